//! Fields and sections whose words are still to be written: their pages hold a marker in the place of the words.

use crate::diagnostics::problem::{About, Code, Problem};
use crate::diagnostics::span::Place;
use crate::read::facts::{Fact, PageFacts};

/// The mark in a page where a description is still to be written.
pub const MARKER: &str = "(to be described)";

/// Sections and fields without a description, in page order.
#[must_use]
pub fn undescribed(page: &PageFacts) -> Vec<Problem> {
    let problem = |place: &Place, about: About, message: String| Problem {
        code: Code::Undescribed,
        place: place.clone(),
        about,
        message,
        help: format!("write a sentence in the place of `{MARKER}`"),
    };
    let sections = page.sections.iter().filter(|section| section.intro.contains(MARKER));
    let sections = sections.map(|section| {
        let heading = &section.heading;
        problem(&section.place, About::of(heading), format!("the section `{heading}` is not described"))
    });
    let fields = page.facts.iter().filter_map(|fact| match fact {
        Fact::Field(field) if field.text.contains(MARKER) => {
            let path = &field.path;
            Some(problem(&field.place, About::of(path), format!("`{path}` is not described")))
        }
        _ => None,
    });
    let mut problems: Vec<Problem> = sections.chain(fields).collect();
    problems.sort_by(|a, b| a.place.cmp(&b.place));
    problems
}
