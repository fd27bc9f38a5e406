//! Structs and modules from grouped entries.

use super::entry::{Entry, Scope, SectionKey};
use super::gateways::is_gateway;
use super::merge::Merged;
use super::orders::{self, Named};
use super::owners::{Owner, Owners};
use super::problems::Problems;
use super::types::{Kind, Shape, shape};
use super::{endpoints, enums, link, names, rules};
use crate::facts::{Endpoint, PageFacts, Presence, Section, Subject, Type};
use crate::model::{
    Area, Body, Docs, Enumeration, Home, Member, Module, Source, Structure, Ty, TypeRef, Variant,
};
use crate::secrets::Secrets;
use crate::span::Place;
use heck::ToSnakeCase;
use std::collections::{BTreeMap, BTreeSet};

/// Entries of the members of one type, by wire name.
type Members<'a> = BTreeMap<&'a str, Vec<&'a Entry<'a>>>;

/// A struct, with the enumerations of its members.
pub(super) struct Made {
    /// The struct.
    pub(super) body: Structure,
    /// Its enumerations.
    pub(super) enums: Vec<Enumeration>,
}

/// All that structs are built from.
pub(super) struct Build<'a, 'p> {
    entries: &'a [Entry<'a>],
    owners: Owners,
    orders: BTreeMap<SectionKey, Named<'a>>,
    objects: BTreeMap<&'a str, &'a Section>,
    /// Endpoints with the first names of their placeholders, by what they are without.
    endpoints: BTreeMap<Endpoint, Endpoint>,
    gateways: &'a [Variant],
    secrets: &'a Secrets,
    values: BTreeMap<&'a str, Vec<&'a Entry<'a>>>,
    groups: BTreeMap<Owner, Members<'a>>,
    holders: BTreeMap<Owner, Vec<&'a Entry<'a>>>,
    listed: BTreeSet<Owner>,
    subsets: Vec<Enumeration>,
    problems: &'p mut Problems,
}

impl<'a, 'p> Build<'a, 'p> {
    /// Groups the entries by the type that they are members of.
    pub(super) fn new(
        pages: &'a [PageFacts],
        entries: &'a [Entry<'a>],
        gateways: &'a [Variant],
        secrets: &'a Secrets,
        problems: &'p mut Problems,
    ) -> Self {
        let mut build = Self {
            entries,
            owners: Owners::new(pages, entries),
            orders: orders::name_all(entries, problems),
            objects: object_pages(pages),
            endpoints: spelled_endpoints(pages),
            gateways,
            secrets,
            values: enums::of_orders(entries, gateways),
            groups: BTreeMap::new(),
            holders: BTreeMap::new(),
            listed: BTreeSet::new(),
            subsets: Vec::new(),
            problems,
        };
        for entry in entries {
            let members = build.groups.entry(build.owners.owner(entry)).or_default();
            members.entry(entry.leaf()).or_default().push(entry);
        }
        build.find_holders();
        build
    }

    /// Finds the members that hold objects, and makes room for objects that nobody documents a member of.
    fn find_holders(&mut self) {
        for entries in self.groups.values().flat_map(BTreeMap::values) {
            let merged = Merged::new(entries);
            let shape = shape(merged.types, implied(&merged));
            if let (Shape::One(Kind::Object) | Shape::List(Kind::Object), Some(owner)) =
                (&shape, self.held(&merged))
            {
                if matches!(shape, Shape::List(_)) {
                    self.listed.insert(owner.clone());
                }
                self.holders.entry(owner).or_default().extend(entries);
            }
        }
        for owner in self.holders.keys() {
            self.groups.entry(owner.clone()).or_default();
        }
    }

    fn held(&self, merged: &Merged<'_>) -> Option<Owner> {
        merged.entries.iter().map(|entry| self.owners.held(entry)).min()
    }

    /// The subset enumerations that building found, by name.
    pub(super) fn into_subsets(self) -> Vec<Enumeration> {
        let mut subsets = self.subsets;
        subsets.sort_by(|a, b| a.name.cmp(&b.name));
        subsets
    }

    /// All modules, by area and name.
    pub(super) fn modules(&mut self) -> Vec<Module> {
        let mut made = BTreeMap::new();
        for (owner, members) in self.groups.clone() {
            if let Some(name) = self.type_name(&owner) {
                let structure = self.structure(&owner, name, &members);
                made.insert(owner, structure);
            }
        }
        link::cut_cycles(&mut made);
        link::add_rules_of_objects(&mut made);

        let mut modules = Modules::default();
        for (owner, made) in &made {
            if let Some(module) = self.module(owner, made) {
                let place = self.place(owner);
                modules.add(module, place, self.problems);
            }
        }
        for (wire, entries) in self.values.clone() {
            modules.add(
                self.shared_values(wire, &entries),
                entries.iter().map(|entry| entry.place).min(),
                self.problems,
            );
        }
        for (owner, made) in made {
            if let Owner::Local(scope, _) = &owner
                && let Some((area, name)) = self.home(&Owner::Root(scope.clone()))
            {
                modules.add_own(&area, &name, made);
            }
        }
        modules.into_sorted()
    }

    /// The Rust name of a struct; `None` if it has none (which is a problem already, or is made one here).
    fn type_name(&mut self, owner: &Owner) -> Option<String> {
        let name = match owner {
            Owner::Root(Scope::Order(key)) => return Some(self.orders.get(key)?.name.type_name()),
            Owner::Root(Scope::Request(endpoint)) => return Some(endpoints::request_type(endpoint)),
            Owner::Root(Scope::Response(endpoint)) => return Some(endpoints::response_type(endpoint)),
            Owner::Root(Scope::Object(name)) | Owner::Shared(name) => name.clone(),
            Owner::Local(_, path) => path.join(" "),
        };
        let made = names::object_type(self.one(owner, &name));
        if made.is_none()
            && let Some(place) = self.place(owner)
        {
            self.problems.unusable(&name, "an object", place);
        }
        made
    }

    /// The name of an object, in the singular if lists hold it.
    fn one<'n>(&self, owner: &Owner, name: &'n str) -> &'n str {
        if self.listed.contains(owner) { names::singular(name) } else { name }
    }

    /// The first place that names the type or one of its members.
    fn place(&self, owner: &Owner) -> Option<&'a Place> {
        let members = self.groups.get(owner).into_iter().flat_map(BTreeMap::values).flatten();
        members.chain(self.holders.get(owner).into_iter().flatten()).map(|entry| entry.place).min()
    }

    /// Area and module name of a struct that has a module of its own.
    fn home(&self, owner: &Owner) -> Option<(Area, String)> {
        match owner {
            Owner::Root(Scope::Order(key)) => {
                let order = self.orders.get(key)?;
                Some((Area::Resource(endpoints::resource(&order.endpoint)), order.name.module()))
            }
            Owner::Root(Scope::Request(endpoint)) => Some((
                Area::Resource(endpoints::resource(endpoint)),
                endpoints::request_type(endpoint).to_snake_case(),
            )),
            Owner::Root(Scope::Response(endpoint)) => Some((
                Area::Resource(endpoints::resource(endpoint)),
                endpoints::response_type(endpoint).to_snake_case(),
            )),
            Owner::Root(Scope::Object(name)) | Owner::Shared(name) => {
                Some((Area::Objects, names::module(self.one(owner, name))?))
            }
            Owner::Local(..) => None,
        }
    }

    fn module(&self, owner: &Owner, made: &Made) -> Option<Module> {
        let (area, name) = self.home(owner)?;
        let body = made.body.clone();
        let (endpoint, body) = match owner {
            Owner::Root(Scope::Order(key)) => {
                (self.orders.get(key).map(|o| o.endpoint.clone()), Body::Order(body))
            }
            Owner::Root(Scope::Request(endpoint)) => {
                (self.endpoints.get(endpoint).cloned(), Body::Request(body))
            }
            Owner::Root(Scope::Response(endpoint)) => {
                (self.endpoints.get(endpoint).cloned(), Body::Response(body))
            }
            _ => (None, Body::Object(body)),
        };
        Some(Module { area, name, endpoint, body, own: Vec::new(), enums: made.enums.clone() })
    }

    /// The enumeration that all orders share for one of their members.
    fn shared_values(&mut self, wire: &str, entries: &[&Entry<'_>]) -> Module {
        let merged = Merged::new(entries);
        let reference = self.values_ref(wire);
        let name = reference.as_ref().map_or_else(String::new, |(_, reference)| reference.name.clone());
        let endpoint = reference.map(|(endpoint, _)| endpoint);
        let area = Area::Resource(endpoint.as_ref().map_or_else(String::new, endpoints::resource));
        let module = name.to_snake_case();
        let values = enums::enumeration(name, wire, &merged, self.problems);
        Module {
            area,
            name: module,
            endpoint,
            body: Body::Values(values),
            own: Vec::new(),
            enums: Vec::new(),
        }
    }

    fn values_ref(&self, wire: &str) -> Option<(Endpoint, TypeRef)> {
        let endpoint = self.orders.values().next()?.endpoint.clone();
        let area = Area::Resource(endpoints::resource(&endpoint));
        let name = format!("{}{}", endpoints::noun(&endpoint), names::object_type(wire)?);
        Some((endpoint, TypeRef { home: Home::Area(area), name }))
    }

    fn structure(&mut self, owner: &Owner, name: String, members: &Members<'a>) -> Made {
        let mut enums = Vec::new();
        let mut taken: BTreeMap<String, &str> = BTreeMap::new();
        let mut made = Vec::new();
        for (wire, entries) in members {
            let merged = Merged::new(entries);
            let Some(first) = merged.first() else { continue };
            let Some(ident) = names::member(wire) else {
                self.problems.unusable(wire, "a parameter", first.place);
                continue;
            };
            if let Some(other) = taken.insert(ident.clone(), wire) {
                self.problems.collision(other, wire, &ident, first.place);
                continue;
            }
            made.push(self.member(owner, &name, ident, wire, &merged, &mut enums));
        }
        made.sort_by(|a, b| (!a.is_given(), &a.wire).cmp(&(!b.is_given(), &b.wire)));
        enums.sort_by(|a, b| a.name.cmp(&b.name));
        let body = Structure { docs: self.docs(owner), members: made, rules: self.rules(owner), name };
        Made { body, enums }
    }

    fn rules(&self, owner: &Owner) -> Vec<crate::model::Rule> {
        let scope = match owner {
            Owner::Root(scope @ Scope::Order(_)) => scope.clone(),
            Owner::Shared(name) => Scope::Object(name.clone()),
            _ => return Vec::new(),
        };
        let entries: Vec<&Entry<'_>> = self.entries.iter().collect();
        rules::of_scope(&entries, &scope, true)
    }

    fn member(
        &mut self,
        owner: &Owner,
        type_name: &str,
        ident: String,
        wire: &'a str,
        merged: &Merged<'a>,
        enums: &mut Vec<Enumeration>,
    ) -> Member {
        let order = matches!(owner, Owner::Root(Scope::Order(_)));
        let fixed = if order { enums::fixed(merged, self.gateways) } else { None };
        let mut docs = merged.docs();
        if matches!(owner, Owner::Root(Scope::Order(_)) | Owner::Local(..)) {
            docs.length = merged.length();
            docs.source = None;
        }
        let ty = if let Some(fixed) = &fixed {
            fixed.ty()
        } else {
            self.ty(owner, type_name, wire, merged, enums)
        };
        let required = order && merged.presence() == Presence::Required && fixed.is_none();
        Member { wire: wire.to_owned(), ident, ty, required, fixed, docs }
    }

    fn ty(
        &mut self,
        owner: &Owner,
        type_name: &str,
        wire: &'a str,
        merged: &Merged<'a>,
        enums: &mut Vec<Enumeration>,
    ) -> Ty {
        let shape = shape(merged.types, implied(merged));
        let (Shape::One(kind) | Shape::List(kind)) = shape;
        let one = match kind {
            Kind::Object => self.object(merged),
            kind if enums::enumerable(kind, merged) && merged.first().is_some_and(is_gateway) => {
                self.gateway(owner, merged)
            }
            kind if enums::enumerable(kind, merged) => self.text(kind, owner, type_name, wire, merged, enums),
            Kind::Integer => Ty::Integer,
            Kind::Decimal => Ty::Decimal,
            Kind::Flag => Ty::Flag,
            Kind::Text | Kind::IntegerOrText | Kind::Any => Ty::Any,
        };
        if matches!(shape, Shape::List(_)) { Ty::List(Box::new(one)) } else { one }
    }

    fn object(&mut self, merged: &Merged<'_>) -> Ty {
        let Some(owner) = self.held(merged) else { return Ty::Any };
        let home = if matches!(owner, Owner::Local(..)) { Home::Here } else { Home::Area(Area::Objects) };
        self.type_name(&owner).map_or(Ty::Any, |name| Ty::Struct(TypeRef { home, name }))
    }

    /// `Gateway`, or the enumeration of those that one order allows.
    fn gateway(&mut self, owner: &Owner, merged: &Merged<'_>) -> Ty {
        let of = |name: &str| Ty::Enum(TypeRef { home: Home::Gateway, name: name.to_owned() });
        let Owner::Root(Scope::Order(key)) = owner else { return of("Gateway") };
        let Some(order) = self.orders.get(key).filter(|_| merged.values.len() > 1) else {
            return of("Gateway");
        };
        let name = match order.name.stem() {
            stem if stem.is_empty() => "OrderGateway".to_owned(),
            stem => format!("{stem}Gateway"),
        };
        let known = |value: &&str| self.gateways.iter().find(|gateway| gateway.value == **value);
        let docs = Docs {
            heading: format!("Gateways of `{}`", order.name.type_name()),
            source: Some(section_source(order.section)),
            ..Docs::default()
        };
        let variants = merged.values.iter().filter_map(known).cloned().collect();
        self.subsets.push(Enumeration { name: name.clone(), docs, variants });
        of(&name)
    }

    /// A string: an enumeration if there is a choice of values, else what its format and name say.
    fn text(
        &mut self,
        kind: Kind,
        owner: &Owner,
        type_name: &str,
        wire: &'a str,
        merged: &Merged<'a>,
        enums: &mut Vec<Enumeration>,
    ) -> Ty {
        if matches!(owner, Owner::Root(Scope::Order(_))) {
            if let Some((_, reference)) = self.values_ref(wire).filter(|_| self.values.contains_key(wire)) {
                return Ty::Enum(reference);
            }
        } else if merged.values.len() > 1 {
            let name = format!("{type_name}{}", names::object_type(wire).unwrap_or_default());
            enums.push(enums::enumeration(name.clone(), wire, merged, self.problems));
            return Ty::Enum(TypeRef { home: Home::Here, name });
        }
        match kind {
            _ if merged.entries.iter().any(|entry| entry.is_secret(self.secrets)) => Ty::Secret,
            Kind::Any if merged.values.is_empty() => Ty::Any,
            _ if merged.is_currency() => Ty::Currency,
            Kind::IntegerOrText => Ty::IntegerOrText,
            _ => Ty::Text,
        }
    }

    fn docs(&self, owner: &Owner) -> Docs {
        let source = || {
            let members = self.groups.get(owner).into_iter().flat_map(BTreeMap::values).flatten();
            members.min_by_key(|entry| (&entry.place.page, &entry.section.anchor)).map(|entry| entry.source())
        };
        let spelled = |endpoint: &Endpoint| self.endpoints.get(endpoint).unwrap_or(endpoint).to_string();
        let held = self.holders.get(owner).map(|entries| Merged::new(entries).docs()).unwrap_or_default();
        match owner {
            Owner::Root(Scope::Order(key)) => self.orders.get(key).map_or_else(Docs::default, |order| Docs {
                heading: format!("`{}`: {}", spelled(&order.endpoint), order.section.heading),
                text: order.section.intro.clone(),
                source: Some(section_source(order.section)),
                ..Docs::default()
            }),
            Owner::Root(Scope::Request(endpoint)) => Docs {
                heading: format!("The body of `{}`", spelled(endpoint)),
                source: source(),
                ..Docs::default()
            },
            Owner::Root(Scope::Response(endpoint)) => Docs {
                heading: format!("What `{}` answers", spelled(endpoint)),
                source: source(),
                ..Docs::default()
            },
            Owner::Root(Scope::Object(name)) | Owner::Shared(name) => {
                let section = self.objects.get(name.as_str());
                let intro =
                    section.map(|section| section.intro.clone()).filter(|text| !text.trim().is_empty());
                Docs {
                    heading: format!("The `{name}` object"),
                    text: intro.unwrap_or(held.text),
                    source: section.map(|section| section_source(section)).or(held.source).or_else(source),
                    ..Docs::default()
                }
            }
            Owner::Local(_, path) => Docs {
                heading: format!("The `{}` object of this order", path.join(".")),
                text: held.text,
                ..Docs::default()
            },
        }
    }
}

/// Modules by area and name.
#[derive(Default)]
struct Modules(BTreeMap<(Area, String), Module>);

impl Modules {
    fn add(&mut self, module: Module, place: Option<&Place>, problems: &mut Problems) {
        let key = (module.area.clone(), module.name.clone());
        if let (Some(first), Some(place)) = (self.0.get(&key), place) {
            problems.collision(first.type_name(), module.type_name(), &module.name, place);
        } else {
            self.0.insert(key, module);
        }
    }

    /// Adds a type that only the module's main type holds.
    fn add_own(&mut self, area: &Area, name: &str, made: Made) {
        if let Some(module) = self.0.get_mut(&(area.clone(), name.to_owned())) {
            module.own.push(made.body);
            module.enums.extend(made.enums);
            module.own.sort_by(|a, b| a.name.cmp(&b.name));
            module.enums.sort_by(|a, b| a.name.cmp(&b.name));
        }
    }

    fn into_sorted(self) -> Vec<Module> {
        self.0.into_values().collect()
    }
}

/// Whether a longer path or a sample shows that the member has members.
fn implied(merged: &Merged<'_>) -> bool {
    let shown = merged.entries.iter().filter(|entry| entry.fact.is_none());
    shown
        .map(|entry| entry.types)
        .any(|types| types.contains(Type::Object) || types.contains(Type::ArrayOfObject))
}

/// The page of each object; of two, the first by path.
fn object_pages(pages: &[PageFacts]) -> BTreeMap<&str, &Section> {
    let mut objects: BTreeMap<&str, &Section> = BTreeMap::new();
    for section in pages.iter().flat_map(|page| &page.sections) {
        if let Subject::Object(name) = &section.subject {
            let known = objects.entry(name).or_insert(section);
            if section.place < known.place {
                *known = section;
            }
        }
    }
    objects
}

/// All endpoints of the pages.
fn spelled_endpoints(pages: &[PageFacts]) -> BTreeMap<Endpoint, Endpoint> {
    let mut endpoints: BTreeMap<Endpoint, Endpoint> = BTreeMap::new();
    for section in pages.iter().flat_map(|page| &page.sections) {
        if let Subject::Endpoint(endpoint) = &section.subject {
            let known = endpoints.entry(endpoints::canonical(endpoint)).or_insert_with(|| endpoint.clone());
            if endpoint < known {
                known.clone_from(endpoint);
            }
        }
    }
    endpoints
}

fn section_source(section: &Section) -> Source {
    Source { page: section.place.page.clone(), anchor: section.anchor.clone(), place: section.place.clone() }
}
