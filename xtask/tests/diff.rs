//! What people see who run `cargo xtask diff`: output and exit status.
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes its expectations with hashes")]
#![allow(clippy::unwrap_used, reason = "a test has nothing to go on with")]

use expect_test::{Expect, expect};
use std::path::Path;
use std::process::Command;

const PAGE: &str = "> POST - /orders\n\n## Gift cards\n\n**Parameters**\n\n----------------\n`amount` | integer | required\n\n\
                    In cents.\n\n----------------\n`note` | string | optional\n\nWords.\n\n----------------\n";

/// Directories of docs: the older version, and some newer ones.
fn docs() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let write = |name: &str, content: &str| {
        let path = dir.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    };
    write("old/gift.md", PAGE);
    write(
        "words/orders/gift_card.md",
        &PAGE.replace("In cents", "Not in euros").replace("Gift cards", "Vouchers"),
    );
    write("same/gift.md", &PAGE.replace("Words", "Other words"));
    write(
        "more/gift.md",
        &PAGE.replace("`note` |", "`name` | string | optional\n\nA name.\n\n----------------\n`note` |"),
    );
    write("less/gift.md", &PAGE.replace("`note` | string | optional\n\nWords.\n\n----------------\n", ""));
    write("ping/gift.md", PAGE);
    let ping = PAGE.replace("POST - /orders", "GET - /ping").replace("Gift cards", "Is it there");
    write("ping/ping.md", &ping);
    write("unread/gift.md", &PAGE.replace("`note` |", "`no te` |"));
    write("corrected/gift.md", &PAGE.replace("`amount` | integer", "`amount` | string"));
    write("wrong/gift.md", &PAGE.replace("`amount` | integer", "`amount` | string"));
    write(
        "corrected/errata.toml",
        "[[types]]\npage = \"gift.md\"\nendpoint = \"POST /orders\"\ndirection = \"request\"\npath = \"amount\"\n\
         upstream = \"string\"\nours = \"integer\"\nbecause = \"Samples send a number.\"\n",
    );
    write("broken/gift.md", &format!("---\nweight: 1\n{PAGE}"));
    dir
}

/// Exit status, standard output and standard error of a command.
fn run(root: &Path, arguments: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let output = command.arg("diff").args(arguments.split(' ')).current_dir(root).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let (out, err) = (text(output.stdout), text(output.stderr));
    let part =
        |name: &str, text: &str| if text.is_empty() { String::new() } else { format!("--- {name}\n{text}") };
    format!("status {}\n{}{}", output.status.code().unwrap(), part("out", &out), part("err", &err))
}

#[track_caller]
fn check(arguments: &str, expected: &Expect) {
    expected.assert_eq(&run(docs().path(), arguments));
}

/// Only the exit status.
#[track_caller]
fn check_status(arguments: &str, expected: i32) {
    let told = run(docs().path(), arguments);
    assert!(told.starts_with(&format!("status {expected}\n")), "{arguments}: {told}");
}

/// Docs mean what the errata beside them say.
#[test]
fn errata() {
    check_status("old wrong", 1);
    check_status("old corrected", 0);
    check_status("corrected old", 0);
    check_status("wrong corrected", 0);
}

/// What is accepted does not count, and rules may weigh otherwise.
#[test]
fn settled_changes() {
    let dir = docs();
    let write = |text: &str| std::fs::write(dir.path().join("settled.toml"), text).unwrap();
    let status = |arguments: &str| run(dir.path(), arguments).lines().next().unwrap_or_default().to_owned();
    let json = run(dir.path(), "old less --format json");
    let print =
        json.split_once("\"fingerprint\": \"").map(|(_, rest)| rest.chars().take(12).collect::<String>());
    let accept = |print: &str, why: &str| {
        write(&format!("[[accept]]\nfingerprint = \"{print}\"\nbecause = \"{why}\"\n"));
    };
    accept(&print.unwrap(), "Nobody sends it.");
    assert_eq!(status("old less --accept settled.toml"), "status 0");
    // A page whose changes are accepted does not differ in words only.
    let told = run(dir.path(), "old less --accept settled.toml");
    assert!(told.contains("no changes, 1 accepted\n"), "{told}");
    assert_eq!(status("old more --accept settled.toml"), "status 1");
    accept("0123456789ab", " ");
    assert_eq!(status("old less --accept settled.toml"), "status 2");
    let breaking = "old less --fail-on breaking";
    assert_eq!(status(breaking), "status 1");
    assert_eq!(status(&format!("{breaking} --severity request-field-removed-spare=compatible")), "status 0");
    assert_eq!(status(&format!("{breaking} --severity request-field-removed=compatible")), "status 2");
    write("[severity]\nrequest-field-removed-spare = \"none\"\n");
    assert_eq!(status(&format!("{breaking} --accept settled.toml")), "status 0");
    // What somebody gave no effect is shown, and does not count.
    assert_eq!(status("old less --accept settled.toml"), "status 0");
    assert_eq!(status("old less --severity request-field-removed-spare=none"), "status 0");
    let told = run(dir.path(), &format!("{breaking} --accept settled.toml"));
    assert!(!told.contains("right before"), "{told}");
    assert_eq!(status("--explain request-field-removed-spare"), "status 0");
    assert_eq!(status("--explain request-field-removed"), "status 2");
}

#[test]
fn text() {
    check(
        "old words",
        &expect![[r#"
            status 0
            --- out
            crate: major; no changes

            The crate differs where no fact does: its names come of headings, some types of samples
                   Crate orders::GiftCardOrder is gone (major)
                   Crate orders::VoucherOrder is new (minor)
        "#]],
    );
    check(
        "old same",
        &expect![[r#"
            status 0
            --- out
            crate: none; no changes; 1 page differs in words only
        "#]],
    );
    check(
        "old more",
        &expect![[r#"
            status 1
            --- out
            crate: minor; 1 compatible

            POST /orders
              Compatible name added  request, minor in Rust
                         gift.md:13, Gift cards
                         change 1e213a879bec, request-field-added-spare
        "#]],
    );
    check(
        "old less",
        &expect![[r#"
            status 1
            --- out
            crate: major; 1 breaking

            POST /orders
                Breaking note removed  request, major in Rust
                         gift.md:13 (before), Gift cards
                         right before, not now: {"amount":1,"note":"…"}
                         change 03008a58eb30, request-field-removed-spare
        "#]],
    );
    check(
        "old unread",
        &expect![[r#"
            status 1
            --- out
            crate: none; no changes, 2 problems

              Uncompared `note` can't be compared: in the other version gift.md:13:1 can't be read, where it may stand
                         gift.md:13 (before)
                  Unread this has the form of a parameter, but its name can't be made out
                         gift.md:13
                 Partial no crate can be made of the newer version, which is compared as far as it goes
                         gift.md:13: this has the form of a parameter, but its name can't be made out
        "#]],
    );
    check(
        "old broken",
        &expect![[r#"
            status 2
            --- out
            crate: none; no changes, 2 problems

                  Unread the front matter opens with `---` but never closes
                         gift.md:3
              Uncompared this page can't be compared: it can't be read in the other version
                         gift.md:3 (before)
                 Partial no crate can be made of the newer version, which is compared as far as it goes
                         gift.md:3: the front matter opens with `---` but never closes
        "#]],
    );
    check(
        "old nowhere",
        &expect![[r#"
        status 2
        --- err
        error: no such file or directory: `nowhere`
         help: give a directory, a file, or REPO@REV[:PATH] with a directory for REPO
    "#]],
    );
}

/// A request that goes or comes with its section is one item.
#[test]
fn requests() {
    check(
        "ping old",
        &expect![[r#"
        status 1
        --- out
        crate: major; 1 breaking

        GET /ping
            Breaking section GET /ping, Is it there removed, with 3 statements  major in Rust
                     ping.md:3 (before), Is it there
                     - GET /ping is no longer documented
                     - amount removed
                     - note removed
                     right before, not now: GET /ping
                     change c50cd10a1406 6f4e8f876df7, section-removed
    "#]],
    );
    check(
        "old ping",
        &expect![[r#"
        status 1
        --- out
        crate: minor; 1 compatible

        GET /ping
          Compatible section GET /ping, Is it there added, with 3 statements  minor in Rust
                     ping.md:3, Is it there
                     - GET /ping is documented now
                     - amount added
                     - note added
                     change 6e6a4425742d 851551098f4d, section-added
    "#]],
    );
}

#[test]
fn formats() {
    check(
        "old less --format json",
        &expect![[r#"
            status 1
            --- out
            {
              "base": "old",
              "head": "less",
              "rust": "major",
              "changes": [
                {
                  "change": "field_removed",
                  "subject": "note",
                  "before": "string",
                  "after": null,
                  "wire": "breaking",
                  "rust": "major",
                  "rule": "request-field-removed-spare",
                  "fingerprint": "03008a58eb30",
                  "witness": "{\"amount\":1,\"note\":\"…\"}",
                  "places": [
                    {
                      "page": "gift.md",
                      "line": 13,
                      "side": "base",
                      "section": "Gift cards",
                      "endpoint": "POST /orders",
                      "object": null,
                      "direction": "request",
                      "path": "note",
                      "rust": "major"
                    }
                  ]
                }
              ],
              "problems": [],
              "unstated": [],
              "partial": []
            }
        "#]],
    );
    check(
        "old less --format markdown --base-url https://git.example/blob/v1/ --head-url https://git.example/blob/v2",
        &expect![[r#"
            status 1
            --- out
            crate: major; 1 breaking

            ## API changes

            From `old` to `less`

            ### Breaking (1)

            `POST /orders`

            - `note` removed (request, major in Rust)
              <br>right before, not now: `{"amount":1,"note":"…"}`
              <br>[`gift.md:13`](https://git.example/blob/v1/gift.md#L13) (before) `Gift cards`
        "#]],
    );
    check(
        "old less --format github",
        &expect![[r#"
        status 1
        --- out
        ::error file=old/gift.md,line=13,title=field_removed::`note` removed (request POST /orders, major in Rust); right before, not now: {"amount":1,"note":"…"}
    "#]],
    );
    check(
        "old same --format github",
        &expect![[r#"
        status 0
    "#]],
    );
}

#[test]
fn sarif() {
    let told = run(docs().path(), "old less --format sarif");
    for part in [
        "\"version\": \"2.1.0\"",
        "\"ruleId\": \"field_removed\"",
        "\"uri\": \"old/gift.md\"",
        "\"change/v1\"",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
}

#[test]
fn exit_status() {
    check_status("old same", 0);
    check_status("old more", 1);
    check_status("old more --fail-on any", 1);
    check_status("old more --fail-on breaking", 0);
    check_status("old less --fail-on breaking", 1);
    check_status("old less --fail-on never", 0);
    check_status("old unread", 1);
    check_status("old unread --fail-on breaking", 1);
    check_status("old unread --fail-on never", 0);
    // What could not be read at all is never "no drift".
    check_status("old broken --fail-on never", 2);
    check_status("broken old", 2);
    check_status("old nowhere", 2);
    check_status("old", 2);
    check_status("old less --fail-on sometimes", 2);
}

#[test]
fn repositories() {
    let docs = docs();
    let git = |arguments: &str| {
        let mut git = Command::new("git");
        git.arg("-C").arg(docs.path()).args(["-c", "user.name=a", "-c", "user.email=a@example.org"]);
        assert!(git.args(arguments.split(' ')).output().unwrap().status.success(), "{arguments}");
    };
    git("init -q");
    git("add .");
    git("commit -q -m first");
    std::fs::write(docs.path().join("old/gift.md"), PAGE.replace("integer", "string")).unwrap();
    git("commit -q -a -m second");
    let told = run(docs.path(), ".@HEAD~1:old .@HEAD:old");
    assert!(told.contains("amount is string now, was integer"), "{told}");
    assert!(run(docs.path(), ".@HEAD:old old").starts_with("status 0\n"));
}
