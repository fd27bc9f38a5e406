//! The words of any HTTP API: methods, paths, types, presence. Imports nothing of ours.

mod anchor;
mod endpoint;
mod field;
mod types;
mod words;

pub use anchor::Anchor;
pub use endpoint::{Endpoint, Method, PathSegment, PathTemplate};
pub use field::{Direction, FieldPath, Location, Presence, Segment};
pub use types::{Type, Types};
pub(crate) use words::words;
