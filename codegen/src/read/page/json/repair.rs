//! Faults of a sample that are mended in reading it.

use crate::api::words;
use crate::diagnostics::span::Span;

/// One repair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Repair {
    /// Where, relative to the start of the sample's text. What is missing has the place after which it is missed.
    pub span: Span,
    /// The fault.
    pub kind: RepairKind,
}

macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $name:ident = $text:literal, $says:literal;)+) => {
        words! {
            /// A fault of a sample that is JSON otherwise.
            pub enum RepairKind { $($(#[doc = $doc])+ $name = $text,)+ }
        }

        impl RepairKind {
            /// Message for a reader of the docs, a clause without a full stop.
            #[must_use]
            pub const fn message(self) -> &'static str {
                match self { $(Self::$name => $says),+ }
            }
        }
    };
}

kinds! {
    /// `"customer": {…}` without the braces of the object around it.
    Fragment = "fragment", "members without the braces around them";
    /// A line of prose before or between the JSON.
    Prose = "prose", "prose amid the JSON";
    /// `...` or `"..."` for what was left out.
    Ellipsis = "ellipsis", "an ellipsis stands for what was left out";
    /// No comma between two members or items.
    MissingComma = "missing-comma", "a comma is missing";
    /// A comma after the last member or item.
    TrailingComma = "trailing-comma", "a comma follows the last member";
    /// A comma with nothing before it.
    ExtraComma = "extra-comma", "a comma too many";
    /// No colon between a name and its value.
    MissingColon = "missing-colon", "a colon is missing";
    /// A name without a value: `"amount": ,`. It is read as `null`.
    EmptyValue = "empty-value", "a value is missing";
    /// A number in a spelling that JSON lacks: `00002`, `.5`. It is kept as written.
    OddNumber = "odd-number", "JSON has no such spelling of a number";
    /// `True`, `NULL`: read as what they mean.
    OddLiteral = "odd-literal", "`true`, `false` and `null` are in lower case";
    /// A string without one or both of its quotes.
    UnquotedString = "unquoted-string", "a string lacks its quotes";
    /// A name without one or both of its quotes.
    UnquotedName = "unquoted-name", "a name lacks its quotes";
    /// `false | true`: the first counts.
    Alternatives = "alternatives", "alternatives where one value belongs";
    /// A string that does not end on its line.
    UnterminatedString = "unterminated-string", "a string does not end";
    /// An escape that JSON lacks.
    BadEscape = "bad-escape", "JSON has no such escape";
    /// A raw control character in a string.
    ControlCharacter = "control-character", "a control character stands in a string as it is";
    /// A blank that JSON does not know (no-break space), or a control character between tokens.
    OddBlank = "odd-blank", "JSON knows blank, tab and line end only";
    /// Members in an array whose object never opens.
    MissingOpen = "missing-open", "members in an array lack the braces around them";
    /// A brace or bracket that is never closed.
    MissingClose = "missing-close", "this is never closed";
    /// `{` where a name belongs. What it holds counts as members of the object around it.
    ExtraOpen = "extra-open", "an opening brace too many";
    /// A closing brace or bracket that closes nothing.
    ExtraClose = "extra-close", "a closing brace or bracket too many";
    /// `]` for `}` or the other way round.
    MismatchedClose = "mismatched-close", "a bracket closes a brace, or a brace a bracket";
    /// Text after the value. It is not read.
    TextAfter = "text-after", "text follows the JSON";
    /// Characters that mean nothing where they stand.
    Junk = "junk", "this means nothing here";
    /// A name that stands twice in one object. Both are kept.
    DuplicateName = "duplicate-name", "the name stands twice in one object";
}

impl RepairKind {
    /// Whether the nesting itself was in doubt.
    pub(crate) const fn is_structural(self) -> bool {
        matches!(
            self,
            Self::MissingOpen
                | Self::MissingClose
                | Self::ExtraOpen
                | Self::ExtraClose
                | Self::MismatchedClose
        )
    }
}
