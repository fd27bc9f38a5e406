//! `init`: a workspace for somebody else's docs, whose commands work.
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes its expectations with hashes")]
#![allow(clippy::unwrap_used, reason = "a test has nothing to go on with")]

use expect_test::{Expect, expect};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;
use tests::root;

/// A folder with docs in Mastodon's forms, in our own words.
fn with_docs() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for page in ["entities/Shelf.md", "methods/shelves.md"] {
        let to = folder.path().join("docs").join(page);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(root().join("tests/vendors/mastodon").join(page), to).unwrap();
    }
    folder
}

const INIT: &str = "init mine --upstream docs --profile mastodon --name shelf-types --verbatim";

/// Runs the commands of this workspace, or those of one that was made.
fn xtask(folder: &Path, workspace: Option<&str>, arguments: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(arguments.split(' ')).arg("--tool").arg(root()).current_dir(folder);
    if let Some(workspace) = workspace {
        command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(arguments.split(' ')).current_dir(folder.join(workspace));
        command.env("CARGO_MANIFEST_DIR", folder.join(workspace).join("xtask"));
    }
    command.output().unwrap()
}

fn shown(output: &Output, folder: &Path) -> String {
    let text = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    let text =
        text.concat().replace(folder.to_str().unwrap(), "{}").replace(root().to_str().unwrap(), "{tool}");
    format!("status {}\n{text}", output.status.code().unwrap())
}

/// A command in the workspace that was made.
#[track_caller]
fn check(folder: &Path, arguments: &str, expected: &Expect) {
    expected.assert_eq(&shown(&xtask(folder, Some("mine"), arguments), folder));
}

/// Files below a folder, but for those that `regen` writes.
fn files(folder: &Path) -> String {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).unwrap() {
            let path: PathBuf = entry.unwrap().path();
            let name = path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
            if path.is_dir() && !name.starts_with("generated/src/") {
                folders.push(path);
            } else {
                found.push(name);
            }
        }
    }
    found.sort();
    found.join("\n") + "\n"
}

#[test]
fn examples_name_the_crate() {
    let folder = with_docs();
    assert!(xtask(folder.path(), None, INIT).status.success());
    let endpoints = folder.path().join("mine/generated/src/api/endpoints/shelves.rs");
    assert!(
        fs::read_to_string(endpoints).unwrap().contains("/// use shelf_types::{endpoints, wire::Endpoint};")
    );
}

#[test]
fn a_workspace() {
    let folder = with_docs();
    let folder = folder.path();
    let made = xtask(folder, None, INIT);
    assert!(made.status.success(), "{}", shown(&made, folder));
    expect![[r#"
        .cargo/config.toml
        .github/workflows/ci.yml
        .github/workflows/drift.yml
        .gitignore
        Cargo.lock
        Cargo.toml
        README.md
        docs-src/entities/Shelf.md
        docs-src/methods/shelves.md
        docs-src/upstream.toml
        generated/Cargo.toml
        generated/src/api
        generated/src/lib.rs
        generated/src/wire
        rustfmt.toml
        xtask/Cargo.toml
        xtask/src/main.rs
    "#]]
    .assert_eq(&files(&folder.join("mine")));
    expect![[r##"
        # What the pages beside this file mirror. `cargo xtask sync` keeps it.
        profile = "mastodon"
        wire = "shelf-types"
        verbatim = true

        [upstream]
        path = "../../docs"
        pages = [
            "entities/Shelf.md",
            "methods/shelves.md",
        ]
    "##]]
    .assert_eq(&fs::read_to_string(folder.join("mine/docs-src/upstream.toml")).unwrap());
    check(
        folder,
        "regen --check",
        &expect![[r#"
            status 0
                    Read docs-src: 2 pages, 3 endpoints, 14 fields
                Problems 0 errors, 2 warnings, 0 notes (cargo xtask lint docs-src)
                   Fresh generated/src/api is what the docs say
                   Fresh generated/src/wire is what the docs say
        "#]],
    );
    check(
        folder,
        "drift",
        &expect![[r#"
        status 0
             Checked 2 pages against ../docs: no drift
    "#]],
    );
}

#[test]
fn a_drift_in_it() {
    let folder = with_docs();
    let folder = folder.path();
    assert!(xtask(folder, None, INIT).status.success());
    let page = folder.join("docs/entities/Shelf.md");
    let text = fs::read_to_string(&page).unwrap();
    fs::write(&page, text.replacen("**Type:** String", "**Type:** Integer", 1)).unwrap();
    check(
        folder,
        "drift",
        &expect![[r#"
        status 1
        crate: major; 1 breaking
            Checking 2 pages against ../docs

        object Shelf
            Breaking id is integer now, was string  major in Rust
                     entities/Shelf.md:14, Attributes
                     right now, not before: {"id":1}
                     change 566e7ee48992, response-type-changed-other
             Drifted 1 breaking
                     what we hold is right after all? --reject CHANGE --because TEXT
                Mend cargo xtask sync
    "#]],
    );
    check(
        folder,
        "sync",
        &expect![[r#"
        status 0
              Synced docs-src/entities/Shelf.md
            Finished docs-src: 1 changed, 2 unchanged
    "#]],
    );
    check(
        folder,
        "regen --check --stat",
        &expect![[r#"
            status 1
                    Read docs-src: 2 pages, 3 endpoints, 14 fields
                Problems 0 errors, 3 warnings, 0 notes (cargo xtask lint docs-src)
                 Differs objects/shelf.rs: 3 added, 3 removed
                 Differs objects/shelf/setters.rs: 1 added, 1 removed
                   Stale generated/src/api: 2 files not as the docs say
                    Mend cargo xtask regen
                   Fresh generated/src/wire is what the docs say
        "#]],
    );
    check(
        folder,
        "--quiet regen",
        &expect![[r#"
        status 0
    "#]],
    );
    check(
        folder,
        "--quiet regen --check",
        &expect![[r#"
        status 0
    "#]],
    );
}

#[test]
fn a_source_in_a_repository() {
    let repository = tests::Repository::new();
    let page = fs::read_to_string(root().join("tests/vendors/mastodon/entities/Shelf.md")).unwrap();
    repository.commit("Docs", &[("content/entities/Shelf.md", &page)]);
    let folder = repository.path();
    let git = |arguments: &[&str]| {
        assert!(Command::new("git").arg("-C").arg(folder).args(arguments).status().unwrap().success());
    };
    git(&["remote", "add", "origin", "https://name:secret@git.example/their/docs"]);
    let made = xtask(folder, None, "init mine --upstream .@HEAD:content --profile mastodon --verbatim");
    assert!(made.status.success(), "{}", shown(&made, folder));
    let mirror = fs::read_to_string(folder.join("mine/docs-src/upstream.toml")).unwrap();
    let kept: Vec<&str> =
        mirror.lines().filter(|line| !line.starts_with("commit") && !line.starts_with("date")).collect();
    expect![[r##"
        # What the pages beside this file mirror. `cargo xtask sync` keeps it.
        profile = "mastodon"
        wire = "mastodon-types"
        verbatim = true

        [upstream]
        url = "https://git.example/their/docs"
        repository = "../.."
        path = "content"
        pages = ["entities/Shelf.md"]"##]]
    .assert_eq(&kept.join("\n"));
    let drift = fs::read_to_string(folder.join("mine/.github/workflows/drift.yml")).unwrap();
    let places: Vec<&str> =
        drift.lines().map(str::trim).filter(|line| line.starts_with("UPSTREAM")).collect();
    expect![[r#"
          UPSTREAM: "https://git.example/their/docs"
          UPSTREAM_PATH: "content""#]]
    .assert_eq(&places.join("\n"));
}

/// A third vendor's docs, for which no profile comes with the program: what is guessed of them is enough to read them.
#[test]
fn a_profile_is_begun() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::create_dir(folder.join("docs")).unwrap();
    fs::copy(root().join("tests/vendors/gitlab/docs/racks.md"), folder.join("docs/racks.md")).unwrap();
    let made = xtask(folder, None, "--quiet init mine --upstream docs --profile new --verbatim");
    assert!(made.status.success(), "{}", shown(&made, folder));
    let profile = fs::read_to_string(folder.join("mine/docs-src/profile.toml")).unwrap();
    expect![[r##"
        # The beginning of a profile, guessed from what the docs look like. A comment says what was seen, how often, and where first.
        # docs/profile.md says what each key means; `cargo xtask lint --stats` counts what is not read yet.

        name = "My API"

        [outline.pages]
        files = ["md"]

        [outline.ignore]
        comments = ["<!-- -->"]
        # Beginnings of lines that hold no text, such as shortcodes and tags of components.
        lines = ["{{<", "{{%", "<"]

        [outline.endpoints]
        fence = "plaintext"
        placeholder = ":"
        levels = ["2", "2"]
        # Below an endpoint, tables with this column list parameters, and the others members of the answer.
        parameters = "Required"
        # Requests, by what they stand in:
        #       3  fence plaintext  racks.md:7

        [outline.headings]

        [outline.entries]

        [outline.tables]
        fields = ["Attribute|Type"]
        presence = ["Required"]
        description = ["Description"]

        [outline.labels]

        [outline.marks]

        [outline.presence]
        # Where nothing says it: required, optional, conditional or unstated.
        request = "optional"
        response = "unstated"
        object = "unstated"
        required = ["Yes"]
        optional = ["No"]

        [outline.types]
        string = ["string", "strings", "datetime"]
        integer = ["integer"]
        map = ["hash"]
        array = ["array", "list"]
        array-of = ["array of", "list of"]
        objects = ["object", "objects"]
        nothing = ["null"]
        skipped = ["a", "an", "the", "one of"]
        separators = ["or", ","]

        [outline.options]
        after = ["one of:", "possible values:"]

        [outline.defaults]
        before = ["defaults to", "default is", "default:"]

        [outline.lengths]
        units = ["character", "characters"]
        most = ["up to", "maximum of", "max", "at most", "no more than"]

        [outline.links]

        [outline.returns]
        verbs = ["Returns"]
        arrays = ["array of", "list of"]
    "##]].assert_eq(&profile);
    check(
        folder,
        "lint --stats ../docs",
        &expect![[r#"
            status 0
            pages                          1
            sections                       3
            endpoints                      3
            entries                        0
            table rows                    16
            facts                         19
              endpoint                     3
              field                       16
            samples                        1
              clean                        1
            lines                         61
              blank                       15
              sample                       9
              heading                      4
              endpoint                     3
              table header                12
              parameter row               16
              prose                        2
            problems                       0
        "#]],
    );
    for command in ["--quiet sync", "--quiet regen", "--quiet regen --check"] {
        assert_eq!(shown(&xtask(folder, Some("mine"), command), folder), "status 0\n");
    }
}

/// Everything through cargo, as somebody runs it who has a clone of this repository.
#[test]
fn cargo_runs_the_commands() {
    let folder = with_docs();
    let folder = folder.path();
    assert!(xtask(folder, None, INIT).status.success());
    let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("init");
    for arguments in [&["xtask", "regen", "--check"][..], &["xtask", "drift"], &["check", "--offline"]] {
        let output = Command::new(env!("CARGO"))
            .args(arguments)
            .current_dir(folder.join("mine"))
            .env("CARGO_TARGET_DIR", &target)
            .env("CARGO_NET_OFFLINE", "true")
            .env("RUSTFLAGS", "-D warnings")
            // Nobody debugs what is built here, or builds it again.
            .env("CARGO_PROFILE_DEV_DEBUG", "false")
            .env("CARGO_INCREMENTAL", "0")
            .env_remove("CARGO_MANIFEST_DIR")
            .output()
            .unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", shown(&output, folder));
    }
}

#[test]
fn wrong_input() {
    let folder = with_docs();
    let folder = folder.path();
    fs::create_dir(folder.join("full")).unwrap();
    fs::write(folder.join("full/notes.txt"), "mine").unwrap();
    fs::create_dir(folder.join("none")).unwrap();
    let cases = [
        (
            "init full --upstream docs --profile mastodon --verbatim",
            expect![[r#"
            status 2
            error: full is not empty: it has notes.txt
             help: give a new or an empty folder
        "#]],
        ),
        (
            "init docs/entities/Shelf.md --upstream docs --profile mastodon --verbatim",
            expect![[r#"
            status 2
            error: can't read docs/entities/Shelf.md: Not a directory (os error 20)
             help: give a new or an empty folder
        "#]],
        ),
        (
            "init mine --upstream absent --profile mastodon --verbatim",
            expect![[r#"
            status 2
            error: no such file or directory: `absent`
             help: give a directory, a file, or REPO@REV[:PATH] with a directory for REPO
        "#]],
        ),
        (
            "init mine --upstream none --profile mastodon --verbatim",
            expect![[r#"
            status 2
            error: no pages in `none`
             help: pages are the files *.md and *.txt, at any depth; give their directory or one file
        "#]],
        ),
        (
            "init mine --upstream docs/entities/Shelf.md --profile mastodon --verbatim",
            expect![[r#"
            status 2
            error: docs/entities/Shelf.md is one page
             help: give the folder of the pages, so that others may come to them
        "#]],
        ),
        (
            "init mine --upstream docs --verbatim",
            expect![[r#"
            status 2
            error: no profile is given
             help: give --profile with a file or a name, or --profile new to begin one (docs/profile.md)
        "#]],
        ),
        (
            "init mine --upstream docs --profile absent.toml --verbatim",
            expect![[r#"
            status 2
            error: no profile is called absent.toml, and there is no file absent.toml
             help: give one of multisafepay, discord, mastodon, or the path of a file (docs/profile.md)
        "#]],
        ),
        (
            "init mine --upstream docs --profile mastodon",
            expect![[r#"
            status 2
            error: pages of Mastodon can't be written anew, only copied
             help: give --verbatim, if their licence allows it
        "#]],
        ),
        (
            "init mine --upstream docs --profile mastodon --name Shelf+types --verbatim",
            expect![[r#"
            status 2
            error: `Shelf types` can't be the name of a package
             help: give --name with a letter, then letters, digits, `-` and `_`
        "#]],
        ),
        (
            "init mine --upstream docs --profile mastodon --verbatim --tool none",
            expect![[r#"
            status 2
            error: none has no xtask
             help: give --tool with the address of the repository of these commands, or the folder of a clone
        "#]],
        ),
    ];
    for (arguments, expected) in cases {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(arguments.split(' ').map(|word| word.replace('+', " "))).current_dir(folder);
        if !arguments.contains("--tool") {
            command.arg("--tool").arg(root());
        }
        expected.assert_eq(&shown(&command.output().unwrap(), folder));
        assert!(!folder.join("mine").exists(), "{arguments} left files");
    }
}
