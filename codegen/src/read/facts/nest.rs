//! Where the entries of a list belong: from bullets, "Contains:", dotted names and, in flat lists, the sample.

use super::sample_tree::{Map, Parts, SamplePlace, SampleTree, Set};
use crate::api::{Direction, FieldPath, Segment, Type};
use crate::read::grammar::DEPTH;
use smallvec::SmallVec;

/// An entry of a list, as far as its place depends on it.
#[derive(Clone, Debug)]
pub(crate) struct Item<'n> {
    /// Name, as documented, split at its dots.
    pub(crate) name: Parts<'n>,
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
    pub(crate) items: Vec<Item<'s>>,
    pub(crate) direction: Option<Direction>,
    /// Whether its form shows nesting, so that entries stand at the top unless it says otherwise.
    pub(crate) structured: bool,
    pub(crate) shape: &'s SampleTree<'s>,
    /// The member that holds the content of a response, if the API has one.
    pub(crate) data: Option<&'s str>,
}

/// The form of an entry, which shows the form of its list.
#[derive(Clone, Copy, Debug)]
pub(crate) struct EntryForm {
    /// It stands in a response, or "Contains:" ends its description.
    pub(crate) nests: bool,
    /// It has a type and a column of presence.
    pub(crate) has_columns: bool,
    /// It is contained in no other.
    pub(crate) outer: bool,
}

/// Lists that use "Contains:" or columns of presence show nesting by their form, and so do those of responses, which
/// are younger than flat lists.
pub(crate) fn is_structured(forms: impl Iterator<Item = EntryForm>) -> bool {
    let (mut nests, mut spoken, mut silent) = (false, 0_usize, 0_usize);
    for form in forms {
        nests |= form.nests;
        spoken += usize::from(form.outer && form.has_columns);
        silent += usize::from(form.outer && !form.has_columns);
    }
    nests || spoken > silent
}

/// Finds the path of every item. Paths of an object's page are relative to the object.
pub(crate) fn paths(list: &List<'_>) -> Vec<FieldPath> {
    let mut nest = Nest::new(list);
    for item in &list.items {
        let position = nest.place(item);
        nest.remember(item, position);
    }
    let skip = if list.direction.is_none() { nest.home.names.len() } else { 0 };
    let arrays = list.items.iter().zip(&nest.positions).filter(|(item, _)| item.array);
    let arrays: Set<&[&str]> = arrays.map(|(_, position)| position.names.as_slice()).collect();
    let longest = arrays.iter().map(|names| names.len()).max().unwrap_or(0);
    let mark = |(item, position): (&Item<'_>, &BodyPlace<'_>)| {
        let names = &position.names;
        let shown = position.on_the_way(list.shape);
        let mut segments: SmallVec<[Segment; 2]> = SmallVec::with_capacity(names.len());
        for (i, name) in names.iter().enumerate() {
            let documented = || names.get(..=i).is_some_and(|start| arrays.contains(start));
            let array =
                shown.get(i).is_some_and(|at| list.shape.is_array(*at)) || (i < longest && documented());
            if i >= skip.min(names.len().saturating_sub(1)) {
                segments.push(Segment { array, ..Segment::named(name) });
            }
        }
        let inner = segments.len().saturating_sub(1);
        for (segment, shown) in segments.iter_mut().take(inner).zip(item.rooted.iter().flatten()) {
            segment.array = *shown;
        }
        FieldPath(segments)
    };
    list.items.iter().zip(&nest.positions).map(mark).collect()
}

/// A place in a body, by the names on the way to it: those of entries and of samples.
#[derive(Clone, Debug, Default)]
struct BodyPlace<'l> {
    names: Parts<'l>,
    /// The same in the samples, if they show it.
    shown: Option<SamplePlace>,
}

impl<'l> BodyPlace<'l> {
    fn of(names: Parts<'l>, shape: &SampleTree<'_>) -> Self {
        Self { shown: shape.below(SampleTree::ROOT, names.iter().copied()), names }
    }

    /// The places of the samples on the way to it, as far as they show it; the root, which has no name, is none.
    fn on_the_way(&self, shape: &SampleTree<'_>) -> SmallVec<[SamplePlace; 4]> {
        if let Some(shown) = self.shown {
            let mut places: SmallVec<_> =
                shape.outwards(shown).take_while(|place| *place != SampleTree::ROOT).collect();
            places.reverse();
            return places;
        }
        shape.way(SampleTree::ROOT, self.names.iter().copied()).collect()
    }

    /// The position of a member. One that would be deeper than any path stands as deep as one can.
    fn join(&self, name: &[&'l str], shape: &SampleTree<'_>) -> Self {
        let depth = self.names.len().min(DEPTH.saturating_sub(name.len()));
        let mut names = Parts::with_capacity(depth + name.len());
        names.extend(self.names.iter().take(depth).chain(name).copied());
        if depth < self.names.len() {
            return Self::of(names, shape);
        }
        Self { shown: self.shown.and_then(|at| shape.below(at, name.iter().copied())), names }
    }
}

/// Whether an entry of these types may have members.
pub(crate) fn may_have_members(types: impl Iterator<Item = Type>) -> bool {
    types.into_iter().any(|item| matches!(item, Type::Object | Type::Array | Type::ArrayOfObject))
}

/// The place in the samples whose members the list documents: the body of a request, the `data` of a response,
/// the object that a page is about.
fn home_of<'l>(list: &List<'l>) -> BodyPlace<'l> {
    let (shape, response) = (list.shape, list.direction == Some(Direction::Response));
    let root = || BodyPlace::of(Parts::new(), shape);
    if list.direction == Some(Direction::Request) {
        return root();
    }
    let data = BodyPlace::of(list.data.into_iter().collect(), shape);
    // Dotted names may count from anywhere, so they tell nothing where there are others.
    let counts = |item: &&Item<'_>| item.parent.is_none() && item.rooted.is_none();
    let outer = || list.items.iter().filter(counts).map(|item| item.name.as_slice());
    let undotted: Vec<&[&str]> = outer().filter(|name| name.len() == 1).collect();
    let names = if undotted.is_empty() { outer().collect() } else { undotted };
    match home(shape, &names, data.shown.filter(|_| response)) {
        Some(at) => BodyPlace { names: shape.path(at), shown: Some(at) },
        None if response && (data.shown.is_some() || shape.members(SampleTree::ROOT).next().is_none()) => {
            data
        }
        None => root(),
    }
}

/// The place of the samples that has the most members of these names. Of equals, the preferred one, then the one nearest to the root.
pub(crate) fn home(
    shape: &SampleTree<'_>,
    names: &[&[&str]],
    preferred: Option<SamplePlace>,
) -> Option<SamplePlace> {
    let mut known = Names::of(names).known_by_place(shape);
    known.sort_unstable_by_key(|(at, _)| shape.rank(*at));
    let depth = |at: SamplePlace| if preferred == Some(at) { 0 } else { shape.outwards(at).count() };
    let mut best: Option<(usize, usize, SamplePlace)> = None;
    for same in known.chunk_by(|(one, _), (other, _)| one == other) {
        let Some((at, _)) = same.first() else { continue };
        let (known, depth) = (same.iter().map(|(_, known)| known).sum(), depth(*at));
        if known > 0 && best.is_none_or(|(most, least, _)| known > most || (known == most && depth < least)) {
            best = Some((known, depth, *at));
        }
    }
    best.map(|(.., at)| at)
}

/// Different names, those that begin alike together, so that they are looked up in a sample all at once.
#[derive(Default)]
struct Names<'n> {
    /// How many end here: one, or none.
    count: usize,
    longer: Map<&'n str, Names<'n>>,
}

impl<'n> Names<'n> {
    fn of(names: &[&[&'n str]]) -> Self {
        let mut all = Self::default();
        for name in names {
            let end = name.iter().fold(&mut all, |at, part| at.longer.entry(part).or_default());
            end.count = 1;
        }
        all
    }

    /// How many of them places of the samples show, in any order; the counts of one place may be in parts.
    fn known_by_place(&self, shape: &SampleTree<'_>) -> Vec<(SamplePlace, usize)> {
        let by_name = self.longer.iter().flat_map(|(name, longer)| {
            let members = shape.named(name).take(PLACES);
            members.filter_map(|member| Some((shape.above(member)?, longer.known(shape, member))))
        });
        by_name.collect()
    }

    /// How many of them count from a place, itself included.
    fn known(&self, shape: &SampleTree<'_>, at: SamplePlace) -> usize {
        let longer = self
            .longer
            .iter()
            .filter_map(|(name, longer)| Some(longer.known(shape, shape.member(at, name)?)));
        self.count + longer.sum::<usize>()
    }
}

/// The state of placing the entries of a list, one after the other.
struct Nest<'a, 'l> {
    list: &'a List<'l>,
    /// The body.
    root: BodyPlace<'l>,
    /// Where entries at the top of the list stand in the body.
    home: BodyPlace<'l>,
    positions: Vec<BodyPlace<'l>>,
    /// Objects whose members may follow: their places in the samples.
    open: Set<SamplePlace>,
    /// The last of them, whether samples show it or not.
    above: Option<usize>,
    /// Different paths that end in a name, as indices of entries, the last one first. Only dotted names ask for them.
    named: Option<Map<&'l str, Vec<usize>>>,
}

impl<'a, 'l> Nest<'a, 'l> {
    fn new(list: &'a List<'l>) -> Self {
        let dotted = list.items.iter().any(|item| item.name.len() != 1 && item.rooted.is_none());
        Self {
            list,
            root: BodyPlace::of(Parts::new(), list.shape),
            home: home_of(list),
            positions: Vec::with_capacity(list.items.len()),
            open: Set::default(),
            above: None,
            named: dotted.then(Map::default),
        }
    }

    fn remember(&mut self, item: &Item<'_>, position: BodyPlace<'l>) {
        let index = self.positions.len();
        if item.object && !item.refers && !self.shows_scalar(&position) {
            self.open.extend(position.shown);
            self.above = Some(index);
        }
        if let (Some(named), Some(leaf)) = (&mut self.named, position.names.last()) {
            let named = named.entry(leaf).or_default();
            named
                .retain(|known| self.positions.get(*known).is_none_or(|known| known.names != position.names));
            named.insert(0, index);
            named.truncate(NAMESAKES);
        }
        self.positions.push(position);
    }

    /// The places in the samples that have a member of that name. On the page of an object, only what is inside of it
    /// counts.
    fn places(&self, name: &str) -> impl Iterator<Item = SamplePlace> {
        let home = self.home.shown.filter(|_| self.list.direction.is_none());
        let shape = self.list.shape;
        let places = shape.named(name).take(PLACES).filter_map(|member| shape.above(member));
        places.filter(move |at| home.is_none_or(|home| shape.outwards(*at).any(|at| at == home)))
    }

    /// Earlier entries of that name, the last one first.
    fn named(&self, name: &str) -> impl Iterator<Item = &BodyPlace<'l>> {
        let named = self.named.as_ref().and_then(|named| named.get(name));
        named.into_iter().flatten().filter_map(|entry| self.positions.get(*entry))
    }

    fn place(&self, item: &Item<'l>) -> BodyPlace<'l> {
        if item.rooted.is_some() {
            // The page of an object sees nothing outside of it.
            let in_object = self.list.direction.is_none();
            return self.join(if in_object { &self.home } else { &self.root }, &item.name);
        }
        let Some(first) = item.name.first().filter(|_| item.name.len() == 1) else {
            return self.place_dotted(item);
        };
        if let Some(parent) = item.parent {
            return self.join(self.container(parent, &item.name).unwrap_or(&self.root), &item.name);
        }
        let home = self.join(&self.home, &item.name);
        if item.refers {
            return home;
        }
        if let Some(above) = self.above().filter(|_| !self.list.structured)
            && let Some(position) = self.shown(above, &item.name)
        {
            return position;
        }
        if home.shown.is_some() {
            return home;
        }
        let mut open = self.places(first).filter(|place| self.open.contains(place));
        let mut places = self.places(first);
        if let Some(place) = match (open.next(), open.next(), places.next(), places.next()) {
            (Some(place), None, ..) | (None, _, Some(place), None) => Some(place),
            _ => None,
        } {
            return self.join(&self.body_place(place), &item.name);
        }
        match self.neighbour().or(self.above().cloned()) {
            // Samples leave out whole objects; a member of its neighbour an object is only where a sample shows it.
            Some(above) if !self.list.structured && !item.object => self.join(&above, &item.name),
            _ => home,
        }
    }

    /// Dotted names count from the body, from an earlier entry, or from the one place of the sample that fits.
    fn place_dotted(&self, item: &Item<'l>) -> BodyPlace<'l> {
        let home = self.join(&self.home, &item.name);
        let Some((first, rest)) = item.name.split_first().filter(|_| home.shown.is_none()) else {
            return home;
        };
        if let Some(position) = self.named(first).find_map(|position| self.shown(position, rest)) {
            return position;
        }
        let mut fitting =
            self.places(first).filter_map(|place| self.shown(&self.body_place(place), &item.name));
        if let (Some(position), None) = (fitting.next(), fitting.next()) {
            return position;
        }
        match (self.named(first).next(), item.parent.and_then(|parent| self.positions.get(parent))) {
            (Some(position), _) => self.join(position, rest),
            (None, Some(parent)) => self.join(parent, &item.name),
            (None, None) => home,
        }
    }

    /// The innermost container, from `parent` outwards, that the sample shows with that member; else `parent`.
    fn container(&self, parent: usize, name: &[&'l str]) -> Option<&BodyPlace<'l>> {
        let mut at = Some(parent);
        for _ in 0..NAMESAKES {
            let Some(i) = at else { break };
            if let Some(position) =
                self.positions.get(i).filter(|position| self.shown(position, name).is_some())
            {
                return Some(position);
            }
            at = self.list.items.get(i).and_then(|item| item.parent);
        }
        self.positions.get(parent)
    }

    /// The object that the entry right above is a member of: groups of members stand together.
    fn neighbour(&self) -> Option<BodyPlace<'l>> {
        let last = self.positions.len().checked_sub(1)?;
        let (_, parent) = self.positions.get(last)?.names.split_last()?;
        let inside = self.above != Some(last) && parent.len() > self.home.names.len();
        inside.then(|| BodyPlace::of(Parts::from_slice(parent), self.list.shape))
    }

    /// The last object above whose members may stand here.
    fn above(&self) -> Option<&BodyPlace<'l>> {
        self.positions.get(self.above?)
    }

    fn body_place(&self, place: SamplePlace) -> BodyPlace<'l> {
        BodyPlace { names: self.list.shape.path(place), shown: Some(place) }
    }

    fn join(&self, parent: &BodyPlace<'l>, name: &[&'l str]) -> BodyPlace<'l> {
        parent.join(name, self.list.shape)
    }

    /// Whether the samples show a value there that can't have members.
    fn shows_scalar(&self, position: &BodyPlace<'_>) -> bool {
        position.shown.is_some_and(|at| self.list.shape.kinds(at).are_scalar())
    }

    fn shown(&self, parent: &BodyPlace<'l>, name: &[&'l str]) -> Option<BodyPlace<'l>> {
        Some(self.join(parent, name)).filter(|position| position.shown.is_some())
    }
}

/// How many paths of one name, or levels of containers, are looked at: docs have three, hostile input any number.
const NAMESAKES: usize = 16;

/// How many places of a sample that have a member of one name are looked at.
const PLACES: usize = 64;
