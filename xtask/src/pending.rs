//! TODO(lead): what `codegen::assemble` and `codegen::emit` will do; replace by their functions.

use codegen::facts::PageFacts;
use codegen::problem::Problem;
use std::io;
use std::path::Path;

pub(crate) struct Model;

/// A generated file, by its path below the output directory.
pub(crate) struct File;

/// A file that is not what it should be.
pub(crate) struct Change {
    /// Path below the output directory.
    pub(crate) file: String,
    /// What it holds; `None` if it is not there.
    pub(crate) before: Option<String>,
    /// What it should hold; `None` if it should not be there.
    pub(crate) after: Option<String>,
}

#[allow(clippy::unnecessary_wraps, reason = "the real one fails")]
pub(crate) fn assemble(_pages: &[PageFacts]) -> Result<Model, Vec<Problem>> {
    Ok(Model)
}

pub(crate) fn files(_model: &Model) -> Vec<File> {
    Vec::new()
}

#[allow(clippy::unnecessary_wraps, reason = "the real one fails")]
pub(crate) fn compare(_out: &Path, _files: &[File]) -> io::Result<Vec<Change>> {
    Ok(Vec::new())
}

#[allow(clippy::unnecessary_wraps, reason = "the real one fails")]
pub(crate) fn write(_out: &Path, _files: &[File]) -> io::Result<Vec<Change>> {
    Ok(Vec::new())
}
