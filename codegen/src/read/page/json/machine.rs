//! Puts tokens together with a stack of open objects and arrays, each with what it expects next. Every pair of
//! expectation and token has a meaning, so that nothing makes it stop but the end of the text.

use super::cursor::{Cursor, Quoted, unquoted};
use super::frame::{Closing, Container, Expect, Frame, Origin};
use super::{Json, Member, Repair, RepairKind};
use crate::diagnostics::clip::Clip;
use crate::diagnostics::span::Span;

/// Deepest nesting that is read.
const MAX_DEPTH: usize = 128;

/// Result of one pass over the text.
pub(super) struct Outcome {
    pub(super) json: Json,
    pub(super) repairs: Vec<Repair>,
    /// Where and why the pass gave up.
    pub(super) fatal: Option<(Span, &'static str)>,
}

impl Outcome {
    /// How many repairs concern the nesting itself.
    pub(super) fn doubts(&self) -> usize {
        self.repairs.iter().filter(|r| r.kind.is_structural()).count()
    }
}

/// What stands from `first` on, taken away.
fn end_of<T>(all: &mut Vec<T>, first: usize) -> Vec<T> {
    if first == 0 { std::mem::take(all) } else { all.split_off(first.min(all.len())) }
}

/// Reads `text` from `start`; `closing` says what tells what a closing bracket closes.
pub(super) fn run(text: &str, start: usize, closing: Closing) -> Outcome {
    let mut machine = Machine {
        cursor: Cursor::new(text, start),
        frames: Vec::with_capacity(8),
        members: Vec::with_capacity(32),
        items: Vec::new(),
        root: None,
        root_end: start,
        last_end: start,
        last_comma: start,
        closing,
    };
    let fatal = machine.read().err();
    if fatal.is_none() {
        machine.end();
    }
    let Machine { cursor, root, .. } = machine;
    Outcome { json: root.unwrap_or(Json::Null), repairs: cursor.repairs, fatal }
}

type Fatal = (Span, &'static str);

struct Machine<'t> {
    cursor: Cursor<'t>,
    frames: Vec<Frame>,
    /// Members of the objects that are open, the outermost first: an object takes its own when it is closed.
    members: Vec<Member>,
    /// Items of the arrays that are open, in the same way.
    items: Vec<Json>,
    root: Option<Json>,
    /// Where the root was closed.
    root_end: usize,
    /// Where the last token ended.
    last_end: usize,
    /// Where the last comma stands.
    last_comma: usize,
    closing: Closing,
}

impl Machine<'_> {
    fn read(&mut self) -> Result<(), Fatal> {
        loop {
            self.last_end = self.cursor.at();
            self.cursor.blanks();
            let Some(byte) = self.cursor.peek() else { return Ok(()) };
            if self.frames.is_empty() && self.root.is_some() {
                if !self.after_root(byte) {
                    return Ok(());
                }
                continue;
            }
            match byte {
                b'"' if self.clean_name() => {}
                b'"' => self.string()?,
                b',' => self.comma(),
                b':' => self.colon(),
                b'{' => self.open(Container::Object)?,
                b'[' => self.open(Container::Array)?,
                b'}' => self.close_token(Container::Object),
                b']' => self.close_token(Container::Array),
                _ => self.bare(),
            }
        }
    }

    /// Handles text after the root: more members if it was closed too early, else text. False ends the reading.
    fn after_root(&mut self, byte: u8) -> bool {
        let at = self.cursor.at();
        match byte {
            b'}' | b']' => self.cursor.skip(1, RepairKind::ExtraClose),
            b',' | b'"' if matches!(self.root, Some(Json::Object(_))) && self.member_follows(byte) => {
                self.reopen();
            }
            _ => {
                let end = at + self.cursor.rest().trim_end().len();
                self.cursor.repair(RepairKind::TextAfter, at, end);
                return false;
            }
        }
        true
    }

    /// Whether a quoted name and a colon come next, after a comma perhaps.
    fn member_follows(&self, byte: u8) -> bool {
        let rest = self.cursor.rest();
        let rest = if byte == b',' { rest.trim_start_matches([',', ' ', '\t', '\r', '\n']) } else { rest };
        let name = rest.strip_prefix('"').and_then(|rest| rest.split_once(['"', '\n', '\r']));
        name.is_some_and(|(_, rest)| rest.trim_start().starts_with(':'))
    }

    fn reopen(&mut self) {
        if let Some(Json::Object(members)) = self.root.take() {
            self.cursor.repair(RepairKind::ExtraClose, self.root_end.saturating_sub(1), self.root_end);
            let mut frame = Frame::new(Container::Object, Origin::Written, self.root_end, 0, 0);
            // Nothing else is open. To copy them each time would take long where many braces come too early.
            self.members = members;
            frame.expect = Expect::Comma;
            self.frames.push(frame);
        }
    }

    /// Steps over the name of a member and its colon, where nothing is wrong with either. By indentation, a name may
    /// close objects, so that none is clean.
    fn clean_name(&mut self) -> bool {
        let Some(frame) =
            self.frames.last_mut().filter(|frame| self.closing == Closing::ByBrackets && !frame.is_array())
        else {
            return false;
        };
        if !matches!(frame.expect, Expect::First | Expect::Member) {
            return false;
        }
        let Some(name) = self.cursor.clean_name() else { return false };
        frame.name = Some(name);
        frame.expect = Expect::Value;
        true
    }

    fn string(&mut self) -> Result<(), Fatal> {
        let indent = self.cursor.indent();
        let expect = self.frames.last().map(|f| f.expect);
        let quoted = self.cursor.quoted();
        let Some(frame) = self.frames.last() else {
            if self.cursor.colon_follows() {
                self.cursor.repair(RepairKind::Fragment, quoted.span.start, quoted.span.end);
                self.push(Container::Object, Origin::Fragment, quoted.span.start)?;
                self.name(quoted, None);
            } else {
                self.value(Json::String(quoted.text));
            }
            return Ok(());
        };
        match expect.unwrap_or(Expect::First) {
            Expect::Alternative => self.set_expect(Expect::Comma),
            Expect::First | Expect::Member | Expect::Comma | Expect::Anything if frame.is_array() => {
                if self.cursor.colon_follows() {
                    self.name_in_array(quoted, indent)?;
                } else {
                    self.before_item();
                    self.value(Json::String(quoted.text));
                }
            }
            Expect::First | Expect::Member | Expect::Comma | Expect::Anything => self.name(quoted, indent),
            Expect::Colon | Expect::Value if self.cursor.colon_follows() => {
                self.no_value();
                self.name(quoted, indent);
            }
            Expect::Colon => {
                self.missing(RepairKind::MissingColon);
                self.value(Json::String(quoted.text));
            }
            Expect::Value => self.value(Json::String(quoted.text)),
        }
        Ok(())
    }

    /// A name where a member of an object may stand.
    fn name(&mut self, quoted: Quoted, indent: Option<usize>) {
        if matches!(quoted.text.as_str(), "..." | "…") && !self.cursor.colon_follows() {
            self.cursor.repair(RepairKind::Ellipsis, quoted.span.start, quoted.span.end);
            self.set_expect(Expect::Anything);
            return;
        }
        if !quoted.closed && !self.cursor.colon_follows() {
            // The second half of a string that was broken by a line end.
            self.cursor.repair(RepairKind::Junk, quoted.span.start, quoted.span.end);
            return;
        }
        self.outdent(indent);
        if self.frames.last().is_some_and(|f| f.expect == Expect::Comma) {
            self.missing(RepairKind::MissingComma);
        }
        if let Some(frame) = self.frames.last_mut() {
            frame.name = Some((quoted.text, quoted.span));
            frame.expect = Expect::Colon;
        }
    }

    /// A name in an array: the array lacks its end if it has objects already, else the object lacks its start.
    fn name_in_array(&mut self, quoted: Quoted, indent: Option<usize>) -> Result<(), Fatal> {
        let ended = self.frames.last().is_some_and(|array| {
            let items = self.items.clip(array.first..);
            array.expect != Expect::Anything && matches!(items.last(), Some(Json::Object(_)))
        });
        if ended && self.frames.iter().any(|f| !f.is_array()) {
            while self.frames.last().is_some_and(Frame::is_array) {
                self.end_before_member();
            }
            self.name(quoted, indent);
            return Ok(());
        }
        self.before_item();
        self.cursor.repair(RepairKind::MissingOpen, quoted.span.start, quoted.span.end);
        self.push(Container::Object, Origin::Implied, quoted.span.start)?;
        self.name(quoted, None);
        Ok(())
    }

    /// By indentation, a member that stands no deeper than its object does is not its member.
    fn outdent(&mut self, indent: Option<usize>) {
        let Some(indent) = indent.filter(|_| self.closing == Closing::ByIndent) else { return };
        // At the left margin everything may start, indented or not.
        let outside =
            |f: &Frame| f.origin == Origin::Written && indent <= f.indent && (indent, f.indent) != (0, 0);
        while self.frames.len() > 1 && self.frames.last().is_some_and(outside) {
            self.end_before_member();
        }
    }

    /// Closes the innermost frame before a member of the one around it: the comma between them counts.
    fn end_before_member(&mut self) {
        let separated =
            self.frames.last().is_some_and(|f| matches!(f.expect, Expect::Member | Expect::Anything));
        if separated {
            self.set_expect(Expect::Comma);
        }
        self.close_unclosed();
        if separated {
            self.set_expect(Expect::Member);
        }
    }

    fn comma(&mut self) {
        let at = self.cursor.at();
        self.cursor.advance(1);
        self.last_comma = at;
        match self.frames.last().map(|f| f.expect) {
            Some(Expect::Colon | Expect::Value) => {
                self.no_value();
                self.set_expect(Expect::Member);
            }
            Some(Expect::Comma | Expect::Anything | Expect::Alternative) => self.set_expect(Expect::Member),
            Some(Expect::First | Expect::Member) | None => {
                self.cursor.repair(RepairKind::ExtraComma, at, at + 1);
            }
        }
    }

    fn colon(&mut self) {
        if self.frames.last().is_some_and(|f| f.expect == Expect::Colon) {
            self.cursor.advance(1);
            self.set_expect(Expect::Value);
        } else {
            self.cursor.skip(1, RepairKind::Junk);
        }
    }

    fn open(&mut self, container: Container) -> Result<(), Fatal> {
        let at = self.cursor.at();
        let mut origin = Origin::Written;
        if let Some(frame) = self.frames.last() {
            match (frame.is_array(), frame.expect) {
                (_, Expect::Value) => {}
                (_, Expect::Colon) => self.missing(RepairKind::MissingColon),
                (true, _) => self.before_item(),
                (false, _) => {
                    self.cursor.repair(RepairKind::ExtraOpen, at, at + 1);
                    origin = Origin::Nameless;
                }
            }
            if container == Container::Object
                && let Some(len) = placeholder(self.cursor.bytes())
            {
                self.placeholder(len, origin);
                return Ok(());
            }
        }
        self.cursor.advance(1);
        self.push(container, origin, at)
    }

    /// `{order_id}` without quotes where a value belongs.
    fn placeholder(&mut self, len: usize, origin: Origin) {
        let text = self.cursor.rest().clip(..len).into();
        if origin == Origin::Nameless {
            self.cursor.skip(len, RepairKind::Junk);
            return;
        }
        self.cursor.skip(len, RepairKind::UnquotedString);
        self.value(Json::String(text));
    }

    fn push(&mut self, container: Container, origin: Origin, open: usize) -> Result<(), Fatal> {
        if self.frames.len() >= MAX_DEPTH {
            return Err((Span::new(open, open + 1), "it is nested deeper than 128 levels"));
        }
        let first = match container {
            Container::Array => self.items.len(),
            Container::Object => self.members.len(),
        };
        self.frames.push(Frame::new(container, origin, open, self.cursor.line_indent(), first));
        Ok(())
    }

    fn close_token(&mut self, container: Container) {
        let at = self.cursor.at();
        let target = match self.cursor.indent().filter(|_| self.closing == Closing::ByIndent) {
            Some(indent) => self.target_by_indent(container, indent),
            None => self.target(container),
        };
        self.cursor.advance(1);
        let Some(target) = target else {
            self.cursor.repair(RepairKind::ExtraClose, at, at + 1);
            if self.frames.last().is_some_and(|f| matches!(f.expect, Expect::First | Expect::Member)) {
                // A comma after it is part of the same slip.
                self.set_expect(Expect::Anything);
            }
            return;
        };
        while self.frames.len() > target + 1 {
            self.close_unclosed();
        }
        if self.frames.last().is_some_and(|f| f.container != container) {
            self.cursor.repair(RepairKind::MismatchedClose, at, at + 1);
        }
        self.close();
        self.root_end = at + 1;
    }

    /// Index of the frame that a bracket closes: the innermost of its kind, or the innermost at all.
    fn target(&self, container: Container) -> Option<usize> {
        let closable = |f: &Frame| f.origin != Origin::Fragment;
        let of_kind = self.frames.iter().rposition(|f| closable(f) && f.container == container);
        of_kind.or_else(|| self.frames.iter().rposition(closable))
    }

    /// The same where the bracket is the first of its line: what opened at its column.
    fn target_by_indent(&self, container: Container, indent: usize) -> Option<usize> {
        let fits =
            |f: &Frame| f.origin != Origin::Fragment && (f.origin == Origin::Implied || f.indent == indent);
        let innermost = self.frames.len().checked_sub(1)?;
        let of_kind = self.frames.iter().rposition(|f| fits(f) && f.container == container);
        of_kind.or_else(|| self.frames.iter().rposition(fits).filter(|at| *at == innermost))
    }

    /// Closes the innermost frame, which nothing in the text closes.
    fn close_unclosed(&mut self) {
        if let Some(frame) = self.frames.last().filter(|f| f.origin == Origin::Written && !f.merged) {
            let open = frame.open;
            self.cursor.repair(RepairKind::MissingClose, open, open + 1);
        }
        self.close();
    }

    /// Closes the innermost frame and hands its value to the one around it.
    fn close(&mut self) {
        match self.frames.last().map(|f| f.expect) {
            Some(Expect::Colon | Expect::Value) => self.no_value(),
            Some(Expect::Member) => {
                self.cursor.repair(RepairKind::TrailingComma, self.last_comma, self.last_comma + 1);
            }
            _ => {}
        }
        let Some(frame) = self.frames.pop() else { return };
        if frame.origin == Origin::Nameless {
            // Its members are the last of the object around it already; items are nobody's.
            if frame.is_array() {
                self.items.truncate(frame.first);
            }
            if let Some(parent) = self.frames.last_mut() {
                parent.merged = true;
                parent.expect = Expect::Comma;
            }
            return;
        }
        let value = if frame.is_array() {
            Json::Array(end_of(&mut self.items, frame.first))
        } else {
            Json::Object(end_of(&mut self.members, frame.first))
        };
        self.value(value);
    }

    fn bare(&mut self) {
        let (is_array, expect) =
            self.frames.last().map_or((true, Expect::First), |f| (f.is_array(), f.expect));
        match expect {
            Expect::Colon | Expect::Value => {
                if expect == Expect::Colon {
                    self.missing(RepairKind::MissingColon);
                }
                if self.cursor.ellipsis() {
                    self.value(Json::Null);
                } else {
                    self.bare_value();
                }
            }
            Expect::Alternative => {
                let len = self.cursor.bare(b",}]").len();
                self.cursor.advance(len);
                self.set_expect(Expect::Comma);
            }
            _ if self.cursor.ellipsis() => self.set_expect(Expect::Anything),
            Expect::Comma if self.cursor.peek() == Some(b'|') => {
                self.cursor.skip(1, RepairKind::Alternatives);
                self.set_expect(Expect::Alternative);
            }
            Expect::Comma if is_array => self.junk(),
            _ if is_array => {
                self.before_item();
                self.bare_value();
            }
            _ => self.bare_name(),
        }
    }

    /// A value without its quotes, or with the closing one only.
    fn bare_value(&mut self) {
        let at = self.cursor.at();
        let text = self.cursor.bare(b",}]{[\"");
        let (value, kind) = unquoted(text);
        self.cursor.advance(text.len());
        let half_quoted = self.cursor.peek() == Some(b'"')
            && self
                .cursor
                .bytes()
                .iter()
                .skip(1)
                .find(|b| !matches!(b, b' ' | b'\t'))
                .is_none_or(|b| ends_value(*b));
        let (value, kind) = if half_quoted {
            self.cursor.advance(1);
            (Json::String(text.into()), Some(RepairKind::UnquotedString))
        } else {
            (value, kind)
        };
        if let Some(kind) = kind {
            self.cursor.repair(kind, at, self.cursor.at());
        }
        self.value(value);
    }

    /// A name without its quotes, or with the closing one only, or a line of prose.
    fn bare_name(&mut self) {
        let at = self.cursor.at();
        let text = self.cursor.bare(b"\"{}[],:");
        let bytes = self.cursor.bytes();
        let after = bytes.clip(text.len()..);
        let quote = usize::from(after.first() == Some(&b'"'));
        let colon = after.iter().skip(quote).find(|b| !b.is_ascii_whitespace()) == Some(&b':');
        let url = after.starts_with(b"://");
        let named = text.trim_matches(['\'', '‘', '’', '“', '”', '`']);
        if !colon
            || url
            || named.is_empty()
            || !named.chars().all(|c| c.is_alphanumeric() || "_-.$".contains(c))
        {
            self.junk();
            return;
        }
        let indent = self.cursor.indent();
        self.cursor.skip(text.len() + quote, RepairKind::UnquotedName);
        let span = Span::new(at, self.cursor.at());
        self.name(Quoted { text: named.into(), span, closed: true }, indent);
    }

    /// Steps over what means nothing: a line of prose, or what is left of a value.
    fn junk(&mut self) {
        let after_value = self.frames.last().is_some_and(|f| f.expect == Expect::Comma);
        let prose = self.cursor.indent().is_some();
        let text = self.cursor.bare(if after_value { b"\"{}[]," } else { b"\"{}[]" });
        // At least one character, or the reading would stand still.
        let len = text.len().max(self.cursor.rest().chars().next().map_or(0, char::len_utf8));
        self.cursor.skip(len, if prose { RepairKind::Prose } else { RepairKind::Junk });
    }

    /// Before an item of an array.
    fn before_item(&mut self) {
        if self.frames.last().is_some_and(|f| f.is_array() && f.expect == Expect::Comma) {
            self.missing(RepairKind::MissingComma);
        }
    }

    /// Hands a value to the innermost frame, or makes it the root.
    fn value(&mut self, value: Json) {
        let Some(frame) = self.frames.last_mut() else {
            self.root_end = self.cursor.at();
            self.root = Some(value);
            return;
        };
        if frame.is_array() {
            self.items.push(value);
        } else if let Some((name, span)) = frame.name.take() {
            self.members.push(Member { name, span, value });
        }
        frame.expect = Expect::Comma;
    }

    /// The pending name has no value.
    fn no_value(&mut self) {
        if let Some(span) = self.frames.last().and_then(|f| f.name.as_ref()).map(|(_, span)| *span) {
            self.cursor.repair(RepairKind::EmptyValue, span.start, span.end);
        }
        self.value(Json::Null);
    }

    /// Something is missing after the last token.
    fn missing(&mut self, kind: RepairKind) {
        self.cursor.repair(kind, self.last_end, self.last_end);
    }

    fn set_expect(&mut self, expect: Expect) {
        if let Some(frame) = self.frames.last_mut() {
            frame.expect = expect;
        }
    }

    /// The end of the text closes what is open.
    fn end(&mut self) {
        while !self.frames.is_empty() {
            self.close_unclosed();
        }
    }
}

const fn ends_value(byte: u8) -> bool {
    matches!(byte, b',' | b'}' | b']' | b'\n' | b'\r')
}

/// Length of `{word}`, if one stands here.
fn placeholder(bytes: &[u8]) -> Option<usize> {
    let inner =
        bytes.iter().skip(1).take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-')).count();
    (inner > 0 && bytes.get(inner + 1) == Some(&b'}')).then_some(inner + 2)
}
