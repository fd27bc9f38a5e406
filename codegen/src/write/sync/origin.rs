//! Pages that upstream renamed or moved: whose words they get.

use crate::read::facts::{Fact, PageFacts};
use std::collections::BTreeSet;

/// Which of our pages a new page of upstream's was before: the one of `gone` that has its file name, `-` and `_` being one,
/// else the one that has most in common with it, half of the shorter of the two at least.
#[must_use]
pub fn origin<'o>(page: &PageFacts, gone: &[&'o PageFacts]) -> Option<&'o PageFacts> {
    let named = gone.iter().copied().find(|other| file(other) == file(page));
    named.or_else(|| {
        let wanted = content(page);
        let likeness = |other: &&'o PageFacts| {
            let other = content(other);
            let common = wanted.intersection(&other).count();
            (common > 0 && 2 * common >= wanted.len().min(other.len())).then_some(common)
        };
        let likely = gone.iter().copied().filter_map(|other| Some((likeness(&other)?, other)));
        // Of two that are as likely, the first.
        likely.rev().max_by_key(|(common, _)| *common).map(|(_, other)| other)
    })
}

fn file(page: &PageFacts) -> String {
    page.page.as_str().rsplit('/').next().unwrap_or_default().replace('-', "_")
}

/// Subject of a page: its headings with their endpoint or object, the set values that it fixes, and its codes.
fn content(page: &PageFacts) -> BTreeSet<String> {
    let sections = page.sections.iter().map(|section| format!("{:?} {}", section.subject, section.heading));
    let facts = page.facts.iter().filter_map(|fact| match fact {
        Fact::Field(fact) => fact.fixed.as_ref().map(|fixed| format!("{}={fixed}", fact.path)),
        Fact::Code(fact) => Some(fact.code.clone()),
        Fact::SetValue(fact) => Some(fact.id.clone()),
        Fact::Endpoint(_) => None,
    });
    sections.chain(facts).collect()
}
