
mod bits;
mod form;
#[doc(hidden)]
pub mod integer_enum;
mod map;
mod nullable;

#[doc(hidden)]
pub use crate::{__bits as bits, __integer_enum as integer_enum, __text as text};
pub use bits::Bits;
pub use integer_enum::OtherInteger;
pub use map::Map;
pub use nullable::Nullable;
