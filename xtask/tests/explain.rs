//! `explain`, as people see it who run it.
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes its expectations with hashes")]
#![allow(clippy::unwrap_used, reason = "a test has nothing to go on with")]

use expect_test::{Expect, expect};
use std::process::Command;

const PAGE: &str = "> POST - /orders\n\n## Gift cards\n\n**Parameters**\n\n----------------\n\
                    `amount` | integer | required\n\nIn cents.\n\n----------------\n\
                    `gateway` | string | required\n\nThe card. Options: `VVVGIFTCRD`, `YOURGIFT`.\n\n----------------\n";

const ERRATA: &str = "[[types]]\npages = \"*\"\nendpoint = \"POST /orders\"\ndirection = \"request\"\npath = \"amount\"\n\
                      upstream = \"integer\"\nours = \"integer / string\"\nbecause = \"Clients send both.\"\n";

/// Runs a command with arguments in a directory with these docs.
#[track_caller]
fn check(errata: &str, arguments: &[&str], expected: &Expect) {
    let dir = tempfile::tempdir().unwrap();
    std::fs::create_dir(dir.path().join("docs")).unwrap();
    std::fs::write(dir.path().join("docs/a.md"), PAGE).unwrap();
    std::fs::write(dir.path().join("docs/errata.toml"), errata).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("explain")
        .args(arguments)
        .args(["--docs", "docs"])
        .current_dir(dir.path())
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let (out, err) = (text(output.stdout), text(output.stderr));
    let part =
        |name: &str, text: &str| if text.is_empty() { String::new() } else { format!("--- {name}\n{text}") };
    let status = output.status.code().unwrap();
    expected.assert_eq(&format!("status {status}\n{}{}", part("out", &out), part("err", &err)));
}

#[test]
fn items() {
    check(
        ERRATA,
        &["GiftCardOrder.amount"],
        &expect![[r#"
        status 0
        --- out
              Member orders::GiftCardOrder.amount
                Type wire::IntegerOrText, required
             View of orders::CreateOrder.amount, whose type it has
          Documented integer / string, required (upstream: integer)
                       docs/a.md:8 [Gift cards]
             Erratum errata.toml:1: types integer -> integer / string, 1 place
                       Clients send both.
    "#]],
    );
    check(
        ERRATA,
        &["GiftCardOrder"],
        &expect![[r#"
            status 0
            --- out
                    Type orders::GiftCardOrder
                         `POST /orders`: Gift cards
                 View of orders::CreateOrder
                Endpoint POST /orders
              Documented docs/a.md:3 [Gift cards]
                 Members amount   wire::IntegerOrText, required (1 place)
                         gateway  gateway::GiftCardGateway, required (1 place)
                   Rules amount: required
                         amount: filled
                         gateway: required
                         gateway: filled
                 Erratum errata.toml:1: types integer -> integer / string, 1 place
                           Clients send both.
        "#]],
    );
    check(
        ERRATA,
        &["Gateway.YOURGIFT"],
        &expect![[r#"
        status 0
        --- out
               Value gateway::Gateway::Yourgift
         On the wire YOURGIFT
          Documented docs/a.md:13 [Gift cards]
                     docs/a.md:15 [Gift cards]
    "#]],
    );
    check(
        ERRATA,
        &["POST /orders"],
        &expect![[r#"
            status 0
            --- out
                Endpoint POST /orders
              Documented docs/a.md:3 [Gift cards]
                   Types orders::CreateOrder           The body of `POST /orders` in general
                         orders::GiftCardOrder         `POST /orders`: Gift cards
                         endpoints::orders::PostOrder  `POST /orders`: Gift cards
        "#]],
    );
    check(
        ERRATA,
        &["--format", "json", "Gateway.Yourgift"],
        &expect![[r#"
        status 0
        --- out
        {
          "kind": "value",
          "path": "gateway::Gateway::Yourgift",
          "wire": "YOURGIFT",
          "rust": "Yourgift",
          "label": null,
          "places": [
            {
              "page": "a.md",
              "line": 13,
              "section": "Gift cards",
              "name": null
            },
            {
              "page": "a.md",
              "line": 15,
              "section": "Gift cards",
              "name": null
            }
          ],
          "decisions": [],
          "errata": []
        }
    "#]],
    );
}

#[test]
fn nothing_to_explain() {
    check(
        ERRATA,
        &["GiftCardOrder.amout"],
        &expect![[r#"
        status 2
        --- err
        error: `orders::GiftCardOrder` has no member `amout`
         help: did you mean `amount`?
    "#]],
    );
    check(
        ERRATA,
        &["GiftCart"],
        &expect![[r#"
            status 2
            --- err
            error: no type is called `GiftCart`
             help: give a type, `Type.member`, `Enumeration.value` or `'METHOD /path'`
        "#]],
    );
    check(
        &ERRATA.replace("integer\"", "float\""),
        &["GiftCardOrder"],
        &expect![[r#"
        status 2
        --- err
        error[erratum-stale]: `types` of `amount` of POST /orders (request) is not float, but integer at a.md:8
         --> docs/errata.toml:1:1
          |
        1 | [[types]]
          | ^^^^^^^^^
          |
          = help: look at what changed, then mend the entry or remove it

        error: the errata don't fit the docs
         help: mend them first; `cargo xtask lint` says more
    "#]],
    );
    check(
        "types = 1",
        &["GiftCardOrder"],
        &expect![[r#"
        status 2
        --- err
        error[erratum-unreadable]: `types` is a list of tables
         --> docs/errata.toml:1:9
          |
        1 | types = 1
          |         ^
          |
          = help: open each with `[[types]]`

        error: the docs have errors
         help: mend them first; `cargo xtask lint` says more
    "#]],
    );
}
