//! Sections that only one version has: one item each, with its statements as details.

use super::change::{Kind, Side};
use super::endpoints;
use super::fields::{self, Statement};
use super::inventory::Inventory;
use super::item::Item;
use super::rules::Shift;
use super::view::{Unit, View};
use crate::api::Location;
use crate::identity::{names, values};
use std::collections::BTreeSet;

/// The items of a section that only the version `view` has; the first item is the section itself.
///
/// There are none for an object all of whose members the other version documents in place.
pub(super) fn only(view: &View<'_>, at: usize, other: &Inventory) -> Vec<Item> {
    let Some(unit) = view.units.get(at) else { return Vec::new() };
    let details = details(view, at, unit, other);
    if details.is_empty() {
        return Vec::new();
    }
    let subject = subject(unit);
    let kind = view.side.pick(Kind::SectionRemoved, Kind::SectionAdded);
    let item = Item::of(kind, subject.clone(), view.side, unit, &unit.section.place);
    let item = item.of_value(view.side, &subject);
    let shift = if says_nothing_new(unit, &details) { Shift::Repeated } else { item.shift };
    let mut items = vec![Item { shift, details, ..item }];
    let new = unit.endpoints.iter().filter(|(endpoint, _)| !other.documents(endpoint));
    items.extend(new.map(|(endpoint, place)| endpoints::added_or_removed(view.side, unit, endpoint, place)));
    items.extend(set_value_items(view.side, unit, |id| !other.set_values.contains(id)));
    items
}

/// Whether all that a section says is a request that the other version documents, with parameters of its path.
fn says_nothing_new(unit: &Unit<'_>, details: &[Item]) -> bool {
    let of_path = |item: &Item| item.member.as_ref().is_some_and(|member| member.location == Location::Path);
    !unit.endpoints.is_empty() && details.iter().all(of_path)
}

/// Everything that a section says.
fn details(view: &View<'_>, at: usize, unit: &Unit<'_>, other: &Inventory) -> Vec<Item> {
    let holders = unit.object().and_then(|_| view.holders(at));
    let in_place = |path: &[&str]| {
        holders.into_iter().flatten().any(|holder| {
            let whole: Vec<String> =
                holder.iter().copied().chain(path.iter().copied()).map(str::to_owned).collect();
            other.paths.contains(&whole)
        })
    };
    // A request that other sections document stays.
    let mut items: Vec<Item> = unit
        .endpoints
        .iter()
        .filter(|(endpoint, _)| !other.documents(endpoint))
        .map(|(endpoint, place)| endpoints::added_or_removed(view.side, unit, endpoint, place))
        .collect();
    for field in &unit.fields {
        if in_place(&names(&field.path)) {
            continue;
        }
        let entry = Statement { unit, field };
        items.push(fields::added_or_removed(view.side, &entry, Shift::Needed));
        items.extend(options(view.side, &entry));
    }
    let listed: BTreeSet<String> = unit.of_set().filter_map(values).flatten().collect();
    items.extend(set_value_items(view.side, unit, |id| !listed.contains(id)));
    let code = view.side.pick(Kind::CodeRemoved, Kind::CodeAdded);
    items.extend(unit.codes.iter().map(|fact| {
        let subject = format!("{}/{}", fact.table.as_str(), fact.code.as_str());
        Item::of(code, subject, view.side, unit, &fact.place).of_value(view.side, fact.code.as_str())
    }));
    items
}

/// The values that a parameter lists.
fn options(side: Side, entry: &Statement<'_, '_>) -> Vec<Item> {
    let kind = side.pick(Kind::OptionRemoved, Kind::OptionAdded);
    let item = || Item::of_field(kind, Shift::Listed, side, entry.unit, entry.field);
    values(entry.field).into_iter().flatten().map(|value| item().of_value(side, &value)).collect()
}

/// Set values of a section, each once.
fn set_value_items(side: Side, unit: &Unit<'_>, keep: impl Fn(&str) -> bool) -> Vec<Item> {
    let kind = side.pick(Kind::SetValueRemoved, Kind::SetValueAdded);
    let mut seen = BTreeSet::new();
    let facts = unit.set_values.iter().filter(|fact| keep(&fact.id) && seen.insert(fact.id.as_str()));
    let item = |id: &str, place| Item::of(kind, id.to_owned(), side, unit, place).of_value(side, id);
    facts.map(|fact| item(&fact.id, &fact.place)).collect()
}

/// The name of a section's file.
fn stem<'a>(unit: &Unit<'a>) -> &'a str {
    let path = unit.page.page.as_str();
    let file = path.rsplit('/').next().unwrap_or(path);
    file.rsplit_once('.').map_or(file, |(stem, _)| stem)
}

/// Greatest number of set values that name a section.
const SET_VALUES: usize = 3;

/// The subject of a section: `POST /orders, WeChat, direct`.
fn subject(unit: &Unit<'_>) -> String {
    let Some(endpoint) = unit.endpoint() else {
        let name = unit.object().filter(|name| !name.is_empty());
        return name.map_or_else(|| stem(unit).to_owned(), str::to_owned);
    };
    let words: Vec<&str> = unit.section.heading.split_whitespace().collect();
    let is_flow = |word: &&str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        word.is_empty() || unit.profile().flows.has(&word)
    };
    let name = words.iter().filter(|word| !is_flow(word)).copied().collect::<Vec<_>>().join(" ");
    // `Redirect (Card Payments)`: the flow has gone, and with it what the brackets are for.
    let inner = name.strip_prefix('(').and_then(|name| name.strip_suffix(')'));
    let mut name = inner.map_or_else(|| name.clone(), str::to_owned);
    if name.is_empty() {
        name = unit.key.set_values.iter().take(SET_VALUES).copied().collect::<Vec<_>>().join(", ");
    }
    let parts = [endpoint.to_string(), name, unit.key.flow.unwrap_or_default().to_owned()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}
