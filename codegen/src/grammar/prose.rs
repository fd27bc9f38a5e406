//! A line as people read it: markup gone, but what was code or a link remembered.

use crate::page::{Inline, InlineKind};
use std::ops::Range;

/// What a range of the plain text was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    Code,
    /// Strong or emphasis.
    Emphasis,
    /// A link, with its destination.
    Link(String),
}

/// The plain text of a line or of a part of one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Prose {
    /// Text without markup.
    pub(crate) text: String,
    /// What parts of it were, as ranges of `text`.
    pub(crate) marks: Vec<(Range<usize>, Mark)>,
    /// Bytes of the page that it was read from.
    pub(crate) range: Range<usize>,
    /// Whether it was an item of a list.
    pub(crate) bullet: bool,
}

impl Prose {
    /// The plain text of inline parts. Bars become text again.
    pub(crate) fn new(inlines: &[Inline<'_>]) -> Self {
        let mut prose = Self::default();
        let mut open: Vec<usize> = Vec::new();
        let mut link: Option<(usize, &str)> = None;
        prose.text.reserve(inlines.iter().map(|inline| inline.text.len()).sum());
        for inline in inlines {
            let at = prose.text.len();
            match inline.kind {
                InlineKind::Text | InlineKind::Bar => prose.text.push_str(&inline.text),
                InlineKind::Code => {
                    prose.text.push_str(&inline.text);
                    prose.marks.push((at..prose.text.len(), Mark::Code));
                }
                InlineKind::StrongStart | InlineKind::EmphasisStart => open.push(at),
                InlineKind::StrongEnd | InlineKind::EmphasisEnd => {
                    if let Some(start) = open.pop() {
                        prose.marks.push((start..at, Mark::Emphasis));
                    }
                }
                InlineKind::LinkStart => link = Some((at, &inline.text)),
                InlineKind::LinkEnd => {
                    if let Some((start, destination)) = link.take() {
                        prose.marks.push((start..at, Mark::Link(destination.to_owned())));
                    }
                }
            }
        }
        if let (Some(first), Some(last)) = (inlines.first(), inlines.last()) {
            prose.range = first.range.start..last.range.end.max(first.range.end);
        }
        prose
    }

    /// Goes on with another line, after a blank.
    pub(crate) fn append(&mut self, next: &Self) {
        self.text.push(' ');
        let shift = self.text.len();
        self.text.push_str(&next.text);
        let marks =
            next.marks.iter().map(|(range, mark)| (range.start + shift..range.end + shift, mark.clone()));
        self.marks.extend(marks);
        self.range.end = next.range.end;
    }

    /// The same, as an item of a list.
    pub(crate) fn into_bullet(mut self, bullet: bool) -> Self {
        self.bullet = bullet;
        self
    }

    /// Ranges of code in `within`, in order.
    pub(crate) fn codes(&self, within: Range<usize>) -> impl Iterator<Item = Range<usize>> {
        self.marks
            .iter()
            .filter(|(_, mark)| *mark == Mark::Code)
            .map(|(range, _)| range.clone())
            .filter(move |range| range.start >= within.start && range.end <= within.end)
    }

    /// The marked range that begins at `at`, blanks skipped.
    pub(crate) fn marked_at(&self, at: usize) -> Option<Range<usize>> {
        let blanks = self.text.get(at..)?.len() - self.text.get(at..)?.trim_start().len();
        self.marks
            .iter()
            .find(|(range, mark)| range.start == at + blanks && !matches!(mark, Mark::Link(_)))
            .map(|(range, _)| range.clone())
    }

    /// Links, in order: text range and destination.
    pub(crate) fn links(&self) -> impl Iterator<Item = (&Range<usize>, &str)> {
        self.marks.iter().filter_map(|(range, mark)| match mark {
            Mark::Link(destination) => Some((range, destination.as_str())),
            _ => None,
        })
    }

    /// A part of the text.
    pub(crate) fn slice(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or_default()
    }

    /// The text with code in backticks again, for documentation.
    pub(crate) fn to_markdown(&self) -> String {
        let mut out = String::with_capacity(self.text.len() + 8);
        let mut at = 0;
        for code in self.codes(0..self.text.len()) {
            out.push_str(self.slice(at..code.start));
            out.push('`');
            out.push_str(self.slice(code.clone()));
            out.push('`');
            at = code.end;
        }
        out.push_str(self.slice(at..self.text.len()));
        out.truncate(out.trim_end().len());
        out
    }
}
