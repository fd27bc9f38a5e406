//! From prose documentation to Rust types, and back to a review.
//!
//! ```text
//! source -> page -> grammar -> facts -> assemble -> model -> emit
//! ```

mod dialect;
pub mod facts;
mod grammar;
pub mod page;
pub mod problem;
pub mod report;
pub mod source;
pub mod span;
