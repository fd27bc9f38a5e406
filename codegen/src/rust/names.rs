//! Names of types as code outside the crate writes them, so that the same name in two versions is the same type.

use super::rust_type;
use crate::model::{Body, Call, Home, Model, Module, Ty, TypeRef};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

/// Folder of the endpoints.
pub(super) const ENDPOINTS: &str = "endpoints";

/// Where something is declared: the names of an area and of a module in it.
pub(crate) type Here<'s> = (&'s str, &'s str);

/// The names of a model's types.
pub(crate) struct Names<'m> {
    /// Types that their area shows as its own.
    shown: HashSet<(Here<'m>, Cow<'m, str>)>,
    /// Lines of the example of each type, by its name; see [`examples`](super::examples).
    pub(super) examples: HashMap<String, Vec<String>>,
}

impl<'m> Names<'m> {
    pub(crate) fn of(model: &'m Model) -> Self {
        let shown = |module: &'m Module| shown(module).map(move |name| (here(module), name));
        let calls = model.calls.iter().map(|call| (of_call(call), call.name.as_str().into()));
        Self { shown: model.modules.iter().flat_map(shown).chain(calls).collect(), examples: HashMap::new() }
    }

    /// A type of a module.
    pub(super) fn at(&self, here: Here<'_>, name: &str) -> String {
        match here {
            ("", _) => name.to_owned(),
            (area, "") => format!("{area}::{name}"),
            (area, _) if self.shown.contains(&(here, name.into())) => format!("{area}::{name}"),
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

/// The types of a module that its area shows as its own: the main type with its required members, and all of a module that nobody
/// reaches into.
pub(super) fn shown(module: &Module) -> impl Iterator<Item = Cow<'_, str>> {
    let main = match &module.body {
        Body::Object(body) | Body::Request(body) => Some((&body.name, &body.members)),
        Body::Precise(view) => Some((&view.name, &view.members)),
        Body::Response(_) | Body::Values(_) => None,
    };
    let views = module.views.iter().map(|view| (&view.name, &view.members));
    let asking = main.into_iter().chain(views);
    let required = asking.filter(|(_, members)| members.iter().any(|member| member.required));
    let required = required.map(|(name, _)| Cow::Owned(self::required(name)));
    let own = if is_open(module) { [].iter() } else { module.enums.iter() };
    let own = own.map(|of| &of.name).chain(module.views.iter().map(|view| &view.name));
    std::iter::once(module.type_name()).chain(own.map(String::as_str)).map(Cow::Borrowed).chain(required)
}

/// The struct of the members that a type can't do without.
pub(super) fn required(name: &str) -> String {
    format!("{name}Required")
}

/// Whether people reach into the module, for types that several modules name alike.
pub(crate) fn is_open(module: &Module) -> bool {
    !module.own.is_empty()
}
