//! Types by hand for another vendor's API, with mistakes of each kind: the audit finds these, and nothing else.

#![allow(clippy::expect_used, reason = "a test that has nothing to go on with ends")]

use codegen::diagnostics::span::PagePath;
use codegen::profile::Profile;
use codegen::read::source::{Source, Text};
use codegen::review::audit;
use std::collections::BTreeSet;
use std::fs;
use tests::{root, shared};

/// What comments say: a kind, a member, and where it is one of its values, that; what follows a comma is no part of it.
fn planted(code: &str) -> BTreeSet<String> {
    let plants = code.split("PLANT ").skip(1).filter_map(|plant| plant.lines().next()?.split(',').next());
    plants.map(|plant| plant.trim().to_owned()).collect()
}

/// A finding in the form of a plant.
fn named(problem: &codegen::diagnostics::problem::Problem) -> String {
    let kind = problem.code.to_string().replace("audit-", "");
    let names: Vec<&str> = problem.message.split('`').skip(1).step_by(2).collect();
    match (kind.as_str(), names.as_slice()) {
        ("missing" | "unknown", [of, member, ..]) => format!("{kind} {of}.{member}"),
        ("value-missing" | "value-unknown", [member, value, ..]) => format!("{kind} {member} {value}"),
        (_, names) => format!("{kind} {}", names.first().copied().unwrap_or_default()),
    }
}

#[test]
fn all_mistakes_are_found_and_nothing_else() {
    let Some(docs) = shared("dialects/discord/docs") else { return };
    let profile = Profile::built_in("discord").expect("a profile");
    let pages = Source::Folder(docs).pages_ending(profile.files()).expect("pages");
    let pages = codegen::read::read_pages(&pages, &profile).into_iter();
    let pages: Vec<_> = pages.map(|page| page.expect("text").facts).collect();
    let code = fs::read_to_string(root().join("tests/vendors/discord/by_hand.rs")).expect("a file");
    let expected = planted(&code);
    assert!(expected.len() > 30, "{}", expected.len());
    let (types, unread) = audit::read_rust(&[Text::new(PagePath::new("src/lib.rs"), code)]);
    assert_eq!(unread, []);
    let report = audit::types(&types, &pages, &audit::Mapping::default());
    let found: BTreeSet<String> = report.problems.iter().map(named).collect();
    assert_eq!(found, expected);
}
