//! Unions: lists of objects of which one stands at a place, told apart by the value of a member.

use super::entry::SectionKey;
use super::targets::{Found, Targets, key, singular_last, without_ending};
use crate::api::Anchor;
use crate::diagnostics::span::{PagePath, Place};
use crate::model::{Docs, Enumeration, Source, ValueKind, Variant};
use crate::profile::Forms;
use crate::read::facts::{FieldFact, PageFacts, Target};
use crate::read::outline::object_name;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// A list of objects.
pub(super) struct Union<'a> {
    target: &'a Target,
    /// The objects by the value that tells them apart.
    kinds: BTreeMap<String, SectionKey>,
}

/// The lists of all pages.
#[derive(Default)]
pub(super) struct Unions<'a> {
    pub(super) all: Vec<Union<'a>>,
    /// Headings of lists, by anchor.
    by_anchor: Targets<'a>,
    /// The union of each list: one that holds all of its objects.
    of_list: BTreeMap<(&'a PagePath, &'a Anchor), usize>,
}

impl<'a> Unions<'a> {
    pub(super) fn new(pages: &'a [PageFacts], objects: &Targets<'a>, forms: &Forms) -> Self {
        let tags = tags(pages, &forms.tags);
        let mut lists: Vec<Union<'a>> = Vec::new();
        for page in pages {
            for target in page.targets.iter().filter(|target| is_list(target)) {
                let kinds = target.one_of.iter().filter_map(|(value, anchor)| {
                    let (page, target) = objects.find(&page.page, &anchor.0)?;
                    let key = key(page, target.object?);
                    // A list of values says it itself.
                    let value = value.clone().or_else(|| tags.get(&key).cloned())?;
                    Some((value, key))
                });
                let kinds: Vec<_> = kinds.collect();
                let (len, kinds) = (kinds.len(), BTreeMap::from_iter(kinds));
                // Two of one value can't be told apart.
                if len > 0 && kinds.len() == len {
                    lists.push(Union { target, kinds });
                }
            }
        }
        // Of headings around one list, that of an object names it, or else the nearest.
        let is_object =
            |anchor: &Anchor| forms.links.object_anchors.iter().any(|end| anchor.0.ends_with(end));
        lists.sort_by_key(|list| {
            let Target { anchor, place, .. } = list.target;
            (Reverse(list.kinds.len()), !is_object(anchor), &place.page, Reverse(place.line))
        });
        let mut unions = Self {
            by_anchor: Targets::new(pages.iter(), |target| is_list(target).then(|| target.anchor.0.clone())),
            ..Self::default()
        };
        for list in lists {
            let whole = list.kinds.len() == list.target.one_of.len();
            let holds = |known: &Union<'_>| {
                whole && list.kinds.iter().all(|(value, key)| known.kinds.get(value) == Some(key))
            };
            let known = unions.all.iter().position(holds);
            if let Some(at) = known.or_else(|| (list.kinds.len() > 1).then_some(unions.all.len())) {
                unions.of_list.insert((&list.target.place.page, &list.target.anchor), at);
                if at == unions.all.len() {
                    unions.all.push(list);
                }
            }
        }
        unions
    }

    /// Page and title of each union, by index.
    pub(super) fn titles(&self, forms: &Forms) -> impl Iterator<Item = (usize, &'a PagePath, String)> {
        self.all.iter().enumerate().map(|(at, union)| (at, &union.target.place.page, union.title(forms)))
    }

    /// Index of the union of the list that a link on a page leads to.
    pub(super) fn of(&self, page: &PagePath, anchor: &Anchor) -> Option<usize> {
        let (page, target): Found<'a> = self.by_anchor.find(page, &anchor.0)?;
        self.of_list.get(&(page, &target.anchor)).copied()
    }
}

impl<'a> Union<'a> {
    /// What the list is of, as words.
    fn title(&self, forms: &Forms) -> String {
        let name =
            object_name(&self.target.anchor.0.to_lowercase(), &forms.returns.endings).replace('-', " ");
        without_ending(&singular_last(&name), forms).to_owned()
    }

    /// Where the list stands.
    pub(super) fn place(&self) -> &'a Place {
        &self.target.place
    }

    /// The enumeration of its objects, by the names of their types.
    pub(super) fn enumeration(
        &self,
        name: String,
        tags: &[String],
        mut type_of: impl FnMut(&SectionKey) -> Option<String>,
    ) -> Enumeration {
        let variant = |(value, key): (&String, &SectionKey)| {
            Some(Variant { value: value.clone(), ident: type_of(key)?, label: None })
        };
        let mut variants: Vec<Variant> = self.kinds.iter().filter_map(variant).collect();
        variants
            .sort_by_key(|variant| (variant.value.parse::<i64>().unwrap_or_default(), variant.value.clone()));
        let place = self.target.place.clone();
        let source =
            Source { page: place.page.clone(), anchor: self.target.anchor.clone(), place, address: None };
        let heading = format!("One of several objects, which `{}` tells apart", tags.join("` or `"));
        let docs = Docs { heading, source: Some(source), ..Docs::default() };
        Enumeration { name, docs, kind: ValueKind::Objects, variants, tags: tags.to_vec() }
    }
}

fn is_list(target: &Target) -> bool {
    target.object.is_none() && !target.one_of.is_empty()
}

/// The value of the member that tells each object from others: the number in what is said of it, or the one value that it has.
fn tags(pages: &[PageFacts], tags: &[String]) -> BTreeMap<SectionKey, String> {
    let mut found = BTreeMap::new();
    for page in pages {
        for field in page.fields() {
            if tags.contains(&field.path.to_string())
                && let Some(value) = value(field)
            {
                found.entry(key(&page.page, field.section)).or_insert(value);
            }
        }
    }
    found
}

fn value(field: &FieldFact) -> Option<String> {
    let number = || field.text.split_whitespace().find(|word| word.parse::<i64>().is_ok());
    field.fixed.clone().or_else(|| number().map(str::to_owned))
}
