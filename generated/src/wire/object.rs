//! Objects: members that a struct knows, members that it keeps, and what this API writes where one is empty.
//!
//! The macros that tie structs to their names stand in `macros`.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected,
    Visitor,
};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::rule::Rule;
use super::unknown::Unknown;

/// A struct of this crate that stands for a JSON object.
///
/// It is read from an object, and from the forms in which this API sends an empty one: `[]`, `""`, `null`.
/// It is written back in the form that it came in.
pub trait Object:
    Clone + PartialEq + fmt::Debug + Send + Sync + Serialize + DeserializeOwned + 'static
{
    /// What [`check`](super::check()) checks, relative to the object.
    const RULES: &'static [Rule] = &[];

    /// An object without members.
    #[doc(hidden)]
    fn empty() -> Self;

    /// Reads the value of a member that the struct knows; `false` if it does not know it.
    #[doc(hidden)]
    fn read_member<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<bool, A::Error>;

    /// Writes the members that are there, those of [`unknown`](Self::unknown) left out.
    #[doc(hidden)]
    fn write_members<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;

    /// The members that the struct does not know.
    fn unknown(&self) -> &Unknown;

    /// The members that the struct does not know, to change them.
    fn unknown_mut(&mut self) -> &mut Unknown;
}

/// What may stand in a [`List`](super::List), in a [`Secret`](super::Secret), or as the data of a
/// [`Response`](super::Response): every type of this crate.
pub trait Item:
    Clone + PartialEq + fmt::Debug + Send + Sync + Serialize + DeserializeOwned + 'static
{
    /// What stands for a value that was left out; most types have nothing of the kind.
    #[must_use]
    fn absent() -> Option<Self> {
        None
    }
}

impl<T: Object> Item for T {}

/// Reads an object.
///
/// # Errors
/// The value is neither an object nor one of the empty forms.
#[doc(hidden)]
pub fn read<'de, D: Deserializer<'de>, T: Object>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_any(ObjectVisitor(PhantomData))
}

/// Writes an object as it came.
///
/// # Errors
/// Those of `serializer`.
#[doc(hidden)]
pub fn write<S: Serializer, T: Object>(object: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = MapOrEmpty { empty: object.unknown().written_as, serializer: Some(serializer), map: None };
    object.write_members(&mut map)?;
    write_unknown(object.unknown(), &mut map)?;
    map.end()
}

/// Writes what the struct keeps without knowing it.
///
/// # Errors
/// Those of `map`.
pub(super) fn write_unknown<M: SerializeMap>(unknown: &Unknown, map: &mut M) -> Result<(), M::Error> {
    unknown.iter().try_for_each(|(name, value)| map.serialize_entry(name, value))
}

/// Reads a member: `null` is no member.
///
/// # Errors
/// The value is none that the type takes.
#[doc(hidden)]
pub fn read_value<'de, A: MapAccess<'de>, T: Item>(map: &mut A) -> Result<Option<T>, A::Error> {
    map.next_value()
}

/// Writes a member, if it is there.
///
/// # Errors
/// Those of `map`.
#[doc(hidden)]
pub fn write_value<M: SerializeMap, T: Item>(
    map: &mut M,
    name: &'static str,
    value: Option<&T>,
) -> Result<(), M::Error> {
    value.map_or(Ok(()), |value| map.serialize_entry(name, value))
}

/// Reads the members of an object that is open.
///
/// # Errors
/// A value is none that its member takes.
pub(super) fn read_members<'de, A: MapAccess<'de>, T: Object>(
    object: &mut T,
    map: &mut A,
) -> Result<(), A::Error> {
    while let Some(name) = map.next_key_seed(Name)? {
        if !object.read_member(&name, map)? {
            let value = map.next_value()?;
            object.unknown_mut().push(name.into_owned(), value);
        }
    }
    Ok(())
}

/// The name of a member, borrowed where the body lends it.
pub(super) struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Cow<'de, str>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(name.to_owned()))
    }

    fn visit_string<E: Error>(self, name: String) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(name))
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

/// A map that begins with its first member, so that an object without any can be written in another form.
struct MapOrEmpty<S: Serializer> {
    empty: Option<Empty>,
    serializer: Option<S>,
    map: Option<S::SerializeMap>,
}

impl<S: Serializer> MapOrEmpty<S> {
    fn open(&mut self) -> Result<&mut S::SerializeMap, S::Error> {
        if let Some(serializer) = self.serializer.take() {
            self.map = Some(serializer.serialize_map(None)?);
        }
        self.map.as_mut().ok_or_else(|| serde::ser::Error::custom("the object is written already"))
    }
}

impl<S: Serializer> SerializeMap for MapOrEmpty<S> {
    type Ok = S::Ok;
    type Error = S::Error;

    fn serialize_key<T: ?Sized + Serialize>(&mut self, key: &T) -> Result<(), S::Error> {
        self.open()?.serialize_key(key)
    }

    fn serialize_value<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), S::Error> {
        self.open()?.serialize_value(value)
    }

    fn end(mut self) -> Result<S::Ok, S::Error> {
        match (self.serializer.take(), self.empty) {
            (Some(serializer), Some(form)) => form.serialize(serializer),
            (Some(serializer), None) => serializer.serialize_map(Some(0))?.end(),
            (None, _) => match self.map {
                Some(map) => map.end(),
                None => Err(serde::ser::Error::custom("the object is written already")),
            },
        }
    }
}

/// Reads an object or one of its empty forms. What was found instead is named by kind, never by value.
struct ObjectVisitor<T>(PhantomData<T>);

impl<T: Object> ObjectVisitor<T> {
    fn empty(form: Empty) -> T {
        let mut object = T::empty();
        object.unknown_mut().written_as = Some(form);
        object
    }
}

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut object = T::empty();
        read_members(&mut object, &mut map)?;
        Ok(object)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<T, A::Error> {
        match items.next_element::<IgnoredAny>()? {
            None => Ok(Self::empty(Empty::Array)),
            Some(_) => Err(A::Error::invalid_type(Unexpected::Seq, &self)),
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        if text.is_empty() {
            return Ok(Self::empty(Empty::Text));
        }
        Err(E::invalid_type(Unexpected::Other("string"), &self))
    }

    fn visit_unit<E: Error>(self) -> Result<T, E> {
        Ok(Self::empty(Empty::Null))
    }

    fn visit_none<E: Error>(self) -> Result<T, E> {
        Ok(Self::empty(Empty::Null))
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

/// A value of the type from a JSON literal that it takes: what fills in a fixed member whose type is wider than what its page says.
#[doc(hidden)]
#[must_use]
pub fn given<T: Item>(value: impl Into<serde_json::Value>) -> Option<T> {
    T::deserialize(value.into()).ok()
}

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macros write what crates export")]
mod tests {
    use super::super::{List, Text};
    use super::*;

    #[derive(Clone, Debug, Default, PartialEq)]
    struct Inner {
        name: Option<Text>,
        unknown: Unknown,
    }

    crate::wire::object!(Inner { "name" => name });
    crate::wire::setters!(Inner {
        name(impl Text);
    });

    #[derive(Clone, Debug, Default, PartialEq)]
    struct Outer {
        inner: Option<Inner>,
        list: Option<List<Inner>>,
        unknown: Unknown,
    }

    crate::wire::object!(Outer { "inner" => inner, "a list" => list });

    #[track_caller]
    fn check(json: &str, written: &str) {
        let outer: Outer = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&outer).unwrap(), written);
        let value: serde_json::Value = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::from_value::<Outer>(value).unwrap(), outer);
    }

    #[test]
    fn empty_forms_are_kept() {
        for json in [
            "{}",
            "[]",
            "\"\"",
            "null",
            r#"{"inner":{}}"#,
            r#"{"inner":[]}"#,
            r#"{"inner":""}"#,
            r#"{"inner":{"name":"x","new":[1]}}"#,
            r#"{"a list":[[],"",null,{},{"name":1}]}"#,
            r#"{"a list":{"name":"x"}}"#,
            r#"{"list":7,"unknown":null}"#,
        ] {
            check(json, json);
        }
        check(r#"{"inner":null,"a list":null}"#, "{}");
        check(r#"{"n\u0061me":1}"#, r#"{"name":1}"#);
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

    #[test]
    fn a_member_that_comes_twice_counts_as_it_came_last() {
        let outer: Outer = serde_json::from_str(r#"{"inner":{"name":1},"inner":{"name":"x"}}"#).unwrap();
        assert_eq!(outer.inner, Some(Inner::default().name("x")));
    }

    #[test]
    fn a_view_is_the_object_with_rules_of_its_own() {
        #[derive(Clone, Debug, PartialEq)]
        struct Named(Inner);

        crate::wire::view!(Named(Inner) rules [Rule::required("name")]);
        crate::wire::checked!(Named);

        let view: Named = serde_json::from_str(r#"{"name":"x","new":1}"#).unwrap();
        assert_eq!(serde_json::to_string(&view).unwrap(), r#"{"name":"x","new":1}"#);
        assert_eq!(view.as_general().name, Some("x".into()));
        assert_eq!(Inner::from(view.clone()), view.check().unwrap().0);
        let empty: Named = serde_json::from_str("[]").unwrap();
        assert_eq!(serde_json::to_string(&empty).unwrap(), "[]");
        assert_eq!(empty.check().unwrap_err().to_string(), "name: missing");
    }

    #[test]
    fn a_literal_becomes_any_type_that_takes_it() {
        assert_eq!(given::<Text>(true).unwrap().as_str(), "true");
        assert_eq!(given::<List<Text>>("x").unwrap().len(), 1);
        assert_eq!(given::<Inner>(7), None);
    }
}
