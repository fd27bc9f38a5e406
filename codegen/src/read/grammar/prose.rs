//! A line as people read it: the text without markup, and which parts were code or a link.

use crate::diagnostics::clip::Clip;
use crate::profile::stem::Letters;
use crate::read::page::{Inline, InlineKind, Line, LineKind};
use smallvec::SmallVec;
use std::borrow::Cow;
use std::ops::Range;

/// Ranges of the plain text, by their start. Most lines have one or two.
type Ranges = SmallVec<[Range<usize>; 2]>;

/// The plain text of a cell alone; most are of one part.
pub(crate) fn plain<'i>(cell: &'i [Inline<'_>]) -> Cow<'i, str> {
    match cell {
        [Inline { kind: InlineKind::Text | InlineKind::Code, text, .. }] => Cow::Borrowed(text),
        _ => Prose::new(cell).text,
    }
}

/// A text in lower case; most cells are so already.
pub(crate) fn lower(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.to_lowercase())
    }
}

/// The rest of a text that begins with a phrase of small ASCII letters, in letters of either case.
pub(crate) fn strip_phrase<'t>(text: &'t str, phrase: &str) -> Option<&'t str> {
    let same = |a: Option<&u8>, b: Option<&u8>| a.map(u8::to_ascii_lowercase) == b.copied();
    // Most differ in their first letter.
    if !same(text.as_bytes().first(), phrase.as_bytes().first()) {
        return None;
    }
    let (start, rest) = text.split_at_checked(phrase.len())?;
    start.eq_ignore_ascii_case(phrase).then_some(rest)
}

/// Greatest number of bytes of a value or remark that is not marked as code.
pub(crate) const PLAIN: usize = 256;

/// The plain text of a line or of a part of one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Prose<'i> {
    /// Text without markup. Most lines are of one part, whose text it is.
    pub(crate) text: Cow<'i, str>,
    /// Code.
    codes: Ranges,
    /// What is strong or emphasized.
    emphases: Ranges,
    /// Links, with their destinations.
    links: SmallVec<[(Range<usize>, Cow<'i, str>); 1]>,
    /// Letters and marks of the text.
    pub(crate) letters: Letters,
    /// Bytes of the page that it was read from.
    pub(crate) range: Range<usize>,
    /// Whether it was an item of a list.
    pub(crate) bullet: bool,
    /// Whether a remark says that nothing in it is a fact.
    pub(crate) words: bool,
}

impl<'i> Prose<'i> {
    /// The plain text of inline parts. Bars become text again.
    pub(crate) fn new(inlines: &'i [Inline<'_>]) -> Self {
        let text = text(inlines);
        let mut prose = Self { letters: Letters::of(&text), text, ..Self::default() };
        let mut end = 0;
        let mut open: SmallVec<[usize; 4]> = SmallVec::new();
        let mut link: Option<(usize, &str)> = None;
        for inline in inlines {
            let at = end;
            match inline.kind {
                InlineKind::Text | InlineKind::Bar => end += inline.text.len(),
                InlineKind::Code => {
                    end += inline.text.len();
                    prose.codes.push(at..end);
                }
                InlineKind::StrongStart | InlineKind::EmphasisStart => open.push(at),
                InlineKind::StrongEnd | InlineKind::EmphasisEnd => {
                    if let Some(start) = open.pop() {
                        prose.emphases.push(start..at);
                    }
                }
                InlineKind::Words => prose.words = true,
                InlineKind::LinkStart => link = Some((at, &inline.text)),
                InlineKind::LinkEnd => {
                    if let Some((start, destination)) = link.take() {
                        prose.links.push((start..at, Cow::Borrowed(destination)));
                    }
                }
            }
        }
        // What is emphasized within another ends first.
        prose.emphases.sort_by_key(|range| range.start);
        if let (Some(first), Some(last)) = (inlines.first(), inlines.last()) {
            prose.range = first.range.start..last.range.end.max(first.range.end);
        }
        prose
    }

    /// The same, apart from the parts that it was made of.
    pub(crate) fn into_owned(self) -> Prose<'static> {
        let own = |(range, destination): (_, Cow<'_, str>)| (range, Cow::Owned(destination.into_owned()));
        Prose {
            text: Cow::Owned(self.text.into_owned()),
            codes: self.codes,
            emphases: self.emphases,
            links: self.links.into_iter().map(own).collect(),
            letters: self.letters,
            range: self.range,
            bullet: self.bullet,
            words: self.words,
        }
    }

    /// Goes on with another line, after a blank.
    pub(crate) fn append(&mut self, next: &Self) {
        let text = self.text.to_mut();
        text.push(' ');
        let shift = text.len();
        text.push_str(&next.text);
        let moved = |range: &Range<usize>| range.start + shift..range.end + shift;
        self.codes.extend(next.codes.iter().map(moved));
        self.emphases.extend(next.emphases.iter().map(moved));
        self.links.extend(next.links.iter().map(|(range, destination)| (moved(range), destination.clone())));
        self.letters = self.letters.or(next.letters);
        self.range.end = next.range.end;
    }

    /// The same of a whole line, which may be an item of a list.
    pub(crate) fn of_line(line: &Line, inlines: &'i [Inline<'_>]) -> Self {
        Self { bullet: line.kind == LineKind::Bullet, ..Self::new(inlines) }
    }

    /// Ranges of code that begin in `within`, in order.
    pub(crate) fn codes(&self, within: Range<usize>) -> impl Iterator<Item = Range<usize>> {
        beginning_in(&self.codes, within).cloned()
    }

    /// Whether all of it is strong or emphasized, as the title of a table is.
    pub(crate) fn is_marked(&self) -> bool {
        let whole = 0..self.text.trim_end().len();
        !whole.is_empty() && beginning_in(&self.emphases, 0..1).any(|range| *range == whole)
    }

    /// Whether a byte of the text is code.
    pub(crate) fn is_code(&self, at: usize) -> bool {
        let before = self.codes.partition_point(|range| range.start <= at);
        before.checked_sub(1).and_then(|i| self.codes.get(i)).is_some_and(|range| range.contains(&at))
    }

    /// The code or emphasis that begins at `at`, blanks skipped.
    pub(crate) fn marked_at(&self, at: usize) -> Option<Range<usize>> {
        let rest = self.text.get(at..)?;
        let start = at + (rest.len() - rest.trim_start().len());
        let begins = |ranges| beginning_in(ranges, start..start + 1).next().cloned();
        begins(&self.codes).or_else(|| begins(&self.emphases))
    }

    /// Whether any of it is a link.
    pub(crate) fn has_links(&self) -> bool {
        !self.links.is_empty()
    }

    /// The links, with their text ranges and destinations.
    pub(crate) fn links(&self) -> impl Iterator<Item = (&Range<usize>, &str)> {
        self.links.iter().map(|(range, destination)| (range, &**destination))
    }

    /// The link that begins at `at`: its text range and destination.
    pub(crate) fn link_at(&self, at: usize) -> Option<(&Range<usize>, &str)> {
        let found = self.links.binary_search_by_key(&at, |(range, _)| range.start).ok()?;
        self.links.get(found).map(|(range, destination)| (range, &**destination))
    }

    /// A part of the text.
    pub(crate) fn slice(&self, range: Range<usize>) -> &str {
        self.text.clip(range)
    }

    /// A part of the text with code in backticks again, for documentation.
    pub(crate) fn to_markdown(&self, part: Range<usize>) -> String {
        let mut out = String::new();
        self.push_markdown(part, &mut out);
        out
    }

    /// Writes the same to the end of a text.
    pub(crate) fn push_markdown(&self, part: Range<usize>, out: &mut String) {
        let from = out.len();
        let mut at = part.start;
        for code in self.codes(part.clone()).filter(|code| code.end <= part.end) {
            push_text(self.slice(at..code.start), from, out);
            out.extend(["`", self.slice(code.clone()), "`"]);
            at = code.end;
        }
        push_text(self.slice(at..part.end), from, out);
        let kept = out.clip(from..).trim_end().len();
        out.truncate(from + kept);
    }
}

/// Those of sorted ranges that begin in `within`.
fn beginning_in(ranges: &Ranges, within: Range<usize>) -> impl Iterator<Item = &Range<usize>> {
    let first = ranges.partition_point(|range| range.start < within.start);
    ranges.iter().skip(first).take_while(move |range| range.start < within.end)
}

/// The text of inline parts.
fn text<'i>(inlines: &'i [Inline<'_>]) -> Cow<'i, str> {
    let is_text =
        |inline: &&Inline<'_>| matches!(inline.kind, InlineKind::Text | InlineKind::Code | InlineKind::Bar);
    let mut parts = inlines.iter().filter(is_text).map(|inline| &*inline.text);
    let first = parts.next().unwrap_or_default();
    let Some(second) = parts.next() else { return Cow::Borrowed(first) };
    let mut text = String::with_capacity(inlines.iter().map(|inline| inline.text.len()).sum());
    text.extend([first, second]);
    text.extend(parts);
    Cow::Owned(text)
}

/// Adds text to what stands in `out` from `from` on, without blanks at its start.
fn push_text(text: &str, from: usize, out: &mut String) {
    out.push_str(if out.len() == from { text.trim_start() } else { text });
}
