//! Each page in an older form alone, in the three forms that it goes through: its facts, its model, its Rust.
//!
//! The goldens are there to be read: what a page says in `facts.txt`, what that is taken for in `model.txt`, and
//! the modules that come of it in `generated.rs`, one after the other.

use codegen::report::facts_text;
use codegen::rust::{GeneratedFile, HEADER, files};
use std::fmt::Write as _;
use tests::{Goldens, Page, model_of, old_pages};

/// Generated files as one text, the order first and `mod.rs` last.
fn one_text(mut files: Vec<GeneratedFile>) -> String {
    let place = |path: &str| match path {
        path if path.ends_with("_order.rs") => 0,
        path if path.ends_with("mod.rs") => 4,
        "gateway.rs" => 3,
        path if path.starts_with("objects/") => 2,
        _ => 1,
    };
    files.sort_by_key(|file| place(&file.path));
    let mut text = String::new();
    for GeneratedFile { path, contents } in files {
        let contents = contents.strip_prefix(HEADER).unwrap_or(&contents).trim_start();
        let gap = if text.is_empty() { "" } else { "\n\n" };
        let _ = write!(text, "{gap}// ---- {path} ----\n\n{contents}");
    }
    text
}

/// The fact sheet of one page: its path once, then a fact a paragraph of lines that fit a screen.
fn sheet(page: &Page) -> String {
    const WIDTH: usize = 100;
    let prefix = format!("{}:", page.path);
    let mut text = format!("{}\n", page.path);
    for fact in facts_text(&[page.facts()]).lines() {
        let mut width = 0;
        for word in fact.strip_prefix(&prefix).unwrap_or(fact).split(' ') {
            let gap = match width {
                0 => "\n",
                _ if width + word.len() >= WIDTH => "\n      ",
                _ => " ",
            };
            width = if gap == " " { width } else { gap.len() } + word.len() + 1;
            text.extend([gap, word]);
        }
    }
    text + "\n"
}

#[test]
fn pages() {
    let mut goldens = Goldens::open("goldens", |path| path.starts_with("pages/"));
    for page in old_pages() {
        let model = model_of(&[page.facts()]);
        let folder = page.name().replace('-', "_");
        let mut check = |file: &str, text: &str| goldens.check(&format!("pages/{folder}/{file}"), text);
        check("facts.txt", &sheet(&page));
        check("model.txt", &model.to_string());
        check("generated.rs", &one_text(files(&model)));
    }
    goldens.finish();
}
