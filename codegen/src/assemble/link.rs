//! What only shows once all structs are there: cycles, and rules that come along with an object.

use super::build::Made;
use super::owners::Owner;
use crate::model::{Area, Demand, Home, Rule, Structure, Ty, TypeRef};
use std::collections::{BTreeMap, BTreeSet};

/// Makes members that close a circle of objects take any JSON: a struct can't hold itself.
pub(super) fn cut_cycles(made: &mut BTreeMap<Owner, Made>) {
    let names: BTreeMap<String, Owner> = made.iter().filter_map(shared).collect();
    let mut done = BTreeSet::new();
    for owner in names.values() {
        cut_below(owner, &names, made, &mut Vec::new(), &mut done);
    }
}

fn shared((owner, made): (&Owner, &Made)) -> Option<(String, Owner)> {
    matches!(owner, Owner::Shared(_)).then(|| (made.body.name.clone(), owner.clone()))
}

fn cut_below(
    owner: &Owner,
    names: &BTreeMap<String, Owner>,
    made: &mut BTreeMap<Owner, Made>,
    above: &mut Vec<Owner>,
    done: &mut BTreeSet<Owner>,
) {
    if !done.insert(owner.clone()) {
        return;
    }
    above.push(owner.clone());
    let members = made.get(owner).map_or(0, |made| made.body.members.len());
    for i in 0..members {
        let Some(member) = made.get_mut(owner).and_then(|made| made.body.members.get_mut(i)) else {
            continue;
        };
        let Some(target) = object(&member.ty).and_then(|reference| names.get(&reference.name)) else {
            continue;
        };
        if above.contains(target) {
            member.ty = if matches!(member.ty, Ty::List(_)) { Ty::List(Box::new(Ty::Any)) } else { Ty::Any };
        } else {
            cut_below(target, names, made, above, done);
        }
    }
    above.pop();
}

/// The shared object that a member holds.
fn object(ty: &Ty) -> Option<&TypeRef> {
    match ty {
        Ty::Struct(reference) if reference.home == Home::Area(Area::Objects) => Some(reference),
        Ty::List(item) => object(item),
        _ => None,
    }
}

/// A struct whose members have rules of their own says so in its rules, one line a member.
pub(super) fn add_rules_of_objects(made: &mut BTreeMap<Owner, Made>) {
    let ruled = with_rules(made);
    let all: BTreeMap<Owner, Structure> =
        made.iter().map(|(owner, made)| (owner.clone(), made.body.clone())).collect();
    for (owner, made) in made {
        if !matches!(owner, Owner::Local(..)) {
            let mut found = Vec::new();
            collect(&all, owner, &made.body, "", &ruled, &mut found);
            made.body.rules.extend(found);
        }
    }
}

/// Names of the shared objects that have rules, or hold an object that has.
fn with_rules(made: &BTreeMap<Owner, Made>) -> BTreeSet<String> {
    let objects =
        || made.iter().filter(|(owner, _)| matches!(owner, Owner::Shared(_))).map(|(_, made)| &made.body);
    let mut ruled: BTreeSet<String> = BTreeSet::new();
    loop {
        let more: BTreeSet<String> = objects()
            .filter(|body| {
                let held = |ty| object(ty).is_some_and(|reference| ruled.contains(&reference.name));
                !body.rules.is_empty() || body.members.iter().any(|member| held(&member.ty))
            })
            .map(|body| body.name.clone())
            .collect();
        if more == ruled {
            return ruled;
        }
        ruled = more;
    }
}

fn collect(
    all: &BTreeMap<Owner, Structure>,
    root: &Owner,
    body: &Structure,
    above: &str,
    ruled: &BTreeSet<String>,
    found: &mut Vec<Rule>,
) {
    for member in &body.members {
        let list = if matches!(member.ty, Ty::List(_)) { "[]" } else { "" };
        let path = format!("{above}{}{list}", member.wire);
        if let Some(reference) = object(&member.ty) {
            if ruled.contains(&reference.name) {
                found.push(Rule { path, demand: Demand::Within(reference.clone()) });
            }
        } else if let Some(local) = local(all, root, &member.ty) {
            collect(all, root, local, &format!("{path}."), ruled, found);
        }
    }
}

/// The struct that only `root` has and that a member of it holds.
fn local<'a>(all: &'a BTreeMap<Owner, Structure>, root: &Owner, ty: &Ty) -> Option<&'a Structure> {
    let name = match ty {
        Ty::List(item) => return local(all, root, item),
        Ty::Struct(TypeRef { home: Home::Here, name }) => name,
        _ => return None,
    };
    let Owner::Root(scope) = root else { return None };
    let own = |owner: &Owner| matches!(owner, Owner::Local(of, _) if of == scope);
    all.iter().find(|(owner, body)| own(owner) && body.name == *name).map(|(_, body)| body)
}
