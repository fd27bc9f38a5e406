//! A history of docs, commit by commit, with the changes of each.
//!
//! ```no_run
//! use codegen::{profile::Profile, read::source::Log, review::replay::Replay};
//! let log = Log { repo: "../docs".into(), path: "content/api".into(), ..Log::default() };
//! for step in Replay::open(&log, &Profile::usual())? {
//!     println!("{} {:?}", step.revision.subject, step.effect());
//! }
//! # Ok::<(), codegen::read::source::SourceError>(())
//! ```

mod merge;
mod step;
mod version;

pub use step::{Effect, Step, Totals};

use crate::model::errata::Errata;
use crate::model::secrets::Secrets;
use crate::profile::Profile;
use crate::read::source::{Log, Objects, Revision, SourceError};
use crate::review::compare::{self, Comparison, Side, Sided};
use std::collections::VecDeque;
use std::rc::Rc;
use std::sync::Arc;
use version::{Corrections, Shelf, Version};

/// Walks a history, oldest commit first. A commit that can't be read costs only itself.
#[derive(Debug)]
pub struct Replay {
    revisions: std::vec::IntoIter<Revision>,
    objects: Objects,
    path: String,
    shelf: Shelf,
    /// Versions that are likely to be parents of the next commits, the newest last.
    recent: VecDeque<Rc<Version>>,
}

/// Versions that are kept whole; the pages of others are on the shelf for a while.
const RECENT: usize = 3;

impl Replay {
    /// Lists the commits; they are read one by one.
    ///
    /// # Errors
    /// If there are none, or if git can't be asked.
    pub fn open(log: &Log, profile: &Arc<Profile>) -> Result<Self, SourceError> {
        let revisions = log.revisions()?.into_iter();
        let (objects, path) = (Objects::open(&log.repo)?.with_endings(profile.files()), log.path.clone());
        Ok(Self { revisions, objects, path, shelf: Shelf::new(profile), recent: VecDeque::new() })
    }

    /// With what is known about docs that say nothing themselves: errata count as far as they fit. What stands beside the pages of
    /// a commit, as it does in docs of our own, counts before it.
    #[must_use]
    pub fn knowing(mut self, errata: Errata, secrets: Secrets) -> Self {
        self.shelf.known = Rc::new(Corrections::new(errata, secrets));
        self
    }

    fn step(&mut self, revision: Revision) -> Step {
        let compared = self.compared(&revision).map_err(|error| error.to_string());
        Step { revision, compared }
    }

    fn compared(&mut self, revision: &Revision) -> Result<Comparison, SourceError> {
        let head = self.version(&revision.id)?;
        let mut parents = revision.parents.iter();
        let base = match parents.next() {
            Some(parent) => self.version(parent)?,
            None if self.objects.is_first(&revision.id)? => Rc::new(self.shelf.empty()),
            None => return Err(SourceError::Shallow { id: revision.id.clone() }),
        };
        let mut comparison = between(&base, &head);
        for parent in parents {
            let other = between(&*self.version(parent)?, &head);
            merge::retain_common(&mut comparison, &other);
        }
        Ok(comparison)
    }

    fn version(&mut self, commit: &str) -> Result<Rc<Version>, SourceError> {
        if let Some(known) = self.recent.iter().find(|version| version.commit == commit) {
            return Ok(Rc::clone(known));
        }
        let pages = self.objects.pages(commit, &self.path)?;
        let version = Rc::new(self.shelf.version(commit, &self.path, pages, &mut self.objects)?);
        if self.recent.len() >= RECENT {
            self.recent.pop_front();
        }
        self.recent.push_back(Rc::clone(&version));
        Ok(version)
    }
}

impl Iterator for Replay {
    type Item = Step;

    fn next(&mut self) -> Option<Step> {
        let revision = self.revisions.next()?;
        Some(self.step(revision))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.revisions.size_hint()
    }
}

impl ExactSizeIterator for Replay {}

/// The changes from one version to another. Passages that neither can read, because they are the same in both, changed
/// nothing.
fn between(base: &Version, head: &Version) -> Comparison {
    if base.is_same(head) {
        return Comparison::default();
    }
    let mut comparison = compare::facts(base.docs(), head.docs());
    if !comparison.changes.is_empty() {
        comparison = base.compared(head);
    }
    comparison.problems.retain(|Sided { side, problem }| match side {
        Side::Base => !base.shares(problem, head),
        Side::Head => !head.shares(problem, base),
    });
    comparison
}
