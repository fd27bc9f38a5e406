//! Where something stands, what is wrong with it, and what was probably meant: what every room reports with.

pub mod hidden;
pub mod near;
pub mod problem;
pub mod span;
pub(crate) mod spelling;
