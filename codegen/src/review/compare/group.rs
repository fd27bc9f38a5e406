//! Makes equal changes of many places one change, decides on their effects, and puts them in order.

use super::change::{Change, Kind, Occurrence, Side, Wire};
use super::item::Item;
use super::references::Objects;
use super::rules::effect;
use super::witness;
use crate::api::Direction;
use hmac_sha256::Hash;
use indexmap::IndexMap;
use std::cmp::Reverse;
use std::fmt::Write as _;

/// Changes from items and their clusters, in order; `objects` tells in which directions those are used.
pub(super) fn changes(items: Vec<(usize, Item)>, objects: &Objects) -> Vec<Change> {
    let changes = items.into_iter().map(|(cluster, item)| change(item, cluster, objects, Wire::Breaking));
    grouped(changes)
}

fn grouped(all: impl Iterator<Item = Change>) -> Vec<Change> {
    let mut groups: IndexMap<String, (Change, bool)> = IndexMap::new();
    for change in all {
        match groups.get_mut(&change.fingerprint) {
            Some((known, joined)) => {
                *joined |= !change.details.is_empty();
                join(known, change);
            }
            None => drop(groups.insert(change.fingerprint.clone(), (change, false))),
        }
    }
    let regroup = |(mut change, joined): (Change, bool)| {
        if joined {
            change.details = grouped(std::mem::take(&mut change.details).into_iter());
        }
        change
    };
    let mut changes: Vec<Change> = groups.into_values().map(regroup).collect();
    for change in &mut changes {
        change.places.sort_by(|a, b| (&a.place, a.side, &a.path).cmp(&(&b.place, b.side, &b.path)));
        change.places.dedup();
    }
    changes.sort_by_cached_key(order);
    changes
}

/// Breaking first, then by endpoint, then by subject.
pub(super) fn order(change: &Change) -> impl Ord + use<> {
    let endpoint =
        change.places.first().and_then(|occurrence| occurrence.endpoint.as_ref()).map(ToString::to_string);
    let texts = (change.subject.clone(), change.before.clone(), change.after.clone());
    (Reverse(change.wire), endpoint.is_none(), endpoint, texts, change.kind, change.key)
}

/// Adds the places of a change, and what it folds, to those of an equal one.
fn join(known: &mut Change, change: Change) {
    if known.subject != change.subject {
        known.subject = leaf(&known.subject).to_owned();
    }
    known.places.extend(change.places);
    known.rust = known.rust.max(change.rust);
    known.details.extend(change.details);
}

/// The last segment of a path; a request, a code or a section has one only.
fn leaf(subject: &str) -> &str {
    subject.rsplit('.').next().unwrap_or(subject)
}

/// The side on which a body is right that the other refuses: a request of old, or else a response that comes now, which breaks
/// those who know the older version.
fn right(item: &Item, directions: &[Direction]) -> Side {
    let requests = directions.iter().filter(|direction| **direction == Direction::Request);
    match effect(item.kind, item.key, item.shift, &requests.copied().collect::<Vec<_>>()).0 {
        Wire::Breaking => Side::Base,
        _ => Side::Head,
    }
}

/// One item as a change; `most` is the worst effect that it can have.
fn change(item: Item, cluster: usize, objects: &Objects, most: Wire) -> Change {
    let directions = objects.directions(cluster, item.occurrence.direction);
    let (wire, rule) = effect(item.kind, item.key, item.shift, &directions);
    let wire = wire.min(most);
    let rust = item.rust;
    // No request had to meet the demands of a new section.
    let most = if item.kind == Kind::SectionAdded { Wire::Compatible } else { most };
    // The witness of the section shows enough.
    let details = item
        .details
        .iter()
        .map(|detail| Change { witness: None, ..change(detail.clone(), cluster, objects, most) });
    let details = grouped(details);
    let witness = if wire == Wire::Breaking {
        witness::of(&item, right(&item, &directions), &objects.profile)
    } else {
        None
    };
    let fingerprint = fingerprint(&item, wire);
    Change {
        kind: item.kind,
        key: item.key,
        subject: item.subject,
        of_set: item.of_set,
        before: item.before,
        after: item.after,
        direction: item.occurrence.direction,
        wire,
        rule,
        rust,
        fingerprint,
        places: vec![Occurrence { rust, ..item.occurrence }],
        details,
        witness,
    }
}

/// Twelve hex digits of what places of one change have in common. What it does to the crate is no part of it: that depends on what else
/// the docs say, and on what is known about them.
fn fingerprint(item: &Item, wire: Wire) -> String {
    let key = item.key.map_or("", |key| key.as_str());
    let direction = item.occurrence.direction.map_or("", |direction| direction.as_str());
    let (before, after) = (item.before.as_deref(), item.after.as_deref());
    let mut hash = Hash::new();
    let parts = [item.kind.as_str(), key, &item.leaf, direction, wire.as_str()];
    for part in parts.into_iter().map(Some).chain([before, after]) {
        // Lengths keep the parts apart; nothing is not the empty text.
        hash.update(part.map_or(u64::MAX, |part| part.len() as u64).to_be_bytes());
        hash.update(part.unwrap_or_default());
    }
    let mut digits = String::with_capacity(12);
    for byte in hash.finalize().into_iter().take(6) {
        // Writing to a string never fails.
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}
