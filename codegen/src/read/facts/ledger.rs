//! The account of a page: each of its lines, with what it was read as.

use crate::api::words;
use crate::diagnostics::clip::Clip;
use crate::read::page::Layout;
use std::ops::Range;

words! {
    /// Use of a line.
    pub enum LineUse {
        /// Between the marks of the front matter, these included.
        FrontMatter = "front matter",
        /// Nothing but blanks.
        Blank = "blank",
        /// In a comment, or in an element whose content is not read.
        Comment = "comment",
        /// Shortcodes and nothing else.
        Shortcode = "shortcode",
        /// An HTML tag and nothing else.
        Tag = "HTML tag",
        /// A fence or what stands in it.
        Sample = "sample",
        /// A heading.
        Heading = "heading",
        /// An endpoint.
        Endpoint = "endpoint",
        /// A quoted label of samples.
        SampleLabel = "label of samples",
        /// Quoted words.
        Quote = "quoted words",
        /// The label of a list.
        ListLabel = "label of a list",
        /// A line of dashes.
        Border = "border",
        /// The header of a table, or the line below it.
        TableHead = "table header",
        /// The first line of an entry.
        Entry = "entry",
        /// A row of a parameter table.
        Row = "parameter row",
        /// A row of a table of set values or codes, or a `Name= CODE` line.
        Value = "row of values",
        /// A row without content, or of a table of something else.
        OtherRow = "other row",
        /// A line of an entry's description.
        Description = "description",
        /// Words of the page.
        Prose = "prose",
        /// A definition of a link.
        LinkDefinition = "link definition",
        /// Reported as a problem.
        Unreadable = "unreadable",
        /// Taken for nothing: reported as a problem, too.
        Unread = "unread",
    }
}

/// Use of the lines of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    uses: Vec<LineUse>,
}

impl Ledger {
    /// Use of each line, the first line first.
    #[must_use]
    pub fn uses(&self) -> &[LineUse] {
        &self.uses
    }

    /// Number of lines of one use.
    #[must_use]
    pub fn count(&self, of: LineUse) -> usize {
        self.uses.iter().filter(|line| **line == of).count()
    }

    /// The account of a page whose lines were read one by one.
    pub(crate) const fn from_uses(uses: Vec<LineUse>) -> Self {
        Self { uses }
    }

    /// Makes the account of a page from its layout and from what the walk took its lines for, in page order.
    /// Gives back the ranges of the lines that nothing accounts for.
    pub(crate) fn of(
        text: &str,
        front_matter: usize,
        layout: &Layout<'_>,
        walked: &[(Range<usize>, LineUse)],
    ) -> (Self, Vec<Range<usize>>) {
        let mut ledger = Self { uses: Vec::with_capacity(layout.lines.len()) };
        let mut unread = Vec::new();
        let mut walked = walked.iter().peekable();
        let mut fences = layout.fences.iter().map(|fence| fence.range.clone());
        let mut fence = fences.next().unwrap_or(NONE);
        for range in layout.lines.iter() {
            while fence.end <= range.start && !range.is_empty() {
                fence = fences.next().unwrap_or(NONE);
            }
            let line = text.clip(range.clone());
            if fence.start < range.end && range.start >= front_matter {
                ledger.uses.push(if is_blank(line) { LineUse::Blank } else { LineUse::Sample });
                continue;
            }
            while walked.next_if(|(known, _)| known.end <= range.start && known.start < range.start).is_some()
            {
            }
            let masked = || layout.masked.clip(range.clone());
            let taken = if range.start < front_matter {
                LineUse::FrontMatter
            } else if is_blank(masked()) {
                if is_blank(line) {
                    LineUse::Blank
                } else if line.contains("{{") {
                    LineUse::Shortcode
                } else {
                    LineUse::Tag
                }
            } else if let Some((_, taken)) = walked.peek().filter(|(known, _)| known.start < range.end) {
                *taken
            } else {
                by_form(masked().trim())
            };
            if taken == LineUse::Unread {
                unread.push(range.clone());
            }
            ledger.uses.push(taken);
        }
        (ledger, unread)
    }
}

/// A fence behind the end of any page.
const NONE: Range<usize> = usize::MAX..usize::MAX;

fn is_blank(text: &str) -> bool {
    // Most lines show at their first letter that they are not.
    match text.bytes().find(|byte| *byte != b' ') {
        Some(byte) => !byte.is_ascii_graphic() && text.trim_start().is_empty(),
        None => true,
    }
}

/// Lines that Markdown gives no event for.
fn by_form(line: &str) -> LineUse {
    if line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ' | '\t')) {
        LineUse::TableHead
    } else if line.starts_with('[') && line.contains("]:") {
        LineUse::LinkDefinition
    } else if !line.contains(char::is_alphabetic) {
        // Marks of lists and quotes with nothing behind them.
        LineUse::Prose
    } else {
        LineUse::Unread
    }
}
