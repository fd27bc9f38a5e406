//! Enumerations that stay open: a value that the docs don't name is kept and written back.

use std::fmt;

use std::iter::once;

use serde::de::DeserializeOwned;
use serde::de::value::{self, MapDeserializer, StrDeserializer};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::scalar::Scalar;
use super::walk::spelling;

/// The common functions of all enumerations of this crate; each has the same as inherent items.
///
/// The values stand once, as the variants of an enum that serde's derive reads and writes; all else is worked out from there.
pub trait OpenEnum: Clone + Serialize + DeserializeOwned + 'static {
    /// The value that came instead of a documented one.
    fn other(&self) -> Option<&Other>;

    /// The variant for a value that the docs don't name. An [`Other`] comes only from reading one.
    #[must_use]
    fn unknown(other: Other) -> Self;

    /// The value as it is written; the text of what came instead, if it was no string.
    fn as_str(&self) -> &str {
        self.other().map_or_else(|| spelling(self).unwrap_or_default(), Other::as_str)
    }

    /// The documented values, in the order of their variants.
    fn known_values() -> impl Iterator<Item = Self> {
        (0_u64..).map_while(nth)
    }
}

/// The documented value that is the `index`th variant: serde's derive reads a variant by its number, too.
fn nth<E: OpenEnum>(index: u64) -> Option<E> {
    E::deserialize(MapDeserializer::<_, value::Error>::new(once((index, ())))).ok()
}

/// A value that an enumeration does not know.
///
/// Its text can be read, but code can neither build nor match one, so that it can't come to rely on a value's being
/// unknown, and break on the day it is documented.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Other(Scalar);

impl Other {
    /// The value, or the text of what came instead of a string.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

/// Name under which such a value is written, for whoever walks a body to see it; JSON does not show it.
pub(super) const OTHER: &str = "$multisafepay_types::Other";

impl Serialize for Other {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(OTHER, &self.0)
    }
}

impl fmt::Debug for Other {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl<'de> Deserialize<'de> for Other {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Scalar::read(deserializer, "a string").map(Self)
    }
}

/// The documented value of this spelling.
#[doc(hidden)]
#[must_use]
pub fn known<E: OpenEnum>(text: &str) -> Option<E> {
    let value = E::deserialize(StrDeserializer::<value::Error>::new(text)).ok()?;
    value.other().is_none().then_some(value)
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

/// Gives an enum with a last variant `Unknown(Other)`, which serde's derive reads and writes, what goes with its values.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum {
    ($name:ident) => {
        impl $crate::wire::OpenEnum for $name {
            fn other(&self) -> Option<&$crate::wire::Other> {
                if let Self::Unknown(other) = self { Some(other) } else { None }
            }

            fn unknown(other: $crate::wire::Other) -> Self {
                Self::Unknown(other)
            }
        }

        impl $name {
            /// The documented values, in the order of their variants.
            pub fn known_values() -> impl Iterator<Item = Self> {
                <Self as $crate::wire::OpenEnum>::known_values()
            }

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

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.as_str().to_owned()
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, ::std::convert::Infallible> {
                Ok($crate::wire::open::parse(text))
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<::std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, text: &str) -> bool {
                self.as_str() == text
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, text: &&str) -> bool {
                self.as_str() == *text
            }
        }

        impl PartialEq<$name> for str {
            fn eq(&self, value: &$name) -> bool {
                self == value.as_str()
            }
        }

        impl PartialEq<$name> for &str {
            fn eq(&self, value: &$name) -> bool {
                *self == value.as_str()
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
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

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macro writes what crates export")]
mod tests {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[serde(expecting = "a string")]
    enum Colour {
        #[serde(rename = "RED")]
        Red,
        #[serde(rename = "")]
        Empty,
        // The associated type of `FromStr` has this name.
        #[serde(rename = "err")]
        Err,
        #[serde(untagged)]
        Unknown(Other),
    }

    crate::__open_enum!(Colour);

    #[track_caller]
    fn check(json: &str, text: &str, known: Option<Colour>) {
        let colour: Colour = serde_json::from_str(json).unwrap();
        assert_eq!((colour.as_str(), colour.is_known()), (text, known.is_some()));
        assert_eq!(serde_json::to_string(&colour).unwrap(), json);
        if let Some(known) = known {
            assert_eq!(known, colour);
        }
    }

    #[test]
    fn every_scalar_is_kept_and_values_are_known() {
        check("\"RED\"", "RED", Some(Colour::Red));
        check("\"\"", "", Some(Colour::Empty));
        check("\"err\"", "err", Some(Colour::Err));
        check("\"red\"", "red", None);
        check("\"Red\"", "Red", None);
        check("\"Unknown\"", "Unknown", None);
        check("0", "0", None);
        check("1.5", "1.5", None);
        check("true", "true", None);
        check("null", "", None);
    }

    #[test]
    #[allow(clippy::cmp_owned, reason = "the comparison is what is tested")]
    fn the_values_are_those_of_the_variants() {
        assert_eq!(Colour::known_values().collect::<Vec<_>>(), [Colour::Red, Colour::Empty, Colour::Err]);
        assert_eq!((Colour::known("RED"), Colour::known("BLUE")), (Some(Colour::Red), None));
        assert_eq!(
            (Colour::from("BLUE").to_string(), String::from(Colour::Red)),
            ("BLUE".into(), "RED".into())
        );
        assert!("RED" == Colour::Red && *"BLUE" == Colour::from("BLUE"));
        assert!(Colour::Red == "RED" && Colour::from("BLUE") == "BLUE" && Colour::Empty < Colour::Red);
    }
}
