//! The lines of a page, each with its form.

use super::headings::{LINE_LEVEL, in_line};
use crate::diagnostics::clip::Clip;
use crate::profile::Forms;
use crate::read::source::Text;
use std::ops::Range;

/// The form of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum LineForm {
    FrontMatter,
    Blank,
    /// Within a comment, or within an element that is not read.
    Comment,
    /// The line that opens a fence, with its language.
    Fence(Range<usize>),
    /// A line in a fence.
    Sample,
    /// The line that closes a fence.
    FenceEnd,
    Heading(u8),
    /// A row of a table.
    Row,
    /// `: text`, the second line of a definition.
    Definition,
    /// A component or a shortcode.
    Component,
    Text,
}

/// A line.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) form: LineForm,
    /// Without the line break and the blanks around.
    pub(super) range: Range<usize>,
}

/// The lines of a page, and its text without comments.
pub(super) struct Lines {
    pub(super) masked: String,
    pub(super) all: Vec<Line>,
    /// The opening lines of fences that never close.
    pub(super) open: Vec<Range<usize>>,
}

impl Lines {
    pub(super) fn text(&self, line: &Line) -> &str {
        self.masked.clip(line.range.clone())
    }

    /// Finds rows of tables that no bar begins: a line of dashes stands below the first.
    fn find_open_rows(&mut self) {
        let has_bar = |line: &Line| match line.form {
            LineForm::Row => true,
            LineForm::Text => self.text(line).contains('|'),
            _ => false,
        };
        let barred: Vec<bool> = self.all.iter().map(has_bar).collect();
        for header in 0..barred.len() {
            let is_text = |line: &&Line| line.form == LineForm::Text;
            let below = self.all.get(header).filter(is_text).and_then(|_| self.all.get(header + 1));
            if barred.get(header + 1) == Some(&true) && below.is_some_and(|line| is_rule(self.text(line))) {
                let len = barred.clip(header..).iter().take_while(|barred| **barred).count();
                self.all.iter_mut().skip(header).take(len).for_each(|line| line.form = LineForm::Row);
            }
        }
    }
}

/// Whether a line holds dashes and bars only.
fn is_rule(text: &str) -> bool {
    text.contains('-') && text.chars().all(|c| matches!(c, '-' | ':' | '|' | ' ' | '\t'))
}

/// Reads the lines of a page.
pub(super) fn scan(text: &Text, forms: &Forms) -> Lines {
    let source = text.as_str();
    let front = text.front_matter().map_or(0, |range| range.end);
    let mut scan = Scan { forms, masked: String::with_capacity(source.len()), closes: None, fence: None };
    let mut lines = Vec::new();
    let mut open = Vec::new();
    let mut opened = None;
    let mut start = 0;
    for whole in source.split_inclusive('\n') {
        let end = start + whole.len();
        let form = if start < front {
            scan.masked.push_str(whole);
            LineForm::FrontMatter
        } else {
            scan.line(whole, start)
        };
        let shown = scan.masked.clip(start..end);
        let content = shown.trim_end_matches(['\n', '\r']);
        let lead = content.len() - content.trim_start().len();
        let range = start + lead..start + lead + content.trim().len();
        match form {
            LineForm::Fence(_) => opened = Some(range.clone()),
            LineForm::FenceEnd => opened = None,
            _ => {}
        }
        lines.push(Line { form, range });
        start = end;
    }
    open.extend(opened);
    let mut lines = Lines { masked: scan.masked, all: lines, open };
    lines.find_open_rows();
    lines
}

/// A fence that is open: its mark and the number of its letters.
#[derive(Clone, Copy)]
struct Open {
    mark: char,
    len: usize,
}

struct Scan<'f> {
    forms: &'f Forms,
    masked: String,
    /// The text that closes the open comment or element.
    closes: Option<String>,
    fence: Option<Open>,
}

impl Scan<'_> {
    fn line(&mut self, whole: &str, start: usize) -> LineForm {
        let trimmed = whole.trim();
        if let Some(fence) = self.fence {
            self.masked.push_str(whole);
            let len = trimmed.chars().take_while(|c| *c == fence.mark).count();
            if len >= fence.len && trimmed.chars().all(|c| c == fence.mark) {
                self.fence = None;
                return LineForm::FenceEnd;
            }
            return LineForm::Sample;
        }
        if self.closes.is_none()
            && let Some(mark) = trimmed.chars().next().filter(|c| matches!(c, '`' | '~'))
        {
            let len = trimmed.chars().take_while(|c| *c == mark).count();
            let info = trimmed.clip(len..);
            if len >= 3 && !info.contains('`') {
                self.masked.push_str(whole);
                self.fence = Some(Open { mark, len });
                let lead = whole.len() - whole.trim_start().len();
                let language = info.trim_start();
                let at = start + lead + len + (info.len() - language.len());
                let words = language.split(char::is_whitespace).next().unwrap_or(language);
                return LineForm::Fence(at..at + words.len());
            }
        }
        let was_blank = trimmed.is_empty();
        let commented = self.mask(whole);
        let shown = self.masked.clip(start..).trim();
        if shown.is_empty() {
            return if was_blank && !commented { LineForm::Blank } else { LineForm::Comment };
        }
        line_form(shown, self.forms)
    }

    /// Writes a line with blanks in the place of comments; gives back whether there are any.
    fn mask(&mut self, whole: &str) -> bool {
        let mut rest = whole;
        let mut commented = self.closes.is_some();
        loop {
            if let Some(close) = self.closes.clone() {
                let Some(at) = rest.find(&close) else {
                    blank(&mut self.masked, rest);
                    return true;
                };
                let (inside, behind) = rest.split_at(at + close.len());
                blank(&mut self.masked, inside);
                self.closes = None;
                rest = behind;
                continue;
            }
            let Some((at, close)) = self.opening(rest) else {
                self.masked.push_str(rest);
                return commented;
            };
            commented = true;
            let (before, behind) = rest.split_at(at);
            self.masked.push_str(before);
            self.closes = Some(close);
            rest = behind;
        }
    }

    /// The first comment or element that opens in a text, and what closes it. What stands in backticks opens none.
    fn opening(&self, text: &str) -> Option<(usize, String)> {
        let comments = self.forms.ignore.comments.iter().map(|(open, close)| (open.clone(), close.clone()));
        let elements =
            self.forms.ignore.elements.iter().map(|name| (format!("<{name}>"), format!("</{name}>")));
        comments
            .chain(elements)
            .filter_map(|(open, close)| Some((text.find(&open)?, close)))
            .filter(|(at, _)| text.clip(..*at).matches('`').count() % 2 == 0)
            .min_by_key(|(at, _)| *at)
    }
}

/// Writes blanks in the place of a text, so that offsets stay; line breaks remain.
fn blank(out: &mut String, text: &str) {
    out.extend(text.bytes().map(|byte| if matches!(byte, b'\n' | b'\r') { char::from(byte) } else { ' ' }));
}

fn line_form(shown: &str, forms: &Forms) -> LineForm {
    let level = shown.bytes().take_while(|byte| *byte == b'#').count();
    if (1..=6).contains(&level) && shown.get(level..).is_some_and(|rest| rest.starts_with([' ', '\t'])) {
        return LineForm::Heading(u8::try_from(level).unwrap_or(6));
    }
    if in_line(shown, forms).is_some() {
        return LineForm::Heading(LINE_LEVEL);
    }
    if shown.starts_with('|') {
        return LineForm::Row;
    }
    if shown.strip_prefix(':').is_some_and(|rest| rest.starts_with([' ', '\t'])) {
        return LineForm::Definition;
    }
    if forms.ignore.lines.iter().any(|start| shown.starts_with(start.as_str())) {
        return LineForm::Component;
    }
    LineForm::Text
}
