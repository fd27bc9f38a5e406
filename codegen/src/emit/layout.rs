//! Which file holds what.

use super::structs::{self, Role, ident};
use super::{GeneratedFile, enums, print, prose};
use crate::model::{Area, Body, Demand, Fixed, Home, Member, Model, Module, Structure, Ty, TypeRef};
use std::collections::BTreeSet;
use syn::{Item, parse_quote};

/// The `mod.rs` of the whole and of each area.
pub(super) fn folders(model: &Model) -> Vec<GeneratedFile> {
    let areas: BTreeSet<&Area> = model.modules.iter().map(|module| &module.area).collect();
    let names: BTreeSet<&str> = areas.iter().map(|area| area.name()).chain(["gateway"]).collect();
    let mods = names.into_iter().map(|name| {
        let name = ident(name);
        parse_quote!(pub mod #name;)
    });
    let items = mods
        .chain([parse_quote!(
            pub use self::gateway::Gateway;
        )])
        .collect();
    let mut docs = vec!["The API as its documentation describes it.".to_owned()];
    if let Some(upstream) = model.upstream.as_deref().map(prose::code).filter(|upstream| !upstream.is_empty())
    {
        docs.extend([String::new(), format!("Documentation: {upstream}.")]);
    }
    let top = GeneratedFile { path: "mod.rs".to_owned(), contents: print::file(&docs, Vec::new(), items) };
    std::iter::once(top).chain(areas.into_iter().map(|area| folder(model, area))).collect()
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
    let items = mods.chain(uses).collect();
    GeneratedFile {
        path: format!("{}/mod.rs", area.name()),
        contents: print::file(&[docs], Vec::new(), items),
    }
}

/// Whether people reach into the module: for `Required`, or for types that several modules name alike.
fn is_open(module: &Module) -> bool {
    matches!(module.body, Body::Order(_)) || !module.own.is_empty()
}

/// `gateway.rs`.
pub(super) fn gateways(model: &Model) -> GeneratedFile {
    let docs = ["A payment method, by its id.".to_owned()];
    let mut items = enums::items("Gateway", &docs, &model.gateways);
    for subset in &model.subsets {
        items.extend(enums::of_model(subset));
        items.push(enums::subset(&subset.name, "Gateway"));
    }
    let docs = ["Gateways: the payment methods, and those that one order allows.".to_owned()];
    let contents = print::file(
        &docs,
        vec![parse_quote!(
            use crate::wire;
        )],
        items,
    );
    GeneratedFile { path: "gateway.rs".to_owned(), contents }
}

/// The file of a module.
pub(super) fn module(module: &Module) -> GeneratedFile {
    let (main, docs) = match &module.body {
        Body::Object(body) | Body::Request(body) => (structs::items(body, Role::Object), &body.name),
        Body::Order(body) => (structs::items(body, Role::Order), &body.name),
        Body::Response(body) => (structs::items(body, Role::Response), &body.name),
        Body::Values(values) => (enums::of_model(values), &values.name),
    };
    let own_role = if matches!(module.body, Body::Response(_)) { Role::Response } else { Role::Object };
    let own = module.own.iter().flat_map(|body| structs::items(body, own_role));
    let items = main.into_iter().chain(own).chain(module.enums.iter().flat_map(enums::of_model)).collect();
    let docs = [format!("[`{docs}`] and what belongs to it.")];
    GeneratedFile {
        path: format!("{}/{}.rs", module.area.name(), module.name),
        contents: print::file(&docs, uses(module), items),
    }
}

/// Imports: modules only, so that they rarely change.
fn uses(module: &Module) -> Vec<Item> {
    let mut modules = BTreeSet::new();
    for body in structures(module) {
        body.members.iter().for_each(|member| homes_of_member(member, &mut modules));
        for rule in &body.rules {
            if let Demand::Within(of) = &rule.demand {
                home(of, &mut modules);
            }
        }
    }
    let mut uses: Vec<Item> =
        modules.iter().map(|name| ident(name)).map(|name| parse_quote!(use crate::api::#name;)).collect();
    uses.push(parse_quote!(
        use crate::wire;
    ));
    if structures(module).next().is_some() {
        uses.push(parse_quote!(
            use serde::{Deserialize, Serialize};
        ));
    }
    uses
}

fn structures(module: &Module) -> impl Iterator<Item = &Structure> {
    let main = match &module.body {
        Body::Object(body) | Body::Request(body) | Body::Order(body) | Body::Response(body) => Some(body),
        Body::Values(_) => None,
    };
    main.into_iter().chain(&module.own)
}

fn homes_of_member(member: &Member, modules: &mut BTreeSet<String>) {
    if let Some(Fixed::Gateway(_)) = member.fixed {
        modules.insert("gateway".to_owned());
    }
    let mut ty = &member.ty;
    while let Ty::List(item) = ty {
        ty = item;
    }
    if let Ty::Struct(of) | Ty::Enum(of) = ty {
        home(of, modules);
    }
}

fn home(of: &TypeRef, modules: &mut BTreeSet<String>) {
    match &of.home {
        Home::Gateway => modules.insert("gateway".to_owned()),
        Home::Area(area) => modules.insert(area.name().to_owned()),
        Home::Here => false,
    };
}
