//! The fact sheet as JSON, one object a line. Keys and their order are a contract: `docs/facts.md`.

use crate::api::{Direction, Type};
use crate::read::facts::{
    CodeFact, EndpointFact, Fact, FieldFact, PageFacts, Section, SetValueFact, Subject,
};
use serde::Serialize;

/// The facts of `pages`, one JSON object a line, in the order given. A key with nothing to say is `null`.
#[must_use]
pub fn facts_jsonl(pages: &[PageFacts]) -> String {
    lines(pages, false)
}

/// The same with what docs of other forms state: `nullable`, `deprecated`, `since`, `values` of a field, and `returns`,
/// `deprecated`, `since` of an endpoint.
#[must_use]
pub fn all_facts_jsonl(pages: &[PageFacts]) -> String {
    lines(pages, true)
}

fn lines(pages: &[PageFacts], all: bool) -> String {
    let mut out = String::new();
    for page in pages {
        for fact in &page.facts {
            // A struct of strings and numbers always serializes.
            out.push_str(&serde_json::to_string(&row(page, fact, all)).unwrap_or_default());
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
    types: Vec<&'a str>,
    presence: &'a str,
    options: Option<&'a [String]>,
    fixed: Option<&'a str>,
    default: Option<&'a str>,
    min_length: Option<u32>,
    max_length: Option<u32>,
    format: Option<&'a str>,
    reference: Option<&'a str>,
    #[serde(flatten)]
    more: Option<MoreOfField<'a>>,
}

#[derive(Serialize)]
struct MoreOfEndpoint<'a> {
    returns: Option<&'a str>,
    deprecated: bool,
    since: Option<&'a str>,
}

#[derive(Serialize)]
struct MoreOfField<'a> {
    nullable: bool,
    deprecated: bool,
    since: Option<&'a str>,
    values: Option<&'a str>,
}

fn row<'a>(facts: &'a PageFacts, fact: &'a Fact, all: bool) -> Row<'a> {
    let place = fact.place();
    let (page, line) = (place.page.as_str(), place.line);
    let section = facts.section(fact.section());
    let heading = section.and_then(|s| said(&s.heading));
    let endpoint = section.and_then(endpoint);
    match fact {
        Fact::Endpoint(EndpointFact { endpoint, returns, deprecated, since, .. }) => Row::Endpoint {
            page,
            line,
            section: heading,
            method: endpoint.method.as_str(),
            path: endpoint.path.as_str(),
            more: all.then_some(MoreOfEndpoint {
                returns: returns.as_deref(),
                deprecated: *deprecated,
                since: since.as_deref(),
            }),
        },
        Fact::Field(field) => Row::Field(Box::new(field_row(page, line, section, field, all))),
        Fact::SetValue(SetValueFact { id, name, .. }) => {
            Row::SetValue { page, line, section: heading, endpoint, id, name: name.as_deref() }
        }
        Fact::Code(CodeFact { table, code, name, .. }) => {
            Row::Code { page, line, section: heading, endpoint, table: said(table), code, name: said(name) }
        }
    }
}

fn field_row<'a>(
    page: &'a str,
    line: u32,
    section: Option<&'a Section>,
    field: &'a FieldFact,
    all: bool,
) -> FieldRow<'a> {
    FieldRow {
        page,
        line,
        section: section.and_then(|s| said(&s.heading)),
        endpoint: section.and_then(endpoint),
        object: section.and_then(|s| match &s.subject {
            Subject::Object(name) => Some(name.as_str()),
            Subject::Endpoint(_) => None,
        }),
        direction: field.direction.map(Direction::as_str),
        path: field.path.to_string(),
        r#in: field.location.as_str(),
        types: field.types.iter().map(Type::as_str).collect(),
        presence: field.presence.as_str(),
        options: field.options.as_deref(),
        fixed: field.fixed.as_deref(),
        default: field.default.as_deref(),
        min_length: field.min_length,
        max_length: field.max_length,
        format: field.format.as_deref(),
        reference: field.reference.as_ref().map(|anchor| anchor.0.as_str()),
        more: all.then(|| MoreOfField {
            nullable: field.nullable,
            deprecated: field.deprecated,
            since: field.since.as_deref(),
            values: field.values.as_ref().map(|anchor| anchor.0.as_str()),
        }),
    }
}

fn said(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

fn endpoint(section: &Section) -> Option<String> {
    match &section.subject {
        Subject::Endpoint(endpoint) => Some(endpoint.to_string()),
        Subject::Object(_) => None,
    }
}
