//! `docs-src` mirrors the reference: the same facts and shapes, page by page, in words of our own.

use codegen::model::{Module, Ty};
use codegen::read::facts::{PageFacts, Sample};
use codegen::report::facts_jsonl;
use codegen::rust;
use codegen::write::sync::{MARKER, Mirror, Outline};
use std::collections::BTreeSet;
use std::path::Path;
use tests::{model_of, read_all, root, shared};

fn pages(folder: &Path) -> Vec<PageFacts> {
    read_all(&folder.display().to_string()).into_iter().map(|page| page.facts).collect()
}

fn ours() -> Vec<PageFacts> {
    pages(&root().join("docs-src"))
}

#[allow(clippy::unwrap_used, reason = "a test ends where docs-src is damaged")]
fn mirror() -> Mirror {
    let text = std::fs::read_to_string(root().join("docs-src").join(Mirror::FILE)).unwrap();
    Mirror::parse(&text).unwrap()
}

/// Compares what `say` says of each page with what it says of upstream's.
#[track_caller]
fn compare<T: PartialEq>(say: impl Fn(&PageFacts) -> T) {
    let Some(upstream) = shared("upstream/2022-04-05/content/api") else { return };
    let (mut ours, upstream) = (ours(), pages(&upstream));
    // Pages of our own mirror nothing.
    ours.retain(|page| mirror().lists(page.page.as_str()));
    let paths = |pages: &[PageFacts]| pages.iter().map(|page| page.page.to_string()).collect::<Vec<_>>();
    assert_eq!(paths(&ours), paths(&upstream));
    let differ = |(ours, theirs): &(&PageFacts, &PageFacts)| say(ours) != say(theirs);
    let differ: Vec<_> =
        ours.iter().zip(&upstream).filter(differ).map(|(page, _)| page.page.as_str()).collect();
    assert!(differ.is_empty(), "not as upstream: {differ:?}");
}

#[test]
fn facts_are_those_of_upstream() {
    compare(|page| {
        let lines = facts_jsonl(std::slice::from_ref(page));
        let bare = |line: &str| {
            let (kind, rest) = line.split_once("\"line\":").unwrap_or_default();
            (kind.to_owned(), rest.split_once(',').unwrap_or_default().1.to_owned())
        };
        lines.lines().map(bare).collect::<Vec<_>>()
    });
}

#[test]
fn samples_have_the_shape_of_upstreams() {
    let of = |samples: &[Sample]| samples.iter().map(|sample| Outline::of(&sample.json)).collect::<Vec<_>>();
    compare(|page| {
        let section =
            |section: &codegen::read::facts::Section| (of(&section.requests), of(&section.responses));
        page.sections.iter().map(section).collect::<Vec<_>>()
    });
}

#[test]
fn everything_is_described() {
    for page in read_all(&root().join("docs-src").display().to_string()) {
        assert!(!page.text.as_str().contains(MARKER), "{} has texts to write", page.facts.page);
        assert_eq!(page.facts.problems, [], "{}", page.facts.page);
    }
}

#[test]
fn upstream_toml_lists_the_pages() {
    let text = std::fs::read_to_string(root().join("docs-src").join(Mirror::FILE)).unwrap();
    let mirror = mirror();
    assert_eq!(mirror.to_string(), text);
    assert!(mirror.upstream.commit.is_some() && mirror.upstream.date.is_some());
    let pages: BTreeSet<String> = ours().iter().map(|page| page.page.to_string()).collect();
    let restated = mirror.sources.iter().flat_map(|source| source.upstream.pages.iter().cloned());
    let own = mirror.own.iter().map(|own| own.path.clone()).chain(restated);
    let listed: BTreeSet<String> = mirror.upstream.pages.iter().cloned().chain(own).collect();
    assert_eq!(listed, pages);
}

#[test]
fn a_crate_comes_of_it() {
    assert!(rust::files(&model_of(&ours())).len() > 100);
}

#[test]
fn every_field_has_words() {
    let model = model_of(&ours());
    let bodies = model.modules.iter().flat_map(Module::structures);
    let silent: Vec<String> = bodies
        .flat_map(|body| body.members.iter().map(move |member| (body, member)))
        .filter(|(_, member)| member.docs.text.is_empty() && !matches!(member.ty, Ty::Struct(_)))
        .map(|(body, member)| format!("{}.{}", body.name, member.wire))
        .collect();
    assert!(silent.is_empty(), "say what they are on a page of our own: {silent:#?}");
}
