//! Upstream's facts with our words and samples: the page that `docs-src` holds.
//!
//! Facts, headings, names and the shape of samples are upstream's. Descriptions, introductions, front matter and the values
//! of samples are ours: kept where the field, section or member is still there, else marked to be written, or made up.
//! No sentence and no sample value of upstream's goes through, but for values that are facts: documented options,
//! set value ids, ISO codes.
//!
//! `sections` finds our section for each of upstream's, `texts` its words, `samples` and `value` its samples; `origin` finds
//! pages that were renamed, `mirror` keeps `upstream.toml`.

mod mirror;
mod origin;
mod outline;
mod samples;
pub mod second;
mod sections;
#[cfg(test)]
mod tests;
mod texts;
mod value;
mod write;

pub use mirror::{Adds, Located, Mirror, MirrorError, Other, Own, SecondSource, Upstream};
pub use origin::origin;
pub use outline::Outline;
pub use write::{Snapshot, compare, write};

pub use crate::write::render::MARKER;

use crate::diagnostics::problem::Problem;
use crate::read::facts::PageFacts;
use crate::read::source::Text;
use crate::write::render::{RenderError, render, undescribed};

/// Our version of a page.
#[derive(Clone, Copy, Debug)]
pub struct Ours<'p> {
    /// Its facts, with our words and samples.
    pub facts: &'p PageFacts,
    /// The lines of its front matter, as [`crate::write::render::front_matter`] gives them.
    pub front_matter: &'p str,
}

/// A page that was brought up to upstream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Synced {
    /// The page, in canonical form.
    pub text: String,
    /// The places of it that need words, in page order.
    pub missing: Vec<Problem>,
}

/// Brings a page up to upstream; `ours` is our version of it, if there is one.
///
/// ```
/// use codegen::{diagnostics::span::PagePath, profile::Profile, read::facts, read::source::Text, write::sync};
///
/// let read = |page: &str| codegen::read::read_page(&Text::new(PagePath::new("a.md"), page.to_owned()), &Profile::usual());
/// let upstream = read("> POST - /orders\n\n## Order\n\nTheirs.\n\n**Parameters**\n\n----\n`amount` | integer | required\n\nTheirs.\n");
/// let ours = read("> POST - /orders\n\n## Order\n\nOurs.\n\n**Parameters**\n\n----\n`amount` | integer\n\nIn cents.\n");
/// let ours = sync::Ours { facts: &ours, front_matter: "weight: 1" };
/// let page = sync::sync(&upstream, Some(ours)).unwrap();
/// assert!(page.text.contains("## Order\n\nOurs.\n") && page.text.contains("`amount` | integer | required\n\nIn cents.\n"));
/// assert!(page.missing.is_empty());
/// ```
///
/// # Errors
/// If the canonical form has no way to say what upstream's page states, or what our words say.
pub fn sync(upstream: &PageFacts, ours: Option<Ours<'_>>) -> Result<Synced, RenderError> {
    let page = merge(upstream, ours.map(|ours| ours.facts));
    let front_matter = match ours {
        Some(ours) if !ours.front_matter.is_empty() => ours.front_matter.to_owned(),
        _ => front_matter(upstream),
    };
    let text = render(&page, &front_matter)?;
    let written = Text::new(upstream.page.clone(), text);
    let missing = undescribed(&crate::read::read_page(&written, &upstream.profile));
    Ok(Synced { text: written.original().to_owned(), missing })
}

/// Upstream's facts with our words and samples, for [`render`].
#[must_use]
pub fn merge(upstream: &PageFacts, ours: Option<&PageFacts>) -> PageFacts {
    let matched = sections::matched(upstream, ours);
    let mut page = upstream.clone();
    texts::fill(&mut page, ours, &matched);
    samples::fill(&mut page, upstream, ours, &matched);
    page
}

/// Front matter for a page that we have none for: what the page is called.
fn front_matter(page: &PageFacts) -> String {
    let heading =
        page.sections.iter().map(|section| section.heading.trim()).find(|heading| !heading.is_empty());
    let path = page.page.as_str();
    let file = path.rsplit('/').next().unwrap_or(path);
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let title = heading
        .map_or_else(|| stem.replace(['-', '_'], " ").trim().to_owned(), |heading| heading.replace('`', ""));
    // A string that serializes as JSON is one of YAML, too.
    format!("meta_title: {}", serde_json::Value::from(title))
}
