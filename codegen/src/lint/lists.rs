//! A list of parameters beside the samples of its body: what the checks of samples look at.

use super::shown::Shown;
use crate::facts::{Direction, Fact, FieldFact, Location, PageFacts, Sample, SectionId};
use crate::page::RepairKind;
use std::collections::{BTreeMap, HashSet};

/// The parameters of one body of a section, with what its samples show.
#[derive(Debug)]
pub(super) struct List<'p> {
    /// At least one.
    pub(super) fields: Vec<&'p FieldFact>,
    /// `None` on the page of an object.
    pub(super) direction: Option<Direction>,
    /// Whether a sample leaves something out and says so: `...`.
    pub(super) elided: bool,
    whole: Shown<'p>,
    /// First segments of the fields' paths, where these are relative to an object.
    names: HashSet<&'p str>,
}

impl<'p> List<'p> {
    /// What the samples show, from where the paths of the fields count.
    pub(super) fn shown(&self) -> &Shown<'p> {
        match self.direction {
            Some(_) => &self.whole,
            None => self.whole.home(&|name| self.names.contains(name)),
        }
    }
}

/// The lists of a page that samples show.
pub(super) fn lists(page: &PageFacts) -> Vec<List<'_>> {
    let mut bodies: BTreeMap<(SectionId, Option<Direction>), Vec<&FieldFact>> = BTreeMap::new();
    for fact in &page.facts {
        if let Fact::Field(field) = fact
            && field.location == Location::Body
        {
            bodies.entry((field.section, field.direction)).or_default().push(field);
        }
    }
    bodies.into_iter().filter_map(|(body, fields)| list(page, body, fields)).collect()
}

/// A list; `None` if no sample has a member to compare with.
fn list<'p>(
    page: &'p PageFacts,
    (section, direction): (SectionId, Option<Direction>),
    fields: Vec<&'p FieldFact>,
) -> Option<List<'p>> {
    let section = page.section(section)?;
    let samples: Vec<&Sample> = match direction {
        Some(Direction::Request) => section.requests.iter().collect(),
        Some(Direction::Response) => section.responses.iter().collect(),
        None => section.requests.iter().chain(&section.responses).collect(),
    };
    let whole = Shown::of(samples.iter().copied());
    let names = match direction {
        Some(_) => HashSet::new(),
        None => fields.iter().filter_map(|field| Some(field.path.0.first()?.name.as_str())).collect(),
    };
    let elided = samples.iter().any(|sample| page.repairs_of(sample).contains(&RepairKind::Ellipsis));
    (!whole.members.is_empty()).then_some(List { fields, direction, elided, whole, names })
}
