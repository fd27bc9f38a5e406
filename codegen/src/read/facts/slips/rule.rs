//! Sentences that are nearly one that says what is required.

use super::{Seen, Slip, slip};
use crate::diagnostics::problem::Code;
use crate::diagnostics::spelling::is_slip;
use crate::read::facts::LineUse;
use crate::read::grammar::page_rule;

pub(super) fn check(seen: &Seen<'_, '_>) -> Option<Slip> {
    if seen.taken != LineUse::Prose || !page_rule(&seen.prose, seen.profile).is_empty() {
        return None;
    }
    let rules = &seen.profile.page_rules;
    let (text, starts) = letters(&seen.prose.text);
    let near = |phrase: &&String| {
        let (phrase, _) = letters(phrase);
        let is_near = |start: &usize| {
            let length = [phrase.len(), phrase.len() + 1, phrase.len().saturating_sub(1)];
            let mut windows = length.into_iter().filter_map(|length| text.get(*start..start + length));
            windows.any(|window| window == phrase || is_slip(window, &phrase))
        };
        starts.iter().any(is_near)
    };
    let meant = rules.all_required.iter().chain(&rules.rest_optional).find(near)?;
    Some(slip(
        Code::LabelSpelling,
        seen.line.range.clone(),
        format!("this is not read as what it says of all parameters, but `{meant}` is"),
        "write the sentence as elsewhere",
    ))
}

/// The small letters of a text without what stands between them, and where its words begin there.
fn letters(text: &str) -> (String, Vec<usize>) {
    let mut all = String::with_capacity(text.len());
    let mut starts = Vec::new();
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        starts.push(all.len());
        all.push_str(&word.to_lowercase());
    }
    (all, starts)
}
