//! Rows that don't fit their table, and tables that Markdown does not take for one.

use super::entry::is_type;
use super::near::meant;
use super::{Page, Seen, Slip, slip};
use crate::diagnostics::problem::Code;
use crate::read::facts::LineUse;
use crate::read::page::LineKind;

/// A row of a table without a line of dashes: text to Markdown.
pub(super) fn check(seen: &Seen<'_, '_>) -> Option<Slip> {
    let text = seen.written.trim();
    let words = matches!(seen.taken, LineUse::Prose | LineUse::Description);
    let framed = text.starts_with('|') || text.ends_with('|') && seen.line.kind == LineKind::TableRow;
    let row = words && framed && text.matches('|').count() > 1;
    // Its header is damaged, and so its columns are unknown.
    let typed = seen.taken == LineUse::OtherRow
        && seen.prose.text.split('|').nth(1).is_some_and(|cell| is_type(cell, seen));
    (row || typed).then(|| {
        slip(
            Code::TableShape,
            seen.line.range.clone(),
            "this looks like a row of a table, but no table is read here",
            "write a header, a line of dashes (`|---|---|`), and each row on a line, with the same number of bars",
        )
    })
}

/// Rows with another number of cells than their header, and headers that are nearly known ones.
pub(super) fn check_page(page: &Page<'_, '_>) -> Vec<Slip> {
    let mut found = Vec::new();
    let mut header: Option<&Seen<'_, '_>> = None;
    for seen in &page.lines {
        match seen.line.kind {
            LineKind::TableHead => {
                header = Some(seen);
                found.extend(odd_header(seen));
            }
            LineKind::TableRow => {
                if header.is_some_and(|header| !fits(header.written, seen.written)) {
                    found.push(slip(
                        Code::TableShape,
                        seen.line.range.clone(),
                        "this row has more or fewer bars than the header of its table",
                        "write as many bars as the header has; write `\\|` for a bar inside of a cell",
                    ));
                }
                found.extend(header.take_if(|header| has_nameless_column(header, seen)).map(nameless));
                found.extend(
                    header
                        .filter(|_| seen.taken == LineUse::Row)
                        .and_then(|header| lost_type(page, header, seen)),
                );
            }
            _ => {}
        }
    }
    found
}

/// Whether a row has something in a column whose header is empty.
fn has_nameless_column(header: &Seen<'_, '_>, row: &Seen<'_, '_>) -> bool {
    let cells = row.prose.text.split('|').skip(1);
    let nameless = header
        .prose
        .text
        .split('|')
        .skip(1)
        .zip(cells)
        .any(|(name, cell)| name.trim().is_empty() && !cell.trim().is_empty());
    nameless || header.prose.text.split('|').next().is_some_and(|name| name.trim().is_empty())
}

fn nameless(header: &Seen<'_, '_>) -> Slip {
    slip(
        Code::TableShape,
        header.line.range.clone(),
        "a column of this table has no header, so that its cells are not read",
        "write what the column holds",
    )
}

/// Whether a row has the bars of its header. The last one may be left out, and rows that are cut are their own problem.
fn fits(header: &str, row: &str) -> bool {
    let (header, row) = (header.trim(), row.trim());
    let cut = row.starts_with('|') != header.starts_with('|') || !row.contains('|');
    cut || bars(header) == bars(row)
        || !header.ends_with('|') && row.ends_with('|') && bars(header) + 1 == bars(row)
}

fn bars(row: &str) -> usize {
    row.replace("\\|", "").matches('|').count()
}

/// A parameter without a type in a table that has a column of types, or whose header has lost its name.
fn lost_type(page: &Page<'_, '_>, header: &Seen<'_, '_>, row: &Seen<'_, '_>) -> Option<Slip> {
    let entries = &page.draft.entries;
    let at = entries.partition_point(|entry| entry.range.start < row.line.range.start);
    let entry = entries.get(at).filter(|entry| entry.range.start == row.line.range.start)?;
    if !entry.columns.types.is_empty() || !entry.columns.unknown.is_empty() {
        return None;
    }
    let cells: Vec<&str> = row.prose.text.split('|').collect();
    let typed =
        header.prose.text.split('|').position(|cell| {
            row.profile.tables.types.iter().any(|word| word.eq_ignore_ascii_case(cell.trim()))
        });
    match typed {
        Some(column) if cells.get(column).is_none_or(|cell| cell.trim().is_empty()) => Some(slip(
            Code::UnknownColumn,
            row.line.range.clone(),
            "this parameter has no type, though its table has a column of types",
            "write its type there",
        )),
        None if cells.iter().skip(1).any(|cell| is_type(cell, row)) => Some(slip(
            Code::TableShape,
            header.line.range.clone(),
            "a column of this table holds types, but its header does not say so",
            "write the header as elsewhere",
        )),
        _ => None,
    }
}

fn odd_header(seen: &Seen<'_, '_>) -> Option<Slip> {
    let headers = &seen.profile.tables;
    let known = || {
        let parameters = headers.name.iter().chain(&headers.types).chain(&headers.presence);
        parameters.chain(&headers.code).chain(&headers.code_name).map(String::as_str)
    };
    let text = &*seen.prose.text;
    let mut cells = text.split('|').map(str::trim).filter(|cell| !cell.is_empty());
    let odd = cells.find_map(|cell| {
        // A letter in front stands for a bar.
        let word = cell.rsplit(' ').next().filter(|_| cell.find(' ') == Some(1)).unwrap_or(cell);
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        let known = meant(word, known())?;
        (!known.eq_ignore_ascii_case(cell)).then_some((cell, known))
    });
    let of_set = seen.profile.closed_set.header.as_deref();
    let odd = odd.or_else(|| {
        let mut words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        words.find_map(|word| {
            let known = meant(word, of_set)?;
            (!word.to_lowercase().contains(known)).then_some((word, known))
        })
    });
    odd.map(|(cell, word)| {
        slip(
            Code::LabelSpelling,
            seen.line.range.clone(),
            format!("`{cell}` is not a known column, but `{word}` is"),
            "write the header as elsewhere",
        )
    })
}
