//! Everything in the crate can be explained, and comes from somewhere.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test ends where something is not as it should be")]

use codegen::model::assemble::{Input, assemble};
use codegen::read::facts::PageFacts;
use codegen::review::explain::{Explainer, Explanation, Origin};
use tests::{errata, read_all, root, secrets};

/// Checks each type of the reference with all of its members and values, and returns how many there are of each.
fn check_all(origin: &Origin<'_>, explainer: &Explainer<'_>) -> [usize; 3] {
    let mut counts = [0; 3];
    let explain = |query: &str| explainer.explain(query);
    let bodies =
        origin.model.modules.iter().map(|module| format!("{}::{}", module.area.name(), module.type_name()));
    let calls = origin.model.calls.iter().map(|call| format!("endpoints::{}::{}", call.resource, call.name));
    let gateways = origin.model.closed_set.subsets.iter().map(|subset| format!("gateway::{}", subset.name));
    for path in bodies.chain(calls).chain(gateways).chain(["Gateway".to_owned()]) {
        let Ok(Explanation::Type(item)) = explain(&path) else { panic!("{path}") };
        assert!(item.path.ends_with(&path), "{} {path}", item.path);
        counts[0] += 1;
        for member in &item.members {
            let query = format!("{path}.{}", member.wire);
            let Ok(Explanation::Member(found)) = explain(&query) else { panic!("{query}") };
            assert_eq!((&found.member.rust, found.said.len()), (&member.rust, member.places), "{query}");
            // A placeholder of a path needs no entry.
            assert!(!found.said.is_empty() || path.starts_with("endpoints::"), "{query}");
            counts[1] += 1;
        }
        for value in &item.values {
            let query = format!("{path}.{}", value.wire);
            let Ok(Explanation::Value(found)) = explain(&query) else { panic!("{query}") };
            assert!(!found.places.is_empty(), "{query}");
            counts[2] += 1;
        }
    }
    counts
}

#[test]
fn everything() {
    let pages: Vec<PageFacts> =
        read_all(root().join("docs-src").to_str().unwrap()).into_iter().map(|page| page.facts).collect();
    let (errata, secrets) = (errata(), secrets());
    let corrected = errata.apply(&pages).unwrap();
    let model = assemble(Input::new(&corrected.pages).secrets(&secrets)).unwrap();
    let origin = Origin { model: &model, pages: &pages, errata: &errata, corrected: &corrected };
    let explainer = Explainer::new(&origin);
    let [types, members, values] = check_all(&origin, &explainer);
    assert!(types > 150 && members > 1000 && values > 100, "{types} {members} {values}");
    for call in &model.calls {
        let Ok(Explanation::Endpoint(item)) = explainer.explain(&call.endpoint.to_string()) else {
            panic!("{}", call.endpoint)
        };
        assert!(!item.types.is_empty() && !item.sections.is_empty(), "{}", call.endpoint);
    }
}
