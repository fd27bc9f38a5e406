//! An order can't be fetched without its id.

use multisafepay_types::endpoints::GetOrder;

fn main() {
    let _ = GetOrder {};
}
