//! Text that is safe to print: whatever a page, a commit or a path holds, it can't steer a terminal, turn text around
//! or hide it.

use crate::diagnostics::hidden::is_hidden;
use anstyle::{AnsiColor, Style};
use std::fmt::Write as _;

/// What is as it should be.
pub const GOOD: Style = AnsiColor::Green.on_default().bold();
/// What somebody may want to look at.
pub const ATTENTION: Style = AnsiColor::Yellow.on_default().bold();
/// What is wrong or breaks something.
pub const BAD: Style = AnsiColor::Red.on_default().bold();
/// What matters less than the text around it.
pub(crate) const ASIDE: Style = Style::new().dimmed();

/// The text on one line, with hidden characters escaped.
pub(crate) fn one_line(text: &str) -> String {
    escaped(text, |_| None)
}

/// Lines of plain text with hidden characters escaped; line ends and tabs stay.
#[must_use]
pub fn plain(text: &str) -> String {
    escaped(text, line_end)
}

/// The same for text with colours, whose own sequences stay. Text of others goes through `one_line` before it is
/// coloured, so that none of these are theirs.
#[must_use]
pub fn coloured(text: &str) -> String {
    escaped(text, |rest| line_end(rest).or_else(|| colour(rest)))
}

/// A JSON document with hidden characters escaped as JSON has it: they only stand in its texts.
#[must_use]
pub fn json(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut units = [0; 2];
    for c in text.chars() {
        if c == '\n' || !is_hidden(c) {
            out.push(c);
        } else {
            for unit in c.encode_utf16(&mut units) {
                // Writing to a string never fails.
                let _ = write!(out, "\\u{unit:04x}");
            }
        }
    }
    out
}

/// Escapes hidden characters but for what `keep` finds at the start of the rest, by its length.
fn escaped(text: &str, keep: impl Fn(&str) -> Option<usize>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(is_hidden) {
        let (before, hidden) = rest.split_at(at);
        out.push_str(before);
        let kept = keep(hidden).unwrap_or(0);
        let (stays, after) = hidden.split_at(kept);
        out.push_str(stays);
        let mut characters = after.chars();
        if kept == 0 {
            out.extend(characters.next().into_iter().flat_map(char::escape_default));
        }
        rest = characters.as_str();
    }
    out + rest
}

fn line_end(rest: &str) -> Option<usize> {
    if rest.starts_with("\r\n") { Some(2) } else { rest.starts_with(['\n', '\t']).then_some(1) }
}

/// A sequence that sets colours: `ESC [`, numbers, `m`.
fn colour(rest: &str) -> Option<usize> {
    let numbers = rest.strip_prefix("\u{1b}[")?;
    let end = numbers.find(|c: char| !c.is_ascii_digit() && c != ';')?;
    numbers.get(end..)?.starts_with('m').then_some(end + 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_hidden_is_printed() {
        let hostile =
            "\u{1b}]0;x\u{7} \u{9b}31m \u{202e}abc\u{2066} \u{200b}\r \u{7f} \u{85} \u{e0041} \u{1b}[2J";
        let expected = "\\u{1b}]0;x\\u{7} \\u{9b}31m \\u{202e}abc\\u{2066} \\u{200b}\\r \\u{7f} \\u{85} \\u{e0041} \\u{1b}[2J";
        for print in [one_line, plain, coloured] {
            assert_eq!(print(hostile), expected);
        }
        let read: String = serde_json::from_str(&json(&serde_json::to_string(hostile).unwrap())).unwrap();
        assert_eq!(read, hostile);
        assert!(!json(&serde_json::to_string(hostile).unwrap()).contains(is_hidden));
    }

    #[test]
    fn what_is_meant_stays() {
        assert_eq!(one_line("a\tb\n"), "a\\tb\\n");
        assert_eq!(plain("a\tb\r\nc\n\u{1b}[1m"), "a\tb\r\nc\n\\u{1b}[1m");
        assert_eq!(coloured("\u{1b}[38;5;9mé\u{1b}[0m\n\u{1b}[1"), "\u{1b}[38;5;9mé\u{1b}[0m\n\\u{1b}[1");
        assert_eq!(plain("👨‍👩‍👧 ⚠️"), "👨‍👩‍👧 ⚠️");
        assert_eq!(json("{\n  \"a\": 1\n}\n"), "{\n  \"a\": 1\n}\n");
    }
}
