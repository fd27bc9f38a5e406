//! Reads the pages of a source, with the data that reports of their problems need.

use crate::Failure;
use crate::beside::{FileBeside, text_next_to};
use crate::corrections::{self, CorrectionFiles, SecretsFile};
use crate::workspace::in_workspace;
use codegen::diagnostics::near::nearest;
use codegen::diagnostics::problem::{Problem, Severity};
use codegen::diagnostics::span::PagePath;
use codegen::model::Model;
use codegen::model::assemble::{Input, assemble_partly};
use codegen::model::errata::{Corrected, Errata};
use codegen::model::secrets::Secrets;
use codegen::profile::Profile;
use codegen::read::facts::{self, PageFacts};
use codegen::read::source::{RawPage, Source, SourceError, Text};
use codegen::report::Finding;
use codegen::review::compare::Docs;
use codegen::review::lint;
use codegen::review::models::Version;
use codegen::write::render::front_matter;
use codegen::write::store::{Lock, is_unfinished};
use codegen::write::sync::Mirror;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

/// The pages of a source, as far as they could be read.
pub(crate) struct Pages {
    /// The words that they were read by.
    pub(crate) profile: Arc<Profile>,
    /// The facts of the pages that could be read.
    pub(crate) facts: Vec<PageFacts>,
    /// Corrections of the facts.
    pub(crate) errata: Errata,
    /// Members that must not be printed.
    pub(crate) secrets: Secrets,
    all: Vec<Page>,
    /// The files that `errata` and `secrets` are from.
    corrections: Vec<Page>,
    /// The file of errata, if they are about other docs: they count as far as they fit.
    borrowed: Option<String>,
    /// Why pages could not be read at all.
    unread: Vec<Problem>,
}

struct Page {
    path: PagePath,
    file: String,
    text: Decoded,
    problems: Vec<Problem>,
    readable: bool,
    front_matter: String,
}

/// The result of decoding a page.
enum Decoded {
    /// They are text that facts were read from.
    Text(Text),
    /// They are text, and no page.
    Unreadable(String),
    /// They are no text.
    No,
}

impl Decoded {
    fn original(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text.original()),
            Self::Unreadable(text) => Some(text),
            Self::No => None,
        }
    }
}

impl Page {
    fn findings(&self) -> impl Iterator<Item = Finding<'_>> {
        self.problems.iter().map(|problem| Finding { problem, file: &self.file, text: self.text.original() })
    }
}

impl Pages {
    /// Reads a source. A page that can't be decoded is a problem and costs only itself.
    pub(crate) fn read(spec: &str, profile: &Arc<Profile>) -> Result<Self, Failure> {
        let source = Source::parse(spec)?;
        let folder = match &source {
            Source::Folder(folder) => Some(folder),
            Source::File(_) | Source::Git { .. } => None,
        };
        let lock = folder.map(|folder| Lock::shared(folder)).transpose();
        let _lock = lock?;
        if let Some(folder) = folder.filter(|folder| is_unfinished(folder)) {
            return Err(Failure::new(
                format!("a sync of {} was stopped half-way", folder.display()),
                "finish it: run `cargo xtask sync` as before",
            ));
        }
        let pages = source.pages_ending(profile.files());
        Ok(Self::of(&source, pages.map_err(|error| unread(&source, &error))?, profile))
    }

    /// Adds the facts of pages of ours that upstream has none like, so that both sides have them when they are compared.
    pub(crate) fn add_own(&mut self, ours: &Self, mirror: &Mirror) {
        let there: BTreeSet<PagePath> = self.paths().cloned().collect();
        let own = ours
            .facts
            .iter()
            .filter(|facts| mirror.owns(facts.page.as_str()) && !there.contains(&facts.page));
        self.facts.extend(own.cloned());
        self.facts.sort_by(|a, b| a.page.cmp(&b.page));
    }

    /// Reads a folder that may hold no pages, or not be there.
    pub(crate) fn read_folder(folder: &Path, profile: &Arc<Profile>) -> Result<Option<Self>, Failure> {
        if !folder.exists() {
            return Ok(None);
        }
        let source = Source::Folder(folder.to_owned());
        match source.pages_ending(profile.files()) {
            Ok(pages) => Ok(Some(Self::of(&source, pages, profile))),
            Err(SourceError::NoPages { .. }) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    fn empty(profile: &Arc<Profile>) -> Self {
        Self {
            profile: Arc::clone(profile),
            facts: Vec::new(),
            errata: Errata::default(),
            secrets: Secrets::new(profile),
            all: Vec::new(),
            corrections: Vec::new(),
            unread: Vec::new(),
            borrowed: None,
        }
    }

    fn of(source: &Source, pages: Vec<RawPage>, profile: &Arc<Profile>) -> Self {
        let mut read = Self::empty(profile);
        let results = codegen::read::read_pages(&pages, profile);
        for (raw, result) in pages.into_iter().zip(results) {
            let (path, file) = (raw.path.clone(), source.file(&raw.path));
            match result {
                Ok(facts::ReadPage { text, mended: mut problems, facts }) => {
                    problems.extend(facts.problems.iter().cloned());
                    problems.sort_by_key(|problem| problem.place.span);
                    read.facts.push(facts);
                    let front_matter = front_matter(&text);
                    let text = Decoded::Text(text);
                    read.all.push(Page { path, file, text, problems, readable: true, front_matter });
                }
                Err(problem) => {
                    // The bytes show where a page is damaged.
                    let text = String::from_utf8(raw.bytes).map_or(Decoded::No, Decoded::Unreadable);
                    read.unread.push(problem.clone());
                    let (problems, front_matter) = (vec![problem], String::new());
                    read.all.push(Page { path, file, text, problems, readable: false, front_matter });
                }
            }
        }
        read
    }

    /// Adds what the pages say that contradicts itself, their samples or each other.
    pub(crate) fn lint(&mut self) {
        // Without the list, everything on it would be reported.
        let listed = self.corrections.iter().all(|file| file.problems.is_empty());
        let mut across = lint::across(&self.facts);
        if let Ok(corrected) = self.corrected() {
            across.extend(lint::contradictions(&corrected.pages));
        }
        let texts = self.all.iter().filter_map(|page| match &page.text {
            Decoded::Text(text) => Some(text),
            _ => None,
        });
        across.extend(lint::samples(&self.facts.iter().zip(texts).collect::<Vec<_>>()));
        across.sort_by(|a, b| a.place.cmp(&b.place));
        let mut across = across.into_iter().peekable();
        let mut facts = self.facts.iter();
        for page in &mut self.all {
            if let Decoded::Text(text) = &page.text
                && let Some(facts) = facts.next()
            {
                page.problems.extend(lint::page(facts, text));
                if listed {
                    page.problems.extend(lint::secrets(facts, text, &self.secrets));
                }
            }
            // Both are in the order of pages.
            while let Some(problem) = across.next_if(|problem| problem.place.page == page.path) {
                page.problems.push(problem);
            }
            page.problems.sort_by_key(|problem| (problem.place.span, problem.code));
        }
        if self.borrowed.is_some() {
            return;
        }
        for problem in self.errata.check(&self.facts) {
            let file = self.corrections.iter_mut().find(|file| file.path == problem.place.page);
            if let Some(file) = file {
                file.problems.push(problem);
            }
        }
    }

    /// Adds the names that `regen` makes no crate of, if these are docs that mirror others: only of those a crate is made.
    pub(crate) fn lint_names(&mut self, docs: &Source) -> Result<(), Failure> {
        if text_next_to(docs, Mirror::FILE)?.is_some()
            && let Ok(corrected) = self.corrected()
        {
            let model = assemble_partly(Input::new(&corrected.pages).secrets(&self.secrets));
            self.add_problems(model.left_out);
        }
        Ok(())
    }

    /// No pages, but what is known about those of docs-src.
    pub(crate) fn known(profile: &Arc<Profile>) -> Result<Self, Failure> {
        let (docs, mut known) = (in_workspace("docs-src"), Self::empty(profile));
        if docs.exists() {
            known.know(&docs.display().to_string(), &CorrectionFiles::default())?;
        }
        Ok(known)
    }

    /// Takes in what is known about the pages. What can't be read of it is a problem like those of pages.
    pub(crate) fn know(&mut self, spec: &str, corrections: &CorrectionFiles) -> Result<(), Failure> {
        let source = Source::parse(spec)?;
        if let Some(text) = corrections.errata(&source)? {
            self.errata = self.take_in(text, Errata::read).unwrap_or_default();
        }
        if let Some(file) = corrections.secrets(&source, &self.profile)? {
            let profile = Arc::clone(&self.profile);
            let (file, lent) = match file {
                SecretsFile::Own(file) => (file, false),
                SecretsFile::Lent(file) => (file, true),
            };
            let read = self.take_in(file, |text| Secrets::read(text, &profile));
            let read = read.unwrap_or_else(|| Secrets::new(&profile));
            self.secrets = if lent { read.lent() } else { read };
        }
        Ok(())
    }

    /// The same for docs that have no errata of their own: those of docs-src count, as far as they fit.
    pub(crate) fn know_or_borrow(
        &mut self,
        spec: &str,
        corrections: &CorrectionFiles,
    ) -> Result<(), Failure> {
        self.know(spec, corrections)?;
        let ours = Source::Folder(in_workspace("docs-src"));
        if self.has_errata() {
            return Ok(());
        }
        if let Some(text) = corrections.errata(&ours)? {
            // Errata that can't be read are a problem where they are.
            let errata = Errata::read(&text.text).unwrap_or_default();
            if errata.apply_to_part(&self.facts).applied.iter().any(|applied| !applied.places.is_empty()) {
                self.borrowed = Some(text.file.clone());
                self.errata = self.take_in(text, |_| Ok(errata.clone())).unwrap_or_default();
            }
        }
        Ok(())
    }

    /// The file of errata that are about other docs.
    pub(crate) fn borrowed(&self) -> Option<&str> {
        self.borrowed.as_deref()
    }

    /// The pages with what is corrected; problems, if errata of theirs don't fit them.
    pub(crate) fn corrected(&self) -> Result<Corrected<'_>, Vec<Problem>> {
        if self.borrowed.is_some() {
            return Ok(self.errata.apply_to_part(&self.facts));
        }
        self.errata.apply(&self.facts)
    }

    fn take_in<T>(
        &mut self,
        FileBeside { file, text }: FileBeside,
        read: impl Fn(&Text) -> Result<T, Vec<Problem>>,
    ) -> Option<T> {
        let (known, problems) = match read(&text) {
            Ok(known) => (Some(known), Vec::new()),
            Err(problems) => (None, problems),
        };
        let (path, front_matter) = (text.path().clone(), String::new());
        let text = Decoded::Text(text);
        self.corrections.push(Page { path, file, text, problems, readable: true, front_matter });
        known
    }

    /// Number of pages.
    pub(crate) fn len(&self) -> usize {
        self.all.len()
    }

    /// Whether there are errata beside the pages.
    pub(crate) fn has_errata(&self) -> bool {
        self.corrections.iter().any(|file| file.path.as_str() == corrections::ERRATA)
    }

    /// Why pages could not be read at all.
    pub(crate) fn unread(&self) -> &[Problem] {
        &self.unread
    }

    /// The facts and problems to compare with another version.
    pub(crate) fn docs<'a>(&'a self, model: Option<&'a Model>) -> Docs<'a> {
        Docs { pages: &self.facts, unread: &self.unread, model }
    }

    /// The pages with what is known about them.
    pub(crate) fn version<'a>(&'a self, errata: &'a Errata, secrets: &'a Secrets) -> Version<'a> {
        Version { pages: &self.facts, unread: &self.unread, errata, secrets }
    }

    /// The text of each page that facts were read from, with these.
    pub(crate) fn read_texts(&self) -> impl Iterator<Item = (&Text, &PageFacts)> {
        let texts = self.all.iter().filter_map(|page| match &page.text {
            Decoded::Text(text) => Some(text),
            Decoded::Unreadable(_) | Decoded::No => None,
        });
        texts.zip(&self.facts)
    }

    /// The text of each page that is text.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (&PagePath, &str)> {
        self.all.iter().filter_map(|page| Some((&page.path, page.text.original()?)))
    }

    /// The text of a page as it is stored, if it is one of these.
    pub(crate) fn text(&self, path: &PagePath) -> Option<&str> {
        self.page(path)?.text.original()
    }

    /// A page as people open it from where they are.
    pub(crate) fn file<'a>(&'a self, path: &'a PagePath) -> &'a str {
        self.page(path).map_or(path.as_str(), |page| &page.file)
    }

    /// A page, or a file beside them. Pages are in the order of their paths.
    fn page(&self, path: &PagePath) -> Option<&Page> {
        match self.all.binary_search_by(|page| page.path.cmp(path)) {
            Ok(at) => self.all.get(at),
            Err(_) => self.corrections.iter().find(|file| file.path == *path),
        }
    }

    /// Whether all pages could be read.
    pub(crate) const fn is_complete(&self) -> bool {
        self.unread.is_empty()
    }

    /// The facts of each page that could be read, with the lines of its front matter.
    pub(crate) fn with_front_matter(&self) -> impl Iterator<Item = (&PageFacts, &str)> {
        let readable = self.all.iter().filter(|page| page.readable);
        self.facts.iter().zip(readable.map(|page| page.front_matter.as_str()))
    }

    /// The facts of the pages, each with the lines of its front matter.
    pub(crate) fn pages_with_front_matter(&self) -> Vec<(PageFacts, String)> {
        self.with_front_matter().map(|(page, front)| (page.clone(), front.to_owned())).collect()
    }

    /// Adds problems of pages that were found beside them.
    pub(crate) fn add_problems(&mut self, problems: impl IntoIterator<Item = Problem>) {
        for problem in problems {
            if let Some(page) = self.all.iter_mut().find(|page| page.path == problem.place.page) {
                page.problems.push(problem);
                page.problems.sort_by_key(|problem| (problem.place.span, problem.code));
            }
        }
    }

    /// Paths of the pages, those that could not be read included.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &PagePath> {
        self.all.iter().map(|page| &page.path)
    }

    /// All problems, in the order of pages and places.
    pub(crate) fn findings(&self) -> Vec<Finding<'_>> {
        self.all.iter().chain(&self.corrections).flat_map(Page::findings).collect()
    }

    /// The problems of what is known about the pages.
    pub(crate) fn findings_beside(&self) -> Vec<Finding<'_>> {
        self.corrections.iter().flat_map(Page::findings).collect()
    }

    /// The problems that make pages unreadable.
    pub(crate) fn unreadable(&self) -> Vec<Finding<'_>> {
        self.all.iter().filter(|page| !page.readable).flat_map(Page::findings).collect()
    }

    /// The problems of what could not be read.
    pub(crate) fn errors(&self) -> Vec<Finding<'_>> {
        let mut errors = self.findings();
        errors.retain(|finding| finding.problem.code.severity() == Severity::Error);
        errors
    }

    /// Problems that were found later, of several pages together, with the files they are in.
    pub(crate) fn locate<'a>(&'a self, problems: &'a [Problem]) -> Vec<Finding<'a>> {
        let finding = |problem: &'a Problem| {
            let mut pages = self.all.iter().chain(&self.corrections);
            let page = pages.find(|page| page.path == problem.place.page);
            Finding {
                problem,
                file: page.map_or(problem.place.page.as_str(), |page| &page.file),
                text: page.and_then(|page| page.text.original()),
            }
        };
        problems.iter().map(finding).collect()
    }
}

/// Why a source can't be read; where it has no pages any more, with the last commit that has.
fn unread(source: &Source, error: &SourceError) -> Failure {
    let gone = matches!(error, SourceError::NoSuchPath { .. } | SourceError::NoPages { .. });
    let last = if gone { source.last_with_pages().ok().flatten() } else { None };
    let help = match (source, last) {
        (Source::Git { repo, path, .. }, Some(commit)) => {
            let id: String = commit.id.chars().take(12).collect();
            let last = Source::Git { repo: repo.clone(), rev: id.clone(), path: path.clone() };
            format!("the last commit that has pages there is {id} of {}: give {last}", commit.date)
        }
        _ => error.help().to_owned(),
    };
    Failure::new(error.to_string(), help)
}

/// The sources that somebody gave, or else docs-src.
pub(crate) fn sources(given: &[String]) -> Vec<String> {
    if given.is_empty() { vec![in_workspace("docs-src").display().to_string()] } else { given.to_vec() }
}

/// What to do where a source has no such page: the one that was probably meant.
pub(crate) fn meant_page<'p>(page: &str, known: impl IntoIterator<Item = &'p str>) -> String {
    nearest(page, known).map_or_else(
        || "give its path below SOURCE, as `cargo xtask facts SOURCE` prints it".to_owned(),
        |meant| format!("did you mean `{meant}`?"),
    )
}
