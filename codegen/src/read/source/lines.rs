//! Offsets of a file to lines and columns, however long a line is.

/// Where the lines of a file start, and how many characters stand before its blocks.
#[derive(Clone, Debug)]
pub(super) struct LineIndex {
    starts: Vec<usize>,
    /// Characters before each block of [`BLOCK`] bytes; empty if no line is longer than that.
    blocks: Vec<usize>,
}

/// A column is counted from the start of the line or of such a block of bytes, whichever is nearer. Without blocks, a
/// thousand places on one line would be counted from its start a thousand times.
const BLOCK: usize = 1024;

impl LineIndex {
    pub(super) fn of(file: &str) -> Self {
        let starts = line_starts(file);
        let ends = starts.iter().skip(1).copied().chain([file.len()]);
        let long = starts.iter().zip(ends).any(|(start, end)| end - start > BLOCK);
        let mut blocks = Vec::new();
        if long {
            let ends = file.as_bytes().chunks(BLOCK).scan(0, |before, block| {
                *before += characters(block);
                Some(*before)
            });
            blocks.extend(std::iter::once(0).chain(ends));
        }
        Self { starts, blocks }
    }

    /// Where each line starts; the first at 0.
    pub(super) fn starts(&self) -> &[usize] {
        &self.starts
    }

    /// Line from 1, and how many characters stand before it on that line; `file` is what the index is of.
    pub(super) fn line_and_characters(&self, file: &str, at: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= at);
        let start = line.checked_sub(1).and_then(|i| self.starts.get(i)).copied().unwrap_or(0);
        (line, self.characters(file, start, at))
    }

    fn characters(&self, file: &str, start: usize, end: usize) -> usize {
        let between = |start: usize, end: usize| file.as_bytes().get(start..end).map_or(0, characters);
        if end.saturating_sub(start) <= BLOCK {
            return between(start, end);
        }
        let before = |at: usize| {
            let block = at / BLOCK;
            self.blocks.get(block).map_or(0, |before| before + between(block * BLOCK, at))
        };
        before(end).saturating_sub(before(start))
    }
}

/// Where the lines of a text start; the first at 0.
pub(crate) fn line_starts(text: &str) -> Vec<usize> {
    let mut starts = Vec::with_capacity(text.len() / 20 + 1);
    starts.push(0);
    // Lines of samples are short: a search from line to line would take longer than to look at eight bytes at a time.
    let (words, rest) = text.as_bytes().as_chunks::<WORD>();
    for (word, at) in words.iter().zip((0..).step_by(WORD)) {
        let mut ends = line_ends(u64::from_le_bytes(*word));
        while ends != 0 {
            starts.push(at + ends.trailing_zeros() as usize / 8 + 1);
            ends &= ends - 1;
        }
    }
    let ends = rest.iter().zip(words.len() * WORD + 1..).filter(|(byte, _)| **byte == b'\n');
    starts.extend(ends.map(|(_, start)| start));
    starts
}

/// Bytes of a word.
const WORD: usize = 8;

/// The highest bit of each byte that ends a line.
const fn line_ends(word: u64) -> u64 {
    const LINE_END: u64 = u64::from_le_bytes([b'\n'; WORD]);
    const LOW: u64 = u64::from_le_bytes([0x7f; WORD]);
    let other = word ^ LINE_END;
    // A byte of zero is the only one in which neither the sum nor the byte itself has the highest bit.
    !(((other & LOW) + LOW) | other) & !LOW
}

/// How many characters begin in these bytes of UTF-8.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xc0 != 0x80).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn counts_up_to_the_end_of_a_last_full_block() {
        let file = "a".repeat(2 * BLOCK);
        assert_eq!(LineIndex::of(&file).line_and_characters(&file, file.len()), (1, 2 * BLOCK));
    }

    proptest! {
        #[test]
        fn lines_start_behind_line_ends(text in "[\n\u{b}\r\u{7f}a–Ċ\u{8a}]{0,40}") {
            let ends = text.match_indices('\n').map(|(at, _)| at + 1);
            prop_assert_eq!(line_starts(&text), std::iter::once(0).chain(ends).collect::<Vec<_>>());
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]

        #[test]
        fn counts_as_if_from_the_start(parts in prop::collection::vec("[a–é\u{1f600}\r\n]{1,8}", 0..6), times in 1..400_usize) {
            let file = parts.iter().map(|part| part.repeat(times)).collect::<String>();
            let index = LineIndex::of(&file);
            for (at, _) in file.char_indices().step_by(97).chain([(file.len(), ' ')]) {
                let (before, _) = file.split_at(at);
                let line = before.rsplit('\n').next().unwrap_or(before);
                let expected = (before.matches('\n').count() + 1, line.chars().count());
                prop_assert_eq!(index.line_and_characters(&file, at), expected);
            }
        }
    }
}
