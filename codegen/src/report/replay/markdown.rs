//! A history as a table of Markdown: a row a commit.

use super::text::summary;
use super::{day, short, word};
use crate::report::one_line;
use crate::review::compare::Wire;
use crate::review::replay::{Step, Totals};
use std::fmt::Write as _;

/// Commits as a table, below their totals. No subject can leave its cell.
#[must_use]
pub fn replay_markdown(steps: &[Step]) -> String {
    let mut totals = Totals::default();
    for step in steps {
        totals.add(step);
    }
    let mut out = format!("## API changes by commit\n\n{}\n\n", summary(&totals));
    out += "| date | commit | | breaking | compatible | without effect | subject |\n";
    out += "|---|---|---|--:|--:|--:|---|\n";
    for step in steps {
        let Step { revision, compared } = step;
        let [breaking, compatible, none] = [Wire::Breaking, Wire::Compatible, Wire::None].map(|wire| {
            let count = step.count(wire);
            if count == 0 { String::new() } else { count.to_string() }
        });
        let why = compared.as_ref().err().map(|why| format!("<br>{}", cell(why))).unwrap_or_default();
        let (day, id, word) = (cell(day(&revision.date)), short(&revision.id), word(step.effect()));
        let subject = cell(&revision.subject);
        // Writing to a string never fails.
        let _ = writeln!(
            out,
            "| {day} | `{id}` | {word} | {breaking} | {compatible} | {none} | {subject}{why} |"
        );
    }
    out
}

/// Text without any markup of its own.
fn cell(text: &str) -> String {
    let mut out = String::new();
    for c in one_line(text).chars() {
        match c {
            // Numbers of issues and names of people would become links.
            '#' | '@' => out.extend([c.to_string().as_str(), "<wbr>"]),
            c if c.is_ascii_punctuation() && !"-.,:;/'\"()+=%".contains(c) => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}
