//! Enumerations: closed lists of values as types.

use super::closed_set::{self, is_of_set};
use super::entry::{ParameterEntry, Scope};
use super::merge::Merged;
use super::problems::Problems;
use super::types::{FormKind, TypeForm, shape};
use crate::api::Presence;
use crate::diagnostics::span::Place;
use crate::model::{ClosedSet, Docs, Enumeration, Fixed, ValueKind, Variant};
use std::collections::BTreeMap;

/// Whether a member of a request has one value only, which the request sets by itself.
///
/// An optional member with one value stays the caller's: to set it or to leave it out is a decision.
pub(super) fn fixed(merged: &Merged<'_>, set: &ClosedSet) -> Option<Fixed> {
    let [value] = merged.values.as_slice() else { return None };
    if !matches!(merged.presence(), Presence::Required | Presence::Unstated) {
        return None;
    }
    let TypeForm::One(kind) = shape(merged.types) else { return None };
    let text = || Some(Fixed::Text((*value).to_owned()));
    match kind {
        FormKind::Object | FormKind::Map | FormKind::Decimal => None,
        FormKind::Flag => value.to_ascii_lowercase().parse().map(Fixed::Flag).ok(),
        FormKind::Integer => value.parse().map(Fixed::Integer).ok(),
        FormKind::Any | FormKind::Text if merged.first().is_some_and(is_of_set) => {
            let known = set.values.iter().find(|known| known.value == *value);
            known.map(|known| Fixed::SetValue { of: set.all(), variant: known.ident.clone() })
        }
        FormKind::Any if !merged.types.is_empty() => None,
        FormKind::Any | FormKind::Text | FormKind::IntegerOrText => text(),
    }
}

/// Whether values of this kind can be an enumeration.
pub(super) fn enumerable(kind: FormKind, merged: &Merged<'_>) -> bool {
    let textual = matches!(kind, FormKind::Text | FormKind::IntegerOrText);
    textual || (kind == FormKind::Any && merged.types.is_empty())
}

/// The values of the members that precise requests have at their top, by member name: one enumeration for all, where any of them leaves
/// a choice.
pub(super) fn of_precise<'a>(
    entries: &'a [ParameterEntry<'a>],
    set: &ClosedSet,
) -> BTreeMap<&'a str, Vec<&'a ParameterEntry<'a>>> {
    let mut members: BTreeMap<(&str, &Scope), Vec<&ParameterEntry<'_>>> = BTreeMap::new();
    let top =
        entries.iter().filter(|entry| entry.steps.len() == 1 && matches!(entry.scope, Scope::Precise(_)));
    for entry in top.filter(|entry| !is_of_set(entry)) {
        members.entry((entry.leaf(), &entry.scope)).or_default().push(entry);
    }
    let mut enums: BTreeMap<&str, (bool, Vec<&ParameterEntry<'_>>)> = BTreeMap::new();
    for ((member, _), entries) in members {
        let merged = Merged::new(&entries);
        let kind = shape(merged.types).kind();
        if enumerable(kind, &merged) && fixed(&merged, set).is_none() && !merged.values.is_empty() {
            let known = enums.entry(member).or_default();
            known.0 |= merged.values.len() > 1;
            known.1.extend(entries);
        }
    }
    enums
        .into_iter()
        .filter(|(_, (choice, _))| *choice)
        .map(|(member, (_, entries))| (member, entries))
        .collect()
}

/// The variants of values, by value.
pub(super) fn variants<'a>(
    values: impl Iterator<Item = (&'a str, &'a Place)>,
    problems: &mut Problems,
) -> Vec<Variant> {
    let variants = closed_set::variants(values, "a value", problems).into_iter();
    variants.map(|(value, ident)| Variant { value, ident, label: None }).collect()
}

/// An enumeration of all values of a member.
pub(super) fn enumeration(
    name: String,
    wire: &str,
    merged: &Merged<'_>,
    problems: &mut Problems,
) -> Enumeration {
    let place = merged.first().map(|entry| entry.place);
    let values = place.into_iter().flat_map(|place| merged.values.iter().map(move |value| (*value, place)));
    let variants = variants(values, problems);
    let docs =
        Docs { heading: format!("Values of `{wire}`"), source: merged.docs().source, ..Docs::default() };
    Enumeration { name, docs, kind: ValueKind::Text, variants, tags: Vec::new() }
}
