//! Our pages after a sync: upstream's facts, our words, samples in the shape of upstream's.
#![expect(clippy::unwrap_used, clippy::string_slice, reason = "a test ends here")]

use codegen::diagnostics::span::PagePath;
use codegen::read::facts::{Fact, FieldFact, PageFacts, Sample};
use codegen::read::page::Json;
use codegen::read::read_page;
use codegen::read::source::{Source, Text};
use codegen::report::facts_jsonl;
use codegen::write::render::front_matter;
use codegen::write::sync::{MARKER, Ours, Outline, Synced, sync};
use std::collections::{BTreeMap, BTreeSet};
use tests::shared;

/// Reads a page.
fn facts_of(path: &str, text: &str) -> (PageFacts, String) {
    let (text, _) = Text::decode(PagePath::parse(path).unwrap(), text.as_bytes().to_vec()).unwrap();
    (read_page(&text, &codegen::profile::Profile::usual()), front_matter(&text))
}

/// Syncs a page with what is written in `ours`.
fn synced(upstream: &PageFacts, ours: Option<&str>) -> Result<Synced, String> {
    let ours = ours.map(|text| facts_of(upstream.page.as_str(), text));
    let ours = ours.as_ref().map(|(facts, front_matter)| Ours { facts, front_matter });
    sync(upstream, ours).map_err(|error| format!("{}: {error}", upstream.page))
}

/// Syncs a page into nothing, describes it, and syncs it again; what goes wrong is told.
fn check_page(upstream: &PageFacts) -> Result<usize, String> {
    let say = |what: &str| Err(format!("{}: {what}", upstream.page));
    let first = synced(upstream, None)?;
    let (page, _) = facts_of(upstream.page.as_str(), &first.text);
    if stated(&page) != stated(upstream) {
        return say("the facts are others");
    }
    if outlines(&page) != outlines(upstream) {
        return say("a sample has another shape");
    }
    if synced(upstream, Some(&first.text))? != first {
        return say("a second sync changes something");
    }
    let described = first.text.replace(MARKER, "Some words of ours.");
    let again = synced(upstream, Some(&described))?;
    if again.text != described || !again.missing.is_empty() {
        return say("our words are lost");
    }
    let (theirs, ours) = (sentences(upstream), sentences(&page));
    if let Some(shared) = theirs.intersection(&ours).next() {
        return say(&format!("a text of upstream's: {shared}"));
    }
    Ok(first.missing.len())
}

/// The facts without page and line.
fn stated(page: &PageFacts) -> Vec<String> {
    let bare = |line: &str| {
        let (_, rest) = line.split_once("\"line\":").unwrap_or_default();
        let kind = line.split(',').next().unwrap_or_default();
        format!("{kind},{}", rest.split_once(',').unwrap_or_default().1)
    };
    facts_jsonl(std::slice::from_ref(page)).lines().map(bare).collect()
}

/// The outlines of the samples, by section and direction.
fn outlines(page: &PageFacts) -> Vec<Vec<Outline>> {
    let of = |samples: &[Sample]| samples.iter().map(|sample| Outline::of(&sample.json)).collect();
    page.sections.iter().flat_map(|section| [of(&section.requests), of(&section.responses)]).collect()
}

/// Texts, introductions and values of several words.
fn sentences(page: &PageFacts) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for section in &page.sections {
        found.insert(section.intro.clone());
        for sample in section.requests.iter().chain(section.responses.iter()) {
            strings(&sample.json, &mut found);
        }
    }
    for fact in &page.facts {
        if let Fact::Field(FieldFact { text, .. }) = fact {
            found.insert(text.clone());
        }
    }
    found.retain(|text| text.contains(' '));
    found
}

fn strings(json: &Json, found: &mut BTreeSet<String>) {
    match json {
        Json::String(text) => drop(found.insert(text.to_string())),
        Json::Array(items) => items.iter().for_each(|item| strings(item, found)),
        Json::Object(members) => members.iter().for_each(|member| strings(&member.value, found)),
        _ => {}
    }
}

#[track_caller]
fn check(source: &str) {
    let pages = Source::parse(source).unwrap().pages().unwrap();
    let results: Vec<_> = pages
        .into_iter()
        .map(|raw| {
            let (text, _) = Text::decode(raw.path, raw.bytes).map_err(|problem| problem.to_string())?;
            check_page(&read_page(&text, &codegen::profile::Profile::usual()))
        })
        .collect();
    let failures: Vec<&str> = results.iter().filter_map(|r| r.as_ref().err()).map(String::as_str).collect();
    assert!(
        failures.is_empty(),
        "{source}: {} of {}:\n{}",
        failures.len(),
        results.len(),
        failures.join("\n")
    );
    assert!(results.iter().flatten().sum::<usize>() > 0, "nothing is to be described");
}

#[test]
fn the_reference() {
    let Some(pages) = shared("upstream/2022-04-05/content/api") else { return };
    check(&pages.display().to_string());
}

/// Fields and sections of a page, by what tells them apart where nothing was renamed.
fn names(page: &PageFacts) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for section in page.sections.iter().filter(|section| !section.heading.is_empty()) {
        found.insert(format!("{:?} {}", section.subject, section.heading), section.intro.clone());
    }
    for fact in &page.facts {
        if let (Fact::Field(field), Some(section)) = (fact, page.section(fact.section())) {
            let name =
                format!("{:?} {} {:?} {}", section.subject, section.heading, field.direction, field.path);
            found.insert(format!("{name} {}", field.location.as_str()), field.text.clone());
        }
    }
    found
}

/// Follows pages through their versions, each time with words for what was new.
#[test]
fn words_survive_the_history() {
    let Some(history) = tests::history() else { return };
    let mut ours: BTreeMap<String, String> = BTreeMap::new();
    let mut kept = 0;
    for commit in history.commits().iter().rev().step_by(20) {
        let source = format!("{}@{commit}:content/api", history.path().display());
        for page in tests::read_all(&source) {
            let path = page.facts.page.to_string();
            let before = ours.get(&path).map(String::as_str);
            let known = before.map(|text| names(&facts_of(&path, text).0)).unwrap_or_default();
            let after = synced(&page.facts, before).unwrap();
            let (facts, _) = facts_of(&path, &after.text);
            assert_eq!(stated(&facts), stated(&page.facts), "{path} at {commit}");
            assert_eq!(synced(&page.facts, Some(&after.text)).unwrap(), after, "{path} at {commit}");
            for (name, words) in names(&facts) {
                if let Some(known) = known.get(&name) {
                    assert_eq!(words, *known, "{path} at {commit}: {name}");
                    kept += 1;
                }
            }
            ours.insert(path, after.text.replace(MARKER, &format!("Words of {}.", &commit[..7])));
        }
    }
    assert!(kept > 0, "nothing was there twice");
}

#[test]
fn the_history() {
    let Some(history) = tests::history() else { return };
    for commit in history.commits().iter().step_by(20) {
        check(&format!("{}@{commit}:content/api", history.path().display()));
    }
}

/// Whatever a page holds: it is synced, or an error says why not.
#[test]
fn hostile_pages() {
    for (name, make) in tests::hostile::INPUTS {
        let (upstream, _) = facts_of("a.md", &make(200));
        let Ok(first) = synced(&upstream, None) else { continue };
        assert_eq!(synced(&upstream, Some(&first.text)).as_ref(), Ok(&first), "{name}");
    }
}
