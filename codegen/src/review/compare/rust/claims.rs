//! The changes that the differences between two crates come of.

use super::super::change::{CrateItem, Kind, Rust, Side};
use super::super::item::Item;
use super::surface::Group;
use super::{Difference, Part};
use crate::api::{Endpoint, Method};
use crate::diagnostics::problem::Code;
use crate::diagnostics::span::{PagePath, Place};
use crate::model::Model;
use crate::read::facts::Attribute;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// Tells of each item what it does to the crate; gives what both versions do as a whole, and what of it no item tells.
pub(in super::super) fn report(
    items: &mut [(usize, Item)],
    models: Option<(&Model, &Model)>,
) -> (Rust, Vec<CrateItem>) {
    let Some((base, head)) = models else { return (Rust::Unknown, Vec::new()) };
    let difference = Difference::new(base, head);
    let sets = [base, head].map(|model| format!("{}.", model.closed_set.all()));
    let index = Index::of(&difference, &sets);
    let parts = difference.parts.keys().map(String::as_str).collect();
    let mut left = Left { parts, enums: HashSet::new() };
    for (_, item) in items.iter_mut() {
        index.claim(item, &mut left);
    }
    let unstated =
        nearest(items, left.parts.into_iter().filter_map(|group| difference.parts.get_key_value(group)));
    let unread = unread(base, head);
    for item in items.iter_mut().map(|(_, item)| item) {
        unknown(item, &unread);
    }
    (difference.effect(), crate_items(&unstated))
}

/// Parts as items of the crate; those of a type that is listed go without saying.
fn crate_items(parts: &BTreeMap<&str, &Part<'_>>) -> Vec<CrateItem> {
    let alone =
        |(name, part): &(&&str, &&Part<'_>)| part.owner() == **name || !parts.contains_key(part.owner());
    let item = |(name, part): (&&str, &&Part<'_>)| CrateItem {
        name: (*name).to_owned(),
        side: match (&part.base, &part.head) {
            (Some(_), None) => Some(Side::Base),
            (None, Some(_)) => Some(Side::Head),
            _ => None,
        },
        rust: part.effect,
    };
    parts.iter().filter(alone).map(item).collect()
}

/// Pages that stand in neither model, because one version can't read all of them.
fn unread<'m>(base: &'m Model, head: &'m Model) -> HashSet<&'m PagePath> {
    let all = base.left_out.iter().chain(&head.left_out);
    let of_names = |code: Code| matches!(code, Code::NameCollision | Code::UnusableName);
    all.filter(|problem| !of_names(problem.code)).map(|problem| &problem.place.page).collect()
}

/// Marks the effect of a change as unknown if its page is in neither model.
fn unknown(item: &mut Item, unread: &HashSet<&PagePath>) {
    if item.rust == Rust::None && unread.contains(&item.occurrence.place.page) {
        item.rust = Rust::Unknown;
    }
    for detail in &mut item.details {
        unknown(detail, unread);
    }
}

/// The differences, by where they are documented.
struct Index<'d> {
    difference: &'d Difference<'d>,
    /// How values of the enumerations of all set values begin.
    sets: &'d [String],
    at: HashMap<(Side, &'d Place), Here<'d>>,
    /// Values by what they are.
    values: HashMap<&'d str, Vec<&'d str>>,
    /// Enumerations, by version and name.
    enums: HashMap<(Side, &'d str), Enum<'d>>,
}

/// What one place documents. A list may have thousands of values, and as many places and changes, so that values are kept by
/// enumeration.
#[derive(Default)]
struct Here<'d> {
    /// Groups.
    members: Vec<&'d str>,
    /// Enumerations, by name.
    enums: BTreeSet<&'d str>,
}

/// The values of an enumeration that one version has, and that differ.
#[derive(Default)]
struct Enum<'d> {
    /// Groups by value.
    values: HashMap<&'d str, BTreeSet<&'d str>>,
    /// The effect of all of them.
    effect: Rust,
}

/// What no item has told of yet.
struct Left<'d> {
    /// Groups.
    parts: HashSet<&'d str>,
    /// Enumerations of which all values are told of.
    enums: HashSet<(Side, &'d str)>,
}

impl<'d> Index<'d> {
    fn of(difference: &'d Difference<'d>, sets: &'d [String]) -> Self {
        let mut index =
            Self { difference, sets, at: HashMap::new(), values: HashMap::new(), enums: HashMap::new() };
        for (group, part) in &difference.parts {
            let sides = [(Side::Base, &part.base), (Side::Head, &part.head)];
            for (side, known) in sides.into_iter().filter_map(|(side, of)| Some((side, of.as_ref()?))) {
                let places =
                    known.statements.iter().copied().flatten().map(|statement| (side, &statement.place));
                if let Some(value) = part.value() {
                    let of = index.enums.entry((side, &known.owner)).or_default();
                    let is_first = of.values.is_empty();
                    of.values.entry(value).or_default().insert(group);
                    of.effect = of.effect.max(difference.effect_of(part));
                    // All values of an enumeration have the statements on those who use it.
                    if is_first {
                        for at in places {
                            index.at.entry(at).or_default().enums.insert(&known.owner);
                        }
                    }
                } else {
                    places.for_each(|at| index.at.entry(at).or_default().members.push(group));
                }
                if let Some(value) = known.value {
                    index.values.entry(value).or_default().push(group);
                }
            }
        }
        index
    }

    /// Gives an item what differs where it was made, with what follows for the types around.
    fn claim(&self, item: &mut Item, left: &mut Left<'d>) {
        let mut effect = Rust::None;
        let (mut groups, enums) = self.groups(item);
        let side = item.occurrence.side;
        for (name, of) in enums.iter().filter_map(|name| self.enums.get_key_value(&(side, *name))) {
            effect = effect.max(of.effect);
            if left.enums.insert(*name) {
                groups.extend(of.values.values().flatten());
            }
        }
        for group in groups {
            let Some(part) = self.difference.parts.get(group) else { continue };
            effect = effect.max(self.difference.effect_of(part));
            left.parts.remove(group);
            left.parts.remove(part.owner());
        }
        for detail in &mut item.details {
            self.claim(detail, left);
            effect = effect.max(detail.rust);
        }
        item.rust = effect;
    }

    /// The groups that an item concerns, and the enumerations of which it concerns all.
    fn groups(&self, item: &Item) -> (BTreeSet<&'d str>, BTreeSet<&'d str>) {
        let Reach { members, values } = Reach::of(item);
        let value = item.before.as_deref().or(item.after.as_deref()).filter(|_| values == Values::Own);
        let (mut groups, mut enums) = (BTreeSet::new(), BTreeSet::new());
        if let Some(here) = self.at.get(&(item.occurrence.side, &item.occurrence.place)) {
            groups.extend(here.members.iter().filter(|_| members));
            match values {
                Values::None => {}
                Values::Own => {
                    let side = item.occurrence.side;
                    let here = here.enums.iter().filter_map(|name| self.enums.get(&(side, *name)));
                    groups.extend(here.filter_map(|of| of.values.get(value?)).flatten());
                }
                Values::All => enums.extend(&here.enums),
            }
        }
        let anywhere = value.and_then(|value| self.values.get(value)).into_iter().flatten();
        groups.extend(anywhere.filter(|group| self.sets.iter().any(|set| group.starts_with(set))));
        (groups, enums)
    }
}

/// The parts of a parameter's Rust that a change of it can concern.
struct Reach {
    /// Its member: whether it is there, its type, who gives it.
    members: bool,
    values: Values,
}

/// Which of the values that it lists.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Values {
    None,
    /// The one that the change is about.
    Own,
    All,
}

impl Reach {
    const fn of(item: &Item) -> Self {
        let (members, values) = match (item.kind, item.key) {
            (Kind::OptionAdded | Kind::OptionRemoved | Kind::SetValueAdded | Kind::SetValueRemoved, _) => {
                (true, Values::Own)
            }
            // A format may make a type, such as that of currencies; lengths and defaults make none.
            (Kind::RequiredChanged | Kind::NullableChanged | Kind::DeprecatedChanged, _)
            | (_, Some(Attribute::Format)) => (true, Values::None),
            (_, Some(_)) => (false, Values::None),
            _ => (true, Values::All),
        };
        Self { members, values }
    }
}

impl<'m> Part<'m> {
    /// What each version that has it says of it, the older first.
    fn sides(&self) -> impl Iterator<Item = &Group<'m>> {
        self.base.iter().chain(&self.head)
    }

    pub(super) fn owner(&self) -> &str {
        self.sides().next().map_or("", |of| &of.owner)
    }

    fn value(&self) -> Option<&str> {
        self.sides().find_map(|of| of.value)
    }
}

/// Gives what no place tells of, such as the type of a section, to the items made nearest to it that change what there is: on its
/// page or for its request, of a section as a whole first. What differs with no such item is none's, and is given back: a heading,
/// a sample.
fn nearest<'p>(
    items: &mut [(usize, Item)],
    parts: impl Iterator<Item = (&'p String, &'p Part<'p>)>,
) -> BTreeMap<&'p str, &'p Part<'p>> {
    // Parts of the same place go to the same items.
    let mut effects: BTreeMap<Around<'p>, Vec<(&str, &Part<'_>)>> = BTreeMap::new();
    for (name, part) in parts {
        effects.entry(part.around()).or_default().push((name.as_str(), part));
    }
    let mut left = BTreeMap::new();
    let made = |(_, item): &(usize, Item)| (Reach::of(item).values != Values::None).then(|| requests(item));
    let made: Vec<Option<Vec<Endpoint>>> =
        if effects.is_empty() { Vec::new() } else { items.iter().map(made).collect() };
    let all = || items.iter().zip(&made).filter_map(|((_, item), of)| Some((item, of.as_deref()?)));
    let there: HashSet<Near<'_>> = all().flat_map(|(item, requests)| places(item, requests)).collect();
    let mut given: HashMap<Near<'_>, Rust> = HashMap::new();
    for ((pages, endpoints), parts) in &effects {
        let effect = parts.iter().map(|(_, part)| part.effect).max().unwrap_or(Rust::None);
        let nearest = nearest_to(pages, endpoints, &there);
        if nearest.is_empty() {
            left.extend(parts.iter().copied());
        }
        for place in nearest {
            let known = given.entry(place).or_insert(Rust::None);
            *known = effect.max(*known);
        }
    }
    let of = |(item, requests): (&Item, &[Endpoint])| {
        places(item, requests).filter_map(|place| given.get(&place)).max().copied()
    };
    let given: Vec<Option<Rust>> =
        items.iter().zip(&made).map(|((_, item), requests)| of((item, requests.as_deref()?))).collect();
    for ((_, item), effect) in items.iter_mut().zip(given) {
        item.rust = item.rust.max(effect.unwrap_or(Rust::None));
    }
    left
}

/// Where a change is made: on a page, for a request, or both; and whether it is about a whole.
type Near<'n> = (Option<&'n PagePath>, Option<&'n Endpoint>, bool);

/// All that an item is near to.
fn places<'n>(item: &'n Item, requests: &'n [Endpoint]) -> impl Iterator<Item = Near<'n>> {
    let (page, whole) = (Some(&item.occurrence.place.page), is_whole(item.kind));
    let of_requests = requests.iter().flat_map(move |of| [(page, Some(of), whole), (None, Some(of), whole)]);
    of_requests.chain([(page, None, whole)])
}

/// The nearest places at which there are items: on one of the pages and for one of the requests, on a page, or for a request.
fn nearest_to<'n>(
    pages: &BTreeSet<&'n PagePath>,
    endpoints: &'n BTreeSet<Endpoint>,
    there: &HashSet<Near<'n>>,
) -> Vec<Near<'n>> {
    let both = pages.iter().flat_map(|page| endpoints.iter().map(|of| (Some(*page), Some(of))));
    let on_pages = pages.iter().map(|page| (Some(*page), None));
    let for_requests = endpoints.iter().map(|of| (None, Some(of)));
    let tiers: [Vec<_>; 3] = [both.collect(), on_pages.collect(), for_requests.collect()];
    let mut wholes_first = tiers.iter().flat_map(|tier| [(tier, true), (tier, false)]);
    let found = wholes_first.find_map(|(tier, whole)| {
        let near = tier.iter().map(|(page, of)| (*page, *of, whole)).filter(|near| there.contains(near));
        Some(near.collect::<Vec<_>>()).filter(|near| !near.is_empty())
    });
    found.unwrap_or_default()
}

/// Pages and requests that something stands on or below.
type Around<'p> = (BTreeSet<&'p PagePath>, BTreeSet<Endpoint>);

impl Part<'_> {
    fn around(&self) -> Around<'_> {
        let pages = self.sides().filter_map(|of| of.page);
        let statements = self.sides().flat_map(|of| of.statements.iter().copied().flatten());
        let pages = statements.map(|statement| &statement.place.page).chain(pages).collect();
        (pages, self.sides().filter_map(|of| of.endpoint).map(Endpoint::identity).collect())
    }
}

/// The requests that an item is about: one, or what it was and is.
fn requests(item: &Item) -> Vec<Endpoint> {
    let before = item.before.as_ref().filter(|_| item.kind == Kind::EndpointChanged);
    let before = before
        .and_then(|text| text.split_once(' '))
        .and_then(|(method, path)| Some(Endpoint { method: Method::parse(method)?, path: path.into() }));
    item.occurrence.endpoint.iter().chain(&before).map(Endpoint::identity).collect()
}

/// Whether it is about a request or a section, not about a part of one.
const fn is_whole(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::EndpointAdded
            | Kind::EndpointRemoved
            | Kind::EndpointChanged
            | Kind::SectionAdded
            | Kind::SectionRemoved
    )
}
