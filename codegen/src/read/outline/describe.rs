//! Facts in descriptions: closed lists, defaults, lengths, deprecation, the answer of an endpoint.

use super::inline::{self, after, brackets, code, find, links, sentences};
use crate::diagnostics::clip::Clip;
use crate::profile::{DefaultForms, LengthForms, Marks, OptionForms, ReturnForms};

/// Whether a description begins with words that make its entry deprecated, in bold or not.
pub(super) fn is_deprecated(text: &str, marks: &Marks) -> bool {
    let text = text.trim_start_matches(['*', '_', ' ']);
    marks.deprecated_words.iter().any(|word| after(text, word).is_some())
}

/// The values in the brackets of a type: ``oneOf `a`, `b` ``.
pub(super) fn options_in_type(text: &str, forms: &OptionForms) -> Option<Vec<String>> {
    brackets(text).into_iter().find_map(|range| {
        let inner = text.get(range.start + 1..range.end - 1)?;
        let at = forms.in_type.iter().filter_map(|word| find(inner, word)).map(|found| found.end).min()?;
        let (values, _) = run(inner.get(at..)?.trim_start());
        (!values.is_empty()).then_some(values)
    })
}

/// Whether a list in the brackets of a type breaks off at a damaged backtick.
pub(super) fn is_list_damaged(text: &str, forms: &OptionForms) -> bool {
    // Behind a lone backtick no bracket is one: the outermost count.
    let Some((_, inner)) = text.split_once('(') else { return false };
    let inner = inner.rsplit_once(')').map_or(inner, |(inner, _)| inner);
    let ends = forms.in_type.iter().filter_map(|word| find(inner, word)).map(|found| found.end);
    let Some(rest) = ends.min().and_then(|at| inner.get(at..)) else { return false };
    let (_, len) = run(rest.trim_start());
    rest.trim_start().get(len..).is_some_and(|left| left.contains('`'))
}

/// The first run of two or more values in the sentences after the type, outside brackets.
pub(super) fn options_in_sentences(text: &str, forms: &OptionForms) -> Option<Vec<String>> {
    let mut sentences = sentences(text).into_iter().take(forms.sentences);
    sentences.find_map(|range| {
        let sentence = text.get(range)?;
        let aside = brackets(sentence);
        let mut at = 0;
        while let Some(found) = sentence.get(at..).and_then(|rest| rest.find('`')) {
            let start = at + found;
            let (values, len) = run(sentence.get(start..)?);
            let inside = aside.iter().any(|range| range.contains(&start));
            if values.len() > 1 && !inside {
                return Some(values);
            }
            // A lone backtick opens nothing.
            at = start + len.max(1);
        }
        None
    })
}

/// The values behind a phrase such as `one of:`, in backticks or not.
pub(super) fn options_after(text: &str, forms: &OptionForms) -> Option<Vec<String>> {
    let end = forms.after.iter().filter_map(|phrase| find(text, phrase)).map(|found| found.end).min()?;
    let rest = text.get(end..)?.trim_start();
    if rest.starts_with('`') {
        let (values, _) = run(rest);
        return (!values.is_empty()).then_some(values);
    }
    let list = sentences(rest).first().and_then(|range| rest.get(range.clone()))?;
    let values = list.trim_end_matches(['.', ' ']).split(',').map(|value| {
        let value = value.trim();
        value.strip_prefix("or ").or_else(|| value.strip_prefix("and ")).unwrap_or(value).to_owned()
    });
    let values: Vec<String> = values.take_while(|value| !value.is_empty() && !value.contains(' ')).collect();
    (values.len() > 1).then_some(values)
}

/// The values in backticks at the start of a text, with only commas, `or`, `and` and brackets between; and their length.
fn run(text: &str) -> (Vec<String>, usize) {
    let mut values = Vec::new();
    let mut rest = text;
    let mut len = 0;
    while let Some((value, behind)) = code(rest) {
        values.push(value.to_owned());
        len = text.len() - behind.len();
        rest = between(behind);
    }
    (values, len)
}

/// The text behind commas, `or`, `and` and remarks in brackets.
fn between(text: &str) -> &str {
    let mut rest = text;
    loop {
        let trimmed = rest.trim_start_matches([',', ' ', '/']);
        let next = after(trimmed, "or").or_else(|| after(trimmed, "and"));
        let next = next.or_else(|| {
            let first = brackets(trimmed).into_iter().next().filter(|range| range.start == 0)?;
            trimmed.get(first.end..)
        });
        match next {
            Some(next) => rest = next,
            None => return trimmed,
        }
    }
}

/// The default that a description states.
pub(super) fn default(text: &str, forms: &DefaultForms) -> Option<String> {
    let before =
        forms.before.iter().filter_map(|phrase| default_behind(text, phrase)).min_by_key(|found| found.0);
    if let Some((_, value)) = before {
        return Some(value);
    }
    for phrase in &forms.bracketed {
        let found = brackets(text).into_iter().find_map(|range| {
            let inner = text.get(range.start + 1..range.end - 1)?;
            let rest = after(inner.trim(), phrase)?;
            Some(value(rest)?.0)
        });
        if found.is_some() {
            return found;
        }
    }
    forms.behind.iter().find_map(|phrase| {
        let at = find(text, phrase)?.start;
        let before = text.get(..at)?.trim_end();
        let word = if phrase.starts_with('`') {
            before.rsplit('`').next()?
        } else {
            match before.strip_suffix('`') {
                Some(inner) => inner.rsplit('`').next()?,
                None => before.rsplit([' ', '(']).next()?,
            }
        };
        (!word.is_empty()).then(|| word.to_owned())
    })
}

/// The value behind a phrase: in backticks, in quotes, a number, a truth value, or one word that ends its clause.
fn default_behind(text: &str, phrase: &str) -> Option<(usize, String)> {
    let mut from = 0;
    while let Some(found) = text.get(from..).and_then(|rest| find(rest, phrase)) {
        let end = from + found.end;
        let rest = text.get(end..)?;
        let strong = phrase.contains(' ');
        if let Some((value, certain)) = value(rest)
            && (certain || strong)
        {
            return Some((from + found.start, value));
        }
        from = end;
    }
    None
}

/// Whether a text begins with a value that can be nothing else: in backticks, a number, true or false.
pub(super) fn is_value(text: &str) -> bool {
    value(text).is_some_and(|(_, certain)| certain)
}

/// Whether a text begins with a value, or with one word that ends its clause.
pub(super) fn is_word(text: &str) -> bool {
    value(text).is_some()
}

/// A value at the start of a text, and whether its form alone makes it one.
fn value(text: &str) -> Option<(String, bool)> {
    let text = text.trim_start();
    if let Some((value, _)) = code(text) {
        return Some((value.to_owned(), true));
    }
    if let Some(rest) = text.strip_prefix('"') {
        let (value, _) = rest.split_once('"')?;
        return Some((format!("\"{value}\""), true));
    }
    let len =
        text.find(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ')' | '(')).unwrap_or(text.len());
    let word = text.get(..len)?.trim_end_matches(['.', '!', ':']);
    if word.is_empty() || word.ends_with('…') || word.ends_with("..") {
        return None;
    }
    let certain = word.parse::<f64>().is_ok()
        || word.eq_ignore_ascii_case("true")
        || word.eq_ignore_ascii_case("false");
    if certain {
        return Some((word.to_owned(), true));
    }
    // One word: nothing of its clause follows.
    let rest = text.get(word.len()..)?.trim_start();
    let ends = rest.is_empty() || rest.starts_with(['.', ',', ';', ')', '(']);
    let plain = word.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'));
    (ends && plain && word.chars().any(char::is_alphanumeric)).then(|| (word.to_owned(), false))
}

/// The default in a cell of its own: the value alone.
pub(super) fn default_cell(cell: &str, forms: &DefaultForms) -> Option<String> {
    let value = match code(cell) {
        Some((value, _)) => value,
        None => brackets(cell).first().map_or(Some(cell), |remark| cell.get(..remark.start))?.trim(),
    };
    let none = forms.none.iter().any(|word| word == value);
    (!value.is_empty() && !none).then(|| inline::flat(value))
}

/// The least and the greatest number of characters.
pub(super) fn lengths(text: &str, forms: &LengthForms) -> (Option<u32>, Option<u32>) {
    for unit in &forms.units {
        let mut from = 0;
        while let Some(found) = text.get(from..).and_then(|rest| find(rest, unit)) {
            let before = text.clip(..from + found.start).trim_end();
            let range = before.rsplit([' ', '(', '[']).next().unwrap_or_default();
            if let Some((least, most)) = range.split_once('-')
                && let (Ok(least), Ok(most)) = (least.parse(), number(most).ok_or(()))
            {
                return (Some(least), Some(most));
            }
            from += found.end;
        }
    }
    let mut found: Option<(usize, u32)> = None;
    for phrase in &forms.most {
        let mut from = 0;
        while let Some(at) = text.get(from..).and_then(|rest| find(rest, phrase)) {
            let (start, end) = (from + at.start, from + at.end);
            from = end;
            let rest = text.clip(end..).trim_start();
            let len = rest.find(|c: char| !c.is_ascii_digit() && c != ',').unwrap_or(rest.len());
            let Some(most) = rest.get(..len).and_then(|digits| number(digits.trim_end_matches(','))) else {
                continue;
            };
            let behind = rest.clip(len..).trim_start();
            let unit = forms.units.iter().find_map(|unit| after(behind, unit));
            let ends = behind.is_empty() || behind.starts_with([')', '.', ',', ';']);
            // The length of each of several is not the length of the whole.
            let each = unit.is_some_and(|rest| after(rest.trim_start(), "per").is_some());
            if (unit.is_some() || ends) && !each && found.is_none_or(|(first, _)| start < first) {
                found = Some((start, most));
            }
        }
    }
    (None, found.map(|(_, most)| most))
}

fn number(digits: &str) -> Option<u32> {
    digits.replace(',', "").parse().ok()
}

/// The object that a sentence says an endpoint returns, and whether it is an array of it.
pub(super) fn returns<'t>(text: &'t str, forms: &ReturnForms) -> Option<(inline::Link<'t>, bool)> {
    sentences(text).into_iter().find_map(|range| {
        let sentence = text.get(range)?;
        let verb = forms.verbs.iter().filter_map(|verb| {
            let at = sentence.match_indices(verb.as_str()).find(|(at, _)| {
                let before = sentence.get(..*at).and_then(|before| before.chars().next_back());
                let behind = sentence.get(at + verb.len()..).and_then(|rest| rest.chars().next());
                !before.is_some_and(char::is_alphanumeric) && behind.is_none_or(char::is_whitespace)
            });
            at.map(|(at, found)| at + found.len())
        });
        let rest = sentence.get(verb.min()?..)?;
        let link = links(rest).into_iter().next()?;
        let before = rest.get(..link.range.start)?;
        if forms.within.iter().any(|phrase| find(before, phrase).is_some()) {
            return None;
        }
        let array = forms.arrays.iter().any(|phrase| find(before, phrase).is_some());
        Some((link, array))
    })
}
