//! Documented types.

/// One documented type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// `array`
    Array,
    /// `array<integer>`
    ArrayOfInteger,
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
    /// `object`
    Object,
    /// `string`
    String,
}

impl Type {
    /// All of them, in the order in which they are printed.
    pub const ALL: [Self; 9] = [
        Self::Array,
        Self::ArrayOfInteger,
        Self::ArrayOfObject,
        Self::ArrayOfString,
        Self::Boolean,
        Self::Float,
        Self::Integer,
        Self::Object,
        Self::String,
    ];

    /// As printed in the fact sheet.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Array => "array",
            Self::ArrayOfInteger => "array<integer>",
            Self::ArrayOfObject => "array<object>",
            Self::ArrayOfString => "array<string>",
            Self::Boolean => "boolean",
            Self::Float => "float",
            Self::Integer => "integer",
            Self::Object => "object",
            Self::String => "string",
        }
    }

    /// Whether it is an array of some kind.
    #[must_use]
    pub const fn is_array(self) -> bool {
        matches!(self, Self::Array | Self::ArrayOfInteger | Self::ArrayOfObject | Self::ArrayOfString)
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

impl FromIterator<Type> for Types {
    fn from_iter<I: IntoIterator<Item = Type>>(items: I) -> Self {
        let mut types = Self::default();
        for item in items {
            types.insert(item);
        }
        types
    }
}
