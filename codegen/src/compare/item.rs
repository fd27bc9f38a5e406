//! One change at one place, before equal ones are made one.

use super::change::{Constraint, Kind, Side, Spot};
use super::rules::Shift;
use super::view::Unit;
use crate::facts::{FieldFact, Presence, Types};
use crate::span::Place;

/// One change at one place.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub(super) kind: Kind,
    pub(super) key: Option<Constraint>,
    /// What changed; for a parameter its whole path.
    pub(super) subject: String,
    /// What places of one change have in common: the last segment of a path.
    pub(super) leaf: String,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
    pub(super) shift: Shift,
    pub(super) spot: Spot,
    /// The parameter, if it is one.
    pub(super) field: Option<Box<FieldFact>>,
    /// Members that a body has beside it, if it is right.
    pub(super) beside: Vec<(String, Types)>,
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
            spot: Spot { path: Some(path.clone()), ..spot(side, unit, &field.place, Some(field)) },
            subject: path,
            field: Some(Box::new(FieldFact { text: String::new(), ..field.clone() })),
            beside: beside(&unit.fields, field),
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
            spot: spot(side, unit, place, None),
            field: None,
            beside: Vec::new(),
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

/// Greatest number of members that a witness has beside the one in question.
const BESIDE: usize = 2;

/// Members that bodies have to have in the object that a member is in.
pub(super) fn beside<'a>(
    fields: impl IntoIterator<Item = &'a &'a FieldFact>,
    field: &FieldFact,
) -> Vec<(String, Types)> {
    let parent = |field: &FieldFact| field.path.parent();
    let like = |other: &&&FieldFact| {
        other.direction == field.direction
            && other.location == field.location
            && other.presence == Presence::Required
            && other.path != field.path
            && parent(other) == parent(field)
    };
    let required = fields.into_iter().filter(like).take(BESIDE);
    required.map(|field| (field.path.leaf().to_owned(), field.types)).collect()
}

fn spot(side: Side, unit: &Unit<'_>, place: &Place, field: Option<&FieldFact>) -> Spot {
    // An object may be documented below several headings.
    let section = field.and_then(|field| unit.page.section(field.section)).unwrap_or(unit.section);
    Spot {
        place: place.clone(),
        side,
        section: section.heading.clone(),
        endpoint: unit.endpoint().cloned(),
        object: unit.object().map(str::to_owned),
        direction: field.and_then(|field| field.direction),
        path: None,
    }
}
