//! Changes as Markdown, to be a comment of a pull request: numbers first, then what breaks, the rest folded.

use super::changes_words::{Compared, effect, headline, right, scope, tally};
use super::one_line;
use crate::diagnostics::span::PagePath;
use crate::review::compare::{Change, Side, Spot, Wire};
use std::fmt::Write as _;

/// Places that are shown of one change; the others are folded.
const PLACES: usize = 3;

/// Changes as Markdown. Nothing that a page says can leave its code span.
#[must_use]
pub fn changes_markdown(compared: &Compared<'_>) -> String {
    let mut out = String::from("## API changes\n\n");
    // Writing to a string never fails.
    let _ = writeln!(out, "{} (from {} to {})", tally(compared), code(compared.base), code(compared.head));
    for wire in [Wire::Breaking, Wire::Compatible, Wire::None] {
        let changes: Vec<&Change> = compared.comparison.changes.iter().filter(|of| of.wire == wire).collect();
        if changes.is_empty() {
            continue;
        }
        let _ = writeln!(out, "\n### {} ({})\n", effect(wire), changes.len());
        for change in changes {
            item(&mut out, compared, change);
        }
    }
    let problems = &compared.comparison.problems;
    if !problems.is_empty() {
        let _ = writeln!(out, "\n### Not compared ({})\n", problems.len());
        for sided in problems {
            let at = link(compared, sided.side, &sided.problem.place.page, sided.problem.place.line);
            let _ = writeln!(out, "- {}: {at}", escaped(&sided.problem.message));
        }
    }
    out
}

fn item(out: &mut String, compared: &Compared<'_>, change: &Change) {
    let _ = writeln!(out, "- {}, {}", headline(change, &code), code(&scope(change)));
    if let Some(witness) = &change.witness {
        let _ = writeln!(out, "  <br>{}: {}", right(witness.right), code(&witness.line));
    }
    let spots: Vec<String> = change.places.iter().map(|spot| place(compared, spot)).collect();
    let (first, rest) = spots.split_at(spots.len().min(PLACES));
    let _ = writeln!(out, "  <br>{}", first.join(", "));
    fold(out, &format!("and {} more places", rest.len()), rest);
    let details: Vec<String> = change.details.iter().map(|detail| headline(detail, &code)).collect();
    fold(out, "what it says", &details);
}

/// Lines that show on a click; none, if there are none.
fn fold(out: &mut String, summary: &str, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    let _ = writeln!(out, "  <details><summary>{summary}</summary>\n");
    for line in lines {
        let _ = writeln!(out, "  - {line}");
    }
    let _ = writeln!(out, "\n  </details>\n");
}

fn place(compared: &Compared<'_>, spot: &Spot) -> String {
    let at = link(compared, spot.side, &spot.place.page, spot.place.line);
    if spot.section.is_empty() { at } else { format!("{at} {}", code(&spot.section)) }
}

fn link(compared: &Compared<'_>, side: Side, page: &PagePath, line: u32) -> String {
    let text = code(&format!("{page}:{line}"));
    let before = if side == Side::Base { " (before)" } else { "" };
    match (compared.link)(side, page) {
        Some(address) => format!("[{text}]({address}#L{line}){before}"),
        None => text + before,
    }
}

/// A code span that its text can't end.
fn code(text: &str) -> String {
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
fn escaped(text: &str) -> String {
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
