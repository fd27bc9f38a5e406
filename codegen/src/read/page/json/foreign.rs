//! Content of a code fence that is not JSON.

use crate::api::words;
use crate::diagnostics::clip::Clip;

words! {
    /// Kind of a sample that is not JSON.
    pub enum Foreign {
        /// Nothing but blanks.
        Empty = "empty",
        /// A `curl` command.
        Curl = "curl",
        /// A URL, or method and URL.
        Url = "url",
        /// A program, most likely JavaScript.
        JavaScript = "javascript",
        /// A form body: `a=1&b=2`.
        Form = "form",
        /// HTML or XML.
        Html = "html",
        /// Something else.
        Other = "other",
    }
}

/// What a fence says of its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    Json,
    /// Another one, or none.
    Other,
}

/// Where the JSON of a sample starts, or what the sample is instead. What is called JSON and has a line of it is nothing else.
pub(super) fn start(text: &str, language: Language) -> Result<usize, Foreign> {
    let body = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let from = text.len() - body.len();
    match body.bytes().next() {
        None => return Err(Foreign::Empty),
        Some(b'{' | b'[') => return Ok(from),
        Some(b'"') if names_member(body) || is_scalar(body) => return Ok(from),
        _ => {}
    }
    if is_scalar(body) {
        return Ok(from);
    }
    let first = body.lines().next().unwrap_or(body).trim();
    if first.trim_start_matches(['$', '>', ' ']).starts_with("curl ") {
        return Err(Foreign::Curl);
    }
    let json = json_line(body);
    if let (Language::Json, Some(at)) = (language, json) {
        return Ok(from + at);
    }
    if body.starts_with('<') {
        return Err(Foreign::Html);
    }
    if is_program(body.clip(..json.unwrap_or(body.len()))) {
        return Err(Foreign::JavaScript);
    }
    json.map(|at| from + at).ok_or_else(|| foreign(first))
}

/// Kind of a text without a line of JSON, by its first line.
fn foreign(first: &str) -> Foreign {
    let words = first.split_whitespace().collect::<Vec<_>>();
    let target = match words.as_slice() {
        [url] | [_, url] => *url,
        _ => return Foreign::Other,
    };
    if target.contains("://") || (words.len() == 2 && target.starts_with('/')) {
        Foreign::Url
    } else if words.len() == 1 && target.split('&').all(|pair| pair.contains('=')) {
        Foreign::Form
    } else {
        Foreign::Other
    }
}

/// Offset of the first line that starts as JSON does.
fn json_line(text: &str) -> Option<usize> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let body = line.trim_start();
        let opens = body.starts_with(['{', '['])
            && body
                .trim_start_matches(['{', '[', ' ', '\t', '\r', '\n'])
                .chars()
                .next()
                .is_none_or(|c| c == '"');
        if opens || names_member(body) {
            return Some(at + line.len() - body.len());
        }
        at += line.len();
    }
    None
}

/// Whether the text starts with a quoted name and a colon, on one line.
fn names_member(text: &str) -> bool {
    let line = text.lines().next().unwrap_or(text);
    line.strip_prefix('"')
        .and_then(|rest| rest.split_once('"'))
        .is_some_and(|(_, rest)| rest.trim_start().starts_with(':'))
}

/// Whether the whole text is one JSON string, number or literal.
fn is_scalar(text: &str) -> bool {
    serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
}

fn is_program(text: &str) -> bool {
    const STARTS: [&str; 12] = [
        "try ",
        "try{",
        "if (",
        "if(",
        "var ",
        "let ",
        "const ",
        "function ",
        "async ",
        "import ",
        "return ",
        "<?php",
    ];
    text.lines().map(str::trim).any(|line| {
        STARTS.iter().any(|start| line.starts_with(start))
            || line.ends_with(';')
            || (line.ends_with('{') && line.contains(['(', '=']))
    })
}
