//! Items as text: prettyplease prints them, blank lines between items and between functions are ours.

use super::HEADER;
use syn::{File, Item};

/// The text of a file: header, module docs, items. `docs` are lines of Markdown.
pub(super) fn file(docs: &[String], uses: Vec<Item>, items: Vec<Item>) -> String {
    let mut out = format!("{HEADER}\n\n");
    for line in docs {
        out.push_str(format!("//! {line}").trim_end());
        out.push('\n');
    }
    if !uses.is_empty() {
        out.push('\n');
        out.push_str(&print(uses));
    }
    for group in groups(items) {
        out.push('\n');
        out.push_str(&spaced(&print(group)));
    }
    out
}

/// Items that stand together: modules, re-exports and macro calls are lines of one block.
fn groups(items: Vec<Item>) -> Vec<Vec<Item>> {
    let mut groups: Vec<Vec<Item>> = Vec::new();
    for item in items {
        match groups.last_mut() {
            Some(group) if group.last().is_some_and(|last| is_line(last) && kind(last) == kind(&item)) => {
                group.push(item);
            }
            _ => groups.push(vec![item]),
        }
    }
    groups
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
