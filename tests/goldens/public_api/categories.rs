mod category_listed {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CategoryListed {
        pub code: Option<wire::Text>,
        pub description: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for CategoryListed {}
}
pub use self::category_listed::CategoryListed;
