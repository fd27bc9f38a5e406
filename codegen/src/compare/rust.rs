//! What changes do to the public API of the generated crate: two models, compared member by member.

use super::change::{Kind, Rust};
use super::item::Item;
use super::view::canonical;
use crate::facts::{Endpoint, Method};
use crate::model::{Area, Body, Enumeration, Member, Model, Module};
use crate::span::PagePath;
use std::collections::{BTreeMap, HashMap, HashSet};

/// What a model makes public, by owner and name on the wire.
type Surface<'m> = BTreeMap<(String, &'m str), Public<'m>>;

/// One type, member or value of the crate.
struct Public<'m> {
    /// Its Rust form; another one is another API.
    form: String,
    /// A request can't be made without it.
    required: bool,
    owner: Owner<'m>,
}

/// What a type belongs to.
#[derive(Clone, Copy)]
struct Owner<'m> {
    /// The endpoint; `None` for shared objects and gateways.
    endpoint: Option<&'m Endpoint>,
    /// Page that documents an order.
    page: Option<&'m PagePath>,
}

/// How two crates differ.
#[derive(Debug, Default)]
pub(super) struct Difference<'m> {
    types: Vec<Entry<'m>>,
    /// Members and values, by name on the wire.
    named: HashMap<&'m str, Vec<Entry<'m>>>,
}

/// One type, member or value that differs.
#[derive(Debug)]
struct Entry<'m> {
    effect: Rust,
    endpoint: Option<String>,
    page: Option<&'m PagePath>,
}

/// How the crate of one model differs from that of another.
pub(super) fn rust<'m>(base: &'m Model, head: &'m Model) -> Difference<'m> {
    let (old, new) = (surface(base), surface(head));
    let owners: HashSet<&str> = old.keys().map(|(owner, _)| owner.as_str()).collect();
    let mut difference = Difference::default();
    for (key, public) in &old {
        let same = |now: &Public<'_>| now.form == public.form && now.required == public.required;
        if !new.get(key).is_some_and(same) {
            difference.add(key, public, Rust::Major);
        }
    }
    for (key, public) in new.iter().filter(|(key, _)| !old.contains_key(*key)) {
        // A new type asks nothing of code that does not use it.
        let asked = public.required && owners.contains(key.0.as_str());
        difference.add(key, public, if asked { Rust::Major } else { Rust::Minor });
    }
    difference
}

impl<'m> Difference<'m> {
    fn add(&mut self, (owner, name): &(String, &'m str), public: &Public<'m>, effect: Rust) {
        let entry = Entry { effect, endpoint: public.owner.endpoint.map(canonical), page: public.owner.page };
        let entries = if owner.is_empty() { &mut self.types } else { self.named.entry(*name).or_default() };
        entries.push(entry);
    }

    /// What an item does: the most that anything does which is called so and can come of it.
    pub(super) fn of(&self, item: &Item) -> Rust {
        let named = |name: &str| self.named.get(name).map(Vec::as_slice).unwrap_or_default();
        let value = item.before.as_deref().or(item.after.as_deref()).unwrap_or_default();
        let (entries, more): (&[Entry<'_>], &[Entry<'_>]) = match item.kind {
            Kind::OptionAdded | Kind::OptionRemoved => (named(&item.leaf), named(value)),
            Kind::GatewayAdded | Kind::GatewayRemoved | Kind::CodeAdded | Kind::CodeRemoved => {
                (named(value), &[])
            }
            Kind::EndpointAdded
            | Kind::EndpointRemoved
            | Kind::EndpointChanged
            | Kind::SectionAdded
            | Kind::SectionRemoved => (&self.types, &[]),
            _ => (named(&item.leaf), &[]),
        };
        let endpoints = endpoints(item);
        let near = |entry: &&Entry<'_>| {
            let same_page = entry.page.is_none_or(|page| *page == item.spot.place.page);
            entry.endpoint.as_ref().is_none_or(|endpoint| same_page && endpoints.contains(endpoint))
        };
        entries.iter().chain(more).filter(near).map(|entry| entry.effect).max().unwrap_or(Rust::None)
    }
}

/// The requests that an item is about: one, or what it was and is.
fn endpoints(item: &Item) -> Vec<String> {
    let before = item.before.as_ref().filter(|_| item.kind == Kind::EndpointChanged);
    let before = before
        .and_then(|text| text.split_once(' '))
        .and_then(|(method, path)| Some(Endpoint { method: Method::parse(method)?, path: path.to_owned() }));
    item.spot.endpoint.iter().chain(&before).map(canonical).collect()
}

fn surface(model: &Model) -> Surface<'_> {
    let mut surface = Surface::new();
    let shared = Owner { endpoint: None, page: None };
    let gateways = model.gateways.iter().map(|variant| (variant.value.as_str(), variant.ident.clone()));
    for (value, form) in gateways {
        surface
            .insert(("gateway::Gateway".to_owned(), value), Public { form, required: false, owner: shared });
    }
    for subset in &model.subsets {
        values(&mut surface, "gateway", subset, shared);
    }
    for module in &model.modules {
        let path = format!("{}::{}", module.area.name(), module.name);
        let owner = owner(module);
        surface.insert(
            (String::new(), module.type_name()),
            Public { form: path.clone(), required: false, owner },
        );
        match &module.body {
            Body::Object(body) | Body::Request(body) | Body::Response(body) => {
                members(&mut surface, &path, &body.name, &body.members, owner);
            }
            Body::Order(view) => members(&mut surface, &path, &view.name, &view.members, owner),
            Body::Values(of) => values(&mut surface, &path, of, owner),
        }
        for body in &module.own {
            members(&mut surface, &path, &body.name, &body.members, owner);
        }
        for view in &module.views {
            members(&mut surface, &path, &view.name, &view.members, owner);
        }
        module.enums.iter().for_each(|of| values(&mut surface, &path, of, owner));
    }
    surface
}

fn owner(module: &Module) -> Owner<'_> {
    let page = match &module.body {
        Body::Order(body) => body.docs.source.as_ref().map(|source| &source.page),
        _ => None,
    };
    let endpoint = if module.area == Area::Objects { None } else { module.endpoint.as_ref() };
    Owner { endpoint, page }
}

fn members<'m>(surface: &mut Surface<'m>, module: &str, of: &str, members: &'m [Member], owner: Owner<'m>) {
    for member in members {
        let narrow = member.narrow.as_ref().map(|narrow| narrow.name.as_str()).unwrap_or_default();
        let form = format!("{}: {} {narrow} {}", member.ident, member.ty, member.fixed.is_some());
        let key = (format!("{module}::{of}"), member.wire.as_str());
        surface.insert(key, Public { form, required: member.required, owner });
    }
}

fn values<'m>(surface: &mut Surface<'m>, module: &str, of: &'m Enumeration, owner: Owner<'m>) {
    for variant in &of.variants {
        let key = (format!("{module}::{}", of.name), variant.value.as_str());
        surface.insert(key, Public { form: variant.ident.clone(), required: false, owner });
    }
}
