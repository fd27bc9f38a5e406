//! Compares the statements of one cluster of sections in both versions.

use super::change::{Side, Sided};
use super::fields::{self, Identity, Parameters, Statement};
use super::inventory::Inventory;
use super::item::Item;
use super::references::{Moved, Neighbours, Objects, moved};
use super::rules::Shift;
use super::unread::{Hiding, Lines, hides_endpoint, uncompared};
use super::view::{Unit, View};
use super::{attributes, endpoints, lists, values};
use crate::api::{Anchor, Direction, Presence};
use crate::diagnostics::problem::Problem;
use crate::diagnostics::span::Place;
use crate::identity::names;
use crate::read::facts::FieldFact;
use std::collections::{BTreeMap, HashSet};

/// The sections of a cluster. A side without any has the heading, and nothing below it.
pub(super) struct Sections<'u, 'a> {
    pub(super) base: Vec<&'u Unit<'a>>,
    pub(super) head: Vec<&'u Unit<'a>>,
}

/// The result of a comparison.
#[derive(Default)]
pub(super) struct Found {
    pub(super) items: Vec<Item>,
    pub(super) problems: Vec<Sided>,
}

/// Compares the two sides of a cluster.
pub(super) fn compare<'a>(
    sections: &Sections<'_, 'a>,
    objects: &Objects,
    views: (&View<'a>, &View<'a>),
    known: (&Inventory, &Inventory),
) -> Found {
    let Sections { base, head } = sections;
    let mut found = Found::default();
    if !hides_endpoint(base) && !hides_endpoint(head) {
        let is_same_answer = |was: &str, is: &str| objects.is_same_answer(views, was, is);
        found.items.extend(endpoints::compare(base, head, known, is_same_answer));
    }
    let (mut old, mut new) = (fields::parameters(base), fields::parameters(head));
    let endpoint = |units: &[&Unit<'_>]| units.iter().any(|unit| unit.endpoint().is_some());
    let requests = (endpoint(base), endpoint(head));
    match requests {
        (false, true) => old = fields::directed(old, &new),
        (true, false) => new = fields::directed(new, &old),
        _ => {}
    }
    if found.items.is_empty() {
        found.problems.extend(request_lost(sections));
    }
    let outcome = fields::matched(&old, &new);
    for kept in &outcome.kept {
        // Where parameters go is told by their request.
        if requests.0 == requests.1 {
            found.items.extend(kept.relocated());
        }
        found.items.extend(attributes::differences(kept, &mut found.problems));
    }
    found.items.extend(objects.changed(views, &outcome.kept, &mut found.problems));
    let rows = values::compare(&outcome.kept, base, head, &mut found.problems);
    let gone = Only {
        side: Side::Base,
        own: &old,
        other: &new,
        keys: &outcome.gone,
        known: outcome.gone.iter().collect(),
        units: base,
        others: head,
        view: views.1,
    };
    let came = Only {
        side: Side::Head,
        own: &new,
        other: &old,
        keys: &outcome.new,
        known: outcome.new.iter().collect(),
        units: head,
        others: base,
        view: views.0,
    };
    for only in [gone, came] {
        let rows = rows.iter().filter(|item| item.occurrence.side == only.side).cloned();
        let items = only.fields(&mut found.problems).into_iter().chain(only.rows(rows, &mut found.problems));
        let items = lists::behind_links(
            only.side,
            items.collect(),
            (only.units, only.others),
            only.view,
            &mut found.problems,
        );
        found.items.extend(items);
    }
    found
}

/// A section that documents a request in one version only, while others document that request in both.
fn request_lost(sections: &Sections<'_, '_>) -> Option<Sided> {
    let Sections { base, head } = sections;
    let request =
        |units: &[&Unit<'_>]| units.iter().find_map(|unit| unit.endpoint()).map(ToString::to_string);
    let (side, here, request) = match (request(base), request(head)) {
        (Some(request), None) => (Side::Head, head.first()?, request),
        (None, Some(request)) => (Side::Base, base.first()?, request),
        _ => return None,
    };
    if hides_endpoint(base) || hides_endpoint(head) {
        return None;
    }
    let message = format!(
        "this section can't be compared: it documents `{request}` in the other version, and no request here"
    );
    let help = "write the line of the request above it, or move what it documents to where it belongs";
    Some(uncompared(side, &here.section.place, &request, message, help))
}

/// Facts that only one side of a cluster states.
struct Only<'o, 'u, 'a> {
    side: Side,
    own: &'o Parameters<'u, 'a>,
    other: &'o Parameters<'u, 'a>,
    keys: &'o [Identity<'a>],
    known: HashSet<&'o Identity<'a>>,
    units: &'o [&'u Unit<'a>],
    others: &'o [&'u Unit<'a>],
    /// The other version.
    view: &'o View<'a>,
}

impl<'a> Only<'_, '_, 'a> {
    /// Parameters. What may be there all the same is a problem.
    fn fields(&self, problems: &mut Vec<Sided>) -> Vec<Item> {
        let (mut items, mut hiding) = (Vec::new(), Hiding::new(self.others, lines));
        let behind = Neighbours::new(self.own, self.other, self.view);
        let mut lost: BTreeMap<Vec<&str>, (&Anchor, &Place, Vec<String>)> = BTreeMap::new();
        for key in self.keys {
            let Some(entry) = self.own.get(key).and_then(|entries| entries.first()) else { continue };
            match moved(key, self.own, self.other, self.view, &behind) {
                Some(Moved::Followed) => continue,
                Some(Moved::Lost { parent, anchor }) => {
                    let members = lost.entry(parent).or_insert((anchor, &entry.field.place, Vec::new()));
                    members.2.push(format!("`{}`", entry.field.path));
                    continue;
                }
                None => {}
            }
            match hiding.passage(&identity(entry), entry.unit) {
                Some(passage) => problems.push(hidden(
                    self.side,
                    &entry.field.place,
                    &entry.field.path.to_string(),
                    passage,
                )),
                None => items.push(self.item(key, entry)),
            }
        }
        for (anchor, place, members) in lost.into_values() {
            let message = format!(
                "{} can't be compared: the other version has {} behind `#{}`, which leads out of it",
                members.join(", "),
                if members.len() == 1 { "it" } else { "them" },
                anchor.0.as_str(),
            );
            problems.push(uncompared(
                self.side,
                place,
                members.join(" "),
                message,
                "compare sources that hold the page of the object",
            ));
        }
        items
    }

    fn item(&self, key: &Identity<'a>, entry: &Statement<'_, 'a>) -> Item {
        let around = if is_spared(key, &self.known, self.own) { Shift::Spare } else { Shift::Needed };
        let mut item = fields::added_or_removed(self.side, entry, around);
        // A request without the new member, or a response without the old one, is one of the other version.
        let of_other = self.side == Side::Head || key.0 != Some(Direction::Request);
        if let Some(member) = item.member.as_mut().filter(|_| of_other) {
            let others = self.others.iter().map(|unit| super::value::beside(unit, entry.field));
            member.beside = others.max_by_key(Vec::len).unwrap_or_default();
        }
        item
    }

    /// Rows of lists and tables, and options.
    fn rows(&self, items: impl Iterator<Item = Item>, problems: &mut Vec<Sided>) -> Vec<Item> {
        let (mut kept, mut hiding) = (Vec::new(), Hiding::new(self.others, row_lines));
        for item in items {
            let is_row = item.occurrence.path.is_none();
            let value = item.before.clone().or_else(|| item.after.clone()).unwrap_or_default();
            let mut units = self.units.iter().filter(|_| is_row);
            match units.find_map(|unit| hiding.passage(&value, unit)) {
                Some(passage) => problems.push(hidden(self.side, &item.occurrence.place, &value, passage)),
                None => kept.push(item),
            }
        }
        kept
    }
}

/// Says that an unreadable passage of the other version may hold something.
fn hidden(side: Side, place: &Place, what: &str, passage: &Problem) -> Sided {
    let at = &passage.place;
    let message =
        format!("`{what}` can't be compared: in the other version {at} can't be read, where it may stand");
    uncompared(side, place, what, message, "mend that passage")
}

/// Whether a body can do without an object that is as new as its member.
fn is_spared(key: &Identity<'_>, new: &HashSet<&Identity<'_>>, all: &Parameters<'_, '_>) -> bool {
    (1..key.2.len()).any(|end| {
        let above: Identity<'_> = (key.0, key.1, key.2.iter().take(end).copied().collect());
        let required = |entry: &Statement<'_, '_>| entry.field.presence == Presence::Required;
        new.contains(&above) && all.get(&above).is_some_and(|entries| !entries.iter().any(required))
    })
}

type Name = Vec<String>;

fn identity(entry: &Statement<'_, '_>) -> Name {
    names(&entry.field.path).into_iter().map(str::to_owned).collect()
}

fn lines(unit: &Unit<'_>) -> Lines<Name> {
    let line =
        |field: &&FieldFact| (names(&field.path).into_iter().map(str::to_owned).collect(), field.place.line);
    unit.fields.iter().map(line).collect()
}

fn row_lines(unit: &Unit<'_>) -> Lines<String> {
    let set_values = unit.set_values.iter().map(|fact| (fact.id.as_str().to_owned(), fact.place.line));
    let codes = unit.codes.iter().map(|fact| (fact.code.as_str().to_owned(), fact.place.line));
    set_values.chain(codes).collect()
}
