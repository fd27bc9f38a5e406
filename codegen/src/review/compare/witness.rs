//! What shows that a change breaks something: a body or a request line that is right in one version only.

use super::change::{Constraint, Kind, Side, Witness};
use super::item::{Item, Member};
use super::view::{Unit, names, values};
use crate::api::{Direction, Location, Type, Types};
use crate::profile::Profile;
use crate::read::facts::FieldFact;
use crate::read::page::Json;
use std::fmt::Write as _;

/// Stands for any text.
const ANY: &str = "\"…\"";

/// A witness of a change that breaks, right on one side only.
pub(super) fn of(item: &Item, right: Side, profile: &Profile) -> Option<Witness> {
    let line = match &item.member {
        Some(member) => of_member(item, member, right),
        None => of_other(item, profile),
    }?;
    Some(Witness { right, line })
}

fn of_member(item: &Item, member: &Member, right: Side) -> Option<String> {
    let (said, other) = match right {
        Side::Base => (item.before.as_deref(), item.after.as_deref()),
        Side::Head => (item.after.as_deref(), item.before.as_deref()),
    };
    let value = match (item.kind, item.key) {
        (Kind::FieldAdded | Kind::RequiredChanged, _) => None,
        (Kind::FieldRemoved, _) if right == Side::Head => None,
        (Kind::NullableChanged, _) => Some("null".to_owned()),
        (Kind::TypeChanged, _) => Some(of_types(only(said.unwrap_or_default(), other.unwrap_or_default()))),
        (Kind::OptionRemoved, _) => Some(literal(said?, member.types)),
        (Kind::ConstraintChanged, Some(Constraint::MaxLength)) => {
            Some(long(other?.parse::<u32>().ok()?.checked_add(1)?))
        }
        (Kind::ConstraintChanged, Some(Constraint::MinLength)) => {
            Some(long(other?.parse::<u32>().ok()?.checked_sub(1)?))
        }
        // It has to be right on one side only.
        (Kind::OptionAdded | Kind::ConstraintChanged | Kind::ReferenceChanged, _) => {
            Some(of_types(member.types))
        }
        _ => Some(member.value.clone()),
    };
    let location = match (item.kind, said) {
        (Kind::LocationChanged, Some("body")) => Location::Body,
        (Kind::LocationChanged, Some("query")) => Location::Query,
        _ => member.location,
    };
    match location {
        Location::Body => Some(body(member, value)),
        Location::Query => {
            let endpoint = item.spot.endpoint.as_ref()?;
            let value = value.map(|value| format!("?{}={}", member.path.leaf(), value.trim_matches('"')));
            Some(format!("{endpoint}{}", value.unwrap_or_default()))
        }
        Location::Path => item.spot.endpoint.as_ref().map(ToString::to_string),
        Location::Header => {
            let endpoint = item.spot.endpoint.as_ref()?;
            let value =
                value.map(|value| format!(" with {}: {}", member.path.leaf(), value.trim_matches('"')));
            Some(format!("{endpoint}{}", value.unwrap_or_default()))
        }
    }
}

fn of_other(item: &Item, profile: &Profile) -> Option<String> {
    match item.kind {
        Kind::EndpointRemoved | Kind::EndpointChanged => item.before.clone(),
        Kind::GatewayRemoved => {
            let name = literal(profile.closed_set.parameters.first()?, Types::default());
            Some(format!("{{{name}:{}}}", literal(item.before.as_deref()?, Types::default())))
        }
        Kind::CodeRemoved => Some(literal(item.before.as_deref()?, Types::default())),
        Kind::SectionRemoved => {
            let endpoint = item.spot.endpoint.as_ref()?;
            let names = std::iter::once(&profile.flows.parameter).chain(&profile.closed_set.parameters);
            let told = names.filter_map(|name| {
                let mut values =
                    item.details.iter().filter(|of| of.kind == Kind::OptionRemoved && of.subject == *name);
                Some(format!("\"{name}\":{}", literal(values.next()?.before.as_deref()?, Types::default())))
            });
            let told = told.collect::<Vec<_>>().join(",");
            Some(if told.is_empty() { endpoint.to_string() } else { format!("{endpoint} {{{told}}}") })
        }
        _ => None,
    }
}

/// A body with the member, or only with those beside it.
fn body(member: &Member, value: Option<String>) -> String {
    let mut members: Vec<String> = member
        .beside
        .iter()
        .map(|(name, value)| format!("{}:{value}", literal(name, Types::default())))
        .collect();
    if let Some(value) = value {
        members.push(format!("{}:{value}", literal(member.path.leaf(), Types::default())));
    }
    let mut body = format!("{{{}}}", members.join(","));
    for segment in member.path.parent().0.iter().rev() {
        let (open, close) = if segment.array { ("[", "]") } else { ("", "") };
        body = format!("{{{}:{open}{body}{close}}}", literal(&segment.name, Types::default()));
    }
    body
}

/// A value that a parameter can have: the first that is documented, or else what a sample shows there.
pub(super) fn value(unit: &Unit<'_>, field: &FieldFact) -> String {
    let documented = values(field).and_then(|values| values.into_iter().next());
    if let Some(value) = documented {
        let value = literal(&value, field.types);
        let is_list = field.types.iter().next().is_some_and(Type::is_array);
        return if is_list { format!("[{value}]") } else { value };
    }
    let samples = match field.direction {
        Some(Direction::Response) => &unit.section.responses,
        _ => &unit.section.requests,
    };
    let path = names(&field.path);
    let shown = samples.iter().find_map(|sample| scalar(at(&sample.json, &path)?, field.types));
    shown.unwrap_or_else(|| of_types(field.types))
}

/// What stands in a sample at a path.
fn at<'j>(json: &'j Json, path: &[&str]) -> Option<&'j Json> {
    match (json, path) {
        (Json::Array(items), [_, ..]) => items.iter().find_map(|item| at(item, path)),
        (json, [first, rest @ ..]) => at(json.get(first)?, rest),
        (json, []) => Some(json),
    }
}

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
fn only(types: &str, others: &str) -> Types {
    let others: Vec<&str> = others.split(" / ").collect();
    let left = types.split(" / ").filter(|name| !others.contains(name));
    left.filter_map(|name| Type::ALL.into_iter().find(|of| of.as_str() == name)).collect()
}

/// A value of the first of these types.
fn of_types(types: Types) -> String {
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
fn literal(value: &str, types: Types) -> String {
    let bare = types.contains(Type::Boolean) || types.contains(Type::Integer) || types.contains(Type::Float);
    let is_bare = bare && !types.contains(Type::String) && value.parse::<serde_json::Value>().is_ok();
    if is_bare { value.to_owned() } else { serde_json::Value::from(value).to_string() }
}

/// A text of so many characters.
fn long(length: u32) -> String {
    let mut text = String::from("\"…");
    // Writing to a string never fails.
    let _ = write!(text, "{length} characters…\"");
    text
}
