//! Lines of prose, written so that they are read as prose and as nothing else.

use super::error::{Part, RenderError};
use super::escape;
use crate::api::Anchor;
use crate::diagnostics::clip::Clip;
use crate::profile::Profile;
use crate::read::facts::reads_like_title;
use crate::read::facts::{FieldFact, may_have_members};
use crate::read::grammar::{
    Description, Due, PageRule, Prose, Reading, See, coded_name, page_rule, read_entry, see, sentence_end,
};
use crate::read::page::{self, LineKind, WORDS};

/// Greatest length of a line of options; more of them stand below each other.
pub(super) const OPTIONS_LINE: usize = 60;
/// Length that a line with a format is broken at, where it can be.
const FORMAT_LINE: usize = 48;

/// A line broken before words in lower case: what begins so goes on with the line above.
fn broken(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while rest.chars().count() > FORMAT_LINE {
        let limit = rest.char_indices().nth(FORMAT_LINE).map_or(rest.len(), |(at, _)| at);
        let goes_on = |at: &usize| {
            let next = rest.clip(at + 1..);
            let word = next.split(' ').next().unwrap_or(next);
            word.len() > 1 && word.bytes().all(|b| b.is_ascii_lowercase())
        };
        let spaces = rest.match_indices(' ').map(|(at, _)| at).take_while(|at| *at < limit);
        let Some((before, after)) =
            spaces.filter(goes_on).last().and_then(|at| Some((rest.get(..at)?, rest.get(at + 1..)?)))
        else {
            break;
        };
        out.push_str(before);
        out.push('\n');
        rest = after;
    }
    out + rest
}

/// The lines of a text; blanks around them and empty ones say nothing.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n').map(str::trim).filter(|line| !line.is_empty())
}

/// A line of the description of `fact`, without the mark of a bullet.
pub(super) fn description_line(
    line: &str,
    fact: &FieldFact,
    profile: &Profile,
) -> Result<String, RenderError> {
    let (mark, words) = bullet(line);
    let says = |written: &str| {
        read_description(&format!("{mark}{written}"), profile)
            .is_some_and(|read| read.text == line && adds_nothing(&read, fact) && read.reference.is_none())
    };
    choose(escape::prose(words), line, says)
}

/// The same, with the link to the object that `fact` refers to; `None` if no sentence of the line names it.
pub(super) fn linked_line(
    line: &str,
    fact: &FieldFact,
    anchor: &Anchor,
    profile: &Profile,
) -> Option<String> {
    let (mark, words) = bullet(line);
    let mut at = 0;
    while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty()) {
        let end = sentence_end(rest, profile).max(1);
        let linked = rest.get(..end).and_then(|sentence| {
            let (lead, text, tail) = link_text(sentence, anchor, profile)?;
            let before = escape::prose(words.get(..at + lead.len())?);
            let after = escape::prose(tail) + &escape::prose(rest.get(end..)?);
            Some(format!("{before}{}{after}", link(text, anchor, profile)))
        });
        let says = |written: &String| {
            read_description(&format!("{mark}{written}"), profile).is_some_and(|read| {
                let leads = |see: &See| !see.aside || see.is_called(fact.path.leaf(), profile);
                let refers = read.reference.as_ref().is_some_and(|see| see.anchor == *anchor && leads(see));
                refers && read.text == line && adds_nothing(&read, fact)
            })
        };
        if let Some(linked) = linked.filter(says) {
            return Some(linked);
        }
        at += end;
    }
    None
}

/// A sentence that refers to an object, for a description that has none.
pub(super) fn reference_line(anchor: &Anchor, profile: &Profile) -> String {
    let name = profile.references.object_of(&anchor.0).unwrap_or(&anchor.0);
    format!("See {}.", link(&format!("{name} (object)"), anchor, profile))
}

fn link(text: &str, anchor: &Anchor, profile: &Profile) -> String {
    let page = &profile.site.reference;
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let destination = if anchor.0.chars().all(plain) {
        format!("{page}#{}", anchor.0)
    } else {
        format!("<{page}#{}>", escape::plain(&anchor.0))
    };
    format!("[{}]({destination})", escape::prose(text).replace(']', "\\]"))
}

/// Cuts "See the x (object) for more." into what stands before the link, its text, and the rest.
fn link_text<'s>(
    sentence: &'s str,
    anchor: &Anchor,
    profile: &Profile,
) -> Option<(&'s str, &'s str, &'s str)> {
    let (mut start, _) = see(sentence, profile)?;
    if sentence.get(start..)?.starts_with("the ") {
        start += "the ".len();
    }
    let rest = sentence.get(start..)?;
    let marked =
        profile.references.link_ends.iter().find_map(|end| Some(rest.to_lowercase().find(end)? + end.len()));
    let whole = rest.trim_end().trim_end_matches('.').len();
    let named = rest.get(..whole).is_some_and(|text| Anchor::of_heading(text) == *anchor);
    let len = if named { whole } else { marked? };
    Some((sentence.get(..start)?, rest.get(..len)?, rest.get(len..)?))
}

/// A line of a section's introduction.
pub(super) fn page_line(line: &str, profile: &Profile) -> Result<String, RenderError> {
    let says = |written: &str| {
        read_line(written, profile).is_some_and(|read| {
            let prose = &read.prose;
            let silent = prose.words || (is_silent(&read, profile) && !reads_like_title(prose));
            prose.to_markdown(0..prose.text.len()) == line && silent && !prose.bullet && !prose.is_marked()
        })
    };
    choose(escape::prose(line), line, says)
}

/// The title of a table, in bold.
pub(super) fn title_line(title: &str, profile: &Profile) -> Result<String, RenderError> {
    let says = |written: &str| {
        read_line(written, profile).is_some_and(|read| {
            let prose = &read.prose;
            let silent = prose.words || is_silent(&read, profile);
            prose.text.trim_end() == title && silent && !prose.bullet && prose.is_marked()
        })
    };
    choose(format!("**{}**", escape::plain(title)), title, says)
}

/// Whether a line is neither an entry nor a rule.
fn is_silent(read: &ReadLine, profile: &Profile) -> bool {
    !read.entry && no_rule(&read.prose, profile)
}

fn no_rule(prose: &Prose<'_>, profile: &Profile) -> bool {
    let lower = prose.text.trim_start().to_lowercase();
    let rules: Vec<PageRule> = page_rule(prose, profile);
    rules.is_empty()
        && coded_name(prose).is_none()
        && !profile.lists.before_response.iter().any(|hint| lower.starts_with(hint))
}

/// The line as it is if it is read so, else with the remark that it is mere words.
fn choose(written: String, line: &str, says: impl Fn(&str) -> bool) -> Result<String, RenderError> {
    if says(&written) {
        return Ok(written);
    }
    let remarked = format!("{written} {WORDS}");
    if says(&remarked) {
        return Ok(remarked);
    }
    Err(RenderError::unsayable(Part::Text, line, "it is not read back as it is"))
}

/// The mark of a bullet and what follows it.
pub(super) fn bullet(line: &str) -> (&'static str, &str) {
    let words = line.strip_prefix("- ").filter(|words| !words.starts_with(char::is_whitespace));
    words.map_or(("", line), |words| ("- ", words))
}

/// Whether what a line of a description says is said by the fact already. Its presence never counts: the column is
/// written where the text says something.
fn adds_nothing(description: &Description, fact: &FieldFact) -> bool {
    let Description { options, fixed, default, lengths, format, contains, .. } = description;
    let members = may_have_members(fact.types.iter());
    options.is_none()
        && fixed.is_none()
        && !contains
        && !description.awaits_options()
        && (default.is_none() || *default == fact.default)
        && (format.is_none() || *format == fact.format)
        && (members || lengths.min.is_none() || lengths.min == fact.min_length)
        && (members || lengths.max.is_none() || lengths.max == fact.max_length)
}

/// Whether a description says something about presence.
pub(super) fn speaks_of_presence(lines: &[String], profile: &Profile) -> bool {
    lines.iter().filter_map(|line| read_description(line, profile)).any(|read| read.presence.is_some())
}

/// A line as it is read in a description.
fn read_description(line: &str, profile: &Profile) -> Option<Description> {
    let mut description = Description::default();
    description.read(&read_line(line, profile)?.prose, profile);
    Some(description)
}

/// A line as it is read.
struct ReadLine {
    prose: Prose<'static>,
    /// Whether it is, or would be at the start of a list, an entry.
    entry: bool,
}

/// Reads a line of Markdown; `None` unless it is one line of text.
fn read_line(written: &str, profile: &Profile) -> Option<ReadLine> {
    let layout = page::scan_part(written, profile);
    let lines = page::read(&layout.masked);
    let [line] = lines.all.as_slice() else { return None };
    let inlines = lines.inlines(line);
    let text = matches!(line.kind, LineKind::Bullet | LineKind::Text);
    let whole = layout.fences.is_empty() && layout.masked == written;
    (text && whole).then(|| ReadLine {
        prose: Prose::of_line(line, inlines).into_owned(),
        entry: !matches!(read_entry(inlines, Due::Yes, profile), Reading::Other),
    })
}

/// The text of a heading without its markup.
pub(super) fn heading_text(heading: &str) -> String {
    let written = format!("## {heading}");
    let lines = page::read(&written);
    let first = lines.all.first().map(|line| Prose::new(lines.inlines(line)).text.trim().to_owned());
    first.unwrap_or_default()
}

/// `Format: …`, with the lengths; `None` if there is none of them.
pub(super) fn format_line(fact: &FieldFact, profile: &Profile) -> Result<Option<String>, RenderError> {
    let format = fact.format.as_deref();
    let mut lengths = String::new();
    for (word, length) in [("Minimum", fact.min_length), ("Maximum", fact.max_length)] {
        if let Some(length) = length {
            lengths.extend([" ", word, " ", &length.to_string(), " characters."]);
        }
    }
    if format.is_none() && lengths.is_empty() {
        return Ok(None);
    }
    let stop = if format.is_some() { "." } else { "" };
    let text = format.unwrap_or_default();
    let line = |text: String| format!("Format: {text}{stop}{lengths}").replace("  ", " ");
    // As code where plain words would be read as another label.
    let forms = [escape::plain(text), escape::code(text)];
    let says = |line: &String| {
        read_description(line, profile).is_some_and(|read| {
            let lengths = (read.lengths.min, read.lengths.max) == (fact.min_length, fact.max_length);
            let others = read.fixed.is_some() || read.options.is_some() || read.default.is_some();
            read.format.as_deref() == format && lengths && !others && read.text.is_empty()
        })
    };
    let found = forms.into_iter().map(line).find(says).map(|line| broken(&line));
    let why = "it is not read back as it is";
    found.map(Some).ok_or_else(|| RenderError::unsayable(Part::Format, text, why))
}
