//! A match has to be prepared for what becomes known later.

use multisafepay_types::orders::OrderType;

fn main() {
    match OrderType::from("new") {
        OrderType::Direct | OrderType::Paymentlink | OrderType::Redirect => {}
        OrderType::Unknown(_) => {}
    }
}
