//! Options of the payment are no customer.

use multisafepay_types::objects::PaymentOptions;
use multisafepay_types::orders::CreateOrder;

fn main() {
    CreateOrder::default().customer(PaymentOptions::default());
}
