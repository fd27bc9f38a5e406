//! What a merge changes by itself: that in which it differs from each of its parents.

use crate::compare::Comparison;
use std::collections::HashSet;

/// Keeps what is also a change from another parent. What a branch brings along is none: it was told with its commits.
pub(super) fn retain_common(comparison: &mut Comparison, other: &Comparison) {
    let changes: HashSet<_> =
        other.changes.iter().map(|change| (&change.fingerprint, &change.subject)).collect();
    comparison.changes.retain(|change| changes.contains(&(&change.fingerprint, &change.subject)));
    let problems: HashSet<_> =
        other.problems.iter().map(|sided| (sided.problem.code, &sided.problem.place)).collect();
    comparison.problems.retain(|sided| problems.contains(&(sided.problem.code, &sided.problem.place)));
}
