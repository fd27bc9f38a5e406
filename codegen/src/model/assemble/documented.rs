//! What pages say of each endpoint, looked up: docs may have thousands of them.

use crate::api::Endpoint;
use crate::read::facts::{EndpointFact, Fact, FieldFact, PageFacts, Section, Subject};
use std::collections::BTreeMap;

/// What all pages say of one endpoint.
#[derive(Default)]
pub(super) struct Documented<'a> {
    /// The sections about it, in page order.
    pub(super) sections: Vec<AboutEndpoint<'a>>,
    /// Where it is stated.
    pub(super) stated: Vec<&'a EndpointFact>,
}

/// A section about an endpoint.
pub(super) struct AboutEndpoint<'a> {
    pub(super) page: &'a PageFacts,
    pub(super) section: &'a Section,
    pub(super) fields: Vec<&'a FieldFact>,
    /// Number of all its facts.
    pub(super) facts: usize,
}

/// Endpoints by what they are without the names of placeholders.
pub(super) fn by_endpoint(pages: &[PageFacts]) -> BTreeMap<Endpoint, Documented<'_>> {
    let mut all: BTreeMap<Endpoint, Documented<'_>> = BTreeMap::new();
    for page in pages {
        let mut sections: Vec<AboutEndpoint<'_>> = page
            .sections
            .iter()
            .map(|section| AboutEndpoint { page, section, fields: Vec::new(), facts: 0 })
            .collect();
        for fact in &page.facts {
            if let Fact::Endpoint(fact) = fact {
                all.entry(fact.endpoint.identity()).or_default().stated.push(fact);
            }
            let Some(about) = sections.get_mut(fact.section().0) else { continue };
            about.facts += 1;
            if let Fact::Field(fact) = fact {
                about.fields.push(fact);
            }
        }
        for about in sections {
            if let Subject::Endpoint(endpoint) = &about.section.subject {
                all.entry(endpoint.identity()).or_default().sections.push(about);
            }
        }
    }
    all
}
