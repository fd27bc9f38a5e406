//! No page makes the reader panic or hang, or lose right parts beside broken ones.
//!
//! Sizes are what a debug build reads in seconds. The count of instructions shows that time grows with the page and no
//! faster: `docs/performance.md` has the command.

use codegen::diagnostics::span::PagePath;
use codegen::read::facts::{Fact, PageFacts};
use codegen::read::page::{Reading, read_json};
use codegen::read::read_page;
use codegen::read::source::{RawPage, Text};
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
use std::time::{Duration, Instant};
use tests::hostile::{EDITS, INPUTS, diff, synced};
use tests::sound::{check_json, check_page};

fn facts_of(page: &str) -> PageFacts {
    read_page(&Text::new(PagePath::new("a.md"), page.to_owned()), &codegen::profile::Profile::usual())
}

/// How many facts and problems a page has.
#[track_caller]
fn check(page: &str, facts: usize, problems: usize) {
    // A page without a heading would have one problem more.
    let read = facts_of(&format!("# A\n\n{page}"));
    assert_eq!((read.facts.len(), read.problems.len()), (facts, problems), "{:#?}", read.problems);
}

#[test]
fn hostile_pages_are_read() {
    for (name, make) in INPUTS {
        eprintln!("{name}");
        for repeats in [0, 1, 2, 300] {
            assert!(check_page(make(repeats).into_bytes()).is_some());
        }
    }
}

#[test]
fn nesting_is_bounded() {
    for bomb in ["{\"a\":", "[", "{", "[{\"a\":["] {
        let reading = read_json(&bomb.repeat(200_000));
        assert!(matches!(reading, Reading::Unreadable(..)), "{bomb}");
        check(&format!("```\n{}\n```\n\n`a` | string\n", bomb.repeat(200_000)), 1, 1);
    }
    for bomb in ["> ", "- ", "*a ", "_a **b ", "[", "<a ", "1. - > "] {
        check(&format!("`a` | string\n\n{}\n\n# End\n\n`b` | string\n", bomb.repeat(50_000)), 2, 0);
    }
}

#[test]
fn a_line_may_be_as_long_as_the_page() {
    let words = "words, `code` and more. ".repeat(2_000_000);
    assert!(words.len() > 45_000_000);
    let page = format!("`a` | string\n\n{words}Max. 5 characters. Options: `x`, `y`.\n");
    let read = facts_of(&page);
    let [Fact::Field(field)] = read.facts.as_slice() else { panic!("{} facts", read.facts.len()) };
    assert_eq!((field.max_length, field.options.as_ref().map(Vec::len)), (Some(5), Some(2)));
    assert!(field.text.len() > 45_000_000);
}

#[test]
fn lists_and_tables_may_be_as_long_as_the_page() {
    // That lines repeat is told once.
    let table = "| Parameter | Type |\n|---|---|\n";
    check(&(table.to_owned() + &"| `a` | string |\n".repeat(1_000_000)), 1_000_000, 1);
    check(&"`a` | string\n".repeat(1_000_000), 1_000_000, 1);
    check(&("# a\n".repeat(1_000_000) + "\n`a` | string\n"), 1, 1);
}

#[test]
fn nul_bytes_cost_no_more_than_their_entry() {
    check("`a` | string\n\n\0\n\n----\n`b\0c` | string\n\n----\n`d` | string\n", 2, 1);
    check_json("{\"a\0\": \0 1}");
    assert!(check_page(vec![0; 100_000]).is_some_and(|page| page.facts.is_empty()));
}

#[test]
fn what_never_closes_costs_no_more_than_itself() {
    let entry = "\n\n# Next\n\n`a` | string | required\n";
    for (open, problems) in [
        ("{{< description >}}", 1),
        ("{{< description", 0),
        ("```json\n{\"a\": 1\n```", 1),
        ("**bold", 0),
        ("`code", 0),
        ("[link](to", 0),
        ("<div", 0),
        ("<!-- comment", 0),
        // An open code mark, a bar too few and no type.
        ("| Parameter | Type |\n|---|---|\n| `x", 3),
    ] {
        let read = facts_of(&format!("# A\n\n{open}{entry}"));
        let found = read.facts.iter().filter(|fact| matches!(fact, Fact::Field(f) if f.path.leaf() == "a"));
        assert_eq!((found.count(), read.problems.len()), (1, problems), "{open}: {:?}", read.problems);
    }
}

/// What work on two versions of a page takes for four times the page is not near sixteen times what it takes for the page.
fn grows_with_the_page(size: usize, edits: [&str; 2], work: fn(&Text, &Text) -> usize) {
    let decode = |page: String| Text::decode(PagePath::new("a.md"), page.into_bytes()).ok();
    let mut slow = Vec::new();
    // One edit a kind, in turns: both for each would take twice as long.
    let edits = EDITS.iter().filter(|(edit, _)| edits.contains(edit)).cycle();
    for ((kind, make), (edit, change)) in INPUTS.iter().zip(edits) {
        let repeats = size * 100 / make(100).len().max(1);
        let time = |repeats: usize| {
            let page = make(repeats);
            let versions = decode(change(&page)).zip(decode(page));
            let start = Instant::now();
            let found = versions.map(|((before, _), (after, _))| work(&before, &after));
            assert!(found.is_some(), "{kind}");
            start.elapsed()
        };
        let grows = |repeats: usize| time(repeats * 4) > time(repeats) * 9 + SLACK;
        // Whatever else runs on the machine, one of a few tries has it to itself. Sections are compared each with each up to some
        // number, above which the time for that stays.
        if (0..3).all(|_| grows(repeats) && grows(repeats * 4)) {
            slow.push(format!("{kind}, {edit}"));
        }
    }
    assert!(slow.is_empty(), "{slow:#?}");
}

#[test]
fn comparing_takes_time_that_grows_with_the_page() {
    grows_with_the_page(SMALL, ["of other types", "renamed"], diff);
}

#[test]
fn syncing_takes_time_that_grows_with_the_page() {
    // Writing a page and reading it again takes longer.
    grows_with_the_page(SMALL / 2, ["as it is", "every second part of it"], synced);
}

/// Size of a page in bytes, about.
const SMALL: usize = 6_000;

/// What is too short to tell.
const SLACK: Duration = Duration::from_millis(50);

/// One broken entry, row or sample does not cost the others.
#[test]
fn what_is_broken_is_a_problem_beside_the_facts() {
    let long = "x".repeat(1_000);
    check(&format!("----\n`{long}` | string\n\n----\n`a` | string\n"), 1, 1);
    check(&format!("----\n`{}a` | string\n\n----\n`a` | string\n", "a.".repeat(100)), 1, 1);
    check(&format!("----\n{}`a` | string\n\n----\n`a` | string\n", "`a` / ".repeat(100)), 1, 1);
    check(&format!("> GET - /{long}\n\n> GET - /a\n\n`a` | string\n"), 2, 1);
}

/// Findings of fuzzing, one case each.
#[test]
fn names_of_samples_may_be_anything() {
    let json = "{\"\": {\"locale\": \"x\"}}";
    let page = format!("> POST - /a\n\n```\n{json}\n```\n\n**Parameters**\n\n`locale` | string\n");
    let read = check_page(page.into_bytes()).unwrap();
    let paths: Vec<String> = read
        .facts
        .iter()
        .filter_map(|fact| match fact {
            Fact::Field(field) => Some(field.path.to_string()),
            _ => None,
        })
        .collect();
    assert_eq!(paths, ["locale"]);
}

/// Reads every page up to each of its cuts, and gives back how many there were.
fn cut(cuts: impl Fn(&[u8]) -> Vec<usize> + Sync) -> usize {
    let read = |page: &RawPage| {
        let whole = check_page(page.bytes.clone()).map_or(0, |page| page.facts.len());
        let cuts = cuts(&page.bytes);
        for end in &cuts {
            let facts = check_page(page.bytes.iter().take(*end).copied().collect())
                .map_or(0, |page| page.facts.len());
            assert!(facts <= whole, "{}: {facts} facts of the first {end} bytes", page.path);
        }
        cuts.len()
    };
    tests::page_files().par_iter().map(read).sum()
}

fn line_ends(page: &[u8]) -> Vec<usize> {
    page.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1).collect()
}

#[test]
fn pages_are_read_wherever_they_are_cut() {
    assert!(cut(line_ends) > 10_000);
}

#[test]
fn pages_are_read_whatever_is_lost_of_their_start() {
    for page in tests::old_pages() {
        for start in line_ends(page.text.as_bytes()) {
            let _ = check_page(page.text.as_bytes()[start..].to_vec());
        }
    }
}

/// The same at every byte: `cargo test --release -p tests robustness:: -- --ignored`, part of `fuzz/run`.
#[test]
#[ignore = "takes many minutes in a debug build"]
fn pages_are_read_wherever_they_are_cut_at_all() {
    assert!(cut(|page| (0..page.len()).collect()) > 100_000);
}
