//! A documented member that the sample shows under a name that differs by a letter.

use super::brief::brief;
use super::lists::List;
use crate::diagnostics::problem::{About, Code, Problem};
use crate::diagnostics::spelling::is_slip;
use crate::read::facts::SampleTree;
use std::collections::HashSet;

/// Members of an object beyond these are not looked at: docs have a few, hostile input any number.
const MEMBERS: usize = 200;

/// Names that only the list has beside names that only the sample has.
pub(super) fn check(lists: &[List<'_, '_>]) -> Vec<Problem> {
    let names = lists.iter().flat_map(|list| &list.fields).filter_map(|field| field.path.names().last());
    let documented: HashSet<&str> = names.collect();
    lists.iter().flat_map(|list| of_list(list, &documented)).collect()
}

fn of_list(list: &List<'_, '_>, documented: &HashSet<&str>) -> Vec<Problem> {
    let shape: &SampleTree<'_> = &list.tree.shape;
    let mut found = Vec::new();
    for field in &list.fields {
        let way: Vec<_> = shape.way(list.home, field.path.names()).collect();
        let Some(name) = field.path.names().last().filter(|_| way.len() + 1 == field.path.0.len()) else {
            continue;
        };
        let holder = way.last().copied().unwrap_or(list.home);
        let shown = shape.members(holder).take(MEMBERS).map(|(shown, _)| shown);
        let near = shown.filter(|shown| !documented.contains(shown)).find(|shown| is_near(name, shown));
        found.extend(near.map(|shown| Problem {
            code: Code::NameSpelling,
            place: field.place.clone(),
            about: About::of(brief(&field.path)),
            message: format!(
                "`{}` is documented, and the sample has `{}` in its place",
                brief(&field.path),
                brief(shown)
            ),
            help: format!("did you mean `{}`? write one name in both", brief(shown)),
        }));
    }
    found
}

/// Shorter names are near to too many others.
const SHORTEST: usize = 4;

/// Whether one name is a slip of the other. `address1` beside `address2` is none.
pub(super) fn is_near(one: &str, other: &str) -> bool {
    let plain = |name: &str| name.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned();
    one.len() >= SHORTEST && is_slip(one, other) && plain(one) != plain(other)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{of_request, shown};
    use super::*;

    fn check(sample: &str, entries: &str, expected: &str) {
        assert_eq!(shown(&of_request(sample, entries), Code::NameSpelling), expected, "{sample} {entries}");
    }

    #[test]
    fn near_names() {
        check(
            "{\"amonut\": 1}",
            "amount|integer",
            "10:1: `amount` is documented, and the sample has `amonut` in its place",
        );
        check(
            "{\"cart\": {\"items\": 1}}",
            "cart|object; cart.item|integer",
            "15:1: `cart.item` is documented, and the sample has `items` in its place",
        );
    }

    #[test]
    fn other_names() {
        check("{\"amount\": 1}", "amount|integer", "");
        check("{\"address2\": 1}", "address1|string", "");
        check("{\"amount\": 1, \"amounts\": 1}", "amount|integer", "");
        check("{\"amounts\": 1}", "amount|integer; amounts|integer", "");
        check("{\"total\": 1}", "amount|integer", "");
        check("{\"cart\": {\"amonut\": 1}}", "amount|integer; cart|object", "");
    }
}
