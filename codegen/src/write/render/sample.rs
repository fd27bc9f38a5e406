//! Samples: JSON as the newest pages show it, and one made from the facts where a page shows none.

use crate::api::{Location, Type};
use crate::diagnostics::span::Span;
use crate::read::facts::FieldFact;
use crate::read::page::{Json, Member};
use indexmap::IndexMap;
use std::fmt::Write;

/// JSON, members in their order, two blanks a level, numbers as they were written.
pub(super) fn print(json: &Json) -> String {
    let mut out = String::new();
    put(json, 0, &mut out);
    out
}

fn put(json: &Json, depth: usize, out: &mut String) {
    match json {
        Json::Null => out.push_str("null"),
        Json::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Json::Number(number) => out.push_str(number),
        Json::String(text) => out.push_str(&quoted(text)),
        Json::Array(items) => put_all(items, ('[', ']'), depth, out, |item, out| put(item, depth + 1, out)),
        Json::Object(members) => put_all(members, ('{', '}'), depth, out, |member, out| {
            out.push_str(&quoted(&member.name));
            out.push_str(": ");
            put(&member.value, depth + 1, out);
        }),
    }
}

fn put_all<T>(
    items: &[T],
    (open, close): (char, char),
    depth: usize,
    out: &mut String,
    mut put_one: impl FnMut(&T, &mut String),
) {
    out.push(open);
    for (i, item) in items.iter().enumerate() {
        out.push_str(if i == 0 { "\n" } else { ",\n" });
        // Infallible: it writes to a string.
        let _ = write!(out, "{:1$}", "", 2 * (depth + 1));
        put_one(item, out);
    }
    if !items.is_empty() {
        let _ = write!(out, "\n{:1$}", "", 2 * depth);
    }
    out.push(close);
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Whether two samples say the same, wherever they stand.
pub(super) fn same(a: &Json, b: &Json) -> bool {
    match (a, b) {
        (Json::Array(a), Json::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Json::Object(a), Json::Object(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.name == b.name && same(&a.value, &b.value))
        }
        _ => a == b,
    }
}

/// A body with every member that the facts name, so that it shows where each belongs. `None` without any.
pub(super) fn synthesize<'f>(facts: impl IntoIterator<Item = &'f FieldFact>) -> Option<Json> {
    let mut root = Node::default();
    for fact in facts.into_iter().filter(|fact| fact.location == Location::Body) {
        let mut node = &mut root;
        for (i, segment) in fact.path.0.iter().enumerate() {
            node = node.members.entry(segment.name.as_str()).or_default();
            node.array |= segment.array && i + 1 < fact.path.0.len();
        }
        node.fact = node.fact.or(Some(fact));
    }
    (!root.members.is_empty()).then(|| root.json())
}

#[derive(Default)]
struct Node<'f> {
    array: bool,
    fact: Option<&'f FieldFact>,
    members: IndexMap<&'f str, Node<'f>>,
}

impl Node<'_> {
    fn json(&self) -> Json {
        if self.members.is_empty() {
            return self.fact.map_or(Json::Null, value);
        }
        let member = |(name, node): (&&str, &Node<'_>)| Member {
            name: (*name).into(),
            span: Span::default(),
            value: node.json(),
        };
        let object = Json::Object(self.members.iter().map(member).collect());
        if self.array { Json::Array(vec![object]) } else { object }
    }
}

/// A value that a parameter may have.
fn value(fact: &FieldFact) -> Json {
    let stated = fact.fixed.as_ref().or(fact.options.iter().flatten().next()).or(fact.default.as_ref());
    let text = || Json::String(stated.map_or("text", String::as_str).into());
    let number = |other: &str| {
        let valid = |text: &&String| text.len() < 16 && text.chars().all(|c| c.is_ascii_digit());
        let whole = stated.filter(valid).filter(|text| *text == "0" || !text.starts_with('0'));
        Json::Number(whole.map_or(other, String::as_str).into())
    };
    match fact.types.iter().next() {
        Some(Type::Array | Type::ArrayOfArray) => Json::Array(Vec::new()),
        Some(Type::ArrayOfInteger) => Json::Array(vec![Json::Number("1".into())]),
        Some(Type::ArrayOfFloat) => Json::Array(vec![Json::Number("0.5".into())]),
        Some(Type::ArrayOfBoolean) => Json::Array(vec![Json::Bool(true)]),
        Some(Type::ArrayOfMap | Type::ArrayOfObject) => Json::Array(vec![Json::Object(Vec::new())]),
        Some(Type::ArrayOfAny | Type::ArrayOfString) => Json::Array(vec![text()]),
        Some(Type::Boolean) => Json::Bool(stated.is_none_or(|text| text.eq_ignore_ascii_case("true"))),
        Some(Type::Float) => number("0.5"),
        Some(Type::Integer) => number("1"),
        Some(Type::Map | Type::Object) => Json::Object(Vec::new()),
        Some(Type::Any | Type::String) | None => text(),
    }
}
