//! A rate is exact, and a float is not.

use multisafepay_types::objects::checkout_options::TaxTablesAlternateRule;

fn main() {
    TaxTablesAlternateRule::default().rate(0.09);
}
