//! The members of a sample without their values.

use crate::read::page::{Json, Member};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// Kinds and members of a JSON value; of an array, the different outlines of its items.
///
/// ```
/// use codegen::{read::page::{Reading, read_json}, write::sync::Outline};
/// let outline = |text| match read_json(text) {
///     Reading::Clean(json) => Outline::of(&json),
///     _ => unreachable!(),
/// };
/// assert_eq!(outline(r#"[{"a": 1, "b": ""}, {"b": "x", "a": 2}]"#), outline(r#"[{"a": 0, "b": "y"}]"#));
/// assert_ne!(outline("[1]"), outline("[]"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outline {
    /// A value without parts: its kind.
    Plain(&'static str),
    /// An array.
    Array(BTreeSet<Outline>),
    /// An object.
    Object(BTreeMap<String, Outline>),
}

impl Outline {
    /// The outline of a value. Objects of one name in one object count as one with the members of both; of other values
    /// of one name, the first counts.
    #[must_use]
    pub fn of(json: &Json) -> Self {
        match json {
            Json::Array(items) => Self::Array(items.iter().map(Self::of).collect()),
            Json::Object(members) => {
                let mut outline: BTreeMap<String, Self> = BTreeMap::new();
                for member in members {
                    let other = Self::of(&member.value);
                    match outline.get_mut(member.name.as_str()) {
                        Some(first) => first.join(other),
                        None => drop(outline.insert(member.name.to_string(), other)),
                    }
                }
                Self::Object(outline)
            }
            plain => Self::Plain(plain.kind()),
        }
    }

    fn join(&mut self, other: Self) {
        if let (Self::Object(members), Self::Object(others)) = (self, other) {
            for (name, other) in others {
                members.entry(name).or_insert(other);
            }
        }
    }
}

/// A value in which no name stands twice in an object, and of the items of an array that are alike only the first.
/// Objects of one name become one with the members of both.
pub(super) fn tidy(json: &Json) -> Json {
    match json {
        Json::Array(items) => {
            let mut seen = BTreeSet::new();
            let items = items.iter().map(tidy);
            Json::Array(items.filter(|item| seen.insert(Outline::of(item))).collect())
        }
        Json::Object(members) => {
            let mut kept: Vec<Member> = Vec::with_capacity(members.len());
            let mut at: BTreeMap<&str, usize> = BTreeMap::new();
            for member in members {
                let value = tidy(&member.value);
                if let Some(first) = at.get(member.name.as_str()).and_then(|at| kept.get_mut(*at)) {
                    join(&mut first.value, &value);
                } else {
                    at.insert(&member.name, kept.len());
                    kept.push(Member { name: member.name.clone(), span: member.span, value });
                }
            }
            Json::Object(kept)
        }
        plain => plain.clone(),
    }
}

/// Adds the members that only the other one has.
fn join(json: &mut Json, other: &Json) {
    if let (Json::Object(members), Json::Object(others)) = (json, other) {
        let mut known: HashSet<_> = members.iter().map(|member| member.name.clone()).collect();
        members.extend(others.iter().filter(|other| known.insert(other.name.clone())).cloned());
    }
}
