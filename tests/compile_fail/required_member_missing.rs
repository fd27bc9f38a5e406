//! The payment options are left out.

use multisafepay_types::objects::Customer;
use multisafepay_types::orders::{DotpayOrder, DotpayOrderRequired};

fn main() {
    DotpayOrder::new(DotpayOrderRequired {
        amount: 2_500.into(),
        currency: "EUR".parse().unwrap(),
        customer: Customer::default(),
        description: "Two books".into(),
        order_id: "2026-0001".into(),
    });
}
