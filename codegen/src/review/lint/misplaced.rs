//! A parameter that the sample shows as a member of another object than its entry stands below.

use super::brief::{Dotted, brief};
use super::lists::List;
use crate::diagnostics::problem::{About, Code, Problem};
use crate::read::facts::{FieldFact, SamplePlace, SampleTree};
use std::collections::{HashMap, HashSet};

/// Places of one name after these are not looked at: two tell as little as any number.
const PLACES: usize = 2;

/// The sample does not show the parameter where the list has it, but shows one of its name at one other place, which no
/// entry documents though the object around it is.
pub(super) fn check(list: &List<'_, '_>) -> Vec<Problem> {
    let documented: HashSet<Vec<&str>> =
        list.fields.iter().map(|field| field.path.names().collect()).collect();
    let missing = list.fields.iter().filter(|field| list.depth(field) + 1 == field.path.0.len());
    let missing: Vec<_> = missing.collect();
    if list.elided || missing.is_empty() {
        return Vec::new();
    }
    let mut places: HashMap<&str, Vec<Vec<&str>>> = HashMap::new();
    visit(&list.tree.shape, list.home, &mut Vec::new(), &mut places);
    let misplaced = |field: &FieldFact| {
        let [meant] = places.get(field.path.leaf())?.as_slice() else { return None };
        let (_, around) = meant.split_last()?;
        let known = around.is_empty() || documented.contains(around);
        (known && !documented.contains(meant)).then(|| Problem {
            code: Code::EntryPlace,
            place: field.place.clone(),
            about: About::of(brief(&field.path)),
            message: format!(
                "this is read as `{}`, but the sample shows `{}`",
                brief(&field.path),
                brief(Dotted(meant))
            ),
            help: "put it below the entry of its object, with as many bullets as its neighbours there"
                .to_owned(),
        })
    };
    missing.iter().filter_map(|field| misplaced(field)).collect()
}

/// The places of each name below one.
fn visit<'s>(
    shape: &SampleTree<'s>,
    at: SamplePlace,
    path: &mut Vec<&'s str>,
    places: &mut HashMap<&'s str, Vec<Vec<&'s str>>>,
) {
    for (name, member) in shape.members(at) {
        path.push(name);
        let of_name = places.entry(name).or_default();
        if of_name.len() < PLACES {
            of_name.push(path.clone());
        }
        visit(shape, member, path, places);
        path.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{of_request, shown};
    use super::*;

    fn check(sample: &str, entries: &str, expected: &str) {
        let problems = of_request(sample, entries);
        assert_eq!(shown(&problems, Code::EntryPlace), expected, "{sample} {entries}");
    }

    #[test]
    fn misplaced() {
        let of =
            |path: &str, meant: &str| format!("this is read as `{path}`, but the sample shows `{meant}`");
        let sample = "{\"a\": {\"b\": {\"d\": 1}}, \"c\": 1}";
        check(sample, "a|object; a.b|object; a.b.d|integer; c|integer", "");
        check(
            sample,
            "a|object; a.b|object; a.d|integer; c|integer",
            &format!("20:1: {}", of("a.d", "a.b.d")),
        );
        // Nothing says that there is such an object, or the sample has two of the name, or none.
        check(sample, "a|object; a.d|integer; c|integer", "");
        check(
            "{\"a\": {\"b\": {\"d\": 1}, \"c\": {\"d\": 1}}}",
            "a|object; a.b|object; a.c|object; a.d|integer",
            "",
        );
        check(sample, "a|object; a.b|object; a.e|integer; c|integer", "");
    }
}
