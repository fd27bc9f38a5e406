//! Headings: their text, marks, anchor and role.

use super::inline::{self, without};
use crate::api::{Anchor, Presence};
use crate::diagnostics::clip::Clip;
use crate::profile::{Forms, HeadingForm, Role};
use std::ops::Range;

/// The level of lines that are headings: below that of all others.
pub(super) const LINE_LEVEL: u8 = 7;

/// A heading.
#[derive(Clone, Debug, Default)]
pub(super) struct Heading {
    pub(super) level: u8,
    /// Its text, without anchor and marks.
    pub(super) text: String,
    /// The same with marks that are words, such as `(deprecated)`.
    pub(super) title: String,
    pub(super) anchor: String,
    pub(super) range: Range<usize>,
    pub(super) marks: HeadingMarks,
}

/// The facts in the marks of a heading.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct HeadingMarks {
    pub(super) presence: Option<Presence>,
    pub(super) nullable: bool,
    pub(super) deprecated: bool,
}

impl Heading {
    pub(super) fn read(line: &str, range: Range<usize>, forms: &Forms) -> Self {
        if let Some(text) = in_line(line, forms).filter(|_| !line.starts_with('#')) {
            let text = text.to_owned();
            return Self { level: LINE_LEVEL, title: text.clone(), text, range, ..Self::default() };
        }
        let level = line.bytes().take_while(|byte| *byte == b'#').count();
        let rest = line.clip(level..).trim().trim_end_matches('#').trim_end();
        let (rest, marked) = match anchored(rest) {
            Some((before, anchor)) => (before, Some(anchor)),
            None => (rest, None),
        };
        let marks = &forms.marks;
        let (text, optional) = without(rest, &marks.optional);
        let (text, required) = without(&text, &marks.required);
        let (text, nullable) = without(&text, &marks.nullable);
        let (text, deprecated) = without(&text, &marks.deprecated);
        let text = text.trim().to_owned();
        let shortcodes: Vec<String> = [&marks.optional, &marks.required, &marks.nullable, &marks.deprecated]
            .into_iter()
            .flatten()
            .filter(|mark| mark.starts_with("{{"))
            .cloned()
            .collect();
        let title = without(rest, &shortcodes).0.trim().to_owned();
        let anchor = marked.map_or_else(|| Anchor::of_heading(&inline::plain(&text)).0, str::to_owned);
        let marks =
            HeadingMarks { presence: PresenceMarks { required, optional }.presence(), nullable, deprecated };
        Self { level: u8::try_from(level).unwrap_or(6), text, title, anchor, range, marks }
    }

    /// The role of the heading, with what `*` of its pattern stands for.
    pub(super) fn role(&self, forms: &Forms) -> Option<(Role, String)> {
        let found = |form: &HeadingForm| {
            let name = form.pattern.find(&self.text)?;
            Some((form.role, name.trim_matches('`').to_owned()))
        };
        forms.headings.iter().find_map(found)
    }

    /// The pattern that the heading is but for a letter.
    pub(super) fn nearly<'f>(&self, forms: &'f Forms) -> Option<&'f str> {
        let mut forms = forms.headings.iter();
        forms.find(|form| form.pattern.is_nearly(&self.text)).map(|form| form.pattern.as_str())
    }

    /// The name in backticks that the heading consists of, and whether its backticks close.
    pub(super) fn name(&self) -> Option<(&str, bool)> {
        let inner = self.text.strip_prefix('`')?;
        match inner.split_once('`') {
            Some((name, rest)) => {
                let anchor = rest.trim();
                // An anchor that is written wrong is none of the name.
                (anchor.is_empty() || anchor.starts_with(['{', '#'])).then_some((name, anchor.is_empty()))
            }
            None => (!inner.contains(' ')).then_some((inner, false)),
        }
    }
}

/// The words of a line that is a heading without its marks: bold, quoted or before a colon, and those of a pattern.
pub(super) fn in_line<'t>(line: &'t str, forms: &Forms) -> Option<&'t str> {
    if !forms.heading_lines {
        return None;
    }
    let bare = line.strip_prefix('>').unwrap_or(line).trim_start();
    let bold = inline::bold(bare.trim_end_matches(':')).is_some_and(|(_, rest)| rest.is_empty());
    let text = bare.trim_matches(['*', ':', '_', ' ']);
    let marked = bold || bare.len() < line.len() || line.ends_with(':');
    let samples = forms.samples.request.iter().chain(&forms.samples.error);
    let mut patterns = forms.headings.iter().map(|form| &form.pattern).chain(samples);
    (marked && patterns.any(|pattern| pattern.find(text).is_some())).then_some(text)
}

/// The marks of presence that an entry has.
#[derive(Clone, Copy, Debug)]
pub(super) struct PresenceMarks {
    pub(super) required: bool,
    pub(super) optional: bool,
}

impl PresenceMarks {
    /// What they state.
    pub(super) const fn presence(self) -> Option<Presence> {
        match self {
            Self { optional: true, .. } => Some(Presence::Optional),
            Self { required: true, .. } => Some(Presence::Required),
            Self { .. } => None,
        }
    }
}

/// A heading's text and the anchor in braces behind it.
fn anchored(text: &str) -> Option<(&str, &str)> {
    let (before, anchor) = text.strip_suffix('}')?.rsplit_once("{#")?;
    (!anchor.contains([' ', '}'])).then(|| (before.trim_end(), anchor))
}

/// The anchor in the component that marks the heading below it.
pub(super) fn anchor_mark(line: &str, forms: &Forms) -> Option<String> {
    let name = forms.anchor.as_ref()?;
    let rest = line.trim().strip_prefix('<')?.strip_prefix(name.as_str())?;
    attribute(rest, "id").map(str::to_owned)
}

/// The value of an attribute.
pub(super) fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}
