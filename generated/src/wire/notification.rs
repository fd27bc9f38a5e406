//! What the API posts when an order changes.

use serde::{Deserialize, Serialize};

use super::{ApiError, Item, Object, Response};

/// The body that the API posts to a `notification_url`: the order, alone or in the envelope of an answer.
///
/// ```
/// use multisafepay_types::wire::{Notification, Unknown, decode};
///
/// for body in [r#"{"order_id":"1"}"#, r#"{"success":true,"data":{"order_id":"1"}}"#] {
///     let posted: Notification<Unknown> = decode(body)?;
///     assert_eq!(posted.order().get("order_id"), Some(&"1".into()));
///     assert_eq!(serde_json::to_string(&posted).unwrap(), body);
/// }
/// # Ok::<(), multisafepay_types::wire::DecodeError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent, bound = "T: Object")]
pub struct Notification<T> {
    /// The order if there is no envelope, else what stands in the envelope beside it, is `beside`.
    answer: Response<T, T>,
}

impl<T: Object> Notification<T> {
    /// The order.
    #[must_use]
    pub fn order(&self) -> &T {
        self.answer.data.as_ref().unwrap_or(&self.answer.beside)
    }

    /// The order itself.
    ///
    /// # Errors
    /// The API posted an error.
    pub fn into_order(self) -> Result<T, ApiError> {
        if self.answer.error_code.is_some() || self.answer.failed() {
            return Err(self.answer.into_error());
        }
        Ok(self.answer.data.unwrap_or(self.answer.beside))
    }
}

impl<T: Object> Item for Notification<T> {}

#[cfg(test)]
mod tests {
    use super::super::{Unknown, decode};
    use super::*;

    #[test]
    fn an_error_is_no_order() {
        let posted = |body: &str| decode::<Notification<Unknown>>(body).unwrap().into_order();
        assert!(posted(r#"{"order_id":"1"}"#).is_ok());
        assert!(posted(r#"{"success":true,"data":{"order_id":"1"}}"#).is_ok());
        let error = posted(r#"{"success":false,"data":[],"error_code":1006,"error_info":"No"}"#).unwrap_err();
        assert_eq!(error.to_string(), "1006: No");
    }
}
