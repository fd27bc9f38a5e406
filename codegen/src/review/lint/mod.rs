//! Facts to problems: where the docs contradict their samples, themselves or each other.
//!
//! [`page`] looks at one page, [`across`] at all pages of a source together. Passages that could not be read are not
//! reported by them: those are in [`PageFacts::problems`](crate::read::facts::PageFacts::problems).
//!
//! Each check has a file. To add one: a code with its explanation in `problem.rs`, a file here with a table of cases,
//! and a line in [`page`] or [`across`].

mod allow;
mod brief;
mod dead_references;
mod default_value;
mod duplicate_entries;
mod endpoint_spelling;
mod linked;
mod linked_samples;
mod lists;
mod misplaced;
mod missing_endpoints;
mod name_spelling;
mod page_against_page;
mod response_entries;
mod sample_missing;
mod sample_type;
mod sample_undocumented;
mod sample_value;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod undescribed;
mod unlisted_secrets;
mod value_spelling;

pub use allow::{Allowed, is_within};

use crate::diagnostics::problem::Problem;
use crate::model::secrets::Secrets;
use crate::read::facts::PageFacts;
use crate::read::source::Text;
use crate::write::render;

/// Problems of one page, in page order; `text` is the text that the facts were read from.
///
/// ```
/// use codegen::{profile::Profile, read::facts, review::lint, read::source::Text, diagnostics::span::PagePath};
///
/// let page = "> POST - /orders\n\n```json\n{\"amount\": \"10\"}\n```\n\n**Parameters**\n\n----\n`amount` | integer\n";
/// let text = Text::new(PagePath::new("order.md"), page.to_owned());
/// let problems = lint::page(&codegen::read::read_page(&text, &Profile::usual()), &text);
/// assert_eq!(problems[0].message, "`amount` is documented as integer, but the sample shows a string");
/// ```
#[must_use]
pub fn page(facts: &PageFacts, text: &Text) -> Vec<Problem> {
    let samples = lists::Samples::of(facts);
    // Where links name objects, samples hold what other pages document: see `samples`.
    let lists = if facts.profile.outline.is_some() { Vec::new() } else { lists::lists(facts, &samples) };
    let mut problems = duplicate_entries::check(facts);
    problems.extend(default_value::check(facts));
    problems.extend(missing_endpoints::check(facts));
    problems.extend(response_entries::check(facts));
    problems.extend(render::undescribed(facts));
    for list in &lists {
        problems.extend(sample_type::check(list, text));
        problems.extend(sample_missing::check(list));
        problems.extend(misplaced::check(list));
        problems.extend(sample_value::check(list, text));
    }
    problems.extend(name_spelling::check(&lists));
    problems.extend(sample_undocumented::check(&lists, text, &facts.profile));
    sort(&mut problems);
    problems
}

/// Parameters of a page that look like a secret without being on the list, in page order.
#[must_use]
pub fn secrets(facts: &PageFacts, text: &Text, secrets: &Secrets) -> Vec<Problem> {
    let mut problems = unlisted_secrets::check(facts, text, secrets);
    sort(&mut problems);
    problems
}

/// Problems that only all pages together show, in the order of pages and places.
///
/// The pages are those of one whole reference: what a page of them links to is taken for missing if none has it.
/// A page alone has nothing to be compared with, and its links may lead anywhere.
#[must_use]
pub fn across(pages: &[PageFacts]) -> Vec<Problem> {
    if pages.len() < 2 {
        return Vec::new();
    }
    let spellings = endpoint_spelling::Spellings::of(pages);
    let mut problems = endpoint_spelling::check(pages, &spellings);
    problems.extend(page_against_page::check(pages, &spellings));
    problems.extend(dead_references::check(pages));
    sort(&mut problems);
    problems
}

/// Samples of docs whose objects are named by links: what they show that the objects they are of don't say; in the order of pages and places.
#[must_use]
pub fn samples(pages: &[(&PageFacts, &Text)]) -> Vec<Problem> {
    let mut problems = linked_samples::check(pages);
    sort(&mut problems);
    problems
}

/// Contradictions of dozens of pages, and values that are slips of others, in the order of pages and places; the pages are those with errata applied, which
/// settle such a contradiction.
#[must_use]
pub fn contradictions(pages: &[PageFacts]) -> Vec<Problem> {
    let spellings = endpoint_spelling::Spellings::of(pages);
    let mut problems = page_against_page::contradictions(pages, &spellings);
    problems.extend(value_spelling::check(pages));
    sort(&mut problems);
    problems
}

fn sort(problems: &mut [Problem]) {
    problems.sort_by(|a, b| (&a.place, a.code).cmp(&(&b.place, b.code)));
}
