//! The list of accepted problems.

use crate::Failure;
use crate::beside::{given, text_next_to};
use codegen::read::source::Source;
use codegen::review::lint::Allowed;
use std::path::Path;

/// The list that somebody gave, or else the one beside the docs, with its name.
pub(super) fn file(asked: Option<&Path>, docs: &str) -> Result<Option<(String, Allowed)>, Failure> {
    let file = match asked {
        Some(path) => Some(given(Allowed::FILE, path)?),
        None => text_next_to(&Source::parse(docs)?, Allowed::FILE)?,
    };
    let Some(file) = file else { return Ok(None) };
    let allowed = Allowed::parse(file.text.original()).map_err(|error| {
        Failure::new(format!("{}:{error}", file.file), "docs/problems.md shows what an entry looks like")
    })?;
    Ok(Some((file.file, allowed)))
}
