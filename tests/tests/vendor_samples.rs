//! Samples of docs whose headings say what stands below them: whose they are, and what they contradict.

#![allow(clippy::expect_used, reason = "a test that has nothing to go on with ends")]

use codegen::diagnostics::span::PagePath;
use codegen::model::assemble::assemble;
use codegen::profile::Profile;
use codegen::read::facts::PageFacts;
use codegen::read::source::{RawPage, Text};
use codegen::review::lint;

fn read(vendor: &str, pages: &[(&str, &str)]) -> Vec<(PageFacts, Text)> {
    let profile = Profile::built_in(vendor).expect("a profile");
    let raw = |(path, text): &(&str, &str)| RawPage {
        path: PagePath::parse(path).expect("a path"),
        bytes: text.as_bytes().to_vec(),
    };
    let pages: Vec<RawPage> = pages.iter().map(raw).collect();
    let read = codegen::read::read_pages(&pages, &profile).into_iter();
    read.map(|page| page.expect("text")).map(|page| (page.facts, page.text)).collect()
}

/// The problems of the pages, without those that are about no sample.
fn problems(vendor: &str, pages: &[(&str, &str)]) -> Vec<String> {
    let read = read(vendor, pages);
    let own = read.iter().flat_map(|(facts, _)| facts.problems.clone());
    let pairs: Vec<_> = read.iter().map(|(facts, text)| (facts, text)).collect();
    let all = own.chain(lint::samples(&pairs));
    let of_samples = all.filter(|problem| {
        problem.code.as_str().contains("sample") || problem.code.as_str() == "name-spelling"
    });
    of_samples
        .map(|problem| format!("{}:{}: {}", problem.place.page, problem.place.line, problem.message))
        .collect()
}

/// A shelf with a name, a book and an optional colour.
const SHELF: &str = "---\ntitle: Shelf\n---\n\n## Attributes\n\n### `name` {#name}\n\n**Type:** String\\\n\n### `book` {#book}\n\n\
    **Type:** {{<nullable>}} [Book]({{< relref \"entities/Book\" >}})\\\n\n### `colour` {{%optional%}} {#colour}\n\n\
    **Type:** String (one of `red`, `blue`)\\\n\n";
const BOOK: &str = "---\ntitle: Book\n---\n\n## Attributes\n\n### `title` {#title}\n\n**Type:** String\\\n\n### `pages` {#pages}\n\n**Type:** Integer\\\n";

/// A request that answers with a shelf, and samples of its answers below their headings.
fn request(answers: &str) -> String {
    format!(
        "---\ntitle: shelves\n---\n\n## Get {{#get}}\n\n```http\nGET /api/v1/shelf HTTP/1.1\n```\n\n\
         **Returns:** [Shelf]({{{{< relref \"entities/Shelf\" >}}}})\\\n\n#### Response\n\n{answers}"
    )
}

fn sample(heading: &str, json: &str) -> String {
    format!("##### {heading}\n\n```json\n{json}\n```\n\n")
}

#[test]
fn answers_beside_the_objects_that_they_hold() {
    let check = |answers: &str, expected: &[&str]| {
        let page = request(answers);
        let pages =
            [("entities/Book.md", BOOK), ("entities/Shelf.md", SHELF), ("methods/shelves.md", page.as_str())];
        assert_eq!(problems("mastodon", &pages), expected, "{answers}");
    };
    let ok = |json: &str| sample("200: OK", json);
    check(&ok(r#"{"name": "a", "book": {"title": "b", "pages": 1}, "colour": "red"}"#), &[]);
    check(&ok(r#"{"name": "a", "book": null}"#), &[]);
    check(
        &ok(r#"{"name": null}"#),
        &["entities/Shelf.md:7: `name` is documented as string, not null, but the sample shows null"],
    );
    check(
        &ok(r#"{"book": {"pages": "1", "weight": 2}}"#),
        &[
            "entities/Book.md:11: `pages` is documented as integer, but the sample shows a string",
            "methods/shelves.md:18: `book.weight` is in the sample, but nothing documents it",
        ],
    );
    check(
        &ok(r#"{"nmae": "a", "colour": "green"}"#),
        &[
            "methods/shelves.md:18: `nmae` is in the sample, and `name` is documented in its place",
            "methods/shelves.md:18: `colour` is `green` in the sample, but documented with `red`, `blue`",
        ],
    );
    check(
        &ok(r#"[{"name": "a", "book": null}]"#),
        &[
            "methods/shelves.md:8: GET /api/v1/shelf is documented to return shelf, but the sample shows an array",
        ],
    );
    // An error is none of the answers that are documented.
    check(&sample("404: Not found", r#"{"reason": "gone"}"#), &[]);
    // What is left out, and remarks, are no slips.
    check(&ok("{\n\"name\": \"http://a\", // a name\n\"book\": {\n// ...\n},\n// …\n}"), &[]);
    check(
        &ok("{\n\"name\": \"a\",\n}"),
        &["methods/shelves.md:19: this sample is not JSON: a comma follows the last member"],
    );
}

#[test]
fn samples_of_objects() {
    let example = |json: &str| format!("## Example\n\n```json\n{json}\n```\n");
    let page = [SHELF, &example(r#"{"name": 1, "book": null, "size": 2}"#)].concat();
    assert_eq!(
        problems("mastodon", &[("entities/Shelf.md", &page)]),
        [
            "entities/Shelf.md:7: `name` is documented as string, but the sample shows an integer",
            "entities/Shelf.md:22: `size` is in the sample, but nothing documents it",
        ]
    );
    // What shows next to nothing of an object is of another one.
    let page = [SHELF, &example(r#"{"name": 1, "width": 1, "height": 2}"#)].concat();
    assert_eq!(problems("mastodon", &[("entities/Shelf.md", &page)]), [""; 0]);
    let page = "### Shelf Object\n\n###### Shelf Structure\n\n| Field | Type |\n|---|---|\n| id | snowflake |\n| size | integer |\n\n\
        ###### Example Shelf\n\n```json\n{\"id\": 1, \"size\": 1}\n```\n";
    assert_eq!(
        problems("discord", &[("resources/shelf.mdx", page)]),
        ["resources/shelf.mdx:7: `id` is documented as string, but the sample shows an integer"]
    );
}

#[test]
fn lists_one_level_below_their_request() {
    let page = "## List Shelves\n<Route method=\"GET\">/shelves</Route>\n\n### Query String Params\n\n| Field | Type |\n|---|---|\n| size? | integer |\n\n\
        ### Shelf Object\n\n| Field | Type |\n|---|---|\n| id | snowflake |\n";
    let read = read("discord", &[("resources/shelf.mdx", page)]);
    let pages: Vec<PageFacts> = read.into_iter().map(|(facts, _)| facts).collect();
    let facts = codegen::report::all_facts_jsonl(&pages);
    let sizes: Vec<&str> = facts.lines().filter(|line| line.contains("\"size\"")).collect();
    assert!(sizes.len() == 1 && sizes.iter().all(|line| line.contains("\"in\":\"query\"")), "{facts}");
    assert!(facts.lines().any(|line| line.contains("Shelf Object") && line.contains("\"id\"")), "{facts}");
}

#[test]
fn a_link_to_a_page_leads_to_its_object_whatever_other_pages_have_of_that_name() {
    let notice = "---\ntitle: Notice\n---\n\n## Attributes\n\n### `text` {#text}\n\n**Type:** String\\\n\n\
        ## Notice::Shelf attributes {#Shelf}\n\n### `id` {#id}\n\n**Type:** String\\\n";
    let room = "---\ntitle: Room\n---\n\n## Attributes\n\n### `shelf` {#shelf}\n\n**Type:** [Shelf]({{< relref \"entities/Shelf\" >}})\\\n";
    let pages = [
        ("entities/Notice.md", notice),
        ("entities/Room.md", room),
        ("entities/Shelf.md", SHELF),
        ("entities/Book.md", BOOK),
    ];
    let pages: Vec<PageFacts> = read("mastodon", &pages).into_iter().map(|(facts, _)| facts).collect();
    let model = assemble(&pages).expect("a model").to_string();
    assert!(model.contains("shelf: objects::Shelf"), "{model}");
}
