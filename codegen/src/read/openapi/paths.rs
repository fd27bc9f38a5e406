//! Operations: their parameters, bodies and responses, each a section.

use super::documents::At;
use super::examples;
use super::pages::{List, Writer};
use super::schema::{Spot, words};
use super::tree::{Entry, Node};
use crate::api::{Direction, Endpoint, Location, Method};
use crate::diagnostics::problem::Code;
use crate::diagnostics::span::Span;
use crate::read::facts::Subject;

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
            let at = item.at.with(&operation.node);
            // Several specifications may share an operation.
            if done.iter().any(|(known, of)| known.is(at) && *of == endpoint) {
                continue;
            }
            done.push((at, endpoint.clone()));
            let shared = item.at.child("parameters");
            Operation { at, endpoint, key: operation.span }.read(writer, shared);
        }
    }
}

/// An operation whose method has no place among facts, or a key that is none of OpenAPI's.
fn unread(writer: &Writer<'_, '_>, item: At<'_>, entry: &Entry) {
    let known = ["parameters", "summary", "description", "servers", "$ref"];
    if !known.contains(&entry.key.as_str()) && !entry.key.starts_with("x-") {
        let place = writer.reader.docs.place(item.file, entry.span);
        let message = format!("`{}` is no method that is read", entry.key);
        let help = "write get, put, post, delete or patch";
        writer.reader.problem(Code::UnreadLine, place, message, help);
    }
}

fn path_template(path: &str) -> String {
    let path = path.split(['?', '#']).next().unwrap_or_default().trim().trim_end_matches('/');
    if path.starts_with('/') { path.to_owned() } else { format!("/{path}") }
}

struct Operation<'d> {
    at: At<'d>,
    endpoint: Endpoint,
    /// Where its method stands.
    key: Span,
}

/// A body of an operation: one of the alternatives of its schema.
struct Body<'d> {
    at: At<'d>,
    title: String,
}

impl<'d> Operation<'d> {
    fn read(&self, writer: &mut Writer<'_, 'd>, shared: Option<At<'d>>) {
        let spot = Spot { file: self.at.file, span: self.key };
        let intro = self.at.node.text("description").map(words).unwrap_or_default();
        let Some(section) = writer.section(spot, &self.heading(), self.subject(), intro) else { return };
        let main = List { section, spot, direction: Some(Direction::Request) };
        writer.endpoint(main, self.endpoint.clone(), self.at.node.is_true("deprecated"));
        self.parameters(writer, main, shared);
        if let Some(body) = self.at.child("requestBody").and_then(|body| writer.reader.follow(body)) {
            self.bodies(writer, main, body.at, None);
        }
        for response in self.at.node.get("responses").into_iter().flat_map(Node::entries) {
            let Some(target) = writer.reader.follow(self.at.with(&response.node)) else { continue };
            let list = List { direction: Some(Direction::Response), ..main };
            let good = response.key.starts_with('2') || response.key == "default";
            self.bodies(writer, list, target.at, Some(response).filter(|_| !good));
        }
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
                // Cookies are the business of whoever sends the request.
                _ => continue,
            };
            let name = (target.at.node.text("name"), location);
            if !known.contains(&name) {
                known.push(name);
                let span = main.spot.at(parameter.file, parameter.node.span).span;
                writer.parameter(main, target.at, span, location);
            }
        }
    }

    /// The bodies of a request or response; those of an error have sections of their own.
    fn bodies(&self, writer: &mut Writer<'_, 'd>, main: List, holder: At<'d>, error: Option<&Entry>) {
        let Some(content) = holder.child("content") else { return };
        let media = content.node.entries();
        // JSON first; forms and files have members, too.
        let is_json = |entry: &&Entry| entry.key.to_ascii_lowercase().contains("json");
        let Some(media) = media.iter().find(is_json).or_else(|| media.first()) else { return };
        let media = content.with(&media.node);
        let Some(schema) = media.child("schema") else { return };
        let mut bodies = Vec::new();
        alternatives(writer, schema, "", 0, &mut bodies);
        for example in examples::of(writer.reader, media) {
            examples::check(writer.reader, example, schema, main.direction);
            writer.example(&self.endpoint, main.direction, example);
        }
        let alone = bodies.len() == 1;
        for body in bodies {
            let spot = Spot { file: body.at.file, span: body.at.node.span };
            let heading = match error {
                Some(error) => format!("{} ({})", self.heading(), error.key),
                None if alone => String::new(),
                None => body.title,
            };
            let view = writer.reader.view(body.at, spot);
            let items = view.items.filter(|_| !view.is_object());
            let view = items.map_or(view, |items| writer.reader.view(items, spot));
            if !view.is_object() {
                continue;
            }
            let list = if heading.is_empty() && body.at.file == main.spot.file {
                main
            } else {
                let heading = if heading.is_empty() { self.heading() } else { heading };
                let section = writer.section(spot, &heading, self.subject(), view.text.clone());
                let Some(section) = section else { continue };
                List { section, spot, ..main }
            };
            writer.members(list, &view);
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
    let Some(target) = writer.reader.follow(at) else { return };
    let own = target.at.node.text("title").unwrap_or(target.name);
    let title = if own.is_empty() { title } else { own };
    let only = target.at.node.get("properties").is_none() && target.at.node.get("allOf").is_none();
    let parts = ["oneOf", "anyOf"]
        .into_iter()
        .find_map(|key| target.at.child(key))
        .filter(|_| only && depth < DEEPEST);
    match parts {
        Some(parts) => {
            for (number, part) in (1..).zip(parts.items()) {
                alternatives(writer, part, &format!("{title} {number}"), depth + 1, bodies);
            }
        }
        None => bodies.push(Body { at: target.at, title: title.trim().to_owned() }),
    }
}
