//! Pairs of our sections and upstream's.

use crate::identity::{self, Key, Part, parts};
use crate::read::facts::PageFacts;
use std::collections::{BTreeSet, HashMap, VecDeque};
use std::hash::Hash;

/// For each of upstream's sections, the index of ours: by what identifies sections, and of several by the heading. Each of ours is
/// taken once.
pub(super) fn matched(upstream: &PageFacts, ours: Option<&PageFacts>) -> Vec<Option<usize>> {
    let Some(ours) = ours else { return vec![None; upstream.sections.len()] };
    let (our_clusters, their_clusters) = clusters(ours, upstream);
    let ours = described(ours, &our_clusters);
    let theirs = described(upstream, &their_clusters);
    let mut pairs =
        Pairs { found: vec![None; theirs.len()], free: vec![true; ours.len()], ours: &ours, theirs: &theirs };
    pairs.join(|section| Some((section.cluster, section.heading)));
    pairs.join(|section| Some((section.cluster, section.letters.as_str())));
    pairs.join(|section| section.cluster);
    pairs.join(|section| Some(section.letters.as_str()));
    pairs.found
}

/// What tells a section of a page from others.
struct Described<'p> {
    /// The sections that state the same in both versions; `None` if it states nothing.
    cluster: Option<usize>,
    heading: &'p str,
    /// Letters and digits of the heading.
    letters: String,
}

fn described<'p>(page: &'p PageFacts, clusters: &HashMap<usize, usize>) -> Vec<Described<'p>> {
    let letters = |heading: &str| {
        heading.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let sections = page.sections.iter().enumerate();
    let described = sections.map(|(at, section)| Described {
        cluster: clusters.get(&at).copied(),
        heading: &section.heading,
        letters: letters(&section.heading),
    });
    described.collect()
}

/// The cluster of each section of both pages that states something.
fn clusters(ours: &PageFacts, upstream: &PageFacts) -> (HashMap<usize, usize>, HashMap<usize, usize>) {
    let (base, head) = (parts(ours), parts(upstream));
    let (base_keys, head_keys) = (keys(ours, &base), keys(upstream, &head));
    let all = identity::pair(&base_keys.iter().collect::<Vec<_>>(), &head_keys.iter().collect::<Vec<_>>());
    let of = |parts: &[Part<'_>], side: fn(&identity::Cluster) -> &Vec<usize>| {
        let parts_of = |at: usize, cluster| {
            let parts = side(cluster).iter().filter_map(|part| parts.get(*part));
            parts.flat_map(|part| &part.sections).map(move |section| (section.0, at)).collect::<Vec<_>>()
        };
        all.iter().enumerate().flat_map(|(at, cluster)| parts_of(at, cluster)).collect()
    };
    (of(&base, |cluster| &cluster.base), of(&head, |cluster| &cluster.head))
}

/// The identities of parts. Both pages are versions of one, so that their paths tell nothing.
fn keys<'p>(page: &'p PageFacts, parts: &[Part<'p>]) -> Vec<Key<'p>> {
    parts.iter().map(|part| Key::new(page, part, &BTreeSet::new())).collect()
}

struct Pairs<'s, 'p> {
    /// Of each of upstream's sections, ours.
    found: Vec<Option<usize>>,
    /// Whether each of ours is not taken yet.
    free: Vec<bool>,
    ours: &'s [Described<'p>],
    theirs: &'s [Described<'p>],
}

impl<'s, 'p> Pairs<'s, 'p> {
    /// Pairs the sections that are left and have the same key, in page order.
    fn join<K: Hash + Eq>(&mut self, key: impl Fn(&'s Described<'p>) -> Option<K>) {
        let mut known: HashMap<K, VecDeque<usize>> = HashMap::new();
        for (at, section) in self.ours.iter().enumerate().filter(|(at, _)| self.free.get(*at) == Some(&true))
        {
            if let Some(key) = key(section) {
                known.entry(key).or_default().push_back(at);
            }
        }
        for (section, found) in self.theirs.iter().zip(&mut self.found).filter(|(_, found)| found.is_none()) {
            *found = key(section).and_then(|key| known.get_mut(&key)?.pop_front());
            if let Some(free) = found.and_then(|at| self.free.get_mut(at)) {
                *free = false;
            }
        }
    }
}
