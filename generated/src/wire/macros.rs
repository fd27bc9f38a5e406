//! The macros that generated files call: tables that tie structs to names, rules and functions.
//!
//! A table costs the compiler much less than a derived implementation, and reading needs no second pass for members that nobody
//! documented, as it would with `#[serde(flatten)]`.

/// Gives a struct that has `unknown: Unknown` and `Option` members everything that an [`Object`] needs.
///
/// ```text
/// wire::object!(Plugin { "shop" => shop, "type" => type_ });
/// wire::object!(Plugin { "shop" => shop } rules [wire::Rule::required("shop")]);
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __object {
    ($name:ident {}) => {
        impl $crate::wire::Object for $name {
            fn empty() -> Self {
                Self { unknown: $crate::wire::Unknown::default() }
            }

            fn read_member<'de, A: ::serde::de::MapAccess<'de>>(
                &mut self,
                _: &str,
                _: &mut A,
            ) -> Result<bool, A::Error> {
                Ok(false)
            }

            fn write_members<M: ::serde::ser::SerializeMap>(&self, _: &mut M) -> Result<(), M::Error> {
                Ok(())
            }

            fn unknown(&self) -> &$crate::wire::Unknown {
                &self.unknown
            }

            fn unknown_mut(&mut self) -> &mut $crate::wire::Unknown {
                &mut self.unknown
            }
        }

        $crate::wire::object_serde!($name);
    };
    ($name:ident { $($wire:literal => $member:ident),+ $(,)? } $(rules [$($rule:expr),* $(,)?])?) => {
        impl $crate::wire::Object for $name {
            $(const RULES: &'static [$crate::wire::Rule] = &[$($rule),*];)?

            fn empty() -> Self {
                Self { $($member: None,)+ unknown: $crate::wire::Unknown::default() }
            }

            fn read_member<'de, A: ::serde::de::MapAccess<'de>>(
                &mut self,
                name: &str,
                map: &mut A,
            ) -> Result<bool, A::Error> {
                match name {
                    $($wire => self.$member = $crate::wire::object::read_value(map)?,)+
                    _ => return Ok(false),
                }
                Ok(true)
            }

            fn write_members<M: ::serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                $($crate::wire::object::write_value(map, $wire, self.$member.as_ref())?;)+
                Ok(())
            }

            fn unknown(&self) -> &$crate::wire::Unknown {
                &self.unknown
            }

            fn unknown_mut(&mut self) -> &mut $crate::wire::Unknown {
                &mut self.unknown
            }
        }

        $crate::wire::object_serde!($name);
    };
}

/// Gives an [`Object`] its reading and writing.
#[doc(hidden)]
#[macro_export]
macro_rules! __object_serde {
    ($name:ident) => {
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::wire::object::write(self, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::object::read(deserializer)
            }
        }
    };
}

/// Gives a struct a setter for each of these members.
///
/// ```text
/// wire::setters!(Plugin {
///     shop(impl wire::Text);          // takes whatever becomes a text
///     version(objects::Version);      // takes just the type
/// });
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __setters {
    ($name:ident { $($member:ident $taken:tt;)* }) => {
        impl $name {
            $($crate::wire::setter!($member $taken);)*
        }
    };
}

/// One setter of [`setters!`](crate::__setters).
#[doc(hidden)]
#[macro_export]
macro_rules! __setter {
    ($member:ident (impl $ty:ty)) => {
        #[doc = concat!("Sets `", stringify!($member), "`.")]
        #[must_use]
        pub fn $member(mut self, $member: impl Into<$ty>) -> Self {
            self.$member = Some($member.into());
            self
        }
    };
    ($member:ident ($ty:ty)) => {
        #[doc = concat!("Sets `", stringify!($member), "`.")]
        #[must_use]
        pub fn $member(mut self, $member: $ty) -> Self {
            self.$member = Some($member);
            self
        }
    };
}

/// Gives a newtype around a more general [`Object`] everything that an object needs, with rules of its own.
///
/// ```text
/// wire::view!(DotpayOrder(CreateOrder) rules [wire::Rule::required("amount")]);
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __view {
    ($name:ident ($of:ty) $(rules [$($rule:expr),* $(,)?])?) => {
        impl $name {
            #[doc = concat!("The same as a [`", stringify!($of), "`], with all members.")]
            #[must_use]
            pub fn as_general(&self) -> &$of {
                &self.0
            }
        }

        impl AsRef<$of> for $name {
            fn as_ref(&self) -> &$of {
                &self.0
            }
        }

        impl From<$name> for $of {
            fn from(view: $name) -> Self {
                view.0
            }
        }

        impl $crate::wire::Object for $name {
            $(const RULES: &'static [$crate::wire::Rule] = &[$($rule),*];)?

            fn empty() -> Self {
                Self($crate::wire::Object::empty())
            }

            fn read_member<'de, A: ::serde::de::MapAccess<'de>>(
                &mut self,
                name: &str,
                map: &mut A,
            ) -> Result<bool, A::Error> {
                self.0.read_member(name, map)
            }

            fn write_members<M: ::serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                self.0.write_members(map)
            }

            fn unknown(&self) -> &$crate::wire::Unknown {
                self.0.unknown()
            }

            fn unknown_mut(&mut self) -> &mut $crate::wire::Unknown {
                self.0.unknown_mut()
            }
        }

        $crate::wire::object_serde!($name);
    };
}

/// Gives a request that is sent its `check`.
#[doc(hidden)]
#[macro_export]
macro_rules! __checked {
    ($name:ident) => {
        impl $name {
            /// The request itself, if it says what the docs ask for.
            ///
            /// # Errors
            /// Every violation at once, each by its JSON path.
            pub fn check(self) -> Result<Self, $crate::wire::Violations> {
                $crate::wire::check(self)
            }
        }
    };
}
