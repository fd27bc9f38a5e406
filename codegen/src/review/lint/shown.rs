//! The content of samples, as a tree: each place of a body with the values that stand there.

use crate::api::FieldPath;
use crate::diagnostics::span::{Place, Span};
use crate::read::facts::Sample;
use crate::read::page::Json;
use crate::read::source::Text;
use indexmap::IndexMap;
use std::collections::{HashMap, HashSet};

/// Values of samples at one place of a body. Arrays count as their items, so that a list of objects has members.
#[derive(Debug, Default)]
pub(super) struct Shown<'s> {
    /// The first values here, in the order of the samples.
    pub(super) values: Vec<Value<'s>>,
    /// Members of the objects here, in the order in which they were first seen.
    pub(super) members: IndexMap<&'s str, Shown<'s>>,
}

/// Values of one place after these are not looked at: docs show a few, hostile input any number.
const VALUES: usize = 100;

/// A value of a sample.
#[derive(Clone, Copy, Debug)]
pub(super) struct Value<'s> {
    pub(super) json: &'s Json,
    pub(super) sample: &'s Sample,
    /// The name of the member, relative to the sample's text; empty for a whole body.
    span: Span,
}

impl Value<'_> {
    /// Where the name of the member stands.
    pub(super) fn place(&self, text: &Text) -> Place {
        text.part(&self.sample.place, self.span)
    }
}

impl<'s> Shown<'s> {
    /// The union of some samples.
    pub(super) fn of(samples: impl IntoIterator<Item = &'s Sample>) -> Self {
        let mut shown = Self::default();
        for sample in samples {
            shown.add(Value { json: &sample.json, sample, span: Span::default() });
        }
        shown
    }

    fn add(&mut self, value: Value<'s>) {
        if self.values.len() < VALUES {
            self.values.push(value);
        }
        self.add_members(value);
    }

    fn add_members(&mut self, value: Value<'s>) {
        match value.json {
            Json::Object(members) => {
                for member in members {
                    let inner = Value { json: &member.value, span: member.span, ..value };
                    self.members.entry(&member.name).or_default().add(inner);
                }
            }
            Json::Array(items) => items.iter().for_each(|json| self.add_members(Value { json, ..value })),
            _ => {}
        }
    }

    /// How many segments of a path there are from here.
    pub(super) fn depth(&self, path: &FieldPath) -> usize {
        let mut shown = Some(self);
        let next = |name: &str| {
            shown = shown.and_then(|shown| shown.members.get(name));
            shown.is_some()
        };
        path.0.iter().map(|segment| segment.name.as_str()).map(next).take_while(|found| *found).count()
    }

    /// The node at a field's path.
    pub(super) fn at(&self, path: &FieldPath) -> Option<&Self> {
        path.0.iter().try_fold(self, |shown, segment| shown.members.get(segment.name.as_str()))
    }
}

/// The places that have a member of a name: the first few of each name, in the order of the samples.
#[derive(Debug, Default)]
pub(super) struct Owners<'t, 's> {
    places: Vec<(&'t Shown<'s>, usize)>,
    by_name: HashMap<&'s str, Vec<usize>>,
}

/// Places after these are not looked at.
const PLACES: usize = 16;

impl<'t, 's> Owners<'t, 's> {
    pub(super) fn of(tree: &'t Shown<'s>) -> Self {
        let mut owners = Self::default();
        owners.visit(tree, 0);
        owners
    }

    fn visit(&mut self, place: &'t Shown<'s>, depth: usize) {
        let index = self.places.len();
        self.places.push((place, depth));
        for (name, member) in &place.members {
            let places = self.by_name.entry(name).or_default();
            if places.len() < PLACES {
                places.push(index);
            }
            self.visit(member, depth + 1);
        }
    }

    /// The place that has the most of these members; of equals, the one nearest to the root.
    pub(super) fn home<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> Option<&'t Shown<'s>> {
        let mut counts: HashMap<usize, usize> = HashMap::new();
        for name in names.into_iter().collect::<HashSet<_>>() {
            for place in self.by_name.get(name).into_iter().flatten() {
                *counts.entry(*place).or_default() += 1;
            }
        }
        let rank = |(index, count): (usize, usize)| {
            let (place, depth) = self.places.get(index)?;
            Some((count, std::cmp::Reverse((*depth, index)), *place))
        };
        let best = counts.into_iter().filter_map(rank).max_by_key(|(count, depth, _)| (*count, *depth));
        best.map(|(_, _, place)| place)
    }
}
