//! Demands of real bodies on the generated types (decisions 8 to 10), on the samples of `tests/pages` with one thing
//! made odd at a time.

#![expect(clippy::expect_used, clippy::panic, reason = "a test ends here")]

use multisafepay_types::gateway::{Flexible3dGateway, GiftCardGateway};
use multisafepay_types::orders::{
    CreateOrder, CreditCardDirectOrder, DotpayOrder, Flexible3dOrder, GiftCardOrder, OrderCreated, OrderType,
    RedirectOrder, SplitPaymentOrder, TrustPayOrder,
};
use multisafepay_types::wire::{Kind, Object, OpenEnum};
use multisafepay_types::{Gateway, Response, decode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::fmt::{Debug, Display};
use std::str::FromStr;
use tests::{old_pages_folder, samples_of};

const REDIRECT: &str = "orders/post_order.md";
const DOTPAY: &str = "payment_methods/post-order-dotpay.md";
const GIFT_CARD: &str = "payment_methods/post_order_gift_card.md";
const TRUSTPAY: &str = "payment_methods/post_order_trustpay.md";
const FLEXIBLE_3D: &str = "tools/post_order_redirect_flexible_3d_enabled.md";

/// The request that a page shows.
fn request(page: &str) -> Value {
    samples_of(&old_pages_folder().join(page)).0
}

/// The response that a page shows.
fn response(page: &str) -> Value {
    samples_of(&old_pages_folder().join(page)).1
}

/// The body with another value at a path; the member is added where the body lacks it.
#[track_caller]
fn with(mut body: Value, path: &str, value: Value) -> Value {
    let at = path.split('.').fold(&mut body, |at, name| &mut at[name]);
    *at = value;
    body
}

#[track_caller]
fn read<T: DeserializeOwned>(body: &Value) -> T {
    decode(body.to_string()).unwrap_or_else(|error| panic!("{error}: {body:#}"))
}

/// The body is read and written back as it came.
#[track_caller]
fn check_kept<T: Serialize + DeserializeOwned>(body: &Value) -> T {
    let value: T = read(body);
    assert_eq!(&serde_json::to_value(&value).expect("JSON"), body);
    value
}

/// An enumeration reads every scalar, knows its own values by their spelling alone, and makes nothing up.
fn check_open<E>()
where
    E: OpenEnum + Serialize + DeserializeOwned + FromStr + Display + Debug + PartialEq,
    E: for<'a> From<&'a str>,
{
    for known in E::known_values() {
        let spelling = known.as_str();
        let parsed: E = spelling.parse().unwrap_or_else(|_| panic!("{spelling} was refused"));
        assert_eq!((&parsed, &E::from(spelling), &check_kept(&json!(spelling))), (&known, &known, &known));
        assert_eq!(known.to_string(), spelling);
        // Only the very spelling counts.
        assert!(E::from(format!("{spelling} ").as_str()).other().is_some(), "{spelling}");
    }
    for new in ["SOMETHING_NEW", "", "Ünïcode \u{1f4b6}", "null"] {
        let value: E = check_kept(&json!(new));
        assert_eq!((value.as_str(), &value), (new, &E::from(new)));
        assert!(value.other().is_some());
    }
    for odd in [json!(7), json!(1.5), json!(true), json!(null)] {
        assert!(check_kept::<E>(&odd).other().is_some(), "{odd}");
    }
    for bad in [json!([]), json!({}), json!(["VISA"])] {
        assert!(decode::<E>(bad.to_string()).is_err(), "{bad}");
    }
}

#[test]
fn enumerations_are_open() {
    check_open::<Gateway>();
    check_open::<GiftCardGateway>();
    check_open::<Flexible3dGateway>();
    check_open::<OrderType>();
}

#[test]
fn known_is_the_strict_question() {
    for (id, known) in [
        ("VVVGIFTCRD", Some(Gateway::Vvvgiftcrd)),
        ("DOTPAY", Some(Gateway::Dotpay)),
        ("VISA", Some(Gateway::Visa)),
        ("visa", None),
        (" VISA", None),
        ("", None),
        ("SOMETHING_NEW", None),
    ] {
        assert_eq!(Gateway::known(id), known, "{id:?}");
        assert_eq!(Gateway::from(id).is_known(), known.is_some(), "{id:?}");
        assert_eq!(Gateway::from(id).as_str(), id);
    }
}

#[test]
fn a_subset_widens_to_the_same_gateway() {
    for card in GiftCardGateway::known_values() {
        let gateway = Gateway::from(card.clone());
        assert!(gateway.is_known());
        assert_eq!(gateway.as_str(), card.as_str());
    }
    assert_eq!(GiftCardGateway::known_values().count(), 24);
    assert_eq!(Flexible3dGateway::known_values().count(), 3);
    // A value that the subset does not know, the whole set may know.
    assert_eq!(Gateway::from(GiftCardGateway::from("VISA")), Gateway::Visa);
    assert_eq!(Gateway::from(GiftCardGateway::from("NEW")).as_str(), "NEW");
}

/// Any scalar at each of these paths is kept, whatever the docs call it.
#[track_caller]
fn check_scalars<T: Object>(page: &str, paths: &[&str]) {
    let odd =
        [json!(1), json!("1"), json!(""), json!(true), json!("true"), json!(0.21), json!("0.00"), json!("ß")];
    for path in paths {
        for odd in &odd {
            check_kept::<T>(&with(request(page), path, odd.clone()));
        }
    }
}

#[test]
fn any_scalar_is_kept_where_a_scalar_is_documented() {
    let common = ["type", "gateway", "order_id", "currency", "amount", "description"];
    check_scalars::<RedirectOrder>(REDIRECT, &common);
    check_scalars::<DotpayOrder>(DOTPAY, &common);
    check_scalars::<GiftCardOrder>(GIFT_CARD, &common);
    check_scalars::<TrustPayOrder>(TRUSTPAY, &common);
    check_scalars::<Flexible3dOrder>(FLEXIBLE_3D, &common);
    let nested = ["manual", "payment_options.close_window", "payment_options.cancel_url", "customer.country"];
    check_scalars::<GiftCardOrder>(GIFT_CARD, &nested);
    check_scalars::<RedirectOrder>(REDIRECT, &["google_analytics.account", "second_chance.send_email"]);
    check_scalars::<Flexible3dOrder>(FLEXIBLE_3D, &["gateway_info.flexible_3d"]);
}

#[test]
fn an_empty_object_is_kept_in_any_form() {
    for empty in [json!({}), json!([]), json!("")] {
        for path in ["payment_options", "customer"] {
            check_kept::<GiftCardOrder>(&with(request(GIFT_CARD), path, empty.clone()));
        }
        for path in ["google_analytics", "second_chance"] {
            check_kept::<RedirectOrder>(&with(request(REDIRECT), path, empty.clone()));
        }
        check_kept::<Flexible3dOrder>(&with(request(FLEXIBLE_3D), "gateway_info", empty.clone()));
        check_kept::<Response<OrderCreated>>(&with(response(REDIRECT), "data", empty));
    }
}

#[test]
fn null_and_absent_are_one() {
    for path in ["amount", "type", "gateway", "customer", "customer.country"] {
        let body = with(request(GIFT_CARD), path, Value::Null);
        let (object, name) = path.split_once('.').unwrap_or(("", path));
        let mut absent = body.clone();
        let object = if object.is_empty() { &mut absent } else { &mut absent[object] };
        object.as_object_mut().expect("an object").remove(name);
        assert_eq!(read::<GiftCardOrder>(&body), read::<GiftCardOrder>(&absent), "{path}");
        assert_eq!(serde_json::to_value(read::<GiftCardOrder>(&body)).expect("JSON"), absent, "{path}");
    }
}

#[test]
fn reading_enforces_nothing() {
    for body in [
        json!({}),
        json!({"type": "direct", "gateway": "VISA", "manual": true}),
        with(request(GIFT_CARD), "description", json!("x".repeat(201))),
        with(request(GIFT_CARD), "currency", json!("euro")),
    ] {
        let order: GiftCardOrder = check_kept(&body);
        assert!(order.check().is_err(), "{body:#}");
    }
}

#[test]
fn integer_or_string_keeps_which_it_was() {
    let id = |id: Value| {
        read::<GiftCardOrder>(&with(request(GIFT_CARD), "order_id", id)).as_general().order_id.clone()
    };
    let (number, text) = (id(json!(20_260_533)).expect("an id"), id(json!("20260533")).expect("an id"));
    assert_eq!((number.as_str(), text.as_str()), ("20260533", "20260533"));
    assert_eq!((number.as_integer(), text.as_integer()), (Some(20_260_533), None));
    // Equal by meaning, each written as it came.
    assert_eq!(number, text);
    assert_ne!(serde_json::json!(number), serde_json::json!(text));
}

#[test]
fn values_of_another_spelling_are_understood() {
    let order: DotpayOrder = read(&request(DOTPAY));
    assert_eq!(
        order.as_general().amount.as_ref().expect("an amount").get(),
        Some(3_750),
        "the page shows a string"
    );
    for (written, meant) in
        [(json!("True"), Some(true)), (json!(0), Some(false)), (json!(""), None), (json!("maybe"), None)]
    {
        let body = with(request(GIFT_CARD), "payment_options.close_window", written);
        let order = CreateOrder::from(read::<GiftCardOrder>(&body));
        let options = order.payment_options.expect("options");
        assert_eq!(options.into_inner().close_window.expect("a flag").get(), meant);
    }
}

/// The error names path, expectation and kind, and no form of it shows the value.
#[track_caller]
fn check_error<T: DeserializeOwned + Debug>(body: &Value, path: &str, expected: &str, found: Kind) {
    let error = decode::<T>(body.to_string()).expect_err("an error");
    assert_eq!((error.path().as_str(), error.expected(), error.found()), (path, Some(expected), Some(found)));
    let place = if path.is_empty() { "the body" } else { path };
    assert_eq!(error.to_string(), format!("{place}: expected {expected}, found {found}"));
    for shown in [error.to_string(), format!("{error:?}"), format!("{error:#?}")] {
        assert!(!shown.contains("4111"), "{shown}");
    }
}

#[test]
fn decode_errors_say_where_and_never_what() {
    let secret = || json!({"card": "4111", "4111": 4111});
    for (path, value, expected, found) in [
        ("amount", secret(), "an integer", Kind::Object),
        ("amount", json!([4111]), "an integer", Kind::Array),
        ("currency", secret(), "a currency code", Kind::Object),
        ("description", json!(["4111"]), "a string", Kind::Array),
        ("gateway", secret(), "a string", Kind::Object),
        ("manual", json!([]), "a string", Kind::Array),
        ("order_id", secret(), "an integer or a string", Kind::Object),
        ("customer", json!("4111"), "an object", Kind::String),
        ("customer", json!(4111), "an object", Kind::Number),
        ("customer", json!(true), "an object", Kind::Boolean),
        ("customer", json!([4111]), "an object", Kind::Array),
        ("customer.country", secret(), "a string", Kind::Object),
        ("payment_options.close_window", json!(["4111"]), "a boolean", Kind::Array),
    ] {
        check_error::<GiftCardOrder>(&with(request(GIFT_CARD), path, value), path, expected, found);
    }
    for (path, value, expected, found) in [
        ("success", secret(), "a boolean", Kind::Object),
        ("data", json!("4111"), "an object", Kind::String),
        ("data.payment_url", json!(["4111"]), "a string", Kind::Array),
        ("error_code", json!([4111]), "an integer", Kind::Array),
    ] {
        check_error::<Response<OrderCreated>>(&with(response(GIFT_CARD), path, value), path, expected, found);
    }
    check_error::<GiftCardOrder>(&json!("4111"), "", "an object", Kind::String);
    check_error::<GiftCardOrder>(&json!([4111]), "", "an object", Kind::Array);
    let error = decode::<GiftCardOrder>(r#"{"customer": {"email": "4111" oops"#).expect_err("an error");
    assert_eq!(error.to_string(), "the body: not JSON at line 1, column 31");
}

#[test]
fn debug_of_unknown_members_shows_names_only() {
    let body = with(request(GIFT_CARD), "customer.card_number", json!("4111"));
    let shown = format!("{:?}", read::<GiftCardOrder>(&body));
    assert!(shown.contains("card_number") && !shown.contains("4111"), "{shown}");
}

/// The check of an order, as lines.
#[track_caller]
fn violations<T: Debug, E: Display>(checked: Result<T, E>) -> Vec<String> {
    checked.expect_err("violations").to_string().lines().map(str::to_owned).collect()
}

#[test]
fn a_check_lists_all_violations_by_path() {
    let mut body = with(request(TRUSTPAY), "description", json!("ß".repeat(201)));
    body = with(body, "amount", Value::Null);
    body = with(body, "gateway", json!("TRUSTPAY"));
    body = with(body, "payment_options.notification_url", Value::Null);
    body = with(body, "type", json!("direct"));
    assert_eq!(
        violations(read::<TrustPayOrder>(&body).check()),
        [
            "amount: missing",
            "description: 201 characters, at most 200",
            "type: not `redirect`",
            "payment_options.notification_url: missing",
        ]
    );
    let mut body = with(request(FLEXIBLE_3D), "customer.country", json!("Belgium"));
    body = with(body, "customer.locale", json!("nl"));
    body = with(body, "currency", json!("€"));
    let found = violations(read::<Flexible3dOrder>(&body).check());
    let paths: Vec<&str> = found.iter().filter_map(|line| line.split(':').next()).collect();
    assert_eq!(
        paths,
        [
            "gateway_info.card_expiry_date",
            "gateway_info.card_holder_name",
            "gateway_info.card_number",
            "currency",
            "customer.country",
            "customer.locale",
        ],
        "{found:?}"
    );
}

#[test]
fn fixed_members_are_filled_in_kept_and_checked() {
    let order: GiftCardOrder = read(&request(GIFT_CARD));
    assert_eq!(order.as_general().type_, Some(OrderType::Redirect));
    assert!(order.check().is_ok(), "`false` is as good as `\"false\"`");
    for (path, value, violation) in [
        ("manual", json!(true), "manual: not `false`"),
        ("manual", json!("False"), "manual: not `false`"),
        ("type", json!("direct"), "type: not `redirect`"),
        ("type", Value::Null, "type: missing"),
    ] {
        let order: GiftCardOrder = read(&with(request(GIFT_CARD), path, value));
        assert_eq!(violations(order.check()), [violation]);
    }
    let order: DotpayOrder = read(&with(request(DOTPAY), "gateway", json!("VISA")));
    assert_eq!(order.as_general().gateway, Some(Gateway::Visa));
    assert_eq!(violations(order.check()), ["gateway: not `DOTPAY`"]);
}

#[test]
fn a_check_lets_new_gateways_pass() {
    let order: GiftCardOrder = read(&with(request(GIFT_CARD), "gateway", json!("NEW")));
    assert!(order.check().is_ok());
    let order: RedirectOrder = read(&with(request(REDIRECT), "gateway", json!("NEW")));
    assert!(order.check().is_ok());
}

#[test]
fn a_check_knows_the_list_of_its_page() {
    let order: SplitPaymentOrder = read(&with(request(REDIRECT), "type", json!("new")));
    let found = violations(order.check());
    assert!(found.contains(&"type: none of `direct`, `paymentlink`, `redirect`".to_owned()), "{found:?}");
}

#[test]
fn what_an_order_asks_of_an_object_of_its_own_is_checked() {
    let body =
        with(request(REDIRECT), "gateway_info", json!({"card_expiry_date": "2613", "card_cvc": ["4111"]}));
    check_error::<CreditCardDirectOrder>(&body, "gateway_info.card_cvc", "a string", Kind::Array);
    let body = with(request(REDIRECT), "gateway_info", json!({"card_expiry_date": "2613"}));
    let found = violations(read::<CreditCardDirectOrder>(&body).check());
    for violation in
        ["gateway_info.card_number: missing", "gateway_info.card_expiry_date: not a year and month"]
    {
        assert!(found.iter().any(|line| line.starts_with(violation)), "{found:?}");
    }
}
