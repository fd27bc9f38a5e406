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
    /// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
    pub amount: Option<wire::Integer>,
    /// Currency of the payment.
    ///
    /// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
    pub currency: Option<wire::Currency>,
    /// The customer's name, address and contact details. We recommend asking for names in full, not for
    /// initials.
    ///
    /// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
    pub customer: Option<objects::Customer>,
    /// Text for the order, shown in your MultiSafepay account and, where the customer's bank can do so,
    /// on the bank statement. HTML is not supported; `items` and `shopping_cart` take it.
    ///
    /// At most 200 characters.
    ///
    /// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
    pub description: Option<wire::Text>,
    /// Id of the payment method, so that the customer need not choose one. For all ids, see Gateways.
    ///
    /// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
    pub gateway: Option<gateway::Gateway>,
    /// See [`GatewayInfo`].
    pub gateway_info: Option<GatewayInfo>,
    /// Your own id for the order; no two orders share one. An id made of digits alone is an `integer`,
    /// any other a `string`.
    ///
    /// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
    pub order_id: Option<wire::IntegerOrText>,
    /// Contains the pages to return to, `redirect_url` and `cancel_url`, and your `notification_url`.
    ///
    /// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
    pub payment_options: Option<objects::PaymentOptions>,
    /// Flow in which the customer pays.
    ///
    /// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
    pub type_: Option<wire::Text>,
    /// Members that the docs do not name.
    pub unknown: wire::Unknown,
}

wire::object!(CreateOrder {
    "amount" => amount,
    "currency" => currency,
    "customer" => customer,
    "description" => description,
    "gateway" => gateway,
    "gateway_info" => gateway_info,
    "order_id" => order_id,
    "payment_options" => payment_options,
    "type" => type_,
} rules [
    wire::Rule::format("currency", wire::Format::Currency),
    wire::Rule::max_length("description", 200),
    wire::Rule::one_of("type", &["redirect"]),
    wire::Rule::format("customer.country", wire::Format::Country),
    wire::Rule::format("customer.locale", wire::Format::Locale),
]);

wire::setters!(CreateOrder {
    amount(impl wire::Integer);
    currency(wire::Currency);
    customer(objects::Customer);
    description(impl wire::Text);
    gateway(impl gateway::Gateway);
    gateway_info(GatewayInfo);
    order_id(impl wire::IntegerOrText);
    payment_options(objects::PaymentOptions);
    type_(impl wire::Text);
});

wire::checked!(CreateOrder);

/// The `gateway_info` object in the body of `POST /orders`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GatewayInfo {
    /// True, the cardholder must authenticate. False, 3D Secure is skipped.
    ///
    /// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
    pub flexible_3d: Option<wire::Flag>,
    /// URL to which the card issuer redirects the authorisation query.
    ///
    /// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
    pub term_url: Option<wire::Text>,
    /// Members that the docs do not name.
    pub unknown: wire::Unknown,
}

wire::object!(GatewayInfo {
    "flexible_3d" => flexible_3d,
    "term_url" => term_url,
});

wire::setters!(GatewayInfo {
    flexible_3d(impl wire::Flag);
    term_url(impl wire::Text);
});


// ---- orders/flexible_3d_redirect_order.rs ----

//! [`Flexible3dRedirectOrder`] and what belongs to it.

use crate::api::gateway;
use crate::api::objects;
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
/// A view of [`CreateOrder`](orders::CreateOrder): `type` is `redirect`.
///
/// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
#[derive(Clone, Debug, PartialEq)]
pub struct Flexible3dRedirectOrder(orders::CreateOrder);

impl Flexible3dRedirectOrder {
    /// An order to set members on: none is required of you.
    #[must_use]
    pub fn new() -> Self {
        Self(orders::CreateOrder {
            type_: Some("redirect".into()),
            ..wire::Object::empty()
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
    pub fn currency(mut self, currency: wire::Currency) -> Self {
        self.0.currency = Some(currency);
        self
    }

    /// The customer's name, address and contact details. We recommend asking for names in full, not for
    /// initials.
    #[must_use]
    pub fn customer(mut self, customer: objects::Customer) -> Self {
        self.0.customer = Some(customer);
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

    /// See [`GatewayInfo`].
    #[must_use]
    pub fn gateway_info(mut self, gateway_info: GatewayInfo) -> Self {
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
        self.0.payment_options = Some(payment_options);
        self
    }
}

impl Default for Flexible3dRedirectOrder {
    fn default() -> Self {
        Self::new()
    }
}

wire::view!(Flexible3dRedirectOrder(orders::CreateOrder) rules [
    wire::Rule::format("currency", wire::Format::Currency),
    wire::Rule::max_length("description", 200),
    wire::Rule::one_of("type", &["redirect"]),
    wire::Rule::format("customer.country", wire::Format::Country),
    wire::Rule::format("customer.locale", wire::Format::Locale),
]);

wire::checked!(Flexible3dRedirectOrder);

/// The `gateway_info` object of this order.
///
/// A view of [`GatewayInfo`](orders::create_order::GatewayInfo).
#[derive(Clone, Debug, PartialEq)]
pub struct GatewayInfo(orders::create_order::GatewayInfo);

impl GatewayInfo {
    /// An object to set members on: none is required of you.
    #[must_use]
    pub fn new() -> Self {
        Self(orders::create_order::GatewayInfo {
            ..wire::Object::empty()
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
}

impl Default for GatewayInfo {
    fn default() -> Self {
        Self::new()
    }
}

wire::view!(GatewayInfo(orders::create_order::GatewayInfo));


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
/// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
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


// ---- objects/customer.rs ----

//! [`Customer`] and what belongs to it.

use crate::wire;

/// The `customer` object.
///
/// The customer's name, address and contact details. We recommend asking for names in full, not for
/// initials.
///
/// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// Street of the customer's address.
    pub address1: Option<wire::Text>,
    /// City of the customer's address.
    pub city: Option<wire::Text>,
    /// Country of the customer’s address.
    pub country: Option<wire::Text>,
    /// The customer’s address for email. It serves fraud checks and receives Second Chance emails.
    pub email: Option<wire::Text>,
    /// The customer’s given name.
    pub first_name: Option<wire::Text>,
    /// House number within the street, with any addition.
    pub house_number: Option<wire::Text>,
    /// IP address from which the customer orders. Recommended for post-payment and credit card orders.
    /// It is checked as a guard against fraud.
    pub ip_address: Option<wire::Text>,
    /// The customer’s family name.
    pub last_name: Option<wire::Text>,
    /// Sets the language of the payment page and of emails, and which payment methods the page offers.
    ///
    /// Default: `en_US`.
    pub locale: Option<wire::Text>,
    /// Phone number at which the customer can be reached.
    pub phone: Option<wire::Text>,
    /// `referrer`.
    pub referrer: Option<wire::Text>,
    /// `user_agent`.
    pub user_agent: Option<wire::Text>,
    /// The customer’s zip code / postal code.
    pub zip_code: Option<wire::Text>,
    /// Members that the docs do not name.
    pub unknown: wire::Unknown,
}

wire::object!(Customer {
    "address1" => address1,
    "city" => city,
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


// ---- objects/payment_options.rs ----

//! [`PaymentOptions`] and what belongs to it.

use crate::wire;

/// The `payment_options` object.
///
/// Contains the pages to return to, `redirect_url` and `cancel_url`, and your `notification_url`.
///
/// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentOptions {
    /// `cancel_url`.
    pub cancel_url: Option<wire::Text>,
    /// To show the payment page in a window of its own, which closes once the customer has paid, set to
    /// `True`.
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

/// Gateways of `Flexible3dRedirectOrder`.
///
/// Docs: `tools/post_order_redirect_flexible_3d_enabled.md#redirect-flexible-3d-set-on-true`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Flexible3dRedirectGateway {
    /// `MASTERCARD`.
    Mastercard,
    /// `VISA`.
    Visa,
    /// A value that the docs do not name.
    Unknown(wire::Other),
}

impl wire::OpenEnum for Flexible3dRedirectGateway {
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

wire::open_enum!(Flexible3dRedirectGateway);
wire::subset_enum!(Flexible3dRedirectGateway, Gateway);


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
mod payment_options;

pub use self::customer::Customer;
pub use self::payment_options::PaymentOptions;


// ---- orders/mod.rs ----

//! Requests and responses of `/orders`.

pub mod create_order;
pub mod flexible_3d_redirect_order;
mod order_created;

pub use self::create_order::CreateOrder;
pub use self::flexible_3d_redirect_order::Flexible3dRedirectOrder;
pub use self::order_created::OrderCreated;
