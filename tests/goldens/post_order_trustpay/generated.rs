// ---- orders/trustpay_order.rs ----

//! [`TrustPayOrder`] and what belongs to it.

use crate::api::gateway;
use crate::api::objects;
use crate::wire;
use serde::{Deserialize, Serialize};

/// `POST /orders`: `TrustPay`.
///
/// Docs: `payment_methods/post_order_trustpay.md#trustpay`
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TrustPayOrder {
    /// Amount due (in cents).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<wire::Integer>,
    /// Currency (ISO-4217) of the payment. The payment method only processes Czech koruna (CZK).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<wire::Text>,
    /// See [`Customer`](objects::Customer).
    #[serde(default, skip_serializing_if = "Option::is_none", with = "wire::object")]
    pub customer: Option<objects::Customer>,
    /// Text for the order, shown in MultiSafepay Control and, where the customer's bank can do so, on
    /// bank statements. HTML is no longer supported; `items` and `shopping_cart` take it.
    ///
    /// At most 200 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<wire::Text>,
    /// Id of the payment method, so that the customer need not choose one. A gateway request lists all
    /// ids.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gateway: Option<gateway::Gateway>,
    /// Your own id for the order; no two orders share one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_id: Option<wire::Text>,
    /// See [`PaymentOptions`](objects::PaymentOptions).
    #[serde(default, skip_serializing_if = "Option::is_none", with = "wire::object")]
    pub payment_options: Option<objects::PaymentOptions>,
    #[serde(default, skip_serializing_if = "Option::is_none", rename = "type")]
    type_: Option<wire::Text>,
    /// Members that the docs do not name.
    #[serde(flatten)]
    pub unknown: wire::Unknown,
}

/// The members that a [`TrustPayOrder`] can't do without.
#[derive(Clone, Debug, PartialEq)]
pub struct Required {
    /// Amount due (in cents).
    pub amount: wire::Integer,
    /// Currency (ISO-4217) of the payment. The payment method only processes Czech koruna (CZK).
    pub currency: wire::Text,
    /// See [`Customer`](objects::Customer).
    pub customer: objects::Customer,
    /// Text for the order, shown in MultiSafepay Control and, where the customer's bank can do so, on
    /// bank statements. HTML is no longer supported; `items` and `shopping_cart` take it.
    ///
    /// At most 200 characters.
    pub description: wire::Text,
    /// Id of the payment method, so that the customer need not choose one. A gateway request lists all
    /// ids.
    pub gateway: gateway::Gateway,
    /// Your own id for the order; no two orders share one.
    pub order_id: wire::Text,
    /// See [`PaymentOptions`](objects::PaymentOptions).
    pub payment_options: objects::PaymentOptions,
}

impl wire::Object for TrustPayOrder {
    const RULES: &'static [wire::Rule] = &[
        wire::Rule::required("amount"),
        wire::Rule::required("currency"),
        wire::Rule::required("customer"),
        wire::Rule::required("description"),
        wire::Rule::required("gateway"),
        wire::Rule::required("order_id"),
        wire::Rule::required("payment_options"),
        wire::Rule::required("type"),
        wire::Rule::required("customer.country"),
        wire::Rule::required("customer.email"),
        wire::Rule::required("customer.first_name"),
        wire::Rule::required("customer.last_name"),
        wire::Rule::required("payment_options.cancel_url"),
        wire::Rule::required("payment_options.notification_url"),
        wire::Rule::required("payment_options.redirect_url"),
        wire::Rule::max_length("description", 200),
        wire::Rule::one_of("type", &["redirect"]),
    ];

    fn unknown(&self) -> &wire::Unknown {
        &self.unknown
    }

    fn unknown_mut(&mut self) -> &mut wire::Unknown {
        &mut self.unknown
    }
}

impl TrustPayOrder {
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
            type_: Some(wire::Text::from("redirect")),
            unknown: wire::Unknown::default(),
        }
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
/// Docs: `payment_methods/post_order_trustpay.md#trustpay`
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
///
/// Docs: `payment_methods/post_order_trustpay.md#trustpay`
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Customer {
    /// Country of the customer’s address, a code of ISO 3166-1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<wire::Text>,
    /// The customer’s address for email. It serves fraud checks and receives Second Chance emails and
    /// those about a bank transfer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<wire::Text>,
    /// The customer’s given name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<wire::Text>,
    /// The customer’s family name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<wire::Text>,
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

impl Customer {
    /// Sets `country`.
    #[must_use]
    pub fn country(mut self, country: impl Into<wire::Text>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<wire::Text>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `first_name`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<wire::Text>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets `last_name`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<wire::Text>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
}


// ---- objects/payment_options.rs ----

//! [`PaymentOptions`] and what belongs to it.

use crate::wire;
use serde::{Deserialize, Serialize};

/// The `payment_options` object.
///
/// Docs: `payment_methods/post_order_trustpay.md#trustpay`
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaymentOptions {
    /// Page of your shop to which the customer returns if the payment fails.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancel_url: Option<wire::Text>,
    /// Endpoint of your shop that is told of changes to the order, as `notification_url` explains.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notification_url: Option<wire::Text>,
    /// Page of your shop to which the customer returns after paying. A transaction with the status
    /// uncleared leads here too; the customer is not told, and takes it for paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redirect_url: Option<wire::Text>,
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

impl PaymentOptions {
    /// Sets `cancel_url`.
    #[must_use]
    pub fn cancel_url(mut self, cancel_url: impl Into<wire::Text>) -> Self {
        self.cancel_url = Some(cancel_url.into());
        self
    }

    /// Sets `notification_url`.
    #[must_use]
    pub fn notification_url(mut self, notification_url: impl Into<wire::Text>) -> Self {
        self.notification_url = Some(notification_url.into());
        self
    }

    /// Sets `redirect_url`.
    #[must_use]
    pub fn redirect_url(mut self, redirect_url: impl Into<wire::Text>) -> Self {
        self.redirect_url = Some(redirect_url.into());
        self
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
mod payment_options;

pub use self::customer::Customer;
pub use self::payment_options::PaymentOptions;


// ---- orders/mod.rs ----

//! Requests and responses of `/orders`.

mod order_created;
pub mod trustpay_order;

pub use self::order_created::OrderCreated;
pub use self::trustpay_order::TrustPayOrder;
