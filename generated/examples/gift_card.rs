//! Builds an order that is paid with a gift card, and prints the body of its `POST /orders`.
//!
//! ```console
//! $ cargo run -p multisafepay-types --example gift_card
//! ```

use multisafepay_types::gateway::GiftCardGateway;
use multisafepay_types::objects::{Customer, PaymentOptions};
use multisafepay_types::orders::{CreateOrder, GiftCardOrder, GiftCardOrderRequired};
use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    // Leave one of these out, and it does not compile.
    let order = GiftCardOrder::new(GiftCardOrderRequired {
        order_id: "2026-0001".into(),
        gateway: GiftCardGateway::Vvvgiftcrd,
        currency: "EUR".parse()?,
        amount: 2_500.into(), // in cents
        description: "Two paperbacks".into(),
        payment_options: PaymentOptions::default()
            .notification_url("https://shop.example/notify")
            .redirect_url("https://shop.example/thanks")
            .cancel_url("https://shop.example/cart"),
        customer: Customer::default().locale("nl_NL").country("NL").email("sam@example.org"),
    })
    // What no compiler can see: lengths, formats, what one page asks of a shared object.
    .check()?;

    println!("{}", serde_json::to_string_pretty(&order)?);

    // The same, with every member that any order has: what one page rules out, another may ask for.
    let mut general = CreateOrder::from(order);
    general.description = Some("paperback, ".repeat(20).into());
    general.order_id = None;
    // The check lists everything that is wrong at once, and shows no values.
    if let Err(violations) = general.check() {
        eprintln!("\nThis one would be refused:\n{violations}");
    }
    Ok(())
}
