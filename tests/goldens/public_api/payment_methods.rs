mod payment_method_listed {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct PaymentMethodListed {
        pub additional_data: Option<wire::Nested<objects::AdditionalData>>,
        pub allowed_amount: Option<wire::Nested<objects::AllowedAmount>>,
        pub allowed_countries: Option<wire::List<wire::Text>>,
        pub allowed_currencies: Option<wire::List<wire::Text>>,
        pub apps: Option<wire::Nested<objects::Apps>>,
        pub brands: Option<wire::List<objects::Brand>>,
        pub description: Option<wire::Text>,
        pub icon_urls: Option<wire::Nested<objects::IconUrls>>,
        pub id: Option<gateway::Gateway>,
        pub is_wallet: Option<wire::Flag>,
        pub label: Option<wire::Text>,
        pub manual_capture: Option<wire::Nested<objects::ManualCapture>>,
        pub name: Option<wire::Text>,
        pub preferred_countries: Option<wire::List<wire::Text>>,
        pub required_customer_data: Option<wire::List<wire::Text>>,
        pub shopping_cart_required: Option<wire::Flag>,
        pub tokenization: Option<wire::Nested<objects::Tokenization>>,
        pub type_: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for PaymentMethodListed {}
}
mod payment_method_retrieved {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct PaymentMethodRetrieved {
        pub additional_data: Option<wire::Nested<objects::AdditionalData>>,
        pub allowed_amount: Option<wire::Nested<objects::AllowedAmount>>,
        pub allowed_countries: Option<wire::List<wire::Text>>,
        pub allowed_currencies: Option<wire::List<wire::Text>>,
        pub apps: Option<wire::Nested<objects::Apps>>,
        pub brands: Option<wire::List<objects::Brand>>,
        pub description: Option<wire::Text>,
        pub icon_urls: Option<wire::Nested<objects::IconUrls>>,
        pub id: Option<gateway::Gateway>,
        pub is_wallet: Option<wire::Flag>,
        pub label: Option<wire::Text>,
        pub manual_capture: Option<wire::Nested<objects::ManualCapture>>,
        pub name: Option<wire::Text>,
        pub preferred_countries: Option<wire::List<wire::Text>>,
        pub required_customer_data: Option<wire::List<wire::Text>>,
        pub shopping_cart_required: Option<wire::Flag>,
        pub tokenization: Option<wire::Nested<objects::Tokenization>>,
        pub type_: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for PaymentMethodRetrieved {}
}
pub use self::payment_method_listed::PaymentMethodListed;
pub use self::payment_method_retrieved::PaymentMethodRetrieved;
