//! Explanations for people: what, where from, what was decided.

use super::paint;
use super::terminal::{ASIDE, ATTENTION, GOOD, one_line};
use crate::diagnostics::nouns::counted;
use crate::read::facts::Attribute;
use crate::review::explain::{
    At, By, Correction, Decision, EndpointItem, Explanation, MemberItem, MemberLine, Passage, TypeItem,
    ValueItem, ValueLine,
};
use anstyle::Style;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Width of the verbs.
const VERB: usize = 12;
/// Places of one kind that are shown; others are counted.
const PLACES: usize = 3;

/// An explanation with the colours of a terminal; `docs` stands before the paths of pages.
#[must_use]
pub fn explain_text(explanation: &Explanation, docs: &str) -> String {
    let mut page = Page { out: String::new(), docs };
    match explanation {
        Explanation::Type(item) => page.of_type(item),
        Explanation::Member(item) => page.member(item),
        Explanation::Value(item) => page.value(item),
        Explanation::Endpoint(item) => page.endpoint(item),
    }
    page.out
}

struct Page<'d> {
    out: String,
    docs: &'d str,
}

impl Page<'_> {
    /// A line with a verb, or one that goes on with what is above.
    fn line(&mut self, style: Style, verb: &str, about: &str) {
        let about = one_line(about);
        // Writing to a string never fails.
        let style = if verb.is_empty() { Style::new() } else { style };
        let _ = writeln!(self.out, "{} {about}", paint(style, &format!("{verb:>VERB$}")));
    }

    /// A line below another one, less important.
    fn more(&mut self, about: &str) {
        let about = one_line(about);
        let _ = writeln!(self.out, "{:VERB$} {}", "", paint(ASIDE, &about));
    }

    fn at(&self, page: &str, line: u32) -> String {
        if self.docs.is_empty() { format!("{page}:{line}") } else { format!("{}/{page}:{line}", self.docs) }
    }

    fn passage(&self, at: &At) -> String {
        let place = self.at(&at.page, at.line);
        if at.section.is_empty() { place } else { format!("{place} [{}]", at.section) }
    }

    fn of_type(&mut self, item: &TypeItem) {
        self.line(GOOD, "Type", &item.path);
        self.more(&item.what);
        if let Some(general) = &item.view_of {
            self.line(GOOD, "View of", general);
        }
        if let Some(endpoint) = &item.endpoint {
            self.line(GOOD, "Endpoint", endpoint);
        }
        if let Some(source) = &item.source {
            let passage = self.passage(source);
            self.line(GOOD, "Documented", &passage);
        }
        let width = item.members.iter().map(|member| member.wire.chars().count()).max().unwrap_or(0);
        for (i, member) in item.members.iter().enumerate() {
            self.line(GOOD, if i == 0 { "Members" } else { "" }, &member_line(member, width));
        }
        let width = item.values.iter().map(|value| value.wire.chars().count()).max().unwrap_or(0);
        for (i, value) in item.values.iter().enumerate() {
            self.line(GOOD, if i == 0 { "Values" } else { "" }, &value_line(value, width));
        }
        for (i, rule) in item.rules.iter().enumerate() {
            self.line(GOOD, if i == 0 { "Rules" } else { "" }, rule);
        }
        self.errata(&item.errata);
    }

    fn member(&mut self, item: &MemberItem) {
        self.line(GOOD, "Member", &item.path);
        self.line(GOOD, "Type", &with_presence(&item.member));
        if let Some(general) = &item.view_of {
            self.line(GOOD, "View of", &format!("{general}, whose type it has"));
        }
        if item.member.wire != item.member.rust {
            self.line(GOOD, "On the wire", &item.member.wire);
        }
        for (by, verb) in
            [(By::Entry, "Documented"), (By::Erratum, "Added"), (By::Path, "Implied"), (By::Sample, "Shown")]
        {
            self.passages(verb, item.said.iter().filter(|passage| passage.by == by));
        }
        self.decisions(&item.decisions);
        self.errata(&item.errata);
    }

    /// Passages, those that say the same together.
    fn passages<'s>(&mut self, verb: &str, all: impl Iterator<Item = &'s Passage>) {
        let mut groups: Vec<(String, Vec<&Passage>)> = Vec::new();
        for passage in all {
            let from = passage.source.as_ref().map(|source| format!(" (restates {source})"));
            let says = says(passage) + &from.unwrap_or_default();
            match groups.iter_mut().find(|(known, _)| *known == says) {
                Some((_, all)) => all.push(passage),
                None => groups.push((says, vec![passage])),
            }
        }
        groups.sort_by_key(|(_, all)| std::cmp::Reverse(all.len()));
        for (i, (says, all)) in groups.iter().enumerate() {
            self.line(GOOD, if i == 0 { verb } else { "" }, says);
            for passage in all.iter().take(PLACES) {
                let at =
                    At { page: passage.page.clone(), line: passage.line, section: passage.section.clone() };
                let passage = self.passage(&at);
                self.more(&format!("  {passage}"));
            }
            if all.len() > PLACES {
                self.more(&format!("  and {} more", all.len() - PLACES));
            }
        }
    }

    fn decisions(&mut self, decisions: &[Decision]) {
        for decision in decisions {
            let stated = decision
                .stated
                .iter()
                .map(|stated| format!("{} ({})", stated.value, counted(stated.places, "place")));
            let stated: Vec<String> = stated.collect();
            let mut line = decision.about.to_owned();
            if !stated.is_empty() {
                let _ = write!(line, ": {}", stated.join(", "));
            }
            if !decision.result.is_empty() {
                let _ = write!(line, " -> {}", decision.result);
            }
            self.line(ATTENTION, "Decided", &line);
            self.more(&format!("  {}", decision.rule));
        }
    }

    fn errata(&mut self, errata: &[Correction]) {
        for erratum in errata {
            let Correction { line, kind, upstream, ours, because, places } = erratum;
            let places = counted(*places, "place");
            let about = format!("errata.toml:{line}: {kind} {upstream} -> {ours}, {places}");
            self.line(ATTENTION, "Erratum", &about);
            self.more(&format!("  {because}"));
        }
    }

    fn value(&mut self, item: &ValueItem) {
        self.line(GOOD, "Value", &item.path);
        self.line(GOOD, "On the wire", &item.value.wire);
        if let Some(label) = &item.value.label {
            self.line(GOOD, "Name", label);
        }
        for (i, place) in item.places.iter().enumerate() {
            let passage = self.passage(&place.at);
            let name = place.name.as_ref().map(|name| format!(" as {name}")).unwrap_or_default();
            self.line(GOOD, if i == 0 { "Documented" } else { "" }, &format!("{passage}{name}"));
        }
        self.decisions(&item.decisions);
        self.errata(&item.errata);
    }

    fn endpoint(&mut self, item: &EndpointItem) {
        self.line(GOOD, "Endpoint", &item.endpoint);
        for (i, section) in item.sections.iter().enumerate() {
            let passage = self.passage(section);
            self.line(GOOD, if i == 0 { "Documented" } else { "" }, &passage);
        }
        let width = item.types.iter().map(|line| line.path.chars().count()).max().unwrap_or(0);
        for (i, line) in item.types.iter().enumerate() {
            let about = format!("{:width$}  {}", line.path, line.what);
            self.line(GOOD, if i == 0 { "Types" } else { "" }, &about);
        }
        self.errata(&item.errata);
    }
}

fn with_presence(member: &MemberLine) -> String {
    match &member.fixed {
        Some(fixed) => format!("{} = {fixed}", member.r#type),
        None if member.required => format!("{}, required", member.r#type),
        None => member.r#type.clone(),
    }
}

fn member_line(member: &MemberLine, width: usize) -> String {
    let places = counted(member.places, "place");
    format!("{:width$}  {} ({places})", member.wire, with_presence(member))
}

fn value_line(value: &ValueLine, width: usize) -> String {
    let label = value.label.as_ref().map(|label| format!(" ({label})")).unwrap_or_default();
    format!("{:width$}  {}{label}", value.wire, value.rust)
}

/// The statement of a passage, and the one before errata.
fn says(passage: &Passage) -> String {
    let one = |(key, value): (&Attribute, &String)| match key {
        Attribute::Types | Attribute::Presence => value.clone(),
        key => format!("{key} {value}"),
    };
    let list = |says: &BTreeMap<Attribute, String>| says.iter().map(one).collect::<Vec<_>>().join(", ");
    let mut text = list(&passage.says);
    if text.is_empty() {
        text.push_str(if passage.by == By::Sample { "an empty value" } else { "no type" });
    }
    if !passage.upstream.is_empty() {
        let _ = write!(text, " (upstream: {})", list(&passage.upstream));
    }
    text
}
