mod me_retrieved {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct MeRetrieved {
        pub account_id: Option<wire::Integer>,
        pub role: Option<wire::Text>,
        pub site_id: Option<wire::Integer>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for MeRetrieved {}
}
pub use self::me_retrieved::MeRetrieved;
