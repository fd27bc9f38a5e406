//! Changes for a terminal: the effect right-aligned as cargo's verbs are, then what, where and a witness.

use super::changes_words::{Compared, effect, headline, right, scope, tally};
use super::one_line;
use crate::review::compare::{Change, Side, Spot, Wire};
use anstyle::{AnsiColor, Style};
use std::fmt::Write as _;

const BREAKING: Style = AnsiColor::Red.on_default().bold();
const COMPATIBLE: Style = AnsiColor::Green.on_default().bold();
const NEUTRAL: Style = AnsiColor::Cyan.on_default().bold();
const PROBLEM: Style = AnsiColor::Yellow.on_default().bold();
const SUBJECT: Style = Style::new().bold();
const ASIDE: Style = Style::new().dimmed();

/// Width of the column of verbs.
const VERB: usize = 12;
/// Places that are shown of one change.
const PLACES: usize = 3;
/// Details that are shown of one section.
const DETAILS: usize = 8;

/// Changes as text; with the colours of a terminal if `styled`.
#[must_use]
pub fn changes_text(compared: &Compared<'_>, styled: bool) -> String {
    let mut text = Text { out: String::new(), styled };
    for change in &compared.comparison.changes {
        text.change(change);
    }
    for sided in &compared.comparison.problems {
        let place = &sided.problem.place;
        text.verb(
            PROBLEM,
            if sided.problem.code == crate::diagnostics::problem::Code::Uncompared {
                "Uncompared"
            } else {
                "Unread"
            },
        );
        text.end(&one_line(&sided.problem.message));
        text.aside(&format!("{}:{}{}", place.page, place.line, version(sided.side)));
    }
    let style = if compared.comparison.count(Wire::Breaking) > 0 {
        BREAKING
    } else if compared.comparison.changes.is_empty() && compared.comparison.problems.is_empty() {
        COMPATIBLE
    } else {
        PROBLEM
    };
    text.verb(style, "Compared");
    text.end(&tally(compared));
    text.out
}

struct Text {
    out: String,
    styled: bool,
}

impl Text {
    fn change(&mut self, change: &Change) {
        let style = match change.wire {
            Wire::Breaking => BREAKING,
            Wire::Compatible => COMPATIBLE,
            Wire::None => NEUTRAL,
        };
        self.verb(style, effect(change.wire));
        let mark = |text: &str| self.paint(SUBJECT, &one_line(text));
        let line = headline(change, &mark);
        let scope = self.paint(ASIDE, &scope(change));
        self.end(&format!("{line}  {scope}"));
        for spot in change.places.iter().take(PLACES) {
            let of_object =
                change.places.len() > 1 && spot.path.as_ref().is_some_and(|path| *path != change.subject);
            self.aside(&place(spot, of_object));
        }
        if change.places.len() > PLACES {
            self.aside(&format!("and {} more", change.places.len() - PLACES));
        }
        for detail in change.details.iter().take(DETAILS) {
            let mark = |text: &str| one_line(text);
            self.aside(&format!("- {}", headline(detail, &mark)));
        }
        if change.details.len() > DETAILS {
            self.aside(&format!("- and {} more", change.details.len() - DETAILS));
        }
        if let Some(witness) = &change.witness {
            self.aside(&format!("{}: {}", right(witness.right), one_line(&witness.line)));
        }
    }

    fn verb(&mut self, style: Style, verb: &str) {
        let verb = self.paint(style, &format!("{verb:>VERB$}"));
        self.out.push_str(&verb);
        self.out.push(' ');
    }

    fn end(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push('\n');
    }

    /// A line below the verb's.
    fn aside(&mut self, text: &str) {
        // Writing to a string never fails.
        let _ = writeln!(self.out, "{:VERB$} {text}", "");
    }

    fn paint(&self, style: Style, text: &str) -> String {
        if self.styled { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }
}

/// `orders/visa.md:204, Visa`, and the path where it is not the one of the change.
fn place(spot: &Spot, with_path: bool) -> String {
    let mut text =
        format!("{}:{}{}", one_line(spot.place.page.as_str()), spot.place.line, version(spot.side));
    let path = spot.path.as_deref().filter(|_| with_path).unwrap_or_default();
    for part in [spot.section.as_str(), path] {
        if !part.is_empty() {
            text = format!("{text}, {}", one_line(part));
        }
    }
    text
}

/// What is said of places that are gone.
const fn version(side: Side) -> &'static str {
    match side {
        Side::Base => " (before)",
        Side::Head => "",
    }
}
