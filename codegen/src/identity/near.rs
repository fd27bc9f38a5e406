//! Which of many sections may be alike, found by what they share: for docs of more sections than can all be compared with each
//! other.

use super::key::{Key, hash};
use std::collections::{BTreeSet, HashMap};

/// Most words and statements that are compared each with each.
const WORK: usize = 3_000_000;

/// Whether that many may be compared each with each.
pub(super) const fn fits(work: usize) -> bool {
    work <= WORK
}

/// Most candidates for one section.
const LOOKED_AT: usize = 12;
/// Most of them for one shared feature.
const OF_ONE: usize = 3;

/// The features that sections share with others.
pub(super) struct Near {
    /// The shared features of each section, the rarest first.
    features: HashMap<usize, Vec<u64>>,
    /// The sections, and the others, that have a feature.
    shared: HashMap<u64, (Vec<usize>, Vec<usize>)>,
}

impl Near {
    /// Of some sections and others; of these, several make one.
    pub(super) fn new<'k, 'a: 'k, I: Iterator<Item = &'k Key<'a>>>(
        mine: &[usize],
        others: &[usize],
        key: impl Fn(usize) -> Option<&'k Key<'a>>,
        keys: impl Fn(usize) -> I,
    ) -> Self {
        let mut shared: HashMap<u64, (Vec<usize>, Vec<usize>)> = HashMap::new();
        for at in others {
            for feature in keys(*at).flat_map(features).collect::<BTreeSet<u64>>() {
                shared.entry(feature).or_default().1.push(*at);
            }
        }
        let mut of = HashMap::new();
        for at in mine {
            let mut features: Vec<u64> = key(*at).into_iter().flat_map(features).collect();
            features.retain(|feature| shared.contains_key(feature));
            for feature in &features {
                shared.entry(*feature).or_default().0.push(*at);
            }
            features.sort_by_cached_key(|feature| {
                (shared.get(feature).map_or(0, |(_, others)| others.len()), *feature)
            });
            of.insert(*at, features);
        }
        Self { features: of, shared }
    }

    /// Some others that share with a section what few have. Of many that have the same, those in the same place among them.
    pub(super) fn of(&self, at: usize) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        for feature in self.features.get(&at).into_iter().flatten() {
            let Some((mine, others)) = self.shared.get(feature) else { continue };
            let rank = mine.partition_point(|other| *other < at) * others.len() / mine.len().max(1);
            found.extend(others.iter().skip(rank.saturating_sub(OF_ONE / 2)).take(OF_ONE));
            if found.len() >= LOOKED_AT {
                break;
            }
        }
        found
    }
}

/// What sections can share.
fn features(key: &Key<'_>) -> impl Iterator<Item = u64> {
    let whole = [hash(&(5, &key.page, &key.heading)), hash(&(7, &key.subject))];
    let words = key.words.iter().map(|word| hash(&(6, word)));
    whole.into_iter().chain(words).chain(key.content.iter().copied())
}
