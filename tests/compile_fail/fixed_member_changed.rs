//! What is fixed can't be changed later either.

use multisafepay_types::Gateway;
use multisafepay_types::objects::{Customer, PaymentOptions};
use multisafepay_types::orders::{DotpayOrder, DotpayOrderRequired};

fn main() {
    let order = DotpayOrder::new(DotpayOrderRequired {
        amount: 2_500.into(),
        currency: "EUR".parse().unwrap(),
        customer: Customer::default(),
        description: "Two books".into(),
        order_id: "2026-0001".into(),
        payment_options: PaymentOptions::default(),
    });
    order.gateway(Gateway::Visa);
}
