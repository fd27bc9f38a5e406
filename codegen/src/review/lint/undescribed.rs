//! Fields and sections whose words are still to be written.

use crate::diagnostics::problem::{Code, Problem};
use crate::diagnostics::span::Place;
use crate::profile::MARKER;
use crate::read::facts::{Fact, PageFacts};

/// Where the marker stands that `sync` leaves.
pub(super) fn check(page: &PageFacts) -> Vec<Problem> {
    let problem = |place: &Place, message: String| Problem {
        code: Code::Undescribed,
        place: place.clone(),
        message,
        help: format!("write a sentence in the place of `{MARKER}`"),
    };
    let sections = page.sections.iter().filter(|section| section.intro.contains(MARKER));
    let sections = sections.map(|section| {
        problem(&section.place, format!("the section `{}` is not described", section.heading))
    });
    let fields = page.facts.iter().filter_map(|fact| match fact {
        Fact::Field(field) if field.text.contains(MARKER) => {
            Some(problem(&field.place, format!("`{}` is not described", field.path)))
        }
        _ => None,
    });
    sections.chain(fields).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{of_page, shown};
    use super::*;

    fn check(intro: &str, text: &str, expected: &str) {
        let page = format!(
            "> POST - /orders\n\n## Order\n\n{intro}\n\n**Parameters**\n\n----\n`amount` | integer\n\n{text}\n"
        );
        assert_eq!(shown(&of_page(&page), Code::Undescribed), expected);
    }

    #[test]
    fn what_is_to_be_written() {
        check("An order.", "In cents.", "");
        check("", "", "");
        check(MARKER, "In cents.", "3:1: the section `Order` is not described");
        check("An order.", MARKER, "10:1: `amount` is not described");
    }
}
