//! Members that the docs don't name.

use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::Object;

/// Name under which each value is written, for whoever walks a body to see that no type has it; JSON does not show it.
pub(super) const NAME: &str = "$unknown";

/// The members of a body that its type does not know, in the order they came in; written back with it.
///
/// Every struct of this crate has one, so a member that the API learned yesterday can be read, kept and
/// sent today. Two of them are equal if they hold the same members in any order. `Debug` prints names only.
///
/// ```
/// use multisafepay_types::wire::Unknown;
///
/// let mut unknown = Unknown::default();
/// unknown.insert("new_member", 1);
/// assert_eq!(unknown.get("new_member"), Some(&1.into()));
/// assert_eq!(format!("{unknown:?}"), r#"{"new_member"}"#);
/// ```
#[derive(Clone, Default)]
pub struct Unknown {
    members: Vec<(String, Value)>,
}

impl Unknown {
    /// Sets a member and returns the value that it had.
    ///
    /// Not meant for members that the struct around has itself: these would be written twice.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        let (name, value) = (name.into(), value.into());
        if let Some((_, old)) = self.members.iter_mut().rfind(|(known, _)| *known == name) {
            return Some(std::mem::replace(old, value));
        }
        self.members.push((name, value));
        None
    }

    /// The value of a member; the last one, if the body had it twice.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.members.iter().rfind(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// Takes a member out.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let index = self.members.iter().rposition(|(known, _)| known == name)?;
        Some(self.members.remove(index).1)
    }

    /// Names and values, in order.
    #[must_use]
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Value)> {
        self.members.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// How many members there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    fn sorted(&self) -> Vec<(&str, &Value)> {
        let mut members: Vec<_> = self.iter().collect();
        members.sort_by_key(|(name, _)| *name);
        members
    }
}

impl<N: Into<String>, V: Into<Value>> Extend<(N, V)> for Unknown {
    fn extend<I: IntoIterator<Item = (N, V)>>(&mut self, members: I) {
        for (name, value) in members {
            self.insert(name, value);
        }
    }
}

impl<N: Into<String>, V: Into<Value>> FromIterator<(N, V)> for Unknown {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(members: I) -> Self {
        let mut unknown = Self::default();
        unknown.extend(members);
        unknown
    }
}

impl PartialEq for Unknown {
    fn eq(&self, other: &Self) -> bool {
        self.members == other.members || self.sorted() == other.sorted()
    }
}

/// An object of which nothing is documented.
impl Object for Unknown {}

impl Serialize for Unknown {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.len()))?;
        for (name, value) in &self.members {
            map.serialize_entry(name, &Marked(value))?;
        }
        map.end()
    }
}

/// A value under [`NAME`].
struct Marked<'a>(&'a Value);

impl Serialize for Marked<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(NAME, self.0)
    }
}

impl<'de> Deserialize<'de> for Unknown {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Members)
    }
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Unknown;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Unknown, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(Unknown { members })
    }
}

impl fmt::Debug for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(|(name, _)| name)).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unknown(json: &str) -> Unknown {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn members_keep_their_order_and_values() {
        for json in [
            "{}",
            r#"{"z":1,"a":[1.5,null,true],"m":{"x":"y"}}"#,
            r#"{"big":18446744073709551615,"small":-9223372036854775808,"float":0.30000000000000004}"#,
            r#"{"twice":1,"twice":2}"#,
        ] {
            assert_eq!(serde_json::to_string(&unknown(json)).unwrap(), json);
        }
    }

    #[test]
    fn order_makes_no_difference() {
        assert_eq!(unknown(r#"{"a":1,"b":2}"#), unknown(r#"{"b":2,"a":1}"#));
        assert_ne!(unknown(r#"{"a":1,"b":2}"#), unknown(r#"{"a":2,"b":1}"#));
        assert_ne!(unknown(r#"{"a":1}"#), unknown(r#"{"a":1,"b":2}"#));
    }

    #[test]
    fn a_member_can_be_set_and_taken() {
        let mut unknown = unknown(r#"{"a":1,"b":2}"#);
        assert_eq!(unknown.insert("a", "x"), Some(1.into()));
        assert_eq!(unknown.insert("c", true), None);
        assert_eq!(unknown.remove("b"), Some(2.into()));
        assert_eq!(unknown.remove("b"), None);
        assert_eq!(unknown, [("a", Value::from("x")), ("c", Value::from(true))].into_iter().collect());
        assert_eq!((unknown.len(), unknown.is_empty()), (2, false));
    }

    #[test]
    fn no_value_is_printed() {
        assert_eq!(format!("{:?}", unknown(r#"{"cvc":"123","x":{"iban":"NL"}}"#)), r#"{"cvc", "x"}"#);
    }
}
