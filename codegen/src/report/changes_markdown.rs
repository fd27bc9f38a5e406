//! Changes as Markdown, to be a comment of a pull request: the verdict, then what breaks, the rest folded. It stays below what such a
//! comment may hold.

use super::changes_items::{Group, Item, groups, verdict};
use super::changes_words::{
    Compared, UNSTATED, accepted, effect, headline, in_rust, partial, right, unstated, words_only,
};
use super::markdown::{code, escaped};
use super::one_line;
use crate::diagnostics::problem::Code;
use crate::diagnostics::span::PagePath;
use crate::review::compare::{CrateItem, Occurrence, Side, Sided, Wire};
use std::fmt::Write as _;

/// Places that are shown of one item; the others are folded.
const PLACES: usize = 3;
/// Items of the crate that are shown.
const UNSTATED_ITEMS: usize = 12;
/// Greatest number of characters of a comment on GitHub, less what closes this one.
pub(super) const COMMENT: usize = 65_000;
/// Bytes that are kept for the problems, of which there may be many.
const PROBLEMS: usize = 6_000;

/// Changes as Markdown. Nothing that a page says can leave its code span.
#[must_use]
pub fn changes_markdown(compared: &Compared<'_>) -> String {
    let accepted = accepted(compared.accepted);
    let mut out =
        format!("{}{accepted}{}\n\n", verdict(compared.comparison), words_only(compared.words_only));
    let rest = within(compared, COMMENT.saturating_sub(out.len()));
    out.push_str(&rest);
    out
}

/// What stands below the verdict, in so many bytes: with what is folded, without it if that is too much, and else as many items as there is room for.
pub(super) fn within(compared: &Compared<'_>, room: usize) -> String {
    let whole = written(compared, Folded::Kept, usize::MAX);
    if whole.len() <= room { whole } else { written(compared, Folded::LeftOut, room) }
}

/// What shows on a click only.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Folded {
    Kept,
    /// For want of room.
    LeftOut,
}

fn written(compared: &Compared<'_>, details: Folded, room: usize) -> String {
    let comparison = compared.comparison;
    let mut out = format!("## API changes\n\nFrom {} to {}\n", code(compared.base), code(compared.head));
    for (line, reason) in [Side::Base, Side::Head].into_iter().filter_map(|side| partial(comparison, side)) {
        let _ = writeln!(out, "\nPartial: {line}: {}", escaped(&reason));
    }
    let (mut left, groups) = (0, groups(comparison));
    let items_room = room.saturating_sub(if comparison.problems.is_empty() { 200 } else { PROBLEMS });
    for wire in [Wire::Breaking, Wire::Compatible, Wire::None] {
        let count: usize = groups.iter().map(|group| of(group, wire).count()).sum();
        if count == 0 {
            continue;
        }
        let folded = wire != Wire::Breaking;
        let title = format!("{} ({count})", effect(wire));
        // Writing to a string never fails.
        let _ = if folded {
            writeln!(
                out,
                "
<details><summary>{title}</summary>"
            )
        } else {
            writeln!(
                out,
                "
### {title}"
            )
        };
        for group in &groups {
            let mut title = format!("\n{}\n\n", code(&group.title));
            for item in of(group, wire) {
                let text = written_item(compared, item, details);
                if out.len() + title.len() + text.len() <= items_room {
                    out.push_str(&std::mem::take(&mut title));
                    out.push_str(&text);
                } else {
                    left += 1;
                }
            }
        }
        if folded {
            out.push_str("\n</details>\n");
        }
    }
    if left > 0 {
        let _ = writeln!(
            out,
            "\nA comment holds no more: {left} changes are left out, `cargo xtask diff` shows them."
        );
    }
    unstated_items(&mut out, &comparison.unstated);
    problems(&mut out, compared, room);
    out
}

/// Items of the crate that differ though no fact does: a few of them.
fn unstated_items(out: &mut String, all: &[CrateItem]) {
    if all.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n{UNSTATED}:\n");
    for item in all.iter().take(UNSTATED_ITEMS) {
        let _ = writeln!(out, "- {}", unstated(item, &code));
    }
    if all.len() > UNSTATED_ITEMS {
        let _ = writeln!(out, "- and {} more", all.len() - UNSTATED_ITEMS);
    }
}

fn of<'g, 'c>(group: &'g Group<'c>, wire: Wire) -> impl Iterator<Item = &'g Item<'c>> {
    group.items.iter().filter(move |item| item.wire() == wire)
}

fn problems(out: &mut String, compared: &Compared<'_>, room: usize) {
    let is_conflict = |sided: &&Sided| sided.problem.code == Code::SourceConflict;
    let (conflicts, rest): (Vec<_>, Vec<_>) = compared.comparison.problems.iter().partition(is_conflict);
    for (heading, problems) in [("Sources in conflict", conflicts), ("Not compared", rest)] {
        list(out, heading, &problems, compared, room);
    }
}

fn list(out: &mut String, heading: &str, problems: &[&Sided], compared: &Compared<'_>, room: usize) {
    if problems.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n### {heading} ({})\n", problems.len());
    for (at, sided) in problems.iter().enumerate() {
        let place = link(compared, sided.side, &sided.problem.place.page, sided.problem.place.line);
        let text = format!("- {}: {place}\n", escaped(&sided.problem.message));
        if out.len() + text.len() > room {
            let _ = writeln!(out, "- and {} more", problems.len() - at);
            return;
        }
        out.push_str(&text);
    }
}

fn written_item(compared: &Compared<'_>, item: &Item<'_>, folded: Folded) -> String {
    let mut out = String::new();
    let of = [item.direction(), in_rust(item.rust())];
    let of = of.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    let of = if of.is_empty() { of } else { format!(" ({of})") };
    let _ = writeln!(out, "- {}{of}", item.headline(&code));
    if let Some(hint) = item.hint(&code) {
        let _ = writeln!(out, "  <br>{hint}");
    }
    if let Some(witness) = item.witness() {
        let _ = writeln!(out, "  <br>{}: {}", right(witness.right), code(&witness.line));
    }
    let occurrences: Vec<String> =
        item.places().into_iter().map(|occurrence| place(compared, occurrence)).collect();
    let (first, rest) = occurrences.split_at(occurrences.len().min(PLACES));
    let more = if folded == Folded::Kept || rest.is_empty() {
        String::new()
    } else {
        format!(" and {} more places", rest.len())
    };
    let _ = writeln!(out, "  <br>{}{more}", first.join(", "));
    if folded == Folded::Kept {
        fold(&mut out, &format!("and {} more places", rest.len()), rest);
        let details: Vec<String> = item.details().iter().map(|detail| headline(detail, &code)).collect();
        fold(&mut out, "statements", &details);
    }
    out
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

fn place(compared: &Compared<'_>, occurrence: &Occurrence) -> String {
    let at = link(compared, occurrence.side, &occurrence.place.page, occurrence.place.line);
    if occurrence.section.is_empty() { at } else { format!("{at} {}", code(&occurrence.section)) }
}

fn link(compared: &Compared<'_>, side: Side, page: &PagePath, line: u32) -> String {
    let text = code(&one_line(&format!("{page}:{line}")));
    let before = if side == Side::Base { " (before)" } else { "" };
    match (compared.link)(side, page) {
        Some(address) => format!("[{text}]({address}#L{line}){before}"),
        None => text + before,
    }
}
