//! The types that members are made of, for crates that have none of their own: written beside the modules, from one source.

use super::{GeneratedFile, HEADER};
use heck::ToSnakeCase;

/// A file of the source.
struct Part {
    name: &'static str,
    text: &'static str,
    /// Whether it is tested where it comes from: then its tests stay there.
    is_tested: bool,
}

macro_rules! parts {
    ($($name:literal),+ ; $($more:literal),+) => {
        &[
            $(Part { name: $name, text: include_str!(concat!("../../../generated/src/wire/", $name, ".rs")), is_tested: true },)+
            $(Part { name: $more, text: include_str!(concat!("../../wire/", $more, ".rs")), is_tested: false },)+
        ]
    };
}

/// Parts that no vendor has to itself: those of the crate of this repository, and those that its docs have no use for.
const PARTS: &[Part] = parts!(
    "any", "currency", "decimal", "decode", "endpoint", "explain", "flag", "format", "integer", "integer_enum", "list", "nested", "object", "open",
    "rule", "scalar", "secret", "target", "text", "unknown", "walk";
    "bits", "form", "map", "nullable", "tagged"
);

/// The `mod.rs` of the crate of this repository, and what stands there for the other parts.
const EXPORTS: &str = include_str!("../../../generated/src/wire/mod.rs");
const MORE_EXPORTS: &str = include_str!("../../wire/exports.rs");

/// Parts of that crate that other crates have no use for: the envelope of its answers and what it posts unasked, which are its vendor's, and conversions
/// behind features of its manifest.
const LEFT_OUT: [&str; 3] = ["response", "notification", "convert"];

/// Manifest of the crate that the source belongs to.
const MANIFEST: &str = include_str!("../../../generated/Cargo.toml");

/// Name of that crate in the examples of the source.
fn own_crate() -> Option<String> {
    let name = MANIFEST.lines().find_map(|line| line.strip_prefix("name = "))?;
    Some(name.trim_matches('"').to_snake_case())
}

/// All files of `wire`, for a crate of this name.
#[must_use]
pub fn wire_files(name: &str) -> Vec<GeneratedFile> {
    let name = name.to_snake_case();
    let own = own_crate().unwrap_or_else(|| name.clone());
    let file = |part: &str, text: &str| GeneratedFile {
        path: format!("{part}.rs"),
        contents: format!("{HEADER}\n\n{}", of_crate(text, &name, &own)),
    };
    let mut files: Vec<GeneratedFile> = PARTS
        .iter()
        .map(|part| file(part.name, if part.is_tested { without_tests(part.text) } else { part.text }))
        .collect();
    files.push(file("mod", &exports()));
    files
}

/// The lines of `mod.rs` that declare and export the parts.
fn exports() -> String {
    let is_left_out = |line: &&str| {
        LEFT_OUT.iter().any(|part| {
            line.starts_with(&format!("mod {part};")) || line.starts_with(&format!("pub use {part}::"))
        })
    };
    let kept = EXPORTS.split_inclusive('\n').filter(|line| !is_left_out(line));
    kept.collect::<String>() + MORE_EXPORTS
}

/// The text without the tests of the source, which stand at its end.
fn without_tests(text: &str) -> &str {
    text.split("\n#[cfg(test)]\n").next().unwrap_or(text)
}

/// The text with examples for this crate; those that need other types than these are left out.
fn of_crate(text: &str, name: &str, own: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut example: Option<String> = None;
    for line in text.split_inclusive('\n') {
        let is_fence = line.trim_start().trim_start_matches("//!").trim_start_matches("///").trim() == "```";
        match &mut example {
            None if is_fence => example = Some(line.to_owned()),
            None => out.push_str(line),
            Some(lines) => {
                lines.push_str(line);
                if is_fence {
                    let foreign = lines.split(own).skip(1).any(|rest| !rest.starts_with("::wire"));
                    if !foreign {
                        out.push_str(&lines.replace(own, name));
                    }
                    example = None;
                }
            }
        }
    }
    out
}
