//! Our samples in the shape of upstream's.

use super::outline::{Outline, tidy};
use super::value::{Stated, Statements, flow, invent, keeps};
use crate::api::Direction;
use crate::diagnostics::span::Span;
use crate::read::facts::{PageFacts, Sample, Section};
use crate::read::page::{Json, Member};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::rc::Rc;
use std::sync::Arc;

/// Puts samples with our values in the place of upstream's.
pub(super) fn fill(
    page: &mut PageFacts,
    upstream: &PageFacts,
    ours: Option<&PageFacts>,
    matched: &[Option<usize>],
) {
    let statements = Statements::of(upstream);
    // Sections share samples, alone or in groups: each is made once, with what all of them say.
    let mut made: HashMap<Span, Json> = HashMap::new();
    for direction in [Direction::Request, Direction::Response] {
        let shared = Shared::of(upstream, direction);
        let mut known = Context {
            ours,
            matched,
            statements: &statements,
            of_groups: HashMap::new(),
            own: HashMap::new(),
        };
        let mut groups: HashMap<*const Sample, Arc<[Sample]>> = HashMap::new();
        for (section, theirs) in page.sections.iter_mut().zip(&upstream.sections) {
            let theirs = bodies(theirs, direction);
            if theirs.is_empty() {
                continue;
            }
            let group = groups.entry(theirs.as_ptr()).or_insert_with(|| {
                let new = |sample: &Sample| {
                    let json = made.entry(sample.place.span).or_insert_with(|| known.make(sample, &shared));
                    Sample { json: json.clone(), place: sample.place.clone() }
                };
                theirs.iter().map(new).collect()
            });
            *bodies_mut(section, direction) = Arc::clone(group);
        }
    }
}

/// The groups of samples that sections show, each with its sections, and the groups that a sample is in.
struct Shared {
    direction: Direction,
    groups: Vec<Vec<usize>>,
    /// By where a sample stands: groups, and its index in each.
    of_sample: HashMap<Span, Vec<(usize, usize)>>,
}

impl Shared {
    fn of(page: &PageFacts, direction: Direction) -> Self {
        let mut shared = Self { direction, groups: Vec::new(), of_sample: HashMap::new() };
        let mut known: HashMap<*const Sample, usize> = HashMap::new();
        for (at, section) in page.sections.iter().enumerate() {
            let samples = bodies(section, direction);
            if samples.is_empty() {
                continue;
            }
            let group = *known.entry(samples.as_ptr()).or_insert(shared.groups.len());
            if let Some(sections) = shared.groups.get_mut(group) {
                sections.push(at);
                continue;
            }
            shared.groups.push(vec![at]);
            for (i, sample) in samples.iter().enumerate() {
                let places = shared.of_sample.entry(sample.place.span).or_default();
                if places.last().is_none_or(|(last, _)| *last != group) {
                    places.push((group, i));
                }
            }
        }
        shared
    }
}

/// What is known for the samples of one direction.
struct Context<'k, 'f> {
    ours: Option<&'f PageFacts>,
    matched: &'k [Option<usize>],
    statements: &'k Statements<'f>,
    of_groups: HashMap<Vec<usize>, Rc<Groups<'k, 'f>>>,
    /// Our groups by outline.
    own: HashMap<*const Sample, Rc<Own<'f>>>,
}

/// What is known of some groups.
struct Groups<'k, 'f> {
    /// What the sections say that show them.
    stated: Stated<'k, 'f>,
    /// The first section of each that we have.
    first: Vec<Option<usize>>,
}

impl Context<'_, '_> {
    /// Our sample in the place of one of upstream's.
    fn make(&mut self, sample: &Sample, shared: &Shared) -> Json {
        let places = shared.of_sample.get(&sample.place.span).map(Vec::as_slice).unwrap_or_default();
        let groups: Vec<usize> = places.iter().map(|(group, _)| *group).collect();
        let known = Rc::clone(self.of_groups.entry(groups).or_insert_with_key(|groups| {
            let sections = |group: &usize| shared.groups.get(*group).into_iter().flatten().copied();
            let is_ours = |at: &usize| self.matched.get(*at).copied().flatten().is_some();
            let stated = self.statements.about(shared.direction, groups.iter().flat_map(sections));
            let first = groups.iter().map(|group| sections(group).find(is_ours)).collect();
            Rc::new(Groups { stated, first })
        }));
        let Groups { stated, first } = &*known;
        let found = first.iter().zip(places).filter_map(|(section, (_, at))| Some(((*section)?, *at))).min();
        let own = found.and_then(|(section, at)| {
            let section = self.ours?.sections.get(self.matched.get(section).copied().flatten()?)?;
            let samples: &[Sample] = bodies(section, shared.direction);
            let own = self.own.entry(samples.as_ptr()).or_insert_with(|| Rc::new(Own::of(samples)));
            Some((Rc::clone(own), at))
        });
        let json = tidy(&sample.json);
        let preferred = own.map(|(own, at)| own.preferred(&json, at)).unwrap_or_default();
        Maker { stated }.make(&json, &preferred, &mut Vec::new())
    }
}

fn bodies(section: &Section, direction: Direction) -> &Arc<[Sample]> {
    match direction {
        Direction::Request => &section.requests,
        Direction::Response => &section.responses,
    }
}

fn bodies_mut(section: &mut Section, direction: Direction) -> &mut Arc<[Sample]> {
    match direction {
        Direction::Request => &mut section.requests,
        Direction::Response => &mut section.responses,
    }
}

/// Most samples, or items of a list, whose values are looked at for one of upstream's.
const LOOKED_AT: usize = 16;

/// Our samples of a section.
struct Own<'f> {
    all: &'f [Sample],
    by_outline: BTreeMap<Outline, Vec<usize>>,
}

impl<'f> Own<'f> {
    fn of(all: &'f [Sample]) -> Self {
        let mut by_outline: BTreeMap<Outline, Vec<usize>> = BTreeMap::new();
        for (at, sample) in all.iter().enumerate() {
            by_outline.entry(Outline::of(&tidy(&sample.json))).or_default().push(at);
        }
        Self { all, by_outline }
    }

    /// Those that are most like `theirs`: of the same shape first, then in the same place.
    fn preferred(&self, theirs: &Json, at: usize) -> Vec<&'f Json> {
        let same = self.by_outline.get(&Outline::of(theirs)).map(Vec::as_slice).unwrap_or_default();
        let here = |alike: &&usize| **alike == at;
        let first = same.iter().filter(here).chain(same.iter().filter(|alike| !here(alike))).copied();
        let mut seen = HashSet::new();
        let order = first.chain([at]).chain(0..self.all.len()).filter(|at| seen.insert(*at));
        order.filter_map(|at| self.all.get(at)).map(|own| &own.json).take(LOOKED_AT).collect()
    }
}

struct Maker<'s, 'k, 'f> {
    stated: &'s Stated<'k, 'f>,
}

impl Maker<'_, '_, '_> {
    /// A value in the shape of `theirs`, with the values of `ours`, the first that has one.
    fn make<'j>(&self, theirs: &'j Json, ours: &[&Json], path: &mut Vec<&'j str>) -> Json {
        match theirs {
            Json::Null => Json::Null,
            Json::Array(items) => self.items(items, ours, path),
            Json::Object(members) => {
                let ours: Vec<HashMap<&str, &Json>> = ours.iter().map(|json| members_of(json)).collect();
                let member = |member: &'j Member| {
                    let name = member.name.as_str();
                    let ours: Vec<&Json> = ours.iter().filter_map(|own| own.get(name).copied()).collect();
                    path.push(&member.name);
                    let value = self.make(&member.value, &ours, path);
                    path.pop();
                    Member { name: member.name.clone(), span: Span::default(), value }
                };
                Json::Object(members.iter().map(member).collect())
            }
            plain => {
                let facts = self.stated.at(path);
                let kept = || ours.iter().find(|own| keeps(plain, own, &facts)).copied().cloned();
                flow(plain, path, &facts).or_else(kept).unwrap_or_else(|| invent(plain, path, &facts))
            }
        }
    }

    /// One item of each shape; all of ours that have it.
    fn items<'j>(&self, items: &'j [Json], ours: &[&Json], path: &mut Vec<&'j str>) -> Json {
        let lists: Vec<&[Json]> = ours.iter().filter_map(|own| items_of(own)).collect();
        let alike: Vec<BTreeMap<Outline, Vec<&Json>>> = lists.iter().map(|list| by_outline(list)).collect();
        let mut made = Vec::new();
        for item in items {
            let outline = Outline::of(item);
            if let Some(same) = alike.iter().find_map(|list| list.get(&outline)) {
                made.extend(same.iter().map(|own| self.make(item, &[*own], path)));
            } else {
                let all: Vec<&Json> = lists.iter().copied().flatten().take(LOOKED_AT).collect();
                made.push(self.make(item, &all, path));
            }
        }
        Json::Array(made)
    }
}

/// Items with those that are alike.
fn by_outline(list: &[Json]) -> BTreeMap<Outline, Vec<&Json>> {
    let mut alike: BTreeMap<Outline, Vec<&Json>> = BTreeMap::new();
    for item in list {
        alike.entry(Outline::of(&tidy(item))).or_default().push(item);
    }
    alike
}

/// The members of an object by name; of several with one name, the first.
fn members_of(json: &Json) -> HashMap<&str, &Json> {
    let Json::Object(members) = json else { return HashMap::new() };
    members.iter().rev().map(|member| (member.name.as_str(), &member.value)).collect()
}

fn items_of(json: &Json) -> Option<&[Json]> {
    if let Json::Array(items) = json { Some(items) } else { None }
}
