//! A walk through a body as it would be written, to find what JSON text does not show: members that no type has, values
//! that no list of the docs has, members that would be written twice, and the spelling of a variant.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

use serde::ser::{Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer, StdError};

use super::decode;
use super::object::Object;
use super::open::OTHER;
use super::scalar::Scalar;
use super::unknown::NAME;

/// The members of a body that no type of this crate has, by JSON path: `data.new_member`, `items[].colour`.
///
/// They are kept in the `unknown` of the object that they stand in. Log them, and you know first when the API has changed.
///
/// ```
/// use multisafepay_types::objects::Customer;
/// use multisafepay_types::wire::unknown_members;
///
/// let customer: Customer = serde_json::from_str(r#"{"city":"Amsterdam","loyalty":{"level":3}}"#)?;
/// assert_eq!(unknown_members(&customer), ["loyalty"]);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn unknown_members<T: Serialize + ?Sized>(body: &T) -> Vec<String> {
    let unknown: BTreeSet<String> = seen(body).unknown.into_values().collect();
    unknown.into_iter().collect()
}

/// The members of a body whose value is none that the docs name, by JSON path: `gateway`, `data.status`.
///
/// Lists of values are open, so [`check`](super::check()) says nothing of them; a misspelt one shows here. Log them, and nothing else.
///
/// ```
/// use multisafepay_types::orders::RedirectOrder;
/// use multisafepay_types::wire::unknown_values;
///
/// let order: RedirectOrder = serde_json::from_str(r#"{"type":"redirect","gateway":"IDAEL"}"#)?;
/// assert_eq!(unknown_values(&order), ["gateway"]);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn unknown_values<T: Serialize + ?Sized>(body: &T) -> Vec<String> {
    seen(body).odd.into_iter().collect()
}

/// The faults of a body whatever its rules, by path: documented members that stand among the unknown, alone or in addition to the
/// member of the type, and values of another type than documented.
pub(super) fn faults<T: Object>(body: &T) -> BTreeMap<String, String> {
    let Walk { unknown, mut faults, .. } = seen(body);
    if unknown.is_empty() {
        return faults;
    }
    // Read again, a member that the type has is no longer unknown.
    let again = serde_json::to_vec(body).map(decode::<T>);
    match again {
        Ok(Ok(again)) => {
            let still = seen(&again).unknown;
            for path in unknown.into_keys().filter(|path| !still.contains_key(path)) {
                faults.entry(path).or_insert_with(|| MISPLACED.to_owned());
            }
        }
        // What stands among the unknown is none that the member of its name takes.
        Ok(Err(error)) => drop(faults.entry(error.path()).or_insert_with(|| MISPLACED.to_owned())),
        Err(_) => {}
    }
    faults
}

/// Of a documented member that stands among the unknown ones only.
const MISPLACED: &str = "documented, but among the unknown members";

/// Writes what came in place of a value of a type, under the name of what belongs there. A blank is no such thing.
pub(super) fn write_odd<S: Serializer>(
    serializer: S,
    scalar: &Scalar,
    expected: &'static str,
) -> Result<S::Ok, S::Error> {
    if scalar.as_str().is_empty() {
        scalar.serialize(serializer)
    } else {
        serializer.serialize_newtype_struct(expected, scalar)
    }
}

/// How a variant is spelled that holds no value.
pub(super) fn spelling<T: Serialize>(variant: &T) -> Option<&'static str> {
    variant.serialize(&mut Walk::default()).ok().flatten()
}

fn seen<T: Serialize + ?Sized>(body: &T) -> Walk {
    let mut walk = Walk::default();
    // It ends early only where a body can't be written at all.
    let _ = body.serialize(&mut walk);
    walk
}

#[derive(Default)]
struct Walk {
    /// The way to the value, with `[]` for any item of an array.
    path: String,
    /// The same with the number of each item.
    place: String,
    /// Unknown members by place; the values are their paths.
    unknown: BTreeMap<String, String>,
    odd: BTreeSet<String>,
    /// By place.
    faults: BTreeMap<String, String>,
}

/// The kind of value that belongs in the place of an odd one; also the name under which it is written.
pub(super) const INTEGER: &str = "an integer";
pub(super) const NUMBER: &str = "a number";
pub(super) const BOOLEAN: &str = "a boolean";

impl Walk {
    fn member<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), Stopped> {
        let dot = if self.path.is_empty() { "" } else { "." };
        self.enter(&format!("{dot}{name}"), &format!("{dot}{name}"), value)
    }

    fn enter<T: Serialize + ?Sized>(&mut self, step: &str, place: &str, value: &T) -> Result<(), Stopped> {
        let lengths = (self.path.len(), self.place.len());
        self.path.push_str(step);
        self.place.push_str(place);
        let walked = value.serialize(&mut *self);
        self.path.truncate(lengths.0);
        self.place.truncate(lengths.1);
        walked.map(drop)
    }
}

/// A body that can't be written.
#[derive(Debug)]
struct Stopped;

impl Display for Stopped {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("this can't be written")
    }
}

impl StdError for Stopped {}

impl serde::ser::Error for Stopped {
    fn custom<M: Display>(_: M) -> Self {
        Self
    }
}

/// Functions for scalars, of which nothing is to be seen.
macro_rules! scalars {
    ($($name:ident($ty:ty)),+ $(,)?) => {$(
        fn $name(self, _: $ty) -> Result<Self::Ok, Stopped> {
            Ok(None)
        }
    )+};
}

impl<'a> Serializer for &'a mut Walk {
    type Ok = Option<&'static str>;
    type Error = Stopped;
    type SerializeSeq = Items<'a>;
    type SerializeTuple = Impossible<Self::Ok, Stopped>;
    type SerializeTupleStruct = Impossible<Self::Ok, Stopped>;
    type SerializeTupleVariant = Impossible<Self::Ok, Stopped>;
    type SerializeMap = Members<'a>;
    type SerializeStruct = Members<'a>;
    type SerializeStructVariant = Impossible<Self::Ok, Stopped>;

    scalars!(
        serialize_bool(bool),
        serialize_i8(i8),
        serialize_i16(i16),
        serialize_i32(i32),
        serialize_i64(i64),
        serialize_u8(u8),
        serialize_u16(u16),
        serialize_u32(u32),
        serialize_u64(u64),
        serialize_f32(f32),
        serialize_f64(f64),
        serialize_char(char),
        serialize_str(&str),
        serialize_bytes(&[u8]),
        serialize_unit_struct(&'static str),
    );

    fn serialize_none(self) -> Result<Self::Ok, Stopped> {
        Ok(None)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Self::Ok, Stopped> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Self::Ok, Stopped> {
        Ok(None)
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<Self::Ok, Stopped> {
        Ok(Some(variant))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<Self::Ok, Stopped> {
        if name == NAME {
            self.unknown.insert(self.place.clone(), self.path.clone());
            return Ok(None);
        }
        if name == OTHER {
            self.odd.insert(self.path.clone());
        }
        if [INTEGER, NUMBER, BOOLEAN].contains(&name) {
            self.faults.insert(self.place.clone(), format!("not {name}"));
        }
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<Self::Ok, Stopped> {
        self.member(variant, value).map(|()| None)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Items<'a>, Stopped> {
        Ok(Items { walk: self, next: 0 })
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Stopped> {
        Err(Stopped)
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, Stopped> {
        Err(Stopped)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Stopped> {
        Err(Stopped)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Members<'a>, Stopped> {
        Ok(Members { walk: self, name: String::new(), names: BTreeSet::new() })
    }

    fn serialize_struct(self, _: &'static str, length: usize) -> Result<Members<'a>, Stopped> {
        self.serialize_map(Some(length))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Stopped> {
        Err(Stopped)
    }
}

struct Items<'a> {
    walk: &'a mut Walk,
    next: usize,
}

impl SerializeSeq for Items<'_> {
    type Ok = Option<&'static str>;
    type Error = Stopped;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Stopped> {
        let place = format!("[{}]", self.next);
        self.next += 1;
        self.walk.enter("[]", &place, item)
    }

    fn end(self) -> Result<Self::Ok, Stopped> {
        Ok(None)
    }
}

struct Members<'a> {
    walk: &'a mut Walk,
    /// The member whose value is next.
    name: String,
    names: BTreeSet<String>,
}

impl SerializeMap for Members<'_> {
    type Ok = Option<&'static str>;
    type Error = Stopped;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Stopped> {
        let name = serde_json::to_value(key).map_err(|_| Stopped)?;
        name.as_str().ok_or(Stopped)?.clone_into(&mut self.name);
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Stopped> {
        let name = std::mem::take(&mut self.name);
        let walked = self.walk.member(&name, value);
        if self.names.contains(&name) {
            let around = &self.walk.place;
            let path = if around.is_empty() { name } else { format!("{around}.{name}") };
            self.walk.faults.insert(path, "documented, and among the unknown members, too".to_owned());
        } else {
            self.names.insert(name);
        }
        walked
    }

    fn end(self) -> Result<Self::Ok, Stopped> {
        Ok(None)
    }
}

impl SerializeStruct for Members<'_> {
    type Ok = Option<&'static str>;
    type Error = Stopped;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Stopped> {
        self.serialize_entry(name, value)
    }

    fn end(self) -> Result<Self::Ok, Stopped> {
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Any, Decimal, Flag, Integer, List, Response, Unknown, decode};
    use super::*;

    #[track_caller]
    fn check<T: super::super::Item>(body: &str, unknown: &[&str], twice: &[&str]) {
        let body: T = serde_json::from_str(body).unwrap();
        assert_eq!(unknown_members(&body), unknown);
        assert_eq!(seen(&body).faults.into_keys().collect::<Vec<_>>(), twice);
    }

    #[test]
    fn members_that_no_type_has() {
        check::<Unknown>(r#"{"b":{"c":1},"a":null}"#, &["a", "b"], &[]);
        check::<List<Unknown>>(r#"[{"a":1},{"b":1},{"a":2}]"#, &["[].a", "[].b"], &[]);
        check::<Any>(r#"{"b":1}"#, &[], &[]);
        let body = r#"{"success":true,"data":[{"a":1}],"pager":{}}"#;
        let answer: Response<List<Unknown>> = decode(body).unwrap();
        assert_eq!(unknown_members(&answer), ["data[].a", "pager"]);
    }

    #[test]
    fn values_that_no_list_has() {
        let body = r#"[{"gateway":"VISA"},{"gateway":"VISA2","type":"x"}]"#;
        let orders: List<crate::orders::CreateOrder> = serde_json::from_str(body).unwrap();
        assert_eq!(unknown_values(&orders), ["[].gateway", "[].type"]);
        assert_eq!(unknown_values(&Unknown::from_iter([("gateway", "VISA2")])), [""; 0]);
    }

    #[test]
    fn values_of_another_type() {
        check::<List<Integer>>(r#"[1,"2"]"#, &[], &[]);
        check::<List<Integer>>(r#"[1,"x"]"#, &[], &["[1]"]);
        check::<List<Decimal>>(r#"[0.5,"0.5","","x"]"#, &[], &["[3]"]);
        check::<List<Flag>>(r#"["maybe","true","no"]"#, &[], &["[0]", "[2]"]);
    }

    #[test]
    fn members_that_are_written_twice() {
        check::<Unknown>(r#"{"a":1,"a":2}"#, &["a"], &["a"]);
        check::<List<Unknown>>(r#"[{"a":1},{"a":2}]"#, &["[].a"], &[]);
        check::<List<Unknown>>(r#"[{"a":1,"a":2}]"#, &["[].a"], &["[0].a"]);
    }

    #[test]
    fn documented_members_among_the_unknown() {
        use crate::objects::ShoppingCartItem;
        use crate::orders::CreateOrder;

        let check = |order: &CreateOrder, expected: &[&str]| {
            assert_eq!(faults(order).into_keys().collect::<Vec<_>>(), expected);
        };
        let mut order = CreateOrder::default();
        order.unknown.insert("new_member", 1);
        check(&order, &[]);
        order.unknown.insert("amount", "abc");
        check(&order, &["amount"]);
        check(&order.clone().amount(1), &["amount"]);
        order.unknown.remove("amount");
        order.unknown.insert("var1", serde_json::json!({"a": 1}));
        check(&order, &["var1"]);
        let mut item = ShoppingCartItem::default();
        item.unknown.insert("name", "pen");
        let cart = crate::objects::ShoppingCart::default().items([ShoppingCartItem::default(), item]);
        check(&CreateOrder::default().shopping_cart(cart), &["shopping_cart.items[1].name"]);
    }
}
