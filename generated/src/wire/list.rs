//! Arrays.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeSeed, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::object::{AsItCame, Empty};
use super::{Item, Text};

/// A member documented as array: a slice that also takes a single value, `""`, `{}` and `null`.
///
/// ```
/// use multisafepay_types::wire::{List, Text};
///
/// let one: List<Text> = serde_json::from_str("\"IDEAL\"")?;
/// assert_eq!(one.len(), 1);
/// assert_eq!(serde_json::to_string(&one)?, "\"IDEAL\"");
///
/// let built: List<Text> = ["IDEAL", "VISA"].into_iter().collect();
/// assert_eq!(serde_json::to_string(&built)?, r#"["IDEAL","VISA"]"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
pub struct List<T> {
    items: Vec<T>,
    written_as: Form,
    /// Items that came as an empty object in another form.
    empty: Vec<(usize, Empty)>,
}

/// How the list came. It counts as long as the list still has the length that it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Array,
    /// One value without the brackets.
    One,
    Empty(Empty),
}

impl<T> List<T> {
    /// A list without items, which is written as `[]`.
    #[must_use]
    pub fn new() -> Self {
        Self { items: Vec::new(), written_as: Form::Array, empty: Vec::new() }
    }

    /// Adds an item at the end.
    pub fn push(&mut self, item: T) {
        self.items.push(item);
    }

    /// The items.
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        self.items
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<T> DerefMut for List<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        &mut self.items
    }
}

impl<A: Into<T>, T> From<Vec<A>> for List<T> {
    fn from(items: Vec<A>) -> Self {
        items.into_iter().collect()
    }
}

impl<A: Into<T>, T, const N: usize> From<[A; N]> for List<T> {
    fn from(items: [A; N]) -> Self {
        items.into_iter().collect()
    }
}

/// A list of one item.
impl<T: Item> From<T> for List<T> {
    fn from(item: T) -> Self {
        Self { items: vec![item], written_as: Form::Array, empty: Vec::new() }
    }
}

/// A list of one text.
impl From<&str> for List<Text> {
    fn from(text: &str) -> Self {
        Text::from(text).into()
    }
}

/// A list of one text.
impl From<String> for List<Text> {
    fn from(text: String) -> Self {
        Text::from(text).into()
    }
}

impl<A: Into<T>, T> FromIterator<A> for List<T> {
    fn from_iter<I: IntoIterator<Item = A>>(items: I) -> Self {
        let items = items.into_iter().map(Into::into).collect();
        Self { items, written_as: Form::Array, empty: Vec::new() }
    }
}

impl<A: Into<T>, T> Extend<A> for List<T> {
    fn extend<I: IntoIterator<Item = A>>(&mut self, items: I) {
        self.items.extend(items.into_iter().map(Into::into));
    }
}

impl<T> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<T: PartialOrd> PartialOrd for List<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        self.items.partial_cmp(&other.items)
    }
}

impl<T: PartialEq> PartialEq for List<T> {
    fn eq(&self, other: &Self) -> bool {
        self.items == other.items
    }
}

impl<T: Eq> Eq for List<T> {}

impl<T: Hash> Hash for List<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.items.hash(state);
    }
}

impl<T: fmt::Debug> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.items, f)
    }
}

impl<T: Item> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match (self.written_as, self.items.as_slice()) {
            (Form::One, [item]) => item.serialize(serializer),
            (Form::Empty(form), []) => form.serialize(serializer),
            (_, items) if self.empty.is_empty() => serializer.collect_seq(items),
            (_, items) => serializer.collect_seq(items.iter().enumerate().map(|(index, item)| {
                let form = self.empty.iter().find(|(at, _)| *at == index).map(|(_, form)| *form);
                AsItCame(item, form)
            })),
        }
    }
}

impl<'de, T: Item> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ListVisitor(PhantomData))
    }
}

impl<T: Item> Item for List<T> {}

struct ListVisitor<T>(PhantomData<T>);

impl<T: Item> ListVisitor<T> {
    fn empty(form: Empty) -> List<T> {
        List { items: Vec::new(), written_as: Form::Empty(form), empty: Vec::new() }
    }

    /// A scalar in place of the array: an item, if items are scalars, and else the error of the item.
    fn one<'de, E: Error, V: IntoDeserializer<'de, E>>(value: V) -> Result<List<T>, E> {
        let item = T::deserialize(value.into_deserializer())?;
        Ok(List { items: vec![item], written_as: Form::One, empty: Vec::new() })
    }
}

impl<'de, T: Item> Visitor<'de> for ListVisitor<T> {
    type Value = List<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<List<T>, A::Error> {
        let (mut items, mut empty) = (Vec::new(), Vec::new());
        while let Some((item, form)) = seq.next_element_seed(ItemSeed(PhantomData))? {
            empty.extend(form.map(|form| (items.len(), form)));
            items.push(item);
        }
        Ok(List { items, written_as: Form::Array, empty })
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<List<T>, A::Error> {
        let mut members = 0;
        let item = T::deserialize(MapAccessDeserializer::new(Counted { map, members: &mut members }));
        if members == 0 {
            return Ok(Self::empty(Empty::Object));
        }
        Ok(List { items: vec![item?], written_as: Form::One, empty: Vec::new() })
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<List<T>, E> {
        if text.is_empty() { Ok(Self::empty(Empty::Text)) } else { Self::one(text) }
    }

    fn visit_unit<E: Error>(self) -> Result<List<T>, E> {
        Ok(Self::empty(Empty::Null))
    }

    fn visit_none<E: Error>(self) -> Result<List<T>, E> {
        Ok(Self::empty(Empty::Null))
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<List<T>, E> {
        Self::one(flag)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<List<T>, E> {
        Self::one(number)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<List<T>, E> {
        Self::one(number)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<List<T>, E> {
        Self::one(number)
    }
}

/// Reads an item, also one that is an empty object in another form.
struct ItemSeed<T>(PhantomData<T>);

impl<'de, T: Item> DeserializeSeed<'de> for ItemSeed<T> {
    type Value = (T, Option<Empty>);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        T::read(deserializer)
    }
}

/// Counts the members that pass, because `{}` is an empty list and any other object is one item.
struct Counted<'a, A> {
    map: A,
    members: &'a mut usize,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Counted<'_, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        let key = self.map.next_key_seed(seed)?;
        *self.members += usize::from(key.is_some());
        Ok(key)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.map.next_value_seed(seed)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Any, Integer, Text};
    use super::*;

    #[track_caller]
    fn check<T: Item>(json: &str, length: usize) {
        let list: List<T> = serde_json::from_str(json).unwrap();
        assert_eq!(list.len(), length);
        assert_eq!(serde_json::to_string(&list).unwrap(), json);
    }

    #[test]
    fn every_form_is_kept() {
        check::<Text>(r#"["a",1,null,""]"#, 4);
        check::<Text>("[]", 0);
        check::<Text>("\"a\"", 1);
        check::<Text>("\"\"", 0);
        check::<Text>("{}", 0);
        check::<Text>("null", 0);
        check::<Integer>("5", 1);
        check::<Integer>("18446744073709551615", 1);
        check::<Integer>("-5", 1);
        check::<Integer>("0.5", 1);
        check::<Text>("true", 1);
        check::<Any>(r#"{"a":[]}"#, 1);
        check::<List<Text>>(r#"[["a"],"b",[]]"#, 3);
    }

    #[test]
    fn a_changed_list_is_an_array() {
        let mut list: List<Text> = serde_json::from_str("\"a\"").unwrap();
        list.push("b".into());
        assert_eq!(serde_json::to_string(&list).unwrap(), r#"["a","b"]"#);
        let mut list: List<Text> = serde_json::from_str("\"\"").unwrap();
        list.extend(["a"]);
        assert_eq!(serde_json::to_string(&list).unwrap(), r#"["a"]"#);
        assert_eq!(list.iter().map(Text::as_str).collect::<Vec<_>>(), ["a"]);
    }

    #[test]
    fn one_value_an_array_and_a_vec_are_lists() {
        let texts = |list: List<Text>| list.into_iter().map(String::from).collect::<Vec<_>>();
        assert_eq!(texts("a".into()), ["a"]);
        assert_eq!(texts(Text::from("a").into()), ["a"]);
        assert_eq!(texts(["a", "b"].into()), ["a", "b"]);
        assert_eq!(texts(vec!["a"].into()), ["a"]);
        assert_eq!(List::<Integer>::from([1, 2]).iter().sum::<Integer>(), 3);
    }

    #[test]
    fn an_object_is_no_scalar() {
        assert!(serde_json::from_str::<List<Text>>(r#"{"a":1}"#).is_err());
        assert!(serde_json::from_str::<List<Text>>(r#"[{"a":1}]"#).is_err());
    }
}
