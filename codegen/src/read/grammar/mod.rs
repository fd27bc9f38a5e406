//! One entry's cells and sentences to types, presence, constraints, options and reference.

mod columns;
mod constraints;
mod description;
mod endpoint;
mod entry;
mod options;
mod presence;
mod prose;
mod table;

pub(crate) use columns::Columns;
pub(crate) use constraints::{Lengths, words};
pub(crate) use description::{Description, See, see};
pub(crate) use endpoint::{Quote, read_endpoint, read_quote};
pub(crate) use entry::{DEPTH, Due, Entry, NAME, Name, Names, ROOT, Reading, clean, read_entry, read_row};
pub(crate) use options::{OptionValue, coded_name, sentence_end, trim_name, values};
pub(crate) use presence::{PageRule, page_rule, sentence_presence};
pub(crate) use prose::{Prose, strip_phrase};
pub(crate) use table::{TableKind, table_kind};
