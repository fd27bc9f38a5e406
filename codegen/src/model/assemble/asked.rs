//! Members that a check asks for, by the rules of their type or of the type around it.

use crate::model::{Body, Demand, Home, Member, Module, Rule, Structure, Ty, View};
use std::collections::{BTreeSet, HashMap};

/// Marks the members of a module that a rule demands.
pub(super) fn mark(module: &mut Module) {
    match &mut module.body {
        Body::Object(body) | Body::Request(body) => mark_within(body, &mut module.own),
        Body::Precise(view) => mark_view(view),
        Body::Response(_) | Body::Values(_) => {}
    }
    module.views.iter_mut().for_each(mark_view);
}

fn mark_view(view: &mut View) {
    let demanded: BTreeSet<&str> = demanded(&view.rules).collect();
    view.members.iter_mut().for_each(|member| member.asked = demanded.contains(member.wire.as_str()));
}

/// The paths of members that have to be there.
fn demanded(rules: &[Rule]) -> impl Iterator<Item = &str> {
    rules.iter().filter(|rule| rule.demand == Demand::Required).map(|rule| rule.path.as_str())
}

fn mark_within(body: &mut Structure, own: &mut [Structure]) {
    let mut asked: BTreeSet<(String, String)> = BTreeSet::new();
    {
        let all = || own.iter().chain([&*body]);
        let members: HashMap<(&str, &str), &Member> = all()
            .flat_map(|of| of.members.iter().map(|member| ((of.name.as_str(), member.wire.as_str()), member)))
            .collect();
        for path in demanded(&body.rules) {
            let mut names = path.split('.').map(|name| name.trim_end_matches("[]"));
            let Some(last) = names.next_back() else { continue };
            let holder =
                names.try_fold(body.name.as_str(), |of, name| own_type(&members.get(&(of, name))?.ty));
            asked.extend(holder.map(|of| (of.to_owned(), last.to_owned())));
        }
    }
    for of in own.iter_mut().chain([body]) {
        for member in &mut of.members {
            member.asked = asked.contains(&(of.name.clone(), member.wire.clone()));
        }
    }
}

/// The struct of the same module that a member holds.
fn own_type(ty: &Ty) -> Option<&str> {
    match ty {
        Ty::List(item) | Ty::Map(item) => own_type(item),
        Ty::Struct(of) if of.home == Home::Here => Some(&of.name),
        _ => None,
    }
}
