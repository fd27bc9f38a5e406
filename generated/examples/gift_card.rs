//! Builds an order that is paid with a gift card, and prints the body of its `POST /orders`.
//!
//! ```console
//! $ cargo run -p multisafepay-types --example gift_card
//! ```

use multisafepay_types::gateway::GiftCardGateway;
use multisafepay_types::objects::{Customer, PaymentOptions};
use multisafepay_types::orders::{GiftCardOrder, gift_card_order};
use std::error::Error;

fn order(description: &str) -> Result<GiftCardOrder, Box<dyn Error>> {
    // Leave one of these out, and it does not compile.
    Ok(GiftCardOrder::new(gift_card_order::Required {
        order_id: "2026-0001".into(),
        gateway: GiftCardGateway::Vvvgiftcrd,
        currency: "EUR".parse()?,
        amount: 2_500.into(), // in cents
        description: description.into(),
        payment_options: PaymentOptions::default()
            .notification_url("https://shop.example/notify")
            .redirect_url("https://shop.example/thanks")
            .cancel_url("https://shop.example/cart"),
        customer: Customer::default().locale("nl_NL").country("Holland").email("sam@example.org"),
    }))
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("{}", serde_json::to_string_pretty(&order("Two paperbacks")?)?);

    // What no compiler can see, lengths, formats, what pages ask of shared objects, is checked all at once. No value is
    // shown.
    if let Err(violations) = order(&"paperback, ".repeat(20))?.check() {
        eprintln!("\nThis one would be refused:\n{violations}");
    }
    Ok(())
}
