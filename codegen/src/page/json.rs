//! The value of a sample: JSON with the order of members and the spelling of numbers kept.

use crate::span::Span;

/// A JSON value as a sample shows it.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`, or a value that was left out.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as written.
    Number(String),
    /// A string, unescaped.
    String(String),
    /// An array.
    Array(Vec<Json>),
    /// An object, members in the order of the sample; a name may stand twice.
    Object(Vec<Member>),
}

/// A member of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// Name.
    pub name: String,
    /// Where the name stands, relative to the start of the sample's text.
    pub span: Span,
    /// Value.
    pub value: Json,
}

impl Json {
    /// The first member of that name, if this is an object that has it.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members.iter().find(|m| m.name == name).map(|m| &m.value),
            _ => None,
        }
    }

    /// `object`, `array`, `string`, `number`, `boolean` or `null`.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "boolean",
            Self::Number(_) => "number",
            Self::String(_) => "string",
            Self::Array(_) => "array",
            Self::Object(_) => "object",
        }
    }
}
