//! Our docs against upstream: the changes there since they were synced, and the errata that have no reason any more.
//!
//! Pages are compared as they are written; errata are no changes. A page of which only a part can be read upstream
//! stays as we have it, as [`crate::write::sync`] does, so that a damaged page makes no erratum stale.
//!
//! ```
//! use codegen::{review::compare::Docs, review::drift::drift, model::errata::Errata, profile::Profile, read::facts, read::source::Text, diagnostics::span::PagePath};
//!
//! let read = |max: &str| {
//!     let page = format!("> POST - /orders\n\n## Order\n\n**Parameters**\n\n----\n`note` | string\n\nMaximum {max} characters.\n");
//!     [codegen::read::read_page(&Text::new(PagePath::new("a.md"), page), &Profile::usual())]
//! };
//! let (ours, upstream) = (read("200"), read("50"));
//! let docs = |pages| Docs { pages, unread: &[], model: None };
//! let drift = drift(docs(&ours), &Errata::default(), docs(&upstream));
//! assert_eq!(drift.comparison.changes[0].after.as_deref(), Some("50"));
//! ```

mod added;
mod ours;
mod reject;
mod shapes;
mod sides;
#[cfg(test)]
mod tests;

pub use added::Ours;
pub use ours::in_ours;
pub use reject::{CantReject, Rejection, reject};

use crate::diagnostics::problem::{Problem, Severity};
use crate::diagnostics::span::PagePath;
use crate::model::errata::Errata;
use crate::read::facts::PageFacts;
use crate::review::compare::{self, Comparison, Docs, Side, Sided};
use std::collections::BTreeSet;

/// How upstream differs from what we hold.
#[derive(Clone, Debug, Default)]
pub struct Drift {
    /// Facts that changed, and what could not be compared.
    pub comparison: Comparison,
    /// Errata that upstream's pages don't fit, by their place in `errata.toml`.
    pub stale: Vec<Problem>,
    /// Samples of upstream's whose shape ours have not; they change nothing.
    pub notes: Vec<Problem>,
    /// Fingerprints of the changes that only sources which add to upstream have.
    added: BTreeSet<String>,
}

impl Drift {
    /// Whether there is nothing to do.
    #[must_use]
    pub const fn is_none(&self) -> bool {
        self.comparison.changes.is_empty() && self.comparison.problems.is_empty() && self.stale.is_empty()
    }

    /// Whether a sync can reject the change with this fingerprint: errata hold on to what upstream says, not to what a
    /// second source adds to it.
    pub(crate) fn is_rejectable(&self, fingerprint: &str) -> bool {
        !self.added.contains(fingerprint)
    }

    /// The same as one comparison, for reports that know of nothing else: errata are the first of the problems.
    #[must_use]
    pub fn flat(&self) -> Comparison {
        let sided = |side| move |problem: &Problem| Sided { side, problem: problem.clone() };
        let mut problems: Vec<Sided> = self.stale.iter().map(sided(Side::Base)).collect();
        problems.extend(self.comparison.problems.iter().cloned());
        Comparison { problems, ..self.comparison.clone() }
    }

    /// [`Drift::flat`] with the notes.
    #[must_use]
    pub fn flat_with_notes(&self) -> Comparison {
        let mut all = self.flat();
        all.problems
            .extend(self.notes.iter().map(|problem| Sided { side: Side::Head, problem: problem.clone() }));
        all
    }
}

/// Compares our docs with upstream's.
#[must_use]
pub fn drift(ours: Docs<'_>, errata: &Errata, upstream: Docs<'_>) -> Drift {
    Drift {
        comparison: compare::facts(ours, upstream),
        stale: errata.check(&brought_up(ours, upstream)),
        notes: shapes::notes(ours.pages, upstream.pages),
        added: BTreeSet::new(),
    }
}

/// The pages that a sync would leave us with: upstream's, and ours where those can be read in part only.
#[must_use]
pub fn brought_up(ours: Docs<'_>, upstream: Docs<'_>) -> Vec<PageFacts> {
    let damaged = damaged(upstream);
    let good = upstream.pages.iter().filter(|page| !damaged.contains(&page.page));
    let kept = ours.pages.iter().filter(|page| damaged.contains(&page.page));
    let mut pages: Vec<PageFacts> = good.chain(kept).cloned().collect();
    pages.sort_by(|a, b| a.page.cmp(&b.page));
    pages
}

/// Pages of which something can't be read.
fn damaged(docs: Docs<'_>) -> BTreeSet<&PagePath> {
    let is_error = |problem: &&Problem| problem.code.severity() == Severity::Error;
    let in_pages = docs.pages.iter().filter(|page| page.problems.iter().any(|problem| is_error(&problem)));
    in_pages.map(|page| &page.page).chain(docs.unread.iter().map(|problem| &problem.place.page)).collect()
}
