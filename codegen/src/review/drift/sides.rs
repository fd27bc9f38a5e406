//! Fields of one side, and the same fields on the other.

use crate::diagnostics::span::PagePath;
use crate::model::errata::{Corrected, Errata, Parameter};
use crate::read::facts::{FieldFact, PageFacts, Section};
use crate::review::compare::Occurrence;

/// Both sides, as written and as our errata correct them.
pub(super) struct Sides<'p> {
    ours: &'p [PageFacts],
    upstream: &'p [PageFacts],
    our_corrected: Corrected<'p>,
    their_corrected: Corrected<'p>,
}

/// A field and the page that it stands on.
#[derive(Clone, Copy)]
pub(super) struct FieldOnPage<'p> {
    pub(super) page: &'p PageFacts,
    pub(super) fact: &'p FieldFact,
}

impl<'p> FieldOnPage<'p> {
    fn section(&self) -> Option<&'p Section> {
        self.page.section(self.fact.section)
    }

    /// Heading of its section.
    pub(super) fn heading(&self) -> &'p str {
        self.section().map_or("", |section| &section.heading)
    }

    /// It and what is documented of it below the same heading.
    pub(super) fn with_members(self) -> impl Iterator<Item = Self> {
        let within = move |fact: &&FieldFact| {
            fact.section == self.fact.section
                && fact.direction == self.fact.direction
                && fact.location == self.fact.location
                && fact.path.is_within(&self.fact.path)
        };
        self.page.fields().filter(within).map(move |fact| Self { fact, ..self })
    }

    /// How surely another field is the same one in another version; `None` if it can't be.
    fn likeness(&self, other: &FieldOnPage<'_>) -> Option<u8> {
        let same =
            other.fact.direction == self.fact.direction && other.fact.path.names().eq(self.fact.path.names());
        let page = u8::from(other.page.page == self.page.page) * 4;
        let heading = u8::from(other.heading() == self.heading()) * 2;
        let location = u8::from(other.fact.location == self.fact.location);
        (same && page + heading > 0).then_some(page + heading + location)
    }
}

impl<'p> Sides<'p> {
    pub(super) fn new(ours: &'p [PageFacts], errata: &Errata, upstream: &'p [PageFacts]) -> Self {
        let (our_corrected, their_corrected) = (errata.apply_to_part(ours), errata.apply_to_part(upstream));
        Self { ours, upstream, our_corrected, their_corrected }
    }

    /// The field of ours that a change was made of.
    pub(super) fn ours_at(&self, occurrence: &Occurrence) -> Option<FieldOnPage<'p>> {
        at(self.ours, occurrence)
    }

    /// The field of upstream's that a change was made of.
    pub(super) fn upstream_at(&self, occurrence: &Occurrence) -> Option<FieldOnPage<'p>> {
        at(self.upstream, occurrence)
    }

    pub(super) fn ours_like(&self, on_page: &FieldOnPage<'_>) -> Option<FieldOnPage<'p>> {
        like(self.ours, on_page)
    }

    pub(super) fn upstream_like(&self, on_page: &FieldOnPage<'_>) -> Option<FieldOnPage<'p>> {
        like(self.upstream, on_page)
    }

    pub(super) fn upstream_page(&self, path: &PagePath) -> Option<&'p PageFacts> {
        self.upstream.iter().find(|page| page.page == *path)
    }

    /// A field of ours as we hold it.
    pub(super) fn held(&self, fact: &FieldFact) -> FieldFact {
        same(&self.our_corrected.pages, fact).unwrap_or(fact).clone()
    }

    /// A field of upstream's as our errata correct it already; `None` if they remove it.
    pub(super) fn corrected(&self, on_page: &FieldOnPage<'_>) -> Option<&FieldFact> {
        same(&self.their_corrected.pages, on_page.fact)
    }

    /// How errata name a field of upstream's: endpoints are called as we hold them.
    pub(super) fn parameter(&self, on_page: &FieldOnPage<'_>) -> Option<Parameter> {
        parameter(&self.their_corrected.pages, on_page)
    }

    /// The same for a field of ours.
    pub(super) fn our_parameter(&self, on_page: &FieldOnPage<'_>) -> Option<Parameter> {
        parameter(&self.our_corrected.pages, on_page)
    }

    /// Other statements of the same field on upstream's page.
    pub(super) fn beside(&self, on_page: &FieldOnPage<'p>) -> Vec<&'p FieldFact> {
        let named = self.parameter(on_page);
        let others = on_page.page.fields().filter(|fact| fact.place != on_page.fact.place);
        others.filter(|fact| self.parameter(&FieldOnPage { fact, ..*on_page }) == named).collect()
    }

    /// Whether upstream's page documents the field more than once.
    pub(super) fn is_twice(&self, on_page: &FieldOnPage<'p>) -> bool {
        !self.beside(on_page).is_empty()
    }

    /// The page and, where it takes that, the section of upstream's that a field of ours can be added to.
    pub(super) fn room_for(
        &self,
        on_page: &FieldOnPage<'_>,
    ) -> Result<(&'p PageFacts, Option<String>), String> {
        let gone = "upstream has no page and section left that it could stand in";
        let page = self.upstream_page(&on_page.page.page).ok_or(gone)?;
        let subject = self.our_parameter(on_page).map(|of| of.subject).ok_or(gone)?;
        let corrected =
            self.their_corrected.pages.iter().find(|other| other.page == page.page).ok_or(gone)?;
        let about: Vec<&Section> =
            corrected.sections.iter().filter(|section| section.subject == subject).collect();
        let named = about.iter().any(|section| section.heading == on_page.heading());
        match (about.len(), named) {
            (0, _) | (2.., false) => Err(gone.to_owned()),
            (1, _) => Ok((page, None)),
            (_, true) => Ok((page, Some(on_page.heading().to_owned()))),
        }
    }
}

fn at<'p>(pages: &'p [PageFacts], occurrence: &Occurrence) -> Option<FieldOnPage<'p>> {
    let page = pages.iter().find(|page| page.page == occurrence.place.page)?;
    let is_stated =
        |fact: &&FieldFact| fact.place == occurrence.place && Some(fact.path.to_string()) == occurrence.path;
    Some(FieldOnPage { page, fact: page.fields().find(is_stated)? })
}

/// The same field in another version; of several, the first that is most like it.
fn like<'p>(pages: &'p [PageFacts], on_page: &FieldOnPage<'_>) -> Option<FieldOnPage<'p>> {
    let all = pages.iter().flat_map(|page| page.fields().map(move |fact| FieldOnPage { page, fact }));
    let all = all.filter_map(|other| Some((on_page.likeness(&other)?, other)));
    let best = all.collect::<Vec<_>>().into_iter().rev().max_by_key(|(likeness, _)| *likeness);
    best.map(|(_, other)| other)
}

/// The same statement in corrected pages.
fn same<'c>(pages: &'c [PageFacts], fact: &FieldFact) -> Option<&'c FieldFact> {
    let page = pages.iter().find(|page| page.page == fact.place.page)?;
    page.fields().find(|other| {
        other.place == fact.place && other.path == fact.path && other.direction == fact.direction
    })
}

fn parameter(corrected: &[PageFacts], on_page: &FieldOnPage<'_>) -> Option<Parameter> {
    let page = corrected.iter().find(|page| page.page == on_page.page.page)?;
    let FieldFact { direction, location, path, .. } = on_page.fact.clone();
    Some(Parameter {
        subject: page.section(on_page.fact.section)?.subject.clone(),
        direction,
        location,
        path,
    })
}
