//! What stands beside docs, as people see it who run the commands.
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes its expectations with hashes")]
#![allow(clippy::unwrap_used, reason = "a test has nothing to go on with")]

use expect_test::{Expect, expect};
use std::process::Command;

const PAGE: &str = "> POST - /orders\n\n## Gift cards\n\n**Parameters**\n\n----------------\n\
                    `amount` | integer | required\n\nIn cents.\n\n----------------\n";

const ERRATA: &str = "[[types]]\npages = \"*\"\nendpoint = \"POST /orders\"\ndirection = \"request\"\npath = \"amount\"\n\
                      upstream = \"integer\"\nours = \"string\"\nbecause = \"A test.\"\n";

/// Runs a command in a directory with these files; `{}` stands for the directory.
#[track_caller]
fn check(files: &[(&str, &str)], arguments: &str, expected: &Expect) {
    let dir = tempfile::tempdir().unwrap();
    std::fs::create_dir(dir.path().join("docs")).unwrap();
    for (name, text) in files {
        std::fs::write(dir.path().join(name), text).unwrap();
    }
    let root = dir.path().to_str().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments.split(' '))
        .current_dir(root)
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap().replace(root, "{}");
    let (out, err) = (text(output.stdout), text(output.stderr));
    let part =
        |name: &str, text: &str| if text.is_empty() { String::new() } else { format!("--- {name}\n{text}") };
    let status = output.status.code().unwrap();
    expected.assert_eq(&format!("status {status}\n{}{}", part("out", &out), part("err", &err)));
}

/// What an erratum corrected that fits no page any more is compared as it stands.
#[test]
fn errata_that_pages_have_left_behind() {
    let errata = ERRATA.replace("pages = \"*\"", "page = \"b.md\"");
    check(
        &[("a.md", PAGE), ("docs/a.md", PAGE), ("docs/errata.toml", &errata)],
        "diff a.md docs",
        &expect![[r#"
        status 1
        --- out
        crate: none; no changes, 1 problem

             Erratum no page is called `b.md`
                     errata.toml:2
    "#]],
    );
}

#[test]
fn errata() {
    let docs = |errata| [("docs/a.md", PAGE), ("docs/errata.toml", errata)];
    check(
        &docs(ERRATA),
        "lint docs",
        &expect![[r#"
        status 0
        --- out
             Checked 1 page: no problems
    "#]],
    );
    check(
        &docs(ERRATA),
        "regen --docs docs --out api",
        &expect![[r#"
            status 0
            --- out
                    Read docs: 1 page, 1 endpoint, 1 field, 0 gateways
                   Added api/endpoints/mod.rs
                   Added api/endpoints/orders.rs
                   Added api/mod.rs
                   Added api/orders/create_order.rs
                   Added api/orders/create_order/setters.rs
                   Added api/orders/gift_card_order.rs
                   Added api/orders/mod.rs
                Finished api: 7 files, 7 changed, 0 unchanged
        "#]],
    );
    let stale = ERRATA.replace("integer", "float");
    check(
        &docs(&stale),
        "lint docs",
        &expect![[r#"
            status 1
            --- out
            error[erratum-stale]: `types` of `amount` of POST /orders (request) is not float, but integer at a.md:8
             --> docs/errata.toml:1:1
              |
            1 | [[types]]
              | ^^^^^^^^^
              |
              = help: look at what changed, then mend the entry or remove it

                 Checked 1 page: 1 error, 0 warnings, 0 notes
        "#]],
    );
    check(
        &docs(&stale),
        "regen --docs docs --out api",
        &expect![[r#"
            status 2
            --- out
                    Read docs: 1 page, 1 endpoint, 1 field, 0 gateways
                Problems 1 error, 0 warnings, 0 notes (cargo xtask lint docs)
            --- err
            error[erratum-stale]: `types` of `amount` of POST /orders (request) is not float, but integer at a.md:8
             --> docs/errata.toml:1:1
              |
            1 | [[types]]
              | ^^^^^^^^^
              |
              = help: look at what changed, then mend the entry or remove it

            error: the docs have errors
             help: mend the docs; api is untouched
        "#]],
    );
    check(
        &docs("[[types]]\nupsteam = 1\n"),
        "lint --format github docs",
        &expect![[r#"
            status 1
            --- out
            ::error file=docs/errata.toml,line=1,col=1,title=erratum-unreadable::`because` is missing; say in a sentence why we hold something else than the docs say
            ::error file=docs/errata.toml,line=1,col=1,title=erratum-unreadable::the pages that it is about are missing; write `page = "…"`, `pages = ["…", "…"]` or `pages = "*"`
            ::error file=docs/errata.toml,line=1,col=1,title=erratum-unreadable::what the field belongs to is missing; write either `endpoint = "POST /orders"` or `object = "customer"`
            ::error file=docs/errata.toml,line=1,col=1,title=erratum-unreadable::`path` is missing; name the field as `cargo xtask facts` does
            ::error file=docs/errata.toml,line=1,col=1,title=erratum-unreadable::`upstream` and `ours` are the same: the entry changes nothing; say what the docs say and what we hold; what is left out is nothing
            ::error file=docs/errata.toml,line=2,col=1,title=erratum-unreadable::nothing is called `upsteam` here; did you mean `upstream`?
        "#]],
    );
    let elsewhere = [("docs/a.md", PAGE), ("other.toml", &stale)];
    check(
        &elsewhere,
        "lint docs --errata other.toml --format github",
        &expect![[r#"
            status 1
            --- out
            ::error file=other.toml,line=1,col=1,title=erratum-stale::`types` of `amount` of POST /orders (request) is not float, but integer at a.md:8; look at what changed, then mend the entry or remove it
        "#]],
    );
    check(
        &elsewhere,
        "lint docs --errata nowhere.toml",
        &expect![[r#"
        status 2
        --- err
        error: nowhere.toml: no such file
         help: give the path of a file like docs-src/errata.toml
    "#]],
    );
}

#[test]
fn secrets() {
    let page = PAGE.replace("amount", "pin_code");
    let docs = |list| [("docs/a.md", page.as_str()), ("docs/secrets.toml", list)];
    check(
        &docs(""),
        "lint docs",
        &expect![[r#"
        status 1
        --- out
        error[unlisted-secret]: `pin_code` looks like a secret, and secrets.toml does not say whether it is one
         --> docs/a.md:8:1
          |
        8 | `pin_code` | integer | required
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          |
          = help: add it to `secret` there, or to `[[harmless]]` with a reason

             Checked 1 page: 1 error, 0 warnings, 0 notes
    "#]],
    );
    check(
        &docs(""),
        "regen --docs docs --out api",
        &expect![[r#"
        status 2
        --- out
                Read docs: 1 page, 1 endpoint, 1 field, 0 gateways
            Problems 1 error, 0 warnings, 0 notes (cargo xtask lint docs)
        --- err
        error[unlisted-secret]: `pin_code` looks like a secret, and secrets.toml does not say whether it is one
         --> docs/a.md:8:1
          |
        8 | `pin_code` | integer | required
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          |
          = help: add it to `secret` there, or to `[[harmless]]` with a reason

        error: the docs have errors
         help: mend the docs; api is untouched
    "#]],
    );
    check(
        &docs("secret = ['pin_code']"),
        "lint docs",
        &expect![[r#"
        status 0
        --- out
             Checked 1 page: no problems
    "#]],
    );
    check(
        &docs("secret = 'pin_code'"),
        "lint docs",
        &expect![[r#"
            status 1
            --- out
            error[secrets-unreadable]: `secret` is a list of texts
             --> docs/secrets.toml:1:10
              |
            1 | secret = 'pin_code'
              |          ^^^^^^^^^^
              |
              = help: write `["…", "…"]`

                 Checked 1 page: 1 error, 0 warnings, 0 notes
        "#]],
    );
}
