//! Problems as SARIF 2.1.0, the exchange format of static analysis.

use super::Finding;
use super::code_list::{paragraph, summary};
use crate::diagnostics::problem::Code;
use serde_json::{Value, json};
use std::fmt::Write as _;

/// Problems as one SARIF 2.1.0 log with all codes as rules.
#[must_use]
pub fn problems_sarif(findings: &[Finding<'_>]) -> String {
    let rules = Code::ALL.iter().map(|code| {
        json!({
            "id": code.as_str(),
            "shortDescription": { "text": summary(*code) },
            "fullDescription": { "text": paragraph(*code) },
            "defaultConfiguration": { "level": code.severity().as_str() },
        })
    });
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "cargo xtask lint",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.collect::<Value>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": findings.iter().map(result).collect::<Value>(),
        }],
    });
    format!("{log:#}\n")
}

fn result(finding: &Finding<'_>) -> Value {
    let problem = finding.problem;
    let mut region = json!({
        "startLine": problem.place.line,
        "startColumn": problem.place.column,
        "byteOffset": problem.place.span.start,
        "byteLength": problem.place.span.end.saturating_sub(problem.place.span.start),
    });
    if let Some((line, column)) = end(finding)
        && let Some(region) = region.as_object_mut()
    {
        region.insert("endLine".into(), line.into());
        region.insert("endColumn".into(), column.into());
    }
    json!({
        "ruleId": problem.code.as_str(),
        "ruleIndex": Code::ALL.iter().position(|code| *code == problem.code),
        "level": problem.code.severity().as_str(),
        "message": { "text": format!("{}; {}.", problem.message, problem.help) },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": uri(finding.file) },
            "region": region,
        } }],
    })
}

/// Line and column one past the end of the problem's passage.
fn end(finding: &Finding<'_>) -> Option<(usize, usize)> {
    let place = &finding.problem.place;
    let passage = finding.text?.get(place.span.start..place.span.end)?;
    let line = usize::try_from(place.line).ok()? + passage.matches('\n').count();
    let column = match passage.rsplit_once('\n') {
        Some((_, last)) => last.chars().count() + 1,
        None => usize::try_from(place.column).ok()? + passage.chars().count(),
    };
    Some((line, column))
}

/// A path as URI reference: relative paths stay relative.
pub(super) fn uri(file: &str) -> String {
    let mut uri = String::from(if file.starts_with('/') { "file://" } else { "" });
    for byte in file.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            // Writing to a string never fails.
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}
