//! The envelope of every answer.

use std::error::Error;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Flag, Integer, Item, Text, Unknown, object};

/// An answer of the API: data, or an error code.
///
/// ```
/// use multisafepay_types::wire::{Any, Response, decode};
///
/// let body = r#"{"success":false,"data":{},"error_code":1006,"error_info":"Invalid transaction ID"}"#;
/// let error = decode::<Response<Any>>(body)?.into_result().unwrap_err();
/// assert_eq!(error.code.as_ref().and_then(|code| code.get()), Some(1006));
/// assert_eq!(error.to_string(), "1006: Invalid transaction ID");
/// # Ok::<(), multisafepay_types::wire::DecodeError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(bound = "T: Item")]
#[non_exhaustive]
pub struct Response<T> {
    /// Whether the API did what was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub success: Option<Flag>,
    /// What was asked for. An error often comes with an empty one.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "object")]
    pub data: Option<T>,
    /// The number of the error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_code: Option<Integer>,
    /// The error in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_info: Option<Text>,
    /// Members that the docs do not name.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl<T> Response<T> {
    /// The data of an answer that succeeded.
    ///
    /// # Errors
    /// The API says that it failed, gives an error code, or sent no data.
    pub fn into_result(self) -> Result<T, ApiError> {
        let succeeded =
            self.success.as_ref().map_or(self.error_code.is_none(), |flag| flag.get() == Some(true));
        match self.data {
            Some(data) if succeeded => Ok(data),
            _ => Err(ApiError { code: self.error_code, info: self.error_info, unknown: self.unknown }),
        }
    }
}

/// What the API says is wrong. No list of codes: a new one is read like any other.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    /// The number of the error.
    pub code: Option<Integer>,
    /// The error in words.
    pub info: Option<Text>,
    /// Members of the envelope that the docs do not name.
    pub unknown: Unknown,
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.code, &self.info) {
            (Some(code), Some(info)) => write!(f, "{code}: {info}"),
            (Some(code), None) => write!(f, "error {code}"),
            (None, Some(info)) => fmt::Display::fmt(info, f),
            (None, None) => f.write_str("the answer holds neither data nor an error"),
        }
    }
}

impl Error for ApiError {}

#[cfg(test)]
mod tests {
    use super::super::{Any, List, decode};
    use super::*;

    #[track_caller]
    fn check(body: &str, outcome: &str) {
        let answer: Response<List<Any>> = decode(body).unwrap();
        assert_eq!(serde_json::to_string(&answer).unwrap(), body);
        let outcome_is = match answer.into_result() {
            Ok(data) => format!("{} items", data.len()),
            Err(error) => error.to_string(),
        };
        assert_eq!(outcome_is, outcome);
    }

    #[test]
    fn answers_become_results() {
        check(r#"{"success":true,"data":[1,2]}"#, "2 items");
        check(r#"{"success":"1","data":[]}"#, "0 items");
        check(r#"{"data":[1]}"#, "1 items");
        check(r#"{"success":false,"data":[],"error_code":99999,"error_info":"New"}"#, "99999: New");
        check(r#"{"success":false,"error_code":"1006"}"#, "error 1006");
        check(r#"{"success":false,"error_info":"Broken"}"#, "Broken");
        check(r#"{"data":"","error_code":1}"#, "error 1");
        check(r#"{"success":true}"#, "the answer holds neither data nor an error");
        check(r#"{"success":"maybe","data":[1]}"#, "the answer holds neither data nor an error");
        check("{}", "the answer holds neither data nor an error");
    }
}
