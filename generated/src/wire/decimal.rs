//! Exact decimal numbers: money and rates.

use std::cmp::Ordering;
use std::error::Error;
use std::fmt;
use std::ops::{Add, Mul, Sub};
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::scalar::{Scalar, arithmetic, by_meaning, read_value};
use super::walk::{NUMBER, write_odd};
use super::{Integer, Item};

/// A member documented as float, such as a price or a rate: an exact decimal, never a binary float.
///
/// A JSON number is taken at its shortest decimal. A value that a JSON reader could not give back to the last digit (more than 15 to 17
/// of them) is no number here: `parse` refuses it, and `from` keeps its text, which `check` tells of a request.
/// Two decimals are equal if they mean the same: `0.5`, `0.50` and `"0.5"` do. Sums and products of what is no number, or with
/// more digits than that, are no numbers either, as a NaN is none.
///
/// ```
/// use multisafepay_types::wire::Decimal;
///
/// let price: Decimal = "12.50".parse()?;
/// assert_eq!(price, Decimal::of_minor(1_250, 2)); // cents
///
/// let rate: Decimal = "0.21".parse()?;
/// let total = &price * 3 + &price * 3 * rate;
/// assert_eq!(total.to_string(), "45.375");
/// assert_eq!(total.rounded(2).minor(2).unwrap(), 4_538);
/// assert_eq!(total.scaled(2), None); // not without rounding
/// # Ok::<(), multisafepay_types::wire::NotADecimal>(())
/// ```
#[derive(Clone)]
pub struct Decimal(Repr);

#[derive(Clone)]
enum Repr {
    Exact(Parts),
    Kept(Scalar),
}

/// What becomes a decimal: a text such as `"0.09"`, an integer, a decimal.
///
/// No `f64`, which holds most decimals as something near them only: `0.1 + 0.2` is `0.30000000000000004`.
#[diagnostic::on_unimplemented(
    message = "a decimal is exact, and `{Self}` is not",
    label = "write it as a text, such as \"0.09\""
)]
pub trait IntoDecimal: Into<Decimal> {}

// So that what is asked for is told in the words above.
#[diagnostic::do_not_recommend]
impl<T: Into<Decimal>> IntoDecimal for T {}

/// `digits × 10^exponent`, without final zeros in the digits: equal values have equal parts.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Parts {
    digits: i128,
    exponent: i32,
}

impl Decimal {
    /// The value as a count of units of 10⁻ᵖˡᵃᶜᵉˢ: of `12.5`, `scaled(2)` is `1250`, cents of an amount.
    ///
    /// `None` if it is no whole number of these units, does not fit, or what came is no number (`""`).
    #[must_use]
    pub fn scaled(&self, places: u32) -> Option<i128> {
        let parts = self.parts()?;
        if parts.digits == 0 {
            return Some(0);
        }
        let shift = parts.exponent.checked_add(i32::try_from(places).ok()?)?;
        parts.digits.checked_mul(10_i128.checked_pow(shift.try_into().ok()?)?)
    }

    /// So many minor units: of 2 places, as cents are, `1250` is `12.5`.
    #[must_use]
    pub fn of_minor(units: impl Into<Integer>, places: u32) -> Self {
        let parts = units.into().get().and_then(|units| {
            let parts = Parts::from_integer(units);
            Parts::of(parts.digits, parts.exponent.checked_sub(i32::try_from(places).ok()?)?)
        });
        Self::of(parts)
    }

    /// The value in minor units: of 2 places, as cents are, `12.5` is `1250`. `None` where [`scaled`](Self::scaled) gives it.
    #[must_use]
    pub fn minor(&self, places: u32) -> Option<Integer> {
        Some(i64::try_from(self.scaled(places)?).ok()?.into())
    }

    /// The value with at most so many places: the nearest, and of two that are as near the one further from zero.
    #[must_use]
    pub fn rounded(&self, places: u32) -> Self {
        let rounded = self.parts().and_then(|parts| {
            let dropped = parts.exponent.checked_add(i32::try_from(places).ok()?)?;
            if dropped >= 0 {
                return Some(parts);
            }
            let Some(unit) = 10_i128.checked_pow(dropped.unsigned_abs()) else { return Some(Parts::ZERO) };
            let (whole, rest) = (parts.digits / unit, parts.digits % unit);
            let away = if rest.unsigned_abs() >= unit.unsigned_abs().div_ceil(2) { rest.signum() } else { 0 };
            Parts::of(whole + away, parts.exponent - dropped)
        });
        Self::of(rounded)
    }

    fn of(parts: Option<Parts>) -> Self {
        Self(parts.filter(|parts| parts.survives()).map_or(Repr::Kept(Scalar::Null), Repr::Exact))
    }

    /// The part that counts in a comparison: the value, and else the text.
    fn meaning(&self) -> Result<Parts, &str> {
        self.parts().ok_or(match &self.0 {
            Repr::Kept(scalar) => scalar.as_str(),
            Repr::Exact(_) => "",
        })
    }

    /// The value that was meant, also by a string such as `"0.00"`.
    fn parts(&self) -> Option<Parts> {
        match &self.0 {
            Repr::Exact(parts) => Some(*parts),
            Repr::Kept(Scalar::Text(text)) => Parts::parse(text).filter(|parts| parts.survives()),
            Repr::Kept(_) => None,
        }
    }
}

/// Zero.
impl Default for Decimal {
    fn default() -> Self {
        0.into()
    }
}

by_meaning!(Decimal);
arithmetic!(Decimal);

impl PartialOrd for Parts {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Parts {
    fn cmp(&self, other: &Self) -> Ordering {
        if self.digits.signum() != other.digits.signum() || self.digits == 0 {
            return self.digits.signum().cmp(&other.digits.signum());
        }
        // The power of the first digit decides; of equal ones, the digits as they stand.
        let first = |parts: &Self| {
            let digits = parts.digits.unsigned_abs().to_string();
            (i64::from(parts.exponent) + i64::try_from(digits.len()).unwrap_or(i64::MAX), digits)
        };
        let larger = first(self).cmp(&first(other));
        if self.digits < 0 { larger.reverse() } else { larger }
    }
}

impl Parts {
    const ZERO: Self = Self { digits: 0, exponent: 0 };

    /// The value without final zeros in its digits.
    fn of(mut digits: i128, mut exponent: i32) -> Option<Self> {
        if digits == 0 {
            return Some(Self::ZERO);
        }
        while digits % 10 == 0 {
            digits /= 10;
            exponent = exponent.checked_add(1)?;
        }
        Some(Self { digits, exponent })
    }

    /// The digits of both by the smaller of their powers.
    fn aligned(self, other: Self) -> Option<(i128, i128, i32)> {
        let exponent = self.exponent.min(other.exponent);
        let digits = |parts: Self| {
            let power = u32::try_from(parts.exponent.checked_sub(exponent)?).ok()?;
            if parts.digits == 0 { Some(0) } else { parts.digits.checked_mul(10_i128.checked_pow(power)?) }
        };
        Some((digits(self)?, digits(other)?, exponent))
    }

    /// Reads `-12.50e-3`; `None` if it is no number or has too many digits.
    fn parse(text: &str) -> Option<Self> {
        let (mantissa, power) = match text.split_once(['e', 'E']) {
            Some((mantissa, power)) => (mantissa, power.parse::<i32>().ok()?),
            None => (text, 0),
        };
        let (negative, mantissa) = match mantissa.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, mantissa),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
        if whole.is_empty() || fraction.is_empty() {
            return None;
        }
        let letters = [whole, fraction].concat();
        // Final zeros go first: `1` and three hundred of them are one digit.
        let significant = letters.trim_end_matches('0');
        let mut digits = 0_i128;
        for letter in significant.chars() {
            digits = digits.checked_mul(10)?.checked_add(letter.to_digit(10)?.into())?;
        }
        if digits == 0 {
            return Some(Self { digits, exponent: 0 });
        }
        let dropped = i32::try_from(letters.len() - significant.len()).ok()?;
        let exponent = power.checked_sub(i32::try_from(fraction.len()).ok()?)?.checked_add(dropped)?;
        Some(Self { digits: if negative { -digits } else { digits }, exponent })
    }

    fn from_integer(integer: i64) -> Self {
        Self::of(integer.into(), 0).unwrap_or(Self::ZERO)
    }

    /// The value as a whole number that JSON writes digit by digit.
    fn whole(self) -> Option<i64> {
        let power = 10_i64.checked_pow(self.exponent.try_into().ok()?)?;
        i64::try_from(self.digits).ok()?.checked_mul(power)
    }

    /// The binary float nearest to it, in which JSON numbers travel.
    fn float(self) -> Option<f64> {
        format!("{}e{}", self.digits, self.exponent).parse().ok().filter(|float: &f64| float.is_finite())
    }

    /// Whether a JSON reader gets back this very value.
    fn survives(self) -> bool {
        self.whole().is_some()
            || self.float().and_then(|float| Self::parse(&format!("{float:e}"))) == Some(self)
    }
}

impl From<&str> for Decimal {
    /// What is no number stays the text that it is, which `check` tells of a request.
    fn from(text: &str) -> Self {
        text.parse().unwrap_or_else(|NotADecimal| Self(Repr::Kept(Scalar::Text(text.to_owned()))))
    }
}

impl From<String> for Decimal {
    /// What is no number stays the text that it is, which `check` tells of a request.
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl FromStr for Decimal {
    type Err = NotADecimal;

    fn from_str(text: &str) -> Result<Self, NotADecimal> {
        let parts = Parts::parse(text).filter(|parts| parts.survives()).ok_or(NotADecimal)?;
        Ok(Self(Repr::Exact(parts)))
    }
}

macro_rules! from_integer {
    ($($integer:ty),+) => {$(
        impl From<$integer> for Decimal {
            fn from(integer: $integer) -> Self {
                let parts = i128::try_from(integer).ok().and_then(|digits| Parts::of(digits, 0));
                let exact = parts.filter(|parts| parts.survives());
                Self(exact.map_or_else(|| Repr::Kept(Scalar::Number(integer.to_string())), Repr::Exact))
            }
        }

        impl PartialEq<$integer> for Decimal {
            fn eq(&self, integer: &$integer) -> bool {
                let integer = Self::from(*integer);
                *self == integer
            }
        }

        impl PartialOrd<$integer> for Decimal {
            /// `None` if what came is no number.
            fn partial_cmp(&self, integer: &$integer) -> Option<std::cmp::Ordering> {
                self.parts()?;
                let integer = Self::from(*integer);
                Some(self.cmp(&integer))
            }
        }
    )+};
}
from_integer!(i8, u8, i16, u16, i32, u32, i64, u64, isize, usize);

impl From<Integer> for Decimal {
    fn from(integer: Integer) -> Self {
        Self::of(integer.get().map(Parts::from_integer))
    }
}

impl From<&Integer> for Decimal {
    fn from(integer: &Integer) -> Self {
        integer.clone().into()
    }
}

macro_rules! operator {
    ($trait:ident, $function:ident, |$one:ident, $other:ident| $result:expr) => {
        impl<T: Into<Decimal>> $trait<T> for Decimal {
            type Output = Decimal;

            fn $function(self, other: T) -> Decimal {
                let parts = self.parts().zip(other.into().parts());
                Decimal::of(parts.and_then(|($one, $other)| $result))
            }
        }

        impl<T: Into<Decimal>> $trait<T> for &Decimal {
            type Output = Decimal;

            fn $function(self, other: T) -> Decimal {
                self.clone().$function(other)
            }
        }
    };
}
operator!(Add, add, |one, other| {
    let (one, other, exponent) = one.aligned(other)?;
    Parts::of(one.checked_add(other)?, exponent)
});
operator!(Sub, sub, |one, other| {
    let (one, other, exponent) = one.aligned(other)?;
    Parts::of(one.checked_sub(other)?, exponent)
});
operator!(Mul, mul, |one, other| {
    Parts::of(one.digits.checked_mul(other.digits)?, one.exponent.checked_add(other.exponent)?)
});

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Repr::Kept(scalar) if self.parts().is_none() => write_odd(serializer, scalar, NUMBER),
            Repr::Kept(scalar) => scalar.serialize(serializer),
            Repr::Exact(parts) => match (parts.whole(), parts.float()) {
                (Some(whole), _) => serializer.serialize_i64(whole),
                (None, Some(float)) => serializer.serialize_f64(float),
                (None, None) => serializer.collect_str(self),
            },
        }
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = read_value(deserializer, NUMBER)?;
        if let Value::Number(number) = &value {
            if let Ok(decimal) = number.to_string().parse() {
                return Ok(decimal);
            }
        }
        Ok(Self(Repr::Kept(value.into())))
    }
}

impl Item for Decimal {}

impl fmt::Display for Decimal {
    /// The plain digits, without an exponent or final zeros, or the text of what came instead.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = match &self.0 {
            Repr::Kept(scalar) => return f.pad(scalar.as_str()),
            Repr::Exact(parts) => parts,
        };
        let mut digits = parts.digits.unsigned_abs().to_string();
        if let Ok(zeros) = usize::try_from(parts.exponent) {
            digits.push_str(&"0".repeat(zeros));
        } else {
            let places = usize::try_from(parts.exponent.unsigned_abs()).unwrap_or(usize::MAX);
            let missing = (places + 1).saturating_sub(digits.len());
            digits.insert_str(0, &"0".repeat(missing));
            digits.insert(digits.len() - places, '.');
        }
        f.pad_integral(parts.digits >= 0, "", &digits)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Exact(_) => fmt::Display::fmt(self, f),
            Repr::Kept(scalar) => fmt::Debug::fmt(scalar, f),
        }
    }
}

/// The text is no decimal number, or has more digits than a JSON number carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADecimal;

impl fmt::Display for NotADecimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a decimal is a number such as -12.50, of no more than 15 digits")
    }
}

impl Error for NotADecimal {}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(text: &str, shown: &str, json: &str) {
        let decimal: Decimal = text.parse().unwrap();
        assert_eq!(decimal.to_string(), shown);
        assert_eq!(serde_json::to_string(&decimal).unwrap(), json);
        assert_eq!(serde_json::from_str::<Decimal>(json).unwrap(), decimal);
    }

    #[test]
    fn decimals_are_exact() {
        check("0", "0", "0");
        check("-0.00", "0", "0");
        check("12.50", "12.5", "12.5");
        check("-0.05", "-0.05", "-0.05");
        check("007", "7", "7");
        check("0.1234567891", "0.1234567891", "0.1234567891");
        check("0.30000000000000004", "0.30000000000000004", "0.30000000000000004");
        check("9223372036854775807", "9223372036854775807", "9223372036854775807");
        check("1.5e3", "1500", "1500");
        check("1e-7", "0.0000001", "1e-7");
        check("1e300", &format!("1{}", "0".repeat(300)), "1e+300");
        check("1e22", "10000000000000000000000", "1e+22");
    }

    #[test]
    fn what_json_would_bend_is_refused() {
        for bad in
            ["", "-", ".5", "5.", "1,5", "+1", " 1", "1e", "0x1", "NaN", "inf", "0.3000000000000000444"]
        {
            assert_eq!(bad.parse::<Decimal>(), Err(NotADecimal), "{bad}");
        }
        for bad in ["1e999", "1e-999", "1e99999999999", "9223372036854775809", "1e-2147483648"] {
            assert_eq!(bad.parse::<Decimal>(), Err(NotADecimal), "{bad}");
        }
    }

    #[test]
    fn integers_are_decimals() {
        for integer in [0, 1, -120, i64::MAX, i64::MIN] {
            assert_eq!(Decimal::from(integer), integer.to_string().parse::<Decimal>().unwrap());
        }
    }

    #[track_caller]
    fn check_kept(json: &str, cents: Option<i128>) {
        let decimal: Decimal = serde_json::from_str(json).unwrap();
        assert_eq!(decimal.scaled(2), cents);
        assert_eq!(serde_json::to_string(&decimal).unwrap(), json);
    }

    #[test]
    fn every_scalar_is_kept() {
        check_kept("7.04", Some(704));
        check_kept("\"0.00\"", Some(0));
        check_kept("\"12.5\"", Some(1250));
        check_kept("0.001", None);
        check_kept("1e+300", None);
        check_kept("18446744073709551615", None);
        check_kept("\"1e999999999\"", None);
        check_kept("\"\"", None);
        check_kept("false", None);
        check_kept("null", None);
    }

    proptest! {
        #[test]
        fn fifteen_digits_always_survive(digits in -999_999_999_999_999_i64..=999_999_999_999_999, places in 0_u32..12) {
            let decimal: Decimal = format!("{digits}e-{places}").parse().unwrap();
            prop_assert_eq!(decimal.scaled(places), Some(digits.into()));
            let json = serde_json::to_string(&decimal).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Decimal>(&json).unwrap(), &decimal);
            prop_assert_eq!(decimal.to_string().parse::<Decimal>().unwrap(), decimal);
        }

        #[test]
        fn any_number_is_written_back(float in any::<f64>().prop_filter("finite", |f| f.is_finite())) {
            let json = serde_json::to_string(&float).unwrap();
            let decimal: Decimal = serde_json::from_str(&json).unwrap();
            let back: f64 = serde_json::from_str(&serde_json::to_string(&decimal).unwrap()).unwrap();
            // `-0` is `0`.
            prop_assert_eq!((back + 0.0).to_bits(), (float + 0.0).to_bits());
        }

        #[test]
        fn no_text_panics(text in "[-+0-9.eE]{0,40}") {
            if let Ok(decimal) = text.parse::<Decimal>() {
                prop_assert_eq!(decimal.to_string().parse::<Decimal>(), Ok(decimal));
            }
        }
    }

    #[test]
    fn decimals_are_equal_and_ordered_by_value() {
        let read = |json: &str| serde_json::from_str::<Decimal>(json).unwrap();
        assert_eq!(read("0.5"), read("\"0.50\""));
        assert_eq!(read("90.0"), 90);
        let mut all = ["2", "-0.5", "\"0.25\"", "1e3", "0", "-10", "10.5", "0.3"].map(read);
        all.sort();
        let texts: Vec<String> = all.iter().map(ToString::to_string).collect();
        assert_eq!(texts, ["-10", "-0.5", "0", "0.25", "0.3", "2", "10.5", "1000"]);
        let set: std::collections::HashSet<Decimal> = ["0.5", "\"0.5\"", "5e-1"].map(read).into();
        assert_eq!(set.len(), 1);
    }

    #[test]
    fn decimals_calculate() {
        let decimal = |text: &str| text.parse::<Decimal>().unwrap();
        let items = [("12.95", 2), ("9.05", 1)];
        let total: Decimal = items.into_iter().map(|(price, count)| decimal(price) * count).sum();
        assert_eq!((total.minor(2), &total - 1), (Some(3_495.into()), decimal("33.95")));
        assert_eq!(Decimal::of_minor(1_295, 2), decimal("12.95"));
        let mut price = decimal("1.5");
        price += 2_u64;
        price -= decimal("0.5");
        assert!(price == 3 && price < 4_usize && -price.clone() < 0);
        assert!(decimal("1.5") > 1 && decimal("-0.5") < 0_u8 && decimal("2") >= 2);
        assert_eq!(serde_json::to_string(&Decimal::from(u64::MAX)).unwrap(), u64::MAX.to_string());
        assert_eq!(Decimal::of_minor(Integer::from(500), 0).to_string(), "500");
        for (value, places, rounded) in [
            ("1.005", 2, "1.01"),
            ("-1.005", 2, "-1.01"),
            ("1.0049", 2, "1"),
            ("0.5", 0, "1"),
            ("0.49", 0, "0"),
            ("1250", 2, "1250"),
            ("1e-40", 2, "0"),
        ] {
            assert_eq!(decimal(value).rounded(places).to_string(), rounded, "{value}");
        }
        assert_eq!((decimal("1e300") * decimal("1e300")).scaled(0), None);
        assert_eq!((decimal("1e300") + 1).scaled(0), None);
    }
}
