//! Facts to pages, upstream's pages to ours, and files to disk.

pub mod render;
pub mod store;
pub mod sync;
