// ---- orders/redirect_flexible_3d_set_on_true_order.rs ----

//! [`RedirectFlexible3dSetOnTrueOrder`] and what belongs to it.

use crate::api::gateway;
use crate::api::objects;
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
/// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RedirectFlexible3dSetOnTrueOrder {
    #[serde(default, skip_serializing_if = "Option::is_none", rename = "type")]
    type_: Option<wire::Text>,
    /// Amount due (in cents).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<wire::Integer>,
    /// Currency of the payment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<wire::Currency>,
    /// The customer's name, address and contact details. We recommend asking for names in full, not for
    /// initials.
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
    pub gateway: Option<gateway::RedirectFlexible3dSetOnTrueGateway>,
    /// See [`GatewayInfo`].
    #[serde(default, skip_serializing_if = "Option::is_none", with = "wire::object")]
    pub gateway_info: Option<GatewayInfo>,
    /// Your own id for the order; no two orders share one. An id made of digits alone is an `integer`,
    /// any other a `string`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_id: Option<wire::IntegerOrText>,
    /// Contains the pages to return to, `redirect_url` and `cancel_url`, and your `notification_url`.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "wire::object")]
    pub payment_options: Option<objects::PaymentOptions>,
    /// Members that the docs do not name.
    #[serde(flatten)]
    pub unknown: wire::Unknown,
}

impl wire::Object for RedirectFlexible3dSetOnTrueOrder {
    const RULES: &'static [wire::Rule] = &[
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200),
        wire::Rule::one_of("type", &["redirect"]),
        wire::Rule::format("customer.country", wire::Format::Country),
        wire::Rule::format("customer.locale", wire::Format::Locale),
    ];

    fn unknown(&self) -> &wire::Unknown {
        &self.unknown
    }

    fn unknown_mut(&mut self) -> &mut wire::Unknown {
        &mut self.unknown
    }
}

impl RedirectFlexible3dSetOnTrueOrder {
    /// An order with nothing but its fixed members; the rest is set on it.
    #[must_use]
    pub fn new() -> Self {
        Self {
            type_: Some(wire::Text::from("redirect")),
            amount: None,
            currency: None,
            customer: None,
            description: None,
            gateway: None,
            gateway_info: None,
            order_id: None,
            payment_options: None,
            unknown: wire::Unknown::default(),
        }
    }

    /// `type`: always `redirect`, unless it was decoded from something else.
    #[must_use]
    pub fn type_(&self) -> Option<&wire::Text> {
        self.type_.as_ref()
    }

    /// Sets `amount`.
    #[must_use]
    pub fn amount(mut self, amount: impl Into<wire::Integer>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets `currency`.
    #[must_use]
    pub fn currency(mut self, currency: wire::Currency) -> Self {
        self.currency = Some(currency);
        self
    }

    /// Sets `customer`.
    #[must_use]
    pub fn customer(mut self, customer: objects::Customer) -> Self {
        self.customer = Some(customer);
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<wire::Text>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `gateway`.
    #[must_use]
    pub fn gateway(
        mut self,
        gateway: impl Into<gateway::RedirectFlexible3dSetOnTrueGateway>,
    ) -> Self {
        self.gateway = Some(gateway.into());
        self
    }

    /// Sets `gateway_info`.
    #[must_use]
    pub fn gateway_info(mut self, gateway_info: GatewayInfo) -> Self {
        self.gateway_info = Some(gateway_info);
        self
    }

    /// Sets `order_id`.
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<wire::IntegerOrText>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `payment_options`.
    #[must_use]
    pub fn payment_options(mut self, payment_options: objects::PaymentOptions) -> Self {
        self.payment_options = Some(payment_options);
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

impl Default for RedirectFlexible3dSetOnTrueOrder {
    fn default() -> Self {
        Self::new()
    }
}

/// The `gateway_info` object of this order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GatewayInfo {
    /// True, the cardholder must authenticate. False, 3D Secure is skipped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flexible_3d: Option<wire::Flag>,
    /// URL to which the card issuer redirects the authorisation query.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term_url: Option<wire::Text>,
    /// Members that the docs do not name.
    #[serde(flatten)]
    pub unknown: wire::Unknown,
}

impl wire::Object for GatewayInfo {
    fn unknown(&self) -> &wire::Unknown {
        &self.unknown
    }

    fn unknown_mut(&mut self) -> &mut wire::Unknown {
        &mut self.unknown
    }
}

impl GatewayInfo {
    /// Sets `flexible_3d`.
    #[must_use]
    pub fn flexible_3d(mut self, flexible_3d: impl Into<wire::Flag>) -> Self {
        self.flexible_3d = Some(flexible_3d.into());
        self
    }

    /// Sets `term_url`.
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
    /// The customer’s zip code / postal code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zip_code: Option<wire::Text>,
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
    /// Sets `address1`.
    #[must_use]
    pub fn address1(mut self, address1: impl Into<wire::Text>) -> Self {
        self.address1 = Some(address1.into());
        self
    }

    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, city: impl Into<wire::Text>) -> Self {
        self.city = Some(city.into());
        self
    }

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

    /// Sets `house_number`.
    #[must_use]
    pub fn house_number(mut self, house_number: impl Into<wire::Text>) -> Self {
        self.house_number = Some(house_number.into());
        self
    }

    /// Sets `ip_address`.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<wire::Text>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets `last_name`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<wire::Text>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<wire::Text>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<wire::Text>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `zip_code`.
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

/// The `payment_options` object.
///
/// Contains the pages to return to, `redirect_url` and `cancel_url`, and your `notification_url`.
///
/// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaymentOptions {
    /// To show the payment page in a window of its own, which closes once the customer has paid, set to
    /// `True`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub close_window: Option<wire::Flag>,
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
    /// Sets `close_window`.
    #[must_use]
    pub fn close_window(mut self, close_window: impl Into<wire::Flag>) -> Self {
        self.close_window = Some(close_window.into());
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
    /// `MASTERCARD`.
    Mastercard,
    /// `VISA`.
    Visa,
    /// A value that the docs do not name.
    Unknown(wire::Other),
}

impl wire::OpenEnum for Gateway {
    const KNOWN: &'static [Self] = &[Self::Mastercard, Self::Visa];

    fn as_str(&self) -> &str {
        match self {
            Self::Mastercard => "MASTERCARD",
            Self::Visa => "VISA",
            Self::Unknown(other) => other.as_str(),
        }
    }

    fn unknown(other: wire::Other) -> Self {
        Self::Unknown(other)
    }
}

wire::open_enum!(Gateway);

/// Gateways of `RedirectFlexible3dSetOnTrueOrder`.
///
/// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RedirectFlexible3dSetOnTrueGateway {
    /// `MASTERCARD`.
    Mastercard,
    /// `VISA`.
    Visa,
    /// A value that the docs do not name.
    Unknown(wire::Other),
}

impl wire::OpenEnum for RedirectFlexible3dSetOnTrueGateway {
    const KNOWN: &'static [Self] = &[Self::Mastercard, Self::Visa];

    fn as_str(&self) -> &str {
        match self {
            Self::Mastercard => "MASTERCARD",
            Self::Visa => "VISA",
            Self::Unknown(other) => other.as_str(),
        }
    }

    fn unknown(other: wire::Other) -> Self {
        Self::Unknown(other)
    }
}

wire::open_enum!(RedirectFlexible3dSetOnTrueGateway);
wire::subset_enum!(RedirectFlexible3dSetOnTrueGateway, Gateway);


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
pub mod redirect_flexible_3d_set_on_true_order;

pub use self::order_created::OrderCreated;
pub use self::redirect_flexible_3d_set_on_true_order::RedirectFlexible3dSetOnTrueOrder;
