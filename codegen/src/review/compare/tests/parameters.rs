//! Changes within a section.
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes its expectations with hashes")]

use super::{answered, check, check_pages, list, order};
use expect_test::{Expect, expect};

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
fn a_sample_that_tells_where_a_parameter_goes() {
    let page = |sample: &str, columns: &str| {
        let list = list("Parameters", &format!("id|string{columns}; note|string"));
        format!("> PATCH - /orders/{{order_id}}\n\n```json\n{sample}\n```\n\n## Order\n\n{list}")
    };
    let (without, with) = (r#"{"note":"a"}"#, r#"{"id":"a","note":"a"}"#);
    check_pages(&[("a.md", &page(without, ""))], &[("a.md", &page(with, ""))], &expect![""]);
    check_pages(&[("a.md", &page(with, ""))], &[("a.md", &page(without, ""))], &expect![""]);
    check_pages(
        &[("a.md", &page(without, "|query parameter"))],
        &[("a.md", &page(without, "|path parameter"))],
        &expect![[r#"
            breaking, major: location_changed request id: query -> path @ a.md:12
              base: PATCH /orders/{order_id}?id=…
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
              base: {"a":"…not ISO-3166…"}
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
              base: {"a":"…another value…"}
        "#]],
    );
    check(
        "a|string: Options: `x`.",
        "a|string",
        &expect![[r#"
            compatible, minor: option_removed request a: x -> - @ visa.md:8
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
    // A row may wait for its code; one whose code can't be made out hides it.
    let coded = banks("| 0031 | A |\n| 0761 | B |\n");
    check_pages(
        &[("a.md", &banks("| 0031 | A |\n| Comes later | B |\n"))],
        &[("a.md", &coded)],
        &expect![[r#"
            compatible, none: code_added Issuers/0761: - -> 0761 @ a.md:8
        "#]],
    );
    check_pages(
        &[("a.md", &banks("| 0031 | A |\n| 07 61 | B |\n"))],
        &[("a.md", &coded)],
        &expect![[r#"
            ? head a.md:8 uncompared: `0761` can't be compared: in the other version a.md:8:1 can't be read, where it may stand
            ? base a.md:8 unreadable-row: this row of a table has no name or code where the header wants one
        "#]],
    );
    // An option is never told as a set value too.
    check(
        "gateway|string: Options: `VISA`.",
        "gateway|string: Options: `VISA`, `AMEX`.",
        &expect![[r#"
            compatible, minor: option_added request gateway: - -> AMEX @ visa.md:8
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
    let page = |set_value: &str, max: u32| {
        order(
            set_value,
            &format!(
                "gateway|string|required: Value: `{set_value}`.; note|string: Maximum {max} characters."
            ),
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
