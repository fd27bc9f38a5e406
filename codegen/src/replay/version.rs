//! The docs at one commit, made of pages that are each read once.

use crate::assemble::assemble;
use crate::compare::Docs;
use crate::facts::{self, PageFacts};
use crate::model::Model;
use crate::problem::{Problem, Severity};
use crate::source::{Objects, PageId, SourceError, Text};
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// The docs at a commit.
#[derive(Debug, Default)]
pub(super) struct Version {
    pub(super) commit: String,
    pub(super) pages: Vec<PageId>,
    facts: Vec<PageFacts>,
    unread: Vec<Problem>,
    model: Option<Model>,
}

impl Version {
    pub(super) fn docs(&self) -> Docs<'_> {
        Docs { pages: &self.facts, unread: &self.unread, model: self.model.as_ref() }
    }
}

/// What was read of pages, by path and content.
#[derive(Debug, Default)]
pub(super) struct Shelf {
    pages: HashMap<PageId, Kept>,
    /// Versions that were made so far.
    made: usize,
}

#[derive(Debug)]
struct Kept {
    read: Result<PageFacts, Problem>,
    /// The last version that it was in.
    used: usize,
}

/// Versions for which a page is kept after it was last used.
const KEPT: usize = 64;

impl Shelf {
    /// The docs of a commit with these pages.
    pub(super) fn version(
        &mut self,
        commit: &str,
        pages: Vec<PageId>,
        objects: &mut Objects,
    ) -> Result<Version, SourceError> {
        self.made += 1;
        let (mut facts, mut unread) = (Vec::with_capacity(pages.len()), Vec::new());
        for page in &pages {
            match self.page(page, objects)? {
                Ok(read) => facts.push(read.clone()),
                Err(problem) => unread.push(problem.clone()),
            }
        }
        let oldest = self.made.saturating_sub(KEPT);
        self.pages.retain(|_, kept| kept.used >= oldest);
        let model = model(&facts, &unread);
        Ok(Version { commit: commit.to_owned(), pages, facts, unread, model })
    }

    fn page(
        &mut self,
        page: &PageId,
        objects: &mut Objects,
    ) -> Result<&Result<PageFacts, Problem>, SourceError> {
        let kept = match self.pages.entry(page.clone()) {
            Entry::Occupied(kept) => kept.into_mut(),
            Entry::Vacant(free) => {
                let bytes = objects.blob(&page.blob)?;
                let read = Text::decode(page.path.clone(), bytes).map(|(text, _)| facts::read(&text));
                free.insert(Kept { read, used: 0 })
            }
        };
        kept.used = self.made;
        Ok(&kept.read)
    }
}

/// The model of docs in which nothing is unread.
fn model(facts: &[PageFacts], unread: &[Problem]) -> Option<Model> {
    let is_error = |problem: &Problem| problem.code.severity() == Severity::Error;
    let readable = unread.is_empty() && !facts.iter().any(|page| page.problems.iter().any(is_error));
    if readable { assemble(facts).ok() } else { None }
}
