//! Headings, and lines with labels.

use crate::api::Anchor;
use crate::profile::Forms;

/// A heading, with its anchor where its words don't make it.
pub(super) fn heading(level: u8, text: &str, anchor: &Anchor, forms: &Forms) -> String {
    let line = bare_heading(level, text);
    if *anchor == Anchor::of_heading(text) {
        return line;
    }
    match &forms.anchor {
        Some(component) => format!("<{component} id=\"{}\" />\n{line}", anchor.0),
        None => format!("{} {{#{}}}\n", line.trim_end(), anchor.0),
    }
}

/// A heading that nothing links to.
pub(super) fn bare_heading(level: u8, text: &str) -> String {
    format!("{} {text}\n", "#".repeat(level.into()))
}

/// The level below a heading.
pub(super) fn below(level: u8) -> u8 {
    level.saturating_add(1).min(6)
}

/// A label in bold and its text.
pub(super) fn labelled(label: &str, text: &str) -> String {
    format!("**{label}:** {text}")
}

/// The version that added something.
pub(super) fn history(since: &str, forms: &Forms) -> Option<String> {
    let (label, added) = forms.labels.history.first().zip(forms.labels.added.as_ref())?;
    Some(format!("**{label}:**\\\n{since} - {added}"))
}

/// Lines of one paragraph.
pub(super) fn paragraph(lines: &[String]) -> String {
    if lines.is_empty() { String::new() } else { lines.join("\\\n") + "\n" }
}
