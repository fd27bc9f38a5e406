//! Pages in the older forms of the docs, and the whole way from their text to Rust, without a disk.
//!
//! They restate, in words of our own, five pages that upstream had before the forms of today: tables, bullets, bold names.

use crate::{read_all, root};
use codegen::diagnostics::span::PagePath;
use codegen::model::Model;
use codegen::model::assemble::{Input, assemble};
use codegen::model::errata::Errata;
use codegen::model::secrets::Secrets;
use codegen::read::facts::PageFacts;
use codegen::read::read_page;
use codegen::read::source::{RawPage, Source, Text};
use codegen::rust::{GeneratedFile, files};
use std::path::{Path, PathBuf};

/// A page in an older form, which a test may edit.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its path below `tests/pages`: `orders/post_order.md`.
    pub path: PagePath,
    /// Its text.
    pub text: String,
}

impl Page {
    /// Its file name without the ending: `post_order`.
    #[must_use]
    pub fn name(&self) -> &str {
        let file = self.path.as_str().rsplit('/').next().unwrap_or_default();
        file.strip_suffix(".md").unwrap_or(file)
    }

    /// The facts of the page.
    ///
    /// # Panics
    /// If the page can't be decoded.
    #[must_use]
    pub fn facts(&self) -> PageFacts {
        let (text, _) = Text::decode(self.path.clone(), self.text.clone().into_bytes())
            .unwrap_or_else(|problem| panic!("{problem}"));
        read_page(&text, &codegen::profile::Profile::usual())
    }
}

/// The folder of the pages in older forms.
#[must_use]
pub fn old_pages_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("pages")
}

/// The pages in older forms, by path.
///
/// # Panics
/// If they can't be read.
#[must_use]
pub fn old_pages() -> Vec<Page> {
    let pages = Source::Folder(old_pages_folder()).pages().unwrap_or_else(|error| panic!("{error}"));
    let text = |bytes| String::from_utf8(bytes).unwrap_or_else(|error| panic!("{error}"));
    pages.into_iter().map(|page| Page { path: page.path, text: text(page.bytes) }).collect()
}

/// The files of all pages here: those of `docs-src`, and those in older forms.
///
/// # Panics
/// If they can't be read.
#[must_use]
pub fn page_files() -> Vec<RawPage> {
    let pages = |folder| Source::Folder(folder).pages().unwrap_or_else(|error| panic!("{error}"));
    [root().join("docs-src"), old_pages_folder()].into_iter().flat_map(pages).collect()
}

/// The facts of the pages of `docs-src`.
///
/// # Panics
/// If they can't be read.
#[must_use]
pub fn docs_src() -> Vec<PageFacts> {
    let folder = root().join("docs-src").display().to_string();
    read_all(&folder).into_iter().map(|page| page.facts).collect()
}

/// The errata of the pages of `docs-src`.
///
/// # Panics
/// If that can't be read.
#[must_use]
pub fn errata() -> Errata {
    Errata::read(&beside("errata.toml")).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

/// The list of members that must not be printed.
///
/// # Panics
/// If that can't be read.
#[must_use]
pub fn secrets() -> Secrets {
    Secrets::read(&beside("secrets.toml"), &codegen::profile::Profile::usual())
        .unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn beside(name: &str) -> Text {
    let path = root().join("docs-src").join(name);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    Text::new(PagePath::parse(name).expect("a path of a page"), text)
}

/// The model of these facts, which may be a part of those of `docs-src`.
///
/// # Panics
/// If no crate can be made from them.
#[must_use]
pub fn model_of(facts: &[PageFacts]) -> Model {
    let corrected = errata().apply_to_part(facts).pages;
    assemble(Input::new(&corrected).secrets(&secrets())).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

/// The generated files of these pages.
///
/// # Panics
/// If no crate can be made from them.
#[must_use]
pub fn rust_of(pages: &[Page]) -> Vec<GeneratedFile> {
    files(&model_of(&pages.iter().map(Page::facts).collect::<Vec<_>>()))
}
