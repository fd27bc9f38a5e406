//! The facts themselves: what a page states, typed. `docs/facts.md` describes how they are printed.

use crate::diagnostics::span::{PagePath, Place};
use crate::read::page::{Foreign, Json, RepairKind};
use compact_str::CompactString;
use smallvec::{SmallVec, smallvec};
use std::fmt;
use std::sync::Arc;

/// Everything that was read from one page.
#[derive(Clone, Debug)]
pub struct PageFacts {
    /// The page.
    pub page: PagePath,
    /// Sections with something to say, in page order. Facts name theirs by index.
    pub sections: Vec<Section>,
    /// Facts, in page order.
    pub facts: Vec<Fact>,
    /// Anchors of all headings, in page order.
    pub anchors: Vec<Anchor>,
    /// Links to headings of this reference, in page order.
    pub links: Vec<Link>,
    /// What the fences hold, in page order.
    pub readings: Vec<FenceReading>,
    /// What each line was taken for.
    pub ledger: crate::read::facts::Ledger,
    /// Problems of this page, in page order.
    pub problems: Vec<crate::diagnostics::problem::Problem>,
}

impl PageFacts {
    /// A page that states nothing.
    #[must_use]
    pub fn empty(page: PagePath) -> Self {
        Self {
            page,
            sections: Vec::new(),
            facts: Vec::new(),
            anchors: Vec::new(),
            links: Vec::new(),
            readings: Vec::new(),
            ledger: crate::read::facts::Ledger::default(),
            problems: Vec::new(),
        }
    }

    /// What had to be repaired in a sample of this page.
    #[must_use]
    pub fn repairs_of(&self, sample: &Sample) -> &[RepairKind] {
        let at = self.readings.binary_search_by_key(&sample.place.span, |reading| reading.place.span);
        match at.ok().and_then(|at| self.readings.get(at)).map(|reading| &reading.content) {
            Some(FenceContent::Repaired(kinds)) => kinds,
            _ => &[],
        }
    }

    /// The section that a fact stands in.
    ///
    #[must_use]
    pub fn section(&self, id: SectionId) -> Option<&Section> {
        self.sections.get(id.0)
    }
}

/// Index of a section in [`PageFacts::sections`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SectionId(pub usize);

/// What stands below one heading, with the samples that belong to it.
#[derive(Clone, Debug)]
pub struct Section {
    /// Heading, as written, emphasis marks included; empty on a page without one.
    pub heading: String,
    /// Anchor that links to this heading use (`gift-cards`).
    pub anchor: Anchor,
    /// What the section documents.
    pub subject: Subject,
    /// Request bodies shown for it, shared with the other sections that they are shown for.
    pub requests: Arc<[Sample]>,
    /// Response bodies shown for it, shared in the same way.
    pub responses: Arc<[Sample]>,
    /// First paragraph of prose below the heading, links flattened to their text; may be empty.
    pub intro: String,
    /// Where the heading stands.
    pub place: Place,
}

/// What a section documents.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Subject {
    /// A request and its response.
    Endpoint(Endpoint),
    /// An object that other pages refer to, by its name in snake case.
    Object(String),
}

/// A sample of JSON.
#[derive(Clone, Debug, PartialEq)]
pub struct Sample {
    /// The value, after repairs.
    pub json: Json,
    /// Where the sample stands.
    pub place: Place,
}

/// What a fence holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FenceReading {
    /// Where its content stands.
    pub place: Place,
    /// What the content is.
    pub content: FenceContent,
}

/// What the content of a fence is.
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

/// Method and path of a request.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Endpoint {
    /// Method.
    pub method: Method,
    /// Path template: leading slash, no final slash, placeholders as `{name}`.
    pub path: String,
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

/// Method of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Method {
    /// GET
    Get,
    /// POST
    Post,
    /// PATCH
    Patch,
    /// PUT
    Put,
    /// DELETE
    Delete,
}

impl Method {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Get, Self::Post, Self::Patch, Self::Put, Self::Delete];

    /// In capitals, as in HTTP.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Patch => "PATCH",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }

    /// The method of that name, in capitals.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|m| m.as_str() == name)
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One thing that a page states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// It documents this request.
    Endpoint(EndpointFact),
    /// It documents this parameter.
    Field(FieldFact),
    /// It names this gateway.
    Gateway(GatewayFact),
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
            Self::Gateway(fact) => &fact.place,
            Self::Code(fact) => &fact.place,
        }
    }

    /// The section that it stands in.
    #[must_use]
    pub const fn section(&self) -> SectionId {
        match self {
            Self::Endpoint(fact) => fact.section,
            Self::Field(fact) => fact.section,
            Self::Gateway(fact) => fact.section,
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
    /// Rest of `Format:`.
    pub format: Option<String>,
    /// The object that it refers to.
    pub reference: Option<Anchor>,
    /// Description in the page's words, links flattened, without the parts that became facts. Not a fact itself.
    pub text: String,
}

/// A page names a gateway.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GatewayFact {
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

/// Which way a body goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Direction {
    /// From the shop to the API.
    Request,
    /// From the API to the shop.
    Response,
}

impl Direction {
    /// `request` or `response`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
        }
    }
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Location {
    /// In the JSON body.
    Body,
    /// In the query string.
    Query,
    /// In the path.
    Path,
}

impl Location {
    /// `body`, `query` or `path`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Body => "body",
            Self::Query => "query",
            Self::Path => "path",
        }
    }
}

/// Whether a parameter has to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Presence {
    /// Always.
    Required,
    /// Never.
    Optional,
    /// In some cases, or it is recommended.
    Conditional,
    /// The page does not say.
    Unstated,
}

impl Presence {
    /// As printed in the fact sheet.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Optional => "optional",
            Self::Conditional => "conditional",
            Self::Unstated => "unstated",
        }
    }
}

/// One documented type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// `array`
    Array,
    /// `array<integer>`
    ArrayOfInteger,
    /// `array<object>`
    ArrayOfObject,
    /// `array<string>`
    ArrayOfString,
    /// `boolean`
    Boolean,
    /// `float`
    Float,
    /// `integer`
    Integer,
    /// `object`
    Object,
    /// `string`
    String,
}

impl Type {
    /// All of them, in the order in which they are printed.
    pub const ALL: [Self; 9] = [
        Self::Array,
        Self::ArrayOfInteger,
        Self::ArrayOfObject,
        Self::ArrayOfString,
        Self::Boolean,
        Self::Float,
        Self::Integer,
        Self::Object,
        Self::String,
    ];

    /// As printed in the fact sheet.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Array => "array",
            Self::ArrayOfInteger => "array<integer>",
            Self::ArrayOfObject => "array<object>",
            Self::ArrayOfString => "array<string>",
            Self::Boolean => "boolean",
            Self::Float => "float",
            Self::Integer => "integer",
            Self::Object => "object",
            Self::String => "string",
        }
    }

    /// Whether it is an array of some kind.
    #[must_use]
    pub const fn is_array(self) -> bool {
        matches!(self, Self::Array | Self::ArrayOfInteger | Self::ArrayOfObject | Self::ArrayOfString)
    }
}

/// A set of documented types.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Types(u16);

impl Types {
    /// Adds a type.
    pub const fn insert(&mut self, item: Type) {
        self.0 |= 1 << item as u16;
    }

    /// Whether the type is in the set.
    #[must_use]
    pub const fn contains(self, item: Type) -> bool {
        self.0 & (1 << item as u16) != 0
    }

    /// Whether the page says nothing.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The types, in the order in which they are printed.
    pub fn iter(self) -> impl Iterator<Item = Type> {
        Type::ALL.into_iter().filter(move |item| self.contains(*item))
    }

    /// Whether one of them is an array.
    #[must_use]
    pub fn has_array(self) -> bool {
        self.iter().any(Type::is_array)
    }
}

impl FromIterator<Type> for Types {
    fn from_iter<I: IntoIterator<Item = Type>>(items: I) -> Self {
        let mut types = Self::default();
        for item in items {
            types.insert(item);
        }
        types
    }
}

/// Anchor of a heading: `customer-object`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Anchor(pub String);

impl Anchor {
    /// The anchor that Hugo gives a heading: lower case, letters, digits, `-` and `_` only, a blank becomes `-`.
    ///
    /// ```
    /// use codegen::read::facts::Anchor;
    /// assert_eq!(Anchor::of_heading("payment_options (object)").0, "payment_options-object");
    /// ```
    #[must_use]
    pub fn of_heading(heading: &str) -> Self {
        let mut anchor = String::with_capacity(heading.len());
        for c in heading.trim().chars() {
            match c {
                ' ' | '-' => anchor.push(if c == ' ' { '-' } else { c }),
                '_' => anchor.push('_'),
                c if c.is_ascii_alphanumeric() => anchor.push(c.to_ascii_lowercase()),
                c if c.is_alphanumeric() => anchor.extend(c.to_lowercase()),
                _ => {}
            }
        }
        Self(anchor)
    }
}

/// A path of a body, as segments. Most paths are short, and so are names: both are kept in place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FieldPath(pub SmallVec<[Segment; 2]>);

/// One segment of a path.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Segment {
    /// Name of the member.
    pub name: CompactString,
    /// Whether it holds an array whose items the path goes on in: `[]` stands after it unless it is the last.
    pub array: bool,
}

impl FieldPath {
    /// The path of one member at the top.
    #[must_use]
    pub fn root(name: &str) -> Self {
        Self(smallvec![Segment { name: name.into(), array: false }])
    }

    /// Last segment's name; empty for the empty path.
    #[must_use]
    pub fn leaf(&self) -> &str {
        self.0.last().map_or("", |segment| &segment.name)
    }

    /// The path without its last segment.
    #[must_use]
    pub fn parent(&self) -> Self {
        let len = self.0.len().saturating_sub(1);
        Self(self.0.iter().take(len).cloned().collect())
    }
}

impl fmt::Display for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, segment) in self.0.iter().enumerate() {
            if i > 0 {
                f.write_str(".")?;
            }
            f.write_str(&segment.name)?;
            if segment.array && i + 1 < self.0.len() {
                f.write_str("[]")?;
            }
        }
        Ok(())
    }
}
