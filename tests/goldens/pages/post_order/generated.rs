// ---- orders/create_order.rs ----

//! [`CreateOrder`] and what belongs to it.

use crate::api::objects;
use crate::api::orders;
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
    /// Docs: `orders/post_order.md#create-a-redirect-order`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<wire::Integer>,
    /// Currency of the payment.
    ///
    /// Required.
    ///
    /// Docs: `orders/post_order.md#create-a-redirect-order`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<wire::Currency>,
    /// See [`Customer`](objects::Customer).
    ///
    /// Required.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<wire::Nested<objects::Customer>>,
    /// Text for the order, shown in your MultiSafepay account and, where the customer's bank can do so,
    /// on the bank statement. HTML is not supported; `items` and `shopping_cart` take it.
    ///
    /// Required.
    /// At most 200 characters.
    ///
    /// Docs: `orders/post_order.md#create-a-redirect-order`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<wire::Text>,
    /// Id of the payment method, so that the customer need not choose one. For all ids, see Gateways.
    ///
    /// Required.
    ///
    /// Docs: `orders/post_order.md#create-a-redirect-order`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gateway: Option<wire::Text>,
    /// Your site at Google Analytics. The payment page reports to it, so that payments can be measured
    /// and custom events raised. For the setup, see Google Analytics tracking.
    ///
    /// Docs: `orders/post_order.md#create-a-redirect-order`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub google_analytics: Option<wire::Nested<objects::GoogleAnalytics>>,
    /// Your own id for the order; no two orders share one. An id made of digits alone is an `integer`,
    /// any other a `string`.
    ///
    /// Required.
    /// At most 50 characters.
    ///
    /// Docs: `orders/post_order.md#create-a-redirect-order`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_id: Option<wire::IntegerOrText>,
    /// See [`PaymentOptions`](objects::PaymentOptions).
    ///
    /// Required.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_options: Option<wire::Nested<objects::PaymentOptions>>,
    /// See [`SecondChance`](objects::SecondChance).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second_chance: Option<wire::Nested<objects::SecondChance>>,
    /// Flow in which the customer pays.
    ///
    /// Required.
    ///
    /// Docs: `orders/post_order.md#create-a-redirect-order`
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<orders::OrderType>,
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
        wire::Rule::at_least("amount", 0),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200),
        wire::Rule::max_length("order_id", 50),
        wire::Rule::one_of("type", &["checkout", "direct", "paymentlink", "redirect"]),
    ];
}


// ---- orders/redirect_order.rs ----

//! [`RedirectOrder`] and what belongs to it.

use crate::api::objects;
use crate::api::orders;
use crate::wire;
use serde::{Deserialize, Serialize};

/// `POST /orders`: Create a redirect order.
///
/// The standard order: the customer is sent to a hosted page to pay.
///
/// A view of [`CreateOrder`](orders::CreateOrder). [`with`](Self::with) sets what its page does not name.
///
/// Docs: `orders/post_order.md#create-a-redirect-order`
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RedirectOrder(orders::CreateOrder);

/// The members that a [`RedirectOrder`] can't do without.
#[derive(Clone, Debug, PartialEq)]
pub struct RedirectOrderRequired {
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
    pub gateway: wire::Text,
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
    /// A request with its required members; the rest is set on it.
    #[must_use]
    pub fn new(required: RedirectOrderRequired) -> Self {
        Self(orders::CreateOrder {
            amount: Some(required.amount),
            currency: Some(required.currency),
            customer: Some(required.customer.into()),
            description: Some(required.description),
            gateway: Some(required.gateway),
            order_id: Some(required.order_id),
            payment_options: Some(required.payment_options.into()),
            type_: Some(required.type_),
            ..orders::CreateOrder::default()
        })
    }

    /// Your site at Google Analytics. The payment page reports to it, so that payments can be measured
    /// and custom events raised. For the setup, see Google Analytics tracking.
    #[must_use]
    pub fn google_analytics(
        mut self,
        google_analytics: objects::GoogleAnalytics,
    ) -> Self {
        self.0.google_analytics = Some(google_analytics.into());
        self
    }

    /// See [`SecondChance`](objects::SecondChance).
    #[must_use]
    pub fn second_chance(mut self, second_chance: objects::SecondChance) -> Self {
        self.0.second_chance = Some(second_chance.into());
        self
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

impl AsRef<orders::CreateOrder> for RedirectOrder {
    fn as_ref(&self) -> &orders::CreateOrder {
        &self.0
    }
}

impl From<RedirectOrder> for orders::CreateOrder {
    fn from(view: RedirectOrder) -> Self {
        view.0
    }
}

impl wire::Object for RedirectOrder {
    const RULES: &'static [wire::Rule] = &[
        wire::Rule::filled("amount"),
        wire::Rule::filled("currency"),
        wire::Rule::filled("customer"),
        wire::Rule::filled("description"),
        wire::Rule::required("gateway"),
        wire::Rule::filled("order_id"),
        wire::Rule::filled("payment_options"),
        wire::Rule::filled("type"),
        wire::Rule::at_least("amount", 0),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200),
        wire::Rule::max_length("order_id", 50),
        wire::Rule::one_of("type", &["checkout", "direct", "paymentlink", "redirect"]),
        wire::Rule::general(<orders::CreateOrder as wire::Object>::RULES),
    ];
}


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
use crate::api::orders;
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

    /// Sets [`google_analytics`](CreateOrder::google_analytics).
    #[must_use]
    pub fn google_analytics(
        mut self,
        google_analytics: objects::GoogleAnalytics,
    ) -> Self {
        self.google_analytics = Some(google_analytics.into());
        self
    }

    /// Sets [`order_id`](CreateOrder::order_id).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<wire::IntegerOrText>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets [`payment_options`](CreateOrder::payment_options).
    #[must_use]
    pub fn payment_options(mut self, payment_options: objects::PaymentOptions) -> Self {
        self.payment_options = Some(payment_options.into());
        self
    }

    /// Sets [`second_chance`](CreateOrder::second_chance).
    #[must_use]
    pub fn second_chance(mut self, second_chance: objects::SecondChance) -> Self {
        self.second_chance = Some(second_chance.into());
        self
    }

    /// Sets [`type_`](CreateOrder::type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<orders::OrderType>) -> Self {
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
/// Docs: `orders/post_order.md#create-a-redirect-order`
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OrderCreated {
    /// Your own id for the order; no two orders share one. An id made of digits alone is an `integer`,
    /// any other a `string`.
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

impl wire::Object for OrderCreated {}


// ---- orders/order_type.rs ----

//! [`OrderType`] and what belongs to it.

use crate::wire;
use serde::{Deserialize, Serialize};

/// Values of `type`.
///
/// Docs: `orders/post_order.md#create-a-redirect-order`
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(expecting = "a string")]
#[non_exhaustive]
pub enum OrderType {
    /// `checkout`.
    #[serde(rename = "checkout")]
    Checkout,
    /// `direct`.
    #[serde(rename = "direct")]
    Direct,
    /// `paymentlink`.
    #[serde(rename = "paymentlink")]
    Paymentlink,
    /// `redirect`.
    #[serde(rename = "redirect")]
    Redirect,
    /// A value that the docs do not name.
    #[serde(untagged)]
    Unknown(wire::Other),
}

wire::open_enum!(OrderType);


// ---- objects/customer.rs ----

//! [`Customer`] and what belongs to it.

use crate::wire;
use serde::{Deserialize, Serialize};

mod setters;

/// The `customer` object.
///
/// Docs: `orders/post_order.md#create-a-redirect-order`
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Customer {
    /// `address1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address1: Option<wire::Text>,
    /// `city`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<wire::Text>,
    /// `company_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub company_name: Option<wire::Text>,
    /// `country`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<wire::Text>,
    /// `email`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<wire::Text>,
    /// `first_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<wire::Text>,
    /// `house_number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub house_number: Option<wire::Text>,
    /// `ip_address`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<wire::Text>,
    /// `last_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<wire::Text>,
    /// `locale`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<wire::Text>,
    /// `phone`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<wire::Text>,
    /// `referrer`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referrer: Option<wire::Text>,
    /// `user_agent`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<wire::Text>,
    /// `zip_code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zip_code: Option<wire::Text>,
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
    /// Sets [`address1`](Customer::address1).
    #[must_use]
    pub fn address1(mut self, address1: impl Into<wire::Text>) -> Self {
        self.address1 = Some(address1.into());
        self
    }

    /// Sets [`city`](Customer::city).
    #[must_use]
    pub fn city(mut self, city: impl Into<wire::Text>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`company_name`](Customer::company_name).
    #[must_use]
    pub fn company_name(mut self, company_name: impl Into<wire::Text>) -> Self {
        self.company_name = Some(company_name.into());
        self
    }

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

    /// Sets [`house_number`](Customer::house_number).
    #[must_use]
    pub fn house_number(mut self, house_number: impl Into<wire::Text>) -> Self {
        self.house_number = Some(house_number.into());
        self
    }

    /// Sets [`ip_address`](Customer::ip_address).
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<wire::Text>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets [`last_name`](Customer::last_name).
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<wire::Text>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Sets [`locale`](Customer::locale).
    #[must_use]
    pub fn locale(mut self, locale: impl Into<wire::Text>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Sets [`phone`](Customer::phone).
    #[must_use]
    pub fn phone(mut self, phone: impl Into<wire::Text>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets [`referrer`](Customer::referrer).
    #[must_use]
    pub fn referrer(mut self, referrer: impl Into<wire::Text>) -> Self {
        self.referrer = Some(referrer.into());
        self
    }

    /// Sets [`user_agent`](Customer::user_agent).
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<wire::Text>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Sets [`zip_code`](Customer::zip_code).
    #[must_use]
    pub fn zip_code(mut self, zip_code: impl Into<wire::Text>) -> Self {
        self.zip_code = Some(zip_code.into());
        self
    }
}


// ---- objects/google_analytics.rs ----

//! [`GoogleAnalytics`] and what belongs to it.

use crate::wire;
use serde::{Deserialize, Serialize};

mod setters;

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

impl wire::Object for GoogleAnalytics {}


// ---- objects/google_analytics/setters.rs ----

//! Setters of [`GoogleAnalytics`](super::GoogleAnalytics) and of what belongs to it.

use super::GoogleAnalytics;
use crate::wire;

impl GoogleAnalytics {
    /// Sets [`account`](GoogleAnalytics::account).
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

mod setters;

/// The `payment_options` object.
///
/// Docs: `orders/post_order.md#create-a-redirect-order`
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaymentOptions {
    /// `cancel_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancel_url: Option<wire::Text>,
    /// `close_window`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub close_window: Option<wire::Flag>,
    /// `notification_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notification_url: Option<wire::Text>,
    /// `redirect_url`.
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
    pub fn close_window(mut self, close_window: impl Into<wire::Flag>) -> Self {
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


// ---- objects/second_chance.rs ----

//! [`SecondChance`] and what belongs to it.

use crate::wire;
use serde::{Deserialize, Serialize};

mod setters;

/// The `second_chance` object.
///
/// Docs: `orders/post_order.md#create-a-redirect-order`
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SecondChance {
    /// `send_email`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub send_email: Option<wire::Flag>,
    /// Members that the docs do not name.
    #[serde(flatten)]
    pub unknown: wire::Unknown,
}

impl wire::Object for SecondChance {}


// ---- objects/second_chance/setters.rs ----

//! Setters of [`SecondChance`](super::SecondChance) and of what belongs to it.

use super::SecondChance;
use crate::wire;

impl SecondChance {
    /// Sets [`send_email`](SecondChance::send_email).
    #[must_use]
    pub fn send_email(mut self, send_email: impl Into<wire::Flag>) -> Self {
        self.send_email = Some(send_email.into());
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
mod redirect_order;

pub use self::create_order::CreateOrder;
pub use self::order_created::OrderCreated;
pub use self::order_type::OrderType;
pub use self::redirect_order::RedirectOrder;
pub use self::redirect_order::RedirectOrderRequired;
