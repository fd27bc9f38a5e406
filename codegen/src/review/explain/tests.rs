//! Explanations as people read them, of pages in short form.
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes its expectations with hashes")]

use super::*;
use crate::diagnostics::span::PagePath;
use crate::model::assemble::fixture::page;
use crate::model::assemble::{Input, assemble};
use crate::model::secrets::Secrets;
use crate::read::source::Text;
use crate::report::{explain_json, explain_text};
use anstream::adapter::strip_str;
use expect_test::{Expect, expect};

fn pages() -> Vec<PageFacts> {
    vec![
        page(
            "visa.md",
            "# Visa | POST /orders
             order_id | string | required | max: 50 | text: Your id.
             amount | integer | required
             gateway | string | required | options: VISA
             customer | object | required | see: customer-object
             note | string | text: First words.
             card_token | string
             @ VISA = Visa
             < data.order_id | string
             ~ {\"data\": {\"order_id\": \"1\", \"amount\": 1, \"customer\": {\"email\": null}}}",
        ),
        page(
            "amex.md",
            "# Amex | POST /order
             order_id | integer | required | max: 35 | text: Their id.
             amount | integer
             gateway | string | required | options: AMEX
             @ VISA = Visa card
             @ AMEX",
        ),
        page("customer.md", "# customer (object) | customer\n email | string | required | max: 100"),
    ]
}

const ERRATA: &str = "[[endpoint]]\npages = '*'\nupstream = 'POST /order'\nours = 'POST /orders'\nbecause = 'A slip.'\n\
                      [[types]]\npage = 'amex.md'\nendpoint = 'POST /orders'\ndirection = 'request'\npath = 'order_id'\n\
                      upstream = 'integer'\nours = 'integer / string'\nbecause = 'Ids have letters.'\n\
                      [[field]]\npages = '*'\nobject = 'customer'\npath = 'age'\nours = { types = 'integer' }\n\
                      because = 'It is there.'\n";

fn explained(query: &str) -> Result<Explanation, NotFound> {
    let pages = pages();
    let errata = Errata::read(&Text::new(PagePath::new("errata.toml"), ERRATA.to_owned())).unwrap();
    let corrected = errata.apply(&pages).unwrap();
    let secrets = Secrets::new(&crate::profile::Profile::usual());
    let model = assemble(Input::new(&corrected.pages).secrets(&secrets)).unwrap();
    explain(&Origin { model: &model, pages: &pages, errata: &errata, corrected: &corrected }, query)
}

#[track_caller]
fn check(query: &str, expected: &Expect) {
    let text = match explained(query) {
        Ok(explanation) => strip_str(&explain_text(&explanation, "docs")).to_string(),
        Err(error) => format!("{}; {}\n", error.message, error.help),
    };
    // The first line keeps the indentation of the others.
    expected.assert_eq(&format!("{query}:\n{text}"));
}

#[test]
fn members() {
    check(
        "CreateOrder.order_id",
        &expect![[r#"
            CreateOrder.order_id:
                  Member orders::CreateOrder.order_id
                    Type wire::IntegerOrText
              Documented integer / string, required, max_length 35 (upstream: integer)
                           docs/amex.md:2 [Amex]
                         string, required, max_length 50
                           docs/visa.md:2 [Visa]
                 Decided types: integer / string (1 place), string (1 place) -> integer or text
                           a type takes what any passage says: an array wins over one value, an object beside a scalar is anything, scalars that differ become the one that holds both; a sample counts where the documented type would not take it
                 Decided presence: required (2 places) -> optional
                           the general request asks for nothing: precise requests and its check ask for what their sections require
                 Decided words -> amex.md:2
                           as many sections have others, so the first page by path and heading counts
                 Decided max_length: 35 (1 place), 50 (1 place)
                           only what all sections that document the member agree on is checked
                 Erratum errata.toml:6: types integer -> integer / string, 1 place
                           Ids have letters.
        "#]],
    );
    check(
        "VisaOrder.order_id",
        &expect![[r#"
        VisaOrder.order_id:
              Member orders::VisaOrder.order_id
                Type wire::IntegerOrText, required
             View of orders::CreateOrder.order_id, whose type it has
          Documented string, required, max_length 50
                       docs/visa.md:2 [Visa]
    "#]],
    );
    check(
        "CreateOrder.card_token",
        &expect![[r#"
            CreateOrder.card_token:
                  Member orders::CreateOrder.card_token
                    Type wire::Secret<wire::Text>
              Documented string
                           docs/visa.md:7 [Visa]
                 Decided secret -> Debug does not show it
                           its name looks like that of a secret, and secrets.toml does not say that it is none
        "#]],
    );
    check(
        "order_created.amount",
        &expect![[r#"
        order_created.amount:
              Member orders::OrderCreated.amount
                Type wire::Integer
               Shown integer
                       docs/visa.md:10 [Visa]
             Decided types: integer (1 place) -> integer
                       no passage documents a type, so what is shown counts
    "#]],
    );
    check(
        "customer.email",
        &expect![[r#"
        customer.email:
              Member objects::Customer.email
                Type wire::Text
          Documented string, required, max_length 100
                       docs/customer.md:2 [customer (object)]
               Shown an empty value
                       docs/visa.md:10 [Visa]
             Decided presence: required (1 place) -> optional
                       no type asks for members of answers and objects; what sections require of them is checked by rules
    "#]],
    );
    check(
        "customer.age",
        &expect![[r#"
        customer.age:
              Member objects::Customer.age
                Type wire::Integer
               Added integer
                       docs/customer.md:1 [customer (object)]
             Erratum errata.toml:14: field nothing -> types integer, 1 place
                       It is there.
    "#]],
    );
}

#[test]
fn other_names_lead_there() {
    let path = |query: &str| match explained(query) {
        Ok(Explanation::Member(item)) => item.path,
        other => panic!("{other:?}"),
    };
    for query in [
        "Customer.email",
        "customer.email",
        "objects::Customer.email",
        "CreateOrder.customer.email",
        "VisaOrder.customer[].email",
        " orders::VisaOrder.customer.email ",
    ] {
        assert_eq!(path(query), "objects::Customer.email", "{query}");
    }
}

#[test]
fn types() {
    check(
        "customer",
        &expect![[r#"
            customer:
                    Type objects::Customer
                         The `customer` object
              Documented docs/customer.md:1 [customer (object)]
                 Members age    wire::Integer (1 place)
                         email  wire::Text (2 places)
                   Rules email: required
                         email: at most 100 characters
                         email: an e-mail address
                 Erratum errata.toml:14: field nothing -> types integer, 1 place
                           It is there.
        "#]],
    );
    check(
        "VisaOrder",
        &expect![[r#"
            VisaOrder:
                    Type orders::VisaOrder
                         `POST /orders`: Visa
                 View of orders::CreateOrder
                Endpoint POST /orders
              Documented docs/visa.md:1 [Visa]
                 Members amount      wire::Integer, required (1 place)
                         customer    objects::Customer, required (1 place)
                         gateway     gateway::Gateway = Gateway::Visa (1 place)
                         order_id    wire::IntegerOrText, required (1 place)
                         card_token  wire::Secret<wire::Text> (1 place)
                         note        wire::Text (1 place)
                   Rules amount: required
                         amount: filled
                         customer: required
                         customer: filled
                         gateway: required
                         gateway: filled
                         order_id: required
                         order_id: filled
                         amount: at least 0
                         gateway: one of VISA
                         order_id: at most 50 characters
                         customer: the rules of objects::Customer
        "#]],
    );
    check(
        "Gateway",
        &expect![[r#"
            Gateway:
                    Type gateway::Gateway
                         All Gateways
                  Values AMEX  Amex
                         VISA  Visa (Visa)
        "#]],
    );
}

#[test]
fn values() {
    check(
        "Gateway.VISA",
        &expect![[r#"
        Gateway.VISA:
               Value gateway::Gateway::Visa
         On the wire VISA
                Name Visa
          Documented docs/amex.md:5 [Amex] as Visa card
                     docs/visa.md:4 [Visa]
                     docs/visa.md:8 [Visa] as Visa
             Decided name: Visa (1 place), Visa card (1 place) -> Visa
                       the name that most pages give, of equals the first in alphabetical order
    "#]],
    );
    check(
        "Gateway.Amex",
        &expect![[r#"
        Gateway.Amex:
               Value gateway::Gateway::Amex
         On the wire AMEX
          Documented docs/amex.md:4 [Amex]
                     docs/amex.md:6 [Amex]
    "#]],
    );
}

#[test]
fn endpoints() {
    let page = "> GET - /orders/{your_id}\n\n```json\n{\"success\": true, \"data\": {\"a\": 1}}\n```\n\n## Get an order\n";
    let pages = [crate::read::read_page(
        &Text::new(PagePath::new("get.md"), page.to_owned()),
        &crate::profile::Profile::usual(),
    )];
    let model = assemble(&pages).unwrap();
    let errata = Errata::default();
    let corrected = errata.apply(&pages).unwrap();
    let origin = Origin { model: &model, pages: &pages, errata: &errata, corrected: &corrected };
    let text = |query| strip_str(&explain_text(&explain(&origin, query).unwrap(), "docs")).to_string();
    assert_eq!(text("GET /orders/{id}"), text("get /orders/{order_id}/"));
    expect![[r#"
        GET:
            Endpoint GET /orders/{id}
          Documented docs/get.md:7 [Get an order]
               Types orders::OrderRetrieved       What `GET /orders/{id}` answers
                     endpoints::orders::GetOrder  `GET /orders/{id}`: Get an order
    "#]]
    .assert_eq(&format!("GET:\n{}", text("GET /orders/{id}")));
}

#[test]
fn nothing_is_called_so() {
    check(
        "Custmer",
        &expect![[r#"
        Custmer:
        no type is called `Custmer`; did you mean `Customer`?
    "#]],
    );
    check(
        "Customer.emial",
        &expect![[r#"
        Customer.emial:
        `objects::Customer` has no member `emial`; did you mean `email`?
    "#]],
    );
    check(
        "Customer.email.x",
        &expect![[r#"
        Customer.email.x:
        `objects::Customer.email` has no members; ask for `objects::Customer.email` itself
    "#]],
    );
    check(
        "Gateway.VISSA",
        &expect![[r#"
        Gateway.VISSA:
        `gateway::Gateway` has no value `VISSA`; did you mean `VISA`?
    "#]],
    );
    check(
        "POST /ordres",
        &expect![[r#"
            POST /ordres:
            no page documents `POST /ordres`; did you mean `POST /orders`?
        "#]],
    );
    check(
        "email",
        &expect![[r#"
        email:
        no type is called `email`; members are called so: `objects::Customer.email`
    "#]],
    );
    check(
        "zzz",
        &expect![[r#"
        zzz:
        no type is called `zzz`; give a type, `Type.member`, `Enumeration.value` or `'METHOD /path'`
    "#]],
    );
    check(
        "",
        &expect![[r#"
        :
        no type is called ``; give a type, `Type.member`, `Enumeration.value` or `'METHOD /path'`
    "#]],
    );
}

#[test]
#[allow(clippy::too_many_lines, reason = "one expectation")]
fn json() {
    let json = explain_json(&explained("CreateOrder.order_id").unwrap());
    expect![[r#"
        {
          "kind": "member",
          "path": "orders::CreateOrder.order_id",
          "wire": "order_id",
          "rust": "order_id",
          "type": "wire::IntegerOrText",
          "required": false,
          "fixed": null,
          "places": 2,
          "view_of": null,
          "said": [
            {
              "page": "amex.md",
              "line": 2,
              "section": "Amex",
              "by": "entry",
              "says": {
                "types": "integer / string",
                "presence": "required",
                "max_length": "35"
              },
              "upstream": {
                "types": "integer"
              },
              "text": "Their id."
            },
            {
              "page": "visa.md",
              "line": 2,
              "section": "Visa",
              "by": "entry",
              "says": {
                "types": "string",
                "presence": "required",
                "max_length": "50"
              },
              "upstream": {},
              "text": "Your id."
            }
          ],
          "decisions": [
            {
              "about": "types",
              "stated": [
                {
                  "value": "integer / string",
                  "places": 1,
                  "first": "amex.md:2"
                },
                {
                  "value": "string",
                  "places": 1,
                  "first": "visa.md:2"
                }
              ],
              "result": "integer or text",
              "rule": "a type takes what any passage says: an array wins over one value, an object beside a scalar is anything, scalars that differ become the one that holds both; a sample counts where the documented type would not take it"
            },
            {
              "about": "presence",
              "stated": [
                {
                  "value": "required",
                  "places": 2,
                  "first": "amex.md:2"
                }
              ],
              "result": "optional",
              "rule": "the general request asks for nothing: precise requests and its check ask for what their sections require"
            },
            {
              "about": "words",
              "stated": [],
              "result": "amex.md:2",
              "rule": "as many sections have others, so the first page by path and heading counts"
            },
            {
              "about": "max_length",
              "stated": [
                {
                  "value": "35",
                  "places": 1,
                  "first": "amex.md:2"
                },
                {
                  "value": "50",
                  "places": 1,
                  "first": "visa.md:2"
                }
              ],
              "result": "",
              "rule": "only what all sections that document the member agree on is checked"
            }
          ],
          "errata": [
            {
              "line": 6,
              "kind": "types",
              "upstream": "integer",
              "ours": "integer / string",
              "because": "Ids have letters.",
              "places": 1
            }
          ]
        }
    "#]].assert_eq(&json);
}

#[test]
fn coloured() {
    let text = explain_text(&explained("Gateway.Amex").unwrap(), "");
    expect![[r#"
        \u{1b}[1m\u{1b}[32m       Value\u{1b}[0m gateway::Gateway::Amex
        \u{1b}[1m\u{1b}[32m On the wire\u{1b}[0m AMEX
        \u{1b}[1m\u{1b}[32m  Documented\u{1b}[0m amex.md:4 [Amex]
                     amex.md:6 [Amex]
    "#]]
    .assert_eq(&text.escape_debug().to_string().replace("\\n", "\n"));
}
