//! Each page's order, built in Rust as a shop would: the JSON is the page's sample. The answer beside it is
//! read and written back.
#![expect(clippy::expect_used, reason = "a test ends here")]

use multisafepay_types::gateway::{Flexible3dGateway, GiftCardGateway};
use multisafepay_types::objects::{
    CustomInfo, Customer, GoogleAnalytics, PaymentOptions, SendSecondChanceEmails,
};
use multisafepay_types::orders::flexible_3d_order::{GatewayInfo, GatewayInfoRequired};
use multisafepay_types::orders::{
    CreateOrder, DotpayOrder, Flexible3dOrder, GiftCardOrder, OrderCreated, OrderType, RedirectOrder,
    TrustPayOrder, dotpay_order, flexible_3d_order, gift_card_order, redirect_order, trustpay_order,
};
use multisafepay_types::wire::Object;
use multisafepay_types::{Gateway, Response, decode};
use serde_json::Value;
use tests::{assert_kept, by_text, root, samples_of};

/// The order is what the page's sample shows, and both samples of the page survive being read.
#[track_caller]
fn check<T: Object>(page: &str, order: &T) {
    let (request, response) = samples_of(&root().join("docs-src").join(page));
    let built = serde_json::to_value(order).expect("an order is JSON");
    assert_eq!(&by_text(&built), &by_text(&request), "{page}");
    assert_kept::<T>(page, &request);
    assert_kept::<Response<OrderCreated>>(page, &response);
    let answer: Response<OrderCreated> = decode(response.to_string()).expect("an answer");
    let created = answer.into_result().expect("a success");
    assert_eq!(created.order_id.expect("an id"), text(&response, "/data/order_id"), "{page}");
    assert_eq!(
        created.payment_url.expect("a page to pay on"),
        text(&response, "/data/payment_url"),
        "{page}"
    );
}

fn text<'v>(value: &'v Value, pointer: &str) -> &'v str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
}

fn payment_options() -> PaymentOptions {
    PaymentOptions::default()
        .notification_url("https://shop.example/pay/notify")
        .redirect_url("https://shop.example/pay/done")
        .cancel_url("https://shop.example/pay/cancelled")
        .close_window(true)
}

const USER_AGENT: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

/// The customer of all samples, as far as these orders name one.
fn customer() -> Customer {
    Customer::default()
        .locale("nl_NL")
        .ip_address("192.0.2.44")
        .first_name("Sam")
        .last_name("Jansen")
        .address1("Grote Houtstraat")
        .house_number("17B")
        .zip_code("2011AB")
        .city("Haarlem")
        .country("NL")
        .phone("0230000000")
        .email("sam@shop.example")
        .referrer("https://shop.example/cart")
        .user_agent(USER_AGENT)
}

#[test]
fn redirect() {
    let order = RedirectOrder::new(redirect_order::Required {
        order_id: "2026-0412".into(),
        currency: "EUR".parse().expect("a currency"),
        amount: 2_500.into(),
        description: "Two books".into(),
        payment_options: payment_options(),
        customer: customer().company_name("Jansen Books"),
    })
    .google_analytics(GoogleAnalytics::default().account("UA-00000000-1"))
    .second_chance(SendSecondChanceEmails::default().send_email(true));
    // The customer chooses on the payment page; the page's list does not say that a gateway may be named.
    let mut order = CreateOrder::from(order);
    order.gateway = Some(Gateway::from(""));
    check("orders/create-redirect-order.md", &order);
}

#[test]
fn dotpay() {
    let order = DotpayOrder::new(dotpay_order::Required {
        order_id: "2026-0412".into(),
        currency: "EUR".parse().expect("a currency"),
        amount: 2_500.into(),
        description: "Two books".into(),
        payment_options: payment_options(),
        customer: Customer::default().locale("pl_PL"),
    });
    assert_eq!(order.as_general().gateway, Some(Gateway::Dotpay));
    check("payment_methods/post-order-dotpay.md", &order);
}

#[test]
fn gift_card() {
    let order = GiftCardOrder::new(gift_card_order::Required {
        order_id: "2026-0412".into(),
        gateway: GiftCardGateway::Vvvgiftcrd,
        currency: "EUR".parse().expect("a currency"),
        amount: 2_500.into(),
        description: "Two books".into(),
        payment_options: payment_options(),
        customer: Customer::default()
            .locale("nl_NL")
            .ip_address("192.0.2.44")
            .country("NL")
            .email("sam@shop.example"),
    });
    check("payment_methods/post-order-gift-card.md", &order);
}

#[test]
fn trustpay() {
    let order = TrustPayOrder::new(trustpay_order::Required {
        order_id: "2026-0412".into(),
        currency: "CZK".parse().expect("a currency"),
        amount: 2_500.into(),
        description: "Two books".into(),
        payment_options: payment_options(),
        customer: Customer::default().locale("cs_CZ").email("sam@shop.example"),
    })
    .custom_info(CustomInfo::default());
    assert_eq!(order.as_general().gateway, Some(Gateway::Trustpay));
    check("payment_methods/post-order-trustpay.md", &order);
}

#[test]
fn flexible_3d() {
    let order = Flexible3dOrder::new(flexible_3d_order::Required {
        type_: OrderType::Direct,
        gateway: Flexible3dGateway::Creditcard,
        order_id: "2026-0412".into(),
        currency: "EUR".parse().expect("a currency"),
        amount: 2_500.into(),
        description: "Two books".into(),
        payment_options: payment_options(),
        customer: customer().forwarded_ip(""),
        gateway_info: GatewayInfo::new(GatewayInfoRequired {
            flexible_3d: true.into(),
            card_number: "".into(),
            card_holder_name: "".into(),
            card_expiry_date: "".into(),
        })
        .card_cvc(""),
    });
    check("orders/flexible-3d.md", &order);
}
