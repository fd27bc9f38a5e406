//! The walk down a page: headings, lists, tables, endpoints and samples, in order, with what each line belongs to.

mod headings;
mod lists;
mod samples;
mod tables;

use self::headings::{Headings, TITLE, coded};
use self::lists::Lists;
use self::samples::Samples;
use self::tables::{Tables, cells, row_values, without_frame};
use super::LineUse;
use super::draft::{Draft, EndpointDraft, RowDraft, Written};
use crate::api::Direction;
use crate::diagnostics::clip::Clip;
use crate::diagnostics::problem::Code;
use crate::profile::{Column, Label, Profile};
use crate::read::grammar::{
    Due, Entry, OptionValue, Prose, Quote, Reading, TableKind, coded_name, page_rule, read_entry, read_quote,
    read_row, strip_phrase, table_kind,
};
use crate::read::page::{Inline, InlineKind, Layout, Line, LineKind, Lines};

/// Walks down a page.
pub(crate) fn walk(lines: &Lines<'_>, layout: &Layout<'_>, profile: &Profile) -> Draft {
    let count = lines.all.len();
    let mut walk = Walk {
        lines,
        layout,
        profile,
        headings: Headings::new(),
        lists: Lists::new(profile, count / 3),
        tables: Tables::new(),
        samples: Samples::new(&layout.fences),
        draft: Draft { uses: Vec::with_capacity(count), ..Draft::default() },
    };
    for (i, line) in lines.all.iter().enumerate() {
        walk.fences_before(line.range.start);
        walk.line(i, line);
    }
    walk.fences_before(usize::MAX);
    Draft {
        headings: walk.headings.into_vec(),
        entries: walk.lists.into_vec(),
        samples: walk.samples.into_vec(),
        ..walk.draft
    }
}

/// What has been read so far. A line is read by its kind; the headings, lists and tables that are open know what it belongs to.
struct Walk<'w, 't> {
    lines: &'w Lines<'t>,
    layout: &'w Layout<'w>,
    profile: &'w Profile,
    headings: Headings,
    lists: Lists<'w>,
    tables: Tables,
    samples: Samples<'w>,
    /// The rest of the page: endpoints, rows of values, rules of presence, unreadable lines, the use of each line.
    draft: Draft,
}

impl<'w, 't> Walk<'w, 't> {
    /// The text of a line, with its marks.
    fn text_of(&self, line: &Line) -> &'w str {
        let layout = self.layout;
        layout.masked.clip(line.range.clone())
    }

    fn fences_before(&mut self, at: usize) {
        while let Some(fence) = self.samples.next_before(at) {
            // A sample in a description is an example of that entry.
            let is_example =
                self.lists.entry().is_some() && self.layout.column(fence.range.start) == Column::Description;
            if !is_example {
                let endpoint = self.draft.endpoints.len().checked_sub(1);
                self.samples.push(fence, self.headings.index(), endpoint);
            }
        }
    }

    fn line(&mut self, index: usize, line: &Line) {
        let inlines = self.lines.inlines(line);
        if line.kind != LineKind::Text {
            self.lists.end_line();
        }
        let goes_on = line.kind == LineKind::Text && self.tables.goes_on(self.text_of(line));
        let taken = match line.kind {
            LineKind::Heading(level) => self.begin_section(level, line, inlines),
            LineKind::Quote => self.quote(index, line, inlines),
            LineKind::Rule => {
                self.lists.border();
                LineUse::Border
            }
            LineKind::TableHead => self.begin_table(inlines),
            LineKind::TableRow => self.row(line, inlines),
            LineKind::Text if goes_on => self.row(line, without_frame(inlines)),
            LineKind::Bullet | LineKind::Text => self.text(line, inlines),
        };
        self.tables.in_rows = line.kind == LineKind::TableRow || goes_on;
        self.draft.uses.push((line.range.clone(), taken));
    }

    fn begin_section(&mut self, level: u8, line: &Line, inlines: &[Inline<'t>]) -> LineUse {
        let prose = Prose::new(inlines);
        if let Some(direction) = list_label(&prose.text, self.profile) {
            self.headings.return_to_section(level);
            self.begin_list(direction);
            self.samples.announce(direction);
            return LineUse::ListLabel;
        }
        let plain = prose.text.trim();
        let text = self.text_of(line).trim_start_matches('#').trim().trim_end_matches('#').trim_end();
        self.headings.leave(level);
        let above = self.headings.open_plain();
        self.headings.push(level, text, plain, line.range.clone());
        if let Some((code, name)) = coded(plain, self.profile) {
            let name = Some(name.clip(..TITLE).to_owned());
            self.push_row(
                OptionValue { value: code.to_owned(), name, range: line.range.clone() },
                Some(above),
            );
        }
        self.lists.begin_section();
        self.tables.forget_title();
        LineUse::Heading
    }

    fn begin_list(&mut self, direction: Direction) {
        self.lists.begin(direction);
        self.tables.forget_title();
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
                self.lists.leave_entry();
                self.samples.announce(Direction::Request);
                self.draft.endpoints.push(EndpointDraft {
                    endpoint,
                    range: line.range.clone(),
                    heading: self.headings.index(),
                    aside: self.layout.column(line.range.start) == Column::Code,
                    in_outline: self.layout.columns.iter().all(|(_, column)| *column == Column::Single),
                });
                LineUse::Endpoint
            }
            Quote::Response => {
                self.lists.leave_entry();
                self.samples.announce(Direction::Response);
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
        let kind = match table_kind(&header, self.profile) {
            TableKind::Other if self.lists.awaits_options() => TableKind::Values,
            kind => kind,
        };
        match kind {
            TableKind::Parameters { .. } => {
                self.lists.begin_unlabelled();
                self.tables.forget_title();
            }
            // Below a line of dashes, a table is no part of the entry above.
            TableKind::SetValues { .. } | TableKind::Codes { .. } if self.lists.is_due() => {
                self.lists.leave_entry();
            }
            TableKind::SetValues { .. } | TableKind::Codes { .. } | TableKind::Values | TableKind::Other => {}
        }
        if let Some(title) = self.tables.begin(kind) {
            self.headings.end_introduction(title);
        }
        LineUse::TableHead
    }

    fn row(&mut self, line: &Line, inlines: &[Inline<'t>]) -> LineUse {
        let columns: Vec<Prose<'_>> = cells(inlines).map(Prose::new).collect();
        if columns.iter().all(|cell| cell.text.trim().is_empty()) {
            return LineUse::OtherRow;
        }
        let alone = columns.iter().skip(1).all(|cell| cell.text.trim().is_empty());
        let barred = self.text_of(line).contains('|');
        match self.tables.kind.clone() {
            TableKind::Parameters { .. } if alone && !barred => self.text_below_table(line, inlines),
            TableKind::Parameters { .. } => match read_row(&columns, &self.tables.kind, self.profile) {
                Some(entry) => {
                    self.push_entry(entry, line, Written::Row);
                    LineUse::Row
                }
                None if self.continues_row(line) => self.text_below_table(line, inlines),
                None => self.unreadable(Code::UnreadableRow, line),
            },
            TableKind::SetValues { id, name } => self.values(line, &columns, id, name, Self::set_value),
            TableKind::Codes { code, name } => self.values(line, &columns, code, Some(name), Self::code),
            TableKind::Values => self.values(line, &columns, 0, Some(1), Self::set_value),
            TableKind::Other => LineUse::OtherRow,
        }
    }

    /// Whether a row without a name is the rest of the row above, whose cell has line breaks.
    fn continues_row(&self, line: &Line) -> bool {
        self.lists.entry().is_some() && !self.text_of(line).trim_start().starts_with('|')
    }

    /// Text right below a table is a row to Markdown. It goes on with the cell above, or belongs to the page.
    fn text_below_table(&mut self, line: &Line, inlines: &[Inline<'t>]) -> LineUse {
        let prose = Prose::new(inlines);
        let open_cell = self.lists.entry().is_some_and(|entry| {
            let row = self.layout.masked.clip(entry.range.clone());
            !row.trim_end().ends_with('|') && row.trim_start().starts_with('|')
        });
        if open_cell && self.text_of(line).contains('|') {
            self.lists.describe(&prose);
            LineUse::Description
        } else {
            self.page_prose(&prose)
        }
    }

    fn values(
        &mut self,
        line: &Line,
        columns: &[Prose<'_>],
        code: usize,
        name: Option<usize>,
        put: fn(&mut Self, OptionValue),
    ) -> LineUse {
        match row_values(self.text_of(line), line, columns, code, name) {
            Ok(values) if values.is_empty() => LineUse::OtherRow,
            Ok(values) => {
                for value in values {
                    put(self, value);
                }
                LineUse::Value
            }
            Err(code) => self.unreadable(code, line),
        }
    }

    /// A value of the entry above, or of a table of set values by itself.
    fn set_value(&mut self, value: OptionValue) {
        if let Some(value) = self.lists.add_option(value) {
            self.push_row(value, None);
        }
    }

    /// A value of a table with a title.
    fn code(&mut self, value: OptionValue) {
        let title = self.tables.title().map_or_else(|| self.headings.plain(), str::to_owned);
        self.push_row(value, Some(title));
    }

    fn push_row(&mut self, value: OptionValue, table: Option<String>) {
        self.draft.rows.push(RowDraft { value, heading: self.headings.index(), table });
    }

    fn text(&mut self, line: &Line, inlines: &'w [Inline<'t>]) -> LineUse {
        if self.lists.entry().is_some()
            && let Some(child) = contained_entry(inlines, self.profile)
        {
            self.lists.contain();
            self.push_entry(child, line, Written::Line);
            return LineUse::Entry;
        }
        if inlines.iter().any(|inline| inline.kind == InlineKind::Bar) || self.lists.is_due() {
            match read_entry(inlines, self.lists.due(), self.profile) {
                Reading::Entry(entry) => {
                    self.push_entry(entry, line, Written::Line);
                    return LineUse::Entry;
                }
                Reading::Unreadable => {
                    self.lists.leave_entry();
                    return self.unreadable(Code::UnreadableEntry, line);
                }
                Reading::Other => {}
            }
        }
        let prose = Prose::of_line(line, inlines);
        if let Some(direction) = is_marked(inlines).then(|| list_label(&prose.text, self.profile)).flatten() {
            self.begin_list(direction);
            return LineUse::ListLabel;
        }
        // A line of dashes and the end of a table end a description.
        if self.lists.in_description() {
            if !(line.continues && self.lists.join(&prose)) {
                self.lists.begin_line(prose);
            }
            LineUse::Description
        } else {
            self.page_prose(&prose)
        }
    }

    fn push_entry(&mut self, entry: Entry<'_>, line: &Line, written: Written) {
        self.lists.push(entry, line, self.headings.index(), written);
        self.tables.forget_title();
    }

    fn page_prose(&mut self, prose: &Prose<'_>) -> LineUse {
        self.lists.leave();
        self.tables.leave_title();
        if let Some(value) = coded_name(prose).filter(|_| !prose.words) {
            self.push_row(value, None);
            return LineUse::Value;
        }
        let heading = self.headings.index();
        let rules = if prose.words { Vec::new() } else { page_rule(prose, self.profile) };
        let text = prose.text.trim_start();
        let hints = |hint: &String| strip_phrase(text, hint).is_some();
        if !prose.words && self.profile.lists.before_response.iter().any(hints) {
            self.lists.announce(Direction::Response);
        }
        let column = self.layout.column(prose.range.start);
        if column != Column::Description && read_quote(&prose.text, None, self.profile) == Quote::Response {
            self.samples.announce(Direction::Response);
        }
        let introduces = rules.is_empty()
            && !prose.bullet
            && column != Column::Code
            && self.lists.last().is_none_or(|entry| entry.heading != heading);
        self.draft.rules.extend(rules.into_iter().map(|rule| (heading, rule)));
        let start = introduces.then(|| self.headings.introduce(&prose.to_markdown(0..prose.text.len())));
        self.tables.name_next(&prose.text, start.filter(|_| prose.is_marked()));
        LineUse::Prose
    }
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
    match read_entry(rest, Due::No, profile) {
        Reading::Entry(entry) => Some(entry),
        _ => None,
    }
}
