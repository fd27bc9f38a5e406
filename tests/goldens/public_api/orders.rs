pub mod afterpay_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct AfterPayDirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub gateway_info: Option<GatewayInfo>,
        pub order_id: Option<wire::IntegerOrText>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub shopping_cart: Option<objects::ShoppingCartItem>,
        pub checkout_options: Option<objects::CheckoutOptions>,
        pub delivery: Option<objects::Delivery>,
        pub items: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway_info: GatewayInfo,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
        pub shopping_cart: objects::ShoppingCartItem,
    }
    impl wire::Object for AfterPayDirectOrder {}
    impl AfterPayDirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn manual(&self) -> Option<&wire::Text> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn checkout_options(
            mut self,
            checkout_options: objects::CheckoutOptions,
        ) -> Self {}
        pub fn delivery(mut self, delivery: objects::Delivery) -> Self {}
        pub fn items(mut self, items: impl Into<wire::Text>) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GatewayInfo {
        pub birthday: Option<wire::Text>,
        pub email: Option<wire::Text>,
        pub gender: Option<GatewayInfoGender>,
        pub phone: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GatewayInfo {}
    impl GatewayInfo {
        pub fn birthday(mut self, birthday: impl Into<wire::Text>) -> Self {}
        pub fn email(mut self, email: impl Into<wire::Text>) -> Self {}
        pub fn gender(mut self, gender: impl Into<GatewayInfoGender>) -> Self {}
        pub fn phone(mut self, phone: impl Into<wire::Text>) -> Self {}
    }
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
pub mod afterpay_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct AfterPayRedirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::IntegerOrText>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub checkout_options: Option<objects::CheckoutOptions>,
        pub delivery: Option<objects::Delivery>,
        pub items: Option<wire::Text>,
        pub shopping_cart: Option<objects::ShoppingCartItem>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::IntegerOrText,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for AfterPayRedirectOrder {}
    impl AfterPayRedirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn manual(&self) -> Option<&wire::Text> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn checkout_options(
            mut self,
            checkout_options: objects::CheckoutOptions,
        ) -> Self {}
        pub fn delivery(mut self, delivery: objects::Delivery) -> Self {}
        pub fn items(mut self, items: impl Into<wire::Text>) -> Self {}
        pub fn shopping_cart(
            mut self,
            shopping_cart: objects::ShoppingCartItem,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod alipay_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct AlipayDirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for AlipayDirectOrder {}
    impl AlipayDirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn manual(&self) -> Option<&wire::Text> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod alipay_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct AlipayRedirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for AlipayRedirectOrder {}
    impl AlipayRedirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod american_express_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct AmericanExpressOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for AmericanExpressOrder {}
    impl AmericanExpressOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod apple_pay_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct ApplePayDirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Text>,
        pub description: Option<wire::Text>,
        pub gateway: Option<gateway::Gateway>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub type_: Option<orders::OrderType>,
        pub gateway_info: Option<GatewayInfo>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Text,
        pub description: wire::Text,
        pub gateway: gateway::Gateway,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
        pub type_: orders::OrderType,
    }
    impl wire::Object for ApplePayDirectOrder {}
    impl ApplePayDirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway_info(mut self, gateway_info: GatewayInfo) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GatewayInfo {
        pub payment_token: Option<wire::Secret<wire::Text>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GatewayInfo {}
    impl GatewayInfo {
        pub fn payment_token(
            mut self,
            payment_token: impl Into<wire::Secret<wire::Text>>,
        ) -> Self {}
    }
}
pub mod apple_pay_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct ApplePayRedirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for ApplePayRedirectOrder {}
    impl ApplePayRedirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn manual(&self) -> Option<&wire::Text> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod bancontact_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct BancontactOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for BancontactOrder {}
    impl BancontactOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod bancontact_qr_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct BancontactQrOrder {
        pub amount: Option<wire::Integer>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub gateway_info: Option<GatewayInfo>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for BancontactQrOrder {}
    impl BancontactQrOrder {
        pub fn new(required: Required) -> Self {}
        pub fn currency(&self) -> Option<&wire::Text> {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn gateway_info(mut self, gateway_info: GatewayInfo) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GatewayInfo {
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GatewayInfo {}
}
pub mod bank_transfer_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct BankTransferDirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for BankTransferDirectOrder {}
    impl BankTransferDirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod bank_transfer_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct BankTransferRedirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for BankTransferRedirectOrder {}
    impl BankTransferRedirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod belfius_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct BelfiusDirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for BelfiusDirectOrder {}
    impl BelfiusDirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod belfius_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct BelfiusRedirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for BelfiusRedirectOrder {}
    impl BelfiusRedirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod cbc_kbc_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CbcKbcDirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub gateway: Option<gateway::CbcKbcDirectGateway>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::CbcKbcDirectGateway,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for CbcKbcDirectOrder {}
    impl CbcKbcDirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn manual(&self) -> Option<&wire::Text> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod cbc_kbc_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CbcKbcRedirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub gateway: Option<gateway::CbcKbcRedirectGateway>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::CbcKbcRedirectGateway,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for CbcKbcRedirectOrder {}
    impl CbcKbcRedirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod co_branded_credit_card_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CoBrandedCreditCardOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub gateway: Option<gateway::CoBrandedCreditCardGateway>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::CoBrandedCreditCardGateway,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for CoBrandedCreditCardOrder {}
    impl CoBrandedCreditCardOrder {
        pub fn new(required: Required) -> Self {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
mod create_order_capture {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CreateOrderCapture {
        pub amount: Option<wire::Integer>,
        pub carrier: Option<wire::Text>,
        pub description: Option<wire::Text>,
        pub invoice_id: Option<wire::Text>,
        pub new_order_id: Option<wire::Text>,
        pub new_order_status: Option<CreateOrderCaptureNewOrderStatus>,
        pub reason: Option<wire::Text>,
        pub tracktrace_code: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for CreateOrderCapture {}
    impl CreateOrderCapture {
        pub fn amount(mut self, amount: impl Into<wire::Integer>) -> Self {}
        pub fn carrier(mut self, carrier: impl Into<wire::Text>) -> Self {}
        pub fn description(mut self, description: impl Into<wire::Text>) -> Self {}
        pub fn invoice_id(mut self, invoice_id: impl Into<wire::Text>) -> Self {}
        pub fn new_order_id(mut self, new_order_id: impl Into<wire::Text>) -> Self {}
        pub fn new_order_status(
            mut self,
            new_order_status: impl Into<CreateOrderCaptureNewOrderStatus>,
        ) -> Self {}
        pub fn reason(mut self, reason: impl Into<wire::Text>) -> Self {}
        pub fn tracktrace_code(
            mut self,
            tracktrace_code: impl Into<wire::Text>,
        ) -> Self {}
    }
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
mod create_order_file {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CreateOrderFile {
        pub base64: Option<wire::Text>,
        pub description: Option<wire::Text>,
        pub name: Option<wire::Text>,
        pub type_: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for CreateOrderFile {}
    impl CreateOrderFile {
        pub fn base64(mut self, base64: impl Into<wire::Text>) -> Self {}
        pub fn description(mut self, description: impl Into<wire::Text>) -> Self {}
        pub fn name(mut self, name: impl Into<wire::Text>) -> Self {}
        pub fn type_(mut self, type_: impl Into<wire::Text>) -> Self {}
    }
}
mod create_order_refund {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CreateOrderRefund {
        pub amount: Option<wire::Integer>,
        pub checkout_data: Option<objects::ShoppingCartItem>,
        pub currency: Option<wire::Text>,
        pub description: Option<wire::Text>,
        pub refund_order_id: Option<wire::Text>,
        pub var1: Option<wire::Text>,
        pub var2: Option<wire::Text>,
        pub var3: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for CreateOrderRefund {}
    impl CreateOrderRefund {
        pub fn amount(mut self, amount: impl Into<wire::Integer>) -> Self {}
        pub fn checkout_data(
            mut self,
            checkout_data: objects::ShoppingCartItem,
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
pub mod credit_card_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CreditCardDirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub gateway: Option<gateway::CreditCardDirectGateway>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub gateway_info: Option<GatewayInfo>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::CreditCardDirectGateway,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for CreditCardDirectOrder {}
    impl CreditCardDirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn gateway_info(mut self, gateway_info: GatewayInfo) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GatewayInfo {
        pub card_cvc: Option<wire::Secret<wire::Text>>,
        pub card_expiry_date: Option<wire::Text>,
        pub card_holder_name: Option<wire::Text>,
        pub card_number: Option<wire::Secret<wire::Text>>,
        pub moto: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GatewayInfo {}
    impl GatewayInfo {
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
        pub fn moto(mut self, moto: impl Into<wire::Flag>) -> Self {}
    }
}
pub mod credit_card_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CreditCardOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for CreditCardOrder {}
    impl CreditCardOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct DirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub description: Option<wire::Text>,
        pub gateway: Option<gateway::Gateway>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub gateway_info: Option<GatewayInfo>,
        pub shopping_cart: Option<objects::ShoppingCartItem>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub gateway: gateway::Gateway,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for DirectOrder {}
    impl DirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn gateway_info(mut self, gateway_info: GatewayInfo) -> Self {}
        pub fn shopping_cart(
            mut self,
            shopping_cart: objects::ShoppingCartItem,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GatewayInfo {
        pub issuer_id: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GatewayInfo {}
    impl GatewayInfo {
        pub fn issuer_id(mut self, issuer_id: impl Into<wire::Text>) -> Self {}
    }
}
pub mod discount_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct DiscountOrder {
        pub amount: Option<wire::Integer>,
        pub checkout_options: Option<objects::CheckoutOptions>,
        pub currency: Option<wire::Currency>,
        pub gateway: Option<gateway::DiscountGateway>,
        pub order_id: Option<wire::Text>,
        pub shopping_cart: Option<objects::ShoppingCartItem>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub checkout_options: objects::CheckoutOptions,
        pub currency: wire::Currency,
        pub gateway: gateway::DiscountGateway,
        pub order_id: wire::Text,
    }
    impl wire::Object for DiscountOrder {}
    impl DiscountOrder {
        pub fn new(required: Required) -> Self {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn shopping_cart(
            mut self,
            shopping_cart: objects::ShoppingCartItem,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod discount_pay_later_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct DiscountPayLaterOrder {
        pub amount: Option<wire::Integer>,
        pub checkout_options: Option<objects::CheckoutOptions>,
        pub currency: Option<wire::Currency>,
        pub gateway: Option<gateway::Gateway>,
        pub order_id: Option<wire::Text>,
        pub type_: Option<orders::OrderType>,
        pub shopping_cart: Option<objects::ShoppingCartItem>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub checkout_options: objects::CheckoutOptions,
        pub currency: wire::Currency,
        pub gateway: gateway::Gateway,
        pub order_id: wire::Text,
        pub type_: orders::OrderType,
    }
    impl wire::Object for DiscountPayLaterOrder {}
    impl DiscountPayLaterOrder {
        pub fn new(required: Required) -> Self {}
        pub fn shopping_cart(
            mut self,
            shopping_cart: objects::ShoppingCartItem,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod dotpay_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct DotpayOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
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
pub mod dynamic_template_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct DynamicTemplateOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub gateway: Option<gateway::Gateway>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub type_: Option<orders::OrderType>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::Gateway,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
        pub type_: orders::OrderType,
    }
    impl wire::Object for DynamicTemplateOrder {}
    impl DynamicTemplateOrder {
        pub fn new(required: Required) -> Self {}
        pub fn manual(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod e_invoicing_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct EInvoicingDirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub checkout_options: Option<objects::CheckoutOptions>,
        pub delivery: Option<objects::Delivery>,
        pub gateway_info: Option<GatewayInfo>,
        pub items: Option<wire::Text>,
        pub shopping_cart: Option<objects::ShoppingCartItem>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for EInvoicingDirectOrder {}
    impl EInvoicingDirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn manual(&self) -> Option<&wire::Text> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn checkout_options(
            mut self,
            checkout_options: objects::CheckoutOptions,
        ) -> Self {}
        pub fn delivery(mut self, delivery: objects::Delivery) -> Self {}
        pub fn gateway_info(mut self, gateway_info: GatewayInfo) -> Self {}
        pub fn items(mut self, items: impl Into<wire::Text>) -> Self {}
        pub fn shopping_cart(
            mut self,
            shopping_cart: objects::ShoppingCartItem,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GatewayInfo {
        pub bank_account: Option<wire::Secret<wire::Text>>,
        pub birthday: Option<wire::Text>,
        pub email: Option<wire::Text>,
        pub phone: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GatewayInfo {}
    impl GatewayInfo {
        pub fn bank_account(
            mut self,
            bank_account: impl Into<wire::Secret<wire::Text>>,
        ) -> Self {}
        pub fn birthday(mut self, birthday: impl Into<wire::Text>) -> Self {}
        pub fn email(mut self, email: impl Into<wire::Text>) -> Self {}
        pub fn phone(mut self, phone: impl Into<wire::Text>) -> Self {}
    }
}
pub mod e_invoicing_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct EInvoicingRedirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub checkout_options: Option<objects::CheckoutOptions>,
        pub gateway_info: Option<GatewayInfo>,
        pub shopping_cart: Option<objects::ShoppingCartItem>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for EInvoicingRedirectOrder {}
    impl EInvoicingRedirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn manual(&self) -> Option<&wire::Text> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn checkout_options(
            mut self,
            checkout_options: objects::CheckoutOptions,
        ) -> Self {}
        pub fn gateway_info(mut self, gateway_info: GatewayInfo) -> Self {}
        pub fn shopping_cart(
            mut self,
            shopping_cart: objects::ShoppingCartItem,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GatewayInfo {
        pub birthday: Option<wire::Text>,
        pub email: Option<wire::Text>,
        pub gender: Option<GatewayInfoGender>,
        pub phone: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GatewayInfo {}
    impl GatewayInfo {
        pub fn birthday(mut self, birthday: impl Into<wire::Text>) -> Self {}
        pub fn email(mut self, email: impl Into<wire::Text>) -> Self {}
        pub fn gender(mut self, gender: impl Into<GatewayInfoGender>) -> Self {}
        pub fn phone(mut self, phone: impl Into<wire::Text>) -> Self {}
    }
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
pub mod edenred_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct EdenredOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub gateway: Option<gateway::EdenredGateway>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for EdenredOrder {}
    impl EdenredOrder {
        pub fn new(required: Required) -> Self {}
        pub fn manual(&self) -> Option<&wire::Text> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn gateway(mut self, gateway: impl Into<gateway::EdenredGateway>) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod eps_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct EpsOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for EpsOrder {}
    impl EpsOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod flexible_3d_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Flexible3dOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub gateway: Option<gateway::Flexible3dGateway>,
        pub gateway_info: Option<GatewayInfo>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub type_: Option<orders::OrderType>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::Flexible3dGateway,
        pub gateway_info: GatewayInfo,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
        pub type_: orders::OrderType,
    }
    impl wire::Object for Flexible3dOrder {}
    impl Flexible3dOrder {
        pub fn new(required: Required) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GatewayInfo {
        pub card_cvc: Option<wire::Secret<wire::Text>>,
        pub card_expiry_date: Option<wire::Text>,
        pub card_holder_name: Option<wire::Text>,
        pub card_number: Option<wire::Secret<wire::Text>>,
        pub flexible_3d: Option<wire::Flag>,
        pub term_url: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GatewayInfo {}
    impl GatewayInfo {
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
        pub fn flexible_3d(mut self, flexible_3d: impl Into<wire::Flag>) -> Self {}
        pub fn term_url(mut self, term_url: impl Into<wire::Text>) -> Self {}
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
        pub order_id: Option<wire::Text>,
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
        pub order_id: wire::Text,
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
pub mod giropay_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GiropayOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for GiropayOrder {}
    impl GiropayOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod google_pay_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GooglePayDirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for GooglePayDirectOrder {}
    impl GooglePayDirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn manual(&self) -> Option<&wire::Text> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod google_pay_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GooglePayRedirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for GooglePayRedirectOrder {}
    impl GooglePayRedirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn manual(&self) -> Option<&wire::Text> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod ideal_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct IDealDirectOrder {
        pub amount: Option<wire::Integer>,
        pub description: Option<wire::Text>,
        pub gateway_info: Option<GatewayInfo>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub custom_info: Option<objects::CustomInfo>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub description: wire::Text,
        pub gateway_info: GatewayInfo,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for IDealDirectOrder {}
    impl IDealDirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn currency(&self) -> Option<&wire::Text> {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn custom_info(mut self, custom_info: objects::CustomInfo) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GatewayInfo {
        pub issuer_id: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GatewayInfo {}
    impl GatewayInfo {
        pub fn issuer_id(mut self, issuer_id: impl Into<wire::Text>) -> Self {}
    }
}
pub mod ideal_qr_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct IDealQrOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub gateway_info: Option<GatewayInfo>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for IDealQrOrder {}
    impl IDealQrOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn gateway_info(mut self, gateway_info: GatewayInfo) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GatewayInfo {
        pub allow_change_amount: Option<wire::Flag>,
        pub allow_multiple: Option<wire::Flag>,
        pub max_amount: Option<wire::Integer>,
        pub min_amount: Option<wire::Integer>,
        pub qr_size: Option<wire::Integer>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GatewayInfo {}
    impl GatewayInfo {
        pub fn allow_change_amount(
            mut self,
            allow_change_amount: impl Into<wire::Flag>,
        ) -> Self {}
        pub fn allow_multiple(mut self, allow_multiple: impl Into<wire::Flag>) -> Self {}
        pub fn max_amount(mut self, max_amount: impl Into<wire::Integer>) -> Self {}
        pub fn min_amount(mut self, min_amount: impl Into<wire::Integer>) -> Self {}
        pub fn qr_size(mut self, qr_size: impl Into<wire::Integer>) -> Self {}
    }
}
pub mod ideal_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct IDealRedirectOrder {
        pub amount: Option<wire::Integer>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for IDealRedirectOrder {}
    impl IDealRedirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn currency(&self) -> Option<&wire::Text> {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod in3_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct In3DirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub checkout_options: Option<objects::CheckoutOptions>,
        pub delivery: Option<objects::Delivery>,
        pub gateway_info: Option<GatewayInfo>,
        pub items: Option<wire::Text>,
        pub shopping_cart: Option<objects::ShoppingCartItem>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for In3DirectOrder {}
    impl In3DirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn manual(&self) -> Option<&wire::Text> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn checkout_options(
            mut self,
            checkout_options: objects::CheckoutOptions,
        ) -> Self {}
        pub fn delivery(mut self, delivery: objects::Delivery) -> Self {}
        pub fn gateway_info(mut self, gateway_info: GatewayInfo) -> Self {}
        pub fn items(mut self, items: impl Into<wire::Text>) -> Self {}
        pub fn shopping_cart(
            mut self,
            shopping_cart: objects::ShoppingCartItem,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GatewayInfo {
        pub birthday: Option<wire::Text>,
        pub gender: Option<GatewayInfoGender>,
        pub phone: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GatewayInfo {}
    impl GatewayInfo {
        pub fn birthday(mut self, birthday: impl Into<wire::Text>) -> Self {}
        pub fn gender(mut self, gender: impl Into<GatewayInfoGender>) -> Self {}
        pub fn phone(mut self, phone: impl Into<wire::Text>) -> Self {}
    }
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
pub mod in3_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct In3RedirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub checkout_options: Option<objects::CheckoutOptions>,
        pub delivery: Option<objects::Delivery>,
        pub gateway_info: Option<GatewayInfo>,
        pub shopping_cart: Option<objects::ShoppingCartItem>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for In3RedirectOrder {}
    impl In3RedirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn manual(&self) -> Option<&wire::Text> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn checkout_options(
            mut self,
            checkout_options: objects::CheckoutOptions,
        ) -> Self {}
        pub fn delivery(mut self, delivery: objects::Delivery) -> Self {}
        pub fn gateway_info(mut self, gateway_info: GatewayInfo) -> Self {}
        pub fn shopping_cart(
            mut self,
            shopping_cart: objects::ShoppingCartItem,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GatewayInfo {
        pub birthday: Option<wire::Text>,
        pub gender: Option<GatewayInfoGender>,
        pub phone: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GatewayInfo {}
    impl GatewayInfo {
        pub fn birthday(mut self, birthday: impl Into<wire::Text>) -> Self {}
        pub fn gender(mut self, gender: impl Into<GatewayInfoGender>) -> Self {}
        pub fn phone(mut self, phone: impl Into<wire::Text>) -> Self {}
    }
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
pub mod klarna_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct KlarnaDirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub gateway_info: Option<GatewayInfo>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub plugin: Option<objects::Plugin>,
        pub checkout_options: Option<objects::CheckoutOptions>,
        pub delivery: Option<objects::Delivery>,
        pub items: Option<wire::Text>,
        pub shopping_cart: Option<objects::ShoppingCartItem>,
        pub var1: Option<wire::Text>,
        pub var2: Option<wire::Text>,
        pub var3: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway_info: GatewayInfo,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
        pub plugin: objects::Plugin,
    }
    impl wire::Object for KlarnaDirectOrder {}
    impl KlarnaDirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn manual(&self) -> Option<&wire::Text> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn checkout_options(
            mut self,
            checkout_options: objects::CheckoutOptions,
        ) -> Self {}
        pub fn delivery(mut self, delivery: objects::Delivery) -> Self {}
        pub fn items(mut self, items: impl Into<wire::Text>) -> Self {}
        pub fn shopping_cart(
            mut self,
            shopping_cart: objects::ShoppingCartItem,
        ) -> Self {}
        pub fn var1(mut self, var1: impl Into<wire::Text>) -> Self {}
        pub fn var2(mut self, var2: impl Into<wire::Text>) -> Self {}
        pub fn var3(mut self, var3: impl Into<wire::Text>) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GatewayInfo {
        pub birthday: Option<wire::Text>,
        pub email: Option<wire::Text>,
        pub gender: Option<GatewayInfoGender>,
        pub phone: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GatewayInfo {}
    impl GatewayInfo {
        pub fn birthday(mut self, birthday: impl Into<wire::Text>) -> Self {}
        pub fn email(mut self, email: impl Into<wire::Text>) -> Self {}
        pub fn gender(mut self, gender: impl Into<GatewayInfoGender>) -> Self {}
        pub fn phone(mut self, phone: impl Into<wire::Text>) -> Self {}
    }
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
pub mod klarna_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct KlarnaRedirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub gateway_info: Option<GatewayInfo>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub checkout_options: Option<objects::CheckoutOptions>,
        pub delivery: Option<objects::Delivery>,
        pub items: Option<wire::Text>,
        pub shopping_cart: Option<objects::ShoppingCartItem>,
        pub var1: Option<wire::Text>,
        pub var2: Option<wire::Text>,
        pub var3: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway_info: GatewayInfo,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for KlarnaRedirectOrder {}
    impl KlarnaRedirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn manual(&self) -> Option<&wire::Text> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn checkout_options(
            mut self,
            checkout_options: objects::CheckoutOptions,
        ) -> Self {}
        pub fn delivery(mut self, delivery: objects::Delivery) -> Self {}
        pub fn items(mut self, items: impl Into<wire::Text>) -> Self {}
        pub fn shopping_cart(
            mut self,
            shopping_cart: objects::ShoppingCartItem,
        ) -> Self {}
        pub fn var1(mut self, var1: impl Into<wire::Text>) -> Self {}
        pub fn var2(mut self, var2: impl Into<wire::Text>) -> Self {}
        pub fn var3(mut self, var3: impl Into<wire::Text>) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GatewayInfo {
        pub birthday: Option<wire::Text>,
        pub email: Option<wire::Text>,
        pub gender: Option<GatewayInfoGender>,
        pub phone: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GatewayInfo {}
    impl GatewayInfo {
        pub fn birthday(mut self, birthday: impl Into<wire::Text>) -> Self {}
        pub fn email(mut self, email: impl Into<wire::Text>) -> Self {}
        pub fn gender(mut self, gender: impl Into<GatewayInfoGender>) -> Self {}
        pub fn phone(mut self, phone: impl Into<wire::Text>) -> Self {}
    }
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
pub mod maestro_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct MaestroOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for MaestroOrder {}
    impl MaestroOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod manual_capture_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct ManualCaptureOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub gateway: Option<gateway::Gateway>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub type_: Option<orders::OrderType>,
        pub capture: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::Gateway,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
        pub type_: orders::OrderType,
    }
    impl wire::Object for ManualCaptureOrder {}
    impl ManualCaptureOrder {
        pub fn new(required: Required) -> Self {}
        pub fn capture(mut self, capture: impl Into<wire::Text>) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod mastercard_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct MastercardOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for MastercardOrder {}
    impl MastercardOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
mod order_capture_created {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct OrderCaptureCreated {
        pub order_id: Option<wire::Text>,
        pub transaction_id: Option<wire::Integer>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for OrderCaptureCreated {}
}
mod order_created {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
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
        pub shopping_cart: Option<objects::ShoppingCartItem>,
        pub status: Option<wire::Text>,
        pub transaction_id: Option<wire::Integer>,
        pub var1: Option<wire::Text>,
        pub var2: Option<wire::Text>,
        pub var3: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for OrderCreated {}
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
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct OrderRefundCreated {
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
    impl wire::Object for OrderRetrieved {}
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
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct PayAfterDeliveryDirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub gateway_info: Option<GatewayInfo>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub plugin: Option<objects::Plugin>,
        pub checkout_options: Option<objects::CheckoutOptions>,
        pub delivery: Option<objects::Delivery>,
        pub items: Option<wire::Text>,
        pub shopping_cart: Option<objects::ShoppingCartItem>,
        pub var1: Option<wire::Text>,
        pub var2: Option<wire::Text>,
        pub var3: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway_info: GatewayInfo,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
        pub plugin: objects::Plugin,
    }
    impl wire::Object for PayAfterDeliveryDirectOrder {}
    impl PayAfterDeliveryDirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn manual(&self) -> Option<&wire::Text> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn checkout_options(
            mut self,
            checkout_options: objects::CheckoutOptions,
        ) -> Self {}
        pub fn delivery(mut self, delivery: objects::Delivery) -> Self {}
        pub fn items(mut self, items: impl Into<wire::Text>) -> Self {}
        pub fn shopping_cart(
            mut self,
            shopping_cart: objects::ShoppingCartItem,
        ) -> Self {}
        pub fn var1(mut self, var1: impl Into<wire::Text>) -> Self {}
        pub fn var2(mut self, var2: impl Into<wire::Text>) -> Self {}
        pub fn var3(mut self, var3: impl Into<wire::Text>) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GatewayInfo {
        pub bank_account: Option<wire::Secret<wire::Text>>,
        pub birthday: Option<wire::Text>,
        pub email: Option<wire::Text>,
        pub phone: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GatewayInfo {}
    impl GatewayInfo {
        pub fn bank_account(
            mut self,
            bank_account: impl Into<wire::Secret<wire::Text>>,
        ) -> Self {}
        pub fn birthday(mut self, birthday: impl Into<wire::Text>) -> Self {}
        pub fn email(mut self, email: impl Into<wire::Text>) -> Self {}
        pub fn phone(mut self, phone: impl Into<wire::Text>) -> Self {}
    }
}
pub mod pay_after_delivery_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct PayAfterDeliveryRedirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub gateway_info: Option<GatewayInfo>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub checkout_options: Option<objects::CheckoutOptions>,
        pub delivery: Option<objects::Delivery>,
        pub items: Option<wire::Text>,
        pub shopping_cart: Option<objects::ShoppingCartItem>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway_info: GatewayInfo,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for PayAfterDeliveryRedirectOrder {}
    impl PayAfterDeliveryRedirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn manual(&self) -> Option<&wire::Text> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn checkout_options(
            mut self,
            checkout_options: objects::CheckoutOptions,
        ) -> Self {}
        pub fn delivery(mut self, delivery: objects::Delivery) -> Self {}
        pub fn items(mut self, items: impl Into<wire::Text>) -> Self {}
        pub fn shopping_cart(
            mut self,
            shopping_cart: objects::ShoppingCartItem,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GatewayInfo {
        pub bank_account: Option<wire::Secret<wire::Text>>,
        pub birthday: Option<wire::Text>,
        pub email: Option<wire::Text>,
        pub phone: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GatewayInfo {}
    impl GatewayInfo {
        pub fn bank_account(
            mut self,
            bank_account: impl Into<wire::Secret<wire::Text>>,
        ) -> Self {}
        pub fn birthday(mut self, birthday: impl Into<wire::Text>) -> Self {}
        pub fn email(mut self, email: impl Into<wire::Text>) -> Self {}
        pub fn phone(mut self, phone: impl Into<wire::Text>) -> Self {}
    }
}
pub mod payment_component_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct PaymentComponentOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub order_id: Option<wire::Text>,
        pub payment_data: Option<objects::PaymentData>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub order_id: wire::Text,
        pub payment_data: objects::PaymentData,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for PaymentComponentOrder {}
    impl PaymentComponentOrder {
        pub fn new(required: Required) -> Self {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn customer(mut self, customer: objects::Customer) -> Self {}
        pub fn description(mut self, description: impl Into<wire::Text>) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod payment_link_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct PaymentLinkOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub gateway: Option<gateway::Gateway>,
        pub second_chance: Option<objects::SendSecondChanceEmails>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for PaymentLinkOrder {}
    impl PaymentLinkOrder {
        pub fn new(required: Required) -> Self {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn gateway(mut self, gateway: impl Into<gateway::Gateway>) -> Self {}
        pub fn second_chance(
            mut self,
            second_chance: objects::SendSecondChanceEmails,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod paypal_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct PayPalDirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for PayPalDirectOrder {}
    impl PayPalDirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn manual(&self) -> Option<&wire::Text> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod paypal_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct PayPalRedirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for PayPalRedirectOrder {}
    impl PayPalRedirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod postepay_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct PostepayOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub gateway: Option<gateway::PostepayGateway>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::PostepayGateway,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for PostepayOrder {}
    impl PostepayOrder {
        pub fn new(required: Required) -> Self {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod recurring_model_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct RecurringModelOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub gateway: Option<gateway::Gateway>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub recurring_model: Option<orders::OrderRecurringModel>,
        pub type_: Option<orders::OrderType>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::Gateway,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
        pub recurring_model: orders::OrderRecurringModel,
        pub type_: orders::OrderType,
    }
    impl wire::Object for RecurringModelOrder {}
    impl RecurringModelOrder {
        pub fn new(required: Required) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod recurring_payments_initial_payment_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct RecurringPaymentsInitialPaymentOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub gateway: Option<gateway::RecurringPaymentsInitialPaymentGateway>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub recurring_model: Option<orders::OrderRecurringModel>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::RecurringPaymentsInitialPaymentGateway,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
        pub recurring_model: orders::OrderRecurringModel,
    }
    impl wire::Object for RecurringPaymentsInitialPaymentOrder {}
    impl RecurringPaymentsInitialPaymentOrder {
        pub fn new(required: Required) -> Self {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod recurring_payments_subsequent_payment_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct RecurringPaymentsSubsequentPaymentOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub gateway: Option<gateway::RecurringPaymentsSubsequentPaymentGateway>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub recurring_id: Option<wire::Text>,
        pub recurring_model: Option<orders::OrderRecurringModel>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::RecurringPaymentsSubsequentPaymentGateway,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
        pub recurring_id: wire::Text,
        pub recurring_model: orders::OrderRecurringModel,
    }
    impl wire::Object for RecurringPaymentsSubsequentPaymentOrder {}
    impl RecurringPaymentsSubsequentPaymentOrder {
        pub fn new(required: Required) -> Self {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
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
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub gateway: Option<gateway::Gateway>,
        pub google_analytics: Option<objects::GoogleAnalytics>,
        pub second_chance: Option<objects::SendSecondChanceEmails>,
        pub shopping_cart: Option<objects::ShoppingCartItem>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for RedirectOrder {}
    impl RedirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn gateway(mut self, gateway: impl Into<gateway::Gateway>) -> Self {}
        pub fn google_analytics(
            mut self,
            google_analytics: objects::GoogleAnalytics,
        ) -> Self {}
        pub fn second_chance(
            mut self,
            second_chance: objects::SendSecondChanceEmails,
        ) -> Self {}
        pub fn shopping_cart(
            mut self,
            shopping_cart: objects::ShoppingCartItem,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod request_to_pay_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct RequestToPayDirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for RequestToPayDirectOrder {}
    impl RequestToPayDirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn manual(&self) -> Option<&wire::Text> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod request_to_pay_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct RequestToPayRedirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for RequestToPayRedirectOrder {}
    impl RequestToPayRedirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn manual(&self) -> Option<&wire::Text> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod santander_betaal_per_maand_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct SantanderBetaalPerMaandDirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for SantanderBetaalPerMaandDirectOrder {}
    impl SantanderBetaalPerMaandDirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod santander_betaal_per_maand_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct SantanderBetaalPerMaandRedirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for SantanderBetaalPerMaandRedirectOrder {}
    impl SantanderBetaalPerMaandRedirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod sepa_direct_debit_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct SepaDirectDebitDirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub gateway_info: Option<GatewayInfo>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for SepaDirectDebitDirectOrder {}
    impl SepaDirectDebitDirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn gateway_info(mut self, gateway_info: GatewayInfo) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GatewayInfo {
        pub account_holder_iban: Option<wire::Secret<wire::Text>>,
        pub account_holder_name: Option<wire::Text>,
        pub account_id: Option<wire::Secret<wire::Text>>,
        pub emandate: Option<wire::Text>,
        pub recurring_id: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GatewayInfo {}
    impl GatewayInfo {
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
}
pub mod sepa_direct_debit_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct SepaDirectDebitRedirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub gateway_info: Option<GatewayInfo>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for SepaDirectDebitRedirectOrder {}
    impl SepaDirectDebitRedirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn gateway_info(mut self, gateway_info: GatewayInfo) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GatewayInfo {
        pub account_holder_iban: Option<wire::Secret<wire::Text>>,
        pub account_holder_name: Option<wire::Text>,
        pub account_id: Option<wire::Secret<wire::Text>>,
        pub emandate: Option<wire::Text>,
        pub recurring_id: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GatewayInfo {}
    impl GatewayInfo {
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
}
pub mod session_lifetime_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct SessionLifetimeOrder {
        pub days_active: Option<wire::Integer>,
        pub seconds_active: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for SessionLifetimeOrder {}
    impl SessionLifetimeOrder {
        pub fn new() -> Self {}
        pub fn days_active(mut self, days_active: impl Into<wire::Integer>) -> Self {}
        pub fn seconds_active(mut self, seconds_active: impl Into<wire::Text>) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl Default for SessionLifetimeOrder {}
}
pub mod sofort_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct SofortDirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub customer: Option<objects::Customer>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for SofortDirectOrder {}
    impl SofortDirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn manual(&self) -> Option<&wire::Text> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn customer(mut self, customer: objects::Customer) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod sofort_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct SofortRedirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub customer: Option<objects::Customer>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for SofortRedirectOrder {}
    impl SofortRedirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn customer(mut self, customer: objects::Customer) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod specify_gift_card_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct SpecifyGiftCardOrder {
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for SpecifyGiftCardOrder {}
    impl SpecifyGiftCardOrder {
        pub fn new() -> Self {}
        pub fn payment_options(
            mut self,
            payment_options: objects::PaymentOptions,
        ) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl Default for SpecifyGiftCardOrder {}
}
pub mod split_payment_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct SplitPaymentOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub description: Option<wire::Text>,
        pub gateway: Option<gateway::Gateway>,
        pub order_id: Option<wire::Text>,
        pub type_: Option<orders::OrderType>,
        pub affiliate: Option<objects::Affiliate>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub gateway: gateway::Gateway,
        pub order_id: wire::Text,
        pub type_: orders::OrderType,
    }
    impl wire::Object for SplitPaymentOrder {}
    impl SplitPaymentOrder {
        pub fn new(required: Required) -> Self {}
        pub fn affiliate(mut self, affiliate: objects::Affiliate) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod trustly_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct TrustlyDirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub custom_info: Option<objects::CustomInfo>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for TrustlyDirectOrder {}
    impl TrustlyDirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn custom_info(mut self, custom_info: objects::CustomInfo) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod trustly_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct TrustlyRedirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub custom_info: Option<objects::CustomInfo>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for TrustlyRedirectOrder {}
    impl TrustlyRedirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn custom_info(mut self, custom_info: objects::CustomInfo) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod trustpay_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct TrustPayOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub custom_info: Option<objects::CustomInfo>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for TrustPayOrder {}
    impl TrustPayOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn custom_info(mut self, custom_info: objects::CustomInfo) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
mod update_order {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct UpdateOrder {
        pub carrier: Option<wire::Text>,
        pub exclude_order: Option<wire::Integer>,
        pub id: Option<wire::Text>,
        pub invoice_id: Option<wire::Text>,
        pub invoice_url: Option<wire::Text>,
        pub po_number: Option<wire::Text>,
        pub reason: Option<wire::Text>,
        pub ship_date: Option<wire::Text>,
        pub status: Option<UpdateOrderStatus>,
        pub tracktrace_code: Option<wire::Text>,
        pub tracktrace_url: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for UpdateOrder {}
    impl UpdateOrder {
        pub fn carrier(mut self, carrier: impl Into<wire::Text>) -> Self {}
        pub fn exclude_order(mut self, exclude_order: impl Into<wire::Integer>) -> Self {}
        pub fn id(mut self, id: impl Into<wire::Text>) -> Self {}
        pub fn invoice_id(mut self, invoice_id: impl Into<wire::Text>) -> Self {}
        pub fn invoice_url(mut self, invoice_url: impl Into<wire::Text>) -> Self {}
        pub fn po_number(mut self, po_number: impl Into<wire::Text>) -> Self {}
        pub fn reason(mut self, reason: impl Into<wire::Text>) -> Self {}
        pub fn ship_date(mut self, ship_date: impl Into<wire::Text>) -> Self {}
        pub fn status(mut self, status: impl Into<UpdateOrderStatus>) -> Self {}
        pub fn tracktrace_code(
            mut self,
            tracktrace_code: impl Into<wire::Text>,
        ) -> Self {}
        pub fn tracktrace_url(mut self, tracktrace_url: impl Into<wire::Text>) -> Self {}
    }
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
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct VisaOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
    }
    impl wire::Object for VisaOrder {}
    impl VisaOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn type_(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod wechat_pay_direct_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct WeChatPayDirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub type_: Option<orders::OrderType>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
        pub type_: orders::OrderType,
    }
    impl wire::Object for WeChatPayDirectOrder {}
    impl WeChatPayDirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn manual(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod wechat_pay_redirect_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct WeChatPayRedirectOrder {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub type_: Option<orders::OrderType>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub description: wire::Text,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
        pub type_: orders::OrderType,
    }
    impl wire::Object for WeChatPayRedirectOrder {}
    impl WeChatPayRedirectOrder {
        pub fn new(required: Required) -> Self {}
        pub fn gateway(&self) -> Option<&gateway::Gateway> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
}
pub mod zero_authorization_order {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct ZeroAuthorizationOrder {
        pub currency: Option<wire::Currency>,
        pub customer: Option<objects::Customer>,
        pub description: Option<wire::Text>,
        pub gateway: Option<gateway::Gateway>,
        pub order_id: Option<wire::Text>,
        pub payment_options: Option<objects::PaymentOptions>,
        pub type_: Option<orders::OrderType>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub currency: wire::Currency,
        pub customer: objects::Customer,
        pub description: wire::Text,
        pub gateway: gateway::Gateway,
        pub order_id: wire::Text,
        pub payment_options: objects::PaymentOptions,
        pub type_: orders::OrderType,
    }
    impl wire::Object for ZeroAuthorizationOrder {}
    impl ZeroAuthorizationOrder {
        pub fn new(required: Required) -> Self {}
        pub fn amount(&self) -> Option<&wire::Integer> {}
        pub fn manual(&self) -> Option<&wire::Text> {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
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
pub use self::create_order_capture::CreateOrderCapture;
pub use self::create_order_capture::CreateOrderCaptureNewOrderStatus;
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
pub use self::recurring_payments_initial_payment_order::RecurringPaymentsInitialPaymentOrder;
pub use self::recurring_payments_subsequent_payment_order::RecurringPaymentsSubsequentPaymentOrder;
pub use self::redirect_order::RedirectOrder;
pub use self::request_to_pay_direct_order::RequestToPayDirectOrder;
pub use self::request_to_pay_redirect_order::RequestToPayRedirectOrder;
pub use self::santander_betaal_per_maand_direct_order::SantanderBetaalPerMaandDirectOrder;
pub use self::santander_betaal_per_maand_redirect_order::SantanderBetaalPerMaandRedirectOrder;
pub use self::sepa_direct_debit_direct_order::SepaDirectDebitDirectOrder;
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
pub use self::update_order::UpdateOrderStatus;
pub use self::visa_order::VisaOrder;
pub use self::wechat_pay_direct_order::WeChatPayDirectOrder;
pub use self::wechat_pay_redirect_order::WeChatPayRedirectOrder;
pub use self::zero_authorization_order::ZeroAuthorizationOrder;
