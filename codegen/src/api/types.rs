//! Documented types.

use std::fmt;

/// One documented type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// `any`: whatever JSON holds.
    Any,
    /// `array`
    Array,
    /// `array<any>`
    ArrayOfAny,
    /// `array<array>`
    ArrayOfArray,
    /// `array<boolean>`
    ArrayOfBoolean,
    /// `array<float>`
    ArrayOfFloat,
    /// `array<integer>`
    ArrayOfInteger,
    /// `array<map>`
    ArrayOfMap,
    /// `array<object>`
    ArrayOfObject,
    /// `array<string>`
    ArrayOfString,
    /// `boolean`
    Boolean,
    /// `float`
    Float,
    /// `integer`
    Integer,
    /// `map`: an object whose keys are data.
    Map,
    /// `object`
    Object,
    /// `string`
    String,
}

impl Type {
    /// All of them, in the order in which they are printed.
    pub const ALL: [Self; 16] = [
        Self::Any,
        Self::Array,
        Self::ArrayOfAny,
        Self::ArrayOfArray,
        Self::ArrayOfBoolean,
        Self::ArrayOfFloat,
        Self::ArrayOfInteger,
        Self::ArrayOfMap,
        Self::ArrayOfObject,
        Self::ArrayOfString,
        Self::Boolean,
        Self::Float,
        Self::Integer,
        Self::Map,
        Self::Object,
        Self::String,
    ];

    /// As printed in the fact sheet.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Array => "array",
            Self::ArrayOfAny => "array<any>",
            Self::ArrayOfArray => "array<array>",
            Self::ArrayOfBoolean => "array<boolean>",
            Self::ArrayOfFloat => "array<float>",
            Self::ArrayOfInteger => "array<integer>",
            Self::ArrayOfMap => "array<map>",
            Self::ArrayOfObject => "array<object>",
            Self::ArrayOfString => "array<string>",
            Self::Boolean => "boolean",
            Self::Float => "float",
            Self::Integer => "integer",
            Self::Map => "map",
            Self::Object => "object",
            Self::String => "string",
        }
    }

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
