//! Page to facts: nesting, sections and flows, the identity of a fact.

mod fact;

pub use fact::{
    Anchor, CodeFact, Direction, Endpoint, EndpointFact, Fact, FieldFact, FieldPath, GatewayFact, Location,
    Method, PageFacts, Presence, Sample, Section, SectionId, Segment, Subject, Type, Types,
};
