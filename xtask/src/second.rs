//! Sources that add to the prose that ours mirror, by `upstream.toml`.

use crate::Failure;
use crate::beside::text_next_to;
use crate::pages::Pages;
use crate::upstream::{check_at_hand, is_same_place};
use codegen::diagnostics::problem::Problem;
use codegen::diagnostics::span::PagePath;
use codegen::model::Model;
use codegen::model::errata::Errata;
use codegen::profile::Profile;
use codegen::read::facts::PageFacts;
use codegen::read::openapi::{Example, read_examples};
use codegen::read::source::{Commit, Source, is_specification};
use codegen::review::compare::{Comparison, Docs, Side, Sided, facts};
use codegen::write::sync::second;
use codegen::write::sync::{Mirror, SecondSource};
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
        Ok(Self { examples, source: source.clone(), theirs, corrected, stale, commit })
    }

    /// The second sources that our docs name, from where they are; those that are not at hand can't be read.
    pub(crate) fn all(mirror: &Mirror, docs: &Source, profile: &Arc<Profile>) -> Result<Vec<Self>, Failure> {
        let Source::Folder(folder) = docs else { return Ok(Vec::new()) };
        let named =
            mirror.sources.iter().filter_map(|second| Some((second, second.upstream.source(folder)?)));
        named
            .map(|(second, source)| {
                check_at_hand(&source, &second.upstream)?;
                Self::read(second, docs, &source.to_string(), profile)
            })
            .collect()
    }

    /// As our docs compare with it.
    pub(crate) fn source(&self) -> second::Source<'_> {
        let SecondSource { name, without, adds, .. } = &self.source;
        second::Source { name, pages: &self.corrected, examples: &self.examples, without, adds }
    }

    /// What it says that our docs don't hold, what only our docs say, and contradictions.
    pub(crate) fn drift(&self, ours: &[PageFacts], model: &Model) -> Comparison {
        let held = self.source().held(ours, model);
        let taken = second::taken_over(&self.corrected, &self.source.without);
        let docs = |pages| Docs { pages, unread: &[], model: None };
        let mut comparison = facts(docs(&held.pages), docs(&taken));
        let sided = |side| move |problem: Problem| Sided { side, problem };
        comparison.problems.extend(held.conflicts.into_iter().map(sided(Side::Head)));
        comparison.problems.extend(self.theirs.unread().iter().cloned().map(sided(Side::Head)));
        comparison.problems.extend(self.stale.iter().cloned().map(sided(Side::Base)));
        comparison
    }

    /// A page of it as people open it.
    pub(crate) fn file<'a>(&'a self, page: &'a PagePath) -> &'a str {
        self.theirs.file(page)
    }
}
