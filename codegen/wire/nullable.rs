//! Members for which `null` and absence are two things.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A member that may be left out, be `null`, or hold a value. In a request that changes something, `null` takes a value away, and
/// what is left out stays as it is.
///
/// ```
/// use multisafepay_types::wire::{Nullable, Text};
///
/// let nothing: Nullable<Text> = serde_json::from_str("null")?;
/// assert!(nothing.is_null() && nothing.value().is_none());
///
/// let name: Nullable<Text> = serde_json::from_str("\"Ada\"")?;
/// assert_eq!(name.value().map(Text::as_str), Some("Ada"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nullable<T> {
    /// It is not there.
    #[default]
    Absent,
    /// It is `null`.
    Null,
    /// It is there.
    Value(T),
}

impl<T> Nullable<T> {
    /// Whether it is not there.
    #[must_use]
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether it is `null`.
    #[must_use]
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The value, if there is one.
    #[must_use]
    pub const fn value(&self) -> Option<&T> {
        if let Self::Value(value) = self { Some(value) } else { None }
    }

    /// The value, if there is one, to change it.
    #[must_use]
    pub const fn value_mut(&mut self) -> Option<&mut T> {
        if let Self::Value(value) = self { Some(value) } else { None }
    }

    /// The value itself, if there is one.
    #[must_use]
    pub fn into_value(self) -> Option<T> {
        if let Self::Value(value) = self { Some(value) } else { None }
    }
}

/// `None` is `null`.
impl<T> From<Option<T>> for Nullable<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl<T: Serialize> Serialize for Nullable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Value(value) => serializer.serialize_some(value),
            Self::Absent | Self::Null => serializer.serialize_none(),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Nullable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Text;
    use super::*;

    #[derive(Debug, Serialize, Deserialize)]
    struct Body {
        #[serde(default, skip_serializing_if = "Nullable::is_absent")]
        name: Nullable<Text>,
    }

    #[test]
    fn null_and_absence_are_two_things() {
        for json in ["{}", r#"{"name":null}"#, r#"{"name":"Ada"}"#, r#"{"name":""}"#] {
            let body: Body = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_string(&body).unwrap(), json);
        }
    }
}
