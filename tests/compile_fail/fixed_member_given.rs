//! The type of such an order is always the same, and not the caller's.

use multisafepay_types::objects::{Customer, PaymentOptions};
use multisafepay_types::orders::{DotpayOrder, DotpayOrderRequired};

fn main() {
    DotpayOrder::new(DotpayOrderRequired {
        amount: 2_500.into(),
        currency: "EUR".parse().unwrap(),
        customer: Customer::default(),
        description: "Two books".into(),
        order_id: "2026-0001".into(),
        payment_options: PaymentOptions::default(),
        type_: "direct".into(),
    });
}
