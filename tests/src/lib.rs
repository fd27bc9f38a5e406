//! Helpers that the integration tests share.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that has nothing to go on with ends")]

mod api_items;
mod bodies;
mod browser;
mod documented;
mod edit;
mod fixtures;
mod fullest;
mod goldens;
mod history;
pub mod hostile;
pub mod lapses;
pub mod mock_api;
#[cfg(doctest)]
mod must_not_compile;
mod public_api;
mod repository;
mod samples;
pub mod slips;
pub mod sound;

pub use api_items::{ApiItem, ApiItems, api_items, semver};
pub use bodies::{Body, BodyRead, bodies_of, examples_of, payloads};
pub use browser::{Browser, Seen};
pub use documented::{Direction, Documented, documented, documented_endpoints};
pub use edit::{Edit, apply};
pub use fixtures::{
    Page, docs_src, errata, model_of, old_pages, old_pages_folder, page_files, rust_of, secrets,
};
pub use fullest::{fullest, structures};
pub use goldens::Goldens;
pub use history::{History, history};
pub use public_api::public_api;
pub use repository::Repository;
pub use samples::{assert_kept, by_text, pages_with_seeds, planted, samples_of, value_of};

use codegen::diagnostics::span::PagePath;
use codegen::profile::Profile;
use codegen::read::facts::{PageFacts, ReadPage};
use codegen::read::source::{RawPage, Source, Text};
use std::io::Write as _;
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
    // Not `eprintln`, which a passing test keeps to itself.
    let _ = writeln!(std::io::stderr(), "skipped: {} is absent", shared.display());
    None
}

/// Reads a page.
///
/// # Panics
/// If it can't be decoded: a test has nothing to go on with then.
#[must_use]
pub fn read_page(page: RawPage) -> ReadPage {
    read_pages(&[page]).remove(0)
}

/// All pages of a source: a folder, a file, or a repository at a revision.
///
/// # Panics
/// If the source or a page can't be read.
#[must_use]
pub fn read_all(source: &str) -> Vec<ReadPage> {
    let pages = Source::parse(source).and_then(|source| source.pages());
    read_pages(&pages.unwrap_or_else(|error| panic!("{error}")))
}

/// Paths and texts of the pages of a source; those that are no text are left out.
///
/// # Panics
/// If the source can't be read.
#[must_use]
pub fn page_texts(source: &str) -> Vec<(PagePath, String)> {
    let pages = Source::parse(source).and_then(|source| source.pages());
    let pages = pages.unwrap_or_else(|error| panic!("{error}")).into_iter();
    let text = |page: RawPage| Text::decode(page.path, page.bytes).ok();
    pages.filter_map(text).map(|(text, _)| (text.path().clone(), text.as_str().to_owned())).collect()
}

fn read_pages(pages: &[RawPage]) -> Vec<ReadPage> {
    let read = codegen::read::read_pages(pages, &Profile::usual()).into_iter();
    read.map(|page| page.unwrap_or_else(|problem| panic!("{problem}"))).collect()
}

/// The facts of a file.
///
/// # Panics
/// If the file can't be read or decoded.
#[must_use]
pub fn facts_of(path: &Path) -> PageFacts {
    let path = path.canonicalize().unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let bytes = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    read_page(RawPage {
        path: PagePath::parse(path.display().to_string().trim_start_matches('/')).expect("a path of a page"),
        bytes,
    })
    .facts
}
