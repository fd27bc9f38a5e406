//! The targets of anchors of pages: tables of fields, tables of values, headings.

use super::headings::{Heading, LINE_LEVEL};
use super::inline::Link;
use super::lines::{LineForm, Lines};
use super::table::Table;
use crate::api::Type;
use crate::profile::{Forms, TableKind};
use std::collections::{BTreeMap, HashMap, HashSet};

/// The target of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LinkTarget {
    /// An object.
    Object,
    /// A table of values of that type; `None` where the table is not at hand.
    Values(Option<Type>),
    /// A heading with an object further below: a type that links there is the object, other links are about all of it.
    Around,
    /// A list of objects of which one stands there.
    Union,
    /// Something else.
    Other,
}

/// The tables of one page by their anchors.
#[derive(Clone, Debug, Default)]
pub(crate) struct PageTargets(HashMap<String, LinkTarget>);

impl PageTargets {
    /// Whether it has a table at an anchor.
    pub(crate) fn has(&self, anchor: &str) -> bool {
        self.0.contains_key(anchor)
    }

    /// Anchors of its tables of values.
    pub(crate) fn values(&self) -> impl Iterator<Item = &str> {
        let mut values: Vec<&str> = self
            .0
            .iter()
            .filter(|(_, place)| matches!(place, LinkTarget::Values(_)))
            .map(|(anchor, _)| anchor.as_str())
            .collect();
        values.sort_unstable();
        values.into_iter()
    }
}

/// The tables of all pages.
#[derive(Clone, Debug, Default)]
pub(crate) struct LinkTargets {
    pages: BTreeMap<String, PageTargets>,
    /// Their paths by the last segment, which is what links name.
    stems: HashMap<String, String>,
}

impl LinkTargets {
    /// Takes in a page.
    pub(crate) fn add(&mut self, page: &str, places: PageTargets) {
        self.stems.insert(stem(page).to_owned(), page.to_owned());
        self.pages.insert(page.to_owned(), places);
    }

    /// The tables of a page.
    pub(crate) fn of_page(&self, page: &str) -> Option<&PageTargets> {
        self.pages.get(page)
    }

    /// The pages that have a table at an anchor, as links name them.
    pub(crate) fn pages_with(&self, anchor: &str) -> impl Iterator<Item = &str> {
        let found = self.pages.iter().filter(move |(_, places)| places.0.contains_key(anchor));
        found.map(|(page, _)| stem(page))
    }

    fn at(&self, stem: &str) -> Option<&PageTargets> {
        self.pages.get(self.stems.get(stem)?)
    }

    /// The target of a link of a page.
    pub(super) fn follow(&self, link: &Link<'_>, page: &str, own: &PageTargets, forms: &Forms) -> LinkTarget {
        let address = link.address();
        let links = &forms.links;
        if !links.objects.iter().any(|start| address.starts_with(start.as_str())) {
            return LinkTarget::Other;
        }
        if links.by_page {
            return LinkTarget::Object;
        }
        let Some(anchor) = link.anchor() else { return LinkTarget::Other };
        if links.never.iter().any(|never| never == anchor) {
            return LinkTarget::Other;
        }
        let path = address.split('#').next().unwrap_or(address);
        let here = path.is_empty() || stem(path) == stem(page);
        let places = if here { Some(own) } else { self.at(stem(path)) };
        let ends = |ends: &[String]| ends.iter().any(|end| anchor.ends_with(end.as_str()));
        let known = places.and_then(|places| places.0.get(anchor)).copied();
        if let Some(place) = known.filter(|place| *place != LinkTarget::Around) {
            return place;
        }
        if ends(&links.object_anchors) {
            LinkTarget::Object
        } else if known.is_some() {
            LinkTarget::Around
        } else if !here && ends(&links.value_anchors) {
            LinkTarget::Values(None)
        } else {
            LinkTarget::Other
        }
    }
}

/// The last segment of a path, without the ending of a file.
pub(super) fn stem(path: &str) -> &str {
    let last = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    last.rsplit_once('.').map_or(last, |(stem, _)| stem)
}

/// The tables of a page. Of several at one anchor, the first counts.
pub(crate) fn places(lines: &Lines, forms: &Forms) -> PageTargets {
    let mut places = PageTargets::default();
    // Levels and anchors of the headings that are open.
    let mut open: Vec<(u8, String)> = Vec::new();
    // Anchors of those above whose first table has been read.
    let mut above: HashSet<String> = HashSet::new();
    let mut marked: Option<String> = None;
    let mut at = 0;
    while let Some(line) = lines.all.get(at) {
        match line.form {
            LineForm::Heading(1..LINE_LEVEL) => {
                let heading = Heading::read(lines.text(line), line.range.clone(), forms);
                while open.pop_if(|(level, _)| *level >= heading.level).is_some() {}
                open.push((heading.level, marked.take().unwrap_or(heading.anchor)));
            }
            LineForm::Component => {
                let shown = lines.text(line);
                marked = super::headings::anchor_mark(shown, forms).or(marked);
                if forms.endpoint.component(shown).is_some() {
                    // What stands below an endpoint is not what a link to it leads to.
                    above.extend(open.iter().map(|(_, anchor)| anchor.clone()));
                }
            }
            LineForm::Row => {
                let table = Table::read(lines, at, forms);
                let place = match table.kind {
                    Some(TableKind::Fields) => Some(LinkTarget::Object),
                    Some(_) => Some(LinkTarget::Values(Some(table.values_type()))),
                    None if table.is_union(&forms.unions) => Some(LinkTarget::Union),
                    None => None,
                };
                if let (Some(place), Some(((_, nearest), outer))) = (place, open.split_last()) {
                    places.0.entry(nearest.clone()).or_insert(place);
                    for (_, anchor) in outer {
                        if above.insert(anchor.clone()) && place == LinkTarget::Object {
                            places.0.entry(anchor.clone()).or_insert(LinkTarget::Around);
                        }
                    }
                }
                at += table.len.max(1);
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    places
}
