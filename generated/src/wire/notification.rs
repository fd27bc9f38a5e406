//! Notifications, with which the API reports that an order has changed.

use std::error::Error;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{ApiError, Item, Object, Response, Text, Unknown};

/// The query that the API adds to a `notification_url` when an order has changed. With `GET`, the default, it is all that comes; the
/// order is in the body only if the order was made with a `notification_method` of `POST`.
///
/// **Anybody can call your address.** Believe of a notification only that something may have changed: fetch the order, and act on
/// what the API answers. A call without a timestamp reports no change of an order; answer it, and do nothing else.
///
/// ```
/// use multisafepay_types::Endpoint;
/// use multisafepay_types::endpoints::GetOrder;
/// use multisafepay_types::wire::NotificationQuery;
///
/// let called: NotificationQuery = "/notify?transactionid=2026%2F1&timestamp=1773483300".parse()?;
/// assert_eq!(called.order_id, "2026/1");
///
/// let fetch = GetOrder::new(called.order_id)?; // and send it
/// assert_eq!(fetch.target(), "/orders/2026%2F1");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NotificationQuery {
    /// The `order_id` that you gave the order.
    #[serde(rename = "transactionid")]
    pub order_id: Text,
    /// When the call was made, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<Text>,
    /// Other parameters, such as those that your address has itself.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl FromStr for NotificationQuery {
    type Err = NoNotification;

    /// Reads a query, or an address that has one.
    fn from_str(address: &str) -> Result<Self, NoNotification> {
        let query = address.split_once('?').map_or(address, |(_, query)| query);
        let query = query.split('#').next().unwrap_or_default();
        let (mut order_id, mut timestamp, mut unknown) = (None, None, Unknown::default());
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let (name, value) = (decoded(name), decoded(value));
            match name.as_str() {
                "transactionid" if order_id.is_some() => return Err(NoNotification),
                "transactionid" => order_id = Some(Text::from(value)).filter(|id| !id.is_empty()),
                "timestamp" => timestamp = Some(value.into()),
                _ => drop(unknown.insert(name, value)),
            }
        }
        Ok(Self { order_id: order_id.ok_or(NoNotification)?, timestamp, unknown })
    }
}

/// The text of a part of a query. What is no text becomes U+FFFD; a `%` without two digits stays one.
fn decoded(part: &str) -> String {
    let (mut bytes, mut rest) = (Vec::with_capacity(part.len()), part.as_bytes());
    while let Some((&byte, after)) = rest.split_first() {
        let code = after.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        let code = code.filter(|two| byte == b'%' && two.bytes().all(|digit| digit.is_ascii_hexdigit()));
        let escaped = code.and_then(|two| u8::from_str_radix(two, 16).ok());
        bytes.push(escaped.unwrap_or(if byte == b'+' { b' ' } else { byte }));
        rest = if escaped.is_some() { after.get(2..).unwrap_or_default() } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The query names no order, or names it twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoNotification;

impl fmt::Display for NoNotification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a notification names one order, in the parameter `transactionid`")
    }
}

impl Error for NoNotification {}

/// The body that the API posts to a `notification_url`, for an order that was made with a `notification_method` of `POST`: the order,
/// alone or in the envelope of an answer.
///
/// **Anybody can post to your address.** The call is signed, in its header `Auth`; this crate does not check that. Fetching the order,
/// whose id [`NotificationQuery`] has, makes up for it: act on what the API answers, not on what was posted.
///
/// ```
/// use multisafepay_types::wire::{Callback, Unknown, decode};
///
/// for body in [r#"{"order_id":"1"}"#, r#"{"success":true,"data":{"order_id":"1"}}"#] {
///     let posted: Callback<Unknown> = decode(body)?;
///     assert_eq!(posted.order().get("order_id"), Some(&"1".into()));
///     assert_eq!(serde_json::to_string(&posted).unwrap(), body);
/// }
/// # Ok::<(), multisafepay_types::wire::DecodeError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent, bound = "T: Object")]
pub struct Callback<T> {
    /// The order if there is no envelope, else what stands in the envelope beside it, is `beside`.
    answer: Response<T, T>,
}

impl<T: Object> Callback<T> {
    /// The order.
    #[must_use]
    pub fn order(&self) -> &T {
        self.answer.data.as_ref().unwrap_or(&self.answer.beside)
    }

    /// The order itself.
    ///
    /// # Errors
    /// The API posted an error.
    pub fn into_order(self) -> Result<T, ApiError> {
        if self.answer.error_code.is_some() || self.answer.failed() {
            return Err(self.answer.into_error());
        }
        Ok(self.answer.data.unwrap_or(self.answer.beside))
    }
}

impl<T: Object> Item for Callback<T> {}

#[cfg(test)]
mod tests {
    use super::super::{Unknown, decode};
    use super::*;

    #[track_caller]
    fn check_query(query: &str, order_id: Option<&str>) {
        let read = query.parse::<NotificationQuery>();
        assert_eq!(read.map(|read| String::from(read.order_id)).ok().as_deref(), order_id);
    }

    #[test]
    fn a_query_names_an_order() {
        check_query("transactionid=2026-1&timestamp=1773483300", Some("2026-1"));
        check_query("?transactionid=2026-1", Some("2026-1"));
        check_query("https://shop.example/notify?lang=nl&transactionid=a%2Fb+c%C3%9F#top", Some("a/b cß"));
        check_query("transactionid=50%&x", Some("50%"));
        check_query("transactionid=%+1%2", Some("% 1%2"));
        check_query("timestamp=1", None);
        check_query("transactionid=", None);
        check_query("transactionid=1&transactionid=2", None);
        check_query("", None);
    }

    #[test]
    fn what_else_a_query_has_is_kept() {
        let read: NotificationQuery = "transactionid=1&identifier=shipping".parse().unwrap();
        assert_eq!((read.timestamp, read.unknown.get("identifier")), (None, Some(&"shipping".into())));
    }

    #[test]
    fn an_error_is_no_order() {
        let posted = |body: &str| decode::<Callback<Unknown>>(body).unwrap().into_order();
        assert!(posted(r#"{"order_id":"1"}"#).is_ok());
        assert!(posted(r#"{"success":true,"data":{"order_id":"1"}}"#).is_ok());
        let error = posted(r#"{"success":false,"data":[],"error_code":1006,"error_info":"No"}"#).unwrap_err();
        assert_eq!(error.to_string(), "1006: No");
    }
}
