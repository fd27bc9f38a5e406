//! Tries bodies on the types of an endpoint: are they read, and written back as they came?
//!
//! ```console
//! $ cargo run -q -p multisafepay-types --example try_body -- POST /orders request order.json
//! {"accepted":true,"debug_leaks":[],"differences":[],"error":null,"file":"order.json","lossless":true,"unknown":[]}
//! ```
//!
//! The path is a template or a concrete one. An endpoint that the docs lack answers with an untyped envelope. Numbers
//! compare by value, and `null` and absent are one. `unknown` lists the members that no type has; `debug_leaks` the secret
//! ones whose value `Debug` shows, which is tried with another value in its place.

use multisafepay_types::wire::{Any, Endpoint, Item, Method, Visit, unknown_members};
use multisafepay_types::{DecodeError, Response, SECRETS, decode, endpoints};
use serde_json::{Map, Value, json};
use std::io::Write as _;
use std::process::ExitCode;
use std::{env, fs, io};

const USAGE: &str = "usage: try_body METHOD PATH request|response FILE…";

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let [method, path, direction, files @ ..] = args.as_slice() else { return usage(USAGE) };
    let direction = match direction.as_str() {
        "request" => Direction::Request,
        "response" => Direction::Response,
        other => return usage(&format!("`{other}` is neither request nor response; {USAGE}")),
    };
    let method: Option<Method> = method.parse().ok();
    let mut out = io::stdout().lock();
    for file in files {
        let tried = fs::read(file).map_err(|error| error.to_string()).and_then(|body| {
            let body = Body { bytes: &body, direction };
            let typed = method.and_then(|method| endpoints::route(method, path, body));
            typed.unwrap_or_else(|| body.untyped())
        });
        if writeln!(out, "{}", report(file, tried)).is_err() {
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn usage(message: &str) -> ExitCode {
    eprintln!("{message}");
    ExitCode::from(2)
}

fn report(file: &str, tried: Result<Tried, String>) -> Value {
    let (error, tried) = match tried {
        Ok(tried) => (None, Some(tried)),
        Err(error) => (Some(error), None),
    };
    let accepted = tried.is_some();
    let Tried { differences, debug_leaks, unknown } = tried.unwrap_or_default();
    json!({
        "file": file,
        "accepted": accepted,
        "error": error,
        "lossless": accepted && differences.is_empty(),
        "differences": differences,
        "debug_leaks": debug_leaks,
        "unknown": unknown,
    })
}

#[derive(Clone, Copy)]
enum Direction {
    Request,
    Response,
}

#[derive(Clone, Copy)]
struct Body<'a> {
    bytes: &'a [u8],
    direction: Direction,
}

/// What came of a body that was read.
#[derive(Default)]
struct Tried {
    differences: Vec<String>,
    debug_leaks: Vec<String>,
    unknown: Vec<String>,
}

impl Visit for Body<'_> {
    type Output = Result<Tried, String>;

    fn visit<E: Endpoint>(self) -> Self::Output {
        match self.direction {
            Direction::Request => self.read(decode::<E::Request>(self.bytes)),
            Direction::Response => self.read(E::decode(self.bytes)),
        }
    }
}

impl Body<'_> {
    fn untyped(self) -> Result<Tried, String> {
        match self.direction {
            Direction::Request => self.read(decode::<Any>(self.bytes)),
            Direction::Response => self.read(decode::<Response<Any>>(self.bytes)),
        }
    }

    fn read<T: Item>(self, value: Result<T, DecodeError>) -> Result<Tried, String> {
        let value = value.map_err(|error| error.to_string())?;
        let before: Value = serde_json::from_slice(self.bytes).map_err(|error| error.to_string())?;
        let after = serde_json::to_value(&value).map_err(|error| error.to_string())?;
        let mut tried = Tried::default();
        compare(&mut String::new(), &before, &after, &mut tried.differences);
        tried.unknown = unknown_members(&value);
        let shown = format!("{value:?}\n{value:#?}");
        for path in secrets(&mut String::new(), &before) {
            if leaks::<T>(&before, &path, &shown) {
                tried.debug_leaks.push(path);
            }
        }
        Ok(tried)
    }
}

/// Lists where two bodies differ.
fn compare(path: &mut String, before: &Value, after: &Value, differences: &mut Vec<String>) {
    match (before, after) {
        (Value::Object(old), Value::Object(new)) => {
            for name in old.keys().chain(new.keys().filter(|name| !old.contains_key(*name))) {
                let (old, new) = (member(old, name), member(new, name));
                let length = enter(path, name);
                compare(path, old, new, differences);
                path.truncate(length);
            }
        }
        (Value::Array(old), Value::Array(new)) if old.len() == new.len() => {
            for (index, (old, new)) in old.iter().zip(new).enumerate() {
                let length = path.len();
                path.extend(["[", &index.to_string(), "]"]);
                compare(path, old, new, differences);
                path.truncate(length);
            }
        }
        (Value::Number(old), Value::Number(new)) if old.as_f64() == new.as_f64() => {}
        (old, new) if old == new => {}
        (old, new) => differences.push(format!("{path}: {} -> {}", shown(old), shown(new))),
    }
}

/// `null` and absent are one.
fn member<'a>(members: &'a Map<String, Value>, name: &str) -> &'a Value {
    members.get(name).unwrap_or(&Value::Null)
}

fn shown(value: &Value) -> String {
    if value.is_null() { "absent".to_owned() } else { value.to_string() }
}

/// Adds a member to the path; returns the length to go back to.
fn enter(path: &mut String, name: &str) -> usize {
    let length = path.len();
    if length > 0 && !name.starts_with('[') {
        path.push('.');
    }
    path.push_str(name);
    length
}

/// The secret members that have a value, by their paths.
fn secrets(path: &mut String, body: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for (step, value) in steps(body) {
        let length = enter(path, &step);
        if is_secret(path) && !values(value).is_empty() {
            found.push(path.clone());
        }
        found.extend(secrets(path, value));
        path.truncate(length);
    }
    found
}

/// Members and items, by the step that leads to each.
fn steps(body: &Value) -> Vec<(String, &Value)> {
    match body {
        Value::Object(members) => members.iter().map(|(name, value)| (name.clone(), value)).collect(),
        Value::Array(items) => {
            items.iter().enumerate().map(|(index, item)| (format!("[{index}]"), item)).collect()
        }
        _ => Vec::new(),
    }
}

/// Whether `Debug` shows the value at a path: one that occurs nowhere else takes its place. Where the type does not take
/// that, the value itself counts, unless it is so short that it may stand there by chance.
fn leaks<T: Item>(body: &Value, path: &str, shown: &str) -> bool {
    const PLANTED: &str = "planted-4111-planted";
    let mut planted = body.clone();
    plant(&mut String::new(), &mut planted, path, PLANTED, false);
    if let Ok(value) = decode::<T>(planted.to_string()) {
        return format!("{value:?}").contains(PLANTED);
    }
    let value = at(&mut String::new(), body, path).map(values).unwrap_or_default();
    value.iter().any(|value| value.len() > 2 && holds(shown, value))
}

/// Puts a text in the place of every scalar at or below a path.
fn plant(at: &mut String, body: &mut Value, path: &str, text: &str, inside: bool) {
    let inside = inside || at == path;
    let mut go = |step: &str, value: &mut Value| {
        let length = enter(at, step);
        plant(at, value, path, text, inside);
        at.truncate(length);
    };
    match body {
        Value::Object(members) => members.iter_mut().for_each(|(name, value)| go(name, value)),
        Value::Array(items) => {
            items.iter_mut().enumerate().for_each(|(index, item)| go(&format!("[{index}]"), item));
        }
        scalar if inside => *scalar = text.into(),
        _ => {}
    }
}

/// The value at a path.
fn at<'a>(here: &mut String, body: &'a Value, path: &str) -> Option<&'a Value> {
    if here == path {
        return Some(body);
    }
    steps(body).into_iter().find_map(|(step, value)| {
        let length = enter(here, &step);
        let found = at(here, value, path);
        here.truncate(length);
        found
    })
}

/// Whether the list of secrets has the end of this path.
fn is_secret(path: &str) -> bool {
    let bare: String =
        path.split('[').map(|part| part.split_once(']').map_or(part, |(_, rest)| rest)).collect();
    SECRETS
        .iter()
        .any(|end| bare.strip_suffix(end).is_some_and(|above| above.is_empty() || above.ends_with('.')))
}

/// The texts and numbers of a value, however deep.
fn values(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) if !text.is_empty() => vec![text.clone()],
        Value::Number(number) => vec![number.to_string()],
        Value::Array(items) => items.iter().flat_map(values).collect(),
        Value::Object(members) => members.values().flat_map(values).collect(),
        _ => Vec::new(),
    }
}

/// Whether a text holds a value, and not just as a part of a longer word.
fn holds(text: &str, value: &str) -> bool {
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(value).any(|(at, _)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text.get(at + value.len()..).and_then(|text| text.chars().next());
        !is_word(before) && !is_word(after)
    })
}
