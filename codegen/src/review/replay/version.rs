//! The docs at one commit, made of pages that are each read once.

use crate::diagnostics::problem::{Code, Problem, Severity};
use crate::diagnostics::span::{Place, Span};
use crate::model::Model;
use crate::model::errata::Errata;
use crate::model::secrets::Secrets;
use crate::profile::Profile;
use crate::read::facts::{PageFacts, ReadPage};
use crate::read::source::{self, Objects, PageId, RawPage, SourceError, Text};
use crate::review::compare::{self, Comparison, Docs};
use crate::review::models;
use std::cell::OnceCell;
use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher as _};
use std::rc::Rc;
use std::sync::Arc;

/// The docs at a commit.
#[derive(Debug)]
pub(super) struct Version {
    pub(super) commit: String,
    pub(super) pages: Vec<PageId>,
    facts: Vec<PageFacts>,
    unread: Vec<Problem>,
    /// Errata and secrets of the pages.
    known: Rc<Corrections>,
    /// Made once a change asks what it does to the crate.
    model: OnceCell<Model>,
    /// The passages that could not be read.
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

    /// Whether another version says the same, and the same is known about it.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.pages == other.pages && Rc::ptr_eq(&self.known, &other.known)
    }

    /// The changes to another version, with their effects on the crate.
    pub(super) fn compared(&self, head: &Self) -> Comparison {
        let without = models::unlike(self.corrections(), head.corrections());
        if without.is_empty() {
            return compare::facts(self.modelled(), head.modelled());
        }
        let (old, new) = (self.corrections().model(&without), head.corrections().model(&without));
        compare::facts(Docs { model: Some(&old), ..self.docs() }, Docs { model: Some(&new), ..head.docs() })
    }

    fn modelled(&self) -> Docs<'_> {
        let model = self.model.get_or_init(|| self.corrections().model(&BTreeSet::new()));
        Docs { model: Some(model), ..self.docs() }
    }

    fn corrections(&self) -> models::Version<'_> {
        let Corrections { errata, secrets, .. } = &*self.known;
        models::Version { pages: &self.facts, unread: &self.unread, errata, secrets }
    }

    /// Whether what this version can't read stands in another one, too, letter by letter.
    pub(super) fn shares(&self, problem: &Problem, other: &Self) -> bool {
        let of_problem = |passage: &&Passage| passage.code == problem.code && passage.place == problem.place;
        let Some(mine) = self.passages.iter().find(of_problem) else { return false };
        other.passages.iter().any(|passage| (passage.code, passage.text) == (mine.code, mine.text))
    }
}

/// Errata and secrets of the pages of a version.
#[derive(Debug)]
pub(super) struct Corrections {
    pub(super) errata: Errata,
    pub(super) secrets: Secrets,
    /// The errata stand beside the pages, and say what those mean.
    own: bool,
    /// The problems of reading them.
    problems: Vec<Problem>,
}

/// Pages that were read, by path and content.
#[derive(Debug)]
pub(super) struct Shelf {
    profile: Arc<Profile>,
    /// Errata and secrets of versions that have no such files beside them.
    pub(super) known: Rc<Corrections>,
    /// Errata and secrets of the last version that has such files beside it, and these files.
    last: Option<([Option<PageId>; 2], Rc<Corrections>)>,
    pages: HashMap<PageId, CachedPage>,
    /// Versions that were made so far.
    made: usize,
}

#[derive(Debug)]
struct CachedPage {
    read: Result<PageFacts, Problem>,
    passages: Vec<Passage>,
    /// The last version that it was in.
    used: usize,
}

impl Corrections {
    /// Errata and secrets for versions that have none of their own.
    pub(super) fn new(errata: Errata, secrets: Secrets) -> Self {
        Self { errata, secrets, own: false, problems: Vec::new() }
    }

    /// Reads a file; what can't be read is a problem of the version.
    fn read<T>(
        &mut self,
        text: Result<Text, Problem>,
        read: impl Fn(&Text) -> Result<T, Vec<Problem>>,
    ) -> Option<T> {
        let read = text.map_err(|problem| vec![problem]).and_then(|text| read(&text));
        read.map_err(|problems| self.problems.extend(problems)).ok()
    }
}

/// The text of a file beside the pages.
fn text(file: &PageId, objects: &mut Objects) -> Result<Result<Text, Problem>, SourceError> {
    Ok(Text::decode(file.path.clone(), objects.blob(&file.blob)?).map(|(text, _)| text))
}

impl CachedPage {
    fn read(page: &PageId, bytes: Vec<u8>, profile: &Arc<Profile>) -> Self {
        let read = Text::decode(page.path.clone(), bytes);
        Self::of(
            page,
            read.map(|(text, mended)| ReadPage {
                facts: crate::read::read_page(&text, profile),
                mended,
                text,
            }),
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
) -> Result<Vec<CachedPage>, SourceError> {
    let raw = |page: &PageId| Ok(RawPage { path: page.path.clone(), bytes: objects.blob(&page.blob)? });
    let raw = pages.iter().map(raw).collect::<Result<Vec<_>, SourceError>>()?;
    let read = crate::read::read_pages(&raw, profile);
    Ok(pages.iter().zip(read).map(|(page, read)| CachedPage::of(page, read)).collect())
}

fn passage(problem: &Problem, text: impl Hash) -> Passage {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    Passage { code: problem.code, place: problem.place.clone(), text: hasher.finish() }
}

/// Names of the files that say what is known.
const ERRATA: &str = "errata.toml";
const SECRETS: &str = "secrets.toml";

/// Versions for which a page is kept after it was last used.
const KEPT: usize = 64;

impl Shelf {
    pub(super) fn new(profile: &Arc<Profile>) -> Self {
        let (known, last) = (Rc::new(Corrections::new(Errata::default(), Secrets::new(profile))), None);
        Self { profile: Arc::clone(profile), known, last, pages: HashMap::new(), made: 0 }
    }

    /// No docs: what the first commit changed.
    pub(super) fn empty(&self) -> Version {
        Version {
            commit: String::new(),
            pages: Vec::new(),
            facts: Vec::new(),
            unread: Vec::new(),
            known: Rc::clone(&self.known),
            model: OnceCell::new(),
            passages: Vec::new(),
        }
    }

    /// The docs of a commit with these pages.
    pub(super) fn version(
        &mut self,
        commit: &str,
        path: &str,
        pages: Vec<PageId>,
        objects: &mut Objects,
    ) -> Result<Version, SourceError> {
        let known = self.known(commit, path, objects)?;
        self.made += 1;
        let (mut facts, mut unread, mut passages) = (Vec::with_capacity(pages.len()), Vec::new(), Vec::new());
        let mut take = |kept: &CachedPage| {
            match &kept.read {
                Ok(read) => facts.push(read.clone()),
                Err(problem) => unread.push(problem.clone()),
            }
            passages.extend(kept.passages.iter().cloned());
        };
        if pages.iter().any(|page| source::is_specification_file(page.path.as_str())) {
            // The content of such a file depends on the others, so none is stored.
            specification(&pages, objects, &self.profile)?.iter().for_each(take);
        } else {
            for page in &pages {
                take(self.page(page, objects)?);
            }
        }
        let oldest = self.made.saturating_sub(KEPT);
        self.pages.retain(|_, kept| kept.used >= oldest);
        if known.own {
            facts = known.errata.apply_to_part(&facts).pages.into_owned();
        }
        passages.extend(known.problems.iter().map(|problem| passage(problem, &problem.message)));
        unread.extend(known.problems.iter().cloned());
        let commit = commit.to_owned();
        Ok(Version { commit, pages, facts, unread, known, model: OnceCell::new(), passages })
    }

    /// Errata and secrets of the pages of a commit: from the files beside them, or else those of the caller.
    fn known(
        &mut self,
        commit: &str,
        path: &str,
        objects: &mut Objects,
    ) -> Result<Rc<Corrections>, SourceError> {
        let files = [ERRATA, SECRETS].map(|name| objects.beside(commit, path, name));
        let [errata, secrets] = files;
        let files = [errata?, secrets?];
        if files == [None, None] {
            return Ok(Rc::clone(&self.known));
        }
        if let Some((_, known)) = self.last.as_ref().filter(|(of, _)| *of == files) {
            return Ok(Rc::clone(known));
        }
        let mut known =
            Corrections { own: true, ..Corrections::new(Errata::default(), self.known.secrets.clone()) };
        let [errata, secrets] = &files;
        if let Some(text) = errata.as_ref().map(|file| text(file, objects)).transpose()? {
            known.errata = known.read(text, Errata::read).unwrap_or_default();
        }
        if let Some(text) = secrets.as_ref().map(|file| text(file, objects)).transpose()? {
            let read = known.read(text, |text| Secrets::read(text, &self.profile));
            known.secrets = read.unwrap_or_else(|| Secrets::new(&self.profile));
        }
        let known = Rc::new(known);
        self.last = Some((files, Rc::clone(&known)));
        Ok(known)
    }

    fn page(&mut self, page: &PageId, objects: &mut Objects) -> Result<&CachedPage, SourceError> {
        let kept = match self.pages.entry(page.clone()) {
            Entry::Occupied(kept) => kept.into_mut(),
            Entry::Vacant(free) => {
                free.insert(CachedPage::read(page, objects.blob(&page.blob)?, &self.profile))
            }
        };
        kept.used = self.made;
        Ok(kept)
    }
}

fn is_error(problem: &Problem) -> bool {
    problem.code.severity() == Severity::Error
}
