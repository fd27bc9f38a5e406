//! Tables: header, rows, and what the rows are.

use super::inline::{self, Link};
use super::lines::{Line, LineForm, Lines};
use crate::api::Type;
use crate::diagnostics::clip::Clip;
use crate::profile::{Forms, TableForm, TableKind};
use std::ops::Range;

/// A table.
pub(super) struct Table {
    pub(super) kind: Option<TableKind>,
    /// Whether the header is that of a table that is read.
    pub(super) has_form: bool,
    /// Texts of the header's cells.
    pub(super) header: Vec<String>,
    pub(super) rows: Vec<Row>,
    /// Number of its lines.
    pub(super) len: usize,
    /// Whether a line of dashes follows the header.
    pub(super) ruled: bool,
    /// Number of its cells.
    pub(super) rule_width: usize,
    /// A header that is nearly one of those that make a table readable.
    pub(super) nearly: Option<(String, String)>,
}

/// A row.
pub(super) struct Row {
    /// Index of its line.
    pub(super) line: usize,
    pub(super) range: Range<usize>,
    pub(super) cells: Vec<String>,
}

impl Row {
    /// Whether its first cell can be a value: one word, and no link.
    fn has_value(&self) -> bool {
        let value = self.cells.first().map(|cell| inline::without_footnotes(cell));
        value.is_some_and(|value| !value.is_empty() && !value.contains([' ', ']']))
    }
}

impl Table {
    /// Reads the table whose header is the line at `first`.
    pub(super) fn read(lines: &Lines, first: usize, forms: &Forms) -> Self {
        let is_row = |line: &&Line| line.form == LineForm::Row;
        let rest = lines.all.clip(first..);
        let len = rest.iter().take_while(is_row).count();
        let mut all = rest.iter().take(len).enumerate().map(|(i, line)| Row {
            line: first + i,
            range: line.range.clone(),
            cells: cells(lines.text(line)),
        });
        let header = all.next().map(|row| row.cells).unwrap_or_default();
        let header: Vec<String> = header.iter().map(|cell| inline::plain(cell)).collect();
        let mut rows: Vec<Row> = all.collect();
        let ruled = rows.first().is_some_and(|row| row.cells.iter().all(|cell| is_rule(cell)));
        let rule_width = if ruled { rows.remove(0).cells.len() } else { 0 };
        let kind = forms.tables.iter().find(|form| fits(form, &header)).map(|form| form.kind);
        let has_form = kind.is_some();
        let kind = kind.filter(|kind| *kind != TableKind::Listed || rows.iter().all(Row::has_value));
        let nearly = if has_form { None } else { nearly(&header, &forms.tables) };
        Self { kind, has_form, header, rows, len, ruled, rule_width, nearly }
    }

    /// Whether a column has this header.
    pub(super) fn has(&self, header: &str) -> bool {
        self.header.iter().any(|cell| cell.eq_ignore_ascii_case(header))
    }

    /// The cell of a row below one of these headers.
    pub(super) fn cell<'r>(&self, row: &'r Row, headers: &[String]) -> Option<&'r str> {
        let is = |cell: &String| headers.iter().any(|header| header.eq_ignore_ascii_case(cell));
        let at = self.header.iter().position(is)?;
        row.cells.get(at).map(String::as_str)
    }

    /// Whether one of its columns links to the objects of which one stands at a place.
    pub(super) fn is_union(&self, headers: &[String]) -> bool {
        self.rows
            .iter()
            .any(|row| self.cell(row, headers).is_some_and(|cell| !inline::links(cell).is_empty()))
    }

    /// The links of a list of objects, each with its value where the list is one of values.
    pub(super) fn objects(&self, headers: &[String]) -> Vec<(Option<&str>, Link<'_>)> {
        let object = |row| -> Option<(Option<&str>, Link<'_>)> {
            let (value, cell) = match self.kind {
                None => (None, self.cell(row, headers)?),
                Some(_) => self.value(row).map(|(value, name)| (Some(value), name))?,
            };
            Some((value, inline::links(cell).into_iter().next()?))
        };
        match self.kind {
            Some(TableKind::Fields | TableKind::Listed) => Vec::new(),
            None => self.rows.iter().filter_map(object).collect(),
            Some(_) => self.rows.iter().map(object).collect::<Option<_>>().unwrap_or_default(),
        }
    }

    /// Value and name of a row of values.
    pub(super) fn value<'r>(&self, row: &'r Row) -> Option<(&'r str, &'r str)> {
        let (first, second) = (row.cells.first()?, row.cells.get(1)?);
        Some(if self.kind == Some(TableKind::NamedValues) { (second, first) } else { (first, second) })
    }

    /// The JSON type of the values: numbers and shifted bits are integers.
    pub(super) fn values_type(&self) -> Type {
        let is_integer = |row: &Row| {
            let value = self.value(row).map(|(value, _)| inline::plain(inline::without_footnotes(value)));
            value.is_some_and(|value| value.split("<<").all(|part| part.trim().parse::<i64>().is_ok()))
        };
        if self.rows.iter().all(is_integer) { Type::Integer } else { Type::String }
    }
}

fn fits(form: &TableForm, header: &[String]) -> bool {
    let Some((first, second)) = header.first().zip(header.get(1)) else { return false };
    form.first.find(first).is_some() && form.second.find(second).is_some()
}

/// The header cell that is one of a table's but for a letter, where the other one fits.
fn nearly(header: &[String], forms: &[TableForm]) -> Option<(String, String)> {
    let (first, second) = header.first().zip(header.get(1))?;
    // `Type r`, `4 Code`
    let bare = |cell: &str| {
        let cut = cell.split_once(' ').filter(|(head, _)| head.len() == 1).map(|(_, rest)| rest);
        let cut =
            cut.or_else(|| cell.rsplit_once(' ').filter(|(_, tail)| tail.len() == 1).map(|(head, _)| head));
        cut.map(str::to_owned)
    };
    let beside = |form: &TableForm| match (bare(first), bare(second)) {
        (Some(cell), _) if form.first.find(&cell).is_some() && form.second.find(second).is_some() => {
            Some((first.clone(), form.first.as_str().to_owned()))
        }
        (_, Some(cell)) if form.second.find(&cell).is_some() && form.first.find(first).is_some() => {
            Some((second.clone(), form.second.as_str().to_owned()))
        }
        _ => None,
    };
    if let Some(found) = forms.iter().find_map(beside) {
        return Some(found);
    }
    forms.iter().find_map(|form| {
        let written = if form.second.find(second).is_some() && form.first.is_nearly(first) {
            (first, &form.first)
        } else if form.first.find(first).is_some() && form.second.is_nearly(second) {
            (second, &form.second)
        } else {
            return None;
        };
        Some((written.0.clone(), written.1.as_str().to_owned()))
    })
}

/// The cells of a row. A bar behind a backslash belongs to its cell.
fn cells(line: &str) -> Vec<String> {
    let inner = line.trim().trim_start_matches('|');
    let mut cells = vec![String::new()];
    let mut escaped = false;
    for c in inner.chars() {
        match c {
            '|' if !escaped => cells.push(String::new()),
            _ => {
                if let Some(cell) = cells.last_mut() {
                    cell.push(c);
                }
            }
        }
        escaped = c == '\\' && !escaped;
    }
    if cells.last().is_some_and(|cell| cell.trim().is_empty()) {
        cells.pop();
    }
    cells.iter().map(|cell| cell.trim().to_owned()).collect()
}

fn is_rule(cell: &str) -> bool {
    !cell.is_empty() && cell.chars().all(|c| matches!(c, '-' | ':' | ' '))
}
