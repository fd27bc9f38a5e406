//! What the API posts when an order changes.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::object::{Name, write_unknown, write_value};
use super::{ApiError, Flag, Integer, Item, Object, Text};

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
#[derive(Clone, Debug, PartialEq)]
pub struct Notification<T> {
    success: Option<Flag>,
    data: Option<T>,
    error_code: Option<Integer>,
    error_info: Option<Text>,
    /// The order if there is no envelope, else what stands in the envelope beside it.
    bare: T,
}

impl<T: Object> Notification<T> {
    /// The order.
    #[must_use]
    pub fn order(&self) -> &T {
        self.data.as_ref().unwrap_or(&self.bare)
    }

    /// The order itself.
    ///
    /// # Errors
    /// The API posted an error.
    pub fn into_order(mut self) -> Result<T, ApiError> {
        if self.error_code.is_some() || self.success.as_ref().is_some_and(|flag| flag.get() == Some(false)) {
            let unknown = std::mem::take(self.bare.unknown_mut());
            return Err(ApiError { code: self.error_code, info: self.error_info, unknown });
        }
        Ok(self.data.unwrap_or(self.bare))
    }
}

impl<T: Object> Item for Notification<T> {}

impl<T: Object> Serialize for Notification<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        write_value(&mut map, "success", self.success.as_ref())?;
        write_value(&mut map, "data", self.data.as_ref())?;
        write_value(&mut map, "error_code", self.error_code.as_ref())?;
        write_value(&mut map, "error_info", self.error_info.as_ref())?;
        self.bare.write_members(&mut map)?;
        write_unknown(self.bare.unknown(), &mut map)?;
        map.end()
    }
}

impl<'de, T: Object> Deserialize<'de> for Notification<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Posted(PhantomData))
    }
}

struct Posted<T>(PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for Posted<T> {
    type Value = Notification<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Notification<T>, A::Error> {
        let mut posted =
            Notification { success: None, data: None, error_code: None, error_info: None, bare: T::empty() };
        while let Some(name) = map.next_key_seed(Name)? {
            match &*name {
                "success" => posted.success = map.next_value()?,
                "data" => posted.data = map.next_value()?,
                "error_code" => posted.error_code = map.next_value()?,
                "error_info" => posted.error_info = map.next_value()?,
                _ => {
                    if !posted.bare.read_member(&name, &mut map)? {
                        let value = map.next_value()?;
                        posted.bare.unknown_mut().push(name.into_owned(), value);
                    }
                }
            }
        }
        Ok(posted)
    }
}

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
