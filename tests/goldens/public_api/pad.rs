pub mod create_pad_ccs {
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreatePadCcs {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub delivery: Option<objects::Delivery>,
        pub description: Option<wire::Text>,
        pub gateway: Option<gateway::Gateway>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub type_: Option<wire::Text>,
        pub checkout_options: Option<objects::CheckoutOptions>,
        pub custom_fields: Option<wire::List<objects::CustomField>>,
        pub shopping_cart: Option<objects::ShoppingCart>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
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
        pub fn new(required: Required) -> Self {}
    }
    wire::object!(
        CreatePadCcs { "amount" => amount, "currency" => currency, "customer" =>
        customer, "delivery" => delivery, "description" => description, "gateway" =>
        gateway, "order_id" => order_id, "payment_options" => payment_options, "type" =>
        type_, "checkout_options" => checkout_options, "custom_fields" => custom_fields,
        "shopping_cart" => shopping_cart, } rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("delivery"), wire::Rule::required("description"),
        wire::Rule::required("gateway"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("type"),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200), wire::Rule::max_length("order_id",
        50), wire::Rule::one_of("type", & ["checkout"]), wire::Rule::within("customer", <
        objects::Customer as wire::Object >::RULES), wire::Rule::within("delivery", <
        objects::Delivery as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES), wire::Rule::within("shopping_cart", < objects::ShoppingCart as
        wire::Object >::RULES),]
    );
    wire::setters!(
        CreatePadCcs { checkout_options(objects::CheckoutOptions); custom_fields(impl
        wire::List < objects::CustomField >); shopping_cart(objects::ShoppingCart); }
    );
    wire::checked!(CreatePadCcs);
}
mod pad_ccs_created {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PadCcsCreated {
        pub result: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    wire::object!(PadCcsCreated { "result" => result, });
}
pub use self::create_pad_ccs::CreatePadCcs;
pub use self::pad_ccs_created::PadCcsCreated;
