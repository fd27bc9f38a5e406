//! Identifiers beside each other: members of a struct, parameters of a call, variants of an enumeration.

use super::names;
use super::numbers::Numbers;
use super::problems::Problems;
use crate::diagnostics::span::Place;
use std::collections::{BTreeMap, BTreeSet};

/// How names of one kind are made.
#[derive(Clone, Copy)]
pub(super) struct Kind<'k> {
    pub(super) make: fn(&str) -> Option<String>,
    /// What stands before a number.
    pub(super) joint: &'static str,
    /// What has the name: "a parameter".
    pub(super) what: &'k str,
}

/// Members and parameters.
pub(super) const MEMBERS: Kind<'_> = Kind { make: names::member, joint: "_", what: "a parameter" };

/// Names that are taken, each with what has it and where that is said.
pub(super) struct Idents<'a> {
    kind: Kind<'a>,
    /// Names that several would have, where names are told apart.
    crowded: BTreeSet<String>,
    taken: BTreeMap<String, (&'a str, Option<&'a Place>)>,
    numbers: Numbers<String>,
}

impl<'a> Idents<'a> {
    /// No names yet, for these texts.
    pub(super) fn new<'t>(kind: Kind<'a>, texts: impl Iterator<Item = &'t str>, problems: &Problems) -> Self {
        let mut seen = BTreeSet::new();
        let texts = texts.filter(|_| problems.tells_apart());
        let crowded = texts.filter_map(kind.make).filter(|name| !seen.insert(name.clone())).collect();
        Self { kind, crowded, taken: BTreeMap::new(), numbers: Numbers::default() }
    }

    /// The name of a text. One that another has already is a problem; where the crate tells names apart, it has its signs as
    /// words, or else a number.
    pub(super) fn name(
        &mut self,
        text: &'a str,
        place: Option<&'a Place>,
        problems: &mut Problems,
    ) -> Option<String> {
        let Kind { make, joint, what } = self.kind;
        let plain = make(text);
        let ident = if problems.tells_apart() {
            let signs = names::signs_spelled(text).and_then(|spelled| make(&spelled));
            let is_crowded = plain.as_ref().is_some_and(|plain| self.crowded.contains(plain));
            let (first, second) = if is_crowded { (signs, plain) } else { (plain, signs) };
            let stem = first.as_ref().or(second.as_ref())?.trim_end_matches('_').to_owned();
            let taken = &self.taken;
            let free = |name: &String| !taken.contains_key(name);
            let numbered = |number| Some(format!("{stem}{joint}{number}")).filter(free);
            let plain = first.into_iter().chain(second).find(free);
            plain.or_else(|| self.numbers.next_free(stem.clone(), 2, numbered).map(|(_, name)| name))
        } else {
            plain
        };
        match (ident, place) {
            (Some(ident), _) if !self.taken.contains_key(&ident) => {
                self.taken.insert(ident.clone(), (text, place));
                return Some(ident);
            }
            (Some(ident), Some(place)) => {
                let (other, at) = self.taken.get(&ident).copied().unwrap_or((text, None));
                problems.collision((other, at), text, &ident, place);
            }
            (None, Some(place)) => problems.unusable(text, what, place),
            (_, None) => {}
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::span::{PagePath, Span};

    #[test]
    fn names_that_are_told_apart() {
        let check = |kind: Kind<'_>, texts: &[&str], expected: &[&str]| {
            let mut problems = Problems::new(true);
            let mut idents = Idents::new(kind, texts.iter().copied(), &problems);
            let span = Span::default();
            let place = Place { page: PagePath::new("a.md"), line: 1, column: 1, span };
            let names = texts.iter().map(|text| idents.name(text, Some(&place), &mut problems));
            assert_eq!(names.map(Option::unwrap_or_default).collect::<Vec<_>>(), expected);
        };
        let values = Kind { make: names::variant, joint: "", what: "a value" };
        check(values, &["red", "red*", "blue"], &["Red", "RedStar", "Blue"]);
        check(values, &["+1", "-1", "1"], &["Plus1", "Minus1", "N1"]);
        check(values, &["<", "<=", ">", ">="], &["Less", "LessEqual", "Greater", "GreaterEqual"]);
        check(values, &["asc", "ASC", "a-s-c"], &["Asc", "Asc2", "ASC"]);
        check(values, &["名前", "*", ""], &["U540dU524d", "Star", "Empty"]);
        check(MEMBERS, &["@type", "type"], &["at_type", "type_"]);
        check(MEMBERS, &["first-name", "first_name"], &["first_name", "first_name_2"]);
        check(MEMBERS, &["type", "Type"], &["type_", "type_2"]);
    }
}
