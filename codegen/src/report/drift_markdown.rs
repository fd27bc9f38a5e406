//! Drift as Markdown, to be the body of a pull request: errata first, then the changes, then what rejects them.

use super::changes_markdown::changes_markdown;
use super::changes_words::headline;
use super::drift_words::{Drifted, noted, tally};
use super::markdown::{code, escaped};
use std::fmt::Write as _;

/// Drift as Markdown. Nothing that a page says can leave its code span.
#[must_use]
pub fn drift_markdown(drifted: &Drifted<'_>) -> String {
    let mut out = String::from("## Drift from upstream\n\n");
    // Writing to a string never fails.
    let _ = writeln!(out, "Against {}: {}.", code(&drifted.upstream()), tally(drifted));
    let stale = &drifted.drift.stale;
    if !stale.is_empty() {
        let _ = writeln!(out, "\n### Errata to look at ({})\n", stale.len());
        for problem in stale {
            let place = code(&format!("{}:{}", drifted.errata, problem.place.line));
            let _ = writeln!(out, "- {place}: {}; {}", escaped(&problem.message), escaped(&problem.help));
        }
    }
    if let Some(note) = noted(drifted) {
        let _ = writeln!(out, "\n{}.", escaped(&note));
    }
    if !drifted.drift.comparison.changes.is_empty() || !drifted.drift.comparison.problems.is_empty() {
        let _ = write!(out, "\n{}", changes_markdown(&drifted.compared));
    }
    rejecting(&mut out, drifted);
    out
}

/// How to hold on to what we have, folded.
fn rejecting(out: &mut String, drifted: &Drifted<'_>) {
    let changes = &drifted.drift.comparison.changes;
    if changes.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n<details><summary>To reject a change</summary>\n");
    let _ = writeln!(out, "{}\n", code(&format!("{} --reject CHANGE --because TEXT", drifted.mend)));
    for change in changes {
        let _ = writeln!(out, "- {}: {}", code(&change.fingerprint), headline(change, &code));
    }
    let _ = writeln!(out, "\n</details>");
}
