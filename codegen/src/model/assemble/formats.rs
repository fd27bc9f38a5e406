//! Formats in the words of the docs, as demands that can be checked.

use super::types::FormKind;
use crate::model::{Demand, Format};
use crate::profile::ValueNames;

/// The demand of a format; `None` for one that nothing checks.
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

/// The demand by the name of a member, where the docs say nothing: an address is one, and an amount to pay is not below
/// zero.
pub(super) fn by_name(words: &ValueNames, names: &[&str], kind: FormKind) -> Option<Demand> {
    let name = names.last()?;
    let is = |ends: &[String]| {
        ends.iter().any(|end| {
            name.strip_suffix(end.as_str()).is_some_and(|before| before.is_empty() || before.ends_with('_'))
        })
    };
    match kind {
        FormKind::Text if is(&words.url) => Some(Demand::Format(Format::Url)),
        FormKind::Text if is(&words.email) => Some(Demand::Format(Format::Email)),
        FormKind::Text if is(&words.ip_address) => Some(Demand::Format(Format::IpAddress)),
        FormKind::Text if is(&words.currency) => Some(Demand::Format(Format::Currency)),
        FormKind::Integer if names.len() == 1 && is(&words.not_negative) => Some(Demand::AtLeast(0)),
        _ => None,
    }
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
    fn names_that_say_what_a_value_is() {
        let list = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let words = ValueNames {
            url: list(&["url"]),
            email: list(&["email"]),
            ip_address: list(&["ip", "ip_address"]),
            currency: list(&["currency"]),
            not_negative: list(&["amount"]),
        };
        let check = |name: &str, kind, expected: Option<Demand>| {
            assert_eq!(by_name(&words, &name.split('.').collect::<Vec<_>>(), kind), expected, "{name}");
        };
        check("redirect_url", FormKind::Text, Some(Demand::Format(Format::Url)));
        check("customer.email", FormKind::Text, Some(Demand::Format(Format::Email)));
        check("forwarded_ip", FormKind::Text, Some(Demand::Format(Format::IpAddress)));
        check("account.currency", FormKind::Text, Some(Demand::Format(Format::Currency)));
        check("curl", FormKind::Text, None);
        check("email", FormKind::Flag, None);
        check("amount", FormKind::Integer, Some(Demand::AtLeast(0)));
        check("fee.amount", FormKind::Integer, None);
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
