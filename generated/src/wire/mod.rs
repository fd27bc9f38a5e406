//! The parts of every type of this crate: JSON values as this API really sends and takes them.
//!
//! The API is looser than its docs: one member comes as `1`, `"1"`, `""` or `null`, an empty object as
//! `[]`. The types here accept all of these, know what the documented type would be, and write back what
//! they read. A value that your own code builds is written as the documented type.
//!
//! | documented | type | build with | read with |
//! |---|---|---|---|
//! | string | [`Text`] | `"…".into()` | [`Text::as_str`] |
//! | integer | [`Integer`] | `1.into()` | [`Integer::get`] |
//! | float | [`Decimal`] | `"0.21".into()` | [`Decimal::scaled`] |
//! | boolean | [`Flag`] | `true.into()` | [`Flag::get`] |
//! | integer / string | [`IntegerOrText`] | either | [`IntegerOrText::as_str`] |
//! | currency code | [`Currency`] | `"EUR".into()` | [`Currency::as_str`] |
//! | closed list | an open enum | its variants | `match`, `as_str`; of numbers, `get` |
//! | array | [`List`] | `vec![…].into()` | as a slice |
//! | object | a struct, [`Nested`] | its setters | its members |
//! | anything else | [`Any`] | `serde_json::json!(…).into()` | [`Any::as_value`] |
//!
//! `null` and an absent member are one: a member that is `None` is not written.

mod any;
mod convert;
mod currency;
mod decimal;
mod decode;
mod endpoint;
mod explain;
mod flag;
mod format;
mod integer;
#[doc(hidden)]
pub mod integer_enum;
mod list;
mod nested;
mod notification;
#[doc(hidden)]
pub mod object;
#[doc(hidden)]
pub mod open;
mod response;
mod rule;
mod scalar;
mod secret;
mod target;
mod text;
mod unknown;
mod walk;

#[doc(hidden)]
pub use crate::{
    __integer_enum as integer_enum, __open_enum as open_enum, __query_value as query_value,
    __subset_enum as subset_enum,
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
