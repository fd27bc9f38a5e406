//! Bodies as they are: samples of pages, examples of a specification, and real payloads, each by the type that its endpoint names.

use crate::{read_all, shared, value_of};
use codegen::profile::Profile;
use codegen::read::facts::Subject;
use codegen::read::openapi;
use codegen::read::source::Source;
use multisafepay_types::wire::{Any, Endpoint, Item, Method, Visit, unknown_members};
use multisafepay_types::{Response, decode, endpoints};
use serde_json::{Map, Value};

/// A body and where it comes from.
#[derive(Clone, Debug)]
pub struct Body {
    /// Where it stands.
    pub name: String,
    /// Method of its endpoint.
    pub method: Method,
    /// Path of its endpoint.
    pub path: String,
    /// Whether it goes to the API.
    pub is_request: bool,
    /// The body.
    pub json: Value,
}

/// What a body becomes.
#[derive(Clone, Debug)]
pub struct BodyRead {
    /// As it is written back.
    pub json: Value,
    /// What `Debug` shows of it.
    pub shown: String,
    /// The members that no type has.
    pub unknown: Vec<String>,
}

/// The bodies that are kept beside the project.
///
/// # Panics
/// If their list is damaged.
#[must_use]
pub fn payloads() -> Vec<Body> {
    let Some(folder) = shared("payloads") else { return Vec::new() };
    let read = |file: &str| -> Value {
        let bytes = std::fs::read(folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
        serde_json::from_slice(&bytes).unwrap_or_else(|error| panic!("{file}: {error}"))
    };
    let text = |entry: &Value, name: &str| entry[name].as_str().unwrap_or_default().to_owned();
    let manifest = read("manifest.json");
    let entries = manifest.as_array().into_iter().flatten().map(|entry| Body {
        name: text(entry, "file"),
        method: method(&text(entry, "method")),
        path: text(entry, "path"),
        is_request: entry["kind"] == "request",
        json: read(&text(entry, "file")),
    });
    entries.collect()
}

/// All samples of a folder of docs.
#[must_use]
pub fn bodies_of(folder: &str) -> Vec<Body> {
    let mut bodies = Vec::new();
    for page in read_all(folder) {
        for section in &page.facts.sections {
            let Subject::Endpoint(endpoint) = &section.subject else { continue };
            let requests = section.requests.iter().map(|sample| (true, sample));
            let responses = section.responses.iter().map(|sample| (false, sample));
            for (is_request, sample) in requests.chain(responses) {
                bodies.push(Body {
                    name: sample.place.to_string(),
                    method: method(endpoint.method.as_str()),
                    path: endpoint.path.as_str().replace("/order/", "/orders/"),
                    is_request,
                    json: value_of(&sample.json),
                });
            }
        }
    }
    bodies
}

/// The examples of a specification.
///
/// # Panics
/// If it can't be read.
#[must_use]
pub fn examples_of(specification: &str) -> Vec<Body> {
    let files = Source::parse(specification).and_then(|source| source.pages());
    let files = files.unwrap_or_else(|error| panic!("{error}"));
    let examples = openapi::read_examples(&files, &Profile::usual()).into_iter();
    let body = |example: openapi::Example| Body {
        name: example.place.to_string(),
        method: method(example.endpoint.method.as_str()),
        path: example.endpoint.path.to_string(),
        is_request: example.is_request,
        json: value_of(&example.json),
    };
    examples.map(body).collect()
}

fn method(name: &str) -> Method {
    name.parse().unwrap_or_else(|error| panic!("{name}: {error}"))
}

struct Read {
    is_request: bool,
    body: String,
}

impl Visit for Read {
    type Output = Result<BodyRead, String>;

    fn visit<E: Endpoint>(self) -> Self::Output {
        if self.is_request { self.read::<E::Request>() } else { self.read::<E::Response>() }
    }
}

impl Read {
    fn read<T: Item>(self) -> Result<BodyRead, String> {
        let value: T = decode(&self.body).map_err(|error| error.to_string())?;
        Ok(BodyRead {
            json: serde_json::to_value(&value).map_err(|error| error.to_string())?,
            shown: format!("{value:?} {value:#?}"),
            unknown: unknown_members(&value),
        })
    }
}

impl Body {
    /// Reads a body in the place of this one.
    ///
    /// # Errors
    /// Why it can't be read.
    pub fn read(&self, json: &Value) -> Result<BodyRead, String> {
        let read = || Read { is_request: self.is_request, body: json.to_string() };
        let typed = endpoints::route(self.method, &self.path, read());
        typed.unwrap_or_else(|| {
            if self.is_request { read().read::<Any>() } else { read().read::<Response<Any>>() }
        })
    }

    /// Why a body in the place of this one does not come back as it is.
    #[must_use]
    pub fn problem(&self, json: &Value) -> Option<String> {
        match self.read(json) {
            Err(error) => Some(format!("{}: {error}", self.name)),
            Ok(after) if same(json, &after.json) => None,
            Ok(after) => Some(format!("{}:\n{json}\nbecame\n{}", self.name, after.json)),
        }
    }
}

/// Numbers by value; `null` and absent are one.
fn same(before: &Value, after: &Value) -> bool {
    match (before, after) {
        (Value::Object(a), Value::Object(b)) => {
            let get = |map: &Map<String, Value>, name: &str| map.get(name).cloned().unwrap_or_default();
            a.keys().chain(b.keys()).all(|name| same(&get(a, name), &get(b, name)))
        }
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (a, b) => a == b,
    }
}
