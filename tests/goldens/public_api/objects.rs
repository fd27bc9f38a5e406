mod active {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Active {
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Active {}
}
mod affiliate {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Affiliate {
        pub split_payments: Option<wire::List<objects::SplitPayment>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Affiliate {}
    impl Affiliate {
        pub fn split_payments(
            mut self,
            split_payments: impl Into<wire::List<objects::SplitPayment>>,
        ) -> Self {}
    }
}
mod alternate {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Alternate {
        pub name: Option<wire::Text>,
        pub rules: Option<wire::List<objects::Rule>>,
        pub standalone: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Alternate {}
    impl Alternate {
        pub fn name(mut self, name: impl Into<wire::Text>) -> Self {}
        pub fn rules(mut self, rules: impl Into<wire::List<objects::Rule>>) -> Self {}
        pub fn standalone(mut self, standalone: impl Into<wire::Flag>) -> Self {}
    }
}
mod background {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Background {
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Background {}
}
mod body {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Body {
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Body {}
}
mod buttons {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Buttons {
        pub active: Option<objects::Active>,
        pub payment_methods: Option<objects::PaymentMethod>,
        pub primary: Option<objects::Primary>,
        pub secondary: Option<objects::Secondary>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Buttons {}
    impl Buttons {
        pub fn active(mut self, active: objects::Active) -> Self {}
        pub fn payment_methods(
            mut self,
            payment_methods: objects::PaymentMethod,
        ) -> Self {}
        pub fn primary(mut self, primary: objects::Primary) -> Self {}
        pub fn secondary(mut self, secondary: objects::Secondary) -> Self {}
    }
}
mod cart {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Cart {
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Cart {}
}
mod checkout_options {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CheckoutOptions {
        pub alternate: Option<wire::List<objects::Alternate>>,
        pub default_: Option<objects::DefaultObject>,
        pub tax_tables: Option<objects::TaxTables>,
        pub validate_cart: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for CheckoutOptions {}
    impl CheckoutOptions {
        pub fn alternate(
            mut self,
            alternate: impl Into<wire::List<objects::Alternate>>,
        ) -> Self {}
        pub fn default_(mut self, default_: objects::DefaultObject) -> Self {}
        pub fn tax_tables(mut self, tax_tables: objects::TaxTables) -> Self {}
        pub fn validate_cart(mut self, validate_cart: impl Into<wire::Flag>) -> Self {}
    }
}
mod container {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Container {
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Container {}
}
mod cost {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Cost {
        pub amount: Option<wire::Decimal>,
        pub created: Option<wire::Text>,
        pub currency: Option<wire::Currency>,
        pub description: Option<wire::Text>,
        pub status: Option<wire::Text>,
        pub transaction_id: Option<wire::Integer>,
        pub type_: Option<CostType>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Cost {}
    impl Cost {
        pub fn amount(mut self, amount: wire::Decimal) -> Self {}
        pub fn created(mut self, created: impl Into<wire::Text>) -> Self {}
        pub fn currency(mut self, currency: wire::Currency) -> Self {}
        pub fn description(mut self, description: impl Into<wire::Text>) -> Self {}
        pub fn status(mut self, status: impl Into<wire::Text>) -> Self {}
        pub fn transaction_id(
            mut self,
            transaction_id: impl Into<wire::Integer>,
        ) -> Self {}
        pub fn type_(mut self, type_: impl Into<CostType>) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CostType {
        System,
        Internal,
        Unknown(wire::Other),
    }
    impl wire::OpenEnum for CostType {}
    wire::open_enum!(CostType);
}
mod coupons {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Coupons {
        pub allow: Option<wire::List<wire::Text>>,
        pub disable: Option<wire::Flag>,
        pub disabled: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Coupons {}
    impl Coupons {
        pub fn allow(mut self, allow: impl Into<wire::List<wire::Text>>) -> Self {}
        pub fn disable(mut self, disable: impl Into<wire::Flag>) -> Self {}
        pub fn disabled(mut self, disabled: impl Into<wire::Flag>) -> Self {}
    }
}
mod cover {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Cover {
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Cover {}
}
mod custom_info {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CustomInfo {
        pub custom_1: Option<wire::Text>,
        pub custom_2: Option<wire::Text>,
        pub custom_3: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for CustomInfo {}
    impl CustomInfo {
        pub fn custom_1(mut self, custom_1: impl Into<wire::Text>) -> Self {}
        pub fn custom_2(mut self, custom_2: impl Into<wire::Text>) -> Self {}
        pub fn custom_3(mut self, custom_3: impl Into<wire::Text>) -> Self {}
    }
}
mod customer {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Customer {
        pub address1: Option<wire::Text>,
        pub address2: Option<wire::Text>,
        pub birthday: Option<wire::Text>,
        pub city: Option<wire::Text>,
        pub company_name: Option<wire::Any>,
        pub country: Option<wire::Text>,
        pub country_name: Option<wire::Text>,
        pub disable_send_email: Option<wire::Flag>,
        pub email: Option<wire::Text>,
        pub first_name: Option<wire::Text>,
        pub forwarded_ip: Option<wire::Text>,
        pub gender: Option<wire::Text>,
        pub house_number: Option<wire::Text>,
        pub ip_address: Option<wire::Text>,
        pub last_name: Option<wire::Text>,
        pub locale: Option<wire::Text>,
        pub phone: Option<wire::Text>,
        pub phone1: Option<wire::Text>,
        pub phone2: Option<wire::Text>,
        pub reference: Option<wire::Text>,
        pub referrer: Option<wire::Text>,
        pub state: Option<wire::Text>,
        pub user_agent: Option<wire::Text>,
        pub zip_code: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Customer {}
    impl Customer {
        pub fn address1(mut self, address1: impl Into<wire::Text>) -> Self {}
        pub fn address2(mut self, address2: impl Into<wire::Text>) -> Self {}
        pub fn birthday(mut self, birthday: impl Into<wire::Text>) -> Self {}
        pub fn city(mut self, city: impl Into<wire::Text>) -> Self {}
        pub fn company_name(mut self, company_name: impl Into<wire::Any>) -> Self {}
        pub fn country(mut self, country: impl Into<wire::Text>) -> Self {}
        pub fn country_name(mut self, country_name: impl Into<wire::Text>) -> Self {}
        pub fn disable_send_email(
            mut self,
            disable_send_email: impl Into<wire::Flag>,
        ) -> Self {}
        pub fn email(mut self, email: impl Into<wire::Text>) -> Self {}
        pub fn first_name(mut self, first_name: impl Into<wire::Text>) -> Self {}
        pub fn forwarded_ip(mut self, forwarded_ip: impl Into<wire::Text>) -> Self {}
        pub fn gender(mut self, gender: impl Into<wire::Text>) -> Self {}
        pub fn house_number(mut self, house_number: impl Into<wire::Text>) -> Self {}
        pub fn ip_address(mut self, ip_address: impl Into<wire::Text>) -> Self {}
        pub fn last_name(mut self, last_name: impl Into<wire::Text>) -> Self {}
        pub fn locale(mut self, locale: impl Into<wire::Text>) -> Self {}
        pub fn phone(mut self, phone: impl Into<wire::Text>) -> Self {}
        pub fn phone1(mut self, phone1: impl Into<wire::Text>) -> Self {}
        pub fn phone2(mut self, phone2: impl Into<wire::Text>) -> Self {}
        pub fn reference(mut self, reference: impl Into<wire::Text>) -> Self {}
        pub fn referrer(mut self, referrer: impl Into<wire::Text>) -> Self {}
        pub fn state(mut self, state: impl Into<wire::Text>) -> Self {}
        pub fn user_agent(mut self, user_agent: impl Into<wire::Text>) -> Self {}
        pub fn zip_code(mut self, zip_code: impl Into<wire::Text>) -> Self {}
    }
}
mod customer_verification {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CustomerVerification {
        pub html: Option<wire::Text>,
        pub type_: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for CustomerVerification {}
    impl CustomerVerification {
        pub fn html(mut self, html: impl Into<wire::Text>) -> Self {}
        pub fn type_(mut self, type_: impl Into<wire::Text>) -> Self {}
    }
}
mod default {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct DefaultObject {
        pub rate: Option<wire::Decimal>,
        pub shipping_taxed: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for DefaultObject {}
    impl DefaultObject {
        pub fn rate(mut self, rate: wire::Decimal) -> Self {}
        pub fn shipping_taxed(mut self, shipping_taxed: impl Into<wire::Flag>) -> Self {}
    }
}
mod delivery {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Delivery {
        pub address1: Option<wire::Text>,
        pub city: Option<wire::Text>,
        pub country: Option<wire::Text>,
        pub first_name: Option<wire::Text>,
        pub house_number: Option<wire::Text>,
        pub last_name: Option<wire::Text>,
        pub zip_code: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Delivery {}
    impl Delivery {
        pub fn address1(mut self, address1: impl Into<wire::Text>) -> Self {}
        pub fn city(mut self, city: impl Into<wire::Text>) -> Self {}
        pub fn country(mut self, country: impl Into<wire::Text>) -> Self {}
        pub fn first_name(mut self, first_name: impl Into<wire::Text>) -> Self {}
        pub fn house_number(mut self, house_number: impl Into<wire::Text>) -> Self {}
        pub fn last_name(mut self, last_name: impl Into<wire::Text>) -> Self {}
        pub fn zip_code(mut self, zip_code: impl Into<wire::Text>) -> Self {}
    }
}
mod gateway_info {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GatewayInfo {
        pub nl07deut7351106754: Option<wire::Text>,
        pub account_holder_city: Option<wire::Text>,
        pub account_holder_country: Option<wire::Text>,
        pub account_holder_name: Option<wire::Text>,
        pub destination_holder_city: Option<wire::Text>,
        pub destination_holder_country: Option<wire::Text>,
        pub destination_holder_iban: Option<wire::Secret<wire::Text>>,
        pub destination_holder_name: Option<wire::Text>,
        pub destination_holder_swift: Option<wire::Text>,
        pub issuer_name: Option<wire::Text>,
        pub payment_token: Option<wire::Secret<wire::Text>>,
        pub reference: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GatewayInfo {}
    impl GatewayInfo {
        pub fn nl07deut7351106754(
            mut self,
            nl07deut7351106754: impl Into<wire::Text>,
        ) -> Self {}
        pub fn account_holder_city(
            mut self,
            account_holder_city: impl Into<wire::Text>,
        ) -> Self {}
        pub fn account_holder_country(
            mut self,
            account_holder_country: impl Into<wire::Text>,
        ) -> Self {}
        pub fn account_holder_name(
            mut self,
            account_holder_name: impl Into<wire::Text>,
        ) -> Self {}
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
        pub fn issuer_name(mut self, issuer_name: impl Into<wire::Text>) -> Self {}
        pub fn payment_token(
            mut self,
            payment_token: impl Into<wire::Secret<wire::Text>>,
        ) -> Self {}
        pub fn reference(mut self, reference: impl Into<wire::Text>) -> Self {}
    }
}
mod gateways {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Gateways {
        pub coupons: Option<objects::Coupons>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Gateways {}
    impl Gateways {
        pub fn coupons(mut self, coupons: objects::Coupons) -> Self {}
    }
}
mod google_analytics {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GoogleAnalytics {
        pub account: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GoogleAnalytics {}
    impl GoogleAnalytics {
        pub fn account(mut self, account: impl Into<wire::Text>) -> Self {}
    }
}
mod header {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Header {
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Header {}
}
mod items {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Items {
        pub items: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Items {}
    impl Items {
        pub fn items(mut self, items: impl Into<wire::Text>) -> Self {}
    }
}
mod order_adjustment {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct OrderAdjustment {
        pub total_adjustment: Option<wire::Text>,
        pub total_tax: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for OrderAdjustment {}
    impl OrderAdjustment {
        pub fn total_adjustment(
            mut self,
            total_adjustment: impl Into<wire::Text>,
        ) -> Self {}
        pub fn total_tax(mut self, total_tax: impl Into<wire::Text>) -> Self {}
    }
}
mod payment_data {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct PaymentData {
        pub unknown: wire::Unknown,
    }
    impl wire::Object for PaymentData {}
}
mod payment_details {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct PaymentDetails {
        pub account_bic: Option<wire::Text>,
        pub account_holder_name: Option<wire::Text>,
        pub account_iban: Option<wire::Secret<wire::Text>>,
        pub account_id: Option<wire::Secret<wire::Text>>,
        pub capture: Option<wire::Text>,
        pub capture_expiry: Option<wire::Text>,
        pub capture_remain: Option<wire::Integer>,
        pub card_expiry_date: Option<wire::Integer>,
        pub collecting_flow: Option<wire::Integer>,
        pub external_transaction_id: Option<wire::Text>,
        pub invoice_url: Option<wire::Text>,
        pub isser_id: Option<wire::Text>,
        pub issuer_id: Option<wire::Text>,
        pub last4: Option<wire::IntegerOrText>,
        pub paylink_url: Option<wire::Any>,
        pub paypal_eligibility: Option<wire::Text>,
        pub recurring_flow: Option<wire::Any>,
        pub recurring_id: Option<wire::Text>,
        pub recurring_model: Option<PaymentDetailsRecurringModel>,
        pub type_: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for PaymentDetails {}
    impl PaymentDetails {
        pub fn account_bic(mut self, account_bic: impl Into<wire::Text>) -> Self {}
        pub fn account_holder_name(
            mut self,
            account_holder_name: impl Into<wire::Text>,
        ) -> Self {}
        pub fn account_iban(
            mut self,
            account_iban: impl Into<wire::Secret<wire::Text>>,
        ) -> Self {}
        pub fn account_id(
            mut self,
            account_id: impl Into<wire::Secret<wire::Text>>,
        ) -> Self {}
        pub fn capture(mut self, capture: impl Into<wire::Text>) -> Self {}
        pub fn capture_expiry(mut self, capture_expiry: impl Into<wire::Text>) -> Self {}
        pub fn capture_remain(
            mut self,
            capture_remain: impl Into<wire::Integer>,
        ) -> Self {}
        pub fn card_expiry_date(
            mut self,
            card_expiry_date: impl Into<wire::Integer>,
        ) -> Self {}
        pub fn collecting_flow(
            mut self,
            collecting_flow: impl Into<wire::Integer>,
        ) -> Self {}
        pub fn external_transaction_id(
            mut self,
            external_transaction_id: impl Into<wire::Text>,
        ) -> Self {}
        pub fn invoice_url(mut self, invoice_url: impl Into<wire::Text>) -> Self {}
        pub fn isser_id(mut self, isser_id: impl Into<wire::Text>) -> Self {}
        pub fn issuer_id(mut self, issuer_id: impl Into<wire::Text>) -> Self {}
        pub fn last4(mut self, last4: impl Into<wire::IntegerOrText>) -> Self {}
        pub fn paylink_url(mut self, paylink_url: impl Into<wire::Any>) -> Self {}
        pub fn paypal_eligibility(
            mut self,
            paypal_eligibility: impl Into<wire::Text>,
        ) -> Self {}
        pub fn recurring_flow(mut self, recurring_flow: impl Into<wire::Any>) -> Self {}
        pub fn recurring_id(mut self, recurring_id: impl Into<wire::Text>) -> Self {}
        pub fn recurring_model(
            mut self,
            recurring_model: impl Into<PaymentDetailsRecurringModel>,
        ) -> Self {}
        pub fn type_(mut self, type_: impl Into<wire::Text>) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum PaymentDetailsRecurringModel {
        CardOnFile,
        Subscription,
        Unscheduled,
        Unknown(wire::Other),
    }
    impl wire::OpenEnum for PaymentDetailsRecurringModel {}
    wire::open_enum!(PaymentDetailsRecurringModel);
}
mod payment_form {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct PaymentForm {
        pub unknown: wire::Unknown,
    }
    impl wire::Object for PaymentForm {}
}
mod payment_method {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct PaymentMethod {
        pub account_holder_name: Option<wire::Text>,
        pub account_id: Option<wire::Secret<wire::Text>>,
        pub amount: Option<wire::Integer>,
        pub card_expiry_date: Option<wire::Text>,
        pub currency: Option<wire::Currency>,
        pub description: Option<wire::Text>,
        pub external_transaction_id: Option<wire::Text>,
        pub last4: Option<wire::Text>,
        pub payment_description: Option<wire::Text>,
        pub status: Option<wire::Text>,
        pub type_: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for PaymentMethod {}
    impl PaymentMethod {
        pub fn account_holder_name(
            mut self,
            account_holder_name: impl Into<wire::Text>,
        ) -> Self {}
        pub fn account_id(
            mut self,
            account_id: impl Into<wire::Secret<wire::Text>>,
        ) -> Self {}
        pub fn amount(mut self, amount: impl Into<wire::Integer>) -> Self {}
        pub fn card_expiry_date(
            mut self,
            card_expiry_date: impl Into<wire::Text>,
        ) -> Self {}
        pub fn currency(mut self, currency: wire::Currency) -> Self {}
        pub fn description(mut self, description: impl Into<wire::Text>) -> Self {}
        pub fn external_transaction_id(
            mut self,
            external_transaction_id: impl Into<wire::Text>,
        ) -> Self {}
        pub fn last4(mut self, last4: impl Into<wire::Text>) -> Self {}
        pub fn payment_description(
            mut self,
            payment_description: impl Into<wire::Text>,
        ) -> Self {}
        pub fn status(mut self, status: impl Into<wire::Text>) -> Self {}
        pub fn type_(mut self, type_: impl Into<wire::Text>) -> Self {}
    }
}
mod payment_options {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct PaymentOptions {
        pub cancel_url: Option<wire::Text>,
        pub close_window: Option<wire::Flag>,
        pub notification_method: Option<PaymentOptionsNotificationMethod>,
        pub notification_url: Option<wire::Text>,
        pub redirect_url: Option<wire::Text>,
        pub settings: Option<objects::Settings>,
        pub template: Option<objects::Template>,
        pub template_id: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for PaymentOptions {}
    impl PaymentOptions {
        pub fn cancel_url(mut self, cancel_url: impl Into<wire::Text>) -> Self {}
        pub fn close_window(mut self, close_window: impl Into<wire::Flag>) -> Self {}
        pub fn notification_method(
            mut self,
            notification_method: impl Into<PaymentOptionsNotificationMethod>,
        ) -> Self {}
        pub fn notification_url(
            mut self,
            notification_url: impl Into<wire::Text>,
        ) -> Self {}
        pub fn redirect_url(mut self, redirect_url: impl Into<wire::Text>) -> Self {}
        pub fn settings(mut self, settings: objects::Settings) -> Self {}
        pub fn template(mut self, template: objects::Template) -> Self {}
        pub fn template_id(mut self, template_id: impl Into<wire::Text>) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum PaymentOptionsNotificationMethod {
        Get,
        Post,
        Unknown(wire::Other),
    }
    impl wire::OpenEnum for PaymentOptionsNotificationMethod {}
    wire::open_enum!(PaymentOptionsNotificationMethod);
}
mod plugin {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Plugin {
        pub partner: Option<wire::Text>,
        pub plugin_version: Option<wire::Text>,
        pub shop: Option<wire::Text>,
        pub shop_root_url: Option<wire::Text>,
        pub shop_version: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Plugin {}
    impl Plugin {
        pub fn partner(mut self, partner: impl Into<wire::Text>) -> Self {}
        pub fn plugin_version(mut self, plugin_version: impl Into<wire::Text>) -> Self {}
        pub fn shop(mut self, shop: impl Into<wire::Text>) -> Self {}
        pub fn shop_root_url(mut self, shop_root_url: impl Into<wire::Text>) -> Self {}
        pub fn shop_version(mut self, shop_version: impl Into<wire::Text>) -> Self {}
    }
}
mod primary {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Primary {
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Primary {}
}
mod related_transaction {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct RelatedTransaction {
        pub amount: Option<wire::Integer>,
        pub costs: Option<wire::List<objects::Cost>>,
        pub created: Option<wire::Text>,
        pub currency: Option<wire::Text>,
        pub description: Option<wire::Text>,
        pub modified: Option<wire::Text>,
        pub status: Option<wire::Text>,
        pub transaction_id: Option<wire::Integer>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for RelatedTransaction {}
    impl RelatedTransaction {
        pub fn amount(mut self, amount: impl Into<wire::Integer>) -> Self {}
        pub fn costs(mut self, costs: impl Into<wire::List<objects::Cost>>) -> Self {}
        pub fn created(mut self, created: impl Into<wire::Text>) -> Self {}
        pub fn currency(mut self, currency: impl Into<wire::Text>) -> Self {}
        pub fn description(mut self, description: impl Into<wire::Text>) -> Self {}
        pub fn modified(mut self, modified: impl Into<wire::Text>) -> Self {}
        pub fn status(mut self, status: impl Into<wire::Text>) -> Self {}
        pub fn transaction_id(
            mut self,
            transaction_id: impl Into<wire::Integer>,
        ) -> Self {}
    }
}
mod rule {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Rule {
        pub country: Option<wire::Text>,
        pub rate: Option<wire::Decimal>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Rule {}
    impl Rule {
        pub fn country(mut self, country: impl Into<wire::Text>) -> Self {}
        pub fn rate(mut self, rate: wire::Decimal) -> Self {}
    }
}
mod secondary {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Secondary {
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Secondary {}
}
mod send_second_chance_emails {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct SendSecondChanceEmails {
        pub second_chance: Option<wire::Any>,
        pub send_email: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for SendSecondChanceEmails {}
    impl SendSecondChanceEmails {
        pub fn second_chance(mut self, second_chance: impl Into<wire::Any>) -> Self {}
        pub fn send_email(mut self, send_email: impl Into<wire::Flag>) -> Self {}
    }
}
mod settings {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Settings {
        pub gateways: Option<objects::Gateways>,
        pub hide_btn_all_methods: Option<wire::Flag>,
        pub hide_btn_cancel: Option<wire::Flag>,
        pub hide_cart: Option<wire::Flag>,
        pub hide_cc_logos: Option<wire::Flag>,
        pub hide_flags: Option<wire::Flag>,
        pub hide_logo: Option<wire::Flag>,
        pub hide_powered: Option<wire::Flag>,
        pub iframe_mode: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Settings {}
    impl Settings {
        pub fn gateways(mut self, gateways: objects::Gateways) -> Self {}
        pub fn hide_btn_all_methods(
            mut self,
            hide_btn_all_methods: impl Into<wire::Flag>,
        ) -> Self {}
        pub fn hide_btn_cancel(
            mut self,
            hide_btn_cancel: impl Into<wire::Flag>,
        ) -> Self {}
        pub fn hide_cart(mut self, hide_cart: impl Into<wire::Flag>) -> Self {}
        pub fn hide_cc_logos(mut self, hide_cc_logos: impl Into<wire::Flag>) -> Self {}
        pub fn hide_flags(mut self, hide_flags: impl Into<wire::Flag>) -> Self {}
        pub fn hide_logo(mut self, hide_logo: impl Into<wire::Flag>) -> Self {}
        pub fn hide_powered(mut self, hide_powered: impl Into<wire::Flag>) -> Self {}
        pub fn iframe_mode(mut self, iframe_mode: impl Into<wire::Flag>) -> Self {}
    }
}
mod shopping_cart_item {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct ShoppingCartItem {
        pub cashback: Option<wire::Text>,
        pub currency: Option<wire::Text>,
        pub description: Option<wire::Text>,
        pub image: Option<wire::Text>,
        pub items: Option<wire::List<wire::Any>>,
        pub merchant_item_id: Option<wire::Text>,
        pub name: Option<wire::Text>,
        pub options: Option<wire::Text>,
        pub product_url: Option<wire::Text>,
        pub quantity: Option<wire::Integer>,
        pub tax_table_selector: Option<wire::Text>,
        pub unit_price: Option<wire::Decimal>,
        pub weight: Option<objects::Weight>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for ShoppingCartItem {}
    impl ShoppingCartItem {
        pub fn cashback(mut self, cashback: impl Into<wire::Text>) -> Self {}
        pub fn currency(mut self, currency: impl Into<wire::Text>) -> Self {}
        pub fn description(mut self, description: impl Into<wire::Text>) -> Self {}
        pub fn image(mut self, image: impl Into<wire::Text>) -> Self {}
        pub fn items(mut self, items: impl Into<wire::List<wire::Any>>) -> Self {}
        pub fn merchant_item_id(
            mut self,
            merchant_item_id: impl Into<wire::Text>,
        ) -> Self {}
        pub fn name(mut self, name: impl Into<wire::Text>) -> Self {}
        pub fn options(mut self, options: impl Into<wire::Text>) -> Self {}
        pub fn product_url(mut self, product_url: impl Into<wire::Text>) -> Self {}
        pub fn quantity(mut self, quantity: impl Into<wire::Integer>) -> Self {}
        pub fn tax_table_selector(
            mut self,
            tax_table_selector: impl Into<wire::Text>,
        ) -> Self {}
        pub fn unit_price(mut self, unit_price: wire::Decimal) -> Self {}
        pub fn weight(mut self, weight: objects::Weight) -> Self {}
    }
}
mod split_payment {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct SplitPayment {
        pub description: Option<wire::Text>,
        pub fixed: Option<wire::Integer>,
        pub merchant: Option<wire::Integer>,
        pub percentage: Option<wire::Decimal>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for SplitPayment {}
    impl SplitPayment {
        pub fn description(mut self, description: impl Into<wire::Text>) -> Self {}
        pub fn fixed(mut self, fixed: impl Into<wire::Integer>) -> Self {}
        pub fn merchant(mut self, merchant: impl Into<wire::Integer>) -> Self {}
        pub fn percentage(mut self, percentage: wire::Decimal) -> Self {}
    }
}
mod tax_tables {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct TaxTables {
        pub alternate: Option<wire::List<objects::Alternate>>,
        pub default_: Option<objects::DefaultObject>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for TaxTables {}
    impl TaxTables {
        pub fn alternate(
            mut self,
            alternate: impl Into<wire::List<objects::Alternate>>,
        ) -> Self {}
        pub fn default_(mut self, default_: objects::DefaultObject) -> Self {}
    }
}
mod template {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Template {
        pub background: Option<objects::Background>,
        pub body: Option<objects::Body>,
        pub buttons: Option<objects::Buttons>,
        pub cart: Option<objects::Cart>,
        pub container: Option<objects::Container>,
        pub cover: Option<objects::Cover>,
        pub header: Option<objects::Header>,
        pub payment_form: Option<objects::PaymentForm>,
        pub settings: Option<objects::Settings>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Template {}
    impl Template {
        pub fn background(mut self, background: objects::Background) -> Self {}
        pub fn body(mut self, body: objects::Body) -> Self {}
        pub fn buttons(mut self, buttons: objects::Buttons) -> Self {}
        pub fn cart(mut self, cart: objects::Cart) -> Self {}
        pub fn container(mut self, container: objects::Container) -> Self {}
        pub fn cover(mut self, cover: objects::Cover) -> Self {}
        pub fn header(mut self, header: objects::Header) -> Self {}
        pub fn payment_form(mut self, payment_form: objects::PaymentForm) -> Self {}
        pub fn settings(mut self, settings: objects::Settings) -> Self {}
    }
}
mod token {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Token {
        pub bin: Option<wire::Integer>,
        pub code: Option<TokenCode>,
        pub display: Option<wire::Text>,
        pub expired: Option<wire::Flag>,
        pub expiry_date: Option<wire::Integer>,
        pub last4: Option<wire::Text>,
        pub model: Option<TokenModel>,
        pub name_holder: Option<wire::Text>,
        pub recurring_model: Option<wire::Text>,
        pub token: Option<wire::Secret<wire::Text>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Token {}
    impl Token {
        pub fn bin(mut self, bin: impl Into<wire::Integer>) -> Self {}
        pub fn code(mut self, code: impl Into<TokenCode>) -> Self {}
        pub fn display(mut self, display: impl Into<wire::Text>) -> Self {}
        pub fn expired(mut self, expired: impl Into<wire::Flag>) -> Self {}
        pub fn expiry_date(mut self, expiry_date: impl Into<wire::Integer>) -> Self {}
        pub fn last4(mut self, last4: impl Into<wire::Text>) -> Self {}
        pub fn model(mut self, model: impl Into<TokenModel>) -> Self {}
        pub fn name_holder(mut self, name_holder: impl Into<wire::Text>) -> Self {}
        pub fn recurring_model(
            mut self,
            recurring_model: impl Into<wire::Text>,
        ) -> Self {}
        pub fn token(mut self, token: impl Into<wire::Secret<wire::Text>>) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TokenCode {
        Amex,
        Direb,
        Directbank,
        Ideal,
        Maestro,
        Mastercard,
        Mistercash,
        Visa,
        Unknown(wire::Other),
    }
    impl wire::OpenEnum for TokenCode {}
    wire::open_enum!(TokenCode);
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TokenModel {
        CardOnFile,
        Subscription,
        Unscheduled,
        Unknown(wire::Other),
    }
    impl wire::OpenEnum for TokenModel {}
    wire::open_enum!(TokenModel);
}
mod validate_shopping_cart {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct ValidateShoppingCart {
        pub checkout_options: Option<objects::CheckoutOptions>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for ValidateShoppingCart {}
    impl ValidateShoppingCart {
        pub fn checkout_options(
            mut self,
            checkout_options: objects::CheckoutOptions,
        ) -> Self {}
    }
}
mod variables {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Variables {
        pub var1: Option<wire::Text>,
        pub var2: Option<wire::Text>,
        pub var3: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Variables {}
    impl Variables {
        pub fn var1(mut self, var1: impl Into<wire::Text>) -> Self {}
        pub fn var2(mut self, var2: impl Into<wire::Text>) -> Self {}
        pub fn var3(mut self, var3: impl Into<wire::Text>) -> Self {}
    }
}
mod weight {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Weight {
        pub unit: Option<wire::Text>,
        pub value: Option<wire::Integer>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Weight {}
    impl Weight {
        pub fn unit(mut self, unit: impl Into<wire::Text>) -> Self {}
        pub fn value(mut self, value: impl Into<wire::Integer>) -> Self {}
    }
}
pub use self::active::Active;
pub use self::affiliate::Affiliate;
pub use self::alternate::Alternate;
pub use self::background::Background;
pub use self::body::Body;
pub use self::buttons::Buttons;
pub use self::cart::Cart;
pub use self::checkout_options::CheckoutOptions;
pub use self::container::Container;
pub use self::cost::Cost;
pub use self::cost::CostType;
pub use self::coupons::Coupons;
pub use self::cover::Cover;
pub use self::custom_info::CustomInfo;
pub use self::customer::Customer;
pub use self::customer_verification::CustomerVerification;
pub use self::default::DefaultObject;
pub use self::delivery::Delivery;
pub use self::gateway_info::GatewayInfo;
pub use self::gateways::Gateways;
pub use self::google_analytics::GoogleAnalytics;
pub use self::header::Header;
pub use self::items::Items;
pub use self::order_adjustment::OrderAdjustment;
pub use self::payment_data::PaymentData;
pub use self::payment_details::PaymentDetails;
pub use self::payment_details::PaymentDetailsRecurringModel;
pub use self::payment_form::PaymentForm;
pub use self::payment_method::PaymentMethod;
pub use self::payment_options::PaymentOptions;
pub use self::payment_options::PaymentOptionsNotificationMethod;
pub use self::plugin::Plugin;
pub use self::primary::Primary;
pub use self::related_transaction::RelatedTransaction;
pub use self::rule::Rule;
pub use self::secondary::Secondary;
pub use self::send_second_chance_emails::SendSecondChanceEmails;
pub use self::settings::Settings;
pub use self::shopping_cart_item::ShoppingCartItem;
pub use self::split_payment::SplitPayment;
pub use self::tax_tables::TaxTables;
pub use self::template::Template;
pub use self::token::Token;
pub use self::token::TokenCode;
pub use self::token::TokenModel;
pub use self::validate_shopping_cart::ValidateShoppingCart;
pub use self::variables::Variables;
pub use self::weight::Weight;
