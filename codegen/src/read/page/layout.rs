//! Parts that the Markdown reader must not see: front matter, fences, shortcodes and bare HTML tags are found here, and
//! blanked in the text that it gets. Blanking keeps every offset.

use crate::diagnostics::clip::Clip;
use crate::diagnostics::problem::Code;
use crate::profile::{Column, Page, Profile};
use crate::read::source::{self, Text};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

/// A fenced block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fence {
    /// From the opening to the closing line, both included.
    pub(crate) range: Range<usize>,
    /// The lines between them.
    pub(crate) content: Range<usize>,
}

/// Something about the layout that is damaged: its kind, place, what is wrong and what would mend it.
#[derive(Clone, Debug)]
pub(crate) struct Damage {
    pub(crate) code: Code,
    pub(crate) range: Range<usize>,
    pub(crate) message: String,
    pub(crate) help: &'static str,
}

/// The layout of a page.
#[derive(Clone, Debug)]
pub(crate) struct Layout<'t> {
    /// The text with everything that is not prose blanked, byte for byte as long as the original.
    pub(crate) masked: String,
    /// All lines of the text.
    pub(crate) lines: LineRanges<'t>,
    /// Fences, in page order.
    pub(crate) fences: Vec<Fence>,
    /// Where each column starts, in page order.
    pub(crate) columns: Vec<(usize, Column)>,
    /// The damaged parts.
    pub(crate) damage: Vec<Damage>,
}

impl Layout<'_> {
    /// The column that a byte stands in.
    pub(crate) fn column(&self, at: usize) -> Column {
        let next = self.columns.partition_point(|(start, _)| *start <= at);
        next.checked_sub(1).and_then(|i| self.columns.get(i)).map_or(Column::Single, |(_, column)| *column)
    }

    /// The line that a byte stands on, with its indentation and marks.
    pub(crate) fn whole_line(&self, byte: usize) -> &str {
        let line = self.lines.at(byte).and_then(|index| self.lines.get(index));
        line.map_or("", |line| self.masked.clip(line))
    }
}

/// Finds the layout of a page.
pub(crate) fn scan<'t>(text: &'t Text, profile: &Profile) -> Layout<'t> {
    let start = text.front_matter().map_or(0, |range| range.end);
    scan_lines(LineRanges { text: text.as_str(), starts: text.line_starts() }, start, profile)
}

/// Finds the layout of a line or of a few, without front matter.
pub(crate) fn scan_part<'t>(text: &'t str, profile: &Profile) -> Layout<'t> {
    scan_lines(LineRanges { text, starts: source::line_starts(text).into() }, 0, profile)
}

fn scan_lines<'t>(lines: LineRanges<'t>, start: usize, profile: &Profile) -> Layout<'t> {
    let text = lines.text;
    let marked = marked_lines(&lines, start);
    let mut layout = Layout {
        masked: String::with_capacity(text.len()),
        lines,
        fences: Vec::with_capacity(marked.len() / 2),
        columns: vec![(0, Column::Single)],
        damage: Vec::new(),
    };
    find_fences(text, &marked, &profile.page, &mut layout);
    mask(text, start, &marked, &profile.page, &mut layout);
    layout
}

/// The lines of a text.
#[derive(Clone, Debug)]
pub(crate) struct LineRanges<'t> {
    text: &'t str,
    /// Where each starts.
    starts: Cow<'t, [usize]>,
}

impl LineRanges<'_> {
    /// How many there are. Behind a line end at the end of the text there is none.
    pub(crate) fn len(&self) -> usize {
        self.starts.partition_point(|start| *start < self.text.len())
    }

    /// The bytes of a line, without its end.
    pub(crate) fn get(&self, index: usize) -> Option<Range<usize>> {
        let start = *self.starts.get(index)?;
        let next = self.starts.get(index + 1).copied().unwrap_or(self.text.len());
        let bytes = self.text.as_bytes().get(start..next)?;
        let end = match bytes {
            [.., before, b'\n'] if *before != b'\r' => bytes.len() - 1,
            _ => bytes.len() - bytes.iter().rev().take_while(|byte| matches!(byte, b'\n' | b'\r')).count(),
        };
        Some(start..start + end)
    }

    /// All of them, the first line first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = Range<usize>> {
        (0..self.len()).filter_map(|index| self.get(index))
    }

    /// The line that a byte stands on.
    fn at(&self, byte: usize) -> Option<usize> {
        self.starts.partition_point(|start| *start <= byte).checked_sub(1)
    }
}

/// Indices of the lines from `start` on that hold what fences, shortcodes and tags are made of. Most don't.
fn marked_lines(lines: &LineRanges<'_>, start: usize) -> Vec<usize> {
    let bytes = lines.text.as_bytes().clip(start..);
    let places = memchr::memmem::find_iter(bytes, FENCE)
        .chain(memchr::memmem::find_iter(bytes, SHORTCODE))
        .chain(memchr::memchr_iter(b'<', bytes));
    let mut marked: Vec<usize> = places.filter_map(|place| lines.at(start + place)).collect();
    marked.sort_unstable();
    marked.dedup();
    marked
}

/// The opening mark of a shortcode.
const SHORTCODE: &[u8] = b"{{";

/// The mark of fences.
const FENCE: &[u8] = b"```";

/// The meaning of a line for fences.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    /// Backticks alone: opens or closes.
    Bare,
    /// Backticks and an info string: opens.
    Info,
    /// Text with backticks glued to its end: closes.
    Glued,
    /// A shortcode that can't stand in a fence.
    Shortcode,
    None,
}

fn mark(line: &str, words: &Page) -> Mark {
    let line = line.trim();
    if let Some(rest) = line.strip_prefix("```") {
        let rest = rest.trim_start_matches('`');
        if rest.is_empty() {
            return Mark::Bare;
        }
        if !rest.contains('`') {
            return Mark::Info;
        }
    }
    if line.starts_with("{{") && words.columns.keys().any(|name| line.contains(name)) {
        return Mark::Shortcode;
    }
    if line.ends_with("```") && !line.trim_end_matches('`').contains('`') { Mark::Glued } else { Mark::None }
}

fn find_fences(text: &str, marked: &[usize], words: &Page, layout: &mut Layout<'_>) {
    let mut open: Option<usize> = None;
    for i in marked.iter().copied() {
        let Some(line) = layout.lines.get(i) else { continue };
        let this = mark(slice(text, &line), words);
        let Some(first) = open else {
            if matches!(this, Mark::Bare | Mark::Info) {
                open = Some(i);
            }
            continue;
        };
        match this {
            Mark::Bare => {
                push_fence(first, line.start, line.end, layout);
                open = None;
            }
            Mark::Glued => {
                let end = line.start + slice(text, &line).trim_end().trim_end_matches('`').len();
                push_fence(first, end, line.end, layout);
                layout.damage.push(Damage {
                    code: Code::Fence,
                    range: line.clone(),
                    message: "a fence is closed on a line with other text".into(),
                    help: "put the closing ``` on a line of its own",
                });
                open = None;
            }
            Mark::Info | Mark::Shortcode => {
                end_unclosed(text, first, i, layout);
                open = (this == Mark::Info).then_some(i);
            }
            Mark::None => {}
        }
    }
    if let Some(first) = open {
        end_unclosed(text, first, layout.lines.len(), layout);
    }
}

fn push_fence(first: usize, content_end: usize, end: usize, layout: &mut Layout<'_>) {
    let start = layout.lines.get(first).map_or(0, |line| line.start);
    let content = layout.lines.get(first + 1).map_or(end, |line| line.start).min(content_end);
    layout.fences.push(Fence { range: start..end, content: content..content_end });
}

/// A fence without an end before line `next`: one that holds a sample ends there, any other was a stray mark.
fn end_unclosed(text: &str, first: usize, next: usize, layout: &mut Layout<'_>) {
    let Some(opener) = layout.lines.get(first) else { return };
    let end = next.checked_sub(1).and_then(|i| layout.lines.get(i)).map_or(opener.end, |line| line.end);
    let content = opener.end..end;
    let holds_sample = slice(text, &content).trim_start().starts_with(['{', '[', '"']);
    let (message, help) = if holds_sample {
        push_fence(first, end, end, layout);
        ("a fence is not closed", "close it with ``` on a line of its own")
    } else {
        layout.fences.push(Fence { range: opener.clone(), content: opener.end..opener.end });
        ("a fence mark without a partner", "delete it")
    };
    layout.damage.push(Damage { code: Code::Fence, range: opener, message: message.into(), help });
}

fn mask(text: &str, start: usize, marked: &[usize], words: &Page, layout: &mut Layout<'_>) {
    let mut open = Open::new();
    blank(text, 0..start, &mut layout.masked);
    let mut fences = 0;
    for line in marked {
        let Some(line) = layout.lines.get(*line) else { continue };
        if let Some(fence) = layout.fences.get(fences).filter(|fence| fence.range.start <= line.start) {
            fences += 1;
            copy_up_to(fence.range.start, text, &mut layout.masked);
            // Line ends go as well: one blank line is as good as many.
            push_blanks(fence.range.len(), &mut layout.masked);
        }
        let source = slice(text, &line);
        if line.start < layout.masked.len() {
            // In a fence.
        } else if is_bare_tag(source) {
            copy_up_to(line.start, text, &mut layout.masked);
            blank(text, line.clone(), &mut layout.masked);
        } else if opening(source).is_some() {
            copy_up_to(line.start, text, &mut layout.masked);
            mask_shortcodes(text, &line, words, &mut open, layout);
        }
    }
    copy_up_to(text.len(), text, &mut layout.masked);
    for (name, range) in
        open.into_iter().flat_map(|(name, all)| all.into_iter().map(move |(_, range)| (name, range)))
    {
        layout.damage.push(Damage {
            code: Code::Shortcode,
            range,
            message: format!("the shortcode {name} is not closed"),
            help: "close it",
        });
    }
}

/// Shortcodes that are still open: by name, their delimiters and places.
type Open<'t> = BTreeMap<&'t str, Vec<(char, Range<usize>)>>;

fn mask_shortcodes<'t>(
    text: &'t str,
    line: &Range<usize>,
    words: &Page,
    open: &mut Open<'t>,
    layout: &mut Layout<'_>,
) {
    let source = slice(text, line);
    let mut at = 0;
    while let Some(found) = source.get(at..).and_then(opening) {
        let begin = at + found;
        let delimiter = source.get(begin + 2..).and_then(|rest| rest.chars().next()).unwrap_or(' ');
        let Some(end) = shortcode_end(source, begin, delimiter) else { break };
        layout.masked.push_str(source.clip(at..begin));
        blank(source, begin..end, &mut layout.masked);
        at = end;
        let range = line.start + begin..line.start + end;
        let inner = source.clip(begin + 3..end - 3).trim();
        let (closing, name) = match inner.strip_prefix('/') {
            Some(rest) => (true, word(rest.trim_start())),
            None => (false, word(inner)),
        };
        let paired = words.paired.iter().any(|known| known == name);
        if closing || paired {
            if closing {
                close(name, delimiter, range.clone(), open, layout);
            } else {
                open.entry(name).or_default().push((delimiter, range.clone()));
            }
        }
        if let Some(column) = words.columns.get(name) {
            layout.columns.push((range.start, if closing { Column::Single } else { *column }));
        }
    }
    layout.masked.push_str(source.clip(at..));
}

/// Where the first shortcode opens.
fn opening(source: &str) -> Option<usize> {
    memchr::memmem::find(source.as_bytes(), SHORTCODE)
}

fn shortcode_end(source: &str, begin: usize, delimiter: char) -> Option<usize> {
    let close = match delimiter {
        '<' => b">}}",
        '%' => b"%}}",
        _ => return None,
    };
    let from = begin + 3;
    // Most are so short that a searcher takes longer to make than to find.
    let at = source.as_bytes().get(from..)?.windows(close.len()).position(|window| window == close)?;
    Some(from + at + close.len())
}

fn word(text: &str) -> &str {
    text.split_whitespace().next().unwrap_or_default()
}

/// Matches the closing half of a shortcode that comes in pairs with the opening one.
fn close<'t>(
    name: &'t str,
    delimiter: char,
    range: Range<usize>,
    open: &mut Open<'t>,
    layout: &mut Layout<'_>,
) {
    let damage = match open.get_mut(name).and_then(Vec::pop) {
        Some((opened, _)) if opened == delimiter => return,
        Some(_) => (
            format!("the two halves of the shortcode {name} use different delimiters"),
            "use {{< … >}} for both halves",
        ),
        None => (format!("the shortcode {name} is closed but was not opened"), "delete the closing half"),
    };
    layout.damage.push(Damage { code: Code::Shortcode, range, message: damage.0, help: damage.1 });
}

/// `<br>` or `<hr class="…">` alone on a line: an HTML block to Markdown, which would swallow the lines after it.
fn is_bare_tag(line: &str) -> bool {
    let line = line.trim();
    line.starts_with('<') && line.ends_with('>') && memchr::memchr_iter(b'<', line.as_bytes()).count() == 1
}

fn blank(text: &str, range: Range<usize>, into: &mut String) {
    // Line ends stay, so that lines stay lines; every other byte becomes a blank.
    let text = slice(text, &range);
    let mut at = 0;
    for end in memchr::memchr2_iter(b'\n', b'\r', text.as_bytes()) {
        push_blanks(end - at, into);
        into.push_str(text.clip(end..=end));
        at = end + 1;
    }
    push_blanks(text.len() - at, into);
}

fn copy_up_to(end: usize, text: &str, into: &mut String) {
    into.push_str(slice(text, &(into.len()..end)));
}

fn push_blanks(count: usize, into: &mut String) {
    const BLANKS: &str = "                                                                ";
    for _ in 0..count / BLANKS.len() {
        into.push_str(BLANKS);
    }
    into.push_str(BLANKS.clip(..count % BLANKS.len()));
}

fn slice<'t>(text: &'t str, range: &Range<usize>) -> &'t str {
    text.clip(range.clone())
}
