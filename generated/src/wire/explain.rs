//! Reading a body so that an error knows its path: over a parsed [`Value`], which serde's traits walk with
//! an error type of our own. Each level adds its step as the error passes.

use std::collections::VecDeque;

use serde::de::value::StrDeserializer;
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::{Map, Value};

use super::decode::{DecodeError, Kind, Step};

/// Name under which a struct asks for some of its members before the others, so that an error about those says what they are.
pub(super) const IN_ORDER: &str = "$in order";

/// Reads a body as [`decode`](super::decode()) does, slower and with an error that says where.
pub(super) fn explain<T: DeserializeOwned>(body: &[u8]) -> Result<T, DecodeError> {
    let value: Value = serde_json::from_slice(body).map_err(|error| DecodeError::not_json(&error))?;
    let kind = Kind::of(&value);
    T::deserialize(Node(value)).map_err(|error| error.about(kind))
}

struct Node(Value);

impl<'de> Deserializer<'de> for Node {
    type Error = DecodeError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(flag) => visitor.visit_bool(flag),
            Value::String(text) => visitor.visit_string(text),
            Value::Array(items) => visitor.visit_seq(Items { items: items.into_iter(), next: 0 }),
            Value::Object(members) => {
                visitor.visit_map(Members { members: members.into_iter().collect(), entry: None })
            }
            Value::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
                (Some(number), _, _) => visitor.visit_u64(number),
                (_, Some(number), _) => visitor.visit_i64(number),
                (_, _, Some(number)) => visitor.visit_f64(number),
                (None, None, None) => visitor.visit_string(number.to_string()),
            },
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        if self.0.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        visitor.visit_newtype_struct(self)
    }

    /// A struct that asks for it first gets the members that decide how to read the others.
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        first: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        match self.0 {
            Value::Object(members) if name == IN_ORDER => {
                visitor.visit_map(Members { members: in_order(first, members), entry: None })
            }
            other => Self(other).deserialize_any(visitor),
        }
    }

    /// For enums of the caller: ours are strings.
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        self.0.deserialize_enum(name, variants, visitor).map_err(DecodeError::custom)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        seq tuple tuple_struct map identifier ignored_any
    }
}

/// The members of an object, some of them first, as `null` where they are absent.
fn in_order(first: &[&str], mut members: Map<String, Value>) -> VecDeque<(String, Value)> {
    let first = first.iter().map(|name| ((*name).to_owned(), members.remove(*name).unwrap_or_default()));
    let first: Vec<_> = first.collect();
    first.into_iter().chain(members).collect()
}

struct Items {
    items: std::vec::IntoIter<Value>,
    next: usize,
}

impl<'de> SeqAccess<'de> for Items {
    type Error = DecodeError;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, DecodeError> {
        let Some(item) = self.items.next() else { return Ok(None) };
        let (index, kind) = (self.next, Kind::of(&item));
        self.next += 1;
        seed.deserialize(Node(item)).map(Some).map_err(|error| error.about(kind).within(Step::Item(index)))
    }
}

struct Members {
    members: VecDeque<(String, Value)>,
    /// The member whose name was read and whose value is next.
    entry: Option<(String, Value)>,
}

impl<'de> MapAccess<'de> for Members {
    type Error = DecodeError;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, DecodeError> {
        self.entry = self.members.pop_front();
        let Some((name, _)) = &self.entry else { return Ok(None) };
        seed.deserialize(StrDeserializer::new(name)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, DecodeError> {
        let (name, value) = self.entry.take().ok_or_else(|| DecodeError::custom("value before name"))?;
        let kind = Kind::of(&value);
        seed.deserialize(Node(value)).map_err(|error| error.about(kind).within(Step::Member(name)))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use serde::{Deserialize, Serialize};

    use super::super::{
        Any, Decimal, Flag, Integer, List, Nested, Object, Response, Secret, Text, Unknown, decode,
    };
    use super::*;

    /// A struct with a member of every type.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct All {
        #[serde(skip_serializing_if = "Option::is_none")]
        a: Option<Text>,
        #[serde(skip_serializing_if = "Option::is_none")]
        b: Option<Integer>,
        #[serde(skip_serializing_if = "Option::is_none")]
        c: Option<Decimal>,
        #[serde(skip_serializing_if = "Option::is_none")]
        d: Option<Flag>,
        #[serde(skip_serializing_if = "Option::is_none")]
        e: Option<Any>,
        #[serde(skip_serializing_if = "Option::is_none")]
        f: Option<Secret<List<Text>>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        g: Option<List<All>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        h: Option<Nested<All>>,
        #[serde(flatten)]
        unknown: Unknown,
    }

    impl Object for All {}

    #[track_caller]
    fn check(body: &str, message: &str) {
        let error = decode::<Response<All>>(body).unwrap_err();
        assert_eq!(error.to_string(), message);
    }

    #[test]
    fn errors_say_where() {
        check(r#"{"data":{"a":{}}}"#, "data.a: expected a string, found an object");
        check(r#"{"data":{"b":[]}}"#, "data.b: expected an integer, found an array");
        check(r#"{"data":{"c":[1]}}"#, "data.c: expected a number, found an array");
        check(r#"{"data":{"f":[["x"]]}}"#, "data.f[0]: expected a string, found an array");
        check(r#"{"data":{"f":{"x":1}}}"#, "data.f: expected a string, found an object");
        check(
            r#"{"data":{"g":[{},{"h":{"g":[1]}}]}}"#,
            "data.g[1].h.g[0]: expected an object, found a number",
        );
        check(r#"{"data":{"g":-1.5}}"#, "data.g: expected an object, found a number");
        check(r#"{"data":{"h":true}}"#, "data.h: expected an object, found a boolean");
        check(r#"{"data":{"h":"x"}}"#, "data.h: expected an object, found a string");
        check(r#"{"data":[{}]}"#, "data: expected an object, found an array");
        check("[]", "the body: expected an object, found an array");
        check("null", "the body: expected an object, found null");
        check("{\n\"data\" 1}", "the body: not JSON at line 2, column 8");
        check("", "the body: not JSON at line 1, column 0");
        check("{\"a\":1e999999}", "the body: a number beyond 1.8e308 at line 1, column 13");
        check("{\"a\":\"\u{0}\"}", "the body: not JSON at line 1, column 7");
    }

    #[test]
    fn the_parts_of_an_error_can_be_read() {
        let error = decode::<Response<All>>(r#"{"data":{"g":[{"a":{}}]}}"#).unwrap_err();
        assert_eq!(error.path(), "data.g[0].a");
        assert_eq!((error.expected(), error.found()), (Some("a string"), Some(Kind::Object)));
    }

    #[test]
    fn a_member_that_comes_twice_counts_as_it_came_last() {
        let all: All = decode(r#"{"a":"x","b":1,"a":"y"}"#).unwrap();
        assert_eq!((all.a.unwrap(), all.b.unwrap()), ("y".into(), 1.into()));
    }

    #[test]
    fn bodies_out_of_proportion_are_errors() {
        for body in ["[".repeat(100_000), r#"{"e":"#.repeat(100_000), r#"{"h":"#.repeat(100_000)] {
            assert!(decode::<All>(&body).is_err());
        }
        assert!(decode::<All>([0xff, 0xfe, 0x7b]).is_err());
    }

    fn any_value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<u64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            prop_oneof!["", "1", "0.50", "true", "\\PC{0,8}"].prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 24, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
                prop::collection::btree_map("[a-h]|new", inner, 0..4)
                    .prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }

    /// The value without the `null` members of what is an [`All`]: `null` and absent are one.
    fn without_nulls(value: &Value) -> Value {
        let Value::Object(members) = value else { return value.clone() };
        let kept = members.iter().filter(|(name, value)| !value.is_null() || *name == "new");
        Value::Object(
            kept.map(|(name, value)| {
                (
                    name.clone(),
                    match (name.as_str(), value) {
                        ("g", Value::Array(items)) => items.iter().map(without_nulls).collect(),
                        ("g" | "h", value) => without_nulls(value),
                        _ => value.clone(),
                    },
                )
            })
            .collect(),
        )
    }

    proptest! {
        #[test]
        fn both_ways_of_reading_agree(value in any_value()) {
            let body = value.to_string();
            let quick = serde_json::from_str::<All>(&body);
            let slow = explain::<All>(body.as_bytes());
            prop_assert_eq!(quick.is_ok(), slow.is_ok());
            if let (Ok(quick), Ok(slow)) = (quick, slow) {
                prop_assert_eq!(quick, slow);
            }
        }

        #[test]
        fn what_was_read_is_written_back(value in any_value()) {
            if let Ok(all) = decode::<All>(value.to_string()) {
                let written = serde_json::to_value(&all).unwrap();
                prop_assert_eq!(comparable(&written), comparable(&without_nulls(&value)));
                let again: All = decode(written.to_string()).unwrap();
                prop_assert_eq!(serde_json::to_value(again).unwrap(), written);
            }
        }

        #[test]
        fn no_body_panics(body in prop::collection::vec(any::<u8>(), 0..64)) {
            let _ = decode::<Response<All>>(&body);
        }
    }

    /// Numbers by value: `90` is `90.0`.
    fn comparable(value: &Value) -> Value {
        match value {
            Value::Number(number) => match number.as_f64() {
                Some(float) if !number.is_i64() && !number.is_u64() => Value::from(
                    number.to_string().parse::<Decimal>().map_or(float.to_string(), |d| d.to_string()),
                ),
                _ => Value::from(number.to_string()),
            },
            Value::Array(items) => items.iter().map(comparable).collect(),
            Value::Object(members) => {
                members.iter().map(|(name, value)| (name.clone(), comparable(value))).collect()
            }
            other => other.clone(),
        }
    }
}
