//! A check that a page states the facts that it was made from: it is read, and the facts are compared.

use super::error::{Part, RenderError};
use super::{plan, sample};
use crate::api::FieldPath;
use crate::diagnostics::clip::Clip;
use crate::diagnostics::span::{PagePath, Place, Span};
use crate::read::facts::{Fact, FieldFact, PageFacts, Sample, Section, Subject};
use crate::read::source::Text;
use std::collections::HashSet;
use std::sync::Arc;

/// Reads a written page; an error if it says something else than `page`.
pub(super) fn verify(page: &PageFacts, written: &str) -> Result<(), RenderError> {
    let read = crate::read::read_page(&decoded(page, written)?, &page.profile);
    let mut compared = Compared::default();
    for i in 0..page.sections.len().max(read.sections.len()) {
        section(page.sections.get(i), read.sections.get(i), &mut compared)?;
    }
    for i in 0..page.facts.len().max(read.facts.len()) {
        let (stated, read) = (page.facts.get(i), read.facts.get(i));
        if !stated.zip(read).is_some_and(|(stated, read)| same(stated, read)) {
            return Err(RenderError::Changed { stated: stated.map(show), read: read.map(show) });
        }
    }
    Ok(())
}

/// A written page as it is read; an error if it would be mended first.
pub(super) fn decoded(page: &PageFacts, written: &str) -> Result<Text, RenderError> {
    let Ok((text, mended)) = Text::decode(page.page.clone(), written.as_bytes().to_vec()) else {
        return Err(RenderError::unsayable(Part::FrontMatter, "", "the page can't be decoded"));
    };
    if let Some(problem) = mended.first() {
        let span = problem.place.span;
        let found = written.clip(span.start..span.end);
        return Err(RenderError::unsayable(Part::Text, found, "it would be mended as mis-decoded"));
    }
    Ok(text)
}

/// Samples that were compared and are the same: sections share them.
type Compared = HashSet<(*const [Sample], *const [Sample])>;

fn section(
    stated: Option<&Section>,
    read: Option<&Section>,
    compared: &mut Compared,
) -> Result<(), RenderError> {
    let show = |section: &Section| match &section.subject {
        Subject::Endpoint(endpoint) => format!("a section `{}` of {endpoint}", section.heading),
        Subject::Object(name) => format!("a section `{}` of the object {name}", section.heading),
    };
    let (Some(a), Some(b)) = (stated, read) else {
        return Err(RenderError::Changed { stated: stated.map(show), read: read.map(show) });
    };
    if a.heading != b.heading || a.subject != b.subject {
        return Err(RenderError::Changed { stated: Some(show(a)), read: Some(show(b)) });
    }
    for (stated, read) in [(&a.requests, &b.requests), (&a.responses, &b.responses)] {
        if compared.insert((Arc::as_ptr(stated), Arc::as_ptr(read))) {
            samples(stated, read)?;
        }
    }
    Ok(())
}

/// Samples that were given are shown; those that were made up may come on top.
fn samples(stated: &[Sample], read: &[Sample]) -> Result<(), RenderError> {
    let kept = stated.is_empty()
        || (stated.len() == read.len()
            && stated.iter().zip(read).all(|(a, b)| sample::same(&a.json, &b.json)));
    if kept {
        return Ok(());
    }
    let first = stated.first().map(|sample| sample::print(&sample.json)).unwrap_or_default();
    Err(RenderError::unsayable(Part::Sample, &first, "it is read as another value or in another place"))
}

fn same(a: &Fact, b: &Fact) -> bool {
    if let (Fact::Field(a), Fact::Field(b)) = (a, b)
        && !plan::same_path(&a.path, &b.path)
    {
        return false;
    }
    bare(a) == bare(b)
}

/// The place of what stands nowhere.
pub(super) fn nowhere() -> Place {
    Place { page: PagePath::new(""), line: 0, column: 0, span: Span::default() }
}

/// A fact without what may differ: its place and words.
fn bare(fact: &Fact) -> Fact {
    let mut fact = fact.clone();
    *fact.place_mut() = nowhere();
    if let Fact::Endpoint(fact) = &mut fact {
        fact.returns_at = None;
    }
    if let Fact::Field(fact) = &mut fact {
        fact.path = FieldPath::default();
        fact.text.clear();
    }
    fact
}

/// A fact in a line, for messages.
pub(super) fn show(fact: &Fact) -> String {
    match fact {
        Fact::Endpoint(fact) => format!("the endpoint {} in section {}", fact.endpoint, fact.section.0),
        Fact::SetValue(fact) => format!("the set value {} {:?}", fact.id, fact.name),
        Fact::Code(fact) => format!("the code {} {:?} of {:?}", fact.code, fact.name, fact.table),
        Fact::Field(fact) => field(fact),
    }
}

fn field(fact: &FieldFact) -> String {
    let direction = fact.direction.map_or("object", crate::api::Direction::as_str);
    let (section, location) = (fact.section.0, fact.location.as_str());
    format!("the {direction} field {} in section {section} ({location}): {fact}", fact.path)
}
