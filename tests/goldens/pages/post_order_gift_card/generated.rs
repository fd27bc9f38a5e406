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
    /// Required.
    ///
    /// Docs: `payment_methods/post_order_gift_card.md#gift-cards`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<wire::Integer>,
    /// Currency of the payment.
    ///
    /// Required.
    ///
    /// Docs: `payment_methods/post_order_gift_card.md#gift-cards`
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
    /// Docs: `payment_methods/post_order_gift_card.md#gift-cards`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<wire::Text>,
    /// Id of the gift card to pay with. For all ids, see Gateways. Note: The payment page preselects
    /// this card and no other.
    ///
    /// Required.
    ///
    /// Docs: `payment_methods/post_order_gift_card.md#gift-cards`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gateway: Option<gateway::Gateway>,
    /// `manual`.
    ///
    /// Required.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manual: Option<wire::Text>,
    /// Your own id for the order; no two orders share one. An id made of digits alone is an `integer`,
    /// any other a `string`.
    ///
    /// Required.
    /// At most 50 characters.
    ///
    /// Docs: `payment_methods/post_order_gift_card.md#gift-cards`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_id: Option<wire::IntegerOrText>,
    /// See [`PaymentOptions`](objects::PaymentOptions).
    ///
    /// Required.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_options: Option<wire::Nested<objects::PaymentOptions>>,
    /// Flow in which the customer pays.
    ///
    /// Required.
    ///
    /// Docs: `payment_methods/post_order_gift_card.md#gift-cards`
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
        wire::Rule::filled("gateway"),
        wire::Rule::filled("manual"),
        wire::Rule::filled("order_id"),
        wire::Rule::filled("payment_options"),
        wire::Rule::filled("type"),
        wire::Rule::at_least("amount", 0),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200),
        wire::Rule::one_of("manual", &["false"]),
        wire::Rule::max_length("order_id", 50),
        wire::Rule::one_of("type", &["redirect"]),
    ];
}


// ---- orders/gift_card_order.rs ----

//! [`GiftCardOrder`] and what belongs to it.

use crate::api::gateway;
use crate::api::objects;
use crate::api::orders;
use crate::wire;
use serde::{Deserialize, Serialize};

/// `POST /orders`: Gift cards.
///
/// A view of [`CreateOrder`](orders::CreateOrder): `manual` is `false`, `type` is `redirect`. [`with`](Self::with) sets what its page does not name.
///
/// Docs: `payment_methods/post_order_gift_card.md#gift-cards`
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct GiftCardOrder(orders::CreateOrder);

/// The members that a [`GiftCardOrder`] can't do without.
#[derive(Clone, Debug, PartialEq)]
pub struct GiftCardOrderRequired {
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
    /// Id of the gift card to pay with. For all ids, see Gateways. Note: The payment page preselects
    /// this card and no other.
    pub gateway: gateway::GiftCardGateway,
    /// Your own id for the order; no two orders share one. An id made of digits alone is an `integer`,
    /// any other a `string`.
    ///
    /// At most 50 characters.
    pub order_id: wire::IntegerOrText,
    /// See [`PaymentOptions`](objects::PaymentOptions).
    pub payment_options: objects::PaymentOptions,
}

impl GiftCardOrder {
    /// A request with its required members; the rest is set on it.
    #[must_use]
    pub fn new(required: GiftCardOrderRequired) -> Self {
        Self(orders::CreateOrder {
            amount: Some(required.amount),
            currency: Some(required.currency),
            customer: Some(required.customer.into()),
            description: Some(required.description),
            gateway: Some(required.gateway.into()),
            manual: Some("false".into()),
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

impl AsRef<orders::CreateOrder> for GiftCardOrder {
    fn as_ref(&self) -> &orders::CreateOrder {
        &self.0
    }
}

impl From<GiftCardOrder> for orders::CreateOrder {
    fn from(view: GiftCardOrder) -> Self {
        view.0
    }
}

impl wire::Object for GiftCardOrder {
    const RULES: &'static [wire::Rule] = &[
        wire::Rule::filled("amount"),
        wire::Rule::filled("currency"),
        wire::Rule::filled("customer"),
        wire::Rule::filled("description"),
        wire::Rule::filled("gateway"),
        wire::Rule::filled("manual"),
        wire::Rule::filled("order_id"),
        wire::Rule::filled("payment_options"),
        wire::Rule::filled("type"),
        wire::Rule::at_least("amount", 0),
        wire::Rule::format("currency", wire::Format::Currency),
        wire::Rule::max_length("description", 200),
        wire::Rule::one_of("manual", &["false"]),
        wire::Rule::max_length("order_id", 50),
        wire::Rule::one_of("type", &["redirect"]),
        wire::Rule::general(<orders::CreateOrder as wire::Object>::RULES),
    ];
}


// ---- endpoints/orders.rs ----

//! Endpoints of `/orders`.

use crate::api::orders;
use crate::wire;

/// `POST /orders`: Gift cards.
///
/// Docs: `payment_methods/post_order_gift_card.md#gift-cards`
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


// ---- gateway/gift_card_gateway.rs ----

//! [`GiftCardGateway`].

use super::Gateway;
use crate::wire;
use serde::{Deserialize, Serialize};

/// Gateways of `GiftCardOrder`.
///
/// Docs: `payment_methods/post_order_gift_card.md#gift-cards`
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(expecting = "a string")]
#[non_exhaustive]
pub enum GiftCardGateway {
    /// Baby Cadeaubon: `BABYCAD`.
    #[doc(alias = "Baby Cadeaubon")]
    #[serde(rename = "BABYCAD")]
    Babycad,
    /// Beautyandwellness: `BEAUTYWELL`.
    #[doc(alias = "Beautyandwellness")]
    #[serde(rename = "BEAUTYWELL")]
    Beautywell,
    /// Bloemencadeaukaart: `BLOEMENCAD`.
    #[doc(alias = "Bloemencadeaukaart")]
    #[serde(rename = "BLOEMENCAD")]
    Bloemencad,
    /// Boekenbon: `BOEKENBON`.
    #[serde(rename = "BOEKENBON")]
    Boekenbon,
    /// Degrotespeelgoedwinkel: `DEGROTESPL`.
    #[doc(alias = "Degrotespeelgoedwinkel")]
    #[serde(rename = "DEGROTESPL")]
    Degrotespl,
    /// Fashioncheque: `FASHIONCHQ`.
    #[doc(alias = "Fashioncheque")]
    #[serde(rename = "FASHIONCHQ")]
    Fashionchq,
    /// Fashiongiftcard: `FASHIONGFT`.
    #[doc(alias = "Fashiongiftcard")]
    #[serde(rename = "FASHIONGFT")]
    Fashiongft,
    /// Fietsenbon: `FIETSENBON`.
    #[serde(rename = "FIETSENBON")]
    Fietsenbon,
    /// Gezondheidsbon: `GEZONDHEID`.
    #[doc(alias = "Gezondheidsbon")]
    #[serde(rename = "GEZONDHEID")]
    Gezondheid,
    /// Good4fun: `GOOD4FUN`.
    #[serde(rename = "GOOD4FUN")]
    Good4fun,
    /// Nationale bioscoopbon: `NATNLBIOSC`.
    #[doc(alias = "Nationale bioscoopbon")]
    #[serde(rename = "NATNLBIOSC")]
    Natnlbiosc,
    /// Nationaletuinbon: `NATNLETUIN`.
    #[doc(alias = "Nationaletuinbon")]
    #[serde(rename = "NATNLETUIN")]
    Natnletuin,
    /// Parfumcadeaukaart: `PARFUMCADE`.
    #[doc(alias = "Parfumcadeaukaart")]
    #[serde(rename = "PARFUMCADE")]
    Parfumcade,
    /// Sportenfit: `SPORTENFIT`.
    #[serde(rename = "SPORTENFIT")]
    Sportenfit,
    /// Vuur & rook gift card: `VRGIFTCARD`.
    #[doc(alias = "Vuur & rook gift card")]
    #[serde(rename = "VRGIFTCARD")]
    Vrgiftcard,
    /// VVV Cadeaukaart: `VVVGIFTCRD`.
    #[doc(alias = "VVV Cadeaukaart")]
    #[serde(rename = "VVVGIFTCRD")]
    Vvvgiftcrd,
    /// Webshopgiftcard: `WEBSHOPGFT`.
    #[doc(alias = "Webshopgiftcard")]
    #[serde(rename = "WEBSHOPGFT")]
    Webshopgft,
    /// Wijncadeau: `WIJNCADEAU`.
    #[serde(rename = "WIJNCADEAU")]
    Wijncadeau,
    /// Yourgift: `YOURGIFT`.
    #[serde(rename = "YOURGIFT")]
    Yourgift,
    /// A value that the docs do not name.
    #[serde(untagged)]
    Unknown(wire::Other),
}

wire::open_enum!(GiftCardGateway);
wire::subset_enum!(GiftCardGateway, Gateway);


// ---- gateway/labels.rs ----

//! Names of each [`Gateway`] for people.

use super::Gateway;

impl Gateway {
    /// The name for people, where the docs give one.
    #[must_use]
    pub fn label(&self) -> Option<&'static str> {
        Some(
            match self {
                Self::Babycad => "Baby Cadeaubon",
                Self::Beautywell => "Beautyandwellness",
                Self::Bloemencad => "Bloemencadeaukaart",
                Self::Boekenbon => "Boekenbon",
                Self::Degrotespl => "Degrotespeelgoedwinkel",
                Self::Fashionchq => "Fashioncheque",
                Self::Fashiongft => "Fashiongiftcard",
                Self::Fietsenbon => "Fietsenbon",
                Self::Gezondheid => "Gezondheidsbon",
                Self::Good4fun => "Good4fun",
                Self::Natnlbiosc => "Nationale bioscoopbon",
                Self::Natnletuin => "Nationaletuinbon",
                Self::Parfumcade => "Parfumcadeaukaart",
                Self::Sportenfit => "Sportenfit",
                Self::Vrgiftcard => "Vuur & rook gift card",
                Self::Vvvgiftcrd => "VVV Cadeaukaart",
                Self::Webshopgft => "Webshopgiftcard",
                Self::Wijncadeau => "Wijncadeau",
                Self::Yourgift => "Yourgift",
                _ => return None,
            },
        )
    }
}


// ---- orders/create_order/setters.rs ----

//! Setters of [`CreateOrder`](super::CreateOrder) and of what belongs to it.

use super::CreateOrder;
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

    /// Sets [`manual`](CreateOrder::manual).
    #[must_use]
    pub fn manual(mut self, manual: impl Into<wire::Text>) -> Self {
        self.manual = Some(manual.into());
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


// ---- orders/order_created.rs ----

//! [`OrderCreated`] and what belongs to it.

use crate::wire;
use serde::{Deserialize, Serialize};

/// What `POST /orders` answers.
///
/// Docs: `payment_methods/post_order_gift_card.md#gift-cards`
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
/// Docs: `payment_methods/post_order_gift_card.md#gift-cards`
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Customer {
    /// `country`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<wire::Text>,
    /// `email`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<wire::Text>,
    /// `ip_address`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<wire::Text>,
    /// `locale`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<wire::Text>,
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

    /// Sets [`ip_address`](Customer::ip_address).
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<wire::Text>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets [`locale`](Customer::locale).
    #[must_use]
    pub fn locale(mut self, locale: impl Into<wire::Text>) -> Self {
        self.locale = Some(locale.into());
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
/// Docs: `payment_methods/post_order_gift_card.md#gift-cards`
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


// ---- gateway.rs ----

//! [`Gateway`], and those of its values that one request allows.

use crate::wire;
use serde::{Deserialize, Serialize};

mod gift_card_gateway;
mod labels;

pub use self::gift_card_gateway::GiftCardGateway;

/// A payment method, by its id.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(expecting = "a string")]
#[non_exhaustive]
pub enum Gateway {
    /// Baby Cadeaubon: `BABYCAD`.
    #[doc(alias = "Baby Cadeaubon")]
    #[serde(rename = "BABYCAD")]
    Babycad,
    /// Beautyandwellness: `BEAUTYWELL`.
    #[doc(alias = "Beautyandwellness")]
    #[serde(rename = "BEAUTYWELL")]
    Beautywell,
    /// Bloemencadeaukaart: `BLOEMENCAD`.
    #[doc(alias = "Bloemencadeaukaart")]
    #[serde(rename = "BLOEMENCAD")]
    Bloemencad,
    /// Boekenbon: `BOEKENBON`.
    #[serde(rename = "BOEKENBON")]
    Boekenbon,
    /// Degrotespeelgoedwinkel: `DEGROTESPL`.
    #[doc(alias = "Degrotespeelgoedwinkel")]
    #[serde(rename = "DEGROTESPL")]
    Degrotespl,
    /// Fashioncheque: `FASHIONCHQ`.
    #[doc(alias = "Fashioncheque")]
    #[serde(rename = "FASHIONCHQ")]
    Fashionchq,
    /// Fashiongiftcard: `FASHIONGFT`.
    #[doc(alias = "Fashiongiftcard")]
    #[serde(rename = "FASHIONGFT")]
    Fashiongft,
    /// Fietsenbon: `FIETSENBON`.
    #[serde(rename = "FIETSENBON")]
    Fietsenbon,
    /// Gezondheidsbon: `GEZONDHEID`.
    #[doc(alias = "Gezondheidsbon")]
    #[serde(rename = "GEZONDHEID")]
    Gezondheid,
    /// Good4fun: `GOOD4FUN`.
    #[serde(rename = "GOOD4FUN")]
    Good4fun,
    /// Nationale bioscoopbon: `NATNLBIOSC`.
    #[doc(alias = "Nationale bioscoopbon")]
    #[serde(rename = "NATNLBIOSC")]
    Natnlbiosc,
    /// Nationaletuinbon: `NATNLETUIN`.
    #[doc(alias = "Nationaletuinbon")]
    #[serde(rename = "NATNLETUIN")]
    Natnletuin,
    /// Parfumcadeaukaart: `PARFUMCADE`.
    #[doc(alias = "Parfumcadeaukaart")]
    #[serde(rename = "PARFUMCADE")]
    Parfumcade,
    /// Sportenfit: `SPORTENFIT`.
    #[serde(rename = "SPORTENFIT")]
    Sportenfit,
    /// Vuur & rook gift card: `VRGIFTCARD`.
    #[doc(alias = "Vuur & rook gift card")]
    #[serde(rename = "VRGIFTCARD")]
    Vrgiftcard,
    /// VVV Cadeaukaart: `VVVGIFTCRD`.
    #[doc(alias = "VVV Cadeaukaart")]
    #[serde(rename = "VVVGIFTCRD")]
    Vvvgiftcrd,
    /// Webshopgiftcard: `WEBSHOPGFT`.
    #[doc(alias = "Webshopgiftcard")]
    #[serde(rename = "WEBSHOPGFT")]
    Webshopgft,
    /// Wijncadeau: `WIJNCADEAU`.
    #[serde(rename = "WIJNCADEAU")]
    Wijncadeau,
    /// Yourgift: `YOURGIFT`.
    #[serde(rename = "YOURGIFT")]
    Yourgift,
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

mod create_order;
mod gift_card_order;
mod order_created;

pub use self::create_order::CreateOrder;
pub use self::gift_card_order::GiftCardOrder;
pub use self::gift_card_order::GiftCardOrderRequired;
pub use self::order_created::OrderCreated;
