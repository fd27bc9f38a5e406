//! Problems for programs: JSON, and the annotations of GitHub Actions.

use super::json;
use super::{Finding, Tally};
use crate::diagnostics::problem::Severity;
use serde::Serialize;
use std::fmt::Write as _;

#[derive(Serialize)]
struct Document<'a> {
    errors: usize,
    warnings: usize,
    notes: usize,
    problems: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    code: &'a str,
    severity: &'a str,
    file: &'a str,
    page: &'a str,
    line: u32,
    column: u32,
    /// First byte, and one past the last.
    span: [usize; 2],
    message: &'a str,
    help: &'a str,
}

/// Problems as one JSON document: their numbers, then each with place, byte range, message and help.
#[must_use]
pub fn problems_json(findings: &[Finding<'_>]) -> String {
    let tally = Tally::of(findings.iter().map(|finding| finding.problem));
    let problems = findings.iter().map(|finding| {
        let problem = finding.problem;
        Row {
            code: problem.code.as_str(),
            severity: problem.code.severity().as_str(),
            file: finding.file,
            page: problem.place.page.as_str(),
            line: problem.place.line,
            column: problem.place.column,
            span: [problem.place.span.start, problem.place.span.end],
            message: &problem.message,
            help: &problem.help,
        }
    });
    let document = Document {
        errors: tally.errors,
        warnings: tally.warnings,
        notes: tally.notes,
        problems: problems.collect(),
    };
    // A struct of strings and numbers always serializes.
    json::document(&document)
}

/// Problems as workflow commands, which GitHub Actions shows beside the lines of a pull request.
#[must_use]
pub fn problems_github(findings: &[Finding<'_>]) -> String {
    let mut out = String::new();
    for Finding { problem, file, .. } in findings {
        let command = match problem.code.severity() {
            Severity::Note => "notice",
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        // Writing to a string never fails.
        let _ = writeln!(
            out,
            "::{command} file={},line={},col={},title={}::{}",
            property(file),
            problem.place.line,
            problem.place.column,
            property(problem.code.as_str()),
            data(&format!("{}; {}", problem.message, problem.help)),
        );
    }
    out
}

/// Text of a workflow command: a page can't start a command of its own.
pub(super) fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property of a workflow command.
pub(super) fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
