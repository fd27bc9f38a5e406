//! Samples that stand outside of a fence, because its mark is lost, and names within samples that a sign has slipped into.

use super::{Page, Seen, Slip, slip};
use crate::diagnostics::clip::Clip;
use crate::diagnostics::problem::Code;
use crate::read::facts::LineUse;
use std::ops::Range;

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
    let samples = page.draft.samples.iter().map(|sample| sample.fence.content.clone());
    found.extend(samples.flat_map(|content| odd_names(page, content)).map(|range| {
        slip(
            Code::CodeMark,
            range,
            "the name of a member begins or ends with a blank or a sign",
            "write the name as the API has it, between two quotation marks",
        )
    }));
    found
}

/// Lines of a sample that begin with a name like `" data"` or `"data."`.
fn odd_names(page: &Page<'_, '_>, content: Range<usize>) -> Vec<Range<usize>> {
    let mut at = content.start;
    let mut odd = Vec::new();
    for line in page.text.as_str().clip(content).split_inclusive('\n') {
        let start = at;
        at += line.len();
        let Some((name, rest)) = line.trim_start().strip_prefix('"').and_then(|rest| rest.split_once('"'))
        else {
            continue;
        };
        let begins = name.starts_with(|c: char| c.is_whitespace() || ")(][}{.,;:!?".contains(c));
        let ends = name.ends_with(|c: char| c.is_whitespace() || "([{.,;:!?".contains(c));
        if (begins || ends) && rest.trim_start().starts_with(':') && name.contains(char::is_alphanumeric) {
            odd.push(start..start + line.trim_end().len());
        }
    }
    odd
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
