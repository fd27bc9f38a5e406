//! What the source says no more.

use super::compare::Work;
use super::held::{Lost, part};
use super::members::{At, DEEPEST, Key, Members};
use crate::api::{Direction, Endpoint, Location};
use crate::read::facts::{Fact, FieldFact, PageFacts, Section, SectionId, Subject};
use crate::read::openapi::Example;
use crate::read::page::Json;
use std::collections::BTreeSet;

impl Work<'_> {
    /// What pages of ours restate and the source neither states nor shows any more, each at the section of the source that it
    /// would belong to; endpoints and objects that the source has not are pages of their own.
    pub(super) fn gone(
        &self,
        source: &[PageFacts],
        members: &Members<'_>,
        examples: &[Example],
    ) -> (Vec<(At, Fact)>, Vec<PageFacts>, Vec<Lost>) {
        let shown = Shown::of(members, examples);
        let (mut inside, mut alone, mut gone) = (Vec::new(), Vec::new(), Vec::new());
        for page in self.docs.pages.iter().filter(|page| page.restates.as_deref() == Some(self.docs.name)) {
            let lost = |fact: &Fact| match fact {
                Fact::Field(fact) => {
                    page.section(fact.section).is_some_and(|section| !shown.has(section, fact))
                }
                Fact::Endpoint(fact) => !members.endpoints.contains_key(&fact.endpoint.identity()),
                Fact::SetValue(_) | Fact::Code(_) => false,
            };
            gone.extend(by_section(page, lost));
            let (mut rest, mut sections) = (BTreeSet::new(), BTreeSet::new());
            for (i, fact) in page.facts.iter().enumerate().filter(|(_, fact)| lost(fact)) {
                let subject = page.section(fact.section()).map(|section| &section.subject);
                if let Some(at) = subject.and_then(|subject| place_for(source, subject)) {
                    inside.push((at, fact.clone()));
                } else {
                    rest.insert(i);
                    sections.insert(fact.section());
                }
            }
            if !rest.is_empty() {
                let keep = |id: SectionId| sections.contains(&id);
                alone.push(part(page, keep, |i, fact| rest.contains(&i).then(|| fact.clone())));
            }
        }
        (inside, alone, gone)
    }
}

/// What is lost of a page: a section of which the request or all entries are lost is lost as one.
fn by_section(page: &PageFacts, lost: impl Fn(&Fact) -> bool) -> Vec<Lost> {
    let mut gone = Vec::new();
    for (at, section) in page.sections.iter().enumerate() {
        let id = SectionId(at);
        let (out, kept): (Vec<&Fact>, Vec<&Fact>) =
            page.facts.iter().filter(|fact| fact.section() == id).partition(|fact| lost(fact));
        let Some(first) = out.first() else { continue };
        if kept.is_empty() || out.iter().any(|fact| matches!(fact, Fact::Endpoint(_))) {
            let what = match &section.subject {
                Subject::Endpoint(endpoint) => endpoint.to_string(),
                Subject::Object(name) => format!("the object `{name}`"),
            };
            gone.push(Lost { place: first.place().clone(), what, section: Some(id) });
            continue;
        }
        gone.extend(out.into_iter().filter_map(|fact| match fact {
            Fact::Field(fact) => {
                let what = format!("`{}`", fact.path);
                Some(Lost { place: fact.place.clone(), what, section: None })
            }
            _ => None,
        }));
    }
    gone
}

/// The section of a source for something, by page and index.
fn place_for(source: &[PageFacts], subject: &Subject) -> Option<At> {
    let same = |other: &Subject| match (subject, other) {
        (Subject::Endpoint(a), Subject::Endpoint(b)) => a.identity() == b.identity(),
        (a, b) => a == b,
    };
    let fitting = source.iter().enumerate().flat_map(|(at, page)| {
        let sections = page.sections.iter().enumerate().filter(|(_, section)| same(&section.subject));
        sections.map(move |(i, _)| {
            let listed = page.facts.iter().filter(|fact| fact.section().0 == i).count();
            (listed, (at, i))
        })
    });
    // Not an answer that is an error, which says less.
    fitting.max_by_key(|(listed, _)| *listed).map(|(_, at)| at)
}

/// What a source states or shows.
struct Shown<'s> {
    members: &'s Members<'s>,
    /// Paths of all bodies, from any of their parts on.
    ends: BTreeSet<String>,
    /// Paths that samples show, by request and direction.
    samples: BTreeSet<(Endpoint, Direction, String)>,
}

impl<'s> Shown<'s> {
    fn of(members: &'s Members<'s>, examples: &[Example]) -> Self {
        let bodies = members.all.keys().filter(|key| key.location == Location::Body);
        let mut shown = Self { members, ends: BTreeSet::new(), samples: BTreeSet::new() };
        for key in bodies {
            shown.add(&key.path.join("."));
        }
        for example in examples {
            let direction = if example.is_request { Direction::Request } else { Direction::Response };
            let mut paths = Vec::new();
            member_paths(&example.json, "", 0, &mut paths);
            for path in paths {
                shown.add(&path);
                shown.samples.insert((example.endpoint.identity(), direction, path));
            }
        }
        shown
    }

    fn add(&mut self, path: &str) {
        let ends = path.match_indices('.').filter_map(|(at, _)| path.get(at + 1..));
        self.ends.extend(std::iter::once(path).chain(ends).map(str::to_owned));
    }

    fn has(&self, section: &Section, fact: &FieldFact) -> bool {
        let path: Vec<String> = fact.path.0.iter().map(|segment| segment.name.to_string()).collect();
        let joined = path.join(".");
        match &section.subject {
            Subject::Endpoint(endpoint) => {
                let direction = fact.direction.unwrap_or(Direction::Request);
                let (call, location) = (endpoint.identity(), fact.location);
                location == Location::Path
                    || self.samples.contains(&(call.clone(), direction, joined))
                    || self.members.all.contains_key(&Key { call, direction, location, path })
            }
            Subject::Object(name) => {
                let stated = self.members.objects.get(name).into_iter().flatten();
                let mut stated =
                    stated.map(|(_, fact)| fact.path.0.iter().map(|segment| segment.name.as_str()));
                self.ends.contains(&format!("{name}.{joined}"))
                    || (path.first() == Some(name) && self.ends.contains(&joined))
                    || stated.any(|known| known.eq(path.iter().map(String::as_str)))
            }
        }
    }
}

/// The paths of all members of a sample.
fn member_paths(json: &Json, above: &str, depth: usize, paths: &mut Vec<String>) {
    match json {
        Json::Object(members) if depth < DEEPEST => {
            for member in members {
                let path = if above.is_empty() {
                    member.name.to_string()
                } else {
                    format!("{above}.{}", member.name)
                };
                member_paths(&member.value, &path, depth + 1, paths);
                paths.push(path);
            }
        }
        Json::Array(items) => items.iter().for_each(|item| member_paths(item, above, depth, paths)),
        _ => {}
    }
}
