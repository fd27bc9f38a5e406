//! Bits of a number, each of which says something.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// The bits of a number. Those that the docs don't name stay set. A number that comes as a string is written back as one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Bits {
    bits: u64,
    as_text: bool,
}

impl Bits {
    /// These bits.
    #[must_use]
    pub const fn new(bits: u64) -> Self {
        Self { bits, as_text: false }
    }

    /// All bits.
    #[must_use]
    pub const fn get(self) -> u64 {
        self.bits
    }

    /// The same number with other bits.
    #[must_use]
    pub const fn with(self, bits: u64) -> Self {
        Self { bits, as_text: self.as_text }
    }
}

impl Serialize for Bits {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.as_text { serializer.collect_str(&self.bits) } else { serializer.serialize_u64(self.bits) }
    }
}

impl<'de> Deserialize<'de> for Bits {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        if let Some(bits) = value.as_u64() {
            return Ok(Self::new(bits));
        }
        let text = value.as_str().and_then(|text| Some((text, text.parse::<u64>().ok()?)));
        match text {
            Some((text, bits)) if bits.to_string() == text => Ok(Self { bits, as_text: true }),
            _ => Err(D::Error::invalid_type(super::Kind::of(&value).unexpected(), &"a whole number")),
        }
    }
}

/// Gives a struct around [`Bits`] with a constant for each that has a name what goes with them.
#[doc(hidden)]
#[macro_export]
macro_rules! __bits {
    ($name:ident { $($known:ident),* $(,)? }) => {
        impl $name {
            /// These bits, with a name or without.
            #[must_use]
            pub const fn from_bits(bits: u64) -> Self {
                Self($crate::wire::Bits::new(bits))
            }

            /// All bits that are set.
            #[must_use]
            pub const fn bits(self) -> u64 {
                self.0.get()
            }

            /// The bits that are set and that the docs do not name.
            #[must_use]
            pub const fn unknown_bits(self) -> u64 {
                self.0.get() & !(0 $(| Self::$known.0.get())*)
            }

            /// Whether all of these are set.
            #[must_use]
            pub const fn contains(self, other: Self) -> bool {
                self.0.get() & other.0.get() == other.0.get()
            }

            /// Sets these.
            pub const fn insert(&mut self, other: Self) {
                self.0 = self.0.with(self.0.get() | other.0.get());
            }

            /// Clears these.
            pub const fn remove(&mut self, other: Self) {
                self.0 = self.0.with(self.0.get() & !other.0.get());
            }
        }

        impl ::std::ops::BitOr for $name {
            type Output = Self;

            fn bitor(mut self, other: Self) -> Self {
                self.insert(other);
                self
            }
        }

        impl ::std::ops::BitOrAssign for $name {
            fn bitor_assign(&mut self, other: Self) {
                self.insert(other);
            }
        }

        impl ::std::iter::FromIterator<$name> for $name {
            fn from_iter<I: IntoIterator<Item = $name>>(all: I) -> Self {
                all.into_iter().fold(Self::default(), |set, one| set | one)
            }
        }

        impl From<u64> for $name {
            fn from(bits: u64) -> Self {
                Self::from_bits(bits)
            }
        }

        /// The names of the bits that are set, and the number that those without a name make.
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                let known = [$((Self::$known, stringify!($known))),*];
                let names = known.into_iter().filter(|(one, _)| self.contains(*one)).map(|(_, name)| name.to_owned());
                let rest = (self.unknown_bits() != 0).then(|| format!("{:#x}", self.unknown_bits()));
                let all: Vec<String> = names.chain(rest).collect();
                write!(f, "{}({})", stringify!($name), all.join(" | "))
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.bits(), f)
            }
        }

        impl $crate::wire::Item for $name {}

        $crate::wire::query_value!($name);
    };
}

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macro writes what crates export")]
mod tests {
    use super::*;

    #[derive(Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[serde(transparent)]
    struct Doors(Bits);

    impl Doors {
        const FRONT: Self = Self(Bits::new(1 << 0));
        const BACK: Self = Self(Bits::new(1 << 3));
    }

    crate::__bits!(Doors { FRONT, BACK });

    #[test]
    fn bits_are_kept() {
        for json in ["0", "9", "\"9\"", "4096"] {
            let doors: Doors = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_string(&doors).unwrap(), json);
        }
        let mut doors = Doors::FRONT | 4_u64.into();
        assert!(doors.contains(Doors::FRONT) && !doors.contains(Doors::BACK));
        assert_eq!(format!("{doors:?}"), "Doors(FRONT | 0x4)");
        doors.insert(Doors::BACK);
        doors.remove(Doors::FRONT);
        assert_eq!((doors.bits(), doors.unknown_bits()), (12, 4));
    }
}
