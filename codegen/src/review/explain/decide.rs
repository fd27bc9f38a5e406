//! Decisions of the assembler where passages differ, each with its rule.

use super::passage::{At, ValuePlace};
use super::said::{By, Said};
use crate::api::Presence;
use crate::model::errata::Key;
use crate::model::{Member, PresenceRule, Ty};
use serde::Serialize;
use std::collections::BTreeMap;

/// One thing that was decided about an item.
#[derive(Clone, Debug, Serialize)]
pub struct Decision {
    /// Subject: `types`, `presence`, `words`.
    pub about: &'static str,
    /// Stated values, most places first.
    pub stated: Vec<Stated>,
    /// The result.
    pub result: String,
    /// The rule that decided.
    pub rule: &'static str,
}

/// A value that some passages state.
#[derive(Clone, Debug, Serialize)]
pub struct Stated {
    /// The value.
    pub value: String,
    /// Number of passages.
    pub places: usize,
    /// `page:line` of the first.
    pub first: String,
}

/// The values that passages state under a key, most places first.
pub(super) fn stated(said: &[Said], key: Key, by: impl Fn(By) -> bool) -> Vec<Stated> {
    let mut values: BTreeMap<&str, (usize, &Said)> = BTreeMap::new();
    for said in said.iter().filter(|said| by(said.by)) {
        if let Some(value) = said.says.get(&key) {
            values.entry(value).or_insert((0, said)).0 += 1;
        }
    }
    let mut values: Vec<Stated> = values
        .into_iter()
        .map(|(value, (places, said))| Stated {
            value: value.to_owned(),
            places,
            first: format!("{}:{}", said.page, said.line),
        })
        .collect();
    values.sort_by(|a, b| b.places.cmp(&a.places).then_with(|| a.value.cmp(&b.value)));
    values
}

/// Decisions about a member: where passages differ, and what is no passage's to
/// say.
pub(super) fn of_member(member: &Member, said: &[Said]) -> Vec<Decision> {
    let mut decisions = Vec::new();
    let documented = stated(said, Key::Types, |by| matches!(by, By::Entry | By::Erratum));
    let shown = stated(said, Key::Types, |by| matches!(by, By::Sample | By::Path));
    if documented.len() > 1
        || shown.iter().any(|shown| documented.iter().all(|said| said.value != shown.value))
    {
        decisions.push(Decision {
            about: "types",
            result: member.ty.to_string(),
            rule: if documented.is_empty() { SHOWN_TYPES } else { TYPES },
            stated: [documented, shown].concat(),
        });
    }
    if member.ty == Ty::Secret {
        decisions.push(Decision {
            about: "secret",
            stated: Vec::new(),
            result: "Debug does not show it".to_owned(),
            rule: SECRET,
        });
    }
    decisions.extend(presence(member, said));
    for (key, rule) in [
        (Key::Options, OPTIONS),
        (Key::Fixed, OPTIONS),
        (Key::MinLength, LENGTHS),
        (Key::MaxLength, LENGTHS),
        (Key::Format, LENGTHS),
        (Key::Default, DEFAULT),
    ] {
        let stated = stated(said, key, |_| true);
        if stated.len() > 1 {
            let result = if key == Key::Default { member.docs.default.clone() } else { None };
            decisions.push(Decision {
                about: key.as_str(),
                stated,
                result: result.unwrap_or_default(),
                rule,
            });
        }
    }
    decisions.extend(words(member, said));
    decisions
}

fn presence(member: &Member, said: &[Said]) -> Option<Decision> {
    let mut stated = stated(said, Key::Presence, |_| true);
    let has_one = |said: &Said| said.says.contains_key(&Key::Presence);
    let silent = said.iter().filter(|said| matches!(said.by, By::Entry | By::Erratum) && !has_one(said));
    let silent: Vec<&Said> = silent.collect();
    if let (Some(first), false) = (silent.first(), stated.is_empty()) {
        let (value, first) =
            (Presence::Unstated.as_str().to_owned(), format!("{}:{}", first.page, first.line));
        stated.push(Stated { value, places: silent.len(), first });
    }
    let result = match &member.fixed {
        Some(fixed) => format!("set to {fixed}"),
        None if member.required => Presence::Required.as_str().to_owned(),
        None => Presence::Optional.as_str().to_owned(),
    };
    let rule = match member.presence_rule {
        PresenceRule::Fixed => FIXED,
        PresenceRule::Precise => PRESENCE_OF_PRECISE,
        PresenceRule::General => PRESENCE_OF_GENERAL,
        PresenceRule::Parameter => PRESENCE_OF_PARAMETER,
        PresenceRule::Request => PRESENCE_OF_REQUEST,
        PresenceRule::Unasked => PRESENCE_OF_OTHERS,
    };
    let as_stated = stated.iter().all(|stated| stated.value == result);
    (!as_stated).then_some(Decision { about: "presence", stated, result, rule })
}

/// Whose words stand in the generated docs.
fn words(member: &Member, said: &[Said]) -> Option<Decision> {
    let told: Vec<&Said> = said.iter().filter(|said| said.text.is_some()).collect();
    let chosen = told.iter().find(|said| said.text.as_deref() == Some(&*member.docs.text))?;
    let differ = told.iter().any(|said| said.text != chosen.text);
    let result = format!("{}:{}", chosen.page, chosen.line);
    differ.then_some(Decision { about: "words", stated: Vec::new(), result, rule: WORDS })
}

/// Whose name a value has.
pub(super) fn of_values(places: &[ValuePlace], label: Option<&str>) -> Vec<Decision> {
    let mut names: BTreeMap<&str, Vec<&At>> = BTreeMap::new();
    for place in places {
        if let Some(name) = &place.name {
            names.entry(name).or_default().push(&place.at);
        }
    }
    if names.len() < 2 {
        return Vec::new();
    }
    let first = |at: &[&At]| at.first().map_or_else(String::new, |at| format!("{}:{}", at.page, at.line));
    let stated = |(value, at): (&str, Vec<&At>)| Stated {
        value: value.to_owned(),
        places: at.len(),
        first: first(&at),
    };
    let mut stated: Vec<Stated> = names.into_iter().map(stated).collect();
    stated.sort_by(|a, b| b.places.cmp(&a.places).then_with(|| a.value.cmp(&b.value)));
    vec![Decision { about: "name", stated, result: label.unwrap_or_default().to_owned(), rule: NAME }]
}

// The rules of `assemble`, which has them in `types`, `merge`, `rules`, `enums`, `gateways`.
const TYPES: &str = "a type takes what any passage says: an array wins over one value, an object beside a scalar is anything, \
                     scalars that differ become the one that holds both; a sample counts where the documented type would not take it";
const SHOWN_TYPES: &str = "no passage documents a type, so what is shown counts";
const SECRET: &str =
    "secrets.toml lists it, or it looks like a secret and secrets.toml does not say that it is none";
const PRESENCE_OF_PRECISE: &str =
    "a precise request asks for what its own section requires; the strongest of several entries counts";
const PRESENCE_OF_REQUEST: &str = "a request asks for what every section that documents the body requires";
const PRESENCE_OF_GENERAL: &str = "the general request asks for nothing: precise requests and its check ask for what their sections require";
const PRESENCE_OF_PARAMETER: &str =
    "what is in a path is asked for, and what any section requires in a query";
const PRESENCE_OF_OTHERS: &str =
    "no type asks for members of answers and objects; what sections require of them is checked by rules";
const FIXED: &str =
    "the only value that is documented is set by the request itself, unless the member is optional";
const OPTIONS: &str = "the values of all sections together; unknown ones are kept";
const LENGTHS: &str = "only what all sections that document the member agree on is checked";
const DEFAULT: &str = "the first in alphabetical order is shown";
const WORDS: &str = "the words of the object's own page, else of the first page by path and heading that says more than where to read on";
const NAME: &str = "the name that most pages give, of equals the first in alphabetical order";
