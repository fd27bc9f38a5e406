//! Parameters of a request that only its response shows: the label of the response is lost.

use super::brief::brief;
use crate::api::{Direction, Location};
use crate::diagnostics::problem::{About, Code, Problem};
use crate::read::facts::{FieldFact, PageFacts, Sample};
use crate::read::page::Json;
use std::collections::HashSet;

/// The first such parameter of each section, if no later one of its list is shown in a request.
pub(super) fn check(page: &PageFacts) -> Vec<Problem> {
    let mut problems: Vec<Problem> = Vec::new();
    for (id, section) in page.sections.iter().enumerate() {
        if section.responses.is_empty() {
            continue;
        }
        let in_request = |field: &&FieldFact| {
            field.section.0 == id
                && field.direction == Some(Direction::Request)
                && field.location == Location::Body
                && field.path.0.len() == 1
        };
        let is_own = |field: &&FieldFact| field.section.0 == id;
        let sends = !section.requests.is_empty();
        let fields: Vec<&FieldFact> = if sends {
            page.fields().filter(in_request).collect()
        } else {
            page.fields().filter(is_own).filter(|field| field.path.0.len() == 1).collect()
        };
        let data = page.profile.response_data();
        let requested =
            |field: &FieldFact| section.requests.iter().any(|sample| shows(sample, None, field.path.leaf()));
        let answered = |field: &FieldFact| {
            let name = field.path.leaf();
            section.responses.iter().any(|sample| shows(sample, data, name) || shows(sample, None, name))
        };
        let only_answered = |field: &&&FieldFact| !requested(field) && answered(field);
        let last_requested = fields.iter().rposition(|field| requested(field)).unwrap_or(0);
        let first = if sends {
            second_list(&fields, answered, requested)
                .or_else(|| fields.iter().skip(last_requested + 1).find(only_answered))
        } else {
            answers_alone(&fields, answered)
        };
        problems.extend(first.map(|field| Problem {
            code: Code::EntryPlace,
            place: field.place.clone(),
            about: About::of(brief(&field.path)),
            message: format!(
                "`{}` stands among the parameters of the request, but only the response shows it",
                brief(&field.path)
            ),
            help:
                "write the label of the response above it, or add it to the sample of the request".to_owned(),
        }));
    }
    problems
}

/// Where parameters come a second time, and from there on the response shows them all, some of them alone.
fn second_list<'f, 'p>(
    fields: &'f [&'p FieldFact],
    answered: impl Fn(&FieldFact) -> bool,
    requested: impl Fn(&FieldFact) -> bool,
) -> Option<&'f &'p FieldFact> {
    let mut names = HashSet::new();
    let again = fields.iter().position(|field| !names.insert(field.path.leaf()))?;
    let rest = fields.get(again..)?;
    let shown = rest.iter().filter(|field| answered(field)).count();
    let alone = rest.iter().any(|field| answered(field) && !requested(field));
    (alone && shown * 3 > rest.len() * 2).then_some(rest.first()?)
}

/// Where nothing is sent, the first of two and more parameters at the end of the list that the response shows.
fn answers_alone<'f, 'p>(
    fields: &'f [&'p FieldFact],
    answered: impl Fn(&FieldFact) -> bool,
) -> Option<&'f &'p FieldFact> {
    let asked = fields.iter().all(|field| field.direction == Some(Direction::Request));
    let start = fields.iter().rposition(|field| !answered(field)).map_or(0, |last| last + 1);
    let shown = fields.get(start..).filter(|shown| asked && shown.len() > 1)?;
    shown.first()
}

/// Whether a sample has a member of that name, in its content if it is named; of a list, the first item counts.
fn shows(sample: &Sample, content: Option<&str>, name: &str) -> bool {
    let body = match content {
        Some(content) => sample.json.get(content),
        None => Some(&sample.json),
    };
    let body = match body {
        Some(Json::Array(items)) => items.first(),
        body => body,
    };
    matches!(body, Some(body @ Json::Object(_)) if body.get(name).is_some())
}

#[cfg(test)]
mod tests {
    use super::super::testing::{list, of_page, shown};
    use super::*;

    fn check(entries: &str, expected: &str) {
        let page = format!(
            "> POST - /orders\n\n```json\n{{\"a\": 1}}\n```\n\n> JSON response\n\n```json\n{{\"success\": true, \"data\": {{\"b\": 1}}}}\n```\n\n{}",
            list("Parameters", entries)
        );
        assert_eq!(shown(&of_page(&page), Code::EntryPlace), expected, "{entries}");
    }

    #[test]
    fn only_answered() {
        let message = "`b` stands among the parameters of the request, but only the response shows it";
        check("a|integer; b|integer", &format!("21:1: {message}"));
        check("a|integer; c|integer", "");
        check("b|integer; a|integer", "");
    }

    #[test]
    fn of_requests_without_a_body() {
        let check = |entries: &str, expected: &str| {
            let answer = "{\"success\": true, \"data\": [{\"b\": 1, \"c\": 1}]}";
            let page = format!(
                "> GET - /orders/{{id}}\n\n> JSON response\n\n```json\n{answer}\n```\n\n## Order\n\n{}",
                list("Parameters", entries)
            );
            assert_eq!(shown(&of_page(&page), Code::EntryPlace), expected, "{entries}");
        };
        let message = "`b` stands among the parameters of the request, but only the response shows it";
        check("id|path parameter; b|integer; c|integer", &format!("19:1: {message}"));
        check("id|path parameter; b|integer", "");
        check("id|path parameter; d|integer", "");
    }
}
