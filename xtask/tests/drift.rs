//! What people see who keep docs-src up to upstream: `drift`, `sync` and `sync --reject`.
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes its expectations with hashes")]
#![allow(clippy::unwrap_used, reason = "a test has nothing to go on with")]

use expect_test::{Expect, expect};
use std::path::Path;
use std::process::Command;

const PAGE: &str = "---\nweight: 1\n---\n\n> POST - /orders\n\n```json\n{\n  \"amount\": 100,\n  \"note\": \"x\"\n}\n```\n\n## Visa\n\n\
                    Pays by card.\n\n**Parameters**\n\n----------------\n`amount` | integer | required\n\nIn cents.\n\n\
                    ----------------\n`note` | string | optional\n\nMaximum 200 characters.\n\n----------------\n";

const ERRATA: &str = "# What is wrong.\n\n[[types]]\npages = \"*\"\nendpoint = \"POST /orders\"\ndirection = \"request\"\n\
                      path = \"amount\"\nupstream = \"integer\"\nours = \"string\"\nbecause = \"A test.\"\n";

/// A directory with docs of ours, their errata, and upstream, which says the same.
fn docs() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    for folder in ["ours", "up"] {
        std::fs::create_dir(dir.path().join(folder)).unwrap();
        std::fs::write(dir.path().join(folder).join("visa.md"), PAGE).unwrap();
    }
    std::fs::write(dir.path().join("ours/errata.toml"), ERRATA).unwrap();
    run(dir.path(), &["sync", "--out", "ours", "--upstream", "up"]);
    dir
}

/// Changes a file; each part has to be there.
fn edit(file: &Path, edits: &[(&str, &str)]) {
    let text = std::fs::read_to_string(file).unwrap();
    let edited = edits.iter().fold(text, |text, (find, with)| {
        assert!(text.contains(find), "{find:?} is not in {text}");
        text.replace(find, with)
    });
    std::fs::write(file, edited).unwrap();
}

/// Exit status, standard output and standard error; `{}` stands for the directory.
fn run(root: &Path, arguments: &[&str]) -> String {
    let output =
        Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).current_dir(root).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap().replace(root.to_str().unwrap(), "{}");
    let (out, err) = (text(output.stdout), text(output.stderr));
    let part =
        |name: &str, text: &str| if text.is_empty() { String::new() } else { format!("--- {name}\n{text}") };
    format!("status {}\n{}{}", output.status.code().unwrap(), part("out", &out), part("err", &err))
}

#[track_caller]
fn check(root: &Path, arguments: &str, expected: &Expect) {
    expected.assert_eq(&run(root, &arguments.split(' ').collect::<Vec<_>>()));
}

const DRIFT: &str = "drift --docs ours --upstream up";

const CHANGES: &[(&str, &str)] = &[
    ("`amount` | integer", "`amount` | float"),
    ("Maximum 200", "Maximum 50"),
    ("\"note\": \"x\"", "\"note\": \"x\",\n  \"days\": 1"),
    ("In cents", "In whole cents"),
];

#[test]
fn nothing_drifted() {
    let dir = docs();
    edit(&dir.path().join("up/visa.md"), &[("Pays by card.", "Cards are paid with.")]);
    check(
        dir.path(),
        DRIFT,
        &expect![[r#"
        status 0
        --- out
             Checked 1 page against up: no drift
    "#]],
    );
    check(
        dir.path(),
        &format!("{DRIFT} --format json"),
        &expect![[r#"
            status 0
            --- out
            {
              "base": "ours",
              "head": "up",
              "rust": "none",
              "changes": [],
              "problems": [],
              "unstated": [],
              "partial": []
            }
        "#]],
    );
    check(
        dir.path(),
        &format!("{DRIFT} --format github"),
        &expect![[r#"
        status 0
    "#]],
    );
}

#[test]
fn something_drifted() {
    let dir = docs();
    edit(&dir.path().join("up/visa.md"), CHANGES);
    check(
        dir.path(),
        DRIFT,
        &expect![[r#"
            status 1
            --- out
            crate: major; 1 breaking, 1 compatible, 1 erratum to look at
                Checking 1 page against up
                   Stale `types` of `amount` of POST /orders (request) is not integer, but float at visa.md:22
                         ours/errata.toml:3: look at what changed, then mend the entry or remove it

            POST /orders
                Breaking greatest length of note is 50 now, was 200  request
                         visa.md:27, Visa
                         right before, not now: {"amount":100,"note":"…51 characters…"}
                         change 80cfa213c449, request-constraint-changed-max-length-narrowed
              Compatible amount is float now, was integer  request, major in Rust
                         visa.md:22, Visa
                         change 5739b81c0b0e, request-type-changed-widened
                    Note 1 sample has another shape, which changes no fact: visa.md:8
                 Drifted 1 breaking, 1 compatible, 1 erratum to look at
                         what we hold is right after all? --reject CHANGE --because TEXT
                    Mend cargo xtask sync --upstream up --out ours
        "#]],
    );
}

#[test]
fn something_drifted_for_programs() {
    let dir = docs();
    edit(&dir.path().join("up/visa.md"), CHANGES);
    check(
        dir.path(),
        &format!("{DRIFT} --format json --fail-on never"),
        &expect![[r#"
            status 0
            --- out
            {
              "base": "ours",
              "head": "up",
              "rust": "major",
              "changes": [
                {
                  "change": "constraint_changed",
                  "key": "max_length",
                  "subject": "note",
                  "before": "200",
                  "after": "50",
                  "wire": "breaking",
                  "rust": "none",
                  "rule": "request-constraint-changed-max-length-narrowed",
                  "fingerprint": "80cfa213c449",
                  "witness": "{\"amount\":100,\"note\":\"…51 characters…\"}",
                  "places": [
                    {
                      "page": "visa.md",
                      "line": 27,
                      "side": "head",
                      "section": "Visa",
                      "endpoint": "POST /orders",
                      "object": null,
                      "direction": "request",
                      "path": "note",
                      "rust": "none"
                    }
                  ]
                },
                {
                  "change": "type_changed",
                  "subject": "amount",
                  "before": "integer",
                  "after": "float",
                  "wire": "compatible",
                  "rust": "major",
                  "rule": "request-type-changed-widened",
                  "fingerprint": "5739b81c0b0e",
                  "places": [
                    {
                      "page": "visa.md",
                      "line": 22,
                      "side": "head",
                      "section": "Visa",
                      "endpoint": "POST /orders",
                      "object": null,
                      "direction": "request",
                      "path": "amount",
                      "rust": "major"
                    }
                  ]
                }
              ],
              "problems": [
                {
                  "code": "erratum-stale",
                  "message": "`types` of `amount` of POST /orders (request) is not integer, but float at visa.md:22",
                  "page": "errata.toml",
                  "line": 3,
                  "side": "base"
                },
                {
                  "code": "sample-shape",
                  "message": "a sample of the request of `Visa` has another shape than ours",
                  "page": "visa.md",
                  "line": 8,
                  "side": "head"
                }
              ],
              "unstated": [],
              "partial": []
            }
        "#]],
    );
}

#[test]
fn something_drifted_for_a_review() {
    let dir = docs();
    edit(&dir.path().join("up/visa.md"), CHANGES);
    check(
        dir.path(),
        &format!("{DRIFT} --format markdown --upstream-url https://docs.example/api/"),
        &expect![[r#"
            status 1
            --- out
            crate: major; 1 breaking, 1 compatible, 1 erratum to look at

            ## Drift from upstream

            Against `up`.

            ### Errata to look at (1)

            - `ours/errata.toml:3`: `types` of `amount` of POST /orders (request) is not integer, but float at visa.md:22; look at what changed, then mend the entry or remove it

            1 sample has another shape, which changes no fact: visa.md:8.

            ## API changes

            From `ours` to `up`

            ### Breaking (1)

            `POST /orders`

            - greatest length of `note` is `50` now, was `200` (request)
              <br>right before, not now: `{"amount":100,"note":"…51 characters…"}`
              <br>[`visa.md:27`](https://docs.example/api/visa.md#L27) `Visa`

            <details><summary>Compatible (1)</summary>

            `POST /orders`

            - `amount` is float now, was integer (request, major in Rust)
              <br>[`visa.md:22`](https://docs.example/api/visa.md#L22) `Visa`

            </details>

            <details><summary>To reject a change</summary>

            `cargo xtask sync --upstream up --out ours --reject CHANGE --because TEXT`

            - `80cfa213c449`: greatest length of `note` is `50` now, was `200`
            - `5739b81c0b0e`: `amount` is float now, was integer

            </details>
        "#]],
    );
    check(
        dir.path(),
        &format!("{DRIFT} --format github --fail-on breaking"),
        &expect![[r#"
            status 1
            --- out
            ::error file=ours/visa.md,line=29,title=constraint_changed::greatest length of `note` is `50` now, was `200` (request POST /orders); right before, not now: {"amount":100,"note":"…51 characters…"}
            ::notice file=ours/visa.md,line=24,title=type_changed::`amount` is float now, was integer (request POST /orders, major in Rust)
            ::warning file=ours/errata.toml,line=3,col=1,title=erratum-stale::`types` of `amount` of POST /orders (request) is not integer, but float at visa.md:22; look at what changed, then mend the entry or remove it
        "#]],
    );
    let sarif = run(dir.path(), &format!("{DRIFT} --format sarif").split(' ').collect::<Vec<_>>());
    assert!(sarif.contains("\"uri\": \"ours/visa.md\"") && sarif.contains("erratum-stale"), "{sarif}");
}

#[test]
fn what_counts() {
    let dir = docs();
    let status = |fail_on: &str| {
        let out = run(dir.path(), &format!("{DRIFT} --fail-on {fail_on}").split(' ').collect::<Vec<_>>());
        out.lines().next().unwrap_or_default().to_owned()
    };
    let statuses = || ["breaking", "any", "never"].map(status).join(", ");
    assert_eq!(statuses(), "status 0, status 0, status 0");
    edit(&dir.path().join("up/visa.md"), &[("Maximum 200", "Maximum 300")]);
    assert_eq!(statuses(), "status 0, status 1, status 0");
    edit(&dir.path().join("up/visa.md"), &[("Maximum 300", "Maximum 30")]);
    assert_eq!(statuses(), "status 1, status 1, status 0");
    edit(&dir.path().join("up/visa.md"), &[("`note`", "`---`")]);
    assert_eq!(statuses(), "status 1, status 1, status 0");
    std::fs::write(dir.path().join("up/b.md"), [0xff]).unwrap();
    assert_eq!(statuses(), "status 2, status 2, status 2");
}

#[test]
fn what_can_not_be_read() {
    let dir = docs();
    check(
        dir.path(),
        "drift --docs ours --upstream nowhere",
        &expect![[r#"
        status 2
        --- err
        error: no such file or directory: `nowhere`
         help: give a directory, a file, or REPO@REV[:PATH] with a directory for REPO
    "#]],
    );
    edit(&dir.path().join("up/visa.md"), &[("`amount` | integer", "`---` | integer")]);
    check(
        dir.path(),
        DRIFT,
        &expect![[r#"
            status 1
            --- out
            crate: none; 2 problems
                Checking 1 page against up

                  Unread this has the form of a parameter, but its name can't be made out
                         visa.md:21
              Uncompared `amount` can't be compared: in the other version visa.md:21:1 can't be read, where it may stand
                         visa.md:24 (before)
                 Partial no crate can be made of the newer version, which is compared as far as it goes
                         visa.md:21: this has the form of a parameter, but its name can't be made out
                 Drifted 2 problems
                    Mend cargo xtask sync --upstream up --out ours
        "#]],
    );
    edit(&dir.path().join("ours/errata.toml"), &[("path =", "paht =")]);
    check(
        dir.path(),
        DRIFT,
        &expect![[r#"
        status 2
        --- err
        error[erratum-unreadable]: `path` is missing
         --> ours/errata.toml:3:1
          |
        3 | [[types]]
          | ^^^^^^^^^
          |
          = help: name the field as `cargo xtask facts` does

        error[erratum-unreadable]: nothing is called `paht` here
         --> ours/errata.toml:7:1
          |
        7 | paht = "amount"
          | ^^^^
          |
          = help: did you mean `path`?

        error: what stands beside the pages of ours can't be read
         help: mend it first: without it, errata that are stale can't be told
    "#]],
    );
}

#[test]
fn after_a_sync_nothing_is_left() {
    let dir = docs();
    edit(
        &dir.path().join("up/visa.md"),
        &[("Maximum 200", "Maximum 50"), ("`note`", "`remark`"), ("\"note\"", "\"remark\"")],
    );
    check(
        dir.path(),
        "sync --out ours --upstream up",
        &expect![[r#"
        status 1
        --- out
              Synced ours/visa.md
               Write ours/visa.md:29:1: `remark` is not described
            Finished ours: 1 changed, 1 unchanged, 1 text to write
    "#]],
    );
    check(
        dir.path(),
        DRIFT,
        &expect![[r#"
        status 0
        --- out
             Checked 1 page against up: no drift
    "#]],
    );
    check(
        dir.path(),
        "sync --out ours --upstream up",
        &expect![[r#"
        status 1
        --- out
               Write ours/visa.md:29:1: `remark` is not described
            Finished ours: 0 changed, 1 unchanged, 1 text to write
    "#]],
    );
}

#[test]
fn a_sync_says_which_errata_expired() {
    let dir = docs();
    edit(&dir.path().join("up/visa.md"), &[("`amount` | integer", "`amount` | string")]);
    check(
        dir.path(),
        "sync --out ours --upstream up",
        &expect![[r#"
        status 1
        --- out
              Synced ours/visa.md
               Write ours/visa.md:29:1: `note` is not described
               Stale ours/errata.toml:3: `types` of `amount` of POST /orders (request) is what we hold already: string at visa.md:24; remove the entry: it is not needed any more
            Finished ours: 1 changed, 1 unchanged, 1 text to write
    "#]],
    );
    check(
        dir.path(),
        DRIFT,
        &expect![[r#"
            status 1
            --- out
            crate: none; 1 erratum to look at
                Checking 1 page against up
                   Stale `types` of `amount` of POST /orders (request) is what we hold already: string at visa.md:21
                         ours/errata.toml:3: remove the entry: it is not needed any more
                 Drifted 1 erratum to look at
                    Mend ours/errata.toml, by hand
        "#]],
    );
}

#[test]
fn rejecting() {
    let dir = docs();
    edit(&dir.path().join("up/visa.md"), CHANGES);
    let sync = |arguments: &[&str], expected: &Expect| {
        expected.assert_eq(&run(
            dir.path(),
            &[&["sync", "--out", "ours", "--upstream", "up"], arguments].concat(),
        ));
    };
    sync(
        &["--reject", "0000"],
        &expect![[r#"
        status 2
        --- err
        error: 1 change to reject, 0 reasons given
         help: say with --because TEXT, once for each --reject, why what we hold is right
    "#]],
    );
    sync(
        &["--reject", "0000", "--because", "Why."],
        &expect![[r#"
            status 2
            --- err
            error: no change is called `0000`
             help: drift tells of 80cfa213c449: note, constraint_changed from 200 to 50; 5739b81c0b0e: amount, type_changed from integer to float
        "#]],
    );
    sync(
        &["--reject", "", "--because", "Why."],
        &expect![[r#"
            status 2
            --- err
            error: no change is called ``
             help: drift tells of 80cfa213c449: note, constraint_changed from 200 to 50; 5739b81c0b0e: amount, type_changed from integer to float
        "#]],
    );
    let json = run(dir.path(), &[&DRIFT.split(' ').collect::<Vec<_>>()[..], &["--format", "json"]].concat());
    let names: Vec<&str> =
        json.split("\"fingerprint\": \"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let [note, amount] = [0, 1].map(|at| *names.get(at).unwrap());
    let because = ["--because", "Longer notes arrive.", "--because", "It is sent as text."];
    sync(
        &[&["--reject", note.get(..4).unwrap(), "--reject", amount][..], &because].concat(),
        &expect![[r#"
            status 1
            --- out
                Rejected 80cfa213c449: note, constraint_changed from 200 to 50
                Rejected 5739b81c0b0e: amount, type_changed from integer to float
                  Synced ours/visa.md
                  Synced ours/errata.toml
                   Write ours/visa.md:30:1: `note` is not described
                Finished ours: 2 changed, 1 unchanged, 1 text to write
        "#]],
    );
    expect![[r##"
        # What is wrong.

        [[types]]
        pages = "*"
        endpoint = "POST /orders"
        direction = "request"
        path = "amount"
        upstream = "float"
        ours = "string"
        because = "It is sent as text."

        [[max_length]]
        page = "visa.md"
        endpoint = "POST /orders"
        direction = "request"
        path = "note"
        upstream = 50
        ours = 200
        because = "Longer notes arrive."
    "##]]
    .assert_eq(&std::fs::read_to_string(dir.path().join("ours/errata.toml")).unwrap());
    check(
        dir.path(),
        DRIFT,
        &expect![[r#"
            status 0
            --- out
                 Checked 1 page against up: no drift
        "#]],
    );
    check(
        dir.path(),
        "lint ours --severity error",
        &expect![[r#"
            status 0
            --- out
                 Checked 1 page: no problems
        "#]],
    );
    sync(
        &["--reject", note, "--because", "Again."],
        &expect![[r#"
            status 2
            --- err
            error: no change `80cfa213c449`: nothing drifted
        "#]],
    );
}

#[test]
fn a_sync_that_was_stopped_is_finished_first() {
    let dir = docs();
    let stage = dir.path().join(".ours.stage-1");
    std::fs::create_dir(&stage).unwrap();
    std::fs::rename(dir.path().join("ours/visa.md"), stage.join("visa.md")).unwrap();
    let journal = "{\"stage\": \".ours.stage-1\", \"written\": [\"visa.md\"], \"removed\": []}";
    std::fs::write(dir.path().join(".ours.journal"), journal).unwrap();
    check(
        dir.path(),
        DRIFT,
        &expect![[r#"
        status 2
        --- err
        error: a sync of ours was stopped half-way
         help: finish it: run `cargo xtask sync` as before
    "#]],
    );
    check(
        dir.path(),
        "sync --out ours --upstream up --page visa.md",
        &expect![[r#"
        status 1
        --- out
               Write ours/visa.md:29:1: `note` is not described
            Finished ours: 0 changed, 2 unchanged, 1 text to write
    "#]],
    );
    check(
        dir.path(),
        DRIFT,
        &expect![[r#"
        status 0
        --- out
             Checked 1 page against up: no drift
    "#]],
    );
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 2);
}

#[test]
fn what_else_changed_on_the_page_is_told() {
    let dir = docs();
    edit(
        &dir.path().join("up/visa.md"),
        &[
            ("`note` | string", "`note` | object\n\n----------------\n`note.text` | string"),
            ("Maximum 200 characters.", ""),
        ],
    );
    let json = run(dir.path(), &[&DRIFT.split(' ').collect::<Vec<_>>()[..], &["--format", "json"]].concat());
    let added = json.split("\"change\": \"").find(|change| change.starts_with("field_added")).unwrap();
    let name = added.split("\"fingerprint\": \"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    check(
        dir.path(),
        &format!("sync --out ours --upstream up --reject {name} --because Never."),
        &expect![[r#"
            status 1
            --- out
                Rejected dc696285336f: note.text, field_added from nothing to string
                   Taken c067d38e1364: note, type_changed from string to object, which is on the same page
                   Taken 6d6bccb22931: note, constraint_changed from 200 to nothing, which is on the same page
                   Taken afaec8b8c10c: note, required_changed from optional to unstated, which is on the same page
                  Synced ours/visa.md
                  Synced ours/errata.toml
                   Write ours/visa.md:29:1: `note` is not described
                   Write ours/visa.md:35:1: `note.text` is not described
                Finished ours: 2 changed, 1 unchanged, 2 texts to write
        "#]],
    );
}

#[test]
fn a_change_that_no_erratum_can_reject_changes_nothing() {
    let dir = docs();
    std::fs::write(dir.path().join("up/klarna.md"), PAGE.replace("POST - /orders", "GET - /klarna")).unwrap();
    let json = run(dir.path(), &[&DRIFT.split(' ').collect::<Vec<_>>()[..], &["--format", "json"]].concat());
    let name = json.split("\"fingerprint\": \"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    check(
        dir.path(),
        &format!("sync --out ours --upstream up --reject {name} --because Never."),
        &expect![[r#"
            status 2
            --- err
            error: change 8c7b799609a8 (`GET /klarna`: endpoint_added) can't be rejected: errata correct endpoints, and neither add nor remove any
             help: take it over, or leave it as drift: nothing was changed
        "#]],
    );
    assert!(!dir.path().join("ours/klarna.md").exists());
}
