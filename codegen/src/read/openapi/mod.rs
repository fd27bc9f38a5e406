//! OpenAPI documents, 3.0 and 3.1, to the same facts that prose has.
//!
//! Each file is a page. An operation is a section; so is each alternative of its body, by title, and each answer that is
//! an error. A named schema with members is an object that fields refer to; other schemas are read where they are used.
//! A fact stands where its file says it: what a file takes from another one stands at the reference.
//!
//! `tree` reads YAML and JSON, `documents` follows references, `schema` puts a schema together, `paths` and `pages` make
//! facts, `examples` compares.

mod documents;
mod examples;
mod keywords;
mod pages;
mod paths;
mod schema;
#[cfg(test)]
mod tests;
mod tree;

use crate::diagnostics::problem::{About, Code, Problem};
use crate::profile::Profile;
use crate::read::facts::{PageFacts, ReadPage};
use crate::read::source::{RawPage, Text};
pub use examples::Example;
pub use keywords::{Keyword, unread_keywords};

use documents::{At, Documents};
use pages::Writer;
use schema::{Reader, Siblings};
use std::sync::Arc;

/// The examples that a specification shows, in the order of its operations; files that can't be read have none.
#[must_use]
pub fn read_examples(files: &[RawPage], profile: &Arc<Profile>) -> Vec<Example> {
    let mut docs = Documents::new();
    for file in files {
        if let Ok((text, _)) = Text::decode_document(file.path.clone(), file.bytes.clone()) {
            // What is wrong with a file is said where its facts are read.
            let _ = docs.add(text);
        }
    }
    facts(&docs, profile).1
}

/// Reads the files of a specification. The results are in the order of the files; a file that is not read, since it is
/// neither YAML nor JSON, is the problem that says so.
pub(crate) fn read_pages(files: &[RawPage], profile: &Arc<Profile>) -> Vec<Result<ReadPage, Problem>> {
    let mut docs = Documents::new();
    let mut read = Vec::with_capacity(files.len());
    for file in files {
        let decoded = Text::decode_document(file.path.clone(), file.bytes.clone());
        read.push(decoded.and_then(|(text, mended)| Ok((docs.add(text)?, mended))));
    }
    // Files that could be read have indexes in the order of the source.
    let mut read_facts = facts(&docs, profile).0.into_iter();
    let pages = read.into_iter().filter_map(|result| match result {
        Ok((file, mended)) => {
            let (text, facts) = (docs.text(file)?.clone(), read_facts.next()?);
            Some(Ok(ReadPage { text, mended, facts }))
        }
        Err(problem) => Some(Err(problem)),
    });
    pages.collect()
}

/// The facts of all files, in their order, and the examples.
fn facts(docs: &Documents, profile: &Arc<Profile>) -> (Vec<PageFacts>, Vec<Example>) {
    let roots: Vec<_> = (0..docs.len()).filter_map(|file| docs.root(file)).filter(is_root).collect();
    let is_new = |root: &At<'_>| version(*root).is_some_and(|version| version > (3, 0));
    let siblings = if roots.iter().all(is_new) { Siblings::Count } else { Siblings::Ignored };
    let reader = Reader::new(docs, siblings);
    let mut writer = Writer::new(&reader, docs, profile);
    let mut done = Vec::new();
    for root in roots {
        if version(root).is_none() {
            let key = ["openapi", "swagger"].into_iter().find_map(|key| root.node.entry(key));
            let place = docs.place(root.file, key.map_or(root.node.span, |key| key.span));
            let message = "only OpenAPI 3.0 and 3.1 are read".to_owned();
            let help = "convert the document to OpenAPI 3.1";
            reader.problem(Code::SpecVersion, place, About::of("openapi"), message, help);
            continue;
        }
        paths::read(&mut writer, root, &mut done);
    }
    writer.objects();
    let (mut pages, examples) = (writer.pages, writer.examples);
    for problem in reader.into_problems() {
        let page = pages.iter_mut().find(|page| page.page == problem.place.page);
        if let Some(page) = page {
            page.problems.push(problem);
        }
    }
    for page in &mut pages {
        page.problems.sort_by(|a, b| (&a.place, a.code).cmp(&(&b.place, b.code)));
    }
    (pages, examples)
}

/// Whether a document is the root of a specification.
fn is_root(at: &At<'_>) -> bool {
    ["openapi", "swagger"].into_iter().any(|key| at.node.get(key).is_some())
}

/// Its version, if it is one that is read.
fn version(root: At<'_>) -> Option<(u32, u32)> {
    let text = root.node.get("openapi")?.scalar()?;
    let mut numbers = text.split('.').map(str::parse);
    let (Some(Ok(3)), Some(Ok(minor))) = (numbers.next(), numbers.next()) else { return None };
    (minor <= 2).then_some((3, minor))
}
