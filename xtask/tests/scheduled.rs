//! The scheduled check, `.ci/drift`, in a clone of its own with a `gh` that only takes notes.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test has nothing to go on with")]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::process::Command;

const PAGE: &str = "> POST - /orders\n\n## Gift cards\n\n**Parameters**\n\n----------------\n\
                    `amount` | integer | required\n\nIn cents.\n\n----------------\n";

/// Notes what it is asked, keeps the body, and knows one pull request once it was created.
const GH: &str = r#"#!/usr/bin/env bash
cd "$(dirname "$0")"
case "$1 $2" in
    "pr list") cat open 2>/dev/null; exit 0 ;;
    "pr create") echo 7 >open ;;
esac
echo "$1 $2" >>asked
cp "${@: -1}" body
"#;

struct Clone {
    home: tempfile::TempDir,
}

impl Clone {
    fn new() -> Self {
        let clone = Self { home: tempfile::tempdir().unwrap() };
        clone.write("bin/gh", GH);
        fs::set_permissions(clone.path("bin/gh"), fs::Permissions::from_mode(0o755)).unwrap();
        for file in ["up/orders/gift.md", "work/docs-src/orders/gift.md"] {
            clone.write(file, PAGE);
        }
        clone.write("work/.ci/drift", include_str!("../../.ci/drift"));
        clone.xtask(&["sync", "--upstream", "../up"]);
        clone.xtask(&["regen"]);
        clone.git("", "init --quiet --bare --initial-branch main origin.git");
        for line in [
            "init --quiet --initial-branch main",
            "remote add origin ../origin.git",
            "add --all",
            "commit --quiet --message one",
            "push --quiet origin main",
        ] {
            clone.git("work", line);
        }
        clone
    }

    fn path(&self, path: &str) -> PathBuf {
        self.home.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_default()
    }

    fn command(&self, program: &str) -> Command {
        let path = format!("{}:{}", self.path("bin").display(), std::env::var("PATH").unwrap());
        let mut command = Command::new(program);
        command
            .current_dir(self.path("work"))
            .env("PATH", path)
            .env("XTASK", env!("CARGO_BIN_EXE_xtask"))
            .env("CARGO_MANIFEST_DIR", self.path("work/xtask"));
        command
    }

    fn xtask(&self, arguments: &[&str]) {
        assert!(self.command(env!("CARGO_BIN_EXE_xtask")).args(arguments).status().unwrap().code() < Some(2));
    }

    fn git(&self, folder: &str, arguments: &str) -> String {
        let mut git = Command::new("git");
        git.arg("-C").arg(self.path(folder)).args(["-c", "user.name=a", "-c", "user.email=a@b.example"]);
        let output = git.args(arguments.split(' ')).output().unwrap();
        assert!(output.status.success(), "git {arguments}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// Runs the check on a fresh `main`: its status, what `gh` was asked, and how many commits the branch has beside it.
    fn check(&self) -> (i32, String, usize) {
        let _ = fs::remove_file(self.path("bin/asked"));
        self.git("work", "switch --quiet main");
        let output = self.command("bash").args([".ci/drift", "../up"]).output().unwrap();
        let branches = self.git("origin.git", "branch --list drift");
        let commits =
            if branches.is_empty() { String::new() } else { self.git("origin.git", "rev-list main..drift") };
        let asked = self.read("bin/asked");
        (output.status.code().unwrap(), asked, commits.lines().count())
    }
}

#[test]
fn one_pull_request_and_silence() {
    let clone = Clone::new();
    let edited = |max: &str| {
        clone.write("up/orders/gift.md", &PAGE.replace("In cents.", &format!("Maximum {max} characters.")));
    };
    assert_eq!(clone.check(), (0, String::new(), 0));
    edited("20");
    assert_eq!(clone.check(), (0, "pr create\n".to_owned(), 1));
    let body = clone.read("bin/body");
    assert!(
        body.starts_with("crate: none; 1 breaking\n") && body.contains("greatest length of `amount`"),
        "{body}"
    );
    assert_eq!(clone.check(), (0, String::new(), 1));
    // Words that somebody writes on the branch stay.
    clone.git("work", "switch --quiet drift");
    let page = clone.read("work/docs-src/orders/gift.md");
    clone.write("work/docs-src/orders/gift.md", &page.replace("(to be described)", "Somebody's words."));
    clone.git("work", "commit --quiet --all --message words");
    clone.git("work", "push --quiet origin drift");
    edited("30");
    assert_eq!(clone.check(), (0, "pr edit\n".to_owned(), 3));
    let page = clone.git("origin.git", "show drift:docs-src/orders/gift.md");
    assert!(page.contains("Somebody's words.") && page.contains("Maximum 30"), "{page}");
    let changed = clone.git("origin.git", "diff --name-only main drift");
    assert!(changed.contains("generated/src/api/orders/gift_card_order.rs"), "{changed}");
}

#[test]
fn what_can_not_be_done_is_loud() {
    let clone = Clone::new();
    fs::write(clone.path("up/bad.md"), [0xff]).unwrap();
    assert_eq!(clone.check(), (2, String::new(), 0));
    fs::remove_file(clone.path("up/bad.md")).unwrap();
    let errata = "[[types]]\npages = \"*\"\nendpoint = \"POST /orders\"\ndirection = \"request\"\npath = \"amount\"\n\
                  upstream = \"integer\"\nours = \"string\"\nbecause = \"A test.\"\n";
    clone.write("work/docs-src/errata.toml", errata);
    clone.git("work", "add --all");
    clone.git("work", "commit --quiet --message errata");
    clone.git("work", "push --quiet origin main");
    // The pull request is there all the same, and says what is left to do.
    clone.write("up/orders/gift.md", &PAGE.replace("integer", "float"));
    assert_eq!(clone.check(), (2, "pr create\n".to_owned(), 1));
    let body = clone.read("bin/body");
    assert!(body.contains("Errata to look at (1)") && body.contains("No crate can be made"), "{body}");
}
