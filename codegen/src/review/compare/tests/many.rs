//! What is compared of very many sections and values grows with their number, not with its square.

use super::{Docs, PagePath, Profile, Text, assemble, facts, read_page};
use std::fmt::Write as _;
use std::time::{Duration, Instant};

/// Many times what it takes, and less than comparing everything with everything does.
const TIME: Duration = Duration::from_secs(25);

/// Compares two pages: the number of changes.
#[track_caller]
fn check(base: &str, head: &str, changes: usize) {
    let read =
        |text: &str| [read_page(&Text::new(PagePath::new("a.md"), text.to_owned()), &Profile::usual())];
    let (base, head) = (read(base), read(head));
    let start = Instant::now();
    let (old, new) = (assemble(&base).ok(), assemble(&head).ok());
    let docs = |pages, model| Docs { pages, unread: &[], model };
    let found = facts(docs(&base, old.as_ref()), docs(&head, new.as_ref()));
    assert!(start.elapsed() < TIME, "{:?}", start.elapsed());
    assert_eq!(found.changes.len(), changes, "{:?}", found.changes.first());
}

fn sections(n: usize, types: &str) -> String {
    (0..n).fold(String::new(), |mut page, i| {
        let words = "The same words in each section, which say what stands below.";
        let _ = write!(page, "## Section {i}\n\n{words}\n\n> POST - /orders\n\n`a` | {types}\n\n{words}\n\n");
        page
    })
}

#[test]
fn sections_that_say_the_same() {
    check(&sections(2_500, "string"), &sections(2_500, "integer"), 1);
}

#[test]
fn one_list_of_other_values() {
    let list = |of: &str, n: usize| {
        let values: Vec<String> = (0..n).map(|i| format!("`{of}{i}`")).collect();
        format!("> POST - /orders\n\n## A\n\n`a` | string\n\nOptions: {}.\n", values.join(", "))
    };
    check(&list("A", 5_000), &list("B", 5_000), 10_000);
}

/// A page of `n` passages.
fn page(n: usize, passage: impl Fn(usize) -> String) -> String {
    format!("> POST - /orders\n\n## A\n\n{}", (0..n).map(passage).collect::<String>())
}

#[test]
fn one_parameter_that_is_listed_many_times() {
    let list = |of: &str| page(2_500, |i| format!("----\n`a` | string\n\nValue: `{of}{i}`.\n\n"));
    check(&list("A"), &list("B"), 5_000);
}

#[test]
fn endpoints_of_other_paths() {
    let endpoints = |of: &str| page(12_000, |i| format!("> POST - /{of}{i}\n\n"));
    check(&endpoints("a"), &endpoints("b"), 12_000);
}
