//! The requests that sections document: new, gone, or written otherwise.

use super::change::{Kind, Side};
use super::inventory::Inventory;
use super::item::Item;
use super::rules::Shift;
use super::view::Unit;
use crate::api::{Direction, Endpoint, Type};
use crate::diagnostics::span::Place;
use crate::read::facts::EndpointFact;
use std::collections::{BTreeMap, BTreeSet};

/// A request, and where it is stated.
struct Stated<'u, 'a> {
    unit: &'u Unit<'a>,
    endpoint: &'a Endpoint,
    place: &'a Place,
}

impl<'a> Stated<'_, 'a> {
    fn fact(&self) -> Option<&'a EndpointFact> {
        self.unit.index.request(self.place)
    }
}

/// The changes of the requests of a cluster. What placeholders are called makes no difference, and a request that another section
/// of the other version documents is neither new nor gone.
pub(super) fn compare(
    base: &[&Unit<'_>],
    head: &[&Unit<'_>],
    known: (&Inventory, &Inventory),
    is_same_answer: impl Fn(&str, &str) -> bool,
) -> Vec<Item> {
    let (known_base, known_head) = known;
    let (gone, new) = (only(base, head), only(head, base));
    let mut items = Vec::new();
    for at in 0..gone.len().max(new.len()) {
        match (gone.get(at), new.get(at)) {
            (Some(before), Some(after)) => {
                let texts = (Some(before.endpoint.to_string()), Some(after.endpoint.to_string()));
                items.push(item(Kind::EndpointChanged, Side::Head, after).between(texts.0, texts.1));
            }
            (Some(before), None) if !known_head.documents(before.endpoint) => {
                items.push(added_or_removed(Side::Base, before.unit, before.endpoint, before.place));
            }
            (None, Some(after)) if !known_base.documents(after.endpoint) => {
                items.push(added_or_removed(Side::Head, after.unit, after.endpoint, after.place));
            }
            _ => {}
        }
    }
    items.extend(stated_otherwise(base, head, is_same_answer));
    items
}

/// What is said of requests of both versions: the object that they answer with, and whether they should not be used any more.
fn stated_otherwise(
    base: &[&Unit<'_>],
    head: &[&Unit<'_>],
    is_same_answer: impl Fn(&str, &str) -> bool,
) -> Vec<Item> {
    let before: BTreeMap<Endpoint, &EndpointFact> =
        stated(base).filter_map(|at| Some((at.endpoint.identity(), at.fact()?))).collect();
    let mut items = Vec::new();
    for at in stated(head) {
        let Some((was, is)) = before.get(&at.endpoint.identity()).zip(at.fact()) else { continue };
        if was.deprecated != is.deprecated {
            let texts = (Some(was.deprecated.to_string()), Some(is.deprecated.to_string()));
            items.push(item(Kind::DeprecatedChanged, Side::Head, &at).between(texts.0, texts.1));
        }
        if was.takes != is.takes {
            let body = |list: Option<Type>| Some(list.unwrap_or(Type::Object).as_str().to_owned());
            let mut changed = item(Kind::TypeChanged, Side::Head, &at);
            changed.shift = Shift::Other;
            changed.occurrence.direction = Some(Direction::Request);
            items.push(changed.between(body(was.takes), body(is.takes)));
        }
        let shift = match (&was.returns, &is.returns) {
            (Some(before), Some(after)) if !is_same_answer(before, after) => Shift::Other,
            // Without a label, the prose of a version that names none may say it.
            (Some(_), None) | (None, Some(_)) if at.unit.page.profile.labels_answers() => Shift::Unstated,
            _ => continue,
        };
        let mut changed = item(Kind::ReferenceChanged, Side::Head, &at);
        changed.shift = shift;
        changed.occurrence.direction = Some(Direction::Response);
        items.push(changed.between(was.returns.clone(), is.returns.clone()));
    }
    items
}

/// The requests of sections.
fn stated<'s, 'u: 's, 'a: 's>(units: &'s [&'u Unit<'a>]) -> impl Iterator<Item = Stated<'u, 'a>> + 's {
    units.iter().flat_map(|unit| {
        let unit: &'u Unit<'a> = unit;
        unit.endpoints.iter().map(move |(endpoint, place)| Stated { unit, endpoint, place })
    })
}

/// A request that only one version documents.
pub(super) fn added_or_removed(side: Side, unit: &Unit<'_>, endpoint: &Endpoint, place: &Place) -> Item {
    let subject = endpoint.to_string();
    let kind = side.pick(Kind::EndpointRemoved, Kind::EndpointAdded);
    Item::of(kind, subject.clone(), side, unit, place).of_value(side, &subject)
}

fn item(kind: Kind, side: Side, stated: &Stated<'_, '_>) -> Item {
    Item::of(kind, stated.endpoint.to_string(), side, stated.unit, stated.place)
}

/// Requests that only the first sections document, each once.
fn only<'u, 'a>(mine: &[&'u Unit<'a>], others: &[&Unit<'_>]) -> Vec<Stated<'u, 'a>> {
    let known: BTreeSet<Endpoint> =
        others.iter().flat_map(|unit| &unit.endpoints).map(|(endpoint, _)| endpoint.identity()).collect();
    let mut seen = BTreeSet::new();
    let is_new = |at: &Stated<'_, '_>| {
        let name = at.endpoint.identity();
        !known.contains(&name) && seen.insert(name)
    };
    stated(mine).filter(is_new).collect()
}
