//! Facts back to a page, in the canonical form: the newest form of the docs, each thing said in one way.
//!
//! Endpoints and samples stand in `code-block`, all else in `description`. An entry stands below a line of dashes, its
//! members below `Contains:`, theirs in bullets. A name that the reader would place elsewhere is written from the root
//! of the body (`$.data.amount`); a line of prose that would be read as a fact has the remark `<!-- words -->`. Reading
//! the page gives the same facts; [`render`] makes sure of it.
//!
//! `blocks` puts facts together, `plan` finds the forms of names, `entry` and `page` write, `verify` reads again. Docs whose
//! headings say what stands below them are written by `outline`.

mod blocks;
mod entry;
mod error;
mod escape;
mod outline;
mod page;
mod plan;
mod sample;
#[cfg(test)]
mod tests;
mod undescribed;
mod verify;
mod words;

pub use error::{Part, RenderError};
pub use outline::Links;
pub use undescribed::{MARKER, undescribed};

use crate::diagnostics::clip::Clip;
use crate::read::facts::PageFacts;
use crate::read::source::Text;

/// Writes a page in canonical form, below the lines of its front matter (none if there are no lines).
///
/// Facts keep their order, texts their words, samples their values. Where a list has no sample, one is made up, so that
/// the page shows where members belong; where a description does not mention the object that it refers to, a sentence
/// does. Blanks around the lines of a text and problems of the page are lost.
///
/// ```
/// use codegen::{diagnostics::span::PagePath, profile::Profile, read::facts, read::source::Text, write::render};
///
/// let page = "> POST - /orders\n\n## Order\n\n| Parameter | Type | Description |\n|--|--|--|\n\
///             | gateway | string | Who pays. Options: VISA and MASTERCARD. |\n";
/// let read = codegen::read::read_page(&Text::new(PagePath::new("order.md"), page.to_owned()), &Profile::usual());
/// let written = render::render(&read, "weight: 1").unwrap();
/// assert!(written.ends_with(
///     "`gateway` | string\n\nWho pays.  \nOptions: `VISA`, `MASTERCARD`.\n\n----------------\n\n{{< /description >}}\n"
/// ));
/// ```
///
/// # Errors
/// If the form has no way to say a fact, a text or a sample: the page is never one that says something else.
pub fn render(page: &PageFacts, front_matter: &str) -> Result<String, RenderError> {
    render_among(page, front_matter, &Links::default())
}

/// The same for one of pages that link to each other, as those do whose headings say what stands below them.
///
/// # Errors
/// As those of [`render`].
pub fn render_among(page: &PageFacts, front_matter: &str, links: &Links) -> Result<String, RenderError> {
    if let Some(forms) = &page.profile.outline {
        return outline::render(page, front_matter, forms, links);
    }
    let written = page::write(page, front_matter)?;
    verify::verify(page, &written)?;
    Ok(written)
}

/// The lines of a page's front matter, for [`render`]; empty if it has none.
#[must_use]
pub fn front_matter(text: &Text) -> String {
    let matter = text.front_matter().map_or("", |range| text.as_str().clip(range));
    let lines: Vec<&str> = matter.lines().map(str::trim_end).collect();
    let inner = lines.clip(1..lines.len().saturating_sub(1));
    inner.join("\n")
}
