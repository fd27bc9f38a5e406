//! The shop at work.

#![deny(warnings)]

use multisafepay_types::Gateway;
use multisafepay_types::gateway::GiftCardGateway;
use serde_json::{Value, json};
use stranger::{Book, Cart, Event, Payment, Refused, offered, on_notification, order, payment_page};

fn cart(title: &str) -> Cart {
    let book = |isbn: &str, cents, copies| Book {
        isbn: isbn.into(),
        title: title.into(),
        cents,
        copies,
        grams: 450,
    };
    let books = vec![book("9780140449136", 1_295, 2), book("9780141439518", 905, 1)];
    Cart { number: 20_260_001, email: "sam@shop.example".into(), books }
}

/// The body of an order has these values.
#[track_caller]
fn check(payment: Payment, expected: &[(&str, Value)]) {
    let body = serde_json::to_value(order(&cart("Classics"), payment).unwrap()).unwrap();
    let always = [
        ("/order_id", json!(20_260_001)),
        ("/amount", json!(3_495)),
        ("/currency", json!("EUR")),
        ("/payment_options/cancel_url", json!("https://shop.example/cart")),
    ];
    for (pointer, value) in always.iter().chain(expected) {
        assert_eq!(body.pointer(pointer), Some(value), "{pointer} of {body:#}");
    }
}

#[test]
fn ideal() {
    let payment = Payment::Ideal { bank: "0031".into() };
    let expected = [("/type", json!("direct")), ("/gateway_info", json!({"issuer_id": "0031"}))];
    check(payment, &expected);
}

#[test]
fn gift_cards() {
    let expected =
        [("/type", json!("redirect")), ("/gateway", json!("VVVGIFTCRD")), ("/manual", json!("false"))];
    check(Payment::GiftCard(GiftCardGateway::Vvvgiftcrd), &expected);
    check(Payment::GiftCard("A_NEW_CARD".into()), &[("/gateway", json!("A_NEW_CARD"))]);
}

#[test]
fn klarna() {
    let expected = [
        ("/gateway_info/birthday", json!("1990-05-17")),
        ("/gateway_info/gender", json!("mrs")),
        ("/shopping_cart/items/0/unit_price", json!(12.95)),
        ("/shopping_cart/items/1/unit_price", json!(9.05)),
        ("/checkout_options/tax_tables/alternate/0/rules/0/rate", json!(0.09)),
    ];
    check(Payment::Klarna { birthday: "1990-05-17".into(), phone: "0230000000".into() }, &expected);
}

#[test]
fn anything_else() {
    let expected = [("/gateway", json!("BRAND_NEW")), ("/loyalty_number", json!(17))];
    check(Payment::Other(Gateway::from("BRAND_NEW")), &expected);
}

#[test]
fn what_the_api_would_refuse_is_not_sent() {
    let long = cart(&"long ".repeat(50));
    let violations =
        order(&long, Payment::Klarna { birthday: "17 May".into(), phone: "023".into() }).unwrap_err();
    let violations: Vec<String> = violations.iter().map(ToString::to_string).collect();
    assert_eq!(
        violations,
        ["description: 502 characters, at most 200", "gateway_info.birthday: not a date such as 2026-02-28"]
    );
}

#[test]
fn answers_lead_on() {
    let body = br#"{"success":true,"data":{"order_id":"1","payment_url":"https://pay.example/1"}}"#;
    assert_eq!(payment_page(body).unwrap().as_deref(), Some("https://pay.example/1"));

    let body = br#"{"success":false,"data":{},"error_code":1006,"error_info":"Invalid transaction ID"}"#;
    assert!(matches!(payment_page(body), Err(Refused::Closed)));

    let body = br#"{"success":false,"data":[],"error_code":9999,"error_info":"Something new"}"#;
    assert_eq!(payment_page(body).unwrap_err().to_string(), "9999: Something new");

    let error = payment_page(b"<html>").unwrap_err();
    assert_eq!(error.to_string(), "the body: not JSON at line 1, column 1");
}

#[test]
fn new_gateways_are_offered() {
    let body =
        br#"{"success":true,"data":[{"id":"VISA","description":"Visa"},{"id":"NEW","description":"New"}]}"#;
    let offered = offered(body).unwrap();
    assert_eq!(offered, [(Gateway::Visa, "Visa".into()), (Gateway::from("NEW"), "New".into())]);
    assert!(!offered[1].0.is_known());
}

#[test]
fn notifications_move_orders() {
    let check = |order: Value, expected: Event| {
        for body in [order.clone(), json!({"success": true, "data": order})] {
            let (number, event) = on_notification(body.to_string().as_bytes()).unwrap();
            assert_eq!((number.as_str(), &event), ("20260001", &expected));
        }
    };
    check(
        json!({"order_id": "20260001", "status": "completed", "amount": "3495"}),
        Event::Paid { cents: 3_495 },
    );
    check(
        json!({"order_id": 20_260_001, "status": "refunded", "amount_refunded": 905}),
        Event::Refunded { cents: 905 },
    );
    check(json!({"order_id": "20260001", "status": "declined", "reason": "No"}), Event::Failed("No".into()));
    check(json!({"order_id": "20260001", "status": "brand_new", "payment_details": []}), Event::Waiting);
}
