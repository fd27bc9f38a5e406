//! A commit as one JSON object: the change report of `docs/changes.md`, with what git says of the commit.

use crate::report::changes_json::{CrateRow, ProblemRow, Row, crate_row, problem, row};
use crate::review::compare::{Comparison, Rust};
use crate::review::replay::Step;
use serde::Serialize;

#[derive(Serialize)]
struct Line<'a> {
    commit: &'a str,
    date: &'a str,
    subject: &'a str,
    /// The version that it was compared with; a first commit has nothing before it.
    base: Option<&'a str>,
    head: &'a str,
    #[serde(flatten)]
    report: Report<'a>,
}

/// The report on a commit in every format for programs.
#[derive(Serialize)]
pub(super) struct Report<'a> {
    rust: &'a str,
    changes: Vec<Row<'a>>,
    problems: Vec<Unread<'a>>,
    unstated: Vec<CrateRow<'a>>,
    partial: Vec<ProblemRow<'a>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Unread<'a> {
    Passage(ProblemRow<'a>),
    /// The commit itself.
    Commit {
        code: &'a str,
        message: &'a str,
        page: Option<&'a str>,
        line: Option<u32>,
        side: &'a str,
    },
}

/// The code of a commit that can't be read.
const UNREAD_COMMIT: &str = "unread-commit";

impl<'a> Report<'a> {
    pub(super) fn of(step: &'a Step) -> Self {
        match &step.compared {
            Ok(Comparison { changes, problems, rust, unstated, partial }) => Self {
                rust: rust.as_str(),
                unstated: unstated.iter().map(crate_row).collect(),
                partial: partial.iter().map(problem).collect(),
                changes: changes.iter().map(row).collect(),
                problems: problems.iter().map(|sided| Unread::Passage(problem(sided))).collect(),
            },
            Err(message) => {
                let (code, side) = (UNREAD_COMMIT, "head");
                let problems = vec![Unread::Commit { code, message, page: None, line: None, side }];
                Self {
                    rust: Rust::Unknown.as_str(),
                    changes: Vec::new(),
                    problems,
                    unstated: Vec::new(),
                    partial: Vec::new(),
                }
            }
        }
    }
}

/// A commit as one line of JSON.
#[must_use]
pub fn replay_jsonl(step: &Step) -> String {
    let revision = &step.revision;
    let line = Line {
        commit: &revision.id,
        date: &revision.date,
        subject: &revision.subject,
        base: revision.parents.first().map(String::as_str),
        head: &revision.id,
        report: Report::of(step),
    };
    crate::report::json::line(&line) + "\n"
}
