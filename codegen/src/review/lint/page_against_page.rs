//! One parameter that two places of the docs document differently.

use super::brief::brief;
use super::endpoint_spelling::Spellings;
use crate::api::{Direction, FieldPath, Location, Method, Presence, Types};
use crate::diagnostics::problem::{About, Code, Problem};
use crate::read::facts::{FieldFact, PageFacts, Subject};
use indexmap::IndexMap;
use std::fmt;
use std::hash::Hash;

/// Identity of a parameter, wherever it is documented.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct ParameterKey<'p> {
    owner: Owner<'p>,
    direction: Option<Direction>,
    location: Location,
    path: &'p FieldPath,
}

/// Owner of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Owner<'p> {
    Endpoint(Method, &'p str),
    Object(&'p str),
}

impl fmt::Display for Owner<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Endpoint(method, path) => write!(f, "{method} {path}"),
            Self::Object(name) => write!(f, "{name}"),
        }
    }
}

/// The entries of each parameter, in the order of the pages.
fn parameters<'p>(
    pages: &'p [PageFacts],
    spellings: &'p Spellings<'p>,
) -> IndexMap<ParameterKey<'p>, Vec<&'p FieldFact>> {
    let mut parameters: IndexMap<ParameterKey<'_>, Vec<&FieldFact>> = IndexMap::new();
    for page in pages {
        for field in page.fields() {
            let Some(section) = page.section(field.section) else { continue };
            let owner = match &section.subject {
                Subject::Endpoint(endpoint) => {
                    Owner::Endpoint(endpoint.method, spellings.of_path(endpoint.path.as_str()))
                }
                Subject::Object(name) => Owner::Object(name),
            };
            let FieldFact { direction, location, path, .. } = field;
            let parameter = ParameterKey { owner, direction: *direction, location: *location, path };
            parameters.entry(parameter).or_default().push(field);
        }
    }
    parameters
}

/// Dozens of places that agree.
const DOZENS: usize = 24;

/// Entries that give a parameter other types than dozens of places do, each at most one for as many of these.
pub(super) fn contradictions(pages: &[PageFacts], spellings: &Spellings<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (parameter, fields) in parameters(pages, spellings) {
        let mut by_types: IndexMap<Types, Vec<&FieldFact>> = IndexMap::new();
        for field in fields.into_iter().filter(|field| !field.types.is_empty()) {
            by_types.entry(field.types).or_default().push(field);
        }
        let Some((usual, places)) = by_types.iter().max_by_key(|(_, fields)| fields.len()) else { continue };
        let rare = |fields: &Vec<&FieldFact>| fields.len() * DOZENS <= places.len();
        // `integer / string` beside `string` says more, and does not contradict.
        let apart = |types: &Types| !types.iter().any(|one| usual.contains(one));
        for (types, fields) in by_types.iter().filter(|(types, fields)| rare(fields) && apart(types)) {
            let (owner, path) = (brief(parameter.owner), brief(parameter.path));
            let (here, usual, count) = (Stated::Types(*types), Stated::Types(*usual), places.len());
            problems.extend(fields.iter().map(|field| Problem {
                code: Code::Contradiction,
                place: field.place.clone(),
                about: About::of(format_args!("{path} of {owner}")),
                message: format!("`{path}` of {owner} {here} here, but {usual} at {count} places"),
                help: "correct the page, or write an erratum that says which of the two holds".to_owned(),
            }));
        }
    }
    problems
}

pub(super) fn check(pages: &[PageFacts], spellings: &Spellings<'_>) -> Vec<Problem> {
    let parameters = parameters(pages, spellings);
    let mut problems = Vec::new();
    for (parameter, fields) in parameters.iter().filter(|(_, fields)| fields.len() > 1) {
        compare(parameter, fields, |field| Some(Stated::Presence(field.presence)), &mut problems);
        compare(parameter, fields, types, &mut problems);
        compare(parameter, fields, |field| field.max_length.map(Stated::MaxLength), &mut problems);
    }
    problems
}

/// Something that an entry states of its parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Stated {
    Presence(Presence),
    Types(Types),
    MaxLength(u32),
}

fn types(field: &FieldFact) -> Option<Stated> {
    (!field.types.is_empty()).then_some(Stated::Types(field.types))
}

impl fmt::Display for Stated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Presence(Presence::Unstated) => f.write_str("has no presence"),
            Self::Presence(presence) => write!(f, "is {}", presence.as_str()),
            Self::Types(types) => write!(f, "is {types}"),
            Self::MaxLength(length) => write!(f, "has at most {length} characters"),
        }
    }
}

/// Reports the entries that state something else than most; of equals, what is stated first counts.
fn compare(
    parameter: &ParameterKey<'_>,
    fields: &[&FieldFact],
    stated: impl Fn(&FieldFact) -> Option<Stated>,
    problems: &mut Vec<Problem>,
) {
    let mut by_value: IndexMap<Stated, Vec<&FieldFact>> = IndexMap::new();
    for field in fields {
        if let Some(stated) = stated(field) {
            by_value.entry(stated).or_default().push(field);
        }
    }
    let mut usual: Option<(&Stated, &Vec<&FieldFact>)> = None;
    for (stated, fields) in &by_value {
        if usual.is_none_or(|(_, most)| fields.len() > most.len()) {
            usual = Some((stated, fields));
        }
    }
    let Some((usual, places)) = usual else { return };
    let Some(place) = places.first().map(|field| format!("{}:{}", field.place.page, field.place.line)) else {
        return;
    };
    let at = match places.len() {
        1 => place,
        2 => format!("{place} and one other place"),
        count => format!("{place} and {} other places", count - 1),
    };
    let (owner, path) = (brief(parameter.owner), brief(parameter.path));
    for (stated, fields) in by_value.iter().filter(|(stated, _)| *stated != usual) {
        problems.extend(fields.iter().map(|field| Problem {
            code: Code::PageAgainstPage,
            place: field.place.clone(),
            about: About::of(format_args!("{path} of {owner}")),
            message: format!("`{path}` of {owner} {stated} here, but {usual} at {at}"),
            help: "say the same everywhere, or say what the difference depends on".to_owned(),
        }));
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{list, of_pages, shown};
    use super::*;

    /// Pages with one entry each.
    fn check(entries: &[&str], expected: &str) {
        let pages: Vec<String> = entries
            .iter()
            .map(|entry| format!("> POST - /orders\n\n{}", list("Parameters", entry)))
            .collect();
        let pages: Vec<&str> = pages.iter().map(String::as_str).collect();
        assert_eq!(shown(&of_pages(&pages), Code::PageAgainstPage), expected, "{entries:?}");
    }

    #[test]
    fn presence() {
        check(
            &["a|string|required", "a|string|optional", "a|string|required"],
            "2.md:6:1: `a` of POST /orders is optional here, but is required at 1.md:6 and one other place",
        );
        check(
            &["a|string|required", "a|string"],
            "2.md:6:1: `a` of POST /orders has no presence here, but is required at 1.md:6",
        );
    }

    #[test]
    fn types_and_lengths() {
        check(
            &["a|string|required", "a|integer / string|required"],
            "2.md:6:1: `a` of POST /orders is integer / string here, but is string at 1.md:6",
        );
        check(
            &[
                "a|string: Format: Maximum 50 characters.",
                "a|string: Format: Maximum 35 characters.",
                "a|string",
            ],
            "2.md:6:1: `a` of POST /orders has at most 35 characters here, but has at most 50 characters at 1.md:6",
        );
    }

    #[test]
    fn contradictions_of_dozens() {
        let page = |types: &str| format!("> POST - /orders\n\n{}", list("Parameters", &format!("a|{types}")));
        let shown_of = |usual: usize| {
            let pages: Vec<String> = (0..usual).map(|_| page("integer")).chain([page("string")]).collect();
            let read = |(i, text): (usize, &String)| {
                let path = crate::diagnostics::span::PagePath::parse(&format!("{i}.md")).unwrap();
                crate::read::read_page(
                    &crate::read::source::Text::new(path, text.clone()),
                    &crate::profile::Profile::usual(),
                )
            };
            let pages: Vec<PageFacts> = pages.iter().enumerate().map(read).collect();
            shown(&super::super::contradictions(&pages), Code::Contradiction)
        };
        assert_eq!(
            shown_of(24),
            "24.md:6:1: `a` of POST /orders is string here, but is integer at 24 places"
        );
        assert_eq!(shown_of(23), "");
    }

    #[test]
    fn the_same() {
        check(&["a|string|required", "a|string|required"], "");
        check(&["a|string|required", "b|string|optional"], "");
        check(&["a|string: One text.", "a|string: Another. Options: `x`."], "");
    }

    #[test]
    fn other_endpoints_and_misspelt_ones() {
        let page = |endpoint: &str, presence: &str| {
            format!("> {endpoint}\n\n{}", list("Parameters", &format!("a|string|{presence}")))
        };
        let pages = [
            page("POST - /orders", "required"),
            page("POST - /orders", "required"),
            page("PATCH - /orders", "optional"),
            page("POST - /order", "optional"),
        ];
        let pages: Vec<&str> = pages.iter().map(String::as_str).collect();
        assert_eq!(
            shown(&of_pages(&pages), Code::PageAgainstPage),
            "4.md:6:1: `a` of POST /orders is optional here, but is required at 1.md:6 and one other place"
        );
    }
}
