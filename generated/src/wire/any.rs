//! Values that the docs leave open.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::Item;
use super::decode::Kind;

/// Any JSON value: a member whose type the docs don't say, or an object without documented members.
///
/// Its content may be private, so `Debug` prints only what kind of value it is.
///
/// ```
/// use multisafepay_types::wire::Any;
/// use serde_json::json;
///
/// let any = Any::from(json!({"custom_1": "mine"}));
/// assert_eq!(any.as_value()["custom_1"], "mine");
/// assert_eq!(format!("{any:?}"), "Any(object)");
/// ```
#[derive(Clone, PartialEq)]
pub struct Any(Value);

impl Any {
    /// The value.
    #[must_use]
    pub fn as_value(&self) -> &Value {
        &self.0
    }

    /// The value, to change it.
    #[must_use]
    pub fn as_value_mut(&mut self) -> &mut Value {
        &mut self.0
    }

    /// The value itself.
    #[must_use]
    pub fn into_value(self) -> Value {
        self.0
    }
}

impl From<Value> for Any {
    fn from(value: Value) -> Self {
        Self(value)
    }
}

impl From<Any> for Value {
    fn from(any: Any) -> Self {
        any.0
    }
}

impl Serialize for Any {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Any {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(Self)
    }
}

impl Item for Any {
    fn absent() -> Option<Self> {
        Some(Self(Value::Null))
    }
}

impl Item for Value {
    fn absent() -> Option<Self> {
        Some(Self::Null)
    }
}

impl fmt::Debug for Any {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Any({})", Kind::of(&self.0).name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_prints_the_kind_only() {
        for (json, shown) in [
            ("null", "Any(null)"),
            ("true", "Any(boolean)"),
            ("4111", "Any(number)"),
            ("\"4111\"", "Any(string)"),
            ("[4111]", "Any(array)"),
            ("{\"cvc\":1}", "Any(object)"),
        ] {
            let any: Any = serde_json::from_str(json).unwrap();
            assert_eq!(format!("{any:?}"), shown);
            assert_eq!(serde_json::to_string(&any).unwrap(), json);
        }
    }
}
