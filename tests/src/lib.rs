//! Helpers that the integration tests share.

pub mod hostile;
pub mod sound;

use codegen::facts::{PageFacts, read};
use codegen::source::{Source, Text};
use codegen::span::PagePath;
use std::path::{Path, PathBuf};

/// The root of the workspace.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("/")).to_owned()
}

/// A folder or file of the material that is shared beside the project; `None`, said so, where it is absent.
///
/// Tests that need it return early then: people who clone the project don't have it.
#[must_use]
pub fn shared(path: &str) -> Option<PathBuf> {
    let shared = root().parent()?.join("shared").join(path);
    if shared.exists() {
        return Some(shared);
    }
    eprintln!("skipped: {} is absent", shared.display());
    None
}

/// The facts of a file.
///
/// # Panics
/// If the file can't be read or decoded: a test has nothing to go on with then.
#[must_use]
pub fn facts_of(path: &Path) -> PageFacts {
    let bytes = std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let (text, _) = Text::decode(PagePath::new(&path.display().to_string()), bytes)
        .unwrap_or_else(|problem| panic!("{problem}"));
    read(&text)
}

/// The pages of docs-src.
///
/// # Panics
/// If docs-src can't be read.
#[must_use]
pub fn docs_src_files() -> Vec<PathBuf> {
    let source = Source::Folder(root().join("docs-src"));
    let pages = source.pages().unwrap_or_else(|error| panic!("{error}"));
    pages.iter().map(|page| PathBuf::from(source.file(&page.path))).collect()
}
