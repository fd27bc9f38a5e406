//! Code marks without a partner, or at the wrong side of a letter.

use super::{Seen, Slip, slip};
use crate::diagnostics::clip::Clip;
use crate::diagnostics::problem::Code;
use crate::read::facts::LineUse;
use crate::read::page::InlineKind;

pub(super) fn check(seen: &Seen<'_, '_>) -> Option<Slip> {
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
