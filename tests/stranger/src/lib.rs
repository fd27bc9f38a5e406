//! The checkout of a small bookshop, written by somebody who has nothing but the documentation of the crate.

#![deny(warnings)]

mod answers;
mod orders;

pub use answers::{Event, Refused, offered, on_notification, payment_page};
pub use orders::{Book, Cart, Payment, order};
