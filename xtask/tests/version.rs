//! `regen` says what a change of the docs means for the version of the crate, and each change is one hunk a file.
#![allow(clippy::unwrap_used, reason = "a test has nothing to go on with")]

use std::fs;
use std::path::Path;
use std::process::Command;

const PAGE: &str = "> POST - /orders\n\n## Gift cards\n\nPaid with a card.\n\n**Parameters**\n\n\
    ----\n`gateway` | string | required\n\nWhich card. Options: `VISA`, `AMEX`.\n\n\
    ----\n`order_id` | string | required\n\nYour id.\n\n----\n";

/// Edits a committed page; checks the version that `regen` asks for, and the files of the crate that change, each with its hunks.
#[track_caller]
fn check(find: &str, with: &str, version: &str, changed: &[&str]) {
    let home = tempfile::tempdir().unwrap();
    let run = |program: &str, arguments: &[&str]| {
        let mut command = Command::new(program);
        for who in ["AUTHOR", "COMMITTER"] {
            command.env(format!("GIT_{who}_NAME"), "a").env(format!("GIT_{who}_EMAIL"), "a@b.example");
        }
        let output = command.args(arguments).current_dir(home.path()).output().unwrap();
        String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap()
    };
    let regen = || run(env!("CARGO_BIN_EXE_xtask"), &["regen", "--docs", "docs", "--out", "api"]);
    let page = home.path().join("docs/gift.md");
    fs::create_dir(page.parent().unwrap()).unwrap();
    fs::write(&page, PAGE).unwrap();
    assert!(!regen().contains("Version"), "nothing was committed before");
    run("git", &["init", "--quiet"]);
    run("git", &["add", "."]);
    run("git", &["commit", "--quiet", "--message", "before"]);
    assert!(!regen().contains("Version"), "nothing has changed");
    assert!(PAGE.contains(find), "{find}");
    fs::write(page, PAGE.replace(find, with)).unwrap();
    let said = regen();
    let line = said.lines().find_map(|line| line.trim().strip_prefix("Version ")).unwrap_or(&said);
    assert_eq!(line, version, "{find} -> {with}");
    let diff = run("git", &["diff", "--unified=0", "--inter-hunk-context=3", "api"]);
    assert_eq!(hunks(&diff), changed, "{diff}");
}

/// The files of a diff, and how many hunks each has, if it is not one.
fn hunks(diff: &str) -> Vec<String> {
    let files = diff.split("diff --git ").filter(|file| !file.is_empty());
    let shown = files.map(|file| {
        let path = file.lines().find_map(|line| line.strip_prefix("+++ b/api/")).unwrap_or("?");
        let name = Path::new(path).display();
        match file.lines().filter(|line| line.starts_with("@@ ")).count() {
            1 => name.to_string(),
            many => format!("{name}: {many} hunks"),
        }
    });
    shown.collect()
}

const ADDED: &str = "----\n`note` | string | optional\n\nYours.\n\n----\n`order_id`";

#[test]
fn words_are_a_patch() {
    let same = "patch since HEAD: no item is added, changed or removed";
    check(
        "Your id.",
        "The id that you give it.",
        same,
        &["orders/create_order.rs", "orders/gift_card_order.rs"],
    );
    check(
        "Paid with a card.",
        "Paid with one card.",
        same,
        &["endpoints/orders.rs", "orders/gift_card_order.rs"],
    );
}

#[test]
fn an_optional_member_and_a_gateway_are_minor() {
    let minor = "minor since HEAD: items are added";
    let files = ["orders/create_order.rs", "orders/create_order/setters.rs", "orders/gift_card_order.rs"];
    check("----\n`order_id`", ADDED, minor, &files);
    check(
        "`VISA`, `AMEX`",
        "`VISA`, `AMEX`, `MAESTRO`",
        minor,
        &["gateway.rs", "gateway/gift_card_gateway.rs"],
    );
}

#[test]
fn what_breaks_code_is_major() {
    let major = "major since HEAD: code that compiled may not any more";
    let files = ["gateway.rs", "gateway/gift_card_gateway.rs"];
    check("`VISA`, `AMEX`", "`VISA`, `MAESTRO`", major, &files);
}
