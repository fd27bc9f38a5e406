//! Values that a parameter can have, for witnesses.

use super::view::Unit;
use crate::api::{Type, Types};
use crate::identity::spelled;
use crate::read::facts::{FieldFact, SampleTree};
use crate::read::page::Json;
use std::fmt::Write as _;

/// Members that bodies have to have beside a parameter: names, and values that they can have.
pub(super) fn beside(unit: &Unit<'_>, field: &FieldFact) -> Vec<(String, String)> {
    unit.beside(field).into_iter().map(|other| (other.path.leaf().to_owned(), value(unit, other))).collect()
}

/// Stands for any text.
const ANY: &str = "\"…\"";

/// A value that a parameter can have: the first that is documented, or else what a sample shows there.
pub(super) fn value(unit: &Unit<'_>, field: &FieldFact) -> String {
    let documented = field.options.as_ref().map_or(field.fixed.as_ref(), |options| options.first());
    let documented = documented.map(|value| spelled(value, field));
    if let Some(value) = documented {
        let value = literal(&value, field.types);
        let is_list = field.types.iter().next().is_some_and(Type::is_array);
        return if is_list { format!("[{value}]") } else { value };
    }
    let shown = unit.shown(field.direction);
    let at = shown.below(SampleTree::ROOT, field.path.names());
    let mut last = None;
    // Of each sample, what it has there first.
    let mut first = at
        .into_iter()
        .flat_map(|at| shown.values(at))
        .filter(|value| last.replace(value.body) != Some(value.body))
        .take(SHOWN);
    first.find_map(|value| scalar(value.json, field.types)).unwrap_or_else(|| of_types(field.types))
}

/// How many samples are looked at for a value.
const SHOWN: usize = 64;

/// Greatest length of a text of a sample that a witness repeats.
const SHORT: usize = 30;

/// A value of a sample as JSON, if it is short and of the documented types.
fn scalar(json: &Json, types: Types) -> Option<String> {
    let is = |of: Type| types.contains(of);
    match json {
        Json::Bool(flag) if is(Type::Boolean) => Some(flag.to_string()),
        Json::Number(number) if is(Type::Integer) || is(Type::Float) => Some(number.to_string()),
        Json::String(text) if is(Type::String) && !text.is_empty() && text.chars().count() <= SHORT => {
            Some(literal(text, Types::default()))
        }
        _ => None,
    }
}

/// The types of one list that the other lacks.
pub(super) fn only(types: &str, others: &str) -> Types {
    let others: Vec<&str> = others.split(" / ").collect();
    let left = types.split(" / ").filter(|name| !others.contains(name));
    left.filter_map(Type::parse).collect()
}

/// A value of the first of these types.
pub(super) fn of_types(types: Types) -> String {
    let value = match types.iter().next() {
        Some(Type::Integer) => "1",
        Some(Type::Float) => "0.5",
        Some(Type::Boolean) => "true",
        Some(Type::Object | Type::Map) => "{}",
        Some(
            Type::Array | Type::ArrayOfAny | Type::ArrayOfArray | Type::ArrayOfMap | Type::ArrayOfObject,
        ) => "[]",
        Some(Type::ArrayOfInteger) => "[1]",
        Some(Type::ArrayOfFloat) => "[0.5]",
        Some(Type::ArrayOfBoolean) => "[true]",
        Some(Type::ArrayOfString) => return format!("[{ANY}]"),
        Some(Type::String | Type::Any) | None => ANY,
    };
    value.to_owned()
}

/// A documented value, in quotes unless its type has none.
pub(super) fn literal(value: &str, types: Types) -> String {
    let bare = types.contains(Type::Boolean) || types.contains(Type::Integer) || types.contains(Type::Float);
    let is_bare = bare && !types.contains(Type::String) && value.parse::<serde_json::Value>().is_ok();
    if is_bare { value.to_owned() } else { serde_json::Value::from(value).to_string() }
}

/// A text of which only this much is known: `"…not ISO-4217…"`.
pub(super) fn text_but(what: &str) -> String {
    literal(&format!("…{what}…"), Types::default())
}

/// A text of so many characters.
pub(super) fn long(length: u32) -> String {
    let mut text = String::from("\"…");
    // Writing to a string never fails.
    let _ = write!(text, "{length} characters…\"");
    text
}
