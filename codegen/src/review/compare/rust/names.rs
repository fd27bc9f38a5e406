//! Names of types as seen from outside the crate, so that the same name in two versions is the same type.

use crate::model::{Area, Home, Model, Module, Ty, TypeRef};
use crate::rust::{is_open, rust_type};
use std::collections::HashMap;

/// The names of a model's types.
#[derive(Default)]
pub(super) struct Names<'m> {
    /// Main type of each module, and whether people reach into the module for others.
    modules: HashMap<(&'m str, &'m str), (&'m str, bool)>,
}

/// The module that a type is referred to from, by area and name.
pub(super) type Here<'s> = (&'s str, &'s str);

impl<'m> Names<'m> {
    pub(super) fn of(model: &'m Model) -> Self {
        let module = |of: &'m Module| (here(of), (of.type_name(), is_open(of)));
        Self { modules: model.modules.iter().map(module).collect() }
    }

    /// A type of a module: areas show main types, and all types of modules that are not open.
    pub(super) fn at(&self, (area, module): Here<'_>, name: &str) -> String {
        match self.modules.get(&(area, module)) {
            Some((main, is_open)) if *main == name || !is_open => format!("{area}::{name}"),
            _ => format!("{area}::{module}::{name}"),
        }
    }

    pub(super) fn reference(&self, of: &TypeRef, here: Here<'_>) -> String {
        match &of.home {
            Home::ClosedSet(module) => format!("{module}::{}", of.name),
            Home::Area(area) => format!("{}::{}", area.name(), of.name),
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

/// Area and name of a module.
pub(super) fn here(module: &Module) -> Here<'_> {
    (module.area.name(), &module.name)
}

/// The enumeration that a type is, or is a list of.
pub(super) fn enumeration(ty: &Ty) -> Option<&TypeRef> {
    match ty {
        Ty::Enum(of) => Some(of),
        Ty::List(item) | Ty::Map(item) => enumeration(item),
        _ => None,
    }
}

/// Whether requests and responses of the area stand below an endpoint.
pub(super) fn is_of_endpoint(module: &Module) -> bool {
    module.area != Area::Objects
}
