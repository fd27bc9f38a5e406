//! Lines that are right by themselves, and odd beside their neighbours: one that stands twice, one that was cut in two, two that
//! have changed places; and values that a list names twice.

use super::facts::{Fact, LineUse, PageFacts};
use crate::diagnostics::clip::Clip;
use crate::diagnostics::problem::Code;
use crate::read::source::Text;
use std::collections::HashSet;
use std::ops::Range;

/// Words of the rest of a heading that was cut in two.
const REST_WORDS: usize = 4;

/// Bytes of an entry in which a value is looked for.
const ENTRY: usize = 4096;

/// Tells of such lines. A value that a list names twice is one value.
pub(super) fn check(text: &Text, page: &mut PageFacts) {
    let mut found = twice_in_lists(text, page);
    let lines = lines(text, page);
    found.extend(
        lines.iter().enumerate().filter_map(|(at, line)| line.odd(Around { lines: &lines, at }, page)),
    );
    found.extend(second_lists(&lines));
    for (code, range, message, help) in found {
        page.problems.push(text.problem(code, range, message, help));
    }
    page.problems.sort_by_key(|problem| (problem.place.line, problem.place.span));
}

type Found = (Code, Range<usize>, String, &'static str);

/// A line with what it was taken for.
struct Line<'t> {
    text: &'t str,
    range: Range<usize>,
    taken: LineUse,
}

fn lines<'t>(text: &'t Text, page: &PageFacts) -> Vec<Line<'t>> {
    let mut start = 0;
    let uses = page.ledger.uses().iter();
    let lines = text.as_str().split_inclusive('\n').zip(uses).map(|(whole, taken)| {
        let line = whole.trim();
        let at = start + (whole.len() - whole.trim_start().len());
        start += whole.len();
        Line { text: line, range: at..at + line.len(), taken: *taken }
    });
    lines.collect()
}

/// A line among the others.
#[derive(Clone, Copy)]
struct Around<'l, 't> {
    lines: &'l [Line<'t>],
    at: usize,
}

impl<'l, 't> Around<'l, 't> {
    fn above(self, by: usize) -> Option<&'l Line<'t>> {
        self.lines.get(self.at.checked_sub(by)?)
    }

    fn below(self, by: usize) -> Option<&'l Line<'t>> {
        self.lines.get(self.at + by)
    }

    /// The line above, with one blank line between at most.
    fn up(self) -> Option<Self> {
        let by = if self.above(1)?.text.is_empty() { 2 } else { 1 };
        Some(Self { at: self.at.checked_sub(by)?, ..self })
    }

    fn line(self) -> Option<&'l Line<'t>> {
        self.lines.get(self.at)
    }

    /// The next line that is not blank.
    fn next(self) -> Option<&'l Line<'t>> {
        self.lines.clip(self.at + 1..).iter().find(|line| !line.text.is_empty())
    }
}

impl Line<'_> {
    fn odd(&self, around: Around<'_, '_>, page: &PageFacts) -> Option<Found> {
        let said = |code, message: &str, help| Some((code, self.range.clone(), message.to_owned(), help));
        // Of many that are the same, the second is told.
        let above_repeats = || around.up().is_some_and(|up| up.line().is_some_and(|above| above.repeats(up)));
        if self.repeats(around) && !above_repeats() {
            return said(Code::Repeated, "the line above says the same", "delete one of the two");
        }
        if self.ends_heading(around) {
            return said(
                Code::Heading,
                "this may be the rest of the heading above",
                "write both on one line, or a blank line between",
            );
        }
        let above = around.above(1)?;
        let lists = page.profile.outline.is_none();
        if lists && self.goes_on_with_entry(above) {
            return said(
                Code::UnreadableEntry,
                "this may be the rest of the parameter above",
                "write both on one line",
            );
        }
        if lists && self.joins_bullets() {
            return said(
                Code::EntryPlace,
                "two bullets of a list may have become one",
                "write each on a line of its own",
            );
        }
        let describes = |line: &Line<'_>| matches!(line.taken, LineUse::Prose | LineUse::Description);
        if lists
            && self.taken == LineUse::Border
            && above.taken == LineUse::Entry
            && around.next().is_some_and(describes)
        {
            let message = "a line of dashes stands between this parameter and its description";
            return Some((
                Code::EntryPlace,
                above.range.clone(),
                message.to_owned(),
                "put it above the parameter",
            ));
        }
        None
    }

    /// Whether a bar or a colon begins it, and nothing but a name stands above.
    fn goes_on_with_entry(&self, above: &Line<'_>) -> bool {
        let coded = above.text.len() > 2 && above.text.starts_with('`') && above.text.ends_with('`');
        let name =
            above.taken == LineUse::Entry && !above.text.contains('|') || coded && !above.text.contains(' ');
        name && (self.text.starts_with(": ")
            || self.text.starts_with('|') && self.taken != LineUse::TableHead)
    }

    /// `` - `IDEAL` - `MAESTRO` ``
    fn joins_bullets(&self) -> bool {
        matches!(self.taken, LineUse::Description | LineUse::Value)
            && self.text.strip_prefix("- ").is_some_and(|rest| {
                let coded = rest.starts_with('`')
                    && rest.split('`').skip(2).step_by(2).any(|gap| gap.ends_with("- "));
                coded || rest.contains("` - ") && rest.ends_with('`')
            })
    }

    /// Whether it states something, and the line above states the same in the same words.
    fn repeats(&self, around: Around<'_, '_>) -> bool {
        let states = match self.taken {
            LineUse::FrontMatter
            | LineUse::Blank
            | LineUse::Comment
            | LineUse::Shortcode
            | LineUse::Tag
            | LineUse::Sample
            | LineUse::Border => false,
            _ => {
                self.text.contains(char::is_alphanumeric)
                    || self.text.starts_with('|') && self.text.contains("--")
            }
        };
        // Requests of one section that differ in their words are written one below the other, with a blank line between.
        let above = if self.taken == LineUse::Endpoint {
            around.above(1)
        } else {
            around.up().and_then(Around::line)
        };
        states && above.is_some_and(|above| above.text == self.text)
    }

    /// Whether a few words without a stop stand alone right below a heading.
    fn ends_heading(&self, around: Around<'_, '_>) -> bool {
        matches!(self.taken, LineUse::Prose | LineUse::Description)
            && around
                .above(1)
                .is_some_and(|above| above.taken == LineUse::Heading && above.text.starts_with('#'))
            && (self.text.starts_with('{') || around.below(1).is_none_or(|below| below.text.is_empty()))
            && self.text.split_whitespace().count() <= REST_WORDS
            && self.text.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ')' | '}' | '`'))
    }
}

/// Labels of lists that stand a second time below one heading: the heading of the second list may be lost.
fn second_lists(lines: &[Line<'_>]) -> Vec<Found> {
    let mut labels: HashSet<&str> = HashSet::new();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        match line.taken {
            LineUse::Heading => labels.clear(),
            // One that repeats the line above is told as such.
            LineUse::ListLabel if !labels.insert(line.text) && !line.repeats(Around { lines, at }) => {
                let message = "a second list of this kind stands below one heading".to_owned();
                found.push((Code::Heading, line.range.clone(), message, "write the heading of this one"));
            }
            _ => {}
        }
    }
    found
}

/// Values that a list names twice, each told where it stands for the second time.
fn twice_in_lists(text: &Text, page: &mut PageFacts) -> Vec<Found> {
    let mut found = Vec::new();
    let starts = text.line_starts();
    let at =
        |line: u32| usize::try_from(line).ok().and_then(|line| starts.get(line.checked_sub(1)?)).copied();
    for fact in &mut page.facts {
        let Fact::Field(fact) = fact else { continue };
        let Some(options) = &mut fact.options else { continue };
        let mut seen = HashSet::new();
        let Some(twice) = options.iter().find(|value| !seen.insert(value.as_str())).cloned() else {
            continue;
        };
        let mut kept = HashSet::new();
        options.retain(|value| kept.insert(value.clone()));
        let Some(start) = at(fact.place.line) else { continue };
        let entry = text.as_str().clip(start..start + ENTRY);
        let second = entry.match_indices(&format!("`{twice}`")).nth(1);
        // Values may be written without marks.
        let (from, second) = second.unwrap_or_else(|| (0, entry.lines().next().unwrap_or(entry)));
        let range = start + from..start + from + second.len();
        let message = format!("`{twice}` is named twice in one list");
        found.push((Code::Repeated, range, message, "name each value once"));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::span::PagePath;
    use crate::profile::Profile;
    use crate::read::read_page;

    const PAGE: &str = "> POST - /orders\n\n## Order of goods\n\n**Parameters**\n\n----\n`amount` | integer | required\n\nIn cents.\n\n\
        ----\n`flow` | string | required\n\nHow it is paid.  \nOptions: `redirect`, `direct`.\n\n## Codes\n\n| Code | Name |\n|------|------|\n| 1 | One |\n| 2 | Two |\n";

    fn read(page: &str) -> PageFacts {
        read_page(&Text::new(PagePath::new("order.md"), page.to_owned()), &Profile::usual())
    }

    /// The page with `right` written as `wrong` has one problem: its line and message.
    #[track_caller]
    fn check(right: &str, wrong: &str, expected: &str) {
        assert!(PAGE.contains(right), "{right}");
        let page = read(&PAGE.replacen(right, wrong, 1));
        let told: Vec<_> = page
            .problems
            .iter()
            .map(|problem| format!("{} {}", problem.place.line, problem.message))
            .collect();
        assert!(told.iter().any(|told| told == expected), "{right:?} as {wrong:?}: {told:?}");
    }

    #[test]
    fn the_page_has_no_problem() {
        assert_eq!(read(PAGE).problems, []);
    }

    #[test]
    fn lines_that_stand_twice() {
        check("> POST - /orders\n", "> POST - /orders\n> POST - /orders\n", "2 the line above says the same");
        check("| 2 | Two |", "| 1 | One |", "23 the line above says the same");
        check("|------|------|\n", "|------|------|\n|------|------|\n", "22 the line above says the same");
        check("## Codes\n", "## Codes\n\n## Codes\n", "20 the line above says the same");
    }

    #[test]
    fn lines_in_two_or_exchanged() {
        check("Order of goods", "Order\nof goods", "4 this may be the rest of the heading above");
        check(
            "`redirect`, `direct`.",
            "\n\n- `redirect` - `direct`",
            "18 two bullets of a list may have become one",
        );
        check(
            "`redirect`, `direct`.",
            "\n\n- `redirect` = One- `direct` = Two",
            "18 two bullets of a list may have become one",
        );
        check("`amount` | integer", "`amount`\n| integer", "9 this may be the rest of the parameter above");
        check(
            "----\n`flow` | string | required\n",
            "`flow` | string | required\n----\n",
            "12 a line of dashes stands between this parameter and its description",
        );
    }

    #[test]
    fn lists_that_stand_twice() {
        check(
            "\n----\n`flow`",
            "\n**Parameters**\n\n----\n`flow`",
            "12 a second list of this kind stands below one heading",
        );
    }

    #[test]
    fn values_that_stand_twice() {
        check(
            "`redirect`, `direct`",
            "`redirect`, `redirect`, `direct`",
            "16 `redirect` is named twice in one list",
        );
        let page = read(&PAGE.replace("`redirect`,", "`redirect`, `redirect`,"));
        let options = page.facts.iter().find_map(|fact| match fact {
            Fact::Field(field) => field.options.clone(),
            _ => None,
        });
        assert_eq!(options.unwrap_or_default(), ["redirect", "direct"]);
    }
}
