//! Small pages, before and after, and the changes that are reported.

mod crates;
mod headed;
mod many;
mod parameters;
mod same;
mod sections;
mod specification;

use super::{Change, Comparison, Docs, facts};
use crate::diagnostics::problem::Problem;
use crate::diagnostics::span::PagePath;
use crate::model::assemble::assemble;
use crate::profile::Profile;
use crate::read::facts::PageFacts;
use crate::read::read_page;
use crate::read::source::Text;
use expect_test::Expect;
use std::fmt::Write as _;
use std::sync::Arc;

/// Pages by path; a text without heading gets an endpoint and a heading.
type Pages<'t> = &'t [(&'t str, &'t str)];

fn compared(base: Pages<'_>, head: Pages<'_>) -> Comparison {
    compared_by(&Profile::usual(), base, head)
}

fn compared_by(profile: &Arc<Profile>, base: Pages<'_>, head: Pages<'_>) -> Comparison {
    let ((base, old), (head, new)) = (pages(profile, base), pages(profile, head));
    let (before, after) = (assemble(&base).ok(), assemble(&head).ok());
    let docs = |pages, unread, model| Docs { pages, unread, model };
    facts(docs(&base, &old, before.as_ref()), docs(&head, &new, after.as_ref()))
}

fn pages(profile: &Arc<Profile>, pages: Pages<'_>) -> (Vec<PageFacts>, Vec<Problem>) {
    let (mut read_, mut unread) = (Vec::new(), Vec::new());
    for (path, text) in pages {
        match Text::decode(PagePath::parse(path).unwrap(), text.as_bytes().to_vec()) {
            Ok((text, _)) => read_.push(read_page(&text, profile)),
            Err(problem) => unread.push(problem),
        }
    }
    read_.sort_by(|a, b| a.page.cmp(&b.page));
    (read_, unread)
}

/// One line a change and a problem.
fn summary(comparison: &Comparison) -> String {
    let mut out = String::new();
    for change in &comparison.changes {
        line(&mut out, "", change);
    }
    for sided in &comparison.problems {
        let (side, problem) = (sided.side.as_str(), &sided.problem);
        let _ = writeln!(
            out,
            "? {side} {}:{} {}: {}",
            problem.place.page, problem.place.line, problem.code, problem.message
        );
    }
    out
}

fn line(out: &mut String, indent: &str, change: &Change) {
    let text = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
    let key = change.key.map(|key| format!(" {}", key.as_str())).unwrap_or_default();
    let direction = change.direction.map(|direction| format!(" {}", direction.as_str())).unwrap_or_default();
    let places =
        change.places.iter().map(|occurrence| format!("{}:{}", occurrence.place.page, occurrence.place.line));
    let places = places.collect::<Vec<_>>().join(" ");
    let (wire, kind) = (change.wire.as_str(), change.kind.as_str());
    let (before, after) = (text(&change.before), text(&change.after));
    let rust = change.rust.as_str();
    let _ = writeln!(
        out,
        "{indent}{wire}, {rust}: {kind}{key}{direction} {}: {before} -> {after} @ {places}",
        change.subject
    );
    if let Some(witness) = &change.witness {
        let _ = writeln!(out, "{indent}  {}: {}", witness.right.as_str(), witness.line);
    }
    for detail in &change.details {
        line(out, "  ", detail);
    }
}

/// Compares two versions of one page about Visa, by their parameters.
#[track_caller]
fn check(base: &str, head: &str, expected: &Expect) {
    check_pages(&[("visa.md", &order("Visa", base))], &[("visa.md", &order("Visa", head))], expected);
}

#[track_caller]
fn check_pages(base: Pages<'_>, head: Pages<'_>, expected: &Expect) {
    expected.assert_eq(&summary(&compared(base, head)));
}

/// A page that documents an order.
fn order(heading: &str, parameters: &str) -> String {
    format!("> POST - /orders\n\n## {heading}\n\n{}", list("Parameters", parameters))
}

/// A page that documents an order and its answer.
fn answered(response: &str) -> String {
    order("Visa", "amount|integer") + &list("Response", response)
}

/// A page that documents an object.
fn object(name: &str, members: &str) -> String {
    format!("## {name} (object)\n\n{}", list("Parameters", members))
}

/// A list of entries, written `name|type|presence: description; …`.
fn list(label: &str, entries: &str) -> String {
    let entry = |entry: &str| {
        let (columns, description) = entry.split_once(": ").unwrap_or((entry, ""));
        let (name, columns) = columns.split_once('|').unwrap_or((columns, ""));
        format!("----------------\n`{}` | {columns}\n\n{description}\n\n", name.trim())
    };
    let entries: String = entries.split("; ").map(entry).collect();
    format!("**{label}**\n\n{entries}----------------\n")
}

const CARD: &str = "type|string|required: Options: `redirect`.; gateway|string|required: Value: `VISA`.; amount|integer|required";
