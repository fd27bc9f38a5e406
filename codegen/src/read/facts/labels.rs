//! Labels that somebody misspelt: what follows them is not read as what it is.

use crate::diagnostics::spelling::is_slip;
use crate::profile;
use crate::read::grammar::{Prose, lower};
use crate::read::page::{Inline, InlineKind, LineKind, Lines};
use std::ops::Range;

/// A label that is nearly a known one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OddLabel {
    /// As written.
    pub(crate) written: String,
    /// The known one.
    pub(crate) meant: &'static str,
    pub(crate) range: Range<usize>,
}

/// The labels of a page that are nearly known ones: of lists (`**Paramters**`), of samples (`> JSON Repsonse`) and in
/// descriptions (`Optons: …`).
pub(crate) fn odd_labels(lines: &Lines<'_>) -> Vec<OddLabel> {
    let label = |line: &crate::read::page::Line| {
        let inlines = lines.inlines(line);
        match line.kind {
            LineKind::Quote => of_samples(inlines),
            LineKind::Text | LineKind::Bullet => of_list(inlines).or_else(|| in_description(inlines)),
            _ => None,
        }
    };
    lines.all.iter().filter_map(label).collect()
}

/// A quoted line of a few words, one of them nearly the word that announces a response.
fn of_samples(inlines: &[Inline<'_>]) -> Option<OddLabel> {
    let prose = Prose::new(inlines);
    let words: Vec<&str> = prose.text.split_whitespace().collect();
    if words.len() > profile::SAMPLE_LABEL_WORDS {
        return None;
    }
    // `responses` holds the label, and is read as it.
    let odd = |word: &str| {
        nearly(word, [profile::RESPONSE_LABEL].into_iter())
            .filter(|label| !word.to_lowercase().contains(label))
    };
    let (written, meant) = words.iter().find_map(|word| Some((*word, odd(word)?)))?;
    Some(OddLabel { written: written.to_owned(), meant, range: prose.range })
}

/// A line of bold text that is nearly the label of a list.
fn of_list(inlines: &[Inline<'_>]) -> Option<OddLabel> {
    inlines.first().filter(|first| first.kind == InlineKind::StrongStart)?;
    let prose = Prose::new(inlines);
    let written = prose.text.trim().trim_end_matches(':').trim_end();
    let meant = nearly(written, profile::LIST_LABELS.iter().map(|(label, _)| *label))?;
    Some(OddLabel { written: written.to_owned(), meant, range: prose.range.clone() })
}

/// A word before a colon at the start of a line that is nearly one that introduces a constraint.
fn in_description(inlines: &[Inline<'_>]) -> Option<OddLabel> {
    let mut parts = inlines.iter().skip_while(|inline| inline.kind == InlineKind::StrongStart);
    let first = parts.next().filter(|inline| inline.kind == InlineKind::Text)?;
    let colon_follows = || {
        let next = parts.find(|inline| inline.kind != InlineKind::StrongEnd);
        next.is_some_and(|next| next.kind == InlineKind::Text && next.text.starts_with(':'))
    };
    let start = first.text.as_bytes().get(..=LONGEST).unwrap_or(first.text.as_bytes());
    let written = match memchr::memchr(b':', start) {
        Some(colon) => first.text.get(..colon).unwrap_or_default().trim_end(),
        None if first.text.len() <= LONGEST && { colon_follows }() => &first.text,
        None => return None,
    };
    let meant = nearly(written, profile::LABELS.iter().map(|(label, _)| *label))?;
    let range = first.range.start..first.range.start + written.len();
    Some(OddLabel { written: written.to_owned(), meant, range })
}

/// The known label that a text nearly is; `None` if it is a known one itself.
fn nearly(written: &str, known: impl Iterator<Item = &'static str> + Clone) -> Option<&'static str> {
    // Most labels are right.
    if !(SHORTEST..=LONGEST).contains(&written.len())
        || known.clone().any(|label| label.eq_ignore_ascii_case(written))
    {
        return None;
    }
    let written = lower(written);
    let mut meant = None;
    for label in known {
        if label == written {
            return None;
        }
        if label.len() >= SHORTEST && is_slip(&written, label) {
            meant = meant.or(Some(label));
        }
    }
    meant
}

/// Words of fewer letters are near to too many others.
const SHORTEST: usize = 5;
/// Longer texts are no labels.
const LONGEST: usize = 32;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::page::read;

    fn check(page: &str, expected: &str) {
        let found = odd_labels(&read(page));
        let shown: Vec<String> = found
            .iter()
            .map(|label| {
                format!("{}: {} -> {}", page.get(label.range.clone()).unwrap(), label.written, label.meant)
            })
            .collect();
        assert_eq!(shown.join(", "), expected, "{page}");
    }

    #[test]
    fn misspelt() {
        check("> JSON Repsonse ", "JSON Repsonse: Repsonse -> response");
        check("**Paramters**", "**Paramters**: Paramters -> parameters");
        check("**Reponse**:  ", "**Reponse**:: Reponse -> response");
        check("Optons: `a`, `b`.", "Optons: Optons -> options");
        check("- **Fromat:** x", "Fromat: Fromat -> format");
        check("**Optins**: `a`", "Optins: Optins -> options");
        check("Defualt: `a`", "Defualt: Defualt -> default");
    }

    #[test]
    fn known_or_other() {
        check("> JSON response", "");
        check("> JSON Responses", "");
        check("> POST - /responses", "");
        check("> When it is required, the form is in the respons", "");
        check("**Parameters**", "");
        check("**Parameter**", "");
        check("Options: `a`.", "");
        check("Value: 5", "");
        check("Note: `a`.", "");
        check("`optons`: a", "");
    }
}
