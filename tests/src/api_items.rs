//! The items of a generated API, and the effect of a difference of two by the rules of semantic versioning.

use codegen::review::compare::Rust;
use codegen::rust::GeneratedFile;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use syn::punctuated::Punctuated;
use syn::{
    Attribute, Fields, FnArg, GenericArgument, ImplItem, Item, ItemImpl, Macro, Path, PathArguments,
    ReceiverKind, ReturnType, Signature, Token, Type, TypeParamBound, UseTree, Visibility,
};

/// Items by name: types, fields, variants, functions, implementations, modules and the names that these go by.
pub type ApiItems = BTreeMap<String, ApiItem>;

/// One item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiItem {
    /// Its kind and types, by the places where those are defined; another one is another API.
    pub form: String,
    /// The struct that can't be made any more once it has this field, too: one that people write out.
    pub completes: Option<String>,
}

/// The effect on those who use the API of `base` when they get that of `head`, and the items that it comes from.
#[must_use]
pub fn semver(base: &ApiItems, head: &ApiItems) -> (Rust, Vec<String>) {
    let mut worst = Rust::None;
    let mut why = Vec::new();
    let names: BTreeSet<&String> = base.keys().chain(head.keys()).collect();
    for name in names {
        let (what, effect) = match (base.get(name), head.get(name)) {
            (Some(old), Some(new)) if old.form == new.form => continue,
            (Some(_), Some(_)) => ("changed", Rust::Major),
            (Some(_), None) => ("removed", Rust::Major),
            (None, Some(new)) if new.completes.as_ref().is_some_and(|of| base.contains_key(of)) => {
                ("added to a struct that is written out", Rust::Major)
            }
            (None, _) => ("added", Rust::Minor),
        };
        worst = worst.max(effect);
        why.push(format!("{} {name} {what}", effect.as_str()));
    }
    (worst, why)
}

/// The items of these files.
///
/// # Panics
/// If a file is no Rust, or has a form that the generator did not write when this was written.
#[must_use]
pub fn api_items(files: &[GeneratedFile]) -> ApiItems {
    let parsed: Vec<(String, Vec<Item>)> = files
        .iter()
        .map(|file| {
            let items =
                syn::parse_file(&file.contents).unwrap_or_else(|error| panic!("{}: {error}", file.path));
            (module_of(&file.path), items.items)
        })
        .collect();
    let names = Names::of(&parsed);
    let mut items = ApiItems::new();
    for (module, all) in &parsed {
        let mut lister = Lister { module, names: &names, items: &mut items };
        for item in all {
            lister.item(item);
        }
    }
    items
}

/// `objects/customer.rs` is `objects::customer`, `objects/mod.rs` is `objects`; setters stand in a file of their own, but belong to
/// the module above.
fn module_of(path: &str) -> String {
    let path = path.strip_suffix(".rs").unwrap_or(path);
    let path = path.strip_suffix("/setters").unwrap_or(path);
    let path = if path == "mod" { "" } else { path.strip_suffix("/mod").unwrap_or(path) };
    path.replace('/', "::")
}

fn within(module: &str, name: &str) -> String {
    if module.is_empty() { name.to_owned() } else { format!("{module}::{name}") }
}

/// Where names lead.
struct Names {
    /// Modules right below the root: paths that start with one are absolute.
    top: HashSet<String>,
    /// The name that a definition is in reach by, by the module that it stands in: modules may be closed, what is shown may not.
    defined: HashMap<String, String>,
}

impl Names {
    fn of(parsed: &[(String, Vec<Item>)]) -> Self {
        let mut defined = HashMap::new();
        let items = || parsed.iter().flat_map(|(module, items)| items.iter().map(move |item| (module, item)));
        for (module, item) in items() {
            if let Item::Struct(syn::ItemStruct { ident, .. }) | Item::Enum(syn::ItemEnum { ident, .. }) =
                item
            {
                let name = within(module, &ident.to_string());
                defined.insert(name.clone(), name);
            }
        }
        for (module, item) in items() {
            if let Item::Use(of) = item
                && is_public(&of.vis)
            {
                let (path, name) = used(&of.tree);
                defined.insert(within(module, &path), within(module, &name));
            }
        }
        let top = parsed.iter().filter_map(|(module, _)| module.split("::").next()).map(str::to_owned);
        Self { top: top.filter(|name| !name.is_empty()).collect(), defined }
    }

    /// The name of what a path of a module leads to.
    fn resolve(&self, module: &str, path: &str) -> String {
        let absolute = path.split("::").next().is_some_and(|first| self.top.contains(first));
        let here = within(module, path);
        let full = if !absolute && self.defined.contains_key(&here) { here } else { path.to_owned() };
        self.defined.get(&full).cloned().unwrap_or(full)
    }
}

/// `self::customer::Customer` as a path below the module, and its last name.
fn used(tree: &UseTree) -> (String, String) {
    match tree {
        UseTree::Path(path) => {
            let (rest, name) = used(&path.tree);
            let first = path.ident.to_string();
            (if first == "self" { rest } else { format!("{first}::{rest}") }, name)
        }
        UseTree::Name(name) => (name.ident.to_string(), name.ident.to_string()),
        _ => panic!("a use of another form"),
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident(name))
}

/// Lists the items of one module.
struct Lister<'a> {
    module: &'a str,
    names: &'a Names,
    items: &'a mut ApiItems,
}

impl Lister<'_> {
    fn add(&mut self, name: String, form: String) {
        self.items.insert(name, ApiItem { form, completes: None });
    }

    fn at(&self, name: &str) -> String {
        let here = within(self.module, name);
        self.names.defined.get(&here).cloned().unwrap_or(here)
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Mod(of) if is_public(&of.vis) => {
                self.add(format!("mod {}", self.at(&of.ident.to_string())), String::new());
            }
            Item::Struct(of) if is_public(&of.vis) => {
                let name = self.at(&of.ident.to_string());
                self.derived(&name, &of.attrs);
                self.structure(&name, has(&of.attrs, "non_exhaustive"), &of.fields);
            }
            Item::Enum(of) if is_public(&of.vis) => {
                let name = self.at(&of.ident.to_string());
                assert!(has(&of.attrs, "non_exhaustive"), "{name}");
                self.derived(&name, &of.attrs);
                self.add(name.clone(), "enum".to_owned());
                for variant in &of.variants {
                    self.add(format!("{name}::{}", variant.ident), String::new());
                }
            }
            Item::Type(of) if is_public(&of.vis) => {
                let form = self.ty(&of.ty);
                self.add(self.at(&of.ident.to_string()), form);
            }
            Item::Const(of) if is_public(&of.vis) => {
                let form = self.ty(&of.ty);
                self.add(self.at(&of.ident.to_string()), form);
            }
            Item::Fn(of) if is_public(&of.vis) => {
                let form = self.signature(&of.sig);
                self.add(format!("{}()", self.at(&of.sig.ident.to_string())), form);
            }
            Item::Impl(of) => self.implementation(of),
            Item::Macro(of) => self.call(&of.mac),
            _ => {}
        }
    }

    fn derived(&mut self, name: &str, attributes: &[Attribute]) {
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
            let list =
                attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated).expect("a list");
            for of in list {
                let of = self.path(&of);
                self.add(format!("impl {of} for {name}"), String::new());
            }
        }
    }

    fn structure(&mut self, name: &str, is_open: bool, fields: &Fields) {
        let public = fields.iter().filter(|field| is_public(&field.vis)).count();
        let is_written_out = !is_open && public == fields.len();
        self.add(name.to_owned(), if is_written_out { "struct, written out" } else { "struct" }.to_owned());
        for field in fields.iter().filter(|field| is_public(&field.vis)) {
            let field_name = field.ident.as_ref().expect("a name");
            let form = self.ty(&field.ty);
            let completes = is_written_out.then(|| name.to_owned());
            self.items.insert(format!("{name}.{field_name}"), ApiItem { form, completes });
        }
    }

    fn implementation(&mut self, block: &ItemImpl) {
        let of = self.ty(&block.self_ty);
        if let Some((path, _)) = &block.trait_ {
            let head = format!("impl {} for {of}", self.path(path));
            for item in &block.items {
                if let ImplItem::Type(alias) = item {
                    let form = self.ty(&alias.ty);
                    self.add(format!("{head}: {}", alias.ident), form);
                }
            }
            self.add(head, String::new());
            return;
        }
        for item in &block.items {
            if let ImplItem::Fn(method) = item
                && is_public(&method.vis)
            {
                let form = self.signature(&method.sig);
                self.add(format!("{of}::{}()", method.sig.ident), form);
            }
        }
    }

    /// Adds the items that the macros of `wire` make of an enumeration.
    fn call(&mut self, call: &Macro) {
        let name = call.path.segments.last().expect("a name").ident.to_string();
        let of = call.parse_body_with(Punctuated::<Type, Token![,]>::parse_terminated).expect("types");
        let of: Vec<String> = of.iter().map(|ty| self.ty(ty)).collect();
        match (name.as_str(), of.as_slice()) {
            ("open_enum", [of]) => self.add(format!("{name} {of}"), String::new()),
            ("subset_enum", [of, whole]) => self.add(format!("{name} {of}"), whole.clone()),
            _ => panic!("{name}! is new"),
        }
    }

    fn signature(&self, signature: &Signature) -> String {
        let arguments = signature.inputs.iter().map(|argument| match argument {
            FnArg::Receiver(of) if matches!(of.kind, ReceiverKind::Reference(..)) => "&self".to_owned(),
            FnArg::Receiver(_) => "self".to_owned(),
            FnArg::Typed(of) => self.ty(&of.ty),
        });
        let arguments: Vec<String> = arguments.collect();
        let output = match &signature.output {
            ReturnType::Default => "()".to_owned(),
            ReturnType::Type(_, ty) => self.ty(ty),
        };
        format!("fn({}) -> {output}", arguments.join(", "))
    }

    fn ty(&self, ty: &Type) -> String {
        match ty {
            Type::Path(of) => self.path(&of.path),
            Type::Reference(of) => format!("&{}", self.ty(&of.elem)),
            Type::Slice(of) => format!("[{}]", self.ty(&of.elem)),
            Type::ImplTrait(of) => {
                let bounds = of.bounds.iter().map(|bound| match bound {
                    TypeParamBound::Trait(bound) => self.path(&bound.path),
                    _ => panic!("a bound of another form"),
                });
                format!("impl {}", bounds.collect::<Vec<_>>().join(" + "))
            }
            _ => panic!("a type of another form"),
        }
    }

    fn path(&self, path: &Path) -> String {
        let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let mut text = self.names.resolve(self.module, &names.join("::"));
        for segment in &path.segments {
            let PathArguments::AngleBracketed(of) = &segment.arguments else { continue };
            let arguments = of.args.iter().map(|argument| match argument {
                GenericArgument::Type(ty) => self.ty(ty),
                _ => panic!("an argument of another form"),
            });
            text.extend(["<", &arguments.collect::<Vec<_>>().join(", "), ">"]);
        }
        text
    }
}
