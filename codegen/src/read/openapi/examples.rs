//! Examples of a specification against its schemas.

use super::documents::At;
use super::schema::{Reader, SectionPlace, View};
use super::tree::{Node, Pair, Value};
use crate::api::{Direction, Endpoint, Presence, Type};
use crate::diagnostics::problem::{About, Code};
use crate::diagnostics::span::Place;
use crate::read::page::{Json, Member};

/// An example of a body.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// The endpoint whose body it is.
    pub endpoint: Endpoint,
    /// Whether it goes to the API.
    pub is_request: bool,
    /// The body.
    pub json: Json,
    /// Where it stands.
    pub place: Place,
}

/// Schemas may hold themselves; values can't be nested without end, and are looked at as far as this.
const DEEPEST: usize = 32;

/// An example as JSON.
pub(super) fn json(node: &Node) -> Json {
    match &node.value {
        Value::Null => Json::Null,
        Value::Bool(flag) => Json::Bool(*flag),
        Value::Number(number) => Json::Number(number.clone()),
        Value::Text(text) => Json::String(text.clone()),
        Value::List(items) => Json::Array(items.iter().map(json).collect()),
        Value::Map(entries) => Json::Object(entries.iter().map(member).collect()),
    }
}

fn member(entry: &Pair) -> Member {
    Member { name: entry.key.clone(), span: entry.span, value: json(&entry.node) }
}

/// The examples of a body, at their values.
pub(super) fn of<'d>(reader: &Reader<'d>, media: At<'d>) -> Vec<At<'d>> {
    let named = media
        .child("examples")
        .into_iter()
        .flat_map(|examples| examples.node.entries().iter().map(move |entry| examples.with(&entry.node)));
    let named = named.filter_map(|example| reader.follow(example)?.at.child("value"));
    let values = media.child("example").into_iter().chain(named);
    // A value may be a reference to a file of JSON: no rule of OpenAPI's, but a habit.
    values.filter_map(|example| Some(reader.follow(example)?.at)).collect()
}

/// Compares an example of a body with its schema.
pub(super) fn check<'d>(reader: &Reader<'d>, example: At<'d>, schema: At<'d>, direction: Option<Direction>) {
    let mut problems = Vec::new();
    Check { reader, direction }.value(example, schema, "", 0, &mut problems);
    for (code, at, about, message) in problems {
        let place = reader.docs.place(at.file, at.node.span);
        reader.problem(code, place, about, message, "mend the example, or the schema");
    }
}

struct Check<'r, 'd> {
    reader: &'r Reader<'d>,
    direction: Option<Direction>,
}

type Found<'d> = Vec<(Code, At<'d>, About, String)>;

impl<'d> Check<'_, 'd> {
    fn value(&self, value: At<'d>, schema: At<'d>, path: &str, depth: usize, found: &mut Found<'d>) {
        let Ok(target) = self.reader.docs.follow(schema) else { return };
        if depth > DEEPEST {
            return;
        }
        // Of alternatives, the one that fits best is meant.
        let parts = ["oneOf", "anyOf"].into_iter().find_map(|key| target.at.child(key));
        if let Some(parts) = parts.filter(|_| target.at.node.get("properties").is_none()) {
            let tries = parts.items().map(|part| {
                let mut problems = Vec::new();
                self.value(value, part, path, depth + 1, &mut problems);
                problems
            });
            found.extend(tries.min_by_key(Vec::len).unwrap_or_default());
            return;
        }
        let section_place = SectionPlace { file: target.at.file, span: target.at.node.span };
        let view = self.reader.view(target.at, section_place);
        let name = if path.is_empty() { "the body" } else { path };
        if !fits(&view, value.node) {
            let types = view.types;
            let shown = kind(value.node);
            let message = format!("`{name}` is {types} by its schema, but the example shows {shown}");
            found.push((Code::SampleType, value, About::of(name), message));
            return;
        }
        let unlisted = |shown: &String| {
            let listed = |options: &Vec<(String, _)>| options.iter().any(|(option, _)| option == shown);
            !is_placeholder(shown) && !view.options.as_ref().is_none_or(listed)
        };
        if let Some(shown) = value.node.scalar().filter(unlisted) {
            let message = format!("`{name}` is `{shown}` in the example, which is none of its values");
            found.push((Code::SampleValue, value, About::of(format_args!("{name} {shown}")), message));
        }
        if matches!(value.node.value, Value::Map(_)) {
            self.members(value, &view, path, depth, found);
        }
        if let Some(items) = view.items {
            for item in value.items() {
                self.value(item, items, &format!("{path}[]"), depth + 1, found);
            }
        }
    }

    fn members(&self, value: At<'d>, view: &View<'d>, path: &str, depth: usize, found: &mut Found<'d>) {
        // A schema that names no member allows any.
        if !view.is_object() {
            return;
        }
        let dotted = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
        for entry in value.node.entries() {
            let at = value.with(&entry.node);
            match view.members.iter().find(|member| member.name == entry.key) {
                // Which alternative an example is one of can't be told.
                Some(member) if !member.others.is_empty() => {}
                Some(member) => self.value(at, member.at, &dotted(&entry.key), depth + 1, found),
                None if view.any_member => {}
                None => {
                    let name = dotted(&entry.key);
                    let message = format!("`{name}` is in the example, but its schema does not have it");
                    found.push((Code::SampleUndocumented, at, About::of(name), message));
                }
            }
        }
        for member in view.members.iter().filter(|member| member.presence == Presence::Required) {
            if value.node.get(member.name).is_some() {
                continue;
            }
            let inner = self.reader.view(member.at, SectionPlace { file: member.at.file, span: member.span });
            let hidden = match self.direction {
                Some(Direction::Request) => inner.hidden_in_requests,
                Some(Direction::Response) => inner.hidden_in_responses,
                None => false,
            };
            if !hidden {
                let name = dotted(member.name);
                let message = format!("`{name}` is required, but the example does not have it");
                found.push((Code::SpecExample, value, About::of(name), message));
            }
        }
    }
}

fn fits(view: &View<'_>, value: &Node) -> bool {
    view.types.is_empty()
        || view.types.iter().any(|documented| {
            documented == Type::Any
                || match &value.value {
                    // Nobody writes `nullable` for all that may be.
                    Value::Null => true,
                    Value::Bool(_) => documented == Type::Boolean,
                    Value::Number(number) => {
                        documented == Type::Float
                            || (documented == Type::Integer && !number.contains(['.', 'e', 'E']))
                    }
                    Value::Text(_) => documented == Type::String,
                    Value::List(_) => documented.is_array(),
                    Value::Map(_) => matches!(documented, Type::Object | Type::Map),
                }
        })
}

/// Whether a value stands for any: nothing, `<type>`, `{type}`.
fn is_placeholder(value: &str) -> bool {
    let within = |open, close| value.starts_with(open) && value.ends_with(close);
    value.is_empty() || within('<', '>') || within('{', '}')
}

fn kind(value: &Node) -> &'static str {
    match &value.value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::Text(_) => "a string",
        Value::List(_) => "an array",
        Value::Map(_) => "an object",
    }
}
