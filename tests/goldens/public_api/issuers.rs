mod issuer_retrieved {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct IssuerRetrieved {
        pub code: Option<wire::Text>,
        pub description: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for IssuerRetrieved {}
}
pub use self::issuer_retrieved::IssuerRetrieved;
