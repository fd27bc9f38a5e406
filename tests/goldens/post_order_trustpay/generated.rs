// ---- orders/create_order.rs ----

//! [`CreateOrder`] and what belongs to it.

use crate::api::gateway;
use crate::api::objects;
use crate::wire;

/// The body of `POST /orders`, whatever the order.
///
/// Every member that the page of any order documents. The types beside it are views of this one:
/// they know what one kind of order asks for.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOrder {
    /// Amount due (in cents).
    ///
    /// Docs: `payment_methods/post_order_trustpay.md#trustpay`
    pub amount: Option<wire::Integer>,
    /// Currency (ISO-4217) of the payment. The payment method only processes Czech koruna (CZK).
    ///
    /// Docs: `payment_methods/post_order_trustpay.md#trustpay`
    pub currency: Option<wire::Text>,
    /// `custom_info`.
    pub custom_info: Option<wire::Any>,
    /// See [`Customer`](objects::Customer).
    pub customer: Option<objects::Customer>,
    /// Text for the order, shown in MultiSafepay Control and, where the customer's bank can do so, on
    /// bank statements. HTML is no longer supported; `items` and `shopping_cart` take it.
    ///
    /// At most 200 characters.
    ///
    /// Docs: `payment_methods/post_order_trustpay.md#trustpay`
    pub description: Option<wire::Text>,
    /// Id of the payment method, so that the customer need not choose one. A gateway request lists all
    /// ids.
    ///
    /// Docs: `payment_methods/post_order_trustpay.md#trustpay`
    pub gateway: Option<gateway::Gateway>,
    /// Your own id for the order; no two orders share one.
    ///
    /// Docs: `payment_methods/post_order_trustpay.md#trustpay`
    pub order_id: Option<wire::Text>,
    /// See [`PaymentOptions`](objects::PaymentOptions).
    pub payment_options: Option<objects::PaymentOptions>,
    /// Flow in which the customer pays.
    ///
    /// Docs: `payment_methods/post_order_trustpay.md#trustpay`
    pub type_: Option<wire::Text>,
    /// Members that the docs do not name.
    pub unknown: wire::Unknown,
}

wire::object!(CreateOrder {
    "amount" => amount,
    "currency" => currency,
    "custom_info" => custom_info,
    "customer" => customer,
    "description" => description,
    "gateway" => gateway,
    "order_id" => order_id,
    "payment_options" => payment_options,
    "type" => type_,
} rules [
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
]);

wire::setters!(CreateOrder {
    amount(impl wire::Integer);
    currency(impl wire::Text);
    custom_info(impl wire::Any);
    customer(objects::Customer);
    description(impl wire::Text);
    gateway(impl gateway::Gateway);
    order_id(impl wire::Text);
    payment_options(objects::PaymentOptions);
    type_(impl wire::Text);
});

wire::checked!(CreateOrder);


// ---- orders/trustpay_order.rs ----

//! [`TrustPayOrder`] and what belongs to it.

use crate::api::gateway;
use crate::api::objects;
use crate::api::orders;
use crate::wire;

/// `POST /orders`: `TrustPay`.
///
/// A view of [`CreateOrder`](orders::CreateOrder): `type` is `redirect`.
///
/// Docs: `payment_methods/post_order_trustpay.md#trustpay`
#[derive(Clone, Debug, PartialEq)]
pub struct TrustPayOrder(orders::CreateOrder);

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

impl TrustPayOrder {
    /// An order with its required members; the rest is set on it.
    #[must_use]
    pub fn new(required: Required) -> Self {
        Self(orders::CreateOrder {
            amount: Some(required.amount),
            currency: Some(required.currency),
            customer: Some(required.customer),
            description: Some(required.description),
            gateway: Some(required.gateway),
            order_id: Some(required.order_id),
            payment_options: Some(required.payment_options),
            type_: Some("redirect".into()),
            ..wire::Object::empty()
        })
    }
}

wire::view!(TrustPayOrder(orders::CreateOrder) rules [
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
]);

wire::checked!(TrustPayOrder);


// ---- endpoints/orders.rs ----

//! Endpoints of `/orders`.

use crate::api::orders;
use crate::wire;

/// `POST /orders`: `TrustPay`.
///
/// Docs: `payment_methods/post_order_trustpay.md#trustpay`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOrder {}

impl CreateOrder {
    /// The call.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl wire::Endpoint for CreateOrder {
    type Request = orders::CreateOrder;

    type Response = wire::Response<orders::OrderCreated>;

    const METHOD: wire::Method = wire::Method::Post;

    const TEMPLATE: &'static str = "/orders";

    fn target(&self) -> String {
        wire::Target::new(Self::TEMPLATE).into_string()
    }
}


// ---- orders/order_created.rs ----

//! [`OrderCreated`] and what belongs to it.

use crate::wire;

/// What `POST /orders` answers.
///
/// Docs: `payment_methods/post_order_trustpay.md#trustpay`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderCreated {
    /// `order_id`.
    pub order_id: Option<wire::Text>,
    /// `payment_url`.
    pub payment_url: Option<wire::Text>,
    /// Members that the docs do not name.
    pub unknown: wire::Unknown,
}

wire::object!(OrderCreated {
    "order_id" => order_id,
    "payment_url" => payment_url,
});


// ---- objects/custom_info.rs ----

//! [`CustomInfo`] and what belongs to it.

use crate::wire;

/// The `custom_info` object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomInfo {
    /// Members that the docs do not name.
    pub unknown: wire::Unknown,
}

wire::object!(CustomInfo {});


// ---- objects/customer.rs ----

//! [`Customer`] and what belongs to it.

use crate::wire;

/// The `customer` object.
///
/// Docs: `payment_methods/post_order_trustpay.md#trustpay`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// Country of the customer’s address, a code of ISO 3166-1.
    pub country: Option<wire::Text>,
    /// The customer’s address for email. It serves fraud checks and receives Second Chance emails and
    /// those about a bank transfer.
    pub email: Option<wire::Text>,
    /// The customer’s given name.
    pub first_name: Option<wire::Text>,
    /// The customer’s family name.
    pub last_name: Option<wire::Text>,
    /// Members that the docs do not name.
    pub unknown: wire::Unknown,
}

wire::object!(Customer {
    "country" => country,
    "email" => email,
    "first_name" => first_name,
    "last_name" => last_name,
});

wire::setters!(Customer {
    country(impl wire::Text);
    email(impl wire::Text);
    first_name(impl wire::Text);
    last_name(impl wire::Text);
});


// ---- objects/payment_options.rs ----

//! [`PaymentOptions`] and what belongs to it.

use crate::wire;

/// The `payment_options` object.
///
/// Docs: `payment_methods/post_order_trustpay.md#trustpay`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentOptions {
    /// Page of your shop to which the customer returns if the payment fails.
    pub cancel_url: Option<wire::Text>,
    /// `close_window`.
    pub close_window: Option<wire::Text>,
    /// Endpoint of your shop that is told of changes to the order, as `notification_url` explains.
    pub notification_url: Option<wire::Text>,
    /// Page of your shop to which the customer returns after paying. A transaction with the status
    /// uncleared leads here too; the customer is not told, and takes it for paid.
    pub redirect_url: Option<wire::Text>,
    /// Members that the docs do not name.
    pub unknown: wire::Unknown,
}

wire::object!(PaymentOptions {
    "cancel_url" => cancel_url,
    "close_window" => close_window,
    "notification_url" => notification_url,
    "redirect_url" => redirect_url,
});

wire::setters!(PaymentOptions {
    cancel_url(impl wire::Text);
    close_window(impl wire::Text);
    notification_url(impl wire::Text);
    redirect_url(impl wire::Text);
});


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


// ---- endpoints/mod.rs ----

//! Endpoints: what to call, what to send and what comes back.

use crate::wire;

pub mod orders;

pub use self::orders::CreateOrder;

/// Visits the endpoint of this method and path; `None` if the docs name none.
///
/// The path is a template or a concrete one. Names of placeholders, a final slash and a query make no difference.
pub fn route<V: wire::Visit>(
    method: wire::Method,
    path: &str,
    visitor: V,
) -> Option<V::Output> {
    if wire::serves::<CreateOrder>(method, path) {
        return Some(visitor.visit::<CreateOrder>());
    }

    None
}


// ---- mod.rs ----

//! The API as its documentation describes it.

pub mod endpoints;
pub mod gateway;
pub mod objects;
pub mod orders;

pub use self::gateway::Gateway;

/// What no `Debug` of this crate shows: members by name, or by the end of their path.
pub const SECRETS: &[&str] = &[
    "account_holder_iban",
    "account_iban",
    "api_key",
    "api_token",
    "bank_account",
    "card_cvc",
    "card_number",
    "cvc",
    "cvv",
    "destination_holder_iban",
    "events_token",
    "gateway_info.account_id",
    "iban",
    "payment_data.payload",
    "payment_details.account_id",
    "payment_methods.account_id",
    "payment_token",
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
pub mod trustpay_order;

pub use self::create_order::CreateOrder;
pub use self::order_created::OrderCreated;
pub use self::trustpay_order::TrustPayOrder;
