//! The rooms of `codegen`: each imports only rooms above it. In no crate do files import each other, by whatever way round.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that has nothing to go on with ends")]

use proc_macro2::{TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use syn::{Item, UseTree, Visibility};
use tests::root;

/// Rooms from the top of the pipeline down: a room may import those before it, and its own files.
///
/// `read` is listed by its parts, since a profile is read from a source and all further reading needs a profile.
const ROOMS: [&str; 16] = [
    "api",
    "diagnostics",
    "read/source",
    "profile",
    "read/page",
    "read/grammar",
    "read/facts",
    "read/outline",
    "read/openapi",
    "read",
    "identity",
    "model",
    "rust",
    "write",
    "review",
    "report",
];

#[test]
fn rooms_import_only_rooms_above_them() {
    let mut wrong = Vec::new();
    for (file, imports) in &House::read("codegen").imports {
        for to in imports {
            if room(to) > room(file) {
                wrong.push(format!("{file} imports {to}"));
            }
        }
    }
    assert!(wrong.is_empty(), "against the order of rooms:\n{}", wrong.join("\n"));
}

#[test]
fn no_files_import_each_other() {
    for house in ["codegen", "xtask"].map(House::read) {
        let circles: Vec<String> = house
            .imports
            .keys()
            .filter_map(|file| Some((file, house.way_back(file)?)))
            .map(|(file, way)| format!("{file} -> {}", way.join(" -> ")))
            .collect();
        assert!(circles.is_empty(), "in a circle:\n{}", circles.join("\n"));
    }
}

#[test]
fn every_file_is_in_a_room() {
    for file in House::read("codegen").imports.keys().filter(|file| *file != "lib.rs") {
        assert!(room(file).is_some(), "{file} is in no room");
    }
}

/// A suite that `main.rs` does not name would never run.
#[test]
fn every_suite_runs() {
    for crate_name in ["tests", "xtask"] {
        let folder = root().join(crate_name).join("tests");
        let main = fs::read_to_string(folder.join("main.rs")).expect("the list of suites");
        for entry in fs::read_dir(folder).expect("suites") {
            let path = entry.expect("a suite").path();
            let suite = path.file_stem().and_then(|stem| stem.to_str()).expect("a name");
            let named = suite == "main" || main.lines().any(|line| line == format!("mod {suite};"));
            assert!(named, "`mod {suite};` is missing in {crate_name}/tests/main.rs");
        }
    }
}

/// Index of the room that a file is in, by its longest name.
fn room(file: &str) -> Option<usize> {
    let inside = |name: &str| {
        file.strip_prefix(name).is_some_and(|rest| rest.starts_with('/') || rest.starts_with('.'))
    };
    (0..ROOMS.len())
        .filter(|at| ROOMS.get(*at).is_some_and(|name| inside(name)))
        .max_by_key(|at| ROOMS.get(*at).map(|name| name.len()))
}

/// The imports of each file of a crate, tests left out; files by path below its `src`.
struct House {
    imports: BTreeMap<String, BTreeSet<String>>,
}

/// A module: its file, and what its `pub use` lines hand on.
struct Module {
    file: String,
    exports: BTreeMap<String, Vec<String>>,
    uses: Vec<Vec<String>>,
}

impl House {
    fn read(package: &str) -> Self {
        let root = root().join(package).join("src");
        let mut modules = BTreeMap::new();
        read_module(&root, &root.join("lib.rs"), Vec::new(), &mut modules);
        let imports = modules
            .iter()
            .map(|(path, module)| {
                let to = module.uses.iter().filter_map(|used| target(&modules, path, used));
                (module.file.clone(), to.filter(|to| *to != module.file).collect())
            })
            .collect();
        Self { imports }
    }

    /// The shortest way from a file back to itself, if there is one.
    fn way_back(&self, file: &str) -> Option<Vec<String>> {
        let mut ways: Vec<Vec<String>> = vec![vec![]];
        let mut seen = BTreeSet::new();
        while !ways.is_empty() {
            let mut longer = Vec::new();
            for way in ways {
                let from = way.last().map_or(file, String::as_str);
                for to in self.imports.get(from).into_iter().flatten() {
                    let mut way = way.clone();
                    way.push(to.clone());
                    if to == file {
                        return Some(way);
                    }
                    if seen.insert(to.clone()) {
                        longer.push(way);
                    }
                }
            }
            ways = longer;
        }
        None
    }
}

fn read_module(root: &Path, file: &Path, path: Vec<String>, modules: &mut BTreeMap<Vec<String>, Module>) {
    let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let parsed = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let name = file.strip_prefix(root).expect("below the root").to_string_lossy().replace('\\', "/");
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or(&text);
    let tokens = code.parse().unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let mut module = Module { file: name, exports: BTreeMap::new(), uses: Vec::new() };
    paths_in(tokens, &mut module.uses);
    for item in parsed.items {
        match item {
            Item::Use(item) => {
                let mut flat = Vec::new();
                flatten(&item.tree, Vec::new(), &mut flat);
                for (path, name) in flat {
                    let is_export = !matches!(item.vis, Visibility::Inherited);
                    if is_export {
                        module.exports.insert(name, path);
                    } else {
                        module.uses.push(path);
                    }
                }
            }
            // A module at another path holds data.
            Item::Mod(item)
                if item.content.is_none()
                    && !item.attrs.iter().any(|a| a.path().is_ident("path"))
                    && !is_test(&item.attrs) =>
            {
                let name = item.ident.to_string();
                let mut inner = path.clone();
                inner.push(name.clone());
                read_module(root, &file_of(file, &name), inner, modules);
            }
            _ => {}
        }
    }
    modules.insert(path, module);
}

/// Paths of this crate that code writes out, without a line of `use`.
fn paths_in(tokens: TokenStream, found: &mut Vec<Vec<String>>) {
    let mut path: Vec<String> = Vec::new();
    let mut colons = 0;
    for token in tokens {
        match token {
            TokenTree::Punct(mark) if mark.as_char() == ':' => colons += 1,
            TokenTree::Ident(name) => {
                let name = name.to_string();
                if colons != 2 {
                    found.extend(whole(std::mem::take(&mut path)));
                }
                if !path.is_empty() || ["crate", "super"].contains(&name.as_str()) {
                    path.push(name);
                }
                colons = 0;
            }
            TokenTree::Group(group) => {
                // The group behind colons is one of a `use`, which is read as such.
                if colons != 2 {
                    found.extend(whole(std::mem::take(&mut path)));
                    paths_in(group.stream(), found);
                }
                path.clear();
                colons = 0;
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {
                found.extend(whole(std::mem::take(&mut path)));
                colons = 0;
            }
        }
    }
    found.extend(whole(path));
}

/// A path that names more than `crate`, or than some `super`.
fn whole(path: Vec<String>) -> Option<Vec<String>> {
    path.last().is_some_and(|last| !["crate", "super"].contains(&last.as_str())).then_some(path)
}

fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|a| {
        a.path().is_ident("cfg") && a.meta.require_list().is_ok_and(|list| list.tokens.to_string() == "test")
    })
}

/// The file of the module `name` that `parent` declares.
fn file_of(parent: &Path, name: &str) -> PathBuf {
    let folder = match parent.file_name().and_then(|name| name.to_str()) {
        Some("mod.rs" | "lib.rs") => parent.with_file_name(""),
        _ => parent.with_extension(""),
    };
    let flat = folder.join(format!("{name}.rs"));
    if flat.is_file() { flat } else { folder.join(name).join("mod.rs") }
}

/// Each imported path, with the name that it gets.
fn flatten(tree: &UseTree, mut path: Vec<String>, flat: &mut Vec<(Vec<String>, String)>) {
    match tree {
        UseTree::Path(inner) => {
            path.push(inner.ident.to_string());
            flatten(&inner.tree, path, flat);
        }
        UseTree::Name(name) => {
            path.push(name.ident.to_string());
            flat.push((path, name.ident.to_string()));
        }
        UseTree::Rename(name) => {
            path.push(name.ident.to_string());
            flat.push((path, name.rename.to_string()));
        }
        UseTree::Glob(_) => flat.push((path, "*".into())),
        UseTree::Group(group) => group.items.iter().for_each(|tree| flatten(tree, path.clone(), flat)),
    }
}

/// The file that defines what a path names; `None` for other crates.
fn target(modules: &BTreeMap<Vec<String>, Module>, from: &[String], used: &[String]) -> Option<String> {
    let mut at = from.to_vec();
    let mut rest = used.iter().peekable();
    match rest.peek()?.as_str() {
        "crate" => {
            at.clear();
            rest.next();
        }
        "self" => {
            rest.next();
        }
        "super" => {
            while rest.next_if(|word| *word == "super").is_some() {
                at.pop()?;
            }
        }
        name => {
            let mut inner = at.clone();
            inner.push(name.to_owned());
            modules.get(&inner)?;
        }
    }
    for word in rest {
        let mut inner = at.clone();
        inner.push(word.clone());
        if modules.contains_key(&inner) {
            at = inner;
        } else {
            let module = modules.get(&at)?;
            return match module.exports.get(word).filter(|path| path.as_slice() != used) {
                Some(path) => target(modules, &at, path),
                None => Some(module.file.clone()),
            };
        }
    }
    modules.get(&at).map(|module| module.file.clone())
}
