//! Sentences that are nearly one that says what is required, of one parameter or of all.

use super::{Seen, Slip, slip};
use crate::diagnostics::clip::Clip;
use crate::diagnostics::problem::Code;
use crate::diagnostics::spelling::is_slip;
use crate::read::facts::LineUse;
use crate::read::grammar::{page_rule, sentence_end, sentence_presence};

pub(super) fn check(seen: &Seen<'_, '_>) -> Option<Slip> {
    of_all(seen).or_else(|| of_one(seen))
}

/// `"Requird" with invoices`: what opens the sentence is nearly a word of presence, and a condition follows.
fn of_one(seen: &Seen<'_, '_>) -> Option<Slip> {
    if !matches!(seen.taken, LineUse::Description | LineUse::Row | LineUse::Entry) {
        return None;
    }
    let words = &seen.profile.presence;
    let text = &*seen.prose.text;
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let sentence = rest.get(..sentence_end(rest, seen.profile)).unwrap_or(rest);
        at += sentence.len().max(1);
        // Behind the bars of a row.
        let sentence = sentence.rsplit('|').next().unwrap_or(sentence).trim();
        let mut parts = sentence.split(' ');
        let (Some(first), Some(next)) = (parts.next(), parts.next()) else { continue };
        let (opening, _) = letters(first);
        let quoted = first.starts_with(['"', '“']);
        let meant = words
            .openings
            .iter()
            .find(|word| is_slip(&opening, word) || quoted && (opening == **word || opening.is_empty()));
        let Some(meant) = meant else { continue };
        if words.conditions.iter().any(|word| word == next)
            && sentence_presence(sentence, seen.profile).is_none()
        {
            return Some(slip(
                Code::LabelSpelling,
                seen.line.range.clone(),
                format!(
                    "`{}` opens this sentence, which would say a presence with `{meant}`",
                    first.clip(..40)
                ),
                "write the word as elsewhere",
            ));
        }
    }
    None
}

fn of_all(seen: &Seen<'_, '_>) -> Option<Slip> {
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
