//! What can't be compared because one version can't be read there.

use super::change::{Side, Sided};
use super::fields::Entry;
use super::view::{Docs, Unit, View};
use crate::diagnostics::problem::{Code, Problem, Severity};
use crate::diagnostics::span::Place;
use crate::diagnostics::spelling::is_slip;
use crate::read::facts::PageFacts;
use std::collections::{HashMap, HashSet};
use std::hash::Hash;

/// The passages that one version has no facts of, by side and place. What both versions have is said of the newer one.
pub(super) fn problems(base: Docs<'_>, head: Docs<'_>) -> Vec<Sided> {
    let errors = |docs: &Docs<'_>| -> Vec<Problem> {
        let in_pages = docs.pages.iter().flat_map(|page| &page.problems);
        in_pages.chain(docs.unread).filter(|p| p.code.severity() == Severity::Error).cloned().collect()
    };
    let (old, new) = (errors(&base), errors(&head));
    let key = |problem: &Problem| (problem.place.page.clone(), problem.code, problem.message.clone());
    let known: HashSet<_> = new.iter().map(key).collect();
    let old = old.into_iter().filter(|problem| !known.contains(&key(problem)));
    let old = old.map(|problem| Sided { side: Side::Base, problem });
    old.chain(new.into_iter().map(|problem| Sided { side: Side::Head, problem })).collect()
}

/// Whether the page of a section can't be read in another version, or nothing of what it says there.
pub(super) fn is_unread(view: &View<'_>, unit: &Unit<'_>) -> bool {
    let unread = view.docs.unread.iter().any(|problem| problem.place.page == unit.page.page);
    let errors = |page: &PageFacts| {
        page.problems.iter().filter(|problem| problem.code.severity() == Severity::Error).count()
    };
    unread
        || view
            .page(&unit.key.page)
            .is_some_and(|page| page.facts.is_empty() && errors(page) > errors(unit.page))
}

/// Whether the sections lack a request because its line can't be read.
pub(super) fn hides_endpoint(units: &[&Unit<'_>]) -> bool {
    let unreadable = |problem: &Problem| problem.code == Code::UnreadableEndpoint;
    units.iter().any(|unit| unit.page.problems.iter().any(unreadable))
}

/// The statements of a list, in the order of the page: what each is about, and its line.
pub(super) type Lines<K> = Vec<(K, u32)>;

/// The unreadable passage that may hold a statement which one version lacks: it stands between the same neighbours,
/// and the version that has the statement has fewer such passages. One passage hides one entry,
/// which may make several statements.
pub(super) fn hiding<'p, K: Eq + Hash>(
    missing: &K,
    mine: &Unit<'_>,
    others: &[&'p Unit<'_>],
    lines: impl Fn(&Unit<'_>) -> Lines<K>,
    used: &mut HashMap<Place, u32>,
) -> Option<&'p Problem> {
    let all = |unit: &Unit<'p>| passages(unit, unit.lines().0, unit.lines().1).count();
    let few = passages(mine, mine.lines().0, mine.lines().1).count();
    let mut others = others.iter().filter(|unit| all(unit) > few).peekable();
    others.peek()?;
    let own = lines(mine);
    let at = own.iter().position(|(key, _)| key == missing)?;
    for unit in others {
        let known: HashMap<K, u32> = lines(unit).into_iter().collect();
        let line = |(key, _): &(K, u32)| known.get(key).copied();
        let above = own.iter().take(at).rev().find_map(line).unwrap_or(unit.lines().0);
        let below = own.iter().skip(at + 1).find_map(line).unwrap_or(unit.lines().1);
        let mut found = passages(unit, above.min(below), above.max(below));
        let of = own.get(at).map_or(0, |(_, line)| *line);
        let free = |passage: &&Problem| *used.entry(passage.place.clone()).or_insert(of) == of;
        if let Some(free) = found.find(free) {
            return Some(free);
        }
    }
    None
}

/// Unreadable entries and rows between two lines.
fn passages<'p>(unit: &Unit<'p>, from: u32, to: u32) -> impl Iterator<Item = &'p Problem> {
    let unreadable = |problem: &&Problem| matches!(problem.code, Code::UnreadableEntry | Code::UnreadableRow);
    let problems = unit.page.problems.iter().filter(unreadable);
    problems.filter(move |problem| (from..=to).contains(&problem.place.line))
}

/// Whether something between an entry and the next one looks like a label, a bound or a list, and was not read as one.
pub(super) fn has_slip(entry: &Entry<'_, '_>) -> bool {
    let from = entry.field.place.line;
    let below = entry.unit.fields.iter().map(|field| field.place.line).filter(|line| *line > from);
    let end = below.min().unwrap_or(entry.unit.lines().1.saturating_add(1));
    let slip = |problem: &Problem| {
        matches!(problem.code, Code::UnreadBound | Code::LabelSpelling | Code::CodeMark)
            && (from..end).contains(&problem.place.line)
    };
    entry.unit.page.problems.iter().any(slip)
}

/// Says that what only `mine` states may stand in words of `other` that could not be read: those hold one of the values, or speak
/// of it, more often than the words of `mine` do; or one of the two entries holds a slip of the pen.
pub(super) fn unread_words<'w>(
    side: Side,
    mine: &Entry<'_, '_>,
    other: &Entry<'_, '_>,
    values: &[&str],
    known: &(impl Iterator<Item = &'w str> + Clone),
    what: &str,
) -> Option<Sided> {
    let count = |text: &str| {
        let speaks = |word: &str| {
            let word = word.to_lowercase();
            values.iter().any(|value| value.eq_ignore_ascii_case(&word))
                || known.clone().any(|known| known == word || (known.len() > 4 && is_slip(known, &word)))
        };
        text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| speaks(word)).count()
    };
    let slipped = has_slip(mine) != has_slip(other);
    if !slipped && count(&other.field.text) <= count(&mine.field.text) {
        return None;
    }
    let message = format!(
        "the {what} of `{}` can't be compared: the other version speaks of it in words that can't be read, at {}",
        mine.field.path, other.field.place,
    );
    Some(uncompared(side, &mine.field.place, message, "mend the words of that entry"))
}

/// Says that something can't be compared.
pub(super) fn uncompared(side: Side, place: &Place, message: String, help: &str) -> Sided {
    let problem = Problem { code: Code::Uncompared, place: place.clone(), message, help: help.to_owned() };
    Sided { side, problem }
}
