//! Each page's order, built in Rust as a shop would: the JSON is the page's sample. The answer beside it is
//! read and written back.
#![expect(clippy::expect_used, reason = "a test ends here")]

use multisafepay_types::gateway::GiftCardGateway;
use multisafepay_types::objects::{Customer, GoogleAnalytics, PaymentOptions, SecondChance};
use multisafepay_types::orders::create_order::GatewayInfo;
use multisafepay_types::orders::{
    CreateOrder, DotpayOrder, DotpayOrderRequired, GiftCardOrder, GiftCardOrderRequired, OrderCreated,
    RedirectOrder, RedirectOrderRequired,
};
use multisafepay_types::wire::Object;
use multisafepay_types::{Gateway, Response, decode};
use serde_json::Value;
use tests::{assert_kept, by_text, old_pages_folder, samples_of};

/// The order is what the page's sample shows, and both samples of the page survive being read.
#[track_caller]
fn check<T: Object>(page: &str, order: &T) {
    let (request, response) = samples_of(&old_pages_folder().join(page));
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
        .cancel_url("https://shop.example/pay/stopped")
}

/// Two pages show `close_window` as an empty string.
fn payment_options_with_empty_window() -> PaymentOptions {
    let mut options = payment_options();
    options.close_window = decode("\"\"").ok();
    options
}

const USER_AGENT: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

#[test]
fn redirect() {
    let customer = Customer::default()
        .locale("nl_BE")
        .ip_address("192.0.2.44")
        .first_name("Lotte")
        .last_name("Peeters")
        .address1("Korenmarkt")
        .house_number("7B")
        .zip_code("9000")
        .city("Gent")
        .country("BE")
        .phone("092000000")
        .email("lotte.peeters@example.org")
        .company_name("Peeters Tuinen")
        .referrer("https://shop.example/cart")
        .user_agent(USER_AGENT);
    let order = RedirectOrder::new(RedirectOrderRequired {
        order_id: "2026-0117".into(),
        currency: "EUR".parse().expect("a currency"),
        amount: 4_295.into(),
        description: "Two garden chairs".into(),
        payment_options: payment_options().close_window(true),
        customer,
    })
    // The customer chooses on the payment page.
    .gateway("")
    .google_analytics(GoogleAnalytics::default().account("UA-00000000-1"))
    .second_chance(SecondChance::default().send_email(true))
    .check()
    .expect("an order without a fault");
    check("orders/post_order.md", &order);
}

#[test]
fn dotpay() {
    let order = DotpayOrder::new(DotpayOrderRequired {
        order_id: "2026-0422".into(),
        currency: "EUR".parse().expect("a currency"),
        amount: 3_750.into(),
        description: "Desk lamp".into(),
        payment_options: payment_options_with_empty_window(),
        customer: Customer::default().locale("pl_PL"),
    })
    .check()
    .expect("an order without a fault");
    assert_eq!(order.as_general().gateway, Some(Gateway::Dotpay));
    check("payment_methods/post-order-dotpay.md", &order);
}

#[test]
fn gift_card() {
    let order = GiftCardOrder::new(GiftCardOrderRequired {
        order_id: "2026-0533".into(),
        gateway: GiftCardGateway::Vvvgiftcrd,
        currency: "EUR".parse().expect("a currency"),
        amount: 2_500.into(),
        description: "Two paperbacks".into(),
        payment_options: payment_options().close_window(true),
        customer: Customer::default()
            .locale("nl_BE")
            .ip_address("203.0.113.9")
            .country("BE")
            .email("lotte.peeters@example.org"),
    })
    .check()
    .expect("an order without a fault");
    check("payment_methods/post_order_gift_card.md", &order);
}

/// The page shows no gateway, which the precise order of today fills in: the general one is made without.
#[test]
fn trustpay() {
    let mut order = CreateOrder::default()
        .type_("redirect")
        .order_id("2026-0311")
        .gateway("")
        .currency("CZK")
        .amount(89_900)
        .description("Hiking boots")
        .payment_options(payment_options_with_empty_window())
        .customer(
            Customer::default()
                .first_name("Jana")
                .last_name("Dvorak")
                .country("CZ")
                .email("jana.dvorak@example.org"),
        )
        .check()
        .expect("an order without a fault");
    order.custom_info = decode("{}").ok();
    check("payment_methods/post_order_trustpay.md", &order);
}

#[test]
fn flexible_3d() {
    let customer = Customer::default()
        .locale("en_GB")
        .ip_address("198.51.100.23")
        .first_name("Harriet")
        .last_name("Okafor")
        .address1("Mill Lane")
        .house_number("12a")
        .zip_code("CB1 2AB")
        .city("Cambridge")
        .country("GB")
        .email("h.okafor@example.org")
        .referrer("https://shop.example/cart")
        .user_agent(USER_AGENT);
    let order = CreateOrder::default()
        .type_("redirect")
        .gateway(Gateway::Mastercard)
        .order_id("2026-0208")
        .currency("EUR")
        .amount(12_950)
        .description("Folding bicycle")
        .payment_options(payment_options().close_window(true))
        .customer(customer)
        .gateway_info(
            GatewayInfo::default()
                .flexible_3d(true)
                .term_url("https://shop.example/pay/3d?api_key=<api_key>"),
        )
        .check()
        .expect("an order without a fault");
    check("tools/post_order_redirect_flexible_3d_enabled.md", &order);
}
