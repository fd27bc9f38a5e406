use super::*;
use crate::diagnostics::span::PagePath;
use crate::read::read_page;

fn page(path: &str, text: &str) -> PageFacts {
    read_page(&Text::new(PagePath::parse(path).unwrap(), text.to_owned()), &crate::profile::Profile::usual())
}

/// `## Heading: intro` and `name|columns: description` as a page, one a line; a line that begins with `{` is a sample.
fn written(lines: &str) -> String {
    let lines = lines.lines().map(str::trim).filter(|line| !line.is_empty()).map(|line| {
        if let Some(heading) = line.strip_prefix("## ") {
            let (heading, intro) = heading.split_once(": ").unwrap_or((heading, ""));
            format!("## {heading}\n\n{intro}\n\n**Parameters**\n\n----\n")
        } else if line.starts_with('{') {
            format!("```json\n{line}\n```\n\n")
        } else {
            let (columns, words) = line.split_once(": ").unwrap_or((line, ""));
            let (name, columns) = columns.split_once('|').unwrap_or((columns, "string"));
            format!("`{name}` | {columns}\n\n{words}\n\n----\n")
        }
    });
    format!("> POST - /orders\n\n{}", lines.collect::<String>())
}

/// Syncs pages that are written in short; the result in the same form, samples left out.
#[track_caller]
fn texts(upstream: &str, ours: &str, expected: &str) {
    let upstream = page("a.md", &written(upstream));
    let ours = page("a.md", &written(ours));
    let merged = merge(&upstream, Some(&ours));
    let mut lines = Vec::new();
    for (i, section) in merged.sections.iter().enumerate() {
        lines.push(format!("## {}: {}", section.heading, section.intro));
        for fact in merged.facts.iter().filter(|fact| fact.section().0 == i) {
            if let crate::read::facts::Fact::Field(field) = fact {
                lines.push(format!("{}: {}", field.path, field.text));
            }
        }
    }
    let expected: Vec<&str> = expected.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    assert_eq!(lines, expected);
}

#[test]
fn words_stay_where_the_field_is() {
    texts(
        "## Order: Theirs.
         amount|integer: Theirs.
         currency: Theirs.",
        "## Order: Ours.
         currency: Ours, two.
         amount|string: Ours, one.
         gone: Ours, three.",
        "## Order: Ours.
         amount: Ours, one.
         currency: Ours, two.",
    );
}

#[test]
fn what_is_new_is_marked() {
    texts(
        "## Order: Theirs.
         amount: Theirs.
         currency: Theirs.",
        "## Order
         amount: Ours.",
        "## Order: (to be described)
         amount: Ours.
         currency: (to be described)",
    );
}

#[test]
fn a_name_that_stands_twice_has_two_texts() {
    texts(
        "## Order\namount\namount",
        "## Order: Ours.\namount: One.\namount: Two.",
        "## Order: Ours.\namount: One.\namount: Two.",
    );
}

#[test]
fn sections_are_known_by_heading_flow_and_content() {
    let ours = "## Visa - redirect: Our redirect.
                amount: One.
                ## Visa - direct: Our direct.
                amount: Two.";
    texts(
        "## Visa - direct\namount\n## Visa - redirect\namount",
        ours,
        "## Visa - direct: Our direct.\namount: Two.\n## Visa - redirect: Our redirect.\namount: One.",
    );
    texts(
        "## Direct card\namount\n## Redirect card\namount",
        ours,
        "## Direct card: Our direct.\namount: Two.\n## Redirect card: Our redirect.\namount: One.",
    );
    texts(
        "## Card\namount\nother",
        "## Visa: Ours.\namount: One.",
        "## Card: Ours.\namount: One.\nother: (to be described)",
    );
    // The one section of a page about a request is that one, whatever it says.
    texts("## Card\nother", "## Visa: Ours.\namount: One.", "## Card: Ours.\nother: (to be described)");
    texts(
        "## Card\nother\n## Bank\nthird",
        "## Visa: Ours.\namount: One.",
        "## Card: (to be described)\nother: (to be described)\n## Bank: (to be described)\nthird: (to be described)",
    );
}

#[test]
fn a_section_that_went_leaves_its_words() {
    texts(
        "## Order\namount\ncurrency\ngateway",
        "## Order: Ours.\namount: One.\n## More\ngateway: Two.",
        "## Order: Ours.\namount: One.\ncurrency: (to be described)\ngateway: Two.",
    );
}

/// The request sample after a sync, in one line.
#[track_caller]
fn sample(upstream: &str, ours: Option<&str>, entries: &str, expected: &str) {
    let with = |sample: &str| page("a.md", &written(&format!("{sample}\n## Order\n{entries}")));
    let ours = ours.map(with);
    let merged = merge(&with(upstream), ours.as_ref());
    let shown = merged.sections.first().and_then(|section| section.requests.first());
    assert_eq!(shown.map(|sample| line(&sample.json)).as_deref(), Some(expected));
}

fn line(json: &crate::read::page::Json) -> String {
    use crate::read::page::Json;
    let all = |parts: Vec<String>| parts.join(",");
    match json {
        Json::Null => "null".into(),
        Json::Bool(value) => value.to_string(),
        Json::Number(number) => number.to_string(),
        Json::String(text) => format!("{text:?}"),
        Json::Array(items) => format!("[{}]", all(items.iter().map(line).collect())),
        Json::Object(members) => {
            format!(
                "{{{}}}",
                all(members.iter().map(|m| format!("{:?}:{}", m.name, line(&m.value))).collect())
            )
        }
    }
}

#[test]
fn samples_keep_their_shape_and_get_other_values() {
    let check = |upstream: &str, expected: &str| sample(upstream, None, "amount", expected);
    check(
        r#"{"amount": 99, "first_name": "Theirs", "x": null}"#,
        r#"{"amount":2500,"first_name":"Sam","x":null}"#,
    );
    check(r#"{"amount": "99", "unit_price": "1.00"}"#, r#"{"amount":"2500","unit_price":"25.00"}"#);
    check(r#"{"unit_price": -20.00, "quantity": -1}"#, r#"{"unit_price":-25.00,"quantity":-1}"#);
    check(r#"{"address2": "", "unheard_of": "some words"}"#, r#"{"address2":"","unheard_of":"example"}"#);
    check(r#"{"when": "2019-01-01", "then": "01-12-2019"}"#, r#"{"when":"2026-03-14","then":"14-03-2026"}"#);
    check(
        r#"{"where": "http://theirs.com", "who": "a@theirs.com"}"#,
        r#"{"where":"https://shop.example/","who":"sam@shop.example"}"#,
    );
    check(
        r#"{"currency": "CZK", "locale": "cs_CZ", "gateway": "MYBANK"}"#,
        r#"{"currency":"CZK","locale":"cs_CZ","gateway":"MYBANK"}"#,
    );
    check(r#"{"NL07DEUT7351106754": {"a": true}}"#, r#"{"NL07DEUT7351106754":{"a":true}}"#);
    check(
        r#"{"currency": "string", "email": "<email>"}"#,
        r#"{"currency":"EUR","email":"sam@shop.example"}"#,
    );
}

#[test]
fn arrays_keep_an_item_of_each_shape() {
    let check = |upstream: &str, expected: &str| sample(upstream, None, "amount", expected);
    check(
        r#"{"a": [{"amount": 1}, {"amount": 2}, {"amount": "3"}]}"#,
        r#"{"a":[{"amount":1},{"amount":"2500"}]}"#,
    );
    check(r#"{"a": [], "b": [5, 6], "c": {}}"#, r#"{"a":[],"b":[12],"c":{}}"#);
}

#[test]
fn our_values_stay_where_the_shape_is() {
    let check = |upstream: &str, ours: &str, expected: &str| sample(upstream, Some(ours), "amount", expected);
    check(r#"{"b": 1, "amount": 99}"#, r#"{"amount": 7, "b": 8, "gone": 9}"#, r#"{"b":8,"amount":7}"#);
    check(r#"{"amount": "99"}"#, r#"{"amount": 7}"#, r#"{"amount":"2500"}"#);
    check(r#"{"a": [{"x": 5}]}"#, r#"{"a": [{"x": 7}, {"x": 8}]}"#, r#"{"a":[{"x":7},{"x":8}]}"#);
    check(r#"{"a": [{"x": 5, "y": 6}]}"#, r#"{"a": [{"x": 7}, {"x": 8}]}"#, r#"{"a":[{"x":7,"y":12}]}"#);
    check(r#"{"a": ""}"#, r#"{"a": "b"}"#, r#"{"a":""}"#);
}

#[test]
fn facts_say_what_a_value_may_be() {
    let options = "kind: Words. Options: `ONE`, `TWO`.";
    sample(r#"{"kind": "TWO"}"#, None, options, r#"{"kind":"TWO"}"#);
    sample(r#"{"kind": "else"}"#, None, options, r#"{"kind":"ONE"}"#);
    sample(r#"{"kind": "ONE"}"#, Some(r#"{"kind": "TWO"}"#), options, r#"{"kind":"TWO"}"#);
    sample(r#"{"kind": "ONE"}"#, Some(r#"{"kind": "THREE"}"#), options, r#"{"kind":"ONE"}"#);
    sample(r#"{"kind": "else"}"#, None, "kind: Words. Value: `x`.", r#"{"kind":"x"}"#);
    sample(
        r#"{"last_name": "else"}"#,
        None,
        "last_name: Words. Max. 3 characters.",
        r#"{"last_name":"Jan"}"#,
    );
}

#[test]
fn front_matter_is_ours() {
    let upstream = page(
        "a/b-c.md",
        "---\nmeta_title: \"Theirs\"\n---\n> POST - /orders\n\n## The `x` order\n\n`a` | string\n",
    );
    let first = sync(&upstream, None).unwrap();
    assert!(first.text.starts_with("---\nmeta_title: \"The x order\"\n---\n"), "{}", first.text);
    let ours = Ours { facts: &upstream, front_matter: "weight: 3" };
    assert!(sync(&upstream, Some(ours)).unwrap().text.starts_with("---\nweight: 3\n---\n"));
    assert_eq!(
        sync(&page("a/b-c.md", "Words only.\n"), None).unwrap().text,
        "---\nmeta_title: \"b c\"\n---\n"
    );
}

#[test]
fn missing_words_have_a_place() {
    let upstream = page("a.md", &written("## Order: Theirs.\namount: Theirs."));
    let missing = sync(&upstream, None).unwrap().missing;
    let shown: Vec<String> =
        missing.iter().map(|problem| format!("{}: {}", problem.place, problem.message)).collect();
    assert_eq!(
        shown,
        ["a.md:16:1: the section `Order` is not described", "a.md:23:1: `amount` is not described"]
    );
}

#[test]
fn a_page_that_moved_is_found() {
    let of = |path: &str, heading: &str| page(path, &written(&format!("## {heading}\namount")));
    let gone = [of("x/post_order_visa.md", "Visa"), of("x/dotpay.md", "Dotpay")];
    let gone: Vec<&PageFacts> = gone.iter().collect();
    let check = |path: &str, heading: &str, expected: Option<&str>| {
        let found = origin(&of(path, heading), &gone);
        assert_eq!(found.map(|page| page.page.as_str()), expected);
    };
    check("y/post-order-visa.md", "Cards", Some("x/post_order_visa.md"));
    check("y/polish-banks.md", "Dotpay", Some("x/dotpay.md"));
    check("y/new.md", "New", None);
}

/// Many times what it takes, and less than looking at everything for everything does.
const TIME: std::time::Duration = std::time::Duration::from_secs(60);

#[track_caller]
fn check_time(upstream: &str, ours: &str) {
    let (upstream, ours) = (page("a.md", upstream), page("a.md", ours));
    let start = std::time::Instant::now();
    assert_eq!(merge(&upstream, Some(&ours)).sections.len(), upstream.sections.len());
    assert!(start.elapsed() < TIME, "{:?}", start.elapsed());
}

#[test]
fn many_sections_take_time_that_grows_with_their_number() {
    let sections = |of: &str| {
        let section =
            |i| format!("## {of} {i}\n\nOne text.\n\n**Parameters**\n\n`a` | string\n\n`{of}` | string\n\n");
        format!("> POST - /a\n\n{}", (0..2_500).map(section).collect::<String>())
    };
    check_time(&sections("one"), &sections("other"));
}

#[test]
fn many_samples_take_time_that_grows_with_their_number() {
    let page = |types: &str| {
        let samples = "```\n{\"a\": {\"b\": 1}}\n```\n\n".repeat(1_200);
        let section = |i| format!("## Direct {i}\n\n`a` | {types}\n\n");
        format!("> POST - /a\n\n{samples}{}", (0..1_200).map(section).collect::<String>())
    };
    check_time(&page("object"), &page("string"));
}
