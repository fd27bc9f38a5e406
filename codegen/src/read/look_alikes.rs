//! Characters that look like others: a letter of another alphabet in a word, a dash or a quote in the place of a mark.
//!
//! A word of two alphabets is always a slip. Any other such character is right in prose, and told only where the page states
//! something else once it is written plainly.

use super::facts::{Fact, PageFacts};
use crate::diagnostics::clip::Clip;
use crate::diagnostics::problem::{Code, Problem};
use crate::diagnostics::span::Place;
use crate::read::source::Text;
use std::collections::BTreeMap;
use std::ops::Range;

/// Letters, each as often as the plain one that it looks like.
const LETTERS: [(&str, &str); 2] = [
    ("авсԁеһіјкӏмոорԛгѕтսѵԝхуАВСЕНІЈКМОРЅТХУԜԚҮ", "abcdehijklmnopqrstuvwxyABCEHIJKMOPSTXYWQY"),
    ("αɑεɡιορντυχγΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "aaegiopvtuxyABEZHIKMNOPTYX"),
];

/// Marks and blanks, each beside all that look like it.
const MARKS: [(&str, &str); 17] = [
    ("-", "‐\u{2011}‒–—―−﹣"),
    ("`", "‘’´ˋ"),
    ("\"", "“”„‟″"),
    ("|", "¦│∣ǀ❘⏐"),
    ("<", "‹〈⟨"),
    (">", "›〉⟩"),
    ("#", "♯"),
    ("*", "∗•⁎✱"),
    (":", "꞉∶﹕"),
    ("/", "∕⁄⧸"),
    ("=", "꞊═"),
    ("_", "‗"),
    ("~", "∼˜"),
    (
        " ",
        "\u{a0}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}\u{200a}\u{202f}\u{205f}",
    ),
    (" ", "\u{3000}"),
    (",", "‚"),
    ("", "\u{200b}\u{200c}\u{200d}\u{2060}\u{feff}\u{ad}"),
];

/// Pages with many are read so many times to find out which of them count, and large ones fewer times.
const READS: usize = 40;

/// Bytes that are read for that.
const BYTES: usize = 2_000_000;

/// A character that looks like another one.
#[derive(Clone, Debug)]
struct Found {
    range: Range<usize>,
    written: char,
    plain: &'static str,
    /// The word of two alphabets that it stands in.
    word: Option<Range<usize>>,
    line: usize,
}

/// Reads a page, and tells of what looks like other characters.
pub(super) fn read_with_look_alikes(text: &Text, read: impl Fn(&Text) -> PageFacts) -> PageFacts {
    let mut page = read(text);
    if text.as_str().is_ascii() {
        return page;
    }
    let found = find(text.as_str());
    if found.is_empty() {
        return page;
    }
    let mut told = of_two_alphabets(text, &found);
    let lines: Vec<&[Found]> = found.chunk_by(|one, next| one.line == next.line).collect();
    let mut search = Search::new(text, &page, &found, read);
    if search.differs(&lines) {
        let counts = search
            .which(&lines)
            .into_iter()
            .filter_map(|line| line.iter().find(|found| found.word.is_none()));
        told.extend(counts.map(|found| problem(text, found)));
    }
    page.problems.extend(told);
    page.problems.sort_by_key(|problem| (problem.place.line, problem.place.span));
    page
}

/// The plain character that another one looks like.
fn plain(written: char) -> Option<&'static str> {
    // A whole block repeats ASCII in the width of other writing.
    const ASCII: &str =
        "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~";
    if written.is_ascii() {
        return None;
    }
    if let '\u{ff01}'..='\u{ff5e}' = written {
        let at = usize::try_from(u32::from(written) - 0xff01).ok()?;
        return ASCII.get(at..=at);
    }
    let letter = || {
        LETTERS.iter().find_map(|(others, plain)| {
            let at = others.chars().position(|other| other == written)?;
            plain.get(at..=at)
        })
    };
    MARKS.iter().find(|(_, others)| others.contains(written)).map(|(plain, _)| *plain).or_else(letter)
}

/// All that look like others, but for letters among their own, apostrophes, and what stands within samples.
fn find(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    let mut start = 0;
    // Lines since a fence has opened.
    let mut fenced: Option<usize> = None;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let mut of_line = if line.is_ascii() { Vec::new() } else { of_line(line, start, number) };
        let is_fence = plainly(line, start, &of_line).trim_start().starts_with("```");
        fenced = match fenced {
            Some(_) if is_fence => None,
            Some(lines) => Some(lines + 1),
            None => is_fence.then_some(0),
        };
        // A request may stand in the first line.
        if fenced.is_some_and(|lines| lines > 1) {
            of_line.retain(|found| found.word.is_some());
        }
        found.append(&mut of_line);
        start += line.len();
    }
    found
}

fn of_line(line: &str, start: usize, number: usize) -> Vec<Found> {
    let mut found = Vec::new();
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut at = 0;
    for part in line.split_inclusive(|c| !is_word(c)) {
        let (word, rest) = part.split_at(part.find(|c| !is_word(c)).unwrap_or(part.len()));
        let range = start + at..start + at + word.len();
        let mixed = is_mixed(word);
        let letters = word.char_indices().filter(|(_, c)| mixed || is_wide(*c)).map(|(i, c)| (at + i, c));
        let behind = at + word.len();
        let word = mixed.then_some(range);
        let marks = rest.char_indices().map(|(i, c)| (behind + i, c));
        let marks = marks.filter(|(i, c)| !is_apostrophe(line, *i, *c));
        for (i, written) in letters.chain(marks) {
            if let Some(plain) = plain(written) {
                let range = start + i..start + i + written.len_utf8();
                let word = word.clone().filter(|word| word.contains(&range.start));
                found.push(Found { range, written, plain, word, line: number });
            }
        }
        at += part.len();
    }
    found
}

const fn is_wide(c: char) -> bool {
    matches!(c, '\u{ff01}'..='\u{ff5e}')
}

/// Whether a word has plain letters, and others that all look like plain ones.
fn is_mixed(word: &str) -> bool {
    let others = || word.chars().filter(|c| !c.is_ascii());
    word.contains(|c: char| c.is_ascii_alphabetic())
        && others().next().is_some()
        && others().all(|c| plain(c).is_some())
}

/// `don’t`
fn is_apostrophe(line: &str, at: usize, c: char) -> bool {
    let before = line.clip(..at).chars().next_back();
    let after = line.clip(at + c.len_utf8()..).chars().next();
    matches!(c, '‘' | '’' | '´') && [before, after].iter().all(|c| c.is_some_and(char::is_alphabetic))
}

/// A passage from `start` on with plain characters in the place of others.
fn plainly(passage: &str, start: usize, found: &[Found]) -> String {
    let mut out = String::with_capacity(passage.len());
    let mut at = 0;
    for Found { range, plain, .. } in found {
        out.push_str(passage.clip(at..range.start - start));
        out.push_str(plain);
        at = range.end - start;
    }
    out.push_str(passage.clip(at..));
    out
}

/// The words of two alphabets, each told once.
fn of_two_alphabets(text: &Text, found: &[Found]) -> Vec<Problem> {
    let words = found.chunk_by(|one, next| one.word.is_some() && one.word == next.word);
    let first = words.filter_map(|of_word| of_word.first());
    first.filter(|found| found.word.is_some()).map(|found| problem(text, found)).collect()
}

fn problem(text: &Text, found: &Found) -> Problem {
    let Found { range, written, plain, word, .. } = found;
    let code = format!("U+{:04X}", u32::from(*written));
    let (message, help) = match (word, *plain) {
        (_, "") => (format!("a character that can't be seen ({code}) stands here"), "delete it".to_owned()),
        (_, " ") => (format!("this blank ({code}) is not read as one"), "write a plain blank".to_owned()),
        (Some(word), plain) => (
            format!(
                "`{written}` in `{}` is no `{plain}`, but {code} of another alphabet",
                text.as_str().clip(word.clone())
            ),
            format!("write `{plain}`"),
        ),
        (None, plain) => (
            format!("`{written}` ({code}) looks like `{plain}`, but is not read as it"),
            format!("write `{plain}`"),
        ),
    };
    text.problem(Code::LookAlike, word.clone().unwrap_or_else(|| range.clone()), message, help)
}

/// The search for those that make a difference.
struct Search<'s, R> {
    text: &'s Text,
    read: R,
    /// The place that all statements get, since plain characters move them.
    place: Place,
    /// How those of the page are shown, and plain ones.
    shown: BTreeMap<String, String>,
    /// What the page states as it is.
    stated: Vec<String>,
    reads: usize,
}

impl<'s, R: Fn(&Text) -> PageFacts> Search<'s, R> {
    fn new(text: &'s Text, page: &PageFacts, found: &[Found], read: R) -> Self {
        let shown = |found: &Found| {
            (found.written.escape_debug().to_string(), found.plain.escape_debug().to_string())
        };
        let shown = found.iter().map(shown).collect();
        let reads = (BYTES / text.as_str().len().max(1)).clamp(1, READS);
        let mut search = Self { text, read, place: text.place(0..0), shown, stated: Vec::new(), reads };
        search.stated = search.statements(page);
        search
    }

    /// What a page states, where all is written plainly.
    fn statements(&self, page: &PageFacts) -> Vec<String> {
        let sections =
            page.sections.iter().map(|section| format!("{:?} {:?}", section.heading, section.subject));
        let facts = page.facts.iter().map(|fact| format!("{:?}", self.without_place(fact.clone())));
        let plain = |mut text: String| {
            for (written, plain) in &self.shown {
                if text.contains(written.as_str()) {
                    text = text.replace(written, plain);
                }
            }
            text
        };
        sections.chain(facts).map(plain).collect()
    }

    fn without_place(&self, mut fact: Fact) -> Fact {
        fact.place_mut().clone_from(&self.place);
        match &mut fact {
            Fact::Field(fact) => fact.text.clear(),
            Fact::Endpoint(fact) => fact.returns_at = None,
            _ => {}
        }
        fact
    }

    /// Whether the page states something else with plain characters in these lines.
    fn differs(&mut self, lines: &[&[Found]]) -> bool {
        self.reads = self.reads.saturating_sub(1);
        let plain = plainly(self.text.as_str(), 0, &lines.concat());
        let page = (self.read)(&Text::new(self.text.path().clone(), plain));
        self.statements(&page) != self.stated
    }

    /// Of lines that make a difference together, those that do; the first where that can't be told.
    fn which<'f>(&mut self, lines: &[&'f [Found]]) -> Vec<&'f [Found]> {
        let (first, second) = lines.split_at(lines.len() / 2);
        let mut which = Vec::new();
        for half in [first, second] {
            if !first.is_empty() && self.reads > 0 && self.differs(half) {
                which.extend(self.which(half));
            }
        }
        if which.is_empty() { lines.first().copied().into_iter().collect() } else { which }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::span::PagePath;
    use crate::profile::Profile;
    use crate::read::read_page;

    const PAGE: &str = "> POST - /orders\n\n## Order\n\n**Parameters**\n\n----\n`amount` | integer | required\n\nIn cents – or not.\n\n\
        ----\n`flow` | string | required\n\nHow it’s “paid”.  \nOptions: `redirect`, `direct`.\n\n| Code | Name |\n|---|---|\n| 1 | Α |\n";

    fn told(page: &str) -> Vec<String> {
        let page = read_page(&Text::new(PagePath::new("order.md"), page.to_owned()), &Profile::usual());
        let problems = page.problems.iter().filter(|problem| problem.code == Code::LookAlike);
        problems
            .map(|problem| format!("{}:{} {}", problem.place.line, problem.place.column, problem.message))
            .collect()
    }

    /// What is told of the page with `right` written as `wrong`.
    #[track_caller]
    fn check(right: &str, wrong: &str, expected: &str) {
        assert!(PAGE.contains(right), "{right}");
        assert_eq!(told(&PAGE.replacen(right, wrong, 1)), [expected], "{right:?} as {wrong:?}");
    }

    #[test]
    fn what_stands_in_prose_is_right() {
        assert_eq!(told(PAGE), [""; 0]);
    }

    #[test]
    fn letters_are_told_everywhere() {
        check("integer", "intеger", "8:12 `е` in `intеger` is no `e`, but U+0435 of another alphabet");
        check("`amount`", "`аmount`", "8:2 `а` in `аmount` is no `a`, but U+0430 of another alphabet");
        check("cents", "cеnts", "10:4 `е` in `cеnts` is no `e`, but U+0435 of another alphabet");
    }

    #[test]
    fn marks_are_told_where_they_count() {
        check("> POST", "＞ POST", "1:1 `＞` (U+FF1E) looks like `>`, but is not read as it");
        check("## Order", "##\u{a0}Order", "3:3 this blank (U+00A0) is not read as one");
        check("|---|---|", "|–--|---|", "19:2 `–` (U+2013) looks like `-`, but is not read as it");
        check("` | integer", "` ｜ integer", "8:10 `｜` (U+FF5C) looks like `|`, but is not read as it");
        check("`flow`", "‘flow’", "13:1 `‘` (U+2018) looks like ```, but is not read as it");
        check("Options:", "Options：", "16:8 `：` (U+FF1A) looks like `:`, but is not read as it");
        check(
            "required\n\nIn",
            "requi\u{200b}red\n\nIn",
            "8:27 a character that can't be seen (U+200B) stands here",
        );
    }
}
