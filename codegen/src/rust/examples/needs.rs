//! What rules ask of a body, member by member.

use crate::model::{Demand, Rule};
use crate::rust::names::Here;
use std::collections::BTreeMap;

/// What is asked of a value and of what it holds.
#[derive(Clone, Default)]
pub(super) struct Needs<'m> {
    /// Whether it has to be there, if what holds it is.
    pub(super) wanted: bool,
    /// The demands on it, with the module whose words they use.
    pub(super) demands: Vec<(Here<'m>, &'m Demand)>,
    members: BTreeMap<&'m str, Self>,
}

impl<'m> Needs<'m> {
    /// Adds rules that apply to this value, in the words of a module.
    pub(super) fn add(&mut self, rules: &'m [Rule], here: Here<'m>) {
        for rule in rules {
            let mut at = &mut *self;
            for name in rule.path.split('.').filter(|name| !name.is_empty()) {
                at = at.members.entry(name.trim_end_matches("[]")).or_default();
            }
            at.wanted |= matches!(rule.demand, Demand::Required | Demand::Filled);
            at.demands.push((here, &rule.demand));
        }
    }

    /// Decides for one of the alternatives: the first, unless another is met anyway.
    pub(super) fn decide(&mut self) {
        for (_, demand) in self.demands.clone() {
            let Demand::AnyOf(groups) = demand else { continue };
            let is_met = |group: &Vec<String>| group.iter().all(|name| self.asks_for(name));
            if !groups.iter().any(is_met) {
                for name in groups.first().into_iter().flatten() {
                    self.members.entry(name).or_default().wanted = true;
                }
            }
        }
    }

    /// Whether a member has to be there.
    pub(super) fn asks_for(&self, name: &str) -> bool {
        self.members.get(name).is_some_and(|member| member.wanted)
    }

    /// What is asked of a member.
    pub(super) fn of(&self, name: &str) -> Self {
        self.members.get(name).cloned().unwrap_or_default()
    }
}
