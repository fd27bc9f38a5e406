//! Places in our docs that state what changed upstream: lines that a review of our repository can show.

use crate::diagnostics::span::{PagePath, Place, Span};
use crate::read::facts::{FieldFact, PageFacts};
use crate::review::compare::{Change, Comparison, Occurrence, Side};
use std::collections::BTreeMap;

/// The same changes, at places in our docs: what is new is told at the heading that it goes below, on a page that has
/// none like it at the top. What is on pages that we don't have stays where it is.
#[must_use]
pub fn in_ours(comparison: &Comparison, ours: &[PageFacts]) -> Comparison {
    let pages: BTreeMap<&PagePath, &PageFacts> = ours.iter().map(|page| (&page.page, page)).collect();
    let moved = |change: &Change| {
        let places = change.places.iter().map(|occurrence| match pages.get(&occurrence.place.page) {
            Some(page) if occurrence.side == Side::Head => {
                Occurrence { side: Side::Base, place: place(occurrence, page), ..occurrence.clone() }
            }
            _ => occurrence.clone(),
        });
        Change { places: places.collect(), ..change.clone() }
    };
    let changes = comparison.changes.iter().map(moved).collect();
    Comparison { changes, ..comparison.clone() }
}

/// The entry of our page, else the heading, else the top.
fn place(occurrence: &Occurrence, page: &PageFacts) -> Place {
    let same = |fact: &&FieldFact| {
        fact.direction == occurrence.direction && Some(fact.path.to_string()) == occurrence.path
    };
    let in_section = |fact: &&FieldFact| {
        page.section(fact.section).is_some_and(|section| section.heading == occurrence.section)
    };
    let entry = page.fields().filter(same).find(in_section).or_else(|| page.fields().find(same));
    let heading = || page.sections.iter().find(|section| section.heading == occurrence.section);
    let known = entry.map(|fact| &fact.place).or_else(|| heading().map(|section| &section.place));
    known.cloned().unwrap_or_else(|| Place {
        page: page.page.clone(),
        line: 1,
        column: 1,
        span: Span::default(),
    })
}
