//! The file of each item.

use super::print::Piece;
use super::structs::{self, Role};
use super::types::{ident, lines, reference};
use super::{GeneratedFile, calls, docs, enums, print};
use crate::model::{
    Area, Body, Call, ClosedSet, Demand, Enumeration, Fixed, Home, Member, Model, Module, Rule, Ty, TypeRef,
};
use heck::ToSnakeCase;
use std::collections::{BTreeMap, BTreeSet};
use syn::{Item, parse_quote};

/// The module of the closed set's names for people.
const LABELS: &str = "labels";

/// Folder of the endpoints.
const ENDPOINTS: &str = "endpoints";

/// The `mod.rs` of the whole and of each area.
pub(super) fn folders(model: &Model) -> Vec<GeneratedFile> {
    let areas: BTreeSet<&Area> = model.modules.iter().map(|module| &module.area).collect();
    let set = &model.closed_set;
    let closed_set = (!set.values.is_empty()).then_some(set.module.as_str());
    let calls = (!model.calls.is_empty()).then_some(ENDPOINTS);
    let names: BTreeSet<&str> = areas.iter().map(|area| area.name()).chain(closed_set).chain(calls).collect();
    let mut items: Vec<Piece> = names.into_iter().map(|name| Piece::item(public_module(name))).collect();
    if closed_set.is_some() {
        let (module, name) = (ident(&set.module), ident(&set.name));
        items.push(Piece::item(parse_quote!(
            pub use self::#module::#name;
        )));
    }
    let mut uses = Vec::new();
    if let Some(body) = &model.callback {
        uses.push(parse_quote!(
            use crate::wire;
        ));
        let body = reference(body);
        items.push(Piece::item(parse_quote! {
            /// The body that the API posts, unasked, when something changes: as it would answer.
            pub type Notification = wire::Notification<#body>;
        }));
    }
    let secrets = lines(model.secrets.iter().map(|name| format!("{name:?},")));
    items.push(Piece::Table(format!(
        "/// What no `Debug` of this crate shows: members by name, or by the end of their path.\n\
         pub const SECRETS: &[&str] = &[\n{secrets}];\n"
    )));
    // Before the modules, so that they can use it.
    let link = model.published.as_ref().and_then(docs::macro_of).map(Piece::Table);
    let items = link.into_iter().chain(items).collect();
    let docs = ["The API as its documentation describes it.".to_owned()];
    let top = GeneratedFile { path: "mod.rs".to_owned(), contents: print::file(&docs, uses, items) };
    std::iter::once(top).chain(areas.into_iter().map(|area| folder(model, area))).collect()
}

fn public_module(name: &str) -> Item {
    let name = ident(name);
    parse_quote!(pub mod #name;)
}

fn folder(model: &Model, area: &Area) -> GeneratedFile {
    let modules = || model.modules.iter().filter(|module| module.area == *area);
    let mods = modules().map(|module| -> Item {
        let name = ident(&module.name);
        if is_open(module) { parse_quote!(pub mod #name;) } else { parse_quote!(mod #name;) }
    });
    let uses = modules().flat_map(|module| {
        let own = if is_open(module) { [].iter() } else { module.enums.iter() };
        let types = std::iter::once(module.type_name()).chain(own.map(|of| of.name.as_str()));
        types.map(|name| -> Item {
            let (module, name) = (ident(&module.name), ident(name));
            parse_quote!(pub use self::#module::#name;)
        })
    });
    let docs = match area {
        Area::Objects => "Objects that requests and responses share.".to_owned(),
        Area::Resource(name) => format!("Requests and responses of `/{}`.", name.trim_end_matches('_')),
    };
    let items = mods.chain(uses).map(Piece::item).collect();
    GeneratedFile {
        path: format!("{}/mod.rs", area.name()),
        contents: print::file(&[docs], Vec::new(), items),
    }
}

/// Whether people reach into the module: for `Required`, or for types that several modules name alike.
pub(crate) fn is_open(module: &Module) -> bool {
    let required = |member: &Member| member.required;
    matches!(module.body, Body::Precise(_))
        || !module.own.is_empty()
        || module.structures().any(|body| body.members.iter().any(required))
}

/// One file a resource, and the one that finds an endpoint by its path.
pub(super) fn endpoints(model: &Model) -> Vec<GeneratedFile> {
    let resources: BTreeSet<&str> = model.calls.iter().map(|call| call.resource.as_str()).collect();
    if resources.is_empty() {
        return Vec::new();
    }
    let mut files: Vec<GeneratedFile> =
        resources.iter().map(|resource| resource_file(resource, &of_resource(model, resource))).collect();
    let mods = resources.iter().map(|name| public_module(name));
    let uses = resources.iter().flat_map(|resource| {
        of_resource(model, resource).into_iter().map(|call| -> Item {
            let (module, name) = (ident(resource), ident(&call.name));
            parse_quote!(pub use self::#module::#name;)
        })
    });
    let mut all: Vec<&Call> = model.calls.iter().collect();
    // A segment that is spelled out goes before a placeholder.
    all.sort_by_key(|call| call.endpoint.path.as_str().replace('{', "\u{10ffff}"));
    let items = mods.chain(uses).chain(calls::route(&all)).map(Piece::item).collect();
    let docs = ["Endpoints: what to call, what to send and what comes back.".to_owned()];
    let wire = vec![parse_quote!(
        use crate::wire;
    )];
    let contents = print::file(&docs, wire, items);
    files.push(GeneratedFile { path: format!("{ENDPOINTS}/mod.rs"), contents });
    files
}

fn of_resource<'m>(model: &'m Model, resource: &str) -> Vec<&'m Call> {
    model.calls.iter().filter(|call| call.resource == resource).collect()
}

fn resource_file(resource: &str, all: &[&Call]) -> GeneratedFile {
    let mut homes = Homes::default();
    for call in all {
        call.request.iter().chain(&call.beside).for_each(|of| homes.add(of));
        homes.add_ty(&call.data);
        call.query.iter().for_each(|member| homes.add_ty(&member.ty));
    }
    let items = all.iter().flat_map(|call| {
        calls::items(call).into_iter().chain(call.enums.iter().flat_map(enums::of_model).map(Piece::item))
    });
    let docs = [format!("Endpoints of `/{}`.", resource.trim_end_matches('_'))];
    let has_enums = all.iter().any(|call| !call.enums.is_empty());
    let uses = if has_enums { homes.into_uses_with_serde() } else { homes.into_uses() };
    let contents = print::file(&docs, uses, items.collect());
    GeneratedFile { path: format!("{ENDPOINTS}/{resource}.rs"), contents }
}

/// The file of the closed set, and one for the values that one view allows: a new value is one place in each.
pub(super) fn closed_set(set: &ClosedSet) -> Vec<GeneratedFile> {
    if set.values.is_empty() {
        return Vec::new();
    }
    let description = docs::attributes(std::slice::from_ref(&set.description));
    let all = enums::items(&set.name, &description, &set.values);
    let mut modules: BTreeMap<String, &Enumeration> = BTreeMap::new();
    for subset in &set.subsets {
        let mut name = subset.name.to_snake_case();
        while modules.contains_key(&name) || name == LABELS {
            name.push('_');
        }
        modules.insert(name, subset);
    }
    let labels = labels(set);
    let names: BTreeSet<&str> =
        modules.keys().map(String::as_str).chain(labels.is_some().then_some(LABELS)).collect();
    let mods = names.into_iter().map(|name| -> Item {
        let name = ident(name);
        parse_quote!(mod #name;)
    });
    let uses = modules.iter().map(|(module, of)| -> Item {
        let (module, name) = (ident(module), ident(&of.name));
        parse_quote!(pub use self::#module::#name;)
    });
    let items = mods.chain(uses).chain(all).map(Piece::item).collect();
    let docs = [format!("[`{}`], and those of its values that one request allows.", set.name)];
    let contents = print::file(&docs, Homes::default().into_uses_with_serde(), items);
    let whole = GeneratedFile { path: format!("{}.rs", set.module), contents };
    let subsets = modules.iter().map(|(module, of)| subset(set, module, of));
    std::iter::once(whole).chain(labels).chain(subsets).collect()
}

/// The names for people, in a file of their own.
fn labels(set: &ClosedSet) -> Option<GeneratedFile> {
    let whole = ident(&set.name);
    let uses = vec![parse_quote!(
        use super::#whole;
    )];
    let items = vec![Piece::item(enums::labels(&set.name, &set.values)?)];
    let docs = [format!("Names of each [`{}`] for people.", set.name)];
    Some(GeneratedFile {
        path: format!("{}/{LABELS}.rs", set.module),
        contents: print::file(&docs, uses, items),
    })
}

fn subset(set: &ClosedSet, module: &str, of: &Enumeration) -> GeneratedFile {
    let whole = ident(&set.name);
    let mut uses = vec![parse_quote!(
        use super::#whole;
    )];
    uses.extend(Homes::default().into_uses_with_serde());
    let items = enums::of_model(of).into_iter().chain([enums::subset(&of.name, &set.name)]);
    let docs = [format!("[`{}`].", of.name)];
    let contents = print::file(&docs, uses, items.map(Piece::item).collect());
    GeneratedFile { path: format!("{}/{module}.rs", set.module), contents }
}

/// The files of a module.
pub(super) fn module(module: &Module) -> Vec<GeneratedFile> {
    let module = &from_inside(module);
    let (main, own_role) = match &module.body {
        Body::Object(body) => (structs::items(body, Role::Object), Role::Object),
        Body::Request(body) => (structs::items(body, Role::Request), Role::Object),
        Body::Response(body) => (structs::items(body, Role::Response), Role::Response),
        Body::Precise(view) => (structs::view(view, true), Role::Object),
        Body::Values(values) => {
            (enums::of_model(values).into_iter().map(Piece::item).collect(), Role::Object)
        }
    };
    let own = module.own.iter().flat_map(|body| structs::items(body, own_role));
    let views = module.views.iter().flat_map(|view| structs::view(view, false));
    let enums = module.enums.iter().flat_map(enums::of_model).map(Piece::item);
    let setters = (own_role != Role::Response).then(|| setters(module)).flatten();
    let declared = setters.as_ref().map(|_| {
        Piece::item(parse_quote!(
            mod setters;
        ))
    });
    let items = declared.into_iter().chain(main).chain(own).chain(views).chain(enums).collect();
    let docs = [format!("[`{}`] and what belongs to it.", module.type_name())];
    let file = GeneratedFile {
        path: format!("{}/{}.rs", module.area.name(), module.name),
        contents: print::file(&docs, uses(module), items),
    };
    std::iter::once(file).chain(setters).collect()
}

/// The module as its own file names it: an object that holds itself has its name at hand, without a path.
fn from_inside(module: &Module) -> Module {
    let mut inside = module.clone();
    let main = match &mut inside.body {
        Body::Object(body) | Body::Request(body) | Body::Response(body) => Some(body),
        Body::Precise(_) | Body::Values(_) => None,
    };
    for member in main.into_iter().chain(&mut inside.own).flat_map(|body| &mut body.members) {
        if let Some(of) = named(&mut member.ty)
            && of.name == module.type_name()
            && matches!(&of.home, Home::Area(area) if *area == module.area)
        {
            of.home = Home::Here;
        }
    }
    inside
}

/// The type that a member names, whatever holds it.
fn named(ty: &mut Ty) -> Option<&mut TypeRef> {
    match ty {
        Ty::List(item) | Ty::Map(item) => named(item),
        Ty::Struct(of) | Ty::Enum(of) => Some(of),
        _ => None,
    }
}

/// The setters of a module in a file of their own: a new member is one line of the struct and one function here.
fn setters(module: &Module) -> Option<GeneratedFile> {
    let items: Vec<Piece> = module.structures().filter_map(structs::setters).collect();
    if items.is_empty() {
        return None;
    }
    let (mut homes, mut here) = (Homes::default(), BTreeSet::new());
    for body in module.structures() {
        let mut members = body.members.iter().filter(|member| !member.is_given()).peekable();
        if members.peek().is_some() {
            here.insert(body.name.as_str());
        }
        for member in members {
            homes.add_ty(&member.ty);
            here.extend(named_here(&member.ty));
        }
    }
    let here = here.into_iter().map(ident);
    let mut uses = vec![parse_quote!(use super::{#(#here),*};)];
    uses.extend(
        homes.into_uses_of(
            module
                .structures()
                .any(|body| body.members.iter().any(|member| !member.is_given() && uses_wire(member))),
        ),
    );
    let docs = [format!("Setters of [`{0}`](super::{0}) and of what belongs to it.", module.type_name())];
    Some(GeneratedFile {
        path: format!("{}/{}/setters.rs", module.area.name(), module.name),
        contents: print::file(&docs, uses, items),
    })
}

/// The type of the same module that a type names.
fn named_here(ty: &Ty) -> Option<&str> {
    match ty {
        Ty::List(item) | Ty::Map(item) => named_here(item),
        Ty::Struct(TypeRef { home: Home::Here, name }) | Ty::Enum(TypeRef { home: Home::Here, name }) => {
            Some(name)
        }
        _ => None,
    }
}

fn uses_wire(member: &Member) -> bool {
    member.nullable || !matches!(member.ty, Ty::Struct(_) | Ty::Enum(_))
}

/// Imports: modules only, so that they rarely change.
fn uses(module: &Module) -> Vec<Item> {
    let mut homes = Homes::default();
    for body in module.structures() {
        body.members.iter().for_each(|member| {
            homes.add_ty(&member.ty);
            homes.add_member(member);
        });
        homes.add_rules(&body.rules);
    }
    for view in module.all_views() {
        homes.add(&view.of);
        view.members.iter().for_each(|member| homes.add_member(member));
        homes.add_rules(&view.rules);
    }
    homes.into_uses_with_serde()
}

/// The modules that a file needs.
#[derive(Default)]
struct Homes(BTreeSet<String>);

impl Homes {
    fn add(&mut self, of: &TypeRef) {
        match &of.home {
            Home::ClosedSet(module) => self.0.insert(module.clone()),
            Home::Area(area) | Home::Module(area, _) => self.0.insert(area.name().to_owned()),
            Home::Here => false,
        };
    }

    fn add_ty(&mut self, ty: &Ty) {
        match ty {
            Ty::List(item) | Ty::Map(item) => self.add_ty(item),
            Ty::Struct(of) | Ty::Enum(of) => self.add(of),
            _ => {}
        }
    }

    fn add_member(&mut self, member: &Member) {
        if let Some(Fixed::SetValue { of, .. }) = &member.fixed {
            self.add(of);
        } else if let Some(narrow) = &member.narrow {
            self.add(narrow);
        } else if member.fixed.is_none() {
            self.add_ty(&member.ty);
        }
    }

    fn add_rules(&mut self, rules: &[Rule]) {
        for rule in rules {
            if let Demand::Within(of) = &rule.demand {
                self.add(of);
            }
        }
    }

    fn into_uses(self) -> Vec<Item> {
        self.into_uses_of(true)
    }

    fn into_uses_of(self, wire: bool) -> Vec<Item> {
        let modules = self.0.iter().map(|name| ident(name));
        let uses = modules.map(|name| parse_quote!(use crate::api::#name;));
        let wire = wire.then(|| {
            parse_quote!(
                use crate::wire;
            )
        });
        uses.chain(wire).collect()
    }

    /// With what a file of structs and enumerations needs.
    fn into_uses_with_serde(self) -> Vec<Item> {
        let mut uses = self.into_uses();
        uses.push(parse_quote!(
            use serde::{Deserialize, Serialize};
        ));
        uses
    }
}
