//! UTF-8 that somebody read as Windows-1252: `â€“` for `–`.

use std::ops::Range;

/// A run of characters that are the bytes of other ones.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Run {
    /// Where it stands.
    pub(super) range: Range<usize>,
    /// The text before it was misread.
    pub(super) text: String,
}

/// The mis-decoded runs of a text: the longest stretches of characters above ASCII whose bytes in Windows-1252 are
/// UTF-8 as a whole. A stretch with one character that does not fit is left alone, since it may be meant.
pub(super) fn runs(text: &str) -> impl Iterator<Item = Run> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let rest = text.as_bytes().get(at..)?;
            at += first_above_ascii(rest)?;
            let start = at;
            let mut bytes = Vec::new();
            for c in text.get(start..)?.chars().take_while(|c| !c.is_ascii()) {
                let Some(byte) = byte(c) else { break };
                bytes.push(byte);
                at += c.len_utf8();
            }
            if bytes.is_empty() {
                at += text.get(at..)?.chars().next()?.len_utf8();
            } else if let Ok(text) = String::from_utf8(bytes) {
                return Some(Run { range: start..at, text });
            }
        }
    })
}

/// Most pages are ASCII for long stretches, which are stepped over in blocks.
fn first_above_ascii(bytes: &[u8]) -> Option<usize> {
    const BLOCK: usize = 64;
    let blocks = bytes.chunks(BLOCK).take_while(|block| block.is_ascii()).count();
    let rest = bytes.get(blocks * BLOCK..)?;
    rest.iter().position(|byte| !byte.is_ascii()).map(|at| blocks * BLOCK + at)
}

/// How many bytes of the mis-decoded text stand for `c`, if it was read as Windows-1252.
pub(super) fn written_len(c: char) -> usize {
    let mut buffer = [0; 4];
    c.encode_utf8(&mut buffer).bytes().map(|byte| char_of(byte).len_utf8()).sum()
}

/// The characters of Windows-1252 from 0x80 to 0x9f; it leaves five bytes undefined, which decoders take for the
/// control characters of the same number.
const SPECIAL: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', //
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The byte of a character above ASCII.
pub(super) fn byte(c: char) -> Option<u8> {
    match u8::try_from(c) {
        Ok(byte @ 0xa0..) => Some(byte),
        _ => SPECIAL.iter().zip(0x80..).find(|(special, _)| **special == c).map(|(_, byte)| byte),
    }
}

/// The character that a byte is in Windows-1252.
pub(super) fn char_of(byte: u8) -> char {
    byte.checked_sub(0x80).and_then(|i| SPECIAL.get(usize::from(i)).copied()).unwrap_or(char::from(byte))
}
