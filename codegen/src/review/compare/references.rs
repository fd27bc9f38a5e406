//! Objects that parameters refer to: their sections in both versions, and members that moved there or back.

use super::change::{Kind, Side, Sided};
use super::fields::{Identity, InBoth, Parameters, Statement, shows};
use super::item::Item;
use super::rules::Shift;
use super::unread::uncompared;
use super::view::View;
use crate::api::{Anchor, Direction, Location};
use crate::identity::{Cluster, names};
use crate::profile::Profile;
use crate::read::facts::{FieldFact, item_of};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

/// The objects of both versions.
pub(super) struct Objects {
    /// The words of the vendor.
    pub(super) profile: Arc<Profile>,
    /// Cluster of each section.
    base: HashMap<usize, usize>,
    head: HashMap<usize, usize>,
    /// Directions in which bodies hold the object of a cluster.
    directions: HashMap<usize, BTreeSet<Direction>>,
}

/// The target of a parameter's reference.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Target {
    /// An object, by its cluster.
    Known(usize),
    /// One that the docs don't have, by its name.
    Unknown(String),
}

impl Objects {
    pub(super) fn new<'a>(base: &View<'a>, head: &View<'a>, clusters: &[Cluster]) -> Self {
        let of = |side: fn(&Cluster) -> &Vec<usize>| {
            let all = clusters.iter().enumerate();
            all.flat_map(|(at, cluster)| side(cluster).iter().map(move |unit| (*unit, at))).collect()
        };
        let profile = head.docs.profile().or_else(|| base.docs.profile());
        let mut objects = Self {
            profile: profile.map(Arc::clone).unwrap_or_default(),
            base: of(|cluster| &cluster.base),
            head: of(|cluster| &cluster.head),
            directions: HashMap::new(),
        };
        objects.directions = objects.users([base, head]);
        objects
    }

    /// Directions of the bodies that hold each object, in either version, through other objects as well.
    fn users(&self, views: [&View<'_>; 2]) -> HashMap<usize, BTreeSet<Direction>> {
        let mut used: HashMap<usize, BTreeSet<Direction>> = HashMap::new();
        let mut holds: BTreeSet<(usize, usize)> = BTreeSet::new();
        for view in views {
            for (at, unit) in view.units.iter().enumerate() {
                let Some(holder) = self.cluster(view.side, at) else { continue };
                for returns in unit.requests().filter_map(|request| request.returns.as_deref()) {
                    if let Target::Known(object) = self.named(view, &answer(returns).1) {
                        used.entry(object).or_default().insert(Direction::Response);
                    }
                }
                for field in &unit.fields {
                    let Some(Target::Known(object)) = self.target(view, field) else { continue };
                    match field.direction {
                        Some(direction) => drop(used.entry(object).or_default().insert(direction)),
                        None => drop(holds.insert((holder, object))),
                    }
                }
            }
        }
        let mut below: HashMap<usize, Vec<usize>> = HashMap::new();
        for (holder, object) in holds {
            below.entry(holder).or_default().push(object);
        }
        let all = used.iter().flat_map(|(object, of)| of.iter().map(|direction| (*object, *direction)));
        let mut open: Vec<(usize, Direction)> = all.collect();
        while let Some((holder, direction)) = open.pop() {
            for object in below.get(&holder).into_iter().flatten() {
                if used.entry(*object).or_default().insert(direction) {
                    open.push((*object, direction));
                }
            }
        }
        used
    }

    fn cluster(&self, side: Side, unit: usize) -> Option<usize> {
        side.pick(&self.base, &self.head).get(&unit).copied()
    }

    /// The directions that a change in a cluster concerns.
    pub(super) fn directions(&self, cluster: usize, direction: Option<Direction>) -> Vec<Direction> {
        let both = || vec![Direction::Request, Direction::Response];
        match (direction, self.directions.get(&cluster)) {
            (Some(direction), _) => vec![direction],
            (None, Some(used)) if !used.is_empty() => used.iter().copied().collect(),
            (None, _) => both(),
        }
    }

    /// The target of a parameter's reference.
    fn target(&self, view: &View<'_>, field: &FieldFact) -> Option<Target> {
        Some(self.named(view, field.reference.as_ref()?))
    }

    fn named(&self, view: &View<'_>, anchor: &Anchor) -> Target {
        let known = view.object(anchor).and_then(|unit| self.cluster(view.side, unit));
        known.map_or_else(|| Target::Unknown(view.object_name(anchor)), Target::Known)
    }

    /// Whether two answers of a request are the same: an object that both versions have, whatever they call it, or else its name.
    pub(super) fn is_same_answer(&self, (base, head): (&View<'_>, &View<'_>), was: &str, is: &str) -> bool {
        let ((was_array, was_object), (is_array, is_object)) = (answer(was), answer(is));
        let (from, to) = (self.named(base, &was_object), self.named(head, &is_object));
        let known = matches!((&from, &to), (Target::Known(_), Target::Known(_)));
        was == is || was_array == is_array && known && from == to
    }

    /// Changes of what the parameters of a cluster refer to: from one object that the docs have to another. A link that
    /// leads out of the docs in one version, and by another name to an object in the other one, can't be compared.
    pub(super) fn changed<'a>(
        &self,
        (base, head): (&View<'a>, &View<'a>),
        kept: &[InBoth<'_, 'a>],
        problems: &mut Vec<Sided>,
    ) -> Vec<Item> {
        let mut items = Vec::new();
        for (old, new) in kept.iter().filter_map(InBoth::first) {
            let (Some(was), Some(is)) = (&old.field.reference, &new.field.reference) else { continue };
            match (self.named(base, was), self.named(head, is)) {
                // Of several pages of an object, another one may be the first now.
                (Target::Known(from), Target::Known(to))
                    if from != to && base.object_name(was) != head.object_name(is) =>
                {
                    let item =
                        Item::of_field(Kind::ReferenceChanged, Shift::Other, Side::Head, new.unit, new.field);
                    items.push(item.between(Some(was.0.clone()), Some(is.0.clone())));
                }
                (Target::Known(_), Target::Unknown(name)) if base.object_name(was) != name => {
                    problems.push(leads_out(Side::Head, new.field, is));
                }
                (Target::Unknown(name), Target::Known(_)) if head.object_name(is) != name => {
                    problems.push(leads_out(Side::Base, old.field, was));
                }
                _ => {}
            }
        }
        items
    }
}

fn leads_out(side: Side, field: &FieldFact, anchor: &Anchor) -> Sided {
    let message = format!(
        "`{}` can't be compared: it refers to `#{}`, which leads out of these docs",
        field.path, anchor.0
    );
    uncompared(side, &field.place, &field.path, message, "refer to the heading of an object")
}

/// Whether an answer is an array, and the anchor of its object.
fn answer(returns: &str) -> (bool, Anchor) {
    let item = item_of(returns);
    (item.is_some(), Anchor(item.unwrap_or(returns).to_owned()))
}

/// Where a member went that one version lacks, or came from.
pub(super) enum Moved<'a> {
    /// To the page of an object, which has it.
    Followed,
    /// Behind a link that leads nowhere in these docs.
    Lost {
        /// The member that refers there.
        parent: Vec<&'a str>,
        /// The link.
        anchor: &'a Anchor,
    },
}

/// Whether a member that one version lacks is told there by an object that one of its parents refers to, whether or not it
/// did before. In flat lists that no sample explains, what stands above a member may be its parent.
pub(super) fn moved<'a>(
    key: &Identity<'a>,
    own: &Parameters<'_, 'a>,
    other: &Parameters<'_, 'a>,
    view: &View<'_>,
    neighbours: &Neighbours<'a>,
) -> Option<Moved<'a>> {
    let (direction, location, path) = key;
    for end in (1..path.len()).rev() {
        let (parent, rest) = path.split_at(end);
        let parent_key = (*direction, *location, parent.to_vec());
        let Some(anchor) = other.get(&parent_key).and_then(|entries| reference(entries)) else { continue };
        return match view.object(anchor).and_then(|at| view.units.get(at)) {
            Some(object) => object.has(rest).then_some(Moved::Followed),
            None => Some(Moved::Lost { parent: parent.to_vec(), anchor }),
        };
    }
    is_behind_neighbour(key, own, neighbours).then_some(Moved::Followed)
}

/// Whether a member, of which neither name nor sample tells the object that it is in, stands below one that the other
/// version has a page of, and that has it.
fn is_behind_neighbour<'a>(
    key: &Identity<'a>,
    own: &Parameters<'_, 'a>,
    neighbours: &Neighbours<'a>,
) -> bool {
    let (direction, location, path) = key;
    let Some((leaf, at)) = path.last().zip(own.get_index_of(key)) else { return false };
    let first = neighbours.members.get(&(*direction, *location, leaf));
    let below = first.is_some_and(|first| *first < at);
    below && own.get(key).is_some_and(|entries| !entries.iter().any(|entry| shows(entry, path)))
}

/// Members of the objects that parameters refer to in the other version only.
pub(super) struct Neighbours<'a> {
    /// By direction, location and name: the first such parameter whose object has one.
    members: HashMap<(Option<Direction>, Location, &'a str), usize>,
}

impl<'a> Neighbours<'a> {
    pub(super) fn new(own: &Parameters<'_, 'a>, other: &Parameters<'_, 'a>, view: &View<'a>) -> Self {
        let mut members = HashMap::new();
        let mut seen = HashSet::new();
        for (at, (of, entries)) in own.iter().enumerate() {
            let anchor =
                other.get(of).filter(|_| reference(entries).is_none()).and_then(|entries| reference(entries));
            let Some(object) = anchor.and_then(|anchor| view.object(anchor)) else { continue };
            if !seen.insert((of.0, of.1, object)) {
                continue;
            }
            for field in view.units.get(object).into_iter().flat_map(|unit| &unit.fields) {
                if let [name] = names(&field.path)[..] {
                    members.entry((of.0, of.1, name)).or_insert(at);
                }
            }
        }
        Self { members }
    }
}

fn reference<'a>(entries: &[Statement<'_, 'a>]) -> Option<&'a Anchor> {
    entries.iter().find_map(|entry| entry.field.reference.as_ref())
}
