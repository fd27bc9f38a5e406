//! A second source, which adds to prose: what our docs hold of it, what is missing, and where the two contradict each other.
//!
//! A member counts as held if the types that our docs become have it, wherever they say it. What our docs hold is given back
//! as pages of the source, so that any comparison with the source tells what to add and what has gone.
//!
//! `members` follows the references of the source, `typed` finds a path in our types, `compare` goes through what the source says, `gone` finds what it
//! says no more, and `source` puts this together, and `add` writes what is missing.

mod add;
mod compare;
mod gone;
mod held;
mod members;
mod source;
mod typed;

pub use add::{Brought, Corrections, Folder, Gone, bring_up};
pub use held::{Conflict, Held, Lost};
pub use source::{Source, taken_over};
