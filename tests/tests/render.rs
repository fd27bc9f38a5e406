//! A page in canonical form states the same as the page that it was made from.

#![allow(clippy::unwrap_used, reason = "helpers of tests end the test")]

use codegen::diagnostics::problem::Code;
use codegen::diagnostics::span::PagePath;
use codegen::read::facts::{Fact, PageFacts};
use codegen::read::read_page;
use codegen::read::source::{Source, Text};
use codegen::write::render::{front_matter, render};
use std::collections::BTreeSet;
use std::process::{Command, Stdio};
use tests::shared;

/// Writes a page in canonical form, reads that, and writes it again. What goes wrong is told in a line.
fn round_trip(path: &str, bytes: Vec<u8>) -> Result<usize, String> {
    let say = |what: String| format!("{path}: {what}");
    let (text, _) =
        Text::decode(PagePath::parse(path).unwrap(), bytes).map_err(|problem| problem.to_string())?;
    let facts = read_page(&text, &codegen::profile::Profile::usual());
    let written = render(&facts, &front_matter(&text)).map_err(|error| say(error.to_string()))?;
    let (text, _) = Text::decode(PagePath::parse(path).unwrap(), written.clone().into_bytes())
        .map_err(|problem| problem.to_string())?;
    let again = read_page(&text, &codegen::profile::Profile::usual());
    // Odd numbers and names that stand twice are values of the samples, and stay.
    // Words are kept as they are, and so is what is odd about them.
    let odd: BTreeSet<Code> = facts.problems.iter().map(|problem| problem.code).collect();
    let grave = |problem: &&codegen::diagnostics::problem::Problem| {
        problem.code != Code::RepairedSample && !odd.contains(&problem.code)
    };
    if let Some(problem) = again.problems.iter().find(grave) {
        return Err(say(format!("the canonical page has a problem: {problem}")));
    }
    let rewritten = render(&again, &front_matter(&text)).map_err(|error| say(error.to_string()))?;
    if rewritten != written {
        let changes = similar::TextDiff::from_lines(&written, &rewritten);
        return Err(say(format!("not the same again:\n{}", changes.unified_diff())));
    }
    words_kept(&facts, &again).map_err(say)
}

/// Descriptions and introductions keep their words; how many descriptions there are.
fn words_kept(before: &PageFacts, after: &PageFacts) -> Result<usize, String> {
    let fields = |page: &PageFacts| -> Vec<String> {
        let text = |fact: &Fact| if let Fact::Field(fact) = fact { Some(fact.text.clone()) } else { None };
        page.facts.iter().filter_map(text).collect()
    };
    if fields(before) != fields(after) {
        return Err("a description has other words".into());
    }
    let intros = |page: &PageFacts| -> Vec<String> {
        let lines =
            |intro: &str| intro.lines().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
        page.sections.iter().map(|section| lines(&section.intro)).collect()
    };
    if intros(before) != intros(after) {
        return Err("an introduction has other words".into());
    }
    Ok(fields(before).len())
}

#[track_caller]
fn check(pages: impl IntoIterator<Item = (String, Vec<u8>)>) {
    let results: Vec<_> = pages.into_iter().map(|(path, bytes)| round_trip(&path, bytes)).collect();
    let failures: Vec<&str> =
        results.iter().filter_map(|result| result.as_ref().err()).map(String::as_str).collect();
    assert!(failures.is_empty(), "{} of {}:\n{}", failures.len(), results.len(), failures.join("\n"));
    let fields: usize = results.iter().flatten().sum();
    assert!(fields > 0, "the pages document nothing");
}

#[expect(clippy::unwrap_used, reason = "a test ends here")]
fn folder(path: &std::path::Path) -> Vec<(String, Vec<u8>)> {
    let pages = Source::Folder(path.to_owned()).pages().unwrap();
    pages.into_iter().map(|page| (page.path.to_string(), page.bytes)).collect()
}

#[test]
fn docs_src() {
    check(folder(&tests::root().join("docs-src")));
}

#[test]
fn old_pages() {
    check(folder(&tests::old_pages_folder()));
}

#[test]
fn the_reference() {
    let Some(pages) = shared("upstream/2022-04-05/content/api") else { return };
    check(folder(&pages));
}

#[test]
fn the_truth_pages() {
    for name in ["truth", "seeds"] {
        let Some(pages) = shared(name) else { return };
        check(folder(&pages));
    }
}

#[test]
fn the_history() {
    let Some(bundle) = shared("upstream/history.bundle") else { return };
    let repo = tempfile::tempdir().unwrap();
    let git = |args: &[&str]| {
        let mut command = Command::new("git");
        command.arg("-C").arg(repo.path()).args(args);
        command
    };
    let bundle = bundle.display().to_string();
    assert!(git(&["init", "-q", "--bare"]).status().unwrap().success());
    assert!(git(&["fetch", "-q", &bundle, "refs/heads/*:refs/heads/*"]).status().unwrap().success());
    let listed = git(&["rev-list", "--all", "--objects"]).output().unwrap().stdout;
    let listed = String::from_utf8(listed).unwrap();
    let blobs: BTreeSet<&str> = listed
        .lines()
        .filter_map(|line| line.split_once(' '))
        .filter(|(_, path)| std::path::Path::new(path).extension().is_some_and(|end| end == "md"))
        .map(|(id, _)| id)
        .collect();
    check(blobs.iter().map(|id| {
        let blob = git(&["cat-file", "blob", id]).stdin(Stdio::null()).output().unwrap();
        ((*id).to_owned(), blob.stdout)
    }));
}
