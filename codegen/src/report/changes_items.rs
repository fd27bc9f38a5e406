//! Changes as people read them: those of one edit are one item, below the endpoint or object that it is about.

use super::changes_words::{headline, one_of, owner, values};
use crate::api::Direction;
use crate::diagnostics::nouns::{counted, first_of};
use crate::review::compare::{Change, Comparison, Kind, Occurrence, Rust, Side, Wire};
use indexmap::IndexMap;
use std::collections::{BTreeSet, HashMap, HashSet};

/// Changes that are shown as one.
#[derive(Clone, Debug)]
pub(super) struct Item<'c> {
    /// Never empty; all of one kind and effect.
    changes: Vec<&'c Change>,
    /// A parameter that may replace the one that is gone.
    renamed: Option<&'c Change>,
    /// Requests that come or go with the section that the change is about.
    requests: Vec<&'c Change>,
}

/// Items about one request or object, or about several.
#[derive(Clone, Debug)]
pub(super) struct Group<'c> {
    pub(super) title: String,
    pub(super) items: Vec<Item<'c>>,
}

/// Most requests and objects that one title names.
const OWNERS: usize = 3;

/// Least number of parameters whose presence changes as one: fewer may be edits of their own.
const SENTENCE: usize = 3;

/// The items of a comparison, breaking first.
pub(super) fn items(comparison: &Comparison) -> Vec<Item<'_>> {
    let come = Come::of(comparison);
    let (folded, mut requests) = with_sections(&comparison.changes);
    // Changes that share no item have keys of their own: their indices.
    let mut items: IndexMap<(Option<Key<'_>>, usize), Item<'_>> = IndexMap::new();
    for (index, change) in comparison.changes.iter().enumerate().filter(|(at, _)| !folded.contains(at)) {
        let key = Key::of(change);
        let at = if key.is_some() { 0 } else { index };
        let item = items.entry((key, at)).or_insert_with(|| Item {
            changes: Vec::new(),
            renamed: come.like(change),
            requests: requests.remove(&index).unwrap_or_default(),
        });
        item.changes.push(change);
    }
    items.into_values().flat_map(Item::split).collect()
}

/// The same, by what they are about; what has the worst items first.
pub(super) fn groups(comparison: &Comparison) -> Vec<Group<'_>> {
    let mut groups: IndexMap<BTreeSet<String>, Vec<Item<'_>>> = IndexMap::new();
    for item in items(comparison) {
        groups.entry(item.owners()).or_default().push(item);
    }
    groups.into_iter().map(|(owners, items)| Group { title: title(&owners), items }).collect()
}

/// Requests that come or go with sections: their indices, and the requests by the index of the first section.
fn with_sections(changes: &[Change]) -> (HashSet<usize>, HashMap<usize, Vec<&Change>>) {
    let key = |place: &Occurrence| (place.place.page.clone(), place.section.clone(), place.side);
    let mut sections = HashMap::new();
    for (at, change) in changes.iter().enumerate() {
        if matches!(change.kind, Kind::SectionAdded | Kind::SectionRemoved) {
            for place in &change.places {
                sections.entry(key(place)).or_insert(at);
            }
        }
    }
    let (mut folded, mut requests) = (HashSet::new(), HashMap::<usize, Vec<&Change>>::new());
    for (at, change) in changes.iter().enumerate() {
        if !matches!(change.kind, Kind::EndpointAdded | Kind::EndpointRemoved) {
            continue;
        }
        let holders: Option<Vec<usize>> =
            change.places.iter().map(|place| sections.get(&key(place)).copied()).collect();
        let first = holders.and_then(|holders| holders.into_iter().min());
        let alike = first.and_then(|first| changes.get(first)).is_some_and(|of| of.wire == change.wire);
        if let Some(first) = first.filter(|_| alike) {
            folded.insert(at);
            requests.entry(first).or_default().push(change);
        }
    }
    (folded, requests)
}

/// The common properties of the changes of one edit.
#[derive(PartialEq, Eq, Hash)]
struct Key<'c> {
    kind: Kind,
    rule: &'c str,
    wire: Wire,
    /// Subject, table, or what was and is said.
    about: [&'c str; 2],
    direction: Option<&'c str>,
    places: BTreeSet<(&'c str, &'c str, Option<u32>, Side)>,
}

impl<'c> Key<'c> {
    /// `None` for a change that stands for itself.
    fn of(change: &'c Change) -> Option<Self> {
        let text = |text: &'c Option<String>| text.as_deref().unwrap_or_default();
        let (about, by_line) = match change.kind {
            Kind::OptionAdded | Kind::OptionRemoved => ([change.subject.as_str(), ""], true),
            Kind::SetValueAdded | Kind::SetValueRemoved => (["", ""], false),
            Kind::CodeAdded | Kind::CodeRemoved => {
                ([change.subject.rsplit_once('/').map_or("", |(table, _)| table), ""], false)
            }
            Kind::RequiredChanged => ([text(&change.before), text(&change.after)], false),
            _ => return None,
        };
        let place = |occurrence: &'c Occurrence| {
            let line = by_line.then_some(occurrence.place.line);
            (occurrence.place.page.as_str(), occurrence.section.as_str(), line, occurrence.side)
        };
        let places = change.places.iter().map(place).collect();
        let direction = change.direction.map(Direction::as_str);
        Some(Self { kind: change.kind, rule: &change.rule, wire: change.wire, about, direction, places })
    }
}

/// Likeness of names that suggests a rename, from 0 to 1.
const LIKE: f64 = 0.5;

/// Most parameters that come in one object: among more, no guess is worth its time.
const FEW: usize = 50;

/// Where a parameter stands: direction, types; page, section and object of one place.
type Stand<'c> = (Option<Direction>, Option<&'c str>, (&'c str, &'c str, &'c str));

/// New parameters and the number of their places, by each place where they stand.
struct Come<'c>(HashMap<Stand<'c>, Vec<(&'c Change, usize)>>);

impl<'c> Come<'c> {
    fn of(comparison: &'c Comparison) -> Self {
        let mut all: HashMap<Stand<'c>, Vec<_>> = HashMap::new();
        for change in comparison.changes.iter().filter(|change| change.kind == Kind::FieldAdded) {
            let stands = stands(change, change.after.as_deref());
            let count = stands.len();
            for stand in stands {
                all.entry(stand).or_default().push((change, count));
            }
        }
        Self(all)
    }

    /// The new parameter at most of the places where another one went, with a name like it.
    fn like(&self, gone: &Change) -> Option<&'c Change> {
        if gone.kind != Kind::FieldRemoved {
            return None;
        }
        let places = stands(gone, gone.before.as_deref());
        let mut shared: IndexMap<&str, (&'c Change, usize, usize)> = IndexMap::new();
        for come in places.iter().filter_map(|place| self.0.get(place)).filter(|come| come.len() <= FEW) {
            for (change, count) in come {
                shared.entry(change.fingerprint.as_str()).or_insert((change, *count, 0)).2 += 1;
            }
        }
        let most = |all: usize, shared: usize| 2 * shared > all;
        let alike = shared.into_values();
        let alike = alike.filter(|(_, count, shared)| most(places.len(), *shared) && most(*count, *shared));
        let like = alike.map(|(come, ..)| (likeness(leaf(&gone.subject), leaf(&come.subject)), come));
        let like = like.filter(|(like, _)| *like >= LIKE);
        like.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, come)| come)
    }
}

fn stands<'c>(change: &'c Change, types: Option<&'c str>) -> BTreeSet<Stand<'c>> {
    let parent = |path: &'c str| path.rsplit_once('.').map_or("", |(parent, _)| parent);
    let place = |occurrence: &'c Occurrence| {
        (
            occurrence.place.page.as_str(),
            occurrence.section.as_str(),
            parent(occurrence.path.as_deref().unwrap_or_default()),
        )
    };
    change.places.iter().map(|occurrence| (change.direction, types, place(occurrence))).collect()
}

/// The requests or objects of a group, where they are few; the first of them, and how many more there are.
fn title(owners: &BTreeSet<String>) -> String {
    first_of(owners.iter().map(String::as_str), OWNERS)
}

fn leaf(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}

/// How alike two names are; wholly, if one has all the words of the other.
fn likeness(one: &str, other: &str) -> f64 {
    let words = |name| str::split(name, '_').collect::<BTreeSet<_>>();
    let part = words(one).is_subset(&words(other)) || words(other).is_subset(&words(one));
    if part { 1.0 } else { strsim::normalized_levenshtein(one, other) }
}

impl<'c> Item<'c> {
    fn first(&self) -> Option<&'c Change> {
        self.changes.first().copied()
    }

    /// One item a change where too few changed together.
    fn split(self) -> Vec<Self> {
        if self.kind() != Kind::RequiredChanged || self.changes.len() >= SENTENCE {
            return vec![self];
        }
        self.changes
            .into_iter()
            .map(|change| Self { changes: vec![change], renamed: None, requests: Vec::new() })
            .collect()
    }

    fn all(&self) -> impl Iterator<Item = &'c Change> {
        self.changes.iter().chain(&self.requests).copied()
    }

    fn kind(&self) -> Kind {
        self.first().map_or(Kind::FieldAdded, |change| change.kind)
    }

    pub(super) fn wire(&self) -> Wire {
        self.first().map_or(Wire::None, |change| change.wire)
    }

    pub(super) fn rust(&self) -> Rust {
        self.all().map(|change| change.rust).max().unwrap_or_default()
    }

    pub(super) fn rule(&self) -> &'c str {
        self.first().map_or("", |change| &change.rule)
    }

    pub(super) fn fingerprints(&self) -> Vec<&'c str> {
        self.all().map(|change| change.fingerprint.as_str()).collect()
    }

    /// Of an edit of several values, the places of one.
    pub(super) fn places(&self) -> Vec<&'c Occurrence> {
        match self.kind() {
            Kind::OptionAdded | Kind::OptionRemoved => {
                self.first().into_iter().flat_map(|change| &change.places).collect()
            }
            _ => self.changes.iter().flat_map(|change| &change.places).collect(),
        }
    }

    pub(super) fn witness(&self) -> Option<&'c crate::review::compare::Witness> {
        self.changes.iter().find_map(|change| change.witness.as_ref())
    }

    pub(super) fn details(&self) -> Vec<&'c Change> {
        self.changes.iter().flat_map(|change| &change.details).collect()
    }

    /// Path of the change that it shows, where its places have one.
    pub(super) fn subject(&self) -> &'c str {
        self.first().map_or("", |change| &change.subject)
    }

    /// `request`, `response`, or nothing.
    pub(super) fn direction(&self) -> &'static str {
        self.first().and_then(|change| change.direction).map_or("", Direction::as_str)
    }

    /// What the changes are about: `POST /orders`, `object customer`.
    fn owners(&self) -> BTreeSet<String> {
        self.changes.iter().flat_map(|change| &change.places).map(owner).collect()
    }

    /// The change on one line, without a full stop.
    pub(super) fn headline(&self, mark: &dyn Fn(&str) -> String) -> String {
        let Some(first) = self.first() else { return String::new() };
        let all = self.changes.iter();
        let text = |of: &'c Option<String>| of.as_deref().unwrap_or_default();
        let subject = mark(&first.subject);
        let closes = first.rule.ends_with("-first");
        let opens = first.rule.ends_with("-dropped");
        let count = self.changes.len();
        match first.kind {
            Kind::OptionAdded if closes => {
                let added: Vec<&str> = all.map(|change| text(&change.after)).collect();
                format!(
                    "{subject} takes only {} now: {}",
                    one_of(count, "this value", "values"),
                    values(&added, mark)
                )
            }
            Kind::OptionRemoved if opens => {
                let gone: Vec<&str> = all.map(|change| text(&change.before)).collect();
                format!(
                    "{subject} takes more than {} now: {}",
                    one_of(count, "this value", "values"),
                    values(&gone, mark)
                )
            }
            _ if count == 1 => headline(first, mark),
            Kind::OptionAdded => {
                let added: Vec<&str> = all.map(|change| text(&change.after)).collect();
                format!("{subject} takes {count} more values: {}", values(&added, mark))
            }
            Kind::OptionRemoved => {
                let gone: Vec<&str> = all.map(|change| text(&change.before)).collect();
                format!("{subject} no longer takes {count} values: {}", values(&gone, mark))
            }
            Kind::RequiredChanged => {
                let names: Vec<&str> = all.map(|change| change.subject.as_str()).collect();
                let (before, after) = (text(&first.before), text(&first.after));
                format!("{count} parameters are {after} now, were {before}: {}", values(&names, mark))
            }
            kind => {
                let names: Vec<&str> = all.map(|change| change.subject.as_str()).collect();
                let (noun, verb) = kind.as_str().split_once('_').unwrap_or((kind.as_str(), "changed"));
                format!("{count} {noun}s {verb}: {}", values(&names, mark))
            }
        }
    }

    /// A guess at the meaning of the change, if there is one.
    pub(super) fn hint(&self, mark: &dyn Fn(&str) -> String) -> Option<String> {
        let come = self.renamed?;
        Some(format!("perhaps renamed: {} comes in its place", mark(&come.subject)))
    }
}

/// `2 breaking`, `1 compatible`: how many items have which effect, without what there is none of.
pub(super) fn counts(comparison: &Comparison) -> Vec<String> {
    let items = items(comparison);
    let count = |wire: Wire| items.iter().filter(|item| item.wire() == wire).count();
    [(Wire::Breaking, "breaking"), (Wire::Compatible, "compatible"), (Wire::None, "without effect")]
        .into_iter()
        .map(|(wire, word)| (count(wire), word))
        .filter(|(count, _)| *count > 0)
        .map(|(count, word)| format!("{count} {word}"))
        .collect()
}

/// `crate: major; 2 breaking, 1 compatible`, with the problems; the same for all reports.
pub(super) fn verdict(comparison: &Comparison) -> String {
    let mut parts = counts(comparison);
    if parts.is_empty() {
        parts.push("no changes".to_owned());
    }
    if !comparison.problems.is_empty() {
        parts.push(counted(comparison.problems.len(), "problem"));
    }
    format!("crate: {}; {}", comparison.rust.as_str(), parts.join(", "))
}
