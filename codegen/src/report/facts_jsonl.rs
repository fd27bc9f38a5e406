//! The fact sheet as JSON, one object a line. Keys and their order are a contract: `docs/facts.md`.

use crate::api::{Direction, Endpoint, Type};
use crate::read::facts::{
    Attribute, CodeFact, EndpointFact, Fact, FieldFact, PageFacts, Section, SetValueFact, Value,
};
use crate::read::source::is_specification_file;
use serde::{Serialize, Serializer};

/// The facts of `pages`, one JSON object a line, in the order given. A key with nothing to say is `null`.
#[must_use]
pub fn facts_jsonl(pages: &[PageFacts]) -> String {
    lines(pages, Keys::Contract)
}

/// The same with what docs of other forms state: `nullable`, `deprecated`, `since`, `values` of a field, and `returns`,
/// `deprecated`, `since` of an endpoint.
#[must_use]
pub fn all_facts_jsonl(pages: &[PageFacts]) -> String {
    lines(pages, Keys::All)
}

/// Whether pages are docs of another form, which states more: those of an outline, or a specification.
#[must_use]
pub fn states_more(pages: &[PageFacts]) -> bool {
    let states_more =
        |page: &PageFacts| page.profile.states_more() || is_specification_file(page.page.as_str());
    pages.iter().any(states_more)
}

/// Which keys a line has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keys {
    /// Those of the contract.
    Contract,
    /// Those of docs of other forms, too.
    All,
}

fn lines(pages: &[PageFacts], keys: Keys) -> String {
    let mut out = String::new();
    for page in pages {
        for fact in &page.facts {
            out.push_str(&super::json::line(&row(page, fact, keys)));
            out.push('\n');
        }
    }
    out
}

/// One line. The variants' fields are in the order of the contract.
#[derive(Serialize)]
#[serde(tag = "fact", rename_all = "lowercase")]
enum Row<'a> {
    Endpoint {
        page: &'a str,
        line: u32,
        section: Option<&'a str>,
        method: &'a str,
        path: &'a str,
        #[serde(flatten)]
        more: Option<MoreOfEndpoint<'a>>,
    },
    Field(Box<FieldRow<'a>>),
    #[serde(rename = "gateway")]
    SetValue {
        page: &'a str,
        line: u32,
        section: Option<&'a str>,
        endpoint: Option<String>,
        id: &'a str,
        name: Option<&'a str>,
    },
    Code {
        page: &'a str,
        line: u32,
        section: Option<&'a str>,
        endpoint: Option<String>,
        table: Option<&'a str>,
        code: &'a str,
        name: Option<&'a str>,
    },
}

#[derive(Serialize)]
struct FieldRow<'a> {
    page: &'a str,
    line: u32,
    section: Option<&'a str>,
    endpoint: Option<String>,
    object: Option<&'a str>,
    direction: Option<&'a str>,
    path: String,
    r#in: &'a str,
    #[serde(flatten)]
    attributes: Attributes<'a>,
}

/// What a fact states, by the keys of the fact sheet.
struct Attributes<'a> {
    field: &'a FieldFact,
    keys: Keys,
}

impl Serialize for Attributes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let of_lists = |attribute: &Attribute| *attribute < Attribute::Location;
        let of_other_forms =
            |attribute: &Attribute| self.keys == Keys::All && *attribute > Attribute::Location;
        let attributes =
            Attribute::ALL.into_iter().filter(|attribute| of_lists(attribute) || of_other_forms(attribute));
        let values = attributes.map(|attribute| (attribute, attribute.of(self.field)));
        // Bounds that are not stated have no key: hardly any field has some.
        let stated = values.filter(|(attribute, value)| !attribute.is_bound() || *value != Value::Nothing);
        serializer.collect_map(stated.map(|(attribute, value)| (attribute, Json(attribute, value))))
    }
}

/// A value as JSON.
struct Json(Attribute, Value);

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.1 {
            // Types are a list, which may be empty.
            Value::Nothing if self.0 == Attribute::Types => serializer.collect_seq([""; 0]),
            Value::Nothing => serializer.serialize_none(),
            Value::Types(types) => serializer.collect_seq(types.iter().map(Type::as_str)),
            Value::List(list) => serializer.collect_seq(list),
            Value::Number(number) => serializer.serialize_u32(*number),
            Value::Flag(flag) => serializer.serialize_bool(*flag),
            text => serializer.collect_str(text),
        }
    }
}

#[derive(Serialize)]
struct MoreOfEndpoint<'a> {
    takes: Option<&'static str>,
    returns: Option<&'a str>,
    deprecated: bool,
    since: Option<&'a str>,
}

fn row<'a>(facts: &'a PageFacts, fact: &'a Fact, keys: Keys) -> Row<'a> {
    let place = fact.place();
    let (page, line) = (place.page.as_str(), place.line);
    let section = facts.section(fact.section());
    let heading = section.and_then(|s| non_empty(&s.heading));
    let endpoint = section.and_then(endpoint);
    match fact {
        Fact::Endpoint(EndpointFact { endpoint, takes, returns, deprecated, since, .. }) => Row::Endpoint {
            page,
            line,
            section: heading,
            method: endpoint.method.as_str(),
            path: endpoint.path.as_str(),
            more: (keys == Keys::All).then_some(MoreOfEndpoint {
                takes: takes.map(Type::as_str),
                returns: returns.as_deref(),
                deprecated: *deprecated,
                since: since.as_deref(),
            }),
        },
        Fact::Field(field) => Row::Field(Box::new(field_row(page, line, section, field, keys))),
        Fact::SetValue(SetValueFact { id, name, .. }) => {
            Row::SetValue { page, line, section: heading, endpoint, id, name: name.as_deref() }
        }
        Fact::Code(CodeFact { table, code, name, .. }) => Row::Code {
            page,
            line,
            section: heading,
            endpoint,
            table: non_empty(table),
            code,
            name: non_empty(name),
        },
    }
}

fn field_row<'a>(
    page: &'a str,
    line: u32,
    section: Option<&'a Section>,
    field: &'a FieldFact,
    keys: Keys,
) -> FieldRow<'a> {
    FieldRow {
        page,
        line,
        section: section.and_then(|s| non_empty(&s.heading)),
        endpoint: section.and_then(endpoint),
        object: section.and_then(|section| section.subject.object()),
        direction: field.direction.map(Direction::as_str),
        path: field.path.to_string(),
        r#in: field.location.as_str(),
        attributes: Attributes { field, keys },
    }
}

fn non_empty(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

fn endpoint(section: &Section) -> Option<String> {
    section.subject.endpoint().map(Endpoint::to_string)
}
