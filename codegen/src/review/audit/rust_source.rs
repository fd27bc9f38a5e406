//! Types of a Rust crate: structs and enums that serde derives for.

use super::serde_attributes::{Serde, derives};
use super::written::{Form, ValueShape, Values, Ways, Written, WrittenMember, WrittenType};
use crate::diagnostics::problem::{Code, Problem};
use crate::diagnostics::span::Place;
use crate::read::source::Text;
use proc_macro2::Span;
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use syn::{Fields, GenericArgument, Item, PathArguments, Type};

/// Reads the files of a crate. A file that is not Rust is a problem, and costs only itself.
#[must_use]
pub fn read_rust(files: &[Text]) -> (Written, Vec<Problem>) {
    let (mut found, mut problems) = (Vec::new(), Vec::new());
    for (file, text) in files.iter().enumerate() {
        match syn::parse_file(text.as_str()) {
            Ok(parsed) => collect(file, parsed.items, &mut found),
            Err(error) => problems.push(Problem {
                code: Code::AuditUnread,
                place: place(text, error.span()),
                message: format!("the file is not Rust: {error}"),
                help: "mend it, or leave it out".into(),
            }),
        }
    }
    let mut index: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, (_, item)) in found.iter().enumerate() {
        index.entry(name(item)).or_default().push(at);
    }
    let reader = Reader { files, found: &found, index, parts: RefCell::default() };
    let mut types: Vec<_> = (0..found.len()).filter_map(|at| reader.read(at)).collect();
    for part in reader.parts.take() {
        if let Some(of) = types.get_mut(part) {
            of.part = true;
        }
    }
    (Written { types }, problems)
}

/// A file and an item of it.
type Found = (usize, Item);

/// Structs, enums and aliases of a file, those in modules included. Tests are none of its types.
fn collect(file: usize, items: Vec<Item>, found: &mut Vec<Found>) {
    for item in items {
        match item {
            Item::Struct(_) | Item::Enum(_) | Item::Type(_) => found.push((file, item)),
            Item::Mod(module) if !is_test(&module.attrs) => {
                collect(file, module.content.map(|(_, items)| items).unwrap_or_default(), found);
            }
            _ => {}
        }
    }
}

fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let syn::Meta::List(list) = &attribute.meta else { return false };
        list.path.is_ident("cfg") && list.tokens.to_string() == "test"
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
    found: &'f [Found],
    index: HashMap<String, Vec<usize>>,
    /// Types whose members others take in.
    parts: RefCell<BTreeSet<usize>>,
}

/// Types in types, such as `Option<Box<Vec<…>>>`: deeper ones are not looked into.
const DEEPEST: usize = 16;

impl Reader<'_> {
    /// The type at an index. All have one, so that indexes stay what they are: what serde does not derive for may be anything.
    fn read(&self, at: usize) -> Option<WrittenType> {
        let (file, item) = self.found.get(at)?;
        let (file, attributes, span) = match item {
            Item::Struct(item) => (*file, &item.attrs, item.ident.span()),
            Item::Enum(item) => (*file, &item.attrs, item.ident.span()),
            Item::Type(item) => (*file, &item.attrs, item.ident.span()),
            _ => return None,
        };
        let serde = Serde::of(attributes);
        let ways = Ways { out: derives(attributes, "Serialize"), back: derives(attributes, "Deserialize") };
        let derived = ways.out || ways.back;
        let form = match item {
            Item::Type(item) => Form::Same(self.shape(file, &item.ty, 0)),
            _ if !derived || serde.with => Form::Same(ValueShape::Any),
            Item::Struct(item) => self.structure(file, &item.fields, &serde),
            Item::Enum(item) => self.enumeration(file, item, &serde),
            _ => return None,
        };
        let ways = if derived { ways } else { Ways { out: true, back: true } };
        Some(WrittenType { name: name(item), place: self.place(file, span), form, ways, part: false })
    }

    fn place(&self, file: usize, span: Span) -> Place {
        self.files.get(file).map_or_else(
            || Place {
                page: crate::diagnostics::span::PagePath::new(""),
                line: 1,
                column: 1,
                span: crate::diagnostics::span::Span::default(),
            },
            |text| place(text, span),
        )
    }

    fn structure(&self, file: usize, fields: &Fields, serde: &Serde) -> Form {
        match fields {
            Fields::Named(_) if serde.transparent => Form::Same(
                fields.iter().next().map_or(ValueShape::Any, |field| self.shape(file, &field.ty, 0)),
            ),
            Fields::Named(_) => Form::Object(self.members(file, fields, serde)),
            // A tuple of one is what it holds.
            Fields::Unnamed(tuple) if tuple.unnamed.len() == 1 => {
                let field = tuple.unnamed.first();
                let with = field.is_some_and(|field| Serde::of(&field.attrs).with);
                let shape =
                    field.filter(|_| !with).map_or(ValueShape::Any, |field| self.shape(file, &field.ty, 0));
                Form::Same(shape)
            }
            Fields::Unnamed(_) | Fields::Unit => Form::Same(ValueShape::Any),
        }
    }

    fn members(&self, file: usize, fields: &Fields, serde: &Serde) -> Vec<WrittenMember> {
        let mut members = Vec::new();
        for field in fields {
            let own = Serde::of(&field.attrs);
            let Some(ident) = field.ident.as_ref().filter(|_| !own.is_skipped()) else {
                continue;
            };
            let shape = self.shape(file, &field.ty, 0);
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
                place: self.place(file, ident.span()),
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
        match self.read(at).map(|written| written.form) {
            Some(Form::Object(members)) => members,
            Some(Form::Same(ValueShape::Type(at))) if depth < DEEPEST => self.flattened(at, depth + 1),
            _ => Vec::new(),
        }
    }

    fn enumeration(&self, file: usize, item: &syn::ItemEnum, serde: &Serde) -> Form {
        if let Some(tag) = serde.tag.as_ref().filter(|_| !serde.content) {
            return self.tagged(file, item, serde, tag);
        }
        let (mut values, mut others, mut all_units) = (Values::default(), Vec::new(), true);
        for variant in &item.variants {
            let own = Serde::of(&variant.attrs);
            if own.is_skipped() {
                continue;
            }
            let loose = serde.untagged || own.untagged;
            match &variant.fields {
                Fields::Unit if own.other => values.open = true,
                Fields::Unit if serde.untagged => others.push(ValueShape::Any),
                Fields::Unit => {
                    let place = self.place(file, variant.ident.span());
                    let name = variant_name(&variant.ident.to_string(), &own, serde);
                    values
                        .known
                        .extend(std::iter::once(name).chain(own.aliases).map(|name| (name, place.clone())));
                }
                Fields::Unnamed(tuple) if loose && tuple.unnamed.len() == 1 => {
                    let shape =
                        tuple.unnamed.first().map_or(ValueShape::Any, |field| self.shape(file, &field.ty, 0));
                    values.open |= matches!(shape, ValueShape::String | ValueShape::Any);
                    others.push(shape);
                }
                Fields::Named(_) if loose => {
                    others.push(ValueShape::Inline(self.members(file, &variant.fields, serde)));
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
    fn tagged(&self, file: usize, item: &syn::ItemEnum, serde: &Serde, tag: &str) -> Form {
        let mut members: Vec<WrittenMember> = Vec::new();
        for variant in &item.variants {
            let own = Serde::of(&variant.attrs);
            let fields = match &variant.fields {
                Fields::Named(_) => {
                    let rename_all = own.rename_all.or(serde.rename_all_fields);
                    self.members(file, &variant.fields, &Serde { rename_all, ..own })
                }
                Fields::Unnamed(tuple) => {
                    match tuple.unnamed.first().map(|field| self.shape(file, &field.ty, 0)) {
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
                place: self.place(file, item.ident.span()),
                shape: ValueShape::String,
                required: false,
                nullable: false,
            },
        );
        Form::Object(members)
    }

    fn shape(&self, file: usize, of: &Type, depth: usize) -> ValueShape {
        let inner = |of: &Type| self.shape(file, of, depth + 1);
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
                    | "i128" | "isize" | "NonZeroU8" | "NonZeroU16" | "NonZeroU32" | "NonZeroU64"
                    | "NonZeroI64" => ValueShape::Integer,
                    "f32" | "f64" => ValueShape::Float,
                    "bool" => ValueShape::Boolean,
                    "Option" | "Box" | "Rc" | "Arc" | "Cow" => nth(0),
                    "Vec" | "VecDeque" | "HashSet" | "BTreeSet" | "IndexSet" | "SmallVec" => {
                        ValueShape::Array(Box::new(nth(0)))
                    }
                    "HashMap" | "BTreeMap" | "IndexMap" | "Map" => ValueShape::Map,
                    name => self.named(file, name).map_or(ValueShape::Any, ValueShape::Type),
                }
            }
            _ => ValueShape::Any,
        }
    }

    /// A type of the crate by its name: of several, one of the same file.
    fn named(&self, file: usize, name: &str) -> Option<usize> {
        let known = self.index.get(name)?;
        let near = known.iter().find(|at| self.found.get(**at).is_some_and(|(of, _)| *of == file));
        near.or(known.first()).copied()
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
