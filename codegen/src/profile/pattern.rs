//! Patterns of headings and header cells: words, with `*` for any text and `#` for a digit.

use crate::diagnostics::clip::Clip;
use crate::diagnostics::spelling::is_slip;

/// A pattern; letters of either case are the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pattern {
    /// In lower case.
    words: String,
    written: String,
}

impl Pattern {
    pub(crate) fn new(pattern: &str) -> Self {
        let written = pattern.trim();
        Self { words: written.to_lowercase(), written: written.to_owned() }
    }

    /// The text that it is the pattern of, if it is that of one only.
    pub(crate) fn text(&self) -> Option<&str> {
        (!self.written.contains(['*', '#'])).then_some(&self.written)
    }

    /// The text with this in the place of `*`.
    pub(crate) fn filled(&self, with: &str) -> String {
        self.written.replacen('*', with, 1)
    }

    /// The text in the place of `*` if the text is of this form; empty where the pattern has no `*`.
    pub(crate) fn find<'t>(&self, text: &'t str) -> Option<&'t str> {
        let text = text.trim();
        let Some((before, behind)) = self.words.split_once('*') else {
            return same(&self.words, text).then_some("");
        };
        let head = text.get(..before.len())?;
        let rest = text.get(before.len()..)?;
        let at = rest.len().checked_sub(behind.len())?;
        let (middle, tail) = (rest.get(..at)?, rest.get(at..)?);
        let fits = same(before, head) && same(behind, tail) && !middle.trim().is_empty();
        fits.then_some(middle.trim())
    }

    /// Whether the text is this pattern but for a letter.
    pub(crate) fn is_nearly(&self, text: &str) -> bool {
        let text = text.trim().to_lowercase();
        let Some((before, behind)) = self.words.split_once('*') else { return is_slip(&text, &self.words) };
        // The words of the pattern are as many words of the text.
        let (head, tail) = (words(before), words(behind));
        let all = words(&text);
        let Some(at) = all.len().checked_sub(tail.len()).filter(|at| *at > head.len()) else { return false };
        let first = all.clip(..head.len());
        let last = all.clip(at..);
        is_slip(&[first, last].concat().join(" "), &[head, tail].concat().join(" "))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.words
    }
}

/// The words of a text, without the marks between them.
fn words(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect()
}

/// Whether a text is a pattern without `*`.
fn same(pattern: &str, text: &str) -> bool {
    let mut letters = text.chars().flat_map(char::to_lowercase);
    let fits = pattern.chars().all(|c| match letters.next() {
        Some(digit) if c == '#' => digit.is_ascii_digit(),
        letter => letter == Some(c),
    });
    fits && letters.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds() {
        let check = |pattern: &str, text: &str, expected: Option<&str>| {
            assert_eq!(Pattern::new(pattern).find(text), expected, "{pattern} in {text}");
        };
        check("Attributes", "attributes", Some(""));
        check("Attributes", "Attribute", None);
        check("* entity attributes", "Shop entity attributes", Some("Shop"));
        check("* entity attributes", "entity attributes", None);
        check("###: *", "200: OK", Some("OK"));
        check("###: *", "20: OK", None);
        check("JSON Params (*)", "JSON Params (Thread)", Some("Thread"));
    }

    #[test]
    fn nearly() {
        let check = |pattern: &str, text: &str, expected| {
            assert_eq!(Pattern::new(pattern).is_nearly(text), expected, "{pattern} and {text}");
        };
        check("Query parameters", "Qeury parameters", true);
        check("Query parameters", "Query parameters", false);
        check("* attributes", "Shop atributes", true);
        check("* attributes", "Shop keeper", false);
        check("JSON Params (*)", "Jso Params (Thread)", true);
    }
}
