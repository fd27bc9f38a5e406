//! Files to disk: what differs is staged, then takes its place under a journal.

mod compare;
mod disk;
mod journal;
mod lock;
mod unified;
mod write;

#[cfg(test)]
mod disk_tests;

pub use compare::{Difference, compare};
pub use disk::WriteError;
pub(crate) use journal::{finish_all, replace};
pub use journal::{is_unfinished, recover};
pub use lock::Lock;
pub use write::{Changes, write};

use crate::rust::{GeneratedFile, HEADER};
