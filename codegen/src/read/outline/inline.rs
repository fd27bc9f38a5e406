//! The parts of a line: links, code, marks, sentences.

use crate::diagnostics::clip::Clip;
use std::ops::Range;

/// A link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Link<'t> {
    pub(super) text: &'t str,
    pub(super) target: &'t str,
    /// Text and destination.
    pub(super) range: Range<usize>,
}

impl Link<'_> {
    /// The anchor in the address.
    pub(super) fn anchor(&self) -> Option<&str> {
        self.address().split_once('#').map(|(_, anchor)| anchor).filter(|anchor| !anchor.is_empty())
    }

    /// The address, out of the shortcode that may hold it in quotes, or of angle brackets.
    pub(super) fn address(&self) -> &str {
        let angled = self.target.strip_prefix('<').and_then(|rest| rest.split_once('>'));
        let quoted = self.target.split_once('"').and_then(|(_, rest)| rest.split_once('"'));
        angled.or(quoted).map_or(self.target, |(address, _)| address).trim()
    }
}

/// The links of a text. A link whose destination never closes goes on to the end of the text.
pub(super) fn links(text: &str) -> Vec<Link<'_>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|rest| rest.find("](")) {
        let middle = from + at;
        let target = middle + 2;
        let rest = text.clip(target..);
        let len = destination(rest);
        let end = (target + len + 1).min(text.len());
        if let Some(open) = opening(text.clip(from..middle)) {
            let open = from + open;
            found.push(Link {
                text: text.clip(open + 1..middle),
                target: rest.clip(..len),
                range: open..end,
            });
        }
        from = end;
    }
    found
}

/// Where the bracket that closes last in a text opens.
fn opening(text: &str) -> Option<usize> {
    let mut depth = 0_u32;
    for (at, byte) in text.bytes().enumerate().rev() {
        match byte {
            b']' => depth += 1,
            b'[' if depth == 0 => return Some(at),
            b'[' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Length of a destination, up to the bracket that closes it.
fn destination(text: &str) -> usize {
    let mut depth = 0_u32;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' if depth == 0 => return at,
            b')' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

/// A text with links flattened to their texts, without backslashes and backticks.
pub(super) fn plain(text: &str) -> String {
    let mut out = flat(text);
    out.retain(|c| !matches!(c, '\\' | '`'));
    out.trim().to_owned()
}

/// A text with links flattened to their texts.
pub(super) fn flat(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for link in links(text) {
        out.push_str(text.clip(at..link.range.start));
        out.push_str(link.text);
        at = link.range.end;
    }
    out.push_str(text.clip(at..));
    out
}

/// A text without the given marks, and whether it had one.
pub(super) fn without(text: &str, marks: &[String]) -> (String, bool) {
    let mut rest = text.to_owned();
    let mut found = false;
    for mark in marks {
        while let Some(range) = marked(&rest, mark) {
            rest.replace_range(range, " ");
            found = true;
        }
    }
    if found {
        rest = rest.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    (rest, found)
}

/// Where a mark stands; blanks inside it don't count.
fn marked(text: &str, mark: &str) -> Option<Range<usize>> {
    let first = mark.chars().next()?;
    text.match_indices(first).find_map(|(start, _)| {
        let mut rest = text.get(start..)?;
        for c in mark.chars() {
            rest = rest.strip_prefix(c).or_else(|| rest.trim_start().strip_prefix(c))?;
        }
        Some(start..text.len() - rest.len())
    })
}

/// A text without footnote marks: stars and numbers in brackets behind a word, backslashes before them or not.
pub(super) fn without_footnotes(text: &str) -> &str {
    let mut rest = text.trim();
    loop {
        let cut = rest.trim_end_matches(['*', '\\', ' ']);
        let cut = cut.strip_suffix(']').map_or(cut, |inner| {
            let inner = inner.trim_end_matches('\\');
            let digits = inner.trim_end_matches(|c: char| c.is_ascii_digit());
            let open = digits.strip_suffix('[').filter(|_| digits.len() < inner.len());
            open.map_or(cut, |before| before.trim_end_matches('\\'))
        });
        if cut.len() == rest.len() {
            return rest;
        }
        rest = cut;
    }
}

/// Where the text in round brackets stands, outside links; of nested brackets the outer ones.
pub(super) fn brackets(text: &str) -> Vec<Range<usize>> {
    let links = links(text);
    let mut found = Vec::new();
    let (mut depth, mut start) = (0_u32, 0);
    let mut quoted = false;
    for (at, byte) in text.bytes().enumerate() {
        if links.iter().any(|link| link.range.contains(&at)) {
            continue;
        }
        match byte {
            b'`' => quoted = !quoted,
            b'(' if !quoted => {
                if depth == 0 {
                    start = at;
                }
                depth += 1;
            }
            b')' if depth > 0 && !quoted => {
                depth -= 1;
                if depth == 0 {
                    found.push(start..at + 1);
                }
            }
            _ => {}
        }
    }
    found
}

/// The sentences of a text. A full stop within brackets, links, code or a number ends none.
pub(super) fn sentences(text: &str) -> Vec<Range<usize>> {
    let links = links(text);
    let brackets = brackets(text);
    let mut found = Vec::new();
    let mut start = 0;
    let mut quoted = false;
    let bytes = text.as_bytes();
    for (at, byte) in text.bytes().enumerate() {
        let inside = links.iter().map(|link| &link.range).chain(&brackets).any(|range| range.contains(&at));
        match byte {
            b'`' => quoted = !quoted,
            b'.' | b'!' | b'?' if !quoted && !inside => {
                let next = bytes.get(at + 1);
                if next.is_none_or(u8::is_ascii_whitespace) {
                    found.push(start..at + 1);
                    start = at + 1;
                }
            }
            _ => {}
        }
    }
    if text.get(start..).is_some_and(|rest| !rest.trim().is_empty()) {
        found.push(start..text.len());
    }
    found
}

/// The bold words at the start of a text, and what follows.
pub(super) fn bold(text: &str) -> Option<(&str, &str)> {
    ["**", "__"].iter().find_map(|mark| text.strip_prefix(mark)?.split_once(mark))
}

/// A value in backticks at the start of a text, and what follows.
pub(super) fn code(text: &str) -> Option<(&str, &str)> {
    let (value, rest) = text.strip_prefix('`')?.split_once('`')?;
    (!value.is_empty()).then_some((value, rest))
}

/// The text behind a phrase at the start of a text, letters of either case being the same; the phrase has to end with
/// its word.
pub(super) fn after<'t>(text: &'t str, phrase: &str) -> Option<&'t str> {
    let head = text.get(..phrase.len())?;
    let rest = text.get(phrase.len()..)?;
    let ends = !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_')
        || phrase.ends_with(|c: char| !c.is_alphanumeric());
    (head.eq_ignore_ascii_case(phrase) && ends).then_some(rest)
}

/// Where a phrase stands in a text as words of its own, letters of either case being the same.
pub(super) fn find(text: &str, phrase: &str) -> Option<Range<usize>> {
    if phrase.is_empty() {
        return None;
    }
    text.char_indices().find_map(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let starts =
            !before.is_some_and(char::is_alphanumeric) || phrase.starts_with(|c: char| !c.is_alphanumeric());
        let found = starts && after(text.get(at..)?, phrase).is_some();
        found.then_some(at..at + phrase.len())
    })
}
