//! The general order inside is not within reach.

use multisafepay_types::orders::DotpayOrder;

fn change(mut order: DotpayOrder) {
    order.0.type_ = None;
}

fn main() {}
