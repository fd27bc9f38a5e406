//! Drift for a terminal: stale errata first, then the changes as `diff` reports them, then how to reject one.

use super::changes_text::Text;
use super::changes_words::Compared;
use super::drift_words::{Drifted, noted, tally};
use super::one_line;
use crate::diagnostics::nouns::counted;
use crate::review::compare::Wire;
use anstyle::{AnsiColor, Style};

const GOOD: Style = AnsiColor::Green.on_default().bold();
const LOOK: Style = AnsiColor::Yellow.on_default().bold();
const BAD: Style = AnsiColor::Red.on_default().bold();

/// Drift as text; with the colours of a terminal if `styled`. One line if there is none.
#[must_use]
pub fn drift_text(drifted: &Drifted<'_>, styled: bool) -> String {
    let mut text = Text { out: String::new(), styled };
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
        text.line(LOOK, "Stale", &one_line(&problem.message));
        text.aside(&one_line(&format!("{}:{}: {}", drifted.errata, problem.place.line, problem.help)));
    }
    text.changes(&drifted.drift.comparison);
    note(&mut text, drifted);
    let breaking = drifted.drift.comparison.count(Wire::Breaking) > 0;
    text.line(if breaking { BAD } else { LOOK }, "Drifted", &tally(drifted));
    if !drifted.drift.comparison.changes.is_empty() {
        text.aside("what we hold is right after all? --reject CHANGE --because TEXT");
    }
    text.line(LOOK, "Mend", &mend(drifted));
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
