//! Code marks without a partner, or at the wrong side of a letter.

use super::{Seen, Slip, slip};
use crate::diagnostics::clip::Clip;
use crate::diagnostics::problem::Code;
use crate::read::facts::LineUse;
use crate::read::page::{Inline, InlineKind};

pub(super) fn check(seen: &Seen<'_, '_>) -> Option<Slip> {
    if is_link_damaged(seen) {
        return Some(slip(
            Code::LabelSpelling,
            seen.line.range.clone(),
            "a mark of the link in this line is lost",
            "write it as `[text](address)`",
        ));
    }
    let read = matches!(seen.taken, LineUse::Description | LineUse::Entry | LineUse::Row | LineUse::Value);
    if !read || !seen.written.contains('`') {
        return None;
    }
    let damaged = seen.inlines.iter().any(|inline| match inline.kind {
        InlineKind::Text => inline.text.contains('`'),
        InlineKind::Code => inline.text.starts_with(['`', ' ']) || inline.text.ends_with(['`', ' ']),
        _ => false,
    });
    (damaged || is_glued(seen)).then(|| {
        slip(
            Code::CodeMark,
            seen.line.range.clone(),
            "a code mark has no partner, or stands inside of a word",
            "put one backtick on each side of the whole name or value",
        )
    })
}

/// Whether brackets or an address stand outside of a link where one names an object: `See [boat (object)(/#boat-object)`.
fn is_link_damaged(seen: &Seen<'_, '_>) -> bool {
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
