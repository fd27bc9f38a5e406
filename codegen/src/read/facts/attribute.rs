//! Attributes of a parameter: what a fact states of it, under which key of the fact sheet.

use super::FieldFact;
use crate::api::{Anchor, Location, Presence, Types, words};
use serde::{Serialize, Serializer};
use std::fmt;

words! {
    /// One thing that a field's fact states: a key of the fact sheet.
    pub enum Attribute {
        /// `types`
        Types = "types",
        /// `presence`
        Presence = "presence",
        /// `options`
        Options = "options",
        /// `fixed`
        Fixed = "fixed",
        /// `default`
        Default = "default",
        /// `min_length`
        MinLength = "min_length",
        /// `max_length`
        MaxLength = "max_length",
        /// `format`
        Format = "format",
        /// `reference`
        Reference = "reference",
        /// `in`
        Location = "in",
        /// `nullable`
        Nullable = "nullable",
        /// `deprecated`
        Deprecated = "deprecated",
        /// `since`
        Since = "since",
        /// `values`
        Values = "values",
        /// `minimum`
        Minimum = "minimum",
        /// `maximum`
        Maximum = "maximum",
        /// `min_items`
        MinItems = "min_items",
        /// `max_items`
        MaxItems = "max_items",
    }
}

impl Attribute {
    /// Whether only docs that state bounds of numbers and lists have it: specifications.
    #[must_use]
    pub fn is_bound(self) -> bool {
        self >= Self::Minimum
    }

    /// The stated value.
    #[must_use]
    pub fn of(self, fact: &FieldFact) -> Value {
        let text = |text: Option<&str>| text.map_or(Value::Nothing, |text| Value::Text(text.to_owned()));
        let number = |number: Option<u32>| number.map_or(Value::Nothing, Value::Number);
        let bounds = fact.bounds.as_deref();
        let anchor = |anchor: Option<&Anchor>| text(anchor.map(|anchor| anchor.0.as_str()));
        match self {
            Self::Types if fact.types.is_empty() => Value::Nothing,
            Self::Types => Value::Types(fact.types),
            Self::Presence => Value::Presence(fact.presence),
            Self::Options => fact.options.as_ref().map_or(Value::Nothing, |list| Value::List(list.clone())),
            Self::Fixed => text(fact.fixed.as_deref()),
            Self::Default => text(fact.default.as_deref()),
            Self::MinLength => number(fact.min_length),
            Self::MaxLength => number(fact.max_length),
            Self::Format => text(fact.format.as_deref()),
            Self::Reference => anchor(fact.reference.as_ref()),
            Self::Location => Value::Location(fact.location),
            Self::Nullable => Value::Flag(fact.nullable),
            Self::Deprecated => Value::Flag(fact.deprecated),
            Self::Since => text(fact.since.as_deref()),
            Self::Values => anchor(fact.values.as_deref()),
            Self::Minimum => text(bounds.and_then(|bounds| bounds.minimum.as_deref())),
            Self::Maximum => text(bounds.and_then(|bounds| bounds.maximum.as_deref())),
            Self::MinItems => number(bounds.and_then(|bounds| bounds.min_items)),
            Self::MaxItems => number(bounds.and_then(|bounds| bounds.max_items)),
        }
    }

    /// Makes the fact state this; a value of another key changes nothing.
    pub(crate) fn put(self, value: &Value, fact: &mut FieldFact) {
        let text = || if let Value::Text(text) = value { Some(text.clone()) } else { None };
        let number = if let Value::Number(number) = value { Some(*number) } else { None };
        match self {
            Self::Types => {
                fact.types = if let Value::Types(types) = value { *types } else { Types::default() }
            }
            Self::Presence => {
                fact.presence =
                    if let Value::Presence(presence) = value { *presence } else { Presence::Unstated };
            }
            Self::Options => {
                fact.options = if let Value::List(list) = value { Some(list.clone()) } else { None }
            }
            Self::Fixed => fact.fixed = text(),
            Self::Default => fact.default = text(),
            Self::MinLength => fact.min_length = number,
            Self::MaxLength => fact.max_length = number,
            Self::Format => fact.format = text(),
            Self::Reference => fact.reference = text().map(Anchor),
            Self::Location => {
                if let Value::Location(location) = value {
                    fact.location = *location;
                }
            }
            Self::Nullable => fact.nullable = *value == Value::Flag(true),
            Self::Deprecated => fact.deprecated = *value == Value::Flag(true),
            Self::Since => fact.since = text().map(String::into_boxed_str),
            Self::Values => fact.values = text().map(Anchor).map(Box::new),
            Self::Minimum => fact.bound(|bounds| bounds.minimum = text()),
            Self::Maximum => fact.bound(|bounds| bounds.maximum = text()),
            Self::MinItems => fact.bound(|bounds| bounds.min_items = number),
            Self::MaxItems => fact.bound(|bounds| bounds.max_items = number),
        }
    }

    /// The value of `upstream` and `ours` where they are left out.
    pub(crate) const fn nothing(self) -> Option<Value> {
        match self {
            Self::Presence => Some(Value::Presence(Presence::Unstated)),
            Self::Location => None,
            Self::Nullable | Self::Deprecated => Some(Value::Flag(false)),
            _ => Some(Value::Nothing),
        }
    }
}

impl Serialize for Attribute {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// The value that a fact states under a key.
#[derive(Clone, Debug)]
pub enum Value {
    /// Nothing.
    Nothing,
    /// Types.
    Types(Types),
    /// A presence.
    Presence(Presence),
    /// A closed list of values, in any order.
    List(Vec<String>),
    /// A text.
    Text(String),
    /// A number of characters or items.
    Number(u32),
    /// A location.
    Location(Location),
    /// Whether something holds.
    Flag(bool),
}

impl PartialEq for Value {
    /// Lists are compared as sets.
    fn eq(&self, other: &Self) -> bool {
        let set = |list: &[String]| list.iter().cloned().collect::<std::collections::BTreeSet<_>>();
        match (self, other) {
            (Self::Nothing, Self::Nothing) => true,
            (Self::Types(a), Self::Types(b)) => a == b,
            (Self::Presence(a), Self::Presence(b)) => a == b,
            (Self::List(a), Self::List(b)) => set(a) == set(b),
            (Self::Text(a), Self::Text(b)) => a == b,
            (Self::Number(a), Self::Number(b)) => a == b,
            (Self::Location(a), Self::Location(b)) => a == b,
            (Self::Flag(a), Self::Flag(b)) => a == b,
            _ => false,
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => f.write_str("nothing"),
            Self::Types(types) => types.fmt(f),
            Self::Presence(presence) => f.write_str(presence.as_str()),
            Self::List(list) => f.write_str(&list.join(", ")),
            Self::Text(text) => f.write_str(text),
            Self::Number(number) => number.fmt(f),
            Self::Location(location) => f.write_str(location.as_str()),
            Self::Flag(flag) => flag.fmt(f),
        }
    }
}

/// What the fact states, for people: `string, required, options A | B`.
impl fmt::Display for FieldFact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let untyped = if self.types.is_empty() { "untyped" } else { "" };
        write!(f, "{untyped}{}, {}", self.types, self.presence.as_str())?;
        for (word, holds) in [("nullable", self.nullable), ("deprecated", self.deprecated)] {
            if holds {
                write!(f, ", {word}")?;
            }
        }
        if let Some(options) = &self.options {
            write!(f, ", options {}", options.join(" | "))?;
        }
        for (label, text) in [("value", &self.fixed), ("default", &self.default), ("format", &self.format)] {
            if let Some(text) = text {
                write!(f, ", {label} {text}")?;
            }
        }
        for (label, length) in [("at least", self.min_length), ("at most", self.max_length)] {
            if let Some(length) = length {
                write!(f, ", {label} {length} characters")?;
            }
        }
        for attribute in Attribute::ALL.into_iter().filter(|attribute| attribute.is_bound()) {
            let value = attribute.of(self);
            if value != Value::Nothing {
                write!(f, ", {} {value}", attribute.as_str().replace('_', " "))?;
            }
        }
        self.reference.as_ref().map_or(Ok(()), |anchor| write!(f, ", see #{}", anchor.0))
    }
}
