//! The TOML files beside the docs: their tables, each part with its place, and what is wrong with them.

use crate::diagnostics::near::nearest;
use crate::diagnostics::problem::{Code, Problem};
use crate::diagnostics::span::Place;
use crate::read::source::Text;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A value with its place in the file.
pub(crate) type Value<'t> = Spanned<DeValue<'t>>;

/// Reads one file, and collects all that is wrong with it under one code.
pub(crate) struct Tables<'t> {
    text: &'t Text,
    code: Code,
    problems: Vec<Problem>,
}

/// A table whose members are taken out one by one; what is left at the end is unknown.
#[derive(Default)]
pub(crate) struct Table<'t> {
    /// Where it stands: its header, or the inline table.
    pub(crate) span: Range<usize>,
    members: Vec<(Spanned<String>, Value<'t>)>,
}

impl<'t> Tables<'t> {
    pub(crate) const fn new(text: &'t Text, code: Code) -> Self {
        Self { text, code, problems: Vec::new() }
    }

    /// The whole file; empty if it is no TOML, which makes a problem of each error.
    pub(crate) fn root(&mut self) -> Table<'t> {
        let (root, errors) = DeTable::parse_recoverable(self.text.as_str());
        for error in &errors {
            let message = format!("this is no TOML: {}", error.message().lines().next().unwrap_or_default());
            self.problem(
                error.span().unwrap_or_default(),
                message,
                "see https://toml.io for how it is written",
            );
        }
        if errors.is_empty() {
            Table::new(root.span(), root.into_inner())
        } else {
            Table { span: 0..0, members: Vec::new() }
        }
    }

    /// The tables below each `[[name]]` of the value.
    pub(crate) fn entries(&mut self, name: &str, value: Value<'t>) -> Vec<Table<'t>> {
        let span = value.span();
        let DeValue::Array(items) = value.into_inner() else {
            self.problem(
                span,
                format!("`{name}` is a list of tables"),
                format!("open each with `[[{name}]]`"),
            );
            return Vec::new();
        };
        let mut entries = Vec::new();
        for item in items {
            let span = item.span();
            match item.into_inner() {
                DeValue::Table(table) => entries.push(Table::new(span, table)),
                _ => self.problem(
                    span,
                    format!("`{name}` is a list of tables"),
                    format!("open each with `[[{name}]]`"),
                ),
            }
        }
        entries
    }

    /// A member that is text.
    pub(crate) fn text(&mut self, table: &mut Table<'t>, key: &str) -> Option<Spanned<String>> {
        let value = table.take(key)?;
        self.as_text(key, value)
    }

    /// A member that is text and has to be there.
    pub(crate) fn required(
        &mut self,
        table: &mut Table<'t>,
        key: &str,
        why: &str,
    ) -> Option<Spanned<String>> {
        let Some(value) = table.take(key) else {
            self.problem(table.span.clone(), format!("`{key}` is missing"), why);
            return None;
        };
        let text = self.as_text(key, value)?;
        if text.get_ref().trim().is_empty() {
            self.problem(text.span(), format!("`{key}` is empty"), why);
            return None;
        }
        Some(text)
    }

    /// The value as a table.
    pub(crate) fn as_table(&mut self, key: &str, value: Value<'t>) -> Option<Table<'t>> {
        let span = value.span();
        if let DeValue::Table(table) = value.into_inner() {
            return Some(Table::new(span, table));
        }
        self.problem(span, format!("`{key}` is a table"), format!("open it with `[{key}]`"));
        None
    }

    /// The value as text.
    pub(crate) fn as_text(&mut self, key: &str, value: Value<'t>) -> Option<Spanned<String>> {
        let span = value.span();
        if let DeValue::String(text) = value.into_inner() {
            return Some(Spanned::new(span, text.into_owned()));
        }
        self.problem(span, format!("`{key}` is text"), "write it in quotes");
        None
    }

    /// The value as a list of texts.
    pub(crate) fn as_list(&mut self, key: &str, value: Value<'t>) -> Option<Vec<Spanned<String>>> {
        let span = value.span();
        if let DeValue::Array(items) = value.into_inner() {
            return items.into_iter().map(|item| self.as_text(key, item)).collect();
        }
        self.problem(span, format!("`{key}` is a list of texts"), "write `[\"…\", \"…\"]`");
        None
    }

    /// Makes a problem of each member that nothing asked for.
    pub(crate) fn finish(&mut self, table: Table<'t>, known: &[&str]) {
        for (key, _) in table.members {
            let name = key.get_ref().escape_debug().to_string();
            let help = nearest(&name, known.iter().copied()).map_or_else(
                || format!("known are {}", known.join(", ")),
                |meant| format!("did you mean `{meant}`?"),
            );
            self.problem(key.span(), format!("nothing is called `{name}` here"), help);
        }
    }

    pub(crate) fn problem(
        &mut self,
        span: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.problems.push(self.text.problem(self.code, span, message, help));
    }

    pub(crate) fn place(&self, span: Range<usize>) -> Place {
        self.text.place(span)
    }

    /// All problems, by place.
    pub(crate) fn into_problems(mut self) -> Vec<Problem> {
        self.problems.sort_by(|a, b| a.place.cmp(&b.place));
        self.problems
    }
}

impl<'t> Table<'t> {
    pub(crate) fn new(span: Range<usize>, table: DeTable<'t>) -> Self {
        let owned =
            |key: Spanned<std::borrow::Cow<'t, str>>| Spanned::new(key.span(), key.into_inner().into_owned());
        Self { span, members: table.into_iter().map(|(key, value)| (owned(key), value)).collect() }
    }

    /// The members that are left, in the order of the file.
    pub(crate) fn into_members(mut self) -> Vec<(Spanned<String>, Value<'t>)> {
        self.members.sort_by_key(|(name, _)| name.span().start);
        self.members
    }

    /// Takes a member out.
    pub(crate) fn take(&mut self, key: &str) -> Option<Value<'t>> {
        let at = self.members.iter().position(|(name, _)| name.get_ref() == key)?;
        Some(self.members.swap_remove(at).1)
    }
}
