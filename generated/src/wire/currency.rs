//! Currency codes.

use std::error::Error;
use std::fmt;
use std::str::FromStr;

use super::Text;
use super::format::Format;
use super::scalar::{Scalar, by_meaning, equals_text, scalar_type};

/// A currency by its ISO 4217 code: three capital letters.
///
/// Parsing checks the form, not a list of codes. Decoding and `into` keep whatever comes; of a request, `check` tells then what is none.
///
/// ```
/// use multisafepay_types::wire::Currency;
///
/// let euro: Currency = "EUR".parse()?;
/// assert_eq!(Currency::from("EUR"), euro);
/// assert_eq!(euro, "EUR");
/// assert!("Euro".parse::<Currency>().is_err());
/// # Ok::<(), multisafepay_types::wire::NotACurrency>(())
/// ```
#[derive(Clone)]
pub struct Currency(Scalar);

impl Currency {
    /// The code, or the text of what came instead.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The part that counts in a comparison: the code.
    fn meaning(&self) -> &str {
        self.as_str()
    }
}

by_meaning!(Currency);
equals_text!(Currency);

impl AsRef<str> for Currency {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl From<&str> for Currency {
    fn from(code: &str) -> Self {
        Self(Scalar::Text(code.to_owned()))
    }
}

impl From<String> for Currency {
    fn from(code: String) -> Self {
        Self(Scalar::Text(code))
    }
}

impl From<Currency> for Text {
    fn from(currency: Currency) -> Self {
        String::from(currency).into()
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.as_str().to_owned()
    }
}

scalar_type!(Currency, "a currency code");

impl FromStr for Currency {
    type Err = NotACurrency;

    fn from_str(code: &str) -> Result<Self, NotACurrency> {
        if Format::Currency.fits(code) { Ok(code.into()) } else { Err(NotACurrency) }
    }
}

/// The text is not three capital letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotACurrency;

impl fmt::Display for NotACurrency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a currency is three capital letters (ISO 4217), such as EUR")
    }
}

impl Error for NotACurrency {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_capital_letters_are_a_currency() {
        for good in ["EUR", "USD", "XXX"] {
            assert_eq!(good.parse::<Currency>().unwrap().as_str(), good);
        }
        for bad in ["", "EU", "eur", "EURO", "E R", "€"] {
            assert_eq!(bad.parse::<Currency>(), Err(NotACurrency));
        }
    }

    #[test]
    fn what_comes_is_kept() {
        for json in ["\"EUR\"", "\"eur\"", "\"\"", "978", "null"] {
            let currency: Currency = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_string(&currency).unwrap(), json);
        }
    }
}
