//! Sections that moved, came and went, and what can't be read or followed.
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes its expectations with hashes")]

use super::{CARD, check_pages, compared, list, object, order};
use crate::review::compare::Change;
use expect_test::{Expect, expect};
use std::collections::HashSet;

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
    // One list for two set values, and a list for each.
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
              compatible, minor: field_added request amount: - -> integer @ amex.md:18
              compatible, minor: option_added request gateway: - -> AMEX @ amex.md:13
              compatible, minor: field_added request gateway: - -> string @ amex.md:13
              compatible, none: option_added request type: - -> redirect @ amex.md:8
              compatible, none: field_added request type: - -> string @ amex.md:8
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
              breaking, major: field_removed request amount: integer -> - @ amex.md:18
              breaking, major: option_removed request gateway: AMEX -> - @ amex.md:13
              breaking, major: field_removed request gateway: string -> - @ amex.md:13
              breaking, none: option_removed request type: redirect -> - @ amex.md:8
              breaking, none: field_removed request type: string -> - @ amex.md:8
        "#]],
    );
}

/// A section about a request that others document takes nothing away if it says no more than its path.
#[test]
fn sections_that_say_nothing_new() {
    let get = |heading: &str, entries: &str| {
        order(heading, entries).replace("POST - /orders", "GET - /orders/{order_id}")
    };
    let path = "order_id|string|path parameter";
    let told = |entries: &str| {
        let (one, two) = (get("Retrieve an order", path), get("Order status", entries));
        let all = compared(&[("one.md", &one), ("two.md", &two)], &[("one.md", &one)]);
        let one = |change: &Change| format!("{} {}", change.wire.as_str(), change.rule);
        all.changes.iter().map(one).collect::<Vec<_>>()
    };
    assert_eq!(told(path), ["none section-removed-repeated"]);
    assert_eq!(told(&format!("{path}; expand|string|query parameter")), ["breaking section-removed"]);
}

/// A list for another flow is a section of its own, even if it says nothing else; a second list for the same is a copy.
#[test]
fn sections_beside_their_likes() {
    let all = "type|string|required: Options: `direct`, `redirect`.; amount|integer|required";
    let lists = |headings: &[&str]| {
        let lists: Vec<String> =
            headings.iter().map(|heading| format!("### {heading}\n\n{}", list("Parameters", all))).collect();
        format!("> POST - /orders\n\n## Bank\n\n{}", lists.join("\n"))
    };
    let (one, both) = (order("Bank", all), lists(&["Redirect - Bank", "Direct - Bank"]));
    let told = |base: &str, head: &str| {
        let all = compared(&[("bank.md", base)], &[("bank.md", head)]);
        let one = |change: &Change| format!("{} {}", change.kind.as_str(), change.subject);
        all.changes.iter().map(one).collect::<Vec<_>>()
    };
    assert_eq!(told(&one, &both), ["section_added POST /orders, Bank, direct"]);
    assert_eq!(told(&both, &one), ["section_removed POST /orders, Bank, direct"]);
    let copies = lists(&["Redirect - Bank", "Redirect - Bank"]);
    assert_eq!(told(&one, &copies), [""; 0]);
    assert_eq!(told(&copies, &one), [""; 0]);
}

/// A value that moved to a page of its own is gone from the list that stays.
#[test]
fn values_that_leave_a_list() {
    let both = order("Cards", &CARD.replace("Value: `VISA`", "Options: `VISA`, `AMEX`"));
    let (visa, amex) = (order("Cards", CARD), order("Amex", &CARD.replace("VISA", "AMEX")));
    check_pages(
        &[("cards.md", &both)],
        &[("cards.md", &visa), ("amex.md", &amex)],
        &expect![[r#"
            breaking, major: option_removed request gateway: AMEX -> - @ cards.md:13
              base: {"type":"redirect","amount":1,"gateway":"AMEX"}
            compatible, minor: section_added POST /orders, Amex, redirect: - -> POST /orders, Amex, redirect @ amex.md:3
              compatible, minor: field_added request amount: - -> integer @ amex.md:18
              compatible, none: option_added request gateway: - -> AMEX @ amex.md:13
              compatible, none: field_added request gateway: - -> string @ amex.md:13
              compatible, none: option_added request type: - -> redirect @ amex.md:8
              compatible, none: field_added request type: - -> string @ amex.md:8
        "#]],
    );
    check_pages(
        &[("cards.md", &visa), ("amex.md", &amex)],
        &[("cards.md", &both)],
        &expect![[r#"
            breaking, major: section_removed POST /orders, Amex, redirect: POST /orders, Amex, redirect -> - @ amex.md:3
              base: POST /orders {"type":"redirect","gateway":"AMEX"}
              breaking, major: field_removed request amount: integer -> - @ amex.md:18
              breaking, none: option_removed request gateway: AMEX -> - @ amex.md:13
              breaking, none: field_removed request gateway: string -> - @ amex.md:13
              breaking, none: option_removed request type: redirect -> - @ amex.md:8
              breaking, none: field_removed request type: string -> - @ amex.md:8
            compatible, major: option_added request gateway: - -> AMEX @ cards.md:13
        "#]],
    );
}

/// Sections that are called the same are one change, with what each of them says.
#[test]
fn sections_with_one_name() {
    let page = "> POST - /orders\n\n## Bank\n\n### Pay direct\n\n".to_owned()
        + &list("Parameters", "type|string|required: Value: `direct`.; amount|integer|required")
        + "\n### Pay direct\n\n"
        + &list("Parameters", "type|string|required: Value: `direct`.; iban|string|required");
    check_pages(
        &[("a.md", "# A\n")],
        &[("a.md", "# A\n"), ("bank.md", &page)],
        &expect![[r#"
            compatible, unknown: endpoint_added POST /orders: - -> POST /orders @ bank.md:1
            compatible, unknown: section_added POST /orders, Pay, direct: - -> POST /orders, Pay, direct @ bank.md:5 bank.md:21
              compatible, unknown: endpoint_added POST /orders: - -> POST /orders @ bank.md:1
              compatible, unknown: field_added request amount: - -> integer @ bank.md:15
              compatible, unknown: field_added request iban: - -> string @ bank.md:31
              compatible, unknown: option_added request type: - -> direct @ bank.md:10 bank.md:26
              compatible, unknown: field_added request type: - -> string @ bank.md:10 bank.md:26
        "#]],
    );
}

/// A member that an object no longer promises breaks those who read it; a body without it is right now, and was not.
#[test]
fn objects_that_come_back() {
    let see = "customer|object|required: See [customer (object)](/api/#customer-object).";
    let page = order("Visa", see) + &list("Response", see);
    let versions = [object("customer", "name|string|required"), object("customer", "name|string|optional")];
    let [strict, loose] =
        versions.each_ref().map(|object| [("a.md", page.as_str()), ("customer.md", object)]);
    check_pages(
        &strict,
        &loose,
        &expect![[r#"
        breaking, none: required_changed name: required -> optional @ customer.md:6
          head: {}
    "#]],
    );
    check_pages(
        &loose,
        &strict,
        &expect![[r#"
        breaking, none: required_changed name: optional -> required @ customer.md:6
          base: {}
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
    // A heading and the links to it may disagree about the plural.
    let plural = page.replace("customer (object)", "customers (object)");
    check_pages(&[("a.md", &inline)], &[("a.md", &referred), ("customer.md", &plural)], &expect![[""]]);
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
    // A parameter that the unreadable passage can't be is removed all the same.
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

/// A link in the words of one entry does not stand for a list that comes or goes in the same change.
#[test]
fn lists_beside_links_of_entries() {
    let ids = "## Gateways\n\n| Gateway | Name |\n|---|---|\n| ACARD | A |\n";
    let linked =
        order("Visa", "gateway|string|required: See [Gateways](/api/#gateways).; amount|integer|required");
    let told = order("Visa", "gateway|string|required; amount|integer|required")
        + &list("Response", "url|string; id|string; token|string");
    let came = expect![[r#"
        compatible, major: field_added response data.id: - -> string @ a.md:26
        compatible, major: field_added response data.token: - -> string @ a.md:31
        compatible, major: field_added response data.url: - -> string @ a.md:21
    "#]];
    check_pages(&[("a.md", &linked)], &[("a.md", &told)], &came);
    check_pages(&[("a.md", &linked), ("b.md", ids)], &[("a.md", &told), ("b.md", ids)], &came);
}

/// A label makes members of what stood below an object without one.
#[test]
fn members_of_flat_lists_that_get_a_label() {
    let sample = "```json\n{\"info\": {}, \"amount\": 1}\n```\n\n";
    let page = |entries: &str| order("Visa", entries).replace("## Visa", &format!("{sample}## Visa"));
    let flat = page("info|object|required; id|string|required; amount|integer|required");
    let labelled =
        page("info|object|required: Contains:\n\n`id` | string | required; amount|integer|required");
    check_pages(&[("a.md", &flat)], &[("a.md", &labelled)], &expect![[""]]);
    check_pages(&[("a.md", &labelled)], &[("a.md", &flat)], &expect![[""]]);
    // The members that the sample shows at the top move into the object.
    let [flat, labelled] =
        [flat, labelled].map(|page| page.replace("\"amount\"", "\"id\": \"1\", \"amount\""));
    check_pages(
        &[("a.md", &flat)],
        &[("a.md", &labelled)],
        &expect![[r#"
            breaking, major: field_removed request id: string -> - @ a.md:17
              base: {"info":{},"amount":1,"id":"1"}
            breaking, minor: field_added request info.id: - -> string @ a.md:16
              base: {"info":{}}
        "#]],
    );
}

/// Members that only stand near an object, as lists in older pages have them, follow it to its page.
#[test]
fn members_of_flat_lists_that_moved() {
    let page = |sample: &str, entries: &str| {
        format!("> POST - /orders\n\n```json\n{sample}\n```\n\n## Visa\n\n{}", list("Parameters", entries))
    };
    let see = "See [customer (object)](/api/#customer-object).";
    let customer = ("customer.md", object("customer", "name|string|required; ip|string|optional"));
    let check = |sample: &str, base: &str, head: &str, expected: &Expect| {
        let (base, head) = (page(sample, base), page(sample, head));
        let customer = (customer.0, customer.1.as_str());
        check_pages(&[("a.md", &base), customer], &[("a.md", &head), customer], expected);
        check_pages(&[("a.md", &head), customer], &[("a.md", &base), customer], expected);
    };
    let short = r#"{"customer": {"locale": "nl"}}"#;
    let head = format!("customer|object|required: {see}; amount|integer|required");
    check(
        short,
        "customer|object|required; name|string|required; amount|integer|required",
        &head,
        &expect![[""]],
    );
    // Members below another object are the customer's all the same, where nothing shows them there.
    let head = format!("customer|object: {see}; info|object; phone|string");
    let info = r#"{"customer": {"locale": "nl"}, "info": {"phone": "1"}}"#;
    check(info, "customer|object; info|object; phone|string; ip|string", &head, &expect![[""]]);
    // Where the sample shows it, it is gone.
    let info = info.replace("phone", "ip");
    let (base, head) = (
        page(&info, "customer|object; info|object; ip|string"),
        page(&info, &format!("customer|object: {see}; info|object")),
    );
    let customer = (customer.0, customer.1.as_str());
    check_pages(
        &[("a.md", &base), customer],
        &[("a.md", &head), customer],
        &expect![[r#"
            breaking, none: field_removed request info.ip: string -> - @ a.md:22
              base: {"info":{"ip":"1"}}
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
