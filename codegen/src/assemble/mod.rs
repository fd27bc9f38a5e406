//! Facts to model: what many pages say becomes one API.
//!
//! ```text
//! facts, corrected by errata -> entries (one a statement) -> owners (whose member is it) -> merged members -> structs -> modules
//! ```
//!
//! The order of pages and of facts in them never matters: everything is grouped by name and sorted. A page's words are
//! chosen by page path, so that a new page rarely changes what an older one said.
//!
//! - An object is shared by all pages that name it or refer to it; `gateway_info` is each order's own.
//! - Each section that documents `POST /orders` is a request of its own, with the types that *it* documents. Other
//!   endpoints have one request. Query and path parameters are not modelled yet.
//! - A response is what its sections document below `data`, and what their samples show there.
//! - A list of values with one member, or a fixed value, is set by the request itself, unless it is optional.

mod build;
mod endpoints;
mod entry;
mod enums;
mod formats;
mod gateways;
mod input;
mod link;
mod merge;
mod names;
mod orders;
mod owners;
mod problems;
mod rules;
mod types;

#[cfg(test)]
pub(crate) mod fixture;
#[cfg(test)]
mod tests;

pub use input::Input;

use crate::model::Model;
use crate::problem::Problem;

/// The model of what the docs say: of pages as they are (`assemble(&pages)`), or with what is known about them ([`Input`]).
///
/// # Errors
/// All names that no Rust can be written with, by place: [`crate::problem::Code::NameCollision`] and
/// [`crate::problem::Code::UnusableName`]; before that, errata that don't fit the pages.
pub fn assemble<'d>(input: impl Into<Input<'d>>) -> Result<Model, Vec<Problem>> {
    let input = input.into();
    let pages = &input.errata.apply(input.pages)?.pages;
    let entries = entry::collect(pages);
    let mut problems = problems::Problems::default();
    let gateways = gateways::all(pages, &entries, &mut problems);
    let mut build = build::Build::new(pages, &entries, &gateways, input.secrets.as_ref(), &mut problems);
    let modules = build.modules();
    let subsets = build.into_subsets();
    let problems = problems.into_sorted();
    if problems.is_empty() { Ok(Model { upstream: None, gateways, subsets, modules }) } else { Err(problems) }
}
