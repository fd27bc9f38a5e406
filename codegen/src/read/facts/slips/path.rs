//! Paths of endpoints with a word that is nearly one that the page uses, and with braces at the wrong place.

use super::{Page, Slip, slip};
use crate::api::Method;
use crate::diagnostics::clip::Clip;
use crate::diagnostics::problem::Code;
use crate::diagnostics::span::PagePath;
use crate::diagnostics::spelling::{Words, is_slip};
use crate::read::facts::draft::EndpointDraft;
use crate::read::source::Text;
use std::collections::BTreeSet;
use std::ops::Range;

/// A word of fewer letters is near to too many others.
const SHORTEST: usize = 4;

/// The same for words of the file's name.
const SHORTEST_OWN: usize = 3;

/// Two words that run into each other have at least as many letters, each.
const PART: usize = 4;

pub(super) fn check(page: &Page<'_, '_>) -> Vec<Slip> {
    let endpoints = &page.draft.endpoints;
    let mut found = Vec::new();
    for draft in endpoints {
        let path = draft.endpoint.path.as_str();
        let odd = path.split('/').skip(1).find_map(odd_segment);
        let odd = odd.or_else(|| open_end(page, draft)).or_else(|| cut_name(page, draft));
        found.extend(
            odd.map(|odd| spelling(draft, odd, "write each placeholder between two slashes: `/{name}/`")),
        );
    }
    if endpoints.is_empty() {
        return found;
    }
    found.extend(endpoints.iter().filter_map(|draft| placeholder(page, draft)));
    let text = words_of(page.text, endpoints);
    let used = Used::of(&text, page.text.path());
    let unknown = |draft: &EndpointDraft| -> Vec<String> {
        segments(draft.endpoint.path.as_str()).map(str::to_lowercase).filter(|word| !used.has(word)).collect()
    };
    let unknown: Vec<Vec<String>> = endpoints.iter().map(unknown).collect();
    if unknown.iter().all(Vec::is_empty) {
        return found;
    }
    let near = used.near();
    found.extend(endpoints.iter().zip(unknown).filter_map(|(draft, unknown)| {
        let (word, meant) = unknown.iter().find_map(|word| Some((word, used.meant(word, &near)?)))?;
        let message = format!("`{word}` stands in this path, but `{meant}` in the rest of the page");
        Some(spelling(draft, message, "write the path as the API has it"))
    }));
    found
}

/// A placeholder that no entry documents, though one documents a name that it is a slip of. Longer names are words of the page.
fn placeholder(page: &Page<'_, '_>, draft: &EndpointDraft) -> Option<Slip> {
    let path = &draft.endpoint.path;
    let short = |name: &&str| (2..=SHORTEST).contains(&name.len());
    let placeholders = path.placeholders().filter(short);
    let names = || {
        page.draft.entries.iter().take(ENTRIES).flat_map(|entry| &entry.names).map(|name| name.text.as_str())
    };
    placeholders.into_iter().find_map(|placeholder| {
        if names().any(|name| name == placeholder) {
            return None;
        }
        let meant = names().find(|name| name.len() > 1 && is_slip(placeholder, name))?;
        let message = format!("`{{{placeholder}}}` stands in this path, but the page documents `{meant}`");
        Some(spelling(draft, message, "write the placeholder as the parameter is called"))
    })
}

/// Entries after these are no parameters of a path.
const ENTRIES: usize = 16;

fn spelling(draft: &EndpointDraft, message: String, help: &'static str) -> Slip {
    slip(Code::EndpointSpelling, draft.range.clone(), message, help)
}

/// `/orders/{id}/`, and `/orders/` above a line that begins with a placeholder: the rest of a path is lost.
fn open_end(page: &Page<'_, '_>, draft: &EndpointDraft) -> Option<String> {
    let path = draft.endpoint.path.as_str();
    let below = page.text.as_str().clip(draft.range.end..).trim_start_matches(['>', ' ', '\n', '\r']);
    let goes_on = path.ends_with('}') || below.starts_with(['{', '<']) && !below.starts_with("{{");
    (goes_on && written(page, draft).trim_end().ends_with('/'))
        .then(|| format!("nothing stands behind the last slash of `{path}`"))
}

/// `{order id}`, `/orders orders/{id}`: blanks are left out of paths, since they stand beside slashes.
fn cut_name(page: &Page<'_, '_>, draft: &EndpointDraft) -> Option<String> {
    let mut words = written(page, draft).trim_start_matches(['>', ' ']).split_whitespace();
    if let (Some(_), Some(method)) =
        (words.next().and_then(Method::parse), words.next().and_then(Method::parse))
    {
        return Some(format!("a method, {}, stands within this path", method.as_str()));
    }
    let (_, path) = written(page, draft).split_once('/')?;
    let mut parts = path.split('?').next().unwrap_or(path).split(['/', '{', '}', '<', '>']).map(str::trim);
    let part = parts.find(|part| part.contains(char::is_whitespace))?;
    Some(format!("a blank stands within a part of this path, `{part}`"))
}

fn written<'p>(page: &'p Page<'_, '_>, draft: &EndpointDraft) -> &'p str {
    page.text.as_str().clip(draft.range.clone())
}

/// A brace without a partner, or one that touches a letter: `{order_i}d`, `orders{order_id}`.
fn odd_segment(segment: &str) -> Option<String> {
    let braces: String = segment.chars().filter(|c| matches!(c, '{' | '}')).collect();
    if !braces.as_bytes().chunks(2).all(|pair| pair == b"{}") {
        return Some(format!("a brace of `{segment}` has no partner"));
    }
    let outside = |(i, part): (usize, &str)| {
        i % 2 == 0 && part.contains(|c: char| c.is_alphanumeric() || matches!(c, '_' | '-'))
    };
    // `{order_idorder_id}`
    let twice = |name: &str| {
        name.split_at_checked(name.len() / 2).is_some_and(|(one, two)| one == two && one.len() > 1)
    };
    if let Some(name) =
        segment.strip_prefix('{').and_then(|name| name.strip_suffix('}')).filter(|name| twice(name))
    {
        return Some(format!("the placeholder `{name}` is a name that stands twice"));
    }
    let stray = |c: char| matches!(c, '.' | '-' | ':');
    if segment.starts_with(stray) || segment.ends_with(stray) {
        return Some(format!("a sign stands at the edge of `{segment}` in this path"));
    }
    if !segment.contains(char::is_alphanumeric) {
        return Some(format!("a part of this path is `{segment}`, without a word"));
    }
    let stuck = !braces.is_empty() && segment.split(['{', '}']).enumerate().any(outside);
    stuck.then(|| format!("`{segment}` is a placeholder and more"))
}

/// Words and names between the slashes of a path.
fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split(['/', '{', '}']).filter(|segment| !segment.is_empty())
}

/// Words, names with underscores whole.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let letter = |c: char| c.is_alphanumeric() || c == '_';
    text.split(move |c| !letter(c)).filter(|word| !word.is_empty())
}

/// The text of a page but for its endpoints, and its path, in small letters.
fn words_of(text: &Text, endpoints: &[EndpointDraft]) -> String {
    let page = text.as_str();
    let mut words = String::with_capacity(page.len());
    let mut at = 0;
    let ends = std::iter::once(page.len()..page.len());
    for Range { start, end } in endpoints.iter().map(|draft| draft.range.clone()).chain(ends) {
        words.push_str(&page.clip(at..start).to_lowercase());
        words.push('\n');
        at = end;
    }
    words.push_str(&text.path().as_str().to_lowercase());
    words
}

/// The words that a page uses beside its endpoints.
struct Used<'p> {
    words: BTreeSet<&'p str>,
    /// Those of the file's name, which is often made of the path's words.
    own: Vec<&'p str>,
}

impl<'p> Used<'p> {
    fn of(text: &'p str, path: &PagePath) -> Self {
        let names = words(text);
        let words = names.flat_map(|name| std::iter::once(name).chain(parts(name))).collect();
        let name = path.as_str().rsplit('/').next().map_or(0, str::len);
        let file = text.clip(text.len().saturating_sub(name)..);
        let stem = file.split('.').next().unwrap_or(file);
        Self { words, own: stem.split(|c: char| !c.is_alphanumeric()).collect() }
    }

    /// Whether a word is used, as one or as several; one with hyphens is where all its parts are.
    fn has(&self, word: &str) -> bool {
        if word.contains('-') && word.split('-').all(|part| !part.is_empty() && self.has(part)) {
            return true;
        }
        let one = word.strip_suffix('s').filter(|one| !one.ends_with('s'));
        self.words.contains(word)
            || one.is_some_and(|one| self.words.contains(one))
            || self.words.contains(&*format!("{word}s"))
    }

    fn near(&self) -> Words<'p> {
        let words = self.words.iter().copied().filter(|word| word.len() >= SHORTEST);
        Words::new(words.chain(self.own.iter().copied().filter(|word| word.len() >= SHORTEST_OWN)))
    }

    /// The used word that a word is a slip of, or the two that run into each other in it.
    fn meant(&self, word: &str, near: &Words<'p>) -> Option<String> {
        let slip = |word: &str| {
            let one = || near.near(word.strip_suffix('s')?);
            // `removed` is what one does with `remove`.
            let done = |near: &&str| near.strip_suffix('d') != Some(word);
            near.near(word).filter(done).or_else(one).map(str::to_owned)
        };
        let part = || parts(word).filter(|part| part.len() > PART && !self.has(part)).find_map(slip);
        slip(word).or_else(part).or_else(|| self.joined(word))
    }

    /// Two words without a slash between them, or with another letter in its place.
    fn joined(&self, word: &str) -> Option<String> {
        let cuts = word.char_indices().map(|(at, _)| word.split_at(at));
        let cuts = cuts.filter(|(first, second)| {
            first.len() >= PART && !first.ends_with('_') && !second.starts_with('_') && self.has(first)
        });
        let mut two = cuts.filter_map(|(first, second)| {
            let behind = second.char_indices().nth(1).and_then(|(at, _)| second.get(at..));
            let second = [Some(second), behind].into_iter().flatten();
            let second = second.into_iter().find(|second| second.len() >= PART && self.has(second))?;
            Some(format!("{first}/{second}"))
        });
        two.next().or_else(|| self.joined_name(word)).or_else(|| self.joined_own(word))
    }

    /// A word that touches a name of the page: `authapi_token`.
    fn joined_name(&self, word: &str) -> Option<String> {
        let names = self.words.iter().filter(|name| name.contains('_') && name.len() > PART);
        names.into_iter().find_map(|name| {
            let before = word.strip_suffix(name).filter(|before| before.len() >= SHORTEST_OWN)?;
            before.chars().all(char::is_alphabetic).then(|| format!("{before}/{name}"))
        })
    }

    /// The same of two words of the file's name, which may be short.
    fn joined_own(&self, word: &str) -> Option<String> {
        self.own.windows(2).find_map(|pair| {
            let [first, second] = pair else { return None };
            let between = word.strip_prefix(first)?.strip_suffix(second)?;
            (!first.is_empty() && !second.is_empty() && between.chars().nth(1).is_none())
                .then(|| format!("{first}/{second}"))
        })
    }
}

fn parts(name: &str) -> impl Iterator<Item = &str> {
    name.split(|c: char| !c.is_alphanumeric()).filter(move |part| part.len() < name.len() && !part.is_empty())
}
