//! Text of the docs in Markdown that is made into pages: it can start no markup of its own.

use super::one_line;

/// A code span that its text can't end.
pub(super) fn code(text: &str) -> String {
    let text = one_line(text);
    if text.is_empty() {
        return "(empty)".to_owned();
    }
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    // A blank keeps backticks and blanks at the ends apart from the fence.
    let pad = if text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Text outside of code spans, without any markup of its own but code spans.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::new();
    for (i, part) in one_line(text).split('`').enumerate() {
        if i % 2 == 1 {
            out.push_str(&code(part));
            continue;
        }
        for c in part.chars() {
            if "\\*_[]<>#|@~!&".contains(c) {
                out.push('\\');
            }
            out.push(c);
        }
    }
    out
}
