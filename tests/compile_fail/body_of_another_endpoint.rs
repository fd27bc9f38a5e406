//! The body of a refund is not that of an order.

use multisafepay_types::Endpoint;
use multisafepay_types::endpoints::PostOrder;
use multisafepay_types::orders::CreateOrderRefund;

fn send<E: Endpoint>(_: &E, _: &E::Request) {}

fn main() {
    send(&PostOrder::new(), &CreateOrderRefund::default());
}
