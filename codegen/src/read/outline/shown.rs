//! Samples that were read, and what tells of their headings and texts whose they are.

use crate::diagnostics::clip::Clip;
use crate::read::facts::{Sample, SectionId};

/// The samples of a page so far, and where its headings stand.
#[derive(Default)]
pub(super) struct Shown {
    /// Samples below endpoints.
    pub(super) of_endpoints: Vec<(SectionId, Part, Sample)>,
    /// Samples elsewhere, each with the starts of the headings around it, the outermost first.
    pub(super) others: Vec<(Vec<usize>, Sample)>,
    /// The headings around each section, in the same way.
    pub(super) sections: Vec<Vec<usize>>,
}

/// What of an endpoint a sample shows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Request,
    Response,
    Error,
}

/// The status that a heading names.
pub(super) fn status(heading: &str) -> Option<u16> {
    let mut numbers = heading.split(|c: char| !c.is_ascii_digit()).filter(|digits| digits.len() == 3);
    numbers.find_map(|digits| digits.parse().ok())
}

/// A sample with blanks in the place of comments and of names behind an ellipsis, and whether there are any.
pub(super) fn plain(source: &str, comments: &[String]) -> (String, bool) {
    let mut out = String::with_capacity(source.len());
    let (mut rest, mut in_text, mut shortened) = (source, false, false);
    while let Some(next) = rest.chars().next() {
        let aside = if in_text {
            0
        } else if comments.iter().any(|mark| rest.starts_with(mark.as_str())) {
            rest.find(['\n', '\r']).unwrap_or(rest.len())
        } else if let Some(behind) =
            rest.strip_prefix("...").filter(|behind| behind.starts_with(char::is_alphabetic))
        {
            let name = behind.find(|c: char| !c.is_alphanumeric()).unwrap_or(behind.len());
            3 + name + usize::from(behind.clip(name..).starts_with(','))
        } else {
            0
        };
        if aside > 0 {
            out.extend(std::iter::repeat_n(' ', aside));
            shortened = true;
            rest = rest.clip(aside..);
            continue;
        }
        let escaped =
            if in_text && next == '\\' { rest.clip(1..).chars().next().map_or(0, char::len_utf8) } else { 0 };
        in_text ^= next == '"';
        // A text ends with its line.
        in_text &= next != '\n';
        let len = next.len_utf8() + escaped;
        out.push_str(rest.clip(..len));
        rest = rest.clip(len..);
    }
    (out, shortened)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, expected: &str, shortened: bool) {
        let marks = ["//".to_owned()];
        assert_eq!(plain(source, &marks), (expected.to_owned(), shortened), "{source}");
    }

    #[test]
    fn comments_and_ellipses() {
        check("{\"a\": 1} // b\n", "{\"a\": 1}     \n", true);
        check("{\"a\": \"http://b\"}", "{\"a\": \"http://b\"}", false);
        check("{\"a\": \"\\\"//\"}", "{\"a\": \"\\\"//\"}", false);
        check("{...rest, \"a\": [1, ...]}", "{         \"a\": [1, ...]}", true);
        check("{\"a\n// b", "{\"a\n    ", true);
    }

    #[test]
    fn statuses() {
        assert_eq!(["200: OK", "Response", "v2 - 404: None"].map(status), [Some(200), None, Some(404)]);
    }
}
