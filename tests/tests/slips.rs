//! A slip of the pen in what carries the structure of a page is reported at its line, or changes nothing.

#![allow(clippy::expect_used, clippy::print_stderr, reason = "a share that fell is explained by its cases")]

use codegen::diagnostics::span::PagePath;
use codegen::profile::Profile;
use codegen::read::source::{RawPage, Source};
use std::fmt::Write as _;
use std::path::Path;
use tests::slips::{
    DISCORD, Docs, MASTODON, MULTISAFEPAY, Numbers, Outcome, Shares, Vocabulary, slip, tokens,
};
use tests::{history, old_pages, page_texts, root, shared};

/// Makes slips and holds what came of them against the least share that is reported at the line and the greatest that
/// is not reported at all, in percent. `SLIPS` sets another number of slips, `SLIPS_SEED` another start.
fn check(docs: Docs, slips: usize, at_least: f64, silent: f64) {
    check_words(docs, &MULTISAFEPAY, slips, at_least, silent);
}

/// The same for docs with other words.
fn check_words(mut docs: Docs, words: &Vocabulary, slips: usize, at_least: f64, silent: f64) {
    let set = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let slips = set("SLIPS").map_or(slips, |slips: u32| slips as usize);
    let mut numbers = Numbers::new(set("SLIPS_SEED").unwrap_or(1).into());
    let (mut shares, mut cases) = (Shares::default(), String::new());
    for _ in 0..slips {
        let index = numbers.below(docs.len());
        let Some((path, text)) = docs.page(index).cloned() else { continue };
        let Some(slipped) = slip(&text, &tokens(&text, words), &mut numbers) else { continue };
        let (outcome, _) = docs.judge(index, &slipped);
        shares.add(slipped.kind, outcome);
        if matches!(outcome, Outcome::Elsewhere | Outcome::Silent) {
            let (before, after) = &slipped.lines;
            let _ = writeln!(cases, "{outcome:?} {path}:{}\n  - {before}\n  + {after}", slipped.line);
        }
    }
    assert!(shares.percent(Outcome::AtTheLine) >= at_least, "{cases}{shares}");
    assert!(shares.percent(Outcome::Silent) <= silent, "{cases}{shares}");
}

#[test]
fn on_our_pages() {
    let pages = page_texts(&root().join("docs-src").display().to_string());
    check(Docs::new(pages, Profile::usual()), 600, 97.0, 1.0);
}

#[test]
fn on_pages_in_older_forms() {
    let pages = old_pages().into_iter().map(|page| (page.path, page.text)).collect();
    check(Docs::new(pages, Profile::usual()), 400, 97.0, 1.0);
}

#[test]
fn on_the_reference() {
    let Some(folder) = shared("upstream/2022-04-05/content/api") else { return };
    let pages = page_texts(&folder.display().to_string());
    check(Docs::new(pages, Profile::usual()), 600, 97.0, 1.0);
}

/// The oldest pages, the newest, and those halfway: three generations of the format.
#[test]
fn on_the_history() {
    let Some(history) = history() else { return };
    let commits = history.commits();
    let of_age = |share: usize| commits.get((commits.len() - 1) * share / 2);
    for commit in (0..=2).filter_map(of_age) {
        let source = format!("{}@{commit}:content/api", history.path().display());
        check(Docs::new(page_texts(&source), Profile::usual()), 300, 97.0, 1.0);
    }
}

/// Pages of other vendors, ours and theirs; the shares that theirs have to reach.
fn check_vendor(vendor: &str, words: &Vocabulary, (at_least, silent): (f64, f64)) {
    let profile = Profile::built_in(vendor).expect("a profile");
    let own = root().join("tests/vendors").join(vendor);
    let docs = |folder: &Path| Docs::new(pages_of(folder, &profile), profile.clone());
    check_words(docs(&own), words, 600, 97.0, 1.0);
    if let Some(theirs) = shared(&format!("dialects/{vendor}/docs")) {
        check_words(docs(&theirs), words, 600, at_least, silent);
    }
}

/// The texts of a folder's pages.
fn pages_of(folder: &Path, profile: &Profile) -> Vec<(PagePath, String)> {
    let pages = Source::Folder(folder.to_owned()).pages_ending(profile.files()).expect("pages");
    let text = |page: RawPage| (page.path, String::from_utf8_lossy(&page.bytes).into_owned());
    pages.into_iter().map(text).collect()
}

#[test]
fn on_definition_lists() {
    check_vendor("mastodon", &MASTODON, (97.0, 1.0));
}

#[test]
fn on_tables_of_fields() {
    check_vendor("discord", &DISCORD, (97.0, 1.0));
}

/// A page of tables below components, with one text in the place of another: a problem stands at the line that begins so.
#[track_caller]
fn told(right: &str, wrong: &str, begins: &str) {
    let page = "## Berths\n\n<ManualAnchor id=\"berths-sizes\" />\n###### Sizes\n\n| Type | Value |\n|---|---|\n| BIG | 1 |\n\n\
        ## Get Berth\n<Route method=\"GET\">/berths/[\\{berth.id\\}](#berths)</Route>\n\nReturns a berth.\n\n\
        ###### JSON Params\n\n| Field | Type | Description |\n|---|---|---|\n| size | ?integer | how big it is |\n\n\
        ###### Example Berth\n\n```json\n{\n  \"size\": 1\n}\n```\n\nThis berth is big.\n\n\
        ### Berth Owner Structure\n\n| Field | Type |\n|---|---|\n| name | string |\n";
    let problems = |text: &str| {
        let raw = RawPage { path: PagePath::new("berths.mdx"), bytes: text.as_bytes().to_vec() };
        let profile = Profile::built_in("discord").expect("a profile");
        let read = codegen::read::read_pages(&[raw], &profile).pop().expect("a page").expect("text");
        read.facts.problems.iter().map(|problem| problem.place.line).collect::<Vec<_>>()
    };
    assert!(page.contains(right), "{right}");
    assert!(problems(page).is_empty(), "{page}");
    let slipped = page.replacen(right, wrong, 1);
    let line = slipped.lines().position(|line| line.starts_with(begins)).expect("the line") + 1;
    assert!(problems(&slipped).iter().any(|at| usize::try_from(*at) == Ok(line)), "{slipped}");
}

#[test]
fn slips_in_tables_below_components() {
    told("###### Sizes\n", "\n", "<ManualAnchor");
    told("?integer", "?", "| size");
    told("<Route", "<Rou.e", "<Rou.e");
    told("<Route", "<<Route", "<<Route");
    told("</Route>", "<</Route>", "<Route");
    told("| BIG | 1 |", "| BIG | 1 a", "| BIG");
    told("### Berth Owner Structure", "Berth Owner Structure", "Berth Owner");
    told("}\n```\n", "}\n``\n", "``");
    told("}\n```\n", "}\n\n", "This berth");
}
