//! The type that the list gives is not what the sample shows.

use super::brief::brief;
use super::lists::List;
use crate::api::{Type, Types};
use crate::diagnostics::problem::{About, Code, Problem};
use crate::read::facts::FieldFact;
use crate::read::page::Json;
use crate::read::source::Text;

pub(super) fn check<'c>(list: &'c List<'_, '_>, text: &'c Text) -> impl Iterator<Item = Problem> + 'c {
    list.fields.iter().filter_map(move |field| {
        let value = list.values(field).find(|value| !fits(field.types, value.json))?;
        Some(problem(field, value.json, list.tree.place(value, text)?.line))
    })
}

fn problem(field: &FieldFact, json: &Json, line: u32) -> Problem {
    let (path, documented) = (brief(&field.path), field.types);
    let shown = shown(documented, json);
    Problem {
        code: Code::SampleType,
        place: field.place.clone(),
        about: About::of(&path),
        message: format!("`{path}` is documented as {documented}, but the sample shows {shown}"),
        help: format!("line {line} shows it: mend the sample there, or the type here"),
    }
}

/// What the sample shows in the place of a value of these types.
pub(super) fn shown(types: Types, json: &Json) -> String {
    let (shown, item) = what(types, json);
    if item { format!("an array with {}", with_article(shown)) } else { with_article(shown) }
}

fn with_article(noun: &str) -> String {
    let article = if noun.starts_with(['a', 'i', 'o']) { "an" } else { "a" };
    format!("{article} {noun}")
}

/// The kind that the sample shows and the docs don't, and whether it is that of an item of an array that may be there.
fn what(types: Types, json: &Json) -> (&'static str, bool) {
    match json {
        Json::Array(items) if types.has_array() => {
            let odd = items.iter().find(|item| types.iter().all(|documented| !fits_item(documented, item)));
            (odd.map_or("array", kind), odd.is_some())
        }
        _ => (kind(json), false),
    }
}

/// The documented type that a value would fit.
fn kind(json: &Json) -> &'static str {
    match json {
        Json::Number(number) if is_integer(number) => "integer",
        Json::Number(_) => "float",
        _ => json.kind(),
    }
}

pub(super) fn fits(types: Types, json: &Json) -> bool {
    types.is_empty() || types.iter().any(|documented| fits_one(documented, json))
}

/// `null` fits everything: samples show it for what is absent.
fn fits_one(documented: Type, json: &Json) -> bool {
    match (documented, json) {
        (_, Json::Null)
        | (Type::String, Json::String(_))
        | (Type::Boolean, Json::Bool(_))
        | (Type::Object | Type::Map, Json::Object(_))
        | (Type::Any, _)
        | (Type::Float, Json::Number(_)) => true,
        (Type::Integer, Json::Number(number)) => is_integer(number),
        (_, Json::Array(items)) if documented.is_array() => {
            items.iter().all(|item| fits_item(documented, item))
        }
        _ => false,
    }
}

/// Whether an item may stand in an array of that type.
fn fits_item(array: Type, item: &Json) -> bool {
    match array.item() {
        // The items of arrays in an array are not stated.
        Some(Type::Array) => matches!(item, Json::Array(_) | Json::Null),
        Some(of) => fits_one(of, item),
        None => array == Type::Array,
    }
}

fn is_integer(number: &str) -> bool {
    !number.contains(['.', 'e', 'E'])
}

#[cfg(test)]
mod tests {
    use super::super::testing::{of_page, of_request, shown};
    use super::*;

    fn check(documented: &str, value: &str, expected: Option<&str>) {
        let problems = of_request(&format!("{{\"a\": {value}}}"), &format!("a|{documented}"));
        let message = |shown| {
            format!("10:1: `a` is documented as {}, but the sample shows {shown}", normal(documented))
        };
        assert_eq!(
            shown(&problems, Code::SampleType),
            expected.map(message).unwrap_or_default(),
            "{documented} {value}"
        );
    }

    /// As the fact sheet prints a type.
    fn normal(documented: &str) -> String {
        match documented.strip_prefix("array of ") {
            Some(items) => format!("array<{}>", items.trim_end_matches('s')),
            None => documented.to_owned(),
        }
    }

    #[test]
    fn scalars() {
        check("integer", "\"1\"", Some("a string"));
        check("integer", "0.19", Some("a float"));
        check("integer", "1", None);
        check("integer / string", "\"1\"", None);
        check("integer / string", "true", Some("a boolean"));
        check("float", "1", None);
        check("float", "\"0.21\"", Some("a string"));
        check("string", "1", Some("an integer"));
        check("string", "null", None);
        check("boolean", "\"\"", Some("a string"));
        check("boolean", "false", None);
        check("", "1", None);
    }

    #[test]
    fn containers() {
        check("object", "[{}]", Some("an array"));
        check("object", "{}", None);
        check("string", "{}", Some("an object"));
        check("array", "[1, {}]", None);
        check("array", "{}", Some("an object"));
        check("array of strings", "[\"a\", null]", None);
        check("array of strings", "[\"a\", 1]", Some("an array with an integer"));
        check("array of objects", "[]", None);
    }

    #[test]
    fn members_of_items() {
        let problems = of_request("{\"a\": [{\"b\": 1}, {\"b\": \"x\"}]}", "a|array; a.b|integer");
        assert_eq!(
            shown(&problems, Code::SampleType),
            "15:1: `a[].b` is documented as integer, but the sample shows a string"
        );
        assert_eq!(
            problems.first().unwrap().help,
            "line 4 shows it: mend the sample there, or the type here"
        );
    }

    #[test]
    fn objects_count_from_where_the_sample_shows_them() {
        let page = "```json\n{\"customer\": {\n\"locale\": 1}}\n```\n\n## customer (object)\n\n----\n`locale` | string\n";
        assert_eq!(
            shown(&of_page(page), Code::SampleType),
            "9:1: `locale` is documented as string, but the sample shows an integer"
        );
    }
}
