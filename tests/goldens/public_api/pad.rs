mod create_pad_ccs {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CreatePadCcs {
        pub amount: Option<wire::Integer>,
        pub checkout_options: Option<objects::CheckoutOptions>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub delivery: Option<objects::Delivery>,
        pub description: Option<wire::Text>,
        pub gateway: Option<gateway::Gateway>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub shopping_cart: Option<objects::ShoppingCartItem>,
        pub type_: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for CreatePadCcs {}
    impl CreatePadCcs {
        pub fn amount(mut self, amount: impl Into<wire::Integer>) -> Self {}
        pub fn checkout_options(
            mut self,
            checkout_options: objects::CheckoutOptions,
        ) -> Self {}
        pub fn currency(mut self, currency: wire::Currency) -> Self {}
        pub fn customer(mut self, customer: objects::Customer) -> Self {}
        pub fn delivery(mut self, delivery: objects::Delivery) -> Self {}
        pub fn description(mut self, description: impl Into<wire::Text>) -> Self {}
        pub fn gateway(mut self, gateway: impl Into<gateway::Gateway>) -> Self {}
        pub fn order_id(mut self, order_id: impl Into<wire::Text>) -> Self {}
        pub fn payment_options(
            mut self,
            payment_options: objects::PaymentOptions,
        ) -> Self {}
        pub fn shopping_cart(
            mut self,
            shopping_cart: objects::ShoppingCartItem,
        ) -> Self {}
        pub fn type_(mut self, type_: impl Into<wire::Text>) -> Self {}
    }
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
pub use self::pad_ccs_created::PadCcsCreated;
