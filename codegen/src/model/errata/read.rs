//! `errata.toml` to entries.

use super::claim::{Claim, Erratum, Locating, Pages, Parameter, Shown, Stated};
use crate::api::{Direction, Endpoint, FieldPath, Location, Segment};
use crate::diagnostics::problem::Code;
use crate::diagnostics::problem::Problem;
use crate::read::facts::{Attribute, SET_VALUE, SET_VALUE_NAME, Subject, Value};
use crate::read::grammar::read_endpoint;
use crate::read::source::Text;
use crate::read::source::tables::{Table, Tables, Value as Toml};
use std::ops::Range;
use toml::Spanned;
use toml::de::DeValue;

/// Advice where an entry has no reason.
const BECAUSE: &str = "say in a sentence why we hold something else than the docs say";

/// Reads all entries, in the order of the file; those with a problem are left out.
pub(super) fn read(text: &Text) -> (Vec<Erratum>, Vec<Problem>) {
    let mut tables = Tables::new(text, Code::ErratumUnreadable);
    let mut root = tables.root();
    let mut errata = Vec::new();
    for kind in EntrySubject::all() {
        let Some(entries) = root.take(kind.as_str()) else { continue };
        for entry in tables.entries(kind.as_str(), entries) {
            errata.extend(EntryReader { tables: &mut tables, table: entry }.read(kind));
        }
    }
    let kinds: Vec<&str> = EntrySubject::all().map(EntrySubject::as_str).collect();
    tables.finish(root, &kinds);
    errata.sort_by(|a: &Erratum, b| a.place.cmp(&b.place));
    (errata, tables.into_problems())
}

/// The subject of an entry: the name of its table.
#[derive(Clone, Copy, PartialEq, Eq)]
enum EntrySubject {
    Endpoint,
    SetValue,
    SetValueName,
    Field,
    Sample,
    Of(Attribute),
}

impl EntrySubject {
    fn all() -> impl Iterator<Item = Self> {
        [Self::Endpoint, Self::SetValue, Self::SetValueName, Self::Field, Self::Sample]
            .into_iter()
            .chain(Attribute::ALL.map(Self::Of))
    }

    const fn as_str(self) -> &'static str {
        match self {
            Self::Endpoint => "endpoint",
            Self::SetValue => SET_VALUE,
            Self::SetValueName => SET_VALUE_NAME,
            Self::Field => "field",
            Self::Sample => "sample",
            Self::Of(key) => key.as_str(),
        }
    }

    /// The keys of its entries.
    fn keys(self) -> Vec<&'static str> {
        let own: &[&str] = match self {
            Self::Endpoint | Self::SetValue => &[],
            Self::SetValueName => &["id"],
            Self::Sample => &["path"],
            Self::Of(Attribute::Location) => &["endpoint", "object", "direction", "path"],
            Self::Field | Self::Of(_) => &["endpoint", "object", "direction", "in", "path"],
        };
        [&["page", "pages", "section"], own, &["upstream", "ours", "because"]].concat()
    }
}

/// An entry that is being read.
struct EntryReader<'t, 'r> {
    tables: &'r mut Tables<'t>,
    table: Table<'t>,
}

impl<'t> EntryReader<'t, '_> {
    /// The erratum, if nothing about it is wrong.
    fn read(mut self, kind: EntrySubject) -> Option<Erratum> {
        let span = self.table.span.clone();
        let because = self.tables.required(&mut self.table, "because", BECAUSE);
        let pages = self.pages();
        let section = self.text("section");
        let claim = match kind {
            EntrySubject::Endpoint => self.endpoints(),
            EntrySubject::SetValue => self.texts().map(|(upstream, ours)| Claim::SetValue { upstream, ours }),
            EntrySubject::SetValueName => {
                let id = self.tables.required(&mut self.table, "id", "name the value by its id");
                self.texts().zip(id).map(|((upstream, ours), id)| Claim::SetValueName {
                    id: id.into_inner(),
                    upstream,
                    ours,
                })
            }
            EntrySubject::Field => self.field(),
            EntrySubject::Sample => self.shown(),
            EntrySubject::Of(key) => self.value(key),
        };
        let place = self.tables.place(span);
        self.tables.finish(self.table, &kind.keys());
        Some(Erratum {
            place,
            because: because?.into_inner(),
            claim: claim?,
            pages: pages?,
            section: section?,
        })
    }

    /// The text of an optional key: `None` where it is wrong.
    #[expect(clippy::option_option, reason = "a wrong text is something else than none")]
    fn text(&mut self, key: &str) -> Option<Option<String>> {
        let Some(value) = self.table.take(key) else { return Some(None) };
        Some(Some(self.tables.as_text(key, value)?.into_inner()))
    }

    fn here(&mut self, message: impl Into<String>, help: impl Into<String>) {
        let span = self.table.span.clone();
        self.tables.problem(span, message, help);
    }

    /// `page = "…"`, `pages = […]` or `pages = "*"`.
    fn pages(&mut self) -> Option<Pages> {
        let named = match (self.table.take("page"), self.table.take("pages")) {
            (Some(page), None) => vec![self.tables.as_text("page", page)?],
            (None, Some(pages)) if matches!(pages.get_ref(), DeValue::String(text) if text == "*") => {
                return Some(Pages::All);
            }
            (None, Some(pages)) => self.tables.as_list("pages", pages)?,
            _ => Vec::new(),
        };
        if named.is_empty() {
            self.here(
                "the pages that it is about are missing",
                "write `page = \"…\"`, `pages = [\"…\", \"…\"]` or `pages = \"*\"`",
            );
            return None;
        }
        let place = |page: Spanned<String>| (self.tables.place(page.span()), page.into_inner());
        Some(Pages::These(named.into_iter().map(place).map(|(place, page)| (page, place)).collect()))
    }

    /// The texts of `upstream` and `ours`, one of which may be missing.
    fn texts(&mut self) -> Option<(Option<String>, Option<String>)> {
        let (upstream, ours) = (self.text("upstream"), self.text("ours"));
        let (upstream, ours) = (upstream?, ours?);
        self.differ(&upstream, &ours)?;
        Some((upstream, ours))
    }

    /// Makes a problem of an entry that changes nothing.
    fn differ<T: PartialEq>(&mut self, upstream: &T, ours: &T) -> Option<()> {
        if upstream == ours {
            self.here(
                "`upstream` and `ours` are the same: the entry changes nothing",
                "say what the docs say and what we hold; what is left out is nothing",
            );
        }
        (upstream != ours).then_some(())
    }

    fn endpoints(&mut self) -> Option<Claim> {
        let mut side = |key| {
            let text = self.tables.required(&mut self.table, key, "write it like `POST /orders`")?;
            endpoint(self.tables, &text)
        };
        let (upstream, ours) = (side("upstream"), side("ours"));
        let (upstream, ours) = (upstream?, ours?);
        self.differ(&upstream, &ours)?;
        Some(Claim::Endpoint { upstream, ours })
    }

    fn value(&mut self, key: Attribute) -> Option<Claim> {
        let of = self.parameter(Locating::of(key));
        let (upstream, ours) = (self.side(key, "upstream"), self.side(key, "ours"));
        let (upstream, ours) = (upstream?, ours?);
        self.differ(&upstream, &ours)?;
        Some(Claim::Value { of: of?, key, upstream, ours })
    }

    fn side(&mut self, key: Attribute, name: &str) -> Option<Value> {
        if let Some(value) = self.table.take(name) {
            return key.read(name, value, self.tables);
        }
        let nothing = key.nothing();
        if nothing.is_none() {
            self.here(format!("`{name}` is missing"), format!("`{key}` always says something"));
        }
        nothing
    }

    /// A member of samples: where it stands, and what it is called.
    fn shown(&mut self) -> Option<Claim> {
        let upstream = self.tables.required(&mut self.table, "upstream", "name the member as the samples do");
        let ours = self.text("ours");
        let path = self.text("path");
        let (upstream, ours) = (upstream?.into_inner(), ours?);
        self.differ(&Some(&upstream), &ours.as_ref())?;
        let within = path?.map_or_else(FieldPath::default, |path| field_path(&path));
        Some(Claim::Shown(Shown { within, upstream, ours }))
    }

    /// A field that is added or removed.
    fn field(&mut self) -> Option<Claim> {
        let of = self.parameter(Locating::Key);
        let (upstream, ours) = (self.table.take("upstream"), self.table.take("ours"));
        match (upstream, ours) {
            (None, Some(ours)) => Some(Claim::Added { ours: self.stated("ours", ours)?, of: of? }),
            (Some(upstream), None) => {
                let stated = self.stated("upstream", upstream)?;
                if stated.values.is_empty() {
                    self.here(
                        "`upstream` does not say what the docs say",
                        "give their `types` or `presence`, so that a change is noticed",
                    );
                    return None;
                }
                Some(Claim::Removed { upstream: stated, of: of? })
            }
            _ => {
                self.here(
                    "a field is either added or removed",
                    "give `ours` for a field that the docs lack, `upstream` for one that does not exist; what is wrong about a \
                     field has an entry of its own, such as `[[types]]`",
                );
                None
            }
        }
    }

    /// `{ types = "string", presence = "required", … }`.
    fn stated(&mut self, name: &str, value: Toml<'t>) -> Option<Stated> {
        let span = value.span();
        let DeValue::Table(table) = value.into_inner() else {
            let help = format!("write `{name} = {{ types = \"…\", presence = \"…\" }}`");
            self.tables.problem(span, format!("`{name}` of a field is a table"), help);
            return None;
        };
        let mut table = Table::new(span, table);
        let mut stated = Stated::default();
        for key in Attribute::ALL.into_iter().filter(|key| *key != Attribute::Location) {
            if let Some(value) = table.take(key.as_str()) {
                stated.values.push((key, key.read(key.as_str(), value, self.tables)?));
            }
        }
        if name == "ours"
            && let Some(text) = self.tables.text(&mut table, "text")
        {
            stated.text = text.into_inner();
        }
        let mut known: Vec<&str> = Attribute::ALL
            .into_iter()
            .filter(|key| *key != Attribute::Location)
            .map(Attribute::as_str)
            .collect();
        known.extend((name == "ours").then_some("text"));
        self.tables.finish(table, &known);
        Some(stated)
    }

    /// Endpoint or object, direction, location and path.
    fn parameter(&mut self, locating: Locating) -> Option<Parameter> {
        let subject = self.subject();
        let direction = self.word("direction", &Direction::ALL.map(|known| (known.as_str(), known)));
        let location = match locating {
            Locating::Key => self.location(),
            Locating::Values => Some(None),
        };
        let path =
            self.tables.required(&mut self.table, "path", "name the field as `cargo xtask facts` does")?;
        let (subject, (direction, span), location) = (subject?, direction?, location?);
        let location = location.unwrap_or(Location::Body);
        let direction = match (&subject, direction) {
            (Subject::Object(_), Some(_)) => {
                self.tables.problem(span, "an object has no direction", "remove `direction`");
                return None;
            }
            (Subject::Object(_), None) => None,
            (Subject::Endpoint(_), None) if location == Location::Body => {
                self.here("`direction` is missing", "write `direction = \"request\"` or `\"response\"`");
                return None;
            }
            (Subject::Endpoint(_), direction) => Some(direction.unwrap_or(Direction::Request)),
        };
        Some(Parameter { subject, direction, location, path: field_path(path.get_ref()) })
    }

    #[expect(clippy::option_option, reason = "a wrong location is something else than none")]
    fn location(&mut self) -> Option<Option<Location>> {
        Some(self.word("in", &Location::ALL.map(|known| (known.as_str(), known)))?.0)
    }

    fn subject(&mut self) -> Option<Subject> {
        match (self.table.take("endpoint"), self.table.take("object")) {
            (Some(value), None) => {
                let text = self.tables.as_text("endpoint", value)?;
                endpoint(self.tables, &text).map(Subject::Endpoint)
            }
            (None, Some(value)) => Some(Subject::Object(self.tables.as_text("object", value)?.into_inner())),
            _ => {
                self.here(
                    "what the field belongs to is missing",
                    "write either `endpoint = \"POST /orders\"` or `object = \"customer\"`",
                );
                None
            }
        }
    }

    /// One of a few words, with its place; `None` where it is none of them.
    fn word<T: Copy>(&mut self, key: &str, words: &[(&str, T)]) -> Option<(Option<T>, Range<usize>)> {
        let Some(value) = self.table.take(key) else { return Some((None, self.table.span.clone())) };
        let text = self.tables.as_text(key, value)?;
        let word = words.iter().find(|(word, _)| word == text.get_ref());
        if word.is_none() {
            let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            let message = format!("`{}` is no `{key}`", text.get_ref().escape_debug());
            self.tables.problem(text.span(), message, format!("one of {}", known.join(", ")));
        }
        word.map(|(_, value)| (Some(*value), text.span()))
    }
}

/// `POST /orders`.
fn endpoint(tables: &mut Tables<'_>, text: &Spanned<String>) -> Option<Endpoint> {
    if let Some(endpoint) = read_endpoint(text.get_ref()) {
        return Some(endpoint);
    }
    let message = format!("`{}` is no endpoint", text.get_ref().escape_debug());
    tables.problem(text.span(), message, "write it like `POST /orders`");
    None
}

/// `data.items[].name`.
fn field_path(text: &str) -> FieldPath {
    let segment = |name: &str| {
        let (name, array) = name.strip_suffix("[]").map_or((name, false), |name| (name, true));
        Segment { array, ..Segment::named(name) }
    };
    FieldPath(text.split('.').map(segment).collect())
}
