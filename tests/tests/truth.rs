//! The reader against facts that people read by hand, graded as `facts.md` says under "Truth".

use codegen::api::{Direction, Presence, Type};
use codegen::read::facts::{Fact, FieldFact, PageFacts, Subject};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// The grade of a page.
#[derive(Default)]
struct Grade {
    right: usize,
    wrong: Vec<String>,
}

impl Grade {
    fn check(&mut self, what: impl FnOnce() -> String, read: &str, truth: &str) {
        if read == truth {
            self.right += 1;
        } else {
            self.wrong.push(format!("{}: read {read:?}, truth {truth:?}", what()));
        }
    }
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_default()
}

fn list<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

fn is_ambiguous(value: &Value, key: &str) -> bool {
    value["ambiguous"] == true || list(value, "ambiguous_fields").iter().any(|field| field == key)
}

fn grade(truth: &Value, page: &PageFacts) -> Grade {
    let mut grade = Grade::default();
    let fields: Vec<&FieldFact> = page
        .facts
        .iter()
        .filter_map(|fact| match fact {
            Fact::Field(field) => Some(field),
            _ => None,
        })
        .collect();
    let mut known: Vec<*const FieldFact> = Vec::new();
    for endpoint in list(truth, "endpoints") {
        grade_endpoint(endpoint, page, &mut grade);
        for (key, direction) in [("request", Direction::Request), ("response", Direction::Response)] {
            grade_fields(list(endpoint, key), &fields, Some(direction), &mut known, &mut grade);
        }
    }
    for object in list(truth, "objects") {
        grade_fields(list(object, "members"), &fields, None, &mut known, &mut grade);
        let name = text(object, "name");
        let read = page.sections.iter().any(|s| s.subject == Subject::Object(name.replace(' ', "_")));
        if !name.is_empty() && !is_ambiguous(object, "name") {
            grade.check(|| format!("object {name}"), if read { "read" } else { "missing" }, "read");
        }
    }
    for field in &fields {
        if !known.contains(&std::ptr::from_ref(*field)) {
            grade.wrong.push(format!("invented: {} at line {}", field.path, field.place.line));
        }
    }
    grade_values(truth, page, &mut grade);
    grade
}

fn grade_endpoint(truth: &Value, page: &PageFacts, grade: &mut Grade) {
    let found = page.facts.iter().any(|fact| match fact {
        Fact::Endpoint(fact) if fact.endpoint.method.as_str() == text(truth, "method") => {
            let same = fact.endpoint.path.as_str() == text(truth, "path") || is_ambiguous(truth, "path");
            let section = page.section(fact.section).map_or("", |section| &section.heading);
            same && section == text(truth, "section_title")
        }
        _ => false,
    });
    let what =
        || format!("{} {} of {:?}", text(truth, "method"), text(truth, "path"), text(truth, "section_title"));
    grade.check(what, if found { "read" } else { "missing" }, "read");
}

fn grade_fields(
    truths: &[Value],
    fields: &[&FieldFact],
    direction: Option<Direction>,
    known: &mut Vec<*const FieldFact>,
    grade: &mut Grade,
) {
    for truth in truths {
        let path = text(truth, "path");
        let line = truth["line"].as_u64().unwrap_or_default();
        let here = |field: &&&FieldFact| u64::from(field.place.line) == line && field.direction == direction;
        let found = fields.iter().filter(here).find(|field| field.path.to_string() == path);
        let Some(field) = found else {
            let near: Vec<String> = fields
                .iter()
                .filter(|field| u64::from(field.place.line) == line)
                .map(|field| format!("{:?} {}", field.direction, field.path))
                .collect();
            if truth["ambiguous"] != true {
                grade.wrong.push(format!("missing: {path} at line {line}; read there: {near:?}"));
            }
            continue;
        };
        known.push(std::ptr::from_ref(*field));
        grade_field(truth, field, grade);
    }
}

fn grade_field(truth: &Value, field: &FieldFact, grade: &mut Grade) {
    let boolean = field.types.contains(Type::Boolean);
    let normal = |value: &str| if boolean { value.to_lowercase() } else { value.to_owned() };
    let presence = match &truth["required"] {
        Value::Bool(true) => Presence::Required,
        Value::Bool(false) => Presence::Optional,
        Value::String(_) => Presence::Conditional,
        _ => Presence::Unstated,
    };
    let words =
        |values: &[Value]| -> Vec<String> { values.iter().filter_map(Value::as_str).map(normal).collect() };
    let options = match (&truth["options"], &truth["fixed"]) {
        (Value::Array(options), _) => words(options),
        (_, Value::String(fixed)) => vec![normal(fixed)],
        _ => Vec::new(),
    };
    let read_options: Vec<String> = match (&field.options, &field.fixed) {
        (Some(options), _) => options.iter().map(|option| normal(option)).collect(),
        (None, Some(fixed)) => vec![normal(fixed)],
        (None, None) => Vec::new(),
    };
    let types: Vec<&str> = field.types.iter().map(Type::as_str).collect();
    let number = |value: Option<u32>| value.map_or(String::new(), |value| value.to_string());
    let truth_number = |key: &str| truth[key].as_u64().map_or(String::new(), |value| value.to_string());
    let reference = field.reference.as_ref().map_or("", |anchor| &anchor.0);
    let rows = [
        ("types", types.join(" / "), words(list(truth, "types")).join(" / ")),
        ("required", field.presence.as_str().to_owned(), presence.as_str().to_owned()),
        ("in", field.location.as_str().to_owned(), text(truth, "in").to_owned()),
        ("options", read_options.join(" "), options.join(" ")),
        ("default", field.default.clone().unwrap_or_default(), text(truth, "default").to_owned()),
        ("min_length", number(field.min_length), truth_number("min_length")),
        ("max_length", number(field.max_length), truth_number("max_length")),
        ("refs", reference.to_owned(), text(truth, "refs").to_owned()),
    ];
    for (key, read, expected) in rows {
        let fixed = key == "options" && is_ambiguous(truth, "fixed");
        if !is_ambiguous(truth, key) && !fixed {
            grade.check(|| format!("{} ({key})", field.path), &read, &expected);
        }
    }
}

/// Gateways by id, and the rows of tables by code and name.
fn grade_values(truth: &Value, page: &PageFacts, grade: &mut Grade) {
    let expected: BTreeSet<&str> = list(truth, "gateways").iter().filter_map(Value::as_str).collect();
    let mut read = BTreeSet::new();
    let mut named = BTreeSet::new();
    for fact in &page.facts {
        match fact {
            Fact::SetValue(gateway) => {
                read.insert(gateway.id.as_str());
                named.insert((gateway.id.as_str(), gateway.name.as_deref().unwrap_or_default()));
            }
            Fact::Code(code) => {
                named.insert((&code.code, &code.name));
            }
            _ => {}
        }
    }
    let show = |ids: &BTreeSet<&str>| ids.iter().copied().collect::<Vec<_>>().join(" ");
    grade.check(|| "gateways".into(), &show(&read), &show(&expected));
    for table in list(truth, "enum_tables") {
        for (code, name) in table["values"].as_object().into_iter().flatten() {
            let found = named.contains(&(code.as_str(), name.as_str().unwrap_or_default()));
            let shown = if found { "read" } else { "missing" };
            grade.check(|| format!("{code} of {}", text(table, "title")), shown, "read");
        }
    }
}

#[test]
fn pages_read_as_people_read_them() {
    let Some(folder) = tests::shared("truth") else { return };
    let mut failures = String::new();
    let (mut right, mut wrong) = (0, 0);
    let entries = std::fs::read_dir(&folder).expect("a folder");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    for file in files.iter().filter(|file| file.extension().is_some_and(|end| end == "json")) {
        let truth: Value = serde_json::from_slice(&std::fs::read(file).expect("a file")).expect("JSON");
        let page = tests::facts_of(&folder.join(text(&truth, "source")));
        let grade = grade(&truth, &page);
        right += grade.right;
        wrong += grade.wrong.len();
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        for line in &grade.wrong {
            let _ = writeln!(failures, "{name}: {line}");
        }
    }
    println!("{right} facts right, {wrong} wrong");
    assert!(failures.is_empty(), "{right} right, {wrong} wrong:\n{failures}");
}
