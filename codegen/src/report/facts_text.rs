//! The fact sheet for people: `page:line: fact`, one a line.

use super::one_line;
use crate::api::Location;
use crate::read::facts::{Fact, FieldFact, PageFacts, SET_VALUE, Section, Subject};
use std::fmt::Write as _;

/// The facts of `pages`, one a line, each with `page:line` in front, so that editors and terminals can go there.
///
/// ```text
/// orders/gift-card.md:7: endpoint POST /orders [Gift cards]
/// orders/gift-card.md:41: POST /orders request set value: string, required, options A | B
/// orders/gift-card.md:43: set value VVVGIFTCRD (VVV Cadeaukaart)
/// ```
#[must_use]
pub fn facts_text(pages: &[PageFacts]) -> String {
    let mut out = String::new();
    for page in pages {
        for fact in &page.facts {
            let mut line = String::new();
            // Writing to a string never fails.
            let _ = write(&mut line, page.section(fact.section()), fact);
            let place = fact.place();
            let _ = writeln!(out, "{}:{}: {}", place.page, place.line, one_line(&line));
        }
    }
    out
}

fn write(out: &mut String, section: Option<&Section>, fact: &Fact) -> std::fmt::Result {
    match fact {
        Fact::Endpoint(fact) => {
            write!(out, "endpoint {}", fact.endpoint)?;
            match section.map(|s| s.heading.as_str()) {
                Some(heading) if !heading.is_empty() => write!(out, " [{heading}]")?,
                _ => {}
            }
            fact.takes.map_or(Ok(()), |list| write!(out, ", takes {}", list.as_str()))
        }
        Fact::Field(field) => {
            match section.map(|s| &s.subject) {
                Some(Subject::Endpoint(endpoint)) => write!(out, "{endpoint} ")?,
                Some(Subject::Object(name)) => write!(out, "object {name} ")?,
                None => {}
            }
            write_field(out, field)
        }
        Fact::SetValue(fact) => {
            write!(out, "{SET_VALUE} {}", fact.id)?;
            fact.name.as_ref().map_or(Ok(()), |name| write!(out, " ({name})"))
        }
        Fact::Code(fact) => write!(out, "code {} ({}) of {}", fact.code, fact.name, fact.table),
    }
}

fn write_field(out: &mut String, field: &FieldFact) -> std::fmt::Result {
    if let Some(direction) = field.direction {
        write!(out, "{} ", direction.as_str())?;
    }
    if field.location != Location::Body {
        write!(out, "{} ", field.location.as_str())?;
    }
    write!(out, "{}: {field}", field.path)
}
