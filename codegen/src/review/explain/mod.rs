//! Where something generated comes from: the passages behind it, what each says, how it was decided, and which errata count.
//!
//! [`explain`] takes the model with the pages that it was made from; [`crate::report`] prints what it gives.
//!
//! ```text
//! Customer              a type, by its Rust name, or by the name that the docs give the object
//! customer.email        a member, by its name on the wire or in Rust; further names go on in what it holds
//! Gateway.VISA          a value of an enumeration
//! POST /orders          an endpoint: its types
//! ```

mod decide;
mod documented;
mod find;
mod item;
mod passage;

#[cfg(test)]
mod tests;

pub use decide::{Decision, Stated};
pub use documented::{By, Correction, Passage};
pub use find::NotFound;
pub use item::{EndpointItem, Explanation, MemberItem, MemberLine, TypeItem, TypeLine, ValueItem, ValueLine};
pub use passage::{At, ValuePlace};

use crate::model::Model;
use crate::model::errata::{Corrected, Errata};
use crate::read::facts::PageFacts;

/// Input of an explanation.
#[derive(Clone, Copy, Debug)]
pub struct Origin<'o> {
    /// The model.
    pub model: &'o Model,
    /// The pages, as they are.
    pub pages: &'o [PageFacts],
    /// Their errata.
    pub errata: &'o Errata,
    /// The pages as we hold them, which the model was made from.
    pub corrected: &'o Corrected<'o>,
}

/// Where an item comes from.
///
/// # Errors
/// If nothing is called so, or several things are; what may have been meant is in the error.
pub fn explain(origin: &Origin<'_>, query: &str) -> Result<Explanation, NotFound> {
    Explainer::new(origin).explain(query)
}

/// Explains many items of one model.
pub struct Explainer<'o> {
    pages: &'o [PageFacts],
    index: find::Index<'o>,
    facts: documented::Facts<'o>,
}

impl<'o> Explainer<'o> {
    /// Finds its way through the model and the pages.
    #[must_use]
    pub fn new(origin: &Origin<'o>) -> Self {
        Self {
            pages: &origin.corrected.pages,
            index: find::Index::new(origin.model),
            facts: documented::Facts::new(origin),
        }
    }

    /// See [`explain`].
    ///
    /// # Errors
    /// Likewise.
    pub fn explain(&self, query: &str) -> Result<Explanation, NotFound> {
        let found = self.index.find(query.trim(), self.pages)?;
        Ok(item::explanation(&self.index, &self.facts, found))
    }
}
