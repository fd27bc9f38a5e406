//! All entries of all pages: what facts state, what their paths imply, and what samples show.

use super::entry::{Entry, Scope, SectionKey, Step};
use super::objects::Objects;
use super::{endpoints, shown};
use crate::api::{Direction, Location, Type, Types};
use crate::profile::Profile;
use crate::read::facts::{Fact, FieldFact, PageFacts, Section, Subject};

/// All entries of all pages. What a path implies of its parents comes along, and what samples show.
pub(super) fn collect<'a>(
    pages: &'a [PageFacts],
    objects: &Objects<'_>,
    profile: &'a Profile,
) -> Vec<Entry<'a>> {
    let mut entries = Vec::new();
    for page in pages {
        for fact in &page.facts {
            if let Fact::Field(fact) = fact {
                push_fact(page, fact, objects, profile, &mut entries);
            }
        }
    }
    let shown = shown::entries(pages, &entries, objects, profile);
    entries.extend(shown);
    entries
}

fn push_fact<'a>(
    page: &'a PageFacts,
    fact: &'a FieldFact,
    objects: &Objects<'_>,
    profile: &'a Profile,
    entries: &mut Vec<Entry<'a>>,
) {
    let Some(section) = page.section(fact.section) else { return };
    if fact.location != Location::Body {
        return;
    }
    let path = fact.path.0.iter();
    let steps: Vec<Step> = path
        .map(|segment| Step { name: segment.name.to_string(), array: segment.array, map: segment.map })
        .collect();
    for (scope, skipped) in scopes(page, section, fact, &steps, objects, profile) {
        let steps: Vec<Step> = steps.iter().skip(skipped).cloned().collect();
        if !steps.is_empty() {
            let (types, hints) = (fact.types, Types::default());
            let entry = Entry {
                profile,
                scope,
                steps,
                fact: Some(fact),
                types,
                hints,
                value: None,
                is_implied: false,
                section,
                place: &fact.place,
            };
            push_parents(&entry, entries);
            entries.push(entry);
        }
    }
}

/// What a fact is a statement of, each with the number of steps that lead there.
fn scopes(
    page: &PageFacts,
    section: &Section,
    fact: &FieldFact,
    steps: &[Step],
    objects: &Objects<'_>,
    profile: &Profile,
) -> Vec<(Scope, usize)> {
    let endpoint = match &section.subject {
        Subject::Object(name) => {
            let known = objects.name(&page.page, fact.section, name).to_owned();
            return vec![(Scope::Object(known), usize::from(objects.is_parameter(name)))];
        }
        Subject::Endpoint(endpoint) => endpoints::canonical(endpoint),
    };
    let first = steps.first().map_or("", |step| step.name.as_str());
    if fact.direction == Some(Direction::Response) {
        return match &profile.envelope {
            None => vec![(Scope::Response(endpoint), 0)],
            Some(envelope) if envelope.data == first => vec![(Scope::Response(endpoint), 1)],
            Some(envelope) if envelope.has(first) => Vec::new(),
            Some(_) => vec![(Scope::Beside(endpoint), 0)],
        };
    }
    let precise = endpoints::is_precise(&endpoint, profile);
    let key = SectionKey { page: page.page.clone(), index: fact.section.0 };
    let general = Scope::Request(endpoint);
    if precise { vec![(Scope::Precise(key), 0), (general, 0)] } else { vec![(general, 0)] }
}

/// A path says that its parents are objects, or arrays of them.
fn push_parents<'a>(entry: &Entry<'a>, entries: &mut Vec<Entry<'a>>) {
    for end in 1..entry.steps.len() {
        let steps: Vec<Step> = entry.steps.iter().take(end).cloned().collect();
        let ty = match steps.last() {
            Some(Step { array: true, .. }) => Type::ArrayOfObject,
            Some(Step { map: true, .. }) => Type::Map,
            _ => Type::Object,
        };
        let types = Types::from_iter([ty]);
        entries.push(Entry { steps, fact: None, types, is_implied: true, ..entry.clone() });
    }
}
