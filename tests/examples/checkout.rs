//! A shop's checkout, from a cart to the refund, against a server on this machine that plays the API.
//!
//! ```console
//! $ cargo run -p tests --example checkout
//! ```
//!
//! `Api::send` is all that it takes to drive the endpoints of the crate with an HTTP client, here `ureq`.

use multisafepay_types::prelude::*;
use std::error::Error;
use tests::docs_src;
use tests::mock_api::{API_KEY, MockApi};
use ureq::Agent;
use ureq::http::{HeaderValue, Request};

/// Where the API is, and who calls.
#[derive(Debug)]
pub(crate) struct Api {
    agent: Agent,
    base: String,
    key: HeaderValue,
}

impl Api {
    /// The API at an address such as `https://testapi.multisafepay.com/v1/json`, called with the key of a site.
    pub(crate) fn new(base: &str, key: &str) -> Result<Self, Box<dyn Error>> {
        // What went wrong stands in the body, so that a status of 404 is an answer like any other.
        let agent = Agent::config_builder().http_status_as_error(false).build().into();
        let mut key = HeaderValue::from_str(key)?;
        key.set_sensitive(true); // keeps it out of logs
        Ok(Self { agent, base: base.to_owned(), key })
    }

    /// Calls any endpoint. Whether the API did what was asked stands in the answer: see `Response::into_result`.
    pub(crate) fn send<E: Endpoint>(
        &self,
        endpoint: &E,
        body: impl Into<E::Request>,
    ) -> Result<E::Response, Box<dyn Error>> {
        let request = Request::builder()
            .method(E::METHOD.as_str())
            .uri(format!("{}{}", self.base, endpoint.target()))
            .header("api_key", &self.key);
        let mut answer = match E::body(body)? {
            Some(body) => self.agent.run(request.header("Content-Type", "application/json").body(body)?)?,
            None => self.agent.run(request.body(())?)?,
        };
        let status = answer.status();
        let bytes = answer.body_mut().read_to_vec()?;
        // What is no JSON comes from a proxy on the way, rather than from the API: then the status helps.
        Ok(E::decode(bytes).map_err(|error| format!("{} {} ({status}): {error}", E::METHOD, E::TEMPLATE))?)
    }
}

/// The payment methods to offer, for customers in the Netherlands.
pub(crate) fn gateways(api: &Api) -> Result<Vec<Gateway>, Box<dyn Error>> {
    let listed = api.send(&endpoints::GetGateways::new().country("NL"), ())?.into_result()?;
    Ok(listed.into_iter().filter_map(|gateway| gateway.id).map(|id| Gateway::from(id.as_str())).collect())
}

/// Where the customer and notifications go.
fn pages() -> PaymentOptions {
    PaymentOptions::default()
        .notification_url("https://shop.example/notify")
        .redirect_url("https://shop.example/thanks")
        .cancel_url("https://shop.example/cart")
}

/// Makes an order for a customer who has chosen a bank; returns the page to pay on.
pub(crate) fn create(api: &Api, order_id: &str, cents: i64) -> Result<String, Box<dyn Error>> {
    let (cart, taxes) = cart();
    let order = IDealDirectOrder::new(IDealDirectOrderRequired {
        order_id: order_id.into(),
        amount: cents.into(),
        description: "Two books".into(),
        payment_options: pages(),
        gateway_info: IDealDirectOrderGatewayInfo::new(IDealDirectOrderGatewayInfoRequired {
            issuer_id: "0031".into(),
        }),
    })
    .with(|order| order.shopping_cart(cart).checkout_options(taxes))
    .check()?; // `type`, `gateway` and `currency` are filled in; what else the docs ask for is checked here
    let created = api.send(&endpoints::PostOrder::new(), order)?.into_result()?;
    Ok(created.payment_url.ok_or("the answer has no payment_url")?.to_string())
}

/// Two books with nine percent of tax, which they are sold without.
fn cart() -> (ShoppingCart, CheckoutOptions) {
    let book = ShoppingCartItem::default()
        .name("Book")
        .description("A paperback")
        .weight(Weight::default().unit("g").value(300))
        .merchant_item_id("book-1")
        .quantity(2)
        .unit_price("11.4679")
        .tax_table_selector("books");
    let rule = TaxTablesAlternateRule::default().country("NL").rate("0.09");
    let books = TaxTablesAlternate::default().name("books").rules(rule);
    let taxes = CheckoutOptions::default().tax_tables(TaxTables::default().alternate(books));
    (ShoppingCart::default().items(book), taxes)
}

/// Charges a customer again who has paid before, without them.
pub(crate) fn charge_again(api: &Api, order_id: &str, token: &str) -> Result<String, Box<dyn Error>> {
    let order = RecurringPaymentsSubsequentOrder::new(RecurringPaymentsSubsequentOrderRequired {
        order_id: order_id.into(),
        gateway: gateway::RecurringPaymentsSubsequentGateway::Visa,
        currency: "EUR".into(),
        amount: 999.into(),
        description: "The magazine of this month".into(),
        payment_options: pages(),
        customer: Customer::default().reference("customer-17"),
        recurring_id: token.into(),
        recurring_model: RecurringModel::Subscription,
    })
    .check()?;
    let created = api.send(&endpoints::PostOrder::new(), order)?.into_result()?;
    Ok(created.order_id.ok_or("the answer has no order_id")?.to_string())
}

/// The order as it is now.
pub(crate) fn fetch(api: &Api, order_id: &str) -> Result<OrderRetrieved, Box<dyn Error>> {
    Ok(api.send(&endpoints::GetOrder::new(order_id)?, ())?.into_result()?)
}

/// What to do when the API calls the `notification_url`: anybody can, so it is the order that counts.
pub(crate) fn notified(api: &Api, query: &str) -> Result<&'static str, Box<dyn Error>> {
    let called: NotificationQuery = query.parse()?;
    let order = fetch(api, &called.order_id)?;
    Ok(match order.status {
        Some(Status::Completed) => "ship it",
        Some(Status::Uncleared | Status::Initialized) => "wait",
        Some(Status::Refunded | Status::PartialRefunded | Status::Chargeback) => "tell the bookkeeper",
        _ => "look at it",
    })
}

/// Takes the part of a reserved sum that is sent today.
pub(crate) fn capture(api: &Api, order_id: &str, cents: i64) -> Result<(), Box<dyn Error>> {
    let body = CreateOrderCapture::new(CreateOrderCaptureRequired { new_order_status: Status::Completed })
        .amount(cents)
        .reason("One of two parcels")
        .check()?;
    api.send(&endpoints::PostOrderCapture::new(order_id)?, body)?.into_result()?;
    Ok(())
}

/// Gives a part of the money back; returns the number of the refund.
pub(crate) fn refund(api: &Api, order_id: &str, cents: i64) -> Result<i64, Box<dyn Error>> {
    let body = CreateOrderRefund::default().amount(cents).currency("EUR").description("One book").check()?;
    let refunded = api.send(&endpoints::PostOrderRefund::new(order_id)?, body)?.into_result()?;
    Ok(refunded.refund_id.and_then(|id| id.get()).ok_or("the answer has no refund_id")?)
}

/// How many transactions of the account are completed, page by page.
pub(crate) fn completed(api: &Api) -> Result<usize, Box<dyn Error>> {
    let (mut call, mut count) = (endpoints::GetTransactions::new().limit(100), 0);
    loop {
        let answer = api.send(&call, ())?;
        let next = answer.cursor("after");
        let page = answer.into_result()?;
        count += page.iter().filter(|transaction| transaction.status == Some(Status::Completed)).count();
        let Some(after) = next else { return Ok(count) };
        call = call.after(after);
    }
}

/// What the customer does in the browser.
pub(crate) fn pay(api: &Api, payment_url: &str) -> Result<(), Box<dyn Error>> {
    let answer = api.agent.get(payment_url).call()?;
    if answer.status().is_success() { Ok(()) } else { Err(answer.status().to_string().into()) }
}

/// The API's own error, if that is why a call failed.
pub(crate) fn api_error<T>(result: Result<T, Box<dyn Error>>) -> Option<ApiError> {
    result.err()?.downcast().ok().map(|error| *error)
}

pub(crate) fn main() -> Result<(), Box<dyn Error>> {
    let server = MockApi::start(&docs_src())?;
    let api = Api::new(server.url(), API_KEY)?;
    println!("We take {:?}.", gateways(&api)?);

    let payment_url = create(&api, "2026-0001", 2_500)?;
    println!("The customer pays at {payment_url}.");
    pay(&api, &payment_url)?;

    println!("The API calls us: {}.", notified(&api, "transactionid=2026-0001&timestamp=1773483300")?);
    capture(&api, "2026-0001", 1_250)?;
    println!("Refund {} is on its way.", refund(&api, "2026-0001", 1_000)?);

    println!("Order {} is paid by a token.", charge_again(&api, "2026-0003", "token-of-the-first-payment")?);
    println!("{} transactions are completed.", completed(&api)?);

    if let Some(error) = api_error(fetch(&api, "2026-0002")) {
        println!("There is no other order; the API says {error}.");
    }
    Ok(())
}
