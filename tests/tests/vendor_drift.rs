//! Changes of other vendors' docs: on pages of ours in their forms, and real ones that people read.

#![allow(clippy::expect_used, clippy::panic, reason = "helpers of a test are test")]

use codegen::diagnostics::span::PagePath;
use codegen::profile::Profile;
use codegen::read::facts::PageFacts;
use codegen::read::source::{RawPage, Source};
use codegen::review::compare::{Comparison, Docs, facts};
use serde::Deserialize;
use std::process::Command;
use tests::shared;

fn read(pages: &[RawPage], vendor: &str) -> Vec<PageFacts> {
    let profile = Profile::built_in(vendor).expect("a profile");
    codegen::read::read_pages(pages, &profile).into_iter().map(|page| page.expect("text").facts).collect()
}

fn compared(base: &[PageFacts], head: &[PageFacts]) -> Comparison {
    let docs = |pages| Docs { pages, unread: &[], model: None };
    facts(docs(base), docs(head))
}

/// Pages of shelves and readers; the answer of the request, and one line of the reader.
fn library(returns: &str, kind: &str) -> Vec<RawPage> {
    let page =
        |path: &'static str, text: String| RawPage { path: PagePath::new(path), bytes: text.into_bytes() };
    let shelf = "---\ntitle: Shelf\n---\n\n## Attributes\n\n### `id` {#id}\n\n**Type:** String\\\n";
    let reader =
        format!("---\ntitle: Reader\n---\n\n## Attributes\n\n### `kind` {{#kind}}\n\n**Type:** {kind}\\\n");
    let methods = format!(
        "---\ntitle: shelves\n---\n\n## List {{#list}}\n\n```http\nGET /api/v1/shelves HTTP/1.1\n```\n\n\
         **Returns:** {returns}\\\n**OAuth:** Public\\\n"
    );
    vec![
        page("entities/Shelf.md", shelf.to_owned()),
        page("entities/Reader.md", reader),
        page("methods/shelves.md", methods),
    ]
}

#[test]
fn answers_are_compared() {
    let shelves = "Array of [Shelf]({{< relref \"entities/Shelf\" >}})";
    let check = |before: (&str, &str), after: (&str, &str), expected: &[&str]| {
        let read = |(returns, kind)| read(&library(returns, kind), "mastodon");
        let comparison = compared(&read(before), &read(after));
        let told: Vec<String> = comparison
            .changes
            .iter()
            .map(|of| {
                let text = |text: &Option<String>| text.clone().unwrap_or_default();
                let (before, after) = (text(&of.before), text(&of.after));
                format!("{} {}: {before} -> {after}, {}", of.kind.as_str(), of.subject, of.wire.as_str())
            })
            .collect();
        assert_eq!(told, expected);
    };
    let readers = "Array of [Reader]({{< relref \"entities/Reader\" >}})";
    let changed = "reference_changed GET /api/v1/shelves: array<shelf> -> array<reader>, breaking";
    check((shelves, "String"), (readers, "String"), &[changed]);
    let none = |from: &str, to: &str| format!("reference_changed GET /api/v1/shelves: {from} -> {to}, none");
    check((shelves, "String"), ("Empty", "String"), &[&none("array<shelf>", "")]);
    check(("Empty", "String"), (shelves, "String"), &[&none("", "array<shelf>")]);
    let one = "[Shelf]({{< relref \"entities/Shelf\" >}})";
    let changed = "reference_changed GET /api/v1/shelves: array<shelf> -> shelf, breaking";
    check((shelves, "String"), (one, "String"), &[changed]);
    check(
        (shelves, "String"),
        ("Array of [Shelves]({{< relref \"entities/shelf\" >}}), in order", "String"),
        &[],
    );
    // An object that only answers hold is only read: one more value is no demand.
    let values =
        |more: &str| format!("String (Enumerable oneOf)\\\n`child` = Young\\\n`adult` = Not so{more}");
    let added = ["option_added kind:  -> staff, compatible"];
    check((readers, &values("")), (readers, &values("\\\n`staff` = Of the house")), &added);
}

/// A case of `drift-cases.json`.
#[derive(Debug, Deserialize)]
struct Case {
    id: String,
    base: String,
    head: String,
    expected: Vec<Expected>,
    acceptable: Vec<Expected>,
}

/// A change that somebody read from the difference of the texts.
#[derive(Debug, Deserialize)]
struct Expected {
    change: String,
    subject: String,
    after: Option<String>,
    file: Option<String>,
}

#[test]
fn real_changes() {
    let Some(folder) = shared("dialects/mastodon") else { return };
    let cases = std::fs::read_to_string(folder.join("drift-cases.json")).expect("the list of cases");
    let cases: Vec<Case> = serde_json::from_str(&cases).expect("cases");
    let clone = tempfile::tempdir().expect("a folder");
    let to = clone.path().join("cases.git");
    let mut git = Command::new("git");
    git.args(["-c", "init.defaultBranch=main", "clone", "--quiet", "--bare"])
        .arg(folder.join("cases.bundle"))
        .arg(&to);
    assert!(git.status().expect("git").success(), "git can't clone the cases");
    let read = |branch: &str| {
        let source = Source::parse(&format!("{}@{branch}:content/en", to.display())).expect("a source");
        read(
            &source.pages_ending(Profile::built_in("mastodon").expect("a profile").files()).expect("pages"),
            "mastodon",
        )
    };
    let leaf =
        |path: &str| path.rsplit(['.', '[']).next().unwrap_or_default().trim_end_matches(']').to_owned();
    let mut faults = Vec::new();
    for case in &cases {
        let comparison = compared(&read(&case.base), &read(&case.head));
        let places = comparison.changes.iter().flat_map(|of| of.places.iter().map(move |spot| (of, spot)));
        let mut left: Vec<_> = places.collect();
        for expected in &case.expected {
            let file = expected.file.as_deref().unwrap_or_default();
            let found = left.iter().position(|(of, spot)| {
                let same = leaf(&of.subject).contains(&leaf(&expected.subject))
                    || of.subject.contains(&expected.subject);
                let value = of.kind.as_str() != "option_added" || of.after == expected.after;
                of.kind.as_str() == expected.change
                    && same
                    && value
                    && file.ends_with(spot.place.page.as_str())
            });
            match found {
                Some(at) => drop(left.swap_remove(at)),
                None => faults.push(format!("{}: missing {expected:?}", case.id)),
            }
        }
        for (of, spot) in left {
            let kind = of.kind.as_str();
            let accepted = case.acceptable.iter().any(|other| other.change == kind);
            // A new request comes with its section.
            let with_request =
                kind == "section_added" && case.expected.iter().any(|other| other.change == "endpoint_added");
            if !accepted && !with_request {
                faults.push(format!("{}: {} {kind} {}", case.id, spot.place, of.subject));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(cases.iter().any(|case| !case.expected.is_empty()), "no case expects anything");
}
