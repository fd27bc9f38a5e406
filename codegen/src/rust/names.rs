//! Names of types as code outside the crate writes them, so that the same name in two versions is the same type.

use super::layout::{ENDPOINTS, shown};
use super::rust_type;
use crate::model::{Call, Home, Model, Module, Ty, TypeRef};
use std::collections::HashSet;

/// Where something is declared: the names of an area and of a module in it.
pub(crate) type Here<'s> = (&'s str, &'s str);

/// The names of a model's types.
pub(crate) struct Names<'m> {
    /// Types that their area shows as its own.
    shown: HashSet<(Here<'m>, &'m str)>,
}

impl<'m> Names<'m> {
    pub(crate) fn of(model: &'m Model) -> Self {
        let shown = |module: &'m Module| shown(module).map(move |name| (here(module), name));
        let calls = model.calls.iter().map(|call| (of_call(call), call.name.as_str()));
        Self { shown: model.modules.iter().flat_map(shown).chain(calls).collect() }
    }

    /// A type of a module.
    pub(super) fn at(&self, here: Here<'_>, name: &str) -> String {
        match here {
            ("", _) => name.to_owned(),
            (area, "") => format!("{area}::{name}"),
            (area, _) if self.shown.contains(&(here, name)) => format!("{area}::{name}"),
            (area, module) => format!("{area}::{module}::{name}"),
        }
    }

    pub(crate) fn reference(&self, of: &TypeRef, here: Here<'_>) -> String {
        match &of.home {
            Home::ClosedSet(module) => self.at((module, ""), &of.name),
            Home::Area(area) => self.at((area.name(), ""), &of.name),
            Home::Module(area, module) => self.at((area.name(), module), &of.name),
            Home::Here => self.at(here, &of.name),
        }
    }

    pub(super) fn ty(&self, ty: &Ty, here: Here<'_>) -> String {
        match ty {
            Ty::List(item) => format!("wire::List<{}>", self.ty(item, here)),
            Ty::Map(item) => format!("wire::Map<{}>", self.ty(item, here)),
            Ty::Struct(of) | Ty::Enum(of) => self.reference(of, here),
            scalar => rust_type(scalar),
        }
    }
}

/// Where the types of a module are declared.
pub(crate) fn here(module: &Module) -> Here<'_> {
    (module.area.name(), &module.name)
}

/// Where an endpoint is declared.
pub(crate) fn of_call(call: &Call) -> Here<'_> {
    (ENDPOINTS, &call.resource)
}
