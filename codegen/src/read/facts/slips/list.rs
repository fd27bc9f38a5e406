//! Entries that stand in their list otherwise than their neighbours do.

use super::{Page, Seen, Slip, slip};
use crate::diagnostics::problem::Code;
use crate::read::facts::{LineUse, may_have_members};
use crate::read::page::LineKind;

pub(super) fn check(page: &Page<'_, '_>) -> Vec<Slip> {
    let mut found = Vec::new();
    let mut start = 0;
    // Lists end where a label or a heading stands.
    let ends: Vec<usize> = (0..page.lines.len())
        .filter(|i| {
            page.lines.get(*i).is_some_and(|seen| matches!(seen.taken, LineUse::ListLabel | LineUse::Heading))
        })
        .chain([page.lines.len()])
        .collect();
    for end in ends {
        if let Some(list) = page.lines.get(start..end) {
            found.extend(entries(page, list));
            found.extend(borders(page, list));
        }
        start = end;
    }
    found
}

/// An entry of a list, and how it stands there.
#[allow(clippy::struct_excessive_bools, reason = "four independent observations of one line")]
struct Stands<'s, 'p, 't> {
    seen: &'s Seen<'p, 't>,
    /// Right below a line of dashes, or as the first one.
    below_border: bool,
    bullet: bool,
    /// Below an entry that says that its members follow, since the last line of dashes.
    contained: bool,
    may_have_members: bool,
}

fn stands<'s, 'p, 't>(page: &Page<'_, '_>, list: &'s [Seen<'p, 't>]) -> Vec<Stands<'s, 'p, 't>> {
    let mut all = Vec::new();
    let mut fresh = true;
    let mut contained = false;
    for seen in list {
        match seen.taken {
            LineUse::Entry => {
                let bullet = seen.line.kind == LineKind::Bullet;
                let entries = &page.draft.entries;
                let at = entries.partition_point(|entry| entry.range.start < seen.line.range.start);
                let types = entries.get(at).map(|entry| entry.columns.types).unwrap_or_default();
                let may_have_members = may_have_members(types.iter());
                all.push(Stands { seen, below_border: fresh, bullet, contained, may_have_members });
                contained |= entries.get(at).is_some_and(|entry| entry.description.contains);
                fresh = false;
            }
            LineUse::Border => (fresh, contained) = (true, false),
            LineUse::ListLabel | LineUse::Heading => fresh = true,
            _ => fresh = false,
        }
    }
    all
}

/// Where entries stand below lines of dashes, one that is a bullet there, or neither a bullet nor below one; among
/// bullets, one that is none.
fn entries(page: &Page<'_, '_>, list: &[Seen<'_, '_>]) -> Vec<Slip> {
    let all = stands(page, list);
    let bordered = all.iter().filter(|entry| entry.below_border && !entry.bullet).count();
    let is_bullet = |i: Option<usize>| i.and_then(|i| all.get(i)).is_some_and(|entry| entry.bullet);
    let is_odd = |(i, entry): &(usize, &Stands<'_, '_, '_>)| {
        // Bullets below it are its members, or those of the entry above.
        let (above, below) = (is_bullet(i.checked_sub(1)), is_bullet(Some(i + 1)));
        let among = !entry.bullet && !entry.below_border && above && below && !entry.may_have_members;
        // ` `rate` | float`: the mark of a bullet is lost, and the blank behind it is left.
        let indented = entry.seen.written.starts_with(' ') && entry.seen.line.kind == LineKind::Text;
        let unmarked = !entry.bullet && indented && (above || below);
        among || unmarked || bordered >= 2 && !entry.contained && entry.below_border == entry.bullet
    };
    all.iter().enumerate().filter(is_odd).map(|(_, entry)| misplaced(entry.seen)).collect()
}

fn misplaced(seen: &Seen<'_, '_>) -> Slip {
    slip(
        Code::EntryPlace,
        seen.line.range.clone(),
        "this parameter stands in its list otherwise than its neighbours do",
        "put a line of dashes above it, or a bullet before it, as its neighbours have",
    )
}

/// A line of dashes right below another one: what stood between them is lost.
fn borders(page: &Page<'_, '_>, list: &[Seen<'_, '_>]) -> Vec<Slip> {
    let dashes = |seen: &&Seen<'_, '_>| {
        let text = seen.written.trim();
        let odd = text.chars().filter(|c| *c != '-').count();
        matches!(seen.taken, LineUse::Prose | LineUse::Description | LineUse::Entry)
            && odd <= 2
            && text.len() >= 5
    };
    let broken = list.iter().filter(dashes).map(|seen| {
        slip(
            Code::EntryPlace,
            seen.line.range.clone(),
            "this looks like a line of dashes, but is read as text",
            "write nothing but dashes there",
        )
    });
    let twice = list.windows(2).filter_map(|pair| match pair {
        [one, other] if one.taken == LineUse::Border && other.taken == LineUse::Border => Some(other),
        _ => None,
    });
    twice
        .map(|seen| {
            slip(
                Code::EntryPlace,
                seen.line.range.clone(),
                "nothing stands between two lines of dashes: an entry or the label of a list may be lost",
                "write what belongs there, or delete one of the two",
            )
        })
        .chain(broken)
        .chain(values(page, list))
        .collect()
}

/// Beside bullets of a list of values, a line that is none, and bullets that nothing announces.
fn values<'s>(page: &'s Page<'_, '_>, list: &'s [Seen<'_, '_>]) -> impl Iterator<Item = Slip> + 's {
    let at = |i: Option<usize>| i.and_then(|i| list.get(i));
    let is_item = |seen: &&Seen<'_, '_>| is_item(seen);
    list.iter().enumerate().filter_map(move |(i, seen)| {
        let (before, after) = (at(i.checked_sub(1)), at(Some(i + 1)));
        let beside = before.filter(is_item).or_else(|| after.filter(is_item));
        let line = seen.taken == LineUse::Description && seen.line.kind == LineKind::Text
            || matches!(seen.taken, LineUse::Quote | LineUse::Heading);
        let alike = |item: &Seen<'_, '_>| shape(item) == shape(seen);
        let sentence =
            |item: &Seen<'_, '_>| begins_coded(seen) && begins_coded(item) && touches(page, item, seen);
        let mut bullets = [before, after]
            .into_iter()
            .flatten()
            .filter(|seen| seen.taken == LineUse::Description && seen.line.kind == LineKind::Bullet);
        let odd = line && !is_labelled(seen) && (beside.is_some_and(alike) || bullets.any(sentence));
        let announced = before.is_none_or(|before| {
            before.prose.text.trim_end().ends_with(':')
                || before.line.kind != LineKind::Text
                || before.taken != LineUse::Description
        });
        let alone = is_item(&seen)
            && !announced
            && after.is_some_and(|after| is_item(&after) && shape(after) == shape(seen));
        if odd {
            Some(slip(
                Code::EntryPlace,
                seen.line.range.clone(),
                "this line stands among the values of a list, but is no bullet",
                "put a bullet before it, or a blank line around it",
            ))
        } else if alone {
            Some(slip(
                Code::UnreadBound,
                seen.line.range.clone(),
                "values stand here without a label",
                "write the label of a list of values before them",
            ))
        } else {
            None
        }
    })
}

fn is_item(seen: &Seen<'_, '_>) -> bool {
    seen.taken == LineUse::Description && seen.line.kind == LineKind::Bullet && shape(seen).is_some()
}

/// Whether a line begins with code, or with another mark before it.
fn begins_coded(seen: &Seen<'_, '_>) -> bool {
    let code = seen.prose.codes(0..seen.prose.text.len()).next();
    code.is_some_and(|code| seen.prose.slice(0..code.start).trim().len() <= 2)
}

/// Whether no blank line stands between two lines.
fn touches(page: &Page<'_, '_>, one: &Seen<'_, '_>, other: &Seen<'_, '_>) -> bool {
    let (one, other) = (&one.line.range, &other.line.range);
    let (end, start) = (one.end.min(other.end), one.start.max(other.start));
    page.text.as_str().get(end..start).is_some_and(|between| between.matches('\n').count() <= 1)
}

/// How a line holds its one value: behind a name and a colon, before an equals sign, or alone.
fn shape(seen: &Seen<'_, '_>) -> Option<(bool, bool)> {
    let mut codes = seen.prose.codes(0..seen.prose.text.len());
    let code = codes.next()?;
    let before = seen.prose.slice(0..code.start).trim_end();
    let after = seen.prose.slice(code.end..seen.prose.text.len()).trim_start();
    let (named, equals) = (before.ends_with([':', '=']), after.starts_with('='));
    let letters = before.chars().filter(|c| c.is_alphanumeric()).count();
    let plain = letters <= 1 && after.split_whitespace().count() <= SHORT;
    (codes.next().is_none() && (named || equals || plain)).then_some((named, equals))
}

/// Words behind a value that still leave it the main thing.
const SHORT: usize = 3;

/// Whether a line begins with a label.
fn is_labelled(seen: &Seen<'_, '_>) -> bool {
    let before = seen.prose.text.split(':').next().unwrap_or(&seen.prose.text).trim();
    seen.profile.labels.keys().any(|label| label.eq_ignore_ascii_case(before))
}
