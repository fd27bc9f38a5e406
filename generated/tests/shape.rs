//! What the generated types owe to their users, on one order that is built and read.
//!
//! The generator writes, per **struct** (general request, answer, shared object): its members, each an `Option` with the serde attributes
//! that it needs, and `unknown`; `wire::Object` with its rules; setters where people build it. A request adds a struct of what it
//! can't do without, and `new`, if its pages require anything.
//!
//! Per **precise order**: a newtype around the general request; what it can't do without, `new` and setters for what its page
//! documents, with the page's words and rules; and the same for an object that each order has to itself.
//!
//! Per **endpoint**: a struct with its parameters, and `wire::Endpoint`. Per **open enum**: its variants, one for any other value, and
//! what `wire::open_enum!` gives.

#![allow(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

use multisafepay_types::gateway::GiftCardGateway;
use multisafepay_types::objects::checkout_options::{TaxTables, TaxTablesAlternate, TaxTablesAlternateRule};
use multisafepay_types::prelude::*;
use multisafepay_types::wire::{Method, NoBody, Visit};
use serde::Serialize;
use serde_json::{Value, json};

fn order() -> GiftCardOrder {
    GiftCardOrder::new(GiftCardOrderRequired {
        amount: 1_000.into(),
        currency: "EUR".parse().unwrap(),
        customer: Customer::default()
            .locale("nl_NL")
            .ip_address("192.0.2.7")
            .country("NL")
            .email("jan@example.com"),
        description: "Two books".into(),
        gateway: GiftCardGateway::Vvvgiftcrd,
        order_id: "2026-0001".into(),
        payment_options: PaymentOptions::default()
            .notification_url("https://shop.example.com/notify")
            .redirect_url("https://shop.example.com/thanks")
            .cancel_url("https://shop.example.com/cart")
            .close_window(true),
    })
}

fn sample() -> Value {
    json!({
        "type": "redirect",
        "order_id": "2026-0001",
        "gateway": "VVVGIFTCRD",
        "currency": "EUR",
        "amount": 1000,
        "description": "Two books",
        "manual": "false",
        "payment_options": {
            "notification_url": "https://shop.example.com/notify",
            "redirect_url": "https://shop.example.com/thanks",
            "cancel_url": "https://shop.example.com/cart",
            "close_window": true
        },
        "customer": {
            "locale": "nl_NL",
            "ip_address": "192.0.2.7",
            "country": "NL",
            "email": "jan@example.com"
        }
    })
}

#[test]
fn a_built_order_is_the_sample() {
    assert_eq!(serde_json::to_value(order().check().unwrap()).unwrap(), sample());
    assert_eq!(serde_json::from_value::<GiftCardOrder>(sample()).unwrap(), order());
}

/// Decodes `body` as a `T` and asserts that it is written back as it came.
fn check_round_trip<T: serde::de::DeserializeOwned + Serialize>(body: &Value) -> T {
    let value: T = decode(body.to_string().as_bytes()).unwrap();
    assert_eq!(&serde_json::to_value(&value).unwrap(), body);
    value
}

#[test]
fn odd_bodies_are_written_back_as_they_came() {
    for (pointer, odd) in [
        ("/amount", json!("1000")),
        ("/amount", json!("")),
        ("/amount", json!(10.5)),
        ("/order_id", json!(20_260_001)),
        ("/manual", json!("false")),
        ("/manual", json!(0)),
        ("/currency", json!("")),
        ("/gateway", json!("NOT_YET_KNOWN")),
        ("/gateway", json!(7)),
        ("/description", json!(12.50)),
        ("/customer", json!([])),
        ("/customer", json!("")),
        ("/customer", json!({})),
        ("/customer/email", json!(true)),
        ("/payment_options/close_window", json!("1")),
        ("/type", json!("paymentlink")),
    ] {
        let mut body = sample();
        *body.pointer_mut(pointer).unwrap() = odd;
        check_round_trip::<GiftCardOrder>(&body);
    }
    for items in
        [json!([]), json!([{}]), json!([[], "", {"name": 1}]), json!({}), json!(""), json!({"name": "x"})]
    {
        let mut body = sample();
        body["shopping_cart"] = json!({ "items": items });
        check_round_trip::<GiftCardOrder>(&body);
    }
}

#[test]
fn unknown_members_are_kept_at_every_level() {
    let mut body = sample();
    let strange = json!({"b": [1, 2.5, null, "x", true], "a": {"big": u64::MAX, "small": i64::MIN}});
    for pointer in ["", "/payment_options", "/customer"] {
        body.pointer_mut(pointer).unwrap()["zz_new"] = strange.clone();
    }
    let order: GiftCardOrder = check_round_trip(&body);
    assert_eq!(order.as_general().unknown.get("zz_new"), Some(&strange));
    assert!(!format!("{order:?}").contains("big"));

    let answer = json!({
        "success": true, "new": 1,
        "data": {"order_id": "2026-0001", "payment_url": "https://pay.example.com/x", "session_id": "s"}
    });
    let answer: Response<OrderCreated> = check_round_trip(&answer);
    let created = answer.into_result().unwrap();
    assert_eq!(created.payment_url.unwrap(), "https://pay.example.com/x");
}

#[test]
fn an_error_of_the_api_is_an_error() {
    let body = json!({"success": false, "data": [], "error_code": 1006, "error_info": "No such order"});
    let error = check_round_trip::<Response<OrderCreated>>(&body).into_result().unwrap_err();
    assert_eq!(error.to_string(), "1006: No such order");
}

#[test]
fn decode_errors_name_the_path_and_no_value() {
    let mut body = sample();
    body["customer"]["email"] = json!({"hidden": "4111"});
    check_error(&body, "customer.email: expected a string, found an object");
    body["customer"] = json!("4111");
    check_error(&body, "customer: expected an object, found a string");
    body["customer"] = json!([4111]);
    check_error(&body, "customer: expected an object, found an array");
    body["customer"] = json!({});
    body["shopping_cart"] = json!({"items": [{}, "4111"]});
    check_error(&body, "shopping_cart.items[1]: expected an object, found a string");
    body["shopping_cart"] = json!({"items": [{}, {"name": ["4111"]}]});
    check_error(&body, "shopping_cart.items[1].name: expected a string, found an array");
    check_error(&json!("4111"), "the body: expected an object, found a string");
}

fn check_error(body: &Value, message: &str) {
    let error = decode::<GiftCardOrder>(body.to_string().as_bytes()).unwrap_err();
    assert_eq!(error.to_string(), message);
    assert!(!format!("{error:?}").contains("4111"));
}

#[test]
fn a_check_lists_every_violation() {
    let mut body = sample();
    body["description"] = json!("ß".repeat(201));
    body["customer"] = json!({"first_name": "x".repeat(101)});
    body["currency"] = Value::Null;
    body["payment_options"]["notification_method"] = json!("PUT");
    let order: GiftCardOrder = decode(body.to_string().as_bytes()).unwrap();
    let found: Vec<String> = order.check().unwrap_err().iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "currency: missing",
            "description: 201 characters, at most 200",
            "payment_options.notification_method: none of `GET`, `POST`",
        ]
    );
    let mut body = sample();
    body["type"] = json!("direct");
    body["currency"] = json!("euro");
    let order: GiftCardOrder = decode(body.to_string().as_bytes()).unwrap();
    assert_eq!(
        order.check().unwrap_err().to_string(),
        "currency: not three capital letters (ISO 4217)\ntype: not `redirect`"
    );
}

#[test]
fn enums_are_open() {
    let visa: Gateway = "VISA".parse().unwrap();
    assert_eq!((visa.clone(), visa.is_known(), visa.as_str()), (Gateway::Visa, true, "VISA"));
    let new = Gateway::from("SOMETHING_NEW");
    assert_eq!((new.is_known(), new.as_str()), (false, "SOMETHING_NEW"));
    assert_eq!((Gateway::known("VISA"), Gateway::known("visa")), (Some(Gateway::Visa), None));
    assert!(Gateway::known_values().count() > GiftCardGateway::known_values().count());
    assert_eq!(Gateway::from(GiftCardGateway::Boekenbon), Gateway::Boekenbon);
    // Unknown to the subset is not unknown to the whole.
    assert_eq!(Gateway::from(GiftCardGateway::from("VISA")), Gateway::Visa);
    assert_eq!(serde_json::to_value(GiftCardGateway::Vvvgiftcrd).unwrap(), json!("VVVGIFTCRD"));
}

#[test]
fn a_precise_order_is_the_general_one_with_demands_of_its_own() {
    let general = CreateOrder::default()
        .type_("redirect")
        .manual("false")
        .order_id("2026-0001")
        .gateway(Gateway::Vvvgiftcrd)
        .currency("EUR".parse().unwrap())
        .amount(1_000)
        .description("Two books")
        .customer(order().as_general().customer.clone().unwrap().into_inner())
        .payment_options(order().as_general().payment_options.clone().unwrap().into_inner());
    assert_eq!(CreateOrder::from(order()), general);
    assert_eq!(order().as_general().type_, Some(OrderType::Redirect));
    assert_eq!(serde_json::to_value(&general).unwrap(), serde_json::to_value(order()).unwrap());
    let other: GiftCardOrder = serde_json::from_value(json!({"type": "direct", "amount": 1})).unwrap();
    assert!(other.check().unwrap_err().iter().any(|found| found.to_string() == "type: not `redirect`"));
}

#[test]
fn endpoints_are_values() {
    let order = endpoints::GetOrder::new("2026/1 ä").unwrap();
    assert_eq!(order.target(), "/orders/2026%2F1%20%C3%A4");
    for elsewhere in ["", ".", ".."] {
        assert!(endpoints::GetOrder::new(elsewhere).is_err());
    }
    let gateways = endpoints::GetGateways::new().country("NL").include("coupons");
    assert_eq!(gateways.target(), "/gateways?country=NL&include=coupons");
    let tokens = endpoints::GetRecurringToken::new("jan", "4111").unwrap();
    assert_eq!(tokens.target(), "/recurring/jan/token/4111");
    assert!(!format!("{tokens:?}").contains("4111"));
    let all = endpoints::GetTransactions::new().limit(5).status(["completed", "new"]);
    assert_eq!(all.target(), "/transactions?limit=5&status=completed&status=new");
}

#[test]
fn an_endpoint_is_found_by_its_path() {
    struct Template;
    impl Visit for Template {
        type Output = (&'static str, bool);

        fn visit<E: Endpoint>(self) -> Self::Output {
            let nothing: Result<NoBody, _> = decode("{}");
            let has_body = std::any::type_name::<E::Request>() != std::any::type_name::<NoBody>();
            assert!(nothing.is_ok() && decode::<E::Request>("{}").is_ok());
            (E::TEMPLATE, has_body)
        }
    }
    let route = |method, path| endpoints::route(method, path, Template);
    assert_eq!(route(Method::Post, "/orders/"), Some(("/orders", true)));
    assert_eq!(route(Method::Get, "/orders/{capture_order_id}"), Some(("/orders/{order_id}", false)));
    assert_eq!(route(Method::Patch, "/orders/2026-1"), Some(("/orders/{order_id}", true)));
    assert_eq!(route(Method::Put, "/orders"), None);
    assert_eq!(route(Method::Get, "/nothing"), None);
}

#[test]
fn a_notification_is_the_order() {
    let bare = json!({"order_id": "2026-0001", "status": "completed", "new": 1});
    for body in [json!({"success": true, "data": bare}), bare] {
        let posted: Notification = check_round_trip(&body);
        assert_eq!(posted.order().status.as_ref().unwrap(), "completed");
        assert_eq!(posted.into_order().unwrap().order_id.unwrap(), "2026-0001");
    }
}

#[test]
fn a_literal_is_a_currency_or_a_decimal_that_check_looks_at() {
    let order = |currency: &str, rate: &str| {
        let rule = TaxTablesAlternateRule::default().rate(rate.into());
        let tables = TaxTables::default().alternate(TaxTablesAlternate::default().rules(rule));
        RedirectOrder::new(RedirectOrderRequired {
            order_id: 1.into(),
            currency: currency.into(),
            amount: 1.into(),
            description: "a book".into(),
            payment_options: PaymentOptions::default().notification_url("https://shop.example/notify"),
            customer: Customer::default().ip_address("192.0.2.44"),
        })
        .with(|order| order.checkout_options(CheckoutOptions::default().tax_tables(tables)))
    };
    let body = serde_json::to_value(order("EUR", "0.09").check().unwrap()).unwrap();
    assert_eq!(body["currency"], "EUR");
    assert_eq!(body["checkout_options"]["tax_tables"]["alternate"][0]["rules"][0]["rate"], 0.09);

    let violations = order("Euro", "a tenth").check().unwrap_err().to_string();
    assert_eq!(
        violations,
        "currency: not three capital letters (ISO 4217)\n\
         checkout_options.tax_tables.alternate[0].rules[0].rate: not a number",
    );
}
