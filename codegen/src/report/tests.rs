//! Each format on one page of facts and a few problems.
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes its expectations with hashes")]

use super::{
    Finding, Tally, facts_jsonl, facts_text, problems_github, problems_json, problems_sarif, problems_text,
};
use crate::api::{Anchor, Direction, Endpoint, FieldPath, Location, Method, Presence, Segment, Type};
use crate::diagnostics::problem::{About, Code, Problem};
use crate::diagnostics::span::{PagePath, Place};
use crate::read::facts::{
    CodeFact, EndpointFact, Fact, FieldFact, PageFacts, Section, SectionId, SetValueFact, Subject,
};
use crate::read::source::Text;
use anstream::adapter::strip_str;
use expect_test::{Expect, expect};

fn place(line: u32) -> Place {
    Place { line, ..Text::new(PagePath::new("orders/a.md"), String::new()).place(0..0) }
}

fn section(heading: &str, subject: Subject) -> Section {
    Section {
        heading: heading.into(),
        anchor: Anchor::of_heading(heading),
        subject,
        requests: [].into(),
        responses: [].into(),
        errors: [].into(),
        intro: String::new(),
        place: place(1),
    }
}

fn field(line: u32, path: FieldPath) -> FieldFact {
    FieldFact {
        types: [Type::String, Type::Integer].into_iter().collect(),
        presence: Presence::Required,
        text: "words".into(),
        ..FieldFact::new(place(line), SectionId(0), Some(Direction::Request), Location::Body, path)
    }
}

fn page() -> PageFacts {
    let endpoint = Endpoint { method: Method::Post, path: "/orders".into() };
    let nested =
        FieldPath([Segment { array: true, ..Segment::named("items") }, Segment::named("price")].into());
    PageFacts {
        sections: vec![
            section("Gift _cards_", Subject::Endpoint(endpoint.clone())),
            section("", Subject::Object("customer".into())),
        ],
        facts: vec![
            Fact::Endpoint(EndpointFact::new(place(7), SectionId(0), endpoint)),
            Fact::Field(FieldFact {
                options: Some(vec!["a".into(), "b\u{1b}[31m\n".into()]),
                default: Some("a".into()),
                min_length: Some(2),
                max_length: Some(50),
                format: Some("ISO-4217".into()),
                ..field(9, nested)
            }),
            Fact::Field(FieldFact {
                section: SectionId(1),
                direction: None,
                location: Location::Query,
                types: std::iter::empty().collect(),
                presence: Presence::Unstated,
                fixed: Some("x".into()),
                reference: Some(Anchor("customer-object".into())),
                ..field(10, FieldPath::root("limit"))
            }),
            Fact::SetValue(SetValueFact {
                place: place(11),
                section: SectionId(0),
                id: "VISA".into(),
                name: None,
            }),
            Fact::Code(CodeFact {
                place: place(12),
                section: SectionId(1),
                table: "Issuers".into(),
                code: "0031".into(),
                name: "A bank".into(),
            }),
        ],
        ..PageFacts::empty(PagePath::new("orders/a.md"), &crate::profile::Profile::usual())
    }
}

fn check(found: &str, expected: &Expect) {
    expected.assert_eq(found);
}

#[test]
fn facts_as_text() {
    check(
        &facts_text(&[page()]),
        &expect![[r#"
        orders/a.md:7: endpoint POST /orders [Gift _cards_]
        orders/a.md:9: POST /orders request items[].price: integer / string, required, options a | b\u{1b}[31m\n, default a, format ISO-4217, at least 2 characters, at most 50 characters
        orders/a.md:10: object customer query limit: untyped, unstated, value x, see #customer-object
        orders/a.md:11: gateway VISA
        orders/a.md:12: code 0031 (A bank) of Issuers
    "#]],
    );
}

#[test]
fn facts_as_jsonl() {
    check(
        &facts_jsonl(&[page()]),
        &expect![[r#"
        {"fact":"endpoint","page":"orders/a.md","line":7,"section":"Gift _cards_","method":"POST","path":"/orders"}
        {"fact":"field","page":"orders/a.md","line":9,"section":"Gift _cards_","endpoint":"POST /orders","object":null,"direction":"request","path":"items[].price","in":"body","types":["integer","string"],"presence":"required","options":["a","b\u001b[31m\n"],"fixed":null,"default":"a","min_length":2,"max_length":50,"format":"ISO-4217","reference":null}
        {"fact":"field","page":"orders/a.md","line":10,"section":null,"endpoint":null,"object":"customer","direction":null,"path":"limit","in":"query","types":[],"presence":"unstated","options":null,"fixed":"x","default":null,"min_length":null,"max_length":null,"format":null,"reference":"customer-object"}
        {"fact":"gateway","page":"orders/a.md","line":11,"section":"Gift _cards_","endpoint":"POST /orders","id":"VISA","name":null}
        {"fact":"code","page":"orders/a.md","line":12,"section":null,"endpoint":null,"table":"Issuers","code":"0031","name":"A bank"}
    "#]],
    );
}

const FILE: &str = "\u{feff}# Orders\r\n\r\n* `amount` | intger | required\r\n* `a`\tß | x\r\nlast, 100%";

fn problems() -> Vec<Problem> {
    let (text, _) = Text::decode(PagePath::new("orders/a.md"), FILE.into()).unwrap();
    let at = |passage: &str| {
        let start = text.as_str().find(passage).unwrap();
        text.place(start..start + passage.len())
    };
    let problem = |code, place, message: &str, help: &str| Problem {
        code,
        place,
        about: About::of(message),
        message: message.into(),
        help: help.into(),
    };
    vec![
        problem(Code::Shortcode, at("# Orders"), "a note", "do nothing"),
        problem(Code::UnknownType, at("intger"), "`intger` is no type", "write `integer`"),
        problem(Code::UnreadableEntry, at("`a`\tß | x\r\nlast"), "two\nlines, 50%", "say: a, b"),
        problem(Code::NotUtf8, text.place(0..0), "not UTF-8", "save it"),
    ]
}

fn findings(problems: &[Problem]) -> Vec<Finding<'_>> {
    let file = "docs-src/orders/a b.md";
    let text = |problem: &Problem| (problem.code != Code::NotUtf8).then_some(FILE);
    problems.iter().map(|problem| Finding { problem, file, text: text(problem) }).collect()
}

#[test]
fn problems_as_text() {
    check(
        &strip_str(&problems_text(findings(&problems()))).to_string(),
        &expect![[r#"
        note[shortcode]: a note
         --> docs-src/orders/a b.md:1:1
          |
        1 | # Orders
          | ^^^^^^^^
          |
          = help: do nothing

        warning[unknown-type]: `intger` is no type
         --> docs-src/orders/a b.md:3:14
          |
        3 | * `amount` | intger | required
          |              ^^^^^^
          |
          = help: write `integer`

        error[unreadable-entry]: two
                                 lines, 50%
         --> docs-src/orders/a b.md:4:3
          |
        4 |   * `a`    ß | x
          |  ___^
        5 | | last, 100%
          | |____^
          |
          = help: say: a, b

        error[not-utf8]: not UTF-8
         --> docs-src/orders/a b.md:1:1
          = help: save it

    "#]],
    );
}

#[test]
fn problems_as_lines() {
    let lines = findings(&problems()).iter().map(super::problem_line).collect::<Vec<_>>().join("\n");
    check(
        &lines,
        &expect![[r#"
        docs-src/orders/a b.md:1:1: note[shortcode]: a note; do nothing
        docs-src/orders/a b.md:3:14: warning[unknown-type]: `intger` is no type; write `integer`
        docs-src/orders/a b.md:4:3: error[unreadable-entry]: two\nlines, 50%; say: a, b
        docs-src/orders/a b.md:1:1: error[not-utf8]: not UTF-8; save it"#]],
    );
}

#[test]
fn problems_as_styled_text() {
    let styled = problems_text(findings(&problems()).into_iter().take(1)).replace('\u{1b}', "ESC");
    check(
        &styled,
        &expect![[r#"
        ESC[1mESC[92mnote[shortcode]ESC[0mESC[1m: a noteESC[0m
         ESC[1mESC[94m--> ESC[0mdocs-src/orders/a b.md:1:1
          ESC[1mESC[94m|ESC[0m
        ESC[1mESC[94m1ESC[0m ESC[1mESC[94m|ESC[0m # Orders
          ESC[1mESC[94m|ESC[0m ESC[1mESC[92m^^^^^^^^ESC[0m
          ESC[1mESC[94m|ESC[0m
          ESC[1mESC[94m= ESC[0mESC[1mhelpESC[0m: do nothing

    "#]],
    );
}

#[test]
fn problems_as_json() {
    check(
        &problems_json(&findings(&problems())),
        &expect![[r#"
        {
          "errors": 2,
          "warnings": 1,
          "notes": 1,
          "problems": [
            {
              "code": "shortcode",
              "severity": "note",
              "file": "docs-src/orders/a b.md",
              "page": "orders/a.md",
              "line": 1,
              "column": 1,
              "span": [
                3,
                11
              ],
              "message": "a note",
              "help": "do nothing"
            },
            {
              "code": "unknown-type",
              "severity": "warning",
              "file": "docs-src/orders/a b.md",
              "page": "orders/a.md",
              "line": 3,
              "column": 14,
              "span": [
                28,
                34
              ],
              "message": "`intger` is no type",
              "help": "write `integer`"
            },
            {
              "code": "unreadable-entry",
              "severity": "error",
              "file": "docs-src/orders/a b.md",
              "page": "orders/a.md",
              "line": 4,
              "column": 3,
              "span": [
                49,
                65
              ],
              "message": "two\nlines, 50%",
              "help": "say: a, b"
            },
            {
              "code": "not-utf8",
              "severity": "error",
              "file": "docs-src/orders/a b.md",
              "page": "orders/a.md",
              "line": 1,
              "column": 1,
              "span": [
                3,
                3
              ],
              "message": "not UTF-8",
              "help": "save it"
            }
          ]
        }
    "#]],
    );
}

#[test]
fn problems_as_github_annotations() {
    check(
        &problems_github(&findings(&problems())),
        &expect![[r#"
        ::notice file=docs-src/orders/a b.md,line=1,col=1,title=shortcode::a note; do nothing
        ::warning file=docs-src/orders/a b.md,line=3,col=14,title=unknown-type::`intger` is no type; write `integer`
        ::error file=docs-src/orders/a b.md,line=4,col=3,title=unreadable-entry::two%0Alines, 50%25; say: a, b
        ::error file=docs-src/orders/a b.md,line=1,col=1,title=not-utf8::not UTF-8; save it
    "#]],
    );
}

#[test]
fn problems_as_sarif() {
    let log: serde_json::Value = serde_json::from_str(&problems_sarif(&findings(&problems()))).unwrap();
    assert_eq!(log["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap().len(), Code::ALL.len());
    let result = |i: usize| format!("{:#}", log["runs"][0]["results"][i]);
    check(
        &result(2),
        &expect![[r#"
        {
          "level": "error",
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "docs-src/orders/a%20b.md"
                },
                "region": {
                  "byteLength": 16,
                  "byteOffset": 49,
                  "endColumn": 5,
                  "endLine": 5,
                  "startColumn": 3,
                  "startLine": 4
                }
              }
            }
          ],
          "message": {
            "text": "two\nlines, 50%; say: a, b."
          },
          "ruleId": "unreadable-entry",
          "ruleIndex": 5
        }"#]],
    );
    check(
        &result(3),
        &expect![[r#"
        {
          "level": "error",
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "docs-src/orders/a%20b.md"
                },
                "region": {
                  "byteLength": 0,
                  "byteOffset": 3,
                  "startColumn": 1,
                  "startLine": 1
                }
              }
            }
          ],
          "message": {
            "text": "not UTF-8; save it."
          },
          "ruleId": "not-utf8",
          "ruleIndex": 0
        }"#]],
    );
}

#[test]
fn an_excerpt_stays_small() {
    let long = "x".repeat(1_000_000);
    let text = Text::new(PagePath::new("a.md"), long.clone());
    let problem = text.problem(Code::Fence, 5..6, "m", "h");
    let shown = strip_str(&problems_text([Finding { problem: &problem, file: "a.md", text: Some(&long) }]))
        .to_string();
    check(
        &shown,
        &expect![[r#"
        warning[fence]: m
         --> a.md:1:6
          = help: h

    "#]],
    );
}

#[test]
fn tallies() {
    check(&Tally::of(&problems()).to_string(), &expect!["2 errors, 1 warning, 1 note"]);
    check(&Tally::default().to_string(), &expect!["no problems"]);
}
