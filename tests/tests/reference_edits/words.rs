//! Edits that change words, form and places, and no fact.

#![allow(clippy::unwrap_used, reason = "helpers of tests end the test")]

use super::Reference;
use codegen::diagnostics::span::PagePath;
use codegen::read::source::Text;
use codegen::write::render::render;
use std::collections::BTreeMap;

/// An edit of a reference.
type Edit = fn(&Reference) -> Reference;

/// Edits, by name.
pub(super) const EDITS: &[(&str, Edit)] = &[
    ("dashes of file names become underscores", |pages| paths(pages, |path| path.replace('-', "_"))),
    ("folders are dissolved", |pages| paths(pages, |path| path.replace('/', "--"))),
    ("files are numbered, in the order of their content", numbered),
    ("headings are reworded", |pages| headings(pages, |heading| format!("The {heading} request"))),
    ("headings are emphasised", |pages| headings(pages, |heading| format!("__{heading}__"))),
    ("files are numbered, and headings reworded", |pages| {
        numbered(&headings(pages, |heading| format!("The {heading} request")))
    }),
    ("pages are in canonical form", canonical),
    ("bullets are stars", |pages| lines(pages, |line| line.replacen("- `", "* `", 1))),
    ("names are bold", |pages| lines(pages, bold)),
    ("lines end in CRLF", |pages| texts(pages, |text| text.replace("\r\n", "\n").replace('\n', "\r\n"))),
    ("entries stand in reverse order", |pages| texts(pages, reversed)),
    ("sections are swapped", |pages| texts(pages, swapped)),
    ("sections stand on pages of their own", split),
    ("cards stand on one page", merged),
    ("samples are left out", |pages| texts(pages, without_samples)),
    ("descriptions are cut short", |pages| lines(pages, reworded)),
    ("two pages have each other's names", |pages| {
        paths(pages, |path| match path {
            "orders/order-status-authorised-transaction.md" => {
                "orders/order-status-captured-transaction.md".into()
            }
            "orders/order-status-captured-transaction.md" => {
                "orders/order-status-authorised-transaction.md".into()
            }
            path => path.into(),
        })
    }),
    ("an object has another name", |pages| {
        texts(pages, |text| {
            text.replace("## customer (object)", "## client (object)")
                .replace("#customer-object", "#client-object")
        })
    }),
    ("links to an object are left out", |pages| {
        texts(pages, |text| text.replace("See [customer (object)](/api/#customer-object).", ""))
    }),
];

fn paths(pages: &Reference, edit: impl Fn(&str) -> String) -> Reference {
    pages.iter().map(|(path, text)| (edit(path), text.clone())).collect()
}

fn texts(pages: &Reference, edit: impl Fn(&str) -> String) -> Reference {
    pages.iter().map(|(path, text)| (path.clone(), edit(text))).collect()
}

fn lines(pages: &Reference, edit: impl Fn(&str) -> String) -> Reference {
    texts(pages, |text| text.split_inclusive('\n').map(&edit).collect())
}

/// Headings but those of objects, whose names are theirs.
fn headings(pages: &Reference, edit: impl Fn(&str) -> String) -> Reference {
    lines(pages, |line| match line.trim_end().split_once("# ") {
        Some((marks, heading)) if marks.trim_matches('#').is_empty() && !heading.contains("(object)") => {
            format!("{marks}# {}\n", edit(heading))
        }
        _ => line.to_owned(),
    })
}

fn numbered(pages: &Reference) -> Reference {
    let sorted: BTreeMap<&String, &String> = pages.iter().map(|(path, text)| (text, path)).collect();
    let number = |(at, text): (usize, &&String)| (format!("pages/{at:03}.md"), (*text).clone());
    sorted.keys().enumerate().map(number).collect()
}

/// Each page as `cargo xtask render` writes it.
fn canonical(pages: &Reference) -> Reference {
    let page = |(path, text): &(String, String)| {
        let facts = codegen::read::read_page(
            &Text::new(PagePath::parse(path).unwrap(), text.clone()),
            &codegen::profile::Profile::usual(),
        );
        (path.clone(), render(&facts, "").unwrap_or_else(|error| panic!("{path}: {error}")))
    };
    pages.iter().map(page).collect()
}

fn bold(line: &str) -> String {
    let name = line
        .strip_prefix('`')
        .and_then(|rest| rest.split_once("` |"))
        .filter(|(name, _)| !name.contains('/'));
    name.map_or_else(|| line.to_owned(), |(name, rest)| format!("__{name}__ |{rest}"))
}

/// Sentences of some length that hold no fact.
fn reworded(line: &str) -> String {
    let plain = line.trim_end().ends_with('.') && line.starts_with(|c: char| c.is_ascii_uppercase());
    let quiet = [
        ":", "`", "[", "Max", "aximum", "inimum", "equired", "ptional", "ength", "efault", "omplete", "max",
        "See",
    ];
    if plain && !quiet.iter().any(|word| line.contains(word)) {
        "Words of another kind.\n".to_owned()
    } else {
        line.to_owned()
    }
}

const RULE: &str = "----------------\n";

/// Runs of plain entries in reverse order; the last of a list stays, for what follows it is no part of it.
fn reversed(text: &str) -> String {
    let parts: Vec<&str> = text.split(RULE).collect();
    let movable = |part: &&str| {
        let other = ["**", "\n#", "{{", "Contains", "Response"];
        part.starts_with('`') && !other.iter().any(|mark| part.contains(mark))
    };
    let mut out: Vec<&str> = Vec::new();
    let mut run: Vec<&str> = Vec::new();
    for part in parts {
        if movable(&part) {
            run.push(part);
        } else {
            out.extend(run.drain(..).rev());
            out.push(part);
        }
    }
    out.extend(run.drain(..).rev());
    out.join(RULE)
}

/// The page before its first section, the two sections, and what follows them, if there are two.
fn sections(text: &str) -> Option<[&str; 4]> {
    let starts: Vec<usize> = text.match_indices("\n### ").map(|(at, _)| at + 1).collect();
    let end = text.rfind("{{")?;
    let &[first, second] = starts.as_slice() else { return None };
    let whole = second < end && text.matches("{{< desc").count() == 1 && text.contains("> POST");
    if !whole {
        return None;
    }
    let cut = |from, to| text.get(from..to);
    Some([cut(0, first)?, cut(first, second)?, cut(second, end)?, cut(end, text.len())?])
}

fn swapped(text: &str) -> String {
    match sections(text) {
        Some([before, first, second, after]) => [before, second, "\n", first, after].concat(),
        None => text.to_owned(),
    }
}

fn split(pages: &Reference) -> Reference {
    let mut all = Reference::new();
    for (path, text) in pages {
        match sections(text) {
            Some([before, first, second, after]) => {
                all.push((path.replace(".md", "-1.md"), [before, first, after].concat()));
                all.push((path.replace(".md", "-2.md"), [before, second, after].concat()));
            }
            None => all.push((path.clone(), text.clone())),
        }
    }
    all
}

/// The pages of four cards become one.
fn merged(pages: &Reference) -> Reference {
    let is_card = |path: &str| {
        ["visa", "mastercard", "maestro", "american-express"]
            .iter()
            .any(|card| path.ends_with(&format!("-{card}.md")))
    };
    let (cards, mut rest): (Reference, Reference) =
        pages.iter().cloned().partition(|(path, _)| is_card(path));
    let body = |text: &str| text.splitn(3, "---\n").nth(2).unwrap_or_default().to_owned();
    let bodies = cards.iter().map(|(_, text)| body(text)).collect::<Vec<_>>().join("\n");
    rest.push(("payment_methods/cards.md".to_owned(), bodies));
    rest
}

fn without_samples(text: &str) -> String {
    let parts = text.split("```");
    let kept = parts.enumerate().filter(|(at, part)| at % 2 == 0 || !part.starts_with("json"));
    kept.map(|(_, part)| part).collect()
}
