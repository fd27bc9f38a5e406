//! Walks over the lines of a page, and reads each where it stands.

use super::describe;
use super::entry::{Context, bare};
use super::headings::{Heading, anchor_mark, attribute, presence};
use super::inline::{self, after, find, plain, without};
use super::lines::{Line, Lines, Look};
use super::names;
use super::table::{Row, Table};
use crate::api::{Anchor, Direction, Endpoint, Location, Method, Presence, Type};
use crate::diagnostics::problem::{Code, Problem};
use crate::diagnostics::spelling::is_slip;
use crate::profile::{Role, TableKind};
use crate::read::facts::{CodeFact, EndpointFact, Fact, FieldFact, LineUse, Section, SectionId, Subject};
use crate::read::source::Text;
use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

/// What a walk finds.
#[derive(Default)]
pub(super) struct Found {
    pub(super) sections: Vec<Section>,
    pub(super) facts: Vec<Fact>,
    pub(super) problems: Vec<Problem>,
    pub(super) anchors: Vec<Anchor>,
    pub(super) uses: Vec<LineUse>,
}

/// An endpoint whose section is open.
struct OpenEndpoint {
    section: SectionId,
    level: u8,
    /// Indices of its facts.
    fact: usize,
    fields: Vec<usize>,
    /// Paragraphs of its section.
    prose: Vec<String>,
}

/// An object whose members may follow.
struct OpenObject {
    name: String,
    heading: Heading,
    section: Option<SectionId>,
}

/// What follows below a label.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Below {
    Nothing,
    /// Lines of a version history.
    History,
    /// Lines of values.
    Values,
}

pub(super) struct Walk<'w> {
    context: Context<'w>,
    text: &'w Text,
    lines: &'w Lines,
    title: Option<String>,
    found: Found,
    heading: Heading,
    /// The heading that an endpoint may belong to.
    section: Option<Heading>,
    endpoint: Option<OpenEndpoint>,
    object: Option<OpenObject>,
    list: Option<(Direction, Location)>,
    /// Indices of the facts of objects whose keys may be data.
    keyed: Vec<usize>,
    /// Index of the fact of the member whose heading is open.
    member: Option<usize>,
    /// Whether the heading is a part of the section above it.
    part: bool,
    anchor: Option<String>,
    below: Below,
    /// Whether the line before was prose.
    prose: bool,
}

impl<'w> Walk<'w> {
    pub(super) fn new(context: Context<'w>, text: &'w Text, lines: &'w Lines, title: Option<String>) -> Self {
        Self {
            context,
            text,
            lines,
            title,
            found: Found { uses: vec![LineUse::Unread; lines.all.len()], ..Found::default() },
            heading: Heading::default(),
            section: None,
            endpoint: None,
            object: None,
            list: None,
            keyed: Vec::new(),
            member: None,
            part: false,
            anchor: None,
            below: Below::Nothing,
            prose: false,
        }
    }

    pub(super) fn run(mut self) -> Found {
        let mut at = 0;
        while let Some(line) = self.lines.all.get(at) {
            let len = self.line(at, line).max(1);
            at += len;
        }
        self.close_endpoint();
        self.keyed();
        self.found
    }

    /// Reads the line at `at`; gives back the number of lines read.
    fn line(&mut self, at: usize, line: &Line) -> usize {
        let shown = self.lines.text(line);
        let was_prose = std::mem::replace(&mut self.prose, false);
        match &line.look {
            Look::FrontMatter => self.used(at, LineUse::FrontMatter),
            Look::Blank => {
                self.below = Below::Nothing;
                self.used(at, LineUse::Blank);
            }
            Look::Comment => self.used(at, LineUse::Comment),
            Look::Fence(language) => return self.fence(at, language.clone()),
            Look::Sample | Look::FenceEnd => self.used(at, LineUse::Sample),
            Look::Heading(_) => {
                self.used(at, LineUse::Heading);
                self.open(Heading::read(shown, line.range.clone(), self.context.forms));
            }
            Look::Row => return self.table(at),
            Look::Component => {
                self.used(at, LineUse::Shortcode);
                if let Some(id) = anchor_mark(shown, self.context.forms) {
                    self.anchor = Some(id);
                }
                self.route(at, shown, line.range.clone());
            }
            Look::Definition => {
                self.used(at, LineUse::Unreadable);
                self.problem(
                    Code::UnreadableEntry,
                    line.range.clone(),
                    "this is the text of an entry without a name",
                    "write the name in the line above",
                );
            }
            Look::Text if self.is_term(at) => return self.definition(at, line),
            Look::Text => self.prose(at, line, was_prose),
        }
        1
    }

    fn used(&mut self, at: usize, of: LineUse) {
        if let Some(used) = self.found.uses.get_mut(at) {
            *used = of;
        }
    }

    fn problem(
        &mut self,
        code: Code,
        range: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let place = self.text.place(range);
        self.found.problems.push(Problem { code, place, message: message.into(), help: help.into() });
    }

    /// Opens what a heading announces, and closes what it ends.
    fn open(&mut self, mut heading: Heading) {
        if let Some(anchor) = self.anchor.take() {
            heading.anchor = anchor;
        }
        self.found.anchors.push(Anchor(heading.anchor.clone()));
        self.list = None;
        self.member = None;
        self.below = Below::Nothing;
        let forms = self.context.forms;
        let role = heading.role(forms);
        let ends = forms.endpoint.ends;
        let level = self.endpoint.as_ref().map(|endpoint| endpoint.level);
        if level.is_some_and(|own| heading.level <= ends || (role.is_none() && heading.level <= own)) {
            self.close_endpoint();
        }
        if forms.members && self.object.is_some() && self.member(&heading) {
            self.heading = heading;
            return;
        }
        let inside = self.object.as_ref().is_some_and(|object| heading.level > object.heading.level);
        if !inside {
            self.object = None;
        }
        self.part = false;
        match role {
            Some((Role::Part, _)) => self.part = true,
            Some((Role::List(direction, location), _)) => {
                self.part = true;
                self.list = Some((direction, location));
            }
            Some((Role::Object, name)) => {
                self.close_endpoint();
                self.section = None;
                // The members of the object around it, or of the page's.
                if !inside || !name.is_empty() {
                    let title = || self.title.clone().unwrap_or_else(|| heading.text.clone());
                    let name = if name.is_empty() { title() } else { name };
                    self.object = Some(OpenObject { name, heading: heading.clone(), section: None });
                }
            }
            None => {
                if let Some(meant) = heading.nearly(forms) {
                    let message =
                        format!("`{}` is no heading that the docs use, but `{meant}` is", heading.text);
                    self.problem(
                        Code::LabelSpelling,
                        heading.range.clone(),
                        message,
                        "write it as elsewhere",
                    );
                }
                let (least, most) = forms.endpoint.levels;
                if (least..=most).contains(&heading.level) && self.endpoint.is_none() {
                    self.section = Some(heading.clone());
                } else if heading.level < least {
                    self.section = None;
                }
            }
        }
        self.heading = heading;
    }

    /// Reads a heading that is the name of a member; gives back whether it is one.
    fn member(&mut self, heading: &Heading) -> bool {
        let Some((name, right)) = heading.name() else { return false };
        let Some(path) = names::path(name, self.context.forms.brackets) else { return false };
        if !right {
            let message = format!("the heading of `{name}` is not written as one");
            self.problem(
                Code::LabelSpelling,
                heading.range.clone(),
                message,
                "close the backticks behind the name, and write the anchor as `{#anchor}`",
            );
        }
        let section = self.object_section();
        let place = self.text.place(heading.range.clone());
        let mut fact = bare(place, section, None, Location::Body, path);
        let marks = heading.marks;
        fact.presence = marks.presence.unwrap_or(self.context.forms.presence.object);
        fact.nullable = marks.nullable;
        fact.deprecated = marks.deprecated;
        self.member = Some(self.found.facts.len());
        self.found.facts.push(Fact::Field(fact));
        true
    }

    /// The section of the object that is open.
    fn object_section(&mut self) -> SectionId {
        let Some(object) = &mut self.object else { return SectionId(0) };
        if let Some(section) = object.section {
            return section;
        }
        let section = SectionId(self.found.sections.len());
        object.section = Some(section);
        let (name, heading) = (object.name.clone(), object.heading.clone());
        self.push_section(&heading, Subject::Object(name));
        section
    }

    fn push_section(&mut self, heading: &Heading, subject: Subject) {
        self.found.sections.push(Section {
            heading: plain(&heading.title),
            anchor: Anchor(heading.anchor.clone()),
            subject,
            requests: Arc::default(),
            responses: Arc::default(),
            intro: String::new(),
            place: self.text.place(heading.range.clone()),
        });
    }

    /// The section of the table below the heading, where it is not the endpoint's.
    fn table_section(&mut self) -> SectionId {
        let anchor = Anchor(self.heading.anchor.clone());
        let place = self.text.place(self.heading.range.clone());
        let same = |section: &Section| section.anchor == anchor && section.place == place;
        if let Some(at) = self.found.sections.iter().rposition(same)
            && matches!(self.found.sections.get(at).map(|section| &section.subject), Some(Subject::Object(_)))
        {
            return SectionId(at);
        }
        let heading = self.heading.clone();
        let name = inline::without_footnotes(&plain(&heading.text)).to_owned();
        let name = if name.is_empty() { self.title.clone().unwrap_or_default() } else { name };
        self.push_section(&heading, Subject::Object(name));
        SectionId(self.found.sections.len() - 1)
    }

    /// Reads a fence: its first line may be an endpoint.
    fn fence(&mut self, at: usize, language: Range<usize>) -> usize {
        let rest = self.lines.all.get(at + 1..).unwrap_or_default();
        let body = rest.iter().take_while(|line| line.look == Look::Sample).count();
        let closed = rest.get(body).is_some_and(|line| line.look == Look::FenceEnd);
        let len = 1 + body + usize::from(closed);
        for line in at..at + len {
            self.used(line, LineUse::Sample);
        }
        let language = self.lines.masked.get(language).unwrap_or_default();
        let is_request = self.context.forms.endpoint.fence.as_deref() == Some(language);
        if let Some(line) = rest.first().filter(|_| is_request && body > 0) {
            self.request_line(at + 1, &line.clone());
        }
        len
    }

    fn request_line(&mut self, at: usize, line: &Line) {
        if self.endpoint.is_some() || self.part {
            return;
        }
        let shown = self.lines.text(line);
        let (method, rest) = shown.split_once(' ').unwrap_or((shown, ""));
        let path = rest.split_whitespace().next().unwrap_or_default();
        let Some(section) = self.section.clone() else { return };
        match (Method::parse(method), path.starts_with('/')) {
            (Some(method), true) => {
                self.used(at, LineUse::Endpoint);
                self.start(&section, method, path, line.range.clone());
            }
            (method_read, is_path) => {
                // Addresses elsewhere and headers are no endpoints.
                let other = path.contains("://") || method.ends_with(':') || method.contains(['=', '/']);
                let slip = Method::ALL.iter().any(|known| is_slip(&method.to_uppercase(), known.as_str()));
                if !other && (method_read.is_some() || is_path || slip) {
                    self.problem(
                        Code::UnreadableEndpoint,
                        line.range.clone(),
                        "this looks like an endpoint, but has no method or no path",
                        "write it as `METHOD /path`",
                    );
                }
            }
        }
    }

    /// Opens the endpoint of a section.
    fn start(&mut self, section: &Heading, method: Method, path: &str, range: Range<usize>) {
        self.close_endpoint();
        let endpoint = Endpoint { method, path: self.path(path) };
        let id = SectionId(self.found.sections.len());
        self.push_section(section, Subject::Endpoint(endpoint.clone()));
        let mut fact = EndpointFact::new(self.text.place(range), id, endpoint);
        fact.deprecated = section.marks.deprecated;
        self.object = None;
        self.endpoint = Some(OpenEndpoint {
            section: id,
            level: section.level,
            fact: self.found.facts.len(),
            fields: Vec::new(),
            prose: Vec::new(),
        });
        self.found.facts.push(Fact::Endpoint(fact));
    }

    /// A path as facts hold it.
    fn path(&self, written: &str) -> String {
        let path = written.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
        let mark = self.context.forms.endpoint.placeholder;
        let segment = |part: &str| match mark.and_then(|mark| part.strip_prefix(mark)) {
            Some(name) if !name.is_empty() => format!("{{{name}}}"),
            _ => match part.strip_prefix('<').and_then(|part| part.strip_suffix('>')) {
                Some(name) => format!("{{{name}}}"),
                None => part.to_owned(),
            },
        };
        path.split('/').map(segment).collect::<Vec<_>>().join("/")
    }

    /// Reads a component that holds an endpoint.
    fn route(&mut self, at: usize, shown: &str, range: Range<usize>) {
        let form = &self.context.forms.endpoint;
        let Some(name) = &form.component else { return };
        let Some(rest) = shown.strip_prefix('<').and_then(|rest| rest.strip_prefix(name.as_str())) else {
            let tag = shown.strip_prefix('<').unwrap_or_default();
            let tag = tag.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
            if is_slip(tag, name) {
                let message = format!("`<{tag}>` is no component that the docs use, but `<{name}>` is");
                self.problem(Code::LabelSpelling, range, message, "write it as elsewhere");
            }
            return;
        };
        let method = attribute(rest, &form.method).and_then(|method| Method::parse(&method.to_uppercase()));
        let close = format!("</{name}>");
        let inner = rest.split_once('>').and_then(|(_, inner)| inner.split_once(close.as_str()));
        let path = inner.map(|(path, _)| plain(path).split_whitespace().collect::<String>());
        match (method, path.filter(|path| path.starts_with('/')), self.section.clone()) {
            (Some(method), Some(path), section) => {
                self.used(at, LineUse::Endpoint);
                let section = section.unwrap_or_else(|| self.heading.clone());
                self.start(&section, method, &path, range);
            }
            _ => self.problem(
                Code::UnreadableEndpoint,
                range,
                "this looks like an endpoint, but has no method or no path",
                "write the method as an attribute, and the path between the tags",
            ),
        }
    }

    /// Closes the endpoint: what its section says of all of its parameters, and what it returns.
    fn close_endpoint(&mut self) {
        let Some(open) = self.endpoint.take() else { return };
        self.section = None;
        let forms = self.context.forms;
        for paragraph in &open.prose {
            for range in inline::sentences(paragraph) {
                let sentence = paragraph.get(range).unwrap_or_default().trim();
                let all = &forms.presence;
                let speaks = all.all.iter().any(|start| after(sentence, start).is_some());
                let says = |words: &Option<String>| {
                    words.as_ref().is_some_and(|words| find(sentence, words).is_some())
                };
                if !speaks || !(says(&all.all_optional) || says(&all.all_nullable)) {
                    continue;
                }
                let nullable = says(&all.all_nullable);
                let spared: Vec<&str> = sentence.split('`').skip(1).step_by(2).collect();
                for index in &open.fields {
                    let Some(Fact::Field(fact)) = self.found.facts.get_mut(*index) else { continue };
                    if fact.direction == Some(Direction::Request) && !spared.contains(&fact.path.leaf()) {
                        fact.presence = Presence::Optional;
                        fact.nullable |= nullable;
                    }
                }
            }
        }
        let found = open.prose.iter().find_map(|paragraph| describe::returns(paragraph, &forms.returns));
        let Some((link, array)) = found else { return };
        let place = self.context.site.follow(&link, self.context.page, self.context.own, forms);
        if place != super::places::Place::Object {
            return;
        }
        let Some(anchor) = self.context.anchor(&link) else { return };
        let name = object_name(&anchor.0.to_lowercase(), &forms.returns.endings);
        if let Some(Fact::Endpoint(fact)) = self.found.facts.get_mut(open.fact) {
            fact.returns = Some(if array { format!("array<{name}>") } else { name });
        }
    }

    /// Objects whose members are documented are objects, whatever their text says of keys.
    fn keyed(&mut self) {
        let mut with_members = HashSet::new();
        for fact in &self.found.facts {
            let Fact::Field(fact) = fact else { continue };
            let mut above = fact.path.parent();
            // The members of a map's values are not those of the map.
            while above.0.last().is_some_and(|segment| !segment.map) {
                with_members.insert((fact.section, fact.direction, above.to_string()));
                above = above.parent();
            }
        }
        for index in &self.keyed {
            let Some(Fact::Field(fact)) = self.found.facts.get_mut(*index) else { continue };
            if with_members.contains(&(fact.section, fact.direction, fact.path.to_string())) {
                fact.types = [Type::Object].into_iter().collect();
            }
        }
    }

    /// Whether a line is the name of a definition: the next line is its text.
    fn is_term(&self, at: usize) -> bool {
        if !self.context.forms.definitions {
            return false;
        }
        let next = self.lines.all.get(at + 1);
        match next.map(|line| &line.look) {
            Some(Look::Definition) => true,
            Some(Look::Blank) => self.lines.all.get(at + 2).is_some_and(|line| line.look == Look::Definition),
            _ => false,
        }
    }

    /// Reads a definition: a parameter, or a code.
    fn definition(&mut self, at: usize, line: &Line) -> usize {
        let name = self.lines.text(line).to_owned();
        let gap = usize::from(self.lines.all.get(at + 1).is_some_and(|line| line.look == Look::Blank));
        let mut len = 1 + gap;
        let (mut text, mut values) = (String::new(), Vec::new());
        while let Some(next) = self.lines.all.get(at + len) {
            let is_text = next.look == Look::Text && len > 1 + gap && !self.is_term(at + len);
            if next.look != Look::Definition && !is_text {
                break;
            }
            let shown = self.lines.text(next);
            let shown = if is_text { shown } else { shown.trim_start_matches(':') };
            if let Some(value) = value(shown).filter(|_| is_text) {
                values.push(value.to_owned());
                len += 1;
                continue;
            }
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(shown.trim().trim_end_matches('\\'));
            len += 1;
        }
        self.used(at, LineUse::Entry);
        for below in at + 1..at + len {
            self.used(below, LineUse::Description);
        }
        let name = name.trim();
        match (self.list, self.endpoint.is_some()) {
            (Some((direction, location)), true) => {
                self.parameter(name, &text, values, (direction, location), line.range.clone());
            }
            (Some(_), false) => self.problem(
                Code::MissingEndpoint,
                line.range.clone(),
                "no endpoint stands above this parameter",
                "write the endpoint below the heading of its section",
            ),
            (None, _) => {
                let section = match &self.endpoint {
                    Some(endpoint) => endpoint.section,
                    None => self.table_section(),
                };
                let title = text.strip_prefix("**").and_then(|rest| rest.split_once("**"));
                let title = title.map_or("", |(title, _)| title);
                self.code(section, name, title, line.range.clone());
            }
        }
        len
    }

    fn code(&mut self, section: SectionId, code: &str, name: &str, range: Range<usize>) {
        let place = self.text.place(range);
        let table = inline::without_footnotes(&plain(&self.heading.text)).to_owned();
        let code = code.trim().trim_matches('`').replace('\\', "");
        let name = plain(name);
        self.found.facts.push(Fact::Code(CodeFact { place, section, table, code, name }));
    }

    fn parameter(
        &mut self,
        name: &str,
        text: &str,
        values: Vec<String>,
        (direction, location): (Direction, Location),
        range: Range<usize>,
    ) {
        let forms = self.context.forms;
        let bare_name = name.trim_matches('`');
        let bare_name = match forms.endpoint.placeholder.filter(|_| location == Location::Path) {
            Some(mark) => bare_name.trim_start_matches(mark),
            None => bare_name,
        };
        let bracketed = forms.brackets && location != Location::Header;
        let Some(path) = names::path(bare_name, bracketed) else {
            self.problem(
                Code::UnreadableEntry,
                range,
                "this has the form of a parameter, but its name can't be made out",
                "write the name in one word",
            );
            return;
        };
        let Some(section) = self.endpoint.as_ref().map(|endpoint| endpoint.section) else { return };
        let mut fact = bare(self.text.place(range.clone()), section, Some(direction), location, path);
        let marks = &forms.marks;
        let (text, required) = without(text, &marks.required);
        let (text, optional) = without(&text, &marks.optional);
        let (text, nullable) = without(&text, &marks.nullable);
        fact.presence = presence(required, optional).unwrap_or(self.default_presence(Some(direction)));
        fact.nullable = nullable;
        let sentences = inline::sentences(&text);
        let first = sentences.first().cloned().unwrap_or_default();
        let sentence = text.get(first.clone()).unwrap_or_default().trim().trim_end_matches('.');
        let typed = self.context.typed(sentence);
        let is_typed = !typed.types.is_empty() || typed.keyed;
        fact.types = typed.types;
        fact.nullable |= typed.nullable && is_typed;
        fact.format = typed.format;
        fact.reference = typed.reference.filter(|_| is_typed);
        fact.values = typed.values;
        if let Some((written, meant)) = typed.slip {
            let message = format!("`{written}` is no type, but `{meant}` is");
            self.problem(Code::UnknownType, range.clone(), message, "write the type as elsewhere");
        }
        self.mark_slips(&text, range);
        if typed.keyed {
            fact.types.insert(self.keyed_type(&text));
            self.keyed.push(self.found.facts.len());
        }
        let rest = text.get(first.end..).unwrap_or_default();
        let takes = fact.types.iter().any(|ty| matches!(ty, Type::String | Type::ArrayOfString));
        if is_typed {
            let listed = forms.options.lines.as_ref().is_some_and(|word| find(sentence, word).is_some());
            let lines = Some(values).filter(|values| listed && !values.is_empty());
            fact.options = lines.or_else(|| describe::options_in_type(sentence, &forms.options));
            if fact.options.is_none() && takes && forms.options.sentences > 0 {
                fact.options = describe::options_in_sentences(rest, &forms.options);
            }
        }
        self.context.described(&mut fact, if is_typed { rest } else { &text });
        fact.text = plain(rest);
        self.push_field(fact);
    }

    /// The type of an object whose keys may be data.
    fn keyed_type(&self, text: &str) -> Type {
        let words = &self.context.forms.types;
        let data = words.keys.iter().any(|phrase| find(text, phrase).is_some());
        if data { Type::Map } else { Type::Object }
    }

    fn push_field(&mut self, fact: FieldFact) {
        if let Some(endpoint) = &mut self.endpoint
            && endpoint.section == fact.section
        {
            endpoint.fields.push(self.found.facts.len());
        }
        self.found.facts.push(Fact::Field(fact));
    }

    const fn default_presence(&self, direction: Option<Direction>) -> Presence {
        let presence = &self.context.forms.presence;
        match direction {
            Some(Direction::Request) => presence.request,
            Some(Direction::Response) => presence.response,
            None => presence.object,
        }
    }

    /// Reports marks that are known ones but for a letter.
    fn mark_slips(&mut self, text: &str, range: Range<usize>) {
        let marks = &self.context.forms.marks;
        let known = [&marks.required, &marks.optional, &marks.nullable, &marks.deprecated];
        let first = text.split_whitespace().next().unwrap_or_default();
        if !first.starts_with(['{', '(']) {
            return;
        }
        if let Some(meant) = known.into_iter().flatten().find(|mark| is_slip(first, mark)) {
            let message = format!("`{first}` is no mark, but `{meant}` is");
            self.problem(Code::LabelSpelling, range, message, "write the mark as elsewhere");
        }
    }

    /// Reads a table.
    fn table(&mut self, at: usize) -> usize {
        let forms = self.context.forms;
        let table = Table::read(self.lines, at, forms);
        self.used(at, LineUse::TableHead);
        if table.ruled {
            self.used(at + 1, LineUse::TableHead);
        }
        if let Some((written, meant)) = &table.nearly {
            let message =
                format!("`{written}` is no header of a table of parameters or values, but `{meant}` is");
            let range = self.lines.all.get(at).map_or(0..0, |line| line.range.clone());
            self.problem(Code::LabelSpelling, range, message, "write the header as elsewhere");
        }
        match table.kind {
            Some(TableKind::Fields) => {
                let (section, list) = match (&self.endpoint, self.list) {
                    (Some(endpoint), Some(list)) => (endpoint.section, Some(list)),
                    _ => (self.table_section(), None),
                };
                for row in &table.rows {
                    self.row(&table, row, section, list);
                }
            }
            Some(TableKind::Values | TableKind::NamedValues) => {
                let section = match &self.endpoint {
                    Some(endpoint) => endpoint.section,
                    None => self.table_section(),
                };
                for row in &table.rows {
                    match table.value(row).filter(|(value, _)| !value.is_empty()) {
                        Some((value, name)) => {
                            self.used(row.line, LineUse::Value);
                            let (value, name) =
                                (inline::without_footnotes(value), inline::without_footnotes(name));
                            self.code(section, &plain(value), name, row.range.clone());
                        }
                        None => self.unreadable_row(row),
                    }
                }
            }
            None => {
                for row in &table.rows {
                    self.used(row.line, LineUse::OtherRow);
                }
            }
        }
        table.len
    }

    fn unreadable_row(&mut self, row: &Row) {
        self.used(row.line, LineUse::Unreadable);
        self.problem(
            Code::UnreadableRow,
            row.range.clone(),
            "this row of a table has no name or code where the header wants one",
            "give the name in one word, or move the text below the table",
        );
    }

    /// Reads a row of a table of parameters or members.
    fn row(&mut self, table: &Table, row: &Row, section: SectionId, list: Option<(Direction, Location)>) {
        let forms = self.context.forms;
        let marks = &forms.marks;
        let (first, second) = (row.cells.first(), row.cells.get(1));
        let cell = first.map_or("", String::as_str);
        let (name, deprecated) = without(cell, &marks.deprecated);
        let (name, required) = without(&name, &marks.required);
        let (name, optional) = without(&name, &marks.optional);
        let mut name = name.as_str();
        if marks.footnotes {
            name = inline::without_footnotes(name);
        }
        let suffix = marks.optional_suffix.as_ref().and_then(|mark| name.strip_suffix(mark.as_str()));
        let optional = optional || suffix.is_some();
        let name = plain(suffix.unwrap_or(name));
        let name = if marks.footnotes { inline::without_footnotes(&name).to_owned() } else { name };
        let (Some(path), Some(type_cell)) = (names::path(&name, forms.brackets), second) else {
            self.unreadable_row(row);
            return;
        };
        self.used(row.line, LineUse::Row);
        let (direction, location) =
            list.map_or((None, Location::Body), |(direction, location)| (Some(direction), location));
        let mut fact = bare(self.text.place(row.range.clone()), section, direction, location, path);
        let typed = self.context.typed(type_cell);
        fact.types = typed.types;
        if typed.keyed {
            fact.types.insert(Type::Object);
        }
        fact.nullable = typed.nullable;
        fact.format = typed.format;
        fact.reference = typed.reference;
        fact.values = typed.values;
        fact.deprecated = deprecated;
        let column = table
            .cell(row, &forms.columns.presence)
            .map(|word| presence_word(&plain(word), &forms.presence.words));
        fact.presence = match column {
            Some(Some(stated)) if !optional => stated,
            _ => presence(required, optional).or(typed.presence).unwrap_or(self.default_presence(direction)),
        };
        if let Some(problem) = &typed.unknown {
            let message = match &typed.slip {
                Some((written, meant)) => format!("`{written}` is no type, but `{meant}` is"),
                None => format!("`{problem}` is no type that the docs use elsewhere"),
            };
            self.problem(
                Code::UnknownType,
                row.range.clone(),
                message,
                "write a type that the profile knows",
            );
        }
        if let Some(cell) = table.cell(row, &forms.columns.default) {
            fact.default = describe::default_cell(cell, &forms.defaults);
        }
        let description = table.cell(row, &forms.columns.description).unwrap_or_default();
        self.context.described(&mut fact, description);
        if let Some(cell) = table.cell(row, &forms.columns.constraints)
            && fact.types.contains(Type::String)
        {
            let (min, max) = describe::lengths(cell, &forms.lengths);
            fact.min_length = fact.min_length.or(min);
            fact.max_length = fact.max_length.or(max);
        }
        fact.text = plain(description);
        self.push_field(fact);
    }

    /// Reads a line of prose: a label, what follows one, or words.
    fn prose(&mut self, at: usize, line: &Line, was_prose: bool) {
        let shown = self.lines.text(line).to_owned();
        if let Some((label, text)) = label(&shown) {
            self.below = Below::Nothing;
            self.used(at, LineUse::Description);
            self.label(label, text, line.range.clone());
            return;
        }
        match self.below {
            Below::History => {
                self.used(at, LineUse::Description);
                self.history(&shown);
                return;
            }
            Below::Values if shown.starts_with('`') => {
                self.used(at, LineUse::Description);
                self.value_line(&shown, line.range.clone());
                return;
            }
            Below::Values | Below::Nothing => {}
        }
        self.used(at, if self.member.is_some() { LineUse::Description } else { LineUse::Prose });
        self.prose = true;
        if let Some(endpoint) = &mut self.endpoint {
            match endpoint.prose.last_mut().filter(|_| was_prose) {
                Some(last) => {
                    last.push(' ');
                    last.push_str(&shown);
                }
                None => endpoint.prose.push(shown),
            }
        }
    }

    fn label(&mut self, label: &str, text: &str, range: Range<usize>) {
        let labels = self.context.forms.labels.clone();
        let is =
            |known: &Option<String>| known.as_ref().is_some_and(|known| known.eq_ignore_ascii_case(label));
        if is(&labels.types) {
            self.type_label(text, range);
        } else if is(&labels.history) {
            self.below = Below::History;
            if !text.is_empty() {
                self.history(text);
            }
        } else if is(&labels.returns) {
            self.returns_label(text);
        } else if is(&labels.description) {
            if let Some(fact) = self.member_fact() {
                fact.text = plain(text);
            }
        } else {
            let known = [&labels.types, &labels.history, &labels.returns, &labels.description];
            let known = known.into_iter().flatten().chain(&labels.other);
            let lower = label.to_lowercase();
            let mut slips = known.filter(|known| is_slip(&lower, &known.to_lowercase()));
            if let Some(meant) = slips.next() {
                let message = format!("`{label}` is no label, but `{meant}` is");
                self.problem(Code::LabelSpelling, range, message, "write the label as elsewhere");
            }
        }
    }

    fn member_fact(&mut self) -> Option<&mut FieldFact> {
        match self.found.facts.get_mut(self.member?)? {
            Fact::Field(fact) => Some(fact),
            _ => None,
        }
    }

    fn type_label(&mut self, text: &str, range: Range<usize>) {
        let forms = self.context.forms;
        self.mark_slips(text, range.clone());
        let typed = self.context.typed(text);
        let options = describe::options_in_type(&typed.text, &forms.options);
        let keyed = typed.keyed.then(|| {
            let description = self.member_fact().map(|fact| fact.text.clone()).unwrap_or_default();
            self.keyed_type(&format!("{description} {text}"))
        });
        if forms.options.lines.as_ref().is_some_and(|word| find(text, word).is_some()) && options.is_none() {
            self.below = Below::Values;
        }
        if let Some(unknown) = typed.unknown {
            let message = match &typed.slip {
                Some((written, meant)) => format!("`{written}` is no type, but `{meant}` is"),
                None => format!("`{unknown}` is no type that the docs use elsewhere"),
            };
            self.problem(Code::UnknownType, range, message, "write a type that the profile knows");
        }
        self.keyed.extend(self.member.filter(|_| keyed.is_some()));
        let Some(fact) = self.member_fact() else { return };
        fact.types = typed.types;
        if let Some(ty) = keyed {
            fact.types.insert(ty);
        }
        fact.nullable |= typed.nullable;
        fact.format = typed.format;
        fact.reference = typed.reference;
        fact.values = typed.values;
        fact.options = options;
    }

    /// Reads `` `value` = text ``.
    fn value_line(&mut self, line: &str, range: Range<usize>) {
        let Some(value) = value(line) else {
            self.problem(
                Code::UnreadableEntry,
                range,
                "this has the form of a value, but no text",
                "write it as `` `value` = text ``",
            );
            return;
        };
        let value = value.to_owned();
        if let Some(fact) = self.member_fact() {
            fact.options.get_or_insert_default().push(value);
        }
    }

    /// Reads a line of a history: the version that added the entry counts.
    fn history(&mut self, line: &str) {
        let Some(added) = self.context.forms.labels.added.clone() else { return };
        let line = line.trim_start_matches(['-', '*', ' ']);
        let version = line.split([' ', '(']).next().unwrap_or_default();
        let remarks = inline::brackets(line);
        let mut rest = line.get(version.len()..).unwrap_or_default();
        if let Some(remark) = remarks.first()
            && line.get(version.len()..remark.start).is_some_and(|gap| gap.trim().is_empty())
        {
            rest = line.get(remark.end..).unwrap_or_default();
        }
        let rest = rest.trim_start().trim_start_matches(['-', '–']).trim_start();
        if version.is_empty() || after(rest, &added).is_none() {
            return;
        }
        let version = version.to_owned();
        if let Some(fact) = self.member_fact() {
            if fact.since.is_none() {
                fact.since = Some(version.into());
            }
            return;
        }
        let Some(index) = self.endpoint.as_ref().filter(|_| !self.part).map(|endpoint| endpoint.fact) else {
            return;
        };
        if let Some(Fact::Endpoint(fact)) = self.found.facts.get_mut(index)
            && fact.since.is_none()
        {
            fact.since = Some(version);
        }
    }

    /// Reads what an endpoint returns: a link to an object, or an array of one, at the start.
    fn returns_label(&mut self, text: &str) {
        let Some(index) = self.endpoint.as_ref().filter(|_| !self.part).map(|endpoint| endpoint.fact) else {
            return;
        };
        let forms = self.context.forms;
        let text = text.trim();
        let array = forms.returns.arrays.iter().find_map(|phrase| after(text, phrase));
        let rest = array.unwrap_or(text).trim_start();
        let links = inline::links(rest);
        let Some(link) = links.first().filter(|link| link.range.start == 0) else { return };
        let place = self.context.site.follow(link, self.context.page, self.context.own, forms);
        if place != super::places::Place::Object {
            return;
        }
        let Some(anchor) = self.context.anchor(link) else { return };
        let returns = if array.is_some() { format!("array<{}>", anchor.0) } else { anchor.0 };
        if let Some(Fact::Endpoint(fact)) = self.found.facts.get_mut(index) {
            fact.returns = Some(returns);
        }
    }
}

/// The name of an object in its anchor: what stands behind the last ending but the final one.
fn object_name(anchor: &str, endings: &[String]) -> String {
    let cut = endings.iter().find_map(|end| anchor.strip_suffix(end.as_str())).unwrap_or(anchor);
    let inner = endings.iter().filter_map(|end| {
        let between = format!("{end}-");
        cut.rfind(&between).map(|at| at + between.len())
    });
    cut.get(inner.max().unwrap_or(0)..).unwrap_or(cut).to_owned()
}

/// What a word of the column of presence says; `*` stands for any other word.
fn presence_word(word: &str, words: &[(String, Presence)]) -> Option<Presence> {
    let known = words.iter().find(|(known, _)| known.eq_ignore_ascii_case(word));
    let any = words.iter().find(|(known, _)| known == "*" && !word.is_empty());
    known.or(any).map(|(_, presence)| *presence)
}

/// The value of a line such as `` `value` = text ``.
fn value(line: &str) -> Option<&str> {
    let (value, rest) = inline::code(line)?;
    rest.trim_start().starts_with('=').then_some(value)
}

/// The bold label at the start of a line, and what follows it.
fn label(line: &str) -> Option<(&str, &str)> {
    let (label, rest) = line.strip_prefix("**")?.split_once("**")?;
    let label = label.trim();
    let (label, rest) = match label.strip_suffix(':') {
        Some(label) => (label, rest),
        None => (label, rest.strip_prefix(':').unwrap_or(rest)),
    };
    Some((label.trim(), rest.trim().trim_end_matches('\\').trim_end()))
}
