//! Quoted lines: endpoints and labels of samples.

use crate::api::{Endpoint, Method};
use crate::profile::Profile;
use crate::profile::stem::{Letters, holds_any};

/// The meaning of a quoted line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Quote {
    /// `METHOD - /path`.
    Endpoint(Endpoint),
    /// The samples after it are responses.
    Response,
    /// A path without a method.
    Unreadable,
    /// Words.
    Prose,
}

/// Greatest number of words of a line that announces a response.
const RESPONSE_WORDS: usize = 3;

/// Greatest number of bytes of a path: each section that it belongs to repeats it.
const PATH: usize = 500;

/// Reads a quoted line; `next` is the line after it, which may go on with the path.
pub(crate) fn read_quote(line: &str, next: Option<&str>, profile: &Profile) -> Quote {
    let line = line.trim();
    if let Some(read) = endpoint(line, next) {
        return read.map_or(Quote::Unreadable, Quote::Endpoint);
    }
    if line.starts_with('/') && !line.contains(' ') {
        return Quote::Unreadable;
    }
    let labels = line.split_whitespace().nth(RESPONSE_WORDS).is_none();
    if labels && holds_any(line, Letters::of(line), &profile.samples.response) {
        return Quote::Response;
    }
    Quote::Prose
}

/// The endpoint that a line alone writes.
pub(crate) fn read_endpoint(line: &str) -> Option<Endpoint> {
    endpoint(line.trim(), None)?
}

/// The endpoint of a line that begins with a method; `Some(None)` if its path can't be made out.
#[expect(clippy::option_option, reason = "a line without a method is another thing than one without a path")]
fn endpoint(line: &str, next: Option<&str>) -> Option<Option<Endpoint>> {
    let (word, rest) = line.split_once([' ', '-']).unwrap_or((line, ""));
    let method = Method::parse(word)?;
    let rest = rest.trim_start_matches([' ', '-', '–']);
    if !is_path(rest) {
        return Some(None);
    }
    let mut path = path(rest);
    if let Some(more) = next.map(str::trim).filter(|more| more.starts_with('/')) {
        path.push_str(&self::path(more));
    }
    Some((2..=PATH).contains(&path.len()).then_some(Endpoint { method, path: path.into() }))
}

/// Whether a text is written as paths are: blanks stand beside slashes only, and no two slashes touch.
fn is_path(written: &str) -> bool {
    let written = written.split('?').next().unwrap_or(written).trim();
    let known = |c: char| c.is_alphanumeric() || c.is_whitespace() || "/-_.:{}<>".contains(c);
    let words_before = written.split_whitespace().skip(1).any(|word| word.starts_with('/'))
        && !written.split_whitespace().next().unwrap_or_default().contains('/');
    // `t/orders`: a letter stands in the place of a blank or of a slash.
    let stray = !written.starts_with('/') && written.find('/') == Some(1);
    !stray && written.chars().all(known) && !written.contains("//") && !words_before
}

/// A path in canonical form: no blanks, a leading slash, no query, no final slash, `{name}` for placeholders.
pub(crate) fn path(written: &str) -> String {
    let mut path = String::with_capacity(written.len() + 1);
    let written = written.split('?').next().unwrap_or(written);
    for c in written.chars().filter(|c| !c.is_whitespace()) {
        match c {
            '<' => path.push('{'),
            '>' => path.push('}'),
            _ => {
                if path.is_empty() && c != '/' {
                    path.push('/');
                }
                path.push(c);
            }
        }
    }
    path.truncate(path.trim_end_matches('/').len());
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, next: Option<&str>, expected: &str) {
        let read = match read_quote(line, next, &Profile::usual()) {
            Quote::Endpoint(endpoint) => endpoint.to_string(),
            other => format!("{other:?}"),
        };
        assert_eq!(read, expected, "{line:?}");
    }

    #[test]
    fn quotes() {
        check("POST - /orders ", None, "POST /orders");
        check("POST -/orders", None, "POST /orders");
        check("POST - / order", None, "POST /order");
        check("GET /accounts/{affiliated_id}/balances", None, "GET /accounts/{affiliated_id}/balances");
        check("GET - /json/gateways?include=coupons", None, "GET /json/gateways");
        check("GET - /auth/api_token/", None, "GET /auth/api_token");
        check("GET - /orders/<capture_order_id>", None, "GET /orders/{capture_order_id}");
        check("PATCH - recurring/{c}", Some("/update/{t}"), "PATCH /recurring/{c}/update/{t}");
        check("POST - /orders", Some("Split by percentage only"), "POST /orders");
        check("/accounts/{affiliated_id}/charges", None, "Unreadable");
        check("JSON Repsonse ", None, "Response");
        check("When 3D secure is required, the form is in the response", None, "Prose");
        check("TEST API", None, "Prose");
    }
}
