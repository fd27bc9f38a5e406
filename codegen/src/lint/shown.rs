//! What samples show, as a tree: each place of a body with all values that stand there.

use crate::facts::{FieldPath, Sample};
use crate::page::Json;
use crate::source::Text;
use crate::span::{Place, Span};
use indexmap::IndexMap;

/// What samples show at one place of a body. Arrays count as their items, so that a list of objects has members.
#[derive(Debug, Default)]
pub(super) struct Shown<'s> {
    /// All values here, in the order of the samples.
    pub(super) values: Vec<Value<'s>>,
    /// Members of the objects here, in the order in which they were first seen.
    pub(super) members: IndexMap<&'s str, Shown<'s>>,
}

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
    /// What some samples show together.
    pub(super) fn of(samples: impl IntoIterator<Item = &'s Sample>) -> Self {
        let mut shown = Self::default();
        for sample in samples {
            shown.add(Value { json: &sample.json, sample, span: Span::default() });
        }
        shown
    }

    fn add(&mut self, value: Value<'s>) {
        self.values.push(value);
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

    /// What stands at a field's path.
    pub(super) fn at(&self, path: &FieldPath) -> Option<&Self> {
        path.0.iter().try_fold(self, |shown, segment| shown.members.get(segment.name.as_str()))
    }

    /// The place with the most members that `is_known`; of equals, the one nearest to the root.
    pub(super) fn home(&self, is_known: &impl Fn(&str) -> bool) -> &Self {
        let mut best: (usize, usize, &Self) = (0, 0, self);
        self.visit(0, &mut |depth, place| {
            let known = place.members.keys().filter(|name| is_known(name)).count();
            if known > best.0 || (known == best.0 && known > 0 && depth < best.1) {
                best = (known, depth, place);
            }
        });
        best.2
    }

    fn visit<'v>(&'v self, depth: usize, visit: &mut impl FnMut(usize, &'v Self)) {
        visit(depth, self);
        for member in self.members.values() {
            member.visit(depth + 1, visit);
        }
    }
}
