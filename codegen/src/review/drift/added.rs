//! What a second source says that our docs don't hold, and what it would mean for the crate.

use super::Drift;
use crate::model::Model;
use crate::read::facts::PageFacts;
use crate::read::read_page;
use crate::read::source::Text;
use crate::review::compare::{self, Change, Comparison, Docs, Rust, Side, Sided};
use crate::review::models::Version;
use crate::write::sync::second::{Conflict, Corrections, Folder, Gone, Source, bring_up, taken_over};
use std::collections::{BTreeMap, BTreeSet};

/// Our docs, for a comparison with a second source.
#[derive(Clone, Copy, Debug)]
pub struct Ours<'o> {
    /// The pages, each with the lines of its front matter.
    pub pages: &'o [(PageFacts, String)],
    /// What is known about them.
    pub known: Corrections<'o>,
}

impl Drift {
    /// Adds what a second source says that our docs don't hold, what only our docs say of it, and contradictions.
    ///
    /// The effect on the crate is that of a sync: what it would write is made into a model of its own. A part that a
    /// sync can't write has an unknown effect.
    pub fn add(&mut self, ours: Ours<'_>, source: Source<'_>, folder: Folder<'_>) {
        let facts: Vec<PageFacts> = ours.pages.iter().map(|(page, _)| page.clone()).collect();
        let now = model(&facts, ours.known);
        let corrected = ours.known.errata.apply_to_part(&facts);
        let held = source.held(&corrected.pages, &now);
        let docs = |pages| Docs { pages, unread: &[], model: None };
        let mut found = compare::facts(docs(&held.pages), docs(&taken_over(source.pages, source.without)));
        if !found.changes.is_empty() {
            let effects = Effects::of(ours, &facts, &now, source, folder);
            for change in &mut found.changes {
                change.rust = effects.as_ref().map_or(Rust::Unknown, |effects| effects.on(change));
            }
            let effect = effects.map_or(Rust::Unknown, |effects| effects.all);
            let known = self.comparison.rust;
            // Nothing and something unknown is unknown.
            self.comparison.rust =
                if effect == Rust::Unknown && known == Rust::None { effect } else { known.max(effect) };
        }
        let conflicts = held.conflicts.iter().map(Conflict::in_source);
        let conflicts = conflicts.map(|problem| Sided { side: Side::Head, problem });
        let known: BTreeSet<&String> =
            self.comparison.changes.iter().map(|change| &change.fingerprint).collect();
        let found_here = found.changes.iter().map(|change| &change.fingerprint);
        self.added.extend(found_here.filter(|fingerprint| !known.contains(fingerprint)).cloned());
        self.comparison.changes.extend(found.changes);
        self.comparison.problems.extend(found.problems.into_iter().chain(conflicts));
    }
}

/// What a sync with the source would mean for the crate.
struct Effects {
    /// By kind of change and name of what changes.
    by_name: BTreeMap<(&'static str, String), Rust>,
    /// The effect of all of it.
    all: Rust,
}

impl Effects {
    fn of(
        ours: Ours<'_>,
        facts: &[PageFacts],
        now: &Model,
        source: Source<'_>,
        folder: Folder<'_>,
    ) -> Option<Self> {
        let brought = bring_up(ours.pages, ours.known, source, folder, Gone::Remove).ok()?;
        let profile = &facts.first()?.profile;
        let mut pages: BTreeMap<_, PageFacts> =
            facts.iter().map(|page| (page.page.clone(), page.clone())).collect();
        for (path, synced) in brought.pages {
            let text = Text::new(path.clone(), synced.text);
            pages.insert(path, read_page(&text, profile));
        }
        let then: Vec<PageFacts> = pages.into_values().collect();
        let model_then = model(&then, ours.known);
        let docs = |pages, model| Docs { pages, unread: &[], model: Some(model) };
        let Comparison { changes, rust: all, .. } =
            compare::facts(docs(facts, now), docs(&then, &model_then));
        let mut by_name: BTreeMap<(&'static str, String), Rust> = BTreeMap::new();
        for change in &changes {
            let effect = by_name.entry(name(change)).or_insert(Rust::None);
            *effect = (*effect).max(change.rust);
        }
        Some(Self { by_name, all })
    }

    /// The effect of one change: that of the same one in our docs, else the most that all of it can be.
    fn on(&self, change: &Change) -> Rust {
        self.by_name.get(&name(change)).copied().unwrap_or(self.all)
    }
}

/// What tells a change of ours from others: the source has other sections, and so other paths.
fn name(change: &Change) -> (&'static str, String) {
    let leaf = change.subject.rsplit('.').next().unwrap_or(&change.subject);
    (change.kind.as_str(), leaf.to_owned())
}

fn model(pages: &[PageFacts], known: Corrections<'_>) -> Model {
    let Corrections { errata, secrets } = known;
    Version { pages, unread: &[], errata, secrets }.model(&BTreeSet::new())
}
