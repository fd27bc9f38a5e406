use super::*;
use crate::diagnostics::span::PagePath;
use crate::read::facts::Fact;
use crate::report::facts_text;

/// The facts and problems of files, each a path and a text.
fn read_all(files: &[(&str, &str)]) -> (Vec<String>, Vec<String>) {
    let file =
        |(path, text): &(&str, &str)| RawPage { path: PagePath::parse(path).unwrap(), bytes: (*text).into() };
    let (mut facts, mut problems) = (Vec::new(), Vec::new());
    for page in read_pages(&files.iter().map(file).collect::<Vec<_>>(), &Profile::usual()) {
        match page {
            Ok(page) => {
                problems.extend(page.facts.problems.iter().map(shown));
                facts.extend(facts_text(&[page.facts]).lines().map(str::to_owned));
            }
            Err(problem) => problems.push(shown(&problem)),
        }
    }
    (facts, problems)
}

fn shown(problem: &Problem) -> String {
    format!("{} {} {}", problem.place, problem.code, problem.message)
}

const TOP: &str = "openapi: 3.0.3\npaths:\n  /books:\n    post:\n";

/// The facts of the members of a body of this schema, indented as it stands there, in a document with these components.
#[track_caller]
fn check_members(schema: &str, components: &str, expected: &[&str]) {
    let (facts, problems) = read_all(&[("a.yaml", &body(schema, components))]);
    assert_eq!(problems, [""; 0], "{schema}");
    let members: Vec<_> = facts
        .iter()
        .filter_map(|fact| {
            fact.split_once(": ").map(|(_, fact)| fact.trim_start_matches("POST /books request "))
        })
        .filter(|fact| !fact.starts_with("endpoint"))
        .collect();
    assert_eq!(members, expected, "{schema}");
}

fn body(schema: &str, components: &str) -> String {
    let content = "      requestBody: {content: {application/json: {schema: ";
    format!("{TOP}{content}{schema}}}}}}}\ncomponents:\n  schemas:\n    {components}\n")
}

/// The problems of a body of this schema.
#[track_caller]
fn check_problems(schema: &str, components: &str, expected: &[&str]) {
    let (_, problems) = read_all(&[("a.yaml", &body(schema, components))]);
    assert_eq!(problems, expected, "{schema}");
}

#[test]
fn an_operation() {
    let spec = "openapi: 3.1.0
paths:
  /books/{id}/:
    parameters:
      - {name: id, in: path, required: true, schema: {type: string, maxLength: 8}}
    get:
      summary: Find a book
      parameters:
        - {name: full, in: query, description: With chapters., schema: {type: boolean, default: false}}
        - {name: trace, in: header, schema: {type: string}}
      responses:
        '200':
          content:
            application/json:
              schema:
                type: object
                required: [title]
                properties:
                  title: {type: string}
                  pages: {type: [integer, 'null']}
        '404':
          content:
            application/json:
              schema: {type: object, properties: {error: {type: string}}}
";
    let (facts, problems) = read_all(&[("a.yaml", spec)]);
    assert_eq!(problems, [""; 0]);
    let expected = [
        "a.yaml:6: endpoint GET /books/{id} [Find a book]",
        "a.yaml:9: GET /books/{id} request query full: boolean, optional, default false",
        "a.yaml:10: GET /books/{id} request header trace: string, optional",
        "a.yaml:5: GET /books/{id} request path id: string, required, at most 8 characters",
        "a.yaml:19: GET /books/{id} response title: string, required",
        "a.yaml:20: GET /books/{id} response pages: integer, optional, nullable",
        "a.yaml:24: GET /books/{id} response error: string, optional",
    ];
    assert_eq!(facts, expected);
}

#[test]
fn members() {
    check_members(
        "{required: [a], properties: {a: {type: integer}, b: {enum: [x, y]}, c: {const: z}}}",
        "",
        &["a: integer, required", "b: untyped, optional, options x | y", "c: untyped, optional, value z"],
    );
    check_members(
        "{properties: {a: {properties: {b: {items: {properties: {c: {type: number}}}}}}}}",
        "",
        &["a: object, optional", "a.b: array<object>, optional", "a.b[].c: float, optional"],
    );
    check_members(
        "{properties: {a: {type: string, readOnly: true}, b: {type: string, format: date}}}",
        "",
        &["b: string, optional, format date"],
    );
}

#[test]
fn bounds() {
    check_members(
        "{properties: {a: {type: integer, minimum: 1, maximum: 9}, b: {type: array, minItems: 1, maxItems: 3}}}",
        "",
        &["a: integer, optional, minimum 1, maximum 9", "b: array, optional, min items 1, max items 3"],
    );
    // A mark in OpenAPI 3.0, a bound of its own from 3.1 on.
    check_members(
        "{properties: {a: {minimum: 0, exclusiveMinimum: true}, b: {exclusiveMinimum: 0, exclusiveMaximum: 1.5}}}",
        "",
        &[
            "a: untyped, optional, minimum above 0",
            "b: untyped, optional, minimum above 0, maximum below 1.5",
        ],
    );
    check_members("{properties: {a: {minimum: many, minItems: -1}}}", "", &["a: untyped, optional"]);
}

/// Nobody can call what the API posts: its body is an object.
#[test]
fn webhooks_and_callbacks() {
    let post = |member: &str| {
        format!(
            "{{post: {{requestBody: {{content: {{application/json: {{schema: {{properties: {{{member}: {{}}}}}}}}}}}}}}}}"
        )
    };
    let spec = format!(
        "openapi: 3.1.0\nwebhooks:\n  bookMoved: {}\npaths:\n  /a:\n    get:\n      callbacks:\n        sold: {{'{{$url}}': {}}}\n",
        post("to"),
        post("at")
    );
    let (facts, problems) = read_all(&[("a.yaml", &spec)]);
    assert_eq!(problems, [""; 0]);
    let objects: Vec<_> = facts.iter().filter(|fact| fact.contains("object")).collect();
    assert_eq!(
        objects,
        ["a.yaml:8: object sold at: untyped, optional", "a.yaml:3: object book_moved to: untyped, optional"]
    );
}

#[test]
fn maps() {
    check_members(
        "{properties: {a: {additionalProperties: {properties: {b: {type: string}}}}}}",
        "",
        &["a: map, optional", "a{}.b: string, optional"],
    );
    check_members(
        "{properties: {a: {type: array, items: {type: object, additionalProperties: true}}}}",
        "",
        &["a: array<map>, optional"],
    );
    check_members(
        "{properties: {a: {type: object, patternProperties: {'^x': {properties: {b: {type: string}}}}}}}",
        "",
        &["a: map, optional", "a{}.b: string, optional"],
    );
}

#[test]
fn values_of_lists_are_those_of_their_items() {
    check_members(
        "{properties: {a: {type: array, items: {type: string, enum: [x, y]}}}}",
        "",
        &["a: array<string>, optional, options x | y"],
    );
}

#[test]
fn alternatives_that_a_member_tells_apart() {
    let parts = "Cat: {properties: {kind: {type: string}}}\n    Dog: {properties: {kind: {type: string}, b: {type: string}}}";
    let of = |mapping: &str| {
        format!(
            "{{oneOf: [{{$ref: '#/components/schemas/Cat'}}, {{$ref: '#/components/schemas/Dog'}}], discriminator: {{propertyName: kind{mapping}}}}}"
        )
    };
    check_members(
        &of(", mapping: {hund: '#/components/schemas/Dog', tom: Cat}"),
        parts,
        &["kind: string, optional, value tom", "kind: string, optional, value hund", "b: string, optional"],
    );
    check_members(
        &of(""),
        parts,
        &["kind: string, optional, value Cat", "kind: string, optional, value Dog", "b: string, optional"],
    );
}

#[test]
fn an_answer_for_what_no_status_says() {
    let check = |statuses: &[&str], expected: usize| {
        let answer = |status: &&str| {
            format!(
                "        '{status}': {{content: {{application/json: {{schema: {{properties: {{a: {{}}}}}}}}}}}}"
            )
        };
        let responses = statuses.iter().map(answer).collect::<Vec<_>>().join("\n");
        let file = RawPage {
            path: PagePath::new("a.yaml"),
            bytes: format!("{TOP}      responses:\n{responses}").into(),
        };
        let page = read_pages(&[file], &Profile::usual()).remove(0).unwrap();
        assert_eq!(page.facts.sections.len(), expected, "{statuses:?}");
    };
    check(&["default"], 1);
    check(&["200", "default"], 2);
    check(&["200", "404", "default"], 3);
}

#[test]
fn marks() {
    let schema = "{properties: {a: {type: [string, 'null'], deprecated: true}, b: {nullable: true}, c: {oneOf: [{}, {type: 'null'}]}}}";
    let file = RawPage { path: PagePath::new("a.yaml"), bytes: body(schema, "").into() };
    let page = read_pages(&[file], &Profile::usual()).remove(0).unwrap();
    let marks = page.facts.facts.iter().filter_map(|fact| match fact {
        Fact::Field(field) => Some((field.nullable, field.deprecated)),
        _ => None,
    });
    assert_eq!(marks.collect::<Vec<_>>(), [(true, true), (true, false), (true, false)]);
}

#[test]
fn composition() {
    check_members(
        "{allOf: [{$ref: '#/components/schemas/Base'}, {required: [a, b], properties: {b: {type: string}}}]}",
        "Base: {properties: {a: {type: integer}}}",
        &["a: integer, required", "b: string, required"],
    );
    check_members(
        "{properties: {a: {anyOf: [{type: string}, {type: integer}, {type: 'null'}]}}}",
        "",
        &["a: integer / string, optional, nullable"],
    );
    check_members(
        "{properties: {a: {oneOf: [{properties: {b: {}, c: {}}, required: [b, c]}, {properties: {b: {}}, required: [b]}]}}}",
        "",
        &["a: object, optional", "a.b: untyped, required", "a.c: untyped, conditional"],
    );
    check_members(
        "{properties: {a: {}, b: {}}, anyOf: [{required: [a]}, {required: [b]}]}",
        "",
        &["a: untyped, conditional", "b: untyped, conditional"],
    );
}

#[test]
fn objects() {
    check_members(
        "{properties: {author: {$ref: '#/components/schemas/AuthorData'}, isbn: {$ref: '#/components/schemas/Isbn'}}}",
        "AuthorData: {properties: {name: {type: string}, friends: {items: {$ref: '#/components/schemas/AuthorData'}}}}\n    \
         Isbn: {type: string, maxLength: 13}",
        &[
            "author: object, optional, see #author_data-object",
            "isbn: string, optional, at most 13 characters",
            "object author_data name: string, optional",
            "object author_data friends: array<object>, optional, see #author_data-object",
        ],
    );
    check_members(
        "{properties: {a: {allOf: [{$ref: '#/components/schemas/Author'}, {required: [name]}]}}}",
        "Author: {properties: {name: {type: string}}}",
        &[
            "a: object, optional, see #author-object",
            "a.name: string, required",
            "object author name: string, optional",
        ],
    );
}

#[test]
fn alternatives_are_sections() {
    let card = "{title: Card, properties: {number: {type: string}}}";
    let spec = body(
        &format!("{{oneOf: [{card}, {{$ref: '#/components/schemas/Bank'}}]}}"),
        "Bank: {properties: {iban: {}}}",
    );
    let file = RawPage { path: PagePath::new("a.yaml"), bytes: spec.into() };
    let page = read_pages(&[file], &Profile::usual()).remove(0).unwrap();
    let sections: Vec<_> = page.facts.sections.iter().map(|section| section.heading.as_str()).collect();
    assert_eq!(sections, ["POST /books", "Card", "Bank"]);
}

#[test]
fn an_operation_may_be_in_another_file() {
    let root = "openapi: 3.0.0\npaths:\n  /a:\n    get:\n      $ref: ./get.yaml\n";
    let operation = "summary: List\nparameters:\n  - {name: page, in: query, schema: {type: integer}}\n";
    let (facts, problems) = read_all(&[("get.yaml", operation), ("root.yaml", root)]);
    assert_eq!(problems, [""; 0]);
    let expected =
        ["root.yaml:4: endpoint GET /a [List]", "root.yaml:4: GET /a request query page: integer, optional"];
    assert_eq!(facts, expected);
}

#[test]
fn facts_stand_in_the_file_of_their_section() {
    let root = "openapi: 3.0.0\npaths:\n  /a:\n    $ref: ./paths/a.yaml\n";
    let path = "get:\n  responses:\n    200:\n      content:\n        application/json:\n          schema:\n            \
                properties:\n              id: {$ref: ../Id.yaml}\n            allOf:\n              - $ref: ../base.json\n";
    let files = [
        ("Id.yaml", "type: string\nmaxLength: 4\n"),
        ("base.json", "{\"properties\": {\"name\": {\"type\": \"string\"}}}"),
        ("paths/a.yaml", path),
        ("root.yaml", root),
    ];
    let (facts, problems) = read_all(&files);
    assert_eq!(problems, [""; 0]);
    let expected = [
        "paths/a.yaml:1: endpoint GET /a [GET /a]",
        "paths/a.yaml:8: GET /a response id: string, optional, at most 4 characters",
        "paths/a.yaml:10: GET /a response name: string, optional",
    ];
    assert_eq!(facts, expected);
}

#[test]
fn broken_references() {
    check_problems(
        "{properties: {a: {$ref: '#/components/schemas/Lost'}}}",
        "",
        &[
            "a.yaml:5:82 spec-ref `$ref` leads to `#/components/schemas/Lost`, which its document does not have",
        ],
    );
    check_problems(
        "{properties: {a: {$ref: lost.yaml}}}",
        "",
        &["a.yaml:5:82 spec-ref `$ref` leads to `lost.yaml`, which the source does not have"],
    );
    check_problems(
        "{properties: {a: {$ref: 'https://example.org/a.yaml'}}}",
        "",
        &["a.yaml:5:82 spec-ref `$ref` leads to the web, where nothing is read"],
    );
    let circle = "A: {$ref: '#/components/schemas/B'}\n    B: {$ref: '#/components/schemas/A'}";
    check_problems(
        "{properties: {a: {$ref: '#/components/schemas/A'}}}",
        circle,
        &["a.yaml:5:75 spec-ref-cycle `$ref` leads back to itself"],
    );
    check_problems(
        "{$ref: '#/components/schemas/A'}",
        "A: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {a: {}}}]}",
        &["a.yaml:8:8 spec-ref-cycle `$ref` leads back to itself"],
    );
}

/// Schemas that have no end that is worth waiting for are read in part, and said to be.
#[test]
fn hostile_schemas() {
    let check = |n: usize, schema: &dyn Fn(usize) -> String| {
        let all: Vec<String> = (0..n).map(|i| format!("S{i}: {}\n    ", schema(i + 1))).collect();
        let all = all.concat();
        let spec =
            body("{$ref: '#/components/schemas/S0'}", &format!("{all}S{n}: {{properties: {{z: {{}}}}}}"));
        let (_, problems) = read_all(&[("a.yaml", &spec)]);
        assert!(problems.iter().any(|problem| problem.ends_with("more parts than are read")), "{problems:?}");
        assert!(problems.len() < 20, "{problems:?}");
    };
    let to = |i: usize| format!("{{$ref: '#/components/schemas/S{i}'}}");
    check(3_000, &|i| format!("{{allOf: [{}, {{properties: {{p: {{}}}}}}]}}", to(i)));
    check(24, &|i| format!("{{allOf: [{}, {}]}}", to(i), to(i)));
    check(6, &|i| format!("{{oneOf: [{}]}}", vec![to(i); 8].join(", ")));
    check(100, &|i| format!("{{properties: {{m: {{additionalProperties: {}}}}}}}", to(i)));
    check(18, &|i| {
        format!(
            "{{properties: {{a: {{additionalProperties: {0}}}, b: {{additionalProperties: {0}}}}}}}",
            to(i)
        )
    });
}

#[test]
fn odd_schemas() {
    check_problems(
        "{properties: {a: {$ref: '#/components/schemas/A', description: More}}}",
        "A: {type: string}",
        &["a.yaml:5:75 spec-ref-siblings `description` beside `$ref` counts for nothing in OpenAPI 3.0"],
    );
    check_problems(
        "{required: [a, c], properties: {a: {}, b: {}}}",
        "",
        &["a.yaml:5:73 spec-required `c` is required, but no property has this name"],
    );
    check_problems(
        "{properties: {a: {type: int}}}",
        "",
        &["a.yaml:5:82 unknown-type `int` is no type of OpenAPI"],
    );
}

#[test]
fn examples_against_schemas() {
    let check = |example: &str, expected: &[&str]| {
        let schema = format!(
            "{{required: [a], properties: {{a: {{type: integer}}, b: {{enum: [x]}}, c: {{additionalProperties: true}}}}}}, example: {example}"
        );
        let (_, problems) = read_all(&[("a.yaml", &body(&schema, ""))]);
        let shown: Vec<_> =
            problems.iter().filter_map(|problem| problem.split_once(' ')).map(|(_, rest)| rest).collect();
        assert_eq!(shown, expected, "{example}");
    };
    check("{a: 1, b: x, c: {d: 1}}", &[]);
    check("{a: null, b: ''}", &[]);
    check("{a: '1'}", &["sample-type `a` is integer by its schema, but the example shows a string"]);
    check("{a: 1, b: y}", &["sample-value `b` is `y` in the example, which is none of its values"]);
    check("{a: 1, e: 1}", &["sample-undocumented `e` is in the example, but its schema does not have it"]);
    check("{b: x}", &["spec-example `a` is required, but the example does not have it"]);
}

#[test]
fn what_is_not_read() {
    let (facts, problems) = read_all(&[("a.yaml", "swagger: '2.0'\npaths: {}\n"), ("b.yaml", "a: [")]);
    assert_eq!(facts, [""; 0]);
    assert_eq!(problems.first().unwrap(), "a.yaml:1:1 spec-version only OpenAPI 3.0 and 3.1 are read");
    assert!(problems.get(1).unwrap().starts_with("b.yaml:1:5 spec-syntax"), "{problems:?}");
}

/// Where one of several alternatives is a named object, the members of the object stand there once, however often it is meant.
#[test]
fn an_object_among_alternatives() {
    let person = "Person: {properties: {name: {type: string}, boss: {anyOf: [{type: string}, {$ref: '#/components/schemas/Person'}]}}}";
    let object = [
        "object person name: string, optional",
        "object person boss: object / string, optional, see #person-object",
    ];
    let check = |owner: &str, expected: &str| {
        let expected: Vec<&str> = [expected].into_iter().chain(object).collect();
        check_members(&format!("{{properties: {{owner: {owner}}}}}"), person, &expected);
    };
    let named = "{$ref: '#/components/schemas/Person'}";
    check(
        &format!("{{anyOf: [{named}], nullable: true}}"),
        "owner: object, optional, nullable, see #person-object",
    );
    check(
        &format!("{{anyOf: [{{type: string, maxLength: 9}}, {named}]}}"),
        "owner: object / string, optional, at most 9 characters, see #person-object",
    );
    check(
        &format!("{{type: array, items: {{oneOf: [{{type: string}}, {named}]}}}}"),
        "owner: array<object> / array<string>, optional, see #person-object",
    );
}

/// From OpenAPI 3.1 on, a body may require more than the schema that it refers to.
#[test]
fn siblings_of_the_reference_of_a_body() {
    let schema = "{$ref: '#/components/schemas/Book', required: [title]}";
    let newer = body(schema, "Book: {properties: {title: {type: string}}}")
        .replace("openapi: 3.0.3", "openapi: 3.1.0");
    let (facts, _) = read_all(&[("a.yaml", &newer)]);
    assert!(facts.iter().any(|fact| fact.ends_with("title: string, required")), "{facts:?}");
}

#[test]
fn what_an_operation_returns() {
    let check = |schema: &str, expected: Option<&str>| {
        let answer =
            format!("      responses: {{'200': {{content: {{application/json: {{schema: {schema}}}}}}}}}\n");
        let schemas = "components: {schemas: {Book: {properties: {a: {}}}, Name: {type: string}}}\n";
        let file = RawPage { path: PagePath::new("a.yaml"), bytes: format!("{TOP}{answer}{schemas}").into() };
        let read = read_pages(&[file], &Profile::usual()).remove(0).unwrap();
        let returned = read.facts.facts.iter().find_map(|fact| match fact {
            Fact::Endpoint(fact) => Some(fact.returns.clone()),
            _ => None,
        });
        assert_eq!(returned.unwrap().as_deref(), expected, "{schema}");
    };
    check("{$ref: '#/components/schemas/Book'}", Some("book"));
    check("{type: array, items: {$ref: '#/components/schemas/Book'}}", Some("array<book>"));
    check("{type: array, items: {properties: {a: {}}}}", Some("array<object>"));
    check("{type: array, items: {$ref: '#/components/schemas/Name'}}", Some("array<string>"));
    check("{type: integer}", Some("integer"));
    check("{properties: {a: {type: string}}}", None);
    check("{}", None);
}

#[test]
fn what_an_operation_takes() {
    let check = |schema: &str, expected: &str| {
        let file = body(schema, "Book: {properties: {title: {type: string}}}\n    Name: {type: string}");
        let (facts, _) = read_all(&[("a.yaml", &file)]);
        assert!(facts.iter().any(|fact| fact.ends_with(expected)), "{schema}: {facts:?}");
    };
    check("{$ref: '#/components/schemas/Book'}", "]");
    check("{type: array, items: {$ref: '#/components/schemas/Book'}}", "], takes array<object>");
    check("{type: array, items: {$ref: '#/components/schemas/Book'}}", " request title: string, optional");
    check("{type: array, items: {$ref: '#/components/schemas/Name'}}", "], takes array<string>");
    check("{type: array, items: {type: array, items: {type: string}}}", "], takes array<array>");
    check("{type: array, items: {}}", "], takes array");
}

#[test]
fn a_member_is_what_it_is_in_any_alternative() {
    check_members(
        "{properties: {c: {oneOf: [{properties: {a: {enum: [x]}, b: {type: string}}}, {properties: {a: {const: y}, b: {type: integer}}}]}}}",
        "",
        &["c: object, optional", "c.a: untyped, optional, options x | y", "c.b: integer / string, optional"],
    );
}
