mod categories_retrieved {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CategoriesRetrieved {
        pub code: Option<wire::Text>,
        pub description: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for CategoriesRetrieved {}
}
pub use self::categories_retrieved::CategoriesRetrieved;
