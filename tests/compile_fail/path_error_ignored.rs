//! An id may be empty: that has to be dealt with before there is an endpoint.

use multisafepay_types::Endpoint;
use multisafepay_types::endpoints::GetOrder;

fn main() {
    GetOrder::new("2026-0001").target();
}
