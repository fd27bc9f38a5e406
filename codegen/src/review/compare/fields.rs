//! The parameters of a cluster: new ones, those that are gone or moved, and the statements about the others.

use super::change::{Kind, Side};
use super::item::Item;
use super::rules::Shift;
use super::view::Unit;
use crate::api::{Direction, Endpoint, Location, Presence, Type};
use crate::identity::names;
use crate::read::facts::{FieldFact, SampleTree};
use indexmap::IndexMap;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::iter;
use std::rc::Rc;

/// The identity of a parameter: direction, location and path.
pub(super) type Identity<'a> = (Option<Direction>, Location, Vec<&'a str>);

/// One statement of a parameter.
#[derive(Clone, Copy)]
pub(super) struct Statement<'u, 'a> {
    pub(super) unit: &'u Unit<'a>,
    pub(super) field: &'a FieldFact,
}

/// All statements of each parameter, in the order in which they were first made.
pub(super) type Parameters<'u, 'a> = IndexMap<Identity<'a>, Vec<Statement<'u, 'a>>>;

/// The parameters of one side of a cluster.
pub(super) fn parameters<'u, 'a>(units: &[&'u Unit<'a>]) -> Parameters<'u, 'a> {
    let mut all = Parameters::new();
    for unit in units {
        for field in &unit.fields {
            let key = (field.direction, field.location, names(&field.path));
            all.entry(key).or_default().push(Statement { unit, field });
        }
    }
    all
}

/// Parameters of a page that lost its endpoint, or has none yet, in the directions that the other version tells.
pub(super) fn directed<'u, 'a>(all: Parameters<'u, 'a>, other: &Parameters<'_, 'a>) -> Parameters<'u, 'a> {
    let mut directed = Parameters::new();
    for ((direction, location, path), entries) in all {
        for entry in entries {
            let data = entry.unit.profile().response_data();
            let below: Vec<&str> = data.into_iter().chain(path.iter().copied()).collect();
            let request = (Some(Direction::Request), location, path.clone());
            let answers = [path.clone(), below].map(|path| (Some(Direction::Response), location, path));
            let fits = |key: &&Identity<'a>| other.contains_key(*key) && !directed.contains_key(*key);
            let found = iter::once(&request).chain(&answers).find(fits).cloned();
            let key = found.unwrap_or_else(|| {
                if direction.is_some() { (direction, location, path.clone()) } else { request }
            });
            directed.entry(key).or_default().push(entry);
        }
    }
    directed
}

/// The parameters of a cluster in both versions.
#[derive(Default)]
pub(super) struct Outcome<'u, 'a> {
    /// Parameters of both sides, with what each says.
    pub(super) kept: Vec<InBoth<'u, 'a>>,
    pub(super) gone: Vec<Identity<'a>>,
    pub(super) new: Vec<Identity<'a>>,
}

/// The statements of one parameter in both versions.
pub(super) struct InBoth<'u, 'a> {
    pub(super) before: Vec<Statement<'u, 'a>>,
    pub(super) after: Vec<Statement<'u, 'a>>,
}

impl<'u, 'a> InBoth<'u, 'a> {
    /// The first statement of each version.
    pub(super) fn first(&self) -> Option<(Statement<'u, 'a>, Statement<'u, 'a>)> {
        self.before.first().copied().zip(self.after.first().copied())
    }

    /// The parameter goes elsewhere: body, query or path.
    pub(super) fn relocated(&self) -> Option<Item> {
        let (before, after) = self
            .first()
            .filter(|(before, after)| !only_sampled(before, after) && !only_renamed(before, after))?;
        let (from, to) = (before.field.location, after.field.location);
        let text = |location: Location| Some(location.as_str().to_owned());
        let item = || Item::of_field(Kind::LocationChanged, Shift::Any, Side::Head, after.unit, after.field);
        (from != to).then(|| item().between(text(from), text(to)))
    }
}

/// Matches the parameters of two sides by identity, then those that only stand elsewhere.
pub(super) fn matched<'u, 'a>(base: &Parameters<'u, 'a>, head: &Parameters<'u, 'a>) -> Outcome<'u, 'a> {
    let mut outcome = Outcome::default();
    for (key, before) in base {
        match head.get(key) {
            Some(after) => outcome.kept.push(InBoth { before: before.clone(), after: after.clone() }),
            None => outcome.gone.push(key.clone()),
        }
    }
    outcome.new = head.keys().filter(|key| !base.contains_key(*key)).cloned().collect();
    let renamed = renamed(base, &outcome.gone, head, &outcome.new);
    let (rows_base, rows_head) = (Rows::of(base), Rows::of(head));
    let rows = (&rows_base, &rows_head);
    let mut found: (HashSet<Identity<'a>>, HashSet<Identity<'a>>) = Default::default();
    for (from, to) in renamed.into_iter().chain(moved(base, &outcome.gone, head, &outcome.new, rows)) {
        if let (Some(before), Some(after)) = (base.get(&from), head.get(&to)) {
            outcome.kept.push(InBoth { before: before.clone(), after: after.clone() });
        }
        found.0.insert(from);
        found.1.insert(to);
    }
    outcome.gone.retain(|key| !found.0.contains(key) && !rows_base.stays_loose(key, &rows_head));
    outcome.new.retain(|key| !found.1.contains(key) && !rows_head.stays_loose(key, &rows_base));
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
    ) -> impl Iterator<Item = (&'p Identity<'a>, Endpoint, usize)> {
        let in_path = keys.iter().filter(|key| key.1 == Location::Path);
        in_path.filter_map(|key| {
            let unit = all.get(key)?.first()?.unit;
            let endpoint = unit.endpoint()?;
            let words = &unit.profile().names;
            let mut names = endpoint.path.placeholders().map(|name| words.of_placeholder(name));
            let at = names.position(|name| Some(&name) == key.2.last())?;
            Some((key, endpoint.identity(), at))
        })
    }
    let mut counterparts: HashMap<(Endpoint, usize), &Identity<'a>> = HashMap::new();
    for (key, endpoint, at) in filling(head, new) {
        counterparts.entry((endpoint, at)).or_insert(key);
    }
    let pair =
        |(from, endpoint, at)| Some((Identity::clone(from), (*counterparts.get(&(endpoint, at))?).clone()));
    filling(base, gone).filter_map(pair).collect()
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
    (rows_base, rows_head): (&Rows<'_, '_, 'a>, &Rows<'_, '_, 'a>),
) -> Vec<(Identity<'a>, Identity<'a>)> {
    let objects = |keys: &[Identity<'a>]| -> HashSet<Inside<'a>> {
        keys.iter().map(|key| (key.0, key.2.clone())).collect()
    };
    let (gone_objects, new_objects) = (objects(gone), objects(new));
    let mut nesting = Nesting::default();
    let (gone_by_name, new_by_name) = (by_name(gone), by_name(new));
    let mut found = Vec::new();
    for (name, from) in &gone_by_name {
        let Some(to) = new_by_name.get(name).filter(|to| to.len() == from.len()) else { continue };
        for (from, to) in from.iter().zip(to) {
            let before = base.get(*from).and_then(|entries| entries.first());
            let after = head.get(*to).and_then(|entries| entries.first());
            let Some((before, after)) = before.zip(after) else { continue };
            let parents = is_nested_in(from, &gone_objects) || is_nested_in(to, &new_objects);
            let below = || stands_below(before, after) || stands_below(after, before);
            let untyped = || rows_base.lost_members(from, rows_head) || rows_head.lost_members(to, rows_base);
            let mut shown = || only_shown(before, after, &mut nesting);
            if from.1 != to.1 || parents || below() || untyped() || shown() {
                found.push(((*from).clone(), (*to).clone()));
            }
        }
    }
    found
}

/// What the first parameter of a name states, and how many statements all of them make.
type Named<'r, 'u, 'a> = (&'r [Statement<'u, 'a>], usize);

/// The parameters of one side, by direction and last segment.
struct Rows<'r, 'u, 'a> {
    all: &'r Parameters<'u, 'a>,
    named: HashMap<(Option<Direction>, Option<&'a str>), Named<'r, 'u, 'a>>,
}

impl<'r, 'u, 'a> Rows<'r, 'u, 'a> {
    fn of(all: &'r Parameters<'u, 'a>) -> Self {
        let mut named: HashMap<_, Named<'r, 'u, 'a>> = HashMap::new();
        for (key, entries) in all {
            named.entry((key.0, key.2.last().copied())).or_insert((entries, 0)).1 += entries.len();
        }
        Self { all, named }
    }

    /// Whether the object that a member is in is there in the other version, but not called an object: the member's row, which only
    /// stands below it, goes elsewhere for that.
    fn lost_members(&self, key: &Identity<'a>, other: &Self) -> bool {
        let Some((_, parent)) = key.2.split_last().filter(|(_, parent)| !parent.is_empty()) else {
            return false;
        };
        let exact = (key.0, key.1, parent.to_vec());
        let holds = |rows: &Self| {
            let elsewhere = || rows.named.get(&(key.0, parent.last().copied())).map(|(entries, _)| *entries);
            let entries = rows.all.get(&exact).map(Vec::as_slice).or_else(elsewhere)?;
            let holds = |one: Type| one == Type::Object || one.is_array();
            Some(entries.iter().any(|entry| entry.field.types.iter().any(holds)))
        };
        holds(self) == Some(true) && holds(other) == Some(false)
    }

    /// Whether a member went from its object, which is not called one in the other version, to a parameter of the same name there.
    fn stays_loose(&self, key: &Identity<'a>, other: &Self) -> bool {
        let name = (key.0, key.2.last().copied());
        let count = |rows: &Self| rows.named.get(&name).map(|(_, count)| *count);
        count(self) == count(other) && self.lost_members(key, other)
    }
}

/// Direction and path of an object.
type Inside<'a> = (Option<Direction>, Vec<&'a str>);

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
fn is_nested_in<'a>(key: &Identity<'a>, objects: &HashSet<Inside<'a>>) -> bool {
    let parent = key.2.split_last().map_or(&[][..], |(_, parent)| parent);
    objects.contains(&(key.0, parent.to_vec()))
}

/// Whether a member stands in another object only because the samples show it there, or no longer do.
fn only_shown<'a>(before: &Statement<'_, 'a>, after: &Statement<'_, 'a>, nesting: &mut Nesting) -> bool {
    let seen = |by: &Statement<'_, '_>, what: &Statement<'_, '_>| shows(by, &names(&what.field.path));
    let shown = seen(before, before) && !seen(after, before) || seen(after, after) && !seen(before, after);
    shown
        || (neighbours(before).any(|name| neighbours(after).any(|other| other == name))
            && nesting.is_other(before, after))
}

/// Whether a parameter is in the body only because the samples show it there, or no longer is.
fn only_sampled<'a>(before: &Statement<'_, 'a>, after: &Statement<'_, 'a>) -> bool {
    let seen = |entry: &Statement<'_, '_>| shows(entry, &names(&entry.field.path));
    let in_body = |entry: &Statement<'_, '_>| entry.field.location == Location::Body;
    in_body(before) != in_body(after) && [before, after].iter().all(|entry| seen(entry) == in_body(entry))
}

/// Whether a parameter is in the path only because a placeholder there is called like it, or no longer is.
fn only_renamed<'a>(before: &Statement<'_, 'a>, after: &Statement<'_, 'a>) -> bool {
    let in_path = |entry: &Statement<'_, '_>| entry.field.location == Location::Path;
    let endpoints = before.unit.endpoint().zip(after.unit.endpoint());
    in_path(before) != in_path(after)
        && endpoints.is_some_and(|(one, other)| one != other && one.identity() == other.identity())
}

/// Whether nothing shows where an entry belongs but what stands above it: an object, or a member of one, in which the
/// other version has it.
fn stands_below<'a>(loose: &Statement<'_, 'a>, nested: &Statement<'_, 'a>) -> bool {
    let (own, other) = (names(&loose.field.path), names(&nested.field.path));
    let Some((_, parent)) = other.split_last().filter(|_| own.len() < other.len()) else { return false };
    let Some(at) = loose.unit.position(loose.field) else { return false };
    let above = loose.unit.fields.iter().take(at).rev();
    let loosely = |field: &'a FieldFact| !shows(&Statement { unit: loose.unit, field }, &names(&field.path));
    let near = above.copied().map(|field| (names(&field.path), loosely(field)));
    let mut near = near.filter(|(path, loosely)| path == parent || !loosely);
    loosely(loose.field) && near.next().is_some_and(|(path, _)| path.starts_with(parent))
}

/// Names of the entries before and after one, with the side that they stand on.
fn neighbours<'a>(entry: &Statement<'_, 'a>) -> impl Iterator<Item = (bool, &'a str)> {
    let fields = &entry.unit.fields;
    let at = entry.unit.position(entry.field);
    let name = move |at: usize| fields.get(at).map(|field| field.path.leaf());
    let above = at.and_then(|at| at.checked_sub(1)).and_then(name).map(|name| (true, name));
    let below = at.and_then(|at| name(at + 1)).map(|name| (false, name));
    above.into_iter().chain(below).collect::<Vec<_>>().into_iter()
}

/// Whether samples tell the nesting of two lists differently: they have other shapes, or one page lost its endpoint.
#[derive(Default)]
struct Nesting(HashMap<[*const SampleTree<'static>; 2], bool>);

impl Nesting {
    fn is_other<'a>(&mut self, before: &Statement<'_, 'a>, after: &Statement<'_, 'a>) -> bool {
        let (one, other) = (shown(before), shown(after));
        let key = [Rc::as_ptr(&one).cast(), Rc::as_ptr(&other).cast()];
        before.unit.key.is_object != after.unit.key.is_object
            || *self.0.entry(key).or_insert_with(|| one != other)
    }
}

/// Whether the samples of a section show a member.
pub(super) fn shows(entry: &Statement<'_, '_>, path: &[&str]) -> bool {
    shown(entry).below(SampleTree::ROOT, path.iter().copied()).is_some()
}

/// The samples that tell where a member stands.
fn shown<'a>(entry: &Statement<'_, 'a>) -> Rc<SampleTree<'a>> {
    entry.unit.shown(entry.field.direction)
}

/// A parameter that is gone or new; `around` says whether the bodies need the object that it is in.
pub(super) fn added_or_removed(side: Side, entry: &Statement<'_, '_>, around: Shift) -> Item {
    let kind = side.pick(Kind::FieldRemoved, Kind::FieldAdded);
    let needed = matches!(entry.field.presence, Presence::Required | Presence::Conditional);
    let shift = if needed { around } else { Shift::Spare };
    let item = Item::of_field(kind, shift, side, entry.unit, entry.field);
    item.of_value(side, &entry.field.types.to_string())
}
