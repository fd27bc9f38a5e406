// ---- orders/dotpay_order.rs ----

//! [`DotpayOrder`] and what belongs to it.

use crate::api::gateway;
use crate::api::objects;
use crate::wire;
use serde::{Deserialize, Serialize};

/// `POST /orders`: Dotpay.
///
/// Starts a payment with Dotpay, as a Redirect order.
///
/// Docs: `payment_methods/post-order-dotpay.md#dotpay`
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DotpayOrder {
    /// Amount due (in cents).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<wire::Integer>,
    /// Currency ISO-4217 of the payment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<wire::Text>,
    /// See [`Customer`](objects::Customer).
    #[serde(default, skip_serializing_if = "Option::is_none", with = "wire::object")]
    pub customer: Option<objects::Customer>,
    /// Text for the order, shown in MultiSafepay Control and, where the customer's bank can do so, on
    /// bank statements. HTML is not supported; `items` and `shopping_cart` take it.
    ///
    /// At most 200 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<wire::Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    gateway: Option<gateway::Gateway>,
    /// Your own id for the order; no two orders share one. An id made of digits alone is an integer,
    /// any other a string.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_id: Option<wire::IntegerOrText>,
    /// See [`PaymentOptions`](objects::PaymentOptions).
    #[serde(default, skip_serializing_if = "Option::is_none", with = "wire::object")]
    pub payment_options: Option<objects::PaymentOptions>,
    #[serde(default, skip_serializing_if = "Option::is_none", rename = "type")]
    type_: Option<wire::Text>,
    /// Members that the docs do not name.
    #[serde(flatten)]
    pub unknown: wire::Unknown,
}

/// The members that a [`DotpayOrder`] can't do without.
#[derive(Clone, Debug, PartialEq)]
pub struct Required {
    /// Amount due (in cents).
    pub amount: wire::Integer,
    /// Currency ISO-4217 of the payment.
    pub currency: wire::Text,
    /// See [`Customer`](objects::Customer).
    pub customer: objects::Customer,
    /// Text for the order, shown in MultiSafepay Control and, where the customer's bank can do so, on
    /// bank statements. HTML is not supported; `items` and `shopping_cart` take it.
    ///
    /// At most 200 characters.
    pub description: wire::Text,
    /// Your own id for the order; no two orders share one. An id made of digits alone is an integer,
    /// any other a string.
    pub order_id: wire::IntegerOrText,
    /// See [`PaymentOptions`](objects::PaymentOptions).
    pub payment_options: objects::PaymentOptions,
}

impl wire::Object for DotpayOrder {
    const RULES: &'static [wire::Rule] = &[
        wire::Rule::required("amount"),
        wire::Rule::required("currency"),
        wire::Rule::required("customer"),
        wire::Rule::required("description"),
        wire::Rule::required("gateway"),
        wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"),
        wire::Rule::required("type"),
        wire::Rule::max_length("description", 200),
        wire::Rule::one_of("gateway", &["DOTPAY"]),
        wire::Rule::one_of("type", &["redirect"]),
    ];

    fn unknown(&self) -> &wire::Unknown {
        &self.unknown
    }

    fn unknown_mut(&mut self) -> &mut wire::Unknown {
        &mut self.unknown
    }
}

impl DotpayOrder {
    /// An order with its required members; the rest is set on it.
    #[must_use]
    pub fn new(required: Required) -> Self {
        Self {
            amount: Some(required.amount),
            currency: Some(required.currency),
            customer: Some(required.customer),
            description: Some(required.description),
            gateway: Some(gateway::Gateway::Dotpay),
            order_id: Some(required.order_id),
            payment_options: Some(required.payment_options),
            type_: Some(wire::Text::from("redirect")),
            unknown: wire::Unknown::default(),
        }
    }

    /// `gateway`: always `Gateway::Dotpay`, unless it was decoded from something else.
    #[must_use]
    pub fn gateway(&self) -> Option<&gateway::Gateway> {
        self.gateway.as_ref()
    }

    /// `type`: always `redirect`, unless it was decoded from something else.
    #[must_use]
    pub fn type_(&self) -> Option<&wire::Text> {
        self.type_.as_ref()
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
/// Docs: `payment_methods/post-order-dotpay.md#dotpay`
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OrderCreated {
    /// `order_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_id: Option<wire::Text>,
    /// `payment_url`.
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


// ---- gateway.rs ----

//! Gateways: the payment methods, and those that one order allows.

use crate::wire;

/// A payment method, by its id.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Gateway {
    /// `DOTPAY`.
    Dotpay,
    /// A value that the docs do not name.
    Unknown(wire::Other),
}

impl wire::OpenEnum for Gateway {
    const KNOWN: &'static [Self] = &[Self::Dotpay];

    fn as_str(&self) -> &str {
        match self {
            Self::Dotpay => "DOTPAY",
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
mod payment_options;

pub use self::customer::Customer;
pub use self::payment_options::PaymentOptions;


// ---- orders/mod.rs ----

//! Requests and responses of `/orders`.

pub mod dotpay_order;
mod order_created;

pub use self::dotpay_order::DotpayOrder;
pub use self::order_created::OrderCreated;
