//! What the types of our docs have for a path of a body.

use super::members::Key;
use crate::api::{Direction, Endpoint, Location};
use crate::model::{self, Area, Enumeration, Home, Member, Model, Module, Structure, Ty, TypeRef};
use crate::profile::Profile;
use std::collections::HashMap;

/// The types of a model, by where they stand.
pub(super) struct Typed<'m> {
    profile: &'m Profile,
    calls: HashMap<Endpoint, &'m model::Call>,
    /// Main types of modules by area, which shows them as its own.
    main: HashMap<(&'m Area, &'m str), &'m Module>,
    modules: HashMap<(&'m Area, &'m str), &'m Module>,
}

/// What there is for a path.
pub(super) enum Found<'m> {
    /// Nobody documents the endpoint.
    NoEndpoint,
    /// This member, the enumeration of its values, and the member above.
    Member(&'m Member, Option<&'m Enumeration>, Option<&'m Member>),
    /// Something that holds anything, or what every answer has.
    Open,
    /// Nothing, from this part of the path on; the member above.
    Missing(usize, Option<&'m Member>),
}

/// A struct, and the module that it stands in.
#[derive(Clone, Copy)]
struct Held<'m> {
    module: &'m Module,
    structure: &'m Structure,
}

impl<'m> Typed<'m> {
    pub(super) fn of(model: &'m Model, profile: &'m Profile) -> Self {
        let all = |module: &'m Module| ((&module.area, module.name.as_str()), module);
        let main = |module: &'m Module| ((&module.area, module.type_name()), module);
        Self {
            profile,
            calls: model.calls.iter().map(|call| (call.endpoint.identity(), call)).collect(),
            main: model.modules.iter().map(main).collect(),
            modules: model.modules.iter().map(all).collect(),
        }
    }

    /// Whether a type holds values of the closed set.
    pub(super) fn is_of_set(ty: &Ty) -> bool {
        enumeration(ty).is_some_and(|of| matches!(of.home, Home::ClosedSet(_)))
    }

    pub(super) fn has(&self, call: &Endpoint) -> bool {
        self.calls.contains_key(call)
    }

    /// Whether a member stands beside the content of every answer.
    pub(super) fn in_envelope(&self, key: &Key) -> bool {
        let envelope = self.profile.envelope.as_ref().filter(|_| key.direction == Direction::Response);
        envelope.is_some_and(|envelope| {
            key.path.first().is_some_and(|first| *first != envelope.data && envelope.has(first))
        })
    }

    pub(super) fn find(&self, key: &Key) -> Found<'m> {
        let Some(call) = self.calls.get(&key.call) else { return Found::NoEndpoint };
        let path: Vec<&str> = key.path.iter().map(String::as_str).collect();
        let Some(first) = path.first() else { return Found::Open };
        match key.location {
            Location::Path | Location::Header | Location::Cookie => Found::Open,
            Location::Query => match call.query.iter().find(|member| member.wire == *first) {
                Some(member) if path.len() == 1 => {
                    Found::Member(member, enumeration(&member.ty).and_then(|of| named(&call.enums, of)), None)
                }
                Some(_) => Found::Open,
                None => Found::Missing(0, None),
            },
            Location::Body if key.direction == Direction::Request => match &call.request {
                Some(request) => self.inside(request, None, &path, 0, None),
                None => Found::Missing(0, None),
            },
            Location::Body => self.answer(call, &path),
        }
    }

    fn answer(&self, call: &'m model::Call, path: &[&str]) -> Found<'m> {
        let first = path.first().copied().unwrap_or_default();
        match &self.profile.envelope {
            Some(envelope) if envelope.data == first => {
                if path.len() == 1 {
                    return Found::Open;
                }
                self.inside(&call.data, None, path, 1, None)
            }
            Some(envelope) if envelope.has(first) => Found::Open,
            Some(_) => match &call.beside {
                Some(beside) => self.below(self.structure(beside, None), path, 0, None),
                None => Found::Missing(0, None),
            },
            None => self.inside(&call.data, None, path, 0, None),
        }
    }

    /// What a type has for the path from a part of it on.
    fn inside(
        &self,
        ty: &'m Ty,
        module: Option<&'m Module>,
        path: &[&str],
        from: usize,
        above: Option<&'m Member>,
    ) -> Found<'m> {
        match ty {
            Ty::Any => Found::Open,
            Ty::List(inner) | Ty::Map(inner) => self.inside(inner, module, path, from, above),
            Ty::Struct(of) => self.below(self.structure(of, module), path, from, above),
            _ => Found::Missing(from, above),
        }
    }

    fn below(
        &self,
        held: Option<Held<'m>>,
        path: &[&str],
        from: usize,
        above: Option<&'m Member>,
    ) -> Found<'m> {
        let (Some(Held { module, structure }), Some(name)) = (held, path.get(from)) else {
            return Found::Open;
        };
        let Some(member) = structure.members.iter().find(|member| member.wire == *name) else {
            return Found::Missing(from, above);
        };
        if from + 1 == path.len() {
            return Found::Member(member, self.values(&member.ty, module), above);
        }
        self.inside(&member.ty, Some(module), path, from + 1, Some(member))
    }

    fn structure(&self, of: &TypeRef, here: Option<&'m Module>) -> Option<Held<'m>> {
        let module = match &of.home {
            Home::Here => here?,
            Home::Module(area, name) => self.modules.get(&(area, name.as_str()))?,
            Home::Area(area) => self.main.get(&(area, of.name.as_str()))?,
            Home::ClosedSet(_) => return None,
        };
        let structure = module.structures().find(|structure| structure.name == of.name)?;
        Some(Held { module, structure })
    }

    fn values(&self, ty: &'m Ty, here: &'m Module) -> Option<&'m Enumeration> {
        let of = enumeration(ty)?;
        let module = match &of.home {
            Home::Here => here,
            Home::Module(area, name) => self.modules.get(&(area, name.as_str()))?,
            Home::Area(area) => self.main.get(&(area, of.name.as_str()))?,
            Home::ClosedSet(_) => return None,
        };
        match &module.body {
            model::Body::Values(values) if values.name == of.name => Some(values),
            _ => named(&module.enums, of),
        }
    }
}

fn enumeration(ty: &Ty) -> Option<&TypeRef> {
    match ty {
        Ty::Enum(of) => Some(of),
        Ty::List(inner) => enumeration(inner),
        _ => None,
    }
}

fn named<'m>(enums: &'m [Enumeration], of: &TypeRef) -> Option<&'m Enumeration> {
    enums.iter().find(|values| values.name == of.name)
}
