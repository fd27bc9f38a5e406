//! The bodies that `docs-src` shows, by endpoint and direction. What is known to be wrong there is corrected.

use crate::{docs_src, errata, value_of};
use codegen::api::Endpoint;
use codegen::read::facts::{PageFacts, Section, Subject};
use multisafepay_types::wire::Method;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt;

/// Which way a body goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the API.
    Request,
    /// From the API.
    Response,
}

/// A body that a section of a page shows.
#[derive(Clone, Debug)]
pub struct Documented {
    /// `payment_methods/post-order-dotpay.md#dotpay`.
    pub section: String,
    /// Method of its endpoint.
    pub method: Method,
    /// Path of its endpoint, as the page writes it.
    pub path: String,
    /// Which way it goes.
    pub direction: Direction,
    /// The body.
    pub body: Value,
}

impl fmt::Display for Documented {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { section, method, path, direction, .. } = self;
        write!(f, "{direction:?} of {method} {path} ({section})")
    }
}

/// Every body that `docs-src` shows, and the least one for each endpoint and direction.
///
/// # Panics
/// If `docs-src` can't be read, or names a method that the crate has not.
#[must_use]
pub fn documented() -> Vec<Documented> {
    let pages = corrected();
    let shown = pages.iter().flat_map(|page| page.sections.iter().flat_map(move |section| of(page, section)));
    let least = documented_endpoints().into_iter().flat_map(|(method, path)| {
        let body = move |direction, body| Documented {
            section: "the least".to_owned(),
            method,
            path: path.clone(),
            direction,
            body,
        };
        [
            body(Direction::Request, json!({})),
            body(Direction::Response, json!({"success": true, "data": {}})),
            body(Direction::Response, refusal()),
        ]
    });
    shown.chain(least).collect()
}

/// The pages without what is known to be wrong in them.
fn corrected() -> Vec<PageFacts> {
    errata().apply_to_part(&docs_src()).pages.to_vec()
}

/// How the API says no.
fn refusal() -> Value {
    json!({"success": false, "data": {"odd": ["x"]}, "error_code": 1006, "error_info": "Invalid transaction ID"})
}

/// Every endpoint that `docs-src` names.
///
/// # Panics
/// As [`documented`].
#[must_use]
pub fn documented_endpoints() -> Vec<(Method, String)> {
    let pages = corrected();
    let sections = pages.iter().flat_map(|page| &page.sections);
    let endpoints: BTreeSet<&Endpoint> = sections.filter_map(endpoint).collect();
    endpoints.into_iter().map(|endpoint| (method(endpoint), endpoint.path.to_string())).collect()
}

fn endpoint(section: &Section) -> Option<&Endpoint> {
    if let Subject::Endpoint(endpoint) = &section.subject { Some(endpoint) } else { None }
}

fn method(endpoint: &Endpoint) -> Method {
    endpoint.method.as_str().parse().unwrap_or_else(|error| panic!("{endpoint}: {error}"))
}

fn of<'a>(page: &'a PageFacts, section: &'a Section) -> impl Iterator<Item = Documented> + 'a {
    let samples = |samples: &'a [codegen::read::facts::Sample], direction| {
        samples.iter().map(move |sample| (direction, value_of(&sample.json)))
    };
    let bodies = samples(&section.requests, Direction::Request)
        .chain(samples(&section.responses, Direction::Response));
    endpoint(section).into_iter().flat_map(move |endpoint| {
        bodies.clone().map(move |(direction, body)| Documented {
            section: format!("{}#{}", page.page, section.anchor.0),
            method: method(endpoint),
            path: endpoint.path.to_string(),
            direction,
            body,
        })
    })
}
