//! Formats in the words of the docs, as demands that can be checked.

use crate::model::{Demand, Format};

/// What a format demands; `None` for one that nothing checks.
pub(super) fn demand(format: &str) -> Option<Demand> {
    let format = format.trim().trim_end_matches('.').to_ascii_lowercase();
    if let Some(digits) = decimals(&format) {
        return Some(Demand::MaxDecimals(digits));
    }
    let form = if format.contains("4217") {
        Format::Currency
    } else if format.contains("639") || format.starts_with("ab_cd") {
        Format::Locale
    } else if format.contains("3166") {
        Format::Country
    } else {
        match format.as_str() {
            "yyyy-mm-dd" => Format::Date,
            "yymm" => Format::YearMonth,
            _ => return None,
        }
    };
    Some(Demand::Format(form))
}

/// `maximum 10 decimal places` -> 10
fn decimals(format: &str) -> Option<u32> {
    let rest = format.strip_prefix("maximum ").or_else(|| format.strip_prefix("max "))?;
    let (number, unit) = rest.split_once(' ')?;
    if unit.starts_with("decimal") { number.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(format: &str, expected: Option<&Demand>) {
        assert_eq!(demand(format).as_ref(), expected, "{format}");
    }

    #[test]
    fn formats() {
        check("ISO-4217 currency codes.", Some(&Demand::Format(Format::Currency)));
        check("ISO-4217", Some(&Demand::Format(Format::Currency)));
        check("ISO 3166-1", Some(&Demand::Format(Format::Country)));
        check("ab_CD with ISO 639 and ISO 3166", Some(&Demand::Format(Format::Locale)));
        check("yyyy-mm-dd", Some(&Demand::Format(Format::Date)));
        check("YYMM", Some(&Demand::Format(Format::YearMonth)));
        check("Maximum 10 decimal places", Some(&Demand::MaxDecimals(10)));
        check("Maximum 50 characters", None);
        check("PDF, JPEG", None);
    }
}
