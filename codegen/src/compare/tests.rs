//! Small pages, before and after: what is told of them.
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes its expectations with hashes")]

use super::{Change, Comparison, Docs, facts};
use crate::assemble::assemble;
use crate::facts::{PageFacts, read};
use crate::problem::Problem;
use crate::source::Text;
use crate::span::PagePath;
use expect_test::{Expect, expect};
use std::collections::HashSet;
use std::fmt::Write as _;

/// Pages by path; a text without heading gets an endpoint and a heading.
type Pages<'t> = &'t [(&'t str, &'t str)];

fn compared(base: Pages<'_>, head: Pages<'_>) -> Comparison {
    let ((base, old), (head, new)) = (pages(base), pages(head));
    let (before, after) = (assemble(&base).ok(), assemble(&head).ok());
    let docs = |pages, unread, model| Docs { pages, unread, model };
    facts(docs(&base, &old, before.as_ref()), docs(&head, &new, after.as_ref()))
}

fn pages(pages: Pages<'_>) -> (Vec<PageFacts>, Vec<Problem>) {
    let (mut read_, mut unread) = (Vec::new(), Vec::new());
    for (path, text) in pages {
        match Text::decode(PagePath::new(path), text.as_bytes().to_vec()) {
            Ok((text, _)) => read_.push(read(&text)),
            Err(problem) => unread.push(problem),
        }
    }
    read_.sort_by(|a, b| a.page.cmp(&b.page));
    (read_, unread)
}

/// One line a change and a problem.
fn told(comparison: &Comparison) -> String {
    let mut out = String::new();
    for change in &comparison.changes {
        line(&mut out, "", change);
    }
    for sided in &comparison.problems {
        let (side, problem) = (sided.side.as_str(), &sided.problem);
        let _ = writeln!(
            out,
            "? {side} {}:{} {}: {}",
            problem.place.page, problem.place.line, problem.code, problem.message
        );
    }
    out
}

fn line(out: &mut String, indent: &str, change: &Change) {
    let text = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
    let key = change.key.map(|key| format!(" {}", key.as_str())).unwrap_or_default();
    let direction = change.direction.map(|direction| format!(" {}", direction.as_str())).unwrap_or_default();
    let places = change.places.iter().map(|spot| format!("{}:{}", spot.place.page, spot.place.line));
    let places = places.collect::<Vec<_>>().join(" ");
    let (wire, kind) = (change.wire.as_str(), change.kind.as_str());
    let (before, after) = (text(&change.before), text(&change.after));
    let rust = change.rust.as_str();
    let _ = writeln!(
        out,
        "{indent}{wire}, {rust}: {kind}{key}{direction} {}: {before} -> {after} @ {places}",
        change.subject
    );
    if let Some(witness) = &change.witness {
        let _ = writeln!(out, "{indent}  {}: {}", witness.right.as_str(), witness.line);
    }
    for detail in &change.details {
        line(out, "  ", detail);
    }
}

/// Compares two versions of one page about Visa, by their parameters.
#[track_caller]
fn check(base: &str, head: &str, expected: &Expect) {
    check_pages(&[("visa.md", &order("Visa", base))], &[("visa.md", &order("Visa", head))], expected);
}

#[track_caller]
fn check_pages(base: Pages<'_>, head: Pages<'_>, expected: &Expect) {
    expected.assert_eq(&told(&compared(base, head)));
}

/// A page that documents an order.
fn order(heading: &str, parameters: &str) -> String {
    format!("> POST - /orders\n\n## {heading}\n\n{}", list("Parameters", parameters))
}

/// A page that documents an order and its answer.
fn answered(response: &str) -> String {
    order("Visa", "amount|integer") + &list("Response", response)
}

/// A page that documents an object.
fn object(name: &str, members: &str) -> String {
    format!("## {name} (object)\n\n{}", list("Parameters", members))
}

/// A list of entries, written `name|type|presence: description; …`.
fn list(label: &str, entries: &str) -> String {
    let entry = |entry: &str| {
        let (columns, description) = entry.split_once(": ").unwrap_or((entry, ""));
        let (name, columns) = columns.split_once('|').unwrap_or((columns, ""));
        format!("----------------\n`{}` | {columns}\n\n{description}\n\n", name.trim())
    };
    let entries: String = entries.split("; ").map(entry).collect();
    format!("**{label}**\n\n{entries}----------------\n")
}

const CARD: &str = "type|string|required: Options: `redirect`.; gateway|string|required: Value: `VISA`.; amount|integer|required";

#[test]
fn parameters() {
    check(
        "amount|integer|required",
        "amount|integer|required; note|string|optional",
        &expect![[r#"
            compatible, minor: field_added request note: - -> string @ visa.md:13
        "#]],
    );
    check(
        "amount|integer|required",
        "amount|integer|required; note|string|required",
        &expect![[r#"
            breaking, major: field_added request note: - -> string @ visa.md:13
              base: {"amount":1}
        "#]],
    );
    check(
        "amount|integer|required; note|string|optional",
        "amount|integer|required",
        &expect![[r#"
            breaking, major: field_removed request note: string -> - @ visa.md:13
              base: {"amount":1,"note":"…"}
        "#]],
    );
    check(
        "id|string|required",
        "order_id|string|required",
        &expect![[r#"
            breaking, major: field_removed request id: string -> - @ visa.md:8
              base: {"id":"…"}
            breaking, major: field_added request order_id: - -> string @ visa.md:8
              base: {"id":"…"}
        "#]],
    );
}

#[test]
fn what_is_said_of_a_parameter() {
    check(
        "a|string|required",
        "a|integer / string|required",
        &expect![[r#"
            compatible, major: type_changed request a: string -> integer / string @ visa.md:8
        "#]],
    );
    check(
        "a|integer / string|required",
        "a|string|required",
        &expect![[r#"
            breaking, major: type_changed request a: integer / string -> string @ visa.md:8
              base: {"a":1}
        "#]],
    );
    check(
        "a|string|optional",
        "a|string|required",
        &expect![[r#"
            breaking, major: required_changed request a: optional -> required @ visa.md:8
              base: {}
        "#]],
    );
    check(
        "a|string|required",
        "a|string",
        &expect![[r#"
            none, major: required_changed request a: required -> unstated @ visa.md:8
        "#]],
    );
    check(
        "a|string: Maximum 200 characters.",
        "a|string: Maximum 50 characters.",
        &expect![[r#"
            breaking, none: constraint_changed max_length request a: 200 -> 50 @ visa.md:8
              base: {"a":"…51 characters…"}
        "#]],
    );
    check(
        "a|string: Maximum 50 characters.",
        "a|string",
        &expect![[r#"
            compatible, none: constraint_changed max_length request a: 50 -> - @ visa.md:8
        "#]],
    );
    check(
        "a|string: Default: `x`.",
        "a|string: Default: `y`.",
        &expect![[r#"
            compatible, none: constraint_changed default request a: x -> y @ visa.md:8
        "#]],
    );
    check("a|string: Format: ISO-4217", "a|string: Format: iso 4217.", &expect![[""]]);
    check(
        "a|string: Format: ISO-4217",
        "a|string: Format: ISO-3166",
        &expect![[r#"
            breaking, major: constraint_changed format request a: ISO-4217 -> ISO-3166 @ visa.md:8
              base: {"a":"…"}
        "#]],
    );
}

#[test]
fn options() {
    check(
        "a|string: Options: `x`, `y`.",
        "a|string: Options: `y`, `x`, `z`.",
        &expect![[r#"
            compatible, minor: option_added request a: - -> z @ visa.md:8
        "#]],
    );
    check(
        "a|string: Options: `x`, `y`.",
        "a|string: Options: `x`.",
        &expect![[r#"
            breaking, major: option_removed request a: y -> - @ visa.md:8
              base: {"a":"y"}
        "#]],
    );
    check(
        "a|string",
        "a|string: Options: `x`.",
        &expect![[r#"
            breaking, major: option_added request a: - -> x @ visa.md:8
              base: {"a":"…"}
        "#]],
    );
    check(
        "a|string: Options: `x`.",
        "a|string",
        &expect![[r#"
            compatible, major: option_removed request a: x -> - @ visa.md:8
        "#]],
    );
    check(
        "a|string: Value: `x`.",
        "a|string: Value: `y`.",
        &expect![[r#"
            breaking, none: option_removed request a: x -> - @ visa.md:8
              base: {"a":"x"}
            compatible, none: option_added request a: - -> y @ visa.md:8
        "#]],
    );
    check("a|boolean: Value: `True`.", "a|boolean: Value: `true`.", &expect![[""]]);
    check(
        "a|boolean",
        "a|boolean: Options: `true`, `false`.",
        &expect![[r#"
            none, none: option_added request a: - -> false @ visa.md:8
            none, none: option_added request a: - -> true @ visa.md:8
        "#]],
    );
}

#[test]
fn gateways_and_codes() {
    let cards = |rows: &str| {
        format!("> POST - /orders\n\n## Gift cards\n\n| Gift card | Gateway |\n|---|---|\n{rows}")
    };
    let (one, two) = (cards("| Baby | BABYCAD |\n"), cards("| Bike | BIKECARD |\n| Baby | BABYCAD |\n"));
    check_pages(
        &[("a.md", &one)],
        &[("a.md", &two)],
        &expect![[r#"
            compatible, minor: gateway_added BIKECARD: - -> BIKECARD @ a.md:7
        "#]],
    );
    check_pages(
        &[("a.md", &two)],
        &[("a.md", &one)],
        &expect![[r#"
            breaking, major: gateway_removed BIKECARD: BIKECARD -> - @ a.md:7
              base: {"gateway":"BIKECARD"}
        "#]],
    );
    let banks = |rows: &str| format!("> GET - /issuers\n\n## Issuers\n\n| Code | Bank |\n|---|---|\n{rows}");
    let (one, two) = (banks("| 0031 | A |\n"), banks("| 0031 | A renamed |\n| 0761 | B |\n"));
    check_pages(
        &[("a.md", &one)],
        &[("a.md", &two)],
        &expect![[r#"
            compatible, none: code_added Issuers/0761: - -> 0761 @ a.md:8
        "#]],
    );
    // An option is never told as a gateway too.
    check(
        "gateway|string: Options: `VISA`.",
        "gateway|string: Options: `VISA`, `AMEX`.",
        &expect![[r#"
            compatible, major: option_added request gateway: - -> AMEX @ visa.md:8
        "#]],
    );
}

#[test]
fn responses() {
    let of = |response: &str| answered(response);
    let check = |base: &str, head: &str, expected: &Expect| {
        check_pages(&[("a.md", &of(base))], &[("a.md", &of(head))], expected);
    };
    check(
        "id|string; url|string",
        "id|string",
        &expect![[r#"
            breaking, major: field_removed response data.url: string -> - @ a.md:21
              head: {"data":{}}
        "#]],
    );
    check(
        "id|string",
        "id|string; url|string",
        &expect![[r#"
            compatible, minor: field_added response data.url: - -> string @ a.md:21
        "#]],
    );
    check(
        "id|string",
        "id|integer / string",
        &expect![[r#"
            breaking, major: type_changed response data.id: string -> integer / string @ a.md:16
              head: {"data":{"id":1}}
        "#]],
    );
    check(
        "id|string: Options: `x`.",
        "id|string: Options: `x`, `y`.",
        &expect![[r#"
            compatible, major: option_added response data.id: - -> y @ a.md:16
        "#]],
    );
}

#[test]
fn endpoints() {
    let page = |endpoint: &str| order("Capture", "amount|integer").replace("POST - /orders", endpoint);
    let check = |base: &str, head: &str, expected: &Expect| {
        check_pages(&[("a.md", &page(base))], &[("a.md", &page(head))], expected);
    };
    check("POST - /orders/<order_id>/capture", "POST - /orders/{id}/capture", &expect![""]);
    check(
        "POST - /orders/{id}/capture",
        "POST - /orders/{id}capture",
        &expect![[r#"
            breaking, major: endpoint_changed POST /orders/{id}capture: POST /orders/{id}/capture -> POST /orders/{id}capture @ a.md:1
              base: POST /orders/{id}/capture
        "#]],
    );
    check(
        "POST - /orders",
        "PATCH - /orders",
        &expect![[r#"
            breaking, major: endpoint_changed PATCH /orders: POST /orders -> PATCH /orders @ a.md:1
              base: POST /orders
        "#]],
    );
}

#[test]
fn one_change_in_many_places_is_one() {
    let page = |gateway: &str, max: u32| {
        order(
            gateway,
            &format!("gateway|string|required: Value: `{gateway}`.; note|string: Maximum {max} characters."),
        )
    };
    let [a, b] = [page("VISA", 50), page("AMEX", 50)];
    let [c, d] = [page("VISA", 60), page("AMEX", 60)];
    check_pages(
        &[("a.md", &a), ("b.md", &b)],
        &[("a.md", &c), ("b.md", &d)],
        &expect![[r#"
            compatible, none: constraint_changed max_length request note: 50 -> 60 @ a.md:13 b.md:13
        "#]],
    );
}

#[test]
fn sections_are_known_by_what_they_document() {
    let visa = order("Visa", CARD);
    let amex = order("Amex", &CARD.replace("VISA", "AMEX"));
    // Moved and renamed, with a heading and a file that were another's.
    let swapped = [visa.replace("## Visa", "## Amex"), amex.replace("## Amex", "## Visa")];
    check_pages(
        &[("visa.md", &visa), ("amex.md", &amex)],
        &[("amex.md", &swapped[0]), ("visa.md", &swapped[1])],
        &expect![[""]],
    );
    check_pages(&[("post-order_visa.md", &visa)], &[("cards/post_order-visa.md", &visa)], &expect![[""]]);
    // Merged into one page, and split.
    let both = format!("{visa}\n{}", amex.split_once("## ").map(|(_, rest)| format!("## {rest}")).unwrap());
    check_pages(&[("visa.md", &visa), ("amex.md", &amex)], &[("cards.md", &both)], &expect![[""]]);
    check_pages(&[("cards.md", &both)], &[("visa.md", &visa), ("amex.md", &amex)], &expect![[""]]);
    // One list for two gateways, and a list for each.
    let list = order("Cards", &CARD.replace("Value: `VISA`", "Options: `VISA`, `AMEX`"));
    check_pages(&[("cards.md", &list)], &[("visa.md", &visa), ("amex.md", &amex)], &expect![[""]]);
    check_pages(&[("visa.md", &visa), ("amex.md", &amex)], &[("cards.md", &list)], &expect![[""]]);
}

#[test]
fn new_and_vanished_sections() {
    let visa = order("Visa", CARD);
    let amex = order("Amex - redirect", &CARD.replace("VISA", "AMEX"));
    check_pages(
        &[("visa.md", &visa)],
        &[("visa.md", &visa), ("amex.md", &amex)],
        &expect![[r#"
            compatible, minor: gateway_added AMEX: - -> AMEX @ amex.md:15
            compatible, minor: section_added POST /orders, Amex, redirect: - -> POST /orders, Amex, redirect @ amex.md:3
              compatible, minor: endpoint_added POST /orders: - -> POST /orders @ amex.md:1
              compatible, minor: field_added request amount: - -> integer @ amex.md:18
              compatible, minor: option_added request gateway: - -> AMEX @ amex.md:13
              compatible, minor: field_added request gateway: - -> string @ amex.md:13
              compatible, minor: option_added request type: - -> redirect @ amex.md:8
              compatible, minor: field_added request type: - -> string @ amex.md:8
        "#]],
    );
    check_pages(
        &[("visa.md", &visa), ("amex.md", &amex)],
        &[("visa.md", &visa)],
        &expect![[r#"
            breaking, major: gateway_removed AMEX: AMEX -> - @ amex.md:15
              base: {"gateway":"AMEX"}
            breaking, major: section_removed POST /orders, Amex, redirect: POST /orders, Amex, redirect -> - @ amex.md:3
              base: POST /orders {"type":"redirect","gateway":"AMEX"}
              breaking, major: endpoint_removed POST /orders: POST /orders -> - @ amex.md:1
              breaking, major: field_removed request amount: integer -> - @ amex.md:18
              breaking, major: option_removed request gateway: AMEX -> - @ amex.md:13
              breaking, major: field_removed request gateway: string -> - @ amex.md:13
              breaking, major: option_removed request type: redirect -> - @ amex.md:8
              breaking, major: field_removed request type: string -> - @ amex.md:8
        "#]],
    );
}

#[test]
fn objects() {
    let members = "name|string|required; phone|string|optional";
    let (inline, referred) = (
        order(
            "Visa",
            "customer|object|required: Contains:\n\n- `name` | string | required\n\n- `phone` | string | optional",
        ),
        order("Visa", "customer|object|required: See [customer (object)](/api/#customer-object)."),
    );
    let page = object("customer", members);
    // A list that moved to the page of an object, and back.
    check_pages(&[("a.md", &inline)], &[("a.md", &referred), ("customer.md", &page)], &expect![[""]]);
    check_pages(&[("a.md", &referred), ("customer.md", &page)], &[("a.md", &inline)], &expect![[""]]);
    // One that moved where these docs don't go.
    check_pages(
        &[("a.md", &inline)],
        &[("a.md", &referred)],
        &expect![[r#"
        ? base a.md:12 uncompared: `customer.name`, `customer.phone` can't be compared: the other version has them behind `#customer-object`, which leads out of it
    "#]],
    );
    // The object lacks a member.
    let less = object("customer", "name|string|required");
    check_pages(
        &[("a.md", &inline)],
        &[("a.md", &referred), ("customer.md", &less)],
        &expect![[r#"
            breaking, major: field_removed request customer.phone: string -> - @ a.md:14
              base: {"customer":{"name":"…","phone":"…"}}
        "#]],
    );
    // The effect of an object's change is the worst over its users: here requests only.
    let more = object("customer", &format!("{members}; email|string|required"));
    check_pages(
        &[("a.md", &referred), ("c.md", &page)],
        &[("a.md", &referred), ("c.md", &more)],
        &expect![[r#"
            breaking, minor: field_added email: - -> string @ c.md:16
              base: {"name":"…"}
        "#]],
    );
    check_pages(
        &[("a.md", &referred), ("c.md", &more)],
        &[("a.md", &referred), ("c.md", &page)],
        &expect![[r#"
            breaking, major: field_removed email: string -> - @ c.md:16
              base: {"name":"…","email":"…"}
        "#]],
    );
    let renamed = page.replace("customer (object)", "client (object)");
    let relinked = referred.replace("#customer-object", "#client-object");
    check_pages(
        &[("a.md", &referred), ("c.md", &page)],
        &[("a.md", &relinked), ("c.md", &renamed)],
        &expect![[""]],
    );
}

#[test]
fn what_cannot_be_read_is_not_removed() {
    let visa = order("Visa", "amount|integer|required; note|string|optional; days|integer|optional");
    let unreadable = visa.replace("`note` |", "`no te` |");
    check_pages(
        &[("a.md", &visa)],
        &[("a.md", &unreadable)],
        &expect![[r#"
        ? base a.md:13 uncompared: `note` can't be compared: in the other version a.md:13:1 can't be read, where it may stand
        ? head a.md:13 unreadable-entry: this has the form of a parameter, but its name can't be made out
    "#]],
    );
    check_pages(
        &[("a.md", &unreadable)],
        &[("a.md", &visa)],
        &expect![[r#"
        ? head a.md:13 uncompared: `note` can't be compared: in the other version a.md:13:1 can't be read, where it may stand
        ? base a.md:13 unreadable-entry: this has the form of a parameter, but its name can't be made out
    "#]],
    );
    // What the passage can't be is removed all the same.
    let less = unreadable.replace("`days` | integer|optional", "");
    check_pages(
        &[("a.md", &visa)],
        &[("a.md", &less)],
        &expect![[r#"
            breaking, major: field_removed request days: integer -> - @ a.md:18
              base: {"amount":1,"days":1}
            ? base a.md:13 uncompared: `note` can't be compared: in the other version a.md:13:1 can't be read, where it may stand
            ? head a.md:13 unreadable-entry: this has the form of a parameter, but its name can't be made out
        "#]],
    );
    let endpoint = visa.replace("> POST - /orders", "> - /orders");
    check_pages(
        &[("a.md", &visa)],
        &[("a.md", &endpoint)],
        &expect![[r#"
            ? head a.md:1 unreadable-endpoint: this looks like an endpoint, but has no method or no path
        "#]],
    );
    check_pages(
        &[("a.md", &visa), ("b.md", "# B\n")],
        &[("a.md", "---\nweight: 1\n"), ("b.md", "# B\n")],
        &expect![[r#"
            ? head a.md:1 front-matter: the front matter opens with `---` but never closes
            ? base a.md:3 uncompared: this page can't be compared: it can't be read in the other version
        "#]],
    );
}

#[test]
fn lists_behind_links() {
    let rows: String = ["A", "B", "C"].map(|id| format!("| {id} | {id}CARD |\n")).concat();
    let table = format!("> POST - /orders\n\n## Gift cards\n\n| Gift card | Gateway |\n|---|---|\n{rows}");
    let link = "> POST - /orders\n\n## Gift cards\n\nSee [ids](/api/#gift-card-ids).\n";
    let ids = format!("## Gift card ids\n\n| Gift card | Gateway |\n|---|---|\n{rows}");
    check_pages(
        &[("a.md", &table)],
        &[("a.md", link)],
        &expect![[r#"
        ? base a.md:7 uncompared: `ACARD`, `BCARD`, `CCARD` can't be compared: the other version has a link there instead, `#gift-card-ids`
    "#]],
    );
    check_pages(
        &[("a.md", &table)],
        &[("a.md", link), ("b.md", &ids)],
        &expect![[r#"
            compatible, none: section_added gift_card_ids: - -> gift_card_ids @ b.md:1
              compatible, none: gateway_added ACARD: - -> ACARD @ b.md:5
              compatible, none: gateway_added BCARD: - -> BCARD @ b.md:6
              compatible, none: gateway_added CCARD: - -> CCARD @ b.md:7
        "#]],
    );
    check_pages(
        &[("a.md", &table)],
        &[("a.md", "> POST - /orders\n\n## Gift cards\n")],
        &expect![[r#"
            breaking, major: gateway_removed ACARD: ACARD -> - @ a.md:7
              base: {"gateway":"ACARD"}
            breaking, major: gateway_removed BCARD: BCARD -> - @ a.md:8
              base: {"gateway":"BCARD"}
            breaking, major: gateway_removed CCARD: CCARD -> - @ a.md:9
              base: {"gateway":"CCARD"}
        "#]],
    );
}

#[test]
fn nesting_that_only_the_sample_tells() {
    let page = |sample: &str| {
        format!(
            "> POST - /orders\n\n```json\n{sample}\n```\n\n## Visa\n\n{}",
            list("Parameters", "customer|object; ip|string")
        )
    };
    let (inside, outside) = (page(r#"{"customer": {"ip": "1"}}"#), page(r#"{"customer": {}, "ip": "1"}"#));
    check_pages(&[("a.md", &inside)], &[("a.md", &outside)], &expect![[""]]);
    check_pages(&[("a.md", &outside)], &[("a.md", &inside)], &expect![[""]]);
}

#[test]
fn nothing_changes_with_words() {
    let visa = order("Visa", CARD);
    let table = format!(
        "> POST - /orders\n\n## Pay with Visa\n\n| Parameter | Type | Required | Description |\n|---|---|---|---|\n{}",
        "| amount | integer | required | What is due. |\n| type | string | required | Options: redirect. |\n| gateway | string | required | Value: VISA. |\n"
    );
    check_pages(&[("visa.md", &visa)], &[("post_order_visa.md", &table)], &expect![[""]]);
    check_pages(&[("post_order_visa.md", &table)], &[("visa.md", &visa)], &expect![[""]]);
}

#[test]
fn the_order_of_pages_and_sides_makes_no_difference() {
    let (visa, amex) = (order("Visa", CARD), order("Amex", "amount|integer|required"));
    let one = compared(&[("a.md", &visa), ("b.md", &amex)], &[("a.md", &amex)]);
    let other = compared(&[("b.md", &amex), ("a.md", &visa)], &[("a.md", &amex)]);
    assert_eq!(one, other);
    let prints: HashSet<&str> = one.changes.iter().map(|change| change.fingerprint.as_str()).collect();
    assert_eq!(prints.len(), one.changes.len());
    assert!(prints.iter().all(|print| print.len() == 12));
}
