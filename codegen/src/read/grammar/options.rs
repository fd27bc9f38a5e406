//! Lists of values: after a label, in bullets, or as `Name= CODE` lines.

use super::prose::{PLAIN, Prose};
use crate::diagnostics::clip::Clip;
use crate::profile::Profile;
use crate::profile::stem::Letters;
use std::ops::Range;

/// A documented value and what the page calls it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OptionValue {
    pub(crate) value: String,
    pub(crate) name: Option<String>,
    /// Bytes of the page: the line that the value stands on.
    pub(crate) range: Range<usize>,
}

/// Reads the values that begin at `from` and tells where they end; empty if what stands there is no list of values.
pub(crate) fn values(prose: &Prose<'_>, from: usize, profile: &Profile) -> (Vec<OptionValue>, usize) {
    let rest = prose.slice(from..prose.text.len());
    let start = from + (rest.len() - rest.trim_start().len());
    if prose.codes(from..start + 1).next().is_some() {
        return marked_values(prose, from, profile);
    }
    plain_values(prose, from, profile)
}

fn marked_values(prose: &Prose<'_>, from: usize, profile: &Profile) -> (Vec<OptionValue>, usize) {
    let mut values: Vec<OptionValue> = Vec::new();
    let mut at = from;
    let mut explains = false;
    for code in prose.codes(from..prose.text.len()) {
        let text = prose.slice(at..code.start);
        if let Some(range) =
            values.last().and_then(|last| range(&last.value, text, prose.slice(code.clone())))
        {
            let value =
                |value: u32| OptionValue { value: value.to_string(), name: None, range: prose.range.clone() };
            values.extend(range.map(value));
            at = code.end;
            continue;
        }
        let explanation = || explained(text, profile).inspect(|_| explains = true);
        let Some(remark) = between(text).or_else(explanation) else { break };
        if let (Some(last), Some(remark)) = (values.last_mut(), remark) {
            last.name = Some(remark);
        }
        values.push(OptionValue {
            value: prose.slice(code.clone()).trim().to_owned(),
            name: None,
            range: prose.range.clone(),
        });
        at = code.end;
    }
    if explains {
        let tail = prose.slice(at..prose.text.len());
        let tail = tail.clip(..sentence_end(tail, profile));
        if let Some(last) = values.last_mut() {
            last.name = called(tail);
        }
        at += tail.len();
    }
    let rest = prose.slice(at..prose.text.len());
    let tail = rest.trim_start();
    if let Some(remark) =
        tail.clip(..PLAIN).strip_prefix('(').and_then(|tail| tail.split_once(')')).map(|(remark, _)| remark)
    {
        if let Some(last) = values.last_mut() {
            last.name = Some(remark.trim().to_owned());
        }
        at += rest.len() - tail.len() + remark.len() + 2;
    }
    let rest = prose.slice(at..prose.text.len());
    at += rest.len() - rest.trim_start_matches(['.', '?', ' ', '|', ',', ';']).len();
    values.retain(|value| !value.value.is_empty());
    (values, at)
}

/// Greatest number of values of a range.
const RANGE: u32 = 100;

/// The values behind the first one of ``` `0`-`9` ```.
fn range(first: &str, between: &str, last: &str) -> Option<std::ops::RangeInclusive<u32>> {
    let (first, last): (u32, u32) = (first.parse().ok()?, last.trim().parse().ok()?);
    let fits = first < last && last - first < RANGE && matches!(between.trim(), "-" | "–" | "to");
    fits.then(|| first + 1..=last)
}

/// The values of a bullet that holds several: ``- `a`, `b` ``.
pub(crate) fn bullet_values(prose: &Prose<'_>) -> Vec<OptionValue> {
    let mut values = Vec::new();
    let mut at = None;
    for code in prose.codes(0..prose.text.len()) {
        let separated = at.is_none_or(|at| {
            let text = prose.slice(at..code.start);
            text.contains(|c: char| !c.is_whitespace()) && between(text) == Some(None)
        });
        if !separated {
            break;
        }
        at = Some(code.end);
        let value = prose.slice(code).trim().to_owned();
        values.push(OptionValue { value, name: None, range: prose.range.clone() });
    }
    values
}

/// The remark in brackets between two values, beside separators. `None` if other text stands there.
#[expect(clippy::option_option, reason = "a separator may come without a remark")]
fn between(text: &str) -> Option<Option<String>> {
    let mut remark = None;
    let mut text = text.trim();
    if let Some((inner, rest)) = text.strip_prefix('(').and_then(|rest| rest.split_once(')')) {
        remark = Some(inner.trim().to_owned());
        text = rest.trim();
    }
    let separators = text.split([',', '/', ';', '|', ' ']).all(|word| matches!(word, "" | "and" | "or"));
    separators.then_some(remark)
}

/// The explanation of a value before the next one: `: First,` calls it so. `None` if no separator is the last of it.
#[expect(clippy::option_option, reason = "an explanation may be no name")]
fn explained(text: &str, profile: &Profile) -> Option<Option<String>> {
    let text = text.trim().clip(..PLAIN).strip_suffix([',', ';'])?;
    if text.starts_with([',', ';']) || sentence_end(text, profile) < text.len() {
        return None;
    }
    Some(called(text))
}

/// The name in an explanation of a value: `: First`.
fn called(text: &str) -> Option<String> {
    let name = trim_name(text.trim().clip(..PLAIN).strip_prefix([':', '=', '–', '-'])?);
    (!name.is_empty()).then(|| name.to_owned())
}

/// Greatest number of words of a value that is not marked as code.
const WORDS: usize = 3;

fn plain_values(prose: &Prose<'_>, from: usize, profile: &Profile) -> (Vec<OptionValue>, usize) {
    let mut values = Vec::new();
    let mut at = from;
    loop {
        let rest = prose.slice(at..prose.text.len());
        let window = rest.clip(..PLAIN);
        let end = sentence_end(window, profile);
        let comma = window.find([',', '/', ';']).filter(|comma| *comma < end);
        if comma.is_none() && end == window.len() && window.len() < rest.len() {
            return (Vec::new(), from);
        }
        let list = window.clip(..comma.unwrap_or(end));
        for part in list.split(" and ").flat_map(|part| part.split(" or ")) {
            let part = part.trim().trim_start_matches("and ").trim_start_matches("or ");
            let value = part.split('(').next().unwrap_or_default();
            let value = value.trim().trim_matches(['.', '\'', '"', '“', '”', '?', '|', ' ']);
            if value.split_whitespace().count() > WORDS {
                return (Vec::new(), from);
            }
            if !value.is_empty() {
                values.push(OptionValue { value: value.to_owned(), name: None, range: prose.range.clone() });
            }
        }
        match comma {
            Some(comma) => at += comma + 1,
            None => return (values, at + end),
        }
    }
}

/// Length of the first sentence: up to a stop before a blank, a bar or the end.
pub(crate) fn sentence_end(text: &str, profile: &Profile) -> usize {
    for at in memchr::memchr2_iter(b'.', b'|', text.as_bytes()) {
        let (before, mut rest) = (text.clip(..at), text.clip(at..).chars());
        let stops = rest.next() == Some('|')
            || rest.next().is_none_or(char::is_whitespace) && !ends_abbreviation(before, profile);
        if stops {
            return at + 1;
        }
    }
    text.len()
}

fn ends_abbreviation(text: &str, profile: &Profile) -> bool {
    let word = text.rsplit(|c: char| !c.is_alphanumeric() && c != '.').next().unwrap_or(text);
    profile.sentences.abbreviations.iter().any(|known| known.eq_ignore_ascii_case(word))
}

/// The value of a bullet below `Options:`: its code, or the word before the explanation.
pub(crate) fn bullet_value(prose: &Prose<'_>) -> Option<OptionValue> {
    let range = prose.range.clone();
    if let Some(code) = prose.codes(0..prose.text.len()).next() {
        let value = prose.slice(code.clone()).trim().to_owned();
        let before = trim_name(prose.slice(0..code.start));
        let after = prose.slice(code.end..prose.text.len()).trim_start();
        let name = match after.strip_prefix('=') {
            Some(name) => trim_name(name),
            None => before,
        };
        return Some(OptionValue { value, name: (!name.is_empty()).then(|| name.to_owned()), range });
    }
    let value = prose.text.split([':', ',', '–', '.']).next().unwrap_or(&prose.text).trim();
    (!value.is_empty() && !value.contains(' ')).then(|| OptionValue {
        value: value.to_owned(),
        name: None,
        range,
    })
}

/// A line `Name= CODE`, the code in capitals. An `=` in code is part of a value.
pub(crate) fn coded_name(prose: &Prose<'_>) -> Option<OptionValue> {
    if !prose.letters.has(Letters::EQUALS) {
        return None;
    }
    let equals = memchr::memrchr(b'=', prose.text.as_bytes()).filter(|at| !prose.is_code(*at))?;
    let (name, code) = prose.text.split_at_checked(equals)?;
    let code = code.strip_prefix('=')?;
    let (name, code) = (trim_name(name), code.trim().trim_end_matches('.'));
    let capital = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    if code.len() < 3
        || !code.chars().all(capital)
        || !code.chars().any(|c| c.is_ascii_uppercase())
        || name.is_empty()
    {
        return None;
    }
    Some(OptionValue { value: code.to_owned(), name: Some(name.to_owned()), range: prose.range.clone() })
}

/// A name without what stands between it and its value.
pub(crate) fn trim_name(text: &str) -> &str {
    text.trim().trim_matches([':', '=', '–', '-', ',', '.', '(', ')']).trim()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::page::read;

    fn check(line: &str, expected: &str) {
        let lines = read(line);
        let prose = lines.all.first().map(|line| Prose::new(lines.inlines(line))).unwrap_or_default();
        let from = prose.text.find(':').map_or(0, |at| at + 1);
        let (values, end) = values(&prose, from, &Profile::usual());
        let shown: Vec<String> = values
            .into_iter()
            .map(|value| value.value + &value.name.map(|name| format!("({name})")).unwrap_or_default())
            .collect();
        assert_eq!(
            format!("{} ~{}", shown.join(" "), prose.slice(end..prose.text.len())),
            expected,
            "{line}"
        );
    }

    #[test]
    fn lists() {
        check("Options: `redirect`, `direct`.", "redirect direct ~");
        check("Options: redirect, direct, checkout, paymentlink.", "redirect direct checkout paymentlink ~");
        check("Options: redirect and payment link", "redirect payment link ~");
        check("Options: Redirect. More words here.", "Redirect ~ More words here.");
        check(
            "Option: VISA, MASTERCARD, AMERICAN EXPRESS and CREDITCARD.",
            "VISA MASTERCARD AMERICAN EXPRESS CREDITCARD ~",
        );
        check(
            "Options: `direct`, `link` (shows it in the dashboard).",
            "direct link(shows it in the dashboard) ~",
        );
        check("Options: `A` (Alpha), `B`.", "A(Alpha) B ~");
        check("Options: `0`-`3`.", "0 1 2 3 ~");
        check("Options: `0` to `3`.", "0 1 2 3 ~");
        check("**Options**: `A` `B` `C`.", "A B C ~");
        check("Value: `VISA` or `MASTERCARD`.", "VISA MASTERCARD ~");
        check("Fixed value: [VISA](/x/y)", "VISA ~");
        check("Options: `checkout`.??", "checkout ~");
        check("Options: redirect. |", "redirect ~ |");
        check("Value: what the customer has to pay in cents.", " ~ what the customer has to pay in cents.");
    }

    fn check_code(line: &str, expected: Option<(&str, &str)>) {
        let lines = read(line);
        let prose = lines.all.first().map(|line| Prose::new(lines.inlines(line))).unwrap_or_default();
        let read = coded_name(&prose).map(|value| (value.value, value.name.unwrap_or_default()));
        assert_eq!(read, expected.map(|(code, name)| (code.to_owned(), name.to_owned())), "{line}");
    }

    #[test]
    fn coded_names() {
        check_code("Some shop= SOMESHOP  ", Some(("SOMESHOP", "Some shop")));
        check_code("Smoke & mirrors card= SMOKE_1", Some(("SMOKE_1", "Smoke & mirrors card")));
        check_code("86,400 seconds = 1 day", None);
        check_code("unit= KG", None);
        check_code("Options: `a= BCD`", None);
        check_code("= CODE", None);
    }
}
