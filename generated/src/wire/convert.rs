//! Conversions from and to types of other crates, each behind a feature of its name.

/// Both ways by text, which keeps what the member says and its form on the wire.
#[cfg(any(feature = "chrono", feature = "jiff"))]
macro_rules! dates {
    ($($date:ty, $written:literal;)+) => {$(
        impl TryFrom<&super::Text> for $date {
            type Error = <$date as std::str::FromStr>::Err;

            fn try_from(text: &super::Text) -> Result<Self, Self::Error> {
                text.as_str().parse()
            }
        }

        impl From<$date> for super::Text {
            fn from(date: $date) -> Self {
                format!($written, date).into()
            }
        }
    )+};
}

#[cfg(feature = "jiff")]
dates! {
    jiff::civil::Date, "{}";
    jiff::civil::DateTime, "{}";
}

// `Debug` of chrono has a `T` between day and time, as the API has; `Display` has a space.
#[cfg(feature = "chrono")]
dates! {
    chrono::NaiveDate, "{:?}";
    chrono::NaiveDateTime, "{:?}";
}

#[cfg(feature = "rust_decimal")]
mod rust_decimal {
    use ::rust_decimal::{Decimal, Error};

    use crate::wire;

    impl TryFrom<&wire::Decimal> for Decimal {
        type Error = Error;

        /// # Errors
        /// It is no number, or has more digits than such a decimal can hold: none is rounded away.
        fn try_from(decimal: &wire::Decimal) -> Result<Self, Error> {
            Self::from_str_exact(&decimal.to_string())
        }
    }

    /// One with more digits than a number in JSON keeps is a text, which a check refuses.
    impl From<Decimal> for wire::Decimal {
        fn from(decimal: Decimal) -> Self {
            decimal.to_string().into()
        }
    }
}

#[cfg(test)]
mod tests {
    #[cfg(any(feature = "chrono", feature = "jiff"))]
    macro_rules! check_dates {
        ($date:ty, $good:literal, $bad:literal) => {
            let text = crate::wire::Text::from($good);
            let date = <$date>::try_from(&text).unwrap();
            assert_eq!(crate::wire::Text::from(date), text);
            assert!(<$date>::try_from(&crate::wire::Text::from($bad)).is_err());
        };
    }

    #[cfg(feature = "jiff")]
    #[test]
    fn dates_of_jiff() {
        check_dates!(jiff::civil::Date, "2026-02-28", "2026-02-30");
        check_dates!(jiff::civil::DateTime, "2026-03-14T10:15:00", "yesterday");
    }

    #[cfg(feature = "chrono")]
    #[test]
    fn dates_of_chrono() {
        check_dates!(chrono::NaiveDate, "2026-02-28", "2026-02-30");
        check_dates!(chrono::NaiveDateTime, "2026-03-14T10:15:00", "yesterday");
    }

    #[cfg(feature = "rust_decimal")]
    #[test]
    fn decimals_of_rust_decimal() {
        use crate::wire;
        use rust_decimal::Decimal;

        for (json, text) in
            [("11.4679", "11.4679"), ("-0.21", "-0.21"), ("\"12.50\"", "12.50"), ("1e3", "1000")]
        {
            let ours: wire::Decimal = serde_json::from_str(json).unwrap();
            let theirs = Decimal::try_from(&ours).unwrap();
            assert_eq!(theirs.to_string(), text);
            assert_eq!(wire::Decimal::from(theirs), ours);
        }
        for json in ["\"abc\"", "\"\"", "null", "\"0.00000000000000000000000000000001\""] {
            let ours: wire::Decimal = serde_json::from_str(json).unwrap();
            assert!(Decimal::try_from(&ours).is_err(), "{json}");
        }
        let long: Decimal = "0.1234567890123456789012345678".parse().unwrap();
        let kept = wire::Decimal::from(long);
        assert_eq!(serde_json::to_string(&kept).unwrap(), "\"0.1234567890123456789012345678\"");
        assert_eq!(kept.scaled(28), None);
    }
}
