//! Documented types.

use super::words;
use std::fmt;

words! {
    /// One documented type.
    pub enum Type {
        /// `any`: whatever JSON holds.
        Any = "any",
        /// `array`
        Array = "array",
        /// `array<any>`
        ArrayOfAny = "array<any>",
        /// `array<array>`
        ArrayOfArray = "array<array>",
        /// `array<boolean>`
        ArrayOfBoolean = "array<boolean>",
        /// `array<float>`
        ArrayOfFloat = "array<float>",
        /// `array<integer>`
        ArrayOfInteger = "array<integer>",
        /// `array<map>`
        ArrayOfMap = "array<map>",
        /// `array<object>`
        ArrayOfObject = "array<object>",
        /// `array<string>`
        ArrayOfString = "array<string>",
        /// `boolean`
        Boolean = "boolean",
        /// `float`
        Float = "float",
        /// `integer`
        Integer = "integer",
        /// `map`: an object whose keys are data.
        Map = "map",
        /// `object`
        Object = "object",
        /// `string`
        String = "string",
    }
}

impl Type {
    /// Whether it is an array of some kind.
    #[must_use]
    pub const fn is_array(self) -> bool {
        matches!(self, Self::Array) || self.item().is_some()
    }

    /// The type of the items of an array of a known kind.
    #[must_use]
    pub const fn item(self) -> Option<Self> {
        match self {
            Self::ArrayOfAny => Some(Self::Any),
            Self::ArrayOfArray => Some(Self::Array),
            Self::ArrayOfBoolean => Some(Self::Boolean),
            Self::ArrayOfFloat => Some(Self::Float),
            Self::ArrayOfInteger => Some(Self::Integer),
            Self::ArrayOfMap => Some(Self::Map),
            Self::ArrayOfObject => Some(Self::Object),
            Self::ArrayOfString => Some(Self::String),
            _ => None,
        }
    }

    /// An array of this. What arrays in an array hold is not kept.
    #[must_use]
    pub const fn array_of(self) -> Self {
        match self {
            Self::Any => Self::ArrayOfAny,
            Self::Boolean => Self::ArrayOfBoolean,
            Self::Float => Self::ArrayOfFloat,
            Self::Integer => Self::ArrayOfInteger,
            Self::Map => Self::ArrayOfMap,
            Self::Object => Self::ArrayOfObject,
            Self::String => Self::ArrayOfString,
            _ => Self::ArrayOfArray,
        }
    }
}

/// A set of documented types.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Types(u16);

impl Types {
    /// Adds a type.
    pub const fn insert(&mut self, item: Type) {
        self.0 |= 1 << item as u16;
    }

    /// Whether the type is in the set.
    #[must_use]
    pub const fn contains(self, item: Type) -> bool {
        self.0 & (1 << item as u16) != 0
    }

    /// Whether the page says nothing.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The types, in the order in which they are printed.
    pub fn iter(self) -> impl Iterator<Item = Type> {
        Type::ALL.into_iter().filter(move |item| self.contains(*item))
    }

    /// Whether one of them is an array.
    #[must_use]
    pub fn has_array(self) -> bool {
        self.iter().any(Type::is_array)
    }
}

impl fmt::Display for Types {
    /// `integer / string`; nothing without any.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.iter().map(Type::as_str).collect();
        f.write_str(&names.join(" / "))
    }
}

impl FromIterator<Type> for Types {
    fn from_iter<I: IntoIterator<Item = Type>>(items: I) -> Self {
        let mut types = Self::default();
        for item in items {
            types.insert(item);
        }
        types
    }
}
