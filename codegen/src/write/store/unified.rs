//! Unified diffs for reviewers: a block that was added or removed is shown whole.

use similar::{DiffOp, TextDiff, group_diff_ops, udiff::UnifiedDiffHunk};
use std::fmt::Write as _;

/// Lines of context.
const CONTEXT: usize = 3;

/// The diff of one file in the form that `git apply` reads; `None` is a file that is not there.
pub(super) fn unified(path: &str, old: Option<&str>, new: Option<&str>) -> String {
    let name =
        |side: &str, text: Option<&str>| text.map_or("/dev/null".to_owned(), |_| format!("{side}/{path}"));
    let diff = TextDiff::from_lines(old.unwrap_or_default(), new.unwrap_or_default());
    let mut ops = diff.ops().to_vec();
    for at in 0..ops.len() {
        if let Some([before, block, after]) = ops.get_mut(at..at + 3) {
            slide(before, block, after, &diff);
        }
    }
    // Writing to a string never fails.
    let mut out = format!("--- {}\n+++ {}\n", name("a", old), name("b", new));
    for ops in group_diff_ops(ops, CONTEXT) {
        let _ = write!(out, "{}", UnifiedDiffHunk::new(ops, &diff, true));
    }
    out
}

/// Moves a block of added or removed lines to where people see it.
///
/// Where the lines around it are like its own, it may stand a few lines up or down and say the same. A function looks
/// best with the blank line that follows it, the last of many with the one before it, anything else as far up as it goes.
fn slide(before: &mut DiffOp, block: &mut DiffOp, after: &mut DiffOp, diff: &TextDiff<'_, '_, str>) {
    let (DiffOp::Equal { len: above, .. }, DiffOp::Equal { len: below, .. }) = (&*before, &*after) else {
        return;
    };
    let (range, is_old) = match block {
        DiffOp::Delete { .. } => (block.old_range(), true),
        DiffOp::Insert { .. } => (block.new_range(), false),
        _ => return,
    };
    let line = |i: usize| if is_old { diff.old_slice(i) } else { diff.new_slice(i) };
    // One line of each neighbour stays, so that none of them vanishes.
    let up = (1..*above).take_while(|i| line(range.start - i) == line(range.end - i)).count();
    let down =
        (0..below.saturating_sub(1)).take_while(|i| line(range.start + i) == line(range.end + i)).count();
    let is_blank = |i: usize| line(i).is_some_and(|line| line.trim().is_empty());
    let ends = range.end - up..=range.end + down;
    let whole = ends.clone().rev().find(|end| is_blank(end - 1));
    let last = || ends.clone().find(|end| is_blank(end - range.len()));
    let end = whole.or_else(last).unwrap_or(*ends.start());
    let moved = |at: &mut usize| *at = *at + end - range.end;
    for op in [before, block, after].into_iter().enumerate() {
        match op {
            (0, DiffOp::Equal { len, .. }) => moved(len),
            (
                1,
                DiffOp::Delete { old_index, new_index, .. } | DiffOp::Insert { old_index, new_index, .. },
            ) => {
                moved(old_index);
                moved(new_index);
            }
            (_, DiffOp::Equal { old_index, new_index, len }) => {
                moved(old_index);
                moved(new_index);
                *len = *len + range.end - end;
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Lines of texts are parted by blanks; `_` is an empty line.
    #[track_caller]
    fn check(old: &str, new: &str, expected: &str) {
        let lines =
            |text: &str| -> String { text.split(' ').map(|line| line.replace('_', "") + "\n").collect() };
        for (old, new, expected) in [(old, new, expected.to_owned()), (new, old, expected.replace('-', "+"))]
        {
            let diff = unified("x", Some(&lines(old)), Some(&lines(new)));
            let shown: Vec<&str> = diff.lines().skip(3).filter(|line| !line.starts_with(' ')).collect();
            assert_eq!(shown.join(" "), expected, "{diff}");
        }
    }

    #[test]
    fn blocks_are_whole() {
        let old = "{ fna self } _ fnb self } _ fnc self } }";
        check(old, "{ fna self } _ fnc self } }", "-fnb -self -} -");
        check(old, "{ fna self } _ fnb self } }", "- -fnc -self -}");
        check("{ #serde a #serde b #serde c }", "{ #serde a #serde c }", "-#serde -b");
        check("a a a b", "a a b", "-a");
        check("a b", "a", "-b");
        check("a b", "b", "-a");
    }

    #[test]
    fn files_come_and_go() {
        assert_eq!(unified("x", None, Some("a\n")), "--- /dev/null\n+++ b/x\n@@ -0,0 +1 @@\n+a\n");
        assert_eq!(unified("x", Some("a\n"), None), "--- a/x\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n");
        assert_eq!(
            unified("x", Some("a\n"), Some("a")),
            "--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+a\n\\ No newline at end of file\n"
        );
    }

    /// A text after a patch whose line numbers are trusted.
    fn patched(old: &str, diff: &str) -> String {
        let mut rest = old.lines();
        let (mut out, mut read) = (Vec::new(), 0);
        for line in diff.lines().skip(2) {
            if let Some(header) = line.strip_prefix("@@ -") {
                let (start, many) = header.split_once(' ').unwrap().0.split_once(',').unwrap_or(("", "1"));
                let start = if start.is_empty() { header.split_once(' ').unwrap().0 } else { start };
                let start: usize = start.parse().unwrap();
                let above = if many == "0" { start } else { start - 1 };
                out.extend(rest.by_ref().take(above - read));
                read = above;
            } else if let Some(added) = line.strip_prefix('+') {
                out.push(added);
            } else {
                let kept = rest.next().unwrap();
                assert_eq!(line.get(1..), Some(kept));
                read += 1;
                out.extend(line.starts_with(' ').then_some(kept));
            }
        }
        out.extend(rest);
        out.into_iter().flat_map(|line| [line, "\n"]).collect()
    }

    proptest! {
        #[test]
        fn diffs_apply(old in "([ab{}]?\n){0,40}", new in "([ab{}]?\n){0,40}") {
            prop_assert_eq!(patched(&old, &unified("x", Some(&old), Some(&new))), new);
        }
    }
}
