//! Sentences of a page or section that say what is required, applied to what says nothing itself.

use super::walk::Draft;
use super::{Direction, Presence};
use crate::grammar::PageRule;

/// The rules that hold for one section.
#[derive(Debug, Default)]
pub(crate) struct Rules {
    all_required: bool,
    rest_optional: bool,
    spared: Vec<(String, bool)>,
}

impl Rules {
    /// Rules under the section's heading and under the headings that it stands below.
    pub(crate) fn of(draft: &Draft, heading: usize) -> Self {
        let mut rules = Self::default();
        for (at, rule) in &draft.rules {
            if !holds(draft, *at, heading) {
                continue;
            }
            match rule {
                PageRule::AllRequired => rules.all_required = true,
                PageRule::RestOptional => rules.rest_optional = true,
                PageRule::Spared { name, recommended } => rules.spared.push((name.clone(), *recommended)),
            }
        }
        rules
    }

    /// The presence of a parameter that states none itself.
    pub(crate) fn presence(&self, name: &str, direction: Option<Direction>) -> Presence {
        if direction == Some(Direction::Response) {
            return Presence::Unstated;
        }
        let spared = self.spared.iter().find(|(known, _)| known == name);
        match spared {
            Some((_, true)) if self.all_required => Presence::Conditional,
            Some((_, false)) if self.all_required => Presence::Optional,
            _ if self.all_required => Presence::Required,
            _ if self.rest_optional => Presence::Optional,
            _ => Presence::Unstated,
        }
    }
}

/// Whether what stands under heading `at` holds for heading `of`: the same one, or one that `of` stands below.
fn holds(draft: &Draft, at: usize, of: usize) -> bool {
    if at == of {
        return true;
    }
    let level = |i: usize| draft.headings.get(i).map_or(0, |heading| heading.level);
    let between = draft.headings.get(at + 1..=of).unwrap_or_default();
    at < of && between.iter().all(|heading| heading.level > level(at))
}
