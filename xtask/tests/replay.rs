//! What people see of `cargo xtask replay`: output, errors, exit status.
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes its expectations with hashes")]
#![allow(clippy::unwrap_used, reason = "a test has nothing to go on with")]

use expect_test::{Expect, expect};
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

fn page(entries: &str) -> String {
    let mut page = "> POST - /orders\n\n## Cards\n\n**Parameters**\n".to_owned();
    for entry in entries.split("; ") {
        let (name, rest) = entry.split_once(" | ").unwrap_or((entry, ""));
        let _ = write!(page, "\n----------------\n`{name}` | {rest}\n\nSome words.\n");
    }
    page + "\n----------------\n"
}

fn git(folder: &Path, day: usize, arguments: &[&str]) {
    let date = format!("2026-01-0{day}T12:00:00+01:00");
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(arguments).env("GIT_CONFIG_GLOBAL", "/dev/null");
    for (name, value) in [("NAME", "Sam"), ("EMAIL", "sam@example.org"), ("DATE", date.as_str())] {
        command.env(format!("GIT_AUTHOR_{name}"), value).env(format!("GIT_COMMITTER_{name}"), value);
    }
    assert!(command.status().unwrap().success(), "git {arguments:?}");
}

/// A folder with the repository `docs`: its pages stand in `api`.
fn history() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let docs = folder.path().join("docs");
    std::fs::create_dir_all(docs.join("api")).unwrap();
    git(&docs, 1, &["init", "--quiet", "--initial-branch=main"]);
    let commits: [(&str, Vec<u8>); 5] = [
        ("Begin", page("amount | integer | required").into()),
        (
            "Reword | all_of *it*, for #12",
            page("amount | integer | required").replace("Some", "Other").into(),
        ),
        ("Add a note\tto all", page("amount | integer | required; note | string | optional").into()),
        ("Ask for it", page("amount | integer | required; note | string | required").into()),
        ("Save as Latin-1", b"caf\xe9".to_vec()),
    ];
    for (at, (subject, page)) in commits.into_iter().enumerate() {
        std::fs::write(docs.join("api/cards.md"), page).unwrap();
        git(&docs, at + 1, &["add", "--all"]);
        git(&docs, at + 1, &["commit", "--quiet", "--message", subject]);
    }
    folder
}

fn run(folder: &Path, arguments: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let output = command.arg("replay").args(arguments.split(' ')).current_dir(folder).output().unwrap();
    let part = |name: &str, bytes: &[u8]| match String::from_utf8_lossy(bytes) {
        text if text.is_empty() => String::new(),
        text => format!("--- {name}\n{text}"),
    };
    let status = output.status.code().unwrap();
    format!("status {status}\n{}{}", part("out", &output.stdout), part("err", &output.stderr))
}

#[track_caller]
fn check(arguments: &str, expected: &Expect) {
    expected.assert_eq(&run(history().path(), arguments));
}

#[test]
fn text() {
    check(
        "docs --path api",
        &expect![[r#"
        status 2
        --- out
          Compatible 2026-01-01 2b539967 Begin  2 compatible
          Words only 2026-01-02 16711d90 Reword | all_of *it*, for #12
          Compatible 2026-01-03 a7370ff1 Add a note\tto all  1 compatible
            Breaking 2026-01-04 075d1218 Ask for it  1 breaking
              Unread 2026-01-05 b0ee1eec Save as Latin-1  2 problems
            Replayed 5 commits: 1 breaking, 2 compatible, 0 without effect, 1 of words only, 1 unread
    "#]],
    );
    check(
        "docs --path api --from HEAD~4 --to HEAD~1",
        &expect![[r#"
        status 1
        --- out
          Words only 2026-01-02 16711d90 Reword | all_of *it*, for #12
          Compatible 2026-01-03 a7370ff1 Add a note\tto all  1 compatible
            Breaking 2026-01-04 075d1218 Ask for it  1 breaking
            Replayed 3 commits: 1 breaking, 1 compatible, 0 without effect, 1 of words only, 0 unread
    "#]],
    );
}

#[test]
fn exit_status() {
    let quiet = "docs --path api --from HEAD~4 --to HEAD~3";
    check(
        quiet,
        &expect![[r#"
        status 0
        --- out
          Words only 2026-01-02 16711d90 Reword | all_of *it*, for #12
            Replayed 1 commit: 0 breaking, 0 compatible, 0 without effect, 1 of words only, 0 unread
    "#]],
    );
    let compatible = "docs --path api --from HEAD~4 --to HEAD~2 --fail-on breaking";
    check(
        compatible,
        &expect![[r#"
        status 0
        --- out
          Words only 2026-01-02 16711d90 Reword | all_of *it*, for #12
          Compatible 2026-01-03 a7370ff1 Add a note\tto all  1 compatible
            Replayed 2 commits: 0 breaking, 1 compatible, 0 without effect, 1 of words only, 0 unread
    "#]],
    );
    let breaking = "docs --path api --from HEAD~2 --to HEAD~1 --fail-on";
    check(
        &format!("{breaking} breaking"),
        &expect![[r#"
        status 1
        --- out
            Breaking 2026-01-04 075d1218 Ask for it  1 breaking
            Replayed 1 commit: 1 breaking, 0 compatible, 0 without effect, 0 of words only, 0 unread
    "#]],
    );
    check(
        &format!("{breaking} never"),
        &expect![[r#"
        status 0
        --- out
            Breaking 2026-01-04 075d1218 Ask for it  1 breaking
            Replayed 1 commit: 1 breaking, 0 compatible, 0 without effect, 0 of words only, 0 unread
    "#]],
    );
    // A page that can't be read is never nothing.
    check(
        "docs --path api --from HEAD~1 --fail-on never",
        &expect![[r#"
        status 2
        --- out
              Unread 2026-01-05 b0ee1eec Save as Latin-1  2 problems
            Replayed 1 commit: 0 breaking, 0 compatible, 0 without effect, 0 of words only, 1 unread
    "#]],
    );
}

#[test]
fn for_programs() {
    check(
        "docs --path api --from HEAD~2 --to HEAD~1 --format jsonl",
        &expect![[r#"
            status 1
            --- out
            {"commit":"075d121882e02dace29a542d8760b8cf73759f2a","date":"2026-01-04T12:00:00+01:00","subject":"Ask for it","base":"a7370ff16ce452e7fe3a433cc277512e00cc23fe","head":"075d121882e02dace29a542d8760b8cf73759f2a","rust":"major","changes":[{"change":"required_changed","subject":"note","before":"optional","after":"required","wire":"breaking","rust":"major","rule":"request-required-changed-narrowed","fingerprint":"15713eceed07","witness":"{\"amount\":1}","places":[{"page":"cards.md","line":13,"side":"head","section":"Cards","endpoint":"POST /orders","object":null,"direction":"request","path":"note","rust":"major"}]}],"problems":[],"unstated":[],"partial":[]}
        "#]],
    );
    check(
        "docs --path api --from HEAD~4 --format markdown",
        &expect![[r#"
            status 2
            --- out
            ## API changes by commit

            4 commits: 1 breaking, 1 compatible, 0 without effect, 1 of words only, 1 unread

            | date | commit | | breaking | compatible | without effect | subject |
            |---|---|---|--:|--:|--:|---|
            | 2026-01-02 | `16711d90` | Words only |  |  |  | Reword \| all\_of \*it\*, for #<wbr>12 |
            | 2026-01-03 | `a7370ff1` | Compatible |  | 1 |  | Add a note\\tto all |
            | 2026-01-04 | `075d1218` | Breaking | 1 |  |  | Ask for it |
            | 2026-01-05 | `b0ee1eec` | Unread |  |  |  | Save as Latin-1 |
        "#]],
    );
}

#[test]
fn what_can_not_be_walked() {
    check(
        "nowhere",
        &expect![[r#"
        status 2
        --- err
        error: not a git repository: `nowhere`
         help: give a git repository, bare or not; in REPO@REV it stands before the `@`
    "#]],
    );
    check(
        ".",
        &expect![[r#"
        status 2
        --- err
        error: not a git repository: `.`
         help: give a git repository, bare or not; in REPO@REV it stands before the `@`
    "#]],
    );
    check(
        "docs --path pages",
        &expect![[r#"
        status 2
        --- err
        error: no `pages` at revision `HEAD` of `docs`
         help: give a path from the root of the repository, as `git ls-tree -r REV` lists it
    "#]],
    );
    check(
        "docs --from nobody",
        &expect![[r#"
        status 2
        --- err
        error: no revision `nobody` in `docs`
         help: give a branch, tag or commit; `git fetch` if it is upstream only
    "#]],
    );
    check(
        "docs --path api --from HEAD",
        &expect![[r#"
        status 2
        --- err
        error: no commit of `HEAD..HEAD` in `docs` touches api
         help: give an older commit for --from or a newer one for --to; --from itself is left out
    "#]],
    );
    check(
        "docs --path api --html nowhere/history.html --from HEAD~4 --to HEAD~3",
        &expect![[r#"
        status 2
        --- out
          Words only 2026-01-02 16711d90 Reword | all_of *it*, for #12
            Replayed 1 commit: 0 breaking, 0 compatible, 0 without effect, 1 of words only, 0 unread
        --- err
        error: can't write nowhere/history.html: No such file or directory (os error 2)
         help: give a file in a directory that exists, for --html
    "#]],
    );
    check(
        "docs --title History",
        &expect![[r#"
        status 2
        --- err
        error: the following required arguments were not provided:
          --html <FILE>

        Usage: cargo xtask replay --html <FILE> --title <TEXT> <REPO>

        For more information, try '--help'.
    "#]],
    );
}

#[test]
fn a_page_for_a_browser() {
    let folder = history();
    let said =
        run(folder.path(), "docs --path /api/ --html history.html --title Cards --fail-on never --to HEAD~1");
    assert!(said.starts_with("status 0\n"), "{said}");
    let page = std::fs::read_to_string(folder.path().join("history.html")).unwrap();
    for text in [
        r#"{"title":"Cards","site":null,"commits":[{"id":""#,
        r#""subject":"Ask for it""#,
        "Content-Security-Policy",
    ] {
        assert!(page.contains(text), "no {text}");
    }
    for mark in ["/*DATA*/", "/*STYLE*/", "/*SCRIPT*/", "http://", "https://"] {
        assert!(!page.contains(mark), "{mark} stands in the page");
    }
    let linked =
        "docs --path /api/ --html linked.html --url https://example.com/docs --fail-on never --to HEAD~1";
    assert!(run(folder.path(), linked).starts_with("status 0\n"));
    let page = std::fs::read_to_string(folder.path().join("linked.html")).unwrap();
    assert!(page.contains(r#""site":{"url":"https://example.com/docs","path":"api"}"#));
    let said = run(folder.path(), "docs --html x.html --url javascript:alert(1)");
    assert!(said.contains("give an address that begins with https://"), "{said}");
}
