//! Integers.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::scalar::{Scalar, read_value};
use super::{Decimal, Item};

/// A member documented as integer, such as an amount in cents.
///
/// Two integers are equal if they would be written alike: `"1000"` is not `1000`; compare what
/// [`get`](Self::get) gives to compare values.
///
/// ```
/// use multisafepay_types::wire::Integer;
///
/// assert_eq!(serde_json::to_string(&Integer::from(1_000))?, "1000");
///
/// let odd: Integer = serde_json::from_str("\"1000\"")?;
/// assert_eq!(odd.get(), Some(1_000));
/// assert_eq!(serde_json::to_string(&odd)?, "\"1000\"");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Integer(Repr);

#[derive(Clone, PartialEq, Eq, Hash)]
enum Repr {
    Exact(i64),
    Kept(Scalar),
}

impl Integer {
    /// The value, also of `"1000"` and `1000.0`; `None` if what came is no integer, such as `""`.
    #[must_use]
    pub fn get(&self) -> Option<i64> {
        match &self.0 {
            Repr::Exact(integer) => Some(*integer),
            Repr::Kept(Scalar::Number(text) | Scalar::Text(text)) => {
                text.parse::<Decimal>().ok()?.scaled(0)?.try_into().ok()
            }
            Repr::Kept(_) => None,
        }
    }
}

macro_rules! from_integer {
    ($($integer:ty),+) => {$(
        impl From<$integer> for Integer {
            fn from(integer: $integer) -> Self {
                Self(Repr::Exact(integer.into()))
            }
        }
    )+};
}
from_integer!(i32, u32, i64);

impl Serialize for Integer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Repr::Exact(integer) => serializer.serialize_i64(*integer),
            Repr::Kept(scalar) => scalar.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Integer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(match read_value(deserializer, "an integer")? {
            Value::Number(number) => match number.as_i64() {
                Some(integer) => Repr::Exact(integer),
                None => Repr::Kept(Scalar::Number(number.to_string())),
            },
            other => Repr::Kept(other.into()),
        }))
    }
}

impl Item for Integer {}

impl fmt::Display for Integer {
    /// The digits, or the text of what came instead.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Exact(integer) => fmt::Display::fmt(integer, f),
            Repr::Kept(scalar) => f.pad(scalar.as_str()),
        }
    }
}

impl fmt::Debug for Integer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Exact(integer) => fmt::Debug::fmt(integer, f),
            Repr::Kept(scalar) => fmt::Debug::fmt(scalar, f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(json: &str, value: Option<i64>) {
        let integer: Integer = serde_json::from_str(json).unwrap();
        assert_eq!(integer.get(), value);
        assert_eq!(serde_json::to_string(&integer).unwrap(), json);
    }

    #[test]
    fn every_scalar_is_kept_and_integers_are_understood() {
        check("1000", Some(1000));
        check("-1", Some(-1));
        check("\"1000\"", Some(1000));
        check("\" 1000\"", None);
        check("\"1000.00\"", Some(1000));
        check("1000.0", Some(1000));
        check("1000.5", None);
        check("18446744073709551615", None);
        check("\"\"", None);
        check("true", None);
        check("null", None);
    }

    #[test]
    fn a_literal_needs_no_suffix() {
        assert_eq!(Integer::from(5), 5_u32.into());
        assert_eq!(format!("{:?} {}", Integer::from(5), Integer::from(5)), "5 5");
    }
}
