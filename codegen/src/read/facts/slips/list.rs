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
            found.extend(borders(list));
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
        among || bordered >= 2 && !entry.contained && entry.below_border == entry.bullet
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
fn borders(list: &[Seen<'_, '_>]) -> Vec<Slip> {
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
        .chain(values(list))
        .collect()
}

/// Among bullets of a list of values, a line that is none.
fn values<'s>(list: &'s [Seen<'_, '_>]) -> impl Iterator<Item = Slip> + 's {
    let odd = list.windows(3).filter_map(|window| match window {
        [before, at, after] => {
            let is_bullet = |seen: &Seen<'_, '_>| {
                seen.taken == LineUse::Description && seen.line.kind == LineKind::Bullet
            };
            let coded = |seen: &Seen<'_, '_>| seen.prose.codes(0..seen.prose.text.len()).next().is_some();
            let text = at.taken == LineUse::Description
                && at.line.kind == LineKind::Text
                && !at.prose.text.contains(": ");
            let announced = before.prose.text.trim_end().ends_with(':') && before.line.kind == LineKind::Text;
            let among = is_bullet(before) || announced && is_bullet(after);
            (text && coded(at) && among && !at.prose.text.trim_end().ends_with(':') && is_bullet(after))
                .then_some(at)
        }
        _ => None,
    });
    odd.map(|seen| {
        slip(
            Code::EntryPlace,
            seen.line.range.clone(),
            "this line stands among the values of a list, but is no bullet",
            "put a bullet before it, or a blank line around it",
        )
    })
}
