//! What examples in the docs of a crate are written with: its name, and values that look like those of its API.

use super::Model;
use crate::profile::Profile;
use std::collections::BTreeMap;
use toml::{Table, Value};

/// Name of a crate, and values for its examples.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Examples {
    /// The crate as code names it: `example_shop_types`.
    pub library: String,
    /// Values by the name of a member, or by `parent.name`.
    pub values: BTreeMap<String, Vec<String>>,
}

impl Model {
    /// Notes the crate that the modules go to, and the values of its vendor's samples.
    pub fn show_examples(&mut self, library: String, profile: &Profile) {
        let values = profile.samples.values.iter().map(|(name, values)| (name.clone(), values.clone()));
        self.examples = Some(Examples { library, values: values.collect() });
    }
}

/// The name of the library of a package, as code has it, by its manifest; `None` if that is none of a package.
#[must_use]
pub fn library(manifest: &str) -> Option<String> {
    let manifest: Table = manifest.parse().ok()?;
    let name = |table: &str| manifest.get(table)?.get("name").and_then(Value::as_str);
    let library = name("package").map(|package| name("lib").unwrap_or(package).replace('-', "_"))?;
    syn::parse_str::<syn::Ident>(&library).is_ok().then_some(library)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(manifest: &str, expected: Option<&str>) {
        assert_eq!(library(manifest).as_deref(), expected, "{manifest}");
    }

    #[test]
    fn the_name_of_a_library() {
        check("[package]\nname = \"shop-types\"", Some("shop_types"));
        check("[package]\nname = \"shop-types\"\n[lib]\nname = \"shop\"", Some("shop"));
        check("[package]\nname = \"shop-types\"\n[lib]\npath = \"shop.rs\"", Some("shop_types"));
        check("[workspace]\nmembers = [\"*\"]", None);
        check("[package]\nname = \"a b\"", None);
        check("name = ", None);
    }
}
