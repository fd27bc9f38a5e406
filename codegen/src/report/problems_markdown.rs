//! Problems as a table of Markdown, for a comment on a pull request.

use super::markdown::{code, escaped};
use super::{Finding, Tally};
use std::fmt::Write as _;

/// Problems as Markdown: how many there are, then a row for each.
#[must_use]
pub fn problems_markdown(findings: &[Finding<'_>]) -> String {
    let tally = Tally::of(findings.iter().map(|finding| finding.problem));
    let mut out = format!("**{tally}**\n");
    if findings.is_empty() {
        return out;
    }
    out.push_str("\n| Where | What | Help |\n|---|---|---|\n");
    for Finding { problem, file, .. } in findings {
        let place = format!("{file}:{}", problem.place.line);
        // Writing to a string never fails.
        let _ = writeln!(
            out,
            "| {} | {}: {} | {} |",
            code(&place),
            code(problem.code.as_str()),
            escaped(&problem.message),
            escaped(&problem.help)
        );
    }
    out
}
