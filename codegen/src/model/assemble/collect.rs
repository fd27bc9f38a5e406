//! All entries of all pages: what facts state, what their paths imply, and what samples show.

use super::entry::{ParameterEntry, Scope, SectionKey, Step};
use super::objects::Objects;
use super::{endpoints, shown};
use crate::api::{Direction, Endpoint, Location, Method, Type, Types};
use crate::profile::Profile;
use crate::read::facts::{FieldFact, PageFacts, Section, Subject};
use std::collections::{BTreeMap, BTreeSet};

/// All entries of all pages. What a path implies of its parents comes along, and what samples show.
pub(super) fn collect<'a>(
    pages: &'a [PageFacts],
    objects: &Objects<'_>,
    profile: &'a Profile,
) -> Vec<ParameterEntry<'a>> {
    let mut entries = Vec::new();
    for page in pages {
        for fact in page.fields() {
            push_fact(page, fact, objects, profile, &mut entries);
        }
    }
    let shown = shown::entries(pages, &entries, objects, profile);
    entries.extend(shown);
    share_answers(&mut entries);
    entries
}

/// What `POST /things` answers is what `GET /things/{id}` reads, if most of what is documented of the one is documented of the other:
/// then members of the former that the latter's pages do not describe are members of the latter.
fn share_answers(entries: &mut Vec<ParameterEntry<'_>>) {
    let mut members: BTreeMap<&Endpoint, BTreeSet<&str>> = BTreeMap::new();
    for entry in entries.iter().filter(|entry| entry.fact.is_some() && entry.steps.len() == 1) {
        if let Scope::Response(endpoint) = &entry.scope {
            members.entry(endpoint).or_default().insert(entry.leaf());
        }
    }
    let mut readers = BTreeMap::new();
    for (made, of_made) in members.iter().filter(|(endpoint, _)| endpoint.method == Method::Post) {
        let read = Endpoint { method: Method::Get, path: format!("{}/{{}}", made.path).into() };
        let common = members.get(&read).map(|of_read| (of_read.intersection(of_made).count(), of_read.len()));
        if common.is_some_and(|(common, all)| common * 2 > all) {
            readers.insert((*made).clone(), read);
        }
    }
    let shared: Vec<ParameterEntry<'_>> = entries
        .iter()
        .filter_map(|entry| {
            let Scope::Response(made) = &entry.scope else { return None };
            let read = readers.get(made)?;
            let first = entry.steps.first()?.name.as_str();
            let is_new = members.get(read).is_none_or(|own| !own.contains(first));
            is_new.then(|| ParameterEntry {
                scope: Scope::Response(read.clone()),
                is_shared: true,
                ..entry.clone()
            })
        })
        .collect();
    entries.extend(shared);
}

fn push_fact<'a>(
    page: &'a PageFacts,
    fact: &'a FieldFact,
    objects: &Objects<'_>,
    profile: &'a Profile,
    entries: &mut Vec<ParameterEntry<'a>>,
) {
    let Some(section) = page.section(fact.section) else { return };
    if fact.location != Location::Body {
        return;
    }
    let path = fact.path.0.iter();
    let steps: Vec<Step> = path
        .map(|segment| Step { name: segment.name.clone(), array: segment.array, map: segment.map })
        .collect();
    for (scope, skipped) in scopes(page, section, fact, &steps, objects, profile) {
        let steps: Vec<Step> = steps.iter().skip(skipped).cloned().collect();
        if !steps.is_empty() {
            let (types, hints) = (fact.types, Types::default());
            let entry = ParameterEntry {
                profile,
                scope,
                steps,
                fact: Some(fact),
                types,
                hints,
                value: None,
                adds: page.restates.is_some(),
                is_implied: false,
                is_shared: false,
                section,
                place: &fact.place,
            };
            push_parents(&entry, entries);
            entries.push(entry);
        }
    }
}

/// The scopes that a fact belongs to, each with the number of steps that lead there.
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
            let known = objects.name(&page.page, fact.section, name).into();
            return vec![(Scope::Object(known), usize::from(objects.is_parameter(name)))];
        }
        Subject::Endpoint(endpoint) => endpoint.identity(),
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
    // A second source adds members: which orders there are, prose says.
    let precise = endpoints::is_precise(&endpoint, profile) && page.restates.is_none();
    let key = SectionKey { page: page.page.clone(), index: fact.section.0 };
    let general = Scope::Request(endpoint);
    if precise { vec![(Scope::Precise(key), 0), (general, 0)] } else { vec![(general, 0)] }
}

/// A path says that its parents are objects, or arrays of them.
fn push_parents<'a>(entry: &ParameterEntry<'a>, entries: &mut Vec<ParameterEntry<'a>>) {
    for end in 1..entry.steps.len() {
        let steps: Vec<Step> = entry.steps.iter().take(end).cloned().collect();
        let ty = match steps.last() {
            Some(Step { array: true, .. }) => Type::ArrayOfObject,
            Some(Step { map: true, .. }) => Type::Map,
            _ => Type::Object,
        };
        let types = Types::from_iter([ty]);
        entries.push(ParameterEntry { steps, fact: None, types, is_implied: true, ..entry.clone() });
    }
}
