//! What stands beside the pages of `docs-src`.

use crate::root;
use codegen::errata::Errata;
use codegen::secrets::Secrets;
use codegen::source::Text;
use codegen::span::PagePath;

/// What is wrong in the pages of `docs-src`.
///
/// # Panics
/// If that can't be read.
#[must_use]
pub fn errata() -> Errata {
    Errata::read(&beside("errata.toml")).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

/// What of them must not be printed.
///
/// # Panics
/// If that can't be read.
#[must_use]
pub fn secrets() -> Secrets {
    Secrets::read(&beside("secrets.toml")).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn beside(name: &str) -> Text {
    let path = root().join("docs-src").join(name);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    Text::new(PagePath::new(name), text)
}
