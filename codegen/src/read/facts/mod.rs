//! Page to facts: nesting, sections and flows, the identity of a fact.

mod attribute;
mod draft;
mod fact;
pub(crate) mod fences;
mod ledger;
mod links;
mod location;
mod nest;
mod outline;
mod presence;
mod read;
mod sample_tree;
mod sections;
mod slips;
#[cfg(test)]
mod tests;
mod walk;

pub use attribute::{Attribute, Value};
pub use fact::{
    Bounds, CodeFact, EndpointFact, Fact, FenceContent, FenceReading, FieldFact, Link, OuterLink, PageFacts,
    ReadPage, Sample, Section, SectionId, SetValueFact, Subject, Target,
};
pub(crate) use fact::{SET_VALUE, SET_VALUE_NAME, SamplesId, item_of};
pub use ledger::{Ledger, LineUse};
pub(crate) use nest::{EntryForm, Item, List, home, is_structured, may_have_members, paths};
pub use read::read_lists;
pub use sample_tree::{Kinds, SamplePlace, SampleTree, Seen};
pub(crate) use sections::name_of;
pub(crate) use slips::reads_like_title;
