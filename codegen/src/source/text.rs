//! The text of a page, as it is read: decoded, with the way back to the bytes of the file.

use crate::span::{PagePath, Place, Span};
use std::ops::Range;

/// A page's text and where its parts stand in the file.
#[derive(Clone, Debug)]
pub struct Text {
    path: PagePath,
    text: String,
    lines: Vec<usize>,
}

impl Text {
    /// The text of a page that needs no decoding.
    #[must_use]
    pub fn new(path: PagePath, text: String) -> Self {
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { path, text, lines }
    }

    /// Path of the page.
    #[must_use]
    pub const fn path(&self) -> &PagePath {
        &self.path
    }

    /// The decoded text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The front matter at the start, its marks included; `None` without one, or where it never closes.
    #[must_use]
    pub fn front_matter(&self) -> Option<Range<usize>> {
        let rest = self.text.strip_prefix("---")?;
        let close = rest.find("\n---")?;
        Some(0..3 + close + 4)
    }

    /// Where a range of the decoded text stands in the file.
    #[must_use]
    pub fn place(&self, range: Range<usize>) -> Place {
        let line = self.lines.partition_point(|start| *start <= range.start);
        let start = line.checked_sub(1).and_then(|i| self.lines.get(i)).copied().unwrap_or(0);
        let column = self.text.get(start..range.start).map_or(0, |before| before.chars().count());
        Place {
            page: self.path.clone(),
            line: u32::try_from(line).unwrap_or(u32::MAX),
            column: u32::try_from(column + 1).unwrap_or(u32::MAX),
            span: Span::new(range.start, range.end),
        }
    }
}
