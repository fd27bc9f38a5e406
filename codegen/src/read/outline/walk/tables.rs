//! Tables of parameters, members and values.

use super::{LINE_LEVEL, Walk};
use crate::api::{Anchor, Direction, Location, Presence, Type};
use crate::diagnostics::problem::Code;
use crate::diagnostics::spelling::is_slip;
use crate::profile::{Forms, TableKind};
use crate::read::facts::{FieldFact, LineUse, Section, SectionId, Subject};
use crate::read::outline::describe;
use crate::read::outline::headings::PresenceMarks;
use crate::read::outline::inline::{self, plain, without};
use crate::read::outline::names;
use crate::read::outline::slips;
use crate::read::outline::table::{Row, Table};

impl Walk<'_> {
    /// Reads a table.
    pub(super) fn table(&mut self, at: usize) -> usize {
        let forms = self.context.forms;
        let table = Table::read(self.lines, at, forms);
        self.used(at, LineUse::TableHead);
        if table.ruled {
            self.used(at + 1, LineUse::TableHead);
        }
        if let Some((written, meant)) = &table.nearly {
            let message =
                format!("`{written}` is no header of a table of parameters or values, but `{meant}` is");
            let range = self.lines.all.get(at).map_or(0..0, |line| line.range.clone());
            self.problem(Code::LabelSpelling, range, message, "write the header as elsewhere");
        }
        for slip in slips::of_table(&table, self.lines, at, forms) {
            self.slip(slip);
        }
        let anchor = |(value, link): (Option<&str>, _)| Some((value.map(plain), self.context.anchor(&link)?));
        let objects: Vec<_> = table.objects(&forms.unions).into_iter().filter_map(anchor).collect();
        self.targets.one_of(&objects);
        if self.requests_in(at) {
            return table.len;
        }
        match table.kind {
            Some(TableKind::Fields) => {
                let by_header = self.is_of_request(&table);
                if by_header == Some(true) && self.object.is_none() {
                    self.requests_ahead(at);
                }
                let (section, list) = match (&self.endpoint, self.announced.list, by_header) {
                    (Some(endpoint), Some(list), _) => (endpoint.section, Some(list)),
                    (Some(endpoint), None, Some(true)) => {
                        let section = endpoint.section;
                        for row in &table.rows {
                            let location = self.location(&NameCell::read(row, forms).name);
                            self.row(&table, row, section, Some((Direction::Request, location)));
                        }
                        return table.len;
                    }
                    (Some(endpoint), None, Some(false)) => {
                        (endpoint.section, Some((Direction::Response, Location::Body)))
                    }
                    _ => (self.table_section(), None),
                };
                if list.is_none() {
                    self.targets.object(section, None);
                }
                if self
                    .endpoint
                    .as_ref()
                    .is_some_and(|open| list.is_none() && open.title.range == self.heading.range)
                {
                    let range = self.lines.all.get(at).map_or(0..0, |line| line.range.clone());
                    self.problem(
                        Code::LabelSpelling,
                        range,
                        "no heading says what this table of a request holds",
                        "write a heading above it as elsewhere",
                    );
                }
                for row in &table.rows {
                    self.row(&table, row, section, list);
                }
            }
            Some(TableKind::Values | TableKind::NamedValues) => {
                let section = match &self.endpoint {
                    Some(endpoint) => endpoint.section,
                    None => self.table_section(),
                };
                for row in &table.rows {
                    match table.value(row).filter(|(value, _)| !value.is_empty()) {
                        Some((value, name)) => {
                            self.used(row.line, LineUse::Value);
                            let (value, name) =
                                (inline::without_footnotes(value), inline::without_footnotes(name));
                            self.code(section, &plain(value), name, row.range.clone());
                        }
                        None => self.row_without_code(row),
                    }
                }
            }
            Some(TableKind::Listed) | None => {
                for row in &table.rows {
                    self.used(row.line, LineUse::OtherRow);
                }
            }
        }
        table.len
    }

    /// Whether a table lists parameters, where its header or a heading for all of them says it.
    fn is_of_request(&mut self, table: &Table) -> Option<bool> {
        let listed = self.announced.parameters.is_some();
        // A line announces the table below it, and no further one.
        self.announced.parameters.take_if(|of| of.level == LINE_LEVEL);
        let by_header = self.context.forms.endpoint.parameters.as_ref().map(|header| table.has(header));
        if listed { Some(true) } else { by_header }
    }

    /// A row of a table of values that has none: such as a role that is no value on the wire.
    fn row_without_code(&mut self, row: &Row) {
        self.used(row.line, LineUse::OtherRow);
        self.problem(
            Code::RowWithoutCode,
            row.range.clone(),
            "this row has no value",
            "give the value, or move the text below the table",
        );
    }

    /// A row whose name can't be that of a member. Titles and marks are none; anything else may be a slip.
    fn row_without_name(&mut self, row: &Row, name: &str) {
        let is_title = name.contains(' ') && name.starts_with(char::is_uppercase);
        if is_title || !name.contains(char::is_alphanumeric) {
            self.used(row.line, LineUse::OtherRow);
            self.problem(
                Code::RowWithoutName,
                row.range.clone(),
                "the name in this row can't be that of a member: nothing of the row is read",
                "give the name of a member, or another header to a table of something else",
            );
            return;
        }
        self.used(row.line, LineUse::Unreadable);
        self.problem(
            Code::UnreadableRow,
            row.range.clone(),
            "this row of a table has no name or code where the header wants one",
            "give the name in one word, or move the text below the table",
        );
    }

    /// Reports a word in brackets that is a mark but for a letter, or for a bracket.
    fn deprecation_slip(&mut self, text: &str, row: &Row) {
        let marks = &self.context.forms.marks.deprecated;
        let slip = text.match_indices('(').chain(text.match_indices(' ')).find_map(|(at, _)| {
            let rest = text.get(at..)?.trim_start();
            let word = rest.split(' ').next()?;
            // A remark that goes on is none.
            let ends = word.ends_with(')') || !rest.contains(')');
            let meant = marks.iter().find(|mark| ends && mark.starts_with('(') && is_slip(word, mark))?;
            Some(format!("`{word}` is no mark, but `{meant}` is"))
        });
        if let Some(message) = slip {
            self.problem(Code::LabelSpelling, row.range.clone(), message, "write the mark as elsewhere");
        }
    }

    /// Reads a row of a table of parameters or members.
    fn row(&mut self, table: &Table, row: &Row, section: SectionId, list: Option<(Direction, Location)>) {
        let forms = self.context.forms;
        let cell = row.cells.first().map_or("", String::as_str);
        let NameCell { name, marks, deprecated } = NameCell::read(row, forms);
        let (Some(path), Some(type_cell)) = (names::path(&name, forms), row.cells.get(1)) else {
            self.row_without_name(row, &name);
            return;
        };
        self.used(row.line, LineUse::Row);
        let (direction, location) =
            list.map_or((None, Location::Body), |(direction, location)| (Some(direction), location));
        let mut fact = FieldFact::new(self.text.place(row.range.clone()), section, direction, location, path);
        let description = table.cell(row, &forms.columns.description).unwrap_or_default();
        for text in [cell, description] {
            self.deprecation_slip(text, row);
        }
        self.links_here(type_cell, &row.range);
        let typed = self.context.typed_beside(type_cell, description);
        fact.types = typed.types;
        if typed.keyed {
            fact.types.insert(Type::Object);
        }
        fact.nullable = typed.nullable;
        fact.format = typed.format;
        fact.reference = typed.reference;
        fact.values = typed.values.map(Box::new);
        fact.one_of = typed.one_of.map(Box::new);
        fact.deprecated = deprecated;
        let column = table
            .cell(row, &forms.columns.presence)
            .map(|word| presence_word(&plain(word), &forms.presence.words));
        fact.presence = match column {
            Some(Some(stated)) if !marks.optional => stated,
            _ => marks.presence().or(typed.presence).unwrap_or(self.default_presence(direction)),
        };
        if let Some(problem) = &typed.unknown {
            let message = match &typed.slip {
                Some((written, meant)) => format!("`{written}` is no type, but `{meant}` is"),
                None => format!("`{problem}` is no type that the docs use elsewhere"),
            };
            self.problem(
                Code::UnknownType,
                row.range.clone(),
                message,
                "write a type that the profile knows",
            );
        }
        if let Some(cell) = table.cell(row, &forms.columns.default) {
            fact.default = describe::default_cell(cell, &forms.defaults);
        }
        self.context.described(&mut fact, description);
        if let Some(cell) = table.cell(row, &forms.columns.constraints)
            && fact.types.contains(Type::String)
        {
            let (min, max) = describe::lengths(cell, &forms.lengths);
            fact.min_length = fact.min_length.or(min);
            fact.max_length = fact.max_length.or(max);
        }
        self.push_described(fact, description, row.range.clone());
    }

    /// The section of the table below the heading, where it is not the endpoint's.
    pub(super) fn table_section(&mut self) -> SectionId {
        let anchor = Anchor(self.heading.anchor.clone());
        let place = self.text.place(self.heading.range.clone());
        let same = |section: &Section| section.anchor == anchor && section.place == place;
        if let Some(at) = self.found.sections.iter().rposition(same)
            && matches!(self.found.sections.get(at).map(|section| &section.subject), Some(Subject::Object(_)))
        {
            return SectionId(at);
        }
        let heading = self.heading.clone();
        let name = inline::without_footnotes(&plain(&heading.text)).to_owned();
        let name = if name.is_empty() { self.title.clone().unwrap_or_default() } else { name };
        self.push_section(&heading, Subject::Object(name));
        SectionId(self.found.sections.len() - 1)
    }
}

/// The name in a row, and the marks beside it.
struct NameCell {
    name: String,
    marks: PresenceMarks,
    deprecated: bool,
}

impl NameCell {
    fn read(row: &Row, forms: &Forms) -> Self {
        let marks = &forms.marks;
        let cell = row.cells.first().map_or("", String::as_str);
        let (name, deprecated) = without(cell, &marks.deprecated);
        let (name, required) = without(&name, &marks.required);
        let (name, optional) = without(&name, &marks.optional);
        let bold = name.strip_prefix("**").and_then(|name| name.strip_suffix("**"));
        let mut name = bold.unwrap_or(&name);
        if marks.footnotes {
            name = inline::without_footnotes(name);
        }
        let suffix = marks.optional_suffix.as_ref().and_then(|mark| name.strip_suffix(mark.as_str()));
        let optional = optional || suffix.is_some();
        let name = plain(suffix.unwrap_or(name));
        let name = if marks.footnotes { inline::without_footnotes(&name).to_owned() } else { name };
        Self { name, marks: PresenceMarks { required, optional }, deprecated }
    }
}

/// The presence for a word of the column of presence; `*` stands for any other word.
fn presence_word(word: &str, words: &[(String, Presence)]) -> Option<Presence> {
    let known = words.iter().find(|(known, _)| known.eq_ignore_ascii_case(word));
    let any = words.iter().find(|(known, _)| known == "*" && !word.is_empty());
    known.or(any).map(|(_, presence)| *presence)
}
