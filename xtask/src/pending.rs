//! TODO(lead): once `codegen::assemble` and `codegen::emit` are here, delete this file and let `regen.rs` use
//! `codegen::assemble::assemble` and `codegen::emit::{WriteError, compare, files, write}`. Same names, same signatures.

use codegen::facts::PageFacts;
use codegen::problem::Problem;
use std::path::Path;

pub(crate) struct Model;
pub(crate) struct GeneratedFile;
pub(crate) type WriteError = std::io::Error;

/// What `regen` would change.
#[derive(Default)]
pub(crate) struct Difference {
    pub(crate) paths: Vec<String>,
    pub(crate) diff: String,
}

/// What was written.
#[derive(Default)]
pub(crate) struct Changes {
    pub(crate) added: Vec<String>,
    pub(crate) changed: Vec<String>,
    pub(crate) removed: Vec<String>,
    pub(crate) unchanged: usize,
}

#[allow(clippy::unnecessary_wraps, reason = "the real one fails")]
pub(crate) fn assemble(_pages: &[PageFacts]) -> Result<Model, Vec<Problem>> {
    Ok(Model)
}

pub(crate) fn files(_model: &Model) -> Vec<GeneratedFile> {
    Vec::new()
}

#[allow(clippy::unnecessary_wraps, reason = "the real one fails")]
pub(crate) fn compare(_files: &[GeneratedFile], _out: &Path) -> Result<Difference, WriteError> {
    Ok(Difference::default())
}

#[allow(clippy::unnecessary_wraps, reason = "the real one fails")]
pub(crate) fn write(_files: &[GeneratedFile], _out: &Path) -> Result<Changes, WriteError> {
    Ok(Changes::default())
}
