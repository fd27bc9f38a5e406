//! The general order inside can be looked at, and no more.

use multisafepay_types::orders::DotpayOrder;

fn change(order: DotpayOrder) {
    order.as_general().type_ = None;
}

fn main() {}
