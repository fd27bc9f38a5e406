//! Where something stands, what is wrong with it, and what was probably meant: what every room reports with.

pub mod hidden;
pub(crate) mod near;
pub mod problem;
pub mod span;
pub(crate) mod spelling;
