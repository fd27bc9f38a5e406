//! What differs between two crates, though no fact does.

use super::super::{Docs, facts};
use crate::model::assemble::assemble;
use crate::model::assemble::fixture::five;
use crate::model::{Home, Model, TypeRef};

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
