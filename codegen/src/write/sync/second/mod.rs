//! A second source, which adds to prose: what our docs hold of it, what is missing, and where the two contradict each other.
//!
//! A member counts as held if the types that our docs become have it, wherever they say it. What our docs hold is given back
//! as pages of the source, so that any comparison with the source tells what to add and what has gone.
//!
//! `members` follows the references of the source, `typed` finds a path in our types, `compare` goes through what the source says, `gone` finds what it
//! says no more, and `add` writes what is missing.

mod add;
mod compare;
mod gone;
mod members;
mod typed;

pub use add::{Brought, Folder, Known, bring_up};

use crate::api::{Endpoint, PathTemplate};
use crate::diagnostics::problem::Problem;
use crate::diagnostics::span::{PagePath, Place};
use crate::model::Model;
use crate::read::facts::{Fact, FieldFact, PageFacts, SectionId, Subject};
use crate::read::openapi::Example;
use crate::write::sync::Adds;
use compare::Work;
use members::Members;
use std::collections::{BTreeSet, HashMap};

/// Our docs, for a comparison with a second source.
#[derive(Clone, Copy)]
struct Docs<'d> {
    /// Our pages, as errata correct them.
    pages: &'d [PageFacts],
    /// What they become.
    model: &'d Model,
    name: &'d str,
    without: &'d [String],
    adds: &'d BTreeSet<Adds>,
}

/// A second source, for a comparison with our docs.
#[derive(Clone, Copy, Debug)]
pub struct Source<'s> {
    /// As pages that restate it call it in their front matter.
    pub name: &'s str,
    /// Its pages, as its errata correct them.
    pub pages: &'s [PageFacts],
    /// The bodies that it shows.
    pub examples: &'s [Example],
    /// Paths of endpoints that are not taken over, with all below them.
    pub without: &'s [String],
    /// The parts that are taken over.
    pub adds: &'s BTreeSet<Adds>,
}

impl Source<'_> {
    /// What our docs hold of it: these pages, as errata correct them, which become this model.
    #[must_use]
    pub fn held(self, ours: &[PageFacts], model: &Model) -> Held {
        held(Docs { pages: ours, model, name: self.name, without: self.without, adds: self.adds }, self)
    }
}

/// What our docs hold of a second source.
#[derive(Clone, Debug, Default)]
pub struct Held {
    /// The pages of the source with what our docs hold of them, and pages of ours with what only those state.
    pub pages: Vec<PageFacts>,
    /// Where the source contradicts our docs, at its own places.
    pub conflicts: Vec<Problem>,
    /// Endpoints that our docs miss, with the headings of the source.
    endpoints: Vec<(Endpoint, String)>,
    /// What our docs miss.
    missing: Vec<Missing>,
    /// Entries of ours that the source contradicts now, by place, as they would restate it.
    updates: Vec<FieldFact>,
    /// What the source no longer has, of the pages that restate it.
    gone: Vec<(PagePath, Place)>,
}

impl Held {
    /// Whether nothing is to be added.
    #[must_use]
    pub const fn is_all(&self) -> bool {
        self.missing.is_empty() && self.endpoints.is_empty() && self.updates.is_empty()
    }

    /// The places of our pages that restate what the source no longer has.
    pub fn gone(&self) -> impl Iterator<Item = &Place> {
        self.gone.iter().map(|(_, place)| place)
    }
}

/// A member that our docs miss, or a limit of one that they have.
#[derive(Clone, Debug)]
struct Missing {
    owner: Owner,
    /// The source's statement, as an entry of the owner.
    fact: FieldFact,
    /// The heading of the source's section.
    heading: String,
}
/// The section that an entry belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Owner {
    Endpoint(Endpoint),
    Object(String),
}

fn held(docs: Docs<'_>, of: Source<'_>) -> Held {
    let source = taken_over(of.pages, docs.without);
    let members = Members::of(&source);
    let Some(profile) = docs.pages.first().map(|page| &page.profile) else {
        return Held { pages: Vec::new(), ..Held::default() };
    };
    let mut work = Work::new(docs, profile);
    for (key, uses) in &members.all {
        work.member(key, uses, &members);
    }
    work.restated();
    work.set_values(&source);
    let (inside, alone) = work.gone(&source, &members, of.examples);
    let unknown: BTreeSet<&Endpoint> =
        members.endpoints.keys().filter(|call| !work.typed.has(call)).collect();
    let new = members
        .endpoints
        .iter()
        .filter(|(call, _)| docs.adds.contains(&Adds::Endpoints) && unknown.contains(call));
    let new = new.map(|(_, (endpoint, section, _))| ((*endpoint).clone(), section.heading.clone())).collect();
    let Work { dropped, changed, mut held, .. } = work;
    held.endpoints = new;
    let lost = inside.iter().map(|(_, fact)| fact).chain(alone.iter().flat_map(|page| &page.facts));
    held.gone = lost.map(|fact| (fact.place().page.clone(), fact.place().clone())).collect();
    held.pages = source
        .iter()
        .enumerate()
        .map(|(at, page)| {
            let keep = |id| match page.section(id).map(|section| &section.subject) {
                Some(Subject::Endpoint(_)) if !docs.adds.contains(&Adds::Endpoints) => true,
                Some(Subject::Endpoint(endpoint)) => !unknown.contains(&endpoint.identity()),
                _ => true,
            };
            let fact = |i: usize, fact: &Fact| {
                if dropped.contains(&(at, i)) {
                    return None;
                }
                Some(changed.get(&(at, i)).map_or_else(|| fact.clone(), |fact| Fact::Field(fact.clone())))
            };
            let gone = inside.iter().filter(|((page, _), _)| *page == at);
            let gone = gone.map(|((_, section), fact)| fact.clone().in_section(SectionId(*section)));
            let mut page = page.clone();
            let stated = page.facts.len();
            page.facts.extend(gone);
            part(&page, keep, |i, old| if i < stated { fact(i, old) } else { Some(old.clone()) })
        })
        .chain(alone)
        .collect();
    held
}

/// The pages of a source without the endpoints that are not taken over.
#[must_use]
pub fn taken_over(source: &[PageFacts], without: &[String]) -> Vec<PageFacts> {
    let left_out = |path: &PathTemplate| {
        let path = path.identity();
        without.iter().any(|top| {
            let top = PathTemplate::from(top.trim_end_matches('/')).identity();
            let rest = path.as_str().strip_prefix(top.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    };
    let one = |page: &PageFacts| {
        let keep = |id| {
            let subject = page.section(id).map(|section| &section.subject);
            !matches!(subject, Some(Subject::Endpoint(endpoint)) if left_out(&endpoint.path))
        };
        part(page, keep, |_, fact| Some(fact.clone()))
    };
    source.iter().map(one).collect()
}

/// A page with some of its sections and facts.
fn part(
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
