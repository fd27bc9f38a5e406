//! Types of a Rust crate: structs and enums that serde derives for.

use super::serde_attributes::{Serde, derives};
use super::written::{Form, ValueShape, Values, Ways, Written, WrittenMember, WrittenType};
use crate::diagnostics::problem::{About, Code, Problem};
use crate::diagnostics::span::Place;
use crate::read::source::Text;
use proc_macro2::Span;
use std::cell::RefCell;
use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};
use syn::{Fields, GenericArgument, Item, PathArguments, Type};

/// Reads the files of a crate. A file that is not Rust is a problem, and costs only itself.
#[must_use]
pub fn read_rust(files: &[Text]) -> (Written, Vec<Problem>) {
    let (mut modules, mut found, mut problems) = (Vec::new(), Vec::new(), Vec::new());
    for (file, text) in files.iter().enumerate() {
        match syn::parse_file(text.as_str()) {
            Ok(parsed) => {
                let path = module_of(text.path().as_str());
                collect(file, &path, parsed.items, &mut modules, &mut found);
            }
            Err(error) => problems.push(Problem {
                code: Code::AuditUnread,
                place: place(text, error.span()),
                about: About::of(text.path()),
                message: format!("the file is not Rust: {error}"),
                help: "mend it, or leave it out".into(),
            }),
        }
    }
    let mut index: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, (_, item)) in found.iter().enumerate() {
        index.entry(name(item)).or_default().push(at);
    }
    let (parts, open) = (RefCell::default(), RefCell::default());
    let reader = Reader { files, modules: &modules, found: &found, index, parts, open };
    let mut types: Vec<_> = (0..found.len()).filter_map(|at| reader.read(at)).collect();
    for part in reader.parts.take() {
        if let Some(of) = types.get_mut(part) {
            of.part = true;
        }
    }
    (Written { types }, problems)
}

/// A module and an item of it.
type Found = (usize, Item);

/// A module of the crate.
struct Module {
    file: usize,
    /// Its path from the root, as far as files and modules in them tell.
    path: Vec<String>,
    /// The names that it imports, each with the whole path.
    uses: HashMap<String, Vec<String>>,
}

/// The module that a file is: `src/models/order.rs` is `models::order`.
fn module_of(file: &str) -> Vec<String> {
    let stem = file.strip_suffix(".rs").unwrap_or(file);
    let mut path: Vec<String> = stem.split('/').filter(|part| *part != "src").map(str::to_owned).collect();
    path.pop_if(|last| matches!(last.as_str(), "mod" | "lib" | "main"));
    path
}

/// Structs, enums and aliases of a module and of those in it. Tests are none of its types.
fn collect(
    file: usize,
    path: &[String],
    items: Vec<Item>,
    modules: &mut Vec<Module>,
    found: &mut Vec<Found>,
) {
    let at = modules.len();
    let mut uses = HashMap::new();
    for item in &items {
        if let Item::Use(item) = item {
            imports(&item.tree, &mut Vec::new(), &mut uses);
        }
    }
    modules.push(Module { file, path: path.to_vec(), uses });
    for item in items {
        match item {
            Item::Struct(syn::ItemStruct { ref attrs, .. })
            | Item::Enum(syn::ItemEnum { ref attrs, .. })
            | Item::Type(syn::ItemType { ref attrs, .. })
                if !is_test(attrs) =>
            {
                found.push((at, item));
            }
            Item::Mod(module) if !is_test(&module.attrs) => {
                let path: Vec<String> = path.iter().cloned().chain([module.ident.to_string()]).collect();
                let items = module.content.map(|(_, items)| items).unwrap_or_default();
                collect(file, &path, items, modules, found);
            }
            _ => {}
        }
    }
}

/// The names that a `use` brings, by the path of each.
fn imports(tree: &syn::UseTree, path: &mut Vec<String>, uses: &mut HashMap<String, Vec<String>>) {
    let whole = |path: &[String], last: String| path.iter().cloned().chain([last]).collect();
    match tree {
        syn::UseTree::Path(of) => {
            path.push(of.ident.to_string());
            imports(&of.tree, path, uses);
            path.pop();
        }
        syn::UseTree::Name(of) => {
            uses.insert(of.ident.to_string(), whole(path, of.ident.to_string()));
        }
        syn::UseTree::Rename(of) => {
            uses.insert(of.rename.to_string(), whole(path, of.ident.to_string()));
        }
        syn::UseTree::Group(of) => of.items.iter().for_each(|tree| imports(tree, path, uses)),
        syn::UseTree::Glob(_) => {}
    }
}

/// Whether it is there for tests only: `cfg(test)`, `cfg(all(test, …))`.
fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let syn::Meta::List(list) = &attribute.meta else { return false };
        let tokens = list.tokens.to_string();
        let mut words = tokens.split(|c: char| !c.is_alphanumeric() && c != '_');
        list.path.is_ident("cfg")
            && !words.clone().any(|word| matches!(word, "not" | "any"))
            && words.any(|word| word == "test")
    })
}

fn name(item: &Item) -> String {
    match item {
        Item::Struct(item) => item.ident.to_string(),
        Item::Enum(item) => item.ident.to_string(),
        Item::Type(item) => item.ident.to_string(),
        _ => String::new(),
    }
}

fn place(text: &Text, span: Span) -> Place {
    let range = span.byte_range();
    text.place(range.start..range.end.max(range.start))
}

struct Reader<'f> {
    files: &'f [Text],
    modules: &'f [Module],
    found: &'f [Found],
    index: HashMap<String, Vec<usize>>,
    /// Types whose members others take in.
    parts: RefCell<BTreeSet<usize>>,
    /// Types whose members are being taken in: one that takes in itself has no end.
    open: RefCell<Vec<usize>>,
}

/// Types in types, such as `Option<Box<Vec<…>>>`: deeper ones are not looked into.
const DEEPEST: usize = 16;

impl Reader<'_> {
    /// The type at an index. All have one, so that indexes stay what they are: what serde does not derive for may be anything.
    fn read(&self, at: usize) -> Option<WrittenType> {
        let (module, item) = self.found.get(at)?;
        let (module, attributes, span) = match item {
            Item::Struct(item) => (*module, &item.attrs, item.ident.span()),
            Item::Enum(item) => (*module, &item.attrs, item.ident.span()),
            Item::Type(item) => (*module, &item.attrs, item.ident.span()),
            _ => return None,
        };
        let serde = Serde::of(attributes);
        let ways = Ways { out: derives(attributes, "Serialize"), back: derives(attributes, "Deserialize") };
        let derived = ways.out || ways.back;
        let form = match item {
            Item::Type(item) => Form::Same(self.shape(module, &item.ty, 0)),
            _ if !derived || serde.with => Form::Same(ValueShape::Any),
            Item::Struct(item) => self.structure(module, &item.fields, &serde),
            Item::Enum(item) => self.enumeration(module, item, &serde),
            _ => return None,
        };
        let ways = if derived { ways } else { Ways { out: true, back: true } };
        Some(WrittenType { name: name(item), place: self.place(module, span), form, ways, part: false })
    }

    /// Whether serde's code for a type is derived, or it is an alias: what it reads can be seen then.
    fn is_derived(&self, at: usize) -> bool {
        match self.found.get(at) {
            Some((
                _,
                Item::Struct(syn::ItemStruct { attrs, .. }) | Item::Enum(syn::ItemEnum { attrs, .. }),
            )) => derives(attrs, "Serialize") || derives(attrs, "Deserialize"),
            _ => true,
        }
    }

    fn place(&self, module: usize, span: Span) -> Place {
        self.text(module).map_or_else(
            || Place {
                page: crate::diagnostics::span::PagePath::new(""),
                line: 1,
                column: 1,
                span: crate::diagnostics::span::Span::default(),
            },
            |text| place(text, span),
        )
    }

    fn structure(&self, module: usize, fields: &Fields, serde: &Serde) -> Form {
        match fields {
            Fields::Named(_) if serde.transparent => Form::Same(
                fields.iter().next().map_or(ValueShape::Any, |field| self.shape(module, &field.ty, 0)),
            ),
            Fields::Named(_) => Form::Object(self.members(module, fields, serde)),
            // A tuple of one is what it holds.
            Fields::Unnamed(tuple) if tuple.unnamed.len() == 1 => {
                let field = tuple.unnamed.first();
                let with = field.is_some_and(|field| Serde::of(&field.attrs).with);
                let shape =
                    field.filter(|_| !with).map_or(ValueShape::Any, |field| self.shape(module, &field.ty, 0));
                Form::Same(shape)
            }
            Fields::Unnamed(_) | Fields::Unit => Form::Same(ValueShape::Any),
        }
    }

    fn members(&self, module: usize, fields: &Fields, serde: &Serde) -> Vec<WrittenMember> {
        let mut members = Vec::new();
        for field in fields {
            let own = Serde::of(&field.attrs);
            let Some(ident) = field.ident.as_ref().filter(|_| !own.is_skipped() && !is_test(&field.attrs))
            else {
                continue;
            };
            let shape = self.shape(module, &field.ty, 0);
            if own.flatten {
                // A map of what is left names nothing.
                if let ValueShape::Type(at) = &shape {
                    members.extend(self.flattened(*at, 0));
                }
                continue;
            }
            let name = ident.to_string();
            let name = name.trim_start_matches("r#");
            let written = own.rename.or_else(|| Some(serde.rename_all?.field(name)));
            let mut names = vec![written.unwrap_or_else(|| name.to_owned())];
            names.extend(own.aliases);
            let optional = is_option(&field.ty);
            members.push(WrittenMember {
                names,
                place: self.place(module, ident.span()),
                shape: if own.with { ValueShape::Any } else { shape },
                required: !(optional || own.default || serde.default || own.skip_if || own.with),
                nullable: optional || own.with,
            });
        }
        members
    }

    /// The members of a type that stands in place of a member.
    fn flattened(&self, at: usize, depth: usize) -> Vec<WrittenMember> {
        self.parts.borrow_mut().insert(at);
        if self.open.borrow().contains(&at) {
            return Vec::new();
        }
        self.open.borrow_mut().push(at);
        let members = match self.read(at).map(|written| written.form) {
            Some(Form::Object(members)) => members,
            Some(Form::Same(ValueShape::Type(at))) if depth < DEEPEST => self.flattened(at, depth + 1),
            _ => Vec::new(),
        };
        self.open.borrow_mut().pop();
        members
    }

    fn enumeration(&self, module: usize, item: &syn::ItemEnum, serde: &Serde) -> Form {
        if let Some(tag) = serde.tag.as_ref().filter(|_| !serde.content) {
            return self.tagged(module, item, serde, tag);
        }
        let (mut values, mut others, mut all_units) = (Values::default(), Vec::new(), true);
        for variant in &item.variants {
            let own = Serde::of(&variant.attrs);
            if own.is_skipped() || is_test(&variant.attrs) {
                continue;
            }
            let loose = serde.untagged || own.untagged;
            match &variant.fields {
                Fields::Unit if own.other => values.open = true,
                Fields::Unit if serde.untagged => others.push(ValueShape::Any),
                Fields::Unit => {
                    let place = self.place(module, variant.ident.span());
                    let name = variant_name(&variant.ident.to_string(), &own, serde);
                    values
                        .known
                        .extend(std::iter::once(name).chain(own.aliases).map(|name| (name, place.clone())));
                }
                Fields::Unnamed(tuple) if loose && tuple.unnamed.len() == 1 => {
                    let shape = tuple
                        .unnamed
                        .first()
                        .map_or(ValueShape::Any, |field| self.shape(module, &field.ty, 0));
                    values.open |= matches!(shape, ValueShape::String | ValueShape::Any);
                    others.push(shape);
                }
                Fields::Named(_) if loose => {
                    others.push(ValueShape::Inline(self.members(module, &variant.fields, serde)));
                }
                Fields::Named(_) | Fields::Unnamed(_) => all_units = false,
            }
        }
        if !all_units {
            // The name of the variant is a key around what it holds.
            return Form::Same(ValueShape::Any);
        }
        let only_strings = others.iter().all(|shape| matches!(shape, ValueShape::String));
        if values.known.is_empty() || !only_strings {
            return Form::Same(if values.known.is_empty() {
                ValueShape::OneOf(others)
            } else {
                ValueShape::Any
            });
        }
        Form::Values(values)
    }

    /// Variants that a member tells apart: an object with all their members.
    fn tagged(&self, module: usize, item: &syn::ItemEnum, serde: &Serde, tag: &str) -> Form {
        let mut members: Vec<WrittenMember> = Vec::new();
        for variant in &item.variants {
            let own = Serde::of(&variant.attrs);
            let fields = match &variant.fields {
                Fields::Named(_) => {
                    let rename_all = own.rename_all.or(serde.rename_all_fields);
                    self.members(module, &variant.fields, &Serde { rename_all, ..own })
                }
                Fields::Unnamed(tuple) => {
                    match tuple.unnamed.first().map(|field| self.shape(module, &field.ty, 0)) {
                        Some(ValueShape::Type(at)) => self.flattened(at, 0),
                        _ => Vec::new(),
                    }
                }
                Fields::Unit => Vec::new(),
            };
            for member in fields {
                if members.iter().all(|known| known.names != member.names) {
                    members.push(WrittenMember { required: false, ..member });
                }
            }
        }
        members.insert(
            0,
            WrittenMember {
                names: vec![tag.to_owned()],
                place: self.place(module, item.ident.span()),
                shape: ValueShape::String,
                required: false,
                nullable: false,
            },
        );
        Form::Object(members)
    }

    fn shape(&self, module: usize, of: &Type, depth: usize) -> ValueShape {
        let inner = |of: &Type| self.shape(module, of, depth + 1);
        match of {
            _ if depth > DEEPEST => ValueShape::Any,
            Type::Reference(reference) => inner(&reference.elem),
            Type::Paren(paren) => inner(&paren.elem),
            Type::Group(group) => inner(&group.elem),
            Type::Array(array) => ValueShape::Array(Box::new(inner(&array.elem))),
            Type::Slice(slice) => ValueShape::Array(Box::new(inner(&slice.elem))),
            Type::Path(path) => {
                let Some(last) = path.path.segments.last() else { return ValueShape::Any };
                let arguments = types_of(&last.arguments);
                let nth = |n: usize| arguments.get(n).map_or(ValueShape::Any, |of| inner(of));
                match last.ident.to_string().as_str() {
                    "String" | "str" | "char" | "CompactString" | "SmolStr" => ValueShape::String,
                    "u8" | "u16" | "u32" | "u64" | "u128" | "usize" | "i8" | "i16" | "i32" | "i64"
                    | "i128" | "isize" => ValueShape::Integer,
                    name if name.starts_with("NonZero") => ValueShape::Integer,
                    "f32" | "f64" => ValueShape::Float,
                    "bool" => ValueShape::Boolean,
                    "Option" | "Box" | "Rc" | "Arc" | "Cow" => nth(0),
                    "Vec" | "VecDeque" | "HashSet" | "BTreeSet" | "IndexSet" | "SmallVec" => {
                        ValueShape::Array(Box::new(nth(0)))
                    }
                    "HashMap" | "BTreeMap" | "IndexMap" | "Map" => ValueShape::Map,
                    _ => {
                        let segments = path.path.segments.iter();
                        let names: Vec<String> = segments.map(|part| part.ident.to_string()).collect();
                        let known = self.named(module, &names);
                        match (known.filter(|at| self.is_derived(*at)), arguments.as_slice()) {
                            (Some(at), _) => ValueShape::Type(at),
                            (None, [only]) => ValueShape::Wrapped(Box::new(inner(only))),
                            (None, _) => known.map_or(ValueShape::Any, ValueShape::Type),
                        }
                    }
                }
            }
            _ => ValueShape::Any,
        }
    }

    fn text(&self, module: usize) -> Option<&Text> {
        self.files.get(self.modules.get(module)?.file)
    }

    /// A type of the crate by the path that a module writes: of several of that name, the one that fits the path best, then the
    /// nearest.
    fn named(&self, module: usize, written: &[String]) -> Option<usize> {
        let here = self.modules.get(module)?;
        let imported = written.first().and_then(|first| here.uses.get(first));
        let path: Vec<&String> = match imported {
            Some(imported) => imported.iter().chain(written.iter().skip(1)).collect(),
            None => written.iter().collect(),
        };
        let (name, qualifier) = path.split_last()?;
        // `crate::tag::Tag` is the same wherever it is written.
        let absolute = qualifier.first().is_some_and(|first| *first == "crate");
        let fit = |at: &&usize| {
            let there = self.found.get(**at).and_then(|(of, _)| self.modules.get(*of));
            let there: &[String] = there.map_or(&[], |there| &there.path);
            let named = qualifier.iter().filter(|part| there.contains(part)).count();
            let common = there.iter().zip(&here.path).take_while(|(a, b)| !absolute && a == b).count();
            (named, common, Reverse(there.len()), Reverse(**at))
        };
        self.index.get(*name)?.iter().max_by_key(fit).copied()
    }
}

fn types_of(arguments: &PathArguments) -> Vec<&Type> {
    let PathArguments::AngleBracketed(arguments) = arguments else { return Vec::new() };
    let types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(of) => Some(of),
        _ => None,
    });
    types.collect()
}

fn is_option(of: &Type) -> bool {
    let Type::Path(path) = of else { return false };
    path.path.segments.last().is_some_and(|last| last.ident == "Option")
}

fn variant_name(name: &str, own: &Serde, all: &Serde) -> String {
    let name = name.trim_start_matches("r#");
    own.rename.clone().or_else(|| Some(all.rename_all?.variant(name))).unwrap_or_else(|| name.to_owned())
}
