//! Slips of the pen: lines that are nearly what another look of line is, and tables whose columns don't fit.

mod anchor;
mod description;
mod front_matter;
mod heading;
mod marks;
mod section;
mod table;

pub(super) use anchor::letters;
pub(super) use description::{is_of_all_damaged, of_description};
pub(super) use marks::{is_address_odd, is_link_damaged, is_path_odd, is_prefix_odd};
pub(super) use section::of_sections;
pub(super) use table::of_table;

use super::headings::{Heading, anchor_mark};
use super::inline;
use super::lines::{Line, LineForm, Lines};
use super::requests;
use crate::api::Method;
use crate::diagnostics::clip::Clip;
use crate::diagnostics::problem::Code;
use crate::diagnostics::spelling::{Words, is_slip};
use crate::profile::{Forms, Role};
use std::ops::Range;

/// A slip: its code, its place, what is wrong, and what to do.
pub(super) type Slip = (Code, Range<usize>, String, &'static str);

/// The slips of single lines.
pub(super) fn of_lines(lines: &Lines, forms: &Forms, title: Option<&str>) -> Vec<Slip> {
    let mut found = Vec::new();
    found.extend(front_matter::check_all(lines, title, forms));
    let mut fence: Option<&Line> = None;
    let mut body = SampleBody::default();
    // Whether definitions stand below the heading.
    let mut defines = false;
    let words = heading::HeadingWords::new(lines, forms);
    let anchors = anchor::of_headings(lines, forms);
    let near = Words::new(anchors.iter().map(String::as_str));
    let is_of_other =
        |begins: String| anchors.binary_search(&begins).is_err() && near.near(&begins).is_some();
    for (at, line) in lines.all.iter().enumerate() {
        let shown = lines.text(line);
        let around = Around { lines, at, defines };
        let slip = match &line.form {
            LineForm::Heading(_) => {
                let heading = Heading::read(shown, line.range.clone(), forms);
                let role = heading.role(forms).map(|(role, _)| role);
                defines = matches!(role, Some(Role::List(..)))
                    || heading.nearly(forms).is_some()
                    || around.below().any(|line| line.form == LineForm::Definition);
                let marks = [
                    &forms.marks.deprecated,
                    &forms.marks.optional,
                    &forms.marks.required,
                    &forms.marks.nullable,
                ];
                found.extend(words.slip(&heading, forms));
                let is_mark = |word: &str| marks.into_iter().flatten().any(|mark| is_slip(word, mark));
                let holds = |name: &String| shown.contains(&format!("<{name}"));
                let damaged = heading.text.starts_with('#')
                    || forms.endpoint.component.iter().any(holds)
                    || shown.contains("  ")
                    || shown.split_once("{#").is_some_and(|(before, _)| !before.ends_with(' '))
                    || marks.into_iter().flatten().any(|mark| is_glued(shown, mark))
                    || heading.text.contains(['{', '}'])
                    || heading::has_odd_sign(&heading.text)
                    || heading.text.split_whitespace().any(is_mark);
                // The title of the page stands before its text.
                let above = title.is_some() && heading.level < forms.endpoint.levels.0;
                let level =
                    (Code::LabelSpelling, "this heading stands above all others", "write it in their level");
                let mark =
                    (Code::LabelSpelling, "a mark of this heading is damaged", "write it as elsewhere");
                damaged.then_some(mark).or(above.then_some(level))
            }
            LineForm::Fence(language) => {
                fence = Some(line);
                body = SampleBody::default();
                let written = lines.masked.clip(language.clone());
                let meant =
                    forms.endpoint.fence.as_deref().filter(|meant| is_slip(&written.to_lowercase(), meant));
                let bare = written.is_empty()
                    && around.next().is_some_and(is_request)
                    && around.opens_section()
                    && forms.endpoint.fence.as_ref().is_some_and(|language| !language.is_empty());
                // The request has moved up, down, or away.
                let whole = shown.trim_start_matches('`').trim_start().clip(written.len()..);
                let is_meant = forms
                    .endpoint
                    .fence
                    .as_deref()
                    .is_some_and(|fence| fence == written && !fence.is_empty());
                let moved = is_meant && (is_request(whole.trim()) || around.next() == Some(""));
                if moved || marks::joins_request(written, forms) {
                    found.push((
                        Code::UnreadableEndpoint,
                        line.range.clone(),
                        "no request stands in the first line of this fence".to_owned(),
                        "write it there",
                    ));
                }
                (meant.is_some() || bare || marks::is_fence_split(shown, forms)).then_some((
                    Code::Fence,
                    "the language of this fence is not that of requests",
                    "write it as elsewhere",
                ))
            }
            LineForm::Sample if shown.starts_with("```") => {
                if let Some(open) = fence.take() {
                    let message = "another fence opens before this one closes".to_owned();
                    found.push((Code::Fence, open.range.clone(), message, "close it"));
                }
                None
            }
            LineForm::Sample if is_outside(shown, around, forms) || body.is_behind(shown) => Some((
                Code::Fence,
                "this line looks like none of a sample: the fence above may not close",
                "close the fence",
            )),
            LineForm::Definition if shown.starts_with(":  ") => Some(LOST_MARK),
            LineForm::Component if is_lost_text(around) => Some(LOST_TEXT),
            LineForm::Component => of_component(shown, around, forms).or_else(|| {
                anchor::before_heading(shown, around, forms).is_some_and(is_of_other).then_some(OTHER_ANCHOR)
            }),
            LineForm::Text => of_text(shown, around, forms),
            _ => None,
        };
        found.extend(slip.map(|(code, message, help)| (code, line.range.clone(), message.to_owned(), help)));
    }
    found
}

/// The braces of a sample up to a line.
#[derive(Default)]
struct SampleBody {
    /// Whether it is a body: it opens with a brace or a bracket.
    is_body: Option<bool>,
    depth: usize,
    /// Whether a body has closed, and nothing else has come since.
    closed: bool,
}

impl SampleBody {
    /// Takes the next line; gives back whether it is the first of a text behind a body.
    fn is_behind(&mut self, line: &str) -> bool {
        let Some(first) = line.chars().next() else { return false };
        if !*self.is_body.get_or_insert(matches!(first, '{' | '[')) {
            return false;
        }
        let is_link = line.contains("](");
        if self.closed && (first.is_alphanumeric() || matches!(first, '`' | '*') || is_link) {
            self.closed = false;
            return true;
        }
        let (mut quoted, mut escaped) = (false, false);
        for c in line.chars() {
            match c {
                '"' if !escaped => quoted = !quoted,
                '{' | '[' if !quoted => self.depth += 1,
                '}' | ']' if !quoted && self.depth > 0 => {
                    self.depth -= 1;
                    self.closed = self.depth == 0;
                }
                _ => {}
            }
            escaped = c == '\\' && !escaped;
        }
        false
    }
}

/// A line among the others.
#[derive(Clone, Copy)]
struct Around<'l> {
    lines: &'l Lines,
    at: usize,
    /// Whether definitions stand below the heading above.
    defines: bool,
}

impl<'l> Around<'l> {
    fn form(self, at: Option<usize>) -> Option<&'l LineForm> {
        self.lines.all.get(at?).map(|line| &line.form)
    }

    fn before(self) -> Option<&'l LineForm> {
        self.form(self.at.checked_sub(1))
    }

    fn after(self) -> Option<&'l LineForm> {
        self.form(self.at.checked_add(1))
    }

    fn next(self) -> Option<&'l str> {
        self.lines.all.get(self.at + 1).map(|line| self.lines.text(line))
    }

    fn previous(self) -> Option<&'l str> {
        self.lines.all.get(self.at.checked_sub(1)?).map(|line| self.lines.text(line))
    }

    /// Whether nothing but a blank line stands between the heading and this line.
    fn opens_section(self) -> bool {
        self.before() == Some(&LineForm::Blank)
            && matches!(self.form(self.at.checked_sub(2)), Some(LineForm::Heading(_)))
    }

    /// The next line that is not blank.
    fn following(self) -> Option<&'l Line> {
        let mut below = self.lines.all.clip(self.at + 1..).iter();
        below.find(|line| line.form != LineForm::Blank)
    }

    /// Whether the lines before and after are blank, and it is not the title of a sample.
    fn stands_alone(self) -> bool {
        [self.before(), self.after()].iter().all(|form| *form == Some(&LineForm::Blank))
            && !self.following().is_some_and(|line| matches!(line.form, LineForm::Fence(_)))
    }

    /// Whether neither a heading nor a bold title follows.
    fn heads_nothing(self) -> bool {
        !self.following().is_some_and(|line| {
            matches!(line.form, LineForm::Heading(_)) || self.lines.text(line).starts_with("**")
        })
    }

    /// The lines below a heading, up to the next one.
    fn below(self) -> impl Iterator<Item = &'l Line> {
        let rest = self.lines.all.clip(self.at + 1..);
        rest.iter().take_while(|line| !matches!(line.form, LineForm::Heading(_)))
    }
}

type Found = Option<(Code, &'static str, &'static str)>;

/// Slips of a component: an anchor without a name or a heading, a request below text.
fn of_component(shown: &str, around: Around<'_>, forms: &Forms) -> Found {
    let tag: String = shown.trim_start_matches('<').chars().take_while(|c| !c.is_whitespace()).collect();
    let named = forms.anchor.as_ref().is_some_and(|name| *name == tag);
    let nearly = forms.anchor.as_ref().is_some_and(|name| is_slip(&tag, name));
    if nearly || named && anchor_mark(shown, forms).is_none_or(|anchor| anchor.is_empty()) {
        return Some((
            Code::LabelSpelling,
            "the anchor in this component can't be made out",
            "write it as elsewhere",
        ));
    }
    let heading = || {
        let line = around.lines.all.get(around.at + 1)?;
        let is_heading = matches!(line.form, LineForm::Heading(_));
        is_heading.then(|| Heading::read(around.lines.text(line), line.range.clone(), forms))
    };
    let anchor = anchor_mark(shown, forms).filter(|_| named);
    if anchor.zip(heading()).is_some_and(|(anchor, heading)| anchor::is_of_other(&anchor, &heading)) {
        return Some((
            Code::LabelSpelling,
            "the heading below has other words than this anchor",
            "write the same in both",
        ));
    }
    if named && around.heads_nothing() {
        return Some((
            Code::LabelSpelling,
            "no heading stands below this anchor",
            "write the marks of the heading",
        ));
    }
    if forms.endpoint.component(shown).is_none()
        && forms.endpoint.component.as_ref().is_some_and(|name| shown.ends_with(&format!("</{name}>")))
    {
        return Some(DAMAGED_TAG);
    }
    let lost = forms.endpoint.component(shown).is_some() && around.before() == Some(&LineForm::Text);
    lost.then_some((
        Code::LabelSpelling,
        "no heading stands above this request",
        "write the marks of the heading",
    ))
}

/// Slips of a line of text.
fn of_text(shown: &str, around: Around<'_>, forms: &Forms) -> Found {
    let first = shown.chars().next().unwrap_or_default();
    let marks = shown.bytes().take_while(|byte| *byte == b'#').count();
    let behind = shown.clip(first.len_utf8()..);
    let hashes = behind.bytes().take_while(|byte| *byte == b'#').count();
    let word = shown.split(' ').next().unwrap_or_default();
    let in_word = word.bytes().filter(|byte| *byte == b'#').count();
    let is_heading = marks > 1
        || in_word > 1 && word.len() == in_word + 1 && word.len() < shown.len()
        || marks == 1 && behind.chars().nth(1) == Some(' ')
        || hashes > 0 && behind.get(hashes..).is_some_and(|rest| rest.starts_with(' '))
        || shown.ends_with('}') && shown.contains("{#");
    if is_heading {
        return Some((
            Code::LabelSpelling,
            "this looks like a heading, but is not written as one",
            "write its marks as elsewhere",
        ));
    }
    if forms.endpoint.fence.is_some() && is_request(shown) && !is_written(shown, forms) {
        return Some((
            Code::UnreadableEndpoint,
            "this looks like a request, but stands in no fence",
            "write it in a fence as elsewhere",
        ));
    }
    let language = forms.endpoint.fence.as_deref().unwrap_or("```");
    let open = shown.matches('`').count() % 2 == 1;
    let short = first == '`' && shown.len() < 12 && !shown.contains(' ') && open;
    let is_fence = short
        || shown.len() == 3 && first == '`'
        || matches!(shown, "{" | "[")
        || shown.starts_with("``") && !shown.get(2..).is_some_and(|rest| rest.contains("``"))
        || first == '`' && shown.ends_with(language) && shown.len() < language.len() + 5;
    if is_fence {
        return Some((
            Code::Fence,
            "this looks like a fence, but is not written as one",
            "write three backticks",
        ));
    }
    let row = |form: Option<&LineForm>| form == Some(&LineForm::Row);
    if shown.matches('|').count() > 1 && (row(around.before()) || row(around.after())) {
        return Some((
            Code::UnreadableRow,
            "this looks like a row, but has no bar at its start",
            "write the bar",
        ));
    }
    let mut components = forms.anchor.iter().chain(&forms.endpoint.component);
    let tag = components.any(|name| shown.ends_with(&format!("</{name}>")))
        || forms.anchor.is_some() && shown.ends_with("\" />");
    if tag {
        return Some(DAMAGED_TAG);
    }
    if forms.labels.types.is_some() && marks::joins_lines(shown) {
        return Some((
            Code::LabelSpelling,
            "a backslash ends no line in its midst: two lines may have become one",
            "write a line break behind it",
        ));
    }
    if around.defines && forms.entries.definitions && marks::joins_term(shown, forms) {
        return Some((
            Code::UnreadableEntry,
            "this looks like the name of an entry and its text in one line",
            "write the text in the line below, behind a colon and a blank",
        ));
    }
    if is_odd_bullet(shown, around, forms) {
        return Some((
            Code::EntryPlace,
            "this looks like an entry, but is a bullet among definitions",
            "write it as its neighbours",
        ));
    }
    let mut labels = forms.labels.types.iter().chain(&forms.labels.returns);
    if labels.any(|label| shown.starts_with(&format!("**{label}:**  "))) {
        return Some(LOST_MARK);
    }
    if is_damaged_label(shown, forms) {
        return Some((
            Code::LabelSpelling,
            "this looks like a label, but is not written as one",
            "write the label as elsewhere",
        ));
    }
    if around.stands_alone() && is_title(shown) {
        return Some((
            Code::LabelSpelling,
            "this looks like a heading, but is not written as one",
            "write its marks as elsewhere",
        ));
    }
    is_lost_text(around).then_some(LOST_TEXT)
}

const DAMAGED_TAG: (Code, &str, &str) =
    (Code::LabelSpelling, "this looks like a component, but its tag is damaged", "write it as elsewhere");

const OTHER_ANCHOR: (Code, &str, &str) =
    (Code::LabelSpelling, "this anchor begins with nearly that of another heading", "write the same in both");

const LOST_TEXT: (Code, &str, &str) = (
    Code::UnreadableEntry,
    "this looks like the text of an entry, but has no colon",
    "write a colon and a blank before it",
);

const LOST_MARK: (Code, &str, &str) = (
    Code::LabelSpelling,
    "two blanks stand before this type, where a mark or a word may have been",
    "write it, or one blank",
);

/// Whether a bullet stands by itself where definitions stand, and begins with a name and a colon, or a coded name and brackets.
fn is_odd_bullet(shown: &str, around: Around<'_>, forms: &Forms) -> bool {
    let Some(rest) = shown.strip_prefix("- ").filter(|_| around.defines && forms.entries.definitions) else {
        return false;
    };
    let word = rest.split(' ').next().unwrap_or_default();
    let behind = rest.clip(word.len()..).trim_start();
    let coded = word.len() > 2 && word.starts_with('`') && word.ends_with('`');
    let named = word.len() > 1 && word.ends_with(':') && !word.contains('*');
    around.before() == Some(&LineForm::Blank) && (named || coded && behind.starts_with('('))
}

/// Whether a letter stands right before a mark.
fn is_glued(shown: &str, mark: &str) -> bool {
    shown.split_once(mark).is_some_and(|(before, _)| before.ends_with(char::is_alphanumeric))
}

/// Whether a line stands where the text of an entry is due: right below its name.
fn is_lost_text(around: Around<'_>) -> bool {
    let is_term = |text: &str| !text.is_empty() && !text.contains(' ') && !text.starts_with("**");
    around.defines
        && around.before() == Some(&LineForm::Text)
        && around.previous().is_some_and(is_term)
        && !matches!(around.form(around.at.checked_sub(2)), Some(LineForm::Text | LineForm::Definition))
}

/// Whether a line in a fence is one of the page's: a heading, a line between sections, or a component that stands for something.
fn is_outside(shown: &str, around: Around<'_>, forms: &Forms) -> bool {
    let alone = || around.previous() == Some("") && around.next() == Some("");
    if shown == "---" && alone() || shown.starts_with("{{<") || shown.starts_with("{{%") {
        return true;
    }
    let hashes = shown.bytes().take_while(|byte| *byte == b'#').count();
    let heading = hashes > 1 && shown.get(hashes..).is_some_and(|rest| rest.starts_with(' '));
    let mut components = forms.anchor.iter().chain(&forms.endpoint.component);
    heading
        || components.any(|name| shown.strip_prefix('<').is_some_and(|tag| tag.starts_with(name.as_str())))
}

/// Whether a line is a request as the forms have it in text.
fn is_written(line: &str, forms: &Forms) -> bool {
    requests::in_line(line, &forms.endpoint).is_some()
}

/// Whether a line is a request: its method, and a path.
pub(super) fn is_request(line: &str) -> bool {
    line.split_once(' ')
        .is_some_and(|(method, rest)| Method::parse(method).is_some() && rest.starts_with('/'))
}

/// Whether a line opens with a label whose stars are damaged.
fn is_damaged_label(line: &str, forms: &Forms) -> bool {
    let labels = &forms.labels;
    let head = line.split(':').next().unwrap_or(line);
    if !head.contains('*') || labels.types.is_none() {
        return false;
    }
    if line.starts_with("**:**") {
        return true;
    }
    let inner = line.trim_start_matches('*');
    let stars = line.len() - inner.len();
    if stars > 3 {
        return true;
    }
    let whole = stars == 2 && inner.split_once("**").is_some_and(|(label, _)| !label.contains('*'));
    let end = inner.find(['*', ':']).unwrap_or(0);
    let label = if stars > 0 { inner.clip(..end).trim().to_lowercase() } else { String::new() };
    // `*T*ype:**`, `.*Type:**`
    let letters = head.replace('*', "").trim().to_lowercase();
    let is = |known: &str| [&label, &letters].iter().any(|label| *label == known || is_slip(label, known));
    !whole && labels.stating().any(|known| is(&known.to_lowercase()))
}

/// Whether a text has braces of marks that are no known one.
pub(super) fn has_leftover(text: &str) -> bool {
    let flat = inline::flat(text);
    ["{{", "}}", "{%", "%}", "{<", ">}", "{#"].iter().any(|mark| flat.contains(mark))
}

/// Whether a line is nothing but words with capitals, as titles are.
fn is_title(line: &str) -> bool {
    let words: Vec<&str> = line.split(' ').collect();
    let plain = line.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '/' | '(' | ')'));
    let begins = |word: &&str| word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || c == '(');
    // Small words have none: `List of Boats`.
    let small = |word: &&str| word.len() < 5;
    plain
        && (2..9).contains(&words.len())
        && words.first().is_some_and(begins)
        && words.last().is_some_and(begins)
        && words.iter().all(|word| begins(word) || small(word))
}
