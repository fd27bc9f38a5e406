//! The words of an entry, with the marks that say what facts are in them.
//!
//! Facts keep words without code and links, so both are put back where a reader needs them.

use super::words::link;
use crate::diagnostics::clip::Clip;
use crate::profile::Forms;
use crate::read::facts::FieldFact;

/// Forms of a text, the plainest first; `addresses` lead to the values of the entry.
pub(super) fn texts(fact: &FieldFact, addresses: &[String], forms: &Forms) -> Vec<String> {
    let text = &fact.text;
    let mut all = vec![text.clone()];
    if let Some(options) = &fact.options {
        let after = forms.options.after.iter().flat_map(|phrase| ends(text, phrase));
        all.extend(after.filter_map(|from| coded(text, from, options)));
    }
    if let Some(default) = &fact.default {
        let from = all.last().cloned().unwrap_or_default();
        all.extend(starts(&from, default).filter_map(|at| coded(&from, at, std::slice::from_ref(default))));
    }
    for address in addresses {
        let linked: Vec<String> = all.iter().filter_map(|text| linked(text, address)).collect();
        all.extend(linked);
    }
    all
}

/// Where a phrase ends in a text.
fn ends<'t>(text: &'t str, phrase: &'t str) -> impl Iterator<Item = usize> + 't {
    let at = |at: usize| text.get(at..at + phrase.len()).filter(|found| found.eq_ignore_ascii_case(phrase));
    text.char_indices().filter_map(move |(start, _)| Some(start + at(start)?.len()))
}

fn starts<'t>(text: &'t str, value: &'t str) -> impl Iterator<Item = usize> + 't {
    text.match_indices(value).map(|(at, _)| at)
}

/// A text with each of these values as code, the first one from `from` on, each behind the one before.
fn coded(text: &str, from: usize, values: &[String]) -> Option<String> {
    let (mut out, mut rest) = (text.clip(..from).to_owned(), text.get(from..)?);
    for value in values {
        let (before, behind) = rest.split_once(value.as_str())?;
        out.extend([before, "`", value, "`"]);
        rest = behind;
    }
    Some(out + rest)
}

/// A text whose first word is a link.
fn linked(text: &str, address: &str) -> Option<String> {
    let (word, rest) = text.split_at(text.find(' ').unwrap_or(text.len()));
    (!word.is_empty()).then(|| link(word, address) + rest)
}
