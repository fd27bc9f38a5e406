//! Text to lines: endpoints, headings, samples, entries, tables, each with its span.

mod json;
mod layout;
mod lines;

pub use json::{Foreign, Json, Member, Reading, Repair, RepairKind, read as read_json};
pub(crate) use layout::{Column, Fence, Layout, scan};
pub(crate) use lines::{Inline, InlineKind, Line, LineKind, Lines, read};
