//! Objects: what the generated structs have in common, and the forms in which this API sends an empty one.

use std::fmt;
use std::iter::empty;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, MapDeserializer};
use serde::de::{
    DeserializeOwned, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor,
};
use serde::ser::{Serialize, Serializer};

use super::rule::Rule;

/// A struct of this crate that stands for a JSON object. It is written with serde's derive.
pub trait Object:
    Clone + PartialEq + fmt::Debug + Send + Sync + Serialize + DeserializeOwned + 'static
{
    /// The rules that [`check`](super::check()) checks, relative to the object.
    const RULES: &'static [Rule] = &[];
}

/// A value in a [`List`](super::List), in a [`Secret`](super::Secret), or in an answer: every type of this crate.
pub trait Item:
    Clone + PartialEq + fmt::Debug + Send + Sync + Serialize + DeserializeOwned + 'static
{
    /// The value in place of one that was left out; most types have none.
    #[must_use]
    fn absent() -> Option<Self> {
        None
    }

    /// Reads a value, and an object also from the forms in which this API sends an empty one.
    ///
    /// # Errors
    /// The value is none that the type takes.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<(Self, Option<Empty>), D::Error> {
        Ok((Self::deserialize(deserializer)?, None))
    }
}

impl<T: Object> Item for T {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<(Self, Option<Empty>), D::Error> {
        deserializer.deserialize_any(ObjectVisitor(PhantomData))
    }
}

/// A form other than `{}` in which an empty object or a list came.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Empty {
    /// `[]`
    Array,
    /// `{}` in place of a list.
    Object,
    /// `""`
    Text,
    /// `null`
    Null,
}

impl Serialize for Empty {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Array => serializer.collect_seq::<[(); 0]>([]),
            Self::Object => serializer.collect_map::<(), (), [((), ()); 0]>([]),
            Self::Text => serializer.serialize_str(""),
            Self::Null => serializer.serialize_unit(),
        }
    }
}

/// An item that is written as it came: in its empty form, as long as it has no members.
pub(super) struct AsItCame<'a, T>(pub(super) &'a T, pub(super) Option<Empty>);

impl<T: Item> Serialize for AsItCame<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.1 {
            Some(form) if is_empty(self.0) => form.serialize(serializer),
            _ => self.0.serialize(serializer),
        }
    }
}

/// Whether an object has no members.
fn is_empty<T: Item>(object: &T) -> bool {
    serde_json::to_value(object).is_ok_and(|value| value.as_object().is_some_and(serde_json::Map::is_empty))
}

/// Reads an object or one of its empty forms. What was found instead is named by kind, never by value.
struct ObjectVisitor<T>(PhantomData<T>);

impl<T: Object> ObjectVisitor<T> {
    fn empty<E: Error>(form: Empty) -> Result<(T, Option<Empty>), E> {
        let nothing = MapDeserializer::<_, E>::new(empty::<(&str, ())>());
        Ok((T::deserialize(nothing)?, Some(form)))
    }
}

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = (T, Option<Empty>);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        Ok((T::deserialize(MapAccessDeserializer::new(map))?, None))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        match items.next_element::<IgnoredAny>()? {
            None => Self::empty(Empty::Array),
            Some(_) => Err(A::Error::invalid_type(Unexpected::Seq, &self)),
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        if text.is_empty() {
            return Self::empty(Empty::Text);
        }
        Err(E::invalid_type(Unexpected::Other("string"), &self))
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Self::empty(Empty::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        Self::empty(Empty::Null)
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Self::Value, E> {
        Err(E::invalid_type(Unexpected::Other("boolean"), &self))
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Self::Value, E> {
        Err(E::invalid_type(Unexpected::Other("number"), &self))
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Self::Value, E> {
        Err(E::invalid_type(Unexpected::Other("number"), &self))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Self::Value, E> {
        Err(E::invalid_type(Unexpected::Other("number"), &self))
    }
}

/// A value of the type from a JSON literal that it takes: what fills in a fixed member whose type is wider than what its page says.
#[doc(hidden)]
#[must_use]
pub fn given<T: Item>(value: impl Into<serde_json::Value>) -> Option<T> {
    T::deserialize(value.into()).ok()
}
