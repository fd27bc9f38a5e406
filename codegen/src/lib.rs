//! From prose documentation to Rust types, and back to a review.
//!
//! ```text
//! read                            model            rust             write
//! source > page > grammar > facts > errata, assemble > files of Rust > disk
//! ```
//!
//! | room | takes -> gives |
//! |---|---|
//! | [`api`] | the words of any HTTP API: a leaf |
//! | [`diagnostics`] | spans, problems and near misses: what every room reports with |
//! | [`profile`] | how a vendor writes its docs, as data |
//! | [`read`] | bytes -> facts |
//! | `identity` | facts x facts -> which section of one version is which of the other |
//! | [`model`] | facts -> the API: errata correct facts, `secrets` says what is hidden, `assemble` puts pages together |
//! | [`rust`] | the API -> generated files |
//! | [`mod@write`] | facts -> pages, files -> disk |
//! | [`review`] | facts x facts -> changes and problems |
//! | [`report`] | values -> text, JSON, Markdown, SARIF |
//!
//! A room imports only rooms above it in this table.
//!
//! ```no_run
//! use codegen::{model::assemble, profile::Profile, read::facts, read::source, rust, write::store};
//!
//! let mut pages = Vec::new();
//! for page in codegen::read::read_pages(&source::Source::parse("docs-src")?.pages()?, &Profile::usual()) {
//!     pages.push(page.map_err(|problem| problem.to_string())?.facts);
//! }
//! // `assemble::Input` takes errata and the list of secrets, too.
//! let model = assemble::assemble(&pages).map_err(|problems| format!("{} problems", problems.len()))?;
//! store::write(&rust::files(&model), "generated/src/api".as_ref())?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod api;
pub mod diagnostics;
mod identity;
pub mod model;
pub mod profile;
pub mod read;
pub mod report;
pub mod review;
pub mod rust;
pub mod write;
