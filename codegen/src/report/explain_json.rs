//! Explanations for other programs.

use crate::review::explain::Explanation;

/// An explanation as one JSON document.
#[must_use]
pub fn explain_json(explanation: &Explanation) -> String {
    // Strings, numbers and lists always serialize.
    serde_json::to_string_pretty(explanation).unwrap_or_default() + "\n"
}
