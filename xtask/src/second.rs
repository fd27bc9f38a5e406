//! Sources that add to the prose that ours mirror, by `upstream.toml`.

use crate::Failure;
use crate::beside::text_next_to;
use crate::pages::Pages;
use crate::upstream::{check_at_hand, is_same_place};
use codegen::diagnostics::problem::Problem;
use codegen::diagnostics::span::PagePath;
use codegen::model::errata::Errata;
use codegen::profile::Profile;
use codegen::read::facts::PageFacts;
use codegen::read::openapi::{Example, read_examples};
use codegen::read::source::{Commit, Source, is_specification};
use codegen::review::compare::{Side, Sided};
use codegen::review::drift::{Drift, Ours};
use codegen::write::sync::second::{self, Folder};
use codegen::write::sync::{Mirror, SecondSource};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

/// A second source, read.
pub(crate) struct Second {
    /// What `upstream.toml` says of it.
    pub(crate) source: SecondSource,
    /// Its pages.
    pub(crate) theirs: Pages,
    /// The facts of its pages, as its errata correct them.
    corrected: Vec<PageFacts>,
    /// The bodies that it shows.
    examples: Vec<Example>,
    /// Its errata that have no reason any more.
    stale: Vec<Problem>,
    /// The source, as it would be given.
    pub(crate) spec: String,
    /// The commit that it is at.
    pub(crate) commit: Option<Commit>,
}

/// The second source that somebody gave in place of upstream, if it is one: where `upstream.toml` says, or a specification
/// where that names one.
pub(crate) fn given<'m>(mirror: &'m Mirror, docs: &Source, spec: &str) -> Option<&'m SecondSource> {
    let Source::Folder(folder) = docs else { return None };
    let there = |second: &&SecondSource| {
        second.upstream.source(folder).is_some_and(|known| is_same_place(&known, spec))
    };
    let by_place = mirror.sources.iter().find(there);
    by_place.or_else(|| {
        let pages = Source::parse(spec).ok()?.pages().ok()?;
        let is_specification = is_specification(&pages);
        mirror.sources.iter().filter(|_| is_specification).find(|second| second.name == SPECIFICATION)
    })
}

/// Errata that can't be read, with the first reason.
fn unreadable(file: &str, problem: Option<&Problem>) -> Failure {
    let reason =
        problem.map(|Problem { place, message, .. }| format!(":{}:{}: {message}", place.line, place.column));
    Failure::Message {
        message: format!("{file}{}", reason.unwrap_or_else(|| " can't be read".into())),
        help: problem.map(|problem| problem.help.clone()),
    }
}

/// The second sources that our docs name, with where they are.
fn named<'m>(mirror: &'m Mirror, folder: &'m Path) -> impl Iterator<Item = (&'m SecondSource, Source)> {
    mirror.sources.iter().filter_map(|second| Some((second, second.upstream.source(folder)?)))
}

/// Name of a second source that is an OpenAPI specification.
const SPECIFICATION: &str = "openapi";

impl Second {
    /// Reads a second source from where it is.
    pub(crate) fn read(
        source: &SecondSource,
        docs: &Source,
        spec: &str,
        profile: &Arc<Profile>,
    ) -> Result<Self, Failure> {
        let theirs = Pages::read(spec, profile)?;
        let name = format!("errata.{}.toml", source.name);
        let errata = match text_next_to(docs, &name)? {
            None => Errata::default(),
            Some(file) => {
                Errata::read(&file.text).map_err(|problems| unreadable(&file.file, problems.first()))?
            }
        };
        let corrected = errata.apply_to_part(&theirs.facts).pages.into_owned();
        let stale = errata.check(&theirs.facts);
        let place = Source::parse(spec)?;
        let (commit, files) = (place.commit()?, place.pages()?);
        let examples = if is_specification(&files) { read_examples(&files, profile) } else { Vec::new() };
        Ok(Self { examples, source: source.clone(), theirs, corrected, stale, spec: spec.to_owned(), commit })
    }

    /// The second sources that our docs name, from where they are; those that are not at hand can't be read.
    pub(crate) fn all(mirror: &Mirror, docs: &Source, profile: &Arc<Profile>) -> Result<Vec<Self>, Failure> {
        let Source::Folder(folder) = docs else { return Ok(Vec::new()) };
        named(mirror, folder)
            .map(|(second, source)| {
                check_at_hand(&source, &second.upstream)?;
                Self::read(second, docs, &source.to_string(), profile)
            })
            .collect()
    }

    /// The second sources that our docs name and that are at hand.
    pub(crate) fn at_hand(
        mirror: &Mirror,
        docs: &Source,
        profile: &Arc<Profile>,
    ) -> Result<Vec<Self>, Failure> {
        let Source::Folder(folder) = docs else { return Ok(Vec::new()) };
        named(mirror, folder)
            .filter(|(second, source)| check_at_hand(source, &second.upstream).is_ok())
            .map(|(second, source)| Self::read(second, docs, &source.to_string(), profile))
            .collect()
    }

    /// As our docs compare with it.
    pub(crate) fn source(&self) -> second::Source<'_> {
        let SecondSource { name, without, adds, .. } = &self.source;
        second::Source { name, pages: &self.corrected, examples: &self.examples, without, adds }
    }

    /// Adds what it says that our docs don't hold, what only our docs say, and contradictions.
    pub(crate) fn add_to(&self, drift: &mut Drift, ours: Ours<'_>) {
        drift.add(ours, self.source(), self.folder());
        let sided = |side| move |problem: &Problem| Sided { side, problem: problem.clone() };
        let problems = &mut drift.comparison.problems;
        problems.extend(self.theirs.unread().iter().map(sided(Side::Head)));
        problems.extend(self.stale.iter().map(sided(Side::Base)));
    }

    /// Where our docs contradict it, at places of our pages.
    pub(crate) fn conflicts(&self, ours: &Pages) -> Vec<Problem> {
        let model = ours.version(&ours.errata, &ours.secrets).model(&BTreeSet::new());
        let corrected = ours.errata.apply_to_part(&ours.facts);
        let held = self.source().held(&corrected.pages, &model);
        held.conflicts.iter().map(|conflict| conflict.in_ours(&self.source.name)).collect()
    }

    /// The pages of ours that restate it.
    pub(crate) fn folder(&self) -> Folder<'_> {
        Folder { name: &self.source.name, path: &self.source.folder }
    }

    /// Where it is, and the commit that it is at.
    pub(crate) fn whence(&self) -> String {
        let commit = self.commit.as_ref().map(|commit| commit.id.chars().take(8).collect::<String>());
        commit.map_or_else(|| self.spec.clone(), |commit| format!("{} ({commit})", self.spec))
    }

    /// A page of it as people open it.
    pub(crate) fn file<'a>(&'a self, page: &'a PagePath) -> &'a str {
        self.theirs.file(page)
    }
}
