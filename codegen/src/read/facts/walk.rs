//! The walk down a page: headings, lists, tables, endpoints and samples, in order, with what each line belongs to.

use super::LineUse;
use super::draft::{Draft, EndpointDraft, EntryDraft, Heading, RowDraft, SampleDraft, Written};
use crate::api::Direction;
use crate::diagnostics::clip::Clip;
use crate::diagnostics::problem::Code;
use crate::profile::{Column, Label, Profile};
use crate::read::grammar::{
    Description, Entry, OptionValue, Prose, Quote, Reading, TableKind, coded_name, page_rule, read_entry,
    read_quote, read_row, strip_phrase, table_kind,
};
use crate::read::page::{Inline, InlineKind, Layout, Line, LineKind, Lines};

/// Walks down a page.
pub(crate) fn walk(lines: &Lines<'_>, layout: &Layout<'_>, profile: &Profile) -> Draft {
    let count = lines.all.len();
    let draft = Draft {
        headings: vec![Heading::default()],
        entries: Vec::with_capacity(count / 3),
        uses: Vec::with_capacity(count),
        ..Draft::default()
    };
    let mut walk = Walk {
        lines,
        layout,
        profile,
        draft,
        outline: Vec::new(),
        direction: Direction::Request,
        samples: Direction::Request,
        hint: None,
        list: 0,
        state: State::Due { below: None },
        container: None,
        open_entries: Vec::new(),
        title: None,
        caption: None,
        table: TableKind::Other,
        in_rows: false,
        open: None,
        fences: 0,
    };
    for (i, line) in lines.all.iter().enumerate() {
        walk.fences_before(line.range.start);
        walk.line(i, line);
    }
    walk.flush();
    walk.fences_before(usize::MAX);
    walk.draft
}

/// What the next line may be part of.
#[derive(Clone, Copy, Debug)]
enum State {
    /// The page.
    Prose,
    /// An entry is due: a line of dashes below an entry, a label or a heading stands right above.
    Due { below: Option<usize> },
    /// The description of an entry.
    Entry(usize),
}

impl State {
    /// The entry above.
    const fn entry(self) -> Option<usize> {
        match self {
            Self::Prose => None,
            Self::Due { below } => below,
            Self::Entry(entry) => Some(entry),
        }
    }

    const fn is_due(self) -> bool {
        matches!(self, Self::Due { .. })
    }

    /// The same without the entry above.
    const fn without_entry(self) -> Self {
        if self.is_due() { Self::Due { below: None } } else { Self::Prose }
    }
}

struct Walk<'w, 't> {
    lines: &'w Lines<'t>,
    layout: &'w Layout<'w>,
    profile: &'w Profile,
    draft: Draft,
    /// Headings that are open, the outermost first.
    outline: Vec<usize>,
    /// Direction of the list that is open.
    direction: Direction,
    /// Direction of the samples that come next.
    samples: Direction,
    /// A sentence since the last list said that the next one documents the response.
    hint: Option<Direction>,
    list: usize,
    state: State,
    container: Option<usize>,
    /// Entries of the list that deeper bullets may belong to: their depths, which grow, and indices.
    open_entries: Vec<(u8, usize)>,
    /// The last line of prose, which may be the title of a table.
    title: Option<String>,
    /// Where a line in bold begins in the introduction that it ends: right above a table of codes it is a title.
    caption: Option<usize>,
    table: TableKind,
    /// The line above is a row of the table.
    in_rows: bool,
    /// A description's line that the next line may go on with.
    open: Option<Prose<'w>>,
    fences: usize,
}

impl<'w, 't> Walk<'w, 't> {
    fn heading(&self) -> usize {
        self.draft.headings.len() - 1
    }

    /// The entry above.
    fn entry(&self) -> Option<&EntryDraft> {
        self.draft.entries.get(self.state.entry()?)
    }

    fn fences_before(&mut self, at: usize) {
        while let Some(fence) = self.layout.fences.get(self.fences).filter(|fence| fence.range.start < at) {
            self.fences += 1;
            if self.state.entry().is_some() && self.column(fence.range.start) == Column::Description {
                // A sample in a description: an example of that entry.
                continue;
            }
            self.draft.samples.push(SampleDraft {
                fence: fence.clone(),
                heading: self.heading(),
                endpoint: self.draft.endpoints.len().checked_sub(1),
                direction: self.samples,
            });
        }
    }

    fn column(&self, at: usize) -> Column {
        let columns = &self.layout.columns;
        let next = columns.partition_point(|(start, _)| *start <= at);
        next.checked_sub(1).and_then(|i| columns.get(i)).map_or(Column::Single, |(_, column)| *column)
    }

    fn line(&mut self, index: usize, line: &Line) {
        let lines = self.lines;
        let inlines = lines.inlines(line);
        if line.kind != LineKind::Text {
            self.flush();
        }
        let goes_on = line.kind == LineKind::Text && self.goes_on_table(line);
        let taken = match line.kind {
            LineKind::Heading(level) => self.begin_section(level, line, inlines),
            LineKind::Quote => self.quote(index, line, inlines),
            LineKind::Rule => {
                self.container = None;
                self.state = State::Due { below: self.state.entry() };
                LineUse::Border
            }
            LineKind::TableHead => self.begin_table(inlines),
            LineKind::TableRow => self.row(line, inlines),
            LineKind::Text if goes_on => self.row(line, without_frame(inlines)),
            LineKind::Bullet | LineKind::Text => self.text(line, inlines),
        };
        self.in_rows = line.kind == LineKind::TableRow || goes_on;
        self.draft.uses.push((line.range.clone(), taken));
    }

    fn begin_section(&mut self, level: u8, line: &Line, inlines: &[Inline<'t>]) -> LineUse {
        let prose = Prose::new(inlines);
        if let Some(direction) = list_label(&prose.text, self.profile) {
            self.return_to_section(level);
            self.begin_list(direction);
            self.samples = direction;
            return LineUse::ListLabel;
        }
        let text = self.layout.masked.clip(line.range.clone());
        let text = text.trim_start_matches('#').trim().trim_end_matches('#').trim_end();
        self.leave(level);
        if let Some((code, name)) = coded_heading(prose.text.trim(), self.profile) {
            let above = self.outline.last().and_then(|i| self.draft.headings.get(*i));
            let value = OptionValue {
                value: code.to_owned(),
                name: Some(name.clip(..TITLE).to_owned()),
                range: line.range.clone(),
            };
            let table = Some(above.map_or_else(String::new, |heading| heading.plain.clone()));
            self.draft.rows.push(RowDraft { value, heading: self.draft.headings.len(), table });
        }
        self.outline.push(self.draft.headings.len());
        self.draft.headings.push(Heading {
            level,
            text: text.clip(..TITLE).to_owned(),
            plain: prose.text.trim().clip(..TITLE).to_owned(),
            range: line.range.clone(),
            intro: String::new(),
        });
        self.end_list();
        self.hint = None;
        self.direction = Direction::Request;
        LineUse::Heading
    }

    /// A label written as a heading ends a heading of its own level: its list belongs to the section around both.
    fn return_to_section(&mut self, level: u8) {
        let is_within = self.draft.headings.last().is_some_and(|last| last.level < level);
        self.leave(level);
        let outer = self.outline.last().and_then(|i| self.draft.headings.get_mut(*i));
        // The introduction moves along: a copy for every label would grow with both.
        let again = outer.filter(|_| !is_within).map(|outer| {
            let intro = std::mem::take(&mut outer.intro);
            Heading { intro, ..outer.clone() }
        });
        self.draft.headings.extend(again);
    }

    /// Closes the headings of this level and below.
    fn leave(&mut self, level: u8) {
        let headings = &self.draft.headings;
        let closed = |i: &mut usize| headings.get(*i).is_none_or(|heading| heading.level >= level);
        while self.outline.pop_if(closed).is_some() {}
    }

    fn end_list(&mut self) {
        self.flush();
        self.state = State::Due { below: None };
        self.container = None;
        self.open_entries.clear();
        self.title = None;
        self.caption = None;
        self.list += 1;
    }

    fn begin_list(&mut self, direction: Direction) {
        self.end_list();
        self.direction = direction;
    }

    fn quote(&mut self, index: usize, line: &Line, inlines: &[Inline<'t>]) -> LineUse {
        let text = Prose::new(inlines).text;
        let next = self.lines.all.get(index + 1).filter(|next| next.kind == LineKind::Quote);
        let next = next.map(|next| Prose::new(self.lines.inlines(next)).text);
        // The line that a path went on with is no label of its own.
        let goes_on = text.trim_start().starts_with('/')
            && self.draft.endpoints.last().is_some_and(|last| last.range.end < line.range.start)
            && index
                .checked_sub(1)
                .and_then(|i| self.lines.all.get(i))
                .is_some_and(|before| before.kind == LineKind::Quote);
        if goes_on {
            return LineUse::Endpoint;
        }
        match read_quote(&text, next.as_deref(), self.profile) {
            Quote::Endpoint(endpoint) => {
                self.state = self.state.without_entry();
                self.samples = Direction::Request;
                self.draft.endpoints.push(EndpointDraft {
                    endpoint,
                    range: line.range.clone(),
                    heading: self.heading(),
                    aside: self.column(line.range.start) == Column::Code,
                    in_outline: self.layout.columns.iter().all(|(_, column)| *column == Column::Single),
                });
                LineUse::Endpoint
            }
            Quote::Response => {
                self.state = self.state.without_entry();
                self.samples = Direction::Response;
                LineUse::SampleLabel
            }
            Quote::Unreadable => self.unreadable(Code::UnreadableEndpoint, line),
            Quote::Prose => LineUse::Quote,
        }
    }

    fn unreadable(&mut self, code: Code, line: &Line) -> LineUse {
        self.draft.unreadable.push((code, line.range.clone()));
        LineUse::Unreadable
    }

    fn begin_table(&mut self, inlines: &[Inline<'t>]) -> LineUse {
        let header: Vec<String> = cells(inlines).map(|cell| Prose::new(cell).text.into_owned()).collect();
        self.table = match table_kind(&header, self.profile) {
            TableKind::Other if self.awaits_options() => TableKind::Values,
            kind => kind,
        };
        if let (Some(start), TableKind::Codes { .. }) = (self.caption.take(), &self.table)
            && let Some(heading) = self.draft.headings.last_mut()
        {
            heading.intro.truncate(start);
        }
        match self.table {
            TableKind::Parameters { .. } => {
                let direction = self.hint.take().unwrap_or(self.direction);
                self.begin_list(direction);
            }
            // Below a line of dashes, a table is no part of the entry above.
            TableKind::SetValues { .. } | TableKind::Codes { .. } if self.state.is_due() => {
                self.flush();
                self.state = self.state.without_entry();
            }
            TableKind::SetValues { .. } | TableKind::Codes { .. } | TableKind::Values | TableKind::Other => {}
        }
        LineUse::TableHead
    }

    fn row(&mut self, line: &Line, inlines: &[Inline<'t>]) -> LineUse {
        let columns: Vec<Prose<'_>> = cells(inlines).map(Prose::new).collect();
        if columns.iter().all(|cell| cell.text.trim().is_empty()) {
            return LineUse::OtherRow;
        }
        let alone = columns.iter().skip(1).all(|cell| cell.text.trim().is_empty());
        let barred = self.layout.masked.get(line.range.clone()).is_some_and(|text| text.contains('|'));
        match self.table.clone() {
            TableKind::Parameters { .. } if alone && !barred => self.text_below_table(line, inlines),
            TableKind::Parameters { .. } => match read_row(&columns, &self.table, self.profile) {
                Some(entry) => {
                    self.push_entry(entry, line, Written::Row);
                    LineUse::Row
                }
                None if self.continues_row(line) => self.text_below_table(line, inlines),
                None => self.unreadable(Code::UnreadableRow, line),
            },
            TableKind::SetValues { id, name } => self.value_row(line, &columns, id, name, Self::set_value),
            TableKind::Codes { code, name } => self.value_row(line, &columns, code, Some(name), Self::code),
            TableKind::Values => self.value_row(line, &columns, 0, Some(1), Self::set_value),
            TableKind::Other => LineUse::OtherRow,
        }
    }

    /// Whether a line between bars is a row of the table above, which an empty line has cut.
    fn goes_on_table(&self, line: &Line) -> bool {
        if !self.in_rows {
            return false;
        }
        let text = self.layout.masked.clip(line.range.clone()).trim();
        text.starts_with('|') && text.ends_with('|') && text.matches('|').count() > 2
    }

    /// Whether `Options:` is the last that the entry above says.
    fn awaits_options(&mut self) -> bool {
        self.flush();
        let above = self.entry();
        !self.state.is_due() && above.is_some_and(|entry| entry.description.awaits_options())
    }

    /// Whether a row without a name is the rest of the row above, whose cell has line breaks.
    fn continues_row(&self, line: &Line) -> bool {
        let text = self.layout.masked.clip(line.range.clone());
        self.state.entry().is_some() && !text.trim_start().starts_with('|')
    }

    /// Text right below a table is a row to Markdown. It goes on with the cell above, or belongs to the page.
    fn text_below_table(&mut self, line: &Line, inlines: &[Inline<'t>]) -> LineUse {
        let prose = Prose::new(inlines);
        let above = self.entry();
        let open_cell = above.is_some_and(|entry| {
            let row = self.layout.masked.clip(entry.range.clone());
            !row.trim_end().ends_with('|') && row.trim_start().starts_with('|')
        });
        if open_cell && self.layout.masked.get(line.range.clone()).is_some_and(|text| text.contains('|')) {
            self.describe(&prose);
            LineUse::Description
        } else {
            self.state = self.state.without_entry();
            self.page_prose(&prose)
        }
    }

    fn value_row(
        &mut self,
        line: &Line,
        columns: &[Prose<'_>],
        code: usize,
        name: Option<usize>,
        put: fn(&mut Self, OptionValue),
    ) -> LineUse {
        let cell = |at: usize| columns.get(at).map(|cell| cell.text.trim()).filter(|text| !text.is_empty());
        if cell(code).is_none() && self.is_title_row(line) {
            return LineUse::OtherRow;
        }
        // A cell may hold several: `CBC` / `KBC`.
        let values: Vec<&str> =
            cell(code).map_or_else(Vec::new, |cell| cell.split(" / ").map(str::trim).collect());
        if values.is_empty() || values.iter().any(|value| value.is_empty() || value.contains(' ')) {
            let words = cell(code).is_some_and(says_words) && name.and_then(cell).is_some();
            return self.unreadable(if words { Code::RowWithoutCode } else { Code::UnreadableRow }, line);
        }
        let name = name.and_then(cell).map(str::to_owned);
        for value in values {
            let value =
                OptionValue { value: value.to_owned(), name: name.clone(), range: line.range.clone() };
            put(self, value);
        }
        LineUse::Value
    }

    /// Whether a row is a heading among rows: one cell has words, and they are bold.
    fn is_title_row(&self, line: &Line) -> bool {
        let text = self.layout.masked.clip(line.range.clone());
        let mut cells = text.split('|').map(str::trim).filter(|cell| !cell.is_empty());
        let bold =
            |cell: &str| ["**", "__"].iter().any(|mark| cell.starts_with(mark) && cell.ends_with(mark));
        cells.next().is_some_and(bold) && cells.next().is_none()
    }

    /// A value of the entry above, or of a table of set values by itself.
    fn set_value(&mut self, value: OptionValue) {
        let above = self.state.entry().and_then(|i| self.draft.entries.get_mut(i));
        if let Some(entry) = above.filter(|entry| entry.written == Written::Line) {
            entry.description.add_option(value);
        } else {
            self.draft.rows.push(RowDraft { value, heading: self.heading(), table: None });
        }
    }

    /// A value of a table with a title.
    fn code(&mut self, value: OptionValue) {
        let heading = || self.draft.headings.last().map_or(String::new(), |heading| heading.plain.clone());
        let table = Some(self.title.clone().unwrap_or_else(heading));
        self.draft.rows.push(RowDraft { value, heading: self.heading(), table });
    }

    fn text(&mut self, line: &Line, inlines: &'w [Inline<'t>]) -> LineUse {
        if self.state.entry().is_some()
            && let Some(child) = contained_entry(inlines, self.profile)
        {
            self.flush();
            self.container = self.state.entry();
            self.push_entry(child, line, Written::Line);
            return LineUse::Entry;
        }
        if inlines.iter().any(|inline| inline.kind == InlineKind::Bar) || self.state.is_due() {
            match read_entry(inlines, self.state.is_due(), self.profile) {
                Reading::Entry(entry) => {
                    self.push_entry(entry, line, Written::Line);
                    return LineUse::Entry;
                }
                Reading::Unreadable => {
                    self.flush();
                    self.state = self.state.without_entry();
                    return self.unreadable(Code::UnreadableEntry, line);
                }
                Reading::Other => {}
            }
        }
        let prose = Prose::new(inlines).into_bullet(line.kind == LineKind::Bullet);
        if let Some(direction) = is_marked(inlines).then(|| list_label(&prose.text, self.profile)).flatten() {
            self.begin_list(direction);
            return LineUse::ListLabel;
        }
        // A line of dashes and the end of a table end a description.
        let in_table = self.entry().is_some_and(|entry| entry.written == Written::Row);
        if self.state.is_due() || in_table {
            self.flush();
            self.state = self.state.without_entry();
        }
        if self.state.entry().is_none() {
            return self.page_prose(&prose);
        }
        self.join_or_describe(prose, line.continues);
        LineUse::Description
    }

    /// A line that only the width of the editor broke goes on with the sentence above.
    fn join_or_describe(&mut self, prose: Prose<'w>, continues: bool) {
        let starts_low = prose.text.trim_start().starts_with(|c: char| c.is_lowercase());
        if continues
            && starts_low
            && let Some(open) =
                self.open.as_mut().filter(|open| !open.text.trim_end().ends_with(['.', ':', '!', '?']))
        {
            open.append(&prose);
            return;
        }
        self.flush();
        self.open = Some(prose);
    }

    /// Hands a finished line to the description that it belongs to.
    fn flush(&mut self) {
        if let Some(prose) = self.open.take() {
            self.describe(&prose);
        }
    }

    fn describe(&mut self, prose: &Prose<'_>) {
        if let Some(current) = self.state.entry()
            && let Some(entry) = self.draft.entries.get_mut(current)
        {
            entry.description.read(prose, self.profile);
            if entry.description.contains {
                self.container = Some(current);
            }
        }
    }

    fn push_entry(&mut self, entry: Entry<'_>, line: &Line, written: Written) {
        self.flush();
        if let Some(direction) = self.hint.take() {
            self.begin_list(direction);
        }
        let Entry { names, columns, description: on_line } = entry;
        while self.open_entries.pop_if(|(depth, _)| *depth >= line.depth).is_some() {}
        let parent = if line.depth > 0 { self.outer() } else { self.container };
        let mut description = Description::default();
        if let Some(prose) = on_line {
            description.read(&prose, self.profile);
        }
        let index = self.draft.entries.len();
        self.draft.entries.push(EntryDraft {
            names,
            columns,
            description,
            range: line.range.clone(),
            heading: self.heading(),
            list: self.list,
            direction: self.direction,
            parent,
            written,
        });
        self.state = State::Entry(index);
        self.open_entries.push((line.depth, index));
        self.title = None;
    }

    /// The last entry of the list that stands further out than a bullet of that depth.
    fn outer(&self) -> Option<usize> {
        let (_, index) = *self.open_entries.last()?;
        self.draft.entries.get(index).is_some_and(|entry| entry.written == Written::Line).then_some(index)
    }

    fn page_prose(&mut self, prose: &Prose<'_>) -> LineUse {
        self.state = State::Prose;
        self.caption = None;
        let heading = self.heading();
        if let Some(value) = coded_name(prose).filter(|_| !prose.words) {
            self.draft.rows.push(RowDraft { value, heading, table: None });
            return LineUse::Value;
        }
        let rules = if prose.words { Vec::new() } else { page_rule(prose, self.profile) };
        let text = prose.text.trim_start();
        let hints = |hint: &String| strip_phrase(text, hint).is_some();
        if !prose.words && self.profile.lists.before_response.iter().any(hints) {
            self.hint = Some(Direction::Response);
        }
        let column = self.column(prose.range.start);
        if column != Column::Description && read_quote(&prose.text, None, self.profile) == Quote::Response {
            self.samples = Direction::Response;
        }
        let introduces = rules.is_empty() && !prose.bullet && column != Column::Code;
        self.draft.rules.extend(rules.into_iter().map(|rule| (heading, rule)));
        let first = self.draft.entries.last().is_none_or(|entry| entry.heading != heading);
        if let Some(heading) = self.draft.headings.last_mut().filter(|_| introduces && first) {
            self.caption = prose.is_marked().then_some(heading.intro.len());
            if !heading.intro.is_empty() {
                heading.intro.push('\n');
            }
            heading.intro.push_str(&prose.to_markdown(0..prose.text.len()));
        }
        self.title = Some(prose.text.trim().trim_end_matches(':').clip(..TITLE).to_owned());
        LineUse::Prose
    }
}

/// Greatest number of bytes of a heading or title: each fact below repeats it.
const TITLE: usize = 500;

/// The number and the name in a heading that stands for a row of codes: `1001: Invalid amount`.
fn coded_heading<'t>(text: &'t str, profile: &Profile) -> Option<(&'t str, &'t str)> {
    /// Numbers of fewer digits count steps and versions.
    const DIGITS: usize = 3;
    let split = |mark: &String| text.split_once(mark.as_str());
    let (code, name) = profile.tables.code_headings.iter().find_map(split)?;
    let (code, name) = (code.trim(), name.trim());
    let is_code = code.len() >= DIGITS && code.bytes().all(|byte| byte.is_ascii_digit());
    (is_code && !name.is_empty()).then_some((code, name))
}

/// Whether a cell holds words, none of which is written like a code.
fn says_words(cell: &str) -> bool {
    cell.contains(' ') && cell.split_whitespace().all(|word| word.contains(|c: char| c.is_lowercase()))
}

/// The direction of the list that a label announces.
fn list_label(text: &str, profile: &Profile) -> Option<Direction> {
    let text = text.trim().trim_end_matches(':').trim_end();
    profile
        .lists
        .labels
        .iter()
        .find(|(label, _)| label.eq_ignore_ascii_case(text))
        .map(|(_, direction)| *direction)
}

/// Whether the whole line is strong or emphasized.
fn is_marked(inlines: &[Inline<'_>]) -> bool {
    matches!(
        inlines.first().map(|inline| inline.kind),
        Some(InlineKind::StrongStart | InlineKind::EmphasisStart)
    )
}

/// ``Contains: `fco` | object | required``: the first member stands on the line of the label.
fn contained_entry<'i>(inlines: &'i [Inline<'_>], profile: &Profile) -> Option<Entry<'i>> {
    let (label, rest) = inlines.split_first().filter(|(_, rest)| !rest.is_empty())?;
    let label = label.text.trim_end().strip_suffix(':')?.trim_start();
    let contains =
        |(word, meaning): (&String, &Label)| *meaning == Label::Contains && word.eq_ignore_ascii_case(label);
    if !profile.labels.iter().any(contains) {
        return None;
    }
    match read_entry(rest, false, profile) {
        Reading::Entry(entry) => Some(entry),
        _ => None,
    }
}

/// The parts of a row between the bars that frame it.
fn without_frame<'i, 't>(inlines: &'i [Inline<'t>]) -> &'i [Inline<'t>] {
    let is_bar = |inline: &Inline<'t>| inline.kind == InlineKind::Bar;
    let start = inlines.iter().position(is_bar).map_or(0, |at| at + 1);
    let end = inlines.iter().rposition(is_bar).unwrap_or(inlines.len());
    inlines.get(start..end).unwrap_or(inlines)
}

fn cells<'i, 't>(inlines: &'i [Inline<'t>]) -> impl Iterator<Item = &'i [Inline<'t>]> {
    inlines.split(|inline| inline.kind == InlineKind::Bar)
}
