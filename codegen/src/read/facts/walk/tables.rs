//! The table that is open, what stands right above the next one, and how rows are cut.

use super::headings::TITLE;
use crate::diagnostics::clip::Clip;
use crate::diagnostics::problem::Code;
use crate::read::grammar::{OptionValue, Prose, TableKind};
use crate::read::page::{Inline, InlineKind, Line};

/// The table that is open, or the last one.
pub(super) struct Tables {
    pub(super) kind: TableKind,
    /// Whether the line above is a row of it.
    pub(super) in_rows: bool,
    title: Option<Title>,
}

/// The last line of prose, if it may be the title of a table.
struct Title {
    text: String,
    /// Where it begins in the introduction that it ends, if it is in bold and stands right above.
    in_introduction: Option<usize>,
}

impl Tables {
    pub(super) const fn new() -> Self {
        Self { kind: TableKind::Other, in_rows: false, title: None }
    }

    /// Begins a table; returns where the introduction ends, if its last line is the title of these codes.
    pub(super) fn begin(&mut self, kind: TableKind) -> Option<usize> {
        let above = self.leave_title();
        self.kind = kind;
        above.filter(|_| matches!(self.kind, TableKind::Codes { .. }))
    }

    /// Whether a line between bars is a row of the table above, which an empty line has cut.
    pub(super) fn goes_on(&self, line: &str) -> bool {
        let text = line.trim();
        // The last bar may be left out.
        let cells = text.strip_prefix('|').map(|row| row.strip_suffix('|').unwrap_or(row));
        self.in_rows && cells.is_some_and(|cells| cells.contains('|'))
    }

    /// Remembers a line of prose, with where it begins in the introduction if it is in bold there. A sentence with a stop is no
    /// title.
    pub(super) fn name_next(&mut self, text: &str, in_introduction: Option<usize>) {
        let text = text.trim();
        let title = || text.trim_end_matches(':').clip(..TITLE).to_owned();
        self.title = (!text.ends_with('.')).then(|| Title { text: title(), in_introduction });
    }

    /// No line of prose stands above any more.
    pub(super) fn forget_title(&mut self) {
        self.title = None;
    }

    /// The title no longer stands right above; returns where it began in the introduction.
    pub(super) fn leave_title(&mut self) -> Option<usize> {
        self.title.as_mut()?.in_introduction.take()
    }

    /// The last line of prose, if it may be the title of a table.
    pub(super) fn title(&self) -> Option<&str> {
        self.title.as_ref().map(|title| title.text.as_str())
    }
}

/// The values that a row gives; none if it is a heading among rows.
pub(super) fn row_values(
    row: &str,
    line: &Line,
    columns: &[Prose<'_>],
    code: usize,
    name: Option<usize>,
) -> Result<Vec<OptionValue>, Code> {
    let cell = |at: usize| columns.get(at).map(|cell| cell.text.trim()).filter(|text| !text.is_empty());
    let name = name.and_then(cell);
    let Some(code) = cell(code) else {
        return if is_title(row) { Ok(Vec::new()) } else { Err(Code::UnreadableRow) };
    };
    // A cell may hold several: `CBC` / `KBC`.
    let values = code.split(" / ").map(str::trim);
    if values.clone().any(|value| value.is_empty() || value.contains(' ')) {
        let words = says_words(code) && name.is_some();
        return Err(if words { Code::RowWithoutCode } else { Code::UnreadableRow });
    }
    let value = |value: &str| OptionValue {
        value: value.to_owned(),
        name: name.map(str::to_owned),
        range: line.range.clone(),
    };
    Ok(values.map(value).collect())
}

/// Whether a row is a heading among rows: one cell has words, and they are bold.
fn is_title(row: &str) -> bool {
    let mut cells = row.split('|').map(str::trim).filter(|cell| !cell.is_empty());
    let bold = |cell: &str| ["**", "__"].iter().any(|mark| cell.starts_with(mark) && cell.ends_with(mark));
    cells.next().is_some_and(bold) && cells.next().is_none()
}

/// Whether a cell holds words, none of which is written like a code.
fn says_words(cell: &str) -> bool {
    cell.contains(' ') && cell.split_whitespace().all(|word| word.contains(|c: char| c.is_lowercase()))
}

/// The parts of a row between the bars that frame it.
pub(super) fn without_frame<'i, 't>(inlines: &'i [Inline<'t>]) -> &'i [Inline<'t>] {
    let is_bar = |inline: &Inline<'t>| inline.kind == InlineKind::Bar;
    let start = inlines.iter().position(is_bar).map_or(0, |at| at + 1);
    let end = inlines.iter().rposition(is_bar).unwrap_or(inlines.len());
    inlines.get(start..end).unwrap_or(inlines)
}

/// The cells of a row.
pub(super) fn cells<'i, 't>(inlines: &'i [Inline<'t>]) -> impl Iterator<Item = &'i [Inline<'t>]> {
    inlines.split(|inline| inline.kind == InlineKind::Bar)
}
