//! Values: options of parameters, set values and codes. Where they stand in a section makes no difference.

use super::change::{Kind, Side, Sided};
use super::fields::{InBoth, Statement};
use super::item::Item;
use super::page::SLIPS;
use super::rules::Shift;
use super::unread::{has_slip, unread_words};
use super::view::Unit;
use crate::api::Type;
use crate::identity::values;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

/// The changes of the values that a cluster documents.
pub(super) fn compare<'a>(
    kept: &[InBoth<'_, 'a>],
    base: &[&Unit<'a>],
    head: &[&Unit<'a>],
    problems: &mut Vec<Sided>,
) -> Vec<Item> {
    let (listed_base, listed_head) = (Listed::of(base), Listed::of(head));
    let mut items = Vec::new();
    for InBoth { before, after } in kept {
        let old = Given::new(Side::Base, before, &listed_base);
        let new = Given::new(Side::Head, after, &listed_head);
        match unread(before, &old, after, &new) {
            Some(problem) => problems.push(problem),
            None => items.extend(old.only(&new).chain(new.only(&old))),
        }
    }
    items.extend(rows(Side::Base, base, &listed_base, &listed_head));
    items.extend(rows(Side::Head, head, &listed_head, &listed_base));
    items
}

/// Says that a list which one version seems to lack stands there in words that could not be read.
fn unread<'a>(
    before: &[Statement<'_, 'a>],
    old: &Given<'_, '_, 'a>,
    after: &[Statement<'_, 'a>],
    new: &Given<'_, '_, 'a>,
) -> Option<Sided> {
    let (side, given, mine, other) = match (old.values.is_empty(), new.values.is_empty()) {
        (false, true) => (Side::Base, old, before.first()?, after.first()?),
        (true, false) => (Side::Head, new, after.first()?, before.first()?),
        _ => return None,
    };
    let values: Vec<&str> = given.values.keys().map(String::as_str).collect();
    // One word alone may stand in any sentence, and says something of it in a short one.
    let words = values_of(&other.field.text);
    let short = || {
        let mut sentences = other.field.text.split(['.', '\n']).map(values_of);
        sentences.any(|words| {
            SHORT.contains(&words.len()) && values.iter().all(|value| words.contains(&value.to_lowercase()))
        })
    };
    let all =
        values.iter().all(|value| words.contains(&value.to_lowercase())) && (values.len() > 1 || short());
    let slipped = has_slip(mine, &SLIPS) != has_slip(other, &SLIPS);
    // A list of all that a boolean can be says nothing more than its type.
    if given.is_every_flag() || (!slipped && !all) {
        return None;
    }
    unread_words(side, mine, other, &values, &std::iter::empty(), &SLIPS, "list of values")
}

/// Words of a sentence that says little besides the one value in it: `Only a is allowed`.
const SHORT: RangeInclusive<usize> = 2..=5;

/// The words of a text, as values may be written.
fn values_of(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// All values that sections list, by where they are listed.
struct Listed {
    /// Values of any parameter.
    options: BTreeSet<String>,
    /// Rows of lists and tables of set values; what a parameter for set values lists is an option.
    set_values: BTreeSet<String>,
    /// Codes by table.
    tables: BTreeMap<String, BTreeSet<String>>,
}

impl Listed {
    fn of(units: &[&Unit<'_>]) -> Self {
        let fields = || units.iter().flat_map(|unit| &unit.fields);
        let of_set = units.iter().flat_map(|unit| unit.of_set());
        let of_set: BTreeSet<String> = of_set.filter_map(values).flatten().collect();
        let rows = units.iter().flat_map(|unit| &unit.set_values).map(|fact| fact.id.as_str());
        let set_values = rows.filter(|id| !of_set.contains(*id)).map(str::to_owned).collect();
        let mut tables: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for fact in units.iter().flat_map(|unit| &unit.codes) {
            tables.entry(fact.table.as_str().to_owned()).or_default().insert(fact.code.as_str().to_owned());
        }
        Self { options: fields().filter_map(|field| values(field)).flatten().collect(), set_values, tables }
    }

    /// Whether a row, in whatever list, has the value.
    fn has_row(&self, value: &str) -> bool {
        self.set_values.contains(value) || self.tables.values().any(|codes| codes.contains(value))
    }

    /// Whether the value is in the table of that title, or in one whose title the other version does not know.
    fn has_code(&self, table: &str, code: &str, other: &Self) -> bool {
        let counterpart = |title: &str| title == table || !other.tables.contains_key(title);
        self.tables.iter().any(|(title, codes)| counterpart(title) && codes.contains(code))
    }
}

/// The values that one version gives a parameter.
struct Given<'e, 'u, 'a> {
    side: Side,
    /// Each with the first statement of it.
    values: BTreeMap<String, &'e Statement<'u, 'a>>,
    listed: &'e Listed,
}

impl<'e, 'u, 'a> Given<'e, 'u, 'a> {
    fn new(side: Side, entries: &'e [Statement<'u, 'a>], listed: &'e Listed) -> Self {
        let mut all = BTreeMap::new();
        for entry in entries {
            for value in values(entry.field).into_iter().flatten() {
                all.entry(value).or_insert(entry);
            }
        }
        Self { side, values: all, listed }
    }

    /// Changes of the values that only this version gives. A value that became a row of a list, or was one, is none.
    fn only(&self, other: &Self) -> impl Iterator<Item = Item> {
        let kind = self.side.pick(Kind::OptionRemoved, Kind::OptionAdded);
        let shift = match (other.values.is_empty(), self.side) {
            (false, _) => Shift::Listed,
            (true, _) if self.is_every_flag() => Shift::Any,
            (true, Side::Head) => Shift::First,
            (true, Side::Base) => Shift::Dropped,
        };
        let new = self.values.iter().filter(|(value, _)| {
            let moved = other.listed.has_row(value) && !self.listed.has_row(value);
            !other.values.contains_key(*value) && !moved
        });
        new.map(move |(value, entry)| {
            let item = Item::of_field(kind, shift, self.side, entry.unit, entry.field);
            item.of_value(self.side, value)
        })
    }

    /// Whether the values are all that a boolean can have.
    fn is_every_flag(&self) -> bool {
        let flags = self.values.values().all(|entry| entry.field.types.contains(Type::Boolean));
        flags && ["false", "true"].iter().all(|flag| self.values.contains_key(*flag))
    }
}

/// Rows of set values and codes that only one version has.
fn rows(side: Side, units: &[&Unit<'_>], own: &Listed, other: &Listed) -> Vec<Item> {
    let set_value = side.pick(Kind::SetValueRemoved, Kind::SetValueAdded);
    let code = side.pick(Kind::CodeRemoved, Kind::CodeAdded);
    let became_option = |value: &str| other.options.contains(value) && !own.options.contains(value);
    let mut seen = BTreeSet::new();
    let mut items = Vec::new();
    for unit in units {
        for fact in &unit.set_values {
            let id = fact.id.as_str();
            let known = other.has_row(id) || other.options.contains(id) || !own.set_values.contains(id);
            if !known && seen.insert((None, id)) {
                items.push(Item::of(set_value, id.to_owned(), side, unit, &fact.place).of_value(side, id));
            }
        }
        for fact in &unit.codes {
            let (table, value) = (fact.table.as_str(), fact.code.as_str());
            let known =
                other.has_code(table, value, own) || other.set_values.contains(value) || became_option(value);
            if !known && seen.insert((Some(table), value)) {
                let item = Item::of(code, format!("{table}/{value}"), side, unit, &fact.place);
                items.push(item.of_value(side, value));
            }
        }
    }
    items
}
