//! A list of parameters beside the samples of its body: what the checks of samples look at.

use super::shown::{Owners, Shown};
use crate::api::{Direction, Location};
use crate::read::facts::{Fact, FieldFact, PageFacts, Sample, Section, SectionId, Subject};
use crate::read::page::RepairKind;
use std::collections::{BTreeMap, HashMap};

/// Members that the samples of a page show. Sections may share samples, and then share what these show.
#[derive(Debug, Default)]
pub(super) struct Samples<'p> {
    trees: HashMap<Key, Tree<'p>>,
}

/// Identity of the samples of bodies: where the requests and the responses among them are kept.
type Key = (Option<*const Sample>, Option<*const Sample>);

#[derive(Debug)]
struct Tree<'p> {
    shown: Shown<'p>,
    elided: bool,
}

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
                    let bodies = || bodies.iter().copied().flatten();
                    let elided = |sample| page.repairs_of(sample).contains(&RepairKind::Ellipsis);
                    Tree { shown: Shown::of(bodies()), elided: bodies().any(elided) }
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
    /// Members of the samples, from where the paths of the fields count.
    pub(super) shown: &'l Shown<'p>,
    /// Whether a sample leaves something out and says so: `...`.
    pub(super) elided: bool,
}

/// The lists of a page that samples show.
pub(super) fn lists<'l, 'p>(page: &'p PageFacts, samples: &'l Samples<'p>) -> Vec<List<'l, 'p>> {
    let mut fields: BTreeMap<(SectionId, Option<Direction>), Vec<&FieldFact>> = BTreeMap::new();
    for fact in &page.facts {
        if let Fact::Field(field) = fact
            && field.location == Location::Body
        {
            fields.entry((field.section, field.direction)).or_default().push(field);
        }
    }
    let mut owners: HashMap<Key, Owners<'l, 'p>> = HashMap::new();
    let mut lists = Vec::with_capacity(fields.len());
    for ((section, direction), fields) in fields {
        let Some(section) = page.section(section) else { continue };
        let (key, _) = bodies(section, direction);
        let Some(tree) = samples.trees.get(&key).filter(|tree| !tree.shown.members.is_empty()) else {
            continue;
        };
        let mut shown = &tree.shown;
        if direction.is_none() {
            let owners = owners.entry(key).or_insert_with(|| Owners::of(shown));
            let names = fields.iter().filter_map(|field| Some(field.path.0.first()?.name.as_str()));
            shown = owners.home(names).unwrap_or(shown);
        }
        lists.push(List { fields, direction, shown, elided: tree.elided });
    }
    lists
}
