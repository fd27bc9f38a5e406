//! A mistake whose error lists all types that would fit, and so changes with the crate; `tests/compile_fail` has the
//! others.
//!
//! ```
//! let amount: multisafepay_types::wire::Integer = 1.into();
//! ```
//!
//! An amount of money is a binary float:
//!
//! ```compile_fail,E0277
//! let amount: multisafepay_types::wire::Integer = 0.01.into();
//! ```
