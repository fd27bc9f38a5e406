//! Our docs and upstream, read side by side.

use crate::beside::mirror_of;
use crate::corrections::CorrectionFiles;
use crate::pages::Pages;
use crate::review::FailOn;
use crate::second::{self, Second};
use crate::term::show;
use crate::upstream::{refuse_other_folder, source};
use crate::vendor::Vendor;
use crate::{Failure, Outcome};
use codegen::diagnostics::span::PagePath;
use codegen::read::source::{Commit, RawPage, Source};
use codegen::review::compare::{Comparison, Kind, Side};
use codegen::review::drift::{Drift, Ours, drift};
use codegen::review::models;
use codegen::write::sync::Mirror;
use codegen::write::sync::second::Corrections;
use std::collections::{BTreeMap, BTreeSet};

/// Both sides.
pub(crate) struct Against {
    /// Our docs, with what we know of them.
    pub(crate) ours: Pages,
    /// Upstream's.
    pub(crate) upstream: Pages,
    /// Where upstream's are from.
    pub(crate) source: Source,
    /// The source, as it would be given.
    pub(crate) spec: String,
    /// The commit that they are at.
    pub(crate) commit: Option<Commit>,
    /// The upstream that ours mirror.
    mirror: Mirror,
    /// Sources that add to it.
    seconds: Vec<Second>,
}

impl Against {
    /// Reads both sides.
    pub(crate) fn read(
        docs: &str,
        upstream: Option<&str>,
        corrections: &CorrectionFiles,
        vendor: &Vendor,
    ) -> Result<Self, Failure> {
        let profile = vendor.of_spec(docs)?;
        let mut ours = Pages::read(docs, &profile)?;
        ours.know(docs, corrections)?;
        let unread = ours.findings_beside();
        if !unread.is_empty() {
            show(unread)?;
            return Err(Failure::new(
                format!("what stands beside the pages of {docs} can't be read"),
                "mend it first: without it, errata that are stale can't be told",
            ));
        }
        let docs = Source::parse(docs)?;
        let mirror = mirror_of(&docs)?;
        if let Some((spec, second)) =
            upstream.and_then(|spec| Some((spec, second::given(&mirror, &docs, spec)?)))
        {
            // Prose is not looked at: it is as ours have it.
            let second = Second::read(second, &docs, spec, &profile)?;
            let (commit, spec) = (second.commit.clone(), spec.to_owned());
            let upstream = Pages::read(&docs.to_string(), &profile)?;
            return Ok(Self { ours, upstream, source: docs, spec, commit, mirror, seconds: vec![second] });
        }
        let seconds = if upstream.is_some() { Vec::new() } else { Second::all(&mirror, &docs, &profile)? };
        let spec = source(upstream, &docs, &mirror)?;
        let source = Source::parse(&spec)?;
        let commit = source.commit()?;
        let mut upstream = Pages::read(&spec, &profile)?;
        refuse_other_folder(&mirror, &spec, &upstream)?;
        upstream.add_own(&ours, &mirror);
        Ok(Self { ours, upstream, source, spec, commit, mirror, seconds })
    }

    /// A page of upstream's, or of a second source, as people open it.
    pub(crate) fn file<'a>(&'a self, page: &'a PagePath) -> &'a str {
        let second =
            || self.seconds.iter().map(|second| second.file(page)).find(|file| *file != page.as_str());
        if self.upstream.text(page).is_some() {
            self.upstream.file(page)
        } else {
            second().unwrap_or(page.as_str())
        }
    }

    /// The drift from the upstream that ours mirror; that from sources which add to it is left out.
    pub(crate) fn drift_from_first(&self) -> Drift {
        let Pages { errata, secrets, .. } = &self.ours;
        let models = models::pair(self.ours.version(errata, secrets), self.upstream.version(errata, secrets));
        drift(self.ours.docs(Some(&models.0)), errata, self.upstream.docs(Some(&models.1)))
    }

    /// The drift.
    pub(crate) fn drift(&self) -> Drift {
        let Pages { errata, secrets, .. } = &self.ours;
        let mut drift = self.drift_from_first();
        if !self.seconds.is_empty() {
            let pages = self.ours.pages_with_front_matter();
            let ours = Ours { pages: &pages, known: Corrections { errata, secrets } };
            for second in &self.seconds {
                second.add_to(&mut drift, ours);
            }
        }
        drift
    }

    /// Sources that add to upstream, where they are and at which commit.
    pub(crate) fn besides(&self) -> Vec<String> {
        // A source that somebody gave stands in the place of upstream.
        self.seconds.iter().filter(|second| second.spec != self.spec).map(Second::whence).collect()
    }

    /// Whether a source that adds to upstream no longer has something that pages of ours restate.
    pub(crate) fn has_lost(&self, drift: &Drift) -> bool {
        let restates = |page: &PagePath| {
            self.ours.facts.iter().any(|facts| facts.page == *page && facts.restates.is_some())
        };
        let gone = [Kind::FieldRemoved, Kind::SectionRemoved, Kind::EndpointRemoved];
        let removed = drift.comparison.changes.iter().filter(|change| gone.contains(&change.kind));
        let mut places = removed.flat_map(|change| &change.places);
        places.any(|occurrence| occurrence.side == Side::Base && restates(&occurrence.place.page))
    }

    /// Whether we have pages that upstream has not, and that are not listed as ours alone.
    pub(crate) fn has_gone(&self) -> bool {
        let known: BTreeSet<&PagePath> = self.upstream.paths().collect();
        self.ours.paths().any(|page| !known.contains(page) && !self.mirror.owns(page.as_str()))
    }

    /// How many of our pages are compared: those that are ours alone are not.
    pub(crate) fn pages(&self) -> usize {
        self.ours.paths().filter(|page| !self.mirror.owns(page.as_str())).count()
    }

    /// The exit status; a page that can't be read is worse than whatever counts.
    pub(crate) fn outcome(&self, fail_on: FailOn, comparison: &Comparison) -> Outcome {
        if !self.ours.is_complete() || !self.upstream.is_complete() {
            Outcome::Incomplete
        } else if fail_on.counts(comparison) {
            Outcome::Something
        } else {
            Outcome::Nothing
        }
    }

    /// How many of upstream's pages were only reworded since ours were synced; none where the commits that ours mirror are not
    /// at hand.
    pub(crate) fn reworded(&self, drift: &Drift) -> usize {
        let places = drift.comparison.changes.iter().flat_map(|change| &change.places);
        let changed: BTreeSet<&PagePath> = places.map(|occurrence| &occurrence.place.page).collect();
        let now = self.commit.as_ref().map(|commit| commit.id.as_str());
        let mut by_commit: BTreeMap<&str, Vec<(&PagePath, &str)>> = BTreeMap::new();
        for (page, text) in self.upstream.texts().filter(|(page, _)| !changed.contains(page)) {
            let commit = self.mirror.commit(page.as_str());
            // Commits are stored in short, too.
            if let Some(commit) = commit.filter(|commit| now.is_some_and(|now| !now.starts_with(commit))) {
                by_commit.entry(commit).or_default().push((page, text));
            }
        }
        let counts = by_commit.into_iter().map(|(commit, pages)| {
            let before = self.pages_at(commit);
            let differs = |(page, text): &&(&PagePath, &str)| {
                let mut before = before.iter().filter(|before| before.path == **page);
                before.next().is_some_and(|before| before.bytes != text.as_bytes())
            };
            pages.iter().filter(differs).count()
        });
        counts.sum()
    }

    /// Upstream's pages as they were at a commit.
    fn pages_at(&self, commit: &str) -> Vec<RawPage> {
        let Source::Git { repo, path, .. } = &self.source else { return Vec::new() };
        let before = Source::Git { repo: repo.clone(), rev: commit.to_owned(), path: path.clone() };
        before.pages().unwrap_or_default()
    }
}
