//! Forms of entries and labels that real pages have beside the usual ones, one a line.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that has nothing to go on with ends"
)]

use codegen::diagnostics::span::PagePath;
use codegen::profile::Profile;
use codegen::read::facts::{Fact, PageFacts};
use codegen::read::source::RawPage;
use codegen::report::all_facts_jsonl;
use serde_json::Value;

/// The one page of a text.
fn read(text: String) -> PageFacts {
    let profile = Profile::built_in("mastodon").expect("a profile");
    let page = RawPage { path: PagePath::new("entities/Shelf.md"), bytes: text.into_bytes() };
    let mut pages = codegen::read::read_pages(&[page], &profile);
    pages.pop().expect("a page").expect("text").facts
}

/// What the facts of a page say below these keys, and the codes of its problems.
fn said(text: String, keys: &[&str]) -> (Vec<String>, Vec<&'static str>) {
    let page = read(text);
    let lines = all_facts_jsonl(std::slice::from_ref(&page));
    let facts = lines.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    let shown = facts.map(|fact| {
        let values = keys.iter().map(|key| match &fact[*key] {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        });
        values.collect::<Vec<_>>().join(" ")
    });
    (shown.collect(), page.problems.iter().map(|problem| problem.code.as_str()).collect())
}

/// A member by its heading and the lines below it.
fn member(heading: &str, lines: &str, keys: &[&str], expected: &str) {
    let page = format!("---\ntitle: Shelf\n---\n\n## Attributes\n\n### {heading}\n\n{lines}\n");
    assert_eq!(said(page, keys), (vec![expected.to_owned()], vec![]), "{heading}\n{lines}");
}

/// A section with one request by what stands below its fence.
fn section(below: &str, keys: &[&str], expected: &[&str], problems: &[&str]) {
    let page = format!(
        "---\ntitle: shelves\n---\n\n## List {{#list}}\n\n```http\nPOST /api/v1/shelves HTTP/1.1\n```\n\n{below}\n"
    );
    let expected = expected.iter().map(|line| (*line).to_owned()).collect();
    assert_eq!(said(page, keys), (expected, problems.to_vec()), "{below}");
}

#[test]
fn members() {
    let typed = |text: &str, expected: &str| {
        member("`x` {#x}", &format!("**Type:** {text}\\"), &["types", "nullable", "reference"], expected);
    };
    typed("String", r#"["string"] false null"#);
    typed("[Shelf](#)", r#"["object"] false shelf"#);
    typed("{{< nullable >}} Array of [Shelf](#)", r#"["array<object>"] true shelf"#);
    typed("{{% nullable %}} String", r#"["string"] true null"#);
    typed("[Shelf](<#Shelf>)", r#"["object"] false shelf"#);

    let named = |heading: &str, expected: &str| {
        member(heading, "**Type:** String\\", &["path", "presence", "deprecated"], expected);
    };
    named("`x` {{%optional%}} {#x}", "x optional false");
    named("`x` {{< optional >}} {{< deprecated >}} {#x}", "x optional true");
    named("`books[\"by.hand\"]` {#x}", "books.by.hand unstated false");

    let listed = |lines: &str, expected: &str| {
        member(
            "`x` {#x}",
            &format!("**Type:** String (Enumerable oneOf)\\\n{lines}"),
            &["options"],
            expected,
        );
    };
    listed("`a` = One\\\n`b` = Two\\", r#"["a","b"]"#);
    listed("- `a` = One\n- `b` = Two\n", r#"["a","b"]"#);
    listed("* `a` = One\\\n* `b` = Two\\\n**Version history:**\\\n0.1.0 - added", r#"["a","b"]"#);

    member(
        "`x` {#x}",
        "- **Type:** {{<nullable>}} String\\\n- **Version history:**\\\n0.1.0 - added",
        &["types", "nullable", "since"],
        r#"["string"] true 0.1.0"#,
    );

    member(
        "`x` {#x}",
        "__Type:__ String\\\n__Version history__:\\\n0.1.0 - added",
        &["types", "since"],
        r#"["string"] 0.1.0"#,
    );

    let added = |lines: &str, expected: &str| {
        member(
            "`x` {#x}",
            &format!("**Type:** String\\\n**Version history:**\\\n{lines}"),
            &["since"],
            expected,
        );
    };
    added("0.1.0 - added", "0.1.0");
    added("- 1.2 (`x` [version](#v) 2) - added\\", "1.2");
    added("x.x.x - added", "x.x.x");
    added("one added in 1.1.0 and gone in 3.0.0", "null");
}

#[test]
fn sections() {
    let returns = |text: &str, expected: &str| {
        section(&format!("**Returns:** {text}\\"), &["returns"], &[expected], &[]);
    };
    let shelf = "[Shelf]({{< relref \"entities/Shelf\" >}})";
    returns(shelf, "shelf");
    returns(&format!("Array of {shelf}"), "array<shelf>");
    returns(&format!("the reader's own {shelf} with its books"), "shelf");
    returns(&format!("an array of {shelf}"), "array<shelf>");
    returns(&format!("Hash of names and their {shelf}"), "null");
    returns(&format!("Empty. See {shelf}"), "null");
    returns("String", "null");

    let entry = |label: &str, entry: &str, expected: &[&str], problems: &[&str]| {
        let below = format!("##### {label}\n\n{entry}");
        section(&below, &["fact", "in", "path", "presence"], expected, problems);
    };
    let request = "endpoint null /api/v1/shelves null";
    entry(
        "Form data parameters",
        "id[]\n: {{<required>}} Array of String.",
        &[request, "field body id required"],
        &[],
    );
    entry(
        "Form data parameters",
        ":id[]\n: {{< required >}} Array of String.",
        &[request, "field body id required"],
        &[],
    );
    entry("Query parameters", "id\n: String.", &[request, "field query id optional"], &[]);
    // What stands below an answer is none of the request's.
    entry(
        "Headers",
        "Accept\n: Anything.\n\n#### Response\n\n##### Headers\n\nLink\n: Where more is.",
        &[request, "field header Accept optional"],
        &[],
    );
    let next = "#### Response\n\n##### 200: OK\n\n#### Request\n\n##### Headers\n\nAccept\n: Anything.";
    section(next, &["fact", "in", "path", "presence"], &[request, "field header Accept optional"], &[]);
    // Values have names or texts, not types: these are members that no heading speaks for.
    entry("200: OK", "week\n: String (UNIX Timestamp). A week.", &[request], &["label-spelling"]);
    entry("422: Refused", "`ERR_SIZE`\n: The shelf is full", &[request, "code null null null"], &[]);
}

/// Slips of the pen that nothing told: each is a problem within three lines.
#[test]
fn texts_of_definitions() {
    let check = |text: &str, expected: &str| {
        let page = format!("## List\n\n```http\nGET /a\n```\n\n##### Headers\n\nX-Mark\n: {text}\n");
        let facts = read(page).facts;
        let texts: Vec<&str> = facts
            .iter()
            .filter_map(|fact| if let Fact::Field(field) = fact { Some(field.text.as_str()) } else { None })
            .collect();
        assert_eq!(texts, [expected], "{text}");
    };
    check("{{<required>}} String. What it `is`.", "What it is.");
    check("{{<required>}} What it is. And more.", "What it is. And more.");
    check("What it is", "What it is");
}

#[test]
fn slips_are_told() {
    let page = |body: &str| format!("---\ntitle: shelves\n---\n\n{body}\n");
    let told = |body: &str, line: &str| {
        let at = (5_u32..).zip(body.lines()).find(|(_, found)| *found == line).expect("the line").0;
        let problems = read(page(body)).problems;
        let lines: Vec<u32> = problems.iter().map(|problem| problem.place.line).collect();
        assert!(lines.iter().any(|found| found.abs_diff(at) <= 3), "{line}: told at {lines:?}\n{body}");
    };
    let fence = "```http\nGET /api/v1/shelves HTTP/1.1\n```";
    let request = |below: &str| format!("## List {{#list}}\n\n{fence}\n\n#### Request\n\n{below}");
    // The heading of a list is gone: its parameters are in the list above, or in none.
    let headers = "##### Headers\n\nAccept\n: {{<required>}} Anything.";
    told(&request(&format!("{headers}\n\n\n\nlimit\n: Integer. How many.")), "limit");
    told(&request("Accept\n: Anything."), "Accept");
    told(&request("#,### Headers\n\nAccept\n: Anything."), "#,### Headers");
    told("## List {#list}\n\n##### Parameters\n\nsize\n: Strng. How large.", "size");
    told(&request("##### Parameters\n\nsize\n: {{<required}} String. How large."), "size");
    // A heading of another level.
    told(&format!("# List {{#list}}\n\n{fence}"), "# List {#list}");
    let rights = "#### Response\n\n### Rights\n\n0x1\n: **Read**. May look.";
    told(&request(rights), "### Rights");
    // The values in the brackets of a type.
    let typed = |values: &str| format!("## Attributes\n\n### `x` {{#x}}\n\n**Type:** String ({values})\\");
    for values in ["one of `a`, b` or `c`", "one of sa`, `b` or `c`", "one of `a`, b`c` or `d`"] {
        told(&typed(values), &format!("**Type:** String ({values})\\"));
    }
    told(&typed("a").replace("Type:** ", "Type:**  "), "**Type:**  String (a)\\");
    let history = "**Version history:**\\\n1 .0.0 - added";
    told(&format!("## List {{#list}}\n\n{fence}\n\n{history}"), "1 .0.0 - added");
    // A fence that doesn't close, and a request whose method is damaged.
    let sample = |below: &str| request(&format!("#### Response\n\n```json\n[\n1,\n2\n]\n\n\n{below}"));
    told(&sample("---\n\n\n\n## Next\n"), "---");
    told(&sample("{{< hint >}}\nA word.\n{{< /hint >}}"), "{{< hint >}}");
    told(&format!("## List {{#list}}\n\n{}", fence.replace("GET", "GE=")), "GE= /api/v1/shelves HTTP/1.1");
}
