//! The facts themselves: what a page states, typed. `docs/facts.md` describes how they are printed.

use crate::api::{Anchor, Direction, Endpoint, FieldPath, Location, Presence, Type, Types};
use crate::diagnostics::span::{PagePath, Place};
use crate::profile::{Profile, is_end};
use crate::read::page::{Foreign, Json, RepairKind};
use std::sync::Arc;

/// Everything that was read from one page.
#[derive(Clone, Debug)]
pub struct PageFacts {
    /// The page.
    pub page: PagePath,
    /// The words that it was read by.
    pub profile: Arc<Profile>,
    /// The second source that it restates, by its front matter (`restates: openapi`); `None` for a page of prose.
    ///
    /// Such a page adds: presence, conditions and precise requests come from prose.
    pub restates: Option<Arc<str>>,
    /// Sections with something to say, in page order. Facts name theirs by index.
    pub sections: Vec<Section>,
    /// Facts, in page order.
    pub facts: Vec<Fact>,
    /// Anchors of all headings, in page order.
    pub anchors: Vec<Anchor>,
    /// Targets of links to headings, where references are such links; in page order.
    pub targets: Vec<Target>,
    /// Links to headings of this reference, in page order.
    pub links: Vec<Link>,
    /// Links that lead out of the reference, in page order.
    pub outer_links: Vec<OuterLink>,
    /// Content of the fences, in page order.
    pub readings: Vec<FenceReading>,
    /// Use of each line.
    pub ledger: crate::read::facts::Ledger,
    /// Problems of this page, in page order.
    pub problems: Vec<crate::diagnostics::problem::Problem>,
}

impl PageFacts {
    /// A page that states nothing.
    #[must_use]
    pub fn empty(page: PagePath, profile: &Arc<Profile>) -> Self {
        Self {
            page,
            profile: Arc::clone(profile),
            restates: None,
            sections: Vec::new(),
            facts: Vec::new(),
            anchors: Vec::new(),
            targets: Vec::new(),
            links: Vec::new(),
            outer_links: Vec::new(),
            readings: Vec::new(),
            ledger: crate::read::facts::Ledger::default(),
            problems: Vec::new(),
        }
    }

    /// The requests that it documents, in page order.
    pub fn requests(&self) -> impl Iterator<Item = &EndpointFact> {
        self.facts.iter().filter_map(|fact| if let Fact::Endpoint(fact) = fact { Some(fact) } else { None })
    }

    /// The parameters that it documents, in page order.
    pub fn fields(&self) -> impl Iterator<Item = &FieldFact> {
        self.facts.iter().filter_map(|fact| if let Fact::Field(fact) = fact { Some(fact) } else { None })
    }

    /// Whether a parameter takes values of the closed set, by its name or by where it stands.
    pub(crate) fn takes_set_values(&self, fact: &FieldFact) -> bool {
        let set = &self.profile.closed_set;
        let subject = self.section(fact.section).and_then(Section::subject_word);
        let names = fact.path.names().filter(|name| self.profile.response_data() != Some(name));
        let path: Vec<&str> = subject.into_iter().chain(names).collect();
        set.is_held_by(fact.path.leaf()) || set.places.iter().any(|end| is_end(end, &path))
    }

    /// Repairs of a sample of this page.
    #[must_use]
    pub fn repairs_of(&self, sample: &Sample) -> &[RepairKind] {
        let at = self.readings.binary_search_by_key(&sample.place.span, |reading| reading.place.span);
        match at.ok().and_then(|at| self.readings.get(at)).map(|reading| &reading.content) {
            Some(FenceContent::Repaired(kinds)) => kinds,
            _ => &[],
        }
    }

    /// Whether its file has that name: a link to the page is what is meant then, not one to a heading of another page.
    pub(crate) fn is_called(&self, name: &str) -> bool {
        let file = self.page.as_str().rsplit('/').next().unwrap_or_default();
        let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
        stem.eq_ignore_ascii_case(name)
    }

    /// The section that a fact stands in.
    #[must_use]
    pub fn section(&self, id: SectionId) -> Option<&Section> {
        self.sections.get(id.0)
    }
}

/// Index of a section in [`PageFacts::sections`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SectionId(pub usize);

/// The part of a page below one heading, with the samples that belong to it.
#[derive(Clone, Debug)]
pub struct Section {
    /// Heading, as written, emphasis marks included; empty on a page without one.
    pub heading: String,
    /// Anchor that links to this heading use (`gift-cards`).
    pub anchor: Anchor,
    /// Subject of the section.
    pub subject: Subject,
    /// Request bodies shown for it, shared with the other sections that they are shown for.
    pub requests: Arc<[Sample]>,
    /// Response bodies shown for it, shared in the same way.
    pub responses: Arc<[Sample]>,
    /// Bodies shown for answers that are errors, where headings tell them from others.
    pub errors: Arc<[Sample]>,
    /// First paragraph of prose below the heading, links flattened to their text; may be empty.
    pub intro: String,
    /// Where the heading stands.
    pub place: Place,
}

/// The target of a link to a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// How references name the heading.
    pub anchor: Anchor,
    /// Where it stands.
    pub place: Place,
    /// The first object below it.
    pub object: Option<SectionId>,
    /// The first table of values below it: its section and title.
    pub values: Option<(SectionId, String)>,
    /// The objects of the first list of them below it, each with its value where the list is one of values.
    pub one_of: Vec<(Option<String>, Anchor)>,
}

/// Subject of a section.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Subject {
    /// A request and its response.
    Endpoint(Endpoint),
    /// An object that other pages refer to, by its name in snake case.
    Object(String),
}

impl Subject {
    /// The same for all names of placeholders.
    #[must_use]
    pub fn identity(self) -> Self {
        match self {
            Self::Endpoint(endpoint) => Self::Endpoint(endpoint.identity()),
            object @ Self::Object(_) => object,
        }
    }

    /// The request, if it is one.
    #[must_use]
    pub const fn endpoint(&self) -> Option<&Endpoint> {
        match self {
            Self::Endpoint(endpoint) => Some(endpoint),
            Self::Object(_) => None,
        }
    }

    /// The name of the object, if it is one.
    #[must_use]
    pub fn object(&self) -> Option<&str> {
        match self {
            Self::Endpoint(_) => None,
            Self::Object(name) => Some(name),
        }
    }
}

/// A sample of JSON.
#[derive(Clone, Debug, PartialEq)]
pub struct Sample {
    /// The value, after repairs.
    pub json: Json,
    /// Where the sample stands.
    pub place: Place,
}

/// What tells the samples of one section from those of another: many sections of a page share theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct SamplesId(*const [Sample], *const [Sample]);

impl Section {
    /// The word that paths of members begin with in profiles: the object, or the last word of the endpoint's path.
    pub(crate) fn subject_word(&self) -> Option<&str> {
        match &self.subject {
            Subject::Object(name) => Some(name),
            Subject::Endpoint(endpoint) => endpoint.path.last_word(),
        }
    }

    pub(crate) fn samples(&self) -> SamplesId {
        SamplesId(Arc::as_ptr(&self.requests), Arc::as_ptr(&self.responses))
    }
}

/// Reading of a fence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FenceReading {
    /// Where its content stands.
    pub place: Place,
    /// Kind of the content.
    pub content: FenceContent,
}

/// Kind of a fence's content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FenceContent {
    /// JSON.
    Clean,
    /// JSON after these repairs, in the order of the text.
    Repaired(Vec<RepairKind>),
    /// Something else.
    NotJson(Foreign),
    /// It looks like JSON but can't be read.
    Unreadable,
}

/// A link to a heading of this reference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Anchor that it points to.
    pub anchor: Anchor,
    /// Where the link stands, text and destination.
    pub place: Place,
}

/// A link to a page outside of the reference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OuterLink {
    /// Where it leads, as the page writes it.
    pub destination: String,
    /// Where the link stands, text and destination.
    pub place: Place,
}

/// One thing that a page states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// It documents this request.
    Endpoint(EndpointFact),
    /// It documents this parameter.
    Field(FieldFact),
    /// It names this set value.
    SetValue(SetValueFact),
    /// It lists this code.
    Code(CodeFact),
}

impl Fact {
    /// Where the fact stands.
    #[must_use]
    pub const fn place(&self) -> &Place {
        match self {
            Self::Endpoint(fact) => &fact.place,
            Self::Field(fact) => &fact.place,
            Self::SetValue(fact) => &fact.place,
            Self::Code(fact) => &fact.place,
        }
    }

    /// The same, to be changed.
    pub(crate) const fn place_mut(&mut self) -> &mut Place {
        match self {
            Self::Endpoint(fact) => &mut fact.place,
            Self::Field(fact) => &mut fact.place,
            Self::SetValue(fact) => &mut fact.place,
            Self::Code(fact) => &mut fact.place,
        }
    }

    /// Puts it into another section.
    #[must_use]
    pub fn in_section(mut self, id: SectionId) -> Self {
        match &mut self {
            Self::Endpoint(fact) => fact.section = id,
            Self::Field(fact) => fact.section = id,
            Self::SetValue(fact) => fact.section = id,
            Self::Code(fact) => fact.section = id,
        }
        self
    }

    /// The section that it stands in.
    #[must_use]
    pub const fn section(&self) -> SectionId {
        match self {
            Self::Endpoint(fact) => fact.section,
            Self::Field(fact) => fact.section,
            Self::SetValue(fact) => fact.section,
            Self::Code(fact) => fact.section,
        }
    }
}

/// A page documents a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndpointFact {
    /// Where.
    pub place: Place,
    /// Section that the endpoint belongs to.
    pub section: SectionId,
    /// The request.
    pub endpoint: Endpoint,
    /// Where its body is a list, the type of that. What is documented for the body are then members of the items.
    pub takes: Option<Type>,
    /// The object that it answers with, or `array<…>` of it, where the docs name one.
    pub returns: Option<String>,
    /// Where they name it, if that is a line of its own.
    pub returns_at: Option<Place>,
    /// Whether it should not be used any more, where the docs have a mark for it.
    pub deprecated: bool,
    /// Version that added it, where endpoints have a history.
    pub since: Option<String>,
}

impl EndpointFact {
    /// A request of which nothing else is stated.
    #[must_use]
    pub const fn new(place: Place, section: SectionId, endpoint: Endpoint) -> Self {
        Self {
            place,
            section,
            endpoint,
            takes: None,
            returns: None,
            returns_at: None,
            deprecated: false,
            since: None,
        }
    }
}

/// The items of an answer that is a list, as `returns` has it.
pub(crate) fn item_of(returns: &str) -> Option<&str> {
    returns.strip_prefix("array<").and_then(|rest| rest.strip_suffix('>'))
}

/// A page documents a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldFact {
    /// Where the entry or row stands.
    pub place: Place,
    /// Section that it stands in.
    pub section: SectionId,
    /// Request or response; `None` on the page of an object.
    pub direction: Option<Direction>,
    /// Full path.
    pub path: FieldPath,
    /// Body, query or path.
    pub location: Location,
    /// Types, as documented.
    pub types: Types,
    /// Whether it has to be there.
    pub presence: Presence,
    /// Closed list of values, in page order.
    pub options: Option<Vec<String>>,
    /// The one value that it may have.
    pub fixed: Option<String>,
    /// Value that holds when it is left out.
    pub default: Option<String>,
    /// Least number of characters.
    pub min_length: Option<u32>,
    /// Greatest number of characters.
    pub max_length: Option<u32>,
    /// Bounds of numbers and lists, which specifications state.
    pub bounds: Option<Box<Bounds>>,
    /// Rest of `Format:`.
    pub format: Option<String>,
    /// The object that it refers to.
    pub reference: Option<Anchor>,
    /// Whether it may be `null`, where the docs have a mark for it.
    pub nullable: bool,
    /// Whether it should not be used any more, where the docs have a mark for it.
    pub deprecated: bool,
    /// Version that added it, where entries have a history.
    pub since: Option<Box<str>>,
    /// The table of the values that it takes, where entries link to one.
    pub values: Option<Box<Anchor>>,
    /// The list of objects of which it holds one, where its type links to one. Not a fact itself.
    pub one_of: Option<Box<Anchor>>,
    /// Description in the page's words, links flattened, without the parts that became facts. Not a fact itself.
    pub text: String,
}

impl FieldFact {
    /// A parameter of which nothing else is stated.
    #[must_use]
    pub fn new(
        place: Place,
        section: SectionId,
        direction: Option<Direction>,
        location: Location,
        path: FieldPath,
    ) -> Self {
        Self {
            place,
            section,
            direction,
            path,
            location,
            types: Types::default(),
            presence: Presence::Unstated,
            options: None,
            fixed: None,
            default: None,
            min_length: None,
            max_length: None,
            bounds: None,
            format: None,
            reference: None,
            nullable: false,
            deprecated: false,
            since: None,
            values: None,
            one_of: None,
            text: String::new(),
        }
    }

    /// Changes its bounds.
    pub(crate) fn bound(&mut self, change: impl FnOnce(&mut Bounds)) {
        let mut bounds = self.bounds.take().map(|bounds| *bounds).unwrap_or_default();
        change(&mut bounds);
        self.bounds = (bounds != Bounds::default()).then(|| Box::new(bounds));
    }
}

/// Bounds of a number or of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Bounds {
    /// Least value: `1`; `above 1` where that is none itself.
    pub minimum: Option<String>,
    /// Greatest value: `10`; `below 10` where that is none itself.
    pub maximum: Option<String>,
    /// Least number of items.
    pub min_items: Option<u32>,
    /// Greatest number of items.
    pub max_items: Option<u32>,
}

/// The name of a set value in the fact sheet and in errata: the kind of fact was named before there were profiles, and
/// the sheet is a contract.
pub(crate) const SET_VALUE: &str = "gateway";
/// The key of errata for the name of a set value.
pub(crate) const SET_VALUE_NAME: &str = "gateway_name";

/// A page names a set value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetValueFact {
    /// Where the id stands.
    pub place: Place,
    /// Section.
    pub section: SectionId,
    /// Id on the wire (`VVVGIFTCRD`).
    pub id: String,
    /// Name for people, where given.
    pub name: Option<String>,
}

/// A page lists a code (issuer, status, category).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeFact {
    /// Where the row stands.
    pub place: Place,
    /// Section.
    pub section: SectionId,
    /// Heading or title of the table.
    pub table: String,
    /// Code.
    pub code: String,
    /// Name for people.
    pub name: String,
}

/// A page that was decoded and read.
#[derive(Clone, Debug)]
pub struct ReadPage {
    /// Its text.
    pub text: crate::read::source::Text,
    /// Repairs of its encoding.
    pub mended: Vec<crate::diagnostics::problem::Problem>,
    /// Its facts.
    pub facts: PageFacts,
}
