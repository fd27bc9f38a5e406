//! Names of types and their modules.

use super::{Build, is_request};
use crate::diagnostics::clip::Clip;
use crate::diagnostics::nouns;
use crate::model::Area;
use crate::model::assemble::entry::Scope;
use crate::model::assemble::owners::Owner;
use crate::model::assemble::type_names::{Claim, Crowd};
use crate::model::assemble::{endpoints, names};
use heck::ToSnakeCase;
use std::borrow::Cow;

impl Build<'_, '_> {
    /// Tells types apart that would have one name, where names are told apart: the first by kind, endpoint and path keeps its own.
    pub(super) fn number_types(&mut self) {
        if !self.problems.tells_apart() {
            return;
        }
        for (area, name) in self.shared.names() {
            self.type_names.reserve(area, name);
        }
        for owner in self.groups.keys().cloned().collect::<Vec<_>>() {
            let Some(name) = self.plain_type_name(&owner) else { continue };
            let home = self.plain_home(&owner);
            let crowd = match &home {
                Some((area, module)) => Crowd::Homes(area.clone(), module.clone(), name.clone()),
                None => Crowd::Locals(module_of(&owner), name.clone()),
            };
            let claim = |number| claim(&owner, home.as_ref(), &name, number);
            if let Some((number, _)) = self.type_names.take_first(crowd, claim) {
                self.type_names.number(owner, number);
            }
        }
    }

    /// A name for an enumeration that no other type of its module has, where names are told apart.
    pub(in crate::model::assemble) fn free_name(&mut self, owner: &Owner, name: &str) -> Option<String> {
        if !self.problems.tells_apart() {
            return Some(name.to_owned());
        }
        let module = module_of(owner);
        let area = self.home(&module).map(|(area, _)| area);
        let claim = |number| {
            let name = numbered(name, "", number);
            let in_area = area.iter().map(|area| (area.clone(), name.clone())).collect();
            Claim { module: (module.clone(), name), in_area }
        };
        let crowd = Crowd::Enumerations(module.clone(), name.to_owned());
        self.type_names.take_first(crowd, claim).map(|(_, name)| name)
    }

    /// The Rust name of a struct; `None` if it has none (which is a problem already, or is made one here).
    pub(in crate::model::assemble) fn type_name(&mut self, owner: &Owner) -> Option<String> {
        let number = self.type_names.number_of(owner);
        self.plain_type_name(owner).map(|name| numbered(&name, "", number))
    }

    fn plain_type_name(&mut self, owner: &Owner) -> Option<String> {
        let name = match owner {
            Owner::Root(Scope::Precise(key)) => return Some(self.precise.get(key)?.name.type_name()),
            Owner::Root(Scope::Request(endpoint)) => {
                return Some(endpoints::request_type(endpoint.method, self.noun(endpoint)));
            }
            Owner::Root(Scope::Response(endpoint)) => {
                let answer = self.answer(endpoint);
                return Some(endpoints::response_type(endpoint.method, self.noun(endpoint), answer));
            }
            Owner::Root(Scope::Beside(endpoint)) => {
                return Some(endpoints::beside_type(endpoint.method, self.noun(endpoint)));
            }
            Owner::Shared(name) => name.to_string(),
            Owner::Root(Scope::Object(_)) => return None,
            Owner::Local(_, path) => path.join(" "),
        };
        let made = names::object_type(&self.one(owner, &name), &self.profile.closed_set);
        if made.is_none()
            && let Some(place) = self.place(owner)
        {
            self.problems.unusable(&name, "an object", place);
        }
        made
    }

    /// The name of an object, in the singular if lists hold it and no other has that name.
    fn one<'n>(&self, owner: &Owner, name: &'n str) -> Cow<'n, str> {
        let is_local = matches!(owner, Owner::Local(..));
        if self.object_names.linked().is_some() || self.object_names.by_reference() && !is_local {
            // A heading or a schema names the type itself.
            return Cow::Borrowed(name);
        }
        let singular = nouns::singular(name);
        if self.listed.contains(owner) && !self.is_other(owner, &singular) {
            singular
        } else {
            Cow::Borrowed(name)
        }
    }

    /// Whether an object beside this one has the name, which is its own but for the last letters.
    fn is_other(&self, owner: &Owner, name: &str) -> bool {
        let other = match owner {
            Owner::Root(_) => return false,
            Owner::Shared(_) => Owner::Shared(name.into()),
            Owner::Local(scope, path) => {
                let above = path.split_last().map(|(_, above)| above).unwrap_or_default();
                let start: usize = above.iter().map(|part| part.len() + 1).sum();
                let last = name.clip(start..).into();
                Owner::Local(scope.clone(), above.iter().cloned().chain([last]).collect())
            }
        };
        other != *owner && self.groups.contains_key(&other)
    }

    /// Area and module name of a struct that has a module of its own.
    pub(in crate::model::assemble) fn home(&self, owner: &Owner) -> Option<(Area, String)> {
        let number = self.type_names.number_of(owner);
        self.plain_home(owner).map(|(area, module)| (area, numbered(&module, "_", number)))
    }

    fn plain_home(&self, owner: &Owner) -> Option<(Area, String)> {
        let resource = |endpoint| Area::Resource(endpoints::resource(endpoint, self.profile));
        let module = |endpoint, name: String| Some((resource(endpoint), name.to_snake_case()));
        match owner {
            Owner::Root(Scope::Precise(key)) => {
                let named = self.precise.get(key)?;
                Some((resource(&named.endpoint), named.name.module()))
            }
            Owner::Root(Scope::Request(of)) => module(of, endpoints::request_type(of.method, self.noun(of))),
            Owner::Root(Scope::Response(of)) => {
                module(of, endpoints::response_type(of.method, self.noun(of), self.answer(of)))
            }
            Owner::Root(Scope::Beside(of)) => module(of, endpoints::beside_type(of.method, self.noun(of))),
            Owner::Shared(name) => Some((Area::Objects, names::module(&self.one(owner, name))?)),
            Owner::Local(..) | Owner::Root(Scope::Object(_)) => None,
        }
    }
}

/// What a type takes with a number: its name, that of its module, and that of a request's required members.
fn claim(owner: &Owner, home: Option<&(Area, String)>, name: &str, number: u32) -> Claim {
    let name = numbered(name, "", number);
    let required = is_request(owner).then(|| format!("{name}Required"));
    let shown = |(area, module): &(Area, String)| {
        let names = [Some(name.clone()), required, Some(numbered(module, "_", number))].into_iter().flatten();
        names.map(|name| (area.clone(), name)).collect()
    };
    let in_area = home.map(shown).unwrap_or_default();
    Claim { module: (module_of(owner), name), in_area }
}

/// A name with a number, which the first of several has not.
fn numbered(name: &str, joint: &str, number: u32) -> String {
    if number == 1 { name.to_owned() } else { format!("{name}{joint}{number}") }
}

/// The type whose module a type stands in.
fn module_of(owner: &Owner) -> Owner {
    match owner {
        Owner::Local(scope, _) => Owner::of(scope),
        other => other.clone(),
    }
}
