//! The docs at one commit, made of pages that are each read once.

use crate::diagnostics::problem::{Code, Problem, Severity};
use crate::diagnostics::span::{Place, Span};
use crate::model::Model;
use crate::model::assemble::assemble;
use crate::profile::Profile;
use crate::read::facts::{self, PageFacts, ReadPage};
use crate::read::source::{self, Objects, PageId, RawPage, SourceError, Text};
use crate::review::compare::Docs;
use std::cell::OnceCell;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::{DefaultHasher, Hash, Hasher as _};
use std::sync::Arc;

/// The docs at a commit.
#[derive(Debug, Default)]
pub(super) struct Version {
    pub(super) commit: String,
    pub(super) pages: Vec<PageId>,
    facts: Vec<PageFacts>,
    unread: Vec<Problem>,
    /// Made once a change asks what it does to the crate.
    model: OnceCell<Option<Model>>,
    /// What could not be read.
    passages: Vec<Passage>,
}

/// A passage that can't be read.
#[derive(Clone, Debug)]
struct Passage {
    code: Code,
    place: Place,
    /// Hash of what it says.
    text: u64,
}

impl Version {
    /// The docs alone: what most commits change are words only, and no model tells more of them.
    pub(super) fn docs(&self) -> Docs<'_> {
        Docs { pages: &self.facts, unread: &self.unread, model: None }
    }

    /// The docs with their model, if they make one.
    pub(super) fn modelled(&self) -> Docs<'_> {
        let model = self.model.get_or_init(|| model(&self.facts, &self.unread));
        Docs { model: model.as_ref(), ..self.docs() }
    }

    /// Whether what this version can't read stands in another one, too, letter by letter.
    pub(super) fn shares(&self, problem: &Problem, other: &Self) -> bool {
        let of_problem = |passage: &&Passage| passage.code == problem.code && passage.place == problem.place;
        let Some(mine) = self.passages.iter().find(of_problem) else { return false };
        other.passages.iter().any(|passage| (passage.code, passage.text) == (mine.code, mine.text))
    }
}

/// What was read of pages, by path and content.
#[derive(Debug)]
pub(super) struct Shelf {
    profile: Arc<Profile>,
    pages: HashMap<PageId, Kept>,
    /// Versions that were made so far.
    made: usize,
}

#[derive(Debug)]
struct Kept {
    read: Result<PageFacts, Problem>,
    passages: Vec<Passage>,
    /// The last version that it was in.
    used: usize,
}

impl Kept {
    fn read(page: &PageId, bytes: Vec<u8>, profile: &Arc<Profile>) -> Self {
        let read = Text::decode(page.path.clone(), bytes);
        Self::of(
            page,
            read.map(|(text, mended)| ReadPage { facts: facts::read(&text, profile), mended, text }),
        )
    }

    fn of(page: &PageId, read: Result<ReadPage, Problem>) -> Self {
        match read {
            Ok(ReadPage { text, facts, .. }) => {
                let errors = facts.problems.iter().filter(|problem| is_error(problem));
                let passage = |problem: &Problem| {
                    let Span { start, end } = problem.place.span;
                    passage(problem, text.original().get(start..end))
                };
                let passages = errors.map(passage).collect();
                Self { read: Ok(facts), passages, used: 0 }
            }
            Err(problem) => {
                let passages = vec![passage(&problem, &page.blob)];
                Self { read: Err(problem), passages, used: 0 }
            }
        }
    }
}

/// The files of a specification, read together.
fn specification(
    pages: &[PageId],
    objects: &mut Objects,
    profile: &Arc<Profile>,
) -> Result<Vec<Kept>, SourceError> {
    let raw = |page: &PageId| Ok(RawPage { path: page.path.clone(), bytes: objects.blob(&page.blob)? });
    let raw = pages.iter().map(raw).collect::<Result<Vec<_>, SourceError>>()?;
    let read = facts::read_pages(&raw, profile);
    Ok(pages.iter().zip(read).map(|(page, read)| Kept::of(page, read)).collect())
}

fn passage(problem: &Problem, text: impl Hash) -> Passage {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    Passage { code: problem.code, place: problem.place.clone(), text: hasher.finish() }
}

/// Versions for which a page is kept after it was last used.
const KEPT: usize = 64;

impl Shelf {
    pub(super) fn new(profile: &Arc<Profile>) -> Self {
        Self { profile: Arc::clone(profile), pages: HashMap::new(), made: 0 }
    }

    /// The docs of a commit with these pages.
    pub(super) fn version(
        &mut self,
        commit: &str,
        pages: Vec<PageId>,
        objects: &mut Objects,
    ) -> Result<Version, SourceError> {
        self.made += 1;
        let (mut facts, mut unread, mut passages) = (Vec::with_capacity(pages.len()), Vec::new(), Vec::new());
        let mut take = |kept: &Kept| {
            match &kept.read {
                Ok(read) => facts.push(read.clone()),
                Err(problem) => unread.push(problem.clone()),
            }
            passages.extend(kept.passages.iter().cloned());
        };
        if pages.iter().any(|page| source::is_specification_file(page.path.as_str())) {
            // What such a file states depends on the others, so none is kept.
            specification(&pages, objects, &self.profile)?.iter().for_each(take);
        } else {
            for page in &pages {
                take(self.page(page, objects)?);
            }
        }
        let oldest = self.made.saturating_sub(KEPT);
        self.pages.retain(|_, kept| kept.used >= oldest);
        Ok(Version { commit: commit.to_owned(), pages, facts, unread, model: OnceCell::new(), passages })
    }

    fn page(&mut self, page: &PageId, objects: &mut Objects) -> Result<&Kept, SourceError> {
        let kept = match self.pages.entry(page.clone()) {
            Entry::Occupied(kept) => kept.into_mut(),
            Entry::Vacant(free) => free.insert(Kept::read(page, objects.blob(&page.blob)?, &self.profile)),
        };
        kept.used = self.made;
        Ok(kept)
    }
}

/// The model of docs in which nothing is unread.
fn model(facts: &[PageFacts], unread: &[Problem]) -> Option<Model> {
    let readable = unread.is_empty() && !facts.iter().any(|page| page.problems.iter().any(is_error));
    if readable { assemble(facts).ok() } else { None }
}

fn is_error(problem: &Problem) -> bool {
    problem.code.severity() == Severity::Error
}
