//! Bytes to facts: files and revisions, pages, entries, and what a page states.

pub mod facts;
pub(crate) mod grammar;
mod look_alikes;
mod neighbours;
pub mod openapi;
pub mod outline;
pub mod page;
mod pages;
mod profile;
pub mod source;

pub(crate) use pages::read_page_among;
pub use pages::{read_page, read_pages};
