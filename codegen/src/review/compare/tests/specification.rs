//! Changes between two versions of a specification, with the verdicts that checkers of specifications document for them.

use crate::diagnostics::span::PagePath;
use crate::model::assemble::assemble;
use crate::profile::Profile;
use crate::read::openapi::read_pages;
use crate::read::source::RawPage;
use crate::review::compare::{Docs, facts};

/// A small API. What a case replaces in it stands once.
const SPEC: &str = "openapi: 3.0.3
paths:
  /pets:
    parameters:
      - {name: tenant, in: query, schema: {type: string}}
    get:
      operationId: list
      parameters:
        - {name: limit, in: query, schema: {type: integer, minimum: 1, maximum: 100, default: 10}}
        - {name: X-Trace, in: header, schema: {type: string}}
        - {name: sid, in: cookie, schema: {type: string}}
      responses:
        '200': {content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}
        '404': {content: {application/json: {schema: {properties: {code: {type: integer}}}}}}
    post:
      operationId: add
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/New'}}}}
      responses: {'201': {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
      callbacks:
        sold: {'{$request.body#/url}': {post: {requestBody: {content: {application/json: {schema: {properties: {at: {type: string}}}}}}}}}
  /pets/{petId}:
    delete: {parameters: [{name: petId, in: path, required: true, schema: {type: string}}], responses: {'204': {}}}
webhooks:
  moved: {post: {requestBody: {content: {application/json: {schema: {properties: {to: {type: string}}}}}}}}
components:
  schemas:
    Pet:
      required: [id, name]
      properties:
        id: {type: integer}
        name: {type: string}
        state: {type: string, enum: [free, sold]}
        tag: {type: string, nullable: true}
        email: {type: string, format: email}
        weight: {type: number, minimum: 0}
    New:
      required: [name]
      properties:
        name: {type: string, minLength: 2, maxLength: 50, pattern: '^[a-z]+$'}
        age: {type: integer, minimum: 0, maximum: 30}
        price: {type: number, minimum: 0, exclusiveMinimum: true}
        kind: {type: string, enum: [cat, dog]}
        tags: {type: array, minItems: 1, maxItems: 5, items: {type: string}}
        code: {type: string, writeOnly: true}
        ext: {allOf: [{properties: {a: {type: string}}}, {properties: {b: {type: string}}}]}
        home: {oneOf: [{properties: {street: {type: string}}}, {properties: {box: {type: string}}}]}
";

/// What is reported if one text of the specification gives way to another: effect, kind and subject of each change.
#[track_caller]
fn check(from: &str, to: &str, expected: &[&str]) {
    assert_eq!(SPEC.matches(from).count(), 1, "{from}");
    let pages = |spec: String| {
        let file = RawPage { path: PagePath::new("api.yaml"), bytes: spec.into() };
        let read = read_pages(&[file], &Profile::usual());
        read.into_iter().map(|page| page.unwrap().facts).collect::<Vec<_>>()
    };
    let (base, head) = (pages(SPEC.to_owned()), pages(SPEC.replace(from, to)));
    let (before, after) = (assemble(&base).ok(), assemble(&head).ok());
    let docs = |pages, model| Docs { pages, unread: &[], model };
    let comparison = facts(docs(&base, before.as_ref()), docs(&head, after.as_ref()));
    let shown: Vec<String> = comparison
        .changes
        .iter()
        .map(|change| {
            let key = change.key.map(|key| format!(" {key}")).unwrap_or_default();
            let way = change.direction.map(|way| format!(" {}", way.as_str())).unwrap_or_default();
            format!("{}: {}{key}{way} {}", change.wire.as_str(), change.kind.as_str(), change.subject)
        })
        .collect();
    assert_eq!(shown, expected, "{from} -> {to}");
    assert!(comparison.problems.is_empty());
}

#[test]
fn members() {
    let added = "maximum: 30}\n        colour: {type: string}";
    check("maximum: 30}", added, &["compatible: field_added request colour"]);
    check(
        "        age: {type: integer, minimum: 0, maximum: 30}\n",
        "",
        &["breaking: field_removed request age"],
    );
    check("required: [name]", "required: [name, age]", &["breaking: required_changed request age"]);
    check("required: [name]", "required: []", &["compatible: required_changed request name"]);
    check("        tag: {type: string, nullable: true}\n", "", &["breaking: field_removed response tag"]);
    check("nullable: true}", "nullable: true}\n        new: {}", &["compatible: field_added response new"]);
    check("required: [id, name]", "required: [id]", &["breaking: required_changed response name"]);
    check(
        "required: [id, name]",
        "required: [id, name, tag]",
        &["compatible: required_changed response tag"],
    );
    check("writeOnly: true", "readOnly: true", &["breaking: field_removed request code"]);
    check("nullable: true", "nullable: true, writeOnly: true", &["breaking: field_removed response tag"]);
}

#[test]
fn values() {
    check("[cat, dog]", "[cat]", &["breaking: option_removed request kind"]);
    check("[cat, dog]", "[cat, dog, bird]", &["compatible: option_added request kind"]);
    check("[free, sold]", "[free, sold, ill]", &["compatible: option_added response state"]);
    check("[free, sold]", "[sold]", &["compatible: option_removed response state"]);
    check("default: 10", "default: 20", &["compatible: constraint_changed default request limit"]);
}

#[test]
fn types() {
    let (one, list) =
        ("{$ref: '#/components/schemas/New'}", "{type: array, items: {$ref: '#/components/schemas/New'}}");
    check(one, list, &["breaking: type_changed request POST /pets"]);
    check("age: {type: integer", "age: {type: string", &["breaking: type_changed request age"]);
    check("age: {type: integer", "age: {type: number", &["compatible: type_changed request age"]);
    check("id: {type: integer", "id: {type: number", &["breaking: type_changed response id"]);
    check("weight: {type: number", "weight: {type: integer", &["compatible: type_changed response weight"]);
    check("items: {type: string}", "items: {type: integer}", &["breaking: type_changed request tags"]);
    check("format: email", "format: uuid", &["breaking: constraint_changed format response email"]);
    check(
        "name: {type: string}",
        "name: {type: string, nullable: true}",
        &["breaking: nullable_changed response name"],
    );
    check("nullable: true", "nullable: false", &["compatible: nullable_changed response tag"]);
    check("maximum: 30", "maximum: 30, nullable: true", &["compatible: nullable_changed request age"]);
}

#[test]
fn bounds() {
    check("maxLength: 50", "maxLength: 40", &["breaking: constraint_changed max_length request name"]);
    check("maxLength: 50", "maxLength: 60", &["compatible: constraint_changed max_length request name"]);
    check("minLength: 2", "minLength: 3", &["breaking: constraint_changed min_length request name"]);
    check("minLength: 2", "minLength: 0", &["compatible: constraint_changed min_length request name"]);
    check(
        "pattern: '^[a-z]+$'",
        "pattern: '^[a-f]+$'",
        &["breaking: constraint_changed format request name"],
    );
    check(", pattern: '^[a-z]+$'", "", &["compatible: constraint_changed format request name"]);
    check("maximum: 30", "maximum: 29.5", &["breaking: constraint_changed maximum request age"]);
    check("maximum: 30", "maximum: 31", &["compatible: constraint_changed maximum request age"]);
    check(", maximum: 30", "", &["compatible: constraint_changed maximum request age"]);
    check(
        "maximum: 30",
        "maximum: 30, exclusiveMaximum: true",
        &["breaking: constraint_changed maximum request age"],
    );
    check(
        "age: {type: integer, minimum: 0",
        "age: {type: integer, minimum: 1",
        &["breaking: constraint_changed minimum request age"],
    );
    check(
        "age: {type: integer, minimum: 0",
        "age: {type: integer, minimum: -1",
        &["compatible: constraint_changed minimum request age"],
    );
    check(", exclusiveMinimum: true", "", &["compatible: constraint_changed minimum request price"]);
    check(
        "weight: {type: number, minimum: 0",
        "weight: {type: number",
        &["breaking: constraint_changed minimum response weight"],
    );
    check("maxItems: 5", "maxItems: 4", &["breaking: constraint_changed max_items request tags"]);
    check("maxItems: 5", "maxItems: 6", &["compatible: constraint_changed max_items request tags"]);
    check("minItems: 1", "minItems: 2", &["breaking: constraint_changed min_items request tags"]);
    check("minItems: 1, ", "", &["compatible: constraint_changed min_items request tags"]);
    check("maximum: 100", "maximum: 50", &["breaking: constraint_changed maximum request limit"]);
}

#[test]
fn parameters() {
    let limit = "        - {name: limit, in: query, schema: {type: integer, minimum: 1, maximum: 100, default: 10}}\n";
    check(limit, "", &["breaking: field_removed request limit"]);
    check(
        limit,
        &limit.replace("query,", "query, required: true,"),
        &["breaking: required_changed request limit"],
    );
    check(limit, &limit.replace("in: query", "in: header"), &["breaking: location_changed request limit"]);
    check(
        limit,
        &format!("{limit}        - {{name: q, in: query}}\n"),
        &["compatible: field_added request q"],
    );
    let needed = format!("{limit}        - {{name: q, in: header, required: true}}\n");
    check(limit, &needed, &["breaking: field_added request q"]);
    check("in: cookie,", "in: cookie, required: true,", &["breaking: required_changed request sid"]);
    check(
        "tenant, in: query,",
        "tenant, in: query, required: true,",
        &["breaking: required_changed request tenant"],
    );
    check(
        "petId, in: path, required: true, schema: {type: string",
        "petId, in: path, required: true, schema: {type: integer",
        &["breaking: type_changed request petId"],
    );
}

#[test]
fn operations() {
    let delete = "    delete: {parameters: [{name: petId, in: path, required: true, schema: {type: string}}], responses: {'204': {}}}\n";
    check(
        delete,
        "",
        &[
            "breaking: endpoint_removed DELETE /pets/{petId}",
            "breaking: section_removed DELETE /pets/{petId}, DELETE /pets/{petId}",
        ],
    );
    check(
        delete,
        &format!("{delete}    get: {{responses: {{'200': {{}}}}}}\n"),
        &[
            "compatible: endpoint_added GET /pets/{petId}",
            "compatible: section_added GET /pets/{petId}, GET /pets/{petId}",
        ],
    );
    check("delete: {", "delete: {deprecated: true, ", &["none: deprecated_changed DELETE /pets/{petId}"]);
    check("maximum: 30", "maximum: 30, deprecated: true", &["none: deprecated_changed request age"]);
    check("maximum: 30", "maximum: 30, description: In years.", &[]);
    let error =
        "        '404': {content: {application/json: {schema: {properties: {code: {type: integer}}}}}}\n";
    check(error, "", &["breaking: section_removed GET /pets, list (404)"]);
    check(
        error,
        &format!("{error}{}", error.replace("404", "500")),
        &["compatible: section_added GET /pets, list (500)"],
    );
}

#[test]
fn composition() {
    check(", {properties: {b: {type: string}}}", "", &["breaking: field_removed request ext.b"]);
    check(
        "{properties: {b: {type: string}}}",
        "{properties: {b: {type: string}}, required: [b]}",
        &["breaking: required_changed request ext.b"],
    );
    check(", {properties: {box: {type: string}}}", "", &["breaking: field_removed request home.box"]);
    check(
        "{properties: {box: {type: string}}}",
        "{properties: {box: {type: string}}}, {properties: {x: {}}}",
        &["compatible: field_added request home.x"],
    );
}

#[test]
fn what_the_api_posts() {
    check("{at: {type: string}}", "{at: {type: integer}}", &["breaking: type_changed at"]);
    check("{to: {type: string}}", "{to: {type: string}, by: {}}", &["compatible: field_added by"]);
}
