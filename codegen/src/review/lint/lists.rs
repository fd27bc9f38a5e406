//! A list of parameters beside the samples of its body: what the checks of samples look at.

use crate::api::{Direction, Location};
use crate::diagnostics::span::Place;
use crate::read::facts::{
    FieldFact, PageFacts, Sample, SamplePlace, SampleTree, Section, SectionId, Seen, Subject, home,
};
use crate::read::page::RepairKind;
use crate::read::source::Text;
use std::collections::{BTreeMap, HashMap};

/// Members that the samples of a page show. Sections may share samples, and then share what these show.
#[derive(Debug, Default)]
pub(super) struct Samples<'p> {
    /// Each with whether a sample leaves something out and says so: `...`.
    trees: HashMap<Key, (Tree<'p>, bool)>,
}

/// Identity of the samples of bodies: where the requests and the responses among them are kept.
type Key = (Option<*const Sample>, Option<*const Sample>);

/// What samples show, and the samples.
#[derive(Debug)]
pub(super) struct Tree<'p> {
    pub(super) shape: SampleTree<'p>,
    samples: Vec<&'p Sample>,
}

impl<'p> Tree<'p> {
    pub(super) fn of(samples: impl IntoIterator<Item = &'p Sample>) -> Self {
        let samples: Vec<_> = samples.into_iter().collect();
        Self { shape: SampleTree::of(samples.iter().map(|sample| &sample.json)), samples }
    }

    /// The sample that a value is part of.
    pub(super) fn sample(&self, value: &Seen<'_>) -> Option<&'p Sample> {
        self.samples.get(value.body).copied()
    }

    /// Where the name of the member stands that has a value.
    pub(super) fn place(&self, value: &Seen<'_>, text: &Text) -> Option<Place> {
        Some(text.part(&self.sample(value)?.place, value.span))
    }
}

/// Values of one place after these are not looked at: docs show a few, hostile input any number.
const VALUES: usize = 100;

impl<'p> Samples<'p> {
    /// The samples beside the lists of a page.
    pub(super) fn of(page: &'p PageFacts) -> Self {
        let mut samples = Self::default();
        for section in &page.sections {
            let directions: &[Option<Direction>] = match section.subject {
                Subject::Endpoint(_) => &[Some(Direction::Request), Some(Direction::Response)],
                Subject::Object(_) => &[None],
            };
            for direction in directions.iter().copied() {
                let (key, bodies) = bodies(section, direction);
                samples.trees.entry(key).or_insert_with(|| {
                    let tree = Tree::of(bodies.into_iter().flatten());
                    let elided = |sample: &&Sample| page.repairs_of(sample).contains(&RepairKind::Ellipsis);
                    let elided = tree.samples.iter().any(elided);
                    (tree, elided)
                });
            }
        }
        samples
    }
}

/// The samples that show a body. On the page of an object, all of the section's do.
fn bodies(section: &Section, direction: Option<Direction>) -> (Key, [&[Sample]; 2]) {
    let only = |of: Direction| direction.is_none_or(|direction| direction == of);
    let requests: &[Sample] = if only(Direction::Request) { &section.requests } else { &[] };
    let responses: &[Sample] = if only(Direction::Response) { &section.responses } else { &[] };
    let key = |samples: &[Sample]| samples.first().map(std::ptr::from_ref);
    ((key(requests), key(responses)), [requests, responses])
}

/// The parameters of one body of a section, with what its samples show.
#[derive(Debug)]
pub(super) struct List<'l, 'p> {
    /// At least one.
    pub(super) fields: Vec<&'p FieldFact>,
    /// `None` on the page of an object.
    pub(super) direction: Option<Direction>,
    pub(super) tree: &'l Tree<'p>,
    /// The place in the samples from where the paths of the fields count.
    pub(super) home: SamplePlace,
    /// Whether a sample leaves something out and says so: `...`.
    pub(super) elided: bool,
}

/// The lists of a page that samples show.
pub(super) fn lists<'l, 'p>(page: &'p PageFacts, samples: &'l Samples<'p>) -> Vec<List<'l, 'p>> {
    let mut fields: BTreeMap<(SectionId, Option<Direction>), Vec<&FieldFact>> = BTreeMap::new();
    for field in page.fields().filter(|field| field.location == Location::Body) {
        fields.entry((field.section, field.direction)).or_default().push(field);
    }
    let mut lists = Vec::with_capacity(fields.len());
    for ((section, direction), fields) in fields {
        let Some(section) = page.section(section) else { continue };
        let (key, _) = bodies(section, direction);
        let Some((tree, elided)) = samples.trees.get(&key) else { continue };
        if tree.shape.members(SampleTree::ROOT).next().is_none() {
            continue;
        }
        let firsts: Vec<&str> = fields.iter().filter_map(|field| field.path.names().next()).collect();
        let names: Vec<&[&str]> = firsts.chunks(1).collect();
        let home = if direction.is_none() { home(&tree.shape, &names, None) } else { None };
        lists.push(List { fields, direction, tree, home: home.unwrap_or(SampleTree::ROOT), elided: *elided });
    }
    lists
}

impl<'l, 'p> List<'l, 'p> {
    /// How many segments of a field's path samples show.
    pub(super) fn depth(&self, field: &FieldFact) -> usize {
        self.tree.shape.way(self.home, field.path.names()).count()
    }

    /// The first values of a field.
    pub(super) fn values(&self, field: &FieldFact) -> impl Iterator<Item = &'l Seen<'p>> {
        let shape = &self.tree.shape;
        shape.below(self.home, field.path.names()).into_iter().flat_map(|at| shape.values(at)).take(VALUES)
    }
}
