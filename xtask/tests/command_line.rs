//! What people see who run the commands: output, errors, exit status.
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes its expectations with hashes")]
#![allow(clippy::unwrap_used, reason = "a test has nothing to go on with")]

use expect_test::{Expect, expect};
use std::path::Path;
use std::process::Command;

const PAGE: &str = "---\nweight: 1\n---\n\n> POST - /orders\n\n## Gift cards\n\n**Parameters**\n\n----------------\n\
                    `amount` | integer | required\n\nIn cents â€“ not euros.\n\n----------------\n";

/// A page whose list and sample contradict each other, with a link to nowhere.
const ODD: &str = "> POST - /orders\n\n```json\n{\n  \"amount\": \"100\",\n  \"gateway\": \"VISA\"\n}\n```\n\n## Cards\n\n\
                   See [all](/api/#all-cards).\n\n**Parameters**\n\n----------------\n`amount` | integer | required\n\n\
                   In cents.\n\n----------------\n";

/// A directory of docs: a good page, one that is not UTF-8, one whose front matter never closes, and no page at all.
fn docs() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let write = |name: &str, content: &[u8]| {
        let path = dir.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    };
    write("good/orders/gift.md", PAGE.as_bytes());
    write("clean/a.md", PAGE.replace("â€“", "–").as_bytes());
    write("mixed/bad.txt", b"# A\n\ncaf\xe9\n");
    write("mixed/good.md", PAGE.as_bytes());
    write("open/a.md", b"---\nweight: 1\n");
    write("none/a.rs", b"");
    write("odd/a.md", ODD.as_bytes());
    write("odd/b.md", PAGE.replace("â€“", "–").replace("required", "optional").as_bytes());
    dir
}

/// Exit status, standard output and standard error of a command; `{}` stands for the directory.
fn run(root: &Path, arguments: &str) -> String {
    let root = root.to_str().unwrap();
    let arguments = arguments.split(' ').map(|argument| argument.replace("{}", root));
    let output =
        Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).current_dir(root).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap().replace(root, "{}");
    let (out, err) = (text(output.stdout), text(output.stderr));
    let part =
        |name: &str, text: &str| if text.is_empty() { String::new() } else { format!("--- {name}\n{text}") };
    format!("status {}\n{}{}", output.status.code().unwrap(), part("out", &out), part("err", &err))
}

#[track_caller]
fn check(arguments: &str, expected: &Expect) {
    expected.assert_eq(&run(docs().path(), arguments));
}

#[test]
fn facts() {
    check(
        "facts good",
        &expect![[r#"
        status 0
        --- out
        orders/gift.md:5: endpoint POST /orders [Gift cards]
        orders/gift.md:12: POST /orders request amount: integer, required
        --- err
        good/orders/gift.md:14:10: warning[mis-decoded]: `â€“` is `–`, decoded with the wrong encoding; write `–`, and save the page as UTF-8
    "#]],
    );
    check(
        "facts --format jsonl good/orders/gift.md",
        &expect![[r#"
        status 0
        --- out
        {"fact":"endpoint","page":"gift.md","line":5,"section":"Gift cards","method":"POST","path":"/orders"}
        {"fact":"field","page":"gift.md","line":12,"section":"Gift cards","endpoint":"POST /orders","object":null,"direction":"request","path":"amount","in":"body","types":["integer"],"presence":"required","options":null,"fixed":null,"default":null,"min_length":null,"max_length":null,"format":null,"reference":null}
        --- err
        good/orders/gift.md:14:10: warning[mis-decoded]: `â€“` is `–`, decoded with the wrong encoding; write `–`, and save the page as UTF-8
    "#]],
    );
    check(
        "facts mixed",
        &expect![[r#"
        status 2
        --- out
        good.md:5: endpoint POST /orders [Gift cards]
        good.md:12: POST /orders request amount: integer, required
        --- err
        mixed/bad.txt:3:4: error[not-utf8]: the page is not UTF-8: byte 0xE9 means nothing here; save it as UTF-8; it may be in Latin-1 or Windows-1252
        mixed/good.md:14:10: warning[mis-decoded]: `â€“` is `–`, decoded with the wrong encoding; write `–`, and save the page as UTF-8
    "#]],
    );
}

#[test]
fn lint() {
    check(
        "lint clean",
        &expect![[r#"
        status 0
        --- out
             Checked 1 page: no problems
    "#]],
    );
    check(
        "lint good",
        &expect![[r#"
        status 1
        --- out
        warning[mis-decoded]: `â€“` is `–`, decoded with the wrong encoding
          --> good/orders/gift.md:14:10
           |
        14 | In cents â€“ not euros.
           |          ^^^
           |
           = help: write `–`, and save the page as UTF-8

             Checked 1 page: 0 errors, 1 warning, 0 notes
    "#]],
    );
    check(
        "lint --severity error good",
        &expect![[r#"
        status 0
        --- out
             Checked 1 page: no problems
    "#]],
    );
    check(
        "lint --format github good clean",
        &expect![[r#"
        status 1
        --- out
        ::warning file=good/orders/gift.md,line=14,col=10,title=mis-decoded::`â€“` is `–`, decoded with the wrong encoding; write `–`, and save the page as UTF-8
    "#]],
    );
    check(
        "lint mixed",
        &expect![[r#"
        status 2
        --- out
        error[not-utf8]: the page is not UTF-8: byte 0xE9 means nothing here
         --> mixed/bad.txt:3:4
          = help: save it as UTF-8; it may be in Latin-1 or Windows-1252

        warning[mis-decoded]: `â€“` is `–`, decoded with the wrong encoding
          --> mixed/good.md:14:10
           |
        14 | In cents â€“ not euros.
           |          ^^^
           |
           = help: write `–`, and save the page as UTF-8

             Checked 2 pages: 1 error, 1 warning, 0 notes
    "#]],
    );
    check(
        "lint --explain mis-decoded",
        &expect![[r#"
            status 0
            --- out
            mis-decoded (warning)

            Text that was decoded with the wrong encoding (`â€“` for `–`). It is read as
            what it was. Readers of the docs see the garbage until the page is mended.
        "#]],
    );
}

#[test]
fn lint_contradictions() {
    check(
        "lint odd",
        &expect![[r#"
        status 1
        --- out
        note[sample-undocumented]: `gateway` is in the sample, but the page does not document it
         --> odd/a.md:6:3
          |
        6 |   "gateway": "VISA"
          |   ^^^^^^^^^
          |
          = help: document it, or delete it from the sample

        warning[dead-reference]: no heading has the anchor `#all-cards`
          --> odd/a.md:12:5
           |
        12 | See [all](/api/#all-cards).
           |     ^^^^^^^^^^^^^^^^^^^^^^
           |
           = help: link to a heading that there is, or write one for `#all-cards`

        warning[sample-type]: `amount` is documented as integer, but the sample shows a string
          --> odd/a.md:17:1
           |
        17 | `amount` | integer | required
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = help: line 5 shows it: mend the sample there, or the type here

        note[page-against-page]: `amount` of POST /orders is optional here, but is required at a.md:17
          --> odd/b.md:12:1
           |
        12 | `amount` | integer | optional
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = help: say the same everywhere, or say what the difference depends on

             Checked 2 pages: 0 errors, 2 warnings, 2 notes
    "#]],
    );
    check(
        "lint --severity warning --format github odd",
        &expect![[r#"
        status 1
        --- out
        ::warning file=odd/a.md,line=12,col=5,title=dead-reference::no heading has the anchor `#all-cards`; link to a heading that there is, or write one for `#all-cards`
        ::warning file=odd/a.md,line=17,col=1,title=sample-type::`amount` is documented as integer, but the sample shows a string; line 5 shows it: mend the sample there, or the type here
    "#]],
    );
    check(
        "lint --stats clean",
        &expect![[r#"
        status 0
        --- out
        pages                          1
        sections                       1
        endpoints                      1
        entries                        1
        table rows                     0
        facts                          2
          endpoint                     1
          field                        1
        samples                        0
        lines                         16
          front matter                 3
          blank                        6
          heading                      1
          endpoint                     1
          label of a list              1
          border                       2
          entry                        1
          description                  1
        problems                       0
    "#]],
    );
    check(
        "lint --stats --format sarif clean",
        &expect![[r#"
        status 2
        --- err
        error: numbers are printed as text or JSON only
         help: leave out --stats, or give --format text or json
    "#]],
    );
    check(
        "lint --explain sample-missing",
        &expect![[r#"
        status 0
        --- out
        sample-missing (note)

        A documented member that no sample of its section shows. Members of a missing
        object count with it, and a sample that leaves something out with `...` is not
        searched.
    "#]],
    );
}

#[test]
fn bad_sources() {
    check(
        "facts nowhere",
        &expect![[r#"
        status 2
        --- err
        error: no such file or directory: `nowhere`
         help: give a directory, a file, or REPO@REV[:PATH] with a directory for REPO
    "#]],
    );
    check(
        "facts none",
        &expect![[r#"
        status 2
        --- err
        error: no pages in `none`
         help: pages are the files *.md and *.txt, at any depth; give their directory or one file
    "#]],
    );
    check(
        "facts {}@HEAD",
        &expect![[r#"
            status 2
            --- err
            error: not a git repository: `{}`
             help: give a git repository, bare or not; in REPO@REV it stands before the `@`
        "#]],
    );
    check(
        "facts good nowhere",
        &expect![[r#"
        status 2
        --- err
        error: no such file or directory: `nowhere`
         help: give a directory, a file, or REPO@REV[:PATH] with a directory for REPO
    "#]],
    );
    check(
        "regen --docs open --out out",
        &expect![[r#"
            status 2
            --- out
                    Read open: 1 page, 0 endpoints, 0 fields, 0 gateways
                Problems 1 error, 0 warnings, 0 notes (cargo xtask lint open)
            --- err
            error[front-matter]: the front matter opens with `---` but never closes
             --> open/a.md:1:1
              |
            1 | ---
              | ^^^
              |
              = help: close it with a line `---`, or remove the first line

            error: the docs have errors
             help: mend the docs; out is untouched
        "#]],
    );
    check(
        "regen --docs mixed --out out",
        &expect![[r#"
            status 2
            --- out
                    Read mixed: 2 pages, 1 endpoint, 1 field, 0 gateways
                Problems 1 error, 1 warning, 0 notes (cargo xtask lint mixed)
            --- err
            error[not-utf8]: the page is not UTF-8: byte 0xE9 means nothing here
             --> mixed/bad.txt:3:4
              = help: save it as UTF-8; it may be in Latin-1 or Windows-1252

            error: the docs have errors
             help: mend the docs; out is untouched
        "#]],
    );
}

#[test]
fn regen() {
    let dir = docs();
    let root = dir.path();
    let check = |expected: &Expect| expected.assert_eq(&run(root, "regen --check --docs clean --out out"));
    let write = |expected: &Expect| expected.assert_eq(&run(root, "regen --docs clean --out out"));
    write(&expect![[r#"
        status 0
        --- out
                Read clean: 1 page, 1 endpoint, 1 field, 0 gateways
               Added out/endpoints/mod.rs
               Added out/endpoints/orders.rs
               Added out/mod.rs
               Added out/orders/create_order.rs
               Added out/orders/create_order/setters.rs
               Added out/orders/gift_card_order.rs
               Added out/orders/mod.rs
            Finished out: 7 files, 7 changed, 0 unchanged
    "#]]);
    write(&expect![[r#"
        status 0
        --- out
                Read clean: 1 page, 1 endpoint, 1 field, 0 gateways
            Finished out: 7 files, 0 changed, 7 unchanged
    "#]]);
    check(&expect![[r#"
        status 0
        --- out
                Read clean: 1 page, 1 endpoint, 1 field, 0 gateways
               Fresh out is what the docs say
    "#]]);
    let page = root.join("clean/a.md");
    std::fs::write(&page, std::fs::read_to_string(&page).unwrap().replace("required", "optional")).unwrap();
    // The diff itself is the emitter's business, and tested there.
    let stale = run(root, "regen --check --docs clean --out out");
    assert!(stale.starts_with("status 1\n"), "{stale}");
    for line in [
        "--- a/orders/gift_card_order.rs",
        "Stale out: 3 files",
        "Mend cargo xtask regen --docs clean --out out",
    ] {
        assert!(stale.contains(line), "{stale}");
    }
    std::fs::write(root.join("out/mine.txt"), "").unwrap();
    write(&expect![[r#"
        status 2
        --- out
                Read clean: 1 page, 1 endpoint, 1 field, 0 gateways
        --- err
        error: out holds files that are not generated: mine.txt; give another folder with --out, or move them away (generated files start with `// @generated by codegen (cargo xtask regen). Do not edit.`)
    "#]]);
    check(&expect![[r#"
        status 2
        --- out
                Read clean: 1 page, 1 endpoint, 1 field, 0 gateways
        --- err
        error: out holds files that are not generated: mine.txt; give another folder with --out, or move them away (generated files start with `// @generated by codegen (cargo xtask regen). Do not edit.`)
    "#]]);
}

#[test]
fn docs_that_no_crate_can_be_made_from() {
    let dir = docs();
    let page = PAGE.to_owned()
        + "`a_mount` | integer | required\n\nOne.\n\n----------------\n`aMount` | integer | required\n\nThe same name in Rust.\n\n----------------\n";
    std::fs::write(dir.path().join("clean/a.md"), page).unwrap();
    expect![[r#"
        status 2
        --- out
                Read clean: 1 page, 1 endpoint, 3 fields, 0 gateways
            Problems 0 errors, 1 warning, 0 notes (cargo xtask lint clean)
        --- err
        error[name-collision]: `aMount` (a.md:22) and `a_mount` both become `a_mount` in Rust
          --> clean/a.md:17:1
           |
        17 | `a_mount` | integer | required
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = help: rename one of the two, or remove it if it documents the same thing

        error: no crate can be made from these docs
         help: mend the docs; out is untouched
    "#]]
    .assert_eq(&run(dir.path(), "regen --docs clean --out out"));
    assert!(!dir.path().join("out").exists());
}

/// Runs `regen` on a page whose list is `entries`, into a folder that holds `beside`, and looks for what it says.
#[track_caller]
fn check_refused(entries: &str, out: &str, says: &[&str]) {
    let dir = docs();
    let list = PAGE.replace('–', "-").replace("â€“", "-") + entries;
    std::fs::write(dir.path().join("clean/a.md"), list).unwrap();
    std::fs::create_dir(dir.path().join("foreign")).unwrap();
    std::fs::write(dir.path().join("foreign/mine.rs"), "fn mine() {}").unwrap();
    let output = run(dir.path(), &format!("regen --docs clean --out {out}"));
    assert!(output.starts_with("status 2\n"), "{output}");
    for part in says {
        assert!(output.contains(part), "{part:?} is not in\n{output}");
    }
    assert!(!dir.path().join("out").exists());
    assert_eq!(std::fs::read(dir.path().join("foreign/mine.rs")).unwrap(), b"fn mine() {}");
}

#[test]
fn what_regen_refuses() {
    let place = "clean/a.md:17:1";
    check_refused("`` ` `` | string\n", "out", &["unreadable-entry", place, "write the name in backticks"]);
    check_refused("`---` | string\n", "out", &["unreadable-entry", place]);
    check_refused("`first name` | string\n", "out", &["unreadable-entry", place]);
    check_refused(
        "`Amount` | string\n",
        "out",
        &["name-collision", "`Amount` (a.md:17) and `amount`", "rename one"],
    );
    check_refused("`self_` | string\n\n---\n`self` | string\n", "out", &["name-collision", "`self_`"]);
    check_refused("`été` | string\n\n---\n`*/` | string\n", "out", &["unreadable-entry"]);
    check_refused(
        "`b` | string\n",
        "foreign",
        &["foreign holds files that are not generated: mine.rs", "--out"],
    );
    check_refused("`b` | string\n", "clean/a.md", &["clean/a.md"]);
    check_refused("`b` | string\n", "out --wire mine", &["wrap answers in an envelope", "leave --wire out"]);
}

#[test]
fn names_and_words_that_could_break_code() {
    let dir = docs();
    let page = PAGE.replace("â€“", "-")
        + "`async` | string\n\n*/ \"# ]] `open <b>html</b> [link](http://x #![allow(x)] {{ }} \\\n\n---\n`crate` | string\n";
    std::fs::write(dir.path().join("clean/a.md"), page).unwrap();
    let output = run(dir.path(), "regen --docs clean --out out");
    assert!(output.starts_with("status 0\n"), "{output}");
    let order = std::fs::read_to_string(dir.path().join("out/orders/create_order.rs")).unwrap();
    assert!(order.contains("pub async_:") && order.contains("rename = \"crate\""), "{order}");
}

/// Runs git in a directory.
fn git(folder: &Path, arguments: &str) {
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(["-c", "user.name=a", "-c", "user.email=a@b.example"]);
    let output = command.args(arguments.split(' ')).output().unwrap();
    assert!(output.status.success(), "git {arguments}: {}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn sync() {
    let dir = docs();
    let root = dir.path();
    let sync = |arguments: &str, expected: &Expect| {
        expected.assert_eq(&run(root, &format!("sync --out ours --upstream {arguments}")));
    };
    sync(
        "good",
        &expect![[r#"
        status 1
        --- out
               Added ours/orders/gift.md
               Added ours/upstream.toml
               Write ours/orders/gift.md:16:1: the section `Gift cards` is not described
               Write ours/orders/gift.md:23:1: `amount` is not described
            Finished ours: 2 changed, 0 unchanged, 2 texts to write
    "#]],
    );
    let page = root.join("ours/orders/gift.md");
    let text = std::fs::read_to_string(&page).unwrap();
    assert!(text.contains("(to be described)") && !text.contains("In cents"), "{text}");
    let described = text.replace("(to be described)", "Our words.");
    std::fs::write(&page, &described).unwrap();
    sync(
        "good",
        &expect![[r#"
        status 0
        --- out
            Finished ours: 0 changed, 1 unchanged
    "#]],
    );
    assert_eq!(std::fs::read_to_string(&page).unwrap(), described);
    std::fs::write(root.join("good/orders/gift.md"), PAGE.replace("required", "optional")).unwrap();
    sync(
        "good --page orders/gift.md",
        &expect![[r#"
        status 0
        --- out
              Synced ours/orders/gift.md
            Finished ours: 1 changed, 1 unchanged
    "#]],
    );
    assert_eq!(std::fs::read_to_string(&page).unwrap(), described.replace("required", "optional"));
    sync(
        "good --page orders/none.md",
        &expect![[r#"
        status 2
        --- err
        error: neither good nor ours has the page orders/none.md
         help: give its path below SOURCE, as `cargo xtask facts SOURCE` prints it
    "#]],
    );
    std::fs::rename(root.join("good/orders"), root.join("good/methods")).unwrap();
    std::fs::write(root.join("ours/orders/own.md"), "Nobody lists this.\n").unwrap();
    sync(
        "good --remove",
        &expect![[r#"
        status 0
        --- out
             Removed ours/orders/gift.md
               Added ours/methods/gift.md
              Synced ours/upstream.toml
            Finished ours: 1 removed, 2 changed, 0 unchanged
    "#]],
    );
    assert_eq!(
        std::fs::read_to_string(root.join("ours/upstream.toml")).unwrap(),
        "# What the pages beside this file mirror. `cargo xtask sync` keeps it.\n[upstream]\npath = \"../good\"\npages = [\"methods/gift.md\"]\n"
    );
    sync(
        "good --verbatim",
        &expect![[r#"
        status 0
        --- out
              Synced ours/methods/gift.md
            Finished ours: 1 changed, 1 unchanged
    "#]],
    );
    assert_eq!(
        std::fs::read(root.join("ours/methods/gift.md")).unwrap(),
        std::fs::read(root.join("good/methods/gift.md")).unwrap()
    );
    std::fs::write(root.join("ours/upstream.toml"), "[upstream]\npath = 1\n").unwrap();
    sync(
        "good",
        &expect![[r#"
        status 2
        --- err
        error: ours/upstream.toml:2:8: invalid type: integer `1`, expected a string
         help: mend it, or move it away: `sync` writes a new one
    "#]],
    );
}

#[test]
fn sync_of_what_can_not_be_read() {
    let dir = docs();
    std::fs::write(dir.path().join("mixed/row.md"), PAGE.replace("`amount`", "`---`").replace("â€“", "-"))
        .unwrap();
    let check = |arguments: &str, expected: &Expect| {
        expected.assert_eq(&run(dir.path(), &format!("sync --out ours --upstream {arguments}")));
    };
    check(
        "mixed",
        &expect![[r#"
        status 2
        --- out
               Added ours/good.md
               Added ours/upstream.toml
                Kept ours/bad.txt: upstream's page can't be read
                Kept ours/row.md: upstream's page can be read in part only (--force takes it so)
               Write ours/good.md:16:1: the section `Gift cards` is not described
               Write ours/good.md:23:1: `amount` is not described
            Finished ours: 2 changed, 0 unchanged, 2 texts to write
        --- err
        error[not-utf8]: the page is not UTF-8: byte 0xE9 means nothing here
         --> mixed/bad.txt:3:4
          = help: save it as UTF-8; it may be in Latin-1 or Windows-1252

        error[unreadable-entry]: this has the form of a parameter, but its name can't be made out
          --> mixed/row.md:12:1
           |
        12 | `---` | integer | required
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = help: write the name in backticks, of letters, digits, `_`, `-` and `.` only

    "#]],
    );
    check(
        "mixed --page good.md",
        &expect![[r#"
        status 1
        --- out
               Write ours/good.md:16:1: the section `Gift cards` is not described
               Write ours/good.md:23:1: `amount` is not described
            Finished ours: 0 changed, 2 unchanged, 2 texts to write
    "#]],
    );
    check(
        "mixed --page row.md --force",
        &expect![[r#"
        status 1
        --- out
               Added ours/row.md
              Synced ours/upstream.toml
               Write ours/row.md:10:1: the section `Gift cards` is not described
            Finished ours: 2 changed, 0 unchanged, 1 text to write
        --- err
        error[unreadable-entry]: this has the form of a parameter, but its name can't be made out
          --> mixed/row.md:12:1
           |
        12 | `---` | integer | required
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = help: write the name in backticks, of letters, digits, `_`, `-` and `.` only

    "#]],
    );
    check(
        "clean/a.md",
        &expect![[r#"
        status 2
        --- err
        error: clean/a.md is one page, and does not tell where it belongs
         help: give the folder that `upstream.toml` mirrors, and the page with --page
    "#]],
    );
    check(
        "nowhere",
        &expect![[r#"
        status 2
        --- err
        error: no such file or directory: `nowhere`
         help: give a directory, a file, or REPO@REV[:PATH] with a directory for REPO
    "#]],
    );
}

#[test]
fn sync_from_a_repository() {
    let dir = docs();
    let root = dir.path();
    for line in ["init -q -b main", "add good", "commit -q -m one --date 2026-03-14T10:15:00"] {
        git(root, line);
    }
    let sync = |expected: &Expect| {
        expected.assert_eq(&run(root, "sync --out ours --upstream @HEAD:good"));
    };
    sync(&expect![[r#"
        status 1
        --- out
               Added ours/orders/gift.md
               Added ours/upstream.toml
               Write ours/orders/gift.md:16:1: the section `Gift cards` is not described
               Write ours/orders/gift.md:23:1: `amount` is not described
            Finished ours: 2 changed, 0 unchanged, 2 texts to write
    "#]]);
    let mirror = std::fs::read_to_string(root.join("ours/upstream.toml")).unwrap();
    assert!(
        mirror.contains("repository = \"..\"\nrevision = \"HEAD\"\npath = \"good\"\ncommit = \""),
        "{mirror}"
    );
    // Nothing is to be changed, so that what is not committed is safe.
    sync(&expect![[r#"
        status 1
        --- out
               Write ours/orders/gift.md:16:1: the section `Gift cards` is not described
               Write ours/orders/gift.md:23:1: `amount` is not described
            Finished ours: 0 changed, 2 unchanged, 2 texts to write
    "#]]);
    for line in ["add ours", "commit -q -m two"] {
        git(root, line);
    }
    std::fs::write(root.join("good/orders/gift.md"), PAGE.replace("required", "optional")).unwrap();
    for line in ["add good", "commit -q -m three"] {
        git(root, line);
    }
    let page = root.join("ours/orders/gift.md");
    let text = std::fs::read_to_string(&page).unwrap().replace("(to be described)", "Not committed.");
    std::fs::write(&page, &text).unwrap();
    sync(&expect![[r#"
        status 2
        --- err
        error: ours has changes that are not committed: ours/orders/gift.md
         help: commit or stash them, so that what `sync` changes can be told; or give --force
    "#]]);
    assert_eq!(std::fs::read_to_string(&page).unwrap(), text);
    git(root, "commit -q -a -m four");
    sync(&expect![[r#"
        status 0
        --- out
              Synced ours/orders/gift.md
              Synced ours/upstream.toml
            Finished ours: 2 changed, 0 unchanged
    "#]]);
    assert!(std::fs::read_to_string(&page).unwrap().contains("Not committed."));
}

#[test]
fn render() {
    check(
        "render good --page orders/gift.md",
        &expect![[r#"
        status 0
        --- out
        ---
        weight: 1
        ---
        {{< code-block >}}
        > POST - /orders

        ```json
        {
          "amount": 1
        }
        ```

        {{< /code-block >}}

        {{< description >}}
        ## Gift cards

        **Parameters**

        ----------------
        `amount` | integer | required

        In cents – not euros.

        ----------------

        {{< /description >}}
    "#]],
    );
    check(
        "render mixed --out {}/out",
        &expect![[r#"
        status 2
        --- out
            Finished {}/out: 1 page written, 0 unchanged
        --- err
        error[not-utf8]: the page is not UTF-8: byte 0xE9 means nothing here
         --> mixed/bad.txt:3:4
          = help: save it as UTF-8; it may be in Latin-1 or Windows-1252

    "#]],
    );
    check(
        "render odd",
        &expect![[r#"
        status 2
        --- err
        error: odd has 2 pages, and only one can be printed
         help: choose one with --page PATH, or write all of them with --out DIR
    "#]],
    );
    check(
        "render good --page orders/none.md",
        &expect![[r#"
            status 2
            --- err
            error: good has no readable page orders/none.md
             help: give its path below SOURCE, as `cargo xtask facts SOURCE` prints it
        "#]],
    );
    check(
        "render good --out {}/none/a.rs",
        &expect![[r#"
        status 2
        --- err
        error: can't write {}/none/a.rs/orders/gift.md: Not a directory (os error 20)
         help: give another folder with --out
    "#]],
    );
    check(
        "render absent",
        &expect![[r#"
        status 2
        --- err
        error: no such file or directory: `absent`
         help: give a directory, a file, or REPO@REV[:PATH] with a directory for REPO
    "#]],
    );
}

#[test]
fn what_render_writes_is_left_alone_by_the_next_run() {
    let docs = docs();
    assert!(run(docs.path(), "render odd --out {}/out").contains("2 pages written, 0 unchanged"));
    let page = docs.path().join("out/a.md");
    let written = std::fs::read(&page).unwrap();
    assert!(run(docs.path(), "render odd --out {}/out").contains("0 pages written, 2 unchanged"));
    assert!(run(docs.path(), "render out --out {}/out").contains("0 pages written, 2 unchanged"));
    assert_eq!(std::fs::read(&page).unwrap(), written);
}

#[test]
fn usage() {
    check(
        "--help",
        &expect![[r#"
            status 0
            --- out
            Reads the API's documentation as it is written, and makes the Rust crate from it

            Usage: cargo xtask [OPTIONS] <COMMAND>

            Commands:
              audit        Compare types that somebody wrote by hand with docs
              init         Make a workspace for the docs of another API: docs-src, the crate, the commands and two workflows
              regen        Make the Rust modules of the crate from the docs
              facts        Print what docs state, one fact a line
              diff         Show which facts changed from one version of docs to another, and what that breaks
              explain      Show where a generated item comes from
              drift        Show what changed upstream since docs-src was synced
              lint         Show what is wrong with docs, and what would mend it
              render       Write what docs state as pages in canonical form
              replay       Show what each commit of a history changed, one line a commit
              sync         Bring docs-src up to upstream
              completions  Print completions for a shell
              help         Print this message or the help of the given subcommand(s)

            Options:
                  --profile <FILE|NAME>
                      How the docs are written: a profile by name, or a file (docs/profile.md) [default: what upstream.toml beside the docs names, or else that of docs-src]

              -q, --quiet
                      Print results and problems only, no status lines

                  --color <WHEN>
                      When to print colours [default: auto]

                      Possible values:
                      - auto:   On a terminal, unless `NO_COLOR` is set
                      - always: Also into files and pipes
                      - never:  Nowhere

              -h, --help
                      Print help (see a summary with '-h')

              -V, --version
                      Print version

            SOURCE is the same everywhere: a directory (every *.md and *.txt below it), one file of any name, or REPO@REV[:PATH], a git repository at a revision. The root document of an OpenAPI 3.0 or 3.1 specification, or a directory with one in it, is read as such.

            Exit status: 0 nothing to report, 1 something to report, 2 could not do it.
        "#]],
    );
}
