// ---- orders/create_order.rs ----

//! [`CreateOrder`] and what belongs to it.

use crate::api::objects;
use crate::wire;
use serde::{Deserialize, Serialize};

mod setters;

/// The body of `POST /orders` in general.
///
/// Every member that any section about the endpoint documents. The types beside it are views of
/// this one: they know what one section asks for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateOrder {
    /// Amount due (in cents).
    ///
    /// Required.
    ///
    /// Docs: `payment_methods/post_order_trustpay.md#trustpay`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<wire::Integer>,
    /// Currency (ISO-4217) of the payment. The payment method only processes Czech koruna (CZK).
    ///
    /// Required.
    ///
    /// Docs: `payment_methods/post_order_trustpay.md#trustpay`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<wire::Currency>,
    /// `custom_info`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_info: Option<wire::Any>,
    /// See [`Customer`](objects::Customer).
    ///
    /// Required.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<wire::Nested<objects::Customer>>,
    /// Text for the order, shown in MultiSafepay Control and, where the customer's bank can do so, on
    /// bank statements. HTML is no longer supported; `items` and `shopping_cart` take it.
    ///
    /// Required.
    /// At most 200 characters.
    ///
    /// Docs: `payment_methods/post_order_trustpay.md#trustpay`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<wire::Text>,
    /// Id of the payment method, so that the customer need not choose one. A gateway request lists all
    /// ids.
    ///
    /// Required.
    ///
    /// Docs: `payment_methods/post_order_trustpay.md#trustpay`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gateway: Option<wire::Text>,
    /// Your own id for the order; no two orders share one.
    ///
    /// Required.
    ///
    /// Docs: `payment_methods/post_order_trustpay.md#trustpay`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_id: Option<wire::Text>,
    /// See [`PaymentOptions`](objects::PaymentOptions).
    ///
    /// Required.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_options: Option<wire::Nested<objects::PaymentOptions>>,
    /// Flow in which the customer pays.
    ///
    /// Required.
    ///
    /// Docs: `payment_methods/post_order_trustpay.md#trustpay`
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<wire::Text>,
    /// Members that the docs do not name.
    #[serde(flatten)]
    pub unknown: wire::Unknown,
}

impl CreateOrder {
    /// The request itself, if it says what the docs ask for.
    ///
    /// # Errors
    /// Every violation at once, each by its JSON path.
    pub fn check(self) -> Result<Self, wire::Violations> {
        wire::check(self)
    }
}

impl wire::Object for CreateOrder {
    const RULES: &'static [wire::Rule] = &[
        wire::Rule::filled("amount"),
        wire::Rule::filled("currency"),
        wire::Rule::filled("customer"),
        wire::Rule::filled("description"),
        wire::Rule::required("gateway"),
        wire::Rule::filled("order_id"),
        wire::Rule::filled("payment_options"),
        wire::Rule::filled("type"),
        wire::Rule::filled("customer.country"),
        wire::Rule::filled("customer.email"),
        wire::Rule::filled("customer.first_name"),
        wire::Rule::filled("customer.last_name"),
        wire::Rule::filled("payment_options.cancel_url"),
        wire::Rule::filled("payment_options.notification_url"),
        wire::Rule::filled("payment_options.redirect_url"),
        wire::Rule::at_least("amount", 0),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200),
        wire::Rule::one_of("type", &["redirect"]),
        wire::Rule::format("customer.email", wire::Format::Email),
        wire::Rule::format("payment_options.cancel_url", wire::Format::Url),
        wire::Rule::format("payment_options.notification_url", wire::Format::Url),
        wire::Rule::format("payment_options.redirect_url", wire::Format::Url),
    ];
}


// ---- orders/trustpay_order.rs ----

//! [`TrustPayOrder`] and what belongs to it.

use crate::api::objects;
use crate::api::orders;
use crate::wire;
use serde::{Deserialize, Serialize};

/// `POST /orders`: `TrustPay`.
///
/// A view of [`CreateOrder`](orders::CreateOrder): `type` is `redirect`. [`with`](Self::with) sets what its page does not name.
///
/// Docs: `payment_methods/post_order_trustpay.md#trustpay`
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TrustPayOrder(orders::CreateOrder);

/// The members that a [`TrustPayOrder`] can't do without.
#[derive(Clone, Debug, PartialEq)]
pub struct TrustPayOrderRequired {
    /// Amount due (in cents).
    pub amount: wire::Integer,
    /// Currency (ISO-4217) of the payment. The payment method only processes Czech koruna (CZK).
    pub currency: wire::Currency,
    /// See [`Customer`](objects::Customer).
    pub customer: objects::Customer,
    /// Text for the order, shown in MultiSafepay Control and, where the customer's bank can do so, on
    /// bank statements. HTML is no longer supported; `items` and `shopping_cart` take it.
    ///
    /// At most 200 characters.
    pub description: wire::Text,
    /// Id of the payment method, so that the customer need not choose one. A gateway request lists all
    /// ids.
    pub gateway: wire::Text,
    /// Your own id for the order; no two orders share one.
    pub order_id: wire::Text,
    /// See [`PaymentOptions`](objects::PaymentOptions).
    pub payment_options: objects::PaymentOptions,
}

impl TrustPayOrder {
    /// A request with its required members; the rest is set on it.
    #[must_use]
    pub fn new(required: TrustPayOrderRequired) -> Self {
        Self(orders::CreateOrder {
            amount: Some(required.amount),
            currency: Some(required.currency),
            customer: Some(required.customer.into()),
            description: Some(required.description),
            gateway: Some(required.gateway),
            order_id: Some(required.order_id),
            payment_options: Some(required.payment_options.into()),
            type_: Some("redirect".into()),
            ..orders::CreateOrder::default()
        })
    }

    /// The same as a [`CreateOrder`](orders::CreateOrder), with all members.
    #[must_use]
    pub fn as_general(&self) -> &orders::CreateOrder {
        &self.0
    }

    /// Sets what any [`CreateOrder`](orders::CreateOrder) has: `.with(|general| general.…)`. The rules of this one stay.
    #[must_use]
    pub fn with(
        self,
        set: impl FnOnce(orders::CreateOrder) -> orders::CreateOrder,
    ) -> Self {
        Self(set(self.0))
    }

    /// The request itself, if it says what the docs ask for.
    ///
    /// # Errors
    /// Every violation at once, each by its JSON path.
    pub fn check(self) -> Result<Self, wire::Violations> {
        wire::check(self)
    }
}

impl AsRef<orders::CreateOrder> for TrustPayOrder {
    fn as_ref(&self) -> &orders::CreateOrder {
        &self.0
    }
}

impl From<TrustPayOrder> for orders::CreateOrder {
    fn from(view: TrustPayOrder) -> Self {
        view.0
    }
}

impl wire::Object for TrustPayOrder {
    const RULES: &'static [wire::Rule] = &[
        wire::Rule::filled("amount"),
        wire::Rule::filled("currency"),
        wire::Rule::filled("customer"),
        wire::Rule::filled("description"),
        wire::Rule::required("gateway"),
        wire::Rule::filled("order_id"),
        wire::Rule::filled("payment_options"),
        wire::Rule::filled("type"),
        wire::Rule::filled("customer.country"),
        wire::Rule::filled("customer.email"),
        wire::Rule::filled("customer.first_name"),
        wire::Rule::filled("customer.last_name"),
        wire::Rule::filled("payment_options.cancel_url"),
        wire::Rule::filled("payment_options.notification_url"),
        wire::Rule::filled("payment_options.redirect_url"),
        wire::Rule::at_least("amount", 0),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200),
        wire::Rule::one_of("type", &["redirect"]),
        wire::Rule::format("customer.email", wire::Format::Email),
        wire::Rule::format("payment_options.cancel_url", wire::Format::Url),
        wire::Rule::format("payment_options.notification_url", wire::Format::Url),
        wire::Rule::format("payment_options.redirect_url", wire::Format::Url),
        wire::Rule::general(<orders::CreateOrder as wire::Object>::RULES),
    ];
}


// ---- endpoints/orders.rs ----

//! Endpoints of `/orders`.

use crate::api::orders;
use crate::wire;

/// `POST /orders`: `TrustPay`.
///
/// Docs: `payment_methods/post_order_trustpay.md#trustpay`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostOrder {}

impl PostOrder {
    /// The call.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl wire::Endpoint for PostOrder {
    type Request = orders::CreateOrder;

    type Response = wire::Response<orders::OrderCreated>;

    const METHOD: wire::Method = wire::Method::Post;

    const TEMPLATE: &'static str = "/orders";

    fn target(&self) -> String {
        wire::Target::new(Self::TEMPLATE).into_string()
    }
}


// ---- orders/create_order/setters.rs ----

//! Setters of [`CreateOrder`](super::CreateOrder) and of what belongs to it.

use super::CreateOrder;
use crate::api::objects;
use crate::wire;

impl CreateOrder {
    /// Sets [`amount`](CreateOrder::amount).
    #[must_use]
    pub fn amount(mut self, amount: impl Into<wire::Integer>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`currency`](CreateOrder::currency).
    #[must_use]
    pub fn currency(mut self, currency: impl Into<wire::Currency>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Sets [`custom_info`](CreateOrder::custom_info).
    #[must_use]
    pub fn custom_info(mut self, custom_info: impl Into<wire::Any>) -> Self {
        self.custom_info = Some(custom_info.into());
        self
    }

    /// Sets [`customer`](CreateOrder::customer).
    #[must_use]
    pub fn customer(mut self, customer: objects::Customer) -> Self {
        self.customer = Some(customer.into());
        self
    }

    /// Sets [`description`](CreateOrder::description).
    #[must_use]
    pub fn description(mut self, description: impl Into<wire::Text>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`gateway`](CreateOrder::gateway).
    #[must_use]
    pub fn gateway(mut self, gateway: impl Into<wire::Text>) -> Self {
        self.gateway = Some(gateway.into());
        self
    }

    /// Sets [`order_id`](CreateOrder::order_id).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<wire::Text>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets [`payment_options`](CreateOrder::payment_options).
    #[must_use]
    pub fn payment_options(mut self, payment_options: objects::PaymentOptions) -> Self {
        self.payment_options = Some(payment_options.into());
        self
    }

    /// Sets [`type_`](CreateOrder::type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<wire::Text>) -> Self {
        self.type_ = Some(type_.into());
        self
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
    /// Your own id for the order; no two orders share one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_id: Option<wire::Text>,
    /// `payment_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_url: Option<wire::Text>,
    /// Members that the docs do not name.
    #[serde(flatten)]
    pub unknown: wire::Unknown,
}

impl wire::Object for OrderCreated {}


// ---- objects/custom_info.rs ----

//! [`CustomInfo`] and what belongs to it.

use crate::wire;
use serde::{Deserialize, Serialize};

/// The `custom_info` object.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CustomInfo {
    /// Members that the docs do not name.
    #[serde(flatten)]
    pub unknown: wire::Unknown,
}

impl wire::Object for CustomInfo {}


// ---- objects/customer.rs ----

//! [`Customer`] and what belongs to it.

use crate::wire;
use serde::{Deserialize, Serialize};

mod setters;

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

impl wire::Object for Customer {}


// ---- objects/customer/setters.rs ----

//! Setters of [`Customer`](super::Customer) and of what belongs to it.

use super::Customer;
use crate::wire;

impl Customer {
    /// Sets [`country`](Customer::country).
    #[must_use]
    pub fn country(mut self, country: impl Into<wire::Text>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Sets [`email`](Customer::email).
    #[must_use]
    pub fn email(mut self, email: impl Into<wire::Text>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`first_name`](Customer::first_name).
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<wire::Text>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets [`last_name`](Customer::last_name).
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

mod setters;

/// The `payment_options` object.
///
/// Docs: `payment_methods/post_order_trustpay.md#trustpay`
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaymentOptions {
    /// Page of your shop to which the customer returns if the payment fails.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancel_url: Option<wire::Text>,
    /// `close_window`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub close_window: Option<wire::Text>,
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

impl wire::Object for PaymentOptions {}


// ---- objects/payment_options/setters.rs ----

//! Setters of [`PaymentOptions`](super::PaymentOptions) and of what belongs to it.

use super::PaymentOptions;
use crate::wire;

impl PaymentOptions {
    /// Sets [`cancel_url`](PaymentOptions::cancel_url).
    #[must_use]
    pub fn cancel_url(mut self, cancel_url: impl Into<wire::Text>) -> Self {
        self.cancel_url = Some(cancel_url.into());
        self
    }

    /// Sets [`close_window`](PaymentOptions::close_window).
    #[must_use]
    pub fn close_window(mut self, close_window: impl Into<wire::Text>) -> Self {
        self.close_window = Some(close_window.into());
        self
    }

    /// Sets [`notification_url`](PaymentOptions::notification_url).
    #[must_use]
    pub fn notification_url(mut self, notification_url: impl Into<wire::Text>) -> Self {
        self.notification_url = Some(notification_url.into());
        self
    }

    /// Sets [`redirect_url`](PaymentOptions::redirect_url).
    #[must_use]
    pub fn redirect_url(mut self, redirect_url: impl Into<wire::Text>) -> Self {
        self.redirect_url = Some(redirect_url.into());
        self
    }
}


// ---- endpoints/mod.rs ----

//! Endpoints: what to call, what to send and what comes back.

use crate::wire;

pub mod orders;

pub use self::orders::PostOrder;

/// Visits the endpoint of this method and path; `None` if the docs name none.
///
/// The path is a template or a concrete one. Names of placeholders, a final slash and a query make no difference.
pub fn route<V: wire::Visit>(
    method: wire::Method,
    path: &str,
    visitor: V,
) -> Option<V::Output> {
    if wire::serves::<PostOrder>(method, path) {
        return Some(visitor.visit::<PostOrder>());
    }

    None
}


// ---- mod.rs ----

//! The API as its documentation describes it.

pub mod endpoints;
pub mod objects;
pub mod orders;

/// What no `Debug` of this crate shows: members by name, or by the end of their path.
pub const SECRETS: &[&str] = &[
    "account_holder_iban",
    "account_iban",
    "api_key",
    "api_token",
    "bank_account",
    "card_cvc",
    "card_number",
    "cavv",
    "cvc",
    "cvv",
    "destination_holder_iban",
    "emandate",
    "emv",
    "event_token",
    "events_token",
    "external_transaction_id",
    "gateway_info.account_id",
    "gateway_info.bankaccount",
    "iban",
    "mandate_id",
    "payment_data.payload",
    "payment_details.account_id",
    "payment_methods.account_id",
    "payment_token",
    "recurring_id",
    "scheme_reference_id",
    "session",
    "session_id",
    "token",
];


// ---- objects/mod.rs ----

//! Objects that requests and responses share.

mod custom_info;
mod customer;
mod payment_options;

pub use self::custom_info::CustomInfo;
pub use self::customer::Customer;
pub use self::payment_options::PaymentOptions;


// ---- orders/mod.rs ----

//! Requests and responses of `/orders`.

mod create_order;
mod order_created;
mod trustpay_order;

pub use self::create_order::CreateOrder;
pub use self::order_created::OrderCreated;
pub use self::trustpay_order::TrustPayOrder;
pub use self::trustpay_order::TrustPayOrderRequired;
