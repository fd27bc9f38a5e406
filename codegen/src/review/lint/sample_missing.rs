//! A documented member that the sample does not show.

use super::brief::brief;
use super::lists::List;
use crate::diagnostics::problem::{About, Code, Problem};
use crate::read::facts::FieldFact;
use std::collections::HashMap;

/// Members of a missing object count with it. A sample that says that it leaves something out shows nothing by that.
pub(super) fn check(list: &List<'_, '_>) -> Vec<Problem> {
    if list.elided {
        return Vec::new();
    }
    let missing = list.fields.iter().filter(|field| list.depth(field) < field.path.0.len());
    let missing: Vec<(&FieldFact, Vec<&str>)> =
        missing.map(|field| (*field, field.path.names().collect())).collect();
    let mut members: HashMap<&[&str], usize> =
        missing.iter().map(|(_, names)| (names.as_slice(), 0)).collect();
    let mut tops = Vec::with_capacity(missing.len());
    for (field, names) in &missing {
        let absent = list.depth(field) + 1;
        let mut outer = (absent..names.len()).take(LEVELS).filter_map(|len| names.get(..len));
        match outer.find(|outer| members.contains_key(outer)) {
            Some(outer) => *members.entry(outer).or_default() += 1,
            None => tops.push((field, names)),
        }
    }
    let top = |(field, names): &(&&FieldFact, &Vec<&str>)| {
        problem(field, members.get(names.as_slice()).copied().unwrap_or_default())
    };
    tops.iter().map(top).collect()
}

/// How many objects around a member are looked at: docs have three, hostile input any number.
const LEVELS: usize = 16;

fn problem(field: &FieldFact, members: usize) -> Problem {
    let path = brief(&field.path);
    let what = match members {
        0 => format!("`{path}` is documented"),
        1 => format!("`{path}` and a member of it are documented"),
        _ => format!("`{path}` and {members} members of it are documented"),
    };
    let it = if members == 0 { "it" } else { "them" };
    Problem {
        code: Code::SampleMissing,
        place: field.place.clone(),
        about: About::of(&path),
        message: format!("{what}, but the sample does not show {it}"),
        help: format!("add {it} to the sample, or delete what documents {it}"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{of_request, shown};
    use super::*;

    fn check(sample: &str, entries: &str, expected: &str) {
        let problems = of_request(sample, entries);
        assert_eq!(shown(&problems, Code::SampleMissing), expected, "{sample} {entries}");
    }

    #[test]
    fn missing() {
        check(
            "{\"b\": 1}",
            "a|string; b|integer",
            "10:1: `a` is documented, but the sample does not show it",
        );
        check(
            "{\"b\": {}}",
            "b|object; b.a|string",
            "15:1: `b.a` is documented, but the sample does not show it",
        );
        check(
            "{\"b\": 1}",
            "b|integer; a|object; a.c|string; a.d|object; a.d.e|string",
            "15:1: `a` and 3 members of it are documented, but the sample does not show them",
        );
    }

    #[test]
    fn present_or_unknown() {
        check("{\"a\": null}", "a|string", "");
        check("{\"b\": [{}, {\"a\": 1}]}", "b|array; b.a|string", "");
        check("{\"b\": 1,\n...\n}", "a|string; b|integer", "");
        check("", "a|string", "");
        check("curl https://example.com", "a|string", "");
    }
}
