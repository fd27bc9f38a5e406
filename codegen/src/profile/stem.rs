//! A quick check, by letters, that a text holds no phrase of a kind: most lines hold none of the words that facts are
//! made of.

/// The letters of a text, whatever their case, and the marks that the grammar looks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Letters(u32);

impl Letters {
    /// The colon, which labels end with.
    pub(crate) const COLON: Self = Self::with(Self(0), b':');
    /// The equals sign between a name and its code.
    pub(crate) const EQUALS: Self = Self::with(Self(0), b'=');

    /// Those of a text.
    pub(crate) fn of(text: &str) -> Self {
        let bit = |byte: u8| BITS.get(usize::from(byte)).copied().unwrap_or_default();
        Self(text.bytes().fold(0, |bits, byte| bits | bit(byte)))
    }

    /// Those of either text.
    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether all of `others` are among them.
    pub(crate) const fn has(self, others: Self) -> bool {
        self.0 & others.0 == others.0
    }

    const fn with(self, byte: u8) -> Self {
        let bit = match byte {
            b'a'..=b'z' => 1 << (byte - b'a'),
            b'A'..=b'Z' => 1 << (byte - b'A'),
            b':' => 1 << 26,
            b'=' => 1 << 27,
            _ => 0,
        };
        Self(self.0 | bit)
    }
}

#[expect(clippy::indexing_slicing, reason = "the compiler sees that a byte is always in")]
const BITS: [u32; 256] = {
    let mut bits = [0; 256];
    let mut byte = 0;
    while byte < u8::MAX {
        bits[byte as usize] = Letters(0).with(byte).0;
        byte += 1;
    }
    bits
};

/// The common beginning of phrases of a kind: texts without it are not searched for any.
#[derive(Clone, Debug)]
pub(crate) struct Stem {
    /// In lower case.
    word: Box<str>,
    letters: Letters,
}

impl Stem {
    pub(crate) fn new(word: &str) -> Self {
        Self { word: word.into(), letters: Letters::of(word) }
    }

    /// The fewest stems, each the common beginning of some phrases, so that every phrase begins with one.
    pub(crate) fn of_phrases(phrases: &[String]) -> Vec<Self> {
        let mut sorted: Vec<&str> = phrases.iter().map(String::as_str).collect();
        sorted.sort_unstable();
        let mut stems: Vec<&str> = Vec::new();
        for phrase in sorted {
            let common = |stem: &str| {
                let same = stem.char_indices().zip(phrase.chars()).take_while(|((_, a), b)| a == b);
                same.last().map_or(0, |((at, c), _)| at + c.len_utf8())
            };
            match stems.last_mut().map(|stem| (common(stem), stem)) {
                Some((len, stem)) if len >= SHORTEST => *stem = stem.get(..len).unwrap_or(stem),
                _ => stems.push(phrase),
            }
        }
        stems.into_iter().map(Self::new).collect()
    }

    /// The word.
    pub(crate) fn as_str(&self) -> &str {
        &self.word
    }

    /// Whether a text holds it, in letters of either case; `letters` are at least those of the text.
    pub(crate) fn is_in(&self, text: &str, letters: Letters) -> bool {
        let (word, bytes) = (self.word.as_bytes(), text.as_bytes());
        let Some(first) = word.first().copied() else { return true };
        letters.has(self.letters)
            && memchr::memchr2_iter(first, first.to_ascii_uppercase(), bytes).any(|at| {
                bytes.get(at..at + word.len()).is_some_and(|found| found.eq_ignore_ascii_case(word))
            })
    }
}

/// Whether a text holds one of them; `letters` are at least those of the text.
pub(crate) fn holds_any(text: &str, letters: Letters, stems: &[Stem]) -> bool {
    stems.iter().any(|stem| stem.is_in(text, letters))
}

/// A stem of fewer letters is in too many texts.
const SHORTEST: usize = 3;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stems_of_phrases() {
        let check = |phrases: &[&str], expected: &[&str]| {
            let phrases: Vec<String> = phrases.iter().map(|phrase| (*phrase).to_owned()).collect();
            let stems = Stem::of_phrases(&phrases);
            assert_eq!(stems.iter().map(Stem::as_str).collect::<Vec<_>>(), expected);
        };
        check(&["max", "maximum"], &["max"]);
        check(&["defaults to ", "default is "], &["default"]);
        check(&["most", "max"], &["max", "most"]);
        check(&[], &[]);
    }

    #[test]
    fn finds_stems() {
        let check = |word, text, expected| {
            assert_eq!(Stem::new(word).is_in(text, Letters::of(text)), expected, "{word} in {text}");
        };
        check("max", "the maximum", true);
        check("max", "MAX. 5", true);
        check("max", "x max", true);
        check("max", "xma ax", false);
        check("default", "Its default", true);
        check("default", "a fault", false);
        check("require", "Require", true);
        check("min", "mi", false);
        check("", "", true);
    }
}
