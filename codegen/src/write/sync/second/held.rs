//! What our docs hold of a source, and what they miss.

use crate::api::Endpoint;
use crate::diagnostics::problem::{About, Code, Problem};
use crate::diagnostics::span::Place;
use crate::model::Model;
use crate::read::facts::{Fact, FieldFact, PageFacts, SectionId};
use crate::write::sync::Adds;
use std::collections::{BTreeSet, HashMap};

/// Our docs, for a comparison with a second source.
#[derive(Clone, Copy)]
pub(super) struct Docs<'d> {
    /// Our pages, as errata correct them.
    pub(super) pages: &'d [PageFacts],
    /// What they become.
    pub(super) model: &'d Model,
    pub(super) name: &'d str,
    pub(super) without: &'d [String],
    pub(super) adds: &'d BTreeSet<Adds>,
}

/// What our docs hold of a second source.
#[derive(Clone, Debug, Default)]
pub struct Held {
    /// The pages of the source with what our docs hold of them, and pages of ours with what only those state.
    pub pages: Vec<PageFacts>,
    /// Where the source contradicts our docs.
    pub conflicts: Vec<Conflict>,
    /// Endpoints that our docs miss, with the headings of the source.
    pub(super) endpoints: Vec<(Endpoint, String)>,
    /// What our docs miss.
    pub(super) missing: Vec<Missing>,
    /// Entries of ours that the source contradicts now, by place, as they would restate it.
    pub(super) updates: Vec<FieldFact>,
    /// What the source no longer has, of the pages that restate it.
    pub(super) gone: Vec<Lost>,
}

/// What a page of ours restates and the source no longer has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// Where.
    pub place: Place,
    /// What it is: `GET /orders`, an object, or the path of a member.
    pub what: String,
    /// The section that goes as a whole, if one does.
    pub(super) section: Option<SectionId>,
}

/// A statement of the source that contradicts one of prose.
#[derive(Clone, Debug)]
pub struct Conflict {
    /// The member.
    pub(super) path: String,
    /// Between the member and what is stated of it: `is`.
    pub(super) verb: &'static str,
    /// Where the source states it.
    pub(super) place: Place,
    /// What the source states.
    pub(super) there: String,
    /// Where our docs state it.
    pub(super) ours: Place,
    /// What our docs state.
    pub(super) here: String,
}

impl Conflict {
    /// The problem at the place of the source.
    #[must_use]
    pub fn in_source(&self) -> Problem {
        let Self { path, verb, there, here, .. } = self;
        self.problem(&self.place, format!("`{path}` {verb} {there} here, and {here} in our docs"))
    }

    /// The problem at the place of our docs; `name` is what they call the source.
    #[must_use]
    pub fn in_ours(&self, name: &str) -> Problem {
        let Self { path, verb, there, here, place, .. } = self;
        let at = format!("{}:{}", place.page, place.line);
        self.problem(&self.ours, format!("`{path}` {verb} {here} here, and {there} in {name} at {at}"))
    }

    fn problem(&self, place: &Place, message: String) -> Problem {
        let about = About::of(format_args!("{} {} {}", self.path, self.verb, self.there));
        let help = "say which is right in the errata of the source".to_owned();
        Problem { code: Code::SourceConflict, place: place.clone(), about, message, help }
    }
}

/// A member that our docs miss, or a limit of one that they have.
#[derive(Clone, Debug)]
pub(super) struct Missing {
    pub(super) owner: Owner,
    /// The source's statement, as an entry of the owner.
    pub(super) fact: FieldFact,
    /// The heading of the source's section.
    pub(super) heading: String,
}
/// The section that an entry belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Owner {
    Endpoint(Endpoint),
    Object(String),
}

/// A page with some of its sections and facts.
pub(super) fn part(
    page: &PageFacts,
    keep: impl Fn(SectionId) -> bool,
    fact: impl Fn(usize, &Fact) -> Option<Fact>,
) -> PageFacts {
    let mut ids: HashMap<SectionId, SectionId> = HashMap::new();
    let mut sections = Vec::new();
    for (i, section) in page.sections.iter().enumerate().filter(|(i, _)| keep(SectionId(*i))) {
        ids.insert(SectionId(i), SectionId(sections.len()));
        sections.push(section.clone());
    }
    let facts = page.facts.iter().enumerate().filter_map(|(i, old)| {
        let id = ids.get(&old.section())?;
        Some(fact(i, old)?.in_section(*id))
    });
    PageFacts { facts: facts.collect(), sections, ..page.clone() }
}
