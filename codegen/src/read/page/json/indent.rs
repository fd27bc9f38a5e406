//! Where the indentation of a sample and its braces part.

use std::ops::Range;

/// A line of a sample.
struct Row<'s> {
    range: Range<usize>,
    text: &'s str,
    indent: usize,
}

/// The first line whose braces are not what the indentation of its neighbours says; the braces of the whole don't match.
pub(crate) fn odd_line(source: &str) -> Option<Range<usize>> {
    let mut at = 0;
    let rows: Vec<Row<'_>> = source
        .split_inclusive('\n')
        .filter_map(|line| {
            let start = at;
            at += line.len();
            let text = line.trim();
            let from = start + (line.len() - line.trim_start().len());
            let indent = from - start;
            (!text.is_empty()).then_some(Row { range: from..from + text.len(), text, indent })
        })
        .collect();
    let pairs = rows.windows(2).filter_map(|pair| match pair {
        [above, below] => odd(above, below).map(|row| row.range.clone()),
        _ => None,
    });
    let odd: Vec<Range<usize>> = pairs.take(MOST + 1).collect();
    let usual = odd.len() <= MOST;
    odd.into_iter().next().filter(|_| usual)
}

/// More odd lines than a slip makes show that the indentation says nothing.
const MOST: usize = 3;

/// The one of two lines whose braces don't fit the step between their indentations.
fn odd<'r, 's>(above: &'r Row<'s>, below: &'r Row<'s>) -> Option<&'r Row<'s>> {
    let (steps, closes) = (braces(above.text), below.text.starts_with(['}', ']']));
    // A blank too many is no step.
    let deeper = below.indent > above.indent + 1;
    let opens = above.text.ends_with(['{', '[']);
    let ends = above.text.starts_with(['}', ']']);
    if deeper && !opens || opens && !deeper && !closes {
        return Some(above);
    }
    // `}},`: one closes the line's own level, another one more.
    if ends && steps < -1 || !ends && steps < 0 && !above.text.contains(['{', '[']) {
        return Some(above);
    }
    (below.indent + 1 < above.indent && !closes).then_some(below)
}

/// Opening braces and brackets less closing ones, outside of strings.
fn braces(text: &str) -> i32 {
    let mut quoted = false;
    let mut escaped = false;
    let mut steps = 0;
    for c in text.chars() {
        match c {
            '"' if !escaped => quoted = !quoted,
            '{' | '[' if !quoted => steps += 1,
            '}' | ']' if !quoted => steps -= 1,
            _ => {}
        }
        escaped = c == '\\' && !escaped;
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, expected: Option<&str>) {
        assert_eq!(odd_line(source).and_then(|range| source.get(range)), expected, "{source}");
    }

    #[test]
    fn lines() {
        check("{\n  \"a\": {\n    \"b\": 1\n  }\n}\n", None);
        check("{\n  \"a\": \n    \"b\": 1\n  }\n}\n", Some("\"a\":"));
        check("{\n  \"a\": {\n    \"b\": 1\n  ,\n  \"c\": 2\n}\n", Some(","));
        check("{\n  \"a\": {\n    \"b\": 1\n  }},\n  \"c\": 2\n}\n", Some("}},"));
        check("{\n  \"a\": {{\n    \"b\": 1\n  },\n  \"c\": {\n  \"d\": 2\n}\n", Some("\"c\": {"));
    }
}
