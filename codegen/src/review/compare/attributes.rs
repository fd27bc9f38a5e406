//! What is said of one parameter: types, presence, lengths, format and default.

use super::change::{Constraint, Kind, Side};
use super::fields::{Entry, Kept, spelled};
use super::item::Item;
use super::rules::Shift;
use crate::api::{Presence, Type, Types};
use crate::read::facts::FieldFact;

/// The changes between what two versions say of one parameter. Several statements of one version count as a set.
pub(super) fn differences(kept: &Kept<'_, '_>) -> Vec<Item> {
    let Kept { before, after } = kept;
    let mut items = Vec::new();
    attribute(
        before,
        after,
        |field| field.types,
        &mut items,
        |from, to| Told {
            kind: Kind::TypeChanged,
            key: None,
            shift: types(from, to),
            before: said(spelled(from)),
            after: said(spelled(to)),
        },
    );
    attribute(
        before,
        after,
        |field| field.presence,
        &mut items,
        |from, to| Told {
            kind: Kind::RequiredChanged,
            key: None,
            shift: presence(from, to),
            before: Some(from.as_str().to_owned()),
            after: Some(to.as_str().to_owned()),
        },
    );
    let number = |n: Option<u32>| n.map(|n| n.to_string());
    attribute(
        before,
        after,
        |field| field.min_length,
        &mut items,
        |from, to| {
            let shift = if from.unwrap_or(0) < to.unwrap_or(0) { Shift::Narrowed } else { Shift::Widened };
            Told::constraint(Constraint::MinLength, shift, number(from), number(to))
        },
    );
    attribute(
        before,
        after,
        |field| field.max_length,
        &mut items,
        |from, to| {
            let narrower = to.unwrap_or(u32::MAX) < from.unwrap_or(u32::MAX);
            let shift = if narrower { Shift::Narrowed } else { Shift::Widened };
            Told::constraint(Constraint::MaxLength, shift, number(from), number(to))
        },
    );
    attribute(
        before,
        after,
        |field| Loose::of(field.format.as_deref()),
        &mut items,
        |from, to| {
            let shift = match (from.text, to.text) {
                (None, _) => Shift::Narrowed,
                (_, None) => Shift::Widened,
                _ => Shift::Other,
            };
            Told::constraint(Constraint::Format, shift, from.owned(), to.owned())
        },
    );
    attribute(
        before,
        after,
        |field| Loose::of(field.default.as_deref()),
        &mut items,
        |from, to| {
            let both = from.text.is_some() && to.text.is_some();
            let shift = if both { Shift::Other } else { Shift::Unstated };
            Told::constraint(Constraint::Default, shift, from.owned(), to.owned())
        },
    );
    items
}

/// What there is to tell of one change.
struct Told {
    kind: Kind,
    key: Option<Constraint>,
    shift: Shift,
    before: Option<String>,
    after: Option<String>,
}

impl Told {
    fn constraint(key: Constraint, shift: Shift, before: Option<String>, after: Option<String>) -> Self {
        Self { kind: Kind::ConstraintChanged, key: Some(key), shift, before, after }
    }
}

/// Text whose case, blanks and punctuation don't count.
#[derive(Clone, Copy)]
struct Loose<'a> {
    text: Option<&'a str>,
}

impl<'a> Loose<'a> {
    fn of(text: Option<&'a str>) -> Self {
        Self { text }
    }

    fn owned(self) -> Option<String> {
        self.text.map(str::to_owned)
    }
}

impl PartialEq for Loose<'_> {
    fn eq(&self, other: &Self) -> bool {
        let letters = |text: &str| {
            text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>()
        };
        match (self.text, other.text) {
            (Some(one), Some(other)) => {
                one == other || (!letters(one).is_empty() && letters(one) == letters(other))
            }
            (one, other) => one == other,
        }
    }
}

/// Compares one attribute: what only one version says, from what to what.
fn attribute<'e, T: Copy + PartialEq>(
    before: &[Entry<'_, 'e>],
    after: &[Entry<'_, 'e>],
    of: impl Fn(&'e FieldFact) -> T,
    items: &mut Vec<Item>,
    tell: impl Fn(T, T) -> Told,
) {
    let (gone, new) = (only(before, after, &of), only(after, before, &of));
    let (Some(first), Some(last)) = (before.first(), after.first()) else { return };
    for at in 0..gone.len().max(new.len()) {
        let from = gone.get(at).map_or_else(|| of(first.field), |(value, _)| *value);
        let (to, entry) =
            new.get(at).map_or_else(|| (of(last.field), last), |(value, entry)| (*value, entry));
        let told = tell(from, to);
        let item = Item::of_field(told.kind, told.shift, Side::Head, entry.unit, entry.field);
        items.push(Item { key: told.key, ..item.between(told.before, told.after) });
    }
}

/// Values that only the first statements give, each with the first that does.
fn only<'u, 'e, T: Copy + PartialEq>(
    mine: &[Entry<'u, 'e>],
    other: &[Entry<'_, 'e>],
    of: impl Fn(&'e FieldFact) -> T,
) -> Vec<(T, Entry<'u, 'e>)> {
    let mut found: Vec<(T, Entry<'u, 'e>)> = Vec::new();
    for entry in mine {
        let value = of(entry.field);
        let known = other.iter().any(|other| of(other.field) == value);
        if !known && found.iter().all(|(seen, _)| *seen != value) {
            found.push((value, *entry));
        }
    }
    found
}

fn said(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

fn types(from: Types, to: Types) -> Shift {
    if from.is_empty() || to.is_empty() {
        return Shift::Unstated;
    }
    let within = |some: Types, all: Types| some.iter().all(|one| all.iter().any(|other| fits(one, other)));
    match (within(from, to), within(to, from)) {
        (true, false) => Shift::Widened,
        (false, true) => Shift::Narrowed,
        (true, true) => Shift::Unstated,
        (false, false) => Shift::Other,
    }
}

/// Whether a value of one type is one of the other as well.
fn fits(one: Type, other: Type) -> bool {
    one == other || (one == Type::Integer && other == Type::Float) || (one.is_array() && other == Type::Array)
}

fn presence(from: Presence, to: Presence) -> Shift {
    let strict = |presence| match presence {
        Presence::Required => Some(2),
        Presence::Conditional => Some(1),
        Presence::Optional => Some(0),
        Presence::Unstated => None,
    };
    match strict(from).zip(strict(to)) {
        Some((from, to)) if from < to => Shift::Narrowed,
        Some((from, to)) if from > to => Shift::Widened,
        _ => Shift::Unstated,
    }
}
