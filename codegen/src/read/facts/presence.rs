//! Sentences of a page or section that say what is required, applied to parameters without a presence of their own.

use super::draft::Draft;
use super::outline::Outline;
use crate::api::{Direction, Presence};
use crate::read::grammar::PageRule;
use std::collections::HashMap;

/// The rules of a page, by the heading that they stand under.
#[derive(Debug, Default)]
pub(crate) struct PageRules<'d>(HashMap<usize, Own<'d>>);

/// The rules under one heading.
#[derive(Debug, Default)]
struct Own<'d> {
    all_required: bool,
    rest_optional: bool,
    /// Parameters that are spared, and whether they are recommended.
    spared: HashMap<&'d str, bool>,
}

impl<'d> PageRules<'d> {
    pub(crate) fn of(draft: &'d Draft) -> Self {
        let mut rules: HashMap<usize, Own<'d>> = HashMap::new();
        for (heading, rule) in &draft.rules {
            let own = rules.entry(*heading).or_default();
            match rule {
                PageRule::AllRequired => own.all_required = true,
                PageRule::RestOptional => own.rest_optional = true,
                PageRule::Spared { name, recommended } => {
                    own.spared.entry(name).or_insert(*recommended);
                }
            }
        }
        Self(rules)
    }

    /// Rules under a section's heading and under the headings that it stands below.
    pub(crate) fn section(&self, outline: &Outline, heading: usize) -> Rules<'_> {
        let mut rules: Vec<&Own<'_>> =
            outline.chain(heading).filter_map(|heading| self.0.get(&heading)).collect();
        rules.reverse();
        Rules(rules)
    }
}

/// The rules that hold for one section, in page order.
#[derive(Debug)]
pub(crate) struct Rules<'r>(Vec<&'r Own<'r>>);

impl Rules<'_> {
    /// The presence of a parameter that states none itself.
    pub(crate) fn presence(&self, name: &str, direction: Option<Direction>) -> Presence {
        if direction == Some(Direction::Response) {
            return Presence::Unstated;
        }
        if self.0.iter().any(|own| own.all_required) {
            return match self.0.iter().find_map(|own| own.spared.get(name)) {
                Some(true) => Presence::Conditional,
                Some(false) => Presence::Optional,
                None => Presence::Required,
            };
        }
        let optional = self.0.iter().any(|own| own.rest_optional);
        if optional { Presence::Optional } else { Presence::Unstated }
    }
}
