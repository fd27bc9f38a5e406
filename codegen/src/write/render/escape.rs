//! Text that must not turn into markup, in the forms that a page has for it.

/// Plain text: whatever it holds, Markdown and shortcodes leave it alone.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    escape(text, &mut out);
    out
}

/// Text whose code stands in backticks: the code stays code, the rest is escaped.
pub(super) fn prose(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('`') {
        escape(before, &mut out);
        if let Some((content, tail)) = after.split_once('`').filter(|(content, _)| is_code(content)) {
            out.push_str(&code(content));
            rest = tail;
        } else {
            out.push_str("\\`");
            rest = after;
        }
    }
    escape(rest, &mut out);
    out
}

/// A code span. Nothing in it can be escaped, so shortcodes stay what they are.
pub(super) fn code(content: &str) -> String {
    let longest = content.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let blank = |end: Option<char>| end == Some(' ');
    let (first, last) = (content.chars().next(), content.chars().next_back());
    // Markdown takes one blank off each end, and wants one beside a backtick.
    let padded = first == Some('`')
        || last == Some('`')
        || (blank(first) && blank(last) && !content.trim_matches(' ').is_empty());
    let pad = if padded { " " } else { "" };
    format!("{fence}{pad}{content}{pad}{fence}")
}

/// Whether a code span can say it: shortcodes are read inside of code too.
fn is_code(content: &str) -> bool {
    !content.is_empty() && !content.contains("{{")
}

fn escape(text: &str, out: &mut String) {
    let mut before = out.chars().next_back();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let next = chars.peek().copied();
        let word = |end: Option<char>| end.is_some_and(char::is_alphanumeric);
        // Characters with a meaning at the start of a line only.
        let opens = match c {
            '#' | '>' | '+' | '-' | '=' | '~' | ':' => out.is_empty(),
            '.' | ')' => !out.is_empty() && out.bytes().all(|b| b.is_ascii_digit()),
            _ => false,
        };
        let marks = match c {
            '*' | '[' | '`' | '|' | '<' => true,
            '\\' => next.is_none_or(|next| next.is_ascii_punctuation()),
            '_' => !(word(before) && word(next)),
            '{' => before == Some('{'),
            '&' => next.is_some_and(|next| next.is_ascii_alphabetic() || next == '#'),
            _ => false,
        };
        if opens || marks {
            out.push('\\');
        }
        out.push(c);
        before = Some(c);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::grammar::Prose;
    use crate::read::page::{read, scan_part};
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(prose(text), expected);
    }

    #[test]
    fn escapes_what_has_a_meaning() {
        check("payment_options and `a_b`, 5 < 6", "payment_options and `a_b`, 5 \\< 6");
        check("_a_ *b* [c](d) a|b", "\\_a\\_ \\*b\\* \\[c](d) a\\|b");
        check("- a - b", "\\- a - b");
        check("12. a", "12\\. a");
        check("AT&T &amp; &", "AT\\&T \\&amp; &");
        check("a ` b", "a \\` b");
        check("`{{< x >}}` {{% y %}}", "\\`{\\{\\< x >}}\\` {\\{% y %}}");
        check("a \\| b\\", "a \\\\\\| b\\\\");
    }

    #[test]
    fn code_holds_anything() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(code(" a "), "`  a  `");
        assert_eq!(code(" "), "` `");
    }

    fn read_back(line: &str) -> String {
        let layout = scan_part(line, &crate::profile::Profile::usual());
        let lines = read(&layout.masked);
        let parts: Vec<String> = lines
            .all
            .iter()
            .map(|line| {
                let prose = Prose::new(lines.inlines(line));
                prose.to_markdown(0..prose.text.len())
            })
            .collect();
        parts.join("\n")
    }

    proptest! {
        #[test]
        fn text_comes_back(text in "[a-c0-9 _*`|\\[\\]()<>{}%&#;:.!\\\\=~+\"'/–ü$-]{1,24}") {
            let text = text.trim();
            prop_assert_eq!(read_back(&prose(text)), text);
        }
    }
}
