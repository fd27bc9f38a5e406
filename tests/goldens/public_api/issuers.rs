mod issuer_listed {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct IssuerListed {
        pub code: Option<wire::Text>,
        pub description: Option<wire::Text>,
        pub gateway_code: Option<gateway::Gateway>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for IssuerListed {}
}
pub use self::issuer_listed::IssuerListed;
