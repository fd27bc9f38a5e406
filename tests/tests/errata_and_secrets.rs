//! The files beside the pages of `docs-src`: errata that fit, and secrets that are decided on, for upstream's pages,
//! too.
#![allow(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

use codegen::api::Direction;
use codegen::diagnostics::span::PagePath;
use codegen::model::errata::{Claim, Errata};
use codegen::read::facts::{Attribute, Fact, PageFacts, ReadPage, Subject};
use codegen::read::source::Text;
use codegen::review::lint;
use std::collections::BTreeSet;
use tests::{errata, read_all, root, secrets, shared};

fn facts(pages: &[ReadPage]) -> Vec<PageFacts> {
    pages.iter().map(|page| page.facts.clone()).collect()
}

fn docs_src() -> Vec<ReadPage> {
    read_all(root().join("docs-src").to_str().unwrap())
}

fn upstream() -> Option<Vec<ReadPage>> {
    Some(read_all(shared("upstream/2022-04-05/content/api")?.to_str().unwrap()))
}

#[track_caller]
fn check_errata(pages: &[ReadPage]) {
    let problems = errata().check(&facts(pages));
    assert!(problems.is_empty(), "{problems:#?}");
}

#[track_caller]
fn check_secrets(pages: &[ReadPage]) {
    let problems: Vec<_> =
        pages.iter().flat_map(|page| lint::secrets(&page.facts, &page.text, &secrets())).collect();
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn errata_hold() {
    check_errata(&docs_src());
    if let Some(mut pages) = upstream() {
        // Pages of our own are in no upstream, and have errata, too.
        let known: BTreeSet<_> = pages.iter().map(|page| page.facts.page.clone()).collect();
        pages.extend(docs_src().into_iter().filter(|page| !known.contains(&page.facts.page)));
        check_errata(&pages);
    }
}

#[test]
fn secrets_are_decided_on() {
    check_secrets(&docs_src());
    if let Some(pages) = upstream() {
        check_secrets(&pages);
    }
}

/// Whatever a field of the reference states, one erratum can say something else, and then holds; with another `upstream` it
/// is stale. A sample of the fields, each in all its keys.
#[test]
fn an_erratum_for_any_fact() {
    let Some(pages) = upstream() else { return };
    let pages = facts(&pages);
    let mut tried = 0;
    let fields = pages.iter().flat_map(|page| page.facts.iter().map(move |fact| (page, fact)));
    for (page, fact) in fields.step_by(29) {
        let Fact::Field(fact) = fact else { continue };
        let Some(section) = page.section(fact.section) else { continue };
        let subject = match &section.subject {
            Subject::Endpoint(endpoint) => format!("endpoint = {:?}", endpoint.to_string()),
            Subject::Object(name) => format!("object = {name:?}"),
        };
        let direction = fact.direction.map(Direction::as_str);
        let direction = direction.map(|direction| format!("direction = {direction:?}")).unwrap_or_default();
        let location = format!("in = {:?}", fact.location.as_str());
        for (key, other, third) in [
            (Attribute::Types, "\"array<integer>\"", "\"array<string>\""),
            (Attribute::Presence, "\"conditional\"", "\"unstated\""),
            (Attribute::MaxLength, "4711", "4712"),
            (Attribute::Default, "\"4711\"", "\"4712\""),
        ] {
            let stated = key.of(fact).to_string();
            let upstream = match key {
                _ if stated == "nothing" => String::new(),
                Attribute::MaxLength => format!("upstream = {stated}"),
                _ => format!("upstream = {stated:?}"),
            };
            let entry = |upstream: &str, ours: &str| {
                let page = page.page.as_str();
                let text = format!(
                    "[[{key}]]\npage = {page:?}\n{subject}\n{direction}\n{location}\npath = {:?}\n{upstream}\nours = {ours}\nbecause = \"x\"\n",
                    fact.path.to_string()
                );
                Errata::read(&Text::new(PagePath::new("errata.toml"), text))
            };
            if stated == "conditional" {
                continue;
            }
            let corrected = entry(&upstream, other).unwrap();
            assert!(matches!(&corrected.errata[0].claim, Claim::Value { .. }));
            let applied = corrected.apply(&pages).unwrap();
            assert!(applied.applied[0].places.contains(&fact.place), "{}", fact.place);
            if key != Attribute::Presence {
                assert_eq!(entry(&format!("upstream = {third}"), other).unwrap().check(&pages).len(), 1);
            }
            tried += 1;
        }
    }
    assert!(tried > 150, "{tried}");
}
