//! What people see who run `cargo xtask audit`, on crates and bodies that were written to have each kind of mistake, and on
//! others that only look so.
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes its expectations with hashes")]
#![allow(clippy::unwrap_used, reason = "a test has nothing to go on with")]

use expect_test::{Expect, expect};
use std::path::{Path, PathBuf};
use std::process::Command;

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/audit")
}

/// Exit status and standard output of a command that is run beside the fixtures.
fn run(arguments: &str) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let output = command.arg("audit").args(arguments.split(' ')).current_dir(fixtures()).output().unwrap();
    (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap())
}

#[track_caller]
fn check(arguments: &str, status: i32, expected: &Expect) {
    let (found, out) = run(arguments);
    expected.assert_eq(&out);
    assert_eq!(found, status, "{arguments}");
}

/// The findings, each as code, place and message.
#[track_caller]
fn check_found(arguments: &str, status: i32, expected: &Expect) {
    let (found, out) = run(&format!("{arguments} --format json"));
    let report: serde_json::Value = serde_json::from_str(&out).unwrap();
    let mut shown = String::new();
    for problem in report["problems"].as_array().unwrap() {
        let text = |key: &str| problem[key].as_str().unwrap().to_owned();
        shown += &format!("{}:{} {}: {}\n", text("page"), problem["line"], text("code"), text("message"));
    }
    expected.assert_eq(&shown);
    assert_eq!(found, status, "{arguments}");
}

#[test]
fn mistakes() {
    check_found("mistakes --docs docs", 1, &expect![[r#""#]]);
}

#[test]
fn what_only_looks_like_mistakes() {
    check_found("lookalikes --docs docs", 0, &expect![[r#""#]]);
}

#[test]
fn bodies() {
    check_found("bodies --docs docs", 1, &expect![[r#""#]]);
}

#[test]
fn formats() {
    check("bodies --docs docs", 1, &expect![[r#""#]]);
    check("bodies --docs docs --format markdown", 1, &expect![[r#""#]]);
    check("bodies --docs docs --format github", 1, &expect![[r#""#]]);
    let (_, sarif) = run("bodies --docs docs --format sarif");
    assert!(sarif.contains("\"ruleId\": \"audit-unknown\""), "{sarif}");
}

#[test]
fn a_baseline() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("known.txt");
    let baseline = format!("mistakes --docs docs --baseline {}", file.display());
    assert_eq!(run(&format!("{baseline} --write-baseline")).0, 0);
    assert_eq!(run(&baseline).0, 0);
    let text = std::fs::read_to_string(&file).unwrap();
    let (fewer, _) = text.rsplit_once("audit-").unwrap();
    std::fs::write(&file, fewer).unwrap();
    assert_eq!(run(&baseline).0, 1);
}

#[test]
fn a_mapping() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("audit.toml");
    let map = |text: &str| {
        std::fs::write(&file, text).unwrap();
        run(&format!("lookalikes --docs docs --format github --map {}", file.display()))
    };
    let (status, out) = map("[types]\nElsewhere = \"recipient\"\n");
    assert_eq!(status, 1);
    assert!(out.contains("`Elsewhere` has `is_documented`, which `recipient` does not have"), "{out}");
    assert_eq!(map("[types]\nRecipient = \"\"\n").0, 0);
    assert_eq!(map("[types]\nNobody = \"recipient\"\n").0, 2);
    assert_eq!(map("[types]\nElsewhere = \"nothing\"\n").0, 2);
    assert_eq!(map("[type]\n").0, 2);
}

#[test]
fn what_can_not_be_read() {
    let status = |arguments: &str, expected: i32| assert_eq!(run(arguments).0, expected, "{arguments}");
    status("nowhere --docs docs", 2);
    status("mistakes --docs nowhere", 2);
    status("docs --docs docs", 2);
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("a.rs"), "struct {").unwrap();
    status(&format!("{} --docs docs", dir.path().display()), 2);
}
