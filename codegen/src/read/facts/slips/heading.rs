//! Headings whose marks are damaged, and lists that no heading stands above.

use super::{Page, Seen, Slip, slip};
use crate::api::Direction;
use crate::diagnostics::clip::Clip;
use crate::diagnostics::problem::Code;
use crate::diagnostics::spelling::is_slip;
use crate::read::facts::LineUse;
use crate::read::facts::draft::{Draft, EntryDraft};
use crate::read::grammar::Prose;
use crate::read::page::LineKind;
use std::collections::BTreeMap;
use std::ops::Range;

/// `##Dotpay`, `# #Dotpay`: Markdown takes it for text, or takes the mark for a part of the heading.
pub(super) fn check(seen: &Seen<'_, '_>) -> Option<Slip> {
    let text = seen.written.trim_start();
    let damaged = match seen.line.kind {
        LineKind::Heading(_) => {
            let title = text.trim_start_matches('#').trim_start();
            title.starts_with('#')
        }
        LineKind::Text | LineKind::Quote | LineKind::Bullet => {
            let marks = text.len() - text.trim_start_matches('#').len();
            let behind = text.clip(marks..);
            let glued =
                (1..=7).contains(&marks) && behind.starts_with(|c: char| !c.is_whitespace() && c != '#');
            // `;# Title`, `a## Title`: something stands before the marks.
            let before = text.len() - text.trim_start_matches(|c: char| c != '#').len();
            let inner = text.clip(before..);
            glued || marks == 0 && before <= 2 && (inner.starts_with("# ") || inner.starts_with("##"))
        }
        _ => false,
    };
    if matches!(seen.line.kind, LineKind::Heading(_)) && !damaged && joins_lines(text.trim_start_matches('#'))
    {
        return Some(slip(
            Code::Heading,
            seen.line.range.clone(),
            "this heading goes on as the line below it may begin",
            "write a line break behind the heading",
        ));
    }
    if matches!(seen.line.kind, LineKind::Heading(_)) && !damaged && nearly_names_object(seen) {
        return Some(slip(
            Code::Heading,
            seen.line.range.clone(),
            "this heading nearly says that it is about an object",
            "write the end of it as other headings of objects have it",
        ));
    }
    damaged.then(|| {
        slip(
            Code::Heading,
            seen.line.range.clone(),
            "this looks like a heading, but its marks are damaged",
            "write `## ` at the start of the line, with one blank behind the marks",
        )
    })
}

/// `boat (obejct)`, `boat( object)`, `boat, oject`: an end that begins with a mark, but for a letter, or one that stands twice.
fn nearly_names_object(seen: &Seen<'_, '_>) -> bool {
    let title = seen.prose.text.trim().to_lowercase();
    let mut ends =
        seen.profile.references.heading_ends.iter().filter(|end| !end.starts_with(char::is_alphanumeric));
    ends.any(|end| {
        let twice =
            title.strip_suffix(end.as_str()).is_some_and(|before| before.trim_end().ends_with(end.as_str()));
        if twice {
            return true;
        }
        let lengths = [end.len() - 1, end.len(), end.len() + 1];
        let tail = |length: usize| title.len().checked_sub(length).and_then(|at| title.get(at..));
        !title.ends_with(end.as_str()) && lengths.into_iter().filter_map(tail).any(|tail| is_slip(tail, end))
    })
}

/// Whether a title goes on as the line below it may begin, or ends as a sentence does: two lines may have become one.
fn joins_lines(title: &str) -> bool {
    let title = title.trim_end().trim_end_matches('#');
    let stops = title.ends_with('.') && !title.ends_with("..") && title.contains(' ');
    stops || title.contains("##") || title.contains("* ")
}

/// Greatest number of words of a title.
const TITLE_WORDS: usize = 8;

/// Statements of a page without a heading above them, and a line alone that reads like a title.
pub(super) fn check_page(page: &Page<'_, '_>) -> Vec<Slip> {
    let draft = page.draft;
    let mut found = Vec::new();
    let states = draft.entries.first().is_some_and(|entry| entry.heading == 0)
        || draft.rows.first().is_some_and(|row| row.heading == 0)
        || (!draft.endpoints.is_empty() && draft.headings.len() == 1);
    if states {
        let is_text = |seen: &&Seen<'_, '_>| {
            !matches!(seen.taken, LineUse::Endpoint | LineUse::SampleLabel | LineUse::Quote)
        };
        // On pages with blocks of samples, the heading stands behind them.
        let first = page.lines.first().filter(|_| page.columns.is_empty());
        let below = || page.lines.iter().find(is_text).or(page.lines.first());
        if let Some(first) = first.or_else(below) {
            found.push(slip(
                Code::Heading,
                first.line.range.clone(),
                "no heading stands above what this page documents",
                "write a heading that says what is documented below",
            ));
        }
    }
    for (i, seen) in page.lines.iter().enumerate() {
        let below_heading = |above: &Seen<'_, '_>| matches!(above.line.kind, LineKind::Heading(_));
        let above = i.checked_sub(1).and_then(|above| page.lines.get(above));
        let free = above.is_some_and(|above| !below_heading(above));
        let section = || page.lines.get(i + 1).is_some_and(|next| begins_section(page, i, next));
        if is_title(seen)
            && (free && seen.taken == LineUse::Prose && reads_like_title(&seen.prose) && section()
                || is_named(page, i, seen))
        {
            found.push(slip(
                Code::Heading,
                seen.line.range.clone(),
                "this looks like a heading, but is read as text",
                "write `## ` in front of it, or end the sentence with a stop",
            ));
        }
    }
    let among = page.lines.windows(2).filter(|pair| is_among_bullets(page, pair));
    found.extend(among.filter_map(|pair| pair.last()).map(|seen| {
        slip(
            Code::Heading,
            seen.line.range.clone(),
            "this heading stands right below a bullet, as the next bullet would",
            "write the mark of a bullet, or a blank line above the heading",
        )
    }));
    found.extend(odd_levels(draft));
    found.extend(lost_end(page));
    found.extend(unnamed_flow(page));
    found
}

/// A heading that touches the bullet above it.
fn is_among_bullets(page: &Page<'_, '_>, pair: &[Seen<'_, '_>]) -> bool {
    let [above, below] = pair else { return false };
    let between = page.text.as_str().get(above.line.range.end..below.line.range.start);
    above.line.kind == LineKind::Bullet
        && matches!(below.line.kind, LineKind::Heading(_))
        && below.written.trim_start().starts_with('#')
        && between.is_some_and(|between| between.matches('\n').count() <= 1)
}

/// A list of one flow below a heading that names none, on a page where another heading names another flow.
fn unnamed_flow(page: &Page<'_, '_>) -> Option<Slip> {
    let draft = page.draft;
    let flows = &page.profile.flows;
    let shown =
        draft.entries.iter().filter(|entry| entry.direction == Direction::Request).filter_map(|entry| {
            let fixed = match (&entry.description.fixed, entry.description.options.as_deref()) {
                (Some(fixed), _) | (None, Some([fixed])) => fixed.value.as_str(),
                _ => return None,
            };
            let named = entry.names.iter().any(|name| name.text == flows.parameter);
            (named && flows.values.iter().any(|flow| flow == fixed)).then_some((entry, fixed))
        });
    let title =
        |entry: &EntryDraft| draft.headings.get(entry.heading).map(|heading| heading.plain.to_lowercase());
    let names =
        |title: &str, flow: &str| title.split(|c: char| !c.is_alphanumeric()).any(|word| word == flow);
    let names_own = |entry: &EntryDraft, flow: &str| title(entry).is_some_and(|title| names(&title, flow));
    let (entry, flow) = shown.clone().find(|(entry, _)| {
        title(entry).is_some_and(|title| !flows.values.iter().any(|flow| names(&title, flow)))
    })?;
    if !shown.clone().any(|(other, named)| named != flow && names_own(other, named)) {
        return None;
    }
    let at = page.lines.partition_point(|seen| seen.line.range.start <= entry.range.start);
    let above = page.lines.clip(..at).iter().rev();
    let mut above = above.take_while(|seen| seen.taken != LineUse::Heading);
    let label = above.find(|seen| seen.taken == LineUse::ListLabel);
    Some(slip(
        Code::Heading,
        label.map_or_else(|| entry.range.clone(), |seen| seen.line.range.clone()),
        format!(
            "this list is of the flow `{flow}`, which no heading names, as one names that of another list"
        ),
        "write a heading above it",
    ))
}

/// The one heading of a page whose file is called after an object, if it does not say so.
fn lost_end(page: &Page<'_, '_>) -> Option<Slip> {
    let words = &page.profile.references;
    let file = page.text.path().as_str().rsplit('/').next()?;
    words.object_of(file.split('.').next()?)?;
    let mut headings = page.draft.headings.iter().skip(1);
    let heading = headings.next().filter(|_| page.draft.endpoints.is_empty())?;
    let title = heading.plain.trim().to_lowercase();
    let named = words.heading_ends.iter().any(|end| title.ends_with(end.as_str()));
    (!named && headings.next().is_none() && !page.draft.entries.is_empty()).then(|| {
        slip(
            Code::Heading,
            heading.range.clone(),
            "the file is called after an object, but this heading does not say that it is about one",
            "write the end of it as other headings of objects have it",
        )
    })
}

/// Members that have headings, one of which is a level off.
fn odd_levels(draft: &Draft) -> Vec<Slip> {
    let is_name = |text: &str| text.starts_with(char::is_lowercase) && !text.contains(' ');
    let mut counts: BTreeMap<u8, usize> = BTreeMap::new();
    for heading in draft.headings.iter().filter(|heading| is_name(&heading.plain)) {
        *counts.entry(heading.level).or_default() += 1;
    }
    let (names, usual) = counts.iter().map(|(level, count)| (*count, *level)).max().unwrap_or_default();
    let mut odd: Vec<Range<usize>> = Vec::new();
    for window in draft.headings.windows(2) {
        let [before, at] = window else { continue };
        let alone = counts.get(&at.level) == Some(&1);
        if is_name(&at.plain)
            && alone
            && names > 2
            && at.level != usual
            && (is_name(&before.plain) || at.level <= before.level)
        {
            odd.push(at.range.clone());
        }
    }
    let message = "this heading has another number of marks than its neighbours";
    odd.into_iter()
        .map(|range| slip(Code::Heading, range, message, "write as many `#` as they have"))
        .collect()
}

/// A line alone.
fn is_title(seen: &Seen<'_, '_>) -> bool {
    matches!(seen.taken, LineUse::Prose | LineUse::Description)
        && seen.line.kind == LineKind::Text
        && !seen.line.continues
}

/// How far below its heading a list begins.
const SOON: usize = 12;

/// The same where the line could be a part of a description.
const AT_ONCE: usize = 3;

/// Whether a few words without a stop are called like what follows, like a flow that headings name, or like the page.
fn is_named(page: &Page<'_, '_>, at: usize, seen: &Seen<'_, '_>) -> bool {
    let text = seen.prose.text.trim();
    if !is_short(&seen.prose) || page.lines.get(at + 1).is_none_or(|next| next.line.continues) {
        return false;
    }
    let soon = if seen.taken == LineUse::Prose { SOON } else { AT_ONCE };
    let below = page.lines.clip(at + 1..).iter().take(soon);
    let described = seen.taken == LineUse::Description;
    let mut list = below.take_while(|seen| seen.taken != LineUse::Heading);
    let Some(list) = list.find(|seen| {
        matches!(seen.taken, LineUse::ListLabel | LineUse::TableHead)
            || seen.taken == LineUse::Entry && !described
    }) else {
        return false;
    };
    let entries = &page.draft.entries;
    let first = entries.partition_point(|entry| entry.range.start < list.line.range.start);
    let is_name = |name: &str| name == text || name.strip_suffix("[]") == Some(text);
    let names = entries.get(first).is_some_and(|entry| entry.names.iter().any(|name| is_name(&name.text)));
    let lower = text.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let flow = words.clone().any(|word| page.profile.flows.values.iter().any(|flow| flow == word));
    let file = page.text.path().as_str().to_lowercase();
    let file = file.rsplit('/').next().unwrap_or(&file);
    let page = words.clone().count() > 1 && words.all(|word| file.contains(word));
    names || flow || page
}

/// Whether a line is as short as a title is, ends without a stop, and is neither strong nor a link.
fn is_short(prose: &Prose<'_>) -> bool {
    let text = prose.text.trim();
    !prose.words
        && !prose.is_marked()
        && !prose.has_links()
        && text.ends_with(|c: char| c.is_alphanumeric() || c == ')')
        && text.split_whitespace().nth(TITLE_WORDS).is_none()
}

/// Whether a line of text, by its words, could be a heading that lost its marks.
pub(crate) fn reads_like_title(prose: &Prose<'_>) -> bool {
    is_short(prose) && prose.text.trim().starts_with(char::is_uppercase)
}

/// Whether what stands behind a title is not the rest of its paragraph, and a list follows soon.
fn begins_section(page: &Page<'_, '_>, title: usize, next: &Seen<'_, '_>) -> bool {
    let soon = page.lines.iter().skip(title + 1).take(4);
    !next.line.continues
        && soon.into_iter().any(|seen| matches!(seen.taken, LineUse::ListLabel | LineUse::TableHead))
}
