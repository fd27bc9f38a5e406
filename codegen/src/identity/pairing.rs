//! Pairs of sections of both versions: by what they document, then by page, heading and content.
//!
//! A section goes to the one that it is most alike. A section without a partner joins the one that took over its
//! statements (a merge), or the one that they come from (a split). Order, place or heading alone decide nothing.

use super::key::Key;
use super::likeness::{Pair, Weights};
use super::near::{Near, fits};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// Sections that document the same in both versions; one side is empty for what is new or gone.
#[derive(Debug, Default)]
pub(crate) struct Cluster {
    pub(crate) base: Vec<usize>,
    pub(crate) head: Vec<usize>,
}

/// Divides the sections of two versions into clusters, each section in one.
pub(crate) fn pair<'a>(base: &[&Key<'a>], head: &[&Key<'a>]) -> Vec<Cluster> {
    let weights = Weights::of(base, head);
    let mut pairs = Pairs { to_head: vec![None; base.len()], to_base: vec![None; head.len()] };
    pairs.unchanged(base, head);
    pairs.alike(base, head, &weights);
    pairs.at_home(base, head);
    pairs.last(base, head, &weights);
    let paired = pairs.to_head.iter().enumerate();
    let mut clusters: Vec<Cluster> =
        paired.filter_map(|(base, head)| Some(Cluster { base: vec![base], head: vec![(*head)?] })).collect();
    let (gone, new) = (free(&pairs.to_head), free(&pairs.to_base));
    let count = clusters.len();
    let mut old = Absorbing::new(base, head, &gone, clusters.iter().map(|of| (&of.base, &of.head)));
    for at in gone {
        match old.absorb(at, &weights).and_then(|i| clusters.get_mut(i)) {
            Some(cluster) => cluster.base.push(at),
            None => clusters.push(Cluster { base: vec![at], head: Vec::new() }),
        }
    }
    let paired = clusters.iter().take(count).map(|of| (&of.head, &of.base));
    let mut late = Absorbing::new(head, base, &new, paired);
    for at in new {
        match late.absorb(at, &weights).and_then(|i| clusters.get_mut(i)) {
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
    fn unchanged<'a>(&mut self, base: &[&Key<'a>], head: &[&Key<'a>]) {
        let key = |of: &Key<'_>| (of.exact, of.page.clone(), of.heading.clone());
        let mut known: HashMap<_, Vec<usize>> = HashMap::new();
        for (at, of) in base.iter().enumerate().rev() {
            known.entry(key(of)).or_default().push(at);
        }
        for (at, of) in head.iter().enumerate() {
            if let Some(base) = known.get_mut(&key(of)).and_then(Vec::pop) {
                self.join(base, at);
            }
        }
    }

    /// The others, the most alike first.
    fn alike<'a>(&mut self, base: &[&Key<'a>], head: &[&Key<'a>], weights: &Weights) {
        let (gone, new) = (free(&self.to_head), free(&self.to_base));
        let mut found = Vec::new();
        let mut consider = |b: usize, h: usize| {
            let (Some(one), Some(other)) = (base.get(b), head.get(h)) else { return };
            if let Some(score) = Pair::of(one, other, weights).score() {
                found.push((score, b, h));
            }
        };
        let keys = |all: &[&Key<'_>], at: &[usize]| -> usize {
            at.iter().filter_map(|at| all.get(*at)).map(|key| key.size()).sum()
        };
        if fits(new.len() * keys(base, &gone) + gone.len() * keys(head, &new)) {
            for b in &gone {
                for h in &new {
                    consider(*b, *h);
                }
            }
        } else {
            let near = Near::new(&gone, &new, |b| base.get(b).copied(), |h| head.get(h).copied().into_iter());
            for b in &gone {
                for h in near.of(*b) {
                    consider(*b, h);
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
    /// Pairs the sections that are left of pages with one section for a request, or an object, before and after: they
    /// are the same, whatever they say now and however they are called, unless they differ in flow and in set value.
    fn at_home<'a>(&mut self, base: &[&Key<'a>], head: &[&Key<'a>]) {
        let (gone, new) = (by_home(base), by_home(head));
        for (home, of) in gone {
            let ([b], Some([h])) = (of.as_slice(), new.get(&home).map(Vec::as_slice)) else { continue };
            let (Some(one), Some(other)) = (base.get(*b), head.get(*h)) else { continue };
            let is_other = one.flow.zip(other.flow).is_some_and(|(one, other)| one != other)
                && !one.set_values.is_empty()
                && !other.set_values.is_empty()
                && one.set_values.is_disjoint(&other.set_values);
            if !is_other {
                self.join(*b, *h);
            }
        }
    }

    /// Pairs the sections that are left of a request that few document: one on each side is the same one.
    fn last<'a>(&mut self, base: &[&Key<'a>], head: &[&Key<'a>], weights: &Weights) {
        let (gone, new) = (by_subject(base, &free(&self.to_head)), by_subject(head, &free(&self.to_base)));
        let (all_base, all_head) = (counts(base), counts(head));
        let few = |all: &HashMap<&str, usize>, subject: &str| all.get(subject).is_none_or(|n| *n <= FEW);
        for (subject, left) in gone {
            let ([b], Some([h])) = (left.as_slice(), new.get(subject).map(Vec::as_slice)) else { continue };
            let (Some(one), Some(other)) = (base.get(*b), head.get(*h)) else { continue };
            let apart = Pair::of(one, other, weights).is_apart();
            if one.is_object == other.is_object
                && !apart
                && few(&all_base, subject)
                && few(&all_head, subject)
            {
                self.join(*b, *h);
            }
        }
    }
}

/// Sections by their page and what they document.
fn by_home<'v>(keys: &[&'v Key<'_>]) -> BTreeMap<(&'v BTreeSet<String>, bool, &'v str), Vec<usize>> {
    let mut all: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (at, key) in keys.iter().enumerate() {
        let Key { page, is_object, subject, .. } = key;
        all.entry((page, *is_object, subject.as_str())).or_default().push(at);
    }
    all
}

/// How many sections document the same.
fn counts<'v>(keys: &[&'v Key<'_>]) -> HashMap<&'v str, usize> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for key in keys {
        *counts.entry(&key.subject).or_default() += 1;
    }
    counts
}

/// Sections by what they document.
fn by_subject<'v>(keys: &[&'v Key<'_>], at: &[usize]) -> BTreeMap<&'v str, Vec<usize>> {
    let mut all: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for at in at {
        if let Some(key) = keys.get(*at) {
            all.entry(&key.subject).or_default().push(*at);
        }
    }
    all
}

/// Least part of what only a section says that has to be found in the one that absorbs it.
const ABSORBED: f64 = 0.5;

/// Finds the cluster that a section without partner belongs to: its other side has what of this side only the section has.
struct Absorbing<'k, 'a> {
    mine: &'k [&'k Key<'a>],
    clusters: Vec<Sides<'k, 'a>>,
    /// Clusters by what their other side documents.
    by_subject: HashMap<(&'k str, bool), Vec<usize>>,
    /// Clusters of which one side is like a section, if looking at all takes too long.
    near: Option<Near>,
}

/// What the two sides of a cluster say.
#[derive(Default)]
struct Sides<'k, 'a> {
    partners: Vec<&'k Key<'a>>,
    over: Vec<&'k Key<'a>>,
    /// What the partners state.
    known: HashSet<u64>,
    /// Page, heading and set values of the partners.
    names: HashSet<Name<'k, 'a>>,
}

type Name<'k, 'a> = (&'k BTreeSet<String>, &'k BTreeSet<String>, &'k BTreeSet<&'a str>);

impl<'k, 'a> Sides<'k, 'a> {
    fn add(&mut self, key: &'k Key<'a>) {
        self.known.extend(&key.content);
        self.names.insert((&key.page, &key.heading, &key.set_values));
        self.partners.push(key);
    }
}

impl<'k, 'a> Absorbing<'k, 'a> {
    fn new<'c>(
        mine: &'k [&'k Key<'a>],
        others: &'k [&'k Key<'a>],
        left: &[usize],
        clusters: impl Iterator<Item = (&'c Vec<usize>, &'c Vec<usize>)>,
    ) -> Self {
        let mut new = Self { mine, clusters: Vec::new(), by_subject: HashMap::new(), near: None };
        if left.is_empty() {
            return new;
        }
        for (at, (own, other)) in clusters.enumerate() {
            let mut sides = Sides::default();
            own.iter().filter_map(|at| mine.get(*at)).for_each(|key| sides.add(key));
            sides.over.extend(other.iter().filter_map(|at| others.get(*at)));
            let subjects: BTreeSet<_> =
                sides.over.iter().map(|over| (over.subject.as_str(), over.is_object)).collect();
            for subject in subjects {
                new.by_subject.entry(subject).or_default().push(at);
            }
            new.clusters.push(sides);
        }
        let work = left.iter().filter_map(|at| {
            let key = mine.get(*at)?;
            Some(key.size() * new.by_subject.get(&(key.subject.as_str(), key.is_object))?.len())
        });
        if !fits(work.sum()) {
            let all: Vec<usize> = (0..new.clusters.len()).collect();
            let of = |at: usize| new.clusters.get(at).into_iter().flat_map(|of| of.over.iter().copied());
            new.near = Some(Near::new(left, &all, |at| mine.get(at).copied(), of));
        }
        new
    }

    /// The cluster of a section, to which it is added.
    fn absorb(&mut self, at: usize, weights: &Weights) -> Option<usize> {
        let key = *self.mine.get(at)?;
        let mut all = self.by_subject.get(&(key.subject.as_str(), key.is_object))?.clone();
        if let Some(near) = &self.near {
            let near = near.of(at);
            all.retain(|i| near.contains(i));
        }
        let mut best: Option<(f64, usize)> = None;
        for i in all {
            let part = self.clusters.get(i).map_or(0.0, |sides| sides.part(key, weights));
            if part >= ABSORBED && best.is_none_or(|(most, _)| part > most) {
                best = Some((part, i));
            }
        }
        let (_, found) = best?;
        self.clusters.get_mut(found)?.add(key);
        Some(found)
    }
}

impl<'a> Sides<'_, 'a> {
    /// How much of what only a section says the other side has.
    fn part(&self, key: &Key<'a>, weights: &Weights) -> f64 {
        let Sides { partners, over, known, names } = self;
        let own: BTreeSet<u64> =
            key.content.iter().filter(|statement| !known.contains(statement)).copied().collect();
        if own.is_empty() {
            // Nothing is lost with it: it is a copy if it says so, and else about something else that takes the same.
            let copies = names.contains(&(&key.page, &key.heading, &key.set_values));
            if copies { 1.0 } else { 0.0 }
        } else if is_beside(key, partners, over) && own.is_disjoint(&key.paths) {
            // A list that stays where it was loses a value, and the other page is another section.
            0.0
        } else {
            let found =
                own.iter().filter(|statement| over.iter().any(|over| over.content.contains(statement)));
            weights.sum(found) / weights.sum(&own)
        }
    }
}

/// Whether a section stands on another page, and a partner on the page where it was in the other version.
fn is_beside(key: &Key<'_>, partners: &[&Key<'_>], over: &[&Key<'_>]) -> bool {
    let stays = |partner: &&&Key<'_>| over.iter().any(|over| over.page == partner.page);
    partners.iter().all(|partner| partner.page != key.page) && partners.iter().any(|partner| stays(&partner))
}
