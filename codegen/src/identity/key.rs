//! The identity of a section: what it documents, where it stands, and hashes of what it states.

use super::part::Part;
use crate::api::{Direction, Endpoint, FieldPath};
use crate::diagnostics::nouns;
use crate::diagnostics::span::Place;
use crate::profile::Profile;
use crate::read::facts::{CodeFact, FieldFact, PageFacts, SetValueFact, Subject};
use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hasher as _};

/// The identity of a section.
pub(crate) struct Key<'a> {
    /// Requests without the names of placeholders, or the name of an object.
    pub(crate) subject: String,
    pub(crate) is_object: bool,
    pub(crate) flow: Option<&'a str>,
    /// Set values that it names.
    pub(crate) set_values: BTreeSet<&'a str>,
    /// Words of the page's path below what all pages have in common.
    pub(crate) page: BTreeSet<String>,
    /// Words of the heading.
    pub(crate) heading: BTreeSet<String>,
    /// Whether the heading says more than a flow.
    pub(crate) is_named: bool,
    /// Words of both.
    pub(crate) words: BTreeSet<String>,
    /// Hashes of what it states: paths and values, without types and the like.
    pub(crate) content: BTreeSet<u64>,
    /// Those of them that are paths.
    pub(crate) paths: BTreeSet<u64>,
    /// Hash of all that it states.
    pub(crate) exact: u64,
}

/// Names of a path, without the marks of arrays: those come from samples.
pub(crate) fn names(path: &FieldPath) -> Vec<&str> {
    path.names().collect()
}

/// Documented values: options, or the fixed value.
pub(crate) fn values(field: &FieldFact) -> Option<Vec<String>> {
    let listed =
        field.options.as_ref().map(|options| options.iter().map(String::as_str).collect::<Vec<&str>>());
    let listed = listed.or_else(|| field.fixed.as_ref().map(|fixed| vec![fixed.as_str()]))?;
    Some(listed.into_iter().map(|value| spelled(value, field)).collect())
}

/// A documented value: `True` is `true` for a boolean.
pub(crate) fn spelled(value: &str, field: &FieldFact) -> String {
    if field.types.contains(crate::api::Type::Boolean) { value.to_lowercase() } else { value.to_owned() }
}

impl<'a> Key<'a> {
    /// How many words and statements there are to compare.
    pub(crate) fn size(&self) -> usize {
        self.content.len() + self.words.len() + self.set_values.len() + 1
    }

    /// Of a part of a page, which has these words in its path.
    pub(crate) fn new(of: &'a PageFacts, part: &Part<'a>, page: &BTreeSet<String>) -> Self {
        let profile: &Profile = &of.profile;
        let Part { section, endpoints, fields, set_values, codes, .. } = part;
        let (subject, is_object) = match &section.subject {
            Subject::Endpoint(endpoint) => (endpoint.identity().to_string(), false),
            Subject::Object(name) => (singular(name), true),
        };
        let heading = words(&section.heading);
        let flow = flow(&heading, fields, profile);
        let is_named = heading.iter().any(|word| !profile.flows.has(word));
        let ids = set_values.iter().map(|fact| fact.id.as_str()).collect();
        let paths: BTreeSet<u64> = fields.iter().map(|field| path_hash(field)).collect();
        let content = content(&paths, fields, set_values, codes);
        let exact = exact(endpoints, fields, set_values, codes);
        let words = page.union(&heading).cloned().collect();
        let page = page.clone();
        Self {
            subject,
            is_object,
            flow,
            set_values: ids,
            page,
            heading,
            is_named,
            words,
            content,
            paths,
            exact,
        }
    }
}

/// The name of an object without the `s` of plurals.
pub(crate) fn singular(name: &str) -> String {
    name.split('_').map(nouns::singular).collect::<Vec<_>>().join("_")
}

/// Words in lower case, whatever stands between them.
pub(crate) fn words(text: &str) -> BTreeSet<String> {
    let parts = text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.map(str::to_lowercase).collect()
}

/// The flow that the section's one `type` and its heading agree on.
fn flow<'p>(heading: &BTreeSet<String>, fields: &[&FieldFact], profile: &'p Profile) -> Option<&'p str> {
    let flows = || profile.flows.values.iter().map(String::as_str);
    let one = |mut found: Vec<&'p str>| {
        found.dedup();
        if let [one] = found[..] { Some(one) } else { None }
    };
    let named = one(flows().filter(|flow| heading.contains(*flow)).collect());
    let is_type = |field: &&&FieldFact| {
        field.path.0.len() == 1
            && field.path.leaf() == profile.flows.parameter
            && field.direction == Some(Direction::Request)
    };
    let values =
        fields.iter().find(is_type).and_then(|field| values(field)).filter(|values| values.len() == 1);
    let typed = values.and_then(|values| flows().find(|flow| values.iter().any(|value| value == flow)));
    match (named, typed) {
        (Some(named), Some(typed)) if named != typed => None,
        (named, typed) => named.or(typed),
    }
}

/// The hash of a parameter's path. A page may lose or gain its endpoint.
fn path_hash(field: &FieldFact) -> u64 {
    hash(&(0, field.direction == Some(Direction::Response), names(&field.path)))
}

fn content(
    paths: &BTreeSet<u64>,
    fields: &[&FieldFact],
    set_values: &[&SetValueFact],
    codes: &[&CodeFact],
) -> BTreeSet<u64> {
    let mut content = paths.clone();
    for field in fields {
        let path = names(&field.path);
        content.extend(values(field).iter().flatten().map(|value| hash(&(1, &path, value))));
    }
    content.extend(set_values.iter().map(|fact| hash(&(2, fact.id.as_str()))));
    content.extend(codes.iter().map(|fact| hash(&(3, fact.code.as_str()))));
    content
}

fn exact(
    endpoints: &[(&Endpoint, &Place)],
    fields: &[&FieldFact],
    set_values: &[&SetValueFact],
    codes: &[&CodeFact],
) -> u64 {
    let mut all: BTreeSet<u64> = endpoints.iter().map(|(endpoint, _)| hash(&(4, endpoint))).collect();
    for field in fields {
        let FieldFact { direction, path, location, types, presence, default, .. } = field;
        let lengths = (field.min_length, field.max_length, &field.bounds);
        let rest = (default, lengths, &field.format, &field.reference);
        all.insert(hash(&(0, direction, names(path), location, types, presence, values(field), rest)));
    }
    all.extend(set_values.iter().map(|fact| hash(&(2, fact.id.as_str()))));
    all.extend(codes.iter().map(|fact| hash(&(3, fact.table.as_str(), fact.code.as_str()))));
    hash(&all)
}

pub(crate) fn hash(value: &impl std::hash::Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
