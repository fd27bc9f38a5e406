//! Samples that show other members, or values of other kinds, than ours.

use crate::api::Direction;
use crate::diagnostics::problem::{About, Code, Problem};
use crate::diagnostics::span::{PagePath, Place};
use crate::read::facts::{PageFacts, Sample};
use crate::write::sync::Outline;
use std::collections::{BTreeMap, BTreeSet};

/// The samples of upstream's pages whose shape no sample of our page has, by place.
pub(super) fn notes(ours: &[PageFacts], upstream: &[PageFacts]) -> Vec<Problem> {
    let known: BTreeMap<&PagePath, &PageFacts> = ours.iter().map(|page| (&page.page, page)).collect();
    let pages = upstream.iter().filter_map(|page| Some((page, *known.get(&page.page)?)));
    let mut notes: Vec<Problem> = pages.flat_map(|(page, ours)| of_page(page, ours)).collect();
    notes.sort_by(|a, b| a.place.cmp(&b.place));
    notes
}

fn of_page(page: &PageFacts, ours: &PageFacts) -> Vec<Problem> {
    let known: BTreeSet<(Direction, Outline)> =
        samples(ours).map(|(direction, _, sample)| (direction, Outline::of(&sample.json))).collect();
    // Sections share samples.
    let mut seen = BTreeSet::new();
    let new = samples(page).filter(|(direction, _, sample)| {
        !known.contains(&(*direction, Outline::of(&sample.json))) && seen.insert(&sample.place)
    });
    new.map(|(direction, section, sample)| note(direction, section, &sample.place)).collect()
}

/// The samples of a page, each with its direction and the heading that it stands below.
fn samples(page: &PageFacts) -> impl Iterator<Item = (Direction, &str, &Sample)> {
    page.sections.iter().flat_map(|section| {
        let requests = section.requests.iter().map(|sample| (Direction::Request, sample));
        let responses = section.responses.iter().map(|sample| (Direction::Response, sample));
        requests.chain(responses).map(|(direction, sample)| (direction, section.heading.as_str(), sample))
    })
}

fn note(direction: Direction, section: &str, place: &Place) -> Problem {
    Problem {
        code: Code::SampleShape,
        place: place.clone(),
        about: About::of(format_args!("{} of {section}", direction.as_str())),
        message: format!("a sample of the {} of `{section}` has another shape than ours", direction.as_str()),
        help: "`cargo xtask sync` makes ours like it; no fact changed".to_owned(),
    }
}
