//! Places, problems and near misses: where something stands, what is wrong with it, and what was probably meant. Every
//! room reports with them.

pub(crate) mod clip;
pub mod hidden;
pub mod near;
pub mod nouns;
pub mod problem;
pub mod span;
pub(crate) mod spelling;
