//! Which section of one version of docs is which of another: for all that compares, follows or brings up pages.

mod key;
mod likeness;
mod near;
mod pairing;
mod part;

pub(crate) use key::{Key, names, singular, spelled, values, words};
pub(crate) use pairing::{Cluster, pair};
pub(crate) use part::{Part, parts};
