//! Settled changes: those that are accepted, each with a reason, and rules that have another effect here.

use super::change::{Change, Comparison, Wire};
use super::group;
use super::rules::rules;
use crate::review::reasoned;
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

/// Changes that are accepted, by fingerprint, and effects that rules have here.
///
/// ```
/// use codegen::review::compare::Settled;
///
/// let list = "[[accept]]\nfingerprint = \"0123456789ab\"\nbecause = \"Nobody sends it.\"\n\n\
///             [severity]\nrequest-option-added-first = \"compatible\"\n";
/// assert!(Settled::parse(list).is_ok());
/// assert!(Settled::parse("[severity]\nrequest-option-added = \"compatible\"\n").is_err());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settled {
    /// Line of each accepted change in its file.
    accepted: BTreeMap<String, usize>,
    severities: BTreeMap<String, Wire>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    accept: Vec<Spanned<Written>>,
    #[serde(default)]
    severity: BTreeMap<Spanned<String>, Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    fingerprint: Spanned<String>,
    because: Spanned<String>,
}

impl Settled {
    /// Reads a list.
    ///
    /// # Errors
    /// `line: why`, if it is invalid TOML, has an unknown key, rule or effect, or gives no reason.
    pub fn parse(text: &str) -> Result<Self, String> {
        let file: File = reasoned::read(text)?;
        let line = |at: usize| reasoned::line(text, at);
        let mut settled = Self::default();
        for entry in file.accept {
            let at = line(entry.span().start);
            let Written { fingerprint, because } = entry.into_inner();
            reasoned::check_reason(because.get_ref(), line(because.span().start))?;
            let print = fingerprint.get_ref();
            if print.len() != 12 || !print.chars().all(|c| c.is_ascii_hexdigit()) {
                let at = line(fingerprint.span().start);
                return Err(format!("{at}: a fingerprint has twelve hex digits, as `diff` prints them"));
            }
            settled.accepted.insert(print.to_lowercase(), at);
        }
        for (rule, effect) in file.severity {
            let at = line(rule.span().start);
            settled.weigh(rule.get_ref(), effect.get_ref()).map_err(|why| format!("{at}: {why}"))?;
        }
        Ok(settled)
    }

    /// Gives a rule another effect: `breaking`, `compatible` or `none`.
    ///
    /// # Errors
    /// If there is no such rule or effect.
    pub fn weigh(&mut self, rule: &str, effect: &str) -> Result<(), String> {
        let all = rules();
        if !all.iter().any(|known| known == rule) {
            return Err(reasoned::unknown("rule", rule, all.iter().map(String::as_str)));
        }
        let Some(wire) = Wire::parse(effect) else {
            return Err(format!("`{}` is none of breaking, compatible, none", effect.escape_debug()));
        };
        self.severities.insert(rule.to_owned(), wire);
        Ok(())
    }

    /// Weighs the changes anew, takes those out that are accepted and returns them. Fingerprints stay as they are.
    pub fn apply(&self, comparison: &mut Comparison) -> Vec<Change> {
        for change in &mut comparison.changes {
            self.reweigh(change);
        }
        comparison.changes.sort_by_cached_key(group::order);
        let is_accepted = |change: &mut Change| self.accepted.contains_key(&change.fingerprint);
        comparison.changes.extract_if(.., is_accepted).collect()
    }

    fn reweigh(&self, change: &mut Change) {
        if let Some(wire) = self.severities.get(&change.rule) {
            change.wire = *wire;
            // What has no effect needs no proof.
            if *wire == Wire::None {
                change.witness = None;
            }
        }
        for detail in &mut change.details {
            self.reweigh(detail);
        }
    }

    /// Whether a change counts: somebody who gives its rule no effect has decided that it does not.
    #[must_use]
    pub fn counts(&self, change: &Change) -> bool {
        self.severities.get(&change.rule) != Some(&Wire::None)
            || change.details.iter().any(|detail| self.counts(detail))
    }

    /// The fingerprints that are accepted and are those of no change, each with its line.
    #[must_use]
    pub fn unused(&self, accepted: &[Change]) -> Vec<(&str, usize)> {
        let unused = self
            .accepted
            .iter()
            .filter(|(print, _)| !accepted.iter().any(|change| change.fingerprint == print.as_str()));
        unused.map(|(print, line)| (print.as_str(), *line)).collect()
    }
}
