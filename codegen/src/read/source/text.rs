//! The text of a page as it is read: decoded, with offsets that lead back to the bytes of the file.

use super::lines::{LineIndex, line_starts};
use super::mojibake;
use crate::diagnostics::clip::Clip;
use crate::diagnostics::problem::{About, Code, Problem};
use crate::diagnostics::span::{PagePath, Place, Span};
use std::borrow::Cow;
use std::ops::Range;

/// A page's text and where its parts stand in the file.
#[derive(Clone, Debug)]
pub struct Text {
    path: PagePath,
    /// The file, if it is not the same as `decoded`.
    file: Option<String>,
    decoded: String,
    front_matter: Option<Range<usize>>,
    /// Lines of the file.
    lines: LineIndex,
    /// Offsets in `decoded`, each with its offset in the file, from which on the two run in step.
    steps: Vec<(usize, usize)>,
}

/// Greatest number of bytes of a passage that tells a problem from others.
const PASSAGE: usize = 200;

const BOM: char = '\u{feff}';

impl Text {
    /// The text of a page that needs no decoding. Front matter that never closes counts as none.
    #[must_use]
    pub fn new(path: PagePath, text: String) -> Self {
        let lines = LineIndex::of(&text);
        let front_matter = front_matter(&text).unwrap_or_default();
        Self { path, file: None, decoded: text, front_matter, lines, steps: Vec::new() }
    }

    /// Decodes a file: UTF-8, a byte order mark dropped, mis-decoded characters (`â€“` for `–`) mended. Line ends stay
    /// as they are. The problems, one for each mended run of characters, are none to stop at.
    ///
    /// ```
    /// use codegen::{read::source::Text, diagnostics::span::PagePath};
    /// let (text, problems) = Text::decode(PagePath::new("a.md"), "1 â€“ 2".into()).unwrap();
    /// assert_eq!(text.as_str(), "1 – 2");
    /// assert_eq!(text.place(6..7).column, 7); // of the file: `â€“` are three characters
    /// assert_eq!(problems[0].place.to_string(), "a.md:1:3");
    /// ```
    ///
    /// # Errors
    /// The one problem that makes the page unreadable: it is not UTF-8 ([`Code::NotUtf8`]), or its front matter never
    /// closes ([`Code::FrontMatter`]).
    pub fn decode(path: PagePath, bytes: Vec<u8>) -> Result<(Self, Vec<Problem>), Problem> {
        let (mut text, problems) = Self::decode_document(path, bytes)?;
        text.front_matter = front_matter(&text.decoded).map_err(|end| {
            text.problem(
                Code::FrontMatter,
                end,
                "the front matter opens with `---` but never closes",
                "close it with a line `---`, or remove the first line",
            )
        })?;
        Ok((text, problems))
    }

    /// Decodes a file that has no front matter: in YAML, `---` opens a document.
    ///
    /// # Errors
    /// The problem that it is not UTF-8.
    pub(crate) fn decode_document(path: PagePath, bytes: Vec<u8>) -> Result<(Self, Vec<Problem>), Problem> {
        let file = String::from_utf8(bytes).map_err(|error| not_utf8(&path, &error))?;
        let (decoded, steps, mended) = mend(&file);
        let lines = LineIndex::of(&file);
        let changed = !steps.is_empty();
        let (file, decoded) = if changed { (Some(file), decoded) } else { (None, file) };
        let text = Self { path, file, decoded, front_matter: None, lines, steps };
        let problems = mended.into_iter().map(|range| text.misdecoded(range)).collect();
        Ok((text, problems))
    }

    /// Path of the page.
    #[must_use]
    pub const fn path(&self) -> &PagePath {
        &self.path
    }

    /// The decoded text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.decoded
    }

    /// Where the lines of the decoded text start; the first at 0.
    pub(crate) fn line_starts(&self) -> Cow<'_, [usize]> {
        match self.file {
            None => Cow::Borrowed(self.lines.starts()),
            Some(_) => Cow::Owned(line_starts(&self.decoded)),
        }
    }

    /// The file as it is, byte order mark and mis-decoded characters included. Spans of places are ranges of it.
    #[must_use]
    pub fn original(&self) -> &str {
        self.file.as_deref().unwrap_or(&self.decoded)
    }

    /// The front matter in the decoded text, from the first `---` to the end of the line of the second.
    #[must_use]
    pub fn front_matter(&self) -> Option<Range<usize>> {
        self.front_matter.clone()
    }

    /// What the front matter says behind a key, without quotation marks.
    #[must_use]
    pub fn front_matter_value(&self, key: &str) -> Option<&str> {
        let front = self.as_str().get(self.front_matter()?)?;
        let value = front.lines().find_map(|line| line.strip_prefix(key)?.trim_start().strip_prefix(':'))?;
        Some(value.trim().trim_matches(['"', '\''])).filter(|value| !value.is_empty())
    }

    /// Where a range of the decoded text stands in the file. A range that goes beyond the text is cut off.
    #[must_use]
    pub fn place(&self, range: Range<usize>) -> Place {
        let span = Span::new(self.in_file(range.start), self.in_file(range.end.max(range.start)));
        place(&self.path, self.original(), &self.lines, span)
    }

    /// A problem with a passage, which it is about: with its first line, if there are several.
    #[must_use]
    pub fn problem(
        &self,
        code: Code,
        range: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Problem {
        let passage = self.decoded.clip(range.clone()).trim_start();
        let line = passage.lines().next().map_or("", str::trim_end);
        Problem {
            code,
            place: self.place(range),
            about: About::of(line.clip(..PASSAGE)),
            message: message.into(),
            help: help.into(),
        }
    }

    /// Where a part of a passage stands in the file; `part` is in bytes of the passage's decoded text.
    #[must_use]
    pub fn part(&self, passage: &Place, part: Span) -> Place {
        let at = passage.span.start;
        let step = self.steps.partition_point(|(_, file)| *file <= at).checked_sub(1);
        let (decoded, file) = step.and_then(|i| self.steps.get(i)).copied().unwrap_or_default();
        let start = decoded + (at - file);
        self.place(start + part.start..start + part.end)
    }

    /// Offset in the file of an offset in the decoded text.
    fn in_file(&self, at: usize) -> usize {
        let step = self.steps.partition_point(|(decoded, _)| *decoded <= at).checked_sub(1);
        let (decoded, file) = step.and_then(|i| self.steps.get(i)).copied().unwrap_or_default();
        (file + (at - decoded)).min(self.original().len())
    }

    fn misdecoded(&self, range: Range<usize>) -> Problem {
        let was = self.decoded.clip(range.clone());
        let place = self.place(range.clone());
        let found = self.original().clip(place.span.start..place.span.end);
        Problem {
            code: Code::Misdecoded,
            place,
            about: About::of(was),
            message: format!(
                "`{}` is `{}`, decoded with the wrong encoding",
                found.escape_debug(),
                was.escape_debug()
            ),
            help: format!("write `{}`, and save the page as UTF-8", was.escape_debug()),
        }
    }
}

/// The text without byte order mark and mis-decoded characters, the steps back to the file, and what was mended.
/// Without steps the text is the file, and is not built.
fn mend(file: &str) -> (String, Vec<(usize, usize)>, Vec<Range<usize>>) {
    let mut steps = Vec::new();
    let mut mended = Vec::new();
    let mut text = String::new();
    let mut copied = 0;
    if file.starts_with(BOM) {
        copied = BOM.len_utf8();
        steps.push((0, copied));
    }
    for run in mojibake::runs(file) {
        text.push_str(file.clip(copied..run.range.start));
        let start = text.len();
        let mut at = run.range.start;
        for c in run.text.chars() {
            at += mojibake::written_len(c);
            // The byte order mark may be mis-decoded too.
            if c != BOM || !text.is_empty() {
                text.push(c);
            }
            steps.push((text.len(), at));
        }
        copied = run.range.end;
        if start < text.len() {
            mended.push(start..text.len());
        }
    }
    if !steps.is_empty() {
        text.push_str(file.clip(copied..));
    }
    (text, steps, mended)
}

/// The range of the front matter, if there is one; if it never closes, as error the line that stands where it should: the
/// first one that is no key.
fn front_matter(text: &str) -> Result<Option<Range<usize>>, Range<usize>> {
    let mut lines = text.split_inclusive('\n');
    let Some(first) = lines.next().filter(|line| line.trim_end() == "---") else { return Ok(None) };
    let mut end = first.len();
    let mut other = None;
    for line in lines {
        if line.trim_end() == "---" {
            return Ok(Some(0..end + line.len()));
        }
        if other.is_none() && !is_front_matter(line) {
            other = Some(end..end + line.trim_end().len());
        }
        end += line.len();
    }
    Err(other.unwrap_or(0..first.trim_end().len()))
}

/// Whether a line is a key, goes on with one, or is blank.
pub(crate) fn is_front_matter(line: &str) -> bool {
    let key = || line.split_once(':').is_some_and(|(key, _)| !key.contains(|c: char| c.is_whitespace()));
    line.trim().is_empty() || line.starts_with([' ', '\t']) || line.starts_with("- ") || key()
}

fn place(path: &PagePath, file: &str, lines: &LineIndex, span: Span) -> Place {
    let (line, before) = lines.line_and_characters(file, span.start);
    // Editors don't count the byte order mark.
    let column = if line == 1 && file.starts_with(BOM) { before.max(1) } else { before + 1 };
    Place {
        page: path.clone(),
        line: u32::try_from(line).unwrap_or(u32::MAX),
        column: u32::try_from(column).unwrap_or(u32::MAX),
        span,
    }
}

fn not_utf8(path: &PagePath, error: &std::string::FromUtf8Error) -> Problem {
    let bytes = error.as_bytes();
    let start = error.utf8_error().valid_up_to();
    let end = start + error.utf8_error().error_len().unwrap_or(bytes.len() - start);
    let good = bytes.get(..start).and_then(|good| std::str::from_utf8(good).ok()).unwrap_or_default();
    let utf16 = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
    let found = bytes.get(start).copied().unwrap_or_default();
    Problem {
        code: Code::NotUtf8,
        place: place(path, good, &LineIndex::of(good), Span::new(start, end)),
        about: About::of(path),
        message: format!("the page is not UTF-8: byte 0x{found:02X} means nothing here"),
        help: if utf16 {
            "it looks like UTF-16; save it as UTF-8".into()
        } else {
            "save it as UTF-8; it may be in Latin-1 or Windows-1252".into()
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn decode(bytes: &[u8]) -> Result<(Text, Vec<Problem>), Problem> {
        Text::decode(PagePath::new("a.md"), bytes.to_vec())
    }

    /// Checks the text that is read, and the places of problems.
    #[track_caller]
    fn check(file: &str, decoded: &str, problems: &[&str]) {
        let (text, found) = decode(file.as_bytes()).unwrap();
        assert_eq!(text.as_str(), decoded);
        assert_eq!(text.original(), file);
        let found = found.iter().map(|p| format!("{} {}", p.place, p.message)).collect::<Vec<_>>();
        let says = |p: &&str| format!("a.md:{p}, decoded with the wrong encoding");
        assert_eq!(found, problems.iter().map(says).collect::<Vec<_>>());
    }

    #[track_caller]
    fn check_err(file: &[u8], says: &str) {
        assert_eq!(decode(file).unwrap_err().to_string(), says);
    }

    #[test]
    fn a_problem_of_another_version_is_the_same_by_what_it_is_about() {
        let check = |(before, after): (&str, &str), same: bool| {
            let found = |text: &str| {
                let text = Text::new(PagePath::new("a.md"), text.to_owned());
                let at = text.as_str().find('`').unwrap_or(0);
                text.problem(Code::UnreadLine, at..text.as_str().len(), text.as_str(), "")
            };
            let (before, after) = (found(before), found(after));
            assert_eq!(before.identity() == after.identity(), same, "{before:?} {after:?}");
        };
        check(("`a` | string", "New words.\n\n  `a` | string"), true);
        check(("`a` | string\nOld.", "`a` | string\nNew."), true);
        check(("`a` | string", "`b` | string"), false);
        check(("", ""), true);
    }

    #[test]
    fn decodes() {
        check("a – b\r\n\0é", "a – b\r\n\0é", &[]);
        check("\u{feff}a\nb", "a\nb", &[]);
        check("1 â€“ 2", "1 – 2", &["1:3 `â€“` is `–`"]);
        check("x\ncafÃ© â€™", "x\ncafé ’", &["2:4 `Ã©` is `é`", "2:7 `â€™` is `’`"]);
        check("â€œaâ€\u{9d}", "“a”", &["1:1 `â€œ` is `“`", "1:5 `â€\\u{9d}` is `”`"]);
        check("Â¥1 Â\u{a0}2", "¥1 \u{a0}2", &["1:1 `Â¥` is `¥`", "1:5 `Â\\u{a0}` is `\\u{a0}`"]);
        check("â‚¬ ðŸ˜€Ã«", "€ 😀ë", &["1:1 `â‚¬` is `€`", "1:5 `ðŸ˜€Ã«` is `😀ë`"]);
        check("ï»¿a", "a", &[]);
        check("Ã©日", "é日", &["1:1 `Ã©` is `é`"]);
    }

    #[test]
    fn leaves_alone_what_may_be_meant() {
        for text in ["Ã", "Ã©é", "naïve – “quoted”", "â€", "Â 1", "日本"] {
            check(text, text, &[]);
        }
    }

    #[test]
    fn says_where_it_is_not_utf8() {
        check_err(
            b"ab\nc\xc3\xa9 \xe9!",
            "a.md:2:4: error[not-utf8]: the page is not UTF-8: byte 0xE9 means nothing here; save it as UTF-8; it may be in Latin-1 or Windows-1252",
        );
        check_err(
            b"\xff\xfea\0",
            "a.md:1:1: error[not-utf8]: the page is not UTF-8: byte 0xFF means nothing here; it looks like UTF-16; save it as UTF-8",
        );
    }

    #[test]
    fn finds_front_matter() {
        let range = |file: &str| decode(file.as_bytes()).unwrap().0.front_matter();
        assert_eq!(range("---\r\na: 1\r\n--- \r\nx"), Some(0..17));
        assert_eq!(range("\u{feff}---\n---"), Some(0..7));
        assert_eq!(range("a\n---\n---\n"), None);
        assert_eq!(range("----\n"), None);
        check_err(
            "\u{feff}---\na: 1\n".as_bytes(),
            "a.md:1:1: error[front-matter]: the front matter opens with `---` but never closes; close it with a line `---`, or remove the first line",
        );
        let never_closes = "error[front-matter]: the front matter opens with `---` but never closes; close it with a line `---`, or remove the first line";
        check_err(b"---\na: 1\nb:\n - c\n--\n\n# A\n", &format!("a.md:5:1: {never_closes}"));
        check_err(b"---\na: b c\n\n> GET - /a\n", &format!("a.md:4:1: {never_closes}"));
    }

    fn texts() -> impl Strategy<Value = String> {
        let parts = prop::sample::select(vec![
            "a",
            "\n",
            "\r\n",
            "–",
            "â€“",
            "Ã©",
            "é",
            "\u{feff}",
            "Â\u{a0}",
            "日",
            "ðŸ˜€",
            "\0",
        ]);
        prop::collection::vec(parts, 0..30).prop_map(|parts| parts.concat())
    }

    proptest! {
        #[test]
        fn places_are_of_the_file(file in texts()) {
            let (text, _) = decode(file.as_bytes()).unwrap();
            prop_assert_eq!(text.original(), &file);
            for (at, c) in text.as_str().char_indices() {
                let place = text.place(at..at + c.len_utf8());
                let found = file.get(place.span.start..place.span.end).unwrap();
                let written = String::from_utf8(found.chars().filter_map(|c| mojibake::byte(c).or(u8::try_from(c).ok())).collect());
                prop_assert!(found == c.to_string() || written == Ok(c.to_string()), "{:?} {:?}", c, found);
                let line = file.get(..place.span.start).unwrap().matches('\n').count() + 1;
                prop_assert_eq!(place.line as usize, line);
            }
        }

        #[test]
        fn mends_what_was_misdecoded(text in "[a-z –’éß€😀¥\u{a0}]*") {
            let wrong = text.bytes().map(mojibake::char_of).collect::<String>();
            let (read, _) = decode(wrong.as_bytes()).unwrap();
            prop_assert_eq!(read.as_str(), text);
        }
    }
}
