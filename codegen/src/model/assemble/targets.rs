//! Headings that links lead to, found by what refers to them, and the words of their titles.

use super::entry::SectionKey;
use crate::diagnostics::nouns;
use crate::diagnostics::span::PagePath;
use crate::profile::Forms;
use crate::read::facts::{PageFacts, SectionId, Target};
use std::collections::BTreeMap;

/// A target, and the page that it is on.
pub(crate) type Found<'a> = (&'a PagePath, &'a Target);

/// Targets by what refers to them.
#[derive(Default)]
pub(crate) struct Targets<'a> {
    /// The first of each page.
    own: BTreeMap<&'a PagePath, BTreeMap<String, &'a Target>>,
    /// The one of the page that has this name, or else the first of all pages, by path.
    first: BTreeMap<String, Found<'a>>,
}

impl<'a> Targets<'a> {
    /// Targets by the names that `of` gives them; pages come by path.
    pub(crate) fn new(
        pages: impl Iterator<Item = &'a PageFacts>,
        name: impl Fn(&Target) -> Option<String>,
    ) -> Self {
        let mut targets = Self::default();
        for page in pages {
            let own = targets.own.entry(&page.page).or_default();
            for target in &page.targets {
                if let Some(name) = name(target) {
                    let named = page.is_called(&name) && !own.contains_key(&name);
                    if named {
                        targets.first.insert(name.clone(), (&page.page, target));
                    } else {
                        targets.first.entry(name.clone()).or_insert((&page.page, target));
                    }
                    own.entry(name).or_insert(target);
                }
            }
        }
        targets
    }

    /// A target of the page itself, or else of another.
    pub(crate) fn find(&self, page: &PagePath, name: &str) -> Option<Found<'a>> {
        let own = self.own.get_key_value(page).and_then(|(page, own)| Some((*page, *own.get(name)?)));
        own.or_else(|| self.first.get(name).copied())
    }
}

pub(super) fn key(page: &PagePath, section: SectionId) -> SectionKey {
    SectionKey { page: page.clone(), index: section.0 }
}

/// The title of an object without the words that only say that it is one.
pub(super) fn without_ending<'t>(title: &'t str, forms: &Forms) -> &'t str {
    let cut = forms.returns.endings.iter().find_map(|ending| {
        let word = ending.trim_start_matches('-');
        let (before, last) = title.trim_end().rsplit_once(' ')?;
        last.eq_ignore_ascii_case(word).then(|| before.trim_end())
    });
    cut.filter(|cut| !cut.is_empty()).unwrap_or(title)
}

/// A title with its last word in the singular: one of `Channel Types` is a `Channel Type`.
pub(super) fn singular_last(title: &str) -> String {
    let (before, last) = title.rsplit_once(' ').map_or(("", title), |(before, last)| (before, last));
    let last = nouns::singular(last);
    if before.is_empty() { last.into_owned() } else { format!("{before} {last}") }
}
