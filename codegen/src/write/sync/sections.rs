//! Pairs of our sections and upstream's.

use crate::api::Direction;
use crate::profile::Flows;
use crate::read::facts::{Fact, PageFacts, Section, SectionId};
use std::collections::BTreeSet;

/// Whether two sections are the same.
type Rule<'r> = dyn Fn(&Section, &Section) -> bool + 'r;

/// For each of upstream's sections, the index of ours: by what it documents and its heading, else by its flow, its
/// heading or what it lists, the surest first. Each of ours is taken once.
pub(super) fn matched(upstream: &PageFacts, ours: Option<&PageFacts>) -> Vec<Option<usize>> {
    let mut found = vec![None; upstream.sections.len()];
    let Some(ours) = ours else { return found };
    let mut free: BTreeSet<usize> = (0..ours.sections.len()).collect();
    let alike = |a: &Section, b: &Section| a.subject == b.subject;
    let named = |a: &Section, b: &Section| letters(&a.heading) == letters(&b.heading);
    let flows = &upstream.profile.flows;
    let flow = |a: &Section, b: &Section| {
        flow(&a.heading, flows).is_some_and(|of_a| Some(of_a) == flow(&b.heading, flows))
    };
    let rules: [&Rule<'_>; 4] = [
        &|a, b| alike(a, b) && a.heading == b.heading,
        &|a, b| alike(a, b) && named(a, b),
        &|a, b| alike(a, b) && flow(a, b),
        &named,
    ];
    for rule in rules {
        for (section, found) in upstream.sections.iter().zip(&mut found).filter(|(_, found)| found.is_none())
        {
            let same = |i: &usize| ours.sections.get(*i).is_some_and(|other| rule(section, other));
            *found = free.iter().copied().find(same);
            if let Some(i) = found {
                free.remove(i);
            }
        }
    }
    by_content(upstream, ours, &mut found, &mut free);
    found
}

/// Matches what is left by the parameters that sections list: at least half of the shorter list.
fn by_content(
    upstream: &PageFacts,
    ours: &PageFacts,
    found: &mut [Option<usize>],
    free: &mut BTreeSet<usize>,
) {
    for (i, found) in found.iter_mut().enumerate().filter(|(_, found)| found.is_none()) {
        let wanted = listed(upstream, i);
        let likeness = |j: &usize| {
            let other = listed(ours, *j);
            let common = wanted.intersection(&other).count();
            let alike = common > 0 && 2 * common >= wanted.len().min(other.len());
            alike.then_some((common, std::cmp::Reverse(*j)))
        };
        *found = free.iter().filter_map(likeness).max().map(|(_, std::cmp::Reverse(j))| j);
        if let Some(j) = found {
            free.remove(j);
        }
    }
}

/// The parameters and codes of a section.
fn listed(page: &PageFacts, section: usize) -> BTreeSet<(Option<Direction>, String)> {
    let facts = page.facts.iter().filter(|fact| fact.section() == SectionId(section));
    let name = |fact: &Fact| match fact {
        Fact::Field(fact) => Some((fact.direction, fact.path.to_string())),
        Fact::Code(fact) => Some((None, fact.code.clone())),
        Fact::SetValue(_) | Fact::Endpoint(_) => None,
    };
    facts.filter_map(name).collect()
}

fn letters(heading: &str) -> String {
    heading.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The flow that a heading names.
fn flow<'f>(heading: &str, flows: &'f Flows) -> Option<&'f str> {
    let lower = heading.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric());
    words.find_map(|word| flows.values.iter().find(|flow| *flow == word)).map(String::as_str)
}
