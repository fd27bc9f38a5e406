//! Members that samples show: where, and of which JSON kinds.

use crate::diagnostics::span::Span;
use crate::read::grammar::{DEPTH, NAME};
use crate::read::page::Json;
use compact_str::CompactString;
use foldhash::fast::RandomState;
use smallvec::SmallVec;
use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

/// The names on the way to a place, most of which is short.
pub(crate) type Parts<'n> = SmallVec<[&'n str; 3]>;

/// Samples are small and many: hashing their names must be quick.
pub(super) type Map<K, V> = HashMap<K, V, RandomState>;
/// See [`Map`].
pub(super) type Set<T> = HashSet<T, RandomState>;

/// As many members as most bodies have.
const MEMBERS: usize = 56;

/// So many members of one object are looked through by name; what more it has is looked up.
const NEAR: usize = 16;

/// The union of what samples show: a tree of places, whose names it borrows. Arrays count as their items.
#[derive(Clone, Debug)]
pub struct SampleTree<'j> {
    /// The root is the first.
    nodes: Vec<Node<'j>>,
    /// All values, in the order of the samples.
    seen: Vec<Seen<'j>>,
    /// Members of large objects: those behind the first [`NEAR`] of them.
    far: Map<(SamplePlace, &'j str), SamplePlace>,
    /// Where names stand, once somebody asks.
    index: OnceCell<Index>,
}

/// Members by name, of those that entries can name.
#[derive(Clone, Debug, Default)]
struct Index {
    /// The first and the last member of each name. Names are copied: most are short, and kept in place.
    named: Map<CompactString, (SamplePlace, SamplePlace)>,
    /// For each place, the next member of the same name.
    namesakes: Vec<Option<SamplePlace>>,
    /// For each place its number among those that have members, the root first, each before its members.
    ranks: Vec<usize>,
}

/// A place in a [`SampleTree`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SamplePlace(usize);

#[derive(Clone, Debug, Default)]
struct Node<'j> {
    name: &'j str,
    array: bool,
    kinds: Kinds,
    /// The first and the last value there.
    seen: Option<(usize, usize)>,
    above: Option<SamplePlace>,
    /// Its members are a chain, in the order in which they were first seen.
    first: Option<SamplePlace>,
    last: Option<SamplePlace>,
    next: Option<SamplePlace>,
    /// How many members it has.
    count: usize,
}

/// A value that samples show.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'j> {
    /// The value.
    pub json: &'j Json,
    /// The body that it is part of, by its number.
    pub body: usize,
    /// Where the name of the member stands, relative to the text of the body; empty for a whole body.
    pub span: Span,
    /// The next value at the same place.
    next: Option<usize>,
}

/// A set of JSON kinds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kinds(u8);

impl Kinds {
    fn insert(&mut self, json: &Json) {
        self.0 |= match json {
            Json::Array(_) => 1,
            Json::Bool(_) => 1 << 1,
            Json::Null => 1 << 2,
            Json::Number(_) => 1 << 3,
            Json::Object(_) => 1 << 4,
            Json::String(_) => 1 << 5,
        };
    }

    /// Kinds as [`Json::kind`] names them, sorted.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        let names = ["array", "boolean", "null", "number", "object", "string"];
        names.into_iter().enumerate().filter(move |(bit, _)| self.0 & (1 << bit) != 0).map(|(_, name)| name)
    }

    /// Whether none of them has members.
    pub(crate) const fn are_scalar(self) -> bool {
        self.0 & 0b01_0101 == 0
    }
}

impl<'j> SampleTree<'j> {
    /// The shape of several bodies together.
    pub fn of(bodies: impl IntoIterator<Item = &'j Json>) -> Self {
        let mut bodies = bodies.into_iter().enumerate().peekable();
        let mut nodes = Vec::with_capacity(if bodies.peek().is_some() { MEMBERS } else { 1 });
        nodes.push(Node::default());
        let seen = Vec::with_capacity(nodes.capacity());
        let mut shape = Self { nodes, seen, far: Map::default(), index: OnceCell::new() };
        for (body, json) in bodies {
            shape.add(Self::ROOT, Seen { json, body, span: Span::default(), next: None });
        }
        shape
    }

    fn add(&mut self, at: SamplePlace, value: Seen<'j>) {
        let Some(node) = self.nodes.get_mut(at.0) else { return };
        node.kinds.insert(value.json);
        node.array |= matches!(value.json, Json::Array(_));
        let new = self.seen.len();
        let (_, last) = node.seen.get_or_insert((new, new));
        let before = std::mem::replace(last, new);
        if let Some(before) = self.seen.get_mut(before) {
            before.next = Some(new);
        }
        self.seen.push(value);
        self.add_members(at, value);
    }

    fn add_members(&mut self, at: SamplePlace, value: Seen<'j>) {
        match value.json {
            Json::Object(members) => {
                for member in members {
                    let place = self.add_member(at, &member.name);
                    self.add(place, Seen { json: &member.value, span: member.span, ..value });
                }
            }
            Json::Array(items) => items.iter().for_each(|json| self.add_members(at, Seen { json, ..value })),
            _ => {}
        }
    }

    fn add_member(&mut self, at: SamplePlace, name: &'j str) -> SamplePlace {
        if let Some(place) = self.member(at, name) {
            return place;
        }
        let new = SamplePlace(self.nodes.len());
        self.nodes.push(Node { name, above: Some(at), ..Node::default() });
        let Some(node) = self.nodes.get_mut(at.0) else { return new };
        node.first.get_or_insert(new);
        node.count += 1;
        if node.count > NEAR {
            self.far.insert((at, name), new);
        }
        let before = node.last.replace(new);
        if let Some(before) = before.and_then(|before| self.nodes.get_mut(before.0)) {
            before.next = Some(new);
        }
        new
    }

    fn index(&self) -> &Index {
        self.index.get_or_init(|| {
            let mut index = Index {
                named: Map::with_capacity_and_hasher(self.nodes.len(), RandomState::default()),
                namesakes: vec![None; self.nodes.len()],
                ranks: vec![0; self.nodes.len()],
            };
            self.fill(&mut index, Self::ROOT, 0, &mut 0);
            index
        })
    }

    /// Numbers the places with members as far as entries can name them, and links the members of one name.
    fn fill(&self, index: &mut Index, at: SamplePlace, depth: usize, rank: &mut usize) {
        if self.node(at).is_none_or(|node| node.first.is_none()) {
            return;
        }
        if let Some(own) = index.ranks.get_mut(at.0) {
            *own = *rank;
        }
        *rank += 1;
        for (name, member) in self.members(at) {
            let (_, last) = index.named.entry(name.into()).or_insert((member, member));
            let before = std::mem::replace(last, member);
            if let Some(before) = index.namesakes.get_mut(before.0).filter(|_| before != member) {
                *before = Some(member);
            }
        }
        if depth + 1 < DEPTH {
            for (_, member) in self.members(at).filter(|(name, _)| (1..=NAME).contains(&name.len())) {
                self.fill(index, member, depth + 1, rank);
            }
        }
    }

    /// The body itself.
    pub const ROOT: SamplePlace = SamplePlace(0);

    fn node(&self, at: SamplePlace) -> Option<&Node<'j>> {
        self.nodes.get(at.0)
    }

    /// Whether an array was seen there; members are then those of its items.
    #[must_use]
    pub fn is_array(&self, at: SamplePlace) -> bool {
        self.node(at).is_some_and(|node| node.array)
    }

    /// JSON kinds seen there.
    #[must_use]
    pub fn kinds(&self, at: SamplePlace) -> Kinds {
        self.node(at).map_or(Kinds::default(), |node| node.kinds)
    }

    /// Its members, in the order in which they were first seen.
    pub fn members(&self, at: SamplePlace) -> impl Iterator<Item = (&'j str, SamplePlace)> {
        let first = self.node(at).and_then(|node| node.first);
        let places = std::iter::successors(first, |place| self.node(*place)?.next);
        places.filter_map(|place| Some((self.node(place)?.name, place)))
    }

    /// Its member of that name.
    #[must_use]
    pub fn member(&self, at: SamplePlace, name: &str) -> Option<SamplePlace> {
        let near = self.members(at).take(NEAR).find(|(known, _)| *known == name).map(|(_, place)| place);
        near.or_else(|| self.far.get(&(at, name)).copied())
    }

    /// The values there, in the order of the samples.
    pub fn values(&self, at: SamplePlace) -> impl Iterator<Item = &Seen<'j>> {
        let first = self.node(at).and_then(|node| node.seen).and_then(|(first, _)| self.seen.get(first));
        std::iter::successors(first, |value| self.seen.get(value.next?))
    }

    /// The places on the way to what has these names below a place, as far as samples show it.
    pub fn way<'n>(
        &self,
        from: SamplePlace,
        names: impl IntoIterator<Item = &'n str>,
    ) -> impl Iterator<Item = SamplePlace> {
        names.into_iter().scan(from, |at, name| {
            *at = self.member(*at, name)?;
            Some(*at)
        })
    }

    /// What has these names below a place.
    #[must_use]
    pub fn below<'n>(
        &self,
        from: SamplePlace,
        names: impl IntoIterator<Item = &'n str>,
    ) -> Option<SamplePlace> {
        names.into_iter().try_fold(from, |at, name| self.member(at, name))
    }

    /// Members of that name that entries can name, the outer ones first.
    pub(crate) fn named(&self, name: &str) -> impl Iterator<Item = SamplePlace> {
        let index = self.index();
        let first = index.named.get(name).map(|(first, _)| *first);
        std::iter::successors(first, |place| *index.namesakes.get(place.0)?)
    }

    /// The place that a member belongs to.
    pub(crate) fn above(&self, at: SamplePlace) -> Option<SamplePlace> {
        self.node(at)?.above
    }

    /// See [`Index::ranks`].
    pub(super) fn rank(&self, at: SamplePlace) -> usize {
        self.index().ranks.get(at.0).copied().unwrap_or_default()
    }

    /// A place and those that it is in, the innermost first.
    pub(crate) fn outwards(&self, at: SamplePlace) -> impl Iterator<Item = SamplePlace> {
        std::iter::successors(Some(at), |at| self.above(*at))
    }

    /// The names on the way to a place.
    pub(super) fn path(&self, at: SamplePlace) -> Parts<'j> {
        let inner = self.outwards(at).take_while(|at| *at != Self::ROOT);
        let mut path: Parts<'_> = inner.filter_map(|at| Some(self.node(at)?.name)).collect();
        path.reverse();
        path
    }
}

/// Shapes are the same if they show the same members of the same kinds, in whatever order.
impl PartialEq for SampleTree<'_> {
    fn eq(&self, other: &Self) -> bool {
        let mut open = vec![(Self::ROOT, SampleTree::ROOT)];
        while let Some((ours, theirs)) = open.pop() {
            let alike = self.kinds(ours) == other.kinds(theirs)
                && self.members(ours).count() == other.members(theirs).count();
            if !alike {
                return false;
            }
            for (name, member) in self.members(ours) {
                let Some(twin) = other.member(theirs, name) else { return false };
                open.push((member, twin));
            }
        }
        true
    }
}
