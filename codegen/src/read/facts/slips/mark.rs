//! Code marks without a partner, or at the wrong side of a letter.

use super::{Seen, Slip, slip};
use crate::diagnostics::clip::Clip;
use crate::diagnostics::problem::Code;
use crate::diagnostics::spelling::is_slip;
use crate::read::facts::LineUse;
use crate::read::page::{Inline, InlineKind, LineKind};
use std::ops::Range;

pub(super) fn check(seen: &Seen<'_, '_>) -> Option<Slip> {
    if is_link_damaged(seen) {
        return Some(slip(
            Code::LabelSpelling,
            seen.line.range.clone(),
            "a mark of the link in this line is lost",
            "write it as `[text](address)`",
        ));
    }
    if is_bullet_glued(seen) {
        return Some(slip(
            Code::EntryPlace,
            seen.line.range.clone(),
            "this may be a bullet, but no blank stands behind its mark",
            "write a blank there",
        ));
    }
    let read = matches!(seen.taken, LineUse::Description | LineUse::Entry | LineUse::Row | LineUse::Value);
    if !read || !seen.written.contains('`') {
        return None;
    }
    let damaged = seen.inlines.iter().any(|inline| match inline.kind {
        InlineKind::Text => inline.text.contains('`'),
        InlineKind::Code => {
            let text = &*inline.text;
            // The marks of two values that touch are none.
            text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) || text.contains("``")
        }
        _ => false,
    });
    let (message, help) = if damaged || is_glued(seen) {
        (
            "a code mark has no partner, or stands inside of a word",
            "put one backtick on each side of the whole name or value",
        )
    } else if has_odd_value(seen) || touches_bracket(seen) {
        (
            "a sign without a partner stands at the edge of code, or beside it",
            "write the name or value without it",
        )
    } else {
        return None;
    };
    Some(slip(Code::CodeMark, seen.line.range.clone(), message, help))
}

fn has_odd_value(seen: &Seen<'_, '_>) -> bool {
    let codes = seen.inlines.iter().filter(|inline| inline.kind == InlineKind::Code);
    matches!(seen.taken, LineUse::Description | LineUse::Value)
        && codes.into_iter().any(|code| has_odd_edge(&code.text))
}

/// `]name`, `true[`, `=true`: a sign at the edge of a name or value that has no partner there.
pub(super) fn has_odd_edge(text: &str) -> bool {
    let text = text.trim();
    let uneven = has_uneven_edge(text);
    let begins =
        text.starts_with(['=', ';', '|', '!', ',']) || text.starts_with('*') && !text.starts_with("*.");
    let ends = text.ends_with([';', '|', '#', '*', '!', ',']);
    text.contains(char::is_alphanumeric) && (uneven || begins || ends)
}

/// Whether a bracket stands at the edge of a text, and not as many of its partner in it.
pub(super) fn has_uneven_edge(text: &str) -> bool {
    BRACKETS.into_iter().any(|(open, close)| {
        let edge = text.starts_with([open, close]) || text.ends_with([open, close]);
        edge && text.matches(open).count() != text.matches(close).count()
    })
}

const BRACKETS: [(char, char); 3] = [('(', ')'), ('[', ']'), ('{', '}')];

/// ``(`DOTPAY` ``: a bracket beside a code mark, and no other one on the line.
fn touches_bracket(seen: &Seen<'_, '_>) -> bool {
    let text = &*seen.prose.text;
    let bare = |mark: char| text.match_indices(mark).filter(|(at, _)| !seen.prose.is_code(*at)).count();
    BRACKETS.into_iter().any(|(open, close)| {
        let beside = |code: Range<usize>| {
            let neighbours =
                [text.clip(..code.start).chars().next_back(), text.clip(code.end..).chars().next()];
            neighbours.into_iter().flatten().any(|c| c == open || c == close)
        };
        bare(open) != bare(close) && seen.prose.codes(0..text.len()).into_iter().any(beside)
    })
}

/// `*All of them`: a mark of bullets that touches a word, and no other mark ends an emphasis.
fn is_bullet_glued(seen: &Seen<'_, '_>) -> bool {
    let words =
        matches!(seen.taken, LineUse::Description | LineUse::Prose) && seen.line.kind == LineKind::Text;
    let rest = seen.written.trim_start().strip_prefix('*').filter(|_| words);
    rest.is_some_and(|rest| {
        rest.starts_with(char::is_alphanumeric) && !rest.contains('*') && rest.contains(' ')
    })
}

/// Whether the marks of a link stand in the text, or what refers to an object is damaged.
fn is_link_damaged(seen: &Seen<'_, '_>) -> bool {
    let read = matches!(seen.taken, LineUse::Description | LineUse::Row | LineUse::Value | LineUse::OtherRow);
    read && (has_marks_of_link(seen) || refers_in_vain(seen) || leads_nowhere(seen))
        || is_reference_damaged(seen)
}

/// `[boat (object)](/api/boat-object)`, `[boat (object)](/#oat-object)`: the text names an object that the address nearly leads to, or
/// not at all.
fn misses_object(seen: &Seen<'_, '_>, link: Range<usize>, address: &str) -> bool {
    let text = seen.prose.slice(link).trim().to_lowercase();
    let mut ends = seen.profile.references.heading_ends.iter().filter(|end| end.starts_with('('));
    let words = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let named = words(&text).join("-");
    let anchor = address.split_once('#').map(|(_, anchor)| anchor.to_lowercase());
    let slipped = |anchor: &str| {
        let anchor = anchor.replace('_', "-");
        anchor != named && (is_slip(&anchor, &named) || named.ends_with(&anchor))
    };
    ends.any(|end| text.ends_with(end.as_str())) && anchor.is_none_or(|anchor| slipped(&anchor))
}

/// `[boat (object)]()`, and a line that begins with the end of a link.
fn leads_nowhere(seen: &Seen<'_, '_>) -> bool {
    let text = seen.written.trim_start();
    seen.prose.links().any(|(link, to)| to.is_empty() || misses_object(seen, link.clone(), to))
        || ["](", "(/", "(http"].into_iter().any(|end| text.starts_with(end))
}

/// `codes](https://…`, `[codes]https://…`, `[codes(https://…`
fn has_marks_of_link(seen: &Seen<'_, '_>) -> bool {
    let is_address =
        |text: &str| text.starts_with("http") || text.starts_with("(http") || text.starts_with("(/");
    let text = &*seen.prose.text;
    let bare = |mark: char| text.match_indices(mark).filter(|(at, _)| !seen.prose.is_code(*at));
    let behind = |(at, _): (usize, &str)| {
        let rest = text.clip(at + 1..);
        let next = rest.chars().next().map_or(0, char::len_utf8);
        is_address(rest) || is_address(rest.clip(next..))
    };
    let uneven = bare('[').count() != bare(']').count();
    bare(']').any(behind) || uneven && text.contains('/')
}

/// `Sue [boat (object)](/#boat-object)`, `[boat (object)](/#boat-object)`: what brings a link to an anchor is nearly the word for it.
fn refers_in_vain(seen: &Seen<'_, '_>) -> bool {
    let words = &seen.profile.references;
    let Some(known) = words.see.as_deref().map(str::trim) else { return false };
    let text = &*seen.prose.text;
    let mut from = 0;
    seen.prose.links().any(|(link, destination)| {
        let before = seen.prose.slice(from..link.start);
        from = link.end;
        if !destination.contains('#') {
            return false;
        }
        // `See .[boat (object)]`: a sign stands between the two.
        let words = before.trim_end_matches(|c: char| !c.is_alphanumeric());
        let stops = before.get(words.len()..).is_some_and(|sign| sign.trim().len() == 1);
        if stops && words.rsplit(' ').next().is_some_and(|word| word.eq_ignore_ascii_case(known)) {
            return true;
        }
        // Behind the stop of the sentence above.
        let before = before.rsplit(['.', '|']).next().unwrap_or(before);
        let letters: String =
            before.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect();
        let blank = before.ends_with(char::is_whitespace) && !text.clip(link.clone()).starts_with(' ');
        letters == known && !blank || is_slip(&letters, known)
    })
}

/// Whether brackets or an address stand outside of a link where one names an object: `See [boat (object)(/#boat-object)`.
fn is_reference_damaged(seen: &Seen<'_, '_>) -> bool {
    let text = seen.prose.text.trim_start();
    let see = seen.profile.references.see.as_deref();
    let head = see.and_then(|see| Some((see, text.get(..see.len())?)));
    let refers =
        seen.taken == LineUse::Description && head.is_some_and(|(see, head)| head.eq_ignore_ascii_case(see));
    let bare = |inline: &&Inline<'_>| inline.kind == InlineKind::Text && inline.text.contains(['[', ']']);
    let outside = |inline: &&Inline<'_>| inline.kind == InlineKind::Text && inline.text.contains("(/");
    refers && seen.inlines.iter().any(|inline| bare(&inline) || outside(&inline))
}

/// ``D`OTPAY` ``: the word goes on at the other side of a mark.
fn is_glued(seen: &Seen<'_, '_>) -> bool {
    let text = &*seen.prose.text;
    let codes = seen.prose.codes(0..text.len());
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    codes.into_iter().any(|code| {
        let (before, after) = (text.clip(..code.start), text.clip(code.end..));
        let value = seen.prose.slice(code.clone());
        let starts = letter(before.chars().next_back()) && letter(value.chars().next());
        let ends =
            letter(after.chars().next()) && letter(value.chars().next_back()) && !after.starts_with('s');
        let stop = value.len() > 1 && value.ends_with(['.', ',']) && !value.contains(' ');
        starts || ends || stop
    })
}
