//! A line that looks like an endpoint and was read as words: the mark of the quote is lost, or the method is misspelt.

use super::{Page, Seen, Slip, slip};
use crate::api::{Direction, Method};
use crate::diagnostics::clip::Clip;
use crate::diagnostics::problem::Code;
use crate::diagnostics::spelling::is_slip;
use crate::profile::{Column, Profile};
use crate::read::facts::LineUse;
use std::ops::Range;

/// A line of more words is a sentence that names an endpoint.
const WORDS: usize = 4;

pub(super) fn check(seen: &Seen<'_, '_>) -> Option<Slip> {
    let words =
        matches!(seen.taken, LineUse::Quote | LineUse::Prose | LineUse::Description | LineUse::Heading);
    let looks = words && looks_like_endpoint(seen);
    looks.then(|| {
        slip(
            Code::UnreadableEndpoint,
            seen.line.range.clone(),
            "this looks like an endpoint, but is not written as one",
            "write it as `> METHOD - /path`, with a known method",
        )
    })
}

/// Pages and blocks of samples whose endpoint is lost.
pub(super) fn check_page(page: &Page<'_, '_>) -> Vec<Slip> {
    if page.draft.endpoints.is_empty() {
        return whole_page(page).into_iter().collect();
    }
    blocks(page)
}

/// A page of responses, or of a list of parameters with a sample that is no object's, without an endpoint.
fn whole_page(page: &Page<'_, '_>) -> Option<Slip> {
    let draft = page.draft;
    let responds = page.lines.iter().any(|seen| seen.taken == LineUse::SampleLabel)
        || draft.entries.iter().any(|entry| entry.direction == Direction::Response);
    let sends = || {
        !draft.samples.is_empty()
            && page.lines.iter().any(|seen| seen.taken == LineUse::ListLabel)
            && draft.entries.iter().any(|entry| entry.columns.presence.is_some())
            && !draft.headings.iter().skip(1).any(|heading| documents_object(&heading.plain, page.profile))
    };
    if !responds && !sends() {
        return None;
    }
    // Endpoints stand in blocks of samples, where a page has such.
    let block = code_blocks(page).next().map_or(0, |block| block.start);
    let from = page.lines.partition_point(|seen| seen.line.range.start < block);
    let behind = page.lines.clip(from..);
    let first = behind.iter().position(|seen| !matches!(seen.taken, LineUse::Heading));
    // On other pages the endpoint stands right below the heading.
    let heading = |first: usize| if block == 0 { first.saturating_sub(1) } else { first };
    let first = first.and_then(|first| behind.get(heading(first)));
    let fence = draft
        .samples
        .iter()
        .find(|sample| sample.fence.range.start >= block)
        .map(|sample| sample.fence.range.clone());
    let line = first.map(|seen| seen.line.range.clone());
    let range = match (fence, line) {
        (Some(fence), Some(line)) if fence.start < line.start => Some(fence),
        (fence, line) => line.or(fence),
    };
    let message = if responds {
        "this page documents a response, but no endpoint that it answers"
    } else {
        "this page documents a request, but no endpoint that takes it"
    };
    Some(slip(Code::MissingEndpoint, range?, message, "write `> METHOD - /path` above the samples"))
}

/// Whether a heading says that what stands below it is an object: `customer (object)`, `shopping_cart.items`.
fn documents_object(heading: &str, profile: &Profile) -> bool {
    let lower = heading.trim().to_lowercase();
    profile.references.heading_ends.iter().any(|end| lower.ends_with(end.as_str())) || !lower.contains(' ')
}

/// Blocks of samples: the bytes between two marks of columns.
fn code_blocks<'p>(page: &'p Page<'_, '_>) -> impl Iterator<Item = Range<usize>> + 'p {
    let ends = page.columns.iter().map(|(start, _)| *start).skip(1).chain([usize::MAX]);
    let blocks = page.columns.iter().zip(ends).filter(|((_, column), _)| *column == Column::Code);
    blocks.map(|((start, _), end)| *start..end)
}

/// Blocks that begin with a sample of a request, beside blocks that begin with an endpoint.
fn blocks(page: &Page<'_, '_>) -> Vec<Slip> {
    let draft = page.draft;
    let lost = |block: Range<usize>| {
        let sample = draft.samples.partition_point(|sample| sample.fence.range.start < block.start);
        let sample = draft.samples.get(sample).filter(|s| block.contains(&s.fence.range.start))?;
        let line = page.lines.partition_point(|seen| seen.line.range.start < block.start);
        let before = page.lines.get(line).filter(|seen| seen.line.range.start < sample.fence.range.start);
        let endpoint = draft.endpoints.partition_point(|endpoint| endpoint.range.start < block.start);
        let endpoint = draft.endpoints.get(endpoint).is_some_and(|e| block.contains(&e.range.start));
        (before.is_none() && !endpoint).then(|| sample.fence.range.clone())
    };
    let found = code_blocks(page).filter_map(lost).map(|fence| {
        slip(
            Code::MissingEndpoint,
            fence,
            "no endpoint stands in this block of samples",
            "write `> METHOD - /path` above the first one",
        )
    });
    found.collect()
}

fn looks_like_endpoint(seen: &Seen<'_, '_>) -> bool {
    // A list or a heading within a quote is one of them, too.
    let quoted = seen.taken == LineUse::Quote || seen.written.trim_start().starts_with('>');
    let text = &*seen.prose.text;
    if !text.contains('/') || text.contains("://") || text.split_whitespace().nth(WORDS).is_some() {
        return false;
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let path = words.iter().position(|word| is_path(word));
    let before = words.clip(..path.unwrap_or(words.len()));
    let method = before.iter().any(|word| is_method(word));
    // `> GET/orders`: what stands between the two is lost.
    let glued = |word: &&str| {
        let parts = word.split_once('/').filter(|(method, path)| is_method(method) && !path.is_empty());
        parts.is_some_and(|(method, _)| !method.contains(char::is_lowercase))
    };
    if quoted && words.len() == 1 && words.first().is_some_and(glued) {
        return true;
    }
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
