//! The file of each item.

use super::names::{self, ENDPOINTS, Names, is_open, shown};
use super::print::Piece;
use super::public::{Emission, ItemKind, Listing, PublicType};
use super::structs::{self, Role};
use super::types::{ident, lines, reference};
use super::{GeneratedFile, calls, docs, enums, print};
use crate::model::{
    Area, Body, Call, ClosedSet, Demand, Docs, Enumeration, Fixed, Home, Member, Model, Module, Rule,
    Structure, Ty, TypeRef, ValueKind, View,
};
use heck::ToSnakeCase;
use std::collections::{BTreeMap, BTreeSet};
use syn::{Item, parse_quote};

/// The module of the closed set's names for people.
const LABELS: &str = "labels";

/// The module of the functions that set members.
const SETTERS: &str = "setters";

/// Files, which are written when they are asked for, and what they make public.
pub(super) struct Files<'m> {
    pub(super) types: Vec<PublicType<'m>>,
    pub(super) write: Box<dyn FnOnce() -> Vec<GeneratedFile> + 'm>,
}

/// The `mod.rs` of the whole.
pub(super) fn top<'m>(model: &'m Model, names: &Names<'_>) -> Files<'m> {
    let notification = model.callback.as_ref().map(|body| {
        let mut of = Listing::new(names, ("", ""), "Notification");
        of.whole(ItemKind::Type, of.reference(body));
        of.with(vec![Piece::item(move || {
            let body = reference(body);
            parse_quote! {
                /// What the API posts to you when something changes: the body with which it answers when asked.
                pub type Notification = wire::Callback<#body>;
            }
        })])
    });
    let Emission { types, pieces } = notification.into_iter().collect();
    Files { types, write: Box::new(|| vec![top_file(model, pieces)]) }
}

fn top_file(model: &Model, notification: Vec<Piece<'_>>) -> GeneratedFile {
    let set = &model.closed_set;
    let closed_set = (!set.values.is_empty()).then_some(set.module.as_str());
    let calls = (!model.calls.is_empty()).then_some(ENDPOINTS);
    let areas = areas(model).into_iter().map(Area::name);
    let names: BTreeSet<&str> = areas.chain(closed_set).chain(calls).collect();
    let mods = names.into_iter().map(public_module);
    let shown = closed_set.map(|_| used(&set.module, &set.name));
    let uses = model.callback.iter().map(|_| {
        parse_quote!(
            use crate::wire;
        )
    });
    let secrets = Piece::table(|| {
        let secrets = lines(model.secrets.iter().map(|name| format!("{name:?},")));
        format!(
            "/// What no `Debug` of this crate shows: members by name, or by the end of their path.\n\
             pub const SECRETS: &[&str] = &[\n{secrets}];\n"
        )
    });
    // Before the modules, so that they can use it.
    let link = model.published.as_ref().and_then(docs::macro_of).map(|text| Piece::table(|| text));
    let items = Piece::items(|| mods.chain(shown).collect());
    let pieces = link.into_iter().chain([items]).chain(notification).chain([secrets]).collect();
    let docs = ["The API as its documentation describes it.".to_owned()];
    GeneratedFile { path: "mod.rs".to_owned(), contents: print::file(&docs, uses.collect(), pieces) }
}

/// The areas that have something.
pub(super) fn areas(model: &Model) -> BTreeSet<&Area> {
    model.modules.iter().map(|module| &module.area).collect()
}

fn public_module(name: &str) -> Item {
    let name = ident(name);
    parse_quote!(pub mod #name;)
}

fn private_module(name: &str) -> Item {
    let name = ident(name);
    parse_quote!(mod #name;)
}

/// What shows a type of a module as one of its area.
fn used(module: &str, name: &str) -> Item {
    let (module, name) = (ident(module), ident(name));
    parse_quote!(pub use self::#module::#name;)
}

/// The `mod.rs` of an area.
pub(super) fn folder<'m>(model: &'m Model, area: &'m Area, names: &Names<'_>) -> Files<'m> {
    let modules = move || model.modules.iter().filter(move |module| module.area == *area);
    let open = modules().filter(|module| is_open(module)).flat_map(|module| {
        let mut of = listing(names, module, module.type_name(), None);
        of.module();
        of.with(Vec::new()).types
    });
    let write = move || {
        let mods = modules().map(|module| {
            if is_open(module) { public_module(&module.name) } else { private_module(&module.name) }
        });
        let uses = modules().flat_map(|module| shown(module).map(|name| used(&module.name, &name)));
        let docs = match area {
            Area::Objects => "Objects that requests and responses share.".to_owned(),
            Area::Resource(name) => format!("Requests and responses of `/{}`.", name.trim_end_matches('_')),
        };
        let items = Piece::items(|| mods.chain(uses).collect());
        let contents = print::file(&[docs], Vec::new(), vec![items]);
        vec![GeneratedFile { path: format!("{}/mod.rs", area.name()), contents }]
    };
    Files { types: open.collect(), write: Box::new(write) }
}

/// One file a resource, and the one that finds an endpoint by its path.
pub(super) fn endpoints<'m>(model: &'m Model, names: &Names<'_>) -> Vec<Files<'m>> {
    let resources = resources(model);
    if resources.is_empty() {
        return Vec::new();
    }
    let files = resources.into_iter().map(|(resource, calls)| resource_file(resource, calls, names));
    let modules = model.calls.iter().flat_map(|call| {
        let mut of = of_call(names, call, &call.name);
        of.module();
        of.with(Vec::new()).types
    });
    let folder = Files { types: modules.collect(), write: Box::new(|| vec![endpoints_folder(model)]) };
    files.chain([folder]).collect()
}

fn endpoints_folder(model: &Model) -> GeneratedFile {
    let mods = resources(model).into_keys().map(public_module);
    let uses = model.calls.iter().map(|call| used(&call.resource, &call.name));
    let mut all: Vec<&Call> = model.calls.iter().collect();
    // A segment that is spelled out goes before a placeholder.
    all.sort_by_key(|call| call.endpoint.path.as_str().replace('{', "\u{10ffff}"));
    let items = Piece::items(|| mods.chain(uses).chain(calls::route(&all)).collect());
    let docs = ["Endpoints: what to call, what to send and what comes back.".to_owned()];
    let wire = vec![parse_quote!(
        use crate::wire;
    )];
    GeneratedFile { path: format!("{ENDPOINTS}/mod.rs"), contents: print::file(&docs, wire, vec![items]) }
}

/// The endpoints of each resource.
fn resources(model: &Model) -> BTreeMap<&str, Vec<&Call>> {
    let mut resources = BTreeMap::<_, Vec<_>>::new();
    for call in &model.calls {
        resources.entry(call.resource.as_str()).or_default().push(call);
    }
    resources
}

fn of_call<'n, 'm>(names: &'n Names<'n>, call: &'m Call, name: &str) -> Listing<'n, 'm>
where
    'm: 'n,
{
    Listing::new(names, names::of_call(call), name).documented([&call.docs]).of_endpoint(Some(&call.endpoint))
}

fn resource_file<'m>(resource: &'m str, all: Vec<&'m Call>, names: &Names<'_>) -> Files<'m> {
    let emission = all.iter().flat_map(|call| {
        let enums = call.enums.iter().map(|of| enums::of_model(of, of_call(names, call, &of.name)));
        std::iter::once(calls::items(call, of_call(names, call, &call.name))).chain(enums)
    });
    let Emission { types, pieces } = emission.collect();
    let write = move || {
        let mut homes = Homes::default();
        for call in &all {
            call.request.iter().chain([&call.data]).for_each(|ty| homes.add_ty(ty));
            call.beside.iter().for_each(|of| homes.add(of));
            call.query.iter().for_each(|member| homes.add_ty(&member.ty));
        }
        let docs = [format!("Endpoints of `/{}`.", resource.trim_end_matches('_'))];
        let has_enums = all.iter().any(|call| !call.enums.is_empty());
        let uses = if has_enums { homes.into_uses_with_serde() } else { homes.into_uses() };
        let contents = print::file(&docs, uses, pieces);
        vec![GeneratedFile { path: format!("{ENDPOINTS}/{resource}.rs"), contents }]
    };
    Files { types, write: Box::new(write) }
}

/// The file of the closed set, and one for the values that one view allows: a new value is one place in each.
pub(super) fn closed_set<'m>(set: &'m ClosedSet, names: &Names<'_>) -> Option<Files<'m>> {
    if set.values.is_empty() {
        return None;
    }
    let of_set = |name: &str| Listing::new(names, (&set.module, ""), name);
    let whole = enums::closed_set(set, of_set(&set.name));
    let subsets =
        set.subsets.iter().map(|of| enums::subset(set, of, of_set(&of.name).documented([&of.docs])));
    let subsets: Vec<Emission<'_>> = subsets.collect();
    let (mut types, mut parts) = (whole.types, Vec::new());
    for Emission { types: more, pieces } in subsets {
        types.extend(more);
        parts.push(pieces);
    }
    Some(Files { types, write: Box::new(|| closed_set_files(set, whole.pieces, parts)) })
}

fn closed_set_files(
    set: &ClosedSet,
    whole: Vec<Piece<'_>>,
    subsets: Vec<Vec<Piece<'_>>>,
) -> Vec<GeneratedFile> {
    let mut modules: BTreeMap<String, (&Enumeration, Vec<Piece<'_>>)> = BTreeMap::new();
    for (subset, pieces) in set.subsets.iter().zip(subsets) {
        let mut name = subset.name.to_snake_case();
        while modules.contains_key(&name) || name == LABELS {
            name.push('_');
        }
        modules.insert(name, (subset, pieces));
    }
    let labels = labels(set);
    let names: BTreeSet<&str> =
        modules.keys().map(String::as_str).chain(labels.is_some().then_some(LABELS)).collect();
    let mods = names.into_iter().map(private_module);
    let uses = modules.iter().map(|(module, (of, _))| used(module, &of.name));
    let front: Vec<Item> = mods.chain(uses).collect();
    let items = [Piece::items(|| front)].into_iter().chain(whole).collect();
    let docs = [format!("[`{}`], and those of its values that one request allows.", set.name)];
    let contents = print::file(&docs, Homes::default().into_uses_with_serde(), items);
    let whole = GeneratedFile { path: format!("{}.rs", set.module), contents };
    let subsets = modules.into_iter().map(|(module, (of, pieces))| subset(set, &module, of, pieces));
    std::iter::once(whole).chain(labels).chain(subsets).collect()
}

/// The names for people, in a file of their own.
fn labels(set: &ClosedSet) -> Option<GeneratedFile> {
    let labels = enums::labels(&set.name, &set.values)?;
    let docs = [format!("Names of each [`{}`] for people.", set.name)];
    Some(GeneratedFile {
        path: format!("{}/{LABELS}.rs", set.module),
        contents: print::file(&docs, vec![use_of_set(set)], vec![Piece::item(|| labels)]),
    })
}

fn subset(set: &ClosedSet, module: &str, of: &Enumeration, pieces: Vec<Piece<'_>>) -> GeneratedFile {
    let uses = [use_of_set(set)].into_iter().chain(Homes::default().into_uses_with_serde()).collect();
    let docs = [format!("[`{}`].", of.name)];
    let contents = print::file(&docs, uses, pieces);
    GeneratedFile { path: format!("{}/{module}.rs", set.module), contents }
}

fn use_of_set(set: &ClosedSet) -> Item {
    let whole = ident(&set.name);
    parse_quote!(
        use super::#whole;
    )
}

/// A type of a module; without docs of its own, it is documented where the main type is.
fn listing<'n, 'm: 'n>(
    names: &'n Names<'n>,
    module: &'m Module,
    name: &str,
    docs: Option<&'m Docs>,
) -> Listing<'n, 'm> {
    let main = match &module.body {
        Body::Precise(view) => &view.docs,
        Body::Object(body) | Body::Request(body) | Body::Response(body) => &body.docs,
        Body::Values(of) => &of.docs,
    };
    // What is of an endpoint stands below it; objects are everybody's.
    let endpoint = module.endpoint.as_ref().filter(|_| module.area != Area::Objects);
    Listing::new(names, names::here(module), name)
        .documented(docs.into_iter().chain([main]))
        .of_endpoint(endpoint)
}

/// The files of a module.
pub(super) fn module<'m>(module: &'m Module, names: &Names<'_>) -> Files<'m> {
    let of = |name: &str, docs: Option<&'m Docs>| listing(names, module, name, docs);
    let of_struct = |body: &'m Structure| of(&body.name, Some(&body.docs));
    let of_view = |view: &'m View| of(&view.name, Some(&view.docs));
    let (main, own_role) = match &module.body {
        Body::Object(body) => (structs::items(body, Role::Object, of_struct(body)), Role::Object),
        Body::Request(body) => (structs::items(body, Role::Request, of_struct(body)), Role::Object),
        Body::Response(body) => (structs::items(body, Role::Response, of_struct(body)), Role::Response),
        Body::Precise(view) => (structs::view(view, Role::Request, of_view(view)), Role::Object),
        Body::Values(values) => (enums::of_model(values, of(&values.name, None)), Role::Object),
    };
    let own = module.own.iter().map(|body| structs::items(body, own_role, of_struct(body)));
    let views = module.views.iter().map(|view| structs::view(view, Role::Object, of_view(view)));
    let enums = module.enums.iter().map(|values| enums::of_model(values, of(&values.name, None)));
    let Emission { mut types, pieces } = [main].into_iter().chain(own).chain(views).chain(enums).collect();
    let setters = module.structures().filter(|_| own_role != Role::Response);
    let setters: Emission<'_> = setters.filter_map(|body| structs::setters(body, of_struct(body))).collect();
    types.extend(setters.types);
    let write = move || {
        let declared = (!setters.pieces.is_empty()).then(|| Piece::item(|| private_module(SETTERS)));
        let items = declared.into_iter().chain(pieces).collect();
        let docs = [format!("[`{}`] and what belongs to it.", module.type_name())];
        let file = GeneratedFile {
            path: format!("{}/{}.rs", module.area.name(), module.name),
            contents: print::file(&docs, uses(module), items),
        };
        let setters = (!setters.pieces.is_empty()).then(|| setters_file(module, setters.pieces));
        std::iter::once(file).chain(setters).collect()
    };
    Files { types, write: Box::new(write) }
}

/// The module as its own file names it: an object that holds itself has its name at hand, without a path.
pub(super) fn from_inside(module: &Module) -> Module {
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
fn setters_file(module: &Module, items: Vec<Piece<'_>>) -> GeneratedFile {
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
    let mut set = module.structures().flat_map(|body| &body.members).filter(|member| !member.is_given());
    uses.extend(if set.any(uses_wire) { homes.into_uses() } else { homes.into_uses_of_api() });
    let docs = [format!("Setters of [`{0}`](super::{0}) and of what belongs to it.", module.type_name())];
    GeneratedFile {
        path: format!("{}/{}/{SETTERS}.rs", module.area.name(), module.name),
        contents: print::file(&docs, uses, items),
    }
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
    if matches!(&module.body, Body::Values(values) if values.kind == ValueKind::Objects) {
        homes.0.insert(Area::Objects.name().to_owned());
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
        let wire = parse_quote!(
            use crate::wire;
        );
        self.into_uses_of_api().into_iter().chain([wire]).collect()
    }

    fn into_uses_of_api(self) -> Vec<Item> {
        let modules = self.0.iter().map(|name| ident(name));
        modules.map(|name| parse_quote!(use crate::api::#name;)).collect()
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
