//! The value of a sample: JSON with the order of members and the spelling of numbers kept, read tolerantly.
//!
//! Samples are written for people: fragments without outer braces, `...` for what was left out, commas lost and
//! too many, strings that never end. [`read`] makes a value of all of them and says what it had to repair.
//!
//! `cursor` cuts the text into tokens, `machine` puts them together, `foreign` knows what is not JSON at all, `indent` where a
//! lost brace was.

mod cursor;
mod foreign;
mod frame;
mod indent;
mod machine;
mod reading;
mod repair;
#[cfg(test)]
mod tests;

pub use foreign::Foreign;
pub(crate) use foreign::Language;
pub(crate) use indent::odd_line;
pub use reading::Reading;
pub use repair::{Repair, RepairKind};

use crate::diagnostics::span::Span;
use compact_str::CompactString;

/// A JSON value as a sample shows it.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`, or a value that was left out.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as written.
    Number(CompactString),
    /// A string, unescaped.
    String(CompactString),
    /// An array.
    Array(Vec<Json>),
    /// An object, members in the order of the sample; a name may stand twice.
    Object(Vec<Member>),
}

/// A member of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// Name.
    pub name: CompactString,
    /// Where the name stands, quotes included, relative to the start of the sample's text.
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

/// Reads the text of a sample; spans are bytes of `text`.
///
/// Takes time and memory in proportion to the text, whatever it holds. Values nested deeper than 128 levels are
/// unreadable, so that whoever walks one may recurse.
///
/// ```
/// use codegen::read::page::{Json, Reading, RepairKind, read_json};
/// let Reading::Repaired(json, repairs) = read_json("\"amount\": 0100,") else { unreachable!() };
/// assert_eq!(json.get("amount"), Some(&Json::Number("0100".into())));
/// assert_eq!(
///     repairs.iter().map(|r| r.kind).collect::<Vec<_>>(),
///     [RepairKind::Fragment, RepairKind::OddNumber, RepairKind::TrailingComma],
/// );
/// ```
#[must_use]
pub fn read(text: &str) -> Reading {
    read_as(text, Language::Other)
}

/// Reads the text of a sample. What is called JSON is not taken for a program.
pub(crate) fn read_as(text: &str, language: Language) -> Reading {
    match foreign::start(text, language) {
        Ok(start) => reading::best(text, start),
        Err(foreign) => Reading::NotJson(foreign),
    }
}
