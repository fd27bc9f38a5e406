//! Rows that don't fit their table, and tables that Markdown does not take for one.

use super::entry::is_type;
use super::mark::has_uneven_edge;
use super::near::meant;
use super::{Page, Seen, Slip, slip};
use crate::diagnostics::problem::Code;
use crate::read::facts::LineUse;
use crate::read::page::LineKind;

/// A row of a table without a line of dashes: text to Markdown.
pub(super) fn check(seen: &Seen<'_, '_>) -> Option<Slip> {
    let text = seen.written.trim();
    let words =
        matches!(seen.taken, LineUse::Prose | LineUse::Description | LineUse::Quote | LineUse::Heading);
    let other = matches!(seen.taken, LineUse::Quote | LineUse::Heading);
    let framed =
        text.starts_with('|') || text.ends_with('|') && (other || seen.line.kind == LineKind::TableRow);
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
    let in_table = |seen: &Seen<'_, '_>| matches!(seen.line.kind, LineKind::TableHead | LineKind::TableRow);
    let tables = page.lines.chunk_by(|above, below| in_table(above) && below.line.kind == LineKind::TableRow);
    tables
        .flat_map(|table| match table {
            [head, rows @ ..] if head.line.kind == LineKind::TableHead => check_table(page, head, rows),
            _ => Vec::new(),
        })
        .collect()
}

fn check_table(page: &Page<'_, '_>, head: &Seen<'_, '_>, rows: &[Seen<'_, '_>]) -> Vec<Slip> {
    let header = Header::of(head);
    let mut found: Vec<Slip> = odd_header(head).into_iter().collect();
    // Text right below a table is a row to Markdown.
    let barred = || rows.iter().filter(|row| row.written.contains('|'));
    let framed = barred().filter(|row| row.written.trim_start().starts_with('|')).count();
    let closed = barred().filter(|row| row.written.trim_end().ends_with('|')).count();
    let all = barred().count();
    let few = |count: usize, has: bool| if has { count } else { all - count };
    let misfits = barred().filter_map(|line| {
        let row = line.written.trim();
        let (starts, ends) = (row.starts_with('|'), row.ends_with('|'));
        // Many tables leave the last bar out now and then; one row alone is a slip.
        let rare = few(framed, starts) * MINORITY < all || few(closed, ends) == 1 && all > MINORITY;
        let frame = |framed: bool| usize::from(framed);
        let (has, due) = (bars(row) + frame(header.framed), header.bars + frame(starts));
        // All the others begin with a bar, as the header does.
        let alone = header.framed && !starts && framed + 1 == all;
        // ` words   (`: another mark stands in the place of the last bar.
        let mark = || row.chars().rev().take(3).collect::<String>();
        let replaced =
            header.framed && !ends && closed > 0 && mark().ends_with("  ") && !mark().starts_with(' ');
        (rare || alone || replaced || has != due).then_some((line, has > due))
    });
    found.extend(misfits.map(|(row, more)| {
        slip(
            Code::TableShape,
            row.line.range.clone(),
            format!("this row has {} bars than the header of its table", if more { "more" } else { "fewer" }),
            "write as many bars as the header has; write `\\|` for a bar inside of a cell",
        )
    }));
    let head_closes = head.written.trim_end().ends_with('|');
    let open = all > 0 && (header.framed && !head_closes && closed == all || !header.framed && framed == all);
    if open {
        let message = if header.framed {
            "no bar closes this header, as one closes each row below it"
        } else {
            "no bar begins this header, as one begins each row below it"
        };
        found.push(slip(Code::TableShape, head.line.range.clone(), message, "write the bar"));
    }
    if header.nameless.first() == Some(&true) || rows.iter().any(|row| has_nameless_cell(&header, row)) {
        found.push(nameless(head));
    }
    let strays =
        rows.iter().filter(|row| matches!(row.taken, LineUse::Row | LineUse::Value) && has_stray_sign(row));
    found.extend(strays.map(|row| {
        slip(
            Code::TableShape,
            row.line.range.clone(),
            "a sign without a partner stands at the edge of a cell",
            "write the cell without it, or its partner",
        )
    }));
    let parameters = rows.iter().filter(|row| row.taken == LineUse::Row);
    found.extend(parameters.filter_map(|row| lost_type(page, &header, row)));
    found
}

/// Of so many rows, at most one begins otherwise than the rest.
const MINORITY: usize = 3;

/// What is known of a table by its header.
struct Header<'s, 'p, 't> {
    seen: &'s Seen<'p, 't>,
    /// Whether it begins with a bar.
    framed: bool,
    bars: usize,
    /// Whether columns have no name, in order.
    nameless: Vec<bool>,
    /// The column of types.
    types: Option<usize>,
}

impl<'s, 'p, 't> Header<'s, 'p, 't> {
    fn of(seen: &'s Seen<'p, 't>) -> Self {
        let cells = || seen.prose.text.split('|').map(str::trim);
        let is_type =
            |cell: &str| seen.profile.tables.types.iter().any(|word| word.eq_ignore_ascii_case(cell));
        Self {
            seen,
            framed: seen.written.trim_start().starts_with('|'),
            bars: bars(seen.written),
            nameless: cells().map(str::is_empty).collect(),
            types: cells().position(is_type),
        }
    }
}

/// Whether a row has something in a column whose header is empty.
fn has_nameless_cell(header: &Header<'_, '_, '_>, row: &Seen<'_, '_>) -> bool {
    let cells = row.prose.text.split('|').skip(1);
    header.nameless.iter().skip(1).zip(cells).any(|(nameless, cell)| *nameless && !cell.trim().is_empty())
}

fn nameless(header: &Seen<'_, '_>) -> Slip {
    slip(
        Code::TableShape,
        header.line.range.clone(),
        "a column of this table has no header, so that its cells are not read",
        "write what the column holds",
    )
}

/// Bars but for the last one, if nothing follows it.
fn bars(row: &str) -> usize {
    let row = row.trim();
    let row = row.strip_suffix('|').filter(|row| !row.ends_with('\\')).unwrap_or(row);
    row.replace("\\|", "").matches('|').count()
}

/// `| 0721 |( Two |`, `| 0721; | Two |`
fn has_stray_sign(row: &Seen<'_, '_>) -> bool {
    let text = &*row.prose.text;
    let mut at = 0;
    text.split('|').any(|cell| {
        let start = at + (cell.len() - cell.trim_start().len());
        at += cell.len() + 1;
        let cell = cell.trim();
        let coded = row.prose.codes(start..start + cell.len()).next().is_some();
        // A word of nothing but a sign; a dash or `&` may be one.
        let lone = |word: Option<&str>| {
            word.is_some_and(|word| word.chars().all(|c| c.is_ascii_punctuation() && !"-&+/|.".contains(c)))
        };
        let words = || cell.split_whitespace();
        let lone = words().nth(1).is_some() && (lone(words().next()) || lone(words().next_back()));
        !coded
            && (has_uneven_edge(cell)
                || lone
                || cell.len() > 1
                    && (cell.starts_with([';', ':', ',', '!', '?', ')']) || cell.ends_with(';')))
    })
}

/// A parameter without a type in a table that has a column of types, or whose header has lost its name.
fn lost_type(page: &Page<'_, '_>, header: &Header<'_, '_, '_>, row: &Seen<'_, '_>) -> Option<Slip> {
    let entries = &page.draft.entries;
    let at = entries.partition_point(|entry| entry.range.start < row.line.range.start);
    let entry = entries.get(at).filter(|entry| entry.range.start == row.line.range.start)?;
    if !entry.columns.types.is_empty() || !entry.columns.unknown.is_empty() {
        return None;
    }
    let cells: Vec<&str> = row.prose.text.split('|').collect();
    match header.types {
        Some(column) if cells.get(column).is_none_or(|cell| cell.trim().is_empty()) => Some(slip(
            Code::UnknownColumn,
            row.line.range.clone(),
            "this parameter has no type, though its table has a column of types",
            "write its type there",
        )),
        None if cells.iter().skip(1).any(|cell| is_type(cell, row)) => Some(slip(
            Code::TableShape,
            header.seen.line.range.clone(),
            "a column of this table holds types, but its header does not say so",
            "write the header as elsewhere",
        )),
        _ => None,
    }
}

/// The known word that stands twice in a cell: `Code Code`.
fn twice<'k>(cell: &str, mut known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let words: Vec<&str> = cell.split_whitespace().collect();
    let [first, second] = words.as_slice() else { return None };
    known.find(|known| known.eq_ignore_ascii_case(first) && known.eq_ignore_ascii_case(second))
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
        let known = meant(word, known()).or_else(|| meant(cell, known())).or_else(|| twice(cell, known()))?;
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
