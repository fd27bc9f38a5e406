//! Objects of several kinds that stand at one place, told apart by the value of one member. An object of a kind that the docs don't
//! name is kept and written back.

use serde::de::DeserializeOwned;
use serde::de::value::MapDeserializer;
use serde_json::Value;

use super::Unknown;

/// The value of the first of these members that an object has.
#[doc(hidden)]
#[must_use]
pub fn value_of(object: &Unknown, tags: &[&str]) -> Option<String> {
    match tags.iter().find_map(|tag| object.get(tag))? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// An object as one of its kind.
///
/// # Errors
/// A member is none that the kind takes.
#[doc(hidden)]
pub fn as_kind<T: DeserializeOwned>(object: &Unknown) -> Result<T, serde_json::Error> {
    let members = object.iter().map(|(name, value)| (name.to_owned(), value.clone()));
    T::deserialize(MapDeserializer::<_, serde_json::Error>::new(members))
}

/// Gives an enum of objects with a last variant `Unknown(Unknown)` what goes with its values.
#[doc(hidden)]
#[macro_export]
macro_rules! __tagged {
    ($name:ident { $($tag:literal),+ } { $($variant:ident($of:ty) = $value:literal),* $(,)? }) => {
        impl TryFrom<$crate::wire::Unknown> for $name {
            type Error = ::serde_json::Error;

            fn try_from(object: $crate::wire::Unknown) -> Result<Self, Self::Error> {
                Ok(match $crate::wire::tagged::value_of(&object, &[$($tag),+]).as_deref() {
                    $(Some($value) => Self::$variant(Box::new($crate::wire::tagged::as_kind(&object)?)),)*
                    _ => Self::Unknown(object),
                })
            }
        }

        $(impl From<$of> for $name {
            fn from(object: $of) -> Self {
                Self::$variant(Box::new(object))
            }
        })*

        impl $name {
            /// Whether the docs name objects of this kind.
            #[must_use]
            pub fn is_known(&self) -> bool {
                !matches!(self, Self::Unknown(_))
            }
        }

        impl $crate::wire::Object for $name {}
    };
}
