//! Which names types have taken, and the numbers that tell those apart that would have one.

use super::numbers::Numbers;
use super::owners::Owner;
use crate::model::Area;
use std::collections::{BTreeMap, BTreeSet};

/// Names that types have.
#[derive(Default)]
pub(super) struct TypeNames {
    /// The numbers of types whose name another one had already.
    numbers: BTreeMap<Owner, u32>,
    last: Numbers<Crowd>,
    /// Names by the type whose module they are in.
    in_modules: BTreeSet<(Owner, String)>,
    /// Names that an area shows as its own.
    in_areas: BTreeSet<(Area, String)>,
}

/// Types that would take the same names: one name, of one kind, in one place.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Crowd {
    /// Objects with a module of their own, with its area and its name.
    Homes(Area, String, String),
    /// Objects within a type's module.
    Locals(Owner, String),
    /// Enumerations of a type's module.
    Enumerations(Owner, String),
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

    /// Takes a name for a type that has it whatever others are called.
    pub(super) fn reserve(&mut self, area: Area, name: &str) {
        self.in_areas.insert((area, name.to_owned()));
    }

    /// Takes the names of the first claim, by its number, that asks for none that is taken.
    pub(super) fn take_first(&mut self, crowd: Crowd, claim: impl Fn(u32) -> Claim) -> Option<(u32, String)> {
        let (in_modules, in_areas) = (&self.in_modules, &self.in_areas);
        let is_free = |claim: &Claim| {
            !in_modules.contains(&claim.module) && claim.in_area.iter().all(|name| !in_areas.contains(name))
        };
        let (number, claim) = self.last.next_free(crowd, 1, |number| Some(claim(number)).filter(is_free))?;
        let (_, name) = claim.module.clone();
        self.in_modules.insert(claim.module);
        self.in_areas.extend(claim.in_area);
        Some((number, name))
    }
}
