//! One JSON scalar as it was written: the base of all types that tolerate another form.

use std::fmt;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Number, Value};

use super::decode::Kind;

/// A JSON scalar that remembers its form.
#[derive(Clone)]
pub(super) enum Scalar {
    /// `null`, inside a list: as a member it is no value at all.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as JSON text, so that it can be lent as text too.
    Number(String),
    /// A string.
    Text(String),
}

by_meaning!(Scalar);

impl Scalar {
    /// The part that counts in a comparison: the text.
    fn meaning(&self) -> &str {
        self.as_str()
    }

    /// Reads any scalar; `expected` names the documented type in the error for an array or object.
    pub(super) fn read<'de, D: Deserializer<'de>>(
        deserializer: D,
        expected: &'static str,
    ) -> Result<Self, D::Error> {
        read_value(deserializer, expected).map(Self::from)
    }

    /// The scalar as text: a number by its digits, `null` as nothing.
    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Null => "",
            Self::Bool(true) => "true",
            Self::Bool(false) => "false",
            Self::Number(text) | Self::Text(text) => text,
        }
    }
}

impl From<Value> for Scalar {
    /// Takes a value that [`read_value`] let through: an array or object would be lost.
    fn from(value: Value) -> Self {
        match value {
            Value::Bool(flag) => Self::Bool(flag),
            Value::Number(number) => Self::Number(number.to_string()),
            Value::String(text) => Self::Text(text),
            Value::Null | Value::Array(_) | Value::Object(_) => Self::Null,
        }
    }
}

/// Reads any JSON value but an array or an object.
///
/// It goes through [`Value`], which reads numbers right even if another crate of the build turned on
/// `serde_json/arbitrary_precision`.
pub(super) fn read_value<'de, D: Deserializer<'de>>(
    deserializer: D,
    expected: &'static str,
) -> Result<Value, D::Error> {
    let value = Value::deserialize(deserializer)?;
    if value.is_array() || value.is_object() {
        return Err(D::Error::invalid_type(Kind::of(&value).unexpected(), &expected));
    }
    Ok(value)
}

impl Serialize for Scalar {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(flag) => serializer.serialize_bool(*flag),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Number(text) => match text.parse::<Number>() {
                Ok(number) => number.serialize(serializer),
                Err(_) => serializer.serialize_str(text),
            },
        }
    }
}

impl fmt::Debug for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Text(text) => fmt::Debug::fmt(text, f),
            Self::Bool(_) | Self::Number(_) => f.write_str(self.as_str()),
        }
    }
}

/// Gives a type the equality, order and hash of what its `meaning` gives: how a value was written makes no difference.
macro_rules! by_meaning {
    ($($name:ident),+) => {$(
        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.meaning() == other.meaning()
            }
        }

        impl Eq for $name {}

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<::std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                self.meaning().cmp(&other.meaning())
            }
        }

        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.meaning().hash(state);
            }
        }
    )+};
}
pub(super) use by_meaning;

/// Gives a number what follows from its `+` and `-`.
macro_rules! arithmetic {
    ($name:ident) => {
        impl<T: Into<$name>> ::std::ops::AddAssign<T> for $name {
            fn add_assign(&mut self, other: T) {
                *self = &*self + other;
            }
        }

        impl<T: Into<$name>> ::std::ops::SubAssign<T> for $name {
            fn sub_assign(&mut self, other: T) {
                *self = &*self - other;
            }
        }

        impl ::std::ops::Neg for $name {
            type Output = Self;

            fn neg(self) -> Self {
                Self::from(0) - self
            }
        }

        impl<T: Into<$name>> ::std::iter::Sum<T> for $name {
            fn sum<I: Iterator<Item = T>>(numbers: I) -> Self {
                numbers.fold(0.into(), |sum, number| sum + number)
            }
        }

        impl From<&$name> for $name {
            fn from(number: &$name) -> Self {
                number.clone()
            }
        }
    };
}

pub(super) use arithmetic;

/// Makes a type comparable with texts, both ways.
macro_rules! equals_text {
    ($($name:ident),+) => {$(
        $crate::wire::scalar::equals_text!($name: str, &str, String);
    )+};
    ($name:ident: $($text:ty),+) => {$(
        impl PartialEq<$text> for $name {
            fn eq(&self, text: &$text) -> bool {
                self.as_str() == AsRef::<str>::as_ref(text)
            }
        }

        impl PartialEq<$name> for $text {
            fn eq(&self, other: &$name) -> bool {
                other == self
            }
        }
    )+};
}
pub(super) use equals_text;

/// Gives a newtype around [`Scalar`] its reading, writing and printing.
///
/// With `read`, writing is left to the type.
macro_rules! scalar_type {
    ($name:ident, $expected:expr) => {
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.serialize(serializer)
            }
        }

        $crate::wire::scalar::scalar_type!($name, $expected, read);
    };
    ($name:ident, $expected:expr, read) => {
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::scalar::Scalar::read(deserializer, $expected).map(Self)
            }
        }

        impl $crate::wire::Item for $name {}

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.0.as_str())
            }
        }
    };
}
pub(super) use scalar_type;
