//! Values that don't print.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Item, Text};

/// A value that must not end up in a log: a card number, a security code, an IBAN, a key, a token.
///
/// It is read and written like the value itself; `Debug` never shows it, and there is no `Display`.
///
/// ```
/// use multisafepay_types::wire::{Secret, Text};
///
/// let card_number: Secret<Text> = "4111111111111111".into();
/// assert_eq!(format!("{card_number:?}"), "Secret(..)");
/// assert_eq!(card_number.expose().as_str(), "4111111111111111");
/// assert_eq!(serde_json::to_string(&card_number)?, "\"4111111111111111\"");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Secret<T>(T);

impl<T> Secret<T> {
    /// The value. The name is long on purpose: every use should be seen in review.
    #[must_use]
    pub fn expose(&self) -> &T {
        &self.0
    }

    /// The value itself.
    #[must_use]
    pub fn into_exposed(self) -> T {
        self.0
    }
}

impl<T> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

impl<T> From<T> for Secret<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl From<&str> for Secret<Text> {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for Secret<Text> {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl<T: Item> Serialize for Secret<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Item> Deserialize<'de> for Secret<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self)
    }
}

impl<T: Item> Item for Secret<T> {}

#[cfg(test)]
mod tests {
    use super::super::{Any, Integer, List};
    use super::*;

    #[track_caller]
    fn check<T: Item + fmt::Debug>(json: &str) {
        let secret: Secret<T> = serde_json::from_str(json).unwrap();
        assert_eq!(format!("{secret:?} {:#?}", Some(&secret)), "Secret(..) Some(\n    Secret(..),\n)");
        assert_eq!(serde_json::to_string(&secret).unwrap(), json);
    }

    #[test]
    fn secrets_are_written_and_never_printed() {
        check::<Text>("\"4111111111111111\"");
        check::<Text>("123");
        check::<Integer>("\"123\"");
        check::<List<Text>>(r#"["a","b"]"#);
        check::<Any>(r#"{"iban":"x"}"#);
    }

    #[test]
    fn errors_hide_them_too() {
        let error = serde_json::from_str::<Secret<Text>>(r#"["4111"]"#).unwrap_err().to_string();
        assert!(!error.contains("4111"), "{error}");
        let error = serde_json::from_str::<Secret<List<Text>>>(r#"[["4111"]]"#).unwrap_err().to_string();
        assert!(!error.contains("4111"), "{error}");
    }
}
