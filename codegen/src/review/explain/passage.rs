//! Passages of the docs, as explanations name them.

use super::documented::Facts;
use crate::diagnostics::span::Place;
use crate::model::Source;
use serde::Serialize;

/// A passage.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct At {
    /// Page, below the folder of the docs.
    pub page: String,
    /// Line.
    pub line: u32,
    /// Heading of the section.
    pub section: String,
}

/// A passage that names a value.
#[derive(Clone, Debug, Serialize)]
pub struct ValuePlace {
    /// The passage.
    #[serde(flatten)]
    pub at: At,
    /// The name for people that it gives.
    pub name: Option<String>,
}

impl At {
    pub(super) fn of(facts: &Facts<'_>, source: &Source) -> Self {
        Self::new(facts, &source.place)
    }

    pub(super) fn new(facts: &Facts<'_>, place: &Place) -> Self {
        Self { page: place.page.to_string(), line: place.line, section: facts.heading(place, None) }
    }
}
