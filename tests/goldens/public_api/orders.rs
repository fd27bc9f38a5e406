pub mod afterpay_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for AfterPayDirectOrder {}
    impl From<AfterPayDirectOrder> for orders::CreateOrder {}
    impl wire::Object for AfterPayDirectOrder {}
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::create_order::GatewayInfo {}
        pub fn with(
            self,
            set: impl FnOnce(
                orders::create_order::GatewayInfo,
            ) -> orders::create_order::GatewayInfo,
        ) -> Self {}
    }
    impl AsRef<orders::create_order::GatewayInfo> for GatewayInfo {}
    impl From<GatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<GatewayInfo> for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for GatewayInfo {}
}
pub mod afterpay_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for AfterPayRedirectOrder {}
    impl From<AfterPayRedirectOrder> for orders::CreateOrder {}
    impl wire::Object for AfterPayRedirectOrder {}
}
pub mod alipay_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for AlipayDirectOrder {}
    impl From<AlipayDirectOrder> for orders::CreateOrder {}
    impl wire::Object for AlipayDirectOrder {}
}
pub mod alipay_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for AlipayRedirectOrder {}
    impl From<AlipayRedirectOrder> for orders::CreateOrder {}
    impl wire::Object for AlipayRedirectOrder {}
}
pub mod american_express_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for AmericanExpressOrder {}
    impl From<AmericanExpressOrder> for orders::CreateOrder {}
    impl wire::Object for AmericanExpressOrder {}
}
pub mod apple_pay_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for ApplePayDirectOrder {}
    impl From<ApplePayDirectOrder> for orders::CreateOrder {}
    impl wire::Object for ApplePayDirectOrder {}
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct GatewayInfo;
    impl GatewayInfo {
        pub fn new() -> Self {}
        pub fn payment_token(
            mut self,
            payment_token: impl Into<wire::Secret<wire::Text>>,
        ) -> Self {}
        pub fn as_general(&self) -> &orders::create_order::GatewayInfo {}
        pub fn with(
            self,
            set: impl FnOnce(
                orders::create_order::GatewayInfo,
            ) -> orders::create_order::GatewayInfo,
        ) -> Self {}
    }
    impl Default for GatewayInfo {}
    impl AsRef<orders::create_order::GatewayInfo> for GatewayInfo {}
    impl From<GatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<GatewayInfo> for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for GatewayInfo {}
}
pub mod apple_pay_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for ApplePayRedirectOrder {}
    impl From<ApplePayRedirectOrder> for orders::CreateOrder {}
    impl wire::Object for ApplePayRedirectOrder {}
}
pub mod bancontact_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for BancontactOrder {}
    impl From<BancontactOrder> for orders::CreateOrder {}
    impl wire::Object for BancontactOrder {}
}
pub mod bancontact_qr_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for BancontactQrOrder {}
    impl From<BancontactQrOrder> for orders::CreateOrder {}
    impl wire::Object for BancontactQrOrder {}
}
pub mod bank_transfer_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for BankTransferDirectOrder {}
    impl From<BankTransferDirectOrder> for orders::CreateOrder {}
    impl wire::Object for BankTransferDirectOrder {}
}
pub mod bank_transfer_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for BankTransferRedirectOrder {}
    impl From<BankTransferRedirectOrder> for orders::CreateOrder {}
    impl wire::Object for BankTransferRedirectOrder {}
}
pub mod belfius_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for BelfiusDirectOrder {}
    impl From<BelfiusDirectOrder> for orders::CreateOrder {}
    impl wire::Object for BelfiusDirectOrder {}
}
pub mod belfius_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for BelfiusRedirectOrder {}
    impl From<BelfiusRedirectOrder> for orders::CreateOrder {}
    impl wire::Object for BelfiusRedirectOrder {}
}
pub mod cbc_kbc_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for CbcKbcDirectOrder {}
    impl From<CbcKbcDirectOrder> for orders::CreateOrder {}
    impl wire::Object for CbcKbcDirectOrder {}
}
pub mod cbc_kbc_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for CbcKbcRedirectOrder {}
    impl From<CbcKbcRedirectOrder> for orders::CreateOrder {}
    impl wire::Object for CbcKbcRedirectOrder {}
}
pub mod co_branded_credit_card_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for CoBrandedCreditCardOrder {}
    impl From<CoBrandedCreditCardOrder> for orders::CreateOrder {}
    impl wire::Object for CoBrandedCreditCardOrder {}
}
pub mod create_order {
    mod setters {
        impl CreateOrder {
            pub fn affiliate(mut self, affiliate: objects::Affiliate) -> Self {}
            pub fn amount(mut self, amount: impl Into<wire::Integer>) -> Self {}
            pub fn capture(mut self, capture: impl Into<wire::Text>) -> Self {}
            pub fn checkout_options(
                mut self,
                checkout_options: objects::CheckoutOptions,
            ) -> Self {}
            pub fn currency(mut self, currency: wire::Currency) -> Self {}
            pub fn custom_fields(
                mut self,
                custom_fields: impl Into<wire::List<objects::CustomField>>,
            ) -> Self {}
            pub fn custom_info(mut self, custom_info: objects::CustomInfo) -> Self {}
            pub fn customer(mut self, customer: objects::Customer) -> Self {}
            pub fn customer_verification(
                mut self,
                customer_verification: objects::CustomerVerification,
            ) -> Self {}
            pub fn days_active(mut self, days_active: impl Into<wire::Integer>) -> Self {}
            pub fn delivery(mut self, delivery: objects::Delivery) -> Self {}
            pub fn description(mut self, description: impl Into<wire::Text>) -> Self {}
            pub fn gateway(mut self, gateway: impl Into<gateway::Gateway>) -> Self {}
            pub fn gateway_info(mut self, gateway_info: GatewayInfo) -> Self {}
            pub fn google_analytics(
                mut self,
                google_analytics: objects::GoogleAnalytics,
            ) -> Self {}
            pub fn invoice(mut self, invoice: impl Into<wire::Text>) -> Self {}
            pub fn items(mut self, items: impl Into<wire::Text>) -> Self {}
            pub fn manual(mut self, manual: impl Into<wire::Text>) -> Self {}
            pub fn order_id(mut self, order_id: impl Into<wire::IntegerOrText>) -> Self {}
            pub fn payment_data(mut self, payment_data: objects::PaymentData) -> Self {}
            pub fn payment_details(
                mut self,
                payment_details: objects::PaymentDetails,
            ) -> Self {}
            pub fn payment_options(
                mut self,
                payment_options: objects::PaymentOptions,
            ) -> Self {}
            pub fn plugin(mut self, plugin: objects::Plugin) -> Self {}
            pub fn recurring(mut self, recurring: objects::Recurring) -> Self {}
            pub fn recurring_id(
                mut self,
                recurring_id: impl Into<wire::Secret<wire::Text>>,
            ) -> Self {}
            pub fn recurring_model(
                mut self,
                recurring_model: impl Into<objects::RecurringModel>,
            ) -> Self {}
            pub fn second_chance(
                mut self,
                second_chance: objects::SecondChance,
            ) -> Self {}
            pub fn seconds_active(
                mut self,
                seconds_active: impl Into<wire::Text>,
            ) -> Self {}
            pub fn shopping_cart(
                mut self,
                shopping_cart: objects::ShoppingCart,
            ) -> Self {}
            pub fn type_(mut self, type_: impl Into<orders::OrderType>) -> Self {}
            pub fn var1(mut self, var1: impl Into<wire::Text>) -> Self {}
            pub fn var2(mut self, var2: impl Into<wire::Text>) -> Self {}
            pub fn var3(mut self, var3: impl Into<wire::Text>) -> Self {}
        }
        impl GatewayInfo {
            pub fn account_holder_bic(
                mut self,
                account_holder_bic: impl Into<wire::Text>,
            ) -> Self {}
            pub fn account_holder_city(
                mut self,
                account_holder_city: impl Into<wire::Text>,
            ) -> Self {}
            pub fn account_holder_country(
                mut self,
                account_holder_country: impl Into<wire::Text>,
            ) -> Self {}
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
            pub fn allow_change_amount(
                mut self,
                allow_change_amount: impl Into<wire::Flag>,
            ) -> Self {}
            pub fn allow_multiple(
                mut self,
                allow_multiple: impl Into<wire::Flag>,
            ) -> Self {}
            pub fn bank_account(
                mut self,
                bank_account: impl Into<wire::Secret<wire::Text>>,
            ) -> Self {}
            pub fn bankaccount(
                mut self,
                bankaccount: impl Into<wire::Secret<wire::Text>>,
            ) -> Self {}
            pub fn birthday(mut self, birthday: impl Into<wire::Text>) -> Self {}
            pub fn card_cvc(
                mut self,
                card_cvc: impl Into<wire::Secret<wire::Text>>,
            ) -> Self {}
            pub fn card_expiry_date(
                mut self,
                card_expiry_date: impl Into<wire::Text>,
            ) -> Self {}
            pub fn card_holder_name(
                mut self,
                card_holder_name: impl Into<wire::Text>,
            ) -> Self {}
            pub fn card_number(
                mut self,
                card_number: impl Into<wire::Secret<wire::Text>>,
            ) -> Self {}
            pub fn city(mut self, city: impl Into<wire::Text>) -> Self {}
            pub fn country(mut self, country: impl Into<wire::Text>) -> Self {}
            pub fn cvc(mut self, cvc: impl Into<wire::Secret<wire::Text>>) -> Self {}
            pub fn destination_holder_city(
                mut self,
                destination_holder_city: impl Into<wire::Text>,
            ) -> Self {}
            pub fn destination_holder_country(
                mut self,
                destination_holder_country: impl Into<wire::Text>,
            ) -> Self {}
            pub fn destination_holder_iban(
                mut self,
                destination_holder_iban: impl Into<wire::Secret<wire::Text>>,
            ) -> Self {}
            pub fn destination_holder_name(
                mut self,
                destination_holder_name: impl Into<wire::Text>,
            ) -> Self {}
            pub fn destination_holder_swift(
                mut self,
                destination_holder_swift: impl Into<wire::Text>,
            ) -> Self {}
            pub fn email(mut self, email: impl Into<wire::Text>) -> Self {}
            pub fn email_address(
                mut self,
                email_address: impl Into<wire::Text>,
            ) -> Self {}
            pub fn emandate(
                mut self,
                emandate: impl Into<wire::Secret<wire::Text>>,
            ) -> Self {}
            pub fn flexible_3d(mut self, flexible_3d: impl Into<wire::Flag>) -> Self {}
            pub fn gender(mut self, gender: impl Into<GatewayInfoGender>) -> Self {}
            pub fn iban(mut self, iban: impl Into<wire::Secret<wire::Text>>) -> Self {}
            pub fn issuer_id(mut self, issuer_id: impl Into<wire::Text>) -> Self {}
            pub fn max_amount(mut self, max_amount: impl Into<wire::Integer>) -> Self {}
            pub fn min_amount(mut self, min_amount: impl Into<wire::Integer>) -> Self {}
            pub fn moto(mut self, moto: impl Into<wire::Flag>) -> Self {}
            pub fn name(mut self, name: impl Into<wire::Text>) -> Self {}
            pub fn payment_token(
                mut self,
                payment_token: impl Into<wire::Secret<wire::Text>>,
            ) -> Self {}
            pub fn phone(mut self, phone: impl Into<wire::Text>) -> Self {}
            pub fn qr_enabled(mut self, qr_enabled: impl Into<wire::Text>) -> Self {}
            pub fn qr_size(mut self, qr_size: impl Into<wire::Integer>) -> Self {}
            pub fn recurring_id(
                mut self,
                recurring_id: impl Into<wire::Secret<wire::Text>>,
            ) -> Self {}
            pub fn referrer(mut self, referrer: impl Into<wire::Text>) -> Self {}
            pub fn swift(mut self, swift: impl Into<wire::Text>) -> Self {}
            pub fn term_url(mut self, term_url: impl Into<wire::Text>) -> Self {}
            pub fn terminal_id(mut self, terminal_id: impl Into<wire::Text>) -> Self {}
            pub fn user_agent(mut self, user_agent: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CreateOrder {
        pub affiliate: Option<wire::Nested<objects::Affiliate>>,
        pub amount: Option<wire::Integer>,
        pub capture: Option<wire::Text>,
        pub checkout_options: Option<wire::Nested<objects::CheckoutOptions>>,
        pub currency: Option<wire::Currency>,
        pub custom_fields: Option<wire::List<objects::CustomField>>,
        pub custom_info: Option<wire::Nested<objects::CustomInfo>>,
        pub customer: Option<wire::Nested<objects::Customer>>,
        pub customer_verification: Option<wire::Nested<objects::CustomerVerification>>,
        pub days_active: Option<wire::Integer>,
        pub delivery: Option<wire::Nested<objects::Delivery>>,
        pub description: Option<wire::Text>,
        pub gateway: Option<gateway::Gateway>,
        pub gateway_info: Option<wire::Nested<GatewayInfo>>,
        pub google_analytics: Option<wire::Nested<objects::GoogleAnalytics>>,
        pub invoice: Option<wire::Text>,
        pub items: Option<wire::Text>,
        pub manual: Option<wire::Text>,
        pub order_id: Option<wire::IntegerOrText>,
        pub payment_data: Option<wire::Nested<objects::PaymentData>>,
        pub payment_details: Option<wire::Nested<objects::PaymentDetails>>,
        pub payment_options: Option<wire::Nested<objects::PaymentOptions>>,
        pub plugin: Option<wire::Nested<objects::Plugin>>,
        pub recurring: Option<wire::Nested<objects::Recurring>>,
        pub recurring_id: Option<wire::Secret<wire::Text>>,
        pub recurring_model: Option<objects::RecurringModel>,
        pub second_chance: Option<wire::Nested<objects::SecondChance>>,
        pub seconds_active: Option<wire::Text>,
        pub shopping_cart: Option<wire::Nested<objects::ShoppingCart>>,
        pub type_: Option<orders::OrderType>,
        pub var1: Option<wire::Text>,
        pub var2: Option<wire::Text>,
        pub var3: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl CreateOrder {
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl wire::Object for CreateOrder {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GatewayInfo {
        pub account_holder_bic: Option<wire::Text>,
        pub account_holder_city: Option<wire::Text>,
        pub account_holder_country: Option<wire::Text>,
        pub account_holder_iban: Option<wire::Secret<wire::Text>>,
        pub account_holder_name: Option<wire::Text>,
        pub account_id: Option<wire::Secret<wire::Text>>,
        pub allow_change_amount: Option<wire::Flag>,
        pub allow_multiple: Option<wire::Flag>,
        pub bank_account: Option<wire::Secret<wire::Text>>,
        pub bankaccount: Option<wire::Secret<wire::Text>>,
        pub birthday: Option<wire::Text>,
        pub card_cvc: Option<wire::Secret<wire::Text>>,
        pub card_expiry_date: Option<wire::Text>,
        pub card_holder_name: Option<wire::Text>,
        pub card_number: Option<wire::Secret<wire::Text>>,
        pub city: Option<wire::Text>,
        pub country: Option<wire::Text>,
        pub cvc: Option<wire::Secret<wire::Text>>,
        pub destination_holder_city: Option<wire::Text>,
        pub destination_holder_country: Option<wire::Text>,
        pub destination_holder_iban: Option<wire::Secret<wire::Text>>,
        pub destination_holder_name: Option<wire::Text>,
        pub destination_holder_swift: Option<wire::Text>,
        pub email: Option<wire::Text>,
        pub email_address: Option<wire::Text>,
        pub emandate: Option<wire::Secret<wire::Text>>,
        pub flexible_3d: Option<wire::Flag>,
        pub gender: Option<GatewayInfoGender>,
        pub iban: Option<wire::Secret<wire::Text>>,
        pub issuer_id: Option<wire::Text>,
        pub max_amount: Option<wire::Integer>,
        pub min_amount: Option<wire::Integer>,
        pub moto: Option<wire::Flag>,
        pub name: Option<wire::Text>,
        pub payment_token: Option<wire::Secret<wire::Text>>,
        pub phone: Option<wire::Text>,
        pub qr_enabled: Option<wire::Text>,
        pub qr_size: Option<wire::Integer>,
        pub recurring_id: Option<wire::Secret<wire::Text>>,
        pub referrer: Option<wire::Text>,
        pub swift: Option<wire::Text>,
        pub term_url: Option<wire::Text>,
        pub terminal_id: Option<wire::Text>,
        pub user_agent: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GatewayInfo {}
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum GatewayInfoGender {
        Miss,
        Mr,
        Mrs,
        Unknown(wire::Other),
    }
    wire::open_enum!(GatewayInfoGender);
}
pub mod create_order_capture {
    mod setters {
        impl CreateOrderCapture {
            pub fn amount(mut self, amount: impl Into<wire::Integer>) -> Self {}
            pub fn carrier(mut self, carrier: impl Into<wire::Text>) -> Self {}
            pub fn description(mut self, description: impl Into<wire::Text>) -> Self {}
            pub fn invoice_id(mut self, invoice_id: impl Into<wire::Text>) -> Self {}
            pub fn new_order_id(mut self, new_order_id: impl Into<wire::Text>) -> Self {}
            pub fn reason(mut self, reason: impl Into<wire::Text>) -> Self {}
            pub fn ship_date(mut self, ship_date: impl Into<wire::Text>) -> Self {}
            pub fn tracktrace_code(
                mut self,
                tracktrace_code: impl Into<wire::Text>,
            ) -> Self {}
        }
    }
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CreateOrderCapture {
        pub new_order_status: Option<objects::Status>,
        pub amount: Option<wire::Integer>,
        pub carrier: Option<wire::Text>,
        pub description: Option<wire::Text>,
        pub invoice_id: Option<wire::Text>,
        pub new_order_id: Option<wire::Text>,
        pub reason: Option<wire::Text>,
        pub ship_date: Option<wire::Text>,
        pub tracktrace_code: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub new_order_status: objects::Status,
    }
    impl CreateOrderCapture {
        pub fn new(required: Required) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl wire::Object for CreateOrderCapture {}
}
pub mod create_order_file {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl wire::Object for CreateOrderFile {}
}
mod create_order_refund {
    mod setters {
        impl CreateOrderRefund {
            pub fn amount(mut self, amount: impl Into<wire::Integer>) -> Self {}
            pub fn checkout_data(
                mut self,
                checkout_data: objects::ShoppingCart,
            ) -> Self {}
            pub fn currency(mut self, currency: impl Into<wire::Text>) -> Self {}
            pub fn description(mut self, description: impl Into<wire::Text>) -> Self {}
            pub fn refund_order_id(
                mut self,
                refund_order_id: impl Into<wire::Text>,
            ) -> Self {}
            pub fn var1(mut self, var1: impl Into<wire::Text>) -> Self {}
            pub fn var2(mut self, var2: impl Into<wire::Text>) -> Self {}
            pub fn var3(mut self, var3: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CreateOrderRefund {
        pub amount: Option<wire::Integer>,
        pub checkout_data: Option<wire::Nested<objects::ShoppingCart>>,
        pub currency: Option<wire::Text>,
        pub description: Option<wire::Text>,
        pub refund_order_id: Option<wire::Text>,
        pub var1: Option<wire::Text>,
        pub var2: Option<wire::Text>,
        pub var3: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl CreateOrderRefund {
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl wire::Object for CreateOrderRefund {}
}
pub mod credit_card_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for CreditCardDirectOrder {}
    impl From<CreditCardDirectOrder> for orders::CreateOrder {}
    impl wire::Object for CreditCardDirectOrder {}
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::create_order::GatewayInfo {}
        pub fn with(
            self,
            set: impl FnOnce(
                orders::create_order::GatewayInfo,
            ) -> orders::create_order::GatewayInfo,
        ) -> Self {}
    }
    impl AsRef<orders::create_order::GatewayInfo> for GatewayInfo {}
    impl From<GatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<GatewayInfo> for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for GatewayInfo {}
}
pub mod credit_card_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for CreditCardOrder {}
    impl From<CreditCardOrder> for orders::CreateOrder {}
    impl wire::Object for CreditCardOrder {}
}
pub mod direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for DirectOrder {}
    impl From<DirectOrder> for orders::CreateOrder {}
    impl wire::Object for DirectOrder {}
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct GatewayInfo;
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfoRequired {
        pub issuer_id: wire::Text,
    }
    impl GatewayInfo {
        pub fn new(required: GatewayInfoRequired) -> Self {}
        pub fn as_general(&self) -> &orders::create_order::GatewayInfo {}
        pub fn with(
            self,
            set: impl FnOnce(
                orders::create_order::GatewayInfo,
            ) -> orders::create_order::GatewayInfo,
        ) -> Self {}
    }
    impl AsRef<orders::create_order::GatewayInfo> for GatewayInfo {}
    impl From<GatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<GatewayInfo> for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for GatewayInfo {}
}
pub mod discount_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for DiscountOrder {}
    impl From<DiscountOrder> for orders::CreateOrder {}
    impl wire::Object for DiscountOrder {}
}
pub mod discount_pay_later_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for DiscountPayLaterOrder {}
    impl From<DiscountPayLaterOrder> for orders::CreateOrder {}
    impl wire::Object for DiscountPayLaterOrder {}
}
pub mod dotpay_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for DotpayOrder {}
    impl From<DotpayOrder> for orders::CreateOrder {}
    impl wire::Object for DotpayOrder {}
}
pub mod dynamic_template_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for DynamicTemplateOrder {}
    impl From<DynamicTemplateOrder> for orders::CreateOrder {}
    impl wire::Object for DynamicTemplateOrder {}
}
pub mod e_invoicing_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for EInvoicingDirectOrder {}
    impl From<EInvoicingDirectOrder> for orders::CreateOrder {}
    impl wire::Object for EInvoicingDirectOrder {}
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::create_order::GatewayInfo {}
        pub fn with(
            self,
            set: impl FnOnce(
                orders::create_order::GatewayInfo,
            ) -> orders::create_order::GatewayInfo,
        ) -> Self {}
    }
    impl Default for GatewayInfo {}
    impl AsRef<orders::create_order::GatewayInfo> for GatewayInfo {}
    impl From<GatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<GatewayInfo> for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for GatewayInfo {}
}
pub mod e_invoicing_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for EInvoicingRedirectOrder {}
    impl From<EInvoicingRedirectOrder> for orders::CreateOrder {}
    impl wire::Object for EInvoicingRedirectOrder {}
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::create_order::GatewayInfo {}
        pub fn with(
            self,
            set: impl FnOnce(
                orders::create_order::GatewayInfo,
            ) -> orders::create_order::GatewayInfo,
        ) -> Self {}
    }
    impl AsRef<orders::create_order::GatewayInfo> for GatewayInfo {}
    impl From<GatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<GatewayInfo> for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for GatewayInfo {}
}
pub mod edenred_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for EdenredOrder {}
    impl From<EdenredOrder> for orders::CreateOrder {}
    impl wire::Object for EdenredOrder {}
}
pub mod eps_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for EpsOrder {}
    impl From<EpsOrder> for orders::CreateOrder {}
    impl wire::Object for EpsOrder {}
}
pub mod flexible_3d_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for Flexible3dOrder {}
    impl From<Flexible3dOrder> for orders::CreateOrder {}
    impl wire::Object for Flexible3dOrder {}
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::create_order::GatewayInfo {}
        pub fn with(
            self,
            set: impl FnOnce(
                orders::create_order::GatewayInfo,
            ) -> orders::create_order::GatewayInfo,
        ) -> Self {}
    }
    impl AsRef<orders::create_order::GatewayInfo> for GatewayInfo {}
    impl From<GatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<GatewayInfo> for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for GatewayInfo {}
}
pub mod gift_card_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for GiftCardOrder {}
    impl From<GiftCardOrder> for orders::CreateOrder {}
    impl wire::Object for GiftCardOrder {}
}
pub mod giropay_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for GiropayOrder {}
    impl From<GiropayOrder> for orders::CreateOrder {}
    impl wire::Object for GiropayOrder {}
}
pub mod google_pay_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn gateway_info(mut self, gateway_info: GatewayInfo) -> Self {}
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for GooglePayDirectOrder {}
    impl From<GooglePayDirectOrder> for orders::CreateOrder {}
    impl wire::Object for GooglePayDirectOrder {}
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct GatewayInfo;
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfoRequired {
        pub payment_token: wire::Secret<wire::Text>,
    }
    impl GatewayInfo {
        pub fn new(required: GatewayInfoRequired) -> Self {}
        pub fn as_general(&self) -> &orders::create_order::GatewayInfo {}
        pub fn with(
            self,
            set: impl FnOnce(
                orders::create_order::GatewayInfo,
            ) -> orders::create_order::GatewayInfo,
        ) -> Self {}
    }
    impl AsRef<orders::create_order::GatewayInfo> for GatewayInfo {}
    impl From<GatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<GatewayInfo> for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for GatewayInfo {}
}
pub mod google_pay_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for GooglePayRedirectOrder {}
    impl From<GooglePayRedirectOrder> for orders::CreateOrder {}
    impl wire::Object for GooglePayRedirectOrder {}
}
pub mod ideal_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for IDealDirectOrder {}
    impl From<IDealDirectOrder> for orders::CreateOrder {}
    impl wire::Object for IDealDirectOrder {}
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct GatewayInfo;
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfoRequired {
        pub issuer_id: wire::Text,
    }
    impl GatewayInfo {
        pub fn new(required: GatewayInfoRequired) -> Self {}
        pub fn as_general(&self) -> &orders::create_order::GatewayInfo {}
        pub fn with(
            self,
            set: impl FnOnce(
                orders::create_order::GatewayInfo,
            ) -> orders::create_order::GatewayInfo,
        ) -> Self {}
    }
    impl AsRef<orders::create_order::GatewayInfo> for GatewayInfo {}
    impl From<GatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<GatewayInfo> for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for GatewayInfo {}
}
pub mod ideal_qr_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for IDealQrOrder {}
    impl From<IDealQrOrder> for orders::CreateOrder {}
    impl wire::Object for IDealQrOrder {}
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::create_order::GatewayInfo {}
        pub fn with(
            self,
            set: impl FnOnce(
                orders::create_order::GatewayInfo,
            ) -> orders::create_order::GatewayInfo,
        ) -> Self {}
    }
    impl Default for GatewayInfo {}
    impl AsRef<orders::create_order::GatewayInfo> for GatewayInfo {}
    impl From<GatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<GatewayInfo> for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for GatewayInfo {}
}
pub mod ideal_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for IDealRedirectOrder {}
    impl From<IDealRedirectOrder> for orders::CreateOrder {}
    impl wire::Object for IDealRedirectOrder {}
}
pub mod in3_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for In3DirectOrder {}
    impl From<In3DirectOrder> for orders::CreateOrder {}
    impl wire::Object for In3DirectOrder {}
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct GatewayInfo;
    impl GatewayInfo {
        pub fn new() -> Self {}
        pub fn birthday(mut self, birthday: impl Into<wire::Text>) -> Self {}
        pub fn gender(
            mut self,
            gender: impl Into<orders::create_order::GatewayInfoGender>,
        ) -> Self {}
        pub fn phone(mut self, phone: impl Into<wire::Text>) -> Self {}
        pub fn as_general(&self) -> &orders::create_order::GatewayInfo {}
        pub fn with(
            self,
            set: impl FnOnce(
                orders::create_order::GatewayInfo,
            ) -> orders::create_order::GatewayInfo,
        ) -> Self {}
    }
    impl Default for GatewayInfo {}
    impl AsRef<orders::create_order::GatewayInfo> for GatewayInfo {}
    impl From<GatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<GatewayInfo> for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for GatewayInfo {}
}
pub mod in3_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for In3RedirectOrder {}
    impl From<In3RedirectOrder> for orders::CreateOrder {}
    impl wire::Object for In3RedirectOrder {}
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct GatewayInfo;
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayInfoRequired {
        pub birthday: wire::Text,
        pub gender: orders::create_order::GatewayInfoGender,
        pub phone: wire::Text,
    }
    impl GatewayInfo {
        pub fn new(required: GatewayInfoRequired) -> Self {}
        pub fn as_general(&self) -> &orders::create_order::GatewayInfo {}
        pub fn with(
            self,
            set: impl FnOnce(
                orders::create_order::GatewayInfo,
            ) -> orders::create_order::GatewayInfo,
        ) -> Self {}
    }
    impl AsRef<orders::create_order::GatewayInfo> for GatewayInfo {}
    impl From<GatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<GatewayInfo> for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for GatewayInfo {}
}
pub mod klarna_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for KlarnaDirectOrder {}
    impl From<KlarnaDirectOrder> for orders::CreateOrder {}
    impl wire::Object for KlarnaDirectOrder {}
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::create_order::GatewayInfo {}
        pub fn with(
            self,
            set: impl FnOnce(
                orders::create_order::GatewayInfo,
            ) -> orders::create_order::GatewayInfo,
        ) -> Self {}
    }
    impl AsRef<orders::create_order::GatewayInfo> for GatewayInfo {}
    impl From<GatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<GatewayInfo> for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for GatewayInfo {}
}
pub mod klarna_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for KlarnaRedirectOrder {}
    impl From<KlarnaRedirectOrder> for orders::CreateOrder {}
    impl wire::Object for KlarnaRedirectOrder {}
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::create_order::GatewayInfo {}
        pub fn with(
            self,
            set: impl FnOnce(
                orders::create_order::GatewayInfo,
            ) -> orders::create_order::GatewayInfo,
        ) -> Self {}
    }
    impl AsRef<orders::create_order::GatewayInfo> for GatewayInfo {}
    impl From<GatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<GatewayInfo> for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for GatewayInfo {}
}
pub mod maestro_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for MaestroOrder {}
    impl From<MaestroOrder> for orders::CreateOrder {}
    impl wire::Object for MaestroOrder {}
}
pub mod manual_capture_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for ManualCaptureOrder {}
    impl From<ManualCaptureOrder> for orders::CreateOrder {}
    impl wire::Object for ManualCaptureOrder {}
}
pub mod mastercard_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for MastercardOrder {}
    impl From<MastercardOrder> for orders::CreateOrder {}
    impl wire::Object for MastercardOrder {}
}
mod order_cancel_created {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct OrderCancelCreated {
        pub costs: Option<wire::List<objects::Cost>>,
        pub created: Option<wire::Text>,
        pub custom_info: Option<wire::Nested<objects::CustomInfo>>,
        pub fastcheckout: Option<wire::Text>,
        pub financial_status: Option<objects::Status>,
        pub modified: Option<wire::Text>,
        pub payment_details: Option<wire::Nested<objects::PaymentDetails>>,
        pub payment_methods: Option<wire::List<objects::PaymentMethod>>,
        pub status: Option<objects::Status>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for OrderCancelCreated {}
}
mod order_capture_created {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct OrderCaptureCreated {
        pub order_id: Option<wire::Text>,
        pub payment_details: Option<wire::Nested<objects::PaymentDetails>>,
        pub transaction_id: Option<wire::Integer>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for OrderCaptureCreated {}
}
mod order_created {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct OrderCreated {
        pub affiliate: Option<wire::Nested<objects::Affiliate>>,
        pub amount: Option<wire::Integer>,
        pub amount_refunded: Option<wire::Integer>,
        pub cancel_url: Option<wire::Text>,
        pub capture: Option<wire::Text>,
        pub checkout_options: Option<wire::Nested<objects::CheckoutOptions>>,
        pub costs: Option<wire::List<objects::Cost>>,
        pub created: Option<wire::Text>,
        pub currency: Option<wire::Currency>,
        pub custom_info: Option<wire::Nested<objects::CustomInfo>>,
        pub customer: Option<wire::Nested<objects::Customer>>,
        pub customer_verification: Option<wire::Nested<objects::CustomerVerification>>,
        pub days_active: Option<wire::Integer>,
        pub delivery: Option<wire::Nested<objects::Delivery>>,
        pub description: Option<wire::Text>,
        pub event_stream_url: Option<wire::Text>,
        pub event_token: Option<wire::Secret<wire::Text>>,
        pub event_url: Option<wire::Text>,
        pub events_stream_url: Option<wire::Text>,
        pub events_token: Option<wire::Secret<wire::Text>>,
        pub events_url: Option<wire::Text>,
        pub fastcheckout: Option<OrderCreatedFastcheckout>,
        pub financial_status: Option<objects::Status>,
        pub gateway: Option<gateway::Gateway>,
        pub gateway_info: Option<wire::Nested<objects::GatewayInfo>>,
        pub items: Option<wire::Text>,
        pub modified: Option<wire::Text>,
        pub order_adjustment: Option<wire::Nested<objects::OrderAdjustment>>,
        pub order_id: Option<wire::Text>,
        pub order_total: Option<wire::Text>,
        pub payment_data: Option<wire::Nested<objects::PaymentData>>,
        pub payment_details: Option<wire::Nested<objects::PaymentDetails>>,
        pub payment_methods: Option<wire::List<objects::PaymentMethod>>,
        pub payment_options: Option<wire::Nested<objects::PaymentOptions>>,
        pub payment_url: Option<wire::Text>,
        pub plugin: Option<wire::Nested<objects::Plugin>>,
        pub qr_url: Option<wire::Text>,
        pub reason: Option<wire::Text>,
        pub reason_code: Option<wire::Text>,
        pub recurring_id: Option<wire::Secret<wire::Text>>,
        pub recurring_model: Option<objects::RecurringModel>,
        pub related_transactions: Option<wire::List<objects::RelatedTransaction>>,
        pub second_chance: Option<wire::Nested<objects::SecondChance>>,
        pub seconds_active: Option<wire::Text>,
        pub session_id: Option<wire::Secret<wire::Text>>,
        pub shopping_cart: Option<wire::Nested<objects::ShoppingCart>>,
        pub status: Option<objects::Status>,
        pub transaction_id: Option<wire::Integer>,
        pub type_: Option<OrderCreatedType>,
        pub var1: Option<wire::Text>,
        pub var2: Option<wire::Text>,
        pub var3: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for OrderCreated {}
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum OrderCreatedFastcheckout {
        No,
        Yes,
        Unknown(wire::Other),
    }
    wire::open_enum!(OrderCreatedFastcheckout);
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum OrderCreatedType {
        Checkout,
        Direct,
        Paymentlink,
        Redirect,
        Unknown(wire::Other),
    }
    wire::open_enum!(OrderCreatedType);
}
mod order_refund_created {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct OrderRefundCreated {
        pub order_id: Option<wire::Text>,
        pub payment_details: Option<wire::Nested<objects::PaymentDetails>>,
        pub refund_id: Option<wire::Integer>,
        pub transaction_id: Option<wire::Integer>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for OrderRefundCreated {}
}
mod order_retrieved {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct OrderRetrieved {
        pub affiliate: Option<wire::Nested<objects::Affiliate>>,
        pub amount: Option<wire::Integer>,
        pub amount_refunded: Option<wire::Integer>,
        pub auth_order_id: Option<wire::Text>,
        pub cancel_url: Option<wire::Text>,
        pub capture: Option<wire::Text>,
        pub checkout_options: Option<wire::Nested<objects::CheckoutOptions>>,
        pub completed: Option<wire::Text>,
        pub completed_date: Option<wire::Text>,
        pub costs: Option<wire::List<objects::Cost>>,
        pub created: Option<wire::Text>,
        pub currency: Option<wire::Currency>,
        pub custom_info: Option<wire::Nested<objects::CustomInfo>>,
        pub customer: Option<wire::Nested<objects::Customer>>,
        pub customer_verification: Option<wire::Nested<objects::CustomerVerification>>,
        pub days_active: Option<wire::Integer>,
        pub delivery: Option<wire::Nested<objects::Delivery>>,
        pub description: Option<wire::Text>,
        pub event_stream_url: Option<wire::Text>,
        pub event_token: Option<wire::Secret<wire::Text>>,
        pub event_url: Option<wire::Text>,
        pub events_stream_url: Option<wire::Text>,
        pub events_token: Option<wire::Secret<wire::Text>>,
        pub events_url: Option<wire::Text>,
        pub fastcheckout: Option<wire::Text>,
        pub financial_status: Option<objects::Status>,
        pub gateway: Option<gateway::Gateway>,
        pub gateway_info: Option<wire::Nested<objects::GatewayInfo>>,
        pub items: Option<wire::Text>,
        pub modified: Option<wire::Text>,
        pub order_adjustment: Option<wire::Nested<objects::OrderAdjustment>>,
        pub order_id: Option<wire::Text>,
        pub order_total: Option<wire::Decimal>,
        pub payment_data: Option<wire::Nested<objects::PaymentData>>,
        pub payment_details: Option<wire::Nested<objects::PaymentDetails>>,
        pub payment_methods: Option<wire::List<objects::PaymentMethod>>,
        pub payment_options: Option<wire::Nested<objects::PaymentOptions>>,
        pub payment_url: Option<wire::Text>,
        pub plugin: Option<wire::Nested<objects::Plugin>>,
        pub qr_url: Option<wire::Text>,
        pub reason: Option<wire::Text>,
        pub reason_code: Option<wire::Text>,
        pub recurring_id: Option<wire::Secret<wire::Text>>,
        pub recurring_model: Option<objects::RecurringModel>,
        pub refund_id: Option<wire::Integer>,
        pub related_transactions: Option<wire::List<objects::RelatedTransaction>>,
        pub second_chance: Option<wire::Nested<objects::SecondChance>>,
        pub seconds_active: Option<wire::Text>,
        pub session_id: Option<wire::Secret<wire::Text>>,
        pub shopping_cart: Option<wire::Nested<objects::ShoppingCart>>,
        pub status: Option<objects::Status>,
        pub transaction_id: Option<wire::Integer>,
        pub type_: Option<OrderRetrievedType>,
        pub var1: Option<wire::Text>,
        pub var2: Option<wire::Text>,
        pub var3: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for OrderRetrieved {}
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum OrderRetrievedType {
        Checkout,
        Direct,
        Paymentlink,
        Redirect,
        Unknown(wire::Other),
    }
    wire::open_enum!(OrderRetrievedType);
}
mod order_type {
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum OrderType {
        Direct,
        Paymentlink,
        Redirect,
        Unknown(wire::Other),
    }
    wire::open_enum!(OrderType);
}
pub mod pay_after_delivery_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for PayAfterDeliveryDirectOrder {}
    impl From<PayAfterDeliveryDirectOrder> for orders::CreateOrder {}
    impl wire::Object for PayAfterDeliveryDirectOrder {}
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::create_order::GatewayInfo {}
        pub fn with(
            self,
            set: impl FnOnce(
                orders::create_order::GatewayInfo,
            ) -> orders::create_order::GatewayInfo,
        ) -> Self {}
    }
    impl AsRef<orders::create_order::GatewayInfo> for GatewayInfo {}
    impl From<GatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<GatewayInfo> for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for GatewayInfo {}
}
pub mod pay_after_delivery_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for PayAfterDeliveryRedirectOrder {}
    impl From<PayAfterDeliveryRedirectOrder> for orders::CreateOrder {}
    impl wire::Object for PayAfterDeliveryRedirectOrder {}
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::create_order::GatewayInfo {}
        pub fn with(
            self,
            set: impl FnOnce(
                orders::create_order::GatewayInfo,
            ) -> orders::create_order::GatewayInfo,
        ) -> Self {}
    }
    impl AsRef<orders::create_order::GatewayInfo> for GatewayInfo {}
    impl From<GatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<GatewayInfo> for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for GatewayInfo {}
}
pub mod payment_component_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for PaymentComponentOrder {}
    impl From<PaymentComponentOrder> for orders::CreateOrder {}
    impl wire::Object for PaymentComponentOrder {}
}
pub mod payment_link_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for PaymentLinkOrder {}
    impl From<PaymentLinkOrder> for orders::CreateOrder {}
    impl wire::Object for PaymentLinkOrder {}
}
pub mod paypal_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for PayPalDirectOrder {}
    impl From<PayPalDirectOrder> for orders::CreateOrder {}
    impl wire::Object for PayPalDirectOrder {}
}
pub mod paypal_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for PayPalRedirectOrder {}
    impl From<PayPalRedirectOrder> for orders::CreateOrder {}
    impl wire::Object for PayPalRedirectOrder {}
}
pub mod postepay_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for PostepayOrder {}
    impl From<PostepayOrder> for orders::CreateOrder {}
    impl wire::Object for PostepayOrder {}
}
pub mod recurring_model_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub recurring_model: objects::RecurringModel,
        pub type_: orders::OrderType,
    }
    impl RecurringModelOrder {
        pub fn new(required: Required) -> Self {}
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for RecurringModelOrder {}
    impl From<RecurringModelOrder> for orders::CreateOrder {}
    impl wire::Object for RecurringModelOrder {}
}
pub mod recurring_payments_initial_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub recurring_model: objects::RecurringModel,
    }
    impl RecurringPaymentsInitialOrder {
        pub fn new(required: Required) -> Self {}
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for RecurringPaymentsInitialOrder {}
    impl From<RecurringPaymentsInitialOrder> for orders::CreateOrder {}
    impl wire::Object for RecurringPaymentsInitialOrder {}
}
pub mod recurring_payments_subsequent_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub recurring_id: wire::Secret<wire::Text>,
        pub recurring_model: objects::RecurringModel,
    }
    impl RecurringPaymentsSubsequentOrder {
        pub fn new(required: Required) -> Self {}
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for RecurringPaymentsSubsequentOrder {}
    impl From<RecurringPaymentsSubsequentOrder> for orders::CreateOrder {}
    impl wire::Object for RecurringPaymentsSubsequentOrder {}
}
pub mod redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for RedirectOrder {}
    impl From<RedirectOrder> for orders::CreateOrder {}
    impl wire::Object for RedirectOrder {}
}
pub mod request_to_pay_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for RequestToPayDirectOrder {}
    impl From<RequestToPayDirectOrder> for orders::CreateOrder {}
    impl wire::Object for RequestToPayDirectOrder {}
}
pub mod request_to_pay_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for RequestToPayRedirectOrder {}
    impl From<RequestToPayRedirectOrder> for orders::CreateOrder {}
    impl wire::Object for RequestToPayRedirectOrder {}
}
pub mod santander_betaal_per_maand_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for SantanderBetaalPerMaandDirectOrder {}
    impl From<SantanderBetaalPerMaandDirectOrder> for orders::CreateOrder {}
    impl wire::Object for SantanderBetaalPerMaandDirectOrder {}
}
pub mod santander_betaal_per_maand_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for SantanderBetaalPerMaandRedirectOrder {}
    impl From<SantanderBetaalPerMaandRedirectOrder> for orders::CreateOrder {}
    impl wire::Object for SantanderBetaalPerMaandRedirectOrder {}
}
pub mod sepa_direct_debit_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for SepaDirectDebitOrder {}
    impl From<SepaDirectDebitOrder> for orders::CreateOrder {}
    impl wire::Object for SepaDirectDebitOrder {}
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn emandate(
            mut self,
            emandate: impl Into<wire::Secret<wire::Text>>,
        ) -> Self {}
        pub fn recurring_id(
            mut self,
            recurring_id: impl Into<wire::Secret<wire::Text>>,
        ) -> Self {}
        pub fn as_general(&self) -> &orders::create_order::GatewayInfo {}
        pub fn with(
            self,
            set: impl FnOnce(
                orders::create_order::GatewayInfo,
            ) -> orders::create_order::GatewayInfo,
        ) -> Self {}
    }
    impl Default for GatewayInfo {}
    impl AsRef<orders::create_order::GatewayInfo> for GatewayInfo {}
    impl From<GatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<GatewayInfo> for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for GatewayInfo {}
}
pub mod sepa_direct_debit_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for SepaDirectDebitRedirectOrder {}
    impl From<SepaDirectDebitRedirectOrder> for orders::CreateOrder {}
    impl wire::Object for SepaDirectDebitRedirectOrder {}
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn emandate(
            mut self,
            emandate: impl Into<wire::Secret<wire::Text>>,
        ) -> Self {}
        pub fn recurring_id(
            mut self,
            recurring_id: impl Into<wire::Secret<wire::Text>>,
        ) -> Self {}
        pub fn as_general(&self) -> &orders::create_order::GatewayInfo {}
        pub fn with(
            self,
            set: impl FnOnce(
                orders::create_order::GatewayInfo,
            ) -> orders::create_order::GatewayInfo,
        ) -> Self {}
    }
    impl Default for GatewayInfo {}
    impl AsRef<orders::create_order::GatewayInfo> for GatewayInfo {}
    impl From<GatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<GatewayInfo> for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for GatewayInfo {}
}
pub mod session_lifetime_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct SessionLifetimeOrder;
    impl SessionLifetimeOrder {
        pub fn new() -> Self {}
        pub fn days_active(mut self, days_active: impl Into<wire::Integer>) -> Self {}
        pub fn seconds_active(mut self, seconds_active: impl Into<wire::Text>) -> Self {}
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl Default for SessionLifetimeOrder {}
    impl AsRef<orders::CreateOrder> for SessionLifetimeOrder {}
    impl From<SessionLifetimeOrder> for orders::CreateOrder {}
    impl wire::Object for SessionLifetimeOrder {}
}
pub mod sofort_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for SofortDirectOrder {}
    impl From<SofortDirectOrder> for orders::CreateOrder {}
    impl wire::Object for SofortDirectOrder {}
}
pub mod sofort_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for SofortRedirectOrder {}
    impl From<SofortRedirectOrder> for orders::CreateOrder {}
    impl wire::Object for SofortRedirectOrder {}
}
pub mod specify_gift_card_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct SpecifyGiftCardOrder;
    impl SpecifyGiftCardOrder {
        pub fn new() -> Self {}
        pub fn payment_options(
            mut self,
            payment_options: objects::PaymentOptions,
        ) -> Self {}
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl Default for SpecifyGiftCardOrder {}
    impl AsRef<orders::CreateOrder> for SpecifyGiftCardOrder {}
    impl From<SpecifyGiftCardOrder> for orders::CreateOrder {}
    impl wire::Object for SpecifyGiftCardOrder {}
}
pub mod split_payment_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for SplitPaymentOrder {}
    impl From<SplitPaymentOrder> for orders::CreateOrder {}
    impl wire::Object for SplitPaymentOrder {}
}
pub mod trustly_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for TrustlyDirectOrder {}
    impl From<TrustlyDirectOrder> for orders::CreateOrder {}
    impl wire::Object for TrustlyDirectOrder {}
}
pub mod trustly_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for TrustlyRedirectOrder {}
    impl From<TrustlyRedirectOrder> for orders::CreateOrder {}
    impl wire::Object for TrustlyRedirectOrder {}
}
pub mod trustpay_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for TrustPayOrder {}
    impl From<TrustPayOrder> for orders::CreateOrder {}
    impl wire::Object for TrustPayOrder {}
}
pub mod update_order {
    mod setters {
        impl UpdateOrder {
            pub fn amount(mut self, amount: impl Into<wire::Integer>) -> Self {}
            pub fn carrier(mut self, carrier: impl Into<wire::Text>) -> Self {}
            pub fn exclude_order(
                mut self,
                exclude_order: impl Into<wire::Integer>,
            ) -> Self {}
            pub fn extend_expiration(
                mut self,
                extend_expiration: impl Into<wire::Flag>,
            ) -> Self {}
            pub fn id(mut self, id: impl Into<wire::Text>) -> Self {}
            pub fn invoice_id(mut self, invoice_id: impl Into<wire::Text>) -> Self {}
            pub fn invoice_url(mut self, invoice_url: impl Into<wire::Text>) -> Self {}
            pub fn new_order_id(mut self, new_order_id: impl Into<wire::Text>) -> Self {}
            pub fn partial_shipment_amount(
                mut self,
                partial_shipment_amount: impl Into<wire::Integer>,
            ) -> Self {}
            pub fn po_number(mut self, po_number: impl Into<wire::Text>) -> Self {}
            pub fn reason(mut self, reason: impl Into<wire::Text>) -> Self {}
            pub fn ship_date(mut self, ship_date: impl Into<wire::Text>) -> Self {}
            pub fn tracktrace_code(
                mut self,
                tracktrace_code: impl Into<wire::Text>,
            ) -> Self {}
            pub fn tracktrace_url(
                mut self,
                tracktrace_url: impl Into<wire::Text>,
            ) -> Self {}
        }
    }
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct UpdateOrder {
        pub status: Option<objects::Status>,
        pub amount: Option<wire::Integer>,
        pub carrier: Option<wire::Text>,
        pub exclude_order: Option<wire::Integer>,
        pub extend_expiration: Option<wire::Flag>,
        pub id: Option<wire::Text>,
        pub invoice_id: Option<wire::Text>,
        pub invoice_url: Option<wire::Text>,
        pub new_order_id: Option<wire::Text>,
        pub partial_shipment_amount: Option<wire::Integer>,
        pub po_number: Option<wire::Text>,
        pub reason: Option<wire::Text>,
        pub ship_date: Option<wire::Text>,
        pub tracktrace_code: Option<wire::Text>,
        pub tracktrace_url: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub status: objects::Status,
    }
    impl UpdateOrder {
        pub fn new(required: Required) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl wire::Object for UpdateOrder {}
}
pub mod update_order_refund {
    mod setters {
        impl UpdateOrderRefund {
            pub fn description(mut self, description: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct UpdateOrderRefund {
        pub status: Option<objects::Status>,
        pub description: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub status: objects::Status,
    }
    impl UpdateOrderRefund {
        pub fn new(required: Required) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl wire::Object for UpdateOrderRefund {}
}
pub mod visa_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for VisaOrder {}
    impl From<VisaOrder> for orders::CreateOrder {}
    impl wire::Object for VisaOrder {}
}
pub mod wechat_pay_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for WeChatPayDirectOrder {}
    impl From<WeChatPayDirectOrder> for orders::CreateOrder {}
    impl wire::Object for WeChatPayDirectOrder {}
}
pub mod wechat_pay_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for WeChatPayRedirectOrder {}
    impl From<WeChatPayRedirectOrder> for orders::CreateOrder {}
    impl wire::Object for WeChatPayRedirectOrder {}
}
pub mod zero_authorization_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        pub fn as_general(&self) -> &orders::CreateOrder {}
        pub fn with(
            self,
            set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl AsRef<orders::CreateOrder> for ZeroAuthorizationOrder {}
    impl From<ZeroAuthorizationOrder> for orders::CreateOrder {}
    impl wire::Object for ZeroAuthorizationOrder {}
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
pub use self::order_cancel_created::OrderCancelCreated;
pub use self::order_capture_created::OrderCaptureCreated;
pub use self::order_created::OrderCreated;
pub use self::order_created::OrderCreatedFastcheckout;
pub use self::order_created::OrderCreatedType;
pub use self::order_refund_created::OrderRefundCreated;
pub use self::order_retrieved::OrderRetrieved;
pub use self::order_retrieved::OrderRetrievedType;
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
pub use self::update_order_refund::UpdateOrderRefund;
pub use self::visa_order::VisaOrder;
pub use self::wechat_pay_direct_order::WeChatPayDirectOrder;
pub use self::wechat_pay_redirect_order::WeChatPayRedirectOrder;
pub use self::zero_authorization_order::ZeroAuthorizationOrder;
