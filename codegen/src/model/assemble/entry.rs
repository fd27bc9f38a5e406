//! All that the pages say of parameters, one entry a statement, each below the type that it is a member of.

use super::{endpoints, shown};
use crate::api::{Direction, Endpoint, Location, Type, Types};
use crate::diagnostics::span::{PagePath, Place};
use crate::model::Source;
use crate::model::secrets::Secrets;
use crate::profile;
use crate::read::facts::{Fact, FieldFact, PageFacts, Section, Subject};
use crate::read::page::Json;
use std::collections::BTreeMap;

/// What a path of the docs is relative to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Scope {
    /// Body of the order that one section documents.
    Order(SectionKey),
    /// Request body of an endpoint, whichever section documents it.
    Request(Endpoint),
    /// `data` of an endpoint's response, or one item of it.
    Response(Endpoint),
    /// What stands beside `data`.
    Beside(Endpoint),
    /// An object, by name.
    Object(String),
}

/// A section among all sections.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct SectionKey {
    /// Page.
    pub(super) page: PagePath,
    /// Index in the page.
    pub(super) index: usize,
}

/// A segment of a path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Step {
    /// Member name.
    pub(super) name: String,
    /// Whether the path goes on in the items of an array.
    pub(super) array: bool,
}

/// One statement of one parameter.
#[derive(Clone, Debug)]
pub(super) struct Entry<'a> {
    /// What the path is relative to.
    pub(super) scope: Scope,
    /// Path; never empty.
    pub(super) steps: Vec<Step>,
    /// The fact; `None` for what only a sample or a longer path shows.
    pub(super) fact: Option<&'a FieldFact>,
    /// Documented types, or those that the sample shows.
    pub(super) types: Types,
    /// What a sample hints at, for want of anything better: an empty string may stand for anything.
    pub(super) hints: Types,
    /// The value that a sample shows.
    pub(super) value: Option<&'a Json>,
    /// Whether a longer path implies it.
    pub(super) is_implied: bool,
    /// Section that it stands in.
    pub(super) section: &'a Section,
    /// Where it stands.
    pub(super) place: &'a Place,
}

impl Entry<'_> {
    /// Wire name of the member.
    pub(super) fn leaf(&self) -> &str {
        self.steps.last().map_or("", |step| &step.name)
    }

    /// Whether its values must not be printed.
    pub(super) fn is_secret(&self, secrets: &Secrets) -> bool {
        let object = if let Scope::Object(name) = &self.scope { Some(name.as_str()) } else { None };
        let names = self.steps.iter().map(|step| step.name.as_str());
        secrets.hides(&object.into_iter().chain(names).collect::<Vec<_>>())
    }

    /// Where the words stand, for doc comments.
    pub(super) fn source(&self) -> Source {
        Source {
            page: self.place.page.clone(),
            anchor: self.section.anchor.clone(),
            place: self.place.clone(),
        }
    }

    /// Closed list of values or the one fixed value, if there is any.
    pub(super) fn values(&self) -> Vec<&str> {
        let Some(fact) = self.fact else { return Vec::new() };
        let options = fact.options.iter().flatten().chain(fact.fixed.iter());
        let mut values: Vec<&str> = options.map(String::as_str).collect();
        values.sort_unstable();
        values.dedup();
        values
    }
}

/// All entries of all pages. What a path implies of its parents comes along, and what samples show.
///
/// `parameters` are the objects that stand for a parameter of another name.
pub(super) fn collect<'a>(pages: &'a [PageFacts], parameters: &BTreeMap<String, String>) -> Vec<Entry<'a>> {
    let mut entries = Vec::new();
    for page in pages {
        for fact in &page.facts {
            if let Fact::Field(fact) = fact {
                push_fact(page, fact, parameters, &mut entries);
            }
        }
    }
    let shown = shown::entries(pages, &entries, parameters);
    entries.extend(shown);
    entries
}

fn push_fact<'a>(
    page: &'a PageFacts,
    fact: &'a FieldFact,
    parameters: &BTreeMap<String, String>,
    entries: &mut Vec<Entry<'a>>,
) {
    let Some(section) = page.section(fact.section) else { return };
    if fact.location != Location::Body {
        return;
    }
    let path = fact.path.0.iter();
    let steps: Vec<Step> =
        path.map(|segment| Step { name: segment.name.to_string(), array: segment.array }).collect();
    for (scope, skipped) in scopes(page, section, fact, &steps, parameters) {
        let steps: Vec<Step> = steps.iter().skip(skipped).cloned().collect();
        if !steps.is_empty() {
            let (types, hints) = (fact.types, Types::default());
            let entry = Entry {
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
    parameters: &BTreeMap<String, String>,
) -> Vec<(Scope, usize)> {
    let endpoint = match &section.subject {
        Subject::Object(name) => {
            let parameter = parameters.get(name);
            return vec![(
                Scope::Object(parameter.unwrap_or(name).clone()),
                usize::from(parameter.is_some()),
            )];
        }
        Subject::Endpoint(endpoint) => endpoints::canonical(endpoint),
    };
    let first = steps.first().map_or("", |step| step.name.as_str());
    if fact.direction == Some(Direction::Response) {
        return match first {
            profile::RESPONSE_DATA => vec![(Scope::Response(endpoint), 1)],
            first if profile::RESPONSE_ENVELOPE.contains(&first) => Vec::new(),
            _ => vec![(Scope::Beside(endpoint), 0)],
        };
    }
    let precise = endpoints::is_precise(&endpoint);
    let key = SectionKey { page: page.page.clone(), index: fact.section.0 };
    let general = Scope::Request(endpoint);
    if precise { vec![(Scope::Order(key), 0), (general, 0)] } else { vec![(general, 0)] }
}

/// A path says that its parents are objects, or arrays of them.
fn push_parents<'a>(entry: &Entry<'a>, entries: &mut Vec<Entry<'a>>) {
    for end in 1..entry.steps.len() {
        let steps: Vec<Step> = entry.steps.iter().take(end).cloned().collect();
        let array = steps.last().is_some_and(|step| step.array);
        let types = Types::from_iter([if array { Type::ArrayOfObject } else { Type::Object }]);
        entries.push(Entry { steps, fact: None, types, is_implied: true, ..entry.clone() });
    }
}
