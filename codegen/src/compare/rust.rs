//! What changes do to the public API of the generated crate: two models, compared member by member.

use super::change::{Kind, Rust};
use super::item::Item;
use super::view::canonical;
use crate::facts::{Endpoint, Method};
use crate::model::{Area, Body, Enumeration, Member, Model, Module};
use crate::span::PagePath;
use std::collections::BTreeMap;

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
    entries: Vec<Entry<'m>>,
}

/// One type, member or value that differs.
#[derive(Debug)]
struct Entry<'m> {
    /// Name on the wire; of a type its Rust name.
    name: &'m str,
    is_type: bool,
    effect: Rust,
    endpoint: Option<String>,
    page: Option<&'m PagePath>,
}

/// How the crate of one model differs from that of another.
pub(super) fn rust<'m>(base: &'m Model, head: &'m Model) -> Difference<'m> {
    let (old, new) = (surface(base), surface(head));
    let mut entries = Vec::new();
    for (key, public) in &old {
        let effect = match new.get(key) {
            None => Rust::Major,
            Some(now) if now.form != public.form || now.required != public.required => Rust::Major,
            Some(_) => continue,
        };
        entries.push(entry(key, public, effect));
    }
    for (key, public) in new.iter().filter(|(key, _)| !old.contains_key(*key)) {
        // A new type asks nothing of code that does not use it.
        let known = old.keys().any(|(owner, _)| *owner == key.0);
        let effect = if public.required && known { Rust::Major } else { Rust::Minor };
        entries.push(entry(key, public, effect));
    }
    Difference { entries }
}

fn entry<'m>(key: &(String, &'m str), public: &Public<'m>, effect: Rust) -> Entry<'m> {
    Entry {
        name: key.1,
        is_type: key.0.is_empty(),
        effect,
        endpoint: public.owner.endpoint.map(canonical),
        page: public.owner.page,
    }
}

impl Difference<'_> {
    /// What an item does: the most that anything does which is called so and can come of it.
    pub(super) fn of(&self, item: &Item) -> Rust {
        let endpoint = item.spot.endpoint.as_ref().map(canonical);
        let other = item.before.as_ref().filter(|_| item.kind == Kind::EndpointChanged);
        let other = other.and_then(|text| text.split_once(' ')).and_then(|(method, path)| {
            Some(canonical(&Endpoint { method: Method::parse(method)?, path: path.to_owned() }))
        });
        let near = |entry: &&Entry<'_>| {
            let same_page = entry.page.is_none_or(|page| *page == item.spot.place.page);
            let same = entry.endpoint == endpoint || entry.endpoint == other;
            entry.endpoint.is_none() || (same && same_page)
        };
        let value = item.before.as_deref().or(item.after.as_deref());
        let called = |entry: &&Entry<'_>| match item.kind {
            Kind::OptionAdded | Kind::OptionRemoved => {
                !entry.is_type && (entry.name == item.leaf || Some(entry.name) == value)
            }
            Kind::GatewayAdded | Kind::GatewayRemoved | Kind::CodeAdded | Kind::CodeRemoved => {
                !entry.is_type && Some(entry.name) == value
            }
            Kind::EndpointAdded
            | Kind::EndpointRemoved
            | Kind::EndpointChanged
            | Kind::SectionAdded
            | Kind::SectionRemoved => entry.is_type,
            _ => !entry.is_type && entry.name == item.leaf,
        };
        let all = self.entries.iter().filter(near).filter(called);
        all.map(|entry| entry.effect).max().unwrap_or(Rust::None)
    }
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
