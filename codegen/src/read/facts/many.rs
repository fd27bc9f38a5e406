//! Many pages at once: none needs to know of another.

use super::{PageFacts, read};
use crate::diagnostics::problem::Problem;
use crate::read::openapi;
use crate::read::source::{RawPage, Text, is_root};
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};

/// A page that was decoded and read.
#[derive(Clone, Debug)]
pub struct ReadPage {
    /// Its text.
    pub text: Text,
    /// Repairs of its encoding.
    pub mended: Vec<Problem>,
    /// Its facts.
    pub facts: PageFacts,
}

/// Decodes and reads pages, on all cores; the results are in the order of the pages, and the same on any number of cores.
///
/// A page that can't be decoded is the problem that says so, and costs only itself.
///
/// ```
/// use codegen::{read::facts, read::source::RawPage, diagnostics::span::PagePath};
///
/// let page = |name: &str, bytes: &[u8]| RawPage { path: PagePath::new(name), bytes: bytes.to_vec() };
/// let read = facts::read_pages(&[page("a.md", b"> GET - /gateways\n"), page("b.md", b"\xff")]);
/// assert!(read[0].as_ref().is_ok_and(|page| page.facts.facts.len() == 1));
/// assert!(read[1].is_err());
/// ```
#[must_use]
pub fn read_pages(pages: &[RawPage]) -> Vec<Result<ReadPage, Problem>> {
    let decode = |page: &RawPage| {
        let (text, mended) = Text::decode(page.path.clone(), page.bytes.clone())?;
        Ok(ReadPage { facts: read(&text), mended, text })
    };
    if pages.iter().any(is_root) {
        // Files of a specification refer to each other.
        return openapi::read_pages(pages);
    }
    pages.par_iter().map(decode).collect()
}
