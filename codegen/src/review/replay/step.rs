//! One commit of a history, and its effect in one word.

use crate::diagnostics::problem::Code;
use crate::read::source::Revision;
use crate::review::compare::{Comparison, Wire};

/// A commit, and what it changed.
#[derive(Clone, Debug)]
pub struct Step {
    /// The commit.
    pub revision: Revision,
    /// Its changes from its parent (a merge: from each of its parents), or why they are unknown.
    pub compared: Result<Comparison, String>,
}

/// The most that a commit does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Effect {
    /// A client can fail after it.
    Breaking,
    /// Something of it can't be read; the rest breaks nothing.
    Unread,
    /// It only adds or widens.
    Compatible,
    /// Its changes affect no client.
    None,
    /// It changes words only.
    Words,
}

impl Effect {
    /// All of them, the most first.
    pub const ALL: [Self; 5] = [Self::Breaking, Self::Unread, Self::Compatible, Self::None, Self::Words];
}

impl Step {
    /// The most that the commit does.
    #[must_use]
    pub fn effect(&self) -> Effect {
        let Ok(comparison) = &self.compared else { return Effect::Unread };
        match comparison.changes.iter().map(|change| change.wire).max() {
            Some(Wire::Breaking) => Effect::Breaking,
            _ if !comparison.problems.is_empty() => Effect::Unread,
            Some(Wire::Compatible) => Effect::Compatible,
            Some(Wire::None) => Effect::None,
            None => Effect::Words,
        }
    }

    /// Number of its changes with this effect.
    #[must_use]
    pub fn count(&self, wire: Wire) -> usize {
        self.compared.as_ref().map_or(0, |comparison| comparison.count(wire))
    }

    /// Number of its problems.
    #[must_use]
    pub fn problems(&self) -> usize {
        self.compared.as_ref().map_or(1, |comparison| comparison.problems.len())
    }

    /// Whether the commit and all pages that it touches could be read.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        let page = |code: Code| matches!(code, Code::NotUtf8 | Code::FrontMatter);
        let unread =
            |comparison: &Comparison| comparison.problems.iter().any(|sided| page(sided.problem.code));
        self.compared.as_ref().is_ok_and(|comparison| !unread(comparison))
    }
}

/// How many commits there are of each effect.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals([usize; Effect::ALL.len()]);

impl Totals {
    /// Counts a commit.
    pub fn add(&mut self, step: &Step) {
        if let Some(count) = self.0.get_mut(step.effect() as usize) {
            *count += 1;
        }
    }

    /// Number of commits with this effect.
    #[must_use]
    pub fn of(&self, effect: Effect) -> usize {
        self.0.get(effect as usize).copied().unwrap_or(0)
    }

    /// Number of commits.
    #[must_use]
    pub fn all(&self) -> usize {
        self.0.iter().sum()
    }
}
