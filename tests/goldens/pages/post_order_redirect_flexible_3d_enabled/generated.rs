// ---- orders/create_order.rs ----

//! [`CreateOrder`] and what belongs to it.

use crate::api::gateway;
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
    /// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<wire::Integer>,
    /// Currency of the payment.
    ///
    /// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<wire::Currency>,
    /// The customer's name, address and contact details. We recommend asking for names in full, not for
    /// initials.
    ///
    /// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<wire::Nested<objects::Customer>>,
    /// Text for the order, shown in your MultiSafepay account and, where the customer's bank can do so,
    /// on the bank statement. HTML is not supported; `items` and `shopping_cart` take it.
    ///
    /// At most 200 characters.
    ///
    /// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<wire::Text>,
    /// Id of the payment method, so that the customer need not choose one. For all ids, see Gateways.
    ///
    /// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gateway: Option<gateway::Gateway>,
    /// See [`GatewayInfo`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gateway_info: Option<wire::Nested<GatewayInfo>>,
    /// Your own id for the order; no two orders share one. An id made of digits alone is an `integer`,
    /// any other a `string`.
    ///
    /// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_id: Option<wire::IntegerOrText>,
    /// Contains the pages to return to, `redirect_url` and `cancel_url`, and your `notification_url`.
    ///
    /// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_options: Option<wire::Nested<objects::PaymentOptions>>,
    /// Flow in which the customer pays.
    ///
    /// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
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
        wire::Rule::at_least("amount", 0),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200),
        wire::Rule::one_of("type", &["redirect"]),
        wire::Rule::format("customer.country", wire::Format::Country),
        wire::Rule::format("customer.email", wire::Format::Email),
        wire::Rule::format("customer.ip_address", wire::Format::IpAddress),
        wire::Rule::format("customer.locale", wire::Format::Locale),
        wire::Rule::format("gateway_info.term_url", wire::Format::Url),
    ];
}

/// The `gateway_info` object in the body of `POST /orders`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GatewayInfo {
    /// True, the cardholder must authenticate. False, 3D Secure is skipped.
    ///
    /// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flexible_3d: Option<wire::Flag>,
    /// URL to which the card issuer redirects the authorisation query.
    ///
    /// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term_url: Option<wire::Text>,
    /// Members that the docs do not name.
    #[serde(flatten)]
    pub unknown: wire::Unknown,
}

impl wire::Object for GatewayInfo {}


// ---- orders/flexible_3d_redirect_order.rs ----

//! [`Flexible3dRedirectOrder`] and what belongs to it.

use crate::api::gateway;
use crate::api::objects;
use crate::api::orders;
use crate::wire;
use serde::{Deserialize, Serialize};

/// `POST /orders`: Redirect, Flexible 3D set on true.
///
/// Redirect order that insists on 3D Secure, whatever your Dynamic 3D rules say. With Flexible 3D
/// the request itself decides, order by order, if the cardholder goes through 3D Secure. Set on
/// true, it takes precedence over Dynamic 3D: the payment only succeeds after authentication, which
/// is then required of cards that would otherwise be charged without it. Please note: because of
/// PSD2, Flexible 3D is no longer open to merchants based in Europe.
///
/// A view of [`CreateOrder`](orders::CreateOrder): `type` is `redirect`. [`with`](Self::with) sets what its page does not name.
///
/// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Flexible3dRedirectOrder(orders::CreateOrder);

impl Flexible3dRedirectOrder {
    /// A request without required members; all of it is set on it.
    #[must_use]
    pub fn new() -> Self {
        Self(orders::CreateOrder {
            type_: Some("redirect".into()),
            ..orders::CreateOrder::default()
        })
    }

    /// Amount due (in cents).
    #[must_use]
    pub fn amount(mut self, amount: impl Into<wire::Integer>) -> Self {
        self.0.amount = Some(amount.into());
        self
    }

    /// Currency of the payment.
    #[must_use]
    pub fn currency(mut self, currency: impl Into<wire::Currency>) -> Self {
        self.0.currency = Some(currency.into());
        self
    }

    /// The customer's name, address and contact details. We recommend asking for names in full, not for
    /// initials.
    #[must_use]
    pub fn customer(mut self, customer: objects::Customer) -> Self {
        self.0.customer = Some(customer.into());
        self
    }

    /// Text for the order, shown in your MultiSafepay account and, where the customer's bank can do so,
    /// on the bank statement. HTML is not supported; `items` and `shopping_cart` take it.
    ///
    /// At most 200 characters.
    #[must_use]
    pub fn description(mut self, description: impl Into<wire::Text>) -> Self {
        self.0.description = Some(description.into());
        self
    }

    /// Id of the payment method, so that the customer need not choose one. For all ids, see Gateways.
    #[must_use]
    pub fn gateway(
        mut self,
        gateway: impl Into<gateway::Flexible3dRedirectGateway>,
    ) -> Self {
        self.0.gateway = Some(gateway.into().into());
        self
    }

    /// See [`Flexible3dRedirectOrderGatewayInfo`].
    #[must_use]
    pub fn gateway_info(
        mut self,
        gateway_info: Flexible3dRedirectOrderGatewayInfo,
    ) -> Self {
        self.0.gateway_info = Some(gateway_info.into());
        self
    }

    /// Your own id for the order; no two orders share one. An id made of digits alone is an `integer`,
    /// any other a `string`.
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<wire::IntegerOrText>) -> Self {
        self.0.order_id = Some(order_id.into());
        self
    }

    /// Contains the pages to return to, `redirect_url` and `cancel_url`, and your `notification_url`.
    #[must_use]
    pub fn payment_options(mut self, payment_options: objects::PaymentOptions) -> Self {
        self.0.payment_options = Some(payment_options.into());
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

impl Default for Flexible3dRedirectOrder {
    fn default() -> Self {
        Self::new()
    }
}

impl AsRef<orders::CreateOrder> for Flexible3dRedirectOrder {
    fn as_ref(&self) -> &orders::CreateOrder {
        &self.0
    }
}

impl From<Flexible3dRedirectOrder> for orders::CreateOrder {
    fn from(view: Flexible3dRedirectOrder) -> Self {
        view.0
    }
}

impl wire::Object for Flexible3dRedirectOrder {
    const RULES: &'static [wire::Rule] = &[
        wire::Rule::at_least("amount", 0),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200),
        wire::Rule::one_of("type", &["redirect"]),
        wire::Rule::format("customer.country", wire::Format::Country),
        wire::Rule::format("customer.email", wire::Format::Email),
        wire::Rule::format("customer.ip_address", wire::Format::IpAddress),
        wire::Rule::format("customer.locale", wire::Format::Locale),
        wire::Rule::format("gateway_info.term_url", wire::Format::Url),
        wire::Rule::general(<orders::CreateOrder as wire::Object>::RULES),
    ];
}

/// The `gateway_info` object of this request.
///
/// A view of [`GatewayInfo`](orders::create_order::GatewayInfo). [`with`](Self::with) sets what its page does not name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Flexible3dRedirectOrderGatewayInfo(orders::create_order::GatewayInfo);

impl Flexible3dRedirectOrderGatewayInfo {
    /// An object without required members; all of it is set on it.
    #[must_use]
    pub fn new() -> Self {
        Self(orders::create_order::GatewayInfo {
            ..orders::create_order::GatewayInfo::default()
        })
    }

    /// True, the cardholder must authenticate. False, 3D Secure is skipped.
    #[must_use]
    pub fn flexible_3d(mut self, flexible_3d: impl Into<wire::Flag>) -> Self {
        self.0.flexible_3d = Some(flexible_3d.into());
        self
    }

    /// URL to which the card issuer redirects the authorisation query.
    #[must_use]
    pub fn term_url(mut self, term_url: impl Into<wire::Text>) -> Self {
        self.0.term_url = Some(term_url.into());
        self
    }

    /// The same as a [`GatewayInfo`](orders::create_order::GatewayInfo), with all members.
    #[must_use]
    pub fn as_general(&self) -> &orders::create_order::GatewayInfo {
        &self.0
    }

    /// Sets what any [`GatewayInfo`](orders::create_order::GatewayInfo) has: `.with(|general| general.…)`. The rules of this one stay.
    #[must_use]
    pub fn with(
        self,
        set: impl FnOnce(
            orders::create_order::GatewayInfo,
        ) -> orders::create_order::GatewayInfo,
    ) -> Self {
        Self(set(self.0))
    }
}

impl Default for Flexible3dRedirectOrderGatewayInfo {
    fn default() -> Self {
        Self::new()
    }
}

impl AsRef<orders::create_order::GatewayInfo> for Flexible3dRedirectOrderGatewayInfo {
    fn as_ref(&self) -> &orders::create_order::GatewayInfo {
        &self.0
    }
}

impl From<Flexible3dRedirectOrderGatewayInfo> for orders::create_order::GatewayInfo {
    fn from(view: Flexible3dRedirectOrderGatewayInfo) -> Self {
        view.0
    }
}

impl From<Flexible3dRedirectOrderGatewayInfo>
for wire::Nested<orders::create_order::GatewayInfo> {
    fn from(view: Flexible3dRedirectOrderGatewayInfo) -> Self {
        view.0.into()
    }
}

impl wire::Object for Flexible3dRedirectOrderGatewayInfo {}


// ---- endpoints/orders.rs ----

//! Endpoints of `/orders`.

use crate::api::orders;
use crate::wire;

/// `POST /orders`: Redirect, Flexible 3D set on true.
///
/// Redirect order that insists on 3D Secure, whatever your Dynamic 3D rules say. With Flexible 3D
/// the request itself decides, order by order, if the cardholder goes through 3D Secure. Set on
/// true, it takes precedence over Dynamic 3D: the payment only succeeds after authentication, which
/// is then required of cards that would otherwise be charged without it. Please note: because of
/// PSD2, Flexible 3D is no longer open to merchants based in Europe.
///
/// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
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


// ---- gateway/flexible3d_redirect_gateway.rs ----

//! [`Flexible3dRedirectGateway`].

use super::Gateway;
use crate::wire;
use serde::{Deserialize, Serialize};

/// Gateways of `Flexible3dRedirectOrder`.
///
/// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(expecting = "a string")]
#[non_exhaustive]
pub enum Flexible3dRedirectGateway {
    /// `MASTERCARD`.
    #[serde(rename = "MASTERCARD")]
    Mastercard,
    /// `VISA`.
    #[serde(rename = "VISA")]
    Visa,
    /// A value that the docs do not name.
    #[serde(untagged)]
    Unknown(wire::Other),
}

wire::open_enum!(Flexible3dRedirectGateway);
wire::subset_enum!(Flexible3dRedirectGateway, Gateway);


// ---- orders/create_order/setters.rs ----

//! Setters of [`CreateOrder`](super::CreateOrder) and of what belongs to it.

use super::{CreateOrder, GatewayInfo};
use crate::api::gateway;
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
    pub fn gateway(mut self, gateway: impl Into<gateway::Gateway>) -> Self {
        self.gateway = Some(gateway.into());
        self
    }

    /// Sets [`gateway_info`](CreateOrder::gateway_info).
    #[must_use]
    pub fn gateway_info(mut self, gateway_info: GatewayInfo) -> Self {
        self.gateway_info = Some(gateway_info.into());
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

    /// Sets [`type_`](CreateOrder::type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<wire::Text>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

impl GatewayInfo {
    /// Sets [`flexible_3d`](GatewayInfo::flexible_3d).
    #[must_use]
    pub fn flexible_3d(mut self, flexible_3d: impl Into<wire::Flag>) -> Self {
        self.flexible_3d = Some(flexible_3d.into());
        self
    }

    /// Sets [`term_url`](GatewayInfo::term_url).
    #[must_use]
    pub fn term_url(mut self, term_url: impl Into<wire::Text>) -> Self {
        self.term_url = Some(term_url.into());
        self
    }
}


// ---- orders/order_created.rs ----

//! [`OrderCreated`] and what belongs to it.

use crate::wire;
use serde::{Deserialize, Serialize};

/// What `POST /orders` answers.
///
/// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OrderCreated {
    /// Your own id for the order; no two orders share one. An id made of digits alone is an `integer`,
    /// any other a `string`.
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


// ---- objects/customer.rs ----

//! [`Customer`] and what belongs to it.

use crate::wire;
use serde::{Deserialize, Serialize};

mod setters;

/// The `customer` object.
///
/// The customer's name, address and contact details. We recommend asking for names in full, not for
/// initials.
///
/// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Customer {
    /// Street of the customer's address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address1: Option<wire::Text>,
    /// City of the customer's address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<wire::Text>,
    /// Country of the customer’s address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<wire::Text>,
    /// The customer’s address for email. It serves fraud checks and receives Second Chance emails.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<wire::Text>,
    /// The customer’s given name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<wire::Text>,
    /// House number within the street, with any addition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub house_number: Option<wire::Text>,
    /// IP address from which the customer orders. Recommended for post-payment and credit card orders.
    /// It is checked as a guard against fraud.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<wire::Text>,
    /// The customer’s family name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<wire::Text>,
    /// Sets the language of the payment page and of emails, and which payment methods the page offers.
    ///
    /// Default: `en_US`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<wire::Text>,
    /// Phone number at which the customer can be reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<wire::Text>,
    /// `referrer`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referrer: Option<wire::Text>,
    /// `user_agent`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<wire::Text>,
    /// The customer’s zip code / postal code.
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


// ---- objects/payment_options.rs ----

//! [`PaymentOptions`] and what belongs to it.

use crate::wire;
use serde::{Deserialize, Serialize};

mod setters;

/// The `payment_options` object.
///
/// Contains the pages to return to, `redirect_url` and `cancel_url`, and your `notification_url`.
///
/// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaymentOptions {
    /// `cancel_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancel_url: Option<wire::Text>,
    /// To show the payment page in a window of its own, which closes once the customer has paid, set to
    /// `True`.
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


// ---- gateway.rs ----

//! [`Gateway`], and those of its values that one request allows.

use crate::wire;
use serde::{Deserialize, Serialize};

mod flexible3d_redirect_gateway;

pub use self::flexible3d_redirect_gateway::Flexible3dRedirectGateway;

/// A payment method, by its id.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(expecting = "a string")]
#[non_exhaustive]
pub enum Gateway {
    /// `MASTERCARD`.
    #[serde(rename = "MASTERCARD")]
    Mastercard,
    /// `VISA`.
    #[serde(rename = "VISA")]
    Visa,
    /// A value that the docs do not name.
    #[serde(untagged)]
    Unknown(wire::Other),
}

wire::open_enum!(Gateway);


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
mod payment_options;

pub use self::customer::Customer;
pub use self::payment_options::PaymentOptions;


// ---- orders/mod.rs ----

//! Requests and responses of `/orders`.

pub mod create_order;
mod flexible_3d_redirect_order;
mod order_created;

pub use self::create_order::CreateOrder;
pub use self::flexible_3d_redirect_order::Flexible3dRedirectOrder;
pub use self::flexible_3d_redirect_order::Flexible3dRedirectOrderGatewayInfo;
pub use self::order_created::OrderCreated;
