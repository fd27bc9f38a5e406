mod gateway_listed {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GatewayListed {
        pub description: Option<wire::Text>,
        pub id: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(GatewayListed { "description" => description, "id" => id, });
}
mod gateway_retrieved {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GatewayRetrieved {
        pub description: Option<wire::Any>,
        pub id: Option<wire::Any>,
        pub unknown: wire::Unknown,
    }
    wire::object!(GatewayRetrieved { "description" => description, "id" => id, });
}
pub use self::gateway_listed::GatewayListed;
pub use self::gateway_retrieved::GatewayRetrieved;
