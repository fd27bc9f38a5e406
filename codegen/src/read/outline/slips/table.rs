//! Tables whose columns don't fit.

use super::{Slip, marks};
use crate::diagnostics::problem::Code;
use crate::diagnostics::spelling::is_slip;
use crate::profile::{Forms, TableKind};
use crate::read::outline::inline;
use crate::read::outline::lines::Lines;
use crate::read::outline::table::Table;
use std::ops::Range;

/// The slips of a table's header and rows.
pub(in crate::read::outline) fn of_table(
    table: &Table,
    lines: &Lines,
    first: usize,
    forms: &Forms,
) -> Vec<Slip> {
    let header = lines.all.get(first).map_or(0..0, |line| line.range.clone());
    let mut found = Vec::new();
    let mut say =
        |range: Range<usize>, message: String, help| found.push((Code::LabelSpelling, range, message, help));
    let is_fields = table.kind == Some(TableKind::Fields);
    if !table.ruled {
        say(header.clone(), "no line of dashes stands below this header".to_owned(), "write one");
    }
    let columns = &forms.columns;
    let known =
        [&columns.presence, &columns.default, &columns.description, &columns.constraints, &forms.unions];
    for cell in &table.header {
        let lower = cell.to_lowercase();
        let meant = known.into_iter().flatten().find(|known| is_slip(&lower, &known.to_lowercase()));
        if let Some(meant) = meant.filter(|meant| is_fields || forms.unions.contains(meant)) {
            say(
                header.clone(),
                format!("`{cell}` is no header of a column, but `{meant}` is"),
                "write it as elsewhere",
            );
        }
    }
    if table.header.iter().any(String::is_empty) || is_fields && table.header.len() < 2 {
        let message = "a header of a column is empty".to_owned();
        say(header.clone(), message, "write what stands in the column");
    }
    let width = table.header.len();
    if table.ruled && table.rule_width != width {
        let range = lines.all.get(first + 1).map_or(0..0, |line| line.range.clone());
        say(
            range,
            format!("{} columns of dashes stand below {width} headers", table.rule_width),
            "write one for each header",
        );
    }
    let closes = |at: usize| lines.all.get(at).is_some_and(|line| lines.text(line).ends_with('|'));
    if table.rows.first().is_some_and(|row| closes(row.line)) && !closes(first) {
        say(header, NO_BAR.to_owned(), "write the bar");
    }
    if !table.has_form {
        return found;
    }
    for row in &table.rows {
        if closes(first) && !closes(row.line) {
            say(row.range.clone(), NO_BAR.to_owned(), "write the bar");
        }
        if row.cells.len() != width {
            let message = format!("this row has {} cells, and the header {width}", row.cells.len());
            say(row.range.clone(), message, "write a cell for each header");
        } else if is_fields && row.cells.get(1).is_some_and(|cell| is_untyped(cell, forms)) {
            say(row.range.clone(), "the type in this row is empty".to_owned(), "write the type");
        }
        if has_odd_code(&row.cells) {
            say(
                row.range.clone(),
                "a mark of code in this row is damaged".to_owned(),
                "write it as elsewhere",
            );
        }
        let name =
            row.cells.first().filter(|_| is_fields).map(|cell| inline::plain(cell)).unwrap_or_default();
        let ends_oddly = |c: char| matches!(c, ':' | ';' | ',' | '.' | '/' | '<' | '>' | '!' | '"' | '\'');
        if name.trim_end_matches(['*', '\\', ' ']).ends_with(ends_oddly) {
            let message = format!("`{name}` ends as names don't: a mark of it may be damaged");
            say(row.range.clone(), message, "write the mark as elsewhere");
        }
        let type_cell = row.cells.get(1).filter(|_| is_fields).map_or("", String::as_str);
        let marked = forms
            .marks
            .nullable_prefix
            .as_ref()
            .is_some_and(|mark| type_cell.starts_with(&format!("[{mark}")));
        if marked || type_cell.starts_with([':', ';', ',', '.', '!', '/', '=']) {
            say(row.range.clone(), "a mark before this type is damaged".to_owned(), "write it as elsewhere");
        }
        if marks::is_link_damaged(type_cell) || marks::is_address_odd(type_cell, forms) {
            say(row.range.clone(), LOST_LINK.to_owned(), "write the link as elsewhere");
        } else if marks::has_odd_word(type_cell, &forms.types) {
            let message = "a word of the type in this row is nearly one that the docs use".to_owned();
            say(row.range.clone(), message, "write it as elsewhere");
        }
        let presence =
            table.cell(row, &columns.presence).filter(|_| is_fields).map(inline::plain).unwrap_or_default();
        let words = forms.presence.words.iter().map(|(word, _)| word);
        if let Some(meant) =
            words.filter(|word| word.len() > 3).find(|word| is_slip(&presence.to_lowercase(), word))
        {
            say(
                row.range.clone(),
                format!("`{presence}` is no presence, but `{meant}` is"),
                "write it as elsewhere",
            );
        }
    }
    found
}

const LOST_LINK: &str = "a mark of the link in this type is lost";

const NO_BAR: &str = "no bar closes this row, as one does elsewhere in the table";

/// Whether the cell of a type is empty, or holds nothing but a mark.
fn is_untyped(cell: &str, forms: &Forms) -> bool {
    cell.is_empty() || forms.marks.nullable_prefix.as_deref() == Some(cell)
}

/// Whether a backtick lacks its partner, or a mark stands before the value in backticks: ``]`1 << 19` ``.
fn has_odd_code(cells: &[String]) -> bool {
    let marked = |cell: &String| {
        cell.split_once('`').is_some_and(|(before, rest)| {
            rest.ends_with('`') && before.len() == 1 && !before.starts_with(char::is_alphanumeric)
        })
    };
    cells.iter().any(|cell| cell.matches('`').count() % 2 == 1) || cells.iter().take(2).any(marked)
}
