//! One statement of one parameter, below the type that it is a member of.

use crate::api::{Endpoint, Types};
use crate::diagnostics::span::{PagePath, Place};
use crate::model::secrets::Secrets;
use crate::model::{SecretRule, Source};
use crate::profile::Profile;
use crate::read::facts::{FieldFact, Section};
use crate::read::page::Json;
use compact_str::CompactString;

/// The scope that a path of the docs is relative to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Scope {
    /// Body of a precise request, which one section documents.
    Precise(SectionKey),
    /// Request body of an endpoint, whichever section documents it.
    Request(Endpoint),
    /// `data` of an endpoint's response, or one item of it.
    Response(Endpoint),
    /// The members beside `data`.
    Beside(Endpoint),
    /// An object, by name.
    Object(CompactString),
}

/// A section among all sections.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct SectionKey {
    /// Page.
    pub(super) page: PagePath,
    /// Index in the page.
    pub(super) index: usize,
}

/// A segment of a path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Step {
    /// Member name.
    pub(super) name: CompactString,
    /// Whether the path goes on in the items of an array.
    pub(super) array: bool,
    /// Whether the path goes on in the values of a map.
    pub(super) map: bool,
}

/// One statement of one parameter.
#[derive(Clone, Debug)]
pub(super) struct ParameterEntry<'a> {
    /// The words of its vendor.
    pub(super) profile: &'a Profile,
    /// The scope that the path is relative to.
    pub(super) scope: Scope,
    /// Path; never empty.
    pub(super) steps: Vec<Step>,
    /// The fact; `None` for what only a sample or a longer path shows.
    pub(super) fact: Option<&'a FieldFact>,
    /// Documented types, or those that the sample shows.
    pub(super) types: Types,
    /// Types that a sample hints at, for want of anything better: an empty string may stand for anything.
    pub(super) hints: Types,
    /// The value that a sample shows.
    pub(super) value: Option<&'a Json>,
    /// Whether it stands on a page that restates a second source: it adds, and what prose leaves open stays so.
    pub(super) adds: bool,
    /// Whether a longer path implies it.
    pub(super) is_implied: bool,
    /// Whether it is said of another endpoint that answers the same.
    pub(super) is_shared: bool,
    /// Section that it stands in.
    pub(super) section: &'a Section,
    /// Where it stands.
    pub(super) place: &'a Place,
}

impl ParameterEntry<'_> {
    /// Wire name of the member.
    pub(super) fn leaf(&self) -> &str {
        self.steps.last().map_or("", |step| &step.name)
    }

    /// Why its values must not be printed, if they must not.
    pub(super) fn secret(&self, secrets: &Secrets) -> Option<SecretRule> {
        let object = if let Scope::Object(name) = &self.scope { Some(name.as_str()) } else { None };
        let names = self.steps.iter().map(|step| step.name.as_str());
        secrets.rule(&object.into_iter().chain(names).collect::<Vec<_>>())
    }

    /// Where the words stand, for doc comments.
    pub(super) fn source(&self) -> Source {
        Source {
            page: self.place.page.clone(),
            anchor: self.section.anchor.clone(),
            place: self.place.clone(),
            address: None,
        }
    }

    /// Closed list of values or the one fixed value, if there is any.
    pub(super) fn values(&self) -> Vec<&str> {
        let Some(fact) = self.fact else { return Vec::new() };
        let options = fact.options.iter().flatten().chain(fact.fixed.iter());
        let mut values: Vec<&str> = options.map(String::as_str).collect();
        values.sort_unstable();
        values.dedup();
        values
    }
}
