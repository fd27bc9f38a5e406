//! Enumerations of whole numbers that stay open: a number that the docs don't name is kept and written back.

use std::fmt;

use super::Integer;

/// A number that an enumeration does not know, or what came in the place of one.
///
/// It can be read, but not made or matched: code can't come to rely on a value's being unknown, and break on the day it is documented.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct OtherInteger(Integer);

impl OtherInteger {
    /// The number, if it is one.
    #[must_use]
    pub fn get(&self) -> Option<i64> {
        self.0.get()
    }
}

impl From<OtherInteger> for Integer {
    fn from(other: OtherInteger) -> Self {
        other.0
    }
}

impl fmt::Debug for OtherInteger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// An unknown value, for the macro.
#[doc(hidden)]
#[must_use]
pub const fn other(integer: Integer) -> OtherInteger {
    OtherInteger(integer)
}

/// The number, if it came as one and not in another form, which would be lost.
#[doc(hidden)]
#[must_use]
pub fn plain(integer: &Integer) -> Option<i64> {
    let number = integer.get()?;
    let written = serde_json::to_value(integer).ok()?;
    (written.as_i64() == Some(number)).then_some(number)
}

/// Gives an enum with a last variant `Unknown(OtherInteger)` what goes with its values.
#[doc(hidden)]
#[macro_export]
macro_rules! __integer_enum {
    ($name:ident { $($variant:ident = $value:literal),* $(,)? }) => {
        impl From<$crate::wire::Integer> for $name {
            fn from(integer: $crate::wire::Integer) -> Self {
                match $crate::wire::integer_enum::plain(&integer) {
                    $(Some($value) => Self::$variant,)*
                    _ => Self::Unknown($crate::wire::integer_enum::other(integer)),
                }
            }
        }

        impl From<$name> for $crate::wire::Integer {
            fn from(value: $name) -> Self {
                match value {
                    $($name::$variant => Self::from($value),)*
                    $name::Unknown(other) => other.into(),
                }
            }
        }

        impl From<i64> for $name {
            fn from(integer: i64) -> Self {
                $crate::wire::Integer::from(integer).into()
            }
        }

        impl $name {
            /// The documented values, in the order of their variants.
            pub fn known_values() -> impl Iterator<Item = Self> {
                [$(Self::$variant),*].into_iter()
            }

            /// The number; `None` if what came is none.
            #[must_use]
            pub fn get(&self) -> Option<i64> {
                match self {
                    $(Self::$variant => Some($value),)*
                    Self::Unknown(other) => other.get(),
                }
            }

            /// Whether the docs name this value.
            #[must_use]
            pub fn is_known(&self) -> bool {
                !matches!(self, Self::Unknown(_))
            }

            /// The documented value of this number, and `None` if there is none.
            #[must_use]
            pub fn known(integer: i64) -> Option<Self> {
                Some(Self::from(integer)).filter(Self::is_known)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&$crate::wire::Integer::from(self.clone()), f)
            }
        }

        impl $crate::wire::Item for $name {}

        $crate::wire::query_value!($name);
    };
}

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macro writes what crates export")]
mod tests {
    use serde::{Deserialize, Serialize};

    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[serde(from = "Integer", into = "Integer")]
    enum Size {
        Small,
        Large,
        Unknown(OtherInteger),
    }

    crate::__integer_enum!(Size { Small = 1_i64, Large = -3_i64 });

    #[track_caller]
    fn check(json: &str, known: Option<&Size>) {
        let size: Size = serde_json::from_str(json).unwrap();
        assert_eq!(size.is_known(), known.is_some());
        assert!(known.is_none_or(|known| *known == size));
        assert_eq!(serde_json::to_string(&size).unwrap(), json);
    }

    #[test]
    fn every_scalar_is_kept_and_values_are_known() {
        check("1", Some(&Size::Small));
        check("-3", Some(&Size::Large));
        check("2", None);
        check("\"1\"", None);
        check("1.5", None);
        assert_eq!((Size::known(1), Size::known(2)), (Some(Size::Small), None));
        assert_eq!(Size::from(9).get(), Some(9));
        assert_eq!(Size::known_values().count(), 2);
    }
}
