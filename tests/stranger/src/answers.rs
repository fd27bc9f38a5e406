//! What the API says becomes what the shop does.

use multisafepay_types::endpoints::{GetGateways, PostOrder};
use multisafepay_types::wire::Integer;
use multisafepay_types::{ApiError, DecodeError, Endpoint, Gateway, Notification, decode};
use std::error::Error;
use std::fmt;

/// Why a customer can't go on.
#[derive(Debug)]
pub enum Refused {
    /// The shop sent something wrong, and has to be mended.
    Api(ApiError),
    /// The order was paid or cancelled before.
    Closed,
    /// Something that is no answer of the API.
    Answer(DecodeError),
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api(error) => error.fmt(f),
            Self::Closed => f.write_str("this order is closed"),
            Self::Answer(error) => error.fmt(f),
        }
    }
}

impl Error for Refused {}

impl From<DecodeError> for Refused {
    fn from(error: DecodeError) -> Self {
        Self::Answer(error)
    }
}

impl From<ApiError> for Refused {
    fn from(error: ApiError) -> Self {
        match error.code.as_ref().and_then(Integer::get) {
            Some(1006) => Self::Closed,
            _ => Self::Api(error),
        }
    }
}

/// The page to send the customer to.
pub fn payment_page(answer: &[u8]) -> Result<Option<String>, Refused> {
    let created = PostOrder::decode(answer)?.into_result()?;
    Ok(created.payment_url.map(|url| url.to_string()))
}

/// What to offer, by name; what the crate does not know yet is offered too.
pub fn offered(answer: &[u8]) -> Result<Vec<(Gateway, String)>, Refused> {
    let listed = GetGateways::decode(answer)?.into_result()?;
    let both = listed.into_iter().filter_map(|gateway| {
        let name = gateway.description?.to_string();
        Some((Gateway::from(gateway.id?.as_str()), name))
    });
    Ok(both.collect())
}

/// What happened to an order.
#[derive(Debug, PartialEq)]
pub enum Event {
    Paid { cents: i64 },
    Refunded { cents: i64 },
    Failed(String),
    Waiting,
}

/// What the API posted to the `notification_url`: the number of the order, and what happened.
pub fn on_notification(body: &[u8]) -> Result<(String, Event), Refused> {
    let order = decode::<Notification>(body)?.into_order()?;
    let cents = |amount: Option<Integer>| amount.as_ref().and_then(Integer::get).unwrap_or_default();
    let event = match order.status.as_ref().map(AsRef::as_ref) {
        Some("completed") => Event::Paid { cents: cents(order.amount) },
        Some("refunded" | "partial_refunded") => Event::Refunded { cents: cents(order.amount_refunded) },
        Some("declined" | "void" | "expired" | "cancelled") => {
            Event::Failed(order.reason.map(|reason| reason.to_string()).unwrap_or_default())
        }
        _ => Event::Waiting, // a status that the docs don't know yet is no reason to stop
    };
    Ok((order.order_id.map(|id| id.to_string()).unwrap_or_default(), event))
}
