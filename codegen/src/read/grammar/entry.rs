//! The first line of an entry, or a row of a table: names and columns.

use super::columns::{Columns, presence};
use super::prose::{Prose, plain};
use super::table::TableKind;
use crate::api::Presence;
use crate::profile::Profile;
use crate::read::page::{Inline, InlineKind};
use compact_str::CompactString;
use smallvec::{SmallVec, smallvec};
use std::ops::Range;

/// Greatest number of bytes of a name. The paths of all members repeat it, so that it needs an end.
pub(crate) const NAME: usize = 100;

/// The prefix of a name that counts from the root of the body, wherever its entry stands.
pub(crate) const ROOT: &str = "$.";

/// Greatest number of names of a path, for the same reason.
pub(crate) const DEPTH: usize = 16;

/// Greatest number of names of an entry: each repeats its description.
const NAMES: usize = 16;

/// A documented parameter, or several that share one description.
#[derive(Clone, Debug)]
pub(crate) struct Entry<'i> {
    pub(crate) names: Names,
    pub(crate) columns: Columns,
    /// Description on the same line (tables).
    pub(crate) description: Option<Box<Prose<'i>>>,
}

/// Names of an entry: one, for most.
pub(crate) type Names = SmallVec<[Name; 1]>;

/// One name of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Name {
    /// Dotted, without junk.
    pub(crate) text: CompactString,
    /// Whether it counts from the root of the body (`$.data.amount`).
    pub(crate) rooted: bool,
    /// Bytes of the page.
    pub(crate) range: Range<usize>,
    /// A marker such as `(optional)` beside the name.
    pub(crate) presence: Option<Presence>,
    /// The value of `include=coupons`.
    pub(crate) value: Option<String>,
}

/// The role of a line in a list of parameters.
#[derive(Clone, Debug)]
pub(crate) enum Reading<'i> {
    Entry(Entry<'i>),
    /// It has the form of an entry, but no name can be made out.
    Unreadable,
    /// It is something else.
    Other,
}

/// Whether an entry is due, as below a line of dashes: then a name alone is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Due {
    Yes,
    No,
}

/// Reads a line outside of tables.
pub(crate) fn read_entry<'i>(inlines: &'i [Inline<'_>], due: Due, profile: &Profile) -> Reading<'i> {
    if inlines.iter().any(|inline| inline.kind == InlineKind::Words) {
        return Reading::Other;
    }
    let mut rest = inlines.split(|inline| inline.kind == InlineKind::Bar);
    let first = rest.next().unwrap_or_default();
    let Some(marked) = marked_names(first, profile) else {
        return plain_row(first, rest, profile);
    };
    let alone = first.len() == inlines.len();
    if alone && due == Due::No {
        return Reading::Other;
    }
    let mut columns = Columns::default();
    for cell in rest {
        columns.read(&plain(cell), profile);
    }
    match marked {
        // Without columns, only what can't be a word of prose is a name.
        Some(names) if !alone || names.iter().all(|name| name.value.is_some() || name.text.contains('_')) => {
            Reading::Entry(Entry { names, columns, description: None })
        }
        _ if columns.types.is_empty() && columns.presence.is_none() => Reading::Other,
        _ => Reading::Unreadable,
    }
}

/// The names of a first cell with markup: `None` if it has none, `Some(None)` if what it marks is no name.
#[expect(clippy::option_option, reason = "no markup and unusable markup are different answers")]
fn marked_names(cell: &[Inline<'_>], profile: &Profile) -> Option<Option<Names>> {
    let written = cell.iter().find(|inline| {
        matches!(inline.kind, InlineKind::Text | InlineKind::Code) && !inline.text.trim().is_empty()
    });
    if written.is_some_and(|inline| inline.text.trim_start().starts_with('`')) {
        // The closing backtick is lost.
        let prose = Prose::new(cell);
        let name = clean(prose.text.trim_start().trim_start_matches('`'), prose.range.clone(), profile);
        return Some(name.map(|name| smallvec![name]));
    }
    let mut rest =
        cell.iter().skip_while(|inline| inline.kind == InlineKind::Text && inline.text.trim().is_empty());
    let mut names = Names::new();
    let mut unusable = false;
    let mut marked = false;
    let mut strong = false;
    let mut remark = String::new();
    for inline in rest.by_ref() {
        match inline.kind {
            InlineKind::StrongStart => strong = true,
            InlineKind::StrongEnd => strong = false,
            InlineKind::Code | InlineKind::Text if strong || inline.kind == InlineKind::Code => {
                let numeral = inline.text.trim_end_matches('.').chars().all(|c| c.is_ascii_digit());
                if strong && numeral && !marked {
                    continue;
                }
                marked = true;
                let name = clean(&inline.text, inline.range.clone(), profile);
                unusable |= name.is_none();
                names.extend(name);
            }
            InlineKind::Text if remark.is_empty() && inline.text.trim().is_empty() => {}
            InlineKind::Text if marked => remark.push_str(&inline.text),
            _ => return if marked { Some(None) } else { None },
        }
    }
    if !marked {
        return None;
    }
    let separators = |c: char| c == '/' || c.is_whitespace();
    let beside = match remark.trim_matches(separators) {
        "" => None,
        // The bar in front of the type is lost.
        remark if remark.split_whitespace().any(|word| profile.types.words.contains_key(word)) => {
            return Some(None);
        }
        remark => match presence(&remark.replace('/', " "), profile) {
            None => return Some(None),
            marked => marked,
        },
    };
    let usable = !unusable && names.len() <= NAMES;
    Some(usable.then_some(names).map(|mut names| {
        for name in &mut names {
            name.presence = name.presence.or(beside);
        }
        names
    }))
}

/// A row that Markdown did not take for one: `type | string | …`.
fn plain_row<'i, 't: 'i>(
    first: &'i [Inline<'t>],
    mut rest: impl Iterator<Item = &'i [Inline<'t>]>,
    profile: &Profile,
) -> Reading<'i> {
    let Some(types) = rest.next() else { return Reading::Other };
    let prose = Prose::new(first);
    let mut columns = Columns::default();
    columns.read(&plain(types), profile);
    if columns.types.is_empty() || prose.text.trim().is_empty() {
        return Reading::Other;
    }
    let Some(name) = clean(&prose.text, prose.range, profile) else { return Reading::Unreadable };
    let description = rest.next().map(Prose::new).map(Box::new);
    Reading::Entry(Entry { names: smallvec![name], columns, description })
}

/// Reads a row of a parameter table; `None` if its first cell is no name.
pub(crate) fn read_row<'i>(cells: &[Prose<'i>], kind: &TableKind, profile: &Profile) -> Option<Entry<'i>> {
    let TableKind::Parameters { name, types, presence, description } = kind else { return None };
    let cell = cells.get(*name)?;
    let name = clean(&cell.text, cell.range.clone(), profile)?;
    let mut columns = Columns::default();
    if types.is_none() {
        // `|account.city <br> string|`: the type stands below the name, as code.
        for code in cell.codes(name.text.len()..cell.text.len()) {
            columns.read(cell.slice(code), profile);
        }
    }
    if let Some(cell) = types.and_then(|column| cells.get(column)) {
        columns.read(&cell.text, profile);
    }
    if let Some(cell) = presence.and_then(|column| cells.get(column)) {
        let says = |words: &[String]| words.iter().any(|word| word.eq_ignore_ascii_case(cell.text.trim()));
        match (says(&profile.tables.yes), says(&profile.tables.no)) {
            (true, _) => columns.presence = Some(Presence::Required),
            (false, true) => columns.presence = Some(Presence::Optional),
            (false, false) => columns.read(&cell.text, profile),
        }
    }
    let description = description.and_then(|at| cells.get(at)).cloned().map(Box::new);
    Some(Entry { names: smallvec![name], columns, description })
}

/// A name without the junk that stands around it in places; `None` if no name is left.
pub(crate) fn clean(written: &str, range: Range<usize>, profile: &Profile) -> Option<Name> {
    let mut text = written.trim().trim_matches(['*', '`']);
    // Most names are letters and underscores only.
    if text.len() <= NAME
        && text.bytes().any(|byte| byte.is_ascii_alphanumeric())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    {
        return Some(Name { text: text.into(), rooted: false, range, presence: None, value: None });
    }
    let rooted = text.strip_prefix(ROOT);
    text = rooted.unwrap_or(text);
    let rooted = rooted.is_some();
    let mut marker = None;
    if let Some((before, remark)) = text.split_once('(') {
        marker = presence(&remark.to_lowercase(), profile);
        text = marker.map_or(text, |_| before);
    }
    let (text, value) = match text.split_once('=') {
        Some((text, value)) => (text, Some(value.trim().to_owned()).filter(|value| !value.is_empty())),
        None => (text, None),
    };
    let written = text.trim();
    let text = written.trim_end_matches([':', '-', '.', ' ', '?']);
    let marker = marker.or_else(|| written.ends_with('?').then_some(Presence::Optional));
    let mut name = CompactString::with_capacity(text.len().min(NAME));
    for part in text.split_whitespace() {
        // `api_ pass` is one name; in `currency    z` the rest is junk.
        if name.is_empty() || name.ends_with('_') {
            name.push_str(part);
        } else if text.contains("  ") {
            break;
        } else {
            return None;
        }
    }
    let usable = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '-' | '[' | ']' | '{' | '}');
    let named = name.chars().any(char::is_alphanumeric) && name.chars().all(usable);
    let dots = name.split('.').any(str::is_empty);
    let long = name.len() > NAME || name.split('.').count() > DEPTH;
    (named && !dots && !long).then_some(Name { text: name, rooted, range, presence: marker, value })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::page::read;

    fn check(line: &str, expected: &str) {
        let lines = read(line);
        let inlines = lines.all.first().map(|line| lines.inlines(line)).unwrap_or_default();
        let shown = match read_entry(inlines, Due::No, &Profile::usual()) {
            Reading::Entry(entry) => {
                let names: Vec<String> = entry
                    .names
                    .iter()
                    .map(|name| {
                        let mark = name.presence.map_or(String::new(), |p| format!(" ({})", p.as_str()));
                        let root = if name.rooted { "/" } else { "" };
                        format!("{root}{}{mark}", name.text)
                    })
                    .collect();
                let types: Vec<&str> = entry.columns.types.iter().map(crate::api::Type::as_str).collect();
                let mut shown = format!("{}: {}", names.join("+"), types.join("/"));
                if let Some(presence) = entry.columns.presence {
                    shown.extend([", ", presence.as_str()]);
                }
                if let Some(location) = entry.columns.location {
                    shown.extend([", ", location.as_str()]);
                }
                if !entry.columns.unknown.is_empty() {
                    shown.extend([", ?", &entry.columns.unknown.join("?")]);
                }
                shown
            }
            other => format!("{other:?}"),
        };
        assert_eq!(shown, expected, "{line}");
    }

    #[test]
    fn entries() {
        check("`type` | string | required", "type: string, required");
        check("__type__ | string", "type: string");
        check("**type** | string | optional", "type: string, optional");
        check("`var1` / `var2` / `var3` | string | optional", "var1+var2+var3: string, optional");
        check("`order_id` | integer / string | required", "order_id: integer/string, required");
        check("__close_window__ | bool (optional)", "close_window: boolean, optional");
        check("__gateway__ (optional) | string ", "gateway (optional): string");
        check("__send (optional)__\t| boolean", "send (optional): boolean");
        check("`invoice_url | string | optional", "invoice_url: string, optional");
        check("`payment_options.` | object", "payment_options: object");
        check("`shopping_cart.items` | required", "shopping_cart.items: , required");
        check("__customer__ | ", "customer: ");
        check("`limit` | integer | query parameter | optional", "limit: integer, optional, query");
        check("`affiliated_id` | path parameter  | required", "affiliated_id: , required, path");
        check("`a` | array of strings | optional", "a: array<string>, optional");
        check("`s` | string (single value or array of values)", "s: array<string>/string");
        check("`i` | integer (single value or array of values)", "i: array<integer>/integer");
        check("`c` | object | required – or use `items`", "c: object, conditional");
        check("`c` | string | required for redirect requests", "c: string, conditional");
        check("`c` | string | not required", "c: string, optional");
        check("`c` | string | For [x](/y) transactions: required", "c: string, conditional");
        check("**1.** `name` | string | required?", "name: string, required");
        check("`x` | string?", "x: string");
        check("`$.data.a[].b` | string", "/data.a[].b: string");
        check("`x` | string <!-- words -->", "Other");
        check("`x` | sting | required", "x: , required, ?sting");
        check("type | string | words", "type: string");
        check("`qr_enabled` = 1 invokes the `qr_url`.", "Other");
        check("**Note** that this | that", "Other");
        check("`` ` `` | string", "Unreadable");
        check("`first name` | string", "Unreadable");
        check("Some prose | with a bar", "Other");
        check("`size?` | ?integer", "size (optional): integer");
        check("`size` | ?integer / string | required", "size: integer/string, required");
    }
}
