//! The result of reading a sample.

use super::frame::Closing;
use super::machine::{Outcome, run};
use super::repair::{Repair, RepairKind};
use super::{Foreign, Json, Member};
use crate::diagnostics::clip::Clip;
use crate::diagnostics::span::Span;
use std::collections::HashSet;

/// Result of reading a sample.
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

    /// Repairs; empty for a clean sample.
    #[must_use]
    pub fn repairs(&self) -> &[Repair] {
        match self {
            Self::Repaired(_, repairs) => repairs,
            _ => &[],
        }
    }
}

/// Reads by brackets; where they don't match, by indentation too, and takes the reading with fewer doubts.
pub(super) fn best(text: &str, start: usize) -> Reading {
    let by_brackets = run(text, start, Closing::ByBrackets);
    let doubts = by_brackets.doubts();
    let outcome = if doubts == 0 || by_brackets.fatal.is_some() {
        by_brackets
    } else {
        let by_indent = run(text, start, Closing::ByIndent);
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
    let before = text.clip(..start);
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
