//! Drift for a terminal: stale errata first, then the changes as `diff` tells them, each with what rejects it.

use super::changes_text::changes_text;
use super::changes_words::Compared;
use super::drift_words::{Drifted, counted, noted, tally};
use super::one_line;
use crate::review::compare::{Comparison, Wire};
use anstyle::{AnsiColor, Style};
use std::fmt::Write as _;

const GOOD: Style = AnsiColor::Green.on_default().bold();
const LOOK: Style = AnsiColor::Yellow.on_default().bold();
const BAD: Style = AnsiColor::Red.on_default().bold();
const ASIDE: Style = Style::new().dimmed();

/// Width of the column of verbs.
const VERB: usize = 12;

/// Drift as text; with the colours of a terminal if `styled`. One line if there is none.
#[must_use]
pub fn drift_text(drifted: &Drifted<'_>, styled: bool) -> String {
    let mut text = Text { out: String::new(), styled };
    let pages = counted(drifted.pages, "page");
    let against = format!("{pages} against {}", drifted.upstream());
    if drifted.drift.is_none() {
        text.note(drifted);
        text.line(GOOD, "Checked", &format!("{against}: {}", tally(drifted)));
        return text.out;
    }
    text.line(GOOD, "Checking", &against);
    for problem in &drifted.drift.stale {
        text.line(LOOK, "Stale", &problem.message);
        text.aside(&one_line(&format!("{}:{}: {}", drifted.errata, problem.place.line, problem.help)));
    }
    text.changes(&drifted.compared);
    text.note(drifted);
    let breaking = drifted.drift.comparison.count(Wire::Breaking) > 0;
    text.line(if breaking { BAD } else { LOOK }, "Drifted", &tally(drifted));
    if !drifted.drift.comparison.changes.is_empty() {
        text.aside("what we hold is right after all? --reject CHANGE --because TEXT");
    }
    text.line(LOOK, "Mend", &mend(drifted));
    text.out
}

/// What to do: where nothing but errata drifted, a sync would change nothing.
fn mend(drifted: &Drifted<'_>) -> String {
    let Compared { comparison, .. } = drifted.compared;
    if comparison.changes.is_empty() && comparison.problems.is_empty() {
        return format!("{}, by hand", drifted.errata);
    }
    drifted.mend.to_owned()
}

struct Text {
    out: String,
    styled: bool,
}

impl Text {
    fn line(&mut self, style: Style, verb: &str, about: &str) {
        let verb = self.paint(style, &format!("{verb:>VERB$}"));
        // Writing to a string never fails.
        let _ = writeln!(self.out, "{verb} {}", one_line(about));
    }

    fn aside(&mut self, text: &str) {
        let _ = writeln!(self.out, "{:VERB$} {text}", "");
    }

    /// Changes and problems as `diff` shows them.
    fn changes(&mut self, compared: &Compared<'_>) {
        for change in &compared.comparison.changes {
            let one = Comparison { changes: vec![change.clone()], ..Comparison::default() };
            self.told(&Compared { comparison: &one, ..*compared });
            let fingerprint = self.paint(ASIDE, &format!("change {}", change.fingerprint));
            self.aside(&fingerprint);
        }
        let problems = compared.comparison.problems.clone();
        let rest = Comparison { problems, ..Comparison::default() };
        self.told(&Compared { comparison: &rest, ..*compared });
    }

    /// A comparison without its last line, which sums up.
    fn told(&mut self, compared: &Compared<'_>) {
        let told = changes_text(compared, self.styled);
        let lines: Vec<&str> = told.lines().collect();
        for line in lines.split_last().map_or(&[][..], |(_, lines)| lines) {
            self.out.push_str(line);
            self.out.push('\n');
        }
    }

    fn note(&mut self, drifted: &Drifted<'_>) {
        if let Some(note) = noted(drifted) {
            self.line(GOOD, "Note", &note);
        }
    }

    fn paint(&self, style: Style, text: &str) -> String {
        if self.styled { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }
}
