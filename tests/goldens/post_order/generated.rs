// ---- orders/redirect_order.rs ----

//! [`RedirectOrder`] and what belongs to it.

use crate::api::gateway;
use crate::api::objects;
use crate::api::orders;
use crate::wire;
use serde::{Deserialize, Serialize};

/// `POST /orders`: Create a redirect order.
///
/// The standard order: the customer is sent to a hosted page to pay.
///
/// Docs: `orders/post_order.md#create-a-redirect-order`
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RedirectOrder {
    /// Amount due (in cents).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<wire::Integer>,
    /// Currency of the payment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<wire::Currency>,
    /// See [`Customer`](objects::Customer).
    #[serde(default, skip_serializing_if = "Option::is_none", with = "wire::object")]
    pub customer: Option<objects::Customer>,
    /// Text for the order, shown in your MultiSafepay account and, where the customer's bank can do so,
    /// on the bank statement. HTML is not supported; `items` and `shopping_cart` take it.
    ///
    /// At most 200 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<wire::Text>,
    /// Id of the payment method, so that the customer need not choose one. For all ids, see Gateways.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gateway: Option<gateway::Gateway>,
    /// Your own id for the order; no two orders share one. An id made of digits alone is an `integer`,
    /// any other a `string`.
    ///
    /// At most 50 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_id: Option<wire::IntegerOrText>,
    /// See [`PaymentOptions`](objects::PaymentOptions).
    #[serde(default, skip_serializing_if = "Option::is_none", with = "wire::object")]
    pub payment_options: Option<objects::PaymentOptions>,
    /// Flow in which the customer pays.
    #[serde(default, skip_serializing_if = "Option::is_none", rename = "type")]
    pub type_: Option<orders::OrderType>,
    /// Your site at Google Analytics. The payment page reports to it, so that payments can be measured
    /// and custom events raised. For the setup, see Google Analytics tracking.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "wire::object")]
    pub google_analytics: Option<objects::GoogleAnalytics>,
    /// See [`SecondChance`](objects::SecondChance).
    #[serde(default, skip_serializing_if = "Option::is_none", with = "wire::object")]
    pub second_chance: Option<objects::SecondChance>,
    /// Members that the docs do not name.
    #[serde(flatten)]
    pub unknown: wire::Unknown,
}

/// The members that a [`RedirectOrder`] can't do without.
#[derive(Clone, Debug, PartialEq)]
pub struct Required {
    /// Amount due (in cents).
    pub amount: wire::Integer,
    /// Currency of the payment.
    pub currency: wire::Currency,
    /// See [`Customer`](objects::Customer).
    pub customer: objects::Customer,
    /// Text for the order, shown in your MultiSafepay account and, where the customer's bank can do so,
    /// on the bank statement. HTML is not supported; `items` and `shopping_cart` take it.
    ///
    /// At most 200 characters.
    pub description: wire::Text,
    /// Id of the payment method, so that the customer need not choose one. For all ids, see Gateways.
    pub gateway: gateway::Gateway,
    /// Your own id for the order; no two orders share one. An id made of digits alone is an `integer`,
    /// any other a `string`.
    ///
    /// At most 50 characters.
    pub order_id: wire::IntegerOrText,
    /// See [`PaymentOptions`](objects::PaymentOptions).
    pub payment_options: objects::PaymentOptions,
    /// Flow in which the customer pays.
    pub type_: orders::OrderType,
}

impl wire::Object for RedirectOrder {
    const RULES: &'static [wire::Rule] = &[
        wire::Rule::required("amount"),
        wire::Rule::required("currency"),
        wire::Rule::required("customer"),
        wire::Rule::required("description"),
        wire::Rule::required("gateway"),
        wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"),
        wire::Rule::required("type"),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200),
        wire::Rule::max_length("order_id", 50),
        wire::Rule::one_of("type", &["checkout", "direct", "paymentlink", "redirect"]),
    ];

    fn unknown(&self) -> &wire::Unknown {
        &self.unknown
    }

    fn unknown_mut(&mut self) -> &mut wire::Unknown {
        &mut self.unknown
    }
}

impl RedirectOrder {
    /// An order with its required members; the rest is set on it.
    #[must_use]
    pub fn new(required: Required) -> Self {
        Self {
            amount: Some(required.amount),
            currency: Some(required.currency),
            customer: Some(required.customer),
            description: Some(required.description),
            gateway: Some(required.gateway),
            order_id: Some(required.order_id),
            payment_options: Some(required.payment_options),
            type_: Some(required.type_),
            google_analytics: None,
            second_chance: None,
            unknown: wire::Unknown::default(),
        }
    }

    /// Sets `google_analytics`.
    #[must_use]
    pub fn google_analytics(
        mut self,
        google_analytics: objects::GoogleAnalytics,
    ) -> Self {
        self.google_analytics = Some(google_analytics);
        self
    }

    /// Sets `second_chance`.
    #[must_use]
    pub fn second_chance(mut self, second_chance: objects::SecondChance) -> Self {
        self.second_chance = Some(second_chance);
        self
    }

    /// The order itself, if it says what the docs ask for.
    ///
    /// # Errors
    /// Every violation at once, each by its JSON path.
    pub fn check(self) -> Result<Self, wire::Violations> {
        wire::check(self)
    }
}


// ---- orders/order_created.rs ----

//! [`OrderCreated`] and what belongs to it.

use crate::wire;
use serde::{Deserialize, Serialize};

/// What `POST /orders` answers.
///
/// Docs: `orders/post_order.md#create-a-redirect-order`
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OrderCreated {
    /// `order_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_id: Option<wire::Text>,
    /// Page to send the customer to for the payment. Its host is MultiSafepay, the issuer, or the
    /// payment method.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_url: Option<wire::Text>,
    /// Members that the docs do not name.
    #[serde(flatten)]
    pub unknown: wire::Unknown,
}

impl wire::Object for OrderCreated {
    fn unknown(&self) -> &wire::Unknown {
        &self.unknown
    }

    fn unknown_mut(&mut self) -> &mut wire::Unknown {
        &mut self.unknown
    }
}


// ---- orders/order_type.rs ----

//! [`OrderType`] and what belongs to it.

use crate::wire;

/// Values of `type`.
///
/// Docs: `orders/post_order.md#create-a-redirect-order`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderType {
    /// `checkout`.
    Checkout,
    /// `direct`.
    Direct,
    /// `paymentlink`.
    Paymentlink,
    /// `redirect`.
    Redirect,
    /// A value that the docs do not name.
    Unknown(wire::Other),
}

impl wire::OpenEnum for OrderType {
    const KNOWN: &'static [Self] = &[
        Self::Checkout,
        Self::Direct,
        Self::Paymentlink,
        Self::Redirect,
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Checkout => "checkout",
            Self::Direct => "direct",
            Self::Paymentlink => "paymentlink",
            Self::Redirect => "redirect",
            Self::Unknown(other) => other.as_str(),
        }
    }

    fn unknown(other: wire::Other) -> Self {
        Self::Unknown(other)
    }
}

wire::open_enum!(OrderType);


// ---- objects/customer.rs ----

//! [`Customer`] and what belongs to it.

use crate::wire;
use serde::{Deserialize, Serialize};

/// The `customer` object.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Customer {
    /// Members that the docs do not name.
    #[serde(flatten)]
    pub unknown: wire::Unknown,
}

impl wire::Object for Customer {
    fn unknown(&self) -> &wire::Unknown {
        &self.unknown
    }

    fn unknown_mut(&mut self) -> &mut wire::Unknown {
        &mut self.unknown
    }
}


// ---- objects/google_analytics.rs ----

//! [`GoogleAnalytics`] and what belongs to it.

use crate::wire;
use serde::{Deserialize, Serialize};

/// The `google_analytics` object.
///
/// Your site at Google Analytics. The payment page reports to it, so that payments can be measured
/// and custom events raised. For the setup, see Google Analytics tracking.
///
/// Docs: `orders/post_order.md#create-a-redirect-order`
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GoogleAnalytics {
    /// Tracking id of the site. See the dashboard of Google Analytics.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<wire::Text>,
    /// Members that the docs do not name.
    #[serde(flatten)]
    pub unknown: wire::Unknown,
}

impl wire::Object for GoogleAnalytics {
    fn unknown(&self) -> &wire::Unknown {
        &self.unknown
    }

    fn unknown_mut(&mut self) -> &mut wire::Unknown {
        &mut self.unknown
    }
}

impl GoogleAnalytics {
    /// Sets `account`.
    #[must_use]
    pub fn account(mut self, account: impl Into<wire::Text>) -> Self {
        self.account = Some(account.into());
        self
    }
}


// ---- objects/payment_options.rs ----

//! [`PaymentOptions`] and what belongs to it.

use crate::wire;
use serde::{Deserialize, Serialize};

/// The `payment_options` object.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaymentOptions {
    /// Members that the docs do not name.
    #[serde(flatten)]
    pub unknown: wire::Unknown,
}

impl wire::Object for PaymentOptions {
    fn unknown(&self) -> &wire::Unknown {
        &self.unknown
    }

    fn unknown_mut(&mut self) -> &mut wire::Unknown {
        &mut self.unknown
    }
}


// ---- objects/second_chance.rs ----

//! [`SecondChance`] and what belongs to it.

use crate::wire;
use serde::{Deserialize, Serialize};

/// The `second_chance` object.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SecondChance {
    /// Members that the docs do not name.
    #[serde(flatten)]
    pub unknown: wire::Unknown,
}

impl wire::Object for SecondChance {
    fn unknown(&self) -> &wire::Unknown {
        &self.unknown
    }

    fn unknown_mut(&mut self) -> &mut wire::Unknown {
        &mut self.unknown
    }
}


// ---- gateway.rs ----

//! Gateways: the payment methods, and those that one order allows.

use crate::wire;

/// A payment method, by its id.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Gateway {
    /// A value that the docs do not name.
    Unknown(wire::Other),
}

impl wire::OpenEnum for Gateway {
    const KNOWN: &'static [Self] = &[];

    fn as_str(&self) -> &str {
        match self {
            Self::Unknown(other) => other.as_str(),
        }
    }

    fn unknown(other: wire::Other) -> Self {
        Self::Unknown(other)
    }
}

wire::open_enum!(Gateway);


// ---- mod.rs ----

//! The API as its documentation describes it.

pub mod gateway;
pub mod objects;
pub mod orders;

pub use self::gateway::Gateway;


// ---- objects/mod.rs ----

//! Objects that requests and responses share.

mod customer;
mod google_analytics;
mod payment_options;
mod second_chance;

pub use self::customer::Customer;
pub use self::google_analytics::GoogleAnalytics;
pub use self::payment_options::PaymentOptions;
pub use self::second_chance::SecondChance;


// ---- orders/mod.rs ----

//! Requests and responses of `/orders`.

mod order_created;
mod order_type;
pub mod redirect_order;

pub use self::order_created::OrderCreated;
pub use self::order_type::OrderType;
pub use self::redirect_order::RedirectOrder;
