//! The page of a history, in a real browser: what people see of it, and attacks of hostile docs that have no effect.
#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test ends where something is not as it should be"
)]

use codegen::read::source::Log;
use codegen::report::{Published, ReplayPage};
use codegen::review::replay::Replay;
use std::fmt::Write as _;
use std::path::PathBuf;
use tests::{Browser, Repository, Seen};

/// Breaks out of whatever is not escaped: of a script, of an element, of an attribute, and of a line of JavaScript.
const HOSTILE: &str = "</script><img src=x onerror=document.title='owned'>\"'--><!--\u{2028}";

fn page(entries: &[(&str, &str, &str)]) -> String {
    let mut text = "> POST - /orders\n\n## Cards\n\n**Parameters**\n".to_owned();
    for (name, columns, words) in entries {
        let _ = write!(text, "\n----------------\n`{name}` | {columns}\n\n{words}\n");
    }
    text + "\n----------------\n"
}

/// A history of five commits, as a page in a folder; the commits.
fn made_up(folder: &tempfile::TempDir) -> (PathBuf, Vec<String>) {
    let repository = Repository::new();
    let amount = ("amount", "integer | required", "In cents.");
    let note = |words| ("note", "string | optional", words);
    let short = [amount, note("Maximum 50 characters."), ("kind", "string | optional", "Options: `a`.")];
    let longer = [amount, note("Maximum 200 characters."), ("kind", "string | optional", "Options: `a`.")];
    let reworded = [("amount", "integer | required", "Cents."), short[1], short[2]];
    let options = format!("Options: `a`, `{HOSTILE}`.");
    let hostile =
        [longer[0], longer[1], ("kind", "string | optional", &options), ("extra", "string | required", "")];
    let unread = [hostile[0], hostile[1], hostile[2], hostile[3], ("", "string", "")];
    let commits = [
        ("Begin", page(&short)),
        ("Say it otherwise", page(&reworded)),
        ("Allow longer notes", page(&longer)),
        (HOSTILE, page(&hostile)),
        ("Lose an entry", page(&unread)),
    ];
    let ids = commits
        .iter()
        .map(|(subject, page)| repository.commit(subject, &[("docs/cards.md", page)]))
        .collect();
    let log = Log { repo: repository.path().to_owned(), path: "docs".to_owned(), ..Log::default() };
    let site = Published { url: "https://example.com/docs/", path: "docs" };
    let mut page = ReplayPage::new(&format!("A history {HOSTILE}"), Some(site));
    for step in Replay::open(&log, &codegen::profile::Profile::usual()).unwrap() {
        page.add(&step);
    }
    let file = folder.path().join("history.html");
    std::fs::write(&file, page.finish()).unwrap();
    (file, ids)
}

/// Opens the page of the made-up history at a fragment, in which `{3}` is the third commit.
#[track_caller]
fn open(fragment: &str) -> Option<Seen> {
    let browser = Browser::find()?;
    let folder = tempfile::tempdir().unwrap();
    let (file, ids) = made_up(&folder);
    let mut fragment = fragment.to_owned();
    for (at, id) in ids.iter().enumerate() {
        fragment = fragment.replace(&format!("{{{}}}", at + 1), id);
    }
    let seen = browser.open(&file, &fragment);
    assert_eq!(seen.console, [""; 0], "at {fragment}");
    Some(seen)
}

/// The text for a failed test: the page without its code.
fn body(seen: &Seen) -> &str {
    seen.dom.split("<script").next().unwrap_or_default()
}

/// The texts that are all on the page, and the commits that are listed.
#[track_caller]
fn check(fragment: &str, commits: usize, texts: &[&str]) {
    let Some(seen) = open(fragment) else { return };
    assert_eq!(seen.dom.matches(" id=\"c-").count(), commits, "at {fragment}");
    for text in texts {
        assert!(seen.dom.contains(text), "at {fragment}: no {text} in\n{}", body(&seen));
    }
}

#[test]
fn all_commits() {
    check("", 5, &["5 commits, 2020-01-", "5 commits of 5, ", "<b>2</b>compatible", "<b>1</b>words only"]);
}

#[test]
fn filters_in_the_address() {
    check("#?off=silent", 4, &["4 commits of 5, "]);
    check("#?q=notes", 1, &["Allow longer notes<small>constraint changed note</small>"]);
    check("#?off=silent&q=say+it", 0, &["No commit matches."]);
    check("#?change=constraint_changed", 1, &["1 commit of 5, 1 change<"]);
    check("#?endpoint=POST+%2Forders&off=compatible,problem", 1, &["1 commit of 5, "]);
    check("#?off=nonsense&change=</script>", 0, &["No commit matches."]);
}

#[test]
fn one_commit_with_before_and_after() {
    check(
        "#c-{3}",
        5,
        &[
            "<details class=\"commit compatible\" id=\"c-",
            " open=\"\">",
            "<del title=\"before\"><code>50</code></del>",
            "<ins title=\"after\"><code>200</code></ins>",
            "<a href=\"https://example.com/docs/blob/",
            "/docs/cards.md#L",
            "<a class=\"id\" href=\"https://example.com/docs/commit/",
        ],
    );
    check("#c-{4}", 5, &["This body was right before, and is not now:<pre>{\"amount\":1"]);
    check("#c-{5}", 5, &["<span class=\"badge problem\">unreadable-entry</span>"]);
    check("#c-0000", 5, &["5 commits of 5, "]);
}

#[test]
fn hostile_texts_stay_text() {
    let Some(seen) = open("#c-{4}") else { return };
    let (dom, body) = (&seen.dom, body(&seen));
    assert!(!dom.contains("<img"), "{body}");
    assert!(!dom.contains("<title>owned"));
    assert_eq!(dom.matches("<script").count(), 2, "the page's own: data and code");
    let shown = "&lt;/script&gt;&lt;img src=x onerror=document.title='owned'&gt;\"'--&gt;&lt;!--";
    for before in ["<title>A history ", "<h1 id=\"title\">A history ", "class=\"subject\">", "<code>"] {
        assert!(dom.contains(&format!("{before}{shown}")), "no {before}{shown} in\n{body}");
    }
}

/// The check of the console can fail.
#[test]
fn errors_of_a_page_are_seen() {
    let Some(browser) = Browser::find() else { return };
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("broken.html");
    std::fs::write(&file, "<!doctype html><html><script>nothing.at.all</script></html>").unwrap();
    assert_eq!(browser.open(&file, "").console.len(), 1);
}
