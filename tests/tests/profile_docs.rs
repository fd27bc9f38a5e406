//! `docs/profile.md` documents the keys that profiles have, and its examples are right.

#![allow(clippy::expect_used, reason = "helpers of tests end the test")]

use codegen::diagnostics::span::PagePath;
use codegen::profile::Profile;
use codegen::read::source::Text;
use std::collections::BTreeSet;
use std::fs;
use tests::root;

fn page() -> String {
    fs::read_to_string(root().join("docs/profile.md")).expect("the page")
}

/// Keys as the page has them: rows below the heading of their table.
fn documented(page: &str) -> BTreeSet<String> {
    let (mut table, mut keys) =
        (String::new(), BTreeSet::from(["name", "sample_values", "shared_values"].map(str::to_owned)));
    for line in page.lines() {
        if let Some(name) = line.strip_prefix("## `[").and_then(|rest| rest.strip_suffix("]`")) {
            name.clone_into(&mut table);
        } else if let Some((key, _)) = line.strip_prefix("| `").and_then(|rest| rest.split_once('`')) {
            assert!(keys.insert(format!("{table}.{key}")), "{table}.{key} is documented twice");
        }
    }
    keys
}

#[test]
fn every_key_is_documented() {
    let all = Profile::keys();
    let is_table = |key: &String| all.iter().any(|other| other.starts_with(&format!("{key}.")));
    let keys: BTreeSet<String> = all.iter().filter(|key| !is_table(key)).cloned().collect();
    let documented = documented(&page());
    let missing: Vec<_> = keys.difference(&documented).collect();
    let unknown: Vec<_> = documented.difference(&keys).collect();
    assert!(
        missing.is_empty() && unknown.is_empty(),
        "not documented: {missing:?}\nno such key: {unknown:?}"
    );
}

#[test]
fn examples_are_read() {
    let page = page();
    let examples: Vec<&str> =
        page.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert!(examples.len() > 20, "{}", examples.len());
    for example in examples {
        let named = if example.starts_with("name") {
            example.to_owned()
        } else {
            format!("name = \"Toy\"\n{example}")
        };
        let read = Profile::read(&Text::new(PagePath::new("example.toml"), named));
        assert!(read.is_ok(), "{example}\n{read:#?}");
    }
}
