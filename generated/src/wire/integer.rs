//! Integers.

use std::error::Error;
use std::fmt;
use std::ops::{Add, Mul, Sub};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::scalar::{Scalar, arithmetic, by_meaning, read_value};
use super::walk::{INTEGER, write_odd};
use super::{Decimal, Item, List};

/// A member documented as integer, such as an amount in cents.
///
/// Two integers are equal if they mean the same: `1000`, `"1000"` and `1e3` do, and each is written as it came. Sums of what is no
/// integer, or beyond an `i64`, are no integers either, as a NaN is no number: [`get`](Self::get) gives `None`.
///
/// ```
/// use multisafepay_types::wire::Integer;
///
/// let odd: Integer = serde_json::from_str("\"1000\"")?;
/// assert_eq!(odd, 1_000);
/// assert_eq!(serde_json::to_string(&odd)?, "\"1000\"");
///
/// let total: Integer = [odd, 250.into()].into_iter().sum();
/// assert!(total > 1_000 && i64::try_from(total)? == 1_250);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Integer(Repr);

#[derive(Clone)]
enum Repr {
    Exact(i64),
    Kept(Scalar),
}

impl Integer {
    /// The value, also of `"1000"` and `1000.0`; `None` if what came is no integer, such as `""`.
    #[must_use]
    pub fn get(&self) -> Option<i64> {
        self.value()?.try_into().ok()
    }

    /// The value, also beyond what [`get`](Self::get) can give.
    fn value(&self) -> Option<i128> {
        match &self.0 {
            Repr::Exact(integer) => Some((*integer).into()),
            Repr::Kept(Scalar::Number(text)) => {
                // More digits than a decimal holds.
                text.parse().ok().or_else(|| text.parse::<Decimal>().ok()?.scaled(0))
            }
            Repr::Kept(Scalar::Text(text)) => text.parse::<Decimal>().ok()?.scaled(0),
            Repr::Kept(_) => None,
        }
    }

    /// The part that counts in a comparison: the value, and else the text.
    fn meaning(&self) -> Result<i128, &str> {
        match (&self.0, self.value()) {
            (_, Some(integer)) => Ok(integer),
            (Repr::Kept(scalar), None) => Err(scalar.as_str()),
            (Repr::Exact(_), None) => Err(""),
        }
    }

    fn of(value: Option<i64>) -> Self {
        Self(value.map_or(Repr::Kept(Scalar::Null), Repr::Exact))
    }
}

/// Zero.
impl Default for Integer {
    fn default() -> Self {
        0.into()
    }
}

by_meaning!(Integer);
arithmetic!(Integer);

macro_rules! operator {
    ($trait:ident, $function:ident, $checked:ident) => {
        impl<T: Into<Integer>> $trait<T> for Integer {
            type Output = Integer;

            fn $function(self, other: T) -> Integer {
                let (one, other) = (self.get(), other.into().get());
                Integer::of(one.and_then(|one| one.$checked(other?)))
            }
        }

        impl<T: Into<Integer>> $trait<T> for &Integer {
            type Output = Integer;

            fn $function(self, other: T) -> Integer {
                self.clone().$function(other)
            }
        }
    };
}
operator!(Add, add, checked_add);
operator!(Sub, sub, checked_sub);
operator!(Mul, mul, checked_mul);

macro_rules! integers {
    ($($integer:ty),+) => {$(
        impl From<$integer> for Integer {
            fn from(integer: $integer) -> Self {
                let exact = i64::try_from(integer);
                Self(exact.map_or_else(|_| Repr::Kept(Scalar::Number(integer.to_string())), Repr::Exact))
            }
        }

        /// A list of one.
        impl From<$integer> for List<Integer> {
            fn from(integer: $integer) -> Self {
                Integer::from(integer).into()
            }
        }

        impl PartialEq<$integer> for Integer {
            fn eq(&self, integer: &$integer) -> bool {
                let integer = Self::from(*integer);
                *self == integer
            }
        }

        impl PartialEq<Integer> for $integer {
            fn eq(&self, integer: &Integer) -> bool {
                integer == self
            }
        }

        impl PartialOrd<$integer> for Integer {
            /// `None` if what came is no integer.
            fn partial_cmp(&self, integer: &$integer) -> Option<std::cmp::Ordering> {
                Some(self.value()?.cmp(&i128::try_from(*integer).ok()?))
            }
        }

        impl TryFrom<Integer> for $integer {
            type Error = NotAnInteger;

            fn try_from(integer: Integer) -> Result<Self, NotAnInteger> {
                Self::try_from(&integer)
            }
        }

        impl TryFrom<&Integer> for $integer {
            type Error = NotAnInteger;

            fn try_from(integer: &Integer) -> Result<Self, NotAnInteger> {
                integer.value().and_then(|integer| integer.try_into().ok()).ok_or(NotAnInteger)
            }
        }
    )+};
}
integers!(i8, u8, i16, u16, i32, u32, i64, u64, isize, usize);

/// A value is no integer, or beyond the type that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnInteger;

impl fmt::Display for NotAnInteger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no integer, or beyond the type that was asked for")
    }
}

impl Error for NotAnInteger {}

impl Serialize for Integer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Repr::Exact(integer) => serializer.serialize_i64(*integer),
            Repr::Kept(scalar) if self.value().is_none() => write_odd(serializer, scalar, INTEGER),
            Repr::Kept(scalar) => scalar.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Integer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(match read_value(deserializer, INTEGER)? {
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
    fn integers_are_equal_by_value() {
        let read = |json: &str| serde_json::from_str::<Integer>(json).unwrap();
        let set: std::collections::HashSet<Integer> =
            ["1000", "1e3", "1000.0", "\"1000\"", "\"\""].into_iter().map(read).collect();
        assert_eq!(set, [1_000.into(), read("null")].into());
        let mut all = [read("\"20\""), read("3"), read("100")];
        all.sort();
        assert_eq!(all.map(|integer| integer.get()), [Some(3), Some(20), Some(100)]);
    }

    #[test]
    #[allow(
        clippy::nonminimal_bool,
        clippy::manual_range_contains,
        reason = "each comparison is one that the type has"
    )]
    fn integers_calculate() {
        let (a, b) = (Integer::from(2), Integer::from(3));
        assert!(a == 2 && 2 == a && a < b && a < 3 && a >= 2_u64 && !(Integer::of(None) < 1));
        assert_eq!((&a + &b, &b - 1, &a * &b), (5.into(), 2.into(), 6.into()));
        assert_eq!([&a, &b].into_iter().sum::<Integer>() + a.clone() + b, 10);
        assert_eq!((Integer::from(i64::MAX) + 1).get(), None);
        assert_eq!((Integer::of(None) + 1).get(), None);
        assert_eq!(i64::try_from(&a), Ok(2));
        assert_eq!(u8::try_from(Integer::from(256)), Err(NotAnInteger));
        assert_eq!(u64::try_from(Integer::from(u64::MAX)), Ok(u64::MAX));
        assert_eq!(serde_json::to_string(&Integer::from(u64::MAX)).unwrap(), u64::MAX.to_string());
        assert_eq!(Integer::from(7_usize), 7);
        let mut c = -Integer::from(2);
        c -= 3;
        assert_eq!(c, -5);
        assert_eq!(List::<Integer>::from(5), [5].into());
        let large = Integer::from(u64::MAX);
        assert!(large == u64::MAX && large >= u64::MAX && large > 1 && a < large);
    }

    #[test]
    fn a_literal_needs_no_suffix() {
        assert_eq!(Integer::from(5), Integer::from(5_u32));
        assert_eq!(format!("{:?} {}", Integer::from(5), Integer::from(5)), "5 5");
    }
}
