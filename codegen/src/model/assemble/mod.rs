//! Facts to model: what many pages say becomes one API.
//!
//! ```text
//! facts (corrected by errata), samples -> entries (one a statement) -> owners (whose member is it) -> merged members -> structs -> modules
//!                                                                                              \\-> views, calls
//! ```
//!
//! The order of pages and of facts in them never matters: everything is grouped by name and sorted. A page's words are
//! chosen by page path, so that a new page rarely changes what an older one said.
//!
//! - An object is shared by all pages that name it or refer to it; `gateway_info` is each request's own.
//! - Each endpoint has one request: every member that any of its sections documents or shows, with a type that holds what any of them
//!   says, and the rules that those agree on which document the member.
//! - Each section of the endpoint that the profile names is a view of the general request besides, with what *it* documents and demands.
//! - A response is what its sections document below `data`, and what their samples show there; likewise what stands beside `data`.
//! - Where a sample contradicts the list, the type accepts both. A key that is not written like a name is a value, and no member.
//! - A list of values with one member, or a fixed value, is set by the request itself, unless it is optional.

mod about;
mod asked;
mod build;
mod calls;
mod closed_set;
mod coded;
mod collect;
mod documented;
mod endpoints;
mod entry;
mod enums;
mod formats;
mod idents;
mod input;
mod link;
mod merge;
mod names;
mod numbers;
mod objects;
mod owners;
mod precise;
mod problems;
mod rules;
mod shared_values;
mod shown;
mod targets;
mod type_names;
mod types;
mod typing;
mod unions;
mod values;
mod views;
mod words;

#[cfg(test)]
pub(crate) mod fixture;
#[cfg(test)]
mod tests;

pub use input::Input;
pub(crate) use targets::Targets;

use crate::diagnostics::problem::Problem;
use crate::model::Model;
use crate::read::facts::PageFacts;

/// The model of what the docs say: of pages as they are (`assemble(&pages)`), or with what is known about them ([`Input`]).
///
/// # Errors
/// All names that no Rust can be written with, by place: [`crate::diagnostics::problem::Code::NameCollision`] and
/// [`crate::diagnostics::problem::Code::UnusableName`]; before that, errata that don't fit the pages.
pub fn assemble<'d>(input: impl Into<Input<'d>>) -> Result<Model, Vec<Problem>> {
    let input = input.into();
    let model = assembled(&input.errata.apply(input.pages)?.pages, &input);
    if model.left_out.is_empty() { Ok(model) } else { Err(model.left_out) }
}

/// The model as far as it goes: errata count where they fit, and names that become one are one. [`Model::left_out`] says
/// what a crate could not be made of.
#[must_use]
pub fn assemble_partly<'d>(input: impl Into<Input<'d>>) -> Model {
    let input = input.into();
    assembled(&input.errata.apply_to_part(input.pages).pages, &input)
}

fn assembled(pages: &[PageFacts], input: &Input<'_>) -> Model {
    let hidden = input.hidden();
    let secrets = hidden.as_ref();
    let profile = input.profile();
    let objects = objects::Objects::by_references(pages)
        .unwrap_or_else(|| objects::Objects::Named(shown::parameters(pages)));
    let entries = collect::collect(pages, &objects, &profile);
    let mut problems = problems::Problems::new(objects.by_reference());
    let mut closed_set = closed_set::all(&profile.closed_set, pages, &entries, &mut problems);
    let mut build =
        build::Build::new(&profile, pages, &entries, &objects, &closed_set, secrets, &mut problems);
    let modules = words::lent(build.modules());
    let calls = build.calls();
    let callback = build.callback();
    let mut subsets = std::mem::take(&mut build.subsets);
    subsets.sort_by(|a, b| a.name.cmp(&b.name));
    closed_set.subsets = subsets;
    let left_out = problems.into_sorted();
    let secrets = secrets.names();
    Model { published: None, examples: None, closed_set, modules, calls, callback, secrets, left_out }
}
