//! Markdown events to lines: what a reader of the page sees as one line, with its inline parts.

use crate::diagnostics::clip::Clip;
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// A remark in a line of prose: nothing in the line is a fact, whatever it looks like.
pub(crate) const WORDS: &str = "<!-- words -->";

/// The kind of a line in Markdown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LineKind {
    /// `#`, `##`, …: the number of marks.
    Heading(u8),
    /// A quoted line.
    Quote,
    /// The header row of a table.
    TableHead,
    /// A row of a table.
    TableRow,
    /// A line of dashes.
    Rule,
    /// The first line of a list item.
    Bullet,
    /// Any other text.
    Text,
}

/// A line of the page.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) kind: LineKind,
    /// Bytes, without indentation and list marks.
    pub(crate) range: Range<usize>,
    /// How many lists it stands in.
    pub(crate) depth: u8,
    /// Whether it goes on with the line before, broken only by the width of the editor.
    pub(crate) continues: bool,
    /// Its parts, as indices into [`Lines::inlines`].
    pub(crate) inlines: Range<usize>,
}

/// The kind of a part of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum InlineKind {
    Text,
    Code,
    /// The border of two cells.
    Bar,
    StrongStart,
    StrongEnd,
    EmphasisStart,
    EmphasisEnd,
    /// `text` is the destination.
    LinkStart,
    LinkEnd,
    /// The remark that the line is nothing but words.
    Words,
}

/// A part of a line.
#[derive(Clone, Debug)]
pub(crate) struct Inline<'t> {
    pub(crate) kind: InlineKind,
    pub(crate) range: Range<usize>,
    pub(crate) text: CowStr<'t>,
}

/// All lines of a page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lines<'t> {
    pub(crate) all: Vec<Line>,
    inlines: Vec<Inline<'t>>,
    /// Which of the parts begin links.
    links: Vec<usize>,
}

impl<'t> Lines<'t> {
    /// The parts that begin links, in page order.
    pub(crate) fn links(&self) -> impl Iterator<Item = &Inline<'t>> {
        self.links.iter().filter_map(|link| self.inlines.get(*link))
    }

    /// The parts of a line.
    pub(crate) fn inlines(&self, line: &Line) -> &[Inline<'t>] {
        self.inlines.clip(line.inlines.clone())
    }
}

/// Reads the lines of a text whose fences and shortcodes are blanked.
pub(crate) fn read(masked: &str) -> Lines<'_> {
    let mut builder = Builder { source: masked, ..Builder::default() };
    // As many as most pages have.
    builder.out.all.reserve(masked.len() / 48);
    builder.out.inlines.reserve(masked.len() / 16);
    for (event, range) in Parser::new_ext(masked, Options::ENABLE_TABLES).into_offset_iter() {
        builder.event(event, range);
    }
    builder.finish_line();
    builder.out
}

#[derive(Default)]
struct Builder<'t> {
    source: &'t str,
    out: Lines<'t>,
    open: Option<Line>,
    depth: u8,
    quotes: u32,
    /// The last quote, until a line of text begins.
    empty_quote: Option<Range<usize>>,
    /// A list item has begun and no line of it yet.
    item: bool,
    in_table: bool,
    cells: usize,
    /// End of a heading that is underlined with dashes.
    setext: bool,
    raw: Option<Range<usize>>,
}

impl<'t> Builder<'t> {
    fn event(&mut self, event: Event<'t>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Text(text) if self.raw.is_none() => self.text(text, range),
            // Markup that Markdown leaves alone, with the words in it.
            Event::Html(text) if self.raw.is_none() => self.inline(InlineKind::Text, text, range),
            Event::Code(text) => self.inline(InlineKind::Code, text, range),
            Event::InlineHtml(remark) if *remark == *WORDS => {
                self.inline(InlineKind::Words, CowStr::Borrowed(""), range);
            }
            // A placeholder in a path: `> GET - /orders/<id>`.
            Event::InlineHtml(tag) if self.is_segment(range.start) => {
                self.inline(InlineKind::Text, tag, range);
            }
            Event::SoftBreak | Event::HardBreak => {
                let soft = event == Event::SoftBreak;
                let kind = self.open.as_ref().map_or(LineKind::Text, |line| match line.kind {
                    LineKind::Quote => LineKind::Quote,
                    _ => LineKind::Text,
                });
                self.finish_line();
                self.begin(kind, range.end).continues = soft;
            }
            Event::Rule => {
                self.finish_line();
                self.begin(LineKind::Rule, range.start);
                self.extend(range.end);
                self.finish_line();
            }
            _ => {}
        }
    }

    /// Whether a segment of a path begins there, in a quoted line.
    fn is_segment(&self, at: usize) -> bool {
        let quoted = self.open.as_ref().is_some_and(|line| line.kind == LineKind::Quote);
        quoted && self.source.get(..at).is_some_and(|before| before.ends_with('/'))
    }

    fn start(&mut self, tag: Tag<'t>, range: Range<usize>) {
        match tag {
            Tag::Paragraph => self.begin_text(range.start),
            Tag::Heading { level, .. } => {
                self.finish_line();
                self.setext = !self.source.get(range.start..).is_some_and(|s| s.starts_with('#'));
                let kind = if self.setext { LineKind::Text } else { LineKind::Heading(level as u8) };
                self.begin(kind, range.start);
            }
            Tag::BlockQuote(_) => {
                self.finish_line();
                self.quotes += 1;
                self.empty_quote = Some(range);
            }
            Tag::List(_) => {
                self.finish_line();
                self.depth = self.depth.saturating_add(1);
            }
            Tag::Item => {
                self.finish_line();
                self.item = true;
            }
            Tag::Table(_) => self.in_table = true,
            Tag::TableHead => self.begin_row(LineKind::TableHead, range),
            Tag::TableRow => self.begin_row(LineKind::TableRow, range),
            Tag::TableCell => {
                if self.cells > 0 {
                    self.inline(InlineKind::Bar, CowStr::Borrowed("|"), range.start..range.start);
                }
                self.cells += 1;
            }
            Tag::CodeBlock(_) | Tag::HtmlBlock => {
                self.finish_line();
                self.raw = Some(range);
            }
            Tag::Strong => self.inline(InlineKind::StrongStart, CowStr::Borrowed(""), range),
            Tag::Emphasis => self.inline(InlineKind::EmphasisStart, CowStr::Borrowed(""), range),
            Tag::Link { dest_url, .. } => {
                self.inline(InlineKind::LinkStart, dest_url, range);
                self.out.links.extend(self.out.inlines.len().checked_sub(1));
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        match tag {
            TagEnd::Paragraph | TagEnd::Item => {
                self.finish_line();
                self.item = false;
            }
            TagEnd::TableHead | TagEnd::TableRow => self.finish_line(),
            TagEnd::Heading(_) => {
                self.finish_line();
                if self.setext {
                    // Text right above a line of dashes: the dashes are a border here, not an underline.
                    let underline = self.source.get(range.clone()).map_or(range.end, |heading| {
                        range.start + heading.trim_end().rfind('\n').map_or(0, |at| at + 1)
                    });
                    self.begin(LineKind::Rule, underline);
                    self.extend(range.end);
                    self.finish_line();
                }
            }
            TagEnd::BlockQuote(_) => {
                self.finish_line();
                self.quotes = self.quotes.saturating_sub(1);
            }
            TagEnd::List(_) => {
                self.finish_line();
                self.item = false;
                self.depth = self.depth.saturating_sub(1);
            }
            TagEnd::Table => self.in_table = false,
            TagEnd::CodeBlock | TagEnd::HtmlBlock => {
                if let Some(range) = self.raw.take() {
                    self.raw_block(range);
                }
            }
            TagEnd::Strong => self.inline(InlineKind::StrongEnd, CowStr::Borrowed(""), range),
            TagEnd::Emphasis => self.inline(InlineKind::EmphasisEnd, CowStr::Borrowed(""), range),
            TagEnd::Link => self.inline(InlineKind::LinkEnd, CowStr::Borrowed(""), range),
            _ => {}
        }
    }

    fn begin_text(&mut self, start: usize) {
        self.finish_line();
        let kind = if self.quotes > 0 || self.goes_on_with_quote(start) {
            LineKind::Quote
        } else if std::mem::take(&mut self.item) {
            LineKind::Bullet
        } else {
            LineKind::Text
        };
        self.begin(kind, start);
    }

    /// Whether the line above is a quote's mark and nothing else: to Markdown the quote ends there, to its writer it
    /// does not.
    fn goes_on_with_quote(&mut self, start: usize) -> bool {
        let above = self.empty_quote.take().and_then(|quote| self.source.get(quote.start..start));
        above
            .and_then(|above| above.strip_prefix('>')?.split_once('\n'))
            .is_some_and(|(rest, between)| rest.trim().is_empty() && !between.contains('\n'))
    }

    fn begin_row(&mut self, kind: LineKind, range: Range<usize>) {
        self.finish_line();
        self.cells = 0;
        self.begin(kind, range.start);
        self.extend(range.end);
    }

    fn begin(&mut self, kind: LineKind, start: usize) -> &mut Line {
        let at = self.out.inlines.len();
        let line = Line { kind, range: start..start, depth: self.depth, continues: false, inlines: at..at };
        self.open.insert(line)
    }

    fn extend(&mut self, end: usize) {
        if let Some(line) = &mut self.open {
            line.range.end = line.range.end.max(end);
        }
    }

    fn finish_line(&mut self) {
        if let Some(mut line) = self.open.take() {
            line.inlines.end = self.out.inlines.len();
            if let Some(text) = self.source.get(line.range.clone()) {
                let text = text.trim_end();
                line.range.end = line.range.start + text.len();
                line.range.start = line.range.end - text.trim_start().len();
            }
            if line.kind == LineKind::Rule || !line.range.is_empty() {
                self.out.all.push(line);
            }
        }
    }

    fn inline(&mut self, kind: InlineKind, text: CowStr<'t>, range: Range<usize>) {
        if self.open.is_none() {
            self.begin_text(range.start);
        }
        // The events that end a span carry the range of the whole span, which may begin on an earlier line.
        self.extend(range.end);
        self.out.inlines.push(Inline { kind, range, text });
    }

    /// Text outside of tables is cut at the bars that nobody escaped.
    fn text(&mut self, text: CowStr<'t>, range: Range<usize>) {
        let source = self.source;
        let barred = !self.in_table && memchr::memchr(b'|', text.as_bytes()).is_some();
        if !barred || source.get(range.clone()).is_none_or(|source| source != &*text) {
            return self.inline(InlineKind::Text, text, range);
        }
        let escaped = range.start.checked_sub(1).and_then(|at| source.as_bytes().get(at)) == Some(&b'\\');
        let mut at = range.start;
        let bars = memchr::memchr_iter(b'|', text.as_bytes())
            .map(|i| range.start + i)
            .filter(|bar| !escaped || *bar > range.start);
        for bar in bars {
            self.text_part(source, at..bar);
            self.inline(InlineKind::Bar, CowStr::Borrowed("|"), bar..bar + 1);
            at = bar + 1;
        }
        self.text_part(source, at..range.end);
    }

    fn text_part(&mut self, source: &'t str, range: Range<usize>) {
        if let Some(text) = source.get(range.clone()).filter(|text| !text.is_empty()) {
            self.inline(InlineKind::Text, CowStr::Borrowed(text), range);
        }
    }

    /// Lines that Markdown takes for code or HTML because of their indentation or a tag: read each one by itself.
    fn raw_block(&mut self, range: Range<usize>) {
        let mut at = range.start;
        for line in self.source.clip(range).split_inclusive('\n') {
            let start = at + (line.len() - line.trim_start().len());
            at += line.len();
            self.finish_line();
            for (event, inner) in Parser::new_ext(line.trim(), Options::ENABLE_TABLES).into_offset_iter() {
                if !matches!(event, Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock)) {
                    self.event(event, start + inner.start..start + inner.end);
                }
            }
            self.finish_line();
        }
    }
}
