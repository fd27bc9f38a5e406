//! Attributes of one parameter: types, presence, lengths, format and default. [`COMPARED`] is the table of them.

use super::change::{Kind, Side, Sided};
use super::fields::{InBoth, Statement};
use super::item::Item;
use super::page::SLIPS;
use super::rules::Shift;
use super::unread::unread_words;
use crate::api::{Presence, Type, Types};
use crate::diagnostics::problem::Code;
use crate::profile::{Label, Profile};
use crate::read::facts::{Attribute, Value};
use std::collections::{HashMap, HashSet};

/// An attribute that is compared.
struct Compared {
    attribute: Attribute,
    kind: Kind,
    /// How a change of it moves what is allowed.
    shift: fn(&Value, &Value) -> Shift,
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
const COMPARED: [Compared; 12] = [
    Compared { attribute: Attribute::Types, kind: Kind::TypeChanged, shift: types, words: |_| Vec::new() },
    Compared { attribute: Attribute::Presence, kind: Kind::RequiredChanged, shift: presence, words: |_| Vec::new() },
    Compared { attribute: Attribute::Nullable, kind: Kind::NullableChanged, shift: nullable, words: |_| Vec::new() },
    Compared { attribute: Attribute::Deprecated, kind: Kind::DeprecatedChanged, shift: |_, _| Shift::Any, words: |_| Vec::new() },
    Compared { attribute: Attribute::MinLength, kind: Kind::ConstraintChanged, shift: least, words: |profile| of_length(profile, &profile.lengths.min) },
    Compared { attribute: Attribute::MaxLength, kind: Kind::ConstraintChanged, shift: greatest, words: |profile| of_length(profile, &profile.lengths.max) },
    Compared { attribute: Attribute::Minimum, kind: Kind::ConstraintChanged, shift: least, words: |_| Vec::new() },
    Compared { attribute: Attribute::Maximum, kind: Kind::ConstraintChanged, shift: greatest, words: |_| Vec::new() },
    Compared { attribute: Attribute::MinItems, kind: Kind::ConstraintChanged, shift: least, words: |_| Vec::new() },
    Compared { attribute: Attribute::MaxItems, kind: Kind::ConstraintChanged, shift: greatest, words: |_| Vec::new() },
    Compared { attribute: Attribute::Format, kind: Kind::ConstraintChanged, shift: format, words: |profile| of_label(profile, Label::Format) },
    Compared { attribute: Attribute::Default, kind: Kind::ConstraintChanged, shift: default, words: |profile| of_label(profile, Label::Default) },
];

/// The changes between what two versions say of one parameter. Several statements of one version count as a set. What only one
/// of them says and the other still has in words that could not be read is a problem.
pub(super) fn differences(kept: &InBoth<'_, '_>, problems: &mut Vec<Sided>) -> Vec<Item> {
    let mut items = Vec::new();
    for compared in &COMPARED {
        compared.compare(&kept.before, &kept.after, &mut items, problems);
    }
    items
}

impl Compared {
    /// Compares what only one version says, from what to what.
    fn compare<'e>(
        &self,
        before: &[Statement<'_, 'e>],
        after: &[Statement<'_, 'e>],
        items: &mut Vec<Item>,
        problems: &mut Vec<Sided>,
    ) {
        let (before, after) = (self.values(before), self.values(after));
        let (gone, new) = (self.only(&before, &after), self.only(&after, &before));
        let (Some(first), Some(last)) = (before.first(), after.first()) else { return };
        for at in 0..gone.len().max(new.len()) {
            let (from, old) = gone.get(at).copied().unwrap_or(first);
            let (to, entry) = new.get(at).copied().unwrap_or(last);
            if let Some(problem) = self.unread((from, old), (to, entry)) {
                problems.push(problem);
                continue;
            }
            let shift = (self.shift)(from, to);
            let item = Item::of_field(self.kind, shift, Side::Head, entry.unit, entry.field);
            items.push(Item { key: self.key(), ..item.between(text(from), text(to)) });
        }
    }

    /// The attribute, where the kind does not tell it.
    fn key(&self) -> Option<Attribute> {
        (self.kind == Kind::ConstraintChanged).then_some(self.attribute)
    }

    fn values<'s, 'u, 'e>(&self, entries: &'s [Statement<'u, 'e>]) -> Vec<(Value, &'s Statement<'u, 'e>)> {
        entries.iter().map(|entry| (self.attribute.of(entry.field), entry)).collect()
    }

    /// Values that only the first statements give, each with the first that does.
    fn only<'v, T>(&self, mine: &'v [(Value, T)], other: &[(Value, T)]) -> Vec<&'v (Value, T)> {
        let (mut known, mut found) = (Known::default(), Known::default());
        for (value, _) in other {
            known.insert(self.meaning(value));
        }
        let is_new = |(value, _): &&(Value, T)| {
            let meaning = self.meaning(value);
            !known.has(&meaning) && found.insert(meaning)
        };
        mine.iter().filter(is_new).collect()
    }

    fn meaning(&self, value: &Value) -> Meaning {
        match value {
            Value::Text(text) => Meaning {
                value: Some(letters(text)),
                standard: standard(text).filter(|_| self.attribute == Attribute::Format),
            },
            other => Meaning { value: text(other), standard: None },
        }
    }

    /// Says that the version which seems not to say it may do so in words that could not be read.
    fn unread<'a>(
        &self,
        (from, old): (&Value, &Statement<'_, 'a>),
        (to, new): (&Value, &Statement<'_, 'a>),
    ) -> Option<Sided> {
        let key = self.key()?;
        let (side, value, mine, other) = match (text(from), text(to)) {
            (Some(value), None) => (Side::Base, value, old, new),
            (None, Some(value)) => (Side::Head, value, new, old),
            _ => return None,
        };
        let known = (self.words)(other.unit.profile());
        // A bound needs no marks around its number.
        let is_length = matches!(key, Attribute::MinLength | Attribute::MaxLength);
        let slips: &[Code] = if is_length { &[Code::UnreadBound] } else { &SLIPS };
        unread_words(
            side,
            mine,
            other,
            &[&value],
            &known.iter().copied(),
            slips,
            &format!("{} {value}", key.as_str().replace('_', " ")),
        )
    }
}

fn text(value: &Value) -> Option<String> {
    (*value != Value::Nothing).then(|| value.to_string())
}

/// What a value says, however it is written.
struct Meaning {
    value: Option<String>,
    standard: Option<Standard>,
}

/// A standard that a format names, such as `ISO-4217`.
struct Standard {
    names: Vec<String>,
    /// Whether the format says no more than its name.
    is_bare: bool,
}

/// What values say.
#[derive(Default)]
struct Known {
    values: HashSet<Option<String>>,
    /// Standards by name, and whether one of the values says no more.
    standards: HashMap<Vec<String>, bool>,
}

impl Known {
    /// Whether a value says the same. Two that name one standard do if one of them says no more than its name.
    fn has(&self, meaning: &Meaning) -> bool {
        let is_same = |of: &Standard| self.standards.get(&of.names).is_some_and(|bare| *bare || of.is_bare);
        self.values.contains(&meaning.value) || meaning.standard.as_ref().is_some_and(is_same)
    }

    /// Adds a value, and says whether none said the same.
    fn insert(&mut self, meaning: Meaning) -> bool {
        let is_new = !self.has(&meaning);
        if let Some(Standard { names, is_bare }) = meaning.standard {
            *self.standards.entry(names).or_default() |= is_bare;
        }
        self.values.insert(meaning.value);
        is_new
    }
}

/// A text without what makes no difference: case, blanks and punctuation, unless there is nothing else.
fn letters(text: &str) -> String {
    let letters: String = text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    if letters.is_empty() { text.to_owned() } else { letters }
}

/// The standard that a format names, if it names one by a number.
fn standard(text: &str) -> Option<Standard> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    // A text in lower case that is longer than the letters of a pattern such as `hh:mm` is a word.
    let is_word = |word: &&str| word.len() > 3 && word.chars().all(char::is_lowercase) && !is_pattern(word);
    let (words, names): (Vec<&str>, Vec<&str>) = words.partition(is_word);
    let has_number = names.iter().any(|name| name.chars().any(|c| c.is_ascii_digit()));
    let names = names.into_iter().map(str::to_lowercase).collect();
    has_number.then_some(Standard { names, is_bare: words.is_empty() })
}

/// Whether a word repeats a letter, as `yyyy` does.
fn is_pattern(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(|first| letters.all(|letter| letter == first))
}

/// A bound as a number, and whether the number itself is out of bounds: `1`, `above 1`.
fn bound(value: &Value) -> Option<(f64, bool)> {
    match value {
        Value::Number(number) => Some((f64::from(*number), false)),
        Value::Text(text) => {
            let number = text.trim_start_matches(|c: char| c.is_alphabetic() || c == ' ');
            Some((number.parse().ok()?, number.len() < text.len()))
        }
        _ => None,
    }
}

fn least(from: &Value, to: &Value) -> Shift {
    // No list and no text is shorter than nothing.
    let counts = matches!((from, to), (Value::Number(_), _) | (_, Value::Number(_)));
    let bound = |value: &Value| bound(value).or(counts.then_some((0.0, false)));
    match (bound(from), bound(to)) {
        (None, Some(_)) => Shift::Narrowed,
        (Some(from), Some(to)) if from < to => Shift::Narrowed,
        _ => Shift::Widened,
    }
}

fn greatest(from: &Value, to: &Value) -> Shift {
    match (bound(from), bound(to)) {
        (None, Some(_)) => Shift::Narrowed,
        (Some((from, from_is_out)), Some((to, to_is_out)))
            if to < from || (to_is_out && !from_is_out && to <= from) =>
        {
            Shift::Narrowed
        }
        _ => Shift::Widened,
    }
}

fn format(from: &Value, to: &Value) -> Shift {
    match (from, to) {
        (Value::Nothing, _) => Shift::Narrowed,
        (_, Value::Nothing) => Shift::Widened,
        _ => Shift::Other,
    }
}

fn default(from: &Value, to: &Value) -> Shift {
    if *from != Value::Nothing && *to != Value::Nothing { Shift::Other } else { Shift::Unstated }
}

fn types(from: &Value, to: &Value) -> Shift {
    let (Value::Types(from), Value::Types(to)) = (from, to) else { return Shift::Unstated };
    let within = |some: Types, all: Types| some.iter().all(|one| all.iter().any(|other| fits(one, other)));
    match (within(*from, *to), within(*to, *from)) {
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

fn nullable(_: &Value, to: &Value) -> Shift {
    if *to == Value::Flag(true) { Shift::Widened } else { Shift::Narrowed }
}

fn presence(from: &Value, to: &Value) -> Shift {
    let strict = |value: &Value| match value {
        Value::Presence(Presence::Required) => Some(2),
        Value::Presence(Presence::Conditional) => Some(1),
        Value::Presence(Presence::Optional) => Some(0),
        _ => None,
    };
    match strict(from).zip(strict(to)) {
        Some((from, to)) if from < to => Shift::Narrowed,
        Some((from, to)) if from > to => Shift::Widened,
        _ => Shift::Unstated,
    }
}
