//! A line that looks like an endpoint and was read as words: the mark of the quote is lost, or the method is misspelt.

use super::{Page, Seen, Slip, slip};
use crate::api::{Direction, Method};
use crate::diagnostics::problem::Code;
use crate::diagnostics::spelling::is_slip;
use crate::read::facts::LineUse;

/// A line of more words is a sentence that names an endpoint.
const WORDS: usize = 4;

pub(super) fn check(seen: &Seen<'_, '_>) -> Option<Slip> {
    let words =
        matches!(seen.taken, LineUse::Quote | LineUse::Prose | LineUse::Description | LineUse::Heading);
    let looks = words && looks_like_endpoint(&seen.prose.text, seen.taken == LineUse::Quote);
    looks.then(|| {
        slip(
            Code::UnreadableEndpoint,
            seen.line.range.clone(),
            "this looks like an endpoint, but is not written as one",
            "write it as `> METHOD - /path`, with a known method",
        )
    })
}

/// A page of responses without an endpoint, and braces without a partner in a path that was read.
pub(super) fn check_page(page: &Page<'_, '_>) -> Vec<Slip> {
    let balanced = |segment: &str| {
        let braces: String = segment.chars().filter(|c| matches!(c, '{' | '}')).collect();
        braces.is_empty() || braces == "{}"
    };
    let mut found = Vec::new();
    let responds = page.lines.iter().any(|seen| seen.taken == LineUse::SampleLabel)
        || page.draft.entries.iter().any(|entry| entry.direction == Direction::Response);
    if page.draft.endpoints.is_empty() && responds {
        let first = page.lines.iter().find(|seen| !matches!(seen.taken, LineUse::Heading));
        let fence = page.draft.samples.first().map(|sample| sample.fence.range.clone());
        let line = first.map(|seen| seen.line.range.clone());
        let range = match (fence, line) {
            (Some(fence), Some(line)) if fence.start < line.start => Some(fence),
            (fence, line) => line.or(fence),
        };
        found.extend(range.map(|range| {
            slip(
                Code::MissingEndpoint,
                range,
                "this page documents a response, but no endpoint that it answers",
                "write `> METHOD - /path` above the samples",
            )
        }));
    }
    let damaged = page.draft.endpoints.iter().filter(|draft| !draft.endpoint.path.split('/').all(balanced));
    found.extend(damaged.map(|draft| {
        slip(
            Code::EndpointSpelling,
            draft.range.clone(),
            format!("a brace of `{}` has no partner", draft.endpoint.path),
            "write each placeholder between two braces: `{name}`",
        )
    }));
    found
}

fn looks_like_endpoint(text: &str, quoted: bool) -> bool {
    if !text.contains('/') || text.contains("://") || text.split_whitespace().nth(WORDS).is_some() {
        return false;
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let path = words.iter().position(|word| is_path(word));
    let before = words.get(..path.unwrap_or(words.len())).unwrap_or_default();
    let method = before.iter().any(|word| is_method(word));
    // `> GET - orders/{id}` needs no slash in front.
    if path.is_some() { quoted || method } else { quoted && method && words.len() > 1 }
}

/// Whether a word is a method in capitals, or nearly so.
fn is_method(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let capital = word.chars().filter(char::is_ascii_uppercase).count() * 2 > word.len();
    let known = |method: Method| method.as_str() == word || is_slip(word, method.as_str());
    capital && Method::ALL.into_iter().any(known)
        || Method::ALL.iter().any(|m| m.as_str().eq_ignore_ascii_case(word))
}

/// A word that begins with a slash and holds what paths hold.
fn is_path(word: &str) -> bool {
    let word = word.trim_start_matches(['-', '>', ';', '.', ',']);
    word.starts_with('/') && word.len() > 1
}
