//! A default that the documented values or types leave no room for.

use super::brief::brief;
use super::sample_value::options;
use crate::api::Type;
use crate::diagnostics::problem::{About, Code, Problem};
use crate::read::facts::{FieldFact, PageFacts};

pub(super) fn check(page: &PageFacts) -> Vec<Problem> {
    page.fields().filter_map(|field| problem(field, field.default.as_deref()?)).collect()
}

fn problem(field: &FieldFact, default: &str) -> Option<Problem> {
    let value = default.trim_matches('"');
    // Both say that there is no default.
    if matches!(value, "" | "null") {
        return None;
    }
    let expected = if options(field).next().is_some() {
        let known = options(field).any(|known| known.eq_ignore_ascii_case(value));
        (!known).then(|| format!("not among its values ({} documented)", options(field).count()))?
    } else {
        let fits = field.types.is_empty() || field.types.iter().any(|ty| holds(ty, value));
        (!fits).then(|| format!("documented as {}", field.types))?
    };
    let (path, value) = (brief(&field.path), brief(value));
    Some(Problem {
        code: Code::DefaultValue,
        place: field.place.clone(),
        about: About::of(&path),
        message: format!("`{path}` is `{value}` by default, but {expected}"),
        help: "correct the default, or what is documented beside it".to_owned(),
    })
}

/// Whether a type has such a value. Of texts, lists and objects nothing is known from a word.
fn holds(ty: Type, value: &str) -> bool {
    match ty {
        Type::Integer => value.parse::<i128>().is_ok(),
        Type::Float => value.parse::<f64>().is_ok(),
        Type::Boolean => value.eq_ignore_ascii_case("true") || value.eq_ignore_ascii_case("false"),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{list, of_page, shown};
    use super::*;

    fn check(entry: &str, expected: &str) {
        let problems = of_page(&format!("> POST - /orders\n\n{}", list("Parameters", entry)));
        assert_eq!(shown(&problems, Code::DefaultValue), expected, "{entry}");
    }

    #[test]
    fn defaults() {
        check(
            "a|string: Options: `x`, `y`. Default: `z`.",
            "6:1: `a` is `z` by default, but not among its values (2 documented)",
        );
        check("a|integer: Default: `none`.", "6:1: `a` is `none` by default, but documented as integer");
        check("a|boolean: Default: `1`.", "6:1: `a` is `1` by default, but documented as boolean");
        check("a|string: Options: `x`, `y`. Default: `y`.", "");
        check("a|boolean: Options: `True`, `False`. Default: `false`.", "");
        check("a|float: Default: `1.5`.", "");
        check("a|integer / string: Default: `none`.", "");
        check("a|string: Default: `none`.", "");
        check("a|object: Default: `none`.", "");
        check("a: Default: `none`.", "");
    }
}
