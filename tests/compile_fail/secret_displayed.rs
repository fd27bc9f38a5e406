//! A token is no text to be shown.

use multisafepay_types::wire::{Secret, Text};

fn main() {
    let token: Secret<Text> = "token".into();
    let _: &str = token.as_str();
}
