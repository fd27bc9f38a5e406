//! The effects of changes on the public API of the generated crate: the APIs of two models, compared item by item.
//!
//! ```text
//! model -> public items, as `rust` writes them -> what differs, by the rules of semantic versioning -> whose it is
//! ```
//!
//! Both models know where each member is documented, so a difference in the API goes to the changes that were made
//! there. Its consequences, such as the `Default` of a struct, go along; a difference without a place goes to the
//! changes nearby.

mod claims;
mod surface;

use super::change::Rust;
use crate::model::Model;
use std::collections::BTreeMap;
use surface::{Group, Surface};

pub(super) use claims::report;

/// How the crate of one model differs from that of another.
#[derive(Default)]
pub(super) struct Difference<'m> {
    /// The differences, by the name of their group.
    parts: BTreeMap<String, Part<'m>>,
}

/// A member, a value or a type that differs.
struct Part<'m> {
    effect: Rust,
    /// The part in the older and in the newer version, as far as that has it.
    base: Option<Group<'m>>,
    head: Option<Group<'m>>,
}

impl<'m> Difference<'m> {
    /// Compares two crates: what is gone or has another form breaks those who use it; what is new asks nothing of them, unless
    /// it completes a struct that they write out.
    pub(super) fn new(base: &'m Model, head: &'m Model) -> Self {
        let (old, new) = Surface::of_both([base, head]);
        let gone = old
            .items
            .iter()
            .filter(|(name, item)| new.items.get(*name).is_none_or(|now| now.signature != item.signature));
        let gone = gone.map(|(_, item)| (&*item.group, Rust::Major));
        let come = new.items.iter().filter(|(name, _)| !old.items.contains_key(*name));
        let come = come.map(|(_, item)| {
            let asked = item.completes.as_ref().is_some_and(|of| old.has_type(of));
            (&*item.group, if asked { Rust::Major } else { Rust::Minor })
        });
        let mut effects: BTreeMap<&str, Rust> = BTreeMap::new();
        for (group, effect) in gone.chain(come) {
            let known = effects.entry(group).or_insert(Rust::None);
            *known = effect.max(*known);
        }
        let part = |(group, effect): (&str, Rust)| {
            let of = |surface: &Surface<'m>| surface.groups.get(group).cloned();
            (group.to_owned(), Part { effect, base: of(&old), head: of(&new) })
        };
        Self { parts: effects.into_iter().map(part).collect() }
    }

    /// The effect of a part, and of what differs around it.
    fn effect_of(&self, part: &Part<'_>) -> Rust {
        self.parts.get(part.owner()).map_or(part.effect, |around| around.effect.max(part.effect))
    }

    /// The effect on those who use the crate.
    pub(super) fn effect(&self) -> Rust {
        self.parts.values().map(|part| part.effect).max().unwrap_or(Rust::None)
    }
}
