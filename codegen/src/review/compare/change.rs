//! The result of a comparison: changes, each with its effects and places. `docs/changes.md` describes how they are
//! printed.

use crate::api::{Direction, Endpoint, words};
use crate::diagnostics::problem::Problem;
use crate::diagnostics::span::Place;
use crate::read::facts::Attribute;

/// The changes between two versions of docs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Changes: breaking first, then by endpoint, then by subject.
    pub changes: Vec<Change>,
    /// Passages that could not be read or followed, by side and place.
    pub problems: Vec<Sided>,
    /// The effect of both versions as a whole on the generated crate: the most of any change, and of differences beside
    /// the facts that name types (headings) or are evidence of them (samples).
    pub rust: Rust,
    /// What differs between the two crates and no change tells of: names that come of headings, types that come of samples.
    pub unstated: Vec<CrateItem>,
    /// Why the crates are compared in part only, by side and place: names that become one, pages that one version can't read.
    pub partial: Vec<Sided>,
}

impl Comparison {
    /// Number of changes with this effect on the wire.
    #[must_use]
    pub fn count(&self, wire: Wire) -> usize {
        self.changes.iter().filter(|change| change.wire == wire).count()
    }
}

/// A public item of the crate that only one version has, or that both have in other forms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrateItem {
    /// Its path in the crate.
    pub name: String,
    /// The version that has it; `None` if both do.
    pub side: Option<Side>,
    /// The effect on those who use the crate.
    pub rust: Rust,
}

/// A problem, and the version of the docs that has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sided {
    /// The version.
    pub side: Side,
    /// The problem.
    pub problem: Problem,
}

words! {
    /// One of the two versions.
    pub enum Side {
        /// The older one.
        Base = "base",
        /// The newer one.
        Head = "head",
    }
}

impl Side {
    /// Of two values, that of this version.
    pub(crate) const fn pick<T: Copy>(self, base: T, head: T) -> T {
        match self {
            Self::Base => base,
            Self::Head => head,
        }
    }
}

/// One change, with all places where it was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its kind.
    pub kind: Kind,
    /// The constraint that changed; `None` for any other kind.
    pub key: Option<Attribute>,
    /// The thing that changed: a path, or its last segment where the places have different paths; `METHOD /path`; a set
    /// value's id; `TABLE/CODE`; the subject of a section.
    pub subject: String,
    /// The docs' noun for a value of the closed set: `gateway`; `None` for any other kind.
    pub of_set: Option<String>,
    /// The statement before.
    pub before: Option<String>,
    /// The statement now.
    pub after: Option<String>,
    /// Which way the body goes; `None` on the page of an object, and for what has no direction.
    pub direction: Option<Direction>,
    /// The effect on requests and responses.
    pub wire: Wire,
    /// Id of the rule that says so: [`super::explain_rule`].
    pub rule: String,
    /// The effect on the generated crate: the most of all places.
    pub rust: Rust,
    /// Twelve hex digits that tell this change from others, wherever it was made.
    pub fingerprint: String,
    /// Where it was made, by page and line. Never empty.
    pub places: Vec<Occurrence>,
    /// The content of a new or vanished section.
    pub details: Vec<Change>,
    /// For a breaking change, a body or request line of one version that the other rules out.
    pub witness: Option<Witness>,
}

words! {
    /// The kinds of changes.
    pub enum Kind {
        /// A section documents one more request.
        EndpointAdded = "endpoint_added",
        /// A section no longer documents a request.
        EndpointRemoved = "endpoint_removed",
        /// Method or path of what is otherwise the same section.
        EndpointChanged = "endpoint_changed",
        /// A new parameter or member.
        FieldAdded = "field_added",
        /// A vanished one.
        FieldRemoved = "field_removed",
        /// Its types.
        TypeChanged = "type_changed",
        /// Whether it has to be there.
        RequiredChanged = "required_changed",
        /// Whether it may be null.
        NullableChanged = "nullable_changed",
        /// Whether it should not be used any more.
        DeprecatedChanged = "deprecated_changed",
        /// Where it goes: body, query or path.
        LocationChanged = "location_changed",
        /// One more value.
        OptionAdded = "option_added",
        /// One value less.
        OptionRemoved = "option_removed",
        /// A length, the format or the default.
        ConstraintChanged = "constraint_changed",
        /// The object that it is documented by.
        ReferenceChanged = "reference_changed",
        /// A new section with all that it says.
        SectionAdded = "section_added",
        /// A vanished one.
        SectionRemoved = "section_removed",
        /// One more set value in a list or table.
        SetValueAdded = "gateway_added",
        /// One set value less.
        SetValueRemoved = "gateway_removed",
        /// One more code in a table.
        CodeAdded = "code_added",
        /// One code less.
        CodeRemoved = "code_removed",
    }
}

words! {
    /// The effect of a change on requests and responses; the least first.
    pub enum Wire {
        /// Nothing that can be told.
        None = "none",
        /// All that was right is right.
        Compatible = "compatible",
        /// A request that was right is wrong now, or a response can come that clients could not expect.
        Breaking = "breaking",
    }
}

words! {
    /// The effect of a change on the public API of the generated crate; the least first.
    #[derive(Default)]
    pub enum Rust {
        /// Not known: no crate can be made of one of the two versions.
        #[default]
        Unknown = "unknown",
        /// Nothing.
        None = "none",
        /// Something is added.
        Minor = "minor",
        /// Code that compiled may not any more.
        Major = "major",
    }
}

/// One place where a change was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occurrence {
    /// Where the fact stands, or stood.
    pub place: Place,
    /// In which version.
    pub side: Side,
    /// Heading of its section.
    pub section: String,
    /// The request that the section documents, if it is one.
    pub endpoint: Option<Endpoint>,
    /// The object that the section documents, if it is one.
    pub object: Option<String>,
    /// Request or response.
    pub direction: Option<Direction>,
    /// Path of the parameter; `None` for what is none.
    pub path: Option<String>,
    /// The effect of the change on the crate here.
    pub rust: Rust,
}

/// An example that shows that a change breaks something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Witness {
    /// The version in which it is right; it is not in the other.
    pub right: Side,
    /// A request line or a body.
    pub line: String,
}
