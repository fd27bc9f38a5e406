//! Endpoints as values: what to call, what to send and what comes back. Any HTTP client can carry them.

use std::any::Any;
use std::error::Error;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{DecodeError, Item, Object, Unknown, decode};

/// A documented endpoint, with the parameters of one call.
///
/// One generic function around an HTTP client calls them all. It takes what converts into a body, such as a precise request, and `()`
/// where there is none:
///
/// ```
/// use multisafepay_types::endpoints::{GetOrder, PostOrder};
/// use multisafepay_types::{Endpoint, orders};
///
/// fn line<E: Endpoint>(endpoint: &E, body: impl Into<E::Request>) -> serde_json::Result<String> {
///     let body = E::body(body)?; // `None`: send none
///     let length = body.map_or(0, |body| body.len());
///     Ok(format!("{} https://testapi.multisafepay.com/v1/json{}, {length} bytes", E::METHOD, endpoint.target()))
/// }
///
/// let order = orders::SessionLifetimeOrder::default().with(|order| order.order_id("2026-1"));
/// assert_eq!(
///     line(&PostOrder::new(), order)?,
///     "POST https://testapi.multisafepay.com/v1/json/orders, 21 bytes",
/// );
/// assert_eq!(
///     line(&GetOrder::new("2026-1")?, ())?,
///     "GET https://testapi.multisafepay.com/v1/json/orders/2026-1, 0 bytes",
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait Endpoint: Send + Sync + 'static {
    /// The body to send; [`NoBody`] where none is documented.
    type Request: Item;

    /// The body that comes back.
    type Response: Item;

    /// The method.
    const METHOD: Method;

    /// The path with its placeholders: `/orders/{order_id}`.
    const TEMPLATE: &'static str;

    /// Path and query, percent-encoded, to be put behind the address of the API.
    #[must_use]
    fn target(&self) -> String;

    /// The body to send, as JSON: of the request, or of what converts into it. `None` where no body is documented and none is given.
    ///
    /// # Errors
    /// Those of `serde_json`, which writes all that this crate can hold.
    fn body(body: impl Into<Self::Request>) -> serde_json::Result<Option<Vec<u8>>> {
        let body: Self::Request = body.into();
        let is_nothing =
            (&body as &dyn Any).downcast_ref::<NoBody>().is_some_and(|none| none.unknown.is_empty());
        if is_nothing { Ok(None) } else { serde_json::to_vec(&body).map(Some) }
    }

    /// Reads the answer.
    ///
    /// # Errors
    /// Those of [`decode`](super::decode()).
    fn decode(body: impl AsRef<[u8]>) -> Result<Self::Response, DecodeError> {
        decode(body)
    }
}

/// An action on an endpoint that is only known at run time; see `endpoints::route`.
pub trait Visit {
    /// The result.
    type Output;

    /// Does the action.
    fn visit<E: Endpoint>(self) -> Self::Output;
}

/// Whether a method and a path, template or concrete, are those of the endpoint.
#[doc(hidden)]
#[must_use]
pub fn serves<E: Endpoint>(method: Method, path: &str) -> bool {
    method == E::METHOD && fits(E::TEMPLATE, path)
}

/// Compares a template and a path by segment. Names of placeholders, a final slash and a query make no difference.
fn fits(template: &str, path: &str) -> bool {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let (mut wanted, mut given) = (segments(template), segments(path));
    loop {
        match (wanted.next(), given.next()) {
            (None, None) => return true,
            (Some(wanted), Some(given)) if is_placeholder(wanted) => {
                if given.is_empty() {
                    return false;
                }
            }
            (Some(wanted), Some(given)) if wanted == given => {}
            _ => return false,
        }
    }
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    let path = path.strip_prefix('/').unwrap_or(path);
    path.strip_suffix('/').unwrap_or(path).split('/')
}

fn is_placeholder(segment: &str) -> bool {
    segment.starts_with('{') && segment.ends_with('}')
}

/// A request method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Method {
    /// `DELETE`
    Delete,
    /// `GET`
    Get,
    /// `PATCH`
    Patch,
    /// `POST`
    Post,
    /// `PUT`
    Put,
}

impl Method {
    /// The method in capitals, as it is sent.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Delete => "DELETE",
            Self::Get => "GET",
            Self::Patch => "PATCH",
            Self::Post => "POST",
            Self::Put => "PUT",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Method {
    type Err = NotAMethod;

    /// In capitals or not.
    fn from_str(name: &str) -> Result<Self, NotAMethod> {
        let all = [Self::Delete, Self::Get, Self::Patch, Self::Post, Self::Put];
        all.into_iter().find(|method| method.as_str().eq_ignore_ascii_case(name)).ok_or(NotAMethod)
    }
}

/// The text is no method that the API knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAMethod;

impl fmt::Display for NotAMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a method is one of DELETE, GET, PATCH, POST, PUT")
    }
}

impl Error for NotAMethod {}

/// The body of an endpoint for which none is documented. Send nothing, or what you know better.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct NoBody {
    /// Members that the docs do not name.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl Object for NoBody {}

impl From<()> for NoBody {
    fn from((): ()) -> Self {
        Self::default()
    }
}

/// A parameter that can't stand in a path. Its value is never part of the error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PathError {
    parameter: &'static str,
    problem: &'static str,
}

impl PathError {
    pub(super) const fn new(parameter: &'static str, problem: &'static str) -> Self {
        Self { parameter, problem }
    }

    /// The parameter.
    #[must_use]
    pub const fn parameter(&self) -> &'static str {
        self.parameter
    }
}

impl fmt::Display for PathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.parameter, self.problem)
    }
}

impl Error for PathError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_fit_templates() {
        let check =
            |template, path, expected| assert_eq!(fits(template, path), expected, "{template} {path}");
        check("/orders", "/orders", true);
        check("/orders", "/orders/", true);
        check("/orders", "orders?limit=1", true);
        check("/orders", "/order", false);
        check("/orders", "/orders/1", false);
        check("/orders/{order_id}", "/orders/{capture_order_id}", true);
        check("/orders/{order_id}", "/orders/2026-1/", true);
        check("/orders/{order_id}", "/orders/", false);
        check("/orders/{order_id}", "/orders//", false);
        check("/orders/{order_id}/refunds", "/orders//refunds", false);
        check("/orders/{order_id}/refunds", "/orders/1/refunds", true);
        check("/orders/{order_id}/refunds", "/orders/1/{refunds}", false);
        check("/", "", true);
    }

    #[test]
    fn methods_have_names() {
        for name in ["DELETE", "GET", "PATCH", "POST", "PUT"] {
            assert_eq!(name.parse::<Method>().unwrap().to_string(), name);
            assert_eq!(name.to_lowercase().parse::<Method>().unwrap().as_str(), name);
        }
        assert_eq!("HEAD".parse::<Method>(), Err(NotAMethod));
    }
}
