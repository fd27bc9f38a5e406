//! Keywords of a specification that state something and are not read.

use super::tree::{self, Node, Value};
use crate::read::source::Text;
use std::collections::BTreeMap;

/// Keywords that state what no fact has room for.
const UNREAD: &[&str] = &[
    "multipleOf",
    "uniqueItems",
    "prefixItems",
    "contains",
    "minContains",
    "maxContains",
    "not",
    "if",
    "then",
    "else",
    "dependentRequired",
    "dependentSchemas",
    "minProperties",
    "maxProperties",
    "propertyNames",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentEncoding",
    "contentMediaType",
    "style",
    "explode",
    "allowReserved",
    "allowEmptyValue",
    "headers",
    "security",
    "securitySchemes",
    "links",
];

/// Keywords whose content is named by the specification: no name in it is a keyword.
const NAMES: &[&str] = &[
    "properties",
    "patternProperties",
    "dependentSchemas",
    "$defs",
    "definitions",
    "schemas",
    "responses",
    "parameters",
    "requestBodies",
    "headers",
    "callbacks",
    "webhooks",
    "paths",
    "pathItems",
    "content",
    "encoding",
    "variables",
    "securitySchemes",
    "links",
];

/// Keywords whose content is data.
const DATA: &[&str] = &["example", "examples", "default", "enum", "const", "mapping", "value"];

/// A keyword that was not read, how often it stands in the files, and where first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keyword {
    /// The keyword.
    pub name: &'static str,
    /// How often it is used.
    pub count: usize,
    /// File and line.
    pub place: String,
}

/// What stands in files of a specification and is not read, by keyword; files that can't be read have none.
#[must_use]
pub fn unread_keywords<'t>(files: impl IntoIterator<Item = &'t Text>) -> Vec<Keyword> {
    let mut found: BTreeMap<&'static str, Keyword> = BTreeMap::new();
    for text in files {
        if let Ok(root) = tree::read(text.as_str()) {
            walk(&root, text, &mut found);
        }
    }
    found.into_values().collect()
}

fn walk(node: &Node, text: &Text, found: &mut BTreeMap<&'static str, Keyword>) {
    node.items().iter().for_each(|item| walk(item, text, found));
    for entry in node.entries() {
        let key = entry.key.as_str();
        // `false` is what there is without the keyword.
        let says = !matches!(entry.node.value, Value::Bool(false)) || key == "explode";
        if let Some(name) = UNREAD.iter().find(|name| **name == key).filter(|_| says) {
            let place = text.place(entry.span.start..entry.span.end);
            let place = format!("{}:{}", place.page, place.line);
            found.entry(name).or_insert_with(|| Keyword { name, count: 0, place }).count += 1;
        }
        if DATA.contains(&key) || key.starts_with("x-") {
            continue;
        }
        if NAMES.contains(&key) {
            entry.node.entries().iter().for_each(|named| walk(&named.node, text, found));
            entry.node.items().iter().for_each(|item| walk(item, text, found));
        } else {
            walk(&entry.node, text, found);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::span::PagePath;

    #[test]
    fn keywords() {
        let check = |yaml: &str, expected: &[&str]| {
            let text = Text::new(PagePath::new("a.yaml"), yaml.to_owned());
            let found: Vec<_> = unread_keywords([&text])
                .into_iter()
                .map(|keyword| format!("{} {} {}", keyword.name, keyword.count, keyword.place))
                .collect();
            assert_eq!(found, expected, "{yaml}");
        };
        check("schema: {type: integer, multipleOf: 5}", &["multipleOf 1 a.yaml:1"]);
        check("a: {uniqueItems: true}\nb:\n  - uniqueItems: true", &["uniqueItems 2 a.yaml:1"]);
        check("a: {uniqueItems: false}", &[]);
        // Members and examples may have such names.
        check("properties:\n  multipleOf: {not: {type: string}}", &["not 1 a.yaml:2"]);
        check("example: {style: bold}\nx-a: {not: 1}", &[]);
        check("responses:\n  '200':\n    headers:\n      style: {}\n", &["headers 1 a.yaml:3"]);
        check(
            "parameters:\n  - {name: a, style: form, explode: false}",
            &["explode 1 a.yaml:2", "style 1 a.yaml:2"],
        );
        check("a: [", &[]);
    }
}
