//! Samples of pages as values of `serde_json`, and changes that bodies have to survive.

use crate::{facts_of, shared};
use codegen::read::page::Json;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};

/// The pages in older forms, each with its twin among the shared seeds where these are there.
///
/// # Panics
/// If a truth file is damaged.
#[must_use]
#[expect(clippy::panic, reason = "a test ends here")]
pub fn pages_with_seeds() -> Vec<(String, PathBuf)> {
    let Some(folder) = shared("truth") else { return Vec::new() };
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> =
        names.filter(|name| name.starts_with("seed") && Path::new(name).extension().is_some()).collect();
    names.sort();
    let pair = |name: &String| {
        let file = folder.join(name);
        let text = std::fs::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let truth: Value = serde_json::from_slice(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let at = |pointer: &str| truth.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
        let page = at("/upstream/path");
        (page.strip_prefix("content/api/").unwrap_or(page).to_owned(), folder.join(at("/source")))
    };
    names.iter().map(pair).collect()
}

/// The first request and the first response that a page shows.
///
/// # Panics
/// If the page shows none.
#[must_use]
#[expect(clippy::panic, reason = "a test ends here")]
pub fn samples_of(path: &Path) -> (Value, Value) {
    let page = facts_of(path);
    let first = |body: Option<&Json>| body.map_or_else(|| panic!("{}", path.display()), value_of);
    (
        first(page.sections.iter().find_map(|section| Some(&section.requests.first()?.json))),
        first(page.sections.iter().find_map(|section| Some(&section.responses.first()?.json))),
    )
}

/// A sample as `serde_json` knows JSON.
///
/// # Panics
/// If a number is spelled as JSON can't.
#[must_use]
#[expect(clippy::panic, reason = "a test ends here")]
pub fn value_of(json: &Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(flag) => Value::Bool(*flag),
        Json::Number(text) => Value::Number(text.parse().unwrap_or_else(|_| panic!("{text} is no number"))),
        Json::String(text) => Value::String(text.to_string()),
        Json::Array(items) => items.iter().map(value_of).collect(),
        Json::Object(members) => {
            members.iter().map(|member| (member.name.to_string(), value_of(&member.value))).collect()
        }
    }
}

/// Asserts that a body is read as a `T` and written back as it came (`null` and absent are one), also with members that no docs name yet.
///
/// # Panics
/// If it is not.
#[track_caller]
#[expect(clippy::panic, reason = "a test ends here")]
pub fn assert_kept<T: Serialize + DeserializeOwned>(what: &str, body: &Value) {
    for body in [body, &planted(body)] {
        let read: T =
            multisafepay_types::decode(body.to_string()).unwrap_or_else(|error| panic!("{what}: {error}"));
        let written = serde_json::to_value(&read).unwrap_or_else(|error| panic!("{what}: {error}"));
        assert_eq!(present(&written), present(body), "{what}");
    }
}

/// The value without members that are `null`: they are as good as absent.
fn present(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let there = members.iter().filter(|(_, member)| !member.is_null());
            there.map(|(name, member)| (name.clone(), present(member))).collect::<Map<_, _>>().into()
        }
        Value::Array(items) => items.iter().map(present).collect(),
        scalar => scalar.clone(),
    }
}

/// The value with every scalar as text: so compare a sample and a request, which writes the documented type.
#[must_use]
pub fn by_text(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            members.iter().map(|(name, member)| (name.clone(), by_text(member))).collect::<Map<_, _>>().into()
        }
        Value::Array(items) => items.iter().map(by_text).collect(),
        Value::String(_) | Value::Null => value.clone(),
        Value::Bool(_) | Value::Number(_) => Value::String(value.to_string()),
    }
}

/// The value with one more member in every object, however deep: one that no docs name.
#[must_use]
pub fn planted(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let mut members: Map<_, _> =
                members.iter().map(|(name, member)| (name.clone(), planted(member))).collect();
            members.insert("zz_planted".to_owned(), json!({"deep": [1, 0.5, null, "x", {"false": false}]}));
            members.into()
        }
        Value::Array(items) => items.iter().map(planted).collect(),
        scalar => scalar.clone(),
    }
}
