//! Walks over the lines of a page, and reads each where it stands.

mod bullets;
mod definitions;
mod endpoints;
mod labels;
mod requests;
mod samples;
mod shared;
mod tables;

pub(crate) use endpoints::object_name;

use super::entry::Context;
use super::headings::{Heading, LINE_LEVEL, anchor_mark};
use super::inline::{self, plain};
use super::lines::{Line, LineForm, Lines};
use super::names;
use super::shown::{self, Shown};
use super::slips;
use super::targets::Targets;
use crate::api::{Anchor, Direction, Endpoint, Location, Presence};
use crate::diagnostics::problem::{Code, Problem};
use crate::profile::Role;
use crate::read::facts::{Fact, FenceReading, FieldFact, LineUse, Section, SectionId, Subject, Target};
use crate::read::source::Text;
use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

/// The result of a walk.
#[derive(Default)]
pub(super) struct Found {
    pub(super) sections: Vec<Section>,
    pub(super) facts: Vec<Fact>,
    pub(super) problems: Vec<Problem>,
    pub(super) anchors: Vec<Anchor>,
    pub(super) targets: Vec<Target>,
    pub(super) readings: Vec<FenceReading>,
    pub(super) uses: Vec<LineUse>,
}

/// An endpoint whose section is open.
struct OpenEndpoint {
    section: SectionId,
    endpoint: Endpoint,
    /// Further requests of its section that share what stands below them.
    also: Vec<(Endpoint, Range<usize>)>,
    title: Heading,
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

/// A member whose heading is open.
struct OpenMember {
    /// Index of its fact.
    fact: usize,
    /// Whether its type has been read.
    typed: bool,
}

/// A heading of parameters that go where their names and the method say.
#[derive(Clone, Copy)]
struct OpenParameters {
    level: u8,
    /// Whether any has been read.
    read: bool,
}

/// What the last heading announces, or the last line that is one: it ends with the next.
#[derive(Default)]
struct Announced {
    list: Option<(Direction, Location)>,
    parameters: Option<OpenParameters>,
    bullets: Vec<bullets::OpenBullet>,
    below: Below,
    /// Whether it is a part of the section above it.
    part: bool,
    /// The words of a line that is a heading.
    label: Option<String>,
}

/// A heading of answers.
struct OpenAnswer {
    level: u8,
    /// The status that it names.
    status: Option<u16>,
}

/// The lines below a label.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Below {
    #[default]
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
    announced: Announced,
    answer: Option<OpenAnswer>,
    /// Level and start of the headings that are open.
    around: Vec<(u8, usize)>,
    shown: Shown,
    /// Indices of the facts of objects whose keys may be data.
    keyed: Vec<usize>,
    member: Option<OpenMember>,
    anchor: Option<String>,
    /// Index of the last line of prose.
    prose: Option<usize>,
    targets: Targets,
    /// Anchors of this page that types link to.
    linked: Vec<(Range<usize>, Anchor)>,
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
            announced: Announced::default(),
            answer: None,
            around: Vec::new(),
            shown: Shown::default(),
            keyed: Vec::new(),
            member: None,
            anchor: None,
            prose: None,
            targets: Targets::default(),
            linked: Vec::new(),
        }
    }

    pub(super) fn run(mut self) -> Found {
        for slip in slips::of_lines(self.lines, self.context.forms, self.title.as_deref()) {
            self.slip(slip);
        }
        for slip in slips::of_sections(self.lines, self.context.forms) {
            self.slip(slip);
        }
        let mut at = 0;
        while let Some(line) = self.lines.all.get(at) {
            let len = self.line(at, line).max(1);
            at += len;
        }
        self.close_endpoint();
        self.glued_paths();
        self.keyed();
        self.dead_links();
        self.samples();
        self.found.targets = self.targets.into_found();
        self.found
    }

    /// Reads the line at `at`; gives back the number of lines read.
    fn line(&mut self, at: usize, line: &Line) -> usize {
        let shown = self.lines.text(line);
        match &line.form {
            LineForm::FrontMatter => self.used(at, LineUse::FrontMatter),
            LineForm::Blank => {
                self.announced.below = Below::Nothing;
                self.used(at, LineUse::Blank);
            }
            LineForm::Comment => self.used(at, LineUse::Comment),
            LineForm::Fence(language) => return self.fence(at, language.clone()),
            LineForm::Sample | LineForm::FenceEnd => self.used(at, LineUse::Sample),
            LineForm::Heading(_) => {
                self.used(at, LineUse::Heading);
                let heading = Heading::read(shown, line.range.clone(), self.context.forms);
                if heading.level == LINE_LEVEL {
                    self.open_line(&heading);
                } else {
                    self.open(heading);
                    self.heading_request(at);
                }
            }
            LineForm::Row => return self.table(at),
            LineForm::Component => {
                self.used(at, LineUse::Shortcode);
                if let Some(id) = anchor_mark(shown, self.context.forms) {
                    self.anchor = Some(id);
                }
                self.route(at, shown, line.range.clone());
            }
            LineForm::Definition => {
                self.used(at, LineUse::Unreadable);
                self.problem(
                    Code::UnreadableEntry,
                    line.range.clone(),
                    "this is the text of an entry without a name",
                    "write the name in the line above",
                );
            }
            LineForm::Text if self.is_term(at) => return self.definition(at, line),
            LineForm::Text => {
                if self.requests_in(at) {
                    return 1;
                }
                let len = self.bullet(at, line);
                if len == 0 {
                    self.ends_list();
                    self.prose(at, line);
                }
                return len;
            }
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
        self.found.problems.push(self.text.problem(code, range, message, help));
    }

    /// A word that is no type.
    fn unknown_type(&mut self, word: &str, range: Range<usize>, message: String, help: &str) {
        self.found.problems.push(self.text.problem(Code::UnknownType, range, message, help).about(word));
    }

    /// Notes the anchors of this page that a type links to.
    fn links_here(&mut self, text: &str, range: &Range<usize>) {
        for link in inline::links(text) {
            let address = link.address();
            let page = address.split('#').next().unwrap_or(address);
            // A page may be called like one of another folder.
            let own = self.context.page.rsplit_once('.').map_or(self.context.page, |(own, _)| own);
            let is_own = own.contains('/') && page.strip_suffix(own).is_some_and(|root| root.ends_with('/'));
            let here = page.is_empty() || is_own;
            if let Some(anchor) = link.anchor().filter(|_| here) {
                self.linked.push((range.clone(), self.context.reference(anchor)));
            }
        }
    }

    /// Reports types that link to headings which the page does not have.
    fn dead_links(&mut self) {
        // Sites make anchors of words each in their way.
        let own = self.context.reference_to_page();
        let known: HashSet<String> =
            self.found.anchors.iter().chain(&own).map(|anchor| slips::letters(&anchor.0)).collect();
        for (range, anchor) in std::mem::take(&mut self.linked) {
            if !known.contains(&slips::letters(&anchor.0)) && !self.context.own.has(&anchor.0) {
                let message = format!("no heading of this page has the anchor `#{}`", anchor.0);
                self.problem(
                    Code::DeadReference,
                    range,
                    message,
                    "link to a heading that there is, or write one",
                );
            }
        }
    }

    fn slip(&mut self, (code, range, message, help): slips::Slip) {
        self.problem(code, range, message, help);
    }

    /// Opens what a heading announces, and closes what it ends.
    fn open(&mut self, mut heading: Heading) {
        if let Some(anchor) = self.anchor.take() {
            heading.anchor = anchor;
        }
        self.found.anchors.push(Anchor(heading.anchor.clone()));
        while self.around.pop_if(|(above, _)| *above >= heading.level).is_some() {}
        self.around.push((heading.level, heading.range.start));
        self.announced = Announced::default();
        self.member = None;
        let forms = self.context.forms;
        let mut role = heading.role(forms);
        if self.ends_endpoint(&heading, role.as_ref()) {
            self.close_endpoint();
        }
        let (least, most) = forms.endpoint.levels;
        let may_hold_endpoint = self.endpoint.is_none() && (least..=most).contains(&heading.level);
        // An endpoint may be called like a list: `Get the Response`.
        role.take_if(|(role, _)| may_hold_endpoint && is_list(*role));
        if forms.entries.members && self.object.is_some() && self.member(&heading) {
            self.heading = heading;
            return;
        }
        let place = self.text.place(heading.range.clone());
        self.targets.open(heading.level, self.context.reference(&heading.anchor), place);
        let inside = self.object.as_ref().is_some_and(|object| heading.level > object.heading.level);
        if forms.entries.members && inside && role.is_none() && heading.text.contains('`') {
            self.problem(
                Code::LabelSpelling,
                heading.range.clone(),
                "this looks like the heading of a member, but its name can't be made out",
                "write the name in backticks",
            );
        }
        if !inside {
            self.object = None;
        }
        self.answer.take_if(|answer| heading.level <= answer.level);
        match role {
            Some((Role::Object, name)) => self.open_object(name, inside, &heading),
            Some((role, _)) => self.announce(role, &heading),
            None => {
                self.nearly(&heading);
                if may_hold_endpoint {
                    self.section = Some(heading.clone());
                } else if heading.level < least {
                    self.section = None;
                }
            }
        }
        self.heading = heading;
    }

    /// Whether a heading ends the section of the endpoint that is open.
    fn ends_endpoint(&self, heading: &Heading, role: Option<&(Role, String)>) -> bool {
        let forms = self.context.forms;
        let ends = |own: u8| {
            // Lists below an endpoint are its own, whatever their level.
            let is_own_list = heading.level > own && role.is_some_and(|(role, _)| is_list(*role));
            heading.level <= forms.endpoint.ends && !is_own_list || role.is_none() && heading.level <= own
        };
        self.endpoint.as_ref().is_some_and(|endpoint| ends(endpoint.title.level))
            || requests::is_heading(heading, forms)
    }

    /// Opens an object: with a name of its own, or else the one around it, or that of the page.
    fn open_object(&mut self, name: String, inside: bool, heading: &Heading) {
        self.close_endpoint();
        self.section = None;
        if !inside || !name.is_empty() {
            let title = || self.title.clone().unwrap_or_else(|| heading.text.clone());
            let name = if name.is_empty() { title() } else { name };
            self.object = Some(OpenObject { name, heading: heading.clone(), section: None });
        }
    }

    /// Opens what stands below a heading, or a line that is one, within the section around it.
    fn announce(&mut self, role: Role, heading: &Heading) {
        match role {
            Role::Part => {}
            Role::List(direction, location) => self.announced.list = Some((direction, location)),
            Role::Parameters => {
                self.announced.parameters = Some(OpenParameters { level: heading.level, read: false });
            }
            Role::Answer => {
                let level = self.answer.as_ref().map_or(heading.level, |answer| answer.level);
                self.answer = Some(OpenAnswer { level, status: shown::status(&heading.text) });
            }
            Role::Object => return,
        }
        self.announced.part = true;
    }

    /// Reports a heading that is nearly one of those that the docs use.
    fn nearly(&mut self, heading: &Heading) {
        if let Some(meant) = heading.nearly(self.context.forms) {
            let message = format!("`{}` is no heading that the docs use, but `{meant}` is", heading.text);
            self.problem(Code::LabelSpelling, heading.range.clone(), message, "write it as elsewhere");
        }
    }

    /// Opens what a line announces that is a heading without its marks: it ends nothing but the line before it.
    fn open_line(&mut self, heading: &Heading) {
        self.announced = Announced { label: Some(heading.text.clone()), ..Announced::default() };
        self.answer.take_if(|answer| answer.level == LINE_LEVEL);
        if let Some((role, _)) = heading.role(self.context.forms) {
            self.announce(role, heading);
            // A request may follow its parameters.
            self.announced.part &= !is_list(role);
        }
    }

    /// Reads a heading that is the name of a member; gives back whether it is one.
    fn member(&mut self, heading: &Heading) -> bool {
        let Some((name, right)) = heading.name() else { return false };
        let Some(path) = names::path(name, self.context.forms) else { return false };
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
        let mut fact = FieldFact::new(place, section, None, Location::Body, path);
        let marks = heading.marks;
        fact.presence = marks.presence.unwrap_or(self.context.forms.presence.object);
        fact.nullable = marks.nullable;
        fact.deprecated = marks.deprecated;
        self.member = Some(OpenMember { fact: self.found.facts.len(), typed: false });
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
        let page = (self.title.as_deref() == Some(name.as_str()))
            .then(|| self.context.reference_to_page())
            .flatten();
        self.targets.object(section, page);
        self.push_section(&heading, Subject::Object(name));
        section
    }

    fn push_section(&mut self, heading: &Heading, subject: Subject) {
        self.opens_section(heading);
        self.found.sections.push(Section {
            heading: plain(&heading.title),
            anchor: Anchor(heading.anchor.clone()),
            subject,
            requests: Arc::default(),
            responses: Arc::default(),
            errors: Arc::default(),
            intro: String::new(),
            place: self.text.place(heading.range.clone()),
        });
    }

    /// Adds a field whose description this is, and reports what it nearly says.
    fn push_described(&mut self, mut fact: FieldFact, description: &str, range: Range<usize>) {
        if let Some((message, help)) = slips::of_description(description, &fact, self.context.forms) {
            self.problem(Code::UnreadBound, range, message, help);
        }
        fact.text = plain(description);
        self.push_field(fact);
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
}

/// Whether entries of an endpoint are listed below such a heading.
const fn is_list(role: Role) -> bool {
    matches!(role, Role::List(..) | Role::Parameters)
}
