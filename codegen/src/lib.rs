//! From prose documentation to Rust types, and back to a review.
//!
//! ```text
//! source -> page -> grammar -> facts -> assemble -> model -> emit
//! ```

pub mod assemble;
mod dialect;
pub mod emit;
pub mod facts;
mod grammar;
pub mod lint;
pub mod model;
pub mod page;
pub mod problem;
pub mod report;
pub mod source;
pub mod span;
mod spelling;
