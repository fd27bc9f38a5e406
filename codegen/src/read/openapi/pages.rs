//! Facts by the file that they stand in.

use super::documents::{At, Documents};
use super::examples::{self, Example};
use super::schema::{MemberView, Reader, SectionPlace, View};
use crate::api::{Anchor, Direction, Endpoint, FieldPath, Location, Presence, Segment, Type, Types};
use crate::diagnostics::span::{Place, Span};
use crate::profile::Profile;
use crate::read::facts::{
    EndpointFact, Fact, FieldFact, PageFacts, Section, SectionId, SetValueFact, Subject,
};
use heck::ToSnakeCase as _;
use std::sync::Arc;

/// The pages as read so far.
pub(super) struct Writer<'r, 'd> {
    pub(super) reader: &'r Reader<'d>,
    profile: &'r Profile,
    pub(super) pages: Vec<PageFacts>,
    pub(super) examples: Vec<Example>,
    /// Objects that fields refer to, each with the name that it goes by, in the order in which they were found.
    objects: Vec<(At<'d>, String)>,
}

/// Members in members: more than these are not read.
const DEEPEST: usize = 32;
/// Facts of a specification: more are members that are repeated without end.
const MOST_FACTS: usize = 200_000;

/// A list of fields: which section they are of, and how they go.
#[derive(Clone, Copy)]
pub(super) struct List {
    pub(super) section: SectionId,
    pub(super) section_place: SectionPlace,
    pub(super) direction: Option<Direction>,
}

/// What an operation takes and answers with as a whole.
pub(super) struct Stated {
    /// Where its body is a list, the type of that.
    pub(super) takes: Option<Type>,
    pub(super) returns: Option<String>,
}

impl<'r, 'd> Writer<'r, 'd> {
    pub(super) fn new(reader: &'r Reader<'d>, docs: &Documents, profile: &'r Arc<Profile>) -> Self {
        let pages = (0..docs.len()).map(|file| PageFacts::empty(docs.path(file), profile)).collect();
        Self { reader, profile, pages, examples: Vec::new(), objects: Vec::new() }
    }

    pub(super) fn section(
        &mut self,
        section_place: SectionPlace,
        heading: &str,
        subject: Subject,
        intro: String,
    ) -> Option<SectionId> {
        let place = self.place(section_place.file, section_place.span);
        let page = self.pages.get_mut(section_place.file)?;
        let anchor = match &subject {
            Subject::Object(name) => object_anchor(name),
            Subject::Endpoint(_) => Anchor::of_heading(heading),
        };
        page.anchors.push(anchor.clone());
        let none = || Arc::from(Vec::new());
        let heading = heading.to_owned();
        page.sections.push(Section {
            heading,
            anchor,
            subject,
            requests: none(),
            responses: none(),
            errors: none(),
            intro,
            place,
        });
        Some(SectionId(page.sections.len() - 1))
    }

    /// The endpoint that an operation is about.
    pub(super) fn endpoint(&mut self, list: List, endpoint: Endpoint, operation: At<'_>, stated: Stated) {
        let place = self.place(list.section_place.file, list.section_place.span);
        let fact = EndpointFact::new(place, list.section, endpoint);
        let deprecated = operation.node.is_true("deprecated");
        self.push(
            list,
            Fact::Endpoint(EndpointFact { takes: stated.takes, returns: stated.returns, deprecated, ..fact }),
        );
    }

    pub(super) fn example(&mut self, endpoint: &Endpoint, direction: Option<Direction>, at: At<'d>) {
        let example = Example {
            endpoint: endpoint.clone(),
            is_request: direction != Some(Direction::Response),
            json: examples::json(at.node),
            place: self.place(at.file, at.node.span),
        };
        // Several answers may show the same file.
        if !self.examples.contains(&example) {
            self.examples.push(example);
        }
    }

    /// The members of a body or of an object.
    pub(super) fn members(&mut self, list: List, view: &View<'d>) {
        self.below(list, &FieldPath::default(), view, &mut Vec::new());
    }

    /// Gives a member of a list the one value that it has there.
    pub(super) fn pin(&mut self, list: List, name: &str, value: &str) {
        let facts = self.pages.get_mut(list.section_place.file).map(|page| &mut page.facts);
        for fact in facts.into_iter().flatten() {
            if let Fact::Field(fact) = fact
                && fact.section == list.section
                && fact.direction == list.direction
                && fact.location == Location::Body
                && fact.path == FieldPath::root(name)
            {
                fact.fixed = Some(value.to_owned());
                fact.options = None;
            }
        }
    }

    fn below(&mut self, list: List, path: &FieldPath, view: &View<'d>, open: &mut Vec<At<'d>>) {
        for member in &view.members {
            self.member(list, path, member, open);
        }
    }

    fn member(&mut self, list: List, path: &FieldPath, member: &MemberView<'d>, open: &mut Vec<At<'d>>) {
        if let Some(field) = self.named(list, path, member) {
            self.push(list, Fact::Field(field));
            self.required_inside(list, path, member);
            return;
        }
        let section_place = SectionPlace { span: member.span, ..list.section_place };
        let view = self.reader.member(member, section_place);
        if hides(&view, list.direction) {
            return;
        }
        let field = self.field(list, path, member, &view);
        self.set_values(list, &field, &view);
        self.push(list, Fact::Field(field));
        if open.iter().any(|known| known.is(member.at)) {
            // A schema that holds itself: its members are known from above.
            return;
        }
        let facts: usize = self.pages.iter().map(|page| page.facts.len()).sum();
        if open.len() >= DEEPEST || facts >= MOST_FACTS {
            self.reader.too_large(member.at);
            return;
        }
        open.push(member.at);
        let inside = inside(path, member.name, view.types);
        if view.is_object() {
            self.below(list, &inside, &view, open);
        } else if let Some(inner) = view.items.or(view.values) {
            let inner = self.reader.view(inner, section_place);
            self.below(list, &inside, &inner, open);
        }
        open.pop();
    }

    /// A member of a body, of which nothing but its presence is said yet.
    fn stated(&self, list: List, path: &FieldPath, member: &MemberView<'d>) -> FieldFact {
        let mut fact = FieldFact::new(
            self.place(list.section_place.file, member.span),
            list.section,
            list.direction,
            Location::Body,
            inside(path, member.name, Types::default()),
        );
        fact.presence = member.presence;
        fact
    }

    fn field(&self, list: List, path: &FieldPath, member: &MemberView<'d>, view: &View<'d>) -> FieldFact {
        // The values of a list are those of its items.
        let items = view
            .items
            .map(|items| self.reader.view(items, SectionPlace { span: member.span, ..list.section_place }));
        let options = view.options.as_ref().or(items.as_ref().and_then(|items| items.options.as_ref()));
        let mut fact = self.stated(list, path, member);
        fact.types = view.types;
        fact.options = options.map(|options| options.iter().map(|(value, _)| value.clone()).collect());
        fact.fixed.clone_from(&view.fixed);
        fact.default.clone_from(&view.default);
        fact.min_length = view.min_length;
        fact.max_length = view.max_length;
        fact.bound(|bounds| *bounds = view.bounds.clone());
        fact.format.clone_from(&view.format);
        fact.nullable = view.nullable;
        fact.deprecated = view.deprecated;
        fact.text.clone_from(&view.text);
        fact
    }

    /// A member whose members are those of a named object, or an array of such: it refers to the object.
    fn named(&mut self, list: List, path: &FieldPath, member: &MemberView<'d>) -> Option<FieldFact> {
        if !member.others.is_empty() {
            return None;
        }
        let (at, array) = if let Some(at) = self.object(member.at) {
            (at, false)
        } else {
            let target = self.reader.docs.follow(member.at).ok()?;
            (self.object(target.at.child("items")?)?, true)
        };
        let section_place = SectionPlace { span: member.span, ..list.section_place };
        let target = self.reader.follow(at)?;
        let view = self.reader.view(member.at, section_place);
        if hides(&view, list.direction) {
            return None;
        }
        let anchor = object_anchor(&self.name(target.at, target.name));
        let mut fact = self.stated(list, path, member);
        // What else it may be, where the object is one of several alternatives.
        let inner = if array { view.items.map(|items| self.view_of(items)) } else { None };
        let scalars = inner.as_ref().unwrap_or(&view).types.iter().filter(|ty| is_scalar(*ty));
        let all = scalars.chain([Type::Object]);
        fact.types = if array { all.map(Type::array_of).collect() } else { all.collect() };
        (fact.min_length, fact.max_length) = (view.min_length, view.max_length);
        fact.reference = Some(anchor);
        fact.nullable = view.nullable;
        fact.deprecated = view.deprecated;
        fact.bound(|bounds| *bounds = view.bounds);
        fact.text = view.text;
        Some(fact)
    }

    /// The reference to a named object that a schema consists of, beside words, what it requires of the object, and
    /// alternatives that are no objects.
    fn object(&self, at: At<'d>) -> Option<At<'d>> {
        let keys = at.node.entries().iter().map(|entry| entry.key.as_str());
        let consists_of = |key: &str| {
            keys.clone().any(|other| other == key)
                && keys.clone().all(|other| other == key || is_remark(other))
        };
        let reference = if at.node.get("$ref").is_some() {
            at
        } else if consists_of("allOf") {
            let mut references = at.child("allOf")?.items().filter(|part| part.node.get("$ref").is_some());
            let reference = references.next()?;
            let rest = at.child("allOf")?.items().filter(|part| part.node.get("$ref").is_none());
            let remarks = rest.flat_map(|part| part.node.entries()).all(|entry| is_remark(&entry.key));
            if references.next().is_some() || !remarks {
                return None;
            }
            reference
        } else {
            let key = ["anyOf", "oneOf"].into_iter().find(|key| consists_of(key))?;
            return self.only_object(at.child(key)?);
        };
        let target = self.reader.docs.follow(reference).ok()?;
        self.view_of(target.at).is_object().then_some(reference)
    }

    /// The one named object among alternatives of which no other is an object or a list.
    fn only_object(&self, alternatives: At<'d>) -> Option<At<'d>> {
        let is_plain = |part: &At<'d>| {
            let view = self.view_of(*part);
            !view.is_object() && !view.types.iter().any(|ty| !is_scalar(ty))
        };
        let mut others = alternatives.items().filter(|part| !is_plain(part));
        let object = self.object(others.next()?)?;
        others.next().is_none().then_some(object)
    }

    /// What a schema of an answer holds, as `returns` has it: `pet`, `string`, `array<pet>`.
    pub(super) fn returned(&self, schema: At<'d>) -> Option<String> {
        if let Some(object) = self.object(schema) {
            return Some(self.reader.docs.follow(object).ok()?.name.to_snake_case());
        }
        let view = self.view_of(schema);
        let items = view.items.filter(|_| !view.is_object());
        if let Some(items) = items {
            let item = self.returned(items).unwrap_or_else(|| Type::Object.as_str().to_owned());
            return Some(format!("array<{item}>"));
        }
        let mut types = view.types.iter();
        types.next().filter(|ty| is_scalar(*ty) && types.next().is_none()).map(|ty| ty.as_str().to_owned())
    }

    /// The type of a schema that is a list.
    pub(super) fn listed(&self, schema: At<'d>) -> Option<Type> {
        let view = self.view_of(schema);
        let items = view.items.filter(|_| !view.is_object())?;
        let view = self.view_of(items);
        if view.is_object() {
            return Some(Type::ArrayOfObject);
        }
        let mut types = view.types.iter();
        Some(types.next().filter(|_| types.next().is_none()).map_or(Type::Array, Type::array_of))
    }

    fn view_of(&self, at: At<'d>) -> View<'d> {
        self.reader.view(at, SectionPlace { file: at.file, span: at.node.span })
    }

    /// Members that a member requires of the named object that it refers to, and that the object itself does not
    /// require.
    fn required_inside(&mut self, list: List, path: &FieldPath, member: &MemberView<'d>) {
        let parts = member.at.child("allOf").into_iter().flat_map(At::items).chain([member.at]);
        let names: Vec<_> = parts.filter_map(|part| part.child("required")).flat_map(At::items).collect();
        if names.is_empty() {
            return;
        }
        let section_place = SectionPlace { span: member.span, ..list.section_place };
        let view = self.reader.view(member.at, section_place);
        let inside = inside(path, member.name, view.types);
        for name in names {
            let inner = view.members.iter().find(|inner| Some(inner.name) == name.node.as_text());
            if let Some(inner) = inner.filter(|inner| !inner.at.is(name)) {
                let span = list.section_place.at(member.at.file, name.node.span).span;
                let inner = MemberView { span, presence: Presence::Required, ..inner.clone() };
                let view = self.reader.view(inner.at, section_place);
                let field = self.field(list, &inside, &inner, &view);
                self.push(list, Fact::Field(field));
            }
        }
    }

    /// A parameter of the query, of the path, of a header or of a cookie.
    pub(super) fn parameter(&mut self, list: List, at: At<'d>, span: Span, location: Location) {
        let Some(name) = at.node.text("name") else { return };
        let schema = at.child("schema").or_else(|| {
            let content = at.child("content")?;
            content.with(&content.node.entries().first()?.node).child("schema")
        });
        let section_place = SectionPlace { span, ..list.section_place };
        let mut view = schema.map(|schema| self.reader.view(schema, section_place)).unwrap_or_default();
        view.deprecated |= at.node.is_true("deprecated");
        if let Some(text) = at.node.text("description") {
            view.text = super::schema::words(text);
        }
        let required = location == Location::Path || at.node.is_true("required");
        let presence = if required { Presence::Required } else { Presence::Optional };
        let member = MemberView { name, at, others: Vec::new(), span, presence };
        let mut field = self.field(list, &FieldPath::default(), &member, &view);
        field.location = location;
        self.set_values(list, &field, &view);
        self.push(list, Fact::Field(field));
    }

    fn set_values(&mut self, list: List, field: &FieldFact, view: &View<'d>) {
        if !self.profile.closed_set.is_held_by(field.path.leaf()) {
            return;
        }
        for (id, span) in view.options.iter().flatten() {
            let fact = SetValueFact {
                place: self.place(list.section_place.file, *span),
                section: list.section,
                id: id.clone(),
                name: None,
            };
            self.push(list, Fact::SetValue(fact));
        }
    }

    /// The name of an object: that of its schema. Another schema of the same name gets its folder's before it.
    fn name(&mut self, at: At<'d>, name: &str) -> String {
        if let Some((_, known)) = self.objects.iter().find(|(known, _)| known.is(at)) {
            return known.clone();
        }
        let mut unique = name.to_snake_case();
        if self.objects.iter().any(|(_, known)| *known == unique) {
            let path = self.reader.docs.path(at.file);
            let folder = path.as_str().rsplit('/').nth(1).unwrap_or_default().to_snake_case();
            unique = format!("{folder}_{unique}");
            let mut number = 2;
            while self.objects.iter().any(|(_, known)| *known == unique) {
                unique = format!("{}_{number}", name.to_snake_case());
                number += 1;
            }
        }
        self.objects.push((at, unique.clone()));
        unique
    }

    /// The objects that fields refer to, those included that only other objects refer to.
    pub(super) fn objects(&mut self) {
        let mut next = 0;
        while let Some((at, name)) = self.objects.get(next).cloned() {
            next += 1;
            let section_place = SectionPlace { file: at.file, span: at.node.span };
            let view = self.reader.view(at, section_place);
            let heading = format!("{name} (object)");
            let subject = Subject::Object(name);
            let Some(section) = self.section(section_place, &heading, subject, view.text.clone()) else {
                continue;
            };
            self.members(List { section, section_place, direction: None }, &view);
        }
    }

    fn place(&self, file: usize, span: Span) -> Place {
        self.reader.docs.place(file, span)
    }

    fn push(&mut self, list: List, fact: Fact) {
        if let Some(page) = self.pages.get_mut(list.section_place.file) {
            page.facts.push(fact);
        }
    }
}

/// Whether values of a type hold nothing else.
const fn is_scalar(ty: Type) -> bool {
    matches!(ty, Type::String | Type::Integer | Type::Float | Type::Boolean)
}

fn object_anchor(name: &str) -> Anchor {
    Anchor(format!("{name}-object"))
}

/// Whether a member does not go in that direction.
fn hides(view: &View<'_>, direction: Option<Direction>) -> bool {
    match direction {
        Some(Direction::Request) => view.hidden_in_requests,
        Some(Direction::Response) => view.hidden_in_responses,
        None => false,
    }
}

/// Keywords that leave a schema what it is.
fn is_remark(key: &str) -> bool {
    matches!(
        key,
        "description"
            | "title"
            | "example"
            | "examples"
            | "required"
            | "nullable"
            | "deprecated"
            | "externalDocs"
            | "readOnly"
            | "writeOnly"
            | "xml"
    ) || key.starts_with("x-")
}

/// The path of a member; of what is in it, if its types are given.
fn inside(parent: &FieldPath, name: &str, types: Types) -> FieldPath {
    let mut path = parent.clone();
    let array = types.has_array();
    path.0.push(Segment { name: name.into(), array, map: !array && types.contains(Type::Map) });
    path
}
