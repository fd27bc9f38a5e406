//! Fields and sections whose words are still to be written.

use super::testing::{of_page, shown};
use crate::diagnostics::problem::Code;
use crate::write::render::MARKER;

fn check(intro: &str, text: &str, expected: &str) {
    let page = format!(
        "> POST - /orders\n\n## Order\n\n{intro}\n\n**Parameters**\n\n----\n`amount` | integer\n\n{text}\n"
    );
    assert_eq!(shown(&of_page(&page), Code::Undescribed), expected);
}

#[test]
fn what_is_to_be_written() {
    check("An order.", "In cents.", "");
    check("", "", "");
    check(MARKER, "In cents.", "3:1: the section `Order` is not described");
    check("An order.", MARKER, "10:1: `amount` is not described");
}
