//! Our pages against upstream's, in short form: the report, and the errata of a rejection.
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes its expectations with hashes")]

use super::{Drift, Rejection, drift, in_ours, reject};
use crate::diagnostics::problem::Problem;
use crate::diagnostics::span::PagePath;
use crate::model::assemble::fixture::page;
use crate::model::errata::Errata;
use crate::read::facts::PageFacts;
use crate::read::source::Text;
use crate::review::compare::{Change, Docs};
use expect_test::{Expect, expect};
use std::fmt::Write as _;

const OURS: &str = "# Visa | POST /orders
    amount | integer | required
    gateway | string | required | options: VISA, AMEX
    note | string | optional | max: 200 | text: Words for both.
    item | object
    item.name | string
    < data.costs | object
    @ VISA = Visa";

fn errata(text: &str) -> Errata {
    Errata::read(&Text::new(PagePath::new("errata.toml"), text.to_owned())).unwrap()
}

fn docs<'a>(pages: &'a [PageFacts], unread: &'a [Problem]) -> Docs<'a> {
    Docs { pages, unread, model: None }
}

/// The result for our page, with these errata, once upstream replaces a line of it by another one.
struct Case {
    ours: Vec<PageFacts>,
    upstream: Vec<PageFacts>,
    text: String,
    drift: Drift,
}

fn case(edits: &[(&str, &str)], text: &str) -> Case {
    let theirs = edits.iter().fold(OURS.to_owned(), |page, (find, with)| {
        assert!(page.contains(find), "{find:?}");
        page.replace(find, with)
    });
    let (ours, upstream) = (vec![page("a.md", OURS)], vec![page("a.md", &theirs)]);
    let drift = drift(docs(&ours, &[]), &errata(text), docs(&upstream, &[]));
    Case { ours, upstream, text: text.to_owned(), drift }
}

impl Case {
    /// `errata.toml` once the changes of these subjects are rejected.
    fn rejected(&self, subjects: &[&str]) -> Result<String, String> {
        let subject = |change: &&Change| subjects.iter().any(|subject| change.subject == *subject);
        let changes: Vec<&Change> = self.drift.comparison.changes.iter().filter(subject).collect();
        assert!(!changes.is_empty(), "no change of {subjects:?}");
        let rejections: Vec<_> =
            changes.into_iter().map(|change| Rejection { change, because: "We know." }).collect();
        let old = errata(&self.text);
        let entries =
            reject(&self.ours, &old, &self.upstream, &rejections).map_err(|error| error.to_string())?;
        Ok(old.with(&self.text, &self.drift.stale, &entries).unwrap())
    }
}

/// Rejects all changes of these subjects: what is written, and that it holds what we held.
#[track_caller]
fn check(edits: &[(&str, &str)], subjects: &[&str], expected: &Expect) {
    check_with("", edits, subjects, expected);
}

#[track_caller]
fn check_with(text: &str, edits: &[(&str, &str)], subjects: &[&str], expected: &Expect) {
    let case = case(edits, text);
    let written = case.rejected(subjects).unwrap();
    expected.assert_eq(&written);
    let after = errata(&written).apply(&case.upstream).map_err(|problems| format!("{problems:#?}")).unwrap();
    let held = errata(text).apply(&case.ours).unwrap();
    let left = crate::review::compare::facts(docs(&held.pages, &[]), docs(&after.pages, &[]));
    let left: Vec<&str> = left.changes.iter().map(|change| change.subject.as_str()).collect();
    let taken =
        case.drift.comparison.changes.iter().filter(|change| !subjects.contains(&change.subject.as_str()));
    assert_eq!(left, taken.map(|change| change.subject.as_str()).collect::<Vec<_>>());
}

#[test]
fn attributes() {
    check(
        &[("amount | integer", "amount | string")],
        &["amount"],
        &expect![[r#"
        [[types]]
        page = "a.md"
        endpoint = "POST /orders"
        direction = "request"
        path = "amount"
        upstream = "string"
        ours = "integer"
        because = "We know."
    "#]],
    );
    check(
        &[("note | string | optional | max: 200", "note | string | required | max: 50")],
        &["note"],
        &expect![[r#"
            [[max_length]]
            page = "a.md"
            endpoint = "POST /orders"
            direction = "request"
            path = "note"
            upstream = 50
            ours = 200
            because = "We know."

            [[presence]]
            page = "a.md"
            endpoint = "POST /orders"
            direction = "request"
            path = "note"
            upstream = "required"
            ours = "optional"
            because = "We know."
        "#]],
    );
}

#[test]
fn values() {
    check(
        &[("VISA, AMEX", "VISA, GOOD, NEW")],
        &["gateway"],
        &expect![[r#"
        [[options]]
        page = "a.md"
        endpoint = "POST /orders"
        direction = "request"
        path = "gateway"
        upstream = ["VISA", "GOOD", "NEW"]
        ours = ["VISA", "AMEX"]
        because = "We know."
    "#]],
    );
    let case = case(&[("VISA, AMEX", "VISA, GOOD, NEW")], "");
    let new =
        case.drift.comparison.changes.iter().find(|change| change.after.as_deref() == Some("NEW")).unwrap();
    let rejection = Rejection { change: new, because: "We know." };
    let entries = reject(&case.ours, &Errata::default(), &case.upstream, &[rejection]).unwrap();
    expect![[r#"
        [[options]]
        page = "a.md"
        endpoint = "POST /orders"
        direction = "request"
        path = "gateway"
        upstream = ["VISA", "GOOD", "NEW"]
        ours = ["GOOD", "VISA"]
        because = "We know."
    "#]]
    .assert_eq(&Errata::default().with("", &[], &entries).unwrap());
}

#[test]
fn fields() {
    check(
        &[("item | object\n", "thing | object\n    thing.name | string\n    item | object\n")],
        &["thing", "thing.name"],
        &expect![[r#"
            [[field]]
            page = "a.md"
            endpoint = "POST /orders"
            direction = "request"
            path = "thing"
            upstream = { types = "object", presence = "unstated" }
            because = "We know."

            [[field]]
            page = "a.md"
            endpoint = "POST /orders"
            direction = "request"
            path = "thing.name"
            upstream = { types = "string", presence = "unstated" }
            because = "We know."
        "#]],
    );
    check(
        &[("    item | object\n    item.name | string\n", "")],
        &["item", "item.name"],
        &expect![[r#"
        [[field]]
        page = "a.md"
        endpoint = "POST /orders"
        direction = "request"
        path = "item"
        ours = { types = "object" }
        because = "We know."

        [[field]]
        page = "a.md"
        endpoint = "POST /orders"
        direction = "request"
        path = "item.name"
        ours = { types = "string" }
        because = "We know."
    "#]],
    );
}

#[test]
fn gateways_and_endpoints() {
    check(
        &[("@ VISA = Visa", "@ VISA = Visa\n    @ GOOD = Good")],
        &["GOOD"],
        &expect![[r#"
        [[gateway]]
        page = "a.md"
        upstream = "GOOD"
        because = "We know."
    "#]],
    );
    check(
        &[("POST /orders", "PATCH /orders")],
        &["PATCH /orders"],
        &expect![[r#"
        [[endpoint]]
        page = "a.md"
        upstream = "PATCH /orders"
        ours = "POST /orders"
        because = "We know."
    "#]],
    );
}

const AMOUNT: &str = "# Ours.\n\n[[types]] # why\npages = \"*\"\nendpoint = \"POST /orders\"\ndirection = \"request\"\n\
                      path = \"amount\"\nupstream = \"integer\" # they say\nours = \"float\"\nbecause = \"x\"\n";

#[test]
fn an_entry_that_expired_is_mended_in_its_place() {
    check_with(
        AMOUNT,
        &[("amount | integer", "amount | string")],
        &["amount"],
        &expect![[r##"
        # Ours.

        [[types]] # why
        pages = "*"
        endpoint = "POST /orders"
        direction = "request"
        path = "amount"
        upstream = "string" # they say
        ours = "float"
        because = "We know."
    "##]],
    );
}

#[test]
fn what_errata_can_not_say() {
    let refused = |edits: &[(&str, &str)], text: &str, subject: &str, expected: Expect| {
        expected.assert_eq(&case(edits, text).rejected(&[subject]).unwrap_err());
    };
    refused(
        &[("amount | integer", "amount | float")],
        AMOUNT,
        "amount",
        expect![
            "change 5739b81c0b0e (`amount`: type_changed) can't be rejected: with our errata, upstream says now what we hold; a sync is enough"
        ],
    );
    let mut case = case(&[("amount | integer", "amount | float")], "");
    case.upstream.push(page("b.md", "# Klarna | GET /klarna\n id | string"));
    case.drift = drift(docs(&case.ours, &[]), &Errata::default(), docs(&case.upstream, &[]));
    let subjects: Vec<String> = case
        .drift
        .comparison
        .changes
        .iter()
        .map(|change| change.subject.clone())
        .filter(|subject| subject != "amount")
        .collect();
    let refused = subjects.iter().map(|subject| case.rejected(&[subject]).unwrap_err()).collect::<Vec<_>>();
    expect![[r#"
        change 8c7b799609a8 (`GET /klarna`: endpoint_added) can't be rejected: errata correct endpoints, and neither add nor remove any
        change 29808c689fa0 (`GET /klarna, Klarna`: section_added) can't be rejected: errata correct facts, not whole sections"#]].assert_eq(&refused.join("\n"));
}

#[test]
fn stale_errata_and_samples() {
    let told = |edits: &[(&str, &str)]| {
        let case = case(edits, AMOUNT);
        let mut out = String::new();
        for problem in case.drift.stale.iter().chain(&case.drift.notes) {
            let _ = writeln!(out, "{} {}: {}", problem.place, problem.code, problem.message);
        }
        out
    };
    expect![[""]].assert_eq(&told(&[("note", "note")]));
    expect![[r#"
        errata.toml:3:1 erratum-stale: `types` of `amount` of POST /orders (request) is not integer, but string at a.md:2
    "#]].assert_eq(&told(&[("amount | integer", "amount | string")]));
    expect![[r#"
        a.md:8:1 sample-shape: a sample of the response of `Visa` has another shape than ours
    "#]]
    .assert_eq(&told(&[("@ VISA", "~ {\"data\": {}}\n    @ VISA")]));
}

#[test]
fn a_page_that_can_not_be_read_makes_no_erratum_stale() {
    let ours = [page("a.md", OURS), page("b.md", "# customer (object) | customer\n email | string")];
    let unread = Text::decode(PagePath::new("a.md"), vec![0xff]).unwrap_err();
    let upstream = [page("b.md", "# customer (object) | customer\n email | string")];
    let drift = drift(docs(&ours, &[]), &errata(AMOUNT), docs(&upstream, &[unread]));
    assert_eq!((drift.stale.len(), drift.comparison.changes.len()), (0, 0));
    assert!(!drift.is_none());
}

#[test]
fn changes_are_shown_at_our_lines() {
    let case = case(&[("amount | integer | required", "new | string\n    amount | float | required")], "");
    let shown = in_ours(&case.drift.flat(), &case.ours);
    let places = shown
        .changes
        .iter()
        .map(|change| format!("{} {}", change.subject, change.places.first().unwrap().place));
    assert_eq!(places.collect::<Vec<_>>(), ["amount a.md:2:1", "new a.md:1:1"]);
}
