//! Operations: their parameters, bodies and responses, each a section.

use super::documents::At;
use super::examples;
use super::pages::{List, Stated, Writer};
use super::schema::{SectionPlace, words};
use super::tree::{Node, Pair};
use crate::api::{Direction, Endpoint, Location, Method, Type};
use crate::diagnostics::problem::{About, Code};
use crate::diagnostics::span::Span;
use crate::read::facts::Subject;
use heck::ToSnakeCase;

/// Reads all operations of a specification, `root` being its root document.
pub(super) fn read<'d>(writer: &mut Writer<'_, 'd>, root: At<'d>, done: &mut Vec<(At<'d>, Endpoint)>) {
    for entry in root.node.get("paths").into_iter().flat_map(Node::entries) {
        if entry.key.starts_with("x-") {
            continue;
        }
        let Some(item) = writer.reader.follow(root.with(&entry.node)) else { continue };
        let path = path_template(&entry.key);
        for operation in item.at.node.entries() {
            let Some(method) = Method::parse(&operation.key.to_ascii_uppercase()) else {
                unread(writer, item.at, operation);
                continue;
            };
            let endpoint = Endpoint { method, path: path.as_str().into() };
            // The standard has references to whole paths only; large specifications keep each operation in a file, too.
            let Some(target) = writer.reader.follow(item.at.with(&operation.node)) else { continue };
            let at = target.at;
            // Several specifications may share an operation.
            if done.iter().any(|(known, of)| known.is(at) && *of == endpoint) {
                continue;
            }
            done.push((at, endpoint.clone()));
            let shared = item.at.child("parameters");
            let section_place = SectionPlace { file: item.at.file, span: operation.span };
            Operation { at, endpoint, section_place }.read(writer, shared);
            for callback in at.node.get("callbacks").into_iter().flat_map(Node::entries) {
                let Some(target) = writer.reader.follow(at.with(&callback.node)) else { continue };
                for expression in target.at.node.entries() {
                    posted(writer, &callback.key, target.at.with(&expression.node), expression.span);
                }
            }
        }
    }
    for webhook in root.node.get("webhooks").into_iter().flat_map(Node::entries) {
        posted(writer, &webhook.key, root.with(&webhook.node), webhook.span);
    }
}

/// The body of a webhook or callback, which the API sends: an object of that name, since nobody can call it.
fn posted<'d>(writer: &mut Writer<'_, 'd>, name: &str, item: At<'d>, span: Span) {
    let section_place = SectionPlace { file: item.file, span };
    let Some(item) = writer.reader.follow(item) else { return };
    for operation in item.at.node.entries() {
        let Some(at) = writer.reader.follow(item.at.with(&operation.node)).map(|target| target.at) else {
            continue;
        };
        let body = at.child("requestBody").and_then(|body| writer.reader.follow(body));
        let schema = body.and_then(|body| json_of(body.at)).and_then(|media| media.child("schema"));
        let Some(view) = schema.map(|schema| writer.reader.view(schema, section_place)) else { continue };
        let items = view.items.filter(|_| !view.is_object());
        let view = items.map_or(view, |items| writer.reader.view(items, section_place));
        let name = name.to_snake_case();
        let heading = format!("{name} (object)");
        if view.is_object()
            && let Some(section) =
                writer.section(section_place, &heading, Subject::Object(name), view.text.clone())
        {
            writer.members(List { section, section_place, direction: None }, &view);
        }
    }
}

/// The content of a body: JSON first; forms and files have members, too.
fn json_of(holder: At<'_>) -> Option<At<'_>> {
    let content = holder.child("content")?;
    let media = content.node.entries();
    let is_json = |entry: &&Pair| entry.key.to_ascii_lowercase().contains("json");
    let media = media.iter().find(is_json).or_else(|| media.first())?;
    Some(content.with(&media.node))
}

/// An operation whose method has no place among facts, or a key that is none of OpenAPI's.
fn unread(writer: &Writer<'_, '_>, item: At<'_>, entry: &Pair) {
    let known = ["parameters", "summary", "description", "servers", "$ref"];
    if !known.contains(&entry.key.as_str()) && !entry.key.starts_with("x-") {
        let place = writer.reader.docs.place(item.file, entry.span);
        let message = format!("`{}` is no method that is read", entry.key);
        let help = "write get, put, post, delete or patch";
        writer.reader.problem(Code::UnreadLine, place, About::of(&entry.key), message, help);
    }
}

fn path_template(path: &str) -> String {
    let path = path.split(['?', '#']).next().unwrap_or(path).trim().trim_end_matches('/');
    if path.starts_with('/') { path.to_owned() } else { format!("/{path}") }
}

struct Operation<'d> {
    at: At<'d>,
    endpoint: Endpoint,
    /// Where its method stands.
    section_place: SectionPlace,
}

/// A body of an operation: one of the alternatives of its schema.
struct Body<'d> {
    at: At<'d>,
    title: String,
    /// The member that tells the alternatives apart, and its value in this one.
    tag: Option<(&'d str, String)>,
}

impl<'d> Operation<'d> {
    fn read(&self, writer: &mut Writer<'_, 'd>, shared: Option<At<'d>>) {
        let section_place = self.section_place;
        let intro = self.at.node.text("description").map(words).unwrap_or_default();
        let Some(section) = writer.section(section_place, &self.heading(), self.subject(), intro) else {
            return;
        };
        let main = List { section, section_place, direction: Some(Direction::Request) };
        let stated = Stated { takes: self.takes(writer), returns: self.returns(writer) };
        writer.endpoint(main, self.endpoint.clone(), self.at, stated);
        self.parameters(writer, main, shared);
        if let Some(body) = self.at.child("requestBody").and_then(|body| writer.reader.follow(body)) {
            self.bodies(writer, main, body.at, None);
        }
        let responses = self.at.node.get("responses").map(Node::entries).unwrap_or_default();
        let succeeds = |response: &Pair| response.key.starts_with('2');
        // `default` is what no other status says: an error, if there is an answer for success.
        let has_success = responses.iter().any(succeeds);
        for response in responses {
            let Some(target) = writer.reader.follow(self.at.with(&response.node)) else { continue };
            let list = List { direction: Some(Direction::Response), ..main };
            let good = succeeds(response) || (response.key == "default" && !has_success);
            self.bodies(writer, list, target.at, Some(response).filter(|_| !good));
        }
    }

    /// The type of a body that is a list.
    fn takes(&self, writer: &Writer<'_, 'd>) -> Option<Type> {
        let holder = writer.reader.docs.follow(self.at.child("requestBody")?).ok()?;
        writer.listed(json_of(holder.at)?.child("schema")?)
    }

    /// What the first answer for success holds: an object by its schema, a scalar, or a list of either.
    fn returns(&self, writer: &Writer<'_, 'd>) -> Option<String> {
        let responses = self.at.child("responses")?;
        let mut good = responses.node.entries().iter().filter(|response| response.key.starts_with('2'));
        let holder = writer.reader.docs.follow(responses.with(&good.next()?.node)).ok()?;
        writer.returned(json_of(holder.at)?.child("schema")?)
    }

    fn heading(&self) -> String {
        let named = self.at.node.text("summary").or_else(|| self.at.node.text("operationId"));
        named.map_or_else(|| self.endpoint.to_string(), |name| name.trim().to_owned())
    }

    fn subject(&self) -> Subject {
        Subject::Endpoint(self.endpoint.clone())
    }

    /// Those of the operation, then those of its path that it does not define itself.
    fn parameters(&self, writer: &mut Writer<'_, 'd>, main: List, shared: Option<At<'d>>) {
        let mut known = Vec::new();
        let lists = [self.at.child("parameters"), shared];
        for parameter in lists.into_iter().flatten().flat_map(At::items) {
            let Some(target) = writer.reader.follow(parameter) else { continue };
            let location = match target.at.node.text("in") {
                Some("query") => Location::Query,
                Some("path") => Location::Path,
                Some("header") => Location::Header,
                Some("cookie") => Location::Cookie,
                _ => continue,
            };
            let name = (target.at.node.text("name"), location);
            if !known.contains(&name) {
                known.push(name);
                let span = main.section_place.at(parameter.file, parameter.node.span).span;
                writer.parameter(main, target.at, span, location);
            }
        }
    }

    /// The bodies of a request or response; those of an error have sections of their own.
    fn bodies(&self, writer: &mut Writer<'_, 'd>, main: List, holder: At<'d>, error: Option<&Pair>) {
        let Some(media) = json_of(holder) else { return };
        let schema = media.child("schema");
        for example in examples::of(writer.reader, media) {
            if let Some(schema) = schema {
                examples::check(writer.reader, example, schema, main.direction);
            }
            writer.example(&self.endpoint, main.direction, example);
        }
        let mut bodies = Vec::new();
        if let Some(schema) = schema {
            alternatives(writer, schema, "", 0, &mut bodies);
        }
        let alone = bodies.len() == 1;
        for body in bodies {
            let section_place = SectionPlace { file: body.at.file, span: body.at.node.span };
            let heading = match error {
                Some(error) => format!("{} ({})", self.heading(), error.key),
                None if alone => String::new(),
                None => body.title,
            };
            let view = writer.reader.view(body.at, section_place);
            let items = view.items.filter(|_| !view.is_object());
            let view = items.map_or(view, |items| writer.reader.view(items, section_place));
            if !view.is_object() {
                continue;
            }
            let list = if heading.is_empty() && body.at.file == main.section_place.file {
                main
            } else {
                let heading = if heading.is_empty() { self.heading() } else { heading };
                let section = writer.section(section_place, &heading, self.subject(), view.text.clone());
                let Some(section) = section else { continue };
                List { section, section_place, ..main }
            };
            writer.members(list, &view);
            if let Some((name, value)) = body.tag {
                writer.pin(list, name, &value);
            }
        }
    }
}

/// The schemas that a body may have, by title: alternatives of alternatives count, too.
fn alternatives<'d>(
    writer: &Writer<'_, 'd>,
    at: At<'d>,
    title: &str,
    depth: usize,
    bodies: &mut Vec<Body<'d>>,
) {
    /// Alternatives of alternatives that lead back to themselves end here.
    const DEEPEST: usize = 8;
    /// Alternatives of one body, those of alternatives included.
    const MOST: usize = 1_000;
    let Some(target) = writer.reader.follow(at) else { return };
    let own = target.at.node.text("title").unwrap_or(target.name);
    let title = if own.is_empty() { title } else { own };
    let only = target.at.node.get("properties").is_none() && target.at.node.get("allOf").is_none();
    let parts = ["oneOf", "anyOf"]
        .into_iter()
        .find_map(|key| target.at.child(key))
        .filter(|_| only && depth < DEEPEST);
    let whole = if writer.reader.has_siblings(at) { at } else { target.at };
    match parts {
        Some(parts) => {
            for (number, part) in (1..).zip(parts.items()) {
                let first = bodies.len();
                if first >= MOST {
                    writer.reader.too_large(part);
                    break;
                }
                alternatives(writer, part, &format!("{title} {number}"), depth + 1, bodies);
                let tag = target
                    .at
                    .child("discriminator")
                    .and_then(|discriminator| tag(writer, discriminator, part));
                for body in bodies.iter_mut().skip(first).filter(|body| body.tag.is_none()) {
                    body.tag.clone_from(&tag);
                }
            }
        }
        None => bodies.push(Body { at: whole, title: title.trim().to_owned(), tag: None }),
    }
}

/// The member that a discriminator names, and its value in one of the alternatives: what is mapped to that, else the name of
/// its schema.
fn tag<'d>(writer: &Writer<'_, 'd>, discriminator: At<'d>, part: At<'d>) -> Option<(&'d str, String)> {
    let name = discriminator.node.text("propertyName")?;
    let target = writer.reader.docs.follow(part).ok()?;
    let mapping = discriminator.node.get("mapping").map(Node::entries).unwrap_or_default();
    let mapped = mapping.iter().find(|entry| {
        let text = entry.node.as_text();
        text.is_some_and(|text| {
            let by_reference = writer.reader.docs.find(discriminator.file, text);
            by_reference.is_some_and(|found| found.is(target.at)) || text == target.name
        })
    });
    let value = mapped.map_or(target.name, |entry| entry.key.as_str());
    (!value.is_empty()).then(|| (name, value.to_owned()))
}
