//! Lengths, formats and defaults.

use super::options::sentence_end;
use super::prose::{PLAIN, Prose, strip_phrase};
use crate::diagnostics::clip::Clip;
use crate::profile::stem::{Letters, holds_any};
use crate::profile::{LengthWords, Profile};
use std::borrow::Cow;
use std::iter::Peekable;

/// Least and greatest number of characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Lengths {
    pub(crate) min: Option<u32>,
    pub(crate) max: Option<u32>,
}

impl Lengths {
    /// Reads the lengths that a text states: `Max. 200 characters`, `minimum two characters`, `Max length: 500`.
    /// `letters` are at least those of the text.
    pub(crate) fn read(text: &str, letters: Letters, profile: &Profile) -> Self {
        let known = &profile.lengths;
        let mut lengths = Self::default();
        if !holds_any(text, letters, &known.stems) {
            return lengths;
        }
        let text = without_separators(text);
        let words: Vec<&str> = words(&text, known).collect();
        let mut at = 0;
        while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty()) {
            at += 1;
            let behind = |count: usize| range(rest.get(count..)?, known);
            if let Some(range) =
                phrase_at(rest, &known.range).and_then(behind).or_else(|| dashed(rest, &text, known))
            {
                lengths.min = lengths.min.or(Some(range.0));
                lengths.max = lengths.max.or(Some(range.1));
                continue;
            }
            let longest = phrase_at(rest, &known.longest);
            let (slot, count) =
                match (longest.or_else(|| phrase_at(rest, &known.max)), phrase_at(rest, &known.min)) {
                    (Some(count), _) => (&mut lengths.max, count),
                    (None, Some(count)) => (&mut lengths.min, count),
                    (None, None) => continue,
                };
            let behind = || rest.clip(count..).iter().copied();
            let number = match longest {
                Some(_) => number_of(&mut behind().peekable(), known).map(|(number, _)| number),
                None => number_of_characters(behind(), known),
            };
            *slot = slot.or(number);
        }
        // Nothing fits into no characters.
        lengths.max = lengths.max.filter(|max| *max > 0);
        lengths
    }

    /// Reads the lengths that a format states: there, a range counts characters, even if it does not say so.
    pub(crate) fn of_format(sentence: &str, letters: Letters, profile: &Profile) -> Self {
        let known = &profile.lengths;
        let read = Self::read(sentence, letters, profile);
        if !read.is_empty() || !holds_any(sentence, letters, &known.stems) {
            return read;
        }
        let words: Vec<&str> = words(sentence, known).collect();
        let number = |word: &str| word.parse().ok();
        match phrase_at(&words, &known.range).and_then(|count| words.get(count..)) {
            Some([from, _, to]) => Self { min: number(from), max: number(to) },
            _ => read,
        }
    }

    /// Whether nothing is stated.
    pub(crate) const fn is_empty(self) -> bool {
        self.min.is_none() && self.max.is_none()
    }
}

/// The words of a text; one for characters may be stuck to its number: `200characters`.
pub(crate) fn words<'t>(text: &'t str, known: &LengthWords) -> impl Iterator<Item = &'t str> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let stuck = |word: &'t str| {
        let unit = word.trim_start_matches(|c: char| c.is_ascii_digit());
        let number = word.strip_suffix(unit).unwrap_or_default();
        if is_character(unit, known) { [number, unit] } else { [word, ""] }
    };
    words.flat_map(stuck).filter(|word| !word.is_empty())
}

/// Numbers without the commas between their thousands.
fn without_separators(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let digit = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_digit);
    let separates = |at: usize| {
        digit(at.checked_sub(1)) && (1..=3).all(|next| digit(Some(at + next))) && !digit(Some(at + 4))
    };
    if !memchr::memchr_iter(b',', bytes).any(separates) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.char_indices().filter(|(at, c)| *c != ',' || !separates(*at)).map(|(_, c)| c).collect())
}

/// How many words a phrase has that stands at the start.
fn phrase_at(words: &[&str], phrases: &[String]) -> Option<usize> {
    phrases.iter().find_map(|phrase| {
        let parts = || phrase.split(' ');
        let phrase = words.get(..parts().count())?;
        parts().zip(phrase).all(|(part, word)| part.eq_ignore_ascii_case(word)).then_some(phrase.len())
    })
}

/// The two numbers of `2 and 200 characters`.
fn range(words: &[&str], known: &LengthWords) -> Option<(u32, u32)> {
    let [from, _, to, unit, ..] = words else { return None };
    let number = |word: &str| word.parse().ok();
    is_character(unit, known).then_some((number(from)?, number(to)?))
}

/// The two numbers of `1-200 characters`.
fn dashed(words: &[&str], text: &str, known: &LengthWords) -> Option<(u32, u32)> {
    let [from, to, unit, ..] = words else { return None };
    let (least, most) = (from.parse().ok()?, to.parse().ok()?);
    let is_range = is_character(unit, known)
        && ["-", "–", " - ", " – "].iter().any(|dash| text.contains(&format!("{from}{dash}{to}")));
    is_range.then_some((least, most))
}

fn one_of(word: &str, words: &[String]) -> bool {
    words.iter().any(|known| known.eq_ignore_ascii_case(word))
}

/// The number that a word for a length is about; of `Minimum 2, maximum 50 characters` the first one, too.
fn number_of_characters<'t>(words: impl Iterator<Item = &'t str>, known: &LengthWords) -> Option<u32> {
    let mut words = words.peekable();
    let (number, of_characters) = number_of(&mut words, known)?;
    let mut behind = words.skip_while(|word| word.eq_ignore_ascii_case("and"));
    let unit = behind.next();
    let other = unit.is_some_and(|word| one_of(word, &known.max) || one_of(word, &known.min));
    let is_character = |word: &str| is_character(word, known);
    let counts = unit.is_some_and(is_character)
        || other && {
            let mut words = behind.peekable();
            number_of(&mut words, known).is_some_and(|(_, of)| of || words.next().is_some_and(is_character))
        };
    (of_characters || counts).then_some(number)
}

fn is_character(word: &str, known: &LengthWords) -> bool {
    known.characters.iter().any(|start| strip_phrase(word, start).is_some())
}

/// The next number, and whether the words before it say that it is one of characters.
fn number_of<'t>(
    words: &mut Peekable<impl Iterator<Item = &'t str>>,
    known: &LengthWords,
) -> Option<(u32, bool)> {
    let mut of_characters = false;
    while let Some(word) = words.next_if(|word| one_of(word, &known.between)) {
        of_characters |= !word.eq_ignore_ascii_case("of") && !word.eq_ignore_ascii_case("is");
    }
    let word = words.next()?;
    let named = known.numbers.iter().find(|(name, _)| name.eq_ignore_ascii_case(word));
    let number = named.map(|(_, number)| *number).or_else(|| word.parse().ok())?;
    Some((number, of_characters))
}

/// The text behind `Format:`, and where it ends: one sentence, beside those that only state lengths. Behind these it
/// has to be short, or it says something else. `letters` are at least those of the text.
pub(crate) fn format(text: &str, letters: Letters, profile: &Profile) -> (Option<String>, Lengths, usize) {
    let mut lengths = Lengths::default();
    let mut format = None;
    let mut end = 0;
    while let Some(rest) = text.get(end..).filter(|rest| !rest.trim().is_empty()) {
        let sentence = rest.get(..sentence_end(rest, profile)).unwrap_or(rest);
        let stated = Lengths::of_format(sentence, letters, profile);
        let phrase = if stated.is_empty() {
            Cow::Borrowed(sentence.trim())
        } else {
            beside_lengths(sentence, letters, profile)
        };
        let first = text.get(..end).is_none_or(|before| before.trim().is_empty());
        let short = phrase.split_whitespace().count() <= WORDS;
        if stated.is_empty() && (format.is_some() || !(first || short)) {
            break;
        }
        let words = phrase.trim_end_matches(['.', '|', ' ']);
        if format.is_none() && !words.is_empty() {
            format = Some(words.to_owned());
        }
        lengths.min = lengths.min.or(stated.min);
        lengths.max = lengths.max.or(stated.max);
        end += sentence.len().max(1);
    }
    (format, lengths, end)
}

/// The words of a sentence beside lengths: `Letters only, max. 35 characters`. Brackets may hold commas of their own.
fn beside_lengths<'s>(sentence: &'s str, letters: Letters, profile: &Profile) -> Cow<'s, str> {
    let sentence = without_separators(sentence);
    if !sentence.contains(',') || sentence.contains('(') {
        return Cow::Borrowed("");
    }
    let says = |clause: &&str| !holds_any(clause, letters, &profile.lengths.stems);
    let clauses: Vec<&str> = sentence.split(',').filter(says).map(str::trim).collect();
    Cow::Owned(clauses.join(", "))
}

/// Greatest number of words of a default that is not marked as code, and of a format behind other sentences.
const WORDS: usize = 3;

/// The value after `Default:`.
pub(crate) fn default_value<'p>(prose: &'p Prose<'_>, from: usize, profile: &Profile) -> Option<&'p str> {
    if let Some(marked) = prose.marked_at(from) {
        return Some(prose.slice(marked));
    }
    let rest = prose.slice(from..prose.text.len()).trim_start().clip(..PLAIN);
    let sentence = rest.clip(..sentence_end(rest, profile));
    let value = sentence.split(['(', ',']).next().unwrap_or_default();
    let value = value.split(" - ").next().unwrap_or(value).trim_matches([' ', '.', '|']);
    let whole = !value.is_empty() && value.len() < PLAIN / 2;
    (whole && value.split_whitespace().count() <= WORDS).then_some(value)
}

/// The value of `the default is 10`, `default is 30 days`, `defaults to _false_`.
pub(crate) fn stated_default(prose: &Prose<'_>, profile: &Profile) -> Option<String> {
    if !holds_any(&prose.text, prose.letters, &profile.sentences.default_stems) {
        return None;
    }
    let lower = prose.text.to_ascii_lowercase();
    profile.sentences.default.iter().find_map(|phrase| {
        let from = lower.find(phrase)? + phrase.len();
        if let Some(marked) = prose.marked_at(from) {
            return Some(prose.slice(marked).to_owned());
        }
        let rest = prose.slice(from..prose.text.len());
        let word = rest.split([' ', ',', ')', ';']).next()?.trim_end_matches('.');
        let plain = word.chars().any(|c| c.is_ascii_digit()) || matches!(word, "true" | "false");
        (plain && !word.is_empty()).then(|| with_unit(rest, word, profile).to_owned())
    })
}

/// The value that a text begins with, and the unit behind it: `30 days`.
fn with_unit<'t>(text: &'t str, value: &'t str, profile: &Profile) -> &'t str {
    let behind = text.clip(value.len()..).strip_prefix(' ').unwrap_or_default();
    let end = behind.find(|c: char| !c.is_alphabetic()).unwrap_or(behind.len());
    let unit = behind.clip(..end);
    if profile.sentences.units.iter().any(|known| known.eq_ignore_ascii_case(unit.trim_end_matches('s'))) {
        text.get(..value.len() + " ".len() + end).unwrap_or(value)
    } else {
        value
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::page::read;

    fn check(text: &str, min: Option<u32>, max: Option<u32>) {
        assert_eq!(Lengths::read(text, Letters::of(text), &Profile::usual()), Lengths { min, max }, "{text}");
    }

    #[test]
    fn lengths() {
        check("Max. 200 characters.", None, Some(200));
        check("Max. 200 character.", None, Some(200));
        check("Max 50 char.", None, Some(50));
        check("(max. 50 chars)", None, Some(50));
        check("Maximum number of characters: 35.", None, Some(35));
        check("Max length: 500 characters", None, Some(500));
        check("max 64 characters. Optional.", None, Some(64));
        check("Values require minimum two characters", Some(2), None);
        check("Minimum two characters, maximum 10 characters", Some(2), Some(10));
        check("Minimum 2, maximum 50 characters", Some(2), Some(50));
        check("At least min. 2 and max. 50 characters.", Some(2), Some(50));
        check("Up to 50 characters", None, Some(50));
        check("No longer than 40", None, Some(40));
        check("No more than 40 characters.", None, Some(40));
        check("Between 2 and 200 characters", Some(2), Some(200));
        check("Maximum 1,000 characters", None, Some(1000));
        check("From 2 to 200 characters", Some(2), Some(200));
        check("1-200 characters", Some(1), Some(200));
        check("Maximum 200characters", None, Some(200));
        check("Maximum 0 characters", None, None);
        check("ISO 3166-1 and 20 characters", None, None);
        check("Sizes are between 100 and 2000", None, None);
        check("Up to 5 items", None, None);
        check("Minimum 2, maximum 50 items.", None, None);
        check("Maximum 10 decimal places.", None, None);
        check("a minimum lifetime of 48 hours", None, None);
        check("Specifies the maximum number of results to return", None, None);
    }

    fn check_format(text: &str, expected: Option<&str>, max: Option<u32>) {
        let (format, lengths, _) = format(text, Letters::of(text), &Profile::usual());
        assert_eq!((format.as_deref(), lengths.max), (expected, max), "{text}");
    }

    #[test]
    fn formats() {
        check_format(" Maximum 50 characters.", None, Some(50));
        check_format(" yyyy-mm-dd. ", Some("yyyy-mm-dd"), None);
        check_format("Maximum 1,000 characters.", None, Some(1000));
        check_format("Letters, maximum 1,000 characters.", Some("Letters"), Some(1000));
        check_format("Between 2 and 200.", None, Some(200));
        check_format("Between 2 and 200 items.", Some("Between 2 and 200 items"), None);
        check_format("Maximum 10 decimal places.", Some("Maximum 10 decimal places"), None);
        check_format("PDF, JPEG, PNG. ", Some("PDF, JPEG, PNG"), None);
        check_format("Alphanumeric. Max. 35 characters.", Some("Alphanumeric"), Some(35));
        check_format("Alphanumeric, max. 35 characters.", Some("Alphanumeric"), Some(35));
        check_format("Maximum 35 characters, letters, digits.", Some("letters, digits"), Some(35));
        check_format("Maximum 35 characters (with spaces, tabs).", None, Some(35));
        check_format("Minimum 2, maximum 50 characters.", None, Some(50));
        check_format("Max. 35 characters. Alphanumeric.", Some("Alphanumeric"), Some(35));
        check_format("Maximum 50 characters. Tags do not count here.", None, Some(50));
        check_format("yyyy-mm-dd. In the time zone of the account.", Some("yyyy-mm-dd"), None);
    }

    fn check_default(line: &str, expected: Option<&str>) {
        let lines = read(line);
        let prose = lines.all.first().map(|line| Prose::new(lines.inlines(line))).unwrap_or_default();
        let profile = Profile::usual();
        let from = prose.text.to_lowercase().find("default:").map(|at| at + "default:".len());
        let value = from.map_or_else(
            || stated_default(&prose, &profile),
            |from| default_value(&prose, from, &profile).map(str::to_owned),
        );
        assert_eq!(value.as_deref(), expected, "{line}");
    }

    #[test]
    fn defaults() {
        check_default("Default: `en_US` (American English).", Some("en_US"));
        check_default("Default: `100`.", Some("100"));
        check_default("Default: 30 days.", Some("30 days"));
        check_default("Default: Gives back the transactions of all sites.", None);
        check_default("What to call, default: GET.", Some("GET"));
        check_default("Default is 30.", Some("30"));
        check_default("How long it lives. Default is 30 days.", Some("30 days"));
        check_default("Default is 30 days |", Some("30 days"));
        check_default("The default is 2 hours, then it closes.", Some("2 hours"));
        check_default("The default is 10 if nothing else is set.", Some("10"));
        check_default("default: 250 - Sizes are between 100 and 2000", Some("250"));
        check_default("The value defaults to _false_ here", Some("false"));
        check_default("If empty, the default is 10.", Some("10"));
        check_default("If neither is set, the default is used.", None);
        check_default("Default: en_US.", Some("en_US"));
        check_default("Default: nl_NL |", Some("nl_NL"));
    }
}
