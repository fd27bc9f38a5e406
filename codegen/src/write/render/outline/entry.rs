//! Entries: rows of a table, definitions, or headings with labels.

use super::labels::{bare_heading, history, labelled, paragraph};
use super::tables::{headers, table};
use super::texts::texts;
use super::trial::Trial;
use super::verify::{bare, show};
use super::words::{TypeLink, name, types};
use crate::api::{Direction, Presence};
use crate::profile::{Forms, TableKind};
use crate::read::facts::{Fact, FieldFact};
use crate::read::outline::object_name;
use crate::write::render::error::{Part, RenderError};

/// How the entries of a list are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form<'f> {
    /// In a table, with a column of this header whatever stands in it.
    Table(Option<&'f str>),
    /// As definitions.
    Definition,
    /// Each below a heading of this level.
    Member(u8),
    /// Each a bullet within so many others.
    Bullet(usize),
}

/// The parts of an entry, as they are written.
#[derive(Clone, Debug, Default)]
pub(super) struct Entry {
    name: String,
    /// Marks behind the name, or before the type where that stands first.
    marks: Vec<String>,
    types: String,
    presence: String,
    default: String,
    lengths: String,
    text: String,
    since: Option<String>,
}

impl Entry {
    /// The plainest form that is read as the fact behind what stands `above`.
    pub(super) fn of(
        fact: &FieldFact,
        form: Form<'_>,
        above: &str,
        trial: &Trial<'_>,
    ) -> Result<Self, RenderError> {
        let links = type_links(fact, trial);
        let values = fact.values.as_ref().map(|anchor| trial.addresses(&anchor.0)).unwrap_or_default();
        let texts = texts(fact, &values, trial.forms);
        let wanted = bare(&Fact::Field(fact.clone()));
        let mut read = None;
        for says_all in [false, true] {
            for text in &texts {
                for link in &links {
                    let entry = Self::new(fact, form, link.as_ref(), text, says_all, trial.forms)?;
                    let part = above.to_owned() + &list(form, std::slice::from_ref(&entry), trial.forms);
                    let found = trial.field(part);
                    // On its own, a part is in its first section.
                    let found = found.map(|found| Fact::Field(FieldFact { section: fact.section, ..found }));
                    if found.as_ref().is_some_and(|found| bare(found) == wanted) {
                        return Ok(entry);
                    }
                    read = read.or(found);
                }
            }
        }
        Err(RenderError::Changed {
            stated: Some(show(&Fact::Field(fact.clone()))),
            read: read.as_ref().map(show),
        })
    }

    /// One form; what the text may say itself is written only if this one `says_all`.
    fn new(
        fact: &FieldFact,
        form: Form<'_>,
        link: Option<&TypeLink>,
        text: &str,
        says_all: bool,
        forms: &Forms,
    ) -> Result<Self, RenderError> {
        let why = "the profile has no words for one of its types";
        let types = types(fact, link, forms)
            .ok_or_else(|| RenderError::unsayable(Part::Type, &fact.types.to_string(), why))?;
        let mut entry =
            Self { name: name(&fact.path, forms), types, text: text.to_owned(), ..Self::default() };
        if matches!(form, Form::Bullet(1..)) {
            fact.path.leaf().clone_into(&mut entry.name);
        }
        entry.since = fact.since.as_deref().map(str::to_owned);
        let marks = &forms.marks;
        let usual = match fact.direction {
            Some(Direction::Request) => forms.presence.request,
            Some(Direction::Response) => forms.presence.response,
            None => forms.presence.object,
        };
        let table = matches!(form, Form::Table(_));
        let mark = match fact.presence {
            Presence::Optional => marks.optional.first(),
            Presence::Required => marks.required.first(),
            Presence::Conditional | Presence::Unstated => None,
        };
        let suffix = marks.optional_suffix.as_ref();
        match (suffix.filter(|_| table && fact.presence == Presence::Optional), mark) {
            _ if fact.presence == usual => {}
            (Some(suffix), _) => entry.name.push_str(suffix),
            (None, Some(mark)) => entry.marks.push(mark.clone()),
            (None, None) => entry.presence = presence_word(fact.presence, forms),
        }
        if matches!(form, Form::Table(Some(_)) | Form::Bullet(_)) {
            entry.presence = presence_word(fact.presence, forms);
        }
        if says_all {
            let code =
                |value: &String| if value.contains('`') { value.clone() } else { format!("`{value}`") };
            entry.default = fact.default.as_ref().map(code).unwrap_or_default();
            entry.lengths = lengths(fact, forms).unwrap_or_default();
        }
        if fact.deprecated && (says_all || !table) {
            entry.marks.extend(marks.deprecated.first().cloned());
        }
        if let Some((options, word)) =
            fact.options.as_ref().zip(forms.options.in_type.first()).filter(|_| !table)
        {
            let values: Vec<String> = options.iter().map(|value| format!("`{value}`")).collect();
            entry.types.extend([" (", word, " ", &values.join(", "), ")"]);
        }
        Ok(entry)
    }

    fn bullet(&self, depth: usize) -> String {
        let mut said = [self.types.as_str(), &self.presence].to_vec();
        said.retain(|part| !part.is_empty());
        let (mut remark, default) = (said.join(", "), &self.default);
        if !default.is_empty() {
            remark.extend([": ", default]);
        }
        let mut line = format!("{}- `{}`", "  ".repeat(depth), self.name);
        if !remark.is_empty() {
            line.extend([" (", &remark, ")"]);
        }
        if !self.text.is_empty() {
            line.extend([" - ", &self.text]);
        }
        line + "\n"
    }

    fn definition(&self) -> String {
        let stop = if self.types.is_empty() { "" } else { "." };
        let types = format!("{}{stop}", self.types);
        let marks = self.marks.iter().map(String::as_str);
        definition(&self.name, &marks.chain([types.as_str(), self.text.as_str()]).collect::<Vec<_>>())
    }

    /// Its name, and the marks behind it.
    fn whole_name(&self) -> String {
        let parts = std::iter::once(&self.name).chain(&self.marks);
        parts.map(String::as_str).collect::<Vec<_>>().join(" ")
    }
}

/// The links that the type of an entry may have, those first that name the object.
fn type_links(fact: &FieldFact, trial: &Trial<'_>) -> Vec<Option<TypeLink>> {
    let object = fact.reference.as_ref().or(fact.one_of.as_deref());
    let Some(anchor) = object.or(fact.values.as_deref()) else { return vec![None] };
    let name = object.map(|anchor| object_name(&anchor.0, &trial.forms.returns.endings).replace('-', " "));
    let addresses = trial.addresses(&anchor.0);
    let names = name.into_iter().map(Some).chain([None]);
    let link = |name: Option<String>| {
        addresses.iter().map(move |address| Some(TypeLink { address: address.clone(), name: name.clone() }))
    };
    names.flat_map(link).collect()
}

fn presence_word(presence: Presence, forms: &Forms) -> String {
    let known = forms.presence.words.iter().find(|(_, of)| *of == presence);
    known.map(|(word, _)| word.clone()).unwrap_or_default()
}

fn lengths(fact: &FieldFact, forms: &Forms) -> Option<String> {
    let unit = forms.lengths.units.last()?;
    match (fact.min_length, fact.max_length?) {
        (Some(least), most) => Some(format!("{least}-{most} {unit}")),
        (None, most) => Some(format!("{} {most} {unit}", forms.lengths.most.first()?)),
    }
}

/// Entries of one list.
pub(super) fn list(form: Form<'_>, entries: &[Entry], forms: &Forms) -> String {
    match form {
        Form::Table(header) => fields(header, entries, forms),
        Form::Definition => entries.iter().map(Entry::definition).collect::<Vec<_>>().join("\n"),
        Form::Bullet(depth) => entries.iter().map(|entry| entry.bullet(depth)).collect(),
        Form::Member(level) => {
            entries.iter().map(|entry| member(entry, level, forms)).collect::<Vec<_>>().join("\n")
        }
    }
}

/// A header, whether the column is always there, and its cells.
type Column<'f> = (Option<&'f str>, bool, fn(&Entry) -> &String);

fn fields<'f>(header: Option<&'f str>, entries: &[Entry], forms: &'f Forms) -> String {
    let mut head = headers(TableKind::Fields, forms).unwrap_or_default().to_vec();
    let forms = &forms.columns;
    let presence = header.or(forms.presence.first().map(String::as_str));
    let first = |headers: &'f [String]| headers.first().map(String::as_str);
    let columns: [Column<'_>; 4] = [
        (presence, header.is_some(), |entry| &entry.presence),
        (first(&forms.default), false, |entry| &entry.default),
        (first(&forms.constraints), false, |entry| &entry.lengths),
        (first(&forms.description), true, |entry| &entry.text),
    ];
    let mut rows: Vec<Vec<String>> =
        entries.iter().map(|entry| vec![entry.whole_name(), entry.types.clone()]).collect();
    for (header, always, cell) in columns {
        let wanted = always || entries.iter().any(|entry| !cell(entry).is_empty());
        if let Some(header) = header.filter(|_| wanted) {
            head.push(header);
            rows.iter_mut().zip(entries).for_each(|(row, entry)| row.push(cell(entry).clone()));
        }
    }
    table(&head, &rows)
}

/// A definition by the parts of its text.
pub(super) fn definition(name: &str, parts: &[&str]) -> String {
    let mut parts = parts.to_vec();
    parts.retain(|part| !part.is_empty());
    let nothing = format!("`{name}`");
    if parts.is_empty() {
        // A definition has a text.
        parts.push(&nothing);
    }
    format!("{name}\n: {}\n", parts.join(" "))
}

fn member(entry: &Entry, level: u8, forms: &Forms) -> String {
    let labels = &forms.labels;
    let mut name = format!("`{}`", entry.name);
    name.extend(entry.marks.iter().flat_map(|mark| [" ", mark.as_str()]));
    let mut lines = Vec::new();
    for (label, text) in [(&labels.description, &entry.text), (&labels.types, &entry.types)] {
        lines.extend(label.iter().filter(|_| !text.is_empty()).map(|label| labelled(label, text)));
    }
    lines.extend(entry.since.iter().filter_map(|since| history(since, forms)));
    bare_heading(level, &name) + "\n" + &paragraph(&lines)
}
