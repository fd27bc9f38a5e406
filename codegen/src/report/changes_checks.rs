//! Changes for the tools of code review: annotations of GitHub Actions, and SARIF 2.1.0.

use super::changes_words::{Compared, headline, right, scope};
use super::one_line;
use super::problems_json::{data, property};
use super::problems_sarif::uri;
use crate::diagnostics::problem::Code;
use crate::review::compare::{Change, Kind, Side, Sided, Wire};
use indexmap::IndexSet;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Changes as workflow commands, which GitHub Actions shows beside the lines of a pull request: one a change, where it
/// was made first.
#[must_use]
pub fn changes_github(compared: &Compared<'_>) -> String {
    let mut out = String::new();
    for change in &compared.comparison.changes {
        let head = change.places.iter().find(|occurrence| occurrence.side == Side::Head);
        let Some(occurrence) = head.or_else(|| change.places.first()) else { continue };
        let command = match change.wire {
            Wire::Breaking => "error",
            Wire::Compatible | Wire::None => "notice",
        };
        let file = (compared.file)(occurrence.side, &occurrence.place.page);
        // Writing to a string never fails.
        let _ = writeln!(
            out,
            "::{command} file={},line={},title={}::{}",
            property(&file),
            occurrence.place.line,
            property(change.kind.as_str()),
            data(&message(change)),
        );
    }
    for Sided { side, problem } in &compared.comparison.problems {
        let file = (compared.file)(*side, &problem.place.page);
        let _ = writeln!(
            out,
            "::warning file={},line={},col={},title={}::{}",
            property(&file),
            problem.place.line,
            problem.place.column,
            property(problem.code.as_str()),
            data(&format!("{}; {}", problem.message, problem.help)),
        );
    }
    out
}

/// The change in a sentence or two.
fn message(change: &Change) -> String {
    let mark = |text: &str| format!("`{}`", one_line(text));
    let mut text = format!("{} ({})", headline(change, &mark), scope(change));
    if change.places.len() > 1 {
        let _ = write!(text, ", in {} places", change.places.len());
    }
    if let Some(witness) = &change.witness {
        let _ = write!(text, "; {}: {}", right(witness.right), one_line(&witness.line));
    }
    text
}

/// Changes as one SARIF 2.1.0 log, with all kinds of changes as rules.
#[must_use]
pub fn changes_sarif(compared: &Compared<'_>) -> String {
    let rules = Kind::ALL.iter().map(|kind| {
        let words = kind.as_str().replace('_', " ");
        json!({ "id": kind.as_str(), "shortDescription": { "text": format!("A change of the documented API: {words}.") } })
    });
    let listed = codes(compared);
    let codes = listed.iter().map(|code| {
        json!({ "id": code.as_str(), "shortDescription": { "text": super::code_list::summary(*code) } })
    });
    let results = compared.comparison.changes.iter().map(|change| result(compared, change));
    let problems = compared.comparison.problems.iter().map(|sided| problem(compared, sided, &listed));
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "cargo xtask diff",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.chain(codes).collect::<Value>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": results.chain(problems).collect::<Value>(),
        }],
    });
    format!("{log:#}\n")
}

/// The kinds of problems that a comparison tells of.
fn codes(compared: &Compared<'_>) -> Vec<Code> {
    let codes: BTreeSet<Code> = compared.comparison.problems.iter().map(|sided| sided.problem.code).collect();
    codes.into_iter().collect()
}

fn result(compared: &Compared<'_>, change: &Change) -> Value {
    let level = match change.wire {
        Wire::Breaking => "error",
        Wire::Compatible | Wire::None => "note",
    };
    // Several sections may have a place on one line, which is one location.
    let places: IndexSet<(String, u32)> = change
        .places
        .iter()
        .map(|occurrence| ((compared.file)(occurrence.side, &occurrence.place.page), occurrence.place.line))
        .collect();
    let place = |(file, line): &(String, u32)| location(file, *line);
    // One location is the result's; the others are where the same was done.
    json!({
        "ruleId": change.kind.as_str(),
        "ruleIndex": Kind::ALL.iter().position(|kind| *kind == change.kind),
        "level": level,
        "message": { "text": format!("{}.", message(change)) },
        "locations": places.iter().take(1).map(place).collect::<Value>(),
        "relatedLocations": places.iter().skip(1).map(place).collect::<Value>(),
        "partialFingerprints": { "change/v1": change.fingerprint },
        "properties": {
            "subject": change.subject,
            "before": change.before,
            "after": change.after,
            "wire": change.wire.as_str(),
            "rust": change.rust.as_str(),
        },
    })
}

fn problem(compared: &Compared<'_>, Sided { side, problem }: &Sided, codes: &[Code]) -> Value {
    let index = codes.iter().position(|code| *code == problem.code).map(|at| at + Kind::ALL.len());
    let file = (compared.file)(*side, &problem.place.page);
    json!({
        "ruleId": problem.code.as_str(),
        "ruleIndex": index,
        "level": "warning",
        "message": { "text": format!("{}; {}.", problem.message, problem.help) },
        "locations": [location(&file, problem.place.line)],
    })
}

fn location(file: &str, line: u32) -> Value {
    json!({ "physicalLocation": {
        "artifactLocation": { "uri": uri(file) },
        "region": { "startLine": line },
    } })
}
