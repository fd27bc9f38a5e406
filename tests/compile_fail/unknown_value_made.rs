//! Nobody can rely on a value's being unknown: it may be known tomorrow.

use multisafepay_types::Gateway;

fn main() {
    let _ = Gateway::Unknown("NEW");
}
