//! The effects of edits of the docs on the public API of the crate: those that both crates show, and those that a
//! comparison reports.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "helpers of a test are test")]

mod compiled;
mod table;

use codegen::diagnostics::span::PagePath;
use codegen::model::Model;
use codegen::model::assemble::{Input, assemble};
use codegen::model::errata::Errata;
use codegen::model::secrets::Secrets;
use codegen::read::facts::PageFacts;
use codegen::read::source::{RawPage, Source};
use codegen::review::compare::{Comparison, Docs, Rust, facts as compare};
use codegen::rust::files;
use std::fmt::Write as _;
use std::sync::LazyLock;
use table::{FACTS, MANY, MANY_BACK, MANY_THERE, NAMES, Row, Step, WORDS};
use tests::{ApiItems, api_items, apply, errata, read_page, root, secrets, semver};

/// One version of the docs, with all that comes of it.
struct Version {
    texts: Vec<(String, String)>,
    facts: Vec<PageFacts>,
    model: Model,
    api: ApiItems,
}

impl Version {
    fn docs(&self) -> Docs<'_> {
        Docs { pages: &self.facts, unread: &[], model: Some(&self.model) }
    }
}

/// The docs, and what is known about them.
struct Known {
    errata: Errata,
    secrets: Secrets,
    version: Version,
}

static DOCS: LazyLock<Known> = LazyLock::new(|| {
    let (errata, secrets) = (errata(), secrets());
    let version = version("docs-src", docs_src(), (&errata, &secrets), None);
    Known { errata, secrets, version }
});

impl Known {
    fn edited(&self, name: &str, steps: &[Step]) -> Version {
        let texts = edited(name, &self.version.texts, steps);
        version(name, texts, (&self.errata, &self.secrets), Some(&self.version))
    }
}

/// Reads pages, but for those that `known` has as they are.
fn version(
    name: &str,
    mut texts: Vec<(String, String)>,
    (errata, secrets): (&Errata, &Secrets),
    known: Option<&Version>,
) -> Version {
    texts.sort();
    let read = |(path, text): &(String, String)| {
        let same = known.and_then(|known| {
            let at = known.texts.iter().position(|page| page.0 == *path && page.1 == *text)?;
            known.facts.get(at).cloned()
        });
        same.unwrap_or_else(|| {
            let page = RawPage { path: PagePath::parse(path).unwrap(), bytes: text.clone().into_bytes() };
            let page = read_page(page).facts;
            assert!(page.problems.is_empty(), "{name}: {:#?}", page.problems);
            page
        })
    };
    let facts: Vec<PageFacts> = texts.iter().map(read).collect();
    let corrected = errata.apply_to_part(&facts).pages;
    let model = assemble(Input::new(&corrected).secrets(secrets));
    let model = model.unwrap_or_else(|problems| panic!("{name}: {problems:#?}"));
    let api = api_items(&files(&model));
    Version { texts, facts, model, api }
}

/// Pages that have some of everything: making a crate of all docs, twice for each row, would take a minute.
const PART: &[&str] = &[
    "accounts/balances",
    "gateways/",
    "orders/create-",
    "orders/flexible",
    "orders/get-order",
    "orders/order-status",
    "orders/update",
    "other_requests/",
    "payment_methods/post-order-afterpay",
    "payment_methods/post-order-american",
    "payment_methods/post-order-belfius",
    "payment_methods/post-order-dotpay",
    "payment_methods/post-order-eps",
    "payment_methods/post-order-gift",
    "payment_methods/post-order-ideal.",
    "payment_methods/post-order-klarna",
    "reference/",
];

fn docs_src() -> Vec<(String, String)> {
    let mut pages = Source::Folder(root().join("docs-src")).pages().expect("pages");
    pages.retain(|page| PART.iter().any(|part| page.path.as_str().starts_with(part)));
    let text = |page: RawPage| (page.path.to_string(), String::from_utf8(page.bytes).expect("text"));
    pages.into_iter().map(text).collect()
}

fn edited(name: &str, texts: &[(String, String)], steps: &[Step]) -> Vec<(String, String)> {
    let mut texts = texts.to_vec();
    let at = |texts: &[(String, String)], path: &str| {
        texts.iter().position(|(of, _)| of == path).unwrap_or_else(|| panic!("{name}: no page {path}"))
    };
    for step in steps {
        match *step {
            Step::Page(path, edits) => {
                let at = at(&texts, path);
                if let Some((_, text)) = texts.get_mut(at) {
                    *text = apply(text, edits);
                }
            }
            Step::Everywhere(find, with) => {
                let count: usize = texts.iter().map(|(_, text)| text.matches(find).count()).sum();
                assert_ne!(count, 0, "{name}: {find:?} occurs nowhere");
                for (_, text) in &mut texts {
                    *text = text.replace(find, with);
                }
            }
            Step::Gone(path) => drop(texts.remove(at(&texts, path))),
            Step::New(path, text) => texts.push((path.to_owned(), text.to_owned())),
            Step::Moved(path, to) => {
                let at = at(&texts, path);
                if let Some((path, _)) = texts.get_mut(at) {
                    to.clone_into(path);
                }
            }
        }
    }
    texts
}

fn compared(base: &Version, head: &Version) -> Comparison {
    compare(base.docs(), head.docs())
}

/// The most that a comparison tells.
fn effect_of(comparison: &Comparison) -> Rust {
    comparison.changes.iter().map(|change| change.rust).max().unwrap_or(Rust::None)
}

fn changes(comparison: &Comparison) -> String {
    let mut out = String::new();
    for change in &comparison.changes {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let _ = writeln!(
            out,
            "{} {} {}: {} -> {} ({})",
            change.rust.as_str(),
            change.kind.as_str(),
            change.subject,
            text(&change.before),
            text(&change.after),
            change.places.len()
        );
    }
    for sided in &comparison.problems {
        let _ = writeln!(out, "? {}", sided.problem);
    }
    out
}

/// The faults in the effects of a row.
fn faults((name, steps, there, back): &Row) -> String {
    let mut faults = String::new();
    let head = DOCS.edited(name, steps);
    for (way, base, head, expected) in
        [("there", &DOCS.version, &head, *there), ("back", &head, &DOCS.version, *back)]
    {
        let (effect, why) = semver(&base.api, &head.api);
        let comparison = compared(base, head);
        let all = [effect, effect_of(&comparison), comparison.rust];
        if all != [expected; 3] || comparison.changes.is_empty() {
            let (changes, why) = (changes(&comparison), why.join("\n      "));
            let _ = write!(
                faults,
                "{name}, {way}: expected {expected:?}, the crates, told, as a whole {all:?}\n{changes}    API:\n      {why}\n",
            );
        }
    }
    faults
}

/// The most that changes do, what a comparison tells as a whole, and what both crates show are the same.
#[test]
fn effects_are_those_of_the_crates() {
    let (one, other) = FACTS.split_at(FACTS.len() / 2);
    let all = |rows: &[Row]| rows.iter().map(faults).collect::<String>();
    let faults = std::thread::scope(|scope| {
        let one = scope.spawn(|| all(one));
        let other = all(other);
        one.join().expect("a table") + &other
    });
    assert!(faults.is_empty(), "{faults}");
}

/// Of many changes each has its own effect.
#[test]
fn each_change_has_its_own_effect() {
    let head = DOCS.edited("many", MANY);
    for (base, head, expected) in [(&DOCS.version, &head, MANY_THERE), (&head, &DOCS.version, MANY_BACK)] {
        assert_eq!(format!("\n{}", changes(&compared(base, head))), expected);
    }
}

#[test]
fn words_have_no_effect() {
    for (name, steps) in WORDS {
        let head = DOCS.edited(name, steps);
        for (base, head) in [(&DOCS.version, &head), (&head, &DOCS.version)] {
            assert_eq!(semver(&base.api, &head.api), (Rust::None, Vec::new()), "{name}");
            let comparison = compared(base, head);
            assert_eq!(comparison.rust, Rust::None, "{name}");
            assert!(comparison.changes.is_empty(), "{name}: {}", changes(&comparison));
        }
    }
}

/// An edit that only changes names of types is no change, but has an effect of both versions as a whole.
#[test]
fn names_show() {
    for (name, steps, there, back) in NAMES {
        let head = DOCS.edited(name, steps);
        for (base, head, expected) in [(&DOCS.version, &head, *there), (&head, &DOCS.version, *back)] {
            let (effect, why) = semver(&base.api, &head.api);
            let comparison = compared(base, head);
            assert_eq!([effect, comparison.rust], [expected; 2], "{name}: {why:#?}");
            assert!(comparison.changes.is_empty(), "{name}: {}", changes(&comparison));
        }
    }
}
