//! A shop's checkout, from the order to the refund, against a server on this machine that plays the API.
//!
//! ```console
//! $ cargo run -p tests --example checkout
//! ```
//!
//! `Api::send` is all that it takes to drive the endpoints of the crate with an HTTP client, here `ureq`.

use multisafepay_types::endpoints::{CreateOrder, CreateOrderRefund, GetGateways, GetOrder};
use multisafepay_types::objects::PaymentOptions;
use multisafepay_types::orders::{self, IDealDirectOrder, OrderRetrieved, ideal_direct_order};
use multisafepay_types::{ApiError, Endpoint, Gateway};
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
        body: Option<&E::Request>,
    ) -> Result<E::Response, Box<dyn Error>> {
        let request = Request::builder()
            .method(E::METHOD.as_str())
            .uri(format!("{}{}", self.base, endpoint.target()))
            .header("api_key", &self.key);
        let mut answer = match body {
            Some(body) => {
                let request = request.header("Content-Type", "application/json");
                self.agent.run(request.body(serde_json::to_vec(body)?)?)?
            }
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
    let listed = api.send(&GetGateways::new().country("NL"), None)?.into_result()?;
    Ok(listed.into_iter().filter_map(|gateway| gateway.id).map(|id| Gateway::from(id.as_str())).collect())
}

/// Makes an order for a customer who has chosen a bank; returns the page to pay on.
pub(crate) fn create(api: &Api, order_id: &str, cents: i64) -> Result<String, Box<dyn Error>> {
    let order = IDealDirectOrder::new(ideal_direct_order::Required {
        order_id: order_id.into(),
        amount: cents.into(),
        description: "Two books".into(),
        payment_options: PaymentOptions::default()
            .notification_url("https://shop.example/notify")
            .redirect_url("https://shop.example/thanks")
            .cancel_url("https://shop.example/cart"),
        gateway_info: ideal_direct_order::GatewayInfo::new(ideal_direct_order::GatewayInfoRequired {
            issuer_id: "0031".into(),
        }),
    })
    .check()?; // `type`, `gateway` and `currency` are filled in; what else the docs ask for is checked here
    let created = api.send(&CreateOrder::new(), Some(&order.into()))?.into_result()?;
    Ok(created.payment_url.ok_or("the answer has no payment_url")?.to_string())
}

/// The order as it is now.
pub(crate) fn fetch(api: &Api, order_id: &str) -> Result<OrderRetrieved, Box<dyn Error>> {
    Ok(api.send(&GetOrder::new(order_id)?, None)?.into_result()?)
}

/// Gives a part of the money back; returns the number of the refund.
pub(crate) fn refund(api: &Api, order_id: &str, cents: i64) -> Result<i64, Box<dyn Error>> {
    let body =
        orders::CreateOrderRefund::default().amount(cents).currency("EUR").description("One book").check()?;
    let refunded = api.send(&CreateOrderRefund::new(order_id)?, Some(&body))?.into_result()?;
    Ok(refunded.refund_id.and_then(|id| id.get()).ok_or("the answer has no refund_id")?)
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

    let order = fetch(&api, "2026-0001")?;
    println!("The order is {}.", order.status.ok_or("the answer has no status")?);
    println!("Refund {} is on its way.", refund(&api, "2026-0001", 1_000)?);

    if let Some(error) = api_error(fetch(&api, "2026-0002")) {
        println!("There is no other order; the API says {error}.");
    }
    Ok(())
}
