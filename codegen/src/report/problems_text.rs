//! Problems for people: message, place, the lines concerned with the passage underlined, and what would mend it.

use super::{Finding, one_line};
use crate::diagnostics::problem::Severity;
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};
use std::ops::Range;

/// Longest excerpt in bytes. More is not looked at: the place says enough.
const MAX_EXCERPT: usize = 4_000;

/// Problems with excerpts, an empty line after each, with the colours of a terminal.
#[must_use]
pub fn problems_text<'a>(findings: impl IntoIterator<Item = Finding<'a>>) -> String {
    let mut out = String::new();
    for finding in findings {
        out.push_str(&problem_text(&finding));
        out.push_str("\n\n");
    }
    out
}

/// One problem on one line: `file:line:column: severity[code]: message; help`, without a line end.
#[must_use]
pub fn problem_line(finding: &Finding<'_>) -> String {
    let Finding { problem, file, .. } = finding;
    let severity = problem.code.severity().as_str();
    one_line(&format!(
        "{file}:{}:{}: {severity}[{}]: {}; {}",
        problem.place.line, problem.place.column, problem.code, problem.message, problem.help
    ))
}

/// One problem with its excerpt, without a line end.
#[must_use]
fn problem_text(finding: &Finding<'_>) -> String {
    let problem = finding.problem;
    let level = match problem.code.severity() {
        Severity::Note => Level::NOTE,
        Severity::Warning => Level::WARNING,
        Severity::Error => Level::ERROR,
    };
    let (message, help) = (lines(&problem.message), lines(&problem.help));
    let title = level.primary_title(message.as_str()).id(problem.code.as_str());
    let file = one_line(finding.file);
    let line = usize::try_from(problem.place.line).unwrap_or(usize::MAX);
    let group = match excerpt(finding) {
        Some((text, span)) => title.element(
            Snippet::source(text)
                .path(file.as_str())
                .line_start(line)
                .annotation(AnnotationKind::Primary.span(span)),
        ),
        None => title.element(
            Origin::path(file.as_str())
                .line(line)
                .char_column(usize::try_from(problem.place.column).unwrap_or(usize::MAX)),
        ),
    };
    let report = [group.element(Level::HELP.message(help.as_str()))];
    Renderer::styled().decor_style(DecorStyle::Ascii).render(&report)
}

/// The text, each of its lines made safe to print.
fn lines(text: &str) -> String {
    text.split('\n').map(one_line).collect::<Vec<_>>().join("\n")
}

/// The lines that the span touches, and the span in them. Only these lines are rendered, so that the cost of a problem
/// does not grow with its page.
fn excerpt<'a>(finding: &Finding<'a>) -> Option<(&'a str, Range<usize>)> {
    let text = finding.text?;
    let span = finding.problem.place.span;
    // Lines that go on for longer are not shown, so that problems on one long line don't each look at all of it.
    let bytes = text.as_bytes();
    let far = span.start.saturating_sub(2 * MAX_EXCERPT);
    let start = match memchr::memrchr(b'\n', bytes.get(far..span.start)?) {
        Some(at) => far + at + 1,
        None if far == 0 => 0,
        None => return None,
    };
    let start = if start == 0 && text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { start };
    let passage = text.get(span.start..span.end)?.trim_end();
    // A long passage shows where it starts.
    let long = passage.lines().nth(8).is_some();
    let passage = if long { passage.lines().next().unwrap_or(passage) } else { passage };
    let end = span.start + passage.len();
    let far = text.len().min(end + 2 * MAX_EXCERPT);
    let end_of_line = match memchr::memchr(b'\n', bytes.get(end..far)?) {
        Some(at) => end + at,
        None if far == text.len() => far,
        None => return None,
    };
    let lines = text.get(start..end_of_line)?.trim_end_matches('\r');
    let from = span.start.checked_sub(start)?;
    (lines.len() <= MAX_EXCERPT).then(|| (lines, from..(from + passage.len()).max(from)))
}
