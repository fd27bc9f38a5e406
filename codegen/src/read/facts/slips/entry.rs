//! Lines that look like an entry and were read as words, and entries of which a mark or a column is lost.

use super::mark::has_odd_edge;
use super::near::{is_column_word, meant};
use super::{Page, Seen, Slip, slip};
use crate::diagnostics::problem::Code;
use crate::read::facts::LineUse;
use crate::read::grammar::{Name, clean};
use crate::read::page::InlineKind;

/// A bar is lost, or another mark stands in its place.
pub(super) fn check(seen: &Seen<'_, '_>) -> Option<Slip> {
    let words = matches!(
        seen.taken,
        LineUse::Description | LineUse::Prose | LineUse::Heading | LineUse::Quote | LineUse::OtherRow
    );
    // `**Template object**` is a title.
    (words && !seen.prose.is_marked() && looks_like_entry(seen)).then(|| unread(seen))
}

fn unread(seen: &Seen<'_, '_>) -> Slip {
    slip(
        Code::UnreadableEntry,
        seen.line.range.clone(),
        "this looks like a parameter, but is not written as one",
        "write it as elsewhere: the name in backticks, then its type and presence, with bars between them",
    )
}

/// `amount number`, where an entry is due: a name, and then nothing but words of columns.
fn is_bare_entry(seen: &Seen<'_, '_>) -> bool {
    let mut words = seen.prose.text.split_whitespace();
    let name = words.next().is_some_and(|name| clean(name, 0..0, seen.profile).is_some());
    let mut known = words.clone().peekable();
    matches!(seen.taken, LineUse::Description | LineUse::Prose)
        && name
        && known.peek().is_some()
        && words.all(|word| is_column_word(word, seen.profile))
}

/// `__amount__` on one line, and `| integer | required` on the next.
fn is_split(pair: &[Seen<'_, '_>]) -> bool {
    let [name, rest] = pair else { return false };
    let mut words =
        rest.prose.text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).peekable();
    let words_only =
        |taken: LineUse| matches!(taken, LineUse::Description | LineUse::Prose | LineUse::OtherRow);
    words_only(name.taken)
        && words_only(rest.taken)
        && rest.written.trim_start().starts_with('|')
        && clean(name.prose.text.trim(), 0..0, name.profile).is_some()
        && words.peek().is_some()
        && words.all(|word| is_column_word(word, rest.profile))
}

/// A name, marked or followed by a bar, and then nothing but words of columns; a letter alone stands for a lost mark.
fn looks_like_entry(seen: &Seen<'_, '_>) -> bool {
    let mut parts = seen.inlines.iter();
    let marked = parts.find(|inline| !inline.text.trim().is_empty() || inline.kind != InlineKind::Text);
    let marked = marked.is_some_and(|first| matches!(first.kind, InlineKind::Code | InlineKind::StrongStart));
    let text = seen.prose.text.trim_start_matches(|c: char| !c.is_alphanumeric());
    let Some((name, rest)) = text.split_once(|c: char| c.is_whitespace() || c == '|') else { return false };
    // Of several names, the others are code, too.
    let mut at = seen.prose.text.len() - rest.len();
    let mut plain = String::new();
    for code in seen.prose.codes(at..seen.prose.text.len()) {
        plain.push_str(seen.prose.slice(at..code.start));
        at = code.end;
    }
    plain.push_str(seen.prose.slice(at..seen.prose.text.len()));
    let rest = plain;
    let barred = seen.prose.text.contains('|');
    if !(marked || barred) || clean(name, 0..0, seen.profile).is_none() {
        return false;
    }
    let mut words = rest.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    // A sentence has a stop.
    if !barred && rest.trim_end().ends_with(['.', ':', '!', '?']) {
        return false;
    }
    let mut known = false;
    words.all(|word| {
        let is_known = is_column_word(word, seen.profile);
        known |= is_known;
        is_known || word.len() == 1
    }) && known
}

/// Lost parts of entries that were read.
pub(super) fn check_page(page: &Page<'_, '_>) -> Vec<Slip> {
    let mut found = Vec::new();
    for entry in &page.draft.entries {
        let stray = |name: &str| name.starts_with(['_', '-']) || name.ends_with(['_', '-']);
        let value = |name: &Name| name.value.as_deref().is_some_and(stray);
        let line = page.lines.partition_point(|seen| seen.line.range.start < entry.range.start);
        let seen = page.lines.get(line);
        let uneven =
            seen.is_some_and(|seen| has_uneven_marks(seen.written) || has_bracket(seen) || has_sign(seen));
        if uneven || entry.names.iter().any(|name| stray(&name.text) || value(name)) {
            found.push(slip(
                Code::CodeMark,
                entry.range.clone(),
                "the name of this parameter begins or ends with a mark",
                "put the name between two backticks, or between two times two underscores",
            ));
        }
    }
    let lines = page.lines.iter().filter(|seen| seen.taken == LineUse::Entry);
    let below_border = page.lines.windows(2).filter_map(|pair| match pair {
        [border, seen] if border.taken == LineUse::Border && is_bare_entry(seen) => Some(seen),
        _ => None,
    });
    found.extend(below_border.map(unread));
    found.extend(
        page.lines.windows(2).filter(|pair| is_split(pair)).filter_map(|pair| pair.last()).map(unread),
    );
    found.extend(lines.filter(|seen| has_empty_column(seen)).map(|seen| {
        slip(
            Code::UnknownColumn,
            seen.line.range.clone(),
            "a column of this parameter is empty",
            "write the type or the presence there, or delete the bar",
        )
    }));
    found
}

/// ``]name` |``: a bracket at the edge of a name in code, without its partner.
fn has_bracket(seen: &Seen<'_, '_>) -> bool {
    let codes = seen.inlines.iter().take_while(|inline| inline.kind != InlineKind::Bar);
    codes.filter(|inline| inline.kind == InlineKind::Code).any(|inline| has_odd_edge(&inline.text))
}

/// `` `name` .| ``, `__name__" |`: a sign between a name and its bar, or before it.
fn has_sign(seen: &Seen<'_, '_>) -> bool {
    let (mut strong, mut names, mut beside) = (false, 0, String::new());
    for inline in seen.inlines.iter().take_while(|inline| inline.kind != InlineKind::Bar) {
        match inline.kind {
            InlineKind::StrongStart => (strong, names) = (true, names + 1),
            InlineKind::StrongEnd => strong = false,
            InlineKind::Code => names += usize::from(!strong),
            InlineKind::Text if !strong => beside.push_str(&inline.text),
            _ => {}
        }
    }
    let separates = |c: char| c.is_whitespace() || names > 1 && matches!(c, '/' | ',');
    let bars = seen.inlines.iter().any(|inline| inline.kind == InlineKind::Bar);
    bars && names > 0 && !beside.contains(char::is_alphanumeric) && !beside.chars().all(separates)
}

/// `__name_ |`: other marks behind the name than in front of it.
fn has_uneven_marks(line: &str) -> bool {
    let mark = |c: &char| matches!(c, '_' | '*' | '`');
    let cell = line.trim_start_matches(['-', '*', '|', ' ']).split('|').next().unwrap_or_default().trim();
    let before: String = cell.chars().take_while(mark).collect();
    let after: String = cell.chars().rev().take_while(mark).collect();
    !before.is_empty() && !after.is_empty() && before != after
}

fn has_empty_column(seen: &Seen<'_, '_>) -> bool {
    let text = &*seen.prose.text;
    // `string ()`: the remark is lost.
    if text.match_indices("()").any(|(at, _)| !seen.prose.is_code(at)) {
        return true;
    }
    let mut at = 0;
    let mut cells = text.split('|').map(|cell| {
        let range = at..at + cell.len();
        at = range.end + 1;
        (range, cell)
    });
    cells.next();
    cells.any(|(range, cell)| cell.trim().is_empty() && !seen.prose.is_code(range.start.saturating_sub(1)))
}

/// A known word that a cell of a table is, so that its column has another role than was read.
pub(super) fn is_type(cell: &str, seen: &Seen<'_, '_>) -> bool {
    let words = seen.profile.types.words.keys().map(String::as_str);
    let cell = cell.trim();
    meant(cell, words).is_some_and(|word| word.eq_ignore_ascii_case(cell))
}
