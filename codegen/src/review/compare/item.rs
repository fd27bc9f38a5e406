//! One change at one place, before equal ones are grouped.

use super::change::{Kind, Occurrence, Rust, Side};
use super::rules::Shift;
use super::view::Unit;
use crate::api::{FieldPath, Location, Types};
use crate::diagnostics::span::Place;
use crate::read::facts::{Attribute, FieldFact};

/// One change at one place.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub(super) kind: Kind,
    pub(super) key: Option<Attribute>,
    /// The thing that changed; for a parameter its whole path.
    pub(super) subject: String,
    /// The common part of the subject in all places of one change: the last segment of a path.
    pub(super) leaf: String,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
    pub(super) shift: Shift,
    /// The effect on the generated crate.
    pub(super) rust: Rust,
    pub(super) occurrence: Occurrence,
    /// The parameter, if it is one.
    pub(super) member: Option<Member>,
    /// Its profile's noun for a value of the closed set, if it is one.
    pub(super) of_set: Option<String>,
    pub(super) details: Vec<Item>,
}

impl Item {
    /// A change of a parameter.
    pub(super) fn of_field(kind: Kind, shift: Shift, side: Side, unit: &Unit<'_>, field: &FieldFact) -> Self {
        let path = field.path.to_string();
        Self {
            kind,
            key: None,
            leaf: field.path.leaf().to_owned(),
            before: None,
            after: None,
            shift,
            rust: Rust::Unknown,
            occurrence: Occurrence {
                path: Some(path.clone()),
                ..occurrence(side, unit, &field.place, Some(field))
            },
            subject: path,
            member: Some(Member {
                path: field.path.clone(),
                types: field.types,
                location: field.location,
                beside: super::value::beside(unit, field),
                value: super::value::value(unit, field),
            }),
            of_set: None,
            details: Vec::new(),
        }
    }

    /// A change of anything else.
    pub(super) fn of(kind: Kind, subject: String, side: Side, unit: &Unit<'_>, place: &Place) -> Self {
        Self {
            kind,
            key: None,
            leaf: subject.clone(),
            subject,
            before: None,
            after: None,
            shift: Shift::Any,
            rust: Rust::Unknown,
            occurrence: occurrence(side, unit, place, None),
            member: None,
            of_set: matches!(kind, Kind::SetValueAdded | Kind::SetValueRemoved)
                .then(|| unit.profile().closed_set.name.clone()),
            details: Vec::new(),
        }
    }

    /// With a value that only one version has.
    pub(super) fn of_value(self, side: Side, value: &str) -> Self {
        match side {
            Side::Base => self.between(Some(value.to_owned()), None),
            Side::Head => self.between(None, Some(value.to_owned())),
        }
    }

    /// With what was said and is said.
    pub(super) fn between(mut self, before: Option<String>, after: Option<String>) -> Self {
        (self.before, self.after) = (before, after);
        self
    }
}

/// The properties of a parameter that a witness needs.
#[derive(Clone, Debug)]
pub(super) struct Member {
    pub(super) path: FieldPath,
    pub(super) types: Types,
    pub(super) location: Location,
    /// Members that a body has beside it, if it is right.
    pub(super) beside: Vec<(String, String)>,
    /// A value that it can have.
    pub(super) value: String,
}

fn occurrence(side: Side, unit: &Unit<'_>, place: &Place, field: Option<&FieldFact>) -> Occurrence {
    // An object may be documented below several headings.
    let section = field.and_then(|field| unit.page.section(field.section)).unwrap_or(unit.section);
    Occurrence {
        place: place.clone(),
        side,
        section: section.heading.clone(),
        endpoint: unit.endpoint().cloned(),
        object: unit.object().map(str::to_owned),
        direction: field.and_then(|field| field.direction),
        path: None,
        rust: Rust::Unknown,
    }
}
