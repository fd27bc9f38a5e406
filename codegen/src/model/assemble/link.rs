//! Passes that need all structs: circles, and rules that come along with an object.

use super::entry::Scope;
use super::owners::Owner;
use crate::model::{Area, Demand, Enumeration, Home, Member, Rule, Structure, Ty, TypeRef};
use std::collections::{BTreeMap, BTreeSet};

/// A struct, with the enumerations of its members.
pub(super) struct Built {
    /// The struct.
    pub(super) body: Structure,
    /// Its enumerations.
    pub(super) enums: Vec<Enumeration>,
}

/// Members that close a circle of objects: their rules would be part of themselves.
type Circles<'m> = BTreeSet<(&'m Owner, &'m str)>;

/// The members that close a circle, by their owner and name.
fn circles<'m>(made: &'m BTreeMap<Owner, Built>, locals: &Locals<'m>) -> Circles<'m> {
    let names: BTreeMap<&str, &Owner> = made.iter().filter_map(shared).collect();
    let holds = |member: &&Member| is_object(&member.ty);
    let members =
        |owner: &Owner| made.get(owner).into_iter().flat_map(|made| &made.body.members).filter(holds);
    let (mut done, mut found) = (BTreeSet::new(), Circles::new());
    for owner in made.keys() {
        // Those that hold the one that is looked at, the outermost first: objects may hold each other any number of levels deep.
        let mut open = Vec::new();
        let mut above = BTreeSet::new();
        let mut next = Some(owner);
        loop {
            if let Some(owner) = next.take() {
                let mut members = members(owner).peekable();
                if members.peek().is_some() && done.insert(owner) {
                    above.insert(owner);
                    open.push((owner, members));
                }
            }
            let Some((owner, members)) = open.last_mut() else { break };
            let Some(member) = members.next() else {
                above.remove(owner);
                open.pop();
                continue;
            };
            let target = target(owner, &member.ty, &names, locals);
            if target.is_some_and(|target| above.contains(target)) {
                found.insert((owner, member.wire.as_str()));
            } else {
                next = target;
            }
        }
    }
    found
}

fn shared<'m>((owner, made): (&'m Owner, &'m Built)) -> Option<(&'m str, &'m Owner)> {
    matches!(owner, Owner::Shared(_)).then_some((made.body.name.as_str(), owner))
}

/// The struct that a member of `owner` holds.
fn target<'m>(
    owner: &Owner,
    ty: &Ty,
    names: &BTreeMap<&str, &'m Owner>,
    locals: &Locals<'m>,
) -> Option<&'m Owner> {
    match object(ty) {
        Some(reference) => names.get(reference.name.as_str()).copied(),
        None => locals.of(owner, ty),
    }
}

/// Whether a member holds an object, or several.
fn is_object(ty: &Ty) -> bool {
    match ty {
        Ty::List(item) | Ty::Map(item) => is_object(item),
        other => matches!(other, Ty::Struct(_)),
    }
}

/// The shared object that a member holds.
fn object(ty: &Ty) -> Option<&TypeRef> {
    match ty {
        Ty::Struct(reference) if reference.home == Home::Area(Area::Objects) => Some(reference),
        Ty::List(item) | Ty::Map(item) => object(item),
        _ => None,
    }
}

/// A request or an object whose members have rules of their own says so in its rules, one line a member.
pub(super) fn add_rules_of_objects(made: &mut BTreeMap<Owner, Built>) {
    let rules = ObjectRules::new(made);
    let holders =
        made.iter().filter(|(owner, _)| matches!(owner, Owner::Root(Scope::Request(_)) | Owner::Shared(_)));
    let held: Vec<(Owner, Vec<Rule>)> =
        holders.map(|(owner, made)| (owner.clone(), rules.of_members(owner, &made.body.members))).collect();
    for (owner, rules) in held {
        if let Some(made) = made.get_mut(&owner) {
            made.body.rules.extend(rules);
        }
    }
}

/// Which objects have rules.
pub(super) struct ObjectRules<'m> {
    all: &'m BTreeMap<Owner, Built>,
    locals: Locals<'m>,
    ruled: BTreeSet<&'m str>,
    circles: Circles<'m>,
}

impl<'m> ObjectRules<'m> {
    pub(super) fn new(all: &'m BTreeMap<Owner, Built>) -> Self {
        let locals = Locals::new(all);
        Self { all, ruled: with_rules(all), circles: circles(all, &locals), locals }
    }

    /// The struct that stands in the same module as `owner` and that a member of it holds.
    pub(super) fn local(&self, owner: &Owner, ty: &Ty) -> Option<&'m Structure> {
        self.all.get(self.locals.of(owner, ty)?).map(|made| &made.body)
    }

    /// One rule for each of these members of `root` that holds an object with rules of its own, however deep.
    pub(super) fn of_members(&self, root: &Owner, members: &[Member]) -> Vec<Rule> {
        let mut found = Vec::new();
        self.collect(root, root, members, "", &mut found);
        found
    }

    fn collect(&self, root: &Owner, owner: &Owner, members: &[Member], above: &str, found: &mut Vec<Rule>) {
        for member in members {
            let closes = self.circles.contains(&(owner, member.wire.as_str()));
            if closes || matches!(member.ty, Ty::Map(_)) {
                continue;
            }
            let list = if matches!(member.ty, Ty::List(_)) { "[]" } else { "" };
            let path = format!("{above}{}{list}", member.wire);
            if let Some(reference) = object(&member.ty) {
                if self.ruled.contains(reference.name.as_str()) {
                    found.push(Rule { path, demand: Demand::Within(reference.clone()) });
                }
            } else if let Some(owner) = self.locals.of(root, &member.ty)
                && let Some(local) = self.all.get(owner)
            {
                self.collect(root, owner, &local.body.members, &format!("{path}."), found);
            }
        }
    }
}

/// Names of the shared objects that have rules, or hold an object that has.
fn with_rules(made: &BTreeMap<Owner, Built>) -> BTreeSet<&str> {
    let mut holders: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut ruled: Vec<&str> = Vec::new();
    for (_, made) in made.iter().filter(|(owner, _)| matches!(owner, Owner::Shared(_))) {
        let name = made.body.name.as_str();
        for reference in made.body.members.iter().filter_map(|member| object(&member.ty)) {
            holders.entry(&reference.name).or_default().push(name);
        }
        if !made.body.rules.is_empty() {
            ruled.push(name);
        }
    }
    let mut found = BTreeSet::new();
    while let Some(name) = ruled.pop() {
        if found.insert(name) {
            ruled.extend(holders.get(name).into_iter().flatten());
        }
    }
    found
}

/// The structs that only one type holds, by that type and their name.
struct Locals<'m>(BTreeMap<Owner, BTreeMap<&'m str, &'m Owner>>);

impl<'m> Locals<'m> {
    fn new(made: &'m BTreeMap<Owner, Built>) -> Self {
        let mut locals: BTreeMap<Owner, BTreeMap<&str, &Owner>> = BTreeMap::new();
        for (owner, made) in made {
            if let Owner::Local(scope, _) = owner {
                locals.entry(Owner::of(scope)).or_default().entry(&made.body.name).or_insert(owner);
            }
        }
        Self(locals)
    }

    /// The struct in the module of `owner` that a member of it holds.
    fn of(&self, owner: &Owner, ty: &Ty) -> Option<&'m Owner> {
        match ty {
            Ty::List(item) | Ty::Map(item) => self.of(owner, item),
            Ty::Struct(TypeRef { home: Home::Here, name }) => {
                let own = match owner {
                    Owner::Local(scope, _) => self.0.get(&Owner::of(scope)),
                    root => self.0.get(root),
                };
                own?.get(name.as_str()).copied()
            }
            _ => None,
        }
    }
}
