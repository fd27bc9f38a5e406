//! Forms of requests and entries that a profile of headings can name, each on a page of its own.

#![allow(clippy::expect_used, clippy::panic, reason = "helpers of tests end the test")]

use codegen::diagnostics::span::PagePath;
use codegen::profile::Profile;
use codegen::read::facts::PageFacts;
use codegen::read::source::{RawPage, Text};
use codegen::report::facts_text;
use codegen::write::render::render;
use std::sync::Arc;

/// What all pages of this file have.
const USUAL: &str = r#"
name = "Shop"

[outline.pages]
files = ["md"]

[outline.tables]
fields = ["Name|Type"]
presence = ["Required"]
description = ["Description"]

[outline.presence]
request = "optional"
required = ["yes", "required"]
optional = ["no", "optional"]

[outline.types]
string = ["string"]
integer = ["integer", "int"]
boolean = ["bool"]
array = ["array"]
array-of = ["array of", "array["]
object = ["object"]
separators = ["or", ",", "/"]
"#;

fn read(profile: &str, page: &str) -> PageFacts {
    let profile = Profile::read(&Text::new(PagePath::new("shop.toml"), format!("{USUAL}{profile}")));
    let profile = Arc::new(profile.unwrap_or_else(|problems| panic!("{problems:#?}")));
    let page = RawPage { path: PagePath::new("a.md"), bytes: page.as_bytes().to_vec() };
    let mut pages = codegen::read::read_pages(&[page], &profile);
    pages.pop().expect("a page").expect("text").facts
}

/// The facts of a page, and its problems.
#[track_caller]
fn check(profile: &str, page: &str, expected: &[&str]) {
    let facts = read(profile, page);
    let text = facts_text(std::slice::from_ref(&facts));
    let mut found: Vec<String> =
        text.lines().map(|line| line.trim_start_matches("a.md:").to_owned()).collect();
    found.extend(facts.problems.iter().map(|problem| format!("{}: {}", problem.place.line, problem.message)));
    assert_eq!(found, expected, "{page}");
    if let Err(error) = render(&facts, "") {
        panic!("{page}: {error}");
    }
}

const FENCE: &str = "[outline.endpoints]\nfence = \"\"\nplaceholder = \":\"\nlevels = [\"2\", \"3\"]\nparameters = \"Required\"\n";

#[test]
fn requests_in_lines() {
    let lines = "[outline.endpoints]\nlines = [\"`*`\", \"> *\"]\naddresses = true\n";
    check(lines, "## Get\n\n`GET /a/{b}`\n\n`GET /a/c` is another.\n", &["3: endpoint GET /a/{b} [Get]"]);
    check(lines, "## Get\n\n> GET - /a\n", &["3: endpoint GET /a [Get]"]);
    check(lines, "## Get\n\n`GET http://127.0.0.1:80/1.0/a`\n", &["3: endpoint GET /1.0/a [Get]"]);
    // Another address is none where the profile does not say so.
    check("[outline.endpoints]\nlines = [\"`*`\"]\n", "## Get\n\n`GET http://a.example/a`\n", &[]);
}

#[test]
fn requests_in_headings() {
    let headings = "[outline.endpoints]\nheading = true\n";
    check(
        headings,
        "# Books\n\n## GET /a\n\n| Name | Type |\n|--|--|\n| b | int |\n\n### `POST /a`\n",
        &[
            "3: endpoint GET /a [GET /a]",
            "7: object GET /a b: integer, unstated",
            "9: endpoint POST /a [POST /a]",
            "5: no heading says what this table of a request holds",
        ],
    );
}

#[test]
fn requests_in_tables() {
    check(
        "[outline.endpoints]\ntable = \"Method|Path\"\nlevels = [\"2\", \"2\"]\nplaceholder = \":\"\n",
        "## Get\n\n| Method | Path | Produces |\n|--|--|--|\n| `GET` | `/v1/a/:b` | `application/json` |\n",
        &["5: endpoint GET /v1/a/{b} [Get]"],
    );
}

#[test]
fn tables_without_bars_around() {
    for rule in ["-- | :-: | --", "|--|--|--|"] {
        check(
            FENCE,
            &format!(
                "## List\n\n```\nGET /a\n```\n\nName | Type | Required\n{rule}\n`b` | int | no\n| `c` | string | yes |\n\nWords | of no table.\n"
            ),
            &[
                "4: endpoint GET /a [List]",
                "9: GET /a request query b: integer, optional",
                "10: GET /a request query c: string, required",
            ],
        );
    }
}

#[test]
fn parameters_above_their_request() {
    check(
        FENCE,
        "## List\n\n| Name | Type | Required |\n|--|--|--|\n| `b` | int | no |\n\n```\nGET /a\n```\n",
        &["5: GET /a request query b: integer, optional", "8: endpoint GET /a [List]"],
    );
}

#[test]
fn several_requests_of_one_section() {
    let table = "| Name | Type | Required |\n|--|--|--|\n| `b` | int | yes |\n";
    // What stands below them is said of each.
    check(
        FENCE,
        &format!("## List\n\n```\nGET /a/:b\nGET /a?b=1\nGET /c\n```\n\n{table}"),
        &[
            "4: endpoint GET /a/{b} [List]",
            "5: endpoint GET /a [List]",
            "6: endpoint GET /c [List]",
            "11: GET /a/{b} request path b: integer, required",
            "11: GET /a request query b: integer, required",
            "11: GET /c request query b: integer, required",
        ],
    );
    // An entry belongs to the nearest request above it.
    check(
        FENCE,
        &format!("## List\n\n```\nGET /a/:b\n```\n\n{table}\nOr:\n\n```\nPOST /a\n```\n\n{table}"),
        &[
            "4: endpoint GET /a/{b} [List]",
            "9: GET /a/{b} request path b: integer, required",
            "14: endpoint POST /a [List]",
            "19: POST /a request b: integer, required",
        ],
    );
}

#[test]
fn bullets() {
    let bullets = "[outline.entries]\nbullets = true\n[outline.headings]\nparameters = [\"Parameters\"]\nlines = true\nobjects = [\"* object\"]\n";
    check(
        &format!("{FENCE}{bullets}"),
        "## Get\n\n```\nPOST /a/:b\n```\n\nParameters:\n\n- `b` (required) - The one\n  of many\n- `c` (optional) - Another\n* `d`: a third\n",
        &[
            "4: endpoint POST /a/{b} [Get]",
            "9: POST /a/{b} request path b: untyped, required",
            "11: POST /a/{b} request c: untyped, optional",
            "12: POST /a/{b} request d: untyped, optional",
        ],
    );
    check(
        &format!("{FENCE}{bullets}"),
        "## Get\n\n```\nPOST /a\n```\n\n### Parameters\n\n- `b` `(int: 5)` - The one\n- `c` `(array of object, required)` - Another\n  - `d` `(string: \"x\")`\n- `e` `(bool: <required>)`\n",
        &[
            "4: endpoint POST /a [Get]",
            "9: POST /a request b: integer, optional, default 5",
            "10: POST /a request c: array<object>, required",
            "11: POST /a request c[].d: string, optional, default \"x\"",
            "12: POST /a request e: boolean, required",
        ],
    );
    // Without a heading, a mark tells a parameter from a value.
    check(
        &format!("{FENCE}{bullets}"),
        "## Get\n\n```\nGET /a\n```\n\n- `b` (optional) - The one\n- `x` - A value\n",
        &["4: endpoint GET /a [Get]", "7: GET /a request query b: untyped, optional"],
    );
    check(
        &format!("{FENCE}{bullets}"),
        "## Book object\n\n- `b` (int) - The one\n- `c` - Another\n",
        &["3: object Book b: integer, unstated", "4: object Book c: untyped, unstated"],
    );
}

#[test]
fn lines_that_are_headings() {
    let profile = "[outline.endpoints]\nlines = [\"`*`\"]\nlevels = [\"3\", \"3\"]\n[outline.headings]\nquery = [\"Query Parameters\"]\nresponse = [\"Response\"]\nlines = true\n";
    check(
        profile,
        "### Get\n\n**HTTP Request**\n\n`GET /a`\n\n**Query Parameters**\n\n| Name | Type | Required |\n|--|--|--|\n| **b** | int | no |\n\n**Response:**\n\n| Name | Type |\n|--|--|\n| **c** | int |\n",
        &[
            "5: endpoint GET /a [Get]",
            "11: GET /a request query b: integer, optional",
            "17: GET /a response c: integer, unstated",
        ],
    );
}

#[test]
fn types_joined_by_signs() {
    let row = |ty: &str| {
        format!(
            "## List\n\n```\nGET /a\n```\n\n| Name | Type | Required |\n|--|--|--|\n| `b` | {ty} | no |\n"
        )
    };
    let check = |ty: &str, expected: &[&str]| {
        let mut all = vec!["4: endpoint GET /a [List]"];
        all.extend(expected);
        check(FENCE, &row(ty), &all);
    };
    check("integer/string", &["9: GET /a request query b: integer / string, optional"]);
    check("Array[integer]", &["9: GET /a request query b: array<integer>, optional"]);
    // A type behind a sign that the profile does not name is not lost in silence.
    check(
        "integer & string",
        &[
            "9: GET /a request query b: integer, optional",
            "9: `integer & string` is no type that the docs use elsewhere",
        ],
    );
    check(
        "array<integer>",
        &[
            "9: GET /a request query b: array, optional",
            "9: `array<integer>` is no type that the docs use elsewhere",
        ],
    );
}

#[test]
fn no_false_alarms() {
    check(FENCE, "## List\n\n```\nGET /a\n```\n\nAs\n`new`.\n", &["4: endpoint GET /a [List]"]);
    check(
        FENCE,
        "## List\n\nWords.\n\n```\nGET /a\n```\n\n## More\n\n```\nGET /b\n```\n",
        &["6: endpoint GET /a [List]", "12: endpoint GET /b [More]"],
    );
}
