//! Anchors that are not those of the headings below them.

use super::Around;
use crate::diagnostics::spelling::is_slip;
use crate::profile::Forms;
use crate::read::outline::headings::{Heading, anchor_mark};
use crate::read::outline::lines::{Line, LineForm, Lines};

/// The letters of the anchors that the headings of a page would have by their words, in order.
pub(super) fn of_headings(lines: &Lines, forms: &Forms) -> Vec<String> {
    let heading = |line: &Line| {
        let heading = Heading::read(lines.text(line), line.range.clone(), forms);
        matches!(line.form, LineForm::Heading(_)).then(|| letters(&heading.anchor))
    };
    let mut anchors: Vec<String> = match forms.anchor {
        Some(_) => lines.all.iter().filter_map(heading).collect(),
        None => Vec::new(),
    };
    anchors.sort_unstable();
    anchors.dedup();
    anchors
}

/// The letters that an anchor has before the words of the heading below it.
pub(super) fn before_heading(shown: &str, around: Around<'_>, forms: &Forms) -> Option<String> {
    let below = around.next().filter(|_| matches!(around.after(), Some(LineForm::Heading(_))))?;
    let own = Heading::read(below, 0..0, forms).anchor;
    anchor_mark(shown, forms)?.strip_suffix(own.as_str())?.strip_suffix('-').map(letters)
}

/// Whether a heading is that of the anchor above it but for a letter, or but for its last word.
pub(super) fn is_of_other(anchor: &str, heading: &Heading) -> bool {
    let cut = anchor.rsplit_once('-').map(|(before, _)| letters(before));
    let (slug, anchor) = (letters(&heading.anchor), letters(anchor));
    if slug.is_empty() || anchor.ends_with(&slug) {
        return false;
    }
    let end_of = |len: usize| anchor.len().checked_sub(len).and_then(|at| anchor.get(at..));
    let lengths = [slug.len(), slug.len() - 1, slug.len() + 1];
    lengths.into_iter().filter_map(end_of).any(|end| is_slip(&slug, end))
        || cut.is_some_and(|before| before.ends_with(&slug))
}

/// The letters and digits of a text, in lower case.
pub(in crate::read::outline) fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Profile;

    #[test]
    fn anchors_beside_other_headings() {
        let profile = Profile::built_in("discord").unwrap_or_else(Profile::usual);
        let odd = |anchor: &str, title: &str| {
            let read = |forms| Heading::read(&format!("### {title}"), 0..0, forms);
            let read = profile.outline.as_ref().map(read);
            read.is_some_and(|heading| is_of_other(anchor, &heading))
        };
        // A heading may leave out words that the anchor has, and be called quite another name.
        for (anchor, title) in [
            ("boat-object", "Boat Object"),
            ("boat-object-boat-structure", "Boat Structure"),
            ("boat-object", "Vessels"),
            ("list-boats-json-params", "JSON Params"),
        ] {
            assert!(!odd(anchor, title), "{anchor}, {title}");
        }
        for (anchor, title) in [
            ("boat-object", "Boat Objcet"),
            ("boat-object", "Baot Object"),
            ("baot-object", "Boat Object"),
            ("boat-object-boat-structure", "Boat"),
            ("boat-object-boat-structur", "Boat Structure"),
        ] {
            assert!(odd(anchor, title), "{anchor}, {title}");
        }
    }
}
