//! What a page, a path or a commit says reaches no terminal as it is, whatever the command and the format.
#![allow(clippy::unwrap_used, reason = "a test has nothing to go on with")]
#![allow(clippy::string_slice, reason = "indices are those of characters that were found")]

use std::path::Path;
use std::process::Command;
use tests::Repository;

/// Sets a title, clears the screen (with one character, and with two), turns text around, hides it.
const HOSTILE: &str = "\u{1b}]0;title\u{7}\u{9b}2J\u{1b}[8m\u{202e}evil\u{2066}\u{200b}";

/// A page that says it wherever a page says something.
fn page(required: &str) -> String {
    format!(
        "---\ntitle: {HOSTILE}\n---\n\n> POST - /orders\n\n```json\n{{\"amount\": \"{HOSTILE}\", \"x{HOSTILE}\": 1}}\n```\n\n\
         ## Cards {HOSTILE}\n\nSee [all](/api/#{HOSTILE}). Maximun {HOSTILE}.\n\n**Parameters**\n\n----------------\n\
         `amount` | integer | {required}\n\nIn cents {HOSTILE}. Options: `a{HOSTILE}`, `b`. Default: `{HOSTILE}`.\n\n----------------\n\
         `b{HOSTILE}` | strin{HOSTILE} | {required} {HOSTILE}\n\nWords.\n\n----------------\n\n\
         `amunt | integer {HOSTILE}\n"
    )
}

/// Runs a command that believes to have a terminal with colours before it.
#[track_caller]
fn check(root: &Path, arguments: &str) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(arguments.split(' ')).current_dir(root).env("CLICOLOR_FORCE", "1");
    let output = command.output().unwrap();
    for (name, bytes) in [("out", &output.stdout), ("err", &output.stderr)] {
        let text = String::from_utf8(bytes.clone()).unwrap();
        let mut rest = text.as_str();
        while let Some(at) = rest.find(|c: char| c.is_control() || "\u{202e}\u{2066}\u{200b}".contains(c)) {
            let hidden = &rest[at..];
            // Our own colours: `ESC [`, numbers, `m`; concealing is none of them.
            let numbers = hidden.strip_prefix("\u{1b}[").unwrap_or_default();
            let end = numbers.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';');
            let ours = end.starts_with('m') && !numbers.starts_with("8m");
            assert!(ours || hidden.starts_with(['\n', '\t']), "{arguments}: {name}: {:?}", &text);
            rest = if ours { end } else { &hidden[1..] };
        }
    }
    assert!(output.status.code().is_some_and(|code| code < 3), "{arguments}: {output:?}");
}

#[test]
fn nothing_steers_a_terminal() {
    let docs = Repository::new();
    let root = docs.path();
    docs.commit("Begin", &[("docs/a.md", page("required").as_str()), ("docs/b.md", "# B\n")]);
    docs.commit(HOSTILE, &[("docs/a.md", page("optional").as_str())]);
    std::fs::create_dir_all(root.join("ours")).unwrap();
    std::fs::write(root.join("ours/a.md"), page("required")).unwrap();
    check(root, &format!("lint --explain {}", HOSTILE.replace(' ', "_")));
    for format in ["text", "jsonl"] {
        check(root, &format!("facts --format {format} docs"));
        check(root, &format!("replay . --path docs --format {format}"));
    }
    for format in ["text", "json", "github", "sarif"] {
        check(root, &format!("lint --format {format} docs"));
        check(root, &format!("diff .@HEAD~1:docs .@HEAD:docs --format {format}"));
        check(root, &format!("drift --docs ours --upstream docs --format {format}"));
    }
    check(root, "diff .@HEAD~1:docs .@HEAD:docs --format markdown");
    check(root, "replay . --path docs --format markdown");
    check(root, "render docs --page a.md");
    check(root, "render ours");
    check(root, "regen --docs docs --out api");
    check(root, "regen --docs docs --out api --check");
    check(root, "explain --docs docs CreateOrder");
    check(root, "explain --docs docs CreateOrder.amount");
    check(root, "sync --upstream docs --out new --force");
    check(root, "sync --upstream docs --out verbatim --verbatim");
    check(root, &format!("facts {}", HOSTILE.replace(' ', "")));
    check(root, &format!("lint .@{HOSTILE}"));
}
