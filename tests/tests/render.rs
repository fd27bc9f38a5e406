//! A page in canonical form states the same as the page that it was made from.

#![allow(clippy::unwrap_used, reason = "helpers of tests end the test")]

use codegen::diagnostics::problem::Code;
use codegen::diagnostics::span::PagePath;
use codegen::model::assemble::assemble;
use codegen::profile::Profile;
use codegen::read::facts::{Fact, PageFacts, ReadPage};
use codegen::read::read_page;
use codegen::read::source::{RawPage, Source, Text};
use codegen::report::all_facts_jsonl;
use codegen::write::render::{Links, RenderError, front_matter, render, render_among};
use std::collections::BTreeSet;
use std::process::{Command, Stdio};
use std::sync::Arc;
use tests::shared;

/// Writes a page in canonical form, reads that, and writes it again. What goes wrong is told in a line.
fn round_trip(path: &str, bytes: Vec<u8>) -> Result<usize, String> {
    let say = |what: String| format!("{path}: {what}");
    let (text, _) =
        Text::decode(PagePath::parse(path).unwrap(), bytes).map_err(|problem| problem.to_string())?;
    let facts = read_page(&text, &Profile::usual());
    let written = render(&facts, &front_matter(&text)).map_err(|error| say(error.to_string()))?;
    let (text, _) = Text::decode(PagePath::parse(path).unwrap(), written.clone().into_bytes())
        .map_err(|problem| problem.to_string())?;
    let again = read_page(&text, &Profile::usual());
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

/// Writes the pages of docs whose headings say what stands below them, reads what was written together, and writes it again.
/// At most so many pages may be refused, each with its reason.
#[track_caller]
fn check_outline(folder: &std::path::Path, profile: &Arc<Profile>, most_refused: usize) {
    let pages = Source::Folder(folder.to_owned()).pages_ending(profile.files()).unwrap();
    let (stated, written) = write_outline(&pages, profile);
    let refused: Vec<String> = written
        .iter()
        .zip(&pages)
        .filter_map(|(written, page)| Some(format!("{}: {}", page.path, written.as_ref().err()?)))
        .collect();
    assert!(refused.len() <= most_refused, "{} of {}:\n{}", refused.len(), pages.len(), refused.join("\n"));
    let pages: Vec<RawPage> = pages
        .into_iter()
        .zip(&written)
        .map(|(page, written)| match written {
            Ok(written) => RawPage { path: page.path, bytes: written.clone().into_bytes() },
            Err(_) => page,
        })
        .collect();
    let (read, rewritten) = write_outline(&pages, profile);
    for (stated, read) in stated.iter().zip(&read) {
        assert_eq!(said(stated), said(read));
    }
    let model = |pages: &[PageFacts]| {
        assemble(pages).map(|model| model.to_string()).map_err(|problems| problems.len())
    };
    assert_eq!(model(&stated), model(&read));
    for ((written, rewritten), page) in written.iter().zip(&rewritten).zip(&pages) {
        let rewritten = rewritten.as_ref().map_err(ToString::to_string);
        assert_eq!(written.as_ref().map_err(ToString::to_string), rewritten, "{}", page.path);
    }
}

type Written = Vec<Result<String, RenderError>>;

fn write_outline(pages: &[RawPage], profile: &Arc<Profile>) -> (Vec<PageFacts>, Written) {
    let pages: Vec<ReadPage> =
        codegen::read::read_pages(pages, profile).into_iter().map(Result::unwrap).collect();
    let links = Links::of(pages.iter().map(|page| &page.text), profile);
    let written =
        pages.iter().map(|page| render_among(&page.facts, &front_matter(&page.text), &links)).collect();
    (pages.into_iter().map(|page| page.facts).collect(), written)
}

/// The facts of a page, and the words of each entry.
fn said(page: &PageFacts) -> Vec<String> {
    let sheet = all_facts_jsonl(std::slice::from_ref(page));
    let without_line = |(line, fact): (&str, &Fact)| {
        let mut line: serde_json::Value = serde_json::from_str(line).unwrap();
        line.as_object_mut().unwrap().remove("line");
        let text = if let Fact::Field(fact) = fact { &fact.text } else { "" };
        format!("{line} {text}")
    };
    sheet.lines().zip(&page.facts).map(without_line).collect()
}

#[test]
fn docs_with_an_outline() {
    for vendor in ["discord", "mastodon"] {
        let profile = Profile::built_in(vendor).unwrap();
        check_outline(&tests::root().join("tests/vendors").join(vendor), &profile, 0);
    }
    let folder = tests::root().join("tests/vendors/gitlab");
    let text = Text::new(
        PagePath::new("profile.toml"),
        std::fs::read_to_string(folder.join("profile.toml")).unwrap(),
    );
    check_outline(&folder.join("docs"), &Arc::new(Profile::read(&text).unwrap()), 0);
}

#[test]
fn docs_of_vendors_with_an_outline() {
    for (vendor, most_refused) in [("discord", 0), ("mastodon", 0)] {
        let Some(folder) = shared(&format!("dialects/{vendor}/docs")) else { return };
        check_outline(&folder, &Profile::built_in(vendor).unwrap(), most_refused);
    }
}
