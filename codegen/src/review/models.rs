//! The models of two versions, as far as both can be read: a comparison finds the effects on the crate by them.

use crate::diagnostics::problem::{Code, Problem, Severity};
use crate::diagnostics::span::PagePath;
use crate::model::Model;
use crate::model::assemble::{Input, assemble_partly};
use crate::model::errata::Errata;
use crate::model::secrets::Secrets;
use crate::read::facts::PageFacts;
use std::collections::{BTreeMap, BTreeSet};
use std::panic::resume_unwind;
use std::thread;

/// One version of the docs, with what is known about it.
#[derive(Clone, Copy, Debug)]
pub struct Version<'d> {
    /// The pages that could be read.
    pub pages: &'d [PageFacts],
    /// Why the others could not.
    pub unread: &'d [Problem],
    /// Corrections of the facts, as far as they fit.
    pub errata: &'d Errata,
    /// Members that must not be printed.
    pub secrets: &'d Secrets,
}

impl<'d> Version<'d> {
    fn errors(self) -> impl Iterator<Item = &'d Problem> {
        let in_pages = self.pages.iter().flat_map(|page| &page.problems);
        in_pages.chain(self.unread).filter(|problem| problem.code.severity() == Severity::Error)
    }

    /// Its model, without what stands on some pages.
    #[must_use]
    pub fn model(self, without: &BTreeSet<PagePath>) -> Model {
        let left: Vec<PageFacts>;
        let pages = if without.is_empty() {
            self.pages
        } else {
            left = self.pages.iter().filter(|page| !without.contains(&page.page)).cloned().collect();
            left.as_slice()
        };
        let mut model = assemble_partly(Input::new(pages).errata(self.errata).secrets(self.secrets));
        let unread = self.errors().filter(|problem| without.contains(&problem.place.page)).cloned();
        model.left_out.extend(unread);
        model
    }
}

/// The models of two versions. A page of which only one of them can read all is in neither, so that what can't be read is not
/// taken for gone.
#[must_use]
pub fn pair(base: Version<'_>, head: Version<'_>) -> (Model, Model) {
    let without = unlike(base, head);
    of_both([base, head], |version| version.model(&without))
}

/// What `make` makes of two versions, side by side.
pub(super) fn of_both<T: Send, R: Send>([base, head]: [T; 2], make: impl Fn(T) -> R + Sync) -> (R, R) {
    thread::scope(|scope| {
        let head = scope.spawn(|| make(head));
        (make(base), head.join().unwrap_or_else(|panic| resume_unwind(panic)))
    })
}

/// Pages of which two versions can't read the same.
#[must_use]
pub fn unlike(base: Version<'_>, head: Version<'_>) -> BTreeSet<PagePath> {
    let (old, new) = (by_page(base), by_page(head));
    let pages: BTreeSet<&PagePath> = old.keys().chain(new.keys()).copied().collect();
    pages.into_iter().filter(|page| old.get(*page) != new.get(*page)).cloned().collect()
}

/// The passages of each page that can't be read, wherever they stand.
fn by_page(version: Version<'_>) -> BTreeMap<&PagePath, Vec<(Code, &str)>> {
    let mut all: BTreeMap<&PagePath, Vec<(Code, &str)>> = BTreeMap::new();
    for problem in version.errors() {
        all.entry(&problem.place.page).or_default().push((problem.code, &problem.message));
    }
    for passages in all.values_mut() {
        passages.sort_unstable();
    }
    all
}
