//! Labels that somebody misspelt, or whose colon is lost: what follows them is not read as what it is.

use super::near::meant;
use super::{Seen, Slip, slip};
use crate::diagnostics::problem::Code;
use crate::diagnostics::spelling::is_slip;
use crate::profile::Label;
use crate::profile::stem::Stem;
use crate::read::facts::LineUse;
use crate::read::grammar::{head, sentence_end};
use crate::read::page::LineKind;

/// Longer texts are no labels.
const LONGEST: usize = 32;

pub(super) fn check(seen: &Seen<'_, '_>) -> Vec<Slip> {
    match seen.line.kind {
        LineKind::Quote => of_samples(seen).into_iter().collect(),
        LineKind::TableRow if seen.taken == LineUse::Row => in_description(seen),
        LineKind::Text | LineKind::Bullet | LineKind::Heading(_) if seen.taken != LineUse::ListLabel => {
            let list = of_list(seen);
            if list.is_none() && seen.taken == LineUse::Description {
                return in_description(seen);
            }
            list.into_iter().collect()
        }
        _ => Vec::new(),
    }
}

fn odd(seen: &Seen<'_, '_>, written: &str, meant: &str) -> Slip {
    let written = head(written.trim(), LONGEST);
    slip(
        Code::LabelSpelling,
        seen.line.range.clone(),
        format!("`{written}` is not a known label, but `{meant}` is"),
        "write the label as elsewhere, with a colon behind it",
    )
}

/// A quoted line of a few words, one of them nearly the word that announces a response.
fn of_samples(seen: &Seen<'_, '_>) -> Option<Slip> {
    let samples = &seen.profile.samples;
    let text = &*seen.prose.text;
    let quoted = matches!(seen.taken, LineUse::Quote | LineUse::SampleLabel);
    if !quoted || text.split_whitespace().nth(samples.label_words).is_some() {
        return None;
    }
    let label = samples.response.first().map(Stem::as_str)?;
    let is_odd = |word: &&str| meant(word, [label]).is_some() && !word.to_lowercase().contains(label);
    text.split_whitespace().find(is_odd).map(|word| odd(seen, word, label))
}

/// A line that is nearly the label of a list, or is one without its marks.
fn of_list(seen: &Seen<'_, '_>) -> Option<Slip> {
    let text = seen.written.trim();
    if text.len() > LONGEST {
        return None;
    }
    let text = text.replace(['*', '_', '#'], "");
    let text = text.trim_matches(|c: char| !c.is_alphanumeric());
    let meant = meant(text, seen.profile.lists.labels.keys().map(String::as_str))?;
    Some(odd(seen, seen.written, meant))
}

/// Labels of a description without their colon, misspelt, or lost before what they introduce.
fn in_description(seen: &Seen<'_, '_>) -> Vec<Slip> {
    let text = &*seen.prose.text;
    let mut found: Vec<Slip> = unlabelled(seen).into_iter().collect();
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let sentence = rest.get(..sentence_end(rest, seen.profile)).unwrap_or(rest);
        let start = at + (rest.len() - rest.trim_start().len());
        let end = at + sentence.len();
        found.extend(at_start(seen, start, end).or_else(|| before_colon(seen, start, end)));
        at = end.max(at + 1);
    }
    found
}

/// What a sentence begins with.
fn at_start(seen: &Seen<'_, '_>, start: usize, end: usize) -> Option<Slip> {
    let prose = &seen.prose;
    let text = prose.slice(start..end);
    if prose.is_code(start) || !text.starts_with(char::is_alphanumeric) {
        return None;
    }
    let code = prose.codes(start..end).next().map_or(text.len(), |code| code.start - start);
    let head = label_at(seen, text, code)?;
    let (written, behind) = text.split_at_checked(head.length)?;
    let values = matches!(head.meaning, Label::Options | Label::Value | Label::Default);
    let rest = behind.trim_start();
    let suspicious = if let Some(after) = rest.strip_prefix(':') {
        let before_code = after.get(..(code + after.len()).saturating_sub(text.len())).unwrap_or_default();
        // The values are not what follows the label at once.
        let unmarked = values
            && code < text.len()
            && before_code.contains(char::is_alphanumeric)
            && before_code.split_whitespace().count() <= 1;
        let stuck = values && after.starts_with(char::is_alphanumeric);
        !head.exact || stuck || after.trim_start().starts_with([':', ';', '.', ',']) || unmarked
    } else {
        let marked = values && text.len() - rest.len() == code && code < text.len();
        // `Options. `: the sentence ends with its label.
        let alone = values && rest == "." && head.exact;
        let mistyped = rest.starts_with([';', '.', ',', '=']) && rest.len() > 1 || alone;
        let capital = written.starts_with(char::is_uppercase);
        let format = head.meaning == Label::Format && capital && is_value_like(rest);
        let options = head.meaning == Label::Options && capital && is_list(rest);
        marked || mistyped || format || options
    };
    let shown = text.get(..head.length + 1).unwrap_or(written);
    suspicious.then(|| odd(seen, shown, head.label))
}

/// The label that a sentence begins with, or nearly so.
struct Head<'p> {
    label: &'p str,
    meaning: Label,
    exact: bool,
    /// Bytes of what is written.
    length: usize,
}

fn label_at<'p>(seen: &Seen<'p, '_>, text: &str, code: usize) -> Option<Head<'p>> {
    let mut best: Option<Head<'p>> = None;
    for (label, meaning) in seen.profile.labels.iter().filter(|(_, meaning)| **meaning != Label::Example) {
        for length in [label.len(), label.len() + 1, label.len().saturating_sub(1)] {
            let Some((written, behind)) = text.split_at_checked(length) else { continue };
            let lower = written.to_ascii_lowercase();
            let exact = lower == *label;
            let ends = written.ends_with(char::is_alphanumeric)
                && (!behind.starts_with(char::is_alphanumeric) || length == code);
            let better = best.as_ref().is_none_or(|best| (exact, length) > (best.exact, best.length));
            if ends && better && (exact || label.len() > 4 && is_slip(&lower, label)) {
                best = Some(Head { label, meaning: *meaning, exact, length });
            }
        }
    }
    best
}

/// A word before a colon that is nearly a label, in the midst of a sentence: `Sends a push, efault: GET`.
fn before_colon(seen: &Seen<'_, '_>, start: usize, end: usize) -> Option<Slip> {
    let text = seen.prose.slice(start..end);
    let labels = || {
        let others = seen.profile.labels.iter().filter(|(_, meaning)| **meaning != Label::Example);
        others.map(|(label, _)| label.as_str())
    };
    text.match_indices(':').find_map(|(colon, _)| {
        let before = text.get(..colon)?.trim_end_matches(|c: char| !c.is_alphanumeric());
        let between = text.get(before.len()..colon)?;
        let word = before.rsplit(|c: char| !c.is_alphanumeric()).next()?;
        let label = meant(word, labels())?;
        let exact = label.eq_ignore_ascii_case(word);
        let twice = text.get(colon + 1..)?.starts_with(':')
            || between.contains(|c| !matches!(c, ' ' | '*' | '_' | ')'));
        (!seen.prose.is_code(start + colon) && (!exact || twice)).then(|| odd(seen, word, label))
    })
}

/// Whether a word is written as formats are: with a capital, a digit or a mark in it.
fn is_value_like(text: &str) -> bool {
    let word = text.split_whitespace().next().unwrap_or_default();
    let word = word.trim_end_matches(['.', ',']);
    let capitals = word.chars().filter(char::is_ascii_uppercase).count();
    word.chars().any(|c| c.is_ascii_digit()) || capitals > 1 || word.contains('-')
}

/// Whether a sentence is nothing but words with commas between them.
fn is_list(sentence: &str) -> bool {
    let sentence = sentence.trim().trim_end_matches(['.', '|', ' ']);
    !sentence.is_empty() && sentence.split(',').all(|part| part.split_whitespace().count() == 1)
}

/// A line of nothing but marked values, or a last sentence of nothing but a format or values.
fn unlabelled(seen: &Seen<'_, '_>) -> Option<Slip> {
    if seen.line.kind == LineKind::Bullet {
        return None;
    }
    let text = &*seen.prose.text;
    let row = seen.line.kind == LineKind::TableRow;
    let cell =
        if row { text.trim_end_matches(['|', ' ']).rsplit('|').next().unwrap_or_default() } else { text };
    let found = !row && is_values(seen, text)? || is_unlabelled(seen, cell);
    found.then(|| {
        slip(
            Code::UnreadBound,
            seen.line.range.clone(),
            "values or a format stand here without a label",
            "write `Options:`, `Value:` or `Format:` before them",
        )
    })
}

/// Greatest number of words of a format that stands alone.
const FORMAT_WORDS: usize = 4;

fn is_unlabelled(seen: &Seen<'_, '_>, text: &str) -> bool {
    let whole = text.trim();
    let mut last = whole;
    loop {
        let end = sentence_end(last, seen.profile);
        let rest = last.get(end..).unwrap_or_default().trim_start();
        if rest.is_empty() {
            break;
        }
        last = rest;
    }
    let coded = seen.prose.codes(0..seen.prose.text.len()).next().is_some();
    if coded || !last.ends_with('.') {
        return false;
    }
    let first = last.len() == whole.len();
    let value = is_value_like(last) || last.starts_with(char::is_lowercase);
    let one = !first && is_list(last) && value;
    let enumeration = last.starts_with(char::is_lowercase) && last.contains(',') && is_list(last);
    let short = last.split_whitespace().nth(1).is_none()
        || last.split_whitespace().nth(FORMAT_WORDS).is_none() && last.contains(|c: char| c.is_ascii_digit());
    let format = is_value_like(last) && short && !last.contains('(');
    one || enumeration || format
}

fn is_values(seen: &Seen<'_, '_>, text: &str) -> Option<bool> {
    let mut at = 0;
    let mut values = 0;
    for code in seen.prose.codes(0..text.len()) {
        if text.get(at..code.start)?.contains(char::is_alphanumeric) {
            return Some(false);
        }
        at = code.end;
        values += 1;
    }
    Some(values > 0 && !text.get(at..)?.contains(char::is_alphanumeric))
}
