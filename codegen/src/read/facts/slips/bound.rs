//! A bound that a description states in a form that is not read.

use super::near::meant;
use super::{Seen, Slip, slip};
use crate::diagnostics::clip::Clip;
use crate::diagnostics::problem::Code;
use crate::diagnostics::spelling::is_slip;
use crate::profile::{Label, Profile};
use crate::read::facts::LineUse;
use crate::read::grammar::{Lengths, sentence_end, words};

pub(super) fn check(seen: &Seen<'_, '_>) -> Option<Slip> {
    if !matches!(seen.taken, LineUse::Description | LineUse::Row | LineUse::Unread) {
        return None;
    }
    let text = &*seen.prose.text;
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let sentence = rest.get(..sentence_end(rest, seen.profile)).unwrap_or(rest);
        let unread = match behind_format(sentence, seen.profile) {
            Some(format) => counts(format, seen) || is_unread(format, Before::Format, seen),
            None => is_unread(sentence, Before::Nothing, seen),
        };
        if unread {
            return Some(slip(
                Code::UnreadBound,
                seen.line.range.clone(),
                format!("`{}` looks like a bound, but is not read as one", brief(sentence)),
                "write it as `Maximum 50 characters` or `Minimum 2, maximum 50 characters`",
            ));
        }
        at += sentence.len().max(1);
    }
    None
}

/// What stands before words that may be a bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Before {
    /// The label of a format.
    Format,
    Nothing,
}

/// The words of a sentence that bounds are made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Word {
    Number,
    Most,
    Least,
    /// A slip of one of the two.
    Nearly,
    Characters,
    NearlyCharacters,
    Filler,
    Other,
}

/// What a sentence says behind the label of formats.
fn behind_format<'s>(sentence: &'s str, profile: &Profile) -> Option<&'s str> {
    let (before, rest) = sentence.split_once(':')?;
    let last = before.trim_end().rsplit(|c: char| !c.is_alphanumeric()).next()?;
    let is_label =
        |(label, meaning): (&String, &Label)| *meaning == Label::Format && label.eq_ignore_ascii_case(last);
    profile.labels.iter().any(is_label).then_some(rest)
}

/// Whether a format counts something: `16 digits`, but neither `ISO 639 codes` nor what the profile says is a format.
fn counts(format: &str, seen: &Seen<'_, '_>) -> bool {
    let profile = seen.profile;
    if !Lengths::of_format(format, seen.prose.letters, profile).is_empty() {
        return false;
    }
    let words: Vec<&str> = format.split_whitespace().collect();
    let small = |word: &str| word.starts_with(|c: char| c.is_ascii_lowercase());
    let named = |before: Option<&&str>| {
        before.is_some_and(|word| word.chars().filter(char::is_ascii_uppercase).count() > 1)
    };
    let known = |from: usize| {
        let unit = words.clip(from..).join(" ").to_lowercase();
        let units = profile.lengths.characters.iter().chain(&profile.lengths.others);
        units.into_iter().any(|start| unit.starts_with(start.as_str()))
    };
    (1..words.len()).any(|at| {
        let number = words.get(at - 1).is_some_and(|word| word.bytes().all(|byte| byte.is_ascii_digit()));
        let before = at.checked_sub(2).and_then(|at| words.get(at));
        number && words.get(at).is_some_and(|word| small(word)) && !known(at) && !named(before)
    })
}

fn is_unread(sentence: &str, before: Before, seen: &Seen<'_, '_>) -> bool {
    let profile = seen.profile;
    if !may_bound(sentence, profile) {
        return false;
    }
    // `3scharacters`: the blank behind the number is another letter.
    let written = words(sentence, &profile.lengths).flat_map(|word| {
        let digits = word.len() - word.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let (number, unit) = word.split_at_checked(digits).unwrap_or((word, ""));
        let stuck = digits > 0 && nearly_characters(unit, profile).is_some();
        if stuck { [Some(number), Some(unit)] } else { [Some(word), None] }
    });
    let written: Vec<&str> = written.flatten().collect();
    let word = |i: usize| {
        let word = *written.get(i)?;
        // A mark inside of a word makes two.
        let split =
            || written.get(i + 1).and_then(|next| nearly_characters(&format!("{word} {next}"), profile));
        let kind = self::word(word, profile);
        Some(if kind == Word::Other && split().is_some() { Word::NearlyCharacters } else { kind })
    };
    let words: Vec<Word> = (0..written.len()).filter_map(word).collect();
    let read = Lengths::read(sentence, seen.prose.letters, profile);
    let has = |kind: Word| words.contains(&kind);
    let bounds = has(Word::Most) || has(Word::Least) || has(Word::Nearly);
    let characters = has(Word::Characters) || has(Word::NearlyCharacters);
    let near = |from: Word, to: Word, most: usize| {
        let at = words.iter().position(|word| *word == from);
        at.is_some_and(|at| words.iter().skip(at + 1).take(most).any(|word| *word == to))
    };
    if let (Some(min), Some(max)) = (read.min, read.max)
        && min > max
    {
        return true;
    }
    if !read.is_empty() {
        // `50 charac,ers`, `50 char,cters`: the unit was read by its beginning alone.
        let cut = |pair: &[&str]| {
            let [one, next] = pair else { return false };
            self::word(one, profile) == Word::Number && is_cut(next, profile)
                || self::word(one, profile) == Word::Characters
                    && self::word(next, profile) == Word::Other
                    && nearly_characters(&format!("{one} {next}"), profile).is_some()
        };
        return written.windows(2).any(cut)
            || words.iter().enumerate().any(|(i, word)| {
                *word == Word::Nearly && words.iter().skip(i + 1).take(2).any(|word| *word == Word::Number)
            });
    }
    // `200 characters`, `Maximun 50 characters`, `Maximum 50 caracters`, `Maximum fifty characters`.
    near(Word::Number, Word::Characters, 1)
        || bounds && near(Word::Number, Word::NearlyCharacters, 1)
        || bounds
            && characters
            && (near(Word::Most, Word::Characters, 4) || near(Word::Least, Word::Characters, 4))
        || bounds && ends_with_number(&words)
        || before == Before::Nothing && is_range(&written, profile)
        || is_measure(&words)
        // `Format: Maxinum 10 decimal places`
        || before == Before::Format && matches!(words.as_slice(), [Word::Nearly, Word::Number, ..])
        // `Format: Maximum 50 JSON`
        || before == Before::Format && matches!(words.as_slice(), [Word::Most | Word::Least, Word::Number, Word::Other])
        // `Maximum 10 decimal places.`: nothing but a bound, of something that is not counted elsewhere.
        || before == Before::Nothing && matches!(words.as_slice(), [Word::Most | Word::Least, Word::Number, rest @ ..] if rest.len() <= 2)
}

/// `Length: 50`.
fn is_measure(words: &[Word]) -> bool {
    matches!(words, [Word::Filler | Word::Characters, .., Word::Number] if words.iter().all(|word| *word != Word::Other))
}

/// `Between 2 and 200`, `between 2 and 50 letters`: nothing says what is counted, or something that is not read.
fn is_range(written: &[&str], profile: &Profile) -> bool {
    let number = |word: &str| word.parse::<u32>().is_ok();
    let begins = |word: &str| profile.lengths.range.iter().any(|known| known.eq_ignore_ascii_case(word));
    matches!(written, [first, from, _, to, rest @ ..] if begins(first) && number(from) && number(to) && rest.len() <= 2)
}

/// Whether a text begins with a word of bounds.
pub(super) fn begins_bound(text: &str, profile: &Profile) -> bool {
    let first = text.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty());
    first.is_some_and(|first| matches!(word(first, profile), Word::Most | Word::Least))
}

/// Whether a word begins as the words for characters do, and is none of them.
fn is_cut(word: &str, profile: &Profile) -> bool {
    let lower = word.to_ascii_lowercase();
    let known = &profile.lengths.characters;
    let whole = known
        .iter()
        .any(|known| lower.strip_prefix(known.as_str()).is_some_and(|end| matches!(end, "" | "s")));
    !whole && known.iter().any(|known| lower.starts_with(known.as_str()))
}

/// `Maximum 50`: no unit says what is counted.
fn ends_with_number(words: &[Word]) -> bool {
    let mut back = words.iter().rev();
    let number = back.next() == Some(&Word::Number);
    let bound = back.find(|word| **word != Word::Filler);
    number && matches!(bound, Some(Word::Most | Word::Least | Word::Nearly))
}

/// Most sentences hold neither a number nor a word for characters.
fn may_bound(sentence: &str, profile: &Profile) -> bool {
    let has = |word: &String| sentence.to_ascii_lowercase().contains(word.as_str());
    sentence.bytes().any(|byte| byte.is_ascii_digit())
        || profile.lengths.characters.iter().any(has)
        || profile.lengths.numbers.keys().any(has)
}

fn word(word: &str, profile: &Profile) -> Word {
    let known = &profile.lengths;
    let is = |words: &[String]| words.iter().any(|known| known.eq_ignore_ascii_case(word));
    let lower = word.to_ascii_lowercase();
    // `m200`: a letter is stuck to the number.
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    if digits > 0 && word.len() - digits <= 1 || known.numbers.contains_key(&lower) {
        return Word::Number;
    }
    let bounds = || known.max.iter().chain(&known.min).map(String::as_str);
    if is(&known.max) {
        Word::Most
    } else if is(&known.min) {
        Word::Least
    } else if known.characters.iter().any(|start| lower.starts_with(start.as_str())) {
        Word::Characters
    } else if is(&known.between) {
        Word::Filler
    } else if meant(word, bounds()).is_some() {
        Word::Nearly
    } else if nearly_characters(word, profile).is_some() {
        Word::NearlyCharacters
    } else {
        Word::Other
    }
}

/// The word for characters that a word nearly is: the profile knows how they begin, and uses one between others.
fn nearly_characters<'p>(word: &str, profile: &'p Profile) -> Option<&'p str> {
    let known = &profile.lengths;
    let begins = |word: &&String| known.characters.iter().any(|start| word.starts_with(start.as_str()));
    let whole = known.between.iter().filter(begins).chain(&known.characters).map(String::as_str);
    let one = || {
        known
            .characters
            .iter()
            .map(String::as_str)
            .find(|known| is_slip(&word.to_lowercase(), &format!("{known}s")))
    };
    meant(word, whole).or_else(one)
}

fn brief(sentence: &str) -> &str {
    sentence.trim().trim_end_matches('.').clip(..80)
}
