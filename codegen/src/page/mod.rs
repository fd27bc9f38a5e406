//! Text to lines: endpoints, headings, samples, entries, tables, each with its span.

mod json;
mod layout;
mod lines;

pub use json::{Foreign, Json, Member, Reading, Repair, RepairKind, read as read_json};
pub(crate) use layout::{Column, Fence, Layout, scan};
pub(crate) use lines::{Inline, InlineKind, Line, LineKind, Lines, read};

/// How many lines Markdown makes of a page: what this room does before anything is read, for benches.
#[doc(hidden)]
#[must_use]
pub fn count_lines(text: &crate::source::Text) -> usize {
    let layout = scan(text.as_str(), text.front_matter().map_or(0, |range| range.end));
    read(&layout.masked).lines.len()
}
