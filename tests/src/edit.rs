//! Edits of a page's text, strict about what they find, so that none silently stops editing.

/// One change of a text.
#[derive(Clone, Copy, Debug)]
pub enum Edit {
    /// Each of exactly so many occurrences of a text becomes another one.
    Replace(usize, &'static str, &'static str),
    /// From the one occurrence of the first text up to, not including, the next one of the second: becomes the third.
    Between(&'static str, &'static str, &'static str),
    /// The part from the first text up to, not including, the next occurrence of the second goes before the third.
    Move(&'static str, &'static str, &'static str),
}

/// The text after the edits, one after the other.
///
/// # Panics
/// If an edit finds not exactly what it says.
#[must_use]
pub fn apply(text: &str, edits: &[Edit]) -> String {
    edits.iter().fold(text.to_owned(), |text, edit| edit.apply(&text))
}

impl Edit {
    fn apply(self, text: &str) -> String {
        match self {
            Self::Replace(times, find, with) => {
                let found = text.matches(find).count();
                assert_eq!(found, times, "{find:?} occurs {found} times, not {times}");
                assert_ne!(find, with, "the edit changes nothing");
                text.replace(find, with)
            }
            Self::Between(from, to, with) => {
                let (before, _, after) = part(text, from, to);
                format!("{before}{with}{after}")
            }
            Self::Move(from, to, target) => {
                let (before, moved, after) = part(text, from, to);
                let rest = format!("{before}{after}");
                let (before, after) = once(&rest, target);
                format!("{before}{moved}{target}{after}")
            }
        }
    }
}

/// A text in three: the middle opens with `from`, the end with `to`.
fn part<'t>(text: &'t str, from: &str, to: &str) -> (&'t str, &'t str, &'t str) {
    let (before, inside) = once(text, from);
    let length = inside.find(to).unwrap_or_else(|| panic!("{to:?} does not occur after {from:?}"));
    let (part, after) = text.split_at(before.len()).1.split_at(from.len() + length);
    (before, part, after)
}

/// The text before and after the one occurrence of `find`.
fn once<'t>(text: &'t str, find: &str) -> (&'t str, &'t str) {
    let found = text.matches(find).count();
    assert_eq!(found, 1, "{find:?} occurs {found} times, not once");
    text.split_once(find).unwrap_or_default()
}
