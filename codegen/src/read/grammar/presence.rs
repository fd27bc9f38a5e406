//! Presence in sentences: an entry's own, and those of a page or section.

use super::prose::{Prose, strip_phrase};
use crate::api::Presence;
use crate::profile::Profile;
use crate::profile::stem::holds_any;

/// The presence that an entry's own sentence states.
pub(crate) fn sentence_presence(sentence: &str, profile: &Profile) -> Option<Presence> {
    const AROUND: [char; 8] = ['(', '"', '“', '*', '_', '\'', '-', ' '];
    let words = &profile.presence;
    let start = sentence.trim_start().trim_start_matches(AROUND);
    let subject = words.subjects.iter().find_map(|subject| strip_phrase(start, subject));
    let said = subject.unwrap_or(start);
    words.openings.iter().find(|word| strip_phrase(said, word).is_some())?;
    let lower = sentence.to_lowercase();
    let trimmed = lower.trim().trim_start_matches(AROUND);
    let start = words.subjects.iter().find_map(|subject| trimmed.strip_prefix(subject.as_str()));
    let said = start.unwrap_or(trimmed);
    let word = words.openings.iter().find(|word| said.starts_with(word.as_str()))?;
    let rest = said.get(word.len()..)?;
    let rest = rest.trim_start_matches(['"', '”', '*', '_', '\'']);
    if rest.trim_matches(['.', ' ', ')', ';', ',']).is_empty() {
        return words.words.get(word).copied();
    }
    let next = rest.split_whitespace().next()?.trim_end_matches(',');
    words.conditions.iter().any(|word| word == next).then_some(Presence::Conditional)
}

/// A rule for the presence of parameters, from a sentence of a page or section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PageRule {
    /// Every parameter of a request is required.
    AllRequired,
    /// Whatever has no presence of its own is optional.
    RestOptional,
    /// This parameter is spared; it is recommended or just optional.
    Spared { name: String, recommended: bool },
}

/// Reads what a line of prose says about presence; a sentence may say several things.
pub(crate) fn page_rule(prose: &Prose<'_>, profile: &Profile) -> Vec<PageRule> {
    let words = &profile.page_rules;
    let mut rules = Vec::new();
    if !holds_any(&prose.text, prose.letters, &words.stems) {
        return rules;
    }
    let lower = prose.text.to_lowercase();
    let recommended = words.recommended.iter().any(|word| lower.contains(word));
    if words.all_required.iter().any(|phrase| lower.contains(phrase)) {
        rules.push(PageRule::AllRequired);
        if let Some(at) = words.except.iter().find_map(|word| lower.find(word)) {
            let spared = prose.codes(at.min(prose.text.len())..prose.text.len());
            rules.extend(
                spared.map(|code| PageRule::Spared { name: prose.slice(code).to_owned(), recommended }),
            );
        }
    }
    if words.rest_optional.iter().any(|phrase| lower.contains(phrase)) {
        rules.push(PageRule::RestOptional);
    }
    let spared = words.not_required.iter().find_map(|phrase| lower.find(phrase));
    if let Some(before) = spared.and_then(|at| lower.get(..at)) {
        let names =
            before.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|word| word.contains('_'));
        rules.extend(
            names.map(|name| PageRule::Spared { name: name.trim_matches('_').to_owned(), recommended }),
        );
    }
    rules
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::page::read;

    fn check(sentence: &str, expected: Option<&str>) {
        assert_eq!(
            sentence_presence(sentence, &Profile::usual()).map(Presence::as_str),
            expected,
            "{sentence}"
        );
    }

    #[test]
    fn sentences() {
        check("Required.", Some("required"));
        check("Required", Some("required"));
        check("Optional.", Some("optional"));
        check("This parameter is optional.", Some("optional"));
        check("Required for credit checks.", Some("conditional"));
        check("This is required for credit checks.", Some("conditional"));
        check("\"Required\" with post payment methods.", Some("conditional"));
        check("Recommended for post-payment.", Some("conditional"));
        check("(Required for Klarna, optional elsewhere)", Some("conditional"));
        check("Required parameters: `max_amount`.", None);
        check("Required in:", None);
        check("Optional: CH, NO.", None);
        check("We recommend to send the full name.", None);
        check("Optional text of the page.", None);
    }

    fn check_rule(line: &str, expected: &[PageRule]) {
        let lines = read(line);
        let prose = lines.all.first().map(|line| Prose::new(lines.inlines(line))).unwrap_or_default();
        assert_eq!(page_rule(&prose, &Profile::usual()), expected, "{line}");
    }

    #[test]
    fn page_rules() {
        let spared = |name: &str, recommended| PageRule::Spared { name: name.into(), recommended };
        check_rule("* All parameters shown are required field(s)", &[PageRule::AllRequired]);
        check_rule("**All parameters shown are required field(s)**", &[PageRule::AllRequired]);
        check_rule(
            "- All of the following parameters are required fields, except `ip_address`.",
            &[PageRule::AllRequired, spared("ip_address", false)],
        );
        check_rule("The rest of the fields are optional.", &[PageRule::RestOptional]);
        check_rule(
            "__Note: The ip_address parameter is not required, but we recommend it.__",
            &[spared("ip_address", true)],
        );
        check_rule("Redirect only.", &[]);
    }
}
