//! Structs and modules from grouped entries.

mod naming;

use super::documented::{self, Documented};
use super::entry::{ParameterEntry, Scope, SectionKey, Step};
use super::idents::{self, Idents};
use super::link::Built;
use super::merge::Merged;
use super::objects::Objects;
use super::owners::{Owner, Owners};
use super::precise::{self, Named};
use super::problems::Problems;
use super::shared_values::SharedValues;
use super::type_names::TypeNames;
use super::types::{FormKind, Implied, TypeForm, Typed, shape_of};
use super::{asked, endpoints, enums, link, names, rules, shown};
use crate::api::{Endpoint, Type, Types};
use crate::diagnostics::span::Place;
use crate::model::secrets::Secrets;
use crate::model::{
    Area, Body, ClosedSet, Decision, Demand, Enumeration, Home, Member, Module, ObjectRule, PresenceRule,
    Rule, Structure, TypeRef, WordsRule,
};
use crate::profile::Profile;
use crate::read::facts::{PageFacts, Section, SectionId, Subject};
use heck::ToSnakeCase;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// Entries of the members of one type, by wire name.
pub(super) type Entries<'a> = BTreeMap<&'a str, Vec<&'a ParameterEntry<'a>>>;

/// The members of one type, by wire name.
pub(super) type Members<'a> = BTreeMap<&'a str, Told<'a>>;

/// All that is said of a member, the page of the object that it holds included.
pub(super) struct Told<'a> {
    pub(super) merged: Merged<'a>,
    /// The type of the object that it holds, if it holds one, and how that is found.
    pub(super) held: Option<(Owner, ObjectRule)>,
}

/// All that structs are built from.
pub(super) struct Build<'a, 'p> {
    pub(super) profile: &'a Profile,
    pub(super) entries: &'a [ParameterEntry<'a>],
    by_scope: BTreeMap<&'a Scope, Vec<&'a ParameterEntry<'a>>>,
    pub(super) object_names: &'a Objects<'a>,
    pub(super) owners: Owners<'a>,
    pub(super) precise: BTreeMap<SectionKey, Named<'a>>,
    pub(super) objects: BTreeMap<String, &'a Section>,
    /// Endpoints with the names that most pages give their placeholders, by what they are without.
    pub(super) endpoints: BTreeMap<Endpoint, Endpoint>,
    /// What pages say of them, by the same.
    pub(super) documented: BTreeMap<Endpoint, Documented<'a>>,
    /// Their nouns, by the same.
    nouns: BTreeMap<Endpoint, String>,
    pub(super) set: &'a ClosedSet,
    pub(super) secrets: &'a Secrets,
    pub(super) values: BTreeMap<&'a str, Vec<&'a ParameterEntry<'a>>>,
    pub(super) groups: BTreeMap<Owner, Rc<Members<'a>>>,
    pub(super) holders: BTreeMap<Owner, Vec<&'a ParameterEntry<'a>>>,
    /// Objects that lists hold.
    listed: BTreeSet<Owner>,
    /// The types of objects that their pages show, by name.
    shown: BTreeMap<String, Types>,
    /// Endpoints that answer with a list.
    pub(super) lists: BTreeSet<Endpoint>,
    pub(super) subsets: Vec<Enumeration>,
    type_names: TypeNames,
    pub(super) shared: SharedValues<'a>,
    pub(super) problems: &'p mut Problems,
}

impl<'a, 'p> Build<'a, 'p> {
    /// Groups the entries by the type that they are members of.
    pub(super) fn new(
        profile: &'a Profile,
        pages: &'a [PageFacts],
        entries: &'a [ParameterEntry<'a>],
        known: &'a Objects<'a>,
        set: &'a ClosedSet,
        secrets: &'a Secrets,
        problems: &'p mut Problems,
    ) -> Self {
        let endpoints = endpoints::all(pages, &profile.names);
        let mut by_scope: BTreeMap<&Scope, Vec<&ParameterEntry<'_>>> = BTreeMap::new();
        for entry in entries {
            by_scope.entry(&entry.scope).or_default().push(entry);
        }
        let mut build = Self {
            profile,
            entries,
            by_scope,
            object_names: known,
            owners: Owners::new(profile, pages, entries, known),
            precise: precise::name_all(entries, profile, problems),
            objects: object_pages(pages, known),
            documented: documented::by_endpoint(pages),
            nouns: endpoints::nouns(&endpoints, &profile.names, problems),
            endpoints,
            set,
            secrets,
            values: enums::of_precise(entries, set),
            groups: BTreeMap::new(),
            holders: BTreeMap::new(),
            listed: BTreeSet::new(),
            shown: shown::objects(pages, known),
            lists: shown::lists(pages, profile),
            subsets: Vec::new(),
            type_names: TypeNames::default(),
            shared: SharedValues::new(profile, pages),
            problems,
        };
        let shared = &build.shared;
        build.values.retain(|_, entries| entries.first().is_none_or(|entry| shared.of(entry).is_none()));
        let mut owners: BTreeMap<(&Scope, &[Step]), Owner> = BTreeMap::new();
        let mut groups: BTreeMap<Owner, Entries<'_>> = BTreeMap::new();
        for entry in entries {
            // Precise requests are views: what their sections document is a member of the general one.
            if !matches!(entry.scope, Scope::Precise(_)) {
                let above = entry.steps.split_last().map(|(_, above)| above).unwrap_or_default();
                let owner =
                    owners.entry((&entry.scope, above)).or_insert_with(|| build.owners.owner(entry)).clone();
                groups.entry(owner).or_default().entry(entry.leaf()).or_default().push(entry);
            }
        }
        for (owner, members) in groups {
            let told = members.into_iter().map(|(wire, entries)| (wire, build.told(&entries)));
            build.groups.insert(owner, Rc::new(told.collect()));
        }
        build.find_holders();
        build.number_types();
        build
    }

    /// Finds the members that hold objects, and makes room for objects that nobody documents a member of.
    fn find_holders(&mut self) {
        for Told { merged, held } in self.groups.values().flat_map(|members| members.values()) {
            let shape = shape_of(merged.types, implied(merged));
            let kind = shape.kind();
            let holds = matches!(kind, FormKind::Object | FormKind::Map);
            if let Some((owner, _)) = held.as_ref().filter(|(owner, _)| holds && self.is_struct(owner, kind))
            {
                if matches!(shape, TypeForm::List(_)) {
                    self.listed.insert(owner.clone());
                }
                self.holders.entry(owner.clone()).or_default().extend(&merged.entries);
            }
        }
        for owner in self.holders.keys() {
            self.groups.entry(owner.clone()).or_default();
        }
        let all = self.groups.len();
        let (holders, objects) = (&self.holders, &self.objects);
        self.groups.retain(|owner, _| match owner {
            Owner::Root(_) => true,
            Owner::Shared(name) => holders.contains_key(owner) || objects.contains_key(name.as_str()),
            Owner::Local(..) => holders.contains_key(owner),
        });
        if self.groups.len() < all {
            // The members below one that takes any JSON have no place now, nor do the objects that they hold.
            self.holders.clear();
            self.listed.clear();
            self.find_holders();
        }
    }

    /// Whether an object is a struct, and not one of which nobody says what it has. A map is one where its values are.
    pub(super) fn is_struct(&self, owner: &Owner, kind: FormKind) -> bool {
        let vague =
            kind == FormKind::Map || self.object_names.by_reference() && matches!(owner, Owner::Local(..));
        !vague || self.groups.contains_key(owner)
    }

    /// All that is said of a member.
    fn told(&self, entries: &[&'a ParameterEntry<'a>]) -> Told<'a> {
        let merged = Merged::new(entries);
        let mut places = merged.entries.clone();
        places.dedup_by(|one, other| (&one.scope, &one.steps) == (&other.scope, &other.steps));
        let held = places.iter().map(|entry| self.owners.held(entry)).min();
        let is_object = shape_of(merged.types, implied(&merged)).kind() == FormKind::Object;
        match &held {
            Some((Owner::Shared(name), _)) if is_object => {
                let shown = self.shown.get(name.as_str()).copied().unwrap_or_default();
                Told { merged: merged.shown_as(shown), held }
            }
            _ => Told { merged, held },
        }
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
        link::add_rules_of_objects(&mut made);

        let precise = self.precise_requests(&made);
        let mut modules = Modules::default();
        // Types that have a module of their own come first.
        for (owner, made) in made {
            match &owner {
                Owner::Local(scope, _) => {
                    if let Some((area, name)) = self.home(&Owner::of(scope)) {
                        modules.add_own(area, name, made);
                    }
                }
                Owner::Root(_) | Owner::Shared(_) => {
                    if let Some(module) = self.module(&owner, made) {
                        modules.add(module, self.place(&owner), self.problems);
                    }
                }
            }
        }
        for (module, place) in self.shared.modules(self.problems) {
            modules.add(module, place, self.problems);
        }
        for (wire, entries) in self.values.clone() {
            if let Some(module) = self.shared_values(wire, &entries) {
                modules.add(module, entries.iter().map(|entry| entry.place).min(), self.problems);
            }
        }
        for (module, place) in self.listed_values() {
            modules.add(module, place, self.problems);
        }
        for (module, place) in precise {
            modules.add(module, Some(place), self.problems);
        }
        modules.sort();
        modules.check(self.problems);
        let mut modules = modules.into_sorted();
        modules.iter_mut().for_each(asked::mark);
        modules
    }

    /// The endpoint with the names of its placeholders.
    pub(super) fn named<'e>(&'e self, endpoint: &'e Endpoint) -> &'e Endpoint {
        self.endpoints.get(endpoint).unwrap_or(endpoint)
    }

    fn answer(&self, endpoint: &Endpoint) -> endpoints::Answer {
        if self.lists.contains(endpoint) { endpoints::Answer::List } else { endpoints::Answer::Object }
    }

    /// The noun for the endpoint.
    pub(super) fn noun(&self, endpoint: &Endpoint) -> &str {
        self.nouns.get(endpoint).map_or("", String::as_str)
    }

    /// The first place that names the type or one of its members.
    fn place(&self, owner: &Owner) -> Option<&'a Place> {
        self.said(owner)
            .chain(self.holders.get(owner).into_iter().flatten().copied())
            .map(|entry| entry.place)
            .min()
    }

    /// All that is said of the members of a type.
    pub(super) fn said(&self, owner: &Owner) -> impl Iterator<Item = &'a ParameterEntry<'a>> {
        let members = self.groups.get(owner).into_iter().flat_map(|members| members.values());
        members.flat_map(|told| told.merged.entries.iter().copied())
    }

    fn module(&self, owner: &Owner, made: Built) -> Option<Module> {
        let (area, name) = self.home(owner)?;
        let Built { body, enums } = made;
        let (endpoint, body) = match owner {
            Owner::Root(Scope::Request(endpoint)) => {
                (self.endpoints.get(endpoint).cloned(), Body::Request(body))
            }
            Owner::Root(Scope::Response(endpoint) | Scope::Beside(endpoint)) => {
                (self.endpoints.get(endpoint).cloned(), Body::Response(body))
            }
            _ => (None, Body::Object(body)),
        };
        Some(Module { area, name, endpoint, body, own: Vec::new(), views: Vec::new(), enums })
    }

    /// The enumeration that all precise requests share for one of their members.
    fn shared_values(&mut self, wire: &str, entries: &[&ParameterEntry<'_>]) -> Option<Module> {
        let (endpoint, TypeRef { name, .. }) = self.values_ref(wire)?;
        let values = enums::enumeration(name.clone(), wire, &Merged::new(entries), self.problems);
        Some(Module {
            area: Area::Resource(endpoints::resource(&endpoint, self.profile)),
            name: name.to_snake_case(),
            endpoint: Some(endpoint),
            body: Body::Values(values),
            own: Vec::new(),
            views: Vec::new(),
            enums: Vec::new(),
        })
    }

    /// The enumeration of a member of all precise requests.
    pub(super) fn values_ref(&self, wire: &str) -> Option<(Endpoint, TypeRef)> {
        let endpoint = self.precise.values().next()?.endpoint.clone();
        let area = Area::Resource(endpoints::resource(&endpoint, self.profile));
        let named = names::object_type(wire, &self.profile.closed_set)?;
        let name = format!("{}{named}", self.noun(&endpoint));
        Some((endpoint, TypeRef { home: Home::Area(area), name }))
    }

    fn structure(&mut self, owner: &Owner, name: String, members: &Members<'a>) -> Built {
        let mut enums = Vec::new();
        let mut idents = Idents::new(idents::MEMBERS, members.keys().copied(), self.problems);
        let mut made = Vec::with_capacity(members.len());
        let mut rules = self.rules(owner);
        let demands = rules::by_path(&rules);
        for (wire, told) in members {
            let Some(first) = told.merged.first() else { continue };
            let Some(ident) = idents.name(wire, Some(first.place), self.problems) else { continue };
            let mut member = self.member(owner, &name, ident, wire, told, &mut enums);
            let demands = demands.get(*wire).map(Vec::as_slice).unwrap_or_default();
            member.required = member.fixed.is_none()
                && self.is_plain_request(owner)
                && demands.contains(&&Demand::Required);
            if is_request(owner) {
                member.docs.length = rules::length(demands);
            }
            made.push(member);
        }
        // The type of a member that may be `null` asks for it; a check takes `null` for nothing.
        let nullable: BTreeSet<&str> = made
            .iter()
            .filter(|member| member.nullable)
            .map(|member: &Member| member.wire.as_str())
            .collect();
        rules.retain(|rule| {
            !(matches!(rule.demand, Demand::Required | Demand::Filled)
                && nullable.contains(rule.path.as_str()))
        });
        made.sort_by(|a, b| (!a.is_given(), &a.wire).cmp(&(!b.is_given(), &b.wire)));
        enums.sort_by(|a, b| a.name.cmp(&b.name));
        let body = Structure { docs: self.docs(owner), members: made, rules, name };
        Built { body, enums }
    }

    /// The entries of one scope.
    pub(super) fn within(&self, scope: &Scope) -> &[&'a ParameterEntry<'a>] {
        self.by_scope.get(scope).map(Vec::as_slice).unwrap_or_default()
    }

    fn rules(&self, owner: &Owner) -> Vec<Rule> {
        match owner {
            Owner::Root(scope @ Scope::Request(_)) => {
                let entries = self.within(scope);
                let any_of = self.is_plain_request(owner).then(|| rules::any_of(entries)).flatten();
                any_of.into_iter().chain(rules::of_scope(entries)).collect()
            }
            Owner::Shared(name) => {
                let mut rules = rules::of_scope(self.within(&Scope::Object(name.clone())));
                rules.retain(|rule| match rule.demand {
                    // Where links name objects, requests take parts of what answers hold.
                    Demand::Required => {
                        self.object_names.linked().is_none() && self.has_always(owner, &rule.path)
                    }
                    Demand::Filled => false,
                    _ => true,
                });
                rules
            }
            _ => Vec::new(),
        }
    }

    /// Whether every request that shows the object shows the member: pages of objects call members required that requests do without.
    fn has_always(&self, owner: &Owner, path: &str) -> bool {
        let names: Vec<&str> = path.split('.').map(|name| name.trim_end_matches("[]")).collect();
        let sent = |entry: &&&ParameterEntry<'_>| matches!(entry.scope, Scope::Request(_) | Scope::Object(_));
        let holders = self.holders.get(owner).into_iter().flatten().filter(sent);
        holders.filter_map(|entry| entry.value).all(|value| rules::has(value, &names))
    }

    fn member(
        &mut self,
        owner: &Owner,
        type_name: &str,
        ident: String,
        wire: &'a str,
        told: &Told<'a>,
        enums: &mut Vec<Enumeration>,
    ) -> Member {
        let merged = &told.merged;
        let fixed = if self.is_plain_request(owner) { enums::fixed(merged, self.set) } else { None };
        let presence_rule = match owner {
            _ if fixed.is_some() => PresenceRule::Fixed,
            _ if self.is_plain_request(owner) => PresenceRule::Request,
            _ if is_request(owner) => PresenceRule::General,
            _ => PresenceRule::Unasked,
        };
        let (mut docs, mut words_rule) = merged.docs_by_rule();
        if let Some((words, sources)) = merged.each_words().filter(|_| self.is_plain_request(owner)) {
            (docs.text, docs.sources) = (words, sources);
            words_rule = Some(WordsRule::Each);
        }
        if matches!(owner, Owner::Local(..)) {
            docs.length = merged.length();
        }
        let Typed { ty, mut decisions } = self.ty(owner, type_name, wire, told, enums);
        decisions.push(Decision::Presence(presence_rule));
        decisions.extend(words_rule.map(Decision::Words));
        let nullable = merged.nullable();
        let wire = wire.to_owned();
        Member {
            wire,
            ident,
            ty,
            narrow: None,
            nullable,
            required: false,
            asked: false,
            decisions,
            fixed,
            docs,
        }
    }

    /// Whether it is a request whose required members the compiler asks for; precise ones do that where there are many.
    fn is_plain_request(&self, owner: &Owner) -> bool {
        matches!(owner, Owner::Root(Scope::Request(endpoint)) if !endpoints::is_precise(endpoint, self.profile))
    }
}

fn is_request(owner: &Owner) -> bool {
    matches!(owner, Owner::Root(Scope::Request(_)))
}

/// Bytes of the name of a module: it is one of a file, of which systems take 255 bytes, and libraries leave out some.
const FILE_NAME: usize = 200;

/// Modules by area and name, each with the first place that names it.
#[derive(Default)]
struct Modules<'a>(BTreeMap<(Area, String), (Module, Option<&'a Place>)>);

impl<'a> Modules<'a> {
    fn add(&mut self, module: Module, place: Option<&'a Place>, problems: &mut Problems) {
        let key = (module.area.clone(), module.name.clone());
        let resource = if let Area::Resource(name) = &module.area { name.as_str() } else { "" };
        let long = [resource, &module.name].into_iter().find(|name| name.len() > FILE_NAME);
        if let (Some(name), Some(place)) = (long, place) {
            return problems.too_long(name, place);
        }
        if let (Some((first, at)), Some(place)) = (self.0.get(&key), place) {
            problems.collision((first.type_name(), *at), module.type_name(), &module.name, place);
        } else {
            self.0.insert(key, (module, place));
        }
    }

    /// Adds a type that only the module's main type holds.
    fn add_own(&mut self, area: Area, name: String, made: Built) {
        if let Some((module, _)) = self.0.get_mut(&(area, name)) {
            module.own.push(made.body);
            module.enums.extend(made.enums);
        }
    }

    fn sort(&mut self) {
        for (module, _) in self.0.values_mut() {
            module.own.sort_by(|a, b| a.name.cmp(&b.name));
            module.enums.sort_by(|a, b| a.name.cmp(&b.name));
        }
    }

    /// Two types of a module can't share a name, nor two that one area shows as its own.
    fn check(&self, problems: &mut Problems) {
        let mut shown: BTreeMap<(&Area, &str), &str> = BTreeMap::new();
        for (module, place) in self.0.values() {
            // Nobody reaches into a module without types of its own.
            let enums = module.enums.iter().filter(|_| module.own.is_empty()).map(|values| &values.name);
            for name in enums.map(String::as_str).chain([module.type_name()]) {
                if let (Some(other), Some(place)) =
                    (shown.insert((&module.area, name), module.type_name()), place)
                {
                    problems.collision((other, None), module.type_name(), name, place);
                }
            }
            let own =
                module.own.iter().map(|own| &own.name).chain(module.views.iter().map(|view| &view.name));
            let mut taken: BTreeSet<&str> = BTreeSet::from([module.type_name()]);
            for name in own.chain(module.enums.iter().map(|values| &values.name)) {
                if let (false, Some(place)) = (taken.insert(name), place) {
                    problems.collision((module.type_name(), None), name, name, place);
                }
            }
        }
    }

    fn into_sorted(self) -> Vec<Module> {
        self.0.into_values().map(|(module, _)| module).collect()
    }
}

/// Whether a longer path or a sample shows that the member has members.
pub(super) fn implied(merged: &Merged<'_>) -> Implied {
    let refers =
        || merged.entries.iter().any(|entry| entry.fact.is_some_and(|fact| fact.reference.is_some()));
    // What the lists of a list hold is only told by a link.
    let linked = || merged.types.contains(Type::ArrayOfArray) && refers();
    let mut shown = merged.entries.iter().filter(|entry| entry.fact.is_none()).map(|entry| entry.types);
    if linked() || shown.any(|types| types.contains(Type::Object) || types.contains(Type::ArrayOfObject)) {
        Implied::Object
    } else {
        Implied::Nothing
    }
}

/// The page of each object: of prose before one that adds to it, of two the first by path.
fn object_pages<'a>(pages: &'a [PageFacts], named: &Objects<'_>) -> BTreeMap<String, &'a Section> {
    let mut objects: BTreeMap<String, (bool, &Section)> = BTreeMap::new();
    let sections = pages.iter().flat_map(|page| page.sections.iter().enumerate().map(move |of| (page, of)));
    for (page, (index, section)) in sections {
        if let Subject::Object(name) = &section.subject {
            let name = named.name(&page.page, SectionId(index), name);
            let adds = page.restates.is_some();
            let known = objects.entry(name.to_owned()).or_insert((adds, section));
            if (adds, &section.place) < (known.0, &known.1.place) {
                *known = (adds, section);
            }
        }
    }
    objects.into_iter().map(|(name, (_, section))| (name, section)).collect()
}
