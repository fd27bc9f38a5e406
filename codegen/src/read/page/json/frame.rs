//! Open objects and arrays while a sample is read.

use crate::diagnostics::span::Span;
use compact_str::CompactString;

/// The token that may come next in an object or array.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Expect {
    /// The first member, or the end.
    First,
    /// A member, after a comma.
    Member,
    /// A comma, or the end.
    Comma,
    /// Anything but a value: `...` stood here.
    Anything,
    /// The colon after a name.
    Colon,
    /// The value after a colon.
    Value,
    /// A value that is dropped: the other alternative.
    Alternative,
}

/// How a frame came to be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    /// By its brace or bracket.
    Written,
    /// By members without braces at the root.
    Fragment,
    /// By members without braces in an array.
    Implied,
    /// By a brace where a name belongs.
    Nameless,
}

/// What brackets hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Container {
    Array,
    Object,
}

/// What tells what a closing bracket closes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Closing {
    /// The brackets that are open.
    ByBrackets,
    /// Its indentation.
    ByIndent,
}

/// An object or array that is still open.
pub(super) struct Frame {
    pub(super) container: Container,
    pub(super) origin: Origin,
    pub(super) expect: Expect,
    /// Offset of what opened it.
    pub(super) open: usize,
    /// Columns before the first token of the line that opened it.
    pub(super) indent: usize,
    /// Where its members or items begin, among those of all that is open.
    pub(super) first: usize,
    /// The name whose value is awaited.
    pub(super) name: Option<(CompactString, Span)>,
    /// Whether a nameless object gave it its members.
    pub(super) merged: bool,
}

impl Frame {
    pub(super) const fn new(
        container: Container,
        origin: Origin,
        open: usize,
        indent: usize,
        first: usize,
    ) -> Self {
        Self { container, origin, expect: Expect::First, open, indent, first, name: None, merged: false }
    }
    pub(super) fn is_array(&self) -> bool {
        self.container == Container::Array
    }
}
