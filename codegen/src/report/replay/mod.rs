//! A history: a line a commit for people, an object a commit for programs, and a page for a browser.

mod json;
mod markdown;
mod page;
mod text;

pub use json::replay_jsonl;
pub use markdown::replay_markdown;
pub use page::{Published, ReplayPage};
pub use text::{replay_text, replay_totals};

use crate::review::replay::Effect;

/// An effect in a word or two.
const fn word(effect: Effect) -> &'static str {
    match effect {
        Effect::Breaking => "Breaking",
        Effect::Unread => "Unread",
        Effect::Compatible => "Compatible",
        Effect::None => "No effect",
        Effect::Words => "Words only",
    }
}

/// An id as people quote it.
fn short(id: &str) -> &str {
    id.get(..8).unwrap_or(id)
}

/// The day of a date.
fn day(date: &str) -> &str {
    date.get(..10).unwrap_or(date)
}
