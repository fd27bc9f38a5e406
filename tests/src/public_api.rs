//! The public API of the generated crate, as Rust without bodies: the first thing to look at in a review of a
//! regenerated crate.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use syn::{Attribute, Expr, Fields, File, ImplItem, Item, Visibility};

/// The public items of the crate with this `lib.rs`, by the name of the module below `api`, or below the root; the root
/// itself is `lib`.
///
/// Modules are written in place, private ones too where something of theirs is public; docs, bodies and whatever is
/// private are left out.
///
/// # Panics
/// If a file of the crate can't be read or is no Rust.
#[must_use]
pub fn public_api(lib: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut root = items(lib, &folder(lib));
    for item in &mut root {
        let Item::Mod(module) = item else { continue };
        let split = module.ident == "api";
        let Some((_, inner)) = &mut module.content else { continue };
        if split {
            for item in inner.iter_mut() {
                if let Item::Mod(module) = item {
                    part(module, &mut files);
                }
            }
        } else {
            part(module, &mut files);
        }
    }
    files.insert("lib".to_owned(), print(root));
    files
}

/// Moves the content of a module into a file of its own.
fn part(module: &mut syn::ItemMod, files: &mut BTreeMap<String, String>) {
    if let Some((_, items)) = module.content.take() {
        module.semi = Some(syn::token::Semi::default());
        files.insert(module.ident.to_string(), print(items));
    }
}

fn print(items: Vec<Item>) -> String {
    prettyplease::unparse(&File { shebang: None, frontmatter: None, attrs: Vec::new(), items })
}

/// The folder that the modules of a file stand in.
fn folder(file: &Path) -> PathBuf {
    let above = file.parent().unwrap_or(Path::new(""));
    match file.file_stem() {
        Some(stem) if stem != "lib" && stem != "mod" => above.join(stem),
        _ => above.to_owned(),
    }
}

fn items(file: &Path, folder: &Path) -> Vec<Item> {
    let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let parsed = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    parsed.items.into_iter().filter_map(|item| shown(item, folder)).collect()
}

/// The item without what nobody outside sees; `None` if that is all of it.
fn shown(mut item: Item, folder: &Path) -> Option<Item> {
    let attributes = attributes(&mut item)?;
    if attributes.iter().any(|attribute| attribute.path().is_ident("cfg")) {
        return None;
    }
    attributes.retain(|attribute| {
        ["derive", "non_exhaustive", "must_use"].iter().any(|name| attribute.path().is_ident(name))
    });
    match &mut item {
        Item::Mod(module) if module.content.is_none() => {
            let name = module.ident.to_string();
            let files = [folder.join(format!("{name}.rs")), folder.join(&name).join("mod.rs")];
            let inner = files.iter().find(|file| file.exists()).map(|file| items(file, &folder.join(&name)));
            let inner = inner.filter(|inner| !inner.is_empty())?;
            module.semi = None;
            module.content = Some((syn::token::Brace::default(), inner));
            Some(item)
        }
        Item::Struct(body) if is_public(&body.vis) => {
            show_fields(&mut body.fields);
            Some(item)
        }
        Item::Enum(values) if is_public(&values.vis) => {
            for variant in &mut values.variants {
                variant.attrs.clear();
            }
            Some(item)
        }
        Item::Fn(function) if is_public(&function.vis) => {
            function.block.stmts.clear();
            Some(item)
        }
        Item::Trait(shape) if is_public(&shape.vis) => {
            for item in &mut shape.items {
                if let syn::TraitItem::Fn(method) = item {
                    method.attrs.clear();
                    method.default = None;
                }
            }
            Some(item)
        }
        Item::Impl(block) => show_impl(block).then_some(item),
        Item::Use(import) => is_public(&import.vis).then_some(item),
        Item::Const(constant) => is_public(&constant.vis).then_some(item),
        Item::Type(alias) => is_public(&alias.vis).then_some(item),
        Item::Macro(call) => call.ident.is_none().then_some(item),
        _ => None,
    }
}

fn attributes(item: &mut Item) -> Option<&mut Vec<Attribute>> {
    match item {
        Item::Mod(item) => Some(&mut item.attrs),
        Item::Struct(item) => Some(&mut item.attrs),
        Item::Enum(item) => Some(&mut item.attrs),
        Item::Fn(item) => Some(&mut item.attrs),
        Item::Trait(item) => Some(&mut item.attrs),
        Item::Impl(item) => Some(&mut item.attrs),
        Item::Use(item) => Some(&mut item.attrs),
        Item::Const(item) => Some(&mut item.attrs),
        Item::Type(item) => Some(&mut item.attrs),
        Item::Macro(item) => Some(&mut item.attrs),
        _ => None,
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn show_fields(fields: &mut Fields) {
    if let Fields::Named(named) = fields {
        named.named = std::mem::take(&mut named.named)
            .into_iter()
            .filter(|field| is_public(&field.vis))
            .map(|field| syn::Field { attrs: Vec::new(), ..field })
            .collect();
    }
    if let Fields::Unnamed(unnamed) = fields
        && !unnamed.unnamed.iter().any(|field| is_public(&field.vis))
    {
        *fields = Fields::Unit;
    }
}

/// Leaves the public methods of a block; of a trait's, its types and short constants. Says whether anything is to be seen.
fn show_impl(block: &mut syn::ItemImpl) -> bool {
    let of_trait = block.trait_.is_some();
    block.items.retain_mut(|item| match item {
        ImplItem::Fn(method) => {
            method.attrs.clear();
            method.block.stmts.clear();
            !of_trait && is_public(&method.vis)
        }
        ImplItem::Const(constant) => {
            constant.attrs.clear();
            matches!(constant.expr, Expr::Lit(_) | Expr::Path(_)) && (of_trait || is_public(&constant.vis))
        }
        ImplItem::Type(alias) => {
            alias.attrs.clear();
            true
        }
        _ => false,
    });
    of_trait || !block.items.is_empty()
}
