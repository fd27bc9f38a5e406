//! Where the entries of a list belong: from bullets, "Contains:", dotted names and, in flat lists, the sample.

use super::shape::Shape;
use super::{Direction, FieldPath, Type};
use crate::dialect;

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
    let mut nest = Nest { list, home: home(list), paths: Vec::with_capacity(list.items.len()) };
    for item in &list.items {
        let path = nest.place(item);
        nest.paths.push(path);
    }
    let skip = if list.direction.is_none() { nest.home.len() } else { 0 };
    let mut arrays: Vec<&[String]> = Vec::new();
    for (item, path) in list.items.iter().zip(&nest.paths) {
        if item.array {
            arrays.push(path);
        }
    }
    let mark = |names: &Vec<String>| {
        let mut path = list.shape.map_or_else(|| Shape::default().path(names), |shape| shape.path(names));
        for (i, segment) in path.0.iter_mut().enumerate() {
            segment.array |= arrays.iter().any(|array| names.get(..=i) == Some(*array));
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

struct Nest<'l> {
    list: &'l List<'l>,
    /// Where entries at the top of the list stand in the body.
    home: Vec<String>,
    paths: Vec<Vec<String>>,
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
    let mut best: Option<(usize, usize, Vec<String>)> = None;
    shape.containers(&mut |path, place| {
        let known = names.iter().filter(|name| place.get(name.iter().map(String::as_str)).is_some()).count();
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

impl Nest<'_> {
    fn place(&self, item: &Item) -> Vec<String> {
        if item.name.len() > 1 {
            return self.place_dotted(item);
        }
        if let Some(parent) = item.parent {
            return self.join(&self.container(parent, &item.name), &item.name);
        }
        let home = self.join(&self.home, &item.name);
        if item.refers {
            return home;
        }
        let above = self.above(self.paths.len());
        if let Some(above) = above.filter(|_| !self.list.structured)
            && let Some(path) = self.shown(&above, &item.name)
        {
            return path;
        }
        if self.shows(&home) {
            return home;
        }
        let earlier = (0..self.paths.len()).rev().filter(|i| self.opens(*i));
        if let Some(path) = earlier.filter_map(|i| self.shown(self.paths.get(i)?, &item.name)).next() {
            return path;
        }
        if let Some(path) = self.only_place(&item.name) {
            return path;
        }
        match self.neighbour().or_else(|| self.above(self.paths.len())) {
            // Samples leave out whole objects; a member of its neighbour an object is only where a sample shows it.
            Some(above) if !self.list.structured && !item.object => self.join(&above, &item.name),
            _ => home,
        }
    }

    /// Dotted names count from the body, from an earlier entry, or from the one place of the sample that fits.
    fn place_dotted(&self, item: &Item) -> Vec<String> {
        let home = self.join(&self.home, &item.name);
        if self.shows(&home) {
            return home;
        }
        let rest = item.name.get(1..).unwrap_or_default();
        let ends_so = |path: &&Vec<String>| path.last() == item.name.first();
        let named = || self.paths.iter().rev().filter(ends_so);
        if let Some(path) = named().find_map(|path| self.shown(path, rest)) {
            return path;
        }
        if let Some(path) = self.only_place(&item.name) {
            return path;
        }
        if let Some(path) = named().next() {
            return self.join(path, rest);
        }
        match item.parent.and_then(|parent| self.paths.get(parent)) {
            Some(parent) => self.join(parent, &item.name),
            None => home,
        }
    }

    /// The innermost container, from `parent` outwards, that the sample shows with that member; else `parent`.
    fn container(&self, parent: usize, name: &[String]) -> Vec<String> {
        let mut at = Some(parent);
        while let Some(i) = at {
            if let Some(path) = self.paths.get(i)
                && self.shown(path, name).is_some()
            {
                return path.clone();
            }
            at = self.list.items.get(i).and_then(|item| item.parent);
        }
        self.paths.get(parent).cloned().unwrap_or_default()
    }

    /// The object that the entry right above is a member of: groups of members stand together.
    fn neighbour(&self) -> Option<Vec<String>> {
        let last = self.paths.len().checked_sub(1)?;
        let (_, parent) = self.paths.get(last)?.split_last()?;
        (!self.opens(last) && parent.len() > self.home.len()).then(|| parent.to_vec())
    }

    /// The path of the last object above an entry whose members may stand here.
    fn above(&self, index: usize) -> Option<Vec<String>> {
        (0..index).rev().find(|i| self.opens(*i)).and_then(|i| self.paths.get(i)).cloned()
    }

    fn opens(&self, index: usize) -> bool {
        let object = self.list.items.get(index).is_some_and(|item| item.object && !item.refers);
        object && !self.paths.get(index).is_some_and(|path| self.shows_scalar(path))
    }

    /// Whether the samples show a value there that can't have members.
    fn shows_scalar(&self, path: &[String]) -> bool {
        let shown = self.list.shape.and_then(|shape| shape.get(path.iter().map(String::as_str)));
        shown.is_some_and(|shape| shape.kinds.iter().all(|kind| matches!(*kind, "string" | "number" | "boolean")))
    }

    fn join(&self, parent: &[String], name: &[String]) -> Vec<String> {
        parent.iter().chain(name).cloned().collect()
    }

    fn shows(&self, path: &[String]) -> bool {
        self.list.shape.is_some_and(|shape| shape.get(path.iter().map(String::as_str)).is_some())
    }

    fn shown(&self, parent: &[String], name: &[String]) -> Option<Vec<String>> {
        Some(self.join(parent, name)).filter(|path| self.shows(path))
    }

    /// The one place in the samples where the name stands.
    fn only_place(&self, name: &[String]) -> Option<Vec<String>> {
        let mut found: Vec<Vec<String>> = Vec::new();
        let names = || name.iter().map(String::as_str);
        self.list.shape?.containers(&mut |path, place| {
            let inside =
                self.list.direction.is_some() || self.home.iter().zip(path).all(|(home, name)| home == name);
            let inside = inside && (self.list.direction.is_some() || path.len() >= self.home.len());
            if inside && place.get(names()).is_some() {
                found.push(path.iter().copied().chain(names()).map(str::to_owned).collect());
            }
        });
        let only = found.pop();
        only.filter(|_| found.is_empty())
    }
}
