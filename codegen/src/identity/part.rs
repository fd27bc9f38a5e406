//! The sections of a page, each with what it states.

use crate::api::Endpoint;
use crate::diagnostics::span::Place;
use crate::read::facts::{CodeFact, Fact, FieldFact, PageFacts, Section, SectionId, SetValueFact, Subject};
use std::collections::HashMap;

/// A section, or all sections of a page about one object, with what it states.
pub(crate) struct Part<'a> {
    /// The first section.
    pub(crate) section: &'a Section,
    /// All of them.
    pub(crate) sections: Vec<SectionId>,
    /// Its requests, and where each is stated.
    pub(crate) endpoints: Vec<(&'a Endpoint, &'a Place)>,
    pub(crate) fields: Vec<&'a FieldFact>,
    pub(crate) set_values: Vec<&'a SetValueFact>,
    pub(crate) codes: Vec<&'a CodeFact>,
}

/// The parts of a page that state something.
pub(crate) fn parts(page: &PageFacts) -> Vec<Part<'_>> {
    let mut parts: Vec<Part<'_>> = page
        .sections
        .iter()
        .enumerate()
        .map(|(at, section)| Part {
            section,
            sections: vec![SectionId(at)],
            endpoints: Vec::new(),
            fields: Vec::new(),
            set_values: Vec::new(),
            codes: Vec::new(),
        })
        .collect();
    for fact in &page.facts {
        if let Some(part) = parts.get_mut(fact.section().0) {
            part.add(fact);
        }
    }
    let shared: HashMap<&Endpoint, &Place> =
        parts.iter().flat_map(|part| part.endpoints.clone()).rev().collect();
    // Headings of an object's members divide its page, not the object.
    let mut whole: Vec<Part<'_>> = Vec::new();
    let mut objects: HashMap<&str, usize> = HashMap::new();
    for mut part in parts {
        match &part.section.subject {
            Subject::Object(name) => {
                let at = *objects.entry(name.as_str()).or_insert(whole.len());
                if let Some(known) = whole.get_mut(at) {
                    known.append(part);
                    continue;
                }
            }
            // Of sections that share a line only the first states it as a fact.
            Subject::Endpoint(endpoint) if part.endpoints.is_empty() => {
                let place = shared.get(endpoint).copied().unwrap_or(&part.section.place);
                part.endpoints.push((endpoint, place));
            }
            Subject::Endpoint(_) => {}
        }
        whole.push(part);
    }
    whole.retain(|part| !part.is_empty());
    whole
}

impl<'a> Part<'a> {
    fn add(&mut self, fact: &'a Fact) {
        match fact {
            Fact::Endpoint(fact) => self.endpoints.push((&fact.endpoint, &fact.place)),
            Fact::Field(fact) => self.fields.push(fact),
            Fact::SetValue(fact) => self.set_values.push(fact),
            Fact::Code(fact) => self.codes.push(fact),
        }
    }

    fn append(&mut self, other: Self) {
        self.endpoints.extend(other.endpoints);
        self.fields.extend(other.fields);
        self.set_values.extend(other.set_values);
        self.codes.extend(other.codes);
        self.sections.extend(other.sections);
    }

    fn is_empty(&self) -> bool {
        self.endpoints.is_empty()
            && self.fields.is_empty()
            && self.set_values.is_empty()
            && self.codes.is_empty()
    }
}
