//! Objects whose keys are data.

use std::fmt;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use serde::de::{Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::Item;
use super::object::Empty;

/// An object whose keys are data, in the order that they came in: names, ids, languages. An empty one may come as `[]`.
///
/// ```
/// use multisafepay_types::wire::{Integer, Map};
///
/// let counts: Map<Integer> = serde_json::from_str(r#"{"b": 2, "a": 1}"#)?;
/// assert_eq!(counts.get("a"), Some(&1.into()));
/// assert_eq!(serde_json::to_string(&counts)?, r#"{"b":2,"a":1}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
pub struct Map<T> {
    entries: Vec<(String, T)>,
    written_as: Option<Empty>,
}

impl<T> Map<T> {
    /// The value of a key; the last one, if it came twice.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&T> {
        self.entries.iter().rfind(|(known, _)| known == key).map(|(_, value)| value)
    }

    /// Sets the value of a key and returns the one that it had.
    pub fn insert(&mut self, key: impl Into<String>, value: impl Into<T>) -> Option<T> {
        let (key, value) = (key.into(), value.into());
        if let Some((_, old)) = self.entries.iter_mut().rfind(|(known, _)| *known == key) {
            return Some(std::mem::replace(old, value));
        }
        self.entries.push((key, value));
        None
    }
}

impl<T> Deref for Map<T> {
    type Target = Vec<(String, T)>;

    fn deref(&self) -> &Self::Target {
        &self.entries
    }
}

impl<T> DerefMut for Map<T> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.entries
    }
}

impl<T> Default for Map<T> {
    fn default() -> Self {
        Self { entries: Vec::new(), written_as: None }
    }
}

impl<K: Into<String>, V: Into<T>, T> FromIterator<(K, V)> for Map<T> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let entries = entries.into_iter().map(|(key, value)| (key.into(), value.into())).collect();
        Self { entries, written_as: None }
    }
}

impl<T: PartialEq> PartialEq for Map<T> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().all(|(key, value)| other.get(key) == Some(value))
    }
}

/// The keys only: values may be private.
impl<T> fmt::Debug for Map<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.entries.iter().map(|(key, _)| key)).finish()
    }
}

impl<T: Item> Serialize for Map<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.written_as {
            Some(form) if self.entries.is_empty() => form.serialize(serializer),
            _ => serializer.collect_map(self.entries.iter().map(|(key, value)| (key, value))),
        }
    }
}

impl<'de, T: Item> Deserialize<'de> for Map<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(MapVisitor(PhantomData))
    }
}

impl<T: Item> Item for Map<T> {}

struct MapVisitor<T>(PhantomData<T>);

impl<T> MapVisitor<T> {
    const fn empty(form: Empty) -> Map<T> {
        Map { entries: Vec::new(), written_as: Some(form) }
    }
}

impl<'de, T: Item> Visitor<'de> for MapVisitor<T> {
    type Value = Map<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Map<T>, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Map { entries, written_as: None })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Map<T>, A::Error> {
        match items.next_element::<IgnoredAny>()? {
            None => Ok(Self::empty(Empty::Array)),
            Some(_) => Err(A::Error::invalid_type(Unexpected::Seq, &self)),
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Map<T>, E> {
        if text.is_empty() {
            return Ok(Self::empty(Empty::Text));
        }
        Err(E::invalid_type(Unexpected::Other("string"), &self))
    }

    fn visit_unit<E: Error>(self) -> Result<Map<T>, E> {
        Ok(Self::empty(Empty::Null))
    }
}

impl From<Map<super::Any>> for Value {
    fn from(map: Map<super::Any>) -> Self {
        Self::Object(map.entries.into_iter().map(|(key, value)| (key, value.into_value())).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Integer, decode};
    use super::*;

    #[test]
    fn maps_are_written_as_they_came() {
        for json in ["{}", "[]", "\"\"", r#"{"b":2,"a":"1"}"#] {
            let map: Map<Integer> = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_string(&map).unwrap(), json);
        }
        let error = decode::<Map<Integer>>(r#"{"a":[]}"#).unwrap_err();
        assert_eq!(error.to_string(), "a: expected an integer, found an array");
    }
}
