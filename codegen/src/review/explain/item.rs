//! Explanations of types, members, values and endpoints.

use super::decide::{Decision, of_member, of_values};
use super::documented::{Correction, Facts, Passage};
use super::find::{Index, ItemKind, Lookup, NamedItem};
use super::passage::{At, ValuePlace};
use crate::api::{Anchor, Endpoint};
use crate::diagnostics::span::Place;
use crate::model::errata::Claim;
use crate::model::{Docs, Enumeration, Fixed, Member, Ty, Variant};
use crate::read::facts::{Attribute, Fact, Subject};
use crate::rust::rust_type;
use serde::Serialize;
use std::collections::BTreeMap;

/// Where an item comes from.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Explanation {
    /// A type.
    Type(TypeItem),
    /// A member of a struct, or a parameter.
    Member(MemberItem),
    /// A value of an enumeration.
    Value(ValueItem),
    /// An endpoint.
    Endpoint(EndpointItem),
}

/// A type.
#[derive(Clone, Debug, Serialize)]
pub struct TypeItem {
    /// Path below the generated code.
    pub path: String,
    /// Its kind, for people.
    pub what: String,
    /// The endpoint that it belongs to.
    pub endpoint: Option<String>,
    /// The type that it is a view of.
    pub view_of: Option<String>,
    /// Where it is described as a whole.
    pub source: Option<At>,
    /// Members, of a struct.
    pub members: Vec<MemberLine>,
    /// Values, of an enumeration.
    pub values: Vec<ValueLine>,
    /// Rules that are checked before it is sent.
    pub rules: Vec<String>,
    /// Errata that count for it or one of its members.
    pub errata: Vec<Correction>,
}

/// A member in short.
#[derive(Clone, Debug, Serialize)]
pub struct MemberLine {
    /// Name on the wire.
    pub wire: String,
    /// Rust name.
    pub rust: String,
    /// Rust type.
    pub r#type: String,
    /// Whether a request can't be made without it.
    pub required: bool,
    /// The one value that a request gives it.
    pub fixed: Option<String>,
    /// Number of passages that it comes from.
    pub places: usize,
}

/// A value in short.
#[derive(Clone, Debug, Serialize)]
pub struct ValueLine {
    /// On the wire.
    pub wire: String,
    /// Rust name.
    pub rust: String,
    /// Name for people.
    pub label: Option<String>,
}

/// A member of a struct, or a parameter.
#[derive(Clone, Debug, Serialize)]
pub struct MemberItem {
    /// Path below the generated code, with the Rust name of the member.
    pub path: String,
    /// The member in short.
    #[serde(flatten)]
    pub member: MemberLine,
    /// The member that a view shows, and whose type it has.
    pub view_of: Option<String>,
    /// Statements of the passages, by place.
    pub said: Vec<Passage>,
    /// Decisions.
    pub decisions: Vec<Decision>,
    /// Errata that count for it.
    pub errata: Vec<Correction>,
}

/// A value of an enumeration.
#[derive(Clone, Debug, Serialize)]
pub struct ValueItem {
    /// Path below the generated code, with the Rust name of the value.
    pub path: String,
    /// The value in short.
    #[serde(flatten)]
    pub value: ValueLine,
    /// Where it is named, by place.
    pub places: Vec<ValuePlace>,
    /// Decisions.
    pub decisions: Vec<Decision>,
    /// Errata that count for it.
    pub errata: Vec<Correction>,
}

/// An endpoint.
#[derive(Clone, Debug, Serialize)]
pub struct EndpointItem {
    /// Method and path.
    pub endpoint: String,
    /// The sections that document it.
    pub sections: Vec<At>,
    /// Its types.
    pub types: Vec<TypeLine>,
    /// Errata that count for its spelling.
    pub errata: Vec<Correction>,
}

/// A type in short.
#[derive(Clone, Debug, Serialize)]
pub struct TypeLine {
    /// Path below the generated code.
    pub path: String,
    /// Its kind, for people.
    pub what: String,
}

/// The explanation of what was found.
pub(super) fn explanation(index: &Index<'_>, facts: &Facts<'_>, found: Lookup<'_>) -> Explanation {
    match found {
        Lookup::Type(named) => Explanation::Type(of_type(facts, named)),
        Lookup::Member(named, member) => Explanation::Member(member_item(facts, named, member)),
        Lookup::Value(named, value) => Explanation::Value(value_item(index, facts, named, value)),
        Lookup::Endpoint(endpoint) => Explanation::Endpoint(endpoint_item(index, facts, &endpoint)),
    }
}

fn of_type(facts: &Facts<'_>, named: NamedItem<'_>) -> TypeItem {
    let docs = named.docs();
    let mut errata: Vec<Correction> = Vec::new();
    let source = docs.and_then(|docs| docs.source.as_ref());
    let spelling = |claim: &Claim| matches!(claim, Claim::Endpoint { .. });
    errata
        .extend(facts.corrections(&source.iter().map(|source| &source.place).collect::<Vec<_>>(), spelling));
    for member in named.members() {
        errata.extend(of_field(facts, member));
    }
    errata.sort_by_key(|erratum| erratum.line);
    errata.dedup_by_key(|erratum| erratum.line);
    let value = |value: &Variant| ValueLine::of(value);
    TypeItem {
        path: named.path(),
        what: docs.map_or_else(|| format!("All {}s", named.name()), |docs| docs.heading.clone()),
        endpoint: named.endpoint().map(ToString::to_string),
        view_of: general(named),
        source: source.map(|source| At::of(facts, source)),
        members: named.members().into_iter().map(MemberLine::of).collect(),
        values: named.values().iter().map(value).collect(),
        rules: named.rules().iter().map(ToString::to_string).collect(),
        errata,
    }
}

/// The type that a type is a view of.
fn general(named: NamedItem<'_>) -> Option<String> {
    if let ItemKind::View(view) = named.is { Some(rust_type(&Ty::Struct(view.of.clone()))) } else { None }
}

/// The errata of a member.
fn of_field(facts: &Facts<'_>, member: &Member) -> Vec<Correction> {
    let places: Vec<&Place> = member.docs.statements.iter().map(|statement| &statement.place).collect();
    facts.corrections(&places, |claim| match claim {
        Claim::Value { of, .. } | Claim::Added { of, .. } | Claim::Removed { of, .. } => {
            of.path.leaf() == member.wire
        }
        Claim::Shown(of) => of.ours.as_deref() == Some(&member.wire),
        _ => false,
    })
}

fn member_item(facts: &Facts<'_>, named: NamedItem<'_>, member: &Member) -> MemberItem {
    let said = facts.said(&member.wire, &member.docs.statements);
    MemberItem {
        path: format!("{}.{}", named.path(), member.ident),
        member: MemberLine::of(member),
        view_of: general(named).map(|general| format!("{general}.{}", member.ident)),
        decisions: of_member(member, &said),
        said,
        errata: of_field(facts, member),
    }
}

fn value_item(index: &Index<'_>, facts: &Facts<'_>, named: NamedItem<'_>, value: &Variant) -> ValueItem {
    let mut places = BTreeMap::new();
    for (_, member) in index.holders(named) {
        places.extend(listing(facts, member, &value.value).into_iter().map(|place| (place, None)));
    }
    if named.module.is_none() {
        let all = facts.corrected().iter().flat_map(|page| &page.facts);
        places.extend(all.filter_map(|fact| match fact {
            Fact::SetValue(fact) if *fact.id == *value.value => {
                Some((&fact.place, fact.name.as_ref().map(ToString::to_string)))
            }
            _ => None,
        }));
    }
    if let ItemKind::Values(Enumeration { docs: Docs { source: Some(table), .. }, .. }) = named.is {
        let page = facts.corrected().iter().filter(|page| page.page == table.page);
        places.extend(page.flat_map(|page| &page.facts).filter_map(|fact| match fact {
            Fact::Code(fact)
                if fact.code == value.value && Anchor::of_heading(&fact.table) == table.anchor =>
            {
                Some((&fact.place, Some(fact.name.clone())))
            }
            _ => None,
        }));
    }
    let named_at: Vec<&Place> = places.keys().copied().collect();
    let errata = facts.corrections(&named_at, |claim| match claim {
        Claim::SetValue { upstream, ours } => {
            [upstream, ours].into_iter().flatten().any(|id| *id == value.value)
        }
        Claim::SetValueName { id, .. } => *id == value.value,
        Claim::Value { key, .. } => matches!(key, Attribute::Options | Attribute::Fixed),
        _ => false,
    });
    let places: Vec<ValuePlace> =
        places.into_iter().map(|(place, name)| ValuePlace { at: At::new(facts, place), name }).collect();
    ValueItem {
        path: format!("{}::{}", named.path(), value.ident),
        value: ValueLine::of(value),
        decisions: of_values(&places, value.label.as_deref()),
        places,
        errata,
    }
}

/// The entries of a member that list a value.
fn listing<'m>(facts: &Facts<'_>, member: &'m Member, value: &str) -> Vec<&'m Place> {
    let lists = |place: &Place| {
        let fact = facts.fact(&member.wire, place);
        fact.is_some_and(|fact| {
            fact.options.iter().flatten().chain(&fact.fixed).any(|option| *option == *value)
        })
    };
    let entries = member.docs.statements.iter().filter(|statement| statement.documents);
    entries.map(|statement| &statement.place).filter(|place| lists(place)).collect()
}

fn endpoint_item(index: &Index<'_>, facts: &Facts<'_>, endpoint: &Endpoint) -> EndpointItem {
    let mut places = Vec::new();
    for page in facts.corrected() {
        let of = |subject: &Subject| matches!(subject, Subject::Endpoint(known) if known.identity() == endpoint.identity());
        places.extend(
            page.sections.iter().filter(|section| of(&section.subject)).map(|section| &section.place),
        );
    }
    let errata = facts.corrections(&places, |claim| matches!(claim, Claim::Endpoint { .. }));
    let types = index.of_endpoint(endpoint).map(|named| TypeLine {
        path: named.path(),
        what: named.docs().map_or_else(String::new, |docs| docs.heading.clone()),
    });
    EndpointItem {
        endpoint: endpoint.to_string(),
        sections: places.into_iter().map(|place| At::new(facts, place)).collect(),
        types: types.collect(),
        errata,
    }
}

impl MemberLine {
    fn of(member: &Member) -> Self {
        let narrow = member.narrow.as_ref().map(|of| Ty::Struct(of.clone()));
        Self {
            wire: member.wire.clone(),
            rust: member.ident.clone(),
            r#type: rust_type(narrow.as_ref().unwrap_or(&member.ty)),
            required: member.required,
            fixed: member.fixed.as_ref().map(Fixed::to_string),
            places: member.docs.statements.len(),
        }
    }
}

impl ValueLine {
    fn of(value: &Variant) -> Self {
        Self { wire: value.value.clone(), rust: value.ident.clone(), label: value.label.clone() }
    }
}
