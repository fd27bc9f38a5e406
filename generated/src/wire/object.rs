//! Objects, and what this API writes where one is empty: `[]`, `""` or `null`.
//!
//! As `#[serde(with = "wire::object")]` on an `Option<T>` member, [`deserialize`] and [`serialize`] accept
//! an empty object in any of these forms and write it back so. A `null` member is no member.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, MapDeserializer};
use serde::de::{DeserializeOwned, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::ser::{Serialize, Serializer};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::rule::Rule;
use super::unknown::Unknown;

/// A struct of this crate that stands for a JSON object.
pub trait Object: Serialize + DeserializeOwned {
    /// What [`check`](super::check()) checks, relative to the object.
    const RULES: &'static [Rule] = &[];

    /// The members that the struct does not know.
    fn unknown(&self) -> &Unknown;

    /// The members that the struct does not know, to change them.
    fn unknown_mut(&mut self) -> &mut Unknown;
}

/// What may stand in a [`List`](super::List), in a [`Secret`](super::Secret), or as the data of a
/// [`Response`](super::Response): every type of this crate.
///
/// It is how a value is read and written where serde's own derive has no say: an object leniently, all
/// else as serde does.
pub trait Item: Serialize + DeserializeOwned {
    /// Reads the value.
    ///
    /// # Errors
    /// The value is of another JSON kind than any that this type tolerates.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }

    /// Writes the value as it came.
    ///
    /// # Errors
    /// Those of `serializer`.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }
}

impl<T: Object> Item for T {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ObjectVisitor(PhantomData))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.unknown().written_as {
            Some(form) if has_no_members(self) => form.serialize(serializer),
            _ => self.serialize(serializer),
        }
    }
}

/// Reads an optional member.
///
/// # Errors
/// The value is neither an object nor one of the empty forms.
pub fn deserialize<'de, D: Deserializer<'de>, T: Item>(deserializer: D) -> Result<Option<T>, D::Error> {
    Ok(Option::<As<T>>::deserialize(deserializer)?.map(|As(value)| value))
}

/// Writes an optional member.
///
/// # Errors
/// Those of `serializer`.
pub fn serialize<S: Serializer, T: Item>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error> {
    value.as_ref().map(Borrowed).serialize(serializer)
}

/// An [`Item`] where serde asks for [`Deserialize`].
pub(super) struct As<T>(pub(super) T);

impl<'de, T: Item> Deserialize<'de> for As<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(Self)
    }
}

/// A borrowed [`Item`] where serde asks for [`Serialize`].
pub(super) struct Borrowed<'a, T>(pub(super) &'a T);

impl<T: Item> Serialize for Borrowed<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

/// A form other than `{}` in which an empty object or a list came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Empty {
    Array,
    Object,
    Text,
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

/// Whether the object would be written as `{}`: someone may have set a member since it was read.
fn has_no_members<T: Serialize>(object: &T) -> bool {
    matches!(serde_json::to_value(object), Ok(Value::Object(members)) if members.is_empty())
}

/// Reads an object or one of its empty forms. What was found instead is named by kind, never by value.
struct ObjectVisitor<T>(PhantomData<T>);

impl<T: Object> ObjectVisitor<T> {
    fn empty<E: Error>(form: Empty) -> Result<T, E> {
        let mut object = T::deserialize(MapDeserializer::new(std::iter::empty::<(&str, ())>()))?;
        object.unknown_mut().written_as = Some(form);
        Ok(object)
    }
}

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<T, A::Error> {
        match items.next_element::<IgnoredAny>()? {
            None => Self::empty(Empty::Array),
            Some(_) => Err(A::Error::invalid_type(Unexpected::Seq, &self)),
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        if text.is_empty() {
            return Self::empty(Empty::Text);
        }
        Err(E::invalid_type(Unexpected::Other("string"), &self))
    }

    fn visit_unit<E: Error>(self) -> Result<T, E> {
        Self::empty(Empty::Null)
    }

    fn visit_none<E: Error>(self) -> Result<T, E> {
        Self::empty(Empty::Null)
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<T, E> {
        Err(E::invalid_type(Unexpected::Other("boolean"), &self))
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<T, E> {
        Err(E::invalid_type(Unexpected::Other("number"), &self))
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<T, E> {
        Err(E::invalid_type(Unexpected::Other("number"), &self))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<T, E> {
        Err(E::invalid_type(Unexpected::Other("number"), &self))
    }
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};

    use super::super::{List, Text};
    use super::*;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Inner {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        name: Option<Text>,
        #[serde(flatten)]
        unknown: Unknown,
    }

    impl Object for Inner {
        fn unknown(&self) -> &Unknown {
            &self.unknown
        }

        fn unknown_mut(&mut self) -> &mut Unknown {
            &mut self.unknown
        }
    }

    #[derive(Serialize, Deserialize)]
    struct Outer {
        #[serde(default, skip_serializing_if = "Option::is_none", with = "super")]
        inner: Option<Inner>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        list: Option<List<Inner>>,
    }

    #[track_caller]
    fn check(json: &str, written: &str) {
        let outer: Outer = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&outer).unwrap(), written);
    }

    #[test]
    fn empty_forms_are_kept() {
        for json in [
            "{}",
            r#"{"inner":{}}"#,
            r#"{"inner":[]}"#,
            r#"{"inner":""}"#,
            r#"{"inner":{"name":"x","new":[1]}}"#,
            r#"{"list":[[],"",null,{},{"name":1}]}"#,
            r#"{"list":{"name":"x"}}"#,
        ] {
            check(json, json);
        }
        check(r#"{"inner":null,"list":null}"#, "{}");
    }

    #[test]
    fn an_empty_form_ends_with_the_first_member() {
        for set in [
            |inner: &mut Inner| inner.name = Some("x".into()),
            |inner: &mut Inner| drop(inner.unknown.insert("name", "x")),
        ] {
            let mut outer: Outer = serde_json::from_str(r#"{"inner":[]}"#).unwrap();
            set(outer.inner.as_mut().unwrap());
            assert_eq!(serde_json::to_string(&outer).unwrap(), r#"{"inner":{"name":"x"}}"#);
        }
    }
}
