//! Changes for a terminal: the verdict, then the changes by endpoint or object, with the effect right-aligned as
//! cargo's verbs are.

use super::changes_items::{Item, groups, verdict};
use super::changes_words::{
    Compared, UNSTATED, accepted, effect, headline, in_rust, partial, right, unstated, words_only,
};
use super::paint;
use super::terminal::{ASIDE, ATTENTION, BAD, GOOD, one_line};
use crate::diagnostics::problem::Code;
use crate::review::compare::{Comparison, Occurrence, Side, Wire};
use anstyle::{AnsiColor, Style};
use std::fmt::Write as _;

const NEUTRAL: Style = AnsiColor::Cyan.on_default().bold();
const SUBJECT: Style = Style::new().bold();

/// Width of the column of verbs.
const VERB: usize = 12;
/// Places that are shown of one item.
const PLACES: usize = 3;
/// Details that are shown of one section.
const DETAILS: usize = 8;
/// Fingerprints that are shown of one item.
const FINGERPRINTS: usize = 4;

/// Changes as text with the colours of a terminal.
#[must_use]
pub fn changes_text(compared: &Compared<'_>) -> String {
    let mut text = Text::default();
    let accepted = accepted(compared.accepted);
    text.verdict(
        compared.comparison,
        &format!("{}{accepted}{}", verdict(compared.comparison), words_only(compared.words_only)),
    );
    text.changes(compared.comparison);
    text.out
}

/// Lines with a verb each.
#[derive(Default)]
pub(super) struct Text {
    pub(super) out: String,
}

impl Text {
    /// The first line.
    pub(super) fn verdict(&mut self, comparison: &Comparison, text: &str) {
        let style = if comparison.count(Wire::Breaking) > 0 {
            BAD
        } else if comparison.changes.is_empty() && comparison.problems.is_empty() {
            GOOD
        } else {
            ATTENTION
        };
        let line = paint(style, text);
        self.out.push_str(&line);
        self.out.push('\n');
    }

    /// Adds the changes, the parts that could not be compared, and why the crates were compared in part only.
    pub(super) fn changes(&mut self, comparison: &Comparison) {
        for group in groups(comparison) {
            let title = paint(SUBJECT, &one_line(&group.title));
            let _ = writeln!(self.out, "\n{title}");
            for item in &group.items {
                self.item(item);
            }
        }
        self.unstated(comparison);
        if !comparison.problems.is_empty() || !comparison.partial.is_empty() {
            self.out.push('\n');
        }
        for sided in &comparison.problems {
            let place = &sided.problem.place;
            let verb = match sided.problem.code {
                Code::Uncompared => "Uncompared",
                Code::SourceConflict => "Conflict",
                Code::ErratumUnknown | Code::ErratumStale | Code::ErratumTwice => "Erratum",
                _ => "Unread",
            };
            self.line(ATTENTION, verb, &one_line(&sided.problem.message));
            self.aside(&one_line(&format!("{}:{}{}", place.page, place.line, version(sided.side))));
        }
        for side in [Side::Base, Side::Head] {
            if let Some((line, reason)) = partial(comparison, side) {
                self.line(ATTENTION, "Partial", &line);
                self.aside(&one_line(&reason));
            }
        }
    }

    /// Adds what differs in the crate though no fact does.
    fn unstated(&mut self, comparison: &Comparison) {
        let all = &comparison.unstated;
        if !all.is_empty() {
            let title = paint(SUBJECT, UNSTATED);
            let _ = writeln!(self.out, "\n{title}");
        }
        for item in all.iter().take(DETAILS) {
            self.line(NEUTRAL, "Crate", &one_line(&unstated(item, &|name| name.to_owned())));
        }
        if all.len() > DETAILS {
            self.aside(&format!("and {} more", all.len() - DETAILS));
        }
    }

    fn item(&mut self, item: &Item<'_>) {
        let style = match item.wire() {
            Wire::Breaking => BAD,
            Wire::Compatible => GOOD,
            Wire::None => NEUTRAL,
        };
        let mark = |text: &str| paint(SUBJECT, &one_line(text));
        let line = item.headline(&mark);
        let of = [item.direction(), in_rust(item.rust())];
        let of = of.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        let line = if of.is_empty() { line } else { format!("{line}  {}", paint(ASIDE, &of)) };
        self.line(style, effect(item.wire()), &line);
        if let Some(hint) = item.hint(&|text| one_line(text)) {
            self.aside(&hint);
        }
        let places = item.places();
        for occurrence in places.iter().take(PLACES) {
            let other =
                places.len() > 1 && occurrence.path.as_ref().is_some_and(|path| *path != item.subject());
            self.aside(&place(occurrence, occurrence.path.as_deref().filter(|_| other)));
        }
        if places.len() > PLACES {
            self.aside(&format!("and {} more", places.len() - PLACES));
        }
        let details = item.details();
        for detail in details.iter().take(DETAILS) {
            let mark = |text: &str| one_line(text);
            self.aside(&format!("- {}", headline(detail, &mark)));
        }
        if details.len() > DETAILS {
            self.aside(&format!("- and {} more", details.len() - DETAILS));
        }
        if let Some(witness) = item.witness() {
            self.aside(&format!("{}: {}", right(witness.right), one_line(&witness.line)));
        }
        let prints = item.fingerprints();
        let shown = prints.iter().take(FINGERPRINTS).copied().collect::<Vec<_>>().join(" ");
        let more = prints.len().saturating_sub(FINGERPRINTS);
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        let line = paint(ASIDE, &format!("change {shown}{more}, {}", item.rule()));
        self.aside(&line);
    }

    pub(super) fn line(&mut self, style: Style, verb: &str, about: &str) {
        let verb = paint(style, &format!("{verb:>VERB$}"));
        // Writing to a string never fails.
        let _ = writeln!(self.out, "{verb} {about}");
    }

    /// A line below the verb's.
    pub(super) fn aside(&mut self, text: &str) {
        // Writing to a string never fails.
        let _ = writeln!(self.out, "{:VERB$} {text}", "");
    }
}

/// `orders/visa.md:204, Visa`, and the path where it is not the one of the change.
fn place(occurrence: &Occurrence, path: Option<&str>) -> String {
    let mut text = format!(
        "{}:{}{}",
        one_line(occurrence.place.page.as_str()),
        occurrence.place.line,
        version(occurrence.side)
    );
    for part in [occurrence.section.as_str()].into_iter().chain(path).filter(|part| !part.is_empty()) {
        text = format!("{text}, {}", one_line(part));
    }
    text
}

/// The words behind a place: whether it is gone.
const fn version(side: Side) -> &'static str {
    side.pick(" (before)", "")
}
