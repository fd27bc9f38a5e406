//! The API as the crate will show it: what is read-only from here on.
//!
//! Everything is already named and in its final order, so `emit` decides nothing but how Rust spells it.

pub mod assemble;
mod decision;
pub mod errata;
mod examples;
mod outline;
mod published;
pub mod secrets;

pub use decision::{Decision, ObjectRule, PresenceRule, SecretRule, TypesRule, ValuesRule, WordsRule};
pub use examples::{Examples, library};

use crate::api::{Anchor, Endpoint, Types};
use crate::diagnostics::problem::Problem;
use crate::diagnostics::span::{PagePath, Place};
use std::collections::BTreeMap;

/// The whole API, as far as the docs tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Model {
    /// Where the docs are published, set by [`publish`](Self::publish).
    pub published: Option<Published>,
    /// What examples are written with, set by [`show_examples`](Self::show_examples); without it, there are none.
    pub examples: Option<Examples>,
    /// The values that the whole API shares, if there are such.
    pub closed_set: ClosedSet,
    /// Requests, answers and objects, one generated file each, by area and name.
    pub modules: Vec<Module>,
    /// All documented endpoints, by resource and name.
    pub calls: Vec<Call>,
    /// Body that the API posts when an order changes: the order as this type has it.
    pub callback: Option<TypeRef>,
    /// Names and ends of paths of members that `Debug` must not print, in alphabetical order.
    pub secrets: Vec<String>,
    /// Why it is not all of the docs: names that no Rust can be written with. Empty in a model that a crate can be made of.
    pub left_out: Vec<Problem>,
}

impl Model {
    /// Number of documented endpoints.
    #[must_use]
    pub fn endpoints(&self) -> usize {
        self.calls.len()
    }
}

/// A set of values that the whole API shares and that many pages list parts of: *set values*, such as the ids of payment
/// methods.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClosedSet {
    /// Name of its module: `gateway`.
    pub module: String,
    /// Name of the enumeration of all its values: `Gateway`.
    pub name: String,
    /// Description of one of its values.
    pub description: String,
    /// All values, by id; empty if there is no such set.
    pub values: Vec<Variant>,
    /// Enumerations of the values that one view allows, by name.
    pub subsets: Vec<Enumeration>,
}

impl ClosedSet {
    /// The enumeration of all values.
    #[must_use]
    pub fn all(&self) -> TypeRef {
        self.of(&self.name)
    }

    /// An enumeration of some values.
    #[must_use]
    pub fn of(&self, name: &str) -> TypeRef {
        TypeRef { home: Home::ClosedSet(self.module.clone()), name: name.to_owned() }
    }
}

/// One generated file: a main type, and the types that only it uses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Module {
    /// Folder that it goes to.
    pub area: Area,
    /// Name of the module and of its file: `gift_card_order`.
    pub name: String,
    /// The endpoint that it belongs to; `None` for a shared object.
    pub endpoint: Option<Endpoint>,
    /// The main type.
    pub body: Body,
    /// Objects that only the main type holds, by name.
    pub own: Vec<Structure>,
    /// Views of objects that only the main type holds, by name.
    pub views: Vec<View>,
    /// Enumerations of its members, by name.
    pub enums: Vec<Enumeration>,
}

impl Module {
    /// Name of the main type.
    #[must_use]
    pub fn type_name(&self) -> &str {
        match &self.body {
            Body::Object(body) | Body::Request(body) | Body::Response(body) => &body.name,
            Body::Precise(view) => &view.name,
            Body::Values(values) => &values.name,
        }
    }

    /// All structs of the module.
    pub fn structures(&self) -> impl Iterator<Item = &Structure> {
        let main = match &self.body {
            Body::Object(body) | Body::Request(body) | Body::Response(body) => Some(body),
            Body::Precise(_) | Body::Values(_) => None,
        };
        main.into_iter().chain(&self.own)
    }

    /// All views of the module.
    pub fn all_views(&self) -> impl Iterator<Item = &View> {
        let main = if let Body::Precise(view) = &self.body { Some(view) } else { None };
        main.into_iter().chain(&self.views)
    }
}

/// A folder of generated files.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Area {
    /// Objects that several pages share.
    Objects,
    /// Requests and responses below one first segment of the path: `orders`.
    Resource(String),
}

impl Area {
    /// Name of the folder and of its module.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Objects => "objects",
            Self::Resource(name) => name,
        }
    }
}

/// The main type of a module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// A shared object.
    Object(Structure),
    /// One documented order, as a view of the general request.
    Precise(View),
    /// The request of an endpoint, with all members that any of its pages documents.
    Request(Structure),
    /// `data` of a response (or one item of it, where it is a list), or the members beside it.
    Response(Structure),
    /// An enumeration that several requests share.
    Values(Enumeration),
}

/// A struct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Structure {
    /// Rust name.
    pub name: String,
    /// Its description.
    pub docs: Docs,
    /// Members: required and fixed first, then by wire name.
    pub members: Vec<Member>,
    /// Rules of the docs for values, by path: required first, then the others by depth and path.
    pub rules: Vec<Rule>,
}

/// A struct with only some of the members of a more general one, and with demands of its own.
///
/// Members have the types of the general struct; those with [`Member::fixed`] are not the caller's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// Rust name.
    pub name: String,
    /// Its description.
    pub docs: Docs,
    /// The general struct.
    pub of: TypeRef,
    /// Members: required and fixed first, then by wire name.
    pub members: Vec<Member>,
    /// Rules of the docs for values, by path; see [`Structure::rules`].
    pub rules: Vec<Rule>,
}

/// An endpoint, as a value with its parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Rust name.
    pub name: String,
    /// Its description.
    pub docs: Docs,
    /// Name of the file that it goes to: the first segment of the path.
    pub resource: String,
    /// Method and path, placeholders by the names that most pages give them.
    pub endpoint: Endpoint,
    /// Parameters of the path, in its order.
    pub path: Vec<Member>,
    /// Parameters of the query: required ones first, then by name.
    pub query: Vec<Member>,
    /// Parameters of the query that take several values with commas between them, by wire name.
    pub by_comma: Vec<String>,
    /// Enumerations of its parameters, by name.
    pub enums: Vec<Enumeration>,
    /// The body to send.
    pub request: Option<Ty>,
    /// Whether the answer comes in the envelope of the API.
    pub enveloped: bool,
    /// Type of the answer's content.
    pub data: Ty,
    /// Members beside `data`.
    pub beside: Option<TypeRef>,
}

/// A member of a struct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Name on the wire.
    pub wire: String,
    /// Rust name.
    pub ident: String,
    /// Type.
    pub ty: Ty,
    /// A narrower type that a view asks for instead, and that converts into [`ty`](Self::ty).
    pub narrow: Option<TypeRef>,
    /// Whether it may be `null`, which says something else than its absence.
    pub nullable: bool,
    /// Whether a request can't be made without it.
    pub required: bool,
    /// Whether a rule demands it: one of its type, or of the type around that in the same module.
    pub asked: bool,
    /// The rules that were applied to it.
    pub decisions: Vec<Decision>,
    /// The one value that a request gives it.
    pub fixed: Option<Fixed>,
    /// Its description.
    pub docs: Docs,
}

impl Member {
    /// Whether a request has it from the start: because it is required, or because it is fixed.
    #[must_use]
    pub const fn is_given(&self) -> bool {
        self.required || self.fixed.is_some()
    }
}

/// The value of a fixed member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fixed {
    /// A string.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A truth value.
    Flag(bool),
    /// A known set value.
    SetValue {
        /// The enumeration.
        of: TypeRef,
        /// The variant.
        variant: String,
    },
}

impl std::fmt::Display for Fixed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Integer(n) => n.fmt(f),
            Self::Flag(flag) => flag.fmt(f),
            Self::SetValue { of, variant } => write!(f, "{}::{variant}", of.name),
        }
    }
}

/// Type of a member.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Ty {
    /// A string.
    Text,
    /// A whole number.
    Integer,
    /// An exact decimal.
    Decimal,
    /// A truth value.
    Flag,
    /// A whole number or a string.
    IntegerOrText,
    /// A currency by ISO 4217.
    Currency,
    /// Any JSON.
    Any,
    /// A string that `Debug` does not print.
    Secret,
    /// A list.
    List(Box<Ty>),
    /// An object whose keys are data.
    Map(Box<Ty>),
    /// An object.
    Struct(TypeRef),
    /// An enumeration.
    Enum(TypeRef),
}

/// A generated type, from where it is used.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeRef {
    /// Where it stands.
    pub home: Home,
    /// Its name.
    pub name: String,
}

/// Where a generated type stands, from where it is used.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Home {
    /// In this module, which holds the closed set.
    ClosedSet(String),
    /// In another module of this area, which shows it as its own.
    Area(Area),
    /// In this module of the area.
    Module(Area, String),
    /// In the same module.
    Here,
}

/// An open enumeration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enumeration {
    /// Rust name.
    pub name: String,
    /// Its description.
    pub docs: Docs,
    /// The kind of its values in JSON.
    pub kind: ValueKind,
    /// Known values, by value.
    pub variants: Vec<Variant>,
    /// Where its values are objects: the members whose value tells these apart.
    pub tags: Vec<String>,
}

/// The kind of an enumeration's values in JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueKind {
    /// Strings.
    Text,
    /// Whole numbers.
    Integer,
    /// Bits of a whole number, any of which may be set.
    Bits,
    /// Strings of a form that has a name, such as the ids of an API; the docs list none of them.
    Form,
    /// Objects: names of variants are those of their types.
    Objects,
}

/// A known value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// Value on the wire.
    pub value: String,
    /// Rust name.
    pub ident: String,
    /// Name for people, where the docs give one.
    pub label: Option<String>,
}

/// A rule of a page for one value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rule {
    /// Path from the root of the body: `customer.first_name`, `items[].name`.
    pub path: String,
    /// The demand.
    pub demand: Demand,
}

/// A demand.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Demand {
    /// It has to be there.
    Required,
    /// It has to be there and say something: no empty text, object or list.
    Filled,
    /// It is one of these, in the order of their text.
    OneOf(Vec<String>),
    /// It has at least so many characters.
    MinLength(u32),
    /// It has at most so many characters.
    MaxLength(u32),
    /// It has at most so many digits after the point.
    MaxDecimals(u32),
    /// It has this form.
    Format(Format),
    /// It is a number that is not less.
    AtLeast(i64),
    /// The members of one of these groups have to be there.
    AnyOf(Vec<Vec<String>>),
    /// It keeps the rules of its own type.
    Within(TypeRef),
}

/// A form that can be checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// Three capital letters, by ISO 4217.
    Currency,
    /// Two capital letters, by ISO 3166-1.
    Country,
    /// Language and country: `nl_NL`.
    Locale,
    /// A day: `2026-02-28`.
    Date,
    /// A month of a year: `2602`.
    YearMonth,
    /// An address that starts with `https://` or `http://`.
    Url,
    /// An e-mail address.
    Email,
    /// An IPv4 or IPv6 address.
    IpAddress,
}

/// Documentation of a type or a member.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs {
    /// First line, without a full stop: Markdown that nobody vouches for. Empty for a member.
    pub heading: String,
    /// The page's words: Markdown that nobody vouches for.
    pub text: String,
    /// Our addition: Markdown of our own.
    pub note: Option<String>,
    /// Value that holds when it is left out, as the page writes it.
    pub default: Option<String>,
    /// Least and greatest number of characters.
    pub length: (Option<u32>, Option<u32>),
    /// Where the words stand.
    pub source: Option<Source>,
    /// Where the items stand that the words are a list of, if several sections have a say.
    pub sources: Vec<Source>,
    /// All that was said of a member, by place.
    pub statements: Vec<Statement>,
}

/// A passage of the docs that a member comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Where it stands.
    pub place: Place,
    /// Whether it documents the member. If not, it shows it (in a sample, or in the path of another member).
    pub documents: bool,
    /// The types that it says or shows.
    pub types: Types,
}

/// Where something is documented. Only page and anchor are printed: they survive edits elsewhere in the page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Source {
    /// Page.
    pub page: PagePath,
    /// Heading.
    pub anchor: Anchor,
    /// Exact place.
    pub place: Place,
    /// Where its page is published, if it is; set by [`Model::publish`].
    pub address: Option<Address>,
}

/// Where pages are published, each at the version that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Published {
    /// Address of the folder of most of them, without a final slash.
    pub folder: String,
    /// Where each page is. The others are published nowhere.
    pub pages: BTreeMap<PagePath, Address>,
}

/// Where a page is published.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Address {
    /// In [`Published::folder`].
    InFolder,
    /// At this address, because it has another version than the folder.
    At(String),
}
