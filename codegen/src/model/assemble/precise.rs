//! The precise requests of the endpoint that has them, and their names.

use super::entry::{ParameterEntry, Scope, SectionKey};
use super::names::{LeadVerb, PreciseName};
use super::problems::Problems;
use crate::api::Endpoint;
use crate::profile::Profile;
use crate::read::facts::{Section, Subject};
use std::collections::BTreeMap;

/// A precise request, which one section documents.
#[derive(Clone, Debug)]
pub(super) struct Named<'a> {
    /// The section.
    pub(super) section: &'a Section,
    /// Its name.
    pub(super) name: PreciseName,
    /// Its endpoint.
    pub(super) endpoint: Endpoint,
}

/// Names all precise requests that have at least one member, by section.
///
/// A heading's leading verb is left out, unless two would have one name then ("Gift cards" and "Specify gift
/// cards"). A heading that gives no name, or one that is taken still, is a problem.
pub(super) fn name_all<'a>(
    entries: &'a [ParameterEntry<'a>],
    profile: &Profile,
    problems: &mut Problems,
) -> BTreeMap<SectionKey, Named<'a>> {
    let mut sections: BTreeMap<SectionKey, &Section> = BTreeMap::new();
    for entry in entries {
        if let Scope::Precise(key) = &entry.scope {
            sections.insert(key.clone(), entry.section);
        }
    }
    let mut users: BTreeMap<String, usize> = BTreeMap::new();
    for (key, section) in &sections {
        if let Some(name) = name(key, section, LeadVerb::Dropped, profile) {
            *users.entry(name.type_name()).or_default() += 1;
        }
    }
    let mut taken: BTreeMap<String, &Section> = BTreeMap::new();
    let mut named = BTreeMap::new();
    for (key, section) in sections {
        let short = name(&key, section, LeadVerb::Dropped, profile);
        let shared = short.as_ref().is_some_and(|name| users.get(&name.type_name()).is_some_and(|n| *n > 1));
        let Some(name) = (if shared { name(&key, section, LeadVerb::Kept, profile) } else { short }) else {
            problems.unusable(&section.heading, "a request", &section.place);
            continue;
        };
        if let Some(first) = taken.insert(name.type_name(), section) {
            problems.collision(
                (&first.heading, Some(&first.place)),
                &section.heading,
                &name.type_name(),
                &section.place,
            );
            continue;
        }
        if let Subject::Endpoint(endpoint) = &section.subject {
            let endpoint = endpoint.identity();
            named.insert(key, Named { section, name, endpoint });
        }
    }
    named
}

fn name(key: &SectionKey, section: &Section, verb: LeadVerb, profile: &Profile) -> Option<PreciseName> {
    if section.heading.trim().is_empty() {
        return PreciseName::of_page(key.page.as_str(), profile);
    }
    PreciseName::of_heading(&section.heading, verb, profile)
}
