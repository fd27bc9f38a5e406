//! Drift for a terminal: stale errata first, then the changes as `diff` reports them, then how to reject one.

use super::changes_text::Text;
use super::changes_words::Compared;
use super::drift_words::{Drifted, noted, tally};
use super::terminal::{ATTENTION, BAD, GOOD, one_line};
use crate::diagnostics::nouns::counted;
use crate::review::compare::Wire;

/// Drift as text with the colours of a terminal. One line if there is none.
#[must_use]
pub fn drift_text(drifted: &Drifted<'_>) -> String {
    let mut text = Text::default();
    let pages = counted(drifted.pages, "page");
    let against = format!("{pages} against {}", drifted.upstream());
    if drifted.drift.is_none() {
        note(&mut text, drifted);
        text.line(GOOD, "Checked", &format!("{against}: {}", tally(drifted)));
        return text.out;
    }
    let rust = drifted.drift.comparison.rust.as_str();
    text.verdict(&drifted.drift.flat(), &format!("crate: {rust}; {}", tally(drifted)));
    text.line(GOOD, "Checking", &against);
    for problem in &drifted.drift.stale {
        text.line(ATTENTION, "Stale", &one_line(&problem.message));
        text.aside(&one_line(&format!("{}:{}: {}", drifted.errata, problem.place.line, problem.help)));
    }
    text.changes(&drifted.drift.comparison);
    note(&mut text, drifted);
    let breaking = drifted.drift.comparison.count(Wire::Breaking) > 0;
    text.line(if breaking { BAD } else { ATTENTION }, "Drifted", &tally(drifted));
    let mut changes = drifted.drift.comparison.changes.iter();
    if changes.any(|change| drifted.drift.is_rejectable(&change.fingerprint)) {
        text.aside("what we hold is right after all? --reject CHANGE --because TEXT");
    }
    text.line(ATTENTION, "Mend", &mend(drifted));
    text.out
}

/// The next step: where nothing but errata drifted, a sync would change nothing.
fn mend(drifted: &Drifted<'_>) -> String {
    let Compared { comparison, .. } = drifted.compared;
    if comparison.changes.is_empty() && comparison.problems.is_empty() {
        return format!("{}, by hand", drifted.errata);
    }
    drifted.mend.to_owned()
}

fn note(text: &mut Text, drifted: &Drifted<'_>) {
    if let Some(note) = noted(drifted) {
        text.line(GOOD, "Note", &note);
    }
}
