//! One entry of `errata.toml`.

use crate::api::{Direction, Endpoint, FieldPath, Location};
use crate::diagnostics::span::{PagePath, Place, Span};
use crate::read::facts::{Attribute, SET_VALUE, SET_VALUE_NAME, Subject, Value};
use std::collections::BTreeSet;

/// One thing in which the docs are wrong.
#[derive(Clone, Debug)]
pub struct Erratum {
    /// Where the entry stands in `errata.toml`.
    pub place: Place,
    /// Why we hold something else.
    pub because: String,
    /// Upstream's value and ours.
    pub claim: Claim,
    pub(super) pages: Pages,
    pub(super) section: Option<String>,
}

/// The pages that an entry is about.
#[derive(Clone, Debug)]
pub(super) enum Pages {
    /// Whatever page says so.
    All,
    /// Each of these, and where the entry names it.
    These(Vec<(String, Place)>),
}

/// Upstream's value and ours.
#[derive(Clone, Debug)]
pub enum Claim {
    /// An endpoint is another one.
    Endpoint {
        /// As the docs write it.
        upstream: Endpoint,
        /// As the API knows it.
        ours: Endpoint,
    },
    /// The id of a set value; one side may be missing.
    SetValue {
        /// As the docs write it.
        upstream: Option<String>,
        /// As the API knows it.
        ours: Option<String>,
    },
    /// The name of a set value for people; one side may be missing.
    SetValueName {
        /// Id.
        id: String,
        /// As the docs write it.
        upstream: Option<String>,
        /// As it should be.
        ours: Option<String>,
    },
    /// A value of a field.
    Value {
        /// The field.
        of: Parameter,
        /// The stated value.
        key: Attribute,
        /// As the docs say.
        upstream: Value,
        /// As we hold.
        ours: Value,
    },
    /// A field that the docs lack.
    Added {
        /// The field.
        of: Parameter,
        /// Our value.
        ours: Stated,
    },
    /// A member that only samples show.
    Shown(Shown),
    /// A field that there is none of.
    Removed {
        /// The field.
        of: Parameter,
        /// The value in the docs.
        upstream: Stated,
    },
}

/// The name of a member in samples.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Path of the object that has it, from the root of the sample; empty for the root itself.
    pub within: FieldPath,
    /// Name in the docs.
    pub upstream: String,
    /// Name as we hold it; `None` if there is no such member.
    pub ours: Option<String>,
}

/// The statement of a whole field.
#[derive(Clone, Debug, Default)]
pub struct Stated {
    /// By key; what is not here is not said.
    pub values: Vec<(Attribute, Value)>,
    /// Description.
    pub text: String,
}

/// Where an entry says in which part of a request its field stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Locating {
    /// Below `in`.
    Key,
    /// In its values: that is what the docs have wrong.
    Values,
}

impl Locating {
    pub(super) const fn of(key: Attribute) -> Self {
        if matches!(key, Attribute::Location) { Self::Values } else { Self::Key }
    }
}

/// A field, wherever it is documented.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// Endpoint or object.
    pub subject: Subject,
    /// Request or response; `None` for an object.
    pub direction: Option<Direction>,
    /// Body, query or path.
    pub location: Location,
    /// Path.
    pub path: FieldPath,
}

impl Erratum {
    /// An entry that no file has yet.
    pub(crate) fn new(
        claim: Claim,
        pages: BTreeSet<String>,
        section: Option<String>,
        because: String,
    ) -> Self {
        let nowhere = Place { page: PagePath::new(""), line: 0, column: 0, span: Span::default() };
        let pages = pages.into_iter().map(|page| (page, nowhere.clone())).collect();
        Self { place: nowhere, because, claim, pages: Pages::These(pages), section }
    }

    /// Whether another entry corrects the same of the same field, and on no other pages unless wherever it is said so.
    pub(super) fn takes_the_place_of(&self, other: &Self) -> bool {
        let (Claim::Value { of, key, .. }, Claim::Value { of: others, key: theirs, .. }) =
            (&self.claim, &other.claim)
        else {
            return false;
        };
        let within = match (&self.pages, &other.pages) {
            (Pages::These(mine), Pages::These(theirs)) => {
                theirs.iter().all(|(page, _)| mine.iter().any(|(name, _)| name == page))
            }
            (_, Pages::All) => true,
            (Pages::All, Pages::These(_)) => false,
        };
        of == others && key == theirs && self.section == other.section && within
    }
}

impl Claim {
    /// The attribute that the entry changes, as its header in the file says: `types`, `endpoint`.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Endpoint { .. } => "endpoint",
            Self::SetValue { .. } => SET_VALUE,
            Self::SetValueName { .. } => SET_VALUE_NAME,
            Self::Value { key, .. } => key.as_str(),
            Self::Added { .. } | Self::Removed { .. } => "field",
            Self::Shown(_) => "sample",
        }
    }

    /// Upstream's value and ours, for people.
    #[must_use]
    pub fn sides(&self) -> (String, String) {
        let or_nothing = |text: &Option<String>| text.clone().unwrap_or_else(|| "nothing".to_owned());
        let documented = |stated: &Stated| {
            let all = stated.values.iter().map(|(key, value)| format!("{key} {value}"));
            all.collect::<Vec<_>>().join(", ")
        };
        match self {
            Self::Endpoint { upstream, ours } => (upstream.to_string(), ours.to_string()),
            Self::SetValue { upstream, ours } | Self::SetValueName { upstream, ours, .. } => {
                (or_nothing(upstream), or_nothing(ours))
            }
            Self::Value { upstream, ours, .. } => (upstream.to_string(), ours.to_string()),
            Self::Shown(Shown { upstream, ours, .. }) => (upstream.clone(), or_nothing(ours)),
            Self::Added { ours, .. } => ("nothing".to_owned(), documented(ours)),
            Self::Removed { upstream, .. } => (documented(upstream), "nothing".to_owned()),
        }
    }
}
