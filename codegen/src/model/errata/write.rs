//! Entries to `errata.toml`: what is in the file stays as it is written.

use super::Errata;
use super::claim::{Claim, Erratum, Locating, Pages, Parameter, Shown, Stated};
use crate::api::Location;
use crate::diagnostics::problem::Problem;
use crate::diagnostics::span::Place;
use crate::read::facts::{Subject, Value};
use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, value};

/// An `errata.toml` that can't be written to, because it can't be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is no TOML: {0}")]
pub struct NotToml(String);

impl Errata {
    /// The file that these were read from, with more entries at its end. An entry that has expired (`stale`) is mended instead
    /// where a new one says what it said.
    ///
    /// # Errors
    /// If the text is no TOML.
    pub fn with(&self, text: &str, stale: &[Problem], new: &[Erratum]) -> Result<String, NotToml> {
        let mut file: DocumentMut =
            text.parse().map_err(|error: toml_edit::TomlError| NotToml(error.message().to_owned()))?;
        let mut added = String::new();
        for entry in new {
            let expired =
                self.errata.iter().position(|old| has_expired(old, stale) && entry.takes_the_place_of(old));
            let old = expired.and_then(|at| self.table(at, &mut file));
            if let Some(old) = old {
                mend(old, &entry.table());
            } else {
                added.push('\n');
                added.push_str(&entry.toml());
            }
        }
        let file = file.to_string();
        let gap = if file.is_empty() || file.ends_with('\n') { "" } else { "\n" };
        let added = if file.is_empty() { added.trim_start() } else { &added };
        Ok(format!("{file}{gap}{added}"))
    }

    /// The table of an entry: entries of one kind are in the order of the file.
    fn table<'f>(&self, at: usize, file: &'f mut DocumentMut) -> Option<&'f mut Table> {
        let kind = self.errata.get(at)?.claim.kind();
        let before = self.errata.iter().take(at).filter(|other| other.claim.kind() == kind).count();
        file.get_mut(kind)?.as_array_of_tables_mut()?.get_mut(before)
    }
}

/// Whether no passage says any more what the entry expects.
fn has_expired(erratum: &Erratum, stale: &[Problem]) -> bool {
    let is_stale = |place: &Place| stale.iter().any(|problem| problem.place == *place);
    match &erratum.pages {
        Pages::All => is_stale(&erratum.place),
        Pages::These(pages) => pages.iter().all(|(_, place)| is_stale(place)),
    }
}

/// Makes an entry say what another one says.
fn mend(old: &mut Table, new: &Table) {
    for side in ["upstream", "ours", "because"] {
        match (old.get_mut(side), new.get(side)) {
            (Some(Item::Value(old)), Some(Item::Value(new))) => {
                let decor = old.decor().clone();
                *old = new.clone();
                *old.decor_mut() = decor;
            }
            (_, Some(new)) => drop(old.insert(side, new.clone())),
            (_, None) => drop(old.remove(side)),
        }
    }
}

impl Erratum {
    /// The entry as the file has it.
    pub(crate) fn toml(&self) -> String {
        let mut tables = ArrayOfTables::new();
        tables.push(self.table());
        let mut file = DocumentMut::new();
        file.insert(self.claim.kind(), Item::ArrayOfTables(tables));
        file.to_string()
    }

    fn table(&self) -> Table {
        let mut table = Table::new();
        let mut put = |key: &str, item: Option<Item>| {
            if let Some(item) = item {
                table.insert(key, item);
            }
        };
        match &self.pages {
            Pages::All => put("pages", Some(value("*"))),
            Pages::These(pages) => match pages.as_slice() {
                [(page, _)] => put("page", Some(value(page))),
                pages => put("pages", Some(value(pages.iter().map(|(page, _)| page).collect::<Array>()))),
            },
        }
        put("section", self.section.as_ref().map(value));
        match &self.claim {
            Claim::Endpoint { upstream, ours } => {
                put("upstream", Some(value(upstream.to_string())));
                put("ours", Some(value(ours.to_string())));
            }
            Claim::SetValue { upstream, ours } => {
                put("upstream", upstream.as_ref().map(value));
                put("ours", ours.as_ref().map(value));
            }
            Claim::SetValueName { id, upstream, ours } => {
                put("id", Some(value(id)));
                put("upstream", upstream.as_ref().map(value));
                put("ours", ours.as_ref().map(value));
            }
            Claim::Value { of, key, upstream, ours } => {
                parameter(of, Locating::of(*key), &mut put);
                put("upstream", item(upstream));
                put("ours", item(ours));
            }
            Claim::Added { of, ours } => {
                parameter(of, Locating::Key, &mut put);
                put("ours", Some(stated(ours)));
            }
            Claim::Removed { of, upstream } => {
                parameter(of, Locating::Key, &mut put);
                put("upstream", Some(stated(upstream)));
            }
            Claim::Shown(Shown { within, upstream, ours }) => {
                put("path", (!within.0.is_empty()).then(|| value(within.to_string())));
                put("upstream", Some(value(upstream)));
                put("ours", ours.as_ref().map(value));
            }
        }
        put("because", Some(value(&self.because)));
        table
    }
}

/// The keys that name a field; its location if that is not the body.
fn parameter(of: &Parameter, locating: Locating, put: &mut impl FnMut(&str, Option<Item>)) {
    match &of.subject {
        Subject::Endpoint(endpoint) => put("endpoint", Some(value(endpoint.to_string()))),
        Subject::Object(name) => put("object", Some(value(name))),
    }
    put("direction", of.direction.map(|direction| value(direction.as_str())));
    put(
        "in",
        (locating == Locating::Key && of.location != Location::Body).then(|| value(of.location.as_str())),
    );
    put("path", Some(value(of.path.to_string())));
}

fn stated(stated: &Stated) -> Item {
    let mut table = InlineTable::new();
    for (key, value_of) in &stated.values {
        if let Some(Item::Value(value_of)) = item(value_of) {
            table.insert(key.as_str(), value_of);
        }
    }
    if !stated.text.is_empty() {
        table.insert("text", stated.text.as_str().into());
    }
    value(table)
}

/// A value as the fact sheet writes it; nothing is left out.
fn item(value_of: &Value) -> Option<Item> {
    match value_of {
        Value::Nothing => None,
        Value::Flag(flag) => Some(value(*flag)),
        Value::Number(number) => Some(value(i64::from(*number))),
        Value::List(list) => Some(value(list.iter().collect::<Array>())),
        text => Some(value(text.to_string())),
    }
}
