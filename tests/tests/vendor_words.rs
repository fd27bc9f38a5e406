//! The mechanism names no vendor: words that only a vendor uses stand in its profile.

#![allow(clippy::expect_used, reason = "helpers of tests end the test")]

use std::fs;
use std::path::Path;
use tests::root;

/// Words that only one vendor uses, from the profiles that come with the generator: products, sites, members with names of several
/// words.
fn words() -> Vec<String> {
    let mut words = Vec::new();
    for entry in fs::read_dir(root().join("codegen/profiles")).expect("the profiles") {
        let path = entry.expect("an entry").path();
        if path.extension().is_none_or(|end| end != "toml") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("a profile");
        let profile: toml::Table = text.parse().expect("TOML");
        let at = |table: &str, key: &str| profile.get(table).and_then(|table| table.get(key));
        words.extend(profile.get("name").and_then(toml::Value::as_str).map(str::to_owned));
        let texts = [at("site", "address"), at("names", "placeholder_prefix")];
        words.extend(texts.into_iter().flatten().filter_map(toml::Value::as_str).map(str::to_owned));
        let lists = [at("envelope", "beside"), at("views", "own_objects")];
        let lists = lists.into_iter().flatten().filter_map(toml::Value::as_array).flatten();
        words.extend(
            lists.filter_map(toml::Value::as_str).filter(|word| word.contains('_')).map(str::to_owned),
        );
        words.extend(at("closed_set", "name").and_then(toml::Value::as_str).map(str::to_owned));
    }
    words.iter().map(|word| word.to_lowercase()).collect()
}

/// Words of the output formats, which are contracts older than profiles: a set value is a `gateway` in them.
const CONTRACT: &[&str] = &["\"gateway\"", "\"gateway_name\"", "\"gateway_added\"", "\"gateway_removed\""];

/// The code of a file, without comments and tests.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text.lines().enumerate().take_while(|(_, line)| line.trim() != "#[cfg(test)]");
    lines.filter(|(_, line)| !line.trim_start().starts_with("//")).map(|(at, line)| (at + 1, line))
}

fn check(folder: &Path, words: &[String], found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        // Tests speak of a vendor's docs.
        if name.contains("test") || name == "fixture" || name == "golden" {
            continue;
        }
        if path.is_dir() {
            check(&path, words, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            let text = fs::read_to_string(&path).expect("a file");
            for (line, text) in code(&text) {
                let text = CONTRACT.iter().fold(text.to_lowercase(), |text, word| text.replace(word, ""));
                let word = words.iter().find(|word| text.contains(word.as_str()));
                found.extend(word.map(|word| format!("{}:{line}: {word}", path.display())));
            }
        }
    }
}

#[test]
fn no_vendor_stands_in_mechanism() {
    let words = words();
    assert!(words.len() > 5, "{words:?}");
    let mut found = Vec::new();
    check(&root().join("codegen/src"), &words, &mut found);
    assert!(found.is_empty(), "{}", found.join("\n"));
}
