//! The effect of one edit of the docs on the generated Rust: nothing but the change it should make, with a short, clear
//! diff.
//!
//! Each row of the tables edits one page of `tests/pages`. All pages are made into Rust with and without the edit, and
//! the difference is taken as `cargo xtask regen --check` takes it.

#![allow(clippy::expect_used, reason = "helpers of a test are test")]

mod rewritten;
mod table;

use codegen::write::store::{compare, write};
use table::{FACTS, NOTHING, Row, WORDS};
use tempfile::TempDir;
use tests::{Goldens, Page, apply, old_pages, rust_of};

/// The pages, and the folder that holds what is made of it.
struct Docs {
    pages: Vec<Page>,
    out: TempDir,
}

impl Docs {
    fn new() -> Self {
        let docs = Self { pages: old_pages(), out: TempDir::new().expect("a folder") };
        write(&rust_of(&docs.pages), docs.out.path()).expect("written");
        docs
    }

    /// The diff that a row causes.
    fn diff(&self, (name, page, edits): &Row) -> String {
        let mut pages = self.pages.clone();
        let page = pages.iter_mut().find(|of| of.path.as_str() == *page).expect(name);
        page.text = apply(&page.text, edits);
        self.diff_to(&pages)
    }

    fn diff_to(&self, pages: &[Page]) -> String {
        compare(&rust_of(pages), self.out.path()).expect("compared").diff
    }
}

/// The lines of a diff that are added or removed, without the names of files.
fn changed(diff: &str) -> impl Iterator<Item = &str> {
    let names = ["--- ", "+++ "];
    let lines = diff.lines().filter(move |line| !names.iter().any(|name| line.starts_with(name)));
    lines.filter_map(|line| line.strip_prefix(['+', '-']))
}

#[test]
fn facts_and_words_cause_their_diff() {
    let docs = Docs::new();
    let mut goldens = Goldens::open("edits", |path| path.starts_with("edits/"));
    for row in FACTS.iter().chain(WORDS) {
        goldens.check(&format!("edits/{}.diff", row.0), &docs.diff(row));
    }
    goldens.finish();
}

#[test]
fn facts_change_more_than_words() {
    let docs = Docs::new();
    for row in FACTS {
        let code = changed(&docs.diff(row)).filter(|line| !line.trim_start().starts_with("//")).count();
        assert_ne!(code, 0, "{}", row.0);
    }
}

#[test]
fn words_change_doc_comments_only() {
    let docs = Docs::new();
    for row in WORDS {
        let diff = docs.diff(row);
        assert!(!diff.is_empty(), "{}", row.0);
        let code: Vec<&str> = changed(&diff).filter(|line| !line.trim_start().starts_with("///")).collect();
        assert!(code.is_empty(), "{}:\n{diff}", row.0);
    }
}

#[test]
fn everything_else_causes_nothing() {
    let docs = Docs::new();
    for row in NOTHING {
        let diff = docs.diff(row);
        assert!(diff.is_empty(), "{}:\n{diff}", row.0);
    }
}

#[test]
fn line_ends_cause_nothing() {
    let docs = Docs::new();
    let crlf = |page: &Page| Page { text: page.text.replace('\n', "\r\n"), ..page.clone() };
    let diff = docs.diff_to(&docs.pages.iter().map(crlf).collect::<Vec<_>>());
    assert!(diff.is_empty(), "{diff}");
}
