//! A sync takes nothing away unasked, and finds upstream by itself.
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes its expectations with hashes")]
#![allow(clippy::unwrap_used, reason = "a test has nothing to go on with")]

use expect_test::{Expect, expect};
use std::path::Path;
use std::process::Command;
use tests::Repository;

/// A page about an endpoint of its own.
fn page(name: &str) -> String {
    format!(
        "> POST - /{name}\n\n## {name}\n\n**Parameters**\n\n----------------\n`amount` | integer | required\n\nIn cents.\n\n\
         ----------------\n"
    )
}

/// A repository with docs of the vendor's in `content/api`, and ours, which are synced and committed.
fn docs() -> Repository {
    let repository = Repository::new();
    let (a, b, c, d) = (page("a"), page("b"), page("c"), page("d"));
    repository.commit(
        "Upstream",
        &[
            ("content/index.md", "# All\n"),
            ("content/api/a.md", &a),
            ("content/api/orders/b.md", &b),
            ("content/api/orders/c.md", &c),
            ("content/api/orders/d.md", &d),
            ("photos/read.txt", "A photo.\n"),
        ],
    );
    run(repository.path(), "sync --out ours --upstream .@HEAD:content/api");
    let described = |page: &str| {
        let file = repository.path().join(page);
        std::fs::read_to_string(file).unwrap().replace("(to be described)", "Ours.")
    };
    let pages = ["ours/a.md", "ours/orders/b.md", "ours/orders/c.md", "ours/orders/d.md"]
        .map(|page| (page, described(page)));
    repository.commit("Ours", &pages.each_ref().map(|(page, text)| (*page, text.as_str())));
    repository
}

/// Exit status, standard output and standard error; commits are masked.
fn run(folder: &Path, arguments: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments.split(' ').map(|argument| if argument == "''" { "" } else { argument }))
        .current_dir(folder)
        .output()
        .unwrap();
    let text = |bytes| mask(&String::from_utf8(bytes).unwrap());
    let (out, err) = (text(output.stdout), text(output.stderr));
    let part =
        |name: &str, text: &str| if text.is_empty() { String::new() } else { format!("--- {name}\n{text}") };
    format!("status {}\n{}{}", output.status.code().unwrap(), part("out", &out), part("err", &err))
}

/// Hides the short id of a commit, `(c839beff)`.
fn mask(text: &str) -> String {
    let mut parts = text.split('(');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let is_id = |id: &str| id.len() == 8 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
        let rest = part.split_once(')').filter(|(id, _)| is_id(id)).map(|(_, rest)| rest);
        out += &rest.map_or_else(|| format!("({part}"), |rest| format!("(COMMIT){rest}"));
    }
    out
}

#[track_caller]
fn check(repository: &Repository, arguments: &str, expected: &Expect) {
    expected.assert_eq(&run(repository.path(), arguments));
}

fn is_clean(repository: &Repository) -> bool {
    repository.git(&["status", "--porcelain"]).is_empty()
}

#[test]
fn a_source_that_is_not_the_mirrored_folder_is_an_error() {
    let repository = docs();
    check(
        &repository,
        "sync --out ours --upstream .@HEAD",
        &expect![[r#"
            status 2
            --- err
            error: .@HEAD is not the folder that we mirror: it has 0 of the 4 pages
             help: give .@HEAD:content/api
        "#]],
    );
    check(
        &repository,
        "sync --out ours --upstream .@HEAD:content --remove --force",
        &expect![[r#"
            status 2
            --- err
            error: .@HEAD:content is not the folder that we mirror: it has 0 of the 4 pages
             help: give .@HEAD:content/api
        "#]],
    );
    check(
        &repository,
        "sync --out ours --upstream content",
        &expect![[r#"
            status 2
            --- err
            error: content is not the folder that we mirror: it has 0 of the 4 pages
             help: give content/api
        "#]],
    );
    check(
        &repository,
        "sync --out ours --upstream .@HEAD:content/api/orders --remove",
        &expect![[r#"
            status 2
            --- err
            error: .@HEAD:content/api/orders is not the folder that we mirror: it has 0 of the 4 pages
             help: give the folder that `orders` is in
        "#]],
    );
    check(
        &repository,
        "sync --out ours --upstream photos --remove",
        &expect![[r#"
            status 2
            --- err
            error: photos is not the folder that we mirror: it has 0 of the 4 pages
             help: if upstream has moved there, say so in upstream.toml: `repository` and `path`
        "#]],
    );
    check(
        &repository,
        "drift --docs ours --upstream .@HEAD:content",
        &expect![[r#"
            status 2
            --- err
            error: .@HEAD:content is not the folder that we mirror: it has 0 of the 4 pages
             help: give .@HEAD:content/api
        "#]],
    );
    assert!(is_clean(&repository));
}

#[test]
fn upstream_toml_says_where_upstream_is() {
    let repository = docs();
    check(
        &repository,
        "drift --docs ours",
        &expect![[r#"
            status 0
            --- out
                 Checked 4 pages against .@HEAD:content/api (COMMIT): no drift
        "#]],
    );
    repository.commit("Optional", &[("content/api/a.md", &page("a").replace("required", "optional"))]);
    check(
        &repository,
        "drift --docs ours --format github",
        &expect![[r#"
        status 1
        --- out
        ::notice file=ours/a.md,line=23,title=required_changed::`amount` is optional now, was required (request POST /a, major in Rust)
    "#]],
    );
    check(
        &repository,
        "sync --out ours --dry-run",
        &expect![[r#"
            status 1
            --- out
              Would sync ours/a.md
              Would sync ours/upstream.toml
                Would do ours: 2 changed, 3 unchanged
        "#]],
    );
    assert!(is_clean(&repository));
    check(
        &repository,
        "sync --out ours",
        &expect![[r#"
        status 0
        --- out
              Synced ours/a.md
              Synced ours/upstream.toml
            Finished ours: 2 changed, 3 unchanged
    "#]],
    );
    let file = repository.path().join("ours/upstream.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    let edited = text.replace(
        "repository = \"..\"",
        "url = \"https://docs.example/docs.git\"\nrepository = \"../../gone\"",
    );
    std::fs::write(&file, edited).unwrap();
    check(
        &repository,
        "drift --docs ours",
        &expect![[r#"
        status 2
        --- err
        error: upstream.toml says that upstream is ../gone@HEAD:content/api, but there is no ../gone
         help: git clone https://docs.example/docs.git ../gone, or give --upstream SOURCE
    "#]],
    );
    std::fs::write(&file, "[upstream]\n").unwrap();
    check(
        &repository,
        "drift --docs ours",
        &expect![[r#"
        status 2
        --- err
        error: ours does not say where upstream is
         help: give --upstream SOURCE, or write `repository` and `path` into upstream.toml
    "#]],
    );
}

#[test]
fn pages_go_only_where_that_is_asked_for() {
    let repository = docs();
    repository.git(&["rm", "--quiet", "content/api/orders/c.md", "content/api/orders/d.md"]);
    repository.commit("Less", &[("content/api/a.md", &page("a").replace("required", "optional"))]);
    check(
        &repository,
        "sync --out ours",
        &expect![[r#"
        status 1
        --- out
                Gone ours/orders/c.md: upstream no longer has it
                Gone ours/orders/d.md: upstream no longer has it
              Synced ours/a.md
              Synced ours/upstream.toml
            Finished ours: 2 gone upstream and kept (--remove takes them away), 2 changed, 1 unchanged
    "#]],
    );
    repository.commit("Synced", &[]);
    check(
        &repository,
        "sync --out ours",
        &expect![[r#"
        status 1
        --- out
                Gone ours/orders/c.md: upstream no longer has it
                Gone ours/orders/d.md: upstream no longer has it
              Synced ours/upstream.toml
            Finished ours: 2 gone upstream and kept (--remove takes them away), 1 changed, 2 unchanged
    "#]],
    );
    let told = run(repository.path(), "drift --docs ours");
    let mend =
        "Mend cargo xtask sync --out ours --remove; or list what is ours alone as [[own]] in upstream.toml";
    assert!(told.contains(mend), "{told}");
    check(
        &repository,
        "sync --out ours --dry-run --remove",
        &expect![[r#"
            status 1
            --- out
            Would remove ours/orders/c.md
            Would remove ours/orders/d.md
              Would sync ours/upstream.toml
                Would do ours: 2 removed, 1 changed, 2 unchanged
        "#]],
    );
    repository.commit("Synced", &[]);
    check(
        &repository,
        "sync --out ours --page orders/c.md --remove",
        &expect![[r#"
            status 0
            --- out
                 Removed ours/orders/c.md
                  Synced ours/upstream.toml
                Finished ours: 1 removed, 1 changed, 0 unchanged
        "#]],
    );
    repository.commit("Removed", &[]);
    check(
        &repository,
        "sync --out ours --remove",
        &expect![[r#"
            status 0
            --- out
                 Removed ours/orders/d.md
                  Synced ours/upstream.toml
                Finished ours: 1 removed, 1 changed, 2 unchanged
        "#]],
    );
}

#[test]
fn a_sync_with_new_pages_says_how_to_undo_it() {
    let repository = docs();
    repository.commit("More", &[("content/api/new/e.md", &page("e"))]);
    check(
        &repository,
        "sync --out ours",
        &expect![[r#"
        status 1
        --- out
               Added ours/new/e.md
              Synced ours/upstream.toml
               Write ours/new/e.md:16:1: the section `e` is not described
               Write ours/new/e.md:23:1: `amount` is not described
            Finished ours: 2 changed, 4 unchanged, 2 texts to write
                Undo git -C ours checkout . && git -C ours clean --force -d .
    "#]],
    );
    repository.git(&["-C", "ours", "checkout", "--quiet", "."]);
    repository.git(&["-C", "ours", "clean", "--quiet", "--force", "-d", "."]);
    assert!(is_clean(&repository));
}

#[test]
fn pages_of_our_own_never_drift() {
    let repository = docs();
    repository.commit("Own", &[("ours/own.md", &page("own"))]);
    check(
        &repository,
        "sync --out ours --page own.md",
        &expect![[r#"
        status 2
        --- err
        error: .@HEAD:content/api has no page like ours/own.md
         help: if it is our own, list it as [[own]] in ours/upstream.toml; else remove it
    "#]],
    );
    let file = repository.path().join("ours/upstream.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    let own = "\n[[own]]\npath = \"own.md\"\nbecause = \"Upstream is silent about it.\"\n";
    repository.commit("Listed", &[("ours/upstream.toml", &(text + own))]);
    check(
        &repository,
        "drift --docs ours",
        &expect![[r#"
            status 0
            --- out
                 Checked 4 pages against .@HEAD:content/api (COMMIT): no drift
        "#]],
    );
    check(
        &repository,
        "sync --out ours --page own.md",
        &expect![[r#"
        status 2
        --- err
        error: .@HEAD:content/api has no page like ours/own.md
         help: upstream.toml lists it as our own: edit it by hand
    "#]],
    );
    check(
        &repository,
        "sync --out ours --remove",
        &expect![[r#"
        status 0
        --- out
              Synced ours/upstream.toml
            Finished ours: 1 changed, 4 unchanged
    "#]],
    );
    repository.commit("Theirs", &[("content/api/own.md", &page("own").replace("required", "optional"))]);
    check(
        &repository,
        "sync --out ours",
        &expect![[r#"
        status 2
        --- out
              Synced ours/upstream.toml
                Kept ours/own.md: upstream.toml lists it as our own, and upstream has such a page: remove one of them
            Finished ours: 1 changed, 4 unchanged
    "#]],
    );
}

/// A page of ours that no sync has brought, and whose name upstream takes.
#[test]
fn pages_that_no_sync_has_brought_keep_their_words() {
    let repository = docs();
    let words = "# About these docs\n\nWords of ours.\n";
    repository.commit("Own", &[("ours/own.md", words), ("content/api/own.md", &page("own"))]);
    check(
        &repository,
        "sync --out ours",
        &expect![[r#"
        status 2
        --- out
              Synced ours/upstream.toml
                Kept ours/own.md: upstream.toml does not list it: list it under `[[own]]`, or take upstream's with --force
            Finished ours: 1 changed, 4 unchanged
    "#]],
    );
    assert_eq!(std::fs::read_to_string(repository.path().join("ours/own.md")).unwrap(), words);
}

/// Pages of upstream that would stand where a file of ours is looked for, or below a page.
#[test]
fn pages_have_no_place_below_files() {
    let repository = docs();
    let new = [
        ("content/api/errata.toml/a.md", page("a")),
        ("content/api/lint.toml/a.md", page("b")),
        ("content/api/upstream.toml/a.md", page("c")),
    ];
    repository.commit("New", &new.each_ref().map(|(path, page)| (*path, page.as_str())));
    let told = run(repository.path(), "sync --out ours");
    assert_eq!(told.matches("is a file of ours where there is one").count(), 3, "{told}");
    assert!(run(repository.path(), "lint ours").starts_with("status 0"), "{told}");
}

#[test]
fn reworded_pages_are_counted_until_they_are_synced() {
    let repository = docs();
    let reworded = |page_name: &str| page(page_name).replace("In cents", "In whole cents");
    let (a, b) = (reworded("a"), reworded("b"));
    let c = page("c").replace("required", "optional");
    repository.commit(
        "Words",
        &[("content/api/a.md", &a), ("content/api/orders/b.md", &b), ("content/api/orders/c.md", &c)],
    );
    let counted = || {
        let out = run(repository.path(), "drift --docs ours");
        let mut lines = out.lines().filter(|line| !line.starts_with("crate: "));
        lines.find_map(|line| line.split_once("; ")).map(|(_, counted)| counted.to_owned())
    };
    assert_eq!(counted().as_deref(), Some("2 pages differ in words only"));
    run(repository.path(), "sync --out ours --page a.md");
    assert_eq!(counted().as_deref(), Some("1 page differs in words only"));
    repository.commit("Synced", &[]);
    run(repository.path(), "sync --out ours --page orders/b.md");
    assert_eq!(counted(), None);
}

#[test]
fn a_path_that_is_gone_is_looked_for_in_older_commits() {
    let repository = docs();
    let last = repository.git(&["rev-parse", "--short=12", "HEAD"]);
    repository.git(&["rm", "--quiet", "-r", "content/api"]);
    repository.commit("Emptied", &[("content/api/photo.svg", "<svg/>")]);
    let masked = |arguments: &str| run(repository.path(), arguments).replace(last.trim(), "LAST");
    expect![[r#"
        status 2
        --- err
        error: no pages in `.@HEAD:content/api`
         help: the last commit that has pages there is LAST of 2020-01-07: give .@LAST:content/api
    "#]]
    .assert_eq(&masked("drift --docs ours"));
    repository.git(&["rm", "--quiet", "-r", "content/api"]);
    repository.commit("Removed", &[]);
    expect![[r#"
        status 2
        --- err
        error: no `content/api` at revision `HEAD` of `.`
         help: the last commit that has pages there is LAST of 2020-01-07: give .@LAST:content/api
    "#]]
    .assert_eq(&masked("sync --out ours"));
    expect![[r#"
        status 2
        --- err
        error: no `content/none` at revision `HEAD` of `.`
         help: give a path from the root of the repository, as `git ls-tree -r REV` lists it
    "#]]
    .assert_eq(&masked("facts .@HEAD:content/none"));
}

#[test]
fn an_empty_reason_is_no_reason() {
    check(
        &docs(),
        "sync --out ours --reject 1 --because ''",
        &expect![[r#"
        status 2
        --- err
        error: the reason to reject `1` is empty
         help: say with --because TEXT, in a sentence, why what we hold is right
    "#]],
    );
}

/// The names of the changes that a command prints.
fn names(folder: &Path, arguments: &str) -> Vec<String> {
    let told = run(folder, arguments);
    let key = "\"fingerprint\":";
    let names = told.split(key).skip(1).filter_map(|rest| rest.split('"').nth(1));
    names.map(str::to_owned).collect()
}

#[test]
fn a_change_has_the_same_name_in_all_reviews() {
    let repository = docs();
    let entry = "----------------\n`note` | string | optional\n\nMaximum 9 characters.\n\n----------------\n";
    let edited = page("a").replace("required", "optional") + entry;
    repository.commit("Edit", &[("content/api/a.md", &edited), ("content/api/e.md", &page("e"))]);
    let of = |arguments: &str| names(repository.path(), arguments);
    let diff = of("diff .@HEAD~:content/api .@HEAD:content/api --format json");
    assert!(diff.len() > 2, "{diff:?}");
    assert_eq!(of("drift --docs ours --format json"), diff);
    assert_eq!(of("replay . --path content/api --from HEAD~ --format jsonl"), diff);
}
