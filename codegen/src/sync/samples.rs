//! Our samples in the shape of upstream's.

use super::outline::{Outline, tidy};
use super::value::{Stated, flow, invent, keeps};
use crate::facts::{Direction, PageFacts, Sample, Section};
use crate::page::{Json, Member};
use crate::span::Span;
use std::collections::HashMap;
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
    for direction in [Direction::Request, Direction::Response] {
        for (i, section) in upstream.sections.iter().enumerate() {
            for sample in bodies(section, direction).iter() {
                made.entry(sample.place.span).or_insert_with(|| {
                    let sharing = sharing(upstream, direction, sample);
                    let stated = Stated::of(upstream, direction, &sharing);
                    let kept = sharing.iter().find_map(|(i, at)| {
                        let own = ours?.sections.get(matched.get(*i).copied().flatten()?)?;
                        Some((*at, own))
                    });
                    let (at, kept) = kept.map_or((0, &[][..]), |(at, own)| (at, &bodies(own, direction)[..]));
                    Maker { stated }.sample(
                        &sample.json,
                        at,
                        &kept.iter().map(|own| &own.json).collect::<Vec<_>>(),
                    )
                });
            }
            if let Some(section) = page.sections.get_mut(i) {
                replace(bodies_mut(section, direction), &made);
            }
        }
    }
}

/// Replaces the values of samples.
fn replace(samples: &mut Arc<[Sample]>, made: &HashMap<Span, Json>) {
    let new = samples.iter().map(|sample| {
        let json = made.get(&sample.place.span).unwrap_or(&Json::Null).clone();
        Sample { json, place: sample.place.clone() }
    });
    *samples = new.collect();
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
    fn sample(&self, theirs: &Json, at: usize, ours: &[&Json]) -> Json {
        let json = tidy(theirs);
        self.make(&json, &preferred(&json, at, ours), &mut Vec::new())
    }

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
        let mut made = Vec::new();
        for item in items {
            let outline = Outline::of(item);
            let same = |list: &&[Json]| -> Vec<usize> {
                let outlines = list.iter().map(|own| Outline::of(&tidy(own)));
                outlines.enumerate().filter(|(_, own)| *own == outline).map(|(i, _)| i).collect()
            };
            let kept = lists.iter().map(|list| (list, same(list))).find(|(_, same)| !same.is_empty());
            if let Some((list, same)) = kept {
                let own = same.iter().filter_map(|i| list.get(*i));
                made.extend(own.map(|own| self.make(item, &[own], path)));
            } else {
                let all: Vec<&Json> = lists.iter().copied().flatten().collect();
                made.push(self.make(item, &all, path));
            }
        }
        Json::Array(made)
    }
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
