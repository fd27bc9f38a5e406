//! Attributes of one parameter: types, presence, lengths, format and default. [`ATTRIBUTES`] is the table of them.

use super::change::{Constraint, Kind, Side, Sided};
use super::fields::{Entry, Kept, spelled};
use super::item::Item;
use super::rules::Shift;
use super::unread::unread_words;
use crate::api::{Presence, Type, Types};
use crate::profile::{Label, Profile};
use crate::read::facts::FieldFact;

/// One thing that is said of a parameter.
struct Attribute {
    kind: Kind,
    key: Option<Constraint>,
    of: for<'f> fn(&'f FieldFact) -> Said<'f>,
    /// How a change of it moves what is allowed.
    shift: fn(Said<'_>, Said<'_>) -> Shift,
    /// Words that speak of it, in lower case.
    words: fn(&Profile) -> Vec<&str>,
}

/// Words that speak of a length of one kind.
fn of_length<'p>(profile: &'p Profile, words: &'p [String]) -> Vec<&'p str> {
    words.iter().chain(&profile.lengths.characters).map(String::as_str).collect()
}

/// Labels of one kind.
fn of_label(profile: &Profile, label: Label) -> Vec<&str> {
    profile.labels.iter().filter(|(_, known)| **known == label).map(|(word, _)| word.as_str()).collect()
}

#[rustfmt::skip]
const ATTRIBUTES: [Attribute; 8] = [
    Attribute { kind: Kind::TypeChanged, key: None, of: |field| Said::Types(field.types), shift: types, words: |_| Vec::new() },
    Attribute { kind: Kind::RequiredChanged, key: None, of: |field| Said::Presence(field.presence), shift: presence, words: |_| Vec::new() },
    Attribute { kind: Kind::NullableChanged, key: None, of: |field| Said::Flag(field.nullable), shift: nullable, words: |_| Vec::new() },
    Attribute { kind: Kind::DeprecatedChanged, key: None, of: |field| Said::Flag(field.deprecated), shift: |_, _| Shift::Any, words: |_| Vec::new() },
    Attribute { kind: Kind::ConstraintChanged, key: Some(Constraint::MinLength), of: |field| Said::Number(field.min_length), shift: least, words: |profile| of_length(profile, &profile.lengths.min) },
    Attribute { kind: Kind::ConstraintChanged, key: Some(Constraint::MaxLength), of: |field| Said::Number(field.max_length), shift: greatest, words: |profile| of_length(profile, &profile.lengths.max) },
    Attribute { kind: Kind::ConstraintChanged, key: Some(Constraint::Format), of: |field| Said::Format(field.format.as_deref()), shift: format, words: |profile| of_label(profile, Label::Format) },
    Attribute { kind: Kind::ConstraintChanged, key: Some(Constraint::Default), of: |field| Said::Text(field.default.as_deref()), shift: default, words: |profile| of_label(profile, Label::Default) },
];

/// The changes between what two versions say of one parameter. Several statements of one version count as a set. What only one
/// of them says and the other still has in words that could not be read is a problem.
pub(super) fn differences(kept: &Kept<'_, '_>, problems: &mut Vec<Sided>) -> Vec<Item> {
    let mut items = Vec::new();
    for attribute in &ATTRIBUTES {
        attribute.compare(&kept.before, &kept.after, &mut items, problems);
    }
    items
}

impl Attribute {
    /// Compares what only one version says, from what to what.
    fn compare<'e>(
        &self,
        before: &[Entry<'_, 'e>],
        after: &[Entry<'_, 'e>],
        items: &mut Vec<Item>,
        problems: &mut Vec<Sided>,
    ) {
        let (gone, new) = (self.only(before, after), self.only(after, before));
        let (Some(first), Some(last)) = (before.first(), after.first()) else { return };
        for at in 0..gone.len().max(new.len()) {
            let (from, old) = gone
                .get(at)
                .map_or_else(|| ((self.of)(first.field), first), |(value, entry)| (*value, entry));
            let (to, entry) =
                new.get(at).map_or_else(|| ((self.of)(last.field), last), |(value, entry)| (*value, entry));
            if let Some(problem) = self.unread((from, old), (to, entry)) {
                problems.push(problem);
                continue;
            }
            let shift = (self.shift)(from, to);
            let item = Item::of_field(self.kind, shift, Side::Head, entry.unit, entry.field);
            items.push(Item { key: self.key, ..item.between(from.text(), to.text()) });
        }
    }

    /// Values that only the first statements give, each with the first that does.
    fn only<'u, 'e>(
        &self,
        mine: &[Entry<'u, 'e>],
        other: &[Entry<'_, 'e>],
    ) -> Vec<(Said<'e>, Entry<'u, 'e>)> {
        let mut found: Vec<(Said<'e>, Entry<'u, 'e>)> = Vec::new();
        for entry in mine {
            let value = (self.of)(entry.field);
            let known = other.iter().any(|other| (self.of)(other.field) == value);
            if !known && found.iter().all(|(seen, _)| *seen != value) {
                found.push((value, *entry));
            }
        }
        found
    }

    /// Says that the version which seems not to say it may do so in words that could not be read.
    fn unread<'a>(
        &self,
        (from, old): (Said<'_>, &Entry<'_, 'a>),
        (to, new): (Said<'_>, &Entry<'_, 'a>),
    ) -> Option<Sided> {
        let key = self.key?;
        let (side, value, mine, other) = match (from.text(), to.text()) {
            (Some(value), None) => (Side::Base, value, old, new),
            (None, Some(value)) => (Side::Head, value, new, old),
            _ => return None,
        };
        let known = (self.words)(other.unit.profile());
        unread_words(
            side,
            mine,
            other,
            &[&value],
            &known.iter().copied(),
            &format!("{} {value}", key.as_str().replace('_', " ")),
        )
    }
}

/// The value of an attribute in one statement.
#[derive(Clone, Copy)]
enum Said<'f> {
    Types(Types),
    Presence(Presence),
    Flag(bool),
    Number(Option<u32>),
    Text(Option<&'f str>),
    Format(Option<&'f str>),
}

impl Said<'_> {
    fn text(self) -> Option<String> {
        match self {
            Self::Types(types) => Some(spelled(types)).filter(|text| !text.is_empty()),
            Self::Presence(presence) => Some(presence.as_str().to_owned()),
            Self::Flag(flag) => Some(flag.to_string()),
            Self::Number(number) => number.map(|number| number.to_string()),
            Self::Text(text) | Self::Format(text) => text.map(str::to_owned),
        }
    }
}

impl PartialEq for Said<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Types(one), Self::Types(other)) => one == other,
            (Self::Presence(one), Self::Presence(other)) => one == other,
            (Self::Flag(one), Self::Flag(other)) => one == other,
            (Self::Number(one), Self::Number(other)) => one == other,
            (Self::Text(Some(one)), Self::Text(Some(other))) => is_same_text(one, other),
            (Self::Format(Some(one)), Self::Format(Some(other))) => {
                is_same_text(one, other) || is_same_standard(one, other)
            }
            (Self::Text(one), Self::Text(other)) | (Self::Format(one), Self::Format(other)) => one == other,
            _ => false,
        }
    }
}

/// Whether two texts differ in case, blanks and punctuation at most.
fn is_same_text(one: &str, other: &str) -> bool {
    let letters = |text: &str| {
        text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>()
    };
    one == other || (!letters(one).is_empty() && letters(one) == letters(other))
}

/// Whether two formats name one standard, such as `ISO-4217`, and one of them says in words what that is about.
fn is_same_standard(one: &str, other: &str) -> bool {
    let parts = |text: &str| -> (Vec<String>, bool) {
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        // A text in lower case that is longer than the letters of a pattern such as `hh:mm` is a word.
        let is_word =
            |word: &&str| word.len() > 3 && word.chars().all(char::is_lowercase) && !is_pattern(word);
        let (words, names): (Vec<&str>, Vec<&str>) = words.partition(is_word);
        (names.into_iter().map(str::to_lowercase).collect(), words.is_empty())
    };
    let ((one, one_bare), (other, other_bare)) = (parts(one), parts(other));
    let names = one.iter().any(|name| name.chars().any(|c| c.is_ascii_digit()));
    names && one == other && (one_bare || other_bare)
}

/// Whether a word repeats a letter, as `yyyy` does.
fn is_pattern(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(|first| letters.all(|letter| letter == first))
}

fn least(from: Said<'_>, to: Said<'_>) -> Shift {
    let (Said::Number(from), Said::Number(to)) = (from, to) else { return Shift::Unstated };
    if from.unwrap_or(0) < to.unwrap_or(0) { Shift::Narrowed } else { Shift::Widened }
}

fn greatest(from: Said<'_>, to: Said<'_>) -> Shift {
    let (Said::Number(from), Said::Number(to)) = (from, to) else { return Shift::Unstated };
    if to.unwrap_or(u32::MAX) < from.unwrap_or(u32::MAX) { Shift::Narrowed } else { Shift::Widened }
}

fn format(from: Said<'_>, to: Said<'_>) -> Shift {
    match (from.text(), to.text()) {
        (None, _) => Shift::Narrowed,
        (_, None) => Shift::Widened,
        _ => Shift::Other,
    }
}

fn default(from: Said<'_>, to: Said<'_>) -> Shift {
    if from.text().is_some() && to.text().is_some() { Shift::Other } else { Shift::Unstated }
}

fn types(from: Said<'_>, to: Said<'_>) -> Shift {
    let (Said::Types(from), Said::Types(to)) = (from, to) else { return Shift::Unstated };
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

fn nullable(_: Said<'_>, to: Said<'_>) -> Shift {
    if matches!(to, Said::Flag(true)) { Shift::Widened } else { Shift::Narrowed }
}

fn presence(from: Said<'_>, to: Said<'_>) -> Shift {
    let strict = |said| match said {
        Said::Presence(Presence::Required) => Some(2),
        Said::Presence(Presence::Conditional) => Some(1),
        Said::Presence(Presence::Optional) => Some(0),
        _ => None,
    };
    match strict(from).zip(strict(to)) {
        Some((from, to)) if from < to => Shift::Narrowed,
        Some((from, to)) if from > to => Shift::Widened,
        _ => Shift::Unstated,
    }
}
