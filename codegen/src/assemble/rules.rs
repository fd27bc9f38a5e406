//! What the docs demand of values, as rules by path.

use super::entry::{Entry, Scope, Step};
use super::gateways::is_gateway;
use super::merge::Merged;
use super::types::{Kind, Shape, shape};
use crate::facts::Presence;
use crate::model::{Demand, Rule};
use std::collections::BTreeMap;

/// All rules that the statements of one scope make: required members first, then the others, each by depth and path.
///
/// A closed list of gateways makes none where the order has an enumeration of just those (`subset`).
pub(super) fn of_scope<'a>(entries: &[&'a Entry<'a>], scope: &Scope, subset: bool) -> Vec<Rule> {
    let mut paths: BTreeMap<Vec<&str>, Vec<&Entry<'_>>> = BTreeMap::new();
    for entry in entries.iter().filter(|entry| entry.scope == *scope && entry.fact.is_some()) {
        let names = entry.steps.iter().map(|step| step.name.as_str()).collect();
        paths.entry(names).or_default().push(entry);
    }
    let mut rules = Vec::new();
    for (names, entries) in paths {
        let merged = Merged::new(&entries);
        // A single gateway is a fixed value, not a list with a type of its own.
        let listed = subset
            && names.len() == 1
            && merged.values.len() > 1
            && entries.first().is_some_and(|entry| is_gateway(entry));
        let path = path(&entries);
        rules.extend(demands(&merged, listed).into_iter().map(|demand| Rule { path: path.clone(), demand }));
    }
    rules.sort_by_cached_key(|rule| {
        (
            rule.demand != Demand::Required,
            rule.path.matches('.').count(),
            rule.path.clone(),
            rule.demand.clone(),
        )
    });
    rules
}

/// The path of a member, `[]` after each array on the way.
fn path(entries: &[&Entry<'_>]) -> String {
    let Some(first) = entries.first() else { return String::new() };
    let last = first.steps.len().saturating_sub(1);
    let step = |(i, step): (usize, &Step)| {
        let array = i < last && entries.iter().any(|entry| entry.steps.get(i).is_some_and(|step| step.array));
        format!("{}{}", step.name, if array { "[]" } else { "" })
    };
    first.steps.iter().enumerate().map(step).collect::<Vec<_>>().join(".")
}

fn demands(merged: &Merged<'_>, listed: bool) -> Vec<Demand> {
    let mut demands = Vec::new();
    if merged.presence() == Presence::Required {
        demands.push(Demand::Required);
    }
    let Shape::One(kind) = shape(merged.types, false) else { return demands };
    if kind == Kind::Object {
        return demands;
    }
    let (min, max) = merged.length();
    demands.extend(min.map(Demand::MinLength));
    demands.extend(max.map(Demand::MaxLength));
    demands.extend(merged.format());
    let values: Vec<String> = if kind == Kind::Flag {
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
