//! Bytes to facts: files and revisions, pages, entries, and what a page states.

pub mod facts;
pub mod outline;
pub(crate) mod grammar;
pub(crate) mod openapi;
pub mod page;
mod profile;
pub mod source;
