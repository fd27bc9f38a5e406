//! Demands of the docs on values, as rules by path.

use super::closed_set::is_of_set;
use super::entry::{ParameterEntry, Step};
use super::formats;
use super::merge::Merged;
use super::types::{FormKind, TypeForm, shape};
use crate::api::Presence;
use crate::diagnostics::span::Place;
use crate::model::{Demand, Rule};
use crate::read::facts::Section;
use crate::read::page::Json;
use std::collections::{BTreeMap, BTreeSet};

/// All rules that the statements of one scope make: required members first, then the others, each by depth and path.
///
/// Where several sections document a member, only what all of them demand is a rule; and it is required only if no section that
/// documents the object around it does without. A closed list of set values makes no rule: it has an enumeration of its own.
pub(super) fn of_scope<'a>(entries: &[&'a ParameterEntry<'a>]) -> Vec<Rule> {
    let mut paths: BTreeMap<Vec<&str>, Vec<&ParameterEntry<'_>>> = BTreeMap::new();
    for entry in entries {
        let names = entry.steps.iter().map(|step| step.name.as_str()).collect();
        paths.entry(names).or_default().push(entry);
    }
    let all_sections = sections(entries);
    let mut rules = Vec::new();
    for (names, all) in &paths {
        let stating: Vec<&ParameterEntry<'_>> =
            all.iter().copied().filter(|entry| entry.fact.is_some()).collect();
        if stating.is_empty() {
            continue;
        }
        // A single set value is a fixed value, not a list with a type of its own.
        let listed = names.len() == 1
            && Merged::new(&stating).values.len() > 1
            && stating.first().is_some_and(|entry| is_of_set(entry));
        let path = path(&stating);
        let mut around = match names.split_last() {
            Some((_, [])) | None => all_sections.clone(),
            Some((_, above)) => paths.get(above).map(|entries| sections(entries)).unwrap_or_default(),
        };
        let own = sections(&stating);
        around.retain(|place, _| !own.contains_key(place));
        let mut demands = agreed(&stating, |merged| demands(merged, names, listed));
        if !around.values().all(|section| shows(section, names)) {
            demands.retain(|demand| *demand != Demand::Required);
        }
        if names.len() == 1
            && demands.contains(&Demand::Required)
            && !all.iter().any(|entry| is_blank(entry, names))
        {
            demands.push(Demand::Filled);
        }
        rules.extend(demands.into_iter().map(|demand| Rule { path: path.clone(), demand }));
    }
    rules.sort_by_cached_key(|rule| {
        (
            !matches!(rule.demand, Demand::Required | Demand::Filled),
            rule.path.matches('.').count(),
            rule.path.clone(),
            rule.demand.clone(),
        )
    });
    rules
}

/// The demand on a request of several sections: that of at least one of them, where each demands more than all agree
/// on.
pub(super) fn any_of(entries: &[&ParameterEntry<'_>]) -> Option<Rule> {
    let mut groups: BTreeMap<&Place, BTreeSet<String>> =
        sections(entries).into_keys().map(|place| (place, BTreeSet::new())).collect();
    for entry in entries {
        let [step] = entry.steps.as_slice() else { continue };
        if let Some(group) = groups.get_mut(&entry.section.place)
            && entry.fact.is_some()
            && Merged::new(&[entry]).presence() == Presence::Required
        {
            group.insert(step.name.clone());
        }
    }
    let mut sets = groups.values();
    let first = sets.next()?.clone();
    let common = sets.fold(first, |common, set| &common & set);
    let rest: BTreeSet<BTreeSet<String>> = groups.values().map(|set| set - &common).collect();
    let least = rest.iter().filter(|set| !rest.iter().any(|other| other != *set && other.is_subset(set)));
    let groups: Vec<Vec<String>> = least.map(|set| set.iter().cloned().collect()).collect();
    if groups.len() < 2 {
        return None;
    }
    Some(Rule { path: String::new(), demand: Demand::AnyOf(groups) })
}

/// The lengths that rules demand of a member, for its docs.
pub(super) fn length(rules: &[Rule], path: &str) -> (Option<u32>, Option<u32>) {
    let of = |number: fn(&Demand) -> Option<u32>| {
        rules.iter().filter(|rule| rule.path == path).find_map(|rule| number(&rule.demand))
    };
    (
        of(|demand| if let Demand::MinLength(n) = demand { Some(*n) } else { None }),
        of(|demand| if let Demand::MaxLength(n) = demand { Some(*n) } else { None }),
    )
}

/// The sections that state or imply something, samples left out.
fn sections<'a>(entries: &[&'a ParameterEntry<'a>]) -> BTreeMap<&'a Place, &'a Section> {
    // What a second source leaves out of its additions, prose may demand.
    let all_add = entries.iter().all(|entry| entry.adds);
    let stating = entries.iter().filter(|entry| entry.fact.is_some() || entry.is_implied);
    let stating = stating.filter(|entry| all_add || !entry.adds);
    stating.map(|entry| (&entry.section.place, entry.section)).collect()
}

/// Whether a sample of the section leaves the member empty.
fn is_blank(entry: &ParameterEntry<'_>, names: &[&str]) -> bool {
    let [name] = names else { return false };
    entry.section.requests.iter().any(|sample| match sample.json.get(name) {
        Some(Json::String(text)) => text.is_empty(),
        Some(Json::Array(items)) => items.is_empty(),
        Some(Json::Object(members)) => members.is_empty(),
        _ => false,
    })
}

/// Whether all requests of a section have the member: it is left out of the list only for brevity.
fn shows(section: &Section, names: &[&str]) -> bool {
    !section.requests.is_empty() && section.requests.iter().all(|sample| has(&sample.json, names))
}

/// Whether a body has a member, or lacks what is around it.
pub(super) fn has(json: &Json, names: &[&str]) -> bool {
    match (json, names) {
        (Json::Null, _) | (_, []) => true,
        (Json::Array(items), _) => items.iter().all(|item| has(item, names)),
        (_, [last]) => json.get(last).is_some(),
        (_, [first, rest @ ..]) => json.get(first).is_none_or(|json| has(json, rest)),
    }
}

/// The demands on a member that all sections that document it agree on. A second source adds a greatest length where prose has
/// none.
fn agreed(entries: &[&ParameterEntry<'_>], demands: impl Fn(&Merged<'_>) -> Vec<Demand>) -> Vec<Demand> {
    let (added, prose): (Vec<&ParameterEntry<'_>>, Vec<&ParameterEntry<'_>>) =
        entries.iter().partition(|entry| entry.adds);
    if prose.is_empty() {
        return common(&added, demands);
    }
    let is_limit = |demand: &Demand| matches!(demand, Demand::MaxLength(_));
    let mut agreed = common(&prose, &demands);
    if !agreed.iter().any(is_limit) {
        agreed.extend(common(&added, demands).into_iter().filter(is_limit));
    }
    agreed
}

/// The demands that all sections make.
fn common(entries: &[&ParameterEntry<'_>], demands: impl Fn(&Merged<'_>) -> Vec<Demand>) -> Vec<Demand> {
    let mut sections: BTreeMap<&Place, Vec<&ParameterEntry<'_>>> = BTreeMap::new();
    for entry in entries {
        sections.entry(&entry.section.place).or_default().push(entry);
    }
    let mut all = sections.values().map(|entries| demands(&Merged::new(entries)));
    let first = all.next().unwrap_or_default();
    all.fold(first, |agreed, other| agreed.into_iter().filter(|demand| other.contains(demand)).collect())
}

/// The path of a member, `[]` after each array on the way.
fn path(entries: &[&ParameterEntry<'_>]) -> String {
    let Some(first) = entries.first() else { return String::new() };
    let last = first.steps.len().saturating_sub(1);
    let step = |(i, step): (usize, &Step)| {
        let array = i < last && entries.iter().any(|entry| entry.steps.get(i).is_some_and(|step| step.array));
        format!("{}{}", step.name, if array { "[]" } else { "" })
    };
    first.steps.iter().enumerate().map(step).collect::<Vec<_>>().join(".")
}

fn demands(merged: &Merged<'_>, names: &[&str], listed: bool) -> Vec<Demand> {
    let mut demands = Vec::new();
    if merged.presence() == Presence::Required {
        demands.push(Demand::Required);
    }
    let TypeForm::One(kind) = shape(merged.types) else { return demands };
    if kind == FormKind::Object {
        return demands;
    }
    let (min, max) = merged.length();
    demands.extend(min.map(Demand::MinLength));
    demands.extend(max.map(Demand::MaxLength));
    demands.extend(
        merged.format().or_else(|| formats::by_name(&merged.entries.first()?.profile.values, names, kind)),
    );
    let values: Vec<String> = if kind == FormKind::Flag {
        // `True`, `False` says no more than that it is a truth value.
        let mut values: Vec<String> = merged.values.iter().map(|value| value.to_ascii_lowercase()).collect();
        values.dedup();
        if values.len() == 1 { values } else { Vec::new() }
    } else {
        merged.values.iter().map(|value| (*value).to_owned()).collect()
    };
    if !values.is_empty() && !listed {
        demands.push(Demand::OneOf(values));
    }
    demands
}
