mod any {
    #[derive(Clone, PartialEq)]
    pub struct Any;
    impl Any {
        pub fn as_value(&self) -> &Value {}
        pub fn as_value_mut(&mut self) -> &mut Value {}
        pub fn into_value(self) -> Value {}
    }
    impl From<Value> for Any {}
    impl From<Any> for Value {}
    impl Serialize for Any {}
    impl<'de> Deserialize<'de> for Any {}
    impl Item for Any {}
    impl Item for Value {}
    impl fmt::Debug for Any {}
}
mod currency {
    #[derive(Clone)]
    pub struct Currency;
    impl Currency {
        pub fn as_str(&self) -> &str {}
    }
    by_meaning!(Currency);
    equals_text!(Currency);
    impl AsRef<str> for Currency {}
    impl From<&str> for Currency {}
    impl From<String> for Currency {}
    impl From<Currency> for Text {}
    impl From<Currency> for String {}
    scalar_type!(Currency, "a currency code");
    impl FromStr for Currency {
        type Err = NotACurrency;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct NotACurrency;
    impl fmt::Display for NotACurrency {}
    impl Error for NotACurrency {}
}
mod decimal {
    #[derive(Clone)]
    pub struct Decimal;
    pub trait IntoDecimal: Into<Decimal> {}
    impl<T: Into<Decimal>> IntoDecimal for T {}
    impl Decimal {
        pub fn scaled(&self, places: u32) -> Option<i128> {}
        pub fn of_minor(units: impl Into<Integer>, places: u32) -> Self {}
        pub fn minor(&self, places: u32) -> Option<Integer> {}
        pub fn rounded(&self, places: u32) -> Self {}
    }
    impl Default for Decimal {}
    by_meaning!(Decimal);
    arithmetic!(Decimal);
    impl PartialOrd for Parts {}
    impl Ord for Parts {}
    impl From<&str> for Decimal {}
    impl From<String> for Decimal {}
    impl FromStr for Decimal {
        type Err = NotADecimal;
    }
    from_integer!(i8, u8, i16, u16, i32, u32, i64, u64, isize, usize);
    impl From<Integer> for Decimal {}
    impl From<&Integer> for Decimal {}
    operator!(
        Add, add, | one, other | { let (one, other, exponent) = one.aligned(other) ?;
        Parts::of(one.checked_add(other) ?, exponent) }
    );
    operator!(
        Sub, sub, | one, other | { let (one, other, exponent) = one.aligned(other) ?;
        Parts::of(one.checked_sub(other) ?, exponent) }
    );
    operator!(
        Mul, mul, | one, other | { Parts::of(one.digits.checked_mul(other.digits) ?, one
        .exponent.checked_add(other.exponent) ?) }
    );
    impl Serialize for Decimal {}
    impl<'de> Deserialize<'de> for Decimal {}
    impl Item for Decimal {}
    impl fmt::Display for Decimal {}
    impl fmt::Debug for Decimal {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct NotADecimal;
    impl fmt::Display for NotADecimal {}
    impl Error for NotADecimal {}
}
mod decode {
    pub fn decode<T: DeserializeOwned>(
        body: impl AsRef<[u8]>,
    ) -> Result<T, DecodeError> {}
    #[derive(Clone, PartialEq, Eq)]
    pub struct DecodeError {}
    impl DecodeError {
        pub fn path(&self) -> String {}
        pub fn expected(&self) -> Option<&str> {}
        pub fn found(&self) -> Option<Kind> {}
    }
    impl serde::de::Error for DecodeError {}
    impl fmt::Debug for DecodeError {}
    impl fmt::Display for DecodeError {}
    impl Error for DecodeError {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Kind {
        Null,
        Boolean,
        Number,
        String,
        Array,
        Object,
    }
    impl Kind {
        pub fn of(value: &Value) -> Self {}
        pub fn name(self) -> &'static str {}
    }
    impl fmt::Display for Kind {}
}
mod endpoint {
    pub trait Endpoint: Send + Sync + 'static {
        /// The body to send; [`NoBody`] where none is documented.
        type Request: Item;
        /// The body that comes back.
        type Response: Item;
        /// The method.
        const METHOD: Method;
        /// The path with its placeholders: `/orders/{order_id}`.
        const TEMPLATE: &'static str;
        fn target(&self) -> String;
        fn body(body: impl Into<Self::Request>) -> serde_json::Result<Option<Vec<u8>>>;
        fn decode(body: impl AsRef<[u8]>) -> Result<Self::Response, DecodeError>;
    }
    pub trait Visit {
        /// The result.
        type Output;
        fn visit<E: Endpoint>(self) -> Self::Output;
    }
    #[must_use]
    pub fn serves<E: Endpoint>(method: Method, path: &str) -> bool {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Method {
        Delete,
        Get,
        Patch,
        Post,
        Put,
    }
    impl Method {
        pub const fn as_str(self) -> &'static str {}
    }
    impl fmt::Display for Method {}
    impl FromStr for Method {
        type Err = NotAMethod;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct NotAMethod;
    impl fmt::Display for NotAMethod {}
    impl Error for NotAMethod {}
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    pub struct NoBody {
        pub unknown: Unknown,
    }
    impl Object for NoBody {}
    impl From<()> for NoBody {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct PathError {}
    impl PathError {
        pub const fn parameter(&self) -> &'static str {}
    }
    impl fmt::Display for PathError {}
    impl Error for PathError {}
}
mod explain {
    impl<'de> Deserializer<'de> for Node {
        type Error = DecodeError;
    }
    impl<'de> SeqAccess<'de> for Items {
        type Error = DecodeError;
    }
    impl<'de> MapAccess<'de> for Members {
        type Error = DecodeError;
    }
}
mod flag {
    #[derive(Clone)]
    pub struct Flag;
    impl Flag {
        pub fn get(&self) -> Option<bool> {}
    }
    impl Default for Flag {}
    by_meaning!(Flag);
    impl PartialEq<bool> for Flag {}
    impl PartialEq<Flag> for bool {}
    impl Serialize for Flag {}
    scalar_type!(Flag, BOOLEAN, read);
    impl From<bool> for Flag {}
}
mod format {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Format {
        Currency,
        Country,
        Locale,
        Date,
        YearMonth,
        Url,
        Email,
        IpAddress,
    }
    impl Format {
        pub fn fits(self, text: &str) -> bool {}
    }
}
mod integer {
    #[derive(Clone)]
    pub struct Integer;
    impl Integer {
        pub fn get(&self) -> Option<i64> {}
    }
    impl Default for Integer {}
    by_meaning!(Integer);
    arithmetic!(Integer);
    operator!(Add, add, checked_add);
    operator!(Sub, sub, checked_sub);
    operator!(Mul, mul, checked_mul);
    integers!(i8, u8, i16, u16, i32, u32, i64, u64, isize, usize);
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct NotAnInteger;
    impl fmt::Display for NotAnInteger {}
    impl Error for NotAnInteger {}
    impl Serialize for Integer {}
    impl<'de> Deserialize<'de> for Integer {}
    impl Item for Integer {}
    impl fmt::Display for Integer {}
    impl fmt::Debug for Integer {}
}
pub mod integer_enum {
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct OtherInteger;
    impl OtherInteger {
        pub fn get(&self) -> Option<i64> {}
    }
    impl From<OtherInteger> for Integer {}
    impl fmt::Debug for OtherInteger {}
    #[must_use]
    pub const fn other(integer: Integer) -> OtherInteger {}
    #[must_use]
    pub fn plain(integer: &Integer) -> Option<i64> {}
}
mod list {
    #[derive(Clone)]
    pub struct List<T> {}
    impl<T> List<T> {
        pub fn new() -> Self {}
        pub fn push(&mut self, item: T) {}
        pub fn into_vec(self) -> Vec<T> {}
    }
    impl<T> Default for List<T> {}
    impl<T> Deref for List<T> {
        type Target = [T];
    }
    impl<T> DerefMut for List<T> {}
    impl<A: Into<T>, T> From<Vec<A>> for List<T> {}
    impl<A: Into<T>, T, const N: usize> From<[A; N]> for List<T> {}
    impl<T: Item> From<T> for List<T> {}
    impl From<&str> for List<Text> {}
    impl From<String> for List<Text> {}
    impl<A: Into<T>, T> FromIterator<A> for List<T> {}
    impl<A: Into<T>, T> Extend<A> for List<T> {}
    impl<T> IntoIterator for List<T> {
        type Item = T;
        type IntoIter = std::vec::IntoIter<T>;
    }
    impl<'a, T> IntoIterator for &'a List<T> {
        type Item = &'a T;
        type IntoIter = std::slice::Iter<'a, T>;
    }
    impl<T: PartialOrd> PartialOrd for List<T> {}
    impl<T: PartialEq> PartialEq for List<T> {}
    impl<T: Eq> Eq for List<T> {}
    impl<T: Hash> Hash for List<T> {}
    impl<T: fmt::Debug> fmt::Debug for List<T> {}
    impl<T: Item> Serialize for List<T> {}
    impl<'de, T: Item> Deserialize<'de> for List<T> {}
    impl<T: Item> Item for List<T> {}
    impl<'de, T: Item> Visitor<'de> for ListVisitor<T> {
        type Value = List<T>;
    }
    impl<'de, T: Item> DeserializeSeed<'de> for ItemSeed<T> {
        type Value = (T, Option<Empty>);
    }
    impl<'de, A: MapAccess<'de>> MapAccess<'de> for Counted<'_, A> {
        type Error = A::Error;
    }
}
mod nested {
    #[derive(Clone)]
    pub struct Nested<T> {}
    impl<T> Nested<T> {
        pub fn into_inner(self) -> T {}
    }
    impl<T> From<T> for Nested<T> {}
    impl<T> Deref for Nested<T> {
        type Target = T;
    }
    impl<T> DerefMut for Nested<T> {}
    impl<T: Default> Default for Nested<T> {}
    impl<T: PartialEq> PartialEq for Nested<T> {}
    impl<T: PartialEq> PartialEq<T> for Nested<T> {}
    impl<T: fmt::Debug> fmt::Debug for Nested<T> {}
    impl<T: Object> Serialize for Nested<T> {}
    impl<'de, T: Object> Deserialize<'de> for Nested<T> {}
    impl<T: Object> Item for Nested<T> {}
}
mod notification {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct NotificationQuery {
        pub order_id: Text,
        pub timestamp: Option<Text>,
        pub unknown: Unknown,
    }
    impl FromStr for NotificationQuery {
        type Err = NoNotification;
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct NoNotification;
    impl fmt::Display for NoNotification {}
    impl Error for NoNotification {}
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct Callback<T> {}
    impl<T: Object> Callback<T> {
        pub fn order(&self) -> &T {}
        pub fn into_order(self) -> Result<T, ApiError> {}
    }
    impl<T: Object> Item for Callback<T> {}
}
pub mod object {
    pub trait Object: Clone + PartialEq + fmt::Debug + Send + Sync + Serialize + DeserializeOwned + 'static {
        /// The rules that [`check`](super::check()) checks, relative to the object.
        const RULES: &'static [Rule] = &[];
    }
    pub trait Item: Clone + PartialEq + fmt::Debug + Send + Sync + Serialize + DeserializeOwned + 'static {
        fn absent() -> Option<Self>;
        fn read<'de, D: Deserializer<'de>>(
            deserializer: D,
        ) -> Result<(Self, Option<Empty>), D::Error>;
    }
    impl<T: Object> Item for T {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Empty {
        Array,
        Object,
        Text,
        Null,
    }
    impl Serialize for Empty {}
    impl<T: Item> Serialize for AsItCame<'_, T> {}
    impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
        type Value = (T, Option<Empty>);
    }
    #[must_use]
    pub fn given<T: Item>(value: impl Into<serde_json::Value>) -> Option<T> {}
}
pub mod open {
    pub trait OpenEnum: Clone + Serialize + DeserializeOwned + 'static {
        fn other(&self) -> Option<&Other>;
        fn unknown(other: Other) -> Self;
        fn as_str(&self) -> &str;
        fn known_values() -> impl Iterator<Item = Self>;
    }
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct Other;
    impl Other {
        pub fn as_str(&self) -> &str {}
    }
    impl Serialize for Other {}
    impl fmt::Debug for Other {}
    impl<'de> Deserialize<'de> for Other {}
    #[must_use]
    pub fn known<E: OpenEnum>(text: &str) -> Option<E> {}
    #[must_use]
    pub fn parse<E: OpenEnum>(text: &str) -> E {}
    #[must_use]
    pub fn widen<E: OpenEnum>(other: &Other) -> E {}
}
mod response {
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Response<T, B = Unknown> {
        pub success: Option<Flag>,
        pub data: Option<T>,
        pub error_code: Option<Integer>,
        pub error_info: Option<Text>,
        pub message: Option<Text>,
        pub errors: Option<List<InvalidPart>>,
        pub beside: B,
    }
    impl<T: fmt::Debug, B: fmt::Debug> fmt::Debug for Response<T, B> {}
    impl<T: Item, B: Object> Response<T, B> {
        pub fn into_result(self) -> Result<T, ApiError> {}
        pub fn into_parts(mut self) -> Result<(T, B), ApiError> {}
        pub fn cursor(&self, name: &str) -> Option<Text> {}
    }
    impl<T, B: Default> Default for Response<T, B> {}
    impl<T: Item, B: Object> Item for Response<T, B> {}
    impl<T: Item, B: Object> Serialize for Response<T, B> {}
    impl<'de, T: Item, B: Object> Deserialize<'de> for Response<T, B> {}
    impl<'de, T: Item, B: Object> Visitor<'de> for Envelope<T, B> {
        type Value = Response<T, B>;
    }
    impl<'de, A: MapAccess<'de>, T: Item> MapAccess<'de> for Beside<'_, A, T> {
        type Error = A::Error;
    }
    impl<'de> DeserializeSeed<'de> for Name {
        type Value = Cow<'de, str>;
    }
    impl<'de> Visitor<'de> for Name {
        type Value = Cow<'de, str>;
    }
    impl<'de, T: Item> DeserializeSeed<'de> for Data<T> {
        type Value = Option<(T, Option<Empty>)>;
    }
    impl<'de, T: Item> Visitor<'de> for Data<T> {
        type Value = Option<(T, Option<Empty>)>;
    }
    #[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct InvalidPart {
        pub attribute: Option<Text>,
        pub details: Option<List<Text>>,
        pub message: Option<Text>,
        pub uri: Option<Text>,
        pub unknown: Unknown,
    }
    impl fmt::Debug for InvalidPart {}
    impl Object for InvalidPart {}
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ApiError {
        pub code: Option<Integer>,
        pub info: Option<Text>,
        pub unknown: Unknown,
    }
    impl ApiError {
        pub fn code_as<E: From<i64>>(&self) -> Option<E> {}
        pub fn invalid_parts(&self) -> List<InvalidPart> {}
    }
    impl fmt::Debug for ApiError {}
    impl fmt::Display for ApiError {}
    impl Error for ApiError {}
}
mod rule {
    #[derive(Clone, Copy, Debug)]
    pub struct Rule {}
    impl Rule {
        pub const fn filled(path: &'static str) -> Self {}
        pub const fn required(path: &'static str) -> Self {}
        pub const fn min_length(path: &'static str, characters: usize) -> Self {}
        pub const fn max_length(path: &'static str, characters: usize) -> Self {}
        pub const fn max_decimals(path: &'static str, digits: usize) -> Self {}
        pub const fn one_of(
            path: &'static str,
            values: &'static [&'static str],
        ) -> Self {}
        pub const fn format(path: &'static str, format: Format) -> Self {}
        pub const fn at_least(path: &'static str, least: i64) -> Self {}
        pub const fn any_of(groups: &'static [&'static [&'static str]]) -> Self {}
        pub const fn within(path: &'static str, rules: &'static [Rule]) -> Self {}
        pub const fn general(rules: &'static [Rule]) -> Self {}
    }
    pub fn check<T: Object>(object: T) -> Result<T, Violations> {}
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Violation {}
    impl Violation {
        pub fn path(&self) -> &str {}
        pub fn problem(&self) -> &str {}
    }
    impl fmt::Display for Violation {}
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Violations;
    impl Violations {
        pub fn iter(&self) -> std::slice::Iter<'_, Violation> {}
    }
    impl<'a> IntoIterator for &'a Violations {
        type Item = &'a Violation;
        type IntoIter = std::slice::Iter<'a, Violation>;
    }
    impl IntoIterator for Violations {
        type Item = Violation;
        type IntoIter = std::vec::IntoIter<Violation>;
    }
    impl fmt::Display for Violations {}
    impl Error for Violations {}
}
mod scalar {
    by_meaning!(Scalar);
    impl From<Value> for Scalar {}
    impl Serialize for Scalar {}
    impl fmt::Debug for Scalar {}
}
mod secret {
    #[derive(Clone, PartialEq, Eq)]
    pub struct Secret<T>;
    impl<T> Secret<T> {
        pub fn expose(&self) -> &T {}
        pub fn into_exposed(self) -> T {}
    }
    impl<T> fmt::Debug for Secret<T> {}
    impl<T> From<T> for Secret<T> {}
    impl From<&str> for Secret<Text> {}
    impl From<String> for Secret<Text> {}
    impl<T: Item> Serialize for Secret<T> {}
    impl<'de, T: Item> Deserialize<'de> for Secret<T> {}
    impl<T: Item> Item for Secret<T> {}
}
mod target {
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Segment;
    impl Segment {
        pub fn new(
            parameter: &'static str,
            value: impl fmt::Display,
        ) -> Result<Self, PathError> {}
        pub fn as_str(&self) -> &str {}
    }
    #[derive(Debug)]
    pub struct Target {}
    impl Target {
        pub fn new(template: &'static str) -> Self {}
        pub fn segment(mut self, segment: &Segment) -> Self {}
        pub fn query<T: QueryValue>(mut self, name: &str, value: Option<&T>) -> Self {}
        pub fn query_by_comma<T: QueryValue>(
            mut self,
            name: &str,
            value: Option<&T>,
        ) -> Self {}
        pub fn into_string(self) -> String {}
    }
    pub trait QueryValue {
        fn texts(&self) -> Vec<String>;
    }
    crate::__query_value!(Text, Integer, Decimal, Flag, IntegerOrText, Currency);
    impl QueryValue for Any {}
    impl<T: QueryValue> QueryValue for List<T> {}
    impl<T: QueryValue> QueryValue for Secret<T> {}
}
mod text {
    #[derive(Clone)]
    pub struct Text;
    impl Text {
        pub fn as_str(&self) -> &str {}
    }
    scalar_type!(Text, "a string");
    #[derive(Clone)]
    pub struct IntegerOrText;
    impl IntegerOrText {
        pub fn as_str(&self) -> &str {}
        pub fn as_integer(&self) -> Option<i64> {}
    }
    scalar_type!(IntegerOrText, "an integer or a string");
    from_text!(Text, IntegerOrText);
    from_integer!(i8, u8, i16, u16, i32, u32, i64, u64, isize, usize);
    impl From<Text> for IntegerOrText {}
    impl From<IntegerOrText> for Text {}
}
mod unknown {
    #[derive(Clone, Default)]
    pub struct Unknown {}
    impl Unknown {
        pub fn insert(
            &mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Option<Value> {}
        pub fn get(&self, name: &str) -> Option<&Value> {}
        pub fn remove(&mut self, name: &str) -> Option<Value> {}
        pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Value)> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
    impl<N: Into<String>, V: Into<Value>> Extend<(N, V)> for Unknown {}
    impl<N: Into<String>, V: Into<Value>> FromIterator<(N, V)> for Unknown {}
    impl PartialEq for Unknown {}
    impl Object for Unknown {}
    impl Serialize for Unknown {}
    impl Serialize for Marked<'_> {}
    impl<'de> Deserialize<'de> for Unknown {}
    impl<'de> Visitor<'de> for Members {
        type Value = Unknown;
    }
    impl fmt::Debug for Unknown {}
}
mod walk {
    #[must_use]
    pub fn unknown_members<T: Serialize + ?Sized>(body: &T) -> Vec<String> {}
    #[must_use]
    pub fn unknown_values<T: Serialize + ?Sized>(body: &T) -> Vec<String> {}
    impl Display for Stopped {}
    impl StdError for Stopped {}
    impl serde::ser::Error for Stopped {}
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
    }
    impl SerializeSeq for Items<'_> {
        type Ok = Option<&'static str>;
        type Error = Stopped;
    }
    impl SerializeMap for Members<'_> {
        type Ok = Option<&'static str>;
        type Error = Stopped;
    }
    impl SerializeStruct for Members<'_> {
        type Ok = Option<&'static str>;
        type Error = Stopped;
    }
}
pub use crate::{
    __integer_enum as integer_enum, __open_enum as open_enum,
    __query_value as query_value, __subset_enum as subset_enum,
};
pub use any::Any;
pub use currency::{Currency, NotACurrency};
pub use decimal::{Decimal, IntoDecimal, NotADecimal};
pub use decode::{DecodeError, Kind, decode};
pub use endpoint::{Endpoint, Method, NoBody, NotAMethod, PathError, Visit, serves};
pub use flag::Flag;
pub use format::Format;
pub use integer::{Integer, NotAnInteger};
pub use integer_enum::OtherInteger;
pub use list::List;
pub use nested::Nested;
pub use notification::{Callback, NoNotification, NotificationQuery};
pub use object::{Item, Object, given};
pub use open::{OpenEnum, Other};
pub use response::{ApiError, InvalidPart, Response};
pub use rule::{Rule, Violation, Violations, check};
pub use secret::Secret;
pub use target::{QueryValue, Segment, Target};
pub use text::{IntegerOrText, Text};
pub use unknown::Unknown;
pub use walk::{unknown_members, unknown_values};
