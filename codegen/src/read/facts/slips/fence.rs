//! Samples that stand outside of a fence, because its mark is lost.

use super::{Page, Seen, Slip, slip};
use crate::diagnostics::problem::Code;
use crate::read::facts::LineUse;

/// The first line of each run of lines that look like JSON or a command.
pub(super) fn check_page(page: &Page<'_, '_>) -> Vec<Slip> {
    let mut found = Vec::new();
    let mut before = false;
    for seen in &page.lines {
        let sample = looks_like_sample(seen);
        if sample && !before {
            found.push(slip(
                Code::Fence,
                seen.line.range.clone(),
                "this looks like a sample, but stands outside of a fence",
                "write ``` on a line of its own before and behind the sample",
            ));
        }
        before = sample;
    }
    found
}

fn looks_like_sample(seen: &Seen<'_, '_>) -> bool {
    let text = seen.written.trim();
    let words = matches!(seen.taken, LineUse::Prose | LineUse::Description | LineUse::Unread);
    let member = || {
        let rest = text.strip_prefix('"').and_then(|rest| rest.split_once('"'));
        rest.is_some_and(|(name, rest)| !name.contains(' ') && rest.trim_start().starts_with(':'))
    };
    words
        && (matches!(text, "{" | "[" | "}" | "},")
            || text.starts_with("{\"")
            || text.starts_with("curl ")
            || member())
}
