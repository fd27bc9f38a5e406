//! Items as text: prettyplease prints them, blank lines between items and between functions are ours.

use super::HEADER;
use syn::{File, Item};

/// A part of a file.
pub(super) enum Piece {
    /// An item, for prettyplease to print.
    Item(Box<Item>),
    /// A call of a macro, printed already: its lines are a table, of which prettyplease knows nothing.
    Table(String),
}

impl Piece {
    pub(super) fn item(item: Item) -> Self {
        Self::Item(Box::new(item))
    }
}

/// The text of a file: header, module docs, items. `docs` are lines of Markdown.
pub(super) fn file(docs: &[String], uses: Vec<Item>, pieces: Vec<Piece>) -> String {
    let mut out = format!("{HEADER}\n\n");
    for line in docs {
        out.push_str(format!("//! {line}").trim_end());
        out.push('\n');
    }
    if !uses.is_empty() {
        out.push('\n');
        out.push_str(&print(uses));
    }
    let mut pieces = pieces.into_iter().peekable();
    while let Some(piece) = pieces.next() {
        out.push('\n');
        match piece {
            Piece::Table(text) => out.push_str(&text),
            Piece::Item(first) => {
                let mut group = vec![*first];
                while let Some(Piece::Item(next)) =
                    pieces.next_if(|next| group.last().is_some_and(|last| goes_on(last, next)))
                {
                    group.push(*next);
                }
                out.push_str(&spaced(&print(group)));
            }
        }
    }
    out
}

/// Whether two items stand together: modules, re-exports and macro calls are lines of one block.
fn goes_on(last: &Item, next: &Piece) -> bool {
    matches!(next, Piece::Item(next) if is_line(last) && kind(last) == kind(next))
}

fn is_line(item: &Item) -> bool {
    matches!(item, Item::Mod(_) | Item::Use(_) | Item::Macro(_))
}

fn kind(item: &Item) -> std::mem::Discriminant<Item> {
    std::mem::discriminant(item)
}

fn print(items: Vec<Item>) -> String {
    prettyplease::unparse(&File { shebang: None, frontmatter: None, attrs: Vec::new(), items })
}

/// Puts an empty line between the items of an `impl`.
fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut after_item = false;
    for line in text.lines() {
        if after_item && line != "}" {
            out.push('\n');
        }
        let item = line.strip_prefix("    ").is_some_and(|rest| !rest.starts_with([' ', '/']));
        after_item = item && line.ends_with(['}', ';']);
        out.push_str(line);
        out.push('\n');
    }
    out
}
