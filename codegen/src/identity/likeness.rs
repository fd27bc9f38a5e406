//! The likeness of two sections, and whether they can be the same one.

use super::key::Key;
use std::collections::{BTreeSet, HashMap};

/// How much each statement tells of a section: the fewer make it, the more.
pub(super) struct Weights {
    sections: f64,
    known: HashMap<u64, f64>,
}

impl Weights {
    pub(super) fn of<'a>(base: &[&Key<'a>], head: &[&Key<'a>]) -> Self {
        let mut known: HashMap<u64, f64> = HashMap::new();
        let mut sections = 0.0;
        for key in base.iter().chain(head) {
            sections += 1.0;
            for statement in &key.content {
                *known.entry(*statement).or_default() += 1.0;
            }
        }
        Self { sections, known }
    }

    pub(super) fn sum<'s>(&self, statements: impl IntoIterator<Item = &'s u64>) -> f64 {
        let weight =
            |statement| (1.0 + self.sections / self.known.get(statement).copied().unwrap_or(1.0)).ln();
        statements.into_iter().map(weight).sum()
    }

    /// The share of all statements of two sections that both make, from 0 to 1.
    fn shared(&self, one: &BTreeSet<u64>, other: &BTreeSet<u64>) -> f64 {
        let both = self.sum(one.intersection(other));
        let all = self.sum(one) + self.sum(other) - both;
        if all > 0.0 { both / all } else { 1.0 }
    }
}

/// The share of all items of two sets that both have, from 0 to 1.
fn in_common<T: Ord>(one: &BTreeSet<T>, other: &BTreeSet<T>) -> f64 {
    let all = one.union(other).count();
    if all == 0 { 1.0 } else { as_f64(one.intersection(other).count()) / as_f64(all) }
}

fn as_f64(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// Whether two sections name the same.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Agreement {
    Same,
    Other,
    /// One of them does not say.
    Unknown,
}

/// How the headings of two sections compare.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Headings {
    /// The same, and it says more than a flow.
    Same,
    /// The same, which only names a flow, or nothing.
    Bare,
    Other,
}

/// The properties that two sections have in common.
pub(super) struct Pair<'k> {
    one: &'k Key<'k>,
    other: &'k Key<'k>,
    same_subject: bool,
    headings: Headings,
    flow: Agreement,
    set_values: Agreement,
    /// Part of the words of page and heading that both have.
    words: f64,
    /// Part of all statements that both make.
    content: f64,
}

impl<'k> Pair<'k> {
    pub(super) fn of(one: &'k Key<'k>, other: &'k Key<'k>, weights: &Weights) -> Self {
        let silent = one.set_values.is_empty() || other.set_values.is_empty();
        Self {
            one,
            other,
            same_subject: one.subject == other.subject && one.is_object == other.is_object,
            headings: match one.heading == other.heading {
                true if one.is_named => Headings::Same,
                true => Headings::Bare,
                false => Headings::Other,
            },
            flow: match one.flow.zip(other.flow) {
                Some((one, other)) if one == other => Agreement::Same,
                Some(_) => Agreement::Other,
                None => Agreement::Unknown,
            },
            set_values: match one.set_values.is_disjoint(&other.set_values) {
                _ if silent => Agreement::Unknown,
                true => Agreement::Other,
                false => Agreement::Same,
            },
            words: in_common(&one.words, &other.words),
            content: weights.shared(&one.content, &other.content),
        }
    }

    /// How alike the sections are; `None` if they can't be the same.
    pub(super) fn score(&self) -> Option<f64> {
        let (one, other) = (self.one, self.other);
        let flow = match self.flow {
            Agreement::Same => 1.5,
            Agreement::Other => -3.0,
            Agreement::Unknown => 0.0,
        };
        let set_values = match self.set_values {
            Agreement::Same => 3.0 * in_common(&one.set_values, &other.set_values),
            Agreement::Other => -2.0,
            Agreement::Unknown => 0.0,
        };
        let place = if one.page == other.page { 2.0 } else { 1.5 * in_common(&one.page, &other.page) };
        let heading = match self.headings {
            Headings::Same | Headings::Bare => 1.5,
            Headings::Other => in_common(&one.heading, &other.heading),
        };
        let subject = if self.same_subject { 3.0 } else { 0.0 };
        self.is_possible().then_some(subject + flow + set_values + place + heading + 4.0 * self.content)
    }

    /// Whether they document different set values or flows.
    pub(super) fn is_apart(&self) -> bool {
        self.set_values == Agreement::Other || self.flow == Agreement::Other
    }

    /// Whether the two can be the same section: the more of what they document agrees, the less they have to be alike.
    fn is_possible(&self) -> bool {
        let Self { headings, flow, set_values, words, content, .. } = *self;
        let is_object = self.one.is_object && self.other.is_object;
        match (self.same_subject, self.one.page == self.other.page) {
            (_, true) if headings != Headings::Other => true,
            (true, _) if is_object => true,
            (true, true) if flow == Agreement::Other => content >= 0.6,
            (true, true) => set_values == Agreement::Same || flow == Agreement::Same || content >= 0.2,
            (_, false) if self.is_apart() => false,
            (true, false) if headings == Headings::Same || words >= 0.5 => true,
            (true, false) if set_values == Agreement::Same => content >= 0.2,
            (true, false) => content >= 0.6 || (content >= 0.3 && words >= 0.3),
            (false, true) => flow != Agreement::Other && content >= 0.3,
            (false, false) if is_object => content >= if words >= 0.3 { 0.5 } else { 0.9 },
            (false, false) => content >= 0.7 && (headings != Headings::Other || words >= 0.5),
        }
    }
}
