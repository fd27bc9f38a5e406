mod gateway_retrieved {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GatewayRetrieved {
        pub description: Option<wire::Any>,
        pub id: Option<wire::Any>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GatewayRetrieved {}
}
mod gateways_retrieved {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GatewaysRetrieved {
        pub description: Option<wire::Text>,
        pub id: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GatewaysRetrieved {}
}
pub use self::gateway_retrieved::GatewayRetrieved;
pub use self::gateways_retrieved::GatewaysRetrieved;
