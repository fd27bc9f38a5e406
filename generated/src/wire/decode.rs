//! Reading a body, with errors that name the place.

use std::error::Error;
use std::fmt;

use serde::de::{DeserializeOwned, Expected, Unexpected};
use serde_json::Value;

use super::explain::explain;

/// Reads a body.
///
/// Nothing is enforced but the JSON kinds: whatever the API sent can be read, kept and written back. A
/// member that comes twice counts as it came last. (`serde_json` by itself reads the same bodies, but for
/// a member that comes twice, and its errors neither say where nor hide values.)
///
/// ```
/// use multisafepay_types::wire::{Integer, List, decode};
///
/// let amounts: List<Integer> = decode(b"[1000, \"250\"]")?;
/// assert_eq!(amounts.iter().sum::<Integer>(), 1_250);
///
/// let error = decode::<List<Integer>>("[1000, {}]").unwrap_err();
/// assert_eq!(error.to_string(), "[1]: expected an integer, found an object");
/// # Ok::<(), multisafepay_types::wire::DecodeError>(())
/// ```
///
/// # Errors
/// The body is no JSON, or has an array or object where a scalar belongs, or the other way round.
pub fn decode<T: DeserializeOwned>(body: impl AsRef<[u8]>) -> Result<T, DecodeError> {
    let body = body.as_ref();
    // The error of serde_json shows values and no path, so a body that fails is read again, slowly.
    serde_json::from_slice(body).or_else(|_| explain(body))
}

/// Why a body could not be read: the place, what belongs there, and the kind of value that stands there.
///
/// The value itself is never part of it.
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError {
    /// From the inside out, as the error travels up.
    path: Vec<Step>,
    problem: Problem,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Member(String),
    Item(usize),
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Problem {
    NotJson {
        line: usize,
        column: usize,
    },
    /// JSON, but with a number beyond the greatest double, which `serde_json` has no place for.
    NumberTooGreat {
        line: usize,
        column: usize,
    },
    Kind {
        expected: String,
        found: Kind,
    },
    /// The kind is known to whoever holds the value.
    Expected(&'static str),
    Other,
}

/// The texts of serde's `expecting` in the enumerations of this crate.
const EXPECTING: [&str; 2] = ["a string", "an integer"];

impl DecodeError {
    /// The JSON path, such as `data.items[0].name`; empty if it is about the body itself.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        for step in self.path.iter().rev() {
            match step {
                Step::Item(index) => path.extend(["[", &index.to_string(), "]"]),
                Step::Member(name) if path.is_empty() => path.push_str(name),
                Step::Member(name) => path.extend([".", name]),
            }
        }
        path
    }

    /// The kind of value that belongs there, such as `a string`; `None` if the body is no JSON.
    #[must_use]
    pub fn expected(&self) -> Option<&str> {
        match &self.problem {
            Problem::Kind { expected, .. } => Some(expected),
            _ => None,
        }
    }

    /// The kind of the value that stands there; `None` if the body is no JSON.
    #[must_use]
    pub fn found(&self) -> Option<Kind> {
        match &self.problem {
            Problem::Kind { found, .. } => Some(*found),
            _ => None,
        }
    }

    pub(super) fn not_json(error: &serde_json::Error) -> Self {
        let (line, column) = (error.line(), error.column());
        // serde_json tells its kinds of errors apart in words only.
        Self::new(if error.to_string().starts_with("number out of range") {
            Problem::NumberTooGreat { line, column }
        } else {
            Problem::NotJson { line, column }
        })
    }

    pub(super) fn within(mut self, step: Step) -> Self {
        self.path.push(step);
        self
    }

    /// The error of a value of this kind.
    pub(super) fn about(self, found: Kind) -> Self {
        match self.problem {
            Problem::Expected(expected) => {
                Self { problem: Problem::Kind { expected: expected.to_owned(), found }, ..self }
            }
            _ => self,
        }
    }

    fn new(problem: Problem) -> Self {
        Self { path: Vec::new(), problem }
    }
}

impl serde::de::Error for DecodeError {
    /// A message that is not ours is dropped: there is no knowing what it quotes.
    fn custom<M: fmt::Display>(message: M) -> Self {
        let message = message.to_string();
        let known = EXPECTING.into_iter().find(|expected| *expected == message);
        Self::new(known.map_or(Problem::Other, Problem::Expected))
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let expected = expected.to_string();
        // So serde's derive calls an object.
        let expected = if expected.starts_with("struct ") { "an object".to_owned() } else { expected };
        Self::new(Problem::Kind { expected, found: Kind::of_unexpected(found) })
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::invalid_type(found, expected)
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("DecodeError").field(&self.to_string()).finish()
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path() {
            path if path.is_empty() => f.write_str("the body")?,
            path => f.write_str(&path)?,
        }
        match &self.problem {
            Problem::NumberTooGreat { line, column } => {
                write!(f, ": a number beyond 1.8e308 at line {line}, column {column}")
            }
            Problem::NotJson { line, column } => write!(f, ": not JSON at line {line}, column {column}"),
            Problem::Kind { expected, found } => write!(f, ": expected {expected}, found {found}"),
            Problem::Expected(expected) => write!(f, ": expected {expected}"),
            Problem::Other => f.write_str(": not what this type reads"),
        }
    }
}

impl Error for DecodeError {}

/// A kind of JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// A number, with or without a fraction.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl Kind {
    /// The kind of a value.
    #[must_use]
    pub fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(_) => Self::Boolean,
            Value::Number(_) => Self::Number,
            Value::String(_) => Self::String,
            Value::Array(_) => Self::Array,
            Value::Object(_) => Self::Object,
        }
    }

    /// The kind as JSON calls it: `null`, `boolean`, `number`, `string`, `array`, `object`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "boolean",
            Self::Number => "number",
            Self::String => "string",
            Self::Array => "array",
            Self::Object => "object",
        }
    }

    /// The kind for an error of serde, without the value.
    pub(super) fn unexpected(self) -> Unexpected<'static> {
        match self {
            Self::Null => Unexpected::Unit,
            Self::Array => Unexpected::Seq,
            Self::Object => Unexpected::Map,
            scalar => Unexpected::Other(scalar.name()),
        }
    }

    fn of_unexpected(found: Unexpected<'_>) -> Self {
        match found {
            Unexpected::Bool(_) | Unexpected::Other("boolean") => Self::Boolean,
            Unexpected::Unsigned(_)
            | Unexpected::Signed(_)
            | Unexpected::Float(_)
            | Unexpected::Other("number") => Self::Number,
            Unexpected::Seq => Self::Array,
            Unexpected::Map => Self::Object,
            Unexpected::Unit | Unexpected::Option => Self::Null,
            _ => Self::String,
        }
    }
}

impl fmt::Display for Kind {
    /// With its article, as in "found an array".
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Null => "null",
            Self::Boolean => "a boolean",
            Self::Number => "a number",
            Self::String => "a string",
            Self::Array => "an array",
            Self::Object => "an object",
        })
    }
}
