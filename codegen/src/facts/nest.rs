//! Where the entries of a list belong: from bullets, "Contains:", dotted names and, in flat lists, the sample.

use super::shape::Shape;
use super::{Direction, FieldPath, Segment, Type};
use crate::dialect;
use crate::grammar::DEPTH;
use std::collections::{HashMap, HashSet};

/// An entry of a list, as far as its place depends on it.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    /// Name, as documented, split at its dots.
    pub(crate) name: Vec<String>,
    /// Which parts of the name have `[]`, where it counts from the root of the body: such a name says all itself.
    pub(crate) rooted: Option<Vec<bool>>,
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
    let arrays: HashSet<&[&str]> = list
        .items
        .iter()
        .zip(&nest.paths)
        .filter(|(item, _)| item.array)
        .map(|(_, path)| path.as_slice())
        .collect();
    let mark = |(item, names): (&Item, &Path<'_>)| {
        let mut shape = list.shape;
        let mut segments = Vec::with_capacity(names.len());
        for (i, name) in names.iter().enumerate() {
            shape = shape.and_then(|shape| shape.members.get(*name));
            let documented = || names.get(..=i).is_some_and(|start| arrays.contains(start));
            let array = shape.is_some_and(|shape| shape.array) || (!arrays.is_empty() && documented());
            if i >= skip.min(names.len().saturating_sub(1)) {
                segments.push(Segment { name: (*name).to_owned(), array });
            }
        }
        let inner = segments.len().saturating_sub(1);
        for (segment, shown) in segments.iter_mut().take(inner).zip(item.rooted.iter().flatten()) {
            segment.array = *shown;
        }
        FieldPath(segments)
    };
    list.items.iter().zip(&nest.paths).map(mark).collect()
}

/// A path in a body, by the names of its members: those of entries and of samples.
type Path<'l> = Vec<&'l str>;

/// Whether an entry of these types may have members.
pub(crate) fn may_have_members(types: impl Iterator<Item = Type>) -> bool {
    types.into_iter().any(|item| matches!(item, Type::Object | Type::Array | Type::ArrayOfObject))
}

/// The place in the samples whose members the list documents: the body of a request, the `data` of a response,
/// the object that a page is about.
fn home<'l>(list: &'l List<'_>) -> Path<'l> {
    if list.direction == Some(Direction::Request) {
        return Vec::new();
    }
    let response = list.direction == Some(Direction::Response);
    let usual = || if response { vec![dialect::RESPONSE_DATA] } else { Vec::new() };
    let Some(shape) = list.shape else { return usual() };
    // Dotted names may count from anywhere, so they tell nothing where there are others.
    let counts = |item: &&Item| item.parent.is_none() && item.rooted.is_none();
    let outer = || list.items.iter().filter(counts).map(|item| item.name.as_slice());
    let undotted: Vec<&[String]> = outer().filter(|name| name.len() == 1).collect();
    let names = if undotted.is_empty() { outer().collect() } else { undotted };
    let names = Names::of(&names);
    let mut best: Option<(usize, usize, Path<'l>)> = None;
    shape.containers(&mut |path, place| {
        let known = names.known(place);
        // Of equals, the content of the response, then the place nearest to the root.
        let depth = if response && path == [dialect::RESPONSE_DATA] { 0 } else { path.len() + 1 };
        if known > 0
            && best.as_ref().is_none_or(|(most, at, _)| known > *most || (known == *most && depth < *at))
        {
            best = Some((known, depth, path.to_vec()));
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
    home: Path<'l>,
    /// The places in the samples that have members.
    containers: Vec<Path<'l>>,
    /// Those of them, by index, that have a member of that name.
    places: HashMap<&'l str, Vec<usize>>,
    paths: Vec<Path<'l>>,
    /// Objects whose members may follow: their paths with the index of the last entry for each.
    open: HashMap<Path<'l>, usize>,
    /// The last of them.
    above: Option<usize>,
    /// Different paths that end in a name, as indices of entries, the last one first.
    named: HashMap<&'l str, Vec<usize>>,
}

impl<'l> Nest<'l> {
    fn new(list: &'l List<'l>) -> Self {
        let home = home(list);
        let mut containers: Vec<Path<'l>> = Vec::new();
        let mut places: HashMap<&str, Vec<usize>> = HashMap::with_capacity(list.items.len());
        places.extend(list.items.iter().filter_map(|item| Some((item.name.first()?.as_str(), Vec::new()))));
        if let Some(shape) = list.shape {
            shape.containers(&mut |path, place| {
                // On the page of an object, only what is inside of it counts.
                if list.direction.is_none() && !path.starts_with(&home) {
                    return;
                }
                for name in place.members.keys() {
                    if let Some(places) = places.get_mut(name.as_str()).filter(|places| places.len() < PLACES)
                    {
                        places.push(containers.len());
                    }
                }
                containers.push(path.to_vec());
            });
        }
        let paths = Vec::with_capacity(list.items.len());
        let (open, named) = (HashMap::new(), HashMap::new());
        Self { list, home, containers, places, paths, open, above: None, named }
    }

    fn remember(&mut self, item: &Item, path: Path<'l>) {
        let index = self.paths.len();
        if item.object && !item.refers && !self.shows_scalar(&path) {
            self.open.insert(path.clone(), index);
            self.above = Some(index);
        }
        if let Some(leaf) = path.last() {
            let named = self.named.entry(leaf).or_default();
            named.retain(|known| self.paths.get(*known) != Some(&path));
            named.insert(0, index);
            named.truncate(NAMESAKES);
        }
        self.paths.push(path);
    }

    /// The places in the samples that have a member of that name.
    fn places(&self, name: &str) -> impl Iterator<Item = &Path<'l>> {
        self.places.get(name).into_iter().flatten().filter_map(|place| self.containers.get(*place))
    }

    /// Earlier entries of that name, the last one first.
    fn named(&self, name: &str) -> impl Iterator<Item = &Path<'l>> {
        self.named.get(name).into_iter().flatten().filter_map(|entry| self.paths.get(*entry))
    }

    fn place(&self, item: &'l Item) -> Path<'l> {
        if item.rooted.is_some() {
            // The page of an object sees nothing outside of it.
            let root = if self.list.direction.is_none() { self.home.as_slice() } else { &[] };
            return join(root, &item.name);
        }
        let Some(first) = item.name.first().filter(|_| item.name.len() == 1) else {
            return self.place_dotted(item);
        };
        if let Some(parent) = item.parent {
            return join(self.container(parent, &item.name), &item.name);
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
        let last_open = self.places(first).filter_map(|place| Some((self.open.get(place)?, place))).max();
        let mut places = self.places(first);
        if let Some(place) = match (last_open, places.next(), places.next()) {
            (Some((_, place)), ..) | (None, Some(place), None) => Some(place),
            _ => None,
        } {
            return join(place, &item.name);
        }
        match self.neighbour().or(self.above_path()) {
            // Samples leave out whole objects; a member of its neighbour an object is only where a sample shows it.
            Some(above) if !self.list.structured && !item.object => join(above, &item.name),
            _ => home,
        }
    }

    /// Dotted names count from the body, from an earlier entry, or from the one place of the sample that fits.
    fn place_dotted(&self, item: &'l Item) -> Path<'l> {
        let home = join(&self.home, &item.name);
        let Some((first, rest)) = item.name.split_first().filter(|_| !self.shows(&home)) else { return home };
        if let Some(path) = self.named(first).find_map(|path| self.shown(path, rest)) {
            return path;
        }
        let mut fitting = self.places(first).filter_map(|place| self.shown(place, &item.name));
        if let (Some(path), None) = (fitting.next(), fitting.next()) {
            return path;
        }
        match (self.named(first).next(), item.parent.and_then(|parent| self.paths.get(parent))) {
            (Some(path), _) => join(path, rest),
            (None, Some(parent)) => join(parent, &item.name),
            (None, None) => home,
        }
    }

    /// The innermost container, from `parent` outwards, that the sample shows with that member; else `parent`.
    fn container(&self, parent: usize, name: &'l [String]) -> &[&'l str] {
        let mut at = Some(parent);
        for _ in 0..NAMESAKES {
            let Some(i) = at else { break };
            if let Some(path) = self.paths.get(i).filter(|path| self.shown(path, name).is_some()) {
                return path;
            }
            at = self.list.items.get(i).and_then(|item| item.parent);
        }
        self.paths.get(parent).map(Vec::as_slice).unwrap_or_default()
    }

    /// The object that the entry right above is a member of: groups of members stand together.
    fn neighbour(&self) -> Option<&[&'l str]> {
        let last = self.paths.len().checked_sub(1)?;
        let (_, parent) = self.paths.get(last)?.split_last()?;
        (self.above != Some(last) && parent.len() > self.home.len()).then_some(parent)
    }

    /// The last object above whose members may stand here.
    fn above_path(&self) -> Option<&[&'l str]> {
        self.paths.get(self.above?).map(Vec::as_slice)
    }

    fn shape(&self, path: &[&str]) -> Option<&Shape> {
        self.list.shape?.get(path.iter().copied())
    }

    fn shows(&self, path: &[&str]) -> bool {
        self.shape(path).is_some()
    }

    /// Whether the samples show a value there that can't have members.
    fn shows_scalar(&self, path: &[&str]) -> bool {
        let scalar = |kind: &&str| matches!(*kind, "string" | "number" | "boolean");
        self.shape(path).is_some_and(|shape| shape.kinds.iter().all(scalar))
    }

    fn shown(&self, parent: &[&'l str], name: &'l [String]) -> Option<Path<'l>> {
        Some(join(parent, name)).filter(|path| self.shows(path))
    }
}

/// How many paths of one name, or levels of containers, are looked at: docs have three, hostile input any number.
const NAMESAKES: usize = 16;

/// How many places of a sample that have a member of one name are looked at.
const PLACES: usize = 64;

/// The path of a member. One that would be deeper than any path stands as deep as one can.
fn join<'l>(parent: &[&'l str], name: &'l [String]) -> Path<'l> {
    let mut path = Vec::with_capacity(parent.len() + name.len());
    path.extend(parent.iter().take(DEPTH.saturating_sub(name.len())));
    path.extend(name.iter().map(String::as_str));
    path
}
