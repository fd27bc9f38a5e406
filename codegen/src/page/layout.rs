//! What Markdown must not see: front matter, fences, shortcodes and bare HTML tags are found here, and blanked in the
//! text that goes to the Markdown reader. Blanking keeps every offset.

use crate::dialect;
use crate::problem::Code;
use std::collections::BTreeMap;
use std::ops::Range;

/// A fenced block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fence {
    /// From the opening to the closing line, both included.
    pub(crate) range: Range<usize>,
    /// What stands between them.
    pub(crate) content: Range<usize>,
}

/// The column of the page that text is printed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Column {
    /// No column: pages of before the shortcodes.
    Single,
    /// Endpoints and samples.
    Code,
    /// Prose, lists and tables.
    Description,
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
pub(crate) struct Layout {
    /// The text with everything that is not prose blanked, byte for byte as long as the original.
    pub(crate) masked: String,
    /// All lines, without their line ends.
    pub(crate) lines: Vec<Range<usize>>,
    /// Fences, in page order.
    pub(crate) fences: Vec<Fence>,
    /// Where each column starts, in page order.
    pub(crate) columns: Vec<(usize, Column)>,
    /// What is damaged.
    pub(crate) damage: Vec<Damage>,
}

/// Finds the layout of a page whose front matter ends at `start`.
pub(crate) fn scan(text: &str, start: usize) -> Layout {
    let lines = lines(text);
    let marked = marked_lines(text, start, &lines);
    let mut layout = Layout {
        masked: String::with_capacity(text.len()),
        lines: Vec::new(),
        fences: Vec::new(),
        columns: vec![(0, Column::Single)],
        damage: Vec::new(),
    };
    find_fences(text, &lines, &marked, &mut layout);
    mask(text, start, marked.iter().filter_map(|i| lines.get(*i)), &mut layout);
    Layout { lines, ..layout }
}

/// Ranges of the lines, without their line ends.
fn lines(text: &str) -> Vec<Range<usize>> {
    let mut at = 0;
    let mut lines = Vec::with_capacity(text.len() / 32);
    let bytes = text.as_bytes();
    let ends = memchr::memchr_iter(b'\n', bytes).map(|end| end + 1);
    for next in ends.chain([text.len()]) {
        let mut end = next;
        while end > at
            && end.checked_sub(1).and_then(|i| bytes.get(i)).is_some_and(|b| matches!(b, b'\n' | b'\r'))
        {
            end -= 1;
        }
        if next > at {
            lines.push(at..end);
        }
        at = next;
    }
    lines
}

/// Indices of the lines from `start` on that hold something that fences, shortcodes and tags are made of. Most don't.
fn marked_lines(text: &str, start: usize, lines: &[Range<usize>]) -> Vec<usize> {
    let first = lines.partition_point(|line| line.start < start);
    let next_from = |from: usize| {
        let rest = text.as_bytes().get(from..).unwrap_or_default();
        memchr::memchr3(b'`', b'{', b'<', rest).map_or(text.len(), |at| from + at)
    };
    let mut next = next_from(start);
    let mut is_marked = |line: &Range<usize>| {
        if next < line.start {
            next = next_from(line.start);
        }
        next < line.end
    };
    lines.iter().enumerate().skip(first).filter(|(_, line)| is_marked(line)).map(|(i, _)| i).collect()
}

/// What a line means to fences.
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

fn mark(line: &str) -> Mark {
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
    if line.starts_with("{{") && dialect::COLUMNS.iter().any(|(name, _)| line.contains(name)) {
        return Mark::Shortcode;
    }
    if line.ends_with("```") && !line.trim_end_matches('`').contains('`') { Mark::Glued } else { Mark::None }
}

fn find_fences(text: &str, lines: &[Range<usize>], marked: &[usize], layout: &mut Layout) {
    let mut open: Option<usize> = None;
    for (i, line) in marked.iter().filter_map(|i| Some((*i, lines.get(*i)?))) {
        let this = mark(slice(text, line));
        let Some(first) = open else {
            if matches!(this, Mark::Bare | Mark::Info) {
                open = Some(i);
            }
            continue;
        };
        match this {
            Mark::Bare => {
                push_fence(lines, first, line.start, line.end, layout);
                open = None;
            }
            Mark::Glued => {
                let end = line.start + slice(text, line).trim_end().trim_end_matches('`').len();
                push_fence(lines, first, end, line.end, layout);
                layout.damage.push(Damage {
                    code: Code::Fence,
                    range: line.clone(),
                    message: "a fence is closed on a line with other text".into(),
                    help: "put the closing ``` on a line of its own",
                });
                open = None;
            }
            Mark::Info | Mark::Shortcode => {
                end_unclosed(text, lines, first, i, layout);
                open = (this == Mark::Info).then_some(i);
            }
            Mark::None => {}
        }
    }
    if let Some(first) = open {
        end_unclosed(text, lines, first, lines.len(), layout);
    }
}

fn push_fence(lines: &[Range<usize>], first: usize, content_end: usize, end: usize, layout: &mut Layout) {
    let start = lines.get(first).map_or(0, |line| line.start);
    let content = lines.get(first + 1).map_or(end, |line| line.start).min(content_end);
    layout.fences.push(Fence { range: start..end, content: content..content_end });
}

/// A fence without an end before line `next`: one that holds a sample ends there, any other was a stray mark.
fn end_unclosed(text: &str, lines: &[Range<usize>], first: usize, next: usize, layout: &mut Layout) {
    let Some(opener) = lines.get(first) else { return };
    let end = next.checked_sub(1).and_then(|i| lines.get(i)).map_or(opener.end, |line| line.end);
    let content = opener.end..end;
    let holds_sample = slice(text, &content).trim_start().starts_with(['{', '[', '"']);
    let (message, help) = if holds_sample {
        push_fence(lines, first, end, end, layout);
        ("a fence is not closed", "close it with ``` on a line of its own")
    } else {
        layout.fences.push(Fence { range: opener.clone(), content: opener.end..opener.end });
        ("a fence mark without a partner", "delete it")
    };
    layout.damage.push(Damage { code: Code::Fence, range: opener.clone(), message: message.into(), help });
}

fn mask<'t>(
    text: &'t str,
    start: usize,
    marked: impl Iterator<Item = &'t Range<usize>>,
    layout: &mut Layout,
) {
    let mut open = Open::new();
    blank(text, 0..start, &mut layout.masked);
    let mut fences = 0;
    for line in marked {
        if let Some(fence) = layout.fences.get(fences).filter(|fence| fence.range.start <= line.start) {
            fences += 1;
            copy_up_to(fence.range.start, text, &mut layout.masked);
            // Line ends go as well: one blank line is as good as many.
            push_blanks(fence.range.len(), &mut layout.masked);
        }
        let source = slice(text, line);
        if line.start < layout.masked.len() {
            // In a fence.
        } else if is_bare_tag(source) {
            copy_up_to(line.start, text, &mut layout.masked);
            blank(text, line.clone(), &mut layout.masked);
        } else if opening(source).is_some() {
            copy_up_to(line.start, text, &mut layout.masked);
            mask_shortcodes(text, line, &mut open, layout);
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

fn mask_shortcodes<'t>(text: &'t str, line: &Range<usize>, open: &mut Open<'t>, layout: &mut Layout) {
    let source = slice(text, line);
    let mut at = 0;
    while let Some(found) = source.get(at..).and_then(opening) {
        let begin = at + found;
        let delimiter = source.get(begin + 2..).and_then(|rest| rest.chars().next()).unwrap_or(' ');
        let Some(end) = shortcode_end(source, begin, delimiter) else { break };
        layout.masked.push_str(source.get(at..begin).unwrap_or_default());
        blank(source, begin..end, &mut layout.masked);
        at = end;
        let range = line.start + begin..line.start + end;
        let inner = source.get(begin + 3..end - 3).unwrap_or_default().trim();
        let (closing, name) = match inner.strip_prefix('/') {
            Some(rest) => (true, word(rest.trim_start())),
            None => (false, word(inner)),
        };
        track(name, delimiter, closing, range.clone(), open, layout);
        if let Some((_, column)) = dialect::COLUMNS.iter().find(|(known, _)| *known == name) {
            layout.columns.push((range.start, if closing { Column::Single } else { *column }));
        }
    }
    layout.masked.push_str(source.get(at..).unwrap_or_default());
}

/// Where the first shortcode opens.
fn opening(source: &str) -> Option<usize> {
    let bytes = source.as_bytes();
    memchr::memchr_iter(b'{', bytes).find(|at| bytes.get(at + 1) == Some(&b'{'))
}

fn shortcode_end(source: &str, begin: usize, delimiter: char) -> Option<usize> {
    let close = match delimiter {
        '<' => ">}}",
        '%' => "%}}",
        _ => return None,
    };
    let from = begin + 3;
    source.get(from..).and_then(|rest| rest.find(close)).map(|at| from + at + close.len())
}

fn word(text: &str) -> &str {
    text.split_whitespace().next().unwrap_or_default()
}

/// Matches opening and closing halves of the shortcodes that come in pairs.
fn track<'t>(
    name: &'t str,
    delimiter: char,
    closing: bool,
    range: Range<usize>,
    open: &mut Open<'t>,
    layout: &mut Layout,
) {
    if !closing {
        if dialect::PAIRED_SHORTCODES.contains(&name) {
            open.entry(name).or_default().push((delimiter, range));
        }
        return;
    }
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
        into.push_str(text.get(end..=end).unwrap_or_default());
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
    into.push_str(BLANKS.get(..count % BLANKS.len()).unwrap_or_default());
}

fn slice<'t>(text: &'t str, range: &Range<usize>) -> &'t str {
    text.get(range.clone()).unwrap_or_default()
}
