//! What people see who run `cargo xtask audit`, on crates and bodies that were written to have each kind of mistake, and on
//! others that only look so.
#![allow(
    clippy::format_push_string,
    clippy::indexing_slicing,
    clippy::needless_raw_string_hashes,
    reason = "expect-test writes its expectations with hashes"
)]
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
    check_found(
        "mistakes --docs docs",
        1,
        &expect![[r#"
            src/lib.rs:6 audit-missing: `ParcelRequest` does not have `sort_code`, which `POST /parcels request` has
            src/lib.rs:9 audit-value-missing: `ParcelRequest.service` does not have the value `pallet`, which the docs have
            src/lib.rs:11 audit-required: `ParcelRequest.insured` has to be there, but the docs say that it is optional
            src/lib.rs:22 audit-value-unknown: `ParcelRequest.service` has the value `parcell`, which the docs do not have
            src/lib.rs:28 audit-unknown: `Recipient` has `forward_ip`, which `recipient` does not have
            src/lib.rs:29 audit-narrow: `Recipient.floor` takes an integer, but the docs have string
            src/lib.rs:31 audit-unknown: `Recipient` has `Country`, which `recipient` does not have
            src/lib.rs:49 audit-closed: `ParcelSent.state` takes a closed list of values, but the docs give none
            src/lib.rs:50 audit-narrow: `ParcelSent.price` takes an integer, but the docs have float
            src/lib.rs:51 audit-narrow: `ParcelSent.legs` takes `Leg`, but the docs have array<object>
            src/lib.rs:65 audit-unknown: `Leg` has `driver`, which `POST /parcels response data.legs` does not have
            src/lib.rs:73 audit-required: `RecipientObject.forwarded_ip` has to be there, but the docs say that it is optional
            src/lib.rs:75 audit-required: `RecipientObject.floor` has to be there, but the docs say that it is optional
        "#]],
    );
}

#[test]
fn what_only_looks_like_mistakes() {
    check_found("lookalikes --docs docs", 0, &expect![[r#""#]]);
}

/// The crate that is made of docs has all that they document, and nothing else.
#[test]
fn the_generated_crate() {
    check_found("../../../generated --docs ../../../docs-src --severity note", 0, &expect![[""]]);
}

#[test]
fn bodies() {
    check_found(
        "bodies --docs docs",
        1,
        &expect![[r#"
        sent.json:5 audit-unknown: the body has `data.states`, which `POST /parcels response` does not have
        sent.json:9 audit-unknown: the body has `data.legs.hour`, which `POST /parcels response` does not have
    "#]],
    );
}

#[test]
fn formats() {
    check(
        "bodies --docs docs",
        1,
        &expect![[r#"
        warning[audit-unknown]: the body has `data.states`, which `POST /parcels response` does not have
         --> bodies/sent.json:5:5
          |
        5 |     "states": "accepted",
          |     ^^^^^^^^
          |
          = help: did you mean `state`, documented at parcel.md:53?

        warning[audit-unknown]: the body has `data.legs.hour`, which `POST /parcels response` does not have
         --> bodies/sent.json:9:24
          |
        9 |       {"depot": "rtm", "hour": 1}
          |                        ^^^^^^
          |
          = help: did you mean `hours`, documented at parcel.md:71?

           Unmatched other.json
             Audited 2 of 3 bodies: 0 errors, 2 warnings, 0 notes
    "#]],
    );
    check(
        "bodies --docs docs --format markdown",
        1,
        &expect![[r#"
        **0 errors, 2 warnings, 0 notes**

        | Where | What | Help |
        |---|---|---|
        | `bodies/sent.json:5` | `audit-unknown`: the body has `data.states`, which `POST /parcels response` does not have | did you mean `state`, documented at parcel.md:53? |
        | `bodies/sent.json:9` | `audit-unknown`: the body has `data.legs.hour`, which `POST /parcels response` does not have | did you mean `hours`, documented at parcel.md:71? |
    "#]],
    );
    check(
        "bodies --docs docs --format github",
        1,
        &expect![[r#"
        ::warning file=bodies/sent.json,line=5,col=5,title=audit-unknown::the body has `data.states`, which `POST /parcels response` does not have; did you mean `state`, documented at parcel.md:53?
        ::warning file=bodies/sent.json,line=9,col=24,title=audit-unknown::the body has `data.legs.hour`, which `POST /parcels response` does not have; did you mean `hours`, documented at parcel.md:71?
    "#]],
    );
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
    assert!(out.contains("`Elsewhere` has `isDocumented`, which `recipient` does not have"), "{out}");
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
