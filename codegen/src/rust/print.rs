//! Items as text: prettyplease prints them, blank lines between items and between functions are ours.

use super::HEADER;
use super::types::ident;
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{File, Item, parse_quote};

/// A part of a file. It is made when the file is printed: whoever asks what a crate has to offer needs no tokens.
pub(super) struct Piece<'m>(Box<dyn FnOnce() -> Vec<Written> + 'm>);

enum Written {
    /// An item, for prettyplease to print.
    Item(Box<Item>),
    /// A call of a macro, printed already: its lines are a table, of which prettyplease knows nothing.
    Table(String),
}

impl<'m> Piece<'m> {
    pub(super) fn item(item: impl FnOnce() -> Item + 'm) -> Self {
        Self::items(|| vec![item()])
    }

    pub(super) fn items(items: impl FnOnce() -> Vec<Item> + 'm) -> Self {
        Self(Box::new(|| items().into_iter().map(|item| Written::Item(Box::new(item))).collect()))
    }

    pub(super) fn table(text: impl FnOnce() -> String + 'm) -> Self {
        Self(Box::new(|| vec![Written::Table(text())]))
    }
}

/// Tokens within a piece, made when that is written.
pub(super) struct Later<'m>(Box<dyn Fn() -> TokenStream + 'm>);

impl<'m> Later<'m> {
    pub(super) fn new(tokens: impl Fn() -> TokenStream + 'm) -> Self {
        Self(Box::new(tokens))
    }
}

impl ToTokens for Later<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend((self.0)());
    }
}

/// The functions of a type.
pub(super) fn implementation<'m>(name: &'m str, functions: Vec<Later<'m>>) -> Piece<'m> {
    Piece::item(move || {
        let name = ident(name);
        parse_quote!(impl #name { #(#functions)* })
    })
}

/// The text of a file: header, module docs, items. `docs` are lines of Markdown.
pub(super) fn file(docs: &[String], uses: Vec<Item>, pieces: Vec<Piece<'_>>) -> String {
    let mut out = format!("{HEADER}\n\n");
    for line in docs {
        out.push_str(format!("//! {line}").trim_end());
        out.push('\n');
    }
    if !uses.is_empty() {
        out.push('\n');
        out.push_str(&print(uses));
    }
    let mut pieces = pieces.into_iter().flat_map(|piece| piece.0()).peekable();
    while let Some(piece) = pieces.next() {
        out.push('\n');
        match piece {
            Written::Table(text) => out.push_str(&text),
            Written::Item(first) => {
                let mut group = vec![*first];
                while let Some(Written::Item(next)) =
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
fn goes_on(last: &Item, next: &Written) -> bool {
    matches!(next, Written::Item(next) if is_line(last) && kind(last) == kind(next))
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
