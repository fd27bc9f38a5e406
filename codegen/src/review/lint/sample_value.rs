//! A value of the sample that is not among the documented options.

use super::brief::brief;
use super::lists::List;
use crate::diagnostics::problem::{About, Code, Problem};
use crate::diagnostics::span::Place;
use crate::read::facts::FieldFact;
use crate::read::page::Json;
use crate::read::source::Text;

pub(super) fn check<'c>(list: &'c List<'_, '_>, text: &'c Text) -> impl Iterator<Item = Problem> + 'c {
    let restricted = list.fields.iter().filter(|field| options(field).next().is_some());
    restricted.filter_map(move |field| {
        list.values(field).find_map(|value| {
            let odd = odd(field, value.json)?;
            Some(problem(field, list.tree.place(value, text)?, &odd))
        })
    })
}

pub(super) fn options(field: &FieldFact) -> impl Iterator<Item = &String> {
    field.options.iter().flatten().chain(&field.fixed)
}

/// The value that is no option, as text. What stands for any value is none: nothing, `{type}`, `<type>`, `...`.
pub(super) fn odd(field: &FieldFact, json: &Json) -> Option<String> {
    match json {
        Json::Null | Json::Object(_) => None,
        Json::Array(items) => items.iter().find_map(|item| odd(field, item)),
        Json::Bool(value) => {
            let value = value.to_string();
            // `True` documents the boolean, too.
            (!options(field).any(|known| known.eq_ignore_ascii_case(&value))).then_some(value)
        }
        Json::String(value) if value.is_empty() || value == "..." || value.starts_with(['{', '<']) => None,
        Json::String(value) | Json::Number(value) => {
            (!options(field).any(|known| known == value)).then(|| value.to_string())
        }
    }
}

/// More options than these are not shown.
const MOST: usize = 5;

pub(super) fn problem(field: &FieldFact, place: Place, odd: &str) -> Problem {
    let mut known: Vec<String> =
        options(field).take(MOST).map(|known| format!("`{}`", brief(known))).collect();
    let more = options(field).count() - known.len();
    if more > 0 {
        known.push(format!("{more} more"));
    }
    let (path, odd) = (brief(&field.path), brief(odd));
    Problem {
        code: Code::SampleValue,
        place,
        about: About::of(format_args!("{path} {odd}")),
        message: format!("`{path}` is `{odd}` in the sample, but documented with {}", known.join(", ")),
        help: format!("show a documented value, or document `{odd}` in line {}", field.place.line),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{of_request, shown};
    use super::*;

    fn check(entry: &str, value: &str, expected: &str) {
        let problems = of_request(&format!("{{\"a\": {value}}}"), entry);
        assert_eq!(shown(&problems, Code::SampleValue), expected, "{entry} {value}");
    }

    #[test]
    fn outside() {
        check(
            "a|string: Options: `x`, `y`.",
            "\"z\"",
            "4:2: `a` is `z` in the sample, but documented with `x`, `y`",
        );
        check("a|string: Value: `x`.", "\"X\"", "4:2: `a` is `X` in the sample, but documented with `x`");
        check(
            "a|boolean: Value: `True`.",
            "false",
            "4:2: `a` is `false` in the sample, but documented with `True`",
        );
        check(
            "a|array of strings: Options: `x`, `y`.",
            "[\"x\", \"z\"]",
            "4:2: `a` is `z` in the sample, but documented with `x`, `y`",
        );
        check(
            "a|string: Options: `1`, `2`, `3`, `4`, `5`, `6`, `7`.",
            "8",
            "4:2: `a` is `8` in the sample, but documented with `1`, `2`, `3`, `4`, `5`, 2 more",
        );
    }

    #[test]
    fn inside_or_a_placeholder() {
        check("a|string: Options: `x`, `y`.", "\"y\"", "");
        check("a|boolean: Value: `True`.", "true", "");
        check("a|integer: Value: `1`.", "1", "");
        check("a|string: Options: `x`, `y`.", "\"\"", "");
        check("a|string: Options: `x`, `y`.", "\"<some-type>\"", "");
        check("a|string: Options: `x`, `y`.", "null", "");
        check("a|string: Any.", "\"z\"", "");
    }
}
