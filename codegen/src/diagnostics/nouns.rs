//! Nouns of names and messages: one thing, or several.

use std::borrow::{Borrow, Cow};

/// A number of things: `1 page`, `2 pages`.
#[must_use]
pub fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// The first of some names, and how many more there are: `a, b and 12 more`.
pub(crate) fn first_of(names: impl IntoIterator<Item = impl Borrow<str>>, most: usize) -> String {
    let mut names = names.into_iter();
    let shown: Vec<_> = names.by_ref().take(most).collect();
    match names.count() {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}

/// The singular of a noun: `gift cards` -> `gift card`, `categories` -> `category`. Words like `address`, `status` and
/// `EPS` stay.
pub(crate) fn singular(word: &str) -> Cow<'_, str> {
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 2) {
        return Cow::Owned(format!("{stem}y"));
    }
    let hisses = ["sses", "shes", "xes", "nches", "rches", "tches", "tuses"];
    if let Some(one) = word.strip_suffix("es").filter(|_| hisses.iter().any(|end| word.ends_with(end))) {
        return Cow::Borrowed(one);
    }
    Cow::Borrowed(match word.strip_suffix('s') {
        Some(one)
            if one.len() > 2 && one.ends_with(|c: char| c.is_ascii_lowercase() && !"siu".contains(c)) =>
        {
            one
        }
        _ => word,
    })
}
