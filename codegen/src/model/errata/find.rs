//! The passages that an entry is about.

use super::claim::{Claim, Erratum, Parameter, Shown, Stated};
use super::shown;
use crate::api::Endpoint;
use crate::diagnostics::span::Place;
use crate::read::facts::{Attribute, Fact, FieldFact, PageFacts, Section, Subject};

/// A passage of one page that an entry is about.
pub(super) struct Found {
    /// The part of the page.
    pub(super) item: Item,
    /// Where it stands.
    pub(super) place: Place,
    /// Whether it says what the entry expects.
    pub(super) fits: bool,
    /// Its statement, for people.
    pub(super) says: String,
}

/// A part of a page, by index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Item {
    /// A section.
    Section(usize),
    /// A fact.
    Fact(usize),
}

/// One page while errata are applied.
#[derive(Clone, Copy)]
pub(super) struct Page<'p> {
    /// Its statement.
    pub(super) original: &'p PageFacts,
    /// The same with the errata of endpoints and set values that were applied already.
    pub(super) corrected: &'p PageFacts,
}

/// Whatever the entry is about on this page.
pub(super) fn find(erratum: &Erratum, page: Page<'_>) -> Vec<Found> {
    match &erratum.claim {
        Claim::Endpoint { upstream, ours } => endpoints(erratum, page, upstream, ours),
        Claim::SetValue { upstream: Some(id), ours } => set_values(erratum, page, id, ours.as_deref()),
        Claim::SetValue { upstream: None, ours } => {
            ours.iter().flat_map(|ours| missing_set_values(erratum, page, ours)).collect()
        }
        Claim::SetValueName { id, upstream, .. } => names(erratum, page, id, upstream.as_deref()),
        Claim::Value { of, key, upstream, .. } => {
            let state = |fact: &FieldFact| (key.of(fact) == *upstream, key.of(fact).to_string());
            fields(erratum, page, of, Some(*key), state)
        }
        Claim::Removed { of, upstream } => fields(erratum, page, of, None, |fact| stated(fact, upstream)),
        Claim::Added { of, .. } => places_to_add(erratum, page, of),
        Claim::Shown(of) => samples(erratum, page, of),
    }
}

impl Erratum {
    /// Whether the entry is about this section, for all that its heading says.
    fn is_about(&self, section: &Section) -> bool {
        self.section.as_ref().is_none_or(|heading| *heading == *section.heading)
    }
}

impl Parameter {
    /// Whether the fact is about this field.
    fn is_of(&self, subject: &Subject, fact: &FieldFact, key: Option<Attribute>) -> bool {
        let anywhere = key == Some(Attribute::Location);
        fact.direction == self.direction
            && (anywhere || fact.location == self.location)
            && fact.path.names().eq(self.path.names())
            && same(subject, &self.subject)
    }
}

/// Whether both are one object or one endpoint. What placeholders are called does not matter.
pub(super) fn same(a: &Subject, b: &Subject) -> bool {
    match (a, b) {
        (Subject::Object(a), Subject::Object(b)) => a == b,
        (Subject::Endpoint(a), Subject::Endpoint(b)) => a.identity() == b.identity(),
        _ => false,
    }
}

/// Sections of an endpoint, and the lines that name it.
fn endpoints(erratum: &Erratum, page: Page<'_>, upstream: &Endpoint, ours: &Endpoint) -> Vec<Found> {
    let found = |item, place: &Place, endpoint: &Endpoint| {
        let fits = endpoint == upstream;
        (fits || endpoint == ours).then(|| Found {
            item,
            place: place.clone(),
            fits,
            says: endpoint.to_string(),
        })
    };
    let sections = page.original.sections.iter().enumerate();
    let sections = sections.filter(|(_, section)| erratum.is_about(section)).filter_map(|(i, section)| {
        let Subject::Endpoint(endpoint) = &section.subject else { return None };
        found(Item::Section(i), &section.place, endpoint)
    });
    let facts = page.original.facts.iter().enumerate().filter_map(|(i, fact)| {
        let Fact::Endpoint(fact) = fact else { return None };
        let section = page.original.section(fact.section);
        let about = section.is_some_and(|section| erratum.is_about(section));
        found(Item::Fact(i), &fact.place, &fact.endpoint).filter(|_| about)
    });
    sections.chain(facts).collect()
}

/// Wherever a set value is named by its id: in lists of set values, and as a value of a member that takes one.
fn set_values(erratum: &Erratum, page: Page<'_>, id: &str, ours: Option<&str>) -> Vec<Found> {
    let facts = page.original.facts.iter().enumerate();
    facts
        .filter(|(_, fact)| {
            page.original.section(fact.section()).is_some_and(|section| erratum.is_about(section))
        })
        .filter_map(|(i, fact)| {
            let names = |id: &&str| names_set_value(page.original, fact, id);
            let fits = names(&id);
            let says = Some(id).filter(|_| fits).or(ours.filter(names))?;
            Some(Found { item: Item::Fact(i), place: fact.place().clone(), fits, says: says.to_owned() })
        })
        .collect()
}

/// Whether the fact names the set value.
fn names_set_value(page: &PageFacts, fact: &Fact, id: &str) -> bool {
    match fact {
        Fact::SetValue(fact) => *fact.id == *id,
        Fact::Field(fact) => {
            let mut values = fact.options.iter().flatten().chain(&fact.fixed);
            page.takes_set_values(fact) && values.any(|value| *value == *id)
        }
        Fact::Endpoint(_) | Fact::Code(_) => false,
    }
}

/// The first section of the page, for a set value that the page does not name.
fn missing_set_values(erratum: &Erratum, page: Page<'_>, id: &str) -> Vec<Found> {
    let named = page.original.facts.iter().any(|fact| names_set_value(page.original, fact, id));
    let section = page.original.sections.iter().enumerate().find(|(_, section)| erratum.is_about(section));
    let found = |(i, section): (usize, &Section)| Found {
        item: Item::Section(i),
        place: section.place.clone(),
        fits: !named,
        says: id.to_owned(),
    };
    section.map(found).into_iter().collect()
}

/// The names that the page gives a set value.
fn names(erratum: &Erratum, page: Page<'_>, id: &str, upstream: Option<&str>) -> Vec<Found> {
    let facts = page.corrected.facts.iter().enumerate().filter_map(|(i, fact)| match fact {
        Fact::SetValue(fact) if *fact.id == *id => Some((i, fact)),
        _ => None,
    });
    facts
        .filter(|(_, fact)| {
            page.corrected.section(fact.section).is_some_and(|section| erratum.is_about(section))
        })
        .map(|(i, fact)| {
            let name = fact.name.as_deref();
            let says = name.unwrap_or("nothing").to_owned();
            Found { item: Item::Fact(i), place: fact.place.clone(), fits: name == upstream, says }
        })
        .collect()
}

/// The passages about a field. `key` is what is looked at of it.
fn fields(
    erratum: &Erratum,
    page: Page<'_>,
    of: &Parameter,
    key: Option<Attribute>,
    state: impl Fn(&FieldFact) -> (bool, String),
) -> Vec<Found> {
    let mut found = Vec::new();
    for (i, fact) in page.original.facts.iter().enumerate() {
        let Fact::Field(fact) = fact else { continue };
        let Some(section) = page.corrected.section(fact.section) else { continue };
        if erratum.is_about(section) && of.is_of(&section.subject, fact, key) {
            let (fits, says) = state(fact);
            found.push(Found { item: Item::Fact(i), place: fact.place.clone(), fits, says });
        }
    }
    found
}

/// Whether the fact says all of this, and what it says.
fn stated(fact: &FieldFact, stated: &Stated) -> (bool, String) {
    let fits = stated.values.iter().all(|(key, value)| key.of(fact) == *value);
    let says = stated.values.iter().map(|(key, _)| format!("{key} {}", key.of(fact)));
    (fits, says.collect::<Vec<_>>().join(", "))
}

/// Sections that a field can be added to.
fn places_to_add(erratum: &Erratum, page: Page<'_>, of: &Parameter) -> Vec<Found> {
    let sections = page.corrected.sections.iter().enumerate();
    let about = |section: &Section| erratum.is_about(section) && same(&section.subject, &of.subject);
    sections
        .filter(|(_, section)| about(section))
        .map(|(i, section)| {
            let is_it = |fact: &FieldFact| fact.section.0 == i && of.is_of(&section.subject, fact, None);
            let documented = page.original.fields().any(is_it);
            let says = "documented".to_owned();
            Found { item: Item::Section(i), place: section.place.clone(), fits: !documented, says }
        })
        .collect()
}

/// Sections whose samples show a member.
fn samples(erratum: &Erratum, page: Page<'_>, of: &Shown) -> Vec<Found> {
    let sections = page.original.sections.iter().enumerate();
    let found = sections.filter(|(_, section)| erratum.is_about(section)).filter_map(|(i, section)| {
        let shown::Seen { place, fits, says } = shown::find(of, section)?;
        Some(Found { item: Item::Section(i), place, fits, says })
    });
    found.collect()
}
