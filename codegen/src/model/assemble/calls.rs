//! Endpoints as values: parameters of path and query, the body, the answer.

use super::about::section_source;
use super::build::Build;
use super::documented::AboutEndpoint;
use super::endpoints;
use super::entry::{ParameterEntry, Scope, Step};
use super::enums;
use super::idents::{self, Idents};
use super::merge::Merged;
use super::names;
use super::owners::Owner;
use super::types::{FormKind, Typed, shape};
use crate::api::{Endpoint, Location, Presence, Type, Types};
use crate::diagnostics::span::Place;
use crate::model::{
    Area, Call, Decision, Docs, Enumeration, Home, Member, PresenceRule, Source, Ty, TypeRef, TypesRule,
    ValuesRule,
};
use crate::profile::Profile;
use crate::read::facts::{FieldFact, Section, Subject, item_of};
use std::collections::{BTreeMap, BTreeSet};

/// A parameter of a path or a query, as one section documents it.
struct ParameterStatement<'a> {
    section: &'a Section,
    fact: &'a FieldFact,
}

impl<'a> Build<'a, '_> {
    /// All documented endpoints, by resource and name.
    pub(super) fn calls(&mut self) -> Vec<Call> {
        let mut calls: Vec<Call> = Vec::new();
        let mut taken: BTreeMap<String, (String, Option<&Place>)> = BTreeMap::new();
        for (key, endpoint) in self.endpoints.clone() {
            let call = self.call(&key, endpoint);
            let (endpoint, place) = (call.endpoint.to_string(), self.place_of(&key));
            if let Some((other, at)) = taken.insert(call.name.clone(), (endpoint.clone(), place)) {
                if let Some(place) = place {
                    self.problems.collision((&other, at), &endpoint, &call.name, place);
                }
                continue;
            }
            calls.push(call);
        }
        calls.sort_by(|a, b| (&a.resource, &a.name).cmp(&(&b.resource, &b.name)));
        calls
    }

    /// The body that the API posts, unasked, when something changes.
    pub(super) fn callback(&mut self) -> Option<TypeRef> {
        let endpoint =
            self.endpoints.keys().find(|endpoint| endpoints::is_callback(endpoint, self.profile))?.clone();
        self.body(Scope::Response(endpoint))
    }

    fn call(&mut self, key: &Endpoint, endpoint: Endpoint) -> Call {
        let name = endpoints::call_type(key.method, self.noun(key));
        let statements = self.parameters(key);
        let mut path = Vec::new();
        let mut enums = Vec::new();
        let placeholders = endpoints::placeholders(&endpoint, &self.profile.names);
        let in_query = statements.keys().filter(|(location, _)| *location == Location::Query);
        let in_query = in_query.map(|(_, name)| name.as_str());
        let names = placeholders.iter().map(|(_, name)| name.as_str()).chain(in_query);
        let mut idents = Idents::new(idents::MEMBERS, names, self.problems);
        for (_, wire) in &placeholders {
            let all = statements.get(&(Location::Path, wire.clone())).map(Vec::as_slice).unwrap_or_default();
            path.extend(self.parameter(&name, wire, all, Location::Path, &mut idents, &mut enums));
        }
        let mut query = Vec::new();
        let mut by_comma = Vec::new();
        for ((_, wire), all) in statements.iter().filter(|((location, _), _)| *location == Location::Query) {
            if let Some(member) = self.parameter(&name, wire, all, Location::Query, &mut idents, &mut enums) {
                if all.iter().any(|statement| self.is_comma_list(statement.fact)) {
                    by_comma.push(wire.clone());
                }
                query.push(member);
            }
        }
        query.sort_by(|a, b| (!a.required, &a.wire).cmp(&(!b.required, &b.wire)));
        enums.sort_by(|a: &Enumeration, b| a.name.cmp(&b.name));
        Call {
            docs: self.call_docs(key, &endpoint),
            resource: endpoints::resource(key, self.profile),
            request: self.request(key),
            enveloped: self.profile.envelope.is_some(),
            data: self.data(key),
            beside: self.body(Scope::Beside(key.clone())),
            name,
            endpoint,
            path,
            query,
            by_comma,
            enums,
        }
    }

    /// Whether the values of a parameter stand with commas between them.
    fn is_comma_list(&self, fact: &FieldFact) -> bool {
        let text = fact.text.to_lowercase();
        self.profile.sentences.comma_list.iter().any(|word| text.contains(word))
    }

    /// All parameters of the path and the query, by location and name.
    fn parameters(&self, key: &Endpoint) -> BTreeMap<(Location, String), Vec<ParameterStatement<'a>>> {
        let words = &self.profile.names;
        let chosen = self.endpoints.get(key).map(|of| endpoints::placeholders(of, words)).unwrap_or_default();
        let mut all: BTreeMap<(Location, String), Vec<ParameterStatement<'a>>> = BTreeMap::new();
        for AboutEndpoint { section, fields, .. } in self.about(key) {
            let section = *section;
            let Subject::Endpoint(endpoint) = &section.subject else { continue };
            let in_path = fields.iter().filter(|fact| fact.location == Location::Path);
            let in_path: BTreeSet<&str> = in_path.map(|fact| fact.path.leaf()).collect();
            for fact in fields.iter().copied() {
                if matches!(fact.location, Location::Body | Location::Header | Location::Cookie) {
                    continue;
                }
                let own = endpoints::placeholders(endpoint, words);
                let written = self.in_query(fact);
                let name = words.of_placeholder(&written);
                let at = own.iter().chain(&chosen).position(|(_, placeholder)| placeholder == name);
                let at = at.map(|at| at % chosen.len().max(1));
                // One placeholder, and one parameter of the path by another name: there is nothing else it could be.
                let only = (fact.location == Location::Path && chosen.len() == 1).then_some(0);
                // Docs that say where parameters go may have one of that name in the path, and another in the query.
                let is_query = fact.location == Location::Query && in_path.contains(&fact.path.leaf());
                let placeholder = at.or(only).and_then(|at| chosen.get(at)).filter(|_| !is_query);
                let name = placeholder.map_or(name, |(_, name)| name.as_str());
                let location = if placeholder.is_some() { Location::Path } else { Location::Query };
                all.entry((location, name.to_owned()))
                    .or_default()
                    .push(ParameterStatement { section, fact });
            }
        }
        all
    }

    /// The name of a parameter outside of bodies; in a query, a list and what is nested have brackets where the docs write them so.
    fn in_query(&self, fact: &FieldFact) -> String {
        let brackets = self.profile.outline.as_ref().is_some_and(|forms| forms.brackets);
        if fact.location != Location::Query || !brackets {
            return fact.path.leaf().to_owned();
        }
        let mut name = String::new();
        for (i, segment) in fact.path.0.iter().enumerate() {
            if i == 0 {
                name.push_str(&segment.name);
            } else {
                name.extend(["[", &segment.name, "]"]);
            }
            if segment.array || i + 1 == fact.path.0.len() && fact.types.has_array() {
                name.push_str("[]");
            }
        }
        name
    }

    fn parameter<'s>(
        &mut self,
        call: &str,
        wire: &'s str,
        all: &'s [ParameterStatement<'a>],
        location: Location,
        idents: &mut Idents<'s>,
        enums: &mut Vec<Enumeration>,
    ) -> Option<Member> {
        let place = all.first().map(|statement| &statement.fact.place);
        let ident = idents.name(wire, place, self.problems)?;
        let entries: Vec<ParameterEntry<'_>> =
            all.iter().map(|statement| entry(wire, statement, self.profile)).collect();
        let merged = Merged::new(&entries.iter().collect::<Vec<_>>());
        let Typed { ty, mut decisions } = if location == Location::Path {
            let secret = self.secrets.rule(&[wire]);
            let ty = if secret.is_some() { Ty::Secret } else { Ty::Text };
            let rules = [Decision::Types(TypesRule::InPath)].into_iter();
            Typed { ty, decisions: rules.chain(secret.map(Decision::Secret)).collect() }
        } else {
            self.query_ty(call, wire, &merged, enums)
        };
        decisions.push(Decision::Presence(PresenceRule::Parameter));
        let required = location == Location::Path || merged.presence() == Presence::Required;
        let (docs, words_rule) = merged.docs_by_rule();
        let docs = Docs { source: None, ..docs };
        decisions.extend(words_rule.map(Decision::Words));
        Some(Member {
            wire: wire.to_owned(),
            ident,
            ty,
            narrow: None,
            nullable: false,
            required,
            asked: false,
            decisions,
            fixed: None,
            docs,
        })
    }

    fn query_ty(
        &mut self,
        call: &str,
        wire: &str,
        merged: &Merged<'_>,
        enums: &mut Vec<Enumeration>,
    ) -> Typed {
        let shape = shape(merged.types);
        let kind = shape.kind();
        let secret = self.secrets.rule(&[wire]);
        let mut decisions = vec![Decision::Types(merged.rule)];
        let one = if let Some((ty, decision)) = self.known(kind, merged, secret) {
            decisions.push(decision);
            ty
        } else if enums::enumerable(kind, merged)
            && merged.values.len() > 1
            && let Some(name) = names::object_type(wire, &self.profile.closed_set)
        {
            let name = format!("{call}{name}");
            enums.push(enums::enumeration(name.clone(), wire, merged, self.problems));
            decisions.push(Decision::Values(ValuesRule::Listed));
            Ty::Enum(TypeRef { home: Home::Here, name })
        } else {
            match kind {
                FormKind::Integer => Ty::Integer,
                FormKind::Decimal => Ty::Decimal,
                FormKind::Flag => Ty::Flag,
                FormKind::IntegerOrText => Ty::IntegerOrText,
                FormKind::Text | FormKind::Object | FormKind::Map | FormKind::Any => Ty::Text,
            }
        };
        Typed { ty: shape.of(one), decisions }
    }

    /// The type of a body, if anything is known of it.
    fn body(&mut self, scope: Scope) -> Option<TypeRef> {
        let owner = Owner::Root(scope);
        self.groups.get(&owner)?;
        let (area, _) = self.home(&owner)?;
        Some(TypeRef { home: Home::Area(area), name: self.type_name(&owner)? })
    }

    fn request(&mut self, key: &Endpoint) -> Option<Ty> {
        let item = self.body(Scope::Request(key.clone())).map(Ty::Struct);
        let Some(list) = self.takes(key) else { return item };
        let item = item.or_else(|| scalar(list.item()?.as_str()));
        Some(Ty::List(Box::new(item.unwrap_or(Ty::Any))))
    }

    /// The type of a body that is a list.
    pub(super) fn takes(&self, key: &Endpoint) -> Option<Type> {
        self.documented.get(key)?.stated.iter().find_map(|fact| fact.takes)
    }

    fn data(&mut self, key: &Endpoint) -> Ty {
        let documented = self.body(Scope::Response(key.clone())).map(Ty::Struct);
        if documented.is_none()
            && let Some(returned) = self.returned(key)
        {
            return returned;
        }
        let one = documented.or_else(|| self.returned_scalar(key)).unwrap_or(Ty::Any);
        if self.lists.contains(key) { Ty::List(Box::new(one)) } else { one }
    }

    /// The type of an answer, or of its items, that a specification calls by its name.
    fn returned_scalar(&self, key: &Endpoint) -> Option<Ty> {
        let stated = self.documented.get(key)?.stated.iter();
        let stated = stated.filter_map(|fact| fact.returns.as_deref()).min()?;
        scalar(item_of(stated).unwrap_or(stated))
    }

    /// The object that the docs name as the answer, or a list of it.
    fn returned(&mut self, key: &Endpoint) -> Option<Ty> {
        let linked = self.object_names.linked()?;
        let stated = self.documented.get(key)?.stated.iter();
        let (place, stated) =
            stated.filter_map(|fact| Some((&fact.place, fact.returns.as_deref()?))).min()?;
        let item = item_of(stated);
        let owner = Owner::Shared(linked.returned(&place.page, item.unwrap_or(stated))?.into());
        self.groups.get(&owner)?;
        let name = self.type_name(&owner)?;
        let one = Ty::Struct(TypeRef { home: Home::Area(Area::Objects), name });
        Some(if item.is_some() { Ty::List(Box::new(one)) } else { one })
    }

    /// The headers that an endpoint takes, in words.
    fn headers(&self, key: &Endpoint) -> Option<String> {
        let mut headers: BTreeMap<&str, bool> = BTreeMap::new();
        let fields = self.about(key).iter().flat_map(|about| &about.fields);
        for fact in fields.filter(|fact| fact.location == Location::Header) {
            *headers.entry(fact.path.leaf()).or_default() |= fact.presence == Presence::Required;
        }
        let named = |(name, required): (&str, bool)| {
            format!("`{}`{}", name.replace('`', ""), if required { "" } else { " (optional)" })
        };
        let named: Vec<String> = headers.into_iter().map(named).collect();
        (!named.is_empty()).then(|| format!("Headers: {}.", named.join(", ")))
    }

    fn call_docs(&self, key: &Endpoint, endpoint: &Endpoint) -> Docs {
        match self.telling(key).as_slice() {
            [section] => Docs {
                heading: format!("`{endpoint}`: {}", section.heading),
                text: section.intro.clone(),
                source: Some(section_source(section)),
                note: self.headers(key),
                ..Docs::default()
            },
            sections => {
                let (text, sources) = if endpoints::is_precise(key, self.profile) {
                    (ANY_BODY.to_owned(), Vec::new())
                } else {
                    uses(sections)
                };
                Docs {
                    note: self.headers(key),
                    heading: format!("`{endpoint}`"),
                    text,
                    sources,
                    ..Docs::default()
                }
            }
        }
    }

    /// The sections whose words describe an endpoint: those of prose, else the one of a second source that lists most.
    fn telling(&self, key: &Endpoint) -> Vec<&'a Section> {
        let (mut prose, mut added) = (Vec::new(), Vec::new());
        for AboutEndpoint { page, section, facts, .. } in self.about(key) {
            if page.restates.is_none() {
                prose.push(*section);
            } else {
                added.push((*facts, *section));
            }
        }
        if prose.is_empty() {
            // Of two that list as much, the first.
            added.reverse();
            prose.extend(added.into_iter().max_by_key(|(listed, _)| *listed).map(|(_, section)| section));
        }
        prose
    }

    fn place_of(&self, key: &Endpoint) -> Option<&'a Place> {
        self.documented.get(key)?.stated.iter().map(|fact| &fact.place).min()
    }

    /// The sections about an endpoint.
    fn about(&self, key: &Endpoint) -> &[AboutEndpoint<'a>] {
        self.documented.get(key).map(|documented| documented.sections.as_slice()).unwrap_or_default()
    }
}

/// The Rust type of a documented type that is a scalar.
fn scalar(documented: &str) -> Option<Ty> {
    match documented {
        "string" => Some(Ty::Text),
        "integer" => Some(Ty::Integer),
        "float" => Some(Ty::Decimal),
        "boolean" => Some(Ty::Flag),
        _ => None,
    }
}

/// Description of an endpoint that has precise requests.
const ANY_BODY: &str = "Takes the general request, or whatever converts into it.";

/// The uses of an endpoint, by the sections that document it, and where each stands: a list, in the order of pages.
fn uses(sections: &[&Section]) -> (String, Vec<Source>) {
    let mut uses: Vec<(Source, String)> =
        sections.iter().map(|section| (section_source(section), use_of(section))).collect();
    uses.sort();
    let (sources, texts): (Vec<Source>, Vec<String>) = uses.into_iter().unzip();
    (texts.join("\n"), sources)
}

fn use_of(section: &Section) -> String {
    let intro = section.intro.split_whitespace().collect::<Vec<_>>().join(" ");
    let intro = if intro.is_empty() { intro } else { format!(": {intro}") };
    format!("- {}{intro}", section.heading)
}

/// The parameter as an entry, so that what several sections say of it merges like everything else.
fn entry<'a>(wire: &str, statement: &ParameterStatement<'a>, profile: &'a Profile) -> ParameterEntry<'a> {
    ParameterEntry {
        profile,
        scope: Scope::Object("".into()),
        steps: vec![Step { name: wire.into(), array: false, map: false }],
        fact: Some(statement.fact),
        types: statement.fact.types,
        hints: Types::default(),
        value: None,
        adds: false,
        is_implied: false,
        is_shared: false,
        section: statement.section,
        place: &statement.fact.place,
    }
}
