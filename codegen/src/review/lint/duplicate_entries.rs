//! Two entries of one list that document the same parameter.

use super::brief::brief;
use crate::diagnostics::problem::{About, Code, Problem};
use crate::read::facts::{FieldFact, PageFacts};
use std::collections::HashMap;

pub(super) fn check(page: &PageFacts) -> Vec<Problem> {
    let mut seen: HashMap<_, &FieldFact> = HashMap::new();
    let mut problems = Vec::new();
    for field in page.fields() {
        let identity = (field.section, field.direction, field.location, &field.path);
        match seen.get(&identity) {
            Some(first) => problems.push(problem(field, first)),
            None => drop(seen.insert(identity, field)),
        }
    }
    problems
}

fn problem(field: &FieldFact, first: &FieldFact) -> Problem {
    let (path, line) = (brief(&field.path), first.place.line);
    Problem {
        code: Code::DuplicateEntry,
        place: field.place.clone(),
        about: About::of(&path),
        message: format!("`{path}` is documented a second time: line {line} does it, too"),
        help: "delete one of the two, or give its name in full (`parent.member`) if it is another parameter"
            .to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{list, of_page, shown};
    use super::*;

    fn check(entries: &str, expected: &str) {
        let page =
            format!("> POST - /orders\n\n{}\n{}", list("Parameters", entries), list("Response", entries));
        let first: Vec<Problem> =
            of_page(&page).into_iter().take_while(|problem| !problem.message.contains("`data.")).collect();
        assert_eq!(shown(&first, Code::DuplicateEntry), expected, "{entries}");
    }

    #[test]
    fn duplicates() {
        check("a|string; b|string; a|integer", "16:1: `a` is documented a second time: line 6 does it, too");
        check("a|object|required; a.b|string|required; b|string|required", "");
        check("a|string; b|string", "");
    }

    #[test]
    fn other_sections_and_directions() {
        let list = list("Parameters", "a|string");
        assert_eq!(
            shown(
                &of_page(&format!("> POST - /orders\n\n## A\n\n{list}\n## B\n\n{list}")),
                Code::DuplicateEntry
            ),
            ""
        );
    }
}
