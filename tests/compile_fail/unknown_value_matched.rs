//! What is unknown today is matched by its text, not by its variant's content.

use multisafepay_types::{Gateway, wire};

fn main() {
    match Gateway::from("NEW") {
        Gateway::Unknown(wire::Other(name)) => drop(name),
        _ => {}
    }
}
