//! Types of a Rust crate: structs and enums that serde derives for.

use super::rust_conversions::Conversion;
use super::rust_flags;
use super::serde_attributes::{Serde, derives};
use super::written::{Form, ValueShape, Ways, Written, WrittenMember, WrittenType};
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
    let (mut modules, mut found, mut problems) = (Vec::new(), Found::default(), Vec::new());
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
    let Found { types: found, conversions } = found;
    for (at, (_, item)) in found.iter().enumerate() {
        index.entry(name(item)).or_default().push(at);
    }
    let (parts, variants, open) = (RefCell::default(), RefCell::default(), RefCell::default());
    let reader = Reader {
        files,
        modules: &modules,
        found: &found,
        conversions: &conversions,
        index,
        parts,
        variants,
        open,
    };
    let mut types: Vec<_> = (0..found.len()).filter_map(|at| reader.read(at)).collect();
    for part in reader.parts.take() {
        if let Some(of) = types.get_mut(part) {
            of.part = true;
        }
    }
    for variant in reader.variants.take() {
        let Some(of) = types.get_mut(variant.at) else { continue };
        let Form::Object(members) = &mut of.form else { continue };
        of.variant_of.push(variant.of);
        let tag = variant.tag.filter(|tag| members.iter().all(|known| known.names != tag.names));
        members.extend(tag);
    }
    (Written { types }, problems)
}

/// A module and an item of it.
type InModule = (usize, Item);

/// What modules have.
#[derive(Default)]
struct Found {
    types: Vec<InModule>,
    conversions: Vec<(usize, Conversion)>,
}

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
fn collect(file: usize, path: &[String], items: Vec<Item>, modules: &mut Vec<Module>, found: &mut Found) {
    let at = modules.len();
    let items: Vec<Item> = items.into_iter().flat_map(expanded).collect();
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
                found.types.push((at, item));
            }
            Item::Mod(module) if !is_test(&module.attrs) => {
                let path: Vec<String> = path.iter().cloned().chain([module.ident.to_string()]).collect();
                let items = module.content.map(|(_, items)| items).unwrap_or_default();
                collect(file, &path, items, modules, found);
            }
            item => found.conversions.extend(Conversion::of(&item).map(|of| (at, of))),
        }
    }
}

/// The items that a macro is given: it often gives them back, behind a condition or with more derived.
fn expanded(item: Item) -> Vec<Item> {
    match item {
        Item::Macro(item) if item.ident.is_none() => {
            if let Some(flags) = rust_flags::declared(&item) {
                return flags.into_iter().map(Item::Enum).collect();
            }
            syn::parse2::<syn::File>(item.mac.tokens).map_or_else(|_| Vec::new(), |inner| inner.items)
        }
        item => vec![item],
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
pub(super) fn is_test(attributes: &[syn::Attribute]) -> bool {
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

pub(super) struct Reader<'f> {
    files: &'f [Text],
    modules: &'f [Module],
    found: &'f [InModule],
    /// Conversions into types, each by its module.
    pub(super) conversions: &'f [(usize, Conversion)],
    index: HashMap<String, Vec<usize>>,
    /// Types whose members others take in.
    parts: RefCell<BTreeSet<usize>>,
    pub(super) variants: RefCell<Vec<VariantType>>,
    /// Types whose members are being taken in: one that takes in itself has no end.
    open: RefCell<Vec<usize>>,
}

/// An enum, and where it stands.
#[derive(Clone, Copy)]
pub(super) struct Enum<'e> {
    /// Its index among the types.
    pub(super) at: usize,
    pub(super) module: usize,
    pub(super) item: &'e syn::ItemEnum,
    pub(super) serde: &'e Serde,
    pub(super) ways: Ways,
}

/// Members as far as they can be seen.
#[derive(Default)]
pub(super) struct Members {
    pub(super) all: Vec<WrittenMember>,
    /// Whether there may be others.
    pub(super) hidden: bool,
}

impl Members {
    /// Adds members that stand in place of one, which may be left out as a whole.
    pub(super) fn take_in(&mut self, members: Self, optional: bool) {
        self.hidden |= members.hidden;
        for member in members.all {
            if self.all.iter().all(|known| known.names != member.names) {
                let (given, asked) = (member.given && !optional, member.asked && !optional);
                self.all.push(WrittenMember {
                    given,
                    asked,
                    nullable: member.nullable || optional,
                    ..member
                });
            }
        }
    }
}

/// A type that an enum holds as a variant.
pub(super) struct VariantType {
    pub(super) at: usize,
    /// The enum.
    pub(super) of: usize,
    /// The member that the enum adds, which tells its variants apart; none if that is up to code of its own.
    pub(super) tag: Option<WrittenMember>,
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
        let values = match item {
            Item::Enum(item) if rust_flags::are_flags(&item.attrs) => Some(self.flags(module, item)),
            Item::Enum(item) if serde.from => self.converted(module, item),
            _ => None,
        };
        let (form, hidden) = match (values, item) {
            (Some(values), _) => (Form::Values(values), false),
            (None, Item::Type(item)) => (Form::Same(self.shape(module, &item.ty, 0)), false),
            (None, Item::Enum(item)) if !derived => {
                self.hold(at, module, item);
                (Form::Same(ValueShape::Any), false)
            }
            _ if !derived || serde.with => (Form::Same(ValueShape::Any), false),
            (None, Item::Struct(item)) => self.structure(module, &item.fields, &serde, ways),
            (None, Item::Enum(item)) => self.enumeration(Enum { at, module, item, serde: &serde, ways }),
            _ => return None,
        };
        let ways = if derived { ways } else { Ways { out: true, back: true } };
        Some(WrittenType {
            name: name(item),
            place: self.place(module, span),
            form,
            ways,
            part: false,
            variant_of: Vec::new(),
            hidden,
            modules: self.modules.get(module).map_or_else(Vec::new, |module| module.path.clone()),
        })
    }

    /// Whether serde's code for a type is derived, or it is an alias: what it reads can be seen then.
    fn is_derived(&self, at: usize) -> bool {
        match self.found.get(at) {
            Some((
                _,
                Item::Struct(syn::ItemStruct { attrs, .. }) | Item::Enum(syn::ItemEnum { attrs, .. }),
            )) => {
                derives(attrs, "Serialize") || derives(attrs, "Deserialize") || rust_flags::are_flags(attrs)
            }
            _ => true,
        }
    }

    pub(super) fn place(&self, module: usize, span: Span) -> Place {
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

    fn structure(&self, module: usize, fields: &Fields, serde: &Serde, ways: Ways) -> (Form, bool) {
        let form = match fields {
            Fields::Named(_) if serde.transparent => Form::Same(
                fields.iter().next().map_or(ValueShape::Any, |field| self.shape(module, &field.ty, 0)),
            ),
            Fields::Named(_) => {
                let members = self.members(module, fields, serde, ways);
                return (Form::Object(members.all), members.hidden);
            }
            // A tuple of one is what it holds.
            Fields::Unnamed(tuple) if tuple.unnamed.len() == 1 => {
                let field = tuple.unnamed.first();
                let with = field.is_some_and(|field| Serde::of(&field.attrs).with);
                let shape =
                    field.filter(|_| !with).map_or(ValueShape::Any, |field| self.shape(module, &field.ty, 0));
                Form::Same(shape)
            }
            Fields::Unnamed(_) | Fields::Unit => Form::Same(ValueShape::Any),
        };
        (form, false)
    }

    pub(super) fn members(&self, module: usize, fields: &Fields, serde: &Serde, ways: Ways) -> Members {
        let mut members = Members::default();
        for field in fields {
            let own = Serde::of(&field.attrs);
            let on_wire = !own.is_skipped(ways) && !is_test(&field.attrs);
            let Some(ident) = field.ident.as_ref().filter(|_| on_wire) else {
                continue;
            };
            let shape = self.shape(module, &field.ty, 0);
            if own.flatten {
                members.take_in(self.taken_in(&shape, &field.ty), self.is_option(module, &field.ty, 0));
                continue;
            }
            let name = ident.to_string();
            let name = name.trim_start_matches("r#");
            let written = own.rename.or_else(|| Some(serde.rename_all?.field(name)));
            let mut names = vec![written.unwrap_or_else(|| name.to_owned())];
            names.extend(own.aliases);
            let (optional, default) = (self.is_option(module, &field.ty, 0), own.default || serde.default);
            members.all.push(WrittenMember {
                names,
                place: self.place(module, ident.span()),
                shape: if own.with { ValueShape::Any } else { shape },
                given: !(optional || default || own.skip_if),
                asked: !(optional && !own.read_with || default || own.skip_back),
                nullable: optional || own.with,
                tag: None,
                part_of: None,
            });
        }
        members
    }

    /// Whether a type is an `Option`, or an alias of one.
    fn is_option(&self, module: usize, of: &Type, depth: usize) -> bool {
        let Type::Path(path) = of else { return false };
        let names: Vec<String> = path.path.segments.iter().map(|part| part.ident.to_string()).collect();
        if names.last().is_some_and(|last| last == "Option") {
            return true;
        }
        match self.named(module, &names).and_then(|at| self.found.get(at)) {
            Some((module, Item::Type(alias))) if depth < DEEPEST => {
                self.is_option(*module, &alias.ty, depth + 1)
            }
            _ => false,
        }
    }

    /// The members of a type that stands in place of a member.
    fn taken_in(&self, shape: &ValueShape, of: &Type) -> Members {
        let last = match of {
            Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
            _ => None,
        };
        match shape {
            ValueShape::Type(at) => {
                self.parts.borrow_mut().insert(*at);
                let mut members = self.flattened(*at, 0);
                for member in &mut members.all {
                    member.part_of.get_or_insert(*at);
                }
                members
            }
            // What takes all that is left names nothing.
            ValueShape::Map => Members::default(),
            _ => Members { all: Vec::new(), hidden: last.is_none_or(|last| last != "Value") },
        }
    }

    /// The members of a type.
    pub(super) fn flattened(&self, at: usize, depth: usize) -> Members {
        if self.open.borrow().contains(&at) {
            return Members::default();
        }
        self.open.borrow_mut().push(at);
        let members = match self.read(at).map(|written| (written.form, written.hidden)) {
            Some((Form::Object(all), hidden)) => Members { all, hidden },
            Some((Form::Same(shape), _)) => self.same(&shape, depth),
            _ => Members { all: Vec::new(), hidden: true },
        };
        self.open.borrow_mut().pop();
        members
    }

    /// The members of what another type is, or of all that it may be.
    fn same(&self, shape: &ValueShape, depth: usize) -> Members {
        match shape {
            ValueShape::Type(at) if depth < DEEPEST => self.flattened(*at, depth + 1),
            ValueShape::Map => Members::default(),
            ValueShape::Inline(all) => Members { all: all.clone(), hidden: false },
            ValueShape::OneOf(shapes) if depth < DEEPEST => {
                let mut members = Members::default();
                for shape in shapes {
                    members.take_in(self.same(shape, depth + 1), true);
                }
                members
            }
            _ => Members { all: Vec::new(), hidden: true },
        }
    }

    pub(super) fn shape(&self, module: usize, of: &Type, depth: usize) -> ValueShape {
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
