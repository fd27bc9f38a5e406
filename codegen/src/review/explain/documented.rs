//! The passages behind a member, with their statements.

use super::Origin;
use crate::api::Types;
use crate::diagnostics::span::{PagePath, Place};
use crate::model::Statement;
use crate::model::errata::{Applied, Claim, Erratum};
use crate::read::facts::{Attribute, FieldFact, PageFacts, SectionId, Value};
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};

/// One passage.
#[derive(Clone, Debug, Serialize)]
pub struct Passage {
    /// Page, below the folder of the docs.
    pub page: String,
    /// Line.
    pub line: u32,
    /// Heading of the section.
    pub section: String,
    /// The second source that the page restates; none where it is prose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// How it says it.
    pub by: By,
    /// Stated values by key of the fact sheet, corrected by errata.
    pub says: BTreeMap<Attribute, String>,
    /// The same before errata, where these changed it.
    pub upstream: BTreeMap<Attribute, String>,
    /// Its words.
    pub text: Option<String>,
}

/// How a passage says something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// An entry or row documents it.
    Entry,
    /// The path of another entry goes through it.
    Path,
    /// A sample shows it.
    Sample,
    /// An erratum adds it.
    Erratum,
}

/// An erratum that counts for an item.
#[derive(Clone, Debug, Serialize)]
pub struct Correction {
    /// Line in `errata.toml`.
    pub line: u32,
    /// The corrected attribute: `types`, `endpoint`.
    pub kind: &'static str,
    /// Upstream's value.
    pub upstream: String,
    /// Our value.
    pub ours: String,
    /// Why.
    pub because: String,
    /// Number of places.
    pub places: usize,
}

/// All facts by place.
pub(super) struct Facts<'o> {
    origin: Origin<'o>,
    corrected: HashMap<&'o Place, Vec<&'o FieldFact>>,
    original: HashMap<&'o Place, Vec<&'o FieldFact>>,
    pages: HashMap<&'o PagePath, &'o PageFacts>,
}

impl<'o> Facts<'o> {
    pub(super) fn new(origin: &Origin<'o>) -> Self {
        Self {
            origin: *origin,
            corrected: by_place(&origin.corrected.pages),
            original: by_place(origin.pages),
            pages: origin.pages.iter().map(|page| (&page.page, page)).collect(),
        }
    }

    /// The pages as we hold them.
    pub(super) fn corrected(&self) -> &'o [PageFacts] {
        &self.origin.corrected.pages
    }

    /// The statements of a member, by place.
    pub(super) fn said(&self, wire: &str, statements: &[Statement]) -> Vec<Passage> {
        statements.iter().map(|statement| self.one(wire, statement)).collect()
    }

    fn one(&self, wire: &str, statement: &Statement) -> Passage {
        let place = &statement.place;
        let fact = named(&self.corrected, place, wire).filter(|_| statement.documents);
        let original = named(&self.original, place, wire);
        let by = match fact {
            Some(_) if original.is_some() => By::Entry,
            Some(_) => By::Erratum,
            None if self.corrected.contains_key(place) => By::Path,
            None => By::Sample,
        };
        let says = fact.map_or_else(|| shown(statement.types), values);
        let upstream = match (fact, original) {
            (Some(fact), Some(original)) => {
                let changed = Attribute::ALL.into_iter().filter(|key| key.of(fact) != key.of(original));
                changed.map(|key| (key, key.of(original).to_string())).collect()
            }
            _ => BTreeMap::new(),
        };
        let text = fact.map(|fact| fact.text.clone()).filter(|text| !text.is_empty());
        let section = match by {
            By::Sample => self.heading_of_sample(place),
            _ => self.heading(place, fact.map(|fact| fact.section)),
        };
        let page = self.pages.get(&place.page);
        let source = page.and_then(|page| page.restates.as_deref()).map(str::to_owned);
        Passage { page: place.page.to_string(), line: place.line, section, source, by, says, upstream, text }
    }

    /// The heading of a section: of a fact's own, or of the last one above a place.
    pub(super) fn heading(&self, place: &Place, section: Option<SectionId>) -> String {
        let Some(page) = self.pages.get(&place.page) else { return String::new() };
        let above =
            || page.sections.iter().rev().find(|section| section.place.span.start <= place.span.start);
        let section =
            section.and_then(|id| page.section(id)).or_else(above).or_else(|| page.sections.first());
        section.map_or_else(String::new, |section| section.heading.clone())
    }

    /// The heading of the section that a sample belongs to; of several, the first.
    fn heading_of_sample(&self, place: &Place) -> String {
        let sections = self.pages.get(&place.page).into_iter().flat_map(|page| &page.sections);
        let mut holding = sections.filter(|section| {
            section.requests.iter().chain(section.responses.iter()).any(|sample| sample.place == *place)
        });
        holding.next().map_or_else(String::new, |section| section.heading.clone())
    }

    /// The fact of a statement, as we hold it.
    pub(super) fn fact(&self, wire: &str, place: &Place) -> Option<&'o FieldFact> {
        named(&self.corrected, place, wire)
    }

    /// The errata that count at one of these places and that are about what `about` says.
    pub(super) fn corrections(&self, places: &[&Place], about: impl Fn(&Claim) -> bool) -> Vec<Correction> {
        let applied = self.origin.corrected.applied.iter();
        applied
            .filter_map(|applied| Some((applied, self.origin.errata.errata.get(applied.erratum)?)))
            .filter(|(applied, erratum)| {
                about(&erratum.claim) && applied.places.iter().any(|place| places.contains(&place))
            })
            .map(|(applied, erratum)| correction(applied, erratum))
            .collect()
    }
}

fn by_place(pages: &[PageFacts]) -> HashMap<&Place, Vec<&FieldFact>> {
    let mut facts: HashMap<&Place, Vec<&FieldFact>> = HashMap::new();
    for fact in pages.iter().flat_map(PageFacts::fields) {
        facts.entry(&fact.place).or_default().push(fact);
    }
    facts
}

/// The fact at a place that is about a member of this name: an entry may name several.
fn named<'o>(
    facts: &HashMap<&Place, Vec<&'o FieldFact>>,
    place: &Place,
    wire: &str,
) -> Option<&'o FieldFact> {
    facts.get(place)?.iter().find(|fact| fact.path.leaf() == wire).copied()
}

/// The statement of a fact.
fn values(fact: &FieldFact) -> BTreeMap<Attribute, String> {
    let says = |key: &Attribute| Some(key.of(fact)) != key.nothing() && *key != Attribute::Location;
    Attribute::ALL.into_iter().filter(says).map(|key| (key, key.of(fact).to_string())).collect()
}

fn shown(types: Types) -> BTreeMap<Attribute, String> {
    let types = (!types.is_empty()).then(|| (Attribute::Types, Value::Types(types).to_string()));
    types.into_iter().collect()
}

fn correction(applied: &Applied, erratum: &Erratum) -> Correction {
    let (upstream, ours) = erratum.claim.sides();
    Correction {
        line: erratum.place.line,
        kind: erratum.claim.kind(),
        upstream,
        ours,
        because: erratum.because.clone(),
        places: applied.places.len(),
    }
}
