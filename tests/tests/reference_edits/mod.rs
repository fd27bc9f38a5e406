//! Edits of the whole reference: silence where only words change, and exactly one change where one fact does.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "helpers of a test are test")]

mod facts;
mod words;

use codegen::diagnostics::span::PagePath;
use codegen::read::facts::PageFacts;
use codegen::read::source::{RawPage, Source};
use codegen::review::compare::{Comparison, Docs, facts as compare};
use std::fmt::Write as _;
use tests::{read_page, shared};

/// Pages by path.
type Reference = Vec<(String, String)>;

/// The newest complete reference.
fn reference() -> Option<Reference> {
    let folder = shared("upstream/2022-04-05/content/api")?;
    let pages = Source::Folder(folder).pages().expect("pages");
    let text = |page: RawPage| (page.path.to_string(), String::from_utf8(page.bytes).expect("text"));
    Some(pages.into_iter().map(text).collect())
}

/// Reads pages, but for those that stand in `known` as they are.
fn read(reference: &Reference, known: &[(&(String, String), PageFacts)]) -> Vec<PageFacts> {
    let page = |page: &(String, String)| {
        let same = known.iter().find(|(known, _)| *known == page);
        let new = || {
            read_page(RawPage { path: PagePath::parse(&page.0).unwrap(), bytes: page.1.clone().into_bytes() })
                .facts
        };
        same.map_or_else(new, |(_, facts)| facts.clone())
    };
    let mut pages: Vec<PageFacts> = reference.iter().map(page).collect();
    pages.sort_by(|a, b| a.page.cmp(&b.page));
    pages
}

fn compared(base: &[PageFacts], head: &[PageFacts]) -> Comparison {
    let docs = |pages| Docs { pages, unread: &[], model: None };
    compare(docs(base), docs(head))
}

/// One line a change, for people who read why a test fails, and for expectations.
fn summary(comparison: &Comparison) -> String {
    let mut out = String::new();
    for change in &comparison.changes {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let key = change.key.map(|key| format!(" {}", key.as_str())).unwrap_or_default();
        let _ = writeln!(
            out,
            "{} {}{key} {}: {} -> {} ({})",
            change.wire.as_str(),
            change.kind.as_str(),
            change.subject,
            text(&change.before),
            text(&change.after),
            change.places.len(),
        );
    }
    for sided in &comparison.problems {
        let _ = writeln!(out, "? {}", sided.problem);
    }
    out
}

#[test]
fn words_change_nothing() {
    let Some(reference) = reference() else { return };
    let base = read(&reference, &[]);
    let known: Vec<_> = reference.iter().zip(base.iter().cloned()).collect();
    let mut faults = String::new();
    for (name, edit) in words::EDITS {
        let edited = edit(&reference);
        assert_ne!(edited, reference, "{name} edits nothing");
        let head = read(&edited, &known);
        for (way, found) in [("", compared(&base, &head)), (" undone", compared(&head, &base))] {
            if !found.changes.is_empty() || !found.problems.is_empty() {
                let _ = write!(faults, "{name}{way}:\n{}", summary(&found));
            }
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

#[test]
fn one_fact_is_one_change() {
    let Some(reference) = reference() else { return };
    let base = read(&reference, &[]);
    let known: Vec<_> = reference.iter().zip(base.iter().cloned()).collect();
    let mut faults = String::new();
    for (name, path, edits, expected) in facts::EDITS {
        let mut edited = reference.clone();
        let pages = edited.iter_mut().filter(|(of, _)| path.is_empty() || of == path);
        let mut found = 0;
        for (_, text) in pages {
            for (find, with) in *edits {
                found += text.matches(find).count();
                *text = text.replace(find, with);
            }
        }
        assert_ne!(found, 0, "{name} edits nothing");
        let found = summary(&compared(&base, &read(&edited, &known)));
        if found.trim_end() != *expected {
            let _ = write!(faults, "{name}: expected\n{expected}\nbut found\n{found}");
        }
    }
    assert!(faults.is_empty(), "{faults}");
}
