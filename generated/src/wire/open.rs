//! Enumerations that stay open: a value that the docs don't name is kept and written back.

use std::fmt;

use serde::{Deserializer, Serialize, Serializer};

use super::scalar::Scalar;

/// What all enumerations of this crate have in common; each has the same as inherent items.
pub trait OpenEnum: Clone + Sized + 'static {
    /// The documented values, by wire spelling.
    const KNOWN: &'static [Self];

    /// The value as it is written; the text of what came instead, if it was no string.
    fn as_str(&self) -> &str;

    /// The variant for a value that the docs don't name. An [`Other`] comes only from reading one.
    #[must_use]
    fn unknown(other: Other) -> Self;
}

/// A value that an enumeration does not know.
///
/// What it is can be read, but not made or matched: code can't come to rely on a value's being unknown,
/// and break on the day it is documented.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Other(Scalar);

impl Other {
    /// The value, or the text of what came instead of a string.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl Serialize for Other {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl fmt::Debug for Other {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// The documented value of this spelling.
#[doc(hidden)]
#[must_use]
pub fn known<E: OpenEnum>(text: &str) -> Option<E> {
    E::KNOWN.iter().find(|value| value.as_str() == text).cloned()
}

/// The value of this spelling, documented or not.
#[doc(hidden)]
#[must_use]
pub fn parse<E: OpenEnum>(text: &str) -> E {
    known(text).unwrap_or_else(|| E::unknown(Other(Scalar::Text(text.to_owned()))))
}

/// The same value in a larger enumeration, where it may be known.
#[doc(hidden)]
#[must_use]
pub fn widen<E: OpenEnum>(other: &Other) -> E {
    match &other.0 {
        Scalar::Text(text) => parse(text),
        _ => E::unknown(other.clone()),
    }
}

/// Reads a string, or another scalar as an unknown value.
///
/// # Errors
/// The value is an array or an object.
#[doc(hidden)]
pub fn read<'de, E: OpenEnum, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    let scalar = Scalar::read(deserializer, "a string")?;
    let known = if let Scalar::Text(text) = &scalar { known(text) } else { None };
    Ok(known.unwrap_or_else(|| E::unknown(Other(scalar))))
}

/// Gives an enum that is an [`OpenEnum`] with a last variant `Unknown(Other)` everything else.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum {
    ($name:ident) => {
        impl $name {
            /// The documented values, by wire spelling.
            pub const KNOWN: &'static [Self] = <Self as $crate::wire::OpenEnum>::KNOWN;

            /// The value as it is written; the text of what came instead, if it was no string.
            #[must_use]
            pub fn as_str(&self) -> &str {
                $crate::wire::OpenEnum::as_str(self)
            }

            /// Whether the docs name this value.
            #[must_use]
            pub fn is_known(&self) -> bool {
                !matches!(self, Self::Unknown(_))
            }

            /// The documented value of this spelling, and `None` if there is none.
            #[must_use]
            pub fn known(text: &str) -> Option<Self> {
                $crate::wire::open::known(text)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                $crate::wire::open::parse(text)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok($crate::wire::open::parse(text))
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    Self::Unknown(other) => other.serialize(serializer),
                    known => serializer.serialize_str(known.as_str()),
                }
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::open::read(deserializer)
            }
        }

        impl $crate::wire::Item for $name {}

        $crate::wire::query_value!($name);
    };
}

/// Converts an enumeration into a larger one that holds all its values.
#[doc(hidden)]
#[macro_export]
macro_rules! __subset_enum {
    ($subset:ident, $whole:ident) => {
        impl From<$subset> for $whole {
            fn from(value: $subset) -> Self {
                match &value {
                    $subset::Unknown(other) => $crate::wire::open::widen(other),
                    known => Self::from(known.as_str()),
                }
            }
        }
    };
}
