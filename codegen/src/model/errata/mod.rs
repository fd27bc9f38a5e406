//! Where the docs are wrong: `errata.toml`, read and checked against what the pages say.
//!
//! An erratum names a fact, what upstream says of it, what we hold, and why. It counts for every place that says what it
//! expects; where no place does, it has expired, which is an error. Pages are never changed: [`Errata::apply`] gives
//! corrected facts, which `assemble` makes the model from. `docs/errata.md` describes the file.
//!
//! ```
//! use codegen::{model::errata::Errata, profile::Profile, read::facts, read::source::Text, diagnostics::span::PagePath};
//!
//! let page = "> POST - /orders\n\n## Visa\n\n**Parameters**\n\n----\n`manual` | string | required\n";
//! let pages = [codegen::read::read_page(&Text::new(PagePath::new("visa.md"), page.to_owned()), &Profile::usual())];
//! let errata = r#"
//!     [[types]]
//!     pages = "*"
//!     endpoint = "POST /orders"
//!     direction = "request"
//!     path = "manual"
//!     upstream = "string"
//!     ours = "boolean"
//!     because = "Every sample shows a truth value."
//! "#;
//! let errata = Errata::read(&Text::new(PagePath::new("errata.toml"), errata.to_owned())).unwrap();
//! let corrected = errata.apply(&pages).unwrap();
//! assert_eq!(corrected.applied[0].places[0].to_string(), "visa.md:8:1");
//! ```

mod apply;
mod claim;
mod find;
mod read;
mod shown;
#[cfg(test)]
mod tests;
mod unmatched;
mod value;
mod write;

pub use claim::{Claim, Erratum, Parameter, Shown, Stated};
pub use write::NotToml;

use crate::diagnostics::problem::Problem;
use crate::diagnostics::span::Place;
use crate::read::facts::PageFacts;
use crate::read::source::Text;
use std::borrow::Cow;

/// All entries of an `errata.toml`.
#[derive(Clone, Debug, Default)]
pub struct Errata {
    /// In the order of the file.
    pub errata: Vec<Erratum>,
}

/// Facts as we hold them.
#[derive(Clone, Debug)]
pub struct Corrected<'p> {
    /// The pages, in their order.
    pub pages: Cow<'p, [PageFacts]>,
    /// The effect of each erratum, in the order of the file.
    pub applied: Vec<Applied>,
}

/// Effect of one erratum.
#[derive(Clone, Debug)]
pub struct Applied {
    /// Index in [`Errata::errata`].
    pub erratum: usize,
    /// The passages that say what it expects; the heading of a section that a field or set value was added to.
    pub places: Vec<Place>,
}

impl Errata {
    /// Reads an `errata.toml`.
    ///
    /// # Errors
    /// Everything in it that can't be read, by place ([`crate::diagnostics::problem::Code::ErratumUnreadable`]).
    pub fn read(text: &Text) -> Result<Self, Vec<Problem>> {
        let (errata, problems) = read::read(text);
        if problems.is_empty() { Ok(Self { errata }) } else { Err(problems) }
    }

    /// The facts of the pages, corrected.
    ///
    /// # Errors
    /// The entries that don't fit the pages, by place: those that are about nothing
    /// ([`crate::diagnostics::problem::Code::ErratumUnknown`]), whose time is over ([`crate::diagnostics::problem::Code::ErratumStale`]), or that
    /// correct what another one corrects ([`crate::diagnostics::problem::Code::ErratumTwice`]).
    pub fn apply<'p>(&self, pages: &'p [PageFacts]) -> Result<Corrected<'p>, Vec<Problem>> {
        if self.errata.is_empty() {
            return Ok(Corrected { pages: Cow::Borrowed(pages), applied: Vec::new() });
        }
        let (corrected, problems) = apply::apply(&self.errata, pages);
        if problems.is_empty() { Ok(corrected) } else { Err(problems) }
    }

    /// The same for a part of the docs: entries that don't fit may be about the rest, and change nothing.
    #[must_use]
    pub fn apply_to_part<'p>(&self, pages: &'p [PageFacts]) -> Corrected<'p> {
        apply::apply(&self.errata, pages).0
    }

    /// The entries that don't fit the pages.
    #[must_use]
    pub fn check(&self, pages: &[PageFacts]) -> Vec<Problem> {
        self.apply(pages).err().unwrap_or_default()
    }
}
