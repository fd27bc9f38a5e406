//! What differs between two crates, though no fact does.

use super::super::{Docs, facts};
use crate::model::assemble::assemble;
use crate::model::assemble::fixture::five;
use crate::model::{Body, Enumeration, Home, Member, Model, Module, TypeRef, ValueKind};

/// Checks the items of the crate that a change of its model adds, changes and takes away.
#[track_caller]
fn check(change: impl Fn(&mut Model), expected: &[&str], back: &[&str]) {
    let pages = five();
    let base = assemble(&pages).unwrap();
    let mut head = base.clone();
    change(&mut head);
    let docs = |model| Docs { pages: &pages, unread: &[], model: Some(model) };
    for (base, head, expected) in [(&base, &head, expected), (&head, &base, back)] {
        let comparison = facts(docs(base), docs(head));
        let item = |item: &crate::review::compare::CrateItem| {
            let side = item.side.map_or("both", |side| side.as_str());
            format!("{} {} {side}", item.rust.as_str(), item.name)
        };
        assert_eq!(comparison.unstated.iter().map(item).collect::<Vec<_>>(), expected);
    }
}

#[test]
fn a_crate_without_set_values_has_no_type_of_them() {
    let gone = |model: &mut Model| {
        model.closed_set.values.clear();
        model.closed_set.subsets.clear();
    };
    check(
        gone,
        &[
            "major gateway::Flexible3dRedirectGateway base",
            "major gateway::Gateway base",
            "major gateway::GiftCardGateway base",
        ],
        &[
            "minor gateway::Flexible3dRedirectGateway head",
            "minor gateway::Gateway head",
            "minor gateway::GiftCardGateway head",
        ],
    );
}

#[test]
fn what_the_api_posts_is_an_item() {
    let posted = |model: &mut Model| {
        let home = Home::Area(crate::model::Area::Objects);
        model.callback = Some(TypeRef { home, name: "Customer".to_owned() });
    };
    check(posted, &["minor Notification head"], &["major Notification base"]);
}

#[test]
fn another_type_is_another_api() {
    let same = ["major objects::Customer.email both"];
    let is_null = |model: &mut Model| member(model, "customer", "email").nullable = true;
    check(is_null, &same, &same);
    let same = ["major orders::RedirectOrder.amount both"];
    let is_null = |model: &mut Model| member(model, "redirect_order", "amount").nullable = true;
    check(is_null, &same, &same);
    let same = ["major orders::OrderType both"];
    check(|model| values(model, "order_type").kind = ValueKind::Integer, &same, &same);
    let same = ["major endpoints::PostOrder both"];
    check(|model| model.calls[0].enveloped = false, &same, &same);
}

fn module<'m>(model: &'m mut Model, name: &str) -> &'m mut Module {
    model.modules.iter_mut().find(|module| module.name == name).unwrap()
}

fn member<'m>(model: &'m mut Model, of: &str, wire: &str) -> &'m mut Member {
    let members = match &mut module(model, of).body {
        Body::Object(body) | Body::Request(body) | Body::Response(body) => &mut body.members,
        Body::Precise(view) => &mut view.members,
        Body::Values(_) => panic!("{of} has no members"),
    };
    members.iter_mut().find(|member| member.wire == wire).unwrap()
}

fn values<'m>(model: &'m mut Model, of: &str) -> &'m mut Enumeration {
    let Body::Values(values) = &mut module(model, of).body else { panic!("{of} has no values") };
    values
}
