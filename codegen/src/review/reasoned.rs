//! Lists that people keep beside docs: problems that are let stand, changes that are accepted; each entry with its reason.

use crate::diagnostics::clip::Clip;
use crate::diagnostics::near::nearest;
use serde::de::DeserializeOwned;

/// Reads a list.
///
/// # Errors
/// `line: why`, if it is invalid TOML or has an unknown key.
pub(super) fn read<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    toml::from_str(text).map_err(|error| {
        format!("{}: {}", line(text, error.span().map_or(0, |span| span.start)), error.message())
    })
}

/// The line that a byte stands on.
pub(super) fn line(text: &str, at: usize) -> usize {
    text.clip(..at).matches('\n').count() + 1
}

/// Refuses an empty reason.
pub(super) fn check_reason(because: &str, line: usize) -> Result<(), String> {
    if because.trim().is_empty() { Err(format!("{line}: the reason is empty")) } else { Ok(()) }
}

/// `no code x; did you mean y?`
pub(super) fn unknown<'k>(what: &str, name: &str, known: impl IntoIterator<Item = &'k str>) -> String {
    let meant = nearest(name, known).map_or_else(String::new, |meant| format!("; did you mean `{meant}`?"));
    format!("no {what} `{}`{meant}", name.escape_debug())
}
