//! Where the entries of a list belong: from bullets, "Contains:", dotted names and, in flat lists, the sample.

use super::shape::Shape;
use super::{Direction, FieldPath, Type};
use crate::dialect;
use crate::grammar::DEPTH;
use std::collections::{HashMap, HashSet};

/// An entry of a list, as far as its place depends on it.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    /// Name, as documented, split at its dots.
    pub(crate) name: Vec<String>,
    /// The entry that contains it, where the page says so.
    pub(crate) parent: Option<usize>,
    /// Whether it may have members.
    pub(crate) object: bool,
    /// Whether it is documented as an array.
    pub(crate) array: bool,
    /// Whether it refers to an object that is documented elsewhere.
    pub(crate) refers: bool,
}

/// A list of entries with the samples of its bodies.
pub(crate) struct List<'s> {
    pub(crate) items: Vec<Item>,
    pub(crate) direction: Option<Direction>,
    /// Whether its form shows nesting, so that entries stand at the top unless it says otherwise.
    pub(crate) structured: bool,
    pub(crate) shape: Option<&'s Shape>,
}

/// Finds the path of every item. Paths of an object's page are relative to the object.
pub(crate) fn paths(list: &List<'_>) -> Vec<FieldPath> {
    let mut nest = Nest::new(list);
    for item in &list.items {
        let path = nest.place(item);
        nest.remember(item, path);
    }
    let skip = if list.direction.is_none() { nest.home.len() } else { 0 };
    let arrays: HashSet<&[String]> = list
        .items
        .iter()
        .zip(&nest.paths)
        .filter(|(item, _)| item.array)
        .map(|(_, path)| path.as_slice())
        .collect();
    let mark = |names: &Vec<String>| {
        let mut path = list.shape.map_or_else(|| Shape::default().path(names), |shape| shape.path(names));
        for (i, segment) in path.0.iter_mut().enumerate() {
            segment.array |= names.get(..=i).is_some_and(|start| arrays.contains(start));
        }
        path.0.drain(..skip.min(path.0.len().saturating_sub(1)));
        path
    };
    nest.paths.iter().map(mark).collect()
}

/// Whether an entry of these types may have members.
pub(crate) fn may_have_members(types: impl Iterator<Item = Type>) -> bool {
    types.into_iter().any(|item| matches!(item, Type::Object | Type::Array | Type::ArrayOfObject))
}

/// The place in the samples whose members the list documents: the body of a request, the `data` of a response,
/// the object that a page is about.
fn home(list: &List<'_>) -> Vec<String> {
    if list.direction == Some(Direction::Request) {
        return Vec::new();
    }
    let response = list.direction == Some(Direction::Response);
    let usual = || if response { vec![dialect::RESPONSE_DATA.to_owned()] } else { Vec::new() };
    let Some(shape) = list.shape else { return usual() };
    // Dotted names may count from anywhere, so they tell nothing where there are others.
    let outer = || list.items.iter().filter(|item| item.parent.is_none()).map(|item| item.name.as_slice());
    let undotted: Vec<&[String]> = outer().filter(|name| name.len() == 1).collect();
    let names = if undotted.is_empty() { outer().collect() } else { undotted };
    let names = Names::of(&names);
    let mut best: Option<(usize, usize, Vec<String>)> = None;
    shape.containers(&mut |path, place| {
        let known = names.known(place);
        // Of equals, the content of the response, then the place nearest to the root.
        let depth = if response && path == [dialect::RESPONSE_DATA] { 0 } else { path.len() + 1 };
        if known > 0
            && best.as_ref().is_none_or(|(most, at, _)| known > *most || (known == *most && depth < *at))
        {
            best = Some((known, depth, path.iter().map(|name| (*name).to_owned()).collect()));
        }
    });
    match best {
        Some((_, _, path)) => path,
        None if response && shape.get([dialect::RESPONSE_DATA]).is_none() && !shape.members.is_empty() => {
            Vec::new()
        }
        None => usual(),
    }
}

/// Names, those that begin alike together, so that they are looked up in a sample all at once.
#[derive(Default)]
struct Names<'n> {
    /// How many end here.
    count: usize,
    longer: HashMap<&'n str, Names<'n>>,
}

impl<'n> Names<'n> {
    fn of(names: &[&'n [String]]) -> Self {
        let mut all = Self::default();
        for name in names {
            let end = name.iter().fold(&mut all, |at, part| at.longer.entry(part).or_default());
            end.count += 1;
        }
        all
    }

    /// How many of them a place of the samples shows, in steps as many as the smaller of the two has names.
    fn known(&self, shape: &Shape) -> usize {
        let both = |(longer, member): (&Self, &Shape)| longer.count + longer.known(member);
        if self.longer.len() < shape.members.len() {
            let members =
                self.longer.iter().filter_map(|(name, longer)| Some((longer, shape.members.get(*name)?)));
            members.map(both).sum()
        } else {
            let names = shape
                .members
                .iter()
                .filter_map(|(name, member)| Some((self.longer.get(name.as_str())?, member)));
            names.map(both).sum()
        }
    }
}

/// What is known of the list and its samples while its entries are placed, one after the other.
struct Nest<'l> {
    list: &'l List<'l>,
    /// Where entries at the top of the list stand in the body.
    home: Vec<String>,
    /// The places in the samples that have a member of that name.
    places: HashMap<&'l str, Vec<Vec<String>>>,
    paths: Vec<Vec<String>>,
    /// Objects whose members may follow: their paths with the index of the last entry for each.
    open: HashMap<Vec<String>, usize>,
    /// The last of them.
    above: Option<usize>,
    /// Different paths that end in a name, the last one first.
    named: HashMap<String, Vec<Vec<String>>>,
}

impl<'l> Nest<'l> {
    fn new(list: &'l List<'l>) -> Self {
        let home = home(list);
        let mut places: HashMap<&str, Vec<Vec<String>>> = HashMap::new();
        if let Some(shape) = list.shape {
            shape.containers(&mut |path, place| {
                // On the page of an object, only what is inside of it counts.
                let inside = list.direction.is_some() || home.iter().eq(path.iter().take(home.len()));
                for name in place.members.keys().filter(|_| inside) {
                    let places = places.entry(name).or_default();
                    if places.len() < PLACES {
                        places.push(path.iter().map(|name| (*name).to_owned()).collect());
                    }
                }
            });
        }
        let paths = Vec::with_capacity(list.items.len());
        Self { list, home, places, paths, open: HashMap::new(), above: None, named: HashMap::new() }
    }

    fn remember(&mut self, item: &Item, path: Vec<String>) {
        let index = self.paths.len();
        if item.object && !item.refers && !self.shows_scalar(&path) {
            self.open.insert(path.clone(), index);
            self.above = Some(index);
        }
        if let Some(leaf) = path.last() {
            let named = self.named.entry(leaf.clone()).or_default();
            named.retain(|known| *known != path);
            named.insert(0, path.clone());
            named.truncate(NAMESAKES);
        }
        self.paths.push(path);
    }

    fn place(&self, item: &Item) -> Vec<String> {
        let Some(first) = item.name.first().filter(|_| item.name.len() == 1) else {
            return self.place_dotted(item);
        };
        if let Some(parent) = item.parent {
            return join(&self.container(parent, &item.name), &item.name);
        }
        let home = join(&self.home, &item.name);
        if item.refers {
            return home;
        }
        if let Some(above) = self.above_path().filter(|_| !self.list.structured)
            && let Some(path) = self.shown(above, &item.name)
        {
            return path;
        }
        if self.shows(&home) {
            return home;
        }
        let places = self.places.get(first.as_str()).map_or(&[][..], Vec::as_slice);
        let last_open = places.iter().filter_map(|place| Some((self.open.get(place)?, place))).max();
        if let (Some((_, place)), _) | (None, [place]) = (last_open, places) {
            return join(place, &item.name);
        }
        match self.neighbour().or(self.above_path()) {
            // Samples leave out whole objects; a member of its neighbour an object is only where a sample shows it.
            Some(above) if !self.list.structured && !item.object => join(above, &item.name),
            _ => home,
        }
    }

    /// Dotted names count from the body, from an earlier entry, or from the one place of the sample that fits.
    fn place_dotted(&self, item: &Item) -> Vec<String> {
        let home = join(&self.home, &item.name);
        let Some((first, rest)) = item.name.split_first().filter(|_| !self.shows(&home)) else { return home };
        let named = self.named.get(first).map_or(&[][..], Vec::as_slice);
        if let Some(path) = named.iter().find_map(|path| self.shown(path, rest)) {
            return path;
        }
        let places = self.places.get(first.as_str()).map_or(&[][..], Vec::as_slice);
        let mut fitting = places.iter().filter_map(|place| self.shown(place, &item.name));
        if let (Some(path), None) = (fitting.next(), fitting.next()) {
            return path;
        }
        match (named.first(), item.parent.and_then(|parent| self.paths.get(parent))) {
            (Some(path), _) => join(path, rest),
            (None, Some(parent)) => join(parent, &item.name),
            (None, None) => home,
        }
    }

    /// The innermost container, from `parent` outwards, that the sample shows with that member; else `parent`.
    fn container(&self, parent: usize, name: &[String]) -> Vec<String> {
        let mut at = Some(parent);
        for _ in 0..NAMESAKES {
            let Some(i) = at else { break };
            if let Some(path) = self.paths.get(i).filter(|path| self.shown(path, name).is_some()) {
                return path.clone();
            }
            at = self.list.items.get(i).and_then(|item| item.parent);
        }
        self.paths.get(parent).cloned().unwrap_or_default()
    }

    /// The object that the entry right above is a member of: groups of members stand together.
    fn neighbour(&self) -> Option<&[String]> {
        let last = self.paths.len().checked_sub(1)?;
        let (_, parent) = self.paths.get(last)?.split_last()?;
        (self.above != Some(last) && parent.len() > self.home.len()).then_some(parent)
    }

    /// The last object above whose members may stand here.
    fn above_path(&self) -> Option<&[String]> {
        self.paths.get(self.above?).map(Vec::as_slice)
    }

    fn shape(&self, path: &[String]) -> Option<&Shape> {
        self.list.shape?.get(path.iter().map(String::as_str))
    }

    fn shows(&self, path: &[String]) -> bool {
        self.shape(path).is_some()
    }

    /// Whether the samples show a value there that can't have members.
    fn shows_scalar(&self, path: &[String]) -> bool {
        let scalar = |kind: &&str| matches!(*kind, "string" | "number" | "boolean");
        self.shape(path).is_some_and(|shape| shape.kinds.iter().all(scalar))
    }

    fn shown(&self, parent: &[String], name: &[String]) -> Option<Vec<String>> {
        Some(join(parent, name)).filter(|path| self.shows(path))
    }
}

/// How many paths of one name, or levels of containers, are looked at: docs have three, hostile input any number.
const NAMESAKES: usize = 16;

/// How many places of a sample that have a member of one name are looked at.
const PLACES: usize = 64;

/// The path of a member. One that would be deeper than any path stands as deep as one can.
fn join(parent: &[String], name: &[String]) -> Vec<String> {
    parent.iter().take(DEPTH.saturating_sub(name.len())).chain(name).cloned().collect()
}
