//! Changes for programs. Keys and their order are a contract: `docs/changes.md`.

use super::Compared;
use super::json;
use crate::api::Direction;
use crate::read::facts::Attribute;
use crate::review::compare::{Change, CrateItem, Occurrence, Side, Sided};
use serde::Serialize;

#[derive(Serialize)]
struct Document<'a> {
    base: &'a str,
    head: &'a str,
    /// The effect on the crate of both versions as a whole.
    rust: &'a str,
    changes: Vec<Row<'a>>,
    problems: Vec<ProblemRow<'a>>,
    /// What differs in the crates and no change tells of.
    unstated: Vec<CrateRow<'a>>,
    /// Why the crates are compared in part only.
    partial: Vec<ProblemRow<'a>>,
}

#[derive(Serialize)]
pub(super) struct Row<'a> {
    change: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<&'a str>,
    subject: &'a str,
    before: Option<&'a str>,
    after: Option<&'a str>,
    wire: &'a str,
    rust: &'a str,
    rule: &'a str,
    fingerprint: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    witness: Option<&'a str>,
    places: Vec<PlaceRow<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    details: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct PlaceRow<'a> {
    page: &'a str,
    line: u32,
    side: &'a str,
    section: &'a str,
    endpoint: Option<String>,
    object: Option<&'a str>,
    direction: Option<&'a str>,
    path: Option<&'a str>,
    rust: &'a str,
}

#[derive(Serialize)]
pub(super) struct CrateRow<'a> {
    item: &'a str,
    /// The version that has it; both, if there is none.
    side: Option<&'a str>,
    rust: &'a str,
}

#[derive(Serialize)]
pub(super) struct ProblemRow<'a> {
    code: &'a str,
    message: &'a str,
    page: &'a str,
    line: u32,
    side: &'a str,
}

/// Changes as one JSON document.
#[must_use]
pub fn changes_json(compared: &Compared<'_>) -> String {
    let comparison = compared.comparison;
    let document = Document {
        base: compared.base,
        head: compared.head,
        rust: comparison.rust.as_str(),
        changes: comparison.changes.iter().map(row).collect(),
        problems: comparison.problems.iter().map(problem).collect(),
        unstated: comparison.unstated.iter().map(crate_row).collect(),
        partial: comparison.partial.iter().map(problem).collect(),
    };
    // A struct of strings and numbers always serializes.
    json::document(&document)
}

pub(super) fn row(change: &Change) -> Row<'_> {
    Row {
        change: change.kind.as_str(),
        key: change.key.map(Attribute::as_str),
        subject: &change.subject,
        before: change.before.as_deref(),
        after: change.after.as_deref(),
        wire: change.wire.as_str(),
        rust: change.rust.as_str(),
        rule: &change.rule,
        fingerprint: &change.fingerprint,
        witness: change.witness.as_ref().map(|witness| witness.line.as_str()),
        places: change.places.iter().map(place).collect(),
        details: change.details.iter().map(row).collect(),
    }
}

fn place(occurrence: &Occurrence) -> PlaceRow<'_> {
    PlaceRow {
        page: occurrence.place.page.as_str(),
        line: occurrence.place.line,
        side: occurrence.side.as_str(),
        section: &occurrence.section,
        endpoint: occurrence.endpoint.as_ref().map(ToString::to_string),
        object: occurrence.object.as_deref(),
        direction: occurrence.direction.map(Direction::as_str),
        path: occurrence.path.as_deref(),
        rust: occurrence.rust.as_str(),
    }
}

pub(super) fn crate_row(item: &CrateItem) -> CrateRow<'_> {
    CrateRow { item: &item.name, side: item.side.map(Side::as_str), rust: item.rust.as_str() }
}

pub(super) fn problem(Sided { side, problem }: &Sided) -> ProblemRow<'_> {
    ProblemRow {
        code: problem.code.as_str(),
        message: &problem.message,
        page: problem.place.page.as_str(),
        line: problem.place.line,
        side: side.as_str(),
    }
}
