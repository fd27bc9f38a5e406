//! What came of reading a sample.

use super::machine::{Outcome, run};
use super::{Foreign, Json, Member};
use crate::diagnostics::span::Span;
use std::collections::HashSet;
use std::fmt;

/// What came of reading a sample.
#[derive(Clone, Debug, PartialEq)]
pub enum Reading {
    /// It is JSON.
    Clean(Json),
    /// It is JSON after these repairs, in the order of the text; there is at least one.
    Repaired(Json, Vec<Repair>),
    /// It is something else.
    NotJson(Foreign),
    /// It looks like JSON, but no value can be made of it: where, and why (a clause without a full stop).
    Unreadable(Span, &'static str),
}

impl Reading {
    /// The value, if there is one.
    #[must_use]
    pub const fn json(&self) -> Option<&Json> {
        match self {
            Self::Clean(json) | Self::Repaired(json, _) => Some(json),
            Self::NotJson(_) | Self::Unreadable(..) => None,
        }
    }

    /// What had to be repaired; empty for a clean sample.
    #[must_use]
    pub fn repairs(&self) -> &[Repair] {
        match self {
            Self::Repaired(_, repairs) => repairs,
            _ => &[],
        }
    }
}

/// One repair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Repair {
    /// Where, relative to the start of the sample's text. What is missing has the place after which it is missed.
    pub span: Span,
    /// What was wrong there.
    pub kind: RepairKind,
}

macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $name:ident = $text:literal, $says:literal;)+) => {
        /// What can be wrong with a sample that is JSON otherwise.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum RepairKind { $($(#[doc = $doc])+ $name,)+ }

        impl RepairKind {
            /// All kinds, in the order of their declaration.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// A stable name for statistics: `missing-comma`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text),+ }
            }

            /// What a reader of the docs is told, a clause without a full stop.
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
    pub(super) const fn is_structural(self) -> bool {
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

impl fmt::Display for RepairKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Reads by brackets; where they don't match, by indentation too, and takes the reading with fewer doubts.
pub(super) fn best(text: &str, start: usize) -> Reading {
    let by_brackets = run(text, start, false);
    let doubts = by_brackets.doubts();
    let outcome = if doubts == 0 || by_brackets.fatal.is_some() {
        by_brackets
    } else {
        let by_indent = run(text, start, true);
        // On a draw indentation wins: brackets are known to be wrong.
        if by_indent.doubts() <= doubts { by_indent } else { by_brackets }
    };
    judge(text, start, outcome)
}

fn judge(text: &str, start: usize, outcome: Outcome) -> Reading {
    let Outcome { json, mut repairs, fatal } = outcome;
    if let Some((span, reason)) = fatal {
        return Reading::Unreadable(span, reason);
    }
    let nothing = matches!(&json, Json::Object(members) if members.is_empty())
        || matches!(&json, Json::Array(items) if items.is_empty());
    if nothing
        && let Some(junk) = repairs.iter().find(|r| matches!(r.kind, RepairKind::Junk | RepairKind::Prose))
    {
        return Reading::Unreadable(junk.span, "no member can be made out");
    }
    let before = text.get(..start).unwrap_or_default();
    let prose = before.trim_matches([' ', '\t', '\r', '\n']);
    if !prose.is_empty() {
        let from = before.find(prose).unwrap_or(0);
        let blank = prose.chars().all(|c| c.is_whitespace() || c == '\u{feff}');
        let kind = if blank { RepairKind::OddBlank } else { RepairKind::Prose };
        repairs.push(Repair { span: Span::new(from, from + prose.len()), kind });
    }
    duplicates(&json, &mut repairs);
    if repairs.is_empty() {
        return Reading::Clean(json);
    }
    repairs.sort_by_key(|r| r.span.start);
    Reading::Repaired(json, repairs)
}

/// Records names that stand twice. The depth of `json` is bounded, so that it may recurse.
fn duplicates(json: &Json, repairs: &mut Vec<Repair>) {
    match json {
        Json::Array(items) => items.iter().for_each(|item| duplicates(item, repairs)),
        Json::Object(members) => {
            repeated(members, |span| repairs.push(Repair { span, kind: RepairKind::DuplicateName }));
            for member in members {
                duplicates(&member.value, repairs);
            }
        }
        _ => {}
    }
}

fn repeated(members: &[Member], mut found: impl FnMut(Span)) {
    // Most objects are small, and most of their names differ in length or last letter already.
    if members.len() <= 16 {
        let mut looks = 0_u64;
        for (i, member) in members.iter().enumerate() {
            let last = member.name.as_bytes().last().copied().unwrap_or_default();
            let look = 1 << ((member.name.len() * 7 + usize::from(last)) % 64);
            if looks & look != 0 && members.iter().take(i).any(|earlier| earlier.name == member.name) {
                found(member.span);
            }
            looks |= look;
        }
        return;
    }
    let mut seen = HashSet::with_capacity(members.len());
    for member in members {
        if !seen.insert(member.name.as_str()) {
            found(member.span);
        }
    }
}
