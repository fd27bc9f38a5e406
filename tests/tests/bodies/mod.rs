//! Rules for every type of the crate and every body, on the samples of `docs-src` and variants of them: nothing is
//! lost, the order of members makes no difference, and a precise order is the general one.
//!
//! `PROPTEST_CASES` sets how many variants of all bodies are tried (256 for each if it is not set).

#![expect(clippy::expect_used, clippy::panic, reason = "a test ends here")]

mod orders;
mod secrets;
mod variant;

use codegen::model::Body;
use multisafepay_types::wire::{Endpoint, Item, Method, Visit};
use multisafepay_types::{decode, endpoints};
use proptest::prelude::any;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use std::collections::BTreeSet;
use tests::{Direction, Documented, docs_src, documented, documented_endpoints, fullest, model_of};
use variant::{changes, same, text_in_order};

/// Runs a property on variants of a body: a sixteenth of the usual number of cases, since there are many bodies.
fn try_variants(
    body: &serde_json::Value,
    property: impl Fn(&serde_json::Value, u64) -> Result<(), TestCaseError>,
) -> Result<(), String> {
    let config = Config { failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new(Config { cases: config.cases.div_ceil(16), ..config });
    let tried = runner.run(&(changes(), any::<u64>()), |(changes, seed)| {
        let mut variant = body.clone();
        for (change, at) in changes {
            change.make(at, &mut variant);
        }
        property(&variant, seed)
    });
    tried.map_err(|error| error.to_string())
}

/// The body is read as a `T` and written back as it came, and the order of its members makes no difference.
fn round_trip<T: Item>(body: &serde_json::Value, seed: u64) -> Result<T, TestCaseError> {
    let fail = |what: String| TestCaseError::fail(format!("{what} in {body}"));
    let value: T = decode(body.to_string()).map_err(|error| fail(error.to_string()))?;
    let written = serde_json::to_value(&value).map_err(|error| fail(error.to_string()))?;
    if !same(body, &written) {
        return Err(fail(format!("written back as {written},")));
    }
    let other: T = decode(text_in_order(body, seed)).map_err(|error| fail(error.to_string()))?;
    if other != value {
        return Err(fail("the order of members makes a difference".to_owned()));
    }
    Ok(value)
}

/// Tries variants of a documented body on the type of its endpoint.
struct RoundTrip<'a>(&'a Documented);

impl Visit for RoundTrip<'_> {
    type Output = Result<(), String>;

    fn visit<E: Endpoint>(self) -> Self::Output {
        let Documented { direction, body, .. } = self.0;
        try_variants(body, |body, seed| match direction {
            Direction::Request => round_trip::<E::Request>(body, seed).map(drop),
            Direction::Response => round_trip::<E::Response>(body, seed).map(drop),
        })
    }
}

#[test]
fn every_body_survives() {
    let mut failures = Vec::new();
    let (fullest, _) = fullest(&model_of(&docs_src()));
    let bodies: Vec<Documented> = documented().into_iter().chain(fullest).collect();
    for body in &bodies {
        let tried = endpoints::route(body.method, &body.path, RoundTrip(body));
        if let Err(error) = tried.unwrap_or_else(|| Err("no such endpoint".to_owned())) {
            failures.push(format!("{body}: {error}"));
        }
    }
    assert!(failures.is_empty(), "{} of {}:\n{}", failures.len(), bodies.len(), failures.join("\n"));
}

/// Method and template of an endpoint.
struct Name;

impl Visit for Name {
    type Output = (&'static str, &'static str);

    fn visit<E: Endpoint>(self) -> Self::Output {
        (E::METHOD.as_str(), E::TEMPLATE)
    }
}

#[test]
fn every_endpoint_has_a_value() {
    let reached: BTreeSet<_> = documented_endpoints()
        .into_iter()
        .map(|(method, path)| {
            endpoints::route(method, &path, Name).unwrap_or_else(|| panic!("{method} {path}"))
        })
        .collect();
    let model = model_of(&docs_src());
    assert_eq!(reached.len(), model.endpoints());
    for (method, template) in reached {
        let method: Method = method.parse().expect("a method");
        assert_eq!(endpoints::route(method, template, Name), Some((method.as_str(), template)));
    }
}

#[test]
fn other_paths_have_none() {
    for (method, path) in [
        (Method::Put, "/orders"),
        (Method::Get, "/"),
        (Method::Get, "/orders/1/2/3"),
        (Method::Delete, "/orders/1"),
        (Method::Get, "/Orders/1"),
        (Method::Get, "/gateways/VISA/issuers"),
    ] {
        assert_eq!(endpoints::route(method, path, Name), None, "{method} {path}");
    }
}
