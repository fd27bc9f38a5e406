//! Slips of the pen: one character (or one token) of the structure of a page is damaged, and a reader of the page must
//! report it there, or read the same.
//!
//! Names, values and prose are never touched: nobody can see that a name is wrong. Structure is found here by the look
//! of the lines, apart from the reader that is measured.

#![allow(clippy::indexing_slicing, reason = "indices are those of pages and outcomes that this file made")]

use codegen::diagnostics::problem::{Problem, Severity};
use codegen::diagnostics::span::PagePath;
use codegen::profile::Profile;
use codegen::read::facts::PageFacts;
use codegen::read::read_page;
use codegen::read::source::{RawPage, Source, Text};
use codegen::report::all_facts_jsonl;
use codegen::review::lint;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

/// A token of structure: what it is, and its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// `bar`, `code mark`, `endpoint`, …
    pub kind: &'static str,
    /// Bytes of the page.
    pub range: Range<usize>,
}

/// The words that carry structure in the docs of a vendor, in small letters.
#[derive(Clone, Copy, Debug)]
pub struct Vocabulary {
    /// Words of entries' columns and of headers of tables: types, presences, places.
    pub columns: &'static [&'static str],
    /// Labels of lists, alone on a line.
    pub lists: &'static [&'static str],
    /// Labels in descriptions, before a colon.
    pub labels: &'static [&'static str],
    /// Words that begin a phrase about lengths.
    pub lengths: &'static [&'static str],
    /// How a word ends such a phrase.
    pub length_end: &'static str,
    /// Marks beside names and types.
    pub marks: &'static [&'static str],
    /// Components that hold or mark something.
    pub components: &'static [&'static str],
    /// Language of the fences whose first line is a request.
    pub requests: &'static str,
}

/// The words of the first vendor.
pub const MULTISAFEPAY: Vocabulary = Vocabulary {
    columns: &[
        "string",
        "integer",
        "float",
        "decimal",
        "boolean",
        "bool",
        "object",
        "array",
        "of",
        "strings",
        "required",
        "optional",
        "conditional",
        "recommended",
        "query",
        "path",
        "parameter",
        "type",
        "description",
        "name",
        "code",
        "gateway",
        "bank",
        "issuerid",
        "status",
        "category",
        "setting",
    ],
    lists: &["parameters", "response", "request parameters", "response parameters", "body parameters"],
    labels: &["options", "option", "value", "fixed value", "format", "default", "contains", "may contain"],
    lengths: &["max", "maximum", "min", "minimum"],
    length_end: "char",
    marks: &[],
    components: &[],
    requests: "",
};

/// The words of docs in definition lists, with headings for members.
pub const MASTODON: Vocabulary = Vocabulary {
    columns: &[
        "string",
        "strings",
        "integer",
        "float",
        "boolean",
        "hash",
        "array",
        "of",
        "or",
        "enumerable",
        "oneof",
        "anyof",
    ],
    lists: &["path parameters", "query parameters", "form data parameters", "headers", "attributes"],
    labels: &["type", "returns", "version history"],
    lengths: &[],
    length_end: "character",
    marks: &[
        "{{<required>}}",
        "{{%optional%}}",
        "{{<optional>}}",
        "{{<nullable>}}",
        "{{%nullable%}}",
        "{{%deprecated%}}",
        "{{%removed%}}",
    ],
    components: &[],
    requests: "http",
};

/// The words of docs in tables below components.
pub const DISCORD: Vocabulary = Vocabulary {
    columns: &[
        "string",
        "strings",
        "integer",
        "integers",
        "float",
        "double",
        "boolean",
        "snowflake",
        "snowflakes",
        "timestamp",
        "array",
        "of",
        "field",
        "type",
        "value",
        "name",
        "required",
        "default",
        "true",
        "false",
        "code",
        "flag",
        "object",
    ],
    lists: &["json params", "form params", "query string params", "response body", "response structure"],
    labels: &[],
    lengths: &["max", "maximum", "up"],
    length_end: "character",
    marks: &["(deprecated)"],
    components: &["Route", "ManualAnchor"],
    requests: "",
};

/// The tokens of structure on a page.
#[must_use]
pub fn tokens(page: &str, words: &Vocabulary) -> Vec<Token> {
    let mut found = Finder { page, words, tokens: Vec::new() };
    let mut fenced = false;
    let mut request = false;
    let mut at = 0;
    let mut in_front_matter = page.starts_with("---\n");
    for (i, line) in page.split_inclusive('\n').enumerate() {
        let range = at..at + line.trim_end().len();
        at += line.len();
        let trimmed = line.trim();
        if in_front_matter {
            in_front_matter = i == 0 || trimmed != "---";
        } else if trimmed.starts_with("```") {
            fenced = !fenced;
            request =
                fenced && !words.requests.is_empty() && trimmed.trim_start_matches('`') == words.requests;
            found.push("fence", range);
        } else if std::mem::take(&mut request) {
            // Its method: the path is a name.
            let method = range.start..range.start + line.find('/').unwrap_or(0);
            found.push("endpoint", method);
        } else if fenced {
            found.braces(range);
        } else {
            found.line(range);
        }
    }
    found.tokens
}

struct Finder<'p> {
    page: &'p str,
    words: &'p Vocabulary,
    tokens: Vec<Token>,
}

impl<'p> Finder<'p> {
    fn push(&mut self, kind: &'static str, range: Range<usize>) {
        if !range.is_empty() {
            self.tokens.push(Token { kind, range });
        }
    }

    fn text(&self, range: &Range<usize>) -> &'p str {
        self.page.get(range.clone()).unwrap_or_default()
    }

    /// Braces and brackets of a line of a sample, outside of its strings.
    fn braces(&mut self, line: Range<usize>) {
        let mut quoted = false;
        let bytes = self.text(&line).bytes().enumerate();
        let mut escaped = false;
        let mut braces = Vec::new();
        for (i, byte) in bytes {
            match byte {
                b'"' if !escaped => quoted = !quoted,
                b'{' | b'}' | b'[' | b']' if !quoted => braces.push(line.start + i),
                _ => {}
            }
            escaped = byte == b'\\' && !escaped;
        }
        for at in braces {
            self.push("brace", at..at + 1);
        }
    }

    fn line(&mut self, line: Range<usize>) {
        let text = self.text(&line);
        let start = line.start + (text.len() - text.trim_start().len());
        let mut rest = start..line.end;
        let trimmed = self.text(&rest);
        let label = trimmed.trim_matches(['#', '*', '_', ':', ' ']).to_lowercase();
        self.marks(&rest);
        let component = |name: &str| trimmed.strip_prefix('<').is_some_and(|tag| tag.starts_with(name));
        if self.words.components.iter().any(|name| component(name)) {
            // Its tag and attributes: paths and anchors are names.
            let opens = trimmed.find('"').map_or(0, |quote| quote + 1);
            let closes = trimmed.rfind("</").or_else(|| trimmed.rfind(" />")).unwrap_or(trimmed.len());
            self.push("component", start..start + opens);
            self.push("component", start + closes..rest.end);
        } else if let Some(text) = trimmed.strip_prefix(": ") {
            self.push("definition", start..start + 2);
            let end = text.find(". ").map_or(rest.end, |stop| start + 2 + stop);
            self.words("type word", &(start + 2..end));
        } else if trimmed.starts_with("{{") {
            self.push("shortcode", rest);
        } else if !trimmed.is_empty() && self.words.lists.contains(&label.as_str()) {
            self.push("list label", rest);
        } else if trimmed.starts_with('>') {
            let quoted = trimmed.trim_start_matches(['>', ' ']);
            let words = quoted.split_whitespace().count();
            if words <= 3 {
                self.push(if quoted.contains('/') { "endpoint" } else { "sample label" }, rest);
            }
        } else if trimmed.starts_with('#') {
            let marks = trimmed.len() - trimmed.trim_start_matches(['#', ' ']).len();
            self.push("heading", start..start + marks);
            for (at, _) in trimmed.match_indices('`').filter(|_| !self.words.requests.is_empty()) {
                self.push("code mark", start + at..start + at + 1);
            }
        } else if trimmed.len() > 2 && trimmed.chars().all(|c| matches!(c, '-' | '|' | ':' | ' ')) {
            self.push(if trimmed.contains('|') { "table border" } else { "border" }, rest);
        } else if trimmed.starts_with('|') {
            self.bars("table bar", &rest);
            // The first cell of a row is a name.
            let first = trimmed.trim_start_matches('|').find('|').map_or(0, |bar| bar + 1);
            rest.start += if self.is_header(&line) { 0 } else { first };
            self.words("table word", &rest);
        } else {
            if trimmed.starts_with("- ") || trimmed.starts_with("* ") {
                self.push("bullet", start..start + 2);
                rest.start += 2;
            }
            let marked = ["`", "**", "__"].iter().find(|mark| self.text(&rest).starts_with(**mark));
            let barred = self.text(&rest).contains('|');
            match marked.filter(|_| barred) {
                Some(mark) => self.entry(mark, &rest),
                None => self.description(&rest),
            }
        }
    }

    /// Marks anywhere on a line.
    fn marks(&mut self, line: &Range<usize>) {
        for mark in self.words.marks {
            for (at, _) in self.text(line).match_indices(mark) {
                self.push("mark", line.start + at..line.start + at + mark.len());
            }
        }
    }

    /// Whether a line of dashes and bars stands below.
    fn is_header(&self, line: &Range<usize>) -> bool {
        let below =
            self.page.get(line.end..).unwrap_or_default().trim_start().lines().next().unwrap_or_default();
        below.contains('-') && below.chars().all(|c| matches!(c, '-' | '|' | ':' | ' '))
    }

    /// The marks of an entry's name, its bars, and the words of its columns.
    fn entry(&mut self, mark: &str, line: &Range<usize>) {
        let text = self.text(line);
        let names = text.find('|').unwrap_or(text.len());
        for (at, _) in text.get(..names).unwrap_or_default().match_indices(mark) {
            self.push("code mark", line.start + at..line.start + at + mark.len());
        }
        self.bars("bar", line);
        self.words("column word", &(line.start + names..line.end));
    }

    fn bars(&mut self, kind: &'static str, line: &Range<usize>) {
        for (at, _) in self.text(line).match_indices('|') {
            self.push(kind, line.start + at..line.start + at + 1);
        }
    }

    /// Cells of nothing but words that carry structure.
    fn words(&mut self, kind: &'static str, line: &Range<usize>) {
        let mut at = line.start;
        for cell in self.text(line).split('|') {
            let words = cell.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
            let known = |word: &str| self.words.columns.contains(&word.to_lowercase().as_str());
            if cell.contains(char::is_alphabetic) && words.clone().all(known) {
                for word in words {
                    let from = at + (word.as_ptr() as usize - cell.as_ptr() as usize);
                    self.push(kind, from..from + word.len());
                }
            }
            at += cell.len() + 1;
        }
    }

    /// Labels with the marks of what follows them, and phrases about lengths.
    fn description(&mut self, line: &Range<usize>) {
        let text = self.text(line);
        let lower = text.to_ascii_lowercase();
        for (colon, _) in lower.match_indices(':') {
            let before = lower.get(..colon).unwrap_or_default().trim_end_matches(['*', '_']);
            let label = self.words.labels.iter().filter(|label| before.ends_with(**label));
            let Some(label) = label.max_by_key(|label| label.len()) else { continue };
            let start = before.len() - label.len();
            if lower.get(..start).is_some_and(|head| head.ends_with(char::is_alphanumeric)) {
                continue;
            }
            self.push("label", line.start + start..line.start + colon + 1);
            if *label == "type" {
                self.words("type word", &(line.start + colon + 1..line.end));
            }
            for (at, _) in text.match_indices('`').filter(|(at, _)| *at > colon) {
                self.push("value mark", line.start + at..line.start + at + 1);
            }
        }
        let words: Vec<(usize, &str)> = lower
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(|word| (word.as_ptr() as usize - lower.as_ptr() as usize, word))
            .collect();
        for (i, (at, word)) in words.iter().enumerate() {
            let phrase = words.get(i + 1..).unwrap_or_default().iter().take(5);
            let end = phrase.clone().find(|(_, word)| word.starts_with(self.words.length_end));
            let counts = phrase.clone().any(|(_, word)| word.parse::<u32>().is_ok());
            if self.words.lengths.contains(word)
                && counts
                && let Some((end, last)) = end
            {
                self.push("length word", line.start + at..line.start + at + word.len());
                self.push("length word", line.start + end..line.start + end + last.len());
            }
        }
    }
}

/// The damage to a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// A character is left out.
    Drop,
    /// A character is typed twice.
    Double,
    /// A character and the next one change places.
    Swap,
    /// Another character stands in the place of one.
    Replace,
    /// The whole token is left out.
    Delete,
}

/// A source of numbers that are the same for the same seed.
#[derive(Clone, Debug)]
pub struct Numbers(u64);

impl Numbers {
    /// Numbers of a seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `end`, which is not 0.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % end.max(1) as u64).unwrap_or(0)
    }
}

/// A page with one slip.
#[derive(Clone, Debug)]
pub struct Slipped {
    /// The kind of the token.
    pub kind: &'static str,
    /// The damage to it; none where more than a token is damaged.
    pub slip: Option<Slip>,
    /// Line of the slip, from 1.
    pub line: u32,
    /// The line before and after.
    pub lines: (String, String),
    /// The whole page.
    pub page: String,
}

/// Makes one slip at a random place; `None` on a page without structure, or if the slip changes nothing.
#[must_use]
pub fn slip(page: &str, tokens: &[Token], numbers: &mut Numbers) -> Option<Slipped> {
    const OTHERS: &[u8] = b"aeinoqstxz;,.-'=1 ";
    let mut kinds: Vec<&str> = tokens.iter().map(|token| token.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    // Kinds are chosen first: braces and bars would drown the rest.
    let kind = *kinds.get(numbers.below(kinds.len()))?;
    let of_kind: Vec<&Token> = tokens.iter().filter(|token| token.kind == kind).collect();
    let Token { kind, range } = of_kind.get(numbers.below(of_kind.len()))?;
    let token = page.get(range.clone())?;
    let (at, c) = token.char_indices().nth(numbers.below(token.chars().count()))?;
    let at = range.start + at;
    let after = at + c.len_utf8();
    let next = page.get(after..)?.chars().next().filter(|next| *next != '\n');
    let slip = [Slip::Drop, Slip::Double, Slip::Swap, Slip::Replace, Slip::Delete][numbers.below(5)];
    let (range, instead) = match slip {
        Slip::Drop => (at..after, String::new()),
        Slip::Double => (at..after, format!("{c}{c}")),
        Slip::Swap => (at..after + next?.len_utf8(), format!("{}{c}", next?)),
        Slip::Replace => (at..after, char::from(*OTHERS.get(numbers.below(OTHERS.len()))?).to_string()),
        // Without a remark in words, a sentence is as right as before.
        Slip::Delete if *kind == "mark" && token.starts_with('(') => return None,
        Slip::Delete => (range.clone(), String::new()),
    };
    let slipped = format!("{}{instead}{}", page.get(..range.start)?, page.get(range.end..)?);
    let line = page.get(..at)?.matches('\n').count();
    let of = |page: &str| page.lines().nth(line).unwrap_or_default().to_owned();
    let lines = (of(page), of(&slipped));
    let line = u32::try_from(line + 1).ok()?;
    (slipped != page).then_some(Slipped { kind, slip: Some(slip), line, lines, page: slipped })
}

/// The outcome of a slip.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// The facts are the same.
    Same,
    /// A new error or warning stands within three lines.
    AtTheLine,
    /// Something new was reported, but elsewhere, or as a note only.
    Elsewhere,
    /// Facts changed, and nothing was reported.
    Silent,
}

/// The texts of a folder's pages, by the endings of a profile.
///
/// # Panics
/// If the folder can't be read.
#[must_use]
pub fn pages_of(folder: &Path, profile: &Profile) -> Vec<(PagePath, String)> {
    let pages = Source::Folder(folder.to_owned()).pages_ending(profile.files());
    let text = |page: RawPage| (page.path, String::from_utf8_lossy(&page.bytes).into_owned());
    pages.unwrap_or_else(|error| panic!("{error}")).into_iter().map(text).collect()
}

/// All pages of a source, to read one of them with a slip among the others.
#[derive(Debug)]
pub struct Docs {
    pages: Vec<(PagePath, String)>,
    texts: Vec<Text>,
    facts: Vec<PageFacts>,
    problems: Vec<Vec<Problem>>,
    across: Vec<Problem>,
    profile: Arc<Profile>,
}

impl Docs {
    /// Pages with their texts, which a profile reads.
    #[must_use]
    pub fn new(pages: Vec<(PagePath, String)>, profile: Arc<Profile>) -> Self {
        let look = |(path, text): &(PagePath, String)| facts_and_problems(path, text, &profile);
        let (facts, problems): (Vec<_>, Vec<_>) = pages.iter().map(look).unzip();
        let texts: Vec<_> = pages.iter().map(|(path, text)| Text::new(path.clone(), text.clone())).collect();
        let across = across(&facts, &texts);
        Self { pages, texts, facts, problems, across, profile }
    }

    /// How many pages there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.pages.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pages.is_empty()
    }

    /// Path and text of a page.
    #[must_use]
    pub fn page(&self, index: usize) -> Option<&(PagePath, String)> {
        self.pages.get(index)
    }

    /// Errors and warnings of the pages as they are.
    pub fn problems(&self) -> impl Iterator<Item = &Problem> {
        let all = self.problems.iter().flatten().chain(&self.across);
        all.filter(|problem| problem.code.severity() >= Severity::Warning)
    }

    /// The outcome of a slip on a page, with the new problems.
    ///
    /// # Panics
    /// If there is no such page.
    pub fn judge(&mut self, index: usize, slipped: &Slipped) -> (Outcome, Vec<String>) {
        let (path, _) = &self.pages[index];
        let (facts, problems) = facts_and_problems(path, &slipped.page, &self.profile);
        let (mut before, mut after) = (sheet(&self.facts[index]), sheet(&facts));
        if slipped.slip.is_none() {
            // Entries that have changed places state the same.
            before.sort_unstable();
            after.sort_unstable();
        }
        if before == after {
            return (Outcome::Same, Vec::new());
        }
        let mut new = news(&self.problems[index], &problems);
        if !new.iter().any(|problem| is_near(problem, slipped)) {
            let text = Text::new(path.clone(), slipped.page.clone());
            let whole = std::mem::replace(&mut self.facts[index], facts);
            let text = std::mem::replace(&mut self.texts[index], text);
            let across = across(&self.facts, &self.texts);
            self.facts[index] = whole;
            self.texts[index] = text;
            let elsewhere = news(&self.across, &across).into_iter();
            new.extend(elsewhere.map(|mut problem| {
                if problem.place.page != *path {
                    problem.place.line = u32::MAX;
                }
                problem
            }));
        }
        let outcome = if new.iter().any(|problem| is_near(problem, slipped)) {
            Outcome::AtTheLine
        } else if new.is_empty() {
            Outcome::Silent
        } else {
            Outcome::Elsewhere
        };
        let shown = |problem: &Problem| {
            format!("{} {} {}", problem.place.line, problem.code.severity().as_str(), problem.message)
        };
        (outcome, new.iter().map(shown).collect())
    }
}

/// What only all pages together show.
fn across(facts: &[PageFacts], texts: &[Text]) -> Vec<Problem> {
    let pages: Vec<_> = facts.iter().zip(texts).collect();
    [lint::across(facts), lint::contradictions(facts), lint::samples(&pages)].concat()
}

fn facts_and_problems(path: &PagePath, page: &str, profile: &Arc<Profile>) -> (PageFacts, Vec<Problem>) {
    match Text::decode(path.clone(), page.as_bytes().to_vec()) {
        Ok((text, mut problems)) => {
            let facts = read_page(&text, profile);
            problems.extend(facts.problems.iter().cloned());
            problems.extend(lint::page(&facts, &text));
            (facts, problems)
        }
        Err(problem) => (PageFacts::empty(path.clone(), profile), vec![problem]),
    }
}

/// The facts of a page as the fact sheet shows them, without their lines.
fn sheet(facts: &PageFacts) -> Vec<String> {
    let without_line = |line: &str| {
        let mut fact: serde_json::Value = serde_json::from_str(line).unwrap_or_default();
        if let Some(fact) = fact.as_object_mut() {
            fact.remove("line");
        }
        fact.to_string()
    };
    all_facts_jsonl(std::slice::from_ref(facts)).lines().map(without_line).collect()
}

/// Problems that were not there before: another code, message or line.
fn news(before: &[Problem], after: &[Problem]) -> Vec<Problem> {
    let key = |problem: &Problem| (problem.code, problem.place.line, problem.message.clone());
    let mut known: HashMap<_, usize> = HashMap::new();
    for problem in before {
        *known.entry(key(problem)).or_default() += 1;
    }
    let is_new = |problem: &&Problem| match known.get_mut(&key(problem)) {
        Some(left) if *left > 0 => {
            *left -= 1;
            false
        }
        _ => true,
    };
    after.iter().filter(is_new).cloned().collect()
}

fn is_near(problem: &Problem, slipped: &Slipped) -> bool {
    problem.code.severity() >= Severity::Warning && problem.place.line.abs_diff(slipped.line) <= 3
}

/// How many slips of each kind had which outcome.
#[derive(Clone, Debug, Default)]
pub struct Shares {
    by_kind: BTreeMap<&'static str, [usize; 4]>,
}

impl Shares {
    /// Counts a slip.
    pub fn add(&mut self, kind: &'static str, outcome: Outcome) {
        self.by_kind.entry(kind).or_default()[outcome as usize] += 1;
    }

    fn sum(&self) -> [usize; 4] {
        self.by_kind.values().fold([0; 4], |sum, counts| std::array::from_fn(|i| sum[i] + counts[i]))
    }

    /// Of the slips that changed facts, the percentage with an outcome.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "counts are small")]
    pub fn percent(&self, outcome: Outcome) -> f64 {
        let sum = self.sum();
        let changed: usize = sum.iter().skip(1).sum();
        100.0 * sum[outcome as usize] as f64 / changed.max(1) as f64
    }
}

impl fmt::Display for Shares {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:14}{:>8}{:>8}{:>10}{:>8}", "", "same", "at line", "elsewhere", "silent")?;
        let row = |f: &mut fmt::Formatter<'_>, kind: &str, [same, line, elsewhere, silent]: [usize; 4]| {
            writeln!(f, "{kind:14}{same:8}{line:8}{elsewhere:10}{silent:8}")
        };
        for (kind, counts) in &self.by_kind {
            row(f, kind, *counts)?;
        }
        row(f, "all", self.sum())?;
        let share = |outcome| self.percent(outcome);
        write!(
            f,
            "of changed facts: {:.1} % at the line, {:.1} % elsewhere or as a note, {:.1} % in silence",
            share(Outcome::AtTheLine),
            share(Outcome::Elsewhere),
            share(Outcome::Silent)
        )
    }
}
