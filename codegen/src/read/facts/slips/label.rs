//! Labels that somebody misspelt, or whose colon is lost: what follows them is not read as what it is.

use super::bound::begins_bound;
use super::near::{column_words, meant};
use super::{Page, Seen, Slip, slip};
use crate::diagnostics::clip::Clip;
use crate::diagnostics::problem::Code;
use crate::diagnostics::spelling::is_slip;
use crate::profile::stem::Stem;
use crate::profile::{Label, Profile};
use crate::read::facts::LineUse;
use crate::read::grammar::{OptionValue, sentence_end, values};
use crate::read::page::LineKind;
use std::collections::HashSet;
use std::ops::Range;

/// Longer texts are no labels.
const LONGEST: usize = 32;

pub(super) fn check(seen: &Seen<'_, '_>) -> Vec<Slip> {
    match seen.line.kind {
        LineKind::Quote => of_samples(seen).or_else(|| behind_mark(seen)).into_iter().collect(),
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
    let written = written.trim().clip(..LONGEST);
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

/// `>Options:`, `>ptions: …`: the mark of a quote stands before a label, or in the place of its first letter.
fn behind_mark(seen: &Seen<'_, '_>) -> Option<Slip> {
    let text = seen.prose.text.trim_start();
    let code = seen.prose.codes(0..seen.prose.text.len()).next().map_or(text.len(), |code| code.start);
    let head = label_at(seen, text, code).filter(|_| seen.taken == LineUse::Quote)?;
    let (written, behind) = text.split_at_checked(head.length)?;
    behind.starts_with(':').then(|| odd(seen, written, head.label))
}

/// A line that is nearly the label of a list, or is one without its marks.
fn of_list(seen: &Seen<'_, '_>) -> Option<Slip> {
    let text = seen.written.trim();
    if text.len() > LONGEST {
        return None;
    }
    let text = text.replace(['*', '_', '#'], "");
    let text = text.trim_matches(|c: char| !c.is_alphanumeric());
    let known = || seen.profile.lists.labels.keys().map(String::as_str);
    let twice = || {
        let halves = text.split_at_checked(text.len() / 2);
        let (one, other) = text.split_once(|c: char| !c.is_alphanumeric()).or(halves)?;
        known().find(|label| [one, other.trim()].into_iter().all(|word| word.eq_ignore_ascii_case(label)))
    };
    let meant = meant(text, known()).or_else(twice)?;
    Some(odd(seen, seen.written, meant))
}

/// Labels of a description without their colon, misspelt, or lost before what they introduce.
fn in_description(seen: &Seen<'_, '_>) -> Vec<Slip> {
    let text = &*seen.prose.text;
    let mut found: Vec<Slip> = unlabelled(seen).into_iter().collect();
    if text.starts_with(": ") || text.contains(". : ") {
        let help = "write the label before it";
        found.push(unread(seen, "a colon stands here without a label", help));
    }
    let sign = text.trim();
    if (1..=SIGN).contains(&sign.len()) && sign.bytes().all(|byte| byte.is_ascii_punctuation()) {
        found.push(unread(seen, "nothing but a sign stands here", "write what is meant, or delete the line"));
    }
    found.extend(cut_by_bar(seen));
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let sentence = rest.get(..sentence_end(rest, seen.profile)).unwrap_or(rest);
        let start = at + (rest.len() - rest.trim_start().len());
        let end = at + sentence.len();
        let within = || capitals(seen, start, end).find_map(|at| at_start(seen, at, end));
        found.extend(at_start(seen, start, end).or_else(within).or_else(|| before_colon(seen, start, end)));
        at = end.max(at + 1);
    }
    found
}

/// Bytes of a line that is what is left of a sentence.
const SIGN: usize = 3;

/// `Opt|ons: a`: a bar stands in the place of a letter.
fn cut_by_bar(seen: &Seen<'_, '_>) -> Option<Slip> {
    let text = &*seen.prose.text;
    let bars = text.match_indices('|').filter(|(at, _)| !seen.prose.is_code(*at));
    bars.into_iter().find_map(|(at, _)| {
        let letter = |c: char| !c.is_alphanumeric();
        let before = text.clip(..at).rsplit(letter).next().filter(|word| !word.is_empty())?;
        let behind = text.clip(at + 1..);
        let after = behind.split(letter).next().filter(|word| !word.is_empty())?;
        let word = text.get(at - before.len()..at + 1 + after.len())?;
        let labels = seen.profile.labels.keys().map(String::as_str).filter(|label| label.len() > 4);
        let lower = word.to_lowercase();
        let label = labels.into_iter().find(|label| is_slip(&lower, label))?;
        behind.clip(after.len()..).starts_with(':').then(|| odd(seen, word, label))
    })
}

/// A slip in the label that a sentence begins with.
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
        let before_code = after.clip(..(code + after.len()).saturating_sub(text.len()));
        // The values are not what follows the label at once.
        let unmarked = values
            && code < text.len()
            && before_code.contains(char::is_alphanumeric)
            && before_code.split_whitespace().count() <= 1;
        let stuck = values && after.starts_with(char::is_alphanumeric);
        let value = after.trim_start();
        let open = |open: char, close: char| value.starts_with(open) && !value.contains(close);
        let sign = value.starts_with([':', ';', '.', ',', ')', ']', '}'])
            || open('(', ')')
            || open('{', '}')
            || open('[', ']');
        let odd = !head.exact || stuck || sign || unmarked || values && is_cut(seen, end - after.len()..end);
        if !odd && values && goes_on(seen, end - after.len()..end) {
            return Some(unread(
                seen,
                "only the first of these values is read",
                "write commas between values",
            ));
        }
        odd
    } else {
        let between = behind.clip(..code.saturating_sub(head.length));
        let marked = values && code < text.len() && between.chars().all(|c| !c.is_alphanumeric());
        // `Options. `: the sentence ends with its label, or is nothing else.
        let alone = head.exact && (rest.is_empty() || values && rest == ".");
        let stop = |c: char| {
            c.is_ascii_punctuation() && !"()`*_/&'-|:[]".contains(c) || c == '-' && !behind.starts_with(' ')
        };
        // `Format( ISO-4217 codes`, `Options|`
        let bracket = |open: char, close: char| {
            behind.starts_with([open, close]) && behind.matches(open).count() != behind.matches(close).count()
        };
        let bracket = head.exact && (bracket('(', ')') || bracket('[', ']') || bracket('{', '}'));
        let bar = head.exact && values && rest.trim_end() == "|" && seen.line.kind == LineKind::Text;
        let mistyped = rest.starts_with(stop) && rest.len() > 1 || alone || bracket || bar;
        let capital = written.starts_with(char::is_uppercase);
        let word = || rest.trim_end_matches(['.', ' ', '|']).split_whitespace().nth(1).is_none();
        let format = head.meaning == Label::Format
            && (is_value_like(rest) || word() || begins_bound(rest, seen.profile));
        let value = values && is_value_like(rest) && word();
        let options = head.meaning == Label::Options && is_list(rest);
        marked || mistyped || capital && !rest.is_empty() && (format || options || value)
    };
    let shown = text.get(..head.length + 1).unwrap_or(written);
    suspicious.then(|| odd(seen, shown, head.label))
}

/// Whether another sign than one of a list stands between two marked values: `` `a`: `b` ``, `` `a`,( `b` ``.
fn is_cut(seen: &Seen<'_, '_>, range: Range<usize>) -> bool {
    let codes: Vec<Range<usize>> = seen.prose.codes(range).take(VALUES).collect();
    codes.windows(2).any(|pair| {
        let [one, next] = pair else { return false };
        let between = seen.prose.slice(one.end..next.start);
        let odd = between.contains([':', '(', ')', '[', ']', '{', '}', '<', '>']) || between.contains("--");
        odd && !between.contains(char::is_alphanumeric)
    })
}

/// Values of a list that are looked at.
const VALUES: usize = 64;

/// Where words with a capital begin in the midst of a sentence, outside of code.
fn capitals<'s>(seen: &'s Seen<'_, '_>, start: usize, end: usize) -> impl Iterator<Item = usize> + 's {
    let text = seen.prose.slice(start..end);
    let blanks = text.match_indices(' ').map(|(at, _)| at + 1);
    blanks
        .filter(|at| text.get(*at..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase())))
        .map(move |at| start + at)
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
        // A label is short, and a line may be nothing but colons.
        let from = (colon.saturating_sub(2 * LONGEST)..=colon).find(|at| text.is_char_boundary(*at))?;
        let near = text.get(from..colon)?.trim_end_matches(|c: char| !c.is_alphanumeric());
        let before = text.get(..from + near.len())?;
        let between = text.get(before.len()..colon)?;
        let word = near.rsplit(|c: char| !c.is_alphanumeric()).next()?;
        // A mark inside of the word makes two.
        let split = || {
            labels().filter(|label| label.len() > 4).find(|label| {
                [label.len(), label.len() + 1].into_iter().any(|length| {
                    let at = before.len().checked_sub(length);
                    let window = at.and_then(|at| Some((before.get(..at)?, before.get(at..)?)));
                    window.is_some_and(|(head, window)| {
                        !head.ends_with(char::is_alphanumeric) && is_slip(&window.to_ascii_lowercase(), label)
                    })
                })
            })
        };
        let label = meant(word, labels()).or_else(split)?;
        let exact = label.eq_ignore_ascii_case(word);
        let twice = text.get(colon + 1..)?.starts_with(':')
            || between.contains(|c| !matches!(c, ' ' | '*' | '_' | ')'))
            // `Options_:` is no emphasis.
            || between.starts_with('_') && !seen.prose.text.clip(..start + near.len() + from).contains('_');
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

/// Longer sentences are no lists.
const LIST: usize = 500;

/// Whether a sentence is nothing but words with commas, `and` or `or` between them.
fn is_list(sentence: &str) -> bool {
    let sentence = sentence.trim().trim_end_matches(['.', '|', ' ']);
    // Each label of a line asks.
    if sentence.len() > LIST {
        return false;
    }
    let mut parts =
        sentence.split(',').flat_map(|part| part.split(" and ")).flat_map(|part| part.split(" or "));
    !sentence.is_empty() && parts.all(|part| part.split_whitespace().count() == 1)
}

/// A line of nothing but marked values, or a sentence of nothing but a format or values.
fn unlabelled(seen: &Seen<'_, '_>) -> Option<Slip> {
    if seen.line.kind == LineKind::Bullet {
        return None;
    }
    let text = &*seen.prose.text;
    let row = seen.line.kind == LineKind::TableRow;
    let cell = text.trim_end_matches(['|', ' ']).rsplit('|').next().unwrap_or_default();
    let from = if row { cell.as_ptr() as usize - text.as_ptr() as usize } else { 0 };
    let found = sentences(text, from, seen.profile).into_iter().enumerate().any(|(at, range)| {
        !row && (is_values(seen, range.clone()) || names_values(seen, &range))
            || is_unlabelled(seen, range, at)
    });
    found.then(|| {
        let help = "write their label before them";
        unread(seen, "values or a format stand here without a label", help)
    })
}

fn unread(seen: &Seen<'_, '_>, message: &str, help: &'static str) -> Slip {
    slip(Code::UnreadBound, seen.line.range.clone(), message, help)
}

/// Labels of values that nothing follows, neither on their line nor below it.
pub(super) fn check_page(page: &Page<'_, '_>) -> Vec<Slip> {
    let is_label = |seen: &&Seen<'_, '_>| {
        let text = seen.prose.text.trim_end();
        let text = text.strip_suffix(':').filter(|_| seen.taken == LineUse::Description);
        let values = |(label, meaning): (&String, &Label)| {
            matches!(meaning, Label::Options | Label::Value)
                && text.is_some_and(|text| {
                    let end = text.len().checked_sub(label.len()).and_then(|at| text.split_at_checked(at));
                    end.is_some_and(|(before, end)| {
                        end.eq_ignore_ascii_case(label) && (before.is_empty() || before.ends_with(". "))
                    })
                })
        };
        seen.profile.labels.iter().any(values)
    };
    let lacks = |seen: &&Seen<'_, '_>| {
        let entries = &page.draft.entries;
        let below = entries.partition_point(|entry| entry.range.start <= seen.line.range.start);
        let entry = below.checked_sub(1).and_then(|at| entries.get(at));
        entry.is_some_and(|entry| entry.description.options.is_none() && entry.description.fixed.is_none())
    };
    let empty = page.lines.iter().filter(is_label).filter(lacks);
    let help = "write the values behind it, in backticks";
    let empty = empty.map(|seen| unread(seen, "no values are read behind this label", help));
    empty.chain(odd_values(page)).collect()
}

/// Values without marks of which two have become one, or that a sign touches: `redirect, direct split`, `direct{`.
fn odd_values(page: &Page<'_, '_>) -> Vec<Slip> {
    let all = || page.draft.entries.iter().filter_map(|entry| entry.description.options.as_ref()).flatten();
    let single: HashSet<&str> =
        all().map(|option| option.value.as_str()).filter(|value| !value.contains(' ')).collect();
    let is_known = |word: &str| single.contains(word) || page.profile.flows.has(word);
    let joined = |value: &str| {
        let small = value.chars().all(|c| c.is_lowercase() || matches!(c, ' ' | '_'));
        value.contains(' ') && (value.split(' ').all(is_known) || small && value.split(' ').any(is_known))
    };
    let sign = |value: &str| {
        let marks = ['{', '}', '[', ']', '|', ';', ':', '<', '>', '='];
        let within = || {
            value.split(' ').any(|word| word.len() > 1 && (word.starts_with(marks) || word.ends_with(marks)))
        };
        value.starts_with(marks) || value.ends_with(marks) || within()
    };
    let plain = |option: &&OptionValue| {
        let line = page.text.as_str().get(option.range.clone());
        line.is_none_or(|line| !line.contains('`'))
    };
    // One a line, which may be as long as the page.
    let mut told = HashSet::new();
    let odd = all().filter(|option| joined(&option.value) || sign(&option.value));
    let odd = odd.filter(|option| told.insert(option.range.start)).filter(plain);
    odd.map(|option| {
        let message = format!("`{}` is two values, or a value and a sign", option.value.clip(..LONGEST));
        let help = "write commas between values, and nothing else";
        slip(Code::UnreadBound, option.range.clone(), message, help)
    })
    .collect()
}

/// Whether another value follows those that are read in a range, one word behind them: `` `a` till `c` ``.
fn goes_on(seen: &Seen<'_, '_>, range: Range<usize>) -> bool {
    let (values, end) = values(&seen.prose, range.start, seen.profile);
    let next = seen.prose.codes(end..range.end.max(end)).next();
    !values.is_empty()
        && next.is_some_and(|next| {
            let between = seen.prose.slice(end..next.start);
            let word = between.trim();
            let marks = |c: char| c.is_ascii_punctuation() && !"().:".contains(c);
            !word.is_empty()
                && (word.chars().all(char::is_alphabetic) && word.starts_with(char::is_lowercase)
                    || word.len() <= 2 && word.chars().all(marks))
        })
}

/// The sentences of a text; two blanks end one, too: something between them may be lost.
fn sentences(text: &str, from: usize, profile: &Profile) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = from;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.trim().is_empty()) {
        let start = at + (rest.len() - rest.trim_start_matches([' ', '*', '_']).len());
        let rest = text.clip(start..);
        let end = sentence_end(rest, profile);
        let end = rest.get(..end).and_then(|sentence| sentence.find("  ")).unwrap_or(end);
        found.push(start..start + end);
        at = start + end.max(1);
    }
    found
}

/// Greatest number of words of a format that stands alone.
const FORMAT_WORDS: usize = 4;

/// Whether a sentence, the first of its line or a later one, is nothing but a format or values.
fn is_unlabelled(seen: &Seen<'_, '_>, range: Range<usize>, at: usize) -> bool {
    let sentence = seen.prose.slice(range.clone()).trim_end();
    let coded = seen.prose.codes(range).next().is_some();
    if coded || sentence.is_empty() {
        return false;
    }
    let last = sentence.trim_end_matches(['.', '|', ' ']);
    let stops = sentence.ends_with('.');
    let words = last.split_whitespace().count();
    let low = last.starts_with(char::is_lowercase);
    let several = is_list(last) && words > 1;
    let values = several && (low || is_value_like(last)) || are_capitals(last);
    // A sentence that begins with a small letter lacks its beginning.
    let flow = || seen.profile.flows.values.iter().any(|flow| flow.eq_ignore_ascii_case(last));
    let one = words == 1 && (low && stops || is_value_like(last) && (stops || at == 0) || at > 0 && flow());
    // `ab_CD with language codes`
    let pattern = last.split(' ').next().is_some_and(|word| word.contains('_') && is_value_like(word));
    let format = is_value_like(last)
        && stops
        && !last.contains('(')
        && words <= FORMAT_WORDS
        && last.contains(|c: char| c.is_ascii_digit());
    values || one || format || low && pattern
}

/// Whether a sentence is several values in capitals, some of them of two words: `VISA, AMERICAN EXPRESS and MAESTRO`.
fn are_capitals(sentence: &str) -> bool {
    let capitals = |part: &str| {
        let letters = part.chars().filter(|c| c.is_alphabetic());
        letters.clone().count() > 1
            && letters.clone().all(char::is_uppercase)
            && part.split_whitespace().count() <= 2
    };
    let mut parts = sentence.clip(..LIST).split(',').flat_map(|part| part.split(" and ")).map(str::trim);
    parts.clone().count() > 2 && parts.all(capitals)
}

/// Whether a sentence is nothing but marked values.
fn is_values(seen: &Seen<'_, '_>, range: Range<usize>) -> bool {
    let mut at = range.start;
    let mut values = 0;
    let separates =
        |text: &str| text.split(|c: char| !c.is_alphanumeric()).all(|word| matches!(word, "" | "and" | "or"));
    for code in seen.prose.codes(range.clone()) {
        if !separates(seen.prose.slice(at..code.start)) {
            return false;
        }
        at = code.end;
        values += 1;
    }
    // `250` (of pixels)
    let tail = seen.prose.slice(at..range.end.max(at)).trim_start();
    let remark = tail.strip_prefix('(').and_then(|tail| tail.split_once(')'));
    values > 0 && separates(remark.map_or(tail, |(_, behind)| behind))
}

/// Whether a sentence is marked values behind what is like a label: `Choices: …`, or a phrase of the profile: `Either …`.
fn names_values(seen: &Seen<'_, '_>, range: &Range<usize>) -> bool {
    let Some(code) = seen.prose.codes(range.clone()).next() else { return false };
    let before = seen.prose.slice(range.start..code.start).trim();
    let is = |known: &str| known.eq_ignore_ascii_case(before);
    let label = before.strip_suffix(':').is_some_and(|label| {
        let known = |known: &String| known.eq_ignore_ascii_case(label);
        label.starts_with(char::is_uppercase)
            && label.chars().all(char::is_alphabetic)
            && !seen.profile.labels.keys().any(known)
    });
    let phrase = || seen.profile.sentences.values.iter().any(|phrase| is(phrase));
    // Another word of the docs' structure stands in the place of the label.
    let capitals = before.len() > 2 && before.bytes().all(|byte| byte.is_ascii_uppercase());
    let other = || {
        let lists = seen.profile.lists.labels.keys().map(String::as_str);
        let lengths = &seen.profile.lengths;
        let mut bounds = [&lengths.characters, &lengths.max, &lengths.min].into_iter().flatten();
        let several = || seen.prose.codes(range.clone()).nth(1).is_some();
        let word = before.len() > 2 && before.chars().all(char::is_alphabetic);
        capitals
            || word
                && (several() || bounds.any(|known| is(known) || before.to_lowercase().starts_with(known)))
            || column_words(seen.profile).chain(lists).any(is)
    };
    (label || phrase() || other()) && is_values(seen, code.start..range.end)
}
