//! Facts that stay the same although their heading, their neighbours or the sample around them change.
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes its expectations with hashes")]

use super::{CARD, Pages, check_pages, compared, list, object, order, summary};
use crate::review::compare::Wire;
use expect_test::{Expect, expect};

/// Nothing changes from one version to the other, or back.
#[track_caller]
fn same(base: Pages<'_>, head: Pages<'_>) {
    assert_eq!(summary(&compared(base, head)), "");
    assert_eq!(summary(&compared(head, base)), "", "back");
}

/// Checks the changes there, and the changes back.
#[track_caller]
fn check(base: Pages<'_>, head: Pages<'_>, there: &Expect, back: &Expect) {
    check_pages(base, head, there);
    check_pages(head, base, back);
}

/// Pages that document one request, beside another.
fn beside(page: (&str, String)) -> Vec<(String, String)> {
    let status = |n: u8| {
        let list = format!("order_id|string|path parameter; s{n}|string");
        (format!("status-{n}.md"), retrieved(&format!("Order status {n}"), "order_id", &list))
    };
    let mut all: Vec<_> = (0..4).map(status).collect();
    all.push((page.0.to_owned(), page.1));
    all
}

fn retrieved(heading: &str, placeholder: &str, entries: &str) -> String {
    order(heading, entries).replace("POST - /orders", &format!("GET - /orders/{{{placeholder}}}"))
}

fn borrowed(pages: &[(String, String)]) -> Vec<(&str, &str)> {
    pages.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect()
}

/// The one section of a page about a request is that one, whatever it is called and says.
#[test]
fn a_section_that_stays_on_its_page() {
    let base = beside((
        "get.md",
        retrieved("Retrieve an order", "id", "id|string|path parameter; a|string; b|string"),
    ));
    let head = beside((
        "get.md",
        retrieved("Get order details", "order_id", "order_id|string|path parameter; x|string"),
    ));
    check(
        &borrowed(&base),
        &borrowed(&head),
        &expect![[r#"
        breaking, major: field_removed request a: string -> - @ get.md:13
          base: GET /orders/{id}?a=…
        breaking, major: field_removed request b: string -> - @ get.md:18
          base: GET /orders/{id}?b=…
        compatible, minor: field_added request x: - -> string @ get.md:13
    "#]],
        &expect![[r#"
        breaking, major: field_removed request x: string -> - @ get.md:13
          base: GET /orders/{order_id}?x=…
        compatible, minor: field_added request a: - -> string @ get.md:13
        compatible, minor: field_added request b: - -> string @ get.md:18
    "#]],
    );
    // Another flow and another set value are another section.
    let visa = order("Visa - redirect", CARD);
    let amex = order("Amex - direct", &CARD.replace("VISA", "AMEX").replace("redirect", "direct"));
    let kinds: Vec<_> = compared(&[("a.md", &visa)], &[("a.md", &amex)])
        .changes
        .iter()
        .map(|change| change.kind.as_str())
        .collect();
    assert_eq!(kinds, ["section_removed", "gateway_removed", "gateway_added", "section_added"]);
}

/// A list that gave way to a link out of the docs is there, for all that can be told.
#[test]
fn gateways_behind_a_link() {
    let page = |heading: &str, list_: &str, below: &str| {
        format!("> POST - /orders\n\n## {heading}\n\n{below}{}", list("Parameters", list_))
    };
    let table = "| Gift card | Gateway |\n|---|---|\n| A | ACARD |\n| B | BCARD |\n| C | CCARD |\n\n";
    let base = page("Specify vouchers", "allow|array of strings|optional", table);
    let head = |link: &str| {
        page(
            "Specify gift cards",
            &format!("allow|array of strings|optional: For all, see [the list]({link})."),
            "",
        )
    };
    check(
        &[("v.md", &base)],
        &[("v.md", &head("/developer/gateway-ids/"))],
        &expect![[r#"
        ? base v.md:7 uncompared: `ACARD`, `BCARD`, `CCARD` can't be compared: the other version has a link there instead, which leads out of it
    "#]],
        &expect![[r#"
        ? head v.md:7 uncompared: `ACARD`, `BCARD`, `CCARD` can't be compared: the other version has a link there instead, which leads out of it
    "#]],
    );
    check_pages(
        &[("v.md", &base)],
        &[("v.md", &head("/refunds/"))],
        &expect![[r#"
        breaking, major: gateway_removed ACARD: ACARD -> - @ v.md:7
          base: {"gateway":"ACARD"}
        breaking, major: gateway_removed BCARD: BCARD -> - @ v.md:8
          base: {"gateway":"BCARD"}
        breaking, major: gateway_removed CCARD: CCARD -> - @ v.md:9
          base: {"gateway":"CCARD"}
    "#]],
    );
}

/// Members that a page tells beside the reference to their object, or leaves to it.
#[test]
fn members_beside_a_reference() {
    fn of<'t>(page: &'t str, customer: &'t str) -> [(&'t str, &'t str); 2] {
        [("a.md", page), ("customer.md", customer)]
    }
    let see = "customer|object|required: See [customer (object)](/api/#customer-object).";
    let inline = order(
        "Visa",
        &format!("{see} Contains:\n\n- `name` | string | required\n\n- `phone` | string | optional"),
    );
    let referred = order("Visa", see);
    let whole = object("customer", "name|string|required; phone|string|optional");
    let less = object("customer", "name|string|required");
    same(&of(&inline, &whole), &of(&referred, &whole));
    // A member that the object lacks is gone.
    check(
        &of(&inline, &less),
        &of(&referred, &less),
        &expect![[r#"
        breaking, major: field_removed request customer.phone: string -> - @ a.md:14
          base: {"customer":{"name":"…","phone":"…"}}
    "#]],
        &expect![[r#"
        compatible, minor: field_added request customer.phone: - -> string @ a.md:14
    "#]],
    );
    // An object that the docs don't have can't be compared.
    check(
        &[("a.md", &inline)],
        &[("a.md", &referred)],
        &expect![[r#"
        ? base a.md:12 uncompared: `customer.name`, `customer.phone` can't be compared: the other version has them behind `#customer-object`, which leads out of it
    "#]],
        &expect![[r#"
        ? head a.md:12 uncompared: `customer.name`, `customer.phone` can't be compared: the other version has them behind `#customer-object`, which leads out of it
    "#]],
    );
}

/// A link that leads to no object of the docs any more, under another name than the object has.
#[test]
fn a_reference_that_leads_out() {
    let page = |link: &str| {
        order("Visa", &format!("customer|object|required: See [customer (object)](/api/#{link})."))
    };
    let (known, out) = (page("customer-object"), page("buyer-object"));
    let customer = object("customer", "name|string|required");
    check(
        &[("a.md", &known), ("customer.md", &customer)],
        &[("a.md", &out), ("customer.md", &customer)],
        &expect![[r#"
            ? head a.md:8 uncompared: `customer` can't be compared: it refers to `#buyer-object`, which leads out of these docs
        "#]],
        &expect![[r#"
            ? base a.md:8 uncompared: `customer` can't be compared: it refers to `#buyer-object`, which leads out of these docs
        "#]],
    );
}

/// A section that takes what another takes, under a heading of its own, is one more.
#[test]
fn a_section_that_repeats_another() {
    let one = order("Giropay", CARD);
    let two = format!("{one}\n## Giropay for partners\n\n{}", list("Parameters", CARD));
    let changes = |base: &str, head: &str| {
        let all = compared(&[("g.md", base)], &[("g.md", head)]);
        all.changes.iter().map(|of| format!("{} {}", of.kind.as_str(), of.subject)).collect::<Vec<_>>()
    };
    assert_eq!(changes(&one, &two), ["section_added POST /orders, Giropay for partners, redirect"]);
    assert_eq!(changes(&two, &one), ["section_removed POST /orders, Giropay for partners, redirect"]);
}

/// The names of placeholders move no parameter.
#[test]
fn placeholders() {
    let page = |placeholder: &str, entries: &str| {
        format!("> GET - /gateways/{{{placeholder}}}\n\n## Gateway\n\n{}", list("Parameters", entries))
    };
    let entries = "id|string|required; country|string|required";
    same(&[("g.md", &page("id", entries))], &[("g.md", &page("gateway", entries))]);
    same(
        &[("g.md", &page("id", entries))],
        &[("g.md", &page("gateway", &entries.replace("id|", "gateway|")))],
    );
}

/// A request that another page documents is still documented; that a page is none of its requests any more is told.
#[test]
fn requests_of_several_pages() {
    let (visa, amex) = (order("Visa", CARD), order("Amex", &CARD.replace("VISA", "AMEX")));
    let bare = amex.replace("> POST - /orders\n\n", "");
    check_pages(
        &[("a.md", &visa), ("b.md", &amex)],
        &[("a.md", &visa), ("b.md", &bare)],
        &expect![[r#"
            ? head b.md:1 uncompared: this section can't be compared: it documents `POST /orders` in the other version, and no request here
        "#]],
    );
    check_pages(
        &[("a.md", "## A\n"), ("b.md", &amex)],
        &[("a.md", "## A\n"), ("b.md", &bare)],
        &expect![[r#"
            breaking, major: endpoint_removed POST /orders: POST /orders -> - @ b.md:1
              base: POST /orders
        "#]],
    );
}

/// A sample that nests otherwise, or an object that is not called one any more, takes no members away.
#[test]
fn families_of_members() {
    let page = |sample: &str, entries: &str| {
        format!("> POST - /orders\n\n```json\n{sample}\n```\n\n## Visa\n\n{}", list("Parameters", entries))
    };
    let entries = "amount|integer|required; options|object|required; url|string; name|string; customer|object|required; name|string; email|string";
    let shown = r#"{"amount":1,"options":{"url":"a","name":"b"},"customer":{"name":"a","email":"b"}}"#;
    let nested = r#"{"amount":1,"options":{"url":"a","name":"b","customer":{"name":"a","email":"b"}}}"#;
    let base = page(shown, entries);
    same(&[("a.md", &base)], &[("a.md", &page(nested, entries))]);
    let (lone, unshown) = (r#"{"amount":1}"#, page(r#"{"amount":1}"#, entries));
    for slip in ["objct", ""] {
        for name in ["options", "customer"] {
            let entries = entries.replace(&format!("{name}|object"), &format!("{name}|{slip}"));
            for (sample, other) in [(shown, &base), (lone, &unshown)] {
                let head = page(sample, &entries);
                let all = compared(&[("a.md", other)], &[("a.md", &head)]);
                let kinds: Vec<_> = all.changes.iter().map(|of| of.kind.as_str()).collect();
                assert_eq!(kinds, ["type_changed"], "{slip} {sample}");
            }
        }
    }
}

/// A fact that may be in words that can't be read is not dropped.
#[test]
fn what_words_may_say() {
    let of = |text: &str| order("Visa", &format!("a|string|required: {text}"));
    let uncompared = |base: &str, head: &str| {
        for (base, head) in [(base, head), (head, base)] {
            let all = compared(&[("a.md", &of(base))], &[("a.md", &of(head))]);
            assert!(all.changes.is_empty(), "{base} {head}: {}", summary(&all));
            let codes: Vec<_> = all.problems.iter().map(|of| of.problem.code.as_str()).collect();
            assert!(codes.contains(&"uncompared"), "{base} {head}");
        }
    };
    for sentence in ["Only `a` is allowed.", "This is always `a`.", "Set to `a`."] {
        uncompared("Value: `a`.", sentence);
    }
    uncompared("Maximum 50 characters.", "Maximum fifty characters.");
    uncompared("Format: Maximum 50 characters.", "Format: Maximun 50 characters.");
    uncompared("Options: `a`.", "Options `a`.");
    uncompared("Maximum 50 characters.", "Maximum fifty caracters.");
    uncompared("Maximum 50 characters.", "Never more than 50 of them.");
    uncompared("Options: `redirect`, `direct`.", "Either `redirect` or `direct`.");
    check_pages(
        &[("a.md", &of("Maximum 50 characters."))],
        &[("a.md", &of("Maximum fifty characters."))],
        &expect![[r#"
            ? base a.md:8 uncompared: the max length 50 of `a` can't be compared: the other version speaks of it in words that can't be read, at a.md:8:1
        "#]],
    );
    let kinds = |base: &str, head: &str| {
        let all = compared(&[("a.md", &of(base))], &[("a.md", &of(head))]);
        all.changes.iter().map(|of| of.kind.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(kinds("Maximum 50 characters.", "No special characters.").len(), 0);
    assert_eq!(
        kinds("No special characters. Maximum 50 characters.", "No special characters."),
        ["constraint_changed"]
    );
    assert_eq!(kinds("Maximum 50 characters.", "Free text."), ["constraint_changed"]);
    // A code mark that stands for an apostrophe hides no bound.
    assert_eq!(kinds("The bank`s text.", "The text. Maximum 50 characters."), ["constraint_changed"]);
    let flag = |text: &str| order("Visa", &format!("a|boolean|required: {text}"));
    let flags = compared(&[("a.md", &flag("true, false."))], &[("a.md", &flag("Options: true, false."))]);
    assert!(flags.problems.is_empty() && flags.changes.iter().all(|change| change.wire == Wire::None));
    assert_eq!(kinds("Options: `redirect`, `direct`.", "Free text."), ["option_removed"; 2]);
}

/// A format that is named by its standard, with or without words.
#[test]
fn formats() {
    let of = |format: &str| order("Visa", &format!("a|string|required: Format: {format}"));
    let is_same =
        |one: &str, other: &str| compared(&[("a.md", &of(one))], &[("a.md", &of(other))]).changes.is_empty();
    assert!(is_same("ISO-4217", "ISO-4217 currency codes"));
    assert!(is_same("ISO 8601 date", "ISO-8601"));
    assert!(!is_same("ISO-4217", "ISO-3166 country codes"));
    assert!(!is_same("ISO-3166", "ISO-3166 alpha 2"));
    assert!(!is_same("YYYY-MM-DD", "YYYY-MM-DD hh:mm"));
    assert!(!is_same("email", "address"));
}

/// A heading that gets something to document stays the section that it was.
#[test]
fn headings_that_get_a_list() {
    let page = |below: &str| format!("## Statuses\n\nWords.\n\n{below}");
    let table = "| Gateway | Name |\n|---|---|\n| ACARD | A |\n";
    check(
        &[("a.md", &page(""))],
        &[("a.md", &page(table))],
        &expect![[r#"
        compatible, minor: gateway_added ACARD: - -> ACARD @ a.md:7
    "#]],
        &expect![[r#"
        breaking, major: gateway_removed ACARD: ACARD -> - @ a.md:7
          base: {"gateway":"ACARD"}
    "#]],
    );
    check_pages(
        &[("a.md", "## Other\n")],
        &[("a.md", &page(table))],
        &expect![[r#"
        compatible, minor: gateway_added ACARD: - -> ACARD @ a.md:7
        compatible, minor: section_added statuses: - -> statuses @ a.md:1
          compatible, minor: gateway_added ACARD: - -> ACARD @ a.md:7
    "#]],
    );
}
