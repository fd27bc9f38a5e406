pub mod afterpay_direct_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct AfterPayDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway_info: GatewayInfo,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
        pub shopping_cart: objects::ShoppingCart,
    }
    impl AfterPayDirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn checkout_options(
            mut self,
            checkout_options: objects::CheckoutOptions,
        ) -> Self {}
        pub fn delivery(mut self, delivery: objects::Delivery) -> Self {}
        pub fn items(mut self, items: impl Into<wire::Text>) -> Self {}
    }
    wire::view!(
        AfterPayDirectOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("gateway_info"), wire::Rule::required("manual"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("shopping_cart"), wire::Rule::required("type"),
        wire::Rule::required("gateway_info.birthday"),
        wire::Rule::required("gateway_info.email"),
        wire::Rule::required("gateway_info.gender"),
        wire::Rule::required("gateway_info.phone"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::one_of("gateway", & ["AFTERPAY"]), wire::Rule::one_of("manual", &
        ["false"]), wire::Rule::max_length("order_id", 35), wire::Rule::one_of("type", &
        ["direct"]), wire::Rule::format("gateway_info.birthday", wire::Format::Date),
        wire::Rule::one_of("gateway_info.gender", & ["miss", "mr", "mrs"]),
        wire::Rule::within("customer", < objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES), wire::Rule::within("shopping_cart", < objects::ShoppingCart as
        wire::Object >::RULES), wire::Rule::within("delivery", < objects::Delivery as
        wire::Object >::RULES),]
    );
    wire::checked!(AfterPayDirectOrder);
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfo;
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfoRequired {
        pub birthday: wire::Text,
        pub email: wire::Text,
        pub gender: orders::create_order::GatewayInfoGender,
        pub phone: wire::Text,
    }
    impl GatewayInfo {
        pub fn new(required: GatewayInfoRequired) -> Self {}
    }
    wire::view!(GatewayInfo(orders::create_order::GatewayInfo));
}
pub mod afterpay_redirect_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct AfterPayRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl AfterPayRedirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn checkout_options(
            mut self,
            checkout_options: objects::CheckoutOptions,
        ) -> Self {}
        pub fn delivery(mut self, delivery: objects::Delivery) -> Self {}
        pub fn items(mut self, items: impl Into<wire::Text>) -> Self {}
        pub fn shopping_cart(mut self, shopping_cart: objects::ShoppingCart) -> Self {}
    }
    wire::view!(
        AfterPayRedirectOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("manual"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("type"),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200), wire::Rule::one_of("gateway", &
        ["AFTERPAY"]), wire::Rule::one_of("manual", & ["false"]),
        wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", &
        ["redirect"]), wire::Rule::within("customer", < objects::Customer as wire::Object
        >::RULES), wire::Rule::within("payment_options", < objects::PaymentOptions as
        wire::Object >::RULES), wire::Rule::within("delivery", < objects::Delivery as
        wire::Object >::RULES), wire::Rule::within("shopping_cart", <
        objects::ShoppingCart as wire::Object >::RULES),]
    );
    wire::checked!(AfterPayRedirectOrder);
}
pub mod alipay_direct_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct AlipayDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl AlipayDirectOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        AlipayDirectOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("manual"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("type"),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200), wire::Rule::one_of("gateway", &
        ["ALIPAY"]), wire::Rule::one_of("manual", & ["false"]),
        wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", & ["direct"]),
        wire::Rule::within("customer", < objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES),]
    );
    wire::checked!(AlipayDirectOrder);
}
pub mod alipay_redirect_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct AlipayRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl AlipayRedirectOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        AlipayRedirectOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::one_of("gateway", & ["ALIPAY"]), wire::Rule::max_length("order_id",
        50), wire::Rule::one_of("type", & ["redirect"]), wire::Rule::within("customer", <
        objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES),]
    );
    wire::checked!(AlipayRedirectOrder);
}
pub mod american_express_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct AmericanExpressOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl AmericanExpressOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        AmericanExpressOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::one_of("gateway", & ["AMEX"]), wire::Rule::max_length("order_id",
        50), wire::Rule::one_of("type", & ["redirect"]), wire::Rule::within("customer", <
        objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES),]
    );
    wire::checked!(AmericanExpressOrder);
}
pub mod apple_pay_direct_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct ApplePayDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub gateway: gateway::Gateway,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
        pub type_: orders::OrderType,
    }
    impl ApplePayDirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway_info(mut self, gateway_info: GatewayInfo) -> Self {}
    }
    wire::view!(
        ApplePayDirectOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("description"),
        wire::Rule::required("gateway"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("type"),
        wire::Rule::max_length("description", 200), wire::Rule::max_length("order_id",
        35), wire::Rule::within("payment_options", < objects::PaymentOptions as
        wire::Object >::RULES),]
    );
    wire::checked!(ApplePayDirectOrder);
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfo;
    impl GatewayInfo {
        pub fn new() -> Self {}
        pub fn payment_token(
            mut self,
            payment_token: impl Into<wire::Secret<wire::Text>>,
        ) -> Self {}
    }
    impl Default for GatewayInfo {}
    wire::view!(GatewayInfo(orders::create_order::GatewayInfo));
}
pub mod apple_pay_redirect_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct ApplePayRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl ApplePayRedirectOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        ApplePayRedirectOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("description"),
        wire::Rule::required("gateway"), wire::Rule::required("manual"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::one_of("gateway", & ["APPLEPAY"]), wire::Rule::one_of("manual", &
        ["false"]), wire::Rule::max_length("order_id", 35), wire::Rule::one_of("type", &
        ["redirect"]), wire::Rule::within("payment_options", < objects::PaymentOptions as
        wire::Object >::RULES),]
    );
    wire::checked!(ApplePayRedirectOrder);
}
pub mod bancontact_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct BancontactOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl BancontactOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        BancontactOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::one_of("gateway", & ["MISTERCASH"]),
        wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", &
        ["redirect"]), wire::Rule::within("customer", < objects::Customer as wire::Object
        >::RULES), wire::Rule::within("payment_options", < objects::PaymentOptions as
        wire::Object >::RULES),]
    );
    wire::checked!(BancontactOrder);
}
pub mod bancontact_qr_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct BancontactQrOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl BancontactQrOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway_info(
            mut self,
            gateway_info: orders::create_order::GatewayInfo,
        ) -> Self {}
    }
    wire::view!(
        BancontactQrOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"), wire::Rule::one_of("currency", & ["EUR"]),
        wire::Rule::max_length("description", 200), wire::Rule::one_of("gateway", &
        ["MISTERCASH"]), wire::Rule::max_length("order_id", 50),
        wire::Rule::one_of("type", & ["redirect"]), wire::Rule::within("customer", <
        objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES),]
    );
    wire::checked!(BancontactQrOrder);
}
pub mod bank_transfer_direct_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct BankTransferDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl BankTransferDirectOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        BankTransferDirectOrder(orders::CreateOrder)
        rules[wire::Rule::required("amount"), wire::Rule::required("currency"),
        wire::Rule::required("customer"), wire::Rule::required("description"),
        wire::Rule::required("gateway"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("type"),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200), wire::Rule::one_of("gateway", &
        ["BANKTRANS"]), wire::Rule::max_length("order_id", 50),
        wire::Rule::one_of("type", & ["direct"]), wire::Rule::within("customer", <
        objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES),]
    );
    wire::checked!(BankTransferDirectOrder);
}
pub mod bank_transfer_redirect_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct BankTransferRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl BankTransferRedirectOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        BankTransferRedirectOrder(orders::CreateOrder)
        rules[wire::Rule::required("amount"), wire::Rule::required("currency"),
        wire::Rule::required("customer"), wire::Rule::required("description"),
        wire::Rule::required("gateway"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("type"),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200), wire::Rule::one_of("gateway", &
        ["BANKTRANS"]), wire::Rule::max_length("order_id", 50),
        wire::Rule::one_of("type", & ["redirect"]), wire::Rule::within("customer", <
        objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES),]
    );
    wire::checked!(BankTransferRedirectOrder);
}
pub mod belfius_direct_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct BelfiusDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl BelfiusDirectOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        BelfiusDirectOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("description"),
        wire::Rule::required("gateway"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("type"),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200), wire::Rule::one_of("gateway", &
        ["BELFIUS"]), wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type",
        & ["direct"]), wire::Rule::within("payment_options", < objects::PaymentOptions as
        wire::Object >::RULES),]
    );
    wire::checked!(BelfiusDirectOrder);
}
pub mod belfius_redirect_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct BelfiusRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl BelfiusRedirectOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        BelfiusRedirectOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::one_of("gateway", & ["BELFIUS"]), wire::Rule::max_length("order_id",
        50), wire::Rule::one_of("type", & ["redirect"]), wire::Rule::within("customer", <
        objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES),]
    );
    wire::checked!(BelfiusRedirectOrder);
}
pub mod cbc_kbc_direct_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct CbcKbcDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::CbcKbcDirectGateway,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl CbcKbcDirectOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        CbcKbcDirectOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("manual"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("type"),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200), wire::Rule::one_of("manual", &
        ["false"]), wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", &
        ["direct"]), wire::Rule::within("customer", < objects::Customer as wire::Object
        >::RULES), wire::Rule::within("payment_options", < objects::PaymentOptions as
        wire::Object >::RULES),]
    );
    wire::checked!(CbcKbcDirectOrder);
}
pub mod cbc_kbc_redirect_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct CbcKbcRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::CbcKbcRedirectGateway,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl CbcKbcRedirectOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        CbcKbcRedirectOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", &
        ["redirect"]), wire::Rule::within("customer", < objects::Customer as wire::Object
        >::RULES), wire::Rule::within("payment_options", < objects::PaymentOptions as
        wire::Object >::RULES),]
    );
    wire::checked!(CbcKbcRedirectOrder);
}
pub mod co_branded_credit_card_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct CoBrandedCreditCardOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::CoBrandedCreditCardGateway,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl CoBrandedCreditCardOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        CoBrandedCreditCardOrder(orders::CreateOrder)
        rules[wire::Rule::required("amount"), wire::Rule::required("currency"),
        wire::Rule::required("customer"), wire::Rule::required("description"),
        wire::Rule::required("gateway"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("type"),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200), wire::Rule::max_length("order_id",
        50), wire::Rule::one_of("type", & ["redirect"]), wire::Rule::within("customer", <
        objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES),]
    );
    wire::checked!(CoBrandedCreditCardOrder);
}
pub mod create_order {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateOrder {
        pub affiliate: Option<objects::Affiliate>,
        pub amount: Option<wire::Integer>,
        pub capture: Option<wire::Text>,
        pub checkout_options: Option<objects::CheckoutOptions>,
        pub currency: Option<wire::Currency>,
        pub custom_info: Option<objects::CustomInfo>,
        pub customer: Option<objects::Customer>,
        pub days_active: Option<wire::Integer>,
        pub delivery: Option<objects::Delivery>,
        pub description: Option<wire::Text>,
        pub gateway: Option<gateway::Gateway>,
        pub gateway_info: Option<GatewayInfo>,
        pub google_analytics: Option<objects::GoogleAnalytics>,
        pub items: Option<wire::Text>,
        pub manual: Option<wire::Text>,
        pub order_id: Option<wire::IntegerOrText>,
        pub payment_data: Option<objects::PaymentData>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub plugin: Option<objects::Plugin>,
        pub recurring_id: Option<wire::Text>,
        pub recurring_model: Option<orders::OrderRecurringModel>,
        pub second_chance: Option<objects::SecondChance>,
        pub seconds_active: Option<wire::Text>,
        pub shopping_cart: Option<objects::ShoppingCart>,
        pub type_: Option<orders::OrderType>,
        pub var1: Option<wire::Text>,
        pub var2: Option<wire::Text>,
        pub var3: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        CreateOrder { "affiliate" => affiliate, "amount" => amount, "capture" => capture,
        "checkout_options" => checkout_options, "currency" => currency, "custom_info" =>
        custom_info, "customer" => customer, "days_active" => days_active, "delivery" =>
        delivery, "description" => description, "gateway" => gateway, "gateway_info" =>
        gateway_info, "google_analytics" => google_analytics, "items" => items, "manual"
        => manual, "order_id" => order_id, "payment_data" => payment_data,
        "payment_options" => payment_options, "plugin" => plugin, "recurring_id" =>
        recurring_id, "recurring_model" => recurring_model, "second_chance" =>
        second_chance, "seconds_active" => seconds_active, "shopping_cart" =>
        shopping_cart, "type" => type_, "var1" => var1, "var2" => var2, "var3" => var3, }
        rules[wire::Rule::required("amount"), wire::Rule::required("currency"),
        wire::Rule::required("order_id"), wire::Rule::required("type"),
        wire::Rule::required("affiliate.split_payments"),
        wire::Rule::max_length("description", 200), wire::Rule::one_of("manual", &
        ["false"]), wire::Rule::one_of("recurring_model", & ["cardOnFile",
        "subscription", "unscheduled"]), wire::Rule::max_length("var1", 500),
        wire::Rule::max_length("var2", 500), wire::Rule::max_length("var3", 500),
        wire::Rule::format("gateway_info.birthday", wire::Format::Date),
        wire::Rule::format("gateway_info.card_expiry_date", wire::Format::YearMonth),
        wire::Rule::one_of("gateway_info.gender", & ["miss", "mr", "mrs"]),
        wire::Rule::within("custom_info", < objects::CustomInfo as wire::Object
        >::RULES), wire::Rule::within("customer", < objects::Customer as wire::Object
        >::RULES), wire::Rule::within("delivery", < objects::Delivery as wire::Object
        >::RULES), wire::Rule::within("payment_options", < objects::PaymentOptions as
        wire::Object >::RULES), wire::Rule::within("plugin", < objects::Plugin as
        wire::Object >::RULES), wire::Rule::within("second_chance", <
        objects::SecondChance as wire::Object >::RULES),
        wire::Rule::within("shopping_cart", < objects::ShoppingCart as wire::Object
        >::RULES),]
    );
    wire::setters!(
        CreateOrder { affiliate(objects::Affiliate); amount(impl wire::Integer);
        capture(impl wire::Text); checkout_options(objects::CheckoutOptions);
        currency(wire::Currency); custom_info(objects::CustomInfo);
        customer(objects::Customer); days_active(impl wire::Integer);
        delivery(objects::Delivery); description(impl wire::Text); gateway(impl
        gateway::Gateway); gateway_info(GatewayInfo);
        google_analytics(objects::GoogleAnalytics); items(impl wire::Text); manual(impl
        wire::Text); order_id(impl wire::IntegerOrText);
        payment_data(objects::PaymentData); payment_options(objects::PaymentOptions);
        plugin(objects::Plugin); recurring_id(impl wire::Text); recurring_model(impl
        orders::OrderRecurringModel); second_chance(objects::SecondChance);
        seconds_active(impl wire::Text); shopping_cart(objects::ShoppingCart); type_(impl
        orders::OrderType); var1(impl wire::Text); var2(impl wire::Text); var3(impl
        wire::Text); }
    );
    wire::checked!(CreateOrder);
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GatewayInfo {
        pub account_holder_iban: Option<wire::Secret<wire::Text>>,
        pub account_holder_name: Option<wire::Text>,
        pub account_id: Option<wire::Secret<wire::Text>>,
        pub allow_change_amount: Option<wire::Flag>,
        pub allow_multiple: Option<wire::Flag>,
        pub bank_account: Option<wire::Secret<wire::Text>>,
        pub birthday: Option<wire::Text>,
        pub card_cvc: Option<wire::Secret<wire::Text>>,
        pub card_expiry_date: Option<wire::Text>,
        pub card_holder_name: Option<wire::Text>,
        pub card_number: Option<wire::Secret<wire::Text>>,
        pub email: Option<wire::Text>,
        pub emandate: Option<wire::Text>,
        pub flexible_3d: Option<wire::Flag>,
        pub gender: Option<GatewayInfoGender>,
        pub issuer_id: Option<wire::Text>,
        pub max_amount: Option<wire::Integer>,
        pub min_amount: Option<wire::Integer>,
        pub moto: Option<wire::Flag>,
        pub payment_token: Option<wire::Secret<wire::Text>>,
        pub phone: Option<wire::Text>,
        pub qr_enabled: Option<wire::Integer>,
        pub qr_size: Option<wire::Integer>,
        pub recurring_id: Option<wire::Text>,
        pub term_url: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        GatewayInfo { "account_holder_iban" => account_holder_iban, "account_holder_name"
        => account_holder_name, "account_id" => account_id, "allow_change_amount" =>
        allow_change_amount, "allow_multiple" => allow_multiple, "bank_account" =>
        bank_account, "birthday" => birthday, "card_cvc" => card_cvc, "card_expiry_date"
        => card_expiry_date, "card_holder_name" => card_holder_name, "card_number" =>
        card_number, "email" => email, "emandate" => emandate, "flexible_3d" =>
        flexible_3d, "gender" => gender, "issuer_id" => issuer_id, "max_amount" =>
        max_amount, "min_amount" => min_amount, "moto" => moto, "payment_token" =>
        payment_token, "phone" => phone, "qr_enabled" => qr_enabled, "qr_size" =>
        qr_size, "recurring_id" => recurring_id, "term_url" => term_url, }
    );
    wire::setters!(
        GatewayInfo { account_holder_iban(impl wire::Secret < wire::Text >);
        account_holder_name(impl wire::Text); account_id(impl wire::Secret < wire::Text
        >); allow_change_amount(impl wire::Flag); allow_multiple(impl wire::Flag);
        bank_account(impl wire::Secret < wire::Text >); birthday(impl wire::Text);
        card_cvc(impl wire::Secret < wire::Text >); card_expiry_date(impl wire::Text);
        card_holder_name(impl wire::Text); card_number(impl wire::Secret < wire::Text >);
        email(impl wire::Text); emandate(impl wire::Text); flexible_3d(impl wire::Flag);
        gender(impl GatewayInfoGender); issuer_id(impl wire::Text); max_amount(impl
        wire::Integer); min_amount(impl wire::Integer); moto(impl wire::Flag);
        payment_token(impl wire::Secret < wire::Text >); phone(impl wire::Text);
        qr_enabled(impl wire::Integer); qr_size(impl wire::Integer); recurring_id(impl
        wire::Text); term_url(impl wire::Text); }
    );
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum GatewayInfoGender {
        Miss,
        Mr,
        Mrs,
        Unknown(wire::Other),
    }
    impl wire::OpenEnum for GatewayInfoGender {}
    wire::open_enum!(GatewayInfoGender);
}
pub mod create_order_capture {
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateOrderCapture {
        pub new_order_status: Option<CreateOrderCaptureNewOrderStatus>,
        pub amount: Option<wire::Integer>,
        pub carrier: Option<wire::Text>,
        pub description: Option<wire::Text>,
        pub invoice_id: Option<wire::Text>,
        pub new_order_id: Option<wire::Text>,
        pub reason: Option<wire::Text>,
        pub tracktrace_code: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub new_order_status: CreateOrderCaptureNewOrderStatus,
    }
    impl CreateOrderCapture {
        pub fn new(required: Required) -> Self {}
    }
    wire::object!(
        CreateOrderCapture { "new_order_status" => new_order_status, "amount" => amount,
        "carrier" => carrier, "description" => description, "invoice_id" => invoice_id,
        "new_order_id" => new_order_id, "reason" => reason, "tracktrace_code" =>
        tracktrace_code, } rules[wire::Rule::required("new_order_status"),
        wire::Rule::max_length("invoice_id", 50), wire::Rule::max_length("new_order_id",
        50), wire::Rule::one_of("new_order_status", & ["cancelled", "completed",
        "declined", "expired", "initialized", "refunded", "reserved", "shipped",
        "uncleared", "void"]),]
    );
    wire::setters!(
        CreateOrderCapture { amount(impl wire::Integer); carrier(impl wire::Text);
        description(impl wire::Text); invoice_id(impl wire::Text); new_order_id(impl
        wire::Text); reason(impl wire::Text); tracktrace_code(impl wire::Text); }
    );
    wire::checked!(CreateOrderCapture);
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CreateOrderCaptureNewOrderStatus {
        Cancelled,
        Completed,
        Declined,
        Expired,
        Initialized,
        Refunded,
        Reserved,
        Shipped,
        Uncleared,
        Void,
        Unknown(wire::Other),
    }
    impl wire::OpenEnum for CreateOrderCaptureNewOrderStatus {}
    wire::open_enum!(CreateOrderCaptureNewOrderStatus);
}
pub mod create_order_file {
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateOrderFile {
        pub base64: Option<wire::Text>,
        pub description: Option<wire::Text>,
        pub name: Option<wire::Text>,
        pub type_: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub base64: wire::Text,
        pub description: wire::Text,
        pub name: wire::Text,
    }
    impl CreateOrderFile {
        pub fn new(required: Required) -> Self {}
    }
    wire::object!(
        CreateOrderFile { "base64" => base64, "description" => description, "name" =>
        name, "type" => type_, } rules[wire::Rule::required("base64"),
        wire::Rule::required("description"), wire::Rule::required("name"),
        wire::Rule::required("type"), wire::Rule::one_of("type", & ["chargeback"]),]
    );
    wire::checked!(CreateOrderFile);
}
mod create_order_refund {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateOrderRefund {
        pub amount: Option<wire::Integer>,
        pub checkout_data: Option<objects::ShoppingCart>,
        pub currency: Option<wire::Text>,
        pub description: Option<wire::Text>,
        pub refund_order_id: Option<wire::Text>,
        pub var1: Option<wire::Text>,
        pub var2: Option<wire::Text>,
        pub var3: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        CreateOrderRefund { "amount" => amount, "checkout_data" => checkout_data,
        "currency" => currency, "description" => description, "refund_order_id" =>
        refund_order_id, "var1" => var1, "var2" => var2, "var3" => var3, }
        rules[wire::Rule::max_length("description", 200),
        wire::Rule::max_length("refund_order_id", 50), wire::Rule::max_length("var1",
        500), wire::Rule::max_length("var2", 500), wire::Rule::max_length("var3", 500),
        wire::Rule::within("checkout_data", < objects::ShoppingCart as wire::Object
        >::RULES),]
    );
    wire::setters!(
        CreateOrderRefund { amount(impl wire::Integer);
        checkout_data(objects::ShoppingCart); currency(impl wire::Text); description(impl
        wire::Text); refund_order_id(impl wire::Text); var1(impl wire::Text); var2(impl
        wire::Text); var3(impl wire::Text); }
    );
    wire::checked!(CreateOrderRefund);
}
pub mod credit_card_direct_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct CreditCardDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::CreditCardDirectGateway,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl CreditCardDirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway_info(mut self, gateway_info: GatewayInfo) -> Self {}
    }
    wire::view!(
        CreditCardDirectOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"),
        wire::Rule::required("gateway_info.card_expiry_date"),
        wire::Rule::required("gateway_info.card_holder_name"),
        wire::Rule::required("gateway_info.card_number"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", & ["direct"]),
        wire::Rule::format("gateway_info.card_expiry_date", wire::Format::YearMonth),
        wire::Rule::within("customer", < objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES),]
    );
    wire::checked!(CreditCardDirectOrder);
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfo;
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfoRequired {
        pub card_expiry_date: wire::Text,
        pub card_holder_name: wire::Text,
        pub card_number: wire::Secret<wire::Text>,
    }
    impl GatewayInfo {
        pub fn new(required: GatewayInfoRequired) -> Self {}
        pub fn card_cvc(
            mut self,
            card_cvc: impl Into<wire::Secret<wire::Text>>,
        ) -> Self {}
        pub fn moto(mut self, moto: impl Into<wire::Flag>) -> Self {}
    }
    wire::view!(GatewayInfo(orders::create_order::GatewayInfo));
}
pub mod credit_card_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct CreditCardOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl CreditCardOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        CreditCardOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::one_of("gateway", & ["CREDITCARD"]),
        wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", &
        ["redirect"]), wire::Rule::within("customer", < objects::Customer as wire::Object
        >::RULES), wire::Rule::within("payment_options", < objects::PaymentOptions as
        wire::Object >::RULES),]
    );
    wire::checked!(CreditCardOrder);
}
pub mod direct_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct DirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub gateway: gateway::Gateway,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl DirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway_info(mut self, gateway_info: GatewayInfo) -> Self {}
        pub fn shopping_cart(mut self, shopping_cart: objects::ShoppingCart) -> Self {}
    }
    wire::view!(
        DirectOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("description"),
        wire::Rule::required("gateway"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("type"),
        wire::Rule::required("gateway_info.issuer_id"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", & ["direct"]),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES), wire::Rule::within("shopping_cart", < objects::ShoppingCart as
        wire::Object >::RULES),]
    );
    wire::checked!(DirectOrder);
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfo;
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfoRequired {
        pub issuer_id: wire::Text,
    }
    impl GatewayInfo {
        pub fn new(required: GatewayInfoRequired) -> Self {}
    }
    wire::view!(GatewayInfo(orders::create_order::GatewayInfo));
}
pub mod discount_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct DiscountOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub checkout_options: objects::CheckoutOptions,
        pub currency: wire::Currency,
        pub gateway: gateway::DiscountGateway,
        pub order_id: wire::IntegerOrText,
    }
    impl DiscountOrder {
        pub fn new(required: Required) -> Self {}
        pub fn shopping_cart(mut self, shopping_cart: objects::ShoppingCart) -> Self {}
    }
    wire::view!(
        DiscountOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("checkout_options"), wire::Rule::required("currency"),
        wire::Rule::required("gateway"), wire::Rule::required("order_id"),
        wire::Rule::required("type"), wire::Rule::required("shopping_cart.items"),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", & ["direct"]),
        wire::Rule::within("shopping_cart", < objects::ShoppingCart as wire::Object
        >::RULES),]
    );
    wire::checked!(DiscountOrder);
}
pub mod discount_pay_later_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct DiscountPayLaterOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub checkout_options: objects::CheckoutOptions,
        pub currency: wire::Currency,
        pub gateway: gateway::Gateway,
        pub order_id: wire::IntegerOrText,
        pub type_: orders::OrderType,
    }
    impl DiscountPayLaterOrder {
        pub fn new(required: Required) -> Self {}
        pub fn shopping_cart(mut self, shopping_cart: objects::ShoppingCart) -> Self {}
    }
    wire::view!(
        DiscountPayLaterOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("checkout_options"), wire::Rule::required("currency"),
        wire::Rule::required("gateway"), wire::Rule::required("order_id"),
        wire::Rule::required("type"), wire::Rule::required("shopping_cart.items"),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", & ["direct",
        "redirect"]), wire::Rule::within("shopping_cart", < objects::ShoppingCart as
        wire::Object >::RULES),]
    );
    wire::checked!(DiscountPayLaterOrder);
}
pub mod dotpay_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct DotpayOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl DotpayOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        DotpayOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::one_of("gateway", & ["DOTPAY"]), wire::Rule::max_length("order_id",
        50), wire::Rule::one_of("type", & ["redirect"]), wire::Rule::within("customer", <
        objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES),]
    );
    wire::checked!(DotpayOrder);
}
pub mod dynamic_template_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct DynamicTemplateOrder;
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
    impl DynamicTemplateOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        DynamicTemplateOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("manual"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("type"),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200), wire::Rule::one_of("manual", &
        ["false"]), wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", &
        ["direct", "redirect"]), wire::Rule::within("customer", < objects::Customer as
        wire::Object >::RULES), wire::Rule::within("payment_options", <
        objects::PaymentOptions as wire::Object >::RULES),]
    );
    wire::checked!(DynamicTemplateOrder);
}
pub mod e_invoicing_direct_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct EInvoicingDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl EInvoicingDirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn checkout_options(
            mut self,
            checkout_options: objects::CheckoutOptions,
        ) -> Self {}
        pub fn delivery(mut self, delivery: objects::Delivery) -> Self {}
        pub fn gateway_info(mut self, gateway_info: GatewayInfo) -> Self {}
        pub fn items(mut self, items: impl Into<wire::Text>) -> Self {}
        pub fn shopping_cart(mut self, shopping_cart: objects::ShoppingCart) -> Self {}
    }
    wire::view!(
        EInvoicingDirectOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::one_of("gateway", & ["EINVOICE"]), wire::Rule::one_of("manual", &
        ["false"]), wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", &
        ["direct"]), wire::Rule::format("gateway_info.birthday", wire::Format::Date),
        wire::Rule::within("customer", < objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES), wire::Rule::within("delivery", < objects::Delivery as wire::Object
        >::RULES), wire::Rule::within("shopping_cart", < objects::ShoppingCart as
        wire::Object >::RULES),]
    );
    wire::checked!(EInvoicingDirectOrder);
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfo;
    impl GatewayInfo {
        pub fn new() -> Self {}
        pub fn bank_account(
            mut self,
            bank_account: impl Into<wire::Secret<wire::Text>>,
        ) -> Self {}
        pub fn birthday(mut self, birthday: impl Into<wire::Text>) -> Self {}
        pub fn email(mut self, email: impl Into<wire::Text>) -> Self {}
        pub fn phone(mut self, phone: impl Into<wire::Text>) -> Self {}
    }
    impl Default for GatewayInfo {}
    wire::view!(GatewayInfo(orders::create_order::GatewayInfo));
}
pub mod e_invoicing_redirect_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct EInvoicingRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl EInvoicingRedirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn checkout_options(
            mut self,
            checkout_options: objects::CheckoutOptions,
        ) -> Self {}
        pub fn gateway_info(mut self, gateway_info: GatewayInfo) -> Self {}
        pub fn shopping_cart(mut self, shopping_cart: objects::ShoppingCart) -> Self {}
    }
    wire::view!(
        EInvoicingRedirectOrder(orders::CreateOrder)
        rules[wire::Rule::required("amount"), wire::Rule::required("currency"),
        wire::Rule::required("customer"), wire::Rule::required("description"),
        wire::Rule::required("gateway"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("type"),
        wire::Rule::required("gateway_info.birthday"),
        wire::Rule::required("gateway_info.email"),
        wire::Rule::required("gateway_info.gender"),
        wire::Rule::required("gateway_info.phone"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::one_of("gateway", & ["EINVOICE"]), wire::Rule::one_of("manual", &
        ["false"]), wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", &
        ["redirect"]), wire::Rule::format("gateway_info.birthday", wire::Format::Date),
        wire::Rule::one_of("gateway_info.gender", & ["miss", "mr", "mrs"]),
        wire::Rule::within("customer", < objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES), wire::Rule::within("shopping_cart", < objects::ShoppingCart as
        wire::Object >::RULES),]
    );
    wire::checked!(EInvoicingRedirectOrder);
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfo;
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfoRequired {
        pub birthday: wire::Text,
        pub email: wire::Text,
        pub gender: orders::create_order::GatewayInfoGender,
        pub phone: wire::Text,
    }
    impl GatewayInfo {
        pub fn new(required: GatewayInfoRequired) -> Self {}
    }
    wire::view!(GatewayInfo(orders::create_order::GatewayInfo));
}
pub mod edenred_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct EdenredOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl EdenredOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(mut self, gateway: impl Into<gateway::EdenredGateway>) -> Self {}
    }
    wire::view!(
        EdenredOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("manual"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::one_of("manual", & ["false"]), wire::Rule::max_length("order_id",
        50), wire::Rule::one_of("type", & ["redirect"]), wire::Rule::within("customer", <
        objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES),]
    );
    wire::checked!(EdenredOrder);
}
pub mod eps_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct EpsOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl EpsOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        EpsOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::one_of("gateway", & ["EPS"]), wire::Rule::max_length("order_id", 50),
        wire::Rule::one_of("type", & ["redirect"]), wire::Rule::within("customer", <
        objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES),]
    );
    wire::checked!(EpsOrder);
}
pub mod flexible_3d_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct Flexible3dOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::Flexible3dGateway,
        pub gateway_info: GatewayInfo,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
        pub type_: orders::OrderType,
    }
    impl Flexible3dOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        Flexible3dOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("gateway_info"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("type"),
        wire::Rule::required("gateway_info.card_expiry_date"),
        wire::Rule::required("gateway_info.card_holder_name"),
        wire::Rule::required("gateway_info.card_number"),
        wire::Rule::required("gateway_info.flexible_3d"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", & ["direct",
        "redirect"]), wire::Rule::format("gateway_info.card_expiry_date",
        wire::Format::YearMonth), wire::Rule::within("customer", < objects::Customer as
        wire::Object >::RULES), wire::Rule::within("payment_options", <
        objects::PaymentOptions as wire::Object >::RULES),]
    );
    wire::checked!(Flexible3dOrder);
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfo;
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfoRequired {
        pub card_expiry_date: wire::Text,
        pub card_holder_name: wire::Text,
        pub card_number: wire::Secret<wire::Text>,
        pub flexible_3d: wire::Flag,
    }
    impl GatewayInfo {
        pub fn new(required: GatewayInfoRequired) -> Self {}
        pub fn card_cvc(
            mut self,
            card_cvc: impl Into<wire::Secret<wire::Text>>,
        ) -> Self {}
        pub fn term_url(mut self, term_url: impl Into<wire::Text>) -> Self {}
    }
    wire::view!(GatewayInfo(orders::create_order::GatewayInfo));
}
pub mod gift_card_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct GiftCardOrder;
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
    impl GiftCardOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        GiftCardOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("manual"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("type"),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200), wire::Rule::one_of("manual", &
        ["false"]), wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", &
        ["redirect"]), wire::Rule::within("customer", < objects::Customer as wire::Object
        >::RULES), wire::Rule::within("payment_options", < objects::PaymentOptions as
        wire::Object >::RULES),]
    );
    wire::checked!(GiftCardOrder);
}
pub mod giropay_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct GiropayOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl GiropayOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        GiropayOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::one_of("gateway", & ["GIROPAY"]), wire::Rule::max_length("order_id",
        50), wire::Rule::one_of("type", & ["redirect"]), wire::Rule::within("customer", <
        objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES),]
    );
    wire::checked!(GiropayOrder);
}
pub mod google_pay_direct_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct GooglePayDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl GooglePayDirectOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        GooglePayDirectOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("description"),
        wire::Rule::required("gateway"), wire::Rule::required("manual"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::one_of("gateway", & ["GOOGLEPAY"]), wire::Rule::one_of("manual", &
        ["false"]), wire::Rule::max_length("order_id", 35), wire::Rule::one_of("type", &
        ["direct"]), wire::Rule::within("payment_options", < objects::PaymentOptions as
        wire::Object >::RULES),]
    );
    wire::checked!(GooglePayDirectOrder);
}
pub mod google_pay_redirect_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct GooglePayRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl GooglePayRedirectOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        GooglePayRedirectOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("description"),
        wire::Rule::required("gateway"), wire::Rule::required("manual"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::one_of("gateway", & ["GOOGLEPAY"]), wire::Rule::one_of("manual", &
        ["false"]), wire::Rule::max_length("order_id", 35), wire::Rule::one_of("type", &
        ["redirect"]), wire::Rule::within("payment_options", < objects::PaymentOptions as
        wire::Object >::RULES),]
    );
    wire::checked!(GooglePayRedirectOrder);
}
pub mod ideal_direct_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct IDealDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub description: wire::Text,
        pub gateway_info: GatewayInfo,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl IDealDirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn custom_info(mut self, custom_info: objects::CustomInfo) -> Self {}
    }
    wire::view!(
        IDealDirectOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("description"),
        wire::Rule::required("gateway"), wire::Rule::required("gateway_info"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"), wire::Rule::required("gateway_info.issuer_id"),
        wire::Rule::one_of("currency", & ["EUR"]), wire::Rule::max_length("description",
        200), wire::Rule::one_of("gateway", & ["IDEAL"]),
        wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", & ["direct"]),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES), wire::Rule::within("custom_info", < objects::CustomInfo as
        wire::Object >::RULES),]
    );
    wire::checked!(IDealDirectOrder);
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfo;
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfoRequired {
        pub issuer_id: wire::Text,
    }
    impl GatewayInfo {
        pub fn new(required: GatewayInfoRequired) -> Self {}
    }
    wire::view!(GatewayInfo(orders::create_order::GatewayInfo));
}
pub mod ideal_qr_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct IDealQrOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl IDealQrOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway_info(mut self, gateway_info: GatewayInfo) -> Self {}
    }
    wire::view!(
        IDealQrOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::one_of("gateway", & ["iDEALQR"]), wire::Rule::max_length("order_id",
        50), wire::Rule::one_of("type", & ["redirect"]), wire::Rule::within("customer", <
        objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES),]
    );
    wire::checked!(IDealQrOrder);
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfo;
    impl GatewayInfo {
        pub fn new() -> Self {}
        pub fn allow_change_amount(
            mut self,
            allow_change_amount: impl Into<wire::Flag>,
        ) -> Self {}
        pub fn allow_multiple(mut self, allow_multiple: impl Into<wire::Flag>) -> Self {}
        pub fn max_amount(mut self, max_amount: impl Into<wire::Integer>) -> Self {}
        pub fn min_amount(mut self, min_amount: impl Into<wire::Integer>) -> Self {}
        pub fn qr_size(mut self, qr_size: impl Into<wire::Integer>) -> Self {}
    }
    impl Default for GatewayInfo {}
    wire::view!(GatewayInfo(orders::create_order::GatewayInfo));
}
pub mod ideal_redirect_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct IDealRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl IDealRedirectOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        IDealRedirectOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"), wire::Rule::one_of("currency", & ["EUR"]),
        wire::Rule::max_length("description", 200), wire::Rule::one_of("gateway", &
        ["IDEAL"]), wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", &
        ["redirect"]), wire::Rule::within("customer", < objects::Customer as wire::Object
        >::RULES), wire::Rule::within("payment_options", < objects::PaymentOptions as
        wire::Object >::RULES),]
    );
    wire::checked!(IDealRedirectOrder);
}
pub mod in3_direct_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct In3DirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl In3DirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn checkout_options(
            mut self,
            checkout_options: objects::CheckoutOptions,
        ) -> Self {}
        pub fn delivery(mut self, delivery: objects::Delivery) -> Self {}
        pub fn gateway_info(mut self, gateway_info: GatewayInfo) -> Self {}
        pub fn items(mut self, items: impl Into<wire::Text>) -> Self {}
        pub fn shopping_cart(mut self, shopping_cart: objects::ShoppingCart) -> Self {}
    }
    wire::view!(
        In3DirectOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("manual"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("type"),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200), wire::Rule::one_of("gateway", &
        ["IN3"]), wire::Rule::one_of("manual", & ["false"]),
        wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", & ["direct"]),
        wire::Rule::format("gateway_info.birthday", wire::Format::Date),
        wire::Rule::one_of("gateway_info.gender", & ["miss", "mr", "mrs"]),
        wire::Rule::within("customer", < objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES), wire::Rule::within("delivery", < objects::Delivery as wire::Object
        >::RULES), wire::Rule::within("shopping_cart", < objects::ShoppingCart as
        wire::Object >::RULES),]
    );
    wire::checked!(In3DirectOrder);
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfo;
    impl GatewayInfo {
        pub fn new() -> Self {}
        pub fn birthday(mut self, birthday: impl Into<wire::Text>) -> Self {}
        pub fn gender(
            mut self,
            gender: impl Into<orders::create_order::GatewayInfoGender>,
        ) -> Self {}
        pub fn phone(mut self, phone: impl Into<wire::Text>) -> Self {}
    }
    impl Default for GatewayInfo {}
    wire::view!(GatewayInfo(orders::create_order::GatewayInfo));
}
pub mod in3_redirect_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct In3RedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl In3RedirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn checkout_options(
            mut self,
            checkout_options: objects::CheckoutOptions,
        ) -> Self {}
        pub fn delivery(mut self, delivery: objects::Delivery) -> Self {}
        pub fn gateway_info(mut self, gateway_info: GatewayInfo) -> Self {}
        pub fn shopping_cart(mut self, shopping_cart: objects::ShoppingCart) -> Self {}
    }
    wire::view!(
        In3RedirectOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("manual"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("type"),
        wire::Rule::required("gateway_info.birthday"),
        wire::Rule::required("gateway_info.gender"),
        wire::Rule::required("gateway_info.phone"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::one_of("gateway", & ["IN3"]), wire::Rule::one_of("manual", &
        ["false"]), wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", &
        ["redirect"]), wire::Rule::format("gateway_info.birthday", wire::Format::Date),
        wire::Rule::one_of("gateway_info.gender", & ["miss", "mr", "mrs"]),
        wire::Rule::within("customer", < objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES), wire::Rule::within("delivery", < objects::Delivery as wire::Object
        >::RULES), wire::Rule::within("shopping_cart", < objects::ShoppingCart as
        wire::Object >::RULES),]
    );
    wire::checked!(In3RedirectOrder);
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfo;
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfoRequired {
        pub birthday: wire::Text,
        pub gender: orders::create_order::GatewayInfoGender,
        pub phone: wire::Text,
    }
    impl GatewayInfo {
        pub fn new(required: GatewayInfoRequired) -> Self {}
    }
    wire::view!(GatewayInfo(orders::create_order::GatewayInfo));
}
pub mod klarna_direct_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct KlarnaDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway_info: GatewayInfo,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
        pub plugin: objects::Plugin,
    }
    impl KlarnaDirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn checkout_options(
            mut self,
            checkout_options: objects::CheckoutOptions,
        ) -> Self {}
        pub fn delivery(mut self, delivery: objects::Delivery) -> Self {}
        pub fn items(mut self, items: impl Into<wire::Text>) -> Self {}
        pub fn shopping_cart(mut self, shopping_cart: objects::ShoppingCart) -> Self {}
        pub fn var1(mut self, var1: impl Into<wire::Text>) -> Self {}
        pub fn var2(mut self, var2: impl Into<wire::Text>) -> Self {}
        pub fn var3(mut self, var3: impl Into<wire::Text>) -> Self {}
    }
    wire::view!(
        KlarnaDirectOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("gateway_info"), wire::Rule::required("manual"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("plugin"), wire::Rule::required("type"),
        wire::Rule::required("gateway_info.birthday"),
        wire::Rule::required("gateway_info.email"),
        wire::Rule::required("gateway_info.gender"),
        wire::Rule::required("gateway_info.phone"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::one_of("gateway", & ["KLARNA"]), wire::Rule::one_of("manual", &
        ["false"]), wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", &
        ["direct"]), wire::Rule::max_length("var1", 500), wire::Rule::max_length("var2",
        500), wire::Rule::max_length("var3", 500),
        wire::Rule::format("gateway_info.birthday", wire::Format::Date),
        wire::Rule::one_of("gateway_info.gender", & ["miss", "mr", "mrs"]),
        wire::Rule::within("customer", < objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES), wire::Rule::within("plugin", < objects::Plugin as wire::Object
        >::RULES), wire::Rule::within("delivery", < objects::Delivery as wire::Object
        >::RULES), wire::Rule::within("shopping_cart", < objects::ShoppingCart as
        wire::Object >::RULES),]
    );
    wire::checked!(KlarnaDirectOrder);
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfo;
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfoRequired {
        pub birthday: wire::Text,
        pub email: wire::Text,
        pub gender: orders::create_order::GatewayInfoGender,
        pub phone: wire::Text,
    }
    impl GatewayInfo {
        pub fn new(required: GatewayInfoRequired) -> Self {}
    }
    wire::view!(GatewayInfo(orders::create_order::GatewayInfo));
}
pub mod klarna_redirect_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct KlarnaRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway_info: GatewayInfo,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl KlarnaRedirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn checkout_options(
            mut self,
            checkout_options: objects::CheckoutOptions,
        ) -> Self {}
        pub fn delivery(mut self, delivery: objects::Delivery) -> Self {}
        pub fn items(mut self, items: impl Into<wire::Text>) -> Self {}
        pub fn shopping_cart(mut self, shopping_cart: objects::ShoppingCart) -> Self {}
        pub fn var1(mut self, var1: impl Into<wire::Text>) -> Self {}
        pub fn var2(mut self, var2: impl Into<wire::Text>) -> Self {}
        pub fn var3(mut self, var3: impl Into<wire::Text>) -> Self {}
    }
    wire::view!(
        KlarnaRedirectOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("gateway_info"), wire::Rule::required("manual"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"), wire::Rule::required("gateway_info.birthday"),
        wire::Rule::required("gateway_info.email"),
        wire::Rule::required("gateway_info.gender"),
        wire::Rule::required("gateway_info.phone"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::one_of("gateway", & ["KLARNA"]), wire::Rule::one_of("manual", &
        ["false"]), wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", &
        ["redirect"]), wire::Rule::max_length("var1", 500),
        wire::Rule::max_length("var2", 500), wire::Rule::max_length("var3", 500),
        wire::Rule::format("gateway_info.birthday", wire::Format::Date),
        wire::Rule::one_of("gateway_info.gender", & ["miss", "mr", "mrs"]),
        wire::Rule::within("customer", < objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES), wire::Rule::within("delivery", < objects::Delivery as wire::Object
        >::RULES), wire::Rule::within("shopping_cart", < objects::ShoppingCart as
        wire::Object >::RULES),]
    );
    wire::checked!(KlarnaRedirectOrder);
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfo;
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfoRequired {
        pub birthday: wire::Text,
        pub email: wire::Text,
        pub gender: orders::create_order::GatewayInfoGender,
        pub phone: wire::Text,
    }
    impl GatewayInfo {
        pub fn new(required: GatewayInfoRequired) -> Self {}
    }
    wire::view!(GatewayInfo(orders::create_order::GatewayInfo));
}
pub mod maestro_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct MaestroOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl MaestroOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        MaestroOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::one_of("gateway", & ["MAESTRO"]), wire::Rule::max_length("order_id",
        50), wire::Rule::one_of("type", & ["redirect"]), wire::Rule::within("customer", <
        objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES),]
    );
    wire::checked!(MaestroOrder);
}
pub mod manual_capture_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct ManualCaptureOrder;
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
    impl ManualCaptureOrder {
        pub fn new(required: Required) -> Self {}
        pub fn capture(mut self, capture: impl Into<wire::Text>) -> Self {}
    }
    wire::view!(
        ManualCaptureOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", & ["direct",
        "paymentlink", "redirect"]), wire::Rule::within("customer", < objects::Customer
        as wire::Object >::RULES), wire::Rule::within("payment_options", <
        objects::PaymentOptions as wire::Object >::RULES),]
    );
    wire::checked!(ManualCaptureOrder);
}
pub mod mastercard_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct MastercardOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl MastercardOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        MastercardOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::one_of("gateway", & ["MASTERCARD"]),
        wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", &
        ["redirect"]), wire::Rule::within("customer", < objects::Customer as wire::Object
        >::RULES), wire::Rule::within("payment_options", < objects::PaymentOptions as
        wire::Object >::RULES),]
    );
    wire::checked!(MastercardOrder);
}
mod order_capture_created {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct OrderCaptureCreated {
        pub order_id: Option<wire::Text>,
        pub transaction_id: Option<wire::Integer>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        OrderCaptureCreated { "order_id" => order_id, "transaction_id" => transaction_id,
        }
    );
}
mod order_created {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct OrderCreated {
        pub amount: Option<wire::Integer>,
        pub amount_refunded: Option<wire::Integer>,
        pub cancel_url: Option<wire::Text>,
        pub checkout_options: Option<objects::CheckoutOptions>,
        pub costs: Option<wire::List<objects::Cost>>,
        pub created: Option<wire::Text>,
        pub currency: Option<wire::Currency>,
        pub custom_info: Option<objects::CustomInfo>,
        pub customer: Option<objects::Customer>,
        pub customer_verification: Option<objects::CustomerVerification>,
        pub description: Option<wire::Text>,
        pub fastcheckout: Option<OrderCreatedFastcheckout>,
        pub financial_status: Option<wire::Text>,
        pub gateway_info: Option<objects::GatewayInfo>,
        pub items: Option<wire::Text>,
        pub modified: Option<wire::Text>,
        pub order_adjustment: Option<objects::OrderAdjustment>,
        pub order_id: Option<wire::Text>,
        pub order_total: Option<wire::Text>,
        pub payment_details: Option<objects::PaymentDetails>,
        pub payment_methods: Option<wire::List<objects::PaymentMethod>>,
        pub payment_url: Option<wire::Text>,
        pub qr_url: Option<wire::Text>,
        pub reason: Option<wire::Text>,
        pub reason_code: Option<wire::Text>,
        pub related_transactions: Option<wire::Any>,
        pub session_id: Option<wire::Text>,
        pub shopping_cart: Option<objects::ShoppingCart>,
        pub status: Option<wire::Text>,
        pub transaction_id: Option<wire::Integer>,
        pub var1: Option<wire::Text>,
        pub var2: Option<wire::Text>,
        pub var3: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        OrderCreated { "amount" => amount, "amount_refunded" => amount_refunded,
        "cancel_url" => cancel_url, "checkout_options" => checkout_options, "costs" =>
        costs, "created" => created, "currency" => currency, "custom_info" =>
        custom_info, "customer" => customer, "customer_verification" =>
        customer_verification, "description" => description, "fastcheckout" =>
        fastcheckout, "financial_status" => financial_status, "gateway_info" =>
        gateway_info, "items" => items, "modified" => modified, "order_adjustment" =>
        order_adjustment, "order_id" => order_id, "order_total" => order_total,
        "payment_details" => payment_details, "payment_methods" => payment_methods,
        "payment_url" => payment_url, "qr_url" => qr_url, "reason" => reason,
        "reason_code" => reason_code, "related_transactions" => related_transactions,
        "session_id" => session_id, "shopping_cart" => shopping_cart, "status" => status,
        "transaction_id" => transaction_id, "var1" => var1, "var2" => var2, "var3" =>
        var3, }
    );
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum OrderCreatedFastcheckout {
        No,
        Yes,
        Unknown(wire::Other),
    }
    impl wire::OpenEnum for OrderCreatedFastcheckout {}
    wire::open_enum!(OrderCreatedFastcheckout);
}
mod order_recurring_model {
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum OrderRecurringModel {
        CardOnFile,
        Subscription,
        Unscheduled,
        Unknown(wire::Other),
    }
    impl wire::OpenEnum for OrderRecurringModel {}
    wire::open_enum!(OrderRecurringModel);
}
mod order_refund_created {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct OrderRefundCreated {
        pub refund_id: Option<wire::Integer>,
        pub transaction_id: Option<wire::Integer>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        OrderRefundCreated { "refund_id" => refund_id, "transaction_id" =>
        transaction_id, }
    );
}
mod order_retrieved {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct OrderRetrieved {
        pub amount: Option<wire::Integer>,
        pub amount_refunded: Option<wire::Integer>,
        pub costs: Option<wire::List<objects::Cost>>,
        pub created: Option<wire::Text>,
        pub currency: Option<wire::Currency>,
        pub custom_info: Option<objects::CustomInfo>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub fastcheckout: Option<wire::Text>,
        pub financial_status: Option<wire::Text>,
        pub items: Option<wire::Text>,
        pub modified: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_details: Option<objects::PaymentDetails>,
        pub payment_methods: Option<wire::List<objects::PaymentMethod>>,
        pub reason: Option<wire::Text>,
        pub reason_code: Option<wire::Text>,
        pub related_transactions: Option<wire::List<objects::RelatedTransaction>>,
        pub status: Option<wire::Text>,
        pub transaction_id: Option<wire::Integer>,
        pub var1: Option<wire::Text>,
        pub var2: Option<wire::Text>,
        pub var3: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        OrderRetrieved { "amount" => amount, "amount_refunded" => amount_refunded,
        "costs" => costs, "created" => created, "currency" => currency, "custom_info" =>
        custom_info, "customer" => customer, "description" => description, "fastcheckout"
        => fastcheckout, "financial_status" => financial_status, "items" => items,
        "modified" => modified, "order_id" => order_id, "payment_details" =>
        payment_details, "payment_methods" => payment_methods, "reason" => reason,
        "reason_code" => reason_code, "related_transactions" => related_transactions,
        "status" => status, "transaction_id" => transaction_id, "var1" => var1, "var2" =>
        var2, "var3" => var3, }
    );
}
mod order_type {
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum OrderType {
        Direct,
        Paymentlink,
        Redirect,
        Unknown(wire::Other),
    }
    impl wire::OpenEnum for OrderType {}
    wire::open_enum!(OrderType);
}
pub mod pay_after_delivery_direct_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct PayAfterDeliveryDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway_info: GatewayInfo,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
        pub plugin: objects::Plugin,
    }
    impl PayAfterDeliveryDirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn checkout_options(
            mut self,
            checkout_options: objects::CheckoutOptions,
        ) -> Self {}
        pub fn delivery(mut self, delivery: objects::Delivery) -> Self {}
        pub fn items(mut self, items: impl Into<wire::Text>) -> Self {}
        pub fn shopping_cart(mut self, shopping_cart: objects::ShoppingCart) -> Self {}
        pub fn var1(mut self, var1: impl Into<wire::Text>) -> Self {}
        pub fn var2(mut self, var2: impl Into<wire::Text>) -> Self {}
        pub fn var3(mut self, var3: impl Into<wire::Text>) -> Self {}
    }
    wire::view!(
        PayAfterDeliveryDirectOrder(orders::CreateOrder)
        rules[wire::Rule::required("amount"), wire::Rule::required("currency"),
        wire::Rule::required("customer"), wire::Rule::required("description"),
        wire::Rule::required("gateway"), wire::Rule::required("gateway_info"),
        wire::Rule::required("manual"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("plugin"),
        wire::Rule::required("type"), wire::Rule::required("gateway_info.bank_account"),
        wire::Rule::required("gateway_info.birthday"),
        wire::Rule::required("gateway_info.email"),
        wire::Rule::required("gateway_info.phone"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::one_of("gateway", & ["PAYAFTER"]), wire::Rule::one_of("manual", &
        ["false"]), wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", &
        ["direct"]), wire::Rule::max_length("var1", 500), wire::Rule::max_length("var2",
        500), wire::Rule::max_length("var3", 500),
        wire::Rule::format("gateway_info.birthday", wire::Format::Date),
        wire::Rule::within("customer", < objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES), wire::Rule::within("plugin", < objects::Plugin as wire::Object
        >::RULES), wire::Rule::within("delivery", < objects::Delivery as wire::Object
        >::RULES), wire::Rule::within("shopping_cart", < objects::ShoppingCart as
        wire::Object >::RULES),]
    );
    wire::checked!(PayAfterDeliveryDirectOrder);
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfo;
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfoRequired {
        pub bank_account: wire::Secret<wire::Text>,
        pub birthday: wire::Text,
        pub email: wire::Text,
        pub phone: wire::Text,
    }
    impl GatewayInfo {
        pub fn new(required: GatewayInfoRequired) -> Self {}
    }
    wire::view!(GatewayInfo(orders::create_order::GatewayInfo));
}
pub mod pay_after_delivery_redirect_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct PayAfterDeliveryRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway_info: GatewayInfo,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl PayAfterDeliveryRedirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn checkout_options(
            mut self,
            checkout_options: objects::CheckoutOptions,
        ) -> Self {}
        pub fn delivery(mut self, delivery: objects::Delivery) -> Self {}
        pub fn items(mut self, items: impl Into<wire::Text>) -> Self {}
        pub fn shopping_cart(mut self, shopping_cart: objects::ShoppingCart) -> Self {}
    }
    wire::view!(
        PayAfterDeliveryRedirectOrder(orders::CreateOrder)
        rules[wire::Rule::required("amount"), wire::Rule::required("currency"),
        wire::Rule::required("customer"), wire::Rule::required("description"),
        wire::Rule::required("gateway"), wire::Rule::required("gateway_info"),
        wire::Rule::required("manual"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("type"),
        wire::Rule::required("gateway_info.bank_account"),
        wire::Rule::required("gateway_info.birthday"),
        wire::Rule::required("gateway_info.email"),
        wire::Rule::required("gateway_info.phone"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::one_of("gateway", & ["PAYAFTER"]), wire::Rule::one_of("manual", &
        ["false"]), wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", &
        ["redirect"]), wire::Rule::format("gateway_info.birthday", wire::Format::Date),
        wire::Rule::within("customer", < objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES), wire::Rule::within("delivery", < objects::Delivery as wire::Object
        >::RULES), wire::Rule::within("shopping_cart", < objects::ShoppingCart as
        wire::Object >::RULES),]
    );
    wire::checked!(PayAfterDeliveryRedirectOrder);
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfo;
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfoRequired {
        pub bank_account: wire::Secret<wire::Text>,
        pub birthday: wire::Text,
        pub email: wire::Text,
        pub phone: wire::Text,
    }
    impl GatewayInfo {
        pub fn new(required: GatewayInfoRequired) -> Self {}
    }
    wire::view!(GatewayInfo(orders::create_order::GatewayInfo));
}
pub mod payment_component_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct PaymentComponentOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub order_id: wire::IntegerOrText,
        pub payment_data: objects::PaymentData,
        pub payment_options: objects::PaymentOptions,
    }
    impl PaymentComponentOrder {
        pub fn new(required: Required) -> Self {}
        pub fn customer(mut self, customer: objects::Customer) -> Self {}
        pub fn description(mut self, description: impl Into<wire::Text>) -> Self {}
    }
    wire::view!(
        PaymentComponentOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_data"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"), wire::Rule::required("customer.ip_address"),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200), wire::Rule::max_length("order_id",
        50), wire::Rule::one_of("type", & ["direct"]),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES), wire::Rule::within("customer", < objects::Customer as wire::Object
        >::RULES),]
    );
    wire::checked!(PaymentComponentOrder);
}
pub mod payment_link_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct PaymentLinkOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl PaymentLinkOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(mut self, gateway: impl Into<gateway::Gateway>) -> Self {}
        pub fn second_chance(mut self, second_chance: objects::SecondChance) -> Self {}
    }
    wire::view!(
        PaymentLinkOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("type"),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200), wire::Rule::max_length("order_id",
        50), wire::Rule::one_of("type", & ["paymentlink"]),
        wire::Rule::within("customer", < objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES), wire::Rule::within("second_chance", < objects::SecondChance as
        wire::Object >::RULES),]
    );
    wire::checked!(PaymentLinkOrder);
}
pub mod paypal_direct_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct PayPalDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl PayPalDirectOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        PayPalDirectOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("manual"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("type"),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200), wire::Rule::one_of("gateway", &
        ["PAYPAL"]), wire::Rule::one_of("manual", & ["false"]),
        wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", & ["direct"]),
        wire::Rule::within("customer", < objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES),]
    );
    wire::checked!(PayPalDirectOrder);
}
pub mod paypal_redirect_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct PayPalRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl PayPalRedirectOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        PayPalRedirectOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::one_of("gateway", & ["PAYPAL"]), wire::Rule::max_length("order_id",
        50), wire::Rule::one_of("type", & ["redirect"]), wire::Rule::within("customer", <
        objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES),]
    );
    wire::checked!(PayPalRedirectOrder);
}
pub mod postepay_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct PostepayOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::PostepayGateway,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl PostepayOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        PostepayOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", &
        ["redirect"]), wire::Rule::within("customer", < objects::Customer as wire::Object
        >::RULES), wire::Rule::within("payment_options", < objects::PaymentOptions as
        wire::Object >::RULES),]
    );
    wire::checked!(PostepayOrder);
}
pub mod recurring_model_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct RecurringModelOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::Gateway,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
        pub recurring_model: orders::OrderRecurringModel,
        pub type_: orders::OrderType,
    }
    impl RecurringModelOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        RecurringModelOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("recurring_model"), wire::Rule::required("type"),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200), wire::Rule::max_length("order_id",
        50), wire::Rule::one_of("recurring_model", & ["cardOnFile", "subscription",
        "unscheduled"]), wire::Rule::one_of("type", & ["direct", "redirect"]),
        wire::Rule::within("customer", < objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES),]
    );
    wire::checked!(RecurringModelOrder);
}
pub mod recurring_payments_initial_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct RecurringPaymentsInitialOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::RecurringPaymentsInitialGateway,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
        pub recurring_model: orders::OrderRecurringModel,
    }
    impl RecurringPaymentsInitialOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        RecurringPaymentsInitialOrder(orders::CreateOrder)
        rules[wire::Rule::required("amount"), wire::Rule::required("currency"),
        wire::Rule::required("customer"), wire::Rule::required("description"),
        wire::Rule::required("gateway"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("recurring_model"),
        wire::Rule::required("type"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::max_length("order_id", 50), wire::Rule::one_of("recurring_model", &
        ["cardOnFile", "subscription", "unscheduled"]), wire::Rule::one_of("type", &
        ["direct"]), wire::Rule::within("customer", < objects::Customer as wire::Object
        >::RULES), wire::Rule::within("payment_options", < objects::PaymentOptions as
        wire::Object >::RULES),]
    );
    wire::checked!(RecurringPaymentsInitialOrder);
}
pub mod recurring_payments_subsequent_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct RecurringPaymentsSubsequentOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::RecurringPaymentsSubsequentGateway,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
        pub recurring_id: wire::Text,
        pub recurring_model: orders::OrderRecurringModel,
    }
    impl RecurringPaymentsSubsequentOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        RecurringPaymentsSubsequentOrder(orders::CreateOrder)
        rules[wire::Rule::required("amount"), wire::Rule::required("currency"),
        wire::Rule::required("customer"), wire::Rule::required("description"),
        wire::Rule::required("gateway"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("recurring_id"),
        wire::Rule::required("recurring_model"), wire::Rule::required("type"),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200), wire::Rule::max_length("order_id",
        50), wire::Rule::one_of("recurring_model", & ["cardOnFile", "subscription",
        "unscheduled"]), wire::Rule::one_of("type", & ["direct"]),
        wire::Rule::within("customer", < objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES),]
    );
    wire::checked!(RecurringPaymentsSubsequentOrder);
}
pub mod redirect_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct RedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl RedirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(mut self, gateway: impl Into<gateway::Gateway>) -> Self {}
        pub fn google_analytics(
            mut self,
            google_analytics: objects::GoogleAnalytics,
        ) -> Self {}
        pub fn second_chance(mut self, second_chance: objects::SecondChance) -> Self {}
        pub fn shopping_cart(mut self, shopping_cart: objects::ShoppingCart) -> Self {}
    }
    wire::view!(
        RedirectOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("type"),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200), wire::Rule::max_length("order_id",
        50), wire::Rule::one_of("type", & ["redirect"]), wire::Rule::within("customer", <
        objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES), wire::Rule::within("second_chance", < objects::SecondChance as
        wire::Object >::RULES), wire::Rule::within("shopping_cart", <
        objects::ShoppingCart as wire::Object >::RULES),]
    );
    wire::checked!(RedirectOrder);
}
pub mod request_to_pay_direct_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct RequestToPayDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl RequestToPayDirectOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        RequestToPayDirectOrder(orders::CreateOrder)
        rules[wire::Rule::required("amount"), wire::Rule::required("currency"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("manual"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("type"),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200), wire::Rule::one_of("gateway", &
        ["DBRTP"]), wire::Rule::one_of("manual", & ["false"]),
        wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", & ["direct"]),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES),]
    );
    wire::checked!(RequestToPayDirectOrder);
}
pub mod request_to_pay_redirect_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct RequestToPayRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl RequestToPayRedirectOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        RequestToPayRedirectOrder(orders::CreateOrder)
        rules[wire::Rule::required("amount"), wire::Rule::required("currency"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("manual"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("type"),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200), wire::Rule::one_of("gateway", &
        ["DBRTP"]), wire::Rule::one_of("manual", & ["false"]),
        wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", &
        ["redirect"]), wire::Rule::within("payment_options", < objects::PaymentOptions as
        wire::Object >::RULES),]
    );
    wire::checked!(RequestToPayRedirectOrder);
}
pub mod santander_betaal_per_maand_direct_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct SantanderBetaalPerMaandDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl SantanderBetaalPerMaandDirectOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        SantanderBetaalPerMaandDirectOrder(orders::CreateOrder)
        rules[wire::Rule::required("amount"), wire::Rule::required("currency"),
        wire::Rule::required("customer"), wire::Rule::required("description"),
        wire::Rule::required("gateway"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("type"),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200), wire::Rule::one_of("gateway", &
        ["SANTANDER"]), wire::Rule::max_length("order_id", 50),
        wire::Rule::one_of("type", & ["direct"]), wire::Rule::within("customer", <
        objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES),]
    );
    wire::checked!(SantanderBetaalPerMaandDirectOrder);
}
pub mod santander_betaal_per_maand_redirect_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct SantanderBetaalPerMaandRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl SantanderBetaalPerMaandRedirectOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        SantanderBetaalPerMaandRedirectOrder(orders::CreateOrder)
        rules[wire::Rule::required("amount"), wire::Rule::required("currency"),
        wire::Rule::required("customer"), wire::Rule::required("description"),
        wire::Rule::required("gateway"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("type"),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200), wire::Rule::one_of("gateway", &
        ["SANTANDER"]), wire::Rule::max_length("order_id", 50),
        wire::Rule::one_of("type", & ["redirect"]), wire::Rule::within("customer", <
        objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES),]
    );
    wire::checked!(SantanderBetaalPerMaandRedirectOrder);
}
pub mod sepa_direct_debit_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct SepaDirectDebitOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl SepaDirectDebitOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway_info(mut self, gateway_info: GatewayInfo) -> Self {}
    }
    wire::view!(
        SepaDirectDebitOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::one_of("gateway", & ["DIRDEB"]), wire::Rule::max_length("order_id",
        50), wire::Rule::one_of("type", & ["direct"]), wire::Rule::within("customer", <
        objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES),]
    );
    wire::checked!(SepaDirectDebitOrder);
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfo;
    impl GatewayInfo {
        pub fn new() -> Self {}
        pub fn account_holder_iban(
            mut self,
            account_holder_iban: impl Into<wire::Secret<wire::Text>>,
        ) -> Self {}
        pub fn account_holder_name(
            mut self,
            account_holder_name: impl Into<wire::Text>,
        ) -> Self {}
        pub fn account_id(
            mut self,
            account_id: impl Into<wire::Secret<wire::Text>>,
        ) -> Self {}
        pub fn emandate(mut self, emandate: impl Into<wire::Text>) -> Self {}
        pub fn recurring_id(mut self, recurring_id: impl Into<wire::Text>) -> Self {}
    }
    impl Default for GatewayInfo {}
    wire::view!(GatewayInfo(orders::create_order::GatewayInfo));
}
pub mod sepa_direct_debit_redirect_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct SepaDirectDebitRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl SepaDirectDebitRedirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway_info(mut self, gateway_info: GatewayInfo) -> Self {}
    }
    wire::view!(
        SepaDirectDebitRedirectOrder(orders::CreateOrder)
        rules[wire::Rule::required("amount"), wire::Rule::required("currency"),
        wire::Rule::required("customer"), wire::Rule::required("description"),
        wire::Rule::required("gateway"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("type"),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200), wire::Rule::one_of("gateway", &
        ["DIRDEB"]), wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", &
        ["redirect"]), wire::Rule::within("customer", < objects::Customer as wire::Object
        >::RULES), wire::Rule::within("payment_options", < objects::PaymentOptions as
        wire::Object >::RULES),]
    );
    wire::checked!(SepaDirectDebitRedirectOrder);
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfo;
    impl GatewayInfo {
        pub fn new() -> Self {}
        pub fn account_holder_iban(
            mut self,
            account_holder_iban: impl Into<wire::Secret<wire::Text>>,
        ) -> Self {}
        pub fn account_holder_name(
            mut self,
            account_holder_name: impl Into<wire::Text>,
        ) -> Self {}
        pub fn account_id(
            mut self,
            account_id: impl Into<wire::Secret<wire::Text>>,
        ) -> Self {}
        pub fn emandate(mut self, emandate: impl Into<wire::Text>) -> Self {}
        pub fn recurring_id(mut self, recurring_id: impl Into<wire::Text>) -> Self {}
    }
    impl Default for GatewayInfo {}
    wire::view!(GatewayInfo(orders::create_order::GatewayInfo));
}
pub mod session_lifetime_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct SessionLifetimeOrder;
    impl SessionLifetimeOrder {
        pub fn new() -> Self {}
        pub fn days_active(mut self, days_active: impl Into<wire::Integer>) -> Self {}
        pub fn seconds_active(mut self, seconds_active: impl Into<wire::Text>) -> Self {}
    }
    impl Default for SessionLifetimeOrder {}
    wire::view!(SessionLifetimeOrder(orders::CreateOrder));
    wire::checked!(SessionLifetimeOrder);
}
pub mod sofort_direct_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct SofortDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl SofortDirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn customer(mut self, customer: objects::Customer) -> Self {}
    }
    wire::view!(
        SofortDirectOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("description"),
        wire::Rule::required("gateway"), wire::Rule::required("manual"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::one_of("gateway", & ["DIRECTBANK"]), wire::Rule::one_of("manual", &
        ["false"]), wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", &
        ["direct"]), wire::Rule::within("payment_options", < objects::PaymentOptions as
        wire::Object >::RULES), wire::Rule::within("customer", < objects::Customer as
        wire::Object >::RULES),]
    );
    wire::checked!(SofortDirectOrder);
}
pub mod sofort_redirect_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct SofortRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl SofortRedirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn customer(mut self, customer: objects::Customer) -> Self {}
    }
    wire::view!(
        SofortRedirectOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("description"),
        wire::Rule::required("gateway"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("type"),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200), wire::Rule::one_of("gateway", &
        ["DIRECTBANK"]), wire::Rule::max_length("order_id", 50),
        wire::Rule::one_of("type", & ["redirect"]), wire::Rule::within("payment_options",
        < objects::PaymentOptions as wire::Object >::RULES),
        wire::Rule::within("customer", < objects::Customer as wire::Object >::RULES),]
    );
    wire::checked!(SofortRedirectOrder);
}
pub mod specify_gift_card_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct SpecifyGiftCardOrder;
    impl SpecifyGiftCardOrder {
        pub fn new() -> Self {}
        pub fn payment_options(
            mut self,
            payment_options: objects::PaymentOptions,
        ) -> Self {}
    }
    impl Default for SpecifyGiftCardOrder {}
    wire::view!(
        SpecifyGiftCardOrder(orders::CreateOrder)
        rules[wire::Rule::within("payment_options", < objects::PaymentOptions as
        wire::Object >::RULES),]
    );
    wire::checked!(SpecifyGiftCardOrder);
}
pub mod split_payment_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct SplitPaymentOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub gateway: gateway::Gateway,
        pub order_id: wire::IntegerOrText,
        pub type_: orders::OrderType,
    }
    impl SplitPaymentOrder {
        pub fn new(required: Required) -> Self {}
        pub fn affiliate(mut self, affiliate: objects::Affiliate) -> Self {}
    }
    wire::view!(
        SplitPaymentOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("description"),
        wire::Rule::required("gateway"), wire::Rule::required("order_id"),
        wire::Rule::required("type"), wire::Rule::required("affiliate.split_payments"),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200), wire::Rule::max_length("order_id",
        50), wire::Rule::one_of("type", & ["direct", "paymentlink", "redirect"]),]
    );
    wire::checked!(SplitPaymentOrder);
}
pub mod trustly_direct_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct TrustlyDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl TrustlyDirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn custom_info(mut self, custom_info: objects::CustomInfo) -> Self {}
    }
    wire::view!(
        TrustlyDirectOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::one_of("gateway", & ["TRUSTLY"]), wire::Rule::max_length("order_id",
        50), wire::Rule::one_of("type", & ["direct"]), wire::Rule::within("customer", <
        objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES), wire::Rule::within("custom_info", < objects::CustomInfo as
        wire::Object >::RULES),]
    );
    wire::checked!(TrustlyDirectOrder);
}
pub mod trustly_redirect_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct TrustlyRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl TrustlyRedirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn custom_info(mut self, custom_info: objects::CustomInfo) -> Self {}
    }
    wire::view!(
        TrustlyRedirectOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::one_of("gateway", & ["TRUSTLY"]), wire::Rule::max_length("order_id",
        50), wire::Rule::one_of("type", & ["redirect"]), wire::Rule::within("customer", <
        objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES), wire::Rule::within("custom_info", < objects::CustomInfo as
        wire::Object >::RULES),]
    );
    wire::checked!(TrustlyRedirectOrder);
}
pub mod trustpay_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct TrustPayOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl TrustPayOrder {
        pub fn new(required: Required) -> Self {}
        pub fn custom_info(mut self, custom_info: objects::CustomInfo) -> Self {}
    }
    wire::view!(
        TrustPayOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::one_of("gateway", & ["TRUSTPAY"]), wire::Rule::max_length("order_id",
        50), wire::Rule::one_of("type", & ["redirect"]), wire::Rule::within("customer", <
        objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES), wire::Rule::within("custom_info", < objects::CustomInfo as
        wire::Object >::RULES),]
    );
    wire::checked!(TrustPayOrder);
}
pub mod update_order {
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateOrder {
        pub status: Option<UpdateOrderStatus>,
        pub carrier: Option<wire::Text>,
        pub exclude_order: Option<wire::Integer>,
        pub id: Option<wire::Text>,
        pub invoice_id: Option<wire::Text>,
        pub invoice_url: Option<wire::Text>,
        pub po_number: Option<wire::Text>,
        pub reason: Option<wire::Text>,
        pub ship_date: Option<wire::Text>,
        pub tracktrace_code: Option<wire::Text>,
        pub tracktrace_url: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub status: UpdateOrderStatus,
    }
    impl UpdateOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::object!(
        UpdateOrder { "status" => status, "carrier" => carrier, "exclude_order" =>
        exclude_order, "id" => id, "invoice_id" => invoice_id, "invoice_url" =>
        invoice_url, "po_number" => po_number, "reason" => reason, "ship_date" =>
        ship_date, "tracktrace_code" => tracktrace_code, "tracktrace_url" =>
        tracktrace_url, } rules[wire::Rule::required("status"),]
    );
    wire::setters!(
        UpdateOrder { carrier(impl wire::Text); exclude_order(impl wire::Integer);
        id(impl wire::Text); invoice_id(impl wire::Text); invoice_url(impl wire::Text);
        po_number(impl wire::Text); reason(impl wire::Text); ship_date(impl wire::Text);
        tracktrace_code(impl wire::Text); tracktrace_url(impl wire::Text); }
    );
    wire::checked!(UpdateOrder);
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum UpdateOrderStatus {
        Cancelled,
        Shipped,
        Unknown(wire::Other),
    }
    impl wire::OpenEnum for UpdateOrderStatus {}
    wire::open_enum!(UpdateOrderStatus);
}
pub mod visa_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct VisaOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl VisaOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        VisaOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("order_id"), wire::Rule::required("payment_options"),
        wire::Rule::required("type"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::one_of("gateway", & ["VISA"]), wire::Rule::max_length("order_id",
        50), wire::Rule::one_of("type", & ["redirect"]), wire::Rule::within("customer", <
        objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES),]
    );
    wire::checked!(VisaOrder);
}
pub mod wechat_pay_direct_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct WeChatPayDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
        pub type_: orders::OrderType,
    }
    impl WeChatPayDirectOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        WeChatPayDirectOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("manual"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("type"),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200), wire::Rule::one_of("gateway", &
        ["WECHAT"]), wire::Rule::one_of("manual", & ["false"]),
        wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", & ["direct",
        "paymentlink", "redirect"]), wire::Rule::within("customer", < objects::Customer
        as wire::Object >::RULES), wire::Rule::within("payment_options", <
        objects::PaymentOptions as wire::Object >::RULES),]
    );
    wire::checked!(WeChatPayDirectOrder);
}
pub mod wechat_pay_redirect_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct WeChatPayRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
        pub type_: orders::OrderType,
    }
    impl WeChatPayRedirectOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        WeChatPayRedirectOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("description"),
        wire::Rule::required("gateway"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("type"),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200), wire::Rule::one_of("gateway", &
        ["WECHAT"]), wire::Rule::max_length("order_id", 50), wire::Rule::one_of("type", &
        ["direct", "paymentlink", "redirect"]), wire::Rule::within("payment_options", <
        objects::PaymentOptions as wire::Object >::RULES),]
    );
    wire::checked!(WeChatPayRedirectOrder);
}
pub mod zero_authorization_order {
    #[derive(Clone, Debug, PartialEq)]
    pub struct ZeroAuthorizationOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::Gateway,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
        pub type_: orders::OrderType,
    }
    impl ZeroAuthorizationOrder {
        pub fn new(required: Required) -> Self {}
    }
    wire::view!(
        ZeroAuthorizationOrder(orders::CreateOrder) rules[wire::Rule::required("amount"),
        wire::Rule::required("currency"), wire::Rule::required("customer"),
        wire::Rule::required("description"), wire::Rule::required("gateway"),
        wire::Rule::required("manual"), wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"), wire::Rule::required("type"),
        wire::Rule::one_of("amount", & ["0"]), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("description", 200),
        wire::Rule::one_of("manual", & ["false"]), wire::Rule::max_length("order_id",
        50), wire::Rule::one_of("type", & ["direct", "paymentlink", "redirect"]),
        wire::Rule::within("customer", < objects::Customer as wire::Object >::RULES),
        wire::Rule::within("payment_options", < objects::PaymentOptions as wire::Object
        >::RULES),]
    );
    wire::checked!(ZeroAuthorizationOrder);
}
pub use self::afterpay_direct_order::AfterPayDirectOrder;
pub use self::afterpay_redirect_order::AfterPayRedirectOrder;
pub use self::alipay_direct_order::AlipayDirectOrder;
pub use self::alipay_redirect_order::AlipayRedirectOrder;
pub use self::american_express_order::AmericanExpressOrder;
pub use self::apple_pay_direct_order::ApplePayDirectOrder;
pub use self::apple_pay_redirect_order::ApplePayRedirectOrder;
pub use self::bancontact_order::BancontactOrder;
pub use self::bancontact_qr_order::BancontactQrOrder;
pub use self::bank_transfer_direct_order::BankTransferDirectOrder;
pub use self::bank_transfer_redirect_order::BankTransferRedirectOrder;
pub use self::belfius_direct_order::BelfiusDirectOrder;
pub use self::belfius_redirect_order::BelfiusRedirectOrder;
pub use self::cbc_kbc_direct_order::CbcKbcDirectOrder;
pub use self::cbc_kbc_redirect_order::CbcKbcRedirectOrder;
pub use self::co_branded_credit_card_order::CoBrandedCreditCardOrder;
pub use self::create_order::CreateOrder;
pub use self::create_order_capture::CreateOrderCapture;
pub use self::create_order_file::CreateOrderFile;
pub use self::create_order_refund::CreateOrderRefund;
pub use self::credit_card_direct_order::CreditCardDirectOrder;
pub use self::credit_card_order::CreditCardOrder;
pub use self::direct_order::DirectOrder;
pub use self::discount_order::DiscountOrder;
pub use self::discount_pay_later_order::DiscountPayLaterOrder;
pub use self::dotpay_order::DotpayOrder;
pub use self::dynamic_template_order::DynamicTemplateOrder;
pub use self::e_invoicing_direct_order::EInvoicingDirectOrder;
pub use self::e_invoicing_redirect_order::EInvoicingRedirectOrder;
pub use self::edenred_order::EdenredOrder;
pub use self::eps_order::EpsOrder;
pub use self::flexible_3d_order::Flexible3dOrder;
pub use self::gift_card_order::GiftCardOrder;
pub use self::giropay_order::GiropayOrder;
pub use self::google_pay_direct_order::GooglePayDirectOrder;
pub use self::google_pay_redirect_order::GooglePayRedirectOrder;
pub use self::ideal_direct_order::IDealDirectOrder;
pub use self::ideal_qr_order::IDealQrOrder;
pub use self::ideal_redirect_order::IDealRedirectOrder;
pub use self::in3_direct_order::In3DirectOrder;
pub use self::in3_redirect_order::In3RedirectOrder;
pub use self::klarna_direct_order::KlarnaDirectOrder;
pub use self::klarna_redirect_order::KlarnaRedirectOrder;
pub use self::maestro_order::MaestroOrder;
pub use self::manual_capture_order::ManualCaptureOrder;
pub use self::mastercard_order::MastercardOrder;
pub use self::order_capture_created::OrderCaptureCreated;
pub use self::order_created::OrderCreated;
pub use self::order_created::OrderCreatedFastcheckout;
pub use self::order_recurring_model::OrderRecurringModel;
pub use self::order_refund_created::OrderRefundCreated;
pub use self::order_retrieved::OrderRetrieved;
pub use self::order_type::OrderType;
pub use self::pay_after_delivery_direct_order::PayAfterDeliveryDirectOrder;
pub use self::pay_after_delivery_redirect_order::PayAfterDeliveryRedirectOrder;
pub use self::payment_component_order::PaymentComponentOrder;
pub use self::payment_link_order::PaymentLinkOrder;
pub use self::paypal_direct_order::PayPalDirectOrder;
pub use self::paypal_redirect_order::PayPalRedirectOrder;
pub use self::postepay_order::PostepayOrder;
pub use self::recurring_model_order::RecurringModelOrder;
pub use self::recurring_payments_initial_order::RecurringPaymentsInitialOrder;
pub use self::recurring_payments_subsequent_order::RecurringPaymentsSubsequentOrder;
pub use self::redirect_order::RedirectOrder;
pub use self::request_to_pay_direct_order::RequestToPayDirectOrder;
pub use self::request_to_pay_redirect_order::RequestToPayRedirectOrder;
pub use self::santander_betaal_per_maand_direct_order::SantanderBetaalPerMaandDirectOrder;
pub use self::santander_betaal_per_maand_redirect_order::SantanderBetaalPerMaandRedirectOrder;
pub use self::sepa_direct_debit_order::SepaDirectDebitOrder;
pub use self::sepa_direct_debit_redirect_order::SepaDirectDebitRedirectOrder;
pub use self::session_lifetime_order::SessionLifetimeOrder;
pub use self::sofort_direct_order::SofortDirectOrder;
pub use self::sofort_redirect_order::SofortRedirectOrder;
pub use self::specify_gift_card_order::SpecifyGiftCardOrder;
pub use self::split_payment_order::SplitPaymentOrder;
pub use self::trustly_direct_order::TrustlyDirectOrder;
pub use self::trustly_redirect_order::TrustlyRedirectOrder;
pub use self::trustpay_order::TrustPayOrder;
pub use self::update_order::UpdateOrder;
pub use self::visa_order::VisaOrder;
pub use self::wechat_pay_direct_order::WeChatPayDirectOrder;
pub use self::wechat_pay_redirect_order::WeChatPayRedirectOrder;
pub use self::zero_authorization_order::ZeroAuthorizationOrder;
