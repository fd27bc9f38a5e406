//! `docs/maintaining.md` and `README.md` tell the truth: their commands are run, and print what they say. `UPDATE_EXPECT=1` writes
//! them anew.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test has nothing to go on with")]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use tests::{Edit, apply, root};

/// The commit of the vendor's that the page tells of.
const EDITS: &[(&str, &[Edit])] = &[
    (
        "payment_methods/post-order-dotpay.md",
        &[
            Edit::Replace(1, "Maximum 200 characters", "Maximum 250 characters"),
            Edit::Replace(
                1,
                "----------------\n`description` |",
                "----------------\n`customer_reference` | string | optional\n\nA number.\n\n----------------\n`description` |",
            ),
        ],
    ),
    (
        "orders/adjust-payment-link-lifetime.md",
        &[Edit::Replace(1, "`days_active` | string | optional", "`days_active` | string | required")],
    ),
    (
        "other_requests/update-card-expiry-date.md",
        &[Edit::Replace(1, "`expiry_date` | integer", "`expiry_date` | string")],
    ),
];

/// A workspace with docs and crate, and the vendor's docs beside it.
struct Walk {
    home: tempfile::TempDir,
}

impl Walk {
    fn new() -> Self {
        let walk = Self { home: tempfile::tempdir().unwrap() };
        let (work, docs) = (walk.path("work"), walk.path("docs"));
        for folder in ["docs-src", "generated/src/api"] {
            copy(&root().join(folder), &work.join(folder));
        }
        // These docs of the vendor's go on.
        let mirror = walk.path("work/docs-src/upstream.toml");
        // Their specification does not, and is not at hand.
        let text = fs::read_to_string(&mirror).unwrap();
        let text = text.replace("repository = \"../../docs\"\npath = \"openapi\"\n", "");
        let followed: Vec<&str> = text.lines().filter(|line| !line.starts_with("revision = ")).collect();
        fs::write(mirror, followed.join("\n")).unwrap();
        copy(&root().join("docs-src"), &docs.join("content/api"));
        // Pages of our own are in no upstream.
        for folder in ["clients", "samples", "specification"] {
            fs::remove_dir_all(docs.join("content/api").join(folder)).unwrap();
        }
        fs::create_dir(walk.path("bin")).unwrap();
        let cargo = format!("#!/bin/sh\nshift\nexec '{}' \"$@\"\n", env!("CARGO_BIN_EXE_xtask"));
        fs::write(walk.path("bin/cargo"), cargo).unwrap();
        fs::set_permissions(walk.path("bin/cargo"), fs::Permissions::from_mode(0o755)).unwrap();
        walk.run("git -C ../docs init --quiet && git -C ../docs add . && git -C ../docs commit --quiet --message before");
        walk.run("cargo xtask sync && cargo xtask regen");
        walk.run("git init --quiet && git add . && git commit --quiet --message before");
        for (page, edits) in EDITS {
            let page = docs.join("content/api").join(page);
            fs::write(&page, apply(&fs::read_to_string(&page).unwrap(), edits)).unwrap();
        }
        let balances = docs.join("content/api/accounts/balances.md");
        let reworded = fs::read_to_string(&balances).unwrap() + "\nWords.\n";
        fs::write(balances, reworded).unwrap();
        walk.run("git -C ../docs commit --quiet --all --message after");
        walk
    }

    fn path(&self, path: &str) -> PathBuf {
        self.home.path().join(path)
    }

    /// What a line of shell prints; hashes of commits, which differ each time, are masked.
    fn run(&self, line: &str) -> String {
        let path = format!("{}:{}", self.path("bin").display(), std::env::var("PATH").unwrap());
        let mut shell = Command::new("sh");
        shell.args(["-c", &format!("{{ {line}\n}} 2>&1")]).current_dir(self.path("work")).env("PATH", path);
        for who in ["AUTHOR", "COMMITTER"] {
            shell.env(format!("GIT_{who}_NAME"), "a").env(format!("GIT_{who}_EMAIL"), "a@b.example");
        }
        let output = shell.env("CARGO_MANIFEST_DIR", self.path("work/xtask")).output().unwrap();
        let out = String::from_utf8(output.stdout).unwrap();
        let head = Command::new("git").arg("-C").arg(self.path("docs")).args(["rev-parse", "HEAD"]).output();
        let head = String::from_utf8(head.unwrap().stdout).unwrap();
        let digits = |many: usize| head.get(..many).unwrap_or("none");
        out.replace(digits(12), "4ad8124eb636").replace(digits(8), "4ad8124e")
    }

    /// `edit FILE | FIND | WITH`, or `forget FILE | TEXT`, which removes the paragraph that holds it.
    fn do_by_hand(&self, what: &str) {
        let parts: Vec<&str> = what.split(" | ").collect();
        let (verb, file) = parts.first().unwrap().split_once(' ').unwrap();
        let file = self.path("work").join(file);
        let text = fs::read_to_string(&file).unwrap();
        let edited = match (verb, parts.get(1..).unwrap()) {
            ("edit", [find, with]) => text.replace(find, with),
            ("forget", [find]) => {
                text.split("\n\n").filter(|part| !part.contains(find)).collect::<Vec<_>>().join("\n\n")
            }
            _ => String::new(),
        };
        assert!(!edited.is_empty() && edited != text, "{what} changes nothing");
        fs::write(file, edited).unwrap();
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// The page with what its commands print now.
fn walked(page: &str) -> String {
    let walk = Walk::new();
    let (mut out, mut in_console) = (String::new(), false);
    for line in page.lines() {
        let command = line.strip_prefix("$ ").filter(|_| in_console);
        if let Some(command) = command {
            out += &[line, "\n", &walk.run(command)].concat();
        } else if line.starts_with("```") {
            in_console = line == "```console";
            out += &[line, "\n"].concat();
        } else if !in_console {
            if let Some((_, what)) = line.split_once("<!-- ") {
                walk.do_by_hand(what.strip_suffix(" -->").unwrap());
            }
            out += &[line, "\n"].concat();
        }
    }
    out
}

fn check(page: &str) {
    let file = root().join(page);
    let page = fs::read_to_string(&file).unwrap();
    expect_test::expect_file![file].assert_eq(&walked(&page));
}

#[test]
fn the_walk_through_is_what_happens() {
    check("docs/maintaining.md");
}

#[test]
fn the_edit_of_the_readme_is_what_happens() {
    check("README.md");
}
