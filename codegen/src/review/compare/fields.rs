//! The parameters of a cluster: which are new, gone or moved, and what is said of the others.

use super::change::{Kind, Side};
use super::item::Item;
use super::rules::Shift;
use super::view::{Unit, canonical, names, placeholders};
use crate::api::{Direction, Location, Presence, Type, Types};
use crate::read::facts::{FieldFact, Sample, Shape};
use crate::read::page::Json;
use indexmap::IndexMap;
use std::collections::BTreeMap;
use std::iter;

/// What a parameter is recognized by: direction, location and path.
pub(super) type Identity<'a> = (Option<Direction>, Location, Vec<&'a str>);

/// One statement of a parameter.
#[derive(Clone, Copy)]
pub(super) struct Entry<'u, 'a> {
    pub(super) unit: &'u Unit<'a>,
    pub(super) field: &'a FieldFact,
}

/// All statements of each parameter, in the order in which they were first made.
pub(super) type Parameters<'u, 'a> = IndexMap<Identity<'a>, Vec<Entry<'u, 'a>>>;

/// The parameters of one side of a cluster.
pub(super) fn parameters<'u, 'a>(units: &[&'u Unit<'a>]) -> Parameters<'u, 'a> {
    let mut all = Parameters::new();
    for unit in units {
        for field in &unit.fields {
            let key = (field.direction, field.location, names(&field.path));
            all.entry(key).or_default().push(Entry { unit, field });
        }
    }
    all
}

/// Parameters of a page that lost its endpoint, or has none yet, in the directions that the other version tells.
pub(super) fn directed<'u, 'a>(all: Parameters<'u, 'a>, other: &Parameters<'_, 'a>) -> Parameters<'u, 'a> {
    let mut told = Parameters::new();
    for ((direction, location, path), entries) in all {
        for entry in entries {
            let data = entry.unit.profile().response_data();
            let below: Vec<&str> = data.into_iter().chain(path.iter().copied()).collect();
            let request = (Some(Direction::Request), location, path.clone());
            let answers = [path.clone(), below].map(|path| (Some(Direction::Response), location, path));
            let fits = |key: &&Identity<'a>| other.contains_key(*key) && !told.contains_key(*key);
            let found = iter::once(&request).chain(&answers).find(fits).cloned();
            let key = found.unwrap_or_else(|| {
                if direction.is_some() { (direction, location, path.clone()) } else { request }
            });
            told.entry(key).or_default().push(entry);
        }
    }
    told
}

/// What became of the parameters of a cluster.
#[derive(Default)]
pub(super) struct Outcome<'u, 'a> {
    /// Parameters of both sides, with what each says.
    pub(super) kept: Vec<Kept<'u, 'a>>,
    pub(super) gone: Vec<Identity<'a>>,
    pub(super) new: Vec<Identity<'a>>,
}

/// The statements of one parameter in both versions.
pub(super) struct Kept<'u, 'a> {
    pub(super) before: Vec<Entry<'u, 'a>>,
    pub(super) after: Vec<Entry<'u, 'a>>,
}

impl<'u, 'a> Kept<'u, 'a> {
    /// The first statement of each version.
    pub(super) fn first(&self) -> Option<(Entry<'u, 'a>, Entry<'u, 'a>)> {
        self.before.first().copied().zip(self.after.first().copied())
    }

    /// The parameter goes elsewhere: body, query or path.
    pub(super) fn relocated(&self) -> Option<Item> {
        let (before, after) = self
            .first()
            .filter(|(before, after)| !only_sampled(before, after) && !only_renamed(before, after))?;
        let (from, to) = (before.field.location, after.field.location);
        let item = Item::of_field(Kind::LocationChanged, Shift::Any, Side::Head, after.unit, after.field);
        let text = |location: Location| Some(location.as_str().to_owned());
        (from != to).then(|| item.between(text(from), text(to)))
    }
}

/// Matches the parameters of two sides by identity, then those that only stand elsewhere.
pub(super) fn matched<'u, 'a>(base: &Parameters<'u, 'a>, head: &Parameters<'u, 'a>) -> Outcome<'u, 'a> {
    let mut outcome = Outcome::default();
    for (key, before) in base {
        match head.get(key) {
            Some(after) => outcome.kept.push(Kept { before: before.clone(), after: after.clone() }),
            None => outcome.gone.push(key.clone()),
        }
    }
    outcome.new = head.keys().filter(|key| !base.contains_key(*key)).cloned().collect();
    let renamed = renamed(base, &outcome.gone, head, &outcome.new);
    for (from, to) in renamed.into_iter().chain(moved(base, &outcome.gone, head, &outcome.new)) {
        if let (Some(before), Some(after)) = (base.get(&from), head.get(&to)) {
            outcome.kept.push(Kept { before: before.clone(), after: after.clone() });
        }
        outcome.gone.retain(|key| *key != from);
        outcome.new.retain(|key| *key != to);
    }
    outcome.gone.retain(|key| !stays_loose(key, base, head));
    outcome.new.retain(|key| !stays_loose(key, head, base));
    outcome
}

/// Parameters of the path that are called otherwise because their placeholder is.
fn renamed<'a>(
    base: &Parameters<'_, 'a>,
    gone: &[Identity<'a>],
    head: &Parameters<'_, 'a>,
    new: &[Identity<'a>],
) -> Vec<(Identity<'a>, Identity<'a>)> {
    fn filling<'p, 'a>(
        all: &'p Parameters<'_, 'a>,
        keys: &'p [Identity<'a>],
    ) -> impl Iterator<Item = (&'p Identity<'a>, String, usize)> {
        let in_path = keys.iter().filter(|key| key.1 == Location::Path);
        in_path.filter_map(|key| {
            let unit = all.get(key)?.first()?.unit;
            let endpoint = unit.endpoint()?;
            let at =
                placeholders(endpoint, &unit.profile().names).position(|name| Some(&name) == key.2.last())?;
            Some((key, canonical(endpoint), at))
        })
    }
    let new: Vec<_> = filling(head, new).collect();
    let counterpart = |(_, endpoint, at): &(&Identity<'a>, String, usize)| {
        new.iter().find(|(_, other, there)| other == endpoint && there == at)
    };
    filling(base, gone).filter_map(|from| Some((from.0.clone(), counterpart(&from)?.0.clone()))).collect()
}

/// Parameters that stand elsewhere now: those of a name that are gone, and as many that are new.
///
/// A place in the body counts as the same where not the entry moved but what stands around it, or the sample that
/// tells its place.
fn moved<'a>(
    base: &Parameters<'_, 'a>,
    gone: &[Identity<'a>],
    head: &Parameters<'_, 'a>,
    new: &[Identity<'a>],
) -> Vec<(Identity<'a>, Identity<'a>)> {
    let (gone_by_name, new_by_name) = (by_name(gone), by_name(new));
    let mut found = Vec::new();
    for (name, from) in &gone_by_name {
        let Some(to) = new_by_name.get(name).filter(|to| to.len() == from.len()) else { continue };
        for (from, to) in from.iter().zip(to) {
            let before = base.get(*from).and_then(|entries| entries.first());
            let after = head.get(*to).and_then(|entries| entries.first());
            let Some((before, after)) = before.zip(after) else { continue };
            let parents = is_nested_in(from, gone) || is_nested_in(to, new);
            let below = stands_below(before, after) || stands_below(after, before);
            let untyped = lost_members(from, base, head) || lost_members(to, head, base);
            if from.1 != to.1 || parents || below || untyped || only_shown(before, after) {
                found.push(((*from).clone(), (*to).clone()));
            }
        }
    }
    found
}

/// Whether the object that a member is in is there in the other version, but not called an object: the member's row, which only
/// stands below it, goes elsewhere for that.
fn lost_members<'a>(key: &Identity<'a>, own: &Parameters<'_, 'a>, other: &Parameters<'_, 'a>) -> bool {
    let Some((_, parent)) = key.2.split_last().filter(|(_, parent)| !parent.is_empty()) else { return false };
    let exact = (key.0, key.1, parent.to_vec());
    let holds = |all: &Parameters<'_, 'a>| {
        let elsewhere = || all.iter().find(|(of, _)| of.0 == key.0 && of.2.last() == parent.last());
        let entries = all.get(&exact).or_else(|| elsewhere().map(|(_, entries)| entries))?;
        let holds = |one: Type| one == Type::Object || one.is_array();
        Some(entries.iter().any(|entry| entry.field.types.iter().any(holds)))
    };
    holds(own) == Some(true) && holds(other) == Some(false)
}

/// Whether a member went from its object, which is not called one in the other version, to a parameter of the same name there.
fn stays_loose<'a>(key: &Identity<'a>, own: &Parameters<'_, 'a>, other: &Parameters<'_, 'a>) -> bool {
    let rows = |all: &Parameters<'_, 'a>| -> usize {
        let same = all.iter().filter(|(of, _)| of.0 == key.0 && of.2.last() == key.2.last());
        same.map(|(_, entries)| entries.len()).sum()
    };
    lost_members(key, own, other) && rows(own) == rows(other)
}

/// Parameters by direction and last segment, in the order of those.
fn by_name<'k, 'a>(
    keys: &'k [Identity<'a>],
) -> BTreeMap<(Option<Direction>, &'a str), Vec<&'k Identity<'a>>> {
    let mut all: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for key in keys {
        all.entry((key.0, key.2.last().copied().unwrap_or_default())).or_default().push(key);
    }
    all
}

/// Whether the object that a parameter is in is one of these.
fn is_nested_in(key: &Identity<'_>, objects: &[Identity<'_>]) -> bool {
    let parent = key.2.split_last().map_or(&[][..], |(_, parent)| parent);
    objects.iter().any(|object| object.0 == key.0 && object.2 == parent)
}

/// Whether a member stands in another object only because the samples show it there, or no longer do.
fn only_shown(before: &Entry<'_, '_>, after: &Entry<'_, '_>) -> bool {
    let seen = |by: &Entry<'_, '_>, what: &Entry<'_, '_>| shows(by, &names(&what.field.path));
    let shown = seen(before, before) && !seen(after, before) || seen(after, after) && !seen(before, after);
    shown
        || (neighbours(before).any(|name| neighbours(after).any(|other| other == name))
            && nests_otherwise(before, after))
}

/// Whether a parameter is in the body only because the samples show it there, or no longer is.
fn only_sampled(before: &Entry<'_, '_>, after: &Entry<'_, '_>) -> bool {
    let seen = |entry: &Entry<'_, '_>| shows(entry, &names(&entry.field.path));
    let in_body = |entry: &Entry<'_, '_>| entry.field.location == Location::Body;
    in_body(before) != in_body(after) && [before, after].iter().all(|entry| seen(entry) == in_body(entry))
}

/// Whether a parameter is in the path only because a placeholder there is called like it, or no longer is.
fn only_renamed(before: &Entry<'_, '_>, after: &Entry<'_, '_>) -> bool {
    let in_path = |entry: &Entry<'_, '_>| entry.field.location == Location::Path;
    let endpoints = before.unit.endpoint().zip(after.unit.endpoint());
    in_path(before) != in_path(after)
        && endpoints.is_some_and(|(one, other)| one != other && canonical(one) == canonical(other))
}

/// Whether nothing shows where an entry belongs but what stands above it: an object, or a member of one, in which the
/// other version has it.
fn stands_below(loose: &Entry<'_, '_>, nested: &Entry<'_, '_>) -> bool {
    let (own, other) = (names(&loose.field.path), names(&nested.field.path));
    let Some((_, parent)) = other.split_last().filter(|_| own.len() < other.len()) else { return false };
    let at = loose.unit.fields.iter().position(|field| field.place == loose.field.place);
    let above = loose.unit.fields.iter().take(at.unwrap_or_default()).rev();
    let loosely = |field: &FieldFact| !shows(&Entry { unit: loose.unit, field }, &names(&field.path));
    let near = above.map(|field| (names(&field.path), loosely(field)));
    let mut near = near.filter(|(path, loosely)| path == parent || !loosely);
    loosely(loose.field) && near.next().is_some_and(|(path, _)| path.starts_with(parent))
}

/// Names of the entries before and after one, with the side that they stand on.
fn neighbours<'a>(entry: &Entry<'_, 'a>) -> impl Iterator<Item = (bool, &'a str)> {
    let fields = &entry.unit.fields;
    let at = fields.iter().position(|field| field.place == entry.field.place);
    let name = move |at: usize| fields.get(at).map(|field| field.path.leaf());
    let above = at.and_then(|at| at.checked_sub(1)).and_then(name).map(|name| (true, name));
    let below = at.and_then(|at| name(at + 1)).map(|name| (false, name));
    above.into_iter().chain(below).collect::<Vec<_>>().into_iter()
}

/// Whether samples tell the nesting of two lists differently: they have other shapes, or one page lost its endpoint.
fn nests_otherwise(before: &Entry<'_, '_>, after: &Entry<'_, '_>) -> bool {
    before.unit.key.is_object != after.unit.key.is_object || shape(before) != shape(after)
}

fn shape<'a>(entry: &Entry<'_, 'a>) -> Option<Shape<'a>> {
    Shape::of(samples(entry).iter().map(|sample| &sample.json))
}

/// Whether the samples of a section show a member.
pub(super) fn shows(entry: &Entry<'_, '_>, path: &[&str]) -> bool {
    samples(entry).iter().any(|sample| shows_in(&sample.json, path))
}

/// The samples that tell where a member stands.
fn samples<'a>(entry: &Entry<'_, 'a>) -> &'a [Sample] {
    match entry.field.direction {
        Some(Direction::Response) => &entry.unit.section.responses,
        _ => &entry.unit.section.requests,
    }
}

fn shows_in(json: &Json, path: &[&str]) -> bool {
    let [first, rest @ ..] = path else { return true };
    match json {
        Json::Array(items) => items.iter().any(|item| shows_in(item, path)),
        _ => json.get(first).is_some_and(|member| shows_in(member, rest)),
    }
}

/// A parameter that is gone or new.
///
/// `spared` says that a body can do without the object that the member is in.
pub(super) fn added_or_removed(side: Side, entry: &Entry<'_, '_>, spared: bool) -> Item {
    let kind = match side {
        Side::Base => Kind::FieldRemoved,
        Side::Head => Kind::FieldAdded,
    };
    let needed = matches!(entry.field.presence, Presence::Required | Presence::Conditional) && !spared;
    let shift = if needed { Shift::Needed } else { Shift::Spare };
    let item = Item::of_field(kind, shift, side, entry.unit, entry.field);
    item.of_value(side, &spelled(entry.field.types))
}

/// Types as text.
pub(super) fn spelled(types: Types) -> String {
    types.iter().map(Type::as_str).collect::<Vec<_>>().join(" / ")
}
