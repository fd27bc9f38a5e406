//! The forms that show where the entries of a list belong, tried out with the reader's own rules.

use super::blocks::{List, SharedEntry};
use super::error::{Part, RenderError};
use super::words;
use crate::api::{Direction, FieldPath, Location, Presence, Type};
use crate::diagnostics::clip::Clip;
use crate::profile::Profile;
use crate::read::facts::{self, EntryForm, FieldFact, Item, SampleTree, is_structured, may_have_members};
use crate::read::grammar::{ROOT, clean};

/// How an entry is written.
#[derive(Clone, Debug)]
pub(super) struct Form {
    /// One for each of its facts.
    pub(super) names: Vec<Name>,
    /// 0 below a line of dashes, 1 below `Contains:`, then bullets.
    pub(super) level: usize,
    /// The entry at the level above.
    parent: Option<usize>,
    /// Whether `Contains:` ends its description.
    pub(super) contains: bool,
    /// Whether a column says that its presence is unstated.
    pub(super) unstated: bool,
}

/// A name, as parts of a path.
#[derive(Clone, Debug)]
pub(super) struct Name {
    parts: Vec<String>,
    /// Counts from the root of the body, `[]` after these parts.
    rooted: Option<Vec<bool>>,
}

impl Name {
    /// As it is written.
    pub(super) fn written(&self) -> String {
        let Some(arrays) = &self.rooted else { return self.parts.join(".") };
        let last = self.parts.len().saturating_sub(1);
        let part = |(i, (part, array)): (usize, (&String, &bool))| {
            let mark = if *array && i < last { "[]" } else { "" };
            format!("{part}{mark}")
        };
        let parts: Vec<String> = self.parts.iter().zip(arrays).enumerate().map(part).collect();
        ROOT.to_owned() + &parts.join(".")
    }

    /// The name that needs nothing but itself to be placed.
    fn rooted(path: &FieldPath) -> Self {
        let parts = path.names().map(str::to_owned).collect();
        Self { parts, rooted: Some(path.0.iter().map(|segment| segment.array).collect()) }
    }
}

/// Finds the forms of a list's entries: as plain as the reader allows.
pub(super) fn plan(
    list: &List<'_>,
    shape: &SampleTree<'_>,
    profile: &Profile,
) -> Result<Vec<Form>, RenderError> {
    for fact in list.entries.iter().flat_map(SharedEntry::facts) {
        check_names(fact, profile)?;
    }
    let mut best: Option<(usize, Vec<Form>)> = None;
    for unstated in [Unstated::Silent, Unstated::Written] {
        for home in homes(list, profile) {
            let forms = settle(list, shape, forms(list, &home, unstated, profile), profile);
            let rooted =
                forms.iter().flat_map(|form| &form.names).filter(|name| name.rooted.is_some()).count();
            if best.as_ref().is_none_or(|(least, _)| rooted < *least) {
                best = Some((rooted, forms));
            }
        }
        if best.as_ref().is_some_and(|(rooted, _)| *rooted == 0) {
            break;
        }
    }
    Ok(best.map(|(_, forms)| forms).unwrap_or_default())
}

fn check_names(fact: &FieldFact, profile: &Profile) -> Result<(), RenderError> {
    let whole = fact.path.to_string();
    let body = fact.location == Location::Body;
    let readable =
        |name: &str| clean(name, 0..0, profile).is_some_and(|read| read.text == name && !read.rooted);
    let is_shown = fact.path.0.iter().all(|segment| {
        readable(&segment.name) && !(body && (segment.name.contains('.') || segment.name.ends_with("[]")))
    });
    if is_shown && !fact.path.0.is_empty() && (body || fact.path.0.len() == 1) {
        return Ok(());
    }
    let why = "a name is of letters, digits, `_` and `-`, and parameters outside of the body have one part";
    Err(RenderError::unsayable(Part::Name, &whole, why))
}

/// How many places are tried as the one that a response's names count from.
const HOMES: usize = 8;

/// Places that names may count from, the likeliest first.
fn homes(list: &List<'_>, profile: &Profile) -> Vec<Vec<String>> {
    let mut homes = vec![Vec::new()];
    if list.direction == Some(Direction::Response) {
        for fact in list.entries.iter().map(|entry| entry.first) {
            let parent: Vec<String> = names(&fact.path.parent());
            for len in (1..=parent.len()).rev() {
                let start = parent.clip(..len).to_vec();
                if homes.len() < HOMES && !homes.contains(&start) {
                    homes.push(start);
                }
            }
        }
        // Its content is what a response documents, as a rule.
        homes.sort_by_key(|home| !home.iter().map(String::as_str).eq(profile.response_data()));
    }
    homes
}

fn names(path: &FieldPath) -> Vec<String> {
    path.names().map(str::to_owned).collect()
}

/// What is written where an entry has no presence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unstated {
    Silent,
    /// Words that say so.
    Written,
}

/// The forms that a person would choose.
fn forms(list: &List<'_>, home: &[String], unstated: Unstated, profile: &Profile) -> Vec<Form> {
    let mut forms: Vec<Form> = Vec::with_capacity(list.entries.len());
    // The entries that the next one may be a member of: path and index.
    let mut open: Vec<(Vec<String>, usize)> = Vec::new();
    for (index, entry) in list.entries.iter().enumerate() {
        let fact = entry.first;
        let path = names(&fact.path);
        let outer = path.split_last().map_or(&[][..], |(_, outer)| outer);
        let body = fact.location == Location::Body;
        let depth = open.iter().rposition(|(path, _)| body && path == outer);
        open.truncate(depth.map_or(0, |depth| depth + 1));
        let parent = open.last().map(|(_, index)| *index);
        if let Some(parent) = parent.filter(|_| open.len() == 1).and_then(|parent| forms.get_mut(parent)) {
            parent.contains = true;
        }
        let start = match parent {
            Some(_) => outer.len(),
            None if outer.starts_with(home) => home.len(),
            None => 0,
        };
        let name = |fact: &FieldFact| Name { parts: names(&fact.path).clip(start..).to_vec(), rooted: None };
        let states = fact.presence == Presence::Unstated
            && (unstated == Unstated::Written && list.direction != Some(Direction::Response)
                || speaks_of_presence(fact, profile)
                || (fact.types.is_empty() && body));
        forms.push(Form {
            names: entry.facts().map(name).collect(),
            level: open.len(),
            parent,
            contains: false,
            unstated: states,
        });
        if body {
            open.push((path, index));
        }
    }
    forms
}

fn speaks_of_presence(fact: &FieldFact, profile: &Profile) -> bool {
    let lines = words::lines(&fact.text);
    words::speaks_of_presence(&lines.map(str::to_owned).collect::<Vec<_>>(), profile)
}

/// How often names are mended: each round mends all that are read wrong.
const ROUNDS: usize = 8;

/// Reads the forms, and writes the names that land elsewhere from the root.
fn settle(list: &List<'_>, shape: &SampleTree<'_>, mut forms: Vec<Form>, profile: &Profile) -> Vec<Form> {
    let wanted: Vec<&FieldFact> = list.entries.iter().flat_map(SharedEntry::facts).collect();
    for _ in 0..ROUNDS {
        let read = read(list, shape, &forms, profile);
        let mut settled = true;
        let names = forms.iter_mut().flat_map(|form| &mut form.names);
        for ((name, fact), read) in names.zip(&wanted).zip(&read) {
            if fact.location == Location::Body && name.rooted.is_none() && !same_path(&fact.path, read) {
                *name = Name::rooted(&fact.path);
                settled = false;
            }
        }
        if settled {
            break;
        }
    }
    forms
}

/// Whether two paths are printed alike.
pub(super) fn same_path(a: &FieldPath, b: &FieldPath) -> bool {
    let last = a.0.len().saturating_sub(1);
    a.0.len() == b.0.len()
        && a.0
            .iter()
            .zip(&b.0)
            .enumerate()
            .all(|(i, (a, b))| a.name == b.name && (a.array == b.array || i == last))
}

/// The paths that the reader gives to entries in these forms.
fn read(list: &List<'_>, shape: &SampleTree<'_>, forms: &[Form], profile: &Profile) -> Vec<FieldPath> {
    let mut items: Vec<Item<'_>> = Vec::new();
    let mut starts: Vec<usize> = Vec::new();
    for (entry, form) in list.entries.iter().zip(forms) {
        starts.push(items.len());
        let types = entry.first.types;
        for name in &form.names {
            items.push(Item {
                name: name.parts.iter().map(String::as_str).collect(),
                rooted: name.rooted.clone(),
                parent: form.parent.and_then(|parent| starts.get(parent)).copied(),
                object: may_have_members(types.iter()),
                array: types.has_array() && !types.contains(Type::Object),
                refers: entry.first.reference.is_some(),
            });
        }
    }
    let look = |(entry, form): (&SharedEntry<'_>, &Form)| EntryForm {
        nests: list.direction == Some(Direction::Response) || form.contains,
        has_columns: (form.unstated || entry.first.presence != Presence::Unstated)
            && !entry.first.types.is_empty(),
        outer: form.parent.is_none(),
    };
    let structured = is_structured(list.entries.iter().zip(forms).map(look));
    facts::paths(&facts::List {
        items,
        direction: list.direction,
        structured,
        shape,
        data: profile.response_data(),
    })
}
