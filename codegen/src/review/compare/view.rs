//! One version of the docs, as its comparison with another sees it: sections, and what identifies each.

use super::page::PageIndex;
use super::{Side, Sided};
use crate::api::{Anchor, Direction, Endpoint, Location, Presence};
use crate::diagnostics::clip::Clip;
use crate::diagnostics::problem::Problem;
use crate::diagnostics::span::{PagePath, Place};
use crate::identity::{Key, Part, names, parts, singular, words};
use crate::model::Model;
use crate::profile::Profile;
use crate::read::facts::{
    CodeFact, EndpointFact, FieldFact, PageFacts, SampleTree, Section, SectionId, SetValueFact, Subject,
};
use crate::read::outline::object_name;
use std::cell::OnceCell;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::rc::Rc;
use std::sync::Arc;

/// One version of the docs, to be compared.
#[derive(Clone, Copy, Debug)]
pub struct Docs<'a> {
    /// The pages that could be read.
    pub pages: &'a [PageFacts],
    /// Why the others could not.
    pub unread: &'a [Problem],
    /// The model that a crate is made of; `None` if none can be made, or if nobody wants to know.
    pub model: Option<&'a Model>,
}

impl<'a> Docs<'a> {
    /// The words of their vendor; `None` if there are no pages.
    pub(crate) fn profile(&self) -> Option<&'a Arc<Profile>> {
        self.pages.first().map(|page| &page.profile)
    }
}

/// The sections of one version.
pub(super) struct View<'a> {
    pub(super) side: Side,
    pub(super) docs: Docs<'a>,
    pub(super) units: Vec<Unit<'a>>,
    /// Objects by the anchor of their heading.
    anchors: HashMap<&'a Anchor, usize>,
    /// Objects by name, in the singular.
    objects: HashMap<String, usize>,
    /// Objects by the links that lead to them; of several, the first.
    linked: HashMap<String, usize>,
    /// Pages by the words of their paths.
    pages: HashMap<BTreeSet<String>, &'a PageFacts>,
    /// Sections by their heading.
    below: HashMap<&'a Anchor, Vec<usize>>,
    /// Headings with nothing documented below them.
    bare: OnceCell<HashSet<(&'a PagePath, &'a Anchor)>>,
    /// Pages that could not be read.
    unread: HashSet<&'a PagePath>,
    /// Paths of the parameters that refer to an object.
    holders: OnceCell<HashMap<usize, BTreeSet<Vec<&'a str>>>>,
}

/// A section with its facts.
pub(super) struct Unit<'a> {
    pub(super) page: &'a PageFacts,
    pub(super) section: &'a Section,
    /// All sections that it is made of.
    sections: Vec<SectionId>,
    /// Its requests, and where each is stated.
    pub(super) endpoints: Vec<(&'a Endpoint, &'a Place)>,
    pub(super) fields: Vec<&'a FieldFact>,
    pub(super) set_values: Vec<&'a SetValueFact>,
    pub(super) codes: Vec<&'a CodeFact>,
    pub(super) key: Key<'a>,
    /// What its page has by line.
    pub(super) index: Rc<PageIndex<'a>>,
    /// Its lines: from its heading up to, not including, that of the next section that is not about the same object.
    pub(super) lines: (u32, u32),
    /// Some members that bodies have to have, by the object that they are in.
    required: HashMap<Inside<'a>, Vec<&'a FieldFact>>,
    /// Members by path, and where each stands among the others.
    paths: OnceCell<HashSet<Vec<&'a str>>>,
    places: OnceCell<HashMap<&'a Place, usize>>,
    /// The lines of its entries, in order.
    entries: OnceCell<Vec<u32>>,
}

/// Where members stand together: direction, location and path of their object.
type Inside<'a> = (Option<Direction>, Location, Vec<&'a str>);

fn inside(field: &FieldFact) -> Inside<'_> {
    let mut path = names(&field.path);
    path.pop();
    (field.direction, field.location, path)
}

/// Greatest number of members that a witness has beside the one in question.
const BESIDE: usize = 2;

impl<'a> View<'a> {
    pub(super) fn new(side: Side, docs: Docs<'a>) -> Self {
        let prefix = common_folder(docs.pages);
        let units: Vec<Unit<'_>> = docs.pages.iter().flat_map(|page| units(page, prefix)).collect();
        let pages = docs.pages.iter().map(|page| (path_words(page, prefix), page)).collect();
        let (mut anchors, mut objects) = (HashMap::new(), HashMap::new());
        for (at, unit) in units.iter().enumerate() {
            if let Subject::Object(name) = &unit.section.subject {
                anchors.entry(&unit.section.anchor).or_insert(at);
                objects.entry(singular(name)).or_insert(at);
            }
        }
        let mut below: HashMap<&Anchor, Vec<usize>> = HashMap::new();
        for (at, unit) in units.iter().enumerate() {
            below.entry(&unit.section.anchor).or_default().push(at);
        }
        let unread = docs.unread.iter().map(|problem| &problem.place.page).collect();
        let linked = linked(docs.pages, &units);
        let (bare, holders) = (OnceCell::new(), OnceCell::new());
        Self { side, docs, units, anchors, objects, linked, pages, below, bare, unread, holders }
    }

    /// The identities of its sections.
    pub(super) fn keys(&self) -> Vec<&Key<'a>> {
        self.units.iter().map(|unit| &unit.key).collect()
    }

    /// The parts that its model lacks.
    pub(super) fn left_out(&self) -> Vec<Sided> {
        let all = self.docs.model.iter().flat_map(|model| &model.left_out);
        all.map(|problem| Sided { side: self.side, problem: problem.clone() }).collect()
    }

    /// The section of the object behind an anchor: by the heading that it leads to, else by its name.
    pub(super) fn object(&self, anchor: &Anchor) -> Option<usize> {
        if let Some(object) = self.linked.get(&anchor.0.to_lowercase()) {
            return Some(*object);
        }
        let by_name = || self.objects.get(&singular(&self.object_name(anchor)));
        self.anchors.get(anchor).or_else(by_name).copied()
    }

    /// The name of an object, as its anchor has it.
    pub(super) fn object_name(&self, anchor: &Anchor) -> String {
        let named = self.docs.profile().and_then(|profile| profile.references.object_of(&anchor.0));
        named.unwrap_or(&anchor.0).replace('-', "_")
    }

    /// The page with these words in its path.
    pub(super) fn page(&self, words: &BTreeSet<String>) -> Option<&'a PageFacts> {
        self.pages.get(words).copied()
    }

    /// Whether this version has the heading of a section of another one, with nothing documented below it.
    pub(super) fn has_bare(&self, other: &View<'_>, at: usize) -> bool {
        let Some((unit, page)) =
            other.units.get(at).and_then(|unit| Some((unit, self.page(&unit.key.page)?)))
        else {
            return false;
        };
        let bare = self.bare.get_or_init(|| {
            let headings = |page: &'a PageFacts| page.anchors.iter().map(move |anchor| (&page.page, anchor));
            let mut all: HashSet<_> = self.docs.pages.iter().flat_map(headings).collect();
            for unit in &self.units {
                all.remove(&(&unit.page.page, &unit.section.anchor));
            }
            all
        });
        bare.contains(&(&page.page, &unit.section.anchor))
    }

    /// Whether a page could not be read.
    pub(super) fn is_unread(&self, page: &PagePath) -> bool {
        self.unread.contains(page)
    }

    /// Paths of the parameters that refer to an object.
    pub(super) fn holders(&self, object: usize) -> Option<&BTreeSet<Vec<&'a str>>> {
        let all = self.holders.get_or_init(|| {
            let mut all: HashMap<usize, BTreeSet<Vec<&str>>> = HashMap::new();
            for field in self.units.iter().flat_map(|unit| &unit.fields) {
                let anchor = field.reference.as_ref();
                if let Some(object) = anchor.and_then(|anchor| self.object(anchor)) {
                    all.entry(object).or_default().insert(names(&field.path));
                }
            }
            all
        });
        all.get(&object)
    }

    /// Sections below a heading.
    pub(super) fn below(&self, anchor: &Anchor) -> impl Iterator<Item = &Unit<'a>> {
        self.below.get(anchor).into_iter().flatten().filter_map(|at| self.units.get(*at))
    }
}

/// Objects by the links that lead to them, as references and requests name them.
fn linked(pages: &[PageFacts], units: &[Unit<'_>]) -> HashMap<String, usize> {
    let sections = units.iter().enumerate();
    let of_section: HashMap<(&PagePath, SectionId), usize> = sections
        .flat_map(|(at, unit)| unit.sections.iter().map(move |section| ((&unit.page.page, *section), at)))
        .collect();
    let mut all = HashMap::new();
    let mut named = HashMap::new();
    for page in pages {
        let endings = page.profile.outline.as_ref().map_or(&[][..], |forms| &forms.returns.endings);
        for target in &page.targets {
            let at = target.object.and_then(|object| of_section.get(&(&page.page, object)));
            let Some(at) = at else { continue };
            let anchor = target.anchor.0.to_lowercase();
            let called = object_name(&anchor, endings);
            for name in [anchor, called] {
                let found = if page.is_called(&name) { &mut named } else { &mut all };
                found.entry(name).or_insert(*at);
            }
        }
    }
    all.extend(named);
    all
}

/// The folder that all pages are in, with its slash.
fn common_folder(pages: &[PageFacts]) -> &str {
    let mut paths = pages.iter().map(|page| page.page.as_str());
    let Some(first) = paths.next() else { return "" };
    let mut folder = first.rfind('/').map_or("", |at| first.clip(..=at));
    for path in paths {
        while !path.starts_with(folder) {
            let above = folder.trim_end_matches('/').rfind('/');
            folder = above.map_or("", |at| folder.clip(..=at));
        }
    }
    folder
}

/// Words of a page's path below what all pages have in common.
fn path_words(page: &PageFacts, prefix: &str) -> BTreeSet<String> {
    let below = page.page.as_str().strip_prefix(prefix).unwrap_or(page.page.as_str());
    words(below.rsplit_once('.').map_or(below, |(stem, _)| stem))
}

fn units<'a>(page: &'a PageFacts, prefix: &str) -> Vec<Unit<'a>> {
    let page_words = path_words(page, prefix);
    let index = Rc::new(PageIndex::of(page));
    parts(page).into_iter().map(|part| Unit::new(page, part, &page_words, &index)).collect()
}

impl<'a> Unit<'a> {
    fn new(
        page: &'a PageFacts,
        part: Part<'a>,
        page_words: &BTreeSet<String>,
        index: &Rc<PageIndex<'a>>,
    ) -> Self {
        let key = Key::new(page, &part, page_words);
        let Part { section, sections, endpoints, fields, set_values, codes } = part;
        let mut required: HashMap<Inside<'a>, Vec<&'a FieldFact>> = HashMap::new();
        for field in fields.iter().filter(|field| field.presence == Presence::Required) {
            let known = required.entry(inside(field)).or_default();
            if known.len() <= BESIDE && known.iter().all(|of| of.path.leaf() != field.path.leaf()) {
                known.push(field);
            }
        }
        Self {
            page,
            section,
            sections,
            endpoints,
            fields,
            set_values,
            codes,
            key,
            index: Rc::clone(index),
            lines: index.lines(section),
            required,
            paths: OnceCell::new(),
            places: OnceCell::new(),
            entries: OnceCell::new(),
        }
    }

    /// The words of its vendor.
    pub(super) fn profile(&self) -> &'a Profile {
        &self.page.profile
    }

    /// The parameters whose values are set values.
    pub(super) fn of_set(&self) -> impl Iterator<Item = &'a FieldFact> {
        let set = &self.profile().closed_set;
        self.fields.iter().copied().filter(|field| set.is_held_by(field.path.leaf()))
    }

    /// Members that bodies have to have in the object that a member is in, beside itself.
    pub(super) fn beside(&self, field: &FieldFact) -> Vec<&'a FieldFact> {
        let others = self.required.get(&inside(field)).into_iter().flatten().copied();
        others.filter(|other| other.path.leaf() != field.path.leaf()).take(BESIDE).collect()
    }

    /// The request that the section is about.
    pub(super) fn endpoint(&self) -> Option<&'a Endpoint> {
        self.section.subject.endpoint()
    }

    /// The object that the section is about.
    pub(super) fn object(&self) -> Option<&'a str> {
        self.section.subject.object()
    }

    /// The facts of its requests.
    pub(super) fn requests(&self) -> impl Iterator<Item = &'a EndpointFact> {
        self.endpoints.iter().filter_map(|(_, place)| self.index.request(place))
    }

    /// Whether the section documents a member of that path.
    pub(super) fn has(&self, path: &[&str]) -> bool {
        self.paths.get_or_init(|| self.fields.iter().map(|field| names(&field.path)).collect()).contains(path)
    }

    /// Where a parameter stands among the others.
    pub(super) fn position(&self, field: &FieldFact) -> Option<usize> {
        let places = self.places.get_or_init(|| {
            self.fields.iter().enumerate().rev().map(|(at, field)| (&field.place, at)).collect()
        });
        places.get(&field.place).copied()
    }

    /// The line of the first entry below one.
    pub(super) fn next_entry(&self, line: u32) -> Option<u32> {
        let lines = self.entries.get_or_init(|| {
            let mut lines: Vec<u32> = self.fields.iter().map(|field| field.place.line).collect();
            lines.sort_unstable();
            lines
        });
        lines.get(lines.partition_point(|other| *other <= line)).copied()
    }

    /// What the samples show that tell where members of a direction stand.
    pub(super) fn shown(&self, direction: Option<Direction>) -> Rc<SampleTree<'a>> {
        self.index.shape(match direction {
            Some(Direction::Response) => &self.section.responses,
            _ => &self.section.requests,
        })
    }
}
