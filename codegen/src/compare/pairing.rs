//! Which section of one version is which of the other: by what it documents, then by page, heading and content.
//!
//! A section goes to the one that it is most alike. What is left over goes along with a section that took over what it
//! said (a merge), or that gave it away (a split). Neither order nor place nor heading alone tells anything.

use super::view::{Key, Unit, View};
use std::collections::{BTreeSet, HashMap};

/// Sections that document the same in both versions; one side is empty for what is new or gone.
#[derive(Debug, Default)]
pub(super) struct Cluster {
    pub(super) base: Vec<usize>,
    pub(super) head: Vec<usize>,
}

/// Divides the sections of two versions into clusters, each section in one.
pub(super) fn pair(base: &View<'_>, head: &View<'_>) -> Vec<Cluster> {
    let weights = Weights::of(base, head);
    let mut pairs = Pairs { to_head: vec![None; base.units.len()], to_base: vec![None; head.units.len()] };
    pairs.unchanged(base, head);
    pairs.alike(base, head, &weights);
    let paired = pairs.to_head.iter().enumerate();
    let mut clusters: Vec<Cluster> =
        paired.filter_map(|(base, head)| Some(Cluster { base: vec![base], head: vec![(*head)?] })).collect();
    let (gone, new) = (free(&pairs.to_head), free(&pairs.to_base));
    let count = clusters.len();
    for at in gone {
        let clusters_ = clusters.iter().take(count).map(|of| (of.base.as_slice(), of.head.as_slice()));
        match absorbing(&base.units, at, &head.units, clusters_, &weights).and_then(|i| clusters.get_mut(i)) {
            Some(cluster) => cluster.base.push(at),
            None => clusters.push(Cluster { base: vec![at], head: Vec::new() }),
        }
    }
    for at in new {
        let clusters_ = clusters.iter().take(count).map(|of| (of.head.as_slice(), of.base.as_slice()));
        match absorbing(&head.units, at, &base.units, clusters_, &weights).and_then(|i| clusters.get_mut(i)) {
            Some(cluster) => cluster.head.push(at),
            None => clusters.push(Cluster { base: Vec::new(), head: vec![at] }),
        }
    }
    clusters
}

fn free(partners: &[Option<usize>]) -> Vec<usize> {
    let free = partners.iter().enumerate().filter(|(_, partner)| partner.is_none());
    free.map(|(at, _)| at).collect()
}

/// The partner of each section, if it has one.
struct Pairs {
    to_head: Vec<Option<usize>>,
    to_base: Vec<Option<usize>>,
}

impl Pairs {
    fn join(&mut self, base: usize, head: usize) {
        let (Some(to_head), Some(to_base)) = (self.to_head.get_mut(base), self.to_base.get_mut(head)) else {
            return;
        };
        if to_head.is_none() && to_base.is_none() {
            (*to_head, *to_base) = (Some(head), Some(base));
        }
    }

    /// Sections that state the same under the same heading of the same page.
    fn unchanged(&mut self, base: &View<'_>, head: &View<'_>) {
        let key = |unit: &Unit<'_>| (unit.key.exact, unit.key.page.clone(), unit.key.heading.clone());
        let mut known: HashMap<_, Vec<usize>> = HashMap::new();
        for (at, unit) in base.units.iter().enumerate().rev() {
            known.entry(key(unit)).or_default().push(at);
        }
        for (at, unit) in head.units.iter().enumerate() {
            if let Some(base) = known.get_mut(&key(unit)).and_then(Vec::pop) {
                self.join(base, at);
            }
        }
    }

    /// The others, the most alike first.
    fn alike(&mut self, base: &View<'_>, head: &View<'_>, weights: &Weights) {
        let (gone, new) = (free(&self.to_head), free(&self.to_base));
        let mut found = Vec::new();
        for b in gone {
            for &h in &new {
                let (Some(one), Some(other)) = (base.units.get(b), head.units.get(h)) else { continue };
                if let Some(score) = likeness(&one.key, &other.key, weights) {
                    found.push((score, b, h));
                }
            }
        }
        found.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
        for (_, b, h) in found {
            self.join(b, h);
        }
    }
}

/// How much each statement tells of a section: the fewer make it, the more.
struct Weights {
    sections: f64,
    known: HashMap<u64, f64>,
}

impl Weights {
    fn of(base: &View<'_>, head: &View<'_>) -> Self {
        let mut known: HashMap<u64, f64> = HashMap::new();
        let mut sections = 0.0;
        for unit in base.units.iter().chain(&head.units) {
            sections += 1.0;
            for statement in &unit.key.content {
                *known.entry(*statement).or_default() += 1.0;
            }
        }
        Self { sections, known }
    }

    fn sum<'s>(&self, statements: impl IntoIterator<Item = &'s u64>) -> f64 {
        let weight =
            |statement| (1.0 + self.sections / self.known.get(statement).copied().unwrap_or(1.0)).ln();
        statements.into_iter().map(weight).sum()
    }

    /// What two sections share of all that they state, from 0 to 1.
    fn shared(&self, one: &BTreeSet<u64>, other: &BTreeSet<u64>) -> f64 {
        let both = self.sum(one.intersection(other));
        let all = self.sum(one) + self.sum(other) - both;
        if all > 0.0 { both / all } else { 1.0 }
    }
}

/// What two lists of words have in common, from 0 to 1.
fn in_common(one: &[String], other: &[String]) -> f64 {
    let (one, other): (BTreeSet<_>, BTreeSet<_>) = (one.iter().collect(), other.iter().collect());
    let all = one.union(&other).count();
    if all == 0 { 1.0 } else { as_f64(one.intersection(&other).count()) / as_f64(all) }
}

fn as_f64(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// How alike two sections are; `None` if they can't be the same.
fn likeness(one: &Key<'_>, other: &Key<'_>, weights: &Weights) -> Option<f64> {
    let subject = one.subject == other.subject && one.is_object == other.is_object;
    let (same_page, same_heading) = (one.page == other.page, one.heading == other.heading);
    let page = in_common(&one.page, &other.page);
    let content = weights.shared(&one.content, &other.content);
    let both = as_f64(one.gateways.intersection(&other.gateways).count());
    let any = as_f64(one.gateways.union(&other.gateways).count());
    let apart = both == 0.0 && !one.gateways.is_empty() && !other.gateways.is_empty();
    let flows = one.flow.zip(other.flow);
    let other_flow = flows.is_some_and(|(one, other)| one != other);
    let possible = match (subject, same_page, same_heading) {
        (_, true, true) => true,
        (true, _, _) if one.is_object => true,
        (true, true, _) => content >= if other_flow { 0.6 } else { 0.2 } || (!other_flow && both > 0.0),
        (true, false, _) if apart || other_flow => false,
        (true, false, true) => content >= 0.3,
        (true, false, false) => content >= if both > 0.0 { 0.3 } else { 0.6 },
        (false, true, false) => !other_flow && content >= 0.3,
        (false, false, _) => !apart && !other_flow && content >= 0.7 && (same_heading || page >= 0.5),
    };
    let flow = match flows {
        Some(_) if other_flow => -3.0,
        Some(_) => 1.5,
        None => 0.0,
    };
    let gateways = if apart { -2.0 } else { 3.0 * both / any.max(1.0) };
    let place = if same_page { 2.0 } else { 1.5 * page };
    let heading = if same_heading { 1.5 } else { in_common(&one.heading, &other.heading) };
    let subject = if subject { 3.0 } else { 0.0 };
    possible.then_some(subject + flow + gateways + place + heading + 4.0 * content)
}

/// Least part of what only a section says that has to be found in the one that absorbs it.
const ABSORBED: f64 = 0.5;

/// The cluster that a section without partner belongs to: its other side has what of this side only the section has.
fn absorbing<'c>(
    mine: &[Unit<'_>],
    at: usize,
    others: &[Unit<'_>],
    clusters: impl Iterator<Item = (&'c [usize], &'c [usize])>,
    weights: &Weights,
) -> Option<usize> {
    let unit = mine.get(at)?;
    let key = &unit.key;
    let mut best: Option<(f64, usize)> = None;
    for (i, (same_side, other_side)) in clusters.enumerate() {
        let partners: Vec<&Key<'_>> = same_side.iter().filter_map(|at| Some(&mine.get(*at)?.key)).collect();
        let over: Vec<&Key<'_>> = other_side.iter().filter_map(|at| Some(&others.get(*at)?.key)).collect();
        if !over.iter().any(|over| over.subject == key.subject && over.is_object == key.is_object) {
            continue;
        }
        let known = |statement: &&u64| partners.iter().any(|partner| partner.content.contains(statement));
        let own: BTreeSet<u64> = key.content.iter().filter(|statement| !known(statement)).copied().collect();
        let found = own.iter().filter(|statement| over.iter().any(|over| over.content.contains(statement)));
        let part = if own.is_empty() {
            // Nothing is lost with it; only the same page or gateway says that it is not something else.
            let near = partners.iter().any(|partner| partner.page == key.page);
            let gateways = partners.iter().any(|partner| partner.gateways == key.gateways);
            if near && gateways { 1.0 } else { 0.0 }
        } else {
            weights.sum(found) / weights.sum(&own)
        };
        if part >= ABSORBED && best.is_none_or(|(most, _)| part > most) {
            best = Some((part, i));
        }
    }
    best.map(|(_, at)| at)
}
