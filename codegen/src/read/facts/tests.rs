//! Forms of the docs, one a case: what a page states, as the fact sheet prints it.

use super::read_lists;
use crate::diagnostics::span::PagePath;
use crate::read::source::Text;
use crate::report::facts_text;

/// Reads a page and compares its facts, each without the line's number.
fn check(page: &str, expected: &[&str]) {
    let facts =
        read_lists(&Text::new(PagePath::new("p"), page.to_owned()), &crate::profile::Profile::usual());
    let sheet = facts_text(&[facts]);
    let read: Vec<&str> =
        sheet.lines().filter_map(|line| line.split_once(": ").map(|(_, fact)| fact)).collect();
    assert_eq!(read, expected, "{page}");
}

/// Checks a page with one order: its sample, its list, and what is read below the endpoint.
fn check_order(sample: &str, list: &str, expected: &[&str]) {
    let page = format!("> POST - /orders\n\n```json\n{sample}\n```\n\n## Order\n\n{list}\n");
    let stated = expected.iter().map(|fact| format!("POST /orders {fact}"));
    let all: Vec<String> =
        std::iter::once("endpoint POST /orders [Order]".to_owned()).chain(stated).collect();
    check(&page, &all.iter().map(String::as_str).collect::<Vec<_>>());
}

#[test]
fn containers() {
    check_order(
        "{}",
        "**Parameters**\n\n----\n`a` | object | required\n\nContains:  \n\n`b` | string\n\nB.\n\n`c` | string\n\n----\n`d` | string | required\n",
        &[
            "request a: object, required",
            "request a.b: string, unstated",
            "request a.c: string, unstated",
            "request d: string, required",
        ],
    );
    check_order(
        "{}",
        "----\n`a` | object | required\n\nContains: `b` | object | required\n",
        &["request a: object, required", "request a.b: object, required"],
    );
}

#[test]
fn members_in_bullets() {
    check_order(
        "{}",
        "----\n`a` | object | optional\n\nContains:  \n\n- `b` | object | optional\n\n  Contains:  \n\n  - `c` | string | optional\n\n  - `d` | string | optional\n\n- `e` | string\n",
        &[
            "request a: object, optional",
            "request a.b: object, optional",
            "request a.b.c: string, optional",
            "request a.b.d: string, optional",
            "request a.e: string, unstated",
        ],
    );
}

#[test]
fn flat_lists_are_nested_by_their_sample() {
    check_order(
        r#"{"a": {"x": 1}, "b": {"y": 1, "z": 2}, "x": 3, "t": 4, "list": [{"item": 5}]}"#,
        "----\n__a__ | object\n\n----\n__x__ | string\n\n----\n__b__ | object\n\n----\n__t__ | string\n\n----\n__y__ | string\n\n----\n__list__ | object\n\n----\n__item__ | integer\n\n----\n__z__ | string\n",
        &[
            "request a: object, unstated",
            "request a.x: string, unstated",
            "request b: object, unstated",
            "request t: string, unstated",
            "request b.y: string, unstated",
            "request list: object, unstated",
            "request list[].item: integer, unstated",
            "request b.z: string, unstated",
        ],
    );
    check_order(
        r#"{"a": {"x": 1}, "b": {"x": 1}, "c": {"y": 1}}"#,
        "----\n__a__ | object\n\n----\n__b__ | object\n\n----\n__c__ | object\n\n----\n__y__ | string\n\n----\n__x__ | string\n",
        &[
            "request a: object, unstated",
            "request b: object, unstated",
            "request c: object, unstated",
            "request c.y: string, unstated",
            "request c.x: string, unstated",
        ],
    );
}

#[test]
fn dotted_names_count_from_what_the_sample_confirms() {
    check_order(
        r#"{"outer": {"parts": [{"id": 1, "kind": {"name": "x"}}]}}"#,
        "----\n`parts` | array of objects | required\n\nContains:\n\n`parts.id` | integer\n\n`kind.name` | string\n\n----\n`free.name` | string | required\n",
        &[
            "request outer.parts: array<object>, required",
            "request outer.parts[].id: integer, unstated",
            "request outer.parts[].kind.name: string, unstated",
            "request free.name: string, required",
        ],
    );
}

#[test]
fn links_to_objects() {
    let refers = |list: &str, expected: &str| {
        check_order("{}", &format!("**Parameters**\n\n----\n{list}\n"), &[expected]);
    };
    let see = "`a_b` | object | required\n\nThe parts. See [a_b (object)](/api/#a-b-object).";
    refers(see, "request a_b: object, required, see #a-b-object");
    let more = "`a_b` | object | required\n\nFor its parts, see [a_b (object)](/api/#a-b-object).";
    refers(more, "request a_b: object, required, see #a-b-object");
    let other = "`a` | object | required\n\nFor the parts of another, see [b (object)](/api/#b-object).";
    refers(other, "request a: object, required");
    let text = "`a` | string | required\n\nFor more, see [a (object)](/api/#a-object).";
    refers(text, "request a: string, required");
}

#[test]
fn responses_start_at_the_root_of_the_body() {
    let page = |sample: &str, list: &str| {
        format!("> GET - /t\n\n> JSON response\n\n```json\n{sample}\n```\n\n## T\n\n**Response**\n\n{list}")
    };
    check(
        &page(
            r#"{"success": true, "data": {"id": 1}, "extra": {"note": ""}}"#,
            "----\n`id` | integer\n\n----\n`note` | string\n\n----\n`new` | string\n",
        ),
        &[
            "endpoint GET /t [T]",
            "GET /t response data.id: integer, unstated",
            "GET /t response extra.note: string, unstated",
            "GET /t response data.new: string, unstated",
        ],
    );
    check(
        &page(r#"{"success": true, "data": [{"id": 1}]}"#, "----\n`id` | integer\n"),
        &["endpoint GET /t [T]", "GET /t response data[].id: integer, unstated"],
    );
    check(
        &page(r#"{"success": true, "data": {"things": [{"id": 1}]}}"#, "----\n`id` | integer\n"),
        &["endpoint GET /t [T]", "GET /t response data.things[].id: integer, unstated"],
    );
}

#[test]
fn placeholders_that_look_like_html() {
    check(
        "> GET - /orders/<id>/items/<b>/<item_id>\n\n## Items\n",
        &["endpoint GET /orders/{id}/items/{b}/{item_id} [Items]"],
    );
}

#[test]
fn quotes_that_go_on_below_their_mark() {
    check("> \nPOST - /orders\n\n## Order\n", &["endpoint POST /orders [Order]"]);
    check(
        "> \n\nPOST - /orders\n\n## Order\n\n| Code | Type |\n|---|---|\n| 1 | One |\n",
        &["code 1 (One) of Order"],
    );
}

#[test]
fn labels_as_headings() {
    check(
        "## Charges\n\n> POST - /charges\n\n### Authentication\n\nWith a key.\n\n### Parameters\n\n----\n**amount** | integer\n\nIn cents.\n\n**Required**.\n\n----\n\n### Response\n\n----\n**id** | string\n\n----\n",
        &[
            "endpoint POST /charges [Charges]",
            "POST /charges request amount: integer, required",
            "POST /charges response data.id: string, unstated",
        ],
    );
}

#[test]
fn a_list_below_a_sentence_about_the_response() {
    check_order(
        r#"{"a": 1}"#,
        "| Parameter | Type | Description |\n|---|---|---|\n| a | integer | One. |\n\nIn the JSON response you find this.\n\n| Parameter | Type | Description |\n|---|---|---|\n| b | string | Two. |\n",
        &["request a: integer, unstated", "response data.b: string, unstated"],
    );
}

#[test]
fn presence_of_a_whole_page() {
    check_order(
        r#"{"a": 1, "b": 1, "ip_address": 1}"#,
        "* All parameters shown are required field(s)\n\n----\n__a__ | integer\n\n----\n__b__ | bool (optional)\n\n----\n__ip_address__ | string\n\n----\n__Here ip_address is not required, but we recommend it.__\n",
        &[
            "request a: integer, required",
            "request b: boolean, optional",
            "request ip_address: string, conditional",
        ],
    );
    check_order(
        r#"{"a": 1}"#,
        "----\n__a__ (optional) | integer\n\n----\n__b__ | string\n\nRequired. Max 50 char.\n\n----\n__c__ | string\n\n----\n\nThe rest of the fields are optional.\n",
        &[
            "request a: integer, optional",
            "request b: string, required, at most 50 characters",
            "request c: string, optional",
        ],
    );
}

#[test]
fn rows_with_damage() {
    check_order(
        "{}",
        "Parameter | Type | Description |\n|---|---|---|\ntype | string | Options: redirect. |\n| order_id: | string\\|integer | Yours.\n| api_ pass | <nobr>string</nobr> | Secret. |  |\n|  |  |  |\n| currency      z | string | The currency. |\nSee elsewhere.\n",
        &[
            "request type: string, unstated, options redirect",
            "request order_id: integer / string, unstated",
            "request api_pass: string, unstated",
            "request currency: string, unstated",
        ],
    );
    check_order(
        r#"{"a": {"city": ""}, "size": 1}"#,
        "|Key|Description|\n|---|---|\n|a.city{{< br >}}`string`|The city.|\n|`size`{{< br >}}`integer`{{< br >}}`optional`|Its size.|\n",
        &["request a.city: string, unstated", "request size: integer, optional"],
    );
}

#[test]
fn where_parameters_go() {
    check(
        "> GET - /tokens/{your_customer}/{token}?x=1\n\n### Tokens\n\n**Parameters**\n\n----\n`customer` | string | required\n\n----\n`token` | string | path parameter | required\n\n----\n`limit` | integer | query parameter | optional\n\n----\n`offset` | integer\n",
        &[
            "endpoint GET /tokens/{your_customer}/{token} [Tokens]",
            "GET /tokens/{your_customer}/{token} request path customer: string, required",
            "GET /tokens/{your_customer}/{token} request path token: string, required",
            "GET /tokens/{your_customer}/{token} request query limit: integer, optional",
            "GET /tokens/{your_customer}/{token} request query offset: integer, unstated",
        ],
    );
    let refund = |sample: &str| {
        format!(
            "> POST - /orders/{{order_id}}/refunds\n\n```json\n{sample}\n```\n\n## Refund\n\n----\n__id__ | string\n\n----\n__amount__ | integer\n"
        )
    };
    let read = |place: &str| {
        [
            "endpoint POST /orders/{order_id}/refunds [Refund]".to_owned(),
            format!("POST /orders/{{order_id}}/refunds request {place}id: string, unstated"),
            "POST /orders/{order_id}/refunds request amount: integer, unstated".to_owned(),
        ]
    };
    let check_refund =
        |sample: &str, place: &str| check(&refund(sample), &read(place).each_ref().map(String::as_str));
    check_refund(r#"{"amount": 1}"#, "path ");
    check_refund(r#"{"amount": 1, "id": "a"}"#, "");
    check(
        "> GET - /orders/<capture_order_id>\n\n## Order\n\n----\n__order_id__ | string\n\n----\n__order__ | string\n",
        &[
            "endpoint GET /orders/{capture_order_id} [Order]",
            "GET /orders/{capture_order_id} request path order_id: string, unstated",
            "GET /orders/{capture_order_id} request query order: string, unstated",
        ],
    );
}

#[test]
fn gateways_and_codes() {
    check(
        "## Cards\n\n----\n`gateway` | string | required\n\nOptions:\n\n- Big card: `BIGCARD`  \n- [Small card](/x)= `SMALL`\n\n----\n\nPossible issuers:\n\n| IssuerID | Bank |\n|---|---|\n| 0001 | First |\n\n| Gift card | Gateway |\n|---|---|\n| Zoo | ZOO |\n",
        &[
            "object cards gateway: string, required, options BIGCARD | SMALL",
            "gateway BIGCARD (Big card)",
            "gateway SMALL (Small card)",
            "code 0001 (First) of Possible issuers",
            "gateway ZOO (Zoo)",
        ],
    );
    check(
        "## x (object)\n\n----\n`allow` | array of strings | optional\n\nWhat to show.\n\nZoo= ZOO  \nPark= PARK\n",
        &[
            "object x allow: array<string>, optional, options ZOO | PARK",
            "gateway ZOO (Zoo)",
            "gateway PARK (Park)",
        ],
    );
}

#[test]
fn rows_with_several_gateways_and_titles_among_rows() {
    check(
        "> POST - /orders\n\n## Order\n\n| Method | Gateway ID |\n|---|---|\n| Two banks | `ONE` / `TWO` |\n| **Gift cards** | |\n| Zoo | `ZOO` |\n",
        &[
            "endpoint POST /orders [Order]",
            "gateway ONE (Two banks)",
            "gateway TWO (Two banks)",
            "gateway ZOO (Zoo)",
        ],
    );
}

#[test]
fn tables_of_options() {
    let table = "| Kind | Meaning |\n|---|---|\n| `a` | First of all |\n| `b` | Second |\n";
    check_order(
        "{}",
        &format!("----\n`x` | string | required\n\nThe kind.\nOptions:\n\n{table}\n----\n`y` | string\n"),
        &["request x: string, required, options a | b", "request y: string, unstated"],
    );
    check_order(
        "{}",
        &format!("----\n`x` | string\n\nThe kind.\n\n{table}"),
        &["request x: string, unstated"],
    );
}

/// An empty line ends a table for Markdown, but not for its reader.
#[test]
fn tables_with_gaps() {
    let head = "| Parameter | Type | Description |\n|---|---|---|\n| a | string | One. |\n";
    check_order(
        "{}",
        &format!(
            "{head}\n\n| b | integer / string | Two | \n| | | |\n| c | string | Options: x, y. |\n\n| Words |\n"
        ),
        &[
            "request a: string, unstated",
            "request b: integer / string, unstated",
            "request c: string, unstated, options x | y",
        ],
    );
    check(
        "> POST - /orders\n\n## Order\n\n| Gift card | Gateway |\n|---|---|\n| One | ONE |\n\n| Two | TWO |\n",
        &["endpoint POST /orders [Order]", "gateway ONE (One)", "gateway TWO (Two)"],
    );
    check_order("{}", &format!("{head}\nWords.\n\n| b | string | Two |\n"), &["request a: string, unstated"]);
}

#[test]
fn sections_and_their_samples() {
    check(
        "{{< code-block >}}\n> POST - /orders\n\n```json\n{\"type\":\"direct\",\"info\":{\"iban\":\"\"}}\n```\n\n> POST - /orders\n\n```json\n{\"type\":\"redirect\",\"iban\":\"\"}\n```\n{{< /code-block >}}\n\n{{< description >}}\n## Bank\n\n### Redirect - Bank\n\n----\n__info__ | object\n\n----\n__iban__ | string\n\n### Direct - Bank\n\n----\n__info__ | object\n\n----\n__iban__ | string\n{{< /description >}}\n",
        &[
            "endpoint POST /orders [Direct - Bank]",
            "endpoint POST /orders [Redirect - Bank]",
            "POST /orders request info: object, unstated",
            "POST /orders request iban: string, unstated",
            "POST /orders request info: object, unstated",
            "POST /orders request info.iban: string, unstated",
        ],
    );
}

#[test]
fn sections_that_share_an_endpoint() {
    check(
        "> POST - /orders\n\n## Bank\n\n### Redirect\n\n----\n__a__ | string\n\n### Direct\n\n----\n__b__ | string\n\n### Issuers\n\n| IssuerID | Bank |\n|---|---|\n| 0001 | First |\n",
        &[
            "endpoint POST /orders [Redirect]",
            "endpoint POST /orders [Direct]",
            "POST /orders request a: string, unstated",
            "POST /orders request b: string, unstated",
            "code 0001 (First) of Issuers",
        ],
    );
}

#[test]
fn titles_of_tables() {
    let titled = |above: &str, title: &str| {
        check(
            &format!("## Issuers\n\n{above}\n\n| IssuerID | Bank |\n|---|---|\n| 0001 | First |\n"),
            &[&format!("code 0001 (First) of {title}")],
        );
    };
    titled("Possible issuers:", "Possible issuers");
    titled("**Possible issuers**", "Possible issuers");
    titled("Read more about [banks](/banks).", "Issuers");
    titled("Issuers are these:\n\nRead more about [banks](/banks).", "Issuers");
}

#[test]
fn damaged_fences() {
    check(
        "> POST - /orders\n\n```json\n{\"a\":{\"b\":1}\n}```\n\n> JSON response\n\n```json\n{\"success\":true,\"data\":{}}\n```\n```\n\n## Order\n\n----\n`b` | string\n",
        &["endpoint POST /orders [Order]", "POST /orders request a.b: string, unstated"],
    );
}

#[test]
fn objects() {
    check(
        "```json\n{\"thing\": {\"a\": 1, \"sub\": {\"c\": 1}}}\n```\n\n## thing (object)\n\nMay contain:\n\n----\n`a` | integer\n\n----\n`c` | string\n",
        &["object thing a: integer, unstated", "object thing sub.c: string, unstated"],
    );
    check(
        "## thing, object\n\n### locale\n\n```\n\"locale\": \"en\",\n```\n\n__locale__ | string\n\n### other\n\n__other__ | string\n",
        &["object thing locale: string, unstated", "object thing other: string, unstated"],
    );
}

#[test]
fn an_object_with_one_member_in_two_rows() {
    check(
        "```json\n\"mail\": {\"send\": false},\n```\n\n## Mail\n\n| Parameter | Type | Description |\n|---|---|---|\n| mail | object | A mail. |\n| send | string | When false, none. |\n| send | string | When true, one. |\n",
        &[
            "object mail mail: object, unstated",
            "object mail mail.send: string, unstated",
            "object mail mail.send: string, unstated",
        ],
    );
}

#[test]
fn entries_belong_to_the_nearest_endpoint_above() {
    // A request with a sample only, and one with entries.
    check(
        "## A\n\n> GET - /things\n\n```json\n[{\"id\": 1}]\n```\n\n## B\n\n> POST - /things\n\n\
         ```json\n{\"amount\": 1}\n```\n\n**Parameters**\n\n----\n`amount` | integer | required\n",
        &[
            "endpoint GET /things [A]",
            "endpoint POST /things [B]",
            "POST /things request amount: integer, required",
        ],
    );
    // A list below a heading of its own belongs to the request around it.
    check(
        "## A\n\n> GET - /things\n\n## B\n\n> POST - /things\n\n### Colour\n\n----\n`hue` | integer\n\n\
         ## C\n\n> PATCH - /things\n\n----\n`amount` | integer\n",
        &[
            "endpoint GET /things [A]",
            "endpoint POST /things [Colour]",
            "POST /things request hue: integer, unstated",
            "endpoint PATCH /things [C]",
            "PATCH /things request amount: integer, unstated",
        ],
    );
}

#[test]
fn objects_stand_beside_endpoints() {
    check(
        "## A\n\n> GET - /things/{id}\n\n----\n`id` | string | required\n\n## thing (object)\n\n```json\n\
         {\"size\": {\"width\": 1}}\n```\n\n----\n`size` | object\n\n----\n`width` | integer\n\n## B\n\n\
         > DELETE - /things/{id}\n\n----\n`id` | string | required\n",
        &[
            "endpoint GET /things/{id} [A]",
            "GET /things/{id} request path id: string, required",
            "object thing size: object, unstated",
            "object thing size.width: integer, unstated",
            "endpoint DELETE /things/{id} [B]",
            "DELETE /things/{id} request path id: string, required",
        ],
    );
}

#[test]
fn a_bold_label_turns_samples() {
    check_order(
        "{\"a\": 1}\n```\n\n**Response:**\n\n```json\n{\"success\": true, \"data\": {\"b\": {\"c\": 1}}}",
        "**Parameters**\n\n----\n`a` | integer\n\n**Response**\n\n----\n`c` | integer\n",
        &["request a: integer, unstated", "response data.b.c: integer, unstated"],
    );
}

#[test]
fn an_array_is_a_body() {
    check_order(
        "[{\"a\": 1, \"b\": [{\"c\": 1}]}]",
        "----\n`a` | integer\n\n----\n`b` | array\n\n----\n`c` | integer\n",
        &["request a: integer, unstated", "request b: array, unstated", "request b[].c: integer, unstated"],
    );
}

#[test]
fn question_marks_are_marks() {
    check_order(
        "{}",
        "----\n`a?` | integer\n\n----\n`b` | ?string | required\n\n| Parameter | Type | Description |\n|---|---|---|\n\
         | c? | string | C. |\n| d | ?integer | D. |\n",
        &[
            "request a: integer, optional",
            "request b: string, required, nullable",
            "request c: string, optional",
            "request d: integer, unstated, nullable",
        ],
    );
}

#[test]
fn tables_of_anything_else_are_no_parameters() {
    check_order(
        "{}",
        "----\n`a` | integer\n\n| Field | Limit |\n|---|---|\n| size | 100 |\n\n| Name | Description |\n|---|---|\n\
         | weight | how heavy |\n\n| Weight | Interval |\n|---|---|\n| 10 | MINUTE |\n",
        &["request a: integer, unstated"],
    );
}

#[test]
fn codes_in_headings() {
    check(
        "---\ntitle: Errors\n---\n### 1000: No book\n\nIt is lent.\n\n***\n\n### 1001: No shelf\n",
        &["code 1000 (No book) of Errors", "code 1001 (No shelf) of Errors"],
    );
    check("# Errors of books\n\n## 404: Not found\n", &["code 404 (Not found) of Errors of books"]);
    check("## Step 1: Read\n\n## 1: Read\n\n## 2024 in books\n\n## 1000:\n", &[]);
}

#[test]
fn answers_in_a_column_of_presence() {
    let page = |word: &str| {
        format!(
            "## Token (object)\n\n| Parameter | Type | Required |\n|---|---|---|\n| `a` | string | {word} |\n"
        )
    };
    check(&page("Yes"), &["object token a: string, required"]);
    check(&page("no"), &["object token a: string, optional"]);
    check(&page("Conditional"), &["object token a: string, conditional"]);
}
