//! Changes that a merge makes by itself: those in which it differs from each of its parents.

use crate::review::compare::{Change, Comparison};

/// Keeps what is also a change from another parent. What a branch brings along is none: it was told with its commits.
pub(super) fn retain_common(comparison: &mut Comparison, other: &Comparison) {
    comparison.changes.retain(|change| other.changes.iter().any(|known| is_same(change, known)));
    comparison.problems.retain(|sided| other.problems.iter().any(|known| known.problem == sided.problem));
}

/// Whether the same changed, whatever it does: effects depend on what else is in the versions, and so does the fingerprint.
fn is_same(a: &Change, b: &Change) -> bool {
    let what = |of: &Change| (of.kind, of.key, of.direction);
    let values = |of: &Change, other: &Change| of.before == other.before && of.after == other.after;
    what(a) == what(b) && a.subject == b.subject && values(a, b)
}
