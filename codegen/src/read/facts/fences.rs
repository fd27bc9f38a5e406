//! The content of a fence: JSON, JSON with faults, or something else.

use super::{FenceContent, FenceReading};
use crate::diagnostics::problem::{Code, Problem};
use crate::read::page::{self, Json, Language, Reading, Repair, RepairKind};
use crate::read::source::Text;
use std::ops::Range;

/// What a fence holds.
pub(crate) struct ReadFence {
    pub(crate) reading: FenceReading,
    /// Its value, if it is JSON.
    pub(crate) json: Option<Json>,
    pub(crate) problems: Vec<Problem>,
}

/// The language that the words behind the marks of a fence name.
pub(crate) fn language(info: &str) -> Language {
    let is_json = info.get(..4).is_some_and(|word| word.eq_ignore_ascii_case("json"));
    if is_json { Language::Json } else { Language::Other }
}

/// Reads the content of a fence: `source`, which is as long as what stands there. Repairs that are meant are no problems.
pub(crate) fn read(
    text: &Text,
    content: Range<usize>,
    source: &str,
    language: Language,
    is_meant: impl Fn(RepairKind) -> bool,
) -> ReadFence {
    let mut problems = Vec::new();
    let mut problem = |code, range: Range<usize>, message: String| {
        let range = content.start + range.start..content.start + range.end;
        problems.push(text.problem(code, range, message, "write valid JSON"));
    };
    let (read, json) = match page::read_sample(source, language) {
        Reading::Clean(json) => (FenceContent::Clean, Some(json)),
        Reading::Repaired(json, repairs) => {
            // Where braces don't match, they are missed far below the line that lost one.
            let is_structural = |repair: &&Repair| repair.kind.is_structural();
            let mut odd = repairs.iter().find(is_structural).and_then(|_| page::odd_line(source));
            for repair in repairs.iter().filter(|repair| !is_meant(repair.kind)) {
                let odd = if is_structural(&repair) { odd.take() } else { None };
                let range = odd.unwrap_or(repair.span.start..repair.span.end);
                problem(
                    Code::RepairedSample,
                    range,
                    format!("this sample is not JSON: {}", repair.kind.message()),
                );
            }
            let kinds = repairs.into_iter().map(|repair| repair.kind).collect();
            (FenceContent::Repaired(kinds), Some(json))
        }
        Reading::NotJson(foreign) => (FenceContent::NotJson(foreign), None),
        Reading::Unreadable(span, reason) => {
            problem(
                Code::UnreadableSample,
                span.start..span.end,
                format!("this sample can't be read: {reason}"),
            );
            (FenceContent::Unreadable, None)
        }
    };
    ReadFence { reading: FenceReading { place: text.place(content), content: read }, json, problems }
}
