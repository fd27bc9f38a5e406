//! Sentences that are nearly one that says what is required, of one parameter or of all.

use super::{Seen, Slip, slip};
use crate::diagnostics::clip::Clip;
use crate::diagnostics::problem::Code;
use crate::diagnostics::spelling::is_slip;
use crate::profile::Profile;
use crate::read::facts::LineUse;
use crate::read::grammar::{page_rule, sentence_end, sentence_presence};
use crate::read::page::LineKind;

/// The sentences of a profile, with what their likeness is found by.
pub(super) struct Sentences<'p> {
    rules: Vec<PageRule<'p>>,
    presences: Vec<Presence>,
}

/// What says something of all parameters.
struct PageRule<'p> {
    phrase: &'p str,
    letters: String,
    /// Words that say it of parameters in general, and their letters: those without a stem of a presence.
    kept: usize,
    kept_letters: String,
}

/// What says the presence of one parameter, by a subject or without.
struct Presence {
    phrase: String,
    letters: String,
    /// The first two bytes.
    begins: (Option<u8>, Option<u8>),
}

impl<'p> Sentences<'p> {
    pub(super) fn of(profile: &'p Profile) -> Self {
        let rules = &profile.page_rules;
        let rule = |phrase: &'p String| {
            let has_stem = |word: &&str| rules.stems.iter().any(|stem| word.contains(stem.as_str()));
            let kept: Vec<&str> = phrase.split(' ').filter(|word| !has_stem(word)).collect();
            let kept_letters = letters(&kept.join(" ")).0;
            PageRule { phrase, letters: letters(phrase).0, kept: kept.len(), kept_letters }
        };
        let words = &profile.presence;
        let presences = words.openings.iter().flat_map(|opening| {
            let subjects = words.subjects.iter().map(String::as_str).chain([""]);
            subjects.map(move |subject| {
                let phrase = format!("{subject}{opening}");
                Presence { letters: letters(&phrase).0, begins: pair(&phrase), phrase }
            })
        });
        Self {
            rules: rules.all_required.iter().chain(&rules.rest_optional).map(rule).collect(),
            presences: presences.collect(),
        }
    }
}

fn pair(text: &str) -> (Option<u8>, Option<u8>) {
    (text.as_bytes().first().copied(), text.as_bytes().get(1).copied())
}

pub(super) fn check(seen: &Seen<'_, '_>) -> Option<Slip> {
    of_all(seen).or_else(|| of_one(seen)).or_else(|| of_default(seen))
}

/// `Default si 30`: nearly a phrase that states a default, and a value behind it.
fn of_default(seen: &Seen<'_, '_>) -> Option<Slip> {
    if !matches!(seen.taken, LineUse::Description | LineUse::Row) {
        return None;
    }
    let text = &*seen.prose.text;
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let sentence = rest.get(..sentence_end(rest, seen.profile)).unwrap_or(rest);
        at += sentence.len().max(1);
        let sentence = sentence.trim_start_matches(|c: char| !c.is_alphanumeric());
        let near = |phrase: &&String| {
            let lengths = [phrase.len(), phrase.len() + 1, phrase.len().saturating_sub(1)];
            lengths.into_iter().filter_map(|length| sentence.split_at_checked(length)).any(|(head, value)| {
                value.starts_with(|c: char| c.is_ascii_digit() || c == '`' || c == ' ')
                    && value.trim_start().starts_with(|c: char| c.is_ascii_digit() || c == '`')
                    && is_slip(&head.to_lowercase(), phrase)
            })
        };
        let phrases = &seen.profile.sentences.default;
        let lower = sentence.to_lowercase();
        if !phrases.iter().any(|phrase| lower.starts_with(phrase.as_str()))
            && let Some(meant) = phrases.iter().find(near)
        {
            return Some(slip(
                Code::LabelSpelling,
                seen.line.range.clone(),
                format!("this is not read as a default, but `{}` is", meant.trim()),
                "write the words as elsewhere",
            ));
        }
    }
    None
}

/// `"Requird" with invoices`: what opens the sentence is nearly a word of presence, and a condition follows.
fn of_one(seen: &Seen<'_, '_>) -> Option<Slip> {
    if !matches!(seen.taken, LineUse::Description | LineUse::Row | LineUse::Entry) {
        return None;
    }
    let words = &seen.profile.presence;
    let text = &*seen.prose.text;
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let sentence = rest.get(..sentence_end(rest, seen.profile)).unwrap_or(rest);
        let sentence_length = sentence.len().max(1);
        at += sentence_length;
        // Behind the bars of a row.
        let written = sentence.rsplit('|').next().unwrap_or(sentence);
        let sentence = written.trim();
        // The columns of an entry are known otherwise.
        let nearly = || nearly_states(sentence, seen);
        if seen.taken != LineUse::Entry
            && let Some(meant) = nearly()
        {
            return Some(slip(
                Code::LabelSpelling,
                seen.line.range.clone(),
                format!("this is not read as a presence, but `{meant}` is"),
                "write the words as elsewhere",
            ));
        }
        // `This is the address.  with some methods`: the word in front of the condition is lost.
        let lost = written.starts_with("  ")
            && words
                .conditions
                .iter()
                .any(|word| sentence.strip_prefix(word.as_str()).is_some_and(|rest| rest.starts_with(' ')));
        // `This is  for some`
        let states = |subject: &String| {
            let rest = sentence.get(..subject.len()).filter(|head| head.eq_ignore_ascii_case(subject));
            let rest = rest.and_then(|head| sentence.get(head.len()..)?.strip_prefix(' '));
            rest.is_some_and(|rest| words.conditions.iter().any(|word| rest.split(' ').next() == Some(word)))
        };
        // The first word of a line is lost, and the blank behind it is left.
        let opens = at == sentence_length
            && seen.taken == LineUse::Description
            && seen.line.kind == LineKind::Text
            && seen.written.starts_with(' ')
            && !seen.written.starts_with("  ")
            && words.conditions.iter().any(|word| written.trim_start().split(' ').next() == Some(word));
        if lost || opens || words.subjects.iter().any(states) {
            return Some(slip(
                Code::LabelSpelling,
                seen.line.range.clone(),
                "a condition stands here without what it is a condition of",
                "write the presence before it",
            ));
        }
        let mut parts = sentence.split(' ');
        let (Some(first), Some(next)) = (parts.next(), parts.next()) else { continue };
        let (opening, _) = letters(first);
        let quoted = first.starts_with(['"', '“']);
        let meant = words
            .openings
            .iter()
            .find(|word| is_slip(&opening, word) || quoted && (opening == **word || opening.is_empty()));
        let is_opening = |word: &str| words.openings.iter().any(|known| *known == letters(word).0);
        if is_opening(first) && letters(first).0 == letters(next).0 {
            return Some(slip(
                Code::LabelSpelling,
                seen.line.range.clone(),
                format!("`{}` stands here twice", next.clip(..40)),
                "write it once, or the word that is meant",
            ));
        }
        let Some(meant) = meant else { continue };
        if words.conditions.iter().any(|word| word == next)
            && sentence_presence(sentence, seen.profile).is_none()
        {
            return Some(slip(
                Code::LabelSpelling,
                seen.line.range.clone(),
                format!(
                    "`{}` opens this sentence, which would say a presence with `{meant}`",
                    first.clip(..40)
                ),
                "write the word as elsewhere",
            ));
        }
    }
    None
}

/// `Requried.`, `This parameter is otional.`: what states a presence, but for one letter.
fn nearly_states<'s>(sentence: &str, seen: &Seen<'s, '_>) -> Option<&'s str> {
    // What is longer goes on with a condition.
    let head = sentence.clip(..STATED);
    if head.is_empty() || sentence_presence(sentence, seen.profile).is_some() {
        return None;
    }
    let (text, starts) = letters(head);
    let marked = head.chars().filter(|c| !c.is_alphanumeric() && *c != ' ').count();
    let (a, b) = pair(&text);
    // Most sentences begin otherwise: one letter is wrong at most.
    let begins = |(x, y): (Option<u8>, Option<u8>)| a == x || a == y || b == x || b == y;
    let near = |stated: &&Presence| {
        let known = stated.letters.as_str();
        let alone = !stated.phrase.contains(' ');
        let lengths = [known.len(), known.len() + 1, known.len().saturating_sub(1)];
        lengths.into_iter().any(|length| {
            let ends = length == text.len();
            let condition = || {
                let next = if starts.contains(&length) { text.clip(length..) } else { "" };
                !alone && seen.profile.presence.conditions.iter().any(|word| next.starts_with(word.as_str()))
            };
            (ends || condition())
                && text.get(..length).is_some_and(|written| {
                    is_slip(written, known) || written == known && ends && marked > 1 && !alone
                })
        })
    };
    let mut presences = seen.sentences.presences.iter().filter(|stated| begins(stated.begins));
    presences.find(near).map(|stated| stated.phrase.as_str())
}

/// Bytes of a sentence in which it says its presence.
const STATED: usize = 64;

fn of_all(seen: &Seen<'_, '_>) -> Option<Slip> {
    let rule = page_rule(&seen.prose, seen.profile);
    if seen.taken == LineUse::Heading && !rule.is_empty() {
        return Some(slip(
            Code::LabelSpelling,
            seen.line.range.clone(),
            "this says something of all parameters, but stands in a heading",
            "write it as text, without the marks of a heading",
        ));
    }
    if seen.taken != LineUse::Prose || !rule.is_empty() {
        return None;
    }
    let (text, starts) = letters(&seen.prose.text);
    let near = |rule: &&PageRule<'_>| {
        let phrase = rule.letters.as_str();
        let is_near = |start: &usize| {
            let length = [phrase.len(), phrase.len() + 1, phrase.len().saturating_sub(1)];
            let mut windows = length.into_iter().filter_map(|length| text.get(*start..start + length));
            windows.any(|window| window == phrase || is_slip(window, phrase))
        };
        starts.iter().any(is_near)
    };
    let lacks_stem = |rule: &&PageRule<'_>| {
        // A longer line says something else of them.
        let most = if rule.kept > RULE_WORDS / 2 { 2 * RULE_WORDS } else { RULE_WORDS };
        seen.line.kind == LineKind::Bullet && starts.len() <= most && text.starts_with(&rule.kept_letters)
    };
    if lacks_beginning(seen) {
        return Some(slip(
            Code::LabelSpelling,
            seen.line.range.clone(),
            "the beginning of this bullet may be lost",
            "write the whole sentence, or one blank behind the bullet",
        ));
    }
    let rules = &seen.sentences.rules;
    let meant = rules.iter().find(near).or_else(|| rules.iter().find(lacks_stem))?.phrase;
    Some(slip(
        Code::LabelSpelling,
        seen.line.range.clone(),
        format!("this is not read as what it says of all parameters, but `{meant}` is"),
        "write the sentence as elsewhere",
    ))
}

/// `*  fields`: two blanks and a small letter behind a bullet of few words.
fn lacks_beginning(seen: &Seen<'_, '_>) -> bool {
    let rest = seen.written.trim_start().trim_start_matches(['*', '-']);
    seen.line.kind == LineKind::Bullet
        && rest.strip_prefix("  ").is_some_and(|rest| rest.starts_with(char::is_lowercase))
        && rest.split_whitespace().nth(2).is_none()
}

/// Words of a line that says what is required of all, and nothing else.
const RULE_WORDS: usize = 6;

/// The small letters of a text without what stands between them, and where its words begin there.
fn letters(text: &str) -> (String, Vec<usize>) {
    let mut all = String::with_capacity(text.len());
    let mut starts = Vec::new();
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        starts.push(all.len());
        all.push_str(&word.to_lowercase());
    }
    (all, starts)
}
