//! A documented value that is another one but for a slip of the pen.

use super::brief::brief;
use crate::diagnostics::problem::{About, Code, Problem};
use crate::diagnostics::span::Place;
use crate::diagnostics::spelling::is_slip;
use crate::read::facts::{Fact, PageFacts};
use indexmap::IndexMap;
use std::collections::BTreeSet;

/// What takes values: the closed set, wherever it is listed, or all members of one name.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Taker<'p> {
    Set,
    Member(&'p str),
}

/// The places that list a value.
struct Listed<'p> {
    first: &'p Place,
    /// The lists that it stands in.
    lists: BTreeSet<usize>,
}

/// Shorter values differ in a letter by nature.
const SHORT: usize = 6;

/// Values are compared each with each; more than these are data.
const MOST: usize = 1_000;

/// Values that fewer lists have than another one of which they are a slip. Values of one list are two.
pub(super) fn check(pages: &[PageFacts]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for values in listed(pages).values().filter(|values| values.len() <= MOST) {
        for (value, of) in values {
            let other = values
                .iter()
                .filter(|(other, more)| {
                    (more.lists.len(), of.first) > (of.lists.len(), more.first)
                        && more.lists.is_disjoint(&of.lists)
                        && looks_like(value, other)
                })
                .max_by_key(|(_, more)| more.lists.len());
            if let Some((other, more)) = other {
                let at = format!("{}:{}", more.first.page, more.first.line);
                problems.push(Problem {
                    code: Code::ValueSpelling,
                    place: of.first.clone(),
                    about: About::of(brief(value)),
                    message: format!(
                        "`{}` is `{}` but for a letter, which {at} lists",
                        brief(value),
                        brief(other)
                    ),
                    help: "correct the page, or write an erratum that says which of the two holds".to_owned(),
                });
            }
        }
    }
    problems
}

fn listed(pages: &[PageFacts]) -> IndexMap<Taker<'_>, IndexMap<&str, Listed<'_>>> {
    let mut takers: IndexMap<Taker<'_>, IndexMap<&str, Listed<'_>>> = IndexMap::new();
    let (mut list, mut section) = (0, None);
    for page in pages {
        for fact in &page.facts {
            let (taker, values): (_, Vec<&str>) = match fact {
                Fact::SetValue(fact) => (Taker::Set, vec![&fact.id]),
                Fact::Field(fact) => {
                    let name = fact.path.leaf();
                    let is_set = page.takes_set_values(fact);
                    let taker = if is_set { Taker::Set } else { Taker::Member(name) };
                    (taker, fact.options.iter().flatten().chain(&fact.fixed).map(String::as_str).collect())
                }
                Fact::Endpoint(_) | Fact::Code(_) => continue,
            };
            // Values of the closed set in one section are one list.
            let place = matches!(fact, Fact::SetValue(_)).then(|| (&page.page, fact.section()));
            if place.is_none() || place != section {
                list += 1;
            }
            section = place;
            for value in values {
                let known = takers.entry(taker).or_default().entry(value);
                let known = known.or_insert_with(|| Listed { first: fact.place(), lists: BTreeSet::new() });
                known.first = known.first.min(fact.place());
                known.lists.insert(list);
            }
        }
    }
    takers
}

/// Whether one value is the other but for a letter. Numbers in values, and an `s` at their end, make two of them.
fn looks_like(one: &str, other: &str) -> bool {
    let letters = |text: &str| text.chars().filter(|c| !c.is_numeric()).collect::<String>();
    let plural = |one: &str, other: &str| one.strip_suffix(['s', 'S']).is_some_and(|rest| rest == other);
    one.chars().count().max(other.chars().count()) >= SHORT
        && is_slip(one, other)
        && letters(one) != letters(other)
        && !plural(one, other)
        && !plural(other, one)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{list, read_pages, shown};
    use super::*;

    /// Pages with one list each, entries of which are called `kind` where they have no name of their own.
    #[track_caller]
    fn check(lists: &[&str], expected: &str) {
        let pages: Vec<String> = lists
            .iter()
            .map(|values| {
                let (name, values) = values.split_once('=').unwrap_or(("kind", values));
                let values = values.split(' ').map(|value| format!("`{value}`")).collect::<Vec<_>>();
                let entry = format!("{name}|string: Options: {}.", values.join(", "));
                format!("> POST - /orders\n\n{}", list("Parameters", &entry))
            })
            .collect();
        let pages: Vec<&str> = pages.iter().map(String::as_str).collect();
        assert_eq!(shown(&super::check(&read_pages(&pages)), Code::ValueSpelling), expected, "{lists:?}");
    }

    #[test]
    fn slips() {
        check(
            &["parcel letter", "parcel pallet", "parcell letter"],
            "3.md:6:1: `parcell` is `parcel` but for a letter, which 1.md:6 lists",
        );
        check(
            &["pallets cash", "palelts"],
            "2.md:6:1: `palelts` is `pallets` but for a letter, which 1.md:6 lists",
        );
        check(
            &["gateway=DIRDEB VISA", "gateway=DIREB VISA", "gateway=DIRDEB IDEAL"],
            "2.md:6:1: `DIREB` is `DIRDEB` but for a letter, which 1.md:6 lists",
        );
    }

    #[test]
    fn none() {
        check(&["parcel letter", "parcel letter"], "");
        // One list has both.
        check(&["parcel parcell", "parcel letter"], "");
        check(&["model=shipped", "state=skipped"], "");
        check(&["version1", "version2"], "");
        check(&["parcel", "parcels"], "");
        check(&["nl_NL", "nl_BL"], "");
        check(&["redirect", "refunded"], "");
    }
}
