//! What a model is made of.

use crate::model::errata::Errata;
use crate::model::secrets::Secrets;
use crate::read::facts::PageFacts;
use std::borrow::Cow;

/// Pages, and what is known about them.
#[derive(Clone, Debug)]
pub struct Input<'d> {
    pub(super) pages: &'d [PageFacts],
    pub(super) errata: Cow<'d, Errata>,
    pub(super) secrets: Cow<'d, Secrets>,
}

impl<'d> Input<'d> {
    /// The pages as they are: nothing is corrected, and whatever looks like a secret is one.
    #[must_use]
    pub fn new(pages: &'d [PageFacts]) -> Self {
        Self { pages, errata: Cow::default(), secrets: Cow::default() }
    }

    /// With what is wrong in them.
    #[must_use]
    pub fn errata(self, errata: &'d Errata) -> Self {
        Self { errata: Cow::Borrowed(errata), ..self }
    }

    /// With the list of what must not be printed.
    #[must_use]
    pub fn secrets(self, secrets: &'d Secrets) -> Self {
        Self { secrets: Cow::Borrowed(secrets), ..self }
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
