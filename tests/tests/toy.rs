//! A vendor with words of its own, no envelope and no closed set: its profile is a file, and all else is the same.

#![allow(clippy::expect_used, clippy::panic, reason = "helpers of tests end the test")]

use codegen::diagnostics::problem::{Code, Severity};
use codegen::diagnostics::span::PagePath;
use codegen::model::assemble::{Input, assemble};
use codegen::model::secrets::Secrets;
use codegen::profile::Profile;
use codegen::read::facts::ReadPage;
use codegen::read::read_pages;
use codegen::read::source::{Source, Text};
use codegen::report::facts_text;
use codegen::review::lint;
use codegen::rust::files;
use codegen::write::store::write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use tests::root;

fn toy() -> PathBuf {
    root().join("tests/fixtures/toy")
}

fn profile() -> Arc<Profile> {
    let text = fs::read_to_string(toy().join("toy.toml")).expect("the profile");
    let profile = Profile::read(&Text::new(PagePath::new("toy.toml"), text));
    Arc::new(profile.unwrap_or_else(|problems| panic!("{problems:#?}")))
}

fn pages() -> Vec<ReadPage> {
    let pages = Source::Folder(toy().join("docs")).pages().expect("the pages");
    let read = read_pages(&pages, &profile()).into_iter();
    read.map(|page| page.unwrap_or_else(|problem| panic!("{problem}"))).collect()
}

#[test]
fn its_words_are_read() {
    let facts: Vec<_> = pages().into_iter().map(|page| page.facts).collect();
    for page in &facts {
        assert!(page.problems.is_empty(), "{:#?}", page.problems);
    }
    expect_test::expect![[r"
        books.md:3: endpoint POST /books [Add a book]
        books.md:20: POST /books request title: string, required, at most 80 characters
        books.md:25: POST /books request pages: integer, optional
        books.md:30: POST /books request cover: string, conditional, options soft | hard, default soft
        books.md:36: POST /books request author: object, required
        books.md:42: POST /books request author.name: string, required
        books.md:46: POST /books request author.born: integer, optional
        books.md:55: POST /books response id: string, unstated
        books.md:60: POST /books response lent: boolean, unstated
        loans.md:3: endpoint GET /loans/{reader} [Loans of a reader]
        loans.md:11: GET /loans/{reader} request path reader: string, required
        loans.md:12: GET /loans/{reader} request query limit: integer, optional
        loans.md:13: GET /loans/{reader} request query pin: string, required
        loans.md:19: GET /loans/{reader} response titles: array<string>, unstated
        loans.md:20: GET /loans/{reader} response fine: float, unstated
    "]]
    .assert_eq(&facts_text(&facts));
}

/// Nobody has decided about its secrets yet: each is hidden and a warning, none an error.
#[test]
fn undecided_secrets_are_warnings() {
    let undecided = Secrets::new(&profile());
    let pages = pages();
    let problems = pages.iter().flat_map(|page| lint::secrets(&page.facts, &page.text, &undecided));
    let problems: Vec<_> = problems.collect();
    assert_eq!(problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), [Code::UndecidedSecret]);
    assert_eq!(Code::UndecidedSecret.severity(), Severity::Warning);
    assert!(undecided.hides(&["pin"]) && !undecided.hides(&["token"]));
}

#[test]
fn its_crate_compiles() {
    let facts: Vec<_> = pages().into_iter().map(|page| page.facts).collect();
    let model = assemble(Input::new(&facts)).unwrap_or_else(|problems| panic!("{problems:#?}"));
    let folder = tempfile::tempdir().expect("a folder");
    let front = root().join("generated/src");
    copy(&front.join("wire"), &folder.path().join("src/wire"));
    write(&files(&model), &folder.path().join("src/api")).expect("written");
    let lib = "#[rustfmt::skip]\nmod api;\npub mod wire;\npub use api::*;\n\
               pub fn book() -> books::CreateBook {\n    \
               books::CreateBook::new(books::CreateBookRequired { title: \"Sea of Grass\".into(), author: Default::default() })\n}\n\
               pub fn loans(reader: &str) -> Result<endpoints::GetLoan, wire::PathError> {\n    \
               endpoints::GetLoan::new(reader, \"1234\")\n}\n\
               pub fn titles(body: &str) -> Result<loans::LoanRetrieved, wire::DecodeError> {\n    \
               <endpoints::GetLoan as wire::Endpoint>::decode(body)\n}\n";
    fs::write(folder.path().join("src/lib.rs"), lib).expect("written");
    let manifest = "[package]\nname = \"toy\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
                    serde = { version = \"1\", features = [\"derive\"] }\n\
                    serde_json = { version = \"1\", features = [\"float_roundtrip\"] }\n";
    fs::write(folder.path().join("Cargo.toml"), manifest).expect("written");
    fs::copy(root().join("Cargo.lock"), folder.path().join("Cargo.lock")).expect("copied");
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--quiet", "--target-dir"])
        .arg(PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("toy"))
        .current_dir(folder.path())
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("copied");
        }
    }
}
