//! A request sample that no endpoint line announces.

use crate::api::{Direction, Location};
use crate::diagnostics::problem::{About, Code, Problem};
use crate::profile::Profile;
use crate::read::facts::{FenceReading, FieldFact, PageFacts, Sample, Subject};
use crate::read::page::{Json, RepairKind};
use std::cell::LazyCell;
use std::collections::{BTreeSet, HashSet};

/// On pages that document endpoints: requests above the first of them, and requests after a response.
pub(super) fn check(page: &PageFacts) -> Vec<Problem> {
    let Some(first) = page.requests().map(|fact| fact.place.span).min() else { return answers_nothing(page) };
    let documented = LazyCell::new(|| documented(page));
    let mut found = BTreeSet::new();
    // Sections may share samples.
    let mut seen = HashSet::new();
    for section in &page.sections {
        let samples = (section.requests.as_ptr(), section.responses.as_ptr());
        if matches!(section.subject, Subject::Object(_)) || !seen.insert(samples) {
            continue;
        }
        found.extend(section.requests.iter().map(|sample| &sample.place).filter(|place| place.span < first));
        let answered = section
            .responses
            .iter()
            .position(|sample| is_response(sample, &page.profile))
            .unwrap_or(section.responses.len());
        let rest =
            section.responses.iter().skip(answered).filter(|sample| !is_response(sample, &page.profile));
        // Parts of a body are examples.
        let rest = rest.filter(|sample| !page.repairs_of(sample).contains(&RepairKind::Fragment));
        let shown = LazyCell::new(|| -> HashSet<&str> {
            section.requests.iter().flat_map(|sample| members(&sample.json)).collect()
        });
        let known = |name: &str| documented.contains(name) || shown.contains(name);
        found.extend(rest.filter(|sample| looks_like(sample, known)).map(|sample| &sample.place));
    }
    let problem = |place: &crate::diagnostics::span::Place| Problem {
        code: Code::MissingEndpoint,
        place: place.clone(),
        about: About::of(&place.page),
        message: "no endpoint stands before this request".to_owned(),
        help: "write `> METHOD - /path` above it".to_owned(),
    };
    found.into_iter().map(problem).collect()
}

/// A page without an endpoint is about an object, and an object has no response.
fn answers_nothing(page: &PageFacts) -> Vec<Problem> {
    let mut responses = page.sections.iter().flat_map(|section| section.responses.iter());
    let first = page.readings.first().filter(|_| responses.any(|sample| is_response(sample, &page.profile)));
    let problem = |reading: &FenceReading| Problem {
        code: Code::MissingEndpoint,
        place: reading.place.clone(),
        about: About::of(&reading.place.page),
        message: "this page shows a response, but no endpoint that it answers".to_owned(),
        help: "write `> METHOD - /path` above the samples".to_owned(),
    };
    first.map(problem).into_iter().collect()
}

fn is_response(sample: &Sample, profile: &Profile) -> bool {
    profile.response_mark().is_some_and(|mark| sample.json.get(mark).is_some())
}

/// Members that requests of the page have at their root.
fn documented(page: &PageFacts) -> HashSet<&str> {
    let sent =
        |field: &&FieldFact| field.direction == Some(Direction::Request) && field.location == Location::Body;
    page.fields().filter(sent).filter_map(|field| field.path.names().next()).collect()
}

fn members(json: &Json) -> impl Iterator<Item = &str> {
    let members = match json {
        Json::Object(members) => members.as_slice(),
        _ => &[],
    };
    members.iter().map(|member| member.name.as_str())
}

/// Whether most of a sample's members are those of a request.
fn looks_like(sample: &Sample, is_known: impl Fn(&str) -> bool) -> bool {
    let known = members(&sample.json).filter(|name| is_known(name)).count();
    known * 2 > members(&sample.json).count()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{list, of_page, shown};
    use super::*;

    const REQUEST: &str = "```json\n{\"a\": 1, \"b\": 2}\n```\n\n";
    const ENDPOINT: &str = "> POST - /orders\n\n";
    const RESPONSE: &str = "> JSON response\n\n```json\n{\"success\": true, \"data\": {}}\n```\n\n";

    fn check(samples: &[&str], lines: &[u32]) {
        let page = format!("{}\n\n{}", samples.concat(), list("Parameters", "a|integer; b|integer"));
        let expected: Vec<String> =
            lines.iter().map(|line| format!("{line}:1: no endpoint stands before this request")).collect();
        assert_eq!(shown(&of_page(&page), Code::MissingEndpoint), expected.join("\n"), "{page}");
    }

    #[test]
    fn missing() {
        check(&[REQUEST, RESPONSE, ENDPOINT, REQUEST], &[2]);
        check(&[ENDPOINT, REQUEST, RESPONSE, REQUEST, RESPONSE], &[14]);
    }

    #[test]
    fn present() {
        check(&[ENDPOINT, REQUEST, RESPONSE], &[]);
        check(&[ENDPOINT, REQUEST, REQUEST, RESPONSE, RESPONSE], &[]);
        check(&[ENDPOINT, REQUEST, RESPONSE, ENDPOINT, REQUEST], &[]);
        check(&[ENDPOINT, REQUEST, RESPONSE, "```json\n\"a\": 1\n```\n\n"], &[]);
        // The page of an object.
        check(&[REQUEST], &[]);
    }
}
