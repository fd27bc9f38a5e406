//! The text of one value of an example: one that the profile lists for its name, or one made up, as the rules allow.

use crate::model::{Demand, Format};
use std::collections::BTreeMap;
use std::net::IpAddr;

/// The text for a member with such demands.
pub(super) struct Words<'v, 'm> {
    /// Values that the profile lists for it.
    listed: Vec<&'v str>,
    demands: Vec<&'m Demand>,
}

impl<'v, 'm> Words<'v, 'm> {
    pub(super) fn new(
        values: &'v BTreeMap<String, Vec<String>>,
        (parent, name): (&str, &str),
        demands: Vec<&'m Demand>,
    ) -> Self {
        let names = [format!("{parent}.{name}"), name.to_owned()];
        let listed = names.iter().filter_map(|name| values.get(name)).flatten().map(String::as_str);
        Self { listed: listed.collect(), demands }
    }

    /// Whether somebody chose a value for it.
    pub(super) fn is_listed(&self) -> bool {
        !self.listed.is_empty()
    }

    /// Those of its values that keep to the rules, the best first.
    pub(super) fn allowed(&self) -> impl Iterator<Item = &str> {
        let stated = self.demands.iter().filter_map(|demand| match demand {
            Demand::OneOf(values) => Some(values.iter().map(String::as_str)),
            _ => None,
        });
        let all = self.listed.iter().copied().chain(stated.flatten());
        all.filter(|text| self.demands.iter().all(|demand| keeps(text, demand)))
    }

    /// A text.
    pub(super) fn text(&self) -> String {
        if let Some(allowed) = self.allowed().next() {
            return allowed.to_owned();
        }
        let format = self.demands.iter().find_map(|demand| match demand {
            Demand::Format(format) => Some(example(*format)),
            _ => None,
        });
        let mut text = format.unwrap_or("example").to_owned();
        for demand in &self.demands {
            match demand {
                Demand::MinLength(least) => {
                    text.push_str(&"x".repeat((*least as usize).saturating_sub(text.len())));
                }
                Demand::MaxLength(most) => text.truncate(*most as usize),
                _ => {}
            }
        }
        text
    }

    /// A whole number.
    pub(super) fn integer(&self) -> i64 {
        let least = self.demands.iter().filter_map(|demand| match demand {
            Demand::AtLeast(least) => Some(*least),
            _ => None,
        });
        let listed = self.allowed().find_map(|text| text.parse().ok());
        listed.unwrap_or_else(|| least.fold(1, i64::max))
    }

    /// A decimal, without zeros at its end, as it is written.
    pub(super) fn decimal(&self) -> String {
        let listed = self
            .allowed()
            .find(|text| text.chars().all(|c| c.is_ascii_digit() || c == '.') && text.parse::<f64>().is_ok());
        match listed {
            Some(listed) if listed.contains('.') => {
                listed.trim_end_matches('0').trim_end_matches('.').to_owned()
            }
            Some(listed) => listed.to_owned(),
            None => self.integer().to_string(),
        }
    }

    /// A truth value.
    pub(super) fn flag(&self) -> bool {
        self.allowed().next().is_none_or(|text| !matches!(text, "false" | "0" | "no"))
    }
}

/// Whether a text keeps to a rule.
fn keeps(text: &str, demand: &Demand) -> bool {
    let length = text.chars().count();
    match demand {
        Demand::OneOf(values) => values.iter().any(|value| value == text),
        Demand::MinLength(least) => length >= *least as usize,
        Demand::MaxLength(most) => length <= *most as usize,
        Demand::MaxDecimals(most) => {
            text.split_once('.').is_none_or(|(_, decimals)| decimals.len() <= *most as usize)
        }
        Demand::Format(format) => has_format(text, *format),
        Demand::AtLeast(least) => {
            let whole = text.split_once('.').map_or(text, |(whole, _)| whole);
            whole.parse::<i64>().is_ok_and(|number| number >= *least)
        }
        Demand::Required | Demand::Filled | Demand::AnyOf(_) | Demand::Within(_) => true,
    }
}

/// Whether a text is written like the example of a format: digit for digit, letter for letter.
fn has_format(text: &str, format: Format) -> bool {
    let kind = |c: char| match c {
        '0'..='9' => '9',
        'A'..='Z' => 'A',
        'a'..='z' => 'a',
        other => other,
    };
    match format {
        Format::Url => text.starts_with("https://") || text.starts_with("http://"),
        Format::Email => text.contains('@'),
        Format::IpAddress => text.parse::<IpAddr>().is_ok(),
        Format::Currency | Format::Country | Format::Locale | Format::Date | Format::YearMonth => {
            text.chars().map(kind).eq(example(format).chars().map(kind))
        }
    }
}

/// A text of a format.
const fn example(format: Format) -> &'static str {
    match format {
        Format::Currency => "EUR",
        Format::Country => "NL",
        Format::Locale => "nl_NL",
        Format::Date => "2026-03-14",
        Format::YearMonth => "2812",
        Format::Url => "https://example.com/",
        Format::Email => "sam@example.com",
        Format::IpAddress => "192.0.2.44",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(listed: &[&str], demands: &[Demand], expected: (&str, i64, &str)) {
        let values = BTreeMap::from([("name".to_owned(), listed.iter().map(ToString::to_string).collect())]);
        let words = Words::new(&values, ("parent", "name"), demands.iter().collect());
        let found = (words.text(), words.integer(), words.decimal());
        assert_eq!((found.0.as_str(), found.1, found.2.as_str()), expected, "{listed:?} {demands:?}");
    }

    #[test]
    fn values_keep_to_the_rules() {
        check(&[], &[], ("example", 1, "1"));
        check(&["id-1", "25.00", "7"], &[], ("id-1", 7, "25"));
        check(&["long", "ab"], &[Demand::MaxLength(2)], ("ab", 1, "1"));
        check(&[], &[Demand::MaxLength(2)], ("ex", 1, "1"));
        check(&[], &[Demand::MinLength(9)], ("examplexx", 1, "1"));
        check(&["0.125", "0.50"], &[Demand::MaxDecimals(2)], ("0.50", 1, "0.5"));
        check(&["7"], &[Demand::AtLeast(10)], ("example", 10, "10"));
        check(&["b"], &[Demand::OneOf(vec!["a".into(), "b".into()])], ("b", 1, "1"));
        check(&["c"], &[Demand::OneOf(vec!["a".into(), "b".into()])], ("a", 1, "1"));
        check(
            &["x", "https://shop.example/"],
            &[Demand::Format(Format::Url)],
            ("https://shop.example/", 1, "1"),
        );
        check(&["17-05-1990"], &[Demand::Format(Format::Date)], ("2026-03-14", 1, "1"));
    }
}
