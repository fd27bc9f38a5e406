
mod bits;
mod form;
mod map;
mod nullable;
#[doc(hidden)]
pub mod tagged;

#[doc(hidden)]
pub use crate::{__bits as bits, __tagged as tagged, __text as text};
pub use bits::Bits;
pub use map::Map;
pub use nullable::Nullable;
