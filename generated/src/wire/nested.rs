//! Objects within objects.

use std::fmt;
use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::object::{AsItCame, Empty};
use super::{Item, Object};

/// An object that is a member of another: on the heap, so that the one around it stays small.
///
/// It is read from an object, and from the forms in which this API sends an empty one: `[]` and `""`. As long
/// as it has no members, it is written back in the form that it came in.
///
/// ```
/// use multisafepay_types::objects::Customer;
/// use multisafepay_types::wire::Nested;
///
/// let mut customer: Nested<Customer> = serde_json::from_str("[]")?;
/// assert_eq!(serde_json::to_string(&customer)?, "[]");
///
/// customer.city = Some("Amsterdam".into());
/// assert_eq!(serde_json::to_string(&customer)?, r#"{"city":"Amsterdam"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
pub struct Nested<T> {
    object: Box<T>,
    written_as: Option<Empty>,
}

impl<T> Nested<T> {
    /// The object itself.
    #[must_use]
    pub fn into_inner(self) -> T {
        *self.object
    }
}

impl<T> From<T> for Nested<T> {
    fn from(object: T) -> Self {
        Self { object: Box::new(object), written_as: None }
    }
}

impl<T> Deref for Nested<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.object
    }
}

impl<T> DerefMut for Nested<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.object
    }
}

impl<T: Default> Default for Nested<T> {
    fn default() -> Self {
        T::default().into()
    }
}

impl<T: PartialEq> PartialEq for Nested<T> {
    fn eq(&self, other: &Self) -> bool {
        self.object == other.object
    }
}

impl<T: PartialEq> PartialEq<T> for Nested<T> {
    fn eq(&self, other: &T) -> bool {
        *self.object == *other
    }
}

impl<T: fmt::Debug> fmt::Debug for Nested<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.object, f)
    }
}

impl<T: Object> Serialize for Nested<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        AsItCame(&*self.object, self.written_as).serialize(serializer)
    }
}

impl<'de, T: Object> Deserialize<'de> for Nested<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (object, written_as) = T::read(deserializer)?;
        Ok(Self { object: Box::new(object), written_as })
    }
}

impl<T: Object> Item for Nested<T> {}

#[cfg(test)]
mod tests {
    use super::super::{List, Text, Unknown, given};
    use super::*;

    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    struct Inner {
        #[serde(skip_serializing_if = "Option::is_none")]
        name: Option<Text>,
        #[serde(flatten)]
        unknown: Unknown,
    }

    impl Object for Inner {}

    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    struct Outer {
        #[serde(skip_serializing_if = "Option::is_none")]
        inner: Option<Nested<Inner>>,
        #[serde(rename = "a list", skip_serializing_if = "Option::is_none")]
        list: Option<List<Inner>>,
        #[serde(flatten)]
        unknown: Unknown,
    }

    impl Object for Outer {}

    #[track_caller]
    fn check(json: &str, written: &str) {
        let outer: Nested<Outer> = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&outer).unwrap(), written);
        let value: serde_json::Value = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::from_value::<Nested<Outer>>(value).unwrap(), outer);
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
    fn all_empty_forms_are_equal() {
        let inner = |json: &str| serde_json::from_str::<Nested<Inner>>(json).unwrap();
        assert_eq!(inner("[]"), inner("{}"));
        assert_eq!(inner("\"\""), Inner::default());
    }

    #[test]
    fn a_literal_becomes_any_type_that_takes_it() {
        assert_eq!(given::<Text>(true).unwrap().as_str(), "true");
        assert_eq!(given::<List<Text>>("x").unwrap().len(), 1);
        assert_eq!(given::<Inner>(7), None);
    }
}
