//! Tables: headers as the profile has them, and rows.

use crate::profile::{Forms, TableKind};

/// The first two headers of the tables of a kind.
pub(super) fn headers(kind: TableKind, forms: &Forms) -> Option<[&str; 2]> {
    let mut tables = forms.tables.iter().filter(|table| table.kind == kind);
    tables.find_map(|table| Some([table.first.text()?, table.second.text()?]))
}

/// A table.
pub(super) fn table(head: &[&str], rows: &[Vec<String>]) -> String {
    let mut out = row(head.iter().copied());
    out.extend(["|", &"---|".repeat(head.len()), "\n"]);
    out.extend(rows.iter().map(|cells| row(cells.iter().map(|cell| escaped(cell)))));
    out
}

fn row(cells: impl Iterator<Item = impl AsRef<str>>) -> String {
    let mut out = "|".to_owned();
    for cell in cells {
        out.extend([" ", cell.as_ref(), " |"]);
    }
    out + "\n"
}

/// A cell: a bar that has no backslash before it gets one.
fn escaped(cell: &str) -> String {
    let mut out = String::with_capacity(cell.len());
    for c in cell.chars() {
        if c == '|' && !out.ends_with('\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
