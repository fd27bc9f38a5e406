//! Precise requests: views of the general request, with what one section documents.

use super::about::section_source;
use super::build::{Build, Entries};
use super::closed_set::is_of_set;
use super::entry::{ParameterEntry, Scope, SectionKey};
use super::link::{Built, ObjectRules};
use super::merge::Merged;
use super::owners::Owner;
use super::precise::Named;
use super::{enums, names, rules};
use crate::api::Presence;
use crate::diagnostics::span::Place;
use crate::model::{
    Area, Body, Decision, Docs, Enumeration, Home, Member, Module, PresenceRule, Structure, Ty, TypeRef,
    ValueKind, ValuesRule, View,
};
use std::collections::BTreeMap;

/// The general request that precise requests are views of.
struct General<'m> {
    owner: Owner,
    home: (Area, String),
    rules: &'m ObjectRules<'m>,
    members: &'m BTreeMap<&'m str, &'m Member>,
}

impl<'a> Build<'a, '_> {
    /// One module for each precise request.
    pub(super) fn precise_requests(&mut self, made: &BTreeMap<Owner, Built>) -> Vec<(Module, &'a Place)> {
        if self.precise.is_empty() {
            return Vec::new();
        }
        let rules = ObjectRules::new(made);
        let mut members: BTreeMap<&Owner, BTreeMap<&str, &Member>> = BTreeMap::new();
        let mut modules = Vec::new();
        for (key, precise) in self.precise.clone() {
            let owner = Owner::Root(Scope::Request(precise.endpoint.clone()));
            let (Some(home), Some((key_of, general))) = (self.home(&owner), made.get_key_value(&owner))
            else {
                continue;
            };
            let members = members.entry(key_of).or_insert_with(|| {
                general.body.members.iter().map(|member| (member.wire.as_str(), member)).collect()
            });
            let general_of = General { owner, home, rules: &rules, members };
            modules.push((
                self.precise_request(&key, &precise, &general.body, &general_of),
                &precise.section.place,
            ));
        }
        modules
    }

    fn precise_request(
        &mut self,
        key: &SectionKey,
        precise: &Named<'a>,
        body: &Structure,
        general: &General<'_>,
    ) -> Module {
        let scope = Scope::Precise(key.clone());
        let entries = self.within(&scope).to_vec();
        let mut views = Vec::new();
        let mut members = Vec::new();
        for (wire, own) in at_depth(&entries, &[]) {
            if let Some(whole) = general.members.get(wire).copied() {
                let mut member = self.narrowed(whole, &own, general);
                if !own.iter().any(|entry| is_of_set(entry)) {
                    member.narrow = self.local_view(precise, wire, &entries, whole, general, &mut views);
                } else if let Some(subset) = self.subset(precise, &own) {
                    member.narrow = Some(subset);
                    member.decisions.retain(|decision| !matches!(decision, Decision::Values(_)));
                    member.decisions.push(Decision::Values(ValuesRule::Subset));
                }
                members.push(member);
            }
        }
        sort(&mut members);
        let mut all_rules = rules::of_scope(&entries);
        all_rules.extend(general.rules.of_members(&general.owner, &members));
        let (area, _) = general.home.clone();
        let view = View {
            name: precise.name.type_name(),
            docs: self.docs(&Owner::Root(scope)),
            of: TypeRef { home: Home::Area(area.clone()), name: body.name.clone() },
            members,
            rules: all_rules,
        };
        let endpoint = self.endpoints.get(&precise.endpoint).cloned();
        let name = precise.name.module();
        Module { area, name, endpoint, body: Body::Precise(view), own: Vec::new(), views, enums: Vec::new() }
    }

    /// A member of the general request, with what one section says of it.
    fn narrowed(&self, whole: &Member, own: &[&'a ParameterEntry<'a>], general: &General<'_>) -> Member {
        let merged = Merged::new(own);
        let fixed = enums::fixed(&merged, self.set);
        let (docs, words_rule) = merged.docs_by_rule();
        let docs = Docs { length: merged.length(), source: None, ..docs };
        let required = merged.presence() == Presence::Required && fixed.is_none();
        let presence_rule = if fixed.is_some() { PresenceRule::Fixed } else { PresenceRule::Precise };
        // The type is that of the general request, and what was decided about it holds here too.
        let of_type = |decision: &Decision| !matches!(decision, Decision::Presence(_) | Decision::Words(_));
        let mut decisions: Vec<Decision> = whole.decisions.iter().copied().filter(of_type).collect();
        decisions.push(Decision::Presence(presence_rule));
        decisions.extend(words_rule.map(Decision::Words));
        Member {
            ty: outside(&whole.ty, &general.home),
            required,
            decisions,
            fixed,
            docs,
            narrow: None,
            ..whole.clone()
        }
    }

    /// The set values of a request that allows several.
    fn subset(&mut self, precise: &Named<'a>, own: &[&'a ParameterEntry<'a>]) -> Option<TypeRef> {
        let merged = Merged::new(own);
        if merged.values.len() < 2 {
            return None;
        }
        let name = match precise.name.stem() {
            stem if stem.is_empty() => precise.name.type_name() + &self.set.name,
            stem => stem + &self.set.name,
        };
        let known = |value: &&str| self.set.values.iter().find(|set_value| set_value.value == **value);
        let docs = Docs {
            heading: format!("{}s of `{}`", self.set.name, precise.name.type_name()),
            source: Some(section_source(precise.section)),
            ..Docs::default()
        };
        let variants = merged.values.iter().filter_map(known).cloned().collect();
        self.subsets.push(Enumeration {
            name: name.clone(),
            docs,
            kind: ValueKind::Text,
            variants,
            tags: Vec::new(),
        });
        Some(self.set.of(&name))
    }

    /// A view of an object that each precise request has to itself, if this one documents members of it.
    fn local_view(
        &self,
        precise: &Named<'_>,
        wire: &str,
        entries: &[&'a ParameterEntry<'a>],
        whole: &Member,
        general: &General<'_>,
        views: &mut Vec<View>,
    ) -> Option<TypeRef> {
        let body = general.rules.local(&general.owner, &whole.ty).filter(|_| {
            self.profile.views.own_objects.iter().any(|own| own == wire) && matches!(whole.ty, Ty::Struct(_))
        })?;
        let mut members = Vec::new();
        for (wire, own) in at_depth(entries, &[wire]) {
            if let Some(whole) = body.members.iter().find(|member| member.wire == wire) {
                members.push(self.narrowed(whole, &own, general));
            }
        }
        if members.is_empty() {
            return None;
        }
        sort(&mut members);
        let name = precise.name.type_name() + &names::object_type(wire, &self.profile.closed_set)?;
        let (area, module) = general.home.clone();
        let of = TypeRef { home: Home::Module(area, module), name: body.name.clone() };
        let heading = format!("The `{wire}` object of this request");
        let docs = Docs { heading, ..Docs::default() };
        views.push(View { name: name.clone(), docs, of, members, rules: Vec::new() });
        Some(TypeRef { home: Home::Here, name })
    }
}

/// Members right below a path, with all that is said of them.
fn at_depth<'a>(entries: &[&'a ParameterEntry<'a>], above: &[&str]) -> Entries<'a> {
    let mut members = Entries::new();
    for entry in entries.iter().filter(|entry| entry.steps.len() == above.len() + 1) {
        if entry.steps.iter().zip(above).all(|(step, name)| step.name == *name) {
            members.entry(entry.leaf()).or_default().push(entry);
        }
    }
    members
}

fn sort(members: &mut [Member]) {
    members.sort_by(|a, b| (!a.is_given(), &a.wire).cmp(&(!b.is_given(), &b.wire)));
}

/// A type as it is named outside of its module.
fn outside(ty: &Ty, (area, module): &(Area, String)) -> Ty {
    let moved = |of: &TypeRef| match of.home {
        Home::Here => TypeRef { home: Home::Module(area.clone(), module.clone()), name: of.name.clone() },
        _ => of.clone(),
    };
    match ty {
        Ty::Map(item) => Ty::Map(Box::new(outside(item, &(area.clone(), module.clone())))),
        Ty::List(item) => Ty::List(Box::new(outside(item, &(area.clone(), module.clone())))),
        Ty::Struct(of) => Ty::Struct(moved(of)),
        Ty::Enum(of) => Ty::Enum(moved(of)),
        other => other.clone(),
    }
}
