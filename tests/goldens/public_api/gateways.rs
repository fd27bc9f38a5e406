mod gateway_listed {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GatewayListed {
        pub description: Option<wire::Text>,
        pub id: Option<gateway::Gateway>,
        pub type_: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GatewayListed {}
}
mod gateway_retrieved {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GatewayRetrieved {
        pub description: Option<wire::Text>,
        pub id: Option<gateway::Gateway>,
        pub type_: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GatewayRetrieved {}
}
pub use self::gateway_listed::GatewayListed;
pub use self::gateway_retrieved::GatewayRetrieved;
