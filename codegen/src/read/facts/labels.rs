//! Labels that somebody misspelt: what follows them is not read as what it is.

use crate::diagnostics::spelling::is_slip;
use crate::profile::Profile;
use crate::profile::stem::Stem;
use crate::read::grammar::{Prose, lower};
use crate::read::page::{Inline, InlineKind, LineKind, Lines};
use std::ops::Range;

/// A label that is nearly a known one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OddLabel<'p> {
    /// As written.
    pub(crate) written: String,
    /// The known one.
    pub(crate) meant: &'p str,
    pub(crate) range: Range<usize>,
}

/// The labels of a page that are nearly known ones: of lists (`**Paramters**`), of samples (`> JSON Repsonse`) and in
/// descriptions (`Optons: …`).
pub(crate) fn odd_labels<'p>(lines: &Lines<'_>, profile: &'p Profile) -> Vec<OddLabel<'p>> {
    let label = |line: &crate::read::page::Line| {
        let inlines = lines.inlines(line);
        match line.kind {
            LineKind::Quote => of_samples(inlines, profile),
            LineKind::Text | LineKind::Bullet => {
                of_list(inlines, profile).or_else(|| in_description(inlines, profile))
            }
            _ => None,
        }
    };
    lines.all.iter().filter_map(label).collect()
}

/// A quoted line of a few words, one of them nearly the word that announces a response.
fn of_samples<'p>(inlines: &[Inline<'_>], profile: &'p Profile) -> Option<OddLabel<'p>> {
    let prose = Prose::new(inlines);
    let words: Vec<&str> = prose.text.split_whitespace().collect();
    if words.len() > profile.samples.label_words {
        return None;
    }
    let label = profile.samples.response.first().map(Stem::as_str);
    // `responses` holds the label, and is read as it.
    let odd =
        |word: &str| nearly(word, label.iter().copied()).filter(|label| !word.to_lowercase().contains(label));
    let (written, meant) = words.iter().find_map(|word| Some((*word, odd(word)?)))?;
    Some(OddLabel { written: written.to_owned(), meant, range: prose.range })
}

/// A line of bold text that is nearly the label of a list.
fn of_list<'p>(inlines: &[Inline<'_>], profile: &'p Profile) -> Option<OddLabel<'p>> {
    inlines.first().filter(|first| first.kind == InlineKind::StrongStart)?;
    let prose = Prose::new(inlines);
    let written = prose.text.trim().trim_end_matches(':').trim_end();
    let meant = nearly(written, profile.lists.labels.keys().map(String::as_str))?;
    Some(OddLabel { written: written.to_owned(), meant, range: prose.range.clone() })
}

/// A word before a colon at the start of a line that is nearly one that introduces a constraint.
fn in_description<'p>(inlines: &[Inline<'_>], profile: &'p Profile) -> Option<OddLabel<'p>> {
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
    let meant = nearly(written, profile.labels.keys().map(String::as_str))?;
    let range = first.range.start..first.range.start + written.len();
    Some(OddLabel { written: written.to_owned(), meant, range })
}

/// The known label that a text nearly is; `None` if it is a known one itself.
fn nearly<'p>(written: &str, known: impl Iterator<Item = &'p str> + Clone) -> Option<&'p str> {
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
        let profile = Profile::usual();
        let found = odd_labels(&read(page), &profile);
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
