//! Which file holds what.

use super::print::Piece;
use super::structs::{self, Role};
use super::types::{ident, lines, reference};
use super::{GeneratedFile, calls, enums, print, prose};
use crate::model::{Area, Body, Call, Demand, Fixed, Home, Member, Model, Module, Rule, Ty, TypeRef};
use std::collections::BTreeSet;
use syn::{Item, parse_quote};

/// Folder of the endpoints.
const ENDPOINTS: &str = "endpoints";

/// The `mod.rs` of the whole and of each area.
pub(super) fn folders(model: &Model) -> Vec<GeneratedFile> {
    let areas: BTreeSet<&Area> = model.modules.iter().map(|module| &module.area).collect();
    let calls = (!model.calls.is_empty()).then_some(ENDPOINTS);
    let names: BTreeSet<&str> =
        areas.iter().map(|area| area.name()).chain(["gateway"]).chain(calls).collect();
    let mut items: Vec<Piece> = names.into_iter().map(|name| Piece::item(public_module(name))).collect();
    items.push(Piece::item(parse_quote!(
        pub use self::gateway::Gateway;
    )));
    let mut uses = Vec::new();
    if let Some(order) = &model.notification {
        uses.push(parse_quote!(
            use crate::wire;
        ));
        let order = reference(order);
        items.push(Piece::item(parse_quote! {
            /// The body that the API posts to `notification_url`: the order, as it would answer with it.
            pub type Notification = wire::Notification<#order>;
        }));
    }
    let secrets = lines(model.secrets.iter().map(|name| format!("{name:?},")));
    items.push(Piece::Table(format!(
        "/// What no `Debug` of this crate shows: members by name, or by the end of their path.\n\
         pub const SECRETS: &[&str] = &[\n{secrets}];\n"
    )));
    let mut docs = vec!["The API as its documentation describes it.".to_owned()];
    if let Some(upstream) = model.upstream.as_deref().map(prose::code).filter(|upstream| !upstream.is_empty())
    {
        docs.extend([String::new(), format!("Documentation: {upstream}.")]);
    }
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
    matches!(module.body, Body::Order(_))
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
    all.sort_by_key(|call| call.endpoint.path.replace('{', "\u{10ffff}"));
    let items = mods.chain(uses).chain([calls::route(&all)]).map(Piece::item).collect();
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
    let contents = print::file(&docs, homes.into_uses(), items.collect());
    GeneratedFile { path: format!("{ENDPOINTS}/{resource}.rs"), contents }
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
    let contents =
        print::file(&docs, Homes::default().into_uses(), items.into_iter().map(Piece::item).collect());
    GeneratedFile { path: "gateway.rs".to_owned(), contents }
}

/// The file of a module.
pub(super) fn module(module: &Module) -> GeneratedFile {
    let (main, own_role) = match &module.body {
        Body::Object(body) => (structs::items(body, Role::Object), Role::Object),
        Body::Request(body) => (structs::items(body, Role::Request), Role::Object),
        Body::Response(body) => (structs::items(body, Role::Response), Role::Response),
        Body::Order(view) => (structs::view(view, true), Role::Object),
        Body::Values(values) => {
            (enums::of_model(values).into_iter().map(Piece::item).collect(), Role::Object)
        }
    };
    let own = module.own.iter().flat_map(|body| structs::items(body, own_role));
    let views = module.views.iter().flat_map(|view| structs::view(view, false));
    let enums = module.enums.iter().flat_map(enums::of_model).map(Piece::item);
    let items = main.into_iter().chain(own).chain(views).chain(enums).collect();
    let docs = [format!("[`{}`] and what belongs to it.", module.type_name())];
    GeneratedFile {
        path: format!("{}/{}.rs", module.area.name(), module.name),
        contents: print::file(&docs, uses(module), items),
    }
}

/// Imports: modules only, so that they rarely change.
fn uses(module: &Module) -> Vec<Item> {
    let mut homes = Homes::default();
    for body in module.structures() {
        body.members.iter().for_each(|member| homes.add_member(member));
        homes.add_rules(&body.rules);
    }
    for view in module.all_views() {
        homes.add(&view.of);
        view.members.iter().for_each(|member| homes.add_member(member));
        homes.add_rules(&view.rules);
    }
    homes.into_uses()
}

/// The modules that a file needs.
#[derive(Default)]
struct Homes(BTreeSet<String>);

impl Homes {
    fn add(&mut self, of: &TypeRef) {
        match &of.home {
            Home::Gateway => self.0.insert("gateway".to_owned()),
            Home::Area(area) | Home::Module(area, _) => self.0.insert(area.name().to_owned()),
            Home::Here => false,
        };
    }

    fn add_ty(&mut self, ty: &Ty) {
        match ty {
            Ty::List(item) => self.add_ty(item),
            Ty::Struct(of) | Ty::Enum(of) => self.add(of),
            _ => {}
        }
    }

    fn add_member(&mut self, member: &Member) {
        if let Some(Fixed::Gateway(_)) = member.fixed {
            self.0.insert("gateway".to_owned());
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
        let modules = self.0.iter().map(|name| ident(name));
        let mut uses: Vec<Item> = modules.map(|name| parse_quote!(use crate::api::#name;)).collect();
        uses.push(parse_quote!(
            use crate::wire;
        ));
        uses
    }
}
