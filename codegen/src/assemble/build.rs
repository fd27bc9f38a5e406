//! Structs and modules from grouped entries.

use super::entry::{Entry, Scope, SectionKey};
use super::merge::Merged;
use super::orders::{self, Named};
use super::owners::{Owner, Owners};
use super::problems::Problems;
use super::types::{Kind, Shape, shape};
use super::{endpoints, enums, link, names, rules, shown};
use crate::facts::{Endpoint, PageFacts, Presence, Section, Subject, Type, Types};
use crate::model::{Area, Body, Enumeration, Home, Member, Module, Rule, Structure, TypeRef, Variant};
use crate::secrets::Secrets;
use crate::span::Place;
use heck::ToSnakeCase;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// Entries of the members of one type, by wire name.
pub(super) type Members<'a> = BTreeMap<&'a str, Vec<&'a Entry<'a>>>;

/// A struct, with the enumerations of its members.
#[derive(Clone)]
pub(super) struct Made {
    /// The struct.
    pub(super) body: Structure,
    /// Its enumerations.
    pub(super) enums: Vec<Enumeration>,
}

/// All that structs are built from.
pub(super) struct Build<'a, 'p> {
    pub(super) pages: &'a [PageFacts],
    pub(super) entries: &'a [Entry<'a>],
    pub(super) owners: Owners,
    pub(super) orders: BTreeMap<SectionKey, Named<'a>>,
    pub(super) objects: BTreeMap<String, &'a Section>,
    /// Endpoints with the names that most pages give their placeholders, by what they are without.
    pub(super) endpoints: BTreeMap<Endpoint, Endpoint>,
    pub(super) gateways: &'a [Variant],
    pub(super) secrets: &'a Secrets,
    pub(super) values: BTreeMap<&'a str, Vec<&'a Entry<'a>>>,
    pub(super) groups: BTreeMap<Owner, Members<'a>>,
    pub(super) holders: BTreeMap<Owner, Vec<&'a Entry<'a>>>,
    /// Objects that lists hold.
    listed: BTreeSet<Owner>,
    /// What the pages of objects show them as.
    shown: BTreeMap<String, Types>,
    /// Endpoints that answer with a list.
    pub(super) lists: BTreeSet<Endpoint>,
    /// The sections that document a body.
    sections: BTreeMap<Scope, BTreeSet<&'a Place>>,
    pub(super) subsets: Vec<Enumeration>,
    pub(super) problems: &'p mut Problems,
}

impl<'a, 'p> Build<'a, 'p> {
    /// Groups the entries by the type that they are members of.
    pub(super) fn new(
        pages: &'a [PageFacts],
        entries: &'a [Entry<'a>],
        parameters: &BTreeMap<String, String>,
        gateways: &'a [Variant],
        secrets: &'a Secrets,
        problems: &'p mut Problems,
    ) -> Self {
        let mut build = Self {
            pages,
            entries,
            owners: Owners::new(pages, entries, parameters),
            orders: orders::name_all(entries, problems),
            objects: object_pages(pages, parameters),
            endpoints: endpoints::all(pages),
            gateways,
            secrets,
            values: enums::of_orders(entries, gateways),
            groups: BTreeMap::new(),
            holders: BTreeMap::new(),
            listed: BTreeSet::new(),
            shown: shown::objects(pages, parameters),
            lists: shown::lists(pages),
            sections: BTreeMap::new(),
            subsets: Vec::new(),
            problems,
        };
        for entry in entries {
            if entry.fact.is_some() {
                build.sections.entry(entry.scope.clone()).or_default().insert(&entry.section.place);
            }
            // Orders are views: what their sections document is a member of the general request.
            if !matches!(entry.scope, Scope::Order(_)) {
                let members = build.groups.entry(build.owners.owner(entry)).or_default();
                members.entry(entry.leaf()).or_default().push(entry);
            }
        }
        build.find_holders();
        build
    }

    /// Finds the members that hold objects, and makes room for objects that nobody documents a member of.
    fn find_holders(&mut self) {
        for entries in self.groups.values().flat_map(BTreeMap::values) {
            let merged = self.merged(entries);
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

    /// All that is said of a member, the page of the object that it holds included.
    pub(super) fn merged(&self, entries: &[&'a Entry<'a>]) -> Merged<'a> {
        let merged = Merged::new(entries);
        let (Shape::One(kind) | Shape::List(kind)) = shape(merged.types, implied(&merged));
        let Some(Owner::Shared(name)) = self.held(&merged).filter(|_| kind == Kind::Object) else {
            return merged;
        };
        let shown = self.shown.get(&name).copied().unwrap_or_default();
        merged.shown_as(shown)
    }

    pub(super) fn held(&self, merged: &Merged<'_>) -> Option<Owner> {
        merged.entries.iter().map(|entry| self.owners.held(entry)).min()
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
            if let Some(module) = self.shared_values(wire, &entries) {
                modules.add(module, entries.iter().map(|entry| entry.place).min(), self.problems);
            }
        }
        for (module, place) in self.orders(&made) {
            modules.add(module, Some(place), self.problems);
        }
        for (owner, made) in made {
            if let Owner::Local(scope, _) = &owner
                && let Some((area, name)) = self.home(&Owner::of(scope))
            {
                modules.add_own(&area, &name, made);
            }
        }
        modules.into_sorted()
    }

    /// The Rust name of a struct; `None` if it has none (which is a problem already, or is made one here).
    pub(super) fn type_name(&mut self, owner: &Owner) -> Option<String> {
        let name = match owner {
            Owner::Root(Scope::Order(key)) => return Some(self.orders.get(key)?.name.type_name()),
            Owner::Root(Scope::Request(endpoint)) => return Some(endpoints::request_type(endpoint)),
            Owner::Root(Scope::Response(endpoint)) => {
                return Some(endpoints::response_type(endpoint, self.lists.contains(endpoint)));
            }
            Owner::Root(Scope::Beside(endpoint)) => return Some(endpoints::beside_type(endpoint)),
            Owner::Shared(name) => name.clone(),
            Owner::Root(Scope::Object(_)) => return None,
            Owner::Local(_, path) => path.join(" "),
        };
        let made = names::object_type(&self.one(owner, &name));
        if made.is_none()
            && let Some(place) = self.place(owner)
        {
            self.problems.unusable(&name, "an object", place);
        }
        made
    }

    /// The name of an object, in the singular if lists hold it.
    fn one<'n>(&self, owner: &Owner, name: &'n str) -> Cow<'n, str> {
        if self.listed.contains(owner) { names::singular(name) } else { Cow::Borrowed(name) }
    }

    /// The first place that names the type or one of its members.
    fn place(&self, owner: &Owner) -> Option<&'a Place> {
        let members = self.groups.get(owner).into_iter().flat_map(BTreeMap::values).flatten();
        members.chain(self.holders.get(owner).into_iter().flatten()).map(|entry| entry.place).min()
    }

    /// Area and module name of a struct that has a module of its own.
    pub(super) fn home(&self, owner: &Owner) -> Option<(Area, String)> {
        let resource = |endpoint| Area::Resource(endpoints::resource(endpoint));
        match owner {
            Owner::Root(Scope::Order(key)) => {
                let order = self.orders.get(key)?;
                Some((resource(&order.endpoint), order.name.module()))
            }
            Owner::Root(Scope::Request(endpoint)) => {
                Some((resource(endpoint), endpoints::request_type(endpoint).to_snake_case()))
            }
            Owner::Root(Scope::Response(endpoint)) => {
                let name = endpoints::response_type(endpoint, self.lists.contains(endpoint));
                Some((resource(endpoint), name.to_snake_case()))
            }
            Owner::Root(Scope::Beside(endpoint)) => {
                Some((resource(endpoint), endpoints::beside_type(endpoint).to_snake_case()))
            }
            Owner::Shared(name) => Some((Area::Objects, names::module(&self.one(owner, name))?)),
            Owner::Local(..) | Owner::Root(Scope::Object(_)) => None,
        }
    }

    fn module(&self, owner: &Owner, made: &Made) -> Option<Module> {
        let (area, name) = self.home(owner)?;
        let body = made.body.clone();
        let (endpoint, body) = match owner {
            Owner::Root(Scope::Request(endpoint)) => {
                (self.endpoints.get(endpoint).cloned(), Body::Request(body))
            }
            Owner::Root(Scope::Response(endpoint) | Scope::Beside(endpoint)) => {
                (self.endpoints.get(endpoint).cloned(), Body::Response(body))
            }
            _ => (None, Body::Object(body)),
        };
        let enums = made.enums.clone();
        Some(Module { area, name, endpoint, body, own: Vec::new(), views: Vec::new(), enums })
    }

    /// The enumeration that all orders share for one of their members.
    fn shared_values(&mut self, wire: &str, entries: &[&Entry<'_>]) -> Option<Module> {
        let (endpoint, TypeRef { name, .. }) = self.values_ref(wire)?;
        let values = enums::enumeration(name.clone(), wire, &Merged::new(entries), self.problems);
        Some(Module {
            area: Area::Resource(endpoints::resource(&endpoint)),
            name: name.to_snake_case(),
            endpoint: Some(endpoint),
            body: Body::Values(values),
            own: Vec::new(),
            views: Vec::new(),
            enums: Vec::new(),
        })
    }

    /// The enumeration of a member of all orders.
    pub(super) fn values_ref(&self, wire: &str) -> Option<(Endpoint, TypeRef)> {
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
            let merged = self.merged(entries);
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

    /// The entries of one scope.
    pub(super) fn within(&self, scope: &Scope) -> Vec<&'a Entry<'a>> {
        self.entries.iter().filter(|entry| entry.scope == *scope).collect()
    }

    fn rules(&self, owner: &Owner) -> Vec<Rule> {
        match owner {
            Owner::Root(scope @ Scope::Request(_)) => rules::of_scope(&self.within(scope)),
            Owner::Shared(name) => rules::of_scope(&self.within(&Scope::Object(name.clone()))),
            _ => Vec::new(),
        }
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
        let request = match owner {
            Owner::Root(scope @ Scope::Request(endpoint)) if !endpoints::is_precise(endpoint) => Some(scope),
            _ => None,
        };
        let fixed = request.and_then(|_| enums::fixed(merged, self.gateways));
        let mut docs = merged.docs();
        if matches!(owner, Owner::Root(Scope::Request(_)) | Owner::Local(..)) {
            docs.length = merged.length();
        }
        let ty = self.ty(owner, type_name, wire, merged, enums);
        let required = fixed.is_none() && request.is_some_and(|scope| self.is_required(scope, merged));
        Member { wire: wire.to_owned(), ident, ty, narrow: None, required, fixed, docs }
    }

    /// Whether every section that documents the body requires the member.
    fn is_required(&self, scope: &Scope, merged: &Merged<'_>) -> bool {
        let requiring = merged
            .entries
            .iter()
            .filter(|entry| entry.fact.is_some_and(|fact| fact.presence == Presence::Required));
        let requiring: BTreeSet<&Place> = requiring.map(|entry| &entry.section.place).collect();
        self.sections.get(scope).is_some_and(|all| requiring.len() == all.len())
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
pub(super) fn implied(merged: &Merged<'_>) -> bool {
    let shown = merged.entries.iter().filter(|entry| entry.fact.is_none());
    shown
        .map(|entry| entry.types)
        .any(|types| types.contains(Type::Object) || types.contains(Type::ArrayOfObject))
}

/// The page of each object; of two, the first by path.
fn object_pages<'a>(
    pages: &'a [PageFacts],
    parameters: &BTreeMap<String, String>,
) -> BTreeMap<String, &'a Section> {
    let mut objects: BTreeMap<String, &Section> = BTreeMap::new();
    for section in pages.iter().flat_map(|page| &page.sections) {
        if let Subject::Object(name) = &section.subject {
            let name = parameters.get(name).unwrap_or(name);
            let known = objects.entry(name.clone()).or_insert(section);
            if section.place < known.place {
                *known = section;
            }
        }
    }
    objects
}
