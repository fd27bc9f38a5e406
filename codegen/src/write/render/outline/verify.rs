//! A check that a page states the facts that it was made from, and that links to it lead where they led.

use super::trial::Trial;
use crate::read::facts::{Attribute, Fact, PageFacts, Sample, Section, Target, Value};
use crate::read::read_page_among;
use crate::write::render::error::{Part, RenderError};
use crate::write::render::sample::print;
use crate::write::render::verify::{self, decoded, nowhere};

/// Reads a written page; an error if it says something else than the page of the trial.
pub(super) fn verify(trial: &Trial<'_>, written: &str) -> Result<(), RenderError> {
    let page = trial.page;
    let read = read_page_among(&decoded(page, written)?, &page.profile, trial.forms, trial.site);
    let head = |section: &Section| (section.heading.clone(), section.anchor.clone(), section.subject.clone());
    each(&page.sections, &read.sections, head, |section| format!("the section `{}`", section.heading))?;
    for (stated, read) in page.sections.iter().zip(&read.sections) {
        samples(stated, read)?;
    }
    let target = |target: &Target| Target { place: nowhere(), ..target.clone() };
    each(&page.targets, &read.targets, target, |target| format!("the target `{}`", target.anchor.0))?;
    each(&requests_first(page), &requests_first(&read), bare, show)
}

/// Samples are shown where they were.
fn samples(stated: &Section, read: &Section) -> Result<(), RenderError> {
    let printed = |samples: &[Sample]| samples.iter().map(|sample| print(&sample.json)).collect::<Vec<_>>();
    let all = |section: &Section| {
        [&section.requests, &section.responses, &section.errors].map(|samples| printed(samples))
    };
    let (stated, read) = (all(stated), all(read));
    if stated == read {
        return Ok(());
    }
    let first = stated.into_iter().zip(read).find(|(stated, read)| stated != read);
    let first = first.and_then(|(stated, _)| stated.into_iter().next()).unwrap_or_default();
    Err(RenderError::unsayable(Part::Sample, &first, "it is read as another value or in another place"))
}

/// Compares things one by one.
fn each<T, K: PartialEq>(
    stated: &[T],
    read: &[T],
    key: impl Fn(&T) -> K,
    show: impl Fn(&T) -> String,
) -> Result<(), RenderError> {
    for at in 0..stated.len().max(read.len()) {
        let (stated, read) = (stated.get(at), read.get(at));
        if stated.map(&key) != read.map(&key) {
            return Err(RenderError::Changed { stated: stated.map(&show), read: read.map(&show) });
        }
    }
    Ok(())
}

/// A fact in a line, for messages.
pub(super) fn show(fact: &Fact) -> String {
    let mut shown = verify::show(fact);
    if let Fact::Field(fact) = fact {
        for attribute in [Attribute::Since, Attribute::Values] {
            if let Value::Text(text) = attribute.of(fact) {
                shown.extend([", ", attribute.as_str(), " ", &text]);
            }
        }
        shown.extend([" (", &fact.text, ")"]);
    }
    shown
}

/// The facts of a page, section by section, in each its request first, which may stand below its entries.
fn requests_first(page: &PageFacts) -> Vec<Fact> {
    let mut facts = page.facts.clone();
    facts.sort_by_key(|fact| (fact.section(), !matches!(fact, Fact::Endpoint(_))));
    facts
}

/// A fact without its place.
pub(super) fn bare(fact: &Fact) -> Fact {
    let mut fact = fact.clone();
    *fact.place_mut() = nowhere();
    if let Fact::Endpoint(fact) = &mut fact {
        fact.returns_at = None;
    }
    // Of a last segment, only its types say that it is an array.
    if let Fact::Field(fact) = &mut fact
        && let Some(last) = fact.path.0.last_mut()
    {
        (last.array, last.map) = (false, false);
    }
    fact
}
