//! Goldens of whole files, the diffs that small edits cause, and hostile text.
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes its expectations with hashes")]

use super::{GeneratedFile, HEADER, ItemKind, Names, files};
use crate::diagnostics::span::PagePath;
use crate::model::assemble::assemble;
use crate::model::assemble::fixture::{five, page};
use crate::model::{Address, Body, Docs, Enumeration, Published, ValueKind, Variant};
use crate::profile::Profile;
use crate::read::facts::{Fact, PageFacts};
use expect_test::{Expect, expect, expect_file};
use proptest::prelude::*;
use quote::ToTokens;
use similar::{ChangeTag, TextDiff};
use std::collections::BTreeSet;
use std::sync::LazyLock;

fn generate(pages: &[PageFacts]) -> Vec<GeneratedFile> {
    let mut model = assemble(pages).unwrap();
    model.show_examples("shop_types".to_owned(), &Profile::usual());
    files(&model)
}

fn file(pages: &[PageFacts], path: &str) -> String {
    generate(pages).into_iter().find(|file| file.path == path).unwrap().contents
}

/// Checks the lines that a change of the pages removes and adds: one hunk a file.
#[track_caller]
fn check_change(change: impl Fn(&mut Vec<PageFacts>), expected: &Expect) {
    let mut pages = five();
    change(&mut pages);
    let (old, new) = (generate(&five()), generate(&pages));
    let mut lines = String::new();
    for file in &new {
        let old = old.iter().find(|old| old.path == file.path).map_or("", |old| &old.contents);
        let diff = TextDiff::from_lines(old, &file.contents);
        let hunks = diff.grouped_ops(3).len();
        assert!(hunks <= 1, "{hunks} hunks in {}", file.path);
        let changed = diff.iter_all_changes().filter(|change| change.tag() != ChangeTag::Equal);
        let changed: Vec<String> = changed.map(|change| format!("{}{change}", change.tag())).collect();
        if !changed.is_empty() {
            lines.extend(["=== ", &file.path, "\n", &changed.concat()]);
        }
    }
    expected.assert_eq(&lines);
}

fn on_field(pages: &mut [PageFacts], path: &str, change: impl Fn(&mut crate::read::facts::FieldFact)) {
    for fact in pages.iter_mut().flat_map(|page| &mut page.facts) {
        match fact {
            Fact::Field(field) if field.path.to_string() == path => change(field),
            _ => {}
        }
    }
}

#[test]
fn an_order() {
    let order = "
        # Gift cards | POST /orders
        Paid with *one* card.
        type | string | required | options: redirect
        gateway | string | required | options: VISA, AMEX | text: Which card.
        amount | integer | required | max: 12 | text: In cents.
        customer.email | string | required
        var1 | string | optional | default: none | text: Yours.
        @ VISA = Visa";
    expect_file!["golden/gift_card_order.rs"]
        .assert_eq(&file(&[page("gift.md", order)], "orders/gift_card_order.rs"));
}

/// The lines of the example in a file.
fn example(pages: &[PageFacts], path: &str) -> String {
    let contents = file(pages, path);
    let lines = contents.lines().filter_map(|line| line.strip_prefix("///").map(str::trim_end));
    let within: Vec<&str> =
        lines.skip_while(|line| *line != " ```").skip(1).take_while(|line| *line != " ```").collect();
    within.iter().map(|line| line.get(1..).unwrap_or_default().to_owned() + "\n").collect()
}

#[test]
fn examples_of_objects_show_a_member_and_its_form() {
    let pages = [page(
        "basket.md",
        "# Orders | POST /orders
         basket.lines[].price | float | required | text: What it costs.
         basket.lines[].note | string | optional",
    )];
    expect![[r#"
        use shop_types::objects;

        let basket = objects::Basket::default()
            .lines([objects::basket::Line::default().price("5")]);
        assert_eq!(serde_json::to_value(&basket)?["lines"][0]["price"], 5);
        # Ok::<(), Box<dyn std::error::Error>>(())
    "#]]
    .assert_eq(&example(&pages, "objects/basket.rs"));
}

#[test]
fn examples_of_endpoints_show_where_they_go() {
    let pages = [page(
        "get.md",
        "# Get costs of an order | GET /orders/{order_id}/costs
         < data.amount | integer",
    )];
    expect![[r#"
        use shop_types::{endpoints, wire::Endpoint};

        let call = endpoints::GetOrderCosts::new("2026-0412")?;
        assert_eq!(endpoints::GetOrderCosts::METHOD.as_str(), "GET");
        assert_eq!(call.target(), "/orders/2026-0412/costs");
        # Ok::<(), Box<dyn std::error::Error>>(())
    "#]]
    .assert_eq(&example(&pages, "endpoints/orders.rs"));
}

#[test]
fn without_the_name_of_a_crate_there_are_no_examples() {
    let pages = [page("gift.md", "# Gift cards | POST /orders\n var1 | string")];
    let files = files(&assemble(&pages).unwrap());
    assert!(files.iter().all(|file| !file.contents.contains("```")));
}

#[test]
fn docs_link_to_the_page_where_it_is_published() {
    let elsewhere = "https://host.example/docs/blob/2/api/gift.md";
    let cases = [
        (Some(Address::InFolder), "#[doc = docs!(\"gift.md#gift-cards\")]".to_owned()),
        (
            Some(Address::At(elsewhere.to_owned())),
            format!("/// Docs: [`gift.md#gift-cards`]({elsewhere}#gift-cards)"),
        ),
        (
            Some(Address::At("https://host.example/) [x](y".to_owned())),
            "/// Docs: `gift.md#gift-cards`".to_owned(),
        ),
        (None, "/// Docs: `gift.md#gift-cards`".to_owned()),
    ];
    for (address, expected) in cases {
        let mut model = assemble(&[page("gift.md", "# Gift cards | POST /orders\n var1 | string")]).unwrap();
        let folder = "https://host.example/docs/blob/1/api".to_owned();
        let pages = address.iter().map(|address| (PagePath::new("gift.md"), address.clone())).collect();
        model.publish(Published { folder, pages });
        let files = files(&model);
        let contents = |path: &str| &files.iter().find(|file| file.path == path).unwrap().contents;
        let line = contents("orders/gift_card_order.rs").lines().find(|line| line.contains("gift.md"));
        assert_eq!(line, Some(expected.as_str()));
        let declared =
            contents("mod.rs").contains("](https://host.example/docs/blob/1/api/\", $page, \")\")");
        assert_eq!(declared, address == Some(Address::InFolder), "{address:?}");
    }
}

#[test]
fn an_endpoint_of_several_pages_links_to_each() {
    let of = |path, heading: &str| {
        page(
            path,
            &format!("# {heading} | GET /orders/{{order_id}}\n {heading} it.\n < data.amount | integer"),
        )
    };
    let mut model = assemble(&[of("a.md", "Find"), of("b.md", "Trace")]).unwrap();
    let pages = [(PagePath::new("a.md"), Address::InFolder)].into();
    model.publish(Published { folder: "https://host.example/api".to_owned(), pages });
    let files = files(&model);
    let calls = &files.iter().find(|file| file.path == "endpoints/orders.rs").unwrap().contents;
    let docs: Vec<&str> = calls
        .lines()
        .skip_while(|line| !line.starts_with("/// - "))
        .take_while(|line| *line != "///")
        .collect();
    assert_eq!(docs, ["/// - Find: Find it.", "/// - Trace: Trace it."]);
    let places: Vec<&str> = calls.lines().filter(|line| line.contains(".md")).collect();
    assert_eq!(places, ["#[doc = docs!(\"a.md#find\")]", "/// Docs: `b.md#trace`"]);
}

#[test]
fn set_values() {
    let order = "# Gift cards | POST /orders\n gateway | string | required | options: VISA, AMEX\n @ VISA = Visa & co";
    expect_file!["golden/gateway.rs"].assert_eq(&file(&[page("gift.md", order)], "gateway.rs"));
}

#[test]
fn a_reworded_description_changes_comments_only() {
    check_change(
        |pages| on_field(pages, "google_analytics.account", |field| "Your id.".clone_into(&mut field.text)),
        &expect![[r#"
            === objects/google_analytics.rs
            -    /// The tracking id.
            +    /// Your id.
        "#]],
    );
}

#[test]
fn an_optional_member_adds_its_lines_only() {
    check_change(
        |pages| {
            let more = page(
                "payment_methods/dotpay.md",
                "# Dotpay | POST /orders\n var1 | string | optional | text: Yours.",
            );
            pages[3].facts.extend(more.facts);
        },
        &expect![[r#"
            === orders/create_order.rs
            +    /// Yours.
            +    ///
            +    /// Docs: `payment_methods/dotpay.md#dotpay`
            +    #[serde(default, skip_serializing_if = "Option::is_none")]
            +    pub var1: Option<wire::Text>,
            === orders/create_order/setters.rs
            +
            +    /// Sets [`var1`](CreateOrder::var1).
            +    #[must_use]
            +    pub fn var1(mut self, var1: impl Into<wire::Text>) -> Self {
            +        self.var1 = Some(var1.into());
            +        self
            +    }
            === orders/dotpay_order.rs
            +    /// Yours.
            +    #[must_use]
            +    pub fn var1(mut self, var1: impl Into<wire::Text>) -> Self {
            +        self.0.var1 = Some(var1.into());
            +        self
            +    }
            +
        "#]],
    );
}

#[test]
fn an_optional_member_of_an_object_adds_its_lines_only() {
    check_change(
        |pages| {
            let more = page(
                "orders/more.md",
                "# More | POST /orders\n google_analytics.abc | string | optional | text: Yours.",
            );
            pages[0].facts.extend(more.facts);
        },
        &expect![[r#"
            === objects/google_analytics.rs
            +    /// Yours.
            +    ///
            +    /// Docs: `orders/more.md#create-a-redirect-order`
            +    #[serde(default, skip_serializing_if = "Option::is_none")]
            +    pub abc: Option<wire::Text>,
            === objects/google_analytics/setters.rs
            +    /// Sets [`abc`](GoogleAnalytics::abc).
            +    #[must_use]
            +    pub fn abc(mut self, abc: impl Into<wire::Text>) -> Self {
            +        self.abc = Some(abc.into());
            +        self
            +    }
            +
        "#]],
    );
}

#[test]
fn a_new_gateway_adds_its_lines_only() {
    check_change(
        |pages| {
            on_field(pages, "gateway", |field| {
                if let Some(options) =
                    field.options.as_mut().filter(|options| options.len() > 1 && options[0] != "VISA")
                {
                    options.push("YOURGIFT".to_owned());
                }
            });
        },
        &expect![[r#"
            === gateway.rs
            +    /// `YOURGIFT`.
            +    #[serde(rename = "YOURGIFT")]
            +    Yourgift,
            === gateway/gift_card_gateway.rs
            +    /// `YOURGIFT`.
            +    #[serde(rename = "YOURGIFT")]
            +    Yourgift,
        "#]],
    );
}

#[test]
fn every_file_is_ours_and_reads_as_rust() {
    for file in generate(&five()) {
        assert!(file.contents.starts_with(HEADER), "{}", file.path);
        assert!(file.contents.ends_with("}\n") || file.contents.ends_with(";\n"), "{}", file.path);
        assert!(file.contents.lines().count() < 1_000, "{}", file.path);
        syn::parse_file(&file.contents).unwrap();
    }
}

/// Doc attributes and other attributes of everything in a file, and its number of items.
#[derive(Debug, PartialEq, Default)]
struct Counted {
    docs: Vec<String>,
    other: usize,
    items: usize,
}

impl Counted {
    fn of(text: &str) -> Self {
        let file = syn::parse_file(text).unwrap();
        let mut counted = Self { items: file.items.len(), ..Self::default() };
        let mut count = |attributes: &[syn::Attribute]| {
            for attribute in attributes {
                match &attribute.meta {
                    syn::Meta::NameValue(doc) if doc.path.is_ident("doc") => {
                        let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &doc.value else {
                            panic!("a doc comment is a string")
                        };
                        counted.docs.push(text.value());
                    }
                    _ => counted.other += 1,
                }
            }
        };
        for item in &file.items {
            match item {
                syn::Item::Struct(item) => {
                    count(&item.attrs);
                    item.fields.iter().for_each(|field| count(&field.attrs));
                }
                syn::Item::Enum(item) => {
                    count(&item.attrs);
                    item.variants.iter().for_each(|variant| count(&variant.attrs));
                }
                _ => {}
            }
        }
        counted
    }
}

const HOSTILE: &str = r##"(\PC|[\x00-\x1f]|\*/|/\*|"#|`{1,4}|\]\]|<!--|</?[a-z]{1,6}>|\[x\]|https?://|[\u{202a}-\u{202e}]|\\|\n){0,24}"##;

fn hostile(text: &str, name: &str) -> Vec<PageFacts> {
    let mut pages = vec![page(
        "a.md",
        "# Ax | POST /orders\n intro\n kind | string | required\n gateway | string\n @ VISA = Visa",
    )];
    pages[0].sections[0].intro = text.to_owned();
    on_field(&mut pages, "kind", |field| {
        text.clone_into(&mut field.text);
        field.default = Some(text.to_owned());
        field.path.0[0].name = format!("kind{name}").into();
    });
    for fact in &mut pages[0].facts {
        if let Fact::SetValue(set_value) = fact {
            set_value.name = Some(text.to_owned());
            set_value.id = format!("VISA{name}");
        }
    }
    pages
}

proptest! {
    #[test]
    fn text_stays_in_its_comment(text in HOSTILE, name in HOSTILE) {
        static PLAIN: LazyLock<(usize, usize)> = LazyLock::new(|| {
            let plain = Counted::of(&file(&hostile("x", "x"), "orders/ax_order.rs"));
            (plain.items, plain.other)
        });
        // Names of pages can collide with each other; these can't.
        let looked_at = ["orders/ax_order.rs", "gateway.rs"];
        let files = generate(&hostile(&text, &name));
        for GeneratedFile { path, contents } in files.iter().filter(|file| looked_at.contains(&&*file.path)) {
            let counted = Counted::of(contents);
            if path == "orders/ax_order.rs" {
                prop_assert_eq!((counted.items, counted.other), *PLAIN);
            }
            let comments = contents.lines().filter(|line| line.trim_start().starts_with("///")).count();
            prop_assert!(comments >= counted.docs.len());
            prop_assert!(counted.docs.iter().all(|line| !line.contains('\n')));
            prop_assert!(!contents.contains(|c: char| c.is_control() && c != '\n'));
        }
    }

    #[test]
    fn a_text_is_one_doc_attribute_a_line(text in HOSTILE) {
        let lines = super::prose::lines(&text);
        let docs = super::docs::attributes(&lines);
        let item: syn::Item = syn::parse_quote!(#docs pub struct X;);
        let printed = super::print::file(&[], Vec::new(), vec![super::print::Piece::item(|| item)]);
        let shown: Vec<String> = Counted::of(&printed).docs;
        let expected: Vec<String> =
            lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") }).collect();
        prop_assert_eq!(shown, expected);
    }
}

/// What the types of these files declare, by the name of the type and its own.
fn declared(files: &[GeneratedFile], names: &Names<'_>) -> BTreeSet<(ItemKind, String)> {
    let mut all = BTreeSet::new();
    for file in files {
        let path = file.path.strip_suffix(".rs").unwrap().trim_end_matches("/setters");
        let (area, module) = path.split_once('/').unwrap_or((path.trim_end_matches("mod"), ""));
        let here = (area, if area == "gateway" { "" } else { module });
        let mut add = |kind, of: &dyn ToString, name: Option<&syn::Ident>| {
            let of = names.at(here, &of.to_string());
            all.insert((kind, name.map_or_else(|| of.clone(), |name| format!("{of}::{name}"))));
        };
        for item in syn::parse_file(&file.contents).unwrap().items {
            match item {
                syn::Item::Type(of) => add(ItemKind::Type, &of.ident, None),
                syn::Item::Struct(of) => {
                    add(ItemKind::Type, &of.ident, None);
                    for field in
                        of.fields.iter().filter(|field| matches!(field.vis, syn::Visibility::Public(_)))
                    {
                        add(ItemKind::Field, &of.ident, field.ident.as_ref());
                    }
                }
                syn::Item::Enum(of) => {
                    add(ItemKind::Type, &of.ident, None);
                    of.variants.iter().for_each(|value| add(ItemKind::Value, &of.ident, Some(&value.ident)));
                }
                syn::Item::Impl(of) if of.trait_.is_none() => {
                    let ty = of.self_ty.to_token_stream();
                    for item in of.items {
                        match item {
                            syn::ImplItem::Fn(function) => {
                                add(ItemKind::Function, &ty, Some(&function.sig.ident));
                            }
                            syn::ImplItem::Const(value) => {
                                add(ItemKind::Value, &ty, Some(&value.ident));
                            }
                            _ => panic!("something else in an `impl`"),
                        }
                    }
                }
                _ => {}
            }
        }
    }
    // Every struct, every view and every enumeration has these.
    let everywhere = ["unknown", "Unknown", "as_general", "with", "label"];
    all.retain(|(_, path)| !everywhere.iter().any(|name| path.ends_with(&format!("::{name}"))));
    all
}

#[test]
fn no_two_types_that_areas_show_have_one_name() {
    let model = assemble(&five()).unwrap();
    let names = Names::of(&model);
    let items = super::public_types(&model, &names).into_iter().flat_map(|of| of.items);
    let types = items.filter(|item| item.kind == ItemKind::Type && item.path.matches("::").count() == 1);
    let types: Vec<String> = types.map(|item| item.path.rsplit(':').next().unwrap().to_owned()).collect();
    let twice: Vec<&String> =
        types.iter().filter(|name| types.iter().filter(|other| other == name).count() > 1).collect();
    assert!(types.len() > 10 && twice.is_empty(), "{twice:?}");
}

#[test]
fn the_list_of_public_items_is_what_the_files_declare() {
    let text =
        "# Get an order | GET /orders/{id}\n < data.kind | string | options: a, b\n < data.id | integer";
    let mut pages = five();
    pages.push(page("orders/get.md", text));
    let mut model = assemble(&pages).unwrap();
    let customer = model.modules.iter_mut().find(|module| module.name == "customer").unwrap();
    if let Body::Object(customer) = &mut customer.body {
        customer.members[0].nullable = true;
    }
    for kind in [ValueKind::Integer, ValueKind::Bits, ValueKind::Form, ValueKind::Objects] {
        let variant =
            |value: u8| Variant { value: value.to_string(), ident: format!("Is{value}"), label: None };
        let variants = if kind == ValueKind::Form { Vec::new() } else { vec![variant(6), variant(8)] };
        let name = format!("Values{kind:?}");
        model.modules[0].enums.push(Enumeration {
            name,
            docs: Docs::default(),
            kind,
            variants,
            tags: Vec::new(),
        });
    }
    let names = Names::of(&model);
    let listed = super::public_types(&model, &names).into_iter().flat_map(|of| of.items);
    let kinds = [ItemKind::Type, ItemKind::Field, ItemKind::Function, ItemKind::Value];
    let listed = listed.filter(|item| kinds.contains(&item.kind)).map(|item| (item.kind, item.path));
    let (listed, declared) = (listed.collect::<BTreeSet<_>>(), declared(&files(&model), &names));
    assert_eq!(listed.symmetric_difference(&declared).collect::<Vec<_>>(), Vec::<&(ItemKind, String)>::new());
}
