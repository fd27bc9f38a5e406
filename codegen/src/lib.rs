//! From prose documentation to Rust types, and back to a review.
//!
//! ```text
//! source -> page -> grammar -> facts -> assemble -> model -> emit
//! ```

pub mod assemble;
pub mod emit;
pub mod facts;
pub mod model;
pub mod page;
pub mod problem;
pub mod source;
pub mod span;
