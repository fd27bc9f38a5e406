//! Words of headings that are nearly those that the docs' headings have.

use super::Slip;
use crate::diagnostics::problem::Code;
use crate::diagnostics::spelling::is_slip;
use crate::profile::{Forms, Role};
use crate::read::outline::headings::Heading;
use crate::read::outline::lines::Lines;
use std::collections::HashMap;

/// Words that headings are known by, and how often each word stands on the page.
pub(super) struct HeadingWords<'l> {
    known: Vec<String>,
    /// Those of them that objects end with: the others say something together only.
    ends: Vec<&'l str>,
    counts: HashMap<&'l str, usize>,
}

/// Words of fewer letters are near to others.
const LEAST: usize = 5;

impl<'l> HeadingWords<'l> {
    pub(super) fn new(lines: &'l Lines, forms: &'l Forms) -> Self {
        let lists = forms.headings.iter().filter(|form| matches!(form.role, Role::List(..)));
        let lists = lists.map(|form| form.pattern.as_str());
        let ends: Vec<&str> = forms.links.object_anchors.iter().flat_map(|end| words(end)).collect();
        let all = lists.flat_map(words).chain(ends.iter().copied()).filter(|word| word.len() >= LEAST);
        let mut known: Vec<String> = all.map(str::to_owned).collect();
        known.sort_unstable();
        known.dedup();
        let mut counts = HashMap::new();
        for word in words(&lines.masked) {
            *counts.entry(word).or_default() += 1;
        }
        Self { known, ends, counts }
    }

    /// Reports a word of a heading that is nearly another.
    pub(super) fn slip(&self, heading: &Heading, forms: &Forms) -> Option<Slip> {
        let meant = self.meant(heading).filter(|_| heading.nearly(forms).is_none())?;
        let message = format!("a word of this heading is nearly `{meant}`, as other headings have it");
        Some((Code::LabelSpelling, heading.range.clone(), message, "write it as elsewhere"))
    }

    /// The word that is meant by a word of a heading: it differs by a letter, is cut in two, or glued to the one before.
    fn meant(&self, heading: &Heading) -> Option<&str> {
        let written: Vec<&str> = words(&heading.text).collect();
        let speaks = written.iter().any(|word| self.is_known(&word.to_lowercase()));
        let near =
            written.iter().find_map(|word| self.near(word)).filter(|near| speaks || self.ends.contains(near));
        let cut = || written.windows(2).find_map(|pair| self.glued(&pair.concat(), pair));
        near.or_else(cut)
    }

    fn near(&self, word: &str) -> Option<&str> {
        // What stands elsewhere, too, is meant.
        if self.counts.get(word).is_some_and(|count| *count > 1) {
            return None;
        }
        let lower = word.to_lowercase();
        if self.is_known(&lower) {
            return None;
        }
        let is_plural = |one: &str, other: &str| one.strip_suffix('s') == Some(other);
        let is_near =
            |known: &str| is_slip(&lower, known) && !is_plural(&lower, known) && !is_plural(known, &lower);
        // `BoatObject`, but no name of several words.
        let is_end = |known: &str| {
            let at = lower.len().checked_sub(known.len()).filter(|at| *at > 0);
            let end = at.and_then(|at| word.get(at..)).unwrap_or_default();
            let name = at.and_then(|at| word.get(..at)).unwrap_or_default();
            let capitals = name.chars().filter(|c| c.is_uppercase()).count();
            end.to_lowercase() == known && end.starts_with(char::is_uppercase) && capitals < 2
        };
        self.known.iter().map(String::as_str).find(|known| is_near(known) || is_end(known))
    }

    fn glued(&self, word: &str, parts: &[&str]) -> Option<&str> {
        let lower = word.to_lowercase();
        let whole = parts.iter().any(|part| self.is_known(&part.to_lowercase()));
        self.known.iter().map(String::as_str).find(|known| !whole && *known == lower)
    }

    fn is_known(&self, word: &str) -> bool {
        self.known.iter().any(|known| known == word)
    }
}

/// Whether a heading has a sign that headings don't have: `Ob|ject`, `Fie)lds`. Code and paths may have any.
pub(super) fn has_odd_sign(text: &str) -> bool {
    let prose = text.split('`').step_by(2).flat_map(str::split_whitespace).filter(|word| !word.contains('/'));
    prose.into_iter().any(|word| {
        let within = word.trim_matches(|c: char| !c.is_alphanumeric());
        within.contains(['?', '!', ')', '=', ';']) || word.contains(['|', ';']) || begins_with_question(word)
    })
}

fn begins_with_question(word: &str) -> bool {
    word.strip_prefix('?').is_some_and(|rest| rest.starts_with(char::is_alphanumeric))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::has_odd_sign;

    #[test]
    fn signs_of_headings() {
        for right in [
            "Boat Object",
            "Boats (deprecated)",
            "Boats >= 4.2",
            "Does it float?",
            "`size` `a?=b`",
            "GET /boats?size=1",
            "Boats <a id=\"boats\"></a>",
        ] {
            assert!(!has_odd_sign(right), "{right}");
        }
        for wrong in ["Ob|ject", "Obj?ect", "Boat )bject)s", "Boat ?Object", "Boat; Object", "Boat=Object"] {
            assert!(has_odd_sign(wrong), "{wrong}");
        }
    }
}
