//! A Visa card is no gift card.

use multisafepay_types::Gateway;
use multisafepay_types::gateway::GiftCardGateway;

fn pay(_: GiftCardGateway) {}

fn main() {
    pay(Gateway::Visa);
}
