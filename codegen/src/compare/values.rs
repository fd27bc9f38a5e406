//! Values: options of parameters, gateways and codes. Where they stand in a section makes no difference.

use super::change::{Kind, Side};
use super::fields::{Entry, Kept};
use super::item::Item;
use super::rules::Shift;
use super::view::{Unit, holds_gateways, values};
use crate::span::Place;
use std::collections::{BTreeMap, BTreeSet};

/// The changes of the values that a cluster documents.
pub(super) fn compare<'a>(kept: &[Kept<'_, 'a>], base: &[&Unit<'a>], head: &[&Unit<'a>]) -> Vec<Item> {
    let (listed_base, listed_head) = (Listed::of(base), Listed::of(head));
    let mut items = Vec::new();
    for Kept { before, after } in kept {
        options(before, after, &listed_base, &listed_head, &mut items);
    }
    items.extend(rows(Side::Base, base, &listed_base, head, &listed_head));
    items.extend(rows(Side::Head, head, &listed_head, base, &listed_base));
    items
}

/// All values that a section or more list, by where they are listed.
struct Listed {
    /// Rows of lists and tables of gateways.
    gateways: BTreeSet<String>,
    /// Codes by table.
    tables: BTreeMap<String, BTreeSet<String>>,
}

impl Listed {
    fn of(units: &[&Unit<'_>]) -> Self {
        let gateway_options =
            units.iter().flat_map(|unit| &unit.fields).filter(|field| holds_gateways(field));
        let gateway_options: BTreeSet<String> =
            gateway_options.filter_map(|field| values(field)).flatten().collect();
        let rows = units.iter().flat_map(|unit| &unit.gateways).map(|fact| fact.id.as_str());
        let gateways = rows.filter(|id| !gateway_options.contains(*id)).map(str::to_owned).collect();
        let mut tables: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for fact in units.iter().flat_map(|unit| &unit.codes) {
            tables.entry(fact.table.as_str().to_owned()).or_default().insert(fact.code.as_str().to_owned());
        }
        Self { gateways, tables }
    }

    /// Whether a row, in whatever list, has the value.
    fn has_row(&self, value: &str) -> bool {
        self.gateways.contains(value) || self.tables.values().any(|codes| codes.contains(value))
    }

    /// Whether the value is in the table of that title, or in one whose title the other version does not know.
    fn has_code(&self, table: &str, code: &str, other: &Self) -> bool {
        let counterpart = |title: &str| title == table || !other.tables.contains_key(title);
        let in_table =
            |(title, codes): (&String, &BTreeSet<String>)| counterpart(title) && codes.contains(code);
        self.tables.iter().any(in_table)
    }
}

/// Values that only one version gives a parameter. A value that became a row of a list, or was one, is neither.
fn options(
    before: &[Entry<'_, '_>],
    after: &[Entry<'_, '_>],
    base: &Listed,
    head: &Listed,
    items: &mut Vec<Item>,
) {
    let stated = |entries: &[Entry<'_, '_>]| -> BTreeSet<String> {
        entries.iter().filter_map(|entry| values(entry.field)).flatten().collect()
    };
    let (old, new) = (stated(before), stated(after));
    let side = |kind,
                side,
                entries: &[Entry<'_, '_>],
                mine: &BTreeSet<String>,
                other: &BTreeSet<String>,
                rows: (&Listed, &Listed)| {
        let shift = match (other.is_empty(), kind) {
            (false, _) => Shift::Listed,
            (true, Kind::OptionAdded) => Shift::First,
            (true, _) => Shift::Dropped,
        };
        let (own, others) = rows;
        let mut found = Vec::new();
        for value in mine.difference(other) {
            let moved = others.has_row(value) && !own.has_row(value);
            let states =
                |entry: &&Entry<'_, '_>| values(entry.field).is_some_and(|values| values.contains(value));
            if let Some(entry) = entries.iter().find(states).filter(|_| !moved) {
                let item = Item::of_field(kind, shift, side, entry.unit, entry.field);
                found.push(match side {
                    Side::Base => item.from_to(Some(value.clone()), None),
                    Side::Head => item.from_to(None, Some(value.clone())),
                });
            }
        }
        found
    };
    items.extend(side(Kind::OptionRemoved, Side::Base, before, &old, &new, (base, head)));
    items.extend(side(Kind::OptionAdded, Side::Head, after, &new, &old, (head, base)));
}

/// Rows of gateways and codes that only one version has.
fn rows(side: Side, mine: &[&Unit<'_>], own: &Listed, others: &[&Unit<'_>], other: &Listed) -> Vec<Item> {
    let (gateway, code) = match side {
        Side::Base => (Kind::GatewayRemoved, Kind::CodeRemoved),
        Side::Head => (Kind::GatewayAdded, Kind::CodeAdded),
    };
    let optional = |value: &str| {
        let stated = others.iter().flat_map(|unit| &unit.fields).filter_map(|field| values(field));
        stated.flatten().any(|option| option == value)
    };
    let mut seen = BTreeSet::new();
    let mut items = Vec::new();
    let mut push = |kind, subject: String, value: &str, unit: &Unit<'_>, place: &Place| {
        let item = Item::of(kind, subject, side, unit, place);
        items.push(match side {
            Side::Base => item.from_to(Some(value.to_owned()), None),
            Side::Head => item.from_to(None, Some(value.to_owned())),
        });
    };
    for unit in mine {
        for fact in &unit.gateways {
            let id = fact.id.as_str();
            let known = other.has_row(id) || optional(id) || !own.gateways.contains(id);
            if !known && seen.insert((String::new(), id.to_owned())) {
                push(gateway, id.to_owned(), id, unit, &fact.place);
            }
        }
        for fact in &unit.codes {
            let (table, value) = (fact.table.as_str(), fact.code.as_str());
            let elsewhere = other.gateways.contains(value) || (optional(value) && !own.tables.is_empty());
            let known = other.has_code(table, value, own) || elsewhere;
            if !known && seen.insert((table.to_owned(), value.to_owned())) {
                push(code, format!("{table}/{value}"), value, unit, &fact.place);
            }
        }
    }
    items
}
