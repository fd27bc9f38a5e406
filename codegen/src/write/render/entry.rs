//! An entry of a list, as lines.

use super::blocks::SharedEntry;
use super::error::{Part, RenderError};
use super::plan::Form;
use super::{escape, words};
use crate::api::{Direction, Endpoint, Location, Method, Presence, Type};
use crate::profile::Profile;
use crate::read::facts::{FieldFact, may_have_members};
use crate::read::grammar::trim_name;

/// Writes an entry and its description, without what stands between entries.
pub(super) fn write(
    entry: &SharedEntry<'_>,
    form: &Form,
    endpoint: Option<&Endpoint>,
    profile: &Profile,
    out: &mut String,
) -> Result<(), RenderError> {
    let fact = entry.first;
    check(fact)?;
    let (mark, indent) = match form.level.checked_sub(2) {
        Some(outer) => (format!("{:1$}- ", "", 2 * outer), " ".repeat(2 * outer + 2)),
        None => (String::new(), String::new()),
    };
    out.push_str(&mark);
    out.push_str(&first_line(entry, form, endpoint, profile));
    out.push('\n');
    for paragraph in description(entry, fact, profile)? {
        out.push('\n');
        for line in paragraph.split('\n') {
            out.push_str(&indent);
            out.push_str(line);
            out.push('\n');
        }
    }
    if form.contains {
        out.push_str("\nContains:\n");
    }
    Ok(())
}

/// Attributes that only some types can have.
fn check(fact: &FieldFact) -> Result<(), RenderError> {
    let members = may_have_members(fact.types.iter());
    if members && (fact.min_length.is_some() || fact.max_length.is_some()) {
        let why = "a length that an object states is one of its members";
        return Err(RenderError::unsayable(Part::Length, &fact.path.to_string(), why));
    }
    match &fact.reference {
        Some(anchor) if !(members || fact.types.is_empty()) => {
            let why = "only what may have members refers to an object";
            Err(RenderError::unsayable(Part::Reference, &anchor.0, why))
        }
        _ => Ok(()),
    }
}

/// `` `name` | string | required ``
fn first_line(
    entry: &SharedEntry<'_>,
    form: &Form,
    endpoint: Option<&Endpoint>,
    profile: &Profile,
) -> String {
    let fact = entry.first;
    let silent = fact.fixed.as_ref().filter(|_| stands_beside_name(entry, profile));
    let name = |name: &super::plan::Name| match silent {
        Some(value) => escape::code(&format!("{}={value}", name.written())),
        None => escape::code(&name.written()),
    };
    let names: Vec<String> = form.names.iter().map(name).collect();
    let mut line = names.join(" / ");
    let mut column = |text: &str| {
        line.push_str(" | ");
        line.push_str(text);
    };
    if !fact.types.is_empty() {
        let types: Vec<&str> = fact.types.iter().map(type_name).collect();
        column(&types.join(" / "));
    }
    if let Some(location) = location(fact, endpoint) {
        column(location);
    }
    if fact.presence != Presence::Unstated || form.unstated {
        column(fact.presence.as_str());
    }
    line
}

/// A type in words: `array<string>` would be a tag.
const fn type_name(item: Type) -> &'static str {
    match item {
        Type::ArrayOfInteger => "array of integers",
        Type::ArrayOfObject => "array of objects",
        Type::ArrayOfString => "array of strings",
        other => other.as_str(),
    }
}

/// The column that says where a parameter goes, where it is not plain from the endpoint.
fn location(fact: &FieldFact, endpoint: Option<&Endpoint>) -> Option<&'static str> {
    let endpoint = endpoint.filter(|_| fact.direction == Some(Direction::Request));
    match fact.location {
        Location::Query => Some("query parameter"),
        Location::Path => Some("path parameter"),
        Location::Header => Some("header"),
        Location::Cookie => Some("cookie"),
        Location::Body => {
            let endpoint = endpoint?;
            let elsewhere = matches!(endpoint.method, Method::Get | Method::Delete)
                || endpoint.path.as_str().contains(fact.path.leaf());
            (elsewhere && fact.path.0.len() == 1).then_some("body parameter")
        }
    }
}

/// The paragraphs of the description; bullets are one paragraph.
fn description(
    entry: &SharedEntry<'_>,
    fact: &FieldFact,
    profile: &Profile,
) -> Result<Vec<String>, RenderError> {
    let mut paragraphs = Paragraphs::default();
    let mut linked = fact.reference.is_none();
    for line in words::lines(&fact.text) {
        let link = fact.reference.as_ref().filter(|_| !linked);
        let written = match link.and_then(|anchor| words::linked_line(line, fact, anchor, profile)) {
            Some(written) => {
                linked = true;
                written
            }
            None => words::description_line(line, fact, profile)?,
        };
        paragraphs.push(words::bullet(line).0, &written);
    }
    if let Some(anchor) = fact.reference.as_ref().filter(|_| !linked) {
        paragraphs.push("", &words::reference_line(anchor, profile));
    }
    stated(entry, profile, &mut paragraphs)?;
    Ok(paragraphs.done)
}

/// Options, value, format and default, each on its line.
fn stated(
    entry: &SharedEntry<'_>,
    profile: &Profile,
    paragraphs: &mut Paragraphs,
) -> Result<(), RenderError> {
    let fact = entry.first;
    let options = fact.options.as_deref();
    if options.is_some_and(<[String]>::is_empty) {
        return Err(RenderError::unsayable(Part::Value, "", "a closed list has a value at least"));
    }
    let (called, fixed_called) = names(entry);
    let codes =
        options.unwrap_or_default().iter().map(|value| value_code(value)).collect::<Result<Vec<_>, _>>()?;
    let line = format!("Options: {}.", codes.join(", "));
    // Names may hold anything, so they stand on lines of their own, as many values do.
    let alone = called.iter().any(Option::is_some) || line.chars().count() > words::OPTIONS_LINE;
    if !codes.is_empty() && !alone {
        paragraphs.push("", &line);
    }
    if let Some(value) = fact.fixed.as_deref().filter(|_| !stands_beside_name(entry, profile)) {
        let name = fixed_called.map(remark).transpose()?.unwrap_or_default();
        paragraphs.push("", &format!("Value: {}{name}.", value_code(value)?));
    }
    if let Some(line) = words::format_line(fact, profile)? {
        paragraphs.push("", &line);
    }
    if let Some(default) = &fact.default {
        let default = code(Part::Default, default, default.trim_start())?;
        paragraphs.push("", &format!("Default: {default}."));
    }
    if alone {
        paragraphs.push("", "Options:");
        for (code, name) in codes.iter().zip(called) {
            let name = name.map(set_value_name).transpose()?.unwrap_or_default();
            paragraphs.push("- ", &format!("{code}{name}"));
        }
    }
    Ok(())
}

/// Names of the set values of the options and of the one value.
fn names<'f>(entry: &SharedEntry<'f>) -> (Vec<Option<&'f str>>, Option<&'f str>) {
    let mut set_values = entry.set_values.iter().copied().peekable();
    let mut name = |value: &String| set_values.next_if(|set_value| set_value.id == *value)?.name.as_deref();
    let options = entry.first.options.iter().flatten().map(&mut name).collect();
    (options, entry.first.fixed.as_ref().and_then(name))
}

/// Whether the one value names no set value although it could: it does not where it stands beside the name.
fn stands_beside_name(entry: &SharedEntry<'_>, profile: &Profile) -> bool {
    entry.holds_set_values(profile) && entry.set_values.is_empty() && entry.first.options.is_none()
}

fn value_code(value: &str) -> Result<String, RenderError> {
    code(Part::Value, value, value.trim())
}

/// A value in backticks, if it is one line and no more than `whole`.
fn code(part: Part, value: &str, whole: &str) -> Result<String, RenderError> {
    let odd = value.is_empty() || value != whole || value.contains(char::is_control) || value.contains("{{");
    let why = "a value is one line without blanks around it and without shortcodes";
    if odd { Err(RenderError::unsayable(part, value, why)) } else { Ok(escape::code(value)) }
}

/// The remark of a bullet of options behind the value.
fn set_value_name(name: &str) -> Result<String, RenderError> {
    if name.is_empty() || name != trim_name(name) || name.contains(char::is_control) {
        let why = "the name of a value neither begins nor ends with a mark";
        return Err(RenderError::unsayable(Part::SetValue, name, why));
    }
    Ok(format!(" = {}", escape::plain(name)))
}

/// The remark in brackets behind the one value.
fn remark(name: &str) -> Result<String, RenderError> {
    if name != name.trim() || name.contains([')', '\n', '\r']) {
        let why = "the name of a value is one line without a closing bracket";
        return Err(RenderError::unsayable(Part::SetValue, name, why));
    }
    Ok(format!(" ({})", escape::plain(name)))
}

/// Lines, put together to paragraphs.
#[derive(Default)]
struct Paragraphs {
    done: Vec<String>,
    bullets: bool,
}

impl Paragraphs {
    fn push(&mut self, mark: &str, line: &str) {
        let bullet = !mark.is_empty();
        match self.done.last_mut().filter(|_| bullet == self.bullets) {
            Some(open) => {
                // Two blanks break the line in a paragraph; a bullet breaks it itself.
                open.push_str(if bullet { "\n" } else { "  \n" });
                open.push_str(mark);
                open.push_str(line);
            }
            None => self.done.push(format!("{mark}{line}")),
        }
        self.bullets = bullet;
    }
}
