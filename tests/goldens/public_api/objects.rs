pub mod additional_data {
    mod setters {
        impl AdditionalData {
            pub fn issuers(mut self, issuers: impl Into<wire::List<Issuer>>) -> Self {}
        }
        impl Issuer {
            pub fn bic(mut self, bic: impl Into<wire::Text>) -> Self {}
            pub fn code(mut self, code: impl Into<wire::Text>) -> Self {}
            pub fn name(mut self, name: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct AdditionalData {
        pub issuers: Option<wire::List<Issuer>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for AdditionalData {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Issuer {
        pub bic: Option<wire::Text>,
        pub code: Option<wire::Text>,
        pub name: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Issuer {}
}
pub mod affiliate {
    mod setters {
        impl Affiliate {
            pub fn split_payments(
                mut self,
                split_payments: impl Into<wire::List<SplitPayment>>,
            ) -> Self {}
        }
        impl SplitPayment {
            pub fn description(mut self, description: impl Into<wire::Text>) -> Self {}
            pub fn fixed(mut self, fixed: impl Into<wire::Integer>) -> Self {}
            pub fn merchant(mut self, merchant: impl Into<wire::Integer>) -> Self {}
            pub fn percentage(mut self, percentage: impl wire::IntoDecimal) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Affiliate {
        pub split_payments: Option<wire::List<SplitPayment>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Affiliate {}
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
}
mod allowed_amount {
    mod setters {
        impl AllowedAmount {
            pub fn max(mut self, max: impl Into<wire::Integer>) -> Self {}
            pub fn min(mut self, min: impl Into<wire::Integer>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct AllowedAmount {
        pub max: Option<wire::Integer>,
        pub min: Option<wire::Integer>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for AllowedAmount {}
}
pub mod apps {
    mod setters {
        impl Apps {
            pub fn fastcheckout(mut self, fastcheckout: Fastcheckout) -> Self {}
            pub fn payment_components(
                mut self,
                payment_components: PaymentComponents,
            ) -> Self {}
        }
        impl Fastcheckout {
            pub fn has_fields(mut self, has_fields: impl Into<wire::Flag>) -> Self {}
            pub fn is_enabled(mut self, is_enabled: impl Into<wire::Flag>) -> Self {}
            pub fn qr(mut self, qr: FastcheckoutQr) -> Self {}
        }
        impl FastcheckoutQr {
            pub fn supported(mut self, supported: impl Into<wire::Flag>) -> Self {}
        }
        impl PaymentComponents {
            pub fn has_fields(mut self, has_fields: impl Into<wire::Flag>) -> Self {}
            pub fn is_enabled(mut self, is_enabled: impl Into<wire::Flag>) -> Self {}
            pub fn qr(mut self, qr: PaymentComponentsQr) -> Self {}
        }
        impl PaymentComponentsQr {
            pub fn supported(mut self, supported: impl Into<wire::Flag>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Apps {
        pub fastcheckout: Option<wire::Nested<Fastcheckout>>,
        pub payment_components: Option<wire::Nested<PaymentComponents>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Apps {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Fastcheckout {
        pub has_fields: Option<wire::Flag>,
        pub is_enabled: Option<wire::Flag>,
        pub qr: Option<wire::Nested<FastcheckoutQr>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Fastcheckout {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct FastcheckoutQr {
        pub supported: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for FastcheckoutQr {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct PaymentComponents {
        pub has_fields: Option<wire::Flag>,
        pub is_enabled: Option<wire::Flag>,
        pub qr: Option<wire::Nested<PaymentComponentsQr>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for PaymentComponents {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct PaymentComponentsQr {
        pub supported: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for PaymentComponentsQr {}
}
mod brand {
    mod setters {
        impl Brand {
            pub fn allowed_countries(
                mut self,
                allowed_countries: impl Into<wire::List<wire::Text>>,
            ) -> Self {}
            pub fn icon_urls(mut self, icon_urls: objects::IconUrls) -> Self {}
            pub fn id(mut self, id: impl Into<wire::Text>) -> Self {}
            pub fn name(mut self, name: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Brand {
        pub allowed_countries: Option<wire::List<wire::Text>>,
        pub icon_urls: Option<wire::Nested<objects::IconUrls>>,
        pub id: Option<wire::Text>,
        pub name: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Brand {}
}
pub mod checkout_options {
    mod setters {
        impl CheckoutOptions {
            pub fn alternate(
                mut self,
                alternate: impl Into<wire::List<Alternate>>,
            ) -> Self {}
            pub fn default_(mut self, default_: DefaultObject) -> Self {}
            pub fn no_shipping_method(
                mut self,
                no_shipping_method: impl Into<wire::Flag>,
            ) -> Self {}
            pub fn rounding_policy(mut self, rounding_policy: RoundingPolicy) -> Self {}
            pub fn shipping_methods(
                mut self,
                shipping_methods: ShippingMethods,
            ) -> Self {}
            pub fn tax_tables(mut self, tax_tables: TaxTables) -> Self {}
            pub fn use_customfield_notification(
                mut self,
                use_customfield_notification: impl Into<wire::Flag>,
            ) -> Self {}
            pub fn use_shipping_notification(
                mut self,
                use_shipping_notification: impl Into<wire::Flag>,
            ) -> Self {}
            pub fn validate_cart(
                mut self,
                validate_cart: impl Into<wire::Flag>,
            ) -> Self {}
        }
        impl Alternate {
            pub fn name(mut self, name: impl Into<wire::Text>) -> Self {}
            pub fn rules(mut self, rules: impl Into<wire::List<AlternateRule>>) -> Self {}
            pub fn standalone(mut self, standalone: impl Into<wire::Text>) -> Self {}
        }
        impl AlternateRule {
            pub fn country(mut self, country: impl Into<wire::Text>) -> Self {}
            pub fn rate(mut self, rate: impl wire::IntoDecimal) -> Self {}
        }
        impl DefaultObject {
            pub fn rate(mut self, rate: impl wire::IntoDecimal) -> Self {}
            pub fn shipping_taxed(
                mut self,
                shipping_taxed: impl Into<wire::Flag>,
            ) -> Self {}
        }
        impl RoundingPolicy {
            pub fn mode(mut self, mode: impl Into<wire::Text>) -> Self {}
            pub fn rule(mut self, rule: impl Into<wire::Text>) -> Self {}
        }
        impl ShippingMethods {
            pub fn flat_rate_shipping(
                mut self,
                flat_rate_shipping: impl Into<
                    wire::List<ShippingMethodsFlatRateShipping>,
                >,
            ) -> Self {}
            pub fn pickup(mut self, pickup: ShippingMethodsPickup) -> Self {}
        }
        impl ShippingMethodsFlatRateShipping {
            pub fn allowed_areas(
                mut self,
                allowed_areas: impl Into<wire::List<wire::Text>>,
            ) -> Self {}
            pub fn currency(mut self, currency: impl Into<wire::Currency>) -> Self {}
            pub fn excluded_areas(
                mut self,
                excluded_areas: impl Into<wire::List<wire::Text>>,
            ) -> Self {}
            pub fn id(mut self, id: impl Into<wire::Text>) -> Self {}
            pub fn name(mut self, name: impl Into<wire::Text>) -> Self {}
            pub fn price(mut self, price: impl Into<wire::Integer>) -> Self {}
        }
        impl ShippingMethodsPickup {
            pub fn currency(mut self, currency: impl Into<wire::Currency>) -> Self {}
            pub fn id(mut self, id: impl Into<wire::Text>) -> Self {}
            pub fn name(mut self, name: impl Into<wire::Text>) -> Self {}
            pub fn price(mut self, price: impl Into<wire::Text>) -> Self {}
            pub fn provider(mut self, provider: impl Into<wire::Text>) -> Self {}
            pub fn type_(mut self, type_: impl Into<wire::Text>) -> Self {}
        }
        impl TaxTables {
            pub fn alternate(
                mut self,
                alternate: impl Into<wire::List<TaxTablesAlternate>>,
            ) -> Self {}
            pub fn default_(mut self, default_: TaxTablesDefault) -> Self {}
        }
        impl TaxTablesAlternate {
            pub fn name(mut self, name: impl Into<wire::Text>) -> Self {}
            pub fn rules(
                mut self,
                rules: impl Into<wire::List<TaxTablesAlternateRule>>,
            ) -> Self {}
            pub fn standalone(mut self, standalone: impl Into<wire::Flag>) -> Self {}
        }
        impl TaxTablesAlternateRule {
            pub fn country(mut self, country: impl Into<wire::Text>) -> Self {}
            pub fn rate(mut self, rate: impl wire::IntoDecimal) -> Self {}
        }
        impl TaxTablesDefault {
            pub fn rate(mut self, rate: impl wire::IntoDecimal) -> Self {}
            pub fn shipping_taxed(
                mut self,
                shipping_taxed: impl Into<wire::Flag>,
            ) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CheckoutOptions {
        pub alternate: Option<wire::List<Alternate>>,
        pub default_: Option<wire::Nested<DefaultObject>>,
        pub no_shipping_method: Option<wire::Flag>,
        pub rounding_policy: Option<wire::Nested<RoundingPolicy>>,
        pub shipping_methods: Option<wire::Nested<ShippingMethods>>,
        pub tax_tables: Option<wire::Nested<TaxTables>>,
        pub use_customfield_notification: Option<wire::Flag>,
        pub use_shipping_notification: Option<wire::Flag>,
        pub validate_cart: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for CheckoutOptions {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Alternate {
        pub name: Option<wire::Text>,
        pub rules: Option<wire::List<AlternateRule>>,
        pub standalone: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Alternate {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct AlternateRule {
        pub country: Option<wire::Text>,
        pub rate: Option<wire::Decimal>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for AlternateRule {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct DefaultObject {
        pub rate: Option<wire::Decimal>,
        pub shipping_taxed: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for DefaultObject {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct RoundingPolicy {
        pub mode: Option<wire::Text>,
        pub rule: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for RoundingPolicy {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct ShippingMethods {
        pub flat_rate_shipping: Option<wire::List<ShippingMethodsFlatRateShipping>>,
        pub pickup: Option<wire::Nested<ShippingMethodsPickup>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for ShippingMethods {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct ShippingMethodsFlatRateShipping {
        pub allowed_areas: Option<wire::List<wire::Text>>,
        pub currency: Option<wire::Currency>,
        pub excluded_areas: Option<wire::List<wire::Text>>,
        pub id: Option<wire::Text>,
        pub name: Option<wire::Text>,
        pub price: Option<wire::Integer>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for ShippingMethodsFlatRateShipping {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct ShippingMethodsPickup {
        pub currency: Option<wire::Currency>,
        pub id: Option<wire::Text>,
        pub name: Option<wire::Text>,
        pub price: Option<wire::Text>,
        pub provider: Option<wire::Text>,
        pub type_: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for ShippingMethodsPickup {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct TaxTables {
        pub alternate: Option<wire::List<TaxTablesAlternate>>,
        pub default_: Option<wire::Nested<TaxTablesDefault>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for TaxTables {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct TaxTablesAlternate {
        pub name: Option<wire::Text>,
        pub rules: Option<wire::List<TaxTablesAlternateRule>>,
        pub standalone: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for TaxTablesAlternate {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct TaxTablesAlternateRule {
        pub country: Option<wire::Text>,
        pub rate: Option<wire::Decimal>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for TaxTablesAlternateRule {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct TaxTablesDefault {
        pub rate: Option<wire::Decimal>,
        pub shipping_taxed: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for TaxTablesDefault {}
}
mod checkoutdata {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Checkoutdata {
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Checkoutdata {}
}
mod cost {
    mod setters {
        impl Cost {
            pub fn amount(mut self, amount: impl wire::IntoDecimal) -> Self {}
            pub fn created(mut self, created: impl Into<wire::Text>) -> Self {}
            pub fn currency(mut self, currency: impl Into<wire::Currency>) -> Self {}
            pub fn description(mut self, description: impl Into<wire::Text>) -> Self {}
            pub fn dst(mut self, dst: impl Into<wire::Integer>) -> Self {}
            pub fn status(mut self, status: impl Into<objects::Status>) -> Self {}
            pub fn transaction_id(
                mut self,
                transaction_id: impl Into<wire::Integer>,
            ) -> Self {}
            pub fn type_(mut self, type_: impl Into<CostType>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Cost {
        pub amount: Option<wire::Decimal>,
        pub created: Option<wire::Text>,
        pub currency: Option<wire::Currency>,
        pub description: Option<wire::Text>,
        pub dst: Option<wire::Integer>,
        pub status: Option<objects::Status>,
        pub transaction_id: Option<wire::Integer>,
        pub type_: Option<CostType>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Cost {}
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum CostType {
        System,
        Internal,
        Unknown(wire::Other),
    }
    wire::open_enum!(CostType);
}
pub mod custom_field {
    mod setters {
        impl CustomField {
            pub fn default_(mut self, default_: impl Into<wire::Text>) -> Self {}
            pub fn description_bottom(
                mut self,
                description_bottom: DescriptionBottom,
            ) -> Self {}
            pub fn description_right(
                mut self,
                description_right: DescriptionRight,
            ) -> Self {}
            pub fn description_top(mut self, description_top: DescriptionTop) -> Self {}
            pub fn label(mut self, label: impl Into<wire::Text>) -> Self {}
            pub fn name(mut self, name: impl Into<wire::Text>) -> Self {}
            pub fn save_value(mut self, save_value: impl Into<wire::Flag>) -> Self {}
            pub fn standard_type(
                mut self,
                standard_type: impl Into<wire::Text>,
            ) -> Self {}
            pub fn type_(mut self, type_: impl Into<wire::Text>) -> Self {}
            pub fn validation(mut self, validation: Validation) -> Self {}
        }
        impl DescriptionBottom {
            pub fn style(mut self, style: impl Into<wire::Text>) -> Self {}
            pub fn value(
                mut self,
                value: impl Into<wire::List<DescriptionBottomValue>>,
            ) -> Self {}
        }
        impl DescriptionRight {
            pub fn style(mut self, style: impl Into<wire::Text>) -> Self {}
            pub fn value(
                mut self,
                value: impl Into<wire::List<DescriptionRightValue>>,
            ) -> Self {}
        }
        impl DescriptionRightValue {
            pub fn en(mut self, en: impl Into<wire::Text>) -> Self {}
            pub fn nl(mut self, nl: impl Into<wire::Text>) -> Self {}
        }
        impl DescriptionTop {
            pub fn style(mut self, style: impl Into<wire::Text>) -> Self {}
            pub fn value(
                mut self,
                value: impl Into<wire::List<DescriptionTopValue>>,
            ) -> Self {}
        }
        impl Validation {
            pub fn data(mut self, data: impl Into<wire::Text>) -> Self {}
            pub fn error(mut self, error: impl Into<wire::List<wire::Any>>) -> Self {}
            pub fn type_(mut self, type_: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CustomField {
        pub default_: Option<wire::Text>,
        pub description_bottom: Option<wire::Nested<DescriptionBottom>>,
        pub description_right: Option<wire::Nested<DescriptionRight>>,
        pub description_top: Option<wire::Nested<DescriptionTop>>,
        pub label: Option<wire::Text>,
        pub name: Option<wire::Text>,
        pub save_value: Option<wire::Flag>,
        pub standard_type: Option<wire::Text>,
        pub type_: Option<wire::Text>,
        pub validation: Option<wire::Nested<Validation>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for CustomField {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct DescriptionBottom {
        pub style: Option<wire::Text>,
        pub value: Option<wire::List<DescriptionBottomValue>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for DescriptionBottom {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct DescriptionBottomValue {
        pub unknown: wire::Unknown,
    }
    impl wire::Object for DescriptionBottomValue {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct DescriptionRight {
        pub style: Option<wire::Text>,
        pub value: Option<wire::List<DescriptionRightValue>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for DescriptionRight {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct DescriptionRightValue {
        pub en: Option<wire::Text>,
        pub nl: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for DescriptionRightValue {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct DescriptionTop {
        pub style: Option<wire::Text>,
        pub value: Option<wire::List<DescriptionTopValue>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for DescriptionTop {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct DescriptionTopValue {
        pub unknown: wire::Unknown,
    }
    impl wire::Object for DescriptionTopValue {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Validation {
        pub data: Option<wire::Text>,
        pub error: Option<wire::List<wire::Any>>,
        pub type_: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Validation {}
}
mod custom_info {
    mod setters {
        impl CustomInfo {
            pub fn custom1(mut self, custom1: impl Into<wire::Text>) -> Self {}
            pub fn custom2(mut self, custom2: impl Into<wire::Text>) -> Self {}
            pub fn custom3(mut self, custom3: impl Into<wire::Text>) -> Self {}
            pub fn custom_1(mut self, custom_1: impl Into<wire::Text>) -> Self {}
            pub fn custom_2(mut self, custom_2: impl Into<wire::Text>) -> Self {}
            pub fn custom_3(mut self, custom_3: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CustomInfo {
        pub custom1: Option<wire::Text>,
        pub custom2: Option<wire::Text>,
        pub custom3: Option<wire::Text>,
        pub custom_1: Option<wire::Text>,
        pub custom_2: Option<wire::Text>,
        pub custom_3: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for CustomInfo {}
}
pub mod customer {
    mod setters {
        impl Customer {
            pub fn address1(mut self, address1: impl Into<wire::Text>) -> Self {}
            pub fn address2(mut self, address2: impl Into<wire::Text>) -> Self {}
            pub fn birthday(mut self, birthday: impl Into<wire::Text>) -> Self {}
            pub fn browser(mut self, browser: Browser) -> Self {}
            pub fn city(mut self, city: impl Into<wire::Text>) -> Self {}
            pub fn cocnumber(mut self, cocnumber: impl Into<wire::Text>) -> Self {}
            pub fn company(mut self, company: impl Into<wire::Text>) -> Self {}
            pub fn company_name(mut self, company_name: impl Into<wire::Text>) -> Self {}
            pub fn country(mut self, country: impl Into<wire::Text>) -> Self {}
            pub fn country_name(mut self, country_name: impl Into<wire::Text>) -> Self {}
            pub fn disable_send_email(
                mut self,
                disable_send_email: impl Into<wire::Flag>,
            ) -> Self {}
            pub fn email(mut self, email: impl Into<wire::Text>) -> Self {}
            pub fn first_name(mut self, first_name: impl Into<wire::Text>) -> Self {}
            pub fn firstname(mut self, firstname: impl Into<wire::Text>) -> Self {}
            pub fn forwarded_ip(mut self, forwarded_ip: impl Into<wire::Text>) -> Self {}
            pub fn gender(mut self, gender: impl Into<wire::Text>) -> Self {}
            pub fn house_number(mut self, house_number: impl Into<wire::Text>) -> Self {}
            pub fn iban(mut self, iban: impl Into<wire::Secret<wire::Text>>) -> Self {}
            pub fn ip_address(mut self, ip_address: impl Into<wire::Text>) -> Self {}
            pub fn last_name(mut self, last_name: impl Into<wire::Text>) -> Self {}
            pub fn lastname(mut self, lastname: impl Into<wire::Text>) -> Self {}
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
        impl Browser {
            pub fn accept_header(
                mut self,
                accept_header: impl Into<wire::Text>,
            ) -> Self {}
            pub fn cookies_enabled(
                mut self,
                cookies_enabled: impl Into<wire::Text>,
            ) -> Self {}
            pub fn ip_address(mut self, ip_address: impl Into<wire::Text>) -> Self {}
            pub fn java_enabled(mut self, java_enabled: impl Into<wire::Text>) -> Self {}
            pub fn javascript_enabled(
                mut self,
                javascript_enabled: impl Into<wire::Text>,
            ) -> Self {}
            pub fn language(mut self, language: impl Into<wire::Text>) -> Self {}
            pub fn platform(mut self, platform: impl Into<wire::Text>) -> Self {}
            pub fn screen_color_depth(
                mut self,
                screen_color_depth: impl Into<wire::Text>,
            ) -> Self {}
            pub fn screen_height(
                mut self,
                screen_height: impl Into<wire::Text>,
            ) -> Self {}
            pub fn screen_width(mut self, screen_width: impl Into<wire::Text>) -> Self {}
            pub fn time_zone(mut self, time_zone: impl Into<wire::Text>) -> Self {}
            pub fn user_agent(mut self, user_agent: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Customer {
        pub address1: Option<wire::Text>,
        pub address2: Option<wire::Text>,
        pub birthday: Option<wire::Text>,
        pub browser: Option<wire::Nested<Browser>>,
        pub city: Option<wire::Text>,
        pub cocnumber: Option<wire::Text>,
        pub company: Option<wire::Text>,
        pub company_name: Option<wire::Text>,
        pub country: Option<wire::Text>,
        pub country_name: Option<wire::Text>,
        pub disable_send_email: Option<wire::Flag>,
        pub email: Option<wire::Text>,
        pub first_name: Option<wire::Text>,
        pub firstname: Option<wire::Text>,
        pub forwarded_ip: Option<wire::Text>,
        pub gender: Option<wire::Text>,
        pub house_number: Option<wire::Text>,
        pub iban: Option<wire::Secret<wire::Text>>,
        pub ip_address: Option<wire::Text>,
        pub last_name: Option<wire::Text>,
        pub lastname: Option<wire::Text>,
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
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Browser {
        pub accept_header: Option<wire::Text>,
        pub cookies_enabled: Option<wire::Text>,
        pub ip_address: Option<wire::Text>,
        pub java_enabled: Option<wire::Text>,
        pub javascript_enabled: Option<wire::Text>,
        pub language: Option<wire::Text>,
        pub platform: Option<wire::Text>,
        pub screen_color_depth: Option<wire::Text>,
        pub screen_height: Option<wire::Text>,
        pub screen_width: Option<wire::Text>,
        pub time_zone: Option<wire::Text>,
        pub user_agent: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Browser {}
}
mod customer_verification {
    mod setters {
        impl CustomerVerification {
            pub fn html(mut self, html: impl Into<wire::Text>) -> Self {}
            pub fn type_(mut self, type_: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CustomerVerification {
        pub html: Option<wire::Text>,
        pub type_: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for CustomerVerification {}
}
mod delivery {
    mod setters {
        impl Delivery {
            pub fn address1(mut self, address1: impl Into<wire::Text>) -> Self {}
            pub fn address2(mut self, address2: impl Into<wire::Text>) -> Self {}
            pub fn city(mut self, city: impl Into<wire::Text>) -> Self {}
            pub fn company_name(mut self, company_name: impl Into<wire::Text>) -> Self {}
            pub fn country(mut self, country: impl Into<wire::Text>) -> Self {}
            pub fn email(mut self, email: impl Into<wire::Text>) -> Self {}
            pub fn first_name(mut self, first_name: impl Into<wire::Text>) -> Self {}
            pub fn firstname(mut self, firstname: impl Into<wire::Text>) -> Self {}
            pub fn forwarded_ip(mut self, forwarded_ip: impl Into<wire::Text>) -> Self {}
            pub fn house_number(mut self, house_number: impl Into<wire::Text>) -> Self {}
            pub fn ip_address(mut self, ip_address: impl Into<wire::Text>) -> Self {}
            pub fn last_name(mut self, last_name: impl Into<wire::Text>) -> Self {}
            pub fn lastname(mut self, lastname: impl Into<wire::Text>) -> Self {}
            pub fn locale(mut self, locale: impl Into<wire::Text>) -> Self {}
            pub fn phone(mut self, phone: impl Into<wire::Text>) -> Self {}
            pub fn reference(mut self, reference: impl Into<wire::Text>) -> Self {}
            pub fn referrer(mut self, referrer: impl Into<wire::Text>) -> Self {}
            pub fn state(mut self, state: impl Into<wire::Text>) -> Self {}
            pub fn user_agent(mut self, user_agent: impl Into<wire::Text>) -> Self {}
            pub fn zip_code(mut self, zip_code: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Delivery {
        pub address1: Option<wire::Text>,
        pub address2: Option<wire::Text>,
        pub city: Option<wire::Text>,
        pub company_name: Option<wire::Text>,
        pub country: Option<wire::Text>,
        pub email: Option<wire::Text>,
        pub first_name: Option<wire::Text>,
        pub firstname: Option<wire::Text>,
        pub forwarded_ip: Option<wire::Text>,
        pub house_number: Option<wire::Text>,
        pub ip_address: Option<wire::Text>,
        pub last_name: Option<wire::Text>,
        pub lastname: Option<wire::Text>,
        pub locale: Option<wire::Text>,
        pub phone: Option<wire::Text>,
        pub reference: Option<wire::Text>,
        pub referrer: Option<wire::Text>,
        pub state: Option<wire::Text>,
        pub user_agent: Option<wire::Text>,
        pub zip_code: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Delivery {}
}
mod dispute {
    mod setters {
        impl Dispute {
            pub fn merchant_response_date(
                mut self,
                merchant_response_date: impl Into<wire::Text>,
            ) -> Self {}
            pub fn reason_code(mut self, reason_code: impl Into<wire::Text>) -> Self {}
            pub fn reason_description(
                mut self,
                reason_description: impl Into<wire::Text>,
            ) -> Self {}
            pub fn status(mut self, status: impl Into<objects::DisputeStatus>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Dispute {
        pub merchant_response_date: Option<wire::Text>,
        pub reason_code: Option<wire::Text>,
        pub reason_description: Option<wire::Text>,
        pub status: Option<objects::DisputeStatus>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Dispute {}
}
mod dispute_status {
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum DisputeStatus {
        Accepted,
        Closed,
        New,
        Open,
        Processed,
        Ready,
        Submitted,
        Unknown(wire::Other),
    }
    wire::open_enum!(DisputeStatus);
}
mod error {
    mod setters {
        impl Error {
            pub fn message(mut self, message: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Error {
        pub message: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Error {}
}
mod error_code {
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum ErrorCode {
        UnknownError,
        InvalidAmount,
        InvalidCurrency,
        InvalidAccountId,
        InvalidSiteId,
        InvalidSecurityCode,
        InvalidOrderId,
        InvalidIpAddress,
        InvalidDescription,
        InvalidVariable,
        InvalidCustomerAccount,
        InvalidCustomerSecurityCode,
        InvalidSignature,
        UnspecifiedError,
        UnknownAccountId,
        MissingData,
        InsufficientFunds,
        InvalidCountryCode,
        InactiveSite,
        BlockedAccount,
        TransactionNotCreated,
        TransactionNotStarted,
        GatewayUnavailable,
        TransactionDeclined,
        SeveralCurrenciesInTheCart,
        CartInAnotherCurrencyThanTheOrder,
        CartOfAnotherTotalThanTheOrder,
        InvalidCustomTaxRate,
        InvalidTaxRateOfAnItem,
        InvalidCurrencyOfAnItem,
        InvalidPriceOfAnItem,
        InvalidApiKey,
        RefundInformationUnavailable,
        RefundImpossible,
        InvalidSignatureOfTheMessage,
        InvalidIDealIssuer,
        CartNotValidated,
        OtherError,
        Unknown(wire::OtherInteger),
    }
    wire::integer_enum!(
        ErrorCode { UnknownError = 1_000_i64, InvalidAmount = 1_001_i64, InvalidCurrency
        = 1_002_i64, InvalidAccountId = 1_003_i64, InvalidSiteId = 1_004_i64,
        InvalidSecurityCode = 1_005_i64, InvalidOrderId = 1_006_i64, InvalidIpAddress =
        1_007_i64, InvalidDescription = 1_008_i64, InvalidVariable = 1_010_i64,
        InvalidCustomerAccount = 1_011_i64, InvalidCustomerSecurityCode = 1_012_i64,
        InvalidSignature = 1_013_i64, UnspecifiedError = 1_014_i64, UnknownAccountId =
        1_015_i64, MissingData = 1_016_i64, InsufficientFunds = 1_017_i64,
        InvalidCountryCode = 1_018_i64, InactiveSite = 1_019_i64, BlockedAccount =
        1_020_i64, TransactionNotCreated = 1_021_i64, TransactionNotStarted = 1_022_i64,
        GatewayUnavailable = 1_023_i64, TransactionDeclined = 1_024_i64,
        SeveralCurrenciesInTheCart = 1_025_i64, CartInAnotherCurrencyThanTheOrder =
        1_026_i64, CartOfAnotherTotalThanTheOrder = 1_027_i64, InvalidCustomTaxRate =
        1_028_i64, InvalidTaxRateOfAnItem = 1_029_i64, InvalidCurrencyOfAnItem =
        1_030_i64, InvalidPriceOfAnItem = 1_031_i64, InvalidApiKey = 1_032_i64,
        RefundInformationUnavailable = 1_033_i64, RefundImpossible = 1_034_i64,
        InvalidSignatureOfTheMessage = 1_035_i64, InvalidIDealIssuer = 1_036_i64,
        CartNotValidated = 5_001_i64, OtherError = 9_999_i64, }
    );
}
mod gateway_info {
    mod setters {
        impl GatewayInfo {
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
            pub fn emandate(
                mut self,
                emandate: impl Into<wire::Secret<wire::Text>>,
            ) -> Self {}
            pub fn flexible_3d(mut self, flexible_3d: impl Into<wire::Flag>) -> Self {}
            pub fn issuer_name(mut self, issuer_name: impl Into<wire::Text>) -> Self {}
            pub fn max_amount(mut self, max_amount: impl Into<wire::Text>) -> Self {}
            pub fn min_amount(mut self, min_amount: impl Into<wire::Text>) -> Self {}
            pub fn moto(mut self, moto: impl Into<wire::Flag>) -> Self {}
            pub fn payment_token(
                mut self,
                payment_token: impl Into<wire::Secret<wire::Text>>,
            ) -> Self {}
            pub fn phone(mut self, phone: impl Into<wire::Text>) -> Self {}
            pub fn qr_enabled(mut self, qr_enabled: impl Into<wire::Flag>) -> Self {}
            pub fn qr_size(mut self, qr_size: impl Into<wire::Integer>) -> Self {}
            pub fn reference(mut self, reference: impl Into<wire::Text>) -> Self {}
            pub fn term_url(mut self, term_url: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GatewayInfo {
        pub account_holder_city: Option<wire::Text>,
        pub account_holder_country: Option<wire::Text>,
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
        pub destination_holder_city: Option<wire::Text>,
        pub destination_holder_country: Option<wire::Text>,
        pub destination_holder_iban: Option<wire::Secret<wire::Text>>,
        pub destination_holder_name: Option<wire::Text>,
        pub destination_holder_swift: Option<wire::Text>,
        pub email: Option<wire::Text>,
        pub emandate: Option<wire::Secret<wire::Text>>,
        pub flexible_3d: Option<wire::Flag>,
        pub issuer_name: Option<wire::Text>,
        pub max_amount: Option<wire::Text>,
        pub min_amount: Option<wire::Text>,
        pub moto: Option<wire::Flag>,
        pub payment_token: Option<wire::Secret<wire::Text>>,
        pub phone: Option<wire::Text>,
        pub qr_enabled: Option<wire::Flag>,
        pub qr_size: Option<wire::Integer>,
        pub reference: Option<wire::Text>,
        pub term_url: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GatewayInfo {}
}
mod google_analytics {
    mod setters {
        impl GoogleAnalytics {
            pub fn account(mut self, account: impl Into<wire::Text>) -> Self {}
            pub fn account_id(mut self, account_id: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GoogleAnalytics {
        pub account: Option<wire::Text>,
        pub account_id: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GoogleAnalytics {}
}
mod icon_urls {
    mod setters {
        impl IconUrls {
            pub fn large(mut self, large: impl Into<wire::Text>) -> Self {}
            pub fn medium(mut self, medium: impl Into<wire::Text>) -> Self {}
            pub fn vector(mut self, vector: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct IconUrls {
        pub large: Option<wire::Text>,
        pub medium: Option<wire::Text>,
        pub vector: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for IconUrls {}
}
pub mod includes {
    mod setters {
        impl Includes {
            pub fn bankaccount(mut self, bankaccount: Bankaccount) -> Self {}
        }
        impl Bankaccount {
            pub fn currency(mut self, currency: impl Into<wire::Currency>) -> Self {}
            pub fn holder_name(mut self, holder_name: impl Into<wire::Text>) -> Self {}
            pub fn iban(mut self, iban: impl Into<wire::Secret<wire::Text>>) -> Self {}
            pub fn id(mut self, id: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Includes {
        pub bankaccount: Option<wire::Nested<Bankaccount>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Includes {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Bankaccount {
        pub currency: Option<wire::Currency>,
        pub holder_name: Option<wire::Text>,
        pub iban: Option<wire::Secret<wire::Text>>,
        pub id: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Bankaccount {}
}
mod inquiry {
    mod setters {
        impl Inquiry {
            pub fn account_id(mut self, account_id: impl Into<wire::Integer>) -> Self {}
            pub fn created(mut self, created: impl Into<wire::Text>) -> Self {}
            pub fn expected_reply(
                mut self,
                expected_reply: impl Into<wire::List<wire::Any>>,
            ) -> Self {}
            pub fn id(mut self, id: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Inquiry {
        pub account_id: Option<wire::Integer>,
        pub created: Option<wire::Text>,
        pub expected_reply: Option<wire::List<wire::Any>>,
        pub id: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Inquiry {}
}
mod items {
    mod setters {
        impl Items {
            pub fn currency(mut self, currency: impl Into<wire::Currency>) -> Self {}
            pub fn item_price(mut self, item_price: impl Into<wire::Integer>) -> Self {}
            pub fn items(mut self, items: impl Into<wire::List<wire::Any>>) -> Self {}
            pub fn name(mut self, name: impl Into<wire::Text>) -> Self {}
            pub fn quantity(mut self, quantity: impl Into<wire::Integer>) -> Self {}
            pub fn unit_price(mut self, unit_price: impl Into<wire::Integer>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Items {
        pub currency: Option<wire::Currency>,
        pub item_price: Option<wire::Integer>,
        pub items: Option<wire::List<wire::Any>>,
        pub name: Option<wire::Text>,
        pub quantity: Option<wire::Integer>,
        pub unit_price: Option<wire::Integer>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Items {}
}
mod look {
    mod setters {
        impl Look {
            pub fn active(mut self, active: Look) -> Self {}
            pub fn background(mut self, background: impl Into<wire::Text>) -> Self {}
            pub fn border(mut self, border: impl Into<wire::Text>) -> Self {}
            pub fn hover(mut self, hover: Look) -> Self {}
            pub fn inputs(mut self, inputs: Look) -> Self {}
            pub fn label(mut self, label: impl Into<wire::Text>) -> Self {}
            pub fn link(mut self, link: Look) -> Self {}
            pub fn text(mut self, text: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Look {
        pub active: Option<wire::Nested<Look>>,
        pub background: Option<wire::Text>,
        pub border: Option<wire::Text>,
        pub hover: Option<wire::Nested<Look>>,
        pub inputs: Option<wire::Nested<Look>>,
        pub label: Option<wire::Text>,
        pub link: Option<wire::Nested<Look>>,
        pub text: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Look {}
}
mod manual_capture {
    mod setters {
        impl ManualCapture {
            pub fn is_enabled(mut self, is_enabled: impl Into<wire::Flag>) -> Self {}
            pub fn supported(mut self, supported: impl Into<wire::Flag>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct ManualCapture {
        pub is_enabled: Option<wire::Flag>,
        pub supported: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for ManualCapture {}
}
mod merchant {
    mod setters {
        impl Merchant {
            pub fn address(mut self, address: impl Into<wire::Text>) -> Self {}
            pub fn name(mut self, name: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Merchant {
        pub address: Option<wire::Text>,
        pub name: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Merchant {}
}
pub mod order {
    mod setters {
        impl Order {
            pub fn amount(mut self, amount: impl Into<wire::Integer>) -> Self {}
            pub fn amountrefunded(
                mut self,
                amountrefunded: impl Into<wire::Integer>,
            ) -> Self {}
            pub fn completed(mut self, completed: impl Into<wire::Text>) -> Self {}
            pub fn currency(mut self, currency: impl Into<wire::Currency>) -> Self {}
            pub fn items(mut self, items: impl Into<wire::List<wire::Any>>) -> Self {}
            pub fn tip(mut self, tip: impl Into<wire::List<Tip>>) -> Self {}
            pub fn transaction_id(
                mut self,
                transaction_id: impl Into<wire::IntegerOrText>,
            ) -> Self {}
            pub fn transcation_id(
                mut self,
                transcation_id: impl Into<wire::Integer>,
            ) -> Self {}
        }
        impl Tip {
            pub fn amount(mut self, amount: impl Into<wire::Integer>) -> Self {}
            pub fn employee(
                mut self,
                employee: impl Into<wire::List<TipEmployee>>,
            ) -> Self {}
        }
        impl TipEmployee {
            pub fn id(mut self, id: impl Into<wire::Text>) -> Self {}
            pub fn name(mut self, name: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Order {
        pub amount: Option<wire::Integer>,
        pub amountrefunded: Option<wire::Integer>,
        pub completed: Option<wire::Text>,
        pub currency: Option<wire::Currency>,
        pub items: Option<wire::List<wire::Any>>,
        pub tip: Option<wire::List<Tip>>,
        pub transaction_id: Option<wire::IntegerOrText>,
        pub transcation_id: Option<wire::Integer>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Order {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Tip {
        pub amount: Option<wire::Integer>,
        pub employee: Option<wire::List<TipEmployee>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Tip {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct TipEmployee {
        pub id: Option<wire::Text>,
        pub name: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for TipEmployee {}
}
mod order_adjustment {
    mod setters {
        impl OrderAdjustment {
            pub fn total_adjustment(
                mut self,
                total_adjustment: impl wire::IntoDecimal,
            ) -> Self {}
            pub fn total_tax(mut self, total_tax: impl wire::IntoDecimal) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct OrderAdjustment {
        pub total_adjustment: Option<wire::Decimal>,
        pub total_tax: Option<wire::Decimal>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for OrderAdjustment {}
}
mod page {
    mod setters {
        impl Page {
            pub fn total(mut self, total: impl Into<wire::Integer>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Page {
        pub total: Option<wire::Integer>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Page {}
}
pub mod pager {
    mod setters {
        impl Pager {
            pub fn after(mut self, after: impl Into<wire::Text>) -> Self {}
            pub fn before(mut self, before: impl Into<wire::Text>) -> Self {}
            pub fn cursor(mut self, cursor: Cursor) -> Self {}
            pub fn limit(mut self, limit: impl Into<wire::Integer>) -> Self {}
            pub fn page(mut self, page: impl Into<wire::Integer>) -> Self {}
            pub fn total_items(mut self, total_items: impl Into<wire::Integer>) -> Self {}
        }
        impl Cursor {
            pub fn after(mut self, after: impl Into<wire::Text>) -> Self {}
            pub fn before(mut self, before: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Pager {
        pub after: Option<wire::Text>,
        pub before: Option<wire::Text>,
        pub cursor: Option<wire::Nested<Cursor>>,
        pub limit: Option<wire::Integer>,
        pub page: Option<wire::Integer>,
        pub total_items: Option<wire::Integer>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Pager {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Cursor {
        pub after: Option<wire::Text>,
        pub before: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Cursor {}
}
mod payment {
    mod setters {
        impl Payment {
            pub fn application_id(
                mut self,
                application_id: impl Into<wire::Text>,
            ) -> Self {}
            pub fn authorization_code(
                mut self,
                authorization_code: impl Into<wire::Integer>,
            ) -> Self {}
            pub fn card_acceptor_location(
                mut self,
                card_acceptor_location: impl Into<wire::Text>,
            ) -> Self {}
            pub fn card_entry_mode(
                mut self,
                card_entry_mode: impl Into<PaymentCardEntryMode>,
            ) -> Self {}
            pub fn card_expiry_date(
                mut self,
                card_expiry_date: impl Into<wire::Text>,
            ) -> Self {}
            pub fn cardholder_verification_method(
                mut self,
                cardholder_verification_method: impl Into<wire::Text>,
            ) -> Self {}
            pub fn issuer_bin(mut self, issuer_bin: impl Into<wire::Text>) -> Self {}
            pub fn issuer_country_code(
                mut self,
                issuer_country_code: impl Into<wire::Text>,
            ) -> Self {}
            pub fn last4(mut self, last4: impl Into<wire::Text>) -> Self {}
            pub fn payment_method(
                mut self,
                payment_method: impl Into<gateway::Gateway>,
            ) -> Self {}
            pub fn response_code(
                mut self,
                response_code: impl Into<wire::Text>,
            ) -> Self {}
            pub fn terminal_id(mut self, terminal_id: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Payment {
        pub application_id: Option<wire::Text>,
        pub authorization_code: Option<wire::Integer>,
        pub card_acceptor_location: Option<wire::Text>,
        pub card_entry_mode: Option<PaymentCardEntryMode>,
        pub card_expiry_date: Option<wire::Text>,
        pub cardholder_verification_method: Option<wire::Text>,
        pub issuer_bin: Option<wire::Text>,
        pub issuer_country_code: Option<wire::Text>,
        pub last4: Option<wire::Text>,
        pub payment_method: Option<gateway::Gateway>,
        pub response_code: Option<wire::Text>,
        pub terminal_id: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Payment {}
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum PaymentCardEntryMode {
        Icc,
        IccContactless,
        Magstripe,
        Unknown(wire::Other),
    }
    wire::open_enum!(PaymentCardEntryMode);
}
mod payment_data {
    mod setters {
        impl PaymentData {
            pub fn gateway(mut self, gateway: impl Into<gateway::Gateway>) -> Self {}
            pub fn payload(
                mut self,
                payload: impl Into<wire::Secret<wire::Text>>,
            ) -> Self {}
            pub fn tokenize(mut self, tokenize: impl Into<wire::Flag>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct PaymentData {
        pub gateway: Option<gateway::Gateway>,
        pub payload: Option<wire::Secret<wire::Text>>,
        pub tokenize: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for PaymentData {}
}
pub mod payment_details {
    mod setters {
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
            pub fn acquirer_reference_number(
                mut self,
                acquirer_reference_number: impl Into<wire::Text>,
            ) -> Self {}
            pub fn application_id(
                mut self,
                application_id: impl Into<wire::Text>,
            ) -> Self {}
            pub fn authorization_code(
                mut self,
                authorization_code: impl Into<wire::Integer>,
            ) -> Self {}
            pub fn capture(mut self, capture: impl Into<wire::Text>) -> Self {}
            pub fn capture_expiry(
                mut self,
                capture_expiry: impl Into<wire::Text>,
            ) -> Self {}
            pub fn capture_remain(
                mut self,
                capture_remain: impl Into<wire::Integer>,
            ) -> Self {}
            pub fn card_acceptor_id(
                mut self,
                card_acceptor_id: impl Into<wire::Integer>,
            ) -> Self {}
            pub fn card_acceptor_location(
                mut self,
                card_acceptor_location: impl Into<wire::Text>,
            ) -> Self {}
            pub fn card_acceptor_name(
                mut self,
                card_acceptor_name: impl Into<wire::Text>,
            ) -> Self {}
            pub fn card_additional_response_data(
                mut self,
                card_additional_response_data: CardAdditionalResponseData,
            ) -> Self {}
            pub fn card_authentication_details(
                mut self,
                card_authentication_details: CardAuthenticationDetails,
            ) -> Self {}
            pub fn card_authentication_result(
                mut self,
                card_authentication_result: CardAuthenticationResult,
            ) -> Self {}
            pub fn card_entry_mode(
                mut self,
                card_entry_mode: impl Into<wire::Text>,
            ) -> Self {}
            pub fn card_expiry_date(
                mut self,
                card_expiry_date: impl Into<wire::IntegerOrText>,
            ) -> Self {}
            pub fn card_funding(
                mut self,
                card_funding: impl Into<PaymentDetailsCardFunding>,
            ) -> Self {}
            pub fn card_product(mut self, card_product: impl Into<wire::Text>) -> Self {}
            pub fn card_product_type(
                mut self,
                card_product_type: impl Into<wire::Integer>,
            ) -> Self {}
            pub fn card_program(mut self, card_program: impl Into<wire::Text>) -> Self {}
            pub fn card_sequence_number(
                mut self,
                card_sequence_number: impl Into<wire::Text>,
            ) -> Self {}
            pub fn card_verification_result(
                mut self,
                card_verification_result: impl Into<wire::Text>,
            ) -> Self {}
            pub fn cardholder_verification_method(
                mut self,
                cardholder_verification_method: impl Into<wire::Text>,
            ) -> Self {}
            pub fn cardholder_verification_result(
                mut self,
                cardholder_verification_result: impl Into<wire::Text>,
            ) -> Self {}
            pub fn collecting_flow(
                mut self,
                collecting_flow: impl Into<wire::Integer>,
            ) -> Self {}
            pub fn emv(mut self, emv: impl Into<wire::Any>) -> Self {}
            pub fn external_transaction_id(
                mut self,
                external_transaction_id: impl Into<wire::Secret<wire::Text>>,
            ) -> Self {}
            pub fn invoice_url(mut self, invoice_url: impl Into<wire::Text>) -> Self {}
            pub fn issuer_bin(mut self, issuer_bin: impl Into<wire::Text>) -> Self {}
            pub fn issuer_country_code(
                mut self,
                issuer_country_code: impl Into<wire::Text>,
            ) -> Self {}
            pub fn issuer_id(mut self, issuer_id: impl Into<wire::Text>) -> Self {}
            pub fn last4(mut self, last4: impl Into<wire::IntegerOrText>) -> Self {}
            pub fn mcc(mut self, mcc: impl Into<wire::Text>) -> Self {}
            pub fn paylink_url(mut self, paylink_url: impl Into<wire::Text>) -> Self {}
            pub fn paypal_eligibility(
                mut self,
                paypal_eligibility: impl Into<wire::Text>,
            ) -> Self {}
            pub fn recurring_flow(
                mut self,
                recurring_flow: impl Into<wire::Text>,
            ) -> Self {}
            pub fn recurring_id(
                mut self,
                recurring_id: impl Into<wire::Secret<wire::Text>>,
            ) -> Self {}
            pub fn recurring_model(
                mut self,
                recurring_model: impl Into<objects::RecurringModel>,
            ) -> Self {}
            pub fn response_code(
                mut self,
                response_code: impl Into<wire::Integer>,
            ) -> Self {}
            pub fn scheme_reference_id(
                mut self,
                scheme_reference_id: impl Into<wire::Secret<wire::Text>>,
            ) -> Self {}
            pub fn terminal_id(mut self, terminal_id: impl Into<wire::Text>) -> Self {}
            pub fn type_(mut self, type_: impl Into<gateway::Gateway>) -> Self {}
            pub fn wallet(mut self, wallet: impl Into<wire::Text>) -> Self {}
        }
        impl CardAdditionalResponseData {
            pub fn cavv_results_code(
                mut self,
                cavv_results_code: impl Into<wire::Text>,
            ) -> Self {}
            pub fn sca_details(
                mut self,
                sca_details: CardAdditionalResponseDataScaDetails,
            ) -> Self {}
        }
        impl CardAuthenticationDetails {
            pub fn exemption(mut self, exemption: impl Into<wire::Text>) -> Self {}
            pub fn flow(mut self, flow: impl Into<wire::Text>) -> Self {}
        }
        impl CardAuthenticationResult {
            pub fn acs_transaction_id(
                mut self,
                acs_transaction_id: impl Into<wire::Text>,
            ) -> Self {}
            pub fn cavv(mut self, cavv: impl Into<wire::Secret<wire::Text>>) -> Self {}
            pub fn challenge_cancel(
                mut self,
                challenge_cancel: impl Into<wire::Text>,
            ) -> Self {}
            pub fn chargeback_liability(
                mut self,
                chargeback_liability: impl Into<wire::Text>,
            ) -> Self {}
            pub fn ds_transaction_id(
                mut self,
                ds_transaction_id: impl Into<wire::Text>,
            ) -> Self {}
            pub fn eci(mut self, eci: impl Into<wire::Text>) -> Self {}
            pub fn status(mut self, status: impl Into<objects::Status>) -> Self {}
            pub fn transaction_status_reason(
                mut self,
                transaction_status_reason: impl Into<wire::Text>,
            ) -> Self {}
            pub fn version(mut self, version: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct PaymentDetails {
        pub account_bic: Option<wire::Text>,
        pub account_holder_name: Option<wire::Text>,
        pub account_iban: Option<wire::Secret<wire::Text>>,
        pub account_id: Option<wire::Secret<wire::Text>>,
        pub acquirer_reference_number: Option<wire::Text>,
        pub application_id: Option<wire::Text>,
        pub authorization_code: Option<wire::Integer>,
        pub capture: Option<wire::Text>,
        pub capture_expiry: Option<wire::Text>,
        pub capture_remain: Option<wire::Integer>,
        pub card_acceptor_id: Option<wire::Integer>,
        pub card_acceptor_location: Option<wire::Text>,
        pub card_acceptor_name: Option<wire::Text>,
        pub card_additional_response_data: Option<
            wire::Nested<CardAdditionalResponseData>,
        >,
        pub card_authentication_details: Option<wire::Nested<CardAuthenticationDetails>>,
        pub card_authentication_result: Option<wire::Nested<CardAuthenticationResult>>,
        pub card_entry_mode: Option<wire::Text>,
        pub card_expiry_date: Option<wire::IntegerOrText>,
        pub card_funding: Option<PaymentDetailsCardFunding>,
        pub card_product: Option<wire::Text>,
        pub card_product_type: Option<wire::Integer>,
        pub card_program: Option<wire::Text>,
        pub card_sequence_number: Option<wire::Text>,
        pub card_verification_result: Option<wire::Text>,
        pub cardholder_verification_method: Option<wire::Text>,
        pub cardholder_verification_result: Option<wire::Text>,
        pub collecting_flow: Option<wire::Integer>,
        pub emv: Option<wire::Any>,
        pub external_transaction_id: Option<wire::Secret<wire::Text>>,
        pub invoice_url: Option<wire::Text>,
        pub issuer_bin: Option<wire::Text>,
        pub issuer_country_code: Option<wire::Text>,
        pub issuer_id: Option<wire::Text>,
        pub last4: Option<wire::IntegerOrText>,
        pub mcc: Option<wire::Text>,
        pub paylink_url: Option<wire::Text>,
        pub paypal_eligibility: Option<wire::Text>,
        pub recurring_flow: Option<wire::Text>,
        pub recurring_id: Option<wire::Secret<wire::Text>>,
        pub recurring_model: Option<objects::RecurringModel>,
        pub response_code: Option<wire::Integer>,
        pub scheme_reference_id: Option<wire::Secret<wire::Text>>,
        pub terminal_id: Option<wire::Text>,
        pub type_: Option<gateway::Gateway>,
        pub wallet: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for PaymentDetails {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CardAdditionalResponseData {
        pub cavv_results_code: Option<wire::Text>,
        pub sca_details: Option<wire::Nested<CardAdditionalResponseDataScaDetails>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for CardAdditionalResponseData {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CardAdditionalResponseDataScaDetails {
        pub unknown: wire::Unknown,
    }
    impl wire::Object for CardAdditionalResponseDataScaDetails {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CardAuthenticationDetails {
        pub exemption: Option<wire::Text>,
        pub flow: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for CardAuthenticationDetails {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CardAuthenticationResult {
        pub acs_transaction_id: Option<wire::Text>,
        pub cavv: Option<wire::Secret<wire::Text>>,
        pub challenge_cancel: Option<wire::Text>,
        pub chargeback_liability: Option<wire::Text>,
        pub ds_transaction_id: Option<wire::Text>,
        pub eci: Option<wire::Text>,
        pub status: Option<objects::Status>,
        pub transaction_status_reason: Option<wire::Text>,
        pub version: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for CardAuthenticationResult {}
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum PaymentDetailsCardFunding {
        C,
        D,
        P,
        R,
        Unknown(wire::Other),
    }
    wire::open_enum!(PaymentDetailsCardFunding);
}
mod payment_method {
    mod setters {
        impl PaymentMethod {
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
            pub fn amount(mut self, amount: impl Into<wire::Integer>) -> Self {}
            pub fn card_expiry_date(
                mut self,
                card_expiry_date: impl Into<wire::Text>,
            ) -> Self {}
            pub fn coupon_brand(mut self, coupon_brand: impl Into<wire::Text>) -> Self {}
            pub fn currency(mut self, currency: impl Into<wire::Currency>) -> Self {}
            pub fn description(mut self, description: impl Into<wire::Text>) -> Self {}
            pub fn external_transaction_id(
                mut self,
                external_transaction_id: impl Into<wire::Secret<wire::Text>>,
            ) -> Self {}
            pub fn last4(mut self, last4: impl Into<wire::Text>) -> Self {}
            pub fn payment_description(
                mut self,
                payment_description: impl Into<wire::Text>,
            ) -> Self {}
            pub fn status(mut self, status: impl Into<objects::Status>) -> Self {}
            pub fn type_(mut self, type_: impl Into<gateway::Gateway>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct PaymentMethod {
        pub account_bic: Option<wire::Text>,
        pub account_holder_name: Option<wire::Text>,
        pub account_iban: Option<wire::Secret<wire::Text>>,
        pub account_id: Option<wire::Secret<wire::Text>>,
        pub amount: Option<wire::Integer>,
        pub card_expiry_date: Option<wire::Text>,
        pub coupon_brand: Option<wire::Text>,
        pub currency: Option<wire::Currency>,
        pub description: Option<wire::Text>,
        pub external_transaction_id: Option<wire::Secret<wire::Text>>,
        pub last4: Option<wire::Text>,
        pub payment_description: Option<wire::Text>,
        pub status: Option<objects::Status>,
        pub type_: Option<gateway::Gateway>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for PaymentMethod {}
}
pub mod payment_options {
    mod setters {
        impl PaymentOptions {
            pub fn allowed_countries(
                mut self,
                allowed_countries: impl Into<wire::List<wire::Any>>,
            ) -> Self {}
            pub fn cancel_url(mut self, cancel_url: impl Into<wire::Text>) -> Self {}
            pub fn close_window(mut self, close_window: impl Into<wire::Flag>) -> Self {}
            pub fn feed_url(mut self, feed_url: impl Into<wire::Text>) -> Self {}
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
            pub fn template(mut self, template: Template) -> Self {}
            pub fn template_id(mut self, template_id: impl Into<wire::Text>) -> Self {}
        }
        impl Template {
            pub fn background(mut self, background: TemplateBackground) -> Self {}
            pub fn body(mut self, body: objects::Look) -> Self {}
            pub fn buttons(mut self, buttons: TemplateButtons) -> Self {}
            pub fn cart(mut self, cart: objects::Look) -> Self {}
            pub fn container(mut self, container: objects::Look) -> Self {}
            pub fn cover(mut self, cover: TemplateCover) -> Self {}
            pub fn header(mut self, header: TemplateHeader) -> Self {}
            pub fn merge(mut self, merge: impl Into<wire::Flag>) -> Self {}
            pub fn payment_form(mut self, payment_form: objects::Look) -> Self {}
            pub fn settings(mut self, settings: objects::Settings) -> Self {}
            pub fn version(mut self, version: impl Into<wire::Text>) -> Self {}
        }
        impl TemplateButtons {
            pub fn active(mut self, active: TemplateButtonsActive) -> Self {}
            pub fn payment_method(mut self, payment_method: objects::Look) -> Self {}
            pub fn payment_methods(
                mut self,
                payment_methods: impl Into<wire::List<objects::PaymentMethod>>,
            ) -> Self {}
            pub fn primary(mut self, primary: objects::Look) -> Self {}
            pub fn secondary(mut self, secondary: objects::Look) -> Self {}
        }
        impl TemplateHeader {
            pub fn background(mut self, background: impl Into<wire::Text>) -> Self {}
            pub fn cover(mut self, cover: TemplateHeaderCover) -> Self {}
            pub fn logo(mut self, logo: TemplateHeaderLogo) -> Self {}
            pub fn text(mut self, text: impl Into<wire::Text>) -> Self {}
        }
        impl TemplateHeaderCover {
            pub fn image(mut self, image: impl Into<wire::Text>) -> Self {}
        }
        impl TemplateHeaderLogo {
            pub fn image(mut self, image: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct PaymentOptions {
        pub allowed_countries: Option<wire::List<wire::Any>>,
        pub cancel_url: Option<wire::Text>,
        pub close_window: Option<wire::Flag>,
        pub feed_url: Option<wire::Text>,
        pub notification_method: Option<PaymentOptionsNotificationMethod>,
        pub notification_url: Option<wire::Text>,
        pub redirect_url: Option<wire::Text>,
        pub settings: Option<wire::Nested<objects::Settings>>,
        pub template: Option<wire::Nested<Template>>,
        pub template_id: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for PaymentOptions {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Template {
        pub background: Option<wire::Nested<TemplateBackground>>,
        pub body: Option<wire::Nested<objects::Look>>,
        pub buttons: Option<wire::Nested<TemplateButtons>>,
        pub cart: Option<wire::Nested<objects::Look>>,
        pub container: Option<wire::Nested<objects::Look>>,
        pub cover: Option<wire::Nested<TemplateCover>>,
        pub header: Option<wire::Nested<TemplateHeader>>,
        pub merge: Option<wire::Flag>,
        pub payment_form: Option<wire::Nested<objects::Look>>,
        pub settings: Option<wire::Nested<objects::Settings>>,
        pub version: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Template {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct TemplateBackground {
        pub unknown: wire::Unknown,
    }
    impl wire::Object for TemplateBackground {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct TemplateButtons {
        pub active: Option<wire::Nested<TemplateButtonsActive>>,
        pub payment_method: Option<wire::Nested<objects::Look>>,
        pub payment_methods: Option<wire::List<objects::PaymentMethod>>,
        pub primary: Option<wire::Nested<objects::Look>>,
        pub secondary: Option<wire::Nested<objects::Look>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for TemplateButtons {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct TemplateButtonsActive {
        pub unknown: wire::Unknown,
    }
    impl wire::Object for TemplateButtonsActive {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct TemplateCover {
        pub unknown: wire::Unknown,
    }
    impl wire::Object for TemplateCover {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct TemplateHeader {
        pub background: Option<wire::Text>,
        pub cover: Option<wire::Nested<TemplateHeaderCover>>,
        pub logo: Option<wire::Nested<TemplateHeaderLogo>>,
        pub text: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for TemplateHeader {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct TemplateHeaderCover {
        pub image: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for TemplateHeaderCover {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct TemplateHeaderLogo {
        pub image: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for TemplateHeaderLogo {}
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum PaymentOptionsNotificationMethod {
        Get,
        Post,
        Unknown(wire::Other),
    }
    wire::open_enum!(PaymentOptionsNotificationMethod);
}
mod plugin {
    mod setters {
        impl Plugin {
            pub fn partner(mut self, partner: impl Into<wire::Text>) -> Self {}
            pub fn plugin_version(
                mut self,
                plugin_version: impl Into<wire::Text>,
            ) -> Self {}
            pub fn sdk_version(mut self, sdk_version: impl Into<wire::Text>) -> Self {}
            pub fn shop(mut self, shop: impl Into<wire::Text>) -> Self {}
            pub fn shop_root_url(
                mut self,
                shop_root_url: impl Into<wire::Text>,
            ) -> Self {}
            pub fn shop_version(mut self, shop_version: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Plugin {
        pub partner: Option<wire::Text>,
        pub plugin_version: Option<wire::Text>,
        pub sdk_version: Option<wire::Text>,
        pub shop: Option<wire::Text>,
        pub shop_root_url: Option<wire::Text>,
        pub shop_version: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Plugin {}
}
mod processing_options {
    mod setters {
        impl ProcessingOptions {
            pub fn credit_cards_enabled(
                mut self,
                credit_cards_enabled: impl Into<wire::Flag>,
            ) -> Self {}
            pub fn incoming_payment_enabled(
                mut self,
                incoming_payment_enabled: impl Into<wire::Flag>,
            ) -> Self {}
            pub fn outgoing_payment_enabled(
                mut self,
                outgoing_payment_enabled: impl Into<wire::Flag>,
            ) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct ProcessingOptions {
        pub credit_cards_enabled: Option<wire::Flag>,
        pub incoming_payment_enabled: Option<wire::Flag>,
        pub outgoing_payment_enabled: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for ProcessingOptions {}
}
mod recurring {
    mod setters {
        impl Recurring {
            pub fn id(mut self, id: impl Into<wire::Text>) -> Self {}
            pub fn model(mut self, model: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Recurring {
        pub id: Option<wire::Text>,
        pub model: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Recurring {}
}
mod recurring_model {
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum RecurringModel {
        CardOnFile,
        Subscription,
        Unscheduled,
        Unknown(wire::Other),
    }
    wire::open_enum!(RecurringModel);
}
mod related_transaction {
    mod setters {
        impl RelatedTransaction {
            pub fn amount(mut self, amount: impl Into<wire::Integer>) -> Self {}
            pub fn costs(mut self, costs: impl Into<wire::List<objects::Cost>>) -> Self {}
            pub fn created(mut self, created: impl Into<wire::Text>) -> Self {}
            pub fn currency(mut self, currency: impl Into<wire::Currency>) -> Self {}
            pub fn description(mut self, description: impl Into<wire::Text>) -> Self {}
            pub fn dispute(mut self, dispute: objects::Dispute) -> Self {}
            pub fn items(mut self, items: impl Into<wire::Text>) -> Self {}
            pub fn modified(mut self, modified: impl Into<wire::Text>) -> Self {}
            pub fn order_id(mut self, order_id: impl Into<wire::Text>) -> Self {}
            pub fn reference_transaction_id(
                mut self,
                reference_transaction_id: impl Into<wire::Integer>,
            ) -> Self {}
            pub fn refund_order_id(
                mut self,
                refund_order_id: impl Into<wire::Text>,
            ) -> Self {}
            pub fn status(mut self, status: impl Into<objects::Status>) -> Self {}
            pub fn transaction_id(
                mut self,
                transaction_id: impl Into<wire::Integer>,
            ) -> Self {}
            pub fn type_(mut self, type_: impl Into<RelatedTransactionType>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct RelatedTransaction {
        pub amount: Option<wire::Integer>,
        pub costs: Option<wire::List<objects::Cost>>,
        pub created: Option<wire::Text>,
        pub currency: Option<wire::Currency>,
        pub description: Option<wire::Text>,
        pub dispute: Option<wire::Nested<objects::Dispute>>,
        pub items: Option<wire::Text>,
        pub modified: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub reference_transaction_id: Option<wire::Integer>,
        pub refund_order_id: Option<wire::Text>,
        pub status: Option<objects::Status>,
        pub transaction_id: Option<wire::Integer>,
        pub type_: Option<RelatedTransactionType>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for RelatedTransaction {}
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum RelatedTransactionType {
        AuthCancellation,
        Capture,
        Chargeback,
        Refund,
        ReverseChargeback,
        Unknown(wire::Other),
    }
    wire::open_enum!(RelatedTransactionType);
}
mod second_chance {
    mod setters {
        impl SecondChance {
            pub fn send_email(mut self, send_email: impl Into<wire::Flag>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct SecondChance {
        pub send_email: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for SecondChance {}
}
pub mod settings {
    mod setters {
        impl Settings {
            pub fn connect(mut self, connect: Connect) -> Self {}
            pub fn coupons(mut self, coupons: Coupons) -> Self {}
            pub fn embed_mode(mut self, embed_mode: impl Into<wire::Flag>) -> Self {}
            pub fn fco(mut self, fco: Fco) -> Self {}
            pub fn gateways(mut self, gateways: Gateways) -> Self {}
            pub fn hide_btn_all_methods(
                mut self,
                hide_btn_all_methods: impl Into<wire::Flag>,
            ) -> Self {}
            pub fn hide_btn_cancel(
                mut self,
                hide_btn_cancel: impl Into<wire::Flag>,
            ) -> Self {}
            pub fn hide_cart(mut self, hide_cart: impl Into<wire::Flag>) -> Self {}
            pub fn hide_cc_logos(
                mut self,
                hide_cc_logos: impl Into<wire::Flag>,
            ) -> Self {}
            pub fn hide_flags(mut self, hide_flags: impl Into<wire::Flag>) -> Self {}
            pub fn hide_logo(mut self, hide_logo: impl Into<wire::Flag>) -> Self {}
            pub fn hide_powered(mut self, hide_powered: impl Into<wire::Flag>) -> Self {}
            pub fn iframe_mode(mut self, iframe_mode: impl Into<wire::Flag>) -> Self {}
        }
        impl Connect {
            pub fn issuers_display_mode(
                mut self,
                issuers_display_mode: impl Into<wire::Text>,
            ) -> Self {}
        }
        impl Coupons {
            pub fn allow(mut self, allow: impl Into<wire::List<wire::Text>>) -> Self {}
        }
        impl Fco {
            pub fn cart(mut self, cart: FcoCart) -> Self {}
            pub fn checkout(mut self, checkout: FcoCheckout) -> Self {}
            pub fn coupons(mut self, coupons: FcoCoupons) -> Self {}
            pub fn group_cards(mut self, group_cards: impl Into<wire::Flag>) -> Self {}
            pub fn issuers_display_mode(
                mut self,
                issuers_display_mode: impl Into<wire::Text>,
            ) -> Self {}
            pub fn redirect_mode(
                mut self,
                redirect_mode: impl Into<wire::Text>,
            ) -> Self {}
            pub fn shipping(mut self, shipping: FcoShipping) -> Self {}
        }
        impl FcoCart {
            pub fn disabled(mut self, disabled: impl Into<wire::Flag>) -> Self {}
        }
        impl FcoCheckout {
            pub fn customer(mut self, customer: FcoCheckoutCustomer) -> Self {}
        }
        impl FcoCheckoutCustomer {
            pub fn enabled(mut self, enabled: impl Into<wire::Flag>) -> Self {}
        }
        impl FcoCoupons {
            pub fn disabled(mut self, disabled: impl Into<wire::Flag>) -> Self {}
        }
        impl FcoShipping {
            pub fn address(mut self, address: FcoShippingAddress) -> Self {}
        }
        impl FcoShippingAddress {
            pub fn required(mut self, required: impl Into<wire::Flag>) -> Self {}
        }
        impl Gateways {
            pub fn billink(mut self, billink: GatewaysBillink) -> Self {}
            pub fn ideal(mut self, ideal: GatewaysIdeal) -> Self {}
            pub fn mistercash(mut self, mistercash: GatewaysMistercash) -> Self {}
            pub fn coupons(mut self, coupons: GatewaysCoupons) -> Self {}
        }
        impl GatewaysBillink {
            pub fn type_(mut self, type_: impl Into<GatewaysBillinkType>) -> Self {}
        }
        impl GatewaysCoupons {
            pub fn allow(mut self, allow: impl Into<wire::List<wire::Text>>) -> Self {}
            pub fn disable(mut self, disable: impl Into<wire::Flag>) -> Self {}
            pub fn disabled(mut self, disabled: impl Into<wire::Flag>) -> Self {}
        }
        impl GatewaysIdeal {
            pub fn show_pre(mut self, show_pre: impl Into<wire::Text>) -> Self {}
        }
        impl GatewaysMistercash {
            pub fn disable_mobile_pay_button(
                mut self,
                disable_mobile_pay_button: impl Into<wire::Flag>,
            ) -> Self {}
            pub fn mobile_pay_button_position(
                mut self,
                mobile_pay_button_position: impl Into<
                    GatewaysMistercashMobilePayButtonPosition,
                >,
            ) -> Self {}
            pub fn qr_only(mut self, qr_only: impl Into<wire::Flag>) -> Self {}
            pub fn qr_size(mut self, qr_size: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Settings {
        pub connect: Option<wire::Nested<Connect>>,
        pub coupons: Option<wire::Nested<Coupons>>,
        pub embed_mode: Option<wire::Flag>,
        pub fco: Option<wire::Nested<Fco>>,
        pub gateways: Option<wire::Nested<Gateways>>,
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
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Connect {
        pub issuers_display_mode: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Connect {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Coupons {
        pub allow: Option<wire::List<wire::Text>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Coupons {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Fco {
        pub cart: Option<wire::Nested<FcoCart>>,
        pub checkout: Option<wire::Nested<FcoCheckout>>,
        pub coupons: Option<wire::Nested<FcoCoupons>>,
        pub group_cards: Option<wire::Flag>,
        pub issuers_display_mode: Option<wire::Text>,
        pub redirect_mode: Option<wire::Text>,
        pub shipping: Option<wire::Nested<FcoShipping>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Fco {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct FcoCart {
        pub disabled: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for FcoCart {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct FcoCheckout {
        pub customer: Option<wire::Nested<FcoCheckoutCustomer>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for FcoCheckout {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct FcoCheckoutCustomer {
        pub enabled: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for FcoCheckoutCustomer {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct FcoCoupons {
        pub disabled: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for FcoCoupons {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct FcoShipping {
        pub address: Option<wire::Nested<FcoShippingAddress>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for FcoShipping {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct FcoShippingAddress {
        pub required: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for FcoShippingAddress {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Gateways {
        pub billink: Option<wire::Nested<GatewaysBillink>>,
        pub ideal: Option<wire::Nested<GatewaysIdeal>>,
        pub mistercash: Option<wire::Nested<GatewaysMistercash>>,
        pub coupons: Option<wire::Nested<GatewaysCoupons>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Gateways {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GatewaysBillink {
        pub type_: Option<GatewaysBillinkType>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GatewaysBillink {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GatewaysCoupons {
        pub allow: Option<wire::List<wire::Text>>,
        pub disable: Option<wire::Flag>,
        pub disabled: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GatewaysCoupons {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GatewaysIdeal {
        pub show_pre: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GatewaysIdeal {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GatewaysMistercash {
        pub disable_mobile_pay_button: Option<wire::Flag>,
        pub mobile_pay_button_position: Option<
            GatewaysMistercashMobilePayButtonPosition,
        >,
        pub qr_only: Option<wire::Flag>,
        pub qr_size: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GatewaysMistercash {}
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum GatewaysBillinkType {
        B,
        P,
        Unknown(wire::Other),
    }
    wire::open_enum!(GatewaysBillinkType);
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum GatewaysMistercashMobilePayButtonPosition {
        Bottom,
        Center,
        Top,
        Unknown(wire::Other),
    }
    wire::open_enum!(GatewaysMistercashMobilePayButtonPosition);
}
pub mod shopping_cart {
    mod setters {
        impl ShoppingCart {
            pub fn items(
                mut self,
                items: impl Into<wire::List<objects::ShoppingCartItem>>,
            ) -> Self {}
            pub fn tax_table(mut self, tax_table: TaxTable) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct ShoppingCart {
        pub items: Option<wire::List<objects::ShoppingCartItem>>,
        pub tax_table: Option<wire::Nested<TaxTable>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for ShoppingCart {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct TaxTable {
        pub unknown: wire::Unknown,
    }
    impl wire::Object for TaxTable {}
}
pub mod shopping_cart_item {
    mod setters {
        impl ShoppingCartItem {
            pub fn cashback(mut self, cashback: impl Into<wire::Text>) -> Self {}
            pub fn currency(mut self, currency: impl Into<wire::Currency>) -> Self {}
            pub fn description(mut self, description: impl Into<wire::Text>) -> Self {}
            pub fn image(mut self, image: impl Into<wire::Text>) -> Self {}
            pub fn merchant_item_id(
                mut self,
                merchant_item_id: impl Into<wire::Text>,
            ) -> Self {}
            pub fn name(mut self, name: impl Into<wire::Text>) -> Self {}
            pub fn options(mut self, options: impl Into<wire::Any>) -> Self {}
            pub fn product_url(mut self, product_url: impl Into<wire::Text>) -> Self {}
            pub fn quantity(mut self, quantity: impl Into<wire::Integer>) -> Self {}
            pub fn tax_table_selector(
                mut self,
                tax_table_selector: impl Into<wire::Text>,
            ) -> Self {}
            pub fn unit_price(mut self, unit_price: impl wire::IntoDecimal) -> Self {}
            pub fn weight(mut self, weight: Weight) -> Self {}
        }
        impl Weight {
            pub fn unit(mut self, unit: impl Into<wire::Text>) -> Self {}
            pub fn value(mut self, value: impl wire::IntoDecimal) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct ShoppingCartItem {
        pub cashback: Option<wire::Text>,
        pub currency: Option<wire::Currency>,
        pub description: Option<wire::Text>,
        pub image: Option<wire::Text>,
        pub merchant_item_id: Option<wire::Text>,
        pub name: Option<wire::Text>,
        pub options: Option<wire::Any>,
        pub product_url: Option<wire::Text>,
        pub quantity: Option<wire::Integer>,
        pub tax_table_selector: Option<wire::Text>,
        pub unit_price: Option<wire::Decimal>,
        pub weight: Option<wire::Nested<Weight>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for ShoppingCartItem {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Weight {
        pub unit: Option<wire::Text>,
        pub value: Option<wire::Decimal>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Weight {}
}
mod status {
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum Status {
        Cancelled,
        Chargeback,
        Completed,
        Created,
        Declined,
        Error,
        Expired,
        Initialized,
        Manual,
        New,
        PartialRefunded,
        Refunded,
        Reserved,
        Shipped,
        Uncleared,
        Void,
        Unknown(wire::Other),
    }
    wire::open_enum!(Status);
}
mod token {
    mod setters {
        impl Token {
            pub fn bin(mut self, bin: impl Into<wire::Integer>) -> Self {}
            pub fn code(mut self, code: impl Into<gateway::Gateway>) -> Self {}
            pub fn display(mut self, display: impl Into<wire::Text>) -> Self {}
            pub fn expired(mut self, expired: impl Into<wire::Flag>) -> Self {}
            pub fn expiry_date(mut self, expiry_date: impl Into<wire::Integer>) -> Self {}
            pub fn is_expired(mut self, is_expired: impl Into<wire::Text>) -> Self {}
            pub fn last4(mut self, last4: impl Into<wire::Text>) -> Self {}
            pub fn last_four(mut self, last_four: impl Into<wire::Text>) -> Self {}
            pub fn model(mut self, model: impl Into<objects::RecurringModel>) -> Self {}
            pub fn name_holder(mut self, name_holder: impl Into<wire::Text>) -> Self {}
            pub fn recurring_model(
                mut self,
                recurring_model: impl Into<objects::RecurringModel>,
            ) -> Self {}
            pub fn token(mut self, token: impl Into<wire::Secret<wire::Text>>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Token {
        pub bin: Option<wire::Integer>,
        pub code: Option<gateway::Gateway>,
        pub display: Option<wire::Text>,
        pub expired: Option<wire::Flag>,
        pub expiry_date: Option<wire::Integer>,
        pub is_expired: Option<wire::Text>,
        pub last4: Option<wire::Text>,
        pub last_four: Option<wire::Text>,
        pub model: Option<objects::RecurringModel>,
        pub name_holder: Option<wire::Text>,
        pub recurring_model: Option<objects::RecurringModel>,
        pub token: Option<wire::Secret<wire::Text>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Token {}
}
pub mod tokenization {
    mod setters {
        impl Tokenization {
            pub fn is_enabled(mut self, is_enabled: impl Into<wire::Flag>) -> Self {}
            pub fn models(mut self, models: Models) -> Self {}
        }
        impl Models {
            pub fn cardonfile(mut self, cardonfile: impl Into<wire::Flag>) -> Self {}
            pub fn subscription(mut self, subscription: impl Into<wire::Flag>) -> Self {}
            pub fn unscheduled(mut self, unscheduled: impl Into<wire::Flag>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Tokenization {
        pub is_enabled: Option<wire::Flag>,
        pub models: Option<wire::Nested<Models>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Tokenization {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Models {
        pub cardonfile: Option<wire::Flag>,
        pub subscription: Option<wire::Flag>,
        pub unscheduled: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Models {}
}
mod transaction_type {
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum TransactionType {
        AdminFee,
        AffiliatePayout,
        AutomaticPayout,
        Chargeback,
        Coupon,
        CurrencyConversion,
        Deposit,
        Fastcheckout,
        Internal,
        MerchantSettlement,
        MonthlyFee,
        Payment,
        Refund,
        ReserveChargeback,
        ReverseChargeback,
        SignupFee,
        Withdrawal,
        Unknown(wire::Other),
    }
    wire::open_enum!(TransactionType);
}
mod variables {
    mod setters {
        impl Variables {
            pub fn var1(mut self, var1: impl Into<wire::Text>) -> Self {}
            pub fn var2(mut self, var2: impl Into<wire::Text>) -> Self {}
            pub fn var3(mut self, var3: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Variables {
        pub var1: Option<wire::Text>,
        pub var2: Option<wire::Text>,
        pub var3: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Variables {}
}
pub use self::additional_data::AdditionalData;
pub use self::affiliate::Affiliate;
pub use self::allowed_amount::AllowedAmount;
pub use self::apps::Apps;
pub use self::brand::Brand;
pub use self::checkout_options::CheckoutOptions;
pub use self::checkoutdata::Checkoutdata;
pub use self::cost::Cost;
pub use self::cost::CostType;
pub use self::custom_field::CustomField;
pub use self::custom_info::CustomInfo;
pub use self::customer::Customer;
pub use self::customer_verification::CustomerVerification;
pub use self::delivery::Delivery;
pub use self::dispute::Dispute;
pub use self::dispute_status::DisputeStatus;
pub use self::error::Error;
pub use self::error_code::ErrorCode;
pub use self::gateway_info::GatewayInfo;
pub use self::google_analytics::GoogleAnalytics;
pub use self::icon_urls::IconUrls;
pub use self::includes::Includes;
pub use self::inquiry::Inquiry;
pub use self::items::Items;
pub use self::look::Look;
pub use self::manual_capture::ManualCapture;
pub use self::merchant::Merchant;
pub use self::order::Order;
pub use self::order_adjustment::OrderAdjustment;
pub use self::page::Page;
pub use self::pager::Pager;
pub use self::payment::Payment;
pub use self::payment::PaymentCardEntryMode;
pub use self::payment_data::PaymentData;
pub use self::payment_details::PaymentDetails;
pub use self::payment_method::PaymentMethod;
pub use self::payment_options::PaymentOptions;
pub use self::plugin::Plugin;
pub use self::processing_options::ProcessingOptions;
pub use self::recurring::Recurring;
pub use self::recurring_model::RecurringModel;
pub use self::related_transaction::RelatedTransaction;
pub use self::related_transaction::RelatedTransactionType;
pub use self::second_chance::SecondChance;
pub use self::settings::Settings;
pub use self::shopping_cart::ShoppingCart;
pub use self::shopping_cart_item::ShoppingCartItem;
pub use self::status::Status;
pub use self::token::Token;
pub use self::tokenization::Tokenization;
pub use self::transaction_type::TransactionType;
pub use self::variables::Variables;
