//! The value that a field's fact states under one key, in the words of the fact sheet.

use crate::api::{Anchor, Location, Presence, Type, Types};
use crate::read::facts::FieldFact;
use crate::read::source::tables::{Tables, Value as Toml};
use serde::{Serialize, Serializer};
use std::fmt;
use toml::Spanned;
use toml::de::DeValue;

/// Something that a field's fact states: a key of the fact sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Key {
    /// `types`
    Types,
    /// `presence`
    Presence,
    /// `options`
    Options,
    /// `fixed`
    Fixed,
    /// `default`
    Default,
    /// `min_length`
    MinLength,
    /// `max_length`
    MaxLength,
    /// `format`
    Format,
    /// `reference`
    Reference,
    /// `in`
    Location,
}

impl Key {
    /// All of them, in the order of the fact sheet.
    pub const ALL: [Self; 10] = [
        Self::Types,
        Self::Presence,
        Self::Options,
        Self::Fixed,
        Self::Default,
        Self::MinLength,
        Self::MaxLength,
        Self::Format,
        Self::Reference,
        Self::Location,
    ];

    /// As the fact sheet calls it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Types => "types",
            Self::Presence => "presence",
            Self::Options => "options",
            Self::Fixed => "fixed",
            Self::Default => "default",
            Self::MinLength => "min_length",
            Self::MaxLength => "max_length",
            Self::Format => "format",
            Self::Reference => "reference",
            Self::Location => "in",
        }
    }

    /// The stated value.
    #[must_use]
    pub fn of(self, fact: &FieldFact) -> Value {
        let text =
            |text: &Option<String>| text.as_ref().map_or(Value::Nothing, |text| Value::Text(text.clone()));
        let number = |number: Option<u32>| number.map_or(Value::Nothing, Value::Number);
        match self {
            Self::Types if fact.types.is_empty() => Value::Nothing,
            Self::Types => Value::Types(fact.types),
            Self::Presence => Value::Presence(fact.presence),
            Self::Options => fact.options.as_ref().map_or(Value::Nothing, |list| Value::List(list.clone())),
            Self::Fixed => text(&fact.fixed),
            Self::Default => text(&fact.default),
            Self::MinLength => number(fact.min_length),
            Self::MaxLength => number(fact.max_length),
            Self::Format => text(&fact.format),
            Self::Reference => {
                fact.reference.as_ref().map_or(Value::Nothing, |anchor| Value::Text(anchor.0.clone()))
            }
            Self::Location => Value::Location(fact.location),
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
        }
    }

    /// The value of `upstream` and `ours` where they are left out.
    pub(crate) const fn nothing(self) -> Option<Value> {
        match self {
            Self::Presence => Some(Value::Presence(Presence::Unstated)),
            Self::Location => None,
            _ => Some(Value::Nothing),
        }
    }

    /// Reads a value as the fact sheet writes it.
    pub(super) fn read<'t>(self, name: &str, value: Toml<'t>, tables: &mut Tables<'t>) -> Option<Value> {
        match self {
            Self::Options => {
                let list = tables.as_list(name, value)?;
                Some(Value::List(list.into_iter().map(Spanned::into_inner).collect()))
            }
            Self::MinLength | Self::MaxLength => {
                let span = value.span();
                let number = match value.get_ref() {
                    DeValue::Integer(number) if number.radix() == 10 => number.as_str().parse().ok(),
                    _ => None,
                };
                if number.is_none() {
                    tables.problem(
                        span,
                        format!("`{name}` is a number of characters"),
                        "write it without quotes",
                    );
                }
                number.map(Value::Number)
            }
            Self::Fixed | Self::Default | Self::Format | Self::Reference => {
                Some(Value::Text(tables.as_text(name, value)?.into_inner()))
            }
            Self::Types | Self::Presence | Self::Location => {
                let text = tables.as_text(name, value)?;
                let read = self.word(text.get_ref());
                if read.is_none() {
                    let message =
                        format!("`{}` is nothing that `{self}` can be", text.get_ref().escape_debug());
                    tables.problem(text.span(), message, self.words());
                }
                read
            }
        }
    }

    /// A value of a fixed vocabulary.
    fn word(self, text: &str) -> Option<Value> {
        match self {
            Self::Types => {
                let types: Option<Types> = text
                    .split('/')
                    .map(|word| Type::ALL.into_iter().find(|ty| ty.as_str() == word.trim()))
                    .collect();
                types.map(Value::Types)
            }
            Self::Presence => PRESENCES.into_iter().find(|known| known.as_str() == text).map(Value::Presence),
            Self::Location => LOCATIONS.into_iter().find(|known| known.as_str() == text).map(Value::Location),
            _ => None,
        }
    }

    /// Advice on that vocabulary.
    fn words(self) -> String {
        match self {
            Self::Types => {
                let known = Type::ALL.map(Type::as_str).join(", ");
                format!("one of {known}, or several with ` / ` between them")
            }
            Self::Presence => format!("one of {}", PRESENCES.map(Presence::as_str).join(", ")),
            _ => format!("one of {}", LOCATIONS.map(Location::as_str).join(", ")),
        }
    }
}

const PRESENCES: [Presence; 4] =
    [Presence::Required, Presence::Optional, Presence::Conditional, Presence::Unstated];
const LOCATIONS: [Location; 4] = [Location::Body, Location::Query, Location::Path, Location::Header];

impl Serialize for Key {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
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
    /// A number of characters.
    Number(u32),
    /// A location.
    Location(Location),
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
            _ => false,
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => f.write_str("nothing"),
            Self::Types(types) => {
                f.write_str(&types.iter().map(Type::as_str).collect::<Vec<_>>().join(" / "))
            }
            Self::Presence(presence) => f.write_str(presence.as_str()),
            Self::List(list) => f.write_str(&list.join(", ")),
            Self::Text(text) => f.write_str(text),
            Self::Number(number) => number.fmt(f),
            Self::Location(location) => f.write_str(location.as_str()),
        }
    }
}
