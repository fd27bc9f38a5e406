//! Slips of the pen: texts that differ by one letter.

use crate::diagnostics::clip::Clip;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

/// Words by which others are recognized as slips.
#[derive(Debug, Default)]
pub(crate) struct Words<'w> {
    words: Vec<&'w str>,
    /// Of all words that become the same text by leaving out at most one letter, the first; texts are hashed.
    keys: HashMap<u64, usize>,
}

impl<'w> Words<'w> {
    /// Words in the order in which they are preferred.
    pub(crate) fn new(words: impl IntoIterator<Item = &'w str>) -> Self {
        let mut index = Self::default();
        for word in words {
            let at = index.words.len();
            index.words.push(word);
            keys(word, |key| {
                index.keys.entry(key).or_insert(at);
            });
        }
        index
    }

    /// The word that a text is a slip of.
    pub(crate) fn near(&self, text: &str) -> Option<&'w str> {
        self.words.get(self.meant(text)?).copied()
    }

    /// Index of the word that a text is a slip of. Words that are preferred less than the text itself don't count.
    pub(crate) fn meant(&self, text: &str) -> Option<usize> {
        let mut near = Vec::new();
        keys(text, |key| near.extend(self.keys.get(&key).copied()));
        near.sort_unstable();
        for at in near {
            let word = *self.words.get(at)?;
            if word == text {
                return None;
            }
            if is_slip(text, word) {
                return Some(at);
            }
        }
        None
    }
}

/// Longer texts are only compared as they are: each of their letters would make a key as long as the text.
const LONGEST: usize = 200;

/// Hashes of a text and of what is left of it without one letter.
fn keys(text: &str, mut key: impl FnMut(u64)) {
    let mut hash = |parts: [&str; 2]| {
        let mut hasher = DefaultHasher::new();
        parts.iter().flat_map(|part| part.bytes()).for_each(|byte| byte.hash(&mut hasher));
        key(hasher.finish());
    };
    hash([text, ""]);
    for (at, c) in text.char_indices().filter(|_| text.len() <= LONGEST) {
        let rest = text.clip(at + c.len_utf8()..);
        hash([text.clip(..at), rest]);
    }
}

/// Whether one text becomes the other by one letter added, left out or replaced, or by two neighbours swapped. Equal
/// texts are none. Takes time in proportion to the texts.
pub(crate) fn is_slip(one: &str, other: &str) -> bool {
    let (mut one, mut other) = (one, other);
    loop {
        let (mut a, mut b) = (one.chars(), other.chars());
        match (a.next(), b.next()) {
            (None, None) => return false,
            (x, y) if x == y => (one, other) = (a.as_str(), b.as_str()),
            (first, second) => {
                let (after_first, after_second) = (a.as_str(), b.as_str());
                let (third, fourth) = (a.next(), b.next());
                let added = one == after_second || after_first == other;
                let replaced = first.is_some() && second.is_some() && after_first == after_second;
                let swapped =
                    third.is_some() && first == fourth && second == third && a.as_str() == b.as_str();
                return added || replaced || swapped;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(one: &str, other: &str, expected: bool) {
        assert_eq!(is_slip(one, other), expected, "{one} {other}");
        assert_eq!(is_slip(other, one), expected, "{other} {one}");
        assert_eq!(Words::new([one]).meant(other), expected.then_some(0), "{one} {other}");
    }

    #[test]
    fn slips() {
        check("/order", "/orders", true);
        check("orders", "rders", true);
        check("repsonse", "response", true);
        check("options", "optiöns", true);
        check("ccs", "css", true);
        check("a", "", true);
        check("ab", "ba", true);
    }

    #[test]
    fn no_slips() {
        check("orders", "orders", false);
        check("", "", false);
        check("order", "orders2", false);
        check("abcd", "badc", false);
        check("capture", "orders", false);
    }

    #[test]
    fn preference() {
        let words = Words::new(["cat", "car"]);
        assert_eq!(words.meant("car"), Some(0));
        assert_eq!(words.meant("cat"), None);
        assert_eq!(words.meant("can"), Some(0));
        assert_eq!(words.meant("card"), Some(1));
    }
}
