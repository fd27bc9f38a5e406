//! The value of an attribute, as an erratum writes it.

use crate::api::{Location, Presence, Type, Types};
use crate::read::facts::{Attribute, Value};
use crate::read::source::tables::{Tables, Value as Toml};
use toml::Spanned;
use toml::de::DeValue;

impl Attribute {
    /// Reads a value as the fact sheet writes it.
    pub(super) fn read<'t>(self, name: &str, value: Toml<'t>, tables: &mut Tables<'t>) -> Option<Value> {
        match self {
            Self::Options => {
                let list = tables.as_list(name, value)?;
                Some(Value::List(list.into_iter().map(Spanned::into_inner).collect()))
            }
            Self::MinLength | Self::MaxLength | Self::MinItems | Self::MaxItems => {
                let span = value.span();
                let number = match value.get_ref() {
                    DeValue::Integer(number) if number.radix() == 10 => number.as_str().parse().ok(),
                    _ => None,
                };
                if number.is_none() {
                    let of = if self.is_bound() { "items" } else { "characters" };
                    tables.problem(span, format!("`{name}` is a number of {of}"), "write it without quotes");
                }
                number.map(Value::Number)
            }
            Self::Nullable | Self::Deprecated => {
                let DeValue::Boolean(flag) = value.get_ref() else {
                    tables.problem(
                        value.span(),
                        format!("`{name}` is true or false"),
                        "write it without quotes",
                    );
                    return None;
                };
                Some(Value::Flag(*flag))
            }
            Self::Fixed
            | Self::Default
            | Self::Format
            | Self::Reference
            | Self::Since
            | Self::Values
            | Self::Minimum
            | Self::Maximum => Some(Value::Text(tables.as_text(name, value)?.into_inner())),
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
                let types: Option<Types> = text.split('/').map(|word| Type::parse(word.trim())).collect();
                types.map(Value::Types)
            }
            Self::Presence => Presence::parse(text).map(Value::Presence),
            Self::Location => Location::parse(text).map(Value::Location),
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
            Self::Presence => format!("one of {}", Presence::ALL.map(Presence::as_str).join(", ")),
            _ => format!("one of {}", Location::ALL.map(Location::as_str).join(", ")),
        }
    }
}
