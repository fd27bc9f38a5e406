//! Facts in page order, put together to what is written as one: an entry, a list, a table.

use crate::api::{Direction, Endpoint, FieldPath};
use crate::diagnostics::clip::Clip;
use crate::profile::ClosedSet;
use crate::profile::Profile;
use crate::read::facts::{CodeFact, Fact, FieldFact, SectionId, SetValueFact};

/// Facts that are written as one block.
#[derive(Debug)]
pub(super) enum Block<'f> {
    Endpoint(&'f Endpoint),
    List(List<'f>),
    SetValues(Vec<&'f SetValueFact>),
    Codes(Vec<&'f CodeFact>),
}

/// Entries below one label.
#[derive(Debug)]
pub(super) struct List<'f> {
    pub(super) direction: Option<Direction>,
    pub(super) entries: Vec<SharedEntry<'f>>,
}

/// Parameters that share one entry: they are alike but for the last part of their paths.
#[derive(Debug)]
pub(super) struct SharedEntry<'f> {
    pub(super) first: &'f FieldFact,
    pub(super) others: Vec<&'f FieldFact>,
    /// Set values that its values name.
    pub(super) set_values: Vec<&'f SetValueFact>,
}

impl<'f> SharedEntry<'f> {
    /// Its facts, one for each name.
    pub(super) fn facts(&self) -> impl Iterator<Item = &'f FieldFact> + '_ {
        std::iter::once(self.first).chain(self.others.iter().copied())
    }

    /// Whether its values are set values.
    pub(super) fn holds_set_values(&self, profile: &Profile) -> bool {
        self.facts().any(|fact| profile.closed_set.is_held_by(fact.path.leaf()))
    }

    /// Its values that are set values, in the order in which they are read.
    fn ids(&self, set: &ClosedSet) -> impl Iterator<Item = &'f String> {
        let values = self.first.options.iter().flatten().chain(&self.first.fixed);
        values.filter(|value| set.is_value(value))
    }

    /// Adds a fact that shares the entry; says whether it does.
    fn take(&mut self, fact: &'f FieldFact) -> bool {
        let alike = self.set_values.is_empty()
            && fact.path.parent() == self.first.path.parent()
            && FieldFact { path: FieldPath::default(), ..fact.clone() }
                == FieldFact { path: FieldPath::default(), ..self.first.clone() };
        if alike {
            self.others.push(fact);
        }
        alike
    }
}

/// Puts together the facts of a page, each block with the section that it stands in.
pub(super) fn blocks<'f>(facts: &'f [Fact], profile: &Profile) -> Vec<(SectionId, Block<'f>)> {
    let mut blocks: Vec<(SectionId, Block<'f>)> = Vec::new();
    let mut rest = facts.iter();
    while let Some(fact) = rest.next() {
        let section = fact.section();
        let open = blocks.last_mut().filter(|(open, _)| *open == section).map(|(_, block)| block);
        match (fact, open) {
            (Fact::Field(fact), Some(Block::List(list))) if list.direction == fact.direction => {
                let shared = list.entries.last_mut().is_some_and(|entry| entry.take(fact));
                if !shared {
                    list.entries.push(entry(fact));
                }
            }
            (Fact::SetValue(fact), Some(Block::SetValues(rows))) => rows.push(fact),
            (Fact::SetValue(first), open) => {
                let entry = match open {
                    Some(Block::List(list)) => {
                        list.entries.last_mut().filter(|entry| entry.holds_set_values(profile))
                    }
                    _ => None,
                };
                let named =
                    entry.map(|entry| name_set_values(entry, &profile.closed_set, first, rest.as_slice()));
                match named {
                    Some(taken) if taken > 0 => {
                        rest = rest.as_slice().clip(taken - 1..).iter();
                    }
                    _ => blocks.push((section, Block::SetValues(vec![first]))),
                }
            }
            (Fact::Code(fact), Some(Block::Codes(rows)))
                if rows.first().is_some_and(|row| row.table == fact.table) =>
            {
                rows.push(fact);
            }
            (Fact::Code(fact), _) => blocks.push((section, Block::Codes(vec![fact]))),
            (Fact::Field(fact), _) => {
                let list = List { direction: fact.direction, entries: vec![entry(fact)] };
                blocks.push((section, Block::List(list)));
            }
            (Fact::Endpoint(fact), _) => blocks.push((section, Block::Endpoint(&fact.endpoint))),
        }
    }
    blocks
}

fn entry(first: &FieldFact) -> SharedEntry<'_> {
    SharedEntry { first, others: Vec::new(), set_values: Vec::new() }
}

/// Gives an entry the set values that its values name, if all of them follow; says how many it took.
fn name_set_values<'f>(
    entry: &mut SharedEntry<'f>,
    set: &ClosedSet,
    first: &'f SetValueFact,
    rest: &'f [Fact],
) -> usize {
    if !entry.set_values.is_empty() {
        return 0;
    }
    let next = rest.iter().map_while(|fact| match fact {
        Fact::SetValue(fact) if fact.section == first.section => Some(fact),
        _ => None,
    });
    let mut set_values: Vec<&SetValueFact> = std::iter::once(first).chain(next).collect();
    let ids: Vec<&String> = entry.ids(set).collect();
    set_values.truncate(ids.len());
    if set_values.len() < ids.len()
        || !set_values.iter().zip(&ids).all(|(set_value, id)| set_value.id == **id)
    {
        return 0;
    }
    entry.set_values = set_values;
    ids.len()
}
