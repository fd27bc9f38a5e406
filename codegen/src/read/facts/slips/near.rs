//! Words that are nearly known ones.

use crate::diagnostics::spelling::is_slip;
use crate::profile::Profile;

/// A word of fewer letters is near to too many others.
const SHORTEST: usize = 4;

/// The known word that a word is, or is a slip of, in letters of either case.
pub(super) fn meant<'k>(written: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let written = written.to_lowercase();
    let mut near = None;
    for word in known {
        if word == written {
            return Some(word);
        }
        if near.is_none() && word.len() >= SHORTEST && is_slip(&written, word) {
            near = Some(word);
        }
    }
    near
}

/// The words of the columns of entries: types, presences and places.
pub(super) fn column_words(profile: &Profile) -> impl Iterator<Item = &str> {
    let phrases =
        profile.types.words.keys().chain(profile.presence.words.keys()).chain(profile.locations.keys());
    let phrases = phrases.chain(&profile.types.or_array);
    phrases.flat_map(|phrase| phrase.split(' ')).filter(|word| !word.is_empty())
}

/// Whether a word is one of the columns, or nearly so.
pub(super) fn is_column_word(word: &str, profile: &Profile) -> bool {
    meant(word, column_words(profile)).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(written: &str, expected: Option<&str>) {
        assert_eq!(meant(written, ["response", "max", "options"]), expected, "{written}");
    }

    #[test]
    fn words() {
        check("Response", Some("response"));
        check("repsonse", Some("response"));
        check("mx", None);
        check("max", Some("max"));
        check("option", Some("options"));
        check("request", None);
    }
}
