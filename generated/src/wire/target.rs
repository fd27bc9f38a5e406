//! Paths and queries, percent-encoded by RFC 3986.

use std::fmt::{self, Write as _};

use super::endpoint::PathError;
use super::{Any, Currency, Decimal, Flag, Integer, IntegerOrText, List, Secret, Text};

/// A parameter of a path: one segment, whatever is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment(String);

impl Segment {
    /// A parameter of this name and value.
    ///
    /// # Errors
    /// The value is empty, `.` or `..`: the path would lead elsewhere.
    pub fn new(parameter: &'static str, value: impl fmt::Display) -> Result<Self, PathError> {
        let value = value.to_string();
        match value.as_str() {
            "" => Err(PathError::new(parameter, "empty")),
            "." | ".." => Err(PathError::new(parameter, "a dot or two lead elsewhere in a path")),
            _ => Ok(Self(value)),
        }
    }

    /// The value.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A path with its query, filled in from left to right.
#[doc(hidden)]
#[derive(Debug)]
pub struct Target {
    text: String,
    rest: &'static str,
    has_query: bool,
}

impl Target {
    /// Begins with a template whose placeholders are empty yet.
    #[must_use]
    pub fn new(template: &'static str) -> Self {
        let (text, rest) = template.split_at(template.find('{').unwrap_or(template.len()));
        Self { text: text.to_owned(), rest, has_query: false }
    }

    /// Fills the next placeholder.
    #[must_use]
    pub fn segment(mut self, segment: &Segment) -> Self {
        encode(&segment.0, &mut self.text);
        let rest = self.rest.split_once('}').map_or("", |(_, rest)| rest);
        let (text, rest) = rest.split_at(rest.find('{').unwrap_or(rest.len()));
        self.text.push_str(text);
        self.rest = rest;
        self
    }

    /// Adds a parameter to the query, once for each value.
    #[must_use]
    pub fn query<T: QueryValue>(mut self, name: &str, value: Option<&T>) -> Self {
        for value in value.map(QueryValue::texts).unwrap_or_default() {
            self.pair(name, &[value]);
        }
        self
    }

    /// Adds a parameter to the query once, its values with commas between them.
    #[must_use]
    pub fn query_by_comma<T: QueryValue>(mut self, name: &str, value: Option<&T>) -> Self {
        let values = value.map(QueryValue::texts).unwrap_or_default();
        if !values.is_empty() {
            self.pair(name, &values);
        }
        self
    }

    /// The whole.
    #[must_use]
    pub fn into_string(self) -> String {
        self.text
    }

    fn pair(&mut self, name: &str, values: &[String]) {
        self.text.push(if self.has_query { '&' } else { '?' });
        self.has_query = true;
        encode(name, &mut self.text);
        for (index, value) in values.iter().enumerate() {
            self.text.push(if index == 0 { '=' } else { ',' });
            encode(value, &mut self.text);
        }
    }
}

/// Writes all but the unreserved characters of RFC 3986 as `%` and two digits a byte.
fn encode(text: &str, out: &mut String) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a string never fails.
            let _ = write!(out, "%{byte:02X}");
        }
    }
}

/// The type of a parameter of a query.
#[doc(hidden)]
pub trait QueryValue {
    /// Its values as text.
    fn texts(&self) -> Vec<String>;
}

/// Types whose text is what they display.
#[doc(hidden)]
#[macro_export]
macro_rules! __query_value {
    ($($name:ty),+) => {$(
        impl $crate::wire::QueryValue for $name {
            fn texts(&self) -> Vec<String> {
                vec![self.to_string()]
            }
        }
    )+};
}
crate::__query_value!(Text, Integer, Decimal, Flag, IntegerOrText, Currency);

impl QueryValue for Any {
    fn texts(&self) -> Vec<String> {
        vec![self.as_value().as_str().map_or_else(|| self.as_value().to_string(), str::to_owned)]
    }
}

impl<T: QueryValue> QueryValue for List<T> {
    fn texts(&self) -> Vec<String> {
        self.iter().flat_map(QueryValue::texts).collect()
    }
}

impl<T: QueryValue> QueryValue for Secret<T> {
    fn texts(&self) -> Vec<String> {
        self.expose().texts()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(template: &'static str, values: &[&str], expected: &str) {
        let target = values
            .iter()
            .fold(Target::new(template), |target, value| target.segment(&Segment::new("p", *value).unwrap()));
        assert_eq!(target.into_string(), expected);
    }

    #[test]
    fn segments_are_encoded() {
        check("/orders", &[], "/orders");
        check("/orders/{id}", &["2026-1"], "/orders/2026-1");
        check("/orders/{id}/refunds", &["a/b c"], "/orders/a%2Fb%20c/refunds");
        check("/a/{b}/c/{d}", &["é?#%", "~_.-"], "/a/%C3%A9%3F%23%25/c/~_.-");
        check("/a/{b}", &["..."], "/a/...");
        check("/a/{b}", &["{x}"], "/a/%7Bx%7D");
        check("/a/{b}", &["\n+&="], "/a/%0A%2B%26%3D");
    }

    #[test]
    fn what_leads_elsewhere_is_an_error() {
        for (value, message) in [
            ("", "order_id: empty"),
            (".", "order_id: a dot or two lead elsewhere in a path"),
            ("..", "order_id: a dot or two lead elsewhere in a path"),
        ] {
            let error = Segment::new("order_id", value).unwrap_err();
            assert_eq!((error.to_string().as_str(), error.parameter()), (message, "order_id"));
        }
    }

    #[test]
    fn queries_are_encoded() {
        let list: List<Text> = ["a,b", "c"].into_iter().collect();
        let target = || Target::new("/x").query("limit", Some(&Integer::from(5)));
        assert_eq!(target().query("s", Some(&list)).into_string(), "/x?limit=5&s=a%2Cb&s=c");
        assert_eq!(target().query_by_comma("s t", Some(&list)).into_string(), "/x?limit=5&s%20t=a%2Cb,c");
        assert_eq!(Target::new("/x").query::<Text>("s", None).into_string(), "/x");
        let empty = List::<Text>::new();
        assert_eq!(Target::new("/x").query_by_comma("s", Some(&empty)).into_string(), "/x");
        assert_eq!(
            target().query("t", Some(&Secret::<Text>::from("x y"))).into_string(),
            "/x?limit=5&t=x%20y"
        );
    }
}
