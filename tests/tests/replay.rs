//! Histories, commit by commit: the changes of each, and those that no commit may be blamed for.
#![allow(
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test ends where something is not as it should be"
)]
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes its expectations with hashes")]

use anstream::adapter::strip_str;
use codegen::read::source::{Log, SourceError};
use codegen::report::{replay_text, replay_totals};
use codegen::review::compare::Wire;
use codegen::review::replay::{Effect, Replay, Totals};
use expect_test::{Expect, expect};
use std::fmt::Write as _;
use tests::{Repository, history};

const LIST: &str = "> POST - /orders\n\n## Cards\n\n**Parameters**\n";

/// A page that documents these parameters, given as `name | columns`.
fn page(entries: &[&str]) -> String {
    let mut text = LIST.to_owned();
    for entry in entries {
        let (name, columns) = entry.split_once(" | ").unwrap_or((entry, ""));
        let _ = write!(text, "\n----------------\n`{name}` | {columns}\n\nSome words.\n");
    }
    text + "\n----------------\n"
}

fn log(repository: &Repository) -> Log {
    Log { repo: repository.path().to_owned(), path: "docs".to_owned(), ..Log::default() }
}

/// The report on each commit, without dates and ids.
fn effects(log: &Log) -> String {
    let replay = match Replay::open(log, &codegen::profile::Profile::usual()) {
        Ok(replay) => replay,
        Err(error) => return format!("{error}\n").replace(&*log.repo.to_string_lossy(), "REPO"),
    };
    let mut out = String::new();
    for step in replay {
        let text = strip_str(&replay_text(&step)).to_string().replace(&step.revision.id, "ID");
        let line = text.replacen(&step.revision.id[..8], "", 1).replacen(&step.revision.date[..10], "", 1);
        // At the start of the line, so that no expectation is indented as a whole.
        out += &line.trim_start().replace("   ", " ").replace(&*log.repo.to_string_lossy(), "REPO");
        for change in step.compared.iter().flat_map(|comparison| &comparison.changes) {
            let _ = writeln!(out, "    {} {} {}", change.wire.as_str(), change.kind.as_str(), change.subject);
        }
        for sided in step.compared.iter().flat_map(|comparison| &comparison.problems) {
            let _ = writeln!(out, "    {} {}", sided.problem.code.as_str(), sided.side.as_str());
        }
    }
    out
}

#[track_caller]
fn check(log: &Log, expected: &Expect) {
    expected.assert_eq(&effects(log));
}

#[test]
fn what_each_commit_changed() {
    let repository = Repository::new();
    let first =
        repository.commit("Begin", &[("docs/a.md", &page(&["amount | integer | required"])), ("b.md", "")]);
    repository.commit("Elsewhere", &[("b.md", "Words.")]);
    repository.commit(
        "Add a note",
        &[("docs/a.md", &page(&["amount | integer | required", "note | string | optional"]))],
    );
    repository.git(&["mv", "docs/a.md", "docs/moved.md"]);
    repository.commit("Move the page", &[]);
    let third = repository.commit(
        "Ask for a note",
        &[("docs/moved.md", &page(&["amount | integer | required", "note | string | required"]))],
    );
    repository.git(&["rm", "--quiet", "-r", "docs"]);
    repository.commit("Drop the docs", &[]);
    check(
        &log(&repository),
        &expect![[r#"
            Compatible Begin  2 compatible
                compatible endpoint_added POST /orders
                compatible section_added POST /orders, Cards
            Compatible Add a note  1 compatible
                compatible field_added note
            Words only Move the page
            Breaking Ask for a note  1 breaking
                breaking required_changed note
            Breaking Drop the docs  2 breaking
                breaking endpoint_removed POST /orders
                breaking section_removed POST /orders, Cards
        "#]],
    );
    check(
        &Log { from: Some(first.clone()), to: Some(third.clone()), ..log(&repository) },
        &expect![[r#"
            Compatible Add a note  1 compatible
                compatible field_added note
            Words only Move the page
            Breaking Ask for a note  1 breaking
                breaking required_changed note
        "#]],
    );
    // A file is a path, too; so is the root, with a slash more than needed.
    check(
        &Log { path: "docs/moved.md".to_owned(), from: Some(third.clone()), ..log(&repository) },
        &expect![[r#"
            Breaking Drop the docs  2 breaking
                breaking endpoint_removed POST /orders
                breaking section_removed POST /orders, Cards
        "#]],
    );
    check(
        &Log { path: "./docs/".to_owned(), to: Some(first.clone()), ..log(&repository) },
        &expect![[r#"
            Compatible Begin  2 compatible
                compatible endpoint_added POST /orders
                compatible section_added POST /orders, Cards
        "#]],
    );
    check(
        &Log { path: String::new(), to: Some(first.clone()), ..log(&repository) },
        &expect![[r#"
            Compatible Begin  2 compatible
                compatible endpoint_added POST /orders
                compatible section_added POST /orders, Cards
        "#]],
    );
    // Nothing to walk.
    check(
        &Log { from: Some(third.clone()), to: Some(first), ..log(&repository) },
        &expect![[r#"
        no commit of `7b2347c60e3147c09821abca68f503981fd2eaf4..0b963a6c7b30d640183ea4d315299f50e8409bb3` in `REPO` touches docs
    "#]],
    );
    check(
        &Log { path: "nowhere".to_owned(), ..log(&repository) },
        &expect![[r#"
        no `nowhere` at revision `HEAD` of `REPO`
    "#]],
    );
    check(
        &Log { to: Some("nobody".to_owned()), ..log(&repository) },
        &expect![[r#"
        no revision `nobody` in `REPO`
    "#]],
    );
    check(
        &Log { repo: "/nowhere".into(), ..log(&repository) },
        &expect![[r#"
        not a git repository: `REPO`
    "#]],
    );
    check(
        &log(&Repository::new()),
        &expect![[r#"
        no revision `HEAD` in `REPO`
    "#]],
    );
    assert_eq!(repository.git(&["status", "--porcelain"]), "", "the repository is only read");
}

/// The changes of a branch are reported with its commits, and those that a merge makes itself with the merge.
#[test]
fn merges() {
    let repository = Repository::new();
    let (amount, note) = ("amount | integer | required", "note | string | optional");
    repository.commit("Begin", &[("docs/a.md", &page(&[amount])), ("docs/b.md", "Words.")]);
    repository.git(&["checkout", "--quiet", "-b", "side"]);
    repository.commit("Add a note", &[("docs/a.md", &page(&[amount, note]))]);
    repository.git(&["checkout", "--quiet", "main"]);
    repository.commit("Reword", &[("docs/b.md", "Other words.")]);
    repository.git(&["merge", "--quiet", "--no-ff", "--no-commit", "side"]);
    repository.commit(
        "Merge, and add a colour",
        &[("docs/b.md", &page(&["colour | string | optional"]).replace("/orders", "/paints"))],
    );
    check(
        &log(&repository),
        &expect![[r#"
            Compatible Begin  2 compatible
                compatible endpoint_added POST /orders
                compatible section_added POST /orders, Cards
            Words only Reword
            Compatible Add a note  1 compatible
                compatible field_added note
            Compatible Merge, and add a colour  2 compatible
                compatible endpoint_added POST /paints
                compatible section_added POST /paints, Cards
        "#]],
    );
    check(
        &Log { first_parent: true, ..log(&repository) },
        &expect![[r#"
            Compatible Begin  2 compatible
                compatible endpoint_added POST /orders
                compatible section_added POST /orders, Cards
            Words only Reword
            Compatible Merge, and add a colour  3 compatible
                compatible field_added note
                compatible endpoint_added POST /paints
                compatible section_added POST /paints, Cards
        "#]],
    );
}

/// A passage that can't be read is told where it comes and where it goes, not with each commit between.
#[test]
fn what_can_not_be_read() {
    let repository = Repository::new();
    let (amount, odd) = ("amount | integer | required", " | string");
    repository.commit("Begin", &[("docs/a.md", &page(&[amount]))]);
    repository.commit("Lose a name", &[("docs/a.md", &page(&[amount, odd]))]);
    repository.commit("Add another page", &[("docs/b.md", "Words.")]);
    repository.commit("Add a note", &[("docs/a.md", &page(&["note | string | optional", amount, odd]))]);
    repository.commit(
        "Find the name",
        &[("docs/a.md", &page(&["note | string | optional", amount, "name | string"]))],
    );
    check(
        &log(&repository),
        &expect![[r#"
            Compatible Begin  2 compatible
                compatible endpoint_added POST /orders
                compatible section_added POST /orders, Cards
            Unread Lose a name  1 problem
                unreadable-entry head
            Words only Add another page
            Compatible Add a note  1 compatible
                compatible field_added note
            Unread Find the name  2 problems
                unreadable-entry base
                uncompared head
        "#]],
    );
}

/// A commit whose objects are damaged or gone costs itself and the next one, which can't be compared with it.
#[test]
fn a_damaged_commit() {
    let repository = Repository::new();
    let note = "note | string | optional";
    repository.commit("Begin", &[("docs/a.md", &page(&["amount | integer"]))]);
    repository.commit("Damaged", &[("docs/a.md", &page(&["amount | string"]))]);
    let blob = repository.git(&["rev-parse", "HEAD:docs/a.md"]);
    repository.commit("Add a note", &[("docs/a.md", &page(&["amount | integer", note]))]);
    repository.commit("Gone", &[("docs/b.md", "Words.")]);
    let gone = repository.git(&["rev-parse", "HEAD:docs/b.md"]);
    repository.commit("After it", &[("docs/b.md", "Other words.")]);
    repository.commit("Drop the note", &[("docs/a.md", &page(&["amount | integer"]))]);
    let object = |id: &str| repository.path().join(".git/objects").join(&id[..2]).join(id[2..].trim());
    std::fs::remove_file(object(&gone)).unwrap();
    std::fs::remove_file(object(&blob)).unwrap();
    std::fs::write(object(&blob), "damaged").unwrap();
    check(
        &log(&repository),
        &expect![[r#"
            Compatible Begin  2 compatible
                compatible endpoint_added POST /orders
                compatible section_added POST /orders, Cards
            Unread Damaged
                 can't read object 1edbfd93f9f04b8d0b5b6c5d808f07098130079b of `REPO`: it is missing
            Unread Add a note
                 can't read object 1edbfd93f9f04b8d0b5b6c5d808f07098130079b of `REPO`: it is missing
            Unread Gone
                 can't read object b79cb0a87f9804cff736a87e19a17c1aa221a504 of `REPO`: it is missing
            Unread After it
                 can't read object b79cb0a87f9804cff736a87e19a17c1aa221a504 of `REPO`: it is missing
            Breaking Drop the note  1 breaking
                breaking field_removed note
        "#]],
    );
}

/// In a shallow clone the oldest commit looks as if it had added everything.
#[test]
fn a_shallow_clone() {
    let repository = Repository::new();
    repository.commit("Begin", &[("docs/a.md", &page(&["amount | integer"]))]);
    repository.commit("Add a note", &[("docs/a.md", &page(&["amount | integer", "note | string"]))]);
    repository.commit("Drop it", &[("docs/a.md", &page(&["amount | integer"]))]);
    let clone = Repository::new();
    let address = format!("file://{}", repository.path().display());
    clone.git(&["fetch", "--quiet", "--depth=2", &address, "main"]);
    clone.git(&["reset", "--quiet", "--hard", "FETCH_HEAD"]);
    check(
        &log(&clone),
        &expect![[r#"
            Unread Add a note
                 the clone is shallow: what commit ID was made from is not in it
            Breaking Drop it  1 breaking
                breaking field_removed note
        "#]],
    );
}

/// The history of the docs. `cargo xtask replay` shows the commits one by one.
#[test]
fn the_bundle() -> Result<(), SourceError> {
    let Some(history) = history() else { return Ok(()) };
    let log = Log { repo: history.path(), path: "content/api".to_owned(), ..Log::default() };
    let (mut totals, mut changes) = (Totals::default(), [0; 3]);
    for step in Replay::open(&log, &codegen::profile::Profile::usual())? {
        assert!(step.is_complete(), "{}", strip_str(&replay_text(&step)).to_string());
        totals.add(&step);
        for (sum, wire) in changes.iter_mut().zip([Wire::Breaking, Wire::Compatible, Wire::None]) {
            *sum += step.count(wire);
        }
    }
    assert_eq!((totals.all(), Effect::ALL.map(|effect| totals.of(effect)).iter().sum()), (207, 207));
    let [breaking, compatible, none] = changes;
    let summary = format!(
        "{}{breaking} breaking changes, {compatible} compatible, {none} without effect\n",
        strip_str(&replay_totals(&totals)).to_string()
    );
    expect![[r#"
            Replayed 207 commits: 33 breaking, 29 compatible, 3 without effect, 140 of words only, 2 unread
        84 breaking changes, 203 compatible, 35 without effect
    "#]]
    .assert_eq(&summary);
    Ok(())
}
