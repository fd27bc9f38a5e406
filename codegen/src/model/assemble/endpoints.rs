//! Endpoints: which have precise requests, which are one, and what their types are called.

use super::names;
use super::numbers::Numbers;
use super::problems::Problems;
use crate::api::{Endpoint, Method, PathSegment};
use crate::diagnostics::nouns::singular;
use crate::diagnostics::span::PagePath;
use crate::profile::{Names, Profile};
use crate::read::facts::PageFacts;
use heck::{ToSnakeCase, ToUpperCamelCase};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// Modules that resources stand beside, with that of the closed set.
const TAKEN: &[&str] = &["endpoints", "objects", "serde", "wire"];

/// All documented endpoints, by what they are without the names of their placeholders.
///
/// A placeholder is called what most endpoints that share the path up to it call it; of two names, the first in alphabetical order.
pub(super) fn all(pages: &[PageFacts], words: &Names) -> BTreeMap<Endpoint, Endpoint> {
    let mut documented: BTreeSet<(&PagePath, &Endpoint)> = BTreeSet::new();
    for page in pages {
        let stated = page.requests().map(|fact| &fact.endpoint);
        let subjects = page.sections.iter().filter_map(|section| section.subject.endpoint());
        documented.extend(stated.chain(subjects).map(|endpoint| (&page.page, endpoint)));
    }
    let mut votes: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
    for (_, endpoint) in &documented {
        for (above, name) in placeholders(endpoint, words) {
            *votes.entry(above).or_default().entry(name).or_default() += 1;
        }
    }
    let winner = |above: &str| {
        let names = votes.get(above)?;
        names.iter().max_by(|a, b| a.1.cmp(b.1).then(b.0.cmp(a.0))).map(|(name, _)| name.as_str())
    };
    let named = |(_, endpoint): (&PagePath, &Endpoint)| {
        let placeholders = placeholders(endpoint, words);
        let names = placeholders.iter().map(|(above, name)| winner(above).unwrap_or(name));
        (endpoint.identity(), Endpoint { method: endpoint.method, path: endpoint.path.with_names(names) })
    };
    documented.into_iter().map(named).collect()
}

/// The placeholders of a path by name, without what stands before it for no reason of the API's, each with the identity of the path above it.
pub(super) fn placeholders(endpoint: &Endpoint, words: &Names) -> Vec<(String, String)> {
    let identity = endpoint.path.identity();
    let above =
        identity.as_str().match_indices("{}").map(|(at, _)| identity.as_str().split_at(at).0.to_owned());
    above.zip(endpoint.path.placeholders().map(|name| words.of_placeholder(name).to_owned())).collect()
}

/// Whether each section that documents the endpoint has a request type of its own.
pub(super) fn is_precise(endpoint: &Endpoint, profile: &Profile) -> bool {
    profile.views.endpoint.as_ref() == Some(endpoint)
}

/// Whether the API posts its answer, unasked, when something changes.
pub(super) fn is_callback(endpoint: &Endpoint, profile: &Profile) -> bool {
    profile.callback.as_ref() == Some(endpoint)
}

/// Folder of an endpoint's types: the first segment of its path that is a word of the API.
pub(super) fn resource(endpoint: &Endpoint, profile: &Profile) -> String {
    let path = profile.names.without_prefix(&endpoint.path).1;
    let first = path.segments().find_map(PathSegment::word);
    let name = names::module(first.unwrap_or("root")).unwrap_or_else(|| "root".to_owned());
    if TAKEN.contains(&name.as_str()) || name == profile.closed_set.module() { name + "_" } else { name }
}

/// The noun for an endpoint, in the singular where it acts on one thing: `OrderRefund` for `POST /orders/{id}/refunds`,
/// `RecurringToken` for `DELETE /recurring/{reference}/remove/{token}`.
pub(super) fn noun(endpoint: &Endpoint, words: &Names) -> String {
    noun_with(endpoint, words, singular)
}

/// The noun, with this singular of its words.
fn noun_with(endpoint: &Endpoint, words: &Names, singular: fn(&str) -> Cow<'_, str>) -> String {
    let path = words.without_prefix(&endpoint.path).1;
    let mut segments = path.segments().peekable();
    let mut parts = Vec::new();
    let mut is_first = true;
    while let Some(segment) = segments.next() {
        let after = !std::mem::take(&mut is_first);
        let PathSegment::Word(segment) = segment else { continue };
        let next = segments.peek();
        let acted_on = match next {
            Some(PathSegment::Placeholder(name)) => {
                Some(words.of_placeholder(name)).filter(|name| !name.is_empty())
            }
            _ => None,
        };
        let one = next.is_some() || endpoint.method == Method::Post;
        let word = match acted_on.filter(|_| after && words.path_verbs.iter().any(|verb| verb == segment)) {
            Some(name) => name.into(),
            None if one => singular(segment),
            None => segment.into(),
        };
        parts.push(names::plain(&word).to_snake_case());
    }
    let noun = parts.join(" ").to_upper_camel_case();
    if noun.starts_with(|c: char| c.is_ascii_alphabetic()) { noun } else { format!("Root{noun}") }
}

/// The noun for each endpoint, so that no two of one method have the same.
///
/// Of those that would be, the first by prefix, number of placeholders and path keeps the short name. Others add the version that their
/// prefix ends in, and the last placeholder that the first has not: `FilterV2`, `NotificationDismissById`.
pub(super) fn nouns(
    endpoints: &BTreeMap<Endpoint, Endpoint>,
    words: &Names,
    problems: &Problems,
) -> BTreeMap<Endpoint, String> {
    let mut alike: BTreeMap<(Method, String), Vec<(&Endpoint, &Endpoint)>> = BTreeMap::new();
    for (key, endpoint) in endpoints {
        alike.entry((endpoint.method, noun(endpoint, words))).or_default().push((key, endpoint));
    }
    let mut nouns = BTreeMap::new();
    for ((_, noun), mut group) in alike {
        let prefix = |endpoint: &Endpoint| words.without_prefix(&endpoint.path).0;
        let placeholders_of = |endpoint: &Endpoint| -> Vec<String> {
            placeholders(endpoint, words).into_iter().map(|(_, name)| name).collect()
        };
        group.sort_by_cached_key(|(key, of)| (prefix(of), placeholders_of(of).len(), (*key).clone()));
        let Some((_, first)) = group.first().copied() else { continue };
        for (key, of) in &group {
            let mut name = noun.clone();
            if prefix(of) != prefix(first) {
                name.push_str(&names::plain(words.version(prefix(of))).to_upper_camel_case());
            }
            let first = placeholders_of(first);
            let own = placeholders_of(of).into_iter().rev().find(|name| !first.contains(name));
            if let Some(own) = own {
                name.push_str("By");
                name.push_str(&names::plain(&own).to_upper_camel_case());
            }
            nouns.insert((*key).clone(), name);
        }
    }
    if problems.tells_apart() { told_apart(&nouns, endpoints, words) } else { nouns }
}

/// The nouns, without two of one method that are the same: of `/registry` and `/registries` the former has the name that is its
/// own, and the latter its words as they stand; else numbers tell them apart.
fn told_apart(
    nouns: &BTreeMap<Endpoint, String>,
    endpoints: &BTreeMap<Endpoint, Endpoint>,
    words: &Names,
) -> BTreeMap<Endpoint, String> {
    let as_it_stands = |key| noun_with(endpoints.get(key).unwrap_or(key), words, |word| Cow::Borrowed(word));
    let mut all: Vec<(&Endpoint, &String, String)> =
        nouns.iter().map(|(key, noun)| (key, noun, as_it_stands(key))).collect();
    all.sort_by_key(|(_, noun, stands)| *noun != stands);
    let (mut taken, mut numbers) = (BTreeSet::new(), Numbers::default());
    let mut apart = BTreeMap::new();
    for (key, noun, stands) in all {
        let free = |name: &String| !taken.contains(&(key.method, name.clone()));
        let numbered = |number| Some(format!("{noun}{number}")).filter(free);
        let plain = [noun.clone(), stands].into_iter().find(free);
        let name = plain.or_else(|| numbers.next_free((key.method, noun), 2, numbered).map(|(_, name)| name));
        if let Some(name) = name {
            taken.insert((key.method, name.clone()));
            apart.insert(key.clone(), name);
        }
    }
    apart
}

/// Name of an endpoint, after its method: `PostOrderRefund`.
pub(super) fn call_type(method: Method, noun: &str) -> String {
    let verb = match method {
        Method::Get => "Get",
        Method::Post => "Post",
        Method::Patch => "Patch",
        Method::Put => "Put",
        Method::Delete => "Delete",
    };
    format!("{verb}{noun}")
}

/// Name of a plain request, after what it asks for: `CreateOrderRefund`. No endpoint is called so.
pub(super) fn request_type(method: Method, noun: &str) -> String {
    let verb = match method {
        Method::Get => "Find",
        Method::Post => "Create",
        Method::Patch => "Update",
        Method::Put => "Replace",
        Method::Delete => "Remove",
    };
    format!("{verb}{noun}")
}

/// What an endpoint answers with.
#[derive(Clone, Copy, Debug)]
pub(super) enum Answer {
    Object,
    List,
}

/// Name of a response, or of one item of it if it is a list: `OrderCreated`, `GatewayListed`.
pub(super) fn response_type(method: Method, noun: &str, answer: Answer) -> String {
    let done = match (method, answer) {
        (Method::Get, Answer::List) => return format!("{}Listed", singular(noun)),
        (Method::Get, Answer::Object) => "Retrieved",
        (Method::Post, _) => "Created",
        (Method::Patch, _) => "Updated",
        (Method::Put, _) => "Replaced",
        (Method::Delete, _) => "Deleted",
    };
    format!("{noun}{done}")
}

/// Name of what stands beside the data of a response: `AccountPayoutExtras`.
pub(super) fn beside_type(method: Method, noun: &str) -> String {
    format!("{}Extras", response_type(method, noun, Answer::Object))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_endpoints() {
        let check = |method, path: &str, call: &str, request: &str, response: &str| {
            let endpoint = Endpoint { method, path: path.into() };
            let answer = if response.ends_with("Listed") { Answer::List } else { Answer::Object };
            let profile = Profile::usual();
            let noun = noun(&endpoint, &profile.names);
            assert_eq!(
                [call_type(method, &noun), request_type(method, &noun), response_type(method, &noun, answer)],
                [call, request, response]
            );
        };
        check(Method::Post, "/orders", "PostOrder", "CreateOrder", "OrderCreated");
        check(Method::Get, "/orders/{order_id}", "GetOrder", "FindOrder", "OrderRetrieved");
        check(Method::Get, "/gateways", "GetGateways", "FindGateways", "GatewayListed");
        check(Method::Get, "/categories", "GetCategories", "FindCategories", "CategoryListed");
        check(
            Method::Post,
            "/orders/{order_id}/refunds",
            "PostOrderRefund",
            "CreateOrderRefund",
            "OrderRefundCreated",
        );
        check(Method::Patch, "/capture/{order_id}", "PatchCapture", "UpdateCapture", "CaptureUpdated");
        check(Method::Delete, "/a/{id}/remove/{token}", "DeleteAToken", "RemoveAToken", "ATokenDeleted");
        check(Method::Patch, "/update/{id}", "PatchUpdate", "UpdateUpdate", "UpdateUpdated");
        check(Method::Get, "/", "GetRoot", "FindRoot", "RootRetrieved");
    }

    #[test]
    fn names_of_placeholders_do_not_matter() {
        let endpoint = Endpoint { method: Method::Post, path: "/orders".into() }.identity();
        assert!(is_precise(&endpoint, &Profile::usual()));
        let get = |path: &str| Endpoint { method: Method::Get, path: path.into() }.identity();
        assert_eq!(get("/orders/{order_id}"), get("/orders/{capture_order_id}"));
        assert_eq!(resource(&endpoint, &Profile::usual()), "orders");
    }

    #[test]
    fn no_two_nouns_are_the_same() {
        let words = Names { prefixes: vec!["/v1".to_owned(), "/v2".to_owned()], ..Names::default() };
        let get = |path: &str| Endpoint { method: Method::Get, path: path.into() };
        let check_told = |tells_apart: bool, paths: &[&str], expected: &[&str]| {
            let all = paths.iter().map(|path| (get(path).identity(), get(path))).collect();
            let nouns = nouns(&all, &words, &Problems::new(tells_apart));
            let found: Vec<&str> = paths.iter().map(|path| nouns[&get(path).identity()].as_str()).collect();
            assert_eq!(found, expected);
        };
        let check = |paths: &[&str], expected: &[&str]| check_told(false, paths, expected);
        check(&["/v1/shops", "/v2/shops", "/shops"], &["Shops", "ShopsV2", "ShopsRoot"]);
        check(&["/v1/shops/{id}/map", "/v1/shops/map"], &["ShopMapById", "ShopMap"]);
        check(&["/v1/shops/maps", "/v1/shops/{id}"], &["ShopMaps", "Shop"]);
        let apart = |paths: &[&str], expected: &[&str]| check_told(true, paths, expected);
        apart(&["/shops/map", "/shop/map"], &["ShopsMap", "ShopMap"]);
        apart(&["/shop/a-b", "/shop/a_b"], &["ShopAB", "ShopAB2"]);
    }
}
