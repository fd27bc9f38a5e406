//! Documented members as trees, and the objects that links lead to.

use crate::api::{Anchor, Direction, Location};
use crate::diagnostics::span::PagePath;
use crate::model::assemble::Targets;
use crate::read::facts::{FieldFact, PageFacts, SectionId, Subject};
use crate::read::outline::object_name;
use std::collections::HashMap;

/// What documents a value and the members in it.
#[derive(Debug, Default)]
pub(super) struct Node<'p> {
    pub(super) fields: Vec<&'p FieldFact>,
    /// Whether its keys are data.
    pub(super) map: bool,
    pub(super) members: HashMap<&'p str, Node<'p>>,
}

impl<'p> Node<'p> {
    fn add(&mut self, field: &'p FieldFact) {
        let mut at = self;
        for segment in &field.path.0 {
            at = at.members.entry(&segment.name).or_default();
            at.map |= segment.map;
        }
        at.fields.push(field);
    }
}

/// An object: its page, and the name that it has there. Headings may divide its members.
type ObjectKey<'p> = (&'p PagePath, &'p str);

/// An object.
#[derive(Debug)]
pub(super) struct Object<'p> {
    /// The page that it stands on.
    pub(super) page: &'p PagePath,
    pub(super) root: Node<'p>,
}

/// All objects of docs whose objects are named by links.
pub(super) struct Objects<'p> {
    all: HashMap<ObjectKey<'p>, Object<'p>>,
    pages: HashMap<&'p PagePath, &'p PageFacts>,
    by_anchor: Targets<'p>,
    by_name: Targets<'p>,
    /// Bodies of endpoints.
    bodies: HashMap<(&'p PagePath, SectionId, Direction), Node<'p>>,
}

impl<'p> Objects<'p> {
    pub(super) fn new(pages: &[&'p PageFacts]) -> Self {
        let endings = pages.first().and_then(|page| page.profile.outline.as_ref());
        let endings = endings.map_or(&[][..], |forms| &forms.returns.endings);
        let all = || pages.iter().copied();
        let mut objects = Self {
            all: HashMap::new(),
            pages: all().map(|page| (&page.page, page)).collect(),
            by_anchor: Targets::new(all(), |target| target.object.is_some().then(|| target.anchor.0.clone())),
            by_name: Targets::new(all(), |target| {
                target.object.is_some().then(|| object_name(&target.anchor.0.to_lowercase(), endings))
            }),
            bodies: HashMap::new(),
        };
        for page in all() {
            for field in page.fields().filter(|field| field.location == Location::Body) {
                let Some(section) = page.section(field.section) else { continue };
                match (&section.subject, field.direction) {
                    (Subject::Object(name), None) => {
                        let new = || Object { page: &page.page, root: Node::default() };
                        objects.all.entry((&page.page, name)).or_insert_with(new).root.add(field);
                    }
                    (_, Some(direction)) => {
                        objects.bodies.entry((&page.page, field.section, direction)).or_default().add(field);
                    }
                    (Subject::Endpoint(_), None) => {}
                }
            }
        }
        objects
    }

    /// The object that a section documents.
    pub(super) fn documented(&self, page: &'p PagePath, section: SectionId) -> Option<&Object<'p>> {
        match &self.pages.get(page)?.section(section)?.subject {
            Subject::Object(name) => self.all.get(&(page, name.as_str())),
            Subject::Endpoint(_) => None,
        }
    }

    /// The object that a type on a page links to.
    pub(super) fn referred(&self, page: &PagePath, anchor: &Anchor) -> Option<&Object<'p>> {
        let (page, target) = self.by_anchor.find(page, &anchor.0)?;
        self.documented(page, target.object?)
    }

    /// The object that an endpoint on a page says it returns.
    pub(super) fn returned(&self, page: &PagePath, name: &str) -> Option<&Object<'p>> {
        let (page, target) = self.by_name.find(page, name)?;
        self.documented(page, target.object?)
    }

    /// What documents a body of an endpoint.
    pub(super) fn body(
        &self,
        page: &'p PagePath,
        section: SectionId,
        direction: Direction,
    ) -> Option<&Node<'p>> {
        self.bodies.get(&(page, section, direction))
    }

    /// Whether an object of the page documents a member of that name: objects that are another one with more members list these only.
    pub(super) fn is_known_on(&self, page: &PagePath, name: &str) -> bool {
        self.all.iter().any(|((own, _), object)| *own == page && object.root.members.contains_key(name))
    }
}
