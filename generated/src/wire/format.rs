//! Documented forms of text.

use std::net::IpAddr;
use std::ops::Range;

/// A documented form of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// ISO 4217: three capital letters.
    Currency,
    /// ISO 3166-1: two capital letters.
    Country,
    /// Language and country: `nl_NL`.
    Locale,
    /// A day: `2026-02-28`.
    Date,
    /// A month of a year: `2602`.
    YearMonth,
    /// An address that starts with `https://` or `http://`.
    Url,
    /// An e-mail address.
    Email,
    /// An IPv4 or IPv6 address.
    IpAddress,
}

impl Format {
    /// Whether the text has this form.
    #[must_use]
    pub fn fits(self, text: &str) -> bool {
        match self {
            Self::Currency => has_shape(text, "AAA"),
            Self::Country => has_shape(text, "AA"),
            Self::Locale => has_shape(text, "aa_AA"),
            Self::Date => is_date(text),
            Self::YearMonth => has_shape(text, "0000") && is_month(text.get(2..)),
            Self::Url => is_url(text),
            Self::Email => is_email(text),
            Self::IpAddress => text.parse::<IpAddr>().is_ok(),
        }
    }

    /// The form in words, for a message.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Currency => "three capital letters (ISO 4217)",
            Self::Country => "two capital letters (ISO 3166-1)",
            Self::Locale => "a locale such as nl_NL",
            Self::Date => "a date such as 2026-02-28",
            Self::YearMonth => "a year and month such as 2602",
            Self::Url => "an http or https address",
            Self::Email => "an e-mail address",
            Self::IpAddress => "an IP address",
        }
    }
}

/// Whether the text is like the pattern, in which `A`, `a` and `0` stand for any of their kind.
fn has_shape(text: &str, pattern: &str) -> bool {
    text.len() == pattern.len()
        && text.bytes().zip(pattern.bytes()).all(|(byte, like)| match like {
            b'A' => byte.is_ascii_uppercase(),
            b'a' => byte.is_ascii_lowercase(),
            b'0' => byte.is_ascii_digit(),
            other => byte == other,
        })
}

fn is_month(text: Option<&str>) -> bool {
    text.and_then(|text| text.parse().ok()).is_some_and(|month: u8| (1..=12).contains(&month))
}

fn is_date(text: &str) -> bool {
    let number = |range: Range<usize>| text.get(range).and_then(|digits| digits.parse::<u32>().ok());
    let (Some(year), Some(month), Some(day)) = (number(0..4), number(5..7), number(8..10)) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    has_shape(text, "0000-00-00") && (1..=days).contains(&day)
}

fn is_url(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        !rest.is_empty()
            && !rest.starts_with(['/', '?', '#'])
            && !rest.contains(|letter: char| letter.is_whitespace() || letter.is_control())
    })
}

/// Something before and after one `@`, and no spaces: what is more can only be found out by sending.
fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(before, after)| {
        !before.is_empty() && !after.is_empty() && !after.contains('@') && !text.contains(char::is_whitespace)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(format: Format, good: &[&str], bad: &[&str]) {
        assert_eq!(good.iter().find(|text| !format.fits(text)), None, "{format:?} refuses");
        assert_eq!(bad.iter().find(|text| format.fits(text)), None, "{format:?} takes");
    }

    #[test]
    fn forms_are_told_apart() {
        check(Format::Currency, &["EUR"], &["", "eur", "EURO", "É1"]);
        check(Format::Country, &["NL"], &["nl", "NLD", "É"]);
        check(Format::Locale, &["nl_NL"], &["nl-NL", "nl", "NL_nl"]);
        check(
            Format::Date,
            &["2026-02-28", "2024-02-29", "2000-02-29", "2026-12-31"],
            &[
                "2026-02-29",
                "1900-02-29",
                "2026-13-01",
                "2026-00-01",
                "2026-04-31",
                "2026-01-00",
                "26-01-01",
                "2026-1-01",
                "+026-01-01",
                "2026-02-28 ",
            ],
        );
        check(Format::YearMonth, &["2612", "0001"], &["2613", "2600", "26-1", "202612", "é12"]);
        check(
            Format::Url,
            &["https://shop.example.com/a?b=c", "http://localhost"],
            &["", "https://", "https:///a", "ftp://a", "www.example.com", "https://a b"],
        );
        check(Format::Email, &["sam@shop.example", "a+b@c"], &["", "sam", "@b", "a@", "a@b@c", "a b@c"]);
        check(Format::IpAddress, &["192.0.2.7", "2001:db8::1"], &["192.0.2", "192.0.2.256", ""]);
    }
}
