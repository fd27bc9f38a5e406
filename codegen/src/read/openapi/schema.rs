//! The content of a schema, put together from all its parts.

use super::documents::{At, Broken, Documents, Target};
use super::tree::{Node, Value};
use crate::api::{Presence, Type, Types};
use crate::diagnostics::problem::{About, Code, Problem};
use crate::diagnostics::span::{Place, Span};
use crate::read::facts::Bounds;
use std::cell::{Cell, RefCell};

/// What stands beside a `$ref`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Siblings {
    /// It counts, from OpenAPI 3.1 on.
    Count,
    Ignored,
}

/// Documents that are read, and what is wrong with what was read of them so far.
pub(super) struct Reader<'d> {
    pub(super) docs: &'d Documents,
    problems: RefCell<Vec<Problem>>,
    siblings: Siblings,
    /// Parts of the schema that is put together, so far, and of all.
    parts: Cell<(usize, usize)>,
    /// Schemas that have too many parts.
    given_up: RefCell<Vec<At<'d>>>,
}

/// Schemas in schemas of one schema: more than these are not put together.
const DEEPEST: usize = 128;
/// Parts of one schema, each time that it is named counted: a schema in it twice, which has another one twice, soon has no end.
const MOST_PARTS: usize = 10_000;
/// Parts of all schemas, wherever they are used.
const MOST_IN_ALL: usize = 10_000_000;

/// Where a section stands, and what of it stands for things in other files: the reference that leads there.
#[derive(Clone, Copy, Debug)]
pub(super) struct SectionPlace {
    pub(super) file: usize,
    pub(super) span: Span,
}

impl SectionPlace {
    /// The span in the section's file that says what stands at `span` of `file`.
    pub(super) fn of(self, file: usize, span: Span) -> Span {
        if file == self.file { span } else { self.span }
    }

    pub(super) fn at(self, file: usize, span: Span) -> Self {
        Self { span: self.of(file, span), ..self }
    }
}

/// A schema as a whole.
#[allow(clippy::struct_excessive_bools, reason = "marks of a schema are independent")]
#[derive(Clone, Debug, Default)]
pub(super) struct View<'d> {
    pub(super) types: Types,
    /// The closed list of values, each with where it stands.
    pub(super) options: Option<Vec<(String, Span)>>,
    pub(super) fixed: Option<String>,
    pub(super) default: Option<String>,
    pub(super) min_length: Option<u32>,
    pub(super) max_length: Option<u32>,
    pub(super) bounds: Bounds,
    pub(super) format: Option<String>,
    pub(super) text: String,
    pub(super) members: Vec<MemberView<'d>>,
    pub(super) items: Option<At<'d>>,
    /// The schema of a map's values.
    pub(super) values: Option<At<'d>>,
    /// Whether it may have members of any name.
    pub(super) any_member: bool,
    pub(super) nullable: bool,
    pub(super) deprecated: bool,
    pub(super) hidden_in_requests: bool,
    pub(super) hidden_in_responses: bool,
}

#[derive(Clone, Debug)]
pub(super) struct MemberView<'d> {
    pub(super) name: &'d str,
    pub(super) at: At<'d>,
    /// What it is in other alternatives of the schema.
    pub(super) others: Vec<At<'d>>,
    pub(super) span: Span,
    pub(super) presence: Presence,
}

impl<'d> MemberView<'d> {
    /// Its schema, and those that it has in other alternatives.
    pub(super) fn alternatives(&self) -> impl Iterator<Item = At<'d>> {
        std::iter::once(self.at).chain(self.others.iter().copied())
    }

    /// Whether it is required only, and no part of the schema that was read so far has it.
    fn is_name_only(&self) -> bool {
        self.at.node.as_text().is_some()
    }
}

impl MemberView<'_> {
    /// Adds what another part of the schema says of the same member.
    fn add(&mut self, other: &Self) {
        if self.is_name_only() && !other.is_name_only() {
            (self.at, self.span) = (other.at, other.span);
        }
        let weight = |presence| match presence {
            Presence::Required => 2,
            Presence::Conditional => 1,
            Presence::Optional | Presence::Unstated => 0,
        };
        if weight(other.presence) > weight(self.presence) {
            self.presence = other.presence;
        }
    }
}

impl View<'_> {
    /// Whether it has, or may have, members.
    pub(super) fn is_object(&self) -> bool {
        !self.members.is_empty()
    }

    /// Adds what another part of the same schema says. What is known already counts.
    fn add(&mut self, other: Self) {
        self.types = if self.types.is_empty() { other.types } else { self.types };
        self.options = self.options.take().or(other.options);
        self.fixed = self.fixed.take().or(other.fixed);
        self.default = self.default.take().or(other.default);
        self.min_length = self.min_length.or(other.min_length);
        self.max_length = self.max_length.or(other.max_length);
        self.bounds.minimum = self.bounds.minimum.take().or(other.bounds.minimum);
        self.bounds.maximum = self.bounds.maximum.take().or(other.bounds.maximum);
        self.bounds.min_items = self.bounds.min_items.or(other.bounds.min_items);
        self.bounds.max_items = self.bounds.max_items.or(other.bounds.max_items);
        self.format = self.format.take().or(other.format);
        self.items = self.items.or(other.items);
        self.values = self.values.or(other.values);
        self.any_member |= other.any_member;
        self.nullable |= other.nullable;
        self.deprecated |= other.deprecated;
        self.hidden_in_requests |= other.hidden_in_requests;
        self.hidden_in_responses |= other.hidden_in_responses;
        if self.text.is_empty() {
            self.text = other.text;
        }
        for member in other.members {
            match self.members.iter_mut().find(|known| known.name == member.name) {
                Some(known) => known.add(&member),
                None => self.members.push(member),
            }
        }
    }

    /// Alternatives as one: whatever any of them allows.
    fn any_of(views: Vec<Self>) -> Self {
        let count = views.len();
        let closed = views.iter().all(|view| view.options.is_some() || view.fixed.is_some());
        let mut all = Self::default();
        let mut options: Vec<(String, Span)> = Vec::new();
        let mut required: Vec<(&str, usize)> = Vec::new();
        for mut view in views {
            all.types = all.types.iter().chain(view.types.iter()).collect();
            let fixed = view.fixed.take().map(|value| (value, Span::default()));
            for value in view.options.take().into_iter().flatten().chain(fixed) {
                if options.iter().all(|(known, _)| *known != value.0) {
                    options.push(value);
                }
            }
            for member in &mut view.members {
                if let Some(known) = all.members.iter_mut().find(|known| known.name == member.name) {
                    known.others.extend(member.alternatives().filter(|other| !known.at.is_alike(*other)));
                }
                if member.presence == Presence::Required {
                    match required.iter_mut().find(|(name, _)| *name == member.name) {
                        Some((_, times)) => *times += 1,
                        None => required.push((member.name, 1)),
                    }
                    member.presence = Presence::Optional;
                }
            }
            all.add(view);
        }
        for member in &mut all.members {
            let times = required.iter().find(|(name, _)| *name == member.name).map_or(0, |(_, times)| *times);
            if times > 0 {
                member.presence = if times == count { Presence::Required } else { Presence::Conditional };
            }
        }
        all.options = Some(options).filter(|options| closed && !options.is_empty());
        all
    }
}

impl<'d> Reader<'d> {
    pub(super) const fn new(docs: &'d Documents, siblings: Siblings) -> Self {
        Self {
            docs,
            problems: RefCell::new(Vec::new()),
            siblings,
            parts: Cell::new((0, 0)),
            given_up: RefCell::new(Vec::new()),
        }
    }

    pub(super) fn into_problems(self) -> Vec<Problem> {
        self.problems.into_inner()
    }

    pub(super) fn problem(&self, code: Code, place: Place, about: About, message: String, help: &str) {
        let problem = Problem { code, place, about, message, help: help.to_owned() };
        let mut problems = self.problems.borrow_mut();
        // A schema that is used in many places is read as often.
        if !problems
            .iter()
            .any(|known| known.identity() == problem.identity() && known.place == problem.place)
        {
            problems.push(problem);
        }
    }

    /// The node at the end of a node's references; a reference without a target is a problem.
    pub(super) fn follow(&self, at: At<'d>) -> Option<Target<'d>> {
        let target = match self.docs.follow(at) {
            Ok(target) => target,
            Err((reference, broken)) => {
                self.broken(reference, &broken);
                return None;
            }
        };
        if let Some(reference) = at.node.text("$ref") {
            self.check_reference(at, reference);
        }
        Some(target)
    }

    fn check_reference(&self, at: At<'d>, reference: &str) {
        let place = self.docs.place(at.file, at.node.span);
        let siblings =
            at.node.entries().iter().filter(|entry| entry.key != "$ref" && !entry.key.starts_with("x-"));
        let siblings = siblings.map(|entry| format!("`{}`", entry.key)).collect::<Vec<_>>();
        if self.siblings == Siblings::Ignored && !siblings.is_empty() {
            self.problem(
                Code::SpecRefSiblings,
                place.clone(),
                About::of(siblings.join(" ")),
                format!("{} beside `$ref` counts for nothing in OpenAPI 3.0", siblings.join(" and ")),
                "put the reference and the rest into an `allOf`",
            );
        }
        let path = reference.split('#').next().unwrap_or(reference);
        if !path.is_empty() && matches!(self.docs.file(at.file, path), Ok((_, true))) {
            self.problem(
                Code::SpecRefBase,
                place,
                About::of(path),
                format!("`{path}` does not count from the folder of this file"),
                "write the path from the folder that the file is in",
            );
        }
    }

    fn broken(&self, at: At<'d>, broken: &Broken) {
        let place = self.docs.place(at.file, at.node.span);
        let (code, message, help) = match broken {
            Broken::NoFile(path) => (
                Code::SpecRef,
                format!("`$ref` leads to `{path}`, which the source does not have"),
                "mend the path",
            ),
            Broken::NoPart(part) => (
                Code::SpecRef,
                format!("`$ref` leads to `#{part}`, which its document does not have"),
                "mend the reference, or add what it leads to",
            ),
            Broken::Remote => (
                Code::SpecRef,
                "`$ref` leads to the web, where nothing is read".to_owned(),
                "keep a copy of what it leads to beside this file",
            ),
            Broken::Circle => (
                Code::SpecRefCycle,
                "`$ref` leads back to itself".to_owned(),
                "let one of the references lead to a schema",
            ),
            Broken::TooLarge => (
                Code::SpecRefCycle,
                "what is put together here has more parts than are read".to_owned(),
                "let schemas refer to fewer others",
            ),
        };
        let about = match broken {
            Broken::NoFile(path) => About::of(path),
            Broken::NoPart(part) => About::of(part),
            Broken::Remote | Broken::Circle | Broken::TooLarge => {
                About::of(at.node.text("$ref").unwrap_or(""))
            }
        };
        self.problem(code, place, about, message, help);
    }

    /// Says that what a node leads to is not read on.
    pub(super) fn too_large(&self, at: At<'d>) {
        self.broken(at, &Broken::TooLarge);
    }

    /// The content of a schema; `section_place` says where its members stand.
    pub(super) fn view(&self, at: At<'d>, section_place: SectionPlace) -> View<'d> {
        if self.given_up.borrow().iter().any(|known| known.is(at)) {
            return View::default();
        }
        self.parts.set((0, self.parts.get().1));
        let mut view = self.collect(at, section_place, &mut Vec::new());
        if self.parts.get().0 > MOST_PARTS {
            self.given_up.borrow_mut().push(at);
        }
        view.members.retain(|member| {
            if member.is_name_only() {
                let place = self.docs.place(member.at.file, member.at.node.span);
                let message = format!("`{}` is required, but no property has this name", member.name);
                let help = "mend the name, or add the property";
                self.problem(Code::SpecRequired, place, About::of(member.name), message, help);
            }
            !member.is_name_only()
        });
        view
    }

    /// The content of a member's schema, or of all that it may be.
    pub(super) fn member(&self, member: &MemberView<'d>, section_place: SectionPlace) -> View<'d> {
        if member.others.is_empty() {
            return self.view(member.at, section_place);
        }
        View::any_of(member.alternatives().map(|at| self.view(at, section_place)).collect())
    }

    /// Whether what stands beside a reference counts, and there is something.
    pub(super) fn has_siblings(&self, at: At<'d>) -> bool {
        self.siblings == Siblings::Count && at.node.get("$ref").is_some() && at.node.entries().len() > 1
    }

    fn collect(&self, at: At<'d>, section_place: SectionPlace, open: &mut Vec<At<'d>>) -> View<'d> {
        if open.iter().any(|known| known.is(at)) {
            self.broken(at, &Broken::Circle);
            return View::default();
        }
        let (parts, all) = self.parts.get();
        self.parts.set((parts + 1, all + 1));
        if open.len() >= DEEPEST || parts >= MOST_PARTS || all >= MOST_IN_ALL {
            // Once is enough.
            if open.len() >= DEEPEST || parts == MOST_PARTS || all == MOST_IN_ALL {
                self.broken(at, &Broken::TooLarge);
            }
            return View::default();
        }
        open.push(at);
        let view = if at.node.get("$ref").is_some() {
            self.referred(at, section_place, open)
        } else {
            self.composed(at, section_place, open)
        };
        open.pop();
        view
    }

    fn referred(&self, at: At<'d>, section_place: SectionPlace, open: &mut Vec<At<'d>>) -> View<'d> {
        let Some(target) = self.follow(at) else { return View::default() };
        let mut view = match self.siblings {
            Siblings::Count => self.composed(at, section_place, open),
            Siblings::Ignored => View::default(),
        };
        view.add(self.collect(target.at, section_place.at(at.file, at.node.span), open));
        view
    }

    fn composed(&self, at: At<'d>, section_place: SectionPlace, open: &mut Vec<At<'d>>) -> View<'d> {
        let mut view = self.own(at, section_place);
        for part in at.child("allOf").into_iter().flat_map(At::items) {
            view.add(self.collect(part, section_place, open));
        }
        for key in ["oneOf", "anyOf"] {
            let parts = at.child(key).into_iter().flat_map(At::items);
            let (nulls, parts): (Vec<_>, Vec<_>) = parts.partition(|part| is_null(part.node));
            view.nullable |= !nulls.is_empty();
            if !parts.is_empty() {
                view.add(View::any_of(
                    parts.into_iter().map(|part| self.collect(part, section_place, open)).collect(),
                ));
            }
        }
        for name in at.child("required").into_iter().flat_map(At::items) {
            let Some(text) = name.node.as_text() else { continue };
            let span = section_place.of(name.file, name.node.span);
            let member =
                MemberView { name: text, at: name, others: Vec::new(), span, presence: Presence::Required };
            // `allOf` may require what another part of it has: only a whole can be wrong.
            view.add(View { members: vec![member], ..View::default() });
        }
        view
    }

    /// The content of a node's own keywords.
    fn own(&self, at: At<'d>, section_place: SectionPlace) -> View<'d> {
        let node = at.node;
        let mut view = View {
            types: self.types(at),
            options: node.get("enum").map(|values| {
                let known = values.items().iter();
                known
                    .filter_map(|value| Some((value.scalar()?, section_place.of(at.file, value.span))))
                    .collect()
            }),
            fixed: node.get("const").and_then(Node::scalar),
            default: node.get("default").and_then(Node::scalar),
            min_length: node.number("minLength"),
            max_length: node.number("maxLength"),
            bounds: Bounds {
                minimum: bound(node, "minimum", "exclusiveMinimum", "above"),
                maximum: bound(node, "maximum", "exclusiveMaximum", "below"),
                min_items: node.number("minItems"),
                max_items: node.number("maxItems"),
            },
            format: node.text("format").or_else(|| node.text("pattern")).map(str::to_owned),
            text: node.text("description").map(words).unwrap_or_default(),
            items: at.child("items"),
            values: map_values(at).filter(|_| is_map(node)),
            any_member: match node.get("additionalProperties").map(|node| &node.value) {
                Some(Value::Bool(open)) => *open,
                Some(Value::Map(_)) => true,
                _ => false,
            },
            nullable: node.is_true("nullable")
                || node.get("enum").is_some_and(|values| values.items().iter().any(is_null_value))
                || node
                    .get("type")
                    .is_some_and(|stated| stated.items().iter().any(|name| name.as_text() == Some("null"))),
            deprecated: node.is_true("deprecated"),
            hidden_in_requests: node.is_true("readOnly"),
            hidden_in_responses: node.is_true("writeOnly"),
            members: Vec::new(),
        };
        view.options = view.options.filter(|options| !options.is_empty());
        for entry in node.get("properties").map(Node::entries).unwrap_or_default() {
            view.members.push(MemberView {
                name: &entry.key,
                at: at.with(&entry.node),
                others: Vec::new(),
                span: section_place.of(at.file, entry.span),
                presence: Presence::Optional,
            });
        }
        view
    }

    fn types(&self, at: At<'d>) -> Types {
        let node = at.node;
        let Some(stated) = node.get("type") else {
            return if node.get("properties").is_some() {
                Types::from_iter([Type::Object])
            } else if let Some(items) = at.child("items") {
                Types::from_iter([self.array(items)])
            } else if is_map(node) {
                Types::from_iter([Type::Map])
            } else {
                Types::default()
            };
        };
        let names = if stated.items().is_empty() { std::slice::from_ref(stated) } else { stated.items() };
        let known = names.iter().filter_map(|name| match name.as_text()? {
            "string" => Some(Type::String),
            "integer" => Some(Type::Integer),
            "number" => Some(Type::Float),
            "boolean" => Some(Type::Boolean),
            "object" if is_map(node) => Some(Type::Map),
            "object" => Some(Type::Object),
            "array" => Some(at.child("items").map_or(Type::Array, |items| self.array(items))),
            "null" => None,
            other => {
                let place = self.docs.place(at.file, name.span);
                let help = "write string, integer, number, boolean, object or array";
                let message = format!("`{other}` is no type of OpenAPI");
                self.problem(Code::UnknownType, place, About::of(other), message, help);
                None
            }
        });
        known.collect()
    }

    /// The type of an array of such items. Only what the items themselves are is asked for, not their members: items may
    /// hold the array again.
    fn array(&self, items: At<'d>) -> Type {
        let target = self.docs.follow(items).map_or(items, |target| target.at);
        let parts = target.child("allOf").into_iter().flat_map(At::items);
        let nodes = std::iter::once(target)
            .chain(parts.map(|part| self.docs.follow(part).map_or(part, |target| target.at)));
        for part in nodes {
            let item = match part.node.text("type") {
                Some("string") => Type::String,
                Some("integer") => Type::Integer,
                Some("number") => Type::Float,
                Some("boolean") => Type::Boolean,
                Some("array") => Type::Array,
                Some("object") | None if is_map(part.node) => Type::Map,
                Some("object") => Type::Object,
                None if part.node.get("properties").is_some() => Type::Object,
                _ => continue,
            };
            return item.array_of();
        }
        Type::Array
    }
}

/// Whether a schema is an object whose keys are data: it names none, and says what they hold, or how they are written.
fn is_map(node: &Node) -> bool {
    node.get("properties").is_none()
        && (node.get("patternProperties").is_some()
            || matches!(
                node.get("additionalProperties").map(|node| &node.value),
                Some(Value::Map(_) | Value::Bool(true))
            ))
}

/// The schema of the values of a map; of several patterns, the first one's.
fn map_values(at: At<'_>) -> Option<At<'_>> {
    let by_pattern = || {
        let patterns = at.child("patternProperties")?;
        Some(patterns.with(&patterns.node.entries().first()?.node))
    };
    at.child("additionalProperties").filter(|values| !values.node.entries().is_empty()).or_else(by_pattern)
}

fn is_null_value(value: &Node) -> bool {
    matches!(value.value, Value::Null)
}

/// A bound of a number. In OpenAPI 3.0 the key that excludes it is a mark beside it, from 3.1 on a bound of its own.
fn bound(node: &Node, key: &str, exclusive: &str, word: &str) -> Option<String> {
    let number = |key: &str| match &node.get(key)?.value {
        Value::Number(number) => Some(number.as_str()),
        _ => None,
    };
    if let Some(number) = number(exclusive) {
        return Some(format!("{word} {number}"));
    }
    let number = number(key)?;
    Some(if node.is_true(exclusive) { format!("{word} {number}") } else { number.to_owned() })
}

/// Whether a schema allows nothing but `null`, which OpenAPI 3.1 writes as an alternative.
fn is_null(node: &Node) -> bool {
    node.text("type") == Some("null")
}

/// Words of a description: links as their text, lines that belong together as one.
pub(super) fn words(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines().map(str::trim) {
        if line.is_empty() || line.starts_with(['-', '*', '|']) {
            if !out.is_empty() {
                out.push('\n');
            }
        } else if !out.is_empty() && !out.ends_with('\n') {
            out.push(' ');
        }
        out.push_str(line);
    }
    out.trim().to_owned()
}
