//! Which type a member belongs to: references, objects that pages share, objects that an order has to itself.

use super::entry::{Entry, Scope, Step};
use crate::dialect;
use crate::facts::{Anchor, PageFacts, Subject};
use std::collections::{BTreeMap, BTreeSet};

/// A struct to be made.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Owner {
    /// The body of a request, or `data` of a response.
    Root(Scope),
    /// An object that all pages share, by name.
    Shared(String),
    /// An object that one request has to itself, by its path.
    Local(Scope, Vec<String>),
}

/// What the names of objects stand for.
pub(super) struct Owners {
    /// Object pages by the anchor of their heading.
    anchors: BTreeMap<Anchor, String>,
    /// All objects that have a page.
    objects: BTreeSet<String>,
    /// The object that a statement refers to, by scope and path.
    direct: BTreeMap<(Scope, Vec<String>), String>,
    /// The object that all statements of a member name agree on.
    alias: BTreeMap<String, String>,
}

impl Owners {
    /// Reads the references of all pages.
    pub(super) fn new(pages: &[PageFacts], entries: &[Entry<'_>]) -> Self {
        let mut owners = Self {
            anchors: BTreeMap::new(),
            objects: BTreeSet::new(),
            direct: BTreeMap::new(),
            alias: BTreeMap::new(),
        };
        for section in pages.iter().flat_map(|page| &page.sections) {
            if let Subject::Object(name) = &section.subject {
                owners.objects.insert(name.clone());
                let known = owners.anchors.entry(section.anchor.clone()).or_insert_with(|| name.clone());
                if name < known {
                    known.clone_from(name);
                }
            }
        }
        let mut targets: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for entry in entries {
            let reference = entry.fact.and_then(|fact| fact.reference.as_ref());
            if let Some(target) = reference.and_then(|anchor| owners.target(anchor)) {
                targets.entry(entry.leaf()).or_default().insert(target.clone());
                let known =
                    owners.direct.entry((entry.scope.clone(), names(&entry.steps))).or_insert(target.clone());
                if target < *known {
                    *known = target;
                }
            }
        }
        for (leaf, targets) in targets {
            if let [target] = targets.iter().collect::<Vec<_>>().as_slice() {
                owners.alias.insert(leaf.to_owned(), (*target).clone());
            }
        }
        owners
    }

    /// The documented object behind an anchor: by its heading, else by its name.
    fn target(&self, anchor: &Anchor) -> Option<String> {
        self.anchors.get(anchor).cloned().or_else(|| {
            let name = anchor.0.strip_suffix("-object").unwrap_or(&anchor.0).replace('-', "_");
            self.objects.contains(&name).then_some(name)
        })
    }

    /// The type that has this entry as a member.
    pub(super) fn owner(&self, entry: &Entry<'_>) -> Owner {
        let len = entry.steps.len().saturating_sub(1);
        let mut owner = Owner::Root(entry.scope.clone());
        if let Scope::Object(name) = &entry.scope {
            owner = Owner::Shared(name.clone());
        }
        for end in 1..=len {
            owner = self.child(&entry.scope, &owner, entry.steps.get(..end).unwrap_or_default());
        }
        owner
    }

    /// The type of the object that this entry holds, if it holds one.
    pub(super) fn held(&self, entry: &Entry<'_>) -> Owner {
        self.child(&entry.scope, &self.owner(entry), &entry.steps)
    }

    fn child(&self, scope: &Scope, owner: &Owner, steps: &[Step]) -> Owner {
        let leaf = steps.last().map_or("", |step| step.name.as_str());
        let path = names(steps);
        let own = dialect::PER_ORDER.contains(&leaf) && matches!(scope, Scope::Order(_) | Scope::Request(_));
        if own || matches!(owner, Owner::Local(..)) {
            return Owner::Local(scope.clone(), path);
        }
        let direct = self.direct.get(&(scope.clone(), path));
        Owner::Shared(direct.or_else(|| self.alias.get(leaf)).map_or_else(|| leaf.to_owned(), Clone::clone))
    }
}

fn names(steps: &[Step]) -> Vec<String> {
    steps.iter().map(|step| step.name.clone()).collect()
}
