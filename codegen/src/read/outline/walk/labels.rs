//! Prose: labels, what follows them, and words.

use super::{Below, Walk};
use crate::diagnostics::clip::Clip;
use crate::diagnostics::problem::Code;
use crate::diagnostics::spelling::is_slip;
use crate::profile::LabelForms;
use crate::read::facts::{Fact, FieldFact, LineUse};
use crate::read::outline::describe;
use crate::read::outline::inline::{self, after, find, plain};
use crate::read::outline::lines::{Line, LineForm};
use crate::read::outline::slips;
use std::ops::Range;

/// Bytes of a line whose sentences are looked at: docs have shorter ones, hostile input any.
const LINE: usize = 4_000;

/// Lines of a paragraph that are looked at for labels.
const PARAGRAPH: usize = 8;

impl Walk<'_> {
    /// Reads a line of prose: a label, what follows one, or words.
    pub(super) fn prose(&mut self, at: usize, line: &Line) {
        let shown = self.lines.text(line).to_owned();
        if let Some((label, text)) = label(&shown).or_else(|| known(&shown, &self.context.forms.labels)) {
            self.announced.below = Below::Nothing;
            self.used(at, LineUse::Description);
            self.label(label, text, line.range.clone());
            return;
        }
        match self.announced.below {
            Below::History => {
                self.used(at, LineUse::Description);
                self.history(&shown, line.range.clone());
                return;
            }
            Below::Values if unbulleted(&shown).starts_with('`') => {
                self.used(at, LineUse::Description);
                self.value_line(&shown, line.range.clone());
                return;
            }
            Below::Values if is_value_without_mark(&shown) => self.problem(
                Code::UnreadableEntry,
                line.range.clone(),
                "this looks like a value, but is not written as one",
                "write it as `` `value` = text ``",
            ),
            Below::Nothing if self.member.is_some() && value(&shown).is_some() => self.problem(
                Code::UnreadBound,
                line.range.clone(),
                "this looks like a value, but the type above does not announce any",
                "write the type as elsewhere",
            ),
            Below::Nothing if self.is_history(&shown) => self.problem(
                Code::LabelSpelling,
                line.range.clone(),
                "this looks like a line of a history, but its label does not stand above it",
                "write the label right above",
            ),
            Below::Values | Below::Nothing => {}
        }
        let presence = &self.context.forms.presence;
        let nearly = || {
            let mut sentences = inline::sentences(&shown).into_iter().map(|range| shown.clip(range).trim());
            sentences.any(|sentence| slips::is_of_all_damaged(sentence, presence))
        };
        if self.endpoint.is_some() && !presence.all.is_empty() && shown.len() < LINE && nearly() {
            self.problem(
                Code::LabelSpelling,
                line.range.clone(),
                "this nearly says that all parameters may be left out",
                "write it as elsewhere",
            );
        }
        if self.is_unlabelled(at, &shown) {
            self.problem(
                Code::LabelSpelling,
                line.range.clone(),
                "this line stands among labels, but has none",
                "write its label",
            );
        }
        self.used(at, if self.member.is_some() { LineUse::Description } else { LineUse::Prose });
        let goes_on = self.prose.replace(at).is_some_and(|last| last + 1 == at);
        if let Some(endpoint) = &mut self.endpoint {
            match endpoint.prose.last_mut().filter(|_| goes_on) {
                Some(last) => {
                    last.push(' ');
                    last.push_str(&shown);
                }
                None => endpoint.prose.push(shown),
            }
        }
    }

    /// Whether a line says which version added something.
    fn is_history(&self, shown: &str) -> bool {
        let added = self.context.forms.labels.added.as_deref();
        let open = self.member.is_some() || self.endpoint.is_some();
        let (version, said) = shown.rsplit_once(" - ").unwrap_or_default();
        open && version.trim_start_matches(['-', ' ']).starts_with(|c: char| c.is_ascii_digit())
            && added.is_some_and(|added| said.trim_end_matches('\\').eq_ignore_ascii_case(added))
    }

    /// Whether a line stands among lines with labels none of which says a type or an answer, or is nothing but the mark of a
    /// break below one: its label may be lost.
    fn is_unlabelled(&self, at: usize, shown: &str) -> bool {
        let labels = &self.context.forms.labels;
        let text = |at: usize| {
            let line = self.lines.all.get(at).filter(|line| line.form == LineForm::Text)?;
            Some(self.lines.text(line))
        };
        let label = |line: &str| {
            let (label, _) = label(line)?;
            labels.has(label).then(|| label.to_owned())
        };
        let before = at.checked_sub(1).and_then(text);
        let below = || (at + 1..).map_while(text).take(PARAGRAPH);
        let above = || (0..at).rev().map_while(text).take(PARAGRAPH);
        let follows = before.is_some_and(|line| label(line).is_some());
        if labels.types.is_none() || !(follows || before.is_none()) {
            return false;
        }
        if shown == "\\" && follows {
            return true;
        }
        let states = |line: &str| {
            label(line).is_some_and(|label| {
                [&labels.types, &labels.returns].into_iter().flatten().any(|known| *known == label)
            })
        };
        let history = |line: &str| label(line).is_some_and(|label| labels.history.contains(&label));
        below().next().and_then(label).is_some()
            && below().any(history)
            && !above().chain(below()).any(states)
    }

    pub(super) fn label(&mut self, label: &str, text: &str, range: Range<usize>) {
        let labels = self.context.forms.labels.clone();
        let is =
            |known: &Option<String>| known.as_ref().is_some_and(|known| known.eq_ignore_ascii_case(label));
        if (is(&labels.types) || is(&labels.returns)) && self.is_nothing(text) {
            let message = format!("nothing stands behind the label `{label}`");
            self.problem(Code::LabelSpelling, range.clone(), message, "write it on the line of the label");
        }
        if is(&labels.types) {
            self.type_label(text, range);
        } else if labels.history.iter().any(|known| known.eq_ignore_ascii_case(label)) {
            self.announced.below = Below::History;
            if !text.is_empty() {
                self.history(text, range);
            }
        } else if is(&labels.returns) {
            self.returns_label(text, range);
        } else if is(&labels.description) {
            if let Some(fact) = self.member_fact() {
                fact.text = plain(text);
            }
        } else {
            let lower = label.to_lowercase();
            // `Type:p`
            let (head, behind) = lower.split_once(':').unwrap_or((&lower, ""));
            let is_near = |known: &String| {
                let known = known.to_lowercase();
                is_slip(&lower, &known) || !behind.is_empty() && head == known
            };
            if let Some(meant) = labels.all().find(|known| is_near(&(*known).to_owned())) {
                let message = format!("`{label}` is no label, but `{meant}` is");
                self.problem(Code::LabelSpelling, range, message, "write the label as elsewhere");
            }
        }
    }

    /// Whether a text is empty but for marks and the sign of a line break.
    fn is_nothing(&self, text: &str) -> bool {
        let typed = self.context.typed(text);
        typed.types.is_empty() && !typed.keyed && typed.text.trim_end_matches('\\').trim().is_empty()
    }

    pub(super) fn member_fact(&mut self) -> Option<&mut FieldFact> {
        match self.found.facts.get_mut(self.member.as_ref()?.fact)? {
            Fact::Field(fact) => Some(fact),
            _ => None,
        }
    }

    fn type_label(&mut self, text: &str, range: Range<usize>) {
        let forms = self.context.forms;
        let at = range.clone();
        if slips::is_link_damaged(text) || slips::is_address_odd(text, forms) {
            let message = "a mark of the link in this type is lost";
            self.problem(Code::LabelSpelling, at.clone(), message, "write it as elsewhere");
        }
        self.links_here(text, &range);
        self.mark_slips(text, range.clone());
        let typed = self.context.typed(text);
        let options = describe::options_in_type(&typed.text, &forms.options);
        if describe::is_list_damaged(&typed.text, &forms.options) {
            self.problem(
                Code::UnreadBound,
                range.clone(),
                "the list of values in these brackets breaks off",
                "write each value in backticks",
            );
        }
        let keyed = typed.keyed.then(|| {
            let description = self.member_fact().map(|fact| fact.text.clone()).unwrap_or_default();
            self.keyed_type(&format!("{description} {text}"))
        });
        if forms.options.lines.as_ref().is_some_and(|word| find(text, word).is_some()) && options.is_none() {
            self.announced.below = Below::Values;
        }
        let untyped = typed.text.trim_start().starts_with('(');
        let states = !typed.types.is_empty() || typed.keyed || typed.nullable && !untyped;
        let unknown = typed.unknown.or_else(|| (!states).then(|| typed.text.clone()));
        if let Some(unknown) = unknown {
            let (word, message) = match &typed.slip {
                Some((written, meant)) => (written, format!("`{written}` is no type, but `{meant}` is")),
                None => (&unknown, format!("`{unknown}` is no type that the docs use elsewhere")),
            };
            self.unknown_type(word, range, message, "write a type that the profile knows");
        }
        self.keyed.extend(self.member.as_ref().filter(|_| keyed.is_some()).map(|member| member.fact));
        if self.member.as_mut().is_none_or(|member| std::mem::replace(&mut member.typed, true)) {
            let named = self.member.is_none() && self.heading.text.contains('`');
            let at = if named { self.heading.range.clone() } else { at };
            self.problem(
                Code::LabelSpelling,
                at,
                "no heading of a member stands above this type",
                "write the name as a heading, in backticks",
            );
        }
        let Some(fact) = self.member_fact() else { return };
        fact.types = typed.types;
        if let Some(ty) = keyed {
            fact.types.insert(ty);
        }
        fact.nullable |= typed.nullable;
        fact.format = typed.format;
        fact.reference = typed.reference;
        fact.values = typed.values.map(Box::new);
        fact.options = options;
    }

    /// Reads `` `value` = text ``.
    fn value_line(&mut self, line: &str, range: Range<usize>) {
        let Some(value) = value(line) else {
            self.problem(
                Code::UnreadableEntry,
                range,
                "this has the form of a value, but no text",
                "write it as `` `value` = text ``",
            );
            return;
        };
        let value = value.to_owned();
        let joined = unbulleted(line).clip(value.len() + 2..).contains("` = ");
        if joined || value.trim() != value || value.starts_with('`') {
            let message = "two values may have become one, or a blank stands within the marks of this one";
            self.problem(Code::UnreadableEntry, range, message, "write each as `` `value` = text ``");
        }
        if let Some(fact) = self.member_fact() {
            fact.options.get_or_insert_default().push(value);
        }
    }

    /// Reads a line of a history: the version that added the entry counts.
    fn history(&mut self, line: &str, range: Range<usize>) {
        let Some(added) = self.context.forms.labels.added.clone() else { return };
        let line = line.trim_start_matches(['-', '*', ' ']);
        let version = line.split([' ', '(']).next().unwrap_or_default();
        let remarks = inline::brackets(line);
        let mut rest = line.clip(version.len()..);
        if let Some(remark) = remarks.first()
            && line.get(version.len()..remark.start).is_some_and(|gap| gap.trim().is_empty())
        {
            rest = line.clip(remark.end..);
        }
        let rest = rest.trim_start().trim_start_matches(['-', '–']).trim_start();
        let is_version = version.contains('.') || version.starts_with(|c: char| c.is_ascii_digit());
        if !is_version || after(rest, &added).is_none() {
            let said = rest.trim_end_matches('\\').trim_end();
            let is = |word: &str| word.eq_ignore_ascii_case(&added) || is_slip(&word.to_lowercase(), &added);
            // `2.8.0 0 added`
            let dash = said.split_once(' ').filter(|(dash, _)| dash.chars().count() < 3);
            let first = said.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
            // `1 .0.0 - added`
            let last = said.rsplit_once(" - ").map_or("", |(_, last)| last);
            let behind = said.is_empty()
                || is(first)
                || dash.is_some_and(|(_, word)| is(word.split([',', ' ']).next().unwrap_or(word)));
            if is(said) || is(last) || is_version && behind {
                self.problem(
                    Code::LabelSpelling,
                    range,
                    "the version that added this can't be made out",
                    "write it as elsewhere",
                );
            }
            return;
        }
        if is_version_odd(version) {
            let message = format!("`{version}` is not written as versions are");
            self.problem(Code::LabelSpelling, range, message, "write the version, a dash, and what happened");
        }
        let version = version.to_owned();
        if let Some(fact) = self.member_fact() {
            if fact.since.is_none() {
                fact.since = Some(version.into());
            }
            return;
        }
        let Some(index) = self.endpoint_fact() else { return };
        if let Some(Fact::Endpoint(fact)) = self.found.facts.get_mut(index)
            && fact.since.is_none()
        {
            fact.since = Some(version);
        }
    }
}

/// Whether a version has a mark that versions don't have, or a lone letter: `4.0.0-`, `4.0.0a`.
fn is_version_odd(version: &str) -> bool {
    let inner = version.strip_prefix(['v', 'V']).unwrap_or(version);
    let lone = inner.chars().filter(|c| c.is_alphabetic()).count() == 1;
    let known = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '+');
    lone || inner.split('.').any(str::is_empty) || inner.ends_with('-') || !inner.chars().all(known)
}

/// A line without the bullet before it.
fn unbulleted(line: &str) -> &str {
    line.strip_prefix("- ").or_else(|| line.strip_prefix("* ")).unwrap_or(line).trim_start()
}

/// The value of a line such as `` `value` = text ``.
pub(super) fn value(line: &str) -> Option<&str> {
    let (value, rest) = inline::code(unbulleted(line))?;
    rest.trim_start().starts_with('=').then_some(value)
}

/// Whether a line is the text of a value behind a word that lacks a mark: ``s`mall` = up to 8 m``.
fn is_value_without_mark(line: &str) -> bool {
    let (word, _) = unbulleted(line).split_once('=').unwrap_or_default();
    let word = word.trim();
    !word.is_empty() && !word.contains(' ')
}

/// A known label behind a bullet, or with too few or too many stars, and what follows it.
fn known<'l>(line: &'l str, labels: &LabelForms) -> Option<(&'l str, &'l str)> {
    let inner = unbulleted(line).strip_prefix('*')?.trim_start_matches('*');
    let (label, rest) = inner.split_at_checked(inner.find(['*', ':'])?)?;
    let rest = rest.trim_start_matches(['*', ':', ' ']).trim_end_matches('\\').trim_end();
    let label = label.trim();
    labels.stating().any(|known| known.eq_ignore_ascii_case(label)).then_some((label, rest))
}

/// The bold label at the start of a line, and what follows it.
fn label(line: &str) -> Option<(&str, &str)> {
    let (label, rest) = inline::bold(line)?;
    let label = label.trim();
    let (label, rest) = match label.strip_suffix(':') {
        Some(label) => (label, rest),
        None => (label, rest.strip_prefix(':').unwrap_or(rest)),
    };
    Some((label.trim(), rest.trim().trim_end_matches('\\').trim_end()))
}
