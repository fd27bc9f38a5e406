//! Decisions of the assembler, each with its rule in words.

use super::documented::{By, Passage};
use super::passage::{At, ValuePlace};
use crate::api::Presence;
use crate::model::{
    Decision as Recorded, Member, ObjectRule, PresenceRule, SecretRule, Ty, TypesRule, ValuesRule, WordsRule,
};
use crate::read::facts::Attribute;
use crate::rust::rust_type;
use serde::Serialize;
use std::collections::BTreeMap;

/// One thing that was decided about an item.
#[derive(Clone, Debug, Serialize)]
pub struct Decision {
    /// Subject: `types`, `presence`, `object`, `words`.
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
pub(super) fn stated(passages: &[Passage], key: Attribute, by: impl Fn(By) -> bool) -> Vec<Stated> {
    let mut values: BTreeMap<&str, (usize, &Passage)> = BTreeMap::new();
    for passage in passages.iter().filter(|passage| by(passage.by)) {
        if let Some(value) = passage.says.get(&key) {
            values.entry(value).or_insert((0, passage)).0 += 1;
        }
    }
    let mut values: Vec<Stated> = values
        .into_iter()
        .map(|(value, (places, passage))| Stated {
            value: value.to_owned(),
            places,
            first: format!("{}:{}", passage.page, passage.line),
        })
        .collect();
    values.sort_by(|a, b| b.places.cmp(&a.places).then_with(|| a.value.cmp(&b.value)));
    values
}

/// Decisions about a member, as the assembler recorded them: those that passages leave open, or on which they differ.
pub(super) fn of_member(member: &Member, passages: &[Passage]) -> Vec<Decision> {
    let mut decisions: Vec<Decision> =
        member.decisions.iter().filter_map(|decision| recorded(*decision, member, passages)).collect();
    for (key, rule) in [
        (Attribute::Options, OPTIONS),
        (Attribute::Fixed, OPTIONS),
        (Attribute::MinLength, LENGTHS),
        (Attribute::MaxLength, LENGTHS),
        (Attribute::Format, LENGTHS),
        (Attribute::Default, DEFAULT),
    ] {
        let stated = stated(passages, key, |_| true);
        if stated.len() > 1 {
            let result = if key == Attribute::Default { member.docs.default.clone() } else { None };
            decisions.push(Decision {
                about: key.as_str(),
                stated,
                result: result.unwrap_or_default(),
                rule,
            });
        }
    }
    decisions
}

/// A recorded decision with the statements that it is about; `None` where there was nothing to decide.
fn recorded(decision: Recorded, member: &Member, passages: &[Passage]) -> Option<Decision> {
    let ty = || member.narrow.clone().map_or_else(|| member.ty.clone(), Ty::Enum);
    let simple = |about, result, rule| Some(Decision { about, stated: Vec::new(), result, rule });
    match decision {
        Recorded::Types(rule) => types(rule, member, passages),
        Recorded::Presence(rule) => presence(rule, member, passages),
        Recorded::Secret(rule) => simple("secret", "Debug does not show it".to_owned(), secret(rule)),
        Recorded::Values(rule) => simple("values", rust_type(&ty()), values(rule)),
        Recorded::Object(rule) => simple("object", rust_type(&member.ty), object(rule)),
        Recorded::Words(WordsRule::Each) => simple("words", String::new(), words(WordsRule::Each)),
        Recorded::Words(rule) => simple("words", source(member, passages), words(rule)),
    }
}

fn types(rule: TypesRule, member: &Member, passages: &[Passage]) -> Option<Decision> {
    let documented = stated(passages, Attribute::Types, |by| matches!(by, By::Entry | By::Erratum));
    let shown = stated(passages, Attribute::Types, |by| matches!(by, By::Sample | By::Path));
    let differ = documented.len() > 1
        || shown.iter().any(|shown| documented.iter().all(|stated| stated.value != shown.value));
    let rule = match rule {
        TypesRule::Documented => "passages document it, and samples show nothing that it would not take",
        TypesRule::Widened => {
            "a type takes what any passage says: an array wins over one value, an object beside a scalar is anything, scalars that \
             differ become the one that holds both; a sample counts where the documented type would not take it"
        }
        TypesRule::Shown => "no passage documents a type, so what is shown counts",
        TypesRule::InPath => "what is in a path is text",
    };
    let stated = [documented, shown].concat();
    differ.then(|| Decision { about: "types", stated, result: member.ty.to_string(), rule })
}

fn presence(rule: PresenceRule, member: &Member, passages: &[Passage]) -> Option<Decision> {
    let mut stated = stated(passages, Attribute::Presence, |_| true);
    let has_one = |passages: &Passage| passages.says.contains_key(&Attribute::Presence);
    let silent =
        passages.iter().filter(|passage| matches!(passage.by, By::Entry | By::Erratum) && !has_one(passage));
    let silent: Vec<&Passage> = silent.collect();
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
    let rule = match rule {
        PresenceRule::Fixed => {
            "the only value that is documented is set by the request itself, unless the member is optional"
        }
        PresenceRule::Precise => {
            "a precise request asks for what its own section requires; the strongest of several entries counts"
        }
        PresenceRule::General => {
            "the general request asks for nothing: precise requests and its check ask for what their sections require"
        }
        PresenceRule::Parameter => "what is in a path is asked for, and what any section requires in a query",
        PresenceRule::Request => "a request asks for what every section that documents the body requires",
        PresenceRule::Unasked => {
            "no type asks for members of answers and objects; what sections require of them is checked by rules"
        }
    };
    let as_stated = stated.iter().all(|stated| stated.value == result);
    (!as_stated).then_some(Decision { about: "presence", stated, result, rule })
}

/// Where the words of a description stand; empty where they are of several places.
fn source(member: &Member, passages: &[Passage]) -> String {
    if let Some(source) = &member.docs.source {
        return format!("{}:{}", source.place.page, source.place.line);
    }
    let chosen = passages.iter().find(|passage| passage.text.as_deref() == Some(&*member.docs.text));
    chosen.map_or_else(String::new, |passage| format!("{}:{}", passage.page, passage.line))
}

const fn secret(rule: SecretRule) -> &'static str {
    match rule {
        SecretRule::Listed => "secrets.toml lists it",
        SecretRule::Looks => {
            "its name looks like that of a secret, and secrets.toml does not say that it is none"
        }
    }
}

const fn values(rule: ValuesRule) -> &'static str {
    match rule {
        ValuesRule::Set => "it holds one of the values that the whole API shares",
        ValuesRule::Subset => "of the values that the whole API shares, those that its section lists",
        ValuesRule::Shared => "the profile says that members of this path share their values",
        ValuesRule::Table => "a table or a form of ids that its passages name has the values",
        ValuesRule::Precise => "the values of all precise requests together; unknown ones are kept",
        ValuesRule::Listed => OPTIONS,
        ValuesRule::Currency => "the only format that is stated is that of a currency, or else its name is",
    }
}

const fn object(rule: ObjectRule) -> &'static str {
    match rule {
        ObjectRule::Own => "the profile says that each request has this object to itself",
        ObjectRule::Reference => "a passage refers to the object",
        ObjectRule::Alias => "all references from members of this name lead to one object",
        ObjectRule::Named => "the page of an object has the name of the member",
        ObjectRule::Inside => "the page of the object shows it in this member",
        ObjectRule::Top => "members of one name at the top of bodies share a type",
        ObjectRule::Local => "nothing says that another member holds the same, so the type is its own",
    }
}

const fn words(rule: WordsRule) -> &'static str {
    match rule {
        WordsRule::Prose => "the vendor's prose comes before pages that add to it",
        WordsRule::OwnPage => "the page of the object comes before pages that use it",
        WordsRule::OwnEndpoint => "the endpoint's own pages come before those of others that answer the same",
        WordsRule::Most => "the words that most sections have",
        WordsRule::First => "as many sections have others, so the first page by path and heading counts",
        WordsRule::Each => "sections differ, so each has its words under its heading",
    }
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

const OPTIONS: &str = "the values of all sections together; unknown ones are kept";
const LENGTHS: &str = "only what all sections that document the member agree on is checked";
const DEFAULT: &str = "the first in alphabetical order is shown";
const NAME: &str = "the name that most pages give, of equals the first in alphabetical order";
