//! Lists and tables that one version lacks as a whole: they may have moved, or stand behind a link now.

use super::change::{Kind, Side, Sided};
use super::item::Item;
use super::unread::uncompared;
use super::view::{Docs, Unit, View};
use crate::api::{Anchor, Direction};
use crate::identity::words;
use crate::read::facts::LineUse;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// Least number of entries that make a list: fewer may be gone for good, whatever links there are.
const LIST: usize = 3;

/// A list of a section: its parameters in one direction, its set values, or one table of codes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum List {
    Fields(Option<Direction>),
    SetValues,
    Codes(String),
}

/// The list that an item is about as a whole entry; options and the like are about parts of entries.
fn list(item: &Item) -> Option<List> {
    match item.kind {
        Kind::FieldAdded | Kind::FieldRemoved => Some(List::Fields(item.occurrence.direction)),
        Kind::SetValueAdded | Kind::SetValueRemoved => Some(List::SetValues),
        Kind::CodeAdded | Kind::CodeRemoved => {
            Some(List::Codes(item.subject.rsplit_once('/').map_or("", |(table, _)| table).to_owned()))
        }
        _ => None,
    }
}

/// The identity of each entry of a list, wherever it stands.
fn entries(unit: &Unit<'_>) -> impl Iterator<Item = (List, String)> {
    let fields =
        unit.fields.iter().map(|field| (List::Fields(field.direction), field.path.leaf().to_owned()));
    let set_values = unit.set_values.iter().map(|fact| (List::SetValues, fact.id.as_str().to_owned()));
    let codes = unit
        .codes
        .iter()
        .map(|fact| (List::Codes(fact.table.as_str().to_owned()), fact.code.as_str().to_owned()));
    fields.chain(set_values).chain(codes)
}

fn entry(item: &Item) -> &str {
    match item.kind {
        Kind::FieldAdded | Kind::FieldRemoved => &item.leaf,
        _ => item.before.as_deref().or(item.after.as_deref()).unwrap_or_default(),
    }
}

/// The items without those of whole lists that the other version has behind a link which this one lacks: followed if
/// the link leads to them, a problem if not.
pub(super) fn behind_links<'a>(
    side: Side,
    items: Vec<Item>,
    (units, others): (&[&Unit<'a>], &[&Unit<'a>]),
    view: &View<'a>,
    problems: &mut Vec<Sided>,
) -> Vec<Item> {
    let of_page = Behind::new(new_links(units, others, LinksFrom::Prose), view);
    let of_entries = Behind::new(new_links(units, others, LinksFrom::Everywhere), view);
    let behind = |list: &List| if matches!(list, List::Fields(_)) { &of_page } else { &of_entries };
    let whole = whole(&items, units);
    let (out, items): (Vec<Item>, Vec<Item>) = items.into_iter().partition(|item| {
        list(item).is_some_and(|list| whole.contains(&list) && leads_out(&list, units, others, &view.docs))
    });
    let mut lost: BTreeMap<List, Vec<Item>> = BTreeMap::new();
    let mut kept = Vec::new();
    for item in items {
        let of = list(&item).filter(|list| whole.contains(list) && !behind(list).links.is_empty());
        match of {
            Some(of) if behind(&of).there.contains(entry(&item)) => {}
            Some(of) => lost.entry(of).or_default().push(item),
            None => kept.push(item),
        }
    }
    let mut out_by_list: BTreeMap<List, Vec<Item>> = BTreeMap::new();
    for (of, item) in out.into_iter().filter_map(|item| Some((list(&item)?, item))) {
        out_by_list.entry(of).or_default().push(item);
    }
    for missing in out_by_list.into_values() {
        problems.extend(instead(side, &missing, "a link there instead, which leads out of it"));
    }
    for (of, missing) in lost {
        let Behind { links, targets, .. } = behind(&of);
        if !targets.is_empty() {
            // The list is there, without these.
            kept.extend(missing);
            continue;
        }
        let links: Vec<String> = links.iter().map(|anchor| format!("`#{}`", anchor.0.as_str())).collect();
        problems.extend(instead(side, &missing, &format!("a link there instead, {}", links.join(" or "))));
    }
    kept
}

/// Says that the entries of a list stand behind a link in the other version.
fn instead(side: Side, missing: &[Item], what: &str) -> Option<Sided> {
    let names: Vec<String> = missing.iter().map(|item| format!("`{}`", entry(item))).collect();
    let message = format!("{} can't be compared: the other version has {what}", names.join(", "));
    let help = "compare sources that hold what the link leads to";
    missing.first().map(|first| uncompared(side, &first.occurrence.place, names.join(" "), message, help))
}

/// Whether the other sections have a link out of the docs that these lack, and that speaks of what a list of set values or codes holds.
fn leads_out(list: &List, units: &[&Unit<'_>], others: &[&Unit<'_>], docs: &Docs<'_>) -> bool {
    let about = match list {
        List::Fields(_) => return false,
        List::SetValues => words(docs.profile().map_or("", |profile| &profile.closed_set.name)),
        List::Codes(table) => words(table),
    };
    let about: BTreeSet<&str> = about.iter().map(|word| word.trim_end_matches('s')).collect();
    let links = |units: &[&Unit<'_>]| -> BTreeSet<String> {
        let of = |unit: &&Unit<'_>| {
            let here = within(&unit.page.outer_links, unit.lines, |link| link.place.line);
            here.map(|link| link.destination.clone()).collect::<Vec<_>>()
        };
        units.iter().flat_map(of).collect()
    };
    let known = links(units);
    let speaks = |link: &String| words(link).iter().any(|word| about.contains(word.trim_end_matches('s')));
    links(others).iter().any(|link| !known.contains(link) && speaks(link))
}

/// The targets of links.
struct Behind<'v, 'a> {
    links: BTreeSet<&'a Anchor>,
    targets: Vec<&'v Unit<'a>>,
    /// The entries there.
    there: HashSet<String>,
}

impl<'v, 'a> Behind<'v, 'a> {
    fn new(links: BTreeSet<&'a Anchor>, view: &'v View<'a>) -> Self {
        let targets: Vec<&Unit<'a>> = links.iter().flat_map(|anchor| view.below(anchor)).collect();
        let there = targets.iter().flat_map(|unit| entries(unit)).map(|(_, entry)| entry).collect();
        Self { links, targets, there }
    }
}

/// Which links of a section count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum LinksFrom {
    /// Those that stand in no entry.
    Prose,
    Everywhere,
}

/// Links in the other sections that these don't have. Those in the words of an entry say more of it: a table
/// may be there, but no list that the entry is in, or beside.
fn new_links<'a>(units: &[&Unit<'a>], others: &[&Unit<'a>], from: LinksFrom) -> BTreeSet<&'a Anchor> {
    let links = |units: &[&Unit<'a>]| -> BTreeSet<&'a Anchor> {
        let of = |unit: &&Unit<'a>| {
            let uses = unit.page.ledger.uses();
            let counts = move |line: u32| {
                let at = usize::try_from(line).ok().and_then(|line| line.checked_sub(1));
                let of = at.and_then(|at| uses.get(at));
                let in_entry = matches!(of, Some(LineUse::Entry | LineUse::Row | LineUse::Description));
                from == LinksFrom::Everywhere || !in_entry
            };
            let here = within(&unit.page.links, unit.lines, |link| link.place.line);
            here.filter(move |link| counts(link.place.line)).map(|link| &link.anchor)
        };
        units.iter().flat_map(of).collect()
    };
    let known = links(units);
    links(others).into_iter().filter(|anchor| !known.contains(anchor)).collect()
}

/// What of a list in page order stands between two lines.
fn within<T>(all: &[T], (start, end): (u32, u32), line: impl Fn(&T) -> u32) -> impl Iterator<Item = &T> {
    let first = all.partition_point(|one| line(one) < start);
    all.iter().skip(first).take_while(move |one| line(one) < end)
}

/// The lists of which the items name every entry.
fn whole(items: &[Item], units: &[&Unit<'_>]) -> BTreeSet<List> {
    let mut named: BTreeMap<List, HashSet<&str>> = BTreeMap::new();
    for item in items {
        if let Some(list) = list(item) {
            named.entry(list).or_default().insert(entry(item));
        }
    }
    let mut left: BTreeSet<List> = BTreeSet::new();
    for (list, entry) in units.iter().flat_map(|unit| entries(unit)) {
        if !named.get(&list).is_some_and(|named| named.contains(entry.as_str())) {
            left.insert(list);
        }
    }
    let large = named.into_iter().filter(|(list, named)| named.len() >= LIST && !left.contains(list));
    large.map(|(list, _)| list).collect()
}

/// Leaves out tables and lists of set values that moved from one section to another as they are.
pub(super) fn without_moved(items: Vec<(usize, Item)>) -> Vec<(usize, Item)> {
    let mut lists: BTreeMap<(Side, usize, List), BTreeSet<String>> = BTreeMap::new();
    for (cluster, item) in &items {
        let alone = item.details.iter().chain([item]);
        for item in alone {
            if let Some(list) = list(item).filter(|list| !matches!(list, List::Fields(_))) {
                lists
                    .entry((item.occurrence.side, *cluster, list))
                    .or_default()
                    .insert(entry(item).to_owned());
            }
        }
    }
    let mut holders: HashMap<(Side, &BTreeSet<String>), BTreeSet<usize>> = HashMap::new();
    for ((side, cluster, _), entries) in &lists {
        holders.entry((*side, entries)).or_default().insert(*cluster);
    }
    let elsewhere = |(side, cluster, _): &(Side, usize, List), entries: &BTreeSet<String>| {
        let mut other = [Side::Base, Side::Head].into_iter().filter(|other| other != side);
        let there =
            |other: Side| holders.get(&(other, entries)).is_some_and(|of| of.iter().any(|of| of != cluster));
        entries.len() >= LIST && other.any(there)
    };
    let moved: BTreeSet<_> =
        lists.iter().filter(|(key, entries)| elsewhere(key, entries)).map(|(key, _)| key.clone()).collect();
    let stays = |(cluster, item): &(usize, Item)| {
        list(item).is_none_or(|list| !moved.contains(&(item.occurrence.side, *cluster, list)))
    };
    items.into_iter().filter(stays).collect()
}
