//! A server that stands in for the API on this machine: it answers with the samples of docs-src, and stores orders.

use crate::value_of;
use codegen::api::{Endpoint, Method};
use codegen::read::facts::{PageFacts, Section, Subject};
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;
use std::thread::JoinHandle;
use tiny_http::{Header, Request, Response, Server};

/// The key that the server accepts, in the header `api_key`.
pub const API_KEY: &str = "test-key-0000";

/// A running server; it stops when this is dropped.
///
/// It knows every endpoint that a page shows an answer of. An order that was never made, a wrong key, a body that is no
/// JSON object, and a path that nobody documents get the API's error envelope.
pub struct MockApi {
    url: String,
    server: Arc<Server>,
    thread: Option<JoinHandle<()>>,
}

impl MockApi {
    /// Starts a server on a free port of this machine.
    ///
    /// # Errors
    /// No port can be had.
    pub fn start(pages: &[PageFacts]) -> io::Result<Self> {
        let server = Arc::new(Server::http("127.0.0.1:0").map_err(io::Error::other)?);
        let url = format!("http://{}", server.server_addr());
        let mut api = Api { url: url.clone(), routes: routes(pages), orders: BTreeMap::new() };
        let listening = Arc::clone(&server);
        let thread = std::thread::spawn(move || {
            for request in listening.incoming_requests() {
                api.serve(request);
            }
        });
        Ok(Self { url, server, thread: Some(thread) })
    }

    /// Where it listens: `http://127.0.0.1:40001`, to be followed by an endpoint's path.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for MockApi {
    fn drop(&mut self) {
        self.server.unblock();
        if let Some(thread) = self.thread.take() {
            // A server that panicked has said so.
            let _ = thread.join();
        }
    }
}

/// An endpoint with an answer that its page shows.
struct Route {
    endpoint: Endpoint,
    /// Gateway of the request that the page shows: it tells one `POST /orders` from the other.
    gateway: Option<Value>,
    answer: Value,
}

/// The answers of prose come first: pages that restate a second source show what that adds.
fn routes(pages: &[PageFacts]) -> Vec<Route> {
    let of = |restated: bool| pages.iter().filter(move |page| page.restates.is_some() == restated);
    of(false).chain(of(true)).flat_map(|page| &page.sections).filter_map(route).collect()
}

fn route(section: &Section) -> Option<Route> {
    let Subject::Endpoint(endpoint) = &section.subject else { return None };
    let request = section.requests.first().map(|sample| value_of(&sample.json));
    let gateway = request.and_then(|request| request.get("gateway").cloned());
    let answer = value_of(&section.responses.first()?.json);
    Some(Route { endpoint: endpoint.clone(), gateway, answer })
}

struct Api {
    url: String,
    routes: Vec<Route>,
    orders: BTreeMap<String, Order>,
}

/// An order that was made.
struct Order {
    request: Value,
    status: &'static str,
}

/// An answer and its HTTP status.
type Answer = (u16, Value);

impl Api {
    fn serve(&mut self, mut request: Request) {
        let mut body = String::new();
        let read = request.as_reader().read_to_string(&mut body);
        let (status, answer) = match read {
            Ok(_) => self.answer(&request, &body),
            Err(_) => refusal(400, 1000, "The body is no text"),
        };
        let mut response = Response::from_string(answer.to_string()).with_status_code(status);
        if let Ok(json) = Header::from_bytes("Content-Type", "application/json") {
            response.add_header(json);
        }
        // A client that hung up wants no answer.
        let _ = request.respond(response);
    }

    fn answer(&mut self, request: &Request, body: &str) -> Answer {
        let path = request.url().split('?').next().unwrap_or_default();
        if let Some(order) = path.strip_prefix("/pay/") {
            return self.pay(&decoded(order));
        }
        let key = request.headers().iter().find(|header| header.field.equiv("api_key"));
        if key.is_none_or(|header| header.value.as_str() != API_KEY) {
            return refusal(401, 1032, "Invalid API key");
        }
        let body = match serde_json::from_str::<Value>(body) {
            _ if body.is_empty() => Value::Null,
            Ok(body) if body.is_object() => body,
            _ => return refusal(400, 1000, "The body is no JSON object"),
        };
        let method = request.method().to_string();
        let gateway = body.get("gateway");
        let fits =
            |route: &&Route| route.endpoint.method.as_str() == method && matches(&route.endpoint, path);
        let mut routes = self.routes.iter().filter(fits).peekable();
        let Some(first) = routes.peek().copied() else {
            return refusal(404, 1001, "There is no such endpoint");
        };
        let route =
            routes.find(|route| gateway.is_some() && route.gateway.as_ref() == gateway).unwrap_or(first);
        let (endpoint, mut answer) = (route.endpoint.clone(), route.answer.clone());
        if let Some(refused) = self.order(&endpoint, path, &body, &mut answer) {
            return refused;
        }
        if answer.get("success").is_none() {
            // A page that shows one item of a list: the API lists them in pages, here two of one each.
            let next = if request.url().contains("after=") { Value::Null } else { "page-2".into() };
            answer = json!({"success": true, "data": [answer], "pager": {"after": next, "limit": 1}});
        }
        (200, answer)
    }

    /// Adds an order, or answers about one that was added. Returns a refusal, if there is one.
    fn order(&mut self, endpoint: &Endpoint, path: &str, body: &Value, answer: &mut Value) -> Option<Answer> {
        let mut segments = path.trim_matches('/').split('/');
        if segments.next() != Some("orders") {
            return None;
        }
        let id = match segments.next() {
            Some(id) => decoded(id),
            None if endpoint.method == Method::Post => {
                let id = body.get("order_id").map(text_of).filter(|id| !id.is_empty());
                let Some(id) = id else { return Some(refusal(400, 1001, "An order needs an order_id")) };
                self.orders.insert(id.clone(), Order { request: body.clone(), status: "initialized" });
                let page = utf8_percent_encode(&id, NON_ALPHANUMERIC);
                set(answer, "payment_url", format!("{}/pay/{page}", self.url).into());
                id
            }
            None => return None,
        };
        let Some(order) = self.orders.get(&id) else {
            return Some(refusal(404, 1006, "Invalid transaction ID"));
        };
        for name in ["amount", "currency", "description"] {
            if let Some(asked) = order.request.get(name) {
                set(answer, name, asked.clone());
            }
        }
        set(answer, "order_id", id.into());
        set(answer, "status", order.status.into());
        None
    }

    /// Pays an order, as the customer does on the payment page.
    fn pay(&mut self, order: &str) -> Answer {
        match self.orders.get_mut(order) {
            Some(order) => {
                order.status = "completed";
                (200, json!({"success": true, "data": {}}))
            }
            None => refusal(404, 1006, "Invalid transaction ID"),
        }
    }
}

/// Sets a member of `data`, if the page shows it.
fn set(answer: &mut Value, name: &str, value: Value) {
    if let Some(member) = answer.get_mut("data").and_then(|data| data.get_mut(name)) {
        *member = value;
    }
}

fn decoded(segment: &str) -> String {
    percent_decode_str(segment).decode_utf8_lossy().into_owned()
}

fn text_of(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn refusal(status: u16, code: u32, info: &str) -> Answer {
    (status, json!({"success": false, "data": [], "error_code": code, "error_info": info}))
}

/// Whether a path is one of the endpoint's.
fn matches(endpoint: &Endpoint, path: &str) -> bool {
    let segments = |path: &str| path.trim_matches('/').split('/').map(str::to_owned).collect::<Vec<_>>();
    let (template, path) = (segments(endpoint.path.as_str()), segments(path));
    template.len() == path.len()
        && template.iter().zip(&path).all(|(template, given)| template.starts_with('{') || template == given)
}
