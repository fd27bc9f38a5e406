//! Text to lines: endpoints, headings, samples, entries, tables, each with its span.

mod json;
mod layout;
mod lines;

pub(crate) use json::odd_line;
pub use json::{Foreign, Json, Member, Reading, Repair, RepairKind, read as read_json};
pub(crate) use json::{Language, read_as as read_sample};
pub(crate) use layout::{Fence, Layout, scan, scan_part};
pub(crate) use lines::{Inline, InlineKind, Line, LineKind, Lines, WORDS, read};

/// How many lines Markdown makes of a page: what this room does before anything is read, for benches.
#[doc(hidden)]
#[must_use]
pub fn count_lines(text: &crate::read::source::Text, profile: &crate::profile::Profile) -> usize {
    read(&scan(text, profile).masked).all.len()
}
