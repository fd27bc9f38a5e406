//! A history for a terminal: one line a commit, and the totals.

use super::{day, short, word};
use crate::diagnostics::nouns::counted;
use crate::report::paint;
use crate::report::terminal::{ASIDE, one_line};
use crate::review::compare::Wire;
use crate::review::replay::{Effect, Step, Totals};
use anstyle::{AnsiColor, Style};
use std::fmt::Write as _;

/// A commit on one line, with the colours of a terminal; why it can't be read on one more.
#[must_use]
pub fn replay_text(step: &Step) -> String {
    let effect = step.effect();
    let verb = paint(style(effect), &format!("{:>12}", word(effect)));
    let counts = counts(step);
    let counts = if counts.is_empty() { counts } else { paint(ASIDE, &format!("  {counts}")) };
    let revision = &step.revision;
    let (day, id) = (day(&revision.date), short(&revision.id));
    let mut text = format!("{verb} {day} {id} {}{counts}\n", one_line(&revision.subject));
    if let Err(why) = &step.compared {
        // Writing to a string never fails.
        let _ = writeln!(text, "{:12} {}", "", one_line(why));
    }
    text
}

/// How many commits there are of each effect, as the last line.
#[must_use]
pub fn replay_totals(totals: &Totals) -> String {
    let style = Effect::ALL.into_iter().find(|effect| totals.of(*effect) > 0).map_or(Style::new(), style);
    let verb = paint(style, &format!("{:>12}", "Replayed"));
    format!("{verb} {}\n", summary(totals))
}

/// `207 commits: 60 breaking, …`
pub(super) fn summary(totals: &Totals) -> String {
    let of = |effect| totals.of(effect);
    format!(
        "{}: {} breaking, {} compatible, {} without effect, {} of words only, {} unread",
        counted(totals.all(), "commit"),
        of(Effect::Breaking),
        of(Effect::Compatible),
        of(Effect::None),
        of(Effect::Words),
        of(Effect::Unread),
    )
}

/// Changes by effect, those that there are: `2 breaking, 1 compatible`.
fn counts(step: &Step) -> String {
    let problems = if step.compared.is_ok() { step.problems() } else { 0 };
    let counts = [
        (step.count(Wire::Breaking), "breaking"),
        (step.count(Wire::Compatible), "compatible"),
        (step.count(Wire::None), "without effect"),
        (problems, if problems == 1 { "problem" } else { "problems" }),
    ];
    let some = counts.iter().filter(|(count, _)| *count > 0);
    some.map(|(count, what)| format!("{count} {what}")).collect::<Vec<_>>().join(", ")
}

fn style(effect: Effect) -> Style {
    match effect {
        Effect::Breaking => AnsiColor::Red.on_default().bold(),
        Effect::Unread => AnsiColor::Yellow.on_default().bold(),
        Effect::Compatible => AnsiColor::Green.on_default().bold(),
        Effect::None => AnsiColor::Cyan.on_default().bold(),
        Effect::Words => ASIDE,
    }
}
