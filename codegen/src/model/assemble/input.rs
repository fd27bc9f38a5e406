//! The input of a model: pages, errata and the list of secrets.

use crate::model::errata::Errata;
use crate::model::secrets::Secrets;
use crate::profile::Profile;
use crate::read::facts::PageFacts;
use std::borrow::Cow;
use std::sync::Arc;

/// Pages, and what is known about them.
#[derive(Clone, Debug)]
pub struct Input<'d> {
    pub(super) pages: &'d [PageFacts],
    pub(super) errata: Cow<'d, Errata>,
    secrets: Option<&'d Secrets>,
}

impl<'d> Input<'d> {
    /// The pages as they are: nothing is corrected, and whatever looks like a secret is one.
    #[must_use]
    pub fn new(pages: &'d [PageFacts]) -> Self {
        Self { pages, errata: Cow::default(), secrets: None }
    }

    /// With what is wrong in them.
    #[must_use]
    pub fn errata(self, errata: &'d Errata) -> Self {
        Self { errata: Cow::Borrowed(errata), ..self }
    }

    /// With the list of what must not be printed.
    #[must_use]
    pub fn secrets(self, secrets: &'d Secrets) -> Self {
        Self { secrets: Some(secrets), ..self }
    }

    /// The words of the pages' vendor; none, if there are no pages.
    pub(super) fn profile(&self) -> Arc<Profile> {
        self.pages.first().map(|page| Arc::clone(&page.profile)).unwrap_or_default()
    }

    /// The list of members that must not be printed.
    pub(super) fn hidden(&self) -> Cow<'d, Secrets> {
        self.secrets.map_or_else(|| Cow::Owned(Secrets::new(&self.profile())), Cow::Borrowed)
    }
}

impl<'d> From<&'d [PageFacts]> for Input<'d> {
    fn from(pages: &'d [PageFacts]) -> Self {
        Self::new(pages)
    }
}

impl<'d> From<&'d Vec<PageFacts>> for Input<'d> {
    fn from(pages: &'d Vec<PageFacts>) -> Self {
        Self::new(pages)
    }
}

impl<'d, const N: usize> From<&'d [PageFacts; N]> for Input<'d> {
    fn from(pages: &'d [PageFacts; N]) -> Self {
        Self::new(pages)
    }
}
