//! The type of a member.

use super::build::{Build, implied};
use super::closed_set::is_of_set;
use super::entry::Scope;
use super::merge::Merged;
use super::owners::Owner;
use super::types::{Kind, Shape, shape};
use super::{endpoints, enums, names};
use crate::model::{Area, Enumeration, Home, Ty, TypeRef};

impl<'a> Build<'a, '_> {
    pub(super) fn ty(
        &mut self,
        owner: &Owner,
        type_name: &str,
        wire: &'a str,
        merged: &Merged<'a>,
        enums: &mut Vec<Enumeration>,
    ) -> Ty {
        let shape = shape(merged.types, implied(merged));
        let (Shape::One(kind) | Shape::List(kind)) = shape;
        let listed = self.listed_ty(kind, merged);
        let one = match kind {
            Kind::Object => self.object(merged),
            Kind::Map => self.map(merged),
            Kind::Any if !merged.types.is_empty() => Ty::Any,
            _ if merged.entries.iter().any(|entry| entry.is_secret(self.secrets)) => Ty::Secret,
            _ if listed.is_some() => listed.unwrap_or(Ty::Any),
            kind if enums::enumerable(kind, merged) && self.is_of_set(merged) => Ty::Enum(self.set.all()),
            kind if enums::enumerable(kind, merged) && self.of_shared_values(merged).is_some() => {
                self.of_shared_values(merged).map_or(Ty::Text, Ty::Enum)
            }
            kind if enums::enumerable(kind, merged) => self.text(kind, owner, type_name, wire, merged, enums),
            Kind::Integer => Ty::Integer,
            Kind::Decimal => Ty::Decimal,
            Kind::Flag => Ty::Flag,
            Kind::Text | Kind::IntegerOrText | Kind::Any => Ty::Any,
        };
        if matches!(shape, Shape::List(_)) { Ty::List(Box::new(one)) } else { one }
    }

    /// A map of objects whose members are documented, or of anything.
    fn map(&mut self, merged: &Merged<'a>) -> Ty {
        let known = self.held(merged).is_some_and(|owner| self.groups.contains_key(&owner));
        Ty::Map(Box::new(if known { self.object(merged) } else { Ty::Any }))
    }

    /// Whether a member holds a value of the closed set, if pages name any.
    pub(super) fn is_of_set(&self, merged: &Merged<'_>) -> bool {
        !self.set.values.is_empty() && merged.first().is_some_and(is_of_set)
    }

    /// The enumeration that several members share, this one among them.
    pub(super) fn of_shared_values(&self, merged: &Merged<'_>) -> Option<TypeRef> {
        self.shared.of(merged.first()?)
    }

    fn object(&mut self, merged: &Merged<'a>) -> Ty {
        let Some(owner) = self.held(merged) else { return Ty::Any };
        if !self.is_struct(&owner, Kind::Object) {
            return Ty::Map(Box::new(Ty::Any));
        }
        let documented = merged.entries.iter().any(|entry| entry.fact.is_some());
        if !documented && self.groups.get(&owner).is_none_or(std::collections::BTreeMap::is_empty) {
            // Shown once, and nothing usable in it: keys that are values, or `{}`.
            return Ty::Any;
        }
        let home = if matches!(owner, Owner::Local(..)) { Home::Here } else { Home::Area(Area::Objects) };
        self.type_name(&owner).map_or(Ty::Any, |name| Ty::Struct(TypeRef { home, name }))
    }

    /// A string: an enumeration if there is a choice of values, else what its format says.
    fn text(
        &mut self,
        kind: Kind,
        owner: &Owner,
        type_name: &str,
        wire: &'a str,
        merged: &Merged<'a>,
        enums: &mut Vec<Enumeration>,
    ) -> Ty {
        if matches!(owner, Owner::Root(Scope::Request(endpoint)) if endpoints::is_precise(endpoint, self.profile))
        {
            if let Some((_, reference)) = self.values_ref(wire).filter(|_| self.values.contains_key(wire)) {
                return Ty::Enum(reference);
            }
        } else if merged.values.len() > 1 {
            let name = format!(
                "{type_name}{}",
                names::object_type(wire, &self.profile.closed_set).unwrap_or_default()
            );
            enums.push(enums::enumeration(name.clone(), wire, merged, self.problems));
            return Ty::Enum(TypeRef { home: Home::Here, name });
        }
        match kind {
            Kind::Any if merged.values.is_empty() => Ty::Any,
            _ if merged.is_currency() => Ty::Currency,
            Kind::IntegerOrText => Ty::IntegerOrText,
            _ => Ty::Text,
        }
    }
}
