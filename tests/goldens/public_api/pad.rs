mod create_pad_ccs {
    mod setters {
        impl CreatePadCcs {
            pub fn checkout_options(
                mut self,
                checkout_options: objects::CheckoutOptions,
            ) -> Self {}
            pub fn custom_fields(
                mut self,
                custom_fields: impl Into<wire::List<objects::CustomField>>,
            ) -> Self {}
            pub fn shopping_cart(
                mut self,
                shopping_cart: objects::ShoppingCart,
            ) -> Self {}
        }
    }
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CreatePadCcs {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<wire::Nested<objects::Customer>>,
        pub delivery: Option<wire::Nested<objects::Delivery>>,
        pub description: Option<wire::Text>,
        pub gateway: Option<gateway::Gateway>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<wire::Nested<objects::PaymentOptions>>,
        pub type_: Option<wire::Text>,
        pub checkout_options: Option<wire::Nested<objects::CheckoutOptions>>,
        pub custom_fields: Option<wire::List<objects::CustomField>>,
        pub shopping_cart: Option<wire::Nested<objects::ShoppingCart>>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct CreatePadCcsRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub delivery: objects::Delivery,
        pub description: wire::Text,
        pub gateway: gateway::Gateway,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl CreatePadCcs {
        pub fn new(required: CreatePadCcsRequired) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl wire::Object for CreatePadCcs {}
}
mod create_pad_order_autoexpire {
    mod setters {
        impl CreatePadOrderAutoexpire {
            pub fn days(mut self, days: impl Into<wire::Integer>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CreatePadOrderAutoexpire {
        pub days: Option<wire::Integer>,
        pub unknown: wire::Unknown,
    }
    impl CreatePadOrderAutoexpire {
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl wire::Object for CreatePadOrderAutoexpire {}
}
mod create_pad_order_onhold {
    mod setters {
        impl CreatePadOrderOnhold {
            pub fn duration(mut self, duration: impl Into<wire::Integer>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CreatePadOrderOnhold {
        pub duration: Option<wire::Integer>,
        pub unknown: wire::Unknown,
    }
    impl CreatePadOrderOnhold {
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl wire::Object for CreatePadOrderOnhold {}
}
mod pad_ccs_created {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct PadCcsCreated {
        pub result: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for PadCcsCreated {}
}
pub use self::create_pad_ccs::CreatePadCcs;
pub use self::create_pad_ccs::CreatePadCcsRequired;
pub use self::create_pad_order_autoexpire::CreatePadOrderAutoexpire;
pub use self::create_pad_order_onhold::CreatePadOrderOnhold;
pub use self::pad_ccs_created::PadCcsCreated;
