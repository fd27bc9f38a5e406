//! The commands as somebody meets them who is new here: examples of `--help`, wrong input, and what takes noise away.
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes its expectations with hashes")]
#![allow(clippy::unwrap_used, reason = "a test has nothing to go on with")]
#![allow(
    clippy::case_sensitive_file_extension_comparisons,
    reason = "pages of this project end in small letters"
)]

use expect_test::{Expect, expect};
use std::path::Path;
use std::process::Command;
use tests::{Repository, root};

const COMMANDS: &[&str] = &[
    "audit",
    "init",
    "regen",
    "facts",
    "diff",
    "explain",
    "drift",
    "lint",
    "render",
    "replay",
    "sync",
    "completions",
];

const PAGE: &str = "> POST - /orders\n\n```json\n{\n  \"amount\": \"100\"\n}\n```\n\n## Gift cards\n\nBought and given.\n\n**Parameters**\n\n\
                    ----------------\n`amount` | integer | required\n\nIn cents.\n\n----------------\n";

/// Exit status, standard output and standard error.
fn run(folder: &Path, arguments: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(
            arguments
                .split(' ')
                .filter(|argument| !argument.is_empty())
                .map(|argument| argument.replace('+', " ")),
        )
        .current_dir(folder)
        .env("CARGO_MANIFEST_DIR", folder.join("xtask"))
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap().replace(folder.to_str().unwrap(), "{}");
    let (out, err) = (text(output.stdout), text(output.stderr));
    let part =
        |name: &str, text: &str| if text.is_empty() { String::new() } else { format!("--- {name}\n{text}") };
    format!("status {}\n{}{}", output.status.code().unwrap(), part("out", &out), part("err", &err))
}

/// A workspace of one page, committed.
fn workspace() -> Repository {
    let repository = Repository::new();
    repository.commit("Docs", &[("docs-src/orders/gift.md", PAGE)]);
    repository
}

#[track_caller]
fn check(folder: &Path, arguments: &str, expected: &Expect) {
    expected.assert_eq(&run(folder, arguments));
}

#[test]
fn examples_name_what_there_is() {
    for command in COMMANDS {
        let help = run(&root(), &format!("{command} --help"));
        let examples = help.lines().filter(|line| line.starts_with("  cargo xtask ")).collect::<Vec<_>>();
        assert!(!examples.is_empty(), "{command} has no examples");
        for word in examples.iter().flat_map(|line| line.split(' ')) {
            let path = if word.ends_with(".md") && !word.starts_with("docs-src/") {
                format!("docs-src/{word}")
            } else {
                word.to_owned()
            };
            assert!(!path.starts_with("docs-src") || root().join(&path).exists(), "{command}: no {word}");
            // The vendor's docs ended: its last revision has no pages.
            assert!(!word.contains("@HEAD:content/api"), "{command}: {word}");
        }
    }
}

#[test]
fn examples_of_explain_are_explained() {
    let help = run(&root(), "explain --help");
    let items = help.lines().filter_map(|line| line.strip_prefix("  cargo xtask explain "));
    let items: Vec<String> = items.map(|item| item.trim_matches('\'').replace(' ', "+")).collect();
    assert!(items.len() > 2, "{help}");
    for item in items {
        let explained = run(&root(), &format!("explain {item}"));
        assert!(explained.starts_with("status 0\n"), "{item}: {explained}");
    }
}

/// What is known of our docs is let stand with reasons, all of which are needed; so a new problem is not one of hundreds.
#[test]
fn our_docs_have_no_new_problem() {
    let told = run(&root(), "lint");
    assert!(told.starts_with("status 0\n") && !told.contains("fits no problem"), "{told}");
}

#[test]
fn what_was_probably_meant() {
    let workspace = workspace();
    for (arguments, help) in [
        ("sync --out docs-src --upstream docs-src --page orders/gifts.md", "did you mean `orders/gift.md`?"),
        ("render docs-src --page orders/gifts.md", "did you mean `orders/gift.md`?"),
        ("diff --explain request-option-adde-first", "did you mean `request-option-added-first`?"),
        ("diff a b --severity section-removed", "give RULE=EFFECT: "),
        ("explain GET+/order/{id}", "did you mean `GET /orders/{order_id}`?"),
    ] {
        let at = if arguments.starts_with("explain") { root() } else { workspace.path().to_owned() };
        let told = run(&at, arguments);
        assert!(told.starts_with("status 2\n") && told.contains(&format!(" help: {help}")), "{told}");
    }
}

/// Docs may be anybody's: the profile that they name is a file of theirs.
#[test]
fn a_profile_beside_docs_is_one_of_theirs() {
    let workspace = workspace();
    let docs = workspace.path().join("docs-src");
    std::fs::write(workspace.path().join("private"), "a password\n").unwrap();
    for named in ["/etc/passwd", "../private", "/dev/zero", "orders"] {
        std::fs::write(docs.join("upstream.toml"), format!("profile = \"{named}\"\n")).unwrap();
        let told = run(workspace.path(), "lint docs-src");
        assert!(told.starts_with("status 2\n") && !told.contains("password"), "{named}: {told}");
    }
}

#[test]
fn names_that_are_almost_right() {
    let workspace = workspace();
    check(
        workspace.path(),
        "lint --page order",
        &expect![[r#"
        status 2
        --- err
        error: docs-src has no page or folder order
         help: did you mean `orders`?
    "#]],
    );
    check(
        workspace.path(),
        "lint --page orders/card.md",
        &expect![[r#"
            status 2
            --- err
            error: docs-src has no page or folder orders/card.md
             help: give its path below SOURCE, as `cargo xtask facts SOURCE` prints it
        "#]],
    );
    // Three pages write it so, and an erratum corrects them.
    check(
        &root(),
        "explain POST+/order",
        &expect![[r#"
        status 2
        --- err
        error: no page documents `POST /order`
         help: did you mean `POST /orders`?
    "#]],
    );
    check(
        workspace.path(),
        "explain GiftCardOrdr",
        &expect![[r#"
        status 2
        --- err
        error: no type is called `GiftCardOrdr`
         help: did you mean `GiftCardOrder`?
    "#]],
    );
    check(
        workspace.path(),
        "explain GiftCardOrder.amuont",
        &expect![[r#"
        status 2
        --- err
        error: `orders::GiftCardOrder` has no member `amuont`
         help: did you mean `amount`?
    "#]],
    );
    check(
        workspace.path(),
        "explain POST+/order",
        &expect![[r#"
        status 2
        --- err
        error: no page documents `POST /order`
         help: did you mean `POST /orders`?
    "#]],
    );
    check(
        workspace.path(),
        "explain POST+/tokens",
        &expect![[r#"
        status 2
        --- err
        error: no page documents `POST /tokens`
         help: give a type, `Type.member`, `Enumeration.value` or `'METHOD /path'`
    "#]],
    );
    workspace.commit(
        "Slips",
        &[("docs-src/orders/gift.md", &PAGE.replace("integer | required", "integr | requird"))],
    );
    check(
        workspace.path(),
        "lint --severity warning",
        &expect![[r#"
        status 1
        --- out
        warning[unknown-type]: `integr` is no type that the docs use elsewhere
          --> docs-src/orders/gift.md:16:1
           |
        16 | `amount` | integr | requird
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = help: did you mean `integer`?

        warning[unknown-type]: `requird` is no type that the docs use elsewhere
          --> docs-src/orders/gift.md:16:1
           |
        16 | `amount` | integr | requird
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = help: did you mean `required`?

             Checked 1 page: 0 errors, 2 warnings, 0 notes
    "#]],
    );
}

#[test]
fn new_problems_stand_out() {
    let workspace = workspace();
    let page = workspace.path().join("docs-src/orders/gift.md");
    check(
        workspace.path(),
        "lint --new-since HEAD",
        &expect![[r#"
        status 0
        --- out
             Checked 1 page: no problems
    "#]],
    );
    std::fs::write(&page, format!("\nWords above move all lines.\n\n{PAGE}")).unwrap();
    check(
        workspace.path(),
        "regen",
        &expect![[r#"
            status 0
            --- out
                    Read docs-src: 1 page, 1 endpoint, 1 field, 0 gateways
                Problems 0 errors, 1 warning, 0 notes, none of them new since HEAD (cargo xtask lint docs-src)
                   Added generated/src/api/endpoints/mod.rs
                   Added generated/src/api/endpoints/orders.rs
                   Added generated/src/api/mod.rs
                   Added generated/src/api/orders/create_order.rs
                   Added generated/src/api/orders/create_order/setters.rs
                   Added generated/src/api/orders/gift_card_order.rs
                   Added generated/src/api/orders/mod.rs
                Finished generated/src/api: 7 files, 7 changed, 0 unchanged
                 Version patch since HEAD: no item is added, changed or removed
        "#]],
    );
    std::fs::write(&page, PAGE.replace("\"amount\": \"100\"", "\"amount\": \"100\",\n  \"days\": 3"))
        .unwrap();
    check(
        workspace.path(),
        "regen --check --stat",
        &expect![[r#"
            status 1
            --- out
                    Read docs-src: 1 page, 1 endpoint, 1 field, 0 gateways
                Problems 0 errors, 1 warning, 1 note, 1 of them new since HEAD (cargo xtask lint docs-src)
                 Differs orders/create_order.rs: 3 added, 0 removed
                 Differs orders/create_order/setters.rs: 7 added, 0 removed
                   Stale generated/src/api: 2 files not as the docs say
                    Mend cargo xtask regen
                 Version minor since HEAD: items are added
        "#]],
    );
    check(
        workspace.path(),
        "regen --check --stat --quiet",
        &expect![[r#"
        status 1
        --- out
             Differs orders/create_order.rs: 3 added, 0 removed
             Differs orders/create_order/setters.rs: 7 added, 0 removed
               Stale generated/src/api: 2 files not as the docs say
                Mend cargo xtask regen
    "#]],
    );
    check(
        workspace.path(),
        "lint --new-since HEAD",
        &expect![[r#"
        status 1
        --- out
        note[sample-undocumented]: `days` is in the sample, but the page does not document it
         --> docs-src/orders/gift.md:6:3
          |
        6 |   "days": 3
          |   ^^^^^^
          |
          = help: document it, or delete it from the sample

             Checked 1 page: 0 errors, 0 warnings, 1 note
    "#]],
    );
    check(
        workspace.path(),
        "lint --code sample-type",
        &expect![[r#"
        status 1
        --- out
        warning[sample-type]: `amount` is documented as integer, but the sample shows a string
          --> docs-src/orders/gift.md:17:1
           |
        17 | `amount` | integer | required
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = help: line 5 shows it: mend the sample there, or the type here

             Checked 1 page: 0 errors, 1 warning, 0 notes
    "#]],
    );
}

#[test]
fn new_since_an_unknown_revision_is_an_error() {
    check(
        workspace().path(),
        "lint --new-since nowhere",
        &expect![[r#"
            status 2
            --- err
            error: no revision `nowhere` in `{}`
             help: give a branch, tag or commit; `git fetch` if it is upstream only
        "#]],
    );
}

#[test]
fn problems_can_be_let_stand_with_a_reason() {
    let workspace = workspace();
    let list = |text: &str| workspace.commit("List", &[("docs-src/lint.toml", text)]);
    list("[[allow]]\ncode = \"sample-type\"\npage = \"orders\"\nbecause = \"The API takes both.\"\n");
    check(
        workspace.path(),
        "lint",
        &expect![[r#"
        status 0
        --- out
             Checked 1 page: no problems
    "#]],
    );
    let told = run(workspace.path(), "regen --out api");
    let stand = "    Problems none but 1 that are let stand (cargo xtask lint docs-src)\n";
    assert!(told.contains(stand), "{told}");
    list("[[allow]]\ncode = \"sample-type\"\npage = \"accounts\"\nbecause = \"Gone.\"\n");
    check(
        workspace.path(),
        "lint --severity error",
        &expect![[r#"
        status 0
        --- out
             Checked 1 page: no problems
        --- err
        docs-src/lint.toml:1: this entry fits no problem any more: remove it
    "#]],
    );
    // An error may hide what the entry is for.
    workspace.commit("Errata", &[("docs-src/errata.toml", "[[presense]]\n")]);
    let told = run(workspace.path(), "lint --severity error");
    assert!(told.contains("erratum-unreadable") && !told.contains("fits no problem"), "{told}");
    workspace.commit("Errata", &[("docs-src/errata.toml", "")]);
    list("[[allow]]\ncode = \"sample-typ\"\nbecause = \"A slip.\"\n");
    check(
        workspace.path(),
        "lint",
        &expect![[r#"
        status 2
        --- err
        error: docs-src/lint.toml:2: no code `sample-typ`; did you mean `sample-type`?
         help: docs/problems.md shows what an entry looks like
    "#]],
    );
    check(
        workspace.path(),
        "lint --allow nowhere.toml",
        &expect![[r#"
        status 2
        --- err
        error: nowhere.toml: no such file
         help: give the path of a file like docs-src/lint.toml
    "#]],
    );
}

#[test]
fn other_docs_are_corrected_by_our_errata() {
    let workspace = workspace();
    let errata = "[[types]]\npages = \"*\"\nendpoint = \"POST /orders\"\ndirection = \"request\"\npath = \"amount\"\n\
                  upstream = \"integer\"\nours = \"integer / string\"\nbecause = \"Both arrive.\"\n\n\
                  [[types]]\npage = \"none.md\"\nendpoint = \"POST /orders\"\ndirection = \"request\"\npath = \"amount\"\n\
                  upstream = \"integer\"\nours = \"string\"\nbecause = \"It fits nothing there.\"\n";
    workspace.commit("Errata", &[("docs-src/errata.toml", errata), ("up/orders/gift.md", PAGE)]);
    check(
        workspace.path(),
        "regen --docs up --out api",
        &expect![[r#"
            status 0
            --- out
                    Read up: 1 page, 1 endpoint, 1 field, 0 gateways
                  Errata docs-src/errata.toml, as far as they fit (--errata FILE takes others)
                Problems 0 errors, 1 warning, 0 notes (cargo xtask lint up)
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
    let explained = run(workspace.path(), "explain --docs up CreateOrder.amount");
    assert!(explained.contains("Both arrive."), "{explained}");
}

#[test]
fn a_collision_shows_both_places() {
    let workspace = workspace();
    let two = PAGE.replace(
        "In cents.\n",
        "In cents.\n\n----------------\n`a_b` | string\n\nOne.\n\n----------------\n`aB` | string\n\nTwo.\n",
    );
    let mirror = "# These mirror nothing.\n";
    workspace.commit("Two", &[("docs-src/orders/gift.md", &two), ("docs-src/upstream.toml", mirror)]);
    check(
        workspace.path(),
        "regen",
        &expect![[r#"
        status 2
        --- out
                Read docs-src: 1 page, 1 endpoint, 3 fields, 0 gateways
            Problems 0 errors, 1 warning, 2 notes (cargo xtask lint docs-src)
        --- err
        error[name-collision]: `aB` (orders/gift.md:26) and `a_b` both become `a_b` in Rust
          --> docs-src/orders/gift.md:21:1
           |
        21 | `a_b` | string
           | ^^^^^^^^^^^^^^
           |
           = help: rename one of the two, or remove it if it documents the same thing

        error: no crate can be made from these docs
         help: mend the docs; generated/src/api is untouched
    "#]],
    );
    check(
        workspace.path(),
        "lint --severity error",
        &expect![[r#"
        status 1
        --- out
        error[name-collision]: `aB` (orders/gift.md:26) and `a_b` both become `a_b` in Rust
          --> docs-src/orders/gift.md:21:1
           |
        21 | `a_b` | string
           | ^^^^^^^^^^^^^^
           |
           = help: rename one of the two, or remove it if it documents the same thing

             Checked 1 page: 1 error, 0 warnings, 0 notes
    "#]],
    );
    check(
        workspace.path(),
        "lint --severity error --new-since HEAD",
        &expect![[r#"
        status 0
        --- out
             Checked 1 page: no problems
    "#]],
    );
}

#[test]
fn colours_and_completions() {
    let workspace = workspace();
    let lint = |color: &str| run(workspace.path(), &format!("lint --color {color}"));
    assert!(
        lint("always").contains('\x1b') && !lint("never").contains('\x1b') && !lint("auto").contains('\x1b')
    );
    check(
        workspace.path(),
        "lint --color sometimes",
        &expect![[r#"
        status 2
        --- err
        error: invalid value 'sometimes' for '--color <WHEN>'
          [possible values: auto, always, never]

        For more information, try '--help'.
    "#]],
    );
    check(
        workspace.path(),
        "--version",
        &expect![[r#"
        status 0
        --- out
        cargo xtask 0.1.0
    "#]],
    );
    for shell in ["bash", "zsh", "fish"] {
        let script = run(workspace.path(), &format!("completions {shell}"));
        assert!(script.starts_with("status 0\n") && script.contains("new-since"), "{script}");
    }
    check(
        workspace.path(),
        "facts",
        &expect![[r#"
        status 0
        --- out
        orders/gift.md:1: endpoint POST /orders [Gift cards]
        orders/gift.md:16: POST /orders request amount: integer, required
    "#]],
    );
    check(
        workspace.path(),
        "factz",
        &expect![[r#"
        status 2
        --- err
        error: unrecognized subcommand 'factz'

          tip: a similar subcommand exists: 'facts'

        Usage: cargo xtask [OPTIONS] <COMMAND>

        For more information, try '--help'.
    "#]],
    );
    check(
        workspace.path(),
        "sync --reject 1",
        &expect![[r#"
        status 2
        --- err
        error: docs-src does not say where upstream is
         help: give --upstream SOURCE, or write `repository` and `path` into upstream.toml
    "#]],
    );
}
