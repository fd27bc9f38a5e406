//! Requests move with each setter, so they stay small: objects in them are on the heap.

use multisafepay_types::{objects, orders};

#[test]
fn bodies_are_small() {
    for (name, size) in [
        ("CreateOrder", size_of::<orders::CreateOrder>()),
        ("IDealDirectOrder", size_of::<orders::IDealDirectOrder>()),
        ("Customer", size_of::<objects::Customer>()),
        ("PaymentOptions", size_of::<objects::PaymentOptions>()),
    ] {
        assert!(size < 1024, "{name} has {size} bytes");
    }
}
