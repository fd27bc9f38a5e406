//! Slips of the pen: lines that look like an entry, a label, an endpoint, a heading or a bound, and were not read as one.
//!
//! A likeness shows in words that are nearly known ones, in the shape of the line and of its neighbours, and in the
//! samples. Each check has a file; all compare the lines of a page with what the walk read them as.

mod bound;
mod endpoint;
mod entry;
mod fence;
mod front_matter;
mod heading;
mod label;
mod list;
mod mark;
mod near;
mod path;
mod rule;
mod table;
#[cfg(test)]
mod tests;

use super::LineUse;
use super::draft::Draft;
use crate::diagnostics::problem::Code;
use crate::profile::{Column, Profile};
use crate::read::grammar::Prose;
use crate::read::page::{Inline, Layout, Line, Lines};
use crate::read::source::Text;
use std::ops::Range;

pub(crate) use heading::reads_like_title;

/// Something that was probably meant otherwise than it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Slip {
    pub(crate) code: Code,
    pub(crate) range: Range<usize>,
    pub(crate) message: String,
    pub(crate) help: &'static str,
}

/// A line with what it was taken for.
struct Seen<'s, 't> {
    line: &'s Line,
    inlines: &'s [Inline<'t>],
    taken: LineUse,
    prose: Prose<'s>,
    /// The line as it is written, marks included.
    written: &'s str,
    profile: &'s Profile,
    sentences: &'s rule::Sentences<'s>,
}

/// A page, line by line.
struct Page<'s, 't> {
    lines: Vec<Seen<'s, 't>>,
    draft: &'s Draft,
    text: &'s Text,
    /// Where columns begin.
    columns: &'s [(usize, Column)],
    profile: &'s Profile,
}

/// Lines of a page that look like something else than they were read as.
pub(crate) fn slips(
    lines: &Lines<'_>,
    layout: &Layout<'_>,
    draft: &Draft,
    text: &Text,
    profile: &Profile,
) -> Vec<Slip> {
    let sentences = &rule::Sentences::of(profile);
    let seen = lines.all.iter().zip(&draft.uses).map(|(line, (_, taken))| {
        let inlines = lines.inlines(line);
        let written = layout.whole_line(line.range.start);
        Seen { line, inlines, taken: *taken, prose: Prose::new(inlines), written, profile, sentences }
    });
    let page = Page { lines: seen.collect(), draft, text, columns: &layout.columns, profile };
    let mut found = Vec::new();
    for seen in page.lines.iter().filter(|seen| !seen.prose.words) {
        found.extend(entry::check(seen));
        found.extend(label::check(seen));
        found.extend(bound::check(seen));
        found.extend(endpoint::check(seen));
        found.extend(heading::check(seen));
        found.extend(mark::check(seen));
        found.extend(rule::check(seen));
        found.extend(table::check(seen));
    }
    found.extend(endpoint::check_page(&page));
    found.extend(path::check(&page));
    found.extend(entry::check_page(&page));
    found.extend(fence::check_page(&page));
    found.extend(front_matter::check(&page));
    found.extend(label::check_page(&page));
    found.extend(list::check(&page));
    found.extend(heading::check_page(&page));
    found.extend(table::check_page(&page));
    found
}

fn slip(code: Code, range: Range<usize>, message: impl Into<String>, help: &'static str) -> Slip {
    Slip { code, range, message: message.into(), help }
}
