//! Strings, and what is documented as "integer / string".

use super::scalar::{Scalar, scalar_type};

/// A member documented as string.
///
/// Two texts are equal if they would be written alike: `"1"` is not `1`.
///
/// ```
/// use multisafepay_types::wire::Text;
///
/// let built = Text::from("Two books");
/// assert_eq!(built, "Two books");
///
/// let number: Text = serde_json::from_str("12")?;
/// assert_eq!(number.as_str(), "12");
/// assert_eq!(serde_json::to_string(&number)?, "12");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Text(Scalar);

impl Text {
    /// The text; a number or boolean that came instead by its JSON text, `null` as `""`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

scalar_type!(Text, "a string");

/// A member documented as "integer / string", such as an order id. Keeps which of both it was.
///
/// ```
/// use multisafepay_types::wire::IntegerOrText;
///
/// assert_eq!(serde_json::to_string(&IntegerOrText::from(7))?, "7");
/// assert_eq!(serde_json::to_string(&IntegerOrText::from("7"))?, "\"7\"");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct IntegerOrText(Scalar);

impl IntegerOrText {
    /// The value as text, whichever it is: `7` and `"7"` both give `7`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The integer, if it is written as a number and not as a string.
    #[must_use]
    pub fn as_integer(&self) -> Option<i64> {
        match &self.0 {
            Scalar::Number(text) => text.parse().ok(),
            _ => None,
        }
    }
}

scalar_type!(IntegerOrText, "an integer or a string");

macro_rules! from_text {
    ($($name:ident),+) => {$(
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(Scalar::Text(text.to_owned()))
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(Scalar::Text(text))
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, text: &str) -> bool {
                self.as_str() == text
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, text: &&str) -> bool {
                self.as_str() == *text
            }
        }
    )+};
}
from_text!(Text, IntegerOrText);

macro_rules! from_integer {
    ($($integer:ty),+) => {$(
        impl From<$integer> for IntegerOrText {
            fn from(integer: $integer) -> Self {
                Self(Scalar::Number(integer.to_string()))
            }
        }
    )+};
}
from_integer!(i32, u32, i64);

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(json: &str, text: &str, integer: Option<i64>) {
        let as_text: Text = serde_json::from_str(json).unwrap();
        let either: IntegerOrText = serde_json::from_str(json).unwrap();
        assert_eq!((as_text.as_str(), either.as_str(), either.as_integer()), (text, text, integer));
        assert_eq!(serde_json::to_string(&as_text).unwrap(), json);
        assert_eq!(serde_json::to_string(&either).unwrap(), json);
    }

    #[test]
    fn every_scalar_is_kept() {
        check(r#""a\"b""#, "a\"b", None);
        check(r#""""#, "", None);
        check(r#""12""#, "12", None);
        check("12", "12", Some(12));
        check("-9223372036854775808", "-9223372036854775808", Some(i64::MIN));
        check("18446744073709551615", "18446744073709551615", None);
        check("7.04", "7.04", None);
        check("1e+300", "1e+300", None);
        check("true", "true", None);
        check("null", "", None);
    }

    #[test]
    fn no_value_is_in_an_error() {
        let error = serde_json::from_str::<Text>(r#"{"number":"4111"}"#).unwrap_err().to_string();
        assert!(error.starts_with("invalid type: map, expected a string"), "{error}");
    }
}
