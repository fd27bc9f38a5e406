//! Parts that can't be compared because one version can't be read there.

use super::change::{Side, Sided};
use super::fields::Statement;
use super::view::{Docs, Unit, View};
use crate::diagnostics::problem::{About, Code, Problem, Severity};
use crate::diagnostics::span::Place;
use crate::diagnostics::spelling::is_slip;
use crate::read::facts::PageFacts;
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::hash::Hash;

/// The passages that one version has no facts of, by side and place. What both versions have is said of the newer one.
pub(super) fn problems(base: Docs<'_>, head: Docs<'_>) -> Vec<Sided> {
    let errors = |docs: &Docs<'_>| -> Vec<Problem> {
        let in_pages = docs.pages.iter().flat_map(|page| &page.problems);
        in_pages.chain(docs.unread).filter(|p| p.code.severity() == Severity::Error).cloned().collect()
    };
    let (old, new) = (errors(&base), errors(&head));
    let known: HashSet<_> = new.iter().map(Problem::identity).collect();
    let old: Vec<Problem> = old.into_iter().filter(|problem| !known.contains(&problem.identity())).collect();
    let old = old.into_iter().map(|problem| Sided { side: Side::Base, problem });
    old.chain(new.into_iter().map(|problem| Sided { side: Side::Head, problem })).collect()
}

/// Whether the page of a section can't be read in another version, or nothing of what it says there.
pub(super) fn is_unread(view: &View<'_>, unit: &Unit<'_>) -> bool {
    let page = view.page(&unit.key.page);
    view.is_unread(&unit.page.page)
        || page.is_some_and(|page| page.facts.is_empty() && errors(page) > unit.index.errors)
}

fn errors(page: &PageFacts) -> usize {
    page.problems.iter().filter(|problem| problem.code.severity() == Severity::Error).count()
}

/// Whether the sections lack a request because its line can't be read.
pub(super) fn hides_endpoint(units: &[&Unit<'_>]) -> bool {
    units.iter().any(|unit| unit.index.hides_endpoint)
}

/// The statements of a list, in the order of the page: what each is about, and its line.
pub(super) type Lines<K> = Vec<(K, u32)>;

/// Which unreadable passages hide entries.
pub(super) struct Hiding<'o, 'u, 'a, K> {
    others: &'o [&'u Unit<'a>],
    lines: fn(&Unit<'_>) -> Lines<K>,
    /// The line of the entry that a passage hides.
    used: HashMap<Place, u32>,
    /// What is between the neighbours of each statement of a section, in another one.
    gaps: HashMap<[*const Unit<'a>; 2], Gaps<K>>,
}

/// Of each statement of a section: its line, and the lines of another one that its neighbours have there.
type Gaps<K> = HashMap<K, (u32, u32, u32)>;

impl<'o, 'u, 'a, K: Eq + Hash + Clone> Hiding<'o, 'u, 'a, K> {
    pub(super) fn new(others: &'o [&'u Unit<'a>], lines: fn(&Unit<'_>) -> Lines<K>) -> Self {
        Self { others, lines, used: HashMap::new(), gaps: HashMap::new() }
    }

    /// The unreadable passage that may hold a statement which one version lacks: it stands between the same neighbours,
    /// and the version that has the statement has fewer such passages. One passage hides one entry,
    /// which may make several statements.
    pub(super) fn passage(&mut self, missing: &K, mine: &Unit<'a>) -> Option<&'a Problem> {
        let all = |unit: &Unit<'_>| unit.index.passages(unit.lines.0, unit.lines.1).len();
        let few = all(mine);
        for unit in self.others.iter().filter(|unit| all(unit) > few) {
            let lines = self.lines;
            let key: [*const Unit<'a>; 2] = [mine, *unit];
            let gaps = self.gaps.entry(key).or_insert_with(|| gaps(&lines(mine), lines(unit), unit.lines));
            let (of, above, below) = *gaps.get(missing)?;
            let found = unit.index.passages(above.min(below), above.max(below));
            let free = |passage: &&&Problem| *self.used.entry(passage.place.clone()).or_insert(of) == of;
            if let Some(free) = found.iter().find(free) {
                return Some(free);
            }
        }
        None
    }
}

fn gaps<K: Eq + Hash + Clone>(own: &Lines<K>, known: Lines<K>, (start, end): (u32, u32)) -> Gaps<K> {
    let known: HashMap<K, u32> = known.into_iter().collect();
    let mut below = vec![end; own.len()];
    let mut next = end;
    for (below, (key, _)) in below.iter_mut().zip(own).rev() {
        *below = next;
        next = known.get(key).copied().unwrap_or(next);
    }
    let (mut gaps, mut above) = (Gaps::new(), start);
    for ((key, line), below) in own.iter().zip(below) {
        gaps.entry(key.clone()).or_insert((*line, above, below));
        above = known.get(key).copied().unwrap_or(above);
    }
    gaps
}

/// Whether a slip of one of these kinds stands between an entry and the next one.
pub(super) fn has_slip(entry: &Statement<'_, '_>, kinds: &[Code]) -> bool {
    let from = entry.field.place.line;
    let end = entry.unit.next_entry(from).unwrap_or(entry.unit.lines.1.saturating_add(1));
    entry.unit.index.has_slip(&(from..end), kinds)
}

/// Says that what only `mine` states may stand in words of `other` that could not be read: those hold one of the values, or speak
/// of it, more often than the words of `mine` do; or one of the two entries holds a slip of the pen of such a kind.
pub(super) fn unread_words<'a, 'w>(
    side: Side,
    mine: &Statement<'_, 'a>,
    other: &Statement<'_, 'a>,
    values: &[&str],
    known: &(impl Iterator<Item = &'w str> + Clone),
    slips: &[Code],
    what: &str,
) -> Option<Sided> {
    let values: HashSet<String> = values.iter().map(|value| value.to_ascii_lowercase()).collect();
    let count = |text: &str| {
        let speaks = |word: &str| {
            let word = word.to_lowercase();
            values.contains(&word.to_ascii_lowercase())
                || known.clone().any(|known| known == word || (known.len() > 4 && is_slip(known, &word)))
        };
        text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| speaks(word)).count()
    };
    let slipped = has_slip(mine, slips) != has_slip(other, slips);
    if !slipped && count(&other.field.text) <= count(&mine.field.text) {
        return None;
    }
    let message = format!(
        "the {what} of `{}` can't be compared: the other version speaks of it in words that can't be read, at {}",
        mine.field.path, other.field.place,
    );
    Some(uncompared(side, &mine.field.place, &mine.field.path, message, "mend the words of that entry"))
}

/// Says that something can't be compared.
pub(super) fn uncompared(
    side: Side,
    place: &Place,
    what: impl fmt::Display,
    message: String,
    help: &str,
) -> Sided {
    let (place, about) = (place.clone(), About::of(what));
    let problem = Problem { code: Code::Uncompared, place, about, message, help: help.to_owned() };
    Sided { side, problem }
}
