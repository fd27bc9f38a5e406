//! Facts back to a page of docs whose headings say what stands below them, in the forms of their profile.
//!
//! Each thing is written in one of the forms that the profile reads, the first one where it has several: headings stand in the
//! levels that links to them tell, entries in tables, definitions or headings with labels. No word comes from here but names.
//! Prose that is no entry's, and tables of other things, are left out.
//!
//! `layout` finds the headings, `page` writes what stands below each, `entry` one entry in the plainest form that a `trial` reads as
//! its fact, with the words of `words` and `texts`, `requests` writes what is said of requests; `verify` reads the page again.

mod entry;
mod labels;
mod layout;
mod page;
mod requests;
mod samples;
mod tables;
mod texts;
mod trial;
mod verify;
mod words;

use super::error::RenderError;
use crate::profile::{Forms, Profile};
use crate::read::facts::PageFacts;
use crate::read::outline::{LinkTargets, link_targets};
use crate::read::source::Text;
use trial::Trial;

/// What links between the pages of docs lead to.
#[derive(Clone, Debug, Default)]
pub struct Links(LinkTargets);

impl Links {
    /// Those of these pages; of docs without such links, none.
    #[must_use]
    pub fn of<'t>(pages: impl IntoIterator<Item = &'t Text>, profile: &Profile) -> Self {
        Self(profile.outline.as_ref().map(|forms| link_targets(pages, forms)).unwrap_or_default())
    }
}

/// Writes a page below its front matter.
pub(super) fn render(
    page: &PageFacts,
    front_matter: &str,
    forms: &Forms,
    Links(site): &Links,
) -> Result<String, RenderError> {
    let trial = Trial { page, forms, site };
    let written = page::write(&trial, front_matter)?;
    verify::verify(&trial, &written)?;
    Ok(written)
}
