//! The text of a sample, token by token.

use super::{Json, Repair, RepairKind};
use crate::diagnostics::clip::Clip;
use crate::diagnostics::span::Span;
use compact_str::CompactString;

/// A place in the text, and the repairs made up to it.
pub(super) struct Cursor<'t> {
    text: &'t str,
    at: usize,
    line: usize,
    /// Columns before the next token, if it is the first of its line.
    indent: Option<usize>,
    /// Columns before the first token of this line.
    line_indent: usize,
    pub(super) repairs: Vec<Repair>,
}

/// A quoted string.
pub(super) struct Quoted {
    pub(super) text: CompactString,
    pub(super) span: Span,
    /// Whether its closing quote was there.
    pub(super) closed: bool,
}

impl<'t> Cursor<'t> {
    pub(super) fn new(text: &'t str, at: usize) -> Self {
        let line = text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1);
        Self { text, at, line, indent: Some(at - line), line_indent: at - line, repairs: Vec::new() }
    }

    pub(super) const fn at(&self) -> usize {
        self.at
    }

    pub(super) const fn indent(&self) -> Option<usize> {
        self.indent
    }

    pub(super) const fn line_indent(&self) -> usize {
        self.line_indent
    }

    pub(super) fn rest(&self) -> &'t str {
        self.text.clip(self.at..)
    }

    pub(super) fn bytes(&self) -> &'t [u8] {
        self.text.as_bytes().clip(self.at..)
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    pub(super) fn repair(&mut self, kind: RepairKind, start: usize, end: usize) {
        // An implied bracket has no character of its own: its place may be any character, of any width.
        let mut span = Span::new(start.min(self.text.len()), end.min(self.text.len()));
        while !self.text.is_char_boundary(span.start) {
            span.start -= 1;
        }
        while !self.text.is_char_boundary(span.end) {
            span.end += 1;
        }
        self.repairs.push(Repair { span, kind });
    }

    /// Steps over `count` bytes, which end on a character boundary, and repairs them as `kind`.
    pub(super) fn skip(&mut self, count: usize, kind: RepairKind) {
        self.repair(kind, self.at, self.at + count);
        self.advance(count);
    }

    /// Steps over `count` bytes, which end on a character boundary.
    pub(super) const fn advance(&mut self, count: usize) {
        self.at += count;
        self.indent = None;
    }

    /// Steps over blanks, and over what looks like one and is none in JSON.
    pub(super) fn blanks(&mut self) {
        loop {
            self.at += self.bytes().iter().take_while(|byte| **byte == b' ').count();
            match self.peek() {
                Some(b'\t' | b'\r') => self.at += 1,
                Some(b'\n') => {
                    self.at += 1;
                    self.line = self.at;
                    self.indent = Some(0);
                }
                Some(0..=0x1f | 0x7f..) => {
                    let odd = |c: &char| {
                        c.is_whitespace() || c.is_control() || *c == '\u{feff}' || *c == '\u{200b}'
                    };
                    let len = self.rest().chars().take_while(odd).map(char::len_utf8).sum::<usize>();
                    if len == 0 {
                        break;
                    }
                    self.repair(RepairKind::OddBlank, self.at, self.at + len);
                    self.at += len;
                }
                _ => break,
            }
        }
        if self.indent.is_some() {
            self.line_indent = self.at - self.line;
            self.indent = Some(self.line_indent);
        }
    }

    /// Whether the next token is a colon.
    pub(super) fn colon_follows(&self) -> bool {
        self.bytes().iter().find(|b| !b.is_ascii_whitespace()) == Some(&b':')
    }

    /// Reads a quoted name and the colon right behind it, if nothing is wrong with them; the cursor stands on its
    /// opening quote.
    pub(super) fn clean_name(&mut self) -> Option<(CompactString, Span)> {
        let (start, bytes) = (self.at, self.text.as_bytes());
        let run = bytes.get(start + 1..)?.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f))?;
        let end = start + 1 + run;
        if bytes.get(end..end + 2) != Some(b"\":") {
            return None;
        }
        let name = self.text.get(start + 1..end)?.into();
        self.advance(run + 3);
        Some((name, Span::new(start, end + 1)))
    }

    /// Reads a quoted string; the cursor stands on its opening quote.
    pub(super) fn quoted(&mut self) -> Quoted {
        let start = self.at;
        self.advance(1);
        let run = self.plain_run();
        let text = CompactString::new(self.rest().clip(..run));
        self.at += run;
        if self.peek() == Some(b'"') {
            self.at += 1;
            return Quoted { text, span: Span::new(start, self.at), closed: true };
        }
        self.quoted_slowly(start, text)
    }

    /// Length of the text up to the next quote, backslash or control character.
    fn plain_run(&self) -> usize {
        let bytes = self.bytes();
        bytes.iter().position(|b| matches!(b, b'"' | b'\\' | 0..=0x1f)).unwrap_or(bytes.len())
    }

    fn quoted_slowly(&mut self, start: usize, mut text: CompactString) -> Quoted {
        let closed = loop {
            match self.peek() {
                Some(b'\n' | b'\r') if self.goes_on() => {
                    let next = self.rest().find('\n').map_or(0, |newline| newline + 1);
                    text.push('\n');
                    self.repair(RepairKind::UnterminatedString, self.at, self.at + next);
                    self.at += next;
                    self.line = self.at;
                }
                None | Some(b'\n' | b'\r') => break false,
                Some(b'"') => {
                    self.at += 1;
                    break true;
                }
                Some(b'\\') => self.escape(&mut text),
                Some(control @ 0..=0x1f) => {
                    self.repair(RepairKind::ControlCharacter, self.at, self.at + 1);
                    text.push(char::from(control));
                    self.at += 1;
                }
                Some(_) => {
                    let run = self.plain_run();
                    text.push_str(self.rest().clip(..run));
                    self.at += run;
                }
            }
        };
        if !closed {
            // The comma that ends the line belongs to the list, not to the string.
            let raw = self.text.clip(start..self.at).trim_end();
            text.truncate(text.trim_end().len());
            if raw.len() > 1 && raw.ends_with(',') {
                text.pop();
                self.at = start + raw.len() - 1;
            }
            self.repair(RepairKind::UnterminatedString, start, self.at);
        }
        Quoted { text, span: Span::new(start, self.at), closed }
    }

    /// Whether a string that does not end on its line ends on the next one.
    fn goes_on(&self) -> bool {
        let rest = self.rest();
        let Some(next) = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix('\n')) else { return false };
        let Some((inside, after)) = next.split_once(['"', '\n']) else { return false };
        let ends =
            after.bytes().find(|b| !matches!(b, b' ' | b'\t' | b'\r')).is_none_or(|b| b",}]\n".contains(&b));
        let ended_there = next.as_bytes().get(inside.len()) == Some(&b'"');
        ended_there && ends && !inside.trim_start().is_empty() && !inside.contains(['{', '}', '[', ']', ':'])
    }

    /// Reads an escape; the cursor stands on its backslash.
    fn escape(&mut self, text: &mut CompactString) {
        let start = self.at;
        self.at += 1;
        let plain = match self.peek() {
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.at += 1;
                let read = self.unicode();
                if read.is_none() {
                    self.repair(RepairKind::BadEscape, start, self.at);
                }
                text.push(read.unwrap_or(char::REPLACEMENT_CHARACTER));
                return;
            }
            _ => {
                // Most likely a backslash that stands for itself.
                self.repair(RepairKind::BadEscape, start, self.at);
                text.push('\\');
                return;
            }
        };
        text.push(plain);
        self.at += 1;
    }

    /// Reads the digits of `\uXXXX`, and of the second half of a surrogate pair.
    fn unicode(&mut self) -> Option<char> {
        let first = self.hex4()?;
        if !(0xd800..0xdc00).contains(&first) {
            return char::from_u32(first);
        }
        let back = self.at;
        let second = self.rest().strip_prefix("\\u").is_some().then(|| {
            self.at += 2;
            self.hex4()
        });
        if let Some(low @ 0xdc00..0xe000) = second.flatten() {
            return char::from_u32(0x10000 + ((first - 0xd800) << 10) + (low - 0xdc00));
        }
        self.at = back;
        None
    }

    fn hex4(&mut self) -> Option<u32> {
        let digits = self.rest().get(..4)?;
        if !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return None;
        }
        self.at += 4;
        u32::from_str_radix(digits, 16).ok()
    }

    /// The text up to the line's end or one of `stops`, without blanks at its end.
    pub(super) fn bare(&self, stops: &[u8]) -> &'t str {
        let bytes = self.bytes();
        let end =
            bytes.iter().position(|b| matches!(b, b'\n' | b'\r') || stops.contains(b)).unwrap_or(bytes.len());
        self.rest().clip(..end).trim_end()
    }

    /// Steps over `...`, longer runs of dots, or `…`, if one stands here.
    pub(super) fn ellipsis(&mut self) -> bool {
        let rest = self.rest();
        let len = rest.len() - rest.trim_start_matches(['.', '…']).len();
        let found = rest.starts_with('…') || rest.starts_with("..");
        if found {
            self.skip(len, RepairKind::Ellipsis);
        }
        found
    }
}

/// The value of text without quotes, and what is wrong with it.
pub(super) fn unquoted(text: &str) -> (Json, Option<RepairKind>) {
    if let Some(value) = literal(text) {
        return (value, None);
    }
    if is_number(text) {
        return (Json::Number(text.into()), None);
    }
    if let Some(value) = literal(&text.to_ascii_lowercase()) {
        return (value, Some(RepairKind::OddLiteral));
    }
    if is_odd_number(text) {
        return (Json::Number(text.into()), Some(RepairKind::OddNumber));
    }
    if let Some((first, _)) = text.split_once('|')
        && let (value @ (Json::Bool(_) | Json::Null | Json::Number(_)), None) = unquoted(first.trim())
    {
        return (value, Some(RepairKind::Alternatives));
    }
    let inner = text.trim_matches(['\'', '‘', '’', '“', '”', '`']);
    (Json::String(inner.into()), Some(RepairKind::UnquotedString))
}

fn literal(text: &str) -> Option<Json> {
    match text {
        "null" => Some(Json::Null),
        "true" => Some(Json::Bool(true)),
        "false" => Some(Json::Bool(false)),
        _ => None,
    }
}

/// Whether this is a number by the grammar of JSON.
pub(super) fn is_number(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let text = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = text.split_once(['e', 'E']).map_or((text, None), |(m, e)| (m, Some(e)));
    let (whole, fraction) = mantissa.split_once('.').map_or((mantissa, None), |(w, f)| (w, Some(f)));
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|e| digits(e.strip_prefix(['+', '-']).unwrap_or(e)))
}

/// Whether people would call it a number: `007`, `+1`, `.5`, `5.`
fn is_odd_number(text: &str) -> bool {
    let text = text.strip_prefix(['+', '-']).unwrap_or(text);
    let dots = text.bytes().filter(|b| *b == b'.').count();
    dots <= 1 && text.len() > dots && text.bytes().all(|b| b.is_ascii_digit() || b == b'.')
}
