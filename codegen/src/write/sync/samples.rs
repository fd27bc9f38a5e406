//! Our samples in the shape of upstream's.

use super::outline::{Outline, tidy};
use super::value::{Stated, flow, invent, keeps};
use crate::api::Direction;
use crate::diagnostics::span::Span;
use crate::read::facts::{PageFacts, Sample, Section};
use crate::read::page::{Json, Member};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// Puts samples with our values in the place of upstream's.
pub(super) fn fill(
    page: &mut PageFacts,
    upstream: &PageFacts,
    ours: Option<&PageFacts>,
    matched: &[Option<usize>],
) {
    // Sections share samples, alone or in groups: each is made once, with what all of them say.
    let mut made: HashMap<Span, Json> = HashMap::new();
    let mut groups: HashMap<*const Sample, Arc<[Sample]>> = HashMap::new();
    for direction in [Direction::Request, Direction::Response] {
        for (section, theirs) in page.sections.iter_mut().zip(&upstream.sections) {
            let theirs = bodies(theirs, direction);
            if theirs.is_empty() {
                continue;
            }
            let new = |sample: &Sample| {
                let new = made.entry(sample.place.span);
                let json = new.or_insert_with(|| make(sample, direction, upstream, ours, matched)).clone();
                Sample { json, place: sample.place.clone() }
            };
            let group = groups.entry(theirs.as_ptr()).or_insert_with(|| theirs.iter().map(new).collect());
            *bodies_mut(section, direction) = Arc::clone(group);
        }
    }
}

/// Our sample in the place of one of upstream's.
fn make(
    sample: &Sample,
    direction: Direction,
    upstream: &PageFacts,
    ours: Option<&PageFacts>,
    matched: &[Option<usize>],
) -> Json {
    let sharing = sharing(upstream, direction, sample);
    let stated = Stated::of(upstream, direction, &sharing);
    let kept = sharing.iter().find_map(|(i, at)| {
        let own = ours?.sections.get(matched.get(*i).copied().flatten()?)?;
        Some((*at, bodies(own, direction)))
    });
    let at = kept.map_or(0, |(at, _)| at);
    let kept: Vec<&Json> = kept.iter().flat_map(|(_, own)| own.iter()).map(|own| &own.json).collect();
    let json = tidy(&sample.json);
    Maker { stated }.make(&json, &preferred(&json, at, &kept), &mut Vec::new())
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

/// The sections that show a sample, each with its index there.
fn sharing(page: &PageFacts, direction: Direction, sample: &Sample) -> Vec<(usize, usize)> {
    let at =
        |section: &Section| bodies(section, direction).iter().position(|shown| shown.place == sample.place);
    page.sections.iter().enumerate().filter_map(|(i, section)| Some((i, at(section)?))).collect()
}

struct Maker<'f> {
    stated: Stated<'f>,
}

impl Maker<'_> {
    /// A value in the shape of `theirs`, with the values of `ours`, the first that has one.
    fn make<'j>(&self, theirs: &'j Json, ours: &[&Json], path: &mut Vec<&'j str>) -> Json {
        match theirs {
            Json::Null => Json::Null,
            Json::Array(items) => self.items(items, ours, path),
            Json::Object(members) => {
                let member = |member: &'j Member| {
                    let ours: Vec<&Json> = ours.iter().filter_map(|json| json.get(&member.name)).collect();
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
                let all: Vec<&Json> = lists.iter().copied().flatten().collect();
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

fn items_of(json: &Json) -> Option<&[Json]> {
    if let Json::Array(items) = json { Some(items) } else { None }
}

/// Our samples, the one that is most like `theirs` first: of the same shape, or in the same place.
fn preferred<'j>(theirs: &Json, at: usize, ours: &[&'j Json]) -> Vec<&'j Json> {
    let outline = Outline::of(theirs);
    let mut order: Vec<usize> = (0..ours.len()).collect();
    let other = |i: &usize| {
        let same = ours.get(*i).is_some_and(|own| Outline::of(&tidy(own)) == outline);
        (!same, *i != at)
    };
    order.sort_by_key(other);
    order.into_iter().filter_map(|i| ours.get(i).copied()).collect()
}
