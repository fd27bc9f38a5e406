// ---- orders/create_order.rs ----

//! [`CreateOrder`] and what belongs to it.

use crate::api::gateway;
use crate::api::objects;
use crate::api::orders;
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
    /// Docs: `orders/post_order.md#create-a-redirect-order`
    pub amount: Option<wire::Integer>,
    /// Currency of the payment.
    ///
    /// Docs: `orders/post_order.md#create-a-redirect-order`
    pub currency: Option<wire::Currency>,
    /// See [`Customer`](objects::Customer).
    pub customer: Option<objects::Customer>,
    /// Text for the order, shown in your MultiSafepay account and, where the customer's bank can do so,
    /// on the bank statement. HTML is not supported; `items` and `shopping_cart` take it.
    ///
    /// At most 200 characters.
    ///
    /// Docs: `orders/post_order.md#create-a-redirect-order`
    pub description: Option<wire::Text>,
    /// Id of the payment method, so that the customer need not choose one. For all ids, see Gateways.
    ///
    /// Docs: `orders/post_order.md#create-a-redirect-order`
    pub gateway: Option<gateway::Gateway>,
    /// Your site at Google Analytics. The payment page reports to it, so that payments can be measured
    /// and custom events raised. For the setup, see Google Analytics tracking.
    ///
    /// Docs: `orders/post_order.md#create-a-redirect-order`
    pub google_analytics: Option<objects::GoogleAnalytics>,
    /// Your own id for the order; no two orders share one. An id made of digits alone is an `integer`,
    /// any other a `string`.
    ///
    /// At most 50 characters.
    ///
    /// Docs: `orders/post_order.md#create-a-redirect-order`
    pub order_id: Option<wire::IntegerOrText>,
    /// See [`PaymentOptions`](objects::PaymentOptions).
    pub payment_options: Option<objects::PaymentOptions>,
    /// See [`SecondChance`](objects::SecondChance).
    pub second_chance: Option<objects::SecondChance>,
    /// Flow in which the customer pays.
    ///
    /// Docs: `orders/post_order.md#create-a-redirect-order`
    pub type_: Option<orders::OrderType>,
    /// Members that the docs do not name.
    pub unknown: wire::Unknown,
}

wire::object!(CreateOrder {
    "amount" => amount,
    "currency" => currency,
    "customer" => customer,
    "description" => description,
    "gateway" => gateway,
    "google_analytics" => google_analytics,
    "order_id" => order_id,
    "payment_options" => payment_options,
    "second_chance" => second_chance,
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
    wire::Rule::format("currency", wire::Format::Currency),
    wire::Rule::max_length("description", 200),
    wire::Rule::max_length("order_id", 50),
    wire::Rule::one_of("type", &["checkout", "direct", "paymentlink", "redirect"]),
]);

wire::setters!(CreateOrder {
    amount(impl wire::Integer);
    currency(wire::Currency);
    customer(objects::Customer);
    description(impl wire::Text);
    gateway(impl gateway::Gateway);
    google_analytics(objects::GoogleAnalytics);
    order_id(impl wire::IntegerOrText);
    payment_options(objects::PaymentOptions);
    second_chance(objects::SecondChance);
    type_(impl orders::OrderType);
});

wire::checked!(CreateOrder);


// ---- orders/redirect_order.rs ----

//! [`RedirectOrder`] and what belongs to it.

use crate::api::gateway;
use crate::api::objects;
use crate::api::orders;
use crate::wire;

/// `POST /orders`: Create a redirect order.
///
/// The standard order: the customer is sent to a hosted page to pay.
///
/// A view of [`CreateOrder`](orders::CreateOrder).
///
/// Docs: `orders/post_order.md#create-a-redirect-order`
#[derive(Clone, Debug, PartialEq)]
pub struct RedirectOrder(orders::CreateOrder);

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

impl RedirectOrder {
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
            type_: Some(required.type_),
            ..wire::Object::empty()
        })
    }

    /// Your site at Google Analytics. The payment page reports to it, so that payments can be measured
    /// and custom events raised. For the setup, see Google Analytics tracking.
    #[must_use]
    pub fn google_analytics(
        mut self,
        google_analytics: objects::GoogleAnalytics,
    ) -> Self {
        self.0.google_analytics = Some(google_analytics);
        self
    }

    /// See [`SecondChance`](objects::SecondChance).
    #[must_use]
    pub fn second_chance(mut self, second_chance: objects::SecondChance) -> Self {
        self.0.second_chance = Some(second_chance);
        self
    }
}

wire::view!(RedirectOrder(orders::CreateOrder) rules [
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
]);

wire::checked!(RedirectOrder);


// ---- endpoints/orders.rs ----

//! Endpoints of `/orders`.

use crate::api::orders;
use crate::wire;

/// `POST /orders`: Create a redirect order.
///
/// The standard order: the customer is sent to a hosted page to pay.
///
/// Docs: `orders/post_order.md#create-a-redirect-order`
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
/// Docs: `orders/post_order.md#create-a-redirect-order`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderCreated {
    /// `order_id`.
    pub order_id: Option<wire::Text>,
    /// Page to send the customer to for the payment. Its host is MultiSafepay, the issuer, or the
    /// payment method.
    pub payment_url: Option<wire::Text>,
    /// Members that the docs do not name.
    pub unknown: wire::Unknown,
}

wire::object!(OrderCreated {
    "order_id" => order_id,
    "payment_url" => payment_url,
});


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

/// The `customer` object.
///
/// Docs: `orders/post_order.md#create-a-redirect-order`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// `address1`.
    pub address1: Option<wire::Text>,
    /// `city`.
    pub city: Option<wire::Text>,
    /// `company_name`.
    pub company_name: Option<wire::Text>,
    /// `country`.
    pub country: Option<wire::Text>,
    /// `email`.
    pub email: Option<wire::Text>,
    /// `first_name`.
    pub first_name: Option<wire::Text>,
    /// `house_number`.
    pub house_number: Option<wire::Text>,
    /// `ip_address`.
    pub ip_address: Option<wire::Text>,
    /// `last_name`.
    pub last_name: Option<wire::Text>,
    /// `locale`.
    pub locale: Option<wire::Text>,
    /// `phone`.
    pub phone: Option<wire::Text>,
    /// `referrer`.
    pub referrer: Option<wire::Text>,
    /// `user_agent`.
    pub user_agent: Option<wire::Text>,
    /// `zip_code`.
    pub zip_code: Option<wire::Text>,
    /// Members that the docs do not name.
    pub unknown: wire::Unknown,
}

wire::object!(Customer {
    "address1" => address1,
    "city" => city,
    "company_name" => company_name,
    "country" => country,
    "email" => email,
    "first_name" => first_name,
    "house_number" => house_number,
    "ip_address" => ip_address,
    "last_name" => last_name,
    "locale" => locale,
    "phone" => phone,
    "referrer" => referrer,
    "user_agent" => user_agent,
    "zip_code" => zip_code,
});

wire::setters!(Customer {
    address1(impl wire::Text);
    city(impl wire::Text);
    company_name(impl wire::Text);
    country(impl wire::Text);
    email(impl wire::Text);
    first_name(impl wire::Text);
    house_number(impl wire::Text);
    ip_address(impl wire::Text);
    last_name(impl wire::Text);
    locale(impl wire::Text);
    phone(impl wire::Text);
    referrer(impl wire::Text);
    user_agent(impl wire::Text);
    zip_code(impl wire::Text);
});


// ---- objects/google_analytics.rs ----

//! [`GoogleAnalytics`] and what belongs to it.

use crate::wire;

/// The `google_analytics` object.
///
/// Your site at Google Analytics. The payment page reports to it, so that payments can be measured
/// and custom events raised. For the setup, see Google Analytics tracking.
///
/// Docs: `orders/post_order.md#create-a-redirect-order`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleAnalytics {
    /// Tracking id of the site. See the dashboard of Google Analytics.
    pub account: Option<wire::Text>,
    /// Members that the docs do not name.
    pub unknown: wire::Unknown,
}

wire::object!(GoogleAnalytics {
    "account" => account,
});

wire::setters!(GoogleAnalytics {
    account(impl wire::Text);
});


// ---- objects/payment_options.rs ----

//! [`PaymentOptions`] and what belongs to it.

use crate::wire;

/// The `payment_options` object.
///
/// Docs: `orders/post_order.md#create-a-redirect-order`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentOptions {
    /// `cancel_url`.
    pub cancel_url: Option<wire::Text>,
    /// `close_window`.
    pub close_window: Option<wire::Flag>,
    /// `notification_url`.
    pub notification_url: Option<wire::Text>,
    /// `redirect_url`.
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
    close_window(impl wire::Flag);
    notification_url(impl wire::Text);
    redirect_url(impl wire::Text);
});


// ---- objects/second_chance.rs ----

//! [`SecondChance`] and what belongs to it.

use crate::wire;

/// The `second_chance` object.
///
/// Docs: `orders/post_order.md#create-a-redirect-order`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SecondChance {
    /// `send_email`.
    pub send_email: Option<wire::Flag>,
    /// Members that the docs do not name.
    pub unknown: wire::Unknown,
}

wire::object!(SecondChance {
    "send_email" => send_email,
});

wire::setters!(SecondChance {
    send_email(impl wire::Flag);
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

mod create_order;
mod order_created;
mod order_type;
pub mod redirect_order;

pub use self::create_order::CreateOrder;
pub use self::order_created::OrderCreated;
pub use self::order_type::OrderType;
pub use self::redirect_order::RedirectOrder;
