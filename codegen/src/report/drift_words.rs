//! Drift in words, for all reports for people.

use super::changes_items::counts;
use super::changes_words::{Compared, words_only};
use super::one_line;
use crate::diagnostics::nouns::{counted, first_of};
use crate::review::drift::Drift;

/// Places of notes that are shown.
const PLACES: usize = 3;

/// Drift, and what it takes to show it.
#[derive(Clone, Copy, Debug)]
pub struct Drifted<'a> {
    /// The drift.
    pub drift: &'a Drift,
    /// Its comparison, and how to show it.
    pub compared: Compared<'a>,
    /// Our errata, as people open them from where they are.
    pub errata: &'a str,
    /// Number of our pages that are compared.
    pub pages: usize,
    /// Upstream's commit, if that is known.
    pub commit: Option<&'a str>,
    /// Sources that add to upstream, with their commits.
    pub besides: &'a [String],
    /// The command that brings our docs up.
    pub mend: &'a str,
}

impl Drifted<'_> {
    /// The source, and its commit; and those that add to it.
    pub(super) fn upstream(&self) -> String {
        let source = one_line(self.compared.head);
        let first = self.commit.map_or_else(|| source.clone(), |commit| format!("{source} ({commit})"));
        let all = std::iter::once(first).chain(self.besides.iter().map(|source| one_line(source)));
        all.collect::<Vec<_>>().join(" and ")
    }
}

/// `1 breaking, 2 compatible, 1 erratum to look at; 38 pages differ in words only`, without what there is none of.
pub(super) fn tally(drifted: &Drifted<'_>) -> String {
    let comparison = &drifted.drift.comparison;
    let mut parts = counts(comparison);
    match drifted.drift.stale.len() {
        0 => {}
        1 => parts.push("1 erratum to look at".to_owned()),
        count => parts.push(format!("{count} errata to look at")),
    }
    if !comparison.problems.is_empty() {
        parts.push(counted(comparison.problems.len(), "problem"));
    }
    if parts.is_empty() {
        parts.push("no drift".to_owned());
    }
    parts.join(", ") + &words_only(drifted.compared.words_only)
}

/// `2 samples have another shape, which changes no fact: a.md:12, b.md:3`.
pub(super) fn noted(drifted: &Drifted<'_>) -> Option<String> {
    let notes = &drifted.drift.notes;
    let verb = if notes.len() == 1 { "has" } else { "have" };
    let places = notes.iter().map(|note| format!("{}:{}", note.place.page, note.place.line));
    let places = one_line(&first_of(places, PLACES));
    let samples = counted(notes.len(), "sample");
    (!notes.is_empty()).then(|| format!("{samples} {verb} another shape, which changes no fact: {places}"))
}
