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
    /// Docs: `payment_methods/post_order_gift_card.md#gift-cards`
    pub amount: Option<wire::Integer>,
    /// Currency of the payment.
    ///
    /// Docs: `payment_methods/post_order_gift_card.md#gift-cards`
    pub currency: Option<wire::Currency>,
    /// See [`Customer`](objects::Customer).
    pub customer: Option<objects::Customer>,
    /// Text for the order, shown in your MultiSafepay account and, where the customer's bank can do so,
    /// on the bank statement. HTML is not supported; `items` and `shopping_cart` take it.
    ///
    /// At most 200 characters.
    ///
    /// Docs: `payment_methods/post_order_gift_card.md#gift-cards`
    pub description: Option<wire::Text>,
    /// Id of the gift card to pay with. For all ids, see Gateways. Note: The payment page preselects
    /// this card and no other.
    ///
    /// Docs: `payment_methods/post_order_gift_card.md#gift-cards`
    pub gateway: Option<gateway::Gateway>,
    /// `manual`.
    pub manual: Option<wire::Text>,
    /// Your own id for the order; no two orders share one. An id made of digits alone is an `integer`,
    /// any other a `string`.
    ///
    /// At most 50 characters.
    ///
    /// Docs: `payment_methods/post_order_gift_card.md#gift-cards`
    pub order_id: Option<wire::IntegerOrText>,
    /// See [`PaymentOptions`](objects::PaymentOptions).
    pub payment_options: Option<objects::PaymentOptions>,
    /// Flow in which the customer pays.
    ///
    /// Docs: `payment_methods/post_order_gift_card.md#gift-cards`
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
    "manual" => manual,
    "order_id" => order_id,
    "payment_options" => payment_options,
    "type" => type_,
} rules [
    wire::Rule::required("amount"),
    wire::Rule::required("currency"),
    wire::Rule::required("customer"),
    wire::Rule::required("description"),
    wire::Rule::required("gateway"),
    wire::Rule::required("manual"),
    wire::Rule::required("order_id"),
    wire::Rule::required("payment_options"),
    wire::Rule::required("type"),
    wire::Rule::format("currency", wire::Format::Currency),
    wire::Rule::max_length("description", 200),
    wire::Rule::one_of("manual", &["false"]),
    wire::Rule::max_length("order_id", 50),
    wire::Rule::one_of("type", &["redirect"]),
]);

wire::setters!(CreateOrder {
    amount(impl wire::Integer);
    currency(wire::Currency);
    customer(objects::Customer);
    description(impl wire::Text);
    gateway(impl gateway::Gateway);
    manual(impl wire::Text);
    order_id(impl wire::IntegerOrText);
    payment_options(objects::PaymentOptions);
    type_(impl wire::Text);
});

wire::checked!(CreateOrder);


// ---- orders/gift_card_order.rs ----

//! [`GiftCardOrder`] and what belongs to it.

use crate::api::gateway;
use crate::api::objects;
use crate::api::orders;
use crate::wire;

/// `POST /orders`: Gift cards.
///
/// A view of [`CreateOrder`](orders::CreateOrder): `manual` is `false`, `type` is `redirect`.
///
/// Docs: `payment_methods/post_order_gift_card.md#gift-cards`
#[derive(Clone, Debug, PartialEq)]
pub struct GiftCardOrder(orders::CreateOrder);

/// The members that a [`GiftCardOrder`] can't do without.
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
    /// An order with its required members; the rest is set on it.
    #[must_use]
    pub fn new(required: Required) -> Self {
        Self(orders::CreateOrder {
            amount: Some(required.amount),
            currency: Some(required.currency),
            customer: Some(required.customer),
            description: Some(required.description),
            gateway: Some(required.gateway.into()),
            manual: Some("false".into()),
            order_id: Some(required.order_id),
            payment_options: Some(required.payment_options),
            type_: Some("redirect".into()),
            ..wire::Object::empty()
        })
    }
}

wire::view!(GiftCardOrder(orders::CreateOrder) rules [
    wire::Rule::required("amount"),
    wire::Rule::required("currency"),
    wire::Rule::required("customer"),
    wire::Rule::required("description"),
    wire::Rule::required("gateway"),
    wire::Rule::required("manual"),
    wire::Rule::required("order_id"),
    wire::Rule::required("payment_options"),
    wire::Rule::required("type"),
    wire::Rule::format("currency", wire::Format::Currency),
    wire::Rule::max_length("description", 200),
    wire::Rule::one_of("manual", &["false"]),
    wire::Rule::max_length("order_id", 50),
    wire::Rule::one_of("type", &["redirect"]),
]);

wire::checked!(GiftCardOrder);


// ---- endpoints/orders.rs ----

//! Endpoints of `/orders`.

use crate::api::orders;
use crate::wire;

/// `POST /orders`: Gift cards.
///
/// Docs: `payment_methods/post_order_gift_card.md#gift-cards`
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
/// Docs: `payment_methods/post_order_gift_card.md#gift-cards`
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
/// Docs: `payment_methods/post_order_gift_card.md#gift-cards`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// `country`.
    pub country: Option<wire::Text>,
    /// `email`.
    pub email: Option<wire::Text>,
    /// `ip_address`.
    pub ip_address: Option<wire::Text>,
    /// `locale`.
    pub locale: Option<wire::Text>,
    /// Members that the docs do not name.
    pub unknown: wire::Unknown,
}

wire::object!(Customer {
    "country" => country,
    "email" => email,
    "ip_address" => ip_address,
    "locale" => locale,
});

wire::setters!(Customer {
    country(impl wire::Text);
    email(impl wire::Text);
    ip_address(impl wire::Text);
    locale(impl wire::Text);
});


// ---- objects/payment_options.rs ----

//! [`PaymentOptions`] and what belongs to it.

use crate::wire;

/// The `payment_options` object.
///
/// Docs: `payment_methods/post_order_gift_card.md#gift-cards`
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


// ---- gateway.rs ----

//! Gateways: the payment methods, and those that one order allows.

use crate::wire;

/// A payment method, by its id.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Gateway {
    /// Baby Cadeaubon: `BABYCAD`.
    Babycad,
    /// Beautyandwellness: `BEAUTYWELL`.
    Beautywell,
    /// Bloemencadeaukaart: `BLOEMENCAD`.
    Bloemencad,
    /// Boekenbon: `BOEKENBON`.
    Boekenbon,
    /// Degrotespeelgoedwinkel: `DEGROTESPL`.
    Degrotespl,
    /// Fashioncheque: `FASHIONCHQ`.
    Fashionchq,
    /// Fashiongiftcard: `FASHIONGFT`.
    Fashiongft,
    /// Fietsenbon: `FIETSENBON`.
    Fietsenbon,
    /// Gezondheidsbon: `GEZONDHEID`.
    Gezondheid,
    /// Good4fun: `GOOD4FUN`.
    Good4fun,
    /// Nationale bioscoopbon: `NATNLBIOSC`.
    Natnlbiosc,
    /// Nationaletuinbon: `NATNLETUIN`.
    Natnletuin,
    /// Parfumcadeaukaart: `PARFUMCADE`.
    Parfumcade,
    /// Sportenfit: `SPORTENFIT`.
    Sportenfit,
    /// Vuur & rook gift card: `VRGIFTCARD`.
    Vrgiftcard,
    /// VVV Cadeaukaart: `VVVGIFTCRD`.
    Vvvgiftcrd,
    /// Webshopgiftcard: `WEBSHOPGFT`.
    Webshopgft,
    /// Wijncadeau: `WIJNCADEAU`.
    Wijncadeau,
    /// Yourgift: `YOURGIFT`.
    Yourgift,
    /// A value that the docs do not name.
    Unknown(wire::Other),
}

impl wire::OpenEnum for Gateway {
    const KNOWN: &'static [Self] = &[
        Self::Babycad,
        Self::Beautywell,
        Self::Bloemencad,
        Self::Boekenbon,
        Self::Degrotespl,
        Self::Fashionchq,
        Self::Fashiongft,
        Self::Fietsenbon,
        Self::Gezondheid,
        Self::Good4fun,
        Self::Natnlbiosc,
        Self::Natnletuin,
        Self::Parfumcade,
        Self::Sportenfit,
        Self::Vrgiftcard,
        Self::Vvvgiftcrd,
        Self::Webshopgft,
        Self::Wijncadeau,
        Self::Yourgift,
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Babycad => "BABYCAD",
            Self::Beautywell => "BEAUTYWELL",
            Self::Bloemencad => "BLOEMENCAD",
            Self::Boekenbon => "BOEKENBON",
            Self::Degrotespl => "DEGROTESPL",
            Self::Fashionchq => "FASHIONCHQ",
            Self::Fashiongft => "FASHIONGFT",
            Self::Fietsenbon => "FIETSENBON",
            Self::Gezondheid => "GEZONDHEID",
            Self::Good4fun => "GOOD4FUN",
            Self::Natnlbiosc => "NATNLBIOSC",
            Self::Natnletuin => "NATNLETUIN",
            Self::Parfumcade => "PARFUMCADE",
            Self::Sportenfit => "SPORTENFIT",
            Self::Vrgiftcard => "VRGIFTCARD",
            Self::Vvvgiftcrd => "VVVGIFTCRD",
            Self::Webshopgft => "WEBSHOPGFT",
            Self::Wijncadeau => "WIJNCADEAU",
            Self::Yourgift => "YOURGIFT",
            Self::Unknown(other) => other.as_str(),
        }
    }

    fn unknown(other: wire::Other) -> Self {
        Self::Unknown(other)
    }
}

wire::open_enum!(Gateway);

/// Gateways of `GiftCardOrder`.
///
/// Docs: `payment_methods/post_order_gift_card.md#gift-cards`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GiftCardGateway {
    /// Baby Cadeaubon: `BABYCAD`.
    Babycad,
    /// Beautyandwellness: `BEAUTYWELL`.
    Beautywell,
    /// Bloemencadeaukaart: `BLOEMENCAD`.
    Bloemencad,
    /// Boekenbon: `BOEKENBON`.
    Boekenbon,
    /// Degrotespeelgoedwinkel: `DEGROTESPL`.
    Degrotespl,
    /// Fashioncheque: `FASHIONCHQ`.
    Fashionchq,
    /// Fashiongiftcard: `FASHIONGFT`.
    Fashiongft,
    /// Fietsenbon: `FIETSENBON`.
    Fietsenbon,
    /// Gezondheidsbon: `GEZONDHEID`.
    Gezondheid,
    /// Good4fun: `GOOD4FUN`.
    Good4fun,
    /// Nationale bioscoopbon: `NATNLBIOSC`.
    Natnlbiosc,
    /// Nationaletuinbon: `NATNLETUIN`.
    Natnletuin,
    /// Parfumcadeaukaart: `PARFUMCADE`.
    Parfumcade,
    /// Sportenfit: `SPORTENFIT`.
    Sportenfit,
    /// Vuur & rook gift card: `VRGIFTCARD`.
    Vrgiftcard,
    /// VVV Cadeaukaart: `VVVGIFTCRD`.
    Vvvgiftcrd,
    /// Webshopgiftcard: `WEBSHOPGFT`.
    Webshopgft,
    /// Wijncadeau: `WIJNCADEAU`.
    Wijncadeau,
    /// Yourgift: `YOURGIFT`.
    Yourgift,
    /// A value that the docs do not name.
    Unknown(wire::Other),
}

impl wire::OpenEnum for GiftCardGateway {
    const KNOWN: &'static [Self] = &[
        Self::Babycad,
        Self::Beautywell,
        Self::Bloemencad,
        Self::Boekenbon,
        Self::Degrotespl,
        Self::Fashionchq,
        Self::Fashiongft,
        Self::Fietsenbon,
        Self::Gezondheid,
        Self::Good4fun,
        Self::Natnlbiosc,
        Self::Natnletuin,
        Self::Parfumcade,
        Self::Sportenfit,
        Self::Vrgiftcard,
        Self::Vvvgiftcrd,
        Self::Webshopgft,
        Self::Wijncadeau,
        Self::Yourgift,
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Babycad => "BABYCAD",
            Self::Beautywell => "BEAUTYWELL",
            Self::Bloemencad => "BLOEMENCAD",
            Self::Boekenbon => "BOEKENBON",
            Self::Degrotespl => "DEGROTESPL",
            Self::Fashionchq => "FASHIONCHQ",
            Self::Fashiongft => "FASHIONGFT",
            Self::Fietsenbon => "FIETSENBON",
            Self::Gezondheid => "GEZONDHEID",
            Self::Good4fun => "GOOD4FUN",
            Self::Natnlbiosc => "NATNLBIOSC",
            Self::Natnletuin => "NATNLETUIN",
            Self::Parfumcade => "PARFUMCADE",
            Self::Sportenfit => "SPORTENFIT",
            Self::Vrgiftcard => "VRGIFTCARD",
            Self::Vvvgiftcrd => "VVVGIFTCRD",
            Self::Webshopgft => "WEBSHOPGFT",
            Self::Wijncadeau => "WIJNCADEAU",
            Self::Yourgift => "YOURGIFT",
            Self::Unknown(other) => other.as_str(),
        }
    }

    fn unknown(other: wire::Other) -> Self {
        Self::Unknown(other)
    }
}

wire::open_enum!(GiftCardGateway);
wire::subset_enum!(GiftCardGateway, Gateway);


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

mod create_order;
pub mod gift_card_order;
mod order_created;

pub use self::create_order::CreateOrder;
pub use self::gift_card_order::GiftCardOrder;
pub use self::order_created::OrderCreated;
