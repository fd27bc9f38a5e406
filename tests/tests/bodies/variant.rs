//! Variants of a body as this API may send them: looser than its docs.

use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::Index;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Something that a body survives.
#[derive(Clone, Debug)]
pub(crate) enum Change {
    /// A member is not there.
    Drop,
    /// Anything is `null`.
    Null,
    /// A scalar is one of another kind or value.
    Scalar(Value),
    /// An object or a list is empty, in one of the forms of this API.
    Empty(Value),
    /// An object has one more member.
    Plant(String, Value),
}

/// Some changes, each with its place among those where it can be made.
pub(crate) fn changes() -> impl Strategy<Value = Vec<(Change, Index)>> {
    proptest::collection::vec((change(), any::<Index>()), 0..6)
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        2 => Just(Change::Drop),
        2 => Just(Change::Null),
        4 => scalar().prop_map(Change::Scalar),
        1 => empty().prop_map(Change::Empty),
        2 => (name(), tree()).prop_map(|(name, value)| Change::Plant(name, value)),
    ]
}

fn empty() -> impl Strategy<Value = Value> {
    prop_oneof![Just(json!([])), Just(json!({})), Just(json!(""))]
}

fn scalar() -> impl Strategy<Value = Value> {
    prop_oneof![
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_filter("JSON has no such number", |n| n.is_finite()).prop_map(Value::from),
        (-99_999..99_999_i32, 0..4_u32)
            .prop_map(|(n, places)| json!(f64::from(n) / 10_f64.powf(places.into()))),
        "[ -~]{0,12}".prop_map(Value::from),
        "\\PC{0,6}".prop_map(Value::from),
        "[+-]?[0-9]{1,24}(\\.[0-9]{1,3})?(e[0-9])?".prop_map(Value::from),
        proptest::sample::select(vec![
            "",
            "0",
            "1",
            "true",
            "False",
            "null",
            "NaN",
            "0.00",
            "EUR",
            "NEW_VALUE"
        ])
        .prop_map(Value::from),
    ]
}

/// Names that no page has.
fn name() -> impl Strategy<Value = String> {
    prop_oneof!["zz_[a-z]{1,8}", "zz\\PC{0,4}"]
}

fn tree() -> impl Strategy<Value = Value> {
    prop_oneof![Just(Value::Null), scalar()].prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            proptest::collection::btree_map("\\PC{0,4}", inner, 0..3)
                .prop_map(|members| Value::from(members.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

impl Change {
    /// Makes the change, if there is a place for it.
    pub(crate) fn make(&self, at: Index, body: &mut Value) {
        let mut places = Vec::new();
        find(body, &mut String::new(), &mut |place, value| {
            if self.fits(place, value) {
                places.push(place.to_owned());
            }
        });
        if places.is_empty() {
            return;
        }
        let place = at.get(&places);
        if let (Self::Drop, Some((parent, name))) = (self, place.rsplit_once('/')) {
            if let Some(Value::Object(members)) = body.pointer_mut(parent) {
                members.remove(&name.replace("~1", "/").replace("~0", "~"));
            }
        } else if let Some(value) = body.pointer_mut(place) {
            match (self, value) {
                (Self::Null, value) => *value = Value::Null,
                (Self::Scalar(new) | Self::Empty(new), value) => *value = new.clone(),
                (Self::Plant(name, new), Value::Object(members)) => {
                    members.insert(name.clone(), new.clone());
                }
                _ => {}
            }
        }
    }

    /// Whether the change can be made at a place. Where a sample shows `null` or `""`, the docs may mean an object.
    fn fits(&self, place: &str, value: &Value) -> bool {
        match self {
            Self::Drop | Self::Null => !place.is_empty(),
            Self::Scalar(_) => match value {
                Value::Bool(_) | Value::Number(_) => true,
                Value::String(text) => !text.is_empty(),
                _ => false,
            },
            Self::Empty(_) => !place.is_empty() && (value.is_object() || value.is_array()),
            // An empty object may stand for an empty list.
            Self::Plant(..) => value.as_object().is_some_and(|members| !members.is_empty()),
        }
    }
}

/// Visits each value with its JSON pointer.
pub(crate) fn find(value: &Value, at: &mut String, visit: &mut dyn FnMut(&str, &Value)) {
    visit(at, value);
    let length = at.len();
    let mut step = |name: &str, value| {
        at.push('/');
        at.push_str(name);
        find(value, at, visit);
        at.truncate(length);
    };
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                step(&name.replace('~', "~0").replace('/', "~1"), value);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                step(&index.to_string(), value);
            }
        }
        _ => {}
    }
}

/// The body as text, with its members in an order that the seed decides.
pub(crate) fn text_in_order(value: &Value, seed: u64) -> String {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(name, _)| {
                let mut hasher = DefaultHasher::new();
                (seed, name).hash(&mut hasher);
                hasher.finish()
            });
            let member = |(name, value): (&String, &Value)| {
                format!("{}:{}", Value::from(name.as_str()), text_in_order(value, seed))
            };
            format!("{{{}}}", members.into_iter().map(member).collect::<Vec<_>>().join(","))
        }
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(|item| text_in_order(item, seed)).collect();
            format!("[{}]", items.join(","))
        }
        scalar => scalar.to_string(),
    }
}

/// Whether two bodies mean the same: `null` and absent are one, and a number is its value.
pub(crate) fn same(before: &Value, after: &Value) -> bool {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
            let member = |members: &Map<String, Value>, name| members.get(name).cloned().unwrap_or_default();
            names.into_iter().all(|name| same(&member(before, name), &member(after, name)))
        }
        (Value::Array(before), Value::Array(after)) => {
            before.len() == after.len() && before.iter().zip(after).all(|(before, after)| same(before, after))
        }
        (Value::Number(before), Value::Number(after)) if before.is_f64() || after.is_f64() => {
            before.as_f64() == after.as_f64()
        }
        (before, after) => before == after,
    }
}
