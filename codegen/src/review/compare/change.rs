//! The result of a comparison: changes, each with its effects and places. `docs/changes.md` describes how they are
//! printed.

use crate::api::{Direction, Endpoint};
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

/// One of the two versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Side {
    /// The older one.
    Base,
    /// The newer one.
    Head,
}

impl Side {
    /// `base` or `head`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Base => "base",
            Self::Head => "head",
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

/// The kinds of changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A section documents one more request.
    EndpointAdded,
    /// A section no longer documents a request.
    EndpointRemoved,
    /// Method or path of what is otherwise the same section.
    EndpointChanged,
    /// A new parameter or member.
    FieldAdded,
    /// A vanished one.
    FieldRemoved,
    /// Its types.
    TypeChanged,
    /// Whether it has to be there.
    RequiredChanged,
    /// Whether it may be null.
    NullableChanged,
    /// Whether it should not be used any more.
    DeprecatedChanged,
    /// Where it goes: body, query or path.
    LocationChanged,
    /// One more value.
    OptionAdded,
    /// One value less.
    OptionRemoved,
    /// A length, the format or the default.
    ConstraintChanged,
    /// The object that it is documented by.
    ReferenceChanged,
    /// A new section with all that it says.
    SectionAdded,
    /// A vanished one.
    SectionRemoved,
    /// One more set value in a list or table.
    SetValueAdded,
    /// One set value less.
    SetValueRemoved,
    /// One more code in a table.
    CodeAdded,
    /// One code less.
    CodeRemoved,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 20] = [
        Self::EndpointAdded,
        Self::EndpointRemoved,
        Self::EndpointChanged,
        Self::FieldAdded,
        Self::FieldRemoved,
        Self::TypeChanged,
        Self::RequiredChanged,
        Self::NullableChanged,
        Self::DeprecatedChanged,
        Self::LocationChanged,
        Self::OptionAdded,
        Self::OptionRemoved,
        Self::ConstraintChanged,
        Self::ReferenceChanged,
        Self::SectionAdded,
        Self::SectionRemoved,
        Self::SetValueAdded,
        Self::SetValueRemoved,
        Self::CodeAdded,
        Self::CodeRemoved,
    ];

    /// As printed.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::EndpointAdded => "endpoint_added",
            Self::EndpointRemoved => "endpoint_removed",
            Self::EndpointChanged => "endpoint_changed",
            Self::FieldAdded => "field_added",
            Self::FieldRemoved => "field_removed",
            Self::TypeChanged => "type_changed",
            Self::RequiredChanged => "required_changed",
            Self::NullableChanged => "nullable_changed",
            Self::DeprecatedChanged => "deprecated_changed",
            Self::LocationChanged => "location_changed",
            Self::OptionAdded => "option_added",
            Self::OptionRemoved => "option_removed",
            Self::ConstraintChanged => "constraint_changed",
            Self::ReferenceChanged => "reference_changed",
            Self::SectionAdded => "section_added",
            Self::SectionRemoved => "section_removed",
            Self::SetValueAdded => "gateway_added",
            Self::SetValueRemoved => "gateway_removed",
            Self::CodeAdded => "code_added",
            Self::CodeRemoved => "code_removed",
        }
    }
}

/// The effect of a change on requests and responses; the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Wire {
    /// Nothing that can be told.
    None,
    /// All that was right is right.
    Compatible,
    /// A request that was right is wrong now, or a response can come that clients could not expect.
    Breaking,
}

impl Wire {
    /// As printed.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Compatible => "compatible",
            Self::Breaking => "breaking",
        }
    }
}

/// The effect of a change on the public API of the generated crate; the least first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Rust {
    /// Not known: no crate can be made of one of the two versions.
    #[default]
    Unknown,
    /// Nothing.
    None,
    /// Something is added.
    Minor,
    /// Code that compiled may not any more.
    Major,
}

impl Rust {
    /// As printed.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::None => "none",
            Self::Minor => "minor",
            Self::Major => "major",
        }
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
