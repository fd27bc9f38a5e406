//! Which section of one version is which of the other: by what it documents, then by page, heading and content.
//!
//! A section goes to the one that it is most alike. What is left over goes along with a section that took over what it
//! said (a merge), or that gave it away (a split). Neither order nor place nor heading alone tells anything.

use super::likeness::{Pair, Weights};
use super::view::{Key, Unit, View};
use std::collections::{BTreeMap, BTreeSet, HashMap};

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
    pairs.at_home(base, head);
    pairs.last(base, head, &weights);
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
                if let Some(score) = Pair::of(&one.key, &other.key, weights).score() {
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

/// Greatest number of sections of one request that tell it apart from others.
const FEW: usize = 3;

impl Pairs {
    /// What is left of a page that documents a request, or an object, in one section before and after: the same one, whatever it
    /// says now and however it is called, unless it is about another flow and another set value.
    fn at_home(&mut self, base: &View<'_>, head: &View<'_>) {
        let (gone, new) = (by_home(base), by_home(head));
        for (home, of) in gone {
            let ([b], Some([h])) = (of.as_slice(), new.get(&home).map(Vec::as_slice)) else { continue };
            let (Some(one), Some(other)) = (base.units.get(*b), head.units.get(*h)) else { continue };
            let is_other = one.key.flow.zip(other.key.flow).is_some_and(|(one, other)| one != other)
                && !one.key.set_values.is_empty()
                && !other.key.set_values.is_empty()
                && one.key.set_values.is_disjoint(&other.key.set_values);
            if !is_other {
                self.join(*b, *h);
            }
        }
    }

    /// What is left of a request that few sections document: one on each side is the same one.
    fn last(&mut self, base: &View<'_>, head: &View<'_>, weights: &Weights) {
        let (gone, new) = (by_subject(base, &free(&self.to_head)), by_subject(head, &free(&self.to_base)));
        let few = |view: &View<'_>, subject: &str| {
            view.units.iter().filter(|unit| unit.key.subject == subject).count() <= FEW
        };
        for (subject, left) in gone {
            let ([b], Some([h])) = (left.as_slice(), new.get(subject).map(Vec::as_slice)) else { continue };
            let (Some(one), Some(other)) = (base.units.get(*b), head.units.get(*h)) else { continue };
            let apart = Pair::of(&one.key, &other.key, weights).is_apart();
            if one.key.is_object == other.key.is_object && !apart && few(base, subject) && few(head, subject)
            {
                self.join(*b, *h);
            }
        }
    }
}

/// Sections by their page and what they document.
fn by_home<'v>(view: &'v View<'_>) -> BTreeMap<(&'v BTreeSet<String>, bool, &'v str), Vec<usize>> {
    let mut all: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (at, unit) in view.units.iter().enumerate() {
        let Key { page, is_object, subject, .. } = &unit.key;
        all.entry((page, *is_object, subject.as_str())).or_default().push(at);
    }
    all
}

/// Sections by what they document.
fn by_subject<'v>(view: &'v View<'_>, at: &[usize]) -> BTreeMap<&'v str, Vec<usize>> {
    let mut all: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for at in at {
        if let Some(unit) = view.units.get(*at) {
            all.entry(&unit.key.subject).or_default().push(*at);
        }
    }
    all
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
        let part = if own.is_empty() {
            // Nothing is lost with it: it is a copy if it says so, and else about something else that takes the same.
            let copies = |partner: &&Key<'_>| {
                (&partner.page, &partner.heading, &partner.set_values)
                    == (&key.page, &key.heading, &key.set_values)
            };
            if partners.iter().any(copies) { 1.0 } else { 0.0 }
        } else if is_beside(key, &partners, &over) && own.is_disjoint(&key.paths) {
            // A list that stays where it was loses a value, and the other page is another section.
            0.0
        } else {
            let found =
                own.iter().filter(|statement| over.iter().any(|over| over.content.contains(statement)));
            weights.sum(found) / weights.sum(&own)
        };
        if part >= ABSORBED && best.is_none_or(|(most, _)| part > most) {
            best = Some((part, i));
        }
    }
    best.map(|(_, at)| at)
}

/// Whether a section stands on another page, and a partner on the page where it was in the other version.
fn is_beside(key: &Key<'_>, partners: &[&Key<'_>], over: &[&Key<'_>]) -> bool {
    let stays = |partner: &&&Key<'_>| over.iter().any(|over| over.page == partner.page);
    partners.iter().all(|partner| partner.page != key.page) && partners.iter().any(|partner| stays(&partner))
}
