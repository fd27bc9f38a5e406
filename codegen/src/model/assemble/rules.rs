//! Demands of the docs on values, as rules by path.

use super::closed_set::is_of_set;
use super::entry::{ParameterEntry, Step};
use super::formats;
use super::merge::Merged;
use super::types::{FormKind, TypeForm, shape};
use crate::api::Presence;
use crate::diagnostics::span::Place;
use crate::model::{Demand, Rule};
use crate::read::facts::{SamplesId, Section};
use crate::read::page::Json;
use std::collections::{BTreeMap, BTreeSet, HashMap};

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
    let mut around = Arounds { paths: &paths, all: Around::of(entries), known: BTreeMap::new() };
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
        let mut demands = agreed(&stating, |merged| demands(merged, names));
        demands.retain(|demand| !(listed && matches!(demand, Demand::OneOf(_))));
        if demands.contains(&Demand::Required) && !around.of(names).all_show(names, &sections(&stating)) {
            demands.retain(|demand| *demand != Demand::Required);
        }
        if demands.contains(&Demand::Required)
            && !by_samples(all.iter().map(|entry| entry.section)).values().any(|of| is_blank(of, names))
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

/// Greatest number of demands that one request can meet any of: nobody would read more.
const ALTERNATIVES: usize = 100;

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
            group.insert(step.name.to_string());
        }
    }
    let mut sets = groups.values();
    let first = sets.next()?.clone();
    let common = sets.fold(first, |common, set| &common & set);
    let rest: BTreeSet<BTreeSet<String>> = groups.values().map(|set| set - &common).collect();
    if rest.len() > ALTERNATIVES {
        return None;
    }
    let least = rest.iter().filter(|set| !rest.iter().any(|other| other != *set && other.is_subset(set)));
    let groups: Vec<Vec<String>> = least.map(|set| set.iter().cloned().collect()).collect();
    if groups.len() < 2 {
        return None;
    }
    Some(Rule { path: String::new(), demand: Demand::AnyOf(groups) })
}

/// What rules demand, by path.
pub(super) fn by_path(rules: &[Rule]) -> BTreeMap<&str, Vec<&Demand>> {
    let mut demands: BTreeMap<&str, Vec<&Demand>> = BTreeMap::new();
    for rule in rules {
        demands.entry(&rule.path).or_default().push(&rule.demand);
    }
    demands
}

/// The lengths that are demanded of a member, for its docs.
pub(super) fn length(demands: &[&Demand]) -> (Option<u32>, Option<u32>) {
    let of = |number: fn(&Demand) -> Option<u32>| demands.iter().find_map(|demand| number(demand));
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

/// One section for all that have the same samples.
fn by_samples<'a>(sections: impl Iterator<Item = &'a Section>) -> HashMap<SamplesId, &'a Section> {
    sections.map(|section| (section.samples(), section)).collect()
}

/// The sections that document an object.
#[derive(Default)]
struct Around<'a> {
    places: BTreeSet<&'a Place>,
    /// One of them for all that have the same samples, and how many those are.
    by_samples: HashMap<SamplesId, (&'a Section, usize)>,
}

impl<'a> Around<'a> {
    fn of(entries: &[&'a ParameterEntry<'a>]) -> Self {
        let mut around = Self::default();
        for (place, section) in sections(entries) {
            around.places.insert(place);
            around.by_samples.entry(section.samples()).or_insert((section, 0)).1 += 1;
        }
        around
    }

    /// Whether all of them but these show the member.
    fn all_show(&self, names: &[&str], but: &BTreeMap<&'a Place, &'a Section>) -> bool {
        let mut left_out: HashMap<SamplesId, usize> = HashMap::new();
        for (_, section) in but.iter().filter(|(place, _)| self.places.contains(*place)) {
            *left_out.entry(section.samples()).or_default() += 1;
        }
        self.by_samples.iter().all(|(of, (section, count))| {
            left_out.get(of).is_some_and(|left_out| left_out == count) || shows(section, names)
        })
    }
}

/// The sections around each member, found once for all members of an object.
struct Arounds<'p, 'a> {
    paths: &'p BTreeMap<Vec<&'a str>, Vec<&'a ParameterEntry<'a>>>,
    all: Around<'a>,
    known: BTreeMap<&'p [&'a str], Around<'a>>,
}

impl<'p, 'a> Arounds<'p, 'a> {
    fn of(&mut self, names: &'p [&'a str]) -> &Around<'a> {
        match names.split_last() {
            Some((_, [])) | None => &self.all,
            Some((_, above)) => self.known.entry(above).or_insert_with(|| {
                self.paths.get(above).map(|entries| Around::of(entries)).unwrap_or_default()
            }),
        }
    }
}

/// Whether a sample of the section leaves the member empty.
fn is_blank(section: &Section, names: &[&str]) -> bool {
    section.requests.iter().any(|sample| is_empty_at(&sample.json, names))
}

fn is_empty_at(json: &Json, names: &[&str]) -> bool {
    match (json, names) {
        (Json::Array(items), [_, ..]) => items.iter().any(|item| is_empty_at(item, names)),
        (_, [first, rest @ ..]) => json.get(first).is_some_and(|json| is_empty_at(json, rest)),
        (Json::String(text), []) => text.is_empty(),
        (Json::Array(items), []) => items.is_empty(),
        (Json::Object(members), []) => members.is_empty(),
        (_, []) => false,
    }
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

/// The demands that follow from those of each section.
fn common(entries: &[&ParameterEntry<'_>], demands: impl Fn(&Merged<'_>) -> Vec<Demand>) -> Vec<Demand> {
    let mut sections: BTreeMap<&Place, Vec<&ParameterEntry<'_>>> = BTreeMap::new();
    for entry in entries {
        sections.entry(&entry.section.place).or_default().push(entry);
    }
    let mut all = sections.values().map(|entries| demands(&Merged::new(entries)));
    let first = all.next().unwrap_or_default();
    all.fold(first, |agreed, other| {
        agreed
            .into_iter()
            .filter_map(|demand| other.iter().find_map(|other| weaker(&demand, other)))
            .collect()
    })
}

/// What holds where one demand or the other does.
fn weaker(one: &Demand, other: &Demand) -> Option<Demand> {
    match (one, other) {
        (Demand::MinLength(a), Demand::MinLength(b)) => Some(Demand::MinLength(*a.min(b))),
        (Demand::MaxLength(a), Demand::MaxLength(b)) => Some(Demand::MaxLength(*a.max(b))),
        (Demand::OneOf(a), Demand::OneOf(b)) => {
            let more = b.iter().filter(|value| !a.contains(value));
            Some(Demand::OneOf(a.iter().chain(more).cloned().collect()))
        }
        _ => (one == other).then(|| one.clone()),
    }
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

fn demands(merged: &Merged<'_>, names: &[&str]) -> Vec<Demand> {
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
    if !values.is_empty() {
        demands.push(Demand::OneOf(values));
    }
    demands
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_from_either_demand() {
        let one_of = |values: &[&str]| Demand::OneOf(values.iter().map(ToString::to_string).collect());
        let check = |one: Demand, other: Demand, expected: Option<Demand>| {
            assert_eq!(weaker(&one, &other), expected, "{one:?} {other:?}");
        };
        check(Demand::Required, Demand::Required, Some(Demand::Required));
        check(Demand::Required, Demand::Filled, None);
        check(Demand::MaxLength(5), Demand::MaxLength(9), Some(Demand::MaxLength(9)));
        check(Demand::MinLength(5), Demand::MinLength(9), Some(Demand::MinLength(5)));
        check(Demand::MinLength(5), Demand::MaxLength(5), None);
        check(one_of(&["a"]), one_of(&["b", "a"]), Some(one_of(&["a", "b"])));
        check(one_of(&["a"]), Demand::Required, None);
    }
}
