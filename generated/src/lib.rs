//! Types for the MultiSafepay JSON API, generated from its documentation. Unofficial.
//!
//! The crate does no I/O: it makes bodies and reads them, and any HTTP client can carry them.
//!
//! - **Requests** are hard to get wrong: required members are asked for by the compiler, and `check` lists
//!   everything else that the docs rule out, before anything is sent.
//! - **Answers** are easy to read: the API is looser than its docs say, so [`decode`] takes a number for a
//!   string, `[]` for an empty object, a member or value that nobody documented, and writes all of it back
//!   as it came. What it can't read, it names by JSON path.
//! - **Secrets** don't print: neither `Debug` nor an error shows a card number or a token, nor anything that
//!   is kept unread.
//!
//! ```
//! use multisafepay_types::wire::Any;
//! use multisafepay_types::{Response, decode};
//!
//! let body = br#"{"success":true,"data":{"order_id":"2026-0001","payment_url":"https://pay.example.com/1"}}"#;
//! let answer: Response<Any> = decode(body)?;
//! match answer.into_result() {
//!     Ok(data) => assert_eq!(data.as_value()["order_id"], "2026-0001"),
//!     Err(error) => eprintln!("the API refused: {error}"),
//! }
//! # Ok::<(), multisafepay_types::DecodeError>(())
//! ```
//!
//! What members are made of is in [`wire`].

// prettyplease formats what the generator writes; rustfmt would change it on every run.
#[rustfmt::skip]
mod api;
pub mod wire;

pub use api::*;
pub use wire::{ApiError, DecodeError, Response, Unknown, Violations, decode};
