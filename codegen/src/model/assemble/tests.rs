//! The outline of the model for pages in short form.
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes its expectations with hashes")]

use super::assemble;
use super::fixture::{five, page};
use crate::model::Model;
use crate::profile::Profile;
use crate::read::facts::PageFacts;
use expect_test::{Expect, expect, expect_file};
use proptest::prelude::*;
use std::sync::LazyLock;

#[track_caller]
fn check(pages: &[PageFacts], expected: &Expect) {
    expected.assert_eq(&assemble(pages).unwrap().to_string());
}

#[track_caller]
fn check_problems(text: &str, expected: &Expect) {
    let problems = assemble(&[page("a.md", text)]).unwrap_err();
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    expected.assert_eq(&(lines.join("\n") + "\n"));
}

#[test]
fn five_pages() {
    expect_file!["fixture.model.txt"].assert_eq(&assemble(&five()).unwrap().to_string());
}

/// Checks the lines of the outline that hold `about`.
#[track_caller]
fn check_lines(pages: &[PageFacts], about: &str, expected: &[&str]) {
    let model = assemble(pages).unwrap().to_string();
    let lines: Vec<&str> = model.lines().map(str::trim).filter(|line| line.contains(about)).collect();
    assert_eq!(lines, expected);
}

/// Modules are files, whose names other alphabets can't be in.
#[test]
fn paths_in_other_alphabets() {
    for path in ["/ⓐ", "/имя", "/{имя}/é", "/½/{²}", "/aⓐ"] {
        let model =
            assemble(&[page("a.md", &format!("# A | POST {path}\n a | string | required\n"))]).unwrap();
        let types = model.modules.iter().map(|module| [module.name.as_str(), module.type_name()]);
        let names: Vec<&str> =
            types.flatten().chain(model.calls.iter().map(|call| call.name.as_str())).collect();
        assert!(!names.is_empty() && names.iter().all(|name| name.is_ascii()), "{path}: {names:?}");
    }
}

#[test]
fn names_that_no_file_can_have() {
    let long = "a".repeat(300);
    let problems = assemble(&[page("a.md", &format!("# A | POST /{long}\n a | string\n"))]).unwrap_err();
    assert!(problems.iter().any(|problem| problem.message.ends_with("is too long for the name of a module")));
}

/// What others wrote nobody can rename.
#[test]
fn names_of_a_specification_are_told_apart() {
    let pages = [page(
        "a.yaml",
        "# A | POST /shops
         first-name | string
         first_name | string
         meta | object
         meta.a | string
         # B | POST /shop
         meta | object
         meta.b | string | options: +1, -1
         # shop_2 (object) | shop_2
         b | string
         # shop2 (object) | shop2
         b | string",
    )];
    let shared = page(
        "b.yaml",
        "# recurring (object) | recurring
         model | string | options: a, b
         # token (object) | token
         model | string | options: c, d",
    );
    check_lines(
        &[shared],
        "RecurringModel",
        &[
            "model: RecurringModel2",
            "objects::recurring::RecurringModel2",
            "objects::recurring_model::RecurringModel",
            "model: objects::RecurringModel",
        ],
    );
    check_lines(&pages, "first", &["first-name (first_name): text", "first_name (first_name_2): text"]);
    check_lines(&pages, "objects::", &["objects::shop2::Shop2", "objects::shop_2_2::Shop22"]);
    check_lines(
        &pages,
        "PostShop",
        &["endpoints::shop::PostShop (POST /shop)", "endpoints::shops::PostShops (POST /shops)"],
    );
}

#[test]
fn names_that_collide_or_can_not_be_written_are_problems() {
    check_problems(
        "# Ax | POST /orders
         first-name | string
         first_name | string
         -- | string
         kind | string | options: a-b, a b, */",
        &expect![[r#"
            a.md:3:1: error[name-collision]: `first-name` (a.md:2) and `first_name` both become `first_name` in Rust; rename one of the two, or remove it if it documents the same thing
            a.md:4:1: error[unusable-name]: `--` can't be the Rust name of a parameter; a name needs at least one letter or digit from ASCII
            a.md:5:1: error[name-collision]: `a b` and `a-b` both become `AB` in Rust; rename one of the two, or remove it if it documents the same thing
            a.md:5:1: error[unusable-name]: `*/` can't be the Rust name of a value; a name needs at least one letter or digit from ASCII
        "#]],
    );
    check_problems(
        "# *** | POST /orders\n a | string",
        &expect![[r#"
            a.md:1:1: error[unusable-name]: `***` can't be the Rust name of a request; a name needs at least one letter or digit from ASCII
        "#]],
    );
    check_problems(
        "# Visa | POST /orders\n a | string\n # Visa order | POST /orders\n a | string",
        &expect![[r#"
            a.md:3:1: error[name-collision]: `Visa` (a.md:1) and `Visa order` both become `VisaOrder` in Rust; rename one of the two, or remove it if it documents the same thing
        "#]],
    );
}

#[test]
fn keywords_become_names() {
    check_lines(
        &[page(
            "a.md",
            "# Ax | POST /orders\n type | string\n self | string\n unknown | string\n 3d | string",
        )],
        "(",
        &[
            "orders::ax_order::AxOrder (body of POST /orders)",
            "3d (n3d): text",
            "self (self_): text",
            "type (type_): text",
            "unknown (unknown_): text",
            "orders::create_order::CreateOrder (body of POST /orders)",
            "3d (n3d): text",
            "self (self_): text",
            "type (type_): text",
            "unknown (unknown_): text",
            "endpoints::orders::PostOrder (POST /orders)",
        ],
    );
}

#[test]
fn a_leading_verb_stays_where_two_orders_would_share_a_name() {
    let text = "# Gift cards | POST /orders\n a | string\n # Specify gift cards | POST /orders\n a | string";
    check_lines(
        &[page("a.md", text)],
        "POST",
        &[
            "orders::create_order::CreateOrder (body of POST /orders)",
            "orders::gift_card_order::GiftCardOrder (body of POST /orders)",
            "orders::specify_gift_card_order::SpecifyGiftCardOrder (body of POST /orders)",
            "endpoints::orders::PostOrder (POST /orders)",
        ],
    );
}

#[test]
fn references_lead_to_object_pages() {
    let pages = [
        page(
            "a.md",
            "# Ax | POST /orders\n plugin | object | see: plugin-information\n delivery | object | see: customer-object",
        ),
        page("b.md", "# Plugin information | plugin_info\n shop | string | required | max: 10"),
        page("c.md", "# customer, object | customer\n phone | string"),
        page("d.md", "# D | POST /orders\n plugin | object\n stray | object | see: nowhere-object"),
    ];
    check_lines(
        &pages,
        "objects::",
        &[
            "objects::customer::Customer",
            "objects::plugin_info::PluginInfo",
            "objects::stray::Stray",
            "delivery: objects::Customer",
            "plugin: objects::PluginInfo",
            "| plugin: the rules of objects::PluginInfo",
            "delivery: objects::Customer",
            "plugin: objects::PluginInfo",
            "stray: objects::Stray",
            "| plugin: the rules of objects::PluginInfo",
            "plugin: objects::PluginInfo",
            "stray: objects::Stray",
            "| plugin: the rules of objects::PluginInfo",
        ],
    );
}

#[test]
fn a_reference_on_the_page_of_an_object_counts_wherever_the_object_stands() {
    let pages = [
        page("a.md", "# Ax | POST /orders\n options | object\n options.template.cart.text | string"),
        page("b.md", "# options, object | options\n template.cart | object | see: look-object"),
        page("c.md", "# look, object | look\n label | string"),
    ];
    check_lines(&pages, "Look", &["objects::look::Look", "cart: objects::Look"]);
    check_lines(&pages, "Cart", &[]);
    check_lines(&pages, ": text", &["label: text", "text: text"]);
}

#[test]
fn one_object_of_many_pages_holds_what_any_of_them_says() {
    let pages = [
        page(
            "a.md",
            "# Ax | POST /orders\n parcel | object\n parcel.id | integer | options: 1, 2\n parcel.size | string | options: s",
        ),
        page(
            "b.md",
            "# B | POST /orders\n parcel.id | string\n parcel.size | string | options: m\n parcel.tax | float",
        ),
        page(
            "c.md",
            "# C | GET /parceles/{id}\n ~ {\"data\": {\"parcel\": {\"tax\": \"1\", \"fresh\": 1.5, \"none\": null}, \"many\": [{\"x\": true}]}}",
        ),
    ];
    check_lines(&pages, "id: ", &["id: ParcelId", "| parcel.id: one of 1, 2", "path id: text, required"]);
    check_lines(
        &pages,
        "size: ",
        &[
            "size: ParcelSize",
            "| parcel.size: one of s",
            "| parcel.size: one of m",
            "| parcel.size: one of s, m",
        ],
    );
    check_lines(&pages, "tax: ", &["tax: decimal"]);
    check_lines(&pages, "fresh: ", &["fresh: decimal"]);
    check_lines(&pages, "none: ", &["none: any"]);
    check_lines(&pages, "many: ", &["many: list of objects::Many"]);
}

#[test]
fn samples_say_what_values_are() {
    let text = r#"# C | GET /c
        < data.a | integer\n        < data.b | string\n        < data.c | array\n        < data.d | string\n        < data.e | object
        ~ {"success": true, "data": {"a": 7.04, "b": {"x": 1}, "c": [], "d": [], "e": "<p>", "f": "", "g": [], "h": null}}
        ~ {"success": true, "data": {"i": {"NL02ABNA": "x", "17": 1}, "j": {"ok": 1, "NL02ABNA": "x"}, "k": {"m": {}}}, "next": "x"}"#;
    let text = text.replace("\\n", "\n");
    check_lines(
        &[page("a.md", &text)],
        ": ",
        &[
            "ok: integer",
            "m: any",
            "a: decimal",
            "b: any",
            "c: list of any",
            "d: any",
            "e: any",
            "f: text",
            "g: list of any",
            "h: any",
            "i: any",
            "j: objects::J",
            "k: objects::K",
            "next: text",
        ],
    );
}

#[test]
fn answers_have_four_forms() {
    let pages = [
        page(
            "a.md",
            "# A | GET /a/{id}\n < data.x | string\n < data.list[].y | string\n < page.total | integer",
        ),
        page("b.md", "# B | GET /b\n < data[].x | string"),
        page(
            "c.md",
            r#"# C | GET /c
            ~ {"x": "bare"}"#,
        ),
        page("d.md", "# D | DELETE /d/{id}"),
    ];
    check_lines(
        &pages,
        "< ",
        &[
            "< a::ARetrieved, beside it a::ARetrievedExtras",
            "< list of b::BListed",
            "< list of c::CListed",
            "< any",
        ],
    );
}

#[test]
fn a_placeholder_is_one_whatever_it_is_called() {
    let pages = [
        page("a.md", "# A | GET /orders/{order_id}"),
        page("b.md", "# B | GET /orders/{capture_order_id}"),
        page("c.md", "# C | POST /orders/{order_id}/refunds"),
    ];
    check_lines(
        &pages,
        "endpoints::",
        &[
            "endpoints::orders::GetOrder (GET /orders/{order_id})",
            "endpoints::orders::PostOrderRefund (POST /orders/{order_id}/refunds)",
        ],
    );
}

#[test]
fn what_every_order_sends_is_required_of_all() {
    let pages = [
        page(
            "a.md",
            r#"# A | POST /orders
            amount | integer | required
            note | string | required
            > {"amount": 1, "note": "x"}"#,
        ),
        page(
            "b.md",
            r#"# B | POST /orders
            days | integer | optional
            > {"amount": 1, "days": 2}"#,
        ),
    ];
    check_lines(
        &pages,
        "| ",
        &[
            "| amount: required",
            "| amount: filled",
            "| amount: at least 0",
            "| amount: required",
            "| amount: filled",
            "| note: required",
            "| note: filled",
            "| amount: at least 0",
        ],
    );
}

#[test]
fn one_value_is_fixed_unless_the_member_is_optional() {
    let text = "# Ax | POST /orders
        a | string | fixed: x
        b | string | required | options: x
        c | string | optional | fixed: x
        d | boolean | fixed: True
        e | integer | fixed: 1000000
        f | string | conditional | options: x, y
        g | integer/string | conditional | options: x";
    check_lines(&[page("a.md", text)], "required", &["| b: required", "| b: required"]);
    let fixed = ["a: text = \"x\"", "b: text = \"x\"", "d: flag = true", "e: integer = 1000000"];
    check_lines(&[page("a.md", text)], " = ", &fixed);
}

#[test]
fn the_gateway_name_that_most_pages_give_counts() {
    let visa = |path: &str, name: &str| {
        page(path, &format!("# {path} | POST /orders\n gateway | string\n @ VISA = {name}"))
    };
    let pages = [visa("a", "Card"), visa("b", "Visa"), visa("c", "Visa")];
    check_lines(&pages, "VISA", &["\"VISA\" -> Visa (Visa)"]);
    check_lines(&pages[..2], "VISA", &["\"VISA\" -> Visa (Card)"]);
}

#[test]
fn objects_may_hold_themselves() {
    let text = "# Ax | POST /orders\n l | object | see: b-object
                # b (object) | b\n a | object | see: b-object\n c | array<object> | see: b-object\n d.e | object | see: b-object";
    check_lines(
        &[page("a.md", text)],
        ": ",
        &[
            "a: objects::B",
            "c: list of objects::B",
            "d: D",
            "e: objects::B",
            "l: objects::B",
            "l: objects::B",
        ],
    );
}

#[test]
fn an_object_without_a_page_belongs_to_what_holds_it() {
    let text = "# Ax | POST /orders\n top.rule.a | string\n top.rules[].rule.b | string\n rule.c | string";
    check_lines(
        &[page("a.md", text)],
        "objects::",
        &[
            "objects::rule::Rule",
            "objects::top::Top",
            "objects::top::Rule",
            "objects::top::Rules",
            "objects::top::RulesRule",
            "rule: objects::Rule",
            "top: objects::Top",
            "rule: objects::Rule",
            "top: objects::Top",
        ],
    );
}

#[test]
fn other_endpoints_have_one_request_and_one_response() {
    let pages = [
        page(
            "a.md",
            "# Refund | POST /orders/{order_id}/refunds\n amount | integer | required\n status | string | options: a, b",
        ),
        page(
            "b.md",
            "# Refund an item | POST /orders/{id}/refunds\n item | string\n < data.refund_id | integer | options: 1, 2\n < success | boolean",
        ),
    ];
    check(
        &pages,
        &expect![[r#"
            gateway::Gateway

            objects::status::Status
              "a" -> A
              "b" -> B

            orders::create_order_refund::CreateOrderRefund (body of POST /orders/{id}/refunds)
              amount: integer
              item: text
              status: objects::Status
              | amount: at least 0
              | status: one of a, b

            orders::order_refund_created::OrderRefundCreated (answer to POST /orders/{id}/refunds)
              refund_id: integer

            endpoints::orders::PostOrderRefund (POST /orders/{id}/refunds)
              path id: text, required
              > orders::CreateOrderRefund
              < orders::OrderRefundCreated
        "#]],
    );
}

#[test]
fn members_of_one_meaning_share_an_enumeration() {
    let pages = [
        page("a.md", "# Ship | PATCH /orders/{id}\n status | string | options: shipped, void"),
        page(
            "b.md",
            "# Read | GET /orders/{id}\n < data.financial_status | string\n < data.payment_details.type | string\n < data.type | string",
        ),
    ];
    check_lines(
        &pages,
        "tatus: ",
        &["financial_status: objects::Status", "status: objects::Status", "| status: one of shipped, void"],
    );
    check_lines(&pages, "type_", &["type (type_): text", "type (type_): text"]);
    let [first, second] = pages;
    let pages = [first, second, page("c.md", "# Visa | GET /gateways\n @ VISA = Visa")];
    check_lines(&pages, "type_", &["type (type_): gateway::Gateway", "type (type_): text"]);
}

#[test]
fn places_of_set_values_begin_with_the_endpoint() {
    let listed = page("a.md", "# Visa | GET /gateways\n @ VISA = Visa\n < data.id | string");
    let other = page("b.md", "# Shops | GET /shops\n < data.id | string");
    check_lines(&[listed, other], "id: ", &["id: gateway::Gateway", "id: text"]);
}

#[test]
fn lists_of_nothing_said_hold_what_lists_of_their_name_link_to() {
    let object = page("a.md", "# costs (object) | costs\n sum | integer");
    let linked = page("b.md", "# Read | GET /orders/{id}\n < data.costs | array<object> | see: costs-object");
    let bare = page("c.md", "# Other | GET /shops\n < data.costs | array\n < data.fees | array");
    check_lines(
        &[object, linked, bare.clone()],
        "costs: ",
        &["costs: list of objects::Cost", "costs: list of objects::Cost"],
    );
    check_lines(&[bare], "costs: ", &["costs: list of any"]);
}

#[test]
fn words_of_few_pages_are_not_those_of_all() {
    let uses = |words: &[&str]| -> Vec<PageFacts> {
        let page_of = |(name, words): (&'static str, &&str)| {
            page(name, &format!("# {name} | POST /orders\n info | string | text: {words}"))
        };
        ["a.md", "b.md", "c.md"].into_iter().zip(words).map(page_of).collect()
    };
    let mut adds = page("d.md", "# All | POST /orders\n info | string | text: What it asks for.");
    adds.restates = Some("spec".into());
    let check = |words: &[&str], expected: &str| {
        let pages: Vec<PageFacts> = uses(words).into_iter().chain([adds.clone()]).collect();
        let model = assemble(&pages).unwrap();
        let general = model.modules.iter().find(|module| module.type_name() == "CreateOrder").unwrap();
        let texts = general.structures().flat_map(|of| &of.members).map(|member| member.docs.text.as_str());
        assert_eq!(texts.collect::<Vec<_>>(), [expected], "{words:?}");
    };
    check(&["A card.", "A card.", "A bank."], "A card.");
    check(&["A card.", "A bank."], "What it asks for.");
    check(&["A card."], "A card.");
}

#[test]
fn what_is_made_is_what_is_read() {
    let made = page(
        "a.md",
        "# Make | POST /orders\n x | string\n < data.amount | integer\n < data.cart.name | string",
    );
    let read = |members: &str| {
        page("b.md", &format!("# Read | GET /orders/{{id}}\n < data.amount | integer{members}"))
    };
    check_lines(&[made.clone(), read("")], "cart: ", &["cart: objects::Cart", "cart: objects::Cart"]);
    // What has little in common is another object.
    let other = read("\n < data.other | string\n < data.else | string");
    check_lines(&[made, other], "cart: ", &["cart: objects::Cart"]);
}

#[test]
fn words_of_several_pages_stand_below_their_headings() {
    let text = |pages: &[PageFacts], member: &str| {
        let model = assemble(pages).unwrap();
        let members =
            model.modules.iter().flat_map(crate::model::Module::structures).flat_map(|body| &body.members);
        let mut members = members.filter(|of| of.wire == member);
        members.next().map(|of| of.docs.text.clone()).unwrap_or_default()
    };
    let page = |name: &str, heading: &str, words: &str| {
        page(name, &format!("# {heading} | POST /orders/{{id}}/capture\n amount | integer | text: {words}"))
    };
    let (all, part) = (page("a.md", "All", "The full amount."), page("b.md", "Part", "A part."));
    assert_eq!(text(&[part.clone(), all.clone()], "amount"), "- All: The full amount.\n- Part: A part.");
    assert_eq!(text(&[all.clone(), page("b.md", "Part", "The full amount.")], "amount"), "The full amount.");
}

/// The page that describes an object is one of prose, though another stands before it.
#[test]
fn prose_describes_an_object() {
    let mut adds = page("a.md", "# customer (object) | customer\n company | string");
    adds.restates = Some("clients".into());
    let prose = page("b.md", "# customer (object) | customer\n email | string");
    let model = assemble(&[adds, prose]).unwrap();
    let sources = model.modules.iter().filter_map(|module| match &module.body {
        crate::model::Body::Object(body) => body.docs.source.as_ref().map(|source| source.page.to_string()),
        _ => None,
    });
    assert_eq!(sources.collect::<Vec<_>>(), ["b.md"]);
}

fn shuffled() -> impl Strategy<Value = Vec<PageFacts>> {
    Just(five()).prop_shuffle().prop_flat_map(|pages| {
        let facts: Vec<_> = pages.iter().map(|page| Just(page.facts.clone()).prop_shuffle()).collect();
        (Just(pages), facts).prop_map(|(mut pages, facts)| {
            for (page, facts) in pages.iter_mut().zip(facts) {
                page.facts = facts;
            }
            pages
        })
    })
}

proptest! {
    #[test]
    fn order_does_not_matter(pages in shuffled()) {
        static IN_ORDER: LazyLock<Model> = LazyLock::new(|| assemble(&five()).unwrap());
        prop_assert_eq!(&assemble(&pages).unwrap(), &*IN_ORDER);
    }
}

#[test]
fn errata_and_secrets() {
    let text = |name: &str, text: &str| {
        crate::read::source::Text::new(
            crate::diagnostics::span::PagePath::parse(name).unwrap(),
            text.to_owned(),
        )
    };
    let pages =
        [page("a.md", "# Ax | POST /order\n a | string | required\n note | string\n card_number | string")];
    let errata = "[[endpoint]]\npages = '*'\nupstream = 'POST /order'\nours = 'POST /orders'\nbecause = 'x'\n\
                  [[types]]\npages = '*'\nendpoint = 'POST /orders'\ndirection = 'request'\npath = 'a'\nupstream = 'string'\n\
                  ours = 'integer'\nbecause = 'x'\n";
    let errata = crate::model::errata::Errata::read(&text("errata.toml", errata)).unwrap();
    let secrets = "secret = ['note']\n[[harmless]]\nname = 'card_number'\nbecause = 'x'\n";
    let secrets =
        crate::model::secrets::Secrets::read(&text("secrets.toml", secrets), &Profile::usual()).unwrap();
    let known = super::Input::new(&pages).errata(&errata).secrets(&secrets);
    let lines = |model: Result<Model, _>| {
        let model = model.unwrap().to_string();
        let about = |line: &&str| line.contains("POST") || line.contains(": ");
        model.lines().filter(about).map(|line| line.trim().to_owned()).collect::<Vec<_>>()
    };
    let expected = [
        "orders::ax_order::AxOrder (body of POST /orders)",
        "a: integer, required",
        "card_number: text",
        "note: secret",
        "| a: required",
        "| a: filled",
        "orders::create_order::CreateOrder (body of POST /orders)",
        "a: integer",
        "card_number: text",
        "note: secret",
        "| a: required",
        "| a: filled",
        "endpoints::orders::PostOrder (POST /orders)",
    ];
    assert_eq!(lines(assemble(known)), expected);
    let expected = [
        "order::create_order::CreateOrder (body of POST /order)",
        "a: text, required",
        "card_number: secret",
        "note: text",
        "| a: required",
        "| a: filled",
        "endpoints::order::PostOrder (POST /order)",
    ];
    assert_eq!(lines(assemble(&pages)), expected);
    assert_eq!(assemble(super::Input::new(&five()).errata(&errata)).unwrap_err().len(), 2);
}
