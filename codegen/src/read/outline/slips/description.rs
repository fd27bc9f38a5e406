//! Descriptions that nearly say how long a text is, or what its default is.

use crate::api::Type;
use crate::diagnostics::spelling::is_slip;
use crate::profile::{Forms, LengthForms, Presences};
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
    // `80 ch aracters`
    let is_cut = |one: &str, next: &str| !is_unit(one) && forms.units.contains(&format!("{one}{next}"));
    // `(1-80 )`
    let is_gap =
        |at: usize| text.get(..at).is_some_and(|before| before.ends_with(|c: char| c.is_ascii_digit()));
    // `1-80`, with nothing behind it.
    let last = text.trim_end_matches('.').rsplit(' ').next().unwrap_or_default();
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_range = last.split_once('-').is_some_and(|(least, most)| is_number(least) && is_number(most));
    is_range
        || text.match_indices(" )").any(|(at, _)| is_gap(at))
        || words.windows(2).any(|pair| matches!(pair, [one, next] if numbered(one) && is_unit(next)))
        || words
            .windows(3)
            .any(|words| matches!(words, [one, next, last] if numbered(one) && is_cut(next, last)))
}

/// `Deaults to 20`, `Defaultsto 20`.
fn is_default(text: &str, forms: &Forms) -> bool {
    let words: Vec<(usize, &str)> = text
        .split(' ')
        .filter(|word| !word.is_empty())
        .map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
        .collect();
    forms.defaults.before.iter().filter(|phrase| phrase.len() > LEAST).any(|phrase| {
        let mut begins = words
            .iter()
            .filter_map(|(at, _)| behind_letters(text.get(*at..)?.trim_start_matches('('), phrase));
        begins.any(|rest| describe::is_value(rest.trim_start()))
            || (1..=phrase.split(' ').count() + 1).flat_map(|len| words.windows(len)).any(|window| {
                let Some(((start, _), (last, end))) = window.first().zip(window.last()) else { return false };
                let (Some(written), Some(rest)) =
                    (text.get(*start..last + end.len()), text.get(last + end.len()..))
                else {
                    return false;
                };
                let written = written.trim_start_matches('(').to_lowercase();
                // `Defaults 20`
                let cut = phrase.rsplit_once(' ').is_some_and(|(head, _)| head == written);
                let near = is_slip(&written, phrase);
                (cut || near) && describe::is_value(rest.trim_start())
                    || near && phrase.contains(' ') && describe::is_word(rest)
            })
    })
}

/// The text behind a phrase at the start of a text, blanks standing anywhere: `Defaults t o40`.
fn behind_letters<'t>(text: &'t str, phrase: &str) -> Option<&'t str> {
    let mut rest = text;
    for c in phrase.chars().filter(|c| *c != ' ') {
        let next = rest.trim_start().chars().next().filter(|next| next.eq_ignore_ascii_case(&c))?;
        rest = rest.trim_start().get(next.len_utf8()..)?;
    }
    Some(rest)
}

/// Whether a sentence nearly says that all parameters may be left out: one of its two phrases is whole, the other damaged.
pub(in crate::read::outline) fn is_of_all_damaged(sentence: &str, forms: &Presences) -> bool {
    let ends = || forms.all_optional.iter().chain(&forms.all_nullable);
    let speaks = forms.all.iter().any(|start| inline::after(sentence, start).is_some());
    let says = |phrase: &str| inline::find(sentence, phrase).is_some();
    if !speaks {
        let begins = |start: &String| {
            let lengths = [start.len(), start.len().saturating_sub(1), start.len() + 1];
            lengths.iter().filter_map(|len| sentence.get(..*len)).any(|head| is_slip(head, start))
        };
        let cut = sentence.starts_with(char::is_lowercase);
        return ends().any(|end| says(end)) && (cut || forms.all.iter().any(begins));
    }
    let words: Vec<&str> = sentence.trim_end_matches('.').split(' ').collect();
    let near = |phrase: &String| {
        let count = phrase.split(' ').count();
        let lengths = [count, count + 1, count.saturating_sub(1).max(1)];
        let mut windows = lengths.into_iter().flat_map(|len| words.windows(len));
        !says(phrase) && windows.any(|window| is_slip(&window.join(" "), phrase))
    };
    // `All parameters to this endpoint and nullable.`
    let cut = |phrase: &String| phrase.rsplit(' ').next().is_some_and(|last| words.last() == Some(&last));
    let silent = !ends().any(|phrase| says(phrase));
    sentence.ends_with(" .") || silent && ends().any(cut) || ends().any(near)
}

/// Phrases of fewer letters are near to others.
const LEAST: usize = 7;

/// Two blanks behind a sentence and before a value: the words between them may be lost.
fn has_gap(text: &str, forms: &Forms) -> bool {
    let tails =
        || forms.defaults.before.iter().filter_map(|phrase| phrase.split_once(' ').map(|(_, tail)| tail));
    // `( 20)`
    let opens = text.split("( ").skip(1).any(describe::is_value);
    opens
        || text.match_indices("  ").any(|(at, gap)| {
            let (before, rest) = (text.get(..at), text.get(at + gap.len()..).unwrap_or_default());
            let tail = tails().find_map(|tail| inline::after(rest, tail)).unwrap_or(rest);
            let nothing = |word: &String| tail.trim().trim_end_matches('.').eq_ignore_ascii_case(word);
            let is_value = describe::is_value(tail.trim_start()) || forms.types.nothing.iter().any(nothing);
            before.is_some_and(|before| before.ends_with(['.', '?'])) && is_value
        })
}
