//! `tests/pages` say the same as the pages that they restate: facts in the same order, samples of the same shape,
//! the same problems. Only places and words are ours.
#![expect(clippy::expect_used, reason = "a test ends here")]

use codegen::read::facts::{PageFacts, SamplePlace, SampleTree};
use codegen::read::page::Json;
use codegen::report::facts_jsonl;
use serde_json::Value;
use similar::TextDiff;
use std::fmt::Write as _;
use tests::{facts_of, old_pages_folder, pages_with_seeds};

/// The facts of a page, one a line, without page and line. Descriptions are no facts.
fn facts(page: &PageFacts) -> String {
    let mut lines = String::new();
    for line in facts_jsonl(std::slice::from_ref(page)).lines() {
        let mut fact: Value = serde_json::from_str(line).expect("a fact is JSON");
        let keys = fact.as_object_mut().expect("a fact is an object");
        keys.retain(|key, value| key != "page" && key != "line" && !value.is_null());
        let _ = writeln!(lines, "{fact}");
    }
    lines
}

/// The kinds of problems that a page has: the same forms make the same problems.
fn problems(page: &PageFacts) -> String {
    page.problems.iter().flat_map(|problem| [problem.code.as_str(), "\n"]).collect()
}

/// Members and JSON kinds that the samples of a page show, one place a line.
fn shapes(page: &PageFacts) -> String {
    let mut lines = String::new();
    for section in &page.sections {
        for (what, samples) in [("request", &section.requests), ("response", &section.responses)] {
            let bodies: Vec<&Json> = samples.iter().map(|sample| &sample.json).collect();
            let _ = writeln!(lines, "{what}: {} of {}", bodies.len(), section.heading);
            if !bodies.is_empty() {
                write_shape(&SampleTree::of(bodies), SampleTree::ROOT, what, &mut lines);
            }
        }
    }
    lines
}

fn write_shape(shape: &SampleTree<'_>, place: SamplePlace, at: &str, lines: &mut String) {
    let kinds: Vec<&str> = shape.kinds(place).iter().collect();
    let _ = writeln!(lines, "{at}: {}", kinds.join(" / "));
    for (name, member) in shape.members(place) {
        write_shape(shape, member, &format!("{at}.{name}"), lines);
    }
}

/// Compares what `say` reads of each page of ours with what it reads of the seed, and shows both ways:
/// `-` is missing in ours, `+` is our invention.
fn compare(say: fn(&PageFacts) -> String) {
    let mut differences = String::new();
    for (page, seed) in pages_with_seeds() {
        let (ours, theirs) = (facts_of(&old_pages_folder().join(&page)), facts_of(&seed));
        let (ours, theirs) = (say(&ours), say(&theirs));
        if ours != theirs {
            let diff = TextDiff::from_lines(&theirs, &ours);
            let diff =
                diff.unified_diff().context_radius(0).header(&seed.display().to_string(), &page).to_string();
            differences.push_str(&diff);
        }
    }
    assert!(differences.is_empty(), "\n{differences}");
}

#[test]
fn every_seed_has_its_page() {
    if tests::shared("truth").is_none() {
        return;
    }
    let pairs = pages_with_seeds();
    assert_eq!(pairs.len(), 5, "{pairs:?}");
    for (page, seed) in pairs {
        assert!(!facts(&facts_of(&seed)).is_empty(), "{page}");
        assert!(old_pages_folder().join(&page).is_file(), "{page}");
    }
}

#[test]
fn facts_agree() {
    compare(facts);
}

#[test]
fn forms_agree() {
    compare(problems);
}

#[test]
fn samples_have_the_same_shape() {
    compare(shapes);
}
