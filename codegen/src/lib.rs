//! From prose documentation to Rust types, and back to a review.
//!
//! ```text
//! source  ->  page  ->  grammar  ->  facts  ->  assemble  ->  model  ->  emit
//! files,      lines     one entry    what a     many pages    the API,   files
//! git,        with      to types     page       to one API    read-only  of Rust
//! encodings   spans     and options  states
//! ```
//!
//! Each room takes the value of the room before it, and nothing runs back up. [`errata`] corrects facts and [`secrets`] says what is
//! hidden, both as files beside the docs say; [`compare`] tells what two versions of the facts state differently; [`replay`] does so for
//! each commit of a history; [`explain`] goes back from the model to the passages; [`report`] shows facts, problems and changes;
//! `dialect` is the vocabulary of the docs, as data.
//! [`sync`] goes the other way, through [`render`]: upstream's facts with our words and samples become
//! the pages that are read here.
//!
//! ```no_run
//! use codegen::{assemble, emit, facts, source};
//!
//! let mut pages = Vec::new();
//! for page in facts::read_pages(&source::Source::parse("docs-src")?.pages()?) {
//!     pages.push(page.map_err(|problem| problem.to_string())?.facts);
//! }
//! // `assemble::Input` takes errata and the list of secrets, too.
//! let model = assemble::assemble(&pages).map_err(|problems| format!("{} problems", problems.len()))?;
//! emit::write(&emit::files(&model), "generated/src/api".as_ref())?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # To teach the reader a new form
//!
//! 1. A new *word* for something known (a label, a type, a header, a sentence that makes all parameters required) is a line in `dialect`.
//! 2. A new *form* of an entry is a function in `grammar`, with a row in that file's table of tests.
//! 3. A new kind of *line* is an arm in `facts::walk`, which says in the ledger what it took the line for; a row in `facts/tests.rs` shows
//!    what comes of it.
//! 4. `cargo test -p tests` tells whether a page of the reference is read differently now.
//!
//! # To write something new
//!
//! 1. The [`model`] gets what the output needs, filled in by a pass of [`assemble`].
//! 2. [`emit`] makes its files: one function from the model to tokens, listed in `emit::files`.
//! 3. `UPDATE_GOLDENS=1 cargo test -p tests --test goldens` shows it; read it before you accept it.

pub mod assemble;
pub mod compare;
mod dialect;
pub mod drift;
pub mod emit;
pub mod errata;
pub mod explain;
pub mod facts;
mod grammar;
pub mod lint;
pub mod model;
mod near;
pub mod page;
pub mod problem;
pub mod render;
pub mod replay;
pub mod report;
pub mod secrets;
pub mod source;
pub mod span;
mod spelling;
pub mod sync;
mod tables;
