//! Drift as Markdown, to be the body of a pull request: errata first, then the changes, then how to reject one.

use super::changes_items::items;
use super::changes_markdown::{COMMENT, within};
use super::drift_words::{Drifted, noted, tally};
use super::markdown::{code, escaped};
use std::fmt::Write as _;

/// Drift as Markdown. Nothing that a page says can leave its code span.
#[must_use]
pub fn drift_markdown(drifted: &Drifted<'_>) -> String {
    let rust = drifted.drift.comparison.rust.as_str();
    let mut out = format!("crate: {rust}; {}\n\n## Drift from upstream\n\n", tally(drifted));
    // Writing to a string never fails.
    let _ = writeln!(out, "Against {}.", code(&drifted.upstream()));
    let stale = &drifted.drift.stale;
    if !stale.is_empty() {
        let _ = writeln!(out, "\n### Errata to look at ({})\n", stale.len());
        for (at, problem) in stale.iter().enumerate() {
            let place = code(&format!("{}:{}", drifted.errata, problem.place.line));
            let text = format!("- {place}: {}; {}\n", escaped(&problem.message), escaped(&problem.help));
            if out.len() + text.len() > COMMENT / 2 {
                let _ = writeln!(out, "- and {} more", stale.len() - at);
                break;
            }
            out.push_str(&text);
        }
    }
    if let Some(note) = noted(drifted) {
        let _ = writeln!(out, "\n{}.", escaped(&note));
    }
    if !drifted.drift.comparison.changes.is_empty() || !drifted.drift.comparison.problems.is_empty() {
        let reject = rejecting(drifted);
        // The section on rejection is left out before any change is.
        let room = COMMENT.saturating_sub(out.len() + reject.len());
        let (room, reject) = if room > COMMENT / 2 {
            (room, reject)
        } else {
            (COMMENT.saturating_sub(out.len()), String::new())
        };
        let _ = write!(out, "\n{}{reject}", within(&drifted.compared, room));
    }
    out
}

/// How to hold on to what we have, folded.
fn rejecting(drifted: &Drifted<'_>) -> String {
    let mut out = String::new();
    let items = items(&drifted.drift.comparison);
    let rejectable = |prints: Vec<&str>| -> Vec<String> {
        prints.into_iter().filter(|print| drifted.drift.is_rejectable(print)).map(code).collect()
    };
    let items = items.iter().map(|item| (rejectable(item.fingerprints()), item.headline(&code)));
    let items: Vec<_> = items.filter(|(prints, _)| !prints.is_empty()).collect();
    if items.is_empty() {
        return out;
    }
    let _ = writeln!(out, "\n<details><summary>To reject a change</summary>\n");
    let _ = writeln!(out, "{}\n", code(&format!("{} --reject CHANGE --because TEXT", drifted.mend)));
    for (prints, headline) in items {
        let _ = writeln!(out, "- {}: {headline}", prints.join(" "));
    }
    let _ = writeln!(out, "\n</details>");
    out
}
