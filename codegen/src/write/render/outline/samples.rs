//! Samples: fences of JSON, below headings that say what they show where nothing else does.

use super::labels::bare_heading;
use crate::profile::{Forms, Pattern, Role};
use crate::read::facts::{Sample, Section};
use crate::write::render::error::{Part, RenderError};
use crate::write::render::sample::print;

/// The bodies that need no heading: those of an object, and of an answer.
pub(super) fn answers(section: &Section) -> impl Iterator<Item = String> {
    fences(&section.responses)
}

fn fences(samples: &[Sample]) -> impl Iterator<Item = String> {
    samples.iter().map(|sample| format!("```json\n{}\n```\n", print(&sample.json)))
}

/// The bodies of a request, and of answers that are errors, below headings of this level that have the words of another one.
pub(super) fn others(
    section: &Section,
    level: u8,
    words: &str,
    forms: &Forms,
) -> Result<Vec<String>, RenderError> {
    let mut out = Vec::new();
    let of = |patterns: &[Pattern]| patterns.first().map(|pattern| pattern.filled(words));
    let requests = of(&forms.samples.request);
    let errors = of(&forms.samples.error).or_else(|| by_status(words, forms));
    for (samples, heading) in [(&section.requests, requests), (&section.errors, errors)] {
        let Some(first) = samples.first() else { continue };
        let why = "no heading of the profile says what it shows";
        let heading =
            heading.ok_or_else(|| RenderError::unsayable(Part::Sample, &print(&first.json), why))?;
        out.push(bare_heading(level, &heading));
        out.extend(fences(samples));
    }
    Ok(out)
}

/// A heading of an answer that has the status of an error.
fn by_status(words: &str, forms: &Forms) -> Option<String> {
    let mut headings = forms.headings.iter().filter(|form| form.role == Role::Answer);
    let heading = headings.find(|form| form.pattern.as_str().contains("###"))?;
    Some(heading.pattern.filled(words).replacen("###", "400", 1))
}
