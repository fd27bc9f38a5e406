pub mod affiliate {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Affiliate {
        pub split_payments: Option<wire::List<SplitPayment>>,
        pub unknown: wire::Unknown,
    }
    wire::object!(Affiliate { "split_payments" => split_payments, });
    wire::setters!(Affiliate { split_payments(impl wire::List < SplitPayment >); });
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SplitPayment {
        pub description: Option<wire::Text>,
        pub fixed: Option<wire::Integer>,
        pub merchant: Option<wire::Integer>,
        pub percentage: Option<wire::Decimal>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        SplitPayment { "description" => description, "fixed" => fixed, "merchant" =>
        merchant, "percentage" => percentage, }
    );
    wire::setters!(
        SplitPayment { description(impl wire::Text); fixed(impl wire::Integer);
        merchant(impl wire::Integer); percentage(wire::Decimal); }
    );
}
pub mod checkout_options {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CheckoutOptions {
        pub alternate: Option<wire::List<Alternate>>,
        pub default_: Option<DefaultObject>,
        pub rounding_policy: Option<RoundingPolicy>,
        pub shipping_methods: Option<ShippingMethods>,
        pub tax_tables: Option<TaxTables>,
        pub validate_cart: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        CheckoutOptions { "alternate" => alternate, "default" => default_,
        "rounding_policy" => rounding_policy, "shipping_methods" => shipping_methods,
        "tax_tables" => tax_tables, "validate_cart" => validate_cart, }
    );
    wire::setters!(
        CheckoutOptions { alternate(impl wire::List < Alternate >);
        default_(DefaultObject); rounding_policy(RoundingPolicy);
        shipping_methods(ShippingMethods); tax_tables(TaxTables); validate_cart(impl
        wire::Flag); }
    );
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Alternate {
        pub name: Option<wire::Text>,
        pub rules: Option<wire::List<AlternateRule>>,
        pub standalone: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        Alternate { "name" => name, "rules" => rules, "standalone" => standalone, }
    );
    wire::setters!(
        Alternate { name(impl wire::Text); rules(impl wire::List < AlternateRule >);
        standalone(impl wire::Text); }
    );
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AlternateRule {
        pub country: Option<wire::Text>,
        pub rate: Option<wire::Decimal>,
        pub unknown: wire::Unknown,
    }
    wire::object!(AlternateRule { "country" => country, "rate" => rate, });
    wire::setters!(AlternateRule { country(impl wire::Text); rate(wire::Decimal); });
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DefaultObject {
        pub rate: Option<wire::Integer>,
        pub shipping_taxed: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    wire::object!(DefaultObject { "rate" => rate, "shipping_taxed" => shipping_taxed, });
    wire::setters!(
        DefaultObject { rate(impl wire::Integer); shipping_taxed(impl wire::Flag); }
    );
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RoundingPolicy {
        pub mode: Option<wire::Text>,
        pub rule: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(RoundingPolicy { "mode" => mode, "rule" => rule, });
    wire::setters!(RoundingPolicy { mode(impl wire::Text); rule(impl wire::Text); });
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ShippingMethods {
        pub flat_rate_shipping: Option<wire::List<ShippingMethodsFlatRateShipping>>,
        pub unknown: wire::Unknown,
    }
    wire::object!(ShippingMethods { "flat_rate_shipping" => flat_rate_shipping, });
    wire::setters!(
        ShippingMethods { flat_rate_shipping(impl wire::List <
        ShippingMethodsFlatRateShipping >); }
    );
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ShippingMethodsFlatRateShipping {
        pub allowed_areas: Option<wire::List<wire::Text>>,
        pub excluded_areas: Option<wire::List<wire::Text>>,
        pub name: Option<wire::Text>,
        pub price: Option<wire::Integer>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        ShippingMethodsFlatRateShipping { "allowed_areas" => allowed_areas,
        "excluded_areas" => excluded_areas, "name" => name, "price" => price, }
    );
    wire::setters!(
        ShippingMethodsFlatRateShipping { allowed_areas(impl wire::List < wire::Text >);
        excluded_areas(impl wire::List < wire::Text >); name(impl wire::Text); price(impl
        wire::Integer); }
    );
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TaxTables {
        pub alternate: Option<wire::List<TaxTablesAlternate>>,
        pub default_: Option<TaxTablesDefault>,
        pub unknown: wire::Unknown,
    }
    wire::object!(TaxTables { "alternate" => alternate, "default" => default_, });
    wire::setters!(
        TaxTables { alternate(impl wire::List < TaxTablesAlternate >);
        default_(TaxTablesDefault); }
    );
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TaxTablesAlternate {
        pub name: Option<wire::Text>,
        pub rules: Option<wire::List<TaxTablesAlternateRule>>,
        pub standalone: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        TaxTablesAlternate { "name" => name, "rules" => rules, "standalone" =>
        standalone, }
    );
    wire::setters!(
        TaxTablesAlternate { name(impl wire::Text); rules(impl wire::List <
        TaxTablesAlternateRule >); standalone(impl wire::Flag); }
    );
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TaxTablesAlternateRule {
        pub country: Option<wire::Text>,
        pub rate: Option<wire::Decimal>,
        pub unknown: wire::Unknown,
    }
    wire::object!(TaxTablesAlternateRule { "country" => country, "rate" => rate, });
    wire::setters!(
        TaxTablesAlternateRule { country(impl wire::Text); rate(wire::Decimal); }
    );
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TaxTablesDefault {
        pub rate: Option<wire::Decimal>,
        pub shipping_taxed: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        TaxTablesDefault { "rate" => rate, "shipping_taxed" => shipping_taxed, }
    );
    wire::setters!(
        TaxTablesDefault { rate(wire::Decimal); shipping_taxed(impl wire::Flag); }
    );
}
mod cost {
    #[derive(Clone, Debug, Default, PartialEq)]
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
    wire::object!(
        Cost { "amount" => amount, "created" => created, "currency" => currency,
        "description" => description, "status" => status, "transaction_id" =>
        transaction_id, "type" => type_, } rules[wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::one_of("type", & ["SYSTEM", "internal"]),]
    );
    wire::setters!(
        Cost { amount(wire::Decimal); created(impl wire::Text); currency(wire::Currency);
        description(impl wire::Text); status(impl wire::Text); transaction_id(impl
        wire::Integer); type_(impl CostType); }
    );
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
pub mod custom_field {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CustomField {
        pub description_right: Option<DescriptionRight>,
        pub label: Option<wire::Text>,
        pub name: Option<wire::Text>,
        pub standard_type: Option<wire::Text>,
        pub type_: Option<wire::Text>,
        pub validation: Option<Validation>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        CustomField { "description_right" => description_right, "label" => label, "name"
        => name, "standard_type" => standard_type, "type" => type_, "validation" =>
        validation, }
    );
    wire::setters!(
        CustomField { description_right(DescriptionRight); label(impl wire::Text);
        name(impl wire::Text); standard_type(impl wire::Text); type_(impl wire::Text);
        validation(Validation); }
    );
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DescriptionRight {
        pub value: Option<wire::List<DescriptionRightValue>>,
        pub unknown: wire::Unknown,
    }
    wire::object!(DescriptionRight { "value" => value, });
    wire::setters!(
        DescriptionRight { value(impl wire::List < DescriptionRightValue >); }
    );
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DescriptionRightValue {
        pub en: Option<wire::Text>,
        pub nl: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(DescriptionRightValue { "en" => en, "nl" => nl, });
    wire::setters!(DescriptionRightValue { en(impl wire::Text); nl(impl wire::Text); });
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Validation {
        pub data: Option<wire::Text>,
        pub error: Option<wire::List<ValidationError>>,
        pub type_: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(Validation { "data" => data, "error" => error, "type" => type_, });
    wire::setters!(
        Validation { data(impl wire::Text); error(impl wire::List < ValidationError >);
        type_(impl wire::Text); }
    );
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ValidationError {
        pub en: Option<wire::Text>,
        pub nl: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(ValidationError { "en" => en, "nl" => nl, });
    wire::setters!(ValidationError { en(impl wire::Text); nl(impl wire::Text); });
}
mod custom_info {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CustomInfo {
        pub custom_1: Option<wire::Text>,
        pub custom_2: Option<wire::Text>,
        pub custom_3: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        CustomInfo { "custom_1" => custom_1, "custom_2" => custom_2, "custom_3" =>
        custom_3, } rules[wire::Rule::max_length("custom_1", 500),
        wire::Rule::max_length("custom_2", 500), wire::Rule::max_length("custom_3",
        500),]
    );
    wire::setters!(
        CustomInfo { custom_1(impl wire::Text); custom_2(impl wire::Text); custom_3(impl
        wire::Text); }
    );
}
mod customer {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Customer {
        pub address1: Option<wire::Text>,
        pub address2: Option<wire::Text>,
        pub birthday: Option<wire::Text>,
        pub city: Option<wire::Text>,
        pub company_name: Option<wire::Text>,
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
    wire::object!(
        Customer { "address1" => address1, "address2" => address2, "birthday" =>
        birthday, "city" => city, "company_name" => company_name, "country" => country,
        "country_name" => country_name, "disable_send_email" => disable_send_email,
        "email" => email, "first_name" => first_name, "forwarded_ip" => forwarded_ip,
        "gender" => gender, "house_number" => house_number, "ip_address" => ip_address,
        "last_name" => last_name, "locale" => locale, "phone" => phone, "phone1" =>
        phone1, "phone2" => phone2, "reference" => reference, "referrer" => referrer,
        "state" => state, "user_agent" => user_agent, "zip_code" => zip_code, }
        rules[wire::Rule::format("country", wire::Format::Country),
        wire::Rule::min_length("first_name", 2), wire::Rule::min_length("last_name", 2),
        wire::Rule::format("locale", wire::Format::Locale),]
    );
    wire::setters!(
        Customer { address1(impl wire::Text); address2(impl wire::Text); birthday(impl
        wire::Text); city(impl wire::Text); company_name(impl wire::Text); country(impl
        wire::Text); country_name(impl wire::Text); disable_send_email(impl wire::Flag);
        email(impl wire::Text); first_name(impl wire::Text); forwarded_ip(impl
        wire::Text); gender(impl wire::Text); house_number(impl wire::Text);
        ip_address(impl wire::Text); last_name(impl wire::Text); locale(impl wire::Text);
        phone(impl wire::Text); phone1(impl wire::Text); phone2(impl wire::Text);
        reference(impl wire::Text); referrer(impl wire::Text); state(impl wire::Text);
        user_agent(impl wire::Text); zip_code(impl wire::Text); }
    );
}
mod customer_verification {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CustomerVerification {
        pub html: Option<wire::Text>,
        pub type_: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(CustomerVerification { "html" => html, "type" => type_, });
    wire::setters!(
        CustomerVerification { html(impl wire::Text); type_(impl wire::Text); }
    );
}
mod delivery {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Delivery {
        pub address1: Option<wire::Text>,
        pub address2: Option<wire::Text>,
        pub city: Option<wire::Text>,
        pub country: Option<wire::Text>,
        pub email: Option<wire::Text>,
        pub first_name: Option<wire::Text>,
        pub house_number: Option<wire::Text>,
        pub last_name: Option<wire::Text>,
        pub phone: Option<wire::Text>,
        pub state: Option<wire::Text>,
        pub zip_code: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        Delivery { "address1" => address1, "address2" => address2, "city" => city,
        "country" => country, "email" => email, "first_name" => first_name,
        "house_number" => house_number, "last_name" => last_name, "phone" => phone,
        "state" => state, "zip_code" => zip_code, }
        rules[wire::Rule::required("address1"), wire::Rule::required("city"),
        wire::Rule::required("country"), wire::Rule::required("first_name"),
        wire::Rule::required("house_number"), wire::Rule::required("last_name"),
        wire::Rule::required("zip_code"), wire::Rule::format("country",
        wire::Format::Country), wire::Rule::min_length("first_name", 2),
        wire::Rule::min_length("last_name", 2),]
    );
    wire::setters!(
        Delivery { address1(impl wire::Text); address2(impl wire::Text); city(impl
        wire::Text); country(impl wire::Text); email(impl wire::Text); first_name(impl
        wire::Text); house_number(impl wire::Text); last_name(impl wire::Text);
        phone(impl wire::Text); state(impl wire::Text); zip_code(impl wire::Text); }
    );
}
mod gateway_info {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GatewayInfo {
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
    wire::object!(
        GatewayInfo { "account_holder_city" => account_holder_city,
        "account_holder_country" => account_holder_country, "account_holder_name" =>
        account_holder_name, "destination_holder_city" => destination_holder_city,
        "destination_holder_country" => destination_holder_country,
        "destination_holder_iban" => destination_holder_iban, "destination_holder_name"
        => destination_holder_name, "destination_holder_swift" =>
        destination_holder_swift, "issuer_name" => issuer_name, "payment_token" =>
        payment_token, "reference" => reference, }
    );
    wire::setters!(
        GatewayInfo { account_holder_city(impl wire::Text); account_holder_country(impl
        wire::Text); account_holder_name(impl wire::Text); destination_holder_city(impl
        wire::Text); destination_holder_country(impl wire::Text);
        destination_holder_iban(impl wire::Secret < wire::Text >);
        destination_holder_name(impl wire::Text); destination_holder_swift(impl
        wire::Text); issuer_name(impl wire::Text); payment_token(impl wire::Secret <
        wire::Text >); reference(impl wire::Text); }
    );
}
mod google_analytics {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GoogleAnalytics {
        pub account: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(GoogleAnalytics { "account" => account, });
    wire::setters!(GoogleAnalytics { account(impl wire::Text); });
}
pub mod includes {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Includes {
        pub bankaccount: Option<Bankaccount>,
        pub unknown: wire::Unknown,
    }
    wire::object!(Includes { "bankaccount" => bankaccount, });
    wire::setters!(Includes { bankaccount(Bankaccount); });
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Bankaccount {
        pub currency: Option<wire::Currency>,
        pub holder_name: Option<wire::Text>,
        pub iban: Option<wire::Secret<wire::Text>>,
        pub id: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        Bankaccount { "currency" => currency, "holder_name" => holder_name, "iban" =>
        iban, "id" => id, }
    );
    wire::setters!(
        Bankaccount { currency(wire::Currency); holder_name(impl wire::Text); iban(impl
        wire::Secret < wire::Text >); id(impl wire::Text); }
    );
}
mod order_adjustment {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct OrderAdjustment {
        pub total_adjustment: Option<wire::Text>,
        pub total_tax: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        OrderAdjustment { "total_adjustment" => total_adjustment, "total_tax" =>
        total_tax, }
    );
    wire::setters!(
        OrderAdjustment { total_adjustment(impl wire::Text); total_tax(impl wire::Text);
        }
    );
}
mod page {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Page {
        pub total: Option<wire::Integer>,
        pub unknown: wire::Unknown,
    }
    wire::object!(Page { "total" => total, });
    wire::setters!(Page { total(impl wire::Integer); });
}
mod payment_data {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PaymentData {
        pub gateway: Option<gateway::Gateway>,
        pub payload: Option<wire::Secret<wire::Text>>,
        pub unknown: wire::Unknown,
    }
    wire::object!(PaymentData { "gateway" => gateway, "payload" => payload, });
    wire::setters!(
        PaymentData { gateway(impl gateway::Gateway); payload(impl wire::Secret <
        wire::Text >); }
    );
}
mod payment_details {
    #[derive(Clone, Debug, Default, PartialEq)]
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
        pub last4: Option<wire::Integer>,
        pub paylink_url: Option<wire::Any>,
        pub paypal_eligibility: Option<wire::Text>,
        pub recurring_flow: Option<wire::Any>,
        pub recurring_id: Option<wire::Text>,
        pub recurring_model: Option<PaymentDetailsRecurringModel>,
        pub type_: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        PaymentDetails { "account_bic" => account_bic, "account_holder_name" =>
        account_holder_name, "account_iban" => account_iban, "account_id" => account_id,
        "capture" => capture, "capture_expiry" => capture_expiry, "capture_remain" =>
        capture_remain, "card_expiry_date" => card_expiry_date, "collecting_flow" =>
        collecting_flow, "external_transaction_id" => external_transaction_id,
        "invoice_url" => invoice_url, "isser_id" => isser_id, "issuer_id" => issuer_id,
        "last4" => last4, "paylink_url" => paylink_url, "paypal_eligibility" =>
        paypal_eligibility, "recurring_flow" => recurring_flow, "recurring_id" =>
        recurring_id, "recurring_model" => recurring_model, "type" => type_, }
        rules[wire::Rule::one_of("recurring_model", & ["cardOnFile", "subscription",
        "unscheduled"]),]
    );
    wire::setters!(
        PaymentDetails { account_bic(impl wire::Text); account_holder_name(impl
        wire::Text); account_iban(impl wire::Secret < wire::Text >); account_id(impl
        wire::Secret < wire::Text >); capture(impl wire::Text); capture_expiry(impl
        wire::Text); capture_remain(impl wire::Integer); card_expiry_date(impl
        wire::Integer); collecting_flow(impl wire::Integer); external_transaction_id(impl
        wire::Text); invoice_url(impl wire::Text); isser_id(impl wire::Text);
        issuer_id(impl wire::Text); last4(impl wire::Integer); paylink_url(impl
        wire::Any); paypal_eligibility(impl wire::Text); recurring_flow(impl wire::Any);
        recurring_id(impl wire::Text); recurring_model(impl
        PaymentDetailsRecurringModel); type_(impl wire::Text); }
    );
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
mod payment_method {
    #[derive(Clone, Debug, Default, PartialEq)]
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
    wire::object!(
        PaymentMethod { "account_holder_name" => account_holder_name, "account_id" =>
        account_id, "amount" => amount, "card_expiry_date" => card_expiry_date,
        "currency" => currency, "description" => description, "external_transaction_id"
        => external_transaction_id, "last4" => last4, "payment_description" =>
        payment_description, "status" => status, "type" => type_, }
        rules[wire::Rule::format("card_expiry_date", wire::Format::YearMonth),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200),]
    );
    wire::setters!(
        PaymentMethod { account_holder_name(impl wire::Text); account_id(impl
        wire::Secret < wire::Text >); amount(impl wire::Integer); card_expiry_date(impl
        wire::Text); currency(wire::Currency); description(impl wire::Text);
        external_transaction_id(impl wire::Text); last4(impl wire::Text);
        payment_description(impl wire::Text); status(impl wire::Text); type_(impl
        wire::Text); }
    );
}
pub mod payment_options {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PaymentOptions {
        pub cancel_url: Option<wire::Text>,
        pub close_window: Option<wire::Flag>,
        pub notification_method: Option<PaymentOptionsNotificationMethod>,
        pub notification_url: Option<wire::Text>,
        pub redirect_url: Option<wire::Text>,
        pub settings: Option<objects::Settings>,
        pub template: Option<Template>,
        pub template_id: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        PaymentOptions { "cancel_url" => cancel_url, "close_window" => close_window,
        "notification_method" => notification_method, "notification_url" =>
        notification_url, "redirect_url" => redirect_url, "settings" => settings,
        "template" => template, "template_id" => template_id, }
        rules[wire::Rule::required("notification_url"),
        wire::Rule::one_of("notification_method", & ["GET", "POST"]),
        wire::Rule::within("template.buttons.payment_methods[]", < objects::PaymentMethod
        as wire::Object >::RULES),]
    );
    wire::setters!(
        PaymentOptions { cancel_url(impl wire::Text); close_window(impl wire::Flag);
        notification_method(impl PaymentOptionsNotificationMethod); notification_url(impl
        wire::Text); redirect_url(impl wire::Text); settings(objects::Settings);
        template(Template); template_id(impl wire::Text); }
    );
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Template {
        pub background: Option<TemplateBackground>,
        pub body: Option<TemplateBody>,
        pub buttons: Option<TemplateButtons>,
        pub cart: Option<TemplateCart>,
        pub container: Option<TemplateContainer>,
        pub cover: Option<TemplateCover>,
        pub header: Option<TemplateHeader>,
        pub payment_form: Option<TemplatePaymentForm>,
        pub settings: Option<objects::Settings>,
        pub version: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        Template { "background" => background, "body" => body, "buttons" => buttons,
        "cart" => cart, "container" => container, "cover" => cover, "header" => header,
        "payment_form" => payment_form, "settings" => settings, "version" => version, }
    );
    wire::setters!(
        Template { background(TemplateBackground); body(TemplateBody);
        buttons(TemplateButtons); cart(TemplateCart); container(TemplateContainer);
        cover(TemplateCover); header(TemplateHeader); payment_form(TemplatePaymentForm);
        settings(objects::Settings); version(impl wire::Text); }
    );
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TemplateBackground {
        pub unknown: wire::Unknown,
    }
    wire::object!(TemplateBackground {});
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TemplateBody {
        pub background: Option<wire::Text>,
        pub link: Option<TemplateBodyLink>,
        pub text: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        TemplateBody { "background" => background, "link" => link, "text" => text, }
    );
    wire::setters!(
        TemplateBody { background(impl wire::Text); link(TemplateBodyLink); text(impl
        wire::Text); }
    );
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TemplateBodyLink {
        pub hover: Option<TemplateBodyLinkHover>,
        pub text: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(TemplateBodyLink { "hover" => hover, "text" => text, });
    wire::setters!(
        TemplateBodyLink { hover(TemplateBodyLinkHover); text(impl wire::Text); }
    );
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TemplateBodyLinkHover {
        pub border: Option<wire::Text>,
        pub text: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(TemplateBodyLinkHover { "border" => border, "text" => text, });
    wire::setters!(
        TemplateBodyLinkHover { border(impl wire::Text); text(impl wire::Text); }
    );
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TemplateButtons {
        pub active: Option<TemplateButtonsActive>,
        pub payment_method: Option<TemplateButtonsPaymentMethod>,
        pub payment_methods: Option<wire::List<objects::PaymentMethod>>,
        pub primary: Option<TemplateButtonsPrimary>,
        pub secondary: Option<TemplateButtonsSecondary>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        TemplateButtons { "active" => active, "payment_method" => payment_method,
        "payment_methods" => payment_methods, "primary" => primary, "secondary" =>
        secondary, }
    );
    wire::setters!(
        TemplateButtons { active(TemplateButtonsActive);
        payment_method(TemplateButtonsPaymentMethod); payment_methods(impl wire::List <
        objects::PaymentMethod >); primary(TemplateButtonsPrimary);
        secondary(TemplateButtonsSecondary); }
    );
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TemplateButtonsActive {
        pub unknown: wire::Unknown,
    }
    wire::object!(TemplateButtonsActive {});
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TemplateButtonsPaymentMethod {
        pub active: Option<TemplateButtonsPaymentMethodActive>,
        pub background: Option<wire::Text>,
        pub border: Option<wire::Text>,
        pub hover: Option<TemplateButtonsPaymentMethodHover>,
        pub text: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        TemplateButtonsPaymentMethod { "active" => active, "background" => background,
        "border" => border, "hover" => hover, "text" => text, }
    );
    wire::setters!(
        TemplateButtonsPaymentMethod { active(TemplateButtonsPaymentMethodActive);
        background(impl wire::Text); border(impl wire::Text);
        hover(TemplateButtonsPaymentMethodHover); text(impl wire::Text); }
    );
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TemplateButtonsPaymentMethodActive {
        pub background: Option<wire::Text>,
        pub border: Option<wire::Text>,
        pub text: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        TemplateButtonsPaymentMethodActive { "background" => background, "border" =>
        border, "text" => text, }
    );
    wire::setters!(
        TemplateButtonsPaymentMethodActive { background(impl wire::Text); border(impl
        wire::Text); text(impl wire::Text); }
    );
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TemplateButtonsPaymentMethodHover {
        pub background: Option<wire::Text>,
        pub border: Option<wire::Text>,
        pub text: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        TemplateButtonsPaymentMethodHover { "background" => background, "border" =>
        border, "text" => text, }
    );
    wire::setters!(
        TemplateButtonsPaymentMethodHover { background(impl wire::Text); border(impl
        wire::Text); text(impl wire::Text); }
    );
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TemplateButtonsPrimary {
        pub background: Option<wire::Text>,
        pub hover: Option<TemplateButtonsPrimaryHover>,
        pub text: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        TemplateButtonsPrimary { "background" => background, "hover" => hover, "text" =>
        text, }
    );
    wire::setters!(
        TemplateButtonsPrimary { background(impl wire::Text);
        hover(TemplateButtonsPrimaryHover); text(impl wire::Text); }
    );
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TemplateButtonsPrimaryHover {
        pub background: Option<wire::Text>,
        pub text: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        TemplateButtonsPrimaryHover { "background" => background, "text" => text, }
    );
    wire::setters!(
        TemplateButtonsPrimaryHover { background(impl wire::Text); text(impl wire::Text);
        }
    );
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TemplateButtonsSecondary {
        pub background: Option<wire::Text>,
        pub hover: Option<TemplateButtonsSecondaryHover>,
        pub text: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        TemplateButtonsSecondary { "background" => background, "hover" => hover, "text"
        => text, }
    );
    wire::setters!(
        TemplateButtonsSecondary { background(impl wire::Text);
        hover(TemplateButtonsSecondaryHover); text(impl wire::Text); }
    );
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TemplateButtonsSecondaryHover {
        pub background: Option<wire::Text>,
        pub text: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        TemplateButtonsSecondaryHover { "background" => background, "text" => text, }
    );
    wire::setters!(
        TemplateButtonsSecondaryHover { background(impl wire::Text); text(impl
        wire::Text); }
    );
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TemplateCart {
        pub background: Option<wire::Text>,
        pub border: Option<wire::Text>,
        pub label: Option<wire::Text>,
        pub text: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        TemplateCart { "background" => background, "border" => border, "label" => label,
        "text" => text, }
    );
    wire::setters!(
        TemplateCart { background(impl wire::Text); border(impl wire::Text); label(impl
        wire::Text); text(impl wire::Text); }
    );
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TemplateContainer {
        pub background: Option<wire::Text>,
        pub label: Option<wire::Text>,
        pub link: Option<TemplateContainerLink>,
        pub text: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        TemplateContainer { "background" => background, "label" => label, "link" => link,
        "text" => text, }
    );
    wire::setters!(
        TemplateContainer { background(impl wire::Text); label(impl wire::Text);
        link(TemplateContainerLink); text(impl wire::Text); }
    );
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TemplateContainerLink {
        pub text: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(TemplateContainerLink { "text" => text, });
    wire::setters!(TemplateContainerLink { text(impl wire::Text); });
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TemplateCover {
        pub unknown: wire::Unknown,
    }
    wire::object!(TemplateCover {});
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TemplateHeader {
        pub background: Option<wire::Text>,
        pub cover: Option<TemplateHeaderCover>,
        pub logo: Option<TemplateHeaderLogo>,
        pub text: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        TemplateHeader { "background" => background, "cover" => cover, "logo" => logo,
        "text" => text, }
    );
    wire::setters!(
        TemplateHeader { background(impl wire::Text); cover(TemplateHeaderCover);
        logo(TemplateHeaderLogo); text(impl wire::Text); }
    );
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TemplateHeaderCover {
        pub image: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(TemplateHeaderCover { "image" => image, });
    wire::setters!(TemplateHeaderCover { image(impl wire::Text); });
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TemplateHeaderLogo {
        pub image: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(TemplateHeaderLogo { "image" => image, });
    wire::setters!(TemplateHeaderLogo { image(impl wire::Text); });
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TemplatePaymentForm {
        pub background: Option<wire::Text>,
        pub border: Option<wire::Text>,
        pub inputs: Option<TemplatePaymentFormInputs>,
        pub text: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        TemplatePaymentForm { "background" => background, "border" => border, "inputs" =>
        inputs, "text" => text, }
    );
    wire::setters!(
        TemplatePaymentForm { background(impl wire::Text); border(impl wire::Text);
        inputs(TemplatePaymentFormInputs); text(impl wire::Text); }
    );
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TemplatePaymentFormInputs {
        pub border: Option<wire::Text>,
        pub label: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(TemplatePaymentFormInputs { "border" => border, "label" => label, });
    wire::setters!(
        TemplatePaymentFormInputs { border(impl wire::Text); label(impl wire::Text); }
    );
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
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Plugin {
        pub partner: Option<wire::Text>,
        pub plugin_version: Option<wire::Text>,
        pub shop: Option<wire::Text>,
        pub shop_root_url: Option<wire::Text>,
        pub shop_version: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        Plugin { "partner" => partner, "plugin_version" => plugin_version, "shop" =>
        shop, "shop_root_url" => shop_root_url, "shop_version" => shop_version, }
        rules[wire::Rule::required("partner"), wire::Rule::required("plugin_version"),
        wire::Rule::required("shop"), wire::Rule::required("shop_root_url"),
        wire::Rule::required("shop_version"),]
    );
    wire::setters!(
        Plugin { partner(impl wire::Text); plugin_version(impl wire::Text); shop(impl
        wire::Text); shop_root_url(impl wire::Text); shop_version(impl wire::Text); }
    );
}
mod related_transaction {
    #[derive(Clone, Debug, Default, PartialEq)]
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
    wire::object!(
        RelatedTransaction { "amount" => amount, "costs" => costs, "created" => created,
        "currency" => currency, "description" => description, "modified" => modified,
        "status" => status, "transaction_id" => transaction_id, }
        rules[wire::Rule::within("costs[]", < objects::Cost as wire::Object >::RULES),]
    );
    wire::setters!(
        RelatedTransaction { amount(impl wire::Integer); costs(impl wire::List <
        objects::Cost >); created(impl wire::Text); currency(impl wire::Text);
        description(impl wire::Text); modified(impl wire::Text); status(impl wire::Text);
        transaction_id(impl wire::Integer); }
    );
}
mod second_chance {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SecondChance {
        pub send_email: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        SecondChance { "send_email" => send_email, }
        rules[wire::Rule::required("send_email"),]
    );
    wire::setters!(SecondChance { send_email(impl wire::Flag); });
}
pub mod settings {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Settings {
        pub gateways: Option<Gateways>,
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
    wire::object!(
        Settings { "gateways" => gateways, "hide_btn_all_methods" =>
        hide_btn_all_methods, "hide_btn_cancel" => hide_btn_cancel, "hide_cart" =>
        hide_cart, "hide_cc_logos" => hide_cc_logos, "hide_flags" => hide_flags,
        "hide_logo" => hide_logo, "hide_powered" => hide_powered, "iframe_mode" =>
        iframe_mode, }
    );
    wire::setters!(
        Settings { gateways(Gateways); hide_btn_all_methods(impl wire::Flag);
        hide_btn_cancel(impl wire::Flag); hide_cart(impl wire::Flag); hide_cc_logos(impl
        wire::Flag); hide_flags(impl wire::Flag); hide_logo(impl wire::Flag);
        hide_powered(impl wire::Flag); iframe_mode(impl wire::Flag); }
    );
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Gateways {
        pub coupons: Option<GatewaysCoupons>,
        pub unknown: wire::Unknown,
    }
    wire::object!(Gateways { "coupons" => coupons, });
    wire::setters!(Gateways { coupons(GatewaysCoupons); });
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GatewaysCoupons {
        pub allow: Option<wire::List<wire::Text>>,
        pub disable: Option<wire::Flag>,
        pub disabled: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        GatewaysCoupons { "allow" => allow, "disable" => disable, "disabled" => disabled,
        }
    );
    wire::setters!(
        GatewaysCoupons { allow(impl wire::List < wire::Text >); disable(impl
        wire::Flag); disabled(impl wire::Flag); }
    );
}
mod shopping_cart {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ShoppingCart {
        pub items: Option<wire::List<objects::ShoppingCartItem>>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        ShoppingCart { "items" => items, } rules[wire::Rule::within("items[]", <
        objects::ShoppingCartItem as wire::Object >::RULES),]
    );
    wire::setters!(
        ShoppingCart { items(impl wire::List < objects::ShoppingCartItem >); }
    );
}
pub mod shopping_cart_item {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ShoppingCartItem {
        pub cashback: Option<wire::Text>,
        pub currency: Option<wire::Text>,
        pub description: Option<wire::Text>,
        pub image: Option<wire::Text>,
        pub merchant_item_id: Option<wire::Text>,
        pub name: Option<wire::Text>,
        pub options: Option<wire::Any>,
        pub product_url: Option<wire::Text>,
        pub quantity: Option<wire::Integer>,
        pub tax_table_selector: Option<wire::Text>,
        pub unit_price: Option<wire::Decimal>,
        pub weight: Option<Weight>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        ShoppingCartItem { "cashback" => cashback, "currency" => currency, "description"
        => description, "image" => image, "merchant_item_id" => merchant_item_id, "name"
        => name, "options" => options, "product_url" => product_url, "quantity" =>
        quantity, "tax_table_selector" => tax_table_selector, "unit_price" => unit_price,
        "weight" => weight, } rules[wire::Rule::required("description"),
        wire::Rule::required("merchant_item_id"), wire::Rule::required("name"),
        wire::Rule::required("quantity"), wire::Rule::required("tax_table_selector"),
        wire::Rule::required("unit_price"), wire::Rule::required("weight"),
        wire::Rule::required("weight.unit"), wire::Rule::required("weight.value"),
        wire::Rule::max_decimals("unit_price", 10),]
    );
    wire::setters!(
        ShoppingCartItem { cashback(impl wire::Text); currency(impl wire::Text);
        description(impl wire::Text); image(impl wire::Text); merchant_item_id(impl
        wire::Text); name(impl wire::Text); options(impl wire::Any); product_url(impl
        wire::Text); quantity(impl wire::Integer); tax_table_selector(impl wire::Text);
        unit_price(wire::Decimal); weight(Weight); }
    );
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Weight {
        pub unit: Option<wire::Text>,
        pub value: Option<wire::Integer>,
        pub unknown: wire::Unknown,
    }
    wire::object!(Weight { "unit" => unit, "value" => value, });
    wire::setters!(Weight { unit(impl wire::Text); value(impl wire::Integer); });
}
mod token {
    #[derive(Clone, Debug, Default, PartialEq)]
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
    wire::object!(
        Token { "bin" => bin, "code" => code, "display" => display, "expired" => expired,
        "expiry_date" => expiry_date, "last4" => last4, "model" => model, "name_holder"
        => name_holder, "recurring_model" => recurring_model, "token" => token, }
    );
    wire::setters!(
        Token { bin(impl wire::Integer); code(impl TokenCode); display(impl wire::Text);
        expired(impl wire::Flag); expiry_date(impl wire::Integer); last4(impl
        wire::Text); model(impl TokenModel); name_holder(impl wire::Text);
        recurring_model(impl wire::Text); token(impl wire::Secret < wire::Text >); }
    );
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
mod variables {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Variables {
        pub var1: Option<wire::Text>,
        pub var2: Option<wire::Text>,
        pub var3: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        Variables { "var1" => var1, "var2" => var2, "var3" => var3, }
        rules[wire::Rule::max_length("var1", 500), wire::Rule::max_length("var2", 500),
        wire::Rule::max_length("var3", 500),]
    );
    wire::setters!(
        Variables { var1(impl wire::Text); var2(impl wire::Text); var3(impl wire::Text);
        }
    );
}
pub use self::affiliate::Affiliate;
pub use self::checkout_options::CheckoutOptions;
pub use self::cost::Cost;
pub use self::cost::CostType;
pub use self::custom_field::CustomField;
pub use self::custom_info::CustomInfo;
pub use self::customer::Customer;
pub use self::customer_verification::CustomerVerification;
pub use self::delivery::Delivery;
pub use self::gateway_info::GatewayInfo;
pub use self::google_analytics::GoogleAnalytics;
pub use self::includes::Includes;
pub use self::order_adjustment::OrderAdjustment;
pub use self::page::Page;
pub use self::payment_data::PaymentData;
pub use self::payment_details::PaymentDetails;
pub use self::payment_details::PaymentDetailsRecurringModel;
pub use self::payment_method::PaymentMethod;
pub use self::payment_options::PaymentOptions;
pub use self::plugin::Plugin;
pub use self::related_transaction::RelatedTransaction;
pub use self::second_chance::SecondChance;
pub use self::settings::Settings;
pub use self::shopping_cart::ShoppingCart;
pub use self::shopping_cart_item::ShoppingCartItem;
pub use self::token::Token;
pub use self::token::TokenCode;
pub use self::token::TokenModel;
pub use self::variables::Variables;
