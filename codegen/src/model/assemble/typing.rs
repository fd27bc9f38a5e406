//! The type of a member.

use super::build::{Build, Told, implied};
use super::closed_set::is_of_set;
use super::entry::Scope;
use super::merge::Merged;
use super::owners::Owner;
use super::types::{FormKind, TypeForm, Typed, shape_of};
use super::{endpoints, enums, names};
use crate::model::{Area, Decision, Enumeration, Home, ObjectRule, SecretRule, Ty, TypeRef, ValuesRule};

impl<'a> Build<'a, '_> {
    pub(super) fn ty(
        &mut self,
        owner: &Owner,
        type_name: &str,
        wire: &'a str,
        told: &Told<'a>,
        enums: &mut Vec<Enumeration>,
    ) -> Typed {
        let merged = &told.merged;
        let shape = self.with_items(shape_of(merged.types, implied(merged)), told);
        let kind = shape.kind();
        let mut decisions = vec![Decision::Types(merged.rule)];
        let one = match kind {
            FormKind::Object | FormKind::Map => {
                let (ty, rule) = if kind == FormKind::Map { self.map(told) } else { self.object(told) };
                decisions.extend(rule.map(Decision::Object));
                ty
            }
            FormKind::Any if !merged.types.is_empty() => Ty::Any,
            _ => {
                let secret = merged.entries.iter().filter_map(|entry| entry.secret(self.secrets)).min();
                let values = self.known(kind, merged, secret);
                let values = values.or_else(|| {
                    let (ty, rule) = self.text(kind, owner, type_name, wire, merged, enums)?;
                    Some((ty, Decision::Values(rule)))
                });
                decisions.extend(values.as_ref().map(|(_, decision)| *decision));
                values.map_or_else(|| plain(kind, merged), |(ty, _)| ty)
            }
        };
        Typed { ty: shape.of(one), decisions }
    }

    /// A list of whose items nothing is said here holds the object that all links from lists of its name lead to.
    fn with_items(&self, shape: TypeForm, told: &Told<'_>) -> TypeForm {
        let linked = |(owner, rule): &(Owner, ObjectRule)| {
            *rule == ObjectRule::Alias && self.groups.contains_key(owner)
        };
        match shape {
            TypeForm::List(FormKind::Any) if told.held.as_ref().is_some_and(linked) => {
                TypeForm::List(FormKind::Object)
            }
            _ => shape,
        }
    }

    /// The type of a value that is secret, or one of values that are known from elsewhere, and why.
    pub(super) fn known(
        &self,
        kind: FormKind,
        merged: &Merged<'_>,
        secret: Option<SecretRule>,
    ) -> Option<(Ty, Decision)> {
        if let Some(rule) = secret {
            return Some((Ty::Secret, Decision::Secret(rule)));
        }
        let (ty, rule) = if let Some(ty) = self.listed_ty(kind, merged) {
            (ty, ValuesRule::Table)
        } else if !enums::enumerable(kind, merged) {
            return None;
        } else if self.is_of_set(merged) {
            (Ty::Enum(self.set.all()), ValuesRule::Set)
        } else {
            (Ty::Enum(self.of_shared_values(merged)?), ValuesRule::Shared)
        };
        Some((ty, Decision::Values(rule)))
    }

    /// A map of objects whose members are documented, or of anything.
    fn map(&mut self, told: &Told<'a>) -> (Ty, Option<ObjectRule>) {
        let known = told.held.as_ref().is_some_and(|(owner, _)| self.groups.contains_key(owner));
        let (values, rule) = if known { self.object(told) } else { (Ty::Any, None) };
        (Ty::Map(Box::new(values)), rule)
    }

    /// Whether a member holds a value of the closed set, if pages name any.
    pub(super) fn is_of_set(&self, merged: &Merged<'_>) -> bool {
        !self.set.values.is_empty() && merged.first().is_some_and(is_of_set)
    }

    /// The enumeration that several members share, this one among them.
    pub(super) fn of_shared_values(&self, merged: &Merged<'_>) -> Option<TypeRef> {
        self.shared.of(merged.first()?)
    }

    /// The type of an object, and how it is found if it has one of its own.
    fn object(&mut self, told: &Told<'a>) -> (Ty, Option<ObjectRule>) {
        let merged = &told.merged;
        if let Some(name) = self.union(merged) {
            let union = TypeRef { home: Home::Area(Area::Objects), name };
            return (Ty::Struct(union), Some(ObjectRule::Reference));
        }
        let Some((owner, rule)) = &told.held else { return (Ty::Any, None) };
        if !self.is_struct(owner, FormKind::Object) {
            return (Ty::Map(Box::new(Ty::Any)), None);
        }
        let documented = merged.entries.iter().any(|entry| entry.fact.is_some());
        if !documented && self.groups.get(owner).is_none_or(|members| members.is_empty()) {
            // Shown once, and nothing usable in it: keys that are values, or `{}`.
            return (Ty::Any, None);
        }
        let home = if matches!(owner, Owner::Local(..)) { Home::Here } else { Home::Area(Area::Objects) };
        match self.type_name(owner) {
            Some(name) => (Ty::Struct(TypeRef { home, name }), Some(*rule)),
            None => (Ty::Any, None),
        }
    }

    /// The union that a member holds one of.
    fn union(&self, merged: &Merged<'_>) -> Option<String> {
        let linked = self.object_names.linked()?;
        let name = merged.entries.iter().filter_map(|entry| entry.fact).find_map(|fact| {
            let list = fact.one_of.as_deref().or(fact.reference.as_ref())?;
            linked.union(&fact.place.page, list)
        });
        names::object_type(name?, &self.profile.closed_set)
    }

    /// A string of which more is known: one of several values, or a currency.
    fn text(
        &mut self,
        kind: FormKind,
        owner: &Owner,
        type_name: &str,
        wire: &'a str,
        merged: &Merged<'a>,
        enums: &mut Vec<Enumeration>,
    ) -> Option<(Ty, ValuesRule)> {
        if !enums::enumerable(kind, merged) {
            return None;
        }
        if matches!(owner, Owner::Root(Scope::Request(endpoint)) if endpoints::is_precise(endpoint, self.profile))
        {
            if let Some((_, reference)) = self.values_ref(wire).filter(|_| self.values.contains_key(wire)) {
                return Some((Ty::Enum(reference), ValuesRule::Precise));
            }
        } else if merged.values.len() > 1
            && let Some(name) = names::object_type(wire, &self.profile.closed_set)
            && let Some(name) = self.free_name(owner, &format!("{type_name}{name}"))
        {
            enums.push(enums::enumeration(name.clone(), wire, merged, self.problems));
            return Some((Ty::Enum(TypeRef { home: Home::Here, name }), ValuesRule::Listed));
        }
        let is_any = kind == FormKind::Any && merged.values.is_empty();
        (!is_any && merged.is_currency(wire, kind)).then_some((Ty::Currency, ValuesRule::Currency))
    }
}

/// The type of a scalar of which nothing else is known.
fn plain(kind: FormKind, merged: &Merged<'_>) -> Ty {
    match kind {
        FormKind::Integer => Ty::Integer,
        FormKind::Decimal => Ty::Decimal,
        FormKind::Flag => Ty::Flag,
        FormKind::IntegerOrText => Ty::IntegerOrText,
        FormKind::Text => Ty::Text,
        FormKind::Any if !merged.values.is_empty() => Ty::Text,
        FormKind::Any | FormKind::Object | FormKind::Map => Ty::Any,
    }
}
