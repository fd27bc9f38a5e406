//! Text to lines: endpoints, headings, samples, entries, tables, each with its span.

mod json;
mod layout;
mod lines;

pub use json::{Json, Member};
pub(crate) use layout::{Column, Damage, Fence, Layout, scan};
pub(crate) use lines::{Inline, InlineKind, Line, LineKind, Lines, read};
