//! Facts against facts: what changed, what contradicts, and where a generated item comes from.

pub mod audit;
pub mod compare;
pub mod drift;
pub mod explain;
pub mod lint;
pub mod models;
mod reasoned;
pub mod replay;
