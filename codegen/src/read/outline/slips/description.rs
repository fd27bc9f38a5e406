//! Descriptions that nearly say how long a text is, or what its default is.

use crate::api::Type;
use crate::diagnostics::spelling::is_slip;
use crate::profile::{Forms, LengthForms};
use crate::read::facts::FieldFact;
use crate::read::outline::{describe, inline};

/// What is wrong, and what to do.
type Finding = (&'static str, &'static str);

/// Words that were probably meant to state a length or a default that the fact does not have.
pub(in crate::read::outline) fn of_description(
    text: &str,
    fact: &FieldFact,
    forms: &Forms,
) -> Option<Finding> {
    let bounded = fact.min_length.is_some() || fact.max_length.is_some();
    if !bounded && fact.types.contains(Type::String) && is_length(text, &forms.lengths) {
        return Some(("this looks like a bound, but is not read as one", "write it as elsewhere"));
    }
    let unread = fact.default.is_none() && (is_default(text, forms) || has_gap(text, forms));
    unread.then_some(("this looks like a default, but is not read as one", "write it as elsewhere"))
}

/// `max 80 charcters`, `ma x80 characters`: a number before the unit, or nearly so.
fn is_length(text: &str, forms: &LengthForms) -> bool {
    let words: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | ';' | '.')).collect();
    let is_unit = |word: &str| {
        let word = word.trim_end_matches([',', ':']).to_lowercase();
        forms.units.iter().any(|unit| *unit == word || is_slip(&word, unit))
    };
    let numbered = |word: &&str| word.bytes().any(|byte| byte.is_ascii_digit());
    words.windows(2).any(|pair| matches!(pair, [one, next] if numbered(one) && is_unit(next)))
}

/// `Deaults to 20`, `Defaultsto 20`.
fn is_default(text: &str, forms: &Forms) -> bool {
    let words: Vec<(usize, &str)> = text
        .split(' ')
        .filter(|word| !word.is_empty())
        .map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
        .collect();
    forms.defaults.before.iter().filter(|phrase| phrase.len() > LEAST).any(|phrase| {
        (1..=phrase.split(' ').count() + 1).flat_map(|len| words.windows(len)).any(|window| {
            let Some(((start, _), (last, end))) = window.first().zip(window.last()) else { return false };
            let (Some(written), Some(rest)) =
                (text.get(*start..last + end.len()), text.get(last + end.len()..))
            else {
                return false;
            };
            let written = written.trim_start_matches('(').to_lowercase();
            // `Defaults 20`
            let cut = phrase.rsplit_once(' ').is_some_and(|(head, _)| head == written);
            (cut || is_slip(&written, phrase)) && describe::is_value(rest.trim_start())
        })
    })
}

/// Phrases of fewer letters are near to others.
const LEAST: usize = 7;

/// Two blanks behind a sentence and before a value: the words between them may be lost.
fn has_gap(text: &str, forms: &Forms) -> bool {
    let tails =
        || forms.defaults.before.iter().filter_map(|phrase| phrase.split_once(' ').map(|(_, tail)| tail));
    text.match_indices("  ").any(|(at, gap)| {
        let (before, rest) = (text.get(..at), text.get(at + gap.len()..).unwrap_or_default());
        let tail = tails().find_map(|tail| inline::after(rest, tail)).unwrap_or(rest);
        before.is_some_and(|before| before.ends_with(['.', '?'])) && describe::is_value(tail.trim_start())
    })
}
