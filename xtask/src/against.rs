//! Our docs and upstream, read side by side.

use crate::beside::Beside;
use crate::pages::{Pages, show};
use crate::{Failure, Outcome};
use codegen::diagnostics::span::PagePath;
use codegen::read::source::{Commit, RawPage, Source};
use codegen::review::drift::{Drift, drift};
use codegen::write::sync::Mirror;
use std::collections::{BTreeMap, BTreeSet};

/// Both sides.
pub(crate) struct Against {
    /// Our docs, with what we know of them.
    pub(crate) ours: Pages,
    /// Upstream's.
    pub(crate) upstream: Pages,
    /// Where upstream's are from.
    pub(crate) source: Source,
    /// The commit that they are at.
    pub(crate) commit: Option<Commit>,
}

impl Against {
    /// Reads both sides.
    pub(crate) fn read(docs: &str, upstream: &str, beside: &Beside) -> Result<Self, Failure> {
        let mut ours = Pages::read(docs)?;
        ours.know(docs, beside)?;
        let unread = ours.findings_beside();
        if !unread.is_empty() {
            show(unread)?;
            return Err(Failure::Said {
                message: format!("what stands beside the pages of {docs} can't be read"),
                help: Some("mend it first: without it, errata that are stale can't be told".into()),
            });
        }
        let source = Source::parse(upstream)?;
        let commit = source.commit()?;
        Ok(Self { ours, upstream: Pages::read(upstream)?, source, commit })
    }

    /// What drifted.
    pub(crate) fn drift(&self) -> Drift {
        let model = |pages: &Pages| pages.model(&self.ours.errata, &self.ours.secrets);
        let models = (model(&self.ours), model(&self.upstream));
        let ours = self.ours.docs(models.0.as_ref());
        drift(ours, &self.ours.errata, self.upstream.docs(models.1.as_ref()))
    }

    /// The exit status where something counts or not; a page that can't be read is worse.
    pub(crate) fn outcome(&self, counts: bool) -> Outcome {
        match (self.ours.is_complete() && self.upstream.is_complete(), counts) {
            (false, _) => Outcome::Incomplete,
            (true, true) => Outcome::Something,
            (true, false) => Outcome::Nothing,
        }
    }

    /// How many of upstream's pages were only reworded since ours were synced; none where that commit is not at hand.
    pub(crate) fn reworded(&self, docs: &str, drift: &Drift) -> usize {
        let Some(before) = self.synced(docs) else { return 0 };
        let before: BTreeMap<&PagePath, &[u8]> =
            before.iter().map(|page| (&page.path, page.bytes.as_slice())).collect();
        let places = drift.comparison.changes.iter().flat_map(|change| &change.places);
        let changed: BTreeSet<&PagePath> = places.map(|spot| &spot.place.page).collect();
        let reworded = self.upstream.texts().filter(|(page, text)| {
            before.get(page).is_some_and(|before| *before != text.as_bytes()) && !changed.contains(page)
        });
        reworded.count()
    }

    /// Upstream's pages as they were when ours were synced.
    fn synced(&self, docs: &str) -> Option<Vec<RawPage>> {
        let Source::Git { repo, path, .. } = &self.source else { return None };
        let Source::Folder(folder) = Source::parse(docs).ok()? else { return None };
        let mirror = Mirror::parse(&std::fs::read_to_string(folder.join(Mirror::FILE)).ok()?).ok()?;
        let rev = mirror.upstream.commit?;
        let same = self.commit.as_ref().is_some_and(|commit| commit.id == rev);
        let before = Source::Git { repo: repo.clone(), rev, path: path.clone() };
        if same { None } else { before.pages().ok() }
    }
}
