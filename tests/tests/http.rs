//! The endpoints of the crate over real HTTP: the code of `examples/checkout.rs`, against a server that plays the API.

#![expect(clippy::expect_used, reason = "a test ends here")]

#[path = "../examples/checkout.rs"]
mod checkout;

use checkout::{
    Api, api_error, capture, charge_again, completed, create, fetch, gateways, notified, pay, refund,
};
use multisafepay_types::objects::Status;
use multisafepay_types::orders::{UpdateOrder, UpdateOrderRequired};
use multisafepay_types::wire::Integer;
use multisafepay_types::{Gateway, endpoints};
use tests::docs_src;
use tests::mock_api::{API_KEY, MockApi};

/// A server of its own for each test, and a shop that has its key.
fn server() -> (MockApi, Api) {
    let server = MockApi::start(&docs_src()).expect("a free port");
    let api = Api::new(server.url(), API_KEY).expect("a shop");
    (server, api)
}

#[test]
fn the_example_runs() {
    checkout::main().expect("a sale");
}

/// An order of this id is made, paid, fetched, and refunded in part.
#[track_caller]
fn check_sale(order_id: &str) {
    let (_server, api) = server();
    let status = || fetch(&api, order_id).expect("the order").status.expect("a status");
    let payment_url = create(&api, order_id, 4_999).expect("an order");
    assert_eq!(status(), "initialized");
    pay(&api, &payment_url).expect("a payment");
    assert_eq!(status(), "completed");
    let order = fetch(&api, order_id).expect("the order");
    assert_eq!(order.order_id.expect("an id"), order_id);
    assert_eq!(order.amount.expect("an amount").get(), Some(4_999));
    assert!(refund(&api, order_id, 1_000).expect("a refund") > 0);
}

#[test]
fn an_order_is_made_paid_and_refunded() {
    check_sale("2026-0001");
}

#[test]
fn an_id_can_hold_anything() {
    for order_id in ["shop/2026 0001", "a?b#c&d=e", "50%2F50", "Größe \u{1f4b6}", "..."] {
        check_sale(order_id);
    }
}

#[test]
fn a_notification_is_believed_once_the_order_is_fetched() {
    let (_server, api) = server();
    let query = "?transactionid=2026-0001&timestamp=1773483300";
    let payment_url = create(&api, "2026-0001", 4_999).expect("an order");
    assert_eq!(notified(&api, query).expect("the order"), "wait");
    pay(&api, &payment_url).expect("a payment");
    assert_eq!(notified(&api, query).expect("the order"), "ship it");
    assert!(notified(&api, "timestamp=1773483300").is_err());
    check_refused(notified(&api, "transactionid=2026-0404"), 1006);
}

#[test]
fn money_is_captured_and_charged_again() {
    let (_server, api) = server();
    create(&api, "2026-0001", 4_999).expect("an order");
    capture(&api, "2026-0001", 2_500).expect("a capture");
    assert_eq!(charge_again(&api, "2026-0002", "token").expect("an order"), "2026-0002");
    assert_eq!(completed(&api).expect("transactions"), 2);
}

#[test]
fn gateways_are_listed() {
    let (_server, api) = server();
    assert!(gateways(&api).expect("a list").contains(&Gateway::Visa));
    let visa = endpoints::GetGateway::new("VISA").expect("an id");
    assert!(api.send(&visa, ()).expect("an answer").into_result().is_ok());
}

/// The API refuses, with this code.
#[track_caller]
fn check_refused<T>(result: Result<T, Box<dyn std::error::Error>>, code: i64) {
    let error = api_error(result).expect("an error of the API");
    assert_eq!(error.code.as_ref().and_then(Integer::get), Some(code), "{error}");
}

#[test]
fn refusals_are_errors_of_the_api() {
    let (server, api) = server();
    check_refused(fetch(&api, "2026-0404"), 1006);
    check_refused(refund(&api, "2026-0404", 1), 1006);
    create(&api, "2026-0001", 1).expect("an order");
    check_refused(fetch(&api, "2026-0001/refunds"), 1006);

    let stranger = Api::new(server.url(), "no-such-key").expect("a shop");
    check_refused(create(&stranger, "2026-0002", 1), 1032);
    check_refused(fetch(&stranger, "2026-0001"), 1032);
    check_refused(gateways(&stranger), 1032);
    check_refused(fetch(&api, "2026-0002"), 1006);
}

#[test]
fn an_answer_without_data_can_be_a_success() {
    let (_server, api) = server();
    create(&api, "2026-0001", 1).expect("an order");
    let shipped = UpdateOrder::new(UpdateOrderRequired { status: Status::Shipped });
    let endpoint = endpoints::PatchOrder::new("2026-0001").expect("an id");
    let answer = api.send(&endpoint, shipped).expect("an answer");
    assert!(answer.into_result().is_ok());
}

#[test]
fn what_is_no_json_is_told_with_the_status() {
    let proxy = tiny_http::Server::http("127.0.0.1:0").expect("a free port");
    let api = Api::new(&format!("http://{}", proxy.server_addr()), API_KEY).expect("a shop");
    let answer = std::thread::spawn(move || {
        let html = tiny_http::Response::from_string("<html>Bad gateway</html>").with_status_code(502);
        proxy.recv().expect("a request").respond(html).expect("a listener");
    });
    let error = fetch(&api, "2026-0001").expect_err("no JSON");
    answer.join().expect("an answer");
    let expected = "GET /orders/{order_id} (502 Bad Gateway): the body: not JSON at line 1, column 1";
    assert_eq!(error.to_string(), expected);
}

#[test]
fn the_key_is_not_printed() {
    let (_server, api) = server();
    for shown in [format!("{api:?}"), format!("{api:#?}")] {
        assert!(!shown.contains(API_KEY), "{shown}");
    }
}
