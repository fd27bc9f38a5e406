//! Requests of one section that share what stands below them.

use super::requests::location;
use super::{OpenEndpoint, Walk};
use crate::api::{Direction, Endpoint, FieldPath, Location};
use crate::read::facts::{EndpointFact, Fact, SectionId, Subject};

impl Walk<'_> {
    /// Gives the other requests of a section what its first one has.
    pub(super) fn share(&mut self, open: &OpenEndpoint) {
        for (endpoint, range) in &open.also {
            let id = SectionId(self.found.sections.len());
            self.push_section(&open.title, Subject::Endpoint(endpoint.clone()));
            let mut fact = EndpointFact::new(self.text.place(range.clone()), id, endpoint.clone());
            if let Some(Fact::Endpoint(first)) = self.found.facts.get(open.fact) {
                fact.deprecated = first.deprecated;
                fact.takes = first.takes;
                fact.returns.clone_from(&first.returns);
            }
            self.found.facts.push(Fact::Endpoint(fact));
            for index in &open.fields {
                let Some(Fact::Field(field)) = self.found.facts.get(*index) else { continue };
                let mut field = field.clone();
                field.section = id;
                if field.direction == Some(Direction::Request) && field.location != Location::Header {
                    field.location = shared_location(endpoint, &field.path, field.location);
                }
                self.found.facts.push(Fact::Field(field));
            }
            let own = self.shown.of_endpoints.iter().filter(|(section, ..)| *section == open.section);
            let copies: Vec<_> = own.map(|(_, part, sample)| (id, *part, sample.clone())).collect();
            self.shown.of_endpoints.extend(copies);
        }
    }
}

/// Where a parameter of one request goes in another one of its section.
fn shared_location(endpoint: &Endpoint, path: &FieldPath, of_first: Location) -> Location {
    match location(endpoint, &path.to_string()) {
        Location::Path => Location::Path,
        by_method if of_first == Location::Path => by_method,
        _ => of_first,
    }
}
