mod afterpay_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct AfterPayDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct AfterPayDirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway_info: AfterPayDirectOrderGatewayInfo,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
        pub shopping_cart: objects::ShoppingCart,
    }
    impl AfterPayDirectOrder {
        pub fn new(required: AfterPayDirectOrderRequired) -> Self {}
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
    pub struct AfterPayDirectOrderGatewayInfo;
    #[derive(Clone, Debug, PartialEq)]
    pub struct AfterPayDirectOrderGatewayInfoRequired {
        pub birthday: wire::Text,
        pub email: wire::Text,
        pub gender: orders::create_order::GatewayInfoGender,
        pub phone: wire::Text,
    }
    impl AfterPayDirectOrderGatewayInfo {
        pub fn new(required: AfterPayDirectOrderGatewayInfoRequired) -> Self {}
        pub fn as_general(&self) -> &orders::create_order::GatewayInfo {}
        pub fn with(
            self,
            set: impl FnOnce(
                orders::create_order::GatewayInfo,
            ) -> orders::create_order::GatewayInfo,
        ) -> Self {}
    }
    impl AsRef<orders::create_order::GatewayInfo> for AfterPayDirectOrderGatewayInfo {}
    impl From<AfterPayDirectOrderGatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<AfterPayDirectOrderGatewayInfo>
    for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for AfterPayDirectOrderGatewayInfo {}
}
mod afterpay_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct AfterPayRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct AfterPayRedirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl AfterPayRedirectOrder {
        pub fn new(required: AfterPayRedirectOrderRequired) -> Self {}
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
mod alipay_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct AlipayDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct AlipayDirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl AlipayDirectOrder {
        pub fn new(required: AlipayDirectOrderRequired) -> Self {}
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
mod alipay_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct AlipayRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct AlipayRedirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl AlipayRedirectOrder {
        pub fn new(required: AlipayRedirectOrderRequired) -> Self {}
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
mod american_express_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct AmericanExpressOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct AmericanExpressOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl AmericanExpressOrder {
        pub fn new(required: AmericanExpressOrderRequired) -> Self {}
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
mod apple_pay_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct ApplePayDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct ApplePayDirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub gateway: gateway::Gateway,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
        pub type_: orders::OrderType,
    }
    impl ApplePayDirectOrder {
        pub fn new(required: ApplePayDirectOrderRequired) -> Self {}
        pub fn gateway_info(
            mut self,
            gateway_info: ApplePayDirectOrderGatewayInfo,
        ) -> Self {}
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
    pub struct ApplePayDirectOrderGatewayInfo;
    impl ApplePayDirectOrderGatewayInfo {
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
    impl Default for ApplePayDirectOrderGatewayInfo {}
    impl AsRef<orders::create_order::GatewayInfo> for ApplePayDirectOrderGatewayInfo {}
    impl From<ApplePayDirectOrderGatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<ApplePayDirectOrderGatewayInfo>
    for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for ApplePayDirectOrderGatewayInfo {}
}
mod apple_pay_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct ApplePayRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct ApplePayRedirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl ApplePayRedirectOrder {
        pub fn new(required: ApplePayRedirectOrderRequired) -> Self {}
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
mod bancontact_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct BancontactOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct BancontactOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl BancontactOrder {
        pub fn new(required: BancontactOrderRequired) -> Self {}
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
mod bancontact_qr_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct BancontactQrOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct BancontactQrOrderRequired {
        pub amount: wire::Integer,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl BancontactQrOrder {
        pub fn new(required: BancontactQrOrderRequired) -> Self {}
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
mod bank_transfer_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct BankTransferDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct BankTransferDirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl BankTransferDirectOrder {
        pub fn new(required: BankTransferDirectOrderRequired) -> Self {}
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
mod bank_transfer_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct BankTransferRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct BankTransferRedirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl BankTransferRedirectOrder {
        pub fn new(required: BankTransferRedirectOrderRequired) -> Self {}
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
mod belfius_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct BelfiusDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct BelfiusDirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl BelfiusDirectOrder {
        pub fn new(required: BelfiusDirectOrderRequired) -> Self {}
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
mod belfius_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct BelfiusRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct BelfiusRedirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl BelfiusRedirectOrder {
        pub fn new(required: BelfiusRedirectOrderRequired) -> Self {}
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
mod cbc_kbc_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct CbcKbcDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct CbcKbcDirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::CbcKbcDirectGateway,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl CbcKbcDirectOrder {
        pub fn new(required: CbcKbcDirectOrderRequired) -> Self {}
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
mod cbc_kbc_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct CbcKbcRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct CbcKbcRedirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::CbcKbcRedirectGateway,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl CbcKbcRedirectOrder {
        pub fn new(required: CbcKbcRedirectOrderRequired) -> Self {}
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
mod co_branded_credit_card_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct CoBrandedCreditCardOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct CoBrandedCreditCardOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::CoBrandedCreditCardGateway,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl CoBrandedCreditCardOrder {
        pub fn new(required: CoBrandedCreditCardOrderRequired) -> Self {}
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
            pub fn currency(mut self, currency: impl Into<wire::Currency>) -> Self {}
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
mod create_order_capture {
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
    pub struct CreateOrderCaptureRequired {
        pub new_order_status: objects::Status,
    }
    impl CreateOrderCapture {
        pub fn new(required: CreateOrderCaptureRequired) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl wire::Object for CreateOrderCapture {}
}
mod create_order_file {
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
    pub struct CreateOrderFileRequired {
        pub base64: wire::Text,
        pub description: wire::Text,
        pub name: wire::Text,
    }
    impl CreateOrderFile {
        pub fn new(required: CreateOrderFileRequired) -> Self {}
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
            pub fn currency(mut self, currency: impl Into<wire::Currency>) -> Self {}
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
        pub currency: Option<wire::Currency>,
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
mod credit_card_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct CreditCardDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct CreditCardDirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::CreditCardDirectGateway,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl CreditCardDirectOrder {
        pub fn new(required: CreditCardDirectOrderRequired) -> Self {}
        pub fn gateway_info(
            mut self,
            gateway_info: CreditCardDirectOrderGatewayInfo,
        ) -> Self {}
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
    pub struct CreditCardDirectOrderGatewayInfo;
    #[derive(Clone, Debug, PartialEq)]
    pub struct CreditCardDirectOrderGatewayInfoRequired {
        pub card_expiry_date: wire::Text,
        pub card_holder_name: wire::Text,
        pub card_number: wire::Secret<wire::Text>,
    }
    impl CreditCardDirectOrderGatewayInfo {
        pub fn new(required: CreditCardDirectOrderGatewayInfoRequired) -> Self {}
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
    impl AsRef<orders::create_order::GatewayInfo> for CreditCardDirectOrderGatewayInfo {}
    impl From<CreditCardDirectOrderGatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<CreditCardDirectOrderGatewayInfo>
    for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for CreditCardDirectOrderGatewayInfo {}
}
mod credit_card_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct CreditCardOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct CreditCardOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl CreditCardOrder {
        pub fn new(required: CreditCardOrderRequired) -> Self {}
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
mod direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct DirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct DirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub gateway: gateway::Gateway,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl DirectOrder {
        pub fn new(required: DirectOrderRequired) -> Self {}
        pub fn gateway_info(mut self, gateway_info: DirectOrderGatewayInfo) -> Self {}
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
    pub struct DirectOrderGatewayInfo;
    #[derive(Clone, Debug, PartialEq)]
    pub struct DirectOrderGatewayInfoRequired {
        pub issuer_id: wire::Text,
    }
    impl DirectOrderGatewayInfo {
        pub fn new(required: DirectOrderGatewayInfoRequired) -> Self {}
        pub fn as_general(&self) -> &orders::create_order::GatewayInfo {}
        pub fn with(
            self,
            set: impl FnOnce(
                orders::create_order::GatewayInfo,
            ) -> orders::create_order::GatewayInfo,
        ) -> Self {}
    }
    impl AsRef<orders::create_order::GatewayInfo> for DirectOrderGatewayInfo {}
    impl From<DirectOrderGatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<DirectOrderGatewayInfo>
    for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for DirectOrderGatewayInfo {}
}
mod discount_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct DiscountOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct DiscountOrderRequired {
        pub amount: wire::Integer,
        pub checkout_options: objects::CheckoutOptions,
        pub currency: wire::Currency,
        pub gateway: gateway::DiscountGateway,
        pub order_id: wire::IntegerOrText,
    }
    impl DiscountOrder {
        pub fn new(required: DiscountOrderRequired) -> Self {}
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
mod discount_pay_later_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct DiscountPayLaterOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct DiscountPayLaterOrderRequired {
        pub amount: wire::Integer,
        pub checkout_options: objects::CheckoutOptions,
        pub currency: wire::Currency,
        pub gateway: gateway::Gateway,
        pub order_id: wire::IntegerOrText,
        pub type_: orders::OrderType,
    }
    impl DiscountPayLaterOrder {
        pub fn new(required: DiscountPayLaterOrderRequired) -> Self {}
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
mod dotpay_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct DotpayOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct DotpayOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl DotpayOrder {
        pub fn new(required: DotpayOrderRequired) -> Self {}
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
mod dynamic_template_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct DynamicTemplateOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct DynamicTemplateOrderRequired {
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
        pub fn new(required: DynamicTemplateOrderRequired) -> Self {}
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
mod e_invoicing_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct EInvoicingDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct EInvoicingDirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl EInvoicingDirectOrder {
        pub fn new(required: EInvoicingDirectOrderRequired) -> Self {}
        pub fn checkout_options(
            mut self,
            checkout_options: objects::CheckoutOptions,
        ) -> Self {}
        pub fn delivery(mut self, delivery: objects::Delivery) -> Self {}
        pub fn gateway_info(
            mut self,
            gateway_info: EInvoicingDirectOrderGatewayInfo,
        ) -> Self {}
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
    pub struct EInvoicingDirectOrderGatewayInfo;
    impl EInvoicingDirectOrderGatewayInfo {
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
    impl Default for EInvoicingDirectOrderGatewayInfo {}
    impl AsRef<orders::create_order::GatewayInfo> for EInvoicingDirectOrderGatewayInfo {}
    impl From<EInvoicingDirectOrderGatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<EInvoicingDirectOrderGatewayInfo>
    for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for EInvoicingDirectOrderGatewayInfo {}
}
mod e_invoicing_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct EInvoicingRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct EInvoicingRedirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl EInvoicingRedirectOrder {
        pub fn new(required: EInvoicingRedirectOrderRequired) -> Self {}
        pub fn checkout_options(
            mut self,
            checkout_options: objects::CheckoutOptions,
        ) -> Self {}
        pub fn gateway_info(
            mut self,
            gateway_info: EInvoicingRedirectOrderGatewayInfo,
        ) -> Self {}
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
    pub struct EInvoicingRedirectOrderGatewayInfo;
    #[derive(Clone, Debug, PartialEq)]
    pub struct EInvoicingRedirectOrderGatewayInfoRequired {
        pub birthday: wire::Text,
        pub email: wire::Text,
        pub gender: orders::create_order::GatewayInfoGender,
        pub phone: wire::Text,
    }
    impl EInvoicingRedirectOrderGatewayInfo {
        pub fn new(required: EInvoicingRedirectOrderGatewayInfoRequired) -> Self {}
        pub fn as_general(&self) -> &orders::create_order::GatewayInfo {}
        pub fn with(
            self,
            set: impl FnOnce(
                orders::create_order::GatewayInfo,
            ) -> orders::create_order::GatewayInfo,
        ) -> Self {}
    }
    impl AsRef<orders::create_order::GatewayInfo>
    for EInvoicingRedirectOrderGatewayInfo {}
    impl From<EInvoicingRedirectOrderGatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<EInvoicingRedirectOrderGatewayInfo>
    for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for EInvoicingRedirectOrderGatewayInfo {}
}
mod edenred_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct EdenredOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct EdenredOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl EdenredOrder {
        pub fn new(required: EdenredOrderRequired) -> Self {}
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
mod eps_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct EpsOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct EpsOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl EpsOrder {
        pub fn new(required: EpsOrderRequired) -> Self {}
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
mod flexible_3d_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct Flexible3dOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Flexible3dOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::Flexible3dGateway,
        pub gateway_info: Flexible3dOrderGatewayInfo,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
        pub type_: orders::OrderType,
    }
    impl Flexible3dOrder {
        pub fn new(required: Flexible3dOrderRequired) -> Self {}
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
    pub struct Flexible3dOrderGatewayInfo;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Flexible3dOrderGatewayInfoRequired {
        pub card_expiry_date: wire::Text,
        pub card_holder_name: wire::Text,
        pub card_number: wire::Secret<wire::Text>,
        pub flexible_3d: wire::Flag,
    }
    impl Flexible3dOrderGatewayInfo {
        pub fn new(required: Flexible3dOrderGatewayInfoRequired) -> Self {}
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
    impl AsRef<orders::create_order::GatewayInfo> for Flexible3dOrderGatewayInfo {}
    impl From<Flexible3dOrderGatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<Flexible3dOrderGatewayInfo>
    for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for Flexible3dOrderGatewayInfo {}
}
mod gift_card_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct GiftCardOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct GiftCardOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::GiftCardGateway,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl GiftCardOrder {
        pub fn new(required: GiftCardOrderRequired) -> Self {}
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
mod giropay_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct GiropayOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct GiropayOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl GiropayOrder {
        pub fn new(required: GiropayOrderRequired) -> Self {}
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
mod google_pay_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct GooglePayDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct GooglePayDirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl GooglePayDirectOrder {
        pub fn new(required: GooglePayDirectOrderRequired) -> Self {}
        pub fn gateway_info(
            mut self,
            gateway_info: GooglePayDirectOrderGatewayInfo,
        ) -> Self {}
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
    pub struct GooglePayDirectOrderGatewayInfo;
    #[derive(Clone, Debug, PartialEq)]
    pub struct GooglePayDirectOrderGatewayInfoRequired {
        pub payment_token: wire::Secret<wire::Text>,
    }
    impl GooglePayDirectOrderGatewayInfo {
        pub fn new(required: GooglePayDirectOrderGatewayInfoRequired) -> Self {}
        pub fn as_general(&self) -> &orders::create_order::GatewayInfo {}
        pub fn with(
            self,
            set: impl FnOnce(
                orders::create_order::GatewayInfo,
            ) -> orders::create_order::GatewayInfo,
        ) -> Self {}
    }
    impl AsRef<orders::create_order::GatewayInfo> for GooglePayDirectOrderGatewayInfo {}
    impl From<GooglePayDirectOrderGatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<GooglePayDirectOrderGatewayInfo>
    for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for GooglePayDirectOrderGatewayInfo {}
}
mod google_pay_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct GooglePayRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct GooglePayRedirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl GooglePayRedirectOrder {
        pub fn new(required: GooglePayRedirectOrderRequired) -> Self {}
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
mod ideal_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct IDealDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct IDealDirectOrderRequired {
        pub amount: wire::Integer,
        pub description: wire::Text,
        pub gateway_info: IDealDirectOrderGatewayInfo,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl IDealDirectOrder {
        pub fn new(required: IDealDirectOrderRequired) -> Self {}
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
    pub struct IDealDirectOrderGatewayInfo;
    #[derive(Clone, Debug, PartialEq)]
    pub struct IDealDirectOrderGatewayInfoRequired {
        pub issuer_id: wire::Text,
    }
    impl IDealDirectOrderGatewayInfo {
        pub fn new(required: IDealDirectOrderGatewayInfoRequired) -> Self {}
        pub fn as_general(&self) -> &orders::create_order::GatewayInfo {}
        pub fn with(
            self,
            set: impl FnOnce(
                orders::create_order::GatewayInfo,
            ) -> orders::create_order::GatewayInfo,
        ) -> Self {}
    }
    impl AsRef<orders::create_order::GatewayInfo> for IDealDirectOrderGatewayInfo {}
    impl From<IDealDirectOrderGatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<IDealDirectOrderGatewayInfo>
    for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for IDealDirectOrderGatewayInfo {}
}
mod ideal_qr_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct IDealQrOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct IDealQrOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl IDealQrOrder {
        pub fn new(required: IDealQrOrderRequired) -> Self {}
        pub fn gateway_info(mut self, gateway_info: IDealQrOrderGatewayInfo) -> Self {}
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
    pub struct IDealQrOrderGatewayInfo;
    impl IDealQrOrderGatewayInfo {
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
    impl Default for IDealQrOrderGatewayInfo {}
    impl AsRef<orders::create_order::GatewayInfo> for IDealQrOrderGatewayInfo {}
    impl From<IDealQrOrderGatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<IDealQrOrderGatewayInfo>
    for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for IDealQrOrderGatewayInfo {}
}
mod ideal_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct IDealRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct IDealRedirectOrderRequired {
        pub amount: wire::Integer,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl IDealRedirectOrder {
        pub fn new(required: IDealRedirectOrderRequired) -> Self {}
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
mod in3_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct In3DirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct In3DirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl In3DirectOrder {
        pub fn new(required: In3DirectOrderRequired) -> Self {}
        pub fn checkout_options(
            mut self,
            checkout_options: objects::CheckoutOptions,
        ) -> Self {}
        pub fn delivery(mut self, delivery: objects::Delivery) -> Self {}
        pub fn gateway_info(mut self, gateway_info: In3DirectOrderGatewayInfo) -> Self {}
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
    pub struct In3DirectOrderGatewayInfo;
    impl In3DirectOrderGatewayInfo {
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
    impl Default for In3DirectOrderGatewayInfo {}
    impl AsRef<orders::create_order::GatewayInfo> for In3DirectOrderGatewayInfo {}
    impl From<In3DirectOrderGatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<In3DirectOrderGatewayInfo>
    for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for In3DirectOrderGatewayInfo {}
}
mod in3_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct In3RedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct In3RedirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl In3RedirectOrder {
        pub fn new(required: In3RedirectOrderRequired) -> Self {}
        pub fn checkout_options(
            mut self,
            checkout_options: objects::CheckoutOptions,
        ) -> Self {}
        pub fn delivery(mut self, delivery: objects::Delivery) -> Self {}
        pub fn gateway_info(
            mut self,
            gateway_info: In3RedirectOrderGatewayInfo,
        ) -> Self {}
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
    pub struct In3RedirectOrderGatewayInfo;
    #[derive(Clone, Debug, PartialEq)]
    pub struct In3RedirectOrderGatewayInfoRequired {
        pub birthday: wire::Text,
        pub gender: orders::create_order::GatewayInfoGender,
        pub phone: wire::Text,
    }
    impl In3RedirectOrderGatewayInfo {
        pub fn new(required: In3RedirectOrderGatewayInfoRequired) -> Self {}
        pub fn as_general(&self) -> &orders::create_order::GatewayInfo {}
        pub fn with(
            self,
            set: impl FnOnce(
                orders::create_order::GatewayInfo,
            ) -> orders::create_order::GatewayInfo,
        ) -> Self {}
    }
    impl AsRef<orders::create_order::GatewayInfo> for In3RedirectOrderGatewayInfo {}
    impl From<In3RedirectOrderGatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<In3RedirectOrderGatewayInfo>
    for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for In3RedirectOrderGatewayInfo {}
}
mod klarna_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct KlarnaDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct KlarnaDirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway_info: KlarnaDirectOrderGatewayInfo,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
        pub plugin: objects::Plugin,
    }
    impl KlarnaDirectOrder {
        pub fn new(required: KlarnaDirectOrderRequired) -> Self {}
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
    pub struct KlarnaDirectOrderGatewayInfo;
    #[derive(Clone, Debug, PartialEq)]
    pub struct KlarnaDirectOrderGatewayInfoRequired {
        pub birthday: wire::Text,
        pub email: wire::Text,
        pub gender: orders::create_order::GatewayInfoGender,
        pub phone: wire::Text,
    }
    impl KlarnaDirectOrderGatewayInfo {
        pub fn new(required: KlarnaDirectOrderGatewayInfoRequired) -> Self {}
        pub fn as_general(&self) -> &orders::create_order::GatewayInfo {}
        pub fn with(
            self,
            set: impl FnOnce(
                orders::create_order::GatewayInfo,
            ) -> orders::create_order::GatewayInfo,
        ) -> Self {}
    }
    impl AsRef<orders::create_order::GatewayInfo> for KlarnaDirectOrderGatewayInfo {}
    impl From<KlarnaDirectOrderGatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<KlarnaDirectOrderGatewayInfo>
    for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for KlarnaDirectOrderGatewayInfo {}
}
mod klarna_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct KlarnaRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct KlarnaRedirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway_info: KlarnaRedirectOrderGatewayInfo,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl KlarnaRedirectOrder {
        pub fn new(required: KlarnaRedirectOrderRequired) -> Self {}
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
    pub struct KlarnaRedirectOrderGatewayInfo;
    #[derive(Clone, Debug, PartialEq)]
    pub struct KlarnaRedirectOrderGatewayInfoRequired {
        pub birthday: wire::Text,
        pub email: wire::Text,
        pub gender: orders::create_order::GatewayInfoGender,
        pub phone: wire::Text,
    }
    impl KlarnaRedirectOrderGatewayInfo {
        pub fn new(required: KlarnaRedirectOrderGatewayInfoRequired) -> Self {}
        pub fn as_general(&self) -> &orders::create_order::GatewayInfo {}
        pub fn with(
            self,
            set: impl FnOnce(
                orders::create_order::GatewayInfo,
            ) -> orders::create_order::GatewayInfo,
        ) -> Self {}
    }
    impl AsRef<orders::create_order::GatewayInfo> for KlarnaRedirectOrderGatewayInfo {}
    impl From<KlarnaRedirectOrderGatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<KlarnaRedirectOrderGatewayInfo>
    for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for KlarnaRedirectOrderGatewayInfo {}
}
mod maestro_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct MaestroOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct MaestroOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl MaestroOrder {
        pub fn new(required: MaestroOrderRequired) -> Self {}
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
mod manual_capture_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct ManualCaptureOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct ManualCaptureOrderRequired {
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
        pub fn new(required: ManualCaptureOrderRequired) -> Self {}
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
mod mastercard_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct MastercardOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct MastercardOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl MastercardOrder {
        pub fn new(required: MastercardOrderRequired) -> Self {}
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
mod pay_after_delivery_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct PayAfterDeliveryDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct PayAfterDeliveryDirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway_info: PayAfterDeliveryDirectOrderGatewayInfo,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
        pub plugin: objects::Plugin,
    }
    impl PayAfterDeliveryDirectOrder {
        pub fn new(required: PayAfterDeliveryDirectOrderRequired) -> Self {}
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
    pub struct PayAfterDeliveryDirectOrderGatewayInfo;
    #[derive(Clone, Debug, PartialEq)]
    pub struct PayAfterDeliveryDirectOrderGatewayInfoRequired {
        pub bank_account: wire::Secret<wire::Text>,
        pub birthday: wire::Text,
        pub email: wire::Text,
        pub phone: wire::Text,
    }
    impl PayAfterDeliveryDirectOrderGatewayInfo {
        pub fn new(required: PayAfterDeliveryDirectOrderGatewayInfoRequired) -> Self {}
        pub fn as_general(&self) -> &orders::create_order::GatewayInfo {}
        pub fn with(
            self,
            set: impl FnOnce(
                orders::create_order::GatewayInfo,
            ) -> orders::create_order::GatewayInfo,
        ) -> Self {}
    }
    impl AsRef<orders::create_order::GatewayInfo>
    for PayAfterDeliveryDirectOrderGatewayInfo {}
    impl From<PayAfterDeliveryDirectOrderGatewayInfo>
    for orders::create_order::GatewayInfo {}
    impl From<PayAfterDeliveryDirectOrderGatewayInfo>
    for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for PayAfterDeliveryDirectOrderGatewayInfo {}
}
mod pay_after_delivery_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct PayAfterDeliveryRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct PayAfterDeliveryRedirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway_info: PayAfterDeliveryRedirectOrderGatewayInfo,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl PayAfterDeliveryRedirectOrder {
        pub fn new(required: PayAfterDeliveryRedirectOrderRequired) -> Self {}
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
    pub struct PayAfterDeliveryRedirectOrderGatewayInfo;
    #[derive(Clone, Debug, PartialEq)]
    pub struct PayAfterDeliveryRedirectOrderGatewayInfoRequired {
        pub bank_account: wire::Secret<wire::Text>,
        pub birthday: wire::Text,
        pub email: wire::Text,
        pub phone: wire::Text,
    }
    impl PayAfterDeliveryRedirectOrderGatewayInfo {
        pub fn new(required: PayAfterDeliveryRedirectOrderGatewayInfoRequired) -> Self {}
        pub fn as_general(&self) -> &orders::create_order::GatewayInfo {}
        pub fn with(
            self,
            set: impl FnOnce(
                orders::create_order::GatewayInfo,
            ) -> orders::create_order::GatewayInfo,
        ) -> Self {}
    }
    impl AsRef<orders::create_order::GatewayInfo>
    for PayAfterDeliveryRedirectOrderGatewayInfo {}
    impl From<PayAfterDeliveryRedirectOrderGatewayInfo>
    for orders::create_order::GatewayInfo {}
    impl From<PayAfterDeliveryRedirectOrderGatewayInfo>
    for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for PayAfterDeliveryRedirectOrderGatewayInfo {}
}
mod payment_component_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct PaymentComponentOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct PaymentComponentOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub order_id: wire::IntegerOrText,
        pub payment_data: objects::PaymentData,
        pub payment_options: objects::PaymentOptions,
    }
    impl PaymentComponentOrder {
        pub fn new(required: PaymentComponentOrderRequired) -> Self {}
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
mod payment_link_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct PaymentLinkOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct PaymentLinkOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl PaymentLinkOrder {
        pub fn new(required: PaymentLinkOrderRequired) -> Self {}
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
mod paypal_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct PayPalDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct PayPalDirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl PayPalDirectOrder {
        pub fn new(required: PayPalDirectOrderRequired) -> Self {}
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
mod paypal_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct PayPalRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct PayPalRedirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl PayPalRedirectOrder {
        pub fn new(required: PayPalRedirectOrderRequired) -> Self {}
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
mod postepay_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct PostepayOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct PostepayOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::PostepayGateway,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl PostepayOrder {
        pub fn new(required: PostepayOrderRequired) -> Self {}
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
mod recurring_model_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct RecurringModelOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct RecurringModelOrderRequired {
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
        pub fn new(required: RecurringModelOrderRequired) -> Self {}
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
mod recurring_payments_initial_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct RecurringPaymentsInitialOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct RecurringPaymentsInitialOrderRequired {
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
        pub fn new(required: RecurringPaymentsInitialOrderRequired) -> Self {}
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
mod recurring_payments_subsequent_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct RecurringPaymentsSubsequentOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct RecurringPaymentsSubsequentOrderRequired {
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
        pub fn new(required: RecurringPaymentsSubsequentOrderRequired) -> Self {}
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
mod redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct RedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct RedirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl RedirectOrder {
        pub fn new(required: RedirectOrderRequired) -> Self {}
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
mod request_to_pay_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct RequestToPayDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct RequestToPayDirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl RequestToPayDirectOrder {
        pub fn new(required: RequestToPayDirectOrderRequired) -> Self {}
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
mod request_to_pay_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct RequestToPayRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct RequestToPayRedirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl RequestToPayRedirectOrder {
        pub fn new(required: RequestToPayRedirectOrderRequired) -> Self {}
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
mod santander_betaal_per_maand_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct SantanderBetaalPerMaandDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct SantanderBetaalPerMaandDirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl SantanderBetaalPerMaandDirectOrder {
        pub fn new(required: SantanderBetaalPerMaandDirectOrderRequired) -> Self {}
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
mod santander_betaal_per_maand_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct SantanderBetaalPerMaandRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct SantanderBetaalPerMaandRedirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl SantanderBetaalPerMaandRedirectOrder {
        pub fn new(required: SantanderBetaalPerMaandRedirectOrderRequired) -> Self {}
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
mod sepa_direct_debit_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct SepaDirectDebitOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct SepaDirectDebitOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl SepaDirectDebitOrder {
        pub fn new(required: SepaDirectDebitOrderRequired) -> Self {}
        pub fn gateway_info(
            mut self,
            gateway_info: SepaDirectDebitOrderGatewayInfo,
        ) -> Self {}
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
    pub struct SepaDirectDebitOrderGatewayInfo;
    impl SepaDirectDebitOrderGatewayInfo {
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
    impl Default for SepaDirectDebitOrderGatewayInfo {}
    impl AsRef<orders::create_order::GatewayInfo> for SepaDirectDebitOrderGatewayInfo {}
    impl From<SepaDirectDebitOrderGatewayInfo> for orders::create_order::GatewayInfo {}
    impl From<SepaDirectDebitOrderGatewayInfo>
    for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for SepaDirectDebitOrderGatewayInfo {}
}
mod sepa_direct_debit_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct SepaDirectDebitRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct SepaDirectDebitRedirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl SepaDirectDebitRedirectOrder {
        pub fn new(required: SepaDirectDebitRedirectOrderRequired) -> Self {}
        pub fn gateway_info(
            mut self,
            gateway_info: SepaDirectDebitRedirectOrderGatewayInfo,
        ) -> Self {}
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
    pub struct SepaDirectDebitRedirectOrderGatewayInfo;
    impl SepaDirectDebitRedirectOrderGatewayInfo {
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
    impl Default for SepaDirectDebitRedirectOrderGatewayInfo {}
    impl AsRef<orders::create_order::GatewayInfo>
    for SepaDirectDebitRedirectOrderGatewayInfo {}
    impl From<SepaDirectDebitRedirectOrderGatewayInfo>
    for orders::create_order::GatewayInfo {}
    impl From<SepaDirectDebitRedirectOrderGatewayInfo>
    for wire::Nested<orders::create_order::GatewayInfo> {}
    impl wire::Object for SepaDirectDebitRedirectOrderGatewayInfo {}
}
mod session_lifetime_order {
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
mod sofort_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct SofortDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct SofortDirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl SofortDirectOrder {
        pub fn new(required: SofortDirectOrderRequired) -> Self {}
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
mod sofort_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct SofortRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct SofortRedirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl SofortRedirectOrder {
        pub fn new(required: SofortRedirectOrderRequired) -> Self {}
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
mod specify_gift_card_order {
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
mod split_payment_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct SplitPaymentOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct SplitPaymentOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub gateway: gateway::Gateway,
        pub order_id: wire::IntegerOrText,
        pub type_: orders::OrderType,
    }
    impl SplitPaymentOrder {
        pub fn new(required: SplitPaymentOrderRequired) -> Self {}
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
mod trustly_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct TrustlyDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct TrustlyDirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl TrustlyDirectOrder {
        pub fn new(required: TrustlyDirectOrderRequired) -> Self {}
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
mod trustly_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct TrustlyRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct TrustlyRedirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl TrustlyRedirectOrder {
        pub fn new(required: TrustlyRedirectOrderRequired) -> Self {}
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
mod trustpay_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct TrustPayOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct TrustPayOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl TrustPayOrder {
        pub fn new(required: TrustPayOrderRequired) -> Self {}
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
mod update_order {
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
    pub struct UpdateOrderRequired {
        pub status: objects::Status,
    }
    impl UpdateOrder {
        pub fn new(required: UpdateOrderRequired) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl wire::Object for UpdateOrder {}
}
mod update_order_refund {
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
    pub struct UpdateOrderRefundRequired {
        pub status: objects::Status,
    }
    impl UpdateOrderRefund {
        pub fn new(required: UpdateOrderRefundRequired) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl wire::Object for UpdateOrderRefund {}
}
mod visa_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct VisaOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct VisaOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl VisaOrder {
        pub fn new(required: VisaOrderRequired) -> Self {}
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
mod wechat_pay_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct WeChatPayDirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct WeChatPayDirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
        pub type_: orders::OrderType,
    }
    impl WeChatPayDirectOrder {
        pub fn new(required: WeChatPayDirectOrderRequired) -> Self {}
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
mod wechat_pay_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct WeChatPayRedirectOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct WeChatPayRedirectOrderRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
        pub type_: orders::OrderType,
    }
    impl WeChatPayRedirectOrder {
        pub fn new(required: WeChatPayRedirectOrderRequired) -> Self {}
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
mod zero_authorization_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct ZeroAuthorizationOrder;
    #[derive(Clone, Debug, PartialEq)]
    pub struct ZeroAuthorizationOrderRequired {
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::Gateway,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
        pub type_: orders::OrderType,
    }
    impl ZeroAuthorizationOrder {
        pub fn new(required: ZeroAuthorizationOrderRequired) -> Self {}
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
pub use self::afterpay_direct_order::AfterPayDirectOrderGatewayInfo;
pub use self::afterpay_direct_order::AfterPayDirectOrderRequired;
pub use self::afterpay_direct_order::AfterPayDirectOrderGatewayInfoRequired;
pub use self::afterpay_redirect_order::AfterPayRedirectOrder;
pub use self::afterpay_redirect_order::AfterPayRedirectOrderRequired;
pub use self::alipay_direct_order::AlipayDirectOrder;
pub use self::alipay_direct_order::AlipayDirectOrderRequired;
pub use self::alipay_redirect_order::AlipayRedirectOrder;
pub use self::alipay_redirect_order::AlipayRedirectOrderRequired;
pub use self::american_express_order::AmericanExpressOrder;
pub use self::american_express_order::AmericanExpressOrderRequired;
pub use self::apple_pay_direct_order::ApplePayDirectOrder;
pub use self::apple_pay_direct_order::ApplePayDirectOrderGatewayInfo;
pub use self::apple_pay_direct_order::ApplePayDirectOrderRequired;
pub use self::apple_pay_redirect_order::ApplePayRedirectOrder;
pub use self::apple_pay_redirect_order::ApplePayRedirectOrderRequired;
pub use self::bancontact_order::BancontactOrder;
pub use self::bancontact_order::BancontactOrderRequired;
pub use self::bancontact_qr_order::BancontactQrOrder;
pub use self::bancontact_qr_order::BancontactQrOrderRequired;
pub use self::bank_transfer_direct_order::BankTransferDirectOrder;
pub use self::bank_transfer_direct_order::BankTransferDirectOrderRequired;
pub use self::bank_transfer_redirect_order::BankTransferRedirectOrder;
pub use self::bank_transfer_redirect_order::BankTransferRedirectOrderRequired;
pub use self::belfius_direct_order::BelfiusDirectOrder;
pub use self::belfius_direct_order::BelfiusDirectOrderRequired;
pub use self::belfius_redirect_order::BelfiusRedirectOrder;
pub use self::belfius_redirect_order::BelfiusRedirectOrderRequired;
pub use self::cbc_kbc_direct_order::CbcKbcDirectOrder;
pub use self::cbc_kbc_direct_order::CbcKbcDirectOrderRequired;
pub use self::cbc_kbc_redirect_order::CbcKbcRedirectOrder;
pub use self::cbc_kbc_redirect_order::CbcKbcRedirectOrderRequired;
pub use self::co_branded_credit_card_order::CoBrandedCreditCardOrder;
pub use self::co_branded_credit_card_order::CoBrandedCreditCardOrderRequired;
pub use self::create_order::CreateOrder;
pub use self::create_order_capture::CreateOrderCapture;
pub use self::create_order_capture::CreateOrderCaptureRequired;
pub use self::create_order_file::CreateOrderFile;
pub use self::create_order_file::CreateOrderFileRequired;
pub use self::create_order_refund::CreateOrderRefund;
pub use self::credit_card_direct_order::CreditCardDirectOrder;
pub use self::credit_card_direct_order::CreditCardDirectOrderGatewayInfo;
pub use self::credit_card_direct_order::CreditCardDirectOrderRequired;
pub use self::credit_card_direct_order::CreditCardDirectOrderGatewayInfoRequired;
pub use self::credit_card_order::CreditCardOrder;
pub use self::credit_card_order::CreditCardOrderRequired;
pub use self::direct_order::DirectOrder;
pub use self::direct_order::DirectOrderGatewayInfo;
pub use self::direct_order::DirectOrderRequired;
pub use self::direct_order::DirectOrderGatewayInfoRequired;
pub use self::discount_order::DiscountOrder;
pub use self::discount_order::DiscountOrderRequired;
pub use self::discount_pay_later_order::DiscountPayLaterOrder;
pub use self::discount_pay_later_order::DiscountPayLaterOrderRequired;
pub use self::dotpay_order::DotpayOrder;
pub use self::dotpay_order::DotpayOrderRequired;
pub use self::dynamic_template_order::DynamicTemplateOrder;
pub use self::dynamic_template_order::DynamicTemplateOrderRequired;
pub use self::e_invoicing_direct_order::EInvoicingDirectOrder;
pub use self::e_invoicing_direct_order::EInvoicingDirectOrderGatewayInfo;
pub use self::e_invoicing_direct_order::EInvoicingDirectOrderRequired;
pub use self::e_invoicing_redirect_order::EInvoicingRedirectOrder;
pub use self::e_invoicing_redirect_order::EInvoicingRedirectOrderGatewayInfo;
pub use self::e_invoicing_redirect_order::EInvoicingRedirectOrderRequired;
pub use self::e_invoicing_redirect_order::EInvoicingRedirectOrderGatewayInfoRequired;
pub use self::edenred_order::EdenredOrder;
pub use self::edenred_order::EdenredOrderRequired;
pub use self::eps_order::EpsOrder;
pub use self::eps_order::EpsOrderRequired;
pub use self::flexible_3d_order::Flexible3dOrder;
pub use self::flexible_3d_order::Flexible3dOrderGatewayInfo;
pub use self::flexible_3d_order::Flexible3dOrderRequired;
pub use self::flexible_3d_order::Flexible3dOrderGatewayInfoRequired;
pub use self::gift_card_order::GiftCardOrder;
pub use self::gift_card_order::GiftCardOrderRequired;
pub use self::giropay_order::GiropayOrder;
pub use self::giropay_order::GiropayOrderRequired;
pub use self::google_pay_direct_order::GooglePayDirectOrder;
pub use self::google_pay_direct_order::GooglePayDirectOrderGatewayInfo;
pub use self::google_pay_direct_order::GooglePayDirectOrderRequired;
pub use self::google_pay_direct_order::GooglePayDirectOrderGatewayInfoRequired;
pub use self::google_pay_redirect_order::GooglePayRedirectOrder;
pub use self::google_pay_redirect_order::GooglePayRedirectOrderRequired;
pub use self::ideal_direct_order::IDealDirectOrder;
pub use self::ideal_direct_order::IDealDirectOrderGatewayInfo;
pub use self::ideal_direct_order::IDealDirectOrderRequired;
pub use self::ideal_direct_order::IDealDirectOrderGatewayInfoRequired;
pub use self::ideal_qr_order::IDealQrOrder;
pub use self::ideal_qr_order::IDealQrOrderGatewayInfo;
pub use self::ideal_qr_order::IDealQrOrderRequired;
pub use self::ideal_redirect_order::IDealRedirectOrder;
pub use self::ideal_redirect_order::IDealRedirectOrderRequired;
pub use self::in3_direct_order::In3DirectOrder;
pub use self::in3_direct_order::In3DirectOrderGatewayInfo;
pub use self::in3_direct_order::In3DirectOrderRequired;
pub use self::in3_redirect_order::In3RedirectOrder;
pub use self::in3_redirect_order::In3RedirectOrderGatewayInfo;
pub use self::in3_redirect_order::In3RedirectOrderRequired;
pub use self::in3_redirect_order::In3RedirectOrderGatewayInfoRequired;
pub use self::klarna_direct_order::KlarnaDirectOrder;
pub use self::klarna_direct_order::KlarnaDirectOrderGatewayInfo;
pub use self::klarna_direct_order::KlarnaDirectOrderRequired;
pub use self::klarna_direct_order::KlarnaDirectOrderGatewayInfoRequired;
pub use self::klarna_redirect_order::KlarnaRedirectOrder;
pub use self::klarna_redirect_order::KlarnaRedirectOrderGatewayInfo;
pub use self::klarna_redirect_order::KlarnaRedirectOrderRequired;
pub use self::klarna_redirect_order::KlarnaRedirectOrderGatewayInfoRequired;
pub use self::maestro_order::MaestroOrder;
pub use self::maestro_order::MaestroOrderRequired;
pub use self::manual_capture_order::ManualCaptureOrder;
pub use self::manual_capture_order::ManualCaptureOrderRequired;
pub use self::mastercard_order::MastercardOrder;
pub use self::mastercard_order::MastercardOrderRequired;
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
pub use self::pay_after_delivery_direct_order::PayAfterDeliveryDirectOrderGatewayInfo;
pub use self::pay_after_delivery_direct_order::PayAfterDeliveryDirectOrderRequired;
pub use self::pay_after_delivery_direct_order::PayAfterDeliveryDirectOrderGatewayInfoRequired;
pub use self::pay_after_delivery_redirect_order::PayAfterDeliveryRedirectOrder;
pub use self::pay_after_delivery_redirect_order::PayAfterDeliveryRedirectOrderGatewayInfo;
pub use self::pay_after_delivery_redirect_order::PayAfterDeliveryRedirectOrderRequired;
pub use self::pay_after_delivery_redirect_order::PayAfterDeliveryRedirectOrderGatewayInfoRequired;
pub use self::payment_component_order::PaymentComponentOrder;
pub use self::payment_component_order::PaymentComponentOrderRequired;
pub use self::payment_link_order::PaymentLinkOrder;
pub use self::payment_link_order::PaymentLinkOrderRequired;
pub use self::paypal_direct_order::PayPalDirectOrder;
pub use self::paypal_direct_order::PayPalDirectOrderRequired;
pub use self::paypal_redirect_order::PayPalRedirectOrder;
pub use self::paypal_redirect_order::PayPalRedirectOrderRequired;
pub use self::postepay_order::PostepayOrder;
pub use self::postepay_order::PostepayOrderRequired;
pub use self::recurring_model_order::RecurringModelOrder;
pub use self::recurring_model_order::RecurringModelOrderRequired;
pub use self::recurring_payments_initial_order::RecurringPaymentsInitialOrder;
pub use self::recurring_payments_initial_order::RecurringPaymentsInitialOrderRequired;
pub use self::recurring_payments_subsequent_order::RecurringPaymentsSubsequentOrder;
pub use self::recurring_payments_subsequent_order::RecurringPaymentsSubsequentOrderRequired;
pub use self::redirect_order::RedirectOrder;
pub use self::redirect_order::RedirectOrderRequired;
pub use self::request_to_pay_direct_order::RequestToPayDirectOrder;
pub use self::request_to_pay_direct_order::RequestToPayDirectOrderRequired;
pub use self::request_to_pay_redirect_order::RequestToPayRedirectOrder;
pub use self::request_to_pay_redirect_order::RequestToPayRedirectOrderRequired;
pub use self::santander_betaal_per_maand_direct_order::SantanderBetaalPerMaandDirectOrder;
pub use self::santander_betaal_per_maand_direct_order::SantanderBetaalPerMaandDirectOrderRequired;
pub use self::santander_betaal_per_maand_redirect_order::SantanderBetaalPerMaandRedirectOrder;
pub use self::santander_betaal_per_maand_redirect_order::SantanderBetaalPerMaandRedirectOrderRequired;
pub use self::sepa_direct_debit_order::SepaDirectDebitOrder;
pub use self::sepa_direct_debit_order::SepaDirectDebitOrderGatewayInfo;
pub use self::sepa_direct_debit_order::SepaDirectDebitOrderRequired;
pub use self::sepa_direct_debit_redirect_order::SepaDirectDebitRedirectOrder;
pub use self::sepa_direct_debit_redirect_order::SepaDirectDebitRedirectOrderGatewayInfo;
pub use self::sepa_direct_debit_redirect_order::SepaDirectDebitRedirectOrderRequired;
pub use self::session_lifetime_order::SessionLifetimeOrder;
pub use self::sofort_direct_order::SofortDirectOrder;
pub use self::sofort_direct_order::SofortDirectOrderRequired;
pub use self::sofort_redirect_order::SofortRedirectOrder;
pub use self::sofort_redirect_order::SofortRedirectOrderRequired;
pub use self::specify_gift_card_order::SpecifyGiftCardOrder;
pub use self::split_payment_order::SplitPaymentOrder;
pub use self::split_payment_order::SplitPaymentOrderRequired;
pub use self::trustly_direct_order::TrustlyDirectOrder;
pub use self::trustly_direct_order::TrustlyDirectOrderRequired;
pub use self::trustly_redirect_order::TrustlyRedirectOrder;
pub use self::trustly_redirect_order::TrustlyRedirectOrderRequired;
pub use self::trustpay_order::TrustPayOrder;
pub use self::trustpay_order::TrustPayOrderRequired;
pub use self::update_order::UpdateOrder;
pub use self::update_order::UpdateOrderRequired;
pub use self::update_order_refund::UpdateOrderRefund;
pub use self::update_order_refund::UpdateOrderRefundRequired;
pub use self::visa_order::VisaOrder;
pub use self::visa_order::VisaOrderRequired;
pub use self::wechat_pay_direct_order::WeChatPayDirectOrder;
pub use self::wechat_pay_direct_order::WeChatPayDirectOrderRequired;
pub use self::wechat_pay_redirect_order::WeChatPayRedirectOrder;
pub use self::wechat_pay_redirect_order::WeChatPayRedirectOrderRequired;
pub use self::zero_authorization_order::ZeroAuthorizationOrder;
pub use self::zero_authorization_order::ZeroAuthorizationOrderRequired;
