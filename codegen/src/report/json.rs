//! Values as JSON.

use serde::Serialize;

/// A value on several lines, as one document.
pub(super) fn document(value: &impl Serialize) -> String {
    serde_json::to_string_pretty(value).unwrap_or_else(|error| failed(&error)) + "\n"
}

/// A value on one line.
pub(super) fn line(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_else(|error| failed(&error))
}

/// What stands in place of a value that JSON can't hold: nobody takes that for an empty report.
fn failed(error: &serde_json::Error) -> String {
    serde_json::json!({ "error": error.to_string() }).to_string()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    #[test]
    fn what_json_cannot_hold_is_an_error_and_not_an_empty_text() {
        assert_eq!(super::line(&[1]), "[1]");
        let expected = r#"{"error":"key must be a string"}"#;
        assert_eq!(super::line(&BTreeMap::from([([1], 1)])), expected);
        assert_eq!(super::document(&BTreeMap::from([([1], 1)])), format!("{expected}\n"));
    }
}
