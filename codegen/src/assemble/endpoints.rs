//! Endpoints: which have precise requests, which are one, and what their types are called.

use super::names::singular;
use crate::facts::{Endpoint, Method};
use heck::{ToSnakeCase, ToUpperCamelCase};

/// The endpoint that has one precise request type for each documented order.
const PRECISE: (Method, &str) = (Method::Post, "/orders");

/// Modules that resources stand beside.
const TAKEN: &[&str] = &["gateway", "objects", "serde", "wire"];

/// The endpoint without the names of its placeholders, which don't matter.
pub(super) fn canonical(endpoint: &Endpoint) -> Endpoint {
    let segments =
        endpoint.path.split('/').map(|segment| if is_placeholder(segment) { "{}" } else { segment });
    Endpoint { method: endpoint.method, path: segments.collect::<Vec<_>>().join("/") }
}

/// Whether each section that documents the endpoint has a request type of its own.
pub(super) fn is_precise(endpoint: &Endpoint) -> bool {
    (endpoint.method, endpoint.path.as_str()) == PRECISE
}

/// Folder of an endpoint's types: the first segment of its path.
pub(super) fn resource(endpoint: &Endpoint) -> String {
    let first = endpoint.path.split('/').find(|segment| !segment.is_empty() && !is_placeholder(segment));
    let name = super::names::module(first.unwrap_or("root")).unwrap_or_else(|| "root".to_owned());
    if TAKEN.contains(&name.as_str()) { name + "_" } else { name }
}

/// What the endpoint is about, in the singular where it is about one: `OrderRefund` for `POST /orders/{id}/refunds`.
pub(super) fn noun(endpoint: &Endpoint) -> String {
    let segments: Vec<&str> = endpoint.path.split('/').filter(|segment| !segment.is_empty()).collect();
    let mut words = Vec::new();
    for (i, segment) in segments.iter().enumerate().filter(|(_, segment)| !is_placeholder(segment)) {
        let one = segments.get(i + 1).is_some_and(|next| is_placeholder(next))
            || (i + 1 == segments.len() && endpoint.method == Method::Post)
            || i + 1 < segments.len();
        words.push(if one { singular(segment) } else { segment }.to_snake_case());
    }
    let noun = words.join(" ").to_upper_camel_case();
    if noun.starts_with(|c: char| c.is_ascii_alphabetic()) { noun } else { format!("Root{noun}") }
}

/// Name of a plain request: `CreateOrderRefund`.
pub(super) fn request_type(endpoint: &Endpoint) -> String {
    let verb = match endpoint.method {
        Method::Get => "Get",
        Method::Post => "Create",
        Method::Patch => "Update",
        Method::Put => "Replace",
        Method::Delete => "Delete",
    };
    format!("{verb}{}", noun(endpoint))
}

/// Name of a response: `OrderCreated`.
pub(super) fn response_type(endpoint: &Endpoint) -> String {
    let done = match endpoint.method {
        Method::Get => "Retrieved",
        Method::Post => "Created",
        Method::Patch => "Updated",
        Method::Put => "Replaced",
        Method::Delete => "Deleted",
    };
    format!("{}{done}", noun(endpoint))
}

fn is_placeholder(segment: &str) -> bool {
    segment.starts_with('{')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_endpoints() {
        let check = |method, path: &str, request: &str, response: &str| {
            let endpoint = canonical(&Endpoint { method, path: path.to_owned() });
            assert_eq!(
                (request_type(&endpoint).as_str(), response_type(&endpoint).as_str()),
                (request, response)
            );
        };
        check(Method::Post, "/orders", "CreateOrder", "OrderCreated");
        check(Method::Get, "/orders/{order_id}", "GetOrder", "OrderRetrieved");
        check(Method::Get, "/gateways", "GetGateways", "GatewaysRetrieved");
        check(Method::Post, "/orders/{order_id}/refunds", "CreateOrderRefund", "OrderRefundCreated");
        check(Method::Patch, "/capture/{order_id}", "UpdateCapture", "CaptureUpdated");
        check(Method::Get, "/", "GetRoot", "RootRetrieved");
    }

    #[test]
    fn names_of_placeholders_do_not_matter() {
        let endpoint = canonical(&Endpoint { method: Method::Post, path: "/orders".to_owned() });
        assert!(is_precise(&endpoint));
        let get = |path: &str| canonical(&Endpoint { method: Method::Get, path: path.to_owned() });
        assert_eq!(get("/orders/{order_id}"), get("/orders/{capture_order_id}"));
        assert_eq!(resource(&endpoint), "orders");
    }
}
