//! A second source, and what our docs hold of it.

use super::compare::Work;
use super::held::{Docs, Held, part};
use super::members::Members;
use crate::api::{Endpoint, PathTemplate};
use crate::model::Model;
use crate::read::facts::{Fact, PageFacts, SectionId, Subject};
use crate::read::openapi::Example;
use crate::write::sync::Adds;
use std::collections::BTreeSet;

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
    let (inside, alone, gone) = work.gone(&source, &members, of.examples);
    let unknown: BTreeSet<&Endpoint> =
        members.endpoints.keys().filter(|call| !work.typed.has(call)).collect();
    let new = members
        .endpoints
        .iter()
        .filter(|(call, _)| docs.adds.contains(&Adds::Endpoints) && unknown.contains(call));
    let new = new.map(|(_, (endpoint, section, _))| ((*endpoint).clone(), section.heading.clone())).collect();
    let Work { dropped, changed, mut held, .. } = work;
    held.endpoints = new;
    held.gone = gone;
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

/// The pages of a source without the endpoints that are not taken over. Bounds of numbers and lists are not: prose has no
/// form for them.
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
        part(page, keep, |_, fact| {
            let mut fact = fact.clone();
            if let Fact::Field(field) = &mut fact {
                field.bounds = None;
            }
            Some(fact)
        })
    };
    source.iter().map(one).collect()
}
