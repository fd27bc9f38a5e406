//! A page's words as the words of a doc comment: none of them is markup for rustdoc, clippy or Rust.
//!
//! The text is read as Markdown, and only its words, code spans, paragraphs and list items come through. Everything
//! else that looks like markup (HTML, links, headings, fences, emphasis) becomes plain words.

use crate::diagnostics::hidden::is_hidden;
use crate::profile::Profile;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// Widest line of text, without the comment's own `/// `.
const WIDTH: usize = 96;

/// Schemes that a URL may have without `//`.
const SCHEMES: &[&str] = &["file", "ftp", "http", "https", "ws", "wss"];

/// Names in camel case that clippy knows for names: its own list in part, and that of the workspace's `clippy.toml`.
const NAMES: &[&str] = &["GitHub", "IPv4", "IPv6", "JavaScript", "OAuth", "TypeScript"];

/// The text as lines of Markdown that are safe below `///`; paragraphs are separated by an empty line.
pub(super) fn lines(text: &str) -> Vec<String> {
    let clean = mend_links(&clean(text));
    let mut prose = Prose::default();
    for event in Parser::new_ext(&clean, Options::empty()) {
        prose.event(event);
    }
    prose.end_block();
    prose.lines
}

/// A name of the docs as a code span; empty if nothing of it can be shown.
pub(super) fn code(text: &str) -> String {
    let text = clean(text).replace('`', "'");
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.is_empty() { String::new() } else { format!("`{}`", words.join(" ")) }
}

/// The text without what can't be seen (control characters, bidirectional overrides, joiners); lines lose their indent.
fn clean(text: &str) -> String {
    let visible = |c: &char| *c == '\n' || is_visible(*c);
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n").replace('\t', " ");
    let lines: Vec<String> = text.lines().map(|line| line.chars().filter(visible).collect()).collect();
    lines.iter().map(|line: &String| line.trim()).collect::<Vec<_>>().join("\n")
}

/// Whether a character shows, and shows as itself.
fn is_visible(c: char) -> bool {
    !is_hidden(c) && !matches!(c, '\u{ad}' | '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}')
}

/// The text with links made whole that pages damage: `[label] (/target)`, `[label(/target)`.
fn mend_links(text: &str) -> String {
    let mut parts = text.split('[');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (label, target) = part.split_once('(').unwrap_or((part, ""));
        let label = label.trim_end();
        let label = label.strip_suffix(']').unwrap_or(label);
        let is_target = target.starts_with(['/', '#']) && target.contains(')');
        if is_target && !label.contains([']', '\n', '`']) && !label.is_empty() {
            out.extend(["[", label, "](", target]);
        } else {
            out.extend(["[", part]);
        }
    }
    out
}

/// Lines of prose, made from events.
#[derive(Default)]
struct Prose {
    lines: Vec<String>,
    /// Escaped words of the block so far, one blank between them.
    block: String,
    /// Plain text that is not escaped yet.
    text: String,
    /// Whether the block is a list item.
    item: bool,
}

impl Prose {
    fn event(&mut self, event: Event<'_>) {
        match event {
            // A character reference (`&#x202e;`) is a character only now.
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => {
                self.text.extend(text.chars().filter(|c| c.is_whitespace() || is_visible(*c)));
            }
            Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.end_text();
                self.push(&code(&text));
            }
            Event::SoftBreak | Event::HardBreak => self.text.push(' '),
            Event::Start(Tag::Item) => {
                self.end_block();
                self.item = true;
            }
            Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link | TagEnd::Image)
            | Event::Start(Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. })
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => {}
            Event::Start(_) | Event::End(_) | Event::Rule => self.end_block(),
        }
    }

    /// Escapes the plain text that is waiting.
    fn end_text(&mut self) {
        let text = std::mem::take(&mut self.text);
        let mut words = text.split(char::is_whitespace).peekable();
        while let Some(word) = words.next() {
            self.push(&escape(word));
            if words.peek().is_some() && !self.block.is_empty() && !self.block.ends_with(' ') {
                self.block.push(' ');
            }
        }
    }

    /// Appends to the block; two code spans never touch.
    fn push(&mut self, escaped: &str) {
        if self.block.ends_with(['`', '>']) && escaped.starts_with(['`', '<']) {
            self.block.push(' ');
        }
        self.block.push_str(escaped);
    }

    /// Ends a paragraph, item or heading.
    fn end_block(&mut self) {
        self.end_text();
        let block = std::mem::take(&mut self.block);
        let item = std::mem::take(&mut self.item);
        let follows_item =
            self.lines.last().is_some_and(|line| line.starts_with("- ") || line.starts_with("  "));
        let mut first = true;
        for line in wrap(&block) {
            if first && !self.lines.is_empty() && !(item && follows_item) {
                self.lines.push(String::new());
            }
            let indent = match (item, first) {
                (true, true) => "- ",
                (true, false) => "  ",
                _ => "",
            };
            self.lines.push(format!("{indent}{line}"));
            first = false;
        }
    }
}

/// Lines of at most [`WIDTH`] columns, where words allow it; none opens like a list, heading or rule.
fn wrap(block: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut width = 0;
    let mut in_code = false;
    for word in block.split(' ').filter(|word| !word.is_empty()) {
        let len = word.chars().count();
        // A mark can't be escaped in a code span, so that a line of one does not open with it.
        let stays = in_code && !word.starts_with(char::is_alphabetic);
        in_code ^= word.matches('`').count() % 2 == 1;
        match lines.last_mut() {
            Some(line) if width + 1 + len <= WIDTH || stays => {
                line.push(' ');
                line.push_str(word);
                width += 1 + len;
            }
            _ => {
                lines.push(opening(word));
                width = len;
            }
        }
    }
    lines
}

/// The word as the first of a line.
fn opening(word: &str) -> String {
    let digits = word.chars().take_while(char::is_ascii_digit).count();
    let mut rest = word.chars().skip(digits);
    match rest.next() {
        Some(c @ ('.' | ')')) if digits > 0 => {
            let number: String = word.chars().take(digits).collect();
            format!("{number}\\{c}{}", rest.collect::<String>())
        }
        Some('-' | '+' | '=' | '#' | ':') if digits == 0 => format!("\\{word}"),
        _ => word.to_owned(),
    }
}

/// A word of plain text as Markdown that shows just that word.
fn escape(word: &str) -> String {
    if word == "&" {
        return word.to_owned();
    }
    if let Some((name, after)) = quoted(word) {
        return format!("{}{}", code(name), escape_plain(after));
    }
    if let Some((before, url, after)) = url(word) {
        let shown = if is_plain_url(url) { format!("<{url}>") } else { code(url) };
        let before = escape(before);
        let gap = if before.ends_with(['`', '>']) { " " } else { "" };
        return format!("{before}{gap}{shown}{}", escape_plain(after));
    }
    let mut out = String::new();
    let mut rest = word;
    while !rest.is_empty() {
        let end = rest.find(|c| !is_name_char(c)).unwrap_or(rest.len());
        let (name, tail) = rest.split_at(end);
        let (call, tail) = tail.strip_prefix("()").map_or(("", tail), |tail| ("()", tail));
        push_name(name, call, &mut out);
        let end = tail.find(is_name_char).unwrap_or(tail.len());
        let (plain, tail) = tail.split_at(end);
        out.push_str(&escape_plain(plain));
        rest = tail;
    }
    out
}

/// A name that a page puts in single quotes, as others put it in backticks, and the punctuation after it.
fn quoted(word: &str) -> Option<(&str, &str)> {
    let (name, after) = word.strip_prefix('\'')?.split_once('\'')?;
    let is_name = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    (is_name && after.chars().all(|c| ".,;:!?)".contains(c))).then_some((name, after))
}

/// Characters that clippy takes for parts of one name.
fn is_name_char(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == ':'
}

/// A name, in a code span where it looks like one of a program.
fn push_name(name: &str, call: &str, out: &mut String) {
    let core = name.trim_matches(['_', ':']);
    if core.is_empty() || (call.is_empty() && !looks_like_code(core)) {
        out.push_str(&escape_plain(name));
        out.push_str(call);
        return;
    }
    let start = name.find(|c| c != '_' && c != ':').unwrap_or(0);
    let (before, rest) = name.split_at(start);
    let (core, after) = rest.split_at(core.len());
    out.push_str(&escape_plain(before));
    if out.ends_with('`') {
        out.push(' ');
    }
    let (inside, outside) = if after.is_empty() { (call, "") } else { ("", call) };
    out.extend(["`", core, inside, "`", &escape_plain(after), outside]);
}

/// Whether `clippy::doc_markdown` wants a word in backticks: `snake_case`, `a::b`, `CamelCase`.
fn looks_like_code(word: &str) -> bool {
    word.contains('_') || word.contains("::") || is_scheme(word) || word.split([':', '_']).any(is_camel_case)
}

/// `http:x` is a URL for those who parse URLs.
fn is_scheme(word: &str) -> bool {
    word.split_once(':').is_some_and(|(scheme, _)| SCHEMES.contains(&scheme.to_ascii_lowercase().as_str()))
}

fn is_camel_case(word: &str) -> bool {
    let is_name = NAMES.contains(&word) || Profile::products().any(|product| product == word);
    if is_name || word.starts_with(|c: char| c.is_ascii_digit() || c.is_ascii_lowercase()) {
        return false;
    }
    let word = word.strip_suffix('s').unwrap_or(word);
    word.chars().filter(|c| c.is_uppercase()).count() > 1 && word.chars().any(char::is_lowercase)
}

/// Escapes all that could be markup.
fn escape_plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '`' => out.push('\''),
            '\\' | '<' | '>' | '[' | ']' | '*' | '_' | '|' | '~' | '&' => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out
}

/// The URL in a word, with what stands before and after it.
fn url(word: &str) -> Option<(&str, &str, &str)> {
    let colon = word.find(":/")?;
    let (head, _) = word.split_at(colon);
    let scheme = head.trim_start_matches(|c: char| !c.is_ascii_alphabetic());
    let scheme =
        scheme.rsplit(|c: char| !(c.is_ascii_alphanumeric() || "+.-".contains(c))).next().unwrap_or(scheme);
    let start =
        colon.checked_sub(scheme.len()).filter(|_| scheme.starts_with(|c: char| c.is_ascii_alphabetic()))?;
    let (before, rest) = word.split_at(start);
    let url = rest.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '\'', '"', '*', '_', '`', ']', '>']);
    let (url, after) = rest.split_at(url.len());
    Some((before, url, after))
}

/// Whether a URL can stand in angle brackets as it is.
fn is_plain_url(url: &str) -> bool {
    let web = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    web.is_some_and(|rest| {
        rest.starts_with(|c: char| c.is_ascii_alphanumeric())
            && rest.chars().all(|c| c.is_ascii_alphanumeric() || "-._~:/?#@!$&'()*+,;=%".contains(c))
    })
}

/// Whether an address, or a part of one, can stand in the parentheses of a link, and its end in a code span, as it is.
pub(super) fn is_plain_address(address: &str) -> bool {
    address.chars().all(|c| c.is_ascii_alphanumeric() || "-._~:/#@!$,;=%+".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(lines(text).join("\n"), expected, "{text:?}");
    }

    #[test]
    fn plain_words_stay() {
        check("The customer's first name.", "The customer's first name.");
        check("One.\n\nTwo.", "One.\n\nTwo.");
        check("One  \ntwo", "One two");
        check("- a\n- b\n\nc", "- a\n- b\n\nc");
        check("Use `items` or `shopping_cart`.", "Use `items` or `shopping_cart`.");
        check("Fire & smoke, AT&T", "Fire & smoke, AT\\&T");
    }

    #[test]
    fn names_of_programs_get_backticks() {
        check("see first_name, PayPal and foo()", "see `first_name`, `PayPal` and `foo()`");
        check("URLs, EUR, iDEAL/PayPal", "URLs, EUR, iDEAL/`PayPal`");
        check("MultiSafepay's JavaScript", "MultiSafepay's JavaScript");
        check("`a`first_name", "`a` `first_name`");
        check("_PayPal_ __x__", "`PayPal` x");
    }

    #[test]
    fn quoted_names_get_backticks() {
        check("use 'items' or 'shopping_cart'.", "use `items` or `shopping_cart`.");
        check("'tis the customer's 'Word' 'two words'", "'tis the customer's 'Word' 'two words'");
    }

    #[test]
    fn damaged_links_are_words() {
        check("a [request] (#gateways) lists", "a request lists");
        check("on [3D Secure(/faq/#3d), always", "on 3D Secure, always");
        check("[a](b) [c] (see d) [e(f) [g", "a \\[c\\] (see d) \\[e(f) \\[g");
        check("[[a](/b) [(/c) [d(/e", "\\[a \\[(/c) \\[d(/e");
    }

    #[test]
    fn urls_are_links() {
        check("See https://example.com/a?b=1.", "See <https://example.com/a?b=1>.");
        check("(http://example.com)", "(<http://example.com>)");
        check("http://example.com/<key>", "`http://example.com/<key`\\>");
        check("c:/temp http:x", "`c:/temp` `http:x`");
    }

    #[test]
    fn markup_is_words() {
        check("<script>x</script>", "\\<script\\>x\\</script\\>");
        check("[link] ]] [a](b) \"# */ {{< x >}}", "\\[link\\] \\]\\] a \"# \\*/ {{\\< x \\>}}");
        check("an `odd backtick", "an 'odd backtick");
        check("# Title\n===", "Title\n\n\\===");
        check("```\nfn main() {}\n```", "fn `main()` {}");
        check("1\\. x", "1\\. x");
        check("a \u{202e}b\u{7}c", "a bc");
        check("a &#x202e;b&#27;]0;x&#7;c d&#xfeff; &#x200b;e", "a b\\]0;xc d e");
        check("&lt;b&gt; &amp;nbsp;", "\\<b\\> \\&nbsp;");
    }

    #[test]
    fn long_text_is_wrapped() {
        let text = "word ".repeat(40);
        assert!(lines(&text).iter().all(|line| line.len() <= WIDTH));
        let long = "a".repeat(95);
        check(&format!("{long} - x"), &format!("{long}\n\\- x"));
        check(&format!("`{long} * x`"), &format!("`{long} *\nx`"));
    }

    /// The events that rustdoc would see.
    fn events(lines: &[String]) -> Vec<Event<'static>> {
        let options = Options::ENABLE_TABLES
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_TASKLISTS
            | Options::ENABLE_SMART_PUNCTUATION;
        Parser::new_ext(&lines.join("\n"), options).map(Event::into_static).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]
        #[test]
        fn only_words_come_through(text in r#"(\PC|[-\\`<>\[\]*_#|~&=+.:/()!"'{}0-9a-zA-Z \n\t]|https?://|</?b>|\u{202e}|\r\n|```){0,60}"#) {
            let lines = lines(&text);
            for line in &lines {
                prop_assert!(!line.contains(char::is_control));
                prop_assert_eq!(line.trim_end(), line);
            }
            for event in events(&lines) {
                let fine = match &event {
                    Event::Start(tag) => matches!(tag, Tag::Paragraph | Tag::List(None) | Tag::Item)
                        || matches!(tag, Tag::Link { link_type: pulldown_cmark::LinkType::Autolink, .. }),
                    Event::End(_) | Event::Text(_) | Event::SoftBreak => true,
                    Event::Code(code) => !code.trim().is_empty(),
                    _ => false,
                };
                prop_assert!(fine, "{event:?} in {lines:?}");
            }
        }
    }
}
