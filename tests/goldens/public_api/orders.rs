pub mod dotpay_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct DotpayOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Text>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::IntegerOrText>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Text,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for DotpayOrder {}
    impl DotpayOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod gift_card_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GiftCardOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub gateway: Option<gateway::GiftCardGateway>,
        pub order_id: Option<wire::IntegerOrText>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::GiftCardGateway,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for GiftCardOrder {}
    impl GiftCardOrder {
        pub fn new(required: Required) -> Self {}
        pub fn manual(&self) -> Option<&wire::Text> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
mod order_created {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct OrderCreated {
        pub order_id: Option<wire::Text>,
        pub payment_url: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for OrderCreated {}
}
mod order_type {
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum OrderType {
        Checkout,
        Direct,
        Paymentlink,
        Redirect,
        Unknown(wire::Other),
    }
    impl wire::OpenEnum for OrderType {}
    wire::open_enum!(OrderType);
}
pub mod redirect_flexible_3d_set_on_true_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct RedirectFlexible3dSetOnTrueOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub gateway: Option<gateway::RedirectFlexible3dSetOnTrueGateway>,
        pub gateway_info: Option<GatewayInfo>,
        pub order_id: Option<wire::IntegerOrText>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for RedirectFlexible3dSetOnTrueOrder {}
    impl RedirectFlexible3dSetOnTrueOrder {
        pub fn new() -> Self {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn amount(mut self, amount: impl Into<wire::Integer>) -> Self {}
        pub fn currency(mut self, currency: wire::Currency) -> Self {}
        pub fn customer(mut self, customer: objects::Customer) -> Self {}
        pub fn description(mut self, description: impl Into<wire::Text>) -> Self {}
        pub fn gateway(
            mut self,
            gateway: impl Into<gateway::RedirectFlexible3dSetOnTrueGateway>,
        ) -> Self {}
        pub fn gateway_info(mut self, gateway_info: GatewayInfo) -> Self {}
        pub fn order_id(mut self, order_id: impl Into<wire::IntegerOrText>) -> Self {}
        pub fn payment_options(
            mut self,
            payment_options: objects::PaymentOptions,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl Default for RedirectFlexible3dSetOnTrueOrder {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GatewayInfo {
        pub flexible_3d: Option<wire::Flag>,
        pub term_url: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GatewayInfo {}
    impl GatewayInfo {
        pub fn flexible_3d(mut self, flexible_3d: impl Into<wire::Flag>) -> Self {}
        pub fn term_url(mut self, term_url: impl Into<wire::Text>) -> Self {}
    }
}
pub mod redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct RedirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub gateway: Option<gateway::Gateway>,
        pub order_id: Option<wire::IntegerOrText>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub type_: Option<orders::OrderType>,
        pub google_analytics: Option<objects::GoogleAnalytics>,
        pub second_chance: Option<objects::SecondChance>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::Gateway,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
        pub type_: orders::OrderType,
    }
    impl wire::Object for RedirectOrder {}
    impl RedirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn google_analytics(
            mut self,
            google_analytics: objects::GoogleAnalytics,
        ) -> Self {}
        pub fn second_chance(mut self, second_chance: objects::SecondChance) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod trustpay_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct TrustPayOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Text>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub gateway: Option<gateway::Gateway>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Text,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::Gateway,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for TrustPayOrder {}
    impl TrustPayOrder {
        pub fn new(required: Required) -> Self {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub use self::dotpay_order::DotpayOrder;
pub use self::gift_card_order::GiftCardOrder;
pub use self::order_created::OrderCreated;
pub use self::order_type::OrderType;
pub use self::redirect_flexible_3d_set_on_true_order::RedirectFlexible3dSetOnTrueOrder;
pub use self::redirect_order::RedirectOrder;
pub use self::trustpay_order::TrustPayOrder;
