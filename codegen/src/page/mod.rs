//! Text to lines: endpoints, headings, samples, entries, tables, each with its span.

mod json;

pub use json::{Foreign, Json, Member, Reading, Repair, RepairKind, read};
