//! All that the pages say of parameters, one entry a statement, each below the type that it is a member of.

use super::endpoints;
use crate::dialect;
use crate::facts::{
    Direction, Endpoint, Fact, FieldFact, Location, PageFacts, Section, Subject, Type, Types,
};
use crate::model::Source;
use crate::page::Json;
use crate::secrets::Secrets;
use crate::span::{PagePath, Place};

/// How deep a response sample is looked into.
const MAX_DEPTH: usize = 32;

/// What a path of the docs is relative to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Scope {
    /// Body of the order that one section documents.
    Order(SectionKey),
    /// Request body of an endpoint.
    Request(Endpoint),
    /// `data` of an endpoint's response, or one item of it.
    Response(Endpoint),
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

/// All entries of all pages. What a path implies of its parents comes along.
pub(super) fn collect(pages: &[PageFacts]) -> Vec<Entry<'_>> {
    let mut entries = Vec::new();
    for page in pages {
        for fact in &page.facts {
            if let Fact::Field(fact) = fact {
                push_fact(page, fact, &mut entries);
            }
        }
        for section in &page.sections {
            push_samples(section, &mut entries);
        }
    }
    entries
}

/// The scope of a section's requests; `None` for a page of an object.
pub(super) fn request_scope(page: &PageFacts, index: usize, subject: &Subject) -> Option<Scope> {
    match subject {
        Subject::Endpoint(endpoint) => {
            let endpoint = endpoints::canonical(endpoint);
            let key = SectionKey { page: page.page.clone(), index };
            Some(if endpoints::is_precise(&endpoint) { Scope::Order(key) } else { Scope::Request(endpoint) })
        }
        Subject::Object(_) => None,
    }
}

fn push_fact<'a>(page: &'a PageFacts, fact: &'a FieldFact, entries: &mut Vec<Entry<'a>>) {
    let Some(section) = page.section(fact.section) else { return };
    if fact.location != Location::Body {
        return;
    }
    let mut steps: Vec<Step> =
        fact.path.0.iter().map(|segment| Step { name: segment.name.clone(), array: segment.array }).collect();
    let scope = match (&section.subject, fact.direction) {
        (Subject::Object(name), _) => Scope::Object(name.clone()),
        (Subject::Endpoint(endpoint), Some(Direction::Response)) => {
            if steps.first().is_none_or(|step| step.name != dialect::RESPONSE_DATA) {
                return;
            }
            steps.remove(0);
            Scope::Response(endpoints::canonical(endpoint))
        }
        (subject, _) => match request_scope(page, fact.section.0, subject) {
            Some(scope) => scope,
            None => return,
        },
    };
    if steps.is_empty() {
        return;
    }
    let entry = Entry { scope, steps, fact: Some(fact), types: fact.types, section, place: &fact.place };
    push_parents(&entry, entries);
    entries.push(entry);
}

/// A path says that its parents are objects, or arrays of them.
fn push_parents<'a>(entry: &Entry<'a>, entries: &mut Vec<Entry<'a>>) {
    for end in 1..entry.steps.len() {
        let steps: Vec<Step> = entry.steps.iter().take(end).cloned().collect();
        let array = steps.last().is_some_and(|step| step.array);
        let types = Types::from_iter([if array { Type::ArrayOfObject } else { Type::Object }]);
        entries.push(Entry { steps, fact: None, types, ..entry.clone() });
    }
}

/// Members that a response sample shows below `data`.
fn push_samples<'a>(section: &'a Section, entries: &mut Vec<Entry<'a>>) {
    let Subject::Endpoint(endpoint) = &section.subject else { return };
    let scope = Scope::Response(endpoints::canonical(endpoint));
    for sample in section.responses.iter() {
        if let Some(data) = sample.json.get(dialect::RESPONSE_DATA) {
            let mut walk = Walk { scope: &scope, section, place: &sample.place, entries };
            walk.members(data, &[]);
        }
    }
}

struct Walk<'a, 'b> {
    scope: &'b Scope,
    section: &'a Section,
    place: &'a Place,
    entries: &'b mut Vec<Entry<'a>>,
}

impl Walk<'_, '_> {
    fn members(&mut self, json: &Json, above: &[Step]) {
        match json {
            Json::Object(members) if above.len() < MAX_DEPTH => {
                for member in members {
                    let step =
                        Step { name: member.name.to_string(), array: matches!(member.value, Json::Array(_)) };
                    let steps: Vec<Step> = above.iter().cloned().chain([step]).collect();
                    self.entries.push(Entry {
                        scope: self.scope.clone(),
                        steps: steps.clone(),
                        fact: None,
                        types: shown(&member.value),
                        section: self.section,
                        place: self.place,
                    });
                    self.members(&member.value, &steps);
                }
            }
            Json::Array(items) => items.iter().for_each(|item| self.members(item, above)),
            _ => {}
        }
    }
}

/// The type that a value in a sample stands for; none for `null`.
fn shown(json: &Json) -> Types {
    let ty = match json {
        Json::Null => return Types::default(),
        Json::Bool(_) => Type::Boolean,
        Json::Number(text) if text.contains(['.', 'e', 'E']) => Type::Float,
        Json::Number(_) => Type::Integer,
        Json::String(_) => Type::String,
        Json::Object(_) => Type::Object,
        Json::Array(items) => return items.iter().map(shown_item).collect(),
    };
    Types::from_iter([ty])
}

fn shown_item(json: &Json) -> Type {
    match json {
        Json::Object(_) => Type::ArrayOfObject,
        Json::String(_) => Type::ArrayOfString,
        Json::Number(text) if !text.contains(['.', 'e', 'E']) => Type::ArrayOfInteger,
        _ => Type::Array,
    }
}
