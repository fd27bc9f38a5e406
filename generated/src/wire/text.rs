//! Strings, and values that are documented as "integer / string".

use std::borrow::Borrow;
use std::ops::Deref;

use super::scalar::{Scalar, by_meaning, equals_text, scalar_type};

/// A member documented as string.
///
/// It is a `str` to whoever reads it. Two texts are equal if they say the same: `"1"` and `1` do, and each is written as it came.
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
#[derive(Clone)]
pub struct Text(Scalar);

impl Text {
    /// The text; a number or boolean that came instead by its JSON text, `null` as `""`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

scalar_type!(Text, "a string");

/// A member documented as "integer / string", such as an order id. Keeps which of both it was; `7` and `"7"` are equal.
///
/// ```
/// use multisafepay_types::wire::IntegerOrText;
///
/// assert_eq!(serde_json::to_string(&IntegerOrText::from(7))?, "7");
/// assert_eq!(serde_json::to_string(&IntegerOrText::from("7"))?, "\"7\"");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
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

        impl From<&String> for $name {
            fn from(text: &String) -> Self {
                text.as_str().into()
            }
        }

        impl From<&$name> for $name {
            fn from(text: &$name) -> Self {
                text.clone()
            }
        }

        /// The empty text.
        impl Default for $name {
            fn default() -> Self {
                "".into()
            }
        }

        impl From<&$name> for String {
            fn from(text: &$name) -> Self {
                text.as_str().to_owned()
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> Self {
                match text.0 {
                    Scalar::Text(text) | Scalar::Number(text) => text,
                    other => other.as_str().to_owned(),
                }
            }
        }

        impl<'a> From<&'a $name> for &'a str {
            fn from(text: &'a $name) -> Self {
                text.as_str()
            }
        }

        impl Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                self.as_str()
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                self.as_str()
            }
        }

        impl $name {
            /// The part that counts in a comparison: the text.
            fn meaning(&self) -> &str {
                self.as_str()
            }
        }

        by_meaning!($name);
        equals_text!($name);

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
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
from_integer!(i8, u8, i16, u16, i32, u32, i64, u64, isize, usize);

impl From<Text> for IntegerOrText {
    fn from(text: Text) -> Self {
        Self(text.0)
    }
}

impl From<IntegerOrText> for Text {
    fn from(either: IntegerOrText) -> Self {
        Self(either.0)
    }
}

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
    fn texts_are_equal_by_what_they_say() {
        let read = |json: &str| serde_json::from_str::<Text>(json).unwrap();
        let (number, text) = (read("1"), read("\"1\""));
        assert_eq!((&number, &text), (&"1".into(), &"1".into()));
        assert_eq!(number, text);
        let all: std::collections::BTreeMap<Text, i32> = [(number, 1), (text, 2)].into();
        assert_eq!((all.len(), all.get("1")), (1, Some(&2)));
        let set: std::collections::HashSet<Text> = [read("1"), read("\"1\""), read("true")].into();
        assert_eq!((set.len(), set.contains("true")), (2, true));
        assert_eq!(IntegerOrText::from(7), IntegerOrText::from("7"));
    }

    #[test]
    #[allow(clippy::nonminimal_bool, clippy::cmp_owned, reason = "the comparison is what is tested")]
    fn a_text_is_a_str() {
        let text = Text::from("Two books");
        assert!("Two books" == text && text == "Two books" && text == String::from("Two books"));
        assert_eq!((text.len(), text.starts_with("Two"), <&str>::from(&text)), (9, true, "Two books"));
        let mut all = [Text::from("b"), Text::from("a")];
        all.sort();
        assert_eq!(all.each_ref().map(String::from), ["a", "b"]);
        assert_eq!(all.map(String::from), ["a", "b"]);
        assert_eq!(IntegerOrText::from(7_usize), IntegerOrText::from(7_u64));
        assert_eq!((Text::from(&text), Text::from(&String::from("a"))), (text, "a".into()));
        assert_eq!((Text::default(), IntegerOrText::default()), ("".into(), "".into()));
    }

    #[test]
    fn no_value_is_in_an_error() {
        let error = serde_json::from_str::<Text>(r#"{"number":"4111"}"#).unwrap_err().to_string();
        assert!(error.starts_with("invalid type: map, expected a string"), "{error}");
    }
}
