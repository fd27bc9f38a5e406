//! The headings of a page: those of its sections, and those that links lead to, each in the level that its targets tell.

use crate::api::Anchor;
use crate::profile::Forms;
use crate::read::facts::{Fact, PageFacts, Section, SectionId, Subject, Target};
use std::collections::BTreeMap;

/// A heading and what stands below it.
pub(super) struct Head<'p> {
    pub(super) anchor: &'p Anchor,
    pub(super) text: String,
    pub(super) level: u8,
    pub(super) sections: Vec<usize>,
    target: Option<&'p Target>,
    /// Where it stood.
    start: usize,
    /// Whether the first list of objects below it is its own.
    pub(super) has_list: bool,
}

impl Head<'_> {
    /// Whether facts of a section that stand behind it are its own: it opens the section, or heads the members of its object.
    pub(super) fn holds(&self, fact: &Fact, page: &PageFacts) -> bool {
        let SectionId(section) = fact.section();
        let opens = page.sections.get(section).map(|section| section.place.span.start);
        let heads = self.sections.is_empty()
            && opens.is_some_and(|start| start < self.start)
            && self.target.and_then(|target| target.object) == Some(fact.section());
        (heads || self.sections.contains(&section)) && self.start <= fact.place().span.start
    }

    /// The objects that the list below it links to.
    pub(super) fn one_of(&self) -> &[(Option<String>, Anchor)] {
        self.target.filter(|_| self.has_list).map_or(&[], |target| &target.one_of)
    }
}

/// The headings of a page, and those within the sections of requests: above their tables of values.
pub(super) struct Layout<'p> {
    pub(super) heads: Vec<Head<'p>>,
    pub(super) inner: Vec<&'p Target>,
}

pub(super) fn layout<'p>(page: &'p PageFacts, forms: &Forms) -> Layout<'p> {
    let mut heads: BTreeMap<usize, Head<'p>> = BTreeMap::new();
    for (at, section) in page.sections.iter().enumerate() {
        let head = heads
            .entry(section.place.span.start)
            .or_insert_with_key(|start| Head::of(&section.anchor, *start));
        head.text.clone_from(&section.heading);
        head.sections.push(at);
    }
    let mut inner = Vec::new();
    for target in &page.targets {
        let start = target.place.span.start;
        if !heads.contains_key(&start) && is_inner(target, page) {
            inner.push(target);
            continue;
        }
        let head = heads.entry(start).or_insert_with(|| Head::of(&target.anchor, start));
        // The object of a page is a target twice.
        head.target.get_or_insert(target);
    }
    let mut heads: Vec<Head<'p>> = heads.into_values().collect();
    levels(&mut heads, forms);
    Layout { heads, inner }
}

impl<'p> Head<'p> {
    fn of(anchor: &'p Anchor, start: usize) -> Self {
        let text = words_of(anchor);
        Self { anchor, text, level: 1, sections: Vec::new(), target: None, start, has_list: false }
    }
}

/// The words of a heading that has this anchor.
pub(super) fn words_of(anchor: &Anchor) -> String {
    let words = anchor.0.replace('-', " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Whether a heading stands within the section of a request, above values of it.
fn is_inner(target: &Target, page: &PageFacts) -> bool {
    let Some((SectionId(at), _)) = target.values else { return false };
    let of_request = |section: &&Section| matches!(section.subject, Subject::Endpoint(_));
    let section = page.sections.get(at).filter(of_request);
    target.object.is_none() && section.is_some_and(|section| section.place.span < target.place.span)
}

/// A heading stands below another one that leads to the same.
fn levels(heads: &mut [Head<'_>], forms: &Forms) {
    let lists = |a: &Target, b: &Target| a.one_of == b.one_of;
    let any = |a: &Target, b: &Target| {
        a.object.is_some() && a.object == b.object
            || a.values.is_some() && a.values == b.values
            || !a.one_of.is_empty() && a.one_of == b.one_of
    };
    let farthest = |head: &Head<'_>, same: fn(&Target, &Target) -> bool| {
        heads.iter().rposition(|below| head.target.zip(below.target).is_some_and(|(a, b)| same(a, b)))
    };
    let found: Vec<_> = heads.iter().map(|head| (farthest(head, lists), farthest(head, any))).collect();
    let mut open: Vec<usize> = Vec::new();
    for (at, (head, (list_end, end))) in heads.iter_mut().zip(found).enumerate() {
        while open.pop_if(|end| *end < at).is_some() {}
        let depth = u8::try_from(open.len()).unwrap_or(u8::MAX);
        head.level = forms.endpoint.levels.0.saturating_add(depth).min(6);
        head.has_list = list_end == Some(at);
        open.extend(end.filter(|end| *end > at));
    }
}
