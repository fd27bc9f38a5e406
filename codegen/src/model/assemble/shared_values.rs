//! Values that several members choose from, as the profile says: one enumeration for all of them, in requests and in answers.

use super::coded;
use super::entry::{ParameterEntry, Scope};
use super::enums;
use super::names;
use super::objects::Table;
use super::problems::Problems;
use super::targets::singular_last;
use crate::api::Direction;
use crate::diagnostics::span::Place;
use crate::model::{Area, Docs, Enumeration, Home, Module, TypeRef, ValueKind};
use crate::profile::Profile;
use crate::read::facts::{CodeFact, Fact, PageFacts};
use std::collections::{BTreeMap, BTreeSet};

/// The enumerations that pages list values of, by name.
pub(super) struct SharedValues<'a> {
    profile: &'a Profile,
    listed: BTreeMap<&'a str, Listed<'a>>,
}

/// What pages list of one enumeration.
#[derive(Default)]
struct Listed<'a> {
    members: BTreeSet<&'a str>,
    values: BTreeMap<&'a str, &'a Place>,
    /// The rows of tables that are called like the enumeration.
    codes: Vec<&'a CodeFact>,
}

impl<'a> SharedValues<'a> {
    /// Reads the lists of all pages, wherever the parameters go.
    pub(super) fn new(profile: &'a Profile, pages: &'a [PageFacts]) -> Self {
        let mut listed: BTreeMap<&str, Listed<'_>> = BTreeMap::new();
        for page in pages {
            for fact in &page.facts {
                let fact = match fact {
                    Fact::Field(fact) => fact,
                    Fact::Code(code) => {
                        let title = names::object_type(&singular_last(&code.table), &profile.closed_set);
                        let set = title.and_then(|title| profile.shared_value_set(&title));
                        if let Some(set) = set {
                            listed.entry(set).or_default().codes.push(code);
                        }
                        continue;
                    }
                    Fact::Endpoint(_) | Fact::SetValue(_) => continue,
                };
                let Some(section) = page.section(fact.section) else { continue };
                // The content of an answer is below the envelope.
                let names = fact.path.names().enumerate().filter(|(i, name)| {
                    *i > 0
                        || fact.direction != Some(Direction::Response)
                        || profile.response_data() != Some(name)
                });
                let path: Vec<&str> =
                    section.subject_word().into_iter().chain(names.map(|(_, name)| name)).collect();
                let Some(set) = profile.shared_value(&path) else { continue };
                let of = listed.entry(set).or_default();
                of.members.insert(fact.path.leaf());
                for value in fact.options.iter().flatten().chain(fact.fixed.iter()) {
                    let known = of.values.entry(value).or_insert(&fact.place);
                    *known = (*known).min(&fact.place);
                }
            }
        }
        listed.retain(|_, of| of.values.len() > 1 || of.codes.len() > 1);
        Self { profile, listed }
    }

    /// The enumeration of a member, if it is of one.
    pub(super) fn of(&self, entry: &ParameterEntry<'_>) -> Option<TypeRef> {
        let root = match &entry.scope {
            Scope::Object(name) if !name.is_empty() => Some(name.as_str()),
            _ => entry.section.subject_word(),
        };
        let steps = entry.steps.iter().map(|step| step.name.as_str());
        let path: Vec<&str> = root.into_iter().chain(steps).collect();
        let name = self.profile.shared_value(&path).filter(|name| self.listed.contains_key(name))?;
        Some(TypeRef { home: Home::Area(Area::Objects), name: name.to_owned() })
    }

    /// Their names, each with the area that shows it.
    pub(super) fn names(&self) -> impl Iterator<Item = (Area, &str)> {
        self.listed.keys().map(|name| (Area::Objects, *name))
    }

    /// A module for each, with the first place that lists a value of it.
    pub(super) fn modules(&self, problems: &mut Problems) -> Vec<(Module, Option<&'a Place>)> {
        self.listed
            .iter()
            .map(|(name, of)| {
                let places = of.values.values().copied().chain(of.codes.iter().map(|code| &code.place));
                (module(name, of, problems), places.min())
            })
            .collect()
    }
}

fn module(name: &str, of: &Listed<'_>, problems: &mut Problems) -> Module {
    let table = Table { name: name.to_owned(), codes: of.codes.clone() };
    if let Some(values) = coded::enumeration(name.to_owned(), &table) {
        return coded::module(values);
    }
    let members: Vec<String> = of.members.iter().map(|member| format!("`{member}`")).collect();
    let docs = Docs { heading: format!("Values of {}", members.join(", ")), ..Docs::default() };
    let variants = enums::variants(of.values.iter().map(|(value, place)| (*value, *place)), problems);
    coded::module(Enumeration {
        name: name.to_owned(),
        docs,
        kind: ValueKind::Text,
        variants,
        tags: Vec::new(),
    })
}
