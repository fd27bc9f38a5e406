//! The members of all bodies that a source describes: references are followed, as far as they don't lead back.

use crate::api::{Anchor, Direction, Endpoint, FieldPath, Location};
use crate::read::facts::{Fact, FieldFact, PageFacts, Section, SectionId, Subject};
use indexmap::IndexMap;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Objects in objects that are followed: what real bodies nest, and some.
pub(super) const DEEPEST: usize = 12;

/// A member of a body, or a parameter of a request: its identity.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Key {
    /// The request, without the names of placeholders.
    pub(super) call: Endpoint,
    pub(super) direction: Direction,
    pub(super) location: Location,
    pub(super) path: Vec<String>,
}

/// A fact of a source: the indexes of its page and of the fact there.
pub(super) type At = (usize, usize);

/// A statement about a member.
#[derive(Clone, Debug)]
pub(super) struct Use<'s> {
    pub(super) at: At,
    pub(super) fact: &'s FieldFact,
    /// The whole path to the member.
    pub(super) path: FieldPath,
}

/// All members, in the order of the source, each with all that is stated of it.
pub(super) struct Members<'s> {
    pub(super) all: IndexMap<Key, Vec<Use<'s>>>,
    /// Where most is said of each endpoint, and how much.
    pub(super) endpoints: IndexMap<Endpoint, (&'s Endpoint, &'s Section, usize)>,
    /// The sections that describe the body of a request: several are alternatives.
    bodies: HashMap<Endpoint, BTreeSet<(usize, SectionId)>>,
    /// Paths of what objects hold, below the names of those.
    pub(super) objects: BTreeMap<String, Vec<(At, &'s FieldFact)>>,
}

impl<'s> Members<'s> {
    pub(super) fn of(pages: &'s [PageFacts]) -> Self {
        let mut members = Self {
            all: IndexMap::new(),
            endpoints: IndexMap::new(),
            bodies: HashMap::new(),
            objects: BTreeMap::new(),
        };
        let mut by_anchor: HashMap<&Anchor, Vec<(At, &'s FieldFact)>> = HashMap::new();
        for (at, field, section) in fields(pages) {
            if let Subject::Object(name) = &section.subject {
                by_anchor.entry(&section.anchor).or_default().push((at, field));
                members.objects.entry(name.clone()).or_default().push((at, field));
            }
        }
        for page in pages {
            for (i, section) in page.sections.iter().enumerate() {
                let Subject::Endpoint(endpoint) = &section.subject else { continue };
                let listed = page.facts.iter().filter(|fact| fact.section().0 == i).count();
                let known =
                    members.endpoints.entry(endpoint.identity()).or_insert((endpoint, section, listed));
                // Not an answer that is an error, which says less.
                if listed > known.2 {
                    *known = (endpoint, section, listed);
                }
            }
        }
        for (at, field, section) in fields(pages) {
            let Subject::Endpoint(endpoint) = &section.subject else { continue };
            let key = Key {
                call: endpoint.identity(),
                direction: field.direction.unwrap_or(Direction::Request),
                location: field.location,
                path: Vec::new(),
            };
            if field.location == Location::Body && key.direction == Direction::Request {
                members.bodies.entry(key.call.clone()).or_default().insert((at.0, field.section));
            }
            let mut walk = Walk { by_anchor: &by_anchor, key, open: Vec::new(), all: &mut members.all };
            walk.field(at, field, &FieldPath::default());
        }
        members
    }

    /// Whether only some of the alternatives of a request's body have a member at their top.
    pub(super) fn is_partial(&self, key: &Key, uses: &[Use<'_>]) -> bool {
        let sections: BTreeSet<_> = uses.iter().map(|of| (of.at.0, of.fact.section)).collect();
        let all = self.bodies.get(&key.call).map_or(0, BTreeSet::len);
        key.location == Location::Body
            && key.direction == Direction::Request
            && key.path.len() == 1
            && sections.len() < all
    }
}

/// All facts about parameters, with their sections.
pub(super) fn fields(pages: &[PageFacts]) -> impl Iterator<Item = (At, &FieldFact, &Section)> {
    pages.iter().enumerate().flat_map(|(at, page)| {
        page.facts.iter().enumerate().filter_map(move |(i, fact)| {
            let Fact::Field(field) = fact else { return None };
            Some(((at, i), field, page.section(field.section)?))
        })
    })
}

struct Walk<'a, 's> {
    by_anchor: &'a HashMap<&'s Anchor, Vec<(At, &'s FieldFact)>>,
    key: Key,
    open: Vec<&'s Anchor>,
    all: &'a mut IndexMap<Key, Vec<Use<'s>>>,
}

impl<'s> Walk<'_, 's> {
    fn field(&mut self, at: At, fact: &'s FieldFact, above: &FieldPath) {
        let mut path = above.clone();
        path.0.extend(fact.path.0.iter().cloned());
        let mut key = self.key.clone();
        key.path = path.0.iter().map(|segment| segment.name.to_string()).collect();
        self.all.entry(key).or_default().push(Use { at, fact, path: path.clone() });
        let Some(anchor) = &fact.reference else { return };
        if self.open.len() == DEEPEST || self.open.contains(&anchor) {
            return;
        }
        if let Some(last) = path.0.last_mut() {
            last.array = fact.types.has_array();
        }
        self.open.push(anchor);
        for (at, inner) in self.by_anchor.get(anchor).into_iter().flatten() {
            self.field(*at, inner, &path);
        }
        self.open.pop();
    }
}
