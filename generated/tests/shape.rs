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

use multisafepay_types::capture::UpdateCapture;
use multisafepay_types::gateway::GiftCardGateway;
use multisafepay_types::prelude::*;
use multisafepay_types::wire::{self, Method, NoBody, Object, Visit, unknown_members, unknown_values};
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
        .currency("EUR")
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
        let rule = TaxTablesAlternateRule::default().rate(rate);
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

/// The violations of a body as a `T`, a line each; none if it may be sent.
fn violations<T: Object>(body: &Value) -> String {
    let body: T = decode(body.to_string()).unwrap();
    wire::check(body).map_or_else(|found| found.to_string(), |_| String::new())
}

/// The body with other values at these places.
fn with(mut body: Value, changes: &[(&str, Value)]) -> Value {
    for (pointer, value) in changes {
        let (object, name) = pointer.rsplit_once('/').unwrap();
        body.pointer_mut(object).unwrap()[name] = value.clone();
    }
    body
}

#[test]
fn check_refuses_what_can_not_be_meant() {
    for (pointer, value, violation) in [
        ("/amount", json!(-1), "amount: less than 0"),
        ("/amount", json!("abc"), "amount: not an integer"),
        ("/amount", json!(10.5), "amount: not an integer"),
        ("/order_id", json!(""), "order_id: empty"),
        ("/description", json!(" "), "description: empty"),
        ("/currency", json!(""), "currency: empty"),
        ("/currency", json!("Euro"), "currency: not three capital letters (ISO 4217)"),
        ("/customer", json!({}), "customer: empty"),
        ("/customer", json!([]), "customer: empty"),
        ("/customer/email", json!("sam"), "customer.email: not an e-mail address"),
        ("/customer/ip_address", json!("1.2.3"), "customer.ip_address: not an IP address"),
        (
            "/payment_options/redirect_url",
            json!("thanks"),
            "payment_options.redirect_url: not an http or https address",
        ),
    ] {
        let found = violations::<GiftCardOrder>(&with(sample(), &[(pointer, value)]));
        assert!(found.lines().any(|line| line == violation), "{violation}: {found}");
    }
}

#[test]
fn check_asks_for_what_the_page_of_a_request_asks_for() {
    let nothing = "the body: missing `amount`, `currency` and `description`, or `checkout_data`";
    assert_eq!(violations::<CreateOrderRefund>(&json!({})), nothing);
    let refund = json!({"amount": 1, "currency": "EUR"});
    let missing = "the body: missing `description`, or `checkout_data`";
    assert_eq!(violations::<CreateOrderRefund>(&refund), missing);
    let refund = with(refund, &[("/description", json!("a book"))]);
    assert_eq!(violations::<CreateOrderRefund>(&refund), "");
    let bank = json!({"gateway_info": {"issuer_id": ""}});
    assert!(violations::<IDealDirectOrder>(&bank).contains("gateway_info.issuer_id: empty"));
    let refund = with(refund, &[("/amount", json!(-1)), ("/currency", json!("Euro"))]);
    assert_eq!(
        violations::<CreateOrderRefund>(&refund),
        "amount: less than 0\ncurrency: not three capital letters (ISO 4217)"
    );
    let update = json!({"status": "shipped", "reason": "Out of stock"});
    assert_eq!(violations::<UpdateCapture>(&update), "status: not `cancelled`");
    assert_eq!(
        violations::<UpdateOrder>(&json!({"status": "new"})),
        "status: none of `cancelled`, `shipped`"
    );
    assert_eq!(violations::<ManualCaptureOrder>(&sample()), "capture: missing");
}

#[test]
fn an_unknown_member_has_no_documented_name() {
    let mut order = CreateOrder::default().type_("redirect").order_id("1").currency("EUR").amount(1);
    order.unknown.insert("amount", 9_999);
    assert_eq!(
        order.check().unwrap_err().to_string(),
        "amount: documented, and among the unknown members, too"
    );
}

#[test]
fn a_gateway_that_no_page_names_is_no_violation_and_can_be_listed() {
    let order: GiftCardOrder = decode(with(sample(), &[("/gateway", json!("NEW"))]).to_string()).unwrap();
    assert_eq!(unknown_values(&order), ["gateway"]);
    assert!(order.check().is_ok());
}

#[test]
fn what_charges_a_customer_again_does_not_print() {
    fn check<T: Object + std::fmt::Debug>(body: &Value) {
        let body: T = decode(body.to_string()).unwrap();
        assert!(!format!("{body:?} {body:#?}").contains("S3CR3T"), "{}", std::any::type_name::<T>());
    }
    let body = json!({
        "recurring_id": "S3CR3T",
        "session_id": "S3CR3T",
        "payment_details": {"recurring_id": "S3CR3T", "external_transaction_id": "S3CR3T"},
        "gateway_info": {"payment_token": "S3CR3T", "account_id": "S3CR3T"},
    });
    check::<CreateOrder>(&body);
    check::<RecurringPaymentsSubsequentOrder>(&body);
    check::<OrderCreated>(&body);
    check::<OrderRetrieved>(&body);
    let posted: Notification = decode(json!({"success": true, "data": body}).to_string()).unwrap();
    assert!(!format!("{posted:?}").contains("S3CR3T"));
}

/// What is asked of an order with an amount of 1 and nothing else that is of interest.
macro_rules! plain {
    ($required:ident { $($more:tt)* }) => {
        $required {
            amount: 1.into(),
            description: "a book".into(),
            order_id: "1".into(),
            payment_options: PaymentOptions::default().notification_url("https://shop.example/notify"),
            $($more)*
        }
    };
}

#[test]
fn an_order_carries_what_it_is_about() {
    let order = ManualCaptureOrder::new(plain!(ManualCaptureOrderRequired {
        currency: "EUR".into(),
        customer: Customer::default().email("sam@example.org"),
        gateway: Gateway::Visa,
        type_: OrderType::Redirect,
    }));
    assert_eq!(serde_json::to_value(order.check().unwrap()).unwrap()["capture"], "manual");

    let token = GooglePayDirectOrderGatewayInfoRequired { payment_token: "token".into() };
    let order = GooglePayDirectOrder::new(plain!(GooglePayDirectOrderRequired { currency: "EUR".into() }))
        .gateway_info(GooglePayDirectOrderGatewayInfo::new(token));
    assert_eq!(
        serde_json::to_value(order.check().unwrap()).unwrap()["gateway_info"]["payment_token"],
        "token"
    );
}

#[test]
fn a_precise_order_takes_what_any_order_has_and_keeps_its_checks() {
    let bank = IDealDirectOrderGatewayInfoRequired { issuer_id: "0031".into() };
    let bank = IDealDirectOrderGatewayInfo::new(bank);
    let rule = TaxTablesAlternateRule::default().country("NL").rate("0.09");
    let table = TaxTablesAlternate::default().name("books").rules(rule);
    let order = IDealDirectOrder::new(plain!(IDealDirectOrderRequired { gateway_info: bank }))
        .custom_info(CustomInfo::default().custom_1("shelf 7"))
        .with(|order| {
            order
                .shopping_cart(ShoppingCart::default().items(ShoppingCartItem::default().name("Book")))
                .checkout_options(
                    CheckoutOptions::default().tax_tables(TaxTables::default().alternate(table)),
                )
                .second_chance(SecondChance::default().send_email(true))
                .plugin(Plugin::default().shop("ours"))
                .var1("v".repeat(501))
        });
    assert_eq!(order.as_general().custom_info.as_ref().unwrap().custom_1.as_ref().unwrap(), "shelf 7");
    let order = order.with(|order| order.gateway(Gateway::Visa).customer(Customer::default().email("sam")));
    let found = order.check().unwrap_err().to_string();
    for violation in [
        "gateway: not `IDEAL`",
        "var1: 501 characters, at most 500",
        "customer.email: not an e-mail address",
        "shopping_cart.items[0].quantity: missing",
    ] {
        assert!(found.lines().any(|line| line == violation), "{violation}: {found}");
    }
}

#[test]
fn an_endpoint_takes_what_converts_into_its_body_and_path() {
    let bank = IDealDirectOrderGatewayInfoRequired { issuer_id: "0031".into() };
    let bank = IDealDirectOrderGatewayInfo::new(bank);
    let order = IDealDirectOrder::new(plain!(IDealDirectOrderRequired { gateway_info: bank }));
    assert_eq!(endpoints::PostOrder::body(order.clone()).unwrap(), serde_json::to_vec(&order).ok());
    assert_eq!(endpoints::GetOrder::body(()).unwrap(), None);

    assert_eq!(endpoints::GetIssuer::new(Gateway::Ideal).unwrap().target(), "/issuers/IDEAL");
    let order: OrderRetrieved = decode(r#"{"order_id": "7"}"#).unwrap();
    let call = endpoints::PostOrderRefund::new(order.order_id.as_ref().unwrap()).unwrap();
    assert_eq!(call.target(), "/orders/7/refunds");
    let paid: OrderRetrieved = decode(r#"{"transaction_id": 412000417}"#).unwrap();
    let calls = [
        endpoints::GetTransaction::new(paid.transaction_id.unwrap()),
        endpoints::GetTransaction::new(412_000_417),
    ];
    for call in calls {
        assert_eq!(call.unwrap().target(), "/transactions/412000417");
    }
}

#[test]
fn answers_have_the_enumerations_of_requests() {
    let answer = json!({
        "status": "completed",
        "financial_status": "completed",
        "payment_details": {"type": "VISA"},
        "payment_methods": [{"type": "VISA"}],
    });
    let order: OrderRetrieved = decode(answer.to_string()).unwrap();
    assert_eq!((order.status, order.financial_status), (Some(Status::Completed), Some(Status::Completed)));
    assert_eq!(order.payment_details.unwrap().type_, Some(Gateway::Visa));
    assert_eq!(order.payment_methods.unwrap()[0].type_, Some(Gateway::Visa));
    let update = UpdateOrder::new(UpdateOrderRequired { status: Status::Shipped });
    assert_eq!(update.status, Some(Status::Shipped));
}

#[test]
fn an_order_has_the_same_members_when_it_is_fetched_as_when_it_is_made() {
    let item = json!({"name": "Book", "unit_price": "11.4679", "quantity": 2, "tax_table_selector": "books"});
    let answer = json!({
        "shopping_cart": {"items": [item]},
        "checkout_options": {"tax_tables": {"alternate": [{"name": "books", "rules": [{"rate": 0.09}]}]}},
        "order_adjustment": {"total_adjustment": 2.06, "total_tax": 2.06},
        "order_total": 25,
    });
    assert_eq!(unknown_members(&check_round_trip::<OrderCreated>(&answer)), [""; 0]);
    assert_eq!(unknown_members(&check_round_trip::<OrderRetrieved>(&answer)), [""; 0]);
}

#[test]
fn gateways_have_names_for_people() {
    for (gateway, label) in [
        (Gateway::Mistercash, "Bancontact"),
        (Gateway::Directbank, "Sofort"),
        (Gateway::Dirdeb, "SEPA Direct Debit"),
    ] {
        assert_eq!(gateway.label(), Some(label));
        // A search in the docs finds it.
        assert!(include_str!("../src/api/gateway.rs").contains(&format!("#[doc(alias = {label:?})]")));
    }
    assert_eq!(Gateway::from("NEW").label(), None);
}

#[test]
fn a_total_is_worked_out_without_casts() {
    let item = ShoppingCartItem::default().unit_price("11.4679").quantity(2_u32);
    let cart = ShoppingCart::default().items([item]);
    let lines = cart.items.iter().flatten();
    let net: Decimal = lines
        .map(|item| item.unit_price.clone().unwrap_or_default() * item.quantity.clone().unwrap_or_default())
        .sum();
    let total = (net * Decimal::from("1.09")).rounded(2).minor(2).unwrap();
    assert_eq!(total, 2_500);
    assert_eq!(CreateOrder::default().amount(total).amount.unwrap(), 2_500);
}
