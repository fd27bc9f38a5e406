//! Facts of two versions to changes: the differences in their statements, and what those break.
//!
//! ```text
//! facts, facts -> clusters of sections -> items (one a place) -> changes (one a group of places)
//! ```
//!
//! - `identity` finds the pairs of sections of both versions; sections that were split or merged are compared
//!   together. Within a cluster a parameter is known by direction, location and path.
//! - A passage that could not be read in one version, or that moved out of these docs, is a problem and never a
//!   removal.
//! - `rules` is the table of effects on the wire: one row for each kind of change and direction.
//!
//! To report a new kind of change: a row of [`Kind`], its rules in `rules`, and the place that finds it (`attributes`
//! for an attribute of a parameter).

mod attributes;
mod change;
mod cluster;
mod endpoints;
mod fields;
mod group;
mod inventory;
mod item;
mod lists;
mod page;
mod references;
mod rules;
mod rust;
mod sections;
mod settle;
#[cfg(test)]
mod tests;
mod unread;
mod value;
mod values;
mod view;
mod witness;

pub use change::{Change, Comparison, CrateItem, Kind, Occurrence, Rust, Side, Sided, Wire, Witness};
pub use rules::{explain_rule, rules};
pub use settle::Settled;
pub use view::Docs;

use crate::diagnostics::span::PagePath;
use crate::identity;
use cluster::Sections;
use inventory::Inventory;
use item::Item;
use references::Objects;
use std::collections::HashSet;
use view::{Unit, View};

/// The changes from one version of docs to another.
#[must_use]
pub fn facts<'a>(base: Docs<'a>, head: Docs<'a>) -> Comparison {
    let mut problems = unread::problems(base, head);
    let (base, head) = (View::new(Side::Base, base), View::new(Side::Head, head));
    let clusters = identity::pair(&base.keys(), &head.keys());
    let objects = Objects::new(&base, &head, &clusters);
    let (known_base, known_head) = (Inventory::of(&base), Inventory::of(&head));
    let mut items: Vec<(usize, Item)> = Vec::new();
    let mut reported = HashSet::new();
    for (at, of) in clusters.iter().enumerate() {
        let of_both = |problems: &mut Vec<Sided>| {
            let sections = Sections { base: units(&base, &of.base), head: units(&head, &of.head) };
            let found = cluster::compare(&sections, &objects, (&base, &head), (&known_base, &known_head));
            problems.extend(found.problems);
            found.items
        };
        let found = match (of.base.as_slice(), of.head.as_slice()) {
            (&[gone], []) if !head.has_bare(&base, gone) || is_unknown(&base, gone, &known_head) => {
                alone(&base, gone, &head, &known_head, &mut problems, &mut reported)
            }
            ([], &[new]) if !base.has_bare(&head, new) || is_unknown(&head, new, &known_base) => {
                alone(&head, new, &base, &known_base, &mut problems, &mut reported)
            }
            _ => of_both(&mut problems),
        };
        items.extend(found.into_iter().map(|item| (at, item)));
    }
    problems.sort_by(|a, b| {
        (&a.problem.place, a.side, a.problem.code).cmp(&(&b.problem.place, b.side, b.problem.code))
    });
    let mut items = lists::without_moved(items);
    let (rust, unstated) = rust::report(&mut items, base.docs.model.zip(head.docs.model));
    let partial = [base.left_out(), head.left_out()].concat();
    Comparison { changes: group::changes(items, &objects), problems, rust, unstated, partial }
}

fn units<'v, 'a>(view: &'v View<'a>, at: &[usize]) -> Vec<&'v Unit<'a>> {
    at.iter().filter_map(|at| view.units.get(*at)).collect()
}

/// Whether a section documents requests, and the other version documents none of them: its heading alone does not make it a
/// section of both.
fn is_unknown(view: &View<'_>, at: usize, known: &Inventory) -> bool {
    let endpoints = view.units.get(at).map(|unit| &unit.endpoints);
    endpoints.is_some_and(|all| !all.is_empty() && all.iter().all(|(endpoint, _)| !known.documents(endpoint)))
}

/// The items of a section that the other version does not have, or can't be read to have.
fn alone<'a>(
    view: &View<'a>,
    at: usize,
    other: &View<'a>,
    known: &Inventory,
    problems: &mut Vec<Sided>,
    reported: &mut HashSet<&'a PagePath>,
) -> Vec<Item> {
    let unread = view.units.get(at).filter(|unit| unread::is_unread(other, unit));
    let Some(unit) = unread else { return sections::only(view, at, known) };
    if reported.insert(&unit.page.page) {
        let message = "this page can't be compared: it can't be read in the other version".to_owned();
        problems.push(unread::uncompared(
            view.side,
            &unit.section.place,
            &unit.page.page,
            message,
            "mend that page",
        ));
    }
    Vec::new()
}
