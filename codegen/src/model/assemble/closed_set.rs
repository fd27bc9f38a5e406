//! The closed set: all its values that pages name.

use super::entry::{ParameterEntry, Scope};
use super::idents::{Idents, Kind};
use super::names;
use super::problems::Problems;
use crate::diagnostics::span::{PagePath, Place};
use crate::model::{ClosedSet, Variant};
use crate::profile::{self, is_end};
use crate::read::facts::{Fact, PageFacts};
use std::collections::{BTreeMap, BTreeSet};

/// Whether the entry holds a set value.
pub(super) fn is_of_set(entry: &ParameterEntry<'_>) -> bool {
    let set = &entry.profile.closed_set;
    let root = match &entry.scope {
        Scope::Object(name) => Some(name.as_str()),
        _ => entry.section.subject_word(),
    };
    let path: Vec<&str> = root.into_iter().chain(entry.steps.iter().map(|step| step.name.as_str())).collect();
    set.is_one(entry.leaf()) || set.places.iter().any(|end| is_end(end, &path))
}

/// The statements about one set value.
struct ValueStatements<'a> {
    place: &'a Place,
    names: BTreeMap<&'a str, BTreeSet<&'a PagePath>>,
}

/// The set values of all pages by id. Where pages name one differently, the name that most pages give counts, then the
/// first in alphabetical order.
pub(super) fn all(
    declared: &profile::ClosedSet,
    pages: &[PageFacts],
    entries: &[ParameterEntry<'_>],
    problems: &mut Problems,
) -> ClosedSet {
    let mut by_id: BTreeMap<&str, ValueStatements<'_>> = BTreeMap::new();
    for fact in pages.iter().flat_map(|page| &page.facts) {
        if let Fact::SetValue(set_value) = fact {
            let known = statements(&mut by_id, &set_value.id, &set_value.place);
            if let Some(name) = set_value.name.as_deref() {
                known.names.entry(name).or_default().insert(&set_value.place.page);
            }
        }
    }
    for entry in entries.iter().filter(|entry| is_of_set(entry)) {
        for id in entry.values() {
            statements(&mut by_id, id, entry.place);
        }
    }
    by_id.remove("");
    let places = by_id.iter().map(|(id, by_id)| (*id, by_id.place));
    let idents = variants(places, &format!("a {}", declared.name), problems);
    let values = idents
        .into_iter()
        .map(|(value, ident)| {
            let names = by_id.get(value.as_str()).map(|by_id| &by_id.names);
            let label =
                names.into_iter().flatten().max_by(|a, b| a.1.len().cmp(&b.1.len()).then(b.0.cmp(a.0)));
            Variant { label: label.map(|(name, _)| (*name).to_owned()), value, ident }
        })
        .collect();
    ClosedSet {
        module: declared.module(),
        name: declared.type_name(),
        description: declared.description.clone(),
        values,
        subsets: Vec::new(),
    }
}

fn statements<'a, 'b>(
    by_id: &'b mut BTreeMap<&'a str, ValueStatements<'a>>,
    id: &'a str,
    place: &'a Place,
) -> &'b mut ValueStatements<'a> {
    let known = by_id.entry(id).or_insert_with(|| ValueStatements { place, names: BTreeMap::new() });
    known.place = known.place.min(place);
    known
}

/// The variants of values, by value. Values without a name, or that share one, are problems and left out.
pub(super) fn variants<'a>(
    values: impl Iterator<Item = (&'a str, &'a Place)>,
    what: &'a str,
    problems: &mut Problems,
) -> Vec<(String, String)> {
    let values: Vec<(&str, &Place)> = values.collect();
    let kind = Kind { make: names::variant, joint: "", what };
    let mut idents = Idents::new(kind, values.iter().map(|(value, _)| *value), problems);
    let named = |(value, place): (&'a str, &'a Place)| {
        Some((value.to_owned(), idents.name(value, Some(place), problems)?))
    };
    values.into_iter().filter_map(named).collect()
}
