//! Which names types have taken, and the numbers that tell those apart that would have one.

use super::owners::Owner;
use crate::model::Area;
use std::collections::{BTreeMap, BTreeSet};

/// Names that types have.
#[derive(Default)]
pub(super) struct TypeNames {
    /// The numbers of types whose name another one had already.
    numbers: BTreeMap<Owner, u32>,
    /// Names by the type whose module they are in.
    in_modules: BTreeSet<(Owner, String)>,
    /// Names that an area shows as its own.
    in_areas: BTreeSet<(Area, String)>,
}

/// The names that a type takes.
pub(super) struct Claim {
    /// The type whose module it is in, and its name there.
    pub(super) module: (Owner, String),
    /// What its area shows as its own.
    pub(super) in_area: Vec<(Area, String)>,
}

impl TypeNames {
    pub(super) fn number_of(&self, owner: &Owner) -> u32 {
        self.numbers.get(owner).copied().unwrap_or(1)
    }

    /// Gives a type a number, which the first of several has not.
    pub(super) fn number(&mut self, owner: Owner, number: u32) {
        if number > 1 {
            self.numbers.insert(owner, number);
        }
    }

    pub(super) fn are_free(&self, claim: &Claim) -> bool {
        !self.in_modules.contains(&claim.module)
            && claim.in_area.iter().all(|name| !self.in_areas.contains(name))
    }

    pub(super) fn take(&mut self, claim: Claim) {
        self.in_modules.insert(claim.module);
        self.in_areas.extend(claim.in_area);
    }
}
