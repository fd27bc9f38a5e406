//! Types of values that a table of its own lists, and of texts whose form has a name.

use super::build::Build;
use super::coded::{self, kind_of};
use super::merge::Merged;
use super::names;
use super::objects::Table;
use super::types::FormKind;
use crate::diagnostics::span::Place;
use crate::model::{Area, Docs, Enumeration, Home, Module, Ty, TypeRef, ValueKind};
use std::collections::{BTreeMap, BTreeSet};

impl<'a> Build<'a, '_> {
    /// The type of a member whose values a table lists, or whose form has a name.
    pub(super) fn listed_ty(&self, kind: FormKind, merged: &Merged<'_>) -> Option<Ty> {
        let linked = self.object_names.linked()?;
        let facts = || merged.entries.iter().filter_map(|entry| entry.fact);
        let tables = facts().filter_map(|fact| linked.values(&fact.place.page, fact.values.as_ref()?));
        let fits = |table: &&Table<'_>| match (kind_of(table), kind) {
            (Some(ValueKind::Integer | ValueKind::Bits), FormKind::Integer)
            | (Some(ValueKind::Text), FormKind::Text) => true,
            (Some(_), FormKind::Any) => merged.types.is_empty(),
            _ => false,
        };
        let name = match tables.filter(fits).map(|table| table.name.as_str()).min() {
            Some(name) => name,
            None if kind == FormKind::Text => self.form(merged)?,
            None => return None,
        };
        let name = names::object_type(name, &self.profile.closed_set)?;
        Some(Ty::Enum(TypeRef { home: Home::Area(Area::Objects), name }))
    }

    /// The name of the form that all statements of a text agree on.
    fn form<'m>(&self, merged: &Merged<'m>) -> Option<&'m str> {
        let stated: BTreeSet<&str> = merged
            .entries
            .iter()
            .filter_map(|entry| entry.fact)
            .map(|fact| fact.format.as_deref().unwrap_or_default())
            .collect();
        let [one] = stated.into_iter().collect::<Vec<_>>().as_slice().try_into().ok()?;
        let forms = self.profile.outline.as_ref()?;
        forms.types.formats.iter().any(|(_, form)| form == one).then_some(one)
    }

    /// The modules of all tables of values and of all forms that have a name.
    pub(super) fn listed_values(&mut self) -> Vec<(Module, Option<&'a Place>)> {
        let Some(linked) = self.object_names.linked() else { return Vec::new() };
        let mut modules = Vec::new();
        for table in linked.tables() {
            let Some(first) = table.codes.first().copied() else { continue };
            if kind_of(table).is_none() {
                continue;
            }
            let Some(name) = names::object_type(&table.name, &self.profile.closed_set) else {
                self.problems.unusable(&table.name, "a table of values", &first.place);
                continue;
            };
            let values = coded::enumeration(name, table).map(coded::module);
            modules.extend(values.map(|module| (module, Some(&first.place))));
        }
        let tags = self.profile.outline.as_ref().map_or(&[] as &[String], |forms| &forms.tags);
        for (title, union) in linked.unions() {
            let Some(name) = names::object_type(title, &self.profile.closed_set) else {
                self.problems.unusable(title, "a list of objects", union.place());
                continue;
            };
            let closed_set = &self.profile.closed_set;
            let of = union.enumeration(name, tags, |section| {
                names::object_type(linked.documented(section)?, closed_set)
            });
            modules.push((coded::module(of), Some(union.place())));
        }
        let facts = self.entries.iter().filter_map(|entry| entry.fact);
        let stated: BTreeMap<&str, &'a Place> =
            facts.filter_map(|fact| Some((fact.format.as_deref()?, &fact.place))).collect();
        let forms = self.profile.outline.as_ref().map(|forms| &forms.types.formats);
        for (form, place) in stated {
            let is_form = forms.is_some_and(|forms| forms.iter().any(|(_, known)| known == form));
            let Some(name) = names::object_type(form, &self.profile.closed_set).filter(|_| is_form) else {
                continue;
            };
            let docs = Docs {
                heading: format!("A string in the form that the docs call *{form}*"),
                ..Docs::default()
            };
            let form =
                Enumeration { name, docs, kind: ValueKind::Form, variants: Vec::new(), tags: Vec::new() };
            modules.push((coded::module(form), Some(place)));
        }
        modules
    }
}
