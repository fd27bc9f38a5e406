//! Explanations for other programs.

use crate::review::explain::Explanation;

/// An explanation as one JSON document.
#[must_use]
pub fn explain_json(explanation: &Explanation) -> String {
    super::json::document(explanation)
}
