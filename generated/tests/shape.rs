//! The shape of the emitted code, written by hand: one order, its shared objects, its answer and its enums.
//!
//! Everything between the two `emitted` marks is what the emitter writes, but for two things: it is one
//! module here and several files there, and the emitter's first line reads `use crate::wire;` followed by
//! `use crate::wire::{…}` with just the names that the file uses. Types of other files come by
//! `use crate::api::objects::Customer;` and the like.
//!
//! Emitted per **struct** (request, response, shared object), in this order:
//! 1. doc comment, last line `Docs: [page and anchor]` in backticks;
//! 2. the derives: `Clone, Debug, PartialEq, Serialize, Deserialize`; `Default` after `Debug` where there
//!    is no `Required` (shared objects, responses); `#[non_exhaustive]`;
//! 3. the members, required first, then by wire name. Each is `Option`, with
//!    `#[serde(default, skip_serializing_if = "Option::is_none")]`; after it come `rename = "…"` if the Rust
//!    name differs and `with = "wire::object"` if its type is an emitted struct (not: a `List` of them).
//!    A fixed member is private; all others are `pub`;
//! 4. `#[serde(flatten)] pub unknown: Unknown`;
//! 5. `impl wire::Object for X`: `RULES` (left out if empty), `unknown`, `unknown_mut`;
//! 6. `impl X`: `new` (if there is a `Required`), a getter per fixed member, a setter per optional member
//!    that a caller may set (none in responses), `check` (requests only). A setter takes `impl Into`, but a
//!    `Currency`, a `Decimal` or a struct as it is, so that `"EUR".parse()?` knows what to become.
//!
//! Emitted per **precise request**: `pub mod x { pub struct Required { … } }`: all required members that
//! are not fixed, by wire name, none of them `Option`.
//!
//! Emitted per **open enum**: the enum with its last variant `Unknown(Other)`; `impl wire::OpenEnum` with
//! `KNOWN`, `as_str` and `unknown`; the line `wire::open_enum!(X);`, which gives everything else; and for a
//! subset `wire::subset_enum!(X, Gateway);`.
//!
//! Rules: in `RULES`, `required` first, then one line a constraint, each group in member order, then one
//! `within` per object member whose own type has rules. What a page asks of a shared object stands in the
//! request's rules, by full path. A closed list gets a rule, since its enum may be shared with orders that allow
//! more; the gateways of one order get none, since their enum is the order's own, and open.

// ---- emitted from here ----

use multisafepay_types::wire;
use multisafepay_types::wire::{
    Currency, Flag, Format, Integer, IntegerOrText, List, Other, Rule, Text, Unknown, Violations,
};
use serde::{Deserialize, Serialize};

/// A payment method, by its id.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Gateway {
    /// Boekenbon: `BOEKENBON`.
    Boekenbon,
    /// iDEAL: `IDEAL`.
    Ideal,
    /// Visa: `VISA`.
    Visa,
    /// VVV Cadeaukaart: `VVVGIFTCRD`.
    Vvvgiftcrd,
    /// A value that the docs do not name.
    Unknown(Other),
}

impl wire::OpenEnum for Gateway {
    const KNOWN: &'static [Self] = &[Self::Boekenbon, Self::Ideal, Self::Visa, Self::Vvvgiftcrd];

    fn as_str(&self) -> &str {
        match self {
            Self::Boekenbon => "BOEKENBON",
            Self::Ideal => "IDEAL",
            Self::Visa => "VISA",
            Self::Vvvgiftcrd => "VVVGIFTCRD",
            Self::Unknown(other) => other.as_str(),
        }
    }

    fn unknown(other: Other) -> Self {
        Self::Unknown(other)
    }
}

wire::open_enum!(Gateway);

/// The gateways of [`GiftCardOrder`].
///
/// Docs: `orders/gift_cards.md#gift-cards`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GiftCard {
    /// Boekenbon: `BOEKENBON`.
    Boekenbon,
    /// VVV Cadeaukaart: `VVVGIFTCRD`.
    Vvvgiftcrd,
    /// A value that the docs do not name.
    Unknown(Other),
}

impl wire::OpenEnum for GiftCard {
    const KNOWN: &'static [Self] = &[Self::Boekenbon, Self::Vvvgiftcrd];

    fn as_str(&self) -> &str {
        match self {
            Self::Boekenbon => "BOEKENBON",
            Self::Vvvgiftcrd => "VVVGIFTCRD",
            Self::Unknown(other) => other.as_str(),
        }
    }

    fn unknown(other: Other) -> Self {
        Self::Unknown(other)
    }
}

wire::open_enum!(GiftCard);
wire::subset_enum!(GiftCard, Gateway);

/// Where the customer goes after paying.
///
/// Docs: `objects/payment_options.md#payment-options-object`
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaymentOptions {
    /// Where to go when the payment is called off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancel_url: Option<Text>,
    /// Whether the window closes after paying.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub close_window: Option<Flag>,
    /// Where changes of the status are sent to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notification_url: Option<Text>,
    /// Where to go after paying.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redirect_url: Option<Text>,
    /// Members that the docs do not name.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl wire::Object for PaymentOptions {
    fn unknown(&self) -> &Unknown {
        &self.unknown
    }

    fn unknown_mut(&mut self) -> &mut Unknown {
        &mut self.unknown
    }
}

impl PaymentOptions {
    /// Sets `cancel_url`.
    #[must_use]
    pub fn cancel_url(mut self, cancel_url: impl Into<Text>) -> Self {
        self.cancel_url = Some(cancel_url.into());
        self
    }

    /// Sets `close_window`.
    #[must_use]
    pub fn close_window(mut self, close_window: impl Into<Flag>) -> Self {
        self.close_window = Some(close_window.into());
        self
    }

    /// Sets `notification_url`.
    #[must_use]
    pub fn notification_url(mut self, notification_url: impl Into<Text>) -> Self {
        self.notification_url = Some(notification_url.into());
        self
    }

    /// Sets `redirect_url`.
    #[must_use]
    pub fn redirect_url(mut self, redirect_url: impl Into<Text>) -> Self {
        self.redirect_url = Some(redirect_url.into());
        self
    }
}

/// The person who pays.
///
/// Docs: `objects/customer.md#customer-object`
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Customer {
    /// Country code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Text>,
    /// Email address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Text>,
    /// First name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<Text>,
    /// Address that the customer orders from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<Text>,
    /// Language and country of the payment pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<Text>,
    /// Members that the docs do not name.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl wire::Object for Customer {
    const RULES: &'static [Rule] = &[Rule::min_length("first_name", 2), Rule::max_length("first_name", 50)];

    fn unknown(&self) -> &Unknown {
        &self.unknown
    }

    fn unknown_mut(&mut self) -> &mut Unknown {
        &mut self.unknown
    }
}

impl Customer {
    /// Sets `country`.
    #[must_use]
    pub fn country(mut self, country: impl Into<Text>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<Text>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `first_name`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<Text>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets `ip_address`.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<Text>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<Text>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

/// An order that is paid with a gift card.
///
/// Docs: `orders/gift_cards.md#gift-cards`
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GiftCardOrder {
    /// What the customer pays, in cents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Integer>,
    /// Currency of the amount.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// The person who pays.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "wire::object")]
    pub customer: Option<Customer>,
    /// What the order is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Text>,
    /// Which gift card.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gateway: Option<GiftCard>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    manual: Option<Flag>,
    /// Your own id of the order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_id: Option<IntegerOrText>,
    /// Where the customer goes after paying.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "wire::object")]
    pub payment_options: Option<PaymentOptions>,
    #[serde(default, skip_serializing_if = "Option::is_none", rename = "type")]
    type_: Option<Text>,
    /// Other people who may pay. (The page has no optional members; this one and the next show their form.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub others: Option<List<Customer>>,
    /// A value of your own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub var1: Option<Text>,
    /// Members that the docs do not name.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// What a [`GiftCardOrder`] is made from.
pub mod gift_card_order {
    use super::{Currency, Customer, GiftCard, Integer, IntegerOrText, PaymentOptions, Text};

    /// The members that a [`GiftCardOrder`] can't do without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        /// What the customer pays, in cents.
        pub amount: Integer,
        /// Currency of the amount.
        pub currency: Currency,
        /// The person who pays.
        pub customer: Customer,
        /// What the order is for.
        pub description: Text,
        /// Which gift card.
        pub gateway: GiftCard,
        /// Your own id of the order.
        pub order_id: IntegerOrText,
        /// Where the customer goes after paying.
        pub payment_options: PaymentOptions,
    }
}

impl wire::Object for GiftCardOrder {
    const RULES: &'static [Rule] = &[
        Rule::required("amount"),
        Rule::required("currency"),
        Rule::required("customer"),
        Rule::required("description"),
        Rule::required("gateway"),
        Rule::required("manual"),
        Rule::required("order_id"),
        Rule::required("payment_options"),
        Rule::required("type"),
        Rule::required("customer.email"),
        Rule::format("currency", Format::Currency),
        Rule::max_length("description", 200),
        Rule::one_of("manual", &["false"]),
        Rule::max_length("order_id", 50),
        Rule::one_of("type", &["redirect"]),
        Rule::within("customer", <Customer as wire::Object>::RULES),
        Rule::within("others[]", <Customer as wire::Object>::RULES),
    ];

    fn unknown(&self) -> &Unknown {
        &self.unknown
    }

    fn unknown_mut(&mut self) -> &mut Unknown {
        &mut self.unknown
    }
}

impl GiftCardOrder {
    /// An order with its required members; the rest is set on it.
    #[must_use]
    pub fn new(required: gift_card_order::Required) -> Self {
        Self {
            amount: Some(required.amount),
            currency: Some(required.currency),
            customer: Some(required.customer),
            description: Some(required.description),
            gateway: Some(required.gateway),
            manual: Some(Flag::from(false)),
            order_id: Some(required.order_id),
            payment_options: Some(required.payment_options),
            type_: Some(Text::from("redirect")),
            others: None,
            var1: None,
            unknown: Unknown::default(),
        }
    }

    /// `manual`: always `false`, unless it was decoded from something else.
    #[must_use]
    pub fn manual(&self) -> Option<&Flag> {
        self.manual.as_ref()
    }

    /// `type`: always `redirect`, unless it was decoded from something else.
    #[must_use]
    pub fn type_(&self) -> Option<&Text> {
        self.type_.as_ref()
    }

    /// Sets `others`.
    #[must_use]
    pub fn others(mut self, others: impl Into<List<Customer>>) -> Self {
        self.others = Some(others.into());
        self
    }

    /// Sets `var1`.
    #[must_use]
    pub fn var1(mut self, var1: impl Into<Text>) -> Self {
        self.var1 = Some(var1.into());
        self
    }

    /// The order itself, if it says what the docs ask for.
    ///
    /// # Errors
    /// Every violation at once, each by its JSON path.
    pub fn check(self) -> Result<Self, Violations> {
        wire::check(self)
    }
}

/// The answer to a new order.
///
/// Docs: `orders/gift_cards.md#gift-cards`
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OrderCreated {
    /// Your own id of the order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_id: Option<IntegerOrText>,
    /// Where the customer pays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_url: Option<Text>,
    /// Members that the docs do not name.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl wire::Object for OrderCreated {
    fn unknown(&self) -> &Unknown {
        &self.unknown
    }

    fn unknown_mut(&mut self) -> &mut Unknown {
        &mut self.unknown
    }
}

// ---- emitted up to here ----

#[cfg(test)]
mod tests {
    use multisafepay_types::{Response, decode};
    use serde_json::{Value, json};

    use super::*;

    fn order() -> GiftCardOrder {
        GiftCardOrder::new(gift_card_order::Required {
            amount: 1_000.into(),
            currency: "EUR".parse().unwrap(),
            customer: Customer::default()
                .locale("nl_NL")
                .ip_address("192.0.2.7")
                .country("NL")
                .email("jan@example.com"),
            description: "Two books".into(),
            gateway: GiftCard::Vvvgiftcrd,
            order_id: "2026-0001".into(),
            payment_options: PaymentOptions::default()
                .notification_url("https://shop.example.com/notify")
                .redirect_url("https://shop.example.com/thanks")
                .cancel_url("https://shop.example.com/cart")
                .close_window(true),
        })
    }

    fn sample() -> Value {
        json!({
            "type": "redirect",
            "order_id": "2026-0001",
            "gateway": "VVVGIFTCRD",
            "currency": "EUR",
            "amount": 1000,
            "description": "Two books",
            "manual": false,
            "payment_options": {
                "notification_url": "https://shop.example.com/notify",
                "redirect_url": "https://shop.example.com/thanks",
                "cancel_url": "https://shop.example.com/cart",
                "close_window": true
            },
            "customer": {
                "locale": "nl_NL",
                "ip_address": "192.0.2.7",
                "country": "NL",
                "email": "jan@example.com"
            }
        })
    }

    #[test]
    fn a_built_order_is_the_sample() {
        assert_eq!(serde_json::to_value(order().check().unwrap()).unwrap(), sample());
        assert_eq!(serde_json::from_value::<GiftCardOrder>(sample()).unwrap(), order());
    }

    /// Decodes `body` as a `T` and asserts that it is written back as it came.
    fn check_round_trip<T: serde::de::DeserializeOwned + Serialize>(body: &Value) -> T {
        let value: T = decode(body.to_string().as_bytes()).unwrap();
        assert_eq!(&serde_json::to_value(&value).unwrap(), body);
        value
    }

    #[test]
    fn odd_bodies_are_written_back_as_they_came() {
        for (pointer, odd) in [
            ("/amount", json!("1000")),
            ("/amount", json!("")),
            ("/amount", json!(10.5)),
            ("/order_id", json!(20_260_001)),
            ("/manual", json!("false")),
            ("/manual", json!(0)),
            ("/currency", json!("")),
            ("/gateway", json!("NOT_YET_KNOWN")),
            ("/gateway", json!(7)),
            ("/description", json!(12.50)),
            ("/customer", json!([])),
            ("/customer", json!("")),
            ("/customer", json!({})),
            ("/customer/email", json!(true)),
            ("/payment_options/close_window", json!("1")),
            ("/type", json!("paymentlink")),
        ] {
            let mut body = sample();
            *body.pointer_mut(pointer).unwrap() = odd;
            check_round_trip::<GiftCardOrder>(&body);
        }
        for others in [
            json!([]),
            json!([{}]),
            json!([[], "", {"email": 1}]),
            json!({}),
            json!(""),
            json!({"email": "x"}),
        ] {
            let mut body = sample();
            body["others"] = others;
            check_round_trip::<GiftCardOrder>(&body);
        }
    }

    #[test]
    fn unknown_members_are_kept_at_every_level() {
        let mut body = sample();
        let strange = json!({"b": [1, 2.5, null, "x", true], "a": {"big": u64::MAX, "small": i64::MIN}});
        for pointer in ["", "/payment_options", "/customer"] {
            body.pointer_mut(pointer).unwrap()["zz_new"] = strange.clone();
        }
        let order: GiftCardOrder = check_round_trip(&body);
        assert_eq!(order.unknown.get("zz_new"), Some(&strange));
        assert!(!format!("{order:?}").contains("big"));

        let answer = json!({
            "success": true, "new": 1,
            "data": {"order_id": "2026-0001", "payment_url": "https://pay.example.com/x", "session_id": "s"}
        });
        let answer: Response<OrderCreated> = check_round_trip(&answer);
        let created = answer.into_result().unwrap();
        assert_eq!(created.payment_url.unwrap(), "https://pay.example.com/x");
    }

    #[test]
    fn an_error_of_the_api_is_an_error() {
        let body = json!({"success": false, "data": [], "error_code": 1006, "error_info": "No such order"});
        let error = check_round_trip::<Response<OrderCreated>>(&body).into_result().unwrap_err();
        assert_eq!(error.to_string(), "1006: No such order");
    }

    #[test]
    fn decode_errors_name_the_path_and_no_value() {
        let mut body = sample();
        body["customer"]["email"] = json!({"hidden": "4111"});
        check_error(&body, "customer.email: expected a string, found an object");
        body["customer"] = json!("4111");
        check_error(&body, "customer: expected an object, found a string");
        body["customer"] = json!([4111]);
        check_error(&body, "customer: expected an object, found an array");
        body["customer"] = json!({});
        body["others"] = json!([{}, "4111"]);
        check_error(&body, "others[1]: expected an object, found a string");
        body["others"] = json!([{}, {"locale": ["4111"]}]);
        check_error(&body, "others[1].locale: expected a string, found an array");
        check_error(&json!("4111"), "the body: expected an object, found a string");
    }

    fn check_error(body: &Value, message: &str) {
        let error = decode::<GiftCardOrder>(body.to_string().as_bytes()).unwrap_err();
        assert_eq!(error.to_string(), message);
        assert!(!format!("{error:?}").contains("4111"));
    }

    #[test]
    fn a_check_lists_every_violation() {
        let mut order = order().others(vec![Customer::default().first_name("é")]);
        order.description = Some("ß".repeat(201).into());
        order.customer = Some(Customer::default().first_name("J"));
        order.currency = None;
        assert_eq!(
            order.check().unwrap_err().to_string(),
            "currency: missing\n\
             customer.email: missing\n\
             description: 201 characters, at most 200\n\
             customer.first_name: 1 character, at least 2\n\
             others[0].first_name: 1 character, at least 2"
        );
        let mut body = sample();
        body["type"] = json!("direct");
        body["currency"] = json!("euro");
        let order: GiftCardOrder = decode(body.to_string().as_bytes()).unwrap();
        assert_eq!(
            order.check().unwrap_err().to_string(),
            "currency: not three capital letters (ISO 4217)\ntype: not `redirect`"
        );
    }

    #[test]
    fn enums_are_open() {
        let visa: Gateway = "VISA".parse().unwrap();
        assert_eq!((visa.clone(), visa.is_known(), visa.as_str()), (Gateway::Visa, true, "VISA"));
        let new = Gateway::from("SOMETHING_NEW");
        assert_eq!((new.is_known(), new.as_str()), (false, "SOMETHING_NEW"));
        assert_eq!((Gateway::known("VISA"), Gateway::known("visa")), (Some(Gateway::Visa), None));
        assert_eq!(Gateway::KNOWN.len(), 4);
        assert_eq!(Gateway::from(GiftCard::Boekenbon), Gateway::Boekenbon);
        // Unknown to the subset is not unknown to the whole.
        assert_eq!(Gateway::from(GiftCard::from("VISA")), Gateway::Visa);
        assert_eq!(serde_json::to_value(GiftCard::Vvvgiftcrd).unwrap(), json!("VVVGIFTCRD"));
    }
}
