//! Definition lists: parameters and codes.

use super::Walk;
use super::labels::value;
use crate::api::{Direction, Location, Type};
use crate::diagnostics::clip::Clip;
use crate::diagnostics::problem::Code;
use crate::diagnostics::spelling::is_slip;
use crate::read::facts::{CodeFact, Fact, FieldFact, LineUse, SectionId};
use crate::read::outline::describe;
use crate::read::outline::headings::PresenceMarks;
use crate::read::outline::inline::{self, find, plain, without};
use crate::read::outline::lines::{Line, LineForm};
use crate::read::outline::names;
use crate::read::outline::slips;
use std::collections::HashSet;
use std::ops::Range;

impl Walk<'_> {
    /// Objects whose members are documented are objects, whatever their text says of keys.
    pub(super) fn keyed(&mut self) {
        let mut with_members = HashSet::new();
        for fact in &self.found.facts {
            let Fact::Field(fact) = fact else { continue };
            let mut above = fact.path.parent();
            // The members of a map's values are not those of the map.
            while above.0.last().is_some_and(|segment| !segment.map) {
                with_members.insert((fact.section, fact.direction, above.to_string()));
                above = above.parent();
            }
        }
        for index in &self.keyed {
            let Some(Fact::Field(fact)) = self.found.facts.get_mut(*index) else { continue };
            if with_members.contains(&(fact.section, fact.direction, fact.path.to_string())) {
                fact.types = [Type::Object].into_iter().collect();
            }
        }
    }

    /// Whether a line is the name of a definition: the next line is its text.
    pub(super) fn is_term(&self, at: usize) -> bool {
        if !self.context.forms.entries.definitions {
            return false;
        }
        let next = self.lines.all.get(at + 1);
        match next.map(|line| &line.form) {
            Some(LineForm::Definition) => true,
            Some(LineForm::Blank) => {
                self.lines.all.get(at + 2).is_some_and(|line| line.form == LineForm::Definition)
            }
            _ => false,
        }
    }

    /// Reads a definition: a parameter, or a code.
    pub(super) fn definition(&mut self, at: usize, line: &Line) -> usize {
        let name = self.lines.text(line).to_owned();
        let gap = usize::from(self.lines.all.get(at + 1).is_some_and(|line| line.form == LineForm::Blank));
        let mut len = 1 + gap;
        let (mut text, mut values) = (String::new(), Vec::new());
        while let Some(next) = self.lines.all.get(at + len) {
            let is_text = next.form == LineForm::Text && len > 1 + gap && !self.is_term(at + len);
            if next.form != LineForm::Definition && !is_text {
                break;
            }
            let shown = self.lines.text(next);
            let shown = if is_text { shown } else { shown.trim_start_matches(':') };
            if let Some(value) = value(shown).filter(|_| is_text) {
                values.push(value.to_owned());
                len += 1;
                continue;
            }
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(shown.trim().trim_end_matches('\\'));
            len += 1;
        }
        self.used(at, LineUse::Entry);
        for below in at + 1..at + len {
            self.used(below, LineUse::Description);
        }
        let name = name.trim();
        match (self.list_for(name.trim_matches('`')), self.endpoint.is_some()) {
            (Some((Direction::Request, _)), _) if self.answer.is_some() => {}
            (Some((direction, location)), true) => {
                self.parameter(name, &text, values, (direction, location), line.range.clone());
            }
            (Some(_), false) => self.problem(
                Code::MissingEndpoint,
                line.range.clone(),
                "no endpoint stands above this parameter",
                "write the endpoint below the heading of its section",
            ),
            (None, _) => {
                // Values have names, not types, and stand below no heading of a request.
                let first = text.split('.').next().unwrap_or(&text);
                let asks = self.announced.part && self.answer.is_none();
                let typed = self.context.typed(first);
                if asks || text.starts_with('{') || !typed.types.is_empty() || typed.slip.is_some() {
                    self.problem(
                        Code::LabelSpelling,
                        line.range.clone(),
                        "this looks like a parameter, but no heading says where it goes",
                        "write the heading of its list",
                    );
                    return len;
                }
                let section = match &self.endpoint {
                    Some(endpoint) => endpoint.section,
                    None => self.table_section(),
                };
                self.values_in_request();
                let title = inline::bold(&text).map_or("", |(title, _)| title);
                self.code(section, name, title, line.range.clone());
            }
        }
        len
    }

    /// Reports a heading of values within the section of a request: one level too deep, they are the request's.
    fn values_in_request(&mut self) {
        let own = self.endpoint.as_ref().is_none_or(|endpoint| endpoint.title.range == self.heading.range);
        let told = self.found.problems.last().map(|problem| &problem.place);
        if own || self.announced.part || told == Some(&self.text.place(self.heading.range.clone())) {
            return;
        }
        self.problem(
            Code::LabelSpelling,
            self.heading.range.clone(),
            "this heading of values stands within the section of a request",
            "write it in the level of that section",
        );
    }

    pub(super) fn code(&mut self, section: SectionId, code: &str, name: &str, range: Range<usize>) {
        let place = self.text.place(range);
        let table = inline::without_footnotes(&plain(&self.heading.text)).to_owned();
        let code = code.trim().trim_matches('`').replace('\\', "");
        let name = plain(name);
        self.targets.values(section, &table);
        self.found.facts.push(Fact::Code(CodeFact { place, section, table, code, name }));
    }

    fn parameter(
        &mut self,
        name: &str,
        text: &str,
        values: Vec<String>,
        (direction, location): (Direction, Location),
        range: Range<usize>,
    ) {
        let forms = self.context.forms;
        let bare_name = name.trim_matches('`');
        let bare_name = match forms.endpoint.placeholder {
            Some(mark) => bare_name.trim_start_matches(mark),
            None => bare_name,
        };
        let path = match location {
            Location::Header => names::whole(bare_name),
            _ => names::path(bare_name, forms),
        };
        if bare_name.matches('[').count() != bare_name.matches(']').count() {
            let message = "a bracket of this name has no partner";
            self.problem(Code::UnreadableEntry, range.clone(), message, "write the name as elsewhere");
        }
        let Some(path) = path else {
            self.problem(
                Code::UnreadableEntry,
                range,
                "this has the form of a parameter, but its name can't be made out",
                "write the name in one word",
            );
            return;
        };
        let Some(section) = self.endpoint.as_ref().map(|endpoint| endpoint.section) else { return };
        let mut fact =
            FieldFact::new(self.text.place(range.clone()), section, Some(direction), location, path);
        let marks = &forms.marks;
        let (text, required) = without(text, &marks.required);
        let (text, optional) = without(&text, &marks.optional);
        let (text, nullable) = without(&text, &marks.nullable);
        fact.presence =
            PresenceMarks { required, optional }.presence().unwrap_or(self.default_presence(Some(direction)));
        fact.nullable = nullable;
        let sentences = inline::sentences(&text);
        let first = sentences.first().cloned().unwrap_or_default();
        let sentence = text.clip(first.clone()).trim().trim_end_matches('.');
        let typed = self.context.typed(sentence);
        let is_typed = !typed.types.is_empty() || typed.keyed;
        fact.types = typed.types;
        fact.nullable |= typed.nullable && is_typed;
        fact.format = typed.format;
        fact.reference = typed.reference.filter(|_| is_typed);
        fact.values = typed.values.map(Box::new);
        let unknown = typed.unknown.filter(|_| is_typed && typed.slip.is_none());
        if let Some((written, meant)) = typed.slip {
            let message = format!("`{written}` is no type, but `{meant}` is");
            self.unknown_type(&written, range.clone(), message, "write the type as elsewhere");
        }
        // A word or two that are no type: a longer sentence may be the description.
        let untyped = !is_typed && location != Location::Header && sentence.split_whitespace().count() < 3;
        let unknown =
            unknown.or_else(|| (untyped && !sentence.starts_with("**")).then(|| sentence.to_owned()));
        if let Some(unknown) = unknown {
            let message = format!("`{unknown}` is no type that the docs use elsewhere");
            self.unknown_type(&unknown, range.clone(), message, "write the type before the description");
        }
        if location == Location::Header && is_typed && self.is_below_untyped(section, location) {
            self.problem(
                Code::LabelSpelling,
                range.clone(),
                "this has a type, which the header above has not: a heading of a list may be lost",
                "write the heading of its list",
            );
        }
        if slips::has_leftover(sentence)
            || sentence.starts_with(['{', '}', '<', '>', '%', ';', ',', '.', ':', '|', '/', '#', ')'])
        {
            self.problem(
                Code::LabelSpelling,
                range.clone(),
                "a mark before this type is damaged",
                "write the mark as elsewhere",
            );
        }
        self.mark_slips(&text, range.clone());
        if typed.keyed {
            fact.types.insert(self.keyed_type(&text));
            self.keyed.push(self.found.facts.len());
        }
        let rest = text.clip(first.end..);
        let takes = fact.types.iter().any(|ty| matches!(ty, Type::String | Type::ArrayOfString));
        if is_typed {
            let listed = forms.options.lines.as_ref().is_some_and(|word| find(sentence, word).is_some());
            let lines = Some(values).filter(|values| listed && !values.is_empty());
            fact.options = lines.or_else(|| describe::options_in_type(sentence, &forms.options));
            if fact.options.is_none() && takes && forms.options.sentences > 0 {
                fact.options = describe::options_in_sentences(rest, &forms.options);
            }
        }
        let said = if is_typed { rest } else { &text };
        self.context.described(&mut fact, said);
        self.push_described(fact, said, range);
    }

    /// Whether the entry before stands in the same list, and has no type.
    fn is_below_untyped(&self, section: SectionId, location: Location) -> bool {
        self.found.facts.last().is_some_and(|fact| match fact {
            Fact::Field(fact) => {
                fact.section == section && fact.location == location && fact.types.is_empty()
            }
            _ => false,
        })
    }

    /// The type of an object whose keys may be data.
    pub(super) fn keyed_type(&self, text: &str) -> Type {
        let words = &self.context.forms.types;
        let data = words.keys.iter().any(|phrase| find(text, phrase).is_some());
        if data { Type::Map } else { Type::Object }
    }

    /// Reports marks that are known ones but for a letter.
    pub(super) fn mark_slips(&mut self, text: &str, range: Range<usize>) {
        let marks = &self.context.forms.marks;
        let known = [&marks.required, &marks.optional, &marks.nullable, &marks.deprecated];
        let first = text.split_whitespace().next().unwrap_or_default();
        if !first.starts_with(['{', '(']) {
            return;
        }
        if let Some(meant) = known.into_iter().flatten().find(|mark| is_slip(first, mark)) {
            let message = format!("`{first}` is no mark, but `{meant}` is");
            self.problem(Code::LabelSpelling, range, message, "write the mark as elsewhere");
        }
    }
}
