//! Page to facts: nesting, sections and flows, the identity of a fact.

mod fact;
mod location;
mod nest;
mod outline;
mod presence;
mod read;
mod sections;
mod shape;
mod walk;

pub use fact::{
    Anchor, CodeFact, Direction, Endpoint, EndpointFact, Fact, FieldFact, FieldPath, GatewayFact, Location,
    Method, PageFacts, Presence, Sample, Section, SectionId, Segment, Subject, Type, Types,
};
pub use read::read;
pub use shape::Shape;
