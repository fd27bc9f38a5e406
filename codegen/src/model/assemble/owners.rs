//! The type that a member belongs to: by reference, an object that pages share, or an object that a precise request has
//! to itself.

use super::entry::{ParameterEntry, Scope, Step};
use super::objects::Objects;
use super::shown;
use crate::api::Anchor;
use crate::diagnostics::clip::Clip;
use crate::model::ObjectRule;
use crate::profile::Profile;
use crate::read::facts::{PageFacts, Subject};
use compact_str::CompactString;
use std::collections::{BTreeMap, BTreeSet};

/// A struct to be made.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Owner {
    /// The body of a request, or `data` of a response.
    Root(Scope),
    /// An object that all pages share, by name.
    Shared(CompactString),
    /// An object that only one body or one shared object holds, by its path there.
    Local(Scope, Vec<CompactString>),
}

impl Owner {
    /// The type that paths of this scope begin in.
    pub(super) fn of(scope: &Scope) -> Self {
        match scope {
            Scope::Object(name) => Self::Shared(name.clone()),
            other => Self::Root(other.clone()),
        }
    }
}

/// The objects that names and references stand for.
pub(super) struct Owners<'a> {
    profile: &'a Profile,
    /// Object pages by the anchor of their heading.
    anchors: BTreeMap<Anchor, String>,
    /// All objects that have a page.
    objects: BTreeSet<String>,
    /// The object that a statement refers to, by scope and path.
    direct: BTreeMap<Scope, BTreeMap<Vec<CompactString>, String>>,
    /// The object that all statements of a member name agree on.
    alias: BTreeMap<String, String>,
    /// Objects whose page shows them inside of another: `shopping_cart_items` are the `items` of a `shopping_cart`.
    inside: BTreeMap<String, (String, String)>,
    /// The same by the other, and the member: the first by name.
    parts: BTreeMap<String, BTreeMap<String, String>>,
    /// Whether only links say what an object is, and names don't.
    by_reference: bool,
}

impl<'a> Owners<'a> {
    /// Reads the references of all pages.
    pub(super) fn new(
        profile: &'a Profile,
        pages: &[PageFacts],
        entries: &[ParameterEntry<'_>],
        known: &Objects<'_>,
    ) -> Self {
        let inside = shown::inside(pages, known);
        let mut parts: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for (object, (holder, member)) in &inside {
            let members = parts.entry(holder.clone()).or_default();
            members.entry(member.clone()).or_insert_with(|| object.clone());
        }
        let mut owners = Self {
            profile,
            anchors: BTreeMap::new(),
            objects: BTreeSet::new(),
            direct: BTreeMap::new(),
            alias: BTreeMap::new(),
            inside,
            parts,
            by_reference: known.by_reference(),
        };
        if known.linked().is_none() {
            for section in pages.iter().flat_map(|page| &page.sections) {
                if let Subject::Object(name) = &section.subject {
                    let name = known.parameter(name);
                    owners.objects.insert(name.to_owned());
                    let known =
                        owners.anchors.entry(section.anchor.clone()).or_insert_with(|| name.to_owned());
                    if name < known.as_str() {
                        name.clone_into(known);
                    }
                }
            }
        }
        let mut targets: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for entry in entries {
            let reference = entry.fact.and_then(|fact| fact.reference.as_ref());
            let target = |anchor| match known.linked() {
                Some(linked) => linked.referred(&entry.place.page, anchor).map(str::to_owned),
                None => owners.target(anchor),
            };
            if let Some(target) = reference.and_then(target) {
                if !owners.by_reference {
                    targets.entry(entry.leaf()).or_default().insert(target.clone());
                }
                let direct = owners.direct.entry(entry.scope.clone()).or_default();
                let known = direct.entry(names(&entry.steps)).or_insert_with(|| target.clone());
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
            let name = self.profile.references.object_of(&anchor.0).unwrap_or(&anchor.0).replace('-', "_");
            self.objects.contains(&name).then_some(name)
        })
    }

    /// The type that has this entry as a member.
    pub(super) fn owner(&self, entry: &ParameterEntry<'_>) -> Owner {
        self.below(entry, &names(&entry.steps), entry.steps.len().saturating_sub(1)).0
    }

    /// The type of the object that this entry holds, if it holds one, and how it is found.
    pub(super) fn held(&self, entry: &ParameterEntry<'_>) -> (Owner, ObjectRule) {
        self.below(entry, &names(&entry.steps), entry.steps.len())
    }

    /// The type of the object that so many steps of the entry's path lead to.
    fn below(
        &self,
        entry: &ParameterEntry<'_>,
        names: &[CompactString],
        steps: usize,
    ) -> (Owner, ObjectRule) {
        let start = (Owner::of(&entry.scope), ObjectRule::Top);
        (1..=steps).fold(start, |(owner, _), end| self.child(&entry.scope, owner, names.clip(..end)))
    }

    fn child(&self, scope: &Scope, owner: Owner, names: &[CompactString]) -> (Owner, ObjectRule) {
        let leaf = names.last().map_or("", CompactString::as_str);
        let is_own = self.profile.views.own_objects.iter().any(|own| own == leaf)
            && matches!(owner, Owner::Root(Scope::Request(_)));
        if is_own {
            return (Owner::Local(scope.clone(), names.to_vec()), ObjectRule::Own);
        }
        let referred = self.direct.get(scope).and_then(|direct| direct.get(names));
        if let Some(target) = referred.or_else(|| self.referred_on_page(&owner, leaf)) {
            return (self.referred(leaf, target), ObjectRule::Reference);
        }
        match owner {
            Owner::Root(_) if self.by_reference => {
                (Owner::Local(scope.clone(), names.to_vec()), ObjectRule::Local)
            }
            Owner::Root(_) => {
                self.named(leaf).unwrap_or_else(|| (Owner::Shared(leaf.into()), ObjectRule::Top))
            }
            Owner::Shared(holder) => {
                let part = self.parts.get(holder.as_str()).and_then(|parts| parts.get(leaf));
                let part = part.map(|object| (Owner::Shared(object.into()), ObjectRule::Inside));
                part.or_else(|| self.named(leaf)).unwrap_or_else(|| {
                    (Owner::Local(Scope::Object(holder), vec![leaf.into()]), ObjectRule::Local)
                })
            }
            Owner::Local(scope, mut path) => {
                path.push(leaf.into());
                (Owner::Local(scope, path), ObjectRule::Local)
            }
        }
    }

    /// The object that the page of this one, or of the one that it is part of, refers to for a member: that counts wherever it stands.
    fn referred_on_page(&self, owner: &Owner, leaf: &str) -> Option<&String> {
        match owner {
            Owner::Root(_) => None,
            Owner::Shared(name) => {
                self.direct.get(&Scope::Object(name.clone()))?.get([leaf.into()].as_slice())
            }
            Owner::Local(scope, path) => {
                self.direct.get(scope)?.get(&[path.as_slice(), &[leaf.into()]].concat())
            }
        }
    }

    /// The documented object that a member name stands for.
    fn named(&self, leaf: &str) -> Option<(Owner, ObjectRule)> {
        if self.by_reference {
            return None;
        }
        if let Some(target) = self.alias.get(leaf) {
            return Some((self.referred(leaf, target), ObjectRule::Alias));
        }
        self.objects.contains(leaf).then(|| (Owner::Shared(leaf.into()), ObjectRule::Named))
    }

    /// The object that a member refers to, or what that one stands in, unless the member is called like it there: who refers to the
    /// items of a cart means the cart.
    fn referred(&self, leaf: &str, target: &str) -> Owner {
        let around = self.inside.get(target).filter(|(_, part)| part != leaf);
        Owner::Shared(around.map_or(target, |(holder, _)| holder).into())
    }
}

fn names(steps: &[Step]) -> Vec<CompactString> {
    steps.iter().map(|step| step.name.clone()).collect()
}
