//! YAML and JSON as a tree whose nodes know where they stand.

use crate::diagnostics::span::Span;
use compact_str::CompactString;
use saphyr_parser::{Event, Parser, ScalarStyle};
use std::collections::HashMap;

/// Deepest nesting that is read, so that whoever walks a tree may recurse.
const MAX_DEPTH: usize = 128;

/// So many nodes are read of one file: aliases may repeat a tree in a tree, without end.
const MAX_NODES: usize = 2_000_000;

/// A node of a document; spans are bytes of the decoded text.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) value: Value,
    pub(super) span: Span,
}

#[derive(Clone, Debug)]
pub(super) enum Value {
    Null,
    Bool(bool),
    /// A number, as written.
    Number(CompactString),
    Text(CompactString),
    List(Vec<Node>),
    Map(Vec<Pair>),
}

/// A key and its value.
#[derive(Clone, Debug)]
pub(super) struct Pair {
    pub(super) key: CompactString,
    /// Where the key stands.
    pub(super) span: Span,
    pub(super) node: Node,
}

impl Node {
    /// The value of a key; of a key that stands twice, the first.
    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        self.entry(key).map(|entry| &entry.node)
    }

    pub(super) fn entry(&self, key: &str) -> Option<&Pair> {
        self.entries().iter().find(|entry| entry.key == key)
    }

    /// Entries of a map; none of anything else.
    pub(super) fn entries(&self) -> &[Pair] {
        match &self.value {
            Value::Map(entries) => entries,
            _ => &[],
        }
    }

    /// Items of a list; none of anything else.
    pub(super) fn items(&self) -> &[Self] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    pub(super) fn as_text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The text of a scalar, as a fact holds it.
    pub(super) fn scalar(&self) -> Option<String> {
        match &self.value {
            Value::Text(text) | Value::Number(text) => Some(text.to_string()),
            Value::Bool(value) => Some(value.to_string()),
            Value::Null | Value::List(_) | Value::Map(_) => None,
        }
    }

    pub(super) fn text(&self, key: &str) -> Option<&str> {
        self.get(key)?.as_text()
    }

    pub(super) fn is_true(&self, key: &str) -> bool {
        matches!(self.get(key).map(|node| &node.value), Some(Value::Bool(true)))
    }

    pub(super) fn number(&self, key: &str) -> Option<u32> {
        match &self.get(key)?.value {
            Value::Number(number) => number.parse().ok(),
            _ => None,
        }
    }
}

/// Why a text is no tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unreadable {
    pub(super) message: String,
    pub(super) at: usize,
}

/// Reads the first document of a text.
pub(super) fn read(text: &str) -> Result<Node, Unreadable> {
    let offsets = Offsets::of(text);
    let mut builder =
        Builder { offsets: &offsets, open: Vec::new(), anchors: HashMap::new(), nodes: 0, root: None };
    let mut parser = Parser::new_from_str(text);
    while let Some(event) = parser.next_event() {
        let (event, span) = event.map_err(|error| Unreadable {
            message: error.info().to_owned(),
            at: offsets.byte(error.marker().index()),
        })?;
        if matches!(event, Event::DocumentEnd) {
            break;
        }
        builder.event(event, offsets.span(span))?;
    }
    Ok(builder.root.unwrap_or(Node { value: Value::Null, span: Span::default() }))
}

/// Characters, which the parser counts, to bytes.
struct Offsets {
    /// The byte at which each character starts; empty where they are the same.
    bytes: Vec<usize>,
    end: usize,
}

impl Offsets {
    fn of(text: &str) -> Self {
        let bytes =
            if text.is_ascii() { Vec::new() } else { text.char_indices().map(|(at, _)| at).collect() };
        Self { bytes, end: text.len() }
    }

    fn byte(&self, character: usize) -> usize {
        if self.bytes.is_empty() {
            return character.min(self.end);
        }
        self.bytes.get(character).copied().unwrap_or(self.end)
    }

    fn span(&self, span: saphyr_parser::Span) -> Span {
        Span::new(self.byte(span.start.index()), self.byte(span.end.index()))
    }
}

/// A list or map that is not closed yet.
struct Open {
    start: Span,
    anchor: usize,
    content: Content,
}

/// What it holds so far.
enum Content {
    List(Vec<Node>),
    /// The entries, and the key of the next one.
    Map(Vec<Pair>, Option<(CompactString, Span)>),
}

struct Builder<'o> {
    offsets: &'o Offsets,
    open: Vec<Open>,
    anchors: HashMap<usize, Node>,
    nodes: usize,
    root: Option<Node>,
}

impl Builder<'_> {
    fn event(&mut self, event: Event<'_>, span: Span) -> Result<(), Unreadable> {
        match event {
            Event::Scalar(text, style, anchor, _) => {
                let value = scalar(&text, style);
                self.add(Node { value, span }, anchor, span.start)
            }
            Event::Alias(anchor) => {
                let at = span.start;
                let mut node = self.anchors.get(&anchor).cloned().ok_or_else(|| Unreadable {
                    message: "an alias of an anchor that is not closed yet, or does not exist".into(),
                    at,
                })?;
                self.nodes += size(&node);
                node.span = span;
                self.add(node, 0, at)
            }
            Event::SequenceStart(anchor, _) => self.start(span, anchor, Content::List(Vec::new())),
            Event::MappingStart(anchor, _) => self.start(span, anchor, Content::Map(Vec::new(), None)),
            Event::SequenceEnd | Event::MappingEnd => self.close(span),
            _ => Ok(()),
        }
    }

    fn start(&mut self, start: Span, anchor: usize, content: Content) -> Result<(), Unreadable> {
        if self.open.len() >= MAX_DEPTH {
            return Err(Unreadable {
                message: format!("nested deeper than {MAX_DEPTH} levels"),
                at: start.start,
            });
        }
        self.open.push(Open { start, anchor, content });
        Ok(())
    }

    fn close(&mut self, end: Span) -> Result<(), Unreadable> {
        let Some(open) = self.open.pop() else { return Ok(()) };
        let (value, last) = match open.content {
            Content::List(items) => {
                let last = items.last().map(|item| item.span.end);
                (Value::List(items), last)
            }
            Content::Map(entries, _) => {
                let last = entries.last().map(|entry| entry.node.span.end.max(entry.span.end));
                (Value::Map(merged(entries)), last)
            }
        };
        // A block ends where its last line does, not where the next token shows that it has ended.
        let flow = end.end > end.start;
        let span = Span::new(open.start.start, if flow { end.end } else { last.unwrap_or(end.end) });
        self.add(Node { value, span }, open.anchor, span.start)
    }

    fn add(&mut self, node: Node, anchor: usize, at: usize) -> Result<(), Unreadable> {
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            return Err(Unreadable { message: format!("more than {MAX_NODES} values"), at });
        }
        if anchor != 0 {
            self.anchors.insert(anchor, node.clone());
        }
        let Some(open) = self.open.last_mut() else {
            self.root = Some(node);
            return Ok(());
        };
        match &mut open.content {
            Content::List(items) => items.push(node),
            Content::Map(entries, key) => {
                if let Some((key, span)) = key.take() {
                    entries.push(Pair { key, span, node });
                    return Ok(());
                }
                let is_null = matches!(node.value, Value::Null);
                let text = if is_null { Some("null".to_owned()) } else { node.scalar() };
                let message = "a key that is a list or an object";
                let text = text.ok_or_else(|| Unreadable { message: message.to_owned(), at })?;
                *key = Some((text.into(), node.span));
            }
        }
        debug_assert!(at <= self.offsets.end, "events stand in the text");
        Ok(())
    }
}

/// The entries with those of `<<`, which a map may take from others; its own come first.
fn merged(entries: Vec<Pair>) -> Vec<Pair> {
    if !entries.iter().any(|entry| entry.key == "<<") {
        return entries;
    }
    let (merges, mut own): (Vec<_>, Vec<_>) = entries.into_iter().partition(|entry| entry.key == "<<");
    for merge in merges {
        let maps = match merge.node.value {
            Value::List(maps) => maps,
            _ => vec![merge.node],
        };
        for entry in maps.into_iter().flat_map(|map| match map.value {
            Value::Map(entries) => entries,
            _ => Vec::new(),
        }) {
            if own.iter().all(|known| known.key != entry.key) {
                own.push(entry);
            }
        }
    }
    own
}

fn size(node: &Node) -> usize {
    1 + node.items().iter().map(size).sum::<usize>()
        + node.entries().iter().map(|entry| size(&entry.node)).sum::<usize>()
}

/// A scalar by the core schema of YAML 1.2, which JSON's is a part of.
fn scalar(text: &str, style: ScalarStyle) -> Value {
    if style != ScalarStyle::Plain {
        return Value::Text(text.into());
    }
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ if is_number(text) => Value::Number(text.into()),
        _ => Value::Text(text.into()),
    }
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    digits.starts_with(|c: char| c.is_ascii_digit() || c == '.')
        && digits.contains(|c: char| c.is_ascii_digit())
        && text.parse::<f64>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, path: &[&str], spanned: &str) {
        let root = read(text).unwrap();
        let node = path.iter().fold(&root, |node, key| node.get(key).unwrap());
        assert_eq!(text.get(node.span.start..node.span.end).unwrap().trim_end(), spanned, "{text}");
    }

    #[test]
    fn spans() {
        check("a: 1\nb:\n  c: two\n", &["b", "c"], "two");
        check("é: x\nb:\n  c: 'tw–o'\nd: 1\n", &["b", "c"], "'tw–o'");
        check("b:\n  c: two\n  d: three\ne: 1\n", &["b"], "c: two\n  d: three");
        check("{\"a\": {\n\t\"b\": [1, 2]}}", &["a", "b"], "[1, 2]");
        check("base: &b {x: 1}\nother: *b\n", &["other", "x"], "1");
    }

    #[test]
    fn scalars() {
        let check = |text: &str, expected: &str| {
            let value = read(text).unwrap().value;
            let shown = match value {
                Value::Null => "null".to_owned(),
                Value::Bool(value) => format!("boolean {value}"),
                Value::Number(number) => format!("number {number}"),
                Value::Text(text) => format!("text {text}"),
                Value::List(_) | Value::Map(_) => "no scalar".to_owned(),
            };
            assert_eq!(shown, expected, "{text}");
        };
        check("1.0", "number 1.0");
        check("'1'", "text 1");
        check("-5", "number -5");
        check("no", "text no");
        check("true", "boolean true");
        check("", "null");
        check("3.0.4", "text 3.0.4");
        check("2025-08-29", "text 2025-08-29");
        check("- a", "no scalar");
    }

    #[test]
    fn keys_are_texts() {
        let root = read("200: a\ntrue: b\nnull: c\n").unwrap();
        let keys = ["200", "true", "null"].map(|key| root.text(key));
        assert_eq!(keys, [Some("a"), Some("b"), Some("c")]);
    }

    #[test]
    fn merged_maps() {
        let root = read("a: &a {x: 1, y: 2}\nb:\n  <<: *a\n  y: 3\n").unwrap();
        let b = root.get("b").unwrap();
        assert_eq!((b.number("x"), b.number("y")), (Some(1), Some(3)));
    }

    #[test]
    fn what_is_no_tree() {
        let deep = "[".repeat(MAX_DEPTH + 1);
        assert!(read(&deep).unwrap_err().message.contains("nested deeper"));
        let bomb = (0..10).fold("a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned(), |text, i| {
            let list = vec![format!("*a{i}"); 9].join(", ");
            format!("{text}a{}: &a{} [{list}]\n", i + 1, i + 1)
        });
        assert!(read(&bomb).unwrap_err().message.contains("more than"));
        assert_eq!(read("a: 1\n? [b]\n: 2").unwrap_err().message, "a key that is a list or an object");
        assert_eq!(read("a: [1\nb: 2").unwrap_err().at, "a: [1\nb".len());
    }
}
